//! What of a page is its story, where other things of the page stand between.

use banggiao_extract::{Document, Packs, Slots, extract};

/// Whom the visits of a text bring.
fn guests(text: &str) -> Vec<String> {
    let facts = extract(&Document::new(text), Packs::embedded()).facts;
    let guest = |slots: &Slots| match slots {
        Slots::Visit(visit) => visit.guest.clone(),
        _ => None,
    };
    facts.iter().filter_map(|f| guest(&f.slots)).collect()
}

const LEAD: &str = "The harbour of Tema has had few ships from the north in these years, and its pilots speak of little else on their long \
    Sunday walks along the mole.\n";
const VISIT: &str = "President Alar Karis of Estonia will pay a state visit to Ghana on 6 May, the first by a head of state of his country, \
    and will see the harbour.\n";
const CLOSE: &str = "He is to be shown the new cranes, and to plant a tree beside the one that was planted by the crew of the first \
    Estonian ship that ever called there.\n";

#[test]
fn a_story_goes_on_behind_what_breaks_into_it() {
    for between in
        ["Advertisement - scroll to continue reading\n", "Subscribe\n\nKeep up with the harbour\n\nEvery Friday\n", "Copy Link\nA\nA\n"]
    {
        let text = format!("Ships from the north\n\n{LEAD}\n{LEAD}\n{between}\n{VISIT}\n{CLOSE}");
        assert_eq!(guests(&text), ["Alar Karis"], "{between}");
    }
}

#[test]
fn what_follows_the_story_is_none() {
    let text = format!(
        "Ships from the north\n\n{LEAD}\n{CLOSE}\n{LEAD}\n{CLOSE}\nRelated articles\n\nEstonian President Alar Karis to visit Ghana\n"
    );
    assert_eq!(guests(&text), [""; 0]);
}

const DEALS: &str = "The two ministers then saw a memorandum on cranes signed, and one on the schooling of pilots, both of them by the \
    heads of their ports.\n";

#[test]
fn a_list_goes_on_behind_a_box_of_one_line() {
    let list = "Signed documents\nIn the presence of the presidents the following were signed that day:\n– a memorandum on the schooling of \
        harbour pilots;\n– a protocol on the carriage of mail by sea.\n";
    let text = format!("Ships from the north\n\n{LEAD}{LEAD}{LEAD}Read also: The harbour of Tema is deepened\n{list}{DEALS}{VISIT}{CLOSE}");
    assert_eq!(guests(&text), ["Alar Karis"]);
}

#[test]
fn numbered_points_go_on_under_a_heading_that_could_open_a_box() {
    let text =
        format!("Statement of the ports\n\n1. {LEAD}2. {CLOSE}3. {DEALS}\nTopics of the year\n4. {LEAD}\nShare of trade\n5. {VISIT}");
    assert_eq!(guests(&text), ["Alar Karis"]);
}

#[test]
fn what_readers_answer_is_no_story() {
    let text = format!("Ships from the north\n\n{LEAD}{CLOSE}{LEAD}\nLeave a comment\nhans 2 hours ago\n{VISIT}{CLOSE}{LEAD}");
    assert_eq!(guests(&text), [""; 0]);
}
