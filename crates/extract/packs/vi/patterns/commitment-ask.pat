# Commitments asked, offered and wished for in words of manners: hints, invitations to take part, interest.

# Invitations to an event are no requests.
pattern invites-to-event
  match (mời|kêu gọi) .. (tham gia|tham dự|dự|tới dự|sang dự) (đoàn|lễ|hội nghị|diễn đàn|hội thảo|tọa đàm|diễu binh|duyệt binh|liên hoan|buổi|cuộc|sự kiện|các hoạt động|kỷ niệm)
  set part=stop

# `mời doanh nghiệp Kenya tham gia các dự án cảng`.
pattern invites-to-act
  match (mời|kêu gọi|chào mời|mời gọi) (các|phía|những)? (doanh nghiệp|tập đoàn|công ty|nhà đầu tư|quỹ|hãng|chuyên gia|ngân hàng|trường|đối tác|cộng đồng doanh nghiệp|<country>|<agent>) .. (tham gia|đầu tư|tìm hiểu|khảo sát|hợp tác|nghiên cứu|góp vốn|rót vốn|xây dựng|sang đầu tư|mở nhà máy|mở văn phòng|thuê đất|đặt nhà máy|sản xuất)
  match mời ~ ~ (tham gia|đầu tư|góp vốn|khảo sát|hợp tác|rót vốn) (các|vào|xây dựng|tổ hợp|dự án|phát triển|sản xuất|trong|tại|một)
  set mode=propose part=whole

# `ngỏ ý muốn mở thêm lớp`, `ngỏ lời giúp xây trường`.
pattern hints-offer
  match (ngỏ ý|tỏ ý|ngỏ lời|đánh tiếng) (sẵn sàng|sẽ|giúp|hỗ trợ|tặng)
  set mode=pledge part=own-whole

pattern hints-wish
  match (ngỏ ý|tỏ ý|đánh tiếng|để ngỏ khả năng) (mong muốn|muốn|mong)?
  set mode=expect part=own-whole

# `nêu hai đề nghị.`: the points behind it are asked for.
pattern counted-proposals
  match (nêu|nêu rõ|đưa ra|đề ra|trình bày|gợi mở|nêu ra) (hai|ba|bốn|năm|sáu|bảy|tám) (nhóm)? (đề xuất|đề nghị|kiến nghị|gợi ý|khuyến nghị) (hợp tác|lớn|cụ thể|trọng tâm|quan trọng)?
  set mode=propose

# `nhờ Thủ tướng Kenya thúc đẩy việc cấp phép`.
pattern asks-favour
  match (nhờ|trông cậy) (Thủ tướng|Tổng thống|Chủ tịch|Bộ trưởng|Đại sứ|phía|Chính phủ|<person>|<country>|<agent>) .. (quan tâm|thúc đẩy|giúp|hỗ trợ|tác động|can thiệp|tạo điều kiện|xem xét|tháo gỡ|giải quyết)
  match nhờ (bạn|phía bạn|nước bạn) (quan tâm|thúc đẩy|giúp|hỗ trợ|tác động|tạo điều kiện|xem xét|tháo gỡ|giải quyết)
  set mode=propose part=whole

# `đã đến lúc hai nước mở cảng chung`.
pattern high-time
  match (đã)? (đến|tới) lúc (<both>|{text:country}|cần|phải)
  set mode=expect

# `nói với chúng tôi là sẽ cử đoàn`.
pattern told-us
  match (nói|hứa|cho biết|cho hay|thông báo|báo|trả lời|khẳng định) với ~ ~ (là|rằng) (họ|ông|bà)? sẽ
  match (nói|hứa|báo|trả lời) là (họ|ông|bà)? sẽ
  set mode=pledge

# `quan tâm mô hình`, `bày tỏ quan tâm hợp tác`: what somebody would like to do.
pattern interest
  match (bày tỏ|thể hiện|cho biết|có) (sự)? (rất|đặc biệt)? quan tâm (lớn|đặc biệt)? (đến|tới|trong|về)? (việc)? (hợp tác|trở thành|tham gia|đầu tư|mua|nhập khẩu|học hỏi|mở|phát triển|khả năng|cơ hội|mô hình|kinh nghiệm|thúc đẩy|xây dựng|tăng cường|lĩnh vực|các dự án)
  match quan tâm (đến|tới)? (mô hình|kinh nghiệm|khả năng hợp tác|việc hợp tác|nhập khẩu)
  set mode=expect part=own-whole

