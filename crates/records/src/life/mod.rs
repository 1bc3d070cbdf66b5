//! What becomes of commitments and targets.

pub mod commitment;
pub mod target;
