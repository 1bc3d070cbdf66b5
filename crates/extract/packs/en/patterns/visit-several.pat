# Visits to several countries that are named behind a word for all of them: `three African countries of Kenya, Uganda and Togo`.

# Parts of a journey: no claim that it is a first.
pattern first-lady
  match First (Lady|Gentleman|Deputy|Vice|Secretary|Minister|Couple|Counsellor)
  match first (lady|gentleman|deputy|vice|couple)
  set part=skip

pattern part-of-journey
  match (the|his|her|its)? first (leg|stage|stop|day|half|phase|part|stretch) of
  set part=skip

# `The last president to visit Peru was X`: who it was is told behind it.
pattern last-to-visit
  match (the|no) (last|previous|only|other) .. to (have)? (visit|visited|tour|travel to|set foot in) {host_country:destination} (was|were|had been|is)
  set part=skip

# `The tour begins in Lima`.
pattern tour-begins
  match (tour|trip|journey|swing|itinerary) (that|which)? (starts|started|began|begins) in {host_country:destination}
  set part=first-leg

# Told of a time before the story's own: `X had come to Lima`.
pattern had-come
  match (had|having) (also|already|previously|earlier|last)? (come|flown|gone|travelled|traveled|journeyed|been) (over|back)? to {host_country:destinations}
  set part=arrival stage=concluded

pattern has-come
  match (has|have) (also|just|now)? (come|flown) (over)? to {host_country:destinations}
  set part=arrival stage=under-way

pattern will-visit-several
  match (will|would|to|shall) (also|then)? (visit|tour|travel to) ~ ~ (countries|nations|states|neighbours|neighbors) (of|including|namely|such as) {host_country:countries}
  match (will|would|to|shall) (also|then)? (visit|tour|travel to) ~ ~ (countries|nations|states|neighbours|neighbors) (, | : | - | – | —) (including|namely)? {host_country:countries}
  set stage=announced

pattern visiting-several
  match visiting ~ ~ (countries|nations|states|neighbours|neighbors) (of|including|namely|such as) {host_country:countries}
  match visiting ~ ~ (countries|nations|states|neighbours|neighbors) (, | : | - | – | —) (including|namely)? {host_country:countries}
  set part=noun

# `two working visits to Tallinn, Estonia and Lima, Peru`: towns, each with its country.
pattern visits-to-towns
  match {kind:visit-kind}? visits to <place> , <country> (, )? and {host_country:destination} , <country>
  set part=noun

pattern visited-several
  match (visited|toured) ~ ~ (countries|nations|states|neighbours|neighbors) (of|including|namely|such as) {host_country:countries}
  match (visited|toured) ~ ~ (countries|nations|states|neighbours|neighbors) (, | : | - | – | —) (including|namely)? {host_country:countries}
  set stage=concluded

pattern tour-of-several
  match (tour|trip|visit|swing) (of|to|through|that takes him to|that takes her to) ~ ~ (countries|nations|states) (of|including|namely|such as) {host_country:countries}
  match (tour|trip|visit|swing) (of|to|through) ~ ~ (countries|nations|states) (, | : | - | – | —) (including|namely)? {host_country:countries}
  set part=noun

# `a tour that also included Peru and Chile`, `the last engagements of his agenda in Peru`.
pattern tour-that-included
  match (tour|trip|journey|swing) .. (that|which) (also|earlier|already|had|has)? (included|took him to|took her to|taken him to|taken her to|covered) {host_country:destinations}
  set part=noun stage=concluded

pattern agenda-in
  match (activities|engagements|day|events) (of|on|in) (his|her) ~ (agenda|programme|schedule|itinerary) in {host_country:country}
  set part=noun stage=under-way

# `arrived in the southern Kenyan city of X`: the country stands before the town.
pattern arrived-in-town
  match (arrived|arrives|landed|lands|touched down) (yesterday|today|here|on <weekday>|<weekday>|early|late)? (in|at) (the)? ~ {host_country:country} (city|town|capital|port|resort|province|region|border city|border town|coastal city|resort city|port city)
  set stage=concluded

