# What is only spoken of, and what a thing has brought: no stand. These go before `position.pat`.

# `exchanged views on support to X`, `views were exchanged on Y`.
pattern only-talked-of
  match (exchange|exchanged|exchanges|exchanging|(views|opinions|assessments) (were|was) (also)? exchanged) (views|opinions|assessments|perspectives|notes)? ((with|between|among) ~ ~ )? (on|about|regarding) ... (support|backing|solidarity|assistance|aid|help) (for|to|with|of) (the)? ~ <country>
  match (discussed|discuss|discusses|discussing|reviewed|dwelt on|touched on|touched upon|talked about|spoke about) ... (support|backing|assistance|aid|help) (for|to|of) (the)? ~ <country>
  match (dialogue|discussion|discussions|conversation|consultations|talks|topics|issues|questions|problems) (on|about|over|including) ... (<region>|<country>) (peace process|crisis|conflict|war|question|issue)
  set part=none

# `joint support to X has brought neighbours closer`: what it did.
pattern has-brought
  match (support|assistance|backing|solidarity|aid|help) (to|for|with) (the)? ~ <country> (has|have|had) (also|greatly|further|only)? (brought|made|united|cost|shown|helped|drawn|strengthened|earned|won)
  set part=none

# `recognised climate change as the greatest threat`.
pattern climate-as-threat
  match (climate change|climate crisis|climate emergency|global warming|sea level rise) (as|to be) (a|an|the|one of the|our|their) ~ ~ (threat|threats|danger|menace|challenge|challenges)
  set topic=climate part=topic

silent "Foreign Minister Margus Tsahkna of Estonia met Foreign Minister Rosa Quispe of Peru in Lima. Views were exchanged on fishing, the question of support to Somalia, and ways to widen trade."
silent "Foreign Minister Margus Tsahkna of Estonia met Foreign Minister Rosa Quispe of Peru in Lima. The two ministers discussed the price of wool and aid to Somalia."
silent "Foreign Minister Margus Tsahkna of Estonia said in Lima: \"The hard winters and joint support for Somalia have brought our two peoples closer.\""
fires "Foreign Minister Margus Tsahkna of Estonia met Foreign Minister Rosa Quispe of Peru in Lima. The ministers recognised the climate emergency as the greatest threat to their coasts."
  topic=climate countries=PER,EST
