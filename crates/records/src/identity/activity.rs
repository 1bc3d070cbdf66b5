//! When two statements are about one item of a programme: by the guest, the kind and the day; where a day may hold several
//! of a kind, by place or name too.

use banggiao_extract::FactType;
use banggiao_extract::fact::Activity;
use banggiao_extract::value::ActivityKind;

use super::Stated;
use super::name::{Likeness, Name};
use super::wording::{Wording, compare};
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When, Window};

/// A day begins earlier in the east.
pub(super) const SLACK: i32 = 1;

/// Longer stretches ("during the visit") may hold several of a kind.
const FEW: i32 = 2;

/// On its date; without one, shortly before it was told. What tells neither place nor name is the only one of its kind or
/// none.
pub(super) fn when(activity: &Activity, told: Option<Day>) -> When {
    let window = activity.date.and_then(Window::of).or(told.map(|told| Window::around(told, 1, 0)));
    let vague = often(activity.kind) && activity.place.is_none() && activity.name.is_none();
    match window {
        Some(window) if window.days() > FEW || vague => When::Loose(window),
        Some(window) => When::Firm(window),
        None => When::UNKNOWN,
    }
}

/// The kind with each word of the guest's name.
pub(super) fn handles(activity: Stated<'_, Activity>, out: &mut Handles) {
    let kind = activity.kind.map_or("", ActivityKind::code);
    for key in activity.who.iter().flat_map(|who| Name::of(who).keys()) {
        out.push(Handle::of(RecordType::Fact(FactType::Activity), &[kind, &key]));
    }
}

/// Whether both can be one item, time apart.
pub(super) fn same(a: Stated<'_, Activity>, b: Stated<'_, Activity>) -> bool {
    let elsewhere = a.between.len() > 1 && b.between.len() > 1 && a.between != b.between;
    if a.kind != b.kind || elsewhere {
        return false;
    }
    let guest = |x: &str| b.who.iter().any(|y| Name::of(x).like(&Name::of(y)) == Likeness::Same);
    a.who.iter().any(|who| guest(who)) && (!often(a.kind) || one_of_several(a, b))
}

/// Whether a guest may have several of this kind on one day.
fn often(kind: Option<ActivityKind>) -> bool {
    use ActivityKind::{Handover, Other, SiteVisit, Speech};
    matches!(kind, None | Some(Speech | SiteVisit | Handover | Other))
}

/// By the place where both tell it, else by the name.
fn one_of_several(a: Stated<'_, Activity>, b: Stated<'_, Activity>) -> bool {
    fn words(activity: &Activity) -> Option<&str> {
        activity.place.as_deref().or(activity.name.as_deref())
    }
    let places = a.place.as_deref().zip(b.place.as_deref());
    let Some((x, y)) = places.or(a.name.as_deref().zip(b.name.as_deref())).or(words(a.said).zip(words(b.said))) else { return true };
    match compare(x, y) {
        Wording::Alike => true,
        Wording::Unlike => false,
        Wording::Open => a.kind == Some(ActivityKind::Speech),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;

    fn item(kind: ActivityKind, who: &str, place: &str) -> Statement {
        let place = Some(place.to_owned()).filter(|p| !p.is_empty());
        let activity = Activity { kind: Some(kind), who: vec![who.to_owned()], place, ..Activity::default() };
        Statement::new(Said::Fact(Slots::Activity(activity)), &[], Some(Day(20_000)))
    }

    #[test]
    fn one_item() {
        use ActivityKind::*;
        for (a, b) in [
            (item(Speech, "Lula da Silva", "University of Johannesburg"), item(Speech, "Lula da Silva", "Đại học Johannesburg")),
            (item(WelcomeCeremony, "Tô Lâm", "Phủ Tổng thống"), item(WelcomeCeremony, "To Lam", "Akorda")),
            (item(SiteVisit, "Tô Lâm", "Ethno-Village"), item(SiteVisit, "Tô Lâm", "")),
        ] {
            assert!(super::super::same(&a, &b), "{a:?} {b:?}");
        }
    }

    #[test]
    fn two_items() {
        use ActivityKind::*;
        for (a, b) in [
            (item(SiteVisit, "Tô Lâm", "Ethno-Village"), item(SiteVisit, "Tô Lâm", "Astana Financial Centre")),
            (item(SiteVisit, "Tô Lâm", "Văn Miếu"), item(SiteVisit, "Tô Lâm", "Botanical Garden")),
            (item(Speech, "Tô Lâm", ""), item(SiteVisit, "Tô Lâm", "")),
            (item(Farewell, "Tô Lâm", ""), item(Farewell, "Phạm Minh Chính", "")),
        ] {
            assert!(!super::super::same(&a, &b), "{a:?} {b:?}");
        }
        // A visit to some place does not make one of visits to two.
        assert!(matches!(item(SiteVisit, "Tô Lâm", "").when, When::Loose(_)));
    }
}
