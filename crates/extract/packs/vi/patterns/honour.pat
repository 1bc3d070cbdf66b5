# Honours: an order, medal or title, from a state, its leader or a university to a named person.

# The receiver first.
pattern was-given
  match {recipient:persons} .. được {giver:person} .. (trao|tặng|trao tặng|phong tặng|tặng thưởng) .. {name:honour}
  match {recipient:persons} .. được {giver:person} .. (trao|tặng|trao tặng|phong tặng|tặng thưởng) .. {name:honour-head}
  match {recipient:persons} .. được .. (trao|tặng|trao tặng|phong tặng|tặng thưởng) .. {name:honour}
  match {recipient:persons} .. được .. (trao|tặng|trao tặng|phong tặng|tặng thưởng) .. {name:honour-head}
  match {recipient:persons} ~ (đón nhận|vinh dự nhận|nhận|được nhận|nhận được|được đón nhận) {name:honour}
  match {recipient:persons} ~ (đón nhận|vinh dự nhận|được nhận|nhận được|được đón nhận) {name:honour-head}
  match {recipient:persons} .. (vinh dự|xúc động|tự hào|vui mừng) ~ (được nhận|nhận|đón nhận|được đón nhận|được trao|được trao tặng) {name:honour}
  match {recipient:persons} .. (vinh dự|xúc động|tự hào|vui mừng) ~ (được nhận|nhận|đón nhận|được đón nhận|được trao|được trao tặng) {name:honour-head}
  match {name:honour} .. được (trao|trao tặng|tặng|truy tặng) (cho|tới)? {recipient:persons}
  match {name:honour-head} .. được (trao|trao tặng|tặng|truy tặng) (cho|tới)? {recipient:persons}
  match (đón nhận|vinh dự nhận|vinh dự được nhận|được trao|được trao tặng|được tặng thưởng) {name:honour-head} .. là {recipient:person}
  set part=passive

# The giver first.
pattern gives-name-to
  match (trao|trao tặng|tặng|gắn|truy tặng|phong tặng|tặng thưởng|trao thưởng) (tặng)? {name:honour} .. (cho|tặng|lên ngực|tới|đến) (cố|nguyên)? ~ {recipient:persons}
  match (trao|trao tặng|tặng|gắn|truy tặng|phong tặng|tặng thưởng|trao thưởng) (tặng)? {name:honour-head} .. (cho|tặng|lên ngực|tới|đến) (cố|nguyên)? ~ {recipient:persons}

pattern gives-to-name
  match (trao|trao tặng|tặng|gắn|truy tặng|phong tặng|tặng thưởng) (cho)? {recipient:persons} .. {name:honour}
  match (trao|trao tặng|tặng|gắn|truy tặng|phong tặng|tặng thưởng) (cho)? {recipient:persons} .. {name:honour-head}

given 2024-06-10
fires "Tổng thống Moldova Maia Sandu đã trao Huân chương Cộng hòa cho Tổng thống Estonia Alar Karis."
  recipient="Alar Karis" giver="Maia Sandu"
fires "Thủ tướng Fiji Sitiveni Rabuka được Tổng thống Malta George Vella trao tặng Huân chương Công trạng hạng Nhất."
  recipient="Sitiveni Rabuka" class="hạng Nhất" giver="George Vella"
fires "Chủ tịch nước Lương Cường trao tặng Huân chương Hồ Chí Minh cho Tổng thống Cuba Miguel Díaz-Canel ngày 9/6/2024."
  recipient="Miguel Díaz-Canel" name="Huân chương Hồ Chí Minh" date=2024-06-09
fires "Đại học Quốc gia trao bằng Tiến sĩ danh dự cho Tổng thống Peru Dina Boluarte."
  recipient="Dina Boluarte"
fires "Được sự ủy quyền của Chủ tịch nước, Thứ trưởng Ngoại giao Trần Đình Sơn đã trao tặng Huân chương Tự do hạng Nhì cho Đại sứ Malta George Abela và Đại sứ Estonia Kaire Luik."
  recipient="George Abela" name="Huân chương Tự do" class="hạng Nhì" giver="Trần Đình Sơn"
  recipient="Kaire Luik" giver="Trần Đình Sơn"
fires "Ngày 5/6/2024, nguyên Thủ tướng Malta Robert Abela nhận được Huân chương Sư tử trắng hạng Nhì của Estonia vì đóng góp cho quan hệ hai nước."
  recipient="Robert Abela" class="hạng Nhì" date=2024-06-05
silent "Đội tuyển Na Uy giành ba huy chương vàng tại giải vô địch châu Âu."
silent "Bộ trưởng trao quà cho Tổng thống Estonia Alar Karis."
silent "Tổng thống Moldova Maia Sandu trao đổi với Tổng thống Estonia Alar Karis về hợp tác."
silent "Lễ kỷ niệm có sự tham dự của nhiều cựu chiến binh đeo huân chương."
fires "Tổng thống Togo Faure Gnassingbé trao tặng Thủ tướng Fiji Sitiveni Rabuka Đại Thập tự Mono."
  recipient="Sitiveni Rabuka" giver="Faure Gnassingbé"
fires "Đại sứ Togo Kossi Agbeko bày tỏ vinh dự được nhận Huân chương Tự do hạng Nhì của Fiji."
  recipient="Kossi Agbeko" class="hạng Nhì"
fires "Giải thưởng Hòa bình Suva được trao cho Tổng thống Togo Kofi Mensah."
  recipient="Kofi Mensah"
