//! Who says `I`, `my` and `we`: whom the head of a speech names, whose name stands as a label before the words, or who is told
//! to have said the words of a quotation.

use std::ops::Range;

use super::{People, PersonId};
use crate::context::{Reading, statement};
use crate::mention::What;
use crate::mention::person::Form;
use crate::pack::lexicon::ClassId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::text::{Role, Sentence};

/// In how many sentences the head of a speech names its speaker.
const HEAD: usize = 6;
/// So many tokens may stand between the word for a speech and its speaker.
const OF_SPEECH: usize = 16;
/// A line that addresses somebody has at most so many tokens.
const ADDRESS: usize = 10;
/// How far behind somebody a verb of welcome may stand.
const WELCOMES: usize = 12;
/// How far apart somebody and the verb that tells that they say it may stand.
const SAYS: usize = 4;
/// The same, with words between commas.
const ASIDE: usize = 16;
/// How many tokens back an opening quotation mark is looked for.
const QUOTATION: usize = 160;
/// How many tokens the label may have of who asks.
const LABEL: usize = 12;
/// In how many sentences behind a label its speaker says `I`.
const SAYS_I: usize = 3;
/// How many sentences a quotation goes on from the one that tells who said it.
const GOES_ON: usize = 8;

/// Who speaks in a text of which somebody is the speaker.
#[derive(Debug, Default)]
pub struct Speakers {
    /// Who speaks wherever nobody else is told.
    head: Option<PersonId>,
    /// The sentences that begin with a label, and whose words follow; nobody's for the one who asks.
    labels: Vec<(u32, Option<PersonId>)>,
    /// Of them those whose label says that somebody asks.
    asks: Vec<u32>,
    /// Whom the speaker speaks to.
    addressee: Option<PersonId>,
}

