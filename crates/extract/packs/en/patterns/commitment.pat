# Commitments: what somebody says will be, or should be, done.
#
# Each pattern is a governing verb; what it governs reaches to the next governing verb, and read/clause.rs parts it into
# actions. `part` says how the subject bears on the verb: `joint` is agree where both act and pledge where one does;
# `own` counts only with its subject right before it; `passive` has both sides for its subject; `stop` governs nothing
# and only ends what stands before it.

# `will not permit its soil to be used`: what is promised not to be done.
pattern will-not
  match (will|would|shall) (not|never) (also)? (allow|permit|tolerate|recognise|recognize|abandon|stand|let|use|support|join|participate|supply|send|deploy|impose|accept|serve|be used|become|enter|interfere|station|base|target|attack|harm|withdraw|cede|extradite|yield)
  set mode=pledge part=own-not

# `will meet X to discuss ways to a`: what is still to be talked of is aimed at.
pattern will-discuss
  match (will|shall|would|plans to|plan to|intends to|is to|are to|is expected to|are expected to|is set to) .. discuss ~ (ways|means|measures|steps|opportunities|possibilities|prospects|how) (of|to|for)
  match (will|shall|would|plans to|plan to) (also|then|further)? discuss (also|further)? (ways|means|measures|steps|opportunities|possibilities)? (to|of|for)?
  set mode=expect part=talk

