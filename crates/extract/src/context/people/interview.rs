//! Who is asked and answers in an interview whose questions and answers have no labels.

use super::{People, PersonId};
use crate::context::Reading;
use crate::mention::What;
use crate::mention::person::Form;
use crate::text::Sentence;
use crate::text::language::Language;

/// In how many of its first sentences a text tells who answers.
const HEAD: usize = 10;
/// How many of its first sentences questions are looked for in, and how many make an interview.
const LOOKED_AT: usize = 32;
const QUESTIONS: usize = 3;
/// How many sentences a question has at most.
const MOST: usize = 3;

/// Whether the text begins with questions that stand by themselves.
pub(crate) fn is_interview(reading: &Reading<'_>) -> bool {
    let asks = |s: &Sentence| s.range.past() > s.range.first() && reading.tokens[s.range.past() - 1].is('?');
    let alone = |at: usize, passage: usize| {
        let other = |i: Option<usize>| i.and_then(|i| reading.sentences.get(i)).is_none_or(|s| s.passage != passage);
        other(at.checked_sub(1)) && other(Some(at + 1))
    };
    // `Thưa Bộ trưởng, hiệp định đã ký. Ông nói gì về việc này?`: in Vietnamese a short passage that ends so.
    let vietnamese = reading.sentences.first().is_some_and(|s| reading.language_at(s.range.first()) == Language::Vietnamese);
    let ends = |at: usize, passage: usize| {
        let last = reading.sentences.get(at + 1).is_none_or(|s| s.passage != passage);
        let short = at.checked_sub(MOST).and_then(|i| reading.sentences.get(i)).is_none_or(|s| s.passage != passage);
        vietnamese && last && short
    };
    let most = if vietnamese { 2 * LOOKED_AT } else { LOOKED_AT };
    let sentences = reading.sentences.iter().take(most).enumerate();
    sentences.filter(|(at, s)| asks(s) && (alone(*at, s.passage) || ends(*at, s.passage))).take(QUESTIONS).count() == QUESTIONS
}

impl People {
    /// `Đại sứ X đã trả lời phỏng vấn`, `Đại sứ X: ...` over an interview in Vietnamese: who says `tôi` in all its answers.
    pub(super) fn interviewee(&self, reading: &Reading<'_>) -> Option<PersonId> {
        let first = reading.sentences.first()?.range.first();
        if reading.language_at(first) != Language::Vietnamese || !is_interview(reading) {
            return None;
        }
        let known = &reading.packs.known;
        let answers = |at: &usize| reading.lexeme(*at, known.interview).is_some_and(|(value, _)| matches!(value, "answers" | "talks"));
        (0..reading.sentences.len().min(HEAD)).find_map(|i| {
            let range = reading.sentences[i].range;
            let said = range.indexes().find(answers)?;
            // `thành viên đoàn tháp tùng Thủ tướng Y`, `chuyến thăm của Y`: whom the words beside the subject name.
            let led = |at: usize| {
                (1..=2).filter_map(|back| at.checked_sub(back)).any(|from| {
                    let ends = |class| reading.lexeme(from, class).is_some_and(|(_, past)| past == at);
                    [known.escort, known.possessor, known.preposition, known.possessive, known.company].into_iter().any(ends)
                })
            };
            let named = reading.notable_in(i).filter_map(|(_, m)| match m.what {
                What::Person(p)
                    if m.range.past() <= said && reading.mentions.persons[p as usize].form == Form::Named && !led(m.range.first()) =>
                {
                    self.of_mention[p as usize]
                }
                _ => None,
            });
            named.last()
        })
    }
}
