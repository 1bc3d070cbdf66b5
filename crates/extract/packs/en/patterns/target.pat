# Targets: a number that the parties aim at, whether a sum or a multiple of what is. What is told as reached is a figure.

# A sum that grew is told by its verb, not by `growing` before it.
pattern grown
  match (growing|increasing|expanding|rising) .. <indicator> ... (amounted|amounting|came|rose|grew|increased|climbed|jumped|is up|was up|are up|shot up|went up) to
  match (increase|rise|growth|expansion) (of|by) ~ {value:percent}
  match (growing|increasing|expanding|rising|climbing) (sharply|steadily|slightly|again)? from <qualifier>? <money>
  match (of|by|to|on|for|and|would|will|could|should)? double (taxation|tax|degree|degrees|digit|digits|standard|standards|track|citizenship|nationality)
  set part=none

pattern raise-to
  match (raise|raising|lift|lifting|bring|bringing|take|taking|boost|boosting|increase|increasing|expand|expanding|grow|growing|push|pushing|elevate|drive|scale up|enhance|step up) .. {indicator:indicator} ... (to|past|beyond|above|up to) ~ <qualifier>? {value:money}
  match (reach|achieve|attain|achieving|reaching|hit|hitting) .. {indicator:indicator} .. {value:money}
  match (reach|achieve|attain|achieving|reaching|hit|hitting) ~ <qualifier>? {value:money} ~ {indicator:indicator}
  match (increase|raise|lift|expand|bring) .. (number|quota|seats|scholarships|students) .. to <qualifier>? {value:quantity}

pattern bring-it-to
  match (bring|raise|take|increase|lift|boost|bringing|raising|increasing) (it|this figure|this number|that figure|this indicator|this volume|this amount|that amount|the figure|the volume|the amount) (up)? to ~ <qualifier>? {value:money}

  match (bring|raise|take|increase|lift|boost|bringing|raising|taking|increasing|boosting|lifting) (the|this|its|their|our) (current|annual|present|existing|total)? (volume|level|amount|figure|turnover) .. to ~ <qualifier>? {value:money}

# `agreed on doing US$3 billion of trade a year`.
pattern agreed-on-sum
  match (agreed|agree|agrees|decided|resolved|set out|undertook) (on|to|upon)? (do|doing|reach|reaching|hit|hitting|trade|trading|achieve|achieving|make|making) <qualifier>? {value:money} (of|in|worth of)? ~ (trade|commerce|business|turnover)
  set indicator=trade-turnover

pattern aim-at
  match (aim|aims|aimed|aiming|strive|striving|target|targets|targeting|goal|objective|seek|seeking|plan|plans|hope|hopes|bid|want|wants|commit|committed|vowed|eye|eyeing) .. (at|for|of|to reach|reach|reaching|achieve|achieving|hit|hitting|set at) ~ <qualifier>? {value:money}
  match (target|goal|objective|aim) (is|was|remains|being) <qualifier>? {value:money}
  match (this|that|the) (figure|number|amount|volume|indicator|sum) (should|could|can|may|must) ~ (reach|exceed|hit|rise to|grow to|surpass|top|amount to) ~ <qualifier>? {value:money}
  match (strive for|aim for|target of|goal of|objective of) .. {value:money}
  match {indicator:indicator} .. (could|can|should|may) ~ (reach|exceed|hit|rise to|grow to|surpass|top) ~ <qualifier>? {value:money}
  match {indicator:indicator} .. to reach <qualifier>? {value:money} by
  match {value:money} (trade|bilateral trade|two way trade|trade turnover)? (target|goal)
  match {value:money} ~ {indicator:indicator} (target|goal)

# `want to see trade grow to $5 million`, `trade can be increased to`, `confident that trade would reach`.
pattern see-it-grow
  match (see|seeing) .. {indicator:indicator} ~ (grow|rise|increase|climb|expand|go up|reach|hit|exceed|surpass|top) (to|by)? <qualifier>? {value:money}
  match {indicator:indicator} (can|could|should|may|must|might|to|will) ~ be ~ (increased|raised|brought|expanded|boosted|lifted|taken) (to|up to) <qualifier>? {value:money}
  match (expect|expects|expected|hope|hopes|want|wants|wanted) (this|that|the|it) (figure|number|amount|volume|sum|turnover)? to (reach|exceed|hit|surpass|top|rise to|grow to|climb to) <qualifier>? {value:money}
  match (hope|hopes|hoped|hoping|confidence|confident|anticipate|anticipates|anticipated|believes|expect|expects|expected|optimism|optimistic|expectation|desire|wish|wished) .. {indicator:indicator} (will|would|could|can) ~ (reach|exceed|hit|surpass|top|cross|rise to|grow to|climb to|increase to) <qualifier>? {value:money}

# `hopes to welcome 20,000 Peruvian tourists a year`.
pattern arrivals-aimed
  match (hope|hopes|hoping|want|wants|aim|aims|plan|plans|expect|expects|intend|intends) to (welcome|receive|attract|host|admit|train|take in|send) <qualifier>? {value:quantity}
  match (hope|hopes|hoping|want|wants|aim|aims|plan|plans|expect|expects|intend|intends) to (welcome|receive|attract|host|admit|train|take in|send) <qualifier>? {value:number} <country> {indicator:indicator}

