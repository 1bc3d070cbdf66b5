# Commitments that a noun tells of both: the will, commitment or hope of the two countries to do something; and joys that promise nothing.

# `renewed commitment by both countries to`: whose it is stands behind the noun.
pattern voiced-by-both
  match <voice=say> (the|a|their)? ~ <resolve=agree> (by|of|from|between) (both|the two|the three|our two) ~ (countries|sides|nations|governments|parties|leaders|peoples|states) (to|for)
  set mode=agree part=passive

pattern wished-by-both
  match <voice=say> (the|a|their)? ~ <resolve=wish> (by|of|from|between) (both|the two|the three|our two) ~ (countries|sides|nations|governments|parties|leaders|peoples|states) (to|for)
  set mode=expect part=passive

# `voiced their anticipation that the road will open`.
pattern anticipation
  match <voice=say> (their|his|her|its|the)? ~ (anticipation|expectation|conviction|belief|optimism) that
  set mode=expect

# `his joy that X will host the games`: what somebody is glad of is undertaken by nobody here.
pattern gladness
  match (happiness|delight|joy|pleasure|pride|satisfaction|gratification|pleased|happy|glad|delighted|proud|honoured|honored) (that|at the fact that|to learn that|to hear that|to note that) .. (will|would)
  match (happiness|delight|joy|pleasure|pride|satisfaction) (that|at|over|with)
  set part=stop

# More of a programme, and when something was agreed: nothing to be done.
pattern programme-more
  match (will|would|shall|is to|are to|is scheduled to|is expected to) (also|then|later)? (participate|take part) in (various|several|a|an|one on one|a series of|a number of|bilateral|business|two|three) ~ ~ (meetings|meeting|talks|events|event|session|sessions|forum|roundtable|discussion|discussions|summit|conference|ceremony)
  match (will|would|shall|is to|are to|is scheduled to|is expected to) (also|then|later)? (hold|host|lead|chair|join) (a|an|the|several|separate) ~ ~ (roundtable|round table|session|discussion|dialogue|interaction|briefing|town hall) ~ with
  match (will|would|shall|is expected to|are expected to|is to|are to) (also|again|once again)? (underline|underscore|emphasise|emphasize|stress|highlight|convey|express|recall|outline|brief|introduce|acknowledge|congratulate|mourn|pay tribute)
  match (will|would|shall|is to|are to|is expected to|are expected to) (also|then|later)? use (the|this|that|his|her|their) ~ (occasion|opportunity|visit|meeting|trip|session|gathering|forum|summit) to (exchange|discuss|review|share|compare|take stock|brief|meet)
  match (is|are|was|were) (also)? expected to (see|observe|watch|view|learn about|familiarise|familiarize|sample|experience|get to know|get a)
  match (is|are|was|were) (also)? (expected|due|awaited) (in|at|back) <destination>
  match (is|are|was|were) (also)? (expected|due|awaited) (in|at|back) (in|at)? <country>
  match (is|are|was|were) (also)? (expected|set|due|likely|slated|scheduled) to (enter|be part of|be part|join|grace|officiate|preside|chair|kick off|wrap up|round off|fly|land|depart)
  match (will|would|shall|is to|are to) (also|then|later)? (receive|be awarded|be conferred|be presented with|be decorated with) (a|an|the|his|her) ~ ~ ~ (medal|award|order|honour|honor|degree|doctorate|prize|title|cross|star|collar|key)
  set part=programme

# `agreed with his Finnish and Danish counterparts to`: all of them.
pattern agreed-with-others
  match (agreed|agrees|agree|concurred) (also)? with (his|her|their|the) ~ ~ ~ ~ (counterpart|counterparts|host|guest|colleague|colleagues) ~ ~ (to|that|on|upon) <action>
  match (agreed|agrees|agree|concurred) (also)? with (his|her|their|the) ~ ~ (counterpart|counterparts|host|guest|colleague|colleagues) ~ ~ {text:person} ~ ~ (to|that|on|upon) <action>
  set mode=agree part=passive

