# Banquets, speeches at sessions, rites, working visits to firms and gifts handed over.

# Given by whoever is at home.
pattern hosted
  match (chủ trì|tổ chức|mở|thết|đồng chủ trì) (buổi|bữa|một)? {kind:activity=other|concert}
  set part=hosted

pattern feast
  match (dự|tham dự) (buổi|bữa)? (chiêu đãi|tiệc|yến tiệc) (do|chính thức|của)
  set kind=other part=own

pattern speech-there
  match (dự và|tham dự và|có)? phát biểu (tại|ở|trong) (cả|các|tất cả các|hai|ba|cả hai|cả ba)? (phiên|phiên họp|phiên thảo luận|phiên toàn thể)
  match (dự và|tham dự và|có)? phát biểu ~ tại (phiên|hội nghị|lễ khai mạc|lễ kỷ niệm|trụ sở|trung tâm|trường)
  match (thuyết giảng|thuyết trình|nói chuyện|giao lưu|trò chuyện) (tại|với) (sinh viên|giảng viên|Đại học|Trường|Học viện)
  set kind=speech part=own

pattern rite
  match (tham gia|dự|thưởng thức|trải nghiệm) ~ trà đạo
  set kind=other part=own

pattern works
  match (thăm|đến thăm|tới thăm) (và|,) làm việc (với|tại) (một số|các|nhiều)? (doanh nghiệp|cơ sở|nhà máy|tập đoàn|công ty|trường|bệnh viện|khu công nghiệp|trung tâm|viện|xí nghiệp|cảng)
  match (thăm|đến thăm|tới thăm|tham quan|thị sát) (một số|các|nhiều) (doanh nghiệp|cơ sở|nhà máy|công ty|trường|bệnh viện|khu công nghiệp|trung tâm|xí nghiệp|địa điểm|di tích)
  set kind=site-visit part=seen

# What the guest opens or sees opened.
pattern opening
  match (dự|tham dự|cùng dự|chủ trì|đồng chủ trì|chứng kiến) (lễ|buổi lễ|nghi thức)? (khai trương|khánh thành|khai mạc|bế mạc|ra mắt|khởi công|động thổ|phát động|trao giải|gắn biển|khởi động|thông xe|thông tuyến|hạ thủy|đặt tên|khai giảng|khai mạc trọng thể)
  match (cắt băng|bấm nút) (khai trương|khánh thành|khai mạc|khởi công|khởi động|ra mắt)
  set kind=other part=own

# Gatherings on the guest's way, other than what the journey is for.
pattern gathering
  match (dự|tham dự|tham gia|dự và phát biểu tại|tham dự và phát biểu tại|phát biểu tại) (các)? hội nghị
  match (dự|tham dự|tham gia|dự và phát biểu tại|tham dự và phát biểu tại|phát biểu tại|đồng chủ trì|chủ trì) (các)? (diễn đàn|hội thảo|tọa đàm|festival|lễ hội|tuần lễ|ngày hội|triển lãm|hội chợ|liên hoan|gala|đêm giao lưu|chương trình giao lưu|buổi giao lưu|buổi gặp mặt|cuộc gặp gỡ hữu nghị|đại hội)
  set kind=other part=event

# What a guest sees or tries.
pattern sees-things
  match (xem|thưởng lãm|chiêm ngưỡng|tham quan) (triển lãm|trưng bày|phòng trưng bày|gian hàng|không gian trưng bày|biểu diễn|trình diễn|múa rối|quy trình)
  match (đi thử|đi|trải nghiệm) (tàu cao tốc|tàu điện ngầm|tàu điện|metro|tuyến metro|tàu hỏa|tàu)
  match (thưởng thức|thử|nếm) (cà phê|phở|bia|món|ẩm thực|trà|đặc sản|bún chả|bánh mì)
  set kind=other part=own

