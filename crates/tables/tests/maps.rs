//! The maps that the program carries hold what their examples say, and are told apart by their tables.

use std::sync::Arc;

use banggiao_extract::Packs;
use banggiao_tables::{Maps, Places, load};

#[test]
fn the_examples_of_every_map_hold() {
    let (packs, places) = (Packs::embedded(), Places::new(Packs::embedded()));
    let mut failures = Vec::new();
    for map in Maps::embedded().iter() {
        assert!(map.examples() >= 2, "{} has too few examples", map.name);
        assert!(!map.about.is_empty(), "{} does not say what it is for", map.name);
        failures.extend(map.check(&format!("maps/{}.toml", map.name), packs, &places).iter().map(|failure| format!("{failure}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn tables_are_told_by_what_they_are() {
    let of = |start: &str| Maps::embedded().recognise(start.as_bytes()).map(|recognised| recognised.map.name.clone());
    for (start, map) in [
        ("<?xml version='1.0'?>\n<!-- ours --><trips>\n <trip who='x'><id>1</id>", Some("us-travels")),
        ("<visits><visit><id>", Some("us-visits")),
        ("<visits><trip>", None),
        ("<rss><channel>", None),
        ("guest,guest_country,host_country,start,end\n", Some("visits")),
        ("\u{feff}\n\nGuest;Host_Country;Start\r\nx;y;z", Some("visits")),
        ("title\tcountries\tdate\n", Some("agreements")),
        ("indicator,value,countries", Some("figures")),
        ("id,text,published\n1,\"The President said\",2025", None),
        ("The guest, host_country, and start of it all.\n", None),
        ("", None),
        ("<", None),
    ] {
        assert_eq!(of(start).as_deref(), map, "{start}");
    }
}

#[test]
fn an_example_that_does_not_hold_is_told_with_its_place() {
    let text = "[table]\ncolumns = [\"who\", \"where\"]\n[[fact]]\ntype = \"visit\"\nguest = \"who\"\nhost_country = \"where\"\n\
                [[example]]\nhead = \"who,where\"\nrow = \"An,Fiji\"\nfacts = [{ type = \"visit\", guest = \"Binh\", host_country = \"FJI\" }]\n";
    let map = Arc::new(load("mine", "mine.toml", text).expect("a map"));
    let failures = map.check("mine.toml", Packs::embedded(), &Places::new(Packs::embedded()));
    assert_eq!(failures.len(), 1);
    assert_eq!((failures[0].line(), failures[0].column()), (9, 7));
    assert!(failures[0].message.contains("\"guest\":\"An\""), "{}", failures[0].message);
}

#[test]
fn what_is_wrong_with_a_map_is_told_with_its_place() {
    let table = "[table]\ncolumns = [\"a\"]\n";
    for (text, place, message) in [
        (String::from("table = \n"), (1, 9), ""),
        (String::from("about = \"x\"\n"), (1, 1), "it does not say what tables it is for"),
        (table.to_owned(), (1, 1), "it maps no fact"),
        (format!("{table}[[fact]]\nguest = \"a\"\n"), (3, 1), "a fact without a type"),
        (format!("{table}[[fact]]\ntype = \"trip\"\n"), (4, 8), "no fact type is called `trip`"),
        (format!("{table}[[fact]]\ntype = \"visit\"\nvisitor = \"a\"\n"), (5, 1), "`visitor` is not known here"),
        (format!("{table}[[fact]]\ntype = \"visit\"\npart = \"a\"\n"), (5, 1), "`part` is not known here"),
        (format!("{table}[[fact]]\ntype = \"visit\"\nkind = {{ value = \"secret\" }}\n"), (5, 18), "`kind` cannot be `secret`"),
        (format!("{table}[[fact]]\ntype = \"visit\"\nstart = {{ dates = \"day-first\" }}\n"), (5, 9), "`start` must have either"),
        (format!("{table}[[fact]]\ntype = \"visit\"\nstart = {{ column = \"a\", dates = \"dmy\" }}\n"), (5, 33), "`dmy` is none of"),
        (String::from("[table]\nroot = \"x\"\n"), (1, 1), "neither CSV nor XML"),
    ] {
        let fault = load("mine", "mine.toml", &text).expect_err("a fault");
        assert!(fault.message.contains(message), "{text}: {}", fault.message);
        assert_eq!((fault.line(), fault.column()), place, "{text}: {}", fault.message);
        assert!(!fault.help.is_empty());
    }
}
