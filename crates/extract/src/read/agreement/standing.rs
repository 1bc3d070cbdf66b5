//! Documents that an English text names without a verb of signing: `economic ties rest on the Treaty of Trade of 2011`, `called for an
//! extradition treaty`, `the fisheries agreement negotiations`.

use crate::context::Context;
use crate::fact::{Agreement, Derivation, Fact, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::document::{between_states, fields_of, negotiated};
use crate::read::party::parties;
use crate::read::title::{noun_phrase, with_words_before};
use crate::read::wording::{Wording, Words};
use crate::span::TokenRange;
use crate::text::sentence::Sentence;
use crate::text::{Language, ending};
use crate::value::{AgreementKind, AgreementStage, Country, DateValue, Field};

/// How far before a document the word may stand that tells how far it has come.
const NEAR: usize = 6;
/// With how many documents told before a name is compared.
const COMPARED: usize = 64;
/// How far behind a name its year may stand.
const YEAR: usize = 4;

/// Reads the documents that are only named, but for those of which the text has told.
pub fn read(cx: &Context<'_>, draft: &mut Draft) {
    let document = cx.packs().known.document;
    let mut words = Words::default();
    let mut told: Option<Vec<Told>> = None;
    let mut facts: Vec<Fact> = Vec::new();
    let english = |s: &Sentence| cx.reading.readable(s) && cx.reading.language_at(s.range.first()) == Language::English;
    let sentences = cx.reading.sentences.iter().enumerate().filter(|(i, s)| cx.reading.may_hold(*i, document) && english(s));
    let nouns = sentences.flat_map(|(_, s)| s.range.indexes());
    let mut last = 0;
    for (first, code, past) in nouns.filter_map(|at| cx.reading.lexeme(at, document).map(|(code, past)| (at, code, past))) {
        if first < last {
            continue;
        }
        last = past;
        let Some(named) = AgreementKind::from_code(code).and_then(|kind| Named::new(cx, kind, TokenRange::new(first, past))) else {
            continue;
        };
        let own = named.facts();
        if own.is_empty() {
            continue;
        }
        let told = told.get_or_insert_with(|| draft.facts.iter().filter_map(|f| Told::new(f, &mut words)).take(COMPARED).collect());
        for fact in own {
            if Told::new(&fact, &mut words).is_some_and(|new| !told.iter().any(|t| t.tells(&new))) {
                facts.push(fact);
            }
        }
    }
    draft.facts.append(&mut facts);
}

/// A document of which the text tells.
pub(super) struct Told {
    kind: AgreementKind,
    title: Wording,
    slots: Agreement,
}

impl Told {
    /// What `fact` tells, where it tells of a document.
    pub(super) fn new(fact: &Fact, words: &mut Words) -> Option<Self> {
        let Slots::Agreement(slots) = &fact.slots else { return None };
        Some(Told { kind: slots.kind?, title: words.wording(slots.title.as_deref()?), slots: slots.clone() })
    }

    /// Whether `named` is this one: called alike, or of the same field, where it is still negotiated or the name tells no year.
    pub(super) fn tells(&self, named: &Told) -> bool {
        let countries = self.slots.countries.iter().all(|c| named.slots.countries.contains(c));
        let open = matches!(self.slots.stage, Some(AgreementStage::Negotiating | AgreementStage::Proposed));
        let field = self.slots.fields.iter().any(|f| named.slots.fields.contains(f));
        let alike = self.title.is_same_title(&named.title) || (open || named.slots.date.is_none()) && field;
        self.kind == named.kind && countries && alike
    }
}

impl Told {
    /// Whether `named` is called like this one.
    pub(super) fn is_called(&self, named: &Told) -> bool {
        self.kind == named.kind && self.title.is_same_title(&named.title)
    }
}

/// A document and its name.
struct Named<'c> {
    cx: &'c Context<'c>,
    kind: AgreementKind,
    head: TokenRange,
    title: TokenRange,
    sentence: usize,
}

impl<'c> Named<'c> {
    /// The document with the noun `head`, if it is one and is told of as one that there is, or might be.
    fn new(cx: &'c Context<'c>, kind: AgreementKind, head: TokenRange) -> Option<Self> {
        use AgreementKind::{Agreement, JointStatement, Mou, Protocol, Treaty};
        let sentence = cx.sentence_at(head.first());
        let whole = cx.reading.sentences.get(sentence).filter(|s| cx.reading.readable(s))?.range;
        if !matches!(kind, Agreement | JointStatement | Mou | Protocol | Treaty) || !whole.contains(head) {
            return None;
        }
        let known = &cx.packs().known;
        let supposed = |i: usize| cx.reading.lexeme(i, known.supposition).is_some_and(|(value, _)| value == "opens");
        let open = |i: usize| supposed(i) || cx.reading.is(i, known.negation);
        if cx.reading.tokens[whole.past() - 1].is('?') || (whole.first()..head.first()).any(open) {
            return None;
        }
        let before = with_words_before(cx, head, whole.first().max(head.first().saturating_sub(12)));
        let title = TokenRange::new(before.first(), noun_phrase(cx, head, whole.past()).past());
        Some(Named { cx, kind, head, title, sentence })
    }

