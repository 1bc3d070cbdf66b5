# Meetings: named people of different countries talk, face to face, by telephone or in letters.
# A verb takes the other side as its object; the reader finds its subject. A phrasing that names nobody is a reference
# to a meeting told elsewhere, or to the two leaders of whom the text speaks.

# Greetings that somebody passes on are no letter of their own.
pattern greetings
  match (gửi|chuyển) (lời|những lời) (chúc|chào|thăm hỏi|chúc mừng|thăm|hỏi thăm|chúc tốt đẹp|chúc sức khỏe) .. của {people:person} .. (tới|đến|cho) {with:persons}
  match (gửi|chuyển) (lời|những lời) (chúc|chào|thăm hỏi|chúc mừng|thăm|hỏi thăm|chúc tốt đẹp|chúc sức khỏe) .. của {people:person}
  set part=skip

# Greetings within an encounter are of that encounter.
pattern greeted-there
  match (trong|tại|qua|mở đầu|bắt đầu) (cuộc|buổi)? {format:encounter} .. , {people:person} (đã|cũng|trân trọng|thay mặt .. )? (gửi|chuyển) (lời|những lời) .. (tới|đến|cho) {with:persons}

# `lời chào Đại sứ`: no call.
pattern word-of-greeting
  match (lời|câu|tiếng) chào {with:persons}
  set part=skip

# Letters and messages.
pattern letters
  match gửi (thư|điện|bức điện|bức thư|thông điệp|điện văn|công điện|lời chúc mừng|lời chia buồn|lời chúc) .. (tới|đến|cho) {with:persons}
  match (chuyển|trao) (thư|bức thư|thông điệp|điện) .. (tới|đến|cho) {with:persons}
  match (gửi|có) (thư|điện|công điện|điện văn) ~ {with:persons}
  match (thư|điện|bức thư|thông điệp|điện mừng|thư mừng|công điện) (chúc mừng|mừng|chia buồn|cảm ơn|thăm hỏi)? gửi (tới|đến|cho)? {with:persons}
  match nhận được? (thư|điện|điện mừng|bức thư|thông điệp) .. (của|từ) {with:persons}
  match gửi (thư|điện|thông điệp|điện mừng|thư mừng) .. lẫn nhau
  match (gửi|có) (thư|điện|bức thư|bức điện) (đáp lại|phúc đáp|trả lời|hồi đáp|đáp từ) .. (của|tới|cho) {with:persons}
  match (gửi|có) (thư|điện|bức thư|bức điện) (đáp lại|phúc đáp|trả lời|hồi đáp|đáp từ) .. .. của {with:persons}
  match trao đổi (thư|điện|thông điệp|thư mừng|điện mừng|công thư|thư chúc mừng|điện chúc mừng) (với|cùng) {with:persons}
  match trao đổi (thư|điện|thông điệp|thư mừng|điện mừng|công thư|thư chúc mừng|điện chúc mừng)
  set format=exchange

pattern by-telephone
  match (trao đổi|nói chuyện|thảo luận|làm việc|trò chuyện) .. (qua|bằng) điện thoại .. (với|cùng) {with:persons}
  match (trao đổi|nói chuyện|thảo luận|làm việc|trò chuyện) (với|cùng) {with:persons} .. (qua|bằng) điện thoại
  match (gọi điện|điện thoại|gọi điện thoại|gọi|liên lạc) (cho|tới) {with:persons}
  match (liên lạc|liên lạc trực tiếp|gọi điện) với {with:persons}
  match (có|tiến hành)? (cuộc)? điện đàm (để)? (chúc mừng|mừng|chia buồn|thăm hỏi|cảm ơn|chia sẻ) .. {with:persons}
  set format=call

# A courtesy call.
pattern calls-on
  match (sẽ|đã|đến|tới|vào|cũng) chào (xã giao|từ biệt)? {with:persons}
  match chào (xã giao|từ biệt)? {with:persons}
  match (trình|đệ trình|trao) (Quốc thư|Thư ủy nhiệm|bản sao Thư ủy nhiệm|bản sao Quốc thư|Ủy nhiệm thư) (lên|tới|cho)? {with:persons}
  match (tiếp|đón tiếp|tiếp kiến) (xã giao|thân mật|trọng thể) {with:persons}
  set format=meeting

# Received and decorated at once.
pattern decorates
  match tiếp (và)? (trao|trao tặng) .. (cho|tặng) {with:persons}
  set format=meeting

# Received by whoever is at home.
pattern at-home
  match (đã|vừa|sẽ) (đón|đón tiếp) {with:persons}
  set format=meeting

