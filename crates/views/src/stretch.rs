//! A text cut wherever something that is told in it begins or ends, so that it can be shown underlined in place.

use std::collections::BTreeSet;
use std::ops::Range;

use banggiao_extract::Span;

/// A stretch of a text all through which the same spans lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// The spans that cover it, as places in the list of them, the first that begins first.
    pub over: Vec<usize>,
    /// Those of them, or of empty ones, that begin with it.
    pub begin: Vec<usize>,
    /// Those that end with it.
    pub end: Vec<usize>,
}

/// A text of `length` bytes, cut where any of `spans` begins or ends. In time that grows with how many there are, and with how many lie on
/// each other.
pub fn stretches(length: usize, spans: &[Span]) -> Vec<Stretch> {
    let bounds = |span: &Span| [span.start as usize, span.end as usize];
    let mut cuts: BTreeSet<usize> = spans.iter().flat_map(bounds).collect();
    cuts.extend([0, length]);
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|at| (spans[*at], *at));
    // Those that may cover a stretch are kept while they last.
    let (mut coming, mut over) = (order.into_iter().peekable(), Vec::<usize>::new());
    let mut stretches = Vec::with_capacity(cuts.len());
    for cut in cuts.windows(2) {
        let [start, end] = [cut[0], cut[1]];
        let mut begin = Vec::new();
        while let Some(at) = coming.next_if(|at| bounds(&spans[*at])[0] <= start) {
            over.push(at);
            begin.push(at);
        }
        over.retain(|at| bounds(&spans[*at])[1] > start);
        let ending = over.iter().copied().filter(|at| bounds(&spans[*at])[1] == end).collect();
        stretches.push(Stretch { range: start..end, over: over.clone(), begin, end: ending });
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_spans_begin_and_end() {
        let spans = [Span { start: 4, end: 9 }, Span { start: 0, end: 6 }, Span { start: 4, end: 6 }];
        let cut: Vec<_> = stretches(12, &spans).into_iter().map(|s| (s.range, s.over, s.begin, s.end)).collect();
        assert_eq!(
            cut,
            [
                (0..4, vec![1], vec![1], vec![]),
                (4..6, vec![1, 2, 0], vec![2, 0], vec![1, 2]),
                (6..9, vec![0], vec![], vec![0]),
                (9..12, vec![], vec![], vec![]),
            ]
        );
        assert_eq!(stretches(0, &[]), []);
    }
}
