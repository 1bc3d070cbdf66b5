# Agreements told with more than one step of their way: one that is past, and one that counts.

# `that an accord be signed`, `the signing of a pact, soon, will`: nothing is signed yet.
pattern be-signed
  match {kind:document=agreement|mou|treaty|protocol|plan} be (signed|concluded|adopted|finalised|finalized|inked|reached) (at|in|on|by|during|soon|between|with)?
  set part=passive stage=proposed

pattern signing-will
  match (signing|conclusion) of (a|an) ~ ~ {kind:document=agreement|mou|treaty|protocol} ... (soon|will|would|could|might|may)
  match (signing|conclusion) of (a|an) ~ ~ {kind:document=agreement|mou|treaty|protocol} , soon
  match (agreed to|agree to|decided to|agreed to jointly|will jointly|would jointly|jointly|will soon) (build|develop|elaborate|formulate|devise|craft|outline|chart|design) (a|an) ~ ~ {kind:document=plan|agreement|mou|treaty|protocol}
  set stage=proposed

# `work with X on the signing of an accord`.
pattern work-on-signing
  match (work|working|works|worked|cooperate|coordinate|coordinating) ~ ~ ~ (on|towards|toward|for) (the)? ~ (signing|conclusion) of (a|an|the) ~ ~ {kind:document=agreement|mou|treaty|protocol|plan}
  set stage=negotiating

# `continue a joint venture accord`: it stands.
pattern keeps-to
  match (continue|continues|continued|continuing|keep|maintain|maintaining|preserve|preserving|uphold|upholding|honour|honor|respect|abide by|adhere to|activate|activating|operationalise|operationalize) (a|an|the|their|its) ~ ~ {kind:document=agreement|treaty|protocol|contract}
  set stage=in-force

# `In a joint statement following talks, they called`.
pattern in-a-statement
  match in (a|an|the|their) ~ {kind:document=joint-statement} (following|after|at the end|on|during|, (the two|both|they|leaders|the (ministers|leaders|presidents|two|sides|prime ministers)))
  set stage=adopted

# `will issue a joint statement`: it is still to come.
pattern to-issue
  match (will|would|shall|(expected|scheduled|set|due|planned|likely|slated|plan|plans|intend|intends|agreed|are|is|and|later) to) (also|then|jointly|later)? (issue|release|publish|put out|adopt) (a|an|the|their)? ~ {kind:document=joint-statement}
  set stage=proposed

# `approved the signing of a memorandum`: it is still to be signed.
pattern leave-to-sign
  match (to|and to|will|would) exchange (a|an|the) ~ ~ {kind:document=mou|agreement|protocol|treaty|letter-of-intent}
  match (approved|approves|approving|authorised|authorized|authorises|authorizes|cleared|endorsed|green lit|gave the nod to|okayed) the (signing|conclusion|signature) of .. {kind:document}
  set stage=proposed

# `The accord, signed in 2010, entered into force last month`.
pattern now-in-force
  match {kind:document=mou|agreement|protocol|treaty} ... , (signed|inked|concluded|initialled) .. , (has|have)? (entered into force|came into force|went into force|took effect|came into effect|entered into effect|became effective)
  match {kind:document=mou|agreement|protocol|treaty} ... , (which|that) (was|were|had been) (signed|inked|concluded|initialled) .. , (has|have)? (entered into force|came into force|went into force|took effect|came into effect|entered into effect|became effective)
  set part=passive stage=in-force

# `an agreement was reached on opening a bridge`: what both decided, and no document.
pattern agreed-on
  match (an|the)? {kind:document=agreement} (was|were|has been|is) (also|thus)? reached (on|to|that|about|regarding)

# `the accords signed include one on trade and others on energy`.
pattern members
  match {kind:document=agreement|mou|protocol|treaty} (signed|exchanged|inked|concluded)? (include|includes|included|comprise|comprised|are|were) <further>
  set part=members stage=signed

# `in a joint statement released after the talks`.
pattern statement-behind
  match (in|according to|as per|under|through) (a|an|the|their) ~ ~ {kind:document=joint-statement} (announced|released|issued|adopted|published|made public)
  set stage=adopted

# `the complete programme of bilateral issues`, `within the framework of the training programme`: no document.
pattern no-plan
  match (complete|entire|whole|full|rich|busy|packed|extensive|intensive) (programme|program|agenda|schedule) of ~ ~ (issues|topics|questions|matters|events|meetings|visits|activities|cooperation|talks|affairs)?
  match (in|within|under|through) (the framework of)? (the|a|its|their|his|her) (training|internship|study|visitor|volunteer|mentoring|homestay) (programme|programmes|program|programs)
  set part=undated

# `her press secretary released a statement on`: of one side.
pattern own-statement
  match (press secretary|spokesperson|spokesman|spokeswoman|press service|press office) .. (released|issued|made|published|gave) (a|an|the)? (written|brief|separate|official|press|short|new)? statement (on|of|about)
  set part=undated

