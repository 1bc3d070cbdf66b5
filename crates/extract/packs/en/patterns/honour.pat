# Honours: an order, medal or title, from a state, its leader or a university to a named person.

# At home, or only in name.
pattern not-given
  match (in|by) (the)? order of
  match (medal|medals) (table|tally|count|winner|winners|winning)
  match (gold|silver|bronze|olympic) (medal|medals|medalist|medallist)
  set part=skip

# The order first.
pattern order-was-given
  match {name:honour} .. (was|were|has been|had been|is|are|will be|being|have been) ~ (conferred|bestowed|awarded|presented|given|handed|granted) (on|upon|to) {recipient:persons} .. by {giver:person}
  match {name:honour} .. (was|were|has been|had been|is|are|will be|being|have been) ~ (conferred|bestowed|awarded|presented|given|handed|granted) (on|upon|to) {recipient:persons}
  match {name:honour-head} .. (was|were|has been|had been|is|are|will be|being|have been) ~ (conferred|bestowed|awarded|presented|given|handed|granted) (on|upon|to) {recipient:persons} .. by {giver:person}
  match {name:honour-head} .. (was|were|has been|had been|is|are|will be|being|have been) ~ (conferred|bestowed|awarded|presented|given|handed|granted) (on|upon|to) {recipient:persons}
  set part=order

# `the Order, conferred by X upon Y`; `has been presented to many, including Y`.
pattern order-conferred
  match {name:honour} .. (conferred|bestowed|awarded|presented|given) by {giver:person} (on|upon|to) {recipient:persons}
  match {name:honour-head} .. (conferred|bestowed|awarded|presented|given) by {giver:person} (on|upon|to) {recipient:persons}
  match {name:honour} .. (was|were|has been|had been|have been) ~ (conferred|bestowed|awarded|presented|given|granted) (on|upon|to) .. (including|such as|among them|notably) {recipient:persons}
  match {name:honour-head} .. (was|were|has been|had been|have been) ~ (conferred|bestowed|awarded|presented|given|granted) (on|upon|to) .. (including|such as|among them|notably) {recipient:persons}
  set part=order

# Made, named, appointed: to a title or into an order.
pattern was-made
  match {recipient:persons} (was|has been|had been|were|will be|is) ~ (made|named|appointed|declared|proclaimed|granted|inducted|created) .. {name:honour} .. by {giver:person}
  match {recipient:persons} (was|has been|had been|were|will be|is) ~ (made|named|appointed|declared|proclaimed|granted|inducted|created) .. {name:honour-head} .. by {giver:person}
  match {recipient:persons} (was|has been|had been|were|will be|is) ~ (made|named|appointed|declared|proclaimed|granted|inducted|created) .. {name:honour}
  match {recipient:persons} (was|has been|had been|were|will be|is) ~ (made|named|appointed|declared|proclaimed|granted|inducted|created) .. {name:honour-head}
  match {recipient:persons} (received|receives|accepted) (a|an|the) ~ {name:honour-head=title} (from|in)
  set part=passive

pattern made-someone
  match (made|named|appointed|declared|proclaimed) {recipient:persons} (a|an)? ~ {name:honour}
  match (made|named|appointed|declared|proclaimed) {recipient:persons} (a|an)? ~ {name:honour-head}
  match (made|named|appointed|declared|proclaimed) {recipient:persons} (a|an)? ~ <order-class> of (the)? {name:honour}
  match (made|named|appointed|declared|proclaimed) {recipient:persons} (a|an)? ~ <order-class> of (the)? {name:honour-head}

# `handed over the Order of X to Y, and the Medal of Z to W`.
pattern hands-over
  match (hand|hands|handed|handing|hand over|hands over|handed over|handing over) (over)? .. {name:honour} .. to (the)? <incumbency>? {recipient:persons}
  match (hand|hands|handed|handing|hand over|hands over|handed over|handing over) (over)? .. {name:honour-head} .. to (the)? <incumbency>? {recipient:persons}
  match and (the|a)? {name:honour} .. (to|on|upon) (the)? <incumbency>? {recipient:persons}
  match and (the|a)? {name:honour-head} .. (to|on|upon) (the)? <incumbency>? {recipient:persons}
  match (pinned|hung|placed) .. {name:honour-head} .. (on|upon) {recipient:persons}

