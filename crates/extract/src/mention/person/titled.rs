//! An office, a form of address or a word that refers, and what follows it: countries, bodies, further offices, the name.

mod between;
mod head;

use smallvec::SmallVec;

use super::apposition::past_letters;
use super::{Form, PersonMention, link, opening, portfolio, posting, tail};
use crate::mention::find::Scan;
use crate::mention::name::{initials, leads_to_document, name_at};
use crate::span::TokenRange;
use crate::text::{ending, language::Language};
use crate::value::Country;

/// How far behind an office without a name the body may stand that it is of.
const BODY: usize = 6;
/// Most words of a body between commas.
const LONGEST_BODY: usize = 8;
/// Offices from this rank on may stand between a form of address and a name: ambassadors, generals.
const FORM: u8 = 5;

/// An office, counterpart, leader, honorific or pronoun, and what follows it.
pub(super) fn titled(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    titled_of(scan, at, None)
}

/// The same, of the country that stands before it.
pub(super) fn titled_of(scan: &Scan<'_>, at: usize, country: Option<Country>) -> Option<PersonMention> {
    let mut titled = Titled::new(scan, at, country);
    match titled.head()? {
        head::Head::Refers(person) => return Some(person),
        head::Head::Goes => {}
    }
    titled.end = titled.past;
    titled.between();
    titled.country_between_commas();
    titled.country_of_office();
    titled.named()
}

/// What is read of somebody from the office, form of address or word at `at` on.
struct Titled<'s, 't> {
    scan: &'s Scan<'t>,
    at: usize,
    person: PersonMention,
    /// One past what was read.
    past: usize,
    /// One past what belongs to the person where no name follows.
    end: usize,
    /// It begins with a form of address, which is nothing without a name.
    honorific: bool,
}

impl<'s, 't> Titled<'s, 't> {
    fn new(scan: &'s Scan<'t>, at: usize, country: Option<Country>) -> Self {
        let person = PersonMention {
            range: TokenRange::new(at, at),
            offices: SmallVec::new(),
            country,
            name: None,
            form: Form::Office,
            body: None,
            counterpart: false,
        };
        Titled { scan, at, person, past: at, end: at, honorific: false }
    }

    fn english(&self) -> bool {
        self.scan.pack.language == Language::English
    }

    fn vietnamese(&self) -> bool {
        self.scan.pack.language == Language::Vietnamese
    }

    fn comma(&self, at: usize) -> bool {
        self.scan.token(at).is_some_and(|t| t.is(','))
    }

    fn capital(&self, at: usize) -> bool {
        self.scan.token(at).is_some_and(|t| t.capital)
    }

    /// A country of which the person is, where none was told before.
    fn of(&mut self, country: Option<Country>) {
        self.person.country = self.person.country.or(country);
    }

    /// `Minister for Roads, Kenya,`: the country between commas.
    fn country_between_commas(&mut self) {
        let end = self.end;
        let behind = self.scan.country(end + 1).filter(|(_, _, after)| self.comma(end) && self.comma(*after));
        if let Some((country, false, after)) = behind
            && self.person.country.is_none()
            && !self.person.offices.is_empty()
            && self.english()
            && self.past == end
        {
            self.person.country = Some(country);
            (self.past, self.end) = (after, after);
        }
    }

    /// `the Taoiseach`: an office that only one country has.
    fn country_of_office(&mut self) {
        let Titled { scan, at, .. } = *self;
        if self.person.country.is_none() && self.english() {
            // `Secretary of State for Trade`: of whichever country.
            let whole = |end: usize| scan.lexeme(end, scan.known().office_word).is_none();
            let native = scan.lexeme(at, scan.known().native).filter(|(_, end)| whole(*end));
            self.person.country = native.and_then(|(code, _)| scan.packs.country(code));
        }
    }

