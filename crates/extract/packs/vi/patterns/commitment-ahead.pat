# Commitments told as what comes: no verb of saying governs what both go on to do from now on.

pattern from-now-on
  match (thời gian tới|trong thời gian tới|thời gian tới đây|giai đoạn tới|những năm tới|tới đây) ,? {actors:both} (cùng|cùng nhau)? tiếp tục
  set mode=pledge

# `Theo Thứ trưởng X, thời gian tới sẽ tập trung vào`.
pattern according-to
  match theo {actors:person} , (thời gian tới|trong thời gian tới|năm tới|năm nay|tới đây|sắp tới)? ,? sẽ
  set mode=pledge

# What a side will do, as joint statements have it.
pattern statement-side
  match {actors:country} (cũng|đồng thời)? (tiếp tục|hỗ trợ|cấp|tặng|dành|cử|cung cấp|giúp|mở|mở rộng|tiếp nhận|chuyển giao|đào tạo|viện trợ|chia sẻ|tạo điều kiện|xem xét|đóng góp|tăng)
  set mode=pledge part=bare

# `sẽ được hai bên tổ chức`.
pattern done-by
  match (sẽ|dự kiến|sắp) được ({actors:both}|{actors:country}) (cùng|phối hợp)? <action>
  set mode=pledge part=whole

# `Theo đó, mỗi năm hai bên trao đổi hai đoàn`.
pattern accordingly
  match theo đó ,? (mỗi năm|hằng năm|hàng năm|định kỳ|thời gian tới|từ nay)? ,? {actors:both} (sẽ|cùng|tiếp tục|sẽ tiếp tục)? <action>
  set mode=agree part=whole

# `Hội đàm với X: nâng thuế suất ..., mở đường bay`: what came of it.
pattern outcome
  match (hội đàm|hội kiến|gặp|gặp gỡ|làm việc|điện đàm|trao đổi) (với|cùng)? {text:person} .. :
  set mode=agree part=outcome

# What both plan.
pattern both-plan
  match {actors:both} (cũng|đều|còn|cùng)? dự kiến (sẽ)? (khôi phục|nối lại|mở|mở thêm|mở lại|thành lập|xây dựng|triển khai|tổ chức|tăng|tăng cường|thiết lập|khai trương|ký|ký kết|hợp tác)
  set mode=pledge part=whole

# `bày tỏ sự sẵn sàng hỗ trợ`: a noun behind a verb of saying.
pattern readiness
  match (bày tỏ|khẳng định|nhấn mạnh|thể hiện|nêu) (rõ)? (về)? (sự)? (sẵn sàng|sẵn lòng) (trong việc|sẽ|cùng nhau|cùng)?
  match (bày tỏ|khẳng định|nhấn mạnh|khẳng định lại|tái khẳng định|thể hiện) (về)? (ý chí|thiện chí|ý nguyện) (tiếp tục|cùng)? (trong việc|trong)?
  set mode=pledge

given 2025-05-06
fires "Ngoại trưởng Togo Kofi Mensah hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Những năm tới, hai nước tiếp tục mở thêm tuyến tàu biển."
  mode=pledge actors=TGO,FJI fields=transport
silent "Ngoại trưởng Togo Kofi Mensah hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Những năm qua, hai nước tiếp tục mở thêm tuyến tàu biển."
fires "Đại sứ Togo Kofi Mensah chia sẻ, sau chuyến khảo sát này sẽ mời các hãng tàu Togo sang Fiji."
  mode=pledge actors=TGO
silent "Thủ tướng Fiji Jone Vakaloloma hoan nghênh và nhiệt liệt chào đón Thủ tướng Togo Kofi Mensah sang thăm Fiji."
silent "Hội đàm giữa Fiji và Togo thắp lên hy vọng nối lại tuyến tàu biển."
fires "Bộ trưởng Nội vụ Fiji Jone Vakaloloma đề nghị Togo giúp đào tạo kiểm ngư và bảo vệ môi trường."
  mode=propose actors=FJI text="Togo giúp đào tạo kiểm ngư và bảo vệ môi trường"