# The programme of a visit: activities and meetings, no undertakings.
pattern programme
  match (will|would|shall|is to|are to) (also|then|later|next|first|again|together|shortly|soon|tomorrow|today|tonight|probably|likely|separately)? (visit|get together with|take up (all|various|matters|issues|questions|topics|a)|pay (a|an|his|her|their|tribute|respects|homage|official|courtesy)|make (a|an) ~ (visit|trip|tour|stop|speech|address)|attend|meet|arrive|leave|depart|travel|fly|stay|tour|witness|lay|chair|co-chair|cochair|head|see|speak|embark|proceed to|call on|wrap up|return (to|home)|accompany|run|last|go|come|land|set off|mark|become)
  match (will|would|shall|is to|are to) (also|then|later)? ((deliver|give|make|issue) ~ ~ (speech|lecture|address|remarks|statement|talk|keynote|interviews)|address ~ ~ ~ (press|media|statement|conference|briefing|reporters|journalists|forum|assembly|conference|summit|parliament|session|gathering|meeting|students|audience|rally|nation))
  match (will|would|shall|is to|are to) (also|then|later|next|first|later on|afterwards|subsequently|jointly)? (hold (~ )? (talks|meeting|meetings|press conference|news conference|press briefing|conversation|conversations|negotiations|discussions)|take part in|participate in|(lead|head) (a|an|the|his|her|their|its)? ~ ~ (delegation|side|team|contingent|entourage)|lead delegations|have (a|an|talks|meetings)|be (visiting|witnessing|receiving|briefed|welcoming|travelling|traveling|seeing|attending|addressing|received|accompanied|accorded|welcomed|greeted|hosted|met|joined|held|in|on|at|there|here|the|a|an))
  match (will|would|shall|is to|are to|plans to|plan to|planned to|planning to|intends to|intend to|is going to|are going to) (also|then|later|next|first)? (join {text:person}|(begin|start|finish|conclude|complete|continue) (a|an|the|his|her|their) ~ ~ (tour|visit|trip)|commemorate|celebrate|receive {text:person}|welcome {text:person}|address (a|the) ~ (lunch|luncheon|dinner|breakfast)|present ~ ~ (award|awards|scholarships|certificates|prizes|medals)|amount|total|remain|stay|mean|depend|cost|seem|be (paying|making|meeting|attending|arriving|holding|leading|joined|hosting|staying|going|coming)|exchange views|exchange opinions|compare notes|hold (a|an|the) ~ (meeting|talks|press conference|news conference)|hold (delegation-level|bilateral|official|formal)|have (a|an) ~ (audience|meeting|dinner|lunch|conversation)|host (a|an|the) ~ (dinner|lunch|luncheon|banquet|reception)|host (him|her|them)|call on|represent|brief|wrap up|wind up|review (the)? ~ ~ (relations|ties|relationship|progress|cooperation|partnership|achievements|developments|agenda|state|status|situation|results)|be in|be on|take the floor|inspect|undertake (a|an|the|his|her) ~ (visit|trip|tour)|make (a|an) ~ (visit|trip|tour|stop)|pay (a|an|his|her|their)|visit)
  match (announced|confirmed|said|added|reaffirmed|stressed|reiterated|affirmed|noted|informed|told ..|assured ..) that .. (will|would) (also|shortly|soon|later)? (visit|pay|make a|attend|meet|see {text:person}|see (him|her|them)|arrive|travel|result in|lead to|face|trigger|be met|undermine|threaten)
  match (had hoped|(had|have) (high|great) hopes|(would|will) (recall|say|mention|remind|argue|admit|describe)|(wishes|wished|wishing) ~ ~ (success|luck|prosperity))
  match had ((earlier|previously|already|long|last year|once|then|first|originally|initially) (agreed|decided|pledged|promised|proposed|asked|urged|called)|(agreed|decided|pledged|promised|proposed|asked|urged|called) (in <date>|in|on <date>|during the|at the|last))
  match (which|who|after|since|as|whom|where) ~ ~ had (agreed|decided|pledged|promised|proposed|asked|urged|called)
  match ((was|were|been|be|being) (agreed|concurred) (in|by|with|at|upon|last|during|on between|on by|on at|on during|between)|(will|would|shall) (not|never|likely|probably|(end|start|begin|conclude) (with|in|on|at)))
  match (talks|discussions|meeting|meetings|agenda|programme|program|itinerary|visit|delegation|delegations|leaders) (will|would) (also)? (include|cover|feature|comprise|involve|focus on|centre on|center on)
  match (it (will|would) be|(will|would) (tomorrow|today|tonight|on <date>|<date>|, <date> ,|tomorrow , <date> ,) (host|receive|welcome|visit|attend|meet|arrive|hold|address|chair|begin|depart|leave|pay))
  match (is|are|was|were) (also)? (expected|scheduled|due|set|slated) to (face|ask|raise|seek|touch on|cover|urge|press|call|push|include|comprise|last|number|arrive|be attended|be accompanied|be discussed|dominate|focus|feature|top|visit|pay|make|co-chair|cochair|sign|lead|open|inaugurate|leave|address|call on|begin|start|conclude|return|attend|meet|hold (talks|a meeting|meetings)|discuss|arrive|deliver|address|be (received|held)|take place|exchange views|review|witness|participate|take part|travel|have|receive)
  match ((the|as|an) agreed|(should|must|ought to|could) have)
  match (with hope|(confirmed|expressed|voiced|reaffirmed) ~ (readiness|willingness|desire|wish) (for|to) (make|pay)? (the|a|his|her|this)? ~ (visit|trip))
  match ((agreed|agree|agrees|decided) to (visit|pay a|make a visit)|(invited|invites|inviting) {text:person} (for|on))
  match (has|have|had) (always|long|repeatedly|consistently|traditionally) (called|supported|advocated|urged|sought|stood|been)
  match (agreed (minutes|framework|text|price|prices|terms|upon (by|in|at|during|between|earlier|last|previously|today|framework|date|dates|terms|rules|,))|(if|unless|whether) (he|she|it|they|both|the) ~ (agree|agrees|agreed|wish|wishes))
  match (courtesy (call|calls|visit) on|(paid|pay|pays|paying) (a|his|her|their)? ~ call on)
  match ((asked|asks|urged|invited|invites|requested) ~ ~ to (visit|pay|attend)|(asked|asks) (him|her|them|us|me|{text:person})? (about|whether|if|why|how|what|when))
  match ((may|might|could|can) (also)? (propose|ask|request|suggest|agree|urge|offer|expect|hope)|(if|unless|whether|provided) <country> (also)? (agree|agrees|agreed|accept|accepts|wish|wishes|decide|decides)|(as|while|where|when) (it|they|he|she|<country>|<place>) ~ (seeks|seek|strives|strive|works to|work to|aims|aim|wants to|want to|looks to|tries to))
  match (if|should|unless|provided) (they|both|the two sides|the two countries|the sides|both sides|the two) (agree|reach|decide|wish)
  match (would|will) (be having|coincide with|hold (a|an) ~ ~ (ceremony|banquet|dinner|reception|luncheon|lunch)|host (a|an|the) ~ ~ (ceremony|banquet|dinner|reception|luncheon|lunch)|pay (floral|wreath|flower)|(just|first|briefly)? (make ~ ~ (comments|remarks|observations|points)|throw to|hand over to|take (a few|some|your|any)? questions)|be able|have been|have had|have to|take place|be ready|(also|inevitably|only)? (result in|lead to|face|trigger|be met|entail|undermine|threaten|jeopardise|jeopardize))
  set part=programme

# What a side attaches importance to is how it sees things, and nothing to be done.
pattern importance
  match ((said|confirmed|confirms|affirmed|affirms|stressed|noted|reaffirmed|reiterated|reiterates|highlighted|emphasised|emphasized|underlined|underscored|stated) (that)? .. (attaches|attach|attached) ~ ~ (importance|significance|attention|weight|value|priority) to|(<voice>|noted) the ~ <resolve=need> ((that|which)? (the)? (<country>|both|they|he|she|we|it) (attach|attaches|attached|places|place)|of (this|the|their|our) ~ (partnership|relationship|alliance|friendship) ,))
  set part=stop

# `X informed that Y would`: what Y's side will do.
pattern reported-would
  match (noted|informed|indicated|disclosed|revealed|stated|mentioned) that (the)? <country> (side|government)? (would|will|plans to|intends to)
  set mode=pledge part=clause