impl People {
    /// Finds the speakers, and gives the mentions `I` and `me` their person.
    pub(super) fn speak(&mut self, reading: &Reading<'_>) {
        // The words of several are nobody's alone.
        let one = statement::parties(reading, self).is_none();
        let head = self.head(reading).or_else(|| self.author(reading)).or_else(|| self.interviewee(reading)).filter(|_| one);
        let (labels, asks) = self.labels(reading);
        self.speakers = Speakers { head, labels, asks, addressee: None };
        self.speakers.addressee = self.addressed(reading);
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let at = mention.range.first();
            match mention.form {
                Form::Speaker => self.of_mention[i] = self.speaker(reading, at),
                Form::Addressee if quotation(reading, reading.sentences.partition_point(|s| s.range.past() <= at), at).is_none() => {
                    self.of_mention[i] = self.speaker(reading, at).and_then(|speaker| self.spoken_to(speaker));
                }
                _ => {}
            }
        }
        self.at_home_to(reading);
        self.ours(reading);
    }

    /// `Our Prime Minister, X,`: of the country of whoever says so.
    fn ours(&mut self, reading: &Reading<'_>) {
        let ours = |at: usize| reading.lexeme(at, reading.packs.known.ours).is_some_and(|(value, _)| value == "ours");
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let first = mention.range.first();
            let before = first.checked_sub(1).filter(|at| ours(*at) && mention.form == Form::Named && !mention.offices.is_empty());
            let Some(id) = before.and(self.of_mention[i]).filter(|id| self.get(*id).country.is_none()) else { continue };
            let said = self.speaker(reading, first).filter(|speaker| *speaker != id);
            self.people[id.0 as usize].country = said.and_then(|speaker| self.get(speaker).country);
        }
    }

    /// Who speaks wherever nobody else is told to.
    pub(super) fn speaks(&self) -> Option<PersonId> {
        self.speakers.head
    }

    /// Who begins to speak at each label, in order.
    pub(super) fn turns(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.speakers.labels.iter().filter_map(|(_, id)| *id)
    }

    /// Whom `speaker` speaks to: the other of two who speak in turn, or who is addressed in the first lines of a speech.
    pub fn spoken_to(&self, speaker: PersonId) -> Option<PersonId> {
        let mut others = self.speakers.labels.iter().filter_map(|(_, id)| *id).filter(|id| *id != speaker);
        match others.next() {
            Some(one) => others.all(|other| other == one).then_some(one),
            None => self.speakers.addressee.filter(|id| *id != speaker),
        }
    }

    /// `Your Excellency President X,`: somebody in a line of his own among the first of a speech.
    fn addressed(&self, reading: &Reading<'_>) -> Option<PersonId> {
        let head = self.speakers.head?;
        let alone = |(i, s): (usize, &Sentence)| {
            let passage = reading.sentences.get(i + 1).is_none_or(|next| next.passage != s.passage);
            let short = s.range.len() <= ADDRESS && passage && !reading.tokens[s.range.past() - 1].is('.');
            self.here(reading, i).map(|(_, id)| id).find(|id| short && *id != head && self.get(*id).country != self.get(head).country)
        };
        reading.sentences.iter().enumerate().take(2 * HEAD).find_map(alone)
    }

    /// `I am pleased to welcome Minister X to Lima`: who welcomes somebody to a place, and has no country, is of that place's.
    fn at_home_to(&mut self, reading: &Reading<'_>) {
        let known = &reading.packs.known;
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let Some(id) = self.of_mention[i].filter(|id| self.get(*id).country.is_none()) else { continue };
            let past = mention.range.past();
            if reading.language_at(mention.range.first()) != Language::English {
                continue;
            }
            let Some(sentence) = reading.sentences.get(reading.sentences.partition_point(|s| s.range.past() <= past)) else { return };
            let end = sentence.range.past();
            let Some(welcomes) = (past..end.min(past + WELCOMES)).find(|at| reading.is(*at, known.welcome)) else { continue };
            let guest = reading.mentions.persons[i + 1..].iter().take(1).find(|p| p.range.first() <= welcomes + 3);
            let Some(guest) = guest.map(|p| p.range.past()) else { continue };
            let near = TokenRange::new(guest, end.min(guest + SAYS).max(guest));
            let place = reading.mentions.within(near).find_map(|(_, m)| match m.what {
                What::Place(country) | What::Country { country, demonym: false } => Some(country),
                _ => None,
            });
            self.people[id.0 as usize].country = place;
        }
    }

    /// Who says the word at token `at`, of the first person.
    pub fn speaker(&self, reading: &Reading<'_>, at: usize) -> Option<PersonId> {
        let sentence = reading.sentences.partition_point(|s| s.range.past() <= at);
        match quotation(reading, sentence, at) {
            Some(_) => self.sayer(reading, sentence).or_else(|| self.labelled(sentence)),
            None => self.labelled(sentence).or_else(|| self.says(reading, still_open(reading, sentence)?)),
        }
    }

    /// Whether `sentence` is said, in no quotation, by somebody of whom only a label tells that he asks.
    pub fn is_asked(&self, sentence: usize) -> bool {
        let behind = self.speakers.labels.partition_point(|(s, _)| *s as usize <= sentence);
        behind.checked_sub(1).is_some_and(|i| self.speakers.asks.contains(&self.speakers.labels[i].0))
    }

    /// Whether labels tell that somebody asks and somebody answers.
    pub fn is_answered(&self) -> bool {
        !self.speakers.asks.is_empty() && self.turns().next().is_some()
    }

    /// Where the quotation begins in which token `at` of `sentence` stands, in its passage.
    pub fn quotation(&self, reading: &Reading<'_>, sentence: usize, at: usize) -> Option<usize> {
        quotation(reading, sentence, at)
    }

    /// Whose words `sentence` is, where it stands in no quotation.
    fn labelled(&self, sentence: usize) -> Option<PersonId> {
        let labels = &self.speakers.labels;
        let behind = labels.partition_point(|(s, _)| *s as usize <= sentence);
        match behind.checked_sub(1).map(|i| labels[i].1) {
            Some(label) => label,
            None => self.speakers.head,
        }
    }

    /// `Remarks by President X`, `Prime Minister Y's speech`: who is named in the head of the text as its speaker.
    fn head(&self, reading: &Reading<'_>) -> Option<PersonId> {
        let known = &reading.packs.known;
        let head = |(i, s): (usize, &Sentence)| {
            if !reading.may_hold(i, known.speech) {
                return None;
            }
            let vietnamese = reading.language_at(s.range.first()) == Language::Vietnamese;
            let sentence = reading.tokens[s.range.past() - 1].is('.');
            // In Vietnamese only a heading: `Phát biểu của Thủ tướng X tại ...`.
            if vietnamese && sentence {
                return None;
            }
            let speech = s.range.indexes().find(|at| reading.is(*at, known.speech))?;
            let persons = || self.here(reading, i);
            let behind = persons().find(|(range, _)| {
                let by = without_articles(reading, range.first(), s.range.first());
                let told = |class: ClassId| (1..=2).any(|back| ends(reading, by.checked_sub(back), class, by));
                // `Press statement: visit by Minister X`: who travels does not speak.
                let travels =
                    || (by.saturating_sub(3).max(speech + 1)..by).any(|at| reading.is(at, known.trip) || reading.is(at, known.itinerary));
                range.first() > speech
                    && range.first() <= speech + OF_SPEECH
                    && (told(known.speaker) && !travels() || told(known.possessor))
            });
            // `In a speech, X said` tells of a speech; the head of one is no sentence, or begins with it.
            let opens = speech < s.range.first() + 5 || !sentence;
            let before =
                || persons().find(|(range, _)| is_possessive(reading, range.past()) && range.past() < speech && range.past() + 4 > speech);
            // `Statement by X of Kenya and Y of Peru`: all of them.
            let joined = |past: usize| {
                let end = reading
                    .lexeme(past + usize::from(reading.tokens.get(past).is_some_and(|t| t.is(','))), known.joiner)
                    .map(|(_, past)| past)?;
                persons().find(|(range, _)| without_articles(reading, range.first(), end) == end)
            };
            let several = |(range, id): &(TokenRange, PersonId)| {
                let other = joined(range.past()).and_then(|(_, other)| self.get(other).country);
                (speech..range.first()).any(|at| reading.is(at, known.statement))
                    && other.is_some_and(|c| self.get(*id).country.is_some_and(|own| own != c))
            };
            if !vietnamese && opens && persons().any(|person| several(&person)) {
                return None;
            }
            behind.or_else(before).filter(|_| opens).map(|(_, id)| id)
        };
        reading.sentences.iter().enumerate().take(HEAD).find_map(head)
    }

    /// `PRESIDENT X: ...`, `Q: ...`: the sentences with which somebody begins to speak, and those with which somebody asks.
    fn labels(&self, reading: &Reading<'_>) -> (Vec<(u32, Option<PersonId>)>, Vec<u32>) {
        let mut labels: Vec<(u32, Option<PersonId>)> = Vec::new();
        let (mut asking, mut askers): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
        let mut answers = self.speakers.head.or_else(|| self.head(reading));
        let mut passage = usize::MAX;
        for (i, sentence) in reading.sentences.iter().enumerate() {
            let begins = std::mem::replace(&mut passage, sentence.passage) != sentence.passage;
            let role = reading.passages[sentence.passage].role;
            if !begins || role != Role::Body && role != Role::Caption {
                continue;
            }
            let first = sentence.range.first();
            let word = reading.lexeme(first, reading.packs.known.interview).filter(|(_, past)| is_colon(reading, *past));
            let letter = is_colon(reading, first + 1) && reading.tokens[first].capital && reading.tokens[first].span.len() == 1;
            if word.is_some() || letter {
                let asks = word.is_some_and(|(value, _)| value == "asks");
                labels.push((i as u32, answers.filter(|_| !asks)));
                asking.extend(asks.then_some(i as u32));
                continue;
            }
            // `Ambassador X said:`, and the words behind it without quotation marks.
            let says = is_colon(reading, sentence.range.past() - 1).then(|| self.says(reading, i)).flatten();
            let open = reading.tokens.get(sentence.range.past()).is_some_and(|t| t.fresh_line) && !is_quote(reading, sentence.range.past());
            if let Some(id) = says.filter(|_| open) {
                labels.push((i as u32 + 1, Some(id)));
                continue;
            }
            let label = self.here(reading, i).next().filter(|(range, _)| range.first() == first && is_colon(reading, range.past()));
            if let Some((_, id)) = label {
                labels.push((i as u32, Some(id)));
                answers = Some(id);
            } else if asks_by_name(reading, sentence.range) {
                askers.push(i as u32);
            }
        }
        // Where somebody speaks in turn, whoever else stands before a colon asks.
        if labels.iter().enumerate().any(|(i, (_, one))| one.is_some() && labels[..i].iter().any(|(_, other)| other == one)) {
            labels.extend(askers.iter().map(|sentence| (*sentence, None)));
            labels.sort_by_key(|(sentence, _)| *sentence);
            asking.extend(askers);
        }
        // One label alone is how a headline or a point of a list begins, where nobody goes on to say `I`.
        let spoken = |(sentence, id): &(u32, Option<PersonId>)| id.is_some() && says_i(reading, *sentence as usize);
        if labels.len() < 2 && !labels.first().is_some_and(spoken) { (Vec::new(), Vec::new()) } else { (labels, asking) }
    }

    /// Who is told to have said the words of the quotation that `sentence` is part of.
    fn sayer(&self, reading: &Reading<'_>, sentence: usize) -> Option<PersonId> {
        let passage = |s: usize| reading.sentences.get(s).map(|s| s.passage);
        let own = passage(sentence)?;
        if let Some(id) = self.says(reading, sentence) {
            return Some(id);
        }
        let near = |s: &usize| passage(*s) == Some(own);
        let behind = (sentence + 1..sentence + 3).take_while(near).find_map(|s| self.says(reading, s));
        let before = || (sentence.saturating_sub(GOES_ON)..sentence).rev().take_while(near).find_map(|s| self.says(reading, s));
        // A quotation that goes on through further passages.
        let further = || (sentence.saturating_sub(GOES_ON)..sentence).rev().skip_while(near).take(3).find_map(|s| self.says(reading, s));
        before().or(behind).or_else(further)
    }

    /// `said President X`, `the minister added`: who says something in `sentence`, outside its quotations.
    fn says(&self, reading: &Reading<'_>, sentence: usize) -> Option<PersonId> {
        let range = reading.sentences[sentence].range;
        let say = reading.packs.known.say;
        range.indexes().filter(|at| reading.is(*at, say)).find_map(|at| {
            let (value, past) = reading.lexeme(at, say)?;
            // `X told Y`: Y says nothing.
            let tells = value == "tell";
            let near = |(person, _): &(TokenRange, PersonId)| {
                let before = person.past() <= at;
                let gap: Range<usize> = if before { person.past()..at } else { past..person.first().max(past) };
                let comma = |i: usize| reading.tokens[i].is(',');
                // `The minister, for his part, said`.
                let aside = before && gap.len() < ASIDE && !gap.is_empty() && comma(gap.start) && comma(gap.end - 1);
                let close = before && gap.len() < SAYS || !before && !tells && person.first() >= past && gap.len() <= 1;
                (close || aside) && !gap.clone().any(|i| is_quote(reading, i))
            };
            let told = quotation(reading, sentence, at).is_none();
            // `After talks with Y, X said`: who stands next to it.
            let gap = |range: &TokenRange| if range.past() <= at { at - range.past() } else { range.first() - past };
            self.here(reading, sentence).filter(|_| told).filter(near).min_by_key(|(range, _)| gap(range)).map(|(_, id)| id)
        })
    }

    /// The people of `sentence`, but for those who say `I`.
    fn here<'a>(&'a self, reading: &'a Reading<'_>, sentence: usize) -> impl Iterator<Item = (TokenRange, PersonId)> + 'a {
        reading.notable_in(sentence).filter_map(|(_, mention)| match mention.what {
            What::Person(index) if !matches!(reading.mentions.persons[index as usize].form, Form::Speaker | Form::Addressee) => {
                Some((mention.range, self.of_mention[index as usize]?))
            }
            _ => None,
        })
    }
}

