# Commitments told by rarer verbs and nouns of asking, giving, hoping and deciding. These go before `commitment.pat`, where what
# `part` says is told.

# `asked him to convey his greetings`, `firms wishing to enter the market`: nothing that is asked for or undertaken.
pattern greetings-asked
  match (asked|asks|requested|requests|asking) .. to (convey|pass on|pass|transmit|extend|deliver|relay|take back|take|carry back|carry|bring back|bring|send|give) (his|her|their|the|its)? ~ (greetings|regards|wishes|respects|congratulations|condolences|salutations|compliments|sympathies|thanks|gratitude|message|letter)
  match (companies|firms|investors|businesses|students|citizens|people|those|travellers|tourists|workers|businessmen|entrepreneurs|countries|states) (wishing|wanting|seeking|hoping|looking|willing|wanted) to
  set part=programme

# `denied that X had promised`, `had the two agreed`: nothing was undertaken.
pattern unreal-said
  match (denied|denies|denying|refuted|refutes|rebutted|dismissed|dismisses|rejected|rejects|quashed|scotched|disputed|disputes) ~ ~ (that|reports|rumours|rumors|claims|allegations|suggestions|speculation) (that|of)? ... (promised|promise|agreed|agree|pledged|offered|proposed|will|would|asked|plans|plan|planned)
  match had (<country>|<both=both|two>) ~ (agreed|decided|accepted|promised|pledged|proposed|offered|asked)
  match had (they|he|she|it|we|the two|both|the sides|the parties|the leaders|the governments) ~ ~ (agreed|decided|accepted|promised|pledged|proposed|offered|asked)
  match (would|could|might|should) (never|not|also)? have <undertaken>
  match (would|could|might) (never|not|also)? have (bought|sold|come|gone|agreed|cost|meant|joined|been|paid|taken|done|made|said|preferred|won|lost|left|kept)
  match if .. (were to|was to|had|did) ... (would|could|might)
  match (never|not) (agreed|promised|pledged|offered|proposed|asked|accepted) (to|that|for)
  match (has|have|had) (no|neither) ~ (plan|plans|intention|intentions|wish|desire|interest|need) (to|of|for|in)
  set part=stop

# `will be happy to welcome X`: courtesy.
pattern happy-to-meet
  match (be|am|is|are|was|were) (also|very|more than)? (happy|glad|pleased|delighted|honoured|honored|proud) to (extend (a|an|my|our|the|his|her) ~ (welcome|greetings|thanks|congratulations|wishes|gratitude)|offer (a|an|my|our) ~ (welcome|congratulations|thanks)|welcome|receive|meet|greet|attend|visit|see|announce|present|be|have|join|report|note|say|learn|inform)
  set part=stop

# `promised voters`: what is promised at home.
pattern promised-at-home
  match (promised|promises|promising|pledged|vowed) ~ ~ (increase|rise|cut|cuts|reform|reforms) (in|of|to) (defense spending|defence spending|military spending|taxes|pensions|wages|the budget|the military budget)
  match (promised|promises|promising|pledged) (voters|citizens|lawmakers|parliament|supporters|the nation|the electorate|residents|his party|her party|party members)
  set part=stop

