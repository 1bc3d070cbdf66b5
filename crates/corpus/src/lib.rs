//! Dispatches of an invented world, with the truth of which facts belong together: what merging is tested and measured on.
//!
//! ```text
//! atlas, people ─> calendar: events, their items ─> plans ─> dispatches ─> JSONL
//!                            └─ records ──────────────────── members ───> the truth
//! ```
//!
//! The calendar goes through the days in order and decides what happens and who tells what of it; dispatches are then
//! written from their plans on all cores. The same seed gives the same bytes for any number of threads. `docs/corpus.md`
//! says what there is in the world and why. The modules, in reading order: [`atlas`], [`name`], [`people`], [`event`],
//! [`pair`], [`calendar`], [`occur`], [`plan`], [`template`], [`scene`], [`dispatch`], [`truth`], [`run`].

pub mod atlas;
mod background;
pub mod calendar;
pub mod chance;
pub mod dispatch;
pub mod event;
pub mod name;
pub mod occur;
mod outcome;
pub mod pair;
pub mod people;
pub mod plan;
pub mod records;
pub mod run;
pub mod scene;
pub mod table;
pub mod template;
pub mod truth;
pub mod write;

pub use run::{Order, Summary, run};
