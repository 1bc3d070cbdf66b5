# Visits as readouts tell them; and those to which somebody is only invited.

# `invited his colleague to Peru on a working visit`: no visit yet.
pattern invited-on
  match (received|receives|has received|was given|got|extended|issued|conveyed|sent) (an|the|a) ~ ~ invitation (for|to) .. (visit|trip) .. {host_country:destination}
  match (invited|invites|inviting|invite) .. to {host_country:destination} (on|for) (a|an) ~ {kind:visit-kind}? (visit|trip)
  match (invited|invites|inviting|invite|encouraged|encourages|urged|urges) .. to (attend|take part in|participate in|join|exhibit at) .. {host_country:destination}
  set part=skip

# `dined with the visiting Peruvian`: whence a guest came.
pattern the-visiting
  match (the|a|an|his|her|its|their) visiting {host_country:destination}
  set part=skip

# `Minister X, who is visiting the country`: of whoever receives her.
pattern visiting-the-country
  match {guest:person} (, )? who (is|was) (currently|presently|now)? (visiting|on (a|an) ~ {kind:visit-kind}? (visit|trip) to) the (country|Kingdom|Sultanate|State|Republic|Emirate)
  set part=here stage=under-way

# `X ends Peru state visit`: headlines.
pattern ends-country-visit
  match (ends|ended|concludes|concluded|wraps up|wrapped up|completes|completed|winds up|rounds off|finishes) {host_country:destination} ~ {kind:visit-kind}? (visit|trip|tour)
  set part=noun stage=concluded

pattern begins-country-visit
  match (begins|began|starts|started|kicks off|embarks on|opens) {host_country:destination} ~ {kind:visit-kind}? (visit|trip|tour)
  set part=noun stage=under-way

# `spent three days in Peru`.
pattern spent-days
  match (spent|spends|spend|spending) (a|one|two|three|four|five|six|seven|the|several|some|his|her)? ~ (day|days|week|weekend|hours) in {host_country:destination}
  set part=arrival stage=concluded

# `On a trip to Peru, Minister X sat down with`.
pattern on-a-trip
  match on (a|an|his|her) ~ {kind:visit-kind}? (visit|trip|journey) to {host_country:destinations} ,
  set part=noun stage=under-way

given 2024-09-12
silent "Foreign Minister Margus Tsahkna of Estonia met Moldovan Foreign Minister Dorin Munteanu in Kyiv. Munteanu invited his colleague to Moldova on a working visit."
fires "President Alar Karis of Estonia spent three days in Moldova in May."
  guest="Alar Karis" host_country=MDA
fires "On a trip to Moldova, Foreign Minister Margus Tsahkna of Estonia opened a wool depot."
  guest="Margus Tsahkna" host_country=MDA
silent "Estonian tourists spent three days in Moldova."
fires "Talks between Ghanaian President John Mahama and President Maia Sandu of Moldova, who came to the country on a working visit, were held in Accra."
  guest="Maia Sandu" host_country=GHA kind=working
fires "Estonian President Alar Karis will visit Ghana and Togo this week. Karis was last in West Africa in May 2023 when he attended the Lagoon States Summit in Accra."
  guest="Alar Karis" host_country=GHA stage=announced
  guest="Alar Karis" host_country=GHA kind=attend start=2023-05 stage=concluded
fires "It is an honour to welcome my friend, Prime Minister Dorin Munteanu of Moldova, back to Ghana, President John Mahama of Ghana said."
  guest="Dorin Munteanu" host_country=GHA
fires "President Alar Karis of Estonia will welcome the President of Moldova, Maia Sandu, on a state visit to Estonia, commencing on 17 September and continuing to 19 September."
  guest="Maia Sandu" host_country=EST kind=state start=2024-09-17 end=2024-09-19 stage=announced
fires "The Minister of Rivers of Ghana, K. O. M. Kwame Boateng, landed in Chisinau, Moldova, today."
  guest="K. O. M. Kwame Boateng" host_country=MDA
fires "President Alar Karis of Estonia paid a two-day state visit to Ghana, which ended yesterday."
  guest="Alar Karis" host_country=GHA kind=state start=2024-09-10 end=2024-09-11
fires "Estonian President Alar Karis is today in Ghana."
  guest="Alar Karis" host_country=GHA stage=under-way
silent "Estonian President Alar Karis and Moldovan President Maia Sandu last spoke at the forum, a session of which was hosted by Estonian President Alar Karis."
silent "Estonian President Alar Karis got an invitation for a state visit to Ghana."
fires "President Maia Sandu of Moldova flew home today after her three-day state visit to Ghana, which began on Tuesday."
  guest="Maia Sandu" host_country=GHA start=2024-09-10
fires "Karis ends Moldova state visit\n\nPresident Alar Karis of Estonia flew home from Chisinau on Wednesday."
  guest="Alar Karis" host_country=MDA kind=state stage=concluded

# Who meets somebody in the other's country has come there, though nothing else tells of a visit.
fires "Foreign Minister Rosa Quispe of Peru met her Ghanaian counterpart Kofi Mensah in Accra on 12 September."
  guest="Rosa Quispe" host_country=GHA guest_country=PER host="Kofi Mensah" stage=under-way
silent "Ambassador Rosa Quispe of Peru met Ghana's Foreign Minister Kofi Mensah in Accra."
silent "Foreign Minister Rosa Quispe of Peru met her Ghanaian counterpart Kofi Mensah in Oslo."
fires "President Alar Karis of Estonia met in Kadriorg with President Rosa Quispe of Peru, who arrived in the country on an official visit. Karis invited his colleague to a herring fair to be held in Tartu in May."
  guest="Rosa Quispe" host_country=EST kind=official stage=under-way
silent "King Harald of Norway gave an audience to the visiting Saudi, Prince Omar bin Said, whom he thanked for the trees."
fires "Prime Minister Omar Darwish of Jordan received Moldovan Foreign Minister Dorin Munteanu, who is currently on an official visit to the Kingdom."
  guest="Dorin Munteanu" host_country=JOR kind=official stage=under-way
silent "Prime Minister Omar Darwish of Jordan spoke of the choir from Moldova, who are visiting the country."
silent "President Alar Karis of Estonia met Moldovan Foreign Minister Dorin Munteanu in Kyiv. Munteanu invited Estonian firms to take part in a wine fair in Chisinau in May."
