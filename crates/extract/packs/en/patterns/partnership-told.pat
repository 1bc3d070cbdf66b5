# Levels of relations told by how long they stand, by what one country is to the other, and by what is still to come.

# `relations .. since their establishment in 1963`, `has kept ties since 1921`.
pattern relations-since
  match (relations|ties|relationship) .. since (its|their|the)? ~ establishment in {date:date}
  match (has|have) (maintained|had|kept|enjoyed) ~ (relations|ties) .. since {date:date}
  match maintaining (relations|ties) .. since {date:date}
  match (relations|ties|relationship) ~ ~ ~ ~ , which (were|was) (first|officially|formally)? (established|set up|forged|initiated) in {date:date}
  match (formal|official|bilateral) (relations|ties) .. (were|was) (first|officially|formally)? (established|set up|forged|initiated) in {date:date}
  set level=diplomatic-relations change=established

# `have had diplomatic ties for 60 years`, `the 60th anniversary of their relations`.
pattern relations-for-years
  match {level:level=diplomatic-relations} (for|spanning|stretching back|going back) (the past|the last|over|more than|nearly|almost)? {years:number} years
  set change=established

pattern anniversary-of-relations
  match (have|has|had) (had|kept|maintained|enjoyed) (bilateral|friendly|official|formal|cordial|close)? (ties|relations) for (the past|the last|over|more than|nearly|almost)? {years:number} years
  match {years:number} (st|nd|rd|th)? anniversary of (the|their|our|its)? (bilateral|official)? (establishment of)? (<countries>|<country> - <country>)? (bilateral|official)? (relations|ties)
  match {years:number} years of (the|their|our|its)? (bilateral|official)? (<countries>|<country> - <country>)? (bilateral|official)? (relations|ties)
  set level=diplomatic-relations change=established

# The day on which a level was reached is long past; the level itself stands.
pattern anniversary-of-reaching
  match {years:number} (st|nd|rd|th)? anniversary of (the|their|our|its)? (establishment of|establishing|launch of|signing of|elevation to|upgrade to|upgrading to|creation of|formation of|conclusion of) (the|their|our|its|a)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match {years:number} years (since|after) (the)? (establishment of|establishing|launch of|signing of|elevation to|upgrade to|upgrading to) (the|their|our|its|a)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=upgraded

pattern anniversary-of-level
  match <numeral> (st|nd|rd|th)? anniversary of (the|their|our|its)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match <numeral> years of (the|their|our|its|a)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match anniversary of (the|their|our|its)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match years of (the|their|our|its|a)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=existing

# Not there yet: what was agreed in principle, what is to come.
pattern intended-yet
  match (consensus|understanding|view|views|discussion|discussions|talks|negotiations|interest|idea|proposal) .. (on|of|in) (upgrading|elevating|raising|lifting) .. (to|into) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (will|would|to|may|could|should|can) (see|be|have) ~ ~ ~ (elevated|upgraded|raised|lifted) .. (to|into) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=intended

# `the partnership established between the two in 2009`.
pattern reached-between
  match {level:level=comprehensive|strategic|comprehensive-strategic} (established|launched|signed|concluded|formed|forged|announced|set up|agreed) (between|by) .. in {date:date}
  set change=upgraded

# `has reached the level of strategic partnership`.
pattern reached-the-level
  match (has|have|had)? (reached|attained|achieved|risen to|moved to) (the)? (level|status|stage) of (a|an)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=upgraded

