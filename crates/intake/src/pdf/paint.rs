//! What is painted on a page besides its text, as far as it tells whether white letters can be seen.

use super::place::{Frame, Matrix};

/// More dark places than this are one: the whole page.
const MOST: usize = 1_024;

/// What is painted.
#[derive(Default)]
pub(super) struct Paint {
    path: Option<Frame>,
    dark: Vec<Frame>,
    everywhere: bool,
}

/// From here on a colour is white, or none of an ink.
const WHITE: f64 = 0.97;

impl Paint {
    /// Takes an instruction that is none of text; gives whether its colour is white where it sets the one that fills.
    pub fn take(&mut self, operator: &str, numbers: &[f64], operands: usize, map: Matrix, white: bool) -> Option<bool> {
        match operator {
            "g" => return Some(numbers.first().is_some_and(|gray| *gray >= WHITE)),
            "rg" => return Some(numbers.len() == 3 && numbers.iter().all(|part| *part >= WHITE)),
            "k" => return Some(numbers.len() == 4 && numbers.iter().all(|ink| *ink <= 1.0 - WHITE)),
            // Of one number alone nobody knows whether it is light or an ink.
            "sc" | "scn" => {
                return Some(match numbers.len() {
                    3 if operands == 3 => numbers.iter().all(|part| *part >= WHITE),
                    4 if operands == 4 => numbers.iter().all(|ink| *ink <= 1.0 - WHITE),
                    _ => false,
                });
            }
            "cs" => return Some(false),
            "m" | "l" | "c" | "v" | "y" => {
                for point in numbers.chunks_exact(2) {
                    self.reach(map.of(point[0], point[1]));
                }
            }
            "re" => {
                if let [x, y, width, height] = *numbers {
                    for point in [(x, y), (x + width, y), (x, y + height), (x + width, y + height)] {
                        self.reach(map.of(point.0, point.1));
                    }
                }
            }
            "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" => {
                if let Some(path) = self.path.take().filter(|_| !white) {
                    self.darken(path);
                }
            }
            "n" | "S" | "s" => self.path = None,
            "sh" => self.everywhere = true,
            _ => {}
        }
        None
    }

    fn reach(&mut self, point: (f64, f64)) {
        let corners = self.path.map(|path| [(path.left, path.bottom), (path.right, path.top)]);
        self.path = Frame::around(corners.into_iter().flatten().chain([point]));
    }

    fn darken(&mut self, frame: Frame) {
        self.everywhere |= self.dark.len() >= MOST;
        if !self.everywhere {
            self.dark.push(frame);
        }
    }

    /// A picture, which fills the square of one by one.
    pub fn cover(&mut self, map: Matrix) {
        let square = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)];
        if let Some(frame) = Frame::around(square.map(|(x, y)| map.of(x, y))) {
            self.darken(frame);
        }
    }

    /// Whether white letters at a point can be seen.
    pub fn is_dark(&self, point: (f64, f64)) -> bool {
        self.everywhere || self.dark.iter().any(|frame| frame.holds(point, 1.0))
    }
}
