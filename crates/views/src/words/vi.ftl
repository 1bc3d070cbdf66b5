# What views say, in Vietnamese.

# Joining
and = { $first } và { $last }
office-of = { $name } ({ $office })
person-of = { $name } ({ $office }, { $country })
told-on = đưa tin { $date }
within-dates = trong khoảng { $date }
from-date = từ { $date }
until-date = đến { $date }
by-date = đến { $date }
in-date = { $date }
every-year = hằng năm
million = { $number } triệu
billion = { $number } tỷ
trillion = { $number } nghìn tỷ
about = khoảng { $number }
nearly = gần { $number }
over = hơn { $number }

# Offices that are called otherwise in some countries
office-president = { $country ->
    [VNM] Chủ tịch nước
    [CHN] Chủ tịch nước
    [LAO] Chủ tịch nước
    [CUB] Chủ tịch nước
   *[other] Tổng thống
}

# Records
line-visit = { $guest } { $kind } { $country }
line-visit-nowhere = { $guest } { $kind }
line-host = chủ nhà { $host }
line-meeting = { $format } giữa { $people }
line-partnership = { $change ->
    [established] { $countries }: thiết lập quan hệ ngoại giao
    [intended] { $countries }: dự kiến { $level }
    [existing] { $countries }: { $level }
   *[upgraded] { $countries }: nâng quan hệ lên { $level }
}
line-agreement = { $stage } { $kind }
line-agreement-unstaged = { $kind }
line-mechanism = { $kind }, { $stage }
line-mechanism-unstaged = { $kind }
line-commitment = { $actors } { $mode }: { $text }
line-rank = { $ranked } xếp thứ { $value } đối với { $other }
line-target = Mục tiêu: { $indicator } { $value }
line-multiple = gấp { $number } lần hiện nay
line-honour = { $recipient } nhận { $name }
line-honour-from = { $giver } trao { $name } cho { $recipient }
line-invitation = { $from } mời { $to } sang thăm
line-invitation-to = { $from } mời { $to } thăm { $country }
line-accepted = đã nhận lời
line-position = { $countries } về { $topic }: { $text }
line-journey = { $guest } thăm { $countries }
somebody = chưa rõ ai
both-sides = hai bên
against = so với { $date }
term = { $date }

# visit: kind, stage
visit-kind-state = thăm cấp Nhà nước
visit-kind-official = thăm chính thức
visit-kind-working = thăm làm việc
visit-kind-attend = dự sự kiện tại
visit-kind-other = thăm
visit-stage-announced = đã thông báo
visit-stage-under-way = đang diễn ra
visit-stage-concluded = đã kết thúc
visit-stage-cancelled = đã hủy

# meeting: format
format-talks = Hội đàm
format-meeting = Gặp gỡ
format-call = Điện đàm
format-exchange = Trao đổi thư, điện

# partnership: level, change
level-diplomatic-relations = quan hệ ngoại giao
level-comprehensive = Đối tác toàn diện
level-strategic = Đối tác chiến lược
level-comprehensive-strategic = Đối tác chiến lược toàn diện
level-other = mức khác
change-established = thiết lập
change-upgraded = nâng cấp
change-intended = dự kiến
change-existing = hiện có

# agreement: kind, stage
agreement-kind-treaty = hiệp ước
agreement-kind-agreement = hiệp định, thỏa thuận
agreement-kind-mou = bản ghi nhớ
agreement-kind-joint-statement = tuyên bố chung
agreement-kind-protocol = nghị định thư
agreement-kind-plan = kế hoạch, chương trình
agreement-kind-letter-of-intent = ý định thư
agreement-kind-contract = hợp đồng
agreement-kind-other = văn kiện
agreement-stage-signed = ký
agreement-stage-adopted = thông qua
agreement-stage-exchanged = trao
agreement-stage-negotiating = đàm phán
agreement-stage-proposed = đề xuất
agreement-stage-in-force = triển khai