    /// `the Chairman of the Senate of the Oliy Majlis`: a body that only one country has.
    fn of_native_body(&mut self) {
        let Titled { scan, at, past, .. } = *self;
        if self.person.country.is_none() && self.english() && !self.person.offices.is_empty() {
            let body = (at..(past + BODY).min(scan.range.past()))
                .take_while(|i| *i < past || scan.lexeme(*i, scan.known().office_word).is_some() || self.capital(*i))
                .find_map(|i| scan.lexeme(i, scan.known().native_body));
            self.of(body.and_then(|(code, _)| scan.packs.country(code)));
        }
    }

    /// The person with the name that follows, or without one.
    fn named(mut self) -> Option<PersonMention> {
        let Titled { scan, at, .. } = self;
        match self.name() {
            Some(name) => {
                self.person.form = Form::Named;
                let past = if self.english() { past_letters(scan, name.past()) } else { name.past() };
                self.person.range = TokenRange::new(at, past);
                self.person.name = Some(name);
                self.past = name.first();
                self.of_native_body();
            }
            None if self.honorific && self.person.offices.is_empty() => return None,
            // `the General Fisheries Agreement`
            None if self.english() && self.past == at + 1 && leads_to_document(scan, self.past) => return None,
            None => {
                self.of_native_body();
                self.person.range = TokenRange::new(at, self.end.max(at + 1));
                if several(scan, at, &self.person) {
                    self.person.form = Form::Several;
                }
            }
        }
        Some(self.person)
    }

    fn name(&mut self) -> Option<TokenRange> {
        let Titled { scan, at, .. } = *self;
        let known = scan.known();
        // `Chủ tịch Đảng Lao động`: one word behind that of a body is the body's name.
        let behind_body = self.past > at
            && self.capital(self.past - 1)
            && scan.lexeme(self.past - 1, known.not_name).is_some_and(|(value, end)| end == self.past && scan.packs.value(value) == "body");
        let fields = portfolio::before_comma(scan, self.past).filter(|_| !self.person.offices.is_empty() && self.end == self.past);
        let tail = if fields.is_none() && self.end == self.past { tail::before_comma(scan, self.past, &self.person) } else { None };
        self.of(tail.and_then(|(country, _)| country));
        let fields = fields.or(tail.map(|(_, comma)| comma));
        if let Some(comma) = fields {
            (self.past, self.end) = (comma, comma);
        }
        let mut name = name_at(scan, self.past).filter(|n| !behind_body || n.len() > 1 || self.english());
        if name.is_none() && self.comma(self.past) && self.end == self.past {
            name = self.name_behind_comma(fields.is_some());
        }
        // `Envoy for the Kenyan Peace Process X`: one word before that of a body is no name.
        let of_body = |n: &TokenRange| {
            let next = scan.token(n.past()).is_some_and(|t| t.capital && !t.fresh_line);
            // `of the United Nations Alliance of Lakes`: no name either, unlike `President X of Kenya`.
            let of = scan.lexeme(n.past(), known.possessor).filter(|(_, past)| scan.token(*past).is_some_and(|t| t.capital));
            let goes_on = self.person.body.is_some() && of.is_some_and(|(_, past)| scan.country(past).is_none());
            n.len() == 1 && (next && scan.lexeme(n.past(), known.not_name).is_some() || goes_on)
        };
        name = name.filter(|n| !self.english() || !of_body(n)).map(|n| self.without_office(n));
        if self.behind_kind() {
            return None;
        }
        // `Chủ tịch Hội đồng thành phố Lima`: the town that the office is of.
        if let Some(town) = name.filter(|n| self.vietnamese() && self.is_town(*n)) {
            self.of(scan.lexeme(town.first(), known.place).and_then(|(place, _)| scan.packs.country(place)));
            (self.past, self.end) = (town.past(), town.past());
            name = None;
        }
        if name.is_none() && self.english() && !self.person.offices.is_empty() {
            name = self.name_in_brackets().or_else(|| self.name_behind_body());
        }
        if name.is_none() && self.vietnamese() && !self.person.offices.is_empty() {
            name = self.name_behind_dash();
        }
        if let Some((country, behind)) = name.filter(|_| !self.person.offices.is_empty()).and_then(|n| posting::behind_place(scan, n)) {
            self.of(Some(country));
            name = Some(behind);
        }
        name
    }

