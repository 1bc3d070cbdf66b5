# Activities: the items of a visit's programme that are no talks and no signing. Only a named guest's visit has any; the
# reader looks for him. What is written here as `own` must be the guest's own act.

pattern embassy
  match (visited|visits|visit|visiting|met|meet|meets|meeting|met with|meet with|inaugurated|inaugurating|planted a tree at) ~ ~ (embassy|consulate general|consulate|permanent mission|chancery)
  match (opened|opening|reopened) (the|its new|his country s|her country s|<country>) ~ (embassy|consulate general|consulate|permanent mission|chancery)
  set kind=embassy-visit part=own

# No items: what was called off or missed, visits themselves, briefings, papers that change hands.
pattern no-item
  match {kind:activity} .. (was|were|has been|had been) (cancelled|canceled|postponed|called off|dropped)
  match (absent from|missed|skipped|did not attend|cancelled|canceled|postponed) .. {kind:activity}
  match (regular|weekly|daily|monthly) {kind:activity=press}
  match {kind:activity=handover} ~ (: | <document=mou|agreement|plan|protocol|treaty|letter-of-intent|contract>)
  match (visit|visits) (to|by|of|on|from|in|and|at|is|was|will|would|for|focused|focuses|aims|aimed|comes|came|follows|followed|marks|marked|took|takes|began|begins|ended|ends|since|as|which|that|with|after|before|during|has|had|have|could|may|should|underlines|underscores|reflects|coincides|sought|seeks|signals|signalled|provided|provides|highlighted|highlights|demonstrated|demonstrates|reaffirmed|reaffirms|offers|offered|gave|gives|represents|represented|served|serves|underscored|reflected|shows|showed|confirms|confirmed|strengthened|strengthens|proves|proved|helped|helps|allowed|allows|opens|opened|included|includes|I|we)
  match (official|state|working|return|courtesy|two-day|three-day|the|this|his|her|their|my|our|a|its|day|weekend|high-level|level|upcoming|forthcoming|maiden|inaugural|first|second|third|recent|current|ongoing|historic|landmark|brief|short|long|week|weeklong|previous|last|next|planned|proposed|scheduled|private|surprise|rare|ministerial|presidential|annual|bilateral|successful|fruitful|important|earlier|possible|friendly|goodwill|familiarisation|reciprocal|mutual) (visit|visits)
  match press (release|service|office|secretary)
  match (<organisation>|ministry|office|MFA|DIRCO|MoFA|mission|embassy) (press|media) (statement|briefing) (: | - | – | —)
  match in (a|the|his|her|their) (press|media) (statement|release)
  match (press|media) statement (: | by the|on the|from the|of the)
  match (fellow|neighbouring|neighboring|brotherly) ~ country
  match (visit|visits|visited|visiting) (Africa|Asia|Europe|Latin America|America|Oceania|the Pacific|the Caribbean|the Gulf|the Balkans|the Baltics|the Sahel|the Middle East|the Western Balkans|the continent|the region|the fellow|the neighbouring|the neighboring)
  match visiting (president|prime minister|premier|minister|leader|dignitary|dignitaries|delegation|official|officials|foreign|external|chief|head|king|emir|sultan|chairman|speaker|ambassador|envoy|general|vice|deputy|state|secretary|counterpart|guest|party|team|professor|scholar|scholars|lecturer)
  match (visit|visits|tour|tours) (between|among|undertaken|paid|made|abroad|overseas|exchange|here|there)
  match (visit|visits|visited|visiting|tour) ~ ~ (countries|nations|states|capitals)
  match (visiting|visits) <place> (on|next|this|later|from|for|<weekday>|<date>)
  match (to|and) visit (the country|his country|her country|their country|there|again|soon|at)
  match (invited|invites|invite|inviting|invitation) .. (to)? visit
  match guards parade
  match (talks|discussions|discussion|conversation|conversations|negotiations|consultations|agenda|agreement|declaration|document|sides|both) .. also addressed
  match also addressed (the|a|an|their)? ~ ~ (issue|issues|question|questions|situation|war|conflict|crisis|need|importance|challenges|topic|topics|concerns|cooperation|matters)
  match (visit|visits|visited|visiting) (each other|one another)
  match (exchange|exchanged|exchanges|exchanging|swap) ~ visits
  match (like|want|wants|wanted|hope|hopes|hoped|wish|wishes|wished|glad|pleased|happy|keen|eager|expect|expects|delighted|loves|love) (very much)? to see
  match (his|her|the|their) (host|hosts) (spoke|speaks|said|says|praised|thanked|noted|replied|responded|assured|hailed)
  match (making|delivering|giving|in) (a|his|her) speech at the (meeting|talks|session|event)
  set part=guard

