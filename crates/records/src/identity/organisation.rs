//! When two statements are about one organisation: by its name, or an acronym that both names hold.

use banggiao_extract::context::people::name::{Word, name_words, slips};

use super::Stated;
use super::syllable::is_syllable;
use crate::said::{Organisation, RecordType};
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Time does not tell organisations apart.
pub(super) const SLACK: i32 = 0;

/// Time does not tell organisations apart.
pub(super) fn when(_: &Organisation, _: Option<Day>) -> When {
    When::Always
}

/// The countries with the name but for one word each time, and with each acronym.
pub(super) fn handles(organisation: Stated<'_, Organisation>, out: &mut Handles) {
    let of = |parts: &[&str]| Handle::of(RecordType::Organisation, parts);
    let words: Vec<String> = name_words(&organisation.name).iter().map(|w| String::from_utf8_lossy(&w.plain).into_owned()).collect();
    let place: Vec<&str> = organisation.countries.iter().map(|c| c.code()).collect();
    let place = place.join(" ");
    out.push(of(&[&place, &words.join(" ")]));
    let slippery = |word: &String| word.len() > 4 && !is_syllable(word.as_bytes());
    for left_out in (0..words.len()).filter(|i| slippery(&words[*i])).take(4) {
        let rest: Vec<&str> = words.iter().enumerate().filter(|(i, _)| *i != left_out).map(|(_, w)| w.as_str()).collect();
        out.push(of(&[&place, &rest.join(" ")]));
    }
    out.extend(acronyms(&organisation.name).map(|acronym| of(&["acronym", acronym])));
}

/// Whether both can be one organisation.
pub(super) fn same(a: Stated<'_, Organisation>, b: Stated<'_, Organisation>) -> bool {
    // A ministry is named without its country.
    if a.countries == b.countries && one_name(&name_words(&a.name), &name_words(&b.name)) {
        return true;
    }
    let meet = a.countries.is_empty() || b.countries.is_empty() || a.countries.iter().any(|c| b.countries.contains(c));
    meet && acronyms(&a.name).any(|x| acronyms(&b.name).any(|y| x == y))
}

/// Word by word, one long word with a slip of the pen at most.
fn one_name(a: &[Word], b: &[Word]) -> bool {
    let mut slipped = 0;
    let word = |(x, y): (&Word, &Word)| {
        if x.plain == y.plain {
            return !(x.marked && y.marked) || x.accented == y.accented;
        }
        slipped += 1;
        let long = x.plain.len().min(y.plain.len()) > 5 && !is_syllable(&x.plain) && !is_syllable(&y.plain);
        slipped == 1 && long && slips(&x.plain, &y.plain) <= 2
    };
    !a.is_empty() && a.len() == b.len() && a.iter().zip(b).all(word)
}

/// Words all in capitals, in a name that is not.
fn acronyms(name: &str) -> impl Iterator<Item = &str> {
    let mixed = name.chars().any(char::is_lowercase) || !name.contains(' ');
    let words = name.split(|c: char| !c.is_alphanumeric());
    words.filter(move |w| mixed && w.len() > 2 && w.chars().all(|c| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::value::Country;

    fn organisation(name: &str, countries: [&str; 2]) -> Statement {
        let countries = countries.into_iter().filter_map(Country::from_code).collect();
        Statement::new(Said::Organisation(Organisation { name: name.to_owned(), countries }), &[], None)
    }

    #[test]
    fn one_organisation() {
        for (a, b) in [
            ("Bộ Tư pháp Kyrgyzstan", "Bộ Tư pháp Kyrgzystan"),
            ("BỘ TƯ PHÁP VIỆT NAM", "Bộ Tư pháp Việt Nam"),
            ("SOCAR", "State Oil Company of Azerbaijan (SOCAR)"),
        ] {
            let (x, y) = (organisation(a, ["AZE", "VNM"]), organisation(b, ["AZE", "VNM"]));
            assert!(super::super::same(&x, &y), "{a} / {b}");
            assert!(x.handles().iter().any(|h| y.handles().contains(h)), "{a} / {b} have no handle in common");
        }
    }

    #[test]
    fn two_organisations() {
        let of = organisation;
        for (a, b) in [
            (of("Bộ Tư pháp Việt Nam", ["KGZ", "VNM"]), of("Bộ Tư pháp Kyrgyzstan", ["KGZ", "VNM"])),
            // Whose ministry it is depends on the pair.
            (of("Ministry of Justice", ["KGZ", "VNM"]), of("Ministry of Justice", ["KGZ", "TJK"])),
            (of("Bộ Công an", ["KGZ", "VNM"]), of("Bộ Công thương", ["KGZ", "VNM"])),
        ] {
            assert!(!super::super::same(&a, &b), "{a:?} {b:?}");
        }
    }
}
