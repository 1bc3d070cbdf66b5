//! Names of people: capitalised words, the small words and marks that stand inside names, and where a name stops.

use crate::mention::find::Scan;
use crate::pack::known::hint;
use crate::pack::lexicon::ClassId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::sentence::short_for_name;
use crate::text::token::TokenKind;

/// Most words that a name has.
const MOST_WORDS: usize = 7;

/// The name that starts at token `at`.
pub fn name_at(scan: &Scan<'_>, at: usize) -> Option<TokenRange> {
    let known = scan.known();
    let first = scan.token(at)?;
    // `el-Sisi`: a small word before a dash may begin a name.
    let prefixed = first.is_word()
        && !first.capital
        && scan.lexeme(at, known.particle).is_some()
        && scan.token(at + 1).is_some_and(|t| t.is_dash() && !t.spaced)
        && scan.token(at + 2).is_some_and(|t| t.is_word() && t.capital && !t.spaced);
    // `von der Leyen`: small words that lead a family name.
    let led = || leads(scan, at).filter(|past| *past < scan.range.past());
    let lead = if first.is_word() && !first.capital && !prefixed { Some(led()?) } else { None };
    if !first.is_word() {
        return None;
    }
    let vietnamese = scan.pack.language == Language::Vietnamese;
    let surname = scan.lexeme(at, known.surname).is_some();
    let mut past = if prefixed { at + 2 } else { lead.unwrap_or(at) };
    let mut words = 0;
    let mut end = at;
    while words < MOST_WORDS && past < scan.range.past() {
        let token = &scan.tokens[past];
        if token.is_word() && token.capital {
            if stops(scan, past, at, surname && vietnamese) || past > at && token.fresh_line {
                break;
            }
            // An initial: `S. Jaishankar`, `K.P. Sharma Oli`; or a short form: `Md. Kamal`.
            let short = || scan.lexeme(past, known.particle).is_some_and(|(value, _)| scan.packs.value(value) == "short");
            // `Kh.Baatar`: two letters where the name follows without a space.
            let close = || token.span.len() == 2 && scan.token(past + 2).is_some_and(|t| t.is_word() && t.capital && !t.spaced);
            let named = || short_for_name(scan.text_of(past));
            let stop = scan.token(past + 1).is_some_and(|t| t.is('.') && !t.spaced);
            let initial = stop && (token.span.len() == 1 || short() || close() || named());
            words += 1;
            past += 1;
            end = past;
            if initial && scan.token(past + 1).is_some_and(|t| t.is_word() && t.capital) {
                past += 1;
            }
            continue;
        }
        if past == at {
            return None;
        }
        let next = scan.token(past + 1).filter(|t| t.is_word() && t.capital);
        if token.is_dash() && next.is_some() && !stops(scan, past + 1, at, false) {
            // `Kassym-Jomart`; with spaces only between two words that are no countries.
            let article = scan.lexeme(past - 1, known.particle).is_some();
            if !token.spaced && scan.tokens[past + 1].spaced && !article {
                break;
            }
            // In Vietnamese a dash with spaces stands between two people: `Tổng thống X - Y`.
            let goes_on = !vietnamese || scan.token(past + 2).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
            // `GNA – Madam Ama Mensah`: nor between whom a text is by and somebody with a form of address.
            let goes_on = goes_on && scan.lexeme(past + 1, known.honorific).is_none();
            if !token.spaced || goes_on && scan.tokens[past + 1].spaced && words == 1 && !scan.tokens[past + 1].fresh_line {
                past += 1;
                continue;
            }
            break;
        }
        if let Some(behind) = nickname(scan, past).filter(|behind| !vietnamese && !stops(scan, *behind, at, false)) {
            past = behind;
            continue;
        }
        // `Tae-yul`, `Cri-xtốp-phơ`: small letters behind a dash.
        // `Hà-Ủy viên`: what begins something else goes on with no name.
        if token.is_dash() && !token.spaced && scan.token(past + 1).is_some_and(|t| t.is_word() && !t.spaced && !t.capital) {
            past += 2;
            end = past;
            continue;
        }
        if matches!(token.kind, TokenKind::Mark('\'' | '’'))
            && !token.spaced
            && scan.token(past + 1).is_some_and(|t| t.is_word() && !t.spaced)
        {
            past += 2;
            end = past;
            continue;
        }
        // bin, al, de la, van der ...; `Da-ét` is no particle.
        let small = |at: usize| scan.lexeme(at, known.particle).is_some() && scan.token(at).is_some_and(|t| !t.capital);
        if scan.lexeme(past, known.particle).is_some() {
            let mut after = past + 1;
            while small(after) && after < past + 3 {
                after += 1;
            }
            if scan.token(after).is_some_and(|t| t.is_dash() && !t.spaced) {
                after += 1;
            }
            if scan.token(after).is_some_and(|t| t.is_word() && t.capital) && !stops(scan, after, at, false) {
                past = after;
                continue;
            }
        }
        break;
    }
    (end > at && !(words == 1 && vietnamese && begins_term(scan, at))).then(|| TokenRange::new(at, end))
}