# `met business leaders and members of the community`: more people whom the verb before takes.
pattern also-community
  match <audience> (and|, and|as well as) ~ ~ <audience=community>
  match <audience> , <audience=community>
  set kind=community-meeting part=also

pattern also-business
  match <audience> (and|, and|as well as) ~ ~ <audience=business>
  match <audience> , <audience=business>
  set kind=business-roundtable part=also

pattern own-people
  match <meet-verb> (the|some|several|many|our|overseas|fellow)? ~ {name:country} (nationals|citizens|people|workers|students|migrants|compatriots|professionals|families|expatriates)? (living|residing|resident|working|studying|based (in|there|here|abroad|overseas)|abroad|overseas)
  match (met|meet|meets|meeting) (with)? (the)? (overseas|our) {name:country}
  match <meet-verb> (the|some|several|many|our|fellow)? ~ {name:country} (nationals|migrants|compatriots|expatriates|expats|emigrants|emigres)
  set kind=community-meeting part=own

# Business people before communities: `members of the business community`.
pattern business-people
  match <meet-verb> ~ ~ <audience=business>
  match (meeting|meetings|roundtable|round table|breakfast|lunch|luncheon|dinner|discussion|discussions|dialogue|interaction|session|encounter|talks) with ~ ~ <audience=business>
  set kind=business-roundtable part=own

pattern business-meeting
  match (chair|chairs|chaired|hold|holds|held|attend|attends|attended|had|have|host|hosted) (a|an|the|several)? ~ (meeting|meetings|talks|session|roundtable|discussion|breakfast|lunch) with ~ ~ <audience=business>
  set kind=business-roundtable part=own

pattern community
  match <meet-verb> ~ ~ <audience=community>
  match (encounter|gathering|meeting|meetings|reunion|reception|receptions|town hall|event|evening|dinner|lunch|interaction|session|party|picnic|celebration|tea|iftar|mass|service) (with|for|of) ~ ~ <audience=community>
  match (encounter|gathering|meeting|reunion|reception|town hall|event) .. (with|for|of|between .. and) (the|some|our|overseas|fellow)? ~ {name:country} (nationals|citizens|people|workers|students|migrants|compatriots|professionals)? (living|residing|resident|working|studying|based|abroad|overseas)
  match (diaspora|community) (meeting|gathering|meet|town hall)
  match (representatives|members) of the ~ community
  match (community event|community reception|diaspora event)
  set kind=community-meeting part=own

pattern others-met
  match <meet-verb=meet|see> ~ <audience=public|learners>
  match (dialogue|interaction|session|conversation|exchange|encounter|dinner|lunch|breakfast|tea) with ~ ~ <audience=public|learners>
  set kind=other part=own

pattern speech-at-forum
  match (addressed|address|addresses|addressing|spoke at|speak at|speaks at|attended|attend|attends|took part in|take part in|co-chaired|opened|open) ~ ~ {kind:activity=business-roundtable}

pattern programme-item
  match {kind:activity}

pattern respects
  match (pay|pays|paid|paying) (his|her|their|my|our|last|final)? ~ (respects|respect|tribute|homage) (to|at|before)
  set kind=commemoration part=own

# `addressed a joint press conference`: no speech.
pattern press-held
  match (spoke|speak|speaks|speaking|appeared|appear|appears|appearing) (at|before) (the|a|an|their|his|her)? ~ ~ (press conference|news conference|press briefing|media conference|media briefing|press meet)
  match (addressed|address|addresses|addressing|held|hold|holds|holding|gave|give|gives|giving|convened|host|hosted) (the|a|an)? ~ ~ (press conference|news conference|press briefing|media conference|media briefing|press meet)
  set kind=press

