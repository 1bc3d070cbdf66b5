//! The dossier of a pair: `/VNM/KAZ`.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_asking::Wanted;
use banggiao_extract::value::Country;
use banggiao_records::life::commitment::Status;
use banggiao_views::Dossier;
use banggiao_views::dossier::{Limits, Stage, Visit};

use super::known;
use crate::chart::bars::{self, Bars};
use crate::chart::timeline::{self, Timeline};
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::conflicts::Disagreement;
use crate::source::Source;
use crate::told::{Lines, Promise, Told};
use crate::tongue::Tongue;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

/// What fits a page that people read from the top.
const SHOWN: Limits = Limits { visits: 6, meetings: 8, accords: 6, figures: 8, commitments: 8, others: 8 };

/// How many documents are listed: of those that tell most of the newest records, so many of each type, the last published.
const SOURCES: usize = 10;
const TOLD: usize = 4;

/// How much of each type is drawn on the timeline.
const DRAWN: usize = 200;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/{one}/{other}", get(page))
}

#[derive(Template)]
#[template(path = "dossier.html")]
struct DossierPage {
    frame: Frame,
    one: (String, String),
    other: (String, String),
    empty: bool,
    level: Option<(String, Told)>,
    before: Vec<Told>,
    expected: Vec<Told>,
    timeline: Timeline,
    coming: Lines,
    visits: Lines,
    meetings: Lines,
    calls: Lines,
    agreements: Vec<(String, Lines)>,
    bodies: Vec<(String, Lines)>,
    charts: Vec<Bars>,
    targets: Vec<(Told, String)>,
    states: Vec<(&'static str, String, usize, Vec<Promise>)>,
    /// Commitments by field and state.
    grid: Vec<OfField>,
    /// What the columns of it are called.
    grid_states: Vec<String>,
    honours: Lines,
    invitations: Lines,
    positions: Lines,
    people: Vec<Met>,
    disagreements: Vec<Disagreement>,
    more_disagreements: usize,
    told: String,
    sources: Vec<Source>,
}

/// The commitments of one field: its code and name, and for each state its code and how many there are.
struct OfField {
    field: String,
    name: String,
    cells: Vec<(&'static str, usize)>,
}

/// Somebody who met or travelled.
pub(super) struct Met {
    /// The id of their record.
    pub id: Option<String>,
    /// The name.
    pub name: String,
    /// In which office, for which country.
    pub about: String,
    /// How often.
    pub times: usize,
}

async fn page(visitor: Visitor, Path((one, other)): Path<(String, String)>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let pair = [known(&one, visitor)?, known(&other, visitor)?];
        if pair[0] == pair[1] {
            return Err(Trouble::Missing);
        }
        let dossier = asking.dossier(pair, SHOWN)?;
        let wanted = Wanted { countries: pair.to_vec(), limit: DRAWN, ..Wanted::default() };
        let timeline = timeline::of(&asking.list(&wanted)?.entries.shown, asking.today, visitor.tongue());
        let mut page = DossierPage::new(visitor, pair, &dossier, timeline);
        let sources = asking.sources(&pair, TOLD, 4 * SOURCES)?;
        page.sources = sources.iter().take(SOURCES).map(|(listed, tells)| Source::of(listed, *tells, visitor.tongue())).collect();
        Ok(page)
    })
    .await
}

