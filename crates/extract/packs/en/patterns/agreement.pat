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
fires "Peru and Ghana signed a memorandum on health cooperation and an agreement on visa exemption."
  kind=mou stage=signed
  kind=agreement stage=signed
silent "The two sides praised their cooperation."