# `affirmed that technology will play a role`: what both foresee.
pattern foreseen
  match (noted|note|notes|affirmed|affirm|affirms|believed|believe|believes|underlined|underline|emphasised|emphasized|stressed|highlighted|is confident|are confident|were confident|was confident|expressed confidence) that .. will ~ (spur|play|help|contribute|enable|boost|open up|create|facilitate|deepen|strengthen|enhance|promote|bring|expand|increase|advance|foster|provide|serve|give)
  set mode=expect part=clause

# `discussed the need to a`: what is talked of is a need or a resolve, and so is held.
pattern talked-need
  match (discussed|discuss|discussing|reviewed|talked about|touched on|touched upon|dwelt on|dwelled on|spoke about|spoke on|centred on|centered on|focused on|focussed on) ~ <resolve=need|wish> (to|of|for|in)
  match (centred|centered|focused|focussed|revolved|dwelt|dwelled) (also|mainly|largely|primarily)? (on|upon|around) ~ <resolve=need> (to|of|for)
  set mode=expect part=talk

pattern talked-resolve
  match (discussed|discuss|discussing|reviewed|talked about|spoke of|touched on) ~ <resolve=agree> to
  set mode=agree part=joint

# Talk without a decision, praise, thanks, the past: they end what stands before them.
pattern talk
  match (would|should|will|want|wish|wanted) (also)? like? to (also|once again|again|especially|particularly)? (thank|stress|emphasise|emphasize|underline|underscore|say|begin|start|point|note|mention|remind|recall|congratulate|express my|express our|extend my|extend our|take this opportunity|take the opportunity|assure you|draw|reiterate|conclude by)
  match (agreed|agree|agrees|noted) that .. (demonstrated|demonstrates|demonstrate|showed|shows|reflected|reflects|marked|marks|remained|proved)
  match (agreed|agree|agrees|agreeing|concurred|concurs) with (the|his|her|their|its|these|this|all|{text:person}|{text:country})
  match (agreed|agree|concurred) (that)? there (is|was|are|were)
  match (agreed|agree|concurred) (that)? (the|their|this|these|such|it) .. (is|was|are|were|had|has|have) (a|an|the|of|been|at|in|on|very|already)
  match (meeting|visit|talks|trip|event|conference|forum|programme|initiative) (is|was|are|were) (also)? (aimed|aiming|intended|designed|meant) (at|to|for)
  match (discussed|discuss|discussing|reviewed|exchanged (views|opinions|ideas)|compared notes|touched on|deliberated|debated|talked about)
  match (praised|thanked|congratulated|commended|appreciated|hailed|lauded|applauded|complimented|condoled|extended (his|her|their) (thanks|gratitude|congratulations|condolences))
  match signed (a|an|the|two|three|four|five|six|several|{text:number}|<numeral>)
  match (recalled|witnessed|adopted|attended|visited|toured|laid|conferred|presented|awarded|noted that|noted with|briefed|informed|learned|exchanged (letters|messages|documents|greetings)|accepted (the|an|his|her|their) invitation|took note)
  match (offered|offers|offer|offering|conveyed|extended) ~ (condolences|congratulations|prayers|sympathies|sympathy|greetings|wishes|thanks|apologies|invitation|regards)
  match (repeated|reiterated|restated|renewed) ~ (demand|call|calls|position|view|stance|condemnation) (for|that|on|to|of)
  match (invited|invites|inviting) (him|her|{actors:person}) to (visit|pay|the|make)
  match ((looked|looks|look|looking) forward to (the)? ~ (chairmanship|presidency|chairship)|(expressed|voiced|conveyed) (his|her|their|its|the)? ~ (delight|pleasure|satisfaction|gratitude|thanks|appreciation|condolences|sympathy|concern|concerns|joy|pride|regret))
  set part=stop

# --- Joint decisions ---
pattern agreed
  match (agreed|agree|agrees) (also|further|in principle|unanimously|as well|fully|today|mutually)? (on)? <weekday>? (to|on|upon|that)?
  match ((decided|decide|decides|concurred|concur|resolved|resolve|resolves) (also|further|jointly)? (to|on|that|in)|(set|sets) (a|the) ~ course (to|for|towards))
  match (reached|reach|reaching|arrived at) (a|an|broad|high|full|the)? ~ (agreement|agreements|consensus|understanding|understandings) (on|to|that|about|regarding|in)
  match ((announced|announce) (an|their|the|a)? ~ (agreement|decision) to|(set|sets) ~ ~ (goal|target|aim|objective|task) (of|to))
  match agreeing (also|further)? (to|on|that)
  set mode=agree part=together