fires "Chủ tịch Quốc hội Fiji Jone Vakaloloma hy vọng liên hệ giữa Đảng Lao động Anh và Đảng Lao động Fiji sẽ được duy trì và mở rộng."
  mode=expect actors=FJI
fires "Ngày 5/5, Ngoại trưởng Togo Kofi Mensah điện đàm với Ngoại trưởng Fiji Jone Vakaloloma, nhất trí mở lại tuyến tàu biển."
  mode=agree actors=TGO,FJI
fires "Tổng thống Fiji Jone Vakaloloma cảm ơn Đại sứ Togo Ama Doe; mong Đại sứ, sau khi rời Suva, sẽ tiếp tục giới thiệu trái cây Fiji với người Togo."
  mode=expect actors=FJI
fires "Ngoại trưởng Togo Kofi Mensah hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai bên dự kiến nối lại tuyến tàu biển."
  mode=pledge actors=TGO,FJI fields=transport

# `quan tâm đến việc nhập khẩu`: what somebody would like to do.
pattern interested-in
  match (quan tâm|rất quan tâm|đặc biệt quan tâm) (đến|tới) việc (<action>|nhập khẩu|mua|xuất khẩu|tham gia|đầu tư|tiếp nhận)
  set mode=expect part=own-whole

fires "Bộ trưởng Ghana nói tại Lima rằng Ghana quan tâm đến việc nhập khẩu nho của Peru."
  mode=expect actors=GHA
fires "Thủ tướng Fiji bày tỏ sự sẵn sàng hỗ trợ Togo đào tạo thủy thủ."
  mode=pledge actors=FJI
fires "Thủ tướng Togo khẳng định ý chí mở rộng hợp tác nghề cá với Fiji."
  mode=pledge actors=TGO
fires "Thủ tướng Fiji và Thủ tướng Togo nhất trí tăng cường hợp tác và mở rộng đầu tư."
  mode=agree text="tăng cường hợp tác"
  mode=agree text="mở rộng đầu tư"
silent "Fiji và Togo đã ký: Bản ghi nhớ về y tế; Thỏa thuận tăng cường kết nối đường biển."
silent "Thủ tướng Fiji hoan nghênh chiến lược biển mới của Togo."
fires "Thủ tướng Fiji và Thủ tướng Togo nhất trí hợp tác chặt chẽ để giữ an ninh trên Biển Đông."
  mode=agree actors=FJI,TGO
fires "Fiji và Togo nhất trí tăng cường hợp tác trong nhiều lĩnh vực, bao gồm thương mại, phát triển đô thị, nghề cá."
  mode=agree fields=trade,agriculture
fires "Phái đoàn ASEAN và Phần Lan họp tại Helsinki. Hai bên nhất trí mở rộng giao lưu sinh viên."
  mode=agree actors=FIN,ASEAN
fires "Trong thư, Tổng thống Togo khẳng định lại ý chí mở rộng nghề cá với Fiji."
  mode=pledge actors=TGO
fires "Lãnh đạo ba nước Fiji - Togo - Malta nhất trí mở rộng nghề cá."
  mode=agree actors=FJI,TGO,MLT

# Points: numbered in words or figures, with people who act inside one.
fires "Bộ trưởng Quốc phòng Togo Kofi Mensah hội đàm với Bộ trưởng Quốc phòng Fiji Jone Vakaloloma. Hai bên nhất trí tập trung vào ba nhóm việc:\n\nMột, mở rộng đào tạo thợ lặn. Fiji mong Togo cấp thêm học bổng.\n\nHai, hai cơ quan cứu nạn luân phiên tổ chức diễn tập.\n\nBa, về hậu cần, hai bên đẩy mạnh đóng chung tàu cứu nạn."
  mode=agree actors=TGO,FJI text="mở rộng đào tạo thợ lặn"
  mode=expect actors=FJI
  mode=agree actors=TGO,FJI text="hai cơ quan cứu nạn luân phiên tổ chức diễn tập"
  mode=agree actors=TGO,FJI text="đẩy mạnh đóng chung tàu cứu nạn"
