# Activities: the items of a visit's programme that are no talks and no signing. Only a named guest's visit has any; the
# reader looks for him. What is written here as `own` must be the guest's own act.

# Staff and compatriots in one: the compatriots are met.
pattern staff-and-community
  match (gặp|gặp gỡ|gặp mặt|thăm|thăm hỏi|nói chuyện với) ~ cán bộ ,? nhân viên .. (và|cùng|cùng với) .. (cộng đồng|kiều bào|bà con|người Việt)
  match (gặp|gặp gỡ|gặp mặt|thăm|thăm hỏi|nói chuyện với) ~ cán bộ , nhân viên ... (cộng đồng|kiều bào|bà con)
  set kind=community-meeting part=own

pattern embassy
  match (thăm|đến thăm|tới thăm|gặp|gặp gỡ|gặp mặt|nói chuyện với|làm việc với|làm việc tại|khai trương|khánh thành) ~ ~ (đại sứ quán|tổng lãnh sự quán|lãnh sự quán|phái đoàn|cơ quan đại diện)
  match (thăm|gặp|gặp gỡ|gặp mặt) ~ cán bộ , nhân viên ~ (đại sứ quán|tổng lãnh sự quán|phái đoàn|cơ quan đại diện)
  set kind=embassy-visit part=own

# No items: what was called off or missed, visits themselves, briefings, plans, papers that change hands.
pattern no-item
  match {kind:activity} .. (bị hủy|bị hoãn|đã hủy|bị hủy bỏ|không diễn ra|hoãn lại)
  match (vắng mặt|không dự|không tham dự|hủy bỏ|hoãn) .. {kind:activity}
  match (tổ chức|kỷ niệm) thành công .. {kind:activity}
  match chúc mừng .. {kind:activity=commemoration}
  match (nhân dịp|nhân|trùng với|trùng|đúng dịp|đúng vào dịp|vào dịp) ~ {kind:activity=commemoration}
  match (cảm ơn|cám ơn) ... (tham dự|dự) .. {kind:activity}
  match chứng kiến ~ (trao|ký|ký kết|trao đổi) ~ (văn kiện|thỏa thuận|biên bản|hợp đồng|các thỏa thuận)
  match {kind:activity=handover} ~ (: | <document=mou|agreement|plan|protocol|treaty|letter-of-intent|contract>)
  match (cuộc|buổi)? họp báo (thường kỳ|thường niên|hằng tuần|hàng tuần|định kỳ|Chính phủ)
  match (chuyến|các chuyến|cuộc|lượt) (viếng)? thăm
  match (các|trao đổi|nhiều|cử|tăng cường|những|lượt|số) (lượt)? đoàn (viếng)? thăm
  match (đến|tới|sang|đi|ở)? thăm <visit-kind>
  match (đến|tới|sang|đi|ở)? thăm (lại|nhau|lẫn nhau|hỏi|dò|song phương|đáp lễ|cấp cao|nước|hai nước)
  match (đến|tới|sang|đi|ở)? thăm (và)? làm việc (tại|ở|với)? {place:country}
  match (mời|kính mời) .. thăm
  match (mời|kính mời) .. (dự|tham dự) .. {kind:activity}
  match (mời|kính mời) .. .. (dự|tham dự) ~ {kind:activity}
  match (mời|kính mời) .. .. .. (dự|tham dự) ~ {kind:activity}
  match (cuộc|buổi)? họp báo .. (người phát ngôn|phát ngôn viên)
  match (người phát ngôn|phát ngôn viên) ... (cuộc|buổi)? họp báo
  match thăm (lại)? (châu Á|châu Âu|châu Phi|châu Mỹ|châu Đại Dương|Đông Nam Á|Nam Á|Đông Á|Trung Á|Trung Đông|Mỹ Latinh|Nam Mỹ|Bắc Âu|Đông Âu|Bắc Mỹ|Trung Mỹ|Vùng Vịnh|Nam Thái Bình Dương)
  match viếng thăm
  match (lời|gửi lời|chuyển lời)? (hỏi|chăm|thư|ghé) thăm (từ|của|tới|đến|sức khỏe)
  match (đến|tới|sang|đi)? thăm (các|một số|vị)? nguyên
  match thăm (các|một số|những|nhiều|hai|ba|bốn|năm)? (đồng minh|quốc gia|nước|nước láng giềng|nước đồng minh|quốc gia đồng minh|quốc gia láng giềng|thành viên|nước thành viên|đối tác|nước đối tác)
  set part=guard

pattern community
  match (gặp|gặp gỡ|gặp mặt|tiếp|thăm|đến thăm|thăm hỏi|động viên|nói chuyện với|giao lưu với|tiếp xúc) ~ ~ (cộng đồng người|cộng đồng Việt|cộng đồng kiều|cộng đồng|kiều bào|kiều dân|bà con|Việt kiều|lưu học sinh|du học sinh|sinh viên Việt Nam|người lao động Việt Nam|trí thức Việt Nam|đồng bào)
  match (gặp|gặp gỡ|gặp mặt|tiếp) ~ doanh nghiệp Việt kiều
  set kind=community-meeting part=own

pattern speech-at-forum
  match (phát biểu|dự|tham dự|dự và phát biểu|tham dự và phát biểu|dự khai mạc|đồng chủ trì|chủ trì) (tại)? {kind:activity=business-roundtable}

