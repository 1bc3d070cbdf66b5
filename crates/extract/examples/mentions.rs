//! Prints what extraction sees in a text before it makes facts of it: passages, people, and each sentence's actors.
//!
//! `cargo run --example mentions FILE...`

use banggiao_extract::context::Context;
use banggiao_extract::context::actor::Who;
use banggiao_extract::read::read_mentions;
use banggiao_extract::{Document, Packs};

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        let document = Document::new(&text);
        let reading = read_mentions(&document, Packs::embedded());
        let context = Context::new(&reading, &document);
        println!("{path}: published {:?}, countries {:?}", context.published(), context.pairs.principal());
        for (_, person) in context.people.iter() {
            let offices: Vec<&str> = person.offices.iter().map(|o| reading.packs.value(*o)).collect();
            println!("  {} | {:?} | {} | {} mentions", person.name, person.country, offices.join(", "), person.mentions);
        }
        for (i, sentence) in reading.sentences.iter().enumerate() {
            let passage = &reading.passages[sentence.passage];
            println!("[{i}] {:?} {} {}", passage.role, passage.language.code(), reading.words(sentence.range));
            for actor in context.actors(i) {
                let who = match actor.who {
                    Who::Person(p) => context.people.get(p).name.clone(),
                    other => format!("{other:?}"),
                };
                println!("      {}{who} <- {}", if actor.free { "" } else { "(object) " }, reading.words(actor.range));
            }
            let dates: Vec<String> = context.dates_in(sentence.range).map(|(r, d)| format!("{} = {d}", reading.words(r))).collect();
            if !dates.is_empty() {
                println!("      dates: {}; both {:?}", dates.join("; "), context.pairs.both(i));
            }
        }
    }
    Ok(())
}
