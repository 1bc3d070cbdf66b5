//! Pictures to scale, as numbers for templates: no script draws them, and each mark leads to its record.

pub mod bars;
pub mod timeline;
pub mod world;