# One round of several countries.
pattern round
  match (có|tiến hành|chủ trì|đã|dự|tham dự|tổ chức)? (cuộc|buổi|phiên)? (họp|gặp|hội đàm|đối thoại|họp thượng đỉnh|hội nghị thượng đỉnh) (ba bên|bốn bên|3 bên|4 bên) .. (với|cùng) {with:persons}
  match (hội nghị|cuộc họp|cuộc gặp) (thượng đỉnh|cấp cao|bộ trưởng|ngoại trưởng|bộ trưởng ngoại giao|bộ trưởng quốc phòng)? (ba nước|ba bên|bốn nước|bốn bên|3 nước|3 bên|4 nước) ... (có|với) sự (tham dự|tham gia|góp mặt|hiện diện) của {people:persons}
  match (cuộc họp|cuộc gặp|hội đàm|cuộc hội đàm|họp|cuộc họp thượng đỉnh) ~ (có|với) sự (tham dự|tham gia|góp mặt|hiện diện) của {people:persons}
  set format=meeting part=round

# A delegation is met with its leader.
pattern delegation
  match {format:encounter=meeting|talks} (với|cùng)? ~ (đoàn|phái đoàn) ... do {with:persons} ... (dẫn đầu|làm trưởng đoàn|là trưởng đoàn)
  match {format:encounter=meeting|talks} (với|cùng)? ~ (đoàn|phái đoàn) ... do {with:persons} (đến|tới|sang) (thăm|làm việc|chào)
  match {format:encounter=meeting|talks} (với|cùng)? (lãnh đạo|đại diện) ... do {with:persons} ~ (dẫn đầu|làm trưởng đoàn|là trưởng đoàn)
  match làm việc với ~ (đoàn|phái đoàn) ... do {with:persons} ... (dẫn đầu|làm trưởng đoàn|là trưởng đoàn)

# X được Y tiếp.
pattern received
  match được {with:persons} ~ {format:encounter=meeting|talks}

# `Người tiếp X tại Suva là Y`
pattern receiver
  match người (tiếp|đón tiếp|hội đàm với|hội kiến|gặp|làm việc với) {people:persons} .. là {with:persons}
  set format=meeting

# A meal at work, given by somebody.
pattern meal-given
  match (ăn trưa làm việc|ăn sáng làm việc|ăn tối làm việc|bữa sáng làm việc|bữa trưa làm việc|bữa tối làm việc|tiệc trưa làm việc|tiệc tối làm việc) do {with:persons} (chủ trì|chiêu đãi|mời|thết|tổ chức)
  set format=meeting

# Who met whom.
pattern between
  match (cuộc|buổi|các cuộc|những cuộc)? {format:encounter} .. giữa {people:persons} (với|và|cùng) {with:persons}
  match (cuộc|buổi|các cuộc|những cuộc)? {format:encounter} .. giữa {people:persons}

pattern of
  match (cuộc|buổi|phiên|các cuộc|hội nghị) {format:encounter} (ba bên|song phương|thường niên|cấp cao)? của {people:persons}

pattern with
  match (có|tiến hành|chủ trì|đã)? (cuộc|buổi|các cuộc|những cuộc)? {format:encounter} (với|cùng|cùng với)? (cả|lần lượt|cả hai|đồng thời)? {with:persons}
  match (có|tiến hành|chủ trì|đã)? (cuộc|buổi|các cuộc|những cuộc)? {format:encounter} (thân mật|riêng|hẹp|song phương|nhanh|ngắn|trực tiếp|chính thức|trọng thể) (với)? {with:persons}
  match (có|tiến hành|chủ trì|đã)? (cuộc|buổi|các cuộc|những cuộc)? {format:encounter} .. (với|cùng) {with:persons}

# Weaker words, which alone make a meeting only where no other word calls it one.
pattern worked-with
  match (làm việc|trao đổi|nói chuyện|trò chuyện|thảo luận|đối thoại|trao đổi nhanh|đàm đạo|đàm phán|ăn trưa|ăn tối|ăn sáng|dùng bữa|dùng trà|thăm hỏi|chia buồn|tham vấn|tham khảo|tham khảo ý kiến|bàn bạc|bàn|tọa đàm|ngồi|ngồi lại|dùng bữa tối|dùng bữa trưa|dùng bữa sáng|dùng cơm|ăn trưa làm việc|ăn tối làm việc|ăn sáng làm việc) (trực tiếp|riêng|ngắn|song phương|nhanh)? (với|cùng|cùng với) {with:persons}
  match (cuộc|buổi|phiên) (làm việc|trao đổi|nói chuyện|trò chuyện|thảo luận|đối thoại|đàm phán) .. (với|cùng) {with:persons}
  match (cuộc|buổi|phiên) (làm việc|trao đổi|nói chuyện|trò chuyện|thảo luận|đối thoại|đàm phán) .. giữa {people:persons}
  match đạt được giữa {people:persons}
  match (nói|nhấn mạnh|khẳng định|chia sẻ|bày tỏ|cho biết) với {with:persons} (rằng|về|mong muốn|quan điểm)
  match (nêu|đã nêu|nêu ra|đề cập) ~ (vấn đề|việc|câu hỏi|đề nghị|quan ngại) ~ với {with:persons}
  match hội nghị thượng đỉnh .. với {with:persons}
  match (họp|họp kín|họp riêng|họp trực tuyến|họp hẹp|họp bàn|họp mặt) (với|cùng) {with:persons}
  match (đến|tới|sang)? thăm (và)? (chào|chúc mừng|chúc Tết) {with:persons}

