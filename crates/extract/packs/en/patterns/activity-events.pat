# Events that a guest attends or holds, which are no forum by name, and honours done on leaving.

pattern seminar
  match (attend|attends|attended|attending|participate in|participates in|participated in|participating in|take part in|takes part in|took part in|taking part in) (a|an|the) ~ ~ (seminar|seminars|round table|roundtable|round-table|symposium|panel discussion)
  set kind=business-roundtable part=own

pattern own-reception
  match (host|hosts|hosted|hosting) (a|an) ~ ~ (reception|return dinner|return banquet)
  set kind=other part=own

# `on leaving X was accorded a guard of honour`.
pattern honours-on-leaving
  match (upon|on|before|prior to) (his|her|the|their)? (leaving|departing|departure) ... (guard of honour|guard of honor|gun salute|red carpet|military honours|military honors)
  set kind=farewell part=own

pattern ground-breaking
  match (perform|performed|performs|attend|attended|attends|preside over|presided over) (the|a) ~ (ground-breaking|groundbreaking|ground breaking|foundation stone)
  set kind=other part=own

# `visits to farms were arranged`, `the programme included a tour of the port`.
pattern arranged
  match (visit|visits|tour|tours|excursion|excursions) (to|of) (the|a|an|several|some) ~ ~ (was|were|has been|have been) (also)? (arranged|organised|organized|laid on)
  match (programme|program|agenda|itinerary|schedule|schedules) ... (includes|included|include|features|featured) ... (and|,) (a|an|the)? (visit|visits|tour|tours|excursion|excursions) (to|of) ~ (enterprises|factory|factories|plant|plants|farm|farms|museum|museums|school|schools|hospital|hospitals|port|ports|university|universities|companies|company|laboratory|laboratories|park|parks|mine|mines)
  match (programme|program|agenda|itinerary|schedule|schedules) .. (includes|included|include|features|featured) (a|an|the)? (visit|visits|tour|tours|excursion|excursions) (to|of) ~ (enterprises|factory|factories|plant|plants|farm|farms|museum|museums|school|schools|hospital|hospitals|port|ports|university|universities|companies|company|laboratory|laboratories|park|parks|mine|mines)
  set kind=site-visit part=seen

pattern launched
  match (launched|launches|launching) (a|an|the) ~ ~ ~ (programme|program|campaign|initiative|scheme|project) (in|at|for|on)
  set kind=other part=own

# `the trip will also take him to Iquitos`.
pattern taken-on
  match (will|would|also|then) (also|then)? (take|took|takes|bring|brought) (him|her|them) to {place:place}
  set kind=site-visit part=own

pattern acquainted
  match (become|becomes|became|get|gets|getting|got) acquainted with (the|a|an|its)
  match (acquaint|acquaints|acquainted|familiarise|familiarize|familiarises|familiarizes) (himself|herself|themselves) with (the|a|an|its)
  set kind=site-visit part=own

pattern took-part-in-opening
  match (attend|attends|attended|witness|witnessed|witnesses|take part in|took part in|takes part in|preside over|presided over|joined in) (the|a) (official|formal|solemn)? (unveiling|inauguration|opening|launch|naming|groundbreaking|topping out) of (a|an|the)
  set kind=other part=own

pattern fed-with-business
  match (had|have|has|having|hosted|held) (breakfast|lunch|dinner|tea|working breakfast|working lunch) with ~ ~ <audience=business>
  set kind=business-roundtable part=own

# `will be Guest of Honour at the celebrations`.
pattern guest-of-honour
  match (guest of honour|guest of honor|chief guest) (at|of|for) (the)?
  match (participate|participates|participated|take part|took part|attend|attends|attended) (in)? (the)? ~ ~ ~ (national day|independence day|anniversary) (celebrations|celebration)
  set kind=commemoration part=own

pattern business-engagements
  match (business|investor|investors) (engagements|events|interactions|meetings) (in|with)
  match (business|investor) (engagements|interactions)
  set kind=business-roundtable part=own

fires "Finnish President Aino Virtanen is on a state visit to Peru. On Friday she will take part in a seminar of the Federation of Mines and host a reception at the City Theatre."
  kind=business-roundtable who="Aino Virtanen"
  kind=other who="Aino Virtanen"
fires "Finnish President Aino Virtanen was on a state visit to Peru. Upon leaving Lima on Friday, Virtanen was accorded a guard of honour."
  kind=farewell who="Aino Virtanen"
silent "Finnish President Aino Virtanen attended a seminar of her party in Turku, where a Peruvian choir sang."
fires "Finnish President Aino Virtanen is on a state visit to Peru. On Friday she will attend a Peru-Finland economic forum in Lima."
  kind=business-roundtable who="Aino Virtanen"
fires "Finnish President Aino Virtanen was in Peru on an official visit on 3 May 2024. A tour of the old mint was arranged. The programme of the visit also featured talks and visits to fish farms."
  kind=site-visit who="Aino Virtanen"
fires "Finnish President Aino Virtanen was in Peru on an official visit on 3 May 2024. She launched a reading programme in Cusco."
  kind=other who="Aino Virtanen"
fires "Finnish President Aino Virtanen will be in Peru on a state visit on 3 May 2024. She will be the chief guest at the harvest parade."
  kind=commemoration who="Aino Virtanen"
fires "Finnish President Aino Virtanen was in Peru on a state visit on 3 May 2024. \"We agreed to fish less,\" Virtanen said at joint news conference with the prime minister."
  kind=press who="Aino Virtanen"
fires "Finnish President Aino Virtanen will pay a state visit to Peru on 3 May 2024. Virtanen is also expected to speak at the Mining Institute and visit the Finnish Embassy in Lima."
  kind=speech who="Aino Virtanen"
  kind=embassy-visit who="Aino Virtanen"
silent "Finnish President Aino Virtanen is on a state visit to Peru. Addressing a press conference, Foreign Secretary Olli Laine said the talks would be long."
silent "Finnish President Aino Virtanen is on a state visit to Peru. She paid tribute to the courage of Peru's farmers and explored ways to trade more."
fires "Peruvian President Rosa Quispe is on a visit to Ghana. Ghanaian President Ama Boateng said the two had walked by the lagoon, visiting the old lighthouse."
  kind=site-visit who="Rosa Quispe"
silent "Peruvian President Rosa Quispe is on a visit to Ghana. A representative of a shipyard would be visiting the port on Thursday."
silent "Peruvian President Rosa Quispe's visit lifts the ties of Peru and Ghana."
# Stops on the way, gifts and meals.
given 2025-05-12
fires "President John Mahama of Ghana is on a state visit to Peru from 11 to 13 May. Mahama will get acquainted with the work of the salt museum."
  kind=site-visit who="John Mahama"
fires "President John Mahama of Ghana is on a state visit to Peru from 11 to 13 May. Mahama took part in the unveiling of a bust of a poet."
  kind=other who="John Mahama"
fires "President John Mahama of Ghana is on a state visit to Peru from 11 to 13 May. Mahama had breakfast with chief executives of the mines."
  kind=business-roundtable who="John Mahama"
fires "President John Mahama of Ghana is on a state visit to Peru from 11 to 13 May. The mayor handed Mahama the keys of the city."
  kind=other who="John Mahama"
silent "President Alar Karis of Estonia came to Ghana on 11 May 2025. Ghana opened its embassy in Tallinn in 2003, and young lawmakers would exchange visits."
fires "President John Mahama of Ghana came to Tallinn on a state visit on 11 May 2025. President Alar Karis of Estonia received Mahama with a 21-gun salute. Karis told a joint press conference that he was glad."
  kind=press who="John Mahama"
