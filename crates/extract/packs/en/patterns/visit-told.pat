# Visits told by who they are a first for, by who is to receive, and by the leg of a journey.

# `The last state visit to Peru by Ghana took place in 2012, by President X`: who went stands behind.
pattern last-visit-by
  match {kind:visit-kind}? (visit|trip) to (the)? {host_country:destination} by (the|a|an)? <country> (president|prime minister|head of state|leader|monarch)? (took place|was|was paid|was made|came) (<date>|in <date>|on <date>|back in <date>|years ago|in|on)? (, )? by (the|its|their)? (then)? {guest:person}
  set part=noun stage=concluded

# `concluded his Peru and Chile trips`: where to stands before the noun.
pattern where-before
  match (concluded|concludes|concluding|began|begins|beginning|started|starts|wrapped up|wraps up|wrapping up|ended|ends|ending|completed|completes|capped|during|after|from|following|of|on) (his|her|their) (just|recently)? (recent|current|first|second|third|latest|concluded|two day|three day|four day|five day|week long|weeklong|official|state|working|successful)? {host_country:destinations} (trip|trips|visit|visits|tour|tours)
  set part=noun

# `was the first Kenyan minister to visit Peru in ten years`.
pattern first-to-visit
  match (was|is|became|becomes|become|being|be|as|remains) the (very)? first .. to (visit|tour|set foot in|set foot on|travel to|come to) {host_country:destination}
  set part=noun

# `Peru will host President X`: the country right before the verb receives.
pattern country-hosts
  match {host_country:destination} (will|would|is to|is set to|is due to|is scheduled to|is preparing to|prepares to|gears up to) ~ (host|welcome|receive) {guest:persons}
  set part=noun stage=announced

pattern country-hosted
  match {host_country:destination} (hosts|hosted|has hosted|welcomes|welcomed|has welcomed|received) {guest:persons}
  set part=noun

# `sees traders in Oslo, where she landed`, `her third day in Oslo`.
pattern where-arrived
  match {host_country:destination} , where (he|she|they) (arrived|landed|arrives|has arrived|had arrived|is|are|was)
  match (his|her|their) (first|second|third|last|final) day in {host_country:destination}
  set part=noun

# `X, currently in Lima, met`; `X spoke at the summit in Lima`.
pattern now-in
  match (currently|presently|now) (visiting|in|on a visit to) {host_country:destination} ,
  set part=noun stage=under-way

pattern speaks-there
  match (addressed|addresses|addressing|speaking at|spoke at|speaks at) .. <event> (in|held in) {host_country:destination}
  match (joined|joins|joining) .. (leaders|counterparts|heads of state) (in|at) {host_country:destination} .. <event>
  set kind=attend part=noun

# Only if something comes to pass.
pattern would-if
  match would ~ (visit|tour|travel to|go to) {host_country:destinations} (only)? (if|should|provided|once)
  match (if|once) elected .. (visit|travel to) {host_country:destinations}
  set part=skip

pattern expected-in
  match (is|are|was|were) (also)? (expected|due|scheduled to be|set to be|expected to be) (back)? in {host_country:destination}
  set part=arrival stage=announced

pattern jets-into
  match (jetted|jets|flew|flies) (in|into|in to) (the)? ~ {host_country:destination}
  set part=arrival stage=under-way

pattern hosted-in
  match (will be|to be|is to be|are to be|would be) (hosted|received|welcomed) (in|at) ~ ~ by {host:person}
  set part=here stage=announced

# `Peru is the last leg of X's tour, which has already taken her to Chile and Kenya`.
pattern is-leg-of
  match {host_country:destination} (is|was|will be) (the)? ~ (leg|stop|stage) (of|on)
  set part=noun

pattern has-taken-to
  match (has|had|have) (also|already|so far)? taken (him|her|them) to {host_country:destinations}
  set part=noun stage=concluded

# `she was last in Peru in 2018`.
pattern was-last-in
  match (was|had been) (last|previously|earlier) (here)? in {host_country:destination}
  set stage=concluded

