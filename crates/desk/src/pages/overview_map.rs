//! The map of the first page: how a chosen country stands with all others or, before one is chosen, who has to do with how many.

use std::collections::BTreeMap;

use banggiao_asking::Asking;
use banggiao_extract::value::Country;
use banggiao_views::dossier::level::{self, LEVELS};
use banggiao_views::words::capitalised;
use banggiao_views::world::Standing;

use crate::asked;
use crate::chart::world::{self, Spot};
use crate::tongue::Tongue;
use crate::trouble::Trouble;

/// So many rows of the table are shown, so that the page stays light.
const ROWS: usize = 150;

/// The map and, for those who cannot see it, the same as a table.
pub struct WorldMap {
    /// The outline of the land.
    pub outline: &'static str,
    /// The country with which all others are seen: code and name.
    pub with: Option<(String, String)>,
    /// The countries that can be chosen: code, name, whether it is chosen.
    pub choices: Vec<(String, String, bool)>,
    /// The circles, those that lie above others last.
    pub spots: Vec<Spot>,
    /// What the circles say: class and words.
    pub legend: Vec<(String, String)>,
    /// What the table is of.
    pub caption: String,
    /// What its columns are called.
    pub columns: [String; 3],
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A country in the table.
pub struct Row {
    /// Its code.
    pub country: String,
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub address: String,
    /// The level and since when, or with how many it shares records.
    pub told: String,
    /// The record that says so.
    pub record: Option<String>,
    /// How many records there are.
    pub records: usize,
}

/// The map with the country that is `named` so, by any of its names, or without one.
pub fn of(asking: &Asking<'_>, tongue: &Tongue, named: &str) -> Result<WorldMap, Trouble> {
    let words = &tongue.words;
    let busy: BTreeMap<Country, (usize, usize)> =
        asking.ledger.connected()?.into_iter().map(|(country, others, records)| (country, (others, records))).collect();
    let with = asked::countries(named, tongue)?.first().copied();
    let mut choices: Vec<(String, String, bool)> =
        busy.keys().map(|c| (c.code().to_owned(), words.country(c.code()), Some(*c) == with)).collect();
    choices.sort_by_cached_key(|(_, name, _)| banggiao_extract::text::fold::plain(name));
    let (mut rows, mut spots, legend) = match with {
        Some(with) => with_one(&asking.standings(with)?, with, tongue),
        None => of_all(&busy, tongue),
    };
    rows.truncate(ROWS);
    spots.truncate(ROWS);
    spots.sort_by_key(|spot| spot.radius);
    let second = if with.is_some() { "map-level" } else { "map-partners" };
    Ok(WorldMap {
        outline: &world::OUTLINE,
        caption: match with {
            Some(with) => format!("{} {}", tongue.say("map-choose"), words.country(with.code())),
            None => tongue.say("map-all"),
        },
        with: with.map(|with| (with.code().to_owned(), words.country(with.code()))),
        choices,
        spots,
        legend,
        columns: ["map-country", second, "records"].map(|key| tongue.say(key)),
        rows,
    })
}

type Drawn = (Vec<Row>, Vec<Spot>, Vec<(String, String)>);

/// By level: the higher, the larger and the nearer to the first colour.
fn with_one(standings: &[Standing], with: Country, tongue: &Tongue) -> Drawn {
    let words = &tongue.words;
    let row = |standing: &Standing| Row {
        country: standing.with.code().to_owned(),
        name: words.country(standing.with.code()),
        address: format!("/{with}/{}", standing.with),
        told: match &standing.level {
            Some(now) => now.told(words),
            None => tongue.say("map-untold"),
        },
        record: standing.level.as_ref().map(|now| now.record.id().to_string()),
        records: standing.records,
    };
    let rows: Vec<Row> = standings.iter().map(row).collect();
    let mut spots: Vec<Spot> = standings
        .iter()
        .zip(&rows)
        .filter_map(|(standing, row)| {
            let place = world::at(&standing.with)?;
            let level = standing.level.as_ref().map(|now| level::place(&now.level) + 1);
            let line = format!("{}: {}", row.name, row.told);
            Some(spot(row, place, level.map_or(9, |l| 21 - 2 * l as u8), level.map_or("none".into(), |l| format!("l{l}")), line))
        })
        .collect();
    if let Some((x, y)) = world::at(&with) {
        let (country, line) = (with.code().to_owned(), words.country(with.code()));
        spots.insert(0, Spot { address: format!("/{country}"), country, x, y, radius: 22, class: "chosen".into(), line });
    }
    let there = |class: &str| spots.iter().any(|spot| spot.class == class);
    let mut legend = vec![("chosen".to_owned(), tongue.say("map-chosen"))];
    legend.extend(LEVELS.iter().enumerate().map(|(at, level)| (format!("l{}", at + 1), capitalised(&words.code("level", level)))));
    legend.push(("none".into(), tongue.say("map-untold")));
    legend.retain(|(class, _)| there(class));
    (rows, spots, legend)
}

/// The number of others with which a country shares records at least, by class, the most first.
const CLASSES: [(usize, &str, &str, u8); 4] =
    [(30, "l1", "map-class-most", 20), (10, "l2", "map-class-many", 17), (3, "l3", "map-class-some", 14), (1, "l5", "map-class-few", 10)];

/// By the number of others with which each shares records.
fn of_all(busy: &BTreeMap<Country, (usize, usize)>, tongue: &Tongue) -> Drawn {
    let mut all: Vec<(&Country, &(usize, usize))> = busy.iter().collect();
    all.sort_by_key(|(country, (others, records))| (std::cmp::Reverse((*others, *records)), **country));
    let row = |(country, (others, records)): &(&Country, &(usize, usize))| Row {
        country: country.code().to_owned(),
        name: tongue.words.country(country.code()),
        address: format!("/?with={country}#map"),
        told: tongue.many("map-partners-count", *others),
        record: None,
        records: *records,
    };
    let rows: Vec<Row> = all.iter().map(row).collect();
    let spots: Vec<Spot> = all
        .iter()
        .zip(&rows)
        .filter_map(|((country, (others, _)), row)| {
            let (_, class, _, radius) = CLASSES.iter().find(|(least, ..)| others >= least)?;
            Some(spot(row, world::at(country)?, *radius, (*class).to_owned(), format!("{}: {}", row.name, row.told)))
        })
        .collect();
    let there = |class: &str| spots.iter().any(|spot| spot.class == class);
    let legend = CLASSES.iter().filter(|(_, class, ..)| there(class)).map(|(_, class, key, _)| ((*class).to_owned(), tongue.say(key)));
    let legend = legend.collect();
    (rows, spots, legend)
}

fn spot(row: &Row, (x, y): (f64, f64), radius: u8, class: String, line: String) -> Spot {
    Spot { country: row.country.clone(), x, y, radius, class, address: row.address.clone(), line }
}
