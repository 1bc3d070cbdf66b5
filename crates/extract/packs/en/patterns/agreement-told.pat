# Documents told by what they do: the last memorandum concerns fisheries, the talks ended with a communiqué.

pattern one-deals-with
  match (the|a) (first|second|third|fourth|fifth|sixth|last|latter|other|another|further|final|remaining|new) {kind:document=mou|agreement|protocol|plan|contract|treaty|letter-of-intent} (concerns|concerned|covers|covered|deals with|dealt with|provides for|provided for|regulates|relates to|related to|focuses on|sets out|envisages|foresees|governs|opens)
  match another {kind:document=mou|agreement|protocol|plan|contract|treaty|letter-of-intent} (concerns|concerned|covers|covered|deals with|dealt with|provides for|provided for|regulates|relates to|related to|focuses on|sets out|envisages|foresees|governs|opens)
  set stage=signed

pattern ended-with
  match (ended|concluded|closed|culminated|wound up|finished|wrapped up|rounded off) (with|in|by) (a|an|the) ~ {kind:document=joint-statement}
  match in (a|their) {kind:document=joint-statement} (, )? (the two|both|the sides|the leaders|the presidents|the ministers|the prime ministers|the parties|they)
  match (a|the) {kind:document=joint-statement} (summed up|crowned|capped|sealed|rounded off|closed|concluded) (the|their|his|her) (talks|visit|meeting|trip)
  set stage=adopted

pattern renewed-own
  match (renewed|extended|prolonged|updated) (their|its|the) (<date>)? ~ {kind:document=agreement|mou|protocol|plan|treaty}
  set stage=signed

pattern was-the-subject
  match (subject|object|topic|theme) of (a|an|the) (further|second|third|separate|new|last|joint)? {kind:document=mou|agreement|protocol|treaty|letter-of-intent}
  set stage=signed

given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Their ministers signed two papers. The last memorandum concerns fisheries."
  kind=mou fields=agriculture stage=signed
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The talks ended with a joint communiqué."
  kind=joint-statement stage=adopted
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. In a joint declaration the two presidents spoke up for the sea."
  kind=joint-statement stage=adopted
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The two chambers of commerce renewed their 1992 trade agreement."
  kind=agreement stage=signed fields=trade
# Several under one noun.
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Forty treaties are in effect between the two. These include agreements on visas (1997), on extradition (2004) and on air services (2011)."
  kind=agreement fields=consular stage=in-force date=1997
  kind=agreement fields=justice stage=in-force date=2004
  kind=agreement fields=transport stage=in-force date=2011
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. They held views on visas (a sore point), on tea and on the sea."
