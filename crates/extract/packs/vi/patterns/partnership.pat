# Partnerships: the formal level of relations between two countries, and what happens to it. The first pattern to take
# a level's words has them; a pattern with part=none keeps words that name no level of two countries.

pattern not-a-level
  match Hiệp định (về)? {level:level}
  match {level:level} và Tiến bộ
  match {level:level} Kinh tế (Khu vực|toàn diện)
  match (Đối tác) Kinh tế {level:level}
  match Hội đồng {level:level}
  match (số|tổng số|các|những) (nước|quốc gia) có (quan hệ)? ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (nước|quốc gia) (thứ|đầu tiên) .. (có|thiết lập) (quan hệ)? ~ {level:level=comprehensive|strategic|comprehensive-strategic} với
  match {level:level} với <quantity>
  set part=none

# Diplomatic relations.

pattern anniversary
  match (kỷ niệm|dịp|tròn|hướng tới)? {years:number} <jubilee> (ngày|Ngày)? (hai nước|hai bên|<country>|{countries:countries})? (chính thức)? (thiết lập|lập|kiến lập|đặt)? {level:level=diplomatic-relations}
  match kỷ niệm lần thứ {years:number} (ngày|Ngày)? (thiết lập|lập) {level:level=diplomatic-relations}
  match kỷ niệm {years:number} <jubilee> .. (thiết lập|lập|kiến lập) {level:level=diplomatic-relations}
  set change=established

# `kỷ niệm 10 năm thiết lập quan hệ Đối tác chiến lược`: it was reached so many years ago.
pattern anniversary-of-reaching
  match (hướng tới|tiến tới)? (kỷ niệm|tròn|sau|qua|trải qua|trong)? {years:number} năm (ngày|kể từ khi|kể từ ngày|qua kể từ khi)? (hai nước|hai bên|<countries>)? (chính thức)? (thiết lập|xác lập|trở thành|lập|nâng cấp|nâng cấp lên|nâng quan hệ lên|ký|ra Tuyên bố chung về) (quan hệ|khuôn khổ|khuôn khổ quan hệ)? {level:level=comprehensive|strategic|comprehensive-strategic}
  match (kỷ niệm|tròn|sau|qua|trải qua) {years:number} năm (ngày|kể từ khi|kể từ ngày)? ~ (nâng cấp|nâng) quan hệ .. (lên|thành|lên thành) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=upgraded

