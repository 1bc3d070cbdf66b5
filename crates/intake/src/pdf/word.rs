//! Words of a page and where they stand.

use super::place::Frame;
use crate::legacy::Legacy;

/// A word, or a piece of one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub text: String,
    pub left: f64,
    pub right: f64,
    /// The line it stands on; upwards.
    pub base: f64,
    /// The height of its letters' em, in points.
    pub size: f64,
    pub bold: bool,
    /// Whether a space was shown before it.
    pub spaced: bool,
    /// Which way it runs: so many quarter turns to the left.
    turn: u8,
    legacy: Option<Legacy>,
}

/// A sign, as it is added.
pub(super) struct Sign<'t> {
    pub text: &'t str,
    pub start: (f64, f64),
    pub end: (f64, f64),
    pub size: f64,
    pub bold: bool,
    pub turn: u8,
    pub legacy: Option<Legacy>,
}

/// A wider gap parts words, in ems; one that goes further back does too.
pub(super) const GAP: f64 = 0.13;
const BACK: f64 = 0.3;

/// No page has more words.
pub(super) const MOST: usize = 200_000;

/// The words of a page, while its signs come one by one.
#[derive(Default)]
pub(super) struct Words {
    words: Vec<Word>,
    spaced: bool,
    /// Whether the last word may go on.
    open: bool,
}

impl Words {
    pub fn add(&mut self, sign: &Sign<'_>) {
        let mut text = String::with_capacity(sign.text.len());
        sign.text.chars().filter(|c| !c.is_control() || c.is_whitespace()).for_each(|c| letters(c, &mut text));
        let sign = &Sign { text: &text, ..*sign };
        if sign.text.is_empty() {
            return;
        }
        if sign.text.chars().all(|c| c.is_whitespace() || c == '\u{a0}') {
            self.spaced = true;
            return;
        }
        let (left, base) = turned(sign.start, sign.turn);
        let (right, _) = turned(sign.end, sign.turn);
        if let Some(word) = self.words.last_mut().filter(|_| self.open && !self.spaced) {
            let gap = left - word.right;
            let same = word.turn == sign.turn && word.legacy == sign.legacy && (word.size - sign.size).abs() < 0.1 * word.size;
            if same && (word.base - base).abs() < 0.1 * word.size && gap < GAP * word.size && gap > -BACK * word.size {
                word.text.push_str(sign.text);
                word.right = word.right.max(right);
                return;
            }
        }
        self.end();
        self.words.push(Word {
            text: sign.text.to_owned(),
            left,
            right: right.max(left),
            base,
            size: sign.size,
            bold: sign.bold,
            spaced: std::mem::take(&mut self.spaced),
            turn: sign.turn,
            legacy: sign.legacy,
        });
        self.open = true;
    }

    /// Whether these are more words than a page can have.
    pub fn are_too_many(&self) -> bool {
        self.words.len() > MOST
    }

    fn end(&mut self) {
        if let Some(word) = self.words.last_mut()
            && let Some(legacy) = word.legacy.take()
        {
            word.text = legacy.decode(&word.text);
        }
    }

    /// The words that run the way that most of the page does, and its frame, turned so that they run from left to right.
    pub fn upright(mut self, frame: Frame) -> (Vec<Word>, Frame) {
        self.end();
        let mut letters = [0_usize; 4];
        for word in &self.words {
            letters[usize::from(word.turn)] += word.text.len();
        }
        let turn = (0..4_u8).max_by_key(|turn| (letters[usize::from(*turn)], 4 - turn)).unwrap_or(0);
        self.words.retain(|word| word.turn == turn);
        let corners = [turned((frame.left, frame.bottom), turn), turned((frame.right, frame.top), turn)];
        (self.words, Frame::around(corners).unwrap_or(frame))
    }
}

/// Adds a character, or the letters that it joins (Unicode, Alphabetic Presentation Forms).
fn letters(c: char, text: &mut String) {
    const LIGATURES: [&str; 7] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    match (c as usize).checked_sub(0xfb00).and_then(|at| LIGATURES.get(at)) {
        Some(letters) => text.push_str(letters),
        None => text.push(c),
    }
}

/// A point, after the page was turned so that what runs this way runs from left to right.
fn turned((x, y): (f64, f64), turn: u8) -> (f64, f64) {
    match turn {
        0 => (x, y),
        1 => (y, -x),
        2 => (-x, -y),
        _ => (-y, x),
    }
}
