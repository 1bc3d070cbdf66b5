# Mechanisms: standing bodies and arrangements between the parties, founded, at work, proposed or made stronger.

pattern considered
  match <body-verb=considered> ~ <founding-verb> .. {kind:mechanism}
  set stage=considered

# A ceremony, a new house: it is open.
pattern opened-with-ceremony
  match (ceremony|ceremonies) (of|for|to) ~ (open|opening|inaugurate|inaugurating|inauguration) ~ {kind:mechanism=mission|trade-office}
  match <founding-verb=operating> ~ ~ (headquarters|building|premises|chancery|complex|offices) of .. {kind:mechanism=mission|trade-office}
  set stage=operating

# Founded or opened; a mission, an office and a route are no news but for that.
pattern founded
  match {stage:founding-verb} .. {kind:mechanism=intergovernmental-committee|joint-committee|business-council|connection|trade-office|other|consultation}
  match {stage:founding-verb} ~ {kind:mechanism}
  match {countries:countries} ~ {stage:founding-verb} ~ {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation}
  match {countries:countries} ~ {stage:founding-verb} ~ {kind:body=joint-committee|consultation|business-council}
  match {stage:founding-verb=proposed} .. {kind:body=joint-committee|other}
  match open ~ (attaché|attache) ~ office
  set kind=mission stage=proposed

# `resumed its Accra-Lima service`
pattern between-towns
  match {stage:founding-verb} ~ <place> <place> ~ (service|services|flight|flights|route|line|link|train|ferry|connection)
  match {stage:founding-verb} ~ <destinations> ~ (service|services|flight|flights|route|(rail|railway|ferry|bus|shipping|air) line|link|train|ferry|connection)
  match {stage:founding-verb} ~ ~ (service|services|flight|flights|route|train|trains|ferry|bus) (between|from|linking|connecting) (the)? ~ <place> (and|to|with) (the)? ~ <place>
  set kind=connection

pattern works
  match {stage:body-verb=operating|strengthened} .. {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation|party-channel|framework}
  match {stage:body-verb=strengthened} .. {kind:mechanism=connection|other}
  match {countries:countries} ~ {stage:body-verb=strengthened} ~ {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation}

pattern to-be
  match {kind:mechanism} .. (be|been|would|will) (set up|formed|established|created|opened|launched|resumed|resume|constituted|instituted|inaugurated|reactivated|revived|reopened)
  match {kind:mechanism=mission|connection|trade-office|joint-committee} (is|are) (to|due to|set to|expected to|scheduled to) (open|reopen|start|begin|commence|resume|launch|be opened|be launched|be set up)
  match {kind:mechanism=mission|trade-office} (will|would) ~ (open|reopen|start|begin|commence|resume|be opened|be set up)
  set stage=proposed

# `was turned into a Council`.
pattern turned-into
  match (reshaped|transformed|turned|converted|expanded|developed) into (a|an|the) ~ {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation|other}
  set stage=proposed

pattern party
  match <party> ... <party> ... (contact|contacts|ties|relations|exchanges|cooperation)
  match (contact|contacts|ties|relations|exchanges|cooperation|links|dialogue|friendship) .. between (the)? <party> .. and (the)? <party>
  match (theoretical|theory) (workshop|seminar)
  set kind=party-channel stage=operating

pattern keeps
  match (has|have|maintains|maintain|operates) (an|a|its|their)? (resident)? {kind:mechanism=mission} in <destination>
  set stage=operating

pattern opened
  match {kind:mechanism=other} (was|were|has been|have been) ~ (set up|formed|established|created|launched|inaugurated|opened|founded)
  match {kind:mechanism=mission|connection} .. (was|were) (opened|established|inaugurated|launched|resumed|reopened)
  set stage=operating

pattern route
  match {kind:mechanism=connection} .. (between|operated)
  set stage=operating part=bare

pattern flies
  match (flies|flown|flying) between
  set kind=connection stage=operating

