# What looks like an undertaking and is none: wishes for another's success, what was found of the past, items of a programme.

pattern well-wishes
  match (tin tưởng|tin rằng|tin chắc|chúc|mong|hy vọng|mong muốn) .. sẽ .. (thực hiện thắng lợi|thực hiện thành công|hoàn thành thắng lợi|hoàn thành xuất sắc|gặt hái|giành được|đạt (được)? (nhiều)? (thành tựu|thành công|thắng lợi)|tổ chức thành công (Đại hội|bầu cử|tổng tuyển cử|Hội nghị Trung ương))
  match (tin tưởng|tin rằng|tin chắc|chúc|mong|hy vọng|mong muốn) .. sẽ .. (lãnh đạo|dẫn dắt|đưa) (thành công)? đất nước
  set part=stop

# `chưa có nghĩa X sẽ`, `kiến nghị Trung ương`: what is denied, and what is asked at home.
pattern denied-or-home
  match (chưa|không) (có nghĩa|đồng nghĩa|phải là) .. sẽ
  match (yêu cầu|chỉ đạo|đề nghị) các bộ , (ban ,)? ngành (, |và) địa phương (liên quan|ngay|lên|khẩn trương|chủ động|tập trung|cần|phải|xây dựng|sớm|triển khai)
  match (kiến nghị|đề nghị|đề xuất) (với)? (trung ương|cấp trên|cấp có thẩm quyền)
  set part=stop

# `tin tưởng Kenya luôn giữ lời hứa`: what somebody is always like.
pattern trusted
  match (tin tưởng|tin rằng|tin chắc|tin) <country> (vẫn)? luôn
  match (tin tưởng|tin rằng|tin chắc|khẳng định) (rằng)? (việc|sự|chuyến thăm|kết quả) .. .. (là|đã là|chính là) (dấu mốc|cột mốc|mốc|bước|cơ sở|nền tảng|minh chứng|một|tiền đề|bước ngoặt)
  match (hướng tới|hướng đến|đặt|theo đuổi) mục tiêu (trở thành|trở nên|là) (trung tâm|nước|quốc gia|một)
  match quyết định ~ (vì|bởi|do|là|này|đó|trên|nói trên)
  match (mời|kính mời) (quý)? (độc giả|bạn đọc|khán giả|thính giả|quý vị|các bạn) ...
  match (với|theo|bằng|trong) (khoản)? cam kết (<money>|khoảng|hơn|gần|trị giá)
  match (cho|của|thực hiện|triển khai|hiện thực hóa|cụ thể hóa|thực thi|tuân thủ|tôn trọng) (các|những|mọi)? cam kết
  match luôn (đặt|coi|xem) .. (là|làm) (trọng tâm|ưu tiên|trung tâm|nhiệm vụ|một)
  set part=stop

# `những thỏa thuận đã từng cam kết`: what was once agreed on.
pattern once-agreed
  match (hiệp định|thỏa thuận|nội dung|điều|văn kiện|kết quả|biện pháp|nhận thức chung|vấn đề|lĩnh vực|dự án) (mà)? (hai bên|hai nước|lãnh đạo hai nước|hai Thủ tướng)? (đã|từng|đã từng|được|đã được|vừa) (cam kết|nhất trí|thống nhất|thỏa thuận)
  set part=stop

# `kể từ khi hai nước nhất trí mở lại đại sứ quán`: what was agreed then.
pattern agreed-since
  match (kể từ khi|từ khi|kể từ lúc|từ ngày|kể từ ngày|từ sau khi) .. (nhất trí|thống nhất|quyết định|cam kết|đồng ý|thỏa thuận)
  set part=stop

# `thông báo sẽ thăm Kenya`: a visit; `nhắc lại việc hai bên đã nhất trí`: what was agreed before.
pattern announces-trip
  match (cho biết|cho hay|nói|thông báo|tuyên bố|xác nhận) (rằng|thêm)? sẽ (sớm)? (có chuyến|thăm|công du|đi|đến|tới|sang|dự|tham dự|gặp|hội đàm|hội kiến|điện đàm|tiếp đón)
  match (nhắc lại|gợi lại|nhắc đến|nhắc tới) (việc|rằng)? .. (đã|từng) (cùng|cùng nhau)? (nhất trí|thống nhất|cam kết|đồng ý|thỏa thuận)
  set part=stop

