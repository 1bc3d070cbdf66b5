//! English clauses: what one verb governs is one action after another, all in the form of the first: `to open A and cut B`,
//! `on opening A and cutting B`. A verb in another form tells how, or of what, and begins no action.

use crate::context::Context;
use crate::read::clause::{action_at, finite, has_action, hidden, in_list, push, quoted, verb};
use crate::read::joint::{Joint, again, joint, led_anew, not_to};
use crate::read::same_time::beside;
use crate::read::verb_form::{Form, form};
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::ending;
use crate::text::token::TokenKind;

/// In which forms the actions of one region may stand.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Forms {
    pub base: bool,
    gerund: bool,
    /// Behind `to`.
    to: bool,
}

impl Forms {
    fn allow(&mut self, form: Form) {
        match form {
            Form::Base => self.base = true,
            Form::Gerund => self.gerund = true,
        }
    }

    fn allows(self, form: Form) -> bool {
        match form {
            Form::Base => self.base,
            Form::Gerund => self.gerund,
        }
    }
}

/// What the words since the last action began stand under.
#[derive(Debug, Clone, Copy, Default)]
struct Under {
    /// Means: `by opening`.
    means: bool,
    /// An aim: `in order to open`.
    aim: bool,
    /// A clause about a noun, `firms that build`: up to a comma, as the two that follow.
    clause: bool,
    /// An infinitive behind an object: `a fund to build`.
    infinitive: bool,
    /// A gerund behind a preposition: `help in building`.
    gerund: bool,
    /// Examples: `such as`, `including`.
    examples: bool,
    /// Something other than verbs stood there.
    object: bool,
    /// A verb stood there.
    verb: bool,
    /// That verb is only done together with another: `work with X to open`.
    light: bool,
}

/// Parts `region`, which an English verb governs, into its actions: at a mark or a joining word behind which a further
/// verb of action stands in a form that the first one has. The first part is given whatever it begins with.
pub fn actions(cx: &Context<'_>, region: TokenRange) -> Vec<TokenRange> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut out = Vec::new();
    let mut start = region.first();
    let mut forms = led(cx, start);
    let mut under = Under::default();
    let mut at = start;
    while at < region.past() {
        let token = &reading.tokens[at];
        if token.is(':') {
            // Behind a colon stand the items of what is named before it.
            under.examples = true;
            under.object = true;
            at += 1;
            continue;
        }
        if let Some(joint) = joint(cx, at, region.past()) {
            if splits(cx, region, start, &joint, forms, under) {
                push(cx, &mut out, start, at);
                // `and to open`, `and with opening`.
                let led = led_anew(cx, start, joint.next);
                start = to(cx, joint.next).unwrap_or(joint.next);
                start += usize::from((led || reading.is(start, known.preposition)) && start + 1 < region.past());
                under = Under::default();
                at = start;
            } else {
                under = Under {
                    clause: under.clause && !joint.mark,
                    infinitive: under.infinitive && !joint.mark,
                    gerund: under.gerund && !joint.mark,
                    ..under
                };
                at = at.max(joint.next - 1) + 1;
            }
            continue;
        }
        if let Some(close) = quoted(cx, at, region.past()) {
            under.object = true;
            at = close + 1;
            continue;
        }
        if let Some((value, past)) = reading.lexeme(at, known.purpose).filter(|_| at > start) {
            under.means |= value == "by";
            under.aim |= value != "by";
            under.object = true;
            at = past;
            continue;
        }
        if let Some((_, past)) = reading.lexeme(at, known.example).or_else(|| reading.lexeme(at, known.relator)).filter(|_| at > start) {
            under.examples |= reading.is(at, known.example);
            under.clause |= reading.is(at, known.relator);
            under.object = true;
            at = past;
            continue;
        }
        if let Some(past) = hidden(cx, at) {
            under.object = true;
            at = past;
            continue;
        }
        if under.verb && under.object && to(cx, at).is_some() && action_at(cx, at + 1, region.past()).is_some() {
            // `work with X to open`: what is done together is the action.
            under.infinitive |= !under.light;
            under.light = false;
        }
        // `pursue peace by supporting A and imposing B`: the verbs behind a preposition go together.
        if under.verb && under.object && reading.is(at, known.preposition) && at + 1 < region.past() {
            under.gerund |= (verb(cx, at + 1).is_some() || gerund(cx, at + 1)) && form(cx, at + 1) == Form::Gerund;
        }
        if let Some(past) = verb(cx, at) {
            if !under.object || !under.verb && !in_list(cx, at) {
                let form = form(cx, at);
                // `look forward to opening`: the preposition.
                if !under.verb && out.is_empty() && form == Form::Gerund {
                    (forms.base, forms.to) = (false, false);
                }
                forms.allow(form);
                under.object = false;
            }
            under.light |= !under.verb && matches!(reading.lexeme(at, known.action), Some(("work together" | "join forces", _)));
            under.verb = true;
            // `open direct flights`, `exchange information`: a phrase with its object.
            under.object |= past >= at + 3 || past == at + 2 && !reading.is(at + 1, known.verb_particle) && !small(cx, at + 1);
            at = past;
            continue;
        }
        if let Some((_, past)) = reading.lexeme(at, known.auxiliary) {
            at = past;
            continue;
        }
        // `focus on expanding`: a preposition between two verbs.
        under.object |= !(under.verb && reading.is(at, known.preposition));
        at += 1;
    }
    push(cx, &mut out, start, region.past());
    out
}

