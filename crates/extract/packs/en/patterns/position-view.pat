# Views of the world: what is a concern of all, what is needed, what somebody will never accept, how states should stand to each other.
# These go before `position.pat`.

# `is a matter of grave concern to all`, `is the need of the hour`.
pattern concern-of-all
  match (is|are|was|were|remains|remain|becomes|became|as) (also|now|still|indeed|clearly)? (a|an|the)? ~ (matter|source|cause|issue) of ~ ~ (concern|alarm|worry|anxiety|regret) (to|for) ~ ~ (community|world|us|all|everyone|everybody|mankind|humanity|nations|countries|region|continent|neighbours|neighbors)
  match (is|are|was|were|remains|remain) (a|an|the) (real|deep|great|grave|serious)? (matter|source|cause) of (real|deep|great|greatest|grave|serious|utmost|profound|growing|global|international)? (and ~)? (concern|alarm|worry|anxiety)
  match (is|are|was|were|remains|remain) (the|a) (crying|urgent|pressing)? (need|call|order|imperative) of the (hour|day|time|moment|times)
  match (is|are|was|were|remains|remain) a (must|moral duty|moral obligation|moral imperative|shared responsibility|common responsibility|collective responsibility|common duty|shared duty) (for|of|to)
  match (is|are|was|were|remains|remain) (not)? (in|to) the (interest|interests|benefit|advantage) of (all|any|anyone|anybody|nobody|no one|the (entire|whole)? ~ (region|world|continent)|humanity|mankind|peace|both nations and)
  set topic=other part=outright

# `peace in the region was the common interest`, `lasting stability is needed there`.
pattern peace-needed
  match (peace|stability|security|calm|unity) .. (in|of|across|throughout|for) (the|our|this|their|its) ~ (region|regions|subregion|sub-region|neighbourhood|neighborhood|continent|world|area) (is|are|was|were|remains|remain) (in|the|a|an|of)? ~ ~ (interest|interests|concern|goal|priority|duty|responsibility|importance)
  match (lasting|durable|long term|sustainable|genuine|permanent|regional|strategic|international|global) ~ ~ (peace|stability|security) (is|are|was|were|remains|remain) ~ (needed|necessary|required|essential|vital|crucial|important|indispensable|imperative|paramount)
  match (peace|stability|security) (and|,) ~ ~ (is|are|was|were|must|should|has to|have to) ~ ~ (needed|necessary|required|essential|vital|crucial|indispensable|imperative|paramount|restored|preserved|maintained|safeguarded|protected)
  match (importance|need|necessity|imperative|significance|urgency) (of|to|for) (jointly|further)? (maintaining|maintain|preserving|preserve|safeguarding|safeguard|ensuring|ensure|upholding|uphold|restoring|restore|promoting|promote|protecting|protect|keeping|keep|securing|secure|achieving|achieve|establishing|establish|consolidating|consolidate|bolstering|bolster|strengthening|strengthen|enhancing|enhance)? (the|a)? (lasting|durable|regional|global|world|international|overall)? (peace|stability|security) .. (in|of|across|throughout|for|around) (the|our|this|their|its) ~ (region|regions|subregion|sub-region|neighbourhood|neighborhood|continent|world|area)
  match (importance|need|necessity|imperative|significance|urgency) (of|to|for) (jointly|further)? (maintaining|maintain|preserving|preserve|safeguarding|safeguard|ensuring|ensure|upholding|uphold|restoring|restore|promoting|promote|protecting|protect|keeping|keep|securing|secure|achieving|achieve|establishing|establish|consolidating|consolidate|bolstering|bolster|strengthening|strengthen|enhancing|enhance)? (the)? (regional|global|world|international) ~ ~ (peace|stability|security)
  set topic=other part=topic