/// Whether a name may start at `at`; sure where it says no.
#[inline]
pub fn may_name(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at).is_some_and(|t| t.is_word() && (t.capital || scan.hints(at) & hint::PARTICLE != 0))
}

/// `Ama “Aku” Mensah`: the further name behind the one in quotation marks at `at`.
fn nickname(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let quote = |at: usize| scan.token(at).is_some_and(|t| matches!(t.kind, TokenKind::Mark('“' | '”' | '"')));
    let name = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital);
    (quote(at) && name(at + 1) && quote(at + 2) && name(at + 3) && !scan.tokens[at + 3].fresh_line).then_some(at + 3)
}

/// `các Bộ trưởng Nông nghiệp`: the word goes on in small letters as a term of several syllables.
fn begins_term(scan: &Scan<'_>, at: usize) -> bool {
    let small = scan.token(at + 1).is_some_and(|t| t.is_word() && !t.capital && !t.fresh_line);
    small && scan.phrases_at(at).iter().any(|p| p.len > 1 && p.class != scan.known().surname)
}

/// Past the small words at `at` that lead a family name, where a word with a capital follows them.
fn leads(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let small = |at: usize| scan.lexeme(at, scan.known().particle).filter(|_| scan.token(at).is_some_and(|t| !t.capital));
    small(at).filter(|(value, _)| scan.packs.value(*value) == "lead")?;
    let past = (at + 1..at + 3).find(|past| small(*past).is_none())?;
    scan.token(past).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line).then_some(past)
}

