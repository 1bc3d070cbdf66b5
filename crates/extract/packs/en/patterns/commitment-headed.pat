# Commitments that stand as points below a line which heads them, and what only looks like such a line.

# `What was agreed:` above points.
pattern agreed-heads
  match (the|these) (following|below|points below|steps below|following ~ ~) (were|was|have been|has been|had been|is|are) (also|then|further|jointly)? (agreed|decided|resolved|settled) (on|upon|by both sides|by the two sides|by the two|in <place>|today|yesterday)? :
  match (it was|there was) (also|then|further|jointly)? (agreed|decided|resolved|agreement) (as follows|on the following|upon the following|that|to)? ~ ~ :
  match what (was|were|has been|had been|they|the two sides|both sides|the two|the leaders|the two leaders|the ministers|the presidents) (have|had)? (also)? (agreed|decided|agreed on|agreed upon) (on|upon|to do|in <place>|today|yesterday)? :
  set mode=agree part=passive

# `put forward four proposals, chief among them:` above points.
pattern proposals-head
  match (put forward|puts forward|putting forward|made|makes|tabled|tables|submitted|submits|presented|presents|outlined|outlines|offered|set out|laid out|advanced|came up with) (the following|several|some|a number of|a set of|a series of|two|three|four|five|six|seven|eight|{text:number}|new|concrete|specific|his|her|its|their)? ~ ~ (proposals|suggestions|recommendations|ideas|initiatives|requests|asks) ... :
  set mode=propose

# What reporters and hosts are asked for.
pattern asked-aside
  match (asked|pressed|quizzed|questioned|queried) by ~ ~ ~ (correspondent|correspondents|reporter|reporters|journalist|journalists|newsmen|press|media|newspaper|daily|agency|moderator|lawmaker|lawmakers|student|students|audience)
  match (asked|asks) (to be (shown|taken|told|photographed|excused|seated)|to (see|taste|try|sit|hear|know) (the|a|an|some|how|what|why|where)|(his|her|their|the) (interpreter|interpreters|guide|driver|aide|aides|audience|listeners) (to|for|about|if))
  set part=programme

# `The two are to open a fair`.
pattern are-to
  match (is|are) to (also|jointly)? (draw up|put on|<action>)
  set mode=pledge part=own

# `Further efforts would be made to widen the pier`, in a joint statement: by all that state it.
pattern stated
  match (special|particular|further|greater|additional|joint|every)? (efforts|effort|attention|emphasis|priority|consideration|focus|steps) (will|shall|would) (also|therefore)? be (made|given|paid|devoted|accorded|taken|placed) (to|on)
  set mode=pledge part=stated

# `will come up with a plan`: nobody comes.
pattern comes-up-with
  match (will|shall|would) (also|then|jointly)? (come up with|go ahead with|come forward with|come to the aid of)
  set mode=pledge part=own-whole

# `thanked X for, appreciated X's intention to`: what X will do.
pattern thanks-for-intention
  match (expressed|expresses|voiced|conveyed|extended) (his|her|its|their|the)? ~ (appreciation|gratitude|thanks|satisfaction) (for|at|with|to) {actors:country} ~ (intention|readiness|willingness|pledge|plan|plans|offer) to
  match (appreciated|appreciates|valued|thanked {text:country} for|was grateful for|were grateful for) {actors:country} ~ (intention|readiness|willingness|pledge|plan|plans|offer) to
  set mode=pledge

given 2024-09-12
fires "President Alar Karis of Estonia hosted President Maia Sandu of Moldova in Tartu.\n\nWhat was agreed:\n\n* Estonia will have a wine office in Chisinau. Nine barrels in ten come by rail.\n\n* A joint team is to build a plum mill; Estonia would pay for it.\n\n* A memorandum on bees.\n\n* Training of nurses."
  mode=agree actors=EST,MDA text="Estonia will have a wine office in Chisinau"
  mode=agree actors=EST,MDA text="A joint team is to build a plum mill"
  mode=agree actors=EST,MDA
  mode=agree actors=EST,MDA text="Training of nurses"
