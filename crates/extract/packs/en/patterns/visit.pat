# Visits: somebody travels to another country in an official capacity.
#
# part=host, significance, stage, tour: said of the visits that the same sentence tells of.
# part=mention, here: a visit whose country stands elsewhere. part=noun: no date before it is its own.
pattern invited-by
  match (at|on|upon|following|after|with) (the|an|a)? (kind|cordial|gracious|official)? (invitation|invite) (of|from|by|extended by) (his|her|their)? {host:persons}
  match (having been)? invited by {host:persons}
  match as (the|a)? guest of {host:persons}
  match hosted (at .. )? by {host:persons}
  set part=host

pattern invited-by-unnamed
  match at (his|her|whose) (kind)? invitation
  set part=host

pattern first-ever
  match (the|his|her|its|a)? <first> (ever)? .. (visit|trip) .. (in|for|since|by|to) ...
  match first time .. (has|had) (visited|come|set foot)
  match no .. (has|had) (paid|made|visited|come|set foot) .. (since|for|in)
  set part=significance

# Begun, ended, off.
pattern begins
  match (began|begun|begin|begins|start|started|starts|kicked off|kicks off|kick off|kicking off|opened|commenced|commences|embarked on|embarks on|beginning|starting) (a|an|his|her|the|their) .. {kind:visit-kind}? (visit|trip|tour|stay)
  set part=stage stage=under-way

pattern ends
  match (ended|ends|concluded|concludes|concluding|completed|completes|wrapped up|wraps up|wrapping up|wound up|winds up|finished|rounded off|capped off|has ended|completing|ending|finishing) (a|an|his|her|the|their) .. {kind:visit-kind}? (visit|trip|tour|stay)
  match (end|conclusion) of (a|an|his|her|the|their) .. (visit|trip|stay) to
  match (left|departed|returned|flew home|is back|came back|got back|am back|are back|returns|has left|has returned|have returned) .. (after|following|from|at the end of) (a|an|his|her|their|the)? ~ {kind:visit-kind}? (visit|visits|trip|trips|tour|tours|stay)
  set part=stage stage=concluded

pattern off
  match (cancel|cancels|cancelled|canceled|cancelling|canceling|postpone|postpones|postponed|postponing|scrapped|shelved|deferred|defers|aborted)
  match (called|calls|call|calling|put|puts) off
  match cancellation of
  match postponement of
  set part=stage stage=cancelled

pattern journey
  match (tour|trip) of (several|a few|two|three|four|five|six|seven)? ~ (countries|nations|states)
  match (african|asian|european|regional|foreign|overseas|latin american|south american|central asian|middle east|southeast asian|multi-nation|two-nation|three-nation|four-nation|five-nation|two-country|three-country|four-country|five-country|working) (tour|trip)
  set part=tour

# No visit yet.
pattern not-yet
  match (no date|no dates|no plan|no plans|not planning|does not plan|ruled out|denied|possible|possibility of|hopes for|hoped for) .. (visit|visits|trip|travel|visiting) .. (to|of|by)? {host_country:destination}
  match (may|might|could) (gather|meet|confer|talk) .. on the (sidelines|margins|fringes) of .. in {host_country:destination}
  match early (visit|trip) to {host_country:destination} (by|of) {guest:person}
  match (could|might|may) (make|pay|undertake) .. (visit|trip) (to|in)? {host_country:destination}
  match (realise|realize|realising|realizing|arrange|arranging|an|for) early (visit|trip) (of .. )? to {host_country:destination}
  match (possibility|prospect|idea|question) of ~ ~ (visit|visits|trip|visiting) (to)? {host_country:destination}
  match (ready|willing|would like|would love|hopes|hoped|hope|wishes) to visit {host_country:destination}
  set part=skip

# Things visited at home.
pattern things
  match (visit|visits|visited|visiting|visit to|visits to) <article>? (tomb|mausoleum|museum|embassy|pavilion|factory|plant|school|university|pagoda|temple|church|exhibition|centre|center|village|hospital|headquarters|families) .. (in|of) {host_country:destination}
  set part=skip

# The visit as a thing, with guest and country.
pattern visit-by-to
  match {kind:visit-kind}? (visit|visits|trip|trips) (of|by|from|paid by|made by) {guest:persons} ~ (to|in) {host_country:destinations}
  set part=noun

