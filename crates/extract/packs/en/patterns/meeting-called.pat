# Calls: `called X to congratulate him`.

pattern rang-to
  match (called|telephoned|phoned|rang|calls|telephones|phones) (up)? {with:persons} (today|yesterday|earlier|<weekday>|on <weekday>|on <date>|this morning|this afternoon|this evening|last night|late|earlier today|again)? to (congratulate|inform|discuss|express|thank|offer|wish|convey|brief|tell|assure|extend|condole|follow up|review|update|apologise|apologize|explain|seek|urge|reaffirm|invite|welcome|reiterate|consult|ask|talk|speak|share|exchange|hear|underscore|commend)
  set format=call

# `X and his counterpart Y opened the second session`: those who open or close it sat in it.
pattern session-opened
  match (officially|formally|jointly)? (concluded|closed|wrapped up|opened|convened|kicked off) (the|a|their)? ~ ~ (joint)? (commission|committee|consultations|dialogue|joint council)
  set format=talks part=list

given 2024-05-06
fires "On Monday President Alexander Stubb of Finland called Prime Minister Gustavo Salas of Peru to wish him well after the quake."
  people="Alexander Stubb,Gustavo Salas" format=call
fires "Foreign Minister Aino Lehtonen of Finland telephoned Peruvian Foreign Minister Gustavo Salas yesterday to discuss the storm."
  people="Aino Lehtonen,Gustavo Salas" format=call
silent "Foreign Minister Aino Lehtonen of Finland called Gustavo Salas of Peru a friend to all sailors."
fires "Foreign Minister Aino Lehtonen of Finland and her Peruvian counterpart, Gustavo Salas, formally concluded the second Joint Fisheries Commission on Friday."
  people="Aino Lehtonen,Gustavo Salas" format=talks
silent "Foreign Minister Aino Lehtonen of Finland opened the second session of the winter school in Peru."
fires "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas and the Minister for Fisheries, Rosa Quispe, on Friday."
  people="Aino Lehtonen,Gustavo Salas"
silent "Prime Minister Aino Lehtonen of Finland opened a crisis session of her cabinet after blaming Peruvian President Gustavo Salas for the spill."
silent "Prime Minister Aino Lehtonen of Finland opened an urgent budget meeting after blaming Peruvian President Gustavo Salas for the spill."

# `their summit`, `held a summit with X`: one of two, where a summit by itself is one of many.
pattern summit-with
  match (held|hold|holds|holding|had|have|has) (a|an|his|her|their) ~ ~ summit with .. {with:persons}
  match (his|her|their|a) ~ summit with {with:persons}
  set format=talks

pattern their-summit
  match (at|during|after|before|following|in) (their|his|her) ~ summit
  match (held|hold|holds|had) (their|a bilateral) ~ summit
  set part=both format=talks

given 2024-06-07
fires "During their summit in Riga, Latvian President Ilze Kalnina and Ghanaian President Yaw Ofori spoke out against quotas."
  people="Ilze Kalnina,Yaw Ofori" format=talks place=Riga
fires "Latvian President Ilze Kalnina held a three-hour summit with Ghanaian President Yaw Ofori on Thursday."
  people="Ilze Kalnina,Yaw Ofori" format=talks date=2024-06-06
silent "Latvian President Ilze Kalnina and Ghanaian President Yaw Ofori will attend the summit of coastal states."
