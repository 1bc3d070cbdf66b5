//! Texts that mean the same in two languages, and texts that only look alike.

use super::*;

fn likeness(a: &str, b: &str) -> f32 {
    Meaning::of(a, &[]).likeness(&Meaning::of(b, &[]))
}

#[test]
fn titles_meet_across_languages() {
    for (vi, en) in [
        ("Hiệp định tương trợ tư pháp", "agreement on mutual legal assistance"),
        ("Hiep dinh tranh danh thue hai lan", "double taxation avoidance agreement"),
        ("Bản ghi nhớ về đào tạo nghề cá cho ngư dân", "memorandum of understanding on training in fisheries for fishermen"),
        ("Hiệp định vận chuyển khí đốt tự nhiên từ mỏ Kronos", "agreement on the transport of natural gas from the Kronos field"),
    ] {
        assert!(likeness(vi, en) > 0.75, "{vi} / {en}: {}", likeness(vi, en));
    }
}

#[test]
fn other_things_are_unlike() {
    for (one, other) in [
        ("Bản ghi nhớ về hợp tác nghề cá", "Bản ghi nhớ về đào tạo nghề cá cho ngư dân"),
        ("memorandum on agriculture", "memorandum on agricultural research"),
        ("mở rộng hợp tác nông nghiệp", "mở rộng hợp tác giáo dục"),
        ("agreement on air services", "Hiệp định vận tải biển"),
    ] {
        assert!(likeness(one, other) < 0.75, "{one} / {other}: {}", likeness(one, other));
    }
}

#[test]
fn numbers_are_read_with_what_multiplies_them() {
    let of = |text| Meaning::of(text, &[]);
    assert!(!of("raise trade to 5 billion USD").numbers_differ(&of("nâng kim ngạch lên 5 tỷ USD")));
    assert!(!of("1,5 triệu du khách").numbers_differ(&of("1.5 million tourists")));
    assert!(!of("half a billion").numbers_differ(&of("500 triệu")));
    assert!(of("5 billion").numbers_differ(&of("6 tỷ")));
    assert!(of("period 2023-2025").years_differ(&of("giai đoạn 2026 - 2028")));
}

#[test]
fn slips_of_the_pen_are_forgiven() {
    assert!(likeness("the Kronos-Aphrodite line", "the Kronos-Aphrodtie line") > 0.95);
}

#[test]
fn what_is_said_of_everything_is_bare() {
    assert!(Meaning::of("thúc đẩy hợp tác hiệu quả, thực chất", &[]).is_bare());
    assert!(Meaning::of("further develop bilateral relations", &[]).is_bare());
    assert!(!Meaning::of("open a direct flight", &[]).is_bare());
}
