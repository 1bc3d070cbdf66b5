# Commitments: what somebody says will be, or should be, done. Each pattern is a governing verb with its mode; what it
# governs, up to the next such verb, is parted into actions by the reader.
# part: joint (one side alone makes it a pledge), own (its subject must stand right before it), stop (no undertaking: it
# only ends what the verb before it governs), noun (not even that), weak (only where no verb before it governs), whole
# (the words themselves are the action), goal (weak and whole).

# --- Nouns that look like governing verbs, and announcements ---------------------------------------------------------------
pattern noun-not-verb
  match (theo|các|những|một|mọi|số|nhiều|nội dung|đáp ứng|nhận|chấp nhận|ủng hộ|thực hiện|thực thi|hiện thực hóa|tôn trọng|xem xét|nhất trí với|đồng ý với|tán thành|ghi nhận|tuân thủ|triển khai|bằng|như|là|trước|về|bác|từ chối|ký|đạt|ký kết|hai|bản) (hiệu quả|đầy đủ|nghiêm túc|tốt|nghiêm)? (các|những)? (đề nghị|đề xuất|kiến nghị|yêu cầu|cam kết|kêu gọi|lời kêu gọi|thỏa thuận|mong muốn)
  match (đề nghị|đề xuất|kiến nghị|yêu cầu|cam kết|thỏa thuận) (của|này|trên|đó|nêu trên|phát triển|quốc tế|chung|chiến lược|cụ thể|công nhận|bình luận)
  match (có|với|bằng|theo|trên) sự (đồng ý|nhất trí|đồng thuận|thống nhất|kêu gọi)
  match sự (đồng ý|nhất trí|đồng thuận|thống nhất|ủng hộ|hoan nghênh|mong muốn|cam kết)
  match được (đề nghị|yêu cầu|hỏi)
  match (đề nghị|yêu cầu) (cho biết|bình luận|xác nhận|xác minh|trả lời|làm rõ (thông tin|việc))
  match (chuẩn bị|trong tư thế|trong trạng thái) (tốt|sự)? sẵn sàng
  match ý định thư
  match có ý định thư
  match (đề xuất|đề nghị|kiến nghị|yêu cầu) .. do .. (đưa ra|nêu|khởi xướng)
  match do (phía)? (<country>|{text:persons}|<office>|<both>|<organisation>) (đã|cùng|cùng nhau)? (đề xuất|đề nghị|kiến nghị|kêu gọi|yêu cầu)
  match (chưa|không) (bao giờ|hề)? (đưa ra|gửi|nhận được|nhận|có) (bất kỳ)? (lời)? (đề nghị|đề xuất|yêu cầu|cam kết)
  match kêu gọi (đầu tư|vốn|nhà đầu tư|tài trợ)
  match khi (đề xuất|đề nghị|yêu cầu|kêu gọi)
  match (lời|bản) (kêu gọi|đề nghị|yêu cầu|cam kết|hứa)
  match (được|bị) ~ (yêu cầu|đề nghị|kêu gọi|thúc giục)
  match được (thống nhất|nhất trí|đồng ý|cam kết|đề xuất|kiến nghị|kỳ vọng|mong đợi|mong chờ|thỏa thuận)
  match (nội dung|vấn đề|thỏa thuận|nhận thức chung|kết quả|biện pháp) (mà)? (<both>|lãnh đạo|{text:persons}) ~ (đã)? (thống nhất|nhất trí|cam kết|đồng ý)
  match (từ|biến|chuyển|đưa) (các)? (cam kết|thỏa thuận) (thành|sang|vào)
  match được (<both>|{text:persons}|<office>|hai|các|lãnh đạo|cấp cao|nhà lãnh đạo) .. (thống nhất|nhất trí|đồng ý|cam kết|thỏa thuận|đề xuất|kỳ vọng|mong đợi)
  match (sự nghiệp|công cuộc|đấu tranh|giành độc lập) .. thống nhất
  match (nhiệm vụ|mục đích|nội dung|chương trình) .. .. (là|nhằm|để) thống nhất
  match (việc|thận trọng|cân nhắc|xem xét|ưu tiên và) cam kết
  match (dấy lên|làm dấy lên|nhen nhóm|thắp lên|mang lại|đem lại|mở ra|tạo) (niềm)? (hy vọng|hi vọng|kỳ vọng)
  match cam kết mạnh mẽ (với|đối với|cho|của)
  match kỳ vọng vào (chuyến|cuộc|kết quả)
  match liệu .. (đồng ý|cam kết|chấp nhận|yêu cầu|nhất trí)
  match (đàm phán|trao đổi|thảo luận) (,)? thống nhất
  match (sớm|sẽ|để|cần) thống nhất với (phía|Bộ|các bộ|cơ quan|đối tác) ~ (nội dung)?
  match với mục tiêu (tăng cường|thúc đẩy|quảng bá|phát triển|góp phần|xây dựng)
  match (thư|bản) (bày tỏ)? ý định
  match (với|trong|niềm|đầy|tóm tắt|điểm lại|những|các) (hy vọng|hi vọng|mong muốn|kỳ vọng)
  match (hy vọng|mong muốn|kỳ vọng|nguyện vọng) (như sau|sau đây|nhất|lớn nhất|chính)
  match (mong đợi|mong chờ|kỳ vọng|mong muốn) nhất
  match (đánh giá cao|khâm phục|ấn tượng|ngưỡng mộ|ca ngợi|hoan nghênh|ghi nhận|cảm phục|trân trọng) (về|với|trước)? (sự|những|các)? (quyết tâm|cam kết|nỗ lực|thiện chí)
  match (quyết tâm|cam kết) (và|,) (tiến bộ|ưu đãi|nghĩa vụ|tiêu chuẩn|trách nhiệm)
  match (nền tảng|thỏa thuận|hiệp định|văn kiện|nghĩa vụ|kết quả|nội dung) (,|và)? cam kết (và|đã|được|,|của|này|tại|trong)
  match (nhu cầu|lợi ích|nguyện vọng|đề xuất|ý tưởng) và (mong muốn|nguyện vọng|đề nghị)
  match (có|liệu) (yêu cầu|đề nghị)
  match (chỉ có|cần có|không có|một) cam kết
  match cam kết (toàn diện|không lay chuyển|vững chắc|lâu dài|song phương)
  match sự (quyết tâm|sẵn sàng|kỳ vọng|đồng tình)
  match (tình|tự|cầu|ý|ước|chí) nguyện
  match thống nhất (đất nước|Tổ quốc|đoàn kết|trong đa dạng|quốc gia|lãnh thổ|hai miền|nước nhà|cao|về nhận thức|nhận thức|với nhau)
  match (đoàn kết|toàn vẹn|mặt trận|Nước Nga) ,? (và)? thống nhất
  match (độc lập|chủ quyền|hòa bình|tự do) (,|và) thống nhất (,|và|toàn vẹn|lãnh thổ|đất nước)
  match (trường|hội trường|công viên|dinh|ga|sân vận động|quảng trường|nhà máy|đường|phố|báo) thống nhất
  match (sự|tính) (đa dạng|hòa hợp|hài hòa|gắn kết) (và|,) thống nhất
  match thống nhất (của|giữa các)
  match ảnh : ~ thống nhất
  match (sự|tinh thần|đạt|đạt được|được sự|mức độ) (nhất trí|thống nhất|đồng thuận) cao
  match (nhất trí|thống nhất|đồng thuận) cao (với|giữa|của|về đánh giá|về nhận định|trong đánh giá|rằng)
  match (ủng hộ|chia sẻ|hoan nghênh|tán thành) (nguyện vọng|mong muốn) của
  match (nguyện vọng|lợi ích) và mong muốn
  match tin (cậy|tức|học|bài|đồn|nói|nhắn|giả)
  match hoan nghênh và
  match hoan nghênh , (nhiệt liệt)? (đánh giá|biểu dương|chúc mừng|chào mừng|cảm ơn|chào đón|ủng hộ|ghi nhận)
  match hoan nghênh (quan hệ|mối quan hệ|lập trường|quan điểm|thái độ|đà|xu hướng|sự phát triển)
  match hoan nghênh (đoàn|các đoàn|phái đoàn|Đoàn đại biểu|chuyến thăm|ngài|<honorific>|{text:persons})
  match hoan nghênh <office> .. (thăm|sang|tới|đến|lần đầu|dẫn đầu)
  match hoan nghênh (và|,)? (đánh giá cao|những|các|việc|kết quả|sáng kiến|vai trò|quyết định|đề xuất|thành tựu|chuyến|sự|cam kết|bước|đóng góp|tiến triển)? (nỗ lực|kết quả|sáng kiến|vai trò|việc|quyết định|đề xuất|thành tựu|chuyến|sự|cam kết|bước|đóng góp|tiến triển|chiến lược|kế hoạch|tuyên bố|thông báo|thỏa thuận|lệnh|phán quyết|nghị quyết|tin|cuộc gặp|hội nghị)
  set part=noun

