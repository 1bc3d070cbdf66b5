//! When two statements are about one agreement: its parties, its kind, and what its title means.
//!
//! Signing has a day, and two documents of like titles signed on one day stay two. Proposed, negotiated and in force
//! are stages of a document whose day is not known: such a statement joins the only document that it can mean.

use banggiao_extract::FactType;
use banggiao_extract::fact::Agreement;
use banggiao_extract::value::{AgreementKind, AgreementStage};

use super::{Stated, pair};
use crate::statement::Handles;
use crate::window::{Day, When, Window};

/// Days that may lie between the days that two reports give one signing: a report that recalls it may well err, and a pair
/// seldom signs two documents of one kind and title within a year.
pub(super) const SLACK: i32 = 300;

/// Days that may lie between them where only the day tells one from the next.
const OF_ONE_DAY: i32 = 5;

/// How much alike titles of one document are.
const LIKE: f32 = 0.75;
/// How much alike what two joint statements are about must be for both to have a subject of their own and be one.
const SAME_SUBJECT: f32 = 0.3;

/// When it was signed or adopted.
pub(super) fn when(agreement: &Agreement, _: Option<Day>) -> When {
    let done = matches!(agreement.stage, Some(AgreementStage::Signed | AgreementStage::Adopted | AgreementStage::Exchanged));
    match agreement.date.filter(|_| done).and_then(Window::of) {
        // A year is enough: a pair seldom signs two documents of one title in it.
        Some(window) if window.days() <= 366 => When::Firm(window),
        _ => When::UNKNOWN,
    }
}

/// The parties and the kind with what the title is about; a joint statement by itself, it is one a visit.
pub(super) fn handles(stated: Stated<'_, Agreement>, out: &mut Handles) {
    let kind = family(stated.kind);
    let meaning = stated.meaning();
    if stated.kind == Some(AgreementKind::JointStatement) {
        out.push(pair::handle(FactType::Agreement, stated.between, &[kind]));
    } else if meaning.is_bare() {
        out.push(pair::handle(FactType::Agreement, stated.between, &[kind, "bare"]));
    } else {
        pair::handles_of_meaning(FactType::Agreement, stated.between, kind, meaning, 4, out);
    }
}

/// Whether both are about one document.
pub(super) fn same(a: Stated<'_, Agreement>, b: Stated<'_, Agreement>) -> bool {
    if a.between != b.between || family(a.kind) != family(b.kind) {
        return false;
    }
    if a.term.zip(b.term).is_some_and(|(x, y)| !meets(Window::of(x), Window::of(y))) {
        return false;
    }
    let (x, y) = (a.meaning(), b.meaning());
    if x.years_differ(y) {
        return false;
    }
    let (first, other) = (a.statement.when.window(), b.statement.when.window());
    if first.gap(other) > OF_ONE_DAY && (one_of_many(a.kind) || x.is_bare()) {
        return false;
    }
    if a.kind == Some(AgreementKind::JointStatement) {
        return x.is_bare() || y.is_bare() || x.likeness(y) >= SAME_SUBJECT;
    }
    let fields_differ = !a.fields.is_empty() && !b.fields.is_empty() && !a.fields.iter().any(|f| b.fields.contains(f));
    if fields_differ || x.is_bare() != y.is_bare() {
        return false;
    }
    x.likeness(y) >= LIKE
}

/// Whether a pair makes documents of this kind and title again and again.
fn one_of_many(kind: Option<AgreementKind>) -> bool {
    use AgreementKind::{Contract, JointStatement, Other};
    matches!(kind, None | Some(Contract | JointStatement | Other))
}

/// Kinds that one document is called by in different reports.
fn family(kind: Option<AgreementKind>) -> &'static str {
    match kind {
        Some(AgreementKind::Treaty | AgreementKind::Agreement) => "agreement",
        Some(kind) => kind.code(),
        None => "other",
    }
}

fn meets(a: Option<Window>, b: Option<Window>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.meets(b),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::Country;

    fn titled(kind: AgreementKind, title: &str) -> Statement {
        let countries = ["TUR", "UGA"].iter().filter_map(|c| Country::from_code(c)).collect();
        let agreement = Agreement { kind: Some(kind), title: Some(title.into()), countries, ..Agreement::default() };
        Statement::new(Said::Fact(Slots::Agreement(agreement)), &[], None)
    }

    fn same(kind: AgreementKind, a: &str, b: &str) -> bool {
        let (a, b) = (titled(kind, a), titled(kind, b));
        let shared = a.handles().iter().any(|h| b.handles().contains(h));
        identity::same(&a, &b) && shared
    }

    #[test]
    fn a_title_says_the_same_in_both_languages() {
        use AgreementKind::{Agreement, Mou, Protocol};
        assert!(same(Agreement, "agreement on defence industry cooperation", "Hiệp định hợp tác công nghiệp quốc phòng"));
        assert!(same(Mou, "memorandum of understanding on agriculture", "Bản ghi nhớ về nông nghiệp"));
        assert!(same(Mou, "memorandum on research in agriculture", "Bản ghi nhớ về nghiên cứu nông nghiệp"));
        assert!(same(Protocol, "protocol on diplomatic archives", "Nghị định thư về lưu trữ ngoại giao"));
        assert!(same(Agreement, "visa exemption agreement", "Hiep dinh mien thi thuc"));
    }

    #[test]
    fn like_titles_of_one_day_are_two() {
        use AgreementKind::{Agreement, Mou};
        assert!(!same(Mou, "memorandum on agriculture", "memorandum on agricultural research"));
        assert!(!same(Mou, "Bản ghi nhớ về hợp tác nghề cá", "Bản ghi nhớ về đào tạo nghề cá cho ngư dân"));
        assert!(!same(Agreement, "agreement on defence industry", "agreement on military training"));
    }

    #[test]
    fn the_joint_statement_of_a_visit_is_one_whatever_it_is_called() {
        let kind = AgreementKind::JointStatement;
        assert!(same(kind, "Joint Statement", "Tuyên bố chung về thiết lập quan hệ Đối tác chiến lược"));
        assert!(!same(kind, "joint statement on climate change", "Tuyên bố chung về hợp tác hạt nhân dân sự"));
    }

    #[test]
    fn another_period_is_another_plan() {
        assert!(!same(AgreementKind::Plan, "cooperation programme in culture for 2014-2016", "chương trình hợp tác văn hóa 2017-2019"));
    }
}
