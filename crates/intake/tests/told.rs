//! What pages say of themselves: publisher, author, address, and the other parts of their story.

mod support;

use banggiao_intake::{Document, Format, Known, read};
use support::{pages, stories};

/// The first story as the page of this name tells it, found at `address`.
fn told(name: &str, address: Option<&str>) -> Document {
    let page = pages().into_iter().find(|(page, _)| page == name).expect("a page").1;
    let filled = stories()[0].fill(&page);
    read(filled.as_bytes(), Format::Html, Known { address, ..Known::default() }).expect("a page").remove(0).expect("a story")
}

fn value<T: Clone>(told: &Option<banggiao_intake::Told<T>>) -> Option<T> {
    told.as_ref().map(|told| told.value.clone())
}

#[test]
fn a_publisher_is_its_name_alone() {
    for (page, publisher) in [
        ("multi-page", "The Harbour Times"),
        ("sidebar-one", "Báo Phương Nam"),
        ("right-to-left", "Desert Wire"),
        ("microdata", "Tạp chí Biển Bạc"),
        ("json-ld-only", "Lighthouse"),
    ] {
        assert_eq!(value(&told(page, None).publisher).as_deref(), Some(publisher), "{page}");
    }
    assert_eq!(value(&told("microdata", None).author).as_deref(), Some("Hà Sông"));
    assert_eq!(value(&told("json-ld-only", None).author).as_deref(), Some("An Writer"));
}

#[test]
fn an_address_loses_what_tracks() {
    assert_eq!(value(&told("sidebar-one", None).address).as_deref(), Some("https://phuongnam.example/tin-4870011.html"));
    let fetched = told("br-div", Some("https://embassy.example/news/7.html?utm_source=mail#top"));
    assert_eq!(value(&fetched.address).as_deref(), Some("https://embassy.example/news/7.html"));
}

#[test]
fn twins_have_one_address() {
    let twin = told("audio-quotes", Some("https://radionorth.example/amp/talks"));
    assert_eq!(value(&twin.address).as_deref(), Some("https://radionorth.example/talks"));
}

#[test]
fn the_next_part_of_a_story_is_known() {
    let first = told("multi-page", Some("https://harbourtimes.example/world/talks-on-two-pages.html"));
    assert_eq!(first.next.as_deref(), Some("https://harbourtimes.example/world/talks-on-two-pages.html?page=2"));
    assert_eq!(first.previous, None);
    let second = told("multi-page", Some("https://harbourtimes.example/world/talks-on-two-pages.html?page=2"));
    assert_eq!(second.previous.as_deref(), Some("https://harbourtimes.example/world/talks-on-two-pages.html"));
    // Other pages have no parts.
    for (name, _) in pages().iter().filter(|(name, _)| name != "multi-page") {
        let document = told(name, Some("https://news.example/world/talks-in-lima.html"));
        assert_eq!((document.next, document.previous), (None, None), "{name}");
    }
}
