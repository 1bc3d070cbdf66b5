# Meetings: named people of different countries talk, face to face, by telephone or in letters.
# A verb takes the other side as its object; the reader finds its subject. A phrasing that names nobody is a reference
# to a meeting told elsewhere, or to the two leaders of whom the text speaks.

# Letters and messages.
pattern letters
  match (sent|sends|send|conveyed|addressed|extended|delivered) (a|his|her|their)? (written|congratulatory|verbal)? (letter|message|letters|messages|telegram|telegrams|cable|note|congratulations|condolences|greetings) .. to {with:persons}
  match (sent|sends|extended|conveyed) {with:persons} (a|his|her)? (written|congratulatory)? (letter|message|telegram|cable|congratulations|condolences)
  match (received|receives|receive|gets|got|handed|delivered) .. (written|verbal|congratulatory)? (letter|message|telegram|cable) from {with:persons}
  match handed him .. message from {with:persons}
  match (in|through|via|by) (a|his|her|the|their) ~ (letter|message|telegram|cable|note) (addressed|sent)? to {with:persons}
  match (exchanged|exchange|exchanges|have exchanged) .. (letters|messages|greetings|congratulations|telegrams|notes) .. with {with:persons}
  match (exchanged|exchange|exchanges) ~ (letters|messages|congratulations|telegrams)
  match (exchanged|exchange|exchanges) (congratulatory|festive|festival|holiday|anniversary|written|new year|new year's|eid|season's) ~ greetings
  match (wrote|writes|written) to {with:persons}
  match (has|have|had) (also)? written (a|an|his|her|their)? ~ (letter|message) to {with:persons}
  match (congratulated|congratulates) {with:persons} in a (letter|message|telegram)
  set format=exchange

# A courtesy call is no call by telephone.
pattern courtesy-call
  match (received|receives|receive|receiving|got) (a|an|the|another) ~ courtesy (call|visit) (from|by|of) {with:persons}
  set format=meeting

pattern by-telephone
  match (spoke|speaks|speak|talked|spoken|talks|talk) (by|on the|over the|over|via|on) (phone|telephone|video link|videoconference|video call) .. (with|to) {with:persons}
  match (spoke|speaks|speak|talked|spoken|conferred) ~ (by|on the|over the|over|via|on) (phone|telephone|video link|videoconference|video call) .. (with|to) {with:persons}
  match (spoke|speaks|speak|talked|spoken|conferred) .. (with|to) {with:persons} ~ (by|on the|over the|via) (phone|telephone|video link|videoconference)
  match (spoke|speaks|talked) (today|yesterday)? (with|to) {with:persons}
  match (spoke|speaks|speak|talked|spoken|conferred) ~ (by|on the|over the|via) (phone|telephone|video link|videoconference)
  match (discussed|discuss|discusses|reviewed|review|reviews|exchanged views|exchange views|exchanged opinions|agreed|congratulated) .. (by|over|via|on|in) (the|a)? (phone|telephone|video link|videoconference|video call|telephone call|phone call|telephone conversation|phone conversation)
  match (phoned|telephoned|called up) {with:persons}
  match (received|receives|held|holds|had|made|makes|placed|takes|gets|got|took) a? (phone|telephone|video|telephonic)? call (from|with|to) {with:persons}
  match (received|receives|held|holds|had|made|makes|placed) ~ (a|another|an) ~ call ~ ~ (from|with|to) {with:persons}
  match (discussed|discusses|discuss) .. with {with:persons} (over|by|on|via|in) (the|a)? (phone|telephone|video link|telephone call|phone call|call)
  match (held|had|holds|have) (a|an)? ~ {format:encounter=call} .. with {with:persons}
  set format=call

# Talks and meetings as nouns: before the verb `meet`, one form of which is such a noun.
pattern between
  match {format:encounter} .. between {people:persons} and {with:persons}
  match {format:encounter} .. between {people:persons}

# X was received by Y.
pattern received-by
  match (received|welcomed) (at|in) ~ by {with:persons} (at|in|on|this|for|today|and)?
  match (received|welcomed) (warmly|cordially|personally|officially|there|upon arrival|on arrival)? by {with:persons}
  match (was|were|is|are|be|been) (also|later|then|warmly|cordially)? received .. by {with:persons}
  match (was|were|is|are|be|been) (also|later|then)? hosted (to|for|at|over) .. by (his|her|the)? {with:persons}
  match received (in audience)? by {with:persons}
  set format=meeting

