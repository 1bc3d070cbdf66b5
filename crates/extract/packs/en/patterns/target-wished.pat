# Targets told as a wish or a duty: `wants trade to grow to`, `trade ought to be brought up to`.

pattern wants-to-grow
  match (want|wants|wanted|hope|hopes|wish|wishes|would like|eager|keen|expect|expects|intends|aims|aim|desire|desires|seek|seeks|plan|plans|ready|determined|looking|love) (for|to see)? ~ ~ {indicator:indicator} (to)? (grow|rise|increase|climb|expand|go up|reach|hit|exceed|surpass|top|double|jump|go|be raised|be increased|be brought|be expanded|be boosted|get|come) (to|up to|beyond|past|above)? (at least|as much as|around|some)? <qualifier>? {value:money}

pattern ought-to-reach
  match {indicator:indicator} ~ ~ ~ ~ ~ ~ ~ (ought to|should|must|needs to|need to|has to|have to|has got to|is to|are to|is supposed to) (soon|also|be able to)? (be)? (brought|raised|increased|lifted|taken|boosted|expanded|reach|grow to|rise to|hit|exceed|surpass|top|go up to|get to|stand at|amount to|climb to) (up)? (to)? (at least|as much as|around|some)? <qualifier>? {value:money}
  match {indicator:indicator} .. (ought to|should|must|needs to|need to|has to|have to) (soon|also)? (be)? (brought|raised|increased|lifted|taken|boosted|expanded|reach|grow to|rise to|hit|exceed|surpass|top|go up to|get to|stand at|amount to|climb to) (up)? (to)? (at least|as much as|around|some)? <qualifier>? {value:money}

# `the $5 million mark for trade has been set as a goal`, `a trade volume of $5 million by 2030`.
pattern mark-set
  match {value:money} (mark|threshold|milestone|level) .. (is|was|has been|have been) (set|named|fixed|agreed|put forward|declared) as (a|an|the|their|our)? ~ (goal|target|aim|objective)
  match (get|getting|push|pushing|take|taking|bring|bringing|move|moving) (our|their|the|this) ~ {indicator:indicator} .. (to|past|beyond|up to|over) (the)? <qualifier>? {value:money} (mark|threshold|level|milestone)?
  match {indicator:indicator} (target|goal|objective|ambition) (of|is|at|to) (at least|around|some)? <qualifier>? {value:money}

# `$4 million in 2025 and $5 million by 2030 are the goals`, `expand trade, now worth $4 million, in order to hit $5 million`.
pattern is-the-target
  match {value:money} ~ ~ ~ (is|are|was|were) (the|their|our) ~ (target|targets|goal|goals|objective|aim)
  match {value:money} ~ ~ and {value:money} .. (is|are|was|were) (the|their|our) ~ (target|targets|goal|goals|objective|aim)
  match (increase|raise|expand|boost|double|lift|grow) .. {indicator:indicator} ... (so as to|in order to|with a view to|to) (reach|reaching|hit|exceed) <qualifier>? {value:money}

# `within reach is a trade of`, `has the potential to reach`.
pattern potential-of
  match {indicator:indicator} .. (has the potential to|has potential to|have the potential to|is capable of|can easily|could easily|could soon|can soon) ~ (reach|reaching|exceed|exceeding|hit|hitting|grow to|growing to|rise to|surpass) (to)? <qualifier>? {value:money}

# `will provide $2 million in support of schools`: what is to be given or put in.
pattern will-provide
  match (will|would|shall) (also|further|now|together|jointly)? (provide|contribute|commit|allocate|donate|grant|lend|extend|disburse|mobilise|mobilize|deliver|make available|earmark|set aside|give) (up to|at least|a total of|an additional|another|as much as|a further|some|a combined|nearly)? <qualifier>? {value:money} (in|to|for|towards|toward|over|of|worth|as)
  match (to|will|would) (help)? (mobilise|mobilize) (up to|at least|a total of|an additional|another|as much as)? <qualifier>? {value:money}
  set indicator=other

pattern will-invest
  match (will|would|to|shall) (also|further|together|jointly)? invest (up to|at least|a total of|a combined|an additional|another|as much as|a further|some)? <qualifier>? {value:money} in .. (between|by|over|through|until|from) {due:date}
  match (will|would|to|shall) (also|further|together|jointly)? invest (a combined|jointly) <qualifier>? {value:money}
  set indicator=investment

given 2024-09-16
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen. Kenya wants two-way trade to grow to $4 million."
  indicator=trade-turnover value=4000000
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen. He said that the trade of Kenya and Finland ought to be brought up to 3 million EUR soon."
  indicator=trade-turnover value=3000000
fires "Kenya and Finland will provide $2 million in support of a school for sailors."
  indicator=other value=2000000
fires "A trade of $4 million in 2025 and $5 million by 2030 are the goals of Kenya and Finland."
  indicator=trade-turnover value=5000000 due=2030
  indicator=trade-turnover value=4000000
fires "Kenya means to expand its trade with Finland, now worth $4 million, in order to hit $5 million soon."
  indicator=trade-turnover value=5000000
silent "Kenya and Finland agreed that trade of 3 million EUR was too little, President Musa Otieno said."
silent "Kenya's trade with Finland should please everybody, as it reached $5 million in 2023."
