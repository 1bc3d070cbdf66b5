//! Actions of Vietnamese: verbs one after another, with or without marks between them.

use crate::context::Context;
use crate::mention::What;
use crate::read::clause::{action_at, has_action, in_list, push, quoted, verb};
use crate::read::own_clause;
use crate::read::title::noun_phrase;
use crate::span::TokenRange;
use crate::text::token::TokenKind;

/// Parts `region`, which a verb governs, into its actions.
pub(super) fn actions(cx: &Context<'_>, region: TokenRange) -> Vec<TokenRange> {
    let mut parting = Parting::new(cx, region);
    let mut at = region.first();
    while at < region.past() {
        at = parting.step(at);
    }
    push(cx, &mut parting.out, parting.start, region.past());
    parting.out
}

/// A region as far as it is parted.
struct Parting<'c, 'a> {
    cx: &'c Context<'a>,
    region: TokenRange,
    out: Vec<TokenRange>,
    /// Where the present action begins.
    start: usize,
    /// The verb that governs was followed by a word of purpose.
    led_by_purpose: bool,
    /// Behind a word of purpose a joining word goes on with the purpose, not with the actions.
    purpose: bool,
    /// Behind `such as` a comma goes on with the examples.
    examples: bool,
    /// These are parted by commas, so that a semicolon ends them.
    commas: bool,
    /// So far nothing but verbs.
    verb_only: bool,
    /// The first verb may stand behind a subject of its own.
    seen: bool,
}

impl<'c, 'a> Parting<'c, 'a> {
    fn new(cx: &'c Context<'a>, region: TokenRange) -> Self {
        let start = region.first();
        let led_by_purpose = start > 0 && cx.reading.is(start - 1, cx.packs().known.infinitive);
        Parting {
            cx,
            region,
            out: Vec::new(),
            start,
            led_by_purpose,
            purpose: false,
            examples: false,
            commas: false,
            verb_only: true,
            seen: false,
        }
    }

    /// Looks at what stands at `at`; gives where to go on.
    fn step(&mut self, at: usize) -> usize {
        let (cx, known) = (self.cx, &self.cx.packs().known);
        let joins = cx.reading.lexeme(at, known.sequel);
        if joins.is_some() || matches!(cx.reading.tokens[at].kind, TokenKind::Mark(',' | ';' | ':')) {
            return self.joint(at, joins);
        }
        // What stands in quotation marks is one name.
        if let Some(close) = quoted(cx, at, self.region.past()) {
            self.verb_only = false;
            return close + 1;
        }
        // What stands in brackets only tells what was meant.
        if let Some(close) = bracketed(cx, at, self.region.past()) {
            self.verb_only = false;
            return close + 1;
        }
        self.word(at)
    }

    /// A mark or a joining word.
    fn joint(&mut self, at: usize, joins: Option<(&str, usize)>) -> usize {
        let (cx, end) = (self.cx, self.region.past());
        let mut next = joins.map_or(at + 1, |(_, past)| past);
        while let Some((_, past)) = (next < end).then(|| cx.reading.lexeme(next, cx.packs().known.sequel)).flatten() {
            next = past;
        }
        let token = &cx.reading.tokens[at];
        if token.is(':') {
            return self.colon(at);
        }
        // `Kenya giảm thuế, còn Peru cấp học bổng`.
        let turned = cx.reading.lexeme(next, cx.packs().known.turn).filter(|_| !token.is_word()).map(|(_, past)| past);
        if let Some(past) = turned.filter(|past| own_clause::own_clause(cx, *past, end).is_some()) {
            push(cx, &mut self.out, self.start, at);
            self.begin(past);
            return past;
        }
        // `trong nhiều lĩnh vực, bao gồm thương mại, phát triển đô thị`: fields are listed, and no actions.
        let lists = next > at + 1 && sequel_value(cx, at + 1).or(joins.map(|(value, _)| value)) == Some("also");
        if lists && next < end && cx.reading.is(next, cx.packs().known.field) && action_at(cx, next, end).is_none() {
            self.examples = true;
            return next;
        }
        // `trên các lĩnh vực: đào tạo; quân y`: behind what opens a list a noun is one more of it.
        let noun = || action_at(cx, next, end).is_none() || in_list(cx, next);
        let item = token.is(';') && (self.examples && !self.commas && noun() || self.of_one_field(at, next));
        self.commas |= self.examples && token.is(',');
        if !item && (self.parts(at, next, joins) || token.is(';') && next < end) {
            push(cx, &mut self.out, self.start, at);
            self.begin(next);
            return next;
        }
        at.max(next - 1) + 1
    }

