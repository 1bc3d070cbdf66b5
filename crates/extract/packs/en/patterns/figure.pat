# Figures: a number that describes the relations of two countries. Each pattern binds one number; the reader finds what
# it counts, of whom and when, from the words around it.

# Ranks. "One of the largest" ranks nobody.

pattern one-of
  match one of .. <ordinal> ~ <role>
  match among .. <ordinal> ~ <role>
  match one of .. <ordinal>
  set part=none

pattern ranked-as
  match (is|was|came|comes|ranks|ranked|stands|placed) (in|the)? {value:ordinal} (internationally|globally|worldwide|overall|regionally)? (as|among) (the)? {countries:country} ~ ~ <role>
  set part=rank

pattern ranked
  match {value:ordinal} (largest|biggest|most important|main|leading|top|principal) ~ <role>
  match {value:number} (st|nd|rd|th) (largest|biggest|most important|main|leading|top) ~ <role>
  match {value:ordinal} ~ <role>
  match {value:number} (st|nd|rd|th) ~ <role>
  match (No|number) {value:number} ~ <role>
  match (rank|ranks|ranked|ranking|placed|stands|is|was|as|at) (No|number) {value:number} (among|in|on the list of|in the list of|for)
  match <role> number {value:numeral}
  match (rank|ranks|ranked|ranking) (as)? {value:number} (st|nd|rd|th) (among|of|as one of) {countries:country}
  match (rank|ranks|ranked|ranking|placed|stands) (as)? (the)? {value:ordinal} (among|out of|of|in|as|after|behind)
  set part=rank

# Sums told with their change.

pattern grew-totalling
  match <indicator=trade-turnover|exports|imports|investment> .. (rose|grew|grown|increased|jumped|surged|climbed|soared|expanded|risen) (by)? ~ {change_pct:percent} .. (totalling|totaling|reaching|amounting to|hitting|standing at|worth|coming to) <qualifier>? {value:money}
  match (rose|grew|grown|increased|jumped|surged|climbed|soared|expanded|risen) (by)? ~ {change_pct:percent} .. (totalling|totaling|reaching|amounting to|hitting|standing at|worth|coming to) <qualifier>? {value:money}
  set part=change-up

pattern grew-to
  match <indicator=trade-turnover|exports|imports|investment> .. (rose|grew|grown|increased|jumped|surged|climbed|soared|expanded|up|risen) (by)? <qualifier>? {change_pct:percent} .. to (reach)? (a record|a new high of|an all time high of|just)? <qualifier>? {value:money}
  match (rose|grew|grown|increased|jumped|surged|climbed|soared|expanded|up|risen) (by)? <qualifier>? {change_pct:percent} .. to (reach)? (a record|a new high of|an all time high of|just)? <qualifier>? {value:money}
  match (rose|grew|grown|increased|jumped|surged|climbed|soared|expanded|risen) (by)? <qualifier>? {change_pct:percent} to (a record|just)? <qualifier>? {value:number}
  match <growth=up> of <qualifier>? {change_pct:percent} .. to (reach)? (a record|just)? <qualifier>? {value:money}
  set part=change-up

pattern fell-to
  match <indicator=trade-turnover|exports|imports|investment> .. (fell|dropped|declined|decreased|slipped|shrank|contracted|dipped|down|fallen) (by)? <qualifier>? {change_pct:percent} .. to (reach)? (a record|a new high of|an all time high of|just)? <qualifier>? {value:money}
  match (fell|dropped|declined|decreased|slipped|shrank|contracted|dipped|down|fallen) (by)? <qualifier>? {change_pct:percent} .. to (reach)? (a record|a new high of|an all time high of|just)? <qualifier>? {value:money}
  match (fell|dropped|declined|decreased|slipped|shrank|contracted|dipped|fallen) (by)? <qualifier>? {change_pct:percent} to (a record|just)? <qualifier>? {value:number}
  match <growth=down> of <qualifier>? {change_pct:percent} .. to (reach)? (a record|just)? <qualifier>? {value:money}
  set part=change-down

# Sums of trade and investment.


pattern balance
  match <balance> .. (of|was|is|stood at|stands at|standing at|reached|reaching|came to|totalled|totaled|totalling|totaling|amounted to|exceeded|worth|at|widened to|narrowed to|rose to|fell to|grew to|shrank to) (just|only|some|a record)? <qualifier>? {value:money}
  match {value:money} <balance>
  match <indicator=trade-turnover> ~ <balance> .. {value:money}
  set indicator=other part=balance

