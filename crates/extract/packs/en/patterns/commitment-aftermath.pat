# What a document, a visit or a step is said to bring: nobody undertakes it.

pattern brings
  match (announced|announces|confirmed|confirms|reaffirmed|reiterated|affirmed|affirms|stressed|stresses|said|says|added|adds|noted|notes|stated|states|explained|underlined|underscored|emphasised|emphasized) (that)? (the|this|these|that|such a|their|his|her|its|our) ~ (agreement|agreements|deal|accord|accords|treaty|pact|memorandum|memorandums|MoU|MoUs|protocol|visit|trip|review|strategy|document|documents|declaration|summit|ceremony|anniversary|bridge|line|route|pipeline|corridor|forum|step|steps|decision|move|fund) ((with|between|on|of|for) ~)? (would|will) (also|not only|further|greatly|significantly|surely|certainly|undoubtedly)? (bring|create|give|provide|help|open|pave|allow|enable|mark|cover|include|encompass|lead|benefit|contribute|serve|add|inject|usher|lay|make|boost|enhance|facilitate|improve|increase|stimulate|spur|encourage|generate|show|demonstrate|prove|become|constitute|go a long way|breathe|usher in|pump|cement)
  match (said|says|added|noted|stressed|explained) it (would|will) (also|not only|further)? (bring|create|pave|enable|mark|cover|include|encompass|lead|benefit|serve|inject|boost|generate|become)
  set part=stop

# `The visit of X will bolster ties`: who comes undertakes nothing by it.
pattern event-brings
  match (visit|trip|tour|stay|presence|participation|arrival|appointment|summit|agreement|deal|accord|treaty|memorandum|protocol|opening|launch|signing|completion|implementation) (of|by|from|between|with) ~ ~ (would|will|shall) (also|not only|further|greatly|significantly|surely|certainly|definitely|undoubtedly)? (bring|create|give|provide|help|open|pave|allow|enable|mark|lead|benefit|contribute|serve|add|inject|usher|boost|bolster|enhance|strengthen|deepen|facilitate|improve|increase|stimulate|spur|encourage|generate|show|demonstrate|prove|become|constitute|go a long way|breathe|cement|reinforce|consolidate|further|promote|foster)
  set part=stop

# `to meet the hopes of the people`: whose hopes, and nobody's wish here.
pattern hopes-met
  match (achieve|achieving|fulfil|fulfill|fulfilling|fulfils|meet|meeting|meets|serve|serving|serves|realise|realize|realising|realizing|match|matching|satisfy|satisfying|attain|attaining) (the|their|our|its|his|her|all)? ~ (aspiration|aspirations|hopes|wishes|desires|expectations|ambitions) (and (the|their|our)? (hopes|aspirations|expectations|wishes|desires|ambitions))? (of|for)
  set part=noun

# `ties and means to develop them`: a noun.
pattern ways-and-means
  match and (the|other|possible|best|effective)? means (to|of)
  set part=noun

# `Cooperation in training was also agreed upon`: what was agreed stands first.
pattern agreed-upon-behind
  match (cooperation|collaboration|exchange|exchanges|training|assistance|establishment|creation|opening|resumption|expansion|launch|introduction|reopening) (in|of|on|between|for|with) ... (was|were) (also|further|jointly)? (agreed|agreed upon|agreed on|decided)
  set mode=agree part=passive-whole