    /// What is told of it: a fact for each pair of parties.
    fn facts(&self) -> Vec<Fact> {
        let cx = self.cx;
        let Some(stage) = self.stage() else { return Vec::new() };
        let about = fields_of(cx, self.title);
        // `the Peru-Ghana Framework Agreement`: known by its parties.
        let known = self.proper() && between_states(cx, TokenRange::new(self.title.first(), self.head.past()));
        if about.is_empty() && self.kind != AgreementKind::JointStatement && !known || self.of_many(&about) || !self.between_two(stage) {
            return Vec::new();
        }
        let quote = cx.reading.sentences[self.sentence].range;
        let fact = |countries: Vec<Country>| {
            let slots = Agreement {
                kind: Some(self.kind),
                title: Some(cx.reading.phrase(self.title)),
                countries,
                parties: parties(cx, self.title),
                fields: about.clone(),
                stage: Some(stage),
                date: self.year().filter(|_| stage == AgreementStage::InForce),
                term: None,
            };
            let derivation = Derivation {
                pattern: "en/agreement/named".into(),
                matched: Some(cx.reading.span(self.title)),
                mentions: vec![("kind", cx.reading.span(self.head))],
            };
            Fact { slots: Slots::Agreement(slots), span: cx.reading.span(quote), between: Vec::new(), derivation, tokens: quote }
        };
        // What two others have between them is not what the text is about.
        let own = |c: &Vec<Country>| c.len() == 2 && c.iter().any(|c| cx.pairs.principal().contains(c));
        self.pairs().into_iter().filter(own).map(fact).collect()
    }

    /// How far it has come, by the words around it.
    fn stage(&self) -> Option<AgreementStage> {
        if negotiated(self.cx, self.head) {
            return Some(AgreementStage::Negotiating);
        }
        let lead = self.lead();
        let stance = self.stance(lead);
        let definite = self.definite(lead);
        match stance.and_then(AgreementStage::from_code) {
            Some(AgreementStage::InForce) if !definite && !self.several() => Some(AgreementStage::InForce),
            Some(AgreementStage::Proposed) if !definite && !self.several() => Some(AgreementStage::Proposed),
            Some(AgreementStage::Negotiating) => Some(AgreementStage::Negotiating),
            _ => (definite && self.proper()).then_some(AgreementStage::InForce),
        }
    }

    /// The first of the small words right before the name.
    fn lead(&self) -> usize {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let small = |at: usize| {
            [known.article, known.possessive, known.loose, known.both]
                .iter()
                .any(|c| reading.lexeme(at, *c).is_some_and(|(_, p)| p == at + 1))
        };
        let mut lead = self.title.first();
        while lead > 0 && small(lead - 1) {
            lead -= 1;
        }
        lead
    }

