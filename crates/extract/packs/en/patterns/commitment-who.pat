# Commitments where whose they are stands elsewhere than before the verb: by whom it was agreed or asked, and who says that others are
# welcome to something.

# `Peru is welcome to join the fair, X said`: what who says it lets the other do.
pattern is-welcome
  match (is|are) (also|always|most|very|more than|warmly|still)? welcome to
  set mode=pledge part=offered

# `It was agreed by both sides to`.
pattern agreed-by-them
  match it (was|has been|had been) (also|further|jointly|therefore)? (agreed|decided|resolved) by <both> (to|that|on|upon)
  match it (was|has been|had been) (also|further|jointly|therefore)? (agreed|decided|resolved) by {text:persons} (to|that|on|upon)
  match (an|another|the)? (agreement|understanding|consensus|decision) (was|has been|had been|is) (also|further)? (reached|made|taken|achieved) (by|between) <both> (to|that|on|about|regarding|for)
  match (an|another|the)? (agreement|understanding|consensus|decision) (was|has been|had been|is) (also|further)? (reached|made|taken|achieved) (by|between) {text:persons} (to|that|on|about|regarding|for)
  set mode=agree part=passive

# `X was asked by Y to`: Y asks.
pattern asked-by
  match (was|were|is|had been) (also|again)? (asked|urged|requested|called on|called upon|encouraged) by {actors:person} to
  match (was|were|is|had been) (also|again)? (asked|urged|requested|called on|called upon|encouraged) by {actors:country} to
  set mode=propose

# `..., it was agreed during the visit`: what stands before it is agreed.
pattern agreed-closing
  match it (was|has been|had been) (also|further|jointly)? (agreed|decided|settled|resolved) (during|at|in|after|yesterday|today|on <weekday>|on <date>|<weekday>|when|between|by|here|there|behind|over)
  match as (was|has been|had been)? (agreed|decided|settled) (during|at|in|after|yesterday|today|on <weekday>|on <date>|<weekday>|between|by)
  set mode=agree part=closing

# `welcomed X's commitment to`, `expressed her thanks for X's intention to`: what X will do.
pattern welcomed-word
  match (welcomed|welcomes|welcoming|welcome|appreciated|appreciates|hailed|applauded|commended|praised|lauded|(expressed|expresses|voiced) (his|her|their|its|the)? ~ (appreciation|gratitude|satisfaction|thanks) (for|at|with|over)|(thanked|thanks) {text:person} for) (the)? ({actors:country}|{actors:person}) ~ ~ (commitment|decision|intention|pledge|promise|undertaking|plans|readiness|willingness|offer|resolve|determination|agreement) to
  set mode=pledge

given 2024-09-12
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana is welcome to join the timber fair, Karis said."
  mode=pledge actors=EST text="join the timber fair"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said that Ghana was a friend and is always welcome to use the port."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. It was agreed by both sides that divers would be trained."
  mode=agree actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Agreement was reached by the two leaders to train divers."
  mode=agree actors=GHA,EST text="train divers"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama was asked by Karis to train divers."
  mode=propose actors=EST text="train divers"
silent "President Alar Karis of Estonia is welcome to all."
# Names for both that no lexicon lists.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The two Atlantic neighbours agreed to train divers."
  mode=agree actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Both oil-rich nations pledged to train divers."
  mode=pledge actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra, at which both agreed to train divers."
  mode=agree actors=GHA,EST
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The two Labour ministers agreed to resign."
# Two who act, with an aside behind the first or somebody at his side.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis, accompanied by his wife, and Mahama agreed to train divers."
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis and his wife and Mahama agreed to train divers."
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis, president of Estonia, and Mahama, president of Ghana, agreed to train divers."
  mode=agree actors=EST,GHA
# Bodies of both; what a ministry says that they do.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The navies of Estonia and Ghana agreed to train divers."
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The two countries' coast guards will train divers."
  mode=pledge actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The ministry says they agreed to train divers."
  mode=agree actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The statement added that both sides had agreed to train divers."
  mode=agree actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Estonia agreed with Ghana to train divers."
  mode=agree actors=GHA,EST
fires "Estonia, Ghana agree to train divers\nPresident Alar Karis of Estonia met President John Mahama of Ghana in Accra."
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis and leaders of Sahel nations agreed to train divers."
  mode=agree actors=EST
# A tour: with whom each paragraph goes on.
fires "An Estonian delegation led by Foreign Minister Margus Tsahkna visited Ghana, Peru, Moldova and Chile.\n\nIn Ghana, the delegation saw a mill.\n\nIn talks with the Peruvian trade ministry, envoys spoke of nets. The two sides agreed to train divers.\n\nFollowing up on a visit to Moldova in 2023, the two countries agreed to plant oaks.\n\nIn Chile, the envoys saw a copper mine."
  mode=agree actors=EST,PER text="train divers"
  mode=agree actors=EST,MDA text="plant oaks"
# Who acts behind the words that open a sentence; where something is only told to lie.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Building on the Peru-Baltic Water Forum in May, the two leaders spoke of wells. They agreed to train divers."
  mode=agree actors=GHA,EST
# A statement of several: who says `we` in it.
fires "Joint press statement by President Alar Karis of Estonia and President John Mahama of Ghana\n\nAccra, 9 September 2024\n\nWe will train divers together."
  mode=pledge actors=EST,GHA text="train divers together"
fires "Statement of the President of the European Commission Ursula von der Leyen and the Prime Minister of Peru Rosa Quispe\n\nBrussels, 9 September 2024\n\nWe agreed today to train divers. The EU-Peru Forum was held in May. It will settle the rest."
  mode=agree actors=EU,PER text="train divers"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Both the Estonian and Ghanaian presidents agreed to train divers."
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis announced that from Friday divers from Ukraine will be trained in Tartu."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The Estonian Development Agency will train divers."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Estonia builds wooden ships. The government set money aside for them in its budget. It will also send shipwrights to Ghana in May."
  mode=pledge actors=EST
# What somebody of one side agrees that several should do; a body of both; who is offered something; who is asked.
fires "Karl Karis, president of Estonia, received Ghana's foreign minister Ama Boateng in Tartu. At her meeting with him, Boateng agreed that the two navies should meet each autumn."
  mode=agree actors=GHA,EST text="the two navies should meet each autumn"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The Estonia-Ghana business council asked for an end to double stamps on timber."
  mode=propose actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana was offered twelve berths in the port of Muuga."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama thanked his guest for the boats and asked for spare parts."
  mode=propose actors=GHA text="spare parts"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama was promised a diving school and asked for a dredger."
  mode=pledge actors=EST text="a diving school"
  mode=propose actors=GHA text="a dredger"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Asked to drop the duty on cocoa butter, Karis offered a study."
  mode=propose actors=GHA text="drop the duty on cocoa butter"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis welcomed Ghana's decision to mend its dykes."
  mode=pledge actors=GHA text="mend its dykes"
fires "Estonia and Ghana are to double their fleets, it was agreed during a visit to Accra by President Alar Karis."
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met Vice President Jane Opoku of Ghana in Accra. He undertook to mend the dyke; she assured him of her help with the port road."
  mode=pledge actors=EST text="mend the dyke"
  mode=pledge actors=GHA
# `The prime minister` is no minister of whom the text tells no more.
fires "Prime Minister Jane Opoku of Ghana met President Alar Karis of Estonia in Tartu. Estonian Minister Leo Kask opened the fair. Kask praised the boats. The prime minister asked for spare parts."
  mode=propose actors=GHA text="spare parts"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The parliamentarians agreed on an exchange of drafting rules."
  mode=agree actors=GHA,EST