impl DossierPage {
    fn new(visitor: &Visitor, pair: [Country; 2], dossier: &Dossier, timeline: Timeline) -> Self {
        let tongue = visitor.tongue();
        let words = &tongue.words;
        let named = |country: Country| (country.code().to_owned(), words.country(country.code()));
        let [one, other] = pair.map(named);
        let levels = &dossier.levels;
        let level = levels.now.as_ref().map(|now| (now.told(words), Told::of(&now.record.0, tongue)));
        let overtaken = levels.overtaken.iter().map(|overtaken| {
            let came = words.code("level", overtaken.came.record().text("level").unwrap_or("other"));
            Told::of(&overtaken.expected.0, tongue).noted(Some(tongue.with("overtaken-by", &[("came", &came)])))
        });
        let expected = overtaken.chain(levels.expected.iter().map(|expected| Told::of(&expected.0, tongue))).collect();
        let all = &dossier.commitments;
        let promises = |section: &banggiao_views::Section<banggiao_views::tracker::Tracked>| -> Vec<Promise> {
            section.shown.iter().map(|tracked| Promise::of(tracked, tongue)).collect()
        };
        // Only states in which there is anything have a column.
        let in_use = |at: usize| all.by_field.iter().any(|(_, counts)| counts[at] > 0);
        let told_states: Vec<Status> = Status::ALL.iter().enumerate().filter(|(at, _)| in_use(*at)).map(|(_, state)| *state).collect();
        let documents = &dossier.documents;
        let told = documents
            .first
            .zip(documents.last)
            .and_then(|(first, last)| words.window(banggiao_records::Window::new(first.into(), last.into())));
        DossierPage {
            frame: Frame::new(visitor, format!("{} – {}", one.1, other.1)),
            empty: dossier.is_empty(),
            level,
            before: levels.before.iter().map(|before| Told::of(&before.0, tongue)).collect(),
            expected,
            timeline,
            coming: visits(&dossier.coming, tongue),
            visits: visits(&dossier.visits, tongue),
            meetings: Lines::of(&dossier.meetings, tongue),
            calls: Lines::of(&dossier.calls, tongue),
            agreements: stages(&dossier.agreements, "agreement-stage", tongue),
            bodies: stages(&dossier.bodies, "mechanism-stage", tongue),
            charts: dossier.figures.shown.iter().map(|series| bars::of(series, &dossier.targets.shown, tongue)).collect(),
            targets: dossier.targets.shown.iter().map(|t| (Told::of(&t.target.0, tongue), t.standing(words).join(" · "))).collect(),
            states: Status::ALL
                .iter()
                .map(|state| (state.code(), all.of(*state)))
                .filter(|(_, section)| section.total > 0)
                .map(|(code, section)| (code, words.code("status", code), section.total, promises(section)))
                .collect(),
            grid: all
                .by_field
                .iter()
                .map(|(field, counts)| {
                    let cells = Status::ALL.iter().zip(counts).filter(|(state, _)| told_states.contains(state));
                    let cells = cells.map(|(state, count)| (state.code(), *count)).collect();
                    OfField { field: field.clone(), name: words.code("field", field), cells }
                })
                .collect(),
            grid_states: told_states.iter().map(|state| words.code("status", state.code())).collect(),
            honours: Lines::of(&dossier.honours, tongue),
            invitations: Lines::by(&dossier.invitations, |invited| {
                Told::of(&invited.invitation.0, tongue).noted(Some(words.say("not-followed")))
            }),
            positions: Lines::of(&dossier.positions, tongue),
            people: dossier.people.shown.iter().map(|person| met(person, tongue)).collect(),
            disagreements: dossier.conflicts.shown.iter().map(|dispute| Disagreement::of(dispute, tongue)).collect(),
            more_disagreements: dossier.conflicts.more(),
            told: told.unwrap_or_default(),
            sources: Vec::new(),
            one,
            other,
        }
    }
}

fn visits(section: &banggiao_views::Section<Visit>, tongue: &Tongue) -> Lines {
    Lines::by(section, |visit| {
        let mut told = Told::of(&visit.visit.0, tongue);
        told.notes = visit.notes(&tongue.words);
        told
    })
}

fn stages(stages: &[Stage], list: &str, tongue: &Tongue) -> Vec<(String, Lines)> {
    stages.iter().map(|stage| (tongue.words.code(list, &stage.stage), Lines::of(&stage.section, tongue))).collect()
}

/// Somebody who met or travelled, told.
pub(super) fn met(person: &banggiao_views::dossier::Person, tongue: &Tongue) -> Met {
    let country = person.country.as_ref().map(|country| country.code());
    let office = person.offices.iter().max_by_key(|office| office.len()).map(|office| tongue.words.office(office, country));
    let about: Vec<String> = office.into_iter().chain(country.map(|code| tongue.words.country(code))).collect();
    Met { id: person.records.first().map(ToString::to_string), name: person.name.clone(), about: about.join(", "), times: person.times }
}