/// Whether a capitalised word at `at` begins something else than more of the name that began at `start`.
fn stops(scan: &Scan<'_>, at: usize, start: usize, vietnamese_name: bool) -> bool {
    let known = scan.known();
    if vietnamese_name && is_given(scan, at, start) {
        return false;
    }
    for phrase in scan.phrases_at(at) {
        let class = phrase.class;
        let long = phrase.len > 1;
        // `Truong Hoa Binh`: so may be the name of a town behind the first word.
        let town = class == known.place && (!long || at == start + 1 && scan.pack.language == Language::English);
        let part_of_names = class == known.surname || class == known.particle || town;
        // Vietnamese given names are also names of countries: Đức, Anh, Nga.
        let given = vietnamese_name && !long && at > start;
        if class == known.country || class == known.organisation || class == known.party {
            if !given && !(class == known.country && !long && namesake(scan, at, start)) {
                return true;
            }
        } else if class == known.demonym {
            // `the Emir the Azerbaijani side`: alone before a small word it is an adjective.
            let alone = !vietnamese_name && scan.token(at + 1).is_some_and(|t| t.is_word() && !t.capital);
            if at > start || long || alone && scan.pack.language == Language::English {
                return true;
            }
        } else if class == known.month {
            if scan.token(at + 1).is_some_and(|t| t.is_number()) {
                return true;
            }
        } else if class == known.weekday
            || class == known.headline
            || class == known.not_name && !(given && scan.packs.value(phrase.value) == "given")
            || class == known.both
            || class == known.counterpart
            || class == known.leader
        {
            return true;
        } else if (class == known.preposition || class == known.locative) && at > start && vietnamese_name && scan.tokens[at].all_capitals {
            // `PHÁT BIỂU CỦA CHỦ TỊCH NƯỚC LƯƠNG CƯỜNG TẠI ...`.
            return true;
        } else if class == known.office {
            // `Amir-Abdollahian` is a name and no office.
            let next = at + phrase.len as usize;
            let joined =
                scan.token(next).is_some_and(|t| t.is_dash() && !t.spaced) && scan.token(next + 1).is_some_and(|t| t.capital && !t.spaced);
            // `Ama Pope`: a family name, where the name goes on no further.
            let family = at > start
                && !long
                && scan.lexeme(at, known.namesake).is_some()
                && !scan.token(at + 1).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
            // `Minister Sultan bin X`: behind an office a given name.
            let behind = || at > scan.range.first() && scan.tokens[at - 1].capital && scan.token(at + 1).is_some_and(|t| t.is_word());
            let given = at == start && !long && (is_given_name(scan, at) && behind() || before_particle(scan, at));
            if (at == start || long || !vietnamese_name) && !joined && !family && !given {
                return true;
            }
        } else if class == known.honorific && at > start && scan.packs.value(phrase.value) == "plain"
            || at == start && (class == known.place && long && scan.lexeme(at, known.surname).is_none() || opens_document(scan, at, class))
        {
            return true;
        } else if at == start {
            let small = class == known.article || class == known.pronoun || class == known.preposition || class == known.joiner;
            if class == known.honorific && !initials(scan, at) && !is_first_name(scan, at)
                || small && !initial(scan, at) && !long_name_word(scan, at)
            {
                return true;
            }
        } else if long && !part_of_names {
            // A term of several words begins something else: `Huân chương ...`, `Foreign Ministry`.
            return true;
        }
    }
    false
}

/// `Lê Thành Công`: whether the words behind the Vietnamese family name at `start` are a term of two syllables that is
/// written as the given name, since nobody is called by the family name alone.
fn is_given(scan: &Scan<'_>, at: usize, start: usize) -> bool {
    let name = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.all_capitals && !t.fresh_line);
    // Or a term and one more: `Nguyễn Sinh Nhật Tân`.
    let ends = !name(at + 2) || !name(at + 3) && scan.phrases_at(at + 2).iter().all(|p| p.len == 1);
    at == start + 1 && name(at) && name(at + 1) && ends && scan.phrases_at(at).iter().any(|p| p.len == 2)
}

/// `A. K. Mensah`: whether the letter at `at` is an initial and no article.
fn initial(scan: &Scan<'_>, at: usize) -> bool {
    let letter = scan.tokens[at].capital && scan.tokens[at].span.len() == 1;
    letter && scan.token(at + 1).is_some_and(|t| t.is('.') && !t.spaced) && scan.token(at + 2).is_some_and(|t| t.is_word() && t.capital)
}

/// `M. U. M. Mensah`: whether two initials stand at `at`, the first of which is no form of address.
pub fn initials(scan: &Scan<'_>, at: usize) -> bool {
    // `H. E. X` is a form of address as a whole.
    let longer = scan.phrases_at(at).iter().any(|p| p.class == scan.known().honorific && p.len > 2);
    initial(scan, at) && initial(scan, at + 2) && !longer
}

/// Whether a field of class `class` at `at` opens the name of an English document.
fn opens_document(scan: &Scan<'_>, at: usize, class: ClassId) -> bool {
    class == scan.known().field && scan.pack.language == Language::English && leads_to_document(scan, at)
}

/// `Cooperation Agreement`: whether the words with capitals from `at` on end in the noun of a document or body.
pub fn leads_to_document(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let capitals = (at..at + 4).take_while(|i| scan.token(*i).is_some_and(|t| t.is_word() && t.capital));
    capitals.skip(1).any(|i| [known.document, known.mechanism].iter().any(|class| scan.lexeme(i, *class).is_some()))
}

