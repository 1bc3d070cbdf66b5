# Positions on what a country should do that is no party. These go before `position.pat`.

# `yêu cầu X rút quân`: asked of a country that is neither of the two.
pattern demands-of-third
  match (yêu cầu|đòi) (phía|chính quyền|Chính phủ)? {text:country} (ngay lập tức|lập tức|sớm|phải|nhanh chóng)? (chấm dứt|rút|dừng|ngừng|tôn trọng|không|kiềm chế|tuân thủ|thực hiện nghiêm|từ bỏ|hạ nhiệt|giảm leo thang|quay lại|trở lại)
  set topic=other part=demand

given 2025-05-06
fires "Thủ tướng Togo Kofi Mensah điện đàm với Thủ tướng Fiji Jone Vakaloloma. Ông Mensah kiên quyết yêu cầu Ghana rút tàu cá khỏi vùng biển của Togo."
  countries=TGO topic=other
silent "Thủ tướng Togo Kofi Mensah điện đàm với Thủ tướng Fiji Jone Vakaloloma. Ông Mensah yêu cầu Fiji rút tàu cá khỏi vùng biển của Togo."
