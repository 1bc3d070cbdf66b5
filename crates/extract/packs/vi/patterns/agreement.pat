# Agreements: documents that parties sign, adopt, exchange, negotiate, propose or carry out.

# Denied, or told as rumoured: nothing that is done.
pattern denied
  match (bác|bác bỏ|phủ nhận|phản bác) (tin|tin đồn|thông tin|tin tức|việc|cáo buộc|khả năng|chuyện) .. <document-verb> .. <document>
  match (không|chưa) (hề)? <document-verb=signed> .. <document>
  match sẽ .. .. sau khi .. .. <document> ~ (được ký|được ký kết)
  match (trước khi|nếu) (hai bên|hai nước)? <document-verb=signed> .. <document> .. (thứ ba|khác)

# Two ministries arranged that somebody comes: no document.
pattern arranged
  match (thực hiện|theo) thỏa thuận (giữa|của) (Bộ|hai Bộ|hai bên|hai nước|hai cơ quan) .. ,

# Ratified is signed, whatever is still to come of it.
pattern to-ratify
  match <document-intent> .. phê chuẩn .. {kind:document}
  match (thúc|thúc giục|hối thúc|kêu gọi|chờ|đề nghị|mong) (Quốc hội|Nghị viện|Thượng viện|Hạ viện) .. (thông qua|phê chuẩn) {kind:document=agreement|treaty|protocol}
  set stage=signed part=undated

pattern ratify
  match phê chuẩn .. {kind:document}
  set stage=signed

# What is still to come: talks are asked for, a signing hoped for, planned or agreed on.
pattern hasten
  match <document-intent=wish> .. (thúc đẩy|đẩy nhanh|đẩy mạnh|đẩy tiến độ|sớm hoàn tất|hoàn tất|sớm kết thúc|kết thúc|tiếp tục) đàm phán .. {kind:document}
  match <document-intent=wish> .. .. (thúc đẩy|đẩy nhanh|đẩy mạnh|đẩy tiến độ|sớm hoàn tất|hoàn tất|sớm kết thúc|kết thúc|tiếp tục) đàm phán ~ {kind:document}
  set stage=negotiating

pattern wish
  match <document-intent=wish> .. <document-verb=signed|negotiating|proposed> .. {kind:document}
  match <document-intent=wish> .. .. <document-verb=signed|proposed|negotiating> ~ {kind:document}
  set stage=proposed

pattern in-talks
  match <document-intent=pending> ~ <document-verb=negotiating> .. {kind:document=agreement|treaty|mou|protocol|plan|letter-of-intent|contract|other}
  set stage=negotiating

pattern to-sign
  match (thống nhất|phối hợp|trao đổi|chỉ đạo|làm việc) .. để (sớm)? <document-verb=signed> .. {kind:document}
  set stage=proposed

pattern aimed-at
  match (nhằm|để) (tiến tới|sớm|hướng tới)? <document-verb=signed> .. {kind:document}
  set stage=proposed

pattern pending
  match <document-intent=pending> ~ <document-verb=signed|proposed> .. {kind:document}
  set stage=proposed

# Counted papers, some of which are named.
pattern exchange-list
  match trao đổi (hơn|gần|khoảng|trên|tổng cộng)? {term:quantity} ~ (văn kiện|thỏa thuận|văn bản|tài liệu)? .. <listing>
  set part=list stage=exchanged

# Gone through is no more than at work: the talks on it are over.
pattern gone-through
  match (rà soát|đánh giá|kiểm điểm|đôn đốc) ~ (thực hiện|triển khai|thực thi) (các)? {kind:document=agreement|treaty|protocol|plan|mou}
  match (rà soát|đánh giá|kiểm điểm|đôn đốc) (tiến độ|kết quả|tình hình|việc) ~ (thực hiện|triển khai|thực thi) (các)? {kind:document=agreement|treaty|protocol|plan|mou}
  set stage=in-force

