//! The numbers by which the file knows record types: they never change.

use banggiao_extract::FactType;
use banggiao_records::RecordType;

/// The number of a type.
pub fn number(record_type: RecordType) -> i64 {
    match record_type {
        RecordType::Fact(fact) => match fact {
            FactType::Visit => 1,
            FactType::Meeting => 2,
            FactType::Partnership => 3,
            FactType::Agreement => 4,
            FactType::Mechanism => 5,
            FactType::Commitment => 6,
            FactType::Figure => 7,
            FactType::Target => 8,
            FactType::Honour => 9,
            FactType::Invitation => 10,
            FactType::Position => 11,
            FactType::Activity => 12,
        },
        RecordType::Person => 20,
        RecordType::Journey => 21,
        RecordType::Organisation => 22,
        RecordType::Country => 23,
        RecordType::Document => 24,
    }
}

/// The types of records that can contradict others.
pub const CONTRADICTING: [RecordType; 4] = [RecordType::FIGURE, RecordType::TARGET, RecordType::PARTNERSHIP, RecordType::VISIT];

/// Whether records of the type with this number can contradict others.
pub fn contradicts(of: i64) -> bool {
    CONTRADICTING.into_iter().any(|record_type| number(record_type) == of)
}

/// The numbers, from one to another, of the types of records that are held against records of the type with this number: growth and
/// targets against figures, and each against its own.
pub fn claims_beside(number: i64) -> (i64, i64) {
    (number, if number == 7 { 8 } else { number })
}

/// Whether it counts when records of the type with this number were told: an expected level, a target in its time.
pub fn is_told_in_time(number: i64) -> bool {
    matches!(number, 3 | 8)
}

/// Every type of record that is made of statements.
pub fn all() -> impl Iterator<Item = RecordType> {
    FactType::ALL.into_iter().map(RecordType::Fact).chain([RecordType::Person, RecordType::Journey, RecordType::Organisation])
}
