# Positions held outright, in reported words or a quotation; and thanks and history, which are none. These go before `position.pat`.

# `thanked X for its support to Y`: nobody's stand is told by thanks for it.
pattern thanks-for-stand
  match (thank|thanks|thanked|thanking|grateful|gratitude|appreciation|appreciate|appreciated|appreciates) .. for .. (support|backing|help|vote|votes) .. for .. (membership|candidature|candidacy|bid|chairmanship|presidency|accession|entry) (in|to|of|for|on)? (the)? ~ <organisation>?
  match (thank|thanks|thanked|thanking|grateful|gratitude|appreciation|appreciate|appreciated|appreciates) .. for (its|their|the|his|her|your)? ~ (support|supporting|backing) (of|for|to)? (the)? ~ ~ (candidature|candidacy|bid|membership) (for|to|in|of)
  match (thank|thanks|thanked|thanking|grateful|gratitude|appreciation|appreciate|appreciated|appreciates) .. for (its|their|the|his|her|your)? ~ (support|supporting|backing) (of|for|to)? (the)? ~ ~ (candidature|candidacy|bid|membership)
  match (thank|thanks|thanked|thanking|grateful|gratitude|appreciation|appreciate|appreciated|appreciates) .. for (its|their|the|his|her|your)? ~ (support|supporting|backing|solidarity|assistance|commitment|help) (of|for|to|on|with|in)? (the)? ~ <country>
  match (thank|thanks|thanked|thanking|grateful|gratitude|appreciation|appreciate|appreciated|appreciates) .. for (supporting|backing|upholding|respecting|defending|condemning|opposing|recognising|recognizing|adhering to|standing (by|with|against)) (the)? ~ <country> ~ (in|on|against|with)? ~ (sovereignty|independence|unity|territorial integrity|core interests|policy|principle)
  set part=none

# `recognised X on 27 August 1991`: history.
pattern recognised-then
  match (recognised|recognized) (the)? ~ ~ <country> (as ~ ~ ~ )? (on|in|since) <date>
  match (was|were|is) among the first ~ to (recognise|recognize) (the)? ~ <country>
  set part=none

# What must go on, or be held to account.
pattern must-go-on
  match (support|aid|assistance|pressure|sanctions|backing|solidarity) (for|to|on|against|with) (the)? {text:country} (must|should|needs to|need to|has to|have to|will)
  match (hold|holding|held|bring|bringing) {text:country} (fully)? (accountable|to account|responsible|to justice)
  match (need|necessity) (for|to|of) ~ ~ ~ (action|measures|sanctions|pressure|steps|costs) .. (if|until|unless|against|on) {text:country}
  match {text:country} (must|should|cannot|has to|needs to) (be)? (supported|helped|held|stopped|defeated|isolated|brought|win|prevail)
  set topic=other part=held

# `The war in X must end`: what is said of it outright.
pattern war-must-end
  match (war|fighting|conflict|violence|bloodshed|siege|blockade|occupation|aggression|killing|suffering|attacks|hostilities) (in|on|against|of) (the)? {text:country} (must|should|has to|have to|needs to|need to|cannot) (now|also|finally)? (end|stop|cease|be|go on|continue|come to)
  set topic=other part=held

pattern region-must-end
  match (war|fighting|conflict|violence|bloodshed|siege|blockade|occupation|aggression|killing|suffering|attacks|hostilities) (in|on|against|of) (the)? ~ <region> (must|should|has to|have to|needs to|need to|cannot) (now|also|finally)? (end|stop|cease|be|go on|continue|come to)
  set topic=other

# `there is no military solution to`.
pattern no-military-solution
  match (no|not a|neither a|not any) (purely|lasting)? (military|armed) (solution|solutions|way out|answer) (to|for|in)? (the)? ~ (conflict|war|crisis|situation|dispute|issue|problem|question)?
  set topic=other part=topic

# `Unity is vital to a lasting peace in X`.
pattern vital-to-peace
  match (is|are|remains|remain) ~ (critical|crucial|essential|vital|indispensable|key|fundamental) (to|for) ~ ~ ~ ~ (peace|security|stability|settlement|end) (in|of|to|for) (the)? {text:country}
  match (is|are|remains|remain) ~ (critical|crucial|essential|vital|indispensable|key|fundamental) (to|for) ~ ~ ~ ~ (peace|security|stability) ~ ~ (in|of) (the)? {text:country}
  set topic=other part=held

# `the conflict in X can only be solved by its people`.
pattern solved-by-themselves
  match (can|could|must|should) (only)? be (resolved|settled|solved|addressed|decided|overcome) (only)? by .. (themselves|people|peoples|alone|itself)
  set topic=other part=topic

given 2024-03-04
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. The two reiterated the need for further measures if Peru goes on with its blockade."
  countries=KEN,FIN topic=other
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. “Pressure on Peru must be kept up,” said Virtanen."
  countries=FIN topic=other
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. They spoke of holding Peru accountable for the shelling."
  countries=KEN,FIN topic=other
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. Otieno stressed that African unity is critical to a lasting peace in Peru."
  countries=KEN topic=other
silent "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. He thanked Finland for its support to Peru."
silent "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. Kenya recognised the Republic of Peru on 2 May 1964."
silent "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. Otieno thanked Finland for supporting Kenya's candidature in the bank."
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. “The war in Yemen must end,” Virtanen told reporters after the talks."
  countries=FIN topic=other
fires "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. The two presidents agreed that there is no military solution to the conflict in Yemen, and called on all parties to respect international law."
  countries=KEN,FIN topic=other
silent "Kenyan President Musa Otieno met Finnish President Aino Virtanen in Nairobi. They discussed the war in Yemen and the price of tea."
