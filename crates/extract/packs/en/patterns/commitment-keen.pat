# Commitments told by keenness, by stress laid on something, by areas that are named for it, or by a bare plan of both. They go
# before `commitment.pat`, where what `part` says is told.

# `is keenly interested in`, `takes a strong interest in`.
pattern keenly
  match (is|are|was|were|remain|remains) (very|highly|keenly|deeply|greatly|strongly|particularly|especially|extremely|equally|still|always|really|most|genuinely|also very) (keen|eager|interested|desirous) (to|on|in|of)
  match (has|have|takes|took|take) (a|an) (keen|strong|great|particular|special|deep|lively|serious) interest in
  match (has|have|had|shows|showed|expressed|expresses|voiced) (a|an|his|her|its|their)? (keen|strong|great|particular|special|deep|serious|genuine) interest (in|to)
  set mode=expect part=own

# `agreed, among other things, to`: what stands between is passed over.
pattern agreed-aside
  match (agreed|agree|agrees|decided|decide|concurred) , (among other things|among others|in particular|inter alia|notably|for example|specifically|as well|too|in principle|once again) , (to|on|that|upon)
  set mode=agree part=together

# `There is a firm resolve to`: by nobody named, so by both.
pattern there-is-resolve
  match there (is|was|remains|exists|has been) (also|now|still)? (a|an|the)? (clear|firm|strong|mutual|shared|joint|common|renewed|full|definite)? (determination|resolve|willingness|readiness) (on both sides|by both sides|from both sides)? to
  set mode=pledge part=passive

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

# --- What somebody wants soon, holds to matter, or says is planned ---
# `supported the early launch of`, `awaits the swift completion of`.
pattern wants-early
  match (supported|supports|support|supporting|backed|backs|back|favoured|favours|favored|favors|desired|desires|desire|wanted|wants|want|awaits|awaited|await|endorsed|endorses|urges|seeks|sought) (also)? (for)? (the|an)? (early|earliest|swift|speedy|quick|quickest|prompt|timely|rapid|soonest|expeditious|immediate) ~ <deed> of
  set mode=expect part=clause

# `said closer links are a priority`, `noted that joint work in farming was of great importance`.
pattern said-matters
  match (<voice>|<say>|believes|believed|considers|considered) (that|, too , that|also that)? (the|a)? (<greater>|joint|<deed>) .. (is|are|was|were|remain|remains|remained|would be) (also|very|of)? ~ (important|priority|priorities|necessary|essential|vital|crucial|importance|significance|key|indispensable|imperative)
  set mode=expect part=clause

# `it mattered that links be widened`, `they pointed in this context to the need for`.
pattern pointed-to-need
  match it (matters|mattered|is key|was key|is critical|was critical|is urgent|was urgent|is indispensable|was indispensable|is paramount|was paramount|is incumbent upon them|is high time|was high time|is best|makes sense|made sense) (also|greatly)? (to|that|for)
  match (pointed|points|pointing|referred|refers|drew attention|called attention|drew his attention|drew her attention|alluded) ~ ~ ~ to (the|a|an|their|his|her)? ~ <resolve=need> (to|of|for)
  set mode=expect

# `attached importance to deepening`: what a side is told to lay weight on.
pattern attached-importance
  match (attached|accorded|assigned) ~ {text:resolve=need} to <action>
  set mode=expect part=clause

# `told him that a summit of the three was being planned`.
pattern said-planned
  match (<voice>|<say>|told {text:person}|told (him|her|them)|informed|announced|revealed) that .. (is|are|was|were) (also|now|currently|already|both)? (being)? (planned|prepared|envisaged|envisioned|foreseen|in the pipeline|in the works|under preparation|on the cards)
  set mode=pledge part=clause

# `The launch of a ferry is planned`: by both.
pattern deed-planned
  match the (early|joint|further|possible)? <deed> of ... (is|are) (also|now|both)? (planned|envisaged|envisioned|foreseen|planned for|under preparation|in preparation)
  set mode=pledge part=passive-whole

# `committed, together with X, to`: who else does it stands between.
pattern promised-aside
  match (pledged|promised|vowed|undertook|committed|offered|resolved) , ((together|along|jointly|in cooperation|in partnership|hand in hand) with ..|in (particular|principle|turn|return)|among other things|inter alia|once again|for (his|her|its|their) part) , (to|that)
  set mode=pledge