# The receiver first.
pattern was-given-by
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|in turn|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) by (the)? {giver:person} (with)? .. {name:honour}
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|in turn|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) by (the)? {giver:person} (with)? .. {name:honour-head}
  match (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested) by (the)? {giver:person} with .. {name:honour}
  match (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested) by (the)? {giver:person} with .. {name:honour-head}
  match (got|gets|obtained|obtains|was handed|were handed|is to receive|will receive|earned) (the|a|an|his|her) {name:honour} .. from {giver:person}
  match (got|gets|obtained|obtains|was handed|were handed|is to receive|will receive|earned) (the|a|an|his|her) {name:honour-head} .. from {giver:person}
  set part=passive

pattern was-given
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour} .. by {giver:person}
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour-head} .. by {giver:person}
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour}
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour-head}
  match (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested) ~ with .. {name:honour} .. by {giver:person}
  match (received|receives|accepted) .. {name:honour} .. from {giver:person}
  match (received|receives|accepted) .. {name:honour-head} .. from {giver:person}
  match (received|receives|accepted|accepts) .. (award|honour|honor|decoration|distinction|accolade|order|prize) .. , (the|a|an)? {name:honour}
  match (received|receives|accepted|accepts) .. (award|honour|honor|decoration|distinction|accolade|order|prize) .. , (the|a|an)? {name:honour-head}
  match (received|receives|accepted|accepts) from {giver:persons} .. {name:honour}
  match (received|receives|accepted|accepts) from {giver:persons} .. {name:honour-head}
  match (received|receives) <article>? ~ {name:honour}
  match (received|receives) the {name:honour-head}
  match (received|receives) (the|a)? <order-class> of (the)? {name:honour}
  match (was|were|been|be) (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour}
  match (was|were|been|be) (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour-head}
  match (receive|receiving|accept|accepted|accepting) (a|an|the) ~ {name:honour}
  match (receive|received|receives|receiving|accept|accepted|accepting) (a|an|the) ~ {name:honour-head}
  set part=passive

# The two without their names.
pattern gives-host
  match (presented|presents|decorated|decorates|awarded|awards|honoured|honored|invested) (his|her|the) host (with)? .. {name:honour}
  match (presented|presents|decorated|decorates|awarded|awards|honoured|honored|invested) (his|her|the) host (with)? .. {name:honour-head}
  match (conferred|bestowed|confers|bestows) .. {name:honour} .. (on|upon) (his|her|the) host
  set part=host

pattern gives-guest
  match (presented|presents|decorated|decorates|awarded|awards|honoured|honored|invested) (his|her|the) (guest|visitor) (with)? .. {name:honour}
  match (presented|presents|decorated|decorates|awarded|awards|honoured|honored|invested) (his|her|the) (guest|visitor) (with)? .. {name:honour-head}
  match (conferred|bestowed|confers|bestows) .. {name:honour} .. (on|upon) (his|her|the) (guest|visitor)
  set part=guest

# The giver first.
pattern gives-to-one-named
  match (presented|presents|presenting|handed|gave|awarded|awards) to (the)? {recipient:persons} .. {name:honour}
  match (presented|presents|presenting|handed|gave|awarded|awards) to (the)? {recipient:persons} .. {name:honour-head}

