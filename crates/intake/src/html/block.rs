//! The page as blocks of text in the order in which they stand, and the elements they stand in.

use ego_tree::iter::Edge;
use scraper::{Html, Node, node::Element};

use super::names::Role;

/// What element, as far as that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Article,
    Main,
    Body,
    Heading(u8),
    Item,
    Row,
    Cell,
    Caption,
    Paragraph,
    Time,
    Other,
}

/// An element in which blocks stand.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The place in which it stands; its own number for the outermost.
    pub parent: usize,
    pub tag: Tag,
    pub role: Role,
    /// Whether it is never shown.
    pub hidden: bool,
    /// What its `datetime` says.
    pub time: Option<String>,
}

/// A run of text that nothing parts.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub text: String,
    /// How many of its characters lead elsewhere.
    pub linked: usize,
    /// The innermost place in which it stands.
    pub place: usize,
}

/// Blocks and places; a place comes after the one in which it stands.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub places: Vec<Place>,
    pub blocks: Vec<Block>,
}

impl Layout {
    /// The places in which `place` stands, itself first.
    pub fn upwards(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |at| Some(self.places[*at].parent).filter(|parent| parent != at))
    }

    /// The innermost place around `place` of which `is` holds.
    pub fn within(&self, place: usize, is: impl Fn(&Place) -> bool) -> Option<usize> {
        self.upwards(place).find(|at| is(&self.places[*at]))
    }
}

/// Elements that part text.
const PARTING: [&str; 44] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Elements whose text is never read.
const UNREAD: [&str; 17] = [
    "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "select", "textarea", "button", "head",
    "audio", "video", "option", "input",
];
/// Elements that are furniture by themselves.
const FURNITURE: [&str; 6] = ["nav", "footer", "aside", "form", "dialog", "amp-ad"];
/// What `role` calls furniture.
const FURNITURE_ROLES: [&str; 7] = ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"];

/// The layout of a page.
pub(crate) fn layout(html: &Html) -> Layout {
    let mut walk = Walk::default();
    let mut skipped = 0_usize;
    for edge in html.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                _ if skipped > 0 => skipped += 1,
                Node::Element(element) if UNREAD.contains(&element.name()) => skipped = 1,
                Node::Element(element) => walk.open(element),
                Node::Text(text) => walk.text(text),
                _ => {}
            },
            Edge::Close(_) if skipped > 0 => skipped -= 1,
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    walk.close(element);
                }
            }
        }
    }
    walk.flush();
    walk.layout
}

#[derive(Default)]
struct Walk {
    layout: Layout,
    /// The places that are open.
    open: Vec<usize>,
    /// For each element that is open whether it is a place.
    elements: Vec<bool>,
    /// How many links are open.
    links: usize,
    text: String,
    linked: usize,
    /// A line was broken since the last text.
    broken: bool,
}

impl Walk {
    fn open(&mut self, element: &Element) {
        let name = element.name();
        match name {
            "br" => self.broken = true,
            "a" => self.links += 1,
            _ => {}
        }
        let parts = PARTING.contains(&name);
        let mut role = Role::of(element);
        role.furniture |= FURNITURE.contains(&name) || element.attr("role").is_some_and(|role| FURNITURE_ROLES.contains(&role));
        role.byline |= name == "address";
        // Within a line a name says something only where no sentence is under way.
        let place = parts || name == "time" || role != Role::default() && self.between_lines(role);
        self.elements.push(place);
        if !place {
            return;
        }
        if parts || role != Role::default() {
            self.flush();
        }
        let number = self.layout.places.len();
        self.layout.places.push(Place {
            parent: self.open.last().copied().unwrap_or(number),
            tag: tag(name),
            role,
            hidden: is_hidden(element),
            time: element.attr("datetime").map(str::to_owned),
        });
        self.open.push(number);
    }

