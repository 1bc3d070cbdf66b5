//! Templates: sentences with places to fill and words to mark.
//!
//! A file holds sections, `== name`, and below each its phrasings, one a line. `{x}` is filled in; `[key: words]` marks words
//! that stand in the evidence of the records that `key` names.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::atlas::Tongue;

/// A part of a phrasing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words as they are.
    Words(String),
    /// A place to fill.
    Fill(String),
    /// Marked words begin.
    Open(String),
    /// Marked words end.
    Close,
}

/// One phrasing.
pub type Phrasing = Vec<Part>;

/// The phrasings of one language by section.
pub type Sections = FxHashMap<String, Vec<Phrasing>>;

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}: `{1}`")]
pub struct Fault(&'static str, String);

/// Reads the sections of a file.
pub fn sections(text: &str, sections: &mut Sections) -> Result<(), Fault> {
    let mut open = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix("== ") {
            open = name.to_owned();
        } else if open.is_empty() {
            return Err(Fault("a phrasing stands before the first section", line.to_owned()));
        } else {
            sections.entry(open.clone()).or_default().push(phrasing(line)?);
        }
    }
    Ok(())
}

fn phrasing(line: &str) -> Result<Phrasing, Fault> {
    let fault = |what| Fault(what, line.to_owned());
    let mut parts = Vec::new();
    let (mut rest, mut marked) = (line, false);
    while let Some(at) = rest.find(['{', '[', ']']) {
        if at > 0 {
            parts.push(Part::Words(rest[..at].to_owned()));
        }
        let (sign, after) = rest[at..].split_at(1);
        rest = match sign {
            "{" => {
                let (name, after) = after.split_once('}').ok_or(fault("a place to fill has no end"))?;
                parts.push(Part::Fill(name.to_owned()));
                after
            }
            "[" if !marked => {
                let (key, after) = after.split_once(": ").ok_or(fault("a mark has no key"))?;
                parts.push(Part::Open(key.to_owned()));
                marked = true;
                after
            }
            "]" if marked => {
                parts.push(Part::Close);
                marked = false;
                after
            }
            _ => return Err(fault("marks cross or have no end")),
        };
    }
    if marked {
        return Err(fault("a mark has no end"));
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest.to_owned()));
    }
    Ok(parts)
}

/// The templates of `tongue`.
///
/// # Panics
/// If they are faulty, which the tests rule out.
pub fn templates(tongue: Tongue) -> &'static Sections {
    static ALL: OnceLock<[Sections; 2]> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let files = [
            [include_str!("../data/vi/events.txt"), include_str!("../data/vi/outcomes.txt"), include_str!("../data/vi/fillers.txt")],
            [include_str!("../data/en/events.txt"), include_str!("../data/en/outcomes.txt"), include_str!("../data/en/fillers.txt")],
        ];
        files.map(|files| {
            let mut read = Sections::default();
            for file in files {
                if let Err(e) = sections(file, &mut read) {
                    panic!("faulty template: {e}");
                }
            }
            read
        })
    });
    &all[usize::from(tongue == Tongue::En)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_the_same_sections() {
        let names = |tongue| {
            let mut names: Vec<&String> = templates(tongue).keys().collect();
            names.sort();
            names
        };
        assert_eq!(names(Tongue::Vi), names(Tongue::En));
    }

    #[test]
    fn faults_are_told() {
        for bad in ["== a\n[x: y", "== a\n{x", "== a\n[x: [y: z]]", "== a\nx] y", "before"] {
            assert!(sections(bad, &mut Sections::default()).is_err(), "{bad}");
        }
    }
}
