# Positions: what a country, or both, hold on an issue beyond the two of them. The reader asks for a subject that may hold
# it and for a word of stance before it.

# --- Words that only look like a stand: nouns, what a paper says, what others are asked to condemn ------------------------
pattern no-stand
  match (lời|sự|làn sóng|biểu tình) (kêu gọi|phản đối|lên án|chỉ trích) .. (kiềm chế|ngừng bắn)?
  match nghị quyết .. (ủng hộ|lên án|phản đối)
  match (kêu gọi|yêu cầu|thúc giục) ~ (phản đối|bác bỏ)
  match (kêu gọi|yêu cầu|thúc giục) .. lên án
  match (tránh|chưa|ngại|ngần ngại|từ chối|miễn cưỡng) (lên án|chỉ trích|phản đối) (<country>|quân đội|chính quyền|chính phủ|hành động|hành vi|việc|cuộc|vụ|các|những)?
  match dự thảo (nghị quyết|tuyên bố)? .. (gồm|về|nhằm) ~ (ủng hộ|lên án|phản đối) .. (và)? (lên án|ủng hộ|phản đối)?
  match dự thảo (nghị quyết|tuyên bố)? .. (ủng hộ|lên án|phản đối) .. (lên án|ủng hộ|phản đối)?
  set part=stance

# --- The South China Sea -----------------------------------------------------------------------------------------------
pattern south-china-sea
  match (ủng hộ)? (lập trường|quan điểm|nguyên tắc) ~ (ASEAN)? .. <sea>
  match (vấn đề|tình hình|tranh chấp|ổn định|an ninh|an toàn|tự do|hòa bình|hoà bình|chủ quyền|ứng xử) .. <sea>
  match (lập trường|quan điểm) của {countries:place} .. <sea>
  match (ở|tại|trên|về|qua) <sea>
  match (ở|tại|trên|về) Biển Hoa Đông (và|,|cũng như) Biển Đông
  match tự do (, an toàn)? (, an ninh)? hàng hải
  match (Bộ quy tắc ứng xử|COC)
  set topic=south-china-sea

# Bodies named after the law.
pattern named-after
  match (Ủy ban|Viện|Khoa|Trường|Đại học|Hội|Học viện|Tòa án) (Luật pháp|Pháp luật|Luật) quốc tế
  set part=none

# --- Law of the sea, the UN Charter, international law -------------------------------------------------------------------
pattern unclos
  match Công ước (của)? (Liên hợp quốc|Liên hiệp quốc|LHQ) (năm 1982)? về Luật Biển
  match Công ước Luật Biển
  match UNCLOS
  set topic=unclos

pattern un-charter
  match Hiến chương (Liên hợp quốc|Liên hiệp quốc|LHQ)
  set topic=un-charter

pattern international-law
  match (luật pháp|pháp luật|luật) quốc tế
  match phán quyết (trọng tài|của Tòa|của Tòa án)
  set topic=international-law

# --- Peaceful settlement -------------------------------------------------------------------------------------------------
pattern peaceful-settlement
  match (giải quyết|xử lý|dàn xếp) .. (bằng|thông qua|qua) (các)? (biện pháp|phương thức|con đường|giải pháp|đối thoại|thương lượng|đàm phán) (hòa bình|hoà bình|ngoại giao|chính trị)?
  match (giải quyết|xử lý) (một cách)? (hòa bình|hoà bình) ~ (tranh chấp|xung đột|bất đồng)?
  match (giải quyết|xử lý) ~ (tranh chấp|xung đột|bất đồng) .. (hòa bình|hoà bình)
  match giải pháp hòa bình
  match không sử dụng (hoặc)? (vũ lực|đe dọa)
  match không (đe dọa|đe doạ|dùng) (hay|hoặc)? (sử dụng|dùng)? vũ lực
  match (tự)? kiềm chế ~ ~ tranh chấp
  match đối thoại (và)? (,)? (hòa bình|đàm phán|thương lượng)
  set topic=peaceful-settlement

