# What is expressed, voiced or reached in the passive: nobody is named, so both.

# `Interest was expressed in opening a route`, `hope was voiced that`.
pattern interest-expressed
  match (interest|hope|hopes|wish|desire|optimism|expectation|confidence) (was|were|has been|have been) (also|further|mutually|jointly|again)? (expressed|voiced|shown|declared|stated|reaffirmed|confirmed|conveyed|reiterated) (in|for|to|that|about|of)
  set mode=expect part=passive

# `Readiness was expressed for the development of trade`.
pattern readiness-expressed
  match (readiness|willingness|determination|intention|preparedness) (was|were|has been|have been) (also|further|mutually|jointly|again)? (expressed|voiced|shown|declared|stated|reaffirmed|confirmed|conveyed|reiterated) (in|for|to|that|of)
  set mode=pledge part=passive

# `agreed that there is potential to expand trade`: what both see room for.
pattern agreed-potential
  match (agreed|agree|agrees|agreeing|concurred|concluded|assessed) (also|further)? that there (is|was|are|were|exists|exist|remains) (also|still)? ~ ~ (room|scope|potential|space|opportunity|opportunities|possibility|possibilities|need) (to|for|of|in)
  set mode=expect

# `will appeal in Lima for a return to`: where it asks stands between.
pattern will-appeal-there
  match (will|would|shall|is to|are to|plans to|intends to) (also|again|then)? (appeal|call|plead|push|campaign) (in|at|before|during) (the|a|his|her|their)? ~ for
  set mode=propose part=own-whole

# `is getting ready to sign`: what is about to be done.
pattern getting-ready
  match (is|are|was|were) (also|now|both)? (getting ready|gearing up|making ready|lining up) (to|for)
  set mode=pledge

# `discuss matters, including the importance of peace`, `will exchange with her counterparts on`: what is only spoken of.
pattern spoken-of-need
  match (discuss|discusses|discussed|discussing|talked about|spoke about|reviewed|dwelt on|touched on|touched upon) ... including the ~ (importance|need|necessity|urgency|desirability) (of|for|to)
  set part=stop

pattern exchange-on
  match (will|would|shall|is to|are to) (also|then|further|later)? exchange ((with|between|among) ~ ~ )? on
  set part=programme

# `highlighted ongoing commitments in the islands`: what has been undertaken before.
pattern ongoing-commitments
  match <voice=say> ~ (ongoing|existing|current|longstanding|past|previous|earlier|many|various|numerous) ~ (commitments|pledges|promises|undertakings) (in|to|for|towards|on|under|across|throughout)
  set part=stop

# `talks addressed`, `supporters of this, and advocates for that`: nouns, and no asking.
pattern advocates-noun
  match (supporters|defenders|champions|guardians|proponents|members|friends|partners|pioneers|leaders) (of|in) .. and (strong|staunch|committed|tireless|leading)? advocates (for|of)
  match (are|remain|as|be|been|were) (both|also|two|long|longstanding)? (strong|staunch|committed|tireless|leading|vocal|passionate|consistent|firm|fellow) advocates (for|of)
  set part=noun

fires "At the talks in Lima between Foreign Minister Ana Quispe of Peru and Foreign Minister Grace Wanjiru of Kenya, mutual interest was expressed in opening a direct air route. Hope was also voiced that the two countries will set up a joint herbarium."
  mode=expect actors=PER,KEN text="opening a direct air route"
  mode=expect actors=PER,KEN text="the two countries will set up a joint herbarium"
fires "Foreign Minister Ana Quispe of Peru met Foreign Minister Grace Wanjiru of Kenya in Lima. Readiness was expressed for widening the exchange of foresters. Quispe and Wanjiru agreed that there is potential to increase exports of Peruvian cloth to Kenya, as well as to train more weavers."
  mode=pledge actors=PER,KEN text="widening the exchange of foresters"
  mode=expect actors=PER,KEN text="increase exports of Peruvian cloth to Kenya"
  mode=expect actors=PER,KEN text="train more weavers"
fires "President Ana Quispe of Peru flies to Nairobi on Monday. The president will appeal in Nairobi for a return to yearly meetings of foresters."
  mode=propose actors=PER text="will appeal in Nairobi for a return to yearly meetings of foresters"
silent "President Ana Quispe of Peru met President Grace Wanjiru of Kenya in Lima. Both countries are steady supporters of free trade, and advocates for regional fishing rules."
silent "President Ana Quispe of Peru met President Grace Wanjiru of Kenya in Lima. Interest in the fair was high."
fires "President Ana Quispe of Peru said in Nairobi that Peru is getting ready to open a net school with Kenya."
  mode=pledge actors=PER
silent "Minister Ana Quispe of Peru met Minister Grace Wanjiru of Kenya in Lima. The ministers will also discuss river matters, including the importance of calm in the Gulf."
silent "Minister Ana Quispe of Peru met Minister Grace Wanjiru of Kenya in Lima. Quispe will exchange with her colleagues on wool and the coming rains."
silent "Minister Ana Quispe of Peru met Minister Grace Wanjiru of Kenya in Lima. Quispe highlighted ongoing Peruvian commitments in East Africa."