# What somebody will not do is an undertaking too.
pattern will-not
  match (khẳng định|cam kết|hứa|tuyên bố|bảo đảm|đảm bảo) .. sẽ không (để|cho phép|cho|sử dụng|triển khai|cung cấp|tấn công|áp đặt|áp thuế|rút|gia tăng|can dự)
  match (khẳng định|cam kết|hứa|tuyên bố|bảo đảm|đảm bảo) .. không (để|cho phép) (lãnh thổ|các thế lực|bất kỳ|bất cứ|bất kì|ai|nước nào)
  match (quyết|kiên quyết|nhất quyết|tuyệt đối) không (để|cho phép|cho|lùi bước|nhượng bộ|chấp nhận để)
  match sẽ không (bao giờ)? (đe dọa|đe doạ|dùng vũ lực|trả đũa|phá giá|xuất khẩu|mua|bán|chuyển giao|ngừng|dừng|từ bỏ|để|cho phép|tổ chức|đàm phán|tấn công|sử dụng|triển khai|nhượng bộ|áp đặt|áp thuế|cung cấp|can dự|rút|gia nhập|tham gia|công nhận)
  set mode=pledge part=own-not

pattern announced
  match (không|chưa) (thể)? (thống nhất|nhất trí|đồng ý)
  match (nhất trí|thống nhất) (cho rằng|đánh giá|nhận định|rằng) ,? .. (đã|đang|ngày càng|có bước|có những bước|luôn|được|phát triển (rất|hết sức|khá|ngày càng|tích cực|tốt đẹp|mạnh mẽ|ổn định|thực chất|toàn diện))
  match (cảm ơn|biết ơn|đánh giá cao|trân trọng|ghi nhận|cảm kích) .. luôn (sát cánh|đồng hành|ủng hộ|dành|quan tâm)
  match (hội nghị|diễn đàn|báo cáo|bài viết|nghị quyết|tổ chức|dư luận|người dân|truyền thông|giới quan sát) ~ (kêu gọi|đề nghị|yêu cầu|hy vọng|mong muốn)
  match (nhất trí|thống nhất) (đánh giá|nhận định|ghi nhận|điểm lại)
  match (nhất trí|thống nhất) (cho rằng|rằng) ,? (quan hệ|mối quan hệ|hợp tác) .. .. (đã|đang|ngày càng|không ngừng|có những bước|có bước|phát triển tích cực|phát triển tốt đẹp|phát triển mạnh mẽ)
  match (nhất trí|thống nhất) (cho rằng|rằng) ,? (đây là|chuyến thăm|cuộc gặp|cuộc hội đàm|hội đàm|kết quả|sự|những kết quả)
  match nhất trí với (ý kiến|đánh giá|nhận định|quan điểm|những)
  match (bác bỏ|phủ nhận) .. (sẽ|cam kết|đồng ý)
  match (chúc|cầu chúc) .. sẽ
  match sẽ (cùng .. )? (tháp tùng|kỷ niệm)
  match (tin tưởng|tin|tin rằng|chúc|mong) ~ chuyến (thăm|công tác) .. .. (sẽ)? (thành công|đạt kết quả|thu được)
  match (tin tưởng|tin rằng|tin|hy vọng|mong|mong muốn) .. (sẽ)? (tiếp tục)? (đạt|giành|gặt hái|thu) (được)? (thêm)? (nhiều|những) ~ (thành tựu|thành công|thắng lợi)
  match (nhà phân tích|chuyên gia|giới phân tích|giới quan sát|học giả|nhà nghiên cứu|nhà quan sát|giới chuyên gia|nhà kinh tế|cư dân mạng|giới học giả) ~ (cho rằng|nhận định|dự báo|khuyến nghị|kêu gọi|cảnh báo|đánh giá|tin rằng|hy vọng|kỳ vọng)
  match (khó có khả năng|không có khả năng|có khả năng|khả năng|nguy cơ) .. sẽ
  match muốn (biết|hỏi|nói|xem)
  match (kêu gọi|đề nghị|yêu cầu|khuyến cáo) (người dân|công chúng|cử tri|các chủ đầu tư|chủ đầu tư|du khách|mọi người)
  match (trân trọng|chính thức|chuyển lời|gửi lời)? mời .. (sớm)? (thăm|sang thăm|thăm lại|tới thăm|sang dự|tới dự|dự)
  match (kêu gọi|thúc giục|yêu cầu) (cộng đồng quốc tế|các bên liên quan|tất cả các bên|mọi bên|các quốc gia|các nước|thế giới)
  match bày tỏ (sự|lời)? (cảm ơn|cám ơn|cảm kích|biết ơn|vui mừng|chia buồn|khâm phục)
  match (sẽ|dự kiến|sắp) .. (hội đàm|hội kiến|chào xã giao|dâng hương|đặt vòng hoa|chứng kiến|họp báo|duyệt đội danh dự|gặp gỡ báo chí)
  match (sẽ|dự kiến|sắp) (có (chuyến|cuộc|một|buổi|cơ hội|dịp|khả năng|mặt)|tới|đến|sang|thăm|dự|tham dự|tiến hành|gặp|tiếp (đón|khách|xã giao|Phó|Bộ|Chủ|Thủ|Tổng|đại diện|đoàn|lãnh đạo|ông|bà|nguyên|Quốc vương|Nhà vua|Ngoại trưởng|Đại sứ|Đặc phái viên)|thấy|chứng kiến|bắt đầu (chuyến|thăm|lúc|từ|vào|ngày|hôm|có hiệu lực|tại)|diễn ra|có mặt|xuất hiện|trở về|dẫn đầu|rời|lên đường|là (chuyến|dịp|cơ hội|dấu mốc|một|những|các|nền tảng|động lực|bước|cột mốc|tiền đề)|không|phải|được|thảo luận|trao đổi (về|các|những|ý kiến|sâu|biện pháp|với)|điện đàm|nói chuyện|bàn về|luôn (nhớ|tưởng nhớ|ghi nhớ|biết ơn)|mãi)
  set part=stop

