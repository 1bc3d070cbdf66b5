//! Codes of the codebook as arguments: each taken as it is written there, or refused with those that there are.

use banggiao_extract::FactType;
use banggiao_extract::value::{AgreementStage, Field, Indicator};
use banggiao_records::RecordType;
use banggiao_records::life::commitment::Status;

/// The stage of an agreement.
pub fn stage(code: &str) -> Result<String, String> {
    one_of(code, AgreementStage::ALL.iter().map(|s| s.code()))
}

/// A field of cooperation.
pub fn field(code: &str) -> Result<String, String> {
    one_of(code, Field::ALL.iter().map(|f| f.code()))
}

/// What a figure counts.
pub fn indicator(code: &str) -> Result<String, String> {
    one_of(code, Indicator::ALL.iter().map(|i| i.code()))
}

/// The state of a commitment.
pub fn status(code: &str) -> Result<Status, String> {
    Status::from_code(code).ok_or_else(|| refusal(Status::ALL.into_iter().map(Status::code)))
}

/// The type of a record.
pub fn record_type(code: &str) -> Result<RecordType, String> {
    RecordType::from_code(code).ok_or_else(|| refusal(FactType::ALL.iter().map(|t| t.code())))
}

fn one_of(code: &str, codes: impl Iterator<Item = &'static str> + Clone) -> Result<String, String> {
    if codes.clone().any(|c| c == code) { Ok(code.to_owned()) } else { Err(refusal(codes)) }
}

fn refusal(codes: impl Iterator<Item = &'static str>) -> String {
    format!("take one of {}", codes.collect::<Vec<_>>().join(" "))
}
