# Visits: somebody travels to another country in an official capacity.
#
# part=host, significance, stage, tour: said of the visits that the same sentence tells of.
# part=mention, here: a visit whose country stands elsewhere. part=noun: no date before it is its own.

pattern invited-by
  match (nhận|theo|đáp) lời mời (chính thức)? của {host:persons}
  match theo lời mời {host:persons}
  match (do|được) {host:persons} mời
  set part=host

# `theo nghi thức cao nhất dành cho`: how the guest is received says nothing of the visit.
pattern rite
  match nghi (thức|lễ) (ngoại giao)? (cao nhất|cấp cao nhất|trọng thể nhất) ...
  match (kỳ họp|phiên họp|cuộc họp|khóa họp|hội nghị|cuộc gặp|Nội các chung) .. (đầu tiên|lần đầu tiên|lần đầu)
  set part=skip

pattern first-ever
  match (là|đây là|đây cũng là) chuyến thăm .. (đầu tiên|cấp cao nhất) ...
  match <first> .. (thăm|tới|đến|sang) ...
  match (lần đầu tiên|đầu tiên) (trong|sau|kể từ|của|ở cấp) ...
  set part=significance

# `chuyến thăm Lima của Chủ tịch Hồ Chí Minh`: of nobody whom the text knows.
pattern of-founder
  match chuyến (thăm|viếng thăm|công du|công tác) .. .. của (Chủ tịch|Bác) Hồ Chí Minh
  set part=skip

# Begun, ended, off.
pattern begins
  match (bắt đầu|mở đầu|khởi động|mở màn)
  set part=stage stage=under-way

pattern ends
  match (kết thúc|khép lại|hoàn thành|hoàn tất) (tốt đẹp|thành công|thắng lợi)? chuyến
  match kết quả chuyến thăm
  set part=stage stage=concluded

pattern recalled-eve
  match ngay trước thềm
  set part=skip

pattern lies-ahead
  match trước thềm
  set part=stage stage=announced

# `sự hòa hoãn giữa hai nước`: nothing is put off.
pattern eased
  match (hòa|hoà|trì|khất|hưu) hoãn
  set part=skip

# `dự các cuộc họp trù bị cho Đại hội đồng ở Lima`: the place is that of what is yet to come.
pattern prepares
  match (dự|tham dự|họp|cuộc họp|hội nghị|phiên họp) .. (trù bị|chuẩn bị) (cho)? (hội nghị|diễn đàn|đại hội|đại hội đồng|thượng đỉnh|kỳ họp|phiên họp|khóa họp) ...
  set part=skip

# `hàng hóa có mặt rộng rãi trên thị trường Kenya`: nobody is there.
pattern on-the-market
  match có mặt (nhiều|nhiều hơn|rộng rãi|ngày càng nhiều)? (nhiều hơn)? (tại|trên|ở) (các)? (thị trường|kệ hàng|siêu thị|hệ thống) ...
  set part=skip

# `Chuyến thăm dự kiến ban đầu diễn ra vào tháng 6`: it is told when it was first to be.
pattern first-planned
  match chuyến (thăm|đi|công du|công tác) ~ (dự kiến ban đầu|ban đầu dự kiến|ban đầu được dự kiến|lẽ ra|đáng lẽ|vốn dự kiến|theo kế hoạch ban đầu|ban đầu được lên kế hoạch) ...
  set part=skip

pattern off
  match (hủy|huỷ|hủy bỏ|hoãn|tạm hoãn|hoãn lại|dời lại|lùi lại|bị hủy|bị hoãn)
  set part=stage stage=cancelled

# The visit as a thing, with guest and country.
pattern visit-invited
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination} (.. của {guest:person})? ~ (theo|nhận) lời mời của {host:persons}
  match chuyến (thăm|công du|công tác) {kind:visit-kind}? (đến|tới|sang|tại)? {host_country:destination} (trong|từ) .. (theo|nhận) lời mời của {host:persons}
  set part=noun

pattern visit-ahead
  match chuyến (thăm|viếng thăm|công du|công tác) {kind:visit-kind}? (đến|tới|sang)? {host_country:destination} (sắp tới|tới đây|sắp diễn ra) của {guest:persons}
  match chuyến (thăm|viếng thăm|công du|công tác) {kind:visit-kind}? (sắp tới|tới đây|sắp diễn ra) của {guest:persons} ~ (đến|tới|sang) {host_country:destination}
  match chuyến (thăm|viếng thăm|công du|công tác) {kind:visit-kind}? (sắp tới|tới đây|sắp diễn ra) (đến|tới|sang) {host_country:destination} của {guest:persons}
  set part=noun stage=announced

