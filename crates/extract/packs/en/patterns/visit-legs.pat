# Visits told by where somebody touches down, by the legs of a journey, and by who comes next.

# `arrived at Blue Lake Air Base in Rio`, `landed in the city of X in Peru`.
pattern landed-at
  match (arrived|arrives|landed|lands|touched down|touches down|arrive|land|alighted|disembarked) (at|in) ~ ~ ~ (airport|airbase|air base|airfield|aerodrome|base|air force base|military airport|naval base|railway station|train station|border crossing) (in|of|outside|near|, ) ~ {host_country:destination}
  match (arrived|arrives|landed|lands|touched down|touches down) (at|in) ~ ~ ~ <airport> (in|outside|near|of|, ) ~ {host_country:destination}
  match (arrived|arrives|landed|lands|touched down|touches down|arriving) (late|early|late on|early on)? (today|yesterday|<weekday>|on <weekday>|on <date>|<date>|this morning|this afternoon|this evening|this week|<weekday> morning|<weekday> afternoon|<weekday> evening|<weekday> night|<weekday> noon|on <weekday> morning|on <weekday> afternoon|on <weekday> evening|on <weekday> night|overnight|here) (, )? (at|in|into) {host_country:destination}
  set part=arrival stage=under-way

# `a tour that took her to Peru and Chile before her last leg in Kenya`.
pattern last-leg-in
  match (last|final|closing) (stop|leg|stage|stretch|day|days|hours|part|halt|port of call) (in|at|was|is|will be|being) (the)? {host_country:destination}
  set part=last-leg

pattern next-leg-in
  match (next|second|third|fourth|fifth|another|further) (stop|leg|stage|stretch|halt) (in|at) (the)? {host_country:destination}
  match (ahead of|before) (a|his|her|their)? (stop|stopover|leg|visit|trip|stay) (in|to|at) (the)? {host_country:destination}
  set part=noun stage=announced

# `wrapped up the Peru leg of her tour`, `the Kenyan leg of the trip`.
pattern country-leg
  match (ended|ends|concluded|concludes|completed|completes|wrapped up|wraps up|finished|finishes|rounded off|wound up|winds up) (the|his|her|their|a) {host_country:country} (leg|stage|stop|stretch|portion|part|segment) of
  set part=noun stage=concluded

pattern on-country-leg
  match (on|during|in|for|at|began|begins|starts|started|kicked off|opened) (the|his|her|their) {host_country:country} (leg|stage|stop|stretch|portion|segment) of
  match (the|his|her|their) {host_country:country} (leg|stretch|segment) of (the|his|her|their|a)
  set part=noun

# `a visit that took her from Lima to Accra`.
pattern follows-by
  match (visit|trip|stay) (will be|is to be|is|was) followed (by)? (on <date>|on <weekday>|next week|next month|later|in <date>|a week later|days later)? by (that of|one by|one of|a visit by|a visit from|a trip by)? {guest:person}
  set part=here

# `is the guest of his Peruvian colleague X in Lima`: host and place told together.
pattern guest-of-host
  match (is|was|were|are|has been|had been|will be) (yesterday|today|currently|now|this week|also|on <weekday>)? (the|a)? (guest|guests|official guest) of (his|her|the)? {host:persons}
  set part=here

# `the recent trip in May by President X to Peru`, `the trade mission led by Minister X to Peru`.
pattern trip-then-by-to
  match {kind:visit-kind}? (visit|visits|trip|trips|tour|stay|journey) (in <date>|on <date>|<date>|earlier|last year|last month|last week|this week|this month|this year|next week|next month|recently) (in <date>|this year)? (of|by|from|paid by|made by|undertaken by) (the|his|her)? {guest:persons} (, )? (to|in) (the)? {host_country:destinations}
  match {kind:visit-kind}? (visit|visits|trip|trips|tour) (paid|made|undertaken|conducted|carried out) (in <date>|on <date>|<date>|earlier|last year|last month|last week)? by (the|his|her)? {guest:persons} (, )? (to|in) (the)? {host_country:destinations}
  match (mission|delegation|team|group) (led|headed) by (the)? {guest:person} (, )? to (the)? {host_country:destination}
  set part=noun

# `The trip made by X wrapped up on Monday`: where to stands elsewhere.
pattern trip-by-ended
  match {kind:visit-kind}? (visit|trip|tour|stay) (paid|made|undertaken|conducted)? (by|of) (the|his|her|their)? {guest:persons} (has|had)? (ended|ends|concluded|concludes|wrapped up|wraps up|came to an end|comes to an end|drew to a close|draws to a close|is over|was over)
  set part=here stage=concluded

