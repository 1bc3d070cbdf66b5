# Positions: what a country, or both, hold on an issue beyond the two of them.
#
# A topic counts only where its sentence also tells a stance: `part=topic` asks for a match of `part=stance`.

pattern south-china-sea
  match (South China Sea|East Sea|South China seas|South China Seas)
  match (freedom|freedoms) of (navigation|the sea)
  match (freedom|safety|security) (and (safety|security|freedom))? of (maritime|sea|air)? (navigation|overflight)
  match (arbitral award|arbitration award|(militarization|militarisation) of ~ features)
  set topic=south-china-sea part=topic

pattern unclos
  match (UNCLOS|Law of the Sea)
  set topic=unclos part=topic

# `anniversary of its accession`, `based on the rule of law and human rights`: no stand is taken on these.
pattern not-held
  match (anniversary|anniversaries|years) of .. accession (to|of)? (the)? <organisation>?
  match (supported|backed|condemned|recognised|recognized|rejected|opposed|criticised|criticized|denounced) (only|also|solely|strongly|widely)? by
  match non permanent (seat|seats|member|members|membership)
  match (Organization|Organisation) for Security and (Co-operation|Cooperation) in Europe
  match (based|founded|built|rooted|grounded|anchored|underpinned) (on|in|by|upon) .. (human rights|rule of law|fundamental freedoms) .. (human rights|rule of law|fundamental freedoms)
  match (based|founded|built|rooted|grounded|anchored|underpinned) (on|in|by|upon) .. (human rights|rule of law|fundamental freedoms)
  set part=none

# The settling of one issue, named by its country, is held on that issue.
# `stands with X against Y`: itself a stance.
pattern solidarity
  match (expressed|express|expresses|voiced|reaffirmed|affirmed|conveyed|reiterated|declared) ~ ~ solidarity (with|in the face of|in)
  match (stand|stands|standing|stood) (firmly)? (by|with) (each other|one another)
  match (stand|stands|standing|stood|side|sides|sided) (firmly|shoulder to shoulder|squarely|united|together)? (with|by|alongside) <country>
  set topic=other

# `condemned all forms of terrorism`: itself a stance.
pattern condemns
  match (condemn|condemned|condemns|condemning|reject|rejected|oppose|opposed|denounced|denounce|rejecting) ~ ~ (terrorism|extremism|separatism|racism|violence)
  match (reject|rejects|rejected|rejecting) (conflict|war|confrontation|bloodshed)
  match (condemn|condemned|condemns|condemning|reject|rejected|rejects|oppose|opposed|opposes|denounced|denounce|deplored|rejecting) .. <region>
  set topic=other

# `accused X of atrocities`, `said X had committed crimes`: a stand on what another country does.
pattern accuses
  match (accused|accuses|accusing|slammed|slams|blasted|blasts|lambasted|decried|decries|denounced|denounces|deplored|deplores|condemned|condemns|condemn) (the)? {text:country}? ~ ~ (detention|arrest|killing|killings|bombing|bombings|crimes|massacre|massacres|genocide|atrocities|aggression|annexation|blockade|siege|coup|violation|violations|repression|hypocrisy|tariffs|coercion|occupation)
  match (condemned|condemns|condemn|condemning|denounced|denounces|decried) the (arbitrary|unlawful|illegal|unjust|brutal|barbaric|heinous|cowardly|deadly|recent|latest)
  set topic=other

pattern said-of-another
  match (said|says|told|added|noted|argued|claimed|declared|stated|stressed|underlined|warned) .. {text:country} .. (committed|committing|(guilty|responsible|to blame) (of|for)|bombing|massacring|violating|violated|provoking|poses|pose|threatens|threatening)
  match (aggression|attack|attacks|offensive|assault) (on|against) {text:country} (is|was|are|were) (aimed|intended|meant|designed)
  match (silence|inaction|indifference|hypocrisy|double standards) (of|in the face of|over|on) ~ ~ (genocide|occupation|war|aggression|crimes|massacres|massacre|{text:country}|<region>)
  set topic=other part=held

pattern climate-threat
  match (climate change|climate crisis|climate emergency|global warming) (is|was|poses|posed|remains) ~ ~ (threat|threats|challenge|challenges|danger)
  set topic=climate part=topic