# A point of a list of encounters.
pattern point
  match với {with:persons} , (hai bên|hai nhà lãnh đạo|hai bộ trưởng|hai ngoại trưởng|hai thủ tướng|hai tổng thống|hai chủ tịch|ông|bà|bộ trưởng|thủ tướng|phó thủ tướng|chủ tịch|tổng thống)
  set format=meeting part=point

# A dialogue with the one who leads the other side.
pattern took-part-with
  match (dự|tham dự|tiến hành|tổ chức|họp|chủ trì) (đối thoại|tham vấn|tham khảo|kỳ họp|phiên họp|phiên đối thoại|cuộc đối thoại) .. .. (với|cùng) {with:persons}
  match (tiến hành|tổ chức|có|chủ trì) (hội nghị|cuộc họp|hội nghị trực tuyến) (trực tuyến)? (với|cùng) {with:persons}
  match (dự|tham dự|tiến hành|tổ chức|họp|chủ trì) (đối thoại|tham vấn|tham khảo|kỳ họp|phiên họp|phiên đối thoại|cuộc đối thoại) .. (với|cùng) {with:persons}
  set format=talks

# `kể từ cuộc gặp ở Suva`: a noun, of which nobody is the subject.
pattern encounter-there
  match (cuộc|buổi) {format:encounter} (trong|tại|ở|bên lề|hôm|ngày|vào|hồi)
  set part=both

# Two people lead one talk.
pattern met-alone
  match (gặp riêng|gặp kín|gặp song phương|gặp trực tiếp|gặp ngắn|gặp bên lề|hội kiến|gặp gỡ|gặp mặt|gặp|hội ngộ|hội đàm riêng|ngồi vào bàn đàm phán|ngồi lại với nhau|ngồi với nhau|dùng bữa với nhau|ăn tối với nhau|ăn trưa với nhau|ăn sáng với nhau|làm việc với nhau|nói chuyện với nhau|trò chuyện với nhau|trao đổi với nhau|hội đàm với nhau|ăn tối cùng nhau|ăn trưa cùng nhau|ăn sáng cùng nhau|bàn bạc với nhau) (trong|tại|ở|bên lề|hôm|ngày|vào|suốt|lần|,|hơn|gần|sáng|chiều|tối|trưa|nhân|nhân dịp|khi)
  set format=meeting part=list

pattern co-chaired
  match (dưới sự)? (đồng chủ trì|chủ trì) của {people:persons}
  match do {people:persons} .. đồng chủ trì
  match (với|dưới) sự (đồng)? chủ trì của {people:persons}
  match (với|dưới) sự (đồng)? chủ trì của .. : {people:persons}
  match (với|dưới) sự (đồng)? chủ trì của .. .. : {people:persons}
  match đồng chủ trì
  match (tiến hành|tổ chức|có|tham dự|dự) (cuộc)? (hội nghị|họp|gặp|đối thoại) thượng đỉnh (song phương|thường niên|trực tuyến|lần)?
  match chủ trì (hội nghị|hội đàm|kỳ họp|phiên họp|khóa họp|đối thoại|tham vấn|cuộc họp|cuộc đối thoại|phiên đối thoại)
  set format=talks part=list

# A meal at work.
pattern meal
  match (có|dùng|dự|cùng) (cuộc|bữa|buổi)? (ăn sáng|ăn trưa|ăn tối|trà đàm) (làm việc|chung|cùng nhau)
  set format=meeting part=list

# Two people of different countries put their names under one document.
pattern signed-together
  match (đặt bút)? ký
  set part=list

# A reference, or both leaders as the subject.
pattern received-delegation
  match tiếp (đoàn|phái đoàn|Đoàn đại biểu) .. , {with:persons} (đã|cũng)? (khẳng định|nhấn mạnh|đề nghị|bày tỏ|đánh giá|cho biết|cảm ơn|hoan nghênh|nêu rõ)
  set format=meeting part=both

