//! What stands between the word by which somebody is called and the name: countries, parties, bodies, fields, further offices.

use super::super::link::{self, connective, next_office, of_before, somebody_else};
use super::super::{opening, portfolio, posting};
use super::Titled;
use crate::mention::find::Scan;
use crate::mention::name::{before_particle, is_first_name, name_at};
use crate::text::token::{Token, TokenKind};

/// How many of these may follow each other.
const MOST: usize = 10;
/// How many tokens an aside between an office and a name may have.
const ASIDE: usize = 6;
/// How many of the letters of orders and ranks may stand before a name.
const LETTERS: usize = 4;
/// Offices from this rank on may be a province's.
const PROVINCIAL: u8 = 5;

/// What one step came upon.
enum Step {
    /// Something that belongs to the person, and one past it.
    Belongs(usize),
    /// Something that belongs to the person only where a name follows, and one past it.
    Leads(usize),
}

impl Titled<'_, '_> {
    /// Passes over what stands before the name.
    pub(super) fn between(&mut self) {
        for _ in 0..MOST {
            let step = self.address().or_else(|| match self.scan.country(self.past) {
                Some(country) => self.country(country),
                None => self.party().or_else(|| self.organisation()).or_else(|| self.behind_country()),
            });
            match step {
                Some(Step::Belongs(past)) => (self.past, self.end) = (past, past),
                Some(Step::Leads(past)) => self.past = past,
                None => return,
            }
        }
    }

    /// What may stand there where no country and no body does.
    fn behind_country(&mut self) -> Option<Step> {
        let further = self.province().or_else(|| self.town()).or_else(|| self.of_no_name()).or_else(|| self.further_office());
        further.or_else(|| self.letters()).or_else(|| self.numbered()).or_else(|| self.aside()).or_else(|| self.small_words())
    }

    fn address(&self) -> Option<Step> {
        let known = self.scan.known();
        let pronoun = || self.scan.lexeme(self.past, known.pronoun).filter(|_| self.vietnamese());
        let (_, after) = self.scan.lexeme(self.past, known.honorific).filter(|_| !is_first_name(self.scan, self.past)).or_else(pronoun)?;
        Some(Step::Leads(behind_mark(self.scan, after)))
    }

    fn country(&mut self, (country, _, after): (crate::value::Country, bool, usize)) -> Option<Step> {
        let Titled { scan, past, .. } = *self;
        // English names the country behind the office with `of`; without it the country begins something else, unless a name follows at
        // once.
        let bare = self.english() && !of_before(scan, past);
        // `Foreign Minister Israel Katz`: the country begins the name.
        if bare && (name_at(scan, after).is_none() || name_at(scan, past).is_some()) {
            return None;
        }
        // `Ambassador to Chile`: whoever is sent there is not of it.
        if !posting::sent_to(scan, past) {
            self.of(Some(country));
        }
        // `Chủ tịch Nhóm Nghị sĩ hữu nghị Chile - Việt Nam X`: of a pair the first is his own.
        let pair = scan.token(after).filter(|t| t.is_dash()).and_then(|_| scan.country(after + 1));
        let pair = pair.filter(|_| !self.person.offices.is_empty() && self.vietnamese());
        let after = self.body_of(after).filter(|_| !bare).or_else(|| self.posted_besides(past, after)).unwrap_or(after);
        Some(Step::Belongs(pair.map_or(after, |(_, _, after)| after)))
    }

    /// `Ambassador of Peru to Kenya, Uganda and Chad, X`: past the further countries to which somebody is posted, behind the first,
    /// which begins at `at` and ends before `after`.
    fn posted_besides(&self, at: usize, after: usize) -> Option<usize> {
        let (scan, mut past) = (self.scan, after);
        if !self.english() || !posting::sent_to(scan, at) {
            return None;
        }
        let joins = |at: usize| scan.lexeme(at, scan.known().joiner).map(|(_, past)| past);
        loop {
            let mark = if self.comma(past) { past + 1 } else { past };
            let next = joins(mark).unwrap_or(mark);
            match scan.country(next).filter(|(_, demonym, _)| next > past && !demonym) {
                Some((_, _, behind)) => past = behind,
                None => break,
            }
        }
        (past > after).then_some(past)
    }

    /// `Chairperson of Peru's Parliament X`: past the body that belongs to the country before the possessive at `at`, and past
    /// what belongs to it in turn.
    fn body_of(&self, at: usize) -> Option<usize> {
        let scan = self.scan;
        let owns = |at: usize| self.english() && scan.token(at).is_some_and(|t| t.kind == TokenKind::Possessive);
        if self.person.offices.is_empty() || !owns(at) {
            return None;
        }
        let body = |at: usize| {
            let named = scan.lexeme(at, scan.known().not_name).filter(|(value, _)| scan.packs.value(*value) == "body");
            named.or_else(|| scan.lexeme(at, scan.known().ministry)).map(|(_, past)| past)
        };
        let mut next = at + 1;
        while next < at + ASIDE {
            match body(next) {
                Some(past) => return self.body_of(past).or(Some(past)),
                None if self.capital(next) => next += 1,
                None => return None,
            }
        }
        None
    }