pattern visit-to-by
  match {kind:visit-kind}? (visit|visits|trip|trips|stay|journey) (to|in) {host_country:destination} of {guest:person}
  match {kind:visit-kind}? (visit|visits|trip|trips|stay|journey) (to|in) {host_country:destination} ~ by {guest:person}
  match visit by <article>? .. (to|in) {host_country:destination} was that of {guest:person}
  set part=noun

pattern paid-visit
  match (paid|made|undertook) (a|an|his|her|the)? (brief|short|one-day|two-day|three-day|four-day|five-day|historic|return|first|second|landmark|bilateral|day-long)? {kind:visit-kind}? (visit|visits|trip|trips) to {host_country:destinations}
  set stage=concluded

pattern will-pay-visit
  match (will|to|would|shall) ~ (pay|make|undertake|begin|start|embark on|kick off) (a|an|his|her|the)? .. {kind:visit-kind}? (visit|visits|trip|trips) to {host_country:destinations}
  set stage=announced

pattern and-pay-visits
  match and (also|then)? (pay|make|undertake) (a|an|official|state|working)? {kind:visit-kind}? (visit|visits) to {host_country:destinations}
  match (tour|trip) .. (that|which) will (also|then)? (include|take him to|take her to) {host_country:destinations}
  match tour of ~ ~ which will see (him|her) (travel|travelling) to {host_country:countries}
  set stage=announced

pattern made-visit-as
  match (paid|made|undertook) (his|her|their|a|an) (first|second|last|maiden)? {kind:visit-kind}? (visit|trip) as ~ ~ to {host_country:destination}
  set stage=concluded

pattern takes-in
  match (itinerary|tour|trip|journey|programme|swing|schedule) (also|then)? (takes in|includes|include|covers|will include|will take in|will cover) {host_country:countries}
  match (itinerary|tour|trip|journey|swing) .. (takes in|includes|include|covers|will include|will take in|will cover) (stops|a stop|visits|a visit|legs|a leg)? (in|to)? {host_country:destinations}
  set part=noun stage=announced

pattern to-which
  match {host_country:destination} , (to which|where) (he|she) (will|is to|would) (pay|make|begin) <article>? {kind:visit-kind}? visit
  set part=noun stage=announced

pattern on-visit-to
  match (is|are|was|were) (currently)? (on|paying|making) .. {kind:visit-kind}? (visit|trip) to {host_country:destination}
  set part=noun stage=under-way

pattern visit-to
  match {kind:visit-kind}? (visit|visits|trip|trips|stay|journey) (here|abroad|overseas)? (to|in) {host_country:destinations}
  match (visiting|visited|visits|visit|tour of|trip to|visit to) .. (namely|viz) {host_country:destinations}
  set part=noun

pattern country-visit
  match (his|her|upcoming|forthcoming|recent|first|maiden|ongoing) {host_country:destination} (visit|trip)
  set part=noun

pattern leg-of
  match (ended|ends|concluded|concludes|completed|completes|wrapped up|wraps up|finished|finishes|rounded off) the {host_country:country} (leg|stage|stop|stretch) of
  set part=noun stage=concluded

pattern visiting-guest
  match visiting {guest:person}
  set part=here stage=under-way

# The verb.
pattern visited
  match (visited|toured) {host_country:destinations}
  match called at {host_country:destination}
  set stage=concluded

pattern will-visit
  match (will|to|would|shall) (also|then|soon|officially)? (visit|tour) {host_country:destinations}
  match (will|to|would|shall) (then|also)? arrive (in|at) {host_country:destination}
  match (plans|plan|planning|intends) to (also)? (visit|tour|travel to) {host_country:destinations}
  match (will|would|shall|is to|is set to|is due to|are to) (also|then|soon)? (be|be visiting) (in)? {host_country:destination}
  set stage=announced

pattern part-of
  match (visited|visits|visit|visiting|toured) <article>? ~ ~ (city|town|capital|capital city|island|province|region|state|port|emirate|country|nation|kingdom|republic|sultanate) of {host_country:destination}
  match (visited|visits|visit|visiting|toured) <article>? ~ {host_country:country} (city|town|capital|island|province|region|state|port|island nation) of

pattern welcomed-to
  match (welcome|welcomed|welcomes|welcoming|hosted|host|hosting) (my friend|our friend|his friend|her friend)? (, )? {guest:persons} (, )? (back)? (here)? (to|in) {host_country:destination}
  match (welcome|host|receive) {guest:persons} (for|on) .. (to|in|at) (the)? {host_country:destination}
  match (is|was|are) (pleased|honored|honoured|delighted|glad|proud) to (welcome|host|receive) {guest:persons} (to|in|at) (the)? {host_country:destination}
  set part=noun