# `Kenya agreed with Peru to`: both.
pattern agreed-with
  match (agreed|agrees|agree|concurred) (also)? with <country> (to|that|on|upon)
  set mode=agree part=passive

# `we are here looking to widen trade`.
pattern looking-to
  match (is|are|am|m|re) (also|here|now|always|currently|actively)? (looking|hoping|seeking|striving|keen) to <action>
  set mode=expect part=own-whole

# `welcomes X's part in`: what is to go on.
pattern welcomes-part
  match (welcomes|welcome) <country> (~ )? (participation|involvement|investment|investments|engagement|presence) in
  set mode=expect part=whole

# `It was recognised as vital to mend the road`, `were unanimous on the need to`.
pattern found-needful
  match (was|is|were) (also)? (recognised|recognized|considered|deemed|seen|found) (as|to be)? ~ (important|necessary|essential|vital|expedient|advisable|crucial) to
  set mode=expect part=passive

pattern unanimous-need
  match (unanimous|united|unanimously spoke|of one mind|of one opinion) (in (their|its|the)? (opinion|opinions|view|views|belief|conviction|assessment))? (on|about|regarding|as to) (the)? ~ <resolve=need> (of|to|for)
  set mode=expect

pattern unanimous-in
  match (was|were|are) (also|fully)? unanimous (in|on|about) <action>
  set mode=agree part=own-whole

# `announced a fund of two million`.
pattern announced-fund
  match (announced|announces|announcing|unveiled|unveils) (also)? (a|an|new|additional|further|another|the)? ~ <qualifier>? {text:money} ~ (fund|facility|programme|program|scheme|initiative|project|envelope|window|package)
  set mode=pledge part=whole

# `directed that trade be widened`: two leaders who direct it agree on it.
pattern directed-that
  match (directed|instructed|ordered|resolved|stipulated) (also)? that
  set mode=agree part=joint

# `is confident that we could`.
pattern confident
  match (am|is|are|was|were|m|re) (also|very|quite|fully)? confident (that)? (we|they|he|she|both|the two|both sides|the two sides|the two countries) (will|would|can|could|shall) (also|soon)?
  set mode=expect

# `was confident Kenya and Peru would`: of whom it is foreseen is named.
pattern confident-of
  match (am|is|are|was|were|m|re) (also|very|quite|fully)? confident {text:countries} (will|would|can|could|shall)
  match (am|is|are|was|were|m|re) (also|very|quite|fully)? confident {text:country} (will|would|can|could|shall)
  set mode=expect part=whole

# `said that the drafting of a plan between the two should be finished`.
pattern said-long-should
  match (stressed|emphasised|emphasized|noted|said|affirmed|underlined|underscored|added|stated|pointed out) that .. .. (should|must|ought to) be (further|jointly|fully|soon|also)? <undertaken>
  set mode=expect part=clause

pattern needs-soon
  match (need|needs) (immediate|urgent|further|early|prompt|swift|quick|speedy) ~
  set mode=expect part=own-whole

# `looked forward to the meeting`, `raised hopes that the talks will bring`: nothing to be done.
pattern forward-to-meeting
  match (looked|looks|look|looking) forward to (the|his|her|their|our|its|a|an|this|that) ~ ~ (encounter|meeting|talks|visit|summit|trip|discussions|conversation|dinner)
  match (raised|raises|raising|fuelled|fueled|fuels|dashed|stoked|kindled|has|have|had) ~ (expectations|expectation|hopes|hope|fears|speculation) that .. (will|would|could|might|may)
  match (recent|previous|past|earlier|tireless|considerable|painstaking) (efforts|effort|attempts|attempt) (to|at|in|by)
  match (discussed|discuss|reviewed|including) .. (ongoing|current|continued|continuing) (efforts|attempts) (to|at|in)
  match (agreed|agree|agrees|concurred) (with .. )? (on|upon|about) the ~ (gravity|seriousness|severity|illegality|futility|danger|dangers|risks|sensitivity|illegitimacy) of
  match (previously|earlier|already|recently|hitherto|formerly) (reached|achieved|concluded|made) (agreement|agreements|understanding|understandings|accords)
  match (will|would|shall|must|should) , (but|and|or|so|though)
  match (agreed|agree|agrees) (100 %|100 percent|fully|completely|entirely)? on (all|every|everything) ~ ~ (aspects|matters|things|fronts|issues|points)
  match (will|would|shall) be (mutually|greatly|largely|also|well)? (benefited|benefitted|affected|reflected|determined|measured|felt|judged|tested|shaped|driven|dominated|overshadowed|bound|known|called|seen|based|likely|able|due)
  set part=stop

