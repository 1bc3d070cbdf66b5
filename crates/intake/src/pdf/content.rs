//! What the instructions of a page show: its words and their places (ISO 32000-1, 8 and 9).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::budget::Budget;
use super::file::{at, inherited, number, reals};
use super::font::Font;
use super::paint::Paint;
use super::place::{Frame, Matrix};
use super::word::{self, Sign, Word, Words};
use crate::error::Unread;

/// The instructions of a page, in bytes, are no more.
const LONGEST_PAGE: usize = 64 << 20;
/// Forms within forms are drawn no deeper.
const DEEPEST: usize = 12;
/// No page keeps more states, nor more marks, at a time.
const MOST_STATES: usize = 512;
/// Smaller letters, in points, are there to be found and not to be read.
const SMALLEST: f64 = 1.0;

/// A page as it is shown.
pub(super) struct Shown {
    pub words: Vec<Word>,
    pub frame: Frame,
    /// Signs of which no font says what they stand for.
    pub unknown: usize,
}

/// Reads the pages of a document.
pub(super) struct Reader<'d> {
    document: &'d Document,
    budget: &'d Budget,
    fonts: HashMap<ObjectId, Rc<Font>>,
    /// Layers that are not shown.
    off: HashSet<ObjectId>,
}

#[derive(Clone)]
struct State {
    map: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    spacing: f64,
    word_spacing: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
    mode: i64,
    /// Whether letters are of the colour of paper.
    white: bool,
}

/// A stretch that is marked.
struct Mark {
    hidden: bool,
    /// The text that its signs stand for, where it says so; taken by the first.
    instead: Option<String>,
    replaced: bool,
}

/// A page while it is drawn.
struct Page<'r, 'd> {
    reader: &'r mut Reader<'d>,
    frame: Frame,
    state: State,
    states: Vec<State>,
    marks: Vec<Mark>,
    text: Matrix,
    line: Matrix,
    words: Words,
    paint: Paint,
    unknown: usize,
}

impl<'d> Reader<'d> {
    pub fn new(document: &'d Document, budget: &'d Budget) -> Self {
        let layers = document.catalog().ok().and_then(|catalog| at(document, catalog, b"OCProperties")?.as_dict().ok());
        let usual = layers.and_then(|layers| at(document, layers, b"D")?.as_dict().ok());
        let off = usual.and_then(|usual| at(document, usual, b"OFF")?.as_array().ok());
        let off = off.into_iter().flatten().filter_map(|layer| layer.as_reference().ok()).collect();
        Reader { document, budget, fonts: HashMap::new(), off }
    }

    /// What a page shows.
    pub fn page(&mut self, id: ObjectId) -> Result<Shown, Unread> {
        let document = self.document;
        let sheet = |key| {
            let frame = reals(document, inherited(document, id, key)?);
            let [a, b, c, d] = frame[..] else { return None };
            Frame::around([(a, b), (c, d)]).filter(|frame| frame.right - frame.left > 1.0 && frame.top - frame.bottom > 1.0)
        };
        // US letter is what is meant where nothing is said.
        let media = sheet(b"MediaBox").unwrap_or(Frame { left: 0.0, bottom: 0.0, right: 612.0, top: 792.0 });
        let frame = sheet(b"CropBox").map_or(media, |crop| media.common(&crop));
        let mut content = Vec::new();
        for id in document.get_page_contents(id) {
            if let Ok(Object::Stream(stream)) = document.get_object(id) {
                content.extend(self.budget.unpacked(stream)?);
                content.push(b'\n');
                if content.len() > LONGEST_PAGE {
                    return Err(Unread::TooLarge((LONGEST_PAGE >> 20) as u64));
                }
            }
        }
        let resources = inherited(document, id, b"Resources").and_then(|resources| resources.as_dict().ok());
        let state = State {
            map: Matrix::IDENTITY,
            font: None,
            size: 0.0,
            spacing: 0.0,
            word_spacing: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
            white: false,
        };
        let mut page = Page {
            reader: self,
            frame,
            state,
            states: Vec::new(),
            marks: Vec::new(),
            text: Matrix::IDENTITY,
            line: Matrix::IDENTITY,
            words: Words::default(),
            paint: Paint::default(),
            unknown: 0,
        };
        page.draw(&content, resources, 0)?;
        let Page { words, unknown, .. } = page;
        let (words, frame) = words.upright(frame);
        Ok(Shown { words, frame, unknown })
    }
}

