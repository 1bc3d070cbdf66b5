//! The page as blocks of text in the order in which they stand, and the elements they stand in.

use ego_tree::iter::Edge;
use scraper::{Html, Node, node::Element};

use super::attribute::attribute;
use super::names::{Role, Roles, hash};
use super::place::{Block, Layout, Place, Tag, Within};

/// What an element does to the text in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Its text is never read.
    Unread,
    /// It is furniture by itself, and parts text.
    Furniture,
    /// It parts text.
    Parting(Tag),
    /// It breaks the line.
    Break,
    Link,
    Time,
    Inline,
}

fn kind(name: &str) -> Kind {
    match name {
        "script" | "style" | "noscript" | "template" | "iframe" | "object" | "svg" | "math" | "canvas" | "select" | "textarea"
        | "button" | "head" | "audio" | "video" | "option" | "input" | "amp-ad" => Kind::Unread,
        "nav" | "footer" | "aside" | "form" | "dialog" => Kind::Furniture,
        "br" => Kind::Break,
        "a" => Kind::Link,
        "time" => Kind::Time,
        "article" => Kind::Parting(Tag::Article),
        "main" => Kind::Parting(Tag::Main),
        "body" | "html" => Kind::Parting(Tag::Body),
        "li" | "dd" | "dt" => Kind::Parting(Tag::Item),
        "tr" => Kind::Parting(Tag::Row),
        "td" | "th" => Kind::Parting(Tag::Cell),
        "figcaption" | "caption" => Kind::Parting(Tag::Caption),
        "p" | "blockquote" | "pre" => Kind::Parting(Tag::Paragraph),
        "h1" => Kind::Parting(Tag::Heading(1)),
        "h2" => Kind::Parting(Tag::Heading(2)),
        "h3" => Kind::Parting(Tag::Heading(3)),
        "h4" => Kind::Parting(Tag::Heading(4)),
        "h5" => Kind::Parting(Tag::Heading(5)),
        "h6" => Kind::Parting(Tag::Heading(6)),
        "address" | "center" | "details" | "div" | "dl" | "fieldset" | "figure" | "header" | "hgroup" | "hr" | "ol" | "section"
        | "summary" | "table" | "tbody" | "tfoot" | "thead" | "ul" => Kind::Parting(Tag::Other),
        _ => Kind::Inline,
    }
}

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
                Node::Element(element) => match kind(element.name()) {
                    Kind::Unread => skipped = 1,
                    kind => walk.open(element, kind),
                },
                Node::Text(text) => walk.text(text),
                _ => {}
            },
            Edge::Close(_) if skipped > 0 => skipped -= 1,
            Edge::Close(node) => {
                if node.value().is_element() {
                    walk.close();
                }
            }
        }
    }
    walk.flush();
    walk.layout
}

/// An element that is open.
struct Open {
    /// Whether it is a place.
    place: bool,
    /// Whether the text after it is apart from that in it.
    parts: bool,
    link: bool,
}

#[derive(Default)]
struct Walk {
    layout: Layout,
    roles: Roles,
    elements: Vec<Open>,
    /// The places that are open.
    open: Vec<usize>,
    /// How many links are open.
    links: usize,
    text: String,
    linked: usize,
    /// A line was broken since the last text.
    broken: bool,
}

impl Walk {
    fn open(&mut self, element: &Element, kind: Kind) {
        self.broken |= kind == Kind::Break;
        // An anchor that leads nowhere marks a place in the page.
        let link = kind == Kind::Link && attribute(element, "href").is_some();
        self.links += usize::from(link);
        let mut role = self.roles.of(element);
        role.furniture |= kind == Kind::Furniture || attribute(element, "role").is_some_and(|role| FURNITURE_ROLES.contains(&role));
        role.byline |= element.name() == "address";
        let parting = matches!(kind, Kind::Parting(_) | Kind::Furniture);
        let named = role != Role::default();
        // Within a line a name says something only where no sentence is under way.
        let place = parting || kind == Kind::Time || named && self.between_lines(role);
        let parts = place && (parting || named);
        self.elements.push(Open { place, parts, link });
        if !place {
            return;
        }
        if parts {
            self.flush();
        }
        let tag = match kind {
            Kind::Parting(tag) => tag,
            Kind::Time => Tag::Time,
            _ => Tag::Other,
        };
        self.enter(element, tag, role);
    }

