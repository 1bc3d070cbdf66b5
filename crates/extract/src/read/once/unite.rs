//! Two tellings of one fact made one: the fuller of their slots, the more exact of their dates.

use crate::fact::Slots;
use crate::value::{DateValue, Format};

/// Gives `into` what `from` tells, if it lacks it.
pub(in crate::read) fn fill<T: Clone>(into: &mut Option<T>, from: &Option<T>) {
    if into.is_none() {
        into.clone_from(from);
    }
}

/// Fills what `into` lacks from `from`; of two dates the more exact stays.
pub(super) fn unite(into: &mut Slots, from: &Slots) {
    fn list<T: Clone>(into: &mut Vec<T>, from: &[T]) {
        if into.is_empty() {
            into.extend_from_slice(from);
        }
    }
    match (into, from) {
        (Slots::Visit(a), Slots::Visit(b)) => {
            fill(&mut a.guest_country, &b.guest_country);
            fill(&mut a.guest_office, &b.guest_office);
            fill(&mut a.host, &b.host);
            fill(&mut a.kind, &b.kind);
            let days = a.start.is_none() && a.end.is_none()
                || b.start.is_some_and(DateValue::tells_day) && !a.start.is_some_and(DateValue::tells_day);
            if days && (b.start.is_some() || b.end.is_some()) {
                let end = a.end;
                a.start = b.start;
                a.end = b.end.or(end);
            } else if a.end.is_none() && a.start.is_some_and(DateValue::tells_day) && b.end.is_some_and(DateValue::tells_day) {
                a.end = b.end;
            }
            fill(&mut a.within, &b.within);
            fill(&mut a.stage, &b.stage);
            fill(&mut a.significance, &b.significance);
        }
        (Slots::Meeting(a), Slots::Meeting(b)) => {
            if b.format == Some(Format::Talks) && a.format == Some(Format::Meeting) {
                a.format = b.format;
            }
            fill(&mut a.format, &b.format);
            fill(&mut a.place, &b.place);
            if matches!(b.date, Some(DateValue::On(_))) && !matches!(a.date, Some(DateValue::On(_))) {
                a.date = b.date;
            }
            fill(&mut a.date, &b.date);
            list(&mut a.countries, &b.countries);
        }
        (Slots::Partnership(a), Slots::Partnership(b)) => fill(&mut a.date, &b.date),
        (Slots::Agreement(a), Slots::Agreement(b)) => {
            use crate::value::AgreementStage::{Adopted, Exchanged, Signed};
            if b.stage == Some(Signed) && matches!(a.stage, Some(Exchanged))
                || a.stage.is_some_and(|s| s > Exchanged) && matches!(b.stage, Some(Signed | Adopted))
            {
                a.stage = b.stage;
            }
            fill(&mut a.date, &b.date);
            fill(&mut a.term, &b.term);
            list(&mut a.parties, &b.parties);
            list(&mut a.fields, &b.fields);
        }
        (Slots::Mechanism(a), Slots::Mechanism(b)) => {
            // That a body works goes without saying where it is also to be founded or made stronger.
            let route = matches!(a.kind, Some(crate::value::MechanismKind::Connection | crate::value::MechanismKind::Mission));
            let works = Some(crate::value::MechanismStage::Operating);
            if a.stage == works && b.stage.is_some() && !route || route && b.stage == works {
                a.stage = b.stage;
            }
            fill(&mut a.name, &b.name);
            list(&mut a.fields, &b.fields);
        }
        (Slots::Commitment(a), Slots::Commitment(b)) => {
            fill(&mut a.due, &b.due);
            list(&mut a.fields, &b.fields);
        }
        (Slots::Figure(a), Slots::Figure(b)) => {
            fill(&mut a.unit, &b.unit);
            fill(&mut a.scope, &b.scope);
            fill(&mut a.qualifier, &b.qualifier);
            fill(&mut a.period, &b.period);
            fill(&mut a.change_pct, &b.change_pct);
            fill(&mut a.change_base, &b.change_base);
        }
        (Slots::Target(a), Slots::Target(b)) => {
            fill(&mut a.unit, &b.unit);
            fill(&mut a.multiple, &b.multiple);
            fill(&mut a.due, &b.due);
        }
        (Slots::Honour(a), Slots::Honour(b)) => {
            fill(&mut a.class, &b.class);
            fill(&mut a.giver, &b.giver);
            fill(&mut a.date, &b.date);
        }
        (Slots::Invitation(a), Slots::Invitation(b)) => {
            fill(&mut a.to_country, &b.to_country);
            fill(&mut a.accepted, &b.accepted);
        }
        (Slots::Activity(a), Slots::Activity(b)) => {
            fill(&mut a.name, &b.name);
            fill(&mut a.place, &b.place);
            fill(&mut a.date, &b.date);
        }
        _ => {}
    }
}
