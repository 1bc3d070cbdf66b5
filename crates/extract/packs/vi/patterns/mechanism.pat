# Mechanisms: standing bodies and arrangements between the parties, founded, at work, proposed or made stronger.

pattern considered
  match <body-verb=considered> ~ <body-verb=proposed|operating> ~ {kind:mechanism}
  set stage=considered

pattern verb
  match {stage:body-verb} ~ {kind:mechanism}
  match {stage:body-verb} .. {kind:mechanism=intergovernmental-committee|joint-committee|business-council|connection|trade-office}
  match {stage:body-verb=proposed|strengthened} ~ {kind:body} ~ {countries:countries}

pattern party
  match (Đảng ta|<party>) .. quan hệ .. với .. (Đảng|<party>|chính đảng)
  set kind=party-channel stage=operating

pattern bare
  match {kind:mechanism=intergovernmental-committee|joint-committee|party-channel|business-council}
  match {kind:body} ~ {countries:countries}
  set stage=operating part=bare

pattern named
  match {kind:mechanism=consultation}
  set stage=operating part=named

given 2025-03-06
fires "Hai bên nhất trí thành lập Ủy ban hỗn hợp Peru - Ghana và mở đường bay thẳng Lima - Accra."
  kind=joint-committee stage=proposed
silent "Đại sứ quán Peru tại Ghana cho biết như vậy."
