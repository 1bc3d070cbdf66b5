//! What comes of an event: meetings, the programme, what is agreed, signed, raised, founded, and the courtesies.

use fastrand::Rng;
use serde_json::json;

use crate::calendar::Calendar;
use crate::chance::{happens, one, weighted};
use crate::event::{Detail, Event, Item, RecordId, Rite, Side, item};
use crate::occur::Two;
use crate::records::iso;
use crate::scene::{LEVELS, friendship};
use crate::truth::Conflict;

impl Calendar<'_> {
    /// The main meeting of an event.
    pub(crate) fn meeting(&mut self, event: &mut Event, section: &'static str, key: &'static str, format: &str, weight: u8) {
        let people = [self.named(event.guest), self.named(event.host)];
        let slots = json!({
            "people": people, "countries": [self.code(event.a), self.code(event.b)], "format": format, "date": iso(event.start),
        });
        let record = self.records.add("meeting", slots);
        event.items.push(item(section, event.start, Detail::None, vec![(key, record)], weight));
    }

    pub(crate) fn other_meeting(&mut self, rng: &mut Rng, event: &mut Event) {
        let other = self.somebody(rng, event.b, event.start, false);
        if other == event.host {
            return;
        }
        let people = [self.named(event.guest), self.named(other)];
        let slots = json!({
            "people": people, "countries": [self.code(event.a), self.code(event.b)], "format": "meeting", "date": iso(event.end),
        });
        let record = self.records.add("meeting", slots);
        event.items.push(item("received", event.end, Detail::Person(other), vec![("received", record)], 50));
    }

    pub(crate) fn programme(&mut self, rng: &mut Rng, event: &mut Event) {
        const ITEMS: [(&str, &str, u32); 4] = [
            ("activity.welcome", "welcome-ceremony", 5),
            ("activity.wreath", "commemoration", 3),
            ("activity.site", "site-visit", 2),
            ("activity.community", "community-meeting", 2),
        ];
        for (i, (section, kind, tenths)) in ITEMS.into_iter().enumerate() {
            if rng.u32(..10) >= tenths {
                continue;
            }
            let day = if i == 0 { event.start } else { event.end };
            let slots = json!({"kind": kind, "who": self.named(event.guest), "date": iso(day)});
            let record = self.records.add("activity", slots);
            event.items.push(item(section, day, Detail::None, vec![("activity", record)], 55));
        }
    }

    /// What is agreed, pledged, asked and hoped for; at most `most` of it.
    pub(crate) fn outcomes(&mut self, rng: &mut Rng, event: &mut Event, most: usize) {
        let mut named: Vec<usize> = Vec::new();
        for _ in 0..rng.usize(most / 2 + 1..=most) {
            let side = if rng.bool() { Side::Guest } else { Side::Host };
            let (section, mode) = [
                ("agree", "agree"),
                ("agree.due", "agree"),
                ("agree.two", "agree"),
                ("pledge", "pledge"),
                ("propose", "propose"),
                ("expect", "expect"),
            ][weighted(rng, &[30, 12, 12, 18, 16, 12])];
            let action = self.action(rng, (event.a, event.b));
            let second = (action + 1 + rng.usize(..5)) % self.world.atlas.actions.len();
            if named.contains(&action) || named.contains(&second) {
                continue;
            }
            named.extend([action, second]);
            let speaker = if side == Side::Guest { event.a } else { event.b };
            let actors = if mode == "agree" { vec![self.code(event.a), self.code(event.b)] } else { vec![self.code(speaker)] };
            let due = event.start.year() + rng.i16(1..=6);
            let fields = &self.world.atlas.actions[action].fields;
            let mut slots = json!({"mode": mode, "actors": actors, "fields": fields});
            if section == "agree.due" {
                slots["due"] = json!(due.to_string());
            }
            let second = (section == "agree.two").then_some(second);
            let other = second.map(|second| json!({"mode": mode, "actors": actors, "fields": self.world.atlas.actions[second].fields}));
            let mut marks = vec![("did", self.records.add("commitment", slots))];
            marks.extend(other.map(|slots| ("also", self.records.add("commitment", slots))));
            let detail = Detail::Action { action, second, side, due };
            event.items.push(item(section, event.start, detail, marks, 75));
        }
        if happens(rng, 0.3) {
            self.aim(rng, event);
        }
        if happens(rng, 0.15) {
            self.position(rng, event);
        }
    }

    /// An action: often one that the pair has named before.
    pub(crate) fn action(&mut self, rng: &mut Rng, two: Two) -> usize {
        let all = self.world.atlas.actions.len();
        let pair = self.pair(two);
        if happens(rng, 0.5) { *one(rng, &pair.favourites) } else { rng.usize(..all) }
    }

    pub(crate) fn aim(&mut self, rng: &mut Rng, event: &mut Event) {
        let year = event.start.year();
        let (now, _) = self.pair((event.a, event.b)).trade(year - 1);
        let wanted = now * (1.4 + 1.6 * rng.f64());
        let scale = 10_f64.powf(wanted.log10().floor()) / 2.0;
        let value = (wanted / scale).round().max(1.0) * scale;
        let due = year + rng.i16(2..=8);
        let differs = happens(rng, 0.08);
        let countries = [self.code(event.a), self.code(event.b)];
        let slots = json!({"indicator": "trade-turnover", "value": value, "unit": "USD", "countries": countries, "due": due.to_string()});
        let did = json!({"mode": "agree", "actors": countries, "fields": ["trade"], "due": due.to_string()});
        let target = self.records.add_with("target", slots, differs.then(|| Conflict::in_slot("value")));
        let did = self.records.add("commitment", did);
        let twisted = differs.then_some(Detail::Aim { value: value + scale, due });
        let aim = item("target", event.start, Detail::Aim { value, due }, vec![("target", target), ("target", did)], 60);
        event.items.push(Item { twisted, ..aim });
    }

    pub(crate) fn position(&mut self, rng: &mut Rng, event: &mut Event) {
        let (section, topic) = *one(rng, &[("position", "international-law"), ("position.sea", "south-china-sea")]);
        let countries = [self.code(event.a).to_owned(), self.code(event.b).to_owned()];
        let record = self.lasting((event.a, event.b), section, 0, "position", json!({"countries": countries, "topic": topic}));
        event.items.push(item(section, event.start, Detail::None, vec![("position", record)], 50));
    }

    pub(crate) fn papers(&mut self, rng: &mut Rng, event: &mut Event) {
        let countries = json!([self.code(event.a), self.code(event.b)]);
        if happens(rng, 0.65) {
            let all = &self.world.atlas.papers;
            let (one, two) = (rng.usize(..all.len()), rng.usize(..all.len()));
            let mut sign = |paper: usize| {
                let paper = &all[paper];
                let slots = json!({
                    "kind": paper.kind, "title": paper.title.either(), "countries": countries, "fields": [paper.field],
                    "stage": "signed", "date": iso(event.start),
                });
                self.records.add("agreement", slots)
            };
            let mut marks = vec![("document", sign(one))];
            let both = one != two && rng.bool();
            if both {
                marks.push(("second", sign(two)));
            }
            let section = if both { "document.two" } else { "document" };
            event.items.push(item(section, event.start, Detail::Papers(one, two), marks, 70));
        }
        if happens(rng, 0.25) {
            let slots = json!({
                "kind": "joint-statement", "title": "Tuyên bố chung | joint statement", "countries": countries, "stage": "adopted",
                "date": iso(event.start),
            });
            let record = self.records.add("agreement", slots);
            event.items.push(item("statement", event.start, Detail::None, vec![("statement", record)], 55));
        }
    }

    pub(crate) fn courtesies(&mut self, rng: &mut Rng, event: &mut Event) {
        let (guest, host) = (self.named(event.guest), self.named(event.host));
        if event.rite == Rite::State && happens(rng, 0.25) && self.once(event.host, event.guest) {
            let orders = &self.world.atlas.countries[event.b as usize].orders;
            let number = rng.usize(..orders.len() + 1);
            let name = orders.get(number).cloned().unwrap_or_else(friendship).either();
            let record = self.records.add("honour", json!({"name": name, "recipient": guest, "giver": host, "date": iso(event.start)}));
            event.items.push(item("honour", event.start, Detail::Order(number), vec![("honour", record)], 65));
        }
        if happens(rng, 0.3) && self.once(event.guest, event.host) {
            let record = self.records.add("invitation", json!({"from": guest, "to": host, "to_country": self.code(event.a)}));
            event.items.push(item("invitation", event.start, Detail::None, vec![("invitation", record)], 60));
        }
    }

    pub(crate) fn level_record(&mut self, two: Two, level: u8, since: Option<String>) -> RecordId {
        let (code, ..) = LEVELS[level as usize];
        let mut slots = json!({"countries": [self.code(two.0), self.code(two.1)], "level": code});
        let known = self.pair(two).records.get(&("level", level.into())).copied();
        if let Some(since) = since {
            slots["date"] = json!(since);
            if let Some(record) = known {
                self.records.change(record, "partnership", slots);
                return record;
            }
        }
        self.lasting(two, "level", level.into(), "partnership", slots)
    }

    pub(crate) fn level(&mut self, rng: &mut Rng, event: &mut Event, leads: bool) {
        let two = (event.a, event.b);
        let side = if rng.bool() { Side::Guest } else { Side::Host };
        let pair = self.pair(two);
        let next = pair.level.map_or(0, |(level, _)| level + 1);
        if next >= LEVELS.len() as u8 || !leads {
            return;
        }
        let (section, since) = if pair.intended == Some(next) && happens(rng, 0.3) {
            pair.level = Some((next, event.start));
            pair.intended = None;
            ("level.upgraded", Some(event.start.to_string()))
        } else if happens(rng, 0.06) {
            pair.intended = Some(next);
            ("level.intended", None)
        } else {
            return;
        };
        let record = self.level_record(two, next, since);
        let weight = if section == "level.upgraded" { 95 } else { 60 };
        event.items.push(item(section, event.start, Detail::Level(next, side, event.start), vec![("level", record)], weight));
    }

    pub(crate) fn body(&mut self, two: Two) -> RecordId {
        let slots = json!({"kind": "intergovernmental-committee", "countries": [self.code(two.0), self.code(two.1)]});
        self.lasting(two, "body", 0, "mechanism", slots)
    }

    pub(crate) fn opened(&mut self, two: Two, which: usize) -> RecordId {
        let kind = ["connection", "trade-office"][which];
        let countries = [self.code(two.0).to_owned(), self.code(two.1).to_owned()];
        self.lasting(two, kind, 0, "mechanism", json!({"kind": kind, "countries": countries}))
    }

    /// Bodies to work better, routes and offices to be opened.
    pub(crate) fn proposals(&mut self, rng: &mut Rng, event: &mut Event) {
        let two = (event.a, event.b);
        let did = json!({"mode": "agree", "actors": [self.code(event.a), self.code(event.b)]});
        if happens(rng, 0.12) {
            let marks = vec![("body", self.body(two)), ("body", self.records.add("commitment", did.clone()))];
            event.items.push(item("body.strengthened", event.start, Detail::None, marks, 55));
        }
        let which = rng.usize(..2);
        if self.pair(two).openings[which] == (None, None) && happens(rng, 0.15) {
            self.pair(two).openings[which].0 = Some(event.start);
            let marks = vec![("opening", self.opened(two, which)), ("opening", self.records.add("commitment", did))];
            event.items.push(item(["route.proposed", "office.proposed"][which], event.start, Detail::None, marks, 70));
        }
    }
}
