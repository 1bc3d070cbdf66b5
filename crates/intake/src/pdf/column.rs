//! The order in which a page is read: columns from left to right, between what goes across them.

use super::line::{Line, lines};

/// A column, or a stretch of the page that has none.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    /// Downwards.
    pub lines: Vec<Line>,
}

/// Columns within columns are looked for no deeper.
const DEEPEST: usize = 6;
/// A column has at least so many lines; and they have in the middle so many characters, or they are cells of a table.
const FEWEST: usize = 3;
const PROSE: usize = 12;
/// So far, in ems, its lines may begin left of where most do, and so much space stands before it.
const LOOSE: f64 = 0.6;
const GUTTER: f64 = 0.7;
/// Not more places than these are looked at.
const PLACES: usize = 64;

/// The columns of a page, in the order in which they are read.
pub(super) fn columns(pieces: Vec<Line>) -> Vec<Column> {
    let mut columns = Vec::new();
    part(pieces, 0, &mut columns);
    columns.retain(|column: &Column| !column.lines.is_empty());
    columns
}

fn part(pieces: Vec<Line>, depth: usize, columns: &mut Vec<Column>) {
    let gutter = if depth < DEEPEST { gutter(&pieces) } else { None };
    let Some(gutter) = gutter else {
        columns.push(Column { lines: lines(pieces) });
        return;
    };
    // From above: what goes across, and what stands left and right until the next that does.
    let mut band = Band::default();
    let mut across = Vec::new();
    for piece in pieces {
        if gutter.left(&piece) || gutter.right(&piece) {
            if !across.is_empty() {
                part(std::mem::take(&mut across), depth + 1, columns);
            }
            let side = if gutter.left(&piece) { &mut band.left } else { &mut band.right };
            side.push(piece);
        } else {
            band.end(&mut across, depth, columns);
            across.push(piece);
        }
    }
    band.end(&mut across, depth, columns);
    if !across.is_empty() {
        part(across, depth + 1, columns);
    }
}

/// What stands left and right of a gutter.
#[derive(Default)]
struct Band {
    left: Vec<Line>,
    right: Vec<Line>,
}

impl Band {
    /// Ends the band; where it is on one side only, it goes on with what goes across.
    fn end(&mut self, across: &mut Vec<Line>, depth: usize, columns: &mut Vec<Column>) {
        let (left, right) = (std::mem::take(&mut self.left), std::mem::take(&mut self.right));
        if left.is_empty() || right.is_empty() {
            across.extend(left);
            across.extend(right);
            return;
        }
        part(left, depth + 1, columns);
        part(right, depth + 1, columns);
    }
}

/// The space between two columns: the place where the right one begins, in points, and an em.
struct Gutter {
    at: f64,
    em: f64,
}

impl Gutter {
    fn left(&self, piece: &Line) -> bool {
        piece.right <= self.at - GUTTER * self.em
    }

    fn right(&self, piece: &Line) -> bool {
        piece.left >= self.at - LOOSE * self.em
    }
}

/// The best place to part `pieces`, where there is one.
fn gutter(pieces: &[Line]) -> Option<Gutter> {
    if pieces.len() < 2 * FEWEST {
        return None;
    }
    let mut sizes: Vec<f64> = pieces.iter().map(|piece| piece.size).collect();
    sizes.sort_by(f64::total_cmp);
    let em = sizes[sizes.len() / 2].max(1.0);
    // Where lines begin, by how many do.
    let mut begins: Vec<f64> = pieces.iter().map(|piece| piece.left).collect();
    begins.sort_by(f64::total_cmp);
    let mut places: Vec<(usize, f64)> = Vec::new();
    for left in begins {
        match places.last_mut() {
            Some((count, at)) if left - *at < LOOSE * em => *count += 1,
            _ => places.push((1, left)),
        }
    }
    places.retain(|(count, _)| *count >= FEWEST);
    places.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let scored = places.into_iter().take(PLACES).filter_map(|(_, at)| {
        let gutter = Gutter { at, em };
        gutter.worth(pieces).map(|worth| (worth, gutter))
    });
    scored.max_by_key(|(worth, _)| *worth).map(|(_, gutter)| gutter)
}

impl Gutter {
    /// How many characters it parts well, less those that go across; none where it is no gutter.
    fn worth(&self, pieces: &[Line]) -> Option<i64> {
        let mut sides = [Vec::new(), Vec::new()];
        let mut across = 0;
        for piece in pieces {
            let length = piece.text.chars().count();
            match () {
                () if self.left(piece) => sides[0].push((piece.base, length)),
                () if self.right(piece) => sides[1].push((piece.base, length)),
                () => across += length,
            }
        }
        let spread = |side: &[(f64, usize)]| {
            let bases = side.iter().map(|(base, _)| *base);
            (bases.clone().fold(f64::MAX, f64::min), bases.fold(f64::MIN, f64::max))
        };
        let beside = {
            let [(low, high), (other_low, other_high)] = [spread(&sides[0]), spread(&sides[1])];
            let common = high.min(other_high) - low.max(other_low);
            common > 0.5 * (high - low).min(other_high - other_low) && common > self.em
        };
        let prose = |side: &mut Vec<(f64, usize)>| {
            let mut lengths: Vec<usize> = side.iter().map(|(_, length)| *length).collect();
            lengths.sort_unstable();
            side.len() >= FEWEST && lengths[lengths.len() / 2] >= PROSE
        };
        let letters = |side: &[(f64, usize)]| side.iter().map(|(_, length)| *length).sum::<usize>();
        let fewer = letters(&sides[0]).min(letters(&sides[1]));
        let [left, right] = &mut sides;
        let worth = i64::try_from(fewer).ok()? * 8 - i64::try_from(across).ok()?;
        (prose(left) && prose(right) && beside && worth > 0).then_some(worth)
    }
}