/// The forms that the word before the region asks for: `to` and `will` the base, `on` the gerund.
pub(super) fn led(cx: &Context<'_>, start: usize) -> Forms {
    let known = &cx.packs().known;
    let mut forms = Forms::default();
    if let Some(before) = start.checked_sub(1) {
        let to = to(cx, before).is_some();
        let led = to || cx.reading.is(before, known.future);
        // `committed to dredging A`: the preposition.
        forms.gerund = gerund(cx, start) && to || !led && cx.reading.is(before, known.preposition);
        forms.base = led && !forms.gerund;
        forms.to = to && !forms.gerund;
    }
    forms
}

/// Whether one more action begins behind `joint`.
fn splits(cx: &Context<'_>, region: TokenRange, start: usize, joint: &Joint, forms: Forms, under: Under) -> bool {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let &Joint { at, next, mark, hard, word } = joint;
    if next >= region.past() {
        return false;
    }
    if hard {
        return true;
    }
    // `and that X do b`: one more clause under the same verb.
    let rest = TokenRange::new(next, region.past());
    if clause_of(cx, at, next) && (has_action(cx, rest, 8) || passive(cx, rest)) {
        return true;
    }
    // `on a fair, on a fund and on talks`, `that A be built, that B be shared`.
    if led_anew(cx, start, next) && !under.means && !under.examples && anew(cx, TokenRange::new(next + 1, region.past())) {
        return true;
    }
    // `to opening A and to the closure of B`: one more object of the preposition.
    let behind = to(cx, next).map(|past| TokenRange::new(past, region.past().max(past)));
    if word && forms.gerund && !forms.base && infinitive(cx, TokenRange::new(start, at)) && behind.is_some_and(|b| object(cx, b)) {
        return true;
    }
    // `that X, closed since May, would open`: the mark closes an aside before the only verb.
    if mark && reading.is(next, known.future) && !has_action(cx, TokenRange::new(start, at), 40) {
        return false;
    }
    // `to lift A, and not to impose B`.
    if word && forms.to && !under.means && not_to(cx, next).is_some_and(|past| deed(cx, TokenRange::new(past, region.past()))) {
        return true;
    }
    // `expand and deepen`: one chain of verbs with one object.
    if under.verb && !under.object || reading.is(next, known.example) || reading.is(next, known.purpose) {
        return false;
    }
    let to = to(cx, next).is_some();
    // `on opening A, on cutting B`.
    let again = !to && start > 0 && again(cx, start, joint) && action_at(cx, next + 1, region.past()).is_some();
    let from = if again { next + 1 } else { next };
    let Some(head) = verb_from(cx, from, region.past()) else {
        // `to open a port and to mend the road`: behind the word that makes it one, a verb, known or not.
        let past = self::to(cx, next).filter(|_| to && word && forms.to && !under.examples);
        return past.is_some_and(|past| deed(cx, TokenRange::new(past, region.past())));
    };
    // `the Plan to End Hunger and Promote Trade`: a word of a name.
    let capital = |at: usize| reading.tokens[at].capital && reading.tokens[at].is_word();
    if !mark && capital(head) && at > start && capital(at - 1) {
        return false;
    }
    let form = form(cx, head);
    // `a clinic, set up with a loan`: a word that is also a participle, and no object behind it.
    let told = |past: usize| reading.is(past, known.preposition) || reading.is(past, known.speaker);
    if mark && !word && form == Form::Base && reading.is(head, known.undertaken) && verb(cx, head).is_some_and(told) {
        return false;
    }
    // `..., naming coffee and tea`: a word that is no known verb of action needs a joining word before it.
    if verb(cx, head).is_none() && !word && !to {
        return false;
    }
    // `..., to deepen trust` tells why, unless the verb that governs was followed by `to` as well.
    if mark && !word && to && (!forms.to || under.light) && !(form == Form::Gerund && forms.gerund) {
        return false;
    }
    let parallel = forms.allows(form) || to || again && form == Form::Gerund || beside(cx, next);
    // `working to`: a phrase longer than the noun that begins it is a verb.
    let noun = in_list(cx, head) && verb(cx, head) <= reading.lexeme(head, known.deverbal).map(|(_, past)| past);
    if !parallel || finite(cx, head) || noun && !determined(cx, head) || !to && bare(cx, head, region.past()) {
        return false;
    }
    // What was said of means and examples is over where a verb follows in the form of the main one and theirs is another.
    let led = mark && reading.is(next, known.auxiliary) || at > start && reading.tokens[at - 1].is_number();
    let apart = form == Form::Base && !forms.gerund;
    let closed = mark && word;
    if under.examples && !(led || apart && (closed || determined(cx, head))) {
        return false;
    }
    if under.means && !(led || apart) || under.aim && !(led || form == Form::Gerund && !forms.base) {
        return false;
    }
    let inner = match form {
        Form::Base => under.infinitive && !(to && forms.to),
        Form::Gerund => under.gerund,
    };
    !under.clause && !inner || mark
}