pattern both-met
  match (cuộc|buổi) {format:encounter}
  match (đã|thân mật|trọng thị|trọng thể) {format:encounter=meeting} (đoàn|phái đoàn)
  match (đã|có|có cuộc|có buổi)? {format:encounter=meeting|talks} (với|cùng) (đoàn|phái đoàn|Đoàn đại biểu|đoàn công tác)
  match (tại|trong|sau|trước|khi|kết thúc|ngay sau|phát biểu tại) {format:encounter=talks|call}
  match (tại|trong|sau|kết thúc|ngay sau) hội kiến (sáng|trưa|chiều|tối|ngày|hôm|,)
  match (tiến hành|có|dự|bắt đầu|chủ trì|đã|sẽ) (các cuộc)? {format:encounter=talks|call}
  match {format:encounter=talks|call}
  match (gặp nhau|gặp mặt nhau|gặp gỡ nhau)
  match (đã|vừa|có cuộc)? (hội kiến|tiếp xúc|gặp gỡ|gặp) (bên lề|song phương|ba bên)
  match (đã|cùng|tổ chức|tiến hành|có|dự|chủ trì|nhóm) (cuộc|phiên)? họp ~ (ba bên|bốn bên|3 bên|4 bên)
  match (sau|tại|trong|kết thúc) (cuộc|phiên)? (họp|gặp|đối thoại) ~ (ba bên|bốn bên|3 bên|4 bên)
  set part=both

# Of one person alone: the other is the guest.
pattern received-alone
  match {format:encounter=meeting}
  set part=guest

given 2024-05-28
fires "Sáng 27/5, tại Helsinki, Tổng thống Estonia Alar Karis đã hội đàm với Tổng thống Phần Lan Alexander Stubb."
  people="Alar Karis,Alexander Stubb" format=talks date=2024-05-27 place=Helsinki
fires "Chiều cùng ngày, Thủ tướng Mông Cổ Luvsannamsrai Oyun-Erdene tiếp Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane."
  format=meeting
fires "Ngày 20/5, Tổng thống Kenya William Ruto điện đàm với Tổng thống Ghana John Mahama."
  format=call date=2024-05-20
fires "Ngày 20/5, Tổng thống Peru Dina Boluarte gửi điện mừng tới Tổng thống Chile Gabriel Boric nhân dịp Quốc khánh."
  format=exchange
fires "Đến Suva dự hội thảo nghề cá, Phó Chủ tịch Hạ viện, đồng thời là Chủ tịch Nhóm nghị sĩ hữu nghị Malta - Fiji Karmenu Vidal được Thủ tướng Fiji Sitiveni Rabuka tiếp ngày 3/9/2024."
  people="Karmenu Vidal,Sitiveni Rabuka" format=meeting
fires "Ngày 5/9/2024, tân Tổng thống Malta Myriam Spiteri tiếp Đoàn đại biểu Quốc hội Chile do ông Pablo Vidal, Chủ tịch Thượng viện Chile làm Trưởng đoàn."
  people="Myriam Spiteri,Pablo Vidal" format=meeting countries=MLT,CHL
fires "Sáng 5/9/2024, Đại tướng Somphone Keo, Phó Thủ tướng, Bộ trưởng Quốc phòng Lào đã chào Thủ tướng Phạm Minh Chính."
  people="Somphone Keo,Phạm Minh Chính" countries=LAO,VNM
fires "Ngày 6/9/2024, Tổng thống Kenya William Ruto trao đổi qua điện thoại với các nhà lãnh đạo Ghana và Malta, John Mahama và George Vella."
  people="William Ruto,John Mahama" countries=KEN,GHA format=call
  people="William Ruto,George Vella" countries=KEN,MLT format=call
fires "Tại hội kiến chiều 27/5, Thủ tướng Fiji Sitiveni Rabuka và Tổng thống Ghana John Mahama bàn về nghề cá."
  people="Sitiveni Rabuka,John Mahama" date=2024-05-27
fires "Tại cuộc gặp, Thủ tướng Fiji Sitiveni Rabuka chuyển lời thăm hỏi của Tổng thống Fiji Ratu Naiqama và Chủ tịch Quốc hội Fiji Filimone Jitoko tới Tổng thống Ghana John Mahama."
  people="Sitiveni Rabuka,John Mahama"
fires "Sau khi Tổng thống Ghana John Mahama tiếp Thủ tướng Fiji Sitiveni Rabuka, Thủ tướng Ghana Ama Owusu đón ông. Sau lễ đón, hai Thủ tướng tiến hành hội đàm."
  people="Ama Owusu,Sitiveni Rabuka" format=talks
fires "Ngày 27/5, Ngoại trưởng Fiji Jone Vakaloloma tiếp và trao Huân chương Độc lập tặng Đại sứ Togo Kossi Agbeko."
  people="Jone Vakaloloma,Kossi Agbeko" format=meeting
fires "Ngày 27/5, tại Lomé, Tổng thống Togo Faure Gnassingbé gặp Thủ tướng Fiji Sitiveni Rabuka; Quốc vương Tonga Tupou VI; Tổng thống Kenya William Ruto."
  people="Faure Gnassingbé,Sitiveni Rabuka"
  people="Faure Gnassingbé,William Ruto"
fires "Tổng thống Togo Faure Gnassingbé và Thủ tướng Togo Victoire Dogbé trao đổi thư mừng với Tổng thống Kenya William Ruto và Chủ tịch Quốc hội Kenya Moses Wetangula."
  people="Faure Gnassingbé,William Ruto" format=exchange
  people="Victoire Dogbé,Moses Wetangula" format=exchange
