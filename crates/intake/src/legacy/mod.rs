//! Vietnamese encodings from before Unicode, in which old pages are still written: their bytes look like Latin text, and
//! only the font made Vietnamese of it.

mod tcvn3;
mod vni;

/// An encoding of a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Legacy {
    /// TCVN 5712:1993 as the fonts named `.Vn...` have it, also called ABC.
    Tcvn3,
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

    /// `text`, as read in windows-1252, in Unicode.
    pub(crate) fn decode(self, text: &str) -> String {
        match self {
            Legacy::Tcvn3 => tcvn3::decode(text),
            Legacy::Vni => vni::decode(text),
        }
    }
}
