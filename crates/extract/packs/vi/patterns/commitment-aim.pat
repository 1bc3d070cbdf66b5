# Commitments told as what somebody strives for: ambitions, aims, efforts of both.

# `đồng tình về việc cần thiết mở`.
pattern agree-on-need
  match (đồng tình|nhất trí|thống nhất|tán thành) (cao)? (về|với) (việc|sự)? cần thiết (phải|của việc)?
  set mode=agree

# `sẽ làm hết sức mình để mở rộng`.
pattern best-efforts
  match sẽ (tiếp tục)? (làm|nỗ lực|cố gắng) (hết sức|hết mình|hết khả năng|tất cả) (mình|của mình)? (để|nhằm|vì)?
  set mode=pledge

# `mong muốn của Kenya là mở rộng`.
pattern whose-wish
  match (mong muốn|nguyện vọng) của {actors:countries} (trong việc|nhằm|là|về việc|được)
  match (mong muốn|nguyện vọng) của {actors:organisation} (trong việc|nhằm|là|về việc|được)
  match (mong muốn|nguyện vọng|hy vọng|kỳ vọng) của ~ (là|được)
  set mode=expect

# `khẳng định ủng hộ việc mở rộng`: what is backed is to be done.
pattern backs-doing
  match (khẳng định|bày tỏ|tái khẳng định|nhấn mạnh) (sẽ)? (hoàn toàn|tích cực|mạnh mẽ|luôn)? ủng hộ việc
  set mode=pledge

pattern ambition
  match (bày tỏ|khẳng định|tái khẳng định|nêu|nhấn mạnh|chia sẻ|cùng có|đều có|có) (rõ)? (tham vọng|nguyện vọng|khát vọng|ý nguyện) (chung)? (được|sẽ|về|về việc|là|trong việc)?
  set mode=expect

pattern strive
  match {actors:both} (cùng|cùng nhau|đều|sẽ|quyết tâm|cũng)? phấn đấu (để|sẽ)?
  set mode=expect

pattern aim-is
  match mục tiêu (chung|đặt ra|đề ra|trước mắt|của {actors:both}|của {actors:countries})? là (đưa|nâng|đạt|tăng|mở rộng|sớm)
  set mode=expect part=whole

# Where one agrees with what the other has proposed, it is decided by both.
pattern agree-with-proposal
  match (nhất trí|đồng ý|đồng tình|tán thành) (cao)? với (các)? (đề xuất|đề nghị|sáng kiến|kiến nghị|ý kiến) (của <person>)? (về|về việc) (việc)?
  match (nhất trí|đồng ý|đồng tình|tán thành) (cao)? với (các)? (đề xuất|đề nghị|sáng kiến|kiến nghị|ý kiến) của ~ ~ (về|về việc) (việc)?
  set mode=agree part=joint

pattern both-make-efforts
  match {actors:both} (cùng|cùng nhau) (nỗ lực|cố gắng|chung tay|phối hợp) (để)?
  set mode=pledge

# What somebody weighs doing.
pattern weighs
  match (cho biết|cho hay|nói|thông báo) (rằng)? (đang|sẽ) (xem xét|cân nhắc|nghiên cứu) (việc|khả năng)? (mở|mở lại|thành lập|nối lại|khôi phục|hỗ trợ|cung cấp|miễn|tăng|đầu tư|xây dựng)
  set mode=expect part=own-whole

given 2025-05-06
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai nước tái khẳng định tham vọng nối lại tuyến tàu biển."
  mode=expect actors=TGO,FJI fields=transport
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai bên phấn đấu hoàn tất đàm phán hiệp định dẫn độ trong năm nay."
  mode=expect actors=TGO,FJI due=2025
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Mục tiêu là đưa kim ngạch hai chiều lên 20 triệu USD."
  mode=expect fields=trade
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Bà Doe nhất trí với đề xuất của ông Vakaloloma về việc mở lại tuyến tàu biển."
  mode=pledge actors=TGO fields=transport
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai Bộ trưởng giao các cơ quan chức năng sớm hoàn tất dự thảo nghị định thư."
  mode=agree actors=TGO,FJI