# `thanks to his efforts and will in this regard`: a noun.
pattern will-as-noun
  match (efforts|determination|desire|wisdom|courage|vision|strength|spirit|power|political|good|free|collective|popular|iron) (and)? will
  set part=stop

pattern reached-then
  match (the|an|a|this)? (agreement|understanding|consensus|deal|accord|decision) (was|were|is|has been|had been) (reached|made|taken) (on|in|late|early|last|this)? (<date>|<weekday>)
  set part=stop

given 2024-09-12
fires "Estonia and Ghana held talks in Accra. The session renewed commitment by both countries to widen the fish port."
  mode=agree actors=GHA,EST text="widen the fish port"
fires "Estonia and Ghana held talks in Accra. The statement voiced the hope of the two governments to open a net depot."
  mode=expect actors=GHA,EST text="open a net depot"
fires "President Alar Karis of Estonia and President Alexander Stubb of Finland expressed their anticipation that the new ferry will deepen trade."
  mode=expect actors=EST,FIN fields=transport,trade
fires "Foreign Minister Margus Tsahkna of Estonia voiced in Helsinki the firm expectation that Finland would lower port fees."
  mode=expect actors=EST
silent "President Alar Karis of Estonia expressed his joy that Finland will host the choir festival."
silent "President Alar Karis of Estonia said in Helsinki that he was glad that Finland would celebrate its centenary."
silent "The choir of Estonia voiced its delight at the songs of Finland."
silent "The commitment of both teams to fair play pleased the crowd in Tartu."
# Who leads a delegation is the minister of whom the next sentence speaks.
fires "Estonia's Foreign Minister Margus Tsahkna said that rail and sea mattered to Ghana too. The Ghanaian delegation was headed by Foreign Minister Ama Mensah. The minister promised to widen the fish port."
  mode=pledge actors=GHA text="widen the fish port"
silent "While in Finland, President Alar Karis of Estonia will receive the White Rose Medal."
silent "President Alar Karis of Estonia is expected to enter a round table with President Alexander Stubb of Finland."
silent "The agreement was reached on Monday, after President Alar Karis of Estonia had come to Finland."
# A list under those who act; what was agreed before.
fires "Peruvian Prime Minister Rosa Quispe held talks in Accra with Ghanaian Prime Minister Kofi Annor.\n\nThe Prime Ministers:\n\na) welcomed the fish market;\nb) agreed to hold a tea fair every year;\nc) committed to mending the port road by the end of 2027."
  mode=agree actors=GHA,PER text="hold a tea fair every year"
  mode=agree actors=GHA,PER text="mending the port road by the end of 2027"
fires "Peruvian Prime Minister Rosa Quispe held talks in Accra with Ghanaian Prime Minister Kofi Annor. Quispe urged Ghana to honour what was agreed in 2019 on fishing."
  mode=propose actors=PER text="Ghana to honour what was agreed in 2019 on fishing"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. While Eritrea and Ethiopia quarrel over their border, the two sides agreed to open a bread fair in Tartu."
  mode=agree actors=EST,MDA text="open a bread fair in Tartu"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The presidents spoke of the talks between President Isaias Afwerki of Eritrea and Prime Minister Abiy Ahmed of Ethiopia. They agreed to plant an oak."
  mode=agree actors=MDA,EST text="plant an oak"