# `Theo Bộ trưởng X, Kenya có thể cung cấp chuyên gia`: an offer.
pattern can-give
  match (cho biết|nói|khẳng định|cho rằng|nhấn mạnh) (rằng)? (phía|Chính phủ)? {actors:country} (hoàn toàn|cũng)? có thể (cung cấp|hỗ trợ|giúp|chia sẻ|chuyển giao|tiếp nhận|cấp|đáp ứng|cử|đào tạo|tài trợ)
  match theo <person> , (phía|Chính phủ)? {actors:country} (hoàn toàn|cũng)? có thể (cung cấp|hỗ trợ|giúp|chia sẻ|chuyển giao|tiếp nhận|cấp|đáp ứng|cử|đào tạo|tài trợ)
  set mode=pledge part=whole

# `khẳng định ủng hộ tăng cường hợp tác`: what is backed is to be done.
pattern backs-action
  match (khẳng định|bày tỏ|tái khẳng định|nhấn mạnh|cho biết) (sẽ)? (hoàn toàn|tích cực|mạnh mẽ|luôn|rất)? ủng hộ (tăng cường|mở rộng|thúc đẩy|đẩy mạnh|phát triển|nâng cao|nâng cấp|triển khai|sớm ký)
  set mode=pledge

# `Chúng ta hãy mở tuyến tàu`, `chúng ta cần mở tuyến tàu`: who speaks of us.
pattern let-us
  match hãy (cùng|cùng nhau)? (<action>|biến)
  set mode=expect part=own-whole

pattern we-ought
  match <agent=we|own> (cũng|vẫn|còn)? (cần|cần phải|phải|nên) (chủ động|tích cực|sớm|tiếp tục|cùng|<action>)
  set mode=expect part=whole

# `cho rằng hợp tác còn ít, vì vậy cần mở thêm tuyến`, `do đó rất muốn tuyển thợ`: what follows from how things are.
pattern follows-ought
  match (cho rằng|nhấn mạnh|nhận định|lưu ý) ... (vì vậy|do vậy|do đó|vì thế|bởi vậy) ,? (<both>)? (cần|cần phải|nên|phải)
  match (vì vậy|do vậy|do đó|vì thế|bởi vậy) ,? (rất|luôn)? (muốn|mong|mong muốn)
  set mode=expect

# `thống nhất cao về việc mở cảng`.
pattern agree-highly
  match (nhất trí|thống nhất) cao (về|trong|với)? (việc|sẽ|cần|chủ trương|phương án)
  set mode=agree

# `gợi mở khả năng hai tỉnh cùng khai thác cảng`.
pattern raises-possibility
  match (gợi mở|nêu|đề cập|nêu ra) (khả năng|ý tưởng|phương án|hướng) (về)? (<both>|cùng|<action>|hai tỉnh|hai địa phương)
  set mode=propose part=own-whole

# `Hai bên trao đổi, thống nhất tăng số chuyến tàu`.
pattern talk-and-agree
  match {actors:both} (cũng|đã|cùng)? (trao đổi|thảo luận|bàn bạc|bàn thảo|bàn) (,|và) (đi đến)? (thống nhất|nhất trí) (cao)? (về việc|về|việc|sẽ|rằng|cần)? (cần|sẽ)?
  set mode=agree

# `theo đó sẽ lập hai xưởng`.
pattern accordingly-will
  match theo đó ,? sẽ
  set mode=agree part=joint

# `công bố khoản hỗ trợ 2 triệu USD`: the grant is what is promised.
pattern grant-promised
  match (công bố|thông báo|tuyên bố) (về)? (một|các)? (khoản|gói|khoản tiền) (hỗ trợ|viện trợ|tài trợ|tín dụng|vay|cho vay|học bổng|vay ưu đãi|vốn)
  set mode=pledge part=own-whole

# `luôn tạo điều kiện để doanh nghiệp Kenya làm ăn`.
pattern always-eases
  match luôn (sẵn sàng)? (tạo điều kiện|tạo mọi điều kiện|tạo thuận lợi|tạo điều kiện thuận lợi)
  set mode=pledge part=own-whole

# `nhận lời cử thợ lặn`.
pattern accepts-to
  match nhận lời (cử|giúp|hỗ trợ|đào tạo|cung cấp|tham gia|đăng cai|làm trung gian|tài trợ)
  set mode=pledge part=own-whole