    fn close(&mut self, element: &Element) {
        if element.name() == "a" {
            self.links = self.links.saturating_sub(1);
        }
        if self.elements.pop() != Some(true) {
            return;
        }
        let place = self.open.last().map(|at| &self.layout.places[*at]);
        if PARTING.contains(&element.name()) || place.is_some_and(|place| place.role != Role::default()) {
            self.flush();
        }
        self.open.pop();
    }

    /// Whether no text has begun, and what is open holds more than one line, or begins as what stands about a story does.
    fn between_lines(&self, role: Role) -> bool {
        let lines = |tag| !matches!(tag, Tag::Paragraph | Tag::Heading(_) | Tag::Cell | Tag::Item);
        self.text.is_empty() && (role.caption || self.open.last().is_none_or(|at| lines(self.layout.places[*at].tag)))
    }

    fn text(&mut self, text: &str) {
        for (i, word) in text.split(|c: char| c.is_whitespace()).enumerate() {
            if i > 0 && !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
            let word: String = word.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}')).collect();
            if word.is_empty() {
                continue;
            }
            if std::mem::take(&mut self.broken) && !goes_on(&self.text, &word) {
                self.flush();
            } else if self.text.is_empty() {
                self.broken = false;
            }
            self.text.push_str(&word);
            if self.links > 0 {
                self.linked += word.chars().count();
            }
        }
    }

    /// Ends the block.
    fn flush(&mut self) {
        self.broken = false;
        let text = std::mem::take(&mut self.text);
        let linked = std::mem::take(&mut self.linked);
        let text = text.trim();
        let (Some(&place), false) = (self.open.last(), text.is_empty()) else { return };
        if let Some(before) = self.same_row(place).filter(|before| is_cell(&before.text) && is_cell(text)) {
            before.text = format!("{} | {text}", before.text);
            before.linked += linked;
            return;
        }
        self.layout.blocks.push(Block { text: text.to_owned(), linked, place });
    }

    /// The block before, where it stands in another cell of the same row of a table.
    fn same_row(&mut self, place: usize) -> Option<&mut Block> {
        let before = self.layout.blocks.last()?.place;
        let around = |place, tag| self.layout.within(place, |at| at.tag == tag);
        let row = around(place, Tag::Row)?;
        let heading = |place| self.layout.within(place, |at| matches!(at.tag, Tag::Heading(_))).is_some();
        let data = self.layout.blocks.last()?.linked == 0 && !heading(before) && !heading(place);
        if !data || around(before, Tag::Row) != Some(row) || around(before, Tag::Cell) == around(place, Tag::Cell) {
            return None;
        }
        self.layout.blocks.last_mut()
    }
}

/// Longer than this, in characters, the text of a cell is prose.
const CELL: usize = 60;

fn is_cell(text: &str) -> bool {
    text.chars().count() <= CELL && !text.ends_with('.')
}

/// Whether the line that was broken before `word` only went on.
fn goes_on(text: &str, word: &str) -> bool {
    text.trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ',') && word.starts_with(char::is_lowercase)
}

fn tag(name: &str) -> Tag {
    match name {
        "article" => Tag::Article,
        "main" => Tag::Main,
        "body" | "html" => Tag::Body,
        "li" | "dd" | "dt" => Tag::Item,
        "tr" => Tag::Row,
        "td" | "th" => Tag::Cell,
        "figcaption" | "caption" => Tag::Caption,
        "p" | "blockquote" | "pre" => Tag::Paragraph,
        "time" => Tag::Time,
        _ => match name.strip_prefix('h').and_then(|level| level.parse().ok()) {
            Some(level) => Tag::Heading(level),
            None => Tag::Other,
        },
    }
}

fn is_hidden(element: &Element) -> bool {
    let style = element.attr("style").map(|s| s.to_ascii_lowercase().replace(' ', ""));
    element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || style.is_some_and(|s| s.contains("display:none") || s.contains("visibility:hidden"))
}
