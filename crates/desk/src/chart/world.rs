//! The world: the land without boundaries, and a circle where each country has its capital.
//!
//! The land and the places are data with their sources named in them, in `map`. Who has a circle, and what the circle says, is for the
//! page to say; where it stands implies no view on status or boundaries.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use banggiao_extract::value::Country;

const LAND: &str = include_str!("../../map/land.svg");
const CAPITALS: &str = include_str!("../../map/capitals.csv");

/// How wide the whole earth is drawn.
const WIDTH: f64 = 2000.0;

/// The outline of all land, as SVG writes paths.
pub static OUTLINE: LazyLock<&str> =
    LazyLock::new(|| LAND.split_once(" d=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default());

static PLACES: LazyLock<BTreeMap<&str, (f64, f64)>> = LazyLock::new(|| {
    let rows = CAPITALS.lines().filter(|line| !line.starts_with('#')).skip(1);
    let read = |row: &'static str| {
        let mut cells = row.split(',');
        let (code, east, north) = (cells.next()?, cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
        Some((code, place(east, north)))
    };
    rows.filter_map(read).collect()
});

/// A circle.
#[derive(Debug, Clone)]
pub struct Spot {
    /// The code of the country.
    pub country: String,
    /// Where it stands.
    pub x: f64,
    /// How far from above.
    pub y: f64,
    /// How large it is.
    pub radius: u8,
    /// What it says, as a class of the style sheet.
    pub class: String,
    /// Where it leads.
    pub address: String,
    /// What it says, in words.
    pub line: String,
}

/// Where the circle of a country stands; none for blocs, and for islands without a place in the table.
pub fn at(country: &Country) -> Option<(f64, f64)> {
    PLACES.get(country.code()).copied()
}

/// A place, in degrees east and north, on the drawing: the Equal Earth projection (Šavrič, Patterson and Jenny 2018).
fn place(east: f64, north: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let half = 3.0_f64.sqrt() / 2.0;
    let project = |east: f64, north: f64| {
        let t = (half * north.to_radians().sin()).asin();
        let (t2, t6) = (t * t, t.powi(6));
        let x = east.to_radians() * t.cos() / (half * (A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)));
        (x, t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)))
    };
    let (right, _) = project(180.0, 0.0);
    let (_, top) = project(0.0, 90.0);
    let scale = WIDTH / (2.0 * right);
    let (x, y) = project(east, north);
    (((x + right) * scale).round(), ((top - y) * scale).round())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_stand_on_the_land_where_they_are() {
        assert_eq!(place(0.0, 0.0).0, 1000.0);
        assert_eq!(place(180.0, 0.0).0, 2000.0);
        assert_eq!(place(0.0, 90.0).1, 0.0);
        let of = |code: &str| at(&Country::from_code(code).expect("a code")).expect("a place");
        let [vnm, kaz, nzl, usa] = ["VNM", "KAZ", "NZL", "USA"].map(of);
        assert!(usa.0 < kaz.0 && kaz.0 < vnm.0 && vnm.0 < nzl.0, "from west to east");
        assert!(kaz.1 < usa.1 && usa.1 < vnm.1 && vnm.1 < nzl.1, "from north to south");
        assert!(at(&Country::from_code("ASEAN").expect("a code")).is_none());
    }

    #[test]
    fn the_outline_is_a_path_and_the_places_have_codes_that_are_known() {
        assert!(OUTLINE.starts_with('M') && OUTLINE.ends_with('z') && OUTLINE.len() > 5000);
        assert!(PLACES.len() > 190 && PLACES.keys().all(|code| Country::from_code(code).is_some()));
    }
}