/// Where the quotation begins in which token `at` of `sentence` stands, in its passage.
pub(super) fn quotation(reading: &Reading<'_>, sentence: usize, at: usize) -> Option<usize> {
    let passage = reading.sentences.get(sentence)?.passage;
    let first = (sentence.saturating_sub(GOES_ON)..=sentence).find(|s| reading.sentences[*s].passage == passage)?;
    let from = reading.sentences[first].range.first().max(at.saturating_sub(QUOTATION));
    let mark = (from..at).rev().find(|i| is_quote(reading, *i))?;
    let token = &reading.tokens[mark];
    let opens = token.is('“') || !token.is('”') && (mark == from || token.spaced || reading.tokens[mark - 1].is('('));
    opens.then_some(mark)
}

/// The sentence in which a quotation was opened, in an English passage before that of `sentence`, which goes on until it is closed here.
fn still_open(reading: &Reading<'_>, sentence: usize) -> Option<usize> {
    let own = reading.sentences.get(sentence)?;
    let passage = own.passage;
    let marks = |s: usize| reading.sentences[s].range.indexes().filter(|at| is_quote(reading, *at)).count();
    let behind = (sentence..reading.sentences.len()).take(GOES_ON).take_while(|s| reading.sentences[*s].passage == passage);
    let near = (sentence.saturating_sub(GOES_ON)..sentence).rev();
    let here = near.clone().take_while(|s| reading.sentences[*s].passage == passage);
    // A mark is one too many: the one that closes.
    let closes = here.chain(behind).map(marks).sum::<usize>() % 2 == 1;
    let english = reading.language_at(own.range.first()) == Language::English;
    let before = near.skip_while(|s| reading.sentences[*s].passage == passage);
    let open = before.map(|s| (s, marks(s))).find(|(_, n)| *n > 0)?;
    (closes && english && open.1 % 2 == 1).then_some(open.0)
}

