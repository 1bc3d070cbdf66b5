# Commitments in lists: points under a heading, and clauses with a subject of their own.

# `Hội đàm với X: nâng thuế suất ..., mở đường bay`: what came of it.
pattern outcome
  match (hội đàm|hội kiến|gặp|gặp gỡ|làm việc|điện đàm|trao đổi) (với|cùng)? {text:person} .. :
  set mode=agree part=outcome

# `Kết quả chính của hội đàm:`, `Tuyên bố chung nêu các định hướng lớn, gồm:`: what both go on to do is listed.
pattern results-listed
  match (kết quả|các kết quả|những kết quả) ~ ~ (chuyến thăm|hội đàm|cuộc gặp|kỳ họp|chuyến công tác) .. :
  match (Tuyên bố chung|thỏa thuận|kế hoạch|chương trình|biên bản) .. (nêu|nêu rõ|xác định|đề ra|ghi rõ) .. (định hướng|phương hướng|ưu tiên|trọng tâm|nội dung|biện pháp|cam kết) ... :
  set mode=agree part=passive

# `hai Cục có trách nhiệm soạn quy chế`: whose task it is.
pattern charged-with
  match (có trách nhiệm|chịu trách nhiệm|được giao|được phân công) (làm)? (đầu mối|chủ trì|nhiệm vụ)? <action>
  set mode=pledge part=own-whole

given 2025-05-06
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma.\n\nKết quả chính của hội đàm:\n- Về nghề cá: Fiji nhận thêm 50 thợ lặn Togo.\n- Về cảng: hai bên lập nhóm công tác chung.\n- Bản ghi nhớ về hợp tác y tế."
  mode=agree text="Fiji nhận thêm 50 thợ lặn Togo"
  mode=agree text="lập nhóm công tác chung"
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Tuyên bố chung nêu rõ các định hướng lớn, gồm: mở rộng nghề cá; lập quỹ học bổng."
  mode=agree text="mở rộng nghề cá"
  mode=agree text="lập quỹ học bổng"
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Cục Hàng hải hai nước có trách nhiệm soạn thảo quy chế tuyến tàu."
  mode=pledge actors=TGO,FJI
# Points: numbered in words or figures, with people who act inside one.
fires "Bộ trưởng Quốc phòng Togo Kofi Mensah hội đàm với Bộ trưởng Quốc phòng Fiji Jone Vakaloloma. Hai bên nhất trí tập trung vào ba nhóm việc:\n\nMột, mở rộng đào tạo thợ lặn. Fiji mong Togo cấp thêm học bổng.\n\nHai, hai cơ quan cứu nạn luân phiên tổ chức diễn tập.\n\nBa, về hậu cần, hai bên đẩy mạnh đóng chung tàu cứu nạn."
  mode=agree actors=TGO,FJI text="mở rộng đào tạo thợ lặn"
  mode=expect actors=FJI
  mode=agree actors=TGO,FJI text="hai cơ quan cứu nạn luân phiên tổ chức diễn tập"
  mode=agree actors=TGO,FJI text="đẩy mạnh đóng chung tàu cứu nạn"
fires "Bộ trưởng Quốc phòng Togo Kofi Mensah hội đàm với Bộ trưởng Quốc phòng Fiji Jone Vakaloloma. Hai bên thống nhất:\n\n1. Mở thêm tuyến tàu biển; Fiji đề nghị làm ngay trong năm nay.\n\n2. Tăng số thợ lặn được đào tạo."
  mode=agree actors=FJI,TGO text="Tăng số thợ lặn được đào tạo"
fires "Theo Đại sứ Fiji tại Togo Jone Vakaloloma, năm tới sẽ dồn sức cho hai nhiệm vụ. Thứ nhất, các bộ, ngành phải rà soát các hiệp định nghề cá đã ký với Togo. Thứ hai là mở thêm tuyến tàu biển."
  mode=pledge actors=FJI text="các bộ, ngành phải rà soát các hiệp định nghề cá đã ký với Togo"
  mode=pledge actors=FJI text="mở thêm tuyến tàu biển"