# `coffee ($12 million)`, `machinery at 280 million USD`: of a ware, where its flow is told.
pattern ware
  match <goods> .. <qualifier>? {value:money}
  match {value:money} (worth)? (of|in|on|for) ~ <goods>

pattern given
  match <grant=other> .. (came to|amounted to|totalled|totaled|totalling|totaling|amounts to|totals|stands at|stood at|reached) <qualifier>? {value:money}
  set indicator=other

pattern aid-given
  match (provided|extended|given|disbursed|granted|contributed|committed|allocated) (it|them|the country)? (with)? (a total of|some)? <qualifier>? {value:money} (in|of|as|worth of) ~ <grant=other>
  match (has|have) (provided|extended|given|disbursed|lent|contributed) .. <grant=other> (worth|of|totalling|totaling|amounting to|valued at) (a total of|some)? <qualifier>? {value:money}
  set indicator=other

# What is only promised is no figure yet.
pattern promised-sum
  match (agreed|agree|agreeing|decided|undertook|offered|ready|willing) to (provide|extend|grant|lend|offer|allocate|give|disburse) .. <qualifier>? {value:money} (in|of|worth of|as)? ~ <grant=other>
  match (announced|announces|announce|announcing|pledged|pledges|pledge|pledging|promised|promises|offered|offers|unveiled) .. <grant=other> ~ (of|worth|totalling|totaling|amounting to|valued at) <qualifier>? {value:money}
  match (announced|announces|announce|announcing|pledged|pledges|pledge|pledging|promised|promises|offered|offers|unveiled) .. <qualifier>? {value:money} (in|of|worth of)? ~ <grant=other>
  set part=none

# Sums of aid, of credit and of what is bought, told as they stand.
pattern sum-of-aid
  match <grant=other> ~ (of|worth|totalling|totaling|exceeding|amounting to|valued at|in excess of|to the tune of|that exceeds|that totals) (a total of|some|up to)? <qualifier>? {value:money}
  match {value:money} (in|of|worth of) ~ <grant=other>
  match {value:money} ~ <grant=other>
  match (conversion|conversion into grants|restructuring|rescheduling|cancellation|write-off|forgiveness) of (some)? <qualifier>? {value:money}
  match {value:money} (debt|currency swap|swap)
  set indicator=other part=sum

pattern sum-of-deal
  match (deal|deals|contract|contracts|sale|sales|acquisition|purchase|purchases|order|orders|package) (worth|valued at|totalling|totaling|amounting to|estimated at) (a total of|some|up to|at)? <qualifier>? {value:money}
  match {value:money} (~ )? (deal|deals|contract|contracts|acquisition|purchase|order|sale|package|facility|partnership|programme|program)
  set indicator=other part=sum

pattern fund
  match {value:money} ~ ~ (fund|funds)
  match (fund|funds) (of|worth|totalling|totaling) <qualifier>? {value:money}
  set indicator=investment part=sum

pattern projects-worth
  match <indicator=projects> ~ (worth|valued at|totalling|totaling|of) (a total of|a combined|some)? <qualifier>? {value:money}
  match <indicator=projects> with ~ (total|combined|registered) ~ (of|worth) <qualifier>? {value:money}
  match <indicator=projects> .. , with (a|an)? (total|combined|registered)? (capital|investment|value) of (no more than|just|only|at least|a mere)? <qualifier>? {value:money}
  set indicator=investment

pattern invested
  match (put|invested|poured|have invested|has invested) <qualifier>? {value:money} (in|into)
  match (to invest|will invest|would invest|invest|investing) (up to|at least|a total of|an additional|another|as much as|a further)? <qualifier>? {value:money} ... in <country>
  set indicator=investment

pattern investor-with
  match (investor|investors) .. with (a total of|total|accumulated)? <qualifier>? {value:money}
  set indicator=investment

pattern supplied
  match (supplier|exporter) .. (goods|products) worth <qualifier>? {value:money}
  set indicator=exports