pattern visit-lately
  match chuyến (thăm|viếng thăm|công du|công tác) {kind:visit-kind}? (đến|tới|sang)? {host_country:destination} (vừa qua|vừa rồi|mới đây|gần đây|cuối tuần qua|tuần qua|tuần trước|hồi tuần trước|tháng trước|hồi tháng trước|năm ngoái|năm trước) của {guest:persons}
  match chuyến (thăm|viếng thăm|công du|công tác) {kind:visit-kind}? (vừa qua|vừa rồi|mới đây|gần đây|cuối tuần qua|tuần qua|tuần trước|hồi tuần trước|tháng trước|hồi tháng trước|năm ngoái|năm trước) của {guest:persons} ~ (đến|tới|sang) {host_country:destination}
  match chuyến (thăm|viếng thăm|công du|công tác) {kind:visit-kind}? (đến|tới|sang)? {host_country:destination} (vừa qua|vừa rồi|cuối tuần qua|tuần trước)
  set part=noun stage=concluded

pattern visit-of-to
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:countries} .. của {guest:persons}
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination} .. của {guest:persons}
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) {kind:visit-kind}? .. của {guest:persons} ~ (đến|tới|sang|tại) {host_country:countries}
  match chuyến (thăm|công du|công tác) {kind:visit-kind}? của {guest:person} (và|cùng) .. (đến|tới|sang|tại) {host_country:countries}
  match chuyến (thăm|công du|công tác) {kind:visit-kind}? của {guest:person} (và|cùng) .. (đến|tới|sang|tại) {host_country:destination}
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) {kind:visit-kind}? .. của {guest:persons} ~ (đến|tới|sang|tại) {host_country:destination}
  set part=noun

pattern visit-to
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:countries}
  match chuyến (sang|tới|đến) (thủ đô|thành phố)? {host_country:destination} (để)? (dự|tham dự|tham gia)
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination}
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) {kind:visit-kind}? .. (đến|tới|sang|tại) {host_country:countries}
  match chuyến (thăm|viếng thăm|ghé thăm|công du|công tác|đi) {kind:visit-kind}? .. (đến|tới|sang) {host_country:destination}
  set part=noun

# `X cho biết, trong chuyến thăm Kenya năm 2024, Y`: of him who acts behind it.
pattern during-visit
  match trong chuyến (thăm|công du|công tác) {kind:visit-kind}? (đến|tới|sang|tại)? {host_country:destination} (<date>|năm ngoái|vừa qua|mới đây|gần đây) , {guest:person}
  set part=noun

pattern visit-being
  match chuyến (thăm|công du) {kind:visit-kind}? của {guest:person} ... là chuyến (thăm|công du) {host_country:destination} (đầu tiên|lần đầu|thứ)
  set part=noun

# The verb.
pattern has-visited
  match (đã|từng|vừa) (có chuyến|có|đến|tới|sang|sang đây)? (thăm|viếng thăm|ghé thăm) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:countries}
  match (đã|từng|vừa) (có chuyến|có|đến|tới|sang|sang đây)? (thăm|viếng thăm|ghé thăm) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination}
  match (đã|vừa|đang) (có chuyến|có|đến|tới|sang|sang đây)? (thăm|viếng thăm) {kind:visit-kind}? , làm việc (đến|tới|sang|tại|ở|với)? (tỉnh|thành phố)? {host_country:destination}
  set stage=concluded

pattern is-visiting
  match đang (ở|có chuyến|tới|đến|sang)? (thăm|viếng thăm) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination}
  match đang có chuyến (thăm|công tác|công du) {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination}
  match đang (ở|có mặt ở|có mặt tại) {host_country:destination}
  set part=noun stage=under-way

