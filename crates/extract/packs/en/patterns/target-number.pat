# Targets of things and people, and sums aimed at that are told by the word for an aim alone.

# `agreed on a target of $1 billion by 2030`: where two aim at a sum and nothing else is told, it is their trade.
pattern sum-aimed
  match (agreed|agree|agreeing|set|setting|sets|confirmed|reaffirmed|fixed) (on|upon|themselves)? (a|the|an|their|our|a new|an ambitious|a common|a joint)? (target|goal|objective|aim) of <qualifier>? {value:money} (by|until|before|in) {due:date}
  set indicator=trade-turnover

# `trade of $10 billion this year and $15 billion by 2030 is the target`.
pattern is-the-target
  match {indicator:indicator} (of|worth|at)? <qualifier>? {value:money} ... (is|was|are|were|remains|remain) (the|a|an|our|their|both) ~ (target|targets|goal|goals|aim|objective)

# `should grow to ten million tons`, `whose number it wants to see rise to 100,000`.
pattern should-grow
  match (should|is to|are to|will|would|shall|must|has to|have to|can|could) (also|then|soon|eventually|later|further)? (be)? (grow|rise|increase|climb|expand|raised|increased|widened|expanded|extended|lifted|doubled|brought|scaled up|stepped up) (up)? to <qualifier>? {value:quantity}
  match (wants|want|wanted|hopes|hope|wishes|wish|would like|expects|expect|plans|plan|aims|aim|intends|intend) (to see)? ~ ~ (rise|grow|increase|climb|expand|go up|to rise|to grow|to increase|to raise|raised|increased) .. to <qualifier>? {value:quantity}
  match (increase|increasing|raise|raising|expand|expanding|lift|lifting|double|doubling) (the|its|their|our|his|her)? ~ {indicator:indicator=students|flights|tourists|projects|activities} .. to {value:number} (from|by|a year|a week|per year|annually|each year|every year|per week)

# `17 radars will be delivered by 2027`, `will train one thousand Peruvian officers`.
pattern to-be-delivered
  match {value:number} ~ ~ ~ (will|shall|would|are to|is to) be (delivered|supplied|built|sent|trained|handed over|opened|set up|installed|provided|constructed|donated|granted|awarded|planted|drilled) (by|before|in|until|within|over|during) {due:date}
  match (will|would|shall) ~ (train|admit|receive|accept|host|recruit|invite|send|dispatch|hire) (up to|at least|a total of|another|an additional|a further|some|around|about)? <qualifier>? {value:number} <country> ~ <counted=people>
  match (offered|offers|agreed|pledged|promised|undertook|ready|willing|plans|plan) to (train|admit|receive|accept|host|recruit|invite|send|dispatch|hire) (up to|at least|a total of|another|an additional|a further|some|around|about)? <qualifier>? {value:number} <country> ~ <counted=people>
  match (implementing|carrying out|launching|building|opening|setting up) (up to|at least|a total of|another|an additional|some|around|about)? {value:number} ~ ~ <indicator=projects> .. (over the next|within the next|in the next|over the coming|in the coming|by)
  set indicator=other

# `will provide food and 200 million yuan in grants`.
pattern grants-to-come
  match (will|would|shall|is to|are to) (also|further|now)? (provide|give|extend|grant|offer|contribute|disburse) ... (and|,) <qualifier>? {value:money} in (grants|grant|aid|assistance|loans|credit|credits|relief|humanitarian aid|military aid|budget support|soft loans|concessional loans)
  set indicator=other

# `expects investment of $5 million`.
pattern expects-investment
  match (expects|expect|seeks|seek|awaits|looks for) ~ ~ <indicator=investment> of (up to|some|at least)? <qualifier>? {value:money}
  set indicator=investment

pattern is-expected-to-reach
  match {indicator:indicator=trade-turnover|exports|imports|investment} .. (is|are|was|were) (expected|projected|forecast|set|likely|poised|on course|on track|due) to (reach|hit|exceed|top|surpass|pass|rise to|grow to|climb to|come to) <qualifier>? {value:money}

pattern fold-rise
  match {multiple:multiple} (rise|increase|growth|expansion|jump) in (the)? ~ {indicator:indicator}
  match (increase|raise|expand|grow|boost|multiply) (the|their|our|bilateral|mutual)? ~ {indicator:indicator} {multiple:multiple}

pattern flights-up-to
  match (raise|raising|increase|increasing|bring|bringing|go up|rise|grow|expand|expanding) .. <indicator=flights> .. to {value:number}
  match (raise|raising|increase|increasing|bring|bringing|go up|rise|grow|expand|expanding) .. <indicator=flights> .. to {value:numeral}
  match <indicator=flights> (will|would|are to|should) (go up|rise|increase|grow|be increased|be raised) .. to {value:numeral}
  match <indicator=flights> (will|would|are to|should) (go up|rise|increase|grow|be increased|be raised) .. to {value:number}
  set indicator=flights

given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Ghana expects new investment of $40 million from Peru."
  indicator=investment value=40000000
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Exports to Ghana are projected to hit $90 million this year."
  indicator=exports value=90000000
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They spoke of raising the number of weekly flights between Lima and Accra from 2 to 5."
  indicator=flights value=5

given 2024-10-30
fires "The Prime Ministers of Ghana and Finland agreed on a target of 3 billion US dollars by 2030."
  indicator=trade-turnover value=3000000000 due=2030
fires "Trade of $4 billion by 2028 is the target that Ghana and Finland set in Accra."
  indicator=trade-turnover value=4000000000 due=2028
fires "Ghana and Finland spoke of the port of Tema, whose traffic should grow to five million tons by 2029, President Mahama told the Finnish minister."
  indicator=other value=5000000 due=2029
fires "Ghana and Finland agreed on increasing the scholarships to 30 from 12."
  indicator=students value=30
fires "Finland and Ghana signed a contract on radars. Under it 9 radars will be delivered by 2027."
  indicator=other value=9 due=2027
fires "Finland will train 300 Ghanaian engineers, its minister told Ghana's President Mahama."
  indicator=other value=300
fires "Finland will provide tents for Ghana, and 20 million euros in grants, its minister said in Accra."
  indicator=other value=20000000
silent "Ghana's minister told Finland's that prices will rise to unknown heights."
