# Documents told by the way: as what something rests on, by who issued them, as still in the works.

# `since the accord of 2011`: it is what trade rests on.
pattern since-accord
  match (since|thanks to|owing to|through|via) (the|their|its)? ~ ~ ~ {kind:document=agreement|treaty|protocol} of <date>
  set stage=in-force

pattern they-issued
  match {kind:document=joint-statement} (that|which)? (they|both|both sides|the two|the two sides|the two leaders|the ministers|the leaders|the presidents) (issued|adopted|released|published|put out)
  set stage=adopted

pattern work-goes-on
  match (work|talks|discussions|negotiations|consultations|efforts) (continues|continue|continued|goes on|go on|has begun|have begun|began|is progressing|are progressing|is under way|are under way) (also|still)? on (a|an|the) ~ ~ {kind:document=agreement|treaty|mou|protocol|plan}
  set stage=negotiating

# `with a Joint Statement expected upon conclusion`.
pattern still-expected
  match {kind:document} (expected|anticipated|planned|slated|foreseen) (upon|at|to|after|by|following|during|later|in|on|soon)
  set part=passive stage=proposed

# `Peru, Ghana ink deal to avoid double taxation`: a headline has no article.
pattern headline-aim
  match (ink|inks|sign|signs|seal|seals|clinch|clinches|strike|strikes) {kind:document=agreement|mou|protocol|treaty|contract|letter-of-intent} to
  set part=aim stage=signed

fires "Trade has tripled since the Peru-Ghana Free Trade Agreement of 2011."
  kind=agreement stage=in-force fields=trade
fires "The joint statement they issued in Lima says that Peru and Ghana will open embassies."
  kind=joint-statement stage=adopted
fires "Work continues on an agreement between Peru and Ghana on the mutual recognition of diplomas."
  kind=agreement stage=negotiating
fires "Peru, Ghana ink deal to avoid double taxation"
  kind=agreement stage=signed fields=finance
fires "The ministers of Peru and Ghana spoke of ways to make better use of the Economic Partnership Agreement."
  kind=agreement stage=in-force
silent "Peru has changed since the agreement of 2011."

# Documents that are only named: what ties rest on, what is called for, what is negotiated; none of others, of many or of nobody.
given 2025-03-06
fires "Peru and Ghana met in Lima. Sales of cocoa grew under way of the General Fisheries Agreement of 2011."
  kind=agreement stage=in-force fields=agriculture date=2011
fires "Peru and Ghana met in Lima. Both lauded the Peru-Ghana Air Services Agreement as a model for others."
  kind=agreement stage=in-force fields=transport countries=PER,GHA
fires "Peru and Ghana met in Lima. The two have had an extradition treaty for years."
  kind=treaty stage=in-force fields=justice
fires "Ghana's minister spoke in Lima, Peru, of the need for a tax treaty with Peru."
  kind=treaty stage=proposed fields=finance
fires "Peru and Ghana met in Lima. They took stock of headway in the fisheries agreement (FA) negotiations."
  kind=agreement stage=negotiating fields=agriculture
fires "Peru's minister Rosa Quispe received the envoy of Ghana. Peru is in trade agreement talks with Togo and Benin, she said."
  kind=agreement stage=negotiating countries=PER,TGO
  kind=agreement stage=negotiating countries=PER,BEN
silent "Peru and Ghana met in Lima. There is broad agreement on tea between them, and no extradition treaty."
silent "Peru and Ghana met in Lima. Ghana hopes for a deal on its debt with its lenders."
silent "Peru and Ghana met in Lima. Both are parties to the Kyoto Protocol."
silent "Peru and Ghana met in Lima. The trade agreement was good for farmers, the minister said."
# A title ends where a verb of the past begins something else.
fires "Peru and Ghana met in Lima. The ministers signed a Protocol on tea between Peru and Ghana and listened to a choir."
  kind=protocol title="Protocol on tea between Peru and Ghana" stage=signed
fires "Peru and Ghana met in Lima. The ministers signed an action plan spelling out steps in farming and on schools."
  kind=plan stage=signed fields=agriculture,education-training
fires "Peru and Ghana met in Lima. The ministers will speak of ports, with a joint declaration expected at the close."
  kind=joint-statement stage=proposed
fires "Peru and Ghana met in Lima. The Executive Programme for Schooling and Education between Peru and Ghana for the years 2024-2027 was signed, and the Executive Programme between Peru and Ghana on sports for the years 2024-2026 was signed."
  kind=plan stage=signed fields=education-training
  kind=plan stage=signed fields=culture-sport
fires "Peru and Ghana signed an MoU on health, also an executive programme on sports."
  kind=mou fields=health
  kind=plan fields=culture-sport

# `signed a plan to expand trade`: nouns that name a document only where it is signed or adopted.
pattern plain-noun
  match (signed|signs|sign|inked|inks|initialled|initialed|sealed) (a|an|the|their|its) ~ ~ {kind:scheme} (to|of|for|on|that|which|aimed|covering|with)
  set stage=signed part=aim

fires "Peru and Ghana met in Lima. The two sides signed a five-year plan to open up trade."
  kind=plan stage=signed fields=trade countries=PER,GHA
fires "Rosa Quispe of Peru and Kofi Mensah of Ghana met in Accra on Friday and signed a joint strategy for the protection of fish stocks."
  kind=plan stage=signed
silent "Peru and Ghana met in Lima. Peru's parliament adopted a plan to cut taxes."