# --- Support for each other ----------------------------------------------------------------------------------------------
pattern mutual-climate
  match ủng hộ (lẫn nhau|nhau) .. (khí hậu|nước biển dâng)
  set topic=climate

pattern mutual-support
  match ủng hộ (lẫn nhau|nhau) .. (diễn đàn|tổ chức|cơ chế|Liên hợp quốc|LHQ|ASEAN|APEC|khuôn khổ|vấn đề|quốc tế|khu vực)
  match (phối hợp|hợp tác) ~ (và|,) (tích cực)? ủng hộ (lẫn nhau|nhau)
  match ủng hộ (lẫn nhau|nhau) (tại|trên|trong)
  match ủng hộ (lẫn nhau|nhau) (, | và ) (phối hợp|hợp tác) .. (diễn đàn|tổ chức|cơ chế|Liên hợp quốc|LHQ|ASEAN)
  set topic=multilateral-support

pattern thanked-for-backing
  match (cảm ơn|cám ơn|trân trọng cảm ơn) (Chính phủ)? {countries:country} (đã|vì đã) (tích cực|luôn)? ủng hộ .. (ứng cử|tranh cử|đăng cai|gia nhập|làm thành viên)
  set topic=multilateral-support

pattern backs-candidacy
  match ủng hộ .. (ứng cử|tranh cử|đăng cai|gia nhập|đảm nhiệm vai trò|đảm nhận vai trò|làm thành viên)
  match ủng hộ (<country>|<agent>) (tổ chức|đảm nhiệm|đảm nhận|làm|trở thành|giữ cương vị|ứng cử|tranh cử|đăng cai|gia nhập|tham gia (cơ chế|khối|tổ chức|diễn đàn|nhóm|sáng kiến))
  match ủng hộ (<country>|<agent>) (trúng cử|tái cử|vào|có chân trong|là thành viên|tái gia nhập|được kết nạp|nộp đơn|trở lại) ~ (vị trí|chức|Hội đồng|Ủy ban|ASEAN|Liên hợp quốc|tổ chức|khối|nhóm|diễn đàn)?
  match ủng hộ (<country>|<agent>) (sớm)? (tăng cường|mở rộng|thúc đẩy|phát triển|làm sâu sắc|nâng cấp|thiết lập|đẩy mạnh) (quan hệ|hợp tác|đối thoại) ~ với <organisation>
  match ủng hộ (ứng viên|ứng cử viên) (của)? <country>
  set topic=multilateral-support part=own

# --- The wars of the past ------------------------------------------------------------------------------------------------
pattern war-remembrance
  match (trân trọng|tôn vinh|tri ân|ghi nhớ|tưởng nhớ|biết ơn) .. (hy sinh|mất mát|đóng góp) ... (chiến tranh|chiến thắng|phát xít|giải phóng|quân tình nguyện|diệt chủng|kháng chiến|liệt sĩ)
  set topic=war-remembrance

# --- The climate -----------------------------------------------------------------------------------------------------------
pattern climate
  match (lo ngại|quan ngại|quan tâm sâu sắc|lo lắng) (sâu sắc)? (về|trước) .. (biến đổi khí hậu|nước biển dâng|khủng hoảng khí hậu)
  match (khẳng định|tái khẳng định|cam kết) .. (phát thải ròng bằng|trung hòa carbon|Thỏa thuận Paris)
  set topic=climate

