//! Attributes of elements.

use scraper::node::Element;

/// The value of the attribute `name` of `element`. It has few, so that comparing their names costs less than `Element::attr`, which looks for an
/// interned name first.
pub(super) fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attrs().find(|(known, _)| *known == name).map(|(_, value)| value)
}
