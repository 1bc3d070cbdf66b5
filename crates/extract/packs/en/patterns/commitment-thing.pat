# Commitments told of a thing of cooperation or of people who are no party: what may, should or is due to be. Who stands behind it is
# found in read/governing/foretold.rs. These go before `commitment.pat`, where what `part` says is told.

# `The quota may be raised`: what is hoped for.
pattern thing-may-be
  match (may|might|could) (also|soon|then|later|further|one day|perhaps|well|even|eventually)? be (also|further|jointly|soon|gradually)? <undertaken>
  match (may|might|could) (also|soon|then|later|one day|perhaps|well|even|eventually)? become
  match (is|are) (also)? (expected|likely|supposed|meant) to be (also|further|jointly|soon|gradually)? <undertaken>
  match (has|have) to be (also|further|jointly|soon|gradually)? <undertaken>
  set mode=expect part=thing

# `A joint study is due in May`, `flights are due to begin`.
pattern thing-is-due
  match (is|are) (also|now)? (due|planned|scheduled|foreseen|envisaged|slated) (in|by|for|from|this|next|before|at the end|later|early)
  match (is|are) (also|now)? (due|set|slated|scheduled|planned|expected) to (begin|start|commence|resume|open|reopen|launch|meet|operate|restart|go ahead|enter|take effect)
  match (is|are) (also|now|next|in future)? to (also|soon)? <happen>
  match (is|are) (also|now|next|jointly)? to (compare|map|survey|test|swap|chart|count|list|scan|track|pool|merge|link|trace|sound out|look at|think over|go over|work out|sort out|report|advise|vet|screen|catalogue|verify|reconcile|pilot|trial|study|examine|inspect)
  match (is|are) (also|now)? (due|set|slated|scheduled|planned) to be (also|further|jointly|soon|gradually)? <undertaken>
  set mode=pledge part=thing

given 2024-09-12
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama said that trade in cocoa was growing. The quota for Estonian cheese may be raised."
  mode=expect actors=GHA text="The quota for Estonian cheese may be raised"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. A joint study on wells by the two water ministries is due in May."
  mode=pledge actors=GHA,EST
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Direct flights between Tallinn and Accra are due to begin in May."
  mode=pledge actors=GHA,EST
silent "Estonia and Ghana held talks in Accra. The storm may be due in May."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The rain may be followed by a storm, and the old king is due to be buried in May."
# Who stands behind a thing: who speaks, the one whose people they are not, whose it is, or both.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Mahama said that the ports were full. A second dredger would be leased to the port of Tema. Eesti Ferries of Estonia has a ship to spare, he added."
  mode=pledge actors=GHA text="A second dredger would be leased to the port of Tema"
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Sixty Ghanaian nurses will be trained in Tartu from January."
  mode=pledge actors=EST fields=health
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The Estonian coast guard will send two instructors to Tema. Night ferries between Tallinn and Accra will start in June."
  mode=pledge actors=EST text="send two instructors to Tema"
  mode=pledge actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Karis proposed a fish farm on Lake Volta. Boats would be lent by a firm of Tartu."
  mode=propose actors=EST text="Boats would be lent by a firm of Tartu"
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The visit will open a new page in history. The rains will begin in May. The stadium will be filled on Sunday. Analysts say the cedi may be devalued."
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. If the dam breaks, the navy will send boats."
# What only one of two tells of itself, of both where no one speaks, and what others do or is part of a name.
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. Kilpi, an Estonian ferry line, will lease two boats to Tema. The education ministries will begin talks on joint degrees."
  mode=pledge actors=EST text="lease two boats to Tema"
  mode=pledge actors=EST,GHA
fires "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. It was decided that a hotline between the Estonian police and the Ghanaian police would be set up in October."
  mode=agree text="a hotline between the Estonian police and the Ghanaian police would be set up in October" due=2024-10
silent "President Alar Karis of Estonia met President John Mahama of Ghana in Accra. The old pier will be mended by the fishermen of the bay. The boats that the town will buy are red."