fires "Ngày 27/5, tại Nhà Quốc hội, Chủ tịch Quốc hội Togo Kodjo Adedze gặp Thủ tướng Fiji Sitiveni Rabuka nhân chuyến thăm của ông tại Togo tháng Ba vừa qua."
  people="Kodjo Adedze,Sitiveni Rabuka" place="Nhà Quốc hội" date=2024-05-27
fires "Thứ trưởng Quốc phòng Fiji Jone Vakaloloma tham dự đối thoại quốc phòng Fiji - Togo lần thứ hai với Thứ trưởng Quốc phòng Togo Kossi Agbeko."
  people="Jone Vakaloloma,Kossi Agbeko" format=talks
silent "Ngày 4/9, Thủ tướng Fiji Sitiveni Rabuka gặp gỡ bà con đang sống ở Santiago, Chile."
silent "Estonia và Peru hội đàm tại Lima, Peru, về thuế quan."
silent "Thủ tướng Phạm Minh Chính gặp gỡ các hộ dân vùng lũ."
silent "Tổng thống Kenya William Ruto tiếp tục thúc đẩy cải cách thuế."
silent "Hai bên nhất trí duy trì trao đổi đoàn và tiếp xúc cấp cao."
silent "Ca sĩ gặp lại khán giả sau cuộc hội đàm dài với nhà sản xuất."
fires "Sau hội đàm với Tổng thống Peru Rosa Quispe, Tổng thống Kenya Amos Kiptoo lần lượt gặp Thủ tướng Peru Pedro Salas, Chủ tịch Quốc hội Peru Inés Paredes và hội kiến Bộ trưởng Ngoại giao Peru Hugo Cárdenas."
  people="Amos Kiptoo,Rosa Quispe" format=talks
  people="Amos Kiptoo,Pedro Salas" format=meeting
  people="Amos Kiptoo,Inés Paredes" format=meeting
  people="Amos Kiptoo,Hugo Cárdenas" format=meeting
fires "Ngày 6/9/2024, Bộ trưởng Thủy lợi, Rừng và Phát triển ven biển Ghana Kojo Asante gặp Bộ trưởng Bộ Ngoại thương và Kiều dân Fiji Jone Vakaloloma."
  people="Kojo Asante,Jone Vakaloloma" countries=GHA,FJI
fires "Ngày 6/9/2024, Ngoại trưởng Togo Kofi Mensah gặp gỡ cả Bộ trưởng Dầu mỏ và Khoáng sản Jone Vakaloloma và Bộ trưởng An ninh nội địa Mere Tora của Fiji."
  people="Kofi Mensah,Jone Vakaloloma"
  people="Kofi Mensah,Mere Tora"
fires "Ngày 6/9/2024, Ngoại trưởng Togo Kofi Mensah gặp Chủ tịch Hội đồng thành phố Suva, Tổng thư ký đảng Sanh Jone Vakaloloma và Giám đốc Tập đoàn Khí đốt Fiji (FKG) Sheikh Mere Tora."
  people="Kofi Mensah,Jone Vakaloloma"
  people="Kofi Mensah,Mere Tora"
fires "Cuộc gặp của Thủ tướng Togo Kofi Mensah và Thủ tướng Fiji Jone Vakaloloma diễn ra tại Lomé ngày 6/9/2024."
  people="Kofi Mensah,Jone Vakaloloma"
fires "Ngày 6/9/2024, tại Đồng Hới, Phó Chủ tịch Thường trực UBND tỉnh Đinh Minh Trường tiếp Tổng Lãnh sự Togo tại Đà Nẵng Kossi Agbeko."
  people="Đinh Minh Trường,Kossi Agbeko" countries=VNM,TGO
fires "Ngày 6/9/2024, Bí thư Tỉnh ủy Quảng Tây (Trung Quốc) Trần Cương gặp Thị trưởng Accra Nana Mensah."
  people="Trần Cương,Nana Mensah" countries=CHN,GHA
fires "Ngày 6/9/2024, đoàn công tác Ghana do Thứ trưởng Kojo Asante làm trưởng đoàn đã hội đàm với đoàn Fiji do Thứ trưởng Jone Vakaloloma dẫn đầu."
  people="Kojo Asante,Jone Vakaloloma" format=talks
silent "Phó Thủ tướng Fiji tiếp các Bộ trưởng Nông nghiệp, Giao thông của Ghana."
fires "Ngày 6/9/2024, Đại sứ Togo Kossi Agbeko trình Quốc thư lên Tổng thống Ghana John Mahama."
  people="Kossi Agbeko,John Mahama" countries=TGO,GHA
fires "Thứ trưởng Ngoại giao Kiều Anh Sơn đã tiếp Đại sứ Togo Kofi Mensah."
  people="Kiều Anh Sơn,Kofi Mensah" countries=VNM,TGO
