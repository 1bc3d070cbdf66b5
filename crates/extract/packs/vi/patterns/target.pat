# Targets: a number that the parties aim at, whether a sum or a multiple of what is. What is told as reached is a figure.

# A multiple with the sum to which it comes: the sum is the aim.
pattern comes-to
  match (tăng|nâng|đưa) <multiple> (số|quy mô)? {indicator:indicator} ~ (lên|đạt|tới) <qualifier>? (mức)? <qualifier>? {value:money}
  match (tăng|nâng|đưa) {indicator:indicator} ~ <multiple> ~ (lên|đạt|tới) <qualifier>? (mức)? <qualifier>? {value:money}

pattern multiply
  match (tăng|nâng) {multiple:multiple} (số|số lượng|lượng|quy mô)? {indicator:indicator}
  match (đưa|nâng|phấn đấu|mục tiêu|nhất trí|hướng tới|quyết tâm|kỳ vọng|đặt mục tiêu|mong muốn|đề nghị) .. (tăng|nâng|lên) {multiple:multiple}
  match (đưa|nâng|phấn đấu|mục tiêu|nhất trí|hướng tới|quyết tâm|kỳ vọng|đặt mục tiêu) .. (tăng|nâng|lên) gấp {multiple:number} lần

pattern raise-to
  match (nâng|đưa|tăng|thúc đẩy|nâng cao|mở rộng|tăng cường|phát triển) ~ ~ ~ {indicator:indicator} .. (lên|đạt|tới|đến|vượt|cán|chạm) ~ <qualifier>? {value:money}
  match (phấn đấu|hướng tới|hướng đến|mục tiêu) .. {indicator:indicator} .. (lên|đạt|tới|đến|vượt|cán|chạm) ~ <qualifier>? {value:money}
  match (nâng|đưa|tăng) (số|số lượng|lượng|tổng số|quy mô|tổng giá trị) ... (lên|đạt|tới) <qualifier>? {value:quantity}
  match (nâng|đưa|tăng) {indicator:indicator} lên <qualifier>? {value:money}
  match (nâng|đưa) {indicator:indicator} .. từ ~ <money> .. lên <qualifier>? {value:money}

pattern bring-it-to
  match (đưa|nâng|tăng) con số (này|đó|trên) ~ (lên|đạt) ~ <qualifier>? {value:money}
  match (đưa|nâng|tăng) con số (này|đó|trên) ~ (lên|đạt) ~ <qualifier>? {value:quantity}
  set part=carried

pattern aim-at
  match (phấn đấu|hướng tới|hướng đến|cố gắng) (sớm)? (đạt|cán mốc|chạm mốc) <qualifier>? {value:money}
  match (mục tiêu|phấn đấu|hướng tới|hướng đến|đặt mục tiêu|kỳ vọng|quyết tâm|nỗ lực|cam kết) .. {indicator:indicator} .. {value:money}
  match (mục tiêu|phấn đấu|hướng tới|hướng đến) ~ <qualifier>? {value:money}
  match (mục tiêu|phấn đấu|hướng tới|hướng đến) .. (đạt|lên|mức|mốc|cán mốc|chạm mốc) ~ <qualifier>? {value:money}
  match {indicator:indicator} .. (có thể|sẽ|cần) (sớm)? (đạt|lên|vượt|cán mốc) ~ <qualifier>? {value:money}

# `đề nghị nâng hạn ngạch từ 30 lên 80 người`: of whatever is to be raised to so many.
pattern raise-count
  match <document-intent> .. (nâng|tăng|đưa|mở rộng) .. (lên|lên tới|lên đến|tới mức) <qualifier>? {value:quantity}
  match <document-intent> .. .. (nâng|tăng|đưa|mở rộng) .. (lên|lên tới|lên đến|tới mức) <qualifier>? {value:quantity}
  set part=count

# The same in a point below a line that says what is agreed.
pattern raise-in-point
  match (nâng|tăng|đưa|mở rộng) .. (lên|lên tới|lên đến|tới mức) <qualifier>? {value:quantity}
  set part=point