    /// `tăng cường hợp tác trong xúc tiến thương mại; xuất khẩu hàng hóa; đào tạo nghề`: whether behind the semicolon at `at` one more noun of
    /// action begins of what the parties act together in.
    fn of_one_field(&self, at: usize, next: usize) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let within = |i: usize| reading.lexeme(i, known.topic).is_some_and(|(_, past)| reading.is(past, known.umbrella) || past == i + 1);
        let together = |i: usize| reading.lexeme(i, known.concert).is_some_and(|(_, past)| within(past));
        let counted = || (next..next + WORD * 2).any(|i| reading.tokens[i].is_number() || reading.is(i, known.numeral));
        let noun = reading.lexeme(next, known.deverbal).is_some_and(|(value, _)| value == "noun");
        noun && (self.start..at).any(together) && !counted()
    }

    /// Whether one more action begins at `next`, behind the mark or joining word at `at`.
    fn parts(&self, at: usize, next: usize, joins: Option<(&str, usize)>) -> bool {
        let (cx, reading, known, end) = (self.cx, self.cx.reading, &self.cx.packs().known, self.region.past());
        let token = &reading.tokens[at];
        let (hard, mark) = (token.is(';'), matches!(token.kind, TokenKind::Mark(',' | ';' | ':')));
        let says = |wanted: &str| joins.is_some_and(|(value, _)| value == wanted) || mark && sequel_value(cx, at + 1) == Some(wanted);
        // `and that X do b`: one more clause under the same verb.
        let that = (at..next).any(|i| sequel_value(cx, i) == Some("that"));
        let clause = that && next < end && has_action(cx, TokenRange::new(next, end), 8);
        // A joining word such as `at the same time` begins an action whatever was before it.
        let strong = hard || says("also");
        let action = |value: &str| reading.lexeme(next, known.action).is_some_and(|(action, _)| action == value);
        // A date ends the purpose, and so does what the parties strive for.
        let led = mark && reading.is(next, known.auxiliary) || at > self.start && reading.tokens[at - 1].is_number() || action("strive");
        let begins = clause
            || mark && own_clause::begins(cx, at, next, end)
            || action_at(cx, next, end).is_some()
                && (strong || !in_list(cx, next) && (led || !self.purpose && !self.examples))
                && (hard || !mark && reading.is(next, known.action) || !reading.is(next, known.purpose));
        // `that X, closed since May, would open`: the mark closes an aside before the only verb.
        let aside = mark && reading.is(next, known.future) && !has_action(cx, TokenRange::new(self.start, at), 40);
        // A word of purpose behind a mark tells why, unless one stood behind the verb that governs as well.
        let why = mark && next == at + 1 && !self.led_by_purpose && reading.is(next, known.infinitive);
        // `trong đó chú trọng nông nghiệp`: what is stressed of the action itself.
        let stressed = (says("among") || token.is(',')) && action("prioritise");
        begins
            && !stressed
            && !self.eased(at, joins)
            && !dated(cx, next, end)
            && !(mark && listed(cx, self.start, at, next))
            && !self.doubled(at, next, joins)
            && !shared(cx, self.start, at)
            && !nominal(cx, self.start, at)
            && !mutual(cx, next)
            && !aside
            && !why
            && (!self.verb_only || strong || self.two_objects(at, next, joins))
    }

    /// `tăng cường hợp tác và mở rộng đầu tư`: whether the verbs before and behind the joining word have each an object of its own.
    fn two_objects(&self, at: usize, next: usize, joins: Option<(&str, usize)>) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let object = |past: usize| past < self.region.past() && reading.tokens[past].is_word();
        let small = |past: usize| reading.is(past, known.topic) || reading.is(past, known.preposition);
        let whole = |past: usize| past - next > 2 || object(past) && !small(past);
        let and = joins.is_some_and(|(value, _)| value == "and");
        and && has_object(self.cx, self.start, at) && action_at(self.cx, next, self.region.past()).is_some_and(whole)
    }

    /// `quan hệ sẽ được củng cố và phát triển`: whether only a verb stands behind the joining word, which says with the one before what
    /// becomes of the same thing.
    fn doubled(&self, at: usize, next: usize, joins: Option<(&str, usize)>) -> bool {
        let end = self.region.past();
        let and = joins.is_some_and(|(value, _)| value == "and") && self.cx.reading.tokens[at].is_word();
        let closes = |past: usize| past >= end || past + 1 == end && !self.cx.reading.tokens[past].is_word();
        let first = at > self.start + 1 && (1..=3).any(|back| verb(self.cx, at - back.min(at)) == Some(at));
        and && first && !has_object(self.cx, self.start, at) && action_at(self.cx, next, end).is_some_and(closes)
    }

    /// `tạo điều kiện cho doanh nghiệp tiếp tục đầu tư và mở rộng sản xuất`: whether the joining word only goes on with what is made
    /// easy for somebody to do.
    fn eased(&self, at: usize, joins: Option<(&str, usize)>) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let and = joins.is_some_and(|(value, _)| value == "and") && reading.tokens[at].is_word();
        let ease = |i: &usize| reading.lexeme(*i, known.action).is_some_and(|(action, _)| action == "facilitate");
        let Some((_, past)) = (self.start..at).find(ease).filter(|_| and).and_then(|i| reading.lexeme(i, known.action)) else {
            return false;
        };
        let Some(whom) = (past..at).find(|i| reading.is(*i, known.for_whom)) else { return false };
        // Somebody, and behind him a verb that is not merely the first word of a list of nouns.
        let mut verbs = (whom + 2..at).filter(|i| verb(self.cx, *i).is_some());
        verbs.any(|i| !in_list(self.cx, i) || reading.is(i - 1, known.auxiliary) || reading.is(i - 2, known.auxiliary))
    }

    /// Behind a colon stand the items of what is named before it; or the first action, which words before it only announce:
    /// `một số nội dung sau: tăng cường ...`.
    fn colon(&mut self, at: usize) -> usize {
        let cx = self.cx;
        let announces = !(self.start..at).any(|i| verb(cx, i).is_some() && !in_list(cx, i));
        if announces && action_at(cx, at + 1, self.region.past()).is_some() {
            (self.start, self.verb_only, self.seen) = (at + 1, true, false);
        } else {
            (self.examples, self.verb_only) = (true, false);
        }
        at + 1
    }

    /// A word of the action.
    fn word(&mut self, at: usize) -> usize {
        let (cx, reading, known) = (self.cx, self.cx.reading, &self.cx.packs().known);
        let verb_only = std::mem::take(&mut self.verb_only);
        // `mong Kenya góp phần thúc đẩy ...`: where no verb stands before it, this is the verb.
        let governs = |(value, _): &(&str, usize)| at > self.start && (*value != "part" || self.seen);
        if let Some((_, past)) = reading.lexeme(at, known.purpose).filter(governs) {
            self.purpose = true;
            return past;
        }
        // `ký các hiệp định về đầu tư, miễn thị thực, dẫn độ`: what a document is about is nothing more to do.
        if let Some((_, past)) = reading.lexeme(at, known.document).filter(|_| at > self.start) {
            let title = noun_phrase(cx, TokenRange::new(at, past), self.region.past());
            let topic = title.indexes().find(|i| reading.is(*i, known.topic));
            return topic.map_or(past, |_| title.past().max(past));
        }
        // `tích cực tham gia trong việc giữ gìn hòa bình, giải quyết tranh chấp`: what stands behind the noun for doing goes on with it.
        if self.seen && reading.is(at + 1, known.article) && reading.lexeme(at, known.topic).is_some_and(|(_, past)| past == at + 1) {
            self.purpose |= reading.lexeme(at + 1, known.umbrella).is_some_and(|(value, past)| value == "list" && past == at + 2);
        }
        if let Some((_, past)) = reading.lexeme(at, known.example) {
            self.examples = true;
            return past;
        }
        // A guarded phrase hides the verbs within it.
        if let Some((_, past)) = reading.lexeme(at, known.action).filter(|(value, _)| *value == "-") {
            return past;
        }
        // `thúc đẩy sản xuất và cung cấp vắc-xin`: what is done to something shares it with the verb joined to it.
        if let Some((_, past)) = reading.lexeme(at, known.deverbal).filter(|(value, _)| *value == "object" && verb_only && self.seen) {
            self.verb_only = true;
            return past;
        }
        if let Some(past) = verb(cx, at) {
            // A noun of action behind a verb is its object; any other verb begins a chain of verbs with one object.
            self.verb_only = verb_only || !self.seen && !in_list(cx, at);
            self.seen = true;
            return past;
        }
        if let Some((_, past)) = reading.lexeme(at, known.auxiliary) {
            self.verb_only = verb_only;
            return past;
        }
        at + 1
    }

    /// A further action begins at `next`.
    fn begin(&mut self, next: usize) {
        (self.start, self.purpose, self.verb_only, self.seen) = (next, false, true, false);
        (self.examples, self.commas) = (false, false);
    }
}

