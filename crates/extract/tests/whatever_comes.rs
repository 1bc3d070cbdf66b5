//! Whatever comes: on any text extraction ends, gives the same each time, and quotes what its spans cover.
//!
//! `holds` is also what the fuzz target in `fuzz/` runs on arbitrary bytes.

mod holds;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use holds::holds;
use proptest::prelude::*;

/// Texts of all goldens, whose pieces are put together anew.
static DISPATCHES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let goldens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../goldens");
    let files = ["vi", "en"].map(|language| fs::read_dir(goldens.join(language)).expect("the goldens"));
    let mut paths: Vec<_> = files.into_iter().flatten().map(|entry| entry.expect("a golden").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("the text of a golden")).collect()
});

fn dispatch() -> impl Strategy<Value = &'static str> {
    any::<prop::sample::Index>().prop_map(|which| which.get(&DISPATCHES).as_str())
}

/// A stretch of a golden, cut at any character.
fn piece() -> impl Strategy<Value = String> {
    (dispatch(), any::<prop::sample::Index>(), 1..200_usize)
        .prop_map(|(text, from, length)| text.chars().skip(from.index(text.chars().count())).take(length).collect())
}

/// A golden of which stretches are lost, and into which marks and pieces of others have come.
fn damaged() -> impl Strategy<Value = String> {
    let inserted = prop_oneof![
        2 => Just(String::new()),
        3 => prop::sample::select(vec![",", ".", ":", ";", "(", ")", "\"", "”", "\n", "\n\n", "- ", " and ", " và ", "…"]).prop_map(str::to_owned),
        1 => piece(),
    ];
    let change = (any::<prop::sample::Index>(), prop_oneof![Just(0), 1..40_usize, 40..2_000_usize], inserted);
    (dispatch(), prop::collection::vec(change, 1..6)).prop_map(|(text, changes)| {
        let mut text: Vec<char> = text.chars().collect();
        for (at, lost, inserted) in changes {
            let from = at.index(text.len() + 1);
            let past = (from + lost).min(text.len());
            text.splice(from..past, inserted.chars());
        }
        text.into_iter().collect()
    })
}

/// Characters that are easily mistaken: marks, odd spaces, letters of two code points, other scripts, direction marks.
fn odd() -> impl Strategy<Value = String> {
    let characters =
        "\u{0}\t\r\n\u{a0}\u{200b}\u{200d}\u{202e}\u{2028}\u{301}\u{323}\u{31b}\u{feff}đĐÐðıİßﬁ中한🇻🇳👩‍👧½①٣,.;:()[]“”‘’—/%$€₫#<>\\\"'";
    let characters: Vec<char> = characters.chars().collect();
    prop::collection::vec(prop::sample::select(characters), 1..12).prop_map(String::from_iter)
}

fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => piece(),
        2 => odd(),
        1 => any::<String>(),
        1 => "[0-9]{1,30}([/.,-][0-9]{1,6}){0,4}",
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_dispatches_and_odd_characters(text in text()) {
        holds(&text);
    }

    #[test]
    fn damaged_dispatches(text in damaged()) {
        holds(&text);
    }

    #[test]
    fn any_characters_at_all(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn decomposed_text(text in piece()) {
        use unicode_normalization::UnicodeNormalization;
        holds(&text.nfd().collect::<String>());
    }
}

#[test]
fn nasty_texts() {
    let visit = "President Alar Karis of Estonia paid a state visit to Finland on 27 May 2024. ";
    let nasty = [
        String::new(),
        "He (ends".to_owned(),
        "ông;\n\n(2) Nghị".to_owned(),
        "\u{301}\u{323}\u{301}".to_owned(),
        format!("\u{301}{}", visit.replace(' ', "\u{301} ")),
        "\u{0}".repeat(1_000),
        visit.replace(' ', "\u{0}"),
        "9".repeat(5_000),
        format!("trade reached {} USD in 2024, up {}%", "9".repeat(400), "9".repeat(400)),
        format!("{visit}99999/99999/99999, 31/02/2024, 0/0/0, 30-2-2024, ngày 32 tháng 13 năm 0000"),
        // A list opened by a colon, and nothing of it.
        "thông qua Tuyên bố chung, theo đó hai nước nhất trí mở lại Đại sứ quán Việt Nam🇻:\n🇻".to_owned(),
        ",".repeat(100_000),
        "(".repeat(50_000) + &")".repeat(50_000),
        format!("{}{visit}{}", "([{“".repeat(5_000), "”}])".repeat(5_000)),
        visit.repeat(2_000),
        visit.trim_end().replace('.', " and").repeat(2_000),
        "Bộ trưởng ".repeat(10_000),
        "Prime Minister ".repeat(10_000),
        "Việt Nam, ".repeat(10_000),
        "and and and of of the the ".repeat(5_000),
        "\n".repeat(100_000),
        "a\n".repeat(50_000),
        "\r\u{2028}\u{2029}\u{85}".repeat(10_000),
        "A".repeat(200_000),
        "\u{1f1fb}\u{1f1f3}".repeat(20_000),
        "đ\u{301}".repeat(20_000),
        "\u{202e}".to_owned() + visit,
        "\u{feff}".to_owned() + visit,
    ];
    for text in nasty {
        holds(&text);
    }
}
