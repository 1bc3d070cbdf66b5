# Commitments told by an action that is stressed without a word for its need, and by measures that are named; and what a newspaper
# foresees or tells of a day's programme, which is none. These go before `commitment.pat`, where what `part` says is told.

# `stressed building a port`, `emphasised the expansion of trade`: what is stressed is held to matter.
pattern stresses-doing
  match (emphasised|emphasized|stressed|stresses|emphasises|emphasizes|underlined|underscored|emphasising|emphasizing|stressing|affirmed|reaffirmed) (also|further)? (accelerating|advancing|boosting|broadening|building|concluding|creating|deepening|developing|diversifying|enhancing|establishing|executing|exploring|expanding|facilitating|finalising|finalizing|fostering|implementing|improving|increasing|intensifying|launching|linking|maintaining|opening|promoting|raising|removing|resuming|setting up|simplifying|strengthening|widening)
  match (emphasised|emphasized|stressed|stresses|emphasises|emphasizes|underlined|underscored|emphasising|emphasizing|stressing) (also|the|further)? (further|early|speedy|swift|timely|full|rapid|prompt|continued)? <deed> of
  match (focused|focussed|centred|centered|concentrated) (attention|their attention|his attention|her attention) on
  set mode=expect part=clause

# `expressed optimism about expanding trade`.
pattern optimism
  match <voice=say> (his|her|its|their|great|strong)? ~ (optimism|confidence|hope|hopes|enthusiasm|interest) (about|over|regarding|at the prospect of|at) <action>
  set mode=expect part=clause

# `spoke of measures like opening a school`.
pattern measures-like
  match (spoke|speaks|outlined|outlines|listed|lists|mentioned|named|identified|laid out|set out|pointed to) ~ ~ (measures|steps|actions|priorities|directions|tasks) (such as|like|including)
  set mode=expect

# `discussed a plan to hold drills`, `reaffirmed efforts to`: what is only planned or tried.
pattern talked-plan
  match (discussed|discuss|discussing|reviewed|talked about|spoke about|previewed|outlined|outlining|presented|shared|unveiled) (the|a|an|his|her|its|their|our|<country>)? ~ (plan|plans|proposal|proposals|intention|intentions|initiative) (to|for)
  match (reaffirmed|reaffirms|reiterated|reiterates|affirmed|renewed|pledged|redoubled) (the|his|her|its|their|our|joint|continued)? ~ efforts to
  set mode=expect part=talk

# `suggesting it could grow`, `guidelines that called for`: nobody asks it here.
pattern only-supposed
  match (suggesting|suggested|suggests) (that)? (it|this|the|there|they|he|she) .. (could|might|may|was|is|had|has|were|are)
  match (guidelines|report|reports|letter|law|bill|policy|study|resolution|article|book|petition|strategy) (that|which) (also)? (called|calls|calling|urged|urges|asked|asks|proposes|proposed|recommended|recommends)
  match (measures|steps|what|plans|actions) (that|which)? .. (intend|intends|intended|plan|plans|planned|hope|hopes) to
  match (discussed|discuss|talked about|spoke of|reviewed) ~ (how|what|where|when|whether|ways) (they|we|both|the two|it|to)
  set part=stop

# `Analysts say X wants to`: what somebody thinks who speaks for nobody.
pattern onlookers
  match (analysts|observers|commentators|critics|pundits|economists|traders|insiders|rumours|rumors|media|newspapers|newspaper|reports|sources) (say|said|says|believe|believed|expect|expected|think|thought|suggest|suggested|note|noted|argue|argued|predict|predicted) (that)? .. (wants|want|hopes|hope|seeks|seek|aims|aim|will|would|should|must|plans|plan|needs|need|is keen|is eager|is ready) (to)?
  set part=stop

# `ways and means to`: nothing that somebody means to do.
pattern ways-and-means
  match (ways|way) and means (to|of|for)
  match (discussed|discuss|discussing|discusses|reviewed|explored|considered|talked about|on) .. (means|measures|methods) to
  set part=stop

# What a newspaper foresees.
pattern foreseen-by-press
  match (comes|came|come|coming) (as|amid|when|while|at a time when|at a moment when) .. (seek|seeks|sought|look|looks|hope|hopes|aim|aims|want|wants|work|works|try|tries|push|pushes|strive|strives|prepare|prepares|is seeking|are seeking|is trying|are trying|is looking|are looking|is working|are working) to
  match (leaders|ministers|sides|presidents|premiers|talks|pair|two|meeting|summit|discussions|visit) (also)? (expected|likely|due|set|poised) to
  set part=stop