# By so much: `đặt mục tiêu thương mại tăng 8%`.
pattern grow-by
  match (đặt mục tiêu|mục tiêu|phấn đấu|hướng tới|hướng đến|quyết tâm|đề ra mục tiêu) ~ ~ {indicator:indicator} ~ ~ (tăng|tăng trưởng|tăng thêm) ~ <qualifier>? {value:percent}
  match (đặt mục tiêu|mục tiêu|phấn đấu|hướng tới|hướng đến|quyết tâm|đề ra mục tiêu) (tăng|tăng trưởng) ~ {indicator:indicator} ~ <qualifier>? {value:percent}
  set part=percent

pattern grow-economy
  match (tăng trưởng|tăng trưởng GDP|tăng trưởng kinh tế) .. , (và)? (mục tiêu|phấn đấu|đặt mục tiêu|hướng tới) (đạt)? <qualifier>? {value:percent}
  set indicator=gdp-growth part=percent

# A step on the way to the aim just told.
pattern first-step
  match (trước mắt|trước hết|bước đầu|giai đoạn đầu|chặng đầu) (là|đạt|đưa lên|phấn đấu đạt|hướng tới|ở mức)? <qualifier>? {value:money}
  match (trước mắt|trước hết|bước đầu) ~ (là|đạt|lên) <qualifier>? {value:money}

pattern counted-aim
  match (nhắm tới|nhắm đến|nhắm mục tiêu|đặt mục tiêu|hướng tới|mục tiêu) (là)? (thu hút|đón|đạt|có|tiếp nhận)? <qualifier>? {value:quantity}

pattern people-aim
  match (tiếp nhận|cấp|đào tạo|cung cấp) <qualifier>? {value:quantity} ... (đến|vào|trước|từ nay đến) {due:date}

given 2025-03-01
fires "Việt Nam và Ba Lan nhất trí phấn đấu đưa kim ngạch thương mại song phương lên 5 tỷ USD vào năm 2030."
  indicator=trade-turnover value=5000000000 unit=USD due=2030
fires "Hai bên đặt mục tiêu tăng gấp đôi thương mại giữa Việt Nam và Kenya vào năm 2028."
  indicator=trade-turnover multiple=2 due=2028
fires "Lãnh đạo Việt Nam và Brunei đề ra mục tiêu kim ngạch 500 triệu USD năm 2026 và 1 tỷ USD năm 2030."
  value=500000000 due=2026
  value=1000000000 due=2030
fires "Hai Thủ tướng Việt Nam và Séc thống nhất hướng tới kim ngạch 3 tỷ USD vào năm 2027."
  indicator=trade-turnover value=3000000000 due=2027
fires "Ghana và Na Uy nhất trí nâng kim ngạch thương mại song phương lên 10 tỷ USD vào năm 2030, trước mắt là 5 tỷ USD vào năm 2027."
  value=10000000000 due=2030
  value=5000000000 due=2027
silent "Kim ngạch thương mại Việt Nam - Ba Lan đã tăng gấp đôi trong năm 2024."
silent "Kim ngạch thương mại Việt Nam - Séc năm 2024 đạt 3 tỷ USD."
silent "Việt Nam và Lào phấn đấu hoàn thành 12 dự án trong năm nay."
silent "Hai nước đã đưa kim ngạch thương mại lên 2 tỷ USD trong năm 2024."
fires "Togo và Fiji lập đặc khu chung; hai nước nhắm tới 50 dự án trong 5 năm đầu."
  indicator=projects value=50
silent "Quan hệ Peru và Ghana không ngừng mở rộng, kim ngạch thương mại đạt 2 tỷ USD năm 2020."
fires "Bộ trưởng Kenya đề nghị Qatar nâng hạn ngạch thực tập từ 30 lên 80 người mỗi năm."
  indicator=other value=80 unit=people
fires "Ghana và Na Uy phấn đấu đưa lượng khách hai nước lên 9.000 lượt vào năm 2027."
  indicator=tourists value=9000 due=2027
fires "Hai Thủ tướng Ghana và Na Uy đặt mục tiêu thương mại song phương tăng 8-10% trong năm 2026, sớm đạt 3 tỷ USD."
  indicator=trade-turnover value=8 unit=percent due=2026
  indicator=trade-turnover value=3000000000
silent "Fiji mua thêm đất ở Togo, nâng diện tích lên 600 ha."
