# Commitments told of things, bodies and firms: nobody who speaks for a country is the subject of the verb.
# part: thing = it is said of a thing, and both undertake it, or the one whose body stands before the verb.

# `Thông tin sẽ được công bố sau`.
pattern thing-told
  match (sẽ|dự kiến|sắp) (sẽ)? (sớm|tiếp tục)? được (nâng lên tầm cao|đưa lên tầm cao|nâng lên một tầm cao|nâng lên tầm|cải thiện|nâng cao|củng cố|phát triển|thắt chặt|làm sâu sắc|công bố|thông báo|thảo luận|trao đổi|bàn|đón|đón tiếp|gặp|chủ trì|nghe|giới thiệu|trưng bày|trình chiếu|phát sóng)
  set part=stop

# `Đường bay thẳng dự kiến được mở`.
pattern thing-planned
  match dự kiến (sẽ)? (sớm|tiếp tục|chính thức)? được (sớm|hai bên|hai nước|chính thức)? (<action>|đón nhận|tổ chức|thu xếp|kéo dài|bổ sung|gỡ|trùng tu)
  match dự kiến (sẽ)? (sớm|chính thức)? (đi vào (hoạt động|vận hành|khai thác|sử dụng)|ra đời|cất cánh|khởi công|khánh thành|khai trương|hoàn tất|hoàn thành)
  set mode=expect part=thing

# `Đường bay thẳng sẽ được mở`.
pattern thing-done
  match (sẽ|sắp) (sớm|tiếp tục|chính thức|nhanh chóng|từng bước|cùng|cũng|đều|còn)? được (sớm|tiếp tục|hai bên|hai nước|nhanh chóng|chính thức|đồng loạt)? (<action>|đón nhận|tổ chức|thu xếp|kéo dài|bổ sung|gỡ|nhân lên|trùng tu|thông quan|đặt (tại|ở)|cấp|lắp đặt|trồng|dịch|dạy|giảng dạy|chuyển|bố trí|bàn giao|vận chuyển|nhập|nhập khẩu|xuất khẩu|bán|đưa)
  set mode=pledge part=thing

# `Kho lạnh sẽ đi vào hoạt động`.
pattern thing-comes
  match (sẽ|sắp) (sớm|chính thức|nhanh chóng)? (đi vào (hoạt động|vận hành|khai thác|sử dụng)|ra đời|ra mắt|cất cánh|khởi công|khánh thành|khai trương|hoàn tất|hoàn thành|kết nối|thông thoáng|thông suốt|rút ngắn|mở cửa đón)
  set mode=pledge part=thing

# `Nhóm công tác sẽ họp hai lần mỗi năm`, `Kỳ họp tới sẽ diễn ra tại Lima`.
pattern body-meets
  match (kỳ họp|khóa họp|phiên họp|cuộc họp|vòng đàm phán|phiên đàm phán|hội chợ|tuần lễ văn hóa|ngày hội|<body>|<mechanism>) .. (sẽ|dự kiến) (sẽ)? (họp|nhóm họp|diễn ra|tiến hành|được tổ chức)
  set mode=pledge part=thing

# `Tuần lễ văn hóa cần được tổ chức thường niên`.
pattern thing-ought
  match (cần|cần phải|nên|phải) (sớm|tiếp tục)? được (sớm|tiếp tục|hai bên|hai nước|nhanh chóng)? (<action>|đặt|coi|làm sâu sắc|chú trọng|quan tâm)
  match (hoàn toàn|cũng)? có thể (kết nghĩa|hợp tác|liên kết|cùng nhau|phối hợp|bắt tay)
  match (cần|cần phải|nên) (đi vào (chiều sâu|thực chất)|thực chất hơn|có thêm|có bước|hướng mạnh|bám sát)
  set mode=expect part=thing

# `Ngân hàng Xanh dự kiến rót 20 triệu USD`, `đang nghiên cứu mở đường bay`.
pattern firm-plans
  match dự kiến (sẽ|sẽ sớm)? (đưa|bán|tham gia|rót|đầu tư|mở|xây|xây dựng|khai trương|cử|tổ chức|nhập|mua|khai thác|cung cấp|tuyển|tiếp nhận|triển khai|thành lập|lập|ký|trình|hoàn tất)
  match đang (tích cực|khẩn trương|gấp rút)? (đàm phán|thương thảo|thương lượng|nghiên cứu|xem xét|cân nhắc|chuẩn bị|tính|tính toán|xúc tiến|lên phương án) (việc|khả năng)? (tham gia|mở|mở lại|mở thêm|mua|bán|nhập|đầu tư|xây dựng|xây|lập|thành lập|nối lại|khôi phục|khai thác|đưa|cử)
  set mode=expect part=own-whole

# `dự kiến chuyến hàng đầu tiên vào cuối năm`.
pattern first-load
  match dự kiến (lô hàng|chuyến hàng|chuyến bay|chuyến tàu|khóa học|lớp học|đợt) .. (vào|trong|từ|cuối|đầu)
  set mode=expect part=whole

# `Các địa phương hai nước có thể kết nghĩa`: what is suggested.
pattern both-can
  match {actors:both} (cũng|còn|đều|hoàn toàn)? có thể (cùng|cùng nhau|phối hợp|hợp tác|kết nghĩa|liên kết|bắt tay|chia sẻ|mở rộng|tăng cường|đẩy mạnh|thúc đẩy|khai thác|tận dụng|xây dựng|thành lập|lập|mở|tổ chức|trao đổi)
  set mode=expect part=whole

given 2025-05-06
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Tuyến tàu biển Lomé - Suva sẽ được mở trong quý III/2025."
  mode=pledge actors=TGO,FJI fields=transport due=2025-07/2025-09
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Xưởng đóng tàu chung của hai nước dự kiến đi vào hoạt động cuối năm nay."
  mode=expect actors=TGO,FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Kỳ họp thứ ba của Ủy ban hỗn hợp sẽ diễn ra tại Lomé năm 2026."
  mode=pledge actors=TGO,FJI due=2026
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe cảm ơn Fiji. Hội đua thuyền cần được tổ chức hằng năm."
  mode=expect actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Ngân hàng Suva có kế hoạch mở chi nhánh tại Togo."
  mode=pledge actors=FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Tập đoàn Cá Xanh dự kiến rót 20 triệu USD vào cảng Suva của Fiji."
  mode=expect
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Các thành phố cảng của hai nước có thể kết nghĩa."
  mode=expect
silent "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Lễ đón sẽ được tổ chức tại Suva."
silent "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe sẽ được đón tại sân bay Suva."