# More of a day's programme.
pattern day-goes-on
  match (will|would|shall|is to|are to) (also|then|later|next)? (move|go|head|walk|proceed|travel) (on|over|from)? ~ (to|for) (a|an|the) ~ (lunch|luncheon|dinner|breakfast|reception|ceremony|meeting|session|press conference|banquet)
  match (will|would|shall|is to|are to) (also|then|later|next)? (receive|greet|welcome|meet) .. (at|during|with|in) (a|an|the) ~ ~ (ceremony|welcome ceremony|reception|guard of honour|guard of honor|audience)
  match (will|would|shall|is to|are to) (also|then|later|next)? (have|hold|attend) ~ ~ (engagements|appointments|interactions)
  match (will|would|shall|is to|are to) (also|then|later|next|jointly|virtually|together|formally)? (inaugurate|unveil|flag off|ring the bell)
  match (will|would|shall|ll) (also|then|soon)? (figure out|sort out|work out) (the)? (date|dates|details|time|timing)
  set part=programme

# `announced that from next year, two officers would be trained`: the day stands before the clause.
pattern announced-from
  match (announced|confirmed|said|added|informed|revealed|disclosed) that (from|by|in|as of|starting|beginning|effective|on|since|during|over) ~ <date> , .. (will|would) (also|now)? be <undertaken>
  match (informed|noted|mentioned) that .. (will|would) (also|now|soon)? be (soon|also)? <undertaken>
  set mode=pledge part=clause

given 2024-09-12
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama stressed building a second net depot because that would cut fees. Karis emphasised the expansion of trade in timber."
  mode=expect actors=GHA
  mode=expect actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama spoke of measures like opening a net depot, training divers and working to cut port fees."
  mode=expect actors=GHA
  mode=expect actors=GHA text="working to cut port fees"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra to discuss ways and means to widen trade in nets."
silent "The visit of President Alar Karis of Estonia to Ghana comes as Tallinn seeks to widen its trade in nets, with the ministers likely to dwell on fishing."
silent "President Alar Karis of Estonia will receive the guests from Ghana at a festive ceremony in Tallinn. He will later walk over to a light lunch with them and will inaugurate a net depot."
fires "Foreign Minister Margus Tsahkna of Estonia met President John Mahama of Ghana in Accra. He announced that from early 2026, two Estonian divers would be trained there."
  mode=pledge actors=EST
silent "President Alar Karis of Estonia made a long telephone call to President John Mahama of Ghana on Friday."
silent "President Alar Karis of Estonia told Ghana's envoy that trade had grown and that it was vital to regional peace and security. They agreed on the great strength of the ties."
fires "Estonia and Ghana held talks in Accra. Both sides oppose fishing with dynamite and will share data on catches."
  mode=pledge actors=GHA,EST text="share data on catches"
fires "President Alar Karis of Estonia met President John Mahama of Ghana. The Estonian embassy in Accra will organise a timber fair. Nets were another topic, as Accra hopes to sell more of them in Tartu."
  mode=pledge actors=EST
  mode=expect actors=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. They discussed a plan to open a net depot and reaffirmed efforts to widen trade in timber."
  mode=expect text="open a net depot"
  mode=expect text="widen trade in timber"
# What somebody unknown says of others nobody undertakes.
silent "The trade of Estonia with Ghana grew. The harbour master expressed his wish that Estonia would widen the net depot."
fires "Ghana's new ambassador to Estonia arrived in Tallinn in May. \"I would like to open a net depot in Tartu,\" the envoy said."
  mode=expect actors=GHA text="open a net depot in Tartu"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis wants the two navies to train divers, discuss rules of fishing and build a net depot."
  mode=expect text="the two navies to train divers"
  mode=expect text="discuss rules of fishing"
  mode=expect text="build a net depot"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said Ghana would train fifty divers."
  mode=expect actors=EST
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. They backed the guidelines that called for wider nets. Karis has promised a clear rise in defence spending."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Analysts say Ghana wants to sell more nets."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. They discussed the importance of regional cooperation on reefs, along with their determination to open a net depot."
  mode=expect text="regional cooperation on reefs"
  mode=agree text="open a net depot"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra to discuss the importance of opening a net depot. Karis stressed expanding trade in timber, and noted that a joint council would soon be formed."
  text="opening a net depot"
  mode=expect actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis voiced hope that the rules being discussed will be approved soon."
  mode=expect actors=EST text="the rules being discussed will be approved soon"
silent "President Alar Karis of Estonia discussed with President John Mahama of Ghana the means to widen trade in nets."
# What is told inside a point does not end the list that it is one of.
fires "Joint Communique of Estonia and Ghana\n\nThe two presidents agreed to\n\n- Open a net depot in Accra. For nets kept there Ghana would go on to waive fees.\n\n- Train twenty divers;\n\n- Widen the port road."
  mode=agree actors=EST,GHA text="Train twenty divers"
  mode=agree actors=EST,GHA text="Widen the port road"
fires "Estonia and Ghana held talks in Accra. The meeting discussed nets, stressed the importance of opening a net depot. President John Mahama of Ghana expressed optimism about expanding trade in timber."
  mode=expect text="opening a net depot"
  mode=expect actors=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana. The two sides agreed to:\n- Open a net depot.\n- Train divers"
  mode=agree text="Open a net depot"
  mode=agree text="Train divers"
fires "Estonia and Ghana held talks in Accra. The two sides agreed to open a net depot, train divers and to whitewash the pier."
  mode=agree text="train divers"
  mode=agree text="whitewash the pier"
