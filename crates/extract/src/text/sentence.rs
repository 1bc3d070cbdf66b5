//! Sentences: where a full stop ends one, and where it does not.

use crate::pack::spelling::Abbreviations;
use crate::span::TokenRange;
use crate::text::fold;
use crate::text::token::{Token, TokenKind};

/// One sentence and the passage it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Sentence {
    /// Its tokens.
    pub range: TokenRange,
    /// Index of its passage.
    pub passage: usize,
}

/// A sentence longer than this is cut, so that work on one sentence stays bounded.
pub const MOST_TOKENS: usize = 320;

/// Appends the sentences of the tokens in `range`, all of passage `passage`.
pub fn sentences(
    (text, tokens): (&str, &[Token]),
    range: TokenRange,
    passage: usize,
    abbreviations: &Abbreviations,
    out: &mut Vec<Sentence>,
) {
    let mut start = range.first();
    for at in range.indexes() {
        let last = at + 1 == range.past();
        let long = at + 1 - start >= MOST_TOKENS;
        // Most tokens are words, and none of those ends a sentence.
        if !last && !long && !matches!(tokens[at].kind, TokenKind::Mark(_)) {
            continue;
        }
        // The number of a point of a list: `1. ...`.
        let numbers = at == start + 1 && tokens[start].is_number() && tokens[start].span.len() <= 2 && !tokens[at].spaced;
        if numbers && !last {
            continue;
        }
        let ends = last || ends_sentence((text, tokens), range, at, abbreviations) || (long && !tokens[at].is_word());
        if ends || at + 1 - start >= MOST_TOKENS * 2 {
            out.push(Sentence { range: TokenRange::new(start, at + 1), passage });
            start = at + 1;
        }
    }
}

/// How many closing marks in a row are looked over.
const MOST_CLOSING: usize = 8;

fn ends_sentence((text, tokens): (&str, &[Token]), range: TokenRange, at: usize, abbreviations: &Abbreviations) -> bool {
    let TokenKind::Mark(mark) = tokens[at].kind else { return false };
    if matches!(mark, '.' | ':')
        && at > range.first()
        && tokens[at - 1].is_word()
        && tokens[at - 1].span.len() >= 3
        && point(tokens, range, at + 1)
    {
        return true;
    }
    let closing = |t: &Token| matches!(t.kind, TokenKind::Mark('"' | '”' | '’' | ')' | '»' | '\''));
    let next = (at + 1..range.past().min(at + MOST_CLOSING)).find(|i| tokens[*i].spaced || !closing(&tokens[*i]));
    let Some(mut next) = next else { return range.past() <= at + MOST_CLOSING };
    // The number of a note right behind the stop: `came home.[5] In June`.
    while mark == '.' && next + 3 < range.past() && tokens[next].is('[') && tokens[next + 1].is_number() && tokens[next + 2].is(']') {
        next += 3;
    }
    let token = &tokens[next];
    // The stop before closing quotes: the sentence ends behind them.
    if next > at + 1 && !tokens[at + 1].spaced && !tokens[at + 1].is('[') {
        return false;
    }
    match mark {
        '.' | '…' | '!' | '?' => {}
        '"' | '”' | '’' | ')' | '»' => {
            let stop = at > range.first() && !tokens[at].spaced && matches!(tokens[at - 1].kind, TokenKind::Mark('.' | '!' | '?' | '…'));
            // `(Retd.) Ama Mensah`.
            let short =
                || mark == ')' && at >= 2 + range.first() && abbreviation(text, &tokens[at - 2], tokens[at - 1].spaced, abbreviations);
            return stop && token.spaced && opens(token) && !short();
        }
        _ => return false,
    }
    // A stop without a space behind it ends a sentence only where what stands before and behind can be no abbreviation.
    let whole = |t: &Token| t.is_word() && t.span.len() >= 3 || t.is_number() && t.span.len() >= 2 || closing(t);
    if !token.spaced && !(mark == '.' && token.capital && at > range.first() && whole(&tokens[at - 1])) {
        return false;
    }
    if !opens(token) {
        return false;
    }
    // The hour and its zone: `from 3:45 p.m. (EST)`.
    let so_far = tokens[range.first()].span.join(tokens[at].span).of(text);
    if token.is('(') && (so_far.ends_with("a.m.") || so_far.ends_with("p.m.")) {
        return false;
    }
    mark != '.' || at == range.first() || !abbreviation(text, &tokens[at - 1], tokens[at].spaced, abbreviations)
}

