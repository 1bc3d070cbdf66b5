//! What must hold of any bytes whatever, read in any format.

use banggiao_intake::{Format, Known, read};

/// Reads `bytes`: it ends, comes out the same each time, and the parts of each document cover its text.
pub fn holds(bytes: &[u8], format: Format) {
    let documents = read(bytes, format, Known::default());
    assert_eq!(documents, read(bytes, format, Known::default()));
    for document in documents.into_iter().flatten().flatten() {
        let mut end = 0;
        for (range, _) in &document.parts {
            assert!(range.start >= end && document.text.get(range.clone()).is_some(), "{range:?} of {:?}", document.text);
            assert!(document.text[end..range.start].trim().is_empty());
            end = range.end;
        }
        assert_eq!(end, document.text.len());
    }
}

/// A PDF of which these bytes are what follows the mark of its first half: the instructions of the page; the rest is the map of its font.
pub fn pdf(bytes: &[u8]) -> Vec<u8> {
    let at = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (content, map) = bytes.split_at(at);
    let mut file = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>>>endobj\n\
        5 0 obj<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R>>endobj\n"
        .to_vec();
    for (number, stream) in [(4, content), (6, map)] {
        let subtype = if number == 4 { "/Type/XObject/Subtype/Form" } else { "" };
        file.extend(format!("{number} 0 obj<<{subtype}/Length {}>>stream\n", stream.len()).bytes());
        file.extend(stream);
        file.extend(b"\nendstream endobj\n");
    }
    file.extend(b"trailer<</Root 1 0 R/Size 7>>\n");
    file
}