fires "Bộ trưởng Quốc phòng Togo Kofi Mensah hội đàm với Bộ trưởng Quốc phòng Fiji Jone Vakaloloma. Hai bên thống nhất:\n\n1. Mở thêm tuyến tàu biển; Fiji đề nghị làm ngay trong năm nay.\n\n2. Tăng số thợ lặn được đào tạo."
  mode=agree actors=FJI,TGO text="Tăng số thợ lặn được đào tạo"
fires "Theo Đại sứ Fiji tại Togo Jone Vakaloloma, thời gian tới sẽ tập trung vào hai nhiệm vụ. Thứ nhất, các bộ, ngành phải rà soát các hiệp định nghề cá đã ký với Togo. Thứ hai là mở thêm tuyến tàu biển."
  mode=pledge actors=FJI text="các bộ, ngành phải rà soát các hiệp định nghề cá đã ký với Togo"
  mode=pledge actors=FJI text="mở thêm tuyến tàu biển"
# Clauses with a subject of their own behind a mark.
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà Doe đề nghị Fiji mua thêm lưới; Thủ tướng Fiji giao Bộ Thủy sản xử lý trong quý II/2025."
  mode=pledge actors=FJI due=2025-04/2025-06
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà Doe ghi nhận và giao các cơ quan liên quan xử lý đơn xin cấp phép đánh cá của Fiji."
  mode=pledge actors=TGO
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Fiji sẽ tăng số học bổng cho thủy thủ Togo; hai bên ký Kế hoạch hợp tác đào tạo thủy thủ."
  mode=pledge actors=FJI text="tăng số học bổng cho thủy thủ Togo"
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà giao hai Bộ Ngoại giao soạn đề án nghề cá, hoàn tất trong năm nay."
  mode=pledge actors=TGO
# What came of meetings, told in points.
fires "Bên lề hội nghị, Thủ tướng Togo Ama Doe có nhiều cuộc gặp:\n- Hội đàm với Thủ tướng Fiji Jone Vakaloloma: mở thêm tuyến tàu biển, Fiji cấp học bổng cho thợ lặn Togo.\n- Gặp Thủ tướng Malta Joseph Borg."
  mode=agree actors=FJI,TGO text="mở thêm tuyến tàu biển"
  mode=pledge actors=FJI
silent "Bên lề hội nghị, Thủ tướng Togo Ama Doe có nhiều cuộc gặp:\n- Hội đàm với Thủ tướng Fiji Jone Vakaloloma: ký hai hiệp định.\n- Gặp Thủ tướng Malta Joseph Borg."
silent "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma; bà đánh giá cao quyết tâm của Fiji."
# Statements, clauses behind a semicolon, days by which.
fires "Tuyên bố chung Togo - Fiji\n\nNgoại trưởng Togo Ama Doe và Ngoại trưởng Fiji Jone Vakaloloma ra Tuyên bố chung.\n\n5. Về nghề cá, Togo tiếp tục chuyển giao giống tôm; phía Fiji tiếp tục cấp học bổng cho thủy thủ Togo."
  mode=pledge actors=TGO
  mode=pledge actors=FJI
silent "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Togo tiếp tục chuyển giao giống tôm từ năm ngoái."
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe đề nghị Fiji miễn thuế lưới cá; sẽ tiếp tục cử chuyên gia sang Suva."
  mode=propose actors=TGO
  mode=pledge actors=TGO
fires "Đại sứ Việt Nam tại Malta Trần Văn Khải cho biết Malta đang áp thuế lưới cá. Cục Thủy sản nhiều lần đề nghị bạn giảm thuế lưới cá."
  mode=propose actors=VNM
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Fiji hứa trả lời trước tháng 9."
  mode=pledge actors=FJI due=2025-09
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma và ký Bản ghi nhớ về nghề cá. Theo đó, mỗi năm hai bên trao đổi ít nhất hai đoàn ngư dân."
  mode=agree actors=TGO,FJI
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Ngọn hải đăng cũ sẽ được hai bên trùng tu."
  mode=pledge actors=TGO,FJI
