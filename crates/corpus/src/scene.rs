//! A scene: what stands in the places of a template, given who has been introduced and what day it is.

use fastrand::Rng;
use jiff::civil::Date;

use crate::atlas::{Both, Tongue};
use crate::chance::{happens, one};
use crate::dispatch::{Plan, Sentence, Told, World};
use crate::event::{Detail, Rite, Side};
use crate::people::{Office, PersonId};
use crate::template::{Part, Phrasing};
use crate::write;

/// The levels of relations, by rank: code and words.
pub const LEVELS: [(&str, &str, &str); 3] = [
    ("comprehensive", "Đối tác toàn diện", "comprehensive partnership"),
    ("strategic", "Đối tác chiến lược", "strategic partnership"),
    ("comprehensive-strategic", "Đối tác chiến lược toàn diện", "comprehensive strategic partnership"),
];

/// The order that those bestow who have no other.
pub fn friendship() -> Both {
    Both { vi: "Huân chương Hữu nghị".to_owned(), en: "Order of Friendship".to_owned() }
}

/// Fills templates for one dispatch.
pub struct Scene<'w> {
    world: World<'w>,
    tongue: Tongue,
    published: Date,
    outlet: &'w str,
    twisted: bool,
    rng: Rng,
    /// Who was introduced, and how the dispatch spells the name.
    known: Vec<(PersonId, String)>,
}

impl<'w> Scene<'w> {
    /// The scene of `plan`.
    pub fn new(world: World<'w>, tongue: Tongue, plan: &Plan, rng: Rng) -> Self {
        let outlet = &world.atlas.outlets[plan.outlet as usize].name;
        Scene { world, tongue, published: plan.published, outlet, twisted: plan.twisted, rng, known: Vec::new() }
    }

    /// How many people were introduced so far.
    pub fn introduced(&self) -> usize {
        self.known.len()
    }

    /// Takes back the introduction of all but the first `introduced`.
    pub fn forget(&mut self, introduced: usize) {
        self.known.truncate(introduced);
    }

    /// Whether what differs is told the first way, the other way, or is false.
    pub fn variant(&self, told: &Told) -> u8 {
        let item = told.item();
        let differs = item.twisted.is_some() || told.event.other_start.is_some() && self.tells_start(told);
        let way = if !differs { 0 } else { 1 + u8::from(self.twisted) };
        if item.false_claim { way | 4 } else { way }
    }

    fn tells_start(&self, told: &Told) -> bool {
        matches!(told.section, "visit.announced" | "visit.lead" | "visit.concluded")
    }

