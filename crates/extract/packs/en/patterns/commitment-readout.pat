# Commitments as the readouts of governments tell them: sums announced for somebody, what a dialogue resulted in, what comes next;
# and what only looks like one: thanks for help given, plans of travel, what businesses do.

# `thanked Peru for the help it offered`: what was given.
pattern help-given
  match (assistance|help|support|aid|relief|hospitality|shelter|backing|welcome|training|cooperation|kindness|solidarity) (that|which)? (<country>|it|they|he|she|we|you|its people|the government) (had|has|have)? (so|also|always|already|generously|kindly|readily|promptly|previously|so generously)? (offered|offers|offer|pledged|promised|provided|gave|extended|lent|granted|sent)
  set part=stop

# `announced that she would be leaving on Monday`, `said that the contacts would be of value`: no undertaking.
pattern would-be-leaving
  match (announced|confirmed|said|added|stated|noted) that ~ (would|will) (also|then|soon)? (be (leaving|departing|travelling|traveling|visiting|flying|going|returning|heading|arriving|of)|depart|leave for|fly to|set off|embark)
  match (would|will) (also|then|soon)? be (leaving|departing|travelling|traveling|visiting|flying|heading) (for|to)
  match (would|will) (also)? be of (considerable|great|some|much|real|particular|immense|mutual|little)? (value|use|help|interest|benefit|importance)
  match (we|I|they) (will|ll) (just)? (see what|see how|wait and see|take things)
  match (you know|well) (we|I) (will|ll)
  set part=programme

# `announced a further three million in relief`.
pattern announced-further
  match (announced|announces|announcing|unveiled|confirmed) (also|today)? (an|a|another|some|up to|nearly|almost|about|around|over|more than|at least)? (additional|further|extra|fresh|new|initial|total of|record)? (of)? {text:money} (in|of|for|to|towards|from)
  set mode=pledge part=whole

# `The talks resulted in commitments to open a line`: of both.
pattern resulted-in
  match (resulted|ended|culminated|concluded) (also)? in ~ (commitments|pledges|undertakings|promises|decisions|a commitment|a pledge|a decision|agreement|an agreement) to
  match (yielded|produced|brought|delivered|secured) ~ (commitments|pledges|undertakings|promises|decisions|a commitment|a pledge|a decision) to
  set mode=agree part=passive

# `The third session will be held in May`: of both.
pattern next-session
  match the (next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|following|<ordinal>) ~ (session|round|meeting|edition) .. (will|would|is to|shall) (be held|take place|convene|be convened|be hosted|meet) (in|on|later|next|early|before|by|this|at)
  set mode=agree part=passive-whole

given 2024-09-12
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova. Karis thanked Moldova for the shelter it offered stranded sailors."
silent "President Maia Sandu of Moldova voiced gratitude to Estonia for the help they had so generously provided during the flood."
silent "Foreign Minister Margus Tsahkna of Estonia said on Friday that he will be leaving for Moldova."
silent "Foreign Minister Margus Tsahkna of Estonia said the visit to Moldova would be of great value to farmers."
fires "Finland announced an additional €2 million in flood relief for Moldova."
  mode=pledge actors=FIN
fires "The talks of Estonia with Moldova ended in pledges to open a wool depot and train divers."
  mode=agree actors=EST,MDA text="open a wool depot"
  mode=agree actors=EST,MDA text="train divers"
fires "Estonia and Moldova held talks on ports in Tartu. The third round of the talks will be held next spring."
  mode=agree actors=EST,MDA
silent "Estonia met Moldova at chess. The third round of the contest was held in spring."

pattern invests-sum
  match (is|are|am|m|re) (also|now|currently)? investing (about|over|some|up to|more than|nearly|around|an additional|a further|another)? {text:money}
  set mode=pledge part=own-whole

# What businesses do of themselves, and ties that grow: nobody undertakes it.
pattern trade-goes-on
  match (is|are) (also|now|already)? (investing (in|here|there)|exporting|importing|sending (more|ever more|growing))
  match (will|going to|is to) (also|only|continue to|keep)? (get|getting|grow|growing|become|becoming) (even|ever|much)? (stronger|closer|deeper|better|bigger)
  match (businesses|companies|firms|investors|exporters|traders) (is|are|were) (also|very|increasingly|extremely|all)? (enthusiastic|excited|keen|eager|optimistic)
  set part=stop

fires "Foreign Minister Margus Tsahkna of Estonia told President Maia Sandu of Moldova that Estonia is investing €3 million in a wool depot."
  mode=pledge actors=EST
silent "Foreign Minister Margus Tsahkna of Estonia said in Moldova that Estonian firms are eager about wool. These days they are investing in mills and importing wine. The ties are going to get stronger."