/// Whether `range`, up to the next mark, is one more thing or clause behind the word that led the one before.
fn anew(cx: &Context<'_>, range: TokenRange) -> bool {
    let known = &cx.packs().known;
    let end = range.indexes().find(|at| joint(cx, *at, range.past()).is_some()).unwrap_or(range.past());
    let clause = cx.reading.is(range.first() - 1, known.relator);
    let verb = |at: usize| cx.reading.is(at, known.modal) || cx.reading.is(at, known.future) || verb(cx, at).is_some();
    if clause { range.indexes().skip(1).take(CLAUSE).any(verb) } else { end >= range.first() + THING }
}

/// Within how many tokens of its beginning one more clause has its verb.
const CLAUSE: usize = 12;
/// How many tokens one more thing has at least.
const THING: usize = 3;

/// Whether the word at `at` is one that leads an object or stands between a verb and it.
fn small(cx: &Context<'_>, at: usize) -> bool {
    let known = &cx.packs().known;
    let adverb = ending::is_adverb(cx.reading.tokens[at].span.of(cx.reading.text));
    adverb
        || [known.preposition, known.auxiliary, known.article, known.joiner, known.infinitive].iter().any(|class| cx.reading.is(at, *class))
}

/// `to the closure of B`: whether `range` is a thing behind the preposition under which actions stand.
fn object(cx: &Context<'_>, range: TokenRange) -> bool {
    range.len() > 2 && infinitive(cx, range) && cx.reading.is(range.first(), cx.packs().known.article)
}

/// `that fees be scrapped`: whether `range` tells of something done to what begins it.
fn passive(cx: &Context<'_>, range: TokenRange) -> bool {
    let known = &cx.packs().known;
    let told = |at: usize| cx.reading.is(at, known.undertaken) && cx.reading.is(at - 1, known.auxiliary);
    range.indexes().skip(1).take(12).any(told)
}

/// Whether a word such as `and that` stands between `at` and `next`.
fn clause_of(cx: &Context<'_>, at: usize, next: usize) -> bool {
    (at..next).any(|i| matches!(cx.reading.lexeme(i, cx.packs().known.sequel), Some(("that", _))))
}

/// One past the word at `at` that makes the verb behind it an infinitive.
pub(super) fn to(cx: &Context<'_>, at: usize) -> Option<usize> {
    cx.reading.lexeme(at, cx.packs().known.infinitive).filter(|(value, _)| *value == "to").map(|(_, past)| past)
}

