# Sums and goods that one country gave or lent another, and what a country grows by.

# The wealth of a fund, or of whoever owns it, is nothing between two countries.
pattern wealth
  match (quỹ|tài sản|tổng tài sản|quản lý) <qualifier>? {value:money}
  match (quản lý|sở hữu) (khối|số|tổng)? tài sản .. {value:money}
  set part=none

# `đã viện trợ Kenya 5 triệu USD năm 2020, 7 triệu USD năm 2021`: the same goes on.
pattern goes-on-behind
  match <money> ~ (năm|trong năm|năm tài khóa|tháng) <date> ,? <qualifier>? {value:money} (năm|trong năm)? <date>
  match <money> ~ <date> , <qualifier>? {value:money} (năm|trong năm)? <date>
  match <money> .. <date> , <qualifier>? {value:money} <date>
  set part=on

pattern sum-set
  match <grant=other> .. (được)? (chốt|ấn định|giữ|duy trì) (ở)? (mức)? <qualifier>? {value:money}
  match <grant=other> .. .. (được)? (chốt|ấn định|giữ|duy trì) (ở)? (mức)? <qualifier>? {value:money}
  match (đã|từng|vừa|đang) (tài trợ|viện trợ|hỗ trợ|cho vay) .. (với|trị giá|tổng trị giá|tổng cộng) <qualifier>? {value:money}
  match (từ năm|kể từ năm|từ|trong|đến nay|hằng năm|hàng năm|mỗi năm) .. (viện trợ|tài trợ|hỗ trợ) (cho)? <country> ~ <qualifier>? {value:money}
  match (cho vay) (vốn)? <grant=other>? <qualifier>? {value:money}
  set indicator=other part=sum

pattern in-kind
  match (tặng|trao tặng|viện trợ|hỗ trợ|ủng hộ|trao|gửi|cung cấp|bàn giao) ~ ~ ~ <qualifier>? {value:measure}
  set indicator=other

pattern wares-bought
  match (nhập|nhập khẩu|mua) <qualifier>? {value:measure} <goods>
  match (nhập từ|nhập khẩu từ|mua của|mua từ|nhập của) <country> ~ <qualifier>? {value:measure}
  set indicator=imports

pattern wares-sold
  match (xuất|xuất khẩu|bán|xuất sang) <qualifier>? {value:measure} <goods>
  match (xuất sang|xuất khẩu sang|bán sang|bán cho|xuất cho) <country> ~ <qualifier>? {value:measure}
  set indicator=exports

# `xuất 12 triệu USD, nhập 9 triệu USD`
pattern sold-for
  match (xuất|xuất được|xuất sang|bán sang|bán cho) (<country>|bạn|ta|nước bạn|nước này)? (được|đạt|là)? <qualifier>? {value:money}
  match mua (hàng)? của (ta|<country>|Việt Nam) <qualifier>? {value:money}
  match <goods> .. (xuất|xuất được) <qualifier>? {value:money}
  set indicator=exports part=share

pattern bought-for
  match (nhập|nhập về|nhập của|nhập từ|mua từ|mua về) (<country>|bạn|ta|nước bạn|nước này)? (được|đạt|là)? <qualifier>? {value:money}
  match <goods> .. (nhập|nhập về) <qualifier>? {value:money}
  set indicator=imports part=share

pattern announced-aid
  match (thông báo|công bố|quyết định|tuyên bố) (việc|sẽ)? (bổ sung|viện trợ|tài trợ|hỗ trợ|tặng|dành) (bổ sung|thêm|cho)? <country>? ~ <qualifier>? {value:money}
  set indicator=other part=sum

# What a country pays into another's budget, and what its firms put in each year.
pattern paid-in
  match (đóng góp|nộp ngân sách|đóng góp cho ngân sách|nộp|chi trả) (trung bình|bình quân|khoảng|gần|hơn|trên|được)? <qualifier>? {value:money} ~ ~ (ngân sách|mỗi năm|hằng năm|hàng năm|/ năm)
  set indicator=other part=sum

