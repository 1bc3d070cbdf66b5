# Sums given to a country, those of deals and of a balance, and growth that a noun tells.

# `donated $5 million to Kenya`, `made $5 million available to Kenya`, `received $5 million from Kenya`.
pattern gave-to
  match (donated|disbursed|contributed|allocated|earmarked|handed over|channelled|channeled|lent|loaned|granted|released|set aside|committed|provided|gave|given|extended|approved) (a total of|some|an additional|a further|another|up to)? <qualifier>? {value:money} (to|for|towards|toward|in support of|to support|to help) ~ <country>
  match (made|making|has made|have made) <qualifier>? {value:money} available
  match (received|got|secured|obtained) (a total of|some|an additional|a further|another|up to)? <qualifier>? {value:money} (in|as) ~ ~ from <country>
  match (received|got|secured|obtained) (a total of|some|an additional|a further|another|up to)? <qualifier>? {value:money} from <country>
  set indicator=other part=sum

pattern aid-came-to
  match <grant=other> .. (hit|exceeded|exceeds|exceeding|surpassed|rose to|grew to|risen to|grown to|climbed to|are estimated at|is estimated at|was valued at|were valued at|is valued at|are valued at|was worth|were worth|is worth|are worth|have reached|has reached|has exceeded|have exceeded|was|were|is) (just|only|some|a record)? <qualifier>? {value:money}
  match <grant=other> .. (grew|rose|increased|fell|dropped) by <percent> to <qualifier>? {value:money}
  set indicator=other part=sum

# `signed deals worth $5 million`: the price, and no count of what is signed.
pattern signed-for
  match (signed|sign|inked|signing|clinched|struck|sealed|concluded|closed|signing of) ~ (deal|deals|contract|contracts|agreement|agreements|memoranda|MoUs|MoU|memorandum|pact|pacts|protocol|accord|accords|package|packages) (worth|valued at|totalling|totaling|amounting to|estimated at|for) (a total of|some|up to|at|more than|over)? <qualifier>? {value:money}
  match (signed|sign|inked|signing|clinched|struck|sealed|concluded|closed|signing of) (a|an|the)? <qualifier>? {value:money} ~ (deal|deals|contract|contracts|agreement|agreements|memorandum|pact|protocol|accord|package)
  set indicator=other part=sum

pattern balance-came-to
  match <balance> .. (hit|exceeded|exceeds|exceeding|is estimated at|are estimated at|was estimated at|were estimated at|was valued at|were valued at|were worth|soared to|climbed to|jumped to|ballooned to|swelled to|have reached|has reached|has grown to|has risen to) (just|only|some|a record)? <qualifier>? {value:money}
  match <balance> .. (grew|rose|widened|narrowed|fell|increased|dropped) by <percent> to <qualifier>? {value:money}
  match <balance> .. from ~ <money> .. to <qualifier>? {value:money}
  set indicator=other part=balance

# `This marks growth from $4 million in 2015 to $5 million in 2023`: of what was just told.
pattern growth-from
  match (growth|increase|rise|jump|leap|expansion|improvement|climb|surge) from <qualifier>? {value:money}
  match (growth|increase|rise|jump|leap|expansion|improvement|climb|surge) from ~ <money> .. to <qualifier>? {value:money}
  match (it|they|which) (hit|exceeded|are|were worth|is estimated at|are estimated at|was estimated at|were estimated at|was valued at|were valued at|is valued at|have reached|has reached|has climbed to|climbed to|soared to|shot up to|jumped to|had reached|had risen to|had grown to|has grown to|has risen to) (just|only|a mere|barely)? <qualifier>? {value:money}
  set part=carried

pattern shipped
  match (sold|exported|shipped|sells|exports) (some|a total of)? <qualifier>? {value:money} (worth)? (of|in) .. <goods> ~ ~ (to|in) <country>
  set indicator=exports

# `the 3 million dollar investment in X announced by Y`.
pattern investment-announced
  match <qualifier>? {value:money} (investment|investments) (in|into) <country> ~ (announced|pledged|promised|committed|unveiled|agreed) (by|last|on|during|earlier|in)
  match <qualifier>? {value:money} (investment|investments) (announced|pledged|promised|committed|unveiled) by <country>
  set indicator=investment

given 2025-06-10
fires "Norway donated 4 million euros to Ghana last year, Ghana's minister said in Oslo."
  indicator=other value=4000000 unit=EUR
fires "Ghana has received $12 million in grants from Norway, Ghana's minister said in Oslo."
  indicator=other value=12000000
fires "Estonia and Moldova signed contracts worth about 30 million euros in Tallinn."
  indicator=other value=30000000 qualifier=about
fires "Peru's trade deficit with Kenya has risen from $1 million in 2015 to $8 million in 2023, Peru's minister said in Nairobi."
  indicator=other value=8000000
fires "Kenya and Peru traded goods worth $9 million in 2020. This marks growth from $4 million in 2015."
  indicator=trade-turnover value=4000000 period=2015
fires "Over 80,000 euros were sent: Norway has made 80,000 euros available to Ghana through nurses, Ghana's minister said in Oslo."
  indicator=other value=80000
silent "Kenya allocated $5 million to its own schools, Kenya's minister told Peru's envoy."
silent "Peru's trade with Africa grew to $5 million in 2023, Peru's minister said in Nairobi with his Kenyan colleague."
silent "Norway's commerce with the region increased from $4 million in 2003 to $9 million by 2020, Norway's minister said in Accra with his Ghanaian colleague."
fires "The 4 million euro investment in Ghana announced by the Norwegian minister will pay for a fish hall, Ghana's minister said in Oslo."
  indicator=investment value=4000000 unit=EUR