pattern visits
  match (thăm|viếng thăm|ghé thăm) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:countries}
  match (thăm|viếng thăm|ghé thăm) (lại)? {kind:visit-kind}? (và làm việc|làm việc)? (đến|tới|sang|tại|ở)? {host_country:destination}
  match (thăm|đến thăm|tới thăm|sang thăm) {kind:visit-kind}? (,|và) (làm việc|công tác|khảo sát|học tập kinh nghiệm|nghiên cứu) (tại|ở|với) (nước|thủ đô)? {host_country:destination}
  match (thăm|đến thăm|tới thăm|sang thăm) {kind:visit-kind}? (,|và)? (làm việc|công tác|khảo sát) (tại|ở|với) (các|một số|hai|ba|bốn|năm|nhiều) (tỉnh|thành phố|địa phương|bang|tỉnh, thành phố|tỉnh thành) .. .. {host_country:destination}
  match (thăm|đến thăm|tới thăm|sang thăm) (,|và)? làm việc với (tỉnh|thành phố|lãnh đạo tỉnh|lãnh đạo thành phố|lãnh đạo)? {host_country:destination}
  match (công du|công cán) (đến|tới|sang|tại)? {host_country:countries}
  match chuyến (thăm|viếng thăm|công du|công tác) .. (tới|đến|qua|thăm) (hai|ba|bốn|năm|các|một số) (quốc gia|nước|đồng minh|đối tác) .. (là|gồm|bao gồm|:) {host_country:countries}
  match chuyến (công du|công tác) .. của {guest:person} .. (lần lượt|sẽ|đã)? (qua|đến|tới|thăm) {host_country:countries}
  match chuyến (công du|công tác) .. của {guest:person} .. .. (lần lượt qua|lần lượt thăm|lần lượt đến|qua các nước|gồm) {host_country:countries}
  match chuyến (công du|công tác|thăm) .. (đến|tới|qua|thăm|sang) (hai|ba|bốn|năm|sáu|bảy|các) (quốc gia|nước) {host_country:countries}
  match chuyến (công du|công tác|thăm) (<number>|<quantity>|hai|ba|bốn|năm|các) (quốc gia|nước)? .. (là|gồm|bao gồm|:) {host_country:countries}
  match (đã|đang|vừa) có chuyến (công tác|công du) .. , .. (đến|tới|sang) {host_country:countries}

# Recalled: `Lần gần nhất ông X đến Y là năm 2017`.
pattern last-time
  match (lần|chuyến thăm) (gần nhất|gần đây nhất|cuối cùng|cuối|trước đó|đầu tiên) (mà)? {guest:person} (đến|tới|thăm|đến thăm|tới thăm|sang thăm|ghé thăm) {host_country:destination} là
  set stage=concluded

# `Đây là lần thứ hai X đến Kenya (lần đầu tháng 7/2008)`: of the earlier one.
pattern earlier-time
  match (lần|chuyến thăm) thứ (hai|ba|tư|năm) {guest:person} (đến|tới|thăm|sang|trở lại|đến thăm|tới thăm|sang thăm|thăm lại) {host_country:destination} .. lần (đầu|trước|đầu tiên|thứ nhất|gần nhất)
  match (lần|chuyến thăm) thứ (hai|ba|tư|năm) {guest:person} (đến|tới|thăm|sang|trở lại|đến thăm|tới thăm|sang thăm|thăm lại) {host_country:destination} , lần (đầu|trước|đầu tiên|thứ nhất|gần nhất)
  set stage=concluded

# `X, người tới Kenya lần đầu`.
pattern who-came
  match {guest:person} , người (đã|vừa|đang|lần đầu|lần đầu tiên)? (tới|đến|sang|đến thăm|tới thăm|sang thăm|thăm) {host_country:destination}
  set part=noun

# At home again.
pattern returns
  match (về|trở về|trở lại|quay về) (tới|đến)? (thủ đô|sân bay .. thủ đô) <destination>
  match (đã|vừa) về (tới|đến) .. <destination>
  set part=skip

# `mong được đón X tới Kenya dự hội nghị`: he will come.
pattern awaited
  match (mong|mong muốn|mong chờ|trông đợi|háo hức|hy vọng) (sớm)? (được|có dịp|sẽ)? (chào đón|đón|đón tiếp) {guest:persons} (tới|đến|sang) (thủ đô|thành phố)? {host_country:destination} (để)? (dự|tham dự)
  set kind=attend stage=announced

pattern goes-to-attend
  match (đã|sẽ|sắp|từng|vừa) (bay|lên đường|đi)? (tới|đến|sang) (thăm)? (thủ đô|thành phố)? {host_country:destination} (để)? (dự|tham dự)
  match {guest:person} (tới|đến|sang) (thủ đô|thành phố)? {host_country:destination} (để)? (dự|tham dự)
  match (bay|lên đường|khởi hành|sang|dự kiến tới|dự kiến đến) (tới|đến|sang)? (thủ đô|thành phố)? {host_country:destination} (để)? (dự|tham dự)
  set kind=attend part=arrival