pattern between-governments
  match (intergovernmental|inter governmental|government to government) {countries:countries} ~ (commission|committee|council)
  set kind=intergovernmental-committee stage=operating part=bare

pattern bare
  match {kind:mechanism=intergovernmental-committee|joint-committee|business-council}
  match {countries:countries} ~ {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation}
  match joint <field> {kind:body=joint-committee}
  match {countries:countries} ~ {kind:body=joint-committee|consultation|business-council}
  set stage=operating part=bare

# `the Permanent Mixed Commission between Peru and Ghana`: a body that only the words around it tell to be of both.
pattern between-two
  match (supreme|higher|highest|permanent|ministerial|interministerial|standing|follow up|steering|sectoral) ~ {kind:mechanism=joint-committee|intergovernmental-committee}
  match (supreme|higher|highest|permanent|ministerial|interministerial|standing|follow up|steering|sectoral) ~ {kind:body=joint-committee} (between|of) (the)? (two countries|two sides|two governments|<country> and)
  set stage=operating part=bare

# `the Third Session of the Committee on Rivers`: a body called by its own name that sits.
pattern sits
  match (meeting|session|round|edition|sitting) of the (joint|bilateral|binational|strategic|partnership|mixed|free trade|border|political|economic|technical|administrative|permanent|high level|ministerial) ~ {kind:body=joint-committee}
  match (<ordinal>|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th) (joint)? (meeting|session|round|edition|sitting) of the {kind:body=joint-committee}
  match (tasked|instructed|directed|charged|mandated|commissioned|entrusted) the {kind:mechanism=intergovernmental-committee|joint-committee}
  match agreement on the {kind:mechanism=intergovernmental-committee|joint-committee}
  match (work|role|activity|activities|competence|remit|framework|efforts|decisions) of the (joint|bilateral|binational|strategic|partnership|presidents|presidential|mixed|free trade|border|political|economic|administrative|permanent) ~ {kind:body=joint-committee}
  set stage=operating part=named

pattern consultations
  match (political|policy|consular|intergovernmental|foreign office|foreign ministry|inter ministry|interministerial) consultations
  set kind=consultation stage=operating

pattern named
  match {kind:mechanism=consultation}
  set stage=operating part=named

# Made one of two countries by the words in its name: `a joint seed fund`; what the words around it tell is how far it has come.
pattern standing
  match {kind:body-noun}
  set stage=operating part=standing

given 2025-03-06
fires "The leaders of Cuba and Laos agreed to strengthen ties between the Communist Party of Cuba and the Lao People's Revolutionary Party."
  kind=party-channel countries=CUB,LAO
silent "Relations between the ruling party and the opposition in Kenya are tense."
fires "The two sides agreed to set up a Peru-Ghana joint committee and to open direct flights between Lima and Accra."
  kind=joint-committee stage=proposed
  kind=connection stage=proposed
fires "Peru and Ghana agreed to improve the efficiency of the Joint Economic Committee."
  kind=joint-committee stage=strengthened fields=trade
fires "Ghana opened an embassy in Peru in 2021."
  kind=mission stage=operating
fires "Peru and Ghana are considering opening a trade office."
  kind=trade-office stage=considered
fires "The Peru-Ghana Joint Commission was established in 1994 as a platform for cooperation."
  kind=joint-committee stage=operating countries=PER,GHA
fires "The ninth meeting of the Intergovernmental Peruvian-Ghanaian Commission on Trade took place in Lima."
  kind=intergovernmental-committee stage=operating countries=PER,GHA
silent "The embassy of Peru in Ghana confirmed it."
silent "The Foreign Relations Committee of Peru received the Ambassador of Ghana."
silent "The chairman of the City Council met the ambassadors of Ghana and Peru."
silent "The Trade Office of Peru in Ghana said that prices rose."
fires "Under the memorandum of Peru and Ghana, a joint working group will be constituted; the Peru-Ghana Strategic Dialogue met in May."
  kind=joint-committee stage=proposed
  kind=consultation stage=operating
