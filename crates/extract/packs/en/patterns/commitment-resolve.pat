# Commitments told by a noun or by a verb that lasts: X's decision to, is trying to, remains, it is vital to.
#
# These go before the verbs of `commitment.pat`; what `part` says is told there. Besides: `possessed` is a noun that belongs to
# whoever acts, and counts for nothing where it is only praised; `impersonal` names nobody, so who speaks says it; `own-whole`
# has its subject right before it and is the action itself.

# `won't allow`: what is promised not to be done.
pattern will-not-short
  match won not (allow|permit|tolerate|recognise|recognize|abandon|stand|let|use|support|join|send|deploy|impose|accept|serve|become|enter|seek|interfere|sign|station|base|target|attack|harm|raise|block|veto|withdraw|sell|supply|export|host|take part|return|ratify|cede|negotiate|extradite|yield)
  set mode=pledge part=own-not

# `will remain in contact`: to stay so is what is promised.
pattern will-remain
  match (will|shall|would) (also|always|both)? remain (in ~ (contact|coordination|touch|consultation|consultations|dialogue)|united|engaged|vigilant|steadfast|open to|focused on)
  set mode=pledge part=own-whole

# `will meet X to discuss ways to a`: what is still to be talked of is aimed at.
pattern will-meet-to-discuss
  match (will|shall|would) (also|then|later|first)? (meet|hold|have|visit|travel|receive|host|call) ... to (discuss|explore|consider|seek|examine) ~ (ways|means|measures|steps|avenues|opportunities) (of|to|for)
  set mode=expect part=talk

# `is trying to`, `looks to`: what somebody works at and has not done.
pattern striving
  match (is|are|am|was|were|be) (also|now|currently|still|both|jointly|already|actively)? (trying|working|looking|pushing|bidding|lobbying|moving|preparing|gearing up|hoping) to
  match (looks|look) to
  match (is|are|am|was|were|be) (also|now|currently|still|both|jointly|already)? (working|striving|labouring|toiling) (hard|closely|actively|together|jointly|tirelessly|intensively|diligently|side by side|hand in hand|round the clock) (to|towards|toward|for)
  match (is|are|was|were) (also|now|currently|both|jointly|already)? (taking|making|undertaking) ~ ~ (measures|steps|efforts|arrangements|preparations) (to|for)
  match (has|have) been (trying|working|looking|pushing|seeking|lobbying) to
  set mode=expect part=own

# `We have to do more`.
pattern have-to
  match (have|has) (also|now|still|always)? to
  set mode=expect part=ought

# Other verbs of a joint decision, or of saying yes to what was asked.
pattern consented
  match (consented|assented|volunteered|signed up) to
  match acceded to (the|a|this|his|her|its|their|<country>) ~ (request|requests|wish|wishes|appeal|proposal|demand) (to|for|of|that)
  set mode=agree part=together

# `will explore cooperation in`: what is still to be looked into.
pattern will-explore
  match (will|shall|would) (also|further|jointly|together|then)? explore (the|new|further|more|other|joint|possible|potential)? ~ (cooperation|collaboration|opportunities|possibility|possibilities|prospects|potential|partnership|partnerships|establishment|creation|introduction|use|projects|ventures|production|research)
  set mode=expect part=own-whole

# `My visit will seek to`: what who speaks means to reach by it.
pattern visit-seeks
  match (my|our) ~ (visit|visits|trip|presence|mission) ~ ~ (will|shall) (also)? (seek|aim|serve) to
  match these ~ (visits|talks|meetings) (will|shall) .. (seek|aim|serve) to
  set mode=expect part=impersonal

# `The pact reaffirms the two countries' commitment to`: what a document or a visit says for both.
pattern document-says
  match (the|this|a|our)? (pact|agreement|treaty|accord|deal|memorandum|MoU|document|statement|declaration|communique|visit|signing) (also)? <voice=say> (both|(the)? two|their) ~ <resolve=agree|pledge|wish> (to|for)
  set mode=pledge part=passive

# `will seek X's support`: what somebody will ask for.
pattern will-seek
  match (will|shall|would) (also|further|now)? (seek|request) <country> ~ (support|cooperation|assistance|help|backing|endorsement)
  set mode=propose part=whole

