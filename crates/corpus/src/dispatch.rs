//! Dispatches: from a plan to text, with the words in which it tells each record.

use std::sync::Arc;

use fastrand::Rng;
use jiff::civil::Date;

use crate::atlas::Atlas;
use crate::chance::{chance, happens, one};
use crate::event::{Event, Item, Kind, RecordId};
use crate::people::{People, PersonId};
use crate::scene::Scene;
use crate::template::{Part, Phrasing, templates};

/// Shortest and longest text, in bytes.
pub const LENGTH: (usize, usize) = (400, 1800);

/// Bytes left for what is added last: dateline, credit, pick-up.
const SPARE: usize = 180;

/// One thing told.
#[derive(Debug, Clone)]
pub struct Told {
    /// Whose it is.
    pub event: Arc<Event>,
    /// Which of its items.
    pub item: u16,
    /// The section of templates that tells it.
    pub section: &'static str,
}

impl Told {
    /// The item.
    pub fn item(&self) -> &Item {
        &self.event.items[self.item as usize]
    }
}

/// How a dispatch copies another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copying {
    /// Word for word.
    Verbatim,
    /// The end is cut off.
    Trimmed,
    /// The first sentence is put in other words.
    NewLead,
    /// It says where it has it from.
    PickUp,
}

/// What is to be written.
#[derive(Debug)]
pub struct Plan {
    /// The kind of event, for the title.
    pub kind: Kind,
    /// What is told, in order.
    pub told: Vec<Told>,
    /// The two countries, for what states no fact.
    pub pair: (u16, u16),
    /// The publisher: a place in the atlas.
    pub outlet: u8,
    /// The day of publication.
    pub published: Date,
    /// Its own seed.
    pub seed: u64,
    /// Whether it tells what differs in the differing way.
    pub twisted: bool,
    /// What it copies.
    pub copies: Option<(Copying, Arc<Plan>)>,
    /// The record of its group of copies.
    pub group: Option<RecordId>,
}

/// A place in a dispatch where a record is told: the record, the words, and whether what differs was told the first way (1),
/// the other way (2), or is false by itself (4).
pub type Member = (RecordId, String, u8);

/// A sentence with what it tells.
#[derive(Debug, Clone, Default)]
pub struct Sentence {
    /// Its words.
    pub text: String,
    /// What it tells.
    pub members: Vec<Member>,
}

/// A dispatch as written.
#[derive(Debug)]
pub struct Dispatch {
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
    /// What it tells.
    pub members: Vec<Member>,
}

/// The world of which dispatches tell.
#[derive(Debug, Clone, Copy)]
pub struct World<'w> {
    /// Places and things.
    pub atlas: &'w Atlas,
    /// People.
    pub people: &'w People,
    /// The number of the record of the first person; the others follow in order.
    pub first_person: RecordId,
}

impl World<'_> {
    /// The record of a person.
    pub fn record(&self, person: PersonId) -> RecordId {
        self.first_person + person
    }
}

/// Writes the dispatch that `plan` asks for.
pub fn write(plan: &Plan, world: World<'_>) -> Dispatch {
    let mut rng = chance(plan.seed, 3);
    let (title, mut sentences) = match &plan.copies {
        None => sentences(plan, world),
        Some((copying, original)) => {
            let (title, mut told) = sentences(original, world);
            let outlet = &world.atlas.outlets[original.outlet as usize].name;
            match copying {
                Copying::Verbatim => {}
                Copying::Trimmed => cut(&mut rng, &mut told),
                Copying::NewLead => {
                    let other =
                        Plan { seed: plan.seed, told: original.told.iter().take(1).cloned().collect(), copies: None, ..copy_of(original) };
                    let (_, mut lead) = sentences(&other, world);
                    if let (Some(first), Some(new)) = (told.first_mut(), lead.drain(..).next()) {
                        *first = new;
                    }
                }
                Copying::PickUp => {
                    let tongue = world.atlas.outlets[plan.outlet as usize].tongue;
                    let pickup = one(&mut rng, &templates(tongue)["pickup"]);
                    let text = pickup.iter().map(|part| match part {
                        Part::Words(words) => words.as_str(),
                        Part::Fill(_) => outlet,
                        _ => "",
                    });
                    told.push(Sentence { text: text.collect(), members: Vec::new() });
                }
            }
            (title, told)
        }
    };
    let mut text = String::new();
    let mut members: Vec<Member> = Vec::new();
    for (i, sentence) in sentences.drain(..).enumerate() {
        if i > 0 {
            text.push_str(if i % 2 == 1 && i > 1 { " " } else { "\n\n" });
        }
        text.push_str(&sentence.text);
        members.extend(sentence.members);
    }
    Dispatch { title, text, members }
}

