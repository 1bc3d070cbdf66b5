# Figures: a number that describes the relations of two countries. Each pattern binds one number; the reader finds what
# it counts, of whom and when, from the words around it.

# Ranks. "One of the largest" ranks nobody.

pattern one-of
  match (là)? một trong (những|các|số) .. <ordinal>
  match (là)? một trong <number> <role>
  match (là)? một trong ~ <role> ~ <ordinal>
  match (là)? một trong (hai|ba|bốn|năm|sáu|bảy|tám|mười) .. <ordinal>
  match trong (số|nhóm|tốp|top) ~ <role> ~ <ordinal>
  match <role> (quan trọng hàng đầu|hàng đầu)
  match <role> ~ <ordinal> trong ~ (các lĩnh vực|lĩnh vực)
  set part=none

pattern ranked
  match <role> ~ {countries:country} {value:ordinal}
  match <role> ~ {countries:country} (lớn|nhiều|đông|cao|quan trọng)? thứ {value:number}
  match <role> ~ {countries:country} (lớn|nhiều|đông|cao|quan trọng)? thứ {value:numeral}
  match <role> ~ lớn thứ {value:numeral}
  match <role> ~ (lớn|quan trọng|nhiều|đông|cao) thứ {value:number}
  match <role> ~ (lớn|quan trọng|đứng|nhiều|đông|cao)? thứ {value:numeral}
  match <role> ~ {value:ordinal}
  match <role> ~ đứng (thứ|vị trí thứ|hàng thứ) {value:number}
  match (đứng|xếp|giữ vị trí|đứng ở vị trí) (vị trí thứ|hàng thứ) {value:number}
  match (vị trí|vai trò) ~ <role> (thứ)? {value:ordinal}
  set part=rank

pattern ranked-among
  match (đứng|xếp|giữ vị trí|đứng vị trí|xếp vị trí) thứ {value:number} (trong tổng số|trong số|trong các|trong danh sách|trong nhóm|trên tổng số|trên)
  match (đứng|xếp) thứ {value:number} / <quantity>
  match (đứng|xếp) thứ {value:numeral} (trong tổng số|trong số|trong các|trong danh sách|trong nhóm|trên tổng số)
  set part=rank-among

# `12 dự án tại Peru, đứng thứ 7/40`: of the two between whom the figure beside it is.
pattern ranked-place
  match (đứng|xếp|xếp hạng|đứng ở vị trí|giữ vị trí|đứng vị trí) (thứ|hạng) {value:number} / <number>
  match (đứng|xếp|đứng ở vị trí|giữ vị trí|đứng vị trí|chỉ đứng) thứ {value:number} (chỉ)? sau
  match (đứng|xếp|đứng ở vị trí|giữ vị trí|đứng vị trí|chỉ đứng) thứ {value:numeral} (chỉ)? sau
  set part=rank-place

# `lớn nhất trong ASEAN, lớn thứ 6 thế giới`: the rank goes on from the one before it.
pattern ranked-on
  match (xếp|đứng|lớn|quan trọng) thứ {value:number} (tại|trên|trong|ở|của|thế giới)
  match (xếp|đứng|lớn|quan trọng) thứ {value:numeral} (tại|trên|trong|ở|của|thế giới)
  match {value:ordinal} (tại|trên|trong|ở|thế giới)
  set part=rank-on

pattern ranked-first
  match <role> số {value:number} (của|tại|ở)
  match <role> ~ thứ {value:number} (của|tại|ở)
  set part=rank

pattern ranked-in
  match (đứng|xếp)? thứ {value:numeral} (về|trong lĩnh vực)
  match (đứng|xếp)? thứ {value:number} (về|trong lĩnh vực)
  match {value:ordinal} (về|trong lĩnh vực)
  match số {value:number} (về|trong lĩnh vực)
  match (đứng|xếp) thứ {value:numeral} ~ (về|trong lĩnh vực)
  set part=rank-in

# Sums told with their change.