pattern bought
  match (bought|imported|purchased|buys|imports|has bought|has imported) (some|a total of)? <qualifier>? {value:money} (worth)? (of|in) .. (goods|products|commodities|merchandise|oil|gas|crude|coffee|meat|grain|arms|weapons|equipment)
  match (bought|imported|purchased|buys|imports) ~ (tonnes|tons|kilos|kilograms|barrels|litres|heads|units|pieces) of .. (worth|valued at|for|to the value of) <qualifier>? {value:money}
  match (bought|imported|purchased|buys|imports) ~ <goods> .. (worth|valued at|for|to the value of) <qualifier>? {value:money}
  set indicator=imports

pattern sold
  match (sold|exported|shipped|sells|exports|has sold|has exported) (some|a total of)? <qualifier>? {value:money} (worth)? (of|in) .. (goods|products|commodities|merchandise|oil|gas|crude|coffee|meat|grain|arms|weapons|equipment) (to|in)
  match (sold|exported|shipped|sells|exports) ~ (tonnes|tons|kilos|kilograms|barrels|litres|heads|units|pieces) of .. (worth|valued at|for|to the value of) <qualifier>? {value:money}
  match (sold|exported|shipped|sells|exports) ~ <goods> .. (worth|valued at|for|to the value of) <qualifier>? {value:money}
  set indicator=exports

pattern modest
  match <indicator=trade-turnover> .. (modest|low|small|limited|negligible|significant|substantial|impressive|insignificant) (:|,) (at|only|just)? <qualifier>? {value:money}
  match <indicator=trade-turnover> .. (modest|low|small|limited|negligible|significant|substantial|impressive) at <qualifier>? {value:money}
  set indicator=trade-turnover

pattern traded
  match traded (goods|products)? (worth|for)? (a total of)? <qualifier>? {value:money}
  set indicator=trade-turnover

# `an increase of $5 million`: by how much it changed is no sum of trade.
pattern changed-by
  match (an|a) ~ (increase|rise|growth|decrease|drop|decline|fall|jump|gain) of <qualifier>? {value:money}
  match (rose|grew|increased|jumped|surged|climbed|expanded|fell|dropped|declined|decreased|shrank) by <qualifier>? {value:money}
  set part=none

# `sold Peru goods for $5 million`, `granted Peru $5 million for schools`.
pattern sold-to
  match (sold|exported|shipped|supplied) (<country>|it|them)? ~ (goods|products|commodities) (for|worth|valued at|to the value of) (some|a total of)? <qualifier>? {value:money}
  set indicator=exports

pattern bought-from
  match (bought|imported|purchased) (goods|products|commodities) (for|worth|valued at|to the value of) (some|a total of)? <qualifier>? {value:money}
  set indicator=imports

pattern granted-to
  match (granted|gave|lent|donated) (the|to)? (<country>|it|the country) (a|some|a total of|as much as)? <qualifier>? {value:money}
  set indicator=other part=sum

# `increasing from $4 million in 2019 to $5 million in 2020`.
pattern grew-from
  match (increasing|rising|growing|climbing|jumping|falling|dropping|declining|decreasing|rose|grew|increased|climbed|fell|dropped) (sharply|steadily|slightly)? from <qualifier>? {value:money}

pattern sum-after-verb
  match (has been|have been|had been|reached|reaching|reaches|approached|approaches|neared|nears|hit|hitting|stood at|standing at|stands at|totalled|totaled|totalling|totaling|amounted to|amounting to|amounts to|came to|was|were|is|worth|valued at|exceeded|exceeding|exceeds|surpassed|surpassing|surpasses|of|at|topped|touched|touching|recorded|recording|crossed|averaged|averaging|made up|accounted for|equalled|up to|made|has reached|grew to|rose to|increased to|fell to|dropped to|declined to|slipped to|climbed to) (just|only|a record high of|a new high of|an all time high of|a record level of|a high of|a peak of|as much as|as high as|the threshold of|a whopping|a staggering|an impressive|an estimated|a record|worth|a|record|already|currently|now|the level of|a level of|a mere|a modest|merely|barely|no more than|some|a total of)? <qualifier>? {value:money}
  match (from|up from|down from|to|now|currently|by|is|has averaged) (just|only|a level of|worth)? <qualifier>? {value:money}
  match (compared with|compared to|against|versus) (just|only)? <qualifier>? {value:money}
  match <indicator=trade-turnover> , <qualifier>? {value:money}
  match (registered|registering|witnessed|saw|posted|posting|clocked in at|clocking in at|hovers around|hovered around|hovering around|hovers at|hovered at|pegged at|in the order of|to the tune of|accounts for|netted|generated|fetched) (just|only|a record|a record high of)? <qualifier>? {value:money}
  match <indicator=trade-turnover|exports|imports|investment> : <qualifier>? {value:money}
  match (estimated|current|annual|existing) {value:money} (in)? (bilateral|annual|two way)? <indicator=trade-turnover>
  match {value:money} (worth of|in|of) <indicator=trade-turnover|exports|imports|investment>
  match {value:money} (in|of) (total|bilateral|two way|annual|mutual|direct)? <indicator=trade-turnover|exports|imports|investment>

