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