/// `tăng cường hợp tác và mở rộng đầu tư`: whether the only verb from `start` to the joining word at `at` has a noun of action for its
/// object, which the verb behind does not share.
fn has_object(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let noun = |i: usize| cx.reading.lexeme(i, cx.packs().known.deverbal).is_some_and(|(value, past)| value == "noun" && past == at);
    let object = (1..=3).filter_map(|back| at.checked_sub(back)).find(|i| *i > start && noun(*i));
    cx.reading.tokens[at].is_word()
        && object.is_some_and(|i| action_at(cx, start, i).is_some() && !(start..i).any(|c| cx.reading.tokens[c].is(',')))
}

/// How far before its comma a field of a list may begin.
const FIELD: usize = 8;

/// `trong lĩnh vực nông nghiệp, xây dựng, nghề cá`: whether the verb at `next`, behind the comma at `at`, is one more field of a list and has no
/// object of its own.
fn listed(cx: &Context<'_>, start: usize, at: usize, next: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let field = (at.saturating_sub(FIELD).max(start)..at).any(|i| reading.lexeme(i, known.field).is_some_and(|(_, past)| past == at));
    let opens = (start..at).any(|i| reading.lexeme(i, known.umbrella).is_some_and(|(value, _)| value == "field"));
    let bare = |past: usize| reading.tokens.get(past).is_none_or(|t| !t.is_word() && !t.is_number()) || reading.is(past, known.joiner);
    field && opens && verb(cx, next).is_some_and(bare)
}