impl<'d> Page<'_, 'd> {
    fn draw(&mut self, content: &[u8], resources: Option<&'d Dictionary>, depth: usize) -> Result<(), Unread> {
        for operation in Content::decode_iter(content) {
            self.reader.budget.operation()?;
            // What is broken ends the page; what was drawn before it stays.
            let Ok(operation) = operation else { break };
            self.take(&operation, resources, depth)?;
            if self.words.are_too_many() {
                return Err(Unread::Broken(format!("a page of more than {} words", word::MOST)));
            }
        }
        Ok(())
    }

    fn take(&mut self, operation: &Operation, resources: Option<&'d Dictionary>, depth: usize) -> Result<(), Unread> {
        let operands = &operation.operands;
        let numbers: Vec<f64> = operands.iter().take(6).filter_map(number).collect();
        let first = numbers.first().copied().unwrap_or(0.0);
        let matrix = || <[f64; 6]>::try_from(numbers.as_slice()).map(Matrix).ok();
        match operation.operator.as_str() {
            "q" if self.states.len() < MOST_STATES => self.states.push(self.state.clone()),
            "Q" => self.state = self.states.pop().unwrap_or_else(|| self.state.clone()),
            "cm" => self.state.map = matrix().map_or(self.state.map, |matrix| matrix.then(self.state.map)),
            "BT" => (self.text, self.line) = (Matrix::IDENTITY, Matrix::IDENTITY),
            "Tm" => {
                if let Some(matrix) = matrix() {
                    (self.text, self.line) = (matrix, matrix);
                }
            }
            "Td" | "TD" => {
                if let [x, y] = numbers[..] {
                    if operation.operator == "TD" {
                        self.state.leading = -y;
                    }
                    self.next_line(x, y);
                }
            }
            "T*" => self.next_line(0.0, -self.state.leading),
            "Tc" => self.state.spacing = first,
            "Tw" => self.state.word_spacing = first,
            "Tz" => self.state.stretch = first / 100.0,
            "TL" => self.state.leading = first,
            "Ts" => self.state.rise = first,
            "Tr" => self.state.mode = first as i64,
            "Tf" => {
                self.state.size = first;
                self.state.font = self.font(operands.first(), resources)?;
            }
            "gs" => self.graphics(operands.first(), resources)?,
            "Tj" => self.show(operands.first()),
            "'" => {
                self.next_line(0.0, -self.state.leading);
                self.show(operands.first());
            }
            "\"" => {
                if let [word, spacing, ..] = numbers[..] {
                    (self.state.word_spacing, self.state.spacing) = (word, spacing);
                }
                self.next_line(0.0, -self.state.leading);
                self.show(operands.get(2));
            }
            "TJ" => {
                for piece in operands.first().and_then(|pieces| pieces.as_array().ok()).into_iter().flatten() {
                    match number(piece) {
                        Some(back) => self.go_on(-back / 1_000.0 * self.state.size * self.state.stretch),
                        None => self.show(Some(piece)),
                    }
                }
            }
            "BMC" | "BDC" => self.mark(operands, resources),
            "EMC" => drop(self.marks.pop()),
            "Do" => self.place(operands.first(), resources, depth)?,
            "BI" => self.picture(),
            operator => {
                if let Some(white) = self.paint.take(operator, &numbers, operands.len(), self.state.map, self.state.white) {
                    self.state.white = white;
                }
            }
        }
        Ok(())
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::shift(x, y).then(self.line);
        self.text = self.line;
    }

    fn go_on(&mut self, by: f64) {
        self.text = Matrix::shift(by, 0.0).then(self.text);
    }

    /// The object of this name among the resources of a kind.
    fn resource(&self, kind: &[u8], name: Option<&Object>, resources: Option<&'d Dictionary>) -> Option<&'d Object> {
        let kind = at(self.reader.document, resources?, kind)?.as_dict().ok()?;
        kind.get(name?.as_name().ok()?).ok()
    }

    fn font(&mut self, name: Option<&Object>, resources: Option<&'d Dictionary>) -> Result<Option<Rc<Font>>, Unread> {
        let Some(object) = self.resource(b"Font", name, resources) else { return Ok(None) };
        self.font_of(object)
    }

    fn font_of(&mut self, object: &Object) -> Result<Option<Rc<Font>>, Unread> {
        let document = self.reader.document;
        let Ok((id, Object::Dictionary(dictionary))) = document.dereference(object) else { return Ok(None) };
        if let Some(font) = id.and_then(|id| self.reader.fonts.get(&id)) {
            return Ok(Some(Rc::clone(font)));
        }
        let font = Rc::new(Font::of(document, dictionary, self.reader.budget)?);
        if let Some(id) = id {
            self.reader.fonts.insert(id, Rc::clone(&font));
        }
        Ok(Some(font))
    }

    /// A state of graphics by name may set the font.
    fn graphics(&mut self, name: Option<&Object>, resources: Option<&'d Dictionary>) -> Result<(), Unread> {
        let document = self.reader.document;
        let state = self.resource(b"ExtGState", name, resources).and_then(|state| document.dereference(state).ok()?.1.as_dict().ok());
        if let Some([font, size]) = state.and_then(|state| at(document, state, b"Font")?.as_array().ok()).map(Vec::as_slice) {
            self.state.size = number(size).unwrap_or(self.state.size);
            self.state.font = self.font_of(font)?;
        }
        Ok(())
    }

    fn mark(&mut self, operands: &[Object], resources: Option<&'d Dictionary>) {
        let document = self.reader.document;
        let tag = operands.first().and_then(|tag| tag.as_name().ok()).unwrap_or_default();
        let named = self.resource(b"Properties", operands.get(1), resources);
        let off = named.and_then(|layer| layer.as_reference().ok()).is_some_and(|layer| self.reader.off.contains(&layer));
        let properties = match operands.get(1) {
            Some(Object::Dictionary(properties)) => Some(properties),
            _ => named.and_then(|named| document.dereference(named).ok()?.1.as_dict().ok()),
        };
        let instead = properties.and_then(|properties| lopdf::decode_text_string(at(document, properties, b"ActualText")?).ok());
        let above = self.marks.last();
        let hidden = above.is_some_and(|mark| mark.hidden) || tag == b"Artifact" || tag == b"OC" && off;
        let replaced = instead.is_some() || above.is_some_and(|mark| mark.replaced);
        if self.marks.len() < MOST_STATES {
            self.marks.push(Mark { hidden, instead, replaced });
        }
    }

    fn picture(&mut self) {
        self.paint.cover(self.state.map);
    }

    /// Draws a form or a picture.
    fn place(&mut self, name: Option<&Object>, resources: Option<&'d Dictionary>, depth: usize) -> Result<(), Unread> {
        let document = self.reader.document;
        let object = self.resource(b"XObject", name, resources).and_then(|object| document.dereference(object).ok());
        let Some((_, Object::Stream(stream))) = object else { return Ok(()) };
        if at(document, &stream.dict, b"Subtype").and_then(|name| name.as_name().ok()) != Some(b"Form") {
            self.picture();
            return Ok(());
        }
        let off =
            stream.dict.get(b"OC").ok().and_then(|layer| layer.as_reference().ok()).is_some_and(|layer| self.reader.off.contains(&layer));
        if off || depth >= DEEPEST {
            return Ok(());
        }
        self.reader.budget.form()?;
        let content = self.reader.budget.unpacked(stream)?;
        let matrix = at(document, &stream.dict, b"Matrix").map(|matrix| reals(document, matrix));
        let matrix = matrix.and_then(|matrix| <[f64; 6]>::try_from(matrix).ok()).map_or(Matrix::IDENTITY, Matrix);
        let own = at(document, &stream.dict, b"Resources").and_then(|resources| resources.as_dict().ok());
        // What a form leaves open ends with it.
        let (state, states, text, line) = (self.state.clone(), std::mem::take(&mut self.states), self.text, self.line);
        let marks = self.marks.len();
        self.state.map = matrix.then(self.state.map);
        self.draw(&content, own.or(resources), depth + 1)?;
        self.marks.truncate(marks);
        (self.state, self.states, self.text, self.line) = (state, states, text, line);
        Ok(())
    }

    fn show(&mut self, text: Option<&Object>) {
        let (Some(Object::String(bytes, _)), Some(font)) = (text, self.state.font.clone()) else { return };
        for glyph in font.glyphs(bytes) {
            let state = &self.state;
            let size = state.size;
            let space = if glyph.is_space { state.word_spacing } else { 0.0 };
            let on = (glyph.width * size + state.spacing + space) * state.stretch;
            let map = self.text.then(state.map);
            let (start, end) = (map.of(0.0, state.rise), map.of(on, state.rise));
            let [a, b, c, d, ..] = map.0;
            let height = c.hypot(d) * size.abs();
            let hidden = matches!(state.mode, 3 | 7)
                || !height.is_finite()
                || height < SMALLEST
                || !self.frame.holds(((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0), 2.0)
                || state.white && !self.paint.is_dark(start);
            let instead = self.marks.last_mut().and_then(|mark| if mark.replaced { Some(mark.instead.take()) } else { None });
            let artifact = self.marks.last().is_some_and(|mark| mark.hidden);
            if let (false, Some(turn)) = (hidden || artifact, turn(a * size.signum(), b * size.signum())) {
                let text = instead.map_or(glyph.text, Option::unwrap_or_default);
                if text.is_empty() && !self.marks.last().is_some_and(|mark| mark.replaced) && glyph.width > 0.0 {
                    self.unknown += 1;
                }
                let sign = Sign { text: &text, start, end, size: height, bold: font.bold, turn, legacy: font.legacy };
                self.words.add(&sign);
            }
            self.go_on(on);
        }
    }
}

/// How many quarter turns to the left what runs this way has; none where it runs askew, as stamps across a page do.
fn turn(x: f64, y: f64) -> Option<u8> {
    let askew = 0.1;
    match (x.abs(), y.abs()) {
        (across, up) if up <= askew * across => Some(if x >= 0.0 { 0 } else { 2 }),
        (across, up) if across <= askew * up => Some(if y >= 0.0 { 1 } else { 3 }),
        _ => None,
    }
}
