# Invitations: one person invites another to visit, later on. The invitation that led to the visit reported is that
# visit's host, no invitation: `theo lời mời của` is silent here.

pattern accepts
  match {to:person} .. (đã|vui vẻ|trân trọng|vui mừng) nhận lời mời (sang|tới|đến)? (thăm|dự|tham dự) .. {to_country:destination} của {from:person}
  match {to:person} (cảm ơn và)? (cũng|đã|vui vẻ|trân trọng|vui mừng|cũng đã|đã vui vẻ)? nhận lời mời (sang|tới|đến)? (thăm|thăm lại|dự|tham dự|sang thăm|thăm chính thức|thăm cấp Nhà nước) (lại)? {to_country:destination}
  match {to:person} (cảm ơn và)? (cũng|đã|vui vẻ|trân trọng|vui mừng|cũng đã|đã vui vẻ)? nhận lời mời (sang|tới|đến) {to_country:destination}
  match {to:person} (cảm ơn và)? (cũng|đã|vui vẻ|trân trọng|vui mừng|cũng đã|đã vui vẻ)? nhận lời (sang|tới|đến)? (thăm|thăm lại|sang thăm|thăm chính thức) {to_country:destination}
  match {to:person} (đã|vui vẻ|trân trọng)? nhận lời (tới|sang|đến)? (thăm|dự|tham dự|tới dự|sang dự|thăm lại) .. {to_country:destination} theo lời mời của {from:person}
  match {to:person} (đã|vui vẻ|trân trọng)? nhận lời mời .. (thăm|dự|tham dự) .. {to_country:destination} của {from:person}
  match {to:person} (đã|vui vẻ|trân trọng)? nhận lời (tới|sang|đến)? (thăm|dự|tham dự|tới dự|sang dự|thăm lại) .. theo lời mời của {from:person}
  set part=accepts accepted=true

pattern answer-no
  match (từ chối|khước từ) lời mời
  match không (thể)? nhận lời
  match lời mời .. (bị từ chối)
  set part=answer accepted=false

# What led to the visit told.
pattern asked-on-the-spot
  match mời {to:person}? (cùng)? (duyệt|thưởng|chiêu đãi|dự chiêu đãi|dự tiệc|tham quan|chụp ảnh|phát biểu|ký|ngồi)
  set part=skip

pattern led-here
  match (nhận|theo|đáp) lời mời (chính thức)? của
  set part=skip

pattern answer-yes
  match (đã|vui vẻ|vui mừng|trân trọng|sẵn sàng|cảm ơn và) ~ nhận lời
  match (chấp nhận|nhận|tiếp nhận) lời mời
  match lời mời .. được chấp nhận
  match nhận lời
  set part=answer accepted=true

pattern conveys
  match (chuyển|trao|gửi|chuyển tới|chuyển giao|nhắc lại|truyền đạt) .. (lời mời|thư mời|giấy mời) của {from:person} (và|cùng) .. (tới|đến|gửi|mời) {to:persons}
  match (chuyển|trao|gửi|chuyển tới|chuyển giao|nhắc lại|truyền đạt) .. (lời mời|thư mời|giấy mời) của {from:person} (mời|tới|đến|gửi|tới mời)? {to:persons} .. (thăm|sang|tới|đến|dự) .. {to_country:destination}
  match (chuyển|trao|gửi|chuyển tới|chuyển giao|nhắc lại|truyền đạt) .. (lời mời|thư mời|giấy mời) của {from:person} (mời|tới|đến|gửi|tới mời)? {to:persons}
  match (chuyển|trao|gửi|chuyển tới|chuyển giao|nhắc lại|truyền đạt) .. (lời mời|thư mời|giấy mời) (mời|tới|đến|gửi|cho)? {to:persons} .. (thăm|sang|tới|đến|dự) .. {to_country:destination}
  match (chuyển|gửi|nhờ .. chuyển) lời mời (của mình|của ông|của bà)? (tới|đến|cho) {to:persons} .. (thăm|sang|tới|dự) .. {to_country:destination}
  match (chuyển|gửi|nhờ .. chuyển) lời mời (của mình|của ông|của bà) (tới|đến|cho) {to:persons}
  match chuyển lời (mời)? của {from:person} .. mời {to:persons} .. (thăm|sang|tới|đến|dự) .. {to_country:destination}
  match chuyển lời (mời)? của {from:person} .. .. mời {to:persons} .. (thăm|sang|tới|đến|dự) .. {to_country:destination}
  match chuyển (lời chúc|lời thăm hỏi|lời chào|lời chúc mừng) .. của {from:person} .. tới {to:persons} (và|cùng) lời mời .. (thăm|sang thăm|tới thăm) {to_country:destination}
  match chuyển (lời chúc|lời thăm hỏi|lời chào|lời chúc mừng) .. của {from:person} .. .. tới {to:persons} (và|cùng) lời mời .. (thăm|sang thăm|tới thăm) {to_country:destination}

# Accepted, and nothing told of the visit yet.
pattern accepted-of
  match {to:person} (cho biết|thông báo|cho hay|nói)? (đã|vui vẻ|vui vẻ đã|trân trọng)? (nhận|chấp nhận|nhận được|có) lời mời (thăm|sang thăm|thăm chính thức)? (chính thức)? (của|từ) {from:person}
  set part=taken accepted=true

