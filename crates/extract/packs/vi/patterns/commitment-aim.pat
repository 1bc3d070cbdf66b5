# Commitments told as what somebody strives for: ambitions, aims, efforts of both.

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