# `nên mở thêm trường, ký Hiệp định hàng không`: the word of the wish holds for both verbs.
pattern wish-on
  match (nên|cần|phải|đề nghị|mong|mong muốn|kêu gọi) .. , (và|sớm)? <document-verb=signed> (các)? {kind:document=agreement|treaty|mou|protocol|plan}
  match (nên|cần|phải|đề nghị|mong|mong muốn|kêu gọi) .. .. , (và|sớm)? <document-verb=signed> (các)? {kind:document=agreement|treaty|mou|protocol|plan}
  set stage=proposed

pattern studied
  match (nghiên cứu khả thi|nghiên cứu tính khả thi|nghiên cứu khả năng|khả năng) (về|của|có|xây dựng|đàm phán|một)? {kind:document=agreement|treaty}
  set stage=proposed

# `thỏa thuận về lao động thì còn phải đàm phán tiếp`
pattern still-negotiated
  match {kind:document=agreement|treaty|mou|protocol} .. (còn phải|vẫn phải|vẫn đang|còn đang|đang được|hiện đang) (tiếp tục|được)? (đàm phán|thương lượng|thương thảo|soạn thảo)
  set part=passive stage=negotiating

# `hoan nghênh thỏa thuận giữa hai công ty`: it is there.
pattern welcomed
  match (hoan nghênh|chào mừng|vui mừng về) (các|những)? {kind:document=agreement|mou|contract|treaty} (giữa|về)
  set stage=in-force

# `hai bên đã có Hiệp định hàng không`: it is there.
pattern had
  match (<both>|<country>|<countries>) (hiện nay|hiện|đến nay|cũng|vốn|hiện tại)? (đã|đang|đều)? có (các)? {kind:document=agreement|treaty|protocol|plan}
  set stage=in-force

# `các cam kết trong hiệp định sẽ được thực hiện`: of what it says something will be done.
pattern terms-of
  match (cam kết|nghĩa vụ|quy định|điều khoản|nội dung) (trong|theo|của) (các)? <document> .. (sẽ|cần|phải|đều|đã|đang) .. (thực hiện|triển khai|tuân thủ|thực thi|tôn trọng) (một cách)? (nghiêm túc|đầy đủ|hiệu quả|tốt|nghiêm chỉnh)?

# What is done: the verb stands before the documents.
pattern done
  match {stage:document-verb=signed|in-force|proposed} .. {kind:document}
  match {stage:document-verb=negotiating} .. {kind:document=agreement|treaty|mou|protocol|plan|letter-of-intent|contract|other}
  match {stage:document-verb=negotiating} ~ {kind:document=joint-statement}

# `đã hoàn tất một bản ghi nhớ`: it is there, and no more negotiated.
pattern completed
  match (đã|vừa|vừa mới|cũng) (hoàn tất|hoàn thành|chốt|ấn định) (một|bản|các|các bản|xong)? {kind:document=agreement|mou|protocol|letter-of-intent|contract}
  match (đi đến|đi tới|đi tới ký|tiến đến|cùng đạt|chốt được) (một|được)? {kind:document=agreement|treaty|mou}
  set stage=signed

pattern reached
  match (đã|vừa|cùng) đạt (được)? {kind:document=agreement} (về|chấm dứt|ngừng bắn|hòa bình|hoà bình|thương mại|hợp tác|khung|sơ bộ)
  match (<country>|<both>) đạt (được)? {kind:document=agreement} (về|chấm dứt|ngừng bắn|hòa bình|hoà bình|thương mại|hợp tác|khung|sơ bộ)
  set stage=signed

pattern to-and-fro
  match trao đổi (các)? {kind:document=agreement|mou|protocol|plan|treaty|letter-of-intent|contract}
  set stage=exchanged

# `ký một hiệp ước mới, được gọi là Thỏa thuận X`: what it is called stands behind.
pattern called
  match {stage:document-verb=signed|negotiating|proposed} .. <document> .. ,? (được gọi là|gọi là|mang tên|có tên|có tên gọi|với tên gọi) {kind:document}

