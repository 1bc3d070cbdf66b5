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

given 2024-09-16
fires "Kenyan Foreign Minister Musa Otieno spoke of fish at a press conference he gave jointly with Peruvian Foreign Minister Luis Paz in Lima."
  people="Musa Otieno,Luis Paz" format=meeting
fires "Kenyan President Musa Otieno, flanked by Finnish President Aino Virtanen, told reporters in Turku that ties were good."
  people="Musa Otieno,Aino Virtanen"
fires "More ships will sail. This was agreed on Friday by Kenyan Prime Minister Musa Otieno and his colleague Aino Virtanen, Prime Minister of Finland."
  people="Musa Otieno,Aino Virtanen"
silent "Kenyan President Musa Otieno told a press conference that Finnish President Aino Virtanen was right."