/// `hai nước.2. Hai bên`, `như sau:1. Hai bên`: whether the number of a point begins at `at`, without a space before it.
fn point(tokens: &[Token], range: TokenRange, at: usize) -> bool {
    at + 2 < range.past()
        && tokens[at].is_number()
        && tokens[at].span.len() <= 2
        && !tokens[at].spaced
        && tokens[at + 1].is('.')
        && !tokens[at + 1].spaced
        && tokens[at + 2].capital
}

fn opens(token: &Token) -> bool {
    token.capital
        || token.is_number()
        || matches!(token.kind, TokenKind::Mark('"' | '“' | '‘' | '«' | '(' | '-' | '–' | '—' | '•' | '*' | '·' | '['))
}

/// Whether it is a word whose full stop does not end a sentence.
fn abbreviation(text: &str, word: &Token, spaced: bool, abbreviations: &Abbreviations) -> bool {
    if spaced || !word.is_word() {
        return false;
    }
    let word = word.span.of(text);
    // `thăm châu Á.`: a vowel with an accent is a word of its own.
    let single = word.chars().count() == 1 && word.chars().all(|c| c.is_uppercase() && (c.is_ascii() || !is_vowel(c)));
    single || short_for_name(word) || abbreviations.contains(word)
}

/// Whether `letter` is a vowel, whatever accents it bears.
fn is_vowel(letter: char) -> bool {
    fold::plain(&letter.to_string()).starts_with(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// `Th.`, `Kh.`: a word of two letters without a vowel stands for a name that begins so.
pub(crate) fn short_for_name(word: &str) -> bool {
    let mut letters = word.chars();
    let vowel = |c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let (Some(first), Some(second), None) = (letters.next(), letters.next(), letters.next()) else { return false };
    first.is_ascii_uppercase() && second.is_ascii_lowercase() && !vowel(first) && !vowel(second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Packs;
    use crate::pack::vocabulary::Vocabulary;
    use crate::span::Span;
    use crate::text::fold::Spelling;
    use crate::text::token::tokenise;

    fn split(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        tokenise(text, Span::new(0, text.len()), &Vocabulary::default(), Spelling::Accented, &mut tokens);
        let mut out = Vec::new();
        sentences((text, &tokens), TokenRange::new(0, tokens.len()), 0, &Packs::embedded().abbreviations, &mut out);
        out.iter().map(|s| tokens[s.range.first()].span.join(tokens[s.range.past() - 1].span).of(text)).collect()
    }

    #[test]
    fn a_full_stop_ends_a_sentence_unless_it_abbreviates() {
        assert_eq!(split("Dr. S. Jaishankar met Mr. Lavrov. They talked."), ["Dr. S. Jaishankar met Mr. Lavrov.", "They talked."]);
        assert_eq!(split("Trade reached US$4.5 bn. in 2024. It grew."), ["Trade reached US$4.5 bn. in 2024.", "It grew."]);
        assert_eq!(split("The U.S. President spoke. He left."), ["The U.S. President spoke.", "He left."]);
        assert_eq!(split("Ama Th. Mensah spoke. He left."), ["Ama Th. Mensah spoke.", "He left."]);
        assert_eq!(split("General (Retd.) Ama Mensah spoke. He left."), ["General (Retd.) Ama Mensah spoke.", "He left."]);
        assert_eq!(split("They met at 3 p.m. (EST). They talked."), ["They met at 3 p.m. (EST).", "They talked."]);
        assert_eq!(split("Tại LHQ, CICA...; khẳng định vậy. Hai bên ký."), ["Tại LHQ, CICA...; khẳng định vậy.", "Hai bên ký."]);
        assert_eq!(
            split("Họ ký “tuyên bố”.Hai bên họp (SCO).Họ về năm 2030.Hết."),
            ["Họ ký “tuyên bố”.", "Hai bên họp (SCO).", "Họ về năm 2030.", "Hết.",]
        );
        assert_eq!(
            split("Hai bên nhất trí như sau:1. Mở cảng của hai nước.2. Lập quỹ 2.5 triệu."),
            ["Hai bên nhất trí như sau:", "1. Mở cảng của hai nước.", "2. Lập quỹ 2.5 triệu."]
        );
        assert_eq!(split("\"We agreed.\" He said so."), ["\"We agreed.\"", "He said so."]);
    }
}
