//! Words, numbers and marks of a text, each with its place and its word in the pack's vocabulary.

use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::span::Span;
use crate::text::Language;
use crate::text::fold::{self, Letter, Spelling};
use crate::text::word::{self, Word};

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
    /// Nothing: what stands behind the last token of a text.
    End,
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
    /// A line begins with it, and goes on with no other.
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
    let end = part.end as usize;
    let bytes = &text.as_bytes()[..end];
    let letters = fold::letters(spelling);
    let mut at = part.start as usize;
    let (mut spaced, mut fresh_line) = (true, true);
    let mut low = false;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        let kind;
        let mut begins_word = byte.is_ascii_alphabetic();
        let (mut code, mut len) = (u32::from(byte), 1);
        if byte >= 0x80 {
            (code, len) = word::wide_char(bytes, at);
            let letter = letters.get(code as usize).copied().unwrap_or_else(|| Letter::beyond(code));
            begins_word = letter.in_words() && !letter.is_numeric();
            if letter.is_numeric() {
                code = u32::from(b'0');
            }
        }
        if begins_word {
            let known = word::whole(bytes, at).and_then(|(written, len)| Some((vocabulary.written(written)?, len)));
            match known {
                Some((known, len)) if len > 1 => {
                    at += len;
                    tokens.push(Token {
                        span: Span::new(start, at),
                        kind: TokenKind::Word,
                        word: known.word,
                        capital: known.capital,
                        all_capitals: known.capital && !known.small,
                        folded: known.wide && spelling == Spelling::Plain,
                        spaced,
                        fresh_line,
                    });
                }
                _ => at = fold_word(text, start, end, vocabulary, spelling, (spaced, fresh_line), tokens),
            }
            (spaced, fresh_line) = (false, false);
            continue;
        }
        let Some(c) = char::from_u32(code) else { break };
        if c.is_ascii_digit() {
            at = number_end(bytes, at, end).max(at + len);
            kind = TokenKind::Number;
        } else if code <= u32::from(b' ') || c.is_whitespace() || is_invisible(c) {
            at += len;
            spaced = true;
            // The lines of a passage are one that was only wrapped there.
            let wrapped = c == '\r' && bytes.get(at) == Some(&b'\n');
            fresh_line |= matches!(c, '\r' | '\u{2028}' | '\u{2029}') && !wrapped;
            continue;
        } else if matches!(c, '\'' | '’') && !spaced && possessive(&text[at + len..end]) {
            at += len + 1;
            kind = TokenKind::Possessive;
        } else if matches!(c, '\'' | '’')
            && !spaced
            && tokens.last().is_some_and(Token::is_word)
            && let Some((word, letters)) = vocabulary.contractions.find(&text[..start], &text[at + len..end])
        {
            at += len + letters;
            tokens.push(Token {
                span: Span::new(start, at),
                kind: TokenKind::Word,
                word,
                capital: false,
                all_capitals: false,
                folded: false,
                spaced,
                fresh_line,
            });
            continue;
        } else {
            at += len;
            kind = TokenKind::Mark(quotation(c, &mut low));
        }
        // `3 nước`: a figure of one digit may begin a phrase.
        let digit = kind == TokenKind::Number && at == start + 1;
        tokens.push(Token {
            span: Span::new(start, at),
            kind,
            word: if digit { vocabulary.word(&text.as_bytes()[start..at]) } else { WordId::UNKNOWN },
            capital: false,
            all_capitals: false,
            folded: false,
            spaced,
            fresh_line,
        });
        (spaced, fresh_line) = (false, false);
    }
}

/// The mark `c`, where `low` tells whether a quotation is open that began with a low mark: `„so“` is quoted as `“so”`.
fn quotation(c: char, low: &mut bool) -> char {
    match c {
        '„' => {
            *low = true;
            '“'
        }
        '“' | '”' | '"' if *low => {
            *low = false;
            '”'
        }
        _ => c,
    }
}

/// Appends the word that begins at `start`, folding it: two words where it is two glued. Gives one past its last byte.
fn fold_word(
    text: &str,
    start: usize,
    end: usize,
    vocabulary: &Vocabulary,
    spelling: Spelling,
    (spaced, fresh_line): (bool, bool),
    tokens: &mut Vec<Token>,
) -> usize {
    let bytes = &text.as_bytes()[..end];
    let letters = fold::letters(spelling);
    let mut read = word::read(bytes, start, letters);
    let dotted = dotted_end(bytes, start, read.past);
    if let Some(past) = dotted.or_else(|| if read.digits { money_sign(bytes, start, read.past, end) } else { None }) {
        read.past = past;
        read.key = None;
    }
    let token = |span: Span, read: &Word, spaced: bool, fresh_line: bool| Token {
        span,
        kind: TokenKind::Word,
        word: match read.key {
            Some(key) => vocabulary.short_word(key),
            None => vocabulary.word(&fold::key_of(span.of(text), spelling)),
        },
        capital: read.capital,
        all_capitals: read.capital && !read.small && span.len() > 1,
        folded: read.wide && spelling == Spelling::Plain,
        spaced,
        fresh_line,
    };
    let whole = token(Span::new(start, read.past), &read, spaced, fresh_line);
    let cut = if whole.word == WordId::UNKNOWN && read.small && read.inner_capital && dotted.is_none() {
        glued(whole.span.of(text), vocabulary, spelling)
    } else {
        None
    };
    let Some(cut) = cut.map(|cut| start + cut) else {
        tokens.push(whole);
        return read.past;
    };
    // Each half as if it stood alone.
    tokens.push(token(Span::new(start, cut), &word::read(&bytes[..cut], start, letters), spaced, fresh_line));
    tokens.push(token(Span::new(cut, read.past), &word::read(&bytes[..read.past], cut, letters), true, false));
    read.past
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}' | '\0'..='\u{1f}')
}

/// Where the abbreviation ends that begins with the word between `start` and `at`: `U.S.`, `U.K.`, `U.A.E.`, single
/// capitals, each with a full stop.
#[inline]
fn dotted_end(bytes: &[u8], start: usize, at: usize) -> Option<usize> {
    if at != start + 1 || bytes.get(at) != Some(&b'.') || !bytes[start].is_ascii_uppercase() {
        return None;
    }
    let end = bytes.len();
    let mut stop = at;
    while stop + 1 < end
        && bytes[stop] == b'.'
        && bytes[stop + 1].is_ascii_uppercase()
        && (stop + 2 >= end || !(bytes[stop + 2] as char).is_alphanumeric() && bytes[stop + 2] < 0x80)
    {
        stop += 2;
    }
    if stop == at {
        return None;
    }
    Some(if bytes.get(stop) == Some(&b'.') { stop + 1 } else { stop })
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
fn glued(word: &str, vocabulary: &Vocabulary, spelling: Spelling) -> Option<usize> {
    let mut key = Vec::new();
    let mut small = false;
    for (i, c) in word.char_indices() {
        if small && fold::is_upper(c) {
            let mut known = |part: &str| {
                fold::key(part, spelling, &mut key);
                vocabulary.word(&key) != WordId::UNKNOWN
            };
            return (known(&word[..i]) && known(&word[i..])).then_some(i);
        }
        small = fold::is_lower(c);
    }
    None
}

/// `tiếp Thị trưởng`: whether in Vietnamese a word with a capital stands behind the one without at `at`, so that the two are no one word.
pub fn is_name_behind(language: Language, tokens: &[Token], at: usize) -> bool {
    language == Language::Vietnamese && !tokens[at].capital && tokens.get(at + 1).is_some_and(|t| t.is_word() && t.capital)
}
