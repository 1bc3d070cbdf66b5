//! Drafts: what somebody looks at before it is kept.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use banggiao_ledger::Reading;

/// How long a draft waits, in seconds.
const WAITS: i64 = 3600;
/// So many bytes of drafts are held: then the oldest go.
const ROOM: usize = 128 << 20;

struct Draft {
    by: String,
    at: i64,
    readings: Vec<Reading>,
}

impl Draft {
    fn room(&self) -> usize {
        self.readings.iter().map(Reading::len).sum()
    }
}

/// What waits to be kept.
#[derive(Default)]
pub struct Drafts(Mutex<HashMap<String, Draft>>);

impl Drafts {
    /// Holds `readings` under `id` for whoever looks at them.
    pub fn put(&self, id: String, by: &str, readings: Vec<Reading>, now: i64) {
        let mut drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drafts.retain(|_, draft| now - draft.at <= WAITS);
        drafts.insert(id, Draft { by: by.to_owned(), at: now, readings });
        while drafts.len() > 1 && drafts.values().map(Draft::room).sum::<usize>() > ROOM {
            let oldest = drafts.iter().min_by_key(|(_, draft)| draft.at).map(|(id, _)| id.clone());
            oldest.and_then(|id| drafts.remove(&id));
        }
    }

    /// Takes what was held under `id` for this account; nothing where it went, or is another's.
    pub fn take(&self, id: &str, by: &str, now: i64) -> Option<Vec<Reading>> {
        let mut drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drafts.retain(|_, draft| now - draft.at <= WAITS);
        if drafts.get(id).is_some_and(|draft| draft.by == by) { drafts.remove(id).map(|draft| draft.readings) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_taken_once_by_whoever_made_it_and_waits_an_hour() {
        let drafts = Drafts::default();
        drafts.put("1".into(), "mai", Vec::new(), 100);
        assert!(drafts.take("1", "an", 100).is_none());
        assert!(drafts.take("1", "mai", 100).is_some() && drafts.take("1", "mai", 100).is_none());
        drafts.put("2".into(), "mai", Vec::new(), 100);
        assert!(drafts.take("2", "mai", 100 + WAITS + 1).is_none());
    }
}
