# Documents that an occasion was taken to sign, and such as await nothing more to enter into force.

# `took the chance to sign the pact`: it was taken.
pattern occasion
  match (used|took|seized|was|provided|offered|served) ~ ~ (opportunity|occasion|chance|meeting|visit|event|summit|moment) .. to (jointly|also|formally|officially)? (sign|ink|conclude) ~ ~ {kind:document}
  set stage=signed

# `completed what is needed for its entry into force`.
pattern completed-for
  match (completed|complete|completing|concluded|finished|fulfilled|completion of) .. (procedure|procedures|formalities|requirements|steps) ~ ~ (for|to) ~ (entry into force|coming into force|ratification) of (a|an|the|their)? ~ {kind:document}
  match (procedure|procedures|formalities|requirements|steps) ~ ~ (for|to) ~ (entry into force|coming into force) of (a|an|the|their)? ~ {kind:document} .. (was|were|has been|have been) (completed|concluded|fulfilled|finished)
  set stage=in-force

fires "The Peruvian minister took the opportunity to sign with his Ghanaian colleague a treaty on extradition."
  kind=treaty stage=signed
fires "The meeting was a fitting occasion for the foreign ministers of Peru and Ghana to sign the Agreement on social insurance."
  kind=agreement stage=signed
fires "The internal procedures for the coming into force of the visa waiver agreement between Peru and Ghana have been completed."
  kind=agreement stage=in-force
silent "Peru and Ghana have not concluded the formalities for the coming into force of their visa waiver agreement."

# A list whose documents name other documents, are drafts or are told apart by semicolons; two nouns before one document.
fires "Peru and Ghana signed a draft MoU on sport, a protocol for the implementation of the air services treaty, and an agreement on forests."
  kind=mou stage=signed fields=culture-sport
  kind=protocol stage=signed fields=transport
  kind=agreement stage=signed fields=environment
fires "Peru and Ghana signed MoUs on health; on education; and on sport."
  kind=mou fields=health
  kind=mou fields=education-training
  kind=mou fields=culture-sport
fires "The Peruvian Ports Authority and the Port of Tema in Ghana sealed a friendship and transit agreement."
  title="friendship and transit agreement" stage=signed
# Documents of which only each subject is told; what is still to be signed, whatever it is to do.
fires "Two memoranda between Peru and Ghana were signed, one on farming, the other on taxes."
  kind=mou stage=signed fields=agriculture
  kind=mou stage=signed fields=finance
fires "The governments of Peru and Ghana will sign an agreement on Friday that lets their citizens travel without visas."
  kind=agreement stage=proposed
fires "The ministers of Peru and Ghana spoke of a Fisheries Agreement, which is set to be concluded in May."
  kind=agreement stage=proposed
silent "Reporter: Will Peru and Ghana sign a trade agreement?"
silent "Peru hails plan for a Ghanaian embassy in Lima"
fires "In Lima Peru and Ghana signed ten papers. If I may name the most important of them: (i) Treaty on Extradition; (ii) MoU on Tea."
  kind=treaty stage=signed fields=justice
fires "Peru and Ghana signed six papers. What was agreed: a memorandum on electricity; a protocol on tea."
  kind=mou stage=signed fields=energy
# A list whose head only counts or names papers; a last item behind a joining word; papers that are still to be signed.
given 2025-03-06
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The papers inked that day were:\n* Accord on the recognition of school certificates\n* and an MoU on tea."
  kind=agreement stage=signed fields=education-training
  kind=mou stage=signed fields=agriculture
fires "President Rosa Quispe of Peru met President John Mahama of Ghana in Lima. The package comprises:\n1. Accord on the recognition of school certificates;\n2. Protocol on customs data."
  kind=agreement stage=signed fields=education-training
fires "President Rosa Quispe of Peru will meet President John Mahama of Ghana in Lima. Peru and Ghana are due to sign the following during the trip:\na protocol on customs data;\nan accord on tea."
  kind=protocol stage=proposed
