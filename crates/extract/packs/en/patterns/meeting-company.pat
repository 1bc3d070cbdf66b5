# Meetings whose people are told by their company, their house or the head of the text.

# Somebody who goes along is of the same country; a dateline may stand behind a title, or end in a comma.
fires "Trade Minister Ama Boateng, who is accompanying President Kofi Amegah of Togo, saw rain in Riga. In her meeting with Latvia's Trade Minister Ilze Kalnina she spoke of ports."
  people="Ama Boateng,Ilze Kalnina" countries=TGO,LVA
fires "RIGA, Army chief General Ilze Kalnina will visit Togo and Ghana in May. In Ghana she will meet Defence Minister Yaw Ofori."
  people="Ilze Kalnina,Yaw Ofori" countries=LVA,GHA
# A house that only one country has; letters of orders before a name; an army and its letters before an office.
fires "The Chairperson of the Saeima, Ilze Kalnina, met the Deputy Chairperson of the Jogorku Kenesh Nur Asanov on 6 June 2024."
  people="Ilze Kalnina,Nur Asanov" countries=LVA,KGZ
fires "The Governor General AC DSC (Retd.) Jorge Soto of Belize received Togolese High Commissioner Kofi Amegah on 6 June 2024."
  people="Jorge Soto,Kofi Amegah"
fires "Togo Armed Forces (TAF) Chief of Staff General Kofi Amegah received General Yaw Ofori, Deputy Chief of Staff of Ghana, on 6 June 2024."
  people="Kofi Amegah,Yaw Ofori"
# Credentials, whoever is told first; meetings that a list includes; the meeting that somebody had.
fires "President Jorge Soto of Belize received from Her Excellency Ms Ama Boateng, Letters of Credence accrediting her as the Ambassador of Togo."
  people="Jorge Soto,Ama Boateng"
fires "Latvian President Ilze Kalnina has several engagements, including with Ghana's President Yaw Ofori."
  people="Ilze Kalnina,Yaw Ofori"
fires "Ports were the focus of a meeting Latvian Minister Ilze Kalnina had with Ghanaian Minister Yaw Ofori on 6 June 2024."
  people="Ilze Kalnina,Yaw Ofori" date=2024-06-06
fires "Latvian Foreign Minister Ilze Kalnina also played host to Ghanaian Foreign Minister Yaw Ofori on 6 June 2024."
  people="Ilze Kalnina,Yaw Ofori" date=2024-06-06
silent "Latvian Foreign Minister Ilze Kalnina, accompanied by Trade Minister Juris Ozols, toured the port on 6 June 2024."
# Portfolios of one word that no lexicon knows, or of several behind `and`; a crowned head by the given name.
fires "In Lome, Latvian Minister of Justice Ilze Kalnina met with Minister of Orchards Kofi Amegah, Minister of Roads, Rivers, Lakes and Canals Ama Boateng and Minister of Husbandry Yaw Ofori."
  people="Ilze Kalnina,Ama Boateng"
  people="Ilze Kalnina,Yaw Ofori"
fires "Omani Crown Prince Rashid bin Nasser met Latvian President Ilze Kalnina on 6 June 2024. King Nasser received President Kalnina at the palace."
  people="Nasser,Ilze Kalnina"
# Long objects between the verb and the company; who is told to meet by somebody else; what was only planned.
fires "Latvian Foreign Minister Ilze Kalnina discussed ports, roads, the new railway, and the recent floods on the Volta with Ghanaian Foreign Minister Yaw Ofori."
  people="Ilze Kalnina,Yaw Ofori"
fires "Latvian Vice President Ilze Kalnina will visit Ghana in May. Latvian Ambassador Juris Ozols added that the Vice President intended to hold talks with Ghanaian Deputy Prime Minister Yaw Ofori."
  people="Ilze Kalnina,Yaw Ofori"
silent "Latvian Foreign Minister Ilze Kalnina was supposed to have a quiet dinner with Ghanaian Foreign Minister Yaw Ofori."
# Mayors of a town, a ministry before its secretary, counterparts who are named elsewhere; what a comma joins is no list.
fires "Latvian Foreign Minister Ilze Kalnina met Mayor of Accra Yaw Ofori and Department of Fisheries (DoF) secretary Ama Boateng of Ghana on 6 June 2024."
  people="Ilze Kalnina,Yaw Ofori"
fires "Latvian Foreign Minister Ilze Kalnina met Department of Fisheries (DoF) secretary Ama Boateng of Ghana on 6 June 2024."
  people="Ilze Kalnina,Ama Boateng"
fires "Latvian Foreign Minister Ilze Kalnina will visit Ghana, where Foreign Minister Yaw Ofori of Ghana has asked her to stay. In her meeting with her counterpart, fishing will come up."
  people="Ilze Kalnina,Yaw Ofori"
silent "Latvian Foreign Minister Ilze Kalnina praised the Envoy of the African Union Alliance of Lakes. At the meeting of the club she smiled."
# Delegations that hold talks; two clauses with a subject each; meetings of a speaker whom nothing names.
fires "A Latvian delegation led by Deputy Minister Ilze Kalnina held two rounds of talks with Ghanaian Foreign Minister Yaw Ofori on 6 June 2024."
  people="Ilze Kalnina,Yaw Ofori"
fires "Latvia's Ministry of Transport delegation, headed by Deputy Minister Ilze Kalnina, had a long meeting in Accra with Ghanaian Transport Minister Yaw Ofori."
  people="Ilze Kalnina,Yaw Ofori"
fires "Latvian President Ilze Kalnina spoke to Ghanaian President Yaw Ofori, and Transport Minister Juris Ozols of Latvia had a call with Togolese Transport Minister Ama Boateng."
  people="Ilze Kalnina,Yaw Ofori" format=call
  people="Juris Ozols,Ama Boateng" format=call
silent "I held a series of meetings in Accra and saw the library of Ghanaian President Yaw Ofori, which Latvian architect Ilze Kalnina drew."
fires "British Chief of Defence Staff Sir Alan Moss met his Latvian counterpart, Air Chief Marshal Juris Ozols, on 6 June 2024."
  people="Alan Moss,Juris Ozols"
# Who receives somebody at an airport holds no talks; others of a delegation; a pronoun behind an object acts; forms of address in a row.
silent "Latvian President Ilze Kalnina flew to Ghana on 6 June 2024. At Kotoka airport she was received by Ghanaian Minister Yaw Ofori."
fires "Latvian President Ilze Kalnina held talks with Ghanaian President Yaw Ofori and other leaders of the country, among them Transport Minister Ama Boateng."
  people="Ilze Kalnina,Ama Boateng"
fires "Latvian President Ilze Kalnina will meet Ghanaian President Yaw Ofori and she will plant a tree."
  people="Ilze Kalnina,Yaw Ofori"
fires "Latvian Health Minister Ilze Kalnina met the Ghanaian High Commissioner to Togo, His Excellency Mr Yaw Ofori, on 6 June 2024."
  people="Ilze Kalnina,Yaw Ofori"
# A newspaper is nobody.
silent "Latvia's Baltic Herald says it met Ghanaian President Yaw Ofori in Accra."
silent "Minister Rosa Quispe of Peru spoke of the tax talks with the Boateng administration in Ghana."
# A name with an initial is the longer one, in either order.
fires "Prime Minister B. Temuulen of Mongolia received Foreign Minister Rosa Quispe of Peru on 5 March 2025. Quispe praised Prime Minister Temuulen Bold and met Foreign Minister of Mongolia Sukhbat Dorj."
  people="B. Temuulen,Rosa Quispe"