# Aid and credit with the sum right behind.
pattern aid-then-sum
  match (viện trợ không hoàn lại|viện trợ khẩn cấp|cứu trợ khẩn cấp|hỗ trợ khẩn cấp|tín dụng ưu đãi|vốn vay ưu đãi|khoản vay ưu đãi|vốn ODA|viện trợ nhân đạo) (trị giá|cho <country>)? <qualifier>? {value:money}
  match (trao tặng|tặng|ủng hộ|gửi tặng|gửi thêm|trao) (tỉnh|thành phố)? (<country>|<place>) <qualifier>? {value:money}
  match <country> (đã|từng|vừa) (hỗ trợ|viện trợ|tài trợ|giúp) <qualifier>? {value:money}
  match <country> (đã|từng|vừa)? (hỗ trợ|viện trợ|tài trợ|trợ giúp|cứu trợ) (cho)? <country> <qualifier>? {value:money}
  match (cung cấp|cấp|dành|dành cho|giải ngân|cho) ~ ~ (khoản|gói) (vay|tín dụng|viện trợ|hỗ trợ|cứu trợ|tài trợ) ~ ~ <qualifier>? {value:money}
  match tài trợ <qualifier>? <quantity> với tổng (vốn|trị giá|số vốn|giá trị) <qualifier>? {value:money}
  set indicator=other part=sum

# `Đầu tư của Ai Cập vào Việt Nam: 23 dự án, 3,1 triệu USD`
pattern invested-row
  match đầu tư (của)? <country> (vào|sang|tại) <country> : {value:quantity}

# People sent to help, treated, trained, brought home.
pattern sent-people
  match (đã|từng)? (cử|đưa|điều) <qualifier>? {value:quantity} ... (sang|tới|đến|đi|dạy)
  match (khám|chữa bệnh|khám, chữa bệnh|điều trị|khám, điều trị) (cho)? <qualifier>? {value:quantity} (lượt)? (bệnh nhân|người)
  match (cất bốc|quy tập|hồi hương|tìm kiếm|tìm thấy) .. <qualifier>? {value:number} hài cốt
  set indicator=other part=people

pattern trained
  match {value:quantity} (lượt)? (trí thức|cán bộ|sĩ quan|kỹ sư|học viên|chuyên gia|bác sĩ|giáo viên|công nhân|sinh viên|phi công) .. (được đào tạo|đào tạo|tốt nghiệp|theo học|tu nghiệp|được huấn luyện)
  match đào tạo (được)? (cho)? <qualifier>? {value:quantity} (lượt)? (trí thức|cán bộ|sĩ quan|kỹ sư|học viên|chuyên gia|bác sĩ|giáo viên|công nhân|sinh viên|phi công)
  set indicator=students

# `giảm nhẹ 0,2%`, `(+18,3%)`, `bằng 164% cùng kỳ`
pattern grew-slightly
  match (tăng nhẹ|tăng mạnh|tăng vọt|tăng trưởng mạnh|tăng tới gần|nhích) {change_pct:percent}
  set part=change-up

pattern fell-slightly
  match (giảm nhẹ|giảm mạnh|giảm sâu|sụt) {change_pct:percent}
  set part=change-down

# How often planes fly.
pattern flown
  match (tần suất|tần suất bay|số chuyến bay|số chuyến) .. (lên|lên tới|lên đến|đạt|là|còn) <qualifier>? {value:quantity}
  set indicator=flights

pattern growth
  match (tốc độ|mức|kết quả|đà) tăng trưởng (kinh tế|GDP|ấn tượng)? <qualifier>? {value:percent}
  match tăng trưởng (kinh tế|GDP) (đạt|ở mức|là)? <qualifier>? {value:percent}
  match (nền kinh tế|kinh tế) .. tăng trưởng (đạt|ở mức)? <qualifier>? {value:percent}
  match GDP .. tăng (trưởng)? <qualifier>? {value:percent}
  set indicator=gdp-growth part=growth

