//! Which countries a text is about, and which two are meant by "both" at each of its sentences.

use smallvec::SmallVec;

use crate::context::bloc::{ALONE, Blocs, blocs, organisations, organisations_in};
use crate::context::lead::{Lead, opens_with_both, says_both};
use crate::context::people::{People, allegiance};
use crate::context::{Reading, circle, statement};
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// So many partners of one country are told apart.
const MOST_PARTNERS: usize = 8;
/// A text of so few sentences does not tell how many countries it is about.
const FEW: usize = 4;

/// Countries of one sentence: hardly ever more than four.
pub(super) type Few = SmallVec<[Country; 4]>;

/// Of the countries a text is about the one whose people and ties the sentences tell with each of several others: the one
/// that its round-up is about, whichever partner it speaks of most.
fn hub(named: &[Few], principal: &[Country]) -> Option<Country> {
    let [first, second, _, ..] = principal else { return None };
    let partners = |c: Country| {
        let mut of: SmallVec<[Country; 8]> = SmallVec::new();
        for here in named.iter().filter(|here| here.len() == 2 && here.contains(&c)) {
            let other = if here[0] == c { here[1] } else { here[0] };
            if of.len() < MOST_PARTNERS && principal.contains(&other) && !of.contains(&other) {
                of.push(other);
            }
        }
        of.len()
    };
    (partners(*second) > partners(*first)).then_some(*second)
}

/// `in Lund, Sweden`: whether the country at `range` only tells where a town lies.
pub(super) fn is_where(reading: &Reading<'_>, range: TokenRange) -> bool {
    let known = &reading.packs.known;
    let Some(comma) = range.first().checked_sub(1).filter(|at| reading.tokens[*at].is(',')) else { return false };
    (1..=3).filter_map(|back| comma.checked_sub(back)).any(|town| {
        town > 0
            && (town..comma).all(|at| reading.tokens[at].capital && reading.tokens[at].is_word())
            && (1..=3)
                .filter_map(|back| town.checked_sub(back))
                .any(|at| reading.lexeme(at, known.locative).is_some_and(|(_, past)| past == town))
            && !reading.mentions.at(town).any(|(_, m)| matches!(m.what, What::Country { .. }))
    })
}

/// Countries by how much a text speaks of them.
#[derive(Debug)]
pub struct Ranking {
    /// The most first.
    countries: Vec<(Country, u32)>,
    principal: Vec<Country>,
}

/// The countries of a document.
#[derive(Debug)]
pub struct Pairs {
    ranking: Ranking,
    /// The country whose partners the text tells of.
    hub: Option<Country>,
    /// For each sentence the partner of the first country.
    partner: Vec<Option<Country>>,
    /// For each sentence the two countries that it names itself, or whose people the passage last brought together; more
    /// than two where the text is about a circle that acts together.
    own: Vec<Few>,
    /// The two countries whose people an English text brings together, where it names people of no other.
    core: Option<Few>,
    /// The countries whose joint statement the text is.
    stating: Option<Few>,
}

/// What tells which countries a sentence is about.
enum Tells {
    /// Both parties.
    Both,
    /// A country by name, and where it stands.
    Country(Country, TokenRange),
    /// A place in a country.
    Place(Country),
    /// A person of a country.
    Person {
        country: Country,
        /// The country is not named with them.
        alone: bool,
        /// They are mentioned in the sentence itself, not in one before it that is not read, and not as an owner.
        here: bool,
    },
}

/// Calls `each` with all that tells of countries in the sentences that facts may be read from, and with the sentence's index.
fn walk(reading: &Reading<'_>, people: &People, mut each: impl FnMut(usize, Tells)) {
    let mut next_person = 0;
    // `LIMA (Ghana News) - `: whose news it is says nothing of what it is about.
    let head = allegiance::dateline_end(reading).unwrap_or(0);
    let home = allegiance::dateline(reading);
    for (i, sentence) in reading.sentences.iter().enumerate().filter(|(_, s)| reading.readable(s)) {
        for (_, mention) in reading.notable_in(i) {
            match mention.what {
                What::Both(_) => each(i, Tells::Both),
                What::Country { country, .. } if mention.range.first() < head && Some(country) != home => {}
                What::Country { country, .. } => each(i, Tells::Country(country, mention.range)),
                What::Place(country) => each(i, Tells::Place(country)),
                _ => {}
            }
        }
        while let Some(person) = reading.mentions.persons.get(next_person).filter(|p| p.range.first() < sentence.range.past()) {
            if let Some(country) = people.country_of(next_person) {
                // `X's war`: who only owns something is not there, in English.
                let owns = reading.tokens.get(person.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive)
                    && reading.language_at(person.range.first()) == Language::English;
                let here = person.range.first() >= sentence.range.first() && !owns;
                let alone = person.country.is_none() && people.of_mention(next_person).is_some();
                each(i, Tells::Person { country, alone, here });
            }
            next_person += 1;
        }
    }
}

