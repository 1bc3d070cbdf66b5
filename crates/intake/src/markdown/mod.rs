//! Markdown (CommonMark with tables and footnotes), as static sites and note takers keep their texts.
//!
//! A plain text is never taken for it: see [`is_markdown`].

mod front;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use crate::address;
use crate::document::{Document, Origin, Part, Told};
use crate::error::Unread;
use crate::format::ends_in;
use crate::html;
use crate::lines::Lines;

/// Whether `text`, a file that is called `name`, is Markdown: it begins with front matter that tells a title or a date, or else
/// its name ends in `.md` or `.markdown` and it holds what plain text does not: a heading marked by `#`, a link, a picture, bold type, a table,
/// fenced code. Numbers, stars and dashes at the beginnings of lines are no sign: plain texts have them too.
pub(crate) fn is_markdown(text: &str, name: &str) -> bool {
    front::split(text).is_some() || ends_in(name, &["md", "markdown"]) && is_marked(text)
}

fn is_marked(text: &str) -> bool {
    Parser::new_ext(text, options()).into_offset_iter().any(|(event, range)| match event {
        // A line under which dashes stand is a heading too, and a plain text may have it.
        Event::Start(Tag::Heading { .. }) => text[range].starts_with('#'),
        Event::Start(Tag::Link { link_type, .. }) => matches!(link_type, LinkType::Inline | LinkType::Reference),
        Event::Start(Tag::Image { .. } | Tag::Strong | Tag::Table(_)) => true,
        Event::Start(Tag::CodeBlock(kind)) => matches!(kind, CodeBlockKind::Fenced(_)),
        _ => false,
    })
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_HEADING_ATTRIBUTES
}

/// The document that `text` is: its paragraphs, headings and items of lists, a row of a table a line; pictures by their captions, no code.
/// `at` is where it was found, where that is known.
pub(crate) fn document(text: &str, at: Option<&str>) -> Result<Document, Unread> {
    let (front, body) = front::split(text).unwrap_or_default();
    let mut reading = Reading::default();
    for event in Parser::new_ext(body, options()) {
        reading.take(event);
    }
    reading.lines.end();
    let told = |value: String, origin| Told { value, origin };
    let mut paragraphs = reading.lines.paragraphs;
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty() && !is_directive(paragraph));
    let mut document = Document {
        title: front.title.map(|title| told(title, Origin::Head)),
        author: front.author.map(|author| told(author, Origin::Head)),
        publisher: front.publisher.map(|publisher| told(publisher, Origin::Head)),
        address: front.address.and_then(|told| address::own(&told, at, at)).map(|address| told(address, Origin::Head)),
        published: front.published.map(|value| Told { value, origin: Origin::Head }),
        captions: reading.captions,
        ..Document::default()
    };
    let mut paragraphs = paragraphs.iter().map(|paragraph| paragraph.trim()).peekable();
    if document.title.is_none() && reading.begins_with_heading {
        document.title = paragraphs.peek().map(|title| told((*title).to_owned(), Origin::Shown));
    }
    if let Some(title) = document.title.clone() {
        paragraphs.next_if(|first| *first == title.value);
        document.add(Part::Title, &title.value);
    }
    for paragraph in paragraphs {
        document.add(Part::Body, paragraph);
    }
    Ok(document)
}

/// Whether it is a line for the program that builds the site: `{{< figure ... >}}`, `{% include ... %}`, `:::note`.
fn is_directive(paragraph: &str) -> bool {
    let line = paragraph.trim();
    line.starts_with("{{") && line.ends_with("}}") || line.starts_with("{%") && line.ends_with("%}") || line.starts_with(":::")
}

#[derive(Default)]
struct Reading {
    lines: Lines,
    captions: Vec<String>,
    /// What stands in the picture that is open.
    caption: Option<String>,
    in_code: bool,
    /// HTML that stands by itself.
    html: String,
    begun: bool,
    begins_with_heading: bool,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) => self.push(&text),
            Event::SoftBreak => self.push(" "),
            Event::HardBreak => self.lines.end(),
            Event::Html(html) => self.html += &html,
            // Tags within a line; their text stands between them.
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.push(" "),
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        match &mut self.caption {
            _ if self.in_code => {}
            Some(caption) => caption.push_str(text),
            None => self.lines.push(text),
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let first = !std::mem::replace(&mut self.begun, true);
        match tag {
            Tag::Heading { .. } => {
                self.begins_with_heading |= first;
                self.lines.end();
            }
            Tag::Paragraph | Tag::Item | Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) => self.lines.end(),
            Tag::CodeBlock(_) | Tag::MetadataBlock(MetadataBlockKind::YamlStyle | MetadataBlockKind::PlusesStyle) => self.in_code = true,
            Tag::Image { .. } => self.caption = Some(String::new()),
            Tag::TableHead | Tag::TableRow => self.lines.open_row(),
            Tag::TableCell => self.lines.open_cell(),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell | TagEnd::FootnoteDefinition => self.lines.end(),
            TagEnd::TableHead | TagEnd::TableRow => self.lines.close_row(),
            TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => self.in_code = false,
            TagEnd::Image => self.captions.extend(self.caption.take().filter(|caption| !caption.trim().is_empty())),
            TagEnd::HtmlBlock => {
                let html = std::mem::take(&mut self.html);
                self.lines.push(&html::line(&html));
                self.lines.end();
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_never_taken_for_it() {
        for plain in [
            "1. The two sides agreed.\n2. They will meet again.\n* * *\n",
            "JOINT STATEMENT\n===============\n\n- trade\n- defence\n",
            "The figure rose [1], by 5 * 3 and 4 * 2; see http://trade.example/a_b_c.\n\n    an indented line",
            "---\nThe two ministers met.\n---\nThey agreed.",
        ] {
            assert!(!is_markdown(plain, "statement.md"), "{plain}");
        }
        let marked = "# Talks\n\nThe two ministers held talks.";
        assert!(is_markdown(marked, "talks.MD") && !is_markdown(marked, "talks.txt"));
        assert!(is_markdown("---\ntitle: Talks\n---\nThe two ministers held talks.", "talks.txt"));
    }

    #[test]
    fn the_story_without_its_marks() {
        let text = "---\ntitle: \"Two visits\"\ndate: 2025-05-06T23:30:00+07:00\nauthor:\n  - Press office\n---\n# Two visits\n\nThe **Minister** will\nvisit [Peru](https://peru.example) in June.\
            \n\n![At the airport](a.jpg)\n\n{{< figure src=\"a.jpg\" >}}\n\n- Trade\n- Visas\n\n| Year | Turnover |\n|---|---|\n| 2024 | 5 million |\n\n```\ncode\n```\n\n<div>She goes on to <b>Chile</b>.</div>\n";
        let document = document(text, None).expect("is read");
        assert_eq!(
            document.text,
            "Two visits\n\nThe Minister will visit Peru in June.\n\nTrade\n\nVisas\n\nYear | Turnover\n\n2024 | 5 million\n\nShe goes on to Chile."
        );
        assert_eq!(document.captions, ["At the airport"]);
        let published = document.published.expect("a date").value;
        assert_eq!((published.day.to_string().as_str(), published.offset.map(|o| o.seconds())), ("2025-05-06", Some(25_200)));
        assert_eq!(document.author.map(|told| told.value).as_deref(), Some("Press office"));
    }
}