pattern plans-for
  match there (are|is|were) (also)? (plans|a plan|proposals|a proposal) for
  set mode=expect part=passive

# `aid promised by X`, `loans offered to Kenya`: what another gives or asks, and nobody's verb here.
pattern given-by
  match (offered|promised|pledged|proposed|suggested|requested|sought|urged|demanded|recommended|announced|welcomed|encouraged) by
  match (offered|pledged|promised) to (the|its|his|her|their|our)? (<country>|<region>)
  set part=stop

# More of a programme: whom somebody will receive, which signing he will witness, where he will be.
pattern programme-day
  match (will|would|shall|is to|are to) (also|then|later|first)? <date> (host|receive|welcome|meet|visit|attend|hold|address|tour|inspect|arrive|leave|travel|fly)
  match (will|would|shall|is to|are to|is set to|are set to) (also|then|later|first)? on <date> (host|receive|welcome|meet|visit|attend|hold|address|tour|inspect|arrive|leave|travel|fly)
  match (will|would|shall|is to|are to|is set to|are set to) (also|then|later|first|jointly)? (host|receive|welcome|entertain) (his|her|the|a|an)? ~ {text:person}
  match (will|would|shall|is to|are to|is set to|are set to) (also|then|later|first|jointly)? (oversee|witness|preside over|grace|supervise) (the|a|an)? ~ (signing|exchange|launch|opening|inauguration|unveiling|groundbreaking|ceremony)
  match (will|would|shall) (also|then|later)? be (out of|away|back|abroad|represented|among|present|a guest|the guest|guest of|the chief guest|chief guest)
  match (is|are|was|were) (also)? (expected|set|due|likely|slated|scheduled) to (express|convey|thank|praise|hail|congratulate|commend|mark|celebrate|commemorate|brief|inform|voice (his|her|their)? ~ (satisfaction|concern|gratitude))
  match (was|were|is|are|been) (also|cordially)? invited to (come|visit|attend|speak|address|participate in the|take part in the|join the|a|an|the)
  set part=programme

# `The talks reflect the desire of both countries to`: what both are told to be set on.
pattern wish-of-both
  match (is|was|are|were|reflects|reflect|reflected|reflecting|underlines|underline|demonstrates|demonstrate|confirms|confirmed|shows|show|embodies|expresses|stems from|stemmed from|comes from) (the|a|their)? ~ <resolve=wish> of (both|the two|the three|our two) ~ (countries|sides|nations|governments|parties|leaders|peoples|states|leaderships) (to|for|in)
  set mode=expect part=passive

pattern resolve-of-both
  match (is|was|are|were|reflects|reflect|reflected|reflecting|underlines|underline|demonstrates|demonstrate|confirms|confirmed|shows|show|embodies|expresses|stems from|stemmed from|comes from) (the|a|their)? ~ <resolve=agree|pledge> of (both|the two|the three|our two) ~ (countries|sides|nations|governments|parties|leaders|peoples|states|leaderships) (to|for)
  set mode=pledge part=passive

# `applauded the decision of X to`: what another will do is what the one who praises it hopes for.
pattern praised-decision
  match (hailed|hails|hail|applauded|applauds|applaud|commended|lauded) .. (decision|decisions|announcement|announcements|commitment|commitments|pledge|plan|plans|offer|proposal|proposals|intention|intentions) (of|by) .. .. to
  set mode=expect part=welcomes

# `it is vital to regional peace`: of what it is said, and nothing to be done.
pattern vital-to-peace
  match it (is|was|would be|remains) (also|so|truly)? (vital|essential|crucial|key|critical|important) (to|for) (regional|global|international|national|peace|security|stability|growth|prosperity|our|their) ~ ~ (peace|security|stability|growth|prosperity|interests|relations|economy|economies)
  set part=stop

# `It is vital to`, `the aim of my visit is to`: who speaks says it.
pattern impersonal
  match it (is|was|would be|will be|remains) (also|very|extremely|particularly|equally|now|therefore)? (necessary|important|essential|vital|imperative|crucial|high time|time|expedient|desirable|advisable) (to|that|for)
  match there (is|was|remains) (a|an|also|no)? ~ need (to|for)
  match (my|our) ~ (focus|aim|goal|purpose|priority|objective|task|mission|hope|wish|desire|ambition) (here|today|now)? (is|was|remains|will be|shall be|would be) (also)? to
  match (the|a)? (focus|aim|goal|purpose|priority|objective) of (my|our) ~ (is|was|remains|will be|shall be|would be) (also)? to
  set mode=expect part=impersonal

