//! The story of a page: what stands in its home and belongs to it, and what stands about it.

use rustc_hash::FxHashMap;

use super::home::{Home, Page};
use super::line::PROSE;
use super::meta::Meta;
use super::place::{Block, Layout, Tag};
use crate::date;
use crate::document::{Origin, Published, Told};

/// The story, parted.
#[derive(Debug, Default)]
pub(super) struct Story {
    pub title: Option<String>,
    pub lead: Option<String>,
    pub body: Vec<String>,
    pub captions: Vec<String>,
    pub published: Option<Told<Published>>,
    pub author: Option<Told<String>>,
}

/// The story of a page with this layout.
pub(super) fn story(layout: &Layout, meta: &Meta) -> Story {
    let page = Page::new(layout, meta);
    let title = page.title(meta);
    let Some(home) = page.home(title) else { return Story::default() };
    // A headline that stands after the story is that of another.
    let end = layout.blocks.iter().rposition(|block| layout.is_in(block.place, home.whole)).unwrap_or(0);
    let title = title.filter(|title| *title <= end);
    let mut story = Story { title: title.map(|at| layout.blocks[at].text.clone()), ..Story::default() };
    page.about(&home, title, &mut story);
    let taken = page.inside(&home, title, &mut story);
    page.sign(taken, &mut story);
    if story.body.is_empty() {
        // A gallery: what its pictures show is the story.
        story.body = std::mem::take(&mut story.captions);
    }
    story
}

/// What is passed over after a line that opens something else.
#[derive(Clone, Copy)]
enum Passing {
    None,
    /// All in this place.
    Place(usize),
    /// All until prose stands in this place again.
    Until(usize),
}

/// More words than these are no name under a story.
const SIGNED: usize = 5;
/// So many blocks about the headline may tell the date.
const NEAR: usize = 12;