/// How many words may lead the day by which something is to be done.
const BY: usize = 2;
/// How many syllables a verb without its object has.
const WORD: usize = 2;

/// `giao các bộ soạn đề án, hoàn tất trong năm nay`: whether nothing but the day stands behind the verb of action at `next`, which says by when
/// what is told before it is to be done.
fn dated(cx: &Context<'_>, next: usize, end: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let day = |at: usize| reading.mentions.at(at).find(|(_, m)| matches!(m.what, What::Date(_))).map(|(_, m)| m.range.past());
    let Some(past) = action_at(cx, next, end).filter(|past| verb(cx, past.saturating_sub(WORD)) == Some(*past)) else { return false };
    let led = (past..past + BY).take_while(|at| reading.is(*at, known.due) || reading.is(*at, known.preposition)).count();
    let ends = |past: usize| past >= end || !reading.tokens[past].is_word() && !reading.tokens[past].is_number();
    (past..=past + led).any(|at| day(at).is_some_and(ends))
}

/// How many tokens may stand in brackets.
const BRACKETS: usize = 60;

/// Where the bracket that opens at `at` closes.
fn bracketed(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let tokens = &cx.reading.tokens;
    tokens[at].is('(').then(|| (at + 1..end.min(at + BRACKETS)).find(|i| tokens[*i].is(')'))).flatten()
}

/// `góp phần vào việc củng cố và phát triển quan hệ`, `trợ cấp cho khai thác và sử dụng dầu mỏ`: a verb right behind an article or a word
/// for whom is a noun with the one joined to it.
fn nominal(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let last = (1..=3).filter_map(|back| at.checked_sub(back)).filter(|v| *v > start + 1).find(|v| verb(cx, *v) == Some(at));
    let led = |v: usize| reading.is(v - 1, known.article) || reading.is(v - 1, known.for_whom) && reading.is(v, known.deverbal);
    reading.tokens[at].is_word() && last.is_some_and(led)
}

/// `nâng cao tính kết nối, bổ trợ giữa hai nền kinh tế`: whether between whom it is stands right behind the verb at `next`, which is then a
/// noun.
fn mutual(cx: &Context<'_>, next: usize) -> bool {
    verb(cx, next).is_some_and(|past| past <= next + WORD && cx.reading.is(past, cx.packs().known.between))
}

/// `phối hợp cùng các nước ven sông quản lý, sử dụng nguồn nước`: a verb right before the mark at `at`, with a noun of its own
/// before it, shares the object of the verb behind.
fn shared(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let last = (1..=3).filter_map(|back| at.checked_sub(back)).filter(|v| *v > start + 1).find(|v| verb(cx, *v) == Some(at));
    reading.tokens[at].is(',')
        && last.is_some_and(|v| {
            let verbal = |i: usize| verb(cx, i) == Some(v) || reading.lexeme(i, known.auxiliary).is_some_and(|(_, past)| past == v);
            !reading.is(v, known.deverbal) && !(v.saturating_sub(4).max(start)..v).any(verbal) && reading.tokens[v - 1].is_word()
        })
}

fn sequel_value<'a>(cx: &Context<'a>, at: usize) -> Option<&'a str> {
    cx.reading.lexeme(at, cx.packs().known.sequel).map(|(value, _)| value)
}
