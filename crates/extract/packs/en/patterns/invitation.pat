# Invitations: one person invites another to visit, later on. The invitation that led to the visit reported is that
# visit's host, no invitation: `at the invitation of` is silent here.

pattern accepts
  match (accepted|accepts|has accepted|accepting) (the|an|his|her|this|that|a)? (kind|cordial|warm|standing)? invitation (of|from|extended by) {from:person} (to (visit|attend|pay|make|come) .. {to_country:destination})?
  match (accepted|accepts|has accepted|accepting) (the|an|his|her|this|that|a)? (kind|cordial|warm|standing)? invitation (to|for) (visit|attend|pay|make|travel|come|a) .. {to_country:destination}
  match (pleased|happy|glad|delighted|honoured|honored) to accept (the|an|his|her|this|that|a)? (kind|cordial|warm|standing)? invitation (to|for) (visit|attend|pay|make|travel|come|a) .. {to_country:destination}
  match (accepted|accepts|has accepted|accepting|take up|took up|has taken up) {from:person} ~ ~ (invitation|invite) (to|for)? (visit|attend|pay|make|come)? .. {to_country:destination}
  match (accepted|accepts|has accepted|accepting|take up|took up|has taken up) {from:person} ~ ~ (invitation|invite) (to|for)
  set part=accepts accepted=true

pattern declines
  match (declined|declines|turned down|rejected) (the|an|his|her|this)? (kind)? invitation (of|from) {from:person} (to (visit|attend) .. {to_country:destination})?
  set part=accepts accepted=false

pattern answer-yes
  match (accepted|accepts|accept|took up|takes up|welcomed) (with pleasure|gladly|happily)? (the|his|her|this|that|it|an)? ~ (invitation|invite|offer)
  match (was|were|is|has been|have been) (gladly|gratefully|happily|warmly)? accepted
  match (gladly|happily|gratefully|graciously|warmly) (accepted|took up)
  match accepted with (pleasure|thanks|gratitude|joy)
  match which ~ (accepted|has accepted)
  match accept it with (joy|pleasure)
  match that ~ (gladly)? took up
  set part=answer accepted=true

pattern answer-no
  match (declined|turned down|rejected) (the|his|her|this)? (invitation|offer)
  set part=answer accepted=false

# Past its time: what led to the visit told.
pattern led-here
  match (at|on|upon|following|after|with) (the|an|a|his|her|their|whose)? (kind|cordial|gracious|official)? (invitation|invite) (of|from|by|extended by)
  match at (his|her|whose) invitation
  match having been invited by {from:person}
  set part=skip

# A day is set: a visit that is to come.
pattern day-set
  match (looked forward|looks forward|looking forward|look forward) to (welcoming|receiving|hosting) {to:persons} .. (on <date>|on <weekday>|next week|tomorrow|this week|later this week|later today|today|next month|later this month|this month)
  set part=skip

# `accepted the invitation to open the fair extended to him by X`.
pattern accepted-from
  match (accepted|accepts|has accepted|had accepted|accepting) (the|an|his|her)? ~ invitation (to|for) .. (extended|sent|issued|given|conveyed) (to (him|her|them))? by {from:person}
  set part=accepts accepted=true

pattern received
  match (received|receives|has received|was given|got) (an|the|a) ~ ~ invitation (for|to) (a|an|pay|make|visit|attend) .. {to_country:destination}
  set part=accepts

pattern letter
  match {to:person} (was|is|has been|had been) (also)? (presented with|handed|given|delivered) (a|the|another)? ~ ~ (letter|message|note) from {from:person} ,? (formally|officially|warmly|cordially)? inviting (him|her) (to|for) .. {to_country:destination}
  match (letter|message|note) ~ (from|of|by) {from:person} inviting {to:persons} (to|for) .. {to_country:destination}
  match (letter|message|note) ~ (from|of|by) {from:person} inviting {to:persons}

pattern greetings-and
  match (passed on|conveyed|conveys|handed|delivered|relayed|brought|transmitted) .. {to:person} ~ ~ (greetings|regards|message|letter|wishes|greeting) (of|from) {from:person} (and|as well as|along with) (an|the|a|his|her)? ~ invitation (to|for)
  match (passed on|conveyed|conveys|delivered|relayed|brought|transmitted) (the)? ~ (greetings|regards|message|letter|wishes|greeting) (of|from) {from:person} to {to:person} (and|as well as|along with) (an|the|a|his|her)? ~ invitation (to|for)

