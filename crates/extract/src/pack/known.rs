//! The lexicon classes that code asks for by name; every other class is only for patterns.

pub mod hint;

use crate::pack::error::PackError;
use crate::pack::lexicon::{ClassId, Names};

macro_rules! known {
    ($($(#[$doc:meta])* $field:ident = $name:literal),* $(,)?) => {
        /// Classes by name.
        #[derive(Debug)]
        pub struct Known { $($(#[$doc])* pub $field: ClassId),* }

        impl Known {
            /// Finds each class; the tables that hold them are part of every set of packs.
            pub fn find(classes: &Names) -> Result<Self, PackError> {
                Ok(Known {
                    $($field: ClassId(classes.get($name).ok_or_else(|| PackError::Missing {
                        path: format!("LANGUAGE/lexicon/{}.csv", $name),
                    })? as u16)),*
                })
            }
        }
    };
}

known! {
    /// Country names.
    country = "country",
    /// Adjectives of countries.
    demonym = "demonym",
    /// Cities and venues.
    place = "place",
    /// Words for what an office gives to the press.
    release = "release",
    /// Organisations and blocs.
    organisation = "organisation",
    /// Political parties.
    party = "party",
    /// Orders and medals.
    honour = "honour",
    /// Words with which the name of an order begins.
    honour_head = "honour-head",
    /// Letters that stand for a currency before a number: Rs, RM.
    symbol = "symbol",
    /// Words for currencies.
    currency = "currency",
    /// Words behind a mark that turn to what another one does.
    turn = "turn",
    /// The word before whom somebody meets.
    company = "company",
    /// Words before a noun of which there is one that everybody knows.
    definite = "definite",
    /// Words before what is not known yet: any, another.
    indefinite = "indefinite",
    /// Words that tell whose something is: his, her.
    possessive = "possessive",
    /// Words for who leads or belongs to a part of a government: head, director.
    post = "post",
    /// What people do on a journey.
    itinerary = "itinerary",
    /// Words before an office on how somebody holds it: newly appointed, outgoing.
    incumbency = "incumbency",
    /// Names of people that are also names of countries.
    namesake = "namesake",
    /// Family names that tell a country.
    surname = "surname",
    /// Words between a delegation and who leads it: led by.
    headed = "headed",
    /// Offices.
    office = "office",
    /// What a visit does behind the word that goes on with it: which ended, commencing.
    course_verb = "course-verb",
    /// Words of what a minister is for, which no name begins with: Cooperation, Housing.
    portfolio = "portfolio",
    /// Small words inside an office or the name of an order.
    office_word = "office-word",
    /// Fields of cooperation.
    field = "field",
    /// Kinds of document.
    document = "document",
    /// Kinds of standing body.
    mechanism = "mechanism",
    /// General nouns of bodies: committee, dialogue.
    body = "body",
    /// Verbs of a body at work, or made to work better.
    body_verb = "body-verb",
    /// What is told behind a body: that it sits, is being built, is thought of.
    body_course = "body-course",
    /// Words before a noun of a body that make it one of two countries: joint.
    of_both = "of-both",
    /// Levels of partnership.
    level = "level",
    /// Regions of the world.
    region = "region",
    /// Verbs of action.
    action = "action",
    /// Small words that belong to the verb before them: up, out.
    verb_particle = "verb-particle",
    /// Classes of orders.
    order_class = "order-class",
    /// Both parties, or all.
    both = "both",
    /// Months.
    month = "month",
    /// Days of the week.
    weekday = "weekday",
    /// Relative dates.
    relative = "relative",
    /// Thousand, million, billion.
    scale = "scale",
    /// Numbers written as words.
    numeral = "numeral",
    /// What numbers count.
    counted = "counted",
    /// About, nearly, over.
    qualifier = "qualifier",
    /// Mr, Mrs.
    honorific = "honorific",
    /// Counterpart.
    counterpart = "counterpart",
    /// Leader.
    leader = "leader",
    /// He, she, they.
    pronoun = "pronoun",
    /// Words behind which a name is no subject.
    preposition = "preposition",
    /// Words between a subject and its verb.
    auxiliary = "auxiliary",
    /// Small words inside names.
    particle = "particle",
    /// Words that join the items of a list.
    joiner = "joiner",
    /// Words that open a clause of purpose or means.
    purpose = "purpose",
    /// Words that open one more action under the same verb.
    sequel = "sequel",
    /// Words that stand for the two sides of a pair: the Vietnamese side.
    side = "side",
    /// Nouns of what acts for a country: ministry, agency, parliament.
    organ = "organ",
    /// Nouns of people and bodies who act for the country or the two named before them: teams, companies.
    doer = "doer",
    /// Participles that tell what will be done: behind "would be".
    undertaken = "undertaken",
    /// Words before an actor that leave it the subject of its verb: as, after, both.
    meanwhile = "meanwhile",
    /// The word of possession before a country: of.
    possessor = "possessor",
    /// Words of action that are nouns as often: in a list behind a comma they begin no action of their own.
    deverbal = "deverbal",
    /// What people of several countries come together for.
    event = "event",
    /// Words that open a row of examples: such as.
    example = "example",
    /// Words that open a clause about the noun before them: which, that.
    relator = "relator",
    /// Words that open what is told beside an action: when, according to.
    aside = "aside",
    /// Words behind which somebody's words are reported: said that.
    reports = "reports",
    /// Words that tell that the text is an interview.
    interview = "interview",
    /// Words behind a rank, before those who come first.
    ranked_behind = "ranked-behind",
    /// Words for standing bodies in general: `cơ chế`.
    standing_body = "standing-body",
    /// Words before the verb of a document that put it in the future.
    document_intent = "document-intent",
    /// Words that open what an action is in accord with.
    accord = "accord",
    /// Words that tell a field where nothing tells one more exactly.
    general = "general",
    /// Verbs that begin an action before a number.
    counted_verb = "counted-verb",
    /// Nouns for what a list of things to be done spells out: measures, groups of tasks.
    umbrella = "umbrella",
    /// Words that number the points of a list: first, second.
    enumerator = "enumerator",
    /// Words of an office before its field: Ministry of.
    ministry = "ministry",
    /// Words for acting together: cooperation, work together.
    concert = "concert",
    /// Words by which one gives thanks for something, or acts together about it.
    toward = "toward",
    /// What a country is set on, as those tell who speak for it.
    outlook = "outlook",
    /// Words by which somebody takes a stand (`claim`), holds to something (`hold`) or asks it of another (`ask`).
    stance = "stance",
    /// Verbs by which somebody voices a resolve, a wish or a need.
    voice = "voice",
    /// Nouns of what somebody is set on doing, or holds to be due (`need`).
    resolve = "resolve",
    /// Nouns of what is done: opening, expansion.
    deed = "deed",
    /// Words by which a sentence spells out what the one before it told.
    in_detail = "in-detail",
    /// Words that say of a thing that there should be more of it: greater, closer.
    greater = "greater",
    /// Verbs by which people talk of something.
    talk = "talk",
    /// Verbs that tell how things are: is, has, enjoys.
    stative = "stative",
    /// Verbs of what should, may or can be: must, can, be.
    modal = "modal",
    /// Words that may lead a mention.
    article = "article",
    /// Words of dates: day, month, year, from, to.
    dateword = "date-word",
    /// Where a page's furniture begins.
    furniture = "furniture",
    /// What marks a caption.
    caption = "caption",
    /// Words that claim a first or a highest.
    first = "first",
    /// Words behind which a date is of something else.
    since = "since",
    /// Words before the date up to which something is counted: as of.
    as_of = "as-of",
    /// Words behind which a date is the last day.
    until = "until",
    /// Units of a stay.
    duration = "duration",
    /// Words for more than one.
    several = "several",
    /// Words of the future.
    future = "future",
    /// Words before a number that tell how things stand now.
    present = "present",
    /// Words that tell how many years are left: within, years.
    horizon = "horizon",
    /// Words before a number that is wished for or possible: could, to reach.
    foreseen = "foreseen",
    /// Further words that tell that something lies ahead.
    ahead = "ahead",
    /// Words that tell that something is over.
    past = "past",
    /// Words that compare one sum with another: against, up from.
    versus = "versus",
    /// Capitalised words that are never part of a person's name.
    not_name = "not-name",
    /// Verbs with which a headline, written with capitals, goes on behind a name.
    headline = "headline",
    /// Phrases that hide the country or office inside them.
    shield = "shield",
    /// Words of reports on other things than relations of countries.
    elsewhere = "elsewhere",
    /// Words behind which the country stands where somebody travels.
    travel = "travel",
    /// That somebody is away on a journey.
    journey = "journey",
    /// Meetings, talks, calls.
    encounter = "encounter",
    /// Verbs of who comes together with people.
    meet_verb = "meet-verb",
    /// Words behind which a place stands.
    locative = "locative",
    /// Words that begin or end the name of a venue.
    venue = "venue",
    /// Words for several who hold an office.
    offices = "offices",
    /// Nouns of those who speak for no state.
    outsider = "outsider",
    /// Words before a noun that speak of several.
    plural = "plural",
    /// The guest of a visit without a name.
    visitor = "visitor",
    /// Words before a date by which something is to be done.
    due = "due",
    /// Words that refer to who was named before: we, it, the two.
    agent = "agent",
    /// Words behind which a clause has a subject of its own: while, whereas.
    contrast = "contrast",
    /// Words beside a meeting that make it only wished for (`before`), or tell that it did not take place (`behind`).
    unreal = "unreal",
    /// Words that open what is only supposed, and the verb of what would follow.
    supposition = "supposition",
    /// Verbs with which a sentence ends that only tells what somebody thinks of it.
    comment = "comment",
    /// Words with which a clause tells how something is: is, always, helps.
    assertion = "assertion",
    /// Verbs that only tell who said it.
    say = "say",
    /// What makes a verb an infinitive.
    infinitive = "infinitive",
    /// Words that deny.
    negation = "negation",
    /// What is done with a document.
    document_verb = "document-verb",
    /// Words before a verb that make its subject what is acted on.
    passive = "passive",
    /// Words that open the list of what was meant.
    listing = "listing",
    /// `another one`: one more document of the kind told before.
    further = "further",
    /// Words beside the name of a document that tell how far it has come.
    document_stance = "document-stance",
    /// What a document's state is called behind it: in force.
    document_state = "document-state",
    /// Verbs with a document as their subject behind which stands what it is on.
    deals = "deals",
    /// Nouns for more than one document.
    documents = "documents",
    /// Words that open a sentence on what was meant by the documents in the one before it: these include.
    these = "these",
    /// Nouns with which what a document is about may begin: cooperation.
    matter = "matter",
    /// Words behind the name of a document that open what it is for: aimed at.
    purport = "purport",
    /// Words before the two parties to a document.
    between = "between",
    /// Verbs that close a sentence to tell that those before them hold it so.
    consent = "consent",
    /// Words before the subject of a document.
    topic = "topic",
    /// Nouns of organisations that sign documents.
    institution = "institution",
    /// Words before a noun that are no part of a name.
    loose = "loose",
    /// Words that begin what is said of a document or body.
    title_stop = "title-stop",
    /// What figures and targets count.
    indicator = "indicator",
    /// Verbs of what a country does for another, of which a number of things is told.
    deed_verb = "deed-verb",
    /// Nouns behind a number that make it no figure between countries: days.
    uncounted = "uncounted",
    /// Wares that countries sell each other.
    goods = "goods",
    /// Words that may stand right behind a sum of trade.
    sum_end = "sum-end",
    /// Groups of countries, and the world, with which one trades.
    abroad = "abroad",
    /// Words for how much was traded, whichever way it went: turnover.
    amount = "amount",
    /// Nouns for how a number changed: increase, decline.
    growth = "growth",
    /// Sums given or lent, which are no trade.
    grant = "grant",
    /// Words of what a country does with the whole world.
    domestic = "domestic",
    /// Words of what is done already.
    done = "done",
    /// Words before the period compared with.
    compare = "compare",
    /// Words before the circle in which somebody ranks.
    among = "among",
    /// Verbs by which something comes to be or works: founded, set up.
    founding_verb = "founding-verb",
    /// Words for the place of the dateline.
    here = "here",
    /// Items of a visit's programme, by their kind.
    activity = "activity",
    /// In what capacity a visit is made.
    visit_kind = "visit-kind",
    /// Words for the time of something else, before its noun: during, as part of.
    course = "course",
    /// Words for the circle in which somebody ranks.
    circle = "circle",
    /// Words before the country for whom somebody ranks.
    for_whom = "for-whom",
    /// As what one ranks for another.
    role = "role",
    /// Places in a ranking.
    ordinal = "ordinal",
    /// A whole journey through several countries.
    trip = "trip",
    /// Nouns that stand for the other of two countries: the island state.
    referent = "referent",
    /// Words by which two rows of a sentence go together: respectively.
    severally = "severally",
    /// Words for what somebody says as a whole, in the head of a text that gives it: speech, remarks.
    speech = "speech",
    /// Verbs of whoever is at home when others come: welcome, host.
    welcome = "welcome",
    /// Offices that only one country has, each with its code.
    native = "native",
    /// Letters behind a name and a comma: Jr, MP.
    suffix = "suffix",
    /// Words between such a word and who speaks: by.
    speaker = "speaker",
    /// Words before somebody who goes along.
    escort = "escort",
    /// Nouns of what goes on somewhere, of which people talk elsewhere.
    affair = "affair",
    /// Where guests arrive.
    airport = "airport",
    /// Verbs that carry the noun of an encounter.
    hold = "hold",
    /// Parliaments by names that only one country has.
    native_body = "native-body",
    /// Words of what is done for somebody by who receives them: accorded to.
    kindness = "kindness",
    /// The papers by which an ambassador is accredited.
    credentials = "credentials",
    /// Words of honour that are done at a grave, or only said.
    praise = "praise",
    /// Ours: of the speaker's country.
    ours = "ours",
    /// Words that open a sentence with what only goes on around it: amid, despite.
    backdrop = "backdrop",
    /// Participles by which somebody goes on to say something else: saying, citing.
    telling = "telling",
    /// Nouns of what several may state together.
    statement = "statement",
    /// Words for a part of a country: eastern.
    quarter = "quarter",
    /// Words that open a name for both parties: the two.
    sides = "sides",
    /// What may stand behind them: Asian, nations.
    sides_noun = "sides-noun",
    /// Verbs of what a thing of cooperation does once it is foretold: flights begin.
    happen = "happen",
    /// Words before a noun that make what it names a thing of both: joint.
    joint = "joint",
    /// Words behind the name of a thing that tell what will or should be of it: will, is due.
    foretelling = "foretelling",
    /// Nouns of those who act for no state by themselves and are still of one: police, banks, experts.
    agency = "agency",
    /// Verbs by which it is only foreseen what will come of something: benefit, face.
    foresight = "foresight",
    /// The word before who does something: by.
    by = "by",
    /// Nouns of people outside government: students, exporters.
    audience = "audience",
    /// Words of several syllables, no part of which is a word there: tăng cường.
    compound = "compound",
}