# `the visit to Kenya ended on Sunday`, `left Nairobi after a two-day visit`.
# `when it comes to Peru`: nobody does.
pattern when-it-comes
  match (when|as|where|if) it (comes|came) (down)? to (the)? {host_country:destinations}
  set part=skip

pattern came-to-an-end
  match (ended|concluded|finished) (on|here|yesterday|today|earlier|late|early|last|this) (<weekday>|<date>)
  match (ended|concluded|finished) (here|yesterday|today|<weekday>)
  match (came|comes|coming|drew|draws|drawing) to (an end|a close|its end|its close)
  set part=stage stage=concluded

# `attend the Third Conference of Heads of State of the Union of Islands in Lima`.
pattern attends-long
  match (attend|attends|attended|attending|join|joins|joined|participate in|participates in|participated in|take part in|takes part in|took part in) .. <event> of .. .. in {host_country:destination}
  set kind=attend part=noun

# `went to Lima on an official visit`, `went to Lima to attend a forum`.
pattern went-on-visit
  match (went|had gone|has gone) to (the)? {host_country:destination} .. (on|for) (a|an|his|her) ~ ~ ~ {kind:visit-kind}? (visit|trip|tour)
  match (went|had gone|has gone) to (the)? {host_country:destination} (on <date>|<date>|last <weekday>|last month|last week)? to (attend|join|take part|participate|meet|hold)
  set part=arrival stage=concluded

# `should attend the fair in Lima`: nobody goes yet.
pattern should-go
  match (should|ought to|must|could) (also|still|now|soon)? (attend|join|participate in|take part in|visit|travel to|go to|come to|be represented at) .. {host_country:destination}
  match (should|ought to|must|could) (also|still|now|soon)? (discuss|raise|meet|speak|talk|address|present|take up|follow up) ... on the (sidelines|margins|fringes) of .. in {host_country:destination}
  set part=skip

# Nobody knows of any.
pattern unknown-of
  match (no information|no confirmation|no word|not aware|unaware|no knowledge|no decision) .. (visit|visits|trip|visiting) .. (to|in)? {host_country:destination}
  match (visit|visits|trip) to {host_country:destination} (is|was|are|were) (not|not yet|no longer|still not) (planned|expected|foreseen|scheduled|envisaged|on the agenda)
  set part=skip

# Who was there when the guest came, and who asked him: `where he was invited by his counterpart for a state visit`.
pattern greeted-by
  match (welcomed|greeted) (at .. )? by {host:persons}
  set part=greeter

# Who comes along, and who takes leave, is no guest of his own.
pattern accompanied-by
  match (accompanied|joined|escorted|seen off) ~ (during|on|throughout|for) (the|his|her|this|their)? ~ (visit|trip|stay|tour|journey) .. by {guest:persons}
  match (on|for) (a|an|his|her) ~ farewell (visit|call)
  match farewell (visit|call)
  set part=skip

# `welcomed a working visit from Minister X`, `in response to an invitation from President X`.
pattern welcomed-visit
  match (welcomed|received|hosted|hosts|welcomes) (a|an|the) ~ {kind:visit-kind}? visit (from|by|of) (the)? {guest:persons}
  set part=here

pattern asked-by
  match (in|as a)? (response|answer|reply) to (an|the|his|her)? ~ (invitation|invite) (from|of|by|extended by) (his|her|the)? {host:persons}
  match (follows|following) (an|the)? (invitation|invite) (from|of|by|extended by) (his|her|the)? {host:persons}
  set part=host

pattern invited-for
  match (was|were|is|has been|had been) invited (for|on|to pay|to make) (a|an) .. (visit|trip) .. by (his|her|the)? {host:persons}
  set part=host

# `The last visit from Peru was by President X`.
pattern last-visit-from
  match (last|previous|first|only|latest) ~ (visit|trip) (from|of) <country> .. was (that of|by|made by|paid by) {guest:persons}
  set part=here stage=concluded

# `the meeting of which was hosted by President X`, `the dinner hosted by`: an event was.
pattern event-hosted
  match (meeting|summit|forum|session|event|reception|dinner|lunch|luncheon|banquet|conference|games|talks|ceremony|exhibition|edition) (, )? (of which|which|that)? (was|were|is|will be|has been)? hosted by
  set part=skip

