# Mechanisms: standing bodies and arrangements between the parties, founded, at work, proposed or made stronger.

pattern considered
  match <body-verb=considered> ~ <founding-verb> ~ {kind:mechanism}
  set stage=considered

# A ceremony: it is open.
pattern opened-with-ceremony
  match (lễ|buổi lễ) (khai trương|khánh thành|ra mắt) ~ {kind:mechanism=mission|trade-office|connection|business-council|other}
  set stage=operating

# Founded or opened; a mission, an office and a route are no news but for that.
pattern founded
  match {stage:founding-verb} ~ {kind:mechanism}
  match {stage:founding-verb} ~ {kind:body} ~ {countries:countries}
  match {stage:founding-verb=proposed} {kind:body=joint-committee}
  match {stage:founding-verb} .. {kind:mechanism=intergovernmental-committee|joint-committee|business-council|connection|trade-office}

# A route told by its ends.
pattern route
  match {stage:founding-verb} (các)? (tuyến|chặng|đường bay|tuyến bay) <place> .. <place>
  set kind=connection

# The body or route is the subject.
pattern opened
  match {kind:mechanism=connection|trade-office|mission|business-council|other} .. (đã|vừa|mới) (chính thức)? (được)? (khai trương|khánh thành|thành lập|thiết lập|mở cửa|khai thác|nối lại|khôi phục|ra mắt|đi vào hoạt động|đi vào vận hành|đi vào khai thác|bắt đầu hoạt động)
  match {kind:mechanism=connection} .. (được)? (nối lại|khai trương|mở lại|khai thác trở lại|hoạt động trở lại) (từ|vào|ngày|hôm)
  set stage=operating

pattern about-to-open
  match {kind:mechanism=mission|trade-office} .. (sẽ|sớm|sắp) (chính thức)? (được)? (đi vào hoạt động|khai trương|mở cửa|khánh thành)
  set stage=proposed

# `vòng tham vấn an ninh lần thứ 13`: it is held again and again.
pattern round
  match (vòng|phiên|kỳ) {kind:mechanism=consultation} .. lần thứ
  match (vòng|phiên|kỳ) (tham vấn|tham khảo|đối thoại) .. lần thứ
  set kind=consultation stage=operating

# Lines between capitals and towns that are flown, or flown more often.
pattern flown
  match (có kế hoạch|kế hoạch|dự kiến|sẽ|sắp) .. bay thẳng <place> .. <place>
  set kind=connection stage=proposed

pattern flown-more
  match (tăng|tăng thêm|tăng cường|tăng số) (các)? (chuyến bay|đường bay|chuyến|tuyến bay) <place> .. <place>
  set kind=connection stage=strengthened

# `Hai Quốc hội đều có Nhóm nghị sĩ hữu nghị`
pattern there-is
  match (đều có|hiện có|đã có|đều lập|đã lập|còn có|có) ~ {kind:mechanism=other}
  set stage=operating

pattern works
  match {stage:body-verb=operating|strengthened} ~ {kind:mechanism=intergovernmental-committee|joint-committee|business-council|consultation|party-channel|framework|other}
  match {stage:body-verb=operating|strengthened} .. {kind:mechanism=intergovernmental-committee|joint-committee}
  match {stage:body-verb=operating|strengthened} ~ {kind:body=consultation}
  match {stage:body-verb=strengthened} ~ {kind:mechanism=connection}

# `phát huy vai trò của các cơ chế hợp tác và cơ chế tham khảo chính trị`: one of several.
pattern works-beside
  match (phát huy|nâng cao|duy trì|củng cố|tận dụng|đẩy mạnh|tăng cường) .. cơ chế .. (và|cũng như|hay|như|gồm|,) {kind:mechanism=consultation|joint-committee|intergovernmental-committee}
  match (phát huy|nâng cao|duy trì|củng cố|tận dụng|đẩy mạnh|tăng cường) .. cơ chế .. .. (và|cũng như|hay|như|gồm) {kind:mechanism=consultation|joint-committee|intergovernmental-committee}
  set stage=strengthened

pattern named-consul
  match (bổ nhiệm|cử) .. (làm)? {kind:mechanism=mission} (tại|ở)
  set stage=operating

pattern links
  match <number> kết nối giữa
  match (định hướng|phương hướng|phương châm) ~ <number> hơn
  set kind=framework stage=operating

pattern party
  match (Đảng ta|<party>) .. quan hệ .. với .. (Đảng|<party>|chính đảng)
  match (cơ chế)? hội thảo lý luận
  match (quan hệ|hợp tác|giao lưu|trao đổi|liên hệ|gắn kết) .. giữa <party> .. <party>
  match (quan hệ|hợp tác|giao lưu|trao đổi|liên hệ) giữa Đảng ~ <country> .. (và|với) Đảng
  match kênh Đảng
  set kind=party-channel stage=operating

pattern bare
  match {kind:mechanism=intergovernmental-committee|joint-committee|business-council}
  match {kind:body=joint-committee|consultation|business-council} ~ {countries:countries}
  match {kind:body=joint-committee|consultation|business-council} ~ <both>
  match {kind:body=joint-committee} .. (của|giữa) {countries:countries}
  set stage=operating part=bare

pattern listed
  match {stage:body-verb=strengthened} .. {kind:mechanism=consultation}
  set part=named

