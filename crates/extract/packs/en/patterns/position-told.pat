# Positions told by the need that is stressed of what others should do, or of what should become of a third country. These go before
# `position.pat`.

# `underlined the need for the world community to`.
pattern world-to-act
  match <resolve=need> (for|that) (the)? ~ (international|world|global) community ~ (to|must|should)
  match <resolve=need> (for|that) (all|both|the) ~ (parties|sides|states|countries|nations|actors|factions|powers) ~ (to|must|should) (respect|refrain|exercise|end|return|abide|cease|avoid|protect|allow|stop|comply|resume|uphold|observe|show|de-escalate|halt|honour|honor|lay down|adhere|implement)
  set topic=other part=topic

# `stressed the importance of shielding civilians in X`: what should become of a third country.
pattern needed-there
  match <resolve=need> (of|for|to) .. (civilian|civilians|hostages|hostilities|humanitarian|aid|relief|peace|stability|security|ceasefire|truce|calm|de-escalation|dialogue|political|elections|election|transition|settlement|solution|unity|sovereignty|reconciliation|violence|fighting|bloodshed|war|conflict|tensions|escalation) .. (in|into|to|for|of|on|across|around|between|with) (the)? ~ {text:country}
  set topic=other part=held

pattern needed-in-region
  match <resolve=need> (of|for|to) .. (civilian|civilians|hostages|hostilities|humanitarian|aid|relief|peace|stability|security|ceasefire|truce|calm|de-escalation|dialogue|political|elections|election|transition|settlement|solution|unity|sovereignty|reconciliation|violence|fighting|bloodshed|war|conflict|tensions|escalation) .. (in|into|to|for|of|on|across|around|between|with) (the)? ~ <region>
  set topic=other part=topic

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis underlined the need for the international community to help end the siege of the island. Sandu stressed the importance of shielding civilians in Sudan."
  topic=other countries=EST
  topic=other countries=MDA
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis stressed the importance of peace for growth in Moldova."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis affirmed that Estonia upholds the one-China policy."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu said Estonia believes Ghana and Togo should find a lasting solution to the war in Sudan."
  topic=other countries=MDA
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. They exchanged views on the war in Sudan and affirmed their wish to open a depot."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The war in Sudan must end, the presidents stressed."
  topic=other countries=MDA,EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Amid tensions over the Taiwan issue, the presidents exchanged views on the war in Sudan and affirmed the importance of peacefully resolving conflicts."
  topic=peaceful-settlement countries=MDA,EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. “We both support the truce in Sudan,” said Karis. Sandu thanked Estonia for supporting Moldova in its territorial integrity."
  topic=other countries=EST,MDA
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Amid tensions over the war in Sudan, the presidents stressed that ferries should sail more often."

# `supports X in following a path of its own`, `backs the talks in X`.
pattern backs-in
  match (support|supports|supported|back|backs|backed|endorse|endorses|endorsed|favour|favours|favor|favors) <country> in ~ (taking|following|pursuing|choosing|exploring|safeguarding|upholding|defending|opposing|maintaining|protecting|preserving|realising|realizing|resisting|finding|advancing)
  set topic=other

pattern backs-there
  match (supports|supported|backs|backed|endorses|endorsed|favours|favors|opposes|opposed) (the|all|any)? ~ ~ ~ ~ (in|for|on|over|between) (the)? ~ {text:country}
  match (support|back|oppose) (the|all|any) ~ ~ ~ ~ (in|for|on|over|between) (the)? ~ {text:country}
  set topic=other part=held

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said Estonia supports Moldova in choosing a path of its own. Sandu told reporters that she supports talks among the rivals in Sudan."
  topic=other countries=EST
  topic=other countries=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The importance of a wide dialogue for the unity, freedom and territorial integrity of the Sudanese state was emphasised."
  topic=other countries=MDA,EST