# `I'd like to greet`: words of courtesy undertake nothing.
pattern courtesy
  match (would|should) (also)? like to ~ (greet|welcome|thank|congratulate|acknowledge|recognise|recognize|apologise|apologize|introduce|share)
  match agreed only (to|on)
  match (agreed|agree|agrees) on (many|most|several|various|all|almost all|a number of|a wide range of|a lot of|everything) (~ (issues|points|matters|questions|topics|things))?
  match (want|wants|wish|wishes|wanted|wished) to (bid|thank|congratulate|greet|begin by|start by|stress|emphasise|emphasize|underline|underscore|acknowledge|apologise|apologize|take this|extend (a|my|our) ~ (welcome|greetings))
  match (will|shall|would) (always|long|also|forever|dearly)? be (remembered|missed|cherished|mourned|blessed|proud|happy|glad|pleased|honoured|honored)
  match (was|were|is|are|am) (also|particularly|greatly|deeply|very)? encouraged (by|that|to see|to hear|to learn)
  set part=stop

# What is only praised or valued is nothing to be done.
pattern valued
  match <voice> ~ <resolve=need> of (this|the|their|our|its|his|her|such) ~ (partnership|relationship|relationships|ties|relations|alliance|friendship|bond|bonds|visit|visits|meeting|role|contribution|contributions|anniversary|event|occasion)
  match <voice> ~ <resolve=need> of (all|every|various|many|different)? (aspects|elements|dimensions|facets|parts) of
  match <voice> ~ <resolve=need> of .. (that|which|already) (has|have|is|are|was|were)? (already)? (been)? (established|created|existing|functioning|operating|set up|built|achieved|made|concluded)
  match <voice> ~ <resolve=need> of (the|this) (project|programme|program|initiative|plant|facility|centre|center|sector|market|region|country|continent|route|corridor|port|platform|forum|format|mechanism|agreement|document|treaty|charter) (, (saying|adding|noting|as)|(in|to|for|as) (the|its|their|his|her) ~ (economy|history|life|future|growth|foreign policy))
  match importance (that|which) .. (attaches|attach|attached)
  match (agreed|agree|decided|decides|decide|resolved) to (confer|bestow|award|present|decorate|honour|honor) .. (order|medal|title|award|prize|cross|star|decoration|doctorate|degree|ribbon|collar|cordon|citizenship)
  match (wanted|wished) that (a|an|the|there)
  match (agreed|agree|agrees|concurred) (on|upon|about) the ~ (strength|depth|closeness|warmth|vitality|value|quality|excellence) of
  match <voice> ~ <resolve=need> of (the)? <country> (- <country>)? ~ ~ (partnership|relationship|relationships|ties|relations|alliance|friendship)
  match (steps|measures|actions|programmes|plans|decisions) (which|that) (was|were|have been|had been) (agreed|decided|approved|adopted)
  match (agreed|agree|agrees|agreeing|concurred) that .. (serve|serves|constitute|constitutes|represent|represents|form|forms|play|plays|lies|lie|enjoy|enjoys|has been|have been|will be (a|an|the) (milestone|symbol|example|model|testament|landmark|turning point|boost))
  match (must|should|would|will) (also|first|again)? (congratulate|commend|admit|confess|apologise|apologize)
  match (agreed|agree|agrees|agreeing|concurred) that .. (contribute|contributes|contributed|was progressing|were progressing|is progressing|are progressing|is on track|was on track|had made|has made|have made)
  match (founded|based|built|grounded|rooted|anchored|premised|centred|centered) (on|upon|in) .. (commitment|commitments|desire|determination|resolve|interest|interests) to
  match (advised|advises|advising) (that|of)
  match (expected|scheduled|due|slated|set) to (take place|be held|happen|occur)
  match <voice> ~ <resolve=need> of the (fact|visit|event|anniversary|occasion|meeting|talks)
  set part=stop

