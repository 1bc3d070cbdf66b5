# Positions on what others should do: demands on countries that are no party, and on the bodies of the world. These go before
# `position.pat`.

# `called on X to withdraw`: asked of a country that is neither of the two.
pattern demands-of-third
  match (called|calls|call|calling) (also|again|once again|once more|jointly|further)? (on|upon) (the)? ~ {text:country} (government|Government|authorities|side|leadership|regime|rulers)? (to|not to)
  match (urged|urges|urge|urging|appealed to|appeals to|asked|pressed|pressing|implored) (the)? ~ {text:country} (government|Government|authorities|side|leadership|regime|rulers)? (to|not to)
  match (warned|warns|warning|cautioned|cautions|admonished|threatened) (the)? ~ {text:country} (government|Government|authorities|side|leadership|regime|rulers)? (against|not to|over|that|of)
  match (demanded|demands|demand|demanding|insisted|insisting|calling) (also)? that (the)? ~ {text:country}
  set topic=other part=demand

pattern demands-of-all
  match (called|calls|call|calling) (also|again|once again|once more|jointly|further)? (on|upon) all (the)? (parties|sides|actors|belligerents|combatants) (concerned|involved|there|to it)? (to|not to)
  match (urged|urges|urging|appealed to|implored) all (the)? (parties|sides|actors|belligerents|combatants) (concerned|involved|there|to it)? (to|not to)
  match (called|calls|call|calling) (also|again|once again|once more|jointly|further)? (on|upon) (all|the|both)? ~ (warring|opposing|rival|conflicting|belligerent) (parties|sides|factions|generals) ~ (to|not to)
  match (called|calls|call|calling) (also|again|once again|once more|jointly|further)? (on|upon) (all|the) (parties to the conflict|parties to the dispute|armed groups|rebels|insurgents|combatants|belligerents|international community|world community|community of nations|nuclear powers|world powers|developed countries|rich countries) (to|not to)
  match (called|calls|call|calling|urged|urges|urge|urging|appealed|appeals) (also|again|once again|jointly|further)? (on|upon|to)? all (parties|sides|states|countries|nations|actors) ~ to (respect|refrain|exercise|end|return|abide|cease|avoid|protect|allow|stop|comply|resume|uphold|observe|show|de-escalate|halt|honour|honor|lay down)
  match (urged|urges|urge|urging|appealed to|appeals to) (all|the|both)? ~ (warring|opposing|rival|conflicting|belligerent) (parties|sides|factions|generals) ~ (to|not to)
  match (urged|urges|urge|urging|appealed to|appeals to) (all|the) (parties to the conflict|parties to the dispute|armed groups|rebels|insurgents|combatants|belligerents|international community|world community|community of nations|nuclear powers|world powers|developed countries|rich countries) (to|not to)
  set topic=other part=demand

# `international partners must go on supporting X`.
pattern support-due
  match (must|should|needs to|need to|have to|has to) (continue to|keep|go on|keep on)? (support|supporting|assist|assisting|help|helping|back|backing|aid|aiding|arm|arming) (the)? {text:country} (in|with|against|until|as|to|for|militarily|financially)
  match (commitment|devotion|solidarity) (to|with) (the (defence|defense|security|independence|sovereignty|freedom|people) of)? {text:country} (and|,|as|in)?
  set topic=other part=held

# `the need for a united response of the world to`.
pattern response-due
  match (international|united|collective|global|concerted|common|joint|robust|unified|firm|strong) ~ response (to|against) (the|these|this|all)? ~ (violence|fighting|war|aggression|attacks|attack|crisis|invasion|threat|threats|coup|conflict|bloodshed|terrorism|tests|provocations|blockade)
  match (international|united|collective|global|concerted|unified|world) ~ response to (end|stop|halt)
  match (international|world) community .. (must|should|ought to|needs to|has to|cannot) ~
  set topic=other part=topic

# The United Nations as they should be.
pattern world-bodies
  match (reform|reforms|reforming|revitalisation|revitalization|revitalising|revitalizing|expansion|enlargement|restructuring|democratisation|democratization|overhaul) (of|in) (the)? ~ ~ (Security Council|UNSC|UN|U.N.|United Nations|General Assembly|WTO|World Trade Organization|World Trade Organisation|world body|multilateral system|multilateral trading system|global financial system|international financial system|Bretton Woods institutions|global governance)
  match (Security Council|UNSC|UN|U.N.|United Nations|General Assembly|WTO|World Trade Organization|World Trade Organisation|world body|multilateral system|Bretton Woods institutions) ~ (must|should|needs to|need to|ought to|has to|have to|to) (be|become)? (reformed|expanded|enlarged|democratised|democratized|strengthened|revitalised|revitalized|overhauled|restructured|reform|expand|admit|reflect|representative|more representative|adapt)
  match (UN|U.N.|United Nations|Security Council|UNSC|U.N. Security Council|WTO|General Assembly) (reform|reforms|expansion)
  match (reform|reforming|expand|expanding|enlarge|enlarging|revitalise|revitalising|revitalize|revitalizing|democratise|democratising|strengthening) (of)? (the)? ~ (UN|U.N.|United Nations|Security Council|UNSC|WTO|World Trade Organization|General Assembly|international financial institutions|world body)
  match (voice|say|representation|role|interests|weight|seat|share) (of|for|in) (the)? ~ (Global South|developing world|Africa)
  set topic=other part=topic

# What somebody owes to states: their borders, their order.
pattern states
  match (respect|respecting|respects|regard|reverence) (for)? (the)? ~ (sovereignty|independence|unity|territorial integrity)
  match (territorial|boundary|border) ~ ~ integrity
  set topic=other part=topic

pattern disputes
  match (diplomatic|amicable|negotiated|pacific|non-violent) (settlement|resolution|solution) of (all|their|the)? ~ (disputes|conflicts|differences|dispute|crises)
  match (peacefully|amicably|diplomatically) (settle|settling|resolve|resolving|solve|solving) (all|their|the|any|our)? ~ (disputes|conflicts|differences|dispute|conflict|crises|crisis|issues|disagreements)
  match (settling|resolving|solving) (all|their|the)? ~ (disputes|conflicts|differences|dispute) ~ (by|through|with)
  set topic=peaceful-settlement part=topic

given 2024-09-12
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. The two called on Eritrea to free the crew of the trawler."
  topic=other countries=MDA,EST
silent "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Tsahkna called on Moldova to open its market to Estonian fish."
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. He urged the warring factions in Sudan to let doctors in."
  topic=other countries=EST
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Both agreed that the Security Council should be enlarged by two African members."
  topic=other countries=MDA,EST
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. It was stressed that the war in Sudan has to end."
  topic=other countries=MDA,EST
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Respect for the sovereignty of small states was urged by President Sandu."
  topic=other countries=MDA
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Tsahkna said both sides “support a diplomatic resolution of the dispute over the strait”."
  topic=peaceful-settlement countries=EST,MDA
silent "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. The two agreed to cooperate closely on a reform of the General Assembly."
silent "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Tsahkna expressed gratitude for the firm stance of Moldova on the war in Sudan."
silent "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. They confirmed that the two armies will cooperate on the withdrawal of troops from Mali."
