//! Lines that were only wrapped: where a sentence goes on in the next one.

/// A line shorter than this, in characters, is not wrapped but ends where it ends.
const WRAPPED: usize = 40;
/// No line of a column is longer, in characters, and it has so many lines at least that may be wrapped.
const COLUMN: usize = 110;
const FEW_LINES: usize = 4;
/// One line of so many may be longer, and one besides: a headline.
const HEADLINES: usize = 8;
/// A paragraph that breaks off so late goes on behind an empty line: a page ended there.
const PAGE_END: usize = 60;

/// How the lines of a text were set.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The width of the column in characters, where it was set in one, as mails are.
    width: Option<usize>,
    /// Whether an empty line stands behind every line, as some programs leave it of a printed page.
    spaced: bool,
}

impl Setting {
    /// How `text` was set: in a column where hardly any line is long and many begin within a sentence.
    pub fn of(text: &str) -> Setting {
        let plain = Setting { width: None, spaced: false };
        let (mut close, mut apart) = (Counts::default(), Counts::default());
        let mut lengths = Vec::new();
        let (mut long, mut before, mut blank) = (0, 0, false);
        for line in text.lines().map(str::trim) {
            let length = line.chars().count();
            if length == 0 {
                blank = true;
                continue;
            }
            long += usize::from(length > COLUMN);
            if (WRAPPED..=COLUMN).contains(&before) {
                apart.take(line);
                if !blank {
                    close.take(line);
                }
            }
            if (WRAPPED..=COLUMN).contains(&length) {
                lengths.push(length);
            }
            (before, blank) = (length, false);
        }
        let spaced = close.lines == 0;
        let counts = if spaced { apart } else { close };
        if long > 1 + lengths.len() / HEADLINES || !counts.tell_column() {
            return plain;
        }
        lengths.sort_unstable();
        Setting { width: lengths.get(lengths.len() * 3 / 4).copied(), spaced }
    }

    /// Whether `line` goes on with the sentence or paragraph of the line before it; `blank` tells that empty lines stand between.
    pub fn goes_on(self, before: &str, line: &str, blank: bool) -> bool {
        let length = before.chars().count();
        let small = line.starts_with(char::is_lowercase);
        if length < WRAPPED {
            return false;
        }
        let broken_off = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ')' | '’' | '”'));
        let Some(width) = self.width else {
            return small && broken_off && (!blank || length >= PAGE_END && !before.ends_with(')'));
        };
        if blank && !self.spaced || length > COLUMN {
            return small && broken_off && length >= PAGE_END;
        }
        if is_item(line) && !broken_off {
            return false;
        }
        // The next word would not have found room.
        let word = line.split_whitespace().next().map_or(0, |w| w.chars().count());
        let full = length + 1 + word >= width && !begins_list(line);
        full || small || broken_off && !self.spaced && line.starts_with(char::is_alphanumeric)
    }
}

/// How many lines stand behind one that may be wrapped, and how many of them begin within a sentence.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    lines: usize,
    inside: usize,
}

impl Counts {
    fn take(&mut self, line: &str) {
        self.lines += 1;
        self.inside += usize::from(line.starts_with(char::is_lowercase));
    }

    fn tell_column(self) -> bool {
        self.lines >= FEW_LINES && self.inside * 4 >= self.lines
    }
}

/// `- Tariffs: ...`: a point of a list.
fn begins_list(line: &str) -> bool {
    line.starts_with(['-', '–', '•', '*', '·', '▪', '◦', '●', '#', '='])
}

/// `12. The two leaders ...`, `(b) ...`: a point that has a number or a letter.
fn is_item(line: &str) -> bool {
    let head = line.split_whitespace().next().unwrap_or_default();
    let label = head.trim_matches(['(', ')', '.']);
    head.len() > label.len() && (label.len() <= 2 && label.bytes().all(|b| b.is_ascii_digit()) || label.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMN_OF_TEXT: &str = "\
Statement on the talks of the foreign ministers of Estonia and Ghana, held in the town hall of Tartu on Friday afternoon
2021-05-07

The Foreign Minister of Estonia and the Foreign Minister of
Ghana met in Tartu and looked at what their countries can do
for schools and harbours. The ministers welcomed that the E.U.
commitment to build a harbour stands, and thanked the Mayor of
Tartu. They agreed

-   to teach and to learn together
-   to build";

    fn joined(text: &str) -> Vec<String> {
        let setting = Setting::of(text);
        let (mut told, mut blank): (Vec<String>, bool) = (Vec::new(), false);
        for line in text.lines().map(str::trim) {
            if line.is_empty() {
                blank = true;
                continue;
            }
            match told.last_mut().filter(|p| setting.goes_on(p.lines().next_back().unwrap_or_default(), line, blank)) {
                Some(before) => *before = format!("{before}\n{line}"),
                None => told.push(line.to_owned()),
            }
            blank = false;
        }
        told
    }

    #[test]
    fn lines_of_a_column_go_on_where_the_next_word_found_no_room() {
        let told = joined(COLUMN_OF_TEXT);
        assert_eq!(told.len(), 5, "{told:#?}");
        assert!(told[2].ends_with("They agreed"));
    }

    #[test]
    fn a_column_that_is_spaced_is_one() {
        let spaced = COLUMN_OF_TEXT.replace("\n\n", "\n").replace('\n', "\n\n");
        let told = joined(&spaced);
        assert!(told.iter().any(|p| p.starts_with("The Foreign") && p.contains("They agreed")), "{told:#?}");
    }

    #[test]
    fn paragraphs_end_where_they_end() {
        let told = joined("Estonia will host the ministers of Ghana and of Peru.\nGhana thanked Estonia for it.\n\nPeru did so too.");
        assert_eq!(told.len(), 3);
        let page = "Estonia and Ghana underlined the worth of their work together in ports, in schools\n\nand in towns.";
        assert_eq!(joined(page).len(), 1);
    }
}
