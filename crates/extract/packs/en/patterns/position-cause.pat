# Positions told by a verb that takes a stand and the matter it is taken on, close behind it. These go before `position.pat`.

# `reports of`, `condemned by`: no stand of those named.
pattern no-stand
  match (welcome|welcomes|welcomed|welcoming) (the|this|an|a) (opportunity|chance|occasion|discussion|discussions) (to|for|of|on) ... (situation|conflict|war|crisis|developments|events) (in|of|on|over) (the)? (<country>|<region>)
  match (welcome|welcomes|welcomed|welcoming) (the|this|an|a) (opportunity|chance|occasion|discussion|discussions) (to|for|of|on)
  match (asked|questioned|quizzed|pressed) (about|on|regarding|whether|if) .. ,
  match back (into|to|from|home|at|on track|and forth)
  match (condemned|supported|backed|rejected|opposed|denounced|criticised|criticized|welcomed) (only|also|widely|strongly)? by
  match (pay|paid|paying|pays) .. (respects|respect|tribute|homage) to .. <cause>
  match (pay|paid|paying|pays) .. (respects|respect|tribute|homage) to
  match (support|supporting|supports|welcome|welcomed|welcomes) (the)? ~ ~ (victims|survivors|students|families|programme|programmes|program|centre|center|fund|seminar|conference|workshop|training)
  match (discussed|discuss|discussing|reviewed|touched on|exchanged views on|talked about|discussions on|talks on) .. <cause>
  set part=none

# `in the context of the war in X`, `the impact of the invasion of X`: only why something is said.
pattern only-context
  match (in the (context|wake|aftermath|midst|shadow) of|in (light|view|response) (of|to)|against the backdrop of|as a result of|(impact|impacts|effects|effect|fallout) (of|from)|due to|because of|amid|amidst|following|since|despite|exacerbated by|driven by|triggered by) (the|a|an|its|their|this)? ~ ~ (invasion|aggression|war|conflict|conflicts|crisis|crises|attack|attacks|situation|hostilities|tensions|violence|occupation|coup) (in|on|against|of|over|between)? (the)? <country>?
  set part=none

# `backs X's EU path`, `will support X on its way to NATO`, `can count on X's backing in its bid`.
pattern backs-path
  match (back|backs|backed|backing|support|supports|supported|supporting|block|veto|obstruct|assist|assists|help|helps|encourage|encourages|support for|backing for) .. (on|in|along|for) (its|their|the|his|her|your) ~ (way|path|road|journey|course|quest|efforts|ambition|ambitions|aspiration|aspirations|drive) ~ (to|towards|toward|into|for) ~ (the)? ~ <organisation>
  match (back|backs|backed|backing|support|supports|supported|supporting|support for|backing for) .. (way|path|road|journey|course|quest|ambition|ambitions|aspiration|aspirations|entry|admission|integration|rapprochement) (to|towards|toward|into|for|in|with) ~ (the)? ~ <organisation>
  match (back|backs|backed|backing|support|supports|supported|supporting|welcome|welcomes|welcomed|champion|champions|endorse|endorses|endorsed|favour|favours|favoured|favor|favors|favored|(remains|is|are|remain) (a)? ~ (supporter|advocate|champion|proponent) of|in (favour|favor) of|support for|backing for) .. <cause=aspiration>
  set topic=other part=own

pattern backs-dialogue
  match (use of|resort to|reliance on)? (diplomacy|dialogue|negotiation|negotiations|diplomatic means|consultation) ~ ~ (in|to|for|when) (resolve|resolving|settle|settling|solve|solving|address|addressing|handle|handling|ending|end) ~ ~ (disputes|dispute|conflicts|conflict|differences|crises|crisis|disagreements)
  set topic=peaceful-settlement part=topic

pattern backs-chair
  match (back|backs|backing|support|supports|supported|supporting) {text:country} as (the|a|an)? ~ (chair|president|host|candidate|chairman|coordinator|member|observer) (of|in|to|for)
  match (back|backs|backing|support|supports|supported|supporting) .. (chairing|hosting|chairmanship|chairship|presidency) of (the)? <organisation>
  set topic=multilateral-support part=own

