//! What becomes of a thing, and what bodies and firms will do: `Đường bay thẳng sẽ được mở`,
//! `Ngân hàng Xanh có kế hoạch mở chi nhánh`.
//! Nobody is the subject who speaks for a country: it is told of both, or of the one whose body stands before the verb.

use crate::context::Context;
use crate::mention::What;
use crate::read::clause;
use crate::read::found::Found;
use crate::read::region::clause_start;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::Country;

/// How many words before its verb what it is said of may have.
const LONGEST: usize = 40;

/// How many words the name of a body or firm may have that acts.
const NAME: usize = 14;

/// How many letters the name of a firm has at least that is one word.
const SHORTEST: usize = 5;

/// Of whom it is told what becomes of the thing before the verb of `f`: of both, or of the one whose body it is.
pub(super) fn parties(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let said = said_of(cx, f);
    let both = cx.pairs.both(f.sentence);
    let told = said.indexes().filter(|at| cx.reading.tokens[*at].is_word()).count() > 1;
    // `..., tập trung vào trung tâm sẽ được lập`: one more action of the verb before it.
    let behind = said.first() > f.sentence_range().first() && !cx.reading.tokens[said.first() - 1].is_word();
    let acts = behind && clause::verb(cx, said.first()).is_some() || cx.reading.is(said.first(), cx.packs().known.umbrella);
    // `Nếu cầu được xây, hàng sẽ được chở nhanh hơn`.
    let supposed = cx.reading.lexeme(f.sentence_range().first(), cx.packs().known.unreal).is_some_and(|(value, _)| value == "clause");
    // `Giới phân tích cho rằng tuyến bay sẽ được mở`.
    let observed = TokenRange::new(f.sentence_range().first(), said.past()).indexes().take(OPENS).any(|at| observer(cx, at));
    let observed = observed && said.indexes().any(|at| cx.reading.is(at, cx.packs().known.reports));
    if both.len() != 2 || !told || acts || supposed || observed || of_programme(cx, said) || !between(cx, f, &both, SPOKEN) {
        return None;
    }
    Some(body(cx, said, &both).unwrap_or(both))
}

/// Whether the clause of `f` stands behind a semicolon, so that no verb before it governs it.
pub(super) fn parted(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = said_of(cx, f).first();
    first > f.sentence_range().first() && cx.reading.tokens[first - 1].is(';')
}

/// Whose body or firm it is that acts, where one stands right before the verb of `f`.
pub(super) fn actors(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let both = cx.pairs.both(f.sentence);
    let said = said_of(cx, f);
    // Who answers in an interview speaks of those two all along.
    let back = if cx.interviewed().is_some() { SPOKEN } else { 0 };
    let abroad = both.len() == 2 && !of_programme(cx, said) && between(cx, f, &both, back);
    if abroad { body(cx, said, &both) } else { None }
}

/// The words of the clause before the word of the future of `f`: what it is said of.
fn said_of(cx: &Context<'_>, f: &Found<'_, '_>) -> TokenRange {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = f.m.range.indexes().find(|at| reading.is(*at, known.future)).unwrap_or(f.m.range.first());
    let start = clause_start(cx, f).max(first.saturating_sub(LONGEST));
    TokenRange::new((start..first).find(|at| reading.tokens[*at].is_word()).unwrap_or(first), first)
}

/// How many words may open a sentence before those who only look on.
const OPENS: usize = 4;

/// Whether people who speak for nobody are named at `at`.
fn observer(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.is(at, cx.packs().known.outsider)
}

/// `Hợp tác giữa hai nước sẽ được mở rộng`: whether who is named from `begins` on only tells whose the thing before the verb of `f` is.
pub(super) fn possesses(cx: &Context<'_>, f: &Found<'_, '_>, begins: usize) -> bool {
    begins > said_of(cx, f).first()
}

/// Whether it is an item of a visit: a ceremony, a journey, a meeting.
fn of_programme(cx: &Context<'_>, said: TokenRange) -> bool {
    let known = &cx.packs().known;
    let item = [known.activity, known.encounter, known.travel];
    let journey = |at: usize| cx.reading.lexeme(at, known.itinerary).is_some_and(|(value, _)| value == "object");
    said.indexes().any(|at| journey(at) || item.iter().any(|class| cx.reading.is(at, *class)))
}

/// How many sentences before it those two may have been spoken of.
const SPOKEN: usize = 3;

