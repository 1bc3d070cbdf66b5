//! Spans as other languages count them: code points for Python and the codebook.

use banggiao_extract::Span;

/// Counts code points up to any byte of a text, in time that does not grow with the text.
#[derive(Debug)]
pub struct CodePoints {
    /// Code points before each block of [`BLOCK`] bytes.
    blocks: Vec<u32>,
    bytes: Vec<u8>,
    ascii: bool,
}

const BLOCK: usize = 256;

impl CodePoints {
    /// Prepares to count in `text`.
    pub fn new(text: &str) -> Self {
        let ascii = text.is_ascii();
        let mut blocks = Vec::new();
        if !ascii {
            let mut count = 0;
            for block in text.as_bytes().chunks(BLOCK) {
                blocks.push(count);
                count += block.iter().filter(|b| is_start(**b)).count() as u32;
            }
        }
        CodePoints { blocks, bytes: if ascii { Vec::new() } else { text.as_bytes().to_vec() }, ascii }
    }

    /// How many code points stand before byte `at`.
    pub fn before(&self, at: usize) -> usize {
        if self.ascii {
            return at;
        }
        let block = (at / BLOCK).min(self.blocks.len().saturating_sub(1));
        let from = block * BLOCK;
        let counted = self.blocks.get(block).copied().unwrap_or(0) as usize;
        counted + self.bytes[from..at].iter().filter(|b| is_start(**b)).count()
    }

    /// The span in code points.
    pub fn of(&self, span: Span) -> (usize, usize) {
        (self.before(span.start as usize), self.before(span.end as usize))
    }
}

fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_python_does() {
        let text = "Tô Lâm thăm Astana — ".repeat(60);
        let points = CodePoints::new(&text);
        for (count, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(points.before(at), count);
        }
        assert_eq!(points.before(text.len()), text.chars().count());
        assert_eq!(CodePoints::new("").before(0), 0);
    }
}