silent "President Rosa Quispe of Peru met President Aino Virtanen of Finland in Lima. Quispe's press secretary, Ana Salas, issued a statement on the topics of the day."
silent "President Rosa Quispe of Peru met President Aino Virtanen of Finland in Lima. They discussed the complete programme of bilateral issues."
silent "President Rosa Quispe of Peru met President Aino Virtanen of Finland in Lima. Finland will send cooks within the framework of the training programme."

# `The accord is due to take effect in May`: it is signed.
pattern to-take-effect
  match {kind:document=agreement|treaty|protocol|mou} ... (is|are|was|were) (scheduled|due|set|expected|slated) to (take effect|enter into force|come into force|go into effect|come into effect)
  set part=passive stage=signed

# `hailed the passage of the treaty by parliament`.
pattern approval
  match (approval|passage) of (a|an|the) ~ ~ ~ {kind:document=agreement|treaty|protocol}
  set stage=signed

# `will sign several documents, including the treaty`.
pattern will-include
  match (will|would|shall|to) (also|then|jointly)? (sign|ink|conclude|exchange) .. (agreements|documents|memorandums|memoranda|accords|deals|pacts|instruments|papers) (, )? (including|inclusive of|such as|among them|which include|among which|notably) ~ {kind:document}
  set stage=proposed

given 2025-03-06
fires "Peru and Ghana met in Lima. They wished that a tripartite fisheries agreement be signed in May."
  kind=agreement stage=proposed fields=agriculture
fires "Peru and Ghana met in Lima. The signing of an investment agreement, soon, will be a base for growth, the minister said."
  kind=agreement stage=proposed
fires "Peru and Ghana met in Lima. Ghana will tell its bureaus to work with Peru on the early signing of an agreement on cocoa trade."
  kind=agreement stage=negotiating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. In a joint statement following lunch, the two called for calm."
  kind=joint-statement stage=adopted
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The two agreed to build an action plan for farming."
  kind=plan stage=proposed fields=agriculture
fires "Peru and Ghana met in Lima. Three memoranda were signed on Friday. The first is about tourism. The second is a protocol amending an accord on air cargo, and the third memorandum aims at building roads."
  kind=mou fields=tourism
  kind=protocol fields=transport
fires "Peru and Ghana signed memoranda on the fostering of investment, on the training of teachers and on help against fires."
  kind=mou fields=investment
  kind=mou fields=education-training
  kind=mou title="memoranda on help against fires"
fires "Peru and Ghana met in Lima. During the visit, the ministers will sign several documents, including a protocol on tea exports."
  kind=protocol stage=proposed
fires "Peru and Ghana met in Lima. The agreements signed included one on dual taxation and others on mining and defence."
  kind=agreement fields=finance stage=signed
  kind=agreement fields=energy,defence-security stage=signed
fires "Peru and Ghana met in Lima. In a joint declaration released after the talks, they backed free trade."
  kind=joint-statement stage=adopted
fires "The Navy of Peru and the Coast Guard of Ghana also signed a memorandum under which Peru will train divers for security at sea."
  kind=mou stage=signed fields=defence-security
fires "The cabinet of Peru approved the signing of a memorandum with Ghana on fisheries."
  kind=mou stage=proposed fields=agriculture
fires "Peru and Ghana met in Lima. The treaty on extradition, signed in 2019, entered into force in January."
  kind=treaty stage=in-force
fires "Peru and Ghana met in Lima. The Fisheries Agreement between the two is due to enter into force on 1 May."
  kind=agreement stage=signed fields=agriculture
fires "Ghana hailed the approval of an Extradition Treaty with Peru by senators in Lima."
  kind=treaty stage=signed fields=justice
fires "Peru and Ghana met in Lima. Many accords have been signed, and we signed the treaty on extradition, the minister said."
  kind=treaty stage=signed fields=justice
fires "Peru is looking for partners in Africa, Peru's minister said after a tour of Togo and Ghana. Agreements on tea were reached with Ghana."
  kind=agreement fields=agriculture countries=PER,GHA
fires "Peru's minister was in Togo and Ghana. Peru signed an agreement on ports with Ghana and praised Togo."
  kind=agreement fields=transport countries=PER,GHA
fires "Peru and Ghana have been negotiating a free trade agreement since 2018."
  kind=agreement stage=negotiating
fires "Peru and Ghana signed a protocol between the Prime Minister's Office of Peru and Ghana's Ministry of Prisons."
  kind=protocol stage=signed title="protocol between the Prime Minister's Office of Peru and Ghana's Ministry of Prisons"
fires "Peru and Ghana met in Lima. A 7 year action plan on mining was signed by both ministers."
  kind=plan stage=signed fields=energy
fires "Peru and Ghana met in Lima. The talks resulted in two memoranda of understanding - on health and on fish farming - and a letter."
  kind=mou stage=signed fields=health
  kind=mou stage=signed fields=agriculture
fires "Peru and Ghana signed a memorandum on tea between Ghana's Ministry of Trade and Honduras' Ministry of Farming."
  title="memorandum on tea between Ghana's Ministry of Trade and Honduras' Ministry of Farming"