# --- Other issues: a stance and its object -----------------------------------------------------------------------------------
# What somebody says that others must not, or must: held by who says it.
pattern ought
  match (không thể dung thứ|không thể chấp nhận)
  match không được (sở hữu|phát triển|vi phạm|can thiệp|sử dụng vũ lực|theo đuổi|phép sở hữu|quyền sở hữu)
  match (khẳng định|nhấn mạnh|tuyên bố|nêu rõ|cho rằng|quan điểm) (rằng)? (bất kỳ|bất cứ) .. (cũng phải|phải|đều phải)
  match (khẳng định|tuyên bố|nêu rõ|nhấn mạnh|nói rõ|giải thích) .. (không bao giờ|chưa bao giờ|chưa từng|không hề) (thảo luận|đưa ra|chấp nhận|công nhận|đàm phán|can thiệp|cung cấp|sử dụng|sở hữu|tìm kiếm|theo đuổi|liên quan|có kế hoạch|có ý định|cho phép)
  match cảnh báo (việc|hành động|hành vi|chính sách)
  set topic=other part=ought

pattern stance
  match (ủng hộ|hậu thuẫn) (giải pháp chính trị|(các|mọi)? nỗ lực (bình ổn|ổn định|hòa giải|trung gian))
  match (ủng hộ|hậu thuẫn) (giải pháp hai nhà nước|chủ nghĩa đa phương|toàn vẹn lãnh thổ|chính sách một Trung Quốc|việc thành lập nhà nước|thành lập nhà nước|vai trò trung tâm|cách tiếp cận|độc lập|chủ quyền|nỗ lực hòa bình|tiến trình hòa bình|Ukraine|Palestine)
  match ủng hộ (những|các|mọi)? (đề xuất|nỗ lực|sáng kiến|kế hoạch|giải pháp|tiến trình) .. (hòa bình|hoà bình|ngừng bắn|chấm dứt|hòa giải)
  match ủng hộ (<country>|<agent>) (trong việc|trong)? (bảo vệ|giữ vững|duy trì) (nền)? (độc lập|chủ quyền|toàn vẹn|ổn định)
  match ủng hộ quyền
  match ủng hộ (các)? sáng kiến .. (toàn cầu|của <country>|của <office>)
  match (ủng hộ|kêu gọi|thúc giục) ~ (các bên|hai miền|hai phía|mọi bên) .. (kiềm chế|đối thoại|đàm phán|phi hạt nhân|giảm căng thẳng|hạ nhiệt|ngừng bắn)
  match (kêu gọi|đề nghị|đòi) (sớm)? (việc)? (cải tổ|cải cách) .. (Hội đồng Bảo an|Liên hợp quốc|LHQ|Tổ chức Thương mại Thế giới|WTO|hệ thống đa phương|thể chế quốc tế|thể chế tài chính|tài chính toàn cầu|quản trị toàn cầu)
  match chủ trương (đối thoại|đàm phán|trung lập|kiềm chế|hòa giải|giải pháp chính trị|không liên kết)
  match ủng hộ (việc)? (cải tổ|cải cách|mở rộng|củng cố) .. (Hội đồng Bảo an|Liên hợp quốc|LHQ|Tổ chức Thương mại Thế giới|WTO|hệ thống đa phương|thể chế quốc tế|thể chế tài chính)
  match (thể hiện|bày tỏ|tái khẳng định|nhắc lại) sự ủng hộ (mạnh mẽ|hoàn toàn|kiên định|vững chắc|tuyệt đối|không lay chuyển)? (dành cho|đối với|cho|với) (<country>|{text:person}|chính quyền|chính phủ|giải pháp|nhân dân|lập trường|chủ quyền|toàn vẹn|cuộc|nền độc lập)
  match ủng hộ <country> trong (cuộc|chiến dịch|nỗ lực|vấn đề|cuộc chiến|cuộc xung đột)
  match ủng hộ một <country>
  match ủng hộ (việc)? (sớm)? (ký|ký kết|đạt|đạt được|thực thi|thúc đẩy) .. (hòa bình|hoà bình|ngừng bắn|đình chiến)
  match (từ chối|không) (gửi|cung cấp|bán|chuyển giao) (các)? (loại)? vũ khí
  match coi .. (lằn ranh đỏ|mối đe dọa|ranh giới đỏ)
  match (chủ trương|lập trường) của {countries:country} (là|thúc đẩy|ủng hộ|phản đối|về)
  match lập trường của {countries:country} (coi|cho rằng|rằng)
  match (khẳng định|tái khẳng định|nhắc lại|nhấn mạnh|nêu) (rõ)? (lập trường|quan điểm) .. (coi|rằng|ủng hộ|phản đối|về|là)
  match (phản đối|lên án|bác bỏ|không công nhận|không cho phép|không chấp nhận|loại trừ khả năng|kịch liệt phản đối) (nước|bất kỳ|lực lượng|thế lực|mọi|các|những|việc|sự|khả năng|một|hành động|kế hoạch|cấm vận|bao vây|chủ nghĩa|hành vi|âm mưu|sử dụng)
  match (kêu gọi|thúc giục|yêu cầu) (cộng đồng quốc tế|các bên liên quan|tất cả các bên|mọi bên|các quốc gia|các nước|thế giới)
  match kêu gọi (khôi phục|thực thi|tuân thủ|các bên)? (lệnh)? (ngừng bắn|ngừng ngay|chấm dứt|kiềm chế|giảm leo thang)
  match (bảo vệ|đề cao|tôn trọng|duy trì|ủng hộ) (chủ nghĩa đa phương|hệ thống thương mại|trật tự quốc tế|trật tự dựa trên)
  match (khẳng định|tái khẳng định|nhấn mạnh|đề cao|nhắc lại) (sự ủng hộ)? (đối với)? vai trò trung tâm
  match (tuân thủ|ủng hộ|thực hiện|theo đuổi) (chính sách|nguyên tắc|lập trường) một Trung Quốc
  match (kiên trì|kiên định) (lập trường|chính sách|đường lối|nguyên tắc) (phản đối ~)?
  match (lên án|phản đối|không chấp nhận|không công nhận|không thừa nhận|chỉ trích) (mạnh mẽ|gay gắt|kịch liệt)? (quân đội|chính quyền|chính phủ|<country>|lệnh|“|vụ|cuộc|hành động|kế hoạch|đòn)
  match (kiên quyết|kịch liệt|mạnh mẽ) (phản đối|lên án|bác bỏ)
  match (phản bác|bác bỏ|bác|phủ nhận|không chấp nhận) (phát ngôn|phát biểu|cáo buộc|thông tin|luận điệu|tuyên bố|yêu sách|bình luận|những gì)
  match (tỏ rõ|nêu rõ|nói rõ|khẳng định|tuyên bố|nhấn mạnh) .. không (muốn|ủng hộ|đồng tình|chấp nhận|thừa nhận)
  match cảnh báo (rằng)? (bất kỳ|bất cứ|mọi|nếu|các bên|các nước)
  match duy trì môi trường hòa bình
  match tự do và rộng mở
  match không (chọn phe|đứng về|can thiệp vào công việc nội bộ)
  set topic=other

