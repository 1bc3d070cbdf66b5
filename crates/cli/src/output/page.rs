//! A page for the terminal: headings in a gutter at the left, what is told in the middle, ids of records at the right.

use banggiao_records::StatementId;
use banggiao_views::item::{SHORT, short};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::tame;
use super::wrap::{pad, wrap};

/// Letters of an id that are shown; commands take any beginning that only one record has.
const ID: usize = SHORT;
/// Columns of the whole at most.
const WIDEST: usize = 140;
/// A page narrower than this has no gutter.
const NARROW: usize = 60;

/// A page that grows.
#[derive(Debug)]
pub struct Page {
    out: String,
    width: usize,
    gutter: usize,
    colour: bool,
    heading: String,
}

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As it is.
    #[default]
    Plain,
    /// What matters most.
    Strong,
    /// What needs somebody's attention.
    Alarm,
    /// What is only by the way.
    Faint,
}

impl Look {
    fn code(self) -> Option<&'static str> {
        match self {
            Look::Plain => None,
            Look::Strong => Some("1"),
            Look::Alarm => Some("31"),
            Look::Faint => Some("2"),
        }
    }
}

impl Page {
    /// An empty page, `width` columns wide, whose gutter holds these headings.
    pub fn new(width: usize, colour: bool, headings: &[String]) -> Self {
        let width = width.clamp(24, WIDEST);
        let widest = headings.iter().map(|h| h.width()).max().unwrap_or(0);
        let gutter = if width < NARROW || widest == 0 { 0 } else { widest.min(width / 4) + 2 };
        Page { out: String::new(), width, gutter, colour, heading: String::new() }
    }

    /// The page's title, with something at its right, and a rule below.
    pub fn title(&mut self, title: &str, right: &str) {
        let room = self.width.saturating_sub(right.width() + 1);
        let title = pad(&cut(&tame(title), room), room);
        let line = format!("{title} {}", tame(right));
        let bold = self.paint(Look::Strong, line.trim_end());
        self.out += &format!("{bold}\n{}\n", "─".repeat(self.width));
    }

    /// From here on rows belong to `heading`, which stands beside the first of them.
    pub fn heading(&mut self, heading: &str) {
        self.heading = heading.to_owned();
        if self.gutter == 0 && !heading.is_empty() {
            let line = self.paint(Look::Strong, heading);
            self.out += &format!("{line}\n");
            self.heading.clear();
        }
    }

    /// A row in at most `lines` lines, and the record that it rests on.
    pub fn row(&mut self, text: &str, record: Option<StatementId>, look: Look, lines: usize) {
        let right = ID + 1;
        let room = self.width - self.gutter - right;
        let text = tame(text);
        let mut rows = wrap(&text, room, 2);
        if rows.len() > lines {
            rows.truncate(lines);
            if let Some(last) = rows.last_mut() {
                *last = format!("{}…", cut(last, room - 1).trim_end_matches(['…', ' ']));
            }
        }
        for (i, row) in rows.iter().enumerate() {
            let heading = if i == 0 { std::mem::take(&mut self.heading) } else { String::new() };
            let heading = self.paint(Look::Strong, &pad(&cut(&heading, self.gutter.saturating_sub(1)), self.gutter));
            let id = record.filter(|_| i == 0).map(short);
            let line = match id {
                Some(id) => {
                    format!("{}{} {}", self.paint(look, row), " ".repeat(room.saturating_sub(row.width())), self.paint(Look::Faint, &id))
                }
                None => self.paint(look, row),
            };
            self.out += format!("{heading}{line}").trim_end();
            self.out.push('\n');
        }
    }

    /// The page as text.
    pub fn finish(self) -> String {
        self.out
    }

    fn paint(&self, look: Look, text: &str) -> String {
        match look.code().filter(|_| self.colour && !text.trim().is_empty()) {
            Some(code) => format!("\x1b[{code}m{text}\x1b[0m"),
            None => text.to_owned(),
        }
    }
}

/// `text` in no more than `width` columns; with `…` where something was left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        out.push(c);
    }
    format!("{}…", out.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_fits_the_width() {
        let text = "Chuyến thăm cấp Nhà nước của Tổng Bí thư Tô Lâm tới Cộng hòa Kazakhstan 中华人民共和国";
        for width in [24, 40, 60, 100, 200] {
            let mut page = Page::new(width, false, &["Chuyến thăm".into(), "Văn kiện".into()]);
            page.title("Việt Nam – Kazakhstan", "22/11/2026");
            page.heading("Chuyến thăm");
            page.row(text, Some(StatementId(1)), Look::Plain, 2);
            page.row(text, None, Look::Alarm, 1);
            let page = page.finish();
            assert!(page.lines().all(|line| line.width() <= width.min(WIDEST)), "{width}\n{page}");
        }
    }

    #[test]
    fn a_row_that_is_too_long_is_cut() {
        let mut page = Page::new(30, true, &[]);
        page.row("one two three four five six seven eight nine", Some(StatementId(0)), Look::Strong, 1);
        assert_eq!(page.finish(), "\x1b[1mone two three four…\x1b[0m    \x1b[2m0000000\x1b[0m\n");
    }
}