fires "Thứ trưởng Ngoại giao Togo Kofi Mensah đã tiếp Bộ trưởng Salem bin Nasser Al-Amri."
  people="Kofi Mensah,Salem bin Nasser Al-Amri"
fires "Tổng thống Togo Kofi Mensah đã tiếp Tỉnh trưởng tỉnh Champasak - Bounmy Keola."
  people="Kofi Mensah,Bounmy Keola" countries=TGO,LAO
fires "Ngày 12/5, tại Accra, Tổng thống Ghana Ama Mensah hội đàm với Tổng thống Phần Lan Aino Virtanen đang thăm Ghana từ ngày 11 đến 13/5."
  people="Ama Mensah,Aino Virtanen" format=talks date=2024-05-12
fires "Bộ trưởng Quốc phòng Ghana Ama Mensah thăm Phần Lan theo lời mời của Bộ trưởng Quốc phòng Phần Lan Aino Virtanen. Hai Bộ trưởng đã hội đàm. Bà Ama Mensah cũng hội kiến Thủ tướng Phần Lan Alar Kask."
  people="Aino Virtanen,Ama Mensah" format=talks
  people="Ama Mensah,Alar Kask"
fires "Ngày 12/5/2024, tại Accra, Chủ tịch Quốc hội Ghana Ama Mensah đã tiếp ông Aino Virtanen, Ủy viên Bộ Chính trị, Bộ trưởng Giáo dục Phần Lan, đang ở thăm Ghana."
  people="Ama Mensah,Aino Virtanen" countries=GHA,FIN date=2024-05-12
fires "Sáng nay (12-5), Phó Chủ tịch UBND tỉnh - Đinh Minh Trường tiếp ngài Mario Cardoso - Tổng Lãnh sự Bồ Đào Nha tại Đà Nẵng."
  people="Đinh Minh Trường,Mario Cardoso" countries=VNM,PRT date=2024-05-12
fires "Ngày 12/5, Bộ trưởng Y tế Togo Kofi Mensah tiếp đoàn công tác tỉnh Savannakhet (Lào) do bà Bounmy Keo - Chủ tịch Hội đồng nhân dân tỉnh dẫn đầu."
  people="Kofi Mensah,Bounmy Keo" countries=TGO,LAO
fires "Ngày 12/5, Chủ tịch Thượng viện Ghana Ama Mensah tiếp Đoàn đại biểu Hội Hữu nghị Phần Lan - Ghana do ông Alar Kask, Chủ tịch Hội, làm Trưởng đoàn."
  people="Ama Mensah,Alar Kask" countries=GHA,FIN
fires "Ngày 12/5, Tổng thống Ghana Ama Mensah tiếp Ngoại trưởng Phần Lan Aino Virtanen thăm Ghana. Trước đó, Ngoại trưởng Ghana Kojo Asante đã hội đàm với đoàn."
  people="Ama Mensah,Aino Virtanen" format=meeting date=2024-05-12
  people="Kojo Asante,Aino Virtanen" format=talks
fires "Thư ký Quốc phòng Ghana Kojo Asante dự phiên đối thoại hàng hải Ghana - Phần Lan lần thứ hai với Thứ trưởng Quốc phòng Phần Lan Aino Virtanen. Tiếp Đoàn đại biểu Ghana, Bộ trưởng Quốc phòng Phần Lan Alar Kask đề nghị mở rộng huấn luyện."
  people="Kojo Asante,Aino Virtanen" format=talks
  people="Kojo Asante,Alar Kask" format=meeting
fires "Đoàn công tác Togo do ông Kofi Mensah làm Trưởng đoàn đến chào xã giao ông Bounmy Keo - Tỉnh trưởng tỉnh Champasak của Lào."
  people="Kofi Mensah,Bounmy Keo"
fires "Ngày 6/5, Thứ trưởng Ngoại giao Togo Kofi Mensah tổ chức cuộc họp trực tuyến với Ngoại trưởng Fiji Jone Vakaloloma."
  people="Kofi Mensah,Jone Vakaloloma"
fires "Ngày 6/5, tại Lomé, Chủ tịch Quốc hội Fiji Jone Vakaloloma đã hội kiến Tổng thống Togo Kofi Mensah, hội đàm với Chủ tịch Thượng viện Elena Agbeko."
  people="Jone Vakaloloma,Kofi Mensah" format=meeting
  people="Jone Vakaloloma,Elena Agbeko" format=talks
fires "Ngày 6/5/2024, Thứ trưởng Ngoại giao Togo Kofi Mensah chủ trì cuộc họp ba bên với người đồng cấp Malta George Abela và Thứ trưởng Ngoại giao Fiji Jone Vakaloloma."
  people="Kofi Mensah,George Abela,Jone Vakaloloma" countries=TGO,MLT,FJI
fires "Sau cuộc họp ba bên tại Valletta ngày 6/5/2024, Ngoại trưởng Togo Kofi Mensah, Ngoại trưởng Malta George Abela và Ngoại trưởng Fiji Jone Vakaloloma gặp báo giới."
  people="Kofi Mensah,George Abela,Jone Vakaloloma" date=2024-05-06
