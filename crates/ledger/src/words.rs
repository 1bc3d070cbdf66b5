//! The words by which a record is found: names, titles and phrases, no codes.

use banggiao_extract::fact::view::SlotValue;
use banggiao_records::Said;

/// Slots that hold words of a document.
const WORDS: &[&str] = &[
    "guest",
    "host",
    "guest_office",
    "significance",
    "people",
    "place",
    "title",
    "parties",
    "name",
    "offices",
    "text",
    "scope",
    "class",
    "giver",
    "recipient",
    "from",
    "to",
    "who",
];

/// Every word of a statement, slot after slot.
pub(crate) fn words_of(said: &Said) -> String {
    let mut words = String::new();
    let mut add = |text: &str| {
        words.push_str(text);
        words.push('\n');
    };
    for (name, value) in said.values() {
        if !WORDS.contains(&name) {
            continue;
        }
        match value {
            SlotValue::Text(text) => add(&text),
            SlotValue::List(items) => items.iter().for_each(|item| add(item)),
            SlotValue::Number(_) | SlotValue::Flag(_) => {}
        }
    }
    words
}
