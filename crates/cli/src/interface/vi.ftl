# Headings and messages in Vietnamese.

facts = { $count } dữ kiện
no-facts = không có dữ kiện nào
published = ngày đăng { $date }
published-found = ngày đăng { $date }, đọc từ văn bản
page-title = Dữ kiện ngoại giao
notes = Ghi chú
rule = theo mẫu
fills = điền vào
sample-next = Thử tiếp: banggiao show MÃ --ledger { $file }, với một mã ở bên phải; banggiao ingest PATH cho văn bản của bạn.

# What can be wrong with input
error-missing = không có tệp hay thư mục này
error-unreadable = không đọc được: { $why }
error-empty = trống, không có gì để đọc
error-binary = không phải văn bản (byte { $at } là { $byte }); hãy đưa văn bản thuần, hoặc JSONL có `text` ở mỗi dòng
error-scanned = là tệp PDF không có chữ, như bản quét; hãy nhận dạng chữ (OCR) trước
error-no-characters = là tệp PDF mà phông chữ không cho biết ký tự; hãy nhận dạng chữ (OCR) trước
error-zip = là tệp nén không chứa tài liệu văn phòng; hãy giải nén trước, hoặc lưu thành văn bản thuần
error-no-story = không có nội dung bài: chỉ có trình đơn, danh mục hoặc tiêu đề; hãy lưu chính phần văn bản
error-broken = bị hỏng ({ $why }); hãy tải hoặc lưu lại
error-unpacks = giải nén ra hơn { $limit } MB; không văn bản nào dài như vậy
error-bomb = giải nén ra hơn { $times } lần kích thước của nó, không kho văn bản nào như vậy; phần trước đó đã được đọc
error-too-deep = chứa tệp nén lồng nhau quá { $depth } tầng; hãy giải nén trước
error-locked = bị khóa bằng mật khẩu; hãy mở khóa trước
error-columns = không có cột nào chứa văn bản; các cột hiện có: { $names }. Hãy đặt tên cột văn bản là “text”
error-sitemap = là sơ đồ trang: chỉ liệt kê các trang chứ không chứa trang nào
error-parquet = là tệp Parquet, mà bản banggiao này không đọc; hãy lưu thành JSONL
error-byte = byte { $byte } không phải UTF-8; nếu văn bản dùng bảng mã cũ, hãy nêu tên, ví dụ --encoding windows-1258
error-cut-off = văn bản kết thúc giữa một ký tự; tệp đã bị cắt, hãy lấy lại
error-encoding = byte { $byte } không phải { $encoding }; hãy thử --encoding khác
error-too-long = dài hơn mức cho phép của một văn bản ({ $limit } MB); hãy chia nhỏ
error-json = không phải JSON: { $why }; mỗi dòng phải là một văn bản, dạng { "{" }"text": "...", "id": "..."{ "}" }
error-json-object = là JSON nhưng không phải đối tượng; mỗi dòng phải là một văn bản, dạng { "{" }"text": "...", "id": "..."{ "}" }
error-json-text = thiếu `text`; hãy đặt nội dung văn bản ở đó
error-json-field = `{ $field }` là { $found }; phải là { $wanted }
error-row-too-long = hàng dài hơn { $limit } KB; có thể thiếu dấu ngoặc kép đóng; phần sau vẫn được đọc
error-row-encoding = hàng không phải UTF-8; nếu bảng dùng bảng mã cũ, hãy nêu tên, ví dụ --encoding windows-1258
error-row-broken = XML bị hỏng ({ $why }); phần trước đã được đọc
error-cells = hàng có { $found } ô mà bảng có { $columns } cột nên không cho dữ kiện nào; hãy đặt trong ngoặc kép những ô có dấu phân cách
error-cell-country = cột “{ $column }”: “{ $cell }” không phải nước hay khối nào đã biết; hãy nêu tên tiếng Anh, tiếng Việt hoặc mã
error-cell-date = cột “{ $column }”: “{ $cell }” không phải ngày; hãy viết 2025-05-06, 2025-05 hoặc 2025, hoặc nêu trong bản đồ cột cách viết ngày
error-cell-date-day = cột “{ $column }”: “{ $cell }” không phải ngày viết ngày trước, như 6/5/2025
error-cell-date-month = cột “{ $column }”: “{ $cell }” không phải ngày viết tháng trước, như 5/6/2025
error-cell-number = cột “{ $column }”: “{ $cell }” không phải số; hãy nêu trong bản đồ cột cách viết số thập phân
error-cell-word = cột “{ $column }”: “{ $cell }” không có trong các từ mà bản đồ cột biết
error-cell-code = cột “{ $column }”: “{ $cell }” không thể là { $slot }; hãy dùng từ của sổ mã, hoặc nêu trong bản đồ cột nó nghĩa là gì
error-map = không phải bảng mà bản đồ cột `{ $map }` đọc được: thiếu { $missing }
error-panic = không đọc hết được do lỗi của banggiao; xin báo lỗi kèm văn bản
wanted-string = một chuỗi
wanted-date = một ngày, dạng "2025-05-06"
wanted-language = "vi" hoặc "en"
report-read = đã đọc: { $what }
passed-hidden = bỏ qua, tệp ẩn: { $count } ({ $names })
passed-no-text = bỏ qua, không có văn bản: { $count } ({ $names })
passed-revisit = bỏ qua, đã lưu từ trước: { $count } ({ $names })
passed-no-page = bỏ qua, máy chủ không có trang: { $count } ({ $names })
passed-robots = bỏ qua, quy định cho trình thu thập: { $count } ({ $names })
failing = { $count } lỗi
failed = { $count } đầu vào bị lỗi; phần còn lại đã được đọc