pattern grew-to
  match <indicator=trade-turnover|exports|imports|investment> .. (tăng|tăng trưởng) <qualifier>? {change_pct:percent} .. (lên|đạt) <qualifier>? {value:money}
  match (tăng|tăng trưởng) <qualifier>? {change_pct:percent} .. (lên|đạt) <qualifier>? {value:money}
  match (tăng|tăng trưởng|tăng vọt) (tới|đến|thêm|khoảng|mạnh)? <qualifier>? {change_pct:percent} so với .. , (và|qua đó)? (đạt|lên|lên tới|đạt mức|lên mức) <qualifier>? {value:money}
  set part=change-up

pattern fell-to
  match <indicator=trade-turnover|exports|imports|investment> .. (giảm|sụt giảm) <qualifier>? {change_pct:percent} .. (xuống|còn|đạt) <qualifier>? {value:money}
  match (giảm|sụt giảm) <qualifier>? {change_pct:percent} .. (xuống|còn) <qualifier>? {value:money}
  set part=change-down

# Sums of trade and investment.

pattern balance
  match <balance> .. <qualifier>? {value:money}
  match {value:money} <balance>
  set indicator=other part=balance

# `cà phê (12 triệu USD)`, `máy móc đạt 280 triệu USD`: of a ware, where its flow is told.
pattern ware
  match <goods> .. <qualifier>? {value:money}
  match {value:money} (hàng|tiền)? <goods>

pattern projects-worth
  match <indicator=projects> với <qualifier>? {value:money}
  match <indicator=projects> ~ (trị giá|tổng trị giá|với tổng giá trị) <qualifier>? {value:money}
  set indicator=investment

pattern sum-after-verb
  match (đạt|đạt mức|ước đạt|đã đạt|là|trị giá|lên tới|lên đến|tới|vượt|ở mức|với|chạm mốc|cán mốc|chỉ đạt|dừng ở|ở|vào|mức|mốc|lập kỷ lục|đạt kỷ lục|lập mức kỷ lục|đạt mức kỷ lục|kỷ lục) <qualifier>? (mức|mốc|con số|mới)? <qualifier>? {value:money}
  match (so với|từ|gấp) (mức|con số)? <qualifier>? {value:money}
  match tăng ~ lên <qualifier>? {value:money}
  match từ ~ <money> .. (lên|lên tới|lên đến|tới) <qualifier>? (mức)? {value:money}
  match từ (mức|khoảng|gần|hơn)? <number> (lên|lên tới|lên đến|tới|đến) <qualifier>? (mức)? {value:money}
  match <date> (lên|lên tới|lên đến|tới|đến) (mức|con số)? <qualifier>? {value:money}

pattern sum-of
  match <indicator=trade-turnover|exports|imports|investment> (của|giữa|sang|từ|vào|tại)? ~ <qualifier>? {value:money}
  match <indicator=exports|imports> ~ ~ ~ {value:money}
  match <indicator=exports|imports> (lượng|số|khối lượng)? <goods> ~ ~ ~ ~ (trị giá|đạt giá trị|có giá trị) <qualifier>? {value:money}

# `năm 2022 đạt 60 triệu USD; năm 2023 đạt 48 triệu USD`: the same goes on.
pattern goes-on
  match <date> (đạt|ước đạt|chỉ đạt|là|còn|tăng lên|giảm còn|lên tới) <qualifier>? {value:money}
  set part=carried

pattern drawn
  match (thu hút|đón nhận|tiếp nhận) .. <indicator=investment> .. ,? <qualifier>? {value:money}
  match (thu hút|đón nhận|tiếp nhận) .. <indicator=investment> ... , <qualifier>? {value:money}
  set indicator=investment

pattern this-figure
  match con số (này|đó|trên) .. {value:money}
  match con số (này|đó|trên) .. {value:quantity}
  set part=carried

pattern investor-with
  match nhà đầu tư .. với <qualifier>? {value:money}
  set indicator=investment

