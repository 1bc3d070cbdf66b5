# Agreements told with more than one step of their way: one that is past, and one that counts.

# `approved the signing of a memorandum`: it is still to be signed.
pattern leave-to-sign
  match (to|and to|will|would) exchange (a|an|the) ~ ~ {kind:document=mou|agreement|protocol|treaty|letter-of-intent}
  match (approved|approves|approving|authorised|authorized|authorises|authorizes|cleared|endorsed|green lit|gave the nod to|okayed) the (signing|conclusion|signature) of .. {kind:document}
  set stage=proposed

# `The accord, signed in 2010, entered into force last month`.
pattern now-in-force
  match {kind:document=mou|agreement|protocol|treaty} ... , (signed|inked|concluded|initialled) .. , (has|have)? (entered into force|came into force|went into force|took effect|came into effect|entered into effect|became effective)
  match {kind:document=mou|agreement|protocol|treaty} ... , (which|that) (was|were|had been) (signed|inked|concluded|initialled) .. , (has|have)? (entered into force|came into force|went into force|took effect|came into effect|entered into effect|became effective)
  set part=passive stage=in-force

# `the accords signed include one on trade and others on energy`.
pattern members
  match {kind:document=agreement|mou|protocol|treaty} (signed|exchanged|inked|concluded)? (include|includes|included|comprise|comprised|are|were) <further>
  set part=members stage=signed

# `in a joint statement released after the talks`.
pattern statement-behind
  match (in|according to|as per|under|through) (a|an|the|their) ~ ~ {kind:document=joint-statement} (announced|released|issued|adopted|published|made public)
  set stage=adopted

given 2025-03-06
fires "Peru and Ghana met in Lima. The agreements signed included one on dual taxation and others in the fields of mining and defence."
  kind=agreement fields=finance stage=signed
  kind=agreement fields=energy,defence-security stage=signed
fires "Peru and Ghana met in Lima. In a joint declaration released after the talks, they backed free trade."
  kind=joint-statement stage=adopted
fires "The Navy of Peru and the Coast Guard of Ghana also signed a memorandum under which Peru will train divers for security at sea."
  kind=mou stage=signed fields=defence-security
fires "The cabinet of Peru approved the signing of a memorandum with Ghana on fisheries."
  kind=mou stage=proposed fields=agriculture
fires "Peru and Ghana met in Lima. The treaty on extradition, signed in 2019, entered into force in January."
  kind=treaty stage=in-force
silent "Peru and Ghana met in Lima. The cabinet of Peru approved the signing of several papers."
