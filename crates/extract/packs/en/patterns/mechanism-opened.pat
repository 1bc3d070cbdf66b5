# Missions, offices and routes that open: told by the ceremony, by what was done with them, by the day.

pattern opening-ceremony
  match (opening|inauguration|inaugural|reopening) (ceremony|ceremonies) (of|for) (the|its|their|a|an)? ~ {kind:mechanism=mission|trade-office}
  match (opening|inauguration|reopening) ceremony .. (of|for) (the|its|their|a|an)? ~ {kind:mechanism=mission|trade-office}
  set stage=operating

pattern mission-is-opened
  match {kind:mechanism=mission|trade-office} .. (, .. ,)? (has been|have been|had been|was|were) ~ (opened|inaugurated|established|reopened|unveiled|set up)
  match {kind:mechanism=mission|trade-office} .. (opened|reopened) (on|in|at|here|its doors|their doors|for business|yesterday|today|last|this|earlier|officially)
  match {kind:mechanism=mission|trade-office} (has|have|had|officially|formally)? (also|already|just|recently|officially|formally|now)? (opened|reopened|begun operations|started operations|began operations|begun work|started work|become operational|became operational)
  set stage=operating

pattern mission-will-open
  match {kind:mechanism=mission|trade-office} .. (will|would|is to|is set to|is due to|is expected to|are to) (also|soon|officially|formally)? (open|reopen|begin operations|start operations|be inaugurated|start work|be opened|be reopened|become operational)
  match (plans|plan|planned|decided|decision|agreed|intends|intention|promised|announced plans|ready|preparing|set|going) to (soon|also)? (open|reopen|establish|set up) .. {kind:mechanism=mission|trade-office}
  set stage=proposed

# `the second foreign and defence ministerial meeting`, `talks in a two-plus-two format`.
pattern two-plus-two
  match (foreign and (defence|defense) ministerial|foreign and (defence|defense) ministers|foreign ministers and (defence|defense) ministers) (meeting|dialogue|consultations|talks)
  match two plus two ~ (meeting|dialogue|consultations|talks|format|framework|mechanism|ministerial)
  match 2 plus 2 ~ (meeting|dialogue|consultations|talks|format|framework|mechanism|ministerial)
  set kind=consultation stage=operating

# `the possibility of an air link was discussed`, `a plan to connect Lima and Accra by air`.
pattern talked-of
  match (possibility|prospect|prospects|feasibility|idea|option|options|potential|question|issue) (of|for) (a|an|the|having|starting|launching|opening|operating|introducing|establishing|resuming|restoring)? (a|an|the)? {kind:mechanism=connection}
  set stage=considered

pattern by-air
  match (connect|connecting|link|linking) <place> (and|with|to) <place> by (air|rail|sea|train|ferry)
  set kind=connection stage=proposed

given 2025-03-06
fires "The ministers of Peru and Ghana met in Lima. The prospect of an air link between Lima and Accra was raised."
  kind=connection stage=considered
fires "Lima saw an opening ceremony for the Embassy of Ghana in Peru on Tuesday."
  kind=mission countries=GHA,PER stage=operating
fires "The first Embassy of the Republic of Ghana, in the Peruvian capital, has been opened this week."
  kind=mission countries=GHA,PER stage=operating
fires "Peru and Ghana grow closer. The Peruvian Consulate in Kumasi, Ghana, opened on January 8."
  kind=mission stage=operating
fires "Peru's embassy in Accra, Ghana, will reopen in May."
  kind=mission stage=proposed
silent "Ghana's embassy in Peru opened an inquiry after the theft."
# A mission opened on a visit; talks that are no body; a name that a verb ends.
fires "Peruvian Minister Pedro Salas met Prime Minister Aino Virtanen of Finland. Peruvian Foreign Minister Rosa Quispe visited Ghana this week. Quispe inaugurated the embassy during her stay."
  kind=mission countries=PER,GHA
silent "Peruvian Foreign Minister Rosa Quispe flew to Ghana, where she held consultations with the Minister of Rivers Kofi Boateng."
fires "Peru and Ghana are close. The Intergovernmental Peruvian-Ghanaian Commission on Ports and River Trade plays a large part in this."
  kind=intergovernmental-committee name="Intergovernmental Peruvian-Ghanaian Commission on Ports and River Trade"
fires "The ministers of Peru and Ghana spoke of a plan to connect Lima and Accra by air."
  kind=connection stage=proposed
fires "The ministers of Peru and Ghana will meet at the 12th Peru-Ghana Annual Leaders’ Consultation in May."
  kind=consultation name="Peru-Ghana Annual Leaders’ Consultation"
fires "Peru and Ghana agreed to hold annual bilateral trade talks."
  kind=consultation name="annual bilateral trade talks"
fires "In May Lima will see the third foreign and defence ministerial meeting of Peru and Ghana."
  kind=consultation stage=operating
fires "Ministers of Peru and Ghana met in Lima in the ‘two-plus-two’ format."
  kind=consultation
fires "Peru and Ghana convened the ninth sitting of the joint supreme committee between the two countries in the Peruvian capital, Lima."
  kind=intergovernmental-committee name="joint supreme committee between the two countries"
fires "The presidents of Peru and Ghana opened the Peru-Ghana Business Council and shook hands."
  kind=business-council name="Peru-Ghana Business Council"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The presidents tasked the Intergovernmental Commission on Trade to work out a plan by spring."
  kind=intergovernmental-committee countries=GHA,EST name="Intergovernmental Commission on Trade" stage=operating
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The mill is being set up under an Estonian line of credit."