# `"The port shall be widened," X said`: what who speaks says will be done.
pattern said-in-quotes
  match (will|shall) (also|now|soon|all|then)? be (further|jointly|fully|also)? <undertaken>
  set mode=pledge part=quoted

# `It was confirmed that ferries would run`: by both.
pattern confirmed-by-both
  match it (was|has been|had been) (also|further|again|jointly|mutually)? (confirmed|reaffirmed|affirmed|announced) that (both|the two|the|these|those|this|such|more|a|an|new|they) .. (would|will)
  match it (was|has been|had been) (also|further|again|jointly|mutually)? (confirmed|reaffirmed|affirmed) that .. (would|will)
  set mode=pledge part=passive

# `He assured of all help`; but who was assured of it promises nothing.
pattern was-assured
  match (was|were|been|be|is|are|feel|felt|rest) (also|again)? assured (of|that)
  set part=stop

# `laid emphasis on a`, `seeks closer ties`: what is held to matter, or is wished for.
pattern lays-emphasis
  match (laid|lays|laying|put|puts|putting|placed|places|placing) ~ ~ (emphasis|stress|importance|premium) on
  set mode=expect

pattern seeks-closer
  match (seeks|seek|sought|seeking) (a|an)? (stronger|closer|greater|deeper|broader|enhanced|expanded|wider|better|fuller|more) ~ ~ (cooperation|ties|relations|collaboration|partnership|engagement|exchanges|links|trade|investment|flights|contacts) (between|in|on|across)
  set mode=expect part=whole

# `conveyed Kenya's continued support for`: what is to go on.
pattern continued-support
  match <voice=say> ~ ~ (continued|continuing|continuous|sustained|all-out|all possible) (support|assistance|cooperation|help|backing|aid) (for|to|towards|toward|in)
  set mode=pledge

pattern assured-of
  match (assured|assures|assuring) (<country>|his|her|its|their) ~ (full|fullest|complete|utmost|all|total|unstinted|unwavering|continued|continuous|strong|every|all possible) (support|assistance|cooperation|help|backing) (for|to|in|towards)
  match (endorsed|endorses|urged|supported) (rapid|swift|early|speedy|prompt) (action|steps|completion|conclusion|finalisation|finalization|implementation) (to|of|on)
  match (assured|assures) of (all|every|full|its|his|her|their|continued|continuing|complete|utmost|maximum|further|greater)
  match (assured|assures) to <action>
  set mode=pledge

given 2024-09-12
fires "Foreign Ministers Margus Tsahkna of Estonia and Elina Valtonen of Finland met in Tartu. They said the two sides would remain in close contact on the cable, and that Finnish and Estonian teams would widen the port road."
  mode=pledge actors=EST,FIN
  mode=pledge text="widen the port road"
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Finland is trying to reopen the ferry pier, and Estonia looks to lower port fees."
  mode=expect actors=FIN text="reopen the ferry pier"
  mode=expect actors=EST text="lower port fees"
fires "President Alar Karis of Estonia told President Alexander Stubb of Finland: \"We've agreed to build a bridge. We'll train the welders. They don't need to wait.\""
  mode=agree text="build a bridge"
  mode=pledge text="train the welders"
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Both leaders reaffirmed the strength of the pact and their readiness to open a depot in Narva. Estonia consented to lift port fees."
  mode=pledge actors=EST,FIN text="open a depot in Narva"
  mode=pledge actors=EST text="lift port fees"
fires "President Alar Karis of Estonia said in Helsinki: \"In a cold winter it is vital to open a new ferry line to Finland.\" His airlines agreed to fly daily, and our airlines agreed to share their pilots with Finland."
  mode=expect actors=EST
silent "President Alar Karis of Estonia thanked President Alexander Stubb of Finland for his patience and his commitment to opening a depot in Narva."
silent "President Alar Karis of Estonia announced several new pledges from shipyards in Finland."
fires "President Alar Karis of Estonia told reporters before the flight: \"I shall seek Finland's continued support for our net makers.\" Karis meets President Alexander Stubb of Finland in Helsinki."
  mode=propose actors=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The pact reaffirms the two countries' commitment to deepen the port channel. Estonia won't allow smugglers into the port. Finland promised to build a pier and Estonian firms offered to light it."
  mode=pledge actors=EST,FIN text="deepen the port channel"
  mode=pledge actors=EST
  mode=pledge actors=FIN text="build a pier"
