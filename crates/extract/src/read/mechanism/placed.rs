//! Where a body is named: in a point below a line about bodies, in a row of channels, in no country at all.

use crate::context::{Context, points};
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::MechanismKind;

/// Whether the body opens a point below a line that tells of standing bodies: `Các cơ chế hiện có gồm:`.
pub(super) fn listed(f: &Found<'_, '_>, head: TokenRange) -> bool {
    let (reading, first) = (f.cx.reading, f.sentence_range().first());
    let label = (first..head.first()).all(|i| !reading.tokens[i].is_word());
    let Some(above) = points::head(reading, f.sentence).filter(|_| label) else { return false };
    reading.sentences[above].range.indexes().any(|i| reading.is(i, f.cx.packs().known.standing_body))
}

/// `nghiên cứu mở thêm cơ quan đại diện ở Trung Đông`: whether a Vietnamese sentence names nobody with whom a mission is opened.
pub(super) fn nowhere(f: &Found<'_, '_>, kind: MechanismKind, head: TokenRange) -> bool {
    let mission = matches!(kind, MechanismKind::Mission | MechanismKind::TradeOffice);
    let named = |what: &What| matches!(what, What::Country { .. } | What::Countries(_) | What::Place(_) | What::Both(_));
    let reading = f.cx.reading;
    let abroad = f.sentence_range().indexes().any(|i| reading.is(i, f.cx.packs().known.abroad));
    mission
        && abroad
        && reading.language_at(head.first()) == Language::Vietnamese
        && !reading.mentions.within(f.sentence_range()).any(|(_, m)| named(&m.what))
}

/// `các kênh Đảng, Nhà nước, Chính phủ`: whether the Vietnamese words only begin a row of channels, of which none is a body.
pub(super) fn among_channels(cx: &Context<'_>, head: TokenRange) -> bool {
    let (reading, past) = (cx.reading, head.past());
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is_word() && t.capital);
    let row = reading.tokens.get(past).is_some_and(|t| t.is(',') || t.is_dash() || t.is('/')) && capital(past + 1);
    reading.language_at(head.first()) == Language::Vietnamese && head.len() == 2 && row
}

/// How far behind its noun the year may stand in which a mission was opened.
const YEAR: usize = 8;

/// `Kenya mở Đại sứ quán tại Lima năm 1994`: whether a Vietnamese clause tells behind the mission or route when it was opened, a day that is
/// over, and nothing that is still wished for.
pub(super) fn opened_then(f: &Found<'_, '_>, kind: MechanismKind) -> bool {
    use MechanismKind::{BusinessCouncil, Connection, Mission, TradeOffice};
    let (reading, known, past) = (f.cx.reading, &f.cx.packs().known, f.m.range.past());
    let first = f.m.range.first();
    if !matches!(kind, Mission | TradeOffice | Connection | BusinessCouncil) || reading.language_at(first) != Language::Vietnamese {
        return false;
    }
    let clause = f.clause();
    let near = TokenRange::new(past, (past + YEAR).min(clause.past()).max(past));
    let parted = |at: usize| (past..at).any(|i| reading.tokens[i].is(','));
    let wished = (clause.first()..first + 1).any(|i| reading.is(i, known.future) || reading.is(i, known.document_intent));
    !wished && f.cx.dates_in(near).any(|(r, d)| f.cx.calendar.is_over(d) == Some(true) && !parted(r.first()))
}
