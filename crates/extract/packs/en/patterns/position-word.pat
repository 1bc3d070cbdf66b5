# Stands told in plain words: what somebody does not oppose, has never accepted, takes a grave view of, stands or speaks for. These go
# before `position.pat`.

# `does not oppose the accord`, `has never accepted the ruling`.
pattern opposes-not
  match (does|do|did|will|would) not (oppose|object to|share|subscribe to|approve of|agree with|question|dispute) (the|any|such|this|that|these|those|a|an|its|their|either)? ~
  match (has|have|had|ve) never (accepted|recognised|recognized|acknowledged|condoned|endorsed|approved of|agreed with|agreed to|renounced|questioned) ~
  set topic=other part=taken

# `takes a grave view of the raids`, `views them with concern`.
pattern grave-view
  match (took|takes|take|taking|taken) (a|an) ~ (grave|dim|serious|poor|stern|very grave|very serious) view of
  match (viewed|views|view|viewing|regarded|regards|regard|watched|watches|watch|followed|follows|follow) ~ ~ (gravely|with (grave|deep|great|serious|growing|utmost|profound|the utmost|the greatest)? ~ (concern|alarm|anxiety|worry|unease))
  set topic=other part=taken

# `reaffirmed the plan as the main way to peace`.
pattern affirms-as
  match (reaffirmed|affirmed|reaffirms|affirms|recognised|recognized|described|regarded|endorsed) (the|that) ~ ~ ~ as (the|a|an) ~ ~ (reference|basis|framework|foundation|cornerstone|way|path|solution|document|guide) (for|of|to|on|in)
  set topic=other part=taken

# `stands for a ceasefire`, `spoke against sanctions`, `is in favour of the court`.
pattern stands-for
  match (stands|stood|stand|standing|is|are|was|were|came out|comes out|come out) (firmly|always|consistently|clearly|squarely|strongly|also|still)? (for|in favour of|in favor of) (a|an|the|an immediate)? ~ ~ (ceasefire|cease-fire|truce|talks|negotiations|settlement|dialogue|process|de-escalation|disarmament|two states|diplomacy)
  set topic=other part=taken

pattern speaks-against
  match (spoke|speaks|speak|spoken|came out|comes out|come out|declared (itself|himself|herself)|pronounced (itself|himself|herself)) (out|firmly|strongly|again|once more)? against (the|any|all|a|an)? ~
  match (is|are|was|were|remains|remain|stands|stood) (firmly|strongly|also|still|resolutely|categorically|all)? against (the|any|all)? ~ ~ (sanctions|embargo|blockade|war|agreement|accord|deal|tariffs|measures|use of|deployment|expansion|double standards|attempts|division|occupation|annexation|settlement|settlements|changing|changes)
  set topic=other part=taken

# `there could be no peace without justice`.
pattern no-peace-without
  match there (can|could|will|would|shall) be no ~ ~ (peace|security|settlement|solution|stability|development|victory|talks|normalisation|normalization|reconciliation) ~ ~ (without|as long as|until|unless|while|other than|except|by force|by military)
  match there (can|could|will|would|is|was) (be)? no (military solution|room for|place for|alternative to|justification for|excuse for) ~
  set topic=other part=outright

# `the annexation is null and void`.
pattern null-and-void
  match (annexation|occupation|referendum|referendums|claim|claims|decision|decisions|declaration|seizure|ruling|award|sanctions|tariffs|embargo|blockade|settlements|act|acts|attack|attacks|invasion) ~ ~ ~ (is|are|was|were|remains|remain) (also|clearly|wholly)? (null and void|of no legal effect|without legal effect|illegal|unlawful|illegitimate|inadmissible|contrary to international law|contrary to the (UN)? Charter|in breach of|in violation of|a violation of|a breach of|a crime)
  set topic=other part=outright

# `backed X's election to the council`.
pattern backs-accession
  match (support|supports|supporting|supported|back|backs|backing|backed|endorsed|endorses) (for|of)? (the)? ~ ~ (election|re-election|candidature|candidacy|bid|membership|observer status|nomination) (of|to|for|as|in|by)
  match (support|backing) (for|of|to|in) ~ ~ (becoming (a|an)? ~ (member|observer|partner)|hosting|chairing|presiding over)
  set topic=multilateral-support part=own

# `hailed the signing of the convention against`, `welcomed the listing of the gang as terrorists`.
pattern welcomes-abroad
  match (welcomed|welcomes|welcome|hailed|hails|applauded|applauds|praised) (the|a|an)? ~ ~ (designation|listing|blacklisting|ceasefire|cease fire|truce|verdict|withdrawal|UN Convention|United Nations Convention|Convention against|peace deal|peace agreement|peace plan|peace accord|release of (the|all)? ~ (hostages|prisoners|captives)|resolution of the (UN|United Nations|Security Council|General Assembly))
  set topic=other part=taken

# `opposed to the accord`, `has doubts about it`: of a government.
pattern holds-doubts
  match (expressed|voiced|raised|aired|has|have|had|repeated|reiterated) (his|her|its|their|the|strong|serious|grave|deep|some)? ~ (doubts|reservations|objections|misgivings|qualms) (about|over|on|to|regarding|as to|concerning) ~
  set topic=other part=taken

given 2024-09-12
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana does not oppose the pact of the northern bloc, Mahama said."
  topic=other countries=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis said that Estonia has never accepted the ruling on the islets."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis took a grave view of the raids on fishing villages in Sudan."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. On Sudan, Mahama said that Ghana stood for a ceasefire and for talks."
  topic=other countries=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana spoke against sanctions on medicines."
  topic=other countries=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. There could be no peace in Sudan without justice, Karis said."
  topic=other countries=EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana backed Estonia's election to the ice council."
  topic=multilateral-support countries=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Rich nations, Mahama said, have to keep their word on climate finance."
  topic=climate countries=GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The two presidents voiced concern over the trade in ivory."
  topic=other countries=GHA,EST
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The hotel does not object to dogs."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Ghana's team came against the champions in the second round."
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. They vowed support for each other in the international arena."
  topic=multilateral-support countries=GHA,EST
