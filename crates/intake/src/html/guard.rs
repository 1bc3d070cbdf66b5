//! What a page must not do to its parser. The rules of HTML let some pages grow without bound: a tag that is never closed is opened anew
//! in every paragraph, every attribute is compared with all before it, and what is nested deep is climbed again for every tag. So what
//! no newsroom writes is cut before the page is parsed.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memmem};
use rustc_hash::FxHashMap;

/// Deeper than this nothing is nested; browsers stop there too.
const DEEP: u32 = 512;
/// So many tags of typeface are open at once.
const STYLED: u32 = 12;
/// A tag of more bytes than this is looked at for its attributes.
const LONG: usize = 4_096;
/// So many attributes a tag may have.
const ATTRIBUTES: usize = 128;
/// So many tags a page may have.
const TAGS: usize = 300_000;

/// Elements that end by themselves, or hold nothing.
fn ends_itself(name: &[u8]) -> bool {
    matches!(
        name,
        b"p" | b"li"
            | b"dt"
            | b"dd"
            | b"option"
            | b"optgroup"
            | b"tr"
            | b"td"
            | b"th"
            | b"tbody"
            | b"thead"
            | b"tfoot"
            | b"colgroup"
            | b"caption"
            | b"html"
            | b"head"
            | b"body"
            | b"rb"
            | b"rt"
            | b"rp"
            | b"a"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
            | b"frame"
            | b"image"
            | b"keygen"
            | b"basefont"
            | b"bgsound"
    )
}

/// Elements of typeface, which the parser opens anew where they were not closed.
fn styles(name: &[u8]) -> bool {
    matches!(name, b"b" | b"big" | b"code" | b"em" | b"font" | b"i" | b"nobr" | b"s" | b"small" | b"strike" | b"strong" | b"tt" | b"u")
}

/// The page without what would make its parser slow; nearly always as it is. In time that grows with its length alone.
pub(super) fn guarded(page: &str) -> Cow<'_, str> {
    let mut scan = Scan { page, kept: String::new(), from: 0, open: FxHashMap::default(), depth: 0, styled: 0, tags: 0 };
    scan.run();
    if scan.from == 0 {
        return Cow::Borrowed(page);
    }
    scan.kept.push_str(&page[scan.from..]);
    Cow::Owned(scan.kept)
}

struct Scan<'p> {
    page: &'p str,
    /// What was kept before `from`, where something was cut.
    kept: String,
    from: usize,
    /// How many elements of each name are open.
    open: FxHashMap<Vec<u8>, u32>,
    depth: u32,
    styled: u32,
    tags: usize,
}

