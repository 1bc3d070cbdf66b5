# Mechanisms: standing bodies and arrangements between the parties, founded, at work, proposed or made stronger.

pattern considered
  match <body-verb=considered> ~ <body-verb=proposed|operating> .. {kind:mechanism}
  set stage=considered

pattern verb
  match {stage:body-verb} .. {kind:mechanism}
  match {stage:body-verb=proposed|strengthened} .. {kind:body=joint-committee|other}

pattern to-be
  match {kind:mechanism} .. (be|been) (set up|formed|established|created|opened|launched|resumed)
  set stage=proposed

pattern party
  match <party> ... <party> ... (contact|contacts|ties|relations|exchanges|cooperation)
  set kind=party-channel stage=operating

pattern bare
  match {kind:mechanism=intergovernmental-committee|joint-committee|party-channel|business-council}
  match {countries:countries} ~ {kind:body}
  set stage=operating part=bare

pattern route
  match {kind:mechanism=connection} .. (between|operated)
  set stage=operating

pattern named
  match {kind:mechanism=consultation}
  set stage=operating part=named

given 2025-03-06
fires "The two sides agreed to set up a Peru-Ghana joint committee and to open direct flights between Lima and Accra."
  kind=joint-committee stage=proposed
silent "The embassy of Peru in Ghana confirmed it."