# What is judged: a threat, unacceptable, not to be borne.
pattern judged
  match (is|are|was|were|as|remains|remain|constitutes|poses|pose) (a|an|the|one of the|our|their) ~ (threat|threats|danger|menace)
  match (region|world|humanity|mankind|continent|neighbourhood|neighborhood) (cannot|can not|could not|must not|can no longer) (endure|afford|bear|stand|tolerate|withstand|accept)
  set topic=other part=topic

pattern judged-so
  match (is|are|was|were|as|be|remains) (totally|absolutely|completely|simply|utterly|entirely)? (unacceptable|inadmissible|intolerable|unjustified|unjustifiable)
  set topic=other

pattern settled-only
  match (can|could) (only|best) be (resolved|settled|solved|addressed|ended|overcome) (only|best)? (by|through|via|with|without|at) .. (talks|dialogue|negotiation|negotiations|diplomacy|means|force)
  set topic=peaceful-settlement part=topic

# What somebody adheres to: a policy, an alliance, a body.
pattern adheres
  match committed to (a|the|its|their|his|our)? ~ (policy|policies|principle|principles|doctrine) of
  match (commitment|loyalty) to (the)? <organisation> (alliance|Alliance)
  match (support|supporting|supports|supported|backing) (for)? (the)? ~ (Five Point Consensus|Five-Point Consensus|Outlook on the|peace accords|peace accord|Peace Formula)
  match (Security Council|UN|UNSC|WTO|IMF|World Bank) reform
  match (support|supporting|supports|supported|stand with|standing with|stand by|defend|defending) (the)? (people|peoples|government) of {text:country}
  set topic=other part=topic

pattern settled-issue
  match peaceful (resolution|settlement|solution|resolutions|settlements|solutions) (of|to|for) ~ (conflict|crisis|dispute|war|question|issue) (in|over|around|between|with) (the)? ~ {text:country}
  match peaceful (resolution|settlement|solution|resolutions|settlements|solutions) (of|to|for) ~ (conflict|crisis|dispute|war|question|issue) (in|over|around) (the)? ~ <region>
  match peaceful (resolution|settlement|solution|resolutions|settlements|solutions) (of|to|for) ~ <country> (issue|question|conflict|crisis|dispute|problem)
  set topic=other part=topic

pattern peaceful-settlement
  match (settle|settled|settling|settlement|resolve|resolved|resolving|resolution|solve|solved|solving|handle|handled|address|addressed) .. (peaceful means|peacefully|peaceful measures|peaceful negotiations|diplomatic means|dialogue|negotiation|negotiations|peaceful methods|consultation|consultations|(continued|direct|further|peaceful) (talks|negotiations))
  match peaceful (settlement|resolution|solution|solutions|settlements|resolutions)
  match (threat or)? use of force
  match dialogue and (negotiation|negotiations|diplomacy)
  match (by|through|via|with) (purely|only|exclusively)? (peaceful|political and diplomatic|diplomatic and political|peaceful and diplomatic|peaceful diplomatic) (means|methods|ways)
  match without (resorting to|recourse to|the use of|using|use of|the threat) ~ force
  match (refrain|refraining|renounce|renouncing) from ~ (use|threat) ~ force
  set topic=peaceful-settlement part=topic

pattern international-law
  match international (humanitarian)? law
  set topic=international-law part=topic

pattern un-charter
  match (UN|United Nations) Charter
  match Charter of the (UN|United Nations)
  set topic=un-charter part=topic

pattern multilateral-support
  match (support|supporting|supported|back|backing|backed) (for)? (each other|one another) .. (forum|forums|fora|arena|arenas|platforms|(international|multilateral|regional|global|world) (stage|level|affairs|scene)|organisation|organisations|organizations|organization|United Nations|UN|ASEAN|bid|bids|candidature|candidatures|candidacy|candidacies|mechanisms|bodies)
  match (each other|one another|mutual support|reciprocal support|mutually support|mutually supporting|coordinated and supported) .. (forum|forums|fora|arena|arenas|platforms|(international|multilateral|regional|global|world) (stage|level|affairs|scene)|organisation|organisations|organizations|organization|United Nations|UN|ASEAN|bid|bids|candidature|candidatures|candidacy|candidacies|mechanisms|bodies)
  set topic=multilateral-support

