# Partnerships: the formal level of relations between two countries, and what happens to it. The first pattern to take
# a level's words has them; a pattern with part=none keeps words that name no level of two countries.

pattern not-a-level
  match Regional Comprehensive Economic Partnership
  match {level:level} (Agreement for|and Progressive|Dialogue|Council|Forum|Commission|Committee|Group|Programme|Program)
  match Comprehensive Economic {level:level}
  match {level:level} with <quantity>
  match (establish|established|establishing|opened|set up|forged|initiated|entered into) (their|formal|full|official|the)? {level:level} with (the)? ~ ~ (republics|countries|nations|states|world|kingdoms|neighbours|neighbors|peoples|powers)
  match {level:level} with (the)? ~ ~ (republics|countries|nations|states|world|kingdoms|neighbours|neighbors|peoples|powers)
  match (programme|program|plan|roadmap) (of|for) {level:level}
  match (company|companies|firm|firms|bank|banks|university|universities|manufacturer|operator|carrier|startup|club|museum|hospital|chamber|institute) ~ (has|have)? (sealed|signed|announced|entered into|formed|concluded|launched|agreed|forged|struck) .. {level:level=comprehensive|strategic|comprehensive-strategic|other}
  match {level:level=comprehensive|strategic|comprehensive-strategic|other} with (a|an|the)? ~ ~ (company|firm|mill|bank|university|port|group|startup|manufacturer|operator|airline|carrier|club|chain|foundation)
  set part=none

# Diplomatic relations.

pattern anniversary
  match {years:number} (st|nd|rd|th)? (founding|milestone|historic|landmark|auspicious|glorious|momentous|special)? <jubilee> (of|since|after)? ~ (establishment|establishing|setting up|established|the start)? (of)? ~ {level:level=diplomatic-relations}
  match {years:number} (st|nd|rd|th)? <jubilee> (of|since)? .. {level:level=diplomatic-relations}
  match {years:numeral} (years|decades) of {level:level=diplomatic-relations}
  match (mark|marks|marked|marking|celebrate|celebrates|celebrating) {years:number} years of .. {level:level=diplomatic-relations}
  set change=established

pattern relations-long-before
  match (years|months|decades|weeks|days) (after|since) (the)? ~ ~ (established|set up|opened|establishment of|establishing) (their|formal|full)? {level:level=diplomatic-relations}
  set change=established part=undated

pattern diplomatic-relations
  match (established|establish|establishing|establishment of|set up|opened|entered into|setting up of|inaugurated|initiated|forged) (their|formal|full|official|the|its)? (bilateral|full|formal|official|mutual)? {level:level=diplomatic-relations}
  match {level:level=diplomatic-relations} .. (were|was|have been|had been) (first|officially|formally)? (established|set up|opened|forged|founded|initiated|inaugurated)
  match {level:level=diplomatic-relations} .. (established|set up) (in|on) {date:date}
  match (have had|had|have|maintained|have maintained|enjoyed) {level:level=diplomatic-relations} .. since {date:date}
  match {level:level=diplomatic-relations} .. (dating back|date back|dates back|go back|goes back|date from) to? {date:date}
  match {level:level=diplomatic-relations} .. {years:number} years ago
  set change=established

pattern plain-relations
  match (formal|official|bilateral) (relations|ties) (began|started|commenced|were forged|were formalised|were formalized|date back to|dates back to|go back to) (in|on)? {date:date}
  match (established|set up|opened) (their|formal|official)? (bilateral)? (relations|ties) (in|on) {date:date}
  set level=diplomatic-relations change=established

# A level intended: words of aim before words of change.

pattern intended-from
  match (to|will|would|towards|toward|for|of|early|possibility|propose|proposed|hope|hoped|wish|desire|intention|plans|ready|agreed to|soon) (upgrade|upgrading|elevate|elevating|raise|raising|lift|lifting) .. (from)? {before:level=comprehensive|strategic} to ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=intended