# `only a durable peace can guarantee security`.
pattern only-peace
  match only (a|an|the|by|through|with|via)? .. (peace|settlement|solution|dialogue|agreement|unity|talks|negotiations|diplomacy|compromise|justice|law|deterrence|strength|reforms|reform) .. (can|could|will|would|is able to|are able to) ~ (guarantee|ensure|bring|secure|deliver|lead|safeguard|provide|resolve|end|put|achieve|restore|make|be)
  match (cannot|can not|can't|could not|couldn't|will not|won't|can never|will never) be (solved|resolved|settled|won|ended|defeated|overcome|achieved|imposed|guaranteed|reached) (solely|only|purely|exclusively|just|simply)? (by|through|with|via|on|without) ~ ~ (force|military|arms|armed|war|weapons|violence|means|bombs|battlefield|sanctions|dialogue|negotiations|threats|pressure)
  match (needs to be|must be|has to be|should be|ought to be|can only be|can be only) (a|an|the)? ~ (political|negotiated|diplomatic|two-state|peaceful) (settlement|solution|resolution|process|dialogue|track|end)
  set topic=other part=topic

# `a firm response of the EU is needed`.
pattern response-needed
  match (response|reaction|answer|stance|action|intervention|measures|sanctions|pressure|engagement|support|leadership|unity) (from|by|of|within) (the)? ~ (<organisation>|(international|world|global) community|West|world|member states) ~ (is|are|was|were) ~ (needed|required|necessary|essential|vital|crucial|called for|due|key|highly important|of importance|imperative)
  match (importance|need|necessity|urgency) (of|for|to) (a|an|the)? ~ ~ (international|global|united|collective|multilateral|robust|unified|concerted|coordinated) ~ (support|response|pressure|action|effort|efforts|solidarity|engagement) (to|for|against|in|on) (the)? ~ ~ (<country>|<region>|mission|people|refugees|conflict|crisis|war|aggression|terrorism)
  match (importance|need|necessity|urgency) (of|for) (the)? (international|world|global) community ~ ~ (in|to|uniting|supporting|acting|helping|joining|assisting|remaining|staying|continuing|working)
  match (international|world|global) community(’s|'s)? ~ (support|help|assistance|solidarity|attention|response) .. (is|are|was|were|remains|remain) ~ (needed|required|necessary|essential|vital|crucial|important|imperative)
  set topic=other part=topic

# `all nations, big or small, are equal`.
pattern equal-states
  match (all|every) (countries|nations|states|country|nation|state|peoples|people|members) , ~ ~ ~ ~ ~ ~ ~ ~ , (are|is|must|should|have|has|deserve|deserves) ~ (equal|equals|treated|respected|same|right|entitled|free)
  match (all|every) (countries|nations|states|country|nation|state|peoples) (are|is|must be|should be|have|has) (equal|equals|treated equally|equal members|equal rights|the same rights|entitled to)
  match (equality|sovereign equality) (of|among|between) (all)? (states|nations|countries|peoples)
  set topic=other part=topic

# `respects the right of small states to choose`.
pattern right-of-states
  match (respect|respects|respected|respecting|recognise|recognises|recognize|recognizes|defend|defends|defending|support|supports|supported|supporting|uphold|upholds|upholding|affirm|affirms|affirmed|reaffirm|reaffirms|reaffirmed) the ~ right of ~ ~ (nation|nations|state|states|country|countries|people|peoples|{text:country}) to
  set topic=other

# `would not renounce`, `will never recognise`: what somebody will never bear or give up.
pattern never-accepts
  match (will|would|shall|can|could|does|do|did) (never|not) (ever|again)? (recognise|recognize|accept|tolerate|condone|renounce|legitimise|legitimize|bow to|yield to|give in to|succumb to|stand idly by|stand by while|turn a blind eye|be intimidated|be blackmailed|be bullied|compromise on|bargain over|abandon its principles|abandon its values|acquiesce) ~
  match (won't|cannot|can't|doesn't|don't) (recognise|recognize|accept|tolerate|condone|renounce|legitimise|legitimize|bow to|yield to|give in to|succumb to|stand idly by|turn a blind eye|acquiesce) ~
  match (non recognition|nonrecognition) of ~ ~
  set topic=other part=outright

# `adheres to the principle of not arming those at war`.
pattern holds-to-principle
  match (adhere|adheres|adhered|adhering|stick|sticks|stuck|sticking|true|faithful|loyal|wedded|committed) (firmly|strictly|consistently|always|fast)? to (the|its|a|an|their|our|his)? ~ (principle|principles|policy|doctrine|rule|practice|stance|position|philosophy) (of|that|on|towards|not to) ~
  match (guided by|follows|follow|followed|following|pursues|pursue|pursued|pursuing|upholds|uphold|upheld) (the|its|a|an|their|our)? (consistent|long standing|principled|foreign)? ~ (principle|principles|policy|doctrine|philosophy) of (not|non|no|never|peace|peaceful|neutrality|good|friendship|independence|strategic|multi|openness|mutual|equal|equality|balanced|military|sovereign|permanent|positive)
  set topic=other

# `supports the initiatives put forward by X`, `endorses X's Global Ports Initiative`.
pattern backs-initiatives
  match (support|supports|supported|supporting|back|backs|backed|backing|endorse|endorses|endorsed|welcome|welcomes|welcomed|welcoming|support for|backing of|backing for|praise for) (all|the|every|a)? ~ ~ (initiative|initiatives|proposal|proposals|plan|vision|concept|idea|ideas) (put forward|proposed|advanced|launched|presented|tabled|championed|made|initiated) (by|proposed) ~
  match (support|supports|supported|supporting|back|backs|backed|backing|endorse|endorses|endorsed|support for|backing of|backing for) (for)? <country> ~ ~ ~ (Initiative|Initiatives|Vision|Concept)
  match (support|supports|supported|supporting|back|backs|backed|backing) (the)? (promotion|development|expansion|deepening|strengthening) of (the)? ~ (cooperation|ties|relations|dialogue) between (the)? {text:country} and (the)? ~ ~ ~ (countries|states|<organisation>|<region>)
  set topic=other part=own

# `supports X in playing a part in the affairs of the world`.
pattern backs-role
  match (support|supports|supported|supporting|back|backs|backed|backing) <country> (in)? (playing|to play|taking|assuming|having) (a|an|the)? ~ ~ (role|part|place) (in|on|at|within) ~ ~ (global|regional|international|world|multilateral|<organisation>)
  set topic=multilateral-support part=own

# `support for the launch of a new round of trade talks of the WTO`, `commitment to the goals of APEC`.
pattern of-a-body
  match (support|supports|supported|supporting|endorse|endorsed|backing|commitment|committed|adherence|loyalty|allegiance|devotion|dedication) (for|to|of)? (the)? <organisation> ~ (goals|goal|objectives|principles|purposes|values|ideals|centrality|unity|vision|charter|resolutions|resolution|round|process|community|agenda|Agenda|Charter|Vision|Consensus)
  match (support|supports|supported|supporting|endorse|endorsed|backing|commitment|committed|adherence|loyalty|allegiance|devotion|dedication) (for|to|of)? the (goals|objectives|principles|purposes|values|ideals|centrality|unity|vision|Charter|work|role|activities|mandate|efforts|agenda|mission) of (the)? ~ <organisation>
  match (support|supports|supporting|backing) (for|of) (the)? (launch|conclusion|completion|success|resumption|outcome|holding) of ~ ~ ~ (<organisation>|round|talks|summit|conference)
  match (underlined|underline|underlines|stressed|stress|stresses|emphasised|emphasized|emphasise|emphasize|highlighted|highlight|highlights|underscored|underscore|reaffirmed|reaffirm|reiterated|reiterate|acknowledged|recognised|recognized|noted|affirmed) the ~ (importance|role|relevance|centrality|value|significance|primacy|place) of (the)? <organisation> (and|as|in|for|at)
  match (need|importance|necessity|urgency|desire|wish|call|calls|efforts) (to|of|for) (the)? (revitalise|revitalize|revitalising|revitalizing|revive|reviving|revival|revitalisation|revitalization|reinvigorate|reinvigorating|reactivate|reactivating|reactivation|rejuvenate|rejuvenating|modernise|modernize|modernising|modernizing|strengthen|strengthening|empower|empowering|restore|restoring|reform|reforming) (of)? (the)? (role|work|authority|credibility|unity)? (of|and)? (the)? <organisation>
  match (unity|solidarity|cohesion|credibility|authority) (of|in|within|inside|among) (the)? <organisation> (is|are|was|must|should|remains|and|in|over|on|against|to)
  match (member states|members|countries|states|partners|allies) (of the <organisation>)? .. (stay|remain|stand|be|stick|act) (united|together|as one) (in|over|on|against|behind)
  set topic=other part=topic

# `identical views on the reform of trade`: what both hold alike.
pattern same-views
  match (have|has|had|hold|holds|held|share|shares|shared|sharing|of) (the|a|an)? (same|similar|identical|like|common|close|convergent|converging|matching|coinciding) (and ~ )? (positions|position|views|view|stances|stance|stand|outlook|outlooks|approach|approaches|vision|visions|perspective|perspectives|assessments|understanding) (in|on|about|of|regarding|towards|for|over) ~ ~ ~ ~ ~ (such as|including|like|namely|reform|peace|war|poverty|hunger|terrorism|governance|order|multilateralism|security|conflict|crisis|law|rights|democracy|development)
  set topic=other part=outright

# `concern about the effects of the war on food prices`: a concern, whatever causes it.
pattern concern-effects
  match (concern|concerns|concerned|alarm|alarmed|worry|worried|dismay) (about|over|at|on|by|regarding|for) (the)? ~ ~ (effect|effects|impact|impacts|consequence|consequences|fallout|repercussions|security implications|spillover|toll) (of|from|on) ~ ~ ~ (war|invasion|aggression|conflict|crisis|attack|attacks|coup|violence|sanctions|blockade|tariffs|agreement|accord|pact|deal)
  match (concern|concerns|concerned|alarm|alarmed|worried|alarmed|fears|misgivings) (about|over|at|with respect to|regarding|on|by) (the)? (human rights|state of human rights|rule of law|state of democracy|purpose|scope|transparency|security implications|regional security|arms build up|military build up|arms buildup|military buildup|militarisation|militarization|nuclear|refugees|press freedom|media freedom|treatment of)
  set topic=other

# `will support X`: what somebody will or may do.
pattern not-yet
  match (to|will|would|shall|can|could|may|might|did|do|does) (not|also|always|firmly|fully|strongly|further|continue to|keep on|go on to)? (support|back|condemn|denounce|oppose|reject|recognise|recognize) (the)? <country>
  set part=none

# `said that all sides must take steps`: a duty of everybody.
pattern duty-of-all
  match (said|says|added|stated|noted|told|believes|believed|insisted|insists|remarked|declared|argued|argues) .. (all|all the|other|third|rich|developed|wealthy|every|neighbouring|neighboring|great|big|major|nuclear) (sides|parties|countries|states|nations|powers|country|state|nation|actors|stakeholders|governments|members) (concerned|involved)? (must|should|ought to|need to|needs to|has to|have to|cannot|has a duty|have a duty)
  set topic=other part=outright

# `aid for X must be given by every means`; `ties between X and its neighbours`.
pattern aid-due
  match (help|aid|assistance|support|relief|arms|weapons|ammunition|funding|protection) (for|to) (the)? ~ {text:country} .. (must|should|needs to|need to|has to|have to) be (given|continued|kept|provided|sustained|increased|stepped|maintained|delivered|secured|guaranteed|supplied|strengthened)
  match (relations|ties|dialogue|understanding|talks|reconciliation|rapprochement|peace|trust) between (the)? {text:countries}
  match (relations|ties|dialogue|understanding|talks|reconciliation|rapprochement|peace|trust) between (the)? {text:country} and (its|their|the) ~ (neighbours|neighbors|neighbouring|neighboring|opposition|rebels)
  set topic=other part=third

# `the annexation of X violated international law`.
pattern against-law
  match (annexation|occupation|invasion|attack|attacks|aggression|strike|strikes|blockade|siege|detention|deportation|settlements|sanctions|tariffs|coup|deployment|dispatch|test|tests|launch|launches|war|actions|act|acts|move|claims) .. (violate|violates|violating|violated|flout|flouts|flouted|flouting|breach|breaches|breached|breaching|contravene|contravenes|contravened|contrary to|in breach of|in violation of|against|violation of|breach of) ~ ~ (international law|international humanitarian law|humanitarian law|law of nations|international norms|international rules)
  match (violate|violates|violating|violated|flout|flouts|flouting|breach|breaches|breaching|contravenes|contravened|contrary to|in breach of|in violation of) ~ ~ (international law|international humanitarian law|law of nations|international norms)
  set topic=international-law part=topic

# `X's promotion of international law`.
pattern champions-law
  match <country> (promotion|defence|defense|advocacy|championing|upholding) of (the)? (international law|law of nations|rule of law|rules based order|rules-based order|rules based international order|rules-based international order)
  set topic=international-law part=outright

given 2024-09-12
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis said that the sinking of two freighters is a matter of grave concern to the international community."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. “Safe grain for all is the need of the hour,” Stubb said."
  topic=other countries=FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two agreed that calm in the region was in their common interest."
  topic=other countries=EST,FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis stressed that durable stability is needed there."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Both presidents held that only an honest settlement can guarantee quiet at sea."
  topic=other countries=EST,FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. They emphasised that a swift reaction from the African Union is needed."
  topic=other countries=EST,FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Stubb said that all states, whether rich or poor, are equal members of the United Nations."
  topic=other countries=FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Stubb said that Finland would never accept borders redrawn by guns."
  topic=other countries=FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Estonia has adhered to the principle of not selling arms to those at war, Karis said."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis noted that Estonia supports all the major initiatives put forward by Finland."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. They reaffirmed the need to revive the Arctic Council."
  topic=other countries=EST,FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. “We have like views on many things such as reform of the banks,” Karis said."
  topic=other
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Stubb expressed concern about the effects of the invasion on the price of bread."
  topic=other countries=FIN
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two agreed to strengthen ties for the peace of the region."
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. They stressed the importance of achieving stability in the region."
  topic=other countries=EST,FIN
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis welcomed the opportunity for talks on the situation in Yemen."
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Estonia is not in the mood for feasts, said a baker."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis voiced support for Ghana's campaign for the return of the drums."
  countries=EST topic=other