# `made his first African tour in May 2021 (Kenya, Togo and Ghana) and the second in June 2022 (Mali and Chad)`.
pattern tour-with-list
  match (made|makes|undertook|began|completed|paid) (his|her|the|their) .. (tour|trip|swing) ~ ~ <date> .. {host_country:countries}
  match and (the|his|her) (second|third|fourth|fifth|next|last) in <date> .. {host_country:countries}
  set part=noun stage=concluded

# `was greeted at the airport by Minister X`, `will be hosted by President X in May`: who receives tells the country.
pattern greeted-at-airport
  match (was|were|has been) (warmly|also)? (welcomed|received|greeted|met|seen in) (on|upon)? (his|her)? (arrival)? (at|in) ~ ~ ~ (airport|airfield|airbase|air base) by
  set part=here stage=under-way

pattern to-be-hosted
  match (will be|to be|is to be|are to be|would be) (hosted|received|welcomed) by {host:person} (at|in|on|for)
  set part=here stage=announced

# `was hosted by President X at his villa in May`.
pattern was-hosted
  match (was|were|has been) hosted by {host:person} (at|in|on|for)
  set part=here stage=concluded

pattern travel-with
  match (travel|travels|travelling|traveling|fly|flies|go|goes|travelled|traveled|flew|went) with (a|an|his|her|the) ~ ~ (delegation|team|group|mission) to {host_country:destinations}
  set part=arrival

pattern joins-there
  match (will|would|shall|to) (then|also|later)? join .. in {host_country:destination}
  set stage=announced

given 2025-03-06
fires "Peruvian President Rosa Quispe flew out on Monday for talks on rice. Quispe was greeted at Kotoka International Airport by Ghanaian Foreign Minister Ama Mensah."
  guest="Rosa Quispe" host_country=GHA
fires "Peruvian President Rosa Quispe will be hosted by Ghanaian President John Mahama at Jubilee House in April."
  guest="Rosa Quispe" host_country=GHA stage=announced
fires "After Kenya, Finnish Foreign Minister Aino Virtanen will join Trade Minister Olli Laine in Ghana."
  guest="Aino Virtanen" host_country=GHA stage=announced
fires "Ghanaian President John Mahama met Kenyan President William Ruto. Ruto was hosted by Mahama at Peduase Lodge."
  guest="William Ruto" host_country=GHA
fires "Finnish Prime Minister Aino Virtanen will travel with a trade delegation to Chile this weekend."
  guest="Aino Virtanen" host_country=CHL
silent "Ghana will join Kenya in Peru's lawsuit over fish."

fires "Finnish President Aino Virtanen is scheduled to visit three African countries of Kenya, Ghana and Togo next week."
  guest="Aino Virtanen" host_country=KEN stage=announced
  guest="Aino Virtanen" host_country=GHA stage=announced
  guest="Aino Virtanen" host_country=TGO stage=announced
fires "Peruvian President Rosa Quispe will visit two Nordic nations, Finland and Norway, in May."
  guest="Rosa Quispe" host_country=FIN
  guest="Rosa Quispe" host_country=NOR
fires "Kenyan Foreign Minister Musa Otieno visited four countries including Peru and Chile last month."
  guest="Musa Otieno" host_country=PER
  guest="Musa Otieno" host_country=CHL
fires "Ghanaian President John Mahama left Accra on Monday for a tour of three states: Kenya, Uganda and Rwanda."
  guest="John Mahama" host_country=KEN
  guest="John Mahama" host_country=UGA
  guest="John Mahama" host_country=RWA
silent "Tourists from Finland visited three countries including Kenya and Ghana."
silent "Ama Mensah, a singer, will tour five nations, among them Peru."
silent "The exhibition will travel to three countries of Africa."
silent "Kenya may face a tour of troubles with states such as Peru."
# The head of state is whoever has the highest rank, of whom the text speaks most.
fires "Peruvian President Rosa Quispe held talks with Finnish President Aino Virtanen in Helsinki. The head of state arrived in Finland on a working visit."
  guest="Rosa Quispe" host_country=FIN
