# Activities: the items of a visit's programme that are no talks and no signing. Only a named guest's visit has any; the
# reader looks for him. What is written here as `own` must be the guest's own act.

pattern embassy
  match (visited|visits|visit|met|meet|meets|met with|meet with|opened|inaugurated|reopened|planted a tree at) ~ ~ (embassy|consulate general|consulate|permanent mission|chancery)
  set kind=embassy-visit part=own

# No items: what was called off or missed, visits themselves, briefings, papers that change hands.
pattern no-item
  match {kind:activity} .. (was|were|has been|had been) (cancelled|canceled|postponed|called off|dropped)
  match (absent from|missed|skipped|did not attend|cancelled|canceled|postponed) .. {kind:activity}
  match (regular|weekly|daily|monthly) {kind:activity=press}
  match {kind:activity=handover} ~ (: | <document=mou|agreement|plan|protocol|treaty|letter-of-intent|contract>)
  match (visit|visits) (to|by|of|on|from|in|and|at|is|was|will|would|for|focused|focuses|aims|aimed|comes|came|follows|followed|marks|marked|took|takes|began|begins|ended|ends|since|as|which|that|with|after|before|during|has|had|have|could|may|should|underlines|underscores|reflects|coincides|I|we)
  match (official|state|working|return|courtesy|two-day|three-day|the|this|his|her|their|my|our|a|its|day|weekend|high-level|level|upcoming|forthcoming|maiden|inaugural|first|second|third|recent|current|ongoing|historic|landmark|brief|short|long|week|weeklong|previous|last|next|planned|proposed|scheduled|private|surprise|rare|ministerial|presidential|annual|bilateral|successful|fruitful|important|earlier|possible|friendly|goodwill|familiarisation|reciprocal|mutual) (visit|visits)
  match press (release|service|office|secretary)
  match (to|and) visit (the country|his country|her country|their country|there|again|soon|at)
  match (invited|invites|invite|inviting|invitation) .. (to)? visit
  set part=guard

# `addressed members of the business community`: no community abroad.
pattern address-to-business
  match (addressed|address|addresses|addressing|briefed) ~ ~ (business leaders|business people|executives|entrepreneurs|investors|business community|private sector)
  match (addressed|address|addresses|addressing) ~ (members|representatives) of ~ ~ business
  set kind=business-roundtable part=own

pattern community
  match (met|meet|meets|meeting|met with|meet with|interacted with|addressed|address|spoke to|greeted|hosted) .. (community|diaspora|compatriots|expatriates|nationals living|overseas Vietnamese|Vietnamese students|descendants of)
  match (met|meet|meets|meeting|interact|interacted|dine|dined) (with)? (the|some|several|many|our|overseas|fellow)? ~ {name:country} (nationals|citizens|people|workers|students|migrants|compatriots|professionals|families)? (living|residing|resident|working|studying|based|abroad|overseas)
  match (encounter|gathering|meeting|reunion|reception|town hall|event) .. (with|for|between .. and) (the|some|our|overseas|fellow)? ~ {name:country} (nationals|citizens|people|workers|students|migrants|compatriots|professionals)? (living|residing|resident|working|studying|based|abroad|overseas)
  match (met|meet|meets|meeting) (with)? (the)? (overseas|our) {name:country}
  match (diaspora|community) (meeting|gathering|meet|town hall)
  match (representatives|members) of the ~ community
  match (community event|community reception|diaspora event)
  set kind=community-meeting part=own

pattern speech-at-forum
  match (addressed|address|addresses|spoke at|speak at|speaks at|attended|attend|attends|took part in|take part in|co-chaired|opened|open) .. {kind:activity=business-roundtable}

pattern business-people
  match (met|meet|meets|meeting|met with|meet with|meeting with|interact with|interacted with|hosted|received) ~ ~ (business leaders|business people|businessmen|businesspeople|captains of industry|business executives|executives|entrepreneurs|investors|industrialists|industry leaders|chief executives|business community|business sector|private sector)
  set kind=business-roundtable part=own

pattern programme-item
  match {kind:activity}

pattern respects
  match (pay|pays|paid|paying) (his|her|their|my|our|last|final)? ~ (respects|respect|tribute|homage) (to|at|before)
  set kind=commemoration part=own