pattern given
  match <grant=other> .. (đạt|lên tới|lên đến|tổng cộng|trị giá) <qualifier>? {value:money}
  set indicator=other

pattern years
  match (kỷ niệm|tròn|sau|trong|suốt|hơn|gần) {value:quantity} năm (thiết lập|quan hệ|ngày|qua|tới|thành lập|hợp tác|xây dựng)
  match cấp cao ~ {value:quantity} năm
  match (gần|hơn|gấp|khoảng|tăng)? {value:quantity} lần
  set part=none

# What is only promised is no figure yet.
pattern promised-sum
  match (sẽ|cam kết|hứa|dự kiến|xem xét) .. <grant=other> ~ (trị giá)? <qualifier>? {value:money}
  match (sẽ|cam kết|hứa|dự kiến|xem xét) .. {value:money} ~ <grant=other>
  set part=none

# Sums of aid, of credit and of deals, told as they stand.
pattern sum-of-aid
  match <grant=other> ~ (trị giá|tổng trị giá|trị giá lên tới|với tổng trị giá|với tổng số tiền|có tổng trị giá) <qualifier>? {value:money}
  match (đã|từng|vừa) (tài trợ|viện trợ|hỗ trợ|cho vay|giải ngân|trao tặng) <qualifier>? {value:money}
  match (đã|từng|vừa) (tài trợ|viện trợ|hỗ trợ|cho vay|giải ngân|cung cấp|trao tặng|trao|tặng|dành) (cho)? <country> ~ <qualifier>? {value:money}
  match (khoản|gói) <grant=other>? ~ <qualifier>? {value:money}
  match (khoản|gói) .. (trị giá|tổng trị giá|quy mô) (tới|lên tới|lên đến|khoảng)? <qualifier>? {value:money}
  match {value:money} (tiền|vốn)? <grant=other>
  match (thỏa thuận|hợp đồng|thương vụ|đơn hàng|văn kiện|hiệp định|lô hàng) .. (trị giá|tổng trị giá|với tổng trị giá|với tổng giá trị|tổng giá trị) (lên tới|lên đến|khoảng|là|hơn|gần)? <qualifier>? {value:money}
  set indicator=other part=sum

pattern fund
  match quỹ (đầu tư)? (trị giá|quy mô|có quy mô|với số vốn) <qualifier>? {value:money}
  match (rót|đầu tư) <qualifier>? {value:money} vào
  set indicator=investment part=sum

# What is signed.

pattern signed
  match (ký|ký kết|trao|trao đổi) (được)? ~ {value:quantity}
  match {value:quantity} .. (được ký|được trao|được ký kết|được hai bên ký|đã ký|đã ký kết|đã đạt được|đạt được)
  match (lễ ký|việc ký|lễ ký kết|lễ trao|lễ trao đổi) ~ {value:quantity}
  set part=signed

# People and things.

pattern diaspora
  match {value:quantity} (sinh|sinh ra) .. (sống|sinh sống|cư trú|định cư) (ở|tại)
  match {value:quantity} gốc <country>
  match {value:quantity} <country> (hiện|đang|hiện đang|đã)? (sinh sống|sống|cư trú|định cư|làm ăn|làm ăn sinh sống) .. (ở|tại|trên|trong)
  match {value:quantity} <country> (hiện|đang|hiện đang) (làm việc|lao động|kinh doanh) .. (ở|tại|trên|trong)
  match (có|tiếp nhận) <qualifier>? {value:quantity} <country> (đang)? (sinh sống|sống|cư trú|định cư|làm ăn|làm việc)
  set indicator=community

pattern travellers
  match {value:quantity} .. (đến|tới|sang) (du lịch|tham quan|thăm quan)
  match {value:quantity} <country> (đến|tới|sang) (thăm|du lịch|<country>)
  set indicator=tourists

# What is wanted is not there.
pattern lacking
  match (thiếu|thiếu hụt|cần thêm|cần tuyển|cần tuyển thêm) .. <qualifier>? {value:quantity}
  set part=none