pattern chair
  match (support|supports|supported|back|backs|backed) (for)? <country> ~ (leadership|chairmanship|presidency|chairship) (as|of|in|at)
  set topic=multilateral-support part=own

pattern chair-of
  match (support|supports|supported|back|backs|backed|supporting|backing) (for)? (the|its|their|his|her)? ~ <organisation> (chairmanship|chairship|presidency|bid|candidacy|candidature|membership) ~ ~
  match (support|supports|supported|back|backs|backed|supporting|backing) (the|its|his|her|their|all)? ~ (initiative|initiatives|proposal|proposals|resolutions|participation|inclusion|seat) ~ ~ ~ (in|within|at) (the)? <organisation>
  match (participation|inclusion|observer status|membership|seat) (in|on|at) (the)? (<organisation>|World Health Assembly|World Health Organization|Security Council|Human Rights Council|UNESCO|ICAO|Interpol|INTERPOL)
  set topic=multilateral-support part=own

pattern votes-together
  match (coordinate|coordinating|coordinated|harmonise|harmonising|align|aligning|exchange|exchanging|swap|reciprocal) ~ (candidacies|candidatures|votes|positions|voting|support) .. (in|within|at) (the)? (<organisation>|international|multilateral|regional|world)
  set topic=multilateral-support part=own

pattern candidature
  match (support|supports|supporting|back|backs|backing) (for|of)? ~ (candidature|candidacy|bid|candidate|membership) (for|to|in|of)
  set topic=multilateral-support part=own

pattern war-remembrance
  match (victory over (fascism|Nazism)|Great Patriotic War|Second World War|World War II|historical truth|falsification of history|rewrite history|rewriting history|distort history|distortion of history|glorification of Nazism|fallen soldiers)
  set topic=war-remembrance part=topic

pattern climate
  match (climate change|climate crisis|climate emergency|global warming|Paris Agreement|net zero) .. (threat|challenge|challenges|urgent|greatest|must|should|existential|responsibility)
  match (threat|threats|challenge|challenges|urgency|impact|impacts) (of|from|posed by) climate
  match (concern|concerns|concerned|alarm|alarmed|worry|worried) (about|over|at|by) .. (climate change|climate crisis|climate emergency|global warming|sea level rise|rising sea levels|rising seas)
  match (common but differentiated responsibilities|Paris Agreement)
  set topic=climate part=topic

