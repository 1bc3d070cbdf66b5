//! Whose somebody is: the country of people whom the text gives none.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::tied::tied;
use super::{IN_MIND, People, Person, allegiance, behind_preposition, same_office};
use crate::context::Reading;
use crate::context::delegation::led;
use crate::context::pair::Ranking;
use crate::mention::person::{Form, PersonMention};
use crate::mention::{Mention, What};
use crate::pack::duty::Duty;
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How far before the words `led by` the country of a delegation may stand.
const DELEGATION: usize = 12;
/// How many persons from the start of a text its dateline tells the country of.
const FIRST_PERSONS: usize = 6;

impl People {
    /// `Thai FM holds meetings` over a text about Foreign Minister X: where one person alone of that office has no country
    /// and nobody else holds it for the country named, X is of that country.
    pub(super) fn adopt(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        let offices = reading.mentions.persons.iter().filter(|m| m.form == Form::Office).take(IN_MIND);
        for mention in offices {
            let (Some(country), [office]) = (mention.country, &mention.offices[..]) else { continue };
            if !ranking.principal().contains(&country) || reading.language_at(mention.range.first()) != Language::English {
                continue;
            }
            let holds = |p: &Person| p.offices.iter().any(|o| same_office(reading, *o, *office));
            if self.people.iter().take(IN_MIND).any(|p| p.country == Some(country) && holds(p)) {
                continue;
            }
            let mut open = self.iter().take(IN_MIND).filter(|(_, p)| p.country.is_none() && p.home.is_none() && holds(p)).map(|(id, _)| id);
            let (one, further) = (open.next(), open.next());
            drop(open);
            let (Some(one), None) = (one, further) else { continue };
            // The office with its country comes first, in the headline, and the name behind.
            let named = self.of_mention.iter().position(|m| *m == Some(one)).map(|i| reading.mentions.persons[i].range.first());
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= mention.range.first());
            // `Meeting the Peruvian minister, X said`: he does not meet himself.
            let beside = reading.sentences.get(sentence).is_some_and(|s| self.named_within(reading, one, s.range));
            if named.is_some_and(|at| mention.range.first() < at) && !beside {
                self.people[one.0 as usize].country = Some(country);
            }
        }
    }

    /// `The Peruvian leader` in a text that names one head of state or government without a country: he is meant.
    pub(super) fn lead(&mut self, reading: &Reading<'_>) {
        let leads = |p: &Person| p.offices.iter().any(|o| reading.packs.rank(*o) <= 2);
        for mention in reading.mentions.persons.iter().filter(|m| m.form == Form::Leader).take(IN_MIND) {
            let Some(country) = mention.country.filter(|_| reading.language_at(mention.range.first()) == Language::English) else {
                continue;
            };
            if self.people.iter().take(IN_MIND).any(|p| p.country == Some(country) && leads(p)) {
                continue;
            }
            let mut open = self.people.iter_mut().take(IN_MIND).filter(|p| p.country.is_none() && leads(p));
            if let (Some(one), None) = (open.next(), open.next()) {
                one.country = Some(country);
            }
        }
    }

    /// A paper at home calls its own by their office alone: whoever has one, and no country, in the first sentences behind a
    /// dateline is of the country of that place, unless it names somebody else there or says that they go there.
    /// Where two others meet at a gathering, the text names the country of the place as one of them hardly ever.
    pub(super) fn at_home(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        let Some(here) = allegiance::dateline(reading).filter(|here| !is_venue(reading, ranking, *here)) else { return };
        for (i, mention) in reading.mentions.persons.iter().enumerate().take(FIRST_PERSONS) {
            let Some(id) = self.of_mention[i].filter(|_| mention.form == Form::Named && !mention.offices.is_empty()) else { continue };
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= mention.range.first());
            let Some(range) = reading.sentences.get(sentence).map(|s| s.range) else { return };
            let behind = TokenRange::new(mention.range.past(), range.past().max(mention.range.past()));
            let named = |(_, m): (u32, &Mention)| match m.what {
                What::Place(country) | What::Country { country, .. } => country == here,
                _ => false,
            };
            let person = self.get(id);
            let taken = || {
                let same = |p: &Person| p.country == Some(here) && p.offices.iter().any(|o| person.offices.contains(o));
                self.people.iter().take(IN_MIND).any(same)
            };
            // `She will call on Crown Prince X`: whom somebody goes to see may be of anywhere.
            let english = reading.language_at(mention.range.first()) == Language::English;
            let open = person.country.is_none() && person.home.is_none() && english && !behind_preposition(reading, mention);
            // `X visited Lima, where he met Minister Y`: whom somebody meets there is at home there.
            let before = TokenRange::new(range.first().min(mention.range.first()), mention.range.first());
            let abroad = || {
                let mut met = false;
                reading.mentions.within(before).any(|(_, m)| match m.what {
                    What::Person(_) => {
                        met = true;
                        false
                    }
                    What::Place(country) => met && country != here,
                    _ => false,
                })
            };
            if open && !taken() && !reading.mentions.within(behind).any(named) && !abroad() {
                self.people[id.0 as usize].country = Some(here);
            }
        }
    }

    /// `A delegation from the Peruvian Congress led by its Speaker, X`: who leads a delegation is of the country of it.
    pub(super) fn headed(&mut self, reading: &Reading<'_>) {
        let known = &reading.packs.known;
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let Some(id) = self.of_mention[i].filter(|_| mention.form == Form::Named) else { continue };
            // `ông X`, without an office: who leads a delegation is sent.
            let vietnamese = reading.language_at(mention.range.first()) == Language::Vietnamese;
            let sent = self.get(id).offices.is_empty() && vietnamese;
            if !sent && !vietnamese && self.get(id).country.is_some() {
                continue;
            }
            let mut at = mention.range.first();
            while at > 0 && reading.is(at - 1, known.article) && at + 2 > mention.range.first() {
                at -= 1;
            }
            at = behind_titles(reading, at);
            let by = (1..=3).find_map(|back| {
                at.checked_sub(back).filter(|i| reading.lexeme(*i, known.headed).is_some_and(|(value, p)| value == "by" && p == at))
            });
            // `đoàn Kenya do X dẫn đầu`.
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= mention.range.first());
            let Some(range) = reading.sentences.get(sentence).map(|s| s.range) else { continue };
            let leads = || led(reading, range, mention.range).is_some();
            let agent = || at.checked_sub(1).filter(|i| reading.is(*i, known.preposition) && leads());
            let Some(by) = by.or_else(agent).filter(|by| range.holds(*by)) else { continue };
            let before = TokenRange::new(by.saturating_sub(DELEGATION).max(range.first()), by);
            // `President X of Kenya received a delegation led by Y`: what is somebody's own is no delegation's.
            let own = |at: usize| {
                let near = TokenRange::new(at.saturating_sub(DELEGATION).max(range.first()), by);
                reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.holds(at))
            };
            // `Hội Hữu nghị Lào - Việt Nam`: of a pair the first is its own.
            let second = |at: usize| {
                let dash =
                    at.checked_sub(1).filter(|dash| reading.tokens[*dash].is_dash() && reading.language_at(at) == Language::Vietnamese);
                let land = |(_, m): (u32, &Mention)| matches!(m.what, What::Country { .. });
                dash.is_some_and(|dash| reading.mentions.within(before).any(|m| m.1.range.past() == dash && land(m)))
            };
            let whose = reading.mentions.within(before).filter_map(|(_, m)| match m.what {
                What::Country { country, .. } if !own(m.range.first()) && !second(m.range.first()) => Some(country),
                _ => None,
            });
            let whose: SmallVec<[Country; 4]> = whose.collect();
            if whose.is_empty() {
                continue;
            }
            let heard = whose.last().is_some_and(|country| self.get(id).only_sounds(reading, *country));
            let person = &mut self.people[id.0 as usize];
            if heard {
                (person.country, person.home) = (None, None);
            } else if !sent && person.country.is_some() {
                continue;
            }
            person.country = person.country.or(whose.last().copied());
            person.leads |= sent;
            self.headed_together(reading, i, &whose);
        }
    }

    /// `The delegations of Kenya and Peru, headed by X and Y`: who lead two delegations are of their countries in the order named;
    /// `first` is the mention of the first, `whose` the countries.
    fn headed_together(&mut self, reading: &Reading<'_>, first: usize, whose: &[Country]) {
        let start = reading.mentions.persons[first].range.first();
        let both = reading.mentions.at(start).find_map(|(_, m)| match m.what {
            What::Persons(list) if list.len() == 2 => Some(list.first as usize + 1),
            _ => None,
        });
        let ([.., one, other], Some(second)) = (whose, both) else { return };
        let Some((a, b)) = self.of_mention[first].zip(self.of_mention[second]).filter(|_| one != other) else { return };
        self.people[a.0 as usize].country = Some(*one);
        if self.get(b).country.is_none() {
            self.people[b.0 as usize].country = Some(*other);
        }
    }

    /// `President X and First Lady Y`: spouses are of one country.
    pub(super) fn couples(&mut self, reading: &Reading<'_>) {
        for (i, pair) in reading.mentions.persons.windows(2).enumerate() {
            let (Some(one), Some(other)) = (self.of_mention[i], self.of_mention[i + 1]) else { continue };
            let near = pair[0].range.past() + 3 >= pair[1].range.first();
            if near && self.get(other).is_spouse(reading.packs) && self.get(other).country.is_none() {
                self.people[other.0 as usize].country = self.get(one).country;
            }
        }
    }

    /// People met in a row, `with A, B and C`, or who go somewhere together, `A and B visited`, are of one country; `between A and B`
    /// they are not.
    pub(super) fn list_mates(&mut self, reading: &Reading<'_>) {
        for (_, mention) in reading.notable() {
            let What::Persons(list) = mention.what else { continue };
            let head = &reading.mentions.persons[list.first as usize];
            let apart = head.range.first() > 0 && reading.is(head.range.first() - 1, reading.packs.known.between);
            // `of President A and the Kenyan President B`: of one office there is one in a country.
            let same = |m: usize| {
                let other = &reading.mentions.persons[m];
                other.country.is_some() && other.offices.iter().any(|o| head.offices.contains(o))
            };
            let apart = apart || head.country.is_none() && list.iter().skip(1).any(same);
            // `co-chaired by A and B`, `between A and his counterpart B`: one of either side.
            let english = reading.language_at(head.range.first()) == Language::English;
            let chairs = |back: usize| {
                let from = head.range.first().checked_sub(back);
                let led = from.and_then(|from| reading.lexeme(from, reading.packs.known.headed));
                led.is_some_and(|(value, past)| value == "both" && past == head.range.first())
            };
            let apart = apart || english && ((1..=4).any(chairs) || list.iter().any(|m| reading.mentions.persons[m].counterpart));
            // `Presidents A and B`: two who lead are of two countries.
            let leads = |m: usize| reading.mentions.persons[m].offices.iter().any(|o| reading.packs.rank(*o) <= 2);
            let known = |m: usize| self.of_mention[m].and_then(|p| self.get(p).country).is_some();
            let apart = apart
                || english
                    && leads(list.first as usize)
                    && list.iter().skip(1).any(|m| {
                        let other = &reading.mentions.persons[m];
                        known(m) && (other.offices.is_empty() && list.len() == 2 || leads(m) && other.offices == head.offices)
                    });
            // `to welcome King A of Peru and Prince B`.
            let welcomed = head.range.first() > 0 && reading.is(head.range.first() - 1, reading.packs.known.welcome);
            if apart || !behind_preposition(reading, head) && !welcomed && !together(reading, mention.range.past()) {
                continue;
            }
            // `Receiving A and B, President C said`: behind the list that opens a sentence stands its subject.
            // `Asked about the Peruvian leader, X said`: and behind any clause who goes on to speak.
            let says = |m: usize| {
                let past = reading.mentions.persons[m].range.past();
                english && (reading.is(past, reading.packs.known.say) || reading.is(past, reading.packs.known.reports))
            };
            let subject = list.iter().last().filter(|last| (opens(reading, head) || says(*last)) && behind_comma(reading, *last));
            let met = list.iter().filter(|m| Some(*m) != subject);
            let people: SmallVec<[usize; 8]> = met.filter_map(|m| self.of_mention[m]).map(|p| p.0 as usize).collect();
            // `Secretary A and the Kenyan consul B`: whom a country has sent are named beside those of where they are.
            let sent = |m: &usize| {
                let one = &reading.mentions.persons[*m];
                english && one.country.is_some() && one.offices.iter().any(|o| reading.packs.duty(*o) == Some(Duty::Posted))
            };
            let abroad =
                list.iter().filter(|m| reading.mentions.persons[*m].country.is_some()).all(|m| sent(&m)) && list.iter().any(|m| sent(&m));
            let Some(country) = people.iter().find_map(|p| self.people[*p].country).filter(|_| !abroad) else { continue };
            for p in people {
                self.people[p].country.get_or_insert(country);
            }
        }
    }

    /// Of two countries that a text is about, somebody without one is of the country that the people beside them are not of.
    pub(super) fn eliminate(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        // A family name tells a country without its accents only in a text about that country.
        for person in self.people.iter_mut().filter(|p| p.country.is_none()) {
            person.country = person.home.filter(|c| ranking.principal().contains(c));
        }
        if self.people.iter().all(|p| p.country.is_some()) {
            return;
        }
        // A text about more than two tells nothing by leaving one out.
        let told = ranking.principal().len() > 2;
        let [first, second] = match tied(reading, ranking).filter(|_| told).as_ref().map_or(ranking.principal(), |tied| &tied[..]) {
            [first, second, third, ..] if ranking.weight(*third) * 3 <= ranking.weight(*second) * 2 => [*first, *second],
            [first, second] => [*first, *second],
            _ => return self.list_mates(reading),
        };
        // `the Kenyan attack`, `Nairobi's influence`: for a country of which nothing else tells nobody speaks.
        let english = reading.sentences.first().is_some_and(|s| reading.language_at(s.range.first()) == Language::English);
        let owns = |m: &Mention| reading.tokens.get(m.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
        let by_name = |c: Country| {
            !english
                || reading.notable().any(|(_, m)| match m.what {
                    What::Country { country, demonym: false } => country == c,
                    What::Place(country) => country == c && !owns(m),
                    _ => false,
                })
        };
        let (first_named, second_named) = (by_name(first), by_name(second));
        let mut beside: FxHashMap<(usize, Country), usize> = FxHashMap::default();
        self.meet(reading, &mut beside);
        let mut here: SmallVec<[usize; 16]> = SmallVec::new();
        let mut next = 0;
        let persons = &reading.mentions.persons;
        for sentence in &reading.sentences {
            here.clear();
            // `He will call on A and meet B`: whom he meets are on one side, whoever he is.
            let unresolved = persons.get(next).is_some_and(|p| {
                p.form == Form::Pronoun && self.of_mention[next].is_none() && reading.language_at(p.range.first()) == Language::English
            });
            // `X will hold talks with her, and Y will meet her`: of the country of whom they see they are not, and nothing else is told.
            let mut seen = None;
            while next < persons.len() && persons[next].range.first() < sentence.range.past() {
                here.extend(self.of_mention[next].filter(|_| !unresolved).map(|p| p.0 as usize));
                if persons[next].form == Form::Object {
                    seen = Some(self.of_mention[next].map(|p| p.0 as usize));
                }
                next += 1;
            }
            if let Some(object) = seen {
                here.retain(|p| self.people[*p].country.is_none() || Some(*p) == object);
            }
            for a in here.iter().take(IN_MIND).filter(|a| self.people[**a].country.is_none()) {
                for (place, b) in here.iter().take(IN_MIND).enumerate() {
                    if let Some(country) = self.people[*b].country {
                        // `X talked with A, met B and received C`: who opens the sentence met each of the others.
                        *beside.entry((*a, country)).or_default() += if place == 0 && here.len() > 2 { here.len() } else { 1 };
                    }
                }
            }
        }
        self.list_mates(reading);
        let settled: Vec<(ValueId, Country)> = self
            .people
            .iter()
            .take(IN_MIND)
            .filter_map(|p| Some((p.country?, &p.offices)))
            .flat_map(|(c, offices)| offices.iter().map(move |o| (*o, c)))
            .collect();
        for (i, person) in self.people.iter_mut().enumerate() {
            if person.country.is_some() {
                continue;
            }
            let count = |c: Country| beside.get(&(i, c)).copied().unwrap_or(0);
            let (a, b) = (count(first), count(second));
            // Two people of one office are of different countries.
            let taken = |c: Country| settled.iter().any(|(office, country)| *country == c && person.offices.contains(office));
            let other = if a == b && taken(first) != taken(second) {
                Some(taken(first))
            } else if a != b {
                Some(a > b)
            } else {
                None
            };
            person.country = match other {
                Some(true) if second_named => Some(second),
                Some(false) if first_named => Some(first),
                _ => None,
            };
        }
    }
}