# `hoan nghênh sáng kiến về ngừng bắn`: what others do for peace, or join.
pattern welcomes
  match hoan nghênh (và đánh giá cao)? (mọi|các|những)? (nỗ lực|sáng kiến|thỏa thuận|lệnh|việc|quyết định|tiến triển|bước đi|thiện chí|vai trò) .. ~ (hòa giải|ngừng bắn|đình chiến|hòa bình|hoà bình|trung gian|hòa đàm|chấm dứt xung đột|giảm leo thang|giảm căng thẳng|bình thường hóa)
  match hoan nghênh <country> (trở thành|gia nhập|được kết nạp|tham gia)
  set topic=other part=outright

# `ủng hộ lập trường đó`: the issue is the one told before.
pattern backs-stand
  match (ủng hộ|hậu thuẫn|chia sẻ|đồng tình với|tán thành) (mạnh mẽ|hoàn toàn)? (lập trường|quan điểm|chủ trương) (này|đó|trên|của)
  set topic=other part=refers

pattern concern
  match (bày tỏ|thể hiện) (sự|mối)? (lo ngại|quan ngại|lo lắng) (sâu sắc|đặc biệt|nghiêm trọng)
  match (bày tỏ|thể hiện|chia sẻ|nêu|bày tỏ rõ) (sự|mối|nỗi|những|các)? (lo ngại|quan ngại|lo lắng) (sâu sắc|chung|đặc biệt|nghiêm trọng|hết sức sâu sắc)? (về|trước|đối với|liên quan đến|liên quan tới)
  match (đặc biệt|hết sức|rất|vô cùng) (lo ngại|quan ngại) (sâu sắc)? (về|trước)
  set topic=other part=weak