pattern received
  match (received|receives|receive|receiving) (in audience|today|yesterday|at his office today|the visiting|visiting)? {with:persons}
  match (received|receives|receive) .. (letters of credence|credentials) ~ (from|of) {with:persons}
  match (received|receives|receiving|met|meets|meeting|hosted|hosts) (with)? .. (delegation|group|team|mission) .. (led|headed|chaired) by ~ {with:persons}
  match (received|receives) ~ {with:persons}
  match (welcoming|greeting) {with:persons} ,
  match (hosted|hosts) (visiting|the visiting|today|yesterday|on <weekday>)? {with:persons}
  match (received|receives|hosted|hosts|welcomed|welcomes) , ~ ~ , {with:persons}
  match (received|receives|met) ~ (at|in) ~ ~ (palace|office|residence|court|house|ministry|castle|villa|lounge) ~ {with:persons}
  match (presented|presents|presenting|handed|hands|submitted|submits) ~ ~ (letters of credence|letter of credence|credentials|letters|credential letters) .. to {with:persons}
  match (received|receives|receive|accepted|accepts|accepting) .. (letters of credence|letter of credence|credentials|credential letters) ~ (from|of) (the)? <incumbency>? {with:persons}
  match (was|were) handed .. (letters of credence|credentials) .. by (the)? <incumbency>? {with:persons}
  set format=meeting

pattern met
  match (met|meets|meet|meeting) (today|yesterday|separately|privately|bilaterally|briefly|again)? (with)? {with:persons}
  match (met|meets|meet|meeting) ~ (with)? {with:persons}
  match (met|meets|meet) .. with {with:persons}
  match (met|meets|meet|meeting) (, )? (among others|among other officials|amongst others|inter alia) (, )? (with)? {with:persons}
  match (met|meets|meet) (with)? and (was|were|is|will be) .. by {with:persons}
  match (call|calls|called|calling) (on|upon) {with:persons}
  match (pay|pays|paid|paying) (a|an)? ~ (call|calls|visit|visits) (on|to|upon) {with:persons}
  match (hosted|hosts|host) {with:persons} for {format:encounter=talks|meeting}
  match (sat down|sit down|sits down|sitting down|lunched|lunches|dined|dines|dine|breakfasted|confer|confers|conferred|conferring|interacted|interacts|interact|consulted|consults|consult|parleyed|huddled|huddles|deliberated|touched base|caught up|conversed|converses|negotiated|engaged|engages) with {with:persons}
  match (met|meets|meet|meeting) (up|together|one-on-one|one on one|face to face|face-to-face|tete-a-tete|in person|in private|behind closed doors) with {with:persons}
  match (negotiated|negotiates) .. with {with:persons}
  match <meet-verb=meet> {with:persons}
  match <meet-verb=meet> (his|her|the|their) (elder|friend|colleague|peer|homologue|host|guest|interlocutor|opposite number|fellow leader|brother) (,)? {with:persons}
  match awaited {with:person} (at|in|for)
  set format=meeting

pattern audience
  match (has|had|have|sought|obtained) (an|a) ~ audience (with|of) {with:persons}
  match (accorded|granted|gave|gives|grants|accords|offered) (a|an) ~ (audience|reception|interview|welcome) (to|for) <incumbency>? {with:persons}
  match (grateful|thank|thanks|thanked|gratitude) (to|you)? (,)? {people:person} (,)? for (receiving|meeting|hosting|seeing) {with:person}
  set format=meeting

# Talks and meetings as nouns.
pattern talk-between
  match telephone (talk|conversation|call) between {people:persons} and {with:persons}
  match phone (call|talk|conversation) between {people:persons} and {with:persons}
  set format=call

# A reception is for whom it is given.
pattern reception
  match (hosted|hosts|hosting|held|holds|holding|gave|gives|had|has) .. (reception|receptions) .. for (the|a|an)? .. (delegation|group|team|mission) .. (led|headed) by ~ {with:persons}
  match (hosted|hosts|hosting|held|holds|holding|gave|gives|had|has) .. (reception|receptions) .. for (the|both)? <incumbency>? {with:persons}
  set format=meeting