# On the way.
pattern goes
  match (từng|đã) (một|hai|ba|bốn|năm|sáu|nhiều|vài) lần (thăm|đến thăm|tới thăm|sang thăm|tới|đến|sang) {kind:visit-kind}? (thủ đô|thành phố)? {host_country:destination}
  match {guest:person} (trở lại|quay lại|trở lại thăm) (thủ đô|thành phố)? {host_country:destination} (để|dự|trong|nhân|vào|tháng|năm|ngày|lần)
  match (đã|sẽ|vừa) (thu xếp|sắp xếp|dành thời gian|nhận lời) (sang|tới|đến) (thăm)? (thủ đô|thành phố)? {host_country:destination}
  match (đã|sẽ|sắp|từng|vừa|hai lần|ba lần) (bay|di chuyển|lên đường|có mặt)? (thẳng)? (tới|đến|sang|trở lại|tại) (thủ đô|thành phố)? {host_country:destination}
  match (bay|lên đường|khởi hành) (thẳng)? (tới|đến|sang|trở lại|đi) (thủ đô|thành phố)? {host_country:destination}
  match (đặt chân|hạ cánh|đáp xuống|về tới|có mặt) (xuống|đến|tới|tại)? .. {host_country:destination}
  match sang (thủ đô|thành phố)? {host_country:destination} (để)? (dự|tham dự|thăm|đồng chủ trì|chủ trì|làm việc với|hội đàm)
  match sang (thủ đô|thành phố)? {host_country:destination} để trao đổi
  match (dự kiến|có kế hoạch|lên kế hoạch) (sẽ)? (bay)? (tới|đến|sang) (thủ đô|thành phố)? {host_country:destination}
  match trên đường (tới|đến|sang|đi) (thủ đô|thành phố)? {host_country:destination}
  match sang (nghiên cứu|khảo sát|học tập|công tác|trao đổi|làm việc) .. (tại|ở) {host_country:destination}
  match {guest:person} (tới|đến) (thủ đô|thành phố)? {host_country:destination} (trong|để|dự|thăm|bắt đầu|ngày|hôm|sáng|trưa|chiều|tối|đêm|rạng sáng|từ|vào)
  match rời {host_country:place} (đi|sang|tới|đến) (thủ đô|thành phố)? {host_country:destination}
  set part=arrival

# Who acts in another country is there.
pattern acts-there
  match (tại|ở) (thủ đô|thành phố)? {host_country:destination} (, <country>)? , {guest:person} (đã|sẽ|cùng Phu nhân|và Phu nhân)? (dự|tham dự|thăm|tới thăm|đến thăm|phát biểu|gặp gỡ kiều bào|có buổi gặp)
  set part=noun

pattern stay
  match trong thời gian (ở|tại|thăm|ở thăm|lưu lại) {host_country:destination}
  set part=noun

# `trong ngày đầu tiên làm việc tại Kenya`.
pattern at-work
  match trong (thời gian|ngày|những ngày|hai ngày|ba ngày|buổi|đợt) (đầu|đầu tiên|thứ hai|thứ ba|cuối|cuối cùng|thứ nhất)? (của chuyến)? (làm việc|công tác|thăm và làm việc|thăm, làm việc) (đầu tiên|thứ hai|cuối cùng|cuối)? (tại|ở) {host_country:destination}
  match (tiếp tục|bắt đầu|kết thúc) (các)? (chương trình|chuyến|hoạt động|lịch trình) (làm việc|công tác|thăm và làm việc) (tại|ở) {host_country:destination}
  set part=noun kind=working

pattern leads-delegation
  match dẫn đầu .. (thăm|sang|tới|đến) {kind:visit-kind}? {host_country:destination}

# An event in another country.
pattern chosen
  match chọn {host_country:destination} (là|làm) (điểm đến|điểm dừng|chặng|nơi) ..
  match {host_country:destination} là (điểm đến|điểm dừng chân|chặng dừng) (nước ngoài|công du)? (đầu tiên|thứ hai|tiếp theo)

pattern attends
  match (dự|tham dự|đồng chủ trì|phát biểu tại) .. (hội nghị|diễn đàn|lễ|cuộc họp|cuộc gặp|đối thoại|đại hội|phiên họp|kỳ họp|khóa họp|tuần lễ|thượng đỉnh|triển lãm|hội chợ|quốc khánh) .. (tại|ở) (thủ đô|thành phố|tỉnh)? {host_country:destination}
  match (dự|tham dự|tham gia) (hội nghị|diễn đàn|đại hội|phiên họp|kỳ họp|thượng đỉnh|triển lãm|hội chợ|lễ) ... (được tổ chức|diễn ra|tổ chức) (tại|ở) (thủ đô|thành phố|tỉnh)? {host_country:destination}
  match (phát biểu|cho biết|trả lời ~|trao đổi ~) bên lề (hội nghị|diễn đàn|đại hội|phiên họp|kỳ họp|thượng đỉnh|triển lãm) ... (được tổ chức|diễn ra|tổ chức) (tại|ở) (thủ đô|thành phố|tỉnh)? {host_country:destination}
  match (dự|tham dự|tham gia) (hội nghị|diễn đàn|đại hội|phiên họp|kỳ họp|khóa họp|lễ|cuộc họp|cuộc gặp|đối thoại) .. .. (tại|ở) (thủ đô|thành phố|tỉnh)? {host_country:destination}
  set kind=attend part=noun

