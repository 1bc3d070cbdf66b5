//! The tokens of a text, and what stands behind the last of them.

use std::ops::{Deref, Index};

use crate::pack::vocabulary::WordId;
use crate::span::Span;
use crate::text::token::{Token, TokenKind};

/// All tokens of a text. Behind the last of them stands its end, however far: a rule that looks at the next token need not
/// ask whether there is one.
pub struct Tokens {
    tokens: Vec<Token>,
    end: Token,
}

impl Tokens {
    /// The tokens of a text of `length` bytes.
    pub fn new(tokens: Vec<Token>, length: usize) -> Self {
        let end = Token {
            span: Span::new(length, length),
            kind: TokenKind::End,
            word: WordId::UNKNOWN,
            capital: false,
            all_capitals: false,
            folded: false,
            spaced: true,
            fresh_line: true,
        };
        Tokens { tokens, end }
    }
}

impl Deref for Tokens {
    type Target = [Token];

    fn deref(&self) -> &[Token] {
        &self.tokens
    }
}

impl Index<usize> for Tokens {
    type Output = Token;

    #[inline]
    fn index(&self, at: usize) -> &Token {
        self.tokens.get(at).unwrap_or(&self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behind_the_last_token_stands_the_end() {
        let tokens = Tokens::new(Vec::new(), 7);
        assert!(tokens.is_empty());
        assert_eq!((tokens[0].kind, tokens[40].span), (TokenKind::End, Span::new(7, 7)));
        assert!(!tokens[0].is_word() && !tokens[0].is('.'));
    }
}
