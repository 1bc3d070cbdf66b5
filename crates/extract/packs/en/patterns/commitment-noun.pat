# Commitments told by a noun that is one more object of a verb: `coupled` counts only behind a joining word and another object of a verb
# of voicing or talking. These go before `commitment.pat`.

# `praised the ties as well as the commitment to`. Nouns that are verbs as well stand behind a word that makes them nouns.
pattern coupled-resolve
  match (commitment|commitments|dedication|determination) (to|for|towards|toward)
  match (the|a|his|her|its|their|our) (strong|deep|firm|mutual|common|shared|joint|political|steadfast|unwavering)? (resolve|will|vow) (to|for)
  set mode=agree part=coupled

pattern coupled-readiness
  match (readiness|willingness|preparedness|intention|intentions|intent|openness) (to|of|for)
  match (the|a|his|her|its|their|our|of|including) (new|joint|firm|common|ambitious)? (plan|plans|promise|promises|pledge|pledges|vow) (to|for)
  set mode=pledge part=coupled

pattern coupled-wish
  match (aspiration|aspirations|keenness|eagerness|ambition|ambitions) (to|in|for|of)
  match efforts (to|in|for)
  match (the|a|his|her|its|their|our) (strong|deep|sincere|mutual|common|shared|joint|firm|keen)? (desire|desires|wish|wishes|hope|hopes|interest) (to|in|for|that)
  set mode=expect part=coupled

pattern coupled-need
  match (necessity|importance|urgency|desirability) (to|of|for)
  match (the|a|an|their|our|its|his|her) (urgent|pressing|continued|common|shared|great|growing|strong|mutual)? need (to|for|of)
  set mode=expect part=coupled

given 2024-09-12
fires "The ministers of Estonia and Ghana met in Accra. The two sides need to mend the net depot."
  mode=expect text="mend the net depot"
fires "The ministers of Estonia and Ghana met in Accra. They praised the old ties and highlighted the close contacts of their navies along with the commitment to build a net depot."
  mode=agree actors=GHA,EST text="build a net depot"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama stressed the value of the visit and the desire to weave fishing nets with Estonia."
  mode=expect actors=GHA text="weave fishing nets with Estonia"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. They spoke of ports, including President Mahama's commitment to lend two cranes to Tallinn."
  mode=pledge actors=GHA text="lend two cranes to Tallinn"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis thanked Ghana for its patience and its commitment to keep the peace among the fishermen."
# What both hold to be so is nothing that they will do.
silent "Estonia and Ghana held talks in Accra. Both sides agreed that the trade in nets, which began in May, is of great value to the islanders."
silent "Estonia and Ghana held talks in Accra. The two sides agreed that the depot was on track. They also agreed that the ties of their peoples have grown since the first ferry and that fishing contributes to both economies."
fires "Estonia and Ghana held talks in Accra. The two sides agreed that the depot, which was closed in May, will open in June."
  mode=agree text="the depot, which was closed in May, will open in June"
silent "President Alar Karis of Estonia met officials of Ghana in Accra to discuss nets, praising Ghana as a key market and recognising Ghanaian efforts to mend the pier."