fn copy_of(plan: &Plan) -> Plan {
    Plan { told: plan.told.clone(), copies: plan.copies.clone(), ..*plan }
}

/// Cuts off one to three sentences, as far as the text stays long enough.
fn cut(rng: &mut Rng, sentences: &mut Vec<Sentence>) {
    for _ in 0..rng.usize(1..=3) {
        let length: usize = sentences.iter().map(|s| s.text.len() + 1).sum();
        let last = sentences.last().map_or(0, |s| s.text.len());
        if sentences.len() > 2 && length - last >= LENGTH.0 {
            sentences.pop();
        }
    }
}

fn sentences(plan: &Plan, world: World<'_>) -> (String, Vec<Sentence>) {
    let outlet = &world.atlas.outlets[plan.outlet as usize];
    let tongue = outlet.tongue;
    let sections = templates(tongue);
    let mut rng = chance(plan.seed, 1);
    let mut scene = Scene::new(world, tongue, plan, chance(plan.seed, 2));
    let mut told: Vec<Sentence> = Vec::new();
    let mut length = 0;
    for one_told in &plan.told {
        let Some(phrasings) = sections.get(one_told.section) else { continue };
        let introduced = scene.introduced();
        let sentence = rendered(&mut scene, one(&mut rng, phrasings), one_told);
        if length + sentence.text.len() > LENGTH.1 - SPARE && !told.is_empty() {
            // What is not told has introduced nobody.
            scene.forget(introduced);
            continue;
        }
        length += sentence.text.len() + 2;
        told.push(sentence);
    }
    // A short report that is mostly filling would be none.
    let least = LENGTH.0
        + if plan.told.is_empty() {
            rng.usize(..400)
        } else {
            rng.usize(50 * plan.told.len()..=160 * plan.told.len()).min(LENGTH.1 - LENGTH.0 - SPARE)
        };
    let section = &sections[if plan.told.is_empty() { "none" } else { "filler" }];
    let mut order: Vec<usize> = (0..section.len()).collect();
    rng.shuffle(&mut order);
    for at in order {
        if length >= least {
            break;
        }
        let text = scene.plain(&section[at], plan.pair);
        length += text.len() + 2;
        // Never first: the lead leads. Mostly at the end, as papers have it.
        let place = if told.is_empty() || happens(&mut rng, 0.75) { told.len() } else { rng.usize(1..=told.len()) };
        told.insert(place, Sentence { text, members: Vec::new() });
    }
    if happens(&mut rng, 0.25) {
        told.push(Sentence { text: scene.plain(one(&mut rng, &sections["credit"]), plan.pair), members: Vec::new() });
    }
    if happens(&mut rng, 0.35)
        && let (Some(sentence), Some(first)) = (told.first_mut(), plan.told.first())
    {
        sentence.text = scene.dateline(first.event.place) + &sentence.text;
    }
    let title = match plan.kind {
        Kind::Visit | Kind::Journey => "title.visit",
        Kind::Call | Kind::Letters => "title.call",
        Kind::Margins => "title.margins",
        Kind::Committee => "title.committee",
        Kind::Figures => "title.figures",
        Kind::Opening => "title.opening",
        Kind::Nothing => "title.none",
    };
    let phrasing = one(&mut rng, &sections[title]);
    let title = match plan.told.first() {
        Some(first) => rendered(&mut scene, phrasing, first).text,
        None => scene.plain(phrasing, plan.pair),
    };
    (title, told)
}

/// How many words an anchor has at most.
const ANCHOR: usize = 8;

fn rendered(scene: &mut Scene<'_>, phrasing: &Phrasing, told: &Told) -> Sentence {
    let mut sentence = Sentence::default();
    let item = told.item();
    let mut open: Option<(&str, usize)> = None;
    for part in phrasing {
        match part {
            Part::Words(words) => sentence.text.push_str(words),
            Part::Fill(name) => scene.fill(name, told, &mut sentence),
            Part::Open(key) => open = Some((key, sentence.text.len())),
            Part::Close => {
                let Some((key, start)) = open.take() else { continue };
                let words: Vec<&str> = sentence.text[start..].split_whitespace().take(ANCHOR).collect();
                let anchor = words.join(" ");
                let variant = scene.variant(told);
                let named = item.marks.iter().filter(|(named, _)| *named == key);
                sentence.members.extend(named.map(|(_, record)| (*record, anchor.clone(), variant)));
            }
        }
    }
    let mut letters = sentence.text.chars();
    if let Some(first) = letters.next().filter(|c| c.is_lowercase()) {
        sentence.text = first.to_uppercase().collect::<String>() + letters.as_str();
    }
    sentence
}
