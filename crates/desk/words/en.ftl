# What the desk says, in English.

desk = banggiao
skip = Skip to the content
languages = Languages
overview = Overview
commitments = Commitments
conflicts = Conflicts
records = Records
search = Search
search-hint = Countries, people, words of a text
search-do = Search
search-nothing = Nothing has these words.
search-pairs = Countries
search-records = Records
search-documents = Documents
search-narrow = Narrow it down
search-without = (take this away)
filter-year = Year
filter-source = Source
documents-title = Documents
today = Today
news = What happened last
due-soon = What falls due
overdue = Overdue
busiest = Who has most to do with whom
all-of-them = All of them
held = The ledger holds
records-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
nothing-yet = The ledger holds nothing yet.
nothing-due = Nothing falls due within a year.
partners = With whom it shares records
level = Level
level-since = Level of relations
before = Before
expected = Expected
overtaken-by = not as expected: { $came } came
timeline = What happened, to scale
timeline-hint = Each mark leads to its record.
figures = Figures and targets
target = target
period = Period
value = Value
agreements = Agreements
bodies = Bodies
people = Who met and travelled
times = { $count ->
    [one] once
   *[other] { $count } times
}
disagree-on = Sources disagree on { $slot }
sources-told = Told by documents published
evidence = Evidence
evidence-count = { $count ->
    [one] { $count } place in a document
   *[other] { $count } places in documents
}
see-in-text = In its text
how-found = How it was found
phrasing = Phrasing
language-vi = In Vietnamese
language-en = In English
others-tell = Others that tell the same
grid = How many, by field and state
what-it-says = What it says
decisions = Decisions
decided-accept = accepted
decided-correct = corrected
decided-reject = rejected
decided-merge = merged
decided-split = split
decided-status = status set
decided-note = note
decided-undo = undone
facts-of = What it states
no-facts = It states nothing that the ledger keeps.
the-document = Document
filter = Filter
filter-state = State
filter-field = Field
filter-actor = Said for
filter-due = Due by
filter-due-hint = a year, a month or a day: 2030, 2030-06
filter-between = Between
filter-between-hint = Viet Nam, New Zealand
filter-from = From
filter-to = To
turn = Further pages
turn-first = First page
turn-next = Next page
filter-type = Type
any = any
show = Show
show-more = Show more
disputed = disputed
trouble = There is no such page
trouble-missing = There is nothing here. The record may have been joined to another; look for its words.
trouble-inside = Something went wrong inside. It has been written to the log.
asked-date = “{ $date }” is no date; write 2030, 2030-06 or 2030-06-15
asked-country = No country is called “{ $name }”; write a name in English or Vietnamese, or a code.
asked-country-near = No country is called “{ $name }”. Did you mean { $near }?
asked-countries = Two countries at most.
back = To the overview

# Visits and journeys
visit-programme = Programme
visit-nothing = No source tells what happened on this visit.
visit-day = Day { $number }, { $date }
visit-lasted = { $count ->
    [one] one day
   *[other] { $count } days
}
visit-undated = On a day that no source tells
visit-signed = What was signed
visit-promised = What was promised
visit-spoken-of = Documents and bodies spoken of
visit-targets = What is aimed at
visit-invitations = Who was invited
visit-positions = What they hold
visit-places = Where
visit-record = All sentences, disputes and decisions
own-page = Day by day
journey-legs = Legs
journey-no-visit = No source tells of this leg by itself.
sources-list = Sources

# The map
map-all = The world: with how many others each country shares records
map-with = The world: level of relations with
map-choose = Level of relations with
map-none = no country chosen
map-no-side = Circles stand at capitals; the map shows no boundaries and takes no side on them.
map-country = Country
map-level = Level of relations
map-partners = Shares records with
map-partners-count = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
map-untold = no source tells a level
map-of-country = Its level of relations with all others, on the map
map-chosen = the chosen country
map-class-few = 1 or 2 others
map-class-some = 3 to 9
map-class-many = 10 to 29
map-class-most = 30 or more

# Who may do what
enter = Come in
leave = Leave
enter-name = Name
enter-password = Password
enter-wrong = The name or the password is wrong.
enter-wait = Too many tries. Wait half a minute and try again.
refused-role = Your account may not do this.
refused-token = The page was too old, or not of this desk. Go back, load it anew, and try again.
refused-origin = This can only be done from a page of this desk.
audit = Log
audit-none = Nothing has been written down yet.
audit-at = When
audit-who = Who
audit-done = What
audit-about = About
audit-enter = came in
audit-refused = was refused
audit-leave = left
audit-add = added
audit-accept = accepted
audit-correct = corrected
audit-reject = rejected
audit-merge = merged
audit-split = split
audit-status = set a state
audit-note = noted
audit-undo = undid

# Review
review = Review
review-hint = What nobody looked at yet: where sources disagree first, then what most of them tell. Keys: a accepts, r rejects, n goes on, o opens, u undoes what was just decided.
review-next = The next one
review-more = Correct, merge, split
review-then = Then
review-nothing = Nothing waits for review.
decide = Decide
decide-accept = It is right
decide-reject = It is wrong
decide-why = Why
decide-status = Set the state
decide-slot = Slot
decide-value = Its right value
decide-correct = Correct
decide-other = The record with which it is one: its id or its address
decide-merge = Merge
decide-places = These places say another thing
decide-split = Split
decide-note-words = Remark
decide-note = Note
decide-undo = Undo
decide-no-value = Say what the right value is.
decide-no-state = Say which state.
decide-no-other = Say with which record it is one.
decide-no-place = Say which places say another thing.
decide-no-note = Say what is to be noted.
decide-no-decision = There is no such decision.
add = Add

# Adding
add-what = Documents to add
add-files = Files: web pages, PDF, Word, mail, archives, text
add-text = Or text, as it was published; a note is a document too
add-name = What the text is called
add-published = Published on
add-address = Or the address of a page
add-do = See what they state
add-look = This is what they state; nothing is kept yet
add-keep = Keep
add-leave = Do not keep
add-nothing = Choose a file, type a text or give an address.
add-gone = What you looked at is no longer held. Add it again.
