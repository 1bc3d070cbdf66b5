//! The dossier of a pair on one screen.

use banggiao_records::Window;
use banggiao_records::life::commitment::Status;
use banggiao_views::dispute::Dispute;
use banggiao_views::dossier::{Dossier, Levels, Stage, Undertakings, Visit};
use banggiao_views::line::line;
use banggiao_views::series::{Series, Target};
use banggiao_views::words::capitalised;
use banggiao_views::{Item, Section, Words};

use super::page::{Look, Page};
use super::told::{dispute, tracked};

/// The dossier as a page.
pub fn page(dossier: &Dossier, words: &Words, width: usize, colour: bool) -> String {
    let headings = [
        "level",
        "coming",
        "visits",
        "meetings",
        "calls",
        "agreements",
        "bodies",
        "figures",
        "targets",
        "commitments",
        "honours",
        "invitations",
        "positions",
        "people",
        "conflicts",
        "documents",
    ];
    let headings = headings.map(|h| words.say(&format!("heading-{h}")));
    let mut p = Paper { page: Page::new(width, colour, &headings), words };
    let names: Vec<String> = dossier.pair.iter().map(|c| words.country(c.code())).collect();
    p.page.title(&names.join(" – "), &words.day(dossier.today));
    if dossier.is_empty() {
        p.page.row(&words.with("nothing-between", &[("countries", &words.join(&names))]), None, Look::Plain, 2);
        return p.page.finish();
    }
    p.levels(&dossier.levels);
    p.visits("coming", &dossier.coming);
    p.visits("visits", &dossier.visits);
    p.items("meetings", &dossier.meetings, 1);
    p.items("calls", &dossier.calls, 1);
    p.stages("agreements", "agreement-stage", &dossier.agreements);
    p.stages("bodies", "mechanism-stage", &dossier.bodies);
    p.figures(&dossier.figures);
    p.targets(&dossier.targets);
    p.commitments(&dossier.commitments);
    p.items("honours", &dossier.honours, 1);
    p.section("invitations", &dossier.invitations, |p, invited| {
        let text = format!("{} · {}", line(invited.invitation.record(), words).whole(), words.say("not-followed"));
        p.page.row(&text, Some(invited.invitation.id()), Look::Plain, 2);
    });
    p.positions(&dossier.positions);
    p.people(dossier);
    // A level that was overtaken stands above, beside the one that came.
    let told_above = |d: &Dispute| matches!(d, Dispute::Across { code: "level", .. });
    let shown: Vec<Dispute> = dossier.conflicts.shown.iter().filter(|d| !told_above(d)).cloned().collect();
    let total = shown.len() + dossier.conflicts.more();
    p.section("conflicts", &Section { total, shown }, |p, d| {
        let (text, record) = dispute(d, words);
        p.page.row(&text, record, Look::Alarm, 2);
    });
    p.documents(dossier);
    p.page.finish()
}

struct Paper<'w> {
    page: Page,
    words: &'w Words,
}