impl Scan<'_> {
    fn run(&mut self) {
        let bytes = self.page.as_bytes();
        let mut at = 0;
        while let Some(found) = memchr(b'<', &bytes[at..]) {
            let start = at + found;
            at = match &bytes[start + 1..] {
                [b'!', b'-', b'-', rest @ ..] => memmem::find(rest, b"-->").map_or(bytes.len(), |end| start + 4 + end + 3),
                [b'/', rest @ ..] if rest.first().is_some_and(u8::is_ascii_alphabetic) => self.close(start),
                [first, ..] if first.is_ascii_alphabetic() => self.open(start),
                _ => start + 1,
            };
        }
    }

    /// Leaves out what stands between.
    fn cut(&mut self, from: usize, to: usize) {
        self.kept.push_str(&self.page[self.from..from]);
        self.from = to;
    }

    /// The name of the tag that begins at `start`, in small letters, and where it ends.
    fn name(&self, start: usize) -> (Vec<u8>, usize) {
        let bytes = self.page.as_bytes();
        let length = bytes[start..].iter().take_while(|b| !matches!(b, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' | b'/' | b'>')).count();
        (bytes[start..start + length.min(16)].to_ascii_lowercase(), start + length)
    }

    fn close(&mut self, start: usize) -> usize {
        let (name, end) = self.name(start + 2);
        if let Some(open) = self.open.get_mut(&name).filter(|open| **open > 0) {
            *open -= 1;
            self.depth -= 1;
            self.styled -= u32::from(styles(&name));
        }
        memchr(b'>', &self.page.as_bytes()[end..]).map_or(self.page.len(), |length| end + length + 1)
    }

    fn open(&mut self, start: usize) -> usize {
        let (name, named) = self.name(start + 1);
        let end = self.end(named);
        self.tags += 1;
        let nests = !ends_itself(&name);
        if self.tags > TAGS || nests && self.depth >= DEEP || styles(&name) && self.styled >= STYLED {
            self.cut(start, end);
        } else {
            if end - start > LONG {
                self.trim(named, end);
            }
            if nests {
                self.depth += 1;
                self.styled += u32::from(styles(&name));
                *self.open.entry(name.clone()).or_default() += 1;
            }
        }
        // What stands in these are no tags.
        match name.as_slice() {
            b"script" => self.past(end, b"</script", b"</SCRIPT"),
            b"style" => self.past(end, b"</style", b"</STYLE"),
            b"textarea" => self.past(end, b"</textarea", b"</TEXTAREA"),
            b"title" => self.past(end, b"</title", b"</TITLE"),
            _ => end,
        }
    }

    /// Where `tag`, or `large`, stands next.
    fn past(&self, from: usize, tag: &[u8], large: &[u8]) -> usize {
        let rest = &self.page.as_bytes()[from..];
        let found = memmem::find(rest, tag).or_else(|| memmem::find(rest, large));
        found.map_or(self.page.len(), |at| from + at)
    }

    /// Where the tag ends whose name ends at `from`: after the `>` that stands in no quotes.
    fn end(&self, mut from: usize) -> usize {
        let bytes = self.page.as_bytes();
        loop {
            let Some(length) = bytes[from..].iter().position(|b| matches!(b, b'>' | b'=')) else { return bytes.len() };
            from += length + 1;
            if bytes[from - 1] == b'>' {
                return from;
            }
            from += bytes[from..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            if let Some(quote @ (b'"' | b'\'')) = bytes.get(from) {
                let Some(length) = memchr(*quote, &bytes[from + 1..]) else { return bytes.len() };
                from += length + 2;
            }
        }
    }

    /// Cuts the attributes of a long tag that are more than any has.
    fn trim(&mut self, from: usize, end: usize) {
        let bytes = &self.page.as_bytes()[..end];
        let mut at = from;
        for _ in 0..ATTRIBUTES {
            let Some(length) = memchr2(b'=', b' ', &bytes[at..]) else { return };
            at += length + 1;
            let blank = bytes[at..].iter().take_while(|b| b.is_ascii_whitespace() || **b == b'=').count();
            at += blank;
            if let Some(quote @ (b'"' | b'\'')) = bytes.get(at) {
                let Some(length) = memchr(*quote, &bytes[at + 1..]) else { return };
                at += length + 2;
            }
        }
        if at + 1 < end && self.page.is_char_boundary(at) {
            self.cut(at, end - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_as_newsrooms_write_them_stay() {
        for page in [
            "<!doctype html><p>One<p>Two <b>three</b> <!-- <div> --> <a title=\"a > b\" href=/>four</a><script>if (a<b) { c<d }</script>",
            "a < b, and <unfinished",
            &"<div><p>x".repeat(200),
            &format!("<img src='data:{}'>", "A=".repeat(9_000)),
        ] {
            assert!(matches!(guarded(page), Cow::Borrowed(_)), "{page}");
        }
    }

    #[test]
    fn what_none_writes_is_cut() {
        let deep = guarded(&format!("{}x{}", "<div>".repeat(9_000), "</div>".repeat(9_000))).into_owned();
        assert_eq!(deep.matches("<div>").count(), DEEP as usize);
        let fonts: String = (0..500).map(|n| format!("<font size={n}>x")).collect();
        assert_eq!(guarded(&fonts).matches("<font").count(), STYLED as usize);
        let attributes: String = (0..9_000).map(|n| format!(" a{n}=1")).collect();
        let cut = guarded(&format!("<p{attributes}>x")).into_owned();
        assert!(cut.len() < 2_000 && cut.ends_with(">x"), "{}", cut.len());
    }
}
