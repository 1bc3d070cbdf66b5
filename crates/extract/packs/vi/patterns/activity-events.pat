# Banquets, speeches at sessions, rites, working visits to firms and gifts handed over.

pattern feast
  match (dự|tham dự) (buổi|bữa)? (chiêu đãi|tiệc|yến tiệc) (do|chính thức|của)
  set kind=other part=own

pattern speech-there
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
