# Figures of what was sold, ordered, built or given, told by a word of worth; and documents counted.

# `trade between the two was worth $3 million`.
pattern trade-worth
  match {indicator:indicator=trade-turnover|exports|imports|investment} .. (is|are|was|were|has been|had been) (together|jointly|in all|now|already)? worth (an estimated|some|about|roughly|around|up to|at least|just)? <qualifier>? {value:money}

# `a 270 billion-won order for trains`, `an order estimated at 8 trillion won`.
pattern order-worth
  match (clinched|won|secured|landed|bagged|awarded|received|placed|signed|inked) (a|an|the)? ~ {value:money} ~ ~ (order|contract|deal|project|bid|tender|supply|export)
  match (order|orders|contract|contracts|deal|deals|project|supply contract|executive contract|bid|tender|agreement|agreements|transaction|transactions|package) .. (valued at|worth|with a value of|priced at|costing|at a cost of|estimated at|to the value of|exceeding|in excess of|totalling|totaling|amounting to) (an estimated|some|about|roughly|around|up to|more than|over|nearly|almost|at least|an|a)? <qualifier>? {value:money}
  match (is|are|was|were) (together|jointly|in all|now)? worth (an estimated|some|about|roughly|around|up to|at least)? <qualifier>? {value:money}
  set indicator=other part=sum

# `a donation of $5 million for orphans`, `released 255 million dollars this week`.
pattern donation-of
  match (donation|donations|gift|contribution|contributions|allocation|tranche|instalment|installment|disbursement|payment|bailout|support package|relief package) (of|worth|amounting to|totalling|totaling|in the amount of) (an estimated|some|about|roughly|around|up to|at least)? <qualifier>? {value:money}
  match (released|raised|collected|transferred|paid out|remitted|wired|forgave|cancelled|canceled|waived|written off|wrote off) (a total of|some|an additional|a further|another|up to)? <qualifier>? {value:money}
  set indicator=other part=sum

# `total capital of no more than $4 million`, `investment since 2005 exceeds 440 million`.
pattern capital-of
  match (total|registered|combined|pledged|cumulative|accumulated|aggregate|overall) (investment)? (capital|funds|funding|investment|investments) .. (of|at|to|is|was|exceeds|exceeded|exceeding|stands at|stood at|totals|totalled|totaled|amounts to|amounted to|reached) (no more than|at least|just|only|some)? <qualifier>? {value:money}
  match <indicator=investment> since <date> (exceeds|exceeded|totals|totalled|totaled|amounts to|amounted to|has reached|has exceeded|stands at|is|comes to|came to) (some)? <qualifier>? {value:money}
  set indicator=investment

# `are linked by 22 agreements`, `Seven documents in all`.
pattern documents-counted
  match (linked|bound|regulated|governed|tied|connected|joined) (together)? by (some|over|more than|about|around|nearly|almost)? <qualifier>? {value:quantity}
  match {value:number} ~ ~ <indicator=agreements-signed> (in all|altogether|in total|all told|were undersigned|were announced|were approved)
  match {value:numeral} ~ ~ <indicator=agreements-signed> (in all|altogether|in total|all told|were undersigned|were announced|were approved)
  match (in all|altogether|in total|all told) ,? (there were|they signed|the two signed|the sides signed|they exchanged|they witnessed) <qualifier>? {value:number} ~ ~ <indicator=agreements-signed>
  match (in all|altogether|in total|all told) ,? (there were|they signed|the two signed|the sides signed|they exchanged|they witnessed) <qualifier>? {value:numeral} ~ ~ <indicator=agreements-signed>
  match (signed or witnessed|witnessed or signed|signed and exchanged|signed or exchanged|witnessed|oversaw|presided over) (the)? (signing of|exchange of)? <qualifier>? {value:number} ~ ~ <indicator=agreements-signed>
  match (signed or witnessed|witnessed or signed|signed and exchanged|signed or exchanged|witnessed|oversaw|presided over) (the)? (signing of|exchange of)? <qualifier>? {value:numeral} ~ ~ <indicator=agreements-signed>
  set indicator=agreements-signed

# `which now stand at seven a week`.
pattern flights-stand
  match <indicator=flights> .. (stand at|stands at|number|numbering|are at|come to|have been raised to|were raised to|rose to|run to) (just|only)? {value:number} (a week|per week|weekly|a day|per day|daily)
  match <indicator=flights> .. (stand at|stands at|number|numbering|are at|come to|have been raised to|were raised to|rose to|run to) (just|only)? {value:numeral} (a week|per week|weekly|a day|per day|daily)
  set indicator=flights

# `a power line estimated to cost $5 million`, `the balance was positive for Kenya, at $5 million`.
pattern costs
  match (estimated to cost|expected to cost|costing|at a cost of|costs|cost|will cost|with a price tag of|to the tune of) (some|about|an estimated)? <qualifier>? {value:money}
  set indicator=other part=sum

pattern positive-balance
  match (balance|trade balance) (was|is|remained|stayed) (positive|negative|in surplus|in deficit|favourable|favorable) .. , (at|with|totalling|amounting to) <qualifier>? {value:money}
  set indicator=other part=balance

pattern it-made-up
  match (it|which|they) (made up|makes up|equalled|equaled|has made up|had made up|fetched|ran to|runs to|came up to|was put at|is put at|has been put at) (just|only|a mere|barely)? <qualifier>? {value:money}
  set part=carried

pattern community-estimated
  match <indicator=community> , (estimated at|numbering|put at|thought to number|said to number|numbered at) <qualifier>? {value:quantity}
  match <indicator=community> , (estimated at|numbering|put at|thought to number|said to number|numbered at) <qualifier>? {value:number}
  match {value:number} <country> (now|today)? (make their home|have made their home|have found a home|have settled)
  set indicator=community

given 2024-10-30
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A cable between Peru and Ghana, estimated to cost 30 million dollars, will be laid."
  indicator=other value=30000000
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The Ghanaian community, estimated at over 7,000 people, was full of joy."
  indicator=community value=7000
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Peru had sent Ghana $300,000 after the flood."
  indicator=other value=300000

given 2024-10-30
fires "Ghana and Finland were told that a Finnish yard had clinched a $40 million order for two ferries in Accra."
  indicator=other value=40000000
fires "Ghana's navy chose a Finnish yard, and the contract is valued at an estimated 60 million euros, Finland's minister said."
  indicator=other value=60000000
fires "The bridges that Finland is building in Ghana are worth $9 million."
  indicator=other value=9000000
fires "In Accra Finland's Foreign Minister handed over a donation of $300,000 for Ghana's lifeboats."
  indicator=other value=300000
fires "Finland has 14 projects in Ghana with a total capital of no more than $6 million."
  indicator=investment value=6000000
fires "Finland's investment in Ghana is small: Finnish investment since 2011 exceeds 80 million euros."
  indicator=investment value=80000000
fires "Ghana and Finland are linked by 17 agreements."
  indicator=agreements-signed value=17
fires "Presidents Mahama of Ghana and Stubb of Finland met in Accra. Six documents in all were ready, one of them on cocoa."
  indicator=agreements-signed value=6
fires "Ghana and Finland spoke of flights between Accra and Helsinki, which now stand at four a week."
  indicator=flights value=4
silent "Ghana and Finland are linked by many agreements, and the ferries are worth a look."
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Trade between Peru and Ghana was worth $12 million in 2023."
  indicator=trade-turnover value=12000000 countries=PER,GHA unit=USD period=2023
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Peru's exports to Ghana are worth about 8 million dollars."
  indicator=exports value=8000000 unit=USD