given 2025-05-06
fires "Tổng thống Kenya và Thủ tướng Peru khẳng định giải quyết tranh chấp bằng biện pháp hòa bình, phù hợp với luật pháp quốc tế."
  topic=peaceful-settlement
  topic=international-law
fires "Hai bên khẳng định tiếp tục ủng hộ lẫn nhau tại các diễn đàn đa phương mà Ghana và Fiji là thành viên."
  topic=multilateral-support
fires "Ngoại trưởng Uruguay nêu rõ Uruguay phản đối mọi hành động đơn phương."
  topic=other countries=URY
fires "Thủ tướng Úc khẳng định Úc ủng hộ tự do hàng hải ở Biển Đông."
  topic=south-china-sea countries=AUS
fires "Hai Bộ trưởng Ngoại giao Ghana và Fiji bày tỏ lo ngại về biến đổi khí hậu và nước biển dâng."
  topic=climate
silent "Đoàn thăm Viện nghiên cứu luật pháp quốc tế ở Oslo."
silent "Biển Đông chiều nay có gió mạnh cấp 6."
silent "Hai bên trao đổi về vấn đề Biển Đông."
silent "Cuộc hội thảo về UNCLOS khai mạc tại Nairobi."
fires "Về vấn đề Biển Đông, Thủ tướng Philippines và Thủ tướng Canada nhấn mạnh tuân thủ luật pháp quốc tế, trong đó có UNCLOS 1982."
  topic=south-china-sea
  topic=international-law
  topic=unclos
silent "Thủ tướng Brunei đề nghị Chile ủng hộ lập trường của ASEAN trong vấn đề Biển Đông."
silent "Ngoại trưởng Fiji cảm ơn lời kêu gọi kiềm chế của Tonga."
fires "Hai bên Togo và Fiji nhất trí ủng hộ Ghana làm Chủ tịch, kêu gọi các bên kiềm chế, không sử dụng vũ lực."
  topic=peaceful-settlement countries=TGO,FJI
fires "Tổng thống Bolivia Luis Arce nêu rõ quan điểm rằng Sudan không được sở hữu vũ khí hóa học, khi hội đàm với Thủ tướng Peru."
  topic=other countries=BOL
fires "Ngoại trưởng Ghana khẳng định Ghana không bao giờ chấp nhận căn cứ quân sự của Togo."
  topic=other countries=GHA
fires "Ngoại trưởng Fiji cảnh báo việc Tonga mở rộng khai thác đáy biển làm hại rạn san hô."
  topic=other countries=FJI
silent "Ngoại trưởng Fiji khẳng định Fiji không bao giờ quên sự giúp đỡ của Tonga."
silent "Thủ tướng Peru và Thủ tướng Kenya gặp nhau; Peru vẫn tránh lên án Sudan."
silent "Kenya hứa cử luật sư giúp Peru vào Ủy ban Luật pháp quốc tế."
fires "Tổng thống Kenya và Thủ tướng Fiji phản đối mọi hành động đơn phương ở Biển Đông."
  topic=south-china-sea countries=KEN,FJI
