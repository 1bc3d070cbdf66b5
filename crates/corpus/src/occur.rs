//! What occurs: events of each kind, with everything that could be told of them.

use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::json;

use crate::calendar::Calendar;
use crate::chance::{happens, one};
use crate::event::{Detail, Event, Item, Kind, Rite, item};
use crate::people::{Office, PersonId};
use crate::records::iso;
use crate::truth::Conflict;

/// Two countries: places in the atlas, the first the guest's.
pub type Two = (u16, u16);

fn blank(kind: Kind, day: Date, (a, b): Two, guest: PersonId, host: PersonId) -> Event {
    let items = Vec::new();
    Event { kind, start: day, end: day, other_start: None, a, b, guest, host, rite: Rite::Official, summit: 0, place: b, items }
}

impl Calendar<'_> {
    pub(crate) fn code(&self, country: u16) -> &str {
        &self.world.atlas.countries[country as usize].code
    }

    pub(crate) fn named(&self, person: PersonId) -> String {
        self.world.people.get(person).name.full()
    }

    /// Somebody of `country` who travels or receives: mostly a leader.
    pub(crate) fn somebody(&self, rng: &mut Rng, country: u16, day: Date, leads: bool) -> PersonId {
        let form = self.world.atlas.countries[country as usize].form;
        let offices = Office::of(form);
        let fits: Vec<Office> = offices.iter().copied().filter(|o| *o != Office::Trade && (!leads || o.leads())).collect();
        let office = if happens(rng, 0.7) { *one(rng, &fits[..fits.len().min(2)]) } else { *one(rng, &fits) };
        self.world.people.holder(country, office, day).unwrap_or_default()
    }

    /// Who receives a guest: the holder of the like office, else a leader.
    pub(crate) fn counterpart(&self, country: u16, guest: PersonId, day: Date) -> PersonId {
        let wanted = self.world.people.get(guest).office;
        let offices = Office::of(self.world.atlas.countries[country as usize].form);
        let own = if offices.contains(&wanted) { wanted } else { offices[0] };
        self.world.people.holder(country, own, day).unwrap_or_default()
    }

    /// A visit that begins on `start`; `within` a journey where there is one.
    pub fn visit(&mut self, rng: &mut Rng, two: Two, start: Date, guest: Option<PersonId>, within: Option<(Date, Date)>) -> Event {
        let (a, b) = two;
        let guest = guest.unwrap_or_else(|| self.somebody(rng, a, start, false));
        let host = self.counterpart(b, guest, start);
        let office = self.world.people.get(guest).office;
        let days = if within.is_some() { rng.i64(0..=1) } else { rng.i64(0..=3) };
        let mut event = blank(Kind::Visit, start, two, guest, host);
        event.end = start.saturating_add(days.days());
        event.rite = match office {
            _ if within.is_some() => Rite::Official,
            Office::Secretary | Office::President | Office::King if happens(rng, 0.7) => Rite::State,
            _ if happens(rng, 0.15) => Rite::Working,
            _ => Rite::Official,
        };
        let last = self.pair(two).last_visit(a, office);
        let years = last.map(|last| (start - last).get_days() / 365);
        let false_first = matches!(years, Some(1..=4)) && happens(rng, 0.12);
        if !false_first && happens(rng, 0.05) {
            let later = start.saturating_add(1.days());
            event.other_start = Some(if later < event.end { later } else { start.saturating_sub(1.days()) });
        }
        let conflict = if false_first { Some("significance") } else { event.other_start.map(|_| "start") }.map(Conflict::in_slot);
        let mut slots = json!({
            "guest": self.named(guest), "guest_country": self.code(a), "guest_office": office.slot(), "host_country": self.code(b),
            "host": self.named(host), "kind": event.rite.code(), "start": iso(start),
        });
        if event.end > start {
            slots["end"] = iso(event.end);
        }
        if let Some((from, to)) = within {
            slots["within"] = json!(format!("{from}/{to}"));
        }
        let visit = self.records.add_with("visit", slots, conflict);
        event.items.push(item("visit.lead", start, Detail::None, vec![("visit", visit)], 100));
        let first = years.is_none_or(|years| years >= 5) && happens(rng, 0.15);
        if false_first || first {
            let told = if false_first { rng.u32(8..20) } else { years.map_or_else(|| rng.u32(6..20), |years| years as u32) };
            let claim = item("visit.first", start, Detail::Years(told), vec![("visit", visit)], 60);
            event.items.push(Item { false_claim: false_first, ..claim });
        }
        self.pair(two).visits.push((a, office, start));
        self.meeting(&mut event, "talks", "talks", "talks", 85);
        if event.end > start && happens(rng, 0.4) {
            self.other_meeting(rng, &mut event);
        }
        self.programme(rng, &mut event);
        self.outcomes(rng, &mut event, 7);
        self.papers(rng, &mut event);
        self.courtesies(rng, &mut event);
        self.level(rng, &mut event, office.leads());
        self.proposals(rng, &mut event);
        self.background(rng, &mut event);
        event
    }

    /// A call, a letter or a meeting on the margins of a gathering.
    pub fn encounter(&mut self, rng: &mut Rng, kind: Kind, two: Two, day: Date, people: Option<(PersonId, PersonId)>) -> Event {
        let (guest, host) = people.unwrap_or_else(|| {
            let guest = self.somebody(rng, two.0, day, kind == Kind::Letters);
            (guest, self.counterpart(two.1, guest, day))
        });
        let mut event = blank(kind, day, two, guest, host);
        let (section, format) = match kind {
            Kind::Call => ("call", "call"),
            Kind::Letters => ("letters", "exchange"),
            _ => ("margins", "meeting"),
        };
        if kind == Kind::Margins {
            event.summit = rng.usize(..self.world.atlas.summits.len());
            event.place = self.elsewhere(rng, two);
        }
        self.meeting(&mut event, section, section, format, 100);
        if kind != Kind::Letters {
            self.outcomes(rng, &mut event, 5);
        }
        self.background(rng, &mut event);
        event
    }

    fn elsewhere(&self, rng: &mut Rng, two: Two) -> u16 {
        loop {
            let place = rng.u16(..60);
            if place != two.0 && place != two.1 {
                return place;
            }
        }
    }

    /// A session of the two countries' committee.
    pub fn session(&mut self, rng: &mut Rng, two: Two, day: Date) -> Event {
        let minister = |country| self.world.people.holder(country, Office::Trade, day).unwrap_or_default();
        let mut event = blank(Kind::Committee, day, two, minister(two.0), minister(two.1));
        self.pair(two).sessions += 1;
        let session = self.pair(two).sessions;
        let people = [self.named(event.guest), self.named(event.host)];
        let slots = json!({"people": people, "countries": [self.code(two.0), self.code(two.1)], "format": "talks", "date": iso(day)});
        let marks = vec![("committee", self.records.add("meeting", slots)), ("body", self.body(two))];
        event.items.push(item("committee", day, Detail::Session(session), marks, 100));
        self.outcomes(rng, &mut event, 6);
        self.background(rng, &mut event);
        event
    }

    /// Figures of the last year.
    pub fn release(&mut self, rng: &mut Rng, two: Two, day: Date) -> Event {
        let mut event = blank(Kind::Figures, day, two, 0, 0);
        let last = day.year() - 1;
        for section in ["figure.growth", "figure.investment", "figure.tourists", "figure.students"] {
            if event.items.is_empty() || rng.bool() {
                self.figure(&mut event, section, last, 90);
            }
        }
        if day.month() > 7 {
            self.figure(&mut event, "figure.half", day.year(), 90);
        }
        self.background(rng, &mut event);
        event.items.dedup_by(|a, b| a.section == b.section);
        event
    }

    /// Something agreed on is opened; none where nothing is ready.
    pub fn opening(&mut self, rng: &mut Rng, two: Two, day: Date) -> Option<Event> {
        let which = (0..2).find(|which| self.pair(two).can_open(*which, day))?;
        self.pair(two).openings[which].1 = Some(day);
        let mut event = blank(Kind::Opening, day, two, 0, 0);
        let marks = vec![("opening", self.opened(two, which))];
        event.items.push(item(["opening.route", "opening.office"][which], day, Detail::None, marks, 100));
        self.background(rng, &mut event);
        Some(event)
    }

    /// A journey: the event that tells the whole of it, and its legs.
    pub fn journey(&mut self, rng: &mut Rng, two: Two, start: Date) -> (Event, Vec<Event>) {
        let guest = self.somebody(rng, two.0, start, true);
        let mut stops = vec![two.1];
        while stops.len() < 2 + rng.usize(..3) {
            let stop = self.elsewhere(rng, two);
            if !stops.contains(&stop) {
                stops.push(stop);
            }
        }
        let end = start.saturating_add((2 * stops.len() as i64 - 1).days());
        let host = self.counterpart(two.1, guest, start);
        let mut whole = blank(Kind::Journey, start, two, guest, host);
        (whole.end, whole.rite) = (end, Rite::Official);
        let codes: Vec<&str> = stops.iter().map(|stop| self.code(*stop)).collect();
        let slots = json!({"guest": self.named(guest), "start": iso(start), "end": iso(end), "countries": codes});
        let mut marks = vec![("journey", self.records.add("journey", slots))];
        let mut legs = Vec::new();
        for (i, stop) in stops.iter().enumerate() {
            let from = start.saturating_add((2 * i as i64).days());
            let leg = self.visit(rng, (two.0, *stop), from, Some(guest), Some((start, end)));
            marks.extend(leg.items[0].marks.iter().map(|(_, visit)| ("journey", *visit)));
            legs.push(leg);
        }
        whole.items.push(item("journey.lead", start, Detail::Stops(stops), marks, 100));
        (whole, legs)
    }
}
