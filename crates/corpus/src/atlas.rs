//! The atlas: countries, their names and manners, and what is signed, promised and visited in this world.
//!
//! Names of countries, capitals and orders are those of the world pack; the tables below `data/` hold the rest.

use banggiao_extract::Packs;
use rustc_hash::FxHashMap;

use crate::table::{Rows, cell, parts, rows};

/// A language of dispatches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

/// A text in both languages.
#[derive(Debug, Clone, Default)]
pub struct Both {
    /// In Vietnamese.
    pub vi: String,
    /// In English.
    pub en: String,
}

impl Both {
    fn of(row: &FxHashMap<String, String>) -> Both {
        Both { vi: cell(row, "vi").to_owned(), en: cell(row, "en").to_owned() }
    }

    /// The text in `tongue`.
    pub fn get(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::Vi => &self.vi,
            Tongue::En => &self.en,
        }
    }

    /// Both, as a gold slot lists alternatives.
    pub fn either(&self) -> String {
        if self.vi == self.en { self.vi.clone() } else { format!("{} | {}", self.vi, self.en) }
    }
}

/// How a country is governed, which is who travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A party leads: General Secretary, President, Prime Minister.
    Party,
    /// King and Prime Minister.
    Kingdom,
    /// A President without a Prime Minister.
    Presidential,
    /// A Prime Minister only.
    Premier,
    /// President and Prime Minister.
    Republic,
}

/// A country.
#[derive(Debug, Clone)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// Its name.
    pub name: Both,
    /// Its capital.
    pub capital: Both,
    /// The English adjective, empty where there is none.
    pub adjective: String,
    /// How its people are named: a row of the table of names.
    pub manner: String,
    /// How it is governed.
    pub form: Form,
    /// 1 for the country that is told of most.
    pub rank: u32,
    /// Orders that it bestows.
    pub orders: Vec<Both>,
}

/// What parties undertake.
#[derive(Debug, Clone)]
pub struct Action {
    /// Field codes of the codebook.
    pub fields: Vec<String>,
    /// The action, as it stands after a governing verb.
    pub text: Both,
}

/// A document that parties sign.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Kind code of the codebook.
    pub kind: String,
    /// Field code of the codebook.
    pub field: String,
    /// Its title.
    pub title: Both,
}

/// A publisher.
#[derive(Debug, Clone)]
pub struct Outlet {
    /// Its name.
    pub name: String,
    /// The language in which it writes.
    pub tongue: Tongue,
}

/// Everything that does not change in this world.
#[derive(Debug)]
pub struct Atlas {
    /// Countries, the most told of first.
    pub countries: Vec<Country>,
    /// Actions.
    pub actions: Vec<Action>,
    /// Documents.
    pub papers: Vec<Paper>,
    /// Publishers.
    pub outlets: Vec<Outlet>,
    /// Gatherings.
    pub summits: Vec<Both>,
}

/// A table of the world pack.
fn world(name: &str) -> Rows {
    let files = Packs::embedded_files();
    let file = files.iter().find(|file| file.path == format!("world/{name}.csv"));
    rows(file.map_or("", |file| &file.text))
}

impl Atlas {
    /// Reads the tables.
    pub fn load() -> Atlas {
        let mut named: FxHashMap<String, _> = world("countries").into_iter().map(|row| (cell(&row, "code").to_owned(), row)).collect();
        let mut orders: FxHashMap<String, Vec<Both>> = FxHashMap::default();
        for row in world("honours") {
            let first = |column| parts(cell(&row, column)).into_iter().next().unwrap_or_default();
            let order = Both { vi: first("vi"), en: first("en") };
            if order.vi.starts_with("Huân chương ") && order.en.starts_with("Order of ") {
                orders.entry(cell(&row, "country").to_owned()).or_default().push(order);
            }
        }
        let mut countries: Vec<Country> = Vec::new();
        for row in rows(include_str!("../data/countries.csv")) {
            let code = cell(&row, "code").to_owned();
            let Some(names) = named.remove(&code) else { continue };
            let first = |column| parts(cell(&names, column)).into_iter().next().unwrap_or_default();
            let form = match cell(&row, "form") {
                "party" => Form::Party,
                "kingdom" => Form::Kingdom,
                "presidential" => Form::Presidential,
                "premier" => Form::Premier,
                _ => Form::Republic,
            };
            let name = Both::of(&names);
            // A city is its own capital.
            let capital = Both { vi: first("vi_capital"), en: first("en_capital") };
            let country = Country {
                capital: if capital.en.is_empty() { name.clone() } else { capital },
                name,
                adjective: first("en_demonyms"),
                manner: cell(&row, "manner").to_owned(),
                form,
                rank: cell(&row, "rank").parse().unwrap_or(999),
                orders: orders.remove(&code).unwrap_or_default(),
                code,
            };
            countries.push(country);
        }
        countries.sort_by(|a, b| (a.rank, &a.code).cmp(&(b.rank, &b.code)));
        let actions = rows(include_str!("../data/actions.csv"));
        let papers = rows(include_str!("../data/documents.csv"));
        let outlets = rows(include_str!("../data/outlets.csv"));
        let tongue = |code: &str| if code == "vi" { Tongue::Vi } else { Tongue::En };
        Atlas {
            countries,
            actions: actions.iter().map(|row| Action { fields: parts(cell(row, "field")), text: Both::of(row) }).collect(),
            papers: papers
                .iter()
                .map(|row| Paper { kind: cell(row, "kind").to_owned(), field: cell(row, "field").to_owned(), title: Both::of(row) })
                .collect(),
            outlets: outlets.iter().map(|row| Outlet { name: cell(row, "name").to_owned(), tongue: tongue(cell(row, "lang")) }).collect(),
            summits: rows(include_str!("../data/summits.csv")).iter().map(Both::of).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearly_every_country_is_there() {
        let atlas = Atlas::load();
        assert!(atlas.countries.len() >= 235, "{}", atlas.countries.len());
        assert!(atlas.countries.iter().any(|c| c.code == "KEN" && c.capital.vi == "Nairobi" && c.adjective == "Kenyan"));
        assert!(atlas.actions.len() > 30 && atlas.papers.len() > 15 && !atlas.summits.is_empty());
    }
}