# `agreed on the key role of the council`: what both think of it.
pattern agreed-on-role
  match (agree|agreed|agrees|concurred|agreeing) (on|upon|about|with) (the|its|their|each other's)? ~ (role|roles|contribution|contributions|significance|value|gravity|seriousness|strength|usefulness|relevance|place) (of|played by|played)
  set part=stop

# `agreed on the strong ties of their states`, `share an interest in a stable region`: how things are.
pattern how-ties-are
  match (agreed|agree|agrees|concurred) (on|upon) the (strong|excellent|dynamic|good|positive|solid|steady|high|successful|friendly) (and|,)? ~ ~ (relations|ties|relationship|cooperation|partnership|friendship|level|development|dynamics)
  match (share|shares|shared|sharing|have|has) (an|a|the|their|our)? ~ interest in (a|an|the) ~ ~ ~ (region|world|order|future|continent|neighbourhood|neighborhood|ocean|<region>)
  set part=stop

# `called on and was hosted by X`: a visit, and no request.
pattern called-on-and
  match (called|calls|call) on and (was|were|is|are|met|had|held|dined)
  set part=stop

# `voiced her wishes for lasting prosperity`: courtesy, and nothing that is hoped for between the two.
pattern good-wishes
  match <voice=say> (the|his|her|its|their|our|best)? ~ wishes (for|of) ~ ~ ~ (prosperity|success|successes|health|happiness|well being|wellbeing|longevity)
  set part=stop

# `shared their views on deepening ties`: talked over, and not held in common.
pattern views-shared
  match (share|shared|shares|sharing) (also|further)? (his|her|their|some)? (views|opinions|viewpoints|thoughts|perspectives) (on|about|regarding|concerning|over)
  set part=stop

# `conveyed the good wishes of the King`: greetings, and no wish for anything.
pattern greetings-of
  match (conveyed|conveys|convey|conveying|extended|extends|extending|passed on|delivered|transmitted|relayed|relaying|expressed|brought|carried|shared) .. (greetings|wishes|regards|congratulations|condolences|sympathies|salutations|felicitations|compliments) (of|from|on behalf of) (the|his|her|its|their|our|{text:person}|<country>)
  set part=stop

# `The need was stressed to open a line`, `attention was drawn to the urgency of`: by both.
pattern needful-between
  match the ~ (importance|need|necessity|significance|desirability|urgency|expediency) (was|were|is|has been|had been) (also|particularly|especially|further|again)? (noted|stressed|emphasised|emphasized|underlined|underscored|highlighted|recognised|recognized|mentioned|acknowledged|confirmed|reaffirmed) (of|to|for)
  match attention (was|were|has been) (also|particularly|especially)? drawn to the (importance|need|necessity|urgency) (of|to|for)
  set mode=expect part=passive

# `The importance of this, of that, and of the other was noted`: a long list before its verb.
pattern needful-far-behind
  match the ~ (importance|necessity|significance) (of|for) ... , ... (was|were) (also|particularly|especially)? (noted|stressed|emphasised|emphasized|underlined|underscored|highlighted|mentioned|acknowledged|expressed|voiced)
  match the ~ (expediency|advisability) (of|for) ... (was|were) (also|particularly|especially)? (noted|stressed|emphasised|emphasized|underlined|underscored|highlighted|mentioned|acknowledged|expressed|voiced)
  set mode=expect part=passive-whole

given 2024-05-06
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. She expressed her wishes for lasting growth and prosperity for the farmers of Peru."
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. The two sides also shared views on widening cooperation between the libraries of the region."
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. She conveyed to him the hearty greetings and good wishes of her President."
fires "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. The need was stressed to open a ferry line before winter."
  mode=expect actors=FIN,PER
fires "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. The importance was emphasized of mending both bridges."
  mode=expect actors=FIN,PER
fires "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. Attention was also drawn to the necessity of mending both bridges."
  mode=expect actors=FIN,PER

silent "Foreign Minister Aino Lehtonen of Finland stressed that the new treaty with Peru would bring shipyards work."
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. She said it would cover the lessons of the flood."
silent "Foreign Minister Aino Lehtonen of Finland and Peruvian Foreign Minister Gustavo Salas agreed on the central role of the coast guard in saving lives."
fires "Foreign Minister Aino Lehtonen of Finland told Peruvian Foreign Minister Gustavo Salas that Finland would widen the port of Callao."
  mode=pledge actors=FIN
fires "Foreign Minister Aino Lehtonen of Finland and Peruvian Foreign Minister Gustavo Salas agreed on the joint patrol of the coast."
  mode=agree
fires "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. The expediency of sharing ice charts was voiced."
  mode=expect actors=FIN,PER
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. The visit of the minister would bolster the fleets of both."
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. She thanked him for serving the hopes and wishes of fishermen."
silent "Foreign Minister Aino Lehtonen of Finland wrote to Peruvian Foreign Minister Gustavo Salas about herring and means to salt it."
fires "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. Training of pilots in winter was also agreed upon."
  mode=agree actors=FIN,PER
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. They agreed on the solid and growing ties of their fishermen."
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. Both share an interest in a calm and open ocean."
silent "Foreign Minister Aino Lehtonen of Finland met Peruvian Foreign Minister Gustavo Salas. The two will take up various questions of fishing at dinner."