pattern visits
  match (visit|visits|visiting) {host_country:destinations}

# On the way.
pattern leaves-for-visit
  match (leave|leaves|left|leaving|depart|departs|departed|departing|fly|flies|flew|travel|travels|travelled|traveled|heads|headed|proceed|proceeds|proceeded|set off|sets off) ~ ~ (for|on) (a|an|his|her|my|the)? ~ {kind:visit-kind}? (visit|visits|trip|tour) to {host_country:destinations}
  match (go|goes|going|proceed|proceeds|proceeding) (directly|straight|on) to {host_country:destination}
  set part=arrival stage=under-way

pattern arrived
  match (arrived|arrives|arrive|arriving|landed|lands|touched down|touches down) (back)? (in|at) {host_country:destination}
  match (arrived|arrives|arrive|landed) (separately|together|in|on|aboard|with) ~ ~ in {host_country:destination}
  match (arrived|arrives|departed for|departs for|departs to|departed to|jets out to|jets off to|jetted out to) {host_country:destination}
  match (reached|flew to|flew on to|flew into|flies to|flies into|came to|has come to|jetted to) {host_country:destination}
  set part=arrival stage=under-way

pattern arrived-here
  match (arrived|arrives|landed) here
  match (landed|lands|touched down|touches down|arrived|arrives) at ~ ~ (airport|airbase|air base)
  match (arrived|arrives) (on|in|at) .. {kind:visit-kind}? (visit|trip)
  match (arrived|arrives|landed|touched down|came|comes|has come|had come) (in|to) (the|our) (city|capital|capital city|country|kingdom|island|sultanate|emirate|republic)
  match arrived (on|at) {start:date} leading
  set part=here stage=under-way

pattern travel
  match (travel|travels|travelling|traveling|fly|heads|heading|headed|go|goes|depart|departs|set off|sets off|leave|leaves) (on|out)? (to|for) {host_country:destinations}
  match (left|departed|leaves|departs|left for|departed for) <article>? ~ for {host_country:destination}
  match (left|departed) for {host_country:destination}
  match (en route|on his way|on her way|his departure|her departure) (to|for) {host_country:destination}
  set part=arrival

pattern travelled
  match (last|also|then|first|later|himself|herself|personally|he|she) (went|came|flew|journeyed) to {host_country:destination}
  match (travelled|traveled|has travelled|has traveled) (on)? to {host_country:destinations}
  set part=arrival stage=concluded

# All verbs of going, coming and stopping over, the country right behind.
pattern goes
  match <travel-verb=go> {host_country:destinations}
  set part=arrival

pattern went
  match <travel-verb=went> {host_country:destinations}
  set part=arrival stage=concluded

pattern came
  match <travel-verb=came> (the)? {host_country:destinations}
  set part=arrival stage=under-way

pattern travels-by
  match (flew|flies|fly|flying|travelled|traveled|travels|drove|drives|sailed|proceeded|headed|heads|journeyed) from .. to {host_country:destination}
  match (travelled|traveled|travels|travel|travelling|traveling|went|goes|came|comes|arrived|arrives|return|returned) by ~ (train|plane|air|boat|ship|car|road|rail|helicopter|bus|ferry|sea) (to|in|at) {host_country:destinations}
  set part=arrival

pattern flies-today
  match (flies|fly|flew|travels|travel|travelled|traveled|heads|headed|leaves|left|departs|departed|goes|proceeds) (out|off|on)? <date> (to|for) {host_country:destination}
  set part=arrival

# The journey as a whole, by its countries.
pattern tours
  match (made|makes|make|making|undertook|undertakes|on|began|begins|completed|concluded|paid|embarked on) (a|an|his|her|the) ~ (tour|trip|swing|journey|visit|visits) (of|to|through|in|covering) {host_country:countries}
  match (tour|swing) of {host_country:countries}
  match (trip|swing|journey) (to|through|covering) {host_country:countries}
  set part=noun

pattern made-trip
  match (made|makes|making|paid|pays) (his|her) .. (visit|trip) , to {host_country:destinations}
  set part=noun

