# Two who appear before the press together have met; so have those of whom one tells the other something.

# `said at a news conference with X`, `at a press conference she gave jointly with X`.
pattern press-with
  match (press|news|media) (conference|briefing|appearance|availability|meet|stakeout|statement|statements|point|encounter) (in|at|held in|on)? ~ ~ ~ (with|alongside|together with|beside|jointly with|in the company of) (the|his|her|visiting|the visiting)? {with:persons}
  match (press|news|media) (conference|briefing|appearance|availability|meet) (that|which)? (he|she|they|both) (gave|held|addressed|hosted) ~ ~ (with|alongside|together with|beside|jointly with) (the|his|her|visiting|the visiting)? {with:persons}
  match (flanked by|standing beside|standing next to|standing alongside|appearing alongside|appearing beside|appearing next to|appearing with|appeared alongside|appeared beside|speaking alongside|speaking beside|speaking next to|seated beside|seated next to|at the side of|side by side with) (the|his|her|visiting|the visiting)? {with:persons}
  match (addressed|addressing|briefed|briefing|told|facing) (the press|the media|reporters|journalists) (jointly|together|alongside|beside|along)? (with|alongside|beside) (the|his|her|visiting|the visiting)? {with:persons}
  set part=press format=meeting

# `agreed on Friday by President X and his colleague Y, the President of Peru, in Cusco`.
pattern agreed-by
  match (agreed|decided|settled|announced|stated|said|confirmed) (upon|on)? (today|yesterday|<weekday>|on <weekday>|on <date>|<date>|<weekday> <date>)? by (the)? {people:person} and (his|her) {with:persons}
  set format=meeting

# `shakes hands with X at the palace`, `received a warm greeting from X`.
pattern hands-shaken
  match (shakes|shook|shaking|shake) hands with (the|his|her|visiting|the visiting)? {with:persons} (at|in|during|before|after|prior|upon|on|ahead)
  match (received|receives|got|given|enjoyed|was given|met with) (a|an) ~ (greeting|welcome|reception) (from|by) (the|his|her)? {with:persons}
  match (met|meets|meet|meeting) (with)? (the|his|her|a|<country>) ~ ~ ~ (figure|man|woman|leader|official|diplomat|cleric|politician|authority|chief|host|envoy|negotiator) , {with:persons}
  match (exchanged|exchange|exchanges|exchanging) (handshakes|pleasantries|gifts|greetings in person) with (the|his|her)? {with:persons}
  set format=meeting

# `told visiting President X that`: to whom somebody speaks who has come.
pattern told-visitor
  match (told|assured|informed|briefed|tells|assures|informs|briefs) (the)? (visiting|his guest|her guest|his visitor|her visitor) (,)? {with:persons}
  match (told|assured|informed|briefed|tells|assures|informs|briefs) {with:persons} (that|of|about|on)

given 2024-09-16
fires "Kenyan President Musa Otieno (L) shakes hands with Finnish Prime Minister Aino Virtanen at the Lake House in Turku."
  people="Musa Otieno,Aino Virtanen"
fires "Kenyan President Musa Otieno was to meet Finland's best known figure, President Aino Virtanen, later that day."
  people="Musa Otieno,Aino Virtanen"
fires "Kenyan President Musa Otieno told Finnish Foreign Minister Aino Virtanen that more ships would come."
  people="Musa Otieno,Aino Virtanen"
silent "Kenyan President Musa Otieno was told that Finnish Foreign Minister Aino Virtanen would be late."
fires "Kenyan Foreign Minister Musa Otieno spoke of fish at a news conference he gave jointly with Peruvian Foreign Minister Luis Paz in Lima."
  people="Musa Otieno,Luis Paz" format=meeting
fires "Kenyan President Musa Otieno, flanked by Finnish President Aino Virtanen, told reporters in Turku that ties were good."
  people="Musa Otieno,Aino Virtanen"
fires "More ships will sail. This was agreed on Friday by Kenyan Prime Minister Musa Otieno and his colleague Aino Virtanen, Prime Minister of Finland."
  people="Musa Otieno,Aino Virtanen"
silent "Kenyan President Musa Otieno told a press conference that Finnish President Aino Virtanen was right."
silent "Kenyan Foreign Minister Musa Otieno and Finnish Foreign Minister Aino Virtanen hope that ports will grow. They agreed on holding the fourth dialogue about fish in Turku."
silent "Kenya's Musa Otieno and Finland's Aino Virtanen would gladly see it signed."
fires "Kenyan President Musa Otieno called Finnish President Aino Virtanen a friend. The two last met in Turku in May 2022."
  people="Aino Virtanen,Musa Otieno" date=2022-05