pattern speech
  match (spoke|speak|speaks|speaking) at (the|a|an)? ~ ~ (forum|university|academy|institute|conference|dialogue|parliament|council|school|congress|assembly|summit)
  match (spoke|speak|speaks|speaking) at (Universiti|Universidad|Université|Universität)
  match (addressed|address|addresses|addressing) (the|a|an)? ~ ~ (forum|university|academy|institute|conference|parliament|senate|congress|assembly|deputies|lawmakers|students|duma|diet|knesset|majlis|mejlis)
  match (a|an|his|her|opening|welcoming) (speech|lecture|address) (at|to|before) the
  match (addressed|address) (a|an|the) ~ (lunch|luncheon|breakfast|dinner|gathering|rally|reception|seminar|symposium|workshop|roundtable|audience|gathering)
  set kind=speech part=own

pattern airport
  match (welcomed|greeted|received|met) .. at .. airport
  set kind=welcome-ceremony

pattern press-beside
  match speaking to (reporters|the press|journalists|the media) (beside|alongside|together with|jointly with|next to|with)
  match (told|addressed) (reporters|the press|journalists|the media) (beside|alongside|together with|jointly with|next to)
  set kind=press

pattern opened
  match (opened|opens|open|inaugurated|inaugurates|inaugurate|launch|launched|launches|unveiled|unveil|unveils) (the|a|an)? ~ ~ (exhibition|art exhibition|centre|center|mosque|plant|factory|school|exhibition|bridge|office|museum|station|line|hospital|monument)
  set kind=other part=own

pattern anniversary
  match (commemorate|commemorates|commemorated|mark|marks|marked|celebrate|celebrates|celebrated|attend|attends|attended|attending|commemorating) ~ ~ anniversary of .. (birth|death|battle|massacre|genocide|independence|liberation|victory|end of|founding|uprising|revolution|bombing|landing|landings|tragedy)
  set kind=commemoration part=own

# `will attend a reception`: events that are no conference.
pattern attended
  match (attend|attends|attended|attending) (the|a|an)? ~ ~ ~ (reception|receptions|exhibition|premiere|gala|performance|festival|dinner|lunch|luncheon|match|race)
  set kind=other part=own

pattern onward
  match (also|later|then|subsequently|afterwards) (travel|travels|travelled|traveled|fly|flies|flew|go|goes|went|proceed|proceeds|proceeded|journey|head|heads|headed|be travelling|be traveling) to {place:place}
  match and (travel|travelled|traveled|fly|flew|proceed) to {place:place}
  match (paid|pay|pays|paying|made|make) (a|an) (brief|short|special|private)? visit to {place:place}
  match (also|later|then|subsequently) (travel|travels|travelled|traveled|proceed|proceeds|proceeded|head|heads|headed) to
  set kind=site-visit part=own

pattern site
  match (paid|pay|pays|paying|made|make|enjoyed|enjoy|had) (a|an) (brief|short|special|private|quick|guided|memorable|moving)? visit to
  match (visited|visits|visit|visiting|toured|tours|touring|inspected|inspects|inspect|explored)
  match (to|will|and|also|then) (tour|inspect|visit)
  match tour (the|a|an|some|several|its)
  match (will|scheduled to|due to|set to) see
  match (took|take|takes) a (walk|stroll|tour)
  match (familiarised|familiarized) (himself|herself|themselves) with
  match (got|was|were) acquainted with
  set kind=site-visit part=own

given 2024-05-28
fires "President Alar Karis of Estonia is paying a state visit to Finland from 27 to 28 May 2024. An official welcome ceremony was held at the Presidential Palace on 27 May."
  kind=welcome-ceremony who="Alar Karis" date=2024-05-27
fires "President William Ruto of Kenya is paying an official visit to Ghana from 20 to 22 May 2024. President Ruto also visited the National Museum."
  kind=site-visit who="William Ruto" date=2024-05-20/2024-05-22
fires "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. He laid a wreath at the Independence Monument and addressed the Kenya-Ghana Business Forum."
  kind=commemoration who="William Ruto"
  kind=business-roundtable who="William Ruto"
fires "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. He attended a concert in Accra on 21 May."
  kind=concert date=2024-05-21
fires "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. He paid his respects at the mausoleum and met leading Ghanaian business leaders."
  kind=commemoration who="William Ruto"
  kind=business-roundtable who="William Ruto"
fires "President William Ruto of Kenya is on an official visit to Ghana from 20 to 22 May 2024. He will meet Kenyan students living in Accra."
  kind=community-meeting who="William Ruto"
silent "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024. Ghanaian ministers met business leaders at home."
silent "Veterans laid a wreath at the war memorial on Sunday."
silent "President William Ruto of Kenya paid an official visit to Ghana from 20 to 22 May 2024."
silent "The two sides agreed to hold a business forum next year."
silent "The minister told a regular press briefing that prices had fallen."
