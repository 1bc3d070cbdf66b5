# What views say, in English.

# Joining
and = { $first } and { $last }
office-of = { $name } ({ $office })
person-of = { $name } ({ $office }, { $country })
told-on = told { $date }
within-dates = within { $date }
from-date = from { $date }
until-date = until { $date }
by-date = by { $date }
in-date = in { $date }
every-year = every year
million = { $number } million
billion = { $number } billion
trillion = { $number } trillion
about = about { $number }
nearly = nearly { $number }
over = over { $number }

# Offices that are called otherwise in some countries
office-president = { $country ->
   *[other] President
}

# Records
line-visit = { $kind } of { $guest } to { $country }
line-visit-nowhere = { $kind } of { $guest }
line-host = host { $host }
line-meeting = { $format } between { $people }
line-partnership = { $change ->
    [established] { $countries }: diplomatic relations established
    [intended] { $countries }: { $level } expected
    [existing] { $countries }: { $level }
   *[upgraded] { $countries }: relations raised to { $level }
}
line-agreement = { $kind } { $stage }
line-agreement-unstaged = { $kind }
line-mechanism = { $kind }, { $stage }
line-mechanism-unstaged = { $kind }
line-commitment = { $actors } { $mode }: { $text }
line-rank = { $ranked } ranks no. { $value } for { $other }
line-target = Target: { $indicator } { $value }
line-multiple = { $number } times the present
line-honour = { $name } for { $recipient }
line-honour-from = { $name } from { $giver } for { $recipient }
line-invitation = { $from } invited { $to } to visit
line-invitation-to = { $from } invited { $to } to visit { $country }
line-accepted = accepted
line-position = { $countries } on { $topic }: { $text }
line-journey = Journey of { $guest } to { $countries }
somebody = somebody
both-sides = both sides
against = against { $date }
term = for { $date }

# visit: kind, stage
visit-kind-state = State visit
visit-kind-official = Official visit
visit-kind-working = Working visit
visit-kind-attend = Visit for an event
visit-kind-other = Visit
visit-stage-announced = announced
visit-stage-under-way = under way
visit-stage-concluded = concluded
visit-stage-cancelled = cancelled

# meeting: format
format-talks = Talks
format-meeting = Meeting
format-call = Phone call
format-exchange = Exchange of messages

# partnership: level, change
level-diplomatic-relations = diplomatic relations
level-comprehensive = Comprehensive Partnership
level-strategic = Strategic Partnership
level-comprehensive-strategic = Comprehensive Strategic Partnership
level-other = another level
change-established = established
change-upgraded = raised
change-intended = expected
change-existing = standing

# agreement: kind, stage
agreement-kind-treaty = Treaty
agreement-kind-agreement = Agreement
agreement-kind-mou = Memorandum of understanding
agreement-kind-joint-statement = Joint statement
agreement-kind-protocol = Protocol
agreement-kind-plan = Plan of action
agreement-kind-letter-of-intent = Letter of intent
agreement-kind-contract = Contract
agreement-kind-other = Documents
agreement-stage-signed = signed
agreement-stage-adopted = adopted
agreement-stage-exchanged = exchanged
agreement-stage-negotiating = under negotiation
agreement-stage-proposed = proposed
agreement-stage-in-force = being carried out

# mechanism: kind, stage
mechanism-kind-intergovernmental-committee = Intergovernmental committee
mechanism-kind-joint-committee = Joint committee
mechanism-kind-consultation = Consultation
mechanism-kind-business-council = Business council
mechanism-kind-trade-office = Trade office
mechanism-kind-mission = Embassy or consulate
mechanism-kind-party-channel = Party channel
mechanism-kind-framework = Framework
mechanism-kind-connection = Direct route
mechanism-kind-other = Body
mechanism-stage-operating = operating
mechanism-stage-proposed = proposed
mechanism-stage-considered = under consideration
mechanism-stage-strengthened = to be strengthened

# commitment: mode, status; field of cooperation
mode-agree = agreed
mode-pledge = pledged
mode-propose = proposed
mode-expect = expected
status-overdue = overdue
status-open = open
status-in-progress = in progress
status-done = done
status-dropped = dropped
field-politics = politics
field-party = parties
field-parliament = parliament
field-defence-security = defence and security
field-trade = trade
field-investment = investment
field-finance = finance
field-energy = energy
field-transport = transport
field-agriculture = agriculture
field-industry = industry
field-science-technology = science and technology
field-education-training = education and training
field-culture-sport = culture and sport
field-tourism = tourism
field-labour = labour
field-justice = justice
field-media = media
field-health = health
field-environment = environment
field-local = provinces and cities
field-people = people
field-consular = consular matters
field-multilateral = multilateral forums