fires "Peru and Ghana met in Lima. Here follows the agreements' list:\n\n- Agreement on extradition: this agreement aims at justice;\n- Agreement on air services: this agreement opens the sky."
  kind=agreement fields=justice
  kind=agreement fields=transport
silent "Peru and Ghana signed commercial contracts in Lima, and trade deals."
silent "Peru and Ghana met in Lima. The two agreed to look into previously signed agreements in fields."
silent "Peru and Ghana met in Lima. The cabinet of Peru approved the signing of several papers."

# What a document is for, in its name's own clause, behind an aside, a day or a verb; several under one noun by their subjects.
fires "Peru and Ghana met in Lima. The ministers signed on Friday in Lima a pact, valid for nine years, to protect investments."
  kind=agreement stage=signed fields=investment
fires "Peru and Ghana met in Lima. A memorandum aimed at swapping students was signed by both ministers."
  kind=mou stage=signed fields=education-training
fires "Peru and Ghana met in Lima. Several papers were sealed, and several documents were signed on Friday in the presence of both presidents, among them a protocol on tea exports."
  kind=protocol stage=signed
fires "Peru and Ghana signed three protocols on Friday, one on fisheries, another on railways and the third on museums."
  kind=protocol fields=agriculture stage=signed
  kind=protocol fields=transport stage=signed
  kind=protocol fields=culture-sport stage=signed
fires "Peru and Ghana signed memoranda on (i) fisheries, (ii) railways and (iii) museums."
  kind=mou fields=agriculture
  kind=mou fields=transport
  kind=mou fields=culture-sport
fires "Peru and Ghana signed two treaties. The first deals with railways, the second with extradition."
  kind=treaty fields=transport stage=signed
  kind=treaty fields=justice stage=signed
fires "Peru and Ghana concluded several accords. These include a treaty on railways, exchanges between their museums, and a protocol on tea farming."
  kind=treaty fields=transport
  kind=agreement fields=culture-sport
  kind=protocol fields=agriculture
fires "Peru and Ghana signed two memoranda:\n- Fisheries\n- Museums"
  kind=mou fields=agriculture
  kind=mou fields=culture-sport
silent "Peru and Ghana signed two accords, one in the morning and one in the evening."
silent "Peru and Ghana reached an agreement to deepen their trade."
silent "Peru will carry out agreements to foster trade with Ghana."
silent "President Ama Boateng of Ghana and President Rosa Quispe of Peru met on issues said to include Chad's uranium programme."

# A statement still to be issued; a paper behind others that are only counted; what only tells how a road is.
fires "President Rosa Quispe of Peru and President John Mahama of Ghana are expected to attend a signing and to issue a joint press statement."
  kind=joint-statement stage=proposed
silent "President Rosa Quispe of Peru and President John Mahama of Ghana met in Lima but failed to issue a joint statement."
fires "Peru and Ghana signed two accords on fishing and a treaty on ferries."
  kind=treaty stage=signed fields=transport
fires "Peru and Ghana signed three accords on tunnels that are half complete, and the Plan for Farming 2026-2028."
  kind=plan stage=signed fields=agriculture
fires "Peru and Ghana signed a memorandum on tourism alongside a letter of intent on farming."
  kind=mou stage=signed fields=tourism
  kind=letter-of-intent stage=signed fields=agriculture
silent "Peru and Ghana signed two accords and a number of memoranda."
fires "Peru and Ghana met in Lima. A Ghanaian team will return in May to conclude several accords, inclusive of a Double Taxation Agreement and a protocol on tea."
  kind=agreement stage=proposed fields=finance
  kind=protocol stage=proposed fields=agriculture
fires "Peru and Ghana met in Lima. The agreements include the founding of a net depot and a memorandum of understanding on diplomas."
  kind=mou stage=signed fields=education-training
# The month in which a document was signed is no part of its name, nor is the room.
fires "Peru and Ghana met in Lima. The two sides signed a fisheries pact in January."
  kind=agreement title="fisheries pact" date=2025-01
fires "Peru and Ghana met in Lima. The ministers signed the fisheries pact in the President's office."
  kind=agreement title="fisheries pact"
given 2025-03-06
fires "President Rosa Quispe of Peru visited Ghana. At the conclusion of the visit, the two sides issued a joint statement."
  kind=joint-statement stage=adopted
fires "President Rosa Quispe of Peru visited Ghana. At the conclusion of the talks, the two sides signed a memorandum of understanding on fisheries."
  kind=mou stage=signed fields=agriculture
silent "President Rosa Quispe of Peru and President John Mahama of Ghana spoke by telephone. An agreement was reached on the early launch of trains between their ports."
fires "The presidents of Peru and Ghana will attend the signing of a memorandum on tea as well as the formalisation of the Ports Treaty between Peru and Ghana."
  kind=mou stage=proposed fields=agriculture
  kind=treaty stage=proposed fields=transport
