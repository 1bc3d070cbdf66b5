# Words that look like an undertaking and are none: what one says next, courtesy, what will be remembered, a question told. They go
# before `commitment.pat`, and only end what stands before them.

# `agreed to disagree`.
pattern agrees-to-differ
  match (agree|agrees|agreed|agreeing) to (disagree|differ)
  match (agreed|agree|agrees) on (everything|nothing|most things|one thing|almost everything|nearly everything|this much)
  set part=stop

# `We will announce it in due course`: that it will be told, and nothing to be done.
pattern told-in-time
  match (will|would|shall|ll|is to|are to) (also|then|certainly|of course)? (announce|inform|share|disclose|publish|reveal|communicate|say|tell|let|keep|update|come back|get back|revert|respond|decide|see|know|hear) ... (in due course|in good time|in time|at (the|an) (appropriate|right|proper|suitable|opportune|later) (time|moment|date|stage)|when the (time|moment) (comes|is right)|when (we|they|it|he|she|there) (have|has|is|are|do|does|get|gets)|as and when|soon enough|if and when)
  match (will|would|shall|ll) (be)? (announced|communicated|disclosed|published|shared|revealed|told|known) ~ (in due course|in good time|at (the|an) (appropriate|right|proper|suitable|opportune|later) (time|moment|date|stage)|when the time comes)
  match (will|would|ll|shall) (let you know|keep you (posted|informed|updated)|get back to you|come back to you|revert to you|leave it (there|at that)|stop there|stop here)
  set part=stop

# `I'd add that`, `We would say`: what the speaker goes on to say.
pattern i-would-say
  match (i|we) (d|would|will|ll|shall) (just|also|only|rather|simply|even|like to)? (add|say|argue|stress|note|remark|mention|recall|repeat|reiterate|underline|emphasise|emphasize|point out|observe|put it (this way|that way|like this|like that|differently|more bluntly)|describe|call it|call this|call that|characterise|characterize|refer|remind|conclude|begin|start|start with|begin with|not comment|not speculate|not go into|hesitate|caution|venture|submit|suggest that|imagine|guess|think)
  match let me (just|also|only|first|now|then|again)? (add|say|stress|note|mention|recall|repeat|remind|begin|start|turn|be|tell|put|make|answer|finish|conclude|thank)
  set part=stop

# `will be among the first to`.
pattern among-the-first
  match (will|would|shall) (also|surely|certainly)? be (among|one of|amongst) (the)? first ~ ~ to
  match (will|would|shall) (also|surely|certainly)? be the first ~ to
  set mode=pledge part=own-whole

# `would be the first time`: how often something came about.
pattern would-be-the-first
  match (would|will|shall) (also|then|thus|probably|only)? be (the|his|her|its|their|our|a|an) (very|next|only|last|largest|biggest|longest|final|previous|most|latest|<first>|<ordinal>)
  match (announced|announces|confirmed|confirms|confirming|said|says|added|reaffirmed|reiterated|affirmed|affirms|stressed|announcing|noted|recalled|explained|remarked) that (it|this|that|these|those|such) (would|will) (also|then|thus|only)? be (the|a|an|his|her|its|their|our)
  set part=stop

# `would have much to learn from X`, `will have a chance to`: what it is like.
pattern much-to-learn
  match (would|will|shall|has|have|had) (also|always|still)? (a lot|much|plenty|a great deal|a good deal|something|nothing|little|everything|lots|no|more) (to|for) (learn|offer|teach|gain|give|say|lose|win|thank|share|do|fear|see|discuss|talk|add|report|worry)
  match (would|will|shall) (also|always|still|all)? have (a lot|much|plenty|a great deal|something|nothing|little|everything|lots|more|no) ~
  set part=stop

