# Meetings as readouts tell them: where and when stand between the verb and whom one meets.

# `conferred in Lima with X`, `sat down today with X`.
pattern conferred-there
  match (conferred|confers|confer|conferring|sat down|sits down|sit down|consulted|lunched|dined|huddled) (today|yesterday|<weekday>|on <weekday>|here|earlier today|this morning|this afternoon|briefly|separately|at length)? (in|at) <place> (today|yesterday|on <weekday>)? with (his|her|the)? {with:persons}
  match (conferred|confers|confer|conferring|sat down|sits down|sit down|consulted|lunched|dined|huddled) (today|yesterday|<weekday>|on <weekday>|here|earlier today|this morning|this afternoon|briefly|separately|at length) with (his|her|the)? {with:persons}
  set format=meeting

# `paid her respects to President X`: whoever lives is called on.
pattern paid-respects
  match (pay|pays|paid|paying) (his|her|their|my)? (respects|compliments) to (the)? {with:persons}
  set format=meeting

# `In meetings with Prime Minister X and officials, the minister discussed`.
pattern in-meetings
  match (in|during) (separate|his|her|their|bilateral|the)? (meetings|talks|discussions|consultations) with {with:persons}
  set format=meeting

# `talks that took place in Lima, in April, between X and Y`.
pattern took-place-between
  match {format:encounter} (which|that) (took place|were held|was held|had been held) ... between (the)? {people:persons} and (the)? {with:persons}
  match {format:encounter} (which|that) (took place|were held|was held|had been held) ... between (the)? {people:persons}

# `welcomed President X to Lima today to mark`: who welcomes in person.
pattern welcomed-to-town
  match (welcomed|welcomes) {with:persons} to <place> (, )? (today|yesterday|on <weekday>|on <date>|this morning|this afternoon)
  match (welcomed|welcomes) {with:persons} to (the)? (White House|Government House|palace|chancellery|presidential palace)
  set format=meeting

# `received on Friday night in Lima the Foreign Minister of Peru, X`.
pattern received-then
  match (received|receives|met|hosted) (on)? <date> (night|evening|morning|afternoon)? (, )? (in <place>)? (, )? (the|his|her)? {with:persons}
  match (received|receives|hosted) in <place> (on)? <date> (the|his|her)? {with:persons}
  match (received|receives) in <place> (the|his|her) {with:persons}
  set format=meeting

given 2024-09-12
fires "The President of Estonia, Alar Karis, received on Tuesday evening in Tallinn the Foreign Minister of Moldova, Dorin Munteanu."
  people="Alar Karis,Dorin Munteanu" format=meeting
fires "Foreign Minister Margus Tsahkna of Estonia conferred in Tallinn with Moldovan Prime Minister Dorin Munteanu."
  people="Margus Tsahkna,Dorin Munteanu" format=meeting
fires "Foreign Minister Margus Tsahkna of Estonia sat down today with Moldovan Prime Minister Dorin Munteanu."
  people="Margus Tsahkna,Dorin Munteanu" format=meeting
fires "Foreign Minister Margus Tsahkna of Estonia paid his respects to Moldovan President Maia Sandu."
  people="Margus Tsahkna,Maia Sandu" format=meeting
fires "In meetings with Prime Minister Dorin Munteanu of Moldova and officials of the grid, Foreign Minister Margus Tsahkna of Estonia spoke of cables."
  people="Margus Tsahkna,Dorin Munteanu"
fires "President Alar Karis of Estonia welcomed President Maia Sandu of Moldova to Tallinn on Thursday."
  people="Alar Karis,Maia Sandu" format=meeting
silent "Foreign Minister Margus Tsahkna of Estonia conferred in Tallinn with wool traders."
silent "President Alar Karis of Estonia welcomed the plan of Moldova for Tallinn on Thursday."
fires "Zalmai Noori, deputy speaker of the Wolesi Jirga, met President Alar Karis of Estonia in Tallinn on 3 May 2024."
  people="Zalmai Noori,Alar Karis" countries=AFG,EST