fires "Minister Margus Tsahkna of Estonia met Minister Ama Mensah of Ghana in Accra. He put forward several proposals, the statement read, chief among them:\n\n-Opening a net depot in Tema;\n\n-A ferry between the two islands. Two boats are free;\n\n-Widening the port road."
  mode=propose actors=EST text="Opening a net depot in Tema"
  mode=propose actors=EST text="A ferry between the two islands"
  mode=propose actors=EST text="Widening the port road"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. The two presidents also agreed to:\n\n- encourage Estonian mills to buy wool in Moldova;\n\n- train nurses."
  mode=agree actors=EST,MDA text="encourage Estonian mills to buy wool in Moldova"
  mode=agree actors=EST,MDA text="train nurses"
fires "President Alar Karis of Estonia asked Moldova to lower the duty on herring, to open the market for wool and not to tax nets."
  mode=propose actors=EST text="lower the duty on herring"
  mode=propose actors=EST text="open the market for wool"
  mode=propose actors=EST text="not to tax nets"
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tartu. Asked by a radio correspondent about herring, he smiled. The guest asked her interpreter to say it again, and asked to be shown the old mill."
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tartu. He said he'd followed her book with joy."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. The two agreed to open a clinic in Tartu, set up with a loan from Ghana, and to train nurses."
  mode=agree actors=EST,MDA
  mode=agree actors=EST,MDA text="train nurses"
fires "Joint Statement of Estonia and Ghana\n\nThe two presidents met in Accra. The herring trade between the two countries would be studied. Further efforts will be made to train divers."
  mode=pledge actors=EST,GHA text="The herring trade between the two countries would be studied"
  mode=pledge actors=EST,GHA text="Further efforts will be made to train divers"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Further efforts will be made to train divers."
# Subjects in long texts: the short name of a body, brackets behind a navy, deputies, `it` of the country told before.
fires "The Joint Wool Commission (JWC) of Estonia and Ghana met in Tallinn on 2 May 2024. The JWC agreed to open a net depot."
  mode=agree actors=EST,GHA text="open a net depot"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The Estonian Navy (EN) will send divers to Tema. The deputy ministers will hold their first dialogue on nets in 2025."
  mode=pledge actors=EST text="send divers to Tema"
  mode=pledge actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Estonia will extend the lease, and the Ghanaian side will come up with a plan. The Estonian side said it would give ten pumps to the town."
  mode=pledge actors=EST text="extend the lease"
  mode=pledge actors=GHA
  mode=pledge actors=EST text="give ten pumps to the town"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Of the old bridge the guide said it would give way one day."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The ministers concurred that the two countries, which mark thirty years of ties in May, should conclude a pact on wool."
  mode=agree actors=GHA,EST text="the two countries, which mark thirty years of ties in May, should conclude a pact on wool"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. President Mahama expressed his thanks for Estonia's plan to build five boats for Ghana."
  mode=pledge actors=EST text="build five boats for Ghana"
fires "Estonia and Ghana held talks in Tallinn on 2 May 2024. The Joint Commission on Wool, Wells and Fairs also agreed to open a net depot. Both Co-Chairs stressed the need to train divers."
  mode=agree actors=EST,GHA text="open a net depot"
  mode=expect actors=EST,GHA text="train divers"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra.\n\nThe following were decided upon:\n\n• Places for Ghanaian divers in Tartu to be raised to thirty;\n• Estonia to go on lending two boats."
  mode=agree actors=EST,GHA text="Places for Ghanaian divers in Tartu to be raised to thirty"
  mode=agree actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The Estonian Ministry of Ports and the Ghanaian Ministry of Fisheries agreed to open a net school. The two sides are to exchange data on herring."
  mode=agree actors=EST,GHA text="open a net school"
  mode=pledge actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Tallinn's fisheries ministry and Ghana's ports and fisheries ministry agreed to open a net school."
  mode=agree actors=GHA,EST text="open a net school"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. At lunch Karis proposed a toast to the divers."