/// Whether the text, dated from a place in `here`, is about two other countries, and names `here` by its places alone.
fn is_venue(reading: &Reading<'_>, ranking: &Ranking, here: Country) -> bool {
    let two = ranking.principal().iter().take(2).filter(|c| **c != here).count() == 2;
    let named = |c: Country| reading.notable().any(|(_, m)| matches!(m.what, What::Country { country, .. } if country == c));
    two && !named(here)
}

/// `Ministers A and B also met with C`, `A, B and C flew to Lima`: whether a verb of travel, or one of meeting and whom they met, stand
/// right behind a list that ends before `past`.
fn together(reading: &Reading<'_>, past: usize) -> bool {
    let known = &reading.packs.known;
    // `Ministers A and B, MP, also met`.
    let letters = |at: usize| reading.tokens.get(at).is_some_and(|t| t.all_capitals && t.span.len() <= 4);
    let past = if reading.tokens.get(past).is_some_and(|t| t.is(',')) && letters(past + 1) { past + 2 } else { past };
    let past = if reading.tokens.get(past).is_some_and(|t| t.is(',')) { past + 1 } else { past };
    let mut at = past;
    while at < past + 3 && reading.is(at, known.auxiliary) {
        at += 1;
    }
    let english = at < reading.tokens.len() && reading.language_at(at) == Language::English;
    if english && reading.is(at, known.travel) {
        return true;
    }
    let verb = reading.lexeme(at, known.meet_verb).filter(|_| english).map(|(_, past)| past);
    verb.is_some_and(|verb| (verb..verb + 3).any(|i| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Person(_)))))
}