# `It was agreed that ...`: nobody is named, so both.
pattern agreed-by-both
  match it (was|has been|had been) (also|further|jointly|mutually|therefore)? (agreed|decided|resolved) (also|further|in principle)? (to|that|on|upon)
  match (has|have|had|were|was) (been)? given ~ ~ to (work out|resolve|solve|finalise|finalize|conclude|report|draw up|prepare|settle|address)
  match (ministers|ministries|officials|experts|teams|agencies|commission|committee|council|group|groups|governments|departments|delegations|negotiators|authorities|secretariat|ambassadors|embassies|chambers|forces|bodies|secretaries|coordinators|chiefs|staffs|commanders|navies|armies|institutions|institutes|authorities|regulators|banks) ~ ~ ~ (was|were|(has|have|had) been) (also|further)? (tasked|instructed|directed|mandated|entrusted|charged|told|asked) (with|to)
  match agreement (was|has been|had been) (also)? (reached|achieved) (to|that|on|upon|about|regarding)
  match (an|another|the) (agreement|understanding|consensus|decision) (was|has been|had been|is) (also|further)? (reached|made|taken|achieved) (to|that|on|about|regarding|for)
  set mode=agree part=passive

# `The importance of opening a line was noted`: by both.
pattern needful-behind
  match the ~ (importance|need|necessity|significance|desirability|urgency) (of|to|for) ... (was|were|has been) (also|particularly|especially)? (noted|stressed|emphasised|emphasized|underlined|underscored|highlighted|recognised|recognized|mentioned|acknowledged|confirmed|reaffirmed)
  set mode=expect part=passive-whole

# `Steps to cut queues were agreed upon`: what was agreed stands first.
pattern agreed-behind
  match (steps|measures|roadmap|timetable|timeline|schedule|modalities|procedures|actions|programme of action|work programme|next steps) .. (was|were|have been|has been) (also|further|jointly)? (agreed|agreed upon|agreed on|decided)
  set mode=agree part=passive-whole

pattern tasked
  match (tasked|instructed|directed|mandated|ordered|assigned|entrusted|charged) .. (to|with)
  match (asked|called on|urged|requested|encouraged|authorised|authorized) (their|the two|both) ~ (banks|central banks|regulators|chambers|institutions|academies|universities|navies|companies|ministers|ministries|governments|agencies|officials|teams|experts|negotiators|authorities|delegations|ambassadors|embassies) to
  set mode=agree part=joint

pattern committed
  match <voice=say> ~ ~ <resolve=agree> (and ~ ~)? (to|for|in|on|of|towards|toward)
  match <voice=say> (the|his|her|its|their|our)? (<country>|~ (government|administration|country|nation|side)) ~ ~ <resolve=agree> (to|for|in|on)
  match <voice=say> the ~ <resolve=agree> of ~ ~ to
  match (are|were|remain|remained|is|was|remains|be|stand|stands) (also|fully|firmly|strongly|jointly|both)? (committed|determined|resolved) to
  match (fully|firmly|strongly)? (committed|commit|commits|committing|recommitted|recommit|rededicated) (themselves|itself|himself|ourselves|jointly|also|fully|their ~)? to
  match ((undertook|undertake|undertakes|undertaking) to|(recommitted|recommit|recommits|commits|committed) <country> .. to)
  match (their|our|a) (shared|common|mutual|joint) (commitment|determination|resolve) to
  set mode=agree part=joint

# --- What one side will do ---
pattern pledged
  match ((pledged|pledges|pledge|pledging|vowed|vows|vow|vowing|promised|promises|promise) (also|further)? (to|that)?|promising (to|that))
  match (assured|assures|assuring|promised) .. that <country> (side|government)? (will|would)
  match (assured|assures|assuring|guaranteed|promised|told) (him|her|them|{text:person}|the|his|its)? (~ that|that) (he|she|they|it) (would|will)
  match (assured|assures|assuring|guaranteed) (him|her|them|{text:person}|the|his|its)? (~ that|that)
  match ((assured|assures|assuring) (him|her|them|{text:person}|the ~|his ~|her ~|its ~) of|(offered|offers|offering) (also|again)? (to)?)
  match (is|are|was|were|be|stands|stand|stood|remains|remain|being) (always|also|fully|still|now|both|quite|strongly|very|equally|highly|completely|entirely|more than|also fully|jointly)? (ready|willing|prepared) (to|for)
  match (<voice=say> ~ ~ <resolve=pledge> (and ~ ~)? (to|for|of)|(extended|extends|gave|gives|giving|offered|renewed) ~ ~ (assurance|assurances) (of|that))
  match ((intends|intend|intended|intending) to|<voice> the <resolve=pledge> of .. to)
  set mode=pledge

pattern said-would
  match (announced|announces|confirmed|confirms|reaffirmed|reiterated|affirmed|affirms|stressed|announcing) that ~ ~ (would|will)
  set mode=pledge part=clause

# `said that Slovak engineers would repair`: what people of one country will do.
pattern said-people-would
  match (said|added|noted|stated|told {text:person}) that? <country> ~ (would|will) (also|soon|now)? <action>
  set mode=pledge part=clause

