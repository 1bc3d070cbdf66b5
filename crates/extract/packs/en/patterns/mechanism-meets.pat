# Bodies told by how they meet or are called: a meeting of a level, a forum of two countries, a format; and words that are none.

# `across the board`, `opened the trade forum`.
pattern no-body
  match (across the|on|on the|above) board
  match (open|opened|opening|opens|the opening of|opening of|attended|addressed|attend) (a|an|the|their)? ~ ~ (forum|Forum|expo|fair|exhibition)
  match upgrade .. Forum to
  set stage=operating

# `the Trade Secretary-Level Meeting`.
pattern level-meeting
  match (secretary|ministerial|minister|officials|senior officials|director general|directors general|vice minister|deputy minister|deputy ministerial|vice ministerial) level ~ (meeting|meetings|talks|consultations|dialogue)
  match (joint|bilateral)? (senior officials|directors general) (meeting|talks|consultations|dialogue)
  set kind=consultation stage=operating part=named

# `the ninth public-private consultative meeting between the two countries`.
pattern nth-meeting
  match (<ordinal>|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th) ~ ~ (consultative|coordination|consultation|ministerial|joint ministerial|policy|public private|intergovernmental|joint consultative) (meeting|talks|session) (between|of) (the)? (two|both|<countries>)
  match {countries:countries} (annual|biannual|biennial|yearly)? (consultative|coordination|public private|joint ministerial) (meeting|conference)
  match {countries:countries} (annual|biannual|biennial)? (Foreign|Defence|Defense|Trade|Finance|Prime|Economic|Energy|Interior|Tourism|Transport)? (Ministers|Leaders|Secretaries|Speakers) (Meeting|Dialogue|Talks|Consultation|Consultations|Retreat)
  match {countries:countries} (annual|biannual|biennial)? (Foreign|Defence|Defense|Trade|Finance|Prime|Economic|Energy|Interior|Tourism|Transport)? (Ministers’|Leaders’|Secretaries’|Speakers’) (Meeting|Dialogue|Talks|Consultation|Consultations|Retreat)
  match {countries:countries} (Annual|Biannual|Biennial) ~ ~ (Meeting|Talks|Exchange|Visits|Retreat|Consultation|Consultations|Summit|Dialogue)
  match (annual|biannual|biennial|yearly) {countries:countries} ~ ~ (meeting|talks|dialogue|consultations|retreat)
  set kind=consultation stage=operating

# `institutionalise an annual meeting of their ministers`.
pattern yearly-meeting
  match {stage:founding-verb} (a|an)? (annual|biannual|biennial|yearly|regular) ~ (meeting|meetings|summit|summits|talks|consultations|dialogue) (of|between|among) ~ ~ (ministers|leaders|officials|ministries|secretaries|prime ministers|presidents|foreign ministers|parliaments|speakers|governments|experts|chiefs)
  match {stage:body-verb=operating} (a|an)? (annual|biannual|biennial|yearly|regular) ~ (meeting|meetings|summit|summits|talks|consultations|dialogue) (of|between|among) ~ ~ (ministers|leaders|officials|ministries|secretaries|prime ministers|presidents|foreign ministers|parliaments|speakers|governments|experts|chiefs)
  set kind=consultation

# `the Peru-Ghana Leadership Forum`: a forum of two by its name.
pattern forum-of-two
  match {countries:countries} (Leadership|Ministerial|Partnership|Strategic|Security|Policy|Consultative|Cooperation|Intergovernmental|Parliamentary|Dialogue|Foreign Policy|Innovation) ~ ~ Forum
  set kind=consultation stage=operating

pattern forum-meets
  match {stage:body-verb=operating} (the|their|its) ~ ~ (Leadership|Ministerial|Partnership|Strategic|Security|Policy|Consultative|Intergovernmental|Dialogue|Creativity|Innovation) Forum
  match {stage:founding-verb} (the|a|an|their|its) ~ ~ ~ (Leadership|Ministerial|Partnership|Strategic|Security|Policy|Consultative|Intergovernmental|Dialogue|Creativity|Innovation) Forum
  set kind=consultation

# `establishing a forum for the exchange of ideas`, `launching a Minerals Dialogue`.
pattern forum-founded
  match {stage:founding-verb} (a|an|the|their) ~ ~ ~ {kind:mechanism=consultation|framework}
  match {stage:founding-verb} (a|an|the|their) ~ ~ ~ {kind:body=consultation}
  match {stage:founding-verb} (a|an|the|their|its) ~ {kind:mechanism=other}

