# Agreements: documents that parties sign, adopt, exchange, negotiate, propose or carry out.

pattern wish
  match <document-intent=wish> .. <document-verb=signed|negotiating|proposed> .. {kind:document}
  set stage=proposed

pattern pending
  match <document-intent=pending> ~ <document-verb=signed|proposed> .. {kind:document}
  set stage=proposed

pattern done
  match {stage:document-verb} .. {kind:document}

pattern passive
  match {kind:document} ... {stage:document-verb}
  set part=passive

given 2025-03-06
fires "Hai bên đã ký Bản ghi nhớ về hợp tác y tế và Hiệp định về miễn thị thực."
  kind=mou stage=signed
  kind=agreement stage=signed
silent "Hai bên đánh giá cao hợp tác."
