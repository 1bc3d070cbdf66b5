//! What must hold of any bytes, tried on bytes made at random of what formats are made of. The fuzz targets hold the same of bytes that are
//! sought with more patience.

#[path = "support/holds.rs"]
mod holds;

use banggiao_intake::Format;
use proptest::prelude::*;

const RTF: [&str; 14] = [
    "{",
    "}",
    "\\par ",
    "\\u7911?",
    "\\'e9",
    "\\f1 ",
    "{\\fonttbl{\\f1\\fcharset163 .VnTime;}",
    "\\trowd\\intbl ",
    "\\cell ",
    "\\row ",
    "\\bin3 ",
    "text ",
    "{\\info{\\title ",
    "\\*\\x ",
];
const PDF: [&str; 22] = [
    "BT ",
    "ET ",
    "/F1 12 Tf ",
    "<00410042> Tj ",
    "[(ab) -300 <0043>] TJ ",
    "1 0 0 1 50 700 Tm ",
    "20 -12 Td ",
    "T* ",
    "q ",
    "Q ",
    "/X Do ",
    "/A BMC ",
    "EMC ",
    "0 1 -1 0 9 9 cm ",
    "3 Tr ",
    "1 g ",
    "0 0 600 800 re f ",
    "\0",
    "<0041> <0042> ",
    "beginbfrange ",
    "endbfrange ",
    "[<41>] ",
];
const MAIL: [&str; 10] = [
    "From: a <a@b.example>\r\n",
    "Subject: =?utf-8?Q?V=E1?=\r\n",
    "MIME-Version: 1.0\r\n",
    "Content-Type: multipart/mixed; boundary=x\r\n",
    "\r\n",
    "--x\r\n",
    "--x--\r\n",
    "Content-Type: text/html\r\n",
    "> quoted\r\n",
    "The talks. ",
];
const HTML: [&str; 16] = [
    "<p>",
    "</p>",
    "<div class=related>",
    "</div>",
    "<article>",
    "<h1>",
    "<table><tr><td>",
    "<br>",
    "<script>",
    "<!--",
    "&amp;",
    "<font face=VNI-Times>",
    "Vie\u{e4}t ",
    "The two ministers held talks in Lima on Friday. ",
    "<time datetime=2025-05-06>",
    "<script type=application/ld+json>{\"headline\":\"x\"",
];
const MARKDOWN: [&str; 14] =
    ["# ", "**", "[x](y)", "\n\n", "- ", "> ", "|a|b|\n|-|-|\n", "```\n", "---\n", "title: x\n", "<div>", "![x](y)", "text ", "1. "];

fn made_of(pieces: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => proptest::sample::select(pieces).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..8),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rtf(bytes in made_of(&RTF)) {
        holds::holds(&[b"{\\rtf1 ", &bytes[..]].concat(), Format::Rtf);
    }

    #[test]
    fn pdf(bytes in made_of(&PDF)) {
        holds::holds(&holds::pdf(&bytes), Format::Pdf);
    }

    #[test]
    fn mail(bytes in made_of(&MAIL)) {
        holds::holds(&bytes, Format::Mail);
    }

    #[test]
    fn html(bytes in made_of(&HTML)) {
        holds::holds(&bytes, Format::Html);
    }

    #[test]
    fn markdown(bytes in made_of(&MARKDOWN)) {
        holds::holds(&bytes, Format::Markdown);
    }
}
