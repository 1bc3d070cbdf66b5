//! Tokens: words that nobody can guess.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// 256 bits from the system, in hexadecimal digits.
///
/// # Errors
///
/// Where the system has no randomness to give.
pub fn token() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(hexadecimal(&bytes))
}

/// What is kept of a token: whoever reads it there cannot use it.
pub fn kept(token: &str) -> String {
    hexadecimal(&Sha256::digest(token.as_bytes()))
}

/// Whether two tokens are the same, in a time that does not tell where they differ.
pub fn same(one: &str, other: &str) -> bool {
    let (one, other) = (Sha256::digest(one.as_bytes()), Sha256::digest(other.as_bytes()));
    one.iter().zip(other.iter()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_tokens_are_the_same_and_what_is_kept_is_none() {
        let (one, other) = (token().expect("randomness"), token().expect("randomness"));
        assert_eq!(one.len(), 64);
        assert!(same(&one, &one.clone()) && !same(&one, &other) && !same(&one, &kept(&one)) && !same("", &one));
    }
}