pattern hosted
  match (hosted|hosts|welcomed|welcomes|hosting|welcoming) {with:persons} (at|to|in) (the|his|her)? ~ (office|palace|residence|house|castle|street|chancellery|presidency|court|villa|home|estate|mansion|ministry|lodge|headquarters|retreat|ranch|farm|dacha)
  match (welcomed|welcomes|welcoming) (at|in|to) (the|his|her)? ~ ~ (office|palace|residence|house|castle|chancellery|presidency|court|villa|home|estate|mansion|ministry|lodge|headquarters) <article>? <incumbency>? {with:persons}
  match (hosted|hosts|welcomed|welcomes|received) {with:persons} (,)? (at|to|in) (the|his|her|its|their|<organisation>)? ~ (headquarters|palace|office|residence|castle|seat)
  match (hosted|welcomed|received) {with:persons} (and ~ ~ (delegation|entourage|team|party))? ~ (at|in) (the|his|her|its)? ~ ~ (palace|office|residence|presidency|chancellery|ministry|house|castle|court|mansion)
  match (hosted|hosts) {with:persons} (,)? (at|in|on|this|for|today|yesterday|thursday|friday|monday|tuesday|wednesday)
  match (hosted|hosts|hosting) ~ counterpart {with:persons}
  set format=meeting

pattern call-on-former
  match (call|calls|called|calling) (on|upon) (the|his|her)? <incumbency> {with:persons}
  match (met|meets|meet|meeting|received|receives) (with)? (the|his|her)? <incumbency> {with:persons}
  set format=meeting

pattern with
  match {format:encounter} .. with (both)? {with:persons}
  match {format:encounter} .. with (my|our|his|her|the)? (good|dear|great|close|old)? (friend|brother|sister|colleague|guest|host|opposite number|interlocutor) (,)? {with:persons}
  match {format:encounter} .. with (the|a|an|his|her|my)? <incumbency> {with:persons}
  match {format:encounter} .. with .. (including|such as|among them|notably) {with:persons}
  match {format:encounter} .. with .. , (including|such as|among them|notably) {with:persons}
  match (met|meets|meet|meeting|confer|confers|conferred) .. , (including|such as|among them|notably) {with:persons}
  match (met|meets|meet|meeting|confer|confers|conferred) .. (including|such as|among them|notably) {with:persons}
  match (received|receives) {with:persons} for {format:encounter}
  match (lunch|dinner|breakfast|exchange|exchanges|session|chat|huddle|coffee|tea|sitting|encounters|interaction|interactions) with (his|her|the)? (counterpart|colleague|peer|host|friend)? (,)? {with:persons}

# Weaker words, which alone make a meeting only where no other word calls it one.
pattern discussed
  match with {with:persons} , he discussed
  match (discussed|discusses|discuss|discussing) .. with {with:persons}
  match (exchange|exchanged|exchanges|exchanging|exchanged) (views|opinions|ideas) with {with:persons}
  match (spoke|talked|speaks|talks) (with|to) {with:persons}
  match told (his|her) {with:persons} that
  match (talking|speaking|chatting) (with|to) {with:persons}

pattern met-together
  match conferred (in|at|today|yesterday|for)
  match (met|negotiated|sat down|sit down|met up|came together|huddled)
  match meet (in|at|on|during|after|before|ahead|for)
  set part=list format=meeting

pattern discussed-together
  match (discussed|discuss|discusses|signed|review|reviewed|took stock|exchanged views|exchange views|exchanged opinions|compared notes|consulted|deliberated|conferred|examined|examine|explored)
  match agreed .. (to|on)
  set part=list

# `The Kenyan side was led by X, while Y headed the delegation of Peru`: who lead the two sides of talks.
pattern sides-led
  match (delegations|sides|teams|parties) .. (led|headed|chaired|represented) (respectively)? by ~ {people:persons}
  match (delegation|side|team) (of <country>)? (was|were|is|being)? (led|headed|chaired|represented) by ~ {people:persons} ... (delegation|side|team|that) (of <country>)? (was|were|is|being)? (led|headed|chaired|represented)? by ~ {with:persons}
  match (delegation|side|team) (was|were|is|being)? (led|headed|chaired|represented) by ~ {people:persons} ... {with:persons} (led|headed|represented|chaired) ~ ~ (delegation|side|team)
  match {people:persons} (led|headed|represented|chaired) ~ ~ (delegation|side|team) ... {with:persons} (led|headed|represented|chaired) ~ ~ (delegation|side|team|delegations)
  match {people:persons} (led|headed|represented|chaired) ~ ~ (delegation|side|team) ... (delegation|side|team) (was|were|is|being)? (led|headed|chaired|represented)? by ~ {with:persons}
  match {people:persons} (led|headed|represented|chaired|signed for) (the|his|her)? <country> (delegation|side|team)? ... {with:persons} (led|headed|represented|chaired|signed for) (the|his|her)? <country>
  set format=talks

