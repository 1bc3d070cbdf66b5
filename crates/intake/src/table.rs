//! Tables of words, as the names of classes and the headings of pages use them.

/// The phrases of a table: its first column, without the line that names it.
pub(crate) fn phrases(table: &'static str) -> Vec<&'static str> {
    rows(table).map(|(phrase, _)| phrase).collect()
}

/// The phrases of a table, each with what its second column says.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = table.lines().skip(1).map(|row| row.split_once(',').unwrap_or((row, "")));
    rows.map(|(phrase, more)| (phrase.trim(), more.trim())).filter(|(phrase, _)| !phrase.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sorted and without doubles, so that a change is seen where it belongs.
    #[test]
    fn tables_are_in_order() {
        for table in [
            include_str!("../data/furniture-classes.csv"),
            include_str!("../data/furniture-headings.csv"),
            include_str!("../data/furniture-lines.csv"),
            include_str!("../data/byline-openings.csv"),
            include_str!("../data/furniture-whole-lines.csv"),
            include_str!("../data/caption-credits.csv"),
            include_str!("../data/lead-classes.csv"),
            include_str!("../data/json-story-keys.csv"),
            include_str!("../data/tracking-parameters.csv"),
            include_str!("../data/caption-classes.csv"),
            include_str!("../data/byline-classes.csv"),
            include_str!("../data/program-titles.csv"),
            include_str!("../data/page-words.csv"),
            include_str!("../data/hyphen-heads.csv"),
            include_str!("../data/story-classes.csv"),
        ] {
            let phrases = phrases(table);
            assert!(!phrases.is_empty());
            for pair in phrases.windows(2) {
                assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
            }
        }
    }
}
