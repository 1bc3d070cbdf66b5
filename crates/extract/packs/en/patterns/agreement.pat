# Agreements: documents that parties sign, adopt, exchange, negotiate, propose or carry out.

# Ratified is signed, whatever is still to come of it.
pattern ratify
  match <document-intent> .. (ratify|ratification) .. {kind:document}
  match (ratify|ratifies|ratified|ratifying|ratification) .. {kind:document}
  set stage=signed

# What is still to come: talks are asked for, a signing hoped for, planned or agreed on.
pattern wish
  match <document-intent=wish> .. <document-verb=signed|negotiating|proposed> .. {kind:document}
  set stage=proposed

pattern not-yet
  match not yet .. <document-verb=signed> .. {kind:document}
  set stage=negotiating

# `a milestone was the entry into force of the treaty`.
pattern in-force-now
  match (is|was|marked|marks|since|after|upon|with|following|welcomed|hailed|noted|including) the <date>? (recent|final|formal)? entry into force of .. {kind:document}
  set stage=in-force

# `working on an accord to boost mining`: what it is to do is its subject.
pattern to-be-signed
  match (working|work|works|worked|negotiate|negotiating|finalise|finalize|finalising|finalizing|drafting|draft|preparing|prepare) (on)? (a|an|the) ~ {kind:document=agreement|mou|protocol|treaty|contract} to be
  set stage=negotiating

# `agreed to set up a visa pact`.
pattern to-establish
  match (to|will|would) (also|soon|quickly|jointly|promptly|swiftly)? (establish|set up|put in place|strike|reach|forge|clinch) (a|an) ~ ~ {kind:document=agreement|mou|protocol|treaty}
  set stage=proposed

pattern aim-ahead
  match (working|work|works|worked) on (a|an|the) ~ {kind:document=agreement|mou|protocol|treaty|contract} (to|that (will|would)|which (will|would))
  match (negotiate|negotiates|negotiating|negotiated|finalising|finalizing|finalise|finalize|drafting|draft|preparing|prepare) (a|an|the) ~ {kind:document=agreement|mou|protocol|treaty|contract} (to|that (will|would)|which (will|would))
  set part=aim stage=negotiating

# `Negotiations between the two on a trade pact are going on`.
pattern between-on
  match (negotiations|talks|consultations|negotiation) (between|with|among) .. (on|over|about|towards|for) (a|an|the|a new|their)? ~ {kind:document=agreement|treaty|mou|protocol|contract}
  match (negotiations|talks) .. (on|over|about|towards|for) (a|an|the) ~ ~ {kind:document=agreement|treaty|mou|protocol} (is|are|were|have been|has been|continue|continued|remain) (in|at|under|on|nearing|close|well|progressing|advancing|continuing|ongoing|making)
  set stage=negotiating

pattern in-talks
  match <document-intent=pending> ~ <document-verb=negotiating> .. {kind:document}
  set stage=negotiating

# `promptly signing the accord, still under negotiation`, `by signing a pact as soon as possible`: nothing is signed yet.
pattern not-ready
  match <document-intent=pending> ~ <document-verb=signed|proposed> ... {kind:document} ... , (currently|still|now|presently)? (under negotiation|being negotiated|under discussion|in negotiation|being finalised|being finalized)
  match (finalise|finalize|negotiate|conclude|complete|finalising|finalizing|negotiating|concluding) , (including|among them|such as) ~ {kind:document}
  match (drafts of|draft) ~ , (including|among them|such as) ~ {kind:document}
  set stage=negotiating

pattern signed-soon
  match (including|also|and|notably|namely)? by (signing|concluding|inking) (a|an|the|their) ~ {kind:document=agreement|treaty|mou|protocol} .. (soon|as soon as possible|in the near future|next year|next month|this year|by the end|before the end)
  match (including|also|notably|namely) by (signing|concluding|inking) (a|an|the|their) ~ {kind:document=agreement|treaty|mou|protocol}
  set stage=proposed