pattern talks-to-firms
  match (tọa đàm|đối thoại|gặp gỡ|gặp|làm việc|trao đổi|ăn sáng|ăn trưa) (với|cùng) (lãnh đạo|đại diện)? (các|một số|nhiều|hơn|gần)? <number>? (tập đoàn|doanh nghiệp|công ty|nhà đầu tư|hiệp hội doanh nghiệp|lãnh đạo doanh nghiệp|lãnh đạo tập đoàn|lãnh đạo các tập đoàn)
  match (tọa đàm|đối thoại|gặp gỡ|làm việc) (với|cùng) (lãnh đạo|đại diện)? (các|một số|nhiều|hơn|gần)? <quantity>
  set kind=business-roundtable part=own

# Those whom a guest sees besides leaders and compatriots.
pattern sees-people
  match (gặp|gặp gỡ|gặp mặt|gặp lại|tiếp|thăm hỏi|thăm|giao lưu với|trò chuyện với|nói chuyện với|trò chuyện cùng) (lại)? (các|những|một số|nhiều|đông đảo|đại diện|đại diện các|thế hệ)? (cựu|nguyên)? (sinh viên|doanh nhân|lưu học sinh|lao động|chuyên gia|nghệ sĩ|nghệ nhân|võ sư|vận động viên|cầu thủ|thanh niên|học sinh|học viên|giáo viên|nhà khoa học|nhân sĩ|bạn bè|cựu chiến binh|hậu duệ|gia đình|thân nhân|nạn nhân|công nhân|kỹ sư|nông dân|binh sĩ|quân nhân|hội hữu nghị|các em nhỏ|thiếu nhi|trẻ em|người dân|tăng ni)
  set kind=other part=own

# Where the guest comes, as a clause of time tells it.
pattern comes-to
  match (khi|lúc) (đến|tới|vào|đến thăm|tới thăm|thăm) (thăm)? (trường|bảo tàng|nhà máy|bệnh viện|viện|chùa|đài tưởng niệm|nghĩa trang|làng|khu di tích|học viện|khu tưởng niệm|nhà lưu niệm|tượng đài)
  match (lên|bước lên|lên thăm) (tàu|chiến hạm|khu trục hạm|boong tàu)
  match (đi bộ|tản bộ|dạo bộ|chạy bộ|đạp xe) (quanh|quanh hồ|dọc|ở|tại|trong|trên)
  set kind=site-visit part=seen

pattern gifts
  match (trao tặng|bàn giao|tặng) .. (xe|thiết bị|vaccine|máy|gạo|lương thực|vật tư|sách) .. cho
  set kind=handover part=own

fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Tối 20/5, ông dự chiêu đãi do Tổng thống Ghana John Mahama chủ trì."
  kind=other who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Ông dự và phát biểu tại phiên bế mạc, nói chuyện với sinh viên và trải nghiệm nghi thức trà đạo."
  kind=speech who="William Ruto"
  kind=other who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Ông sẽ thăm và làm việc với một số doanh nghiệp dệt may."
  kind=site-visit who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Ông trao tặng hai máy kéo và sách cho Trường Nông nghiệp."
  kind=handover who="William Ruto"
silent "Bộ trưởng Ghana Ama Mensah dự chiêu đãi do câu lạc bộ Accra chủ trì và thăm các trường ở ngoại ô."
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Ông dự khai mạc triển lãm gốm, gặp lại các cựu lưu học sinh và tham dự Diễn đàn Đại dương xanh."
  kind=other who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Chiều 21/5, Tổng thống Ghana John Mahama mở yến tiệc ở Accra."
  kind=other who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Tại Accra, ông phát biểu ở cả hai phiên của hội nghị."
  kind=speech who="William Ruto"
fires "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Ngày 21/5, đoàn đặt vòng hoa tại Đài tưởng niệm, thăm Trường Hàng hải 12 và Tập đoàn Volta rồi về Nairobi."
  kind=commemoration who="William Ruto"
  kind=site-visit name="Tập đoàn Volta"
silent "Tổng thống Kenya William Ruto thăm chính thức Ghana từ ngày 20 đến 22/5. Tàu 12 – Hòa Bình thăm cảng Tema."
silent "Thủ tướng Fiji Sitiveni Rabuka mời Tổng thống Kenya William Ruto sang dự Triển lãm Đại dương."