# `đề xuất của Kenya về Hiệp định vận tải`: somebody would have it.
pattern proposal
  match (đề xuất|đề nghị|ý tưởng|sáng kiến) (của|từ) ~ về (việc)? (ký|ký kết|xây dựng|lập|một|đàm phán|khả năng ký)? {kind:document=agreement|treaty|mou|plan|protocol}
  match (đề xuất|đề nghị|ý tưởng|sáng kiến) về {kind:document=agreement|treaty|mou|plan|protocol}
  match (trao|gửi|chuyển|đưa ra|chuyển giao) .. (dự thảo|bản dự thảo) {kind:document=agreement|treaty|mou|plan|protocol}
  set stage=proposed

pattern worded
  match (thống nhất|hoàn thiện|thảo luận|trao đổi|rà soát|góp ý|chốt|xem xét) .. (nội dung|dự thảo|văn bản|lời văn) (của|về)? {kind:document=agreement|treaty|mou|plan|protocol|letter-of-intent}
  set stage=negotiating

# `coi Kế hoạch làm việc về nghề cá là lộ trình`: it stands.
pattern taken-for
  match (coi|xem) {kind:document=agreement|treaty|plan|mou|protocol} .. (là|như)
  match (coi|xem) {kind:document=agreement|treaty|plan|mou|protocol} .. .. (là|như)
  set stage=in-force

pattern taken-up
  match (bắt đầu|khởi động|tiến hành|đang) (thảo luận|trao đổi|thương lượng|thương thảo) (về)? ~ {kind:document=agreement|treaty}
  set stage=negotiating

# Words for the press are no document between states.
pattern press-release
  match (trong|theo|tại) thông cáo báo chí (chung)? (sau|của|về|phát|được|do|ngày)

pattern said-in
  match (trong|theo|tại) {kind:document=joint-statement} .. , <both>
  set stage=adopted

pattern made-by
  match {kind:document=agreement|treaty|mou|protocol|plan} do .. (ký|ký kết|đạt được)
  set stage=signed

pattern within
  match (theo|trên cơ sở|trong khuôn khổ|tinh thần) ~ {kind:document=agreement|treaty|protocol|plan|mou}
  match (phát huy|khai thác|thực thi|tuân thủ) (hiệu quả|tốt|tối đa|đầy đủ|lợi thế của|lợi ích của|lợi ích từ)? (các)? {kind:document=agreement|treaty|protocol}
  match (mở rộng|tăng|nâng) (hạn ngạch|hạn mức|phạm vi|mức ưu đãi) .. (trong|theo) {kind:document=agreement|treaty|protocol}
  set stage=in-force

pattern adopted
  match {stage:document-verb=adopted|exchanged} ~ {kind:document}
  match (ra|đưa ra) {kind:document=joint-statement}
  set stage=adopted

pattern statement-ahead
  match (sớm|để|sẽ|chuẩn bị|tiến tới) (ký|ký kết|ra|thông qua) {title:statement} (về|chung|của|giữa)
  set kind=joint-statement stage=proposed

pattern agreed-plan
  match (thống nhất|nhất trí thông qua|nhất trí) {kind:document=plan}
  set stage=adopted

pattern statement
  match {stage:document-verb=signed|adopted} {title:statement} (về|chung|của|giữa)
  match ra {title:statement} (về|chung|kết luận)
  match {stage:document-verb=signed|adopted} {title:statement} (<country>|<destination>|Nhà lãnh đạo|cấp cao|các Nhà lãnh đạo)
  match ra {title:statement} (<destination>|cấp cao|các Nhà lãnh đạo)
  set kind=joint-statement stage=adopted

# Of whom it is tells that it was made.
pattern statement-of
  match {kind:document=joint-statement} (chung)? của <country> (,|và|-) <country>
  set stage=adopted

# The documents stand before the verb.
pattern passive
  match {kind:document} ... ({stage:document-state}|(được|đã|vừa|đang) ~ {stage:document-verb}|{stage:document-verb=signed} (năm|ngày|vào|tháng|hồi|tại|giữa)|(sẽ|dự kiến|sắp) .. <document-verb>)
  set part=passive stage=proposed

pattern says
  match {kind:document=joint-statement} (khẳng định|nhấn mạnh|cho biết)
  set stage=adopted

