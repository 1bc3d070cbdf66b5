# Honours: an order, medal or title, from a state, its leader or a university to a named person.

# At home, or only in name.
pattern not-given
  match (in|by) (the)? order of
  match (medal|medals) (table|tally|count|winner|winners|winning)
  match (gold|silver|bronze|olympic) (medal|medals|medalist|medallist)
  set part=skip

# The receiver first.
pattern was-given
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour}
  match {recipient:persons} (has been|was|were|is|will be|is to be|had been) (also|officially|solemnly|today|earlier|previously|recently|later|posthumously)? (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour-head}
  match (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested) ~ with .. {name:honour} .. by {giver:person}
  match (received|receives|accepted) .. {name:honour} .. from {giver:person}
  match (received|receives|accepted) .. {name:honour-head} .. from {giver:person}
  match (received|receives|accepted|accepts) from {giver:persons} .. {name:honour}
  match (received|receives|accepted|accepts) from {giver:persons} .. {name:honour-head}
  match (received|receives) <article>? ~ {name:honour}
  match (received|receives) (the|a)? <order-class> of (the)? {name:honour}
  match (was|were|been) (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour}
  match (was|were|been) (decorated|awarded|conferred|presented|honoured|honored|bestowed|invested|given) .. {name:honour-head}
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
pattern gives-name-to
  match (confer|confers|conferred|conferring|bestow|bestows|bestowed|award|awards|awarded|awarding|present|presents|presented|presenting|gave) .. {name:honour} .. (on|upon|to) {recipient:persons}
  match (confer|confers|conferred|conferring|bestow|bestows|bestowed|award|awards|awarded|awarding|present|presents|presented|presenting|gave) .. {name:honour-head} .. (on|upon|to) .. {recipient:persons}
  match (pinned|hung|placed) .. {name:honour} .. (on|upon) .. {recipient:persons}

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
