# Commitments of which a visit, a step or a sign tells whose they are; and what is begun: a strategy prepared, commitments concluded.
# These go before `commitment.pat`, where what `part` says is told.

# `The visit reflects Peru's desire to`: of the one named.
pattern sign-of-wish
  match (reflects|reflect|reflected|reflecting|mirrors|mirrored|embodies|embodied|illustrates|illustrated|proves|proved|attests|attested|testifies|testified|bears witness|bore witness|speaks|evidence|proof|a sign|a testament|testament|testimony|a reflection|shows|showed|demonstrates|demonstrated|signals|signalled|signaled|underlines|underlined|underscores|underscored|highlights|highlighted) (of|to|also|once again|again|clearly|fully)? (the|a|its|his|her)? (<country>|{text:person}) ~ ~ <resolve=wish> (to|for|in)
  set mode=expect

pattern sign-of-resolve
  match (reflects|reflect|reflected|reflecting|mirrors|mirrored|embodies|embodied|illustrates|illustrated|proves|proved|attests|attested|testifies|testified|bears witness|bore witness|speaks|evidence|proof|a sign|a testament|testament|testimony|a reflection) (of|to|also|once again|again|clearly|fully)? (the|a|its|his|her)? (<country>|{text:person}) ~ ~ <resolve=agree|pledge> (to|for)
  set mode=pledge

# `X is welcome to widen trade, the minister said`: what who says so asks of another.
pattern is-welcome-to
  match (<voice>|<say>|told {text:person}) that? (<country>|<country> (side|firms|companies|businesses|investors|enterprises)) (is|are|was|were) (also|always|warmly|most)? welcome to
  set mode=propose part=clause

# `finalised commitments to address`: of both.
pattern concluded-commitments
  match (finalised|finalized|concluded|secured|exchanged|sealed|entered into|adopted) (the|new|further|mutual|joint|several|specific|concrete)? (commitments|undertakings|pledges) (to|on|for)
  set mode=agree part=joint

# `is preparing a strategy to widen trade`: what is begun.
pattern is-preparing
  match (is|are|was|were) (also|now|currently|jointly|both)? (preparing|drafting|drawing up|developing|elaborating|designing|putting together|working out|finalising|finalizing|mapping out|setting up) (a|an|the|its|their|new|several|joint)? ~ (strategy|plan|programme|program|roadmap|road map|package|scheme|mechanism|framework|proposal|proposals|project|projects|platform|fund|facility|agreement|agreements|action plan|blueprint|initiative|system|portal)
  set mode=pledge part=own-whole

given 2024-09-12
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. The visit reflects Moldova's desire to widen the port road. The fair is proof of the Estonian commitment to training divers."
  mode=expect actors=MDA text="widen the port road"
  mode=pledge actors=EST text="training divers"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. Karis said Moldova is always welcome to use the wool depot."
  mode=propose actors=EST
fires "Estonia and Moldova have concluded commitments to lower port fees. Moldova is drafting a programme for the training of divers."
  mode=agree actors=EST,MDA text="lower port fees"
  mode=pledge actors=MDA
silent "President Alar Karis of Estonia met President Maia Sandu of Moldova in Tallinn. The hall reflects the taste of its builder and his desire to please."
# What spells out the sentence before it is undertaken with it.
fires "Estonia and Moldova agreed to widen trade in wool and wine. This includes opening a depot in Narva. It will also include the regular exchange of tasters."
  mode=agree actors=EST,MDA text="opening a depot in Narva"
  mode=agree actors=EST,MDA text="the regular exchange of tasters"
silent "Estonia and Moldova praised their trade in wool and wine. It includes shearing tools."
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Moldovan companies will be allowed to dive in Narva, Karis confirmed."
  mode=pledge actors=EST
fires "Estonia and Moldova held talks in Narva. Both sides agreed to work for wider trade in wool and expressed support to opening depots."
  mode=agree text="work for wider trade in wool"
fires "President Alar Karis of Estonia met President Maia Sandu of Moldova. Sandu said that next year the Moldovan embassy in Tallinn will open a library."
  mode=pledge actors=MDA text="open a library"
fires "Estonia and Moldova held talks in Narva. The two countries' port agencies will train divers. The two sides will seek cooperation in areas of mutual interest and in wool."
  mode=pledge actors=EST,MDA text="train divers"
silent "At the timber fair in Narva in 2015, President Alar Karis of Estonia announced €3 million in aid for Moldova."
