//! Passwords, kept as Argon2id makes them.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};

/// Fewer characters than these are no password (NIST SP 800-63B asks for eight at least).
pub const LEAST: usize = 10;
/// More than these are not hashed: a long one would cost the desk time.
pub const MOST: usize = 256;

/// Why a password cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPassword {
    /// It is too short or too long.
    #[error("a password has {LEAST} to {MOST} characters")]
    Length,
    /// It could not be hashed.
    #[error("the password could not be kept: {0}")]
    Hash(String),
}

/// What is kept of a password.
///
/// # Errors
///
/// [`NoPassword`] where it is too short or too long, or the system has no randomness to give.
pub fn hash(password: &str) -> Result<String, NoPassword> {
    if !(LEAST..=MOST).contains(&password.chars().count()) {
        return Err(NoPassword::Length);
    }
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|e| NoPassword::Hash(e.to_string()))?;
    let salt = SaltString::encode_b64(&bytes).map_err(|e| NoPassword::Hash(e.to_string()))?;
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt).map_err(|e| NoPassword::Hash(e.to_string()))?;
    Ok(hash.to_string())
}

/// Whether this is the password of which `kept` was kept. Where there is none, as much time is taken, so that nobody learns so
/// which names there are.
pub fn is(password: &str, kept: Option<&str>) -> bool {
    if password.chars().count() > MOST {
        return false;
    }
    let nobody = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Wfm7zR4ndmvpDpOShLnfgUrOlq1QNTRC6qkW6ktxkqg";
    let Ok(hash) = PasswordHash::new(kept.unwrap_or(nobody)) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &hash).is_ok() && kept.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_no_other_is() {
        let kept = hash("mở cửa đi mà").expect("kept");
        assert!(!kept.contains("mở"));
        assert!(is("mở cửa đi mà", Some(&kept)));
        for wrong in ["", "mo cua di ma", "mở cửa đi mà "] {
            assert!(!is(wrong, Some(&kept)), "{wrong}");
        }
        assert!(!is("mở cửa đi mà", None));
        assert_eq!(hash("short"), Err(NoPassword::Length));
        assert_eq!(hash(&"x".repeat(300)), Err(NoPassword::Length));
    }
}