# `mong muốn được đón Thủ tướng tới thăm`: courtesy.
pattern to-welcome
  match (mong|mong muốn|mong chờ|hy vọng|trông đợi|rất vui|vui mừng|vinh dự) (sớm)? (được|có dịp|có cơ hội|có vinh dự|sẽ được|sẽ)? (chào đón|đón|đón tiếp|tiếp đón) ({text:persons}|<office>|đoàn|phái đoàn|ngài|ông|bà)
  set part=stop

pattern found-of-the-past
  match (nhất trí|thống nhất) (cho rằng|đánh giá|nhận định|rằng) ,? (kể từ|từ sau|từ khi|trong thời gian qua|thời gian qua|những năm qua|qua) ... (đến nay|vừa qua|tiếp tục|duy trì|đạt được|phát triển)
  set part=stop

# `nhất trí rằng quan hệ đang tốt đẹp`: how things are.
pattern found-to-be
  match (nhất trí|thống nhất) (rằng|cho rằng|nhận định|đánh giá|nhận định rằng|đánh giá rằng) ,? (việc|quan hệ|hợp tác|tình hình|tiềm năng|thị trường|nền kinh tế|chuyến thăm|thương mại|kim ngạch) .. (là|còn|đang|vẫn|vẫn còn|chưa|đã|có nhiều|còn nhiều)
  set part=stop

pattern programme
  match sẽ ~ ~ (dự|tham dự|đồng chủ trì|chủ trì|phát biểu tại) (lễ|diễn đàn|hội nghị|phiên|tiệc|chiêu đãi|chương trình|khai mạc|tọa đàm|buổi|các hoạt động)
  match (lễ đón|lễ tiễn|quốc yến|chiêu đãi|tiệc chiêu đãi|lễ duyệt đội danh dự) .. .. sẽ (được)? (tổ chức|diễn ra|bắt đầu)
  match sẽ (cùng)? (mở|tổ chức|chủ trì|đồng chủ trì|thết|dành|dự|tham dự) (buổi|bữa|một)? (trọng thể|trọng)? (tiệc|quốc yến|chiêu đãi|yến tiệc|lễ đón|lễ tiễn|bữa tối|bữa trưa|dạ tiệc|nghi lễ đón)
  match sẽ cùng .. (dự|tham dự|đồng chủ trì|chủ trì|chứng kiến) (lễ|diễn đàn|hội nghị|phiên|tiệc|chiêu đãi|chương trình|khai mạc|tọa đàm|buổi|các hoạt động)
  match (trong khuôn khổ|trong|tại|nhân) ~ (chuyến thăm|chuyến công tác|kỳ họp|phiên họp|hội nghị|cuộc gặp|hội đàm) .. .. sẽ (cùng|cùng nhau)? (rà soát|kiểm điểm|đánh giá|tìm kiếm|tìm ra|đi sâu|đề cập|tập trung|bàn|điểm lại)
  match (đề xuất|đề ra|nêu) (các|những|một số|nhiều) (phương hướng|định hướng) (hợp tác)? (giữa hai nước|song phương)? (trong)? (thời gian tới|giai đoạn tới|tương lai)
  match sẽ (vào (thành phố|TP|thủ đô|<place>)|vào <destination>|lưu lại|ở lại|nán lại|rời|lên đường|đặt vòng hoa|vào lăng viếng|duyệt đội danh dự|tham quan|trở về|về nước)
  match sẽ (tiếp tục)? (đến|tới|sang|ghé|ghé thăm|bay tới|bay sang|thăm|thăm chính thức|thăm cấp Nhà nước|có chuyến thăm|có chuyến công tác|có mặt tại) (thủ đô|thành phố)? <destination>
  match (hai bên|hai nhà lãnh đạo|hai nước|hai bộ trưởng|hai ngoại trưởng|các bên|hai thủ tướng|hai tổng thống) (cũng)? sẽ (đề cập|bàn về|bàn thảo|thảo luận về|thảo luận các|trao đổi về|trao đổi quan điểm|trao đổi các)
  set part=stop

