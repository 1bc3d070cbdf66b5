# Commitments: what somebody says will be, or should be, done. Each pattern is a governing verb with its mode; what it
# governs, up to the next such verb, is parted into actions by the reader.
# part: joint (one side alone makes it a pledge), own (its subject must stand right before it), stop (no undertaking: it
# only ends what the verb before it governs), whole (the words themselves are the action).

# --- Nouns and phrases that look like governing verbs -------------------------------------------------------------------
pattern noun-not-verb
  match (theo|các|những|một|mọi|hai|số|nhiều|nội dung|đáp ứng|nhận|chấp nhận|ủng hộ|thực hiện|thực thi|hiện thực hóa|tôn trọng|xem xét|hoan nghênh|nhất trí với|đồng ý với|tuân thủ|triển khai|bằng|với|như|là|trước|về|gửi|bác|từ chối) (hiệu quả|đầy đủ|nghiêm túc|tốt|nghiêm)? (các|những)? (đề nghị|đề xuất|kiến nghị|yêu cầu|cam kết|kêu gọi|lời kêu gọi|thỏa thuận|mong muốn)
  match (đề nghị|đề xuất|kiến nghị|yêu cầu|cam kết|thỏa thuận) (của|này|trên|đó|nêu trên|phát triển|quốc tế|chung|chiến lược|cụ thể|công nhận)
  match (có|với|bằng|theo|trên) sự (đồng ý|nhất trí|đồng thuận|thống nhất)
  match sự (đồng ý|nhất trí|đồng thuận|thống nhất|ủng hộ|hoan nghênh|mong muốn|cam kết)
  match thống nhất (đất nước|Tổ quốc|đoàn kết|trong đa dạng|quốc gia|lãnh thổ|hai miền|nước nhà|cao|về nhận thức|nhận thức|với nhau)
  match (đoàn kết|toàn vẹn|mặt trận) ,? thống nhất
  match (nhất trí|thống nhất|đồng thuận) cao
  match nhất trí với (ý kiến|đánh giá|nhận định|quan điểm|đề xuất|những)
  match (không|chưa) (thể )? (thống nhất|nhất trí|đồng ý)
  match (nguyện vọng|lợi ích) và mong muốn
  match (sẽ|dự kiến|sắp) .. (hội đàm|hội kiến|chào xã giao|dâng hương|đặt vòng hoa|chứng kiến|họp báo|duyệt đội danh dự|gặp gỡ báo chí)
  match (sẽ|dự kiến|sắp) (có (chuyến|cuộc)|tới|đến|sang|thăm|dự|tham dự|tiến hành|gặp|tiếp|bắt đầu|diễn ra|rời|lên đường|trở thành|là (chuyến|dịp|cơ hội|dấu mốc|một)|đến thăm|sang thăm|tới thăm|không)
  set part=stop

# --- Joint decisions ---------------------------------------------------------------------------------------------------
pattern agree
  match (nhất trí|thống nhất) (sẽ|rằng|về|về việc|việc|để|cùng|cần|trong việc|cho rằng|tiếp tục|thông qua)? (cần|sẽ|việc)?
  match (đạt được|đạt) (sự)? (nhất trí|thống nhất|đồng thuận|thỏa thuận|nhận thức chung) (về|trong|rằng|để) (việc)?
  match (đã|vừa) thỏa thuận (về|sẽ|rằng)? (việc)?
  match cùng (quyết định|xác định)
  set mode=agree

pattern accept
  match đồng ý (sẽ|rằng|về|về việc|việc|để|cùng|cho)?
  match (tán thành|chấp thuận) (việc)?
  set mode=agree part=joint

pattern both-assign
  match (giao|giao cho|chỉ đạo|ủy quyền cho) (các|hai)? (bộ|cơ quan|bộ trưởng|ngành) ~ (soạn thảo|đàm phán|xây dựng|nghiên cứu|thúc đẩy|hoàn tất|thành lập)
  set mode=agree part=own

