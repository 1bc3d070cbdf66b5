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
