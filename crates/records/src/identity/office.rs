//! Offices of people compared.

use banggiao_extract::context::people::one_office;

/// Whether some office of one can be some office of the other.
pub(super) fn shared<A: AsRef<str>, B: AsRef<str>>(a: &[A], b: &[B]) -> bool {
    a.iter().any(|x| b.iter().any(|y| one_office(x.as_ref(), y.as_ref())))
}

/// Whether both hold one office of which a country has few: namesakes of two countries do not.
pub(super) fn high_shared<A: AsRef<str>, B: AsRef<str>>(a: &[A], b: &[B]) -> bool {
    a.iter().any(|x| is_high(x.as_ref()) && b.iter().any(|y| x.as_ref() == y.as_ref()))
}

/// Whether a country has few who hold it. `Minister`, `Chairman` or `Ambassador` says little, and so does who is a member of
/// something.
pub(super) fn is_high(office: &str) -> bool {
    const ALONE: &[&str] = &["President", "Chancellor", "King", "Queen", "Sultan", "Emir", "Emperor", "Pope"];
    ALONE.contains(&office) || office.contains(' ') && !office.starts_with("Member")
}

#[cfg(test)]
mod tests {
    use super::{high_shared, shared};

    #[test]
    fn offices_of_two_people() {
        assert!(shared(&["Minister"], &["Minister of Health"]));
        assert!(!shared(&["Minister of Health"], &["Deputy Minister of Health"]));
        assert!(high_shared(&["Senator", "Prime Minister"], &["Prime Minister"]));
        assert!(!high_shared(&["Minister"], &["Minister"]));
    }
}