# --- Joint decisions ---------------------------------------------------------------------------------------------------
# Whoever agrees with the other side: both do.
pattern agree-with
  match (nhất trí|thống nhất|đồng ý) với ({text:person}|<office>|<office> {text:country}|phía {text:country}|{text:country}) (về|về việc|rằng|cho rằng|là) (cần|việc cần)? (sẽ)?
  match cùng {text:person} (nhất trí|thống nhất) (về|về việc|rằng|cho rằng)? (cần|sẽ)?
  set mode=agree part=passive

# `nhất trí cho rằng, trên cơ sở đó, hai nước cần`.
pattern agree-aside
  match (nhất trí|thống nhất) (cho rằng|rằng|nhận định|về việc)? ,? (trên|trong|với|trước|để|nhằm|bên cạnh|ngoài|cùng với|từ|qua|thông qua|thời gian tới) ... , <both> (đều|cùng)? (cần|sẽ|phải|nên)
  set mode=agree

pattern agree
  match (nhất trí|thống nhất) cao? (sẽ|rằng|về|về việc|việc|để|cùng|cần|trong việc|cho rằng|tiếp tục|thông qua)? (cần|sẽ|việc)?
  match (<both>|đã|cùng|cũng) đồng thuận (sẽ|rằng|về|về việc|việc|cùng|cần|trong việc|sớm)?
  match (đạt được|đạt) (sự)? (nhất trí|thống nhất|đồng thuận|thỏa thuận|nhận thức chung) (về|trong|rằng|để) (việc)?
  match (đã|vừa) thỏa thuận (về|sẽ|rằng)? (việc)?
  match {actors:both} (cũng|còn|đã|đều)? thỏa thuận (về|sẽ|rằng)? (việc)?
  match (đồng thời|cùng) thỏa thuận (về|sẽ|rằng)? (việc)?
  match thỏa thuận (nâng|đẩy mạnh|tăng cường|thúc đẩy|tiếp tục|mở rộng|phối hợp|sớm)
  match bày tỏ (sự)? (nhất trí|đồng tình|đồng ý) (cao)? (về|với)
  match cùng quyết định
  match xác nhận (phương hướng|định hướng|việc|sẽ) (tăng cường|mở rộng|thúc đẩy|đẩy mạnh|phát triển|tiếp tục|hợp tác)
  set mode=agree

