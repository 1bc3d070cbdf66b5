# Who among many was met, and what was no meeting.

pattern among
  match {format:encounter} .. (như|gồm|bao gồm|trong đó có|trong đó|đó là) {with:persons}

fires "Tổng thống Kenya William Ruto có các cuộc gặp với nhiều nhà lãnh đạo, trong đó có Tổng thống Fiji Wiliame Katonivere; Thủ tướng Lào Sonexay Siphandone."
  people="William Ruto,Sonexay Siphandone"
silent "Tổng thống Kenya William Ruto hủy cuộc gặp với Tổng thống Fiji Wiliame Katonivere."
silent "Các bên thúc giục Tổng thống Kenya William Ruto gặp Tổng thống Fiji Wiliame Katonivere."
silent "Chưa rõ liệu Tổng thống Kenya William Ruto có gặp Tổng thống Fiji Wiliame Katonivere trong tuần này."
fires "Tổng thống Kenya William Ruto bác bỏ tin đồn khi gặp Tổng thống Fiji Wiliame Katonivere ngày 3/5."
  people="William Ruto,Wiliame Katonivere"