fires "The Prime Minister had a call with President Maia Sandu of Moldova on trade between Estonia and Moldova. The Prime Minister and President Sandu agreed to plant an oak."
  mode=agree actors=EST,MDA text="plant an oak"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said that trade was brisk. The two countries should print a joint stamp."
  mode=expect actors=EST text="print a joint stamp"
fires "President Alar Karis of Estonia and President Maia Sandu of Moldova vowed on Monday to print a joint stamp."
  mode=pledge actors=EST,MDA text="print a joint stamp"
fires "Minister of Foreign Affairs, Rural Integration and Moldovans Abroad Ion Rusu of Moldova met President Alar Karis of Estonia. Rusu proposed opening a mill, selling flour and working to feed the islands."
  mode=propose actors=MDA text="working to feed the islands"
# Values that two share are nothing to be done; nor is what a host does on a day of the visit.
silent "The leaders of Peru and Ghana underlined their shared commitment to democracy, human rights and the rule of law."
silent "Peruvian Vice President Rosa Quispe will tomorrow host a large delegation from Ghana."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis agreed with his Ghanaian counterpart on Monday to widen the fish port."
  mode=agree actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. \"We are here looking to open a net depot,\" Karis said."
  mode=expect actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said Estonia and Ghana will continue to train divers. Mahama wants to see calm at sea and will buy two boats."
  mode=pledge actors=EST
  mode=pledge actors=GHA text="buy two boats"
silent "President Alar Karis of Estonia thanked President John Mahama of Ghana for his wisdom and will in this matter."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Estonia welcomes Ghana's active participation in the timber fair, Karis said. \"I am confident we could soon finish the road,\" Mahama said."
  mode=expect actors=EST
  mode=expect actors=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis added that the drafting of a plan on the common use of boats between the two countries should be finished by May 2025."
  mode=expect actors=EST due=2025-05
silent "President Alar Karis of Estonia looked forward to his first meeting with President John Mahama of Ghana, which has raised hopes that trade will grow. Both will be mutually benefited by it."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. They discussed nets, including Estonia's ongoing efforts to free two crews. Karis underlined the importance of all aspects of the friendship, and stressed the importance of the project, saying that it will add to welfare."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. \"We would open two depots soon,\" he quoted Karis as saying."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Together the presidents directed that divers be trained in both ports. They agreed that in view of the long drought in the north, the two sides should dig more wells."
  mode=agree actors=GHA,EST
  mode=agree actors=GHA,EST
silent "\"I do think they will, but I hold that it is good for the sea,\" President Alar Karis of Estonia said to President John Mahama of Ghana. They agreed fully on all aspects."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. It was recognised as vital to mend the reef wall. The presidents were unanimous in their view on the need to train divers. Both sides were unanimous in widening trade in nets."
  mode=expect actors=GHA,EST text="mend the reef wall"
  mode=expect actors=GHA,EST text="train divers"
  mode=agree actors=GHA,EST
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra within the frame of earlier reached agreements on nets."
fires "President Ama Boateng of Ghana met Prime Minister Rosa Quispe of Peru in Accra, agreeing to set up a joint fund for nurses."
  mode=agree actors=GHA,PER
silent "President Ama Boateng of Ghana and Prime Minister Rosa Quispe of Peru agreed there had been a deep calm in the bay."
silent "President Ama Boateng of Ghana and President Rosa Quispe of Peru praised the agreed-upon lists of wild plants."
silent "President Alar Karis of Estonia is expected to see what the wool fair of Narva has to show, and to open it to guests from Finland."
silent "President Alar Karis of Estonia and President Maia Sandu of Moldova will use the occasion to exchange views on the Arctic."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said he was confident Estonia and Ghana would widen the timber trade."
  mode=expect actors=EST