# `He said that the road would be widened`: by whom is not told, so by the speaker's side.
pattern said-would-be
  match (announced|confirmed|confirms|reaffirmed|reiterated|affirmed|affirms|stressed|said|says|added|noted|stated|revealed|disclosed|indicated|explained|informed|told {text:person}|pointed out) that? .. (will|would) (also|soon|now|all|then)? be (further|jointly|fully)? <undertaken>
  set mode=pledge part=clause

# `announced a grant of five million`: what is announced is given.
pattern announced-gift
  match (announced|announces|announcing|unveiled|unveils) (also)? (a|an|new|additional|further|that|some|another|the|{text:money}|{text:quantity}) ~ (grant|grants|aid|assistance|package|contribution|donation|loan|loans|scholarships|funding|credit|humanitarian aid|line of credit|credit line|investment|investments)
  match (announced|announces|announcing) (also|today)? (the|a|an|its|his|her|their|our) ~ <deed=begin> (of|in)
  set mode=pledge part=clause

pattern would-like
  match (there (should|must|ought to|needs to) be|((would|will) (also|very much|really|dearly|especially)? (like|love|welcome) (to)?|it is (our|my|the|their|his|her) ~ (hope|wish|desire|expectation|ambition) (that|to)))
  set mode=expect

pattern will
  match (will|would|shall) (do|spare|make every|exert|continue doing) ~ (best|utmost|everything|effort|efforts) (to)?
  match ((will|shall|would) (also|now|soon|further|continue|then|jointly|always|actively|both)?|(plans|plan|planned|planning|(is|are|was|were) (also|now|currently|already)? planning) to)
  match (is|are|am|m|re) (also|now|both|all|then)? going to (also|all)? (do|make|sign|<action>)
  match (is|are|was|were) to (also|jointly)? (train|build|send|supply|provide|deliver|open|set up|establish|finance|fund|invest|lend|grant|buy|import|export|launch|create|double|increase)
  set mode=pledge part=own

# `Future cooperation will focus on a`: of both.
pattern focus
  match (cooperation|collaboration|partnership|engagement) ~ ~ ((will|would|should|shall) (also|mainly)? (focus|concentrate|centre|center|be focused)|focusing) on
  set mode=expect part=passive

# `It is planned to ...`: nobody is named, so both.
pattern planned
  match (it (is|was) (also)? (planned|envisaged|intended|foreseen) (to|that)|there are (also)? plans to)
  set mode=pledge part=passive

# --- What one side asks of the other ---
pattern proposed
  match (proposed|proposes|propose|proposing|suggested|suggests|suggest|suggesting|recommended|recommends|recommending) (also|further)? (that|to)?
  match (called|calls|call|calling) (on|upon) .. to
  match (called|calls|calling) (also)? for
  match (urged|urges|urge|urging|asked|asks|asking|requested|requests|requesting|appealed|appeals|appealing|pressed|demanded|demands|demanding|exhorted|implored) (also)? (for|that|to)?
  match (advocated|advocates|advocating) (for)?
  match ((expressed|conveyed|reiterated|made|repeated|voiced) ~ ((request|requests|appeal) (for|to|that)|call (for|that))|(reiterated|repeated|renewed) ~ (call|calls) to)
  match (spoke|speaks|speak|spoken|came out|come out|comes out|spoke out|spoken out|argued|pleaded|advocated|declared (himself|herself|themselves)|pronounced (himself|herself|themselves)|expressed (himself|herself|themselves)) in (favour|favor|support) of
  set mode=propose

# `told X that his country should`: what the speaker asks of the one addressed.
pattern told-should
  match told {text:person} that .. (should|must|needs to|need to|ought to)
  match (told|reminded|warned) (his|her|the|its) .. (counterpart|minister|president|leader|leaders|side|hosts|host|guest) ~ that .. (should|must|needs to|need to|ought to)
  set mode=propose part=clause

# `invited firms to invest`: whom, and to what.
pattern invited-to
  match (invited|invites|inviting|invite) .. to (also)? (invest|finance|supply|train|employ|launch|develop|become|promote|host|provide|step up|return|support|partner|bring|take advantage|benefit|do business|come and invest|set up shop|bid|tap|partner|collaborate|import|export|produce|manufacture|relocate|look|engage|tender|trade|visit the investment|attend|participate|take part|join|extend|explore|expand|open|consider|strengthen|cooperate|build|study|increase|contribute|send|share|support|establish|set up|buy|use|work)
  set mode=propose part=clause

pattern sought
  match ((sought|seeks|seeking|solicited) ~|(count|counts|counting) on ~) ~ (support|cooperation|help|assistance|backing|access|investment|vote|votes|aid|expertise)
  set mode=propose part=whole

pattern asked-of
  match (was|were|is|are) (also)? (requested|asked|urged|called upon|invited) to
  set mode=propose part=passive