pattern sum-below
  match <indicator=trade-turnover|exports|imports|investment> .. (not exceed|not exceeding|not surpass|below|short of|shy of|less than|under) (the)? <qualifier>? {value:money}

pattern sum-of
  match <indicator=trade-turnover|exports|imports|investment> ~ <qualifier>? {value:money}
  match <indicator=exports|imports|investment> ~ ~ {value:money}
  match (exports|imports) of <qualifier>? {value:money}
  match <indicator=trade-turnover> .. , <qualifier> {value:money}

pattern next-sum
  match and <qualifier>? {value:money} (in|as of|during) <date>
  set part=carried

pattern this-figure
  match (this|the|that|the same) (figure|number|amount|volume|indicator|index|sum|total|value|level) .. {value:money}
  match (it|which|they) (had|has|have)? (reached|amounted to|amounts to|came to|comes to|stood at|stands at|totalled|totaled|totals|exceeded|exceeds|was|is|was worth|is worth|rose to|grew to|fell to|dropped to) (just|only|a mere|barely)? <qualifier>? {value:money}
  set part=carried

# A sum behind what it counts, in brackets or by any other verb: the reader tells.
pattern bare
  match <qualifier>? {value:money}
  set part=bare

# What is signed.

pattern signed
  match (signed|sign|inked|exchanged|concluded|signing of|exchange of|signature of|signing|formalised|formalized|sealed|penned|initialled|initialed|clinched|hammered out|struck|put pen to paper on) ~ {value:quantity}
  match {value:quantity} .. (will be|to be|are expected to be|would be) (signed|inked|concluded|exchanged)
  match {value:quantity} ... (were|have been|had been|has been|are to be|was) (also|formally|officially|then|later|further|jointly)? (signed|inked|exchanged|concluded|initialled|initialed|formalised|formalized|sealed)
  match {value:quantity} (signed|inked|exchanged)
  match {value:number} (more|other|further|additional|new) ~ ~ <indicator=agreements-signed> ... (were|have been|had been|was) (also|formally|then|later)? (signed|inked|exchanged|concluded|initialled)
  match (signed|inked|exchanged|concluded) {value:number} (more|other|further|additional|new) ~ ~ <indicator=agreements-signed>
  match {value:numeral} (more|other|further|additional|new) ~ ~ <indicator=agreements-signed> ... (were|have been|had been|was) (also|formally|then|later)? (signed|inked|exchanged|concluded|initialled)
  match (signed|inked|exchanged|concluded) {value:numeral} (more|other|further|additional|new) ~ ~ <indicator=agreements-signed>
  set part=signed

# People and things.

# `10,000 Peruvians work in Kenya`: people, and no firms.
pattern people-at-work
  match {value:number} <country> (now|currently|also)? (work|live|reside|study|are living|are working) (and (work|live))? (in|there|across)
  set indicator=community

pattern firms
  match {value:quantity} ~ (operate|operating|active|present|accredited|opened|invested|registered|work|have invested|formed|set up|established|founded|created)
  match {value:number} <country> ~ (companies|firms|enterprises|businesses|joint ventures) (in|doing business|are|were|have)
  match there (are|were) (now|currently|some|about|over|more than|around)? {value:number} <country> (companies|firms|enterprises|businesses|joint ventures|investors)
  match {value:number} <country> (companies|firms|enterprises|businesses|joint ventures) ~ (operate|operating|active|present|accredited|opened|invested|registered|work|have invested)
  match {value:quantity} with <country> (capital|investment|participation)
  match {value:quantity} with ~ capital
  set indicator=other

