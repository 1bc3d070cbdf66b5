//! Where on a page its story stands, and which of its places are furniture.

use banggiao_extract::text::fold;

use super::line::Line;
use super::meta::Meta;
use super::place::{Layout, Tag};

/// A place with so much of the page's prose, in hundredths, is no furniture, whatever its name.
const MOST: usize = 50;
/// A place in the story with so much of it, in hundredths, is no furniture either.
const NEARLY_ALL: usize = 80;
/// A place that is called the story is it where it holds so much of the page's prose, in hundredths, or else so many characters.
const SHARE: usize = 25;
const STORY: usize = 600;
/// Or so many, where nothing that is called furniture holds it.
const SHORT: usize = 250;

/// A page with what its lines and places are.
pub(super) struct Page<'l> {
    pub layout: &'l Layout,
    /// What each block says that it is.
    pub lines: Vec<Line>,
    /// For each place how much prose stands in it that is no furniture, in characters.
    pub prose: Vec<usize>,
    /// For each place whether it is furniture or stands in some.
    pub furniture: Vec<bool>,
    /// The block of the heading that the page's own title repeats.
    repeated: Option<usize>,
}

/// Where the story stands.
pub(super) struct Home {
    /// The place that holds all of it.
    pub whole: usize,
    /// The places in which it stands, in order; one, where it is not parted.
    pub places: Vec<usize>,
}

impl<'l> Page<'l> {
    pub fn new(layout: &'l Layout, meta: &Meta) -> Self {
        let lines: Vec<Line> = layout.blocks.iter().map(Line::of).collect();
        let all = prose(layout, &lines, |_| true);
        let mut exempt = exempt(layout, &all);
        let repeated = repeated(layout, meta);
        // What holds the headline is no furniture either.
        if let Some(title) = repeated {
            layout.upwards(layout.blocks[title].place).for_each(|at| exempt[at] = true);
        }
        let mut furniture = vec![false; layout.places.len()];
        for (at, place) in layout.places.iter().enumerate() {
            let is = place.hidden || is_called_furniture(layout, at) && !exempt[at];
            furniture[at] = is || place.parent != at && furniture[place.parent];
        }
        let prose = prose(layout, &lines, |place| !furniture[place]);
        Page { layout, lines, prose, furniture, repeated }
    }

    /// Whether the block of this number is furniture.
    pub fn is_furniture(&self, block: usize) -> bool {
        self.furniture[self.layout.blocks[block].place]
    }

    /// Whether the block of this number stands in `place`.
    pub fn is_in(&self, block: usize, place: usize) -> bool {
        self.layout.is_in(self.layout.blocks[block].place, place)
    }

    /// Where the story stands: the place that says so, or else the narrowest that holds most of the prose. `title` is the headline's block.
    pub fn home(&self, title: Option<usize>) -> Option<Home> {
        let places = &self.layout.places;
        let total = *self.prose.first()?;
        let best = |is: &dyn Fn(usize) -> bool| {
            let fit = (0..places.len()).filter(|at| !self.furniture[*at] && self.prose[*at] > 0 && is(*at));
            // Of places one within the other, the inner where it has all but little of it.
            fit.max_by_key(|at| (self.prose[*at] / 40, *at))
        };
        let named = best(&|at| places[at].role.story && places[at].tag != Tag::Body);
        if let Some(named) = named {
            let home = self.parted(named);
            let prose: usize = home.places.iter().map(|at| self.prose[*at]).sum();
            if prose * 100 >= total * SHARE || prose >= STORY || prose > 0 && self.follows(title, home.whole) {
                return Some(home);
            }
        }
        let article = best(&|at| places[at].tag == Tag::Article);
        let start = article.filter(|at| self.prose[*at] * 100 >= total * 40).unwrap_or(0);
        let home = self.narrowed(start);
        let home = title.and_then(|title| self.around(title, home)).unwrap_or(home);
        Some(Home { whole: home, places: vec![home] })
    }

    /// Whether no prose but a lead stands between the headline and `home`.
    fn follows(&self, title: Option<usize>, home: usize) -> bool {
        let Some(title) = title else { return false };
        let start = (0..self.lines.len()).find(|at| self.is_in(*at, home)).unwrap_or(0);
        start > title && (title..start).filter(|at| self.lines[*at].prose && !self.is_furniture(*at)).count() <= 1
    }

    /// The narrowest place within `start` that holds nine tenths of its prose.
    fn narrowed(&self, start: usize) -> usize {
        let mut home = start;
        for (at, place) in self.layout.places.iter().enumerate().skip(start + 1) {
            let lines = !matches!(place.tag, Tag::Paragraph | Tag::Item | Tag::Heading(_));
            if place.parent == home && self.prose[at] * 10 >= self.prose[home] * 9 && lines {
                home = at;
            }
        }
        home
    }

    /// The narrowest place around the headline that holds a story, where `home` does not hold the headline and nothing that stands
    /// under it.
    fn around(&self, title: usize, home: usize) -> Option<usize> {
        let holds = |place: usize| self.prose[place] >= SHORT + 150;
        let place = self.layout.blocks[title].place;
        let narrowest = self.layout.upwards(place).find(|at| holds(*at))?;
        let parts = self.layout.is_in(home, narrowest) || self.layout.is_in(narrowest, home);
        (!parts && !self.furniture[narrowest] && self.layout.places[narrowest].tag != Tag::Body).then(|| self.narrowed(narrowest))
    }