/// Whether `range` stands behind the word that makes it an infinitive: its head is then a verb, known or not.
pub(super) fn infinitive(cx: &Context<'_>, range: TokenRange) -> bool {
    range.first().checked_sub(1).is_some_and(|before| to(cx, before).is_some())
}

/// `to pay arrears`: whether `range` is a verb behind that word and its object; `look to the future` is none.
pub(super) fn deed(cx: &Context<'_>, range: TokenRange) -> bool {
    let tokens = &cx.reading.tokens;
    range.len() >= 2
        && infinitive(cx, range)
        && !cx.reading.is(range.first(), cx.packs().known.article)
        && tokens[range.first() + 1].is_word()
}

/// Where the verb of action stands that begins at `at`, adverbs before it passed over.
pub(super) fn verb_from(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let known = &cx.packs().known;
    let mut here = at;
    for _ in 0..5 {
        if here >= end {
            return None;
        }
        if verb(cx, here).is_some() || gerund(cx, here) {
            return Some(here);
        }
        here = cx.reading.lexeme(here, known.auxiliary)?.1;
    }
    None
}

/// Whether an action begins at the head of `range`.
pub(super) fn begins(cx: &Context<'_>, range: TokenRange) -> bool {
    verb_from(cx, range.first(), range.past()).is_some()
}

/// Whether `range`, behind the first action, is one more though no known verb of action begins it.
pub(super) fn counts(cx: &Context<'_>, range: TokenRange) -> bool {
    let more = || range.first() > 1 && led_anew_before(cx, range);
    begins(cx, range) || passive(cx, range) || object(cx, range) || deed(cx, range) || not_to(cx, range.first()).is_some() || more()
}

/// Whether a small word that a mark or a joining word goes before leads `range`: `, on a fund`, `and that B be shared`.
fn led_anew_before(cx: &Context<'_>, range: TokenRange) -> bool {
    let (lead, known) = (range.first() - 1, &cx.packs().known);
    let parted = cx.reading.tokens[lead - 1].is(',') || cx.reading.is(lead - 1, known.joiner);
    parted && led_anew(cx, range.first(), lead) && anew(cx, range)
}

/// `translating textbooks`: a word in -ing with an object, whatever verb it is, and no noun such as `shipping`.
fn gerund(cx: &Context<'_>, at: usize) -> bool {
    let known = &cx.packs().known;
    let Some(token) = cx.reading.tokens.get(at) else { return false };
    let object = cx.reading.tokens.get(at + 1).is_some_and(|t| t.is_word());
    let small = |class| cx.reading.is(at + 1, class);
    token.is_word()
        && !token.capital
        && form(cx, at) == Form::Gerund
        && object
        && !small(known.preposition)
        && !small(known.joiner)
        && !small(known.auxiliary)
        && [known.deverbal, known.field, known.example, known.purpose].iter().all(|c| !cx.reading.is(at, *c))
}

/// `upon her visit`, `at the 2024 review`: whether the word of action at `at` is a noun there, as what stands before it shows.
pub(super) fn noun(cx: &Context<'_>, at: usize) -> bool {
    let known = &cx.packs().known;
    let before = at - 1;
    let led = cx.reading.is(before, known.article)
        || cx.reading.is(before, known.preposition) && to(cx, before).is_none()
        || cx.reading.tokens[before].is_number()
        || cx.reading.tokens[before].kind == TokenKind::Possessive;
    cx.reading.language_at(at) == Language::English && led && form(cx, at) == Form::Base
}

/// Whether the verb at `at` has an object that only a verb can have: one behind an article.
fn determined(cx: &Context<'_>, at: usize) -> bool {
    verb(cx, at).is_some_and(|past| cx.reading.is(past, cx.packs().known.article))
}

/// `training and`, `training,`: nothing stands behind the word that could be its object, nor one more verb.
fn bare(cx: &Context<'_>, at: usize, end: usize) -> bool {
    let Some(past) = verb(cx, at) else { return !gerund(cx, at) };
    if past >= end {
        return past == at + 1;
    }
    let next = cx.reading.lexeme(past, cx.packs().known.joiner);
    let mark = cx.reading.tokens[past].is(',');
    past == at + 1 && (mark || next.is_some_and(|(_, behind)| behind >= end || action_at(cx, behind, end).is_none()))
}