# `Tuyên bố chung nhân chuyến thăm của X`: it was made then.
pattern statement-on-visit
  match {kind:document=joint-statement} (được)? (ra|đưa ra|đạt được|công bố|thông qua)? (nhân|trong|tại|sau) (dịp)? (chuyến|cuộc) (thăm|hội đàm|gặp|công du|điện đàm)
  set part=on-visit stage=adopted

# Lists: what was signed stands in the lines below.
pattern list
  match danh mục .. <document>
  match <document-verb=signed|exchanged> :
  match (ký|ký kết|trao) (hoặc|và|,) (trao|trao đổi|ký|ký kết|trao và nhận) :
  match (ký|ký kết|trao đổi|trao) (các|một số|nhiều)? (văn kiện|thỏa thuận|văn bản|nội dung)? (sau|sau đây|như sau|dưới đây) :
  set part=list stage=signed

pattern headline
  match (toàn văn)? {kind:document=joint-statement} .. (về|giữa|nhân|của)
  match (toàn văn)? {kind:document=joint-statement} <country> (-|–|và) <country>
  match (toàn văn)? {kind:document=joint-statement} {countries:countries}
  set part=headline stage=adopted

given 2025-03-06
fires "Peru và Ghana đã ký Bản ghi nhớ về hợp tác y tế và Hiệp định về miễn thị thực."
  kind=mou stage=signed fields=health
  kind=agreement stage=signed fields=consular
fires "Sau hội đàm, Tổng thống Ghana và Tổng thống Peru chứng kiến lễ ký kết các văn kiện gồm: (1) Hiệp định hợp tác du lịch; (2) Biên bản ghi nhớ giữa Bộ Y tế Ghana và Bộ Y tế Peru về dược phẩm."
  kind=agreement stage=signed fields=tourism countries=GHA,PER
  kind=mou stage=signed parties="Bộ Y tế Ghana,Bộ Y tế Peru"
fires "Tổng thống Ghana đề nghị Peru sớm khởi động đàm phán Hiệp định thương mại tự do."
  kind=agreement stage=proposed fields=trade
fires "Peru và Ghana nhất trí giao hai bộ đàm phán Hiệp định dẫn độ."
  kind=agreement stage=negotiating fields=justice
fires "Hiệp định bảo hộ đầu tư giữa Peru và Ghana có hiệu lực từ năm 2019."
  kind=agreement stage=in-force fields=investment
fires "Hai nước Peru và Ghana đã ra Tuyên bố chung."
  kind=joint-statement stage=adopted
fires "Năm 2024, Togo và Fiji thống nhất Chương trình hành động về nghề cá giai đoạn 2024-2028."
  kind=plan stage=adopted
fires "Thủ tướng Togo Victoire Dogbé và Thủ tướng Fiji Sitiveni Rabuka ra tuyên bố chung về xung đột giữa Peru và Chile."
  kind=joint-statement countries=TGO,FJI
silent "Hai bên đánh giá cao hợp tác."
silent "Peru và Ghana đã ký khoảng 60 thỏa thuận."
silent "Peru và Ghana đã đạt đồng thuận về nhiều vấn đề."
silent "Các doanh nghiệp Peru và Ghana đăng ký tham dự hội chợ."
fires "Nhân dịp chuyến thăm, Ghana và Peru đã ký: Hiệp định về hợp tác và hỗ trợ lẫn nhau trong lĩnh vực hải quan; Kế hoạch hành động về thủy sản; Bản ghi nhớ về y học cổ truyền."
  kind=agreement stage=signed title="Hiệp định về hợp tác và hỗ trợ lẫn nhau trong lĩnh vực hải quan"
  kind=plan stage=signed fields=agriculture
  kind=mou stage=signed fields=health
fires "Kết thúc kỳ họp, Ghana và Peru ký Biên bản Kỳ họp lần thứ 7 Ủy ban hỗn hợp Ghana - Peru về hợp tác kinh tế và chứng kiến lễ ký một bản ghi nhớ về dược phẩm."
  kind=protocol stage=signed title="Biên bản Kỳ họp lần thứ 7 Ủy ban hỗn hợp Ghana - Peru về hợp tác kinh tế"
  kind=mou stage=signed fields=health