# Offices are told to do it.
pattern told-to
  match (ghi nhận|tiếp thu|hoan nghênh|chia sẻ|đồng tình|tán thành|lắng nghe) (và|,) (giao|giao cho|chỉ đạo) (các|hai)? (bộ|bộ trưởng|cơ quan|đơn vị|ngành|tập đoàn|Ủy ban|ban|sở|văn phòng|tổng cục|cục|Đại sứ quán)
  match (giao|giao cho|chỉ đạo|ủy quyền cho) (các|hai|hai các)? (bộ|bộ trưởng|cơ quan|đơn vị|ngành|địa phương|tập đoàn|tổng công ty|doanh nghiệp|ban|sở|văn phòng|ngân hàng|tổng cục|cục|Ủy ban|Tiểu ban|phân ban|tổ công tác|nhóm công tác|Thứ trưởng|Đại sứ quán|Ngoại trưởng|chuyên gia|Hải quân|Không quân|Công an) (liên quan|chức năng|hữu quan|hai nước|hai bên)?
  set mode=agree part=tasks

pattern decide
  match quyết định (sẽ)?
  set mode=agree part=own

pattern accept
  match đồng ý (sẽ|rằng|về|về việc|việc|để|cùng|cho)?
  match tán thành (việc)?
  set mode=agree part=joint

# --- Pledges -----------------------------------------------------------------------------------------------------------
pattern pledge
  match (cam kết|hứa|thề) (sẽ|luôn|tiếp tục|rằng|là|về việc|trong việc)?
  match nguyện (sẽ|luôn|tiếp tục|cùng|làm hết sức|đem hết sức)
  match (sẵn lòng|sẵn sàng|tự tin sẽ|quyết tâm|sẽ nỗ lực|sẽ cố gắng|sẽ làm hết sức)
  match (khẳng định|tái khẳng định|nhấn mạnh|bày tỏ|thể hiện) (quyết tâm|cam kết) (mạnh mẽ|cao|chung|vững chắc|kiên định|lâu dài)? (của {actors:country})? (trong việc|trong|về việc|về|sẽ)?
  match (công bố|thông báo|tuyên bố) (sẽ)? (khoản|gói|các gói|việc|quyết định) (hỗ trợ|viện trợ|tài trợ|cho vay|vay|đầu tư|cung cấp|cấp|mở|miễn|nối lại|tăng)
  match (tuyên bố|thông báo) (hoãn|tạm dừng|tạm ngừng|dừng|rút|tăng|giảm|tiếp tục|viện trợ|tài trợ|chấp nhận|miễn|hỗ trợ|cung cấp|dành|mở|nối lại|bãi bỏ|ngừng|gia hạn|tặng|trao tặng|cấp thêm|cử|bàn giao|chuyển thêm)
  match (khẳng định|cam kết) (sớm)? (khởi công|hoàn thành|bàn giao|khánh thành|khai trương|đưa vào vận hành)
  match (khẳng định|tái khẳng định|bày tỏ|thể hiện|nhắc lại) (quyết tâm|cam kết) (mạnh mẽ|cao|chung|vững chắc|kiên định|lâu dài) (trong việc|trong|về|sẽ|về việc)? (, thời gian tới ,)?
  match (ý chí|quyết tâm) (kiên định|mạnh mẽ)? tiếp tục
  match (khẳng định|tái khẳng định) (rằng)? ,? sẽ
  match (khẳng định|cam kết|hứa|cho biết) (rằng)? (dù|trên cương vị|với cương vị|ở cương vị|trong cương vị|với vai trò|bằng) .. sẽ (luôn|tiếp tục)?
  match (bày tỏ|nhấn mạnh|khẳng định|nêu|có|thông báo) (rõ)? ý định (sẽ)?
  match (cho biết|cho hay|nói|nêu rõ|thông báo|nhấn mạnh|tuyên bố) (rằng|thêm)? sẽ
  match (bày tỏ|cho biết|khẳng định|cho hay|chia sẻ) (rằng)? ,? (sau|ngay sau|trong|thời gian tới|tới đây|trên cơ sở) .. sẽ
  set mode=pledge

# What is promised is a sum.
pattern sum-promised
  match (cam kết|hứa|công bố|thông báo) (một|dành|về)? (khoản|gói|số tiền) .. {text:money}
  set mode=pledge part=whole