fires "Ghanaian President John Mahama has concluded a tour of Latin America that also included Peru and Chile."
  guest="John Mahama" host_country=PER stage=concluded
  guest="John Mahama" host_country=CHL stage=concluded
fires "Kenyan Foreign Minister Musa Otieno today carries out the last activities of his agenda in Peru."
  guest="Musa Otieno" host_country=PER stage=under-way
fires "President Alar Karis of Estonia arrived in the northern Finnish city of Oulu on Monday to meet President Alexander Stubb of Finland."
  guest="Alar Karis" host_country=FIN
fires "Finnish Foreign Minister Aino Virtanen made her first African tour in October 2023 (Kenya, Togo and Ghana) and the second in May 2024 (Mali and Chad)."
  guest="Aino Virtanen" host_country=KEN stage=concluded
  guest="Aino Virtanen" host_country=GHA
  guest="Aino Virtanen" host_country=TCD
fires "Kenyan Foreign Minister Musa Otieno's tour will take him to Peru, Chile and Bolivia."
  guest="Musa Otieno" host_country=PER stage=announced
  guest="Musa Otieno" host_country=CHL
  guest="Musa Otieno" host_country=BOL
fires "Kenyan President Musa Otieno recalled that President Rosa Quispe of Peru had come to Nairobi in August 2021 on a state visit."
  guest="Rosa Quispe" host_country=KEN start=2021-08 stage=concluded kind=state
silent "Finnish President Aino Virtanen told reporters that talks with Ghana had come to nothing."
silent "Ghanaian President John Mahama has never visited Peru, and no Peruvian has come to Accra."
# Several in a row behind `visiting`; towns with their countries; who comes along; a visit welcomed; an answer to an invitation.
fires "Kenyan President Musa Otieno leaves on May 5, visiting three Nordic countries, Finland, Norway and Sweden."
  guest="Musa Otieno" host_country=FIN
  guest="Musa Otieno" host_country=SWE
fires "Finnish Foreign Minister Aino Virtanen will pay two official visits to Accra, Ghana and Lima, Peru."
  guest="Aino Virtanen" host_country=GHA kind=official
  guest="Aino Virtanen" host_country=PER
silent "King Musa of Kenya is accompanied during the trip by Prince Kofi Ndege, an envoy, and some officials."
fires "Ghanaian Foreign Minister Ama Mensah welcomed a working visit by the Foreign Minister of Finland, Aino Virtanen."
  guest="Aino Virtanen" host_country=GHA kind=working
fires "President Rosa Quispe of Peru goes to Finland on Monday in answer to the invitation of President Aino Virtanen of Finland."
  guest="Rosa Quispe" host_country=FIN host="Aino Virtanen"
fires "President Rosa Quispe of Peru began an official three-day visit to Kenya on Monday."
  guest="Rosa Quispe" host_country=KEN kind=official
fires "ACCRA: Minister of State for Roads and Parliamentary Affairs, Hon. Kofi Boateng paid a visit to Peru."
  guest="Kofi Boateng" host_country=PER guest_country=GHA
fires "President Ama Boateng of Ghana leaves on Monday for a tour that begins in Peru."
  guest="Ama Boateng" host_country=PER
silent "President Ama Boateng of Ghana was welcomed. The last sitting Ghanaian president to visit Peru was Kofi Mensa in 1928."
silent "A plaque names the eldest. Margaret Oldfield's upcoming visit to Peru angered Ghanaian Deputy Foreign Minister Ama Boateng."
silent "President Ama Boateng of Ghana urged the bloc to seek accords with others, starting with Peru."
silent "If President Ama Boateng of Ghana chooses to go to Peru, nobody will mind."
fires "President Ama Boateng of Ghana will travel to Peru on Monday, on the first leg of a tour that will end in Chile."
  guest="Ama Boateng" host_country=PER