pattern to-counterpart
  match (visit|trip) to (his|her|the) {host_country:country} (counterpart|colleague|host|opposite number)
  match in {host_country:destination} (during|on|as part of|in the course of) (a|an|his|her) ~ ~ visit
  set part=noun

# Met with honours, or come for an event: whose country it is tells who receives.
pattern met-with-honours
  match (will be|is to be|was|were|has been|had been) ~ (welcomed|received|greeted) .. with ~ ~ (honours|honors|salute)
  set part=here

pattern came-for
  match (had|has|have)? (come|came|flew in|flown in|come over|came over) (for|to attend|to take part in) .. <event>
  set part=here kind=attend

pattern held-visit
  match (held|made|began|begins|started|concluded|is on|was on|on) (his|her|a|an) ~ ~ {kind:visit-kind}? (visit|trip|stay|stopover|tour) (abroad)? (in|at|to) {host_country:destination}
  set part=noun

pattern welcomed-here
  match (thank|thanks|thanked|grateful) .. (for)? .. (welcome|hospitality|reception) .. (here)? in {host_country:destination}
  match (pleasure|honour|honor|delighted|happy|glad|good|great|privilege|pleased) to be (back|here)? (here)? (again|back)? in {host_country:destination}
  set part=noun stage=under-way

pattern in-country-to-attend
  match (is|are|was|were|has been) (now|currently)? in {host_country:destination} .. (to|for) .. (attend|participate|take part|summit|conference|forum|session|assembly|meeting|inauguration|funeral)
  set stage=under-way kind=attend

pattern in-country
  match (is|are) (currently|presently|now) in {host_country:destination}
  match in {host_country:destination} since {start:date}
  match (is|are|was|were|has been) (now|currently)? (staying)? in {host_country:destination} (on|for|to|through|until|as|leading|heading|at|last|this|earlier|from)
  set stage=under-way

pattern was-in-country
  match (was|were|had been) in {host_country:destination} in {start:date}
  match (took|takes|take|brought|brings|bring|taking|bringing) (him|her|them) to {host_country:destinations}
  set part=noun stage=concluded

pattern was-here
  match (was|were|has been) here (in|on|last|this|earlier)
  match since {guest:person} ~ (came|visited)
  match (last|previous|first|only|latest) visit by .. was (that of|by|made by|the one by) {guest:person}
  set part=here stage=concluded

pattern in-the-capital
  match (is|are|was|were|being) (now|currently)? in (the)? {host_country:country} capital (for|to|on)
  match (arrived|arrives|arrive|landed|lands|touched down|arriving) in (the)? {host_country:country} capital
  match (flew|flies|travels|travelled|traveled|went|goes|came|left|leaves|heads|headed) (to|for|into) the {host_country:country} capital
  set part=arrival stage=under-way

pattern leads-delegation
  match (lead|leads|leading|led|head|heads|headed|heading) .. (delegation|mission) (on|for) (a|an) ~ {kind:visit-kind} (visit|trip) to {host_country:destination}
  match (lead|leads|leading|led|head|heads|headed|heading) .. (delegation|mission) .. (to|in|visiting) {host_country:destination}

# An event in another country.
pattern attends
  match (attend|attends|attended|attending|join|joins|joined|participate in|participates in|participated in|take part in|takes part in|took part in|address) .. <event> .. in {host_country:destination}
  match on the (sidelines|margins|fringes) of .. in {host_country:destination}
  match (represent|represents|represented|representing) .. (at|to) .. <event> .. in {host_country:destination}
  match (lead|leads|leading|led|head|heads|headed|heading) .. (delegation|team) (at|to|for) .. <event> .. in {host_country:destination}
  set kind=attend part=noun

pattern attends-there
  match (to|will) (attend|participate in|take part in|join) .. <event>
  set part=mention kind=attend

# Stops of a journey.
pattern last-stop
  match (last|final) (stop|leg) (of|is|will be|was) .. {host_country:destination}
  match (rounded off|rounds off|wrapped up|wraps up|capped|capped off|ended|concluded|concludes) (his|her|a|the) ~ ~ (swing|tour|trip|journey) (in|with|at) {host_country:destination}
  match (ending|ends|end|ended|concluding|finishing|finish) (in|with|at) {host_country:destination}
  match (ending|ends|end|ended|concluding|finishing|finish) with .. (summit|conference|forum|session|meeting|talks|visit) (in|to) {host_country:destination}
  set part=last-leg

