//! When two statements are about one standing body or arrangement: the countries, the kind and, where a pair can have
//! several of a kind, the name.

use banggiao_extract::FactType;
use banggiao_extract::fact::Mechanism;
use banggiao_extract::value::MechanismKind;

use super::{Stated, pair};
use crate::meaning::Meaning;
use crate::statement::Handles;
use crate::window::{Day, When};

/// Days that may lie between two tellings: a body has no day.
pub(super) const SLACK: i32 = 0;

/// How much alike names of one body are.
const LIKE: f32 = 0.6;

/// A body stands always; what is named by its kind alone joins the only one of the kind.
pub(super) fn when(mechanism: &Mechanism, _: Option<Day>) -> When {
    match several(mechanism.kind) && subject(mechanism).is_bare() && mechanism.fields.len() <= 1 {
        true => When::UNKNOWN,
        false => When::Always,
    }
}

/// The countries and the kind.
pub(super) fn handles(stated: Stated<'_, Mechanism>, out: &mut Handles) {
    let kind = stated.kind.map_or("", |k| k.code());
    out.push(pair::handle(FactType::Mechanism, stated.between, &[kind]));
}

/// Whether both are one body.
pub(super) fn same(a: Stated<'_, Mechanism>, b: Stated<'_, Mechanism>) -> bool {
    if a.between != b.between || a.kind != b.kind {
        return false;
    }
    if !several(a.kind) {
        return true;
    }
    let (x, y) = (a.meaning(), b.meaning());
    let bare = x.is_bare() || y.is_bare();
    bare && (a.kind == Some(MechanismKind::Connection) || fields_meet(a.said, b.said)) || x.likeness(y) >= LIKE
}

/// Whether a pair can have several of this kind.
fn several(kind: Option<MechanismKind>) -> bool {
    use MechanismKind::{BusinessCouncil, IntergovernmentalCommittee, PartyChannel, TradeOffice};
    !matches!(kind, Some(BusinessCouncil | IntergovernmentalCommittee | PartyChannel | TradeOffice))
}

fn subject(mechanism: &Mechanism) -> Meaning {
    Meaning::of(mechanism.name.as_deref().unwrap_or_default(), &mechanism.countries)
}

fn fields_meet(a: &Mechanism, b: &Mechanism) -> bool {
    a.fields.is_empty() || b.fields.is_empty() || a.fields.iter().any(|f| b.fields.contains(f))
}