# `would take him at his word`, `will never forget`.
pattern takes-up-on
  match (would|will|shall|ll) (also|certainly|gladly|surely|happily)? (take|hold) (him|her|them|you|it|us) (up on|at (his|her|their|your|its|our)|to)
  match (would|will|shall|ll) (also|certainly|forever|long|all)? (always|never|not|ever)? (forget|be forgotten|remember|be remembered|cherish|treasure|live on|be proud|be grateful|feel at home|miss|go down in|come as|bear witness|speak for itself|be missed|thank|be able to say)
  match (would|will|shall) (also|now|again|then)? (square (it)? off|square it out|slug it out|battle it out|face off|vie|run against|contest|compete (for|with|against)|succeed {text:person}|fall on|fall upon|coincide with|mark the|be marked|turn <numeral>|turn {text:number})
  set part=stop

# `I have to disappoint you`, `which I shall leave out`.
pattern speaker-says
  match (i|we) ~ (have to|must|shall|will|ll|would|d|should|need to|am afraid|fear) (also|now|here|have to)? (disappoint|leave (out|aside)|leave it|skip|admit|confess|be honest|be frank|ask (you|us|everyone|everybody)|beg|warn you|apologise|apologize|stop|pass over|spare you|correct|disagree)
  match (i|we) d (ask|say|add|call|put|urge) ~
  match (took|take|takes|taking) (it|this|that|them|the matter|the question) up ~ ~ (at (an|the) (appropriate|right|suitable|proper|later) (time|moment|date)|in due course|in good time)
  match (promised|agreed|offered|promises) to (take (it|this|that|the matter) up|look at (it|this|that)|think about (it|this|that)|come back to (it|this|that)|see) ~ ~ (at (an|the) (appropriate|right|suitable|proper|later) (time|moment|date)|in due course|in good time)
  match (offered|promised|given|granted|presented|shown) to (him|her|them|the guest|the guests|the visitors|the minister|the president) ~ ~ by
  set part=stop

# `will spend the night in Lima`.
pattern spends-the-night
  match (will|would|shall|is to|are to) (also|then)? (spend|stay) (the|a|an|his|her|their|one|two|three|several|some|most|<numeral>) ~ (night|nights|day|days|evening|weekend|week|hours|hour|holiday|holidays|time)
  set part=programme

# `will go on to Lima`: a journey.
pattern goes-on-there
  match (will|would|shall) (also|then)? go on (to|a|an|the|from|into|at|in|his|her|their|strike|leave|trial|air|display|show|sale|hunger)
  set part=programme

# `wanted to know when the ships would sail`: a question.
pattern wants-to-know
  match (want|wants|wanted|wanting|wish|wishes|wished|would like|was keen|were keen|was curious|were curious|was eager|were eager|asked|sought) to (also)? (know|hear|ask|find out|understand|be told|say|thank|be clear|be frank|begin|start|conclude|point out|mention|note|recall|add|apologise|apologize)
  match (what|all|the first thing|the only thing) (i|we|he|she|they) (really|first|now)? (want|wants|wanted|need|wish) to (say|know|hear|see|do|stress)
  set part=stop

# `was offered a tour of the yard`, `in which he had entrusted land to X`: courtesy, and what was done before.
pattern courtesy-offered
  match (proposed|proposes|proposing|raised|raises|offered) (a|the|his|her)? ~ toast
  match (offered|offers|offering|promised|given|gave) (him|her|them|a|an|the|his|her)? ~ (tour|lunch|dinner|ride|toast|seat|coffee|tea|glimpse|prayer|prayers|bouquet|apology|apologies|smile|handshake|welcome|explanation|reason|details|comment|no details|few details) (of|to|for|on|at|around|,|in)
  match had (never|not|already|also)? (entrusted|assigned|charged|mandated|tasked|instructed|commissioned) 
  set part=stop

given 2024-09-12
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. On fishing rights off the Gulf of Guinea the two agreed to disagree once more."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. \"We will announce the date of the fair in due course,\" Mahama said."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. \"I would just add that the ferry is a fine ship,\" Mahama said."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama confirmed that this would be the second time that a Ghanaian band sang in Tartu."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Estonia would have much to learn from Ghana's weavers, Karis said."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Told of the song festival, Mahama said that he would take him at his word."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama wanted to know when the ferries would sail."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama wanted to know when the ferries would sail, and offered to train divers."
  mode=pledge actors=GHA text="train divers"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Estonia will be among the first to ratify the pact, the guest assured."
  mode=pledge actors=EST
