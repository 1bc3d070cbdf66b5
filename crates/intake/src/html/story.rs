//! The story among the blocks of a page: where it stands, and what stands in it and does not belong to it.

use std::sync::LazyLock;

use banggiao_extract::text::fold;

use super::block::{Block, Layout, Tag};
use super::meta::Meta;
use crate::date;
use crate::document::{Origin, Published, Told};
use crate::table::phrases;

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

/// Headings that open something else, folded.
static HEADINGS: LazyLock<Vec<String>> =
    LazyLock::new(|| phrases(include_str!("../../data/furniture-headings.csv")).into_iter().map(fold::plain).collect());

/// Lines that are no part of a story, folded.
static LINES: LazyLock<Vec<String>> =
    LazyLock::new(|| phrases(include_str!("../../data/furniture-lines.csv")).into_iter().map(fold::plain).collect());

/// Prose is longer than this, in characters, or ends as a sentence does.
const PROSE: usize = 80;
/// Of prose at most so much leads elsewhere, in hundredths.
const LINKED: usize = 40;
/// A place with so much of the page's prose, in hundredths, is no furniture, whatever its name.
const MOST: usize = 50;

/// The story of a page with this layout.
pub(super) fn story(layout: &Layout, meta: &Meta) -> Story {
    let page = Page::new(layout);
    let Some(home) = page.home() else { return Story::default() };
    let title = page.title(home, meta);
    let mut story = Story { title: title.map(|at| layout.blocks[at].text.clone()), ..Story::default() };
    page.around(home, title, &mut story);
    page.inside(home, title, &mut story);
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

struct Page<'l> {
    layout: &'l Layout,
    /// For each place how much prose stands in it, in characters.
    prose: Vec<usize>,
    /// For each place whether it is furniture or stands in some.
    furniture: Vec<bool>,
}

impl<'l> Page<'l> {
    fn new(layout: &'l Layout) -> Self {
        let places = &layout.places;
        let sum = |counts: &dyn Fn(&Block) -> bool| {
            let mut prose = vec![0; places.len()];
            for block in layout.blocks.iter().filter(|block| is_prose(block) && counts(block)) {
                prose[block.place] += block.text.chars().count();
            }
            for at in (0..places.len()).rev() {
                if places[at].parent != at {
                    prose[places[at].parent] += prose[at];
                }
            }
            prose
        };
        let all = sum(&|_| true);
        let total = all.first().copied().unwrap_or(0);
        let mut furniture = vec![false; places.len()];
        for (at, place) in places.iter().enumerate() {
            let named = place.role.furniture && !matches!(place.tag, Tag::Body | Tag::Article | Tag::Main);
            let is = place.hidden || named && (all[at] == 0 || all[at] * 100 < total * MOST);
            furniture[at] = is || place.parent != at && furniture[place.parent];
        }
        let prose = sum(&|block| !furniture[block.place]);
        Page { layout, prose, furniture }
    }

    fn is_furniture(&self, block: &Block) -> bool {
        self.furniture[block.place]
    }

    /// The place in which the story stands: the one that says so, or else the narrowest that holds most of the prose.
    fn home(&self) -> Option<usize> {
        let places = &self.layout.places;
        let total = *self.prose.first()?;
        let best = |is: &dyn Fn(usize) -> bool| {
            let fit = (0..places.len()).filter(|at| !self.furniture[*at] && self.prose[*at] > 0 && is(*at));
            // Of places one within the other, the inner where it has all but little of it.
            fit.max_by_key(|at| (self.prose[*at] / 40, *at))
        };
        let named = best(&|at| places[at].role.story && places[at].tag != Tag::Body);
        if let Some(named) = named.filter(|at| self.prose[*at] * 100 >= total * 25 || self.prose[*at] >= 600) {
            return Some(self.widened(named));
        }
        let article = best(&|at| places[at].tag == Tag::Article);
        let start = article.filter(|at| self.prose[*at] * 100 >= total * 40).unwrap_or(0);
        Some(self.narrowed(start))
    }

    /// The narrowest place within `start` that holds nine tenths of its prose.
    fn narrowed(&self, start: usize) -> usize {
        let mut home = start;
        for (at, place) in self.layout.places.iter().enumerate().skip(start + 1) {
            let lines = !matches!(place.tag, Tag::Paragraph | Tag::Item | Tag::Heading(_) | Tag::Cell | Tag::Row);
            if place.parent == home
                && self.prose[at] * 10 >= self.prose[home] * 9
                && (lines || place.tag == Tag::Row || place.tag == Tag::Cell)
            {
                home = at;
            }
        }
        home
    }

