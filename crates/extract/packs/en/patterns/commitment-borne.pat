# Commitments borne by others than the words right before their verb: promised to whoever may rely on somebody, held to matter
# for somebody, told of a circle of three, of an organisation, or by who closes the sentence.

# `Peru can count on us`: what another may rely on is promised, by who is named behind it, or by who speaks.
pattern counts-on-country
  match (can|may|could) (always|also|fully|continue to|further|still)? (count|rely|depend|bank) on (the)? {actors:country}
  match (can|may|could) (always|also|fully|continue to|further|still)? (count|rely|depend|bank) on (the)? ~ ~ (of|from) (the|all)? {actors:country}
  set mode=pledge part=whole

# `It was announced that Peru will lend`: who will.
pattern announced-of-country
  match it (was|is|has been|had been) (also|further)? (announced|confirmed|disclosed|revealed) that {actors:country} (would|will)
  match (announced|confirmed|disclosed|revealed) that {actors:country} (is|are) (also|now|fully|further|gradually)? (opening|lifting|easing|scrapping|waiving|abolishing|relaxing|extending|sending|providing|donating|granting|doubling|increasing|resuming|restoring|lowering|cutting) (up)? (its|their|the|a|an|all|more|<greater>|{text:number})
  set mode=pledge

# `We confirmed that we would`: what one confirms with the other side, as `we agreed`.
pattern we-confirmed
  match (confirmed|reaffirmed) (also|again|once again)? that we (would|will)
  set mode=pledge part=together

pattern we-confirmed-importance
  match (confirmed|reaffirmed) (also|again|once again)? the ~ importance of (working|cooperating|coordinating|continuing) (together)?
  set mode=expect part=together

# `Safe ferries remain a priority for Kenya`: what stands before it is held to matter.
pattern priority-for
  match (is|are|was|remain|remains|constitutes) (also|still)? (a|an|the|one of the|among the)? ~ (priority|priorities) (for|of) (the)? {actors:country}
  match (is|are|was|remain|remains|constitutes) (also|still)? (a|an|the|one of the|among the)? ~ (priority|priorities) (for|of) {actors:both}
  set mode=expect part=whole

pattern counts-on-us
  match (can|may|could) (always|also|fully|continue to|further|still)? (count|rely|depend|bank) on (us|me|our|my|its|their|his|her)
  match (have|has) (my|our) (word|full support|full backing|support|backing)
  set mode=pledge part=ours

# `my president has instructed me to`: what the country of who says so will do.
pattern instructed
  match (my|our) (president|king|queen|government|prime minister|minister|leader|leaders|leadership|emir|sultan|chancellor|authorities) (has|have|had)? (also|already|now|just)? (instructed|tasked|directed|mandated|charged|sent|commissioned) (me|us) to
  match (i|we) (was|were|have been|has been|had been|am|are) (instructed|tasked|directed|mandated|charged|commissioned) by (my|our) (president|king|queen|government|prime minister|minister|leader|leaders|leadership|emir|sultan|chancellor) to
  set mode=pledge part=ours

# `spoke of issues of common interest to both`, `suggested that fares are low`: nothing is hoped for or proposed.
pattern of-interest
  match <voice> (also|the|on|about)? ~ (issues|matters|topics|questions|subjects|areas|points) of ~ ~ interest (to|for|in)?
  match (suggested|suggests|suggest) that ~ ~ (is|are|was|were|has been|have been|had been|may|might|could) (a|an|the|not|likely|unlikely|already|too|more|less)?
  set part=stop

# `in areas of mutual interest`: a noun.
pattern of-interest-noun
  match (issue|issues|matter|matters|topic|topics|questions|subject|subjects|area|areas|point|points) of ~ ~ interest (to|for|in)?
  set part=noun

# `underlined that she will open`: what who speaks will do.
pattern said-I-would
  match <voice> that (he|she) (will|would) (also|continue to|always|further|soon)? <action>
  set mode=pledge part=clause

# `the importance of the pact and Peru's commitment to`, `the Peruvian commitment, beside others, to`: of the country that it names.
pattern and-commitment
  match and (the)? {actors:country} (firm|strong|continued|continuing|long-standing|unwavering|ironclad|steadfast|enduring|lasting|full) <resolve=agree|pledge> to
  match and (the)? {actors:country} (commitment|determination|readiness|willingness|intention|pledge|promise|desire|undertaking) to
  match <voice=say> (the|its|his|her)? {actors:country} ~ <resolve=agree|pledge> , (alongside|together with|along with|with|as|including|through) ~ ~ , to
  set mode=pledge part=possessed

# `It is our common goal to`.
pattern our-goal
  match it is (also)? (our|my|their) ~ (goal|aim|objective|intention|task|duty|responsibility|job) to
  set mode=expect

# `We go on calling on both to`: asked anew.
pattern still-asks
  match (continue|continues) to (call on|call upon|urge|press|ask) .. to
  match (continue|continues) to (call|press|push|advocate) for
  set mode=propose

pattern still-encourages
  match (continue|continues) to encourage
  set mode=expect

# `agreed that both have an interest in`: how things are.
pattern has-interest
  match (agreed|agree|agrees) (that)? ... (have|has) (a|an) ~ ~ interest (in|to)
  set part=stop

# `as called for in the statement`, `we will go on with our talks over lunch`: nobody asks, and nothing is promised.
pattern called-for-in
  match (as|was|were|is|are|been)? called for (in|by|under|at)
  match (will|would|shall) (also)? (continue|resume|go on with) (our|the|their|these) (discussion|discussions|talks|conversation|conversations|meeting) (at|over|during|tomorrow|later|this|in|after)
  set part=stop

