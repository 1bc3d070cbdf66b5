# What is asked, promised, wished or settled in words built around a noun: `the request that`, `a promise from X that`, `our wish is that`,
# `what X wants is`; and in rarer verbs. These go before `commitment.pat`.

# `will go on supporting X`: no journey.
pattern goes-on-doing
  match (will|would|shall) (also|always|certainly)? go on
  set mode=pledge part=own

# `said during the talks that X will`: where and when it was said stands between.
pattern said-meanwhile
  match (said|added|noted|stated|announced|confirmed|reaffirmed|affirmed|stressed|disclosed|revealed) (during|at|in|on|after|before|following|upon|ahead of) .. {text:relator} (the)? <country> ~ (would|will) (also|soon|now|continue to)? (return|send|train|build|rebuild|supply|provide|deliver|open|reopen|set up|establish|finance|fund|invest|lend|grant|buy|import|export|launch|create|double|increase|expand|continue|support|help|assist|work|cooperate|strengthen|promote|simplify|lift|abolish|waive|scrap|cut|give|offer|share|donate|allocate|repatriate|release|hand over|implement|extend|upgrade|resume|encourage|facilitate|develop|complete|step up|raise|restore|prioritise|prioritize)
  set mode=pledge part=clause

# `made a decision to`, `took the joint decision to`.
pattern takes-decision
  match (made|took|reached|came to|arrived at|have taken|has taken|have made|has made) (a|the|an) (also|joint|common|landmark|historic|strategic|principled|final|firm|mutual)? (decision|resolution) to
  set mode=agree part=joint

# `accords intended to widen trade`: what things are for is nobody's promise.
pattern meant-for
  match (<document>|measures|steps|reforms|programme|programmes|program|programs|project|projects|initiatives|initiative|policy|policies|efforts|moves|visit|trip|tour|meeting|talks|summit|forum|grant|aid|funds) (also|primarily|mainly)? intended to
  set part=stop

# `will take the occasion of the talks to review`: what will be spoken of.
pattern takes-occasion
  match (will|would|shall|are to|is to|plan to|plans to) (also)? (take|use|seize) (the|this|that) .. to (also)? (take stock|exchange views|exchange opinions|share views|review|discuss|brief|congratulate|thank|compare notes|meet|reflect|express|convey|mark|celebrate|touch upon|touch on|address)
  set part=programme

# `informed its guests of its decision to`.
pattern informs-of-word
  match (informed|informs|informing|notified|notifies|apprised|assured|told|advised) ~ ~ ~ (of|about) (his|her|its|their|the) ~ (decision|intention|intentions|plan|plans|readiness|willingness|resolve|offer|wish) to
  match (informed|informs|informing|notified|notifies|spoke|speaks) (of|about) (his|her|its|their) ~ (decision|intention|intentions|plan|plans|readiness|willingness|resolve|offer) to
  match (announced|announces|announcing|made public|disclosed|revealed|confirmed|conveyed) (his|her|its|their) ~ (decision|decisions|intention|intentions|plan|plans|offer) to
  set mode=pledge

# `sought the consideration of X in raising`.
pattern seeks-of
  match (sought|seeks|seeking|solicited|requested|requests|requesting|asked for|asks for|asking for|appealed for|invited) (the|a|an)? ~ (consideration|indulgence|help|assistance|support|backing|cooperation|understanding|good offices|advice|agreement|consent|expertise|participation|collaboration) (of|from) (the)? ~ (<country>|<place>|side|government) ~ (in|for|to|with|on)
  set mode=propose

# `the request that X do a`, told of as made by somebody.
pattern request-of
  match (granted|grants|heeded|heeds|honoured|honored|rejected|rejects|refused|declined|accepted|accepts|supported|noted|considered|studied|met|meets|welcomed|received|repeated|renewed|reiterated|acceded to|agreed to|answered|took note of) ({actors:country}|{actors:person}) ~ (request|requests|appeal|plea|call|wish) (that|to|for)
  match (request|appeal|plea) (of|by|from) (the)? ({actors:country}|{actors:person}) ~ (that|to|for)
  set mode=propose

pattern request-that
  match (the|a|an|one|another|his|her|its|their) ~ (request|requests|appeal|plea|demand) that
  set mode=propose

# `At X's request, Y will`: the verb behind it tells what is done.
pattern at-request
  match at (the|his|her|its|their|<country>|{text:person}) ~ (request|invitation|suggestion|behest|prompting|initiative|insistence) (of|,)
  set part=stop

# `a promise from X that`, `a pledge by X to`.
pattern promise-from
  match (a|an|another) ~ (promise|pledge|assurance|undertaking|commitment|guarantee) from (the)? ({actors:country}|{actors:person}) ~ that
  match (got|gets|received|obtained|secured|won|extracted|was given|were given|took home|brought home|came away with) (a|an|the|his|her|its|their)? ~ (promise|pledge|assurance|assurances|undertaking|commitment|guarantee|guarantees|word) (from|by) (the)? ({actors:country}|{actors:person}) ~ (that|to|of)
  set mode=pledge

# `welcomed the offer of ten scholarships`, `thanked X for the gift of`: what the other side gives.
pattern offer-received
  match (welcomed|welcomes|welcoming|accepted|accepts|accepting|appreciated|appreciates|acknowledged|hailed|(took|takes) up|(is|was|are|were) (also|very|most)? grateful for|(expressed|expresses|voiced) ~ ~ (appreciation|gratitude|thanks) for|(thanked|thanks) ~ ~ ~ for) (the|an|a|this|his|her|its|their) ~ (offer|offers|promise|pledge) (of|to)
  set mode=pledge part=received