    /// A story in several places of one name: what holds them all.
    fn widened(&self, named: usize) -> usize {
        let places = &self.layout.places;
        let parent = places[named].parent;
        let siblings = (0..places.len()).filter(|at| places[*at].parent == parent && places[*at].role.story && self.prose[*at] > 0);
        if siblings.count() > 1 { parent } else { named }
    }

    /// The block that is the headline: a heading that the page's own title repeats, before the story or in it.
    fn title(&self, home: usize, meta: &Meta) -> Option<usize> {
        let known: Vec<String> =
            meta.title.iter().map(|told| told.value.as_str()).chain(meta.page_title.as_deref()).map(fold::plain).collect();
        let headings = || {
            self.layout.blocks.iter().enumerate().filter_map(|(at, block)| {
                let level = self.layout.within(block.place, |place| matches!(place.tag, Tag::Heading(_)))?;
                let Tag::Heading(level) = self.layout.places[level].tag else { return None };
                Some((at, block, level))
            })
        };
        let repeated = headings().filter(|(_, block, _)| {
            let text = fold::plain(&block.text);
            text.chars().count() > 8
                && known.iter().any(|title| title.contains(&text) || text.contains(title.as_str()) && !title.is_empty())
        });
        let end = self.layout.blocks.iter().rposition(|block| self.is_in(block, home)).unwrap_or(0);
        let found = { repeated }.min_by_key(|(at, _, level)| (*level, *at)).map(|(at, ..)| at);
        // Where no heading does, a line may.
        let line = || {
            let mut before = self.layout.blocks.iter().take(end + 1).enumerate().filter(|(_, block)| block.text.chars().count() > 15);
            before.find(|(_, block)| known.iter().any(|title| title.starts_with(&fold::plain(&block.text)))).map(|(at, _)| at)
        };
        let first = || headings().find(|(at, block, level)| *level == 1 && *at <= end && !self.is_furniture(block)).map(|(at, ..)| at);
        found.or_else(line).or_else(first)
    }

    fn is_in(&self, block: &Block, home: usize) -> bool {
        self.layout.upwards(block.place).any(|at| at == home)
    }

    /// What stands about the story between its headline and it: its lead, its date, its author.
    fn around(&self, home: usize, title: Option<usize>, story: &mut Story) {
        let start = self.layout.blocks.iter().position(|block| self.is_in(block, home)).unwrap_or(0);
        let from = title.map_or(0, |at| at + 1).min(start);
        for block in self.layout.blocks[from..start].iter().filter(|block| !self.is_furniture(block)) {
            let under_title = title.is_some();
            let named = self.layout.within(block.place, |place| place.role.lead).is_some();
            if story.lead.is_none()
                && is_prose(block)
                && (named || under_title)
                && self.layout.within(block.place, |p| p.role.caption).is_none()
            {
                story.lead = Some(block.text.clone());
            }
        }
        // A date may stand above the headline too, and in what is else called furniture.
        let near = title.unwrap_or(start).saturating_sub(NEAR)..(start + NEAR).min(self.layout.blocks.len());
        for block in &self.layout.blocks[near] {
            self.read_line(block, story);
        }
    }

    /// Takes the date and the author from a short line.
    fn read_line(&self, block: &Block, story: &mut Story) {
        if block.text.chars().count() > PROSE {
            return;
        }
        let time = self.layout.within(block.place, |place| place.time.is_some());
        let time = time.and_then(|at| self.layout.places[at].time.as_deref()).and_then(date::machine);
        let told = time.map(|value| Told { value, origin: Origin::Time });
        let told = told.or_else(|| date::shown(&block.text).map(|value| Told { value, origin: Origin::Dateline }));
        if let Some(told) = told.filter(|told| story.published.is_none_or(|before| told.origin < before.origin)) {
            story.published = Some(told);
        }
        let byline = self.layout.within(block.place, |place| place.role.byline).is_some();
        if byline && story.author.is_none() && !block.text.contains(|c: char| c.is_ascii_digit()) {
            story.author = Some(Told { value: block.text.clone(), origin: Origin::Shown });
        }
    }

