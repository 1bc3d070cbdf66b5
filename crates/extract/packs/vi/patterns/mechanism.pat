# Mechanisms: standing bodies and arrangements between the parties, founded, at work, proposed or made stronger.

pattern considered
  match <body-verb=considered> ~ <founding-verb> ~ {kind:mechanism}
  set stage=considered

# Founded or opened; a mission, an office and a route are no news but for that.
pattern founded
  match {stage:founding-verb} ~ {kind:mechanism}
  match {stage:founding-verb} ~ {kind:body} ~ {countries:countries}
  match {stage:founding-verb=proposed} {kind:body=joint-committee}
  match {stage:founding-verb} .. {kind:mechanism=intergovernmental-committee|joint-committee|business-council|connection|trade-office}

pattern works
  match {stage:body-verb=operating|strengthened} ~ {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation|party-channel|framework|other}
  match {stage:body-verb=operating|strengthened} .. {kind:mechanism=intergovernmental-committee|joint-committee}
  match {stage:body-verb=operating|strengthened} ~ {kind:body=consultation}
  match {stage:body-verb=strengthened} ~ {kind:mechanism=connection}

pattern links
  match <number> kết nối giữa
  match (định hướng|phương hướng|phương châm) ~ <number> hơn
  set kind=framework stage=operating

pattern party
  match (Đảng ta|<party>) .. quan hệ .. với .. (Đảng|<party>|chính đảng)
  match (cơ chế)? hội thảo lý luận
  match kênh Đảng
  set kind=party-channel stage=operating

pattern bare
  match {kind:mechanism=intergovernmental-committee|joint-committee|business-council}
  match {kind:body=joint-committee|consultation|business-council} ~ {countries:countries}
  match {kind:body=joint-committee|consultation|business-council} ~ <both>
  set stage=operating part=bare

pattern listed
  match {stage:body-verb=strengthened} .. {kind:mechanism=consultation}
  set part=named

pattern named
  match {kind:mechanism=consultation}
  set stage=operating part=named

given 2025-03-06
fires "Hai bên nhất trí thành lập Ủy ban hỗn hợp Peru - Ghana và mở đường bay thẳng Lima - Accra."
  kind=joint-committee stage=proposed
  kind=connection stage=proposed
fires "Peru và Ghana nhất trí nâng cao hiệu quả của Ủy ban liên Chính phủ về hợp tác kinh tế."
  kind=intergovernmental-committee stage=strengthened fields=trade
fires "Ghana đã mở Đại sứ quán tại Peru."
  kind=mission stage=operating countries=GHA,PER
fires "Peru và Ghana đang xem xét mở đường bay thẳng."
  kind=connection stage=considered
silent "Đại sứ quán Peru tại Ghana cho biết như vậy."
silent "Ủy ban nhân dân tỉnh tiếp đoàn Ghana và Peru."
silent "Chủ tịch Hội đồng nhân dân thành phố tiếp Đại sứ Ghana và Đại sứ Peru."
silent "Thương vụ Peru tại Ghana cho biết giá gạo tăng."
