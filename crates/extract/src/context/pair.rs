//! Which countries a text is about, and which two are meant by "both" at each of its sentences.

mod follow;
mod ranking;
mod told;

use smallvec::SmallVec;

use crate::context::bloc::{gathering, organisations_in};
use crate::context::lead::Lead;
use crate::context::people::People;
use crate::context::{Reading, circle, statement};
use crate::text::Language;
use crate::value::Country;

use follow::{Follow, Whole};
use told::Tellings;

pub use ranking::Ranking;
pub(super) use told::{Told, is_where};

/// So many countries besides the one of which a text speaks most are several.
const SEVERAL: usize = 3;

/// So many partners of one country are told apart.
const MOST_PARTNERS: usize = 8;
/// A text of so few sentences does not tell how many countries it is about.
const FEW: usize = 4;

/// Countries of one sentence: hardly ever more than four.
pub(super) type Few = SmallVec<[Country; 4]>;

/// The countries of a document.
#[derive(Debug)]
pub struct Pairs {
    ranking: Ranking,
    /// How many sentences the text has.
    sentences: usize,
    /// The two countries whose people an English text brings together, where it names people of no other.
    core: Option<Few>,
    meant: Meant,
}

/// Who is meant by "both".
#[derive(Debug)]
enum Meant {
    /// The parties of the joint statement that the text is, whoever looks on.
    Stating(Few),
    /// Those of each sentence.
    Told {
        /// The country whose partners the text tells of.
        hub: Option<Country>,
        /// The organisation of whose gathering the text tells.
        gathering: Option<Country>,
        /// For each sentence its partner.
        partner: Vec<Option<Country>>,
        /// For each sentence the two countries that it names itself, or whose people the passage last brought together; more
        /// than two where the text is about a circle that acts together.
        own: Vec<Few>,
    },
}

/// Of the countries a text is about the one whose people and ties the sentences tell with each of several others: the one
/// that its round-up is about, whichever partner it speaks of most.
fn hub(sentences: &[Told], principal: &[Country]) -> Option<Country> {
    let [first, second, _, ..] = principal else { return None };
    let partners = |c: Country| {
        let mut of: SmallVec<[Country; 8]> = SmallVec::new();
        for here in sentences.iter().map(|told| &told.named).filter(|here| here.len() == 2 && here.contains(&c)) {
            let other = if here[0] == c { here[1] } else { here[0] };
            if of.len() < MOST_PARTNERS && principal.contains(&other) && !of.contains(&other) {
                of.push(other);
            }
        }
        of.len()
    };
    (partners(*second) > partners(*first)).then_some(*second)
}

/// Whether the text begins in English.
fn is_english(reading: &Reading<'_>) -> bool {
    reading.sentences.first().is_some_and(|s| reading.language_at(s.range.first()) == Language::English)
}

/// The people of two countries, and of no other, of whom some are in one sentence of an English text: those it is about.
fn core(reading: &Reading<'_>, tellings: &Tellings) -> Option<Few> {
    let met = || tellings.sentences.iter().any(|told| told.together.len() == 2);
    // `the Foreign Minister of Kenya`, whom the text does not name, is one of them all the same.
    let others = || tellings.unnamed.iter().any(|c| !tellings.peopled.contains(c));
    (is_english(reading) && tellings.peopled.len() == 2 && !others() && met()).then(|| tellings.peopled.clone())
}

impl Pairs {
    /// Counts and follows the countries of `reading`.
    pub fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut tellings = Tellings::new(reading, people);
        let sentences = reading.sentences.len();
        let (ranking, blocs) = Ranking::of(reading, std::mem::take(&mut tellings.weights));
        if let Some(parties) = statement::parties(reading, people) {
            let core = Some(&parties).filter(|parties| parties.len() == 2).cloned();
            return Pairs { ranking, sentences, core, meant: Meant::Stating(parties) };
        }
        for bloc in blocs {
            for (sentence, told) in reading.sentences.iter().zip(&mut tellings.sentences) {
                if organisations_in(reading, sentence.range).any(|c| c == bloc) {
                    told.named.push(bloc);
                }
            }
        }
        let lead = Lead::new(&tellings.sentences).filter(|_| is_english(reading));
        let hub = hub(&tellings.sentences, ranking.principal()).or(ranking.first());
        // Whom the text opens with, and not an issue of theirs of which nobody is there.
        let issue_of = |lead: &Lead, hub: &Country| !lead.first().contains(hub) && !tellings.peopled.contains(hub);
        let weightier = |lead: &Lead| lead.first().iter().copied().max_by_key(|c| ranking.weight(*c));
        let hub = match (&lead, hub) {
            (Some(lead), Some(hub)) if issue_of(lead, &hub) => weightier(lead),
            _ => hub,
        };
        let core = core(reading, &tellings);
        let whole = Whole { reading, people, ranking: &ranking, tellings: &tellings, hub, core: core.as_ref() };
        let mut follow = Follow::new(&whole, lead);
        let (partner, own) = (0..sentences).map(|sentence| follow.next(sentence)).unzip();
        let gathering = gathering(reading, ranking.principal());
        Pairs { ranking, sentences, core, meant: Meant::Told { hub, gathering, partner, own } }
    }

    /// The countries that the text is about, most first.
    pub fn principal(&self) -> &[Country] {
        self.ranking.principal()
    }

    /// The two countries whose people an English text brings together, where it names people of no other.
    pub fn core(&self) -> Option<&[Country]> {
        self.core.as_deref()
    }

    /// How much the text speaks of `country`.
    pub fn weight(&self, country: Country) -> u32 {
        self.ranking.weight(country)
    }

    /// Those whose joint statement the text is: who says `we` in it.
    pub fn stating(&self) -> Option<&[Country]> {
        match &self.meant {
            Meant::Stating(parties) => Some(parties),
            Meant::Told { .. } => None,
        }
    }

    /// The two countries meant by "both" in `sentence`, or more where it speaks of a circle that acts together.
    pub fn both(&self, sentence: usize) -> Vec<Country> {
        let (hub, partner, own) = match &self.meant {
            Meant::Stating(parties) => return parties.to_vec(),
            Meant::Told { hub, partner, own, .. } => (*hub, partner, own),
        };
        if let Some(own) = own.get(sentence).filter(|own| own.len() >= 2) {
            let mut pair = own.to_vec();
            // A circle stands as the text lists it.
            if pair.len() == 2 {
                pair.sort_by_key(|c| std::cmp::Reverse(self.weight(*c)));
            }
            return pair;
        }
        match (hub, partner.get(sentence).copied().flatten()) {
            (Some(a), Some(b)) if a != b => vec![a, b],
            _ => self.principal().iter().take(2).copied().collect(),
        }
    }

    /// All countries that the text is about: what "the countries" means where there are more than two.
    pub fn all(&self, sentence: usize) -> Vec<Country> {
        let circle = |own: &[Few]| own.get(sentence).is_some_and(|own| own.len() >= circle::LEAST);
        match &self.meant {
            Meant::Told { gathering: Some(organisation), .. } => vec![*organisation],
            Meant::Told { own, .. } if !circle(own) && self.principal().len() > 2 => self.principal().to_vec(),
            _ => self.both(sentence),
        }
    }

    /// Whether the text is no home affair of one country: a second is more than named in passing, several are together, or the text is
    /// too short to tell.
    pub fn are_foreign(&self) -> bool {
        let weight = |at: usize| self.ranking.weight_at(at);
        weight(1) >= 4 || weight(SEVERAL) >= 2 || weight(1) >= 2 && self.sentences <= 2 * FEW || self.sentences <= FEW
    }
}
