# Commitments told of cooperation itself: the forms that it will take, support for it, the welcome that it is given. These go before
# `commitment.pat`, where what `part` says is told.

# `Cooperation will take several forms, such as`: of both.
pattern forms-of-cooperation
  match (cooperation|collaboration|partnership) ~ (will|would|shall) (also)? (take (various|several|many|different|the following|a number of) ~ (form|forms)|include|comprise|involve|encompass|extend to)
  set mode=pledge part=passive

# `expressed support to opening depots`: what is favoured.
pattern support-for-doing
  match <voice=say> ~ support (for|to) (promoting|widening|enhancing|boosting|broadening|intensifying|facilitating|opening|building|advancing|accelerating|establishing|creating)
  set mode=expect part=clause

# `voiced his support for closer cooperation in`.
pattern support-for-cooperation
  match <voice=say> (his|her|its|their|full|strong)? ~ support for (closer|deeper|stronger|further|greater|expanded|enhanced|increased|continued|the expansion of|the development of|the strengthening of)? (cooperation|collaboration|exchanges|joint projects|expanding|deepening|strengthening|developing|increasing)
  set mode=pledge part=clause

# `welcomed closer collaboration in`: what is welcomed and still to come.
pattern welcomes-what-comes
  match (welcomed|welcomes|welcome) (the)? (potential|possible|prospective|further|closer|greater|deeper) ~ (cooperation|collaboration|investment|investments|exchanges|partnership|partnerships)
  set mode=expect part=clause

# `was pleased with the agreement to launch`: what both decided.
pattern pleased-with-decision
  match (pleased|glad|satisfied|delighted|satisfaction|pleasure) (at|with|for|over|about|by) (the|their) ~ (agreement|decision|consensus) to
  set mode=agree part=passive

given 2024-09-12
fires "Estonia and Ghana held talks in Accra. Cooperation on fishing nets will take several forms, such as joint courses for divers."
  mode=pledge actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama voiced his support for closer cooperation in timber. Karis welcomed possible collaboration in growing flax."
  mode=pledge actors=GHA
  mode=expect actors=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis was pleased with the agreement to launch a forum of harbour masters."
  mode=agree actors=EST,GHA text="launch a forum of harbour masters"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis welcomed the cooperation of the past years. He was pleased with the agreement."
