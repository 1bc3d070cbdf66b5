# Figures that are told by what they are a share of, or as a sum of all so far.

# `of which 2 million dollars were exports`, `$2 million in Peruvian exports and $1 million in imports`.
pattern re-share
  match {value:money} (in|of|were|was|are|is|worth of)? re (exports|exported)
  set part=share indicator=other

pattern share
  match {value:money} (were|was|are|is|being|of) (the)? <country> ~ {indicator:indicator=exports|imports}
  match {value:money} (in|of|were|was|are|is|being|worth of)? (the)? <country>? (total|direct|annual|goods|merchandise|gross)? {indicator:indicator=exports|imports}
  set part=share

# What is signed, told behind where and when; what is run, or money put into.
pattern signed-aside
  match (signed|inked|exchanged|concluded) (this|on|in|at|last|today|yesterday|late) ... {value:quantity}
  match (signed|inked|exchanged|concluded) (a|an|the) ~ <document> and {value:quantity}
  set part=signed

pattern put-into
  match <money> (in|into) <qualifier>? {value:quantity}
  match (has run|have run|runs|has launched|have launched|has carried out|have carried out|has implemented|have implemented) <qualifier>? {value:quantity}

# `the number of Peruvians visiting Kenya came to 8,000`.
pattern visiting
  match number of <country> (people|citizens|nationals|travellers|travelers)? (visiting|travelling to|traveling to|who visit|who visited) <country> ~ <qualifier>? {value:number}
  set indicator=tourists

# `bringing the number of accords to 25`.
pattern in-all
  match (total|number) of ~ ~ <indicator=agreements-signed> .. to {value:number}
  match (resulted in|resulting in|yielded|yielding|produced|producing|led to|leading to) (the signing of|the conclusion of)? ~ {value:quantity} (signed|concluded)
  match {value:quantity} (in force|in effect|currently in force)
  match {value:quantity} (are|remain) (currently|now|still)? (in force|in effect)
  set indicator=agreements-signed

given 2025-06-10
fires "In 2020 trade between Kenya and Peru was 8 million dollars, of which 5 million dollars were Kenyan exports and 3 million dollars imports."
  indicator=exports value=5000000 period=2020
  indicator=imports value=3000000 period=2020
fires "Trade between Kenya and Peru came to $9 million in 2023, with $5 million in Kenyan exports and $4 million in imports."
  indicator=exports value=5000000
  indicator=imports value=4000000
fires "Peru's trade with Kenya reached $9 million in 2023, including $2 million in imports, $4 million in exports and $3 million in re-exports."
  indicator=imports value=2000000
  indicator=exports value=4000000
  indicator=other value=3000000
fires "Kenya and Peru signed two accords, bringing the number of pacts between them to 25."
  indicator=agreements-signed value=25
fires "Kenyan firms had put 3 billion dollars into 170 projects in Peru by May 2024."
  indicator=projects value=170
  indicator=investment value=3000000000
fires "Kenya and Peru signed this Thursday, in Lima, five documents on trade and mining."
  indicator=agreements-signed value=5
fires "Exports and imports between Kenya and Peru came to $7 million over nine months of 2023."
  indicator=trade-turnover value=7000000 period=2023-01/2023-09
fires "Kenya trades with Peru and with Ghana. Peru has been one of Kenya's main partners. In 2018 their mutual trade was about $5 million."
  indicator=trade-turnover value=5000000 countries=PER,KEN
fires "Kenya and Peru signed a joint declaration and 16 accords in Lima."
  indicator=agreements-signed value=16
fires "The number of Peruvian people visiting Kenya hits 8,000 a year."
  indicator=tourists value=8000
silent "Envoys of 30 major companies flew with Kenya's minister to Peru."
silent "Kenya's minister brought the number of the members of Peru's club to 25."
fires "Finland was Kenya's 43rd trading partner, 59th export market and 36th import supplier in 2015, Kenya's minister said in Helsinki."
  indicator=rank value=43 countries=FIN,KEN
# A clause of its own behind one that only speaks of what goes on.
fires "Ties of Kenya and Finland continue to expand, with bilateral trade reaching $2 billion in 2020, Kenya's minister said in Helsinki."
  indicator=trade-turnover value=2000000000
silent "Trade of Kenya and Finland will expand, with turnover reaching $2 billion by 2040, Kenya's minister said in Helsinki."
