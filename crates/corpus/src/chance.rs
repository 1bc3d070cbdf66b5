//! Chance: the same draws for the same seed, on any machine and for any number of threads.

use fastrand::Rng;

/// A generator for the `number`th of something that has a `seed`.
pub fn chance(seed: u64, number: u64) -> Rng {
    // Neighbouring seeds must not give neighbouring draws.
    let mut mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number.wrapping_mul(0xd1b5_4a32_d192_ed03);
    mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    Rng::with_seed(mixed ^ (mixed >> 29))
}

/// One of `items`.
///
/// # Panics
/// If there is none.
pub fn one<'i, T>(rng: &mut Rng, items: &'i [T]) -> &'i T {
    &items[rng.usize(..items.len())]
}

/// Whether something of probability `share` happens.
pub fn happens(rng: &mut Rng, share: f64) -> bool {
    rng.f64() < share
}

/// The number of one of `weights`, the heavier the likelier.
pub fn weighted(rng: &mut Rng, weights: &[u32]) -> usize {
    let mut left = rng.u32(..weights.iter().sum::<u32>().max(1));
    weights.iter().position(|weight| left.checked_sub(*weight).map(|rest| left = rest).is_none()).unwrap_or(0)
}
