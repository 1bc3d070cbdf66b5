//! Fonts of a PDF: from the bytes that are shown to characters and their widths.

use std::collections::BTreeMap;

use encoding_rs::WINDOWS_1252;
use lopdf::{Dictionary, Document, Object};

use super::budget::Budget;
use super::cmap::CMap;
use super::file::{at, number, reals};
use super::glyph_name;
use crate::error::Unread;
use crate::legacy::Legacy;

/// A sign as shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// What it stands for; empty where the font does not say.
    pub text: String,
    /// How far it goes on, in ems.
    pub width: f64,
    /// Whether it is the byte 32, which spaces between words are added to.
    pub is_space: bool,
}

/// A font.
pub(super) struct Font {
    /// The encoding that only its name tells.
    pub legacy: Option<Legacy>,
    pub bold: bool,
    to_unicode: Option<CMap>,
    kind: Kind,
}

enum Kind {
    /// A byte a sign.
    Simple { texts: Vec<Option<String>>, first: i64, widths: Vec<f64>, missing: Option<f64>, scale: f64 },
    /// Codes of several bytes.
    Composite { coding: Coding, widths: BTreeMap<u32, (u32, f64)>, default: f64 },
}

/// What the codes of a composite font are.
enum Coding {
    /// Two bytes: the number of a sign.
    Identity,
    /// Two bytes: a unit of UTF-16.
    Utf16,
    /// As a map says.
    Mapped(CMap),
}

/// Widths are in thousandths of an em.
const MILLE: f64 = 0.001;

impl Font {
    /// The font that `font` describes.
    pub fn of(document: &Document, font: &Dictionary, budget: &Budget) -> Result<Font, Unread> {
        let stream = |object: Option<&Object>| match object {
            Some(Object::Stream(stream)) => budget.unpacked(stream).map(|bytes| Some(CMap::parse(&bytes))),
            _ => Ok(None),
        };
        let name = at(document, font, b"BaseFont").and_then(|name| name.as_name().ok()).unwrap_or_default();
        let name = String::from_utf8_lossy(name);
        let to_unicode = stream(at(document, font, b"ToUnicode"))?;
        // A font of that name that says which characters its signs are needs no guessing.
        let vietnamese = |c: char| matches!(c, 'ơ' | 'ư' | 'Ơ' | 'Ư' | '\u{1ea0}'..='\u{1ef9}');
        let tells = to_unicode.as_ref().is_some_and(|map| map.reaches(vietnamese));
        let legacy = Legacy::of_font(&name).filter(|_| !tells);
        let subtype = at(document, font, b"Subtype").and_then(|name| name.as_name().ok()).unwrap_or_default();
        let kind = if subtype == b"Type0" {
            let coding = match at(document, font, b"Encoding") {
                Some(Object::Name(name)) if name.starts_with(b"Uni") => Coding::Utf16,
                object => stream(object)?.map_or(Coding::Identity, Coding::Mapped),
            };
            composite(document, font, coding)
        } else {
            simple(document, font, subtype, legacy.is_some(), budget)?
        };
        let bold = ["Bold", "Black", "Heavy", "Semibold"].iter().any(|word| name.contains(word));
        Ok(Font { legacy, bold, to_unicode, kind })
    }

    /// The signs that `bytes` show.
    pub fn glyphs<'f>(&'f self, bytes: &'f [u8]) -> impl Iterator<Item = Glyph> + 'f {
        let mut rest = bytes;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let length = self.length(rest).clamp(1, rest.len().min(4));
            let (code, after) = rest.split_at(length);
            rest = after;
            Some(self.glyph(code))
        })
    }

    fn length(&self, bytes: &[u8]) -> usize {
        match &self.kind {
            Kind::Simple { .. } => 1,
            Kind::Composite { coding: Coding::Mapped(map), .. } => map.length(bytes).unwrap_or(1),
            Kind::Composite { .. } => 2,
        }
    }

    fn glyph(&self, bytes: &[u8]) -> Glyph {
        let code = bytes.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
        let told = self.to_unicode.as_ref().and_then(|map| map.text(code, bytes.len()));
        // Nothing, or the sign for nothing, is no answer.
        let told = told.filter(|text| !text.chars().all(|c| matches!(c, '\0' | '\u{fffd}')));
        match &self.kind {
            Kind::Simple { texts, first, widths, missing, scale } => {
                let text = told.or_else(|| texts.get(code as usize).cloned().flatten()).unwrap_or_default();
                let width = usize::try_from(i64::from(code) - first).ok().and_then(|at| widths.get(at).copied()).or(*missing);
                let width = width.map_or_else(|| usual_width(&text), |width| width * scale);
                Glyph { text, width, is_space: code == 32 }
            }
            Kind::Composite { coding, widths, default } => {
                let (sign, own) = match coding {
                    Coding::Identity => (code, None),
                    Coding::Utf16 => (code, u16::try_from(code).ok().map(|unit| String::from_utf16_lossy(&[unit]))),
                    Coding::Mapped(map) => (map.sign(code, bytes.len()).unwrap_or(code), None),
                };
                let width =
                    widths.range(..=sign).next_back().filter(|(_, (last, _))| sign <= *last).map_or(*default, |(_, (_, width))| *width);
                Glyph { text: told.or(own).unwrap_or_default(), width: width * MILLE, is_space: bytes == [32] }
            }
        }
    }
}

