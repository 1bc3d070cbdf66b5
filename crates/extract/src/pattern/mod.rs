//! Patterns: phrasings of facts, kept as data in one file per language and fact type.
//!
//! A file at `LANGUAGE/patterns/TYPE.pat`, or `TYPE-GROUP.pat`, which goes before it, holds patterns and the examples that prove them:
//!
//! ```text
//! # Visits: somebody travels to another country in an official capacity.
//!
//! pattern paid-visit
//!   match (pay|paid) (a|an) {kind:visit-kind}? visit to {host_country:country}
//!   set stage=concluded
//!
//! fires "President Alar Karis of Estonia paid a state visit to Finland on 27 May 2024."
//!   guest="Alar Karis" host_country=FIN kind=state
//! silent "The team paid a visit to the museum."
//! ```
//!
//! | in a match | stands for |
//! | --- | --- |
//! | `word` | that word, in any case; hyphens between words, and the stop of a word cut short (`No. 5`), are passed over |
//! | `(a b\|c)` | either; `(...)?` or `word?` may be missing |
//! | `<class>` `<class=value\|value>` | a phrase of that lexicon, with one of these values |
//! | `{slot:kind}` `{slot:kind=value}` | the same, bound to a slot; `kind` is a lexicon or one of `country` `countries` `person` `persons` `place` `date` `money` `number` `percent` `measure` `quantity` `both` |
//! | `~` `..` `...` | up to 3 words; up to 10 tokens; up to 40 tokens, all within the sentence, and the first two within the clause |
//! | `,` `:` | that mark |

mod compile;
pub mod example;
mod look;
pub mod matcher;
mod need;
mod opening;
pub mod program;
pub mod syntax;

pub use matcher::{Binding, Match};
pub use program::{Pattern, PatternId};
