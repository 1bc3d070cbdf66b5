# Commitments told as what comes: no verb of saying governs what both go on to do from now on.

pattern from-now-on
  match (thời gian tới|trong thời gian tới|thời gian tới đây|giai đoạn tới|những năm tới|tới đây) ,? {actors:both} (cùng|cùng nhau)? tiếp tục
  set mode=pledge

given 2025-05-06
fires "Ngoại trưởng Togo Kofi Mensah hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Trong thời gian tới, hai nước tiếp tục mở thêm tuyến tàu biển."
  mode=pledge actors=TGO,FJI fields=transport
silent "Ngoại trưởng Togo Kofi Mensah hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Những năm qua, hai nước tiếp tục mở thêm tuyến tàu biển."
fires "Đại sứ Togo Kofi Mensah chia sẻ, sau chuyến khảo sát này sẽ mời các hãng tàu Togo sang Fiji."
  mode=pledge actors=TGO
silent "Chủ tịch Quốc hội Fiji Jone Vakaloloma hoan nghênh và chào mừng Chủ tịch Quốc hội Togo Kofi Mensah sang thăm Fiji."
silent "Hội đàm giữa Fiji và Togo làm dấy lên hy vọng nối lại tuyến tàu biển."
fires "Bộ trưởng Nội vụ Fiji Jone Vakaloloma đề nghị Togo giúp đào tạo cảnh sát biển và thực thi pháp luật."
  mode=propose actors=FJI text="Togo giúp đào tạo cảnh sát biển và thực thi pháp luật"
fires "Chủ tịch Quốc hội Fiji Jone Vakaloloma tin tưởng quan hệ giữa Đảng Lao động Anh và Đảng Lao động Fiji sẽ được củng cố và phát triển."
  mode=expect actors=FJI
