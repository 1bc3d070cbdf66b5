# What somebody holds on the climate: the need to act, goals of their own, the plight of others. These go before `position.pat`.

# `discussed climate change`: no stand.
pattern only-discussed
  match (discuss|discussed|discussing|discussions on|reviewed|talks on|exchanged views on|touched on|dwelt on|spoke about|spoke of|talked about|raised) .. (climate change|climate action|climate crisis|global warming|climate issues)
  set part=none

# `the importance of combating climate change`.
pattern need-to-fight
  match (importance|need|necessity|imperative|significance|urgency|duty|responsibility) (of|to|for) .. (combat|combating|combatting|fight|fighting|tackle|tackling|address|addressing|confront|confronting|counter|countering|halt|halting|curb|curbing|limit|limiting|mitigate|mitigating|slow|slowing|act|acting|respond|responding|action|efforts|cooperation) ~ ~ ~ (climate change|climate crisis|climate emergency|global warming|climate challenges|climate breakdown)
  match (urgency|gravity|seriousness|severity|reality|danger|threat) of (the)? (climate change|climate crisis|climate emergency|global warming)
  match (importance|need|necessity|imperative|urgency) (of|to|for) ~ ~ ~ ~ (climate action|climate resilience|climate adaptation|climate mitigation|climate finance|decarbonisation|decarbonization|emission cuts|emissions cuts|net zero|carbon neutrality)
  match (resolve|commitment|commitments|determination|priorities|efforts|goals) .. (to|in) (combat|combating|combatting|fight|fighting|tackle|tackling|address|addressing|confront|confronting|counter|countering|halt|halting|curb|curbing|limit|limiting) (the)? ~ (climate change|climate crisis|climate emergency|global warming)
  match (concerns|appeals|voice|interests|needs|plight|vulnerability|demands|requests) ~ ~ ~ of ~ ~ ~ ~ (states|countries|nations|islands|peoples|communities) .. (climate|global warming|rising seas|sea level)
  match (credible|strong|strengthen|strengthened|strengthening|stronger|united|common|leading|loud|louder) ~ ~ ~ (voice|leadership|stance|position) .. on climate change
  match (legally binding|ambitious|global|new|universal|binding) ~ ~ climate (change)? (agreement|deal|accord|pact)
  set topic=climate part=topic

# `We must act on climate change`.
pattern must-act
  match (must|should|need to|needs to|has to|have to) .. (combat|fight|tackle|address|confront|counter|halt|curb|limit|take|act|act on) ~ ~ ~ (climate change|climate crisis|climate emergency|global warming|climate action)
  set topic=climate part=outright

# `X's carbon neutrality goal by 2050`.
pattern own-goal
  match (carbon neutrality|carbon neutral|climate neutrality|climate neutral|net zero|net zero emissions|net zero carbon emissions|zero emissions|zero emission|emission reduction|emissions reduction|decarbonisation|decarbonization) ~ (goal|goals|target|targets|pledge|pledges|objective|objectives|commitment|commitments|ambition|ambitions|by)
  match (goal|goals|target|targets|pledge|pledges|objective|ambition|ambitions|aim) of ~ ~ (carbon neutrality|climate neutrality|net zero|net zero emissions|zero emissions|decarbonisation|decarbonization)
  set topic=climate part=topic

given 2024-09-12
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Both presidents underscored the importance of taking urgent steps to fight climate change."
  topic=climate countries=EST,FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis emphasised Estonia's net zero goal by 2050."
  topic=climate countries=EST
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Stubb stressed the urgency of the climate crisis."
  topic=climate countries=FIN
fires "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. Karis said that the concerns of island states over climate deserve to be heard."
  topic=climate countries=EST
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. The two discussed trade and climate change."
silent "President Alar Karis of Estonia met President Alexander Stubb of Finland in Tallinn. They agreed to work together on climate change."