fires "Ngoại trưởng Togo Kofi Mensah, Ngoại trưởng Malta George Abela và Ngoại trưởng Fiji Jone Vakaloloma đã họp ba bên ngày 6/5/2024."
  people="Kofi Mensah,George Abela,Jone Vakaloloma"
fires "Chiều 5/5/2024, Phó Chủ tịch UBND tỉnh Đinh Minh Trường tiếp lãnh đạo quận Yeonje, thành phố Busan, Hàn Quốc, do Quận trưởng Kim Do-yun làm trưởng đoàn."
  people="Đinh Minh Trường,Kim Do-yun" countries=VNM,KOR
fires "Ngày 6/5/2024, tại Suva, Thủ tướng Fiji Jone Vakaloloma và Thủ tướng Togo Kofi Mensah đã tiến hành hội nghị thượng đỉnh song phương lần thứ hai."
  people="Jone Vakaloloma,Kofi Mensah" format=talks
fires "Ngày 5/5/2024, Tổng thống Togo Kofi Mensah gửi thư phúc đáp điện mừng của Thủ tướng Fiji Jone Vakaloloma."
  people="Kofi Mensah,Jone Vakaloloma" format=exchange
fires "Ngày 5/5/2024, tại Lomé, Thủ tướng Togo Kofi Mensah, Thủ tướng Fiji Jone Vakaloloma và Thủ tướng Malta George Abela đã có bữa ăn sáng làm việc."
  people="Kofi Mensah,Jone Vakaloloma,George Abela"
fires "Ngày 5/5/2024, tại Lomé, Hội nghị ngoại trưởng ba nước Togo, Fiji và Malta diễn ra với sự tham dự của Ngoại trưởng Togo Kofi Mensah; Ngoại trưởng Fiji Jone Vakaloloma; Ngoại trưởng Malta George Abela."
  people="Kofi Mensah,Jone Vakaloloma,George Abela"
fires "Ngày 5/5/2024, Ngoại trưởng Togo Kofi Mensah, Bộ trưởng Quốc phòng Togo Ama Doe cùng Ngoại trưởng Fiji Jone Vakaloloma, Bộ trưởng Quốc phòng Fiji Mere Tora đồng chủ trì đối thoại chiến lược."
  people="Kofi Mensah,Ama Doe,Jone Vakaloloma,Mere Tora" countries=TGO,FJI
fires "Trong chuyến thăm Thủ tướng Togo Kofi Mensah đã hội đàm với Thủ tướng Fiji Jone Vakaloloma."
  people="Kofi Mensah,Jone Vakaloloma"
fires "Thủ tướng Togo Kofi Mensah gặp Thủ tướng Fiji Jone Vakaloloma (giữa) và Tổng thống Malta Myriam Abela (phải) ngày 6/5/2024."
  people="Kofi Mensah,Jone Vakaloloma"
  people="Kofi Mensah,Myriam Abela"
fires "Thủ tướng Fiji Sitiveni Rabuka thăm chính thức Ghana từ ngày 20 đến 22/5. Tổng thống Ghana John Mahama tiếp, nhắc lại ngày độc lập 6/3/1957. Thủ tướng Ghana Ama Owusu hội đàm trong gần hai giờ."
  people="John Mahama,Sitiveni Rabuka" format=meeting date=2024-05-20/2024-05-22
  people="Ama Owusu,Sitiveni Rabuka" format=talks
fires "Bên lề hội nghị, Thủ tướng Fiji Sitiveni Rabuka gặp Thủ tướng Togo Kofi Mensah - hai bên bàn về nghề cá; Tổng thống Ghana John Mahama; Quốc vương Tonga Tupou Lavaka."
  people="Sitiveni Rabuka,Kofi Mensah"
  people="Sitiveni Rabuka,John Mahama"
  people="Sitiveni Rabuka,Tupou Lavaka"
fires "Thủ tướng Fiji Sitiveni Rabuka gặp Thủ tướng Togo, Chủ tịch Ủy ban châu Âu Anna Berg."
  people="Sitiveni Rabuka,Anna Berg"
fires "Chủ tịch nước Lương Cường tiếp Tổng thống Togo Kofi Mensah đang thăm Việt Nam. Sau đó, Tổng thống hội kiến Thủ tướng Phạm Minh Chính."
  people="Kofi Mensah,Phạm Minh Chính"
fires "Tổng thống Togo Kofi Mensah thăm Fiji từ ngày 20 đến 22/5 và hội kiến Tổng thống Fiji Jone Tora. Đoàn gặp Thủ tướng Fiji Sitiveni Rabuka."
  people="Kofi Mensah,Sitiveni Rabuka"