# `Kenya coi trọng ..., sẽ tiếp tục`.
pattern values-and-will
  match (cho biết|khẳng định|nhấn mạnh|nêu rõ|cho hay|nói) (rằng)? ,? (rằng)? (Đảng|Nhà nước|Chính phủ|nhân dân)? {actors:country} (luôn|quý trọng|coi trọng|coi|ủng hộ|đánh giá cao|nhất quán|trân trọng|hết sức|rất) ... , sẽ
  set mode=pledge

pattern will
  match sẽ
  match luôn (sát cánh|đồng hành)
  match luôn ủng hộ (việc|tăng cường|thúc đẩy|mở rộng|phát triển)
  match dự định
  set mode=pledge part=own

pattern plans
  match (có|đã có|đang có) kế hoạch
  match (đang|đã) (lên kế hoạch|chuẩn bị) (cử|tổ chức|đầu tư|gửi|cung cấp|chuyển|hỗ trợ|viện trợ|mở|xây dựng|đưa|thành lập|nối lại|bàn giao|triển khai|khởi động)
  match lên kế hoạch (cử|tổ chức|đầu tư|gửi|cung cấp|chuyển|hỗ trợ|viện trợ|mở|xây dựng|đưa|thành lập|nối lại|bàn giao|tăng|mua)
  set mode=pledge part=own

pattern organ-will
  match (Đảng và Nhà nước|Chính phủ|Nhà nước|Đảng, Nhà nước) (cũng|luôn|ta)? sẽ
  set mode=pledge

pattern reported
  match (cho biết|cho hay|nói|thông báo) ... (dự kiến|sẽ) (sẽ)? được (tổ chức|ký|ký kết|khởi công|thành lập|khai trương|khánh thành|mở|nối lại)
  set mode=pledge part=whole

pattern reaffirm
  match (khẳng định|tái khẳng định|nhắc lại) (tiếp tục|mạnh mẽ)
  set mode=agree part=joint

# --- Requests ----------------------------------------------------------------------------------------------------------
pattern propose
  match (đề nghị|đề xuất|kiến nghị|kêu gọi|yêu cầu) (<both>|<country>|Chính phủ|doanh nghiệp|các bộ|hai Bộ|các doanh nghiệp|Chính phủ và doanh nghiệp|cơ quan|các cơ quan) (hai nước|hai bên|<country>)? (cần|nên)
  match (đề nghị|đề xuất|kiến nghị|khuyến nghị|gợi ý|kêu gọi|yêu cầu|hối thúc|thúc giục) (rằng|việc)? (cần|sẽ)?
  set mode=propose

pattern raises
  match đặt vấn đề (về)? (việc)?
  match (vận động|thuyết phục) (Chính phủ|chính quyền|phía) <country>
  set mode=propose

pattern proposals
  match (nêu|đưa ra|đề ra|nêu rõ|trình bày|gợi mở) (với {text:person}|với <office>|với người đồng cấp)? (các|một số|những|hai|ba|bốn|năm|sáu|bảy|tám)? (nhóm|lĩnh vực|điểm)? (việc|nội dung|ưu tiên|trọng tâm|nhiệm vụ|biện pháp) (hợp tác|ưu tiên|trọng tâm|cần làm|cần triển khai)? (cụ thể|lớn|chính)? (sau|sau đây|như sau|gồm)? :
  match (nêu|đưa ra|đề ra|nêu rõ) (các|một số|những|hai|ba|bốn|năm|sáu)? (đề xuất|đề nghị|kiến nghị|định hướng|phương hướng|giải pháp) (hợp tác)? (cụ thể|lớn|chính|quan trọng|trọng tâm)? (sau|sau đây|như sau)? :
  set mode=propose

# --- Hopes and aims ----------------------------------------------------------------------------------------------------
# `mong muốn, trên cương vị mới, Đại sứ sẽ`.
pattern hope-aside
  match (mong muốn|mong|hy vọng|tin tưởng|tin rằng|kỳ vọng) (rằng)? ({text:persons}|<office>|<both>) , (trên|với|trong|sau|sau khi|bằng|dù|ở cương vị) .. , (sẽ)?
  match (mong muốn|mong|hy vọng|tin tưởng|tin rằng|kỳ vọng) (rằng)? ,? (trên|với|trong|bằng|dù|ở cương vị|thời gian tới|từ|qua|thông qua) ... , ({text:persons}|<office>|<both>|{text:countries}|quan hệ|hợp tác|ngài|thời gian tới|quan hệ hai nước|quan hệ song phương) sẽ
  set mode=expect

pattern hope
  match (mong muốn|nguyện vọng) của {actors:countries} (trong việc|nhằm|là|về việc|được)?
  match (mong muốn|mong đợi|mong chờ|mong|trông đợi|kỳ vọng|hy vọng|hi vọng|tin tưởng|tin rằng|tin chắc|tin là) (rằng|vào|được|sẽ)? (sẽ)?
  match hoan nghênh
  set mode=expect

pattern want
  match muốn
  match khuyến khích (việc)?
  set mode=expect part=own