# `The last president to visit Peru was X`: who it was stands behind.
pattern last-to-visit-was
  match (last|previous|only|first|latest) .. to (visit|tour|travel to|set foot in|come to|go to) {host_country:destination} (was|were|had been|remains|being) (the|then)? {guest:persons}
  set part=noun stage=concluded

# `follows that of his predecessor, President X`: he too was there.
pattern of-predecessor
  match (visit|visits|trip) .. (follows|follow|followed|comes after|came after|recalls|succeeds|reciprocates) (that|those|the one|the visits|the visit) of (my|his|her|our|the)? ~ (predecessor|predecessors) , (the)? {guest:persons}
  set part=mention

# `will be represented there by X`, `sent X to Lima`.
pattern sent-there
  match (sending|sent|sends|dispatched|dispatching|dispatches|deputed|despatched|assigned|delegated) (the|his|her|its|their)? {guest:persons} to {host_country:destination}
  set part=noun

given 2024-09-16
fires "Tea sales grew after a trip in May 2023 by Kenyan Prime Minister Musa Otieno to Peru."
  guest="Musa Otieno" host_country=PER start=2023-05
fires "The last Finnish leader to visit Peru was President Aino Virtanen in 1999."
  guest="Aino Virtanen" host_country=PER stage=concluded
fires "They welcomed the trade mission led by the Kenyan Minister for Trade, Musa Otieno, to Peru in February."
  guest="Musa Otieno" host_country=PER
fires "Finland has sent Foreign Minister Aino Virtanen to Nairobi to speak of ships."
  guest="Aino Virtanen" host_country=KEN
silent "Finland sent Foreign Minister Aino Virtanen to bed, Kenyan traders joked."
fires "Estonian Prime Minister Kristen Michal arrived at Blue Bay Air Base in Rio on Sunday."
  guest="Kristen Michal" host_country=BRA
fires "Peruvian President Rosa Quispe spoke on a tour that took her to Kenya and Togo before her last leg in Ghana."
  guest="Rosa Quispe" host_country=GHA
fires "Finnish Foreign Minister Aino Virtanen arrived on Sunday evening in Lima."
  guest="Aino Virtanen" host_country=PER
fires "Kenyan Foreign Minister Musa Otieno met traders in Lima ahead of a stop in Oslo."
  guest="Musa Otieno" host_country=NOR stage=announced
fires "Kenyan Foreign Minister Musa Otieno was on Tuesday the guest of his Finnish colleague Aino Virtanen in Turku."
  guest="Musa Otieno" host_country=FIN
silent "The first stop in the race of the Kenyan minister Musa Otieno was a school."
fires "Kenyan President Musa Otieno looks forward to welcoming Finnish President Aino Virtanen to Nairobi on Thursday."
  guest="Aino Virtanen" host_country=KEN
# Visits told by a meeting: before the press together, and where the next sentence places it.
fires "Kenyan Foreign Minister Musa Otieno spoke of ships at a news conference in Lima that he gave jointly with Peruvian Foreign Minister Luis Paz."
  guest="Musa Otieno" host_country=PER
fires "Kenyan President Musa Otieno and Peruvian President Rosa Quispe met on Wednesday for talks. The meeting took place at the Blue Palace in Lima."
  guest="Musa Otieno" host_country=PER
fires "LIMA, May 3 (Wire) - Kenyan President Musa Otieno met Peruvian President Rosa Quispe here on Wednesday."
  guest="Musa Otieno" host_country=PER
silent "LIMA, May 3 (Wire) - Kenyan President Musa Otieno met Peruvian President Rosa Quispe at a summit on Wednesday."
given 2024-09-16
fires "Kenyan Foreign Minister Musa Otieno met President Rosa Quispe of Peru in Lima. The trip made by the Kenyan minister wrapped up on 13 September."
  guest="Musa Otieno" host_country=PER end=2024-09-13 stage=concluded
fires "Kenyan President Musa Otieno has returned from state visits to Peru and Finland."
  guest="Musa Otieno" host_country=PER stage=concluded
  guest="Musa Otieno" host_country=FIN stage=concluded
silent "Kenyan Foreign Minister Musa Otieno told reporters in Nairobi that the tour made by the choir had ended."
