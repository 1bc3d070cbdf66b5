# Commitments as governments write of them in releases, fact sheets and joint statements. These go before `commitment.pat`, where
# what `part` says is told.

# `I announce an $11 million package`, `announced the setting up of a desk`: what is announced is given or done.
pattern announces-noun
  match (announce|announces|announced|announcing|unveil|unveils|unveiled|unveiling) (also|today|now|further|jointly)? (that|the|a|an|our|his|her|its|their|plans for|two|three|several|new|further)? ~ ~ ~ (setting up|setting-up|establishment|creation|launch|launching|formation|foundation|founding|opening|reopening|construction|extension|expansion|introduction|appointment|provision|deployment|resumption|release|doubling|allocation|removal|lifting|commencement) of
  match (announce|announces|announced|announcing|unveil|unveils|unveiled|unveiling) (also|today|now|further|jointly)? (a|an|our|his|her|its|their|the|another|new|additional|further)? <qualifier>? {text:money} ~ ~ (package|programme|program|fund|grant|loan|facility|initiative|contribution|commitment|investment|project|credit line|line of credit|plan|scheme|envelope)
  match (can|could|may) (also|now|today|additionally|further|therefore)? (announce|confirm|report) (also|today|now|further)? (that|the|a|an|our) ~ ~ ~ (setting up|setting-up|establishment|creation|launch|formation|opening) of
  set mode=pledge part=clause

# `Another $2 million will support schools`: what a sum is for.
pattern sum-supports
  match (another|an additional|a further|an extra|a new|some|over|about|up to|more than|nearly) {text:money} .. (will|would|shall) (also)? (support|help|fund|finance|assist|provide|go to|go towards|be provided|be made available|be spent|be used|be allocated|be given|be set aside|be invested|be directed|be disbursed)
  match (this|the) ~ (funding|assistance|package|grant|contribution|support|aid|financing|money|loan|sum) (will|would|shall) (also)? (support|help|fund|finance|assist|provide|go to|go towards|be used|be spent)
  set mode=pledge part=passive-whole

# `The first Peru-Ghana Trade Forum will be held in May`: of both.
pattern session-held
  match the (first|inaugural|maiden|first ever|first-ever) ~ ~ (session|round|meeting|edition|dialogue|consultations|exchange|exercise) .. (will|would|is to|shall) (be held|take place|convene|be convened|be hosted|meet) (in|on|later|next|early|before|by|this|at|when)
  match <country> <country> ~ ~ ~ (summit|forum|dialogue|consultations|conference|fair|exhibition|festival|week|expo|exercise|symposium|roundtable) (will|would|is to|shall) be (held|convened|organised|organized|hosted|staged|launched) (in|on|later|next|early|before|by|this|at)
  set mode=agree part=passive-whole

# `There is an opportunity for both countries to`, `It is important for both to`: what who says so hopes for.
pattern chance-for-both
  match (there is|there are|there remains|is|was|offers|offer|presents|present|provides|provide|be|remains) (also|still|now|truly|therefore)? (a|an|the|ample|great|huge|much|significant|considerable|every|many)? ~ ~ (opportunity|opportunities|chance|scope|room|potential|space) (for|between) (both|the two|our two|our three|our|<country>) .. to
  match (opportunity|chance|occasion) to (strengthen|deepen|expand|broaden|enhance|boost|further|intensify|develop|promote|build|take) (our|the|bilateral|their|these) ~ ~ (relations|ties|cooperation|relationship|partnership|links|friendship|collaboration|bonds|exchanges|trade)
  match it (is|was|remains) (also|very|therefore|equally|vitally|extremely|now)? (important|vital|essential|crucial|necessary|imperative|critical|time|high time) for (both|the two|our two|our) ~ (countries|sides|nations|governments|peoples|states|economies) to
  set mode=expect part=passive

# `committing to invest`, `joined the goal of`: what a side takes upon itself.
pattern commits-in-passing
  match (committing|pledging|undertaking|promising|vowing) (itself|themselves|jointly|also)? to
  match (joined|joins|endorsed|endorses|signed up to|subscribed to|adhered to|supports|supported) the (collective|shared|common|joint|global) (goal|target|aim|pledge|objective) (of|to)
  set mode=pledge

# `is working to widen the road`, `is preparing a plan to`: what a side is about to bring off.
pattern working-to
  match (is|are|am|m|re|has been|have been|keeps|keep) (also|here|now|always|currently|actively|jointly|both)? working (tirelessly|closely|together|jointly|actively)? to <action>
  match (is|are|am|m|re) (also|now|currently|both|jointly)? (preparing|drawing up|drafting|developing|finalising|finalizing|working on) (a|an|its|the) ~ ~ (strategy|plan|programme|program|roadmap|road map|package|bill|law|scheme|proposal|framework) (to|for|on)
  set mode=pledge part=own-whole