# `chuyển lời mời`: courtesy.
pattern passes-on
  match (trân trọng)? chuyển (tới|đến)? ~ ~ (lời mời|lời thăm hỏi|lời chào|lời chúc|lời chúc mừng|lời cảm ơn)
  match chuyển lời (mời|thăm|thăm hỏi|chào|chúc|hỏi thăm|cảm ơn)
  match (thể hiện|với|bằng|có) (rõ)? quyết tâm chính trị
  match (mong|mong muốn|hy vọng) (các bên|các bên liên quan|hai miền|các phe) .. (nối lại|đối thoại|đàm phán|kiềm chế|ngừng bắn|hạ nhiệt|chấm dứt)
  set part=stop

given 2024-06-10
silent "Chủ tịch Quốc hội Peru Rosa Quispe tiếp Đại sứ Ghana; trân trọng chuyển lời thăm hỏi và lời mời Tổng thống John Mahama sớm thăm Peru."
silent "Bộ trưởng Ngoại giao Peru Pedro Salas tin tưởng rằng Ghana sẽ hoàn thành xuất sắc vai trò Chủ tịch Liên minh châu Phi."
silent "Peru và Ghana nhất trí đánh giá, từ khi mở đường bay thẳng, du lịch giữa hai nước đã phát triển."
silent "Peru và Ghana nhất trí cho rằng thương mại hai nước vẫn còn thấp so với tiềm năng hợp tác."
silent "Hai Bộ trưởng Peru và Ghana nhất trí rằng, việc mở rộng hợp tác là vì lợi ích của nhân dân hai nước."
silent "Tổng thống Peru Rosa Quispe sẽ cùng Tổng thống Ghana John Mahama dự lễ khánh thành cảng cá."
silent "Tổng thống Peru Rosa Quispe sẽ lưu lại Ghana hai ngày rồi về nước."
fires "Tổng thống Peru Rosa Quispe khẳng định Peru sẽ giúp Ghana đào tạo ngư dân."
  mode=pledge actors=PER
silent "Trong khuôn khổ kỳ họp, hai bộ trưởng Peru và Ghana sẽ rà soát các dự án."
silent "Hai Tổng thống Peru và Ghana hội đàm và đề xuất các phương hướng hợp tác trong thời gian tới."
silent "Tổng thống Peru Rosa Quispe sẽ tiếp tục đến Chile để dự một hội nghị về đồng."
silent "Hai bên Peru và Ghana sẽ đề cập đến tình hình ở khu vực."
silent "Tổng thống Peru Rosa Quispe tin tưởng Ghana luôn giữ lời."
silent "Tổng thống Peru Rosa Quispe tin tưởng việc nâng cấp quan hệ với Ghana lên Đối tác toàn diện là dấu mốc của quan hệ hai nước."
silent "Peru đang hướng tới mục tiêu trở thành trung tâm chế biến đồng, Ghana thì bán vàng."
silent "Mời quý độc giả đón xem phóng sự về Peru và Ghana trên kênh truyền hình."
silent "Chuyến đi của Tổng thống Peru Rosa Quispe là bước đầu cho cam kết mở rộng hợp tác với Ghana."
silent "Bộ trưởng Quốc phòng Togo Kofi Mensah nói về độc lập, chủ quyền, thống nhất, toàn vẹn lãnh thổ; Togo theo chính sách trung lập."
silent "Tại hội đàm với Tổng thống Togo, Tổng thống Peru Rosa Quispe nói về trường Thống Nhất ở Lima."
silent "Theo chương trình, lễ đón cấp Nhà nước Tổng thống Ghana John Mahama sẽ được tổ chức tại Lima."
silent "Tuyến phà này là tuyến đầu tiên kể từ khi hai nước Peru và Ghana nhất trí mở lại đại sứ quán."
silent "Tổng thống Peru Rosa Quispe bày tỏ mong muốn được chào đón Tổng thống Ghana John Mahama tới Lima dự hội chợ nghề cá vào đầu tháng 12 tới."
silent "Tối 10/6, Tổng thống Peru Rosa Quispe sẽ mở tiệc chiêu đãi riêng dành cho Tổng thống Ghana John Mahama."
silent "Ngày 10/6, Tổng thống Peru Rosa Quispe thông báo sẽ thăm Ghana từ ngày 23 đến 24/6 và hội đàm với Tổng thống Ghana John Mahama."
silent "Tổng thống Peru Rosa Quispe nhắc lại việc Peru và Ghana đã nhất trí lập quỹ nghề cá hồi năm ngoái."