fires "Ghana has an embassy in Lima, and Peru maintains a consulate in Accra."
  kind=mission stage=operating
fires "Peru and Ghana will convene their first Strategic Trade Dialogue this year."
  kind=consultation
fires "Peru and Ghana agreed to introduce a direct ferry line, and Ghana Airways resumed its Accra-Lima service."
  kind=connection
fires "Ghana and Peru relaunched their Joint Economic Committee."
  kind=joint-committee stage=operating
silent "Foreign Minister Bruno Rodríguez of Cuba, a member of the Political Bureau of the Communist Party of Cuba (PCC), praised the exchanges with Laos."
silent "The ministers of Finland and Canada held talks on seals in the Arctic Council."
fires "Peru and Ghana met in Lima. The Permanent Mixed Commission between the two countries will sit in May."
  kind=joint-committee countries=PER,GHA
fires "Peru and Ghana met in Lima. The Supreme River Council between the two countries sat in May."
  kind=joint-committee countries=PER,GHA
fires "The ministers of Peru and Ghana flew to Lima for the Third Session of the Committee on River and Lake Affairs."
  kind=joint-committee name="Committee on River and Lake Affairs" countries=PER,GHA
fires "The ministers of Peru and Ghana met in Lima. They hailed the work of the Presidential Council."
  kind=joint-committee countries=PER,GHA
silent "The ministers of Peru and Ghana met in Lima on the margins of the third session of the city council."
fires "Peru and Ghana agreed to convene the second meeting of the Peruvian-Ghanaian Joint Work Group."
  kind=joint-committee countries=PER,GHA
silent "Peru and Ghana called for a reform of the Security Council. Ghana will settle the matter through close bilateral consultations with Peru."
# Bodies of one kind with proper names of their own are several.
fires "Peru and Ghana held the fourth meeting of the Joint Committee on Fisheries. In May the Binational Working Group for the Volta Bridge will sit in Accra."
  kind=joint-committee name="Joint Committee on Fisheries"
fires "Chile and Ghana agreed to establish a joint committee on mining, which will sit every other year."
  kind=joint-committee stage=proposed
# A house opened for a mission; a route by its two towns; forums and councils; a dash with spaces; a body of an organisation.
fires "Ghana inaugurated the new premises of its diplomatic mission in Lima, Peru."
  kind=mission stage=operating countries=GHA,PER
fires "Guests came to the ceremony of opening the Peruvian Embassy in Accra, Ghana."
  kind=mission stage=operating
fires "The carrier will start a direct Accra-Lima flight in May, the ministers of Ghana and Peru said."
  kind=connection name="direct Accra-Lima flight" countries=GHA,PER stage=proposed
fires "The presidents of Ghana and Peru agreed to create an interparliamentary forum."
  kind=other name="interparliamentary forum" stage=proposed
fires "A Ghana-Peru Parliamentary Friendship Group was founded in Accra."
  kind=other stage=operating
fires "The second Ghana – Peru Joint Commission for Cooperation convened in Lima."
  kind=joint-committee name="Ghana – Peru Joint Commission for Cooperation"
silent "A protocol between the Ministry of Trade of Peru and the Ghana Cocoa Board was on display."
silent "The two governments of Ghana and Peru turned the old mill into a school."
# Bodies without a phrasing.
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Both sides have put in place a joint monitoring mechanism."
  kind=other name="joint monitoring mechanism"
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A bilateral salt dialogue was held in January."
  kind=consultation
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A joint research institute for cocoa is being built at Kumasi."
  kind=other stage=proposed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The fifth dialogue on shipping policy at the level of directors took place last month."
  kind=consultation stage=operating
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The two cattle boards would soon found a common seed bank."
  kind=other name="common seed bank" stage=proposed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. A joint commission of historians, which the two academies named last year, has begun its work."
  kind=joint-committee stage=operating
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The Peruvian budget committee and the city council sat on Monday."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They stressed the need for open dialogue and joint efforts."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. He addressed a joint sitting of the parliament and a bank."
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. There is no joint fund yet."
