//! A small writer of PDFs for tests: letters all half an em wide, each where it is put.
// Each test uses a part of it.
#![allow(dead_code)]

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// A PDF that is being written. Sheets are 600 points wide and 800 high; places are counted from below, as PDF has it.
#[derive(Default)]
pub struct Sheets {
    contents: Vec<String>,
    /// The characters used so far; the place of each is its code.
    letters: Vec<char>,
    forms: BTreeMap<String, String>,
    info: Dictionary,
    /// Another font, `F2`, of one byte a sign.
    simple: Option<Dictionary>,
}

pub const WIDTH: f64 = 600.0;
pub const HEIGHT: f64 = 800.0;

impl Sheets {
    /// Begins a page.
    pub fn page(&mut self) -> &mut Self {
        self.contents.push(String::new());
        self
    }

    /// Instructions as they are.
    pub fn raw(&mut self, instructions: &str) -> &mut Self {
        let content = self.contents.last_mut().expect("a page");
        content.push_str(instructions);
        content.push('\n');
        self
    }

    /// A form of this name that shows these instructions.
    pub fn form(&mut self, name: &str, instructions: &str) -> &mut Self {
        self.forms.insert(name.to_owned(), instructions.to_owned());
        self
    }

    /// A property: `Title`, `CreationDate` ...
    pub fn info(&mut self, key: &str, value: &str) -> &mut Self {
        self.info.set(key, lopdf::text_string(value));
        self
    }

    /// The font `F2`, by what its dictionary says.
    pub fn simple(&mut self, font: Dictionary) -> &mut Self {
        self.simple = Some(font);
        self
    }

    /// Text with its beginning at a place.
    pub fn text(&mut self, x: f64, y: f64, size: f64, text: &str) -> &mut Self {
        let shown = self.codes(text);
        self.raw(&format!("BT /F1 {size} Tf {x} {y} Td {shown} Tj ET"))
    }

    /// The codes of a text, as a string of PDF.
    pub fn codes(&mut self, text: &str) -> String {
        let codes: String = text.chars().map(|letter| format!("{:04x}", self.code(letter))).collect();
        format!("<{codes}>")
    }

    fn code(&mut self, letter: char) -> usize {
        let at = self.letters.iter().position(|known| *known == letter);
        at.unwrap_or_else(|| {
            self.letters.push(letter);
            self.letters.len() - 1
        })
    }

    /// Lines one below the other, from `top` on; gives where the next would be.
    pub fn lines<'l>(&mut self, x: f64, top: f64, size: f64, lines: impl IntoIterator<Item = &'l str>) -> f64 {
        lines.into_iter().fold(top, |y, line| {
            self.text(x, y, size, line);
            y - 1.2 * size
        })
    }

    pub fn finish(&self) -> Vec<u8> {
        let mut document = self.document();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("written");
        bytes
    }

    /// The document before it is written.
    pub fn document(&self) -> Document {
        let mut document = Document::with_version("1.5");
        let pages = document.new_object_id();
        let map: String = self.letters.iter().enumerate().map(|(code, letter)| format!("<{code:04x}> <{}>\n", hex(*letter))).collect();
        let map = format!("1 begincodespacerange <0000> <ffff> endcodespacerange {} beginbfchar\n{map}endbfchar", self.letters.len());
        let map = document.add_object(Stream::new(Dictionary::new(), map.into_bytes()));
        let descendant =
            document.add_object(dictionary! { "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "Made", "DW" => 500 });
        let font = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "Made", "Encoding" => "Identity-H",
            "DescendantFonts" => vec![Object::Reference(descendant)], "ToUnicode" => map
        });
        let mut fonts = dictionary! { "F1" => font };
        if let Some(simple) = &self.simple {
            fonts.set("F2", simple.clone());
        }
        let mut forms = Dictionary::new();
        let ids: Vec<_> = self.forms.keys().map(|name| (name.clone(), document.new_object_id())).collect();
        for (name, id) in &ids {
            forms.set(name.as_str(), *id);
        }
        let resources = document.add_object(dictionary! { "Font" => fonts, "XObject" => forms });
        for (name, id) in ids {
            let form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "Resources" => resources };
            document.objects.insert(id, Object::Stream(Stream::new(form, self.forms[&name].clone().into_bytes())));
        }
        let mut kids = Vec::new();
        for content in &self.contents {
            let content = document.add_object(Stream::new(Dictionary::new(), content.clone().into_bytes()));
            let page = dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content, "Resources" => resources };
            kids.push(Object::Reference(document.add_object(page)));
        }
        let count = i64::try_from(kids.len()).expect("few");
        let media: Vec<Object> = [0.0, 0.0, WIDTH, HEIGHT].iter().map(|side| Object::Real(*side as f32)).collect();
        document
            .objects
            .insert(pages, Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count, "MediaBox" => media }));
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", catalog);
        let info = document.add_object(self.info.clone());
        document.trailer.set("Info", info);
        document
    }
}

fn hex(letter: char) -> String {
    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("{unit:04x}")).collect()
}

/// `text` in lines of at most so many characters; where `parted`, words that do not fit are parted by a hyphen.
pub fn wrapped(text: &str, most: usize, parted: bool) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("a line");
        let left = most.saturating_sub(line.chars().count() + 1);
        if word.chars().count() <= left || line.is_empty() {
            *line = format!("{line}{}{word}", if line.is_empty() { "" } else { " " });
        } else if parted && left > 4 && word.is_ascii() && word.len() > left + 3 && word.chars().all(|c| c.is_ascii_lowercase()) {
            let (head, tail) = word.split_at(left - 1);
            *line = format!("{line} {head}-");
            lines.push(tail.to_owned());
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}