pattern gives-name-to
  match (confer|confers|conferred|conferring|bestow|bestows|bestowed|award|awards|awarded|awarding|present|presents|presented|presenting|gave) .. {name:honour} .. (on|upon|to) {recipient:persons}
  match (confer|confers|conferred|conferring|bestow|bestows|bestowed|award|awards|awarded|awarding|present|presents|presented|presenting|gave) .. {name:honour-head} .. (on|upon|to) .. {recipient:persons}
  match (pinned|hung|placed) .. {name:honour} .. (on|upon) .. {recipient:persons}
  match (confer|confers|conferred|conferring|bestow|bestows|bestowed|award|awards|awarded|awarding|present|presents|presented|presenting|gave) (the|a)? {name:order-class} (on|upon|to) (the)? {recipient:persons}

pattern gives-to-name
  match (confer|confers|conferred|bestow|bestows|bestowed) (on|upon) (HH|HE|HM|HRH)? {recipient:persons} .. {name:honour}
  match (confer|confers|conferred|bestow|bestows|bestowed) (on|upon) (HH|HE|HM|HRH)? {recipient:persons} .. {name:honour-head}
  match (awarded|awards|award|presented|presents|decorated|decorates|honoured|honored|invested|invests|presenting|awarding|decorating) {recipient:persons} (with)? .. {name:honour}
  match (awarded|awards|award|presented|presents|decorated|decorates|honoured|honored|invested|invests|presenting|awarding|decorating) {recipient:persons} (with)? .. {name:honour-head}
  match (decorated|decorates|honoured|honored|invested|presented|presents) .. with .. {name:honour}
  match (decorated|decorates|honoured|honored|invested|presented|presents) .. with .. {name:honour-head}
  match (confer|confers|conferred|bestow|bestows|bestowed) (on|upon) (him|her) .. {name:honour}
  match (confer|confers|conferred|bestow|bestows|bestowed) (on|upon) (him|her) .. {name:honour-head}

given 2024-06-10
fires "Estonian President Alar Karis received the top award of this country, the Order of the Reed, out of the hands of President Maia Sandu of Moldova."
  name="Order of the Reed" recipient="Alar Karis"
fires "President Maia Sandu of Moldova conferred the Order of the Republic on President Alar Karis of Estonia."
  recipient="Alar Karis" giver="Maia Sandu"
fires "Fijian Prime Minister Sitiveni Rabuka was awarded the Grand Cross of the Order of Merit by President George Vella of Malta on Monday."
  recipient="Sitiveni Rabuka" class="Grand Cross"
fires "King Philippe of Belgium decorated President Nana Akufo-Addo of Ghana with the Order of Leopold."
  recipient="Nana Akufo-Addo" name="Order of Leopold" giver="Philippe"
fires "The University of Warsaw will confer on President Dina Boluarte of Peru an honorary doctorate."
  recipient="Dina Boluarte" name="honorary doctorate"
fires "President Maia Sandu of Moldova received President Alar Karis of Estonia on a state visit to Chisinau. The visitor presented his host with the Order of the White Star."
  recipient="Maia Sandu" giver="Alar Karis"
fires "Fijian Prime Minister Sitiveni Rabuka received from President George Vella of Malta the Medal of Merit."
  recipient="Sitiveni Rabuka" giver="George Vella"
silent "The court acted in order of priority, President Maia Sandu of Moldova said."
silent "Norway topped the medal table, and King Harald of Norway met the winners."
silent "The minister presented the programme to President Alar Karis of Estonia."
silent "Police restored law and order, Interior Minister John Ndirangu told the House."
fires "President Maia Sandu of Moldova was awarded the jubilee medal “30 Years of Friendship”."
  recipient="Maia Sandu" name="medal “30 Years of Friendship”"
fires "President Alar Karis of Estonia decorated Foreign Minister Musa Otieno of Kenya with the insignia of Commander of the National Order of Estonia."
  recipient="Musa Otieno" name="National Order of Estonia" class="Commander"
fires "The Order of the Reed was conferred on President Alar Karis of Estonia by President Maia Sandu of Moldova."
  name="Order of the Reed" recipient="Alar Karis" giver="Maia Sandu"