    /// A story that stands in several places: those that are made or called as `named` is, in the same article.
    fn parted(&self, named: usize) -> Home {
        let places = &self.layout.places;
        let like = |at: usize| {
            let (one, other) = (&places[named], &places[at]);
            let made = one.make != 0 && one.make == other.make || one.parent == other.parent && other.role.story;
            made && !self.furniture[at] && self.prose[at] > 0 && one.within.article == other.within.article
        };
        let mut together = vec![];
        let mut end = 0;
        for at in (0..places.len()).filter(|at| like(*at)) {
            if at >= end {
                together.push(at);
                end = places[at].end;
            }
        }
        let [first, .., last] = together.as_slice() else { return Home { whole: named, places: vec![named] } };
        let whole = self.layout.upwards(*first).find(|at| self.layout.is_in(*last, *at)).unwrap_or(0);
        // Stories that stand one after the other each have their headline.
        let headlines =
            (0..self.lines.len()).filter(|at| self.is_in(*at, whole) && self.layout.within(&self.layout.blocks[*at]).heading == Some(1));
        if headlines.count() > 1 {
            return Home { whole: named, places: vec![named] };
        }
        if together.iter().all(|at| places[*at].parent == whole) {
            return Home { whole, places: vec![whole] };
        }
        Home { whole, places: together }
    }

    /// The block that is the headline: a heading that the page's own title repeats, or else a line that does, or the first heading.
    pub fn title(&self, meta: &Meta) -> Option<usize> {
        let known = titles(meta);
        let blocks = &self.layout.blocks;
        let line = || {
            let mut short = blocks.iter().enumerate().filter(|(at, _)| (15..300).contains(&self.lines[*at].length));
            short.find(|(_, block)| known.iter().any(|title| title.starts_with(&fold::plain(&block.text)))).map(|(at, _)| at)
        };
        let first = || {
            let level = |at: usize| self.layout.within(&blocks[at]).heading;
            (0..blocks.len()).find(|at| level(*at) == Some(1) && !self.is_furniture(*at))
        };
        self.repeated.or_else(line).or_else(first)
    }
}

/// What a page says that its title is, folded.
fn titles(meta: &Meta) -> Vec<String> {
    meta.title.iter().map(|told| told.value.as_str()).chain(meta.page_title.as_deref()).map(fold::plain).collect()
}

/// The heading that the page's own title repeats, the highest and first of them.
fn repeated(layout: &Layout, meta: &Meta) -> Option<usize> {
    let known = titles(meta);
    let headings = layout.blocks.iter().enumerate().filter_map(|(at, block)| Some((at, block, layout.within(block).heading?)));
    let repeated = headings.filter(|(_, block, _)| {
        let text = fold::plain(&block.text);
        text.chars().count() > 8 && known.iter().any(|title| title.contains(&text) || text.contains(title.as_str()) && !title.is_empty())
    });
    { repeated }.min_by_key(|(at, _, level)| (*level, *at)).map(|(at, ..)| at)
}

fn is_called_furniture(layout: &Layout, at: usize) -> bool {
    let place = &layout.places[at];
    place.role.furniture && !matches!(place.tag, Tag::Body | Tag::Article | Tag::Main)
}

/// For each place how much prose stands in it, in characters, of that which `counts`.
fn prose(layout: &Layout, lines: &[Line], counts: impl Fn(usize) -> bool) -> Vec<usize> {
    let places = &layout.places;
    let mut prose = vec![0; places.len()];
    for (block, line) in layout.blocks.iter().zip(lines).filter(|(block, line)| line.prose && counts(block.place)) {
        // What stands under pictures is little beside a story, and all of a gallery.
        prose[block.place] += if layout.within(block).caption { line.length / 8 } else { line.length };
    }
    for at in (0..places.len()).rev() {
        if places[at].parent != at {
            prose[places[at].parent] += prose[at];
        }
    }
    prose
}

/// For each place whether it is no furniture though it is called so: it holds the place that is called the story, or most of the prose
/// where there is none. `prose` is that of each place.
fn exempt(layout: &Layout, prose: &[usize]) -> Vec<bool> {
    let places = &layout.places;
    let total = prose.first().copied().unwrap_or(0);
    let mut within = vec![false; places.len()];
    for (at, place) in places.iter().enumerate() {
        within[at] = place.hidden || is_called_furniture(layout, at) || place.parent != at && within[place.parent];
    }
    let called = |free: bool| {
        let fit = (0..places.len()).filter(|at| places[*at].role.story && places[*at].tag != Tag::Body && within[*at] != free);
        let best = fit.max_by_key(|at| prose[*at]);
        best.filter(|at| prose[*at] >= SHORT && (prose[*at] * 100 >= total * SHARE || prose[*at] >= STORY))
    };
    let mut exempt = vec![false; places.len()];
    let story = called(true).or_else(|| called(false));
    if let Some(story) = story {
        layout.upwards(story).for_each(|at| exempt[at] = true);
    }
    let (within, whole, share) = story.map_or((0..places.len(), total, MOST), |at| (at..places[at].end, prose[at], NEARLY_ALL));
    for at in within {
        exempt[at] |= prose[at] * 100 >= whole * share && whole > 0;
    }
    exempt
}
