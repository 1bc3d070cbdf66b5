//! Points of a list: lines that open with a bullet, below the line that heads them.

use crate::context::Reading;
use crate::context::actor::Actor;
use crate::text::token::TokenKind;

/// Whether `sentence`, where it opens a line, opens it with a bullet; nothing where it stands inside one.
pub fn opens(reading: &Reading<'_>, sentence: usize) -> Option<bool> {
    let sentences = &reading.sentences;
    let inside = sentence > 0 && sentences[sentence - 1].passage == sentences[sentence].passage;
    let range = sentences[sentence].range;
    (!inside && !range.is_empty()).then(|| bullet(reading, range.first()))
}

/// Whether the token at `at` is a bullet.
pub fn bullet(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.tokens[at].kind, TokenKind::Mark('-' | '–' | '•' | '*' | '·' | '+'))
}

/// Who acts in points that name nobody: the subject of the line with a colon that heads them.
#[derive(Debug, Default)]
pub(super) struct Points {
    head: Option<Actor>,
}

impl Points {
    /// Who is carried into `sentence`, where `carried` was the subject before it.
    pub fn carry(&mut self, reading: &Reading<'_>, sentence: usize, carried: Option<Actor>) -> Option<Actor> {
        match opens(reading, sentence) {
            Some(true) if self.head.is_some() => return self.head,
            Some(true) => {
                let range = sentence.checked_sub(1).map(|before| reading.sentences[before].range).filter(|range| !range.is_empty());
                self.head = carried.filter(|_| range.is_some_and(|range| reading.tokens[range.past() - 1].is(':')));
            }
            Some(false) => self.head = None,
            None => {}
        }
        carried
    }
}