pattern diaspora
  match there (are|were) (now|currently|today|an estimated|some|also)? <qualifier>? {value:number} <country> (people|nationals|citizens|workers|migrants|immigrants|expatriates|residents|living|residing|working)? (now|currently|legally|officially|permanently)? (in|across)
  match {value:number} <country> (people|nationals|citizens|workers|migrants|immigrants|expatriates|expats|professionals)? (in|across) <country>
  match {value:quantity} strong <country>? ~ (community|diaspora)
  match {value:number} <country> ~ (live|lives|living|reside|residing|have settled|are settled) (legally|permanently|now|currently)? in
  match {value:number} <country> ~ (live|lives|living|reside|residing|settled|serve|serves|serving|work|works|working|employed|based) (there|here|aboard|on|at|across|throughout|abroad)
  match {value:number} <country> (of|with) .. (ancestry|descent|origin)
  match home to (a)? ~ <qualifier>? {value:quantity} ~ <country>
  match {value:quantity} of <country> (descent|ancestry|origin)
  match {value:quantity} ~ <country> (descent|ancestry|origin)
  set indicator=community

pattern travellers
  match {value:number} <country> ~ (visit|visited|visiting|travel|travelled|traveled|arrive|arrived|came)
  set indicator=tourists

pattern students
  match {value:quantity} (have|had)? (graduated|received (degrees|scholarships|training)|been trained|completed their studies) (from|at|in|by)
  match {value:number} <country> (have|had)? (graduated|received (degrees|scholarships|training)|been trained|completed their studies) (from|at|in|by)
  match {value:number} ~ (now|currently|are|were|are now|were now)? (studying|enrolled|study)
  match {value:quantity} (scholarships|seats) ~ <country>
  set indicator=students

pattern people
  match {value:quantity} ~ (live|lives|living|reside|residing|resident|settled|work|working|serve|serves|serving|deployed|stationed|employed|study|studying|studied|enrolled|now studying|currently studying)
  match (community|diaspora) (of|in|numbers|numbering) .. {value:quantity}
  match {value:number} ~ <indicator=students|tourists|community>
  match {value:quantity} ~ (in|from|of|to) <country>
  match <indicator=students|tourists> .. (amounted to|came to|reached|totalled|totaled|hit) <qualifier>? {value:quantity}
  match (held|organised|organized|staged|hosted) <qualifier>? {value:quantity}
  match <indicator=students|tourists|community> ~ (was|were|is|are|reached|numbered|numbers|totalled|totaled|stood at|rose to|exceeded|of|about|around) <qualifier>? {value:quantity}
  match <indicator=students|tourists|community> ... (totalling|totaling|numbering|numbered|exceeded|exceeding|reached|surpassed|and reached) <qualifier>? {value:quantity}
  match number of ~ <indicator=students|tourists|community> .. (with|reached|was|to|to a record|a record|at|stood at|hit|exceeded|totalled|totaled) <qualifier>? {value:quantity}
  match <indicator=students|tourists|community> , <qualifier>? {value:quantity}
  match (welcomed|received|hosted|attracted|recorded|saw) <qualifier>? {value:quantity}

pattern projects
  match (has|had|have|with|are|runs|operates|implemented|of) <qualifier>? {value:quantity}
  match {value:number} ~ (<indicator=projects>|weekly flights|direct flights)
  match {value:quantity} (a week|per week|weekly)
  match (into|in) <qualifier>? {value:quantity}
  match {value:quantity} ~ (have been|has been|are being|were|are) ~ (developed|implemented|launched|under way|underway|completed|commissioned)

pattern partners
  match <level> with {value:quantity}
  match {value:quantity} (comprehensive)? strategic (partners|partnerships)
  set indicator=partners

# Changes.

pattern grew
  match (up|rose|grew|grown|increase|increased|increasing|jumped|surged|rising|growing|higher|climbed|soared|jump|growth|rise|surge) (by|of)? ~ {change_pct:percent}
  match {change_pct:percent} (up|higher|more|increase|growth|rise|surge|jump|year on year increase|year on year growth)
  match (surging|soaring|climbing|jumping|expanding|a <growth=up>|<growth=up>) (by|of)? ~ {change_pct:percent}
  set part=change-up

pattern fell
  match (down|fell|drop|dropped|decline|declined|declining|decrease|decreased|decreasing|lower|slipped|shrank|fall|falling|contracted|dipped) (by|of)? ~ {change_pct:percent}
  match {change_pct:percent} (down|lower|less|decrease|decline|drop|fall)
  match (dropping|slipping|contracting|shrinking|<growth=down>) (by|of)? ~ {change_pct:percent}
  set part=change-down