pattern multiply-to
  match (to|would|will|should|could|and|aim at|of) {multiple:multiple} .. {indicator:indicator} .. to <qualifier>? {value:money}

  match (to|would|will|should|could|and|aim at|of) {multiple:multiple} .. {indicator:indicator=tourists|students|flights|projects|community} .. to <qualifier>? {value:quantity}

pattern multiply
  match (to|would|will|should|could|aim at|goal of|target of|by|of) {multiple:multiple} .. {indicator:indicator}
  match {multiple:multiple=2|3|4|5} (the number|the volume|their|bilateral|two way|mutual|the) .. {indicator:indicator}
  match {indicator:indicator=trade-turnover|exports|imports|investment|tourists|students|projects|flights} .. (should|could|will|would|can) ~ (grow|rise|increase|expand|be)? {multiple:multiple}

# A step on the way to the aim just told.
pattern first-step
  match (first step|initial step|first stage|interim target|interim goal|intermediate target|initial target|initial goal|first milestone|milestone) (of|being|at|is|to)? <qualifier>? {value:money}
  match (first|initially) to (reach|hit)? <qualifier>? {value:money} by

pattern see-multiplied
  match (see|seeing|have|get|getting) ~ {indicator:indicator} {multiple:multiple}
  match {indicator:indicator} ~ (to be|be) {multiple:multiple}

pattern people-aim
  match (train|admit|receive|accept|send|host) <qualifier>? {value:quantity} ~ (by|until|before|to)? {due:date}

# Any other number: the reader looks for a verb of what one country will do for the other.
pattern deed
  match {value:quantity}
  match {value:number}
  set part=deed

given 2025-03-01
fires "Chile and Finland agreed to raise bilateral trade to $2 billion by 2030."
  indicator=trade-turnover value=2000000000 unit=USD due=2030
fires "Kenya and Ghana want to double their trade to $500 million within five years."
  indicator=trade-turnover multiple=2 value=500000000
fires "The two leaders set a trade target of US$15 billion by 2028, Mexico and Peru said."
  value=15000000000 due=2028
fires "Trade between Oman and Serbia should grow fivefold by 2030."
  indicator=trade-turnover multiple=5 due=2030
fires "Ghana and Norway agreed to raise bilateral trade to 10 billion US dollars by 2030, with a first step of 5 billion US dollars by 2027."
  value=10000000000 due=2030
  value=5000000000 due=2027
fires "Ghana and Norway want to see trade tripled by 2045, the two ministers said."
  indicator=trade-turnover multiple=3 due=2045
silent "Ghana has seen its trade with Norway, which tripled in a decade, fall again."
silent "Trade between Oman and Serbia has doubled since 2020."
silent "Trade between Chile and Peru reached $4 billion in 2024."
silent "Chile agreed to raise the matter with Peru's government."
silent "The target of the talks between Chile and Peru is a new border post."
fires "Oman's trade with Serbia came to $90 million last year, and this figure should reach $300 million by 2028."
  value=300000000 due=2028
fires "Our goal is to increase the current trade volume with Serbia from $90 million to about $200 million, Oman's minister said."
  value=200000000
silent "Oman and Serbia hailed their growing trade turnover, which over the first five months amounted to $63 million."
silent "Oman's exports to Serbia were worth $40 million, an increase of 8 percent on the year before, while imports from Serbia fell by 3 percent to $12 million."
fires "President Alar Karis of Estonia stressed the importance of increasing the volume of trade with Finland to 5 billion euros, and then up to 8 billion."
  indicator=trade-turnover value=5000000000 unit=EUR
fires "Peruvian President Rosa Quispe met Ghanaian President John Mahama in Accra. \"We agreed on doing US$2 billion of trade a year by 2027,\" Quispe said."
  indicator=trade-turnover value=2000000000 due=2027
fires "Kenya and Ghana want to see trade grow to $5 million by 2030, and are confident that investment will exceed $9 million."
  indicator=trade-turnover value=5000000 due=2030
  indicator=investment value=9000000
fires "Kenya and Ghana agreed to raise trade to $5 million within five years."
  indicator=trade-turnover value=5000000 due=2030
fires "Kenya hopes to welcome 20,000 Ghanaian tourists a year by 2028, Kenya's minister said in Accra."
  indicator=tourists value=20000 due=2028
silent "If Kenya and Ghana built the road, trade could be raised to $5 million, they said."
fires "Chile trades with Ghana more every year. \"We would like to see trade reach 5 billion dollars by 2027,\" Chile's minister said."
  indicator=trade-turnover value=5000000000 unit=USD due=2027
fires "Kenya and Ghana have a goal of lifting trade - currently about $4 million a year - to $9 million by 2030."
  indicator=trade-turnover value=9000000 due=2030
silent "Kenya and Peru want to redouble their work on agreements about mines and investment."
silent "Peru and Ghana signed an accord on the avoidance of double taxation and four memoranda on fish."