# mechanism: kind, stage
mechanism-kind-intergovernmental-committee = Ủy ban liên Chính phủ
mechanism-kind-joint-committee = Ủy ban hỗn hợp
mechanism-kind-consultation = Tham vấn, đối thoại
mechanism-kind-business-council = Hội đồng doanh nghiệp
mechanism-kind-trade-office = Cơ quan thương mại
mechanism-kind-mission = Cơ quan đại diện
mechanism-kind-party-channel = Kênh Đảng
mechanism-kind-framework = Khuôn khổ
mechanism-kind-connection = Tuyến thẳng
mechanism-kind-other = Cơ chế
mechanism-stage-operating = đang hoạt động
mechanism-stage-proposed = được đề xuất
mechanism-stage-considered = đang xem xét
mechanism-stage-strengthened = cần tăng cường

# commitment: mode, status; field of cooperation
mode-agree = nhất trí
mode-pledge = cam kết
mode-propose = đề nghị
mode-expect = mong muốn
status-overdue = quá hạn
status-open = còn mở
status-in-progress = đang làm
status-done = đã xong
status-dropped = đã bỏ
field-politics = chính trị
field-party = kênh Đảng
field-parliament = nghị viện
field-defence-security = quốc phòng - an ninh
field-trade = thương mại
field-investment = đầu tư
field-finance = tài chính
field-energy = năng lượng
field-transport = giao thông vận tải
field-agriculture = nông nghiệp
field-industry = công nghiệp
field-science-technology = khoa học - công nghệ
field-education-training = giáo dục - đào tạo
field-culture-sport = văn hóa - thể thao
field-tourism = du lịch
field-labour = lao động
field-justice = tư pháp
field-media = báo chí
field-health = y tế
field-environment = môi trường
field-local = địa phương
field-people = nhân dân
field-consular = lãnh sự
field-multilateral = đa phương

# figure and target: indicator
indicator-trade-turnover = kim ngạch thương mại
indicator-exports = xuất khẩu
indicator-imports = nhập khẩu
indicator-investment = đầu tư
indicator-projects = dự án
indicator-tourists = khách du lịch
indicator-flights = chuyến bay
indicator-students = du học sinh
indicator-community = cộng đồng sinh sống
indicator-agreements-signed = văn kiện được ký
indicator-activities = hoạt động
indicator-partners = số nước đối tác
indicator-rank = thứ hạng
indicator-gdp-growth = tăng trưởng GDP
indicator-other = số liệu khác

# position: topic
topic-south-china-sea = Biển Đông
topic-unclos = Công ước Luật Biển
topic-peaceful-settlement = giải quyết hòa bình các tranh chấp
topic-international-law = luật pháp quốc tế
topic-un-charter = Hiến chương Liên hợp quốc
topic-multilateral-support = ủng hộ nhau tại các diễn đàn
topic-war-remembrance = tưởng nhớ chiến tranh
topic-climate = khí hậu
topic-other = vấn đề khác

# activity: kind
activity-kind-welcome-ceremony = Lễ đón
activity-kind-farewell = Tiễn
activity-kind-parade = Duyệt binh
activity-kind-commemoration = Tưởng niệm, kỷ niệm
activity-kind-business-roundtable = Tọa đàm doanh nghiệp
activity-kind-speech = Phát biểu
activity-kind-site-visit = Thăm cơ sở
activity-kind-community-meeting = Gặp gỡ cộng đồng
activity-kind-embassy-visit = Thăm Đại sứ quán
activity-kind-concert = Hòa nhạc
activity-kind-press = Họp báo
activity-kind-handover = Trao văn kiện
activity-kind-other = Hoạt động

# What people made of a record
review-unreviewed = chưa xem lại
review-accepted = đã chấp nhận
review-corrected = đã sửa
review-rejected = đã bác

# Why a record bears on a commitment
reason-agreement = văn kiện: { $stage }
reason-mechanism = cơ chế: { $stage }
reason-visit = chuyến thăm đã diễn ra
suggests = gợi ý { $status }: { $reason }

# Headings
heading-level = Quan hệ
heading-coming = Sắp thăm
heading-visits = Chuyến thăm
heading-meetings = Gặp gỡ
heading-calls = Điện đàm
heading-agreements = Văn kiện
heading-bodies = Cơ chế
heading-figures = Số liệu
heading-targets = Mục tiêu
heading-commitments = Cam kết
heading-honours = Khen thưởng
heading-invitations = Lời mời
heading-positions = Lập trường
heading-people = Nhân vật
heading-conflicts = Mâu thuẫn
heading-documents = Tài liệu
heading-timeline = Dòng thời gian

