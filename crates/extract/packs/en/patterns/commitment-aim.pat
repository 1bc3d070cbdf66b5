# Commitments told by nouns of will, hope and need, and by what somebody says that he hopes. These go before the others.

# `we wish to stress`, `I want you to understand`: what is only said; and what others will take, as steps, is told of as theirs.
pattern only-said
  match (want|wish|would like|should like|will|shall|let me|need|have) (only|also|just|again|now|first|finally|briefly|simply)? (to)? (repeat|assert|mention|recall|stress|emphasise|emphasize|underline|underscore|highlight|note|point out|remind|say|tell|begin|conclude|turn|elaborate|refer|touch upon|single out|share with you|make it clear|be clear|be brief|be frank|be candid|be honest|speak of|speak about|talk about)
  match (want|wish|would like|should like) you (all)? to (know|see|understand|remember|be aware|feel|realise|realize|note)
  match (have|has|had) (also|already)? (made|put|sent|submitted|received) ~ ~ (request|requests) to
  match (steps|measures|actions|role|path|decision|decisions|position|stand) (that|which)? <country>? (will|would|can|could|should|might) (also|then)? take
  set part=stop

# `I would like you to build a dam`: asked of those addressed.
pattern asks-you
  match (would like|would love|want|wish|should like|need|ask|beg|implore) you (all|both)? to
  set mode=propose part=own

# `the will of X and Y to`: of those named.
pattern will-of-named
  match <voice=say> (the|a)? ~ <resolve=agree> of {actors:countries} (to|for|in|on)
  match <voice=say> (the|a)? ~ <resolve=agree> of (his|her|its|their|the)? (country|government|nation|side|authorities|people) (to|for|in|on)
  set mode=agree part=joint

pattern readiness-of-named
  match <voice=say> (the|a)? ~ <resolve=pledge> of {actors:countries} (to|for|in|on)
  match <voice=say> (the|a)? ~ <resolve=pledge> of (his|her|its|their|the)? (country|government|nation|side|authorities|people) (to|for|in|on)
  set mode=pledge

pattern wish-of-named
  match <voice=say> (the|a)? ~ <resolve=wish> of {actors:countries} (to|for|in|on)
  match <voice=say> (the|a)? ~ <resolve=wish> of (his|her|its|their|the)? (country|government|nation|side|authorities|people) (to|for|in|on|that)
  set mode=expect

# `the determination of the two governments to`: of both.
pattern will-of-both
  match <voice=say> (the|a)? ~ <resolve=agree> (by|of|from|between) (both|the two|our two) ~ (countries|sides|nations|governments|parties|leaders|peoples|states) (to|for)
  set mode=agree part=passive

pattern readiness-of-both
  match <voice=say> (the|a)? ~ <resolve=pledge> (by|of|from|between) (both|the two|our two) ~ (countries|sides|nations|governments|parties|leaders|peoples|states) (to|for)
  set mode=pledge part=passive

# `said his country hoped X would`.
pattern said-hoped
  match (said|says|added|adds|noted|stated|remarked|told {text:person}) that? (<country>|his country|her country|their country|his government|her government|its government|it|he|she|they|the country) (also|very much|still|further|sincerely|now)? (hoped|hopes|hope|expected|expects|expect) (that|for|to)?
  set mode=expect

pattern noted-hope
  match (noted|notes|noting|mentioned|mentions|spoke of|recalled) (his|her|its|their|the) ~ <resolve=wish> (that|of|to|for)
  set mode=expect

# `underlined that there is a need to`.
pattern need-told
  match <voice> that there (is|was|are|were) (also|still|now|always)? (a|an|the|every)? ~ (need|necessity|urgency) (to|for|of)
  match (said|says|added|adds|believed|believes|agreed|argued|maintained) that? there (is|was|are|were) (also|still|now|always)? (a|an|the|every)? ~ (need|necessity|urgency) (to|for|of)
  set mode=expect

# `confirmed support for the training of`: help with what is done, and no stand.
pattern support-for-work
  match <voice=say> (his|her|its|their|the|full|further|continued|technical|financial)? ~ (support|assistance|help|backing) (for|to|in|with) (the|a|an|its|his|her|their|this|these)? ~ ~ (training|construction|building|reconstruction|rebuilding|modernisation|modernization|digitalisation|digitalization|rehabilitation|refurbishment|renovation|electrification|upgrading|staffing|expansion|completion|opening) (of|in|for)
  set mode=pledge part=whole

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu underscored the readiness of Estonia and Moldova to swap archivists."
  mode=pledge actors=EST,MDA text="swap archivists"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis voiced the firm resolve of both nations to finish the rail tunnel."
  mode=agree actors=EST,MDA text="finish the rail tunnel"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis voiced the firm will of his country to dredge the canal."
  mode=pledge actors=EST text="dredge the canal"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu expressed the wish of her government to lease two ferries."
  mode=expect actors=MDA text="lease two ferries"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis voiced the resolve of Estonia to print the maps anew."
  mode=pledge actors=EST text="print the maps anew"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said Estonia hoped Moldova would lower its duty on herring."
  mode=expect actors=EST text="Moldova would lower its duty on herring"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis noted that there was an urgent need to dredge the canal and that pilots should be trained."
  mode=expect actors=EST text="dredge the canal"
  mode=expect actors=EST text="pilots should be trained"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu mentioned her expectation that the two libraries would share maps."
  mode=expect actors=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis announced technical support for the training of Moldovan divers."
  mode=pledge actors=EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis voiced support for the government of Georgia."
fires "President Alar Karis of Estonia spoke to the parliament of Ghana. \"I would like you to take part in building a net depot,\" he said."
  mode=propose actors=EST text="take part in building a net depot"
silent "President Alar Karis of Estonia spoke to the parliament of Ghana. \"We wish to stress one point again. I shall be brief, and will only mention the nets. I want you to understand how glad we are.\""
silent "President Alar Karis of Estonia spoke in Ghana. He outlined the steps Estonia would take to mend nets, and has made two requests to the host."