    fn country(&self, country: u16) -> &'w str {
        self.world.atlas.countries[country as usize].name.get(self.tongue)
    }

    /// What stands before the first sentence: the place and the publisher.
    pub fn dateline(&mut self, place: u16) -> String {
        let capital = self.world.atlas.countries[place as usize].capital.get(self.tongue);
        match (self.tongue, self.rng.bool()) {
            (Tongue::Vi, true) => format!("{capital} ({}) - ", self.outlet),
            (Tongue::Vi, false) => format!("({}) - ", self.outlet),
            (Tongue::En, true) => format!("{} ({}) - ", capital.to_uppercase(), self.outlet),
            (Tongue::En, false) => {
                format!("{capital}, {} {} ({}) — ", write::month_name(self.published), self.published.day(), self.outlet)
            }
        }
    }

    /// A template without facts.
    pub fn plain(&mut self, phrasing: &Phrasing, (a, b): (u16, u16)) -> String {
        let fill = |part: &Part| match part {
            Part::Words(words) => words.clone(),
            Part::Fill(name) => match name.as_str() {
                "A" => self.country(a).to_owned(),
                "B" => self.country(b).to_owned(),
                _ => self.outlet.to_owned(),
            },
            _ => String::new(),
        };
        phrasing.iter().map(fill).collect()
    }

    /// Puts what `name` asks for at the end of the sentence.
    pub fn fill(&mut self, name: &str, told: &Told, sentence: &mut Sentence) {
        let event = &*told.event;
        match name {
            "guest" => return self.person(event.guest, sentence),
            "host" => return self.person(event.host, sentence),
            "other" => {
                if let Detail::Person(other) = self.detail(told) {
                    self.person(other, sentence);
                }
                return;
            }
            "speaker" => {
                let speaker = if self.side(told) == Side::Guest { event.guest } else { event.host };
                return self.person(speaker, sentence);
            }
            "host.short" => return sentence.text.push_str(&self.short(event.host)),
            _ => {}
        }
        let text = self.text(name, told);
        sentence.text.push_str(&text);
    }

    fn detail(&self, told: &Told) -> Detail {
        let item = told.item();
        item.twisted.as_ref().filter(|_| self.twisted).unwrap_or(&item.detail).clone()
    }

    fn side(&self, told: &Told) -> Side {
        match told.item().detail {
            Detail::Action { side, .. } | Detail::Level(_, side, _) => side,
            _ => Side::Guest,
        }
    }

    /// A person: with country and full name at first, then shorter.
    fn person(&mut self, id: PersonId, sentence: &mut Sentence) {
        let person = self.world.people.get(id);
        let country = &self.world.atlas.countries[person.country as usize];
        let title = person.office.title(country).get(self.tongue).to_owned();
        if self.known.iter().any(|(known, _)| *known == id) && happens(&mut self.rng, 0.8) {
            sentence.text.push_str(&self.short(id));
            return;
        }
        let spelt = match self.known.iter().find(|(known, _)| *known == id) {
            Some((_, spelt)) => spelt.clone(),
            None => {
                let spelt = person.name.spelt(&mut self.rng, self.tongue);
                self.known.push((id, spelt.clone()));
                spelt
            }
        };
        let name = country.name.get(self.tongue);
        let text = match self.tongue {
            Tongue::Vi => format!("{title} {name} {spelt}"),
            Tongue::En if self.rng.bool() || person.office == Office::King || country.adjective.is_empty() => {
                format!("{title} {spelt} of {}", self.with_article(name))
            }
            Tongue::En => format!("{} {title} {spelt}", country.adjective),
        };
        sentence.text.push_str(&text);
        sentence.members.push((self.world.record(id), spelt, 0));
    }

    /// Title and short name; the full name where another introduced has the same.
    fn short(&self, id: PersonId) -> String {
        let person = self.world.people.get(id);
        let title = person.office.title(&self.world.atlas.countries[person.country as usize]).get(self.tongue).to_owned();
        let spelt = self.known.iter().find(|(known, _)| *known == id).map_or_else(|| person.name.full(), |(_, spelt)| spelt.clone());
        let namesake =
            self.known.iter().any(|(other, _)| *other != id && self.world.people.get(*other).name.short() == person.name.short());
        let whole = person.name.family_first || person.name.family.is_empty() || namesake;
        let parts = person.name.given.split([' ', '-']).count();
        // The family's name as the dispatch spells it.
        let short = if whole { spelt } else { spelt.splitn(parts + 1, ' ').last().unwrap_or_default().to_owned() };
        format!("{title} {short}")
    }

    fn with_article(&self, name: &str) -> String {
        let article = ["United", "Netherlands", "Philippines", "Maldives", "Bahamas", "Republic", "Czech", "Dominican", "Central African"];
        if article.iter().any(|start| name.starts_with(start)) { format!("the {name}") } else { name.to_owned() }
    }

    fn text(&mut self, name: &str, told: &Told) -> String {
        let (event, item, tongue) = (&*told.event, told.item(), self.tongue);
        let detail = self.detail(told);
        let atlas = self.world.atlas;
        let office = |person: PersonId| {
            let person = self.world.people.get(person);
            person.office.title(&atlas.countries[person.country as usize]).get(tongue).to_owned()
        };
        let side = self.side(told);
        let speaks = if side == Side::Guest { (event.a, event.b) } else { (event.b, event.a) };
        match (name, &detail) {
            ("A", _) => self.inside(event.a),
            ("B", _) => self.inside(event.b),
            ("Z", _) => self.inside(speaks.0),
            ("Y", _) => self.inside(speaks.1),
            ("A.adj", _) => match &atlas.countries[event.a as usize] {
                country if country.adjective.is_empty() => country.name.en.clone(),
                country => country.adjective.clone(),
            },
            ("guest.office", _) => office(event.guest),
            ("host.office", _) => office(event.host),
            ("capital", _) => atlas.countries[event.place as usize].capital.get(tongue).to_owned(),
            ("capitalA", _) => atlas.countries[event.a as usize].capital.get(tongue).to_owned(),
            ("place", _) => atlas.countries[event.place as usize].capital.get(tongue).to_owned(),
            ("summit", _) => atlas.summits[event.summit].get(tongue).to_owned(),
            ("kind", _) => self.rite(event.rite).to_owned(),
            ("akind", _) => format!("{} {}", if event.rite == Rite::Official { "an" } else { "a" }, self.rite(event.rite)),
            ("plural", _) => self.rite(event.rite).to_owned(),
            ("span" | "Span", _) => {
                let start = event.other_start.filter(|_| self.twisted && self.tells_start(told)).unwrap_or(event.start);
                write::span(&mut self.rng, tongue, start, event.end, self.published)
            }
            ("Day", _) => write::day(&mut self.rng, tongue, item.day, self.published),
            ("day", _) => write::lower(&write::day(&mut self.rng, tongue, item.day, self.published)),
            ("month" | "Month", _) => write::month(tongue, event.start),
            ("stops", Detail::Stops(stops)) => self.list(stops),
            ("years", Detail::Years(years)) => years.to_string(),
            ("nth", Detail::Session(number)) => write::ordinal(tongue, *number),
            ("rank", Detail::Rank(rank)) => write::ordinal(tongue, *rank),
            ("order", Detail::Order(order)) => {
                let orders = &atlas.countries[event.b as usize].orders;
                orders.get(*order).cloned().unwrap_or_else(friendship).get(tongue).to_owned()
            }
            ("action", Detail::Action { action, .. }) => atlas.actions[*action].text.get(tongue).to_owned(),
            ("action2", Detail::Action { second: Some(second), .. }) => atlas.actions[*second].text.get(tongue).to_owned(),
            ("due", Detail::Action { due, .. } | Detail::Aim { due, .. }) => due.to_string(),
            ("title" | "atitle", Detail::Papers(paper, _)) => self.paper(*paper, name.len() > 5),
            ("title2" | "atitle2", Detail::Papers(_, paper)) => self.paper(*paper, name.len() > 6),
            ("level", Detail::Level(level, ..)) => {
                let (_, vi, en) = LEVELS[*level as usize];
                if tongue == Tongue::Vi { vi.to_owned() } else { en.to_owned() }
            }
            ("monthUp", Detail::Level(_, _, since)) => write::month(tongue, *since),
            ("founded", Detail::Founded(day)) => match tongue {
                Tongue::Vi => format!("{}/{}/{}", day.day(), day.month(), day.year()),
                Tongue::En => format!("{} {}, {}", write::month_name(*day), day.day(), day.year()),
            },
            ("foundedYear", Detail::Founded(day)) => day.year().to_string(),
            ("year", Detail::Figure { year, .. }) => year.to_string(),
            ("before", Detail::Figure { year, .. }) => (year - 1).to_string(),
            ("change", Detail::Figure { change, .. }) => write::change(tongue, *change),
            ("amount", Detail::Aim { value, .. }) => write::aim(tongue, *value),
            ("amount", Detail::Figure { value, .. }) if item.section == "figure.tourists" => write::count(&mut self.rng, tongue, *value),
            ("amount", Detail::Figure { value, .. }) => write::money(&mut self.rng, tongue, *value),
            ("Amount", Detail::Figure { value, .. }) => write::count(&mut self.rng, tongue, *value),
            _ => String::new(),
        }
    }

    /// A country's name inside a sentence.
    fn inside(&self, country: u16) -> String {
        let name = self.country(country);
        if self.tongue == Tongue::En { self.with_article(name) } else { name.to_owned() }
    }

    fn rite(&self, rite: Rite) -> &'static str {
        match (rite, self.tongue) {
            (Rite::State, Tongue::Vi) => "cấp Nhà nước",
            (Rite::Official, Tongue::Vi) => "chính thức",
            (Rite::Working, Tongue::Vi) => "làm việc",
            (_, Tongue::En) => rite.code(),
        }
    }

    fn list(&self, countries: &[u16]) -> String {
        let names: Vec<String> = countries.iter().map(|country| self.inside(*country)).collect();
        let and = if self.tongue == Tongue::Vi { " và " } else { " and " };
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{}{and}{last}", rest.join(", ")),
            _ => names.concat(),
        }
    }

    fn paper(&mut self, paper: usize, article: bool) -> String {
        let title = self.world.atlas.papers[paper].title.get(self.tongue);
        if !article {
            return title.to_owned();
        }
        let title = if happens(&mut self.rng, 0.25) { title.replace("Memorandum of Understanding", "MoU") } else { title.to_owned() };
        let vowel = title.starts_with(['A', 'E', 'I', 'O']) || title.starts_with("MoU");
        format!("{} {title}", *one(&mut self.rng, &[if vowel { "an" } else { "a" }]))
    }
}