# Scoring records
records-one-file = hãy đưa một tệp bản ghi đã xuất, hoặc -
record-wanted = không phải bản ghi; mỗi dòng phải là một bản ghi, như export in ra
gold-record-wanted = không phải tệp nhóm chuẩn; phải có dạng { "{" }"records": [...]{ "}" } hoặc mỗi dòng một bản ghi
gold-record-number = không chấm được bản ghi { $number }

# Notes
note-date-not-resolved = thấy một ngày nhưng không xác định được: chưa rõ ngày của văn bản; hãy nêu bằng --published
note-weekday-differs = ngày không phải { $told }: { $date } là { $is }
note-visit-without-guest = một chuyến thăm không nêu tên khách
note-meeting-without-people = một cuộc gặp nêu tên chưa đủ hai người

# Sổ
new-documents = { $count } văn bản mới
new-copies = trong đó { $count } bản sao
known-documents = { $count } văn bản đã có
new-facts = { $count } dữ kiện
new-records = { $count } hồ sơ mới
changed-records = { $count } hồ sơ có thêm bằng chứng
new-conflicts = { $count } mâu thuẫn mới
nothing-new = không có gì mới

# Asking the ledger
ledger-missing = không có sổ trong { $file }; hãy lập sổ bằng: banggiao ingest PATH, hoặc chỉ sổ khác bằng --ledger
ledger-there = đã có { $file }; hãy chỉ tệp khác, hoặc cho phép thay thế bằng --replace
ledger-foreign = { $file } không phải sổ của banggiao; không có gì trong đó bị thay đổi; hãy chỉ tệp khác
ledger-read-only = không ghi được vào { $file }; hãy xem quyền của tệp và của thư mục chứa tệp
ledger-busy = { $file } đang bị tiến trình khác khóa; hãy chờ tiến trình đó xong rồi thử lại
ledger-full = ổ đĩa chứa { $file } đã hết chỗ; hãy dọn chỗ rồi chạy lại: những gì đã nhập vẫn còn
ledger-newer = { $file } có phiên bản { $found }, chương trình này chỉ biết đến phiên bản { $known }; hãy dùng banggiao mới hơn
ledger-older = { $file } có phiên bản { $found } và không nâng lên được phiên bản { $known } vì không ghi được; hãy chép tệp sang nơi ghi được rồi hỏi bản chép
ledger-damaged = { $file } bị hỏng ({ $why }); hãy chạy `banggiao doctor`, hoặc phục hồi từ bản sao lưu
ledger-closed = không mở được { $file }: { $why }
record-unknown = không có hồ sơ nào có mã bắt đầu bằng `{ $id }`; `banggiao search` tìm hồ sơ theo từ ngữ
record-ambiguous = nhiều hồ sơ có mã bắt đầu bằng `{ $id }`: { $among }; hãy nêu mã dài hơn
document-written = { $count } byte như khi nhận, trong { $file }
document-also = còn có tên { $names }
document-row = một hàng của bảng, đọc theo bản đồ cột `{ $map }`
document-received = đã nhận: { $what }
document-caption = chú thích ảnh: { $caption }
page-kept = có lưu
page-not-kept = không lưu
in-column = cột { $column }
document-unknown = không có văn bản nào tên là `{ $given }` hay có mã bắt đầu như vậy; `banggiao search` tìm văn bản theo từ ngữ
document-ambiguous = `{ $given }` chỉ nhiều văn bản: { $among }; hãy nêu mã
page-unkept = không lưu trang gốc của { $document }: văn bản được nhập không kèm trang, hoặc trước khi sổ lưu trang
country-unknown = không có nước hay khối nào tên là `{ $name }`; hãy nêu tên tiếng Anh, tiếng Việt hoặc mã
country-near = không có nước hay khối nào tên là `{ $name }`; có phải { $near }?
country-twice = { $name } được nêu hai lần; hãy nêu hai nước
countries-two = hãy nêu hai nước
# Một hồ sơ
show-facts = { $count } dữ kiện
show-evidence = Bằng chứng
show-decisions = Quyết định
show-conflict = Các nguồn không thống nhất về { $slot }
search-nothing = không có gì chứa các từ này

