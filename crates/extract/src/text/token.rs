//! Words, numbers and marks of a text, each with its place and its word in the pack's vocabulary.

use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::span::Span;
use crate::text::fold::{self, Spelling};

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with digits behind them perhaps (`G20`), or letters and full stops (`U.S.`).
    Word,
    /// Digits, with `.` or `,` between them.
    Number,
    /// The `'s` of an English possessive.
    Possessive,
    /// Any other visible character.
    Mark(char),
}

/// One token of a text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// Which word of the vocabulary it is; [`WordId::UNKNOWN`] for any other.
    pub word: WordId,
    /// Its first letter is a capital.
    pub capital: bool,
    /// All its letters, two or more, are capitals.
    pub all_capitals: bool,
    /// It bears marks that its key does not keep: a Vietnamese word in an English text.
    pub folded: bool,
    /// White space stands before it.
    pub spaced: bool,
    /// A line break stands before it.
    pub fresh_line: bool,
}

impl Token {
    /// Whether it is written as acronyms are: one capital or only capitals.
    pub fn acronym(&self) -> bool {
        self.all_capitals || self.capital && self.span.len() == 1
    }

    /// Whether it is the mark `c`.
    pub fn is(&self, c: char) -> bool {
        self.kind == TokenKind::Mark(c)
    }

    /// Whether it is a hyphen or dash of any length.
    pub fn is_dash(&self) -> bool {
        matches!(self.kind, TokenKind::Mark('-' | '‐' | '‑' | '‒' | '–' | '—' | '−'))
    }

    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        self.kind == TokenKind::Number
    }
}

/// Appends the tokens of `text[part]` to `tokens`.
pub fn tokenise(text: &str, part: Span, vocabulary: &Vocabulary, spelling: Spelling, tokens: &mut Vec<Token>) {
    let bytes = text.as_bytes();
    let end = part.end as usize;
    let mut at = part.start as usize;
    let mut key = Vec::with_capacity(32);
    let (mut spaced, mut fresh_line) = (true, true);
    while at < end {
        let c = if bytes[at] < 0x80 { bytes[at] as char } else { char_at(text, at) };
        let start = at;
        let kind;
        if fold::is_word_char(c) && !fold::is_numeric(c) {
            let (past, dotted) = word_end(text, at, end);
            at = past;
            kind = TokenKind::Word;
            let from = tokens.len();
            push(text, start, at, kind, vocabulary, spelling, &mut key, (spaced, fresh_line), tokens);
            if tokens[from].word == WordId::UNKNOWN
                && !dotted
                && let Some(cut) = glued(&text[start..at], vocabulary, spelling, &mut key)
            {
                tokens.pop();
                push(text, start, start + cut, kind, vocabulary, spelling, &mut key, (spaced, fresh_line), tokens);
                push(text, start + cut, at, kind, vocabulary, spelling, &mut key, (true, false), tokens);
            }
            (spaced, fresh_line) = (false, false);
            continue;
        } else if fold::is_numeric(c) {
            at = number_end(bytes, at, end);
            if at == start {
                at += c.len_utf8();
            }
            kind = TokenKind::Number;
        } else if c.is_whitespace() || is_invisible(c) {
            at += c.len_utf8();
            spaced = true;
            fresh_line |= c == '\n' || c == '\r' || c == '\u{2028}' || c == '\u{2029}';
            continue;
        } else if matches!(c, '\'' | '’') && !spaced && possessive(&text[at + c.len_utf8()..end]) {
            at += c.len_utf8() + 1;
            kind = TokenKind::Possessive;
        } else {
            at += c.len_utf8();
            kind = TokenKind::Mark(c);
        }
        push(text, start, at, kind, vocabulary, spelling, &mut key, (spaced, fresh_line), tokens);
        (spaced, fresh_line) = (false, false);
    }
}