impl Paper<'_> {
    fn heading(&mut self, name: &str) {
        self.page.heading(&self.words.say(&format!("heading-{name}")));
    }

    fn section<T>(&mut self, name: &str, section: &Section<T>, row: impl Fn(&mut Self, &T)) {
        if section.is_empty() {
            return;
        }
        self.heading(name);
        section.shown.iter().for_each(|item| row(self, item));
        self.more(section.more());
    }

    fn more(&mut self, more: usize) {
        if more > 0 {
            self.page.row(&self.words.many("more", more), None, Look::Faint, 1);
        }
    }

    fn items(&mut self, name: &str, section: &Section<Item>, lines: usize) {
        self.section(name, section, |p, item| {
            let text = format!("{}{}", line(item.record(), p.words).whole(), sources(item, p.words));
            p.page.row(&text, Some(item.id()), Look::Plain, lines);
        });
    }

    fn levels(&mut self, levels: &Levels) {
        if levels.is_empty() {
            return;
        }
        self.heading("level");
        let words = self.words;
        if let Some(now) = &levels.now {
            let level = format!("{}{}", now.told(words), sources(&now.record, words));
            self.page.row(&level, Some(now.record.id()), Look::Strong, 1);
        }
        for before in &levels.before {
            self.page.row(&line(before.record(), words).whole(), Some(before.id()), Look::Plain, 1);
        }
        for overtaken in &levels.overtaken {
            let level = |item: &Item| words.code("level", item.record().text("level").unwrap_or("other"));
            let told = overtaken.told.map(|day| words.day(day)).unwrap_or_else(|| words.say("undated"));
            let days = overtaken.days_later.and_then(|days| usize::try_from(days).ok());
            let when = days.map_or_else(|| words.say("overtaken-later"), |days| words.many("overtaken-days", days));
            let (expected, came) = (level(&overtaken.expected), level(&overtaken.came));
            let text = words.with("overtaken", &[("expected", &expected), ("date", &told), ("when", &when), ("came", &came)]);
            self.page.row(&capitalised(&text), Some(overtaken.expected.id()), Look::Plain, 2);
        }
        for expected in &levels.expected {
            let level = words.code("level", expected.record().text("level").unwrap_or("other"));
            let told = expected.record().last.and_then(|d| d.date()).map(|d| words.day(d)).unwrap_or_else(|| words.say("undated"));
            let text = words.with("still-expected", &[("level", &level), ("date", &told)]);
            self.page.row(&capitalised(&text), Some(expected.id()), Look::Plain, 1);
        }
    }

    fn visits(&mut self, name: &str, section: &Section<Visit>) {
        self.section(name, section, |p, visit| {
            let words = p.words;
            let mut notes = vec![format!("{}{}", line(visit.visit.record(), words).whole(), sources(&visit.visit, words))];
            notes.extend(visit.notes(words));
            p.page.row(&notes.join(" · "), Some(visit.visit.id()), Look::Plain, 3);
        });
    }

    fn stages(&mut self, name: &str, list: &str, stages: &[Stage]) {
        if stages.is_empty() {
            return;
        }
        self.heading(name);
        for stage in stages {
            for item in &stage.section.shown {
                let text = format!("{}{}", line(item.record(), self.words).whole(), sources(item, self.words));
                self.page.row(&text, Some(item.id()), Look::Plain, 1);
            }
            if stage.section.more() > 0 {
                let more = self.words.many("more", stage.section.more());
                self.page.row(&format!("{more} ({})", self.words.code(list, &stage.stage)), None, Look::Faint, 1);
            }
        }
    }

    fn figures(&mut self, section: &Section<Series>) {
        self.section("figures", section, |p, series| {
            let Some(last) = series.figures.first() else { return };
            let mut text = line(last.record(), p.words).whole();
            let earlier: Vec<String> = series.figures.iter().skip(1).take(3).filter_map(|f| earlier(f, p.words)).collect();
            if !earlier.is_empty() {
                text += &format!("; {}", earlier.join("; "));
            }
            p.page.row(&text, Some(last.id()), Look::Plain, 2);
        });
    }

    fn targets(&mut self, section: &Section<Target>) {
        self.section("targets", section, |p, target| {
            let text = goal(target, p.words);
            p.page.row(&text, Some(target.target.id()), Look::Plain, 2);
        });
    }

    fn commitments(&mut self, all: &Undertakings) {
        if all.total() == 0 {
            return;
        }
        self.heading("commitments");
        let words = self.words;
        let counts = Status::ALL.iter().map(|state| (state, all.of(*state).total)).filter(|(_, total)| *total > 0);
        let counts: Vec<String> = counts.map(|(state, total)| format!("{total} {}", words.code("status", state.code()))).collect();
        let fields: Vec<String> = all.fields.iter().take(4).map(|(field, n)| format!("{} {n}", words.code("field", field))).collect();
        let fields = if fields.is_empty() { String::new() } else { format!(" · {}", fields.join(", ")) };
        self.page.row(&format!("{}{fields}", counts.join(", ")), None, Look::Strong, 2);
        for state in Status::ALL {
            let shown = &all.of(state).shown;
            for t in shown.iter().take(if matches!(state, Status::Done | Status::Dropped) { 1 } else { shown.len() }) {
                let look = if state == Status::Overdue { Look::Alarm } else { Look::Plain };
                self.page.row(&tracked(t, words), Some(t.commitment.id()), look, 1);
            }
        }
    }

    fn positions(&mut self, section: &Section<Item>) {
        if section.is_empty() {
            return;
        }
        self.heading("positions");
        let mut topics: Vec<String> = Vec::new();
        for item in &section.shown {
            let topic = self.words.code("topic", item.record().text("topic").unwrap_or("other"));
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        let more = if section.more() > 0 { format!(" · {}", self.words.many("more", section.more())) } else { String::new() };
        self.page.row(&format!("{}{more}", topics.join(" · ")), None, Look::Plain, 2);
    }

    fn people(&mut self, dossier: &Dossier) {
        if dossier.people.is_empty() {
            return;
        }
        self.heading("people");
        let words = self.words;
        let told = |p: &banggiao_views::dossier::Person| {
            let country = p.country.as_ref().map(|c| c.code().to_owned());
            let office = p.offices.iter().max_by_key(|office| office.len()).map(|office| words.office(office, country.as_deref()));
            let about: Vec<String> = office.into_iter().chain(country).collect();
            let about = if about.is_empty() { String::new() } else { format!(" ({})", about.join(", ")) };
            let times = if p.times > 1 { format!(" ×{}", p.times) } else { String::new() };
            format!("{}{about}{times}", p.name)
        };
        let people: Vec<String> = dossier.people.shown.iter().map(told).collect();
        let more = if dossier.people.more() > 0 { format!("; {}", words.many("more", dossier.people.more())) } else { String::new() };
        self.page.row(&format!("{}{more}", people.join("; ")), None, Look::Plain, 4);
    }

    fn documents(&mut self, dossier: &Dossier) {
        let (documents, words) = (&dossier.documents, self.words);
        let mut parts: Vec<String> = documents.count.map(|count| words.many("documents", count)).into_iter().collect();
        let languages: Vec<String> = documents.languages.iter().map(|l| words.code("language", l)).collect();
        parts.extend((!languages.is_empty()).then(|| words.join(&languages)));
        if let Some((first, last)) = documents.first.zip(documents.last) {
            parts.extend(words.window(Window::new(first.into(), last.into())));
        }
        if !parts.is_empty() {
            self.heading("documents");
            self.page.row(&parts.join(" · "), None, Look::Faint, 2);
        }
    }
}

/// A target, and how it stands.
pub fn goal(target: &Target, words: &Words) -> String {
    let told = line(target.target.record(), words).whole();
    [told].into_iter().chain(target.standing(words)).collect::<Vec<_>>().join(" · ")
}

/// An earlier figure of a series, with its period.
pub fn earlier(figure: &Item, words: &Words) -> Option<String> {
    let record = figure.record();
    let period = banggiao_views::line::days(record).map(|period| words.date(period))?;
    let value = words.qualified(record.number("value")?, record.text("unit"), record.text("qualifier"));
    Some(format!("{period}: {value}"))
}

/// ` · 4 sources in English and Vietnamese`, where more than one tells it.
pub fn sources(item: &Item, words: &Words) -> String {
    if item.0.sources < 2 {
        return String::new();
    }
    let sources = words.many("sources", item.0.sources as usize);
    let languages: Vec<String> = item.0.languages.iter().map(|l| words.code("language", l)).collect();
    match languages.len() {
        0 | 1 => format!(" · {sources}"),
        _ => format!(" · {}", words.with("sources-in", &[("sources", &sources), ("languages", &words.join(&languages))])),
    }
}
