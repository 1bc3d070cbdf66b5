//! Points of a list: lines that open with a bullet or a number, below the line that heads them.

use crate::context::Reading;
use crate::context::actor::Actor;
use crate::text::Language;
use crate::text::token::TokenKind;

/// What a word is in the lexicon that numbers a point only before a mark.
const COUNT: &str = "count";
/// What stands for any number, and for any letter or word, of a label.
const FIGURE: char = '1';
const LETTER: char = 'a';
/// How many digits the number of a point has at most.
const NUMBER: usize = 2;

/// Whether `sentence`, where it opens a line, opens it with a bullet or, in Vietnamese, with a number; nothing where it stands inside one.
pub fn opens(reading: &Reading<'_>, sentence: usize) -> Option<bool> {
    let sentences = &reading.sentences;
    let inside = sentence > 0 && sentences[sentence - 1].passage == sentences[sentence].passage;
    let range = sentences[sentence].range;
    (!inside && !range.is_empty()).then(|| bullet(reading, range.first()) || numbered(reading, range.first()))
}

/// Whether words or a number label the Vietnamese point that begins at `at`: `Một,`, `Hai là`, `4.`, `5/`, `(vi)`, `b)`.
fn numbered(reading: &Reading<'_>, at: usize) -> bool {
    let mark = |at: usize, marks: &[char]| reading.tokens.get(at).is_some_and(|t| marks.iter().any(|c| t.is(*c)));
    let token = &reading.tokens[at];
    let length = if token.is_number() { NUMBER } else { 1 };
    let short = token.span.len() <= length && !matches!(token.kind, TokenKind::Mark(_));
    let closed = mark(at + 1, if token.is_number() { &['.', ')', '/', ':'] } else { &[')'] });
    let next = || reading.tokens.get(at + 2).is_some_and(|t| t.spaced && !t.fresh_line && !t.is_number());
    let label = worded(reading, at).is_some() || token.is('(') && mark(at + 2, &[')']) || short && closed && next();
    label && reading.language_at(at) == Language::Vietnamese
}

/// How the Vietnamese line that `sentence` opens is labelled: by which bullet, or by a number or letter and which mark behind it.
pub fn label(reading: &Reading<'_>, sentence: usize) -> Option<(char, char)> {
    let at = reading.sentences[sentence].range.first();
    if opens(reading, sentence) != Some(true) || reading.language_at(at) != Language::Vietnamese {
        return None;
    }
    let mark = |at: usize| match reading.tokens.get(at).map(|t| t.kind) {
        Some(TokenKind::Mark(c)) => Some(c),
        _ => None,
    };
    let head = || if reading.tokens[at].is_number() { FIGURE } else { LETTER };
    let words = worded(reading, at).map(|_| (LETTER, LETTER));
    Some(words.or_else(|| mark(at).map(|c| (c, c))).unwrap_or_else(|| (head(), mark(at + 1).unwrap_or(LETTER))))
}

/// Whether the token at `at` is a bullet.
pub fn bullet(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.tokens[at].kind, TokenKind::Mark('-' | '–' | '•' | '*' | '·' | '+'))
}

/// One past the words that number the point that begins at `at`: `Một` before a mark, `Hai là`, `Thứ ba`.
pub fn worded(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let (value, past) = reading.lexeme(at, reading.packs.known.enumerator)?;
    let mark = || reading.tokens.get(past).is_some_and(|t| matches!(t.kind, TokenKind::Mark(',' | ':' | '.')));
    (value != COUNT || reading.tokens[at].fresh_line && mark()).then_some(past)
}

/// No list is followed further back than so many points.
const MOST_POINTS: usize = 24;

/// The line with a colon that heads the points of which `sentence` begins one: `Hai bên nhất trí:` above `2. Ký Hiệp định`.
pub fn head(reading: &Reading<'_>, sentence: usize) -> Option<usize> {
    let sentences = &reading.sentences;
    let begins = |s: usize| s == 0 || sentences[s - 1].passage != sentences[s].passage;
    let mut at = sentence;
    let mut points = 0;
    if !begins(sentence) {
        return None;
    }
    while at > 0 && points < MOST_POINTS {
        if !sentences[at].range.is_empty() && begins(at) {
            if opens(reading, at) != Some(true) {
                return None;
            }
            points += 1;
            let before = sentences[at - 1].range;
            if !before.is_empty() && reading.tokens[before.past() - 1].is(':') {
                return Some(at - 1);
            }
        }
        at -= 1;
    }
    None
}

/// Whether `sentence` is a point below a Vietnamese line that says what somebody will do, asks for or agrees on.
pub fn under_will(reading: &Reading<'_>, sentence: usize) -> bool {
    let known = &reading.packs.known;
    let Some(head) = head(reading, sentence) else { return false };
    let head = reading.sentences[head].range;
    let signs = |i: usize| reading.lexeme(i, known.document_verb).is_some_and(|(code, _)| matches!(code, "signed" | "exchanged"));
    let wills = |i: usize| reading.is(i, known.document_intent) || reading.is(i, known.future);
    reading.language_at(head.first()) == Language::Vietnamese && head.indexes().any(wills) && !head.indexes().any(signs)
}

/// Who acts in points that name nobody: the subject of the line with a colon that heads them.
#[derive(Debug, Default)]
pub(super) struct Points {
    head: Option<Actor>,
}

impl Points {
    /// Who is carried into `sentence`, where `carried` was the subject before it.
    pub fn carry(&mut self, reading: &Reading<'_>, sentence: usize, carried: Option<Actor>) -> Option<Actor> {
        match opens(reading, sentence) {
            Some(true) if self.head.is_some() => return self.head,
            Some(true) => {
                let range = sentence.checked_sub(1).map(|before| reading.sentences[before].range).filter(|range| !range.is_empty());
                self.head = carried.filter(|_| range.is_some_and(|range| reading.tokens[range.past() - 1].is(':')));
            }
            Some(false) => self.head = None,
            None => {}
        }
        carried
    }
}