#[allow(clippy::too_many_arguments)]
fn push(
    text: &str,
    start: usize,
    end: usize,
    kind: TokenKind,
    vocabulary: &Vocabulary,
    spelling: Spelling,
    key: &mut Vec<u8>,
    (spaced, fresh_line): (bool, bool),
    tokens: &mut Vec<Token>,
) {
    let mut token = Token {
        span: Span::new(start, end),
        kind,
        word: WordId::UNKNOWN,
        capital: false,
        all_capitals: false,
        folded: false,
        spaced,
        fresh_line,
    };
    if kind == TokenKind::Word {
        let word = &text[start..end];
        fold::key(word, spelling, key);
        token.word = vocabulary.word(key);
        token.folded = spelling == Spelling::Plain && !word.is_ascii();
        let first = if word.as_bytes()[0] < 0x80 { word.as_bytes()[0] as char } else { char_at(word, 0) };
        token.capital = fold::is_upper(first);
        token.all_capitals = token.capital && word.len() > 1 && !word.chars().any(fold::is_lower);
    }
    tokens.push(token);
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or('\u{fffd}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}' | '\0'..='\u{1f}')
}

/// Where the word that starts at `at` ends, and whether it is an abbreviation with full stops, such as `U.S.`.
fn word_end(text: &str, start: usize, end: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let mut at = start;
    while at < end {
        if bytes[at] < 0x80 {
            if !bytes[at].is_ascii_alphanumeric() {
                break;
            }
            at += 1;
        } else {
            let c = char_at(text, at);
            if !fold::is_word_char(c) {
                break;
            }
            at += c.len_utf8();
        }
    }
    // U.S., U.K., U.A.E.: single capitals, each with a full stop.
    if at == start + 1 && bytes[start].is_ascii_uppercase() {
        let mut stop = at;
        while stop + 1 < end
            && bytes[stop] == b'.'
            && bytes[stop + 1].is_ascii_uppercase()
            && (stop + 2 >= end || !(bytes[stop + 2] as char).is_alphanumeric() && bytes[stop + 2] < 0x80)
        {
            stop += 2;
        }
        if stop > at {
            if stop < end && bytes[stop] == b'.' {
                stop += 1;
            }
            return (stop, true);
        }
    }
    (money_sign(bytes, start, at, end).unwrap_or(at), false)
}

/// `R12.4`, `RM1.63`: up to three capitals glued to a decimal number are a word of their own, the sign of a currency.
fn money_sign(bytes: &[u8], start: usize, at: usize, end: usize) -> Option<usize> {
    let letters = bytes[start..at].iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let digits = start + letters;
    let sign =
        (1..=3).contains(&letters) && bytes[start].is_ascii_uppercase() && digits < at && bytes[digits..at].iter().all(u8::is_ascii_digit);
    let decimal = at + 1 < end && matches!(bytes[at], b'.' | b',') && bytes[at + 1].is_ascii_digit();
    (sign && decimal).then_some(digits)
}

fn number_end(bytes: &[u8], start: usize, end: usize) -> usize {
    let mut at = start;
    while at < end {
        let digit = bytes[at].is_ascii_digit();
        let inner = matches!(bytes[at], b'.' | b',') && at > start && at + 1 < end && bytes[at + 1].is_ascii_digit();
        if !digit && !inner {
            break;
        }
        at += 1;
    }
    at
}

fn possessive(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('s' | 'S')) && !chars.next().is_some_and(fold::is_word_char)
}

/// Where an unknown word is two glued, as in `cácTuyên`: a small letter before a capital, both halves in the vocabulary.
fn glued(word: &str, vocabulary: &Vocabulary, spelling: Spelling, key: &mut Vec<u8>) -> Option<usize> {
    let mut small = false;
    for (i, c) in word.char_indices() {
        if small && fold::is_upper(c) {
            let mut known = |part: &str| {
                fold::key(part, spelling, key);
                vocabulary.word(key) != WordId::UNKNOWN
            };
            return (known(&word[..i]) && known(&word[i..])).then_some(i);
        }
        small = fold::is_lower(c);
    }
    None
}