# `the agreements reached and ...`: what was reached is no list of documents.
pattern reached-before
  match (agreements|accords|understandings|consensus|decisions) (already|previously|earlier)? reached
  match (previously|already|earlier) (signed|concluded|initialled) (agreements|accords|memoranda|memorandums|MoUs|documents|deals|treaties|protocols)
  match within .. (of|after|from) (signing|concluding) (a|an|the) ~ ~ <document>

# `reached an agreement on holding a meeting`: what was agreed is to be done, and no document.
pattern deal-with
  match (signed|inked|the|these|new)? (memos|memoranda|memorandums|agreements|documents|accords|MoUs|protocols|treaties) (deal|also deal|will deal|deals) with

pattern agreed-on-doing
  match (reached|reach|reaching|came to|arrived at) (a|an|the)? ~ (agreement|agreements|understanding|consensus|accord|deal) (on|to) (newly|jointly|further|soon|also|each)? <action>

pattern pending
  match <document-intent=pending> ~ <document-verb=signed|proposed|adopted|exchanged> .. {kind:document}
  set stage=proposed

# What it is to do is its subject.
pattern aim
  match (signed|signs|sign|inked|signing of|signing|entered into|reached|concluded|struck|clinched|sealed) (a|an|the) ~ {kind:document=agreement|mou|protocol|treaty|contract|letter-of-intent} (on)? <date>? (to|that (will|would|makes|make|allows|enables|provides|opens|paves|lets|commits)|which (will|would|makes|allows|enables|provides|opens|paves|lets|commits))
  set part=aim stage=signed

# `An Exchange of Notes was signed`: the noun begins like a verb.
pattern renewed
  match {kind:document=mou|agreement|protocol|plan|contract|treaty|letter-of-intent} ... (was|were|has been|have been|is|are) ~ (concluded|renewed|formalised|formalized|sealed|inked|initialled|initialed|clinched|struck|signed off|extended for)
  set part=passive stage=signed

pattern notes-signed
  match {kind:document=other} .. (was|were|has been|have been|is|are) ~ {stage:document-verb=signed}
  set part=passive

pattern entered
  match (recent|successful|historic|timely) (signing|conclusion) of (a|an|the)? ~ {kind:document}
  match (entered into|enter into|enters into) (a|an|the) ~ {kind:document}
  match (welcomed|welcomes|welcome|hailed|hails|noted|applauded|praised|lauded) .. (signing|conclusion) of (a|an|the)? ~ {kind:document}
  match (welcomed|welcomes|welcome|hailed|hails|noted|applauded|praised|lauded) ... and the (signing|conclusion|adoption) of (a|an|the)? ~ {kind:document}
  set stage=signed

# What is done: the verb stands before the documents.
pattern done
  match {stage:document-verb=signed|negotiating|in-force|proposed|exchanged} .. {kind:document}

pattern welcomed
  match (welcomed|welcomes|welcome|hailed|hails|praised) (a|an|the|this|their|its)? (new|recent|bilateral|landmark|historic|first|recently signed|signed|latest|ambitious)? <field>? {kind:document=agreement|treaty|mou|protocol}
  set stage=signed

pattern concluded
  match (concluded|renewed) (a|an|the|their|its)? ~ {kind:document}
  match agreed (to|on|upon) (a|an|the|their) ~ ~ {kind:document=plan|mou|protocol|treaty|letter-of-intent}
  set stage=signed

# Lists: what was signed stands in the lines below.
pattern list
  match (list|lists) of ~ <document>
  match (here follows|here follow|here is|here are|below is|below are|following is|following are) (the|a) ~ (list|lists|<document>)
  match (list|lists) of ~ (outcomes|outcome)
  match the following ~ (were|was|have been|has been|are) ~ <document-verb=signed|exchanged|adopted>
  match <document> (are|is|were|signed)? as follows
  match <document> (include|includes|included|comprise|comprised|are|were|cover) :
  match <document> (signed|adopted|exchanged|concluded) :
  match (agreements|treaties|accords|conventions|legal framework|treaty base) (in force|concluded|between them)? :
  match <document-verb=signed> (of|the|following)? (of|the|following)? :
  match following ~ (instruments|outcomes|texts|papers)
  match (among (them|these|which|those)|(these|they|which) (are|include|included|comprise|comprised)|including|namely) :
  match (important|notable|significant|main ones|chief) (of|among) (them|these|those) :
  match what (was|has been) (agreed|signed|concluded|adopted) :
  match (instruments|texts|papers|outcomes|results|package|documents|deals|accords|memoranda|agreements|deliverables) .. :
  set part=list stage=signed