# --- Hope, aim, "should" ---
pattern hoped
  match (hoped|hopes|hope|hoping) (also|further)? (that|to|for)?
  match (<voice=say>|noting) ((his|her|its|their|our|my|<country>) (country|nation|government|side|people|administration|keen|strong|deep|sincere|firm|great|own) ~ <resolve=wish> (that|to|for|of|on|in)|~ (<resolve=wish> (that|to|for|of|on)|interest in))
  match ((expects|expect|expecting|anticipates) (that|to)?|(expected|anticipated) (that|the|this|both|all|more|further|their|its|his|her|our|bilateral|trade|<country>))
  match (looked|looks|look|looking) forward to
  match (wished|wishes|wishing) (that|to|for)
  match (noted (the|our|his|her|their|its|a|an)? ~ <resolve=wish>|<voice> the <resolve=wish> of ..) (in|to|for)
  match (shown|showed|shows|showing) ~ interest (in|to)
  match expectation (of|that)
  set mode=expect

pattern aims
  match ((aims|aim|seeks|seek|strive|strives|aspires|aspire|aspired) (to|at|for)|aimed to)
  match (is|are|was|were) (also)? (keen|eager|interested|confident|optimistic|hopeful|desirous) (to|on|in|that|of)
  match (was|were|is|are) (also)? expected to
  match (is|are|was|were) (also|now|both|jointly)? (striving|seeking|aiming|aspiring) (to|for|towards|at)
  match ((wants|want|wanted) (to|for)?|wish (also)? (to|for))
  match need (more|a|an|better|new|final|greater|closer|stronger|concrete|joint)
  set mode=expect part=own

# What somebody should do: who says so may be another, who then asks it.
pattern ought
  match (should|need to|needs to|must|ought to)
  set mode=expect part=ought

# What both only weigh.
pattern weighs
  match (mulled|mulls|mull|mulling)
  match (is|are|was|were) (also|now|currently|jointly|already|both)? (considering|exploring|examining|studying|weighing|mulling|discussing the possibility of|looking into|looking at)
  set mode=expect part=own

# `Our goal is to ...`.
pattern goal
  match (our|their|the) ~ (goal|target|aim|objective|priority|task|ambition|desire|intention) (is|remains|was) to
  set mode=expect

pattern shared-view
  match (share|shared|shares) (the|a|their|similar|common)? ~ (view|views|opinion|viewpoint|viewpoints|vision|understanding|expectation|expectations|hope|hopes|desire|aspiration|aspirations|interest|determination) (that|on|to|of|for|in)
  set mode=expect

# `welcomed X's decision to`: what another will do is what the one who welcomes it hopes for.
pattern welcomed-decision
  match (welcomed|welcomes|welcome|noted|note|notes|hailed|hail|applauded|applaud|commended|endorsed|endorse|supported|support) .. (decision|decisions|announcement|announcements|commitment|commitments|intent|pledge|determination|plan|plans|intention|intentions|readiness|agreement|offer|proposal|proposals|initiative) (of|by) .. .. to
  match (welcomed|welcomes|welcome|hailed|hail|applauded|applaud|endorsed|endorse|supported|support) (a|an|the|their|his|her|its|this|{text:country}) ~ ~ (decision|decisions|announcement|commitment|commitments|intent|pledge|plan|plans|intention|intentions|offer|proposal|proposals|vision|roadmap|framework) (to|for)
  set mode=expect part=welcomes

# `welcomes more firms to invest`.
pattern welcomed-to
  match (welcomed|welcomes|welcome) (more|greater|further|all|the)? ~ ~ ~ to (invest|enter|join|participate|take part|do business|come|set up|expand|establish|explore|operate|open|study)
  set mode=expect part=clause

pattern encouraged
  match (encouraged|encourages|encourage) (also)?
  match (welcomed|welcomes|welcome|supported|supports|endorsed|backed) (the|his|her|its|their|a|an)? ~ (plan|plans|proposal|proposals|initiative|initiatives|idea|intention|intentions|efforts|prospect|possibility|desire|opportunity|opportunities|chance) (to|of|for|by)
  set mode=expect

pattern said-should
  match (<voice>|<say>|believed|believes|believe|opined|opines|argued|argues|maintained|maintains|contended|felt|feels|thought|thinks|considered|considers|held|holds|mentioned|hoped|advised|cautioned|warned) (also|again|further|, too ,|, however ,|, moreover ,|, in turn ,|, among other things ,|, for (his|her|its|their) part ,)? that .. (should|need to|needs to|must|ought to)
  match (is|are|was|were|been|be) of the (view|opinion|belief|conviction|same view|same opinion) that .. (should|need to|needs to|must|ought to)
  match <voice> (the|his|her|its|their|a)? ~ (view|opinion|belief|conviction|position|understanding) that .. (should|need to|needs to|must|ought to)
  match (said|says|argued) .. (should|must|ought to|needs to)
  set mode=expect part=clause