# `14 năm Đối tác toàn diện`: it still stands.
pattern years-of
  match (hướng tới|tiến tới)? (kỷ niệm|tròn|sau|qua|trải qua|trong)? <number> năm (ngày)? (quan hệ|khuôn khổ|khuôn khổ quan hệ)? {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=existing

# `nâng cấp quan hệ giữa hai nước, được thiết lập từ năm 1965, lên ...`: relations that were set up are diplomatic ones.
pattern relations-set-up
  match quan hệ (song phương|hữu nghị|hai nước)? (giữa)? {countries:countries} ,? (vốn)? (được|đã được|chính thức được) (thiết lập|xác lập|kiến lập|lập) (vào|từ|hồi|ngày|năm)? {date:date}
  match quan hệ giữa ~ ~ <country> và ~ ~ <country> ,? (vốn)? (được|đã được|chính thức được) (thiết lập|xác lập|kiến lập|lập) (vào|từ|hồi|ngày|năm)? {date:date}
  set level=diplomatic-relations change=established

pattern diplomatic-relations
  match (thiết lập|lập|kiến lập|đặt|xác lập|ký .. thiết lập) (và phát triển|chính thức)? {level:level=diplomatic-relations}
  match {level:level=diplomatic-relations} .. (được thiết lập|được lập) (ngày|từ|vào|năm)? {date:date}
  match có {level:level=diplomatic-relations} từ {date:date}
  set change=established

# A level intended: words of aim before words of change.

pattern intended-from
  match (hướng tới|tiến tới|sớm|nghiên cứu|xem xét|khả năng|mong muốn|mong|đề nghị|đề xuất|ủng hộ|thúc đẩy|sẵn sàng|dự kiến|sẽ|hoàn tất|phấn đấu|chuẩn bị|trao đổi|thảo luận|hy vọng|kỳ vọng) .. (nâng cấp|nâng|nâng tầm|đưa) .. {before:level=comprehensive|strategic|other} (hiện nay|hiện có)? (lên|thành|lên thành|lên mức|lên tầm) ~ {level:level=comprehensive|strategic|comprehensive-strategic|other}
  set change=intended

pattern intended
  match (hướng tới|tiến tới|sớm|nghiên cứu|xem xét|khả năng|mong muốn|mong|đề nghị|đề xuất|ủng hộ|thúc đẩy|sẵn sàng|dự kiến|sẽ|hoàn tất|phấn đấu|chuẩn bị|trao đổi|thảo luận|hy vọng|kỳ vọng|lộ trình|triển vọng) .. (nâng cấp|nâng|nâng tầm|đưa|phát triển|việc nâng cấp) ... (lên|thành|trở thành|tới) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (hướng tới|tiến tới|sớm|nghiên cứu|xem xét|khả năng|mong muốn|mong|đề nghị|đề xuất|sẵn sàng|dự kiến|sẽ|hoàn tất|phấn đấu|hy vọng|kỳ vọng|lộ trình|triển vọng) .. (thiết lập|xác lập|xây dựng) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (bàn về|bàn việc|bàn|đến lúc|cân nhắc|tính đến|tính chuyện|nên|cần|muốn|có thể|đàm phán) .. (nâng cấp|nâng|nâng tầm|đưa|phát triển|việc nâng cấp) .. (lên|thành|trở thành|tới) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (mong|mong muốn|muốn|kỳ vọng|hy vọng|mong mỏi) .. (là|trở thành|thành) {level:level=comprehensive|strategic|comprehensive-strategic}
  match (hướng tới|tiến tới) ~ (quan hệ|khuôn khổ) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (hướng tới|tiến tới|sẽ trở thành|sớm trở thành) {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=intended

# A level reached.

pattern upgraded-aside
  match (nâng cấp|nâng|nâng tầm|đưa|việc nâng cấp) (mối)? quan hệ ... , (lên|thành|lên thành|lên mức|lên tầm|lên tầm mức|trở thành) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=comprehensive|strategic|comprehensive-strategic} (được)? {date:date}
  match quan hệ ngoại giao .. <date> .. , (và|rồi|sau đó)? (quan hệ|khuôn khổ)? (quan hệ)? {level:level=comprehensive|strategic|comprehensive-strategic} ~ {date:date}
  match (ký|ký kết) .. (Hiệp ước|Hiệp định|Tuyên bố|Tuyên bố chung) .. về (quan hệ|khuôn khổ)? (quan hệ)? {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=upgraded

pattern upgraded
  match (nâng cấp|nâng|nâng tầm|đưa|việc nâng cấp) .. (lên|thành|lên thành|lên mức|lên tầm|lên tầm mức|thành|trở thành) ~ {level:level=comprehensive|strategic|comprehensive-strategic|other}
  match (nâng cấp|nâng) quan hệ .. {before:level} (lên|thành|lên thành) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (thiết lập|lập|xác lập|kiến lập|công bố|tuyên bố|ký|ký kết|ký Tuyên bố về|thiết lập khuôn khổ|xác lập khuôn khổ) (chính thức)? (Tuyên bố)? (về)? (khuôn khổ)? (quan hệ)? {level:level=comprehensive|strategic|comprehensive-strategic} ~ {date:date}
  match (thiết lập|lập|xác lập|kiến lập|công bố|tuyên bố|thiết lập khuôn khổ|xác lập khuôn khổ) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match (trở thành) ~ {level:level=comprehensive|strategic|comprehensive-strategic} (của nhau|của <country>|vào|từ|năm|tháng|ngày|với)?
  match Tuyên bố (chung)? (về)? (việc)? (thiết lập|nâng cấp|xác lập) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match Tuyên bố (chung)? (về)? (việc)? (khuôn khổ)? (quan hệ)? {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=upgraded

pattern framework-set-up
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=comprehensive|strategic|comprehensive-strategic|other} (giữa)? {countries:countries}? (, khuôn khổ)? (đã)? (được)? (thiết lập|xác lập|ký|nâng cấp|lập) (vào|từ|hồi)? {date:date}
  match {level:level=comprehensive|strategic|comprehensive-strategic} (mà)? (hai nước|hai bên|<countries>)? (đã|đã chính thức)? (thiết lập|xác lập|lập|ký|nâng cấp) (vào|từ|hồi|năm)? {date:date}
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=other} (vào|từ|hồi)? {date:date}
  match và {level:level=comprehensive|strategic|comprehensive-strategic} (vào|từ|hồi|,)? {date:date}
  match {level:level=comprehensive|strategic|comprehensive-strategic} (, khuôn khổ)? (đã)? (được)? (thiết lập|xác lập|ký|nâng cấp) (vào|từ|hồi|năm|tháng|ngày)? {date:date}
  set change=upgraded

# A level that stands: said of the relations of two countries.

pattern held-to-be
  match (coi|xem) {countries:countries} (là|như|như là) (một|một trong những|những)? {level:level=comprehensive|strategic|comprehensive-strategic}
  match {countries:countries} , (là|với tư cách là|với tư cách)? (một|các|hai)? {level:level=comprehensive|strategic|comprehensive-strategic}
  match (với tư cách là|với tư cách|trên cương vị|là hai|là các|vốn là|hiện là) (hai|các)? {level:level=comprehensive|strategic|comprehensive-strategic}
  set change=existing

pattern existing
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=comprehensive|strategic|comprehensive-strategic} (với|giữa) {countries:organisation=ASEAN|EU|GCC|AU|EAEU|MERCOSUR|SCO}
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=comprehensive|strategic|comprehensive-strategic} (ngày càng|hiện có)? (với|giữa) {countries:countries}
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=comprehensive|strategic|comprehensive-strategic} {countries:countries}
  match (quan hệ|khuôn khổ|khuôn khổ quan hệ) ~ {level:level=comprehensive|strategic|comprehensive-strategic}
  match {level:level=comprehensive|strategic|comprehensive-strategic} (giữa|với) {countries:countries}
  match {level:level=comprehensive|strategic|comprehensive-strategic} {countries:countries}
  match {level:level=comprehensive|strategic|comprehensive-strategic} (lâu dài|lâu đời|tin cậy|vững chắc|sâu sắc|truyền thống|gắn bó|bền vững|bền chặt|chặt chẽ|hiện có) giữa (hai nước|hai bên|hai quốc gia)
  match (là|là các|đồng thời là) {level:level=comprehensive|strategic|comprehensive-strategic} (đầu tiên|duy nhất|thứ hai|thứ ba) .. của {countries:countries}
  match (là|là các) {level:level=comprehensive|strategic|comprehensive-strategic} (của nhau)? từ
  set change=existing

