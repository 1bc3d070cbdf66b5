//! What somebody is called by first: an office, a counterpart, a leader, a form of address, a pronoun.

use super::super::{Form, PersonMention};
use super::Titled;
use super::between::behind_mark;
use crate::mention::find::Scan;
use crate::mention::name::{before_particle, initials, name_at};
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;

/// An office that is shortened has no more letters.
const SHORT: usize = 4;

/// How somebody is called first.
pub(super) enum Head {
    /// By a word that says all that there is: `he`, `the host`.
    Refers(PersonMention),
    /// By what may go on.
    Goes,
}

impl Titled<'_, '_> {
    /// Reads what stands at the beginning; none where nobody is called.
    pub(super) fn head(&mut self) -> Option<Head> {
        let Titled { scan, at, .. } = *self;
        let known = scan.known();
        // `Amir-Abdollahian` is a name and no office.
        let hyphened = |end: usize| {
            scan.token(end).is_some_and(|t| t.is_dash() && !t.spaced) && scan.token(end + 1).is_some_and(|t| t.capital && !t.spaced)
        };
        // `at 8.15 PM`.
        let hour = || scan.tokens[at].all_capitals && at > scan.range.first() && scan.tokens[at - 1].is_number() && self.english();
        let named = |end: usize| end == at + 1 && (hyphened(end) || before_particle(scan, at) || hour());
        if let Some(office) = scan.lexeme(at, known.office).filter(|(_, end)| !named(*end) && !self.verb()) {
            self.office(office);
        } else if let Some((_, end)) = scan.lexeme(at, known.counterpart) {
            self.person.form = Form::Counterpart;
            self.person.counterpart = true;
            self.past = end;
        } else if let Some((value, end)) = scan.lexeme(at, known.leader).filter(|_| !self.acts() && !self.behind_dash()) {
            self.person.form = if scan.packs.value(value) == "official" { Form::Official } else { Form::Leader };
            self.past = end;
        } else if let Some(end) = address(scan, at) {
            self.honorific = true;
            // `Smt. X`: an abbreviation before the name, and no sentence's end.
            let short = self.english() && self.capital(at) && scan.token(end).is_some_and(|t| !t.spaced);
            self.past = if short { behind_mark(scan, end) } else { end };
        } else {
            let (_, end) = scan.lexeme(at, known.pronoun)?;
            // `ông Nguyễn Văn A`: a pronoun before a name is an honorific.
            let name = scan.lexeme(end, known.honour_head).is_none() && scan.token(end).is_some_and(|t| t.capital && t.is_word());
            if !name || !self.vietnamese() {
                let (form, end) = reference(scan, at)?;
                return Some(Head::Refers(PersonMention { range: TokenRange::new(at, end), form, ..self.person.clone() }));
            }
            self.honorific = true;
            self.past = end;
        }
        Some(Head::Goes)
    }

    /// An office, with the organisation, country or party that stands within it or begins there.
    fn office(&mut self, office: (ValueId, usize)) {
        let Titled { scan, at, .. } = *self;
        let known = scan.known();
        let (office, end) = told_further(scan, at, office);
        self.person.offices.push(office);
        self.past = self.behind_stop(at, end);
        let organisation = |i: usize| scan.lexeme(i, known.organisation).filter(|(_, to)| *to <= end);
        let body = if self.english() {
            // `UN Secretary-General`: the organisation stands within the office.
            (at..end).find_map(organisation)
        } else {
            // `Tổng Giám đốc IMF` ends with the organisation; whoever is posted to one is not of it.
            let posted = |i: usize| scan.lexeme(i - 1, known.locative).is_some();
            let last = (at + 1..end).find(|i| organisation(*i).is_some_and(|(_, to)| to == end));
            last.filter(|i| !posted(*i)).and_then(organisation)
        };
        self.person.body = body.and_then(|(organisation, _)| scan.packs.country(organisation));
        // `President of the Republic of X`: the country's name begins inside the office.
        if let Some((country, _, after)) = (at + 1..end).filter_map(|i| scan.country(i)).find(|(_, _, after)| *after > end) {
            self.of(Some(country));
            self.past = after;
        }
        // `Tổng Bí thư Đảng Cộng sản X`: so may a party's.
        if let Some((party, after)) = (at + 1..end).filter_map(|i| scan.lexeme(i, known.party)).find(|(_, after)| *after > self.past) {
            self.of(scan.packs.country(party));
            self.past = after;
        }
    }

    /// `Amb. X`: past the full stop of the office that begins at `at`, ends before `end` and is shortened, before a name.
    pub(super) fn behind_stop(&self, at: usize, end: usize) -> usize {
        let scan = self.scan;
        let short = self.english() && end == at + 1 && scan.tokens[at].span.len() <= SHORT;
        let stop = short && scan.token(end).is_some_and(|t| t.is('.') && !t.spaced) && name_at(scan, end + 1).is_some();
        if stop { end + 1 } else { end }
    }

    /// `the semi-official agency`: the word is part of another.
    fn behind_dash(&self) -> bool {
        let dash = self.at.checked_sub(1).filter(|dash| *dash >= self.scan.range.first());
        dash.is_some_and(|dash| self.scan.tokens[dash].is_dash() && !self.scan.tokens[dash].spaced && !self.scan.tokens[self.at].spaced)
    }

