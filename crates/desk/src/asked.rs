//! What forms and addresses ask for: countries by any name, fields and days; and addresses that ask for it again.

use std::collections::BTreeSet;

use banggiao_extract::value::{Country, DateValue, Field};
use banggiao_records::{Day, Window};

use crate::tongue::Tongue;
use crate::trouble::Trouble;

/// The countries that somebody typed, one or two: names in either language, demonyms or codes, parted by commas, dashes or nothing.
/// Nothing typed asks for all.
///
/// # Errors
///
/// [`Trouble::Asked`] where nobody is called so, with who is called nearly so.
pub fn countries(typed: &str, tongue: &Tongue) -> Result<Vec<Country>, Trouble> {
    let countries = called(typed, tongue).map_err(|nobody| unknown(nobody, tongue))?;
    if countries.len() > 2 { Err(Trouble::Asked(tongue.say("asked-countries"))) } else { Ok(countries) }
}

/// Every country that somebody typed, each once.
///
/// # Errors
///
/// The part of what was typed that no country is called.
pub fn called<'t>(typed: &'t str, tongue: &Tongue) -> Result<Vec<Country>, &'t str> {
    let names = &tongue.words.names;
    let parts: Vec<&str> = typed.split([',', ';', '+', '–', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut countries: Vec<Country> = Vec::new();
    for part in parts {
        let words: Vec<&str> = part.split_whitespace().filter(|word| !matches!(*word, "and" | "và" | "&" | "-")).collect();
        countries.extend(names.countries(&words).ok_or(part)?);
    }
    let mut seen = BTreeSet::new();
    countries.retain(|country| seen.insert(*country));
    Ok(countries)
}

/// What is said of a name that no country has.
fn unknown(name: &str, tongue: &Tongue) -> Trouble {
    let near = tongue.words.names.meant(name).err().map(|unknown| unknown.near).unwrap_or_default();
    let near: Vec<String> = near.iter().map(|country| tongue.words.country(country.code())).collect();
    let key = if near.is_empty() { "asked-country" } else { "asked-country-near" };
    Trouble::Asked(tongue.with(key, &[("name", name), ("near", &near.join(", "))]))
}

/// Countries as they stand in a field of a form: by their names.
pub fn named(countries: &[Country], tongue: &Tongue) -> String {
    let names: Vec<String> = countries.iter().map(|country| tongue.words.country(country.code())).collect();
    names.join(", ")
}

/// Countries as they stand in an address: by their codes.
pub fn codes(countries: &[Country]) -> String {
    countries.iter().map(|country| country.code()).collect::<Vec<_>>().join(",")
}

/// The field of cooperation with this code; none where there is none.
pub fn field(code: &str) -> Option<String> {
    Field::ALL.iter().map(|field| field.code()).find(|known| *known == code).map(str::to_owned)
}

/// The days from the first of `from` to the last of `to`, each a year, a month or a day, or nothing.
///
/// # Errors
///
/// [`Trouble::Asked`] where either is something else.
pub fn days(from: &str, to: &str, tongue: &Tongue) -> Result<Option<Window>, Trouble> {
    let [from, to] = [window(from, tongue)?, window(to, tongue)?];
    let within = |from: Option<Window>, to: Option<Window>| Window {
        first: from.map_or(Day::FIRST, |window| window.first),
        last: to.map_or(Day::LAST, |window| window.last),
    };
    Ok((from.is_some() || to.is_some()).then(|| within(from, to)))
}

/// The days of a year, a month or a day, as `2030`, `2030-06` or `2030-06-15`; none where nothing was typed.
///
/// # Errors
///
/// [`Trouble::Asked`] where something else was.
pub fn window(typed: &str, tongue: &Tongue) -> Result<Option<Window>, Trouble> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let window = typed.parse::<DateValue>().ok().and_then(Window::of);
    window.map(Some).ok_or_else(|| Trouble::Asked(tongue.with("asked-date", &[("date", typed)])))
}

/// An address of `path` with these parts of its query, those that are not empty.
pub fn address(path: &str, parts: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(parts.iter().filter(|(_, value)| !value.is_empty())).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use banggiao_extract::text::language::Language;

    #[test]
    fn countries_go_by_any_name() {
        let tongue = Tongue::new(Language::English);
        let found = |typed: &str| countries(typed, &tongue).map(|found| codes(&found)).map_err(|trouble| trouble.to_string());
        for (typed, expected) in [
            ("", ""),
            ("VNM,KAZ", "VNM,KAZ"),
            ("vnm nzl", "VNM,NZL"),
            ("Việt Nam – Niu Di-lân", "VNM,NZL"),
            ("viet nam and new zealand", "VNM,NZL"),
            ("Kazakh", "KAZ"),
            ("Mỹ, hoa ky", "USA"),
        ] {
            assert_eq!(found(typed).as_deref(), Ok(expected), "{typed}");
        }
        assert!(found("Kazahstan").is_err_and(|why| why.contains("Kazakhstan")));
        assert!(found("VNM,KAZ,NZL").is_err());
    }
}
