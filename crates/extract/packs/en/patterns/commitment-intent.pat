# What both mean to do.

# `shared the intention to do`: both mean to.
pattern shared-intention
  match (shared|share|shares|sharing|declared|confirmed|reaffirmed) (the|their|a)? (common|joint|mutual|same|firm|shared)? (intention|intent) to
  set mode=pledge

# `shared the view that they would do`: both have agreed on it.
pattern shared-would
  match (shared|share|shares|sharing) (the|a)? ~ (view|views|understanding|recognition|opinion) that (they|the two|both|the two sides|the two countries|both sides|both countries|the two governments|the two ministries) ~ (would|will)
  set mode=agree part=joint

given 2024-10-30
fires "Prime Minister Petteri Orpo of Finland and President John Mahama of Ghana met in Accra. They shared the intention to work together on the safety of ferries."
  mode=pledge actors=GHA,FIN text="work together on the safety of ferries"
fires "Prime Minister Petteri Orpo of Finland and President John Mahama of Ghana met in Accra. The two leaders shared the view that they would hold talks on fisheries every year."
  mode=agree actors=GHA,FIN text="hold talks on fisheries every year"
silent "Ghana and Finland shared the view that ferries are old."