# `the talks of X with Y`, `the meeting that he had with Y`, `a joint press conference with Y`.
pattern of-with
  match (meeting|talks|discussions|conversation|consultations|call|session) of {people:persons} , with {with:persons}
  match (meeting|talks|discussions|conversation|consultations|call|session) of {people:persons} with {with:persons}
  match (meeting|talks|discussions|conversation|consultations|call) (that|which)? (he|she|they|we|I) (had|held|have had|has had) ~ with {with:persons}
  match joint (press|news|media) (conference|briefing|appearance|availability) ~ ~ (with|alongside|together with|beside) {with:persons}
  set format=meeting

# Who put their names to something for two sides.
pattern signed-for
  match (signing|signed) (on|in)? behalf of (their|the|both) ~ ~ (was|were) {people:persons}
  match (signed|inked|initialled|initialed) (on|in)? behalf of ~ ~ ~ ~ by {people:persons} and {with:persons}
  set format=meeting

# Two people lead one talk.
pattern co-chaired
  match (chaired|headed|presided over) jointly? by {people:persons}
  match (chaired|headed|presided over|led|attended) jointly? by {people:person} and (his|her|the|with)? {with:persons}
  match (co-chaired|cochaired) by {people:person} ... and {with:persons}
  match (co-chaired|cochaired) by {people:persons}
  match (co-chaired|cochaired|chaired jointly) by {people:person} , ... and {with:persons}
  match (co-chaired|co-chairs|co-chair|co-chairing) .. with {with:persons}
  match (co-chaired|co-chairs|co-chair|co-chairing|chaired|led|headed) (jointly)? (together|along|alongside|jointly)? with {with:persons}
  match (co-chaired|co-chair|jointly chaired|co-chairs|jointly chair)
  match (convened|convene|convenes) (a|an|the|their)? ~ (meeting|talks|session|summit|consultations)
  match (held|hold|holds|holding|concluded) (the|their|a|an) .. ({format:encounter=talks}|Dialogue|Retreat|Leaders' Meeting|Leaders' Summit)
  match (led|lead|leads|headed|head) (their|the|both) ~ ~ delegations
  match together with {with:persons} , (will|would|to)? (hold|held|holds|co-chair|co-chaired|chair|chaired|open|opened|launch|launched|inaugurated|inaugurate)
  match (chaired|chair|chairs|led|lead|leads) .. (summit|consultations|talks|meeting|session|commission|committee)
  set format=talks part=list

# The object is a pronoun.
pattern met-him
  match (received|receives|met with|hosted|met) (him|her) (for|at|in|on)
  match who (had|has)? (also|earlier)? (called|calls|paid ~ ~ call) on (him|her)
  match (paid|pays|paying) ~ ~ (call|calls|visit) (on|to) (him|her) (at|in|on|here|there)
  set format=meeting part=both