pattern letter-invites
  match (chuyển|trao|gửi|chuyển tới) (thư|bức thư|thư tay|thông điệp) của {from:person} (trân trọng)? mời {to:persons}

pattern invites
  match mời {to:persons} (và .. |cùng .. )? ~ (thăm|sang|tới|đến|trở lại|dự|tham dự|quay lại|thăm lại) ~ {to_country:destination}
  match mời {to:persons} (và .. |cùng .. )? ~ (thăm|sang|tới|đến|trở lại|dự|tham dự|quay lại|thăm lại)
  match lời mời {to:persons} .. (thăm|sang|tới|đến|dự) ~ {to_country:destination}

given 2024-06-10
fires "Tổng thống Moldova Maia Sandu trân trọng mời Tổng thống Estonia Alar Karis thăm Moldova. Tổng thống Karis đã vui vẻ nhận lời."
  from="Maia Sandu" to="Alar Karis" to_country=MDA accepted=true
fires "Thủ tướng Fiji Sitiveni Rabuka mời Thủ tướng Malta Robert Abela sang dự Diễn đàn Thái Bình Dương tại Suva."
  from="Sitiveni Rabuka" to="Robert Abela" to_country=FJI
fires "Bộ trưởng Ngoại giao Ghana Shirley Ayorkor Botchwey chuyển lời mời của Tổng thống Ghana Nana Akufo-Addo tới Tổng thống Phần Lan Alexander Stubb thăm Ghana."
  from="Nana Akufo-Addo" to="Alexander Stubb" to_country=GHA
fires "Tổng thống Peru Dina Boluarte nhận lời thăm Chile theo lời mời của Tổng thống Chile Gabriel Boric."
  from="Gabriel Boric" to="Dina Boluarte" accepted=true
fires "Tổng thống Moldova Maia Sandu chúc mừng Tổng thống Estonia Alar Karis và trân trọng mời ông sớm thăm Moldova."
  from="Maia Sandu" to="Alar Karis" to_country=MDA
silent "Theo lời mời của Tổng thống Phần Lan Alexander Stubb, Tổng thống Estonia Alar Karis thăm Phần Lan."
silent "Thủ tướng mời doanh nghiệp Nhật Bản đầu tư vào khu công nghệ cao."
silent "Ban tổ chức mời khán giả dự đêm nhạc tại Hà Nội."
silent "Bộ trưởng kêu gọi mời thầu dự án đường sắt."
fires "Chủ tịch nước Lương Cường mời Phó Quốc vương Oman Haitham Bin Saif thăm Việt Nam."
  from="Lương Cường" to="Haitham Bin Saif" to_country=VNM
fires "Bộ trưởng Ngoại giao Ghana Shirley Ayorkor Botchwey chuyển lời mời của Tổng thống Ghana Nana Akufo-Addo cùng Quốc hội Ghana tới Tổng thống Phần Lan Alexander Stubb."
  from="Nana Akufo-Addo" to="Alexander Stubb"
fires "Đại sứ Ghana Ama Mensah đã chuyển lời của Tổng thống Ghana Kojo Asante và Quốc hội Ghana mời Tổng thống Peru Rosa Quispe sang thăm Ghana."
  from="Kojo Asante" to="Rosa Quispe" to_country=GHA
fires "Đại sứ Ghana Ama Mensah chuyển lời chúc của Tổng thống Ghana Kojo Asante tới Tổng thống Peru Rosa Quispe và lời mời bà thăm Ghana."
  from="Kojo Asante" to="Rosa Quispe" to_country=GHA
fires "Bộ trưởng Fiji Jone Tora chuyển thư của Tổng thống Fiji Ama Doe mời Tổng thống Togo Kofi Mensah thăm Fiji."
  from="Ama Doe" to="Kofi Mensah"
fires "Tổng thống Togo Kofi Mensah đã nhận lời mời của Tổng thống Fiji Ama Doe."
  from="Ama Doe" to="Kofi Mensah" accepted=true
silent "Nhận lời mời của Tổng thống Fiji Ama Doe, Tổng thống Togo Kofi Mensah thăm Fiji từ ngày 2 đến 4/5."
fires "Tại Lomé, Thủ tướng Fiji Jone Tora hội đàm với Tổng thống Togo Kofi Mensah. Tổng thống Togo Kofi Mensah vui vẻ nhận lời mời thăm lại Fiji."
  from="Jone Tora" to="Kofi Mensah" to_country=FJI accepted=true
fires "Chủ tịch Quốc hội Fiji Mere Tora nhờ Thủ tướng Togo Kofi Mensah chuyển lời mời của mình tới Chủ tịch Quốc hội Togo Ama Doe thăm Fiji."
  from="Mere Tora" to="Ama Doe" to_country=FJI
silent "Thủ tướng Fiji Jone Tora hội đàm với Tổng thống Togo Kofi Mensah. Thủ tướng mời Quốc vương, Hoàng hậu sang thăm Fiji."
