//! Places on a page: matrices and boxes, in points, y upwards.

/// An affine map as PDF writes it: `[a b c d e f]` (ISO 32000-1, 8.3.3).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Matrix(pub [f64; 6]);

impl Matrix {
    pub const IDENTITY: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// A shift.
    pub fn shift(x: f64, y: f64) -> Matrix {
        Matrix([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This map, and `after` it.
    pub fn then(self, after: Matrix) -> Matrix {
        let [a, b, c, d, e, f] = self.0;
        let [g, h, i, j, k, l] = after.0;
        Matrix([a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l])
    }

    /// Where a point goes.
    pub fn of(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }
}

/// A box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub left: f64,
    pub bottom: f64,
    pub right: f64,
    pub top: f64,
}

impl Frame {
    /// The smallest box that holds these points; none where there are none, or where they are nowhere.
    pub fn around(points: impl IntoIterator<Item = (f64, f64)>) -> Option<Frame> {
        let mut points = points.into_iter().filter(|(x, y)| x.is_finite() && y.is_finite());
        let (x, y) = points.next()?;
        let first = Frame { left: x, bottom: y, right: x, top: y };
        Some(points.fold(first, |frame, (x, y)| Frame {
            left: frame.left.min(x),
            bottom: frame.bottom.min(y),
            right: frame.right.max(x),
            top: frame.top.max(y),
        }))
    }

    /// Whether a point is in it, or not further outside than `slack`.
    pub fn holds(&self, (x, y): (f64, f64), slack: f64) -> bool {
        x >= self.left - slack && x <= self.right + slack && y >= self.bottom - slack && y <= self.top + slack
    }

    /// What both have in common.
    pub fn common(&self, other: &Frame) -> Frame {
        Frame {
            left: self.left.max(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.min(other.right),
            top: self.top.min(other.top),
        }
    }
}