# Delegations that went to and fro.
pattern delegations
  match {value:number} (lượt)? đoàn .. (sang|thăm|đi|đến|tới) (ta|bạn|<country>|thăm)
  match (trao đổi|đón|đón tiếp|cử) <qualifier>? {value:number} (lượt)? đoàn
  set indicator=activities

pattern brought-home
  match (đưa|hồi hương|sơ tán|giải cứu|hỗ trợ đưa) <qualifier>? {value:quantity} .. (về nước|hồi hương|trở về|an toàn)
  set part=none

pattern people
  match {value:quantity} ~ (đang|hiện đang)? (sinh sống|sống|làm việc|học tập|theo học|định cư|cư trú|làm ăn|học)
  match (đón|thu hút|tiếp đón|đạt|là|có|khai thác|khai thác thành công|vận hành|triển khai) <qualifier>? {value:quantity}
  match (là|có|khoảng|gần|hơn|trên|với|cho|vào|lên đến|lên tới|tiếp nhận) <qualifier>? {value:quantity}
  match <qualifier> {value:quantity}
  match (đầu tư|triển khai|tài trợ|viện trợ|thực hiện|đăng ký|đang triển khai|đang thực hiện|đầu tư vào|đã đầu tư|rót vốn vào|cấp phép cho|cấp phép) <qualifier>? {value:quantity}
  match cộng đồng .. {value:quantity}
  match mạng lưới <qualifier>? {value:quantity}
  match (cấp|dành|trao tặng|tặng|cung cấp) ~ {value:quantity}
  match (tổ chức|diễn ra|triển khai) <qualifier>? {value:quantity}

# `lượng khách tăng từ 3.000 năm 2020 lên 4.500`: what a number of people has come to.
pattern people-came-to
  match <indicator=tourists|students|community> ... (tăng|tăng mạnh|tăng vọt|giảm|giảm mạnh|giảm nhẹ) (lên|lên tới|lên đến|xuống|xuống còn|còn) <qualifier>? {value:quantity}
  match <indicator=tourists|students|community> ... (tăng|tăng mạnh|tăng vọt|giảm|giảm mạnh|giảm nhẹ) từ ... (lên|lên tới|lên đến|xuống|xuống còn|còn) <qualifier>? {value:quantity}

pattern partners
  match (nước|quốc gia|đối tác) thứ {value:numeral} (mà|có|thiết lập|nâng|được) .. (quan hệ|khuôn khổ|đối tác) .. (với|của) {countries:country}
  match (nước|quốc gia|đối tác) thứ {value:number} (mà|có|thiết lập|nâng|được) .. (quan hệ|khuôn khổ|đối tác) .. (với|của) {countries:country}
  match (nước|quốc gia|đối tác) thứ {value:numeral} (mà)? {countries:country} (có|thiết lập|nâng) .. (quan hệ|khuôn khổ|đối tác)
  match <level> với {value:quantity}
  match (tổng số nước|số nước|số quốc gia) có quan hệ ~ (đối tác chiến lược|đối tác toàn diện) .. {value:number}
  set indicator=partners

# Changes.

pattern grew
  match (tăng|tăng trưởng|tăng tới|tăng thêm) ~ {change_pct:percent}
  match cao hơn {change_pct:percent}
  set part=change-up

pattern fell
  match (giảm|sụt giảm|thấp hơn) ~ {change_pct:percent}
  set part=change-down

given 2025-06-10
fires "Theo báo chí sở tại, hiện có khoảng 12.000 người Ghana sinh sống tại Na Uy."
  indicator=community value=12000 unit=people qualifier=about
fires "Hơn 2.000 công dân Kenya đang làm việc tại Qatar; Kenya thì có chừng 300 người Qatar sinh sống."
  indicator=community value=2000 countries=KEN,QAT qualifier=over
  indicator=community value=300
fires "Tính đến tháng 10, Chile có 18 dự án đầu tư tại Fiji với tổng vốn 40 triệu USD; nửa đầu năm 2025, kim ngạch đạt 9 triệu USD."
  indicator=projects value=18 period=2024-10
  indicator=investment value=40000000 period=2024-10
  indicator=trade-turnover value=9000000 period=2025-01/2025-06
