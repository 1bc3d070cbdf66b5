//! What stands open while RTF is read: groups, fonts, the run of text.

use std::collections::HashMap;

use encoding_rs::{Encoding, WINDOWS_1252};
use jiff::civil::{Date, Time};

use super::charset;
use super::token::Token;
use crate::document::{Origin, Published, Told};
use crate::error::Unread;
use crate::legacy::Legacy;
use crate::lines::Lines;

/// Groups nested deeper than this are made to hurt.
const DEEPEST: usize = 1_000;

/// Where the text of a group goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Destination {
    #[default]
    Body,
    Fonts,
    /// `\info`: only what groups within it say.
    Info,
    Title,
    Author,
    Created,
    Nowhere,
}

/// Destinations whose text is none of the document's and which are not marked as such by `\*`.
const APART: [&[u8]; 25] = [
    b"annotation",
    b"atnauthor",
    b"colortbl",
    b"comment",
    b"filetbl",
    b"footer",
    b"footerf",
    b"footerl",
    b"footerr",
    b"footnote",
    b"header",
    b"headerf",
    b"headerl",
    b"headerr",
    b"listtext",
    b"nonshppict",
    b"objdata",
    b"pict",
    b"pntext",
    b"rxe",
    b"shpinst",
    b"stylesheet",
    b"tc",
    b"txe",
    b"xe",
];

/// What holds within a group.
#[derive(Debug, Clone, Copy)]
struct Group {
    to: Destination,
    font: i32,
    /// How many characters stand after `\u` for readers that know no Unicode.
    fallback: u32,
    hidden: bool,
    deleted: bool,
}

/// What was read.
#[derive(Default)]
pub(super) struct Read {
    pub paragraphs: Vec<String>,
    pub title: Option<String>,
    pub author: Option<String>,
    pub published: Option<Told<Published>>,
}

#[derive(Default)]
struct Font {
    encoding: Option<&'static Encoding>,
    name: String,
}

impl Font {
    fn legacy(&self) -> Option<Legacy> {
        Legacy::of_font(&self.name)
    }
}

#[derive(Default)]
pub(super) struct State {
    groups: Vec<Group>,
    page: Option<&'static Encoding>,
    fonts: HashMap<i32, Font>,
    default_font: i32,
    lines: Lines,
    in_row: bool,
    in_table: bool,
    /// Bytes not decoded yet, which may be halves of characters, and units of UTF-16 likewise.
    bytes: Vec<u8>,
    units: Vec<u16>,
    /// Text of one font.
    run: String,
    /// So many characters are to be passed over.
    passed: u32,
    /// After `{`, `\*` says that what follows may be skipped by who does not know it.
    starred: bool,
    title: String,
    author: String,
    /// Year, month, day, hour, minute.
    created: [i32; 5],
}

impl State {
    /// Takes a token; false when the document has ended.
    pub fn take(&mut self, token: Token<'_>) -> Result<bool, Unread> {
        match token {
            Token::Open => {
                self.end_run();
                let group = self.group();
                if self.groups.len() >= DEEPEST {
                    return Err(Unread::Broken(format!("groups nested deeper than {DEEPEST}")));
                }
                self.groups.push(group);
            }
            Token::Close => {
                self.end_run();
                self.passed = 0;
                self.groups.pop();
                return Ok(!self.groups.is_empty());
            }
            Token::Byte(byte) => self.byte(byte),
            Token::Sign(b'*') => self.starred = true,
            Token::Sign(sign) => self.sign(sign),
            Token::Word(word, number) => {
                self.word(word, number);
                self.starred = false;
            }
        }
        Ok(true)
    }

    pub fn finish(mut self) -> Read {
        self.end_run();
        if self.in_row {
            self.lines.close_row();
        }
        self.lines.end();
        let [year, month, day, hour, minute] = self.created.map(|part| i16::try_from(part).unwrap_or(0));
        let small = |part: i16| i8::try_from(part).unwrap_or(0);
        let published = Date::new(year, small(month), small(day)).ok().filter(|day| day.year() > 1900).map(|day| {
            let time = Time::new(small(hour), small(minute), 0, 0).ok();
            Told { value: Published { day, time, offset: None }, origin: Origin::Head }
        });
        let said = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Read { paragraphs: self.lines.paragraphs, title: said(self.title), author: said(self.author), published }
    }

    fn group(&self) -> Group {
        let first = Group { to: Destination::Body, font: self.default_font, fallback: 1, hidden: false, deleted: false };
        self.groups.last().copied().unwrap_or(first)
    }

