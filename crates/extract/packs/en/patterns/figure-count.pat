# Counts of people, firms, projects and flights, told by what they do or as what a number has reached.

# `the number of Peruvians in Kenya has reached 8,000`, `the number of Peruvian firms in Kenya`.
pattern number-of-people
  match number of <country> (nationals|citizens|workers|migrants|expatriates|residents|people)? (in|living in|residing in|working in|living and working in|resident in|employed in) <country> ~ <qualifier>? {value:number}
  set indicator=community

# `tourist arrivals from X to Y rose from 3,000 in 2020 to 4,500`: what a number of people has come to.
pattern people-came-to
  match <indicator=students|tourists|community> ... (rose|grew|increased|climbed|jumped|surged|soared|fell|dropped|declined|decreased|slipped|shrank) (sharply|slightly|steadily)? to (just|only|almost|a record)? <qualifier>? {value:quantity}
  match <indicator=students|tourists|community> ... (rose|grew|increased|climbed|jumped|surged|soared|fell|dropped|declined|decreased|slipped|shrank) (sharply|slightly|steadily)? from ... to (just|only|almost|a record)? <qualifier>? {value:quantity}
  match <indicator=students|tourists|community> ... (stood at|numbered|totalled|totaled|amounted to|came to|reached) <qualifier>? {value:quantity}

# `the number of agreements signed by X with Y has reached 20`.
pattern number-of-agreements
  match number of ~ ~ <indicator=agreements-signed> .. (reached|reaches|stands at|stood at|rose to|risen to|exceeded|exceeds|totals|totalled|totaled|came to|comes to|to) <qualifier>? {value:number}
  set indicator=agreements-signed

# `190,000 people travelled between the two`, `the number of passengers between the two rose to 653,000`.
pattern number-of-passengers
  match number of (passengers|air passengers|travellers|travelers) .. (reached|reaches|stands at|stood at|rose to|risen to|exceeded|exceeds|totalled|totaled|came to|hit|surpassed|increased to|grew to|to) <qualifier>? {value:number}
  match {value:quantity} ~ (travelled|traveled|flew|commuted|journeyed) between
  match {value:number} (people|passengers|travellers|travelers) ~ (travelled|traveled|flew|commuted|journeyed) between
  set indicator=tourists

pattern number-of-firms
  match number of <country> (companies|firms|enterprises|businesses|joint ventures|investors) ~ ~ (reached|reaches|rose to|grew to|grown to|risen to|increased to|stood at|stands at|is|was|exceeded|exceeds|surpassed|surpasses|totalled|totaled|came to|hit) (just|only|already|now)? <qualifier>? {value:number}
  match home to <qualifier>? {value:number} <country> ~ (companies|firms|enterprises|businesses|joint ventures|investors)
  match {value:number} <country> ~ (companies|firms|enterprises|businesses|joint ventures) (do|doing|did|based|run|running|have|employ)
  set indicator=other

pattern at-work-there
  match {value:number} <country> (working|living|residing|employed|settled|based|living and working) (legally|permanently|now|currently)? (in|across)
  match (employs|employ|employed|employing) (some|about|around)? <qualifier>? {value:number} <country>
  set indicator=community

pattern taught
  match {value:number} (young)? <country> ~ (have|had|were|has)? (been trained|studied|trained|completed|graduated|been educated)
  match {value:number} (young|talented|aspiring) <country> ~ (study|studying|train|training|are enrolled|at universities)
  set indicator=students

pattern flights-linking
  match {value:quantity} (link|links|linking|connect|connects|connecting) <country>
  match {value:quantity} (link|links|linking|connect|connects|connecting) <place>
  match (flies|fly|flying|flew|operate|operates|operating) {value:quantity} (to|between|from)
  match {value:quantity} (a week|per week|weekly)? to <place> and (<numeral>|<number>) to
  match (a week|per week|weekly|flights) to <place> and {value:numeral} to <place>
  match (a week|per week|weekly|flights) to <place> and {value:number} to <place>
  set indicator=flights

pattern projects-funded
  match {value:number} <country> (funded|financed|backed|supported|invested|led|run) ~ <indicator=projects>
  match (covering|spanning|across|comprising|involving) <qualifier>? {value:number} ~ <indicator=projects>
  match (covering|spanning|across|involving) <qualifier>? {value:quantity}
  set indicator=projects

# `the other two deals signed`: told one by one.
pattern the-others
  match other {value:quantity}
  set part=none

given 2025-06-10
fires "The number of Peruvians in Kenya has reached 2,000, Peru's minister said in Nairobi."
  indicator=community value=2000 unit=people countries=PER,KEN
fires "Fifteen Norwegian-owned companies are active in Ghana, Ghana's minister said in Oslo."
  indicator=other value=15 unit=count
fires "Estonia is home to 40 Latvian companies, Latvia's minister said in Tallinn."
  indicator=other value=40 unit=count
fires "Norway employs about 700 Ghanaian nurses, Ghana's minister said in Oslo."
  indicator=community value=700
fires "Some 350 young Ghanaians have been trained in Norway, Ghana's minister said in Oslo."
  indicator=students value=350
fires "Twenty flights a week link Chile and Peru, Peru's minister said in Santiago."
  indicator=flights value=20
fires "Kenya Airways has ten weekly flights to Lima and six to Cusco, Peru's minister told his Kenyan colleague."
  indicator=flights value=10
  indicator=flights value=6
fires "Norwegian investment in Ghana came to $3 billion, covering 70 projects, Ghana's minister said in Oslo."
  indicator=projects value=70
silent "The minister of Peru linked two matters in Kenya, fifteen words each."
silent "Norwegian police looked for 14 Ghanaian tourists on a glacier, Norway's minister said in Accra."
given 2025-03-06
fires "Peru and Ghana met in Lima. The number of agreements signed between the two countries stands at 45."
  indicator=agreements-signed value=45
fires "In 2023, some 190,000 people flew between Peru and Ghana."
  indicator=tourists value=190000
fires "The number of air passengers between Peru and Ghana rose to 53,000 in 2024, the ministers of Peru and Ghana said."
  indicator=tourists value=53000 period=2024
fires "Peru counts 10 Kenyan-funded projects, with a combined capital of $4m, its minister said in Nairobi."
  indicator=investment value=4000000 unit=USD
  indicator=projects value=10
silent "Peru's minister praised the first Kenyan-run park in Lima, covering 156 hectares, for less than 48 hours."

fires "Tourist arrivals from Moldova to Estonia grew from 2,100 in 2021 to 3,400 in 2022, the two ministers said in Tallinn."
  indicator=tourists value=3400 period=2022
fires "Estonian tourist arrivals in Moldova stood at 5,200 in 2023, Minister Mihai Popșoi of Moldova said."
  indicator=tourists value=5200 period=2023
fires "In 2022 tourist arrivals from Moldova to Estonia rose to 3,400, the two ministers said in Tallinn."
  value=3400
