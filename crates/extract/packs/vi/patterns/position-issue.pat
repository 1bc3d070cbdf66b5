# Positions on strife, rights at sea and the roles of others. These go before `position.pat`.

# `cần chấm dứt xung đột`.
pattern ends-strife
  match (cần|phải|cần phải|kêu gọi|yêu cầu|mong|mong muốn|đòi|việc) (sớm|ngay lập tức|nhanh chóng)? (chấm dứt|kết thúc) (ngay|ngay lập tức|hoàn toàn|vĩnh viễn)? (các|mọi|cuộc|những)? (biện pháp|hành động|hành vi|chính sách)? (xung đột|bạo lực|chiến sự|giao tranh|chiến tranh|cấm vận|bao vây|trừng phạt|thù địch|leo thang)
  set topic=other

# `thực hiện đầy đủ DOC`.
pattern conduct
  match (thực hiện|tuân thủ|thực thi|triển khai) (nghiêm túc|đầy đủ|nghiêm chỉnh|toàn diện|hiệu quả)? (và hiệu quả|và đầy đủ|, hiệu quả)? (Tuyên bố về (cách)? ứng xử|Tuyên bố ứng xử|DOC)
  set topic=south-china-sea

pattern rule-of-law-at-sea
  match (thượng tôn|tôn trọng) (pháp luật|luật pháp) (trên biển|quốc tế|ở trên biển)
  set topic=international-law

# `tôn trọng chủ quyền của Kenya`, beyond the two.
pattern respects-sovereignty
  match tôn trọng (nền)? (độc lập|chủ quyền|toàn vẹn lãnh thổ) .. của (<country>|các nước|mọi quốc gia|các quốc gia)
  set topic=other

pattern welcomes-truce
  match hoan nghênh (tuyên bố|thông báo|việc đạt|tin) .. (ngừng bắn|đình chiến|hòa bình|hoà bình)
  set topic=other part=outright

pattern backs-role
  match ủng hộ vai trò (của)? (Chủ tịch|nước Chủ tịch|đặc phái viên|Liên hợp quốc|LHQ|<organisation>|<country>)
  set topic=other

# `chủ trương dựa vào vai trò trung tâm của ASEAN`.
pattern central-role
  match (chủ trương|đề cao|khẳng định|tái khẳng định|ủng hộ|tôn trọng) ~ ~ vai trò trung tâm (và đoàn kết)? của (<organisation>|Hiệp hội)
  set topic=other

# `Lập trường nhất quán của Kenya là ủng hộ đối thoại`.
pattern stand-is
  match (lập trường|chủ trương|chính sách|quan điểm) (nhất quán|xuyên suốt|rõ ràng|chung)? của {countries:country} .. là (ủng hộ|kêu gọi|phản đối|đề cao|tôn trọng|không)
  set topic=other

pattern backs-wish
  match ủng hộ (nguyện vọng|mong muốn|đề nghị|ứng cử|việc ứng cử) của (<country>|<agent>) .. (ASEAN|Liên hợp quốc|<organisation>|Hội đồng|Ủy ban|UNESCO)
  set topic=multilateral-support part=own

# `nhất trí phối hợp chặt chẽ tại Liên hợp quốc, ASEAN`.
pattern together-in-forums
  match (phối hợp|hợp tác) (chặt chẽ|hiệu quả|tốt|lập trường)? (tại|trên|ở|trong) (các|khuôn khổ)? (diễn đàn|cơ chế|tổ chức|Liên hợp quốc|LHQ|ASEAN|APEC|WTO|ASEM|UNESCO)
  set topic=multilateral-support

pattern thanked-for-vote
  match (cảm ơn|cám ơn|trân trọng cảm ơn) {countries:country} (đã|vì đã)? ủng hộ (ứng viên|ứng cử viên|việc ứng cử|ứng cử) .. (vào|làm|tại)
  set topic=multilateral-support

# `mong các bên nối lại đối thoại`, `các bên cần kiềm chế`: what others are to do in a strife of theirs.
pattern parties-to-strife
  match (mong|mong muốn|hy vọng|kêu gọi|đề nghị|ủng hộ|khuyến khích) (các bên|các bên liên quan|hai miền|các nước liên quan|các phe|các phe phái) .. (nối lại|đối thoại|đàm phán|kiềm chế|ngừng bắn|hạ nhiệt|sớm đạt|tìm giải pháp|chấm dứt|quay lại)
  set topic=other part=outright

pattern parties-ought
  match (các bên|các bên liên quan|mọi bên|tất cả các bên) (cần|phải|cần phải|nên) (sớm|hết sức)? (kiềm chế|đối thoại|đàm phán|ngừng bắn|nối lại|chấm dứt|hạ nhiệt|tìm|tránh|tôn trọng)
  set topic=other

pattern backs-policy
  match ủng hộ (chính sách đối ngoại|quy chế|đường lối|chủ trương|chiến lược|việc cải tổ|nguyên tắc) .. của (<country>|<agent>|ASEAN|Liên hợp quốc)
  match ủng hộ (những|các|mọi)? (nỗ lực|sáng kiến) .. (giải trừ|phổ biến vũ khí|phi hạt nhân|nhân đạo|tái thiết|bình thường hóa)
  match (tôn trọng|kiên trì|nhất quán) (nguyên tắc|chính sách) (“|")? một Trung Quốc
  match không (liên minh|tham gia liên minh|liên kết) với nước này
  match coi .. (biến đổi khí hậu|nước biển dâng) .. (là|như) (thách thức|mối đe dọa|vấn đề)
  set topic=other

pattern worries
  match (lo ngại|quan ngại|lo lắng) (sâu sắc)? trước
  set topic=other part=weak

given 2025-05-06
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Fiji mong các bên ở Sudan nối lại đàm phán."
  topic=other countries=FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Fiji cho rằng các bên cần kiềm chế ở Sudan."
  topic=other countries=FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Hai bên lo ngại trước giao tranh ở Sudan."
  topic=other countries=TGO,FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Togo ủng hộ quy chế không có vũ khí hạt nhân của Fiji."
  topic=other countries=TGO
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Hai bên nhấn mạnh cần chấm dứt xung đột tại Sudan."
  topic=other countries=TGO,FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Hai bên kêu gọi thực hiện nghiêm túc DOC."
  topic=south-china-sea countries=TGO,FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Togo tôn trọng độc lập, chủ quyền của Ukraine."
  topic=other countries=TGO
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Fiji hoan nghênh tuyên bố ngừng bắn ở Sudan."
  topic=other countries=FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Lập trường nhất quán của Fiji về Sudan là ủng hộ đối thoại."
  topic=other countries=FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Fiji ủng hộ nguyện vọng của Togo gia nhập ASEAN."
  topic=multilateral-support countries=FJI
silent "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Hai bên tôn trọng độc lập, chủ quyền của nhau."
silent "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Sau khi chiến tranh kết thúc, Togo và Fiji lập quan hệ."
fires "Ghana và Peru hội đàm tại Lima. Hai nước chủ trương dựa vào vai trò trung tâm của ASEAN trong khu vực."
  topic=other
