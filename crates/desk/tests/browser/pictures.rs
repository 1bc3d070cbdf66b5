//! Pictures of the main pages for the guide, made only where `BANGGIAO_PICTURES` names a folder for them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Bench;
use crate::pages::{NARROW, WIDE, first, sent};

/// Takes them.
pub fn take(bench: &mut Bench) {
    let Some(folder) = std::env::var_os("BANGGIAO_PICTURES") else { return };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(PathBuf::from(folder));
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    // A visit of which outlets tell in two languages.
    let visit = first(&sent(bench.open.at, "/records?type=visit&between=VNM,NZL"), "/visit/").expect("a visit").to_owned();
    let record = visit.replacen("/visit/", "/record/", 1);
    let document = first(&sent(bench.open.at, &record), "/document/").expect("its document").to_owned();
    let browser = &bench.browser;
    let taken = [
        ("overview", "/?lang=en", WIDE),
        ("dossier", "/VNM/NZL?lang=en", WIDE),
        ("dossier-narrow", "/VNM/NZL?lang=vi", NARROW),
        ("commitments", "/commitments?lang=en", WIDE),
        ("map", "/?with=VNM&lang=en#map", WIDE),
        ("visit", &format!("{visit}?lang=en"), WIDE),
        ("record", &format!("{record}?lang=en"), WIDE),
        ("document", &format!("{document}?lang=en"), WIDE),
        ("review", "/review?lang=vi", WIDE),
        ("search", "/search?q=giao+duc&lang=vi", WIDE),
    ];
    for (name, page, (width, height)) in taken {
        browser.width(width, height);
        browser.open(page);
        let file = folder.join(format!("{name}.png"));
        std::fs::write(&file, from_base64(&browser.picture())).expect("a picture");
        // Pages have few colours: with a table of them pictures take a third. Where the program is missing they stay as they are.
        let _ = Command::new("pngquant").args(["--force", "--ext", ".png", "--strip", "48"]).arg(&file).status();
    }
}

/// The bytes that stand in base 64, as RFC 4648 has it.
fn from_base64(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for six in text.bytes().filter_map(value) {
        held = held << 6 | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}
