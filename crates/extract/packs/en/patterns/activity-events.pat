# Events that a guest attends or holds, which are no forum by name, and honours done on leaving.

pattern seminar
  match (attend|attends|attended|attending|participate in|participates in|participated in|participating in|take part in|takes part in|took part in|taking part in) (a|an|the) ~ ~ (seminar|seminars|round table|roundtable|round-table|symposium|panel discussion)
  set kind=business-roundtable part=own

pattern own-reception
  match (host|hosts|hosted|hosting) (a|an) ~ ~ (reception|return dinner|return banquet)
  set kind=other part=own

# `on leaving X was accorded a guard of honour`.
pattern honours-on-leaving
  match (upon|on|before|prior to) (his|her|the|their)? (leaving|departing|departure) .. (guard of honour|guard of honor|gun salute|red carpet|military honours|military honors)
  set kind=farewell part=own

pattern ground-breaking
  match (perform|performed|performs|attend|attended|attends|preside over|presided over) (the|a) ~ (ground-breaking|groundbreaking|ground breaking|foundation stone)
  set kind=other part=own

fires "Finnish President Aino Virtanen is on a state visit to Peru. On Friday she will take part in a seminar of the Federation of Mines and host a reception at the City Theatre."
  kind=business-roundtable who="Aino Virtanen"
  kind=other who="Aino Virtanen"
fires "Finnish President Aino Virtanen was on a state visit to Peru. Upon leaving Lima on Friday, Virtanen was accorded a guard of honour."
  kind=farewell who="Aino Virtanen"
silent "Finnish President Aino Virtanen attended a seminar of her party in Turku, where a Peruvian choir sang."
fires "Finnish President Aino Virtanen is on a state visit to Peru. On Friday she will attend a Peru-Finland economic forum in Lima."
  kind=business-roundtable who="Aino Virtanen"
