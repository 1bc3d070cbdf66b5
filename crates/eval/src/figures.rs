//! Figures from counts: precision, recall, F1, rounded and printed as the codebook's scorer prints them.

use serde_json::{Map, Value, json};

use crate::tally::{Tally, TypeCount};

/// Precision, recall and F1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Prf {
    /// Share of what was found that is right.
    pub precision: f64,
    /// Share of gold that was found.
    pub recall: f64,
    /// Their harmonic mean.
    pub f1: f64,
}

/// Precision, recall and F1 of `hit` right ones among `found` and `gold`; 0 where nothing can be divided.
pub fn prf(hit: usize, found: usize, gold: usize) -> Prf {
    let share = |of: usize| if of > 0 { hit as f64 / of as f64 } else { 0.0 };
    let (precision, recall) = (share(found), share(gold));
    let f1 = if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
    Prf { precision, recall, f1 }
}

/// To three places, a half to the even one, on the exact value.
pub fn round(value: f64) -> f64 {
    format!("{value:.3}").parse().unwrap_or(value)
}

/// The figures of one fact type, rounded.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeFigures {
    /// The fact type.
    pub name: String,
    /// Its figures.
    pub prf: Prf,
    /// The counts they come from.
    pub count: TypeCount,
}

/// Figures over all documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Documents scored.
    pub documents: usize,
    /// Over all facts.
    pub all: Prf,
    /// Counts over all facts.
    pub total: TypeCount,
    /// Mean F1 of the types that gold holds.
    pub macro_f1: f64,
    /// F1 over the slots of the matched facts.
    pub slot_f1: f64,
    /// Facts whose quote is not the text; none where texts were not looked at.
    pub broken_quotes: Option<usize>,
    /// By type.
    pub types: Vec<TypeFigures>,
}

impl Figures {
    /// The figures of `tally`; `texts` says whether quotes were held against the texts.
    pub fn of(tally: &Tally, texts: bool) -> Figures {
        let types: Vec<TypeFigures> = tally
            .types
            .iter()
            .map(|(name, count)| {
                let exact = prf(count.hit, count.found, count.gold);
                let prf = Prf { precision: round(exact.precision), recall: round(exact.recall), f1: round(exact.f1) };
                TypeFigures { name: name.clone(), prf, count: *count }
            })
            .collect();
        let total = tally.types.values().fold(TypeCount::default(), |sum, c| TypeCount {
            hit: sum.hit + c.hit,
            found: sum.found + c.found,
            gold: sum.gold + c.gold,
        });
        let in_gold: Vec<f64> = types.iter().filter(|t| t.count.gold > 0).map(|t| t.prf.f1).collect();
        Figures {
            documents: tally.documents,
            all: prf(total.hit, total.found, total.gold),
            total,
            macro_f1: in_gold.iter().sum::<f64>() / in_gold.len().max(1) as f64,
            slot_f1: prf(tally.slots.right, tally.slots.found, tally.slots.gold).f1,
            broken_quotes: texts.then_some(tally.broken_quotes),
            types,
        }
    }

    /// One JSON object.
    pub fn json(&self) -> Value {
        let types: Map<String, Value> = self
            .types
            .iter()
            .map(|t| {
                let Prf { precision, recall, f1 } = t.prf;
                let figures = json!({"precision": precision, "recall": recall, "f1": f1, "gold": t.count.gold, "found": t.count.found});
                (t.name.clone(), figures)
            })
            .collect();
        json!({
            "documents": self.documents,
            "precision": round(self.all.precision),
            "recall": round(self.all.recall),
            "f1": round(self.all.f1),
            "macro_f1": round(self.macro_f1),
            "slot_f1": round(self.slot_f1),
            "broken_quotes": self.broken_quotes.unwrap_or(0),
            "types": types,
        })
    }

    /// Lines to read: a row for each type, one for all, and the means.
    pub fn lines(&self) -> String {
        let row = |name: &str, prf: Prf, count: TypeCount| {
            let Prf { precision, recall, f1 } = prf;
            format!("{name:12} {precision:6.3} {recall:6.3} {f1:6.3} {:5} {:5}\n", count.gold, count.found)
        };
        let mut lines = format!("{:12} {:>6} {:>6} {:>6} {:>5} {:>5}\n", "type", "P", "R", "F1", "gold", "found");
        self.types.iter().for_each(|t| lines += &row(&t.name, t.prf, t.count));
        lines += &row("all", self.all, self.total);
        lines += &format!("macro F1 {:.3}; slot F1 {:.3}; {} documents", self.macro_f1, self.slot_f1, self.documents);
        if let Some(broken) = self.broken_quotes {
            lines += &format!("; {broken} quotes that are not the text");
        }
        lines + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_halves_of_the_exact_value_to_even() {
        assert_eq!(round(0.0625), 0.062);
        assert_eq!(round(0.1875), 0.188);
        assert_eq!(round(0.5005), 0.5);
        assert_eq!(round(2.0 / 3.0), 0.667);
    }

    #[test]
    fn nothing_found_is_no_division() {
        assert_eq!(prf(0, 0, 0), Prf::default());
        assert_eq!(prf(1, 2, 1), Prf { precision: 0.5, recall: 1.0, f1: 2.0 / 3.0 });
    }
}