# On the occasion of which the sentence's subject acts: he is the one who attends, whoever is named next to it.
pattern on-the-occasion
  match nhân dịp (tham dự|dự|tham gia|đồng chủ trì|sang dự|đến dự|tới dự) .. .. (tại|ở) (thủ đô|thành phố|tỉnh)? {host_country:destination}
  match (tại|ở) (thủ đô|thành phố|tỉnh)? {host_country:destination} ,? .. ,? nhân dịp (tham dự|dự|tham gia|đồng chủ trì|sang dự|đến dự|tới dự)
  match (trong khuôn khổ|bên lề|tại|nhân) (hội nghị|diễn đàn|đại hội|phiên họp|kỳ họp|khóa họp|tuần lễ cấp cao|hội nghị thượng đỉnh|hội nghị cấp cao) .. .. (tại|ở) (thủ đô|thành phố)? {host_country:destination}
  match (các|kết hợp|thực hiện|có) (hoạt động|chương trình) song phương (tại|ở) {host_country:destination}
  match nhân dịp .. .. thực hiện (các)? (hoạt động|chương trình) song phương (tại|ở) {host_country:destination}
  set kind=attend part=main

# Stops of a journey.
pattern last-stop
  match (chặng|điểm|điểm dừng|trạm) ~ (cuối|cuối cùng) ... là {host_country:destination}
  set part=last-leg

pattern first-stop
  match (chặng|điểm|điểm dừng|trạm) ~ đầu tiên ... là {host_country:destination}
  set part=first-leg

pattern stop
  match (là|ở|tại) <destination> , sau {host_country:countries}
  match (chặng|điểm dừng) ~ (thứ hai|thứ ba|thứ tư|thứ năm|tiếp theo|kế tiếp) .. là {host_country:destination}
  match (chặng|điểm dừng) .. , sau {host_country:countries}
  set part=noun

pattern journey
  match chuyến {kind:visit-kind=working}
  match chuyến công du
  set part=tour

# Without the country.
pattern here-then
  match phía <country> , {guest:person} (đã|từng)? (thăm|sang thăm|đến thăm|tới thăm) {kind:visit-kind=official|state|working} (vào|hồi|trong)? <date>
  set part=here stage=concluded

pattern here
  match đang (ở thăm|thăm|ở thăm và làm việc tại|thăm và làm việc tại) {kind:visit-kind}?
  set part=here stage=under-way

# Welcomed with honours by whoever is at home.
pattern welcomed
  match (chủ trì|tổ chức) (trọng thể)? lễ (đón|tiếp đón|chào đón) (chính thức|trọng thể|cấp Nhà nước)? {guest:persons}
  match (đón|đón tiếp|nghênh đón|chào đón) {guest:persons} (tại|ở|ngay tại) (sân bay|cảng hàng không|nhà ga)
  set part=here stage=under-way

pattern visit-of
  match chuyến (thăm|viếng thăm|ghé thăm|đi) {kind:visit-kind}? (.. của {guest:person})? .. (theo|nhận) lời mời của {host:persons}
  match chuyến (thăm|viếng thăm|ghé thăm|đi) {kind:visit-kind}? ~ của {guest:person}
  match chuyến (thăm|viếng thăm|ghé thăm|đi) {kind:visit-kind}?
  set part=mention

# No visit yet.
pattern not-yet
  match (vui vẻ|vui mừng|trân trọng|đã) nhận lời mời (sang|tới|đến)? thăm (lại|chính thức|cấp Nhà nước)? {host_country:destination}
  match (chuyển|gửi) lời mời .. (tới|đến|cho) .. thăm (lại)? {host_country:destination}
  match (mong muốn|mong|sẵn sàng|hy vọng) (được|sớm|sẽ)? ~ thăm (lại)? {host_country:destination}
  match (mong muốn|mong|mong đợi|hy vọng|trông đợi|mong chờ|mong được đón) <office>? {guest:person} (và phu nhân)? (sớm|sẽ|sẽ sớm)? ~ thăm (lại)? {host_country:destination}
  set part=skip