pattern needful
  match <voice> ~ <resolve=need> (to|of|for|that)
  match it (is|was|would be|will be|remains) (also|very|extremely|particularly|equally)? (necessary|important|essential|vital|imperative|crucial|high time|time|expedient|desirable|advisable) (to|that|for)
  match (consider|considers|considered|considering|deem|deems|deemed|find|finds|found|believe|believes|thinks|think) it (also|very|extremely|particularly)? (necessary|important|essential|vital|imperative|crucial|expedient|desirable|advisable|appropriate) (to|that|for)
  set mode=expect

# `agreed on the need to a and the importance of b`: the second goes on under the first.
pattern needful-next
  match and (on|also)? the ~ (need|necessity|importance|urgency|desirability) (to|of|for)
  set mode=expect part=next

# What is welcomed as done, or said anew, ends what stands before it.
pattern welcomed
  match ((welcomed|welcomes|welcoming) (the|that|this|these|those)|(affirmed|reaffirmed|stressed|emphasised|emphasized|underlined|underscored|reiterated|confirmed) that)
  set part=stop

given 2024-09-12
fires "President Alar Karis of Estonia proposed Finland lift port fees; encourage shipyards to hire Estonian welders; and open a depot in Kotka."
  mode=propose actors=EST text="encourage shipyards to hire Estonian welders"
fires "Finland and Ghana agreed to open direct flights, repair a dam and to explore, through their chambers, a fish farm."
  mode=agree text="open direct flights"
  mode=agree text="repair a dam"
silent "President Alar Karis of Estonia agreed with the proposals of Finland."
fires "President Alexander Stubb of Finland said after talks with President Alar Karis of Estonia that the two countries had agreed to reopen a ferry pier and that Finland would push for lower port fees and encourage builders to work in Narva."
  mode=agree actors=FIN,EST text="reopen a ferry pier"
  mode=pledge actors=FIN text="encourage builders to work in Narva"
fires "Finland is ready to work with Ghana to repair the dam at Kpong and train engineers, the minister said. President Alexander Stubb of Finland invited Ghanaian firms to invest in Oulu."
  mode=pledge actors=FIN text="work with Ghana to repair the dam at Kpong"
  mode=pledge actors=FIN text="train engineers"
  mode=propose actors=FIN text="Ghanaian firms to invest in Oulu"
fires "President Alar Karis of Estonia and President Alexander Stubb of Finland agreed to widen trade in timber, including cutting port fees, training foresters and opening a depot in Kotka, and to hold a fair."
  mode=agree text="widen trade in timber, including cutting port fees, training foresters and opening a depot in Kotka"
  mode=agree text="hold a fair"
fires "President Alar Karis of Estonia and President Alexander Stubb of Finland agreed on opening a depot in Kotka, cutting port fees and training nurses."
  mode=agree text="opening a depot in Kotka"
  mode=agree text="cutting port fees"
  mode=agree text="training nurses"
fires "Foreign Ministers Margus Tsahkna of Estonia and Elina Valtonen of Finland met in Tartu. Ministers agreed to expand ferry traffic, lifting ties to a new level. The importance of joining the two power grids was also noted."
  mode=agree actors=EST,FIN text="expand ferry traffic, lifting ties to a new level"
  mode=expect actors=EST,FIN
silent "President Alar Karis of Estonia stressed that his country attaches great importance to expanding trade with Finland."
fires "Finland will send engineers to Ghana to repair a dam and build a school, and Ghana undertook to host a fair."
  mode=pledge actors=FIN text="send engineers to Ghana to repair a dam and build a school"
  mode=pledge actors=GHA
fires "President Gitanas Nausėda of Lithuania and President Alar Karis of Estonia agreed to modernise the railway between their capitals, open new border crossings and exchange students."
  mode=agree text="modernise the railway between their capitals" fields=transport
  mode=agree text="open new border crossings"
  mode=agree text="exchange students" fields=education-training
fires "Prime Minister Petteri Orpo of Finland said Finland would build a water plant in Ghana by 2027."
  mode=pledge due=2027
fires "President Gitanas Nausėda of Lithuania proposed that Finland increase the number of scholarships for young teachers."
  mode=propose fields=education-training
fires "Prime Minister Petteri Orpo of Finland expressed hope that direct flights to Ghana would resume next year."
  mode=expect fields=transport due=2025
fires "Peru and Ghana held talks in Lima. The two countries were considering a direct flight between Lima and Accra."
  mode=expect
silent "The police of Peru were examining the lorry at the border with Chile."
silent "The two sides discussed ways to expand trade and tourism between Finland and Ghana."
silent "President Alar Karis of Estonia thanked Finland for its support during the floods."
silent "The visit will open a new chapter in relations between Finland and Ghana."
silent "President Alar Karis of Estonia will pay a state visit to Finland next week and will meet students there."
silent "President Alar Karis of Estonia called on Speaker Jussi Halla-aho of Finland in the afternoon."
fires "President Alar Karis of Estonia thanked Finland for its help and asked Helsinki to lift visa fees; Finland promised fifty more scholarships."
  mode=propose actors=EST
  mode=pledge actors=FIN