pattern named
  match {kind:mechanism=consultation}
  set stage=operating part=named

# `Các cơ chế hiện có gồm:` above `- Nhóm nghị sĩ hữu nghị`.
pattern item
  match {kind:mechanism=other|connection|framework}
  set stage=operating part=item

given 2025-03-06
fires "Hai bên nhất trí tăng cường quan hệ giữa Đảng Cộng sản Cuba và Đảng Nhân dân Cách mạng Lào, lãnh đạo Cuba và Lào cho biết."
  kind=party-channel countries=CUB,LAO
fires "Ngày 4/3, đường bay thẳng Accra - Oslo giữa Ghana và Na Uy đã chính thức được khai trương."
  kind=connection countries=GHA,NOR stage=operating
fires "Văn phòng thương mại của Na Uy tại Accra, thủ đô Ghana, đã đi vào hoạt động."
  kind=trade-office stage=operating
silent "Đường bay thẳng mới sẽ giúp du khách tới Huế dễ dàng hơn."
fires "Hai bên nhất trí thành lập Ủy ban hỗn hợp Peru - Ghana và mở đường bay thẳng Lima - Accra."
  kind=joint-committee stage=proposed
  kind=connection stage=proposed
fires "Peru và Ghana nhất trí nâng cao hiệu quả của Ủy ban liên Chính phủ về hợp tác kinh tế."
  kind=intergovernmental-committee stage=strengthened fields=trade
fires "Ghana đã mở Đại sứ quán tại Peru."
  kind=mission stage=operating countries=GHA,PER
fires "Peru và Ghana đang xem xét mở đường bay thẳng."
  kind=connection stage=considered
silent "Đại sứ quán Peru tại Ghana cho biết như vậy."
silent "Ủy ban nhân dân tỉnh tiếp đoàn Ghana và Peru."
silent "Chủ tịch Hội đồng nhân dân thành phố tiếp Đại sứ Ghana và Đại sứ Peru."
silent "Thương vụ Peru tại Ghana cho biết giá gạo tăng."
fires "Sáng 4/3, buổi lễ khánh thành Lãnh sự quán Ghana ở Cusco, Peru đông khách."
  kind=mission stage=operating
fires "Ngày 3/5, tại vòng tham vấn an ninh lần thứ tư tổ chức tại Lomé, quan chức Fiji và Togo bàn về cướp biển."
  kind=consultation stage=operating
fires "Tổng Lãnh sự quán Fiji tại Lomé (Togo) sẽ chính thức đi vào hoạt động trong tháng 6."
  kind=mission countries=FJI,TGO stage=proposed
fires "Hai bên Peru và Ghana nhất trí sớm triển khai cơ chế đối thoại hàng hải, nâng cơ chế tham vấn lãnh sự lên cấp thứ trưởng."
  kind=consultation
fires "Peru đề nghị Ghana phát huy vai trò của các cơ chế hợp tác thương mại và cơ chế tham khảo chính trị giữa hai nước."
  kind=consultation stage=strengthened
fires "Việc mở rộng các chuyến bay thẳng giữa Peru và Ghana giúp du lịch."
  kind=connection countries=PER,GHA
fires "Togo vừa bổ nhiệm lãnh sự danh dự tại Suva, Fiji."
  kind=mission countries=TGO,FJI
silent "Hội nghị Hội đồng Hợp tác vùng Vịnh (GCC) do Thái tử Kuwait chủ trì, với khách mời từ Oman."
fires "Hội đồng Liên minh tối cao của Peru và Ghana họp lần thứ hai."
  kind=joint-committee countries=PER,GHA
fires "Peru và Ghana khuyến khích các hãng duy trì tuyến Lima - Accra quanh năm."
  kind=connection countries=PER,GHA
fires "Ghana mở Đại sứ quán ở Peru năm 1991."
  kind=mission countries=GHA,PER stage=operating
silent "Peru và Ghana tăng cường trao đổi đoàn trên các kênh Đảng, Nhà nước, Chính phủ và nhân dân."
silent "Thứ trưởng Togo nói các bộ sẽ nghiên cứu mở thêm cơ quan đại diện ở Trung Đông."
fires "Hãng Air Fiji có kế hoạch bay thẳng Suva - Lima. Chile và Fiji: hai Quốc hội đều có Nhóm nghị sĩ hữu nghị."
  kind=other countries=FJI,CHL stage=operating
fires "Chile và Fiji đánh giá cao cơ chế Tham khảo chính trị giữa hai Bộ Ngoại giao."
  kind=consultation countries=CHL,FJI
fires "Ghana và Togo thành lập nhóm công tác về Syria."
  kind=joint-committee countries=GHA,TGO
fires "Hai bên Peru và Ghana nhất trí thành lập cơ chế Đối thoại quốc phòng cấp Bộ trưởng."
  kind=consultation countries=PER,GHA name="cơ chế Đối thoại quốc phòng cấp Bộ trưởng"
fires "Ghana và Fiji họp Ủy ban hỗn hợp thương mại Ghana - Fiji lần thứ hai. Hai nước nhất trí thành lập nhóm công tác về năng lượng sạch."
  kind=joint-committee stage=operating
  kind=joint-committee stage=proposed fields=energy