pattern invites
  match (invited|invites|inviting|invite) {to:persons} .. (to|for) (visit|pay|make|come to|attend|join|take part|participate|the|a|an|travel to|undertake|return) .. {to_country:destination}
  match (invited|invites|inviting|invite) {to:persons} (and .. )? (to|for) {to_country:destination}
  match (invited|invites|inviting|invite) (him|her|his host|her host|his guest|her guest|(his|her) (counterpart|colleague|opposite number|peer|homologue|interlocutor)) (to|for) (visit|pay|make|come to|attend|join|take part|participate|the|a|an|travel to|return)? .. {to_country:destination}
  match (invited|invites|inviting|invite) {to:persons} .. (to|for) (visit|pay|make|come|attend|join|take part|participate|the next|the|return)
  match (invited|invites|inviting|invite) {to:persons} (to|for) (a|an) ~ (visit|trip|tour|talks|meeting|summit)
  match (invited|invites|inviting|invite) (him|her|his host|her host) to (visit|pay|make|come|attend)

pattern is-invited
  match {to:person} (has been|was|is|had been) invited by {from:person} to (visit|attend|come to)? .. {to_country:destination}
  match {to:person} (has been|was|is|had been) invited to (visit|come to) {to_country:destination}

# `an invitation to her on behalf of X to visit Lima`, `on X's behalf`.
pattern extends-on-behalf
  match (extend|extends|extended|hand over|handed over|hands over|handing over|convey|conveys|conveyed|deliver|delivered|pass on|passed on) (an|the|a)? ~ (invitation|invitations) (to|for) {to:persons} on (behalf of)? {from:person} ~ (to|for) (visit|attend|pay|make|a|an) .. {to_country:destination}
  match (extend|extends|extended|hand over|handed over|hands over|handing over|convey|conveys|conveyed|deliver|delivered|pass on|passed on) (an|the|a)? ~ (invitation|invitations) (to|for) {to:persons} on (behalf of)? {from:person} ~ (to|for)?
  match on behalf of {from:person} , (he|she|the minister|the envoy|the ambassador|the special envoy) .. (extended|handed over|conveyed|delivered|handed|passed on) .. (invitation|invitations) (to|for) {to:persons}