    /// `will head for the palace`: an office in small letters behind a word of the future is a verb.
    fn verb(&self) -> bool {
        let Titled { scan, at, .. } = *self;
        let known = scan.known();
        if !self.english() || self.capital(at) {
            return false;
        }
        // `who chairs a committee`, `and co-chair the session`.
        let object = scan.lexeme(at, known.office).is_some_and(|(_, past)| scan.lexeme(past, known.article).is_some());
        let verbs = [known.infinitive, known.joiner, known.relative, known.auxiliary, known.future, known.pronoun];
        let acts = |i: usize| self.behind_dash() || verbs.iter().any(|c| scan.lexeme(i, *c).is_some_and(|(_, past)| past == at));
        if object && at.checked_sub(1).is_some_and(acts) {
            return true;
        }
        let adverb = |i: &usize| scan.lexeme(*i, known.auxiliary).is_some() && scan.lexeme(*i, known.future).is_none();
        let from = (at.saturating_sub(2)..at).rev().take_while(adverb).last().unwrap_or(at);
        let future = |first: usize| scan.lexeme(first, known.future).is_some_and(|(_, past)| past == from);
        (1..=3).filter_map(|back| from.checked_sub(back)).any(future)
    }

    /// `to host President X`, `will host`: whether the word at the beginning is a verb.
    fn acts(&self) -> bool {
        let Titled { scan, at, .. } = *self;
        let known = scan.known();
        let before = at.checked_sub(1).filter(|b| *b >= scan.range.first());
        let verb =
            |b: usize| [known.infinitive, known.future, known.auxiliary].iter().any(|c| scan.lexeme(b, *c).is_some_and(|(_, p)| p == at));
        // `played host to X`.
        let bare = |b: usize| !self.capital(b) && self.person.country.is_none() && scan.lexeme(b, known.article).is_none();
        before.is_some_and(|b| verb(b) || bare(b)) && self.english() && scan.lexeme(at, known.welcome).is_some()
    }
}

/// `Union Minister of Roads`: the office at `at`, or the one that begins inside it and tells more of the same.
fn told_further(scan: &Scan<'_>, at: usize, (office, end): (ValueId, usize)) -> (ValueId, usize) {
    let general = scan.packs.value(office);
    let more = |o: &ValueId| *o != office && scan.packs.value(*o).split(' ').next() == Some(general);
    let inside = (at + 1..end).find_map(|i| scan.lexeme(i, scan.known().office)).filter(|(o, past)| *past > end && more(o));
    inside.unwrap_or((office, end))
}

/// Past the longest form of address at `at`: `Dato’ Sri`.
fn address(scan: &Scan<'_>, at: usize) -> Option<usize> {
    // `rose by 3 m`: no `M. X`.
    let letter = scan.token(at).is_some_and(|t| t.span.len() == 1 && !t.capital);
    let forms = scan.phrases_at(at).iter().filter(|p| p.class == scan.known().honorific && !letter && !initials(scan, at));
    forms.map(|p| at + p.len as usize).max()
}

/// Whether nothing that `her` could own begins at `at`: a mark, a small word or a day.
fn ends(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let small =
        [known.preposition, known.locative, known.joiner, known.dateword, known.weekday, known.infinitive, known.relative, known.auxiliary];
    // `her visit to Lima`, `her meeting with X`.
    let noun = scan.lexeme(at, known.itinerary).is_some() || scan.lexeme(at, known.encounter).is_some();
    if noun {
        return false;
    }
    scan.token(at).is_none_or(|t| !t.is_word()) || small.iter().any(|c| scan.lexeme(at, *c).is_some())
}

/// How many words before the one for whoever speaks may make it one for several.
const SEVERAL: usize = 3;

/// `chúng tôi`, `nước tôi`: whether the word at `at` is the end of one for several, or for a country.
fn of_several(scan: &Scan<'_>, at: usize) -> bool {
    let covers = |from: usize| [scan.known().agent, scan.known().ours].iter().any(|c| scan.lexeme(from, *c).is_some_and(|(_, p)| p > at));
    (1..=SEVERAL).filter_map(|back| at.checked_sub(back)).any(covers)
}

/// A word at `at` that refers to somebody mentioned before, and one past it.
fn reference(scan: &Scan<'_>, at: usize) -> Option<(Form, usize)> {
    let known = scan.known();
    let (value, past) = scan.lexeme(at, known.pronoun)?;
    let form = match scan.packs.value(value) {
        "latter" => Form::Latter,
        // `(i)` numbers a point, `Charles I` is a name.
        "I" => return scan.token(at).is_some_and(|t| t.capital).then_some((Form::Speaker, past)),
        "me" => return Some((Form::Speaker, past)),
        "self" => return (!of_several(scan, at)).then_some((Form::Speaker, past)),
        "him" => return Some((Form::Object, past)),
        // `her` beside a noun is possessive.
        "her" => return ends(scan, past).then_some((Form::Object, past)),
        "you" => return Some((Form::Addressee, past)),
        "host" => Form::Host,
        "guest" => Form::Guest,
        _ => return Some((Form::Pronoun, past)),
    };
    // `the visiting Prime Minister X`, `the host country`, `the guest of honour`: more than the word itself.
    let longer = scan.phrases_at(at).iter().any(|p| at + p.len as usize > past);
    let goes_on = longer || name_at(scan, past).is_some() || scan.lexeme(past, known.possessor).is_some() || scan.country(past).is_some();
    (!goes_on).then_some((form, past))
}