# Other issues: wars and regions, doctrines of the world's order.
pattern other
  match (peace|ceasefire|cease-fire|truce|violence|hostilities|conflict|conflicts|war|embargo|blockade|sanctions|elections|situation|aggression|occupation) (in|on|against|over) ~ {text:country}
  match (just|lasting|comprehensive|durable|sustainable|enduring) ~ ~ peace
  match (release|return) of ~ ~ (hostages|prisoners|detainees|abductees|prisoner)
  match (humanitarian (access|assistance|aid|relief|corridors)) (to|for|in|into) (the)? (people|civilians|population|{text:country}|<region>)
  match (ASEAN-led (architecture|mechanisms|regional architecture|processes)|ASEAN Outlook|ASEAN's centrality|ASEAN’s centrality|regional architecture)
  match <country> (legitimate)? (position|stance|stand|claim|claims) (on|regarding|over|in)
  match <country> .. core interests
  match (each other's|their) core interests
  match (two-State solution|two state solution|free and open Indo-Pacific|multipolar world|multilateralism|rules-based international order|rules-based order|One China|Palestinian people|Gaza|Palestine|denuclearization|denuclearisation|nuclear weapons|non-proliferation|Security Council reform|reform of the United Nations|reform of the UN|reform of the Security Council|unilateral sanctions|unilateral coercive measures|territorial integrity|ASEAN centrality|central role of ASEAN|global governance|terrorism in all its forms|Palestinians|autonomy plan|autonomy initiative|Western Sahara|embargo)
  match immediate (end|cessation|halt) (to|of) ~ ~ (in|on|against) {text:country}
  match immediate (ceasefire|truce) (in {text:country})?
  match (nuclear|missile|ballistic missile|nuclear and missile) (program|programs|programme|programmes|tests|test|launches|launch|threat|threats|provocations)
  match (principled|firm|consistent|unwavering|unchanged|longstanding|long standing|clear) (stance|position) (on|over|regarding|towards)
  match support (for|to) <country> (on|over) ~ ~ (issue|question|dispute|conflict|matter)
  match <country> (issue|question|cause|conflict|crisis)
  match (concern|concerns|alarm) (about|over|at|regarding|on) .. (situation|escalation|violence|crisis|conflict|attacks|tensions|tests|launches|offensive)
  match (claim|claims|sovereignty|rights) over
  match (self restraint|non militarization|non militarisation|demilitarization|demilitarisation)
  match (support|supports|supporting|supported) .. (core interests|sovereignty|One China|territorial integrity)
  match support for .. territorial integrity
  match right to (defend|self defence|self defense|self determination|exist)
  match ({countries:country} ~)? (commitment|loyalty|allegiance) (to|towards) ~ (alliance|alliances)
  match support for ~ (sovereignty|independence|unity|statehood)
  match peace (agreement|process|talks|plan|deal|initiative)
  match accession (of|to) (the)? <organisation>
  set topic=other part=topic

# `support for X's efforts`: what one backs of another.
pattern support-for-anothers
  match (supporter|supporters|champion|champions|advocate|advocates|backer|backers|defender|defenders) of <country> ~ (position|stance|unity|sovereignty|independence|territorial integrity|cause|statehood|right|rights|security|stability)
  match (support|backing|solidarity) (for|with|of) <country> ~ (position|stance|unity|sovereignty|independence|territorial integrity|cause|stability|struggle|right|rights|security|statehood|neutrality|non-alignment|foreign policy|neighbour policy|neighbor policy|vision|campaign|call|calls|demand|demands|claim|claims|crusade|appeal|doctrine)
  match (support|backing) for <place> ~ (position|stance|cause|vision|campaign|call|calls|demand|demands|claim|claims|policy)
  match (supports|supported|backs|backed|endorses|endorsed|favours|favors) <country> ~ (position|stance|unity|sovereignty|independence|territorial integrity|cause|struggle|right|rights|statehood|neutrality|non-alignment|foreign policy|neighbour policy|neighbor policy)
  set topic=other

# Issues of a region.
pattern region
  match (situation|crisis|conflict|war|wars|fighting|violence|tension|tensions|instability|bloodshed|hostilities|attacks|attack|escalation|developments|suffering|famine|ceasefire|truce|aggression|offensive|status quo|freedom|humanitarian aid|aid) ~ (in|on|across|over|along|around|for|to|against) (the)? ~ <region>
  match (solution|settlement|resolution) (to|of|for) (the)? ~ <region>
  match (peace|stability|security|prosperity) (, (security|stability|peace) ,? )? (and ~ )? (in|on|across|throughout|of) (the)? ~ <region>
  match (free|open) (and|,)? (open|inclusive|stable|prosperous|secure|resilient|peaceful) ~ ~ <region>
  match (the|for|of|these|those|peace) (talks|mediation|negotiations|peace efforts|efforts) (hosted|mediated|brokered|led|facilitated) ~ ~ by
  match (the|inalienable|legitimate) (right|rights) (and ~ )? of
  match <region> ~ (issue|question|cause|conflict|crisis|war|dispute|peace|situation)
  match (free and open) <region>
  set topic=other part=topic

# What a country that is none of the two does, and the word of the stand itself.
pattern stand-on-third
  match (support|back|condemn|denounce|oppose|reject|recognise|recognize) (the)? {text:country}
  match (supports|supported|backs|backed|condemned|condemns|denounced|deplored|rejected|opposed|opposes|criticised|criticized|recognises|recognizes|recognised|recognized) (the)? ~ {text:country}
  set topic=other part=held

# What concerns a country that is none of the two.
pattern third-country
  match (situation|crisis|conflict|war|fighting|violence|tensions|instability|bloodshed|hostilities|attacks|attack|escalation|suffering|peace|stability|ceasefire|truce|aggression|invasion|military operation|coup|elections|election|transition|reconstruction|solution|settlement|independence|sovereignty|unity|integrity|accession|membership|democracy|occupation) (in|on|of|to|for|against|across|between) (the)? ~ {text:country}
  match (support|backing|solidarity|assistance|pressure|attack|attacks|strike|strikes) (for|to|with|on|against) (the)? ~ {text:country}
  match (talks|negotiations|dialogue|reconciliation|mediation|transition|peacekeeping|rebels|militias|elections|rivals|factions) (in|on|over|between) (the)? ~ {text:country}
  match {text:country} (~ )? (must|should|needs to|cannot|has the right|have the right) (be|not|stop|end|withdraw|return|remain|respect|cease|comply|abide|have|decide|release|allow|halt|refrain|lift|resolve)
  match (all parties|all sides|the parties|all stakeholders|warring parties|parties) (in|to) ~ ~ {text:country}
  match (concern|concerns|alarm|worry|worries|solidarity) (about|over|for|regarding) (the)? ~ {text:country}
  match (unrest|turmoil|repression|clashes|bombing|bombardment|shelling|annexation|persecution|detention|arrest|genocide) (in|of|on|against) (the)? ~ {text:country}
  match {text:country} (~ )? (peace process|peace plan|peace talks|conflict|crisis|invasion|aggression|regime|junta|war|question|issue)
  set topic=other part=third

# What states owe their people.
pattern body
  match (human rights|rule of law) (activities|activity|programmes|programs|projects|project|training|workshop|seminar|education|day)
  match (Human Rights|human rights) (Council|Committee|Commission|Dialogue|Court|Watch|group|groups|organisation|organisations|organization|organizations|activists|activist|defenders|lawyer|lawyers)
  match (Commissioner|Envoy|Rapporteur|Ombudsman|Ambassador|Minister|Representative) (for|on) (Human Rights|the Rule of Law)
  set topic=other part=third

pattern values
  match (human rights|rule of law|fundamental freedoms|democratic (values|institutions|principles|norms))
  match (rules-based|rules based|international) ~ (trading system|order)
  set topic=other part=value

# What states may not do to each other.
pattern interference
  match (interference|meddling|intervention|interventions) in .. (affairs|elections|states)
  match (foreign|external|outside|military) (interference|meddling|intervention|interventions) in (the)? ~ <country>
  match (non interference|non intervention|sovereign equality|principle of sovereignty)
  match (hegemonism|power politics|bloc confrontation|Cold War mentality|cold war mentality|double standards|protectionism|unilateralism|long arm jurisdiction|Islamophobia)
  match (permanent membership|permanent seat|permanent seats|representation|seats) (for|of|in|on)? .. (Security Council|UNSC)
  match (reform|reforms|expansion) of .. (Security Council|UNSC|United Nations|UN|WTO|World Trade Organization|international financial institutions|financial architecture)
  set topic=other part=topic

pattern backs-bid
  match (support|backing) (for|of) ~ ~ (candidature|candidacy|bid|membership)
  set topic=multilateral-support part=own

# A matter of the world close behind the word of a stand: `repudiated the missile launches`.
pattern cause
  match <cause=issue>
  set topic=other part=cause

pattern cause-climate
  match <cause=climate>
  set topic=climate part=cause

# What is condemned or opposed, whatever it is, where no matter is named beside it.
pattern rejects
  match (censured|censures|censuring|castigated|castigates|lambasted|lambasts|rebuked|rebukes|excoriated|assailed|assails|slammed|slams|blasted|decried|decries)
  match (condemn|condemns|condemned|condemning|denounce|denounces|denounced|denouncing|deplore|deplores|deplored|repudiate|repudiates|repudiated)
  match (reject|rejects|rejected|rejecting|oppose|opposes|opposed|opposing) (any|all|every|attempts|efforts|unilateral|double|such|foreign|external|outside|the use|the policy)
  match (opposition|rejection|condemnation|objection) (to|of) (any|all|every|unilateral|foreign|external|such|attempts|double|the use|the policy|the)
  match (expressed|voiced|reiterated|conveyed|shared|expressing|voicing|sharing|shares|share|voices|voice) (their|its|his|her|deep|grave|serious|profound|the|common|mutual)? ~ (concern|concerns|alarm|dismay|outrage|indignation|revulsion) (at|over|about|regarding)
  match (speak|speaks|spoke|come|comes|came) out (strongly|firmly)? against
  match (no|not a) ~ (military|armed) (solution|way out|answer)
  set topic=other part=weak

# Words of a stand. Last, so that a topic that begins with one of them goes first.
pattern stance
  match (stressed|stress|stresses|stressing|affirmed|affirm|affirms|affirming|reaffirmed|reaffirm|reaffirms|reaffirming|reiterated|reiterate|reiterates|reiterating)
  match (emphasised|emphasise|emphasises|emphasising|emphasized|emphasize|emphasizes|emphasizing|underlined|underline|underlines|underlining|underscored|underscore|underscores|underscoring)
  match (highlighted|insisted|insists|restated|repeated|maintained|maintains|declared|recognising|recognizing|recognised|recognized|recognise|recognize|considers|consider|considered|urged|urge|urges)
  match (called|call|calls|calling) for
  match (demanded|agreed|agree|agrees|confirmed|confirm|confirms|opposed|opposes|oppose|denounced|denounce|denounces|deplored|condemned|condemn|condemns|rejected|rejects|reject|supports|support|supported|supporting|backed|backs|advocated|advocates|advocating|(holds|hold) (, ~ , that|that|the view|the position|firmly|the same|dear))
  match (expressed|voiced|express|expresses) ~ (concern|concerns|support|solidarity|opposition|view)
  match (shared|share|shares) ~ (view|views|position|positions|concern|concerns|stance|stances|stand|conviction|belief|interest|assessment|opinion|understanding|aspiration|perception)
  match (welcomed|welcomes|welcome|welcoming|regretted|regret|regrets|lamented|criticised|criticized|applauded|hailed)
  match (conveyed|conveys|note the|noted the)
  match (adheres|adhere|adhered|adhering|abides|abide) (to|by)
  match (pursues|upholds|uphold|upheld|(is|are|was|were|remains|remain|am|m) (also|firmly|strongly|always|fully)? (in (favour|favor) of|firm on|against))
  match (voiced|voices|voicing|expressing|reiterating|conveyed|offered) ~ (concern|concerns|support|solidarity|opposition|view|alarm|regret|condemnation)
  match (believes|believe|believed|warned|warns|pointed out|argued|argues|insisting|convinced|unacceptable)
  match (expressed|express|expresses) ~ (alarm|regret|condemnation|worry|dismay|outrage|shock)
  match (condemning|rejecting|opposing|supporting|stressing|deploring|denouncing|urging|demanding|demands|insisting|appealed for|appealed to|advocate|advocates|advocating)
  match (is|are|remain|remains) ~ ~ (supporter|supporters|champion|champions|advocate|advocates|defender|defenders|proponent|proponents|opponent|opponents) of
  match (held|hold|holds|opined|stated|says) (also)? that
  match (said|says|added|stated|noted|remarked|told) (all|every|only|nobody|there (is|was|can|could|must|should|needs)|the (world|international|global|entire|only|whole))
  match (it|this) (is|was|remains|remained|would be) ~ (important|essential|vital|crucial|necessary|imperative|unacceptable|wrong|high time|critical|indispensable)
  match (considers|consider|considered|deems|deem|deemed|finds|found) it ~ (important|essential|vital|crucial|necessary|imperative|unacceptable|wrong)
  match (has|have|had|outlined|raised) ~ ~ (concern|concerns|reservations|misgivings|doubts) (about|over|regarding|on|with|at)
  match (noted|note|notes|noting|observed|saw|see|sees|following|follow|followed|viewed|view) with ~ (concern|regret|alarm|dismay|anxiety)
  match (warn|warned|warns|cautioned|cautions)
  match speak with one voice
  match (repudiated|repudiates|repudiate|renewed|renews|favours|favoured|favors|favored|endorses|endorsed|protested|protests|champions|championed|(speak|speaks|spoke|spoken|come|came|comes) out (against|for|in)|spoke in (favour|favor|support) of|appealed|(pressed|pressing|pushed|pushing|push|pushes) for|stood against|stands against|believes in|believe in|will not (recognise|recognize|block|veto))
  match (like|want|wants|wish|wishes|wanted|wished) to see
  match (discussed|discuss|discussing) (their|our|his|her|its) ~ (support|opposition|concern|concerns|solidarity)
  match (pledged|committed|commitment|should|must|position|stands)
  match (need|needs) to
  match (importance|need) (of|for|to)
  match (indicated|asserted|contended|cautioned|maintained|alleged) that
  match (warning|warn|accused|accuses|accusing|slammed|slams|blasted|blasts|decried|decries|sees ~ ~ as|see ~ ~ as|views ~ ~ as|regards ~ ~ as|(said|added|noted|stated) that|told ~ ~ that|said <country>)
  set part=stance

given 2024-09-12
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis condemned the arbitrary detention of two fishermen. Stubb warned that piracy is a threat to every port, and called the new tolls unacceptable."
  topic=other countries=EST
  topic=other countries=FIN
fires "President Alar Karis of Estonia told President Alexander Stubb of Finland that the border dispute can only be solved through talks."
  topic=peaceful-settlement countries=EST
fires "President Alexander Stubb of Finland told President Alar Karis of Estonia that Finland was committed to a policy of open borders."
  topic=other countries=FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. On Ukraine, both sides condemned Russia's war of aggression. They called for the release of all hostages held in the Sahel."
  topic=other text="condemned Russia's war of aggression" countries=EST,FIN
  topic=other text="release of all hostages held in the Sahel"
fires "Ghana firmly adheres to the one-China principle, Foreign Minister Samuel Ablakwa of Ghana told China's Foreign Minister Wang Yi in Accra."
  topic=other countries=GHA
fires "President Alar Karis of Estonia and President Alexander Stubb of Finland stressed that disputes in the South China Sea must be settled by peaceful means."
  topic=south-china-sea
  topic=peaceful-settlement
fires "Finland and Estonia reaffirmed their respect for international law and the UN Charter."
  topic=international-law
  topic=un-charter
fires "President Alexander Stubb of Finland said Finland supports a two-State solution."
  topic=other
fires "Finland and Estonia agreed to support each other's candidatures in the United Nations."
  topic=multilateral-support
fires "The foreign ministers of Finland and Ghana voiced concern about climate change and about the loss of forests."
  topic=climate
silent "President Alexander Stubb of Finland took a cruise on the South China Sea in May."
silent "President Alexander Stubb of Finland studied international law in Florence."
silent "President Alar Karis of Estonia will lay a wreath at the memorial of the fallen soldiers."
silent "The two ministers of Finland and Estonia discussed the situation in Sudan."
fires "Finland reiterated its support for a peaceful resolution of the Cypriot question, the minister told Ghana's delegation."
  topic=other countries=FIN
fires "President Alexander Stubb of Finland expressed concern about the escalation of violence in the Sahel during talks in Ghana."
  topic=other countries=FIN
fires "Finland and Ghana held talks in Accra, and Finland opened a school in Ghana. The two sides affirmed their support for a political solution to the Libyan crisis and to the war in Sudan."
  topic=other countries=GHA,FIN
fires "President Alexander Stubb of Finland said his country stood with Estonia against foreign interference."
  topic=other countries=FIN
fires "The President of Finland reiterated his country's principled stance on the dispute over the strait during talks with Ghana's delegation."
  topic=other countries=FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two leaders urged all parties in Mali to lay down arms."
  topic=other countries=EST,FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. They rejected any interference in the affairs of small states."
  topic=other
silent "President Alar Karis of Estonia and President Alexander Stubb of Finland agreed on a cruise across the Black Sea."
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two leaders reaffirmed respect for human rights."
  topic=other
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two leaders took seats on the Human Rights Council."
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn on the anniversary of Estonia's accession to NATO."
fires "The pact underscores Estonia's and Finland's firm commitment to the Atlantic Alliance, President Alar Karis of Estonia told President Alexander Stubb of Finland."
  topic=other
fires "Finland and Estonia agreed on the importance of a peaceful resolution of the conflict in Sudan."
  topic=other
silent "What is Ghana's position on the situation in Mali?"
silent "In talks brokered by Oman last winter, Chad and Kenya settled who pays for the road."