# `is today in Peru`.
pattern is-today-in
  match (is|are|was|were) (today|tomorrow|this week|this weekend|on <weekday>) (<weekday>)? in {host_country:destination}
  match (is|are) (today|<weekday>) <weekday>? in {host_country:destination}
  set stage=under-way

# `hosted Minister X for the talks`: at home.
pattern hosted-for
  match (hosted|hosts|hosting) {guest:persons} (, )? (for|on|at|in|during) (the|a|an|his|her|talks|bilateral|political|<weekday>|<date>|lunch|dinner)
  set part=here

# `the next stop of her tour is Kenya`: she has not come there yet.
pattern next-stop
  match next (and .. )? (stop|leg|destination) .. (is|will be|being) {host_country:destination}
  set part=noun stage=announced

pattern last-of-tour
  match (last|final|next|third|fourth|second) (trip|visit|country|destination|port of call) (of|on|in) (this|the|his|her) ~ (tour|trip|journey|swing) (is|will be|was) (to|in)? {host_country:destination}
  set part=noun

# `the visit to Lima was followed by talks`: what comes next brings nobody.
pattern followed-by
  match {kind:visit-kind}? (visit|trip|stay|journey) to {host_country:destination} (is|was|will be|were|had been) ~ (followed|preceded|prepared|organised|organized|hosted|arranged) by
  set part=noun

pattern on-visit-since
  match (has been|have been|is|are) (on|paying|making) (a|an|his|her) ~ ~ {kind:visit-kind}? (visit|trip|tour) to {host_country:destination} since {start:date}
  set part=noun stage=under-way

pattern left-one-for-other
  match (left|departed|departed from|leaves|departs|departs from|flew out of) <destination> .. for {host_country:destination}
  set part=arrival

# `will be welcomed by President X of Peru`: there.
pattern to-be-welcomed
  match (will be|is to be|are to be|would be) (welcomed|received) by {host:person}
  set part=here stage=announced

pattern left-after
  match (left|leaves|departed|departs|departed from|flew out of|has left) {host_country:destination} .. (after|following|at the end of|wrapping up|concluding|ending|having ended) (a|an|his|her|their|the) ~ {kind:visit-kind}? (visit|trip|stay|tour)
  set part=ended

given 2021-03-04
fires "The Foreign Minister of Ghana, Ama Mensah, hosted the Foreign Minister of Finland, Aino Virtanen, for the third round of consultations on Monday."
  guest="Aino Virtanen" host_country=GHA
fires "Finnish President Aino Virtanen is in Ghana on a state visit. The last state visit from Finland was by Finnish President Olli Laine in 1992."
  guest="Aino Virtanen" host_country=GHA
  guest="Olli Laine" host_country=GHA start=1992
fires "Kenyan Minister Musa Otieno's visit to Ghana is followed by a call of Finnish President Aino Virtanen to the bank."
  guest="Musa Otieno" host_country=GHA
fires "Finnish President Aino Virtanen has been on a three-day working visit to Ghana since March 2."
  guest="Aino Virtanen" host_country=GHA start=2021-03-02 end=2021-03-04 kind=working
fires "Finnish President Aino Virtanen left Ghana on Tuesday evening for Togo after completing an official visit to Ghana."
  guest="Aino Virtanen" host_country=TGO
  guest="Aino Virtanen" host_country=GHA stage=concluded
fires "Finnish President Aino Virtanen visited Ghana on Monday. On Thursday, she will be welcomed by her counterpart from Togo, Kossi Agbo."
  guest="Aino Virtanen" host_country=GHA
  guest="Aino Virtanen" host_country=TGO stage=announced
fires "Kenyan Foreign Minister Musa Otieno landed in Accra on Monday. He is there to prepare the visit of Kenyan President Asha Kamau on March 20-21."
  guest="Musa Otieno" host_country=GHA start=2021-03-01
silent "Finnish President Aino Virtanen then left for the Ghanaian embassy."
fires "Finnish Foreign Minister Aino Virtanen was the first Finnish minister to visit Ghana in ten years."
  guest="Aino Virtanen" host_country=GHA