given 2023-08-21
fires "Nhận lời mời của Chủ tịch nước Võ Văn Thưởng, Tổng thống Kazakhstan Kassym-Jomart Tokayev thăm chính thức Việt Nam từ ngày 20 đến 22/8/2023."
  guest="Kassym-Jomart Tokayev" host_country=VNM kind=official start=2023-08-20 end=2023-08-22 host="Võ Văn Thưởng"
fires "Tổng thống Estonia Alar Karis đã kết thúc chuyến thăm cấp Nhà nước tới Phần Lan hôm 20/8."
  guest="Alar Karis" host_country=FIN kind=state end=2023-08-20 stage=concluded
fires "Thủ tướng Fiji Sitiveni Rabuka sẽ thăm Ấn Độ vào tháng 10/2023."
  guest="Sitiveni Rabuka" host_country=IND start=2023-10 stage=announced
fires "Bộ Ngoại giao Malta cho biết chuyến thăm Ireland của Thủ tướng Malta Robert Abela đã bị hoãn."
  guest="Robert Abela" host_country=IRL stage=cancelled
fires "Tổng thống Peru Rosa Quispe chủ trì lễ đón trọng thể Tổng thống Ghana John Mahama tại Lima hôm 20/8."
  guest="John Mahama" host_country=PER
fires "Tổng thống Togo Faure Gnassingbé đến Accra tối 20/8 và gặp Tổng thống Ghana John Mahama."
  guest="Faure Gnassingbé" host_country=GHA start=2023-08-20
silent "Tổng thống Malta Myriam Spiteri mong Thủ tướng Fiji Sitiveni Rabuka sớm thăm lại Malta."
silent "Thủ tướng Fiji Sitiveni Rabuka muốn mở thêm đường bay thẳng tới Malta."
silent "Ông đến thăm nhà máy ở ngoại thành."
silent "Năm 2022, hơn 3 triệu khách du lịch đã thăm Campuchia, Bộ trưởng Du lịch Campuchia Thong Khon cho biết."
silent "Thủ tướng Ba Lan Donald Tusk mời Thủ tướng Canada Justin Trudeau thăm Ba Lan."
silent "Thủ tướng Thái Lan Srettha Thavisin thăm tỉnh Chiang Mai và gặp nông dân."
given 2025-05-06
fires "Tổng thống Kenya William Ruto đã tới thủ đô Oslo, bắt đầu chuyến thăm chính thức."
  guest="William Ruto" host_country=NOR
fires "Thủ tướng Fiji Sitiveni Rabuka dự Hội nghị Cấp cao Nghề cá, được tổ chức tại thủ đô Accra của Ghana."
  guest="Sitiveni Rabuka" host_country=GHA kind=attend
fires "Ngoại trưởng Peru Elmer Schialer trả lời báo giới bên lề Hội nghị Rừng nhiệt đới diễn ra tại thủ đô Libreville."
  guest="Elmer Schialer" host_country=GAB kind=attend
silent "Tổng thống Kenya William Ruto đã tới thành phố Mombasa dự lễ khánh thành cảng."
fires "Gặp Thủ tướng Fiji Sitiveni Rabuka nhân dịp dự Hội nghị Cấp cao Nghề cá tại Accra (Ghana) ngày 3/5, Tổng thống Togo Faure Gnassingbé mời ông sớm thăm Lomé."
  guest="Faure Gnassingbé" host_country=GHA kind=attend
fires "Ngày 3/5, tại Lima (Peru), nhân dịp dự lễ khai mạc hội chợ cà phê, Thủ tướng Fiji Sitiveni Rabuka gặp Tổng thống Togo Faure Gnassingbé."
  guest="Sitiveni Rabuka" host_country=PER kind=attend
fires "Phó Thủ tướng Lào Thongphet Keo sang Fiji để dự lễ khánh thành cầu cảng."
  guest="Thongphet Keo" host_country=FJI
fires "Trước thềm chuyến thăm Togo của Tổng thống Peru Rosa Quispe, Đại sứ Peru họp báo."
  guest="Rosa Quispe" host_country=TGO stage=announced
fires "Tối 3/5, Tổng thống Peru Dante Quispe cùng Phu nhân Rosa Dante Quispe tới Lomé, bắt đầu chuyến công du ba nước là Togo, Ghana và Kenya."
  guest="Dante Quispe" host_country=TGO
  guest="Dante Quispe" host_country=GHA
  guest="Dante Quispe" host_country=KEN
