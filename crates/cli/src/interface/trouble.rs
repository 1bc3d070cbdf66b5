//! What went wrong with a ledger, in the words of the interface.

use banggiao_ledger::LedgerError;

use super::Words;

/// What went wrong, with what led to it; what the ledger says in the interface's language.
pub fn told(error: &anyhow::Error, words: &Words) -> String {
    let ledger = error.chain().find_map(|cause| cause.downcast_ref::<LedgerError>());
    ledger.and_then(|error| of_ledger(error, words)).unwrap_or_else(|| format!("{error:#}"))
}

fn of_ledger(error: &LedgerError, words: &Words) -> Option<String> {
    use LedgerError as E;
    let say = |key: &str, values: &[(&str, &str)]| Some(words.with(key, values));
    let versions = |key: &str, file: String, found: &u32, known: &u32| {
        say(key, &[("file", &file), ("found", &found.to_string()), ("known", &known.to_string())])
    };
    match error {
        E::NotThere(path) => say("ledger-missing", &[("file", &path.display().to_string())]),
        E::There(path) => say("ledger-there", &[("file", &path.display().to_string())]),
        E::Foreign(path) => say("ledger-foreign", &[("file", &path.display().to_string())]),
        E::ReadOnly(path) => say("ledger-read-only", &[("file", &path.display().to_string())]),
        E::Busy(path) => say("ledger-busy", &[("file", &path.display().to_string())]),
        E::Full(path) => say("ledger-full", &[("file", &path.display().to_string())]),
        E::Newer { path, found, known } => versions("ledger-newer", path.display().to_string(), found, known),
        E::Older { path, found, known } => versions("ledger-older", path.display().to_string(), found, known),
        E::Damaged { path, why } => say("ledger-damaged", &[("file", &path.display().to_string()), ("why", why)]),
        E::Closed { path, why } => say("ledger-closed", &[("file", &path.display().to_string()), ("why", why)]),
        E::NoRecord(id) => say("record-unknown", &[("id", id)]),
        E::Ambiguous { given, among } => say("record-ambiguous", &[("id", given), ("among", &among.join(", "))]),
        E::NoDocument(given) => say("document-unknown", &[("given", given)]),
        E::SeveralDocuments { given, among } => say("document-ambiguous", &[("given", given), ("among", &among.join(", "))]),
        E::NoPage(document) => say("page-unkept", &[("document", document)]),
        E::Undecidable(_) | E::Output(_) | E::Sql(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::interface::Interface;

    #[test]
    fn in_english_it_is_what_the_ledger_says() {
        let path = PathBuf::from("my.db");
        let why = || "page 7".to_owned();
        let errors = [
            LedgerError::There(path.clone()),
            LedgerError::Foreign(path.clone()),
            LedgerError::ReadOnly(path.clone()),
            LedgerError::Busy(path.clone()),
            LedgerError::Full(path.clone()),
            LedgerError::Newer { path: path.clone(), found: 9, known: 2 },
            LedgerError::Older { path: path.clone(), found: 1, known: 2 },
            LedgerError::Damaged { path: path.clone(), why: why() },
            LedgerError::Closed { path, why: why() },
            LedgerError::NoRecord("zz".to_owned()),
            LedgerError::Ambiguous { given: "a".to_owned(), among: vec!["a1".to_owned(), "a2".to_owned()] },
            LedgerError::NoDocument("a.html".to_owned()),
            LedgerError::SeveralDocuments { given: "a".to_owned(), among: vec!["a1".to_owned(), "a2".to_owned()] },
            LedgerError::NoPage("a.html".to_owned()),
        ];
        for error in errors {
            let own = error.to_string();
            let error = anyhow::Error::from(error);
            assert_eq!(told(&error, &Words::new(Interface::En)), own);
            let vi = told(&error, &Words::new(Interface::Vi));
            assert!(vi != own && !vi.contains("ledger-"), "{vi}");
        }
    }
}
