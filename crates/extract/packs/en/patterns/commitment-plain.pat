# Commitments told in plain words: that the time has come for something, that somebody made up his mind, held out a prospect, let it be
# known that he is willing. These go before `commitment.pat`, where what `part` says is told.

# `felt that the time had come for a pact`.
pattern time-has-come
  match (<voice>|<say>|felt|feels|found|thought|thinks|believed|believes|held|agreed) (that)? (the|it was|it is|now was|now is)? ~ (time|moment|hour) (had|has|is|was|were) (now|also)? (come|ripe|right|there) (for|to)
  set mode=expect

# `made up their minds to`, `pledged themselves to`, `were at one that`: both together, or one for itself.
pattern made-up-mind
  match (made up|make up|makes up|making up) (their|its|his|her|our) (mind|minds) (to|that)
  match (pledged|pledge|pledges|bound|bind|binds|obliged|obligated) (themselves|itself|himself|herself|ourselves) to
  match (were|are|was|is|stood|found themselves) (also|all|fully|both)? (at one|as one|of one mind|in accord|in full accord|in agreement|in full agreement|agreed|unanimous|of like mind|of the same mind) that
  match (gave|give|gives|giving) (their|its|his|her) (yes|consent|assent|agreement|approval) (to|for)
  match (set|sets|setting|gave|give) (themselves|itself|himself|herself|ourselves) (the|an|a|as)? ~ (aim|goal|target|task|objective|deadline) (of|to|that)
  set mode=agree part=together

# `spoke up for a shorter route`, `put it to his guest that fees be dropped`: what one asks of the other.
pattern speaks-up-for
  match (spoke up|speaks up|speak up|speaking up|came out|comes out|coming out|put in a word|put in a good word|put his weight|made himself an advocate|entered a plea|made a plea|makes a plea) (strongly|also|firmly|again)? for
  match (put|puts|putting) it to .. that
  match (bade|begged|prayed|wanted) (the|his|her|its) (guest|guests|host|hosts|counterpart|other side|visitor|colleague) .. to
  match (put|puts|laid|lays|brought|brings) .. (wish|request|plea|proposal|case|idea|plan) before (the|his|her|its) ..  (to|that|for)
  set mode=propose

# `held out the prospect of`, `showed itself willing to`: what one side is ready to do.
pattern holds-out
  match (held out|holds out|hold out|holding out|dangled|opened|opens) (the|a|an)? ~ (prospect|prospects|possibility|chance|hope) of
  match (showed|shows|showing|declared|declares|declaring|pronounced|professed|proved|called) (itself|himself|herself|themselves) (also|very|quite|fully|always|now)? (willing|ready|prepared|open|disposed|minded|inclined|happy|glad) to
  match (is|are|was|were|stands|stand|stood|remains|remain) (also|always|now)? (ready|willing|prepared) , .. , (to|for)
  match (let|lets|made|makes) it (be)? (known|clear|understood|plain) (also)? that .. (would|will)
  match (has|have|had) (every|no other|the firm|the full|a firm)? (intention|mind) (of|to) <action>
  set mode=pledge

pattern shows-keen
  match (showed|shows|showing|declared|declares|declaring|pronounced|professed|proved|called) (itself|himself|herself|themselves) (also|very|quite|fully|always|now|particularly|especially)? (keen|eager|interested|anxious|hopeful|confident) (to|in|on|that|of)
  match would be (also|very|only too|most|much)? (glad|happy|pleased|delighted|grateful|gratified) (to see|if|for)
  match (set|sets|setting|place|placed|places) .. hopes (on|in) (a|an|the|more|<greater>)
  set mode=expect

# `It is Peru's wish that`, `Peru's hope is for`: of the one named.
pattern wish-is
  match it (is|was|remains|remained|had long been|has long been) (also|still)? (the)? {actors:country} ~ <resolve=wish> (that|to|for)
  match {actors:country} ~ (hope|wish|desire|aim|goal|ambition|aspiration|priority|objective|intention|plan) (is|was|remains) (also|now|still)? (that|to|for)
  set mode=expect

