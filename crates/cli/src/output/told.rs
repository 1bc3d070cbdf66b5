//! What lists and the dossier tell alike: a commitment with its deadline, a disagreement with both sides.

use banggiao_records::{StatementId, weekday};
use banggiao_views::Words;
use banggiao_views::dispute::{Dispute, Value};
use banggiao_views::item::short;
use banggiao_views::line::line;
use banggiao_views::tracker::Tracked;

/// A commitment, its deadline first, and what later facts suggest.
pub fn tracked(tracked: &Tracked, words: &Words) -> String {
    let deadline = tracked.deadline(words);
    // It is told once.
    let text = if deadline.is_some() { line(&tracked.undated().record, words) } else { line(tracked.commitment.record(), words) }.text;
    let suggested = tracked.suggestions.first().map(|s| format!("{} [{}]", s.told(words), short(s.record)));
    deadline.into_iter().chain([text]).chain(suggested).collect::<Vec<_>>().join(" · ")
}

/// A disagreement with both sides, and the record in doubt.
pub fn dispute(dispute: &Dispute, words: &Words) -> (String, Option<StatementId>) {
    match dispute {
        Dispute::Slot { record, slot, values } => {
            let told = dispute.values_told(words);
            let text = match (&values[..], &told[..]) {
                ([_, Value::Text(code)], [date, day]) if weekday::from_code(code).is_some() => {
                    words.with("conflict-weekday", &[("slot", &words.slot(slot)), ("date", date), ("told", day)])
                }
                _ => {
                    let or = |a: String, b: &String| words.with("or", &[("first", &a), ("second", b)]);
                    let told = told.iter().skip(1).fold(told.first().cloned().unwrap_or_default(), or);
                    words.with("conflict-slot", &[("slot", &words.slot(slot)), ("values", &told)])
                }
            };
            (format!("{}: {text}", line(record.record(), words).whole()), Some(record.id()))
        }
        Dispute::Across { sides, records, .. } => {
            let text = dispute.contradiction_told(words).unwrap_or_default();
            let sides: Vec<String> =
                sides.iter().map(|side| format!("{} [{}]", line(side.record(), words).whole(), short(side.id()))).collect();
            (format!("{text}: {}", sides.join(" | ")), records.first().copied())
        }
    }
}