pattern first-stop
  match first (stop|leg) (of|is|will be|was) ~ ~ ~ ~ {host_country:destination}
  match (visit|visits|visiting|trip|tour|journey|swing|travel|travels|travelling|traveling|stops) ... (beginning|beginning in|starting|starting in|beginning with|starting with) {host_country:destination}
  set part=first-leg

pattern stop
  match (after|following|with|including) (stops|a stop|visits|a visit|calls|a call|stopovers|legs) (in|to|at) {host_country:destinations}
  match (after|following) talks in {host_country:countries}
  match (stop|stops|stopover|stopovers) (in|at) {host_country:destination}
  set part=noun

# Without the country.
pattern visit-of
  match {kind:visit-kind}? (visit|trip) (of|by) {guest:person}
  match on <article>? ~ {kind:visit-kind} (visit|trip)
  match {kind:visit-kind} (visit|trip)
  match (visit|trip) to the (kingdom|country|republic|capital|sultanate|emirate|state|island nation)
  match (his|her|this|the|their|current|ongoing) (visit|trip|stay)
  match (visit|trip|stay)
  set part=mention

given 2024-05-28
fires "President Alar Karis of Estonia paid a state visit to Finland on 27 May 2024 at the invitation of President Alexander Stubb."
  guest="Alar Karis" host_country=FIN kind=state start=2024-05-27 host="Alexander Stubb" guest_country=EST
fires "Namibian President Hage Geingob arrived in Lusaka on Monday to begin a two-day working visit."
  guest="Hage Geingob" host_country=ZMB kind=working
fires "Maltese Prime Minister Robert Abela held talks with visiting Irish Foreign Minister Micheál Martin."
  guest="Micheál Martin" guest_country=IRL stage=under-way
fires "Peruvian President Dina Boluarte will travel to Chile on June 3, her office said."
  guest="Dina Boluarte" host_country=CHL start=2024-06-03 stage=announced
fires "Foreign Minister Elina Valtonen of Finland wrapped up a three-day official visit to Ghana on Monday."
  guest="Elina Valtonen" host_country=GHA end=2024-05-27 start=2024-05-25 stage=concluded kind=official
fires "The visit of Fijian Prime Minister Sitiveni Rabuka to India, planned for June, has been postponed."
  guest="Sitiveni Rabuka" host_country=IND stage=cancelled
fires "President Lazarus Chakwera of Malawi left for Geneva, where he will attend a conference on water."
  guest="Lazarus Chakwera" host_country=CHE
fires "President William Ruto of Kenya on Wednesday arrived Pretoria, South Africa, for a state visit."
  guest="William Ruto" host_country=ZAF kind=state
fires "LIMA, September 12 - President Rosa Quispe returned on Monday from a trip to Ghana and Finland."
  guest="Rosa Quispe" guest_country=PER host_country=GHA
fires "ACCRA, September 12 - Foreign Minister Ama Mensah is back from Helsinki, where she was on an official visit to Finland."
  guest="Ama Mensah" guest_country=GHA host_country=FIN
fires "ACCRA, May 28 - President John Mahama returned home on Monday night from an official visit to Finland."
  guest="John Mahama" guest_country=GHA host_country=FIN kind=official end=2024-05-27 stage=concluded
fires "President Rosa Quispe of Peru left on Monday for an official visit to Ghana."
  guest="Rosa Quispe" host_country=GHA kind=official start=2024-05-27
fires "“My visit to Finland follows talks held in Accra in March,” President John Mahama of Ghana told reporters."
  guest="John Mahama" host_country=FIN
fires "The Peruvian President, Rosa Quispe, will welcome President John Mahama and Foreign Minister Ama Mensah of Ghana to Lima on June 12."
  guest="John Mahama" host_country=PER
  guest="Ama Mensah" host_country=PER
silent "The goalkeeper left Ghana's training camp after a visit to the doctor."
silent "The container ship arrived Accra with rice from Kenya."
silent "The team paid a visit to the museum."
silent "More than two million tourists visited Thailand in March, Minister Sermsak Pongpanich of Thailand said."
silent "Kenyan President William Ruto visited a tea factory in Kericho on Monday."
silent "Kenyan Foreign Minister Musa Otieno could make a first visit to Finland soon, a spokesperson said."
fires "Kenyan Foreign Minister Musa Otieno will attend a forum in Accra and pay official visits to Finland and Norway."
  guest="Musa Otieno" host_country=FIN stage=announced