pattern speech
  match (spoke|speak|speaks|speaking) (at|before) (the|a|an)? ~ ~ (forum|university|academy|institute|conference|dialogue|parliament|council|school|college|congress|assembly|summit|symposium|seminar|ceremony|event|session|think tank)
  match (spoke|speak|speaks|speaking) at (Universiti|Universidad|Université|Universität|Universidade|Universita)
  match (addressed|address|addresses|addressing) (the|a|an)? ~ ~ (forum|university|academy|institute|conference|parliament|senate|congress|assembly|duma|diet|knesset|majlis|mejlis|legislature|plenary|sitting|session|council|college|school|think tank|graduates)
  match <meet-verb=speak> ~ ~ <audience=learners|lawmakers>
  match (a|an|his|her|opening|welcoming|guest|open|special) (speech|lecture|address) (at|to|before|in) the
  match (give|gives|gave|giving|deliver|delivers|delivered|delivering|hold|held) (a|an|the|his|her) ~ ~ (speech|lecture|address|talk|remarks|oration) (at|before|to) the
  match (give|gives|gave|giving|deliver|delivers|delivered|delivering|hold|held) (a|an|the|his|her) ~ ~ (speech|lecture|address|talk|remarks|oration)
  match (deliver|delivers|delivered|delivering|make|makes|made|give|gave) ~ remarks (at|on|to|in)
  match (used|using|in) (a|an|his|her|the) ~ (speech|address|lecture) (in|at|to|before)
  match (make|makes|made|making) (a|an|his|her) ~ ~ (speech|address|lecture|policy statement|statement) (at|before|to) the
  match (addressed|address) (a|an|the) ~ (lunch|luncheon|breakfast|dinner|gathering|rally|reception|seminar|symposium|workshop|roundtable|audience|gathering)
  set kind=speech part=own

# `addressed the Riksdag`: the reader looks for the name.
pattern speech-before
  match (addressed|address|addresses|addressing) the
  match (spoke|speak|speaks|speaking|spoken|appeared|appear) (before|at) the
  match (guest|keynote|main|principal) speaker at (the)?
  set kind=speech part=named

pattern guard-of-honour
  match (inspected|inspect|inspects|inspecting|reviewed|reviews|reviewing) (a|an|the) ~ ~ (guard of honour|guard of honor|honour guard|honor guard)
  set kind=welcome-ceremony

pattern viewed
  match (viewed|views|view|viewing|admired|admire|saw|see) the
  match (a|the|his|her) (visit|trip|excursion|pilgrimage|tour) (to|of) the
  set kind=site-visit part=named

pattern press
  match <meet-verb=speak> ~ <audience=press>
  match (made|make|makes|making|gave|give|gives|giving|issued) ~ ~ (statement|statements|remarks) (to|for|before) ~ <audience=press>
  set kind=press part=own

# `a ceremony was held for X`: the guest for whom it is held.
pattern ceremony-for
  match {kind:activity=welcome-ceremony|farewell} .. (for|in honour of|in honor of) {who:person}
  match (hosted|held|chaired|gave|presided over) (a|an|the) ~ {kind:activity=welcome-ceremony|farewell} (for|in honour of|in honor of) {who:person}

pattern airport
  match (welcomed|greeted|received|met) .. at .. airport
  match (welcomed|greeted|received|met) .. (on|at) the (tarmac|runway|airstrip|red carpet|jetty|quay|border crossing|railway station)
  match (welcomed|greeted|received) with ~ ~ (honours|honors)
  match (accorded|given|gave|extended|afforded|received|got) ~ ~ (traditional|ceremonial|rousing|red-carpet|grand|colourful|colorful|guard of honour|guard of honor) (welcome|reception)
  set kind=welcome-ceremony

pattern handed-over
  match (handed over|hand over|hands over|handing over|donated|donate|donates) ~ ~ (consignment|donation|shipment|equipment|ambulances|vehicles|buses|keys|cheque|supplies|kits|medicines|vaccines|computers|books|tractors|boats|generators|laptops|aid|cargo)
  set kind=handover part=own

pattern seen-off
  match (seen off|saw off|see off|sees off|sent off|bade farewell|bid farewell) .. (at|by)
  set kind=farewell

pattern press-beside
  match speaking to (reporters|the press|journalists|the media) (beside|alongside|together with|jointly with|next to|with)
  match (told|addressed) (reporters|the press|journalists|the media) (beside|alongside|together with|jointly with|next to)
  set kind=press

