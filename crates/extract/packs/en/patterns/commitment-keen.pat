# Commitments told by keenness, by stress laid on something, by areas that are named for it, or by a bare plan of both. They go
# before `commitment.pat`, where what `part` says is told.

# `is keenly interested in`, `takes a strong interest in`.
pattern keenly
  match (is|are|was|were|remain|remains) (very|highly|keenly|deeply|greatly|strongly|particularly|especially|extremely|equally|still|always|really|most|genuinely|also very) (keen|eager|interested|desirous) (to|on|in|of)
  match (has|have|takes|took|take) (a|an) (keen|strong|great|particular|special|deep|lively|serious) interest in
  set mode=expect part=own

# `agreed, among other things, to`: what stands between is passed over.
pattern agreed-aside
  match (agreed|agree|agrees|decided|decide|concurred) , (among other things|among others|in particular|inter alia|notably|for example|specifically|as well|too|in principle|once again) , (to|on|that|upon)
  set mode=agree part=together

# `Commitments were made to`: by nobody named, so by both.
pattern made-by-both
  match (commitments|pledges|promises|decisions|agreements|plans) (was|were|have been|had been|has been) (also|further|jointly)? (made|taken|given|reached|drawn up) (to|that)
  match (consensus|agreement|understanding) (was|has been|had been) (also|further|jointly)? (reached|found|achieved) (to|that)
  set mode=agree part=passive

# `Emphasis was placed on a`: what is called important is hoped for.
pattern emphasis
  match (emphasis|stress|importance|priority|premium) (was|were|is|has been|will be) (also)? (placed|laid|put|given) (on|upon|to)
  set mode=expect part=passive

# `named fisheries as an area for cooperation`.
pattern named-areas
  match (named|cited|listed|identified|singled out|mentioned|highlighted|proposed|suggested) .. as ~ ~ ~ (area|areas|sector|sectors|field|fields|sphere|spheres|direction|directions) (of|for|in which|where|that|with|on which) .. (cooperate|cooperation|collaborate|collaboration|work together|partner|partnership|develop|expand|joint work)
  set mode=expect part=whole

# `invited firms to take an active part`, `told him of plans to open`.
pattern firms-invited
  match (invited|invites|inviting|encouraged|encourages|urged) (the|more)? ~ ~ (companies|firms|businesses|enterprises|investors|entrepreneurs|businessmen|businesspeople|business circles|business community|private sector) to
  set mode=propose part=clause

pattern told-plans
  match (informed|spoke|told|notified|briefed|talked) (him|her|them|{text:person}|his counterpart|her counterpart)? (about|of|on) (the|his|her|its|their|a)? ~ ~ (plans|plan|intention|intentions|readiness|willingness) (to|for)
  set mode=pledge

# `stressed the need for Peru's continued support`: what one side looks for from another.
pattern need-for-help
  match <voice=say> (the|a|an)? ~ <resolve=need> (for|of) <country> ~ ~ (support|assistance|help|backing|cooperation|involvement|investment)
  set mode=expect part=whole

# `need bigger ties with`, `I assure you of help`.
pattern need-bigger
  match need (bigger|larger|more|stronger|deeper|broader|wider|greater) ~ ~ (ties|trade|cooperation|exchanges|investment|links|contacts|flights|collaboration)
  set mode=expect part=own-whole

pattern I-assure
  match assure (you|him|her|them|the ~|our ~|{text:person}|<country>) (of|that)
  set mode=pledge

# `concurring on measures to`.
pattern concurring
  match (concurring|concurred|concur|agreeing) (also|further)? (on|upon|in) (the|a|several|some|specific|concrete|further|joint|new)? ~ (measures|steps|ways|directions|plans|programmes|orientations) (to|for|of)
  set mode=agree part=together

# `seeks to widen cooperation`: what one side aims at, asked of nobody.
pattern seeks-to
  match (seeks|seek|seeking) to <action>
  set mode=expect part=own-whole

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Moldova is keenly interested in opening wool depots, Sandu said. Estonia takes a particular interest in buying Moldovan plums."
  mode=expect actors=MDA
  mode=expect actors=EST text="buying Moldovan plums"
fires "Estonia and Moldova agreed, among other things, to widen the port road and to train divers."
  mode=agree actors=EST,MDA text="widen the port road"
  mode=agree actors=EST,MDA text="train divers"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Pledges were made to open a wool depot. Emphasis was placed on training divers."
  mode=agree actors=EST,MDA text="open a wool depot"
  mode=expect actors=EST,MDA text="training divers"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis cited wool and fisheries as areas in which both could work together."
  mode=expect actors=EST
fires "Estonia and Moldova are to hold joint naval drills in May."
  mode=pledge actors=EST,MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. The two presidents issued a statement, concurring on steps to widen the port road."
  mode=agree actors=EST,MDA text="widen the port road"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Estonia seeks to expand cooperation with Moldova in wool."
  mode=expect actors=EST
# Done at the same time is one more thing to be done; a clause that only opens so is none.
fires "Estonia and Moldova agreed to widen the port road while expanding cooperation in fisheries."
  mode=agree actors=EST,MDA text="widen the port road"
  mode=agree actors=EST,MDA text="expanding cooperation in fisheries"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Countries plan to train divers. Parties also recognised the need to widen the port road."
  mode=pledge actors=EST,MDA text="train divers"
  mode=expect actors=EST,MDA text="widen the port road"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Both stressed the need for closer cooperation in fisheries and the importance of regular ferries to Tallinn."
  mode=expect text="closer cooperation in fisheries"
  mode=expect text="regular ferries to Tallinn"
fires "Estonia will train divers for Moldova within five years."
  mode=pledge actors=EST due=2029
silent "Other countries plan to train divers, President Alar Karis of Estonia told President Maia Sandu of Moldova."
# What is only supposed nobody undertakes.
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova. If the port were widened, Estonia would build a wool depot, he said."
silent "Moldova could train divers if Estonia built a wool depot, President Alar Karis of Estonia told President Maia Sandu of Moldova."
silent "Should Estonia agree to widen the port road, Moldova would promise to build a wool depot, President Maia Sandu said in Tallinn."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Sandu stressed the need for Estonia's continued support in training divers. “We need bigger ties with Moldova,” Karis said."
  mode=expect actors=MDA
  mode=expect actors=EST
silent "President Alar Karis of Estonia will highlight old ties with Moldova on Monday. He will also take part in several meetings in Chisinau."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis invited Moldovan firms to take an active part in wool trade. Sandu informed him about plans to open a plum depot."
  mode=propose actors=EST
  mode=pledge actors=MDA text="open a plum depot"
fires "President Maia Sandu of Moldova met President Alar Karis of Estonia. Moldova sought Estonia's support for its accession to the ferry council."
  mode=propose actors=MDA
silent "President Ama Boateng of Ghana and President Rosa Quispe of Peru met on matters expected to include wheat and rice."