# `relations have grown into a strategic partnership`.
pattern grown-into
  match (relations|ties|relationship|cooperation|friendship|links|bonds) .. (have|has|having|had) ~ (grown|developed|evolved|matured|turned|blossomed|transformed|ripened) (into|to) (a|an|the|its|their|our)? (genuine|true|real|new|full|fully fledged)? {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=existing

# `share a strategic partnership`, `stand at the level of strategic partnership`.
pattern have-a-level
  match (relationship|relations|ties|nature) of {level:level=comprehensive|strategic|comprehensive-strategic} between
  match (have|has|had|share|shares|sharing|enjoy|enjoys|enjoying|maintain|maintains|built|forged|boast|boasts) (a|an|our|their|its) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (stand|stands|are|is|remain|remains|now) (at|on) (the)? (level|footing|status) of (a|an)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=existing

# `X is a strategic partner of Y`, `Y's most important strategic partner`.
pattern partner-of
  match (is|as|remains|was|became) (a|an|the|its|our|their|one of) ~ ~ {level:standing=comprehensive|strategic|comprehensive-strategic} (of|for|to) {countries:country}
  match (is|as|remains|was|became|be) (one|another|two|three) of {countries:country} ~ ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  match (is|as|remains|was|became) {countries:country} ~ ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  match (described|called|termed|hailed|praised|regards|regarded|views|viewed|considers|considered|sees|named) {countries:country} (as)? (a|an|its|their|one of its) ~ ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  match {countries:country} (is|remains) (a|an|our|its) ~ ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  set change=existing

# `a joint declaration on deepening the strategic partnership`: it stands already.
pattern goes-on-in-paper
  match (joint)? (statement|declaration|communique|communiqué) (on|about|regarding|concerning) (the)? (further|continued)? (deepening|strengthening|enhancing|developing|expanding|furthering|advancing|promoting|implementing|consolidating|deepen|strengthen|development of|strengthening of|deepening of|implementation of|expansion of) (the|their|our|its)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=existing

given 2021-03-04
fires "Relations between Finland and Peru have been cordial since their official establishment in 1963, Peruvian Foreign Minister Pedro Salas said."
  level=diplomatic-relations change=established date=1963
fires "Peru and Finland have kept ties unbroken since 1921, Peruvian President Rosa Quispe said."
  level=diplomatic-relations change=established date=1921
fires "Peru and Finland have had diplomatic ties for 60 years."
  countries=PER,FIN level=diplomatic-relations change=established date=1961
fires "As 2021 marks the 60th anniversary of Peru-Finland relations, the two held a feast."
  countries=PER,FIN level=diplomatic-relations change=established date=1961
fires "Peruvian President Rosa Quispe spoke of an understanding with Finland on raising ties to a strategic partnership."
  level=strategic change=intended
fires "Finnish President Aino Virtanen's visit to Peru will see relations elevated to a strategic partnership."
  level=strategic change=intended
fires "The strategic partnership established between Peru and Finland in 2009 has grown."
  level=strategic change=upgraded date=2009
fires "Peru and Finland have a strategic partnership."
  countries=PER,FIN level=strategic change=existing
fires "Relations between Peru and Finland have over the years grown into a true strategic partnership."
  countries=PER,FIN level=strategic change=existing
fires "Relations between Peru and Finland stand at the level of strategic partnership."
  level=strategic change=existing
fires "The visit of President Rosa Quispe of Peru to Finland opens a new age in the comprehensive strategic partnership between our nations, Finnish President Aino Virtanen said."
  level=comprehensive-strategic change=existing
fires "Finland is a strategic partner of Peru, President Rosa Quispe of Peru said."
  countries=PER,FIN level=strategic change=existing
fires "Peruvian President Rosa Quispe described Finland as a reliable strategic partner."
  countries=PER,FIN level=strategic change=existing
silent "Peru and Finland held a feast for the 60th anniversary of an airline."
silent "Peru has maintained prices since 2019, and Finland pays them."
silent "The firm is a strategic partner of the port of Lima, in Peru, and of Finland's Nord Line."
fires "President Rosa Quispe of Peru and President John Mahama of Ghana signed a Joint Declaration on deepening the strategic partnership."
  level=strategic change=existing
fires "President Rosa Quispe of Peru and President John Mahama of Ghana signed a joint declaration on establishing a strategic partnership."
  level=strategic change=upgraded
fires "Relations between Peru and Finland, which were established in 1963, have been growing."
  countries=PER,FIN level=diplomatic-relations change=established date=1963
# Reached, as the words behind tell; announced; what firms agree on.
fires "Peru and Finland are developing the strategic partnership which was set up in 2009."
  level=strategic change=upgraded date=2009
fires "The decision to establish the Peru-Finland strategic partnership pleased both."
  countries=PER,FIN level=strategic change=upgraded
fires "Ties rest on the principles of strategic partnership between Peru and Finland."
  level=strategic change=existing
fires "Diplomatic relations between Peru and Finland go back to 1963."
  level=diplomatic-relations change=established date=1963
silent "The Peruvian bank has entered into a strategic partnership with Nord Line of Finland."
fires "Ties of Peru and Finland have attained the status of a strategic partnership."
  level=strategic change=upgraded
# Each country of a row with the one behind; ties that began in a year.
fires "In 1972, Peru, Chile and Bolivia established diplomatic relations with Finland."
  countries=PER,FIN level=diplomatic-relations change=established date=1972
  countries=CHL,FIN level=diplomatic-relations change=established date=1972
  countries=BOL,FIN level=diplomatic-relations change=established date=1972
fires "Peru and Finland are friends; their formal ties began in 1969, Peru's minister said in Helsinki."
  countries=PER,FIN level=diplomatic-relations change=established date=1969
# Of several pairs the one whose visit the sentence tells of.
fires "Peruvian Minister Pedro Salas met Prime Minister Aino Virtanen of Finland. Peruvian Foreign Minister Rosa Quispe visited Ghana to mark 35 years of diplomatic relations between the two countries."
  countries=PER,GHA level=diplomatic-relations change=established date=1986
# The years of a level count back to when it was reached.
fires "Peru and Finland toasted the 10th anniversary of the signing of their strategic partnership."
  countries=PER,FIN level=strategic change=upgraded date=2011
fires "Peru and Finland celebrate 15 years of strategic partnership."
  countries=PER,FIN level=strategic change=existing
fires "Peru and Finland have had ties for 60 years."
  countries=PER,FIN level=diplomatic-relations change=established date=1961
fires "The Strengthened Strategic Partnership between Peru and Finland goes on."
  countries=PER,FIN level=strategic change=existing
fires "Peru and Finland will deepen their comprehensive partnership and strategic cooperation."
  countries=PER,FIN level=comprehensive change=existing
fires "Peru and Finland remain strategic partners, Peru's minister said in Helsinki."
  countries=PER,FIN level=strategic change=existing
fires "President Rosa Quispe of Peru flew to Helsinki. Her adviser explained that Finland was one of Peru's strategic partners in the Arctic."
  countries=FIN,PER level=strategic change=existing
# Each with its own year.
fires "Peru established diplomatic relations with Ghana, Kenya and Finland in 1971, 1984 and 2006, respectively."
  countries=PER,GHA change=established date=1971
  countries=PER,KEN change=established date=1984
  countries=PER,FIN change=established date=2006
