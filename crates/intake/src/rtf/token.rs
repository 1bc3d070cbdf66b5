//! The tokens of RTF: groups, control words, text.

/// A token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'b> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `\name` with its number, where it has one.
    Word(&'b [u8], Option<i32>),
    /// `\` and a sign that is no letter.
    Sign(u8),
    /// `\'hh`, or a byte as it is.
    Byte(u8),
}

/// The tokens of `bytes`; what `\bin` announces is passed over.
pub(super) struct Tokens<'b> {
    rest: &'b [u8],
}

/// No name of a control word is longer.
const LONGEST_WORD: usize = 32;

impl<'b> Tokens<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Tokens { rest: bytes }
    }

    fn control(&mut self) -> Option<Token<'b>> {
        let first = *self.rest.first()?;
        if first == b'\'' {
            let hex = self.rest.get(1..3).and_then(|hex| std::str::from_utf8(hex).ok()).and_then(|hex| u8::from_str_radix(hex, 16).ok());
            self.rest = &self.rest[if hex.is_some() { 3 } else { 1 }..];
            return Some(hex.map_or(Token::Sign(b'\''), Token::Byte));
        }
        if !first.is_ascii_alphabetic() {
            self.rest = &self.rest[1..];
            return Some(Token::Sign(first));
        }
        let length = self.rest.iter().take(LONGEST_WORD).take_while(|b| b.is_ascii_alphabetic()).count();
        let (word, rest) = self.rest.split_at(length);
        let sign = usize::from(rest.first() == Some(&b'-'));
        let figures = rest[sign..].iter().take_while(|b| b.is_ascii_digit()).count();
        let number = std::str::from_utf8(&rest[..sign + figures]).ok().and_then(|number| number.parse().ok());
        self.rest = if figures > 0 { &rest[sign + figures..] } else { rest };
        self.rest = self.rest.strip_prefix(b" ").unwrap_or(self.rest);
        if let (b"bin", Some(length)) = (word, number) {
            let length = usize::try_from(length).unwrap_or(0).min(self.rest.len());
            self.rest = &self.rest[length..];
        }
        Some(Token::Word(word, number))
    }
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Token<'b>> {
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                b'{' => return Some(Token::Open),
                b'}' => return Some(Token::Close),
                b'\\' => return self.control(),
                b'\r' | b'\n' | 0 => {}
                byte => return Some(Token::Byte(*byte)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_they_end() {
        let tokens: Vec<Token<'_>> = Tokens::new(b"{\\b0 a\\u-24\\'e9\\bin3 }}}\\~}\r\n\\").collect();
        let word = |name: &'static str, number| Token::Word(name.as_bytes(), number);
        assert_eq!(
            tokens,
            [
                Token::Open,
                word("b", Some(0)),
                Token::Byte(b'a'),
                word("u", Some(-24)),
                Token::Byte(0xe9),
                word("bin", Some(3)),
                Token::Sign(b'~'),
                Token::Close
            ]
        );
    }
}