    /// What stands before the small words, past verbs of signing: `called for signing a`.
    fn stance(&self, lead: usize) -> Option<&'c str> {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let floor = lead.saturating_sub(NEAR);
        (floor..lead).find_map(|at| {
            let (value, past) = reading.lexeme(at, known.document_stance).filter(|(value, past)| *value != "behind" && *past <= lead)?;
            let verb = |i: usize| reading.is(i, known.document_verb) || reading.is(i, known.article) || reading.is(i, known.both);
            (past..lead).all(verb).then_some(value)
        })
    }

    /// Whether the text speaks of it as known: `the`, `our`, a country's name or `bilateral` stands before it.
    fn definite(&self, lead: usize) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let first = self.title.first();
        let one = (lead..first).any(|i| reading.is(i, known.indefinite));
        let land = reading.mentions.at(first).any(|(_, m)| matches!(m.what, What::Country { .. }));
        !one && (lead < first || land)
    }

    /// Whether it has a name of its own: capitals, both parties, or its year.
    fn proper(&self) -> bool {
        let tokens = &self.cx.reading.tokens;
        let capital = |i: &usize| tokens[*i].is_word() && tokens[*i].capital;
        let capitals = self.title.indexes().take(self.head.past() - self.title.first()).filter(capital).count();
        let noun = tokens[self.head.past() - 1];
        // `the FTA`
        let short = noun.span.of(self.cx.reading.text).chars().all(char::is_uppercase);
        let own = noun.capital && (capitals >= 2 || short || self.year().is_some());
        !self.several() && (own || between_states(self.cx, self.title) && self.title.past() > self.head.past() || self.year().is_some())
    }

    /// Whether its noun speaks of several.
    fn several(&self) -> bool {
        let last = self.cx.reading.tokens[self.head.past() - 1];
        ending::is_in_s(last.span.of(self.cx.reading.text))
    }

    /// `the 2011 agreement`, `the agreement of 2011`, `the agreement signed in 2011`.
    fn year(&self) -> Option<DateValue> {
        let near = TokenRange::new(self.title.first().saturating_sub(1), (self.title.past() + YEAR).min(self.cx.reading.tokens.len()));
        self.cx
            .dates_in(near)
            .map(|(_, d)| d)
            .find(|d| matches!(d, DateValue::On(p) if self.cx.calendar.as_of().is_none_or(|now| p.year < now.year())))
    }

    /// `called for an extradition treaty`, but `called for a deal on pensions`: whether what is not there yet is of two countries, as what
    /// stands before the noun or with whom it is tells.
    fn between_two(&self, stage: AgreementStage) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let with = self.title.indexes().find(|i| reading.is(*i, known.company));
        let parties = self.parties(self.title);
        if with.is_some() && parties.is_empty() && !between_states(self.cx, self.title) {
            return false;
        }
        let called =
            self.kind != AgreementKind::Agreement || !fields_of(self.cx, TokenRange::new(self.title.first(), self.head.past())).is_empty();
        let both = self.title.indexes().any(|i| reading.is(i, known.both));
        let led = self.lead() < self.title.first() || reading.tokens[self.head.past() - 1].capital;
        stage == AgreementStage::Negotiating || led && (called || both || !parties.is_empty() || between_states(self.cx, self.title))
    }

    /// Whether an organisation stands in the name that is no party: a document of many. With a bloc a country agrees on trade.
    fn of_many(&self, about: &[Field]) -> bool {
        let organisation = self.cx.packs().known.organisation;
        let near = TokenRange::new(self.title.first().saturating_sub(2), self.title.past());
        let other = |class, first: usize| class == organisation && !(self.is_party(first) && about.contains(&Field::Trade));
        self.cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Lexeme(class, _) if other(class, m.range.first())))
    }

    /// Its parties, a list for each partner that is one by itself: `negotiations with Kenya and Peru` are two.
    fn pairs(&self) -> Vec<Vec<Country>> {
        let cx = self.cx;
        let named = self.parties(self.title);
        let both = cx.pairs.both(self.sentence);
        if named.len() == 2 {
            return vec![named];
        }
        let partners = if named.is_empty() { self.partners() } else { named };
        let subject = cx.subject(self.sentence, self.title.first()).map(|a| cx.countries(&a, self.sentence)).unwrap_or_default();
        let other = |c: &&Country| !partners.contains(c);
        match (&partners[..], &subject[..]) {
            ([], [a, b]) => vec![vec![*a, *b]],
            ([], _) => vec![both],
            ([one], [own]) if own != one => vec![vec![*own, *one]],
            ([one], _) if both.contains(one) => vec![both],
            (_, subject) => {
                let own = subject.iter().find(other).or_else(|| cx.pairs.principal().iter().find(other));
                own.map(|own| partners.iter().map(|c| vec![*own, *c]).collect()).unwrap_or_default()
            }
        }
    }

    /// `talks with Kenya and Peru`: the countries behind the words that follow the name.
    fn partners(&self) -> Vec<Country> {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let end = reading.sentences[self.sentence].range.past();
        let from = self.title.past();
        let with = (from..end.min(from + YEAR)).find(|i| reading.is(*i, known.company) || reading.is(*i, known.between));
        let Some(with) = with else { return Vec::new() };
        let list = reading.mentions.within(TokenRange::new(with + 1, end)).find_map(|(_, m)| match m.what {
            What::Countries(list) if m.range.first() <= with + 2 => Some(reading.mentions.countries(list).to_vec()),
            _ => None,
        });
        list.unwrap_or_else(|| self.parties(TokenRange::new(with, end.min(with + YEAR))))
    }

    /// The countries that `range` names, and the blocs that stand there as parties do.
    fn parties(&self, range: TokenRange) -> Vec<Country> {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let mut out: Vec<Country> = Vec::new();
        for (_, m) in reading.mentions.within(range) {
            let country = match m.what {
                What::Country { country, .. } => Some(country),
                What::Lexeme(class, value) if class == known.organisation && self.is_party(m.range.first()) => {
                    self.cx.packs().country(value)
                }
                _ => None,
            };
            out.extend(country.filter(|c| !out.contains(c)));
        }
        out
    }

    /// Whether what stands at `at` is named as a party: behind `with`, `between` or `and`, in brackets behind its name, or joined to a
    /// country by a dash.
    fn is_party(&self, at: usize) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let tokens = &reading.tokens;
        // `the African Union (AU)`, `the EU-Peru Agreement`.
        let land = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { .. }));
        let short = at > 0 && tokens[at - 1].is('(');
        let dash = |i: usize| tokens.get(i).is_some_and(|t| t.is_dash());
        let joined = dash(at + 1) && land(at + 2) || at > 1 && dash(at - 1) && (at.saturating_sub(4)..at - 1).any(land);
        if short || joined {
            return true;
        }
        (1..=2)
            .filter_map(|back| at.checked_sub(back))
            .any(|i| [known.company, known.between, known.joiner].iter().any(|c| reading.is(i, *c)))
    }
}