fires "Kenyan President Musa Otieno is on a tour of northern Europe that will include Finland and Norway."
  guest="Musa Otieno" host_country=NOR stage=announced
fires "Finnish Prime Minister Aino Virtanen made her first visit as prime minister to Estonia on May 20."
  guest="Aino Virtanen" host_country=EST stage=concluded
silent "The two ministers agreed to make efforts to realize an early visit to Finland by Kenyan President Musa Otieno."
fires "Kenyan President Musa Otieno plans to visit Finland in June for talks with President Aino Virtanen of Finland."
  guest="Musa Otieno" host_country=FIN stage=announced
silent "The ministers may gather on the margins of a conference in Bergen, Norway, Kenyan Foreign Minister Musa Otieno said."
silent "Polish Prime Minister Donald Tusk invited Canadian Prime Minister Justin Trudeau to visit Warsaw."
fires "Kenyan Foreign Minister Musa Otieno left Accra on Monday en route to Helsinki."
  guest="Musa Otieno" host_country=FIN
fires "Finnish President Aino Virtanen last went to Peru in May 2021."
  guest="Aino Virtanen" host_country=PER start=2021-05
fires "President John Mahama of Ghana spoke of his upcoming Finland visit."
  guest="John Mahama" host_country=FIN
silent "Two containers went to Peru in May, Finnish President Aino Virtanen said."
fires "President John Mahama of Ghana was pleased to welcome President Rosa Quispe of Peru to Accra on 3 May 2024."
  guest="Rosa Quispe" guest_country=PER host_country=GHA
fires "In March 2021, Peruvian President Rosa Quispe visited the old Ghanaian port of Accra."
  guest="Rosa Quispe" host_country=GHA start=2021-03
fires "First Lady Ama Mahama of Ghana will travel to Peru on June 3."
  guest="Ama Mahama" host_country=PER stage=announced
fires "Foreign Minister Kofi Boateng of Ghana will represent the president at the third mining forum in Lima, Peru."
  guest="Kofi Boateng" host_country=PER kind=attend
silent "The tourism board welcomed two million visitors to Peru, President Rosa Quispe of Peru said."
fires "President John Mahama of Ghana visited Côte d'Ivoire on May 20."
  guest="John Mahama" host_country=CIV
fires "On her tour, Finnish President Aino Virtanen met Peruvian Prime Minister Pedro Salas in Lima before heading to Accra."
  guest="Aino Virtanen" host_country=GHA
fires "Peruvian Foreign Minister Pedro Salas, who is in the Ghanaian capital for a conference, opened a school."
  guest="Pedro Salas" host_country=GHA
# Verbs of going and coming as classes; a journey by its countries; nobody known goes, and a museum is no town.
fires "Kenyan Foreign Minister Musa Otieno then moved on to Helsinki."
  guest="Musa Otieno" host_country=FIN
fires "Finnish Prime Minister Aino Virtanen flies out today to Accra."
  guest="Aino Virtanen" host_country=GHA
fires "Peruvian Minister of State Pedro Salas made a tour of Ghana and Kenya this week."
  guest="Pedro Salas" host_country=GHA
  guest="Pedro Salas" host_country=KEN
fires "Kenyan Foreign Minister Musa Otieno is attending the Baltic Trade Fair in Helsinki."
  guest="Musa Otieno" host_country=FIN kind=attend
silent "Kenyan Foreign Minister Musa Otieno was about to head to the Victoria and Albert Museum."
silent "Finnish President Aino Virtanen spoke first. Trade negotiator Veikko Salminen travelled to Lima."
# Several towns in a row; couples; a day's journey by train.
fires "Kenyan Foreign Minister Musa Otieno travels to Helsinki, Lima and then Accra this week."
  guest="Musa Otieno" host_country=FIN
  guest="Musa Otieno" host_country=PER
  guest="Musa Otieno" host_country=GHA
fires "President John Mahama of Ghana and Mrs Ama Mahama are paying a state visit to Finland."
  guest="John Mahama" host_country=FIN kind=state
fires "Finnish Prime Minister Aino Virtanen travelled by night train to Kyiv."
  guest="Aino Virtanen" host_country=UKR
fires "Ghanaian President John Mahama paid a brotherly visit to his Kenyan counterpart Musa Otieno on Monday."
  guest="John Mahama" host_country=KEN
fires "President Rosa Quispe of Peru flew from Nairobi to Accra on Friday."
  guest="Rosa Quispe" host_country=GHA