    /// `the Minister for Roads (Mr X)`.
    fn name_in_brackets(&self) -> Option<TokenRange> {
        let Titled { scan, past, .. } = *self;
        let open = scan.token(past).is_some_and(|t| t.is('('));
        let (_, form) = scan.lexeme(past + 1, scan.known().honorific).filter(|_| open)?;
        name_at(scan, self.past_forms(between::behind_mark(scan, form))).filter(|name| scan.token(name.past()).is_some_and(|t| t.is(')')))
    }

    /// `The Managing Director, National Ports Authority, Mr X`: behind the body between commas whose office it is.
    fn name_behind_body(&self) -> Option<TokenRange> {
        let Titled { scan, past, .. } = *self;
        let known = scan.known();
        let small = |at: usize| scan.lexeme(at, known.office_word).is_some() && !self.capital(at);
        let end = past + 1 + (past + 1..past + 1 + LONGEST_BODY).take_while(|at| self.capital(*at) || small(*at)).count();
        let letters = end == past + 2 && scan.token(past + 1).is_some_and(|t| t.all_capitals);
        let last = scan.lexeme(end - 1, known.not_name).is_some_and(|(value, _)| scan.packs.value(value) == "body");
        let told = self.comma(past) && end > past + 1 && self.comma(end) && (letters || last);
        let (_, form) = scan.lexeme(end + 1, known.honorific).filter(|_| told && self.end == past)?;
        name_at(scan, self.past_forms(between::behind_mark(scan, form)))
    }

    /// `the Sultan of Peru Sultan X`: the name without the office told once more.
    fn without_office(&self, name: TokenRange) -> TokenRange {
        let scan = self.scan;
        let again = scan.lexeme(name.first(), scan.known().office).filter(|(office, _)| self.person.offices.contains(office));
        match again.filter(|(_, past)| self.english() && *past < name.past()) {
            Some((_, past)) => TokenRange::new(past, name.past()),
            None => name,
        }
    }

    /// Whether `name` is that of a place, behind an office that ends in the word for what it is.
    fn is_town(&self, name: TokenRange) -> bool {
        let Titled { scan, past, .. } = *self;
        let kind =
            (1..=2).filter_map(|back| past.checked_sub(back)).any(|at| scan.lexeme(at, scan.known().venue).is_some_and(|(_, e)| e == past));
        let whole = scan.lexeme(name.first(), scan.known().place).is_some_and(|(_, end)| end == name.past());
        kind && whole && !self.person.offices.is_empty()
    }

    /// `Tỉnh trưởng tỉnh Sa Kaeo`: behind the word for a province, which is no part of the office, stands its name.
    fn behind_kind(&self) -> bool {
        let Titled { scan, at, past, .. } = *self;
        let known = scan.known();
        let kind = past.checked_sub(1).filter(|k| *k > at).filter(|k| scan.lexeme(*k, known.venue).is_some_and(|(_, end)| end == past));
        let inside = || (at..past).any(|i| scan.phrases_at(i).iter().any(|p| p.class == known.office && i + p.len as usize == past));
        self.vietnamese() && kind.is_some() && !inside()
    }

    /// `Phó Chủ tịch UBND tỉnh - Trần Văn A`: a name of several words behind a dash with spaces.
    fn name_behind_dash(&self) -> Option<TokenRange> {
        let dash = self.scan.token(self.past).is_some_and(|t| t.is_dash() && t.spaced && !t.fresh_line);
        let apart = self.scan.token(self.past + 1).is_some_and(|t| t.spaced && !t.fresh_line);
        let name = name_at(self.scan, self.past + 1).filter(|n| n.len() >= 2)?;
        (dash && apart && self.scan.country(name.first()).is_none()).then_some(name)
    }