silent "President Alar Karis of Estonia will always be remembered in Finland for his songs."
silent "Estonia and Finland stressed the importance of their long friendship."
silent "The talks will help Estonia and Finland, observers say."
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Estonia is working hard to reopen the ferry pier, and Finland is taking new measures to lower port fees."
  mode=expect actors=EST text="reopen the ferry pier"
  mode=expect actors=FIN text="lower port fees"
fires "Estonian Foreign Minister Margus Tsahkna met Finnish Foreign Minister Elina Valtonen, where they reviewed the timber trade, reaffirming their commitment to open a depot in Narva."
  mode=agree actors=EST,FIN text="open a depot in Narva"
fires "President Alar Karis of Estonia said after talks with President Maia Sandu of Moldova: “We agreed on much. The port road will be widened. Two ferries shall also be built.”"
  mode=pledge actors=EST text="The port road will be widened"
  mode=pledge actors=EST text="Two ferries shall also be built"
fires "The foreign ministers of Estonia and Moldova met in Tallinn. It was also confirmed that the two archives would swap old maps."
  mode=pledge actors=EST,MDA
fires "President Maia Sandu of Moldova — who, as head of the port board, had come by sea — promised to dredge the canal to Estonia."
  mode=pledge actors=MDA text="dredge the canal to Estonia"
fires "The Estonian envoy to Moldova evinced his country's keen interest to buy trams, and was assured of all possible help; Sandu's ministers assured of their full support."
  mode=expect actors=EST
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova. The old bridge will be repaired by the town."
fires "Estonia's new government, looking far ahead, wants to widen the port road with Finland."
  mode=expect actors=EST
silent "President Alar Karis of Estonia and President Alexander Stubb of Finland praised the measures which were agreed by their ministers, and agreed that the ferries constitute a bond."
silent "President Alar Karis of Estonia will on Monday host President Alexander Stubb of Finland and oversee the signing of a pact on reindeer."
silent "President Alar Karis of Estonia will be out of the country for two days, his office said of the trip to Finland."
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland to take stock of the loans offered to Finland."
silent "The presidents of both Estonia and Finland were invited to come to the song festival."
fires "Estonia's Ministry of Roads and Ports pledged to train divers from Finland. The Finnish energy ministry promised to light the pier at Narva. The Ministry of Culture of Estonia vowed to open a museum in Oulu."
  mode=pledge actors=EST text="train divers from Finland"
  mode=pledge actors=FIN text="light the pier at Narva"
  mode=pledge actors=EST text="open a museum in Oulu"
fires "Estonia and Finland held talks in Tartu. The outcome reflects the desire of both countries to open a depot in Narva."
  mode=expect actors=EST,FIN
silent "President Alar Karis of Estonia is expected to express his satisfaction with the growth of trade when he meets President Alexander Stubb of Finland."
fires "Estonia and Ghana held the fifth session of their Joint Permanent Commission (JPC) in Accra. The meeting also agreed to widen the fish port. The JPC agreed to train divers."
  mode=agree text="widen the fish port"
  mode=agree text="train divers"
silent "Estonia and Ghana set up a joint committee on fish in Accra. The committee will meet every year."
fires "The Estonian Foreign Minister Margus Tsahkna laid great emphasis on opening a depot in Narva, and said that Estonia seeks closer ties between the ports. Finnish Foreign Minister Elina Valtonen listened."
  mode=expect actors=EST text="opening a depot in Narva"
  mode=expect actors=EST
fires "Estonian Foreign Minister Margus Tsahkna said the two shared concerns about queues and agreed to open a pier. Finnish Foreign Minister Elina Valtonen nodded."
  mode=agree actors=EST,FIN text="open a pier"
silent "President Alar Karis of Estonia will hold a welcome ceremony for President Alexander Stubb of Finland and wants to bid farewell to his envoy."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Karis assured Estonia's full support for the dam, and both presidents endorsed rapid action to finish the road, as a friendship built on a shared commitment to peace allows. It was announced that Estonia will lend Moldova two boats."
  mode=pledge actors=EST
  mode=pledge actors=EST,MDA