# `called it important to`, `thought it would be useful to`, `More should be done for`.
pattern called-important
  match (called|calls|calling|termed|terms|described|describes|held|hold|holds|found|find|finds|thought|think|thinks|believed|judged|saw|see|sees|regarded|regards) it (as|to be)? (also|very|of|most|particularly|especially)? ~ (important|necessary|essential|vital|crucial|useful|use|help|helpful|desirable|good|right|wise|sensible|worthwhile|urgent|needful|imperative|expedient|appropriate|fitting|advisable|timely|importance|value|advantage) (to|that|for|if)
  match (<voice>|<say>|thought|thinks|felt|feels|believed|believes|found|held) (that)? it (would|might|could|may) be (also|very|of|most|particularly)? ~ (important|necessary|essential|vital|crucial|useful|use|help|helpful|desirable|good|right|wise|sensible|worthwhile|expedient|appropriate|fitting|advisable|beneficial|best|better|logical|timely|advantage|value|interest) (to|that|for|if)
  set mode=expect

# `Experts are to look into a treaty`, `Talks on taxes are to open in May`: of both.
pattern experts-are-to
  match (committee|commission|group|team|teams|experts|officials|ministries|panel|task force|ministers|delegations|agencies|negotiators|specialists|technicians|embassies|chambers|departments|engineers|secretariat) ~ ~ (is|are) to (look|examine|study|draw|work|prepare|negotiate|finalise|finalize|settle|report|explore|draft|consider|review|meet every|meet regularly|meet once|meet twice|meet again|identify|develop|resolve|assess|monitor|oversee|coordinate|submit)
  set mode=pledge part=passive-whole

pattern talks-are-to
  match (talks|negotiations|consultations|work|works|discussions|construction|building|preparations|flights|deliveries|exports|training) (on|about|for|of|over|between|towards) .. (is|are) (also|now|both)? to (open|start|begin|resume|be resumed|be opened|be started|be speeded up|be stepped up|be completed|be finished|be concluded|continue|go on)
  set mode=pledge part=passive-whole

given 2024-09-12
fires "Minister Shirley Botchwey of Ghana met Minister Elmer Schialer of Peru in Lima. The two ministers felt that the time had come for a pact on wool. They made up their minds to hold the fair every spring."
  mode=expect text="a pact on wool"
  mode=agree text="hold the fair every spring"
fires "Minister Shirley Botchwey of Ghana met Minister Elmer Schialer of Peru in Lima. Botchwey spoke up for lower port fees. Schialer put it to his guest that the bridge be mended."
  mode=propose actors=GHA
  mode=propose actors=PER
fires "Minister Shirley Botchwey of Ghana met Minister Elmer Schialer of Peru in Lima. Schialer held out the prospect of fifty bursaries for young divers. Ghana stands ready, Botchwey said, to dredge the bay. The Peruvian side showed itself keen to buy wool."
  mode=pledge actors=PER
  mode=pledge actors=GHA
  mode=expect actors=PER
fires "Minister Shirley Botchwey of Ghana met Minister Elmer Schialer of Peru in Lima. It is Peru's wish that Ghana mend the pier, he said. Ghana's hope is for lower port fees. Ghana would be glad to see Peruvian divers train in Tema."
  mode=expect actors=PER
  mode=expect actors=GHA
fires "Minister Shirley Botchwey of Ghana met Minister Elmer Schialer of Peru in Lima. Botchwey called it important to train divers. Schialer thought it would be useful to share ice charts. A committee of experts is to look into port fees. Talks on wool are to open in May."
  mode=expect actors=GHA text="train divers"
  mode=expect actors=PER text="share ice charts"
  mode=pledge actors=PER,GHA text="Talks on wool are to open in May"
fires "Minister Shirley Botchwey of Ghana met Minister Elmer Schialer of Peru in Lima. The ministers were at one that the two ports should be linked. Both sides pledged themselves to mending the pier."
  mode=agree
  mode=agree text="mending the pier"
silent "Minister Shirley Botchwey of Ghana came to Lima in Peru when the time for the wool fair had gone. She made up her face and stood up for the anthem. It was of use to nobody."