    /// `..., His Excellency Shri X`, `..., H.E. Ambassador Dr. X`: past the further forms of address and the rank at `at`, in English.
    fn past_forms(&self, at: usize) -> usize {
        let scan = self.scan;
        let rank = |at: usize| scan.lexeme(at, scan.known().office).filter(|(office, _)| scan.packs.rank(*office) >= FORM);
        let form = |at: usize| scan.lexeme(at, scan.known().honorific).filter(|_| !initials(scan, at)).or_else(|| rank(at));
        let mut past = at;
        while let Some((_, after)) = form(past).filter(|_| self.english()) {
            past = between::behind_mark(scan, after);
        }
        past
    }

    /// `The Prime Minister of Australia, Anthony Albanese,`, `..., Mr X`; `fields` where a portfolio stands before the comma.
    fn name_behind_comma(&self, fields: bool) -> Option<TokenRange> {
        let Titled { scan, at, person, past, .. } = self;
        let known = scan.known();
        let next = past + 1;
        let told = person.country.is_some() || person.counterpart;
        let mut name = None;
        if (told || !person.offices.is_empty()) && self.english() {
            // Without its country only between marks: `the Taoiseach, Seán Murphy, said`; or behind a portfolio before a preposition:
            // `with the High Commissioner for Rivers, Rosa Quispe on the dam`; or before a verb, where the sentence begins with the office:
            // `The Minister of Roads, Rosa Quispe announced`.
            let marked = |n: &TokenRange| scan.token(n.past()).is_some_and(|t| t.is(',') || t.is('.') || t.is(';'));
            let closed = |n: &TokenRange| {
                let ends = marked(n)
                    || n.len() >= 2 && opening::begins(scan, *at) && opening::acts(scan, n.past())
                    || fields && scan.lexeme(n.past(), known.preposition).is_some();
                told || ends && scan.country(n.first()).is_none()
            };
            let whole = |n: &TokenRange| scan.token(n.past()).is_none_or(|t| !t.capital && !t.is_dash());
            name = name_at(scan, next).filter(|n| closed(n) && (n.len() >= 2 || person.counterpart) && whole(n));
        }
        // `..., Mr X` or `Prime Minister of India, Shri X`.
        let article = scan.lexeme(next, known.article).filter(|_| self.english()).map_or(next, |(_, past)| past);
        let form = if scan.lexeme(next, known.honorific).is_some() { next } else { article };
        let spoken = || scan.lexeme(next, known.pronoun).filter(|_| self.vietnamese());
        if let Some((_, after)) = scan.lexeme(form, known.honorific).filter(|_| !initials(scan, form)).or_else(spoken) {
            let behind = self.past_forms(between::behind_mark(scan, after));
            // `General (retired) X`.
            let open = scan.token(behind).is_some_and(|t| t.is('('));
            let closed = (behind + 2..behind + 4).find(|i| open && scan.token(*i).is_some_and(|t| t.is(')')));
            name = name.or_else(|| name_at(scan, closed.map_or(behind, |close| close + 1)));
        }
        name
    }
}

/// Whether the office at `at` is told of several people: in the plural, which its name in the lexicon is not; in Vietnamese behind a
/// word for more than one, `các bộ trưởng`.
pub(super) fn several(scan: &Scan<'_>, at: usize, person: &PersonMention) -> bool {
    let known = scan.known();
    if scan.pack.language == Language::Vietnamese {
        let plural = |from: usize| scan.lexeme(from, known.plural).filter(|_| from >= scan.range.first());
        let before = || (1..=2).filter_map(|back| at.checked_sub(back)).any(|from| plural(from).is_some_and(|(_, past)| past == at));
        return !person.offices.is_empty() && (plural(at).is_some() || before());
    }
    let Some((office, past)) = scan.lexeme(at, known.office) else { return false };
    // `Ministers of Foreign Affairs`, but `Speaker of the House of Commons`: the noun itself.
    let noun = (at + 1..past).find(|i| matches!(link::word(scan, *i), "of" | "for" | "to" | "in")).unwrap_or(past);
    let word = scan.text_of(noun - 1);
    let named = || scan.packs.value(office).split([' ', '\'']).any(|w| w.eq_ignore_ascii_case(word));
    person.offices.len() == 1 && ending::is_in_s(word) && !named()
}