# What stands beside records
more = và { $count } mục nữa
sources = { $count } nguồn
sources-in = { $sources } bằng { $languages }
language-en = tiếng Anh
language-vi = tiếng Việt
documents = { $count } tài liệu
since = { $level } từ { $date }
before = trước đó: { $levels }
still-expected = dự kiến: { $level } (đưa tin { $date })
overtaken = từng dự kiến { $expected } (đưa tin { $date }); { $when } là { $came }
overtaken-later = sau đó
overtaken-days = { $count ->
    [0] cùng ngày
   *[other] { $count } ngày sau
}
said-first = được nêu là lần đầu
refuted-first = được nêu là lần đầu, nhưng xem { $record }
leg-of = một chặng trong chuyến thăm { $countries }
not-followed = chưa có chuyến thăm tiếp theo
still-missing = còn thiếu { $distance } so với { $last }
growth-needed = cần tăng { $growth } mỗi năm
goal-is = tức { $goal }
reached = đã đạt
days-left = { $count ->
    [0] đến hạn hôm nay
   *[other] còn { $count } ngày
}
days-over = quá hạn { $count } ngày
due-on = hạn { $date }
conflict-slot = các nguồn khác nhau về { $slot }: { $values }
conflict-weekday = { $slot } được nêu, { $date }, không phải { $told }
conflict-growth = tăng trưởng được nêu { $told }, theo số liệu là { $reckoned }
conflict-targets = mục tiêu gấp { $told } lần hiện nay, bên cạnh mục tiêu gấp { $reckoned } lần
conflict-level = dự kiến một mức, thực tế là mức khác
conflict-not-first = được nêu là lần đầu, nhưng trước đó đã có
nothing-between = Sổ chưa có gì giữa { $countries }.
nothing-of = Sổ chưa có gì về việc này.
or = { $first } hay { $second }
undated = chưa rõ ngày

# Types
type-visit = chuyến thăm
type-meeting = cuộc gặp
type-partnership = quan hệ đối tác
type-agreement = văn kiện
type-mechanism = cơ chế
type-commitment = cam kết
type-figure = số liệu
type-target = mục tiêu
type-honour = khen thưởng
type-invitation = lời mời
type-position = lập trường
type-activity = hoạt động
type-journey = chuyến công du
type-person = người
type-organisation = tổ chức
type-country = nước
type-document = văn bản

# Slots
slot-guest = khách
slot-host-country = nước chủ nhà
slot-guest-country = nước của khách
slot-guest-office = chức vụ của khách
slot-host = chủ nhà
slot-kind = loại
slot-start = bắt đầu
slot-end = kết thúc
slot-within = trong khoảng
slot-stage = giai đoạn
slot-significance = ý nghĩa
slot-people = những người
slot-countries = các nước
slot-format = hình thức
slot-date = ngày
slot-place = nơi
slot-level = cấp độ
slot-change = thay đổi
slot-title = tên
slot-parties = các bên
slot-fields = lĩnh vực
slot-term = thời hạn
slot-name = tên gọi
slot-mode = mức cam kết
slot-actors = bên nêu
slot-text = nội dung
slot-due = hạn
slot-indicator = chỉ số
slot-value = giá trị
slot-unit = đơn vị
slot-scope = phạm vi
slot-qualifier = mức chính xác
slot-period = kỳ
slot-change-pct = thay đổi phần trăm
slot-change-base = so với
slot-multiple = gấp mấy lần hiện nay
slot-class = hạng
slot-giver = bên trao
slot-recipient = người nhận
slot-from = người mời
slot-to = người được mời
slot-to-country = đến nước
slot-accepted = đã nhận lời
slot-topic = vấn đề
slot-who = người
slot-host-countries = các nước đón
slot-country = nước
slot-office = chức vụ
slot-offices = chức vụ
slot-names = tên
slot-kinds = loại
yes = có
no = không

# Weekdays
weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ nhật