# `Our wish is that`, `Peru's wish is to`.
pattern wish-is
  match (our|my|his|her|{actors:country}) ~ ~ (wish|hope|desire|dream|aim|ambition|goal|aspiration|intention|expectation|priority|objective) (is|was|remains) (also)? (that|to)
  match what (we|i|{actors:country}|he|she|they) (also|all|really|now)? (want|wants|wanted|wish|wish for|wishes|wished|would like|hope for|hopes for|hoped for|need|needs|needed|would welcome|expect|expects|are after|is after|was after) ~ ~ (is|was|were|are) (to|that)?
  set mode=expect

# `trusts that X will`.
pattern trusts-that
  match (trusted|trusts|trust|trusting|reckons|reckoned|reckon|is counting on it|are counting on it) that
  set mode=expect

# `What was settled is that`, `the understanding is that`.
pattern settled-is
  match what (we|they|both|the two|the sides|both sides|the parties) (have|had|has)? (also|now|finally|jointly|already)? (settled|agreed|agreed on|agreed upon|decided|decided on|fixed|resolved|arranged) ~ ~ (is|was) (that|to)
  match what (was|has been|had been|is) (also|now|finally|jointly|already)? (settled|agreed|agreed on|agreed upon|decided|decided on|fixed|arranged) ~ ~ (is|was) (that|to)
  match (the|our|their) (agreement|understanding|arrangement|deal) (is|was) (that|to)
  match there (was|is) (also|now)? (full|broad|general)? (agreement|accord|understanding|consensus) (that|to|on|about)
  set mode=agree part=passive

# `arranged to swap lists`, `settled on a date for`.
pattern arranged
  match (arranged|contrived|fixed up|covenanted|contracted|bargained) (also|further|jointly|between them)? to
  match (settled|fixed) (also|further|jointly|finally|now)? (on|upon)
  set mode=agree part=together

# `announced ten actions for X's fisheries`.
pattern announced-actions
  match (announced|announces|announcing|unveiled|unveils|presented|pledged|promised) (a package of|a set of|a series of)? (<numeral>|{text:number}|several|new|further|additional) ~ ~ (measures|actions|initiatives|steps|undertakings|commitments|pledges) (to|for|in|of|on|,|worth|aimed|including|among)
  set mode=pledge part=whole

# `voiced support for X's early accession`, in deeds: what somebody will back.
pattern backs-early
  match (voiced|expressed|expresses|pledged|offered|promised|declared|reiterated|reaffirmed) (his|her|its|their|the)? ~ (support|backing) for (the|a|an)? ~ ~ (removal|lifting|abolition|export|exports|import|imports|waiver|launch|opening|creation|purchase|expansion|resumption)
  set mode=pledge part=whole

given 2024-09-12
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama promised Accra would go on urging the other parliaments to ratify the pact."
  mode=pledge actors=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The Ghanaian side informed its guests of its decision to open a consulate in Tartu in May."
  mode=pledge actors=GHA text="open a consulate in Tartu in May"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana for its part sought the consideration of Estonia in raising the number of berths at Muuga."
  mode=propose actors=GHA text="raising the number of berths at Muuga"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis granted Ghana's request that twenty tax inspectors be trained in Tartu."
  mode=propose actors=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. There was a pledge from Ghana that the duty on tractors would fall."
  mode=pledge actors=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. \"Our wish is that students travel without a visa,\" Mahama said."
  mode=expect actors=GHA text="students travel without a visa"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. What was settled is that diplomats shall need no visa."
  mode=agree actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The parties arranged to swap lists of fish and to hold a fair."
  mode=agree actors=GHA,EST text="swap lists of fish"
  mode=agree actors=GHA,EST text="hold a fair"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. At Ghana's request, Estonia will send a second team of divers."
  mode=pledge actors=EST text="send a second team of divers"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. At Ghana's request, the talks began an hour late."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis announced five new measures for Ghana's fishermen."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana welcomed the offer of twenty scholarships in marine biology."
  mode=pledge actors=EST text="twenty scholarships in marine biology"
# Where and when it was said stands between; a visit, a celebration is no undertaking.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said during the closing dinner that Estonia will hand over two tugs by May 2025."
  mode=pledge actors=EST due=2025-05
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said at the lunch that Estonia will celebrate its anthem."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis will lead the Estonian side at the talks, and Mahama will head the Ghanaian team."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The two will be witnessing the signing of a pact on tugs, aides said."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The two agreed to swap maps and made a decision to host a fair of boats in May."
  mode=agree actors=GHA,EST text="swap maps"
  mode=agree actors=GHA,EST text="host a fair of boats in May" due=2025-05
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis flew home with accords intended to widen the trade of Estonia with Ghana."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Both will take the occasion of their yearly dinner to take stock of the ties of Ghana and Estonia."
# A chair of a body in an aside on each of the two; a meeting in it is no verb.
fires "Minister Rosa Quispe of Peru, the Peruvian chair of the meeting, and Minister John Mahama of Ghana, the Ghanaian chair, agreed to swap maps of reefs."
  mode=agree actors=PER,GHA