given 2025-08-20
fires "Việt Nam và Peru thiết lập quan hệ ngoại giao ngày 14/11/1994."
  countries=VNM,PER level=diplomatic-relations change=established date=1994-11-14
fires "Hai nước Việt Nam và Iran kỷ niệm 52 năm thiết lập quan hệ ngoại giao (4/8/1973 - 4/8/2025)."
  level=diplomatic-relations change=established date=1973-08-04
fires "Việt Nam và Kuwait nâng cấp quan hệ lên Đối tác chiến lược trong tháng 7/2025."
  countries=VNM,KWT level=strategic change=upgraded date=2025-07
fires "Chủ tịch nước Việt Nam mong muốn hai nước Việt Nam và Panama sớm nâng cấp quan hệ lên Đối tác toàn diện."
  level=comprehensive change=intended
fires "Việt Nam coi trọng quan hệ Đối tác chiến lược với Thái Lan."
  countries=VNM,THA level=strategic change=existing
fires "Togo và Fiji hướng tới kỷ niệm 10 năm thiết lập quan hệ Đối tác chiến lược vào năm 2023."
  countries=TGO,FJI level=strategic change=upgraded date=2013
fires "Sau 4 năm Đối tác toàn diện, Togo và Fiji đã mở rộng hợp tác nghề cá."
  countries=TGO,FJI level=comprehensive change=existing
fires "Peru và Ghana nâng cấp quan hệ giữa hai dân tộc, vốn có từ lâu, lên Đối tác toàn diện."
  countries=PER,GHA level=comprehensive change=upgraded
fires "Quan hệ giữa Peru và Ghana, được thiết lập từ năm 1971, ngày càng phát triển."
  countries=PER,GHA level=diplomatic-relations change=established date=1971
fires "Peru và Ghana thiết lập quan hệ ngoại giao năm 1971, quan hệ Đối tác toàn diện năm 2012."
  level=diplomatic-relations change=established date=1971
  level=comprehensive change=upgraded date=2012
fires "Peru coi Ghana là Đối tác chiến lược ở Tây Phi."
  countries=PER,GHA level=strategic change=existing
fires "Đại sứ nhắc lại quan hệ Đối tác toàn diện mà Peru và Ghana thiết lập năm 2012 và cho rằng đã đến lúc bàn về nâng quan hệ lên Đối tác chiến lược."
  countries=PER,GHA level=comprehensive change=upgraded date=2012
  level=strategic change=intended
fires "Tổng thống Peru mong Peru và Ghana sớm là Đối tác chiến lược về mọi mặt."
  countries=PER,GHA level=strategic change=intended
silent "Việt Nam và Canada cùng tham gia Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương."
silent "Thái Lan là đối tác quan trọng của Việt Nam trong khu vực."
silent "Hai tập đoàn của Việt Nam và Nhật Bản là đối tác chiến lược trong ngành thép."
silent "Bộ Ngoại giao Việt Nam tổ chức lễ kỷ niệm 80 năm ngày thành lập."
fires "ASEAN và Peru nhất trí thiết lập quan hệ Đối tác chiến lược tại một hội nghị ở Lào ngày 3/5/2024."
  countries=ASEAN,PER level=strategic change=upgraded
fires "Togo là đối tác ưu tiên, đồng thời là Đối tác chiến lược đầu tiên ở Tây Phi của Fiji."
  countries=TGO,FJI level=strategic change=existing
fires "Togo và Fiji hội đàm tại Lomé. Lễ đón thể hiện đối tác chiến lược gắn bó giữa hai nước."
  countries=TGO,FJI level=strategic change=existing