silent "Ghana và Peru thực hiện nghiêm túc các thỏa thuận cấp cao."
silent "Ghana và Peru nhất trí rà soát các hiệp định không còn phù hợp."
fires "Ghana và Peru trao đổi hơn 20 văn kiện liên chính phủ, gồm Hiệp định về hợp tác vũ trụ; Nghị định thư sửa đổi Hiệp định miễn thị thực."
  kind=agreement stage=exchanged fields=science-technology
  kind=protocol stage=exchanged fields=consular
fires "Ghana và Peru đã ký các bản ghi nhớ về năng lượng, về hợp tác ngân hàng, Ý định thư về hợp tác tư pháp."
  kind=mou stage=signed fields=energy
  kind=mou stage=signed fields=finance
  kind=letter-of-intent stage=signed fields=justice
fires "Thủ tướng Togo cho biết các bộ của Togo sẽ phối hợp với Fiji để ký Thỏa thuận hợp tác nghề cá giữa Togo và Fiji."
  kind=agreement stage=proposed fields=agriculture
silent "Thủ tướng Togo bác tin Togo và Fiji đã ký hiệp định phòng thủ."
fires "Sau hội đàm, Togo và Fiji trao đổi bản ghi nhớ về nghề cá."
  kind=mou stage=exchanged fields=agriculture
fires "Ghana và Phần Lan đã ký Hiệp định thương mại (1996) và Bản ghi nhớ về hợp tác nông nghiệp (2015)."
  kind=agreement stage=signed date=1996 fields=trade
  kind=mou stage=signed date=2015 fields=agriculture
fires "Bộ trưởng Quốc phòng Ghana và Phần Lan ký Tuyên bố tầm nhìn chung về quan hệ đối tác quốc phòng Ghana - Phần Lan đến năm 2030."
  kind=joint-statement stage=signed date=2025-03-06
fires "Peru và Ghana hội đàm tại Lima. Hai nước đạt thỏa thuận về chia sẻ nguồn nước, theo Bộ Ngoại giao Peru."
  kind=agreement stage=signed
fires "ASEAN và Peru đã ra Tuyên bố chung về nghề cá bền vững."
  kind=joint-statement countries=ASEAN,PER
fires "Hội nghị Cấp cao ASEAN lần thứ 21 họp tại Lima. Hội nghị đã thông qua Kế hoạch hành động về giáo dục nghề."
  kind=plan countries=ASEAN stage=adopted
fires "Năm 2009, Ghana và Peru ký Hiệp định hàng hải (2010), Bản ghi nhớ về xây dựng, vận hành bệnh viện giữa hai bộ y tế (2014)."
  kind=agreement date=2010
  kind=mou date=2014 title="Bản ghi nhớ về xây dựng, vận hành bệnh viện giữa hai bộ y tế (2014)"
fires "Ghana và Peru vừa ký một hiệp định mới, được gọi là Thỏa thuận Thăm viếng cảng biển."
  kind=agreement title="Thỏa thuận Thăm viếng cảng biển"
fires "Ghana và Peru khởi động đàm phán thỏa thuận bảo vệ giống cây trồng."
  kind=agreement stage=negotiating
fires "Tổng thống Ghana đến Lima nhằm ký thỏa thuận an ninh với Peru."
  kind=agreement stage=proposed
fires "Ghana và Phần Lan cam kết mở rộng hợp tác nông nghiệp, một ngày sau khi Accra ký thỏa thuận thương mại với Peru."
  kind=agreement countries=GHA,PER stage=signed
fires "ASEAN họp tại Lima. Sau hội đàm giữa Ghana và Phần Lan, các bộ trưởng của hai nước đã ký Bản ghi nhớ về bệnh viện dã chiến."
  kind=mou countries=GHA,FIN
fires "Tuyên bố chung được đưa ra ngày 4/3/2025 khẳng định Ghana và Phần Lan tăng cường hợp tác nghề cá."
  kind=joint-statement stage=adopted countries=GHA,FIN
