# Visits: somebody travels to another country in an official capacity.

pattern invited-by
  match nhận lời mời của {host:persons}
  match theo lời mời của {host:persons}
  set part=host

pattern visits
  match thăm {kind:visit-kind}? (và làm việc)? (đến|tới|sang|tại)? {host_country:destination}
  match (công du|công tác) (đến|tới|sang|tại) {host_country:countries}

pattern visit-of
  match chuyến (thăm|công du|công tác) {kind:visit-kind}? (đến|tới|sang|tại)? {host_country:destination} .. của {guest:person}
  match chuyến (thăm|công du|công tác) {kind:visit-kind}? .. (đến|tới|sang) {host_country:countries}

pattern first
  match (là|đây là|đây cũng là)? chuyến thăm .. đầu tiên
  match lần đầu tiên
  set part=significance

given 2023-08-21
fires "Nhận lời mời của Chủ tịch nước Võ Văn Thưởng, Tổng thống Kazakhstan Kassym-Jomart Tokayev thăm chính thức Việt Nam từ ngày 20 đến 22/8/2023."
  guest="Kassym-Jomart Tokayev" host_country=VNM kind=official start=2023-08-20 end=2023-08-22 host="Võ Văn Thưởng"
silent "Ông đến thăm nhà máy ở ngoại thành."