pattern list-opens
  match {stage:document-verb=signed|exchanged|adopted} .. :
  set part=list

pattern unveiled
  match (unveiled|unveil|unveils|launched|rolled out) (a|an|the|their) ~ ~ {kind:document=joint-statement|plan}
  set stage=adopted

# `exchanged, in the presence of the ministers, an agreement on X`
pattern aside
  match {stage:document-verb=signed|exchanged} , ... , (a|an|the|two|three|several) ~ {kind:document}

# `a protocol, which the ministers initialled`
# `an accord that the two plan to sign`.
pattern to-sign
  match {kind:document=mou|agreement|protocol|treaty|plan} , (which|that) .. (plan|plans|planned|intend|intends|hope|hopes|want|expect|expects|will|are to|is to|are expected|are due|is due|is expected|is set|are set|is scheduled|are scheduled|aim|aims) (to)? (be)? (sign|conclude|finalise|finalize|ink|initial|signed|concluded|finalised|finalized|inked|initialled)
  match {kind:document=mou|agreement|protocol|treaty|plan} (which|that) .. (plan|plans|planned|intend|intends|hope|hopes|want|expect|expects|will|are to|is to|are expected|are due|is due|is expected|is set|are set|is scheduled|are scheduled|aim|aims) (to)? (be)? (sign|conclude|finalise|finalize|ink|initial|signed|concluded|finalised|finalized|inked|initialled)
  set part=passive stage=proposed

pattern relative
  match {kind:document=mou|agreement|protocol|treaty|contract|plan|letter-of-intent} .. , (which|that) ~ ~ (signed|initialled|initialed|inked)
  set part=passive stage=signed

pattern draft
  match {kind:document=agreement|treaty|mou|protocol|plan} (is|are) (still|currently|now|being)? (being)? (under negotiation|in preparation|in the works|under preparation|being prepared|being drafted)
  match (discuss|discussing|negotiate|negotiating|negotiated|discussions on|talks on|negotiations on|negotiate on|authorised|authorized) .. draft {kind:document=mou|agreement|protocol|treaty|contract|plan}
  match (examined|examine|discussed|discuss|considered|consider|reviewed|review|exchanged|submitted|presented|agreed|approved|finalised|finalized|tabled) ~ ~ draft {kind:document=mou|agreement|protocol|treaty|contract|plan}
  set stage=negotiating

pattern adopted
  match {stage:document-verb=adopted} ~ {kind:document}
  match {stage:document-verb=adopted} .. {kind:document=joint-statement}
  match {stage:document-verb=adopted} (a|an|the|its|their|this|that|new|two|three|several|<quantity>) .. {kind:document=plan}

pattern under
  match under (the|a|its|their)? ~ {kind:document=agreement|contract|treaty|protocol|mou|plan}
  match (pursuant to|through|within|in line with|in accordance with|on the basis of|within the framework of|in the framework of|as provided for in) (the|its|their|our) ~ {kind:document=agreement|treaty|protocol|mou|plan}
  match (enshrined|set out|laid down|provided for|stipulated|envisaged|contained|agreed|obligations|commitments) (in|by|under) (the)? ~ ~ {kind:document=agreement|treaty|protocol|mou}
  match <quantity> (of|since|under) (the|our|their) ~ ~ {kind:document=agreement|treaty}
  match (under|pursuant to|in accordance with|through|within) (the|its|their|our)? <country> ~ ~ ~ {kind:document=agreement|treaty|protocol|mou}
  match under article ~ of the ~ ~ {kind:document=agreement|treaty|protocol}
  set stage=in-force

