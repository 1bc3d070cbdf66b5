//! What becomes of commitments and targets.

pub mod target;