# Any other number: the reader looks for a verb of what one country does for the other.
pattern deed
  match {value:quantity}
  match {value:number}
  match {value:numeral}
  set indicator=other part=deed

given 2025-06-10
fires "About 3,000 Ghanaian sailors serve aboard ferries of Norway, and trade between Ghana and Norway stays below 90 million dollars, Ghana's minister said in Oslo."
  indicator=community value=3000
  indicator=trade-turnover value=90000000 unit=USD
fires "Bilateral trade between Peru and Thailand reached US$640 million in 2024, up 12.5 percent from 2023."
  indicator=trade-turnover value=640000000 unit=USD period=2024 change_pct=12.5 change_base=2023
fires "Trade turnover between Uzbekistan and Georgia fell by 4% to $230 mln last year."
  value=230000000 period=2024 change_pct=-4 change_base=2023
fires "India's trade with Oman stood at Rs 75,000 crore in 2023."
  value=750000000000 unit=INR period=2023
fires "Serbia is Montenegro's second-largest trading partner, while Montenegro is the seventh largest export market of Serbia."
  indicator=rank value=2
  indicator=rank value=7
fires "About 12,000 Ghanaians live in Norway, the ambassador of Ghana told Norway's minister."
  indicator=community value=12000 unit=people qualifier=about
fires "During the visit of Ghana's President to Togo, the two countries signed 14 agreements."
  indicator=agreements-signed value=14 unit=count
fires "Trade between Peru and Estonia was a mere 14 million euros in 2024."
  indicator=trade-turnover value=14000000 unit=EUR period=2024
fires "The ministers of Peru and Estonia spoke of bilateral trade; it came to 83 million US dollars in 2024."
  value=83000000 unit=USD period=2024
silent "The two countries of the lake, Kenya and Uganda, met twice."
silent "Kenya and Finland agreed to raise bilateral trade to $2 billion by 2030."
silent "Kuwait is one of Jordan's largest trading partners, Jordan's minister said in Kuwait."
silent "The minister of Chile spoke for 40 minutes with his Danish colleague."
silent "Japan will provide Fiji with a loan of 5 billion yen for a bridge."
fires "In 2023, trade between Chile and Latvia rose 8.5 percent to a record 120 million euros, and Latvia is Chile's second largest fish market and its ninth largest wine buyer."
  indicator=trade-turnover value=120000000 unit=EUR change_pct=8.5
fires "Japan has provided more than 2 billion dollars in aid to Kenya since 1966, Kenya's minister said in Tokyo."
  indicator=other value=2000000000 unit=USD
fires "In 2022, Belarus and Ghana traded more than $12 million, and this exceeds all earlier years."
  indicator=trade-turnover value=12000000 period=2022 qualifier=over
fires "There are about 31,000 Ghanaians in Norway, and Norway has given grants totalling 45 million dollars to Ghana since 1999."
  indicator=community value=31000 unit=people
  indicator=other value=45000000 unit=USD
fires "Estonia's minister told Ghana's President of the 12 million euro contract for fishing boats and of a ferry sale worth over 90 million euros."
  indicator=other value=12000000
  indicator=other value=90000000 qualifier=over
silent "Ghana's parliament passed a budget package of 4 billion dollars before Estonia's minister left."
silent "Estonia will give Ghana a grant of 3 million euros for libraries."
silent "Ghana, Togo and Benin share a lagoon. The three countries work on a joint ferry."
# The date before the number is of another sentence; a sentence that opens with its year; firms are no community.
fires "Kenya and Peru held talks on 3 March 2024. In 2023, trade between the two countries reached $5 million."
  indicator=trade-turnover value=5000000 period=2023
fires "In 2023 the volume of trade between Kenya and Peru grew by half and reached $5 million."
  indicator=trade-turnover value=5000000 period=2023
fires "Some 40 Peruvian companies are present in Kenya."
  indicator=other value=40
fires "Trade between Kenya and Peru rose to $85 million in 2024 from $60 million the year before."
  indicator=trade-turnover value=85000000 period=2024
  indicator=trade-turnover value=60000000 period=2023
# Parts of a year; foreign trade with a partner; by how much it grew; people and not firms at work.
fires "Trade between Kenya and Peru reached $9 million in the first quarter of 2025."
  indicator=trade-turnover value=9000000 period=2025-01/2025-03