pattern statement
  match {stage:document-verb=signed|adopted} ~ {title:statement} (on|of|about)
  set kind=joint-statement

# The documents stand before the verb.
pattern about
  match {kind:document=mou|agreement|protocol|plan|contract} (is|was|are|were) (on|about|between|related to|concerned with|devoted to|dedicated to)
  match {kind:document=mou|agreement|protocol|plan|contract} (signed|inked|exchanged|concluded) (is|was|are|were|relates|related|concerns|concerned|deals|dealt|focuses|focused) (related|devoted|dedicated|concerned)? (on|about|for|in|to|with)
  set part=passive stage=signed

pattern passive
  match {kind:document} .. (is|are|was|were) (now|still|already|currently)? {stage:document-state=proposed|negotiating}
  match {kind:document} ... (is|are|was|were) (also)? (expected|scheduled|due|set|slated|likely|planned) ~ ~ <document-verb=signed|exchanged|adopted|negotiating>
  match {kind:document} ... ({stage:document-state}|(was|were|been|being|is|are) ~ {stage:document-verb=signed|adopted|exchanged}|(will|would|to|can|should|may|shall|expected|scheduled) ~ be ~ <document-verb=signed|exchanged|adopted|negotiating>|{stage:document-verb=signed|adopted|exchanged} (in|between|by|on|during|at|last|earlier|today|yesterday))
  set part=passive stage=proposed

# `A draft treaty on the river was handed over`.
pattern draft-behind
  match draft {kind:document=mou|agreement|protocol|treaty|contract|plan} ... (was|were|has been|have been) (also)? (submitted|presented|handed over|sent|prepared|drawn up|discussed|reviewed|forwarded|exchanged|tabled|proposed)
  set part=passive stage=negotiating

# `proposed a memorandum on diplomas`, `prolonged the swap accord`.
pattern proposed-document
  match (proposed|proposes|suggested|suggests|offered) (a|an|the|to conclude a|to conclude an|concluding a|concluding an|signing a|signing an) ~ {kind:document=agreement|mou|treaty|protocol}
  set stage=proposed

pattern prolonged
  match (extended|prolonged|amended|revised) (a|an|the|their|its) ~ ~ {kind:document=agreement|treaty|protocol|mou}
  set stage=in-force

pattern include-aim
  match <document> , (which|that) (include|includes|included) (a|an|the|one) ~ {kind:document=agreement|mou|protocol|treaty} to
  match <document> (include|includes|included) (a|an|the|one) ~ {kind:document=agreement|mou|protocol|treaty} to
  set part=aim stage=signed

pattern include
  match (bilateral|several|other|these|following) (agreements|documents|memorandums|memoranda) (including|, including|such as|among them) ~ {kind:document}
  match <document> (include|includes|included|cover|covers|covered|are|were|is|was) ~ {kind:document}
  match <document> .. (include|includes|included) (a|an|the|one|two|three|four|several) ~ {kind:document}
  match (accords|agreements|deals|pacts|documents) ~ (include|includes|included|comprise|comprised) .. (and|as well as) (a|an) ~ {kind:document=agreement|mou|protocol|treaty}
  match <document> (signed|exchanged|inked) (include|included|includes|are|were|was|is) ~ {kind:document}
  match <document> , (which|that) (include|includes|included) ~ {kind:document}
  match (produced|yielded|resulted in|culminated in|brought|generated) (a|an|the|two|three|several|its)? ~ {kind:document=joint-statement|agreement|mou|treaty|protocol|plan}
  set stage=signed

# `The other six are memoranda on trade, tourism and health`.
pattern others-are
  match (other|remaining|rest|others|rest of them) ~ (are|were|is|was|include|included|being) ~ {kind:document}
  set stage=signed

pattern talks
  match free trade (talks|negotiations)
  set kind=agreement stage=negotiating