fires "Thủ tướng Togo Victoire Dogbé sẽ dự Hội nghị Cấp cao về rừng nhiệt đới và biến đổi khí hậu lần thứ 5, thăm chính thức Peru, Chile, thăm làm việc tại Ghana từ ngày 14-21/10."
  guest="Victoire Dogbé" host_country=PER stage=announced
  guest="Victoire Dogbé" host_country=GHA stage=announced
fires "Hai cảng Suva và Lomé kết nghĩa vào năm 2018 nhân chuyến thăm Fiji của Tổng thống Togo Faure Gnassingbé."
  guest="Faure Gnassingbé" host_country=FJI start=2018 stage=concluded
silent "Ghana mở lớp dạy nghề cho thanh niên Togo sang Đức làm việc."
fires "Tổng thống Kenya William Ruto hội đàm với Thủ tướng Fiji Sitiveni Rabuka, người tới Kenya lần đầu sau 12 năm."
  guest="Sitiveni Rabuka" host_country=KEN
fires "Đoàn đại biểu Ghana do Bộ trưởng Ama Mensah dẫn đầu đã thăm, làm việc tại Phần Lan từ ngày 1 đến 3/3."
  guest="Ama Mensah" host_country=FIN
fires "Hai bên bàn việc chuẩn bị cho chuyến thăm sắp tới của Tổng thống Peru Rosa Quispe tới Togo, dự kiến diễn ra vào tháng 9 tới."
  guest="Rosa Quispe" host_country=TGO stage=announced start=2025-09
fires "Đoàn đại biểu Quốc hội Togo do ông Kofi Mensah dẫn đầu thăm chính thức Fiji từ ngày 2 đến 4-5."
  guest="Kofi Mensah" host_country=FJI guest_country=TGO kind=official
fires "Đại sứ Togo Ama Doe nhắc lại chuyến thăm Fiji vừa qua của Tổng thống Togo Kofi Mensah."
  guest="Kofi Mensah" host_country=FJI stage=concluded
fires "Ngoại trưởng Fiji Jone Vakaloloma nhắc lại chuyến dự Hội nghị Rừng nhiệt đới tại Togo tháng 11.2023."
  guest="Jone Vakaloloma" host_country=TGO start=2023-11 stage=concluded
fires "Ngày 3/5, Ngoại trưởng Fiji Jone Vakaloloma cho hay Tổng thống Fiji Ama Doe sẽ thăm Togo vào tuần tới."
  guest="Ama Doe" host_country=TGO stage=announced
fires "Sáng 5/5, Tổng thống Togo Kofi Mensah đã về tới thủ đô Lomé, kết thúc chuyến thăm chính thức đến Fiji từ ngày 2 đến 4/5 theo lời mời của Tổng thống Fiji Ama Doe."
  guest="Kofi Mensah" host_country=FJI host="Ama Doe"
fires "Chuyến thăm chính thức của Tổng thống Togo Kofi Mensah và Phu nhân cùng đoàn doanh nghiệp lớn đến Fiji và Peru mở ra cơ hội mới."
  guest="Kofi Mensah" host_country=FJI
  guest="Kofi Mensah" host_country=PER
fires "Chuyến thăm Fiji cuối tuần qua của Tổng thống Togo Kofi Mensah được chú ý."
  guest="Kofi Mensah" host_country=FJI stage=concluded
fires "Sáng 6/5, đoàn đại biểu Fiji do Đại tướng Ama Doe dẫn đầu đã rời Suva đi dự Cuộc gặp các Bộ trưởng Quốc phòng châu Đại Dương từ ngày 6-9/5 tại Lomé, Togo."
  guest="Ama Doe" host_country=TGO kind=attend
fires "Chuyến thăm của Thủ tướng Togo Kofi Mensah, diễn ra sau một hội nghị ở Lima, là chuyến thăm Fiji đầu tiên sau 20 năm."
  guest="Kofi Mensah" host_country=FJI
fires "Ngoại trưởng Togo Ama Doe cho biết, trong chuyến thăm cấp Nhà nước tới Fiji năm 2024, Tổng thống Togo Kofi Mensah đã bàn về cảng biển."
  guest="Kofi Mensah" host_country=FJI start=2024
fires "Trong ngày thứ hai làm việc tại Tonga, Thứ trưởng Ngoại giao Fiji Jone Vakaloloma thăm một trường học."
  guest="Jone Vakaloloma" host_country=TON kind=working
fires "Thủ tướng Fiji Jone Vakaloloma thăm Nhật ba ngày từ 4/5."
  guest="Jone Vakaloloma" host_country=JPN
