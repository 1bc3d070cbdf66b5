//! Numbers for one thing: the most exact that is best borne out, and those that differ by more than rounding.

use banggiao_extract::fact::view::SlotValue;

use super::choose::Given;

/// The best of the numbers, and those that cannot all be true; where they are `exact`, rounding is no excuse.
pub(super) fn weigh<'g, 'v>(given: &'g [Given<'v>], exact: bool) -> Option<(SlotValue, Vec<&'g Given<'v>>)> {
    let numbers: Vec<(&Given<'_>, f64)> = given
        .iter()
        .filter_map(|g| match g.value {
            SlotValue::Number(number) => Some((g, number)),
            _ => None,
        })
        .collect();
    let agree =
        |a: &(&Given<'_>, f64), b: &(&Given<'_>, f64)| a.1 == b.1 || !exact && is_rounding(a.1, a.0.is_rough(), b.1, b.0.is_rough());
    let support = |one: &(&Given<'_>, f64)| numbers.iter().filter(|other| agree(one, other)).map(|(g, _)| g.sources).sum::<u32>();
    let best = numbers.iter().rev().max_by_key(|one| (support(one), !one.0.is_rough(), digits(one.1), one.0.sources))?;
    let mut disputed: Vec<&Given<'_>> = numbers.iter().filter(|other| !agree(best, other)).map(|(g, _)| *g).collect();
    if !disputed.is_empty() {
        disputed.insert(0, best.0);
    }
    Some((best.0.value.clone(), disputed))
}

/// Whether both can be one number, each rounded to the digits it shows.
pub fn is_rounding(a: f64, a_rough: bool, b: f64, b_rough: bool) -> bool {
    (a - b).abs() <= room(a, a_rough).max(room(b, b_rough)) * (1.0 + 1e-9)
}

/// How far from `number` the number may be that it is rounded from: half of its last digit, the whole of it where the
/// source says about, over or nearly so much; but nobody calls 1.4 million a million.
pub fn room(number: f64, rough: bool) -> f64 {
    let (digits, share) = if rough { (1.0, 0.1) } else { (0.5, 0.06) };
    (step(number) * digits).min(number.abs() * share)
}

/// Whether a percentage, itself rounded to whole percents or closer, can lie from `least` to `most`.
pub fn is_within(percent: f64, least: f64, most: f64) -> bool {
    let room = step(percent).min(1.0) * 0.5 + 1e-9;
    percent + room >= least && percent - room <= most
}

/// What one more in the last digit that is not 0 adds.
fn step(number: f64) -> f64 {
    let text = format!("{}", number.abs());
    match text.split_once('.') {
        Some((_, decimals)) => 10_f64.powi(-(decimals.len() as i32)),
        None => 10_f64.powi((text.len() - text.trim_end_matches('0').len()) as i32),
    }
}

/// How many digits say something.
fn digits(number: f64) -> usize {
    let text = format!("{}", number.abs());
    let text = if text.contains('.') { text.as_str() } else { text.trim_end_matches('0') };
    text.bytes().filter(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_no_dispute() {
        for (a, b) in [(4.58e9, 4.6e9), (4.8e9, 5e9), (799.6e6, 800e6), (150_000.0, 149_600.0), (26.1, 26.0), (99.0, 98.7)] {
            assert!(is_rounding(a, false, b, false), "{a} {b}");
        }
        for (a, b) in [(4.58e9, 4.7e9), (800e6, 700e6), (2.1e9, 2.4e9), (26.1, 27.0), (12.0, 13.0), (4.58e9, 5e9), (3e9, 4e9)] {
            assert!(!is_rounding(a, false, b, false), "{a} {b}");
        }
        // Over 4.5 billion may be 4.58; nearly 800 million may be 770.
        assert!(is_rounding(4.5e9, true, 4.58e9, false));
        assert!(is_rounding(800e6, true, 770e6, false));
    }
}