impl Ranking {
    /// Counts the countries of `reading`.
    pub fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut countries = Vec::new();
        walk(reading, people, |_, tells| Ranking::count(&mut countries, &tells));
        Ranking::of(reading, countries).0
    }

    fn count(countries: &mut Vec<(Country, u32)>, tells: &Tells) {
        let (country, weight) = match *tells {
            Tells::Country(country, _) | Tells::Person { country, alone: true, .. } => (country, 2),
            Tells::Place(country) => (country, 1),
            _ => return,
        };
        match countries.iter_mut().find(|(c, _)| *c == country) {
            Some((_, n)) => *n += weight,
            None => countries.push((country, weight)),
        }
    }

    /// The ranking of `countries`, and the organisations that are among the two.
    fn of(reading: &Reading<'_>, mut countries: Vec<(Country, u32)>) -> (Self, Few) {
        let blocs = if countries.len() <= ALONE { blocs(reading, &countries, &organisations(reading)) } else { Blocs::new() };
        countries.extend_from_slice(&blocs);
        countries.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        let second = countries.get(1).map_or(0, |(_, n)| *n);
        // A text that names no third country is about two, even where a town alone tells the second.
        let least = if countries.len() == 2 { 1 } else { 2 };
        let principal = countries.iter().filter(|(_, n)| *n * 4 >= second && *n >= least).map(|(c, _)| *c).collect();
        (Ranking { countries, principal }, blocs.iter().map(|(country, _)| *country).collect())
    }

    /// The countries that the text is about, most first.
    pub fn principal(&self) -> &[Country] {
        &self.principal
    }

    /// How much the text speaks of `country`.
    pub fn weight(&self, country: Country) -> u32 {
        self.countries.iter().find(|(c, _)| *c == country).map_or(0, |(_, n)| *n)
    }

    /// The weight of the country in this place.
    fn weight_at(&self, place: usize) -> u32 {
        self.countries.get(place).map_or(0, |(_, n)| *n)
    }
}