# `stressed the significance of continued cooperation to`: what is called important is hoped for.
pattern needful-continued
  match <voice=say> (the)? ~ <resolve=need> of (continued|continuing|sustained) (cooperation|collaboration|coordination|dialogue|engagement|efforts|exchanges|contacts|consultations|work|investment|development)
  set mode=expect

# `What we want to do is to open a port`: the action stands behind.
pattern want-to-do-is
  match (want|wants|wanted|need|needs|hope|hopes|like|aim|aims|intend|intends) to (do|achieve|see) (together|here|now|first|next)? (is|was) (to|that)?
  set mode=expect

# What a speaker says that he will say, and guests whom somebody will welcome.
pattern speaks-of-speaking
  match (would|d|should|will|ll|want|wish|wishes|wanted) (also|just|now|first|again)? (like)? to (make (reference|mention|it clear|clear|a|the|some|one|two|three|this|that) ~ (point|points|comment|comments|remark|remarks|observation|observations)?|refer|say|mention|inform|begin by|start by|turn|add|repeat|recall|remind|conclude|point out|draw|note|tell you|answer|acknowledge|emphasise that|take this opportunity)
  match (would|d) like (an answer|a response|a reply|to know|to ask|to hear your)
  match (looks|look|looked|looking) forward to (welcoming|receiving|hosting|greeting) (the|his|her|my|our|your)? ~ {text:person}
  set part=stop

given 2024-09-12
fires "Foreign Minister Margus Tsahkna of Estonia met President Maia Sandu of Moldova. Tsahkna announced the setting up of a herring desk for Moldovan traders."
  mode=pledge actors=EST
fires "Estonia and Moldova held talks on schools. \"Today I announce an €8 million literacy package for Moldova,\" Minister Margus Tsahkna of Estonia said."
  mode=pledge actors=EST
fires "Estonia will give Moldova €3 million for wells. A further €2 million will support nurses in Moldova."
  mode=pledge actors=EST
  mode=pledge
fires "Estonia and Moldova held talks on ports in Tartu. The first meeting of the harbour dialogue between the two ministries would be held later this year in Chisinau."
  mode=agree actors=EST,MDA
fires "Estonia and Moldova held talks on ports in Tartu. It is important for both countries to train pilots, the Estonian minister said."
  mode=expect
fires "President Maia Sandu of Moldova told President Alar Karis of Estonia that there is an opportunity for Moldova and Estonia to widen the port road."
  mode=expect actors=MDA,EST
silent "Estonia met Moldova at chess. The first meeting of the clubs was held in spring."
fires "Estonia and Moldova held talks on schools. Moldova is working to widen its port road, President Maia Sandu of Moldova said."
  mode=pledge actors=MDA text="is working to widen its port road"
silent "President Alar Karis of Estonia looks forward to welcoming President Maia Sandu of Moldova in Tallinn."
silent "Minister Margus Tsahkna of Estonia met Minister Mihai Popsoi of Moldova. \"I would like to make a few remarks before your questions,\" Tsahkna said."
fires "Minister Margus Tsahkna of Estonia met Minister Ama Mensah of Ghana in Accra.\n\nMargus Tsahkna said: \"I am here to speak of wells. Estonia has dug many.\n\nWe stand ready to train nurses.\""
  mode=pledge actors=EST text="train nurses"
# A spokesperson's briefing: whose it is the head of the page says, `Prime Minister` is the own one, and who asks speaks for nobody.
fires "Government of Ghana\nMinistry of Foreign Affairs\n\nTranscript of the weekly briefing\n\nMs. Ama Owusu, Spokesperson: Good afternoon. Prime Minister met President Alar Karis of Estonia on Monday.\n\nKofi Annor, Radio Volta: And what of the pier? We would like to open a shop there.\n\nMs. Ama Owusu, Spokesperson: We have offered to build a second pier in Estonia."
  mode=pledge actors=GHA text="build a second pier in Estonia"
silent "Government of Ghana\nMinistry of Foreign Affairs\n\nTranscript of the weekly briefing\n\nMs. Ama Owusu, Spokesperson: Good afternoon. Prime Minister met President Alar Karis of Estonia on Monday.\n\nKofi Annor, Radio Volta: And what of the pier? We would like to open a shop there.\n\nMs. Ama Owusu, Spokesperson: Thank you."