fires "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai bên cùng nỗ lực phát triển nghề cá ven bờ."
  mode=pledge actors=TGO,FJI fields=agriculture
silent "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Ông Vakaloloma nói đội bóng hai nước đều có khát vọng chiến thắng."
silent "Ngoại trưởng Togo Ama Doe hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Sau nhiều năm phấn đấu, Togo đã thoát nghèo."
fires "Ngoại trưởng Togo Kofi Mensah hội đàm với Ngoại trưởng Fiji Jone Vakaloloma. Hai Bộ trưởng tán thành với sự cần thiết phải mở thêm tuyến tàu biển."
  mode=agree text="mở thêm tuyến tàu biển"
fires "Ngoại trưởng Togo Kofi Mensah gặp Ngoại trưởng Fiji Jone Vakaloloma. Ông Mensah khẳng định ủng hộ việc mở rộng hợp tác nghề cá; tích cực phối hợp đào tạo kiểm ngư."
  mode=pledge text="mở rộng hợp tác nghề cá"
  mode=pledge text="tích cực phối hợp đào tạo kiểm ngư"
fires "Ngoại trưởng Togo Kofi Mensah gặp Ngoại trưởng Fiji Jone Vakaloloma. Ông Mensah tin tưởng hợp tác nghề cá hai nước sẽ phát triển hơn nữa."
  mode=expect actors=TGO text="hợp tác nghề cá hai nước sẽ phát triển hơn nữa"
fires "Togo và Fiji hội đàm. Hai nước thống nhất, trên tinh thần láng giềng tốt, cần sớm mở tuyến tàu biển."
  mode=agree text="cần sớm mở tuyến tàu biển"
fires "Ngoại trưởng Togo Kofi Mensah gặp Ngoại trưởng Fiji Jone Vakaloloma. Ông Mensah đề nghị hai bên triển khai sáng kiến ba tuyến (mở tuyến tàu biển; nối tuyến bay; xây cầu cảng); mở trường nghề cá."
  mode=propose actors=TGO
  mode=propose text="mở trường nghề cá"
# Hai tổ chức, ở một nước chỉ là nơi họp.
fires "Tại Hội nghị Bộ trưởng AU - EU ở Ghana, hai bên điểm lại hợp tác AU - EU. EU là đối tác lớn của AU. Hai bên nhất trí tăng cường hợp tác đào tạo thợ lặn giữa AU và EU."
  mode=agree actors=AU,EU
fires "Thủ tướng Togo và Thủ tướng Fiji hội đàm; hai nhà lãnh đạo tái khẳng định cam kết chung về việc mở rộng nghề cá."
  mode=pledge actors=TGO,FJI text="mở rộng nghề cá"
fires "Bộ trưởng Công an Togo khẳng định Togo sẽ làm hết sức mình để giúp Fiji đào tạo cảnh sát biển."
  mode=pledge actors=TGO text="giúp Fiji đào tạo cảnh sát biển"
fires "Đại sứ Liên minh châu Phi (AU) tại Togo khẳng định niềm tin của AU đối với Togo và mong muốn của AU là mở văn phòng nghề cá tại Togo."
  mode=expect actors=AU text="mở văn phòng nghề cá tại Togo"
fires "Đại sứ Fiji cho biết mong muốn của phía Fiji là mở thêm trường dạy nghề tại Togo."
  mode=expect text="mở thêm trường dạy nghề tại Togo"
silent "Thủ tướng Togo và Thủ tướng Fiji nói về kế hoạch cảng nổi do Fiji đề xuất, an ninh khu vực và giao lưu văn hóa."
silent "Nhiệm vụ chính của kỳ họp Ủy ban hỗn hợp Togo - Fiji là thống nhất nội dung hợp tác nghề cá."
fires "Đại sứ Fiji tại Togo Mere Tora nhấn mạnh thêm tầm quan trọng trong việc mở rộng hợp tác nghề cá giữa Fiji và Togo."
  mode=expect actors=FJI fields=agriculture