/// `Luís Montenegro`, `Mr Jordan`, `Israel Katz`: a name of a country that is part of somebody's name.
fn namesake(scan: &Scan<'_>, at: usize, start: usize) -> bool {
    let known = scan.known();
    if scan.lexeme(at, known.namesake).is_none_or(|(_, past)| past != at + 1) || scan.tokens[at].all_capitals {
        return false;
    }
    if at > start {
        // `Amman Jordan` is a place, `Georgia` behind an initial of a state no name.
        return scan.lexeme(at - 1, known.place).is_none() && scan.token(at + 1).is_none_or(|t| t.kind != TokenKind::Possessive);
    }
    let honorific = |from: usize| scan.lexeme(from, known.honorific).is_some();
    let mark = at.checked_sub(1).is_some_and(|b| scan.token(b).is_some_and(|t| t.is('.')));
    if at.checked_sub(if mark { 2 } else { 1 }).is_some_and(honorific) {
        return true;
    }
    // Behind an office, and before one more word that can only be a name.
    let office = (1..=6).filter_map(|back| at.checked_sub(back)).any(|b| scan.lexeme(b, known.office).is_some_and(|(_, past)| past == at));
    let next = scan.token(at + 1).is_some_and(|t| t.is_word() && t.capital && !t.all_capitals);
    office && next && scan.phrases_at(at + 1).iter().all(|p| p.class == known.surname || p.class == known.namesake)
}

/// The value of the phrase of `class` at `at`.
fn value_of<'a>(scan: &Scan<'a>, at: usize, class: ClassId) -> Option<&'a str> {
    scan.lexeme(at, class).map(|(value, _)| scan.packs.value(value))
}

/// Whether the office at `at` is also a given name.
fn is_given_name(scan: &Scan<'_>, at: usize) -> bool {
    value_of(scan, at, scan.known().namesake) == Some("given")
}

/// `her counterpart, Sultan bin X`: whether the office at `at` is a given name before a small word inside the name; behind an article
/// or a country it is none: `the Emir Al X`.
pub fn before_particle(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let small = || scan.token(at + 1).is_some_and(|t| !t.is_dash()) && scan.lexeme(at + 1, known.particle).is_some();
    let article = |back: usize| scan.lexeme(back, known.article).is_some();
    let land = |back: usize| (1..=4).filter_map(|n| at.checked_sub(n)).any(|i| scan.country(i).is_some_and(|(_, _, past)| past > back));
    let titled = || at.checked_sub(1).is_some_and(|back| article(back) || land(back));
    is_given_name(scan, at) && small() && name_behind(scan, at + 2) && !titled()
}

/// `Ambassador Imam X`, `Mr Don`: whether the form of address at `at` is a given name, behind an office and before one more word, or alone
/// behind another form of address.
pub fn is_first_name(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    if !is_given_name(scan, at) || scan.lexeme(at, known.honorific).is_none_or(|(_, past)| past != at + 1) {
        return false;
    }
    let word = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
    let last =
        |class| (1..=6).filter_map(|back| at.checked_sub(back)).any(|from| scan.lexeme(from, class).is_some_and(|(_, past)| past == at));
    let land = (1..=4).filter_map(|back| at.checked_sub(back)).any(|from| scan.country(from).is_some_and(|(_, _, past)| past == at));
    if word(at + 1) { !word(at + 2) && (last(known.office) || land) } else { last(known.honorific) }
}

/// Whether more of a name stands at `at`.
fn name_behind(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line)
}

/// Whether a word that is also a small word is written as a name: a capital inside the sentence, a further one behind it
/// that begins nothing else (`To Lam`, `Cho Hyun`).
fn long_name_word(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    // `HRH The Prince`.
    let the = scan.pack.language == Language::English && value_of(scan, at, known.office_word) == Some("the");
    let inside = !the && at > scan.range.first() && scan.token(at - 1).is_some_and(|t| t.is_word() && !scan.tokens[at].fresh_line);
    let next = scan.token(at + 1).is_some_and(|t| t.is_word() && t.capital && !t.all_capitals);
    let verb =
        [known.preposition, known.action, known.auxiliary, known.future, known.article].iter().any(|c| scan.lexeme(at + 1, *c).is_some());
    inside && next && !scan.tokens[at].all_capitals && !verb && scan.country(at + 1).is_none()
}