impl Page<'_> {
    /// What stands about the story between its headline and it: its lead, its date, its author.
    fn about(&self, home: &Home, title: Option<usize>, story: &mut Story) {
        let blocks = &self.layout.blocks;
        let start = (0..blocks.len()).find(|at| self.is_in(*at, home.places[0])).unwrap_or(0);
        let from = title.map_or(0, |at| at + 1).min(start);
        let lead = (from..start).find(|at| {
            let (line, within) = (&self.lines[*at], self.layout.within(&blocks[*at]));
            let tells = line.prose && !line.caption && !within.caption && !within.byline && !is_dated(&blocks[*at].text, line.length);
            tells && !self.is_furniture(*at) && (within.lead || title.is_some())
        });
        story.lead = lead.map(|at| blocks[at].text.clone());
        // A date may stand above the headline too, and in what is else called furniture.
        let near = title.unwrap_or(start).saturating_sub(NEAR)..(start.max(title.unwrap_or(0)) + NEAR).min(blocks.len());
        for at in near {
            self.read_line(at, story);
        }
    }

    /// Takes the date and the author from a short line.
    fn read_line(&self, at: usize, story: &mut Story) {
        let block = &self.layout.blocks[at];
        if self.lines[at].length > 2 * PROSE {
            return;
        }
        let within = self.layout.within(block);
        let time = within.time.and_then(|at| self.layout.places[at].time.as_deref()).and_then(date::machine);
        let told = time.map(|value| Told { value, origin: Origin::Time });
        let short = self.lines[at].length <= PROSE || within.byline;
        let told = told.or_else(|| {
            let value = short.then(|| date::shown(&block.text)).flatten()?;
            Some(Told { value, origin: Origin::Dateline })
        });
        if let Some(told) = told.filter(|told| story.published.is_none_or(|before| told.origin < before.origin)) {
            story.published = Some(told);
        }
        let short = self.lines[at].length <= PROSE && !block.text.contains(|c: char| c.is_ascii_digit());
        if within.byline && short && story.author.is_none() {
            story.author = Some(Told { value: block.text.clone(), origin: Origin::Shown });
        }
    }

    /// Takes the story's own blocks; returns for each line of its body which block that is.
    fn inside(&self, home: &Home, title: Option<usize>, story: &mut Story) -> Vec<usize> {
        let mut passing = Passing::None;
        let paragraphs_in = self.paragraphs_in(home);
        let mut taken = vec![];
        for (at, block) in self.layout.blocks.iter().enumerate() {
            let line = &self.lines[at];
            if !home.places.iter().any(|place| self.is_in(at, *place)) || self.is_furniture(at) || Some(at) == title {
                continue;
            }
            if story.title.as_ref() == Some(&block.text) || story.lead.as_ref() == Some(&block.text) {
                continue;
            }
            let stands_in = self.layout.places[block.place].parent;
            match passing {
                Passing::Place(place) if self.is_in(at, place) => continue,
                Passing::Until(parent) if stands_in != parent || !line.prose => continue,
                _ => passing = Passing::None,
            }
            if line.opens_other {
                passing = match (self.box_of(block, home), paragraphs_in) {
                    (Some(place), _) => Passing::Place(place),
                    (None, Some(parent)) if stands_in == parent => Passing::Until(parent),
                    (None, _) => Passing::None,
                };
                continue;
            }
            if line.caption || self.layout.within(block).caption {
                story.captions.push(block.text.clone());
                continue;
            }
            if line.linked || line.apart || self.is_line_about(at, story) {
                continue;
            }
            story.body.push(block.text.clone());
            taken.push(at);
        }
        taken
    }

    /// The place in which most of the story's paragraphs stand.
    fn paragraphs_in(&self, home: &Home) -> Option<usize> {
        let mut held: FxHashMap<usize, usize> = FxHashMap::default();
        for (at, block) in self.layout.blocks.iter().enumerate() {
            if self.lines[at].prose && !self.is_furniture(at) && home.places.iter().any(|place| self.is_in(at, *place)) {
                *held.entry(self.layout.places[block.place].parent).or_default() += self.lines[at].length;
            }
        }
        held.into_iter().max_by_key(|(place, length)| (*length, *place)).map(|(place, _)| place)
    }

    /// Takes the names of writers and places from under the story; `taken` are the blocks of its body.
    fn sign(&self, mut taken: Vec<usize>, story: &mut Story) {
        while let Some(at) = taken.pop().filter(|_| story.body.len() > 1) {
            let block = &self.layout.blocks[at];
            let text = &block.text;
            let begins = text.starts_with(char::is_alphabetic);
            let short =
                text.split(' ').count() <= SIGNED && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ';' | ':' | ','));
            if self.layout.within(block).item || !begins || !short {
                return;
            }
            let Some(value) = story.body.pop() else { return };
            story.author.get_or_insert(Told { value, origin: Origin::Shown });
        }
    }

    /// The widest place around `block` in the story's home that holds little of the story.
    fn box_of(&self, block: &Block, home: &Home) -> Option<usize> {
        let prose: usize = home.places.iter().map(|at| self.prose[*at]).sum();
        let inner = self.layout.upwards(block.place).take_while(|at| !home.places.contains(at));
        // What holds it holds no less than what stands in it.
        let small = inner.take_while(|at| self.prose[*at] * 3 < prose);
        small.filter(|at| !matches!(self.layout.places[*at].tag, Tag::Paragraph | Tag::Heading(_))).last()
    }

    /// Whether a block is a line that tells the story's date or author and nothing else.
    fn is_line_about(&self, at: usize, story: &Story) -> bool {
        let (line, block) = (&self.lines[at], &self.layout.blocks[at]);
        let within = self.layout.within(block);
        if line.prose {
            return within.byline && is_dated(&block.text, line.length);
        }
        // A number by itself is the hour of an entry, a count, the mark on a chart; in a row of a table it is told.
        if within.row.is_none() && !block.text.contains(char::is_alphabetic) {
            return true;
        }
        let letters = block.text.chars().filter(|c| c.is_alphabetic()).count();
        within.byline || story.published.is_some() && letters <= 40 && date::shown(&block.text).is_some()
    }
}

/// Longer than this, in characters, no line tells when and by whom something was written.
const DATED: usize = 200;

/// Whether a line tells when something was published, and no sentence besides.
fn is_dated(text: &str, length: usize) -> bool {
    length <= DATED && !text.ends_with(['.', '!', '?', '”', '"']) && date::shown(text).is_some_and(|told| told.time.is_some())
}