fires "Thủ tướng Togo và Thủ tướng Fiji kêu gọi cộng đồng quốc tế viện trợ cho Sudan."
  topic=other countries=TGO,FJI
silent "Dự thảo nghị quyết về Sudan gồm lên án Togo, Thủ tướng Fiji cho biết."
fires "Tổng thống Togo Faure Gnassingbé nói Togo tiếp tục theo đuổi chính sách một Trung Quốc."
  topic=other countries=TGO
fires "Quốc vương Bhutan khẳng định Bhutan mãi ghi nhớ sự hy sinh của quân tình nguyện Togo."
  topic=war-remembrance countries=BTN
silent "Chuyến thăm khẳng định chủ trương của Togo coi Fiji là đối tác hàng đầu."
fires "Togo luôn sẵn sàng giải quyết bất đồng với Fiji bằng biện pháp hòa bình, bà Ama Doe nói."
  topic=peaceful-settlement countries=TGO
fires "Thủ tướng Fiji và Thủ tướng Togo tái khẳng định vai trò trung tâm của ASEAN."
  topic=other countries=FJI,TGO
fires "Hai bên Ghana và Fiji cùng ủng hộ cải tổ Hội đồng Bảo an."
  topic=other
fires "Bộ Ngoại giao Fiji cho biết Fiji hoan nghênh sáng kiến mới về ngừng bắn ở Sudan."
  topic=other
fires "Ngoại trưởng Ghana Ama Mensah hội đàm với Ngoại trưởng Fiji Jone Tora và nói Ghana hoan nghênh Tonga gia nhập khối."
  topic=other
fires "Đại sứ Việt Nam tại Malta Trần Văn Khải cho biết quan hệ Việt Nam - Malta tiến triển. Malta ủng hộ vai trò trung tâm của ASEAN, ta ủng hộ Malta ứng cử Hội đồng Bảo an."
  topic=other countries=MLT
  topic=multilateral-support countries=VNM text="ủng hộ Malta ứng cử Hội đồng Bảo an"
fires "Ngoại trưởng Ghana Ama Mensah hội đàm với Ngoại trưởng Fiji Jone Tora. Hai bên nhấn mạnh tự do hàng hải ở Biển Đông. Phía Fiji ủng hộ lập trường của Ghana và ASEAN."
  topic=south-china-sea countries=GHA,FJI
  topic=south-china-sea countries=FJI
fires "Ngoại trưởng Ghana Ama Mensah hội đàm với Ngoại trưởng Fiji Jone Tora. Hai bên ủng hộ trật tự quốc tế dựa trên luật lệ, giải quyết tranh chấp bằng biện pháp hòa bình."
  topic=other countries=GHA,FJI text="ủng hộ trật tự quốc tế dựa trên luật lệ"
  topic=peaceful-settlement
fires "Ngoại trưởng Ghana Ama Mensah hội đàm với Ngoại trưởng Fiji Jone Tora. Bà Mensah khẳng định Ghana ủng hộ Fiji mở rộng hợp tác với Liên minh châu Phi."
  topic=multilateral-support countries=GHA
fires "Ngoại trưởng Ghana Ama Mensah hội đàm với Ngoại trưởng Fiji Jone Tora. Tuyên bố chung khẳng định UNCLOS 1982 là khuôn khổ của mọi hoạt động trên biển."
  topic=unclos countries=GHA,FJI text="UNCLOS 1982"
fires "Ngoại trưởng Ghana Ama Mensah hội đàm với Ngoại trưởng Fiji Jone Tora. Bà Mensah kêu gọi cải tổ các thể chế tài chính quốc tế, còn ông Tora chủ trương đối thoại về Sudan."
  topic=other countries=GHA
fires "Tổng thống Ghana John Mahama hội đàm với Tổng thống Togo Kofi Doe. Hai ông lên án vụ tấn công vào tàu hàng ở Biển Đỏ."
  countries=GHA,TGO
