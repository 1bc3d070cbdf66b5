# Meetings told by pronouns, countries in brackets, or a country alone beside a name; and examples of offices told at length.

# `with him`, `meet her separately`: the verb's object alone.
pattern gone-to-see
  match (came|come|comes|coming|went|go|goes|going|flew|drove|travelled|traveled|proceed|proceeds|proceeded|escorted|taken|head|headed|heads|move on|moved on|made (his|her) way|arrived|arrives|stopped over|stop over|stopped) .. to see {with:persons}
  set format=meeting
pattern credentials-from
  match (received|receives|accepted|accepts) from {with:persons} (,)? (his|her|the)? (letters|letter|credentials|copies|credential)
  match (presented|presents|presenting|handed|hands|submitted|submits) .. (letters of commission|letter of commission|letters of accreditation|letter of introduction|letters of introduction|copies of) .. to {with:persons}
  match (received|receives|accepted|accepts) .. (letters of commission|letters of accreditation|letters of introduction|letter of introduction) .. (of|from) (the|his|her)? <incumbency>? {with:persons}
  match (received|receives|accepted|accepts) ~ (letters of credence|credentials|letter of credence) (of|from) (the)? <incumbency>? {with:persons}
  set format=meeting
pattern included-with
  match (engagements|meetings|encounters|talks|interactions|appointments|calls) .. (including|among them|such as) (ones|one|those|talks|meetings|discussions)? with (the)? {with:persons}
  match (engagements|meetings|encounters|talks|interactions|appointments) .. (including|among them|such as) with ~ {with:persons}
  match (meetings|talks) (include|includes|included) (one|a meeting|those|talks) with (his|her|the)? {with:persons}
  set format=meeting
pattern discussed-much
  match (discussed|discusses) .. ~ ~ with {with:persons}
  match (engagements|contacts|diplomacy|deliberations) with .. (, )? (including|among them|notably|such as) {with:persons}
  set format=meeting
pattern had-with
  match (meeting|talks|discussions|conversation|consultations) (that|which)? {people:persons} (had|held|has had|have had|will have|will hold) ~ with (his|her|the)? {with:persons}
  set format=meeting
pattern played-host
  match (played|plays|playing|play) host to (his|her|the|visiting)? {with:persons}
  set format=meeting
pattern with-pronoun
  match (meet|met|meets|receive|received|receives) {with:person} (separately|privately|briefly|again|too|as well)
  set format=meeting

# `conveyed greetings from X to Y`: from one to the other, whoever brings them.
pattern greetings-from
  match (conveyed|conveys|convey|conveying|delivered|delivers|handed|brought|bore|passed on) .. (greetings|message|letter|regards|wishes) (from|of) (the|his|her)? {people:person} to (the)? {with:persons}
  set format=exchange

# `X and Y spoke today about the lake`: from afar, where no place is told.
pattern spoke-together
  match (spoke|talked|conferred) (today|yesterday|<weekday>|on <weekday>|earlier today|this morning|this afternoon|this evening)? (regarding|to discuss|to review|for ~ ~ (minutes|hour|hours))
  match (spoke|talked) (today|yesterday|<weekday>|on <weekday>|earlier today|this morning|this afternoon|this evening) (about|on)
  set format=call part=list

# `the meeting of X with Y was held`: whose it is stands behind the noun.
pattern of-one-with
  match {format:encounter} (of|by) {people:persons} with {with:persons}

# `Credentials were presented to X by Y and Z`.
pattern credentials-by
  match (credentials|letters of credence|letter of credence|credential letters) .. (presented|handed|submitted) to {people:person} by .. {with:persons}
  set format=meeting

# Who is joined at table, and who takes leave.
pattern joined-for
  match (was|were|is|are) joined by {with:persons} (for|at|over) (a|an|the)? ~ ~ {format:encounter}

pattern farewell-to
  match (bade|bids|bid|says|said) (farewell|goodbye) to (the)? <incumbency>? {with:persons}
  set format=meeting

# `the meeting was attended by X`: X is no side of it.
pattern attended-by
  match {format:encounter} (was|were|is|had been) (also)? (attended|joined|witnessed|facilitated|moderated) by {people:persons}
  set part=list

pattern welcomed-visit
  match (welcomed|received|hosted|hosts|welcomes) (a|an|the) ~ ~ visit (from|by|of) (the)? {with:persons}
  match (welcomed|welcomes) {with:persons} to .. for (a|an|the)? ~ ~ ~ {format:encounter}
  set format=meeting

given 2021-03-04
fires "Kenyan President Musa Otieno received Finnish Minister Aino Virtanen. Virtanen conveyed greetings from Finnish President Olli Laine to President Otieno."
  people="Olli Laine,Musa Otieno" format=exchange