given 2025-06-10
fires "Phần Lan đã viện trợ Kenya 5 triệu euro năm 2020, 7 triệu euro năm 2021 để trồng rừng."
  indicator=other value=5000000 unit=EUR
  indicator=other value=7000000 unit=EUR
fires "Tín dụng ưu đãi của Phần Lan dành cho Kenya trong năm nay được chốt ở mức 40 triệu euro."
  indicator=other value=40000000 unit=EUR
fires "Fiji trao tặng nhân dân Togo 900 tấn gạo."
  indicator=other value=900 countries=FJI,TGO
fires "Chile mỗi năm nhập chừng 3.000 tấn chè của Kenya."
  indicator=imports value=3000 countries=CHL,KEN
fires "Quan chức Kenya đánh giá cao tốc độ tăng trưởng 4,2% của Chile trong năm 2024."
  indicator=gdp-growth value=4.2 countries=CHL period=2024
silent "Quỹ đầu tư quốc gia Fiji, quỹ hơn 20 tỷ USD, sẽ cử đoàn sang Togo."
silent "Tốc độ tăng trưởng 12% của thương mại Togo - Fiji là ấn tượng."
fires "Năm 2023, thương mại Chile - Kenya đạt 31 triệu USD, trong đó Chile xuất 12 triệu USD, chủ yếu là đồng và rượu vang, và nhập 19 triệu USD."
  indicator=exports value=12000000
  indicator=imports value=19000000
fires "Kim ngạch Chile - Kenya qua các năm (triệu USD): 2021: 24; 2022: 27,5; 2023: 31."
  indicator=trade-turnover value=24000000 period=2021
  indicator=trade-turnover value=27500000 period=2022
  indicator=trade-turnover value=31000000 period=2023
fires "Mỗi năm Chile xuất sang Kenya khoảng 700 tấn đậu, đứng thứ hai sau Peru."
  indicator=exports value=700 countries=CHL,KEN
  indicator=rank value=2 countries=CHL,KEN
fires "Tần suất bay giữa Chile và Kenya đã lên 4 chuyến/tuần."
  indicator=flights value=4
fires "Bộ trưởng Phần Lan thông báo viện trợ Kenya 3 triệu euro chống hạn."
  indicator=other value=3000000 countries=FIN,KEN
fires "Năm 2024, thương mại Chile - Kenya đạt 3 tỷ USD, xuất khẩu của Chile sang Kenya đạt 1,2 tỷ, nhập khẩu 800 triệu."
  indicator=exports value=1200000000 unit=USD
  indicator=imports value=800000000 unit=USD
fires "Năm 2024: kim ngạch Chile - Kenya đạt 31 triệu USD (+18,3%), xuất khẩu của Chile sang Kenya 12 triệu USD (-4%)."
  indicator=trade-turnover value=31000000 change_pct=18.3
  indicator=exports value=12000000 change_pct=-4
fires "Đầu tư của Chile vào Kenya: 23 dự án, 3,1 triệu USD."
  indicator=projects value=23
fires "Doanh nghiệp Chile đóng góp trung bình 20 triệu USD mỗi năm cho ngân sách Kenya."
  indicator=other value=20000000
fires "Togo trở thành nước thứ sáu có quan hệ Đối tác chiến lược với Ghana."
  indicator=partners value=6 countries=GHA
fires "Cuba cử 120 chuyên gia y tế sang Ghana."
  indicator=other value=120
fires "Bộ trưởng Fiji Jone Tora cho biết Fiji viện trợ cho Togo 3 triệu USD để sửa cảng."
  value=3000000
fires "Bộ trưởng Fiji Jone Tora cho biết Fiji cung cấp khoản vay 20 triệu USD cho Togo."
  value=20000000