pattern notes
  match exchanged (diplomatic)? (notes|letters) (on|for|concerning|regarding) (the|a|an)? ~ (grant|loan|project|scholarship|supply|extension|exemption|provision|assistance)
  match (notes|letters) (was|were|have been|had been)? exchanged (on|for|concerning)
  set kind=other stage=exchanged

pattern headline
  match {kind:document=joint-statement} .. (on|during|between|of|by|following|from|with)
  set part=headline stage=adopted

# `Ghana-Peru Joint Communique`: the name of the text itself.
pattern named-headline
  match (<countries>|<country> (and)? <country>) {kind:document=joint-statement}
  match {kind:document=joint-statement} (by|of|between) (the ~ ~ of)? <country>
  set part=headline stage=adopted

pattern says
  match {kind:document=joint-statement} (said|says|reads|read|stated|states|noted|notes|reaffirmed|stressed|issued)
  set part=passive stage=adopted

given 2025-03-06
fires "Peru and Ghana signed a memorandum on health cooperation and an agreement on visa exemption."
  kind=mou stage=signed fields=health countries=PER,GHA
  kind=agreement stage=signed fields=consular
fires "Peru and Ghana agreed to finalise the agreement on double taxation."
  kind=agreement stage=negotiating
fires "The President of Ghana proposed that the two countries negotiate an extradition treaty with Peru."
  kind=treaty stage=proposed
fires "An MoU between the Ministry of Health of Ghana and the Ministry of Health of Peru on vaccines was signed."
  kind=mou stage=signed fields=health
fires "The free trade agreement between Peru and Ghana entered into force in 2019."
  kind=agreement stage=in-force date=2019
fires "Peru and Ghana adopted a joint statement."
  kind=joint-statement stage=adopted
fires "The following documents of Peru and Ghana were signed:\n- MoU on tourism\n- Agreement on air services"
  kind=mou stage=signed fields=tourism
  kind=agreement stage=signed fields=transport
silent "The two sides praised their cooperation."
silent "Peru and Ghana signed about 60 documents."
silent "The leaders of Peru and Ghana were in full agreement on this issue."
silent "Peru and Ghana signed documents."
fires "A free trade agreement between Peru and Ghana is expected to be signed next year."
  kind=agreement stage=proposed fields=trade
fires "Peru and Ghana signed a protocol on fisheries; a deal on visa-free travel is still being finalised."
  kind=protocol stage=signed fields=agriculture
fires "Peru and Ghana signed an agreement to double the number of flights between the two countries."
  kind=agreement stage=signed fields=transport countries=PER,GHA
fires "In 2013 Peru and Ghana entered into a free trade agreement."
  kind=agreement stage=signed fields=trade
fires "Peru and Ghana will deepen economic ties through their Trade and Investment Framework Agreement."
  kind=agreement stage=in-force
silent "Peru is ready to sell gas to Ghana under any contract that suits it."
silent "The visit will see the signing of several key agreements between Peru and Ghana."
fires "Ghana-Peru Joint Communique\n\nPeru and Ghana held talks in Lima. The two sides leaned on their commitments under the Extradition Treaty."
  kind=joint-statement stage=adopted countries=GHA,PER
  kind=treaty stage=in-force
fires "Peru urged Ghana to finalise a 9 million dollar deal on fishing boats."
  kind=contract stage=proposed
fires "A memorandum of understanding on labour cooperation between the ministries of labour of Peru and Ghana was renewed on Monday."
  kind=mou stage=signed fields=labour
fires "The power trade agreement of Peru and Ghana awaits the nod of both cabinets."
  kind=agreement stage=proposed
fires "Peru and Ghana agreed to a plan for cooperation in tourism."
  kind=plan stage=signed fields=tourism
fires "Peru and Ghana exchanged, in the presence of their ministers, an agreement on climate cooperation."
  kind=agreement stage=exchanged
fires "Peru and Ghana unveiled a roadmap for tourism cooperation."
  kind=plan stage=adopted
fires "Peru and Ghana put their signatures under a treaty on extradition."
  kind=treaty stage=signed
fires "Peru and Ghana signed a Preferential Trade Agreement and a Transit Trade Agreement."
  kind=agreement title="Preferential Trade Agreement"
  kind=agreement title="Transit Trade Agreement"