fires "Finnish President Aino Virtanen sat down with the Prime Ministers of Chad, Pedro Salas; and Kenya, Musa Otieno."
  people="Aino Virtanen,Pedro Salas"
  people="Aino Virtanen,Musa Otieno"
fires "Finnish Foreign Minister Aino Virtanen met his counterparts from Kenya and Peru, Musa Otieno and Pedro Salas."
  people="Aino Virtanen,Musa Otieno"
  people="Aino Virtanen,Pedro Salas"
fires "Finnish President Aino Virtanen will meet with her peers Musa Otieno of Kenya and Pedro Salas of Peru."
  people="Aino Virtanen,Musa Otieno"
  people="Aino Virtanen,Pedro Salas"
fires "Kenyan President Musa Otieno met with H.E Aino Virtanen of Finland."
  people="Musa Otieno,Aino Virtanen"
fires "Peruvian President Rosa Quispe's visit to Kenya begins on Sunday. President Musa Otieno of Kenya will hold talks with her. Prime Minister Kofi Ndege will meet her separately."
  people="Musa Otieno,Rosa Quispe" format=talks
  people="Kofi Ndege,Rosa Quispe" format=meeting
fires "Foreign Ministers Aino Virtanen (Finland) and Musa Otieno (Kenya) met in Lima."
  people="Aino Virtanen,Musa Otieno" countries=FIN,KEN
fires "Peru's Rosa Quispe met Kenya's Musa Otieno in Accra."
  people="Rosa Quispe,Musa Otieno" countries=PER,KEN
fires "Peru's Rosa Quispe and Kenya's Musa Otieno met in Accra on Monday."
  people="Rosa Quispe,Musa Otieno" countries=PER,KEN
fires "This noon at the Government House, the Premier of Peru, Rosa Quispe, received the Prime Minister of Finland, Aino Virtanen."
  people="Rosa Quispe,Aino Virtanen"
fires "Welcoming Finnish Ambassador Aino Virtanen, President John Mahama of Ghana praised the ties."
  people="John Mahama,Aino Virtanen"
fires "President Rosa Quispe of Peru welcomed the Prime Minister of Finland, Aino Virtanen, to the Government Palace."
  people="Rosa Quispe,Aino Virtanen"
fires "President Kh.Baatar of Mongolia met Finnish President Aino Virtanen."
  people="Kh.Baatar,Aino Virtanen"
fires "The Finnish head of state and Queen Musa of Kenya discussed tea on Monday. President Aino Virtanen of Finland arrived in Nairobi on Sunday."
  people="Aino Virtanen,Musa"
fires "President Rosa Quispe of Peru received the Director General for Africa at the Finnish Foreign Ministry, Aino Virtanen."
  people="Rosa Quispe,Aino Virtanen" countries=PER,FIN
fires "The Ghanaian Minister for Foreign Affairs and Regional Integration, Hon. Ama Mensah, met Finnish Minister Ville Laine."
  people="Ama Mensah,Ville Laine" countries=GHA,FIN
silent "Peru's Blue Valley met no rules, Finnish President Aino Virtanen said."
silent "Finnish President Aino Virtanen praised her ministers, and Kenya's Musa Valley Road was opened."
fires "The team of Kenya was led by Finance Minister Musa Otieno, that of Finland by Trade Minister Aino Virtanen."
  people="Musa Otieno,Aino Virtanen" format=talks
fires "The Deputy Trade Ministers of Kenya and Finland, Ambassador Musa Otieno and Ambassador Aino Virtanen, held a working meeting in Accra."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN
fires "Kenyan Minister Engr. Musa Otieno, GCON, met Foreign Minister Dominic Moss of Finland."
  people="Musa Otieno,Dominic Moss" countries=KEN,FIN
fires "Kenyan FM Musa Otieno held meetings with the foreign ministers of Finland Aino Virtanen, Peru Pedro Salas and Ghana Ama Mensah."
  people="Musa Otieno,Aino Virtanen"
  people="Musa Otieno,Pedro Salas"
  people="Musa Otieno,Ama Mensah"
# Calls told by `spoke`; a counterpart from a country; retired officers; bodies behind a possessive; portfolios of any words.
fires "President Musa Otieno of Kenya and President Aino Virtanen of Finland spoke on Monday about the lake."
  people="Musa Otieno,Aino Virtanen" format=call
silent "President Musa Otieno of Kenya and President Aino Virtanen of Finland spoke on Monday at the opening of a school."
fires "Kenyan minister takes phone call from Finnish colleague\nKenyan Foreign Minister Musa Otieno took a phone call from Finnish Foreign Minister Aino Virtanen on Monday."
  people="Musa Otieno,Aino Virtanen" format=call