fires "Over the first nine months of last year trade between Kenya and Peru amounted to $31 million."
  indicator=trade-turnover value=31000000 period=2024-01/2024-09
fires "Trade between Kenya and Peru came to $7 million in January-April this year."
  indicator=trade-turnover value=7000000 period=2025-01/2025-04
fires "Kenya's foreign trade with Peru amounted to $7 million in 2024, an increase of $2 million."
  indicator=trade-turnover value=7000000 period=2024
fires "Kenya sold Peru goods for $6 million and bought goods for $3 million in 2024."
  indicator=exports value=6000000 period=2024
  indicator=imports value=3000000 period=2024
fires "Around 9,000 Kenyans work in Peru, and there are 45 Kenyan companies in Lima, Peru's minister said."
  indicator=community value=9000 unit=people
  indicator=other value=45 unit=count
fires "Ties between Kenya and Peru are close, with trade increasing from $4 million in 2019 to $5 million in 2020."
  indicator=trade-turnover value=4000000 period=2019
  indicator=trade-turnover value=5000000 period=2020
silent "Kenya's trade with neighbouring countries surpassed $4 billion in 2024, Kenya's minister said in Peru."
# What is only supposed ranks nobody.
silent "If trade with Peru doubled to $8 million, Peru would become Kenya's largest trading partner, Kenya's minister said in Lima."
silent "Peru could become Kenya's largest market if the port were widened, Kenya's minister said in Lima."
fires "Chile's exports to Ghana reached 90 million dollars in 2023. Copper led with 40 million dollars, followed by wine at 12 million dollars."
  indicator=exports value=12000000 period=2023
fires "Ghana and Chile traded a lot in 2023. Ghana's main exports to Chile were cocoa ($22 million) and gold ($5 million)."
  indicator=exports value=5000000
fires "Chile ran a trade deficit of $14 million with Ghana in 2023."
  indicator=other value=14000000 period=2023
fires "The ministers of Chile and Ghana spoke of trade between Chile and Ghana. Exports to Ghana fell to 30 million dollars in 2023."
  indicator=exports value=30000000
silent "A new machine at the port, and the coffee for the guests of Chile and Ghana, cost 2 million dollars."
fires "Chile's exports to Ghana reached 90 million dollars in 2023. Among the wares copper had the largest turnover, with 40 million dollars."
  indicator=exports value=40000000
fires "Trade revenue between Chile and Ghana grew from 3 million dollars in 2019 to 9 million dollars in 2023."
  indicator=trade-turnover value=9000000
fires "Chilean firms have invested in 12 projects in Ghana worth 40 million dollars."
  indicator=investment value=40000000
fires "Ghana bought 900 tonnes of fishmeal worth 2 million dollars from Chile in 2023."
  indicator=imports value=2000000
fires "Trade between Chile and Ghana saw a yearly increase of 50% to 60 million dollars in 2023."
  indicator=trade-turnover value=60000000 period=2023 change_pct=50
fires "Ghana imported 20 million dollars worth of goods from Chile in 2023, surging 9.2% over the year before."
  indicator=imports value=20000000 change_pct=9.2
fires "Chile bought 60 million dollars worth of goods from Ghana in 2023, a year-on-year increase of 9%."
  indicator=imports value=60000000 period=2023 change_pct=9
fires "Trade between Kenya and Peru increased by 6 percent to $9 million between January and April 2025; Peru is Kenya's second largest partner in fish and the fifth largest source of tourists."
  indicator=trade-turnover value=9000000 period=2025-01/2025-04
  indicator=rank value=2
  indicator=rank value=5 countries=PER,KEN
fires "Kenya and Peru signed a treaty, and twelve further accords were then signed by ministers."
  indicator=agreements-signed value=12
fires "Kenya's trade with Peru rose by 8 percent, totalling AED12 billion compared to AED11 billion in 2023."
  indicator=trade-turnover value=12000000000 unit=AED change_pct=8
fires "Kenya ranks 45th among Peru's trading partners, Peru's minister said in Nairobi."
  indicator=rank value=45 countries=KEN,PER
fires "Chile is close to Ghana. Last year Ghana sold cocoa, cashews and gold worth 6 million dollars to Chile."
  indicator=exports value=6000000