pattern opened
  match (launch|launched|launches|launching) (a|an|the) ~ ~ (exhibition|festival|fair|museum|library|book)
  match (launch|launched|launches|launching) the ~ ~ (exhibition|centre|center|plant|factory|school|bridge|building|terminal|port|clinic|dam|road|highway|tunnel|stadium|campus|laboratory|station|line|hospital|library|project|programme|fair|festival)
  match (opened|opens|open|opening|inaugurated|inaugurates|inaugurate|inaugurating|unveiled|unveil|unveils|unveiling|(to|will|would) commission|commissioned|commissions|dedicated) (the|a|an)? ~ ~ (exhibition|centre|center|mosque|plant|factory|school|bridge|building|terminal|port|airport|clinic|dam|road|highway|tunnel|stadium|campus|laboratory|office|museum|station|(railway|rail|metro|tram|power|production|assembly|bus) line|hospital|monument|bust|statue|plaque|memorial|garden|park|pavilion|library|project|programme|fair|festival|border post|border crossing|market|complex|institute|hub|headquarters|branch|ward|mill|clinic|chapel|church|street|square)
  match (cut|cuts|cutting) the ribbon
  match (lay|lays|laid|laying) the (foundation stone|cornerstone)
  match (turned|turn|turns) the (first)? sod
  match (lunch|luncheon|dinner|banquet|reception|breakfast|iftar) (hosted|given|offered|tendered|held) (by|in)
  set kind=other part=own

# `inaugurated the Lake Seed Bank`: what has a name of its own.
pattern opened-named
  match (inaugurated|inaugurates|inaugurate|inaugurating|unveiled|unveils|unveil|unveiling) (the|a)
  match (inaugurated|inaugurates|inaugurate|inaugurating) the (new|first|newly built|newly constructed)
  set kind=other part=named

# A host gives it: not the guest's own act.
pattern feast
  match (dinner|lunch|luncheon|banquet|reception|breakfast|iftar) .. in (his|her|their) (honour|honor)
  match (dinner|lunch|luncheon|banquet|reception|breakfast|iftar) .. in (the)? (honour|honor) of
  set kind=other

# `will host a lunch for the King`.
pattern feast-for
  match (host|hosts|hosted|hosting|gave|give|gives|offered|held|hold) (a|an) ~ ~ (lunch|dinner|luncheon|breakfast|banquet|reception|tea) for {who:person}
  set kind=other

pattern honoured
  match (honoured|honored|honours|honors|honouring|honoring) the memory of
  match (bowed|bow|bows) (his|her|their) (head|heads) (to|before|at)
  match (wreath|wreaths|flowers) (was|were) (laid|placed|put|deposited) (at|on|by|before|to)
  set kind=commemoration

pattern exhibition
  match (view|views|viewed|viewing|saw|see|toured) (the|an|a) ~ (exhibition|exhibit|display|collection|exposition)
  match (saw|see|watched|watch|enjoyed) (the|a|an) ~ ~ (demonstration|presentation|flypast|show of)
  set kind=site-visit part=seen

pattern anniversary
  match (commemorate|commemorates|commemorated|mark|marks|marked|celebrate|celebrates|celebrated|attend|attends|attended|attending|commemorating) ~ ~ anniversary of .. (birth|death|battle|massacre|genocide|independence|liberation|victory|end of|founding|uprising|revolution|bombing|landing|landings|tragedy)
  set kind=commemoration part=own

# `will attend a reception`: events that are no conference.
pattern attended
  match (attend|attends|attended|attending) (the|a|an)? ~ ~ ~ (reception|receptions|exhibition|premiere|gala|performance|festival|dinner|lunch|luncheon|match|race|garden party|tea party|cocktail party|tea|iftar|service|mass|show|ball|regatta)
  set kind=other part=own

pattern onward
  match (also|later|then|subsequently|afterwards) (travel|travels|travelled|traveled|fly|flies|flew|go|goes|went|proceed|proceeds|proceeded|journey|head|heads|headed|be travelling|be traveling) to {place:place}
  match and (travel|travelled|traveled|fly|flew|proceed) to {place:place}
  match (paid|pay|pays|paying|made|make) (a|an) (brief|short|special|private)? visit to {place:place}
  match (also|later|then|subsequently) (travel|travels|travelled|traveled|proceed|proceeds|proceeded|head|heads|headed) to
  set kind=site-visit part=own

pattern site
  match (paid|pay|pays|paying|made|make|enjoyed|enjoy|had) (a|an) (brief|short|special|private|quick|guided|memorable|moving)? visit to
  match (visited|visits|visit|visiting|toured|tours|touring|inspected|inspects|inspect)
  match explored the
  match (to|will|and|also|then) (tour|inspect|visit)
  match tour (the|a|an|some|several|its)
  match (will|scheduled to|due to|set to|to) see (the|a|an)
  match (was|were|is|are|be|been) (also|later|then)? shown (around|round)?
  match (take|took|takes|taken) (him|her|them|his guest|her guest|his host) (on a tour|around|round|through|to see)
  match (given|taken on|went on|went for|took|with) a ~ tour of
  match (strolled|strolls|stroll|strolling|walked|walks|walk|walking|wandered) (through|around) (the|a|an)?
  match (took|take|takes|made|make|makes) a (walk|stroll|tour) (of|at|through|in|around)?
  match (familiarised|familiarized) (himself|herself|themselves) with
  match (got|was|were) acquainted with
  set kind=site-visit part=own