fires "Kenyan Foreign Minister Musa Otieno sat down with his counterpart from Peru, Rosa Quispe, and then flew home."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER
fires "The Finnish envoy to Ghana, Maj. Gen. (Retd) Aino Virtanen, called on Ghanaian Interior Minister Kofi Boateng."
  people="Aino Virtanen,Kofi Boateng" countries=FIN,GHA
fires "The Chairperson of Peru's Congress Rosa Quispe met with the Speaker of the Finnish parliament Aino Virtanen."
  people="Rosa Quispe,Aino Virtanen" countries=PER,FIN
fires "Kenyan President Musa Otieno received the Minister for Rivers, Lakes and Coastal Affairs of Finland Aino Virtanen."
  people="Musa Otieno,Aino Virtanen"
fires "Kenyan Defence Minister Musa Otieno will meet Finnish Minister for Trade, Rivers and Coastal Affairs Aino Virtanen."
  people="Musa Otieno,Aino Virtanen"
fires "Doyen of the diplomatic corps and Ambassador of Peru Rosa Quispe paid a visit to Kenyan Foreign Minister Musa Otieno."
  people="Rosa Quispe,Musa Otieno" countries=PER,KEN
silent "Kenyan Defence Minister Musa Otieno met the Commander of the Finnish Navy."
# Words of those who met, in quotation marks.
fires "Kenyan Foreign Minister Musa Otieno wrote, \"Happy to meet Foreign Minister Aino Virtanen of Finland in Lima.\""
  people="Musa Otieno,Aino Virtanen"
fires "\"Glad to meet Foreign Minister Aino Virtanen of Finland,\" Kenyan Foreign Minister Musa Otieno said."
  people="Musa Otieno,Aino Virtanen"
silent "The office of the Kenyan minister told of a meeting between Juhani Salo and Finnish President Aino Virtanen's aide. Kenyan Foreign Minister Musa Otieno was in Lima."
# Somebody posted to several countries; portfolios with words of their own; a call named again; whom a noun means that the text knows not.
fires "Kenyan Foreign Minister Musa Otieno received the Ambassador of Peru to Kenya, Uganda, Chad and Togo, Rosa Quispe."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER
fires "Kenyan President Musa Otieno met the Minister of Foreign Affairs and Coastal Integration of the Republic of Finland, Aino Virtanen."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN
fires "Ghanaian President John Mahama welcomed Finnish Finance Minister Aino Virtanen to the Castle for a day of talks."
  people="John Mahama,Aino Virtanen"
silent "The reception was attended by Kenyan Minister Musa Otieno, and Finnish ties were praised."
silent "Finnish Secretary Aino Virtanen said the oldest weaver will meet Kenyan President Musa Otieno."
fires "Kenyan President Musa Otieno will meet Finnish President Aino Virtanen, a spokesperson said on Monday."
  people="Musa Otieno,Aino Virtanen"
fires "The meeting of Kenyan Trade Minister Musa Otieno with Finnish Trade Minister Aino Virtanen took place in Lima on Monday."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN place=Lima
fires "Letters of credence were presented to Kenyan President Musa Otieno by the new ambassadors: Aino Virtanen of Finland, and Rosa Quispe of Peru."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER
silent "The meeting of Kenyan traders with Peruvian farmers was held in Lima, Finnish Minister Aino Virtanen said."
fires "Kenyan Foreign Minister Musa Otieno was joined by Finnish Foreign Minister Aino Virtanen for a working lunch on Monday."
  people="Musa Otieno,Aino Virtanen"
fires "Kenyan President Musa Otieno bade farewell to the outgoing ambassador of Finland, Aino Virtanen."
  people="Musa Otieno,Aino Virtanen"
silent "Kenyan President Musa Otieno said goodbye to the games, and Finnish envoys left."

# `talks between the presidents`: of the two countries that the text is about.
pattern between-them
  match {format:encounter} between (the|both|our) (two)? (presidents|prime ministers|leaders|heads of state|heads of government|foreign ministers|monarchs)
  set part=both

fires "Finnish President Aino Virtanen is in Lima as the guest of Peruvian President Rosa Quispe. Talks between the two presidents are being held at the Government Palace."
  people="Rosa Quispe,Aino Virtanen" format=talks

# No meeting, or none yet: denied, called off, asked for, doubted.
silent "Latvian Prime Minister Ilze Kalnina called off a planned meeting with Togolese Prime Minister Kofi Amegah on 6 June 2024."
silent "Bolivian Foreign Minister Rosa Mamani is not planning to see her Angolan counterpart, Paulo Neto, and has no plans to meet him."
silent "The meeting between Latvian President Ilze Kalnina and Togolese President Kofi Amegah has been postponed."
silent "Envoys urged Bolivian President Rosa Mamani to hold talks with Angolan President Paulo Neto."
silent "Nobody would say whether Bolivian President Rosa Mamani would receive Angolan President Paulo Neto."
silent "Latvian President Ilze Kalnina snubbed Togolese President Kofi Amegah at the summit."
fires "Bolivian Foreign Minister Rosa Mamani, who did not stay for the plenary, met Angolan Foreign Minister Paulo Neto on 6 June 2024."
  people="Rosa Mamani,Paulo Neto" date=2024-06-06