    fn party(&mut self) -> Option<Step> {
        let (party, after) = self.scan.lexeme(self.past, self.scan.known().party)?;
        self.of(self.scan.packs.country(party));
        Some(Step::Belongs(after))
    }

    fn organisation(&mut self) -> Option<Step> {
        let (organisation, after) = self.scan.lexeme(self.past, self.scan.known().organisation)?;
        self.person.body = self.person.body.or(self.scan.packs.country(organisation));
        Some(Step::Belongs(portfolio::of_organisation(self.scan, after).unwrap_or(after)))
    }

    /// `Chủ tịch UBND tỉnh Quảng Ninh Cao Văn X`: the province whose office it is.
    fn province(&mut self) -> Option<Step> {
        let scan = self.scan;
        let (place, after) = scan.lexeme(self.past, scan.known().place).filter(|_| self.vietnamese())?;
        let provincial = self.person.offices.iter().any(|o| scan.packs.rank(*o) >= PROVINCIAL);
        let named = scan.lexeme(after, scan.known().surname).is_some() && name_at(scan, after).is_some_and(|n| n.len() >= 2);
        if !provincial || !named {
            return None;
        }
        self.of(scan.packs.country(place));
        Some(Step::Leads(after))
    }

    /// `Mayor of Ljubljana X Y`: the town whose office it is.
    fn town(&mut self) -> Option<Step> {
        let scan = self.scan;
        let of = self.past;
        if !self.english() || self.person.offices.is_empty() || !link::is(scan, of, "of") {
            return None;
        }
        let (place, after) = scan.lexeme(of + 1, scan.known().place)?;
        let named = name_at(scan, after).is_some_and(|n| n.len() >= 2) && !scan.token(after).is_some_and(|t| t.fresh_line);
        if named {
            self.of(scan.packs.country(place));
        }
        named.then_some(Step::Leads(after))
    }

    /// Words in capitals that are no name: `the Speaker of the Iranian Parliament, X`.
    fn of_no_name(&self) -> Option<Step> {
        let (value, after) = self.scan.lexeme(self.past, self.scan.known().not_name)?;
        let belongs = self.person.country.is_some() && self.english();
        // `the Speaker of the Finnish parliament X`: behind the adjective also in small letters.
        let small = || belongs && self.scan.packs.value(value) == "body" && self.past == self.end;
        if !self.capital(self.past) && !small() {
            return None;
        }
        let after = self.body_of(after).unwrap_or(after);
        Some(if belongs { Step::Belongs(after) } else { Step::Leads(after) })
    }

    fn further_office(&mut self) -> Option<Step> {
        let Titled { scan, at, past, .. } = *self;
        // `Minister Sultan bin X`: a given name.
        let given = scan.lexeme(past, scan.known().namesake).is_some_and(|(value, _)| scan.packs.value(value) == "given");
        let (office, after) = next_office(scan, past).filter(|(office, behind)| {
            // `Dr Sultan X`.
            let plain =
                |from: usize| scan.lexeme(from, scan.known().honorific).is_some_and(|(value, _)| scan.packs.value(value) == "plain");
            let led = !self.person.offices.is_empty() || past.checked_sub(1).is_some_and(plain);
            let named = given && name_at(scan, past).is_some_and(|n| n.len() >= 2) && led;
            !named
                && !(self.comma(past) && before_particle(scan, past + 1))
                && !somebody_else(scan, past, &self.person, *office)
                && !opening::subject_behind(scan, at, past, *behind)
                && !posting::subject_behind(scan, at, past, *behind, &self.person)
                && !posting::governs_besides(scan, past, &self.person, *office)
                && !posting::leads_behind(scan, at, &self.person, *office)
                && !posting::far_below(scan, past, &self.person, (*office, *behind))
                && !posting::of_another(scan, past, &self.person, (*office, *behind))
        })?;
        self.person.offices.push(office);
        // `HE President of the Republic of X`: the country's name begins inside the office.
        let within = (past + 1..after).filter_map(|i| scan.country(i)).find(|(_, _, to)| *to > after);
        self.of(within.map(|(country, _, _)| country));
        let past = within.map_or(after, |(_, _, to)| to);
        Some(Step::Belongs(self.behind_stop(past - 1, past)))
    }

    /// `Minister of Foreign Affairs II, Dato X`: the second of that office; and no name in capitals.
    fn numbered(&self) -> Option<Step> {
        let word = self.scan.text_of(self.past);
        let roman = word.len() > 1 && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
        let named = self.scan.token(self.past + 1).is_some_and(|t| t.is_word() && t.capital);
        (roman && !named && !self.person.offices.is_empty()).then_some(Step::Belongs(self.past + 1))
    }