fires "After talks with his Moldovan counterpart, Mihai Popșoi, Tsahkna said, “We must press all parties to the conflict in Sudan.” Foreign Minister Margus Tsahkna of Estonia then left."
  topic=other countries=EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis supported the building of ferries for Moldova."

# `sanctions cannot be lifted`: what is held of them outright.
pattern sanctions-stay
  match (sanctions|embargo|blockade|pressure) .. (must|should|cannot|can only|can not|need to|needs to|have to|has to) (not)? (be)? (lifted|eased|maintained|kept|continue|stay|remain|tightened|extended|removed|followed|strengthened|relaxed|stepped up|end|ended)
  set topic=other part=outright

pattern wants-sanctions
  match (wants|want|wanted|wishes|wished) (the)? ~ (sanctions|embargo|blockade|pressure) .. (to|lifted|eased|kept|removed|tightened|extended)
  set topic=other part=outright

# `agreed on the gravity of`: how a matter is judged.
pattern gravity-of
  match (on|stressed|underlined|underscored|emphasised|emphasized|highlighted) (the)? ~ (gravity|seriousness|severity|illegality|futility|danger|dangers|illegitimacy) of
  set topic=other part=topic

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis assured Sandu that he wants sanctions on Iran to stay. Sandu declared that “while the war goes on, the sanctions cannot be lifted.”"
  topic=other countries=EST
  topic=other countries=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu warned Eritrea against unilateral steps in the strait. The two leaders voiced their firm rejection of any unilateral actions there."
  topic=other countries=MDA
  topic=other countries=MDA,EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said he agreed with his Moldovan counterpart on the gravity of the attacks on shipping."
  topic=other countries=EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis hopes to bring Moldova back into full membership of the African Union."

# `has always stood with X`: what is past.
pattern stood-before
  match (has|have|had) (always|long|also|ever)? stood (firmly)? (with|by|alongside|side by side with|shoulder to shoulder with) <country>
  set part=none

given 2024-09-12
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said that Estonia has always stood with Moldova."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. They stressed that the African Union should go on with its efforts to end the war in Sudan."
  topic=other countries=MDA,EST

# `the importance of solving the conflict`.
pattern solving-it
  match (resolving|settling|solving|ending|resolution of|settlement of) (the|this|that|these|all)? ~ ~ (conflict|conflicts|war|crisis|hostilities|fighting|violence|bloodshed)
  set topic=other part=topic

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The importance of solving the frozen conflict on the grounds of the law was stressed."
  topic=other countries=MDA,EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said both were committed to peaceful resolutions and calm."
  topic=peaceful-settlement

# `demand that rich countries keep their word`.
pattern rich-countries
  match (demand|demands|demanded|demanding|insist|insists|insisted|urge|urged|ask|asked) ~ that (the)? (rich|richer|developed|industrialised|industrialized|wealthy|western) (countries|nations|states|world)
  match pressure on (the)? (rich|richer|developed|industrialised|industrialized|wealthy|western) (countries|nations|states)
  set topic=climate part=outright

# `recognised it two years ago`: history.
pattern recognised-ago
  match (recognised|recognized) .. .. (years|months|weeks) ago
  set part=none

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu demanded that rich countries keep their word. On the Sudan issue, Karis called for a truce; he castigated the looting of aid."
  topic=climate countries=MDA
  topic=other countries=EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Moldova recognised the island as a state two years ago."

# `is following the situation in X`: no stand.
pattern follows-events
  match (monitor|monitors|monitoring|monitored|follow|follows|following|followed|watching|watched|tracking|assessing|assessed) (closely|carefully|attentively)? the ~ (situation|developments|events|crisis|conflict|talks|fighting|elections) (in|on|around|between|at) (the)? ~ (<country>|<region>)?
  set part=none

given 2024-09-12
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Karis said that Estonia is closely following the situation in Sudan."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The presidents spoke in favour of ending all quarrels, however old they may be, exclusively by peaceful means."
  topic=peaceful-settlement countries=MDA,EST
