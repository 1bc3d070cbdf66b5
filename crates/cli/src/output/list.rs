//! Lists: the timeline, the tracker, series, people, disagreements.

use banggiao_records::{RecordType, StatementId};
use banggiao_views::dispute::Dispute;
use banggiao_views::line::line;
use banggiao_views::series::{Series, Target};
use banggiao_views::tracker::Tracked;
use banggiao_views::{Item, Section, Words};

use super::dossier::{earlier, goal, sources};
use super::page::{Look, Page};
use super::told::{dispute, tracked};

/// How lists are printed.
#[derive(Clone, Copy)]
pub struct Paper<'w> {
    /// What records are told in.
    pub words: &'w Words,
    /// Columns.
    pub width: usize,
    /// Whether colours are wanted.
    pub colour: bool,
}

fn is_person(item: &Item) -> bool {
    matches!(item.record().record_type, RecordType::Person | RecordType::Organisation)
}

/// One row of a list.
struct Row {
    beside: String,
    text: String,
    record: Option<StatementId>,
    look: Look,
}

impl Paper<'_> {
    /// Entries, each beside its day.
    pub fn items(&self, section: &Section<Item>) -> String {
        let row = |item: &Item| {
            let line = line(item.record(), self.words);
            let told = || banggiao_views::list::dated(item).map(|day| self.words.with("told-on", &[("date", &self.words.date(day))]));
            Row {
                // People have no day of their own.
                beside: if is_person(item) { String::new() } else { line.when.or_else(told).unwrap_or_else(|| self.words.say("undated")) },
                text: format!("{}{}", line.text, sources(item, self.words)),
                record: Some(item.id()),
                look: Look::Plain,
            }
        };
        self.rows(section.shown.iter().map(row).collect(), section.more(), 3)
    }

    /// Commitments, each beside its state.
    pub fn tracked(&self, section: &Section<Tracked>) -> String {
        let row = |t: &Tracked| Row {
            beside: self.words.code("status", t.state.code()),
            text: tracked(t, self.words),
            record: Some(t.commitment.id()),
            look: if t.state == banggiao_records::life::commitment::Status::Overdue { Look::Alarm } else { Look::Plain },
        };
        self.rows(section.shown.iter().map(row).collect(), section.more(), 3)
    }

    /// Series of figures, then targets.
    pub fn figures(&self, series: &Section<Series>, targets: &Section<Target>) -> String {
        let mut rows = Vec::new();
        for one in &series.shown {
            let Some(last) = one.figures.first() else { continue };
            let before: Vec<String> = one.figures.iter().skip(1).filter_map(|f| earlier(f, self.words)).collect();
            let before = if before.is_empty() { String::new() } else { format!("; {}", before.join("; ")) };
            let text = format!("{}{before}", line(last.record(), self.words).whole());
            rows.push(Row { beside: self.words.say("heading-figures"), text, record: Some(last.id()), look: Look::Plain });
        }
        for target in &targets.shown {
            let beside = self.words.say("heading-targets");
            rows.push(Row { beside, text: goal(target, self.words), record: Some(target.target.id()), look: Look::Plain });
        }
        self.rows(rows, series.more() + targets.more(), 4)
    }

    /// Disagreements.
    pub fn disputes(&self, section: &Section<Dispute>) -> String {
        let row = |d: &Dispute| {
            let (text, record) = dispute(d, self.words);
            Row { beside: String::new(), text, record, look: Look::Plain }
        };
        self.rows(section.shown.iter().map(row).collect(), section.more(), 4)
    }

    fn rows(&self, rows: Vec<Row>, more: usize, lines: usize) -> String {
        let headings: Vec<String> = rows.iter().map(|row| row.beside.clone()).collect();
        let mut page = Page::new(self.width, self.colour, &headings);
        let mut last = None;
        if rows.is_empty() {
            page.row(&self.words.say("nothing-of"), None, Look::Plain, 2);
        }
        for row in &rows {
            if last != Some(&row.beside) {
                page.heading(&row.beside);
            }
            last = Some(&row.beside);
            page.row(&row.text, row.record, row.look, lines);
        }
        if more > 0 {
            page.row(&self.words.many("more", more), None, Look::Faint, 1);
        }
        page.finish()
    }
}
