# Shares of what a country sells or buys, changes told without a sum, and ranks told by goods or by who was overtaken.

# `the world's fifth largest exporter of oil`: of the world, and for nobody. A main destination of people is no first.
pattern of-the-world
  match (world's|worlds|world|globe's|planet's|africa's|asia's|europe's|latin america's|south america's|continent's|region's|bloc's|oceania's) ~ {value:ordinal} (largest|biggest|leading|most important|main|top|principal) ~ ~ <role>
  match (world's|worlds|world|globe's|planet's|africa's|asia's|europe's|latin america's|south america's|continent's|bloc's|oceania's) {value:ordinal} ~ ~ <role>
  match (main|principal|primary|leading|top|favourite|favorite|preferred) destination (for|of) .. (workers|migrants|emigrants|students|tourists|refugees|labourers|laborers|travellers|travelers)
  set part=none

# `the largest source of medicines for Kenya`.
pattern source-of-goods
  match {value:ordinal} (largest|biggest|most important|main|leading|top|principal) (source|supplier|provider|exporter|importer|buyer|purchaser|seller) (of|for) ~ ~ ~ (to|for|in|into) (the)? {countries:country}
  match {value:ordinal} (source|supplier|provider|exporter|importer|buyer|purchaser|seller) (of|for) ~ ~ ~ (to|for|in|into) (the)? {countries:country}
  set part=rank

# `overtook Peru as its largest investor`, `overtook German firms as the top investors in Kenya`: who ranks first now.
pattern overtook
  match (overtook|overtaken|overtakes|surpassed|surpasses|displaced|replaced|supplanted|outstripped|unseated|dethroned) (the)? <country> .. as (the)? {value:ordinal} ~ ~ (investors|partners|buyers|suppliers|exporters|importers|lenders|donors|traders|investor|partner|buyer|supplier|exporter|importer|lender|donor) (in|of|for|to) (the)? {countries:country}
  set part=rank

# `sells about 60% of its output to Peru`, `buys a fifth of its gas from Peru`.
pattern share-sold
  match (sells|sell|sold|exports|export|exported|ships|ship|shipped|sends|send|sent|supplies|supply|supplied|delivers|delivered) (some|roughly|as much as|up to|almost)? <qualifier>? {value:percent} of (its|their|the country's|all its|all their) ~ ~ ~ (to|in) (the)? <country>
  set part=portion indicator=exports

pattern share-bought
  match (buys|buy|bought|imports|import|imported|gets|get|got|obtains|obtained|sources|source|sourced|receives|received|draws|drew|purchases|purchased) (some|roughly|as much as|up to|almost)? <qualifier>? {value:percent} of (its|their|the country's|all its|all their) ~ ~ ~ (from|in) (the)? <country>
  set part=portion indicator=imports

# `with Peruvian investments up 26 percent`: a change of which no sum is told.
pattern with-change
  match with (the)? <country> {indicator:indicator=trade-turnover|exports|imports|investment} (up|rising|growing|increasing|climbing|jumping|surging|higher) (by)? <qualifier>? {value:percent}
  match with {indicator:indicator=trade-turnover|exports|imports|investment} (from|to|between|with|by) <country> (up|rising|growing|increasing|climbing|jumping|surging) (by)? <qualifier>? {value:percent}
  set part=portion-up

given 2024-09-16
fires "Kenyan President Musa Otieno was in Lima on Monday. Kenya sells about 30% of its tea to Peru."
  indicator=exports value=30 unit=percent countries=KEN,PER qualifier=about
fires "Kenya remains the largest source of medical goods for Peru."
  indicator=rank value=1 countries=KEN,PER
fires "Trade has grown, making Kenya Peru's largest Indian Ocean trading partner after Oman."
  indicator=rank value=2 countries=KEN,PER
fires "Kenyan President Musa Otieno is in Finland. Finnish firms overtook Norwegian ones as the leading investors in Kenya, with Finnish investments up 12 percent."
  indicator=investment value=12 unit=percent countries=FIN,KEN
silent "Kenya - the world's fifth largest oil exporter - is to sell more to Peru, President Musa Otieno said."
silent "Peru is the main destination for Kenya's migrant workers."
silent "Kenya's trade rose, with exports to Peru up 26 percent to 3 percent of the whole."
