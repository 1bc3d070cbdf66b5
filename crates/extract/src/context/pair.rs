//! Which countries a text is about, and which two are meant by "both" at each of its sentences.

use smallvec::SmallVec;

use crate::context::Reading;
use crate::context::people::People;
use crate::mention::What;
use crate::span::TokenRange;
use crate::value::Country;

/// A text of so few sentences does not tell how many countries it is about.
const FEW: usize = 4;

/// Countries of one sentence: hardly ever more than four.
type Few = SmallVec<[Country; 4]>;

/// `in Lund, Sweden`: whether the country at `range` only tells where a town lies.
fn is_where(reading: &Reading<'_>, range: TokenRange) -> bool {
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

/// The countries of a document.
#[derive(Debug)]
pub struct Pairs {
    /// Countries by how much the text speaks of them, most first.
    ranking: Vec<(Country, u32)>,
    principal: Vec<Country>,
    /// For each sentence the partner of the first country.
    partner: Vec<Option<Country>>,
    /// For each sentence the two countries that it names itself, or whose people the passage last brought together.
    own: Vec<Few>,
}

impl Pairs {
    /// Counts and follows the countries of `reading`.
    pub fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut ranking: Vec<(Country, u32)> = Vec::new();
        let mut count = |country: Country, weight: u32| match ranking.iter_mut().find(|(c, _)| *c == country) {
            Some((_, n)) => *n += weight,
            None => ranking.push((country, weight)),
        };
        let mut named: Vec<Few> = Vec::with_capacity(reading.sentences.len());
        let mut together: Vec<Few> = Vec::with_capacity(reading.sentences.len());
        // `The two sides spoke of A and B`: sentences in which both are meant before any country is named.
        let mut led: Vec<bool> = Vec::with_capacity(reading.sentences.len());
        let mut next_person = 0;
        for (i, sentence) in reading.sentences.iter().enumerate() {
            let mut here = Few::new();
            let mut met = Few::new();
            let mut both_first = false;
            if reading.readable(sentence) {
                for (_, mention) in reading.notable_in(i) {
                    both_first |= here.is_empty() && matches!(mention.what, What::Both(_));
                    if let What::Country { country, .. } = mention.what {
                        count(country, 2);
                        // `in Lund, Sweden`: where it was, and not with whom.
                        if is_where(reading, mention.range) {
                            continue;
                        }
                        if !here.contains(&country) {
                            here.push(country);
                        }
                    }
                    if let What::Place(country) = mention.what {
                        count(country, 1);
                    }
                }
                while next_person < reading.mentions.persons.len() {
                    let person = &reading.mentions.persons[next_person];
                    if person.range.first() >= sentence.range.past() {
                        break;
                    }
                    if let Some(country) = people.of_mention(next_person).and_then(|p| people.get(p).country) {
                        if person.country.is_none() {
                            count(country, 2);
                        }
                        if !met.contains(&country) && person.range.first() >= sentence.range.first() {
                            met.push(country);
                        }
                        if !here.contains(&country) && person.range.first() >= sentence.range.first() {
                            here.push(country);
                        }
                    }
                    next_person += 1;
                }
            }
            named.push(here);
            led.push(both_first);
            together.push(met);
        }
        ranking.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        let top = ranking.first().map(|(c, _)| *c);
        let second = ranking.get(1).map_or(0, |(_, n)| *n);
        let worth = |c: Country| ranking.iter().any(|(r, n)| *r == c && (*n * 4 >= second) && *n >= 2);
        let principal: Vec<Country> = ranking.iter().filter(|(c, _)| worth(*c)).map(|(c, _)| *c).collect();
        // A text about two: others in it are spoken of, unless people of them meet.
        let third = ranking.get(2).map_or(0, |(_, n)| *n);
        let two = third * 2 <= second;
        let mut partner = Vec::with_capacity(named.len());
        let mut own = Vec::with_capacity(named.len());
        let mut current = principal.get(1).copied();
        let mut last: Option<(usize, Few)> = None;
        let mut seen = Few::new();
        for (((here, met), both_first), sentence) in named.iter().zip(together).zip(led).zip(&reading.sentences) {
            let others: Few = here.iter().copied().filter(|c| Some(*c) != top && worth(*c)).collect();
            // A country first named where the two already speak is an issue of theirs.
            let issue = |c: &Country| both_first && seen.len() >= 2 && !seen.contains(c);
            if others.len() == 1 && !(both_first && two && principal.get(1) != others.first()) && !issue(&others[0]) {
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
            // People of two countries in one sentence are the two, and stay so to the end of the passage.
            if met.len() == 2 {
                pair.clone_from(&met);
                last = Some((sentence.passage, met));
            } else if pair.len() != 2 {
                // Another country ends it at the next passage.
                last = last.filter(|(passage, met)| *passage == sentence.passage || pair.iter().all(|c| met.contains(c)));
                pair = last.as_ref().map(|(_, pair)| pair.clone()).unwrap_or_default();
            }
            own.push(pair);
        }
        Pairs { ranking, principal, partner, own }
    }

    /// The countries that the text is about, most first.
    pub fn principal(&self) -> &[Country] {
        &self.principal
    }

    /// How much the text speaks of `country`.
    pub fn weight(&self, country: Country) -> u32 {
        self.ranking.iter().find(|(c, _)| *c == country).map_or(0, |(_, n)| *n)
    }

    /// The two countries meant by "both" in `sentence`.
    pub fn both(&self, sentence: usize) -> Vec<Country> {
        if let Some([a, b]) = self.own.get(sentence).map(SmallVec::as_slice) {
            let mut pair = vec![*a, *b];
            pair.sort_by_key(|c| std::cmp::Reverse(self.weight(*c)));
            return pair;
        }
        match (self.principal.first(), self.partner.get(sentence).copied().flatten()) {
            (Some(a), Some(b)) if *a != b => vec![*a, b],
            _ => self.principal.iter().take(2).copied().collect(),
        }
    }

    /// Whether the text is no home affair of one country: a second is more than named in passing, or the text is too short
    /// to tell.
    pub fn are_foreign(&self) -> bool {
        let weight = |at: usize| self.ranking.get(at).map_or(0, |(_, weight)| *weight);
        weight(1) >= 4 || weight(1) >= 2 && self.own.len() <= 2 * FEW || self.own.len() <= FEW
    }

    /// The partner of the first country in `sentence`.
    pub fn partner(&self, sentence: usize) -> Option<Country> {
        self.partner.get(sentence).copied().flatten()
    }

    /// All countries that the text is about: what "the countries" means where there are more than two.
    pub fn all(&self, sentence: usize) -> Vec<Country> {
        if self.principal.len() <= 2 { self.both(sentence) } else { self.principal.clone() }
    }
}