    fn enter(&mut self, element: &Element, tag: Tag, role: Role) {
        let number = self.layout.places.len();
        let parent = self.open.last().copied().unwrap_or(number);
        let time = attribute(element, "datetime").map(str::to_owned);
        let around = self.layout.places.get(parent).map_or_else(Within::default, |place| place.within);
        self.layout.places.push(Place {
            parent,
            end: number + 1,
            tag,
            role,
            make: attribute(element, "class").map_or(0, hash),
            hidden: is_hidden(element),
            within: around.inner(number, tag, role, time.is_some()),
            time,
        });
        self.open.push(number);
    }

    fn close(&mut self) {
        let Some(element) = self.elements.pop() else { return };
        self.links -= usize::from(element.link);
        if !element.place {
            return;
        }
        if element.parts {
            self.flush();
        }
        if let Some(place) = self.open.pop() {
            self.layout.places[place].end = self.layout.places.len();
        }
    }

    /// Whether no text has begun, and what is open holds more than one line, or begins as what stands about a story does.
    fn between_lines(&self, role: Role) -> bool {
        let lines = |tag| !matches!(tag, Tag::Paragraph | Tag::Heading(_) | Tag::Cell | Tag::Item);
        self.text.is_empty() && (role.caption || self.open.last().is_none_or(|at| lines(self.layout.places[*at].tag)))
    }

    fn text(&mut self, text: &str) {
        for (i, word) in text.split(char::is_whitespace).enumerate() {
            if i > 0 && !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
            if word.is_empty() {
                continue;
            }
            if !word.is_ascii() && word.contains(is_void) {
                let seen: String = word.chars().filter(|c| !is_void(*c)).collect();
                self.word(&seen);
            } else {
                self.word(word);
            }
        }
    }

    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if std::mem::take(&mut self.broken) && !self.text.is_empty() && !goes_on(&self.text, word) {
            self.flush();
        }
        self.text.push_str(word);
        if self.links > 0 {
            self.linked += word.chars().count();
        }
    }

    /// Ends the block.
    fn flush(&mut self) {
        self.broken = false;
        let linked = std::mem::take(&mut self.linked);
        let text = self.text.trim();
        if let (Some(&place), false) = (self.open.last(), text.is_empty()) {
            let text = text.to_owned();
            match self.same_row(place).filter(|before| is_cell(&before.text) && is_cell(&text)) {
                Some(before) => {
                    before.text = format!("{} | {text}", before.text);
                    before.linked += linked;
                }
                None => self.layout.blocks.push(Block { text, linked, place }),
            }
        }
        self.text.clear();
    }

    /// The block before, where it stands in another cell of the same row of a table.
    fn same_row(&mut self, place: usize) -> Option<&mut Block> {
        let here = self.layout.places[place].within;
        let row = here.row?;
        let block = self.layout.blocks.last()?;
        let before = self.layout.within(block);
        let data = block.linked == 0 && before.heading.is_none() && here.heading.is_none();
        if !data || before.row != Some(row) || before.cell == here.cell {
            return None;
        }
        self.layout.blocks.last_mut()
    }
}

/// Characters that are not seen and say nothing: soft hyphens, spaces of no width, marks of byte order.
fn is_void(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}')
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

/// Whether an element is never shown, as it says itself.
fn is_hidden(element: &Element) -> bool {
    let hides = |declaration: &str| {
        let (name, value) = declaration.split_once(':').unwrap_or_default();
        let is = |wanted: &str, hiding: &str| {
            name.trim().eq_ignore_ascii_case(wanted)
                && value.trim().get(..hiding.len()).is_some_and(|value| value.eq_ignore_ascii_case(hiding))
        };
        is("display", "none") || is("visibility", "hidden")
    };
    attribute(element, "hidden").is_some()
        || attribute(element, "aria-hidden") == Some("true")
        || attribute(element, "style").is_some_and(|style| style.split(';').any(hides))
}
