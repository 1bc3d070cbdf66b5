//! What a document was read from, as the ledger keeps it.

use banggiao_intake::{Document, Format, Origin, Published, Received, Told};
use banggiao_ledger::{Receipt, Testimony};

/// What was received, with nothing read of it but its text.
pub fn of_text(received: &Received, format: Format) -> Receipt {
    Receipt {
        format: format.code().to_owned(),
        media: received.media_type.clone(),
        address: received.address.clone(),
        day: received.day,
        ..Receipt::default()
    }
}

/// What `document` was read from, what its parts are there, and where it was told what is known of it.
pub fn of(document: &Document, received: &Received, format: Format) -> Receipt {
    let parts = document.parts.iter().map(|(range, part)| (range.clone(), part.code().to_owned())).collect();
    let words = |what: &str, told: &Option<Told<String>>| told.as_ref().map(|told| testimony(what, told.value.clone(), told.origin));
    let told = [
        words("title", &document.title),
        document.published.map(|told| testimony("published", moment(told.value), told.origin)),
        words("publisher", &document.publisher),
        words("author", &document.author),
        words("address", &document.address),
        document.language.map(|told| testimony("language", told.value.code().to_owned(), told.origin)),
    ];
    Receipt { parts, captions: document.captions.clone(), told: told.into_iter().flatten().collect(), ..of_text(received, format) }
}

fn testimony(what: &str, value: String, origin: Origin) -> Testimony {
    Testimony { what: what.to_owned(), value, origin: origin.code().to_owned() }
}

/// A day with its time and time zone, where they are told, as ISO 8601 writes them.
fn moment(published: Published) -> String {
    let time = published.time.map(|time| format!("T{time}")).unwrap_or_default();
    let offset = published.offset.filter(|_| !time.is_empty()).map(|offset| offset.to_string()).unwrap_or_default();
    format!("{}{time}{offset}", published.day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_tells_its_parts_and_where_each_thing_stood() {
        let page = "<!doctype html><html lang=en><head><title>Talks in Lima</title>
            <meta property='article:published_time' content='2025-05-06T07:30:00+07:00'></head>
            <body><article><h1>Talks in Lima</h1><p>The two ministers held talks in Lima on Friday, and signed an agreement on visas.</p>
            <figure><img src=x><figcaption>The ministers in Lima</figcaption></figure></article></body></html>";
        let received = Received { address: Some("https://harbour.example/1".to_owned()), ..Received::named("lima.html") };
        let known = banggiao_intake::Known::default();
        let mut documents = banggiao_intake::read(page.as_bytes(), Format::Html, known).expect("a page");
        let document = documents.remove(0).expect("a story");
        let receipt = of(&document, &received, Format::Html);
        assert_eq!((receipt.format.as_str(), receipt.address.as_deref()), ("html", Some("https://harbour.example/1")));
        let parts: Vec<_> = receipt.parts.iter().map(|(range, part)| (part.as_str(), &document.text[range.clone()][..9])).collect();
        assert_eq!(parts, [("title", "Talks in "), ("body", "The two m")]);
        assert_eq!(receipt.captions, ["The ministers in Lima"]);
        let published = receipt.told.iter().find(|told| told.what == "published").expect("told");
        assert_eq!((published.value.as_str(), published.origin.as_str()), ("2025-05-06T07:30:00+07", "open-graph"));
    }
}
