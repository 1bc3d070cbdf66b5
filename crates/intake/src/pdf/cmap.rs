//! CMaps: which codes of a font stand for which characters (ISO 32000-1, 9.10.3; Adobe Technical Note 5014).
//!
//! Read by ourselves and not by the library: its reader takes them as strictly as few programs write them, and counts through every
//! range, of which a file of a hundred bytes can claim four thousand million codes.

use std::collections::BTreeMap;

/// A range of codes, all of the same length in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Range {
    length: usize,
    first: u32,
}

/// What the codes of a range stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    /// The first one's text; of the others its last unit counts on.
    Text(Vec<u16>),
    /// The first one's number; the others' count on.
    Number(u32),
}

/// A CMap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct CMap {
    /// Lengths of codes, with the ranges in which they are.
    spaces: Vec<(usize, u32, u32)>,
    /// By their first codes, with the last.
    ranges: BTreeMap<Range, (u32, Target)>,
}

/// No more ranges are kept: no font has more signs.
const MOST_RANGES: usize = 1 << 17;

impl CMap {
    /// The CMap that `bytes` hold, as far as it can be read.
    pub fn parse(bytes: &[u8]) -> CMap {
        let mut map = CMap::default();
        let mut operands: Vec<Word<'_>> = Vec::new();
        for word in Words(bytes) {
            let Word::Name(name) = word else {
                // What stands before the first section needs no keeping.
                operands.push(word);
                continue;
            };
            match name {
                b"endcodespacerange" => {
                    for pair in operands.chunks_exact(2) {
                        if let [Word::Code(low), Word::Code(high)] = pair
                            && (1..=4).contains(&low.len())
                            && map.spaces.len() < 256
                        {
                            map.spaces.push((low.len(), number(low), number(high)));
                        }
                    }
                }
                b"endbfchar" | b"endcidchar" => {
                    for pair in operands.chunks_exact(2) {
                        if let Word::Code(code) = &pair[0] {
                            map.put(code, number(code), &pair[1]);
                        }
                    }
                }
                b"endbfrange" | b"endcidrange" => map.put_ranges(&operands),
                _ => {}
            }
            operands.clear();
        }
        map
    }