# A reference, or both leaders as the subject.
pattern both-met
  match (held|hold|holds|holding|had|have|has|began|opened|started) (their|a|an|the)? ~ {format:encounter}
  match (held|had) (a|an|their|our|very|some) ~ ~ {format:encounter}
  match (at|during|after|before|following|in|opening|concluding) (the|their|his|her|a|today's|this)? {format:encounter}
  match (at|during|after|before|following|in) (the|their|his|her|a) ~ {format:encounter}
  match (met|meet|meets) for ~ {format:encounter}
  match (the two|the pair|the duo|both|leaders|ministers|presidents) (sat down|huddled) (for|at|in|on|over|together)
  match (the two|the pair|the duo|both) (had|have)? (last|first|previously|earlier) met (in|at|on|when)
  match (at the beginning of|at the start of|at the end of|on the outcome of) (the|their)? ~ {format:encounter}
  set part=both

given 2024-05-28
fires "Estonian Deputy Minister Mart Volmer and Finnish Deputy Minister Kai Sauer led their respective delegations on Monday."
  people="Mart Volmer,Kai Sauer" format=talks
fires "Estonian Deputy Minister Mart Volmer, together with Finnish Minister Elina Valtonen, will hold the eighth meeting of the joint committee in Tallinn."
  people="Mart Volmer,Elina Valtonen"
fires "Estonian President Alar Karis held a meeting with the Finnish Ambassador in Tallinn, Vesa Vasara."
  people="Alar Karis,Vesa Vasara" countries=EST,FIN
fires "President Alar Karis of Estonia held talks in Helsinki on 27 May with President Alexander Stubb of Finland."
  people="Alar Karis,Alexander Stubb" format=talks date=2024-05-27 place=Helsinki
fires "Lao Foreign Minister Thongsavanh Phomvihane was received by Mongolian Prime Minister Luvsannamsrai Oyun-Erdene on Monday."
  format=meeting
fires "President William Ruto of Kenya spoke by telephone with Ghanaian President John Mahama on May 20."
  format=call date=2024-05-20
fires "Peruvian President Dina Boluarte and Chilean President Gabriel Boric exchanged congratulatory messages on May 20."
  format=exchange
fires "Chilean President Gabriel Boric hosted Ghanaian President John Mahama at the Moneda Palace on May 20."
  format=meeting date=2024-05-20
fires "Kenyan Foreign Minister Musa Otieno called on the outgoing President of Finland, Aino Virtanen, on May 20."
  format=meeting date=2024-05-20
fires "Cabinet Secretary for Foreign Affairs Musa Otieno of Kenya met Finnish Foreign Minister Aino Virtanen on May 20."
  format=meeting date=2024-05-20
# Two people under one office; portfolios of any words; people named like countries; two meetings in one week.
fires "The presidents of Estonia and Ghana, Alar Karis and John Mahama, met in Accra on May 20."
  people="Alar Karis,John Mahama" format=meeting date=2024-05-20 place=Accra
fires "Ama Mensah, Minister of Roads and Bridges of Ghana, met Finnish Foreign Minister Aino Virtanen on May 20."
  people="Ama Mensah,Aino Virtanen" countries=GHA,FIN
fires "Finnish Foreign Minister Aino Virtanen met the Minister of Trade, Tourism and Crafts of Ghana, Ama Mensah, on May 20."
  people="Aino Virtanen,Ama Mensah" countries=FIN,GHA
fires "Foreign Minister Pedro Montenegro of Peru received Ghanaian Foreign Minister Ama Mensah on May 20."
  people="Pedro Montenegro,Ama Mensah" countries=PER,GHA
fires "President Alar Karis of Estonia met Ghanaian President John Mahama in Accra on May 20. On May 24, President Alar Karis met President John Mahama in Tallinn."
  date=2024-05-20
  date=2024-05-24
fires "President John Mahama received Finnish Foreign Minister Aino Virtanen, who is on a visit to Ghana, on May 20."
  people="John Mahama,Aino Virtanen" countries=GHA,FIN
# Calls and credentials with words between; people in a row under one office; who is sent is not of where he is sent.
fires "Peruvian President Rosa Quispe received on Monday a congratulatory phone call from Ghanaian President John Mahama."
  people="Rosa Quispe,John Mahama" format=call
fires "Finnish Foreign Minister Aino Virtanen received on Monday a copy of the credentials of the newly appointed Ambassador of Peru, Pedro Salas."
  people="Aino Virtanen,Pedro Salas" countries=FIN,PER
fires "Finnish President Aino Virtanen received Ghana's newly appointed ambassador to Finland Kofi Boateng on May 20."
  people="Aino Virtanen,Kofi Boateng" countries=FIN,GHA
fires "Kenyan Foreign Minister Musa Otieno met his counterparts, including Aino Virtanen of Finland and Pedro Salas of Peru, on May 20."
  people="Musa Otieno,Aino Virtanen"
  people="Musa Otieno,Pedro Salas" countries=KEN,PER
fires "Finland's Transport and Housing Minister Aino Virtanen met President John Mahama of Ghana and First Lady Ama Mahama on May 20."
  people="Aino Virtanen,John Mahama" countries=FIN,GHA
fires "Finnish Prime Minister Aino Virtanen held phone calls with both her Peruvian counterpart, Pedro Salas, and UN Secretary-General Asha Kamau on May 20."
  people="Aino Virtanen,Pedro Salas" format=call
  people="Aino Virtanen,Asha Kamau" format=call
fires "In a rare meeting, Finnish Foreign Minister Aino Virtanen held talks with Ghana's President John Mahama on May 20."
  people="Aino Virtanen,John Mahama"
fires "The Speaker of the Peruvian Congress, Pedro Salas, met Finnish Foreign Minister Aino Virtanen on May 20."
  people="Pedro Salas,Aino Virtanen" countries=PER,FIN
fires "Presidents of Ghana and Peru John Mahama and Rosa Quispe discussed trade during a one-on-one meeting on May 20."
  people="John Mahama,Rosa Quispe" countries=GHA,PER
fires "Finnish Foreign Minister Aino Virtanen met on May 20 with Pedro Salas, Head of the Foreign Policy Department of the Presidential Office of Peru."
  people="Aino Virtanen,Pedro Salas" countries=FIN,PER
fires "President Rosa Quispe of Peru received a large business delegation from Ghana led by Trade Minister Ama Mensah on May 20."
  people="Rosa Quispe,Ama Mensah"
# A body of any words behind the office; an office behind the name without a mark.
fires "Finnish Foreign Minister Aino Virtanen met the Speaker of the Upper Regional Council Ama Mensah and Dr. Kofi Boateng Prime Minister of the Republic of Ghana on May 20."
  people="Aino Virtanen,Ama Mensah"
  people="Aino Virtanen,Kofi Boateng" countries=FIN,GHA
fires "Peruvian President Rosa Quispe met and was hosted to lunch by Ghanaian President John Mahama on May 20."
  people="Rosa Quispe,John Mahama"
# The first person, and a second object behind words about the first.
fires "“I met President Aino Virtanen of Finland in May,” said President John Mahama of Ghana."
  people="John Mahama,Aino Virtanen" countries=GHA,FIN date=2024-05
fires "Kenyan Foreign Minister Musa Otieno met Finnish President Aino Virtanen, who had invited him, and Finnish Prime Minister Matti Laine on May 20."
  people="Musa Otieno,Aino Virtanen"
  people="Musa Otieno,Matti Laine"
# A form of address with a mark inside, an aside behind the office, a town before it; two who led what was held.
fires "Ghanaian Ambassador Kofi Boateng called on the Hon’ble Foreign Minister of Peru, Rosa Quispe, on May 20."
  people="Kofi Boateng,Rosa Quispe" countries=GHA,PER
fires "Finnish President Aino Virtanen met Foreign Secretary (acting) Pedro Salas of Peru and Lima Mayor Rosa Quispe on May 20."
  people="Aino Virtanen,Pedro Salas" countries=FIN,PER
  people="Aino Virtanen,Rosa Quispe" countries=FIN,PER
fires "Kofi Boateng, Undersecretary for Rivers in the Foreign Ministry of Ghana, and Pedro Salas, Foreign Secretary of Peru, led the consultations on May 20."
  people="Kofi Boateng,Pedro Salas" format=talks
# Each object with its own place; nothing but a country beside the name; the other as a friend.
fires "Kenyan Foreign Minister Musa Otieno will meet Finnish President Aino Virtanen in Helsinki and Peruvian Foreign Minister Pedro Salas in Lima."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN
  people="Musa Otieno,Pedro Salas" countries=KEN,PER
fires "Finnish Prime Minister Aino Virtanen had a telephone conversation with Libya's Omar Salem on May 20."
  people="Aino Virtanen,Omar Salem" countries=FIN,LBY format=call
fires "Finnish President Aino Virtanen had a long conversation with her good friend, President Rosa Quispe of Peru, on May 20."
  people="Aino Virtanen,Rosa Quispe"
fires "Finnish President Aino Virtanen welcomed Peruvian President Rosa Quispe to the Kultaranta estate on May 20."
  people="Aino Virtanen,Rosa Quispe" countries=FIN,PER
fires "Foreign Minister Pedro Salas of Peru and Ghana's Ama Mensah had a phone call on May 20."
  people="Pedro Salas,Ama Mensah" format=call
fires "Kenyan President Musa Otieno granted an audience to Peruvian Foreign Minister Pedro Salas on May 20."
  people="Musa Otieno,Pedro Salas"
fires "Kenyan Foreign Minister Musa Otieno co-chaired the strategic council meeting with Finnish Foreign Minister Aino Virtanen on May 20."
  people="Musa Otieno,Aino Virtanen" format=talks
fires "South Korean Foreign Minister Han Ki-moon met Peruvian Foreign Minister Pedro Salas on May 20. Han said he was pleased."
  people="Han Ki-moon,Pedro Salas"
# Two people behind the noun; a country that is no adjective before who has come; a talk in passing.
fires "The plan was made during a meeting between Kenyan President Musa Otieno and his Finnish counterpart, Aino Virtanen, in Nairobi on May 20."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN
fires "Peruvian President Rosa Quispe met with visiting New Zealand Foreign Minister Aroha Tane on May 20."
  people="Rosa Quispe,Aroha Tane" countries=PER,NZL
fires "President John Mahama of Ghana and President Rosa Quispe of Peru held the third Ghana-Peru Annual Leaders’ Dialogue in Lima on May 20."
  people="John Mahama,Rosa Quispe" format=talks place=Lima
fires "Peruvian President Rosa “Rosita” Quispe received a courtesy call from the Foreign Minister of Ghana, Ama Mensah, on May 20."
  people="Rosa Quispe,Ama Mensah" format=meeting
fires "Ghanaian President John Mahama praised the port while talking to the Ambassador of Finland Aino Virtanen on May 20."
  people="John Mahama,Aino Virtanen"
# Who lead two delegations; a row of offices behind a name; somebody told by the peer beside.
fires "The Peruvian delegation was headed by Foreign Minister Pedro Salas, while the Ghanaian delegation was headed by Trade Minister Ama Mensah."
  people="Pedro Salas,Ama Mensah" countries=PER,GHA format=talks
fires "Prince Musa Otieno, Crown Prince, Deputy Prime Minister and Minister of Roads of Kenya, met Finnish President Aino Virtanen on May 20."
  people="Musa Otieno,Aino Virtanen" countries=KEN,FIN
fires "Ama Mensah and her Peruvian counterpart Pedro Salas spoke by telephone on May 20. Ghana and Peru are partners."
  people="Ama Mensah,Pedro Salas" countries=GHA,PER format=call
fires "Ama Mensah swaps books with the Foreign Minister of Peru\n\nForeign Minister Ama Mensah met Rosa Quispe, Prime Minister of Peru, in Accra on May 20."
  people="Ama Mensah,Rosa Quispe" countries=GHA,PER
fires "Finnish Foreign Minister Aino Virtanen held a meeting with her Peruvian counterpart, Pedro Salas, Minister of Foreign Affairs, Migration and Peruvians Abroad, on May 20."
  people="Aino Virtanen,Pedro Salas" countries=FIN,PER
fires "Peru's Minister of Foreign Affairs, Migration and Peruvians Abroad, Pedro Salas, met Finnish Foreign Minister Aino Virtanen on May 20."
  people="Pedro Salas,Aino Virtanen" countries=PER,FIN
fires "The Peruvian side was chaired by Pedro Salas, head of the ministry's Europe desk, while the Finnish side was chaired by Aino Virtanen, head of the Latin America desk, at the talks."
  people="Pedro Salas,Aino Virtanen" countries=PER,FIN
# Whose talks they were; a talk of long ago; who faced the press together.
fires "During the talks of President John Mahama of Ghana with Finnish Finance Minister Aino Virtanen on May 20, loans were reviewed."
  people="John Mahama,Aino Virtanen" countries=GHA,FIN
fires "Foreign Minister Pedro Salas of Peru held a joint press conference on Monday with his Finnish counterpart, Aino Virtanen, in Lima."
  people="Pedro Salas,Aino Virtanen" countries=PER,FIN
silent "Finnish President Aino Virtanen was pleased with Kenya's Rift Valley Authority."
silent "“I met farmers in the north,” said President John Mahama of Ghana on the eve of the visit of Finnish President Aino Virtanen."
silent "Ghanaian Foreign Minister Kofi Boateng and Peruvian Foreign Minister Pedro Salas did not hold talks, he said."
silent "Peruvian Foreign Minister Pedro Salas praised the talks hosted by Finnish President Aino Virtanen."
silent "Ghana's foreign ministry spokesperson Ama Mensah held talks with reporters on the visit of Peruvian President Rosa Quispe."
silent "President John Mahama of Ghana and First Lady Ama Mahama held a meeting with farmers on May 20."
silent "Kenyan President Musa Otieno met Kenya's recently appointed ambassador to Finland, Asha Kamau, on May 20."
silent "Finnish Foreign Minister Aino Virtanen held a meeting with former ambassadors on the eve of the visit by Kenyan Foreign Minister Musa Otieno."
silent "The Prime Minister met flood victims in the north."
silent "President William Ruto of Kenya met the deadline for tax reform."
silent "The two sides agreed to maintain high-level meetings and delegation exchanges."
silent "The singer met with fans after long talks with her producer John Smith."
fires "President Nana Akufo-Addo of Ghana, President Faure Gnassingbé of Togo and President Patrice Talon of Benin met in Lomé."
  people="Nana Akufo-Addo,Faure Gnassingbé,Patrice Talon" place=Lomé
fires "Foreign Minister Margus Tsahkna of Estonia hosted Foreign Minister Shirley Ayorkor Botchwey of Ghana in Tallinn."
  people="Margus Tsahkna,Shirley Ayorkor Botchwey"
fires "Foreign Minister Margus Tsahkna of Estonia was in Accra, where he met, among others, Foreign Minister Shirley Ayorkor Botchwey of Ghana."
  people="Margus Tsahkna,Shirley Ayorkor Botchwey"
fires "Foreign Minister Margus Tsahkna of Estonia met the foreign ministers of Ghana, Shirley Ayorkor Botchwey; Togo, Robert Dussey; and Benin, Olushegun Bakari, in Lomé."
  people="Margus Tsahkna,Shirley Ayorkor Botchwey"
fires "Foreign Minister Margus Tsahkna of Estonia and Foreign Minister Robert Dussey of Togo met with President Nana Akufo-Addo of Ghana in Accra."
  people="Margus Tsahkna,Nana Akufo-Addo"
  people="Robert Dussey,Nana Akufo-Addo"
# Three countries and their three ministers; two leaders by name and country alone; a ministry between office and name.
fires "Kenyan Foreign Minister Musa Otieno met the foreign ministers of Peru, Ghana and Estonia, Rosa Quispe, Ama Mensah and Alar Kask."
  people="Musa Otieno,Rosa Quispe"
  people="Musa Otieno,Ama Mensah"
  people="Musa Otieno,Alar Kask"
fires "The two leaders, Musa Otieno of Kenya and Rosa Quispe of Peru, sat down for talks in Lima."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER place=Lima
fires "Finnish State Secretary at the Ministry of Foreign Affairs Aino Virtanen received the Ambassador of Ghana Ama Mensah."
  people="Aino Virtanen,Ama Mensah" countries=FIN,GHA
# Who lead delegations; from afar; a letter in which somebody is addressed.
fires "A Kenyan parliamentary delegation led by Speaker Musa Otieno called on Peruvian President Rosa Quispe."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER
fires "The delegations of Kenya and Peru, headed by Deputy Ministers Musa Otieno and Rosa Quispe, met in Lima."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER place=Lima
fires "Peruvian President Rosa Quispe and Kenyan President Musa Otieno discussed fisheries by phone on 20 May."
  people="Rosa Quispe,Musa Otieno" format=call date=2024-05-20
fires "In a letter to President Musa Otieno of Kenya, Peruvian President Rosa Quispe congratulated him on his country's feast."
  people="Rosa Quispe,Musa Otieno" format=exchange
fires "Kenya and Peru signed two accords as President Musa Otieno of Kenya hosted Prime Minister Rosa Quispe at State House."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER
fires "President Musa Otieno of Kenya received a delegation headed by Rosa Quispe, who chairs a committee of the Congress of Peru."
  people="Musa Otieno,Rosa Quispe" countries=KEN,PER
fires "Kenyan President Musa Otieno received Peruvian President Rosa Quispe in Nairobi. The two presidents held talks. President Quispe also met Kenyan Speaker Ama Mensah."
  people="Rosa Quispe,Ama Mensah" format=meeting
  people="Musa Otieno,Rosa Quispe"
fires "The Kenyan delegation was headed by Musa Otieno, Permanent Secretary in the Ministry of Roads, and the Peruvian side by Rosa Quispe, Vice Minister of Transport."
  people="Musa Otieno,Rosa Quispe" format=talks
fires "The gift was handed over by Peruvian Ambassador Rosa Quispe during a meeting with Kenyan Deputy Minister Musa Otieno."
  people="Rosa Quispe,Musa Otieno"
fires "Kenyan Foreign Minister Musa Otieno met the foreign ministers of Peru, Rosa Quispe, of Ghana, Ama Mensah, and of Estonia, Alar Kask."
  people="Musa Otieno,Rosa Quispe"
  people="Musa Otieno,Ama Mensah"
  people="Musa Otieno,Alar Kask"
fires "Kenyan Foreign Minister Musa Otieno held a trilateral meeting with Rosa Quispe of Peru and Ama Mensah of Ghana."
  people="Musa Otieno,Rosa Quispe"
  people="Musa Otieno,Ama Mensah"