fn simple(document: &Document, font: &Dictionary, subtype: &[u8], legacy: bool, budget: &Budget) -> Result<Kind, Unread> {
    let descriptor = at(document, font, b"FontDescriptor").and_then(|d| d.as_dict().ok());
    let encoding = at(document, font, b"Encoding");
    let named = match encoding {
        Some(Object::Name(name)) => Some(name.as_slice()),
        Some(Object::Dictionary(encoding)) => at(document, encoding, b"BaseEncoding").and_then(|name| name.as_name().ok()),
        _ => None,
    };
    let base: &[u8] = match named {
        Some(name @ (b"WinAnsiEncoding" | b"MacRomanEncoding" | b"StandardEncoding")) => name,
        None if subtype != b"TrueType" => b"StandardEncoding",
        _ => b"WinAnsiEncoding",
    };
    let mut texts = if legacy {
        // What old fonts show is told by their bytes as Windows has them.
        (0..=u8::MAX).map(|byte| Some(WINDOWS_1252.decode_without_bom_handling(&[byte]).0.into_owned())).collect()
    } else {
        glyph_name::encoding(base)
    };
    if let (None, Some(Object::Stream(program))) = (encoding, descriptor.and_then(|d| at(document, d, b"FontFile"))) {
        for (code, name) in own_encoding(&budget.unpacked(program)?) {
            texts[code] = glyph_name::character(&name);
        }
    }
    let differences = match encoding {
        Some(Object::Dictionary(encoding)) => at(document, encoding, b"Differences").and_then(|d| d.as_array().ok()),
        _ => None,
    };
    let mut code = 0_usize;
    for object in differences.into_iter().flatten().take(1_024) {
        match object {
            Object::Name(name) => {
                if let Some(text) = texts.get_mut(code) {
                    *text = glyph_name::character(name);
                }
                code = code.saturating_add(1);
            }
            other => code = number(other).map_or(code, |code| code.max(0.0) as usize),
        }
    }
    let widths = at(document, font, b"Widths").and_then(|w| w.as_array().ok());
    let widths: Vec<f64> = widths
        .into_iter()
        .flatten()
        .take(256)
        .map(|width| document.dereference(width).ok().and_then(|(_, w)| number(w)).unwrap_or(0.0))
        .collect();
    let first = at(document, font, b"FirstChar").and_then(|first| first.as_i64().ok()).unwrap_or(0).clamp(0, 255);
    let missing = descriptor.filter(|_| !widths.is_empty()).map(|d| at(document, d, b"MissingWidth").and_then(number).unwrap_or(0.0));
    // Fonts drawn by instructions have a measure of their own.
    let matrix = at(document, font, b"FontMatrix").filter(|_| subtype == b"Type3").map(|matrix| reals(document, matrix));
    let scale = matrix.and_then(|matrix| matrix.first().copied()).map_or(MILLE, f64::abs);
    Ok(Kind::Simple { texts, first, widths, missing, scale })
}

fn composite(document: &Document, font: &Dictionary, coding: Coding) -> Kind {
    let descendants = at(document, font, b"DescendantFonts").and_then(|d| d.as_array().ok());
    let descendant = descendants.and_then(|d| d.first()).and_then(|d| document.dereference(d).ok()).and_then(|(_, d)| d.as_dict().ok());
    let default = descendant.and_then(|d| at(document, d, b"DW")).and_then(number).unwrap_or(1_000.0);
    let mut widths = BTreeMap::new();
    let array = descendant.and_then(|d| at(document, d, b"W")).and_then(|w| w.as_array().ok());
    let mut rest = array.map(Vec::as_slice).unwrap_or_default();
    let sign = |object: &Object| object.as_i64().ok().and_then(|sign| u32::try_from(sign).ok());
    while let [first, second, after @ ..] = rest {
        rest = after;
        let Some(first) = sign(first) else { continue };
        match document.dereference(second).map(|(_, second)| second) {
            Ok(Object::Array(each)) => {
                let each = each.iter().zip(0..).filter_map(|(width, on)| Some((first.checked_add(on)?, number(width)?)));
                widths.extend(each.map(|(sign, width)| (sign, (sign, width))));
            }
            Ok(last) => {
                if let (Some(last), [width, after @ ..]) = (sign(last), rest) {
                    widths.extend(number(width).map(|width| (first, (last, width))));
                    rest = after;
                }
            }
            Err(_) => {}
        }
    }
    Kind::Composite { coding, widths, default }
}

/// What the program of a Type 1 font says of its own encoding: `dup 65 /A put`.
fn own_encoding(program: &[u8]) -> Vec<(usize, Vec<u8>)> {
    let end = program.windows(5).position(|word| word == b"eexec").unwrap_or(program.len()).min(1 << 16);
    let words: Vec<&[u8]> = program[..end].split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    let line = |words: &[&[u8]]| match words {
        [b"dup", code, name, b"put"] => {
            let code: usize = std::str::from_utf8(code).ok()?.parse().ok()?;
            Some((code, name.strip_prefix(b"/")?.to_vec())).filter(|(code, _)| *code < 256)
        }
        _ => None,
    };
    words.windows(4).filter_map(line).collect()
}

/// About how wide a sign is in the fonts that every reader has and files need not describe.
fn usual_width(text: &str) -> f64 {
    match text.chars().next() {
        None => 0.0,
        Some(' ' | 'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | '(' | ')' | '-') => 0.29,
        Some('m' | 'w' | 'M' | 'W' | '—' | '…') => 0.85,
        Some(c) if c.is_uppercase() => 0.69,
        Some(_) => 0.53,
    }
}