pattern stress
  match (nhấn mạnh|khẳng định|đề cao) (thêm|lại|rõ)? (tầm quan trọng|sự cần thiết) (của|trong) (việc)?
  match nhấn mạnh (đến|tới) (việc)?
  match (nhấn mạnh|khẳng định|đề cao) (ý nghĩa|vai trò quan trọng) (của|trong) việc
  match (nhấn mạnh|khẳng định|cho rằng|lưu ý) (việc|sự)? (cần|cần phải|cần thiết phải)
  match (cho rằng|nhấn mạnh|khẳng định|nói rằng|nói|nhận định) (<both>|{text:country}|{text:place}) (nên|phải|có thể cùng)
  match <both> (còn|đều|cũng|vẫn|hiện)? (cần|cần phải|phải|nên)
  match (cho rằng|nhấn mạnh|khẳng định|lưu ý) .. (cần|cần phải)
  match (nói|phát biểu|chia sẻ|đáp lại|nêu quan điểm|bày tỏ quan điểm|nêu ý kiến) rằng .. (cần|cần phải)
  match theo {actors:person} , .. (cần|cần phải|nên)
  match {actors:both} (hiện)? (đang|quan tâm) (xem xét|nghiên cứu|cân nhắc|trao đổi khả năng|tiến tới|khôi phục)
  set mode=expect

# What both set themselves is decided by both.
pattern aim-set
  match {actors:both} (cũng|đã|cùng|cùng nhau|còn)? (đặt|đề ra|đặt ra|xác định) (mục tiêu|chỉ tiêu) (là|đưa|nâng)?
  set mode=agree part=whole

pattern aim
  match (đặt|đề ra|nhắc lại|tái khẳng định|khẳng định|cho rằng) (mục tiêu|chỉ tiêu) (là|đưa|nâng)?
  set mode=expect part=whole

pattern aims-at
  match (hướng tới|hướng đến) (mục tiêu|chỉ tiêu) (là|đưa|nâng)?
  match mục tiêu (đưa|nâng|đạt)
  match mục tiêu tăng (gấp|kim ngạch|thương mại|lên|số|lượng|tổng|quy mô)
  match phấn đấu (sớm)? (đạt|đưa|nâng|tăng) (kim ngạch|thương mại|{text:money})
  set mode=expect part=goal

# What is only told or valued behind a request ends it.
pattern told
  match (cho hay|cho biết|cho biết thêm|thông báo|đánh giá cao|ghi nhận|cảm ơn|chúc mừng|ca ngợi|nhận định|bày tỏ (vui mừng|ấn tượng|phấn khởi|hài lòng))
  set part=stop

fires "Hai nhà lãnh đạo nhất trí mở rộng hợp tác nông nghiệp giữa Bờ Biển Ngà và Ba Lan."
  mode=agree
fires "Tổng thống Kenya William Ruto cam kết tăng học bổng cho sinh viên Gambia."
  mode=pledge actors=KEN
fires "Thủ tướng Malaysia Anwar Ibrahim đề nghị Peru mở cửa thị trường cho trái cây Malaysia."
  mode=propose actors=MYS
fires "Tổng thống Bolivia Luis Arce bày tỏ mong muốn thúc đẩy hợp tác năng lượng với Oman."
  mode=expect actors=BOL
silent "Hai bên đánh giá cao việc thực hiện các cam kết quốc tế."
silent "Chuyến thăm sẽ góp phần làm sâu sắc hơn tình hữu nghị giữa hai dân tộc."
silent "Theo đề nghị của phía Oman, cuộc họp được dời sang tuần sau."
silent "Nhân dân Đức mừng ngày thống nhất đất nước."
fires "Tổng thống Gruzia và Thủ tướng Maroc thống nhất mở đường bay thẳng, đồng thời lập Ủy ban hỗn hợp về thương mại nhằm tháo gỡ vướng mắc, tăng kim ngạch."
  mode=agree fields=transport text="mở đường bay thẳng"
  mode=agree fields=trade
fires "Thủ tướng Jordan khẳng định Jordan sẵn sàng tiếp nhận sinh viên Chad; hy vọng hai bên sẽ sớm ký thỏa thuận lao động."
  mode=pledge actors=JOR fields=education-training
  mode=expect actors=JOR fields=labour
fires "Ngoại trưởng Croatia cho rằng hai nước cần đẩy mạnh hợp tác trong các lĩnh vực như y tế, du lịch, xây dựng cảng biển."
  mode=expect actors=HRV
fires "Nhấn mạnh tầm quan trọng của việc duy trì tiếp xúc cấp cao, Thủ tướng Nepal đề nghị Qatar cấp thêm học bổng."
  mode=propose actors=NPL fields=education-training
silent "Hai bên nhất trí cho rằng quan hệ Síp - Oman đã có những bước phát triển tích cực."
silent "Tổng thống Ghana sẽ thăm Na Uy vào tuần tới và hội đàm với Thủ tướng nước chủ nhà."
silent "Liệu Canada sẽ mở cửa thị trường cho cà phê Lào?"
silent "Lào hoan nghênh những nỗ lực của Ai Cập trong gìn giữ hòa bình."
fires "Đại sứ Bỉ tại Ghana khẳng định dù ở cương vị nào sẽ luôn góp phần thúc đẩy hợp tác cảng biển giữa Bỉ và Ghana."
  mode=pledge actors=BEL fields=transport
fires "Sau khi Thủ tướng Togo cảm ơn Na Uy về tàu cứu hộ, Tổng thống Fiji cam kết cấp 20 suất học bổng cho Togo và sẽ cử bác sĩ sang Lomé."
  mode=pledge actors=FJI fields=education-training
fires "Thủ tướng Togo tán thành các đề xuất của phía Oman, cho biết Togo sẽ giảm thuế hải sản cho Oman."
  mode=pledge actors=TGO fields=trade,agriculture