    fn put_ranges(&mut self, mut operands: &[Word<'_>]) {
        while let [Word::Code(first), Word::Code(last), target, rest @ ..] = operands {
            operands = rest;
            if *target != Word::Open {
                self.put(first, number(last), target);
                continue;
            }
            let end = operands.iter().position(|word| *word == Word::Close).unwrap_or(operands.len());
            for (at, target) in (number(first)..=number(last)).zip(&operands[..end]) {
                self.insert(Range { length: first.len(), first: at }, at, target);
            }
            operands = operands.get(end + 1..).unwrap_or_default();
        }
    }

    fn put(&mut self, first: &[u8], last: u32, target: &Word<'_>) {
        self.insert(Range { length: first.len(), first: number(first) }, last, target);
    }

    fn insert(&mut self, range: Range, last: u32, target: &Word<'_>) {
        let target = match target {
            Word::Code(text) if text.len() == 1 => Target::Text(vec![u16::from(text[0])]),
            Word::Code(text) => Target::Text(text.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect()),
            Word::Number(number) => Target::Number(*number),
            _ => return,
        };
        if last >= range.first && self.ranges.len() < MOST_RANGES {
            self.ranges.insert(range, (last, target));
        }
    }

    fn find(&self, code: u32, length: usize) -> Option<(u32, &Target)> {
        let (range, (last, target)) = self.ranges.range(..=Range { length, first: code }).next_back()?;
        (range.length == length && code <= *last).then_some((code - range.first, target))
    }

    /// The text that a code of so many bytes stands for.
    pub fn text(&self, code: u32, length: usize) -> Option<String> {
        let (on, target) = self.find(code, length)?;
        let Target::Text(units) = target else { return None };
        let mut units = units.clone();
        if let Some(last) = units.last_mut() {
            *last = last.wrapping_add(u16::try_from(on).ok()?);
        }
        Some(String::from_utf16_lossy(&units))
    }

    /// The number of the sign (CID) that a code of so many bytes stands for.
    pub fn sign(&self, code: u32, length: usize) -> Option<u32> {
        match self.find(code, length)? {
            (on, Target::Number(first)) => Some(first.wrapping_add(on)),
            _ => None,
        }
    }

    /// How many bytes the code has with which `bytes` begin; none where the map does not say.
    pub fn length(&self, bytes: &[u8]) -> Option<usize> {
        let fits = |(length, low, high): &(usize, u32, u32)| {
            let code = number(bytes.get(..*length)?);
            // Bounds hold for each byte by itself (ISO 32000-1, 9.7.6.2).
            let byte = |of: u32, at: usize| (of >> (8 * at)) & 0xff;
            (0..*length).all(|at| (byte(*low, at)..=byte(*high, at)).contains(&byte(code, at))).then_some(*length)
        };
        self.spaces.iter().find_map(fits)
    }

    /// Whether any code stands for one of `letters`.
    pub fn reaches(&self, mut is_one: impl FnMut(char) -> bool) -> bool {
        self.ranges.values().any(|(_, target)| match target {
            Target::Text(units) => char::decode_utf16(units.iter().copied()).flatten().any(&mut is_one),
            Target::Number(_) => false,
        })
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// A word of a CMap.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Word<'b> {
    /// `<00e9>`
    Code(Vec<u8>),
    Number(u32),
    /// An operator, or whatever else there is.
    Name(&'b [u8]),
    Open,
    Close,
}

/// The words of a CMap, comments and dictionaries' brackets left out.
struct Words<'b>(&'b [u8]);

/// No code, and no text that one stands for, is longer, in bytes.
const LONGEST_CODE: usize = 128;

impl<'b> Iterator for Words<'b> {
    type Item = Word<'b>;

    fn next(&mut self) -> Option<Word<'b>> {
        loop {
            let (first, rest) = self.0.split_first()?;
            match first {
                b'[' | b']' => {
                    self.0 = rest;
                    return Some(if *first == b'[' { Word::Open } else { Word::Close });
                }
                b'%' => {
                    let end = rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(rest.len());
                    self.0 = &rest[end..];
                }
                b'<' if rest.first() != Some(&b'<') => {
                    let end = rest.iter().position(|b| *b == b'>').unwrap_or(rest.len());
                    let figures: Vec<u8> =
                        rest[..end].iter().filter_map(|b| char::from(*b).to_digit(16)?.try_into().ok()).take(2 * LONGEST_CODE).collect();
                    self.0 = rest.get(end + 1..).unwrap_or_default();
                    return Some(Word::Code(figures.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()));
                }
                b if b.is_ascii_whitespace() || b"<>(){}\0".contains(b) => self.0 = rest,
                _ => {
                    let ends = |b: &u8| b.is_ascii_whitespace() || b"<>[](){}/%\0".contains(b);
                    let end = rest.iter().position(ends).unwrap_or(rest.len());
                    let word = &self.0[..=end];
                    self.0 = &rest[end..];
                    let number = std::str::from_utf8(word).ok().and_then(|word| word.parse().ok());
                    return Some(number.map_or(Word::Name(word), Word::Number));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_for_characters() {
        let map = CMap::parse(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000><FFFF> endcodespacerange\n\
              2 beginbfchar <0003> <0020> <0004> <00660069> endbfchar 2 beginbfrange <0010> <0012> <1EA4>\n<0020><0022>[<0041> <0111> <D83CDC00>] endbfrange endcmap",
        );
        let text = |code| map.text(code, 2).unwrap_or_default();
        assert_eq!([3, 4, 0x10, 0x12, 0x20, 0x21, 0x22].map(text), [" ", "fi", "Ấ", "Ầ", "A", "đ", "\u{1f000}"].map(str::to_owned));
        assert_eq!((map.text(0x13, 2), map.text(3, 1), map.length(b"\0\x03\0")), (None, None, Some(2)));
        let signs = CMap::parse(b"1 begincidrange <8140> <817e> 633 endcidrange");
        assert_eq!(signs.sign(0x8141, 2), Some(634));
    }

    #[test]
    fn maps_that_claim_very_much_cost_little() {
        let map = CMap::parse(b"1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> <00> <FF> [ endbfrange");
        assert_eq!(map.text(1, 4).as_deref(), Some("B"));
        for broken in ["<", "[", "1 beginbfchar <", "endbfrange", "% no end", "<41> endbfchar", "[] endbfrange"] {
            CMap::parse(broken.as_bytes());
        }
    }
}