    /// The story's own blocks.
    fn inside(&self, home: usize, title: Option<usize>, story: &mut Story) {
        let mut passing = Passing::None;
        let mut paragraphs_in = None;
        for (at, block) in self.layout.blocks.iter().enumerate() {
            if !self.is_in(block, home) || self.is_furniture(block) || Some(at) == title {
                continue;
            }
            if story.title.as_ref() == Some(&block.text) || story.lead.as_ref() == Some(&block.text) {
                continue;
            }
            let stands_in = self.layout.places[block.place].parent;
            match passing {
                Passing::Place(place) if self.is_in(block, place) => continue,
                Passing::Until(parent) if stands_in != parent || !is_prose(block) => continue,
                _ => passing = Passing::None,
            }
            if opens_other(&block.text) {
                passing = match (self.box_of(block, home), paragraphs_in) {
                    (Some(place), _) => Passing::Place(place),
                    (None, Some(parent)) => Passing::Until(parent),
                    (None, None) => Passing::None,
                };
                continue;
            }
            if self.layout.within(block.place, |place| place.role.caption || place.tag == Tag::Caption).is_some() {
                story.captions.push(block.text.clone());
                continue;
            }
            if is_linked(block) || is_line_apart(&block.text) || self.is_line_about(block, story) {
                continue;
            }
            if is_prose(block) {
                paragraphs_in = Some(stands_in);
            }
            story.body.push(block.text.clone());
        }
        self.sign(home, story);
    }

    /// Takes the names of writers and places from under the story.
    fn sign(&self, home: usize, story: &mut Story) {
        while let Some(last) = story.body.last().filter(|_| story.body.len() > 1) {
            let block = self.layout.blocks.iter().rfind(|block| block.text == *last && self.is_in(block, home));
            let is_item = block.is_none_or(|block| self.layout.within(block.place, |p| matches!(p.tag, Tag::Item | Tag::Cell)).is_some());
            let begins = last.starts_with(char::is_alphabetic);
            let short =
                last.split(' ').count() <= SIGNED && !last.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ';' | ':' | ','));
            if is_item || !begins || !short {
                return;
            }
            let Some(value) = story.body.pop() else { return };
            story.author.get_or_insert(Told { value, origin: Origin::Shown });
        }
    }

    /// The widest place around `block` in `home` that holds little of the story.
    fn box_of(&self, block: &Block, home: usize) -> Option<usize> {
        let inner = self.layout.upwards(block.place).take_while(|at| *at != home);
        let boxes = inner.filter(|at| !matches!(self.layout.places[*at].tag, Tag::Paragraph | Tag::Heading(_)));
        boxes.filter(|at| self.prose[*at] * 3 < self.prose[home]).last()
    }

    /// Whether `block` is a line that tells the story's date or author and nothing else.
    fn is_line_about(&self, block: &Block, story: &Story) -> bool {
        if is_prose(block) {
            return false;
        }
        let about = self.layout.within(block.place, |place| place.role.byline || place.tag == Tag::Time).is_some();
        let letters = block.text.chars().filter(|c| c.is_alphabetic()).count();
        let date = story.published.is_some() && date::shown(&block.text).is_some() && letters <= 40;
        about || date
    }
}

/// Longer than this, in characters, nothing is a heading.
const LINE: usize = 160;
/// More words than these are no name under a story.
const SIGNED: usize = 5;
/// So many blocks about the headline may tell the date.
const NEAR: usize = 8;

fn is_prose(block: &Block) -> bool {
    let length = block.text.chars().count();
    let ends = block.text.trim_end_matches(['"', '”', '’', ')', '\'', ' ', '/']).ends_with(['.', '!', '?', '…', ':', ';']);
    (length > PROSE || ends && length > 30)
        && block.linked * 100 <= length * LINKED
        && !opens_other(&block.text)
        && !is_line_apart(&block.text)
}

/// Whether nearly all of it leads elsewhere.
fn is_linked(block: &Block) -> bool {
    let letters = block.text.chars().filter(|c| !c.is_whitespace()).count();
    block.linked * 100 >= letters * 80
}

/// Whether a short line is no part of a story.
fn is_line_apart(text: &str) -> bool {
    text.chars().count() <= LINE && LINES.iter().any(|phrase| begins(text, phrase).is_some())
}

/// Whether a short line opens something else than the story: those words, and then a colon, or little else.
fn opens_other(text: &str) -> bool {
    let opens = |rest: &str| rest.trim_start().starts_with(':') || rest.split_whitespace().count() <= 4;
    text.chars().count() <= LINE && HEADINGS.iter().filter_map(|phrase| begins(text, phrase)).any(|rest| opens(&rest))
}

/// What follows `phrase`, folded, where `text` begins with it.
fn begins(text: &str, phrase: &str) -> Option<String> {
    let folded = fold::plain(text);
    let folded = folded.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '©');
    let rest = folded.strip_prefix(phrase)?;
    (!rest.starts_with(char::is_alphanumeric)).then(|| rest.to_owned())
}