fires "Thủ tướng Oman và Thủ tướng Togo nhất trí chia sẻ kinh nghiệm quản lý cảng biển, tạo khuôn khổ pháp lý cho đầu tư, nhất là kết nối hai cảng."
  mode=agree actors=OMN,TGO fields=transport
  mode=agree actors=OMN,TGO fields=justice,investment,transport
fires "Liên minh châu Phi sẽ cử quan sát viên tới cuộc bầu cử ở Togo, người phát ngôn cho biết."
  mode=pledge actors=AU
silent "Togo và Oman nhất trí cho rằng quan hệ hai nước phát triển rất tích cực."
fires "Thủ tướng Fiji nhất trí với Tổng thống Togo về việc cần sớm ký các hiệp định về bảo hộ đầu tư, miễn thị thực, dẫn độ."
  mode=agree actors=FJI,TGO fields=investment,consular,justice
fires "Togo và Fiji thống nhất một số nội dung sau: mở rộng nghề cá; hỗ trợ nhau đào tạo thuyền viên."
  mode=agree text="mở rộng nghề cá" fields=agriculture
  mode=agree fields=education-training
fires "Chào mừng Đại sứ Fiji, Bộ trưởng Nông nghiệp Togo cam kết nhập thêm đường mía của Fiji và sẽ cử chuyên gia sang Suva."
  mode=pledge actors=TGO
fires "Tổng thống Togo nêu ba đề xuất cụ thể: Một là, Fiji mở tuyến tàu chở hàng; hai là, hai nước lập quỹ nghề cá; ba là, tăng học bổng."
  mode=propose actors=TGO text="Fiji mở tuyến tàu chở hàng"
  mode=propose actors=TGO fields=education-training
fires "Togo và Fiji nhất trí thúc đẩy hợp tác nghề cá, cảng biển; nhấn mạnh tầm quan trọng của việc bảo vệ rạn san hô."
  mode=agree actors=TGO,FJI text="thúc đẩy hợp tác nghề cá, cảng biển"
  mode=expect actors=TGO,FJI
silent "Togo và Fiji luôn chuẩn bị sẵn sàng."
fires "Tổng thống Fiji và Thủ tướng Togo hội đàm; hai bên thỏa thuận mở tuyến tàu biển và lập quỹ học bổng."
  mode=agree actors=FJI,TGO text="mở tuyến tàu biển"
  mode=agree actors=FJI,TGO fields=education-training
fires "Hai bên Togo và Fiji hoan nghênh kết quả kỳ họp, thỏa thuận nâng số chuyến bay và mở rộng nghề cá."
  mode=agree actors=TGO,FJI
fires "Ngoại trưởng Togo nêu với Ngoại trưởng Fiji bốn nhóm việc: mở lại đường bay; công nhận bằng cấp của nhau."
  mode=propose actors=TGO fields=transport
  mode=propose actors=TGO
fires "Đại sứ Bhutan tại Ghana đặt vấn đề mở lớp dạy nghề dệt cho phụ nữ Ghana."
  mode=propose actors=BTN
fires "Phát biểu với báo giới, Ngoại trưởng Suriname nói rằng hai nước cần đẩy mạnh hợp tác lâm nghiệp giữa Suriname và Gabon."
  mode=expect actors=SUR
fires "Theo Thủ tướng Jamaica Andrew Holness, Jamaica và Gabon cần tăng cường hợp tác cảng biển."
  mode=expect actors=JAM fields=transport
silent "Hai bên Togo và Fiji trao đổi về thỏa thuận nghề cá cũ."
silent "Tổng thống Togo bày tỏ cảm ơn Fiji đã giúp đỡ sau trận bão."
given 2025-05-06
fires "Tại Suva, Phó Thủ tướng Thường trực Lê Văn Hải gặp Thủ tướng Fiji Jone Vakaloloma. Phó Thủ tướng đề nghị Fiji cấp thêm học bổng. Trước đó, ông gặp Phó Thủ tướng Fiji Sitiveni Tuilagi."
  mode=propose actors=VNM fields=education-training
fires "Lisbon và Accra cũng đồng ý mở rộng hợp tác nghề cá giữa Bồ Đào Nha và Ghana."
  mode=agree actors=PRT,GHA fields=agriculture
fires "Nhà Trắng tiếp tục thúc ép Panama, kêu gọi nước này giảm phí qua kênh đào."
  mode=propose actors=USA
fires "Tại Lima, Thủ tướng Peru Rosa Quispe gặp Thủ tướng Fiji Jone Vakaloloma. Cảm ơn người đồng cấp, Thủ tướng Jone Vakaloloma đề nghị hai bên mở đường bay thẳng."
  mode=propose actors=FJI fields=transport
fires "Thủ tướng Fiji và Thủ tướng Togo gặp nhau; hai bên đặt mục tiêu 3 triệu USD thương mại vào năm 2030."
  mode=agree actors=FJI,TGO
fires "Ngoại trưởng Togo hy vọng Tổng thống Togo Faure Gnassingbé và Thủ tướng Fiji Sitiveni Rabuka sẽ ký hiệp định nghề cá."
  mode=expect actors=TGO fields=agriculture
fires "Liên minh châu Phi (AU) họp về Sudan ngày 5/5. Khối nhất trí cử quan sát viên tới Khartoum và Juba."
  actors=AU