# What is good to see or hear is nothing to be done; `would be happy to share` is as good as ready.
pattern glad-to-see
  match (is|are|was|were|be|am) (also|very|so|extremely|particularly|truly|really)? (happy|glad|pleased|delighted) to (see|be|have|hear|note|learn|meet|welcome|visit|host|receive|announce|report|say|know|participate|attend|join|inform|read|find|celebrate|address|return|come|speak|greet|introduce|present)
  set part=stop

pattern happy-to
  match (is|are|was|were|be) (also|very|more than|only too)? (happy|glad) to
  set mode=pledge

# `agreed with the Finnish minister that`: both.
pattern agreed-with
  match (agreed|agrees|agree) (also)? with {text:person} (to|that|on|upon)
  set mode=agree part=passive

# What somebody will speak of on a visit.
pattern will-speak-of
  match {text:person} (will|would) (also|then)? (focus|concentrate|touch|centre|center) (on|upon)
  set part=programme

given 2024-09-12
fires "President Alar Karis of Estonia told President Alexander Stubb of Finland: \"In fog or ice, Finland can count on us.\" Finland may always rely on Estonia, he added."
  mode=pledge actors=EST
  mode=pledge actors=EST
fires "Ghana, Togo and Benin held talks in Lomé. The three countries agreed to dredge a lagoon. They pledged to share a tug with Nigeria."
  mode=agree actors=GHA,TGO,BEN
  mode=pledge actors=GHA,TGO,BEN
fires "We, the presidents of Peru, Chile and Ecuador, met in Lima. We agreed to open a shared herring school. Our three countries remain committed to widening the coastal road."
  mode=agree actors=PER,CHL,ECU
  mode=agree actors=PER,CHL,ECU
fires "Fiji and the Pacific Islands Forum (PIF) agreed to open a reef school in Suva. Fiji thanked the Pacific Islands Forum."
  mode=agree actors=FJI,PIF
fires "Foreign Minister Margus Tsahkna of Estonia met President Maia Sandu of Moldova. The Minister and President Sandu agreed to open a wool depot. Estonian and Moldovan officials agreed to widen the port road. The foreign ministers of Estonia and Moldova agreed to train divers."
  mode=agree actors=EST,MDA text="open a wool depot"
  mode=agree actors=EST,MDA text="widen the port road"
  mode=agree actors=EST,MDA text="train divers"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. They spoke of the drought in Chad. The storm in Chad had underscored the need to build silos, the leaders agreed."
  mode=expect actors=EST,MDA text="build silos"
fires "Safe ferries are a priority for Moldova, President Maia Sandu of Moldova told President Alar Karis of Estonia."
  mode=expect actors=MDA
fires "Chad wants more schools. The African Union urged Chad and Niger to share a well. The African Union offered to train Chad's nurses. Niger has wells."
  mode=propose actors=AU
  mode=pledge actors=AU
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. „We are ready to open a film school“, Karis told Sandu. Karis called on Moldova for a swifter border."
  mode=pledge actors=EST
  mode=propose actors=EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova. They spoke of matters of mutual interest to the two countries. Karis suggested that the winter was mild. They agreed on many issues."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Sandu underlined that she will open a wool depot in Tartu. Karis said Estonia would be happy to train Moldovan divers. Sandu agreed with President Karis that the ferries sail daily."
  mode=pledge actors=MDA
  mode=pledge actors=EST text="train Moldovan divers"
  mode=agree actors=MDA,EST
fires "The foreign ministers of Peru and Ghana met in Lima. Ministers praised the cocoa fair, highlighting the need to widen the fish port. The hall should be ready by March, they said."
  mode=expect actors=PER,GHA text="widen the fish port"
  mode=expect actors=PER,GHA
fires "The African Union (AU) and the European Union (EU) on Tuesday agreed to share two survey ships. The African Union named a captain."
  mode=agree actors=AU,EU
silent "President Alar Karis of Estonia told President Maia Sandu of Moldova that he was happy to see her in Tallinn."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis underscored the value of the pact and the Estonian commitment to building a wool depot. Sandu said: \"It is our common goal to widen the port road.\""
  mode=pledge actors=EST
  mode=expect actors=MDA
fires "The foreign ministers of Peru and Ghana met in Lima. Ministers warmly welcomed the cocoa fair, stressed the importance of widening the fish port and called for lower port fees as called for in the charter."
  mode=expect actors=PER,GHA text="widening the fish port"
silent "President Alar Karis of Estonia told President Maia Sandu of Moldova: \"We will continue our talks over lunch.\""
fires "President Alar Karis of Estonia hosted President Maia Sandu of Moldova and President Alexander Stubb of Finland in Tallinn. The three leaders praised the fair. The leaders pledged to open a wool depot."
  mode=pledge actors=EST,MDA,FIN
silent "President Alar Karis of Estonia and President Maia Sandu of Moldova agreed that both have a strong interest in calm seas."
fires "President Alar Karis of Estonia said after talks with President Maia Sandu of Moldova: “We agreed on much. We confirmed that we would open a film school.”"
  mode=pledge actors=EST,MDA
# What a country is doing as it is announced.
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis announced that Estonia is lifting its duties on plums."
  mode=pledge actors=EST text="duties on plums"

fires "“My president has instructed me to widen trade in plums with Moldova,” said the Ambassador of Estonia to Moldova, Alar Karis, in Chisinau."
  mode=pledge actors=EST