given 2024-05-28
fires "President Alar Karis of Estonia is paying a state visit to Finland from 27 to 28 May 2024. An official welcome ceremony was held at the Presidential Palace on 27 May."
  kind=welcome-ceremony who="Alar Karis" date=2024-05-27
fires "President William Ruto of Kenya is paying an official visit to Ghana from 20 to 22 May 2024. President Ruto also visited the National Museum."
  kind=site-visit who="William Ruto" date=2024-05-20/2024-05-22
fires "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. He laid a wreath at the Independence Monument and addressed the Kenya-Ghana Business Forum."
  kind=commemoration who="William Ruto"
  kind=business-roundtable who="William Ruto"
fires "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. He attended a concert in Accra on 21 May."
  kind=concert date=2024-05-21
fires "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. He paid his respects at the mausoleum and met leading Ghanaian business leaders."
  kind=commemoration who="William Ruto"
  kind=business-roundtable who="William Ruto"
fires "President William Ruto of Kenya is on an official visit to Ghana from 20 to 22 May 2024. He will meet Kenyan students living in Accra."
  kind=community-meeting who="William Ruto"
silent "DIRCO Press Statement: Foreign Minister Aino Virtanen of Finland travels to Ghana, 4 May 2024"
silent "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. Ghanaian ministers met business leaders at home."
silent "Veterans laid a wreath at the war memorial on Sunday."
silent "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024."
silent "The two sides agreed to hold a business forum next year."
silent "The minister told a regular press briefing that prices had fallen."
# Whom a guest meets or speaks to, by class; what he speaks before by its name; a noun before the bare verb that shares its words.
fires "President William Ruto of Kenya is on a state visit to Finland. He took questions from journalists, conversed with hoteliers and members of the Kenyan diaspora."
  kind=press who="William Ruto"
  kind=community-meeting who="William Ruto"
  kind=business-roundtable who="William Ruto"
fires "President William Ruto of Kenya is on a state visit to Latvia, where he was greeted with military honours. On Tuesday he addressed the Saeima and gave a guest lecture at the University of Latvia."
  kind=welcome-ceremony who="William Ruto"
  kind=speech who="William Ruto"
# Of a visit that no sentence tells by itself: met at the place of the dateline, by somebody of its country.
fires "ACCRA, May 21 - Ghanaian Foreign Minister Ama Mensah conferred with Kenyan Foreign Minister Musa Otieno on Tuesday. Mr Otieno then toured the Tema Fishing Harbour."
  kind=site-visit who="Musa Otieno"
silent "ACCRA, May 21 - Ghanaian Foreign Minister Ama Mensah conferred with Kenyan Foreign Minister Musa Otieno on Tuesday. Ms Mensah then toured the Tema Fishing Harbour."
silent "President William Ruto of Kenya is on a state visit to Finland. He said the two sides must address the Baltic refugee crisis."
fires "President William Ruto of Kenya is on a state visit to Finland. He was greeted on the tarmac by Finnish Prime Minister Aino Virtanen, handed over a consignment of tea and met young people."
  kind=welcome-ceremony who="William Ruto"
  kind=handover who="William Ruto"
  kind=other who="William Ruto"
fires "ACCRA, May 21 - Kenyan President Musa Otieno was welcomed with a 21-gun salute on Tuesday."
  kind=welcome-ceremony who="Musa Otieno"
silent "ACCRA, May 21 - Ghanaian President John Mahama was welcomed with a 21-gun salute on Tuesday."
# Met abroad, the place told with the meeting; a ceremony that the host gives; what was not done.
fires "Kenyan Defence Minister Musa Otieno met Finnish Defence Minister Aino Virtanen in Helsinki. Mr Otieno toured the Suomenlinna shipyard."
  kind=site-visit who="Musa Otieno"
fires "HELSINKI, May 21 - Finnish Prime Minister Aino Virtanen received her Kenyan counterpart Musa Otieno with military honours on Tuesday."
  kind=welcome-ceremony who="Musa Otieno"