pattern extends
  match (extended|extends|conveyed|conveys|handed over|delivered|issued|passed on|sent|renewed|reiterated|extending|conveying|relayed|relays|relaying|transmitted|transmits|brought|brings|bringing|shared|shares|sharing|bore|carried|carrying|presented|presents|presenting|gave|gives|handed|hands|handing over|hands over|delivers|passes on|passing on|forwarded|communicated|offered|offers|tendered|voiced|repeated|repeats|renews|renewing|reiterates) (an|the|a|his|her)? .. (invitation|invitations) (from|of|on behalf of) {from:person} (to|for) {to:persons} (to visit|to attend|to pay)? .. {to_country:destination}
  match (extended|extends|conveyed|conveys|handed over|delivered|issued|passed on|sent|renewed|reiterated|extending|conveying|relayed|relays|relaying|transmitted|transmits|brought|brings|bringing|shared|shares|sharing|bore|carried|carrying|presented|presents|presenting|gave|gives|handed|hands|handing over|hands over|delivers|passes on|passing on|forwarded|communicated|offered|offers|tendered|voiced|repeated|repeats|renews|renewing|reiterates) {from:person} ~ (invitation|invitations) (to|for) {to:persons} (to visit|to attend|to pay)? .. {to_country:destination}
  match (conveyed|conveys|handed over|delivered|passed on|conveying|relayed|relays|relaying|transmitted|transmits|brought|brings|bringing|shared|shares|sharing|bore|carried|carrying|presented|presents|presenting|gave|gives|handed|hands|handing over|hands over|delivers|passes on|passing on|forwarded|communicated|offered|offers|tendered|voiced|repeated|repeats|renews|renewing|reiterates) {from:person} ~ (invitation|invitations) (to|for) (visit|attend|pay|a|an) .. {to_country:destination}
  match (extended|extends|conveyed|conveys|handed over|delivered|issued|passed on|sent|renewed|reiterated|extending|conveying|relayed|relays|relaying|transmitted|transmits|brought|brings|bringing|shared|shares|sharing|bore|carried|carrying|presented|presents|presenting|gave|gives|handed|hands|handing over|hands over|delivers|passes on|passing on|forwarded|communicated|offered|offers|tendered|voiced|repeated|repeats|renews|renewing|reiterates) (an|the|a|his|her)? .. (invitation|invitations) (to|for) {to:persons} (to visit|to attend|to pay|for a visit)? .. {to_country:destination}
  match (extended|extends|conveyed|conveys|convey|conveying|extend|relay|relayed|issued|sent|renewed|reiterated|extending) (an|the|a|his|her)? ~ (invitation|invitations) to (visit|attend|pay|make) .. {to_country:destination} to {to:persons}
  match (extended|extends|conveyed|conveys|convey|conveying|relayed|handed over|delivered|passed on|transmitted) (an|the|a)? ~ (invitation|invitations) (from|of|on behalf of) {from:person} (to|for) {to:persons}
  match (convey|relay|extend|pass on|transmit|hand over|deliver) (an|the|a|his|her)? ~ (invitation|invitations) (to|for) {to:persons} (to visit|to attend|to pay|for a visit)? .. {to_country:destination}
  match (extended|extends|conveyed|conveys|handed over|delivered|passed on|transmitted|relayed|brought|brings|bringing|shared|shares|sharing|bore|carried|carrying|presented|presents|presenting|gave|gives|handed|hands|handing over|hands over|delivers|passes on|passing on|forwarded|communicated|offered|offers|tendered|voiced|repeated|repeats|renews|renewing|reiterates) (an|the|a)? ~ (invitation|invitations) (from|of|on behalf of) {from:person} (to|for) (visit|attend|pay|make|a|an) .. {to_country:destination}
  match (extended|extends|conveyed|issued|sent|renewed|reiterated|extending) (an|the|a|his|her)? .. invitation (to|for) {to:persons}
  match (extended|extends|conveyed|issued|sent|renewed|reiterated|extending) (an|the|a|his|her)? .. invitation to (visit|attend) .. {to_country:destination}
  match (extended|extends|conveyed|issued|sent|renewed|reiterated|extending|repeated|handed over|delivered) (an|the|a|his|her|their)? .. (invitation|invitations) to (His Majesty|Her Majesty|His Highness|Her Highness|His Royal Highness|Her Royal Highness|His Excellency|Her Excellency|him|her|his counterpart|her counterpart|his host|her host|his guest|her guest|the President|the Prime Minister|the King|the Emir|the Sultan|the Foreign Minister|the Minister) to (visit|attend|pay|make|come|undertake) .. {to_country:destination}
  match (expressed|voiced) (the|his|her)? hope (to (welcome|receive|host) {to:person} (in|to) .. {to_country:destination}|that {to:person} would (visit|come to|pay) .. {to_country:destination})
  match (looked forward|looks forward|looking forward) to (welcoming|receiving|hosting) {to:person} (in|to) .. {to_country:destination}
  match (extended|conveyed|handed over|handed|delivered|passed on|presented|gave|offered) to (his|her|the) (host|guest|counterpart|colleague|hostess|interlocutor) (an|the|a|his|her)? ~ invitation to (visit|attend|pay|make|come) .. {to_country:destination}
  match asked {to:person} to (visit|come to|pay) .. {to_country:destination}
  match (asked|ask|asks) (him|her|his guest|her guest|his counterpart|her counterpart) to (visit|pay|come to|come on|make) .. {to_country:destination}

# `The President's invitation to her counterpart to visit Lima was handed over`: told of the invitation itself.
pattern invitation-told
  match (invitation|invitations) (from|of|by) {from:person} (to|for) {to:persons} (to visit|to attend|to pay|to come to|for a visit|to make) .. {to_country:destination}
  match {from:person} ~ (invitation|invitations) (to|for) {to:persons} (to visit|to attend|to pay|to come to|for a visit|to make) .. {to_country:destination}
  match (invitation|invitations) (to|for) {to:persons} (to visit|to attend|to pay|to come to|for a visit|to make) .. {to_country:destination}

given 2024-06-10
fires "The Foreign Minister of Peru Luis Paz is in Accra. Paz brought an invitation from Peruvian President Rosa Quispe to Ghanaian President John Mahama to visit Peru."
  from="Rosa Quispe" to="John Mahama" to_country=PER
fires "Peruvian Foreign Minister Luis Paz met Ghanaian President John Mahama and shared an invitation from Peruvian President Rosa Quispe to visit Lima."
  from="Rosa Quispe" to="John Mahama" to_country=PER
fires "President Maia Sandu of Moldova invited President Alar Karis of Estonia to visit Chisinau in the autumn."
  from="Maia Sandu" to="Alar Karis" to_country=MDA
fires "Prime Minister Robert Abela of Malta met Fijian Prime Minister Sitiveni Rabuka. He extended an invitation to Prime Minister Sitiveni Rabuka to visit Malta, which was accepted with pleasure."
  from="Robert Abela" to="Sitiveni Rabuka" to_country=MLT accepted=true