# Quyết định
decided = đã quyết định: { $id }
decided-by = { $by }, { $at }
decide-who = cho biết ai quyết định: --by TÊN, hoặc đặt BANGGIAO_BY
decision-unknown = `{ $id }` không phải mã của quyết định nào; `banggiao decide list` liệt kê
standing-holds = còn hiệu lực
standing-undone = đã hủy
standing-stranded = không còn tìm thấy đối tượng

# Đọc lại, lưu giữ
reread-documents = đọc lại { $count } văn bản
reread-changed = { $count } văn bản cho kết quả khác
facts-gone = { $count } dữ kiện không còn
facts-come = { $count } dữ kiện mới
records-otherwise = { $count } hồ sơ thay đổi
records-gone = { $count } hồ sơ không còn
reread-nothing = chương trình và các gói này đã đọc mọi văn bản; --all để đọc lại
backed-up = đã sao lưu vào { $file }
restored = { $file } nay là bản sao lưu
repaired = đã dựng lại
whole = sổ nguyên vẹn

# Serving
serving = sổ đã mở tại { $address }; Ctrl-C để đóng
user-added = { $name } được vào bàn làm việc với vai trò { $role }
user-removed = { $name } không còn được vào bàn làm việc
user-password = Mật khẩu (sẽ hiện ra):
adding-no-address = `{ $address }` không phải địa chỉ của một trang; địa chỉ bắt đầu bằng https://

# Fetching
fetch-address = không phải địa chỉ: { $why }
fetch-scheme = chỉ tải http và https, không tải { $scheme }
fetch-password = không tải địa chỉ có tên hay mật khẩu; hãy bỏ chúng đi
fetch-port = không tải từ cổng { $port }: chỉ từ 80, 443 và từ 1024 trở lên
fetch-private = { $host } ở { $ip }, không phải địa chỉ công khai; nếu thuộc mạng của bạn, hãy thêm --allow-private
fetch-robots = robots.txt của { $host } không cho phép
fetch-robots-unread = hiện không đọc được robots.txt của { $host } nên không tải gì từ đó; hãy thử lại sau
fetch-redirects = chuyển hướng mãi, hơn { $most } lần
fetch-leads = dẫn đến { $address }: { $why }
fetch-forbidden = máy chủ không cung cấp (mã { $status }); hãy lấy bằng cách khác
fetch-gone = không có ở đó (mã { $status }); hãy xem lại địa chỉ
fetch-status = máy chủ trả lời mã { $status }; hãy thử lại sau
fetch-resting = { $host } yêu cầu để yên đến { $until }; hãy chạy lại sau đó
fetch-down = { $host } lỗi { $times } lần liên tiếp nên tạm để yên; hãy chạy lại sau
fetch-stopped = chưa được tải vì chương trình được lệnh dừng; hãy chạy lại để tiếp tục
fetch-no-host = không có máy chủ này, hoặc không có mạng
fetch-unconnected = không kết nối được: { $why }; hãy thử lại sau
fetch-insecure = kết nối không an toàn: { $why }
fetch-too-slow = không nhận đủ trong { $seconds } giây; hãy thử lại sau
fetch-too-large = dài hơn { $limit } MB; hãy lấy bằng cách khác rồi đưa tệp
fetch-cut-off = bị cắt giữa đường; hãy thử lại sau
fetch-packed = được nén kiểu `{ $how }`, không phải kiểu đã yêu cầu
fetch-garbled = không hiểu được câu trả lời: { $why }
fetch-list = là nguồn tin hay sơ đồ trang không đọc được: { $why }
fetch-lists = nêu nhiều sơ đồ trang hơn mức được theo (quá { $most }, hoặc sâu như vậy); hãy đưa riêng từng cái
fetch-not-here = địa chỉ chỉ được tải bởi ingest, extract và watch
fetch-same = { $count } không thay đổi
fetch-left = { $address } còn nêu { $count } trang nữa; hãy chạy lại để tiếp tục, hoặc tăng --limit

# Watching
watch-begins = đang theo dõi { $folders } thư mục, { $feeds } nguồn tin
watch-ends = đã dừng; những gì đã đến đều có trong sổ
watch-new = mới
watch-known = đã có
watch-failed = lỗi
watch-asked = đã hỏi { $feed }: { $news } mới, { $left } để lần sau; hỏi lại lúc { $due }
watch-not-due = { $feed } sẽ được hỏi lại lúc { $due }
watch-walked = hệ thống không báo thay đổi ({ $why }); các thư mục được duyệt mỗi 10 giây
watch-taken-over = khóa thuộc về một tiến trình không còn nữa ({ $by }); đã tiếp quản
watch-held = { $file } đang được theo dõi ({ $by }); hãy dừng tiến trình đó trước
watch-no-lock = không khóa được { $file }: { $why }; khóa nằm cạnh sổ, hãy xem quyền của thư mục đó
watch-no-folder = { $path } không phải thư mục hay địa chỉ nguồn tin; nguồn tin bắt đầu bằng https:// hoặc http://
