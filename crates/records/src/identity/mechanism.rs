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
    let meaning = Meaning::of(mechanism.name.as_deref().unwrap_or_default(), &mechanism.countries);
    let told_apart = match mechanism.kind {
        kind if !several(kind) => true,
        Some(MechanismKind::Connection | MechanismKind::Mission) => meaning.has_name(),
        _ => !subject_is_bare(&meaning) || !mechanism.fields.is_empty(),
    };
    if told_apart { When::Always } else { When::UNKNOWN }
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
    match a.kind {
        Some(MechanismKind::Connection) => by(x) == by(y) && !x.names_differ(y),
        Some(MechanismKind::Mission) => x.speaks_of("consulate") == y.speaks_of("consulate") && !x.names_differ(y),
        _ if subject_is_bare(x) || subject_is_bare(y) => fields_meet(a.said, b.said),
        _ => fields_meet(a.said, b.said) && x.likeness(y) >= LIKE,
    }
}

/// How a connection goes: by air where nothing else is said.
fn by(name: &Meaning) -> &'static str {
    const WAYS: [(&str, &str); 7] = [
        ("direct-flight", "air"),
        ("air", "air"),
        ("railway", "rail"),
        ("train-thing", "rail"),
        ("road", "road"),
        ("bus", "road"),
        ("sea-transport", "sea"),
    ];
    WAYS.iter().find(|(concept, _)| name.speaks_of(concept)).map_or("air", |(_, way)| way)
}

/// Whether a pair can have several of this kind.
fn several(kind: Option<MechanismKind>) -> bool {
    use MechanismKind::{BusinessCouncil, IntergovernmentalCommittee, PartyChannel, TradeOffice};
    !matches!(kind, Some(BusinessCouncil | IntergovernmentalCommittee | PartyChannel | TradeOffice))
}

/// Whether the name says no more than the kind does.
fn subject_is_bare(name: &Meaning) -> bool {
    name.without(&["committee", "council", "joint-committee", "consultation", "dialogue", "working-group", "meet-session"]).is_bare()
}

fn fields_meet(a: &Mechanism, b: &Mechanism) -> bool {
    a.fields.is_empty() || b.fields.is_empty() || a.fields.iter().any(|f| b.fields.contains(f))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::Country;

    fn same(kind: MechanismKind, a: &str, b: &str) -> bool {
        let named = |name: &str| {
            let countries = ["SRB", "AGO"].iter().filter_map(|c| Country::from_code(c)).collect();
            let mechanism = Mechanism { kind: Some(kind), name: Some(name.into()), countries, ..Mechanism::default() };
            Statement::new(Said::Fact(Slots::Mechanism(mechanism)), &[], None)
        };
        identity::same(&named(a), &named(b))
    }

    #[test]
    fn of_some_kinds_a_pair_has_one() {
        use MechanismKind::{BusinessCouncil, IntergovernmentalCommittee};
        assert!(same(IntergovernmentalCommittee, "Ủy ban liên Chính phủ", "Intergovernmental Commission on Economic Cooperation"));
        assert!(same(BusinessCouncil, "Hội đồng doanh nghiệp", "Serbia-Angola business council"));
    }

    #[test]
    fn of_others_the_name_decides_in_any_language() {
        use MechanismKind::{Consultation, JointCommittee};
        assert!(same(JointCommittee, "joint committee on maritime search and rescue", "Ủy ban hỗn hợp về tìm kiếm cứu nạn trên biển"));
        assert!(!same(JointCommittee, "joint committee on trade", "Ủy ban hỗn hợp về hợp tác kỹ thuật quân sự"));
        assert!(same(Consultation, "political consultations", "cơ chế tham vấn chính trị"));
        assert!(!same(Consultation, "defence policy dialogue", "đối thoại nhân quyền"));
    }

    #[test]
    fn connections_are_told_apart_by_where_and_how_they_go() {
        use MechanismKind::Connection;
        assert!(same(Connection, "direct flight between Belgrade and Luanda", "Đường bay thẳng Belgrade - Luanda"));
        assert!(same(Connection, "đường bay thẳng, chính sách thị thực thông thoáng", "tuyến bay thẳng"));
        assert!(!same(Connection, "direct flight Belgrade-Luanda", "direct flight Niš-Benguela"));
        assert!(!same(Connection, "direct flight", "tuyến đường sắt"));
    }

    #[test]
    fn an_embassy_is_no_consulate() {
        use MechanismKind::Mission;
        assert!(same(Mission, "embassy in Luanda", "Đại sứ quán tại Luanda"));
        assert!(!same(Mission, "embassy in Luanda", "Tổng lãnh sự quán tại Luanda"));
    }
}