impl Pairs {
    /// Counts and follows the countries of `reading`.
    pub fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut countries = Vec::new();
        let mut named: Vec<Few> = vec![Few::new(); reading.sentences.len()];
        let mut together: Vec<Few> = vec![Few::new(); reading.sentences.len()];
        // `A - B`, `A and B`: two countries that stand side by side, told so for the first time in the sentence.
        let mut beside: Vec<Option<[Country; 2]>> = vec![None; reading.sentences.len()];
        let mut before: Option<(usize, Country, TokenRange)> = None;
        // Sentences that speak of both, and countries of which the text names people.
        let mut of_both: Vec<bool> = vec![false; reading.sentences.len()];
        let mut peopled = Few::new();
        // `The two sides spoke of A and B`: sentences in which both are meant before any country is named.
        let mut led: Vec<bool> = vec![false; reading.sentences.len()];
        let add = |list: &mut Few, country: Country| {
            if !list.contains(&country) {
                list.push(country);
            }
        };
        walk(reading, people, |i, tells| {
            Ranking::count(&mut countries, &tells);
            if let Tells::Country(country, range) = tells {
                if let Some((sentence, first, at)) = before
                    && sentence == i
                    && first != country
                    && range.first() == at.past() + 1
                    && (reading.tokens[at.past()].is_dash() || reading.is(at.past(), reading.packs.known.joiner))
                {
                    beside[i].get_or_insert([first, country]);
                }
                before = Some((i, country, range));
            }
            match tells {
                Tells::Both => {
                    led[i] |= named[i].is_empty();
                    of_both[i] = reading.language_at(reading.sentences[i].range.first()) == Language::English;
                }
                // `in Lund, Sweden`: where it was, and not with whom.
                Tells::Country(country, range) if !is_where(reading, range) => add(&mut named[i], country),
                Tells::Person { country, here: true, .. } => {
                    add(&mut peopled, country);
                    add(&mut together[i], country);
                    add(&mut named[i], country);
                }
                _ => {}
            }
        });
        // The people of two countries, and of no other, who are in one sentence of an English text: those it is about.
        let english = reading.sentences.first().is_some_and(|s| reading.language_at(s.range.first()) == Language::English);
        let core = Some(peopled.clone()).filter(|peopled| english && peopled.len() == 2 && together.iter().any(|met| met.len() == 2));
        // A joint document is about the two in its heading, whoever looks on.
        let stating = statement::parties(reading);
        let parties = stating.clone().filter(|stating| stating.len() == 2);
        let outside = |c: &Country| parties.as_ref().is_some_and(|two| !two.contains(c));
        for met in together.iter_mut().filter(|met| met.iter().any(outside)) {
            met.clear();
        }
        let core = parties.clone().or(core);
        let (ranking, blocs) = Ranking::of(reading, countries);
        for bloc in blocs {
            for (sentence, named) in reading.sentences.iter().zip(&mut named) {
                if organisations_in(reading, sentence.range).any(|c| c == bloc) {
                    named.push(bloc);
                }
            }
        }
        let principal = &ranking.principal;
        let top = hub(&named, principal).or(ranking.countries.first().map(|(c, _)| *c));
        // Whom the text opens with, and not an issue of theirs of which nobody is there.
        let mut lead = Lead::new(&together, &beside).filter(|_| english);
        let issue_of = |lead: &Lead, top: &Country| !lead.first().contains(top) && !peopled.contains(top);
        let weightier = |lead: &Lead| lead.first().iter().copied().max_by_key(|c| ranking.weight(*c));
        let top = match (&lead, top) {
            (Some(lead), Some(top)) if issue_of(lead, &top) => weightier(lead),
            _ => top,
        };
        let worth = |c: Country| principal.contains(&c);
        // A text about two: others in it are spoken of, unless people of them meet.
        let two = ranking.weight_at(2) * 2 <= ranking.weight_at(1);
        let mut partner = Vec::with_capacity(named.len());
        let mut own = Vec::with_capacity(named.len());
        let opened = lead.as_ref().zip(top).and_then(|(lead, top)| lead.partner(top));
        let mut current = opened.or_else(|| principal.iter().copied().find(|c| Some(*c) != top));
        let mut last: Option<(usize, Few)> = None;
        let mut seen = Few::new();
        let mut circle: Option<Few> = None;
        for (i, ((((here, met), both_first), beside), sentence)) in
            named.iter().zip(together).zip(led).zip(beside).zip(&reading.sentences).enumerate()
        {
            let others: Few = here.iter().copied().filter(|c| Some(*c) != top && worth(*c)).collect();
            // A country first named where the two already speak is an issue of theirs.
            // So is one of which nobody is there, where the people of two have met.
            // And so it is behind people of two countries who met, but for one told side by side with another.
            let told_apart = of_both[i] && last.is_some() && !beside.is_some_and(|two| two.iter().any(|c| peopled.contains(c)));
            let issue = |c: &Country| {
                both_first && seen.len() >= 2 && !seen.contains(c)
                    || of_both[i] && core.as_ref().is_some_and(|core| !core.contains(c))
                    || told_apart && !peopled.contains(c)
                    || outside(c)
            };
            let away = |c: &Country| {
                core.as_ref().is_some_and(|core| !core.contains(c))
                    || !peopled.contains(c) && lead.as_ref().is_some_and(|lead| lead.excludes(*c))
            };
            if others.len() == 1 && !away(&others[0]) && !(both_first && two && principal.get(1) != others.first()) && !issue(&others[0]) {
                current = Some(others[0]);
            }
            partner.push(current);
            let mut pair: Few = here.iter().copied().filter(|c| worth(*c) && !issue(c)).collect();
            for country in here.iter().chain(&met) {
                if !seen.contains(country) {
                    seen.push(*country);
                }
            }
            // Issues of others, of which the two only speak.
            if both_first && two && !pair.iter().all(|c| principal.iter().take(2).any(|p| p == c))
                || both_first && !pair.iter().any(|c| principal.iter().take(2).any(|p| p == c))
            {
                pair.clear();
            }
            let several = here.len().max(met.len()) >= circle::LEAST;
            // What a circle that acts together speaks of are its issues.
            let of_circle = circle.as_ref().filter(|_| !circle::says_two(reading, i));
            let issues = of_circle.is_some_and(|circle| pair.iter().any(|c| !circle.contains(c)));
            // `The ministers spoke of the talks between X of A and Y of B`: those of whom the text speaks, in whatever affairs of others.
            let two = if met.len() == 2 { &met } else { &pair };
            let of_others = two.len() == 2
                && !several
                && lead.as_ref().is_some_and(|lead| {
                    !lead.is_now(two) && (opens_with_both(reading, i) || lead.is_strange(two) && (says_both(reading, i) || met.len() == 2))
                });
            // People of two countries in one sentence are the two, and stay so to the end of the passage.
            if of_others {
                let told = opens_with_both(reading, i) || says_both(reading, i);
                pair = lead.as_ref().filter(|_| told).map_or(met, |lead| lead.now().clone());
            } else if met.len() == 2 {
                pair.clone_from(&met);
                lead.iter_mut().for_each(|lead| lead.follow(&met));
                last = Some((sentence.passage, met));
            } else if let Some(two) = beside.filter(|two| here.len() == 2 && !both_first && two.iter().any(|c| Some(*c) == top)) {
                // So are two told side by side: `Viet Nam and Qatar set up relations in 1993. Their trade ...`.
                pair = Few::from_slice(&two);
                lead.iter_mut().for_each(|lead| lead.follow(&pair));
                last = Some((sentence.passage, pair.clone()));
            } else if pair.len() != 2 || issues {
                // Another country ends it at the next passage.
                let goes_on = |met: &Few| circle.is_none() && pair.iter().all(|c| met.contains(c));
                last = last.filter(|(passage, met)| *passage == sentence.passage || goes_on(met));
                pair = last.as_ref().map(|(_, pair)| pair.clone()).unwrap_or_default();
                if let Some(told) = of_circle.or(core.as_ref()).filter(|_| pair.is_empty()) {
                    pair.clone_from(told);
                }
            }
            // Three or more side by side act together, from here on.
            let again = || circle.clone().filter(|circle| circle.iter().all(|c| here.contains(c)));
            let told = if several { circle::listed(reading, people, i).or_else(again) } else { None };
            // `The three leaders`, in a text about three.
            let three = principal.len() == circle::LEAST && circle.is_none() && english && circle::says_three(reading, i);
            let told = told.or_else(|| three.then(|| Few::from_slice(principal)));
            if let Some(told) = told.filter(|told| told.iter().filter(|c| worth(**c)).count() >= circle::LEAST) {
                pair.clone_from(&told);
                (circle, last) = (Some(told), None);
            }
            own.push(pair);
        }
        Pairs { hub: top, ranking, partner, own, core, stating }
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

