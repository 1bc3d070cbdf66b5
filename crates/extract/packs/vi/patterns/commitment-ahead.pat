# Commitments told as what comes: no verb of saying governs what both go on to do from now on.

pattern from-now-on
  match (thời gian tới|trong thời gian tới|thời gian tới đây|giai đoạn tới|những năm tới|tới đây) ,? {actors:both} (cùng|cùng nhau)? tiếp tục
  set mode=pledge

# `Theo Thứ trưởng X, thời gian tới sẽ tập trung vào`.
pattern according-to
  match theo {actors:person} , (thời gian tới|trong thời gian tới|năm tới|năm nay|tới đây|sắp tới)? ,? sẽ
  set mode=pledge

# `Kenya xem xét tích cực việc mở cảng`.
pattern weighs-request
  match {actors:country} (đang|sẽ)? (tích cực|nghiêm túc)? (xem xét|cân nhắc) (tích cực|nghiêm túc)? (các)? (đề nghị|đề xuất|việc|khả năng|kiến nghị)
  set mode=expect part=goal

# What a side will do, as joint statements have it.
pattern statement-side
  match {actors:country} (cũng|đồng thời)? (tiếp tục|hỗ trợ|cấp|tặng|dành|cử|cung cấp|giúp|mở|mở rộng|tiếp nhận|chuyển giao|đào tạo|viện trợ|chia sẻ|tạo điều kiện|xem xét|đóng góp|tăng)
  set mode=pledge part=bare

# `sẽ được hai bên tổ chức`.
pattern done-by
  match (sẽ|dự kiến|sắp) được (phía|Chính phủ)? ({actors:both}|{actors:country}) (cùng|phối hợp|tiếp tục|sớm)? (<action>|cấp|tặng|đón|nhận|dạy|trao|gỡ|cử|đưa|đặt)
  set mode=pledge part=whole

# `Theo đó, mỗi năm hai bên trao đổi hai đoàn`.
pattern accordingly
  match theo đó ,? (mỗi năm|hằng năm|hàng năm|định kỳ|thời gian tới|từ nay)? ,? {actors:both} (sẽ|cùng|tiếp tục|sẽ tiếp tục)? <action>
  set mode=agree part=whole

# `thúc Quốc hội thông qua`, `xin mở cửa cho cá`.
pattern presses
  match (thúc|giục|hối) (<country>|Quốc hội|Chính phủ|Nghị viện|các bên|phía|chính quyền)
  set mode=propose

pattern begs
  match xin (mở cửa|miễn|giảm|gia hạn|viện trợ|hỗ trợ|được cấp phép)
  set mode=propose part=own-whole

# `đã có quyết định mở`, `cho biết đang tích cực xem xét`.
pattern has-decided
  match (đã)? có quyết định (mở|mở lại|lập|thành lập|miễn|cấp|nối lại|khôi phục|giảm|tăng)
  set mode=pledge part=own-whole

pattern weighs-well
  match (cho biết|cho hay|nói|thông báo) (rằng)? đang (tích cực|nghiêm túc|khẩn trương) (xem xét|cân nhắc|nghiên cứu)
  set mode=expect part=own-whole

# `hai nước hướng tới 2 tỷ USD`.
pattern both-aim-at
  match {actors:both} (cùng|đang|cũng)? (hướng tới|hướng đến|nhắm tới) {text:money}
  set mode=expect part=whole

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
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Phía Togo thông báo tặng 20 tàu cứu nạn cho Fiji."
  mode=pledge actors=TGO
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Hai nước hướng tới 20 triệu USD tiền cá và mở rộng cảng."
  mode=expect actors=TGO,FJI
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Fiji cũng xin mở cửa cho cá ngừ."
  mode=propose actors=FJI
fires "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Fiji đã có quyết định mở lại Đại sứ quán tại Lomé."
  mode=pledge actors=FJI
silent "Ngoại trưởng Togo Ama Doe gặp Ngoại trưởng Fiji Jone Vakaloloma. Thỏa thuận chưa có nghĩa Togo sẽ đóng quân ở Fiji."