fires "Hai Ngoại trưởng Togo và Fiji nhất trí cho rằng, trên nền tảng tình hữu nghị lâu đời và lòng tin, hai nước cần mở lại đường bay và miễn thị thực cho sinh viên."
  mode=agree actors=TGO,FJI fields=transport
  mode=agree actors=TGO,FJI fields=consular,education-training
silent "Togo và Fiji nhất trí đánh giá, những năm qua, hợp tác nghề cá giữa Togo và Fiji không ngừng mở rộng."
fires "Tổng thống Togo đề nghị Fiji thực hiện các nội dung đã được lãnh đạo cấp cao hai nước thống nhất trong kế hoạch nghề cá; tăng cường tuần tra chung."
  mode=propose actors=TGO fields=agriculture
  mode=propose actors=TGO fields=defence-security
fires "Tổng thống Togo chúc mừng Đại sứ Fiji, bày tỏ mong muốn trên cương vị mới và với tình cảm dành cho Togo, Đại sứ sẽ thúc đẩy hợp tác nghề cá."
  mode=expect actors=TGO fields=agriculture
fires "Thủ tướng Fiji cho biết Fiji quý trọng tình bạn lâu đời với Togo và nhân dân Togo, sẽ cấp thêm học bổng cho sinh viên Togo, mở đường bay thẳng tới Lomé."
  mode=pledge actors=FJI fields=education-training
fires "Đại sứ Fiji khẳng định sẽ tiếp tục góp sức vào việc củng cố và mở rộng hợp tác nghề cá giữa Fiji và Togo."
  mode=pledge actors=FJI fields=agriculture text="tiếp tục góp sức vào việc củng cố và mở rộng hợp tác nghề cá giữa Fiji và Togo"
silent "Tổng thống Togo tin tưởng nhân dân Fiji sẽ tiếp tục đạt được nhiều thành tựu mới trong công cuộc xây dựng và phát triển đất nước."
fires "Ngoại trưởng Togo mong Quốc hội Togo và các tỉnh ven biển Fiji sẽ mở rộng giao lưu nghề cá."
  mode=expect actors=TGO fields=parliament,local,agriculture
silent "Năm 1995, Fiji và Togo thỏa thuận lập Ủy ban nghề cá chung."
fires "Thủ tướng Togo đề nghị Fiji tạo điều kiện cho ngư dân Togo tiếp tục đánh bắt và mở rộng vùng nuôi cá."
  mode=propose actors=TGO text="Fiji tạo điều kiện cho ngư dân Togo tiếp tục đánh bắt và mở rộng vùng nuôi cá"
silent "Hoan nghênh Ngoại trưởng Togo thăm Fiji, Thủ tướng Fiji đánh giá cao hợp tác nghề cá Togo - Fiji."
fires "Togo và Fiji nhất trí cao mở đường bay thẳng."
  mode=agree fields=transport
silent "Togo và Fiji hợp tác tại các diễn đàn và tổ chức quốc tế."
fires "Đại sứ Đức Helga Barth cho rằng Ghana cần mở thêm đường bay tới Đức."
  mode=expect actors=DEU fields=transport
silent "Chính quyền Togo kêu gọi người dân tránh xa biên giới với Ghana."
fires "Togo và Fiji hội đàm ở Suva. Hai bên đồng thuận sớm mở lại tuyến tàu biển."
  mode=agree actors=TGO,FJI fields=transport
fires "Togo và Fiji hội đàm. Thủ tướng Togo công bố khoản hỗ trợ 5 triệu USD cho ngư dân Fiji."
  mode=pledge actors=TGO
fires "Ngoại trưởng Fiji khẳng định Fiji kiên quyết không để tàu Tonga đánh bắt trộm."
  mode=pledge actors=FJI
fires "Ngoại trưởng Fiji cho hay Fiji và Togo nhất trí tiếp tục đối thoại vào tháng sau."
  mode=agree actors=FJI,TGO
silent "Giới phân tích cho rằng Togo nên giảm thuế cho Fiji."
fires "Tổng thống Togo Faure Gnassingbé cho biết sẽ xây thêm hai kho lạnh ở cảng."
  mode=pledge actors=TGO text="xây thêm hai kho lạnh ở cảng"
fires "Tổng thống Togo Faure Gnassingbé đề nghị Chính phủ Fiji tiếp tục khuyến khích các chủ tàu mua lưới của Togo."
  mode=propose actors=TGO
fires "Ghana và Phần Lan nhất trí thúc đẩy hợp tác trên các lĩnh vực: đào tạo; quân y; công nghiệp quốc phòng."
  mode=agree actors=GHA,FIN fields=education-training,defence-security
fires "Ghana và Phần Lan thống nhất tổ chức kỳ họp thứ ba của Ủy ban hỗn hợp tại Accra năm 2031."
  mode=agree actors=GHA,FIN due=2031

fires "Đại sứ Việt Nam tại Malta Trần Văn Khải cho biết quan hệ Việt Nam - Malta tiến triển. Về đóng tàu, ta đề nghị bạn mở thêm lớp dạy thợ hàn."
  mode=propose actors=VNM text="bạn mở thêm lớp dạy thợ hàn"
fires "Đại sứ Việt Nam tại Malta Trần Văn Khải cho biết quan hệ Việt Nam - Malta tiến triển. Về đóng tàu, phía bạn hứa cấp thị thực cho 50 thợ hàn."
  mode=pledge actors=MLT text="cấp thị thực cho 50 thợ hàn"