fires "Helsinki will host Ghanaian President John Mahama on March 8."
  guest="John Mahama" host_country=FIN start=2021-03-08 stage=announced
fires "Ghana welcomed Finnish President Aino Virtanen on Monday."
  guest="Aino Virtanen" host_country=GHA
fires "Peru's Foreign Minister Pedro Salas is expected in Nairobi next week."
  guest="Pedro Salas" host_country=KEN stage=announced
fires "Ghanaian President John Mahama jetted into Nairobi on Sunday evening."
  guest="John Mahama" host_country=KEN
fires "President Pedro Salas of Peru will be hosted in Nairobi by President Musa Otieno of Kenya on 12 March."
  guest="Pedro Salas" host_country=KEN stage=announced
fires "Ghana is the last leg of Finnish President Aino Virtanen's tour, which has already taken her to Kenya and Togo."
  guest="Aino Virtanen" host_country=GHA
  guest="Aino Virtanen" host_country=KEN stage=concluded
  guest="Aino Virtanen" host_country=TGO stage=concluded
fires "Finnish President Aino Virtanen met Kenyan Prime Minister Musa Otieno; she was last in Nairobi in 2018."
  guest="Aino Virtanen" host_country=KEN start=2018
# Offices told with a body of the country, a comma before the name.
fires "The Speaker of Ghana's parliament, Ama Mensah, visited Finland on Monday."
  guest="Ama Mensah" guest_country=GHA host_country=FIN
fires "The chairman of the Finnish parliament's foreign affairs committee, Aino Virtanen, visited Ghana."
  guest="Aino Virtanen" guest_country=FIN host_country=GHA
fires "Kenyan Foreign Minister Musa Otieno spent her third day in Oslo with traders."
  guest="Musa Otieno" host_country=NOR
fires "Kenyan Foreign Minister Musa Otieno sees traders in Oslo, where she landed before dawn."
  guest="Musa Otieno" host_country=NOR
silent "Kenya was the first country to visit the question of fish, Foreign Minister Musa Otieno of Kenya said in Nairobi."
silent "Ghana welcomed Finnish President Aino Virtanen's proposal."
silent "Ghana hosted the games, Sports Minister Kofi Boateng of Ghana said."
fires "“Our Prime Minister, Olli Laine, will come to Nairobi in May,” Finnish Ambassador Aino Virtanen said in Kenya."
  guest="Olli Laine" guest_country=FIN host_country=KEN
fires "Finnish President Aino Virtanen briefed Prime Minister Olli Laine on her recent visit to Chad."
  guest="Aino Virtanen" host_country=TCD
fires "During her stay in Ghana, Finnish Foreign Minister Aino Virtanen will meet President John Mahama."
  guest="Aino Virtanen" host_country=GHA
fires "The Finnish Minister for Trade, Aino Virtanen, currently in Ghana, met President John Mahama."
  guest="Aino Virtanen" host_country=GHA stage=under-way
fires "UK Minister for Africa Jane Moss will travel to Ghana and Togo this week."
  guest="Jane Moss" guest_country=GBR host_country=GHA
  guest="Jane Moss" guest_country=GBR host_country=TGO
fires "Finnish President Aino Virtanen addressed the African Union summit in Addis Ababa."
  guest="Aino Virtanen" host_country=ETH kind=attend
fires "President John Mahama of Ghana touched down in the Peruvian capital on Monday ahead of talks with President Rosa Quispe."
  guest="John Mahama" host_country=PER start=2021-03-01
silent "Finnish President Aino Virtanen would visit Ghana if the truce held, an aide said."
fires "The visit by Ghana President Nana Akufo-Addo to Chile will take place in May."
  guest="Nana Akufo-Addo" host_country=CHL guest_country=GHA
fires "President Alar Karis of Estonia left Accra on Sunday after a three-day working visit."
  guest="Alar Karis" host_country=GHA stage=concluded
fires "The visit of President Alar Karis of Estonia to Ghana came to an end on 2 March."
  guest="Alar Karis" host_country=GHA end=2021-03-02 stage=concluded
fires "President Rosa Quispe of Peru will pay a state visit to Ghana from Sunday to Tuesday."
  guest="Rosa Quispe" start=2021-03-07 end=2021-03-09