fires "Kim ngạch thương mại song phương giữa Việt Nam và Peru năm 2024 đạt gần 600 triệu USD, tăng 12,5% so với năm 2023."
  indicator=trade-turnover value=600000000 unit=USD qualifier=nearly period=2024 change_pct=12.5 change_base=2023
fires "Thương mại hai chiều Việt Nam - Thụy Điển trong 5 tháng đầu năm 2025 đạt 650 triệu USD, giảm 3% so với cùng kỳ năm ngoái."
  value=650000000 period=2025-01/2025-05 change_pct=-3 change_base=2024-01/2024-05
fires "Hà Lan là nhà đầu tư lớn thứ hai của EU tại Việt Nam, với 450 dự án và tổng vốn đăng ký trên 14 tỷ USD."
  indicator=projects value=450 unit=count
  indicator=investment value=14000000000 unit=USD qualifier=over
fires "Thái Lan hiện là đối tác thương mại lớn nhất của Việt Nam trong ASEAN, còn Việt Nam là đối tác thương mại lớn thứ 7 của Thái Lan."
  indicator=rank value=1
  indicator=rank value=7
fires "Khoảng 35.000 người Việt đang sinh sống tại Ba Lan, là cầu nối giữa Việt Nam và Ba Lan."
  indicator=community value=35000 unit=people qualifier=about
fires "Nhân chuyến thăm Chile của Thủ tướng Việt Nam, hai bên đã ký 12 văn kiện hợp tác."
  indicator=agreements-signed value=12 unit=count
fires "Ba tháng đầu năm 2025, kim ngạch giữa Malta và Chile đạt 40 triệu USD, tăng 10% so với cùng kỳ; xuất khẩu của Malta sang Chile 9 tháng năm 2024 đạt 55 triệu USD."
  value=40000000 period=2025-01/2025-03 change_pct=10 change_base=2024-01/2024-03
  indicator=exports value=55000000 period=2024-01/2024-09
fires "Fiji là đối tác du lịch số 2 của Togo, nhà đầu tư lớn thứ 5, thị trường nghề cá thứ 3 của Togo, đứng thứ 8 tại châu Phi."
  indicator=rank value=2
  indicator=rank value=5
  indicator=rank value=3
  indicator=rank value=8
fires "Kim ngạch thương mại giữa Fiji và Togo tăng từ 2 triệu USD năm 2010 lên 9 triệu USD năm 2024."
  indicator=trade-turnover value=9000000 unit=USD period=2024
fires "Với 9 dự án, Oman đứng thứ 4/11 nước đầu tư tại Malta; còn Malta xếp thứ ba trong số các nước châu Âu đầu tư vào Oman."
  indicator=projects value=9
  indicator=rank value=4 countries=OMN,MLT
  indicator=rank value=3 countries=MLT,OMN
silent "Nhân kỷ niệm 50 năm quan hệ, Fiji và Togo tăng gần 3 lần hợp tác so với 10 năm trước."
silent "Fiji là một trong 6 đối tác thương mại lớn nhất của Togo."
silent "Việt Nam và Áo nhất trí phấn đấu đưa kim ngạch thương mại hai chiều lên 5 tỷ USD vào năm 2030."
silent "Italia là một trong những đối tác thương mại lớn nhất của Việt Nam trong EU."
silent "Việt Nam và Cuba hội đàm trong 2 giờ, với 30 đại biểu mỗi bên."
silent "Nhật Bản sẽ cung cấp cho Việt Nam khoản vay 50 tỷ yên để xây cầu."
fires "Phần Lan vừa giải ngân cho Kenya gói tín dụng 30 triệu euro để xây cầu cảng."
  indicator=other value=30000000 unit=EUR