# Rows of those who were met.
fires "Latvian Foreign Minister Ilze Kalnina held talks with her counterparts, namely Dr Kofi Amegah of Togo; Mr Paulo Neto of Angola and Ms Rosa Mamani of Bolivia."
  people="Ilze Kalnina,Paulo Neto"
fires "Latvian Foreign Minister Ilze Kalnina met her counterparts, Togo's Mr Kofi Amegah, as well as Angola's Mr Paulo Neto, on 6 June 2024."
  people="Ilze Kalnina,Paulo Neto"
# Where somebody goes, and whom he sees there.
fires "Togolese President Kofi Amegah will then head for the palace to meet Latvian Prime Minister Ilze Kalnina."
  people="Kofi Amegah,Ilze Kalnina"
fires "Togolese President Kofi Amegah went to the premier's residence to meet Latvian Prime Minister Ilze Kalnina."
  people="Kofi Amegah,Ilze Kalnina"
fires "Togolese President Kofi Amegah drove to the lake to see Latvian Prime Minister Ilze Kalnina on 6 June 2024."
  people="Kofi Amegah,Ilze Kalnina"
# Bodies of an organisation, and names that are offices too.
fires "Angolan President Paulo Neto met the Director of the United Nations Office on Rivers and Lakes Ama Pope on 6 June 2024."
  people="Paulo Neto,Ama Pope"
fires "Angolan President Paulo Neto met Omani Minister of Energy Sultan bin Rashid on 6 June 2024."
  people="Paulo Neto,Sultan bin Rashid"
# What only may be; what an aside parts from its being put off; what others talked of.
silent "The meeting between Latvian President Ilze Kalnina and Togolese President Kofi Amegah, which had been in the diary since May, was postponed."
silent "Latvian President Ilze Kalnina may meet Togolese President Kofi Amegah at some point."
silent "Latvian Foreign Minister Ilze Kalnina discussed the outcome of the Prime Minister's recent talks with Togolese President Kofi Amegah."
silent "Latvian President Ilze Kalnina cancelled a trip to Togo, where she was due to meet Togolese President Kofi Amegah."
silent "Latvian President Ilze Kalnina was due to meet Togolese President Kofi Amegah on Monday. The meeting between President Kalnina and President Amegah was cancelled."
# What is only offered; what is of one government, or of many; what others did who led before.
silent "Latvian President Ilze Kalnina renewed her offer of talks with Togolese President Kofi Amegah."
silent "Latvian President Ilze Kalnina is prepared to hold talks with Togolese President Kofi Amegah at a summit in May."
silent "Latvian President Ilze Kalnina opened a stormy cabinet meeting after blaming Togolese President Kofi Amegah for the delay."
silent "Latvian President Ilze Kalnina praised Togolese President Kofi Amegah. The two leaders met in 1999 in Riga, a plaque recalls."
# Whom the words for both call otherwise.
silent "Latvian President Ilze Kalnina praised Togolese President Kofi Amegah. Talks between the two foreign ministers turned to fish."
silent "Latvian Foreign Minister Ilze Kalnina praised Togolese Foreign Minister Kofi Amegah. The two presidents met in Lomé."
# Portfolios that go on behind what the lexicon knows of them; envoys of organisations; secretaries called so in short.
given 2024-06-10
fires "Latvian Minister for International Development Cooperation, Inland Ports and Canals Ilze Kalnina met Togolese Minister of Culture, Sport and Civil Protection Kofi Amegah."
  people="Ilze Kalnina,Kofi Amegah"
fires "Latvian Foreign Minister Ilze Kalnina met with the African Union's special envoy Kofi Amegah."
  people="Ilze Kalnina,Kofi Amegah"
fires "Latvian Foreign Minister Ilze Kalnina met with Kofi Amegah, the African Union special envoy for the lakes."
  people="Ilze Kalnina,Kofi Amegah"
fires "Mexico's Secretary of Foreign Affairs Luis Jorge Soto Amaya is visiting Latvia. Secretary Soto met Latvian President Ilze Kalnina."
  people="Luis Jorge Soto Amaya,Ilze Kalnina"
fires "Latvian Foreign Minister Ilze Kalnina met the Sultan of Oman Sultan Rashid bin Nasser on 6 June 2024."
  people="Ilze Kalnina,Rashid bin Nasser"
fires "Latvian Foreign Minister Ilze Kalnina met the President of Botswana, Advocate Thabo Kgosi, on 6 June 2024."
  people="Ilze Kalnina,Thabo Kgosi"