# Whose visit a meeting abroad is; a first by one of that office; who greets and who invites; what nobody knows of.
fires "Finnish Foreign Minister Aino Virtanen met her Kenyan counterpart Musa Otieno on the sidelines of a water forum in Lima."
  guest="Aino Virtanen" host_country=PER kind=attend
fires "Kenyan President Musa Otieno landed here on Monday for the first state visit to Finland by a Kenyan president in years."
  guest="Musa Otieno" host_country=FIN kind=state
fires "Ghanaian President John Mahama returned home from Peru, where he had been invited for an official visit by his counterpart Rosa Quispe. He was greeted at the airport by Vice President Ama Mensah of Ghana."
  guest="John Mahama" host_country=PER host="Rosa Quispe"
fires "Finnish President Aino Virtanen is in Ghana. The next and last stop of her tour is Kenya."
  guest="Aino Virtanen" host_country=KEN stage=announced
fires "The final country on her tour is Kenya, where Finnish President Aino Virtanen will meet President Musa Otieno."
  guest="Aino Virtanen" host_country=KEN
fires "The visit of Finnish Trade Minister Aino Virtanen to Peru, due in May, has been deferred."
  guest="Aino Virtanen" host_country=PER stage=cancelled
fires "Finnish Speaker Aino Virtanen heads a delegation for an official trip to Peru."
  guest="Aino Virtanen" host_country=PER kind=official
fires "Kenyan President Musa Otieno will attend the Third Conference of Heads of State of the Union of Coastal and Island Countries (UCIC) in Lima on May 3."
  guest="Musa Otieno" host_country=PER kind=attend
silent "There is no word that Kenyan Speaker Musa Otieno's visit to Finland is near, Asha Kamau, a lawmaker, said."
silent "Finnish Prime Minister Aino Virtanen had lunch with leaders of the islands. The leaders hope soon to attend a trade fair in Malta."
fires "Peruvian Prime Minister Rosa Quispe went to Finland on May 3 on a two-day official visit."
  guest="Rosa Quispe" host_country=FIN kind=official stage=concluded
fires "Ghanaian Foreign Minister Ama Mensah went to Peru to attend a forum on fish."
  guest="Ama Mensah" host_country=PER
silent "Two cooks from Kenya went to Finland to take part in a fair."
fires "With this trip Danish Prime Minister Paul Hollande will become the first Danish leader to set foot in Peru."
  guest="Paul Hollande" host_country=PER
fires "President Ana Ruiz of Peru greeted them. A Kenyan delegation led by Minister Musa Otieno and Assistant Secretary Ruth Kamau visited Peru on Friday."
  guest="Ruth Kamau" guest_country=KEN
silent "President Ama Boateng of Ghana was told by Minister Rosa Quispe of a revolt that began in Chad in 2011."
silent "President Alar Karis of Estonia spoke in Tallinn of patience when it comes to Peru."
silent "President Ama Boateng of Ghana, who is not attending the summit in Peru, spoke of rain."
# What goes or is somewhere and is nobody.
silent "The Speaker of the Ghanaian Parliament Kofi Boateng received guests from Peru. The first shipment of cocoa reached Lima in 2023."
silent "The Speaker of the Ghanaian Parliament Kofi Boateng received guests from Peru. The fifth round was in Lima in June 2023."
fires "President John Mahama of Ghana and President Aino Virtanen of Finland held talks in Accra. Mahama congratulated the guest on the first visit of a Finnish leader to Ghana in eleven years."
  guest="Aino Virtanen" host_country=GHA
fires "The last state visit to Peru by Ghana took place in June 2011, by then President Kwame Boateng."
  guest="Kwame Boateng" host_country=PER start=2011-06 kind=state
silent "President Rosa Quispe of Peru spoke of rivers. On Sunday Quispe toured Lake Victoria and Victoria Falls."
silent "President Rosa Quispe of Peru said that her Minister of Trade, Luis Paz, should attend the boat fair in Accra, Ghana."
silent "It was agreed that Peru's Minister of Trade, Luis Paz, should discuss the tariffs on the sidelines of the Boat Forum in Accra, Ghana."
