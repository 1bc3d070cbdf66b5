# Documents told by what they do: the last memorandum concerns fisheries, the talks ended with a communiqué.

pattern one-deals-with
  match (the|a) (first|second|third|fourth|fifth|sixth|last|latter|other|another|further|final|remaining|new) {kind:document=mou|agreement|protocol|plan|contract|treaty|letter-of-intent} (concerns|concerned|covers|covered|deals with|dealt with|provides for|provided for|regulates|relates to|related to|focuses on|sets out|envisages|foresees|governs|opens)
  match another {kind:document=mou|agreement|protocol|plan|contract|treaty|letter-of-intent} (concerns|concerned|covers|covered|deals with|dealt with|provides for|provided for|regulates|relates to|related to|focuses on|sets out|envisages|foresees|governs|opens)
  match (other|others|further|remaining) (accords|agreements|deals|pacts|documents|instruments|memoranda|MoUs)? (deal|dealt) (with|about|in) .. {kind:document=mou|agreement|protocol|treaty} (on|for|of)
  match (other|others|further|remaining) (accords|agreements|deals|pacts|documents|instruments|memoranda|MoUs)? (concern|concerned|cover|covered|relate to|related to|regard|pertain to|pertained to|touch|touched) (the|a|an) ~ {kind:document=mou|agreement|protocol|treaty} (on|for|of)
  set stage=signed

# `we were able to sign a pact`: it is signed.
pattern was-able
  match (was|were|has been|have been) (also|finally|at last|now)? able to <document-verb=signed|adopted|proposed> .. {kind:document}
  match there were (also|further)? {kind:document=agreement|mou|protocol|treaty} (on|in|for|covering|concerning)
  set stage=signed

# `The loan agreed on in May was signed`: money lent by a document.
pattern loan-signed
  match (the|a|an|its|their) ~ {title:grant=other} ... (was|were|has been|have been) (also|finally|formally|duly)? (signed|inked|sealed)
  set kind=agreement stage=signed

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
# Documents that others are said to concern, and money lent by one.
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. Eight accords were signed. Others deal with the Protocol on Seed Banks and the Agreement for the Relief of Shipwrecked Crews."
  kind=protocol stage=signed title="Protocol on Seed Banks"
  kind=agreement stage=signed title="Agreement for the Relief of Shipwrecked Crews"
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The dredging loan, on which the two had agreed a year before, was signed in March."
  kind=agreement stage=signed date=2025-03 title="dredging loan"
silent "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The loan was repaid, and a poet signed books."