# --- Pledges -----------------------------------------------------------------------------------------------------------
pattern pledge
  match (cam kết|hứa|nguyện|thề) (sẽ|luôn|tiếp tục|rằng|về việc|trong việc)?
  match (sẵn sàng|tự tin sẽ|quyết tâm|sẽ nỗ lực|sẽ cố gắng|sẽ làm hết sức|sẽ tiếp tục|sẽ luôn)
  match (khẳng định|tái khẳng định|nhấn mạnh|bày tỏ|thể hiện) (quyết tâm|cam kết) (của {actors:country})? (trong việc|trong|về|sẽ|về việc)?
  match (tuyên bố|thông báo) (tiếp tục|viện trợ|tài trợ|chấp nhận|miễn|hỗ trợ|cung cấp|dành|mở|nối lại|bãi bỏ|ngừng|gia hạn)
  set mode=pledge

pattern will
  match sẽ
  match luôn (sát cánh|đồng hành|ủng hộ)
  match dự định
  set mode=pledge part=own

pattern reaffirm
  match (khẳng định|tái khẳng định|nhắc lại) (tiếp tục|mạnh mẽ)
  set mode=agree part=joint

# --- Requests ----------------------------------------------------------------------------------------------------------
pattern propose
  match (đề nghị|đề xuất|kiến nghị|gợi ý|kêu gọi|yêu cầu|hối thúc|thúc giục|vận động) (rằng|việc)? (cần|sẽ)?
  set mode=propose

# --- Hopes and aims ----------------------------------------------------------------------------------------------------
pattern hope
  match (mong muốn|nguyện vọng) của {actors:countries} (trong việc|nhằm|là|về việc|được)?
  match (mong muốn|mong|mong đợi|trông đợi|kỳ vọng|hy vọng|hi vọng|tin tưởng|tin|tin chắc) (rằng|vào|được|sẽ)? (sẽ)?
  set mode=expect

pattern want
  match muốn
  match (khuyến khích|hoan nghênh|ủng hộ) (việc)?
  set mode=expect part=own

pattern stress
  match (nhấn mạnh|khẳng định|đề cao|đánh giá cao) (tầm quan trọng|sự cần thiết|ý nghĩa|vai trò quan trọng) (của|trong) (việc)?
  match (nhấn mạnh|khẳng định|cho rằng|lưu ý) (việc|sự)? (cần|cần phải|cần thiết phải)
  match <both> (còn|đều|cũng)? (cần|cần phải|phải|nên)
  match (cho rằng|nhấn mạnh|khẳng định|lưu ý) .. (cần|cần phải)
  match (quan tâm|xem xét) (đến|tới)? (việc|khả năng)?
  set mode=expect

pattern aim
  match (đặt|đề ra|nhắc lại|hướng tới|tái khẳng định|khẳng định) (mục tiêu|chỉ tiêu) (là|đưa|nâng)?
  match mục tiêu (đưa|nâng|đạt|tăng)
  set mode=expect part=whole

fires "Hai nhà lãnh đạo nhất trí mở rộng hợp tác nông nghiệp giữa Bờ Biển Ngà và Ba Lan."
  mode=agree
fires "Tổng thống Kenya William Ruto cam kết tăng học bổng cho sinh viên Gambia."
  mode=pledge actors=KEN
fires "Thủ tướng Malaysia Anwar Ibrahim đề nghị Peru mở cửa thị trường cho trái cây Malaysia."
  mode=propose actors=MYS
fires "Tổng thống Bolivia Luis Arce bày tỏ mong muốn thúc đẩy hợp tác năng lượng với Oman."
  mode=expect actors=BOL
silent "Hai bên đánh giá cao việc thực hiện các cam kết quốc tế."
silent "Chuyến thăm sẽ góp phần làm sâu sắc hơn tình hữu nghị giữa hai dân tộc."
silent "Theo đề nghị của phía Oman, cuộc họp được dời sang tuần sau."
silent "Nhân dân Đức mừng ngày thống nhất đất nước."
