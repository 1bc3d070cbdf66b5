//! Lists that go on over several pages: what of them is shown, and where the first page and the next one are.

/// So many pages can be turned by their numbers; whoever looks for more narrows what is asked for.
const PAGES: usize = 10;

/// The pages beside the one that is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turn {
    /// The address of the first page, where this is not it.
    pub first: Option<String>,
    /// The address of the next one, where there is one.
    pub next: Option<String>,
}

impl Turn {
    /// Beside the page that begins behind `after`, the first where that is empty; the next one begins behind `next`. The address of
    /// each is made from what it begins behind.
    pub fn behind(after: &str, next: Option<&str>, address: impl Fn(&str) -> String) -> Self {
        Turn { first: (!after.is_empty()).then(|| address("")), next: next.map(address) }
    }
}

/// A page of a list, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered {
    /// Its number, from 1.
    number: usize,
    /// How many stand on a page.
    length: usize,
}

impl Numbered {
    /// The page with the number that was asked for, or the nearest that there may be.
    pub fn new(asked: usize, length: usize) -> Self {
        Numbered { number: asked.clamp(1, PAGES), length }
    }

    /// How much of the list stands before it.
    pub fn start(self) -> usize {
        self.end() - self.length
    }

    /// How much of the list must be known to show it.
    pub fn end(self) -> usize {
        self.number * self.length
    }

    /// What of the list stands on it.
    pub fn of<T>(self, list: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        list.into_iter().skip(self.start()).take(self.length)
    }

    /// The pages beside it, of a list that is so long. The address of each is made from its number, that of the first from nothing.
    pub fn turn(self, total: usize, address: impl Fn(&str) -> String) -> Turn {
        let next = (total > self.end() && self.number < PAGES).then(|| address(&(self.number + 1).to_string()));
        Turn { first: (self.number > 1).then(|| address("")), next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_turn_as_far_as_the_list_goes() {
        let turned = |asked: usize, total: usize| {
            let page = Numbered::new(asked, 10);
            let Turn { first, next } = page.turn(total, |page| format!("/list/{page}"));
            (page.of(1..=total).collect::<Vec<_>>().len(), first, next)
        };
        let at = |page: &str| Some(format!("/list/{page}"));
        assert_eq!(turned(0, 7), (7, None, None));
        assert_eq!(turned(1, 10), (10, None, None));
        assert_eq!(turned(1, 11), (10, None, at("2")));
        assert_eq!(turned(2, 11), (1, at(""), None));
        assert_eq!(turned(3, 11), (0, at(""), None));
        assert_eq!(turned(usize::MAX, 1000), (10, at(""), None));
    }

    #[test]
    fn pages_go_on_behind_what_was_shown_last() {
        let turn = |after: &str, next: Option<&str>| Turn::behind(after, next, |after| format!("/list?{after}"));
        assert_eq!(turn("", None), Turn::default());
        assert_eq!(turn("a", Some("b")), Turn { first: Some("/list?".into()), next: Some("/list?b".into()) });
    }
}