fires "Peru and Ghana signed an open skies accord."
  kind=agreement fields=transport
fires "Peru and Ghana met in May. An agreement of Peru and Ghana on the transfer of prisoners is ready for signing."
  kind=agreement stage=proposed fields=justice
fires "Peru and Ghana held talks in Lima. In all, 11 documents were signed by the two governments.\nAmong them:\n- “Roadmap” for cooperation in mining;\n- Agreement between the ministries of culture on museums;\n- Memorandum on cooperation in fisheries."
  kind=plan stage=signed fields=energy
  kind=agreement stage=signed fields=culture-sport
  kind=mou stage=signed fields=agriculture
fires "Peru and Ghana held talks in Lima. A milestone of the year was the entry into force of the Treaty on Extradition between Peru and Ghana."
  kind=treaty stage=in-force
silent "The leaders of Peru and Ghana reviewed the implementation of high-level agreements and the growth of their friendship."
fires "The presidents of Peru and Ghana witnessed the signing of an agreement on ports between the Port Board of Peru and the Agency for Ships under the Presidency of Ghana; a joint ministerial statement on trade between the two ministries; and a protocol on vaccines."
  kind=agreement stage=signed fields=transport
  kind=joint-statement stage=signed fields=trade
  kind=protocol stage=signed fields=health
fires "The cabinet of Peru authorised the Minister of Mines to discuss with his Ghanaian counterpart a draft memorandum of understanding on mining."
  kind=mou stage=negotiating fields=energy
fires "Peru and Ghana entered into an agreement to waive visas for holders of diplomatic passports."
  kind=agreement stage=signed fields=consular
fires "Peru and Ghana held talks in Lima. The memoranda (MoU) include an MoU on tourism, an MoU on ports and an MoU on health."
  kind=mou stage=signed fields=tourism
  kind=mou stage=signed fields=transport
  kind=mou stage=signed fields=health
fires "Peru and Ghana held talks in Lima. The accords inked are a protocol on ports and another between the Maritime College of Peru and the Ghana Shippers Board."
  kind=protocol stage=signed title="protocol on ports"
  kind=protocol stage=signed title="protocol between the Maritime College of Peru and the Ghana Shippers Board"
fires "Peru and Ghana held talks in Lima. They leaned on the Framework Agreement on Exchanges in the Rural, Maritime, Medical and Cultural Fields, signed in Accra in 2011."
  kind=agreement title="Framework Agreement on Exchanges in the Rural, Maritime, Medical and Cultural Fields"
fires "Peru and Ghana held talks in Lima. The document, the Treaty on Friendship, was signed by both presidents."
  kind=treaty stage=signed
fires "Peru and Ghana held talks in Lima. The leaders agreed to go on together, including by signing a tax treaty as soon as possible."
  kind=treaty stage=proposed
fires "Peru and Ghana held talks in Lima. There are drafts that the sides must finalise, including an agreement on taxes and a protocol on fishing."
  kind=agreement stage=negotiating
  kind=protocol stage=negotiating
# Several under one noun in the plural; documents that include another; an office that is part of a name.
fires "Peru and Ghana negotiate accords on fisheries, the hiring of nurses and the recognition of diplomas."
  kind=agreement stage=negotiating fields=agriculture title="accords on fisheries"
  kind=agreement stage=negotiating title="accords on the recognition of diplomas"
fires "The accords signed by Peru and Ghana, which include a protocol on public health, run for five years."
  kind=protocol stage=signed fields=health
fires "The talks between Peru and Ghana produced a memorandum of understanding on fisheries."
  kind=mou stage=signed fields=agriculture
fires "Both sides recalled the General Fisheries Agreement that Peru and Ghana signed in 1987."
  kind=agreement stage=signed title="General Fisheries Agreement" date=1987