# Clauses with a subject of their own behind a mark.
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà Doe đề nghị Fiji mua thêm lưới; Thủ tướng Fiji giao Bộ Thủy sản xử lý trong quý II/2025."
  mode=pledge actors=FJI due=2025-04/2025-06
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà Doe tiếp thu và giao các đơn vị hữu quan xử lý đơn xin cấp phép đánh cá của Fiji."
  mode=pledge actors=TGO
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Fiji sẽ tăng số học bổng cho thủy thủ Togo; hai bên ký Nghị định thư đào tạo thủy thủ."
  mode=pledge actors=FJI text="tăng số học bổng cho thủy thủ Togo"
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà giao hai Bộ Ngoại giao soạn đề án nghề cá, hoàn tất trong năm nay."
  mode=pledge actors=TGO
# What came of meetings, told in points.
fires "Bên lề hội nghị, Thủ tướng Togo Ama Doe có nhiều cuộc gặp:\n- Hội đàm với Thủ tướng Fiji Jone Vakaloloma: mở thêm tuyến tàu biển, Fiji cấp học bổng cho thợ lặn Togo.\n- Gặp Thủ tướng Malta Joseph Borg."
  mode=agree actors=FJI,TGO text="mở thêm tuyến tàu biển"
  mode=pledge actors=FJI
silent "Bên lề hội nghị, Thủ tướng Togo Ama Doe có nhiều cuộc gặp:\n- Hội đàm với Thủ tướng Fiji Jone Vakaloloma: ký hai hiệp định.\n- Gặp Thủ tướng Malta Joseph Borg."
silent "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma; bà ca ngợi quyết tâm của Fiji."
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
# Points of an interview: our side and the other, firms, tasks.
fires "Đại sứ Việt Nam tại Malta Trần Văn Khải nói về kết quả kỳ họp của Ủy ban hỗn hợp Việt Nam - Malta và quan hệ hai nước. Hai bên thống nhất hai việc:\n\nThứ nhất, về thương mại: ta mở cửa cho cá ngừ của bạn. Bạn đề nghị mở văn phòng tại Hà Nội, ta ghi nhận và giao Bộ Công Thương nghiên cứu.\n\nThứ hai là đào tạo thủy thủ. Bạn tăng số học bổng, ta tiếp nhận thợ lặn của bạn."
  mode=agree text="ta mở cửa cho cá ngừ của bạn"
  mode=propose actors=MLT
  mode=pledge actors=VNM text="giao Bộ Công Thương nghiên cứu"
  mode=pledge actors=MLT text="Bạn tăng số học bổng"
  mode=pledge actors=VNM text="ta tiếp nhận thợ lặn của bạn"
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Tập đoàn Cá Xanh của Fiji cam kết mua 20 tàu của Togo."
  mode=pledge actors=FJI
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Bà Doe đề nghị Fiji nhận thêm lao động trong lĩnh vực nghề cá, xây dựng, du lịch; hai nước sẽ tăng học bổng, trong đó Fiji cử hai giáo viên."
  mode=propose text="Fiji nhận thêm lao động trong lĩnh vực nghề cá, xây dựng, du lịch"
  mode=pledge actors=FJI text="Fiji cử hai giáo viên"
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma.\n2. Hai bên nhất trí:\n(i) mở tuyến tàu biển;\n(ii) trao đổi kinh nghiệm nuôi tôm, đón tàu của nhau thăm cảng.\n3. Togo mở rộng cảng."
  mode=agree text="trao đổi kinh nghiệm nuôi tôm"
  mode=agree text="đón tàu của nhau thăm cảng"
silent "Thủ tướng Togo Ama Doe gặp báo chí:\n- Hội đàm với Thủ tướng Fiji Jone Vakaloloma.\n- Gặp kiều bào."
fires "Thủ tướng Togo Ama Doe hội đàm với Thủ tướng Fiji Jone Vakaloloma. Hai bên nhất trí tập trung vào một số nội dung:\n\nMột là, mở thêm tuyến tàu biển.\n\nHai là, hợp tác nuôi tôm và cá.\n\nKết thúc hội đàm, hai Thủ tướng ký Tuyên bố chung về nghề cá."
  mode=agree text="hợp tác nuôi tôm và cá"
fires "Tổng thống Peru Rosa Quispe hội đàm với Tổng thống Ghana John Mahama. Hai Tổng thống nhất trí mở cảng cá."
  mode=agree actors=PER,GHA text="mở cảng cá"