pattern intended
  match (aim|aims|aiming|hope|hopes|hoped|wish|wished|wishes|expected|expects|propose|proposed|proposes|plan|plans|planned|intend|intends|intention|consider|considering|discuss|discussed|possibility|ready|readiness|want|wants|look forward|looks forward|working|work|towards|toward|will|would|should|roadmap|prospect|seek|seeks|interest|desire|commitment|committed|intent) .. (upgrade|upgrading|elevate|elevating|raise|raising|lift|lifting|elevation|establish|establishing|bring|bringing|take|taking|become|transform|move|moving) .. {level:level=comprehensive|strategic|comprehensive-strategic}
  match (wish|wishes|hope|want|ready|plan|plans|aim|intend|expected|will|would|should|could|look forward) .. (become|becoming) ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  match (towards|toward|work towards|moving towards) a {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=intended

# A level reached.

pattern upgraded
  match (upgrade|upgraded|upgrades|upgrading|elevate|elevated|elevates|elevating|raise|raised|raises|raising|lift|lifted|lifts|lifting|elevation|brought|transformed|promoted|level up|leveled up|levelled up|boosted|took|taken|expanded|deepened) .. (to|into) ~ {level:level=comprehensive|strategic|comprehensive-strategic|other}
  match (establishment|upgrade|upgrading|elevation|launch|declaration|proclamation|conclusion|signing|announcement) of ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (announcement|announced|decision|decided|declared|agreement|agreed) (of|on|to) (establishing|establish|forging|forge|launch|launching|form|forming) (the|a|an)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (establishment|upgrade|elevation|launch) of .. {level:level=comprehensive|strategic|comprehensive-strategic}
  match (established|launched|announced|signed|concluded|sealed|proclaimed|declared|forged|entered into|formalised|formalized|inaugurated|agreed on|set up) (a|an|the|their|its|joint)? (joint statement on|declaration on|agreement on|new|formal|joint declaration on)? (the|a|an|their)? {level:level=comprehensive|strategic|comprehensive-strategic}
  match (signed|sign|signs|announce|announced) ~ {level:level=comprehensive|strategic|comprehensive-strategic} (agreement|treaty|declaration|pact|in|on|,)
  match (become|became|becoming) ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  match (become|became|becoming|formed|form|forming) ~ {level:level=comprehensive|strategic|comprehensive-strategic|other} in {date:date}
  match and a {level:level=comprehensive|strategic|comprehensive-strategic} in {date:date}
  match (signed|signs|signing) .. (setting up|establishing|establish|set up|forging|forge) (the|a|their)? {level:level=comprehensive|strategic|comprehensive-strategic}
  match joint (statement|declaration) (on|of) (the)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match declaration (on|of) (the)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=upgraded

pattern concluded-in
  match {level:level=comprehensive|strategic|comprehensive-strategic} (which was|that was|was|,)? (concluded|signed|established|launched|announced|agreed|formed|upgraded|set up|reached|forged|declared|proclaimed|sealed|inked) (in|on) {date:date}
  match {level:level=comprehensive|strategic|comprehensive-strategic} , to which .. (elevated|raised|upgraded|lifted|brought) in {date:date}
  match <countries> {level:level=comprehensive|strategic|comprehensive-strategic} , to which .. (elevated|raised|upgraded|lifted|brought) in {date:date}
  match <countries> {level:level=comprehensive|strategic|comprehensive-strategic} (was|,)? (concluded|signed|established|launched|announced|formed|set up) in {date:date}
  match {level:standing=comprehensive|strategic|comprehensive-strategic} , " a status .. (in|since) {date:date}
  match {level:standing=comprehensive|strategic|comprehensive-strategic} .. status .. in {date:date}
  match {level:standing=comprehensive|strategic|comprehensive-strategic|other} since {date:date}
  match {level:level=comprehensive|strategic|comprehensive-strategic} since {date:date}
  set change=upgraded

# A level that stands: said of the relations of two countries.

pattern existing
  match {level:standing=comprehensive|strategic|comprehensive-strategic} (with|between) {countries:countries}
  match {level:level=comprehensive|strategic|comprehensive-strategic} with {countries:organisation=ASEAN|EU|GCC|AU|EAEU|MERCOSUR|CARICOM|SCO}
  match {level:level=comprehensive|strategic|comprehensive-strategic} (relations|relationship|ties)? (with|between) {countries:countries}
  match {countries:countries} {level:level=comprehensive|strategic|comprehensive-strategic}
  match (bilateral|their|our|the|existing) {level:level=comprehensive|strategic|comprehensive-strategic} (relations|relationship|ties)? (between|of) (the)? <both=both|two>
  match (bilateral|their|our|the|existing) {level:level=comprehensive|strategic|comprehensive-strategic} (relations|relationship|ties)? between (our|these|the) (countries|nations|states|peoples|governments)
  match (bilateral|existing|realise bilateral) {level:level=comprehensive|strategic|comprehensive-strategic}
  match (deepen|strengthen|advance|develop|further|reaffirmed|reaffirm|consolidate|enhance|promote|expand|strengthening|deepening|developing|promoting|enhancing|importance of|value|values|build on|framework of|within|under|implementation of|implementing|implement|realise|realize|commitment to|committed to|principles of|spirit of|basis of|foundation of|character of|nature of|their|its|progress of) (the|their|its|our)? (bilateral|existing|Viet Nam)? {level:level=comprehensive|strategic|comprehensive-strategic}
  match <action=strengthen|deepen|develop|expand|promote|enhance|consolidate|maintain|diversify|boost|intensify|improve|foster> (the|their|our|its|this)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (considers|consider|regards|regard|views|view|sees|see) ~ ~ as ~ {level:standing=comprehensive|strategic|comprehensive-strategic}
  match (are|remain|remained|being) (also|now|still|both)? {level:standing=comprehensive|strategic|comprehensive-strategic}
  set change=existing

given 2025-08-20
fires "Peru and Finland established diplomatic relations on 2 June 1963."
  countries=PER,FIN level=diplomatic-relations change=established date=1963-06-02
fires "This year Kenya and Norway mark 60 years of diplomatic relations."
  level=diplomatic-relations change=established date=1965
fires "Uzbekistan and Italy raised their relations to a strategic partnership in June 2023."
  level=strategic change=upgraded date=2023-06
fires "The ministers of Chile and Georgia discussed the possibility of upgrading relations to a comprehensive partnership."
  level=comprehensive change=intended
fires "The President of Serbia spoke of the strategic partnership between Serbia and China."
  level=strategic change=existing
silent "Chile and Peru are members of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership."
silent "Ghana is an important partner of Togo in the region."
silent "Two steel makers of Chile and Peru announced a joint venture with a partner in Italy."
silent "Italy and Ghana signed an agreement on a partnership of two universities."
fires "Chile and Latvia wish to deepen their strategic partnership, Latvia's minister said in Santiago."
  level=strategic change=existing countries=CHL,LVA
silent "Ghana opened diplomatic relations with the young republics of the coast, and Peru bought its cocoa."