fires "Ghanaian Foreign Minister Shirley Ayorkor Botchwey invited Foreign Minister Elina Valtonen of Finland to pay an official visit to Ghana. Valtonen accepted the invitation."
  to="Elina Valtonen" accepted=true
fires "During the talks with President Dina Boluarte of Peru, Chilean President Gabriel Boric invited her to visit Santiago."
  from="Gabriel Boric" to="Dina Boluarte" to_country=CHL
silent "President Alar Karis of Estonia paid a state visit to Finland at the invitation of President Alexander Stubb."
silent "The minister invited investors from Japan to visit the industrial park."
silent "Prime Minister Kyriakos Mitsotakis of Greece invited bids for the port of Kavala."
silent "Kenyan President William Ruto invited the press to the State House."
fires "President Alar Karis of Estonia told reporters that he had accepted President Maia Sandu of Moldova's invitation to visit Chisinau in May."
  from="Maia Sandu" to="Alar Karis"
fires "President Alar Karis of Estonia met King Felipe of Spain in Madrid and extended an invitation to His Majesty to visit Estonia."
  from="Alar Karis"
fires "Peruvian Minister Luis Paz met Finnish President Aino Virtanen and handed over an invitation from Peruvian President Rosa Quispe to visit Lima."
  from="Rosa Quispe" to="Aino Virtanen" to_country=PER
fires "Peruvian Prime Minister Rosa Quispe met Ghanaian Prime Minister Kofi Annor. She extended an invitation to Prime Minister Annor to visit Peru, which he accepted."
  from="Rosa Quispe" to="Kofi Annor" accepted=true
fires "Estonian Foreign Minister Margus Tsahkna met Moldovan Foreign Minister Dorin Munteanu in Kyiv. Munteanu invited his colleague to Moldova on a working visit."
  from="Dorin Munteanu" to="Margus Tsahkna" to_country=MDA
silent "Kenyan Foreign Minister Musa Otieno landed in Lima on Monday. The Government of Peru invited Minister Otieno to visit, and he will tour a mill."
fires "President Rosa Quispe of Peru, at the table, invited her Ghanaian counterpart John Mahama to take part in the unveiling of the long awaited Great Harbour of Fishing Boats of the North in Lima."
  from="Rosa Quispe" to="John Mahama" to_country=PER
fires "Ghanaian President John Mahama hosted Peruvian President Rosa Quispe in Accra. Mahama got an invitation for a state visit to Peru."
  from="Rosa Quispe" to="John Mahama" to_country=PER
fires "Ghanaian President John Mahama hosted Peruvian President Rosa Quispe in Accra. Mahama has accepted the invitation to open the fair extended to him by President Rosa Quispe."
  from="Rosa Quispe" to="John Mahama" accepted=true
silent "Kenyan President Musa Otieno looks forward to welcoming Finnish President Aino Virtanen to State House on Thursday."
# Whom `him` and `her` mean: never who invites, nor who only tells of it.
fires "Estonian President Alar Karis travelled to Chisinau on Monday. He played to the pride of Moldovan President Maia Sandu by inviting her to visit Estonia."
  from="Alar Karis" to="Maia Sandu"
fires "Ghanaian President John Mahama was in Tallinn on Friday. Mahama said Estonian President Alar Karis had invited him to visit Estonia again."
  from="Alar Karis" to="John Mahama"
fires "Peruvian President Rosa Quispe met Ghanaian President John Mahama in Lima. \"He has become a good friend,\" Quispe said. She thanked him for hosting her and invited him to visit Peru again."
  from="Rosa Quispe" to="John Mahama"
fires "President Alar Karis of Estonia received President John Mahama of Ghana in Tallinn. President Mahama handed over to his host an invitation to pay a return visit to Ghana."
  from="John Mahama" to="Alar Karis" to_country=GHA
fires "President Rosa Quispe of Peru received President Lilian Mahama of Ghana in Lima. Quispe said she would ask her to pay an official visit to Cusco by the end of the year."
  from="Rosa Quispe" to="Lilian Mahama" to_country=PER
fires "Peruvian Prime Minister Rosa Quispe received Ghanaian Foreign Minister Kofi Annor. He passed on greetings from President John Mahama, and Quispe said that she was glad to accept his invitation to visit Ghana in May."
  to="Rosa Quispe" to_country=GHA accepted=true
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Accra. Mahama thanked his guest and was invited to dinner. Quispe invited the President of Ghana to the Republic of Peru on a day that suits him."
  from="Rosa Quispe" to="John Mahama" to_country=PER