    /// `Governor General AC DSC (Retd.) X`: letters of orders and ranks before a name that is not in capitals itself.
    fn letters(&self) -> Option<Step> {
        let Titled { scan, past, .. } = *self;
        let letters = |at: usize| {
            let short = scan.token(at).is_some_and(|t| t.is_word() && t.all_capitals && !t.fresh_line && (2..=4).contains(&t.span.len()));
            short && scan.phrases_at(at).is_empty()
        };
        let mut after = past + (past..past + LETTERS).take_while(|at| letters(*at)).count();
        if after == past || !self.english() || self.person.offices.is_empty() {
            return None;
        }
        if scan.token(after).is_some_and(|t| t.is('(')) {
            after = (after + 2..after + ASIDE).find(|i| scan.token(*i).is_some_and(|t| t.is(')')))? + 1;
        }
        let named = name_at(scan, after).is_some_and(|n| n.len() >= 2) && !scan.token(after).is_some_and(|t| t.all_capitals);
        named.then_some(Step::Leads(after))
    }

    /// `Foreign Secretary (acting) X`: an aside between office and name; `Minister of State (MOS) for Roads X`: its letters before a
    /// field.
    fn aside(&self) -> Option<Step> {
        let Titled { scan, past, .. } = *self;
        if !scan.token(past).is_some_and(|t| t.is('(')) || self.person.offices.is_empty() {
            return None;
        }
        let close = (past + 2..past + ASIDE).find(|i| scan.token(*i).is_some_and(|t| t.is(')')))?;
        // `Giám đốc Tập đoàn Dầu khí Kenya (KPC) Sheikh X`: the letters of the body that he heads.
        if self.vietnamese() {
            let letters = close == past + 2 && scan.token(past + 1).is_some_and(|t| t.all_capitals);
            let next = scan.lexeme(close + 1, scan.known().honorific).map_or(close + 1, |(_, past)| past);
            let named = name_at(scan, next).is_some_and(|n| n.len() >= 2);
            return (letters && named && self.past == self.end).then_some(Step::Leads(close + 1));
        }
        let letters = close == past + 2 && scan.token(past + 1).is_some_and(|t| t.all_capitals);
        // `Special Envoy of the European Union (EU) for Rivers, Mr X`.
        if letters && portfolio::before_comma(scan, close + 1).is_some() {
            return Some(Step::Belongs(close + 1));
        }
        let field = letters && portfolio::before_name(scan, close + 1).is_some();
        (field || name_at(scan, close + 1).is_some_and(|n| n.len() >= 2)).then_some(Step::Leads(close + 1))
    }

    /// Small words, where somebody is posted, and the fields of a ministry.
    fn small_words(&self) -> Option<Step> {
        let Titled { scan, at, past, .. } = *self;
        // `invited his Kenyan counterpart to Peru`: the second country is where to.
        // `invited the Kenyan president to Peru`: nor is who leads a state, its government or parliament posted anywhere.
        let leads = self.english() && self.person.offices.first().is_some_and(|o| scan.packs.rank(*o) <= posting::LEADS);
        let whither = (self.person.counterpart || leads) && self.person.country.is_some() && link::is(scan, past, "to");
        let from = || (self.person.counterpart && self.english()).then(|| link::from_country(scan, past)).flatten();
        let after = connective(scan, past)
            .or_else(from)
            .filter(|_| !whither)
            .or_else(|| posting::posted_to(scan, past, &self.person))
            .or_else(|| posting::posted_in(scan, past))
            .or_else(|| posting::posted_in_town(scan, past, &self.person))
            // `for Trade X Y of Kenya`: the field ends before the name, whatever stands behind that.
            .or_else(|| portfolio::before_name(scan, past))
            .or_else(|| portfolio::of_country(scan, past))
            .or_else(|| portfolio::rest(scan, at, past))
            .or_else(|| portfolio::of_body(scan, past))
            .or_else(|| portfolio::at_ministry(scan, past))
            .or_else(|| portfolio::before_address(scan, past).filter(|_| !self.person.offices.is_empty()))
            .or_else(|| portfolio::of_affairs(scan, past))?;
        // Up to the comma before the name all belongs to the office.
        let closed = scan.token(after).is_some_and(|t| t.is(','));
        Some(if closed { Step::Belongs(after) } else { Step::Leads(after) })
    }
}

/// Past the mark that belongs to a form of address and ends at `at`, `Mr.`, `Dato'`, and past the words that go on with it.
pub(super) fn behind_mark(scan: &Scan<'_>, at: usize) -> usize {
    let quote = |t: &Token| matches!(t.kind, TokenKind::Mark('\'' | '’') | TokenKind::Possessive) && !t.spaced;
    match scan.token(at) {
        // `Hon’ble X`.
        Some(token) if quote(token) && scan.token(at + 1).is_some_and(|t| t.is_word() && !t.spaced && !t.capital) => at + 2,
        Some(token) if quote(token) => {
            // `Dato’ Sri X`.
            let more = scan.lexeme(at + 1, scan.known().particle).is_some_and(|(value, _)| scan.packs.value(value) == "title");
            if more && scan.token(at + 2).is_some_and(|t| t.capital) { at + 2 } else { at + 1 }
        }
        Some(token) if token.is('.') => at + 1,
        _ => at,
    }
}