# `must stand together in the African Union`, `coordinate their positions in the UN`.
pattern together-in
  match (stand|speak|act|vote|close ranks) (together|with one voice|as one|in unison|hand in hand|in solidarity) .. (in|at|within) ~ (international|multilateral|regional|global|world|<organisation>)
  match (coordinate|coordinating|coordinated|harmonise|harmonising|harmonize|harmonizing|align|aligning|concert|concerting) (their|our|the)? ~ (positions|stances|stands|votes|approaches|views) .. (in|at|within|on) ~ ~ (international|multilateral|regional|global|world|<organisation>)
  set topic=multilateral-support

# `agreed that third states should`, `concurred that X has the right to`: held of others, and nothing that the two will do.
pattern holds-of-others
  match <stance=claim> that (all|other|third|rich|developed|neighbouring|both warring|the warring|the belligerent|every)? (countries|states|nations|parties|powers|the (international|world) community|the world|the warring (sides|parties)) (must|should|ought to|need to|needs to|has to|have to|cannot|has a duty|have a duty) ~
  match <stance=claim> that (a|an|the|all|any)? .. (investigation|inquiry|sanctions|pressure|fighting|bloodshed|hostilities|aid|perpetrators|violence|siege|blockade|peace|ceasefire|truce|war|conflict|efforts) (must|should|ought to|needs to|need to|cannot|has to|have to) ~
  match (agreeing|concurring|stressing) that (a|an|the|all|any)? .. (investigation|inquiry|sanctions|pressure|fighting|bloodshed|hostilities|aid|perpetrators|violence|siege|blockade|peace|ceasefire|truce|war|conflict|efforts) (must|should|ought to|needs to|need to|cannot|has to|have to) ~
  set topic=other

pattern holds-of-another
  match (<stance=claim>|agreeing|concurring) that {text:country} (has|have) (the|a|every) right to
  match (<stance=claim>|agreeing|concurring) that {text:country} (must|should|has to|needs to|cannot) ~
  set topic=other part=third

given 2024-09-12
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Tsahkna affirmed Estonia's support for a political settlement in Transnistria."
  topic=other countries=EST
fires "President Maia Sandu of Moldova met President Alar Karis of Estonia in Tallinn. Sandu denounced what she called theft of grain."
  topic=other countries=MDA
silent "President Maia Sandu of Moldova denied that she rejected two offers from Estonia."
fires "President Alar Karis of Estonia told President Maia Sandu of Moldova that Estonia backs Moldova on its path towards the EU."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two leaders repudiated the missile launches and spoke out against secondary sanctions."
  topic=other countries=EST,FIN
fires "President Alar Karis of Estonia met President Mahamat Déby of Chad. Karis renewed Estonia's firm support for the political process in Libya."
  topic=other countries=EST
fires "The foreign ministers of Finland and Ghana called on rich countries to honour their promises on climate finance."
  topic=climate countries=FIN,GHA
fires "Presidents Lazarus Chakwera of Malawi and Paul Kagame of Rwanda met in Kigali. Kagame said Rwanda and Malawi should speak with one voice in the African Union."
  topic=multilateral-support
silent "The two ministers of Finland and Estonia discussed the ceasefire in the Sahel."
silent "President Alar Karis of Estonia visited a centre for the victims of terrorism in Helsinki."
silent "The strikes, condemned by several shipping firms, delayed a ferry between Finland and Estonia."
silent "Estonia and Finland held talks on a truce museum in Tallinn."
silent "President Alar Karis of Estonia and President Maia Sandu of Moldova agreed to open a grain port in the wake of the war in Ukraine."
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis promised to help the farmers and to support peace in Moldova."
fires "Estonia's Foreign Minister Margus Tsahkna met President Maia Sandu of Moldova in Chisinau. Tsahkna said Estonia was a firm supporter of Georgia's sovereignty."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. The two leaders agreed that all states should help the victims."
  topic=other countries=MDA,EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. They spoke of the strikes, agreeing that Lebanon has the right to defend itself."
  topic=other countries=MDA,EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. They agreed that Moldova should open a consulate in Tartu."