fires "President Alar Karis of Estonia announced that Finland would finance a bridge and train sixty nurses."
  mode=pledge actors=FIN
  mode=pledge fields=health
fires "President Alar Karis of Estonia and President Alexander Stubb of Finland reaffirmed their commitment to deepening defence cooperation, and underlined the importance of opening new ferry lines."
  mode=agree fields=defence-security
  mode=expect fields=transport
silent "Estonia and Finland signed a proposed treaty that was agreed in May."
fires "Foreign Minister Elina Valtonen of Finland spoke by phone with Ghana's Foreign Minister Shirley Ayorkor Botchwey, who promised to reopen the port of Tema to ferries. It was also agreed that the two ministries would exchange diplomats."
  mode=pledge actors=GHA
  mode=agree actors=FIN,GHA
fires "President Alar Karis of Estonia said in Helsinki: \"We consider it necessary to open a new ferry line to Finland.\""
  mode=expect actors=EST fields=transport
fires "Estonia conveyed to Finland its request for training of border guards. President Alar Karis of Estonia said: \"Our goal is to expand tourism with Finland.\""
  mode=propose actors=EST
  mode=expect actors=EST fields=tourism
silent "President Alar Karis of Estonia offered condolences to Finland on the loss of three climbers."
silent "Estonia and Finland will meet in May if the two sides agree on a date."
fires "Estonia and Finland reaffirmed their will to open a joint museum and welcomed the start of the ferry line. The Estonian minister informed that Finland would send two archivists."
  mode=agree text="open a joint museum"
  mode=pledge actors=FIN
silent "Estonia and Finland had earlier agreed to swap two islets."
fires "President Alar Karis of Estonia said after the talks with Finland: \"We agreed to open a joint school. It is planned to build two ferries in Tallinn.\""
  mode=agree actors=EST,FIN
  mode=pledge actors=EST,FIN
fires "The Estonian minister confirmed the readiness of the Estonian side to train Finnish pilots and the interest of his country in buying trams."
  mode=pledge actors=EST
silent "Promising areas of cooperation between Estonia and Finland include timber."
fires "Finland is to train fifty nurses from Estonia every year."
  mode=pledge actors=FIN
fires "Estonia and Finland opened talks on timber, and a joint working group has been tasked with listing goods for trade."
  mode=agree fields=trade
silent "In 1998 Estonia and Finland agreed to open a joint lighthouse."
silent "Estonia proposed in 2009 that Finland build a tunnel."
silent "Estonia and Finland held talks in Tallinn. Estonia thanked Finland and Finland thanked Estonia. Finland praised Estonia. Estonia praised Finland. Latvia has offered to patrol the strait."
fires "The sides in Tallinn spoke of Estonia and Finland; it was agreed that archivists would meet in Oulu in May. Steps to shorten queues at the ferry port were agreed upon."
  mode=agree text="archivists would meet in Oulu in May"
  mode=agree actors=EST,FIN
fires "President Alar Karis of Estonia told President Alexander Stubb of Finland that Helsinki should open a second ferry terminal."
  mode=propose actors=EST
fires "President Alar Karis of Estonia told Finland's delegation that Estonia would never allow its ports to be used by smugglers."
  mode=pledge actors=EST
fires "President Alar Karis of Estonia announced a grant of 3 million euros for libraries in Finland. He added that the road to the port would be widened."
  mode=pledge actors=EST
  mode=pledge text="that the road to the port would be widened"
silent "President Alar Karis of Estonia will be paying a return visit to Finland and will host a dinner there."
silent "President Alar Karis of Estonia plans to visit Finland in June, and the two ministers will exchange views."
fires "Minister Elina Valtonen of Finland welcomed Estonia's decision to open a joint school in Narva."
  mode=pledge actors=EST
silent "Estonia's foreign minister confirmed his readiness for the visit to Finland."
silent "President Alar Karis of Estonia will make the two-day private visit to Finland on Monday."
silent "The Fijian minister, who is in Lima, looks forward to meeting growers of the valley on Friday."
fires "Estonia and Ghana held talks in Accra. The two ministers discussed the need to rewrite the fishing rules and open a net depot, and signalled through their talks a lasting willingness to train divers."
  mode=expect text="rewrite the fishing rules"
  mode=expect text="open a net depot"
  mode=pledge actors=GHA,EST
silent "Estonia and Ghana held talks in Accra. The two ministers discussed the importance of fishing rights for the islanders."
fires "The Foreign Minister of Estonia sought the support of Ghana for its shipyards, then Ghana's minister sought Estonia's support for its net makers."
  mode=propose actors=GHA
