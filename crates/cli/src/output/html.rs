//! The web page: each text with its facts underlined, the facts beside it; one file that loads nothing.

use banggiao_extract::fact::view;
use banggiao_extract::{Extraction, Fact, Span};
use banggiao_views::stretch::stretches;

use crate::input::Input;
use crate::interface::Words;
use crate::output::table::plain;

/// The page up to the first document.
pub fn head(words: &Words) -> String {
    let title = escape(&words.say("page-title"));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        words.interface.language().code(),
        include_str!("page.css"),
    )
}

/// The end of the page.
pub fn foot() -> String {
    "</body>\n</html>\n".to_owned()
}

/// One document: a heading, the text, the facts.
pub fn document(words: &Words, number: usize, input: &Input, extraction: &Extraction) -> String {
    let mut about: Vec<String> = input.publisher.iter().cloned().collect();
    if let Some(date) = extraction.published {
        let key = if input.known.published.is_some() { "published" } else { "published-found" };
        about.push(words.with(key, &[("date", &date.to_string())]));
    }
    about.push(match extraction.facts.len() {
        0 => words.say("no-facts"),
        count => words.with("facts", &[("count", &count.to_string())]),
    });
    let title = input.title.as_ref().unwrap_or(&input.doc);
    let mut page =
        format!("<section id=\"d{number}\">\n<h2>{}</h2>\n<p class=\"about\">{}</p>\n", escape(title), escape(&about.join(" · ")));
    page += "<div class=\"beside\">\n<div class=\"text\">";
    page += &underlined(number, &input.text, &extraction.facts);
    page += "</div>\n<ol class=\"facts\">\n";
    for (i, fact) in extraction.facts.iter().enumerate() {
        page += &fact_item(words, number, i + 1, fact, &input.text);
    }
    page += "</ol>\n</div>\n";
    if !extraction.notes.is_empty() {
        page += &format!("<h3>{}</h3>\n<ul class=\"notes\">\n", escape(&words.say("notes")));
        for note in &extraction.notes {
            page += &format!("<li><q>{}</q> {}</li>\n", escape(note.span.of(&input.text)), escape(&words.note(note.kind)));
        }
        page += "</ul>\n";
    }
    page + "</section>\n"
}

fn fact_item(words: &Words, document: usize, number: usize, fact: &Fact, text: &str) -> String {
    let code = fact.slots.fact_type().code();
    let mut item = format!("<li id=\"d{document}f{number}\" class=\"{code}\"><b>{}</b>\n<dl>", escape(&words.fact_type(code)));
    for (slot, value) in view::values(&fact.slots) {
        item += &format!("<dt>{}</dt><dd>{}</dd>", escape(&words.slot(slot)), escape(&plain(&value)));
    }
    let quote = escape(fact.span.of(text));
    let rule = escape(&fact.derivation.pattern);
    item += &format!("</dl>\n<blockquote><a href=\"#d{document}t{number}\">{quote}</a></blockquote>\n");
    item + &format!("<small>{} <code>{rule}</code></small></li>\n", escape(&words.say("rule")))
}

/// The text, every stretch that facts quote marked with their numbers at its end.
fn underlined(document: usize, text: &str, facts: &[Fact]) -> String {
    let spans: Vec<Span> = facts.iter().map(|fact| fact.span).collect();
    let mut page = String::with_capacity(text.len() * 2);
    for stretch in stretches(text.len(), &spans) {
        for i in stretch.begin {
            page += &format!("<a id=\"d{document}t{}\"></a>", i + 1);
        }
        let piece = escape(&text[stretch.range]);
        match stretch.over.first() {
            None => page += &piece,
            Some(first) => {
                let class = facts[*first].slots.fact_type().code();
                page += &format!("<mark class=\"{class} n{}\">{piece}</mark>", stretch.over.len().min(3));
            }
        }
        for i in stretch.end {
            page += &format!("<sup><a href=\"#d{document}f{0}\">{0}</a></sup>", i + 1);
        }
    }
    page
}

/// `text` with nothing in it that a browser would take for markup.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            '\n' | '\t' => out.push(c),
            '\r' => {}
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::Interface;
    use banggiao_extract::{Document, Packs, extract};

    fn page(text: &str) -> String {
        let words = Words::new(Interface::En);
        let input = Input { doc: "<b>.txt".into(), text: text.into(), ..Input::default() };
        let extraction = extract(&Document::new(text), Packs::embedded());
        head(&words) + &document(&words, 1, &input, &extraction) + &foot()
    }

    #[test]
    fn no_text_becomes_markup() {
        let text = "<script>alert('x')</script> President Alar Karis of Estonia paid a state visit to Finland on 27 May 2024 \
            \"<img src=x onerror=alert(1)>\" & more.</section></mark>";
        let page = page(text);
        assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>.txt"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"), "{page}");
        assert_eq!(page.matches("</section>").count(), 1);
    }

    #[test]
    fn the_text_stands_whole_and_every_fact_is_linked() {
        let text = include_str!("../../../../goldens/en/cluster-vnm-nzl-01.txt");
        let page = page(text);
        let facts = extract(&Document::new(text), Packs::embedded()).facts.len();
        for i in 1..=facts {
            for target in [format!("id=\"d1f{i}\""), format!("href=\"#d1f{i}\""), format!("id=\"d1t{i}\""), format!("href=\"#d1t{i}\"")] {
                assert_eq!(page.matches(&target).count(), 1, "{target}");
            }
        }
        let shown = &page[page.find("<div class=\"text\">").unwrap_or(0)..page.find("<ol").unwrap_or(0)];
        let mut bare = String::new();
        for part in shown.split('<').skip(2) {
            let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
            if !tag.starts_with("a href") {
                bare += rest;
            }
        }
        let first = shown.split('<').nth(1).and_then(|p| p.split_once('>')).map_or("", |(_, rest)| rest);
        assert_eq!((first.to_owned() + &bare).trim(), escape(text).trim());
    }
}