# The host leads it, the guest is received.
pattern led-by-host
  match (chủ trì|tổ chức|dự) {kind:activity=welcome-ceremony|farewell} {who:person}
  match (chủ trì|tổ chức) {kind:activity=welcome-ceremony|farewell} (cho|dành cho)? ~ {who:person}

pattern programme-item
  match {kind:activity}

pattern speech
  match phát biểu (tại|trước|về) .. (tại|trước)? (Đại học|Trường Đại học|Học viện|Quốc hội|Nghị viện|Hạ viện|Thượng viện|Viện|Diễn đàn|Quỹ|phiên toàn thể|lưỡng viện|sinh viên)
  match có bài (phát biểu|diễn văn|thuyết trình|giảng)
  match bài phát biểu (quan trọng|chính sách|về)
  set kind=speech part=own

pattern airport
  match (đón|đón tiếp|nghênh đón) .. tại (sân bay|cảng hàng không|cửa khẩu|nhà ga|ga)
  match ra (tận)? (sân bay|chân cầu thang máy bay|cửa khẩu|nhà ga) đón
  match (phát|loạt) đại bác .. (vang lên|chào mừng|nổ)
  match (cùng)? duyệt Đội danh dự
  set kind=welcome-ceremony

pattern site
  match (thăm|đến thăm|tới thăm|đi thăm|tham quan|đến tham quan|tới tham quan|thị sát|dạo|đi dạo|dạo bước|khảo sát)
  set kind=site-visit part=own

given 2024-05-28
fires "Tổng thống Estonia Alar Karis thăm cấp Nhà nước Phần Lan từ ngày 27 đến 28/5. Sáng 27/5, lễ đón chính thức được tổ chức tại Phủ Tổng thống."
  kind=welcome-ceremony who="Alar Karis" date=2024-05-27
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Chiều 21/5, Tổng thống Ruto thăm Bảo tàng Quốc gia ở Accra."
  kind=site-visit who="William Ruto" date=2024-05-21
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Trong thời gian ở Accra, Tổng thống Ruto gặp gỡ cộng đồng người Kenya."
  kind=community-meeting date=2024-05-20/2024-05-22
fires "Thủ tướng Mông Cổ Luvsannamsrai Oyun-Erdene thăm chính thức Lào từ ngày 20 đến 22/5. Thủ tướng Oyun-Erdene còn đặt vòng hoa tại Đài liệt sĩ."
  kind=commemoration
fires "Thủ tướng Fiji Sitiveni Rabuka thăm chính thức Ghana từ ngày 20 đến 22/5. Nhân dịp này, ông Rabuka đặt vòng hoa tại Đài tưởng niệm các liệt sĩ."
  kind=commemoration who="Sitiveni Rabuka"
fires "Thủ tướng Fiji Sitiveni Rabuka thăm chính thức Ghana từ ngày 20 đến 22/5. Chiều 21/5, ông Rabuka gặp gỡ cán bộ, nhân viên Đại sứ quán và cộng đồng người Fiji."
  kind=community-meeting
silent "Sáng 27/5, đoàn viên thanh niên dâng hương tại nghĩa trang liệt sĩ."
silent "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5."
silent "Hai bên nhất trí tổ chức lễ kỷ niệm 50 năm quan hệ ngoại giao."
silent "Người phát ngôn Bộ Ngoại giao trả lời tại họp báo thường kỳ."
silent "Thủ tướng Fiji Sitiveni Rabuka đến Accra thăm chính thức Ghana sau khi dự Diễn đàn kinh doanh ở Nairobi."
fires "Tổng thống Kenya William Ruto thăm Ghana từ ngày 20 đến 22/5. Chiều 20/5, Tổng thống Ghana John Mahama tổ chức lễ đón ông William Ruto."
  kind=welcome-ceremony who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm Ghana từ ngày 20 đến 22/5. Ông thăm hỏi cán bộ, nhân viên, gia đình họ, thầy thuốc và bà con Kenya."
  kind=community-meeting who="William Ruto"
silent "Tổng thống Kenya William Ruto thăm Ghana từ ngày 20 đến 22/5. Phát ngôn viên của Ghana, bà Ama Mensah, trả lời phóng viên tại họp báo."
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Trưa 21/5, ông gặp Tổng thống Ghana John Mahama. Buổi chiều, Tổng thống Ruto tham quan Pháo đài Osu."
  kind=site-visit who="William Ruto" date=2024-05-21
fires "Tổng thống Chile Elena Vidal thăm Kenya từ ngày 20 đến 22/5/2024. Ngày 21/5, đoàn thăm Công ty Thủy điện Turkana."
  kind=site-visit who="Elena Vidal" date=2024-05-21
fires "Tổng thống Chile Elena Vidal thăm Kenya từ ngày 20 đến 22/5/2024. Tối 21/5, Tổng thống dự đêm giao lưu nghệ thuật ở Nairobi."
  kind=concert who="Elena Vidal"
fires "Tổng thống Chile Elena Vidal thăm Kenya từ ngày 20 đến 22/5/2024. Chiều 21/5, Tổng thống tọa đàm với lãnh đạo 20 tập đoàn hàng đầu của Kenya."
  kind=business-roundtable who="Elena Vidal"
