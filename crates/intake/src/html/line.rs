//! What a line of a page says that it is, by its words and its length alone.

use std::sync::LazyLock;

use banggiao_extract::text::fold;
use rustc_hash::FxHashMap;

use super::place::Block;
use crate::table::phrases;

/// What a block says that it is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Line {
    /// Its length, in characters of an alphabet.
    pub length: usize,
    /// Whether it is sentences.
    pub prose: bool,
    /// Whether it opens something else than the story.
    pub opens_other: bool,
    /// Whether it is no part of any story.
    pub apart: bool,
    /// Whether it says what a picture shows.
    pub caption: bool,
    /// Whether nearly all of it leads elsewhere.
    pub linked: bool,
}

/// Phrases with which lines begin, folded, by their first word.
struct Openings(FxHashMap<String, Vec<String>>);

impl Openings {
    fn new(table: &'static str) -> Self {
        let mut openings: FxHashMap<String, Vec<String>> = FxHashMap::default();
        for phrase in phrases(table).into_iter().map(fold::plain) {
            openings.entry(first(&phrase).to_owned()).or_default().push(phrase);
        }
        Openings(openings)
    }

    /// What follows each of the phrases with which `folded` begins.
    fn after<'t>(&self, folded: &'t str) -> impl Iterator<Item = &'t str> {
        let phrases = self.0.get(first(folded)).map(Vec::as_slice).unwrap_or_default();
        let rests = phrases.iter().filter_map(move |phrase| folded.strip_prefix(phrase.as_str()));
        rests.filter(|rest| !rest.starts_with(char::is_alphanumeric))
    }
}

/// The letters with which `text` begins, or its first character.
fn first(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    &text[..end.max(text.chars().next().map_or(0, char::len_utf8))]
}

static HEADINGS: LazyLock<Openings> = LazyLock::new(|| Openings::new(include_str!("../../data/furniture-headings.csv")));
static LINES: LazyLock<Openings> = LazyLock::new(|| Openings::new(include_str!("../../data/furniture-lines.csv")));
static WHOLE: LazyLock<Openings> = LazyLock::new(|| Openings::new(include_str!("../../data/furniture-whole-lines.csv")));
static BYLINES: LazyLock<Openings> = LazyLock::new(|| Openings::new(include_str!("../../data/byline-openings.csv")));
static CREDITS: LazyLock<Openings> = LazyLock::new(|| Openings::new(include_str!("../../data/caption-credits.csv")));

/// Prose is longer than this, in characters, or ends as a sentence does.
pub(super) const PROSE: usize = 80;
/// A sentence is longer than this, in characters.
const SENTENCE: usize = 30;
/// Of prose at most so much leads elsewhere, in hundredths.
const LINKED: usize = 40;
/// Longer than this, in characters, nothing is a heading.
const HEADING: usize = 160;
/// Longer than this, in characters, nothing stands under a picture.
const CAPTION: usize = 400;
/// Of more words than these is no name of who took a picture.
const NAME: usize = 7;

impl Line {
    pub fn of(block: &Block) -> Line {
        let text = block.text.as_str();
        let (mut length, mut letters) = (0, 0);
        for c in text.chars() {
            // A sign of Chinese or Japanese says as much as some letters.
            length += if ('\u{3040}'..='\u{9fff}').contains(&c) { 3 } else { 1 };
            letters += usize::from(!c.is_whitespace());
        }
        let ends = text.trim_end_matches(['"', '”', '’', '»', ')', ']', '\'', ' ', '/', '」', '』']);
        let ends = ends.ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？', '؟', '۔', '।']);
        let mut line = Line { length, linked: block.linked * 100 >= letters * 80, ..Line::default() };
        if length <= HEADING {
            let folded = fold::plain(text);
            let folded = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
            let little = |rest: &str| rest.trim_start().starts_with(':') || rest.split_whitespace().count() <= 4;
            let nothing = |rest: &str| !rest.contains(char::is_alphabetic);
            line.opens_other = HEADINGS.after(folded).any(little);
            line.apart = text.starts_with(['©', '™'])
                || LINES.after(folded).next().is_some()
                || WHOLE.after(folded).any(nothing)
                || is_byline(text, folded);
        }
        line.caption = length <= CAPTION && is_caption(text);
        line.prose =
            (length > PROSE || ends && length > SENTENCE) && block.linked * 100 <= letters * LINKED && !line.opens_other && !line.apart;
        line
    }
}

/// Whether a line is who wrote a story, `By Ann Name`, or an address to write to. `folded` is the line folded.
fn is_byline(text: &str, folded: &str) -> bool {
    let name = |rest: &str| {
        let begins = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let length = begins.chars().count();
        let large = length > 0 && text.chars().rev().nth(length - 1).is_some_and(char::is_uppercase);
        large && begins.split_whitespace().count() <= NAME
    };
    let address = text.contains('@') && !text.trim().contains(' ');
    address || !text.ends_with(['.', '?', '!']) && BYLINES.after(folded).any(name)
}

/// Whether `text` ends, or begins, with who took a picture: `The hall before the talks. Photo: A. Name`.
fn is_caption(text: &str) -> bool {
    let named = |from: &str| {
        let (word, name) = from.split_once(':').unwrap_or((from, ""));
        let folded = fold::plain(word);
        let is = CREDITS.after(folded.trim_start()).any(|rest| rest.trim().is_empty());
        is && (1..=NAME).contains(&name.split_whitespace().count())
    };
    let Some(colon) = text.rfind(':') else { return false };
    let before = &text[..colon];
    // The word stands after a sentence, in brackets, or alone.
    let begins = before.rfind(['.', '(', '/', '|', '-', '–', ';', '!', '?', '”', '"', '[', '…']).map_or(0, |at| at + 1);
    let start = (begins..=colon).find(|at| text.is_char_boundary(*at)).unwrap_or(colon);
    named(text[start..].trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        Line::of(&Block { text: text.to_owned(), linked: 0, place: 0 })
    }

    #[test]
    fn what_stands_under_a_picture() {
        for text in ["Quang cảnh buổi tiếp. Ảnh: Hữu Nghị", "The two ministers (Photo: Palace press office)", "Ảnh: TTXVN", "Foto: A. Name"]
        {
            assert!(line(text).caption, "{text}");
        }
        for text in [
            "Bức ảnh: một thế kỷ quan hệ hai nước được kể lại qua hàng nghìn hiện vật",
            "The minister said: we sign on Friday.",
            "He showed one photo: the bridge.",
        ] {
            assert!(!line(text).caption, "{text}");
        }
    }

    #[test]
    fn lines_that_open_other_things() {
        for text in ["Read also: Fair opens", "TIN LIÊN QUAN", "» Đọc thêm"] {
            assert!(line(text).opens_other, "{text}");
        }
        assert!(line("Share").apart);
        assert!(line("© 2020 The Post").apart);
        assert!(!line("Share prices fell").apart);
        assert!(!line("Related to the treaty are three annexes that both sides read with care.").opens_other);
        assert!(line("The two sides signed it in Lima.").prose);
    }
}
