# Ranks told by the place taken among others.

# `fell to second place among trading partners`: for the other of the two.
pattern place-among-partners
  match {value:ordinal} (place|position|spot|rank) (among|in the list of|on the list of) (the|all|foreign)? (trading|trade|economic|export|import|foreign trade|investment) partners
  set part=rank-partner

pattern place-among
  match {value:ordinal} (place|position|spot|rank) (among|in|on|of|out of) (the)? (list of|ranking of|ranks of|table of|rankings of)? {countries:country} ~ ~ <contender>
  match {value:number} (st|nd|rd|th) (place|position|spot|rank) (among|in|on|of|out of) (the)? (list of|ranking of|ranks of|table of|rankings of)? {countries:country} ~ ~ <contender>
  match {value:ordinal} (place|position|spot|rank) (among|in|on|of|out of) (the)? (list of|ranking of|ranks of|table of|rankings of)? ~ ~ <contender>
  match {value:number} (st|nd|rd|th) (place|position|spot|rank) (among|in|on|of|out of) (the)? (list of|ranking of|ranks of|table of|rankings of)? ~ ~ <contender>
  match (is|was|rank|ranks|ranked|ranking|placed|stands|comes|came|sits|finished) (as|the|at|in)? {value:ordinal} (among|on the list of|in the list of|in|of|out of) {countries:country} ~ ~ <contender>
  match (is|was|rank|ranks|ranked|ranking|placed|stands|comes|came|sits|finished) (as|the|at|in)? {value:number} (st|nd|rd|th) (among|on the list of|in the list of|in|of|out of) {countries:country} ~ ~ <contender>
  match (is|was|rank|ranks|ranked|ranking|placed|stands|comes|came|sits|finished) (as|the|at|in)? {value:ordinal} (among|on the list of|in the list of) (the)? ~ ~ <contender>
  match (rank|ranks|ranked|ranking|placed|stands|is|was|as|at) (No|number) {value:number} (among|in|on the list of|in the list of) {countries:country} ~ ~ <contender>
  set part=rank

given 2025-03-06
fires "Kenya holds the fifth place among Finnish tea buyers, Finland's minister said in Nairobi."
  indicator=rank value=5 countries=KEN,FIN
fires "Norway took 14th place in the list of Peru's trading partners, Peru's minister said in Oslo."
  indicator=rank value=14 countries=NOR,PER
fires "Chile is ranked ninth among foreign investors in Ghana, Ghana's minister said in Santiago."
  indicator=rank value=9 countries=CHL,GHA
fires "Oman is Serbia's No. 3 market for maize, Serbia's minister said in Muscat."
  indicator=rank value=3 countries=OMN,SRB
fires "Estonia was Moldova's 23rd trading partner (out of 180), 31st export market (out of 150), and 27th import supplier (out of 160) in 2015, Moldova's minister said in Tallinn."
  indicator=rank value=23 countries=EST,MDA
  indicator=rank value=31 countries=EST,MDA
  indicator=rank value=27 countries=EST,MDA period=2015
fires "Togo and Latvia held talks in Riga. Togo is the country's second largest supplier of phosphate."
  indicator=rank value=2 countries=TGO,LVA
fires "In terms of investment in Jordan, Kuwait is the fourth largest investor, Jordan's minister said in Kuwait."
  indicator=rank value=4 countries=KWT,JOR
silent "Kenya took third place in the relay in Finland, where Kenya's minister met his Finnish colleague."
silent "Peru wants to be among the first ten of Norway's trading partners, Peru's minister said in Oslo."
fires "Norway and Peru held talks in Lima. Norway has slipped to seventh place among trading partners, Peru's minister said."
  indicator=rank value=7 countries=NOR,PER
