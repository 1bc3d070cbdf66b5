//! Vietnamese encodings from before Unicode, in which old pages are still written: their bytes look like Latin text, and
//! only the font made Vietnamese of it.

mod tcvn3;
mod vni;

/// An encoding of a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Legacy {
    /// TCVN 5712:1993 as the fonts named `.Vn...` have it, also called ABC.
    Tcvn3,
    /// The same as the fonts named `.Vn...H` show it: capitals throughout.
    Tcvn3Capitals,
    /// Of the fonts named `VNI-...`: a letter, then another for its accents.
    Vni,
}

/// More of these among a hundred letters, and it is no chance.
const TELLING: usize = 4;

impl Legacy {
    /// The encoding in which `text`, as read in windows-1252, is Vietnamese; none where it is not.
    pub(crate) fn of(text: &str) -> Option<Legacy> {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let [tcvn3, vni] = [tcvn3::telling(text), vni::telling(text)];
        let best = tcvn3.max(vni);
        (best * 100 > letters * TELLING && best >= 3).then_some(if vni > tcvn3 { Legacy::Vni } else { Legacy::Tcvn3 })
    }

    /// The encoding of a font by this name; a subset's mark before it, as in `ABCDEF+.VnTime`, does not matter.
    pub(crate) fn of_font(name: &str) -> Option<Legacy> {
        let name = name.split_once('+').map_or(name, |(_, name)| name);
        let begins = |start: &str| name.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
        // `.VnTimeH`, and where styles are named too `.VnTimeH,Bold`.
        let capitals = name.split([',', '-', ' ']).next().is_some_and(|name| name.ends_with('H'));
        match name {
            _ if begins(".Vn") => Some(if capitals { Legacy::Tcvn3Capitals } else { Legacy::Tcvn3 }),
            _ if begins("VNI-") => Some(Legacy::Vni),
            _ => None,
        }
    }

    /// `text`, as read in windows-1252, in Unicode.
    pub(crate) fn decode(self, text: &str) -> String {
        match self {
            Legacy::Tcvn3 => tcvn3::decode(text),
            Legacy::Tcvn3Capitals => tcvn3::decode(text).to_uppercase(),
            Legacy::Vni => vni::decode(text),
        }
    }
}