pub(super) fn is_quote(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.tokens[at].kind, TokenKind::Mark('"' | '“' | '”'))
}

/// `Kofi Annor, Radio Volta: Is the pact`: whether `line` begins with nothing but names before a colon, and goes on behind it.
fn asks_by_name(reading: &Reading<'_>, line: TokenRange) -> bool {
    let near = line.first()..line.past().min(line.first() + LABEL);
    let Some(colon) = near.clone().find(|at| is_colon(reading, *at)).filter(|colon| colon + 1 < line.past()) else { return false };
    let name = |at: usize| {
        let token = &reading.tokens[at];
        token.is(',')
            || token.is('.')
            || token.is_number()
            || token.is_dash()
            || token.is_word() && (token.capital || reading.is(at, reading.packs.known.article))
    };
    colon > line.first() && reading.tokens[line.first()].is_word() && (line.first()..colon).all(name)
}

/// Whether somebody says `I` in `sentence` or soon behind it.
fn says_i(reading: &Reading<'_>, sentence: usize) -> bool {
    let persons = &reading.mentions.persons;
    let first = reading.sentences[sentence].range.first();
    let past = reading.sentences[(sentence + SAYS_I).min(reading.sentences.len() - 1)].range.past();
    let from = persons.partition_point(|p| p.range.first() < first);
    persons[from..].iter().take_while(|p| p.range.first() < past).any(|p| p.form == Form::Speaker)
}

fn is_colon(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|t| t.is(':'))
}

fn is_possessive(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Possessive)
}

/// Whether a word of `class` begins at `from` and ends before `past`.
fn ends(reading: &Reading<'_>, from: Option<usize>, class: ClassId, past: usize) -> bool {
    from.and_then(|from| reading.lexeme(from, class)).is_some_and(|(_, end)| end == past)
}

/// The first of the articles and the like right before `at`.
fn without_articles(reading: &Reading<'_>, mut at: usize, from: usize) -> usize {
    while at > from && reading.is(at - 1, reading.packs.known.article) {
        at -= 1;
    }
    at
}