fires "Sau hội đàm, doanh nghiệp Ghana và Peru ký 15 thỏa thuận với tổng trị giá 2 tỷ USD."
  indicator=agreements-signed value=15
  indicator=other value=2000000000 unit=USD
fires "Fiji có 12 dự án tại Togo, đứng thứ ba châu Phi về đầu tư vào Togo."
  indicator=projects value=12
fires "Xuất khẩu của Chile sang Ghana năm 2023 đạt 90 triệu USD. Đồng đứng đầu với 40 triệu USD, tiếp đến là rượu vang đạt 12 triệu USD."
  indicator=exports value=12000000 period=2023
fires "Năm 2023, Chile nhập siêu 14 triệu USD từ Ghana."
  indicator=other value=14000000 period=2023
silent "Chủ tịch UBND tỉnh Đinh Minh Trường tiếp Đại sứ Peru Rosa Quispe. Tỉnh đang có 18 dự án FDI với tổng vốn đăng ký 240 triệu USD."
fires "Thương mại Togo - Fiji đạt 40 triệu USD trong năm 2023, tăng 8% so với năm 2022 và dự kiến đạt 50 triệu USD trong năm 2026."
  indicator=trade-turnover value=40000000 change_pct=8 change_base=2022
fires "Với Fiji, Togo là nhà đầu tư lớn thứ sáu ở châu Phi."
  indicator=rank value=6 countries=TGO,FJI
fires "Năm 2020, Chile xuất khẩu hàng hóa trị giá 26 triệu USD sang Ghana và nhập khẩu hàng hóa Ghana trị giá 31 triệu USD, Bộ trưởng Chile nói tại Accra."
  indicator=exports value=26000000 countries=CHL,GHA
  indicator=imports value=31000000
fires "Tỉnh Long An thu hút nhiều vốn đầu tư của Phần Lan vào Việt Nam nhất, 21 triệu USD cho 3 dự án."
  indicator=investment value=21000000
  indicator=projects value=3
fires "Chile là nước nhập khẩu chè Kenya nhiều thứ tư trên thế giới."
  indicator=rank value=4 countries=CHL,KEN
fires "Kenya đứng thứ 9 trong số 40 nước mà Chile có dự án đầu tư."
  indicator=rank value=9 countries=KEN,CHL
fires "Từ năm 2015 đến năm 2020, kim ngạch thương mại Chile - Kenya tăng hơn hai lần, từ 11,5 lên 26,2 triệu USD."
  indicator=trade-turnover value=26200000
fires "Chile đã viện trợ cho Kenya 5 triệu USD và đang thực hiện 12 dự án tại Kenya."
  indicator=other value=5000000 countries=CHL,KEN
  indicator=projects value=12
fires "Năm 2023, lưu lượng hàng hóa giữa Chile và Kenya đạt 88.000 tấn, lượng hành khách đạt 9.500 lượt người."
  indicator=other value=88000
  indicator=tourists value=9500 period=2023
fires "EU là bạn hàng lớn thứ hai của AU với tổng thương mại hai chiều năm 2021 đạt 260 tỷ USD."
  indicator=rank value=2 countries=EU,AU
  indicator=trade-turnover value=260000000000 countries=EU,AU period=2021
fires "Thương mại Chile - Kenya năm 2019 đạt 31 triệu USD; năm 2020 đạt 28 triệu USD và 6 tháng đầu năm 2021 đạt 17 triệu USD."
  indicator=trade-turnover value=28000000 period=2020
  indicator=trade-turnover value=17000000 period=2021-01/2021-06
given 2025-05-06
fires "Trong 4 tháng đầu năm nay, thương mại giữa Togo và Fiji có bước tiến dài khi tăng tới hơn 30% so với cùng kỳ năm ngoái, đạt gần 7 triệu USD."
  indicator=trade-turnover value=7000000 change_pct=30
fires "Bộ trưởng Fiji Jone Tora cho biết lượng khách du lịch Togo đến Fiji tăng từ 2.100 lượt năm 2022 lên 3.400 lượt năm 2023."
  indicator=tourists value=3400 period=2023