/// Whether the sentence speaks of those two, or one of the `back` before it does, and of no third.
fn between(cx: &Context<'_>, f: &Found<'_, '_>, both: &[Country], back: usize) -> bool {
    let reading = cx.reading;
    let named = |sentence: usize| reading.notable_in(sentence).filter_map(|(_, m)| cx.people.country_meant(m));
    let here = || named(f.sentence).chain(reading.notable_in(f.sentence).filter(|(_, m)| matches!(m.what, What::Both(_))).map(|_| both[0]));
    if here().any(|c| !both.contains(&c)) {
        return false;
    }
    let speaks = |sentence: usize| {
        reading
            .notable_in(sentence)
            .any(|(_, m)| matches!(m.what, What::Both(_)) || cx.people.country_meant(m).is_some_and(|c| both.contains(&c)))
    };
    (f.sentence.saturating_sub(back)..=f.sentence).any(speaks)
}

/// Whose the body or firm is that ends before the verb: of the country it names, of both where it speaks of both; a ministry of
/// nobody named is of the country of papers in this language, a firm of nobody named may be of either.
fn body(cx: &Context<'_>, said: TokenRange, both: &[Country]) -> Option<Vec<Country>> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if reading.language_at(said.first()) != Language::Vietnamese || said.len() > NAME || said.is_empty() {
        return None;
    }
    let head = said.first();
    let organ = |at: usize| reading.is(at, known.organ) || reading.is(at, known.doer);
    let named = reading.tokens[head].capital && reading.is(head, known.institution);
    let several = || reading.lexeme(head, known.plural).is_some_and(|(_, past)| organ(past));
    if !named && !organ(head) && !several() && !is_name(cx, said) || !said.indexes().all(|at| of_name(cx, said, at)) {
        return None;
    }
    let mut owners: Vec<Country> = Vec::new();
    for (_, m) in reading.mentions.within(said) {
        // `Thương vụ tại Lima`: where it is, and not whose.
        let placed = matches!(m.what, What::Place(_)) && m.range.first() > head && reading.is(m.range.first() - 1, known.locative);
        match m.what {
            What::Both(_) => return Some(both.to_vec()),
            What::Country { country, .. } | What::Place(country) if !placed && !owners.contains(&country) => owners.push(country),
            What::Person(_) => return None,
            _ => {}
        }
    }
    // `Tổng Lãnh sự quán sẽ`, says a consul: hers.
    let asked = || cx.interviewed().map(|a| cx.countries(&a, cx.sentence_at(head))).filter(|c| c.len() == 1);
    let papers = || cx.packs().naming.own(Language::Vietnamese).filter(|own| both.contains(own)).map(|own| vec![own]);
    let own = || if of_state(cx, head) { asked().or_else(papers) } else { None };
    match owners[..] {
        [] => Some(own().unwrap_or_else(|| both.to_vec())),
        _ => Some(owners),
    }
}

/// `Kraken Lines sẽ`: whether it is nothing but the name of a firm.
fn is_name(cx: &Context<'_>, said: TokenRange) -> bool {
    let reading = cx.reading;
    let capital = |at: usize| reading.tokens[at].is_word() && reading.tokens[at].capital;
    let long = || said.len() > 1 || reading.words(said).chars().count() >= SHORTEST;
    let pronoun = reading.is(said.first(), cx.packs().known.pronoun) || reading.is(said.first(), cx.packs().known.agent);
    let joins = |at: usize| at > said.first() && (reading.is(at, cx.packs().known.joiner) || reading.tokens[at].is(','));
    said.indexes().all(|at| capital(at) || joins(at)) && long() && !pronoun
}

/// Whether the word at `at` may stand in what names who acts, or between that and its verb: no verb does, nor a word of the past.
fn of_name(cx: &Context<'_>, said: TokenRange, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let tells = [known.say, known.done, known.relator].iter().any(|class| reading.is(at, *class));
    let acts = at > said.first() && clause::verb(cx, at).is_some() && !reading.is(at, known.field) && !reading.is(at, known.deverbal);
    reading.tokens[at].capital || !tells && !acts
}

/// Whether the name of a ministry or office of the state begins at `at`.
fn of_state(cx: &Context<'_>, at: usize) -> bool {
    let known = &cx.packs().known;
    cx.reading.is(at, known.ministry) || cx.reading.is(at, known.organ)
}
