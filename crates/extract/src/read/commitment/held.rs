//! What is only held on an issue: a stand, and nothing to be done.

use crate::context::Context;
use crate::read::clause::{action_at, fields};
use crate::read::found::Found;
use crate::read::governing::{Governing, in_sentence, whole};
use crate::read::position::{concerns, governed, is_told, stands, tells};
use crate::read::speech::asked;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Field, Mode, Topic};

/// Whether `action` only says what is held on an issue: a position. Asking somebody to hold it is a request all the same,
/// and to support each other is also an undertaking.
pub(super) fn held(cx: &Context<'_>, g: &Governing<'_, '_, '_>, sentence: usize, action: TokenRange, positions: &[&Found<'_, '_>]) -> bool {
    let Some(mode) = g.mode else { return false };
    // `called on X to withdraw`, of a country that is no party: a stand, and no request.
    let demands = |p: &&Found<'_, '_>| p.is_part("demand") && concerns(p) && p.m.range.overlaps(g.f.m.range);
    if in_sentence(positions, sentence).iter().any(demands) {
        return true;
    }
    // `counts on Kenya's support for its accession`: what is asked for is asked for, whatever the issue.
    if mode == Mode::Propose && whole(g.f) && cx.reading.language_at(action.first()) == Language::English {
        return false;
    }
    // `yêu cầu Kenya tôn trọng ...`: asked of a country by name.
    if mode == Mode::Propose
        && cx.reading.language_at(action.first()) == Language::Vietnamese
        && asked(cx, g.f).is_some_and(|c| !g.actors.contains(&c) && cx.pairs.principal().contains(&c))
    {
        return false;
    }
    // What an action is in accord with does not make it a position; what is said to be so does.
    let said = mode == Mode::Expect && g.f.is_part("clause");
    let accord = (action.first() + 2..action.past()).find(|at| cx.reading.is(*at, cx.packs().known.accord)).filter(|_| !said);
    let main = accord.map_or(action, |at| TokenRange::new(action.first(), at));
    let vietnamese = cx.reading.language_at(action.first()) == Language::Vietnamese;
    let asks = mode == Mode::Propose || mode == Mode::Expect && vietnamese;
    // `It was stressed that the truce must`: the words of the verb hold the matter.
    let passive = !vietnamese && mode == Mode::Expect && g.f.is_part("passive");
    let here = in_sentence(positions, sentence);
    // `commitment to democracy and human rights`: values that are held, and nothing to be done.
    let bare = action_at(cx, main.first(), main.past()).is_none() || cx.reading.is(main.first(), cx.packs().known.article);
    let value = |p: &&Found<'_, '_>| p.is_part("value") && p.m.range.overlaps(main);
    if !vietnamese && mode != Mode::Propose && bare && here.iter().any(value) && fields(cx, main).iter().all(|f| *f == Field::Justice) {
        return true;
    }
    // `will host the peace talks`: an issue on which nobody takes a stand is what something is done about.
    let told = vietnamese || here.iter().any(|p| tells(p));
    if vietnamese && mode == Mode::Expect && here.iter().any(|p| opened_by(cx, g, p)) {
        return true;
    }
    here.iter().enumerate().any(|(i, p)| {
        let topic = p.set("topic").and_then(Topic::from_code);
        // `stressed the need to act on the climate`: what should be done is held, what will be done is undertaken as well.
        let climate = topic == Some(Topic::Climate) && (vietnamese || mode != Mode::Expect);
        let issue = !matches!(topic, None | Some(Topic::MultilateralSupport)) && !climate && !p.is_part("value") && concerns(p);
        let issue = issue && (!p.is_part("cause") || governed(p));
        // `tăng cường phối hợp, phản đối ...`: a stand behind a comma is none of the action before it.
        let first = p.m.range.first();
        let behind = vietnamese && first > main.first() + 2 && cx.reading.tokens[first - 1].is(',') && p.set("topic") == Some("other");
        // `continue close cooperation for peace in X`: acting together is undertaken, whatever the issue.
        let between = main.first()..first.min(main.past());
        let concert = |at: usize| cx.reading.is(at, cx.packs().known.concert);
        // `hợp tác chặt chẽ để bảo đảm an ninh ở Biển Đông`.
        let aims = || between.clone().any(|at| cx.reading.lexeme(at, cx.packs().known.purpose).is_some_and(|(value, _)| value == "to"));
        let together = if vietnamese { concert(main.first()) && aims() } else { between.clone().any(concert) };
        // `commitment to open schools for the people of X`: what is set on doing is done, whatever it is about.
        let done = !vietnamese && matches!(mode, Mode::Agree | Mode::Pledge) && first > main.first() && doing(cx, g, main);
        // `will go on supporting Kenya's accession`: what one side says that it will do is also undertaken.
        let done = done
            || !vietnamese && mode == Mode::Pledge && g.f.is_part("own") && cx.reading.is(g.f.m.range.first(), cx.packs().known.future);
        issue
            && (p.m.range.overlaps(main) || passive && g.f.m.range.contains(p.m.range))
            && !behind
            && !together
            && !done
            && (!asks && (told || !p.countries("text").is_empty()) || stands(p) && (!asks || vietnamese || is_told(here, i)))
    })
}

/// How far into its sentence the issue may begin that opens it.
const OPENS: usize = 3;

/// `Về vấn đề Biển Đông, hai bên nhấn mạnh tầm quan trọng của`: whether the issue of `position` opens the sentence, so that what is called
/// important is held of it.
fn opened_by(cx: &Context<'_>, g: &Governing<'_, '_, '_>, position: &Found<'_, '_>) -> bool {
    let (from, issue, verb) = (g.f.sentence_range().first(), position.m.range, g.f.m.range.first());
    let topic = position.set("topic").and_then(Topic::from_code);
    let beyond = !matches!(topic, None | Some(Topic::MultilateralSupport | Topic::Climate));
    beyond
        && issue.past() <= verb
        && issue.first() <= from + OPENS
        && cx.reading.is(from, cx.packs().known.topic)
        && (issue.past()..verb).any(|at| cx.reading.tokens[at].is(','))
}

/// Whether `action` begins with a verb of doing something, and not with one by which a stand is held.
fn doing(cx: &Context<'_>, g: &Governing<'_, '_, '_>, action: TokenRange) -> bool {
    let known = &cx.packs().known;
    let (stance, last) = (known.stance, g.f.m.range.past() - 1);
    let head = TokenRange::new(action.first(), (action.first() + 4).min(action.past()));
    let set = cx.reading.is(last, known.infinitive) || cx.reading.is(last, known.future);
    set && action_at(cx, action.first(), action.past()).is_some() && !head.indexes().any(|at| cx.reading.is(at, stance))
}