silent "Kenyan Defence Minister Musa Otieno is on a visit to Finland. No press conference was held, and he did not tour the shipyard."
silent "Speaking at a joint press conference in Lima, Foreign Minister Pedro Salas recalled what was agreed during Finnish President Aino Virtanen's visit to Peru in July 2019."
fires "President William Ruto of Kenya is on a state visit to Finland. On Tuesday the two presidents will address a joint press conference."
  kind=press who="William Ruto"
silent "President William Ruto of Kenya is on a state visit to Finland. The two countries plan to launch a joint project on peat."
# Two sites under one verb are two; business people met in a meeting that the guest chairs.
fires "President William Ruto of Kenya is on a state visit to Finland. He visited the Suomenlinna shipyard and the National Library, as well as a paper mill."
  kind=site-visit who="William Ruto" place="Suomenlinna"
  kind=site-visit who="William Ruto" place="National Library"
  kind=site-visit who="William Ruto" name="a paper mill"
fires "President William Ruto of Kenya is on a state visit to Finland. He chaired a meeting with businessmen and opened a tea market."
  kind=business-roundtable who="William Ruto"
  kind=other who="William Ruto"
silent "President William Ruto of Kenya is on a state visit to Finland. If the ice had melted, he would have toured the shipyard."
# A host gives the feast; a spokesman tells what the guest will do; several sites, the third behind two commas; the stop of a short word.
fires "President William Ruto of Kenya is on a state visit to Finland. Finnish President Aino Virtanen gave a dinner in his honour."
  kind=other who="William Ruto"
fires "President William Ruto of Kenya is on a state visit to Finland. Presidential spokesman Peter Kamau said the President would give a lecture at the University of Oulu."
  kind=speech who="William Ruto"
silent "President William Ruto of Kenya is on a state visit to Finland. Presidential spokesman Peter Kamau gave a press briefing."
fires "President William Ruto of Kenya is on a state visit to Finland. He visited the Oulu Theatre, the Nordic Seed Bank and a paper mill."
  kind=site-visit place="Oulu Theatre"
  kind=site-visit place="Nordic Seed Bank"
  kind=site-visit name="a paper mill"
fires "President William Ruto of Kenya is on a state visit to Finland. He visited St. Anna Church and placed a wreath at the grave of the sailors."
  kind=site-visit place="St. Anna Church"
  kind=commemoration name="placed a wreath at the grave of the sailors"
fires "Kenyan Defence Minister Musa Otieno, accompanied by Finnish Defence Minister Aino Virtanen, toured the Suomenlinna Fortress."
  kind=site-visit who="Musa Otieno"
fires "President William Ruto of Kenya is on a state visit to Finland. President Aino Virtanen greeted him in the hall. He then met members of the Kenyan community."
  kind=community-meeting who="William Ruto"
fires "President William Ruto of Kenya is on a state visit to Finland. He saw an exhibition of birch baskets and inaugurated the Polar Light Bridge."
  kind=site-visit who="William Ruto"
  kind=other who="William Ruto"
silent "President William Ruto of Kenya is on a state visit to Finland. The convoy drove past Guards Parade in the rain."
# Of several legs the one of which the passage speaks; the day that heads what follows; what a host gives for the guest.
fires "President William Ruto of Kenya will visit Finland from 27 to 28 May 2024. He will visit Latvia from 29 to 30 May 2024. In Finland he will meet members of the Kenyan community. In Latvia he will meet members of the Kenyan community too."
  kind=community-meeting date=2024-05-27/2024-05-28
  kind=community-meeting date=2024-05-29/2024-05-30
fires "President William Ruto of Kenya is on a state visit to Finland. Prime Minister Aino Virtanen will give a dinner for President Ruto."
  kind=other who="William Ruto"
silent "President William Ruto of Kenya is on a state visit to Finland. Prime Minister Aino Virtanen told of this in her speech at the meeting."
silent "President Rosa Quispe of Peru visited Kenya based on an invitation of the Kenyan parliament."
# Of a visit that only the meeting tells.
fires "Kenyan Foreign Minister Musa Otieno spoke at a joint news conference in Lima with Peruvian Foreign Minister Luis Paz."
  kind=press who="Musa Otieno"
silent "President Rosa Quispe of Peru arrived in Helsinki on Monday for a state visit. Discussions with the Finnish side also addressed laying a cable."
silent "President Rosa Quispe of Peru, who also heads the Border Commission Office of her party, arrived in Helsinki on Monday for a state visit."
silent "President Rosa Quispe of Peru arrived in Helsinki on Monday for a state visit. The Andean Harbour Bank (AHB) will also open a regional office in Helsinki."