fires "President Maia Sandu of Moldova was conferred Estonia's highest civilian honour, the Sash of the Reed, in a ceremony in Tallinn."
  name="Sash of the Reed" recipient="Maia Sandu"
fires "Prime Minister Sitiveni Rabuka of Fiji handed the Order of the Reed to former Estonian Speaker Alar Karis, and the Medal of Merit to Deputy Speaker Kati Kask of Estonia."
  name="Order of the Reed" recipient="Alar Karis"
  name="Medal of Merit" recipient="Kati Kask"
fires "Estonian Ambassador Alar Karis was appointed Commander of the Order of the Reed by President Maia Sandu of Moldova."
  name="Order of the Reed" class="Commander" recipient="Alar Karis"
fires "Fijian Prime Minister Sitiveni Rabuka was named honorary citizen of Tallinn by President Alar Karis of Estonia."
  name="honorary citizen of Tallinn" recipient="Sitiveni Rabuka"
fires "Kenyan Speaker Musa Otieno was decorated with a Friendship Medal of Estonia. President Alar Karis of Estonia attended."
  name="Friendship Medal" recipient="Musa Otieno"
silent "President Maia Sandu of Moldova received President Alar Karis of Estonia's highest honour guard."
silent "The meeting was made in the order of their arrival, President Alar Karis of Estonia said."
# Told of the order itself, of its giver's name behind `by`, of somebody whose age is told; a name that ends with what it is.
fires "The Order of the Reed, conferred by President Maia Sandu of Moldova upon Fijian Prime Minister Sitiveni Rabuka, dates from 1992."
  name="Order of the Reed" giver="Maia Sandu" recipient="Sitiveni Rabuka"
fires "Former Estonian Foreign Minister Kati Kask, 71, will be awarded the Star of Moldova."
  name="Star of Moldova" recipient="Kati Kask"
fires "Fijian Prime Minister Sitiveni Rabuka was conferred Moldova's highest decoration, the Order of the Reed, on Sunday by Moldovan President Maia Sandu."
  name="Order of the Reed" giver="Maia Sandu" recipient="Sitiveni Rabuka"
fires "Fiji bestowed its highest award, the Blue Canoe Prize, on President Maia Sandu of Moldova."
  name="Blue Canoe Prize" giver=FJI recipient="Maia Sandu"
fires "By order in council of King Tupou of Tonga, Estonian Ambassador Kati Kask was awarded the Order of the Reed."
  name="Order of the Reed" recipient="Kati Kask"
fires "President Maia Sandu of Moldova presented to Ambassador Kati Kask of Estonia the Order of the Reed."
  name="Order of the Reed" giver="Maia Sandu" recipient="Kati Kask"
fires "Fijian Prime Minister Sitiveni Rabuka will receive an honorary degree from the University of Tartu in Estonia."
  name="honorary degree" recipient="Sitiveni Rabuka"
fires "The Medal of Merit has been given to several Europeans, including President Maia Sandu of Moldova and President Alar Karis of Estonia."
  name="Medal of Merit" recipient="Maia Sandu"
  name="Medal of Merit" recipient="Alar Karis"
silent "President Maia Sandu of Moldova greeted Fijian dancer Lusi Vula, who received the Medal of Merit."
fires "The “Silver Otter” Order was presented to President Alar Karis of Estonia in Chisinau, Moldova."
  name="“Silver Otter” Order" recipient="Alar Karis"
fires "President Alar Karis of Estonia has decided to confer the Grand Cordon upon Peruvian President Rosa Quispe."
  name="Grand Cordon" recipient="Rosa Quispe" giver="Alar Karis"
fires "Peruvian President Rosa Quispe was decorated by Estonian President Alar Karis with the Order of the Reed."
  name="Order of the Reed" recipient="Rosa Quispe" giver="Alar Karis"
fires "By decree of the President of Estonia Alar Karis, Peruvian envoy Luis Paz has been awarded the Order of the Reed."
  name="Order of the Reed" recipient="Luis Paz"