    fn change(&mut self, change: impl FnOnce(&mut Group)) {
        self.end_run();
        if let Some(group) = self.groups.last_mut() {
            change(group);
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        self.end_units();
        self.bytes.push(byte);
    }

    fn sign(&mut self, sign: u8) {
        match sign {
            b'~' => self.push("\u{a0}"),
            b'_' => self.push("-"),
            b'{' | b'}' | b'\\' => self.byte(sign),
            b'\n' | b'\r' => self.end_line(),
            b'\t' => self.push(" "),
            // A place at which a word may be parted.
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        self.end_bytes();
        self.end_units();
        self.run.push_str(text);
    }

    fn word(&mut self, word: &[u8], number: Option<i32>) {
        let on = number != Some(0);
        let given = number.unwrap_or(0);
        match word {
            b"par" | b"line" | b"page" | b"sect" | b"column" | b"nestrow" => self.end_line(),
            b"tab" | b"enspace" | b"emspace" | b"qmspace" | b"nestcell" => self.push(" "),
            b"emdash" => self.push("—"),
            b"endash" => self.push("–"),
            b"lquote" => self.push("‘"),
            b"rquote" => self.push("’"),
            b"ldblquote" => self.push("“"),
            b"rdblquote" => self.push("”"),
            b"bullet" => self.push("•"),
            b"u" => {
                self.end_bytes();
                // Units above 32767 are written as negative numbers.
                self.units.extend(u16::try_from(given & 0xffff).ok().filter(|unit| *unit >= 0x20));
                self.passed = self.group().fallback;
            }
            b"uc" => self.change(|group| group.fallback = u32::try_from(given).unwrap_or(1).min(8)),
            b"ansicpg" => self.page = charset::by_page(given),
            b"mac" => self.page = charset::by_page(10_000),
            b"deff" => {
                self.default_font = given;
                self.change(|group| group.font = given);
            }
            b"f" => self.change(|group| group.font = given),
            b"plain" => {
                let font = self.default_font;
                self.change(|group| (group.hidden, group.deleted, group.font) = (false, false, font));
            }
            b"v" => self.change(|group| group.hidden = on),
            b"deleted" => self.change(|group| group.deleted = on),
            b"fcharset" if self.group().to == Destination::Fonts => self.font().encoding = charset::by_charset(given),
            b"cpg" if self.group().to == Destination::Fonts => self.font().encoding = charset::by_page(given),
            b"trowd" => {
                self.end_run();
                self.open_row();
            }
            b"intbl" => self.in_table = true,
            b"pard" => self.in_table = false,
            b"cell" => {
                self.end_line();
                self.open_row();
                self.lines.open_cell();
            }
            b"row" => {
                self.end_run();
                if std::mem::take(&mut self.in_row) {
                    self.lines.close_row();
                }
            }
            b"fonttbl" => self.goes(Destination::Fonts),
            b"info" => self.goes(Destination::Info),
            b"title" if self.group().to == Destination::Info => self.goes(Destination::Title),
            b"author" if self.group().to == Destination::Info => self.goes(Destination::Author),
            b"creatim" if self.group().to == Destination::Info => self.goes(Destination::Created),
            b"yr" | b"mo" | b"dy" | b"hr" | b"min" if self.group().to == Destination::Created => {
                let at = [&b"yr"[..], b"mo", b"dy", b"hr", b"min"].iter().position(|part| *part == word);
                if let Some(part) = at.and_then(|at| self.created.get_mut(at)) {
                    *part = given;
                }
            }
            word if self.starred || APART.contains(&word) => self.goes(Destination::Nowhere),
            _ => {}
        }
    }

    fn goes(&mut self, to: Destination) {
        self.change(|group| {
            // Nothing within what is left out is let in again.
            if group.to != Destination::Nowhere {
                group.to = to;
            }
        });
    }

    fn font(&mut self) -> &mut Font {
        let number = self.group().font;
        self.fonts.entry(number).or_default()
    }

    fn open_row(&mut self) {
        if !std::mem::replace(&mut self.in_row, true) {
            self.lines.open_row();
            self.lines.open_cell();
        }
    }

    /// Ends a paragraph, or a line of one.
    fn end_line(&mut self) {
        self.end_run();
        if self.group().to != Destination::Body {
            return;
        }
        if self.in_row && !self.in_table {
            // A row that was begun and never ended.
            self.in_row = false;
            self.lines.close_row();
        }
        self.lines.end();
    }

    fn end_bytes(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let of_font = self.fonts.get(&self.group().font);
        let encoding = match of_font {
            // What such fonts show is told by bytes, whatever they say of their character set.
            Some(font) if font.legacy().is_some() => Some(WINDOWS_1252),
            font => font.and_then(|font| font.encoding).or(self.page),
        };
        let (text, _) = encoding.unwrap_or(WINDOWS_1252).decode_without_bom_handling(&self.bytes);
        self.run.push_str(&text);
        self.bytes.clear();
    }

    fn end_units(&mut self) {
        if self.units.is_empty() {
            return;
        }
        self.run.push_str(&String::from_utf16_lossy(&self.units));
        self.units.clear();
    }

    /// Sends the text of a font where it goes.
    fn end_run(&mut self) {
        self.end_bytes();
        self.end_units();
        if self.run.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let group = self.group();
        match group.to {
            Destination::Body if group.hidden || group.deleted => {}
            Destination::Body => {
                let legacy = self.fonts.get(&group.font).and_then(Font::legacy);
                self.lines.push(&legacy.map_or_else(|| run.clone(), |legacy| legacy.decode(&run)));
            }
            Destination::Fonts => {
                let name = run.trim().trim_end_matches(';').to_owned();
                self.font().name += &name;
            }
            Destination::Title => self.title += &run,
            Destination::Author => self.author += &run,
            Destination::Info | Destination::Created | Destination::Nowhere => {}
        }
    }
}