fires "Ghana và Phần Lan đã đi đến một thỏa thuận về chia sẻ dữ liệu khí tượng và vừa hoàn tất một bản ghi nhớ về cứu hộ trên biển."
  kind=agreement stage=signed
  kind=mou stage=signed
fires "Ghana ghi nhận đề xuất của Phần Lan về Hiệp định khung về trồng rừng và đề nghị sớm thống nhất nội dung bản ghi nhớ về giấy."
  kind=agreement stage=proposed
  kind=mou stage=negotiating
fires "Ghana và Phần Lan coi Kế hoạch hành động về thủy lợi giữa hai nước là cơ sở của hợp tác."
  kind=plan stage=in-force
fires "Hai nước Ghana và Phần Lan chính thức ký Hiệp ước Hữu nghị và Hợp tác."
  kind=treaty stage=signed title="Hiệp ước Hữu nghị và Hợp tác"
fires "Ghana và Phần Lan nhất trí nâng cấp quan hệ lên Đối tác toàn diện và ra Tuyên bố chung về nghề cá."
  kind=joint-statement stage=adopted
silent "Thỏa thuận được ký trong chuyến thăm Ghana của Bộ trưởng Quốc phòng Peru."
fires "Sau hội đàm, Ghana và Peru có sáu văn kiện được ký. Tôi xin kể vài cái: Hiệp định về nuôi trai lấy ngọc; Bản ghi nhớ về đào tạo thợ lặn; rồi nghị định thư về quả bơ."
  kind=agreement stage=signed
  kind=mou stage=signed fields=education-training
  kind=protocol stage=signed
fires "Nhân dịp này, Ghana và Peru có ba văn kiện được ký gồm hiệp định về ngân hàng; thỏa thuận về dẫn độ."
  kind=agreement fields=finance stage=signed
  kind=agreement fields=justice stage=signed
fires "Hai bên Ghana và Peru rà soát tiến độ thực hiện Hiệp định Thương mại ký năm 2011 và tháo gỡ vướng mắc về thanh toán."
  kind=agreement stage=signed date=2011 fields=trade
fires "Đại sứ Ghana cho rằng Ghana và Peru nên mở trường nghề, ký Hiệp định tránh đánh thuế hai lần."
  kind=agreement stage=proposed fields=finance
fires "Riêng thỏa thuận về lao động giữa Ghana và Peru thì còn phải đàm phán tiếp."
  kind=agreement stage=negotiating fields=labour
fires "Ghana và Peru phát huy Hiệp định vận tải biển đã có."
  kind=agreement stage=in-force fields=transport
fires "Tổng thống Ghana đề nghị Thượng viện Peru sớm thông qua Hiệp định dẫn độ giữa Ghana và Peru."
  kind=agreement stage=signed fields=justice
fires "Cơ sở pháp lý giữa Ghana và Peru: Hiệp định thương mại (1991), Hiệp định hợp tác y tế (2008), Hiệp định đường thủy nội địa (đang soạn thảo lại), Hiệp định hợp tác du lịch."
  kind=agreement fields=trade stage=signed date=1991
  kind=agreement fields=health date=2008
  kind=agreement fields=transport stage=negotiating
  kind=agreement fields=tourism stage=in-force
fires "Tổng thống Ghana John Mahama đề nghị Togo thúc đẩy đàm phán FTA giữa Ghana và Khối EFTA - đến nay đã qua 9 phiên - để sớm ký."
  title="FTA giữa Ghana và Khối EFTA"
fires "Đại sứ cho biết Peru và Ghana hiện nay đã có Hiệp định thương mại tự do và Thỏa thuận về trồng rừng."
  kind=agreement stage=in-force fields=trade
  kind=agreement stage=in-force
silent "Đại sứ Ghana khẳng định mọi cam kết trong hiệp định sẽ được Peru và Ghana thực hiện đầy đủ."
fires "Peru và Ghana nhất trí thực hiện tốt các thỏa thuận cấp cao, trong đó có Tuyên bố chung nhân chuyến thăm hữu nghị chính thức Ghana của Tổng thống Peru, Chủ tịch Liên minh nghề cá Rosa Quispe (tháng 11-2024)."
  kind=joint-statement stage=adopted date=2024-11
