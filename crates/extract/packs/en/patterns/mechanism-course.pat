# Bodies, missions, routes and channels by what is said of them: talked of, wished for more of, kept, planned, at work.

# `the hotline went live`, `direct flights are planned`.
pattern in-course
  match {kind:mechanism=connection|other|trade-office|consultation|business-council|joint-committee|intergovernmental-committee} .. {stage:body-course=considered|proposed}
  match {kind:mechanism=mission|trade-office} .. {stage:body-course=considered|proposed}
  match {kind:mechanism=other} .. {stage:body-course=operating}

# `they discussed direct flights`, `the airline was asked to consider a route to Lima`.
pattern route-discussed
  match (discussed|discuss|discussing|discusses|raised|raising|spoke of|spoke about|talked of|talked about|touched on|touched upon|talks on|talks about|weighed|weighs|brought up|consider|considers|considering|negotiating|negotiate) ~ ~ {kind:mechanism=connection}
  set stage=considered

pattern route-thought-of
  match (possibility|prospect|prospects|idea|option|plans|plan|talks|feasibility|study) (of|for|on) (a|an|the)? ~ (<destinations>|<place> <place>) (service|services|flight|flights|route|line|link|train|ferry|connection)
  match (consider|considers|considering|considered|studying|studies|weighing|weighs|mulling|mulls|exploring|explores|eyeing|eyes|evaluating|evaluates) (a|an|the) ~ ~ (service|flight|route|ferry|air link|sea link|rail link|line) (to|from|between|linking|connecting) (the)? ~ <place>
  set kind=connection stage=considered

pattern more-routes
  match (increase|increasing|add|adding|more|additional|further|step up|stepping up|double|doubling|multiply) (the)? ~ {kind:mechanism=connection}
  set stage=strengthened

pattern keeps-mission
  match (keeps|keep|kept|runs|run|retains|retain|has kept|has had|has long had|have had) (an|a|its|their)? (resident|small|large|full|permanent|active)? {kind:mechanism=mission} in <destination>
  match (has|have|will have|would have|is to have|are to have|gets|will get) (an|a) (permanent|resident|standing|liaison|representative|representation) (office|mission|bureau) (in|at)
  set kind=mission stage=operating

# `have a strategic dialogue`, `raise the dialogue between the two ministries to a higher level`.
pattern has-dialogue
  match (have|has|had|maintain|maintains|conduct|conducts|keep up|keeps up|run|runs) (a|an|their|an annual|a regular|a yearly|annual|regular|yearly) ~ {kind:mechanism=consultation}
  set stage=operating

pattern dialogue-raised
  match {stage:body-verb=strengthened} (the|their|its) ~ {kind:body=consultation} (between|of|among) (the)? ~ (ministries|ministers|governments|sides|countries|parliaments|forces)
  match (raise|raising|lift|lifting) (the|their|its) ~ {kind:body=consultation} (between|of|among) (the)? ~ (ministries|ministers|governments|sides|countries|parliaments|forces) to
  set stage=strengthened

pattern parties-exchange
  match (exchange|engagement|interaction|consultations|links|visits) .. between (the)? <party> .. and (the)? <party>
  match (ruling|governing|communist|socialist|main) parties (of|in) (the)? (two|both|<countries>) ... (exchange|exchanges|contact|contacts|ties|relations|dialogue|cooperation)
  match (exchanges|contacts|ties|relations|links|dialogue|cooperation) .. between (the|their)? (two)? (ruling|governing|communist|socialist) parties
  set kind=party-channel stage=operating

# `a friendship group with 14 members was re-established`.
pattern founded-anew
  match {kind:mechanism=other|business-council|joint-committee} .. (was|were|has been|have been) ~ (re-established|reestablished|set up|formed|established|created|launched|founded|revived|reconstituted|reactivated)
  set stage=operating

pattern nth-sitting
  match <number> (st|nd|rd|th) ~ (meeting|session|round|edition|sitting) of the ~ ~ {kind:body=joint-committee}
  set stage=operating part=named

# `Lima and Accra have been twin cities since 2015`.
pattern twinned
  match <place> and <place> (have been|are|became|are now) (twin|sister|twinned) (cities|towns|ports)
  set kind=other stage=operating

# `is to begin flying to Lima`, `is examining three flights a week to Lima`.
pattern begins-flying
  match (begin|begins|start|starts|resume|resumes) (flying|flights|services|operations|operating) (direct|directly|nonstop)? (to|between) <place>
  set kind=connection stage=proposed

pattern flights-examined
  match (examining|considering|studying|weighing|planning|exploring|eyeing|mulling) ~ ~ ~ flights .. (to|between|from) <place>
  set kind=connection stage=considered

given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A hotline between the two harbour masters went live in the autumn."
  kind=other stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Regular flights between the two capitals are foreseen from June."
  kind=connection stage=proposed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They also talked about direct flights and visas."
  kind=connection stage=considered
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The airline is weighing a cargo route from Lima to Accra."
  kind=connection stage=considered
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They agreed to increase direct flights."
  kind=connection stage=strengthened
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Ghana, which keeps an embassy in Lima, will send more staff there."
  kind=mission countries=GHA,PER stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The ministries of defence have a strategic dialogue, last held in April."
  kind=consultation stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They will lift the dialogue between the two finance ministries to the level of deputies."
  kind=consultation stage=strengthened
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The ruling parties of the two countries keep up steady exchanges."
  kind=party-channel
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They discussed the price of fish."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The commission was raised in the mountains."
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They will keep up the annual political consultations, which go well."
  kind=consultation stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The 14th meeting of the Riverside Commission was on Friday."
  kind=joint-committee name="Riverside Commission"
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A parliamentary friendship group of nine was re-established in May."
  kind=other stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Lima and Accra have been twin cities since 2015."
  kind=other countries=PER,GHA
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The carrier is examining two flights a week to Accra."
  kind=connection stage=considered
