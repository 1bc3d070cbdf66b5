# Positions on what order should hold among states and in one of them.

# `opposes interference by others`, `against meddling in the affairs of others`.
pattern against-interference
  match (oppose|opposes|opposed|opposing|reject|rejects|rejected|rejecting|against) (any|all|the|foreign|external|outside)? ~ (interference|meddling|hegemonism|hegemony|bullying|power politics|coercion|double standards|bloc confrontation|decoupling)
  set topic=other part=outright

# `recognises the islet as an integral part of X`.
pattern part-of-land
  match (recognise|recognises|recognised|recognize|recognizes|recognized|regard|regards|regarded|consider|considers|considered|acknowledged) (that)? (the)? ~ ~ (as|is|to be) (an)? (integral|inalienable|inseparable|indivisible)? part of (the)? <country>
  match (regard|regards|regarded|see|sees|saw|view|views|viewed|consider|considers|considered|treat|treats) (the|this|that)? ~ ~ (as|to be) (an|a|its|their)? (purely|strictly|entirely)? ~ (internal|domestic) (matter|affair|question|issue|one)
  set topic=other part=outright

# `support a peaceful, united X`: what should become of a third country.
pattern wants-it-so
  match (support|supports|supported|supporting|want|wants|favour|favours|favor|favors) (a|an) (free|democratic|peaceful|inclusive|stable|united|independent|sovereign|secure|prosperous) .. {text:country}
  set topic=other part=held

# `reiterated that these measures are unjustified`.
pattern called-unjust
  match (reiterate|reiterates|reiterated|stress|stresses|stressed|maintain|maintains|maintained|believe|believes|reaffirmed) that (the|these|this|those|such|all)? ~ ~ (actions|action|measures|measure|tariffs|tariff|sanctions|restrictions|steps|moves|demands|claims|blockade|embargo|strikes) (are|is|were|was) (not)? (also|wholly|both|completely|deeply)? (unfair|unjust|unjustified|unreasonable|illegal|unlawful|unacceptable|unilateral|regrettable|counterproductive|baseless|groundless|null)
  set topic=other part=outright

# `urged rich nations to keep their word on climate finance`.
pattern climate-asked-of-all
  match (called on|calls on|call on|calling on|called upon|urged|urges|urging|appealed to|asked|asks|demanded that|expects|expected|wants|wanted) (all|the|other|rich|big|major)? ~ (emitters|polluters|countries|nations|states|economies|donors|powers) (to|must|should|not to)? ... (climate|emissions|COP28|COP29|COP30|COP31|net zero|net-zero|Paris Agreement|warming|greenhouse)
  match (rich|developed|industrialised|industrialized|wealthy|wealthier|advanced|big|major|all|other) ~ (emitters|polluters|countries|nations|states|economies|powers) .. (must|should|have to|need to|ought to|had to) ... (climate|emissions|COP28|COP29|COP30|COP31|net zero|net-zero|Paris Agreement|warming|greenhouse)
  set topic=climate part=outright

# `urged all emitters to`: all who are concerned, whoever they are.
pattern asked-of-all
  match (called on|calls on|call on|calling on|called upon|urged|urges|urging|appealed to) (all|the|other)? ~ (emitters|riparian states|riparian countries|donors|donor countries|developed nations|developed states|industrialised countries|industrialized countries|major economies|nuclear-armed states|fishing nations|flag states) (to|not to)
  set topic=other part=demand

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Estonia opposes interference by outsiders in the affairs of islands, Karis stressed."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu said Moldova recognises the reef as an integral part of Ghana."
  topic=other countries=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Estonia supports a peaceful and united Sudan, Karis said."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The two presidents reiterated that the tariffs are unjustified."
  topic=other countries=MDA,EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Moldova urged all emitters to go further."
  topic=other countries=MDA
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis opposed the plan of his own party. Sandu said the prices are unfair."
fires "Government of Ghana\nMinistry of Foreign Affairs\n\nTranscript of the weekly briefing\n\nMs. Ama Owusu, Spokesperson: Good afternoon. Prime Minister met President Alar Karis of Estonia on Monday.\n\nKofi Annor, Radio Volta: And the two ferries?\n\nMs. Ama Owusu, Spokesperson: Our position on freedom of navigation is known to all."
  topic=south-china-sea countries=GHA