# What is asked of those at home is no matter between countries, nor is what those ask who are not named.
pattern asked-at-home
  match (urged|urges|urging|asked|asks|asking|called on|calls on|calling on|appealed to|told|ordered) (the|his|her|their|our|its|local|the country's)? ~ (citizens|residents|police|soldiers|prosecutors|workers|unions|motorists|consumers|households|parents|shopkeepers|employers|retailers|worshippers|doctors|commuters|fans|taxpayers) (not)? to
  match (urged|urges|urging|asked|asks|asking|called on|told|ordered) (the|local|the country's) ~ banks (not)? to
  match (asked|requested|requesting|asking|insisted on|preferred|wished) not to be (named|identified|quoted|photographed|filmed|disturbed|mentioned|recorded)
  match (asked|requested|requesting|asking|insisted on) (for)? ~ anonymity
  match (was|were|been|is|are) (ordered|directed|instructed|told|forced|obliged|compelled) .. to
  match (urged|urges|urging|asked|asks|called on|calls on|calling on|appealed to|implored|pressed) (the|his|her|their|our)? ~ (Senate|Congress|opposition|lawmakers|legislators|voters|electorate|MPs|senators|congressmen|judges|supporters|cabinet|party members|protesters|demonstrators) to
  match (bill|budget|minimum wage|pension|pensions|referendum|cabinet reshuffle|by-election) (next|this|to parliament|before parliament|in parliament|through parliament)
  set part=stop

# `urged X to`, said as something he took the chance to do.
pattern asks-anew
  match (took|takes|taking|used|uses|using|seized|seizes|availed) (himself|herself|themselves)? ~ (opportunity|occasion|meeting|chance|visit|talks|platform|moment) to (also|once again|again)? (ask|request|urge|invite|call on|call for|propose|suggest|appeal|press|seek|encourage|remind) (for|to|that)?
  match (went on|continued|proceeded|wished|wishes|wish|would like|would also like|wants|want|did not fail|saw fit|made sure|asked leave|found it necessary) to (also|once again|again)? (ask|request|urge|call on|call upon|call for|propose|suggest|appeal|recommend|press) (for|to|that)?
  set mode=propose

# Verbs and phrases of asking.
pattern asks
  match (pitched|pitch|pitches|pitching|batted|bats|batting|lobbied|lobbies|lobbying|pressed|presses|pressing|pushed|pushes|pleaded|pleads|campaigned|campaigns|petitioned|petitions|pled) (strongly|also|again|hard)? for
  match (made|makes|making|presented|presents|put forward) (a|an|his|her|the|another|out a)? ~ (case|pitch|plea|appeal|request|proposal|bid) (for|to|that|of|on)
  match (submitted|submits|submitting|lodged|lodges|filed|sent|addressed|transmitted|tendered|conveyed|handed over) (a|an|the|his|her|its|their)? ~ (request|requests|appeal|application|plea) (for|of|to|that)
  match (put forward|puts forward|putting forward|floated|floats|mooted|moots|tabled|tables|submitted|submits|presented|raised|raises|raising|broached|broaches|advanced|came up with) (a|an|the|his|her|its|their|several|two|three|four|five|new|some|concrete|specific)? ~ ~ (idea|ideas|proposal|proposals|initiative|initiatives|possibility|suggestion|suggestions|prospect|plan|plans|recommendation|recommendations|option|question|issue) (of|to|for|on|that|:)
  match (implored|implores|beseeched|begged|begs|pleaded with|pleads with|persuaded|convinced|entreated|exhorted|exhorts|counselled|counseled|advised|advises|advising|nudged|prodded|challenged|pressured|petitioned|requests|invites) .. to
  match (insisted|insists|insist|insisting) (also)? (on|upon)
  match (called|calls|calling) (also|once again|again)? (on|upon) <country> for
  match (appealed|appeals) (also|once again|again)? to .. (for|to)
  match (asked|asks|asking|requested|requests|requesting) (<country>|him|her|them|the other side|his counterpart|her counterpart|his host|his guest) (to|for|that|if)
  set mode=propose

# `extended an invitation to firms to invest`.
pattern invitation-to-firms
  match (extended|extends|extending|issued|issues) (an|a|his|her|its|their|the) ~ (invitation|invitations) (to|for) ~ ~ ~ (firms|companies|businesses|enterprises|investors|entrepreneurs|businessmen|businesspeople|corporations) ~ ~ to (invest|come|set up|participate|take part|join|explore|expand|open|build|establish|increase)
  set mode=propose part=clause

# `sought X's help in`, `enlisted X's support for`.
pattern seeks-help
  match (sought|seeks|seeking|solicited|solicits|soliciting|enlisted|enlists|asked for|asks for|asking for|requested|requests|requesting|hoped for|appealed for|called for|invited) (for)? ~ (<country>|<place>) ~ ~ (support|cooperation|help|assistance|backing|expertise|investment|investments|participation|collaboration|partnership|intervention|aid|experience|know-how|technology|endorsement|involvement|attention|understanding|concurrence|facilitation)
  set mode=propose part=whole

# `looks to X for help`, `turned to X for`: what one hopes another will give.
pattern looks-to
  match (look|looks|looked|looking|turn|turns|turned|turning|relies|rely) (also|now|increasingly)? (to|on) (<country>|<place>) for ~
  set mode=propose part=whole

# `will press X for`: what somebody will ask.
pattern will-ask
  match (will|would|shall|is to|are to|plans to|intends to|is set to|wants to) (also|again|then|further)? (press|urge|ask|request|lobby|appeal to|petition) ~ (to|for)
  match (will|would|shall|is to|are to|plans to|intends to|is set to|wants to) (also|again|then|further)? (press for|lobby for|appeal for|ask for|request|raise (the)? ~ (issue|issues|question|matter|topic|possibility|prospect|problem|concern|concerns|case) (of|about|over|regarding|that)|bring up (the)? ~ (issue|question|matter|topic) (of|about)|take up (the)? ~ (issue|question|matter) (of|about|with))
  set mode=propose part=own-whole

# `X's proposal to`, told of as made.
pattern proposal-of
  match <voice=say> (his|her|its|their|the|a|{text:country}) ~ ~ (proposal|request|call|appeal|suggestion|demand|plea|offer to host) (to|for|that|of)
  match (among|one of) (the|his|her|their|its) ~ (requests|demands|proposals|asks|recommendations) (is|was|are|were|:)
  set mode=propose

# --- What one side will do ---
pattern commits-sum
  match (committed|commits|committing|earmarked|earmarks|set aside|sets aside|approved|approves|pledged|pledges|put up|made available|makes available|released|unveiled|unveils|announced|announces|announcing|promised|promises|offered) (an|a|up to|additional|some|the|new|another|further|nearly|over|about|more than|at least|around|almost|a total of|an additional|a further|a new|an extra|a fresh|a record)? <qualifier>? {text:money}
  set mode=pledge part=whole

pattern will-not-do
  match (will|would|shall) (not|never) (also|longer)? <action>
  set mode=pledge part=own-not

pattern takes-on
  match (took|takes|take|taking) (on|up|over)? (the)? ~ (responsibility|task|commitment|obligation) (of|to|for)
  match (made|makes|make|making|entered into) (a|an|the|his|her|its|their)? ~ (commitment|pledge|promise|undertaking) (that|to)
  set mode=pledge

# `expressed to her host the readiness of her country to`.
pattern voiced-to
  match <voice=say> to .. <resolve=pledge> (to|for|of)
  set mode=pledge

pattern voiced-wish-to
  match <voice=say> to .. <resolve=wish> (to|for|of|in)
  set mode=expect

pattern puts-at-disposal
  match (placed|places|put|puts|placing|making available|made available) (at)? .. disposal <qualifier>? {text:money}
  set mode=pledge part=whole

pattern glad-to-help
  match (is|are|am|was|were) (also|always|very|more than)? (happy|glad|pleased|delighted|proud|honoured|honored) to (share|provide|offer|help|support|assist|pass on|work|cooperate|contribute|extend|transfer|train|supply|consider|facilitate|lend|make available|continue)
  set mode=pledge part=own-whole

pattern gives-word
  match (gave|gives|given|giving|offered|extended|conveyed|received|provided) (his|her|its|their|an|a|the|every|full|firm|him|her|them)? ~ (word|assurance|assurances|undertaking|guarantee|guarantees|consent|green light|go-ahead|nod|pledge|commitment) (that|to|of|for|on)
  match (guaranteed|guarantees) (also|that)?
  match undertakes (also)? to
  match (would|will|shall) (also|always)? be (also|very|more than|most|quite|too|only)? (happy|glad|pleased|delighted|honoured|honored|open) to
  match (is|are|was|were|remains|remain|stands|am) (also|very|more than|always|fully|quite|still|both)? (open|poised|inclined|amenable|favourably disposed|at the disposal|prepared|minded|on standby|in a position|well placed|well positioned|duty-bound|bound|pledged|sworn) to
  match (has|have) (also)? (pledged|promised|vowed|undertaken|offered|volunteered|committed) (itself|himself|themselves)? (not)? to
  set mode=pledge

# `Finland is to train nurses`.
pattern is-to-start
  match (is|are) (also|now|jointly|both)? to (also|jointly)? (start|begin) (negotiations|talks|work|construction|negotiating)
  set mode=pledge part=own-whole

# `are to hold joint drills`: no item of a visit's programme.
pattern are-to-hold
  match (is|are) (also|now|jointly|both|further)? to (also|jointly|regularly)? exchange ~ ~ (information|data|experience|experiences|experts|intelligence|expertise|knowledge|students|teachers|professors|researchers|officers|cadets|trainees|know-how|technology|technologies|practices|statistics|specialists|scholars|samples|seeds|artists|interns)
  match (is|are) (also|now|jointly|both|further)? to (also|jointly)? (receive|host|admit|welcome) ~ ~ ~ ~ (students|trainees|workers|nurses|cadets|interns|apprentices|patients|engineers|teachers|scholars|researchers|caregivers|seafarers|fellows)
  match (is|are) (also|now|in turn)? to (also|in turn)? (reciprocate|follow suit|do likewise|do the same)
  match (is|are) (also|now|jointly|both)? to (also|jointly)? (hold|stage|conduct|organise|organize) (a|an|the)? (joint|regular|annual|biannual|bilateral|further|more|yearly|naval|military) ~ ~ (exercise|exercises|drill|drills|patrols|consultations|forums|forum|workshops|seminars|sessions|dialogue|fair|exhibition|festival|reviews|inspections)
  set mode=pledge part=own-whole

pattern is-to-attend
  match (is|are) (also|now|jointly|both|then)? to (also|jointly|then)? (meet|visit|attend|arrive|hold|sign|deliver|host|receive|welcome|join|chair|lead|address|inaugurate|witness|participate|take part|begin|start|finish|conclude|end|continue|discuss|review|exchange|present|celebrate|mark|commemorate|remain|stay|become|represent|see|have|bring together|focus|include|cover|make|pay|give)
  set part=programme

pattern is-to
  match (is|are) (also|now|jointly|both)? to (also|jointly)? <action>
  match (means|mean|meant) (also)? to
  match (has|have|had) taken it upon (itself|himself|herself|themselves) to
  set mode=pledge part=own-whole

# `Finland is contributing three million`: what goes on being given.
pattern is-giving
  match (is|are|am|m|re) (also|now|currently|today|jointly|further)? (contributing|providing|giving|granting|awarding|donating|allocating|funding|financing|sending|deploying|extending|setting up|doubling|tripling|lending|offering|committing|earmarking|delivering|supplying|launching|stepping up|scaling up|expanding|waiving|lifting) ~
  set mode=pledge part=own-whole

# `will take part in the rebuilding of`: no item of a programme.
pattern part-in-work
  match (will|would|shall) (also|further)? (take part|participate) in (the)? ~ (rebuilding|reconstruction|building|construction|development|training|demining|implementation|restoration|modernisation|modernization|rehabilitation|project|projects|programme|programmes|mission|operation|financing|exploration)
  set mode=pledge part=own-whole

# `He said X, and that the dam would be finished`.
pattern and-that-would
  match and that .. (will|would) (also|soon|now|then)? be (further|jointly|fully)? <undertaken>
  set mode=pledge part=clause

# `Joint bids are to be filed by May`: by whom is not told, so by both.
pattern are-to-be-done
  match (are|is) (also|then|now|both)? to be (jointly|soon|then|fully|also)? <undertaken>
  set mode=pledge part=passive

# --- Joint decisions ---
pattern decided-together
  match (struck|strike|strikes|hammered out|clinched|sealed|reached|concluded|made|came to|arrived at|announced|unveiled|confirmed) (a|an|the|their|final|preliminary)? ~ (deal|accord|compact|bargain|understanding|agreement|consensus|pact|arrangement) (to|under which|whereby|by which|that will)
  match (came to|come to|arrived at|reached) (a|an)? ~ (understanding|agreement|consensus) (on|about|over|regarding)
  match (gave|give|gives) (the|their|its)? (green light|go-ahead|nod|blessing) (to|for)
  match (joining|joined|join) (hands|forces) (to|in)
  match (teamed up|teaming up|team up|shook hands|signed up|signed on|settled|saw eye to eye|see eye to eye|reached common ground|found common ground|were of one mind) (on|to)
  match (approved|endorsed|adopted|cleared|okayed) (a|the|plans|plan|their)? ~ (plan|plans|decision|proposal|roadmap|timetable|programme|program|project) (to|for)
  set mode=agree part=together

pattern decided-by-both
  match there (is|was|has been) (also|now)? (broad|full|general|mutual|complete)? (agreement|consensus|understanding|unanimity) (to|that|on|among the two sides to|between the two sides to)
  match (a|the|another) (decision|commitment|pledge|resolution) (was|has been|had been) (also)? (taken|made|reached|given|adopted) (to|that|on|for)
  match (among|following) (the|are the)? ~ (decisions|agreements|measures|outcomes|results|steps|deliverables|understandings) (taken|reached|agreed|agreed upon|announced|made|adopted|of (the|their) (visit|meeting|talks|session))? :
  match the ~ (decisions|measures|outcomes|deliverables|steps|results) (taken|reached|agreed|announced|adopted|of (the|their) (visit|meeting|talks|session))? (include|included|are to|were to|are the|were the|are that|were that|are as follows|comprise|comprised) :?
  set mode=agree part=passive

# `The opening of two crossings was also agreed`, `Urgent steps to mend the pier were agreed upon`.
pattern deed-agreed
  match (immediate|urgent|concrete|practical|specific|further|joint|several|new|various|additional) (steps|measures|actions|ways) (to|for|towards) ... (was|were|has been|have been) (also|further|jointly)? (agreed|agreed upon|agreed on|decided|decided on|decided upon|approved)
  match the (early|speedy|further|possible|joint)? <deed> of ... (was|were|has been|have been) (also|further|jointly)? (agreed|agreed upon|agreed on|decided|decided on|approved)
  set mode=agree part=passive-whole

# `with both agreeing on the need to`.
pattern agreeing-need
  match (agreeing|agrees|agreed|agree|concurring|concurs|concurred|concur|converged|united|at one|of one mind) (also|fully|both)? (on|upon|in|about|as to) (the)? ~ <resolve=need|wish> (to|of|for|that)
  set mode=expect part=together

# `gave their backing to a plan`: what both merely favour.
pattern gives-backing
  match (gave|give|gives|giving|lent|lend|lends) (his|her|its|their|full)? ~ (backing|support|blessing|endorsement) (to|for)
  set mode=expect

# `The letter of intent foresees training`: what a document says for both.
pattern document-foresees
  match (agreement|memorandum|letter|letter of intent|MoU|protocol|plan|roadmap|declaration|document|treaty|pact|accord|deal|programme|framework|partnership|contract|statement|package) ~ ~ ~ (foresees|foresee|provides for|envisages|envisions|makes provision for|commits both sides to|commits the two countries to|commits the parties to|obliges both sides to|paves the way for)
  set mode=pledge part=passive

# --- Hope ---
# `It was stressed that there are openings for`: nobody is named, so both.
# `It is expected that five accords will be signed`: the programme of a visit.
pattern expected-programme
  match it is (also)? expected that .. (agreements|memoranda|memorandums|documents|MoUs|accords|deals|contracts|pacts) ... (will|would) be (signed|concluded|inked|exchanged)
  set part=programme

pattern stressed-by-both
  match it (was|is) (also|further|particularly)? (emphasised|emphasized|stressed|noted|underlined|underscored|highlighted|pointed out|recognised|recognized|acknowledged|felt|considered) (that)? .. (opportunities|opportunity|potential|scope|room|prospects|possibilities|possibility) (to|for|of|in)
  match it (was|is) (also|further|particularly)? (emphasised|emphasized|stressed|noted|underlined|underscored|highlighted|pointed out|recognised|recognized|acknowledged|felt|considered|hoped|expected) (that)? .. (should|must|need to|needs to|ought to)
  match it (was|is) (also|further)? (hoped|expected|suggested|proposed|recommended) (that|to)
  match it (was|is) (also|further|particularly)? (considered|deemed|found|thought|felt) (also|very|most)? (necessary|important|essential|appropriate|advisable|expedient|useful|desirable) (to|that)
  set mode=expect part=passive

# `would welcome`: a wish, and no promise.
pattern would-welcome
  match (would|d) (also|greatly|very much|certainly|like and|much)? (value|appreciate|welcome|cherish|benefit from|gain from|profit from|be grateful|be thankful|be interested|be keen|be eager|hope|prefer|expect)
  set mode=expect part=own

# `called on the Union for a`: whom, and what for.
pattern called-on-for
  match (called|calls|call|calling|appealed|appeals|appealing) (on|upon|to) (the)? ~ ~ for (a|an|the|more|greater|urgent|immediate|further|increased|stronger|closer|better)
  match (asking|asks) for (full|greater|more|further|the full|closer|stronger|a|an|the)
  set mode=propose

# `called at the forum for`: when and where stands between.
pattern called-there
  match (called|appealed) (again|today|yesterday|here|on <weekday>|<weekday>|<date>) ((in|at|during) (the|a)? ~)? (for|to)
  match (called|appealed) (in|at|during) (the|a)? ~ (for|to)
  set mode=propose

pattern banks-on
  match (count|counts|counted|counting|bank|banks|banked|banking) (also|very much|heavily)? (on|upon)
  match (envisions|envision|envisages|envisage|foresees|foresee|dreams of|dream of|yearns for|looks with hope to)
  match (pins|pinned|placed|places|set|sets) (its|his|her|their|great|high|much)? ~ (hopes|hope|sights|store|stock) (on|in|by)
  match (sees|see|saw|identified|identifies|identify) (great|much|huge|vast|considerable|significant|ample|big|real|further|enormous|immense|a|an)? ~ (potential|scope|opportunity|opportunities|room|prospects|possibilities) (for|to|in) (also)? <action>
  match (there (is|was|remains) (also|still)? (much|ample|great|plenty of|considerable|huge|vast|further|enough|immense|a lot of|enormous|significant|room|scope)? ~ (room|scope|potential|space) (to|for)) <action>
  set mode=expect part=clause

pattern desires
  match (desires|desire|desired|covets|prefers|prefer) (to|that|a|an|the|<greater>)
  match (is|are|was|were|remain|remains) (also|very)? (desirous|hungry|raring|on the lookout) (of|for|to)
  set mode=expect part=own

pattern sure-that
  match (is|are|was|were|am) (also|very|quite|fully|deeply|firmly|absolutely)? (sure|certain|convinced|persuaded|positive|hopeful) that .. (can|will|could|would|may|shall)
  set mode=expect part=clause

pattern let-us
  match let us (also|now|first|all|together|therefore|jointly)? <action>
  set mode=expect part=impersonal

pattern eager
  match (is|are|was|were|am|be|remains|remain) (also|very|both|particularly|especially|equally|now)? (eager|anxious|impatient|enthusiastic|excited|intrigued) (to|on|about|for|of) (see|seeing|get|getting|have|having|<action>)
  match (would|should) (also|very much|dearly|both)? (like|love|wish|prefer|appreciate|welcome) (to see|it if|if|seeing|having)
  match (wished|wish|hoped|hopes|hope|keen|eager|wishes) to see
  set mode=expect

# `invited further investments from X`.
pattern invited-investment
  match (invited|invites|inviting|solicited|welcomes|encouraged|encourages) (further|more|greater|additional|new|increased) ~ (investment|investments|participation|imports|tourists|flows|investors|companies|firms|businesses|enterprises|entrepreneurs)
  set mode=propose part=whole

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Sandu asked Estonia to widen the port road and praised the ferry crews."
  mode=propose text="widen the port road"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Karis made a commitment that film schools would be free, and said Estonia will not raise port fees."
  mode=pledge actors=EST
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Estonia will host the peace talks of the river fishermen. Tallinn means to pay for two boats."
  mode=pledge text="host the peace talks of the river fishermen"
  mode=pledge actors=EST
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Karis stressed the need to widen the port road and mentioned that Estonia supports Moldova's rapprochement with the EU."
  mode=expect actors=EST text="widen the port road"
silent "President Maia Sandu of Moldova promised voters lower fares before she flew to Estonia."
fires "Estonia and Moldova will open a film school in Bălți, their presidents agreed in Tallinn on Monday."
  mode=agree text="open a film school in Bălți"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Estonia will lend Moldova two ferries. It will also train their crews."
  mode=pledge actors=EST text="train their crews"
fires "President Maia Sandu of Moldova met President Alar Karis of Estonia in Tallinn. Sandu expressed Moldova's wish to buy trams, as well as her country's readiness to host a wine fair."
  mode=expect actors=MDA
  mode=pledge actors=MDA text="host a wine fair"
silent "If Moldova were to sell its ferries, Estonia would buy two of them, a shipbuilder said in Tallinn."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Chisinau. Sandu took the opportunity to ask Estonia to train Moldovan judges and pitched for more flights; Karis gave his word that Tallinn would open a language school."
  mode=propose actors=MDA
  mode=pledge actors=EST
fires "Estonia and Moldova held talks in Tallinn. Estonia has committed 4 million euros over two years to a laboratory in Chisinau. The opening of a joint film school was also agreed."
  mode=pledge actors=EST
  mode=agree actors=EST,MDA
fires "President Maia Sandu of Moldova will press Estonia for lower roaming fees when she meets President Alar Karis of Estonia."
  mode=propose actors=MDA
fires "Estonia counts on Moldovan grapes for years to come, President Alar Karis of Estonia told President Maia Sandu of Moldova."
  mode=expect actors=EST
silent "A spokesman for Estonia denied that Tallinn had promised Moldova fifty buses."
silent "Had Estonia and Moldova agreed on the price, Estonia would have bought the ships."
silent "President Maia Sandu of Moldova urged the opposition to vote for the budget before she left for Estonia."
silent "President Maia Sandu of Moldova has no plans to send troops to Estonia."
fires "President Alar Karis of Estonia and President Maia Sandu of Moldova committed themselves to dredging the port canal, to translating school books and to the early opening of a film school in Bălți."
  mode=agree text="dredging the port canal"
  mode=agree text="translating school books"
  mode=agree text="the early opening of a film school in Bălți"
fires "The ministers of Estonia and Moldova recommended that their archives share old maps and that reading room fees be scrapped."
  text="reading room fees be scrapped"
fires "President Maia Sandu of Moldova met President Alar Karis of Estonia in Tallinn. Sandu called during the luncheon for lower roaming fees."
  mode=propose actors=MDA
fires "President Alar Karis of Estonia extended an invitation to Moldovan firms to invest in ferries. He met President Maia Sandu of Moldova, and they agreed upon giving bus drivers free visas."
  mode=propose actors=EST
  mode=agree actors=EST,MDA
fires "Ghana and Peru held talks in Lima. Praising the ties, Ghana invited further investments from Peru in its free zones."
  mode=propose actors=GHA fields=investment
silent "Oman's king met the minister of Peru in Muscat. He asked the Peruvian minister to convey his greetings to President Rosa Quispe."
# What is doubted, asked of those at home, or asked by those who stay unnamed; whom some, guides or documents are.
silent "President Maia Sandu of Moldova said in Tallinn that she did not believe Estonia would sell its ferries."
silent "President Maia Sandu of Moldova, who was in Estonia, doubted that Tallinn would open the school."
silent "President Maia Sandu of Moldova, back from Estonia, asked the country's banks to stay open on Sunday."
silent "A Moldovan diplomat in Estonia, who asked not to be named, left the hall."
silent "Estonia and Moldova are at odds over trams. Several officials hope the ferry will be repaired."
silent "Estonia and Moldova are at odds over trams. Local drivers have warned they will block the port road."
silent "Estonia and Moldova are at odds over trams. The decisions were taken in a long session of the town council."
silent "Estonia and Moldova are at odds over trams. Four lorries had been told to carry timber to a mill."
fires "Moldovan Minister Nicu Popescu came to Tallinn. After meeting Estonian Minister Margus Tsahkna, Mr Popescu said: \"We will open a film school.\""
  mode=pledge actors=MDA text="open a film school"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Urgent steps to open the wool depot were also agreed upon."
  mode=agree actors=EST,MDA