fires "Sự hòa hoãn giữa Fiji và Tonga có từ chuyến thăm Tonga của Thủ tướng Fiji Jone Vakaloloma."
  guest="Jone Vakaloloma" host_country=TON
fires "Nổi bật là các chuyến thăm Fiji của Thủ tướng Tonga Siaosi Fifita (tháng 3/2011), Nhà vua Tonga Tupou Lavaka (tháng 9/2014)."
  guest="Siaosi Fifita" host_country=FJI
  guest="Tupou Lavaka" host_country=FJI
given 2023-08-18
fires "Tổng thống Fiji Jone Tora sẽ thăm Tonga từ ngày 20/8. Chuyến thăm dự kiến ban đầu diễn ra từ ngày 11 đến 13/6."
  guest="Jone Tora" host_country=TON start=2023-08-20
given 2023-09-30
fires "Ngày 21 tháng 8, 2023, Tổng thống Fiji Jone Tora thăm Tonga."
  start=2023-08-21
silent "Tổng thống Fiji Jone Tora muốn cá ngừ Fiji có mặt rộng rãi trên thị trường Tonga."
fires "Đây là lần thứ hai Tổng thống Fiji Jone Tora đến Tonga (lần đầu tháng 7/2008)."
  guest="Jone Tora" host_country=TON start=2008-07 stage=concluded
fires "Tháng 2/2019, Tổng thống Fiji Jone Tora trở lại Tonga để dự một hội nghị."
  guest="Jone Tora" host_country=TON start=2019-02
fires "Đoàn công tác Fiji do Bộ trưởng Ama Doe làm trưởng đoàn đã thăm, làm việc tại các tỉnh miền nam và thủ đô Lomé (Togo)."
  guest="Ama Doe" host_country=TGO
fires "Gần đây có chuyến thăm Togo của Tổng thống Fiji Jone Tora (tháng 3/2021) và của Thủ tướng Fiji Sitiveni Rabuka (tháng 4/2022)."
  guest="Jone Tora" host_country=TGO start=2021-03
  guest="Sitiveni Rabuka" host_country=TGO start=2022-04
fires "Tổng thống Fiji Jone Tora từng ba lần đến Tonga vào các năm 2001, 2006 và 2013."
  guest="Jone Tora" host_country=TON start=2001
  guest="Jone Tora" host_country=TON start=2006
  guest="Jone Tora" host_country=TON start=2013
fires "Trong khuôn khổ Hội nghị Bộ trưởng Nghề cá lần thứ 5 tại Lomé (Togo), Ngoại trưởng Fiji Jone Tora gặp Ngoại trưởng Tonga Siaosi Fifita."
  guest="Jone Tora" host_country=TGO kind=attend
fires "Chuyến thăm Chile của Tổng thống Kenya Amos Kiptoo là chặng mở đầu chuyến công tác tới ba nước Chile, Peru và Bolivia."
  guest="Amos Kiptoo" host_country=PER
  guest="Amos Kiptoo" host_country=BOL
fires "Tổng thống Kenya Amos Kiptoo đang trên đường tới Peru dự hội nghị."
  guest="Amos Kiptoo" host_country=PER
fires "Tổng thống Kenya Amos Kiptoo thăm Chile tháng 1/2023; Tổng thống Chile Elena Vidal thăm Kenya từ ngày 27 đến 29/5/2023."
  guest="Amos Kiptoo" host_country=CHL start=2023-01
  guest="Elena Vidal" host_country=KEN start=2023-05-27 end=2023-05-29
fires "Ngày 5/9/2024, Tổng thống Kenya Amos Kiptoo gặp báo chí. Tháng 2 năm ngoái, ông thăm Peru."
  guest="Amos Kiptoo" host_country=PER start=2022-02
given 2025-05-06
fires "Tổng thống Togo Kofi Mensah mong được đón Thủ tướng Fiji Jone Tora tới Lomé dự hội chợ nghề cá vào cuối tháng 9 tới."
  guest="Jone Tora" host_country=TGO kind=attend stage=announced start=2025-09
fires "Thủ tướng Fiji Jone Tora đã đến Lomé để tham dự hội chợ nghề cá hồi tháng 7/2024."
  guest="Jone Tora" host_country=TGO kind=attend stage=concluded start=2024-07
fires "Ngày 6/5, tại Lomé, Thủ tướng Togo Kofi Mensah hội đàm với Thủ tướng Fiji Jone Tora nhân chuyến sang Togo tham dự Hội nghị nghề cá từ ngày 5 đến 7/5/2025."
  guest="Jone Tora" host_country=TGO start=2025-05-05