# figure and target: indicator
indicator-trade-turnover = trade turnover
indicator-exports = exports
indicator-imports = imports
indicator-investment = investment
indicator-projects = projects
indicator-tourists = tourists
indicator-flights = flights
indicator-students = students
indicator-community = people living there
indicator-agreements-signed = documents signed
indicator-activities = activities
indicator-partners = partner countries
indicator-rank = rank
indicator-gdp-growth = GDP growth
indicator-other = other figure

# position: topic
topic-south-china-sea = the South China Sea (East Sea)
topic-unclos = the Law of the Sea Convention
topic-peaceful-settlement = peaceful settlement of disputes
topic-international-law = international law
topic-un-charter = the UN Charter
topic-multilateral-support = support for each other in forums
topic-war-remembrance = remembrance of war
topic-climate = climate
topic-other = other matters

# activity: kind
activity-kind-welcome-ceremony = Welcome ceremony
activity-kind-farewell = Farewell
activity-kind-parade = Parade
activity-kind-commemoration = Commemoration
activity-kind-business-roundtable = Business roundtable
activity-kind-speech = Speech
activity-kind-site-visit = Site visit
activity-kind-community-meeting = Meeting with the community
activity-kind-embassy-visit = Visit to the embassy
activity-kind-concert = Concert
activity-kind-press = Press
activity-kind-handover = Handover
activity-kind-other = Activity

# What people made of a record
review-unreviewed = not reviewed
review-accepted = accepted
review-corrected = corrected
review-rejected = rejected

# Why a record bears on a commitment
reason-agreement = document { $stage }
reason-mechanism = body { $stage }
reason-visit = visit made
suggests = suggests { $status }: { $reason }

# Headings
heading-level = Level
heading-coming = Coming visits
heading-visits = Visits
heading-meetings = Meetings
heading-calls = Calls
heading-agreements = Agreements
heading-bodies = Bodies
heading-figures = Figures
heading-targets = Targets
heading-commitments = Commitments
heading-honours = Honours
heading-invitations = Invitations
heading-positions = Positions
heading-people = People
heading-conflicts = Conflicts
heading-documents = Documents
heading-timeline = Timeline

# What stands beside records
more = and { $count } more
sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
sources-in = { $sources } in { $languages }
language-en = English
language-vi = Vietnamese
documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
since = { $level } since { $date }
before = before: { $levels }
still-expected = expected: { $level } (told { $date })
overtaken = { $expected } was expected (told { $date }); { $when } came { $came }
overtaken-later = later
overtaken-days = { $count ->
    [0] the same day
    [one] { $count } day later
   *[other] { $count } days later
}
said-first = said to be the first
refuted-first = said to be the first, but see { $record }
leg-of = leg of a journey to { $countries }
not-followed = not followed by a visit yet
still-missing = { $distance } to go from { $last }
growth-needed = takes { $growth } a year
goal-is = that is { $goal }
reached = reached
days-left = { $count ->
    [0] due today
    [one] { $count } day left
   *[other] { $count } days left
}
days-over = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
due-on = due { $date }
conflict-slot = sources differ on { $slot }: { $values }
conflict-weekday = the { $slot } told, { $date }, is no { $told }
conflict-growth = growth told { $told }, by the figures { $reckoned }
conflict-targets = target told as { $told } times the present, beside one of { $reckoned } times
conflict-level = one level was expected, another came
conflict-not-first = said to be the first, but there was one before
nothing-between = The ledger holds nothing between { $countries }.
nothing-of = The ledger holds nothing of this.
or = { $first } or { $second }
undated = no date

# Types
type-visit = visit
type-meeting = meeting
type-partnership = partnership
type-agreement = agreement
type-mechanism = mechanism
type-commitment = commitment
type-figure = figure
type-target = target
type-honour = honour
type-invitation = invitation
type-position = position
type-activity = activity
type-journey = journey
type-person = person
type-organisation = organisation
type-country = country
type-document = document

# Slots
slot-guest = guest
slot-host-country = host country
slot-guest-country = guest's country
slot-guest-office = guest's office
slot-host = host
slot-kind = kind
slot-start = start
slot-end = end
slot-within = within
slot-stage = stage
slot-significance = significance
slot-people = people
slot-countries = countries
slot-format = format
slot-date = date
slot-place = place
slot-level = level
slot-change = change
slot-title = title
slot-parties = parties
slot-fields = fields
slot-term = term
slot-name = name
slot-mode = mode
slot-actors = actors
slot-text = text
slot-due = due
slot-indicator = indicator
slot-value = value
slot-unit = unit
slot-scope = scope
slot-qualifier = qualifier
slot-period = period
slot-change-pct = change in percent
slot-change-base = change against
slot-multiple = times the present
slot-class = class
slot-giver = giver
slot-recipient = recipient
slot-from = from
slot-to = to
slot-to-country = to country
slot-accepted = accepted
slot-topic = topic
slot-who = who
slot-host-countries = host countries
slot-country = country
slot-office = office
slot-offices = offices
slot-names = names
slot-kinds = kinds
yes = yes
no = no

# Weekdays
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