/// How many words in capitals may stand between `led by` and an office: `led by Lake Basin Coordinator X`.
const TITLES: usize = 7;

/// The first of the words in capitals right before `at`, in English.
fn behind_titles(reading: &Reading<'_>, at: usize) -> usize {
    let title = |i: &usize| {
        let token = &reading.tokens[*i];
        token.capital && token.is_word() || token.is_dash() && !token.spaced
    };
    if at == 0 || reading.language_at(at) != Language::English {
        return at;
    }
    at - (at.saturating_sub(TITLES)..at).rev().take_while(title).count()
}

/// How many tokens from the start of its sentence a person stands with whom it opens: `At the meeting with X`.
const OPENING: usize = 8;

/// Whether the sentence opens with the mention as an object.
fn opens(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let at = mention.range.first();
    let sentence = reading.sentences.partition_point(|s| s.range.past() <= at);
    reading.sentences.get(sentence).is_some_and(|s| at < s.range.first() + OPENING)
}

/// Whether only a comma, and perhaps an article, stands before the person mention with this index.
fn behind_comma(reading: &Reading<'_>, person: usize) -> bool {
    let at = reading.mentions.persons[person].range.first();
    let comma = |at: Option<usize>| at.is_some_and(|at| reading.tokens[at].is(','));
    comma(at.checked_sub(1)) || at > 0 && reading.is(at - 1, reading.packs.known.article) && comma(at.checked_sub(2))
}
