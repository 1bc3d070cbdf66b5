//! Pages through intake, beside the parser of HTML alone on the same pages: `cargo bench -p banggiao-intake --bench html`.
//!
//! The pages are those of the corpus, and the same with a long story and the scripts and lists that a page of the web carries.

#[path = "../tests/support/mod.rs"]
mod support;

use banggiao_intake::{Format, Known, read};
use divan::counter::BytesCount;
use support::{pages, stories};

fn main() {
    divan::main();
}

/// The pages as they stand in the corpus.
fn corpus() -> Vec<String> {
    pages().iter().flat_map(|(_, page)| stories().iter().map(|story| story.fill(page)).collect::<Vec<_>>()).collect()
}

/// The same, each with what makes pages long: styles, scripts, menus, forty paragraphs.
fn long() -> Vec<String> {
    let script = format!("<script>{}</script>", "var a = function (b) { return b < 1 ? '<div>' : b; };".repeat(400));
    let menu = "<div class=\"menu-item sub-menu\"><ul><li class=\"item\"><a href=\"/section/part\">Section and part</a></li></ul></div>"
        .repeat(60);
    let paragraph = "<p class=\"Normal\">The two sides <b>agreed</b> to meet again in <a href=\"/lima\">Lima</a>, and to speak of trade, of roads, and of the river that both of them drink from.</p>";
    let whole = |page: String| match page.rfind("</body>") {
        Some(end) => format!("{}<nav>{menu}</nav><article>{}</article>{script}{}", &page[..end], paragraph.repeat(40), &page[end..]),
        None => page,
    };
    corpus().into_iter().map(whole).collect()
}

fn length(pages: &[String]) -> BytesCount {
    BytesCount::new(pages.iter().map(String::len).sum::<usize>())
}

fn parsed(bencher: divan::Bencher<'_, '_>, pages: &[String]) {
    bencher.counter(length(pages)).bench(|| pages.iter().map(|page| scraper::Html::parse_document(page).tree.nodes().len()).sum::<usize>());
}

fn taken_in(bencher: divan::Bencher<'_, '_>, pages: &[String]) {
    let read = |page: &String| read(page.as_bytes(), Format::Html, Known::default()).map_or(0, |documents| documents.len());
    bencher.counter(length(pages)).bench(|| pages.iter().map(read).sum::<usize>());
}

#[divan::bench]
fn corpus_parser_alone(bencher: divan::Bencher<'_, '_>) {
    parsed(bencher, &corpus());
}

#[divan::bench]
fn corpus_intake(bencher: divan::Bencher<'_, '_>) {
    taken_in(bencher, &corpus());
}

#[divan::bench]
fn long_parser_alone(bencher: divan::Bencher<'_, '_>) {
    parsed(bencher, &long());
}

#[divan::bench]
fn long_intake(bencher: divan::Bencher<'_, '_>) {
    taken_in(bencher, &long());
}