    /// The two countries meant by "both" in `sentence`, or more where it speaks of a circle that acts together.
    pub fn both(&self, sentence: usize) -> Vec<Country> {
        if let Some(stating) = &self.stating {
            return stating.to_vec();
        }
        if let Some(own) = self.own.get(sentence).filter(|own| own.len() >= 2) {
            let mut pair = own.to_vec();
            // A circle stands as the text lists it.
            if pair.len() == 2 {
                pair.sort_by_key(|c| std::cmp::Reverse(self.weight(*c)));
            }
            return pair;
        }
        match (self.hub, self.partner.get(sentence).copied().flatten()) {
            (Some(a), Some(b)) if a != b => vec![a, b],
            _ => self.principal().iter().take(2).copied().collect(),
        }
    }

    /// Whether the text is no home affair of one country: a second is more than named in passing, or the text is too short
    /// to tell.
    pub fn are_foreign(&self) -> bool {
        let weight = |at: usize| self.ranking.weight_at(at);
        weight(1) >= 4 || weight(1) >= 2 && self.own.len() <= 2 * FEW || self.own.len() <= FEW
    }

    /// The partner of the first country in `sentence`.
    pub fn partner(&self, sentence: usize) -> Option<Country> {
        self.partner.get(sentence).copied().flatten()
    }

    /// All countries that the text is about: what "the countries" means where there are more than two.
    pub fn all(&self, sentence: usize) -> Vec<Country> {
        if let Some(stating) = &self.stating {
            return stating.to_vec();
        }
        let circle = self.own.get(sentence).is_some_and(|own| own.len() >= circle::LEAST);
        if circle || self.principal().len() <= 2 { self.both(sentence) } else { self.principal().to_vec() }
    }
}