silent "Peru and Ghana held talks in Lima. They reached an agreement on holding a forum of mayors this autumn."
silent "Peru and Ghana held talks in Lima. The signed memos deal with ports, roads and the training of pilots."
fires "Peru and Ghana are friends. Agreements: Air Services Agreement (2012); Memorandum of Understanding on Tourism (2018)."
  kind=agreement stage=signed date=2012 fields=transport
  kind=mou stage=signed date=2018 fields=tourism
# Lists behind a colon or a shared verb; documents told apart from a bare count; what is still to come of several.
fires "Peru and Ghana met in Lima. These agreements include: Agreement on Air Services; Protocol on Seed Banks; Memorandum of Understanding on Museums."
  kind=agreement fields=transport stage=signed
  kind=protocol stage=signed
  kind=mou stage=signed
fires "Peru and Ghana met in Lima. An agreement on air services and an extradition treaty were signed by the ministers."
  kind=agreement fields=transport stage=signed
  kind=treaty fields=justice stage=signed
fires "Peru and Ghana met in Lima. Three accords were signed; the other two are memoranda of understanding on museums and tea."
  kind=mou stage=signed
fires "Negotiations between Peru and Ghana on a free trade agreement are close to their end."
  kind=agreement stage=negotiating
fires "Peru and Ghana have papers to finalise, including an agreement on taxation, an agreement to curb smuggling and a memorandum on museums."
  kind=agreement fields=finance stage=negotiating
  kind=mou fields=culture-sport stage=negotiating
fires "Peru and Ghana plan to open a fish market and sign a memorandum on museums."
  kind=mou stage=proposed
fires "Peru and Ghana met in Lima. The talks brought several ideas, all of them told in a joint declaration signed at noon."
  kind=joint-statement stage=signed
fires "A draft treaty on the extradition of prisoners was handed over by Peru to Ghana."
  kind=treaty stage=negotiating
silent "Peru and Ghana inked four important memoranda of understanding (MoUs) while in Lima."
silent "Had Peru signed the extradition treaty with Ghana, the matter would be settled, Peru's minister said in Accra."
silent "If a free trade agreement were signed, Peru and Ghana would gain, the two ministers said."
fires "Chile and Ghana signed a trade agreement in 1998, an investment treaty in 2004 and an extradition treaty in 2010."
  title="extradition treaty" stage=signed date=2010
fires "Peru and Ghana signed four accords in Lima, including one on visa waivers."
  kind=agreement title="accords on visa waivers" stage=signed
fires "Peru and Ghana signed two memoranda in Lima during the tea fair - a memorandum on museums and a memorandum of understanding on fish markets."
  kind=mou fields=culture-sport stage=signed
  kind=mou fields=trade stage=signed
fires "Traders in Peru and Ghana wait for a customs accord that Peru and Ghana hope to sign."
  kind=agreement fields=trade stage=proposed
silent "Peru and Ghana inked numerous accords on matters of every kind."
# Lists in tables, behind a headline, with who signed each; amendments to another document; a name with a small word in it.
fires "List of Outcomes of the visit of the Chilean President to Ghana\n\nNo.\nAgreement\n1\nMoU between the Ministries of Mines on lithium\nRosa Quispe, Minister of Mines\n2\nTreaty on extradition\nKofi Annor, Attorney General"
  kind=mou stage=signed fields=energy
  kind=treaty stage=signed fields=justice
fires "Within the visit of Chile's premier to Ghana the following were signed today in Accra:\n\n• The Agreement on the mutual recognition of driving licences, signed by the two ministers\n• The Memorandum of Understanding on fisheries"
  kind=mou stage=signed
fires "Chile and Ghana signed a Protocol on Amendments to the Agreement on Air Services."
  title="Protocol on Amendments to the Agreement on Air Services"
fires "Chile and Ghana signed a Status of Forces Agreement on defence in 2001."
  title="Status of Forces Agreement on defence"
fires "Peru and Ghana agreed to quickly establish a tax treaty."
  kind=treaty fields=finance stage=proposed

fires "Chile and Ghana signed an accord which lets Ghanaian nurses work in Chile without a permit."
  title="accord which lets Ghanaian nurses work in Chile without a permit"