# `Estonia and Ghana are set to open`: before one verb of doing.
pattern set-to
  match (is|are) (also|now|both|jointly|all)? (set|poised|on course|due|slated|scheduled) to (jointly|also|soon)? (establish|set up|launch|open|reopen|expand|deepen|strengthen|boost|increase|build|create|finalise|finalize|resume|introduce|cooperate|collaborate|deploy|invest|develop|enhance|upgrade|ratify|implement|supply|deliver|train|restore|scrap|abolish|waive|lift|ease)
  set mode=pledge part=own-whole

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. They supported the swift completion of the wool depot. Sandu desired the early opening of a ferry line."
  mode=expect text="the swift completion of the wool depot"
  mode=expect actors=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis said, too, that closer rail links of the two ports are a priority. Sandu noted that joint work in plum growing was of great importance."
  mode=expect actors=EST
  mode=expect actors=MDA
silent "President Alar Karis of Estonia told President Maia Sandu of Moldova in Tallinn that the old lighthouse is of great importance to sailors."
fires "The ministers of Estonia and Moldova met in Tartu. They attached importance to widening the port road."
  mode=expect actors=EST,MDA text="to widening the port road"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis told her that a fair of wool and wine was being planned. The opening of a plum depot is also envisaged."
  mode=pledge actors=EST
  mode=pledge actors=EST,MDA
fires "Estonia and Moldova held talks in Tartu. Estonia committed, together with Finland, to dredge the canal. The two countries are set to open a wool depot."
  mode=pledge actors=EST text="dredge the canal"
  mode=pledge actors=EST,MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis reiterated that trade between Estonia and Moldova needs to be widened to wool. Sandu was of the opinion that plum growers of both should share a depot."
  mode=expect actors=EST
  mode=expect actors=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. They pointed in this context to the need to dredge the canal. Karis announced the introduction of a night ferry. Sandu submitted a request for support of her bid for the ferry council."
  mode=expect actors=EST,MDA text="dredge the canal"
  mode=pledge actors=EST
  mode=propose actors=MDA
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. The statement also said that both countries had agreed to train divers. They will review the pact on wool in May, and the two leaders will review ties."
  mode=agree actors=EST,MDA text="train divers"
  mode=pledge actors=EST,MDA
silent "President Alar Karis of Estonia has decided to confer the Order of the White Star on the envoy of Moldova, and asked him to take back his greetings to President Maia Sandu. He told reporters that he would shortly see her."
# Whose the resolve is; who is told of something; both in a clause about talks.
fires "President Maia Sandu of Moldova met President Alar Karis of Estonia. Sandu reaffirmed Moldovan willingness to widen the port road. The visit underlined the Karis government's commitment to training divers."
  mode=pledge actors=MDA text="widen the port road"
  mode=pledge actors=EST text="training divers"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis informed the ministers that Estonia will widen the port road."
  mode=pledge actors=EST text="widen the port road"
fires "Foreign Minister Margus Tsahkna of Estonia held talks with Moldova's Foreign Minister Nicu Popescu on Tuesday, during which both agreed to widen the port road."
  mode=agree actors=EST,MDA text="widen the port road"
# A verb with its own object is one action; what there should be more of can be done; what a body gave is a fact.
fires "Estonia and Moldova agreed to exchange information and to repair the port road."
  mode=agree text="exchange information"
  mode=agree text="repair the port road"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. They discussed the importance of greater trade in wool. They agreed that the forum provided a way to settle quarrels."
  mode=expect text="greater trade in wool"
# Lines of a narrow column.
fires "Readout of the Meeting of President Alar Karis of Estonia with President Maia Sandu of Moldova on Wool, on Plums and on the Port Road\n\nPresident Alar Karis of Estonia met President Maia Sandu of Moldova at\nthe town hall of Tallinn on Monday, where they spoke of plums and Foreign\nMinister Tsahkna underlined the value of wool. He reaffirmed the U.S.\ncommitment to build a wool depot in Moldova by the end of the decade, and the\ntwo presidents spoke of the port road.\n"
  mode=pledge text="build a wool depot in Moldova by the end of the decade"
# Whose somebody is whom the text names without a country.
fires "Estonian, Peruvian and Ghanaian officials met in Lima. In Ghana, Prime Minister Kojo Annor is keen to cooperate with Estonia in energy."
  actors=GHA
fires "President Alar Karis met Ghanaian President John Mahama and Peruvian President Rosa Quispe in Tallinn. Energy Minister Mart Tamm is keen to cooperate with Peru in energy."
  actors=EST
fires "Estonian President Alar Karis held talks with President John Mahama of Ghana in Accra. The recent tour in May by Prime Minister Kojo Annor of Ghana was long. In Lima he is keen to cooperate with Estonia in energy."
  actors=GHA
# A resolve of nobody named, an interest without an article.
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. There is a firm resolve on both sides to widen the canal. Sandu had keen interest to learn the curing of herring."
  mode=pledge actors=MDA,EST text="widen the canal"
  mode=expect actors=MDA text="learn the curing of herring"
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. There is a commitment to quality in the wool of Narva."
