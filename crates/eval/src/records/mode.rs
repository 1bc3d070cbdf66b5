//! The record that most members went to, and which of several, as the codebook's scorer has it.
//!
//! It takes the first of those that are most frequent, in the order in which CPython walks a set of integers. That order
//! is part of its numbers, so it is kept here: a table of open addressing that begins with 8 places, probes 9 neighbours,
//! then jumps, and grows fourfold when three fifths are full (`Objects/setobject.c`, CPython 3.7 and later).

use std::collections::HashMap;

/// The most frequent of `ids`; of several the first in the order of a CPython set. None where there are no ids.
pub fn mode(ids: &[u32]) -> Option<u32> {
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for id in ids {
        *counts.entry(*id).or_default() += 1;
    }
    let most = *counts.values().max()?;
    let mut first = counts.iter().filter(|(_, count)| **count == most).map(|(id, _)| *id);
    match (first.next(), first.next()) {
        (Some(only), None) => Some(only),
        _ => set_order(ids).into_iter().find(|id| counts[id] == most),
    }
}

const NEIGHBOURS: usize = 9;

fn set_order(ids: &[u32]) -> Vec<u32> {
    let mut table: Vec<Option<u32>> = vec![None; 8];
    let mut used = 0;
    for id in ids {
        if !insert(&mut table, *id) {
            continue;
        }
        used += 1;
        if used * 5 >= (table.len() - 1) * 3 {
            let least = if used > 50_000 { used * 2 } else { used * 4 };
            let mut size = 8;
            while size <= least {
                size *= 2;
            }
            let old = std::mem::replace(&mut table, vec![None; size]);
            for id in old.into_iter().flatten() {
                insert(&mut table, id);
            }
        }
    }
    table.into_iter().flatten().collect()
}

/// Puts `id` in its place; false where it was there before.
fn insert(table: &mut [Option<u32>], id: u32) -> bool {
    let mask = table.len() - 1;
    let (mut at, mut perturb) = (id as usize & mask, id as usize);
    loop {
        let probes = if at + NEIGHBOURS <= mask { NEIGHBOURS } else { 0 };
        for place in &mut table[at..=at + probes] {
            match place {
                None => {
                    *place = Some(id);
                    return true;
                }
                Some(there) if *there == id => return false,
                Some(_) => {}
            }
        }
        perturb >>= 5;
        at = (at * 5 + 1 + perturb) & mask;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_that_of_a_cpython_set() {
        // Recorded from CPython 3.11.
        assert_eq!(set_order(&[9, 1]), [9, 1]);
        assert_eq!(set_order(&[1, 9]), [1, 9]);
        assert_eq!(set_order(&[40, 3, 8, 16, 24]), [3, 40, 8, 16, 24]);
        assert_eq!(set_order(&[100, 33, 65, 1, 129, 7, 1025, 3]), [65, 33, 129, 100, 1, 1025, 7, 3]);
        assert_eq!(mode(&[9, 1, 5, 5]), Some(5));
        assert_eq!(mode(&[9, 1, 1, 9, 3]), Some(9));
        assert_eq!(mode(&[]), None);
    }
}
