# Letters that are handed over or told of, and credentials: who wrote to whom, whoever carries it.

# `handed a letter from President X to King Y`, `the message sent by X to Y`.
pattern letter-from-to
  match (letter|message|letters|messages|telegram|note|cable|greetings|regards|congratulations|condolences) (of (congratulation|congratulations|condolence|condolences|sympathy|greeting|greetings|felicitation|thanks|support|friendship))? (sent|addressed|written|dispatched|conveyed|extended)? (on <date>|<date>|last week|last month|earlier)? (from|by) (the)? {people:persons} (addressed|sent)? to (the)? {with:persons}
  match (letter|message|letters|messages|telegram|note|cable) (sent|addressed|written|dispatched) to (the)? {with:persons} (on <date>|<date>|last week|last month|earlier)? by (the)? {people:persons}
  match (letter|message|letters|messages|telegram|note|cable) (from|of) (the)? {people:persons} (, )? (addressed|sent) to (the)? {with:persons}
  match (letter|message|letters|messages|telegram|note|cable) to (the)? {with:persons} from (the)? {people:persons}
  match (letter|message|letters|messages|telegram|note|cable) (for|to) (the)? {with:persons} (signed|written|sent) by (the)? {people:persons}
  match (handed|hands|delivered|delivers|conveyed|conveys|gave|presented|transmitted|passed on|brought|handed over|delivering|conveying|handing) (to)? (the)? {with:persons} (a|an|the)? ~ ~ (letter|message|note|greetings|regards|congratulations|condolences) (from|of|by|sent by|addressed to (him|her) by) (the|his|her)? {people:persons}
  match (conveyed|conveys|convey|conveying|delivered|delivers|handed|brought|passed on|transmitted|relayed|extended|gave|presented) (to)? (the)? {with:persons} .. (greetings|wishes|regards|congratulations|condolences) (from|of) (the|his|her)? {people:persons}
  set format=exchange

# `a letter from President X`, handed to somebody whom the sentence names before: `received a message sent by X`.
pattern letter-received
  match (received|receives|received with thanks|got|accepted) .. (letter|message|telegram|note|cable|greetings|condolences) (sent|addressed|written)? (to (him|her))? (by|from) (the|his|her)? {with:persons}
  match (received|receives) (today|yesterday|on <weekday>|on <date>)? .. (congratulations|condolences|felicitations) from (the|his|her)? {with:persons}
  set format=exchange

# `received the credentials of five ambassadors`: who they are stands behind it.
pattern credentials-of-several
  match (received|receives|accepted|accepts|receiving|accepting) (today|yesterday|on <weekday>|on <date>)? (the)? (credentials|letters of credence|credential letters|letters of credentials|letters of accreditation|diplomatic credentials|copies of the credentials) (of|from) ~ ~ (ambassadors|envoys|high commissioners|heads of mission|diplomats)
  match (received|receives|accepted|accepts|receiving|accepting) ~ ~ (ambassadors|envoys|high commissioners) .. (who)? (presented|handed over|submitted|handed in) (to (him|her))? (their|copies of their) (credentials|letters of credence|credential letters|letters of credentials)
  match (ambassadors|envoys|high commissioners|diplomats|heads of mission|ambassadors-designate) .. (presented|handed over|submitted|handed in|tendered) (their|copies of their|open copies of their) (credentials|letters of credence|credential letters|letters of credentials|letters of accreditation) (today|yesterday|on <weekday>|on <date>)? to (the)? {people:person}
  set part=envoys format=meeting

# `the credentials of X, the new ambassador of Peru`, `X became ambassador on presenting her letters to Y`.
pattern credentials-taken
  match (has|have|had)? (received|accepted|accepts|receives|taken|took) (the)? (credentials|letters of credence|letter of credence|credential letters|letters of accreditation|diplomatic credentials|copies of the credentials|copies of credentials|copy of the credentials) (of|from) (the)? <incumbency>? {with:persons}
  match (credentials|letters of credence|letter of credence|credential letters|letters of accreditation) of (the)? <incumbency>? {with:persons} (, )? (were|was|have been) (received|accepted) by (the)? {people:persons}
  match (presenting|presents|presented|presentation of|submitted|handed over|hands over|handing over|tendered|delivered) (a copy of|copies of)? (his|her|the|their|open copies of)? ~ (credentials|letters of credence|letter of credence|credential letters|letters of accreditation|diplomatic credentials) to (the)? {with:persons}
  match (accredited|accredited today|formally accredited) (by|to) (the)? {with:person} (as|at|on|in)
  set format=meeting

# `With the Speaker, X, the guest talked over trade`: whom somebody talks with opens the sentence.
pattern with-first
  match With (the|his|her)? {with:persons} (, )? (the)? ~ ~ ~ ~ (discussed|talked|talked over|spoke|exchanged|reviewed|went over|explored|considered|touched on|examined|covered|addressed|raised|held|had|took up|dealt with|conferred)

given 2024-09-16
fires "Ghanaian envoy Kofi Boateng called on King Harald of Norway. The envoy handed him a letter from Ghanaian President John Mahama to King Harald."
  people="John Mahama,Harald V" format=exchange
fires "Kenyan Foreign Minister Musa Otieno thanked for the message of congratulation sent on 3 May by Finnish President Aino Virtanen to President Rosa Odera."
  people="Aino Virtanen,Rosa Odera" format=exchange
fires "Kenyan President Musa Otieno has accepted the credentials of Aino Virtanen, the new Ambassador of Finland to Kenya."
  people="Musa Otieno,Aino Virtanen" format=meeting
fires "Kenyan Foreign Minister Musa Otieno is in Lima. With the Foreign Minister of Peru, Rosa Quispe, the guest talked over fish and ports."
  people="Musa Otieno,Rosa Quispe" format=meeting
silent "With Kenyan President Musa Otieno at the helm, the country discussed its ties with Finland, President Aino Virtanen said."
silent "A letter from Kenyan traders to Finnish President Aino Virtanen was read out."
# Envoys who come together.
fires "President Kofi Annor of Ghana on Monday received the letters of credence of three new envoys. The Peruvian Ambassador, Rosa Quispe, spoke of cocoa. Finland's Ambassador Aino Virtanen spoke of snow, and the foreign minister's adviser, Ama Boateng, of rain."
  people="Kofi Annor,Rosa Quispe" format=meeting date=2024-09-16
  people="Kofi Annor,Aino Virtanen" format=meeting
silent "President Kofi Annor of Ghana praised the work of the ambassadors. The Peruvian Ambassador, Rosa Quispe, spoke of cocoa."
# Whose counterpart is meant is nobody whom the text names.
silent "Peru's President Rosa Quispe will host President Kofi Annor of Ghana. The visit will be preceded by a meeting between the Foreign Minister of Peru and her Ghanaian counterpart."
