//! What is only supposed, doubted or asked: `if trade doubled, X would become the main partner` tells of nothing that is, nor does
//! `nobody believes that X will sign` or `will X sign an accord?`.

use crate::context::Context;
use crate::fact::FactType;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};

/// How far into the main clause the verb may stand that tells what would follow.
const REACH: usize = 16;

/// What is supposed in one sentence.
#[derive(Default)]
pub struct Supposed {
    sentence: Option<usize>,
    /// Clauses of condition.
    conditions: Vec<TokenRange>,
    /// What would follow from them, and whether its verb says that it only would.
    outcomes: Vec<(TokenRange, bool)>,
}

impl Supposed {
    /// Whether the match `f` tells of what is only supposed. Matches are asked about in the order of the text.
    pub fn holds(&mut self, f: &Found<'_, '_>) -> bool {
        if !read_here(f.pattern.fact) {
            return false;
        }
        if self.sentence != Some(f.sentence) {
            *self = Supposed { sentence: Some(f.sentence), ..Supposed::default() };
            self.look(f.cx, f.sentence, f.sentence_range());
        }
        let at = f.m.range.first();
        let undertaken = f.pattern.fact == FactType::Commitment;
        self.conditions.iter().any(|r| r.holds(at)) || self.outcomes.iter().any(|(r, would)| r.holds(at) && (*would || !undertaken))
    }

    /// Finds the clauses of condition in the sentence `number`, which is `sentence`, and what would follow.
    fn look(&mut self, cx: &Context<'_>, number: usize, sentence: TokenRange) {
        self.questions(cx, sentence);
        if !cx.reading.may_hold(number, cx.packs().known.supposition) {
            return;
        }
        let mut at = sentence.first();
        while at < sentence.past() {
            match cx.reading.lexeme(at, cx.packs().known.supposition) {
                Some(("-", past)) => at = past,
                // `did not believe that X would`: nothing follows from what is only doubted.
                Some(("doubts", past)) => {
                    let end = (past..sentence.past()).find(|i| parts(cx, *i)).unwrap_or(sentence.past());
                    self.conditions.push(TokenRange::new(at, end));
                    at = end;
                }
                Some((value, past)) if value == "opens" || value == "inverts" && opens(cx, sentence, at) => {
                    let end = (past..sentence.past()).find(|i| parts(cx, *i)).unwrap_or(sentence.past());
                    self.conditions.push(TokenRange::new(at, end));
                    self.outcome(cx, sentence, TokenRange::new(at, end));
                    at = end;
                }
                _ => at += 1,
            }
        }
    }

    /// Takes an English clause with the verb first that a question mark ends for one that tells of nothing.
    fn questions(&mut self, cx: &Context<'_>, sentence: TokenRange) {
        let (reading, known) = (cx.reading, &cx.packs().known);
        let Some(end) = sentence.past().checked_sub(1).filter(|at| reading.tokens[*at].is('?')) else { return };
        if reading.language_at(sentence.first()) != Language::English {
            return;
        }
        let verb = |at: usize| reading.is(at, known.auxiliary) || reading.is(at, known.future);
        let begins = |at: &usize| *at == sentence.first() || matches!(reading.tokens[at - 1].kind, TokenKind::Mark(':' | ','));
        let asks = (sentence.first()..end).filter(begins).find(|at| verb(*at) || !reading.is(*at, known.article) && verb(at + 1));
        self.conditions.extend(asks.map(|from| TokenRange::new(from, end)));
    }

    /// The main clause of `condition`: before it where that tells what would follow, else behind its comma.
    fn outcome(&mut self, cx: &Context<'_>, sentence: TokenRange, condition: TokenRange) {
        let reading = cx.reading;
        let would = |at: usize| reading.lexeme(at, cx.packs().known.supposition).is_some_and(|(value, _)| value == "would");
        let from = (sentence.first()..condition.first()).rev().find(|i| parts(cx, *i)).map_or(sentence.first(), |i| i + 1);
        if (from..condition.first()).any(would) {
            self.outcomes.push((TokenRange::new(from, condition.first()), true));
        } else if condition.past() + 2 < sentence.past() && reading.tokens[condition.past()].is(',') {
            let from = condition.past() + 1;
            let end = (from..sentence.past()).find(|i| reading.tokens[*i].is(';')).unwrap_or(sentence.past());
            let only = (from..end.min(from + REACH)).any(would);
            self.outcomes.push((TokenRange::new(from, end), only));
        }
    }
}

/// Which facts are left out: ranks and sums, documents, bodies, levels, items of a programme, and what somebody undertakes.
fn read_here(fact: FactType) -> bool {
    use FactType::{Activity, Agreement, Commitment, Figure, Mechanism, Partnership, Target, Visit};
    matches!(fact, Activity | Agreement | Commitment | Figure | Mechanism | Partnership | Target | Visit)
}

/// Whether `at` is the first word of the sentence, or of what is quoted in it.
fn opens(cx: &Context<'_>, sentence: TokenRange, at: usize) -> bool {
    let tokens = &cx.reading.tokens;
    tokens[at].capital && (at == sentence.first() || matches!(tokens[at - 1].kind, TokenKind::Mark(_)))
}

/// Whether a mark at `at` parts one clause from another.
fn parts(cx: &Context<'_>, at: usize) -> bool {
    matches!(cx.reading.tokens[at].kind, TokenKind::Mark(',' | ';' | ':' | '–' | '—' | '”' | '"'))
}