# `đề nghị và được phía Kenya nhất trí lập nhóm`: both.
pattern asked-and-agreed
  match (đề nghị|đề xuất|nêu|gợi ý) và (đã)? (được|nhận được) .. (nhất trí|đồng ý|tán thành|chấp thuận|đồng tình|đồng thuận) (về|việc|cao)?
  match (đề nghị|đề xuất|kiến nghị) .. và (đã)? được (phía)? (<country>|<agent>|<office>|<person>) (nhất trí|đồng ý|tán thành|chấp thuận)
  set mode=agree part=passive

given 2025-05-06
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe mời doanh nghiệp Fiji tham gia các dự án cảng ở Lomé."
  mode=propose actors=TGO
silent "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe mời ông Vakaloloma tham gia lễ hội đua thuyền ở Lomé."
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe ngỏ ý muốn đón thêm thợ lặn Fiji."
  mode=expect actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe ngỏ ý sẵn sàng nhường Fiji hai tàu cứu nạn; mở lớp dạy lặn."
  mode=pledge actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe nhờ phía Fiji giúp tìm hai ngư dân mất tích."
  mode=propose actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Theo bà Doe, đã đến lúc hai nước mở tuyến tàu biển."
  mode=expect actors=TGO fields=transport
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Ông Vakaloloma nói với bà Doe là sẽ cử thợ lặn sang Lomé."
  mode=pledge actors=FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Fiji bày tỏ quan tâm hợp tác với Togo về nuôi tôm."
  mode=expect actors=FJI fields=agriculture
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe đề nghị và được phía Fiji nhất trí mở lại lớp dạy lặn."
  mode=agree text="mở lại lớp dạy lặn"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai bên nhất trí lập quỹ nghề cá. Về quốc phòng, hai bên mở rộng đào tạo thợ lặn. Về y tế, Fiji tiếp nhận bác sĩ Togo."
  mode=agree actors=TGO,FJI text="hai bên mở rộng đào tạo thợ lặn"
  mode=agree actors=TGO,FJI text="Fiji tiếp nhận bác sĩ Togo"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Fiji cam kết giảm thuế lưới cá, còn Togo cấp thêm học bổng cho thủy thủ."
  mode=pledge actors=FJI text="giảm thuế lưới cá"
  mode=pledge actors=TGO text="Togo cấp thêm học bổng cho thủy thủ"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe nêu hai đề nghị. Thứ nhất, Fiji gỡ thuế lưới cá. Thứ hai, hai bên lập quỹ nghề cá."
  mode=propose actors=TGO text="Fiji gỡ thuế lưới cá"
  mode=propose actors=TGO text="hai bên lập quỹ nghề cá"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe công bố khoản hỗ trợ 2 triệu USD cho ngư dân Fiji."
  mode=pledge actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai bên trao đổi, thống nhất tăng số chuyến tàu."
  mode=agree actors=TGO,FJI
fires "Đại sứ Togo tại Fiji Ama Doe trả lời phỏng vấn báo chí về quan hệ Togo - Fiji. Chúng ta cần chủ động tìm bạn hàng ở Fiji."
  mode=expect actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. \"Chúng ta hãy mở tuyến tàu biển\", bà Doe nói."
  mode=expect actors=TGO
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Fiji nhận lời đào tạo thợ lặn cho Togo."
  mode=pledge actors=FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe cho rằng hai nước cần thiết lập kênh trao đổi về nghề cá."
  mode=expect actors=TGO text="thiết lập kênh trao đổi về nghề cá"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Ông Vakaloloma cam kết Fiji sẽ tham dự hội chợ cá năm 2027 ở Lomé."
  mode=pledge actors=FJI due=2027
silent "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Sáng 7/5, bà Doe sẽ vào thành phố Suva, gặp kiều bào và thăm cảng cá."
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe đề nghị Fiji tăng viện trợ cho Togo, tập trung vào nghề cá."
  mode=propose text="Fiji tăng viện trợ cho Togo, tập trung vào nghề cá"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai bên coi nghề cá là trụ cột, theo đó sẽ lập hai xưởng đóng tàu."
  mode=agree actors=TGO,FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Ông Vakaloloma cho biết Fiji xem xét tích cực đề nghị mở lãnh sự quán Togo ở Suva."
  mode=expect actors=FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe cho rằng hợp tác nghề cá đã có tiến bộ, song còn nhỏ, vì vậy cần mở rộng vùng đánh bắt."
  mode=expect actors=TGO text="mở rộng vùng đánh bắt"
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Ông Vakaloloma cho biết Fiji thiếu thợ lặn, do đó rất muốn tuyển thợ lặn Togo để mở rộng nghề cá."
  mode=expect actors=FJI