pattern new-forum
  match {stage:founding-verb} (a|an|their) ~ ~ ~ (forum|network|secretariat|single window|alliance) (for|of|on|to|between|among|that|where)
  match {stage:founding-verb} (a|an|the|their) ~ ~ (business|cooperation|coordination|investment|trade|industry|private sector|start up|startup|innovation) (platform|network|alliance|corridor|hub)
  match {stage:founding-verb} (a|an|the|their) ~ ~ (corridor|desk) (project|initiative|programme|scheme)?
  set kind=other

# `the trilateral mechanism of the three countries`, `the 2+1 format`.
pattern format-of
  match (trilateral|tripartite|quadrilateral|consultation|cooperation|coordination|dialogue|consultative) (mechanism|format) (of|between|among|with) (the)? (<countries>|two|three|four|both)
  match in the format <countries>
  set kind=framework stage=operating

# `will begin flights`, `a flight linking the capitals will start`.
pattern route-starts
  match {kind:mechanism=connection} .. (will|would|is to|are to|is set to|is due to|is expected to|are expected to|to) ~ (start|begin|commence|open|be launched|be opened|be started|be introduced|resume|be resumed|take off|run)
  match (arrangement|arrangements|plan|plans|proposal|possibility|idea|feasibility|feasibility study|launch|introduction) (of|for|on) (a|an|the)? ~ {kind:mechanism=connection} (from|between|linking|connecting)
  set stage=proposed

# `agreed to have a dialogue framework`.
pattern agreed-to-have
  match (agreed|agree|decided|undertook|plan|planned) to have (a|an)? ~ {kind:mechanism=consultation}
  set stage=proposed

# `the sixth session of the joint ministerial committee`, `the friendship groups should meet yearly`: a body that works, told in small letters.
pattern body-at-work
  match (proposed|proposes|suggested|suggests|called for|calls for) (to)? (hold|holding|convene|convening|organise|organising|organize|organizing|resume|resuming|schedule|scheduling) .. (session|sessions|meeting|meetings|round|rounds) of (the|their|our|its) ~ {kind:mechanism=joint-committee|intergovernmental-committee|business-council|other}
  match (session|meeting|round|edition|sitting|work|activity|activities|role|contribution|meetings|sessions) of (the|their|our|its) ~ {kind:mechanism=joint-committee|intergovernmental-committee|business-council|other}
  match (the|their|our) ~ {kind:mechanism=joint-committee|intergovernmental-committee|business-council|other} (between|of) (the)? (two|both|<countries>)
  match (the|their|our) ~ {kind:mechanism=joint-committee|intergovernmental-committee|business-council|other} (should|will|would|is to|are to|was to|were to|has|have) ~ (meet|convene|sit|gather|met|convened|sat|gathered|be convened)
  set stage=operating

# `under the C5+1`: a framework called by its own name.
pattern framework-named
  match {kind:mechanism=framework}
  set stage=operating part=named

given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They hailed the Tea Secretary-Level Meeting of last week."
  kind=consultation name="Tea Secretary-Level Meeting"
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The sixth government-industry consultative meeting between the two countries took place on Friday."
  kind=consultation
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They announced the creation of the Ghana-Peru Leadership Forum."
  kind=consultation
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They agreed to establish a cooperation centre on cocoa."
  kind=other name="cooperation centre on cocoa" stage=proposed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They spoke of establishing a forum for the exchange of ideas between teachers."
  kind=other stage=proposed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They welcomed the launch of direct shipping between Callao and Tema ports."
  kind=connection stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A direct flight connecting Lima and Accra will start next year."
  kind=connection stage=proposed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Mahama proposed launching a Critical Minerals Dialogue."
  kind=consultation stage=proposed
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The change was hailed across the board."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Mahama opened a cocoa forum for young farmers."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Both stressed the value of steady contacts and consultations."
fires "Ghana and Finland agreed to convene the third session of the joint ministerial committee, which has not met since 2019."
  kind=joint-committee stage=operating
fires "Ghana and Finland said that the parliamentary friendship groups should meet twice a year."
  kind=other stage=operating
fires "Ghana and Finland held talks in Accra. The Finnish side proposed holding yearly sessions of the joint ministerial committee."
  kind=joint-committee stage=operating
fires "The sixth meeting of the Intergovernmental Commission on Trade between the Republic of Ghana and the Republic of Finland was held in Accra."
  kind=intergovernmental-committee name="Intergovernmental Commission on Trade between the Republic of Ghana and the Republic of Finland"
# A name with two nouns is one body.
fires "President Rosa Quispe of Peru paid a visit to Ghana in May, during which the two presidents launched the Ghana-Peru Strategic Dialogue and Co-operation Platform (SDCP)."
  kind=consultation name="Ghana-Peru Strategic Dialogue and Co-operation Platform (SDCP)" stage=operating