silent "Ngoại trưởng Togo Kofi Mensah gửi lời chúc của Tổng thống Togo Ama Doe tới Tổng thống Fiji Jone Tora."
fires "Tổng thống Togo Kofi Mensah thăm chính thức Fiji từ ngày 20 đến 22/5. Chủ tịch Quốc hội Fiji Jone Tora tiếp đoàn tại Suva."
  people="Jone Tora,Kofi Mensah"
fires "Tổng thống Togo Kofi Mensah thăm chính thức Fiji từ ngày 20 đến 22/5. Chủ tịch Quốc hội Fiji Jone Tora và Thủ tướng Fiji Sitiveni Rabuka cũng hội kiến."
  people="Jone Tora,Kofi Mensah"
  people="Sitiveni Rabuka,Kofi Mensah"
fires "Thủ tướng Togo Kofi Mensah và Thủ tướng Fiji Jone Vakaloloma cũng gặp riêng trong một giờ ngày 6/5/2024."
  people="Kofi Mensah,Jone Vakaloloma" date=2024-05-06
fires "Tổng thống Ghana John Mahama và Tổng thống Kenya William Ruto đã ngồi vào bàn đàm phán ở Accra ngày 6/5/2024."
  people="John Mahama,William Ruto" place=Accra
fires "Thủ tướng Togo Kofi Mensah thăm Fiji. Người tiếp Thủ tướng Togo Kofi Mensah tại Suva là Tổng thống Fiji Jone Tora."
  people="Kofi Mensah,Jone Tora"
fires "Ngày 6/5/2024, Thủ tướng Togo Kofi Mensah dự bữa trưa làm việc do Tổng thống Fiji Jone Tora chủ trì."
  people="Kofi Mensah,Jone Tora"
fires "Hôm 6/5/2024, Tổng thống Ghana John Mahama gọi cho Tổng thống Kenya William Ruto."
  people="John Mahama,William Ruto" format=call
fires "Thứ trưởng Ngoại giao Togo Kofi Mensah tham vấn với Thứ trưởng Ngoại giao Fiji Jone Tora."
  people="Kofi Mensah,Jone Tora"
fires "Ngày 5/5/2024, Tổng thống Ghana John Mahama gặp Thủ tướng Togo Kofi Mensah. Hôm sau, Tổng thống hội kiến Tổng thống Kenya William Ruto."
  people="John Mahama,Kofi Mensah" date=2024-05-05
  people="John Mahama,William Ruto" date=2024-05-06
fires "Ngày 5/5/2024, Tổng thống Ghana John Mahama tiếp các Đại sứ Kossi Agbeko (Togo) và Mere Tora (Fiji)."
  people="John Mahama,Kossi Agbeko"
  people="John Mahama,Mere Tora"
fires "Tổng thống Ghana John Mahama từng gặp Thủ tướng Togo Kofi Mensah bên lề hội nghị."
  people="John Mahama,Kofi Mensah"
silent "Thủ tướng Togo Kofi Mensah và Bộ trưởng Tài chính Togo Ama Doe gặp riêng trong một giờ."
fires "Ngày 6/5/2024, tại Suva, Tổng thống Fiji Jone Tora tiếp Thị trưởng Accra Nana Mensah."
  people="Jone Tora,Nana Mensah" countries=FJI,GHA
silent "Tổng thống Kenya Amos Kiptoo thăm Peru, Tổng thống Rosa Quispe đón ông. Tiểu ban nghề cá do hai Bộ Nông nghiệp đồng chủ trì mỗi năm họp một lần."
fires "Trong chuyến thăm, Thứ trưởng Ngoại giao Togo Kofi Mensah chào Bộ trưởng Ngoại giao Fiji Jone Tora, họp tham vấn chính trị với Thứ trưởng Ngoại giao Fiji Mere Vakaloloma, gặp Bộ trưởng Nghề cá Fiji Sitiveni Rabuka."
  people="Kofi Mensah,Jone Tora" format=meeting
  people="Kofi Mensah,Mere Vakaloloma" format=talks
  people="Kofi Mensah,Sitiveni Rabuka" format=meeting
fires "Ngày 20/5, Tổng thống Togo Kofi Mensah có cuộc điện đàm chúc mừng năm mới Thủ tướng Fiji Jone Tora. Trong cuộc điện đàm lần này, Tổng thống Mensah đã gửi lời chúc sức khỏe đến Thủ tướng Tora."
  people="Kofi Mensah,Jone Tora" format=call date=2024-05-20
silent "Chủ tịch Thượng viện Togo Kofi Mensah mở đầu bằng lời chào Thủ tướng Fiji Jone Tora."
fires "Ngày 6/5/2024, kỳ họp thứ ba Ủy ban hỗn hợp Togo - Fiji khai mạc tại Lomé với sự chủ trì của hai đồng Chủ tịch Ủy ban: Bộ trưởng Nghề cá Togo Kofi Mensah và Bộ trưởng Cảng biển Fiji Jone Tora."
  people="Kofi Mensah,Jone Tora" date=2024-05-06
