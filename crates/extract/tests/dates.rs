//! What a date without its year or week means, and weekdays that the calendar does not bear out.

use banggiao_extract::{Document, NoteKind, Packs, Slots, extract};
use jiff::civil::{Date, Weekday, date};

fn odd_weekdays(text: &str, published: Date) -> Vec<(String, Weekday, Date)> {
    let document = Document { published: Some(published), ..Document::new(text) };
    let notes = extract(&document, Packs::embedded()).notes;
    let odd = notes.iter().filter_map(|n| match n.kind {
        NoteKind::WeekdayDiffers { told, date } => Some((n.span.of(text).to_owned(), told, date)),
        _ => None,
    });
    odd.collect()
}

#[test]
fn a_weekday_that_does_not_fit_its_date_is_noted() {
    let wednesday = date(2025, 5, 7);
    for (text, told) in [
        ("Talks will be held on Thursday, 7 May 2025, in Riga.", Weekday::Thursday),
        ("Talks were held on Friday (May 7) in Riga.", Weekday::Friday),
        ("Talks were held on May 7 (Monday) in Riga.", Weekday::Monday),
        ("Thứ Năm, ngày 7/5/2025, hai bên hội đàm tại Riga.", Weekday::Thursday),
        ("Chiều thứ sáu, ngày 7/5, hai bên hội đàm tại Riga.", Weekday::Friday),
        ("Hội đàm diễn ra ngày 7/5 (thứ Bảy) tại Riga.", Weekday::Saturday),
    ] {
        let odd = odd_weekdays(text, date(2025, 5, 10));
        assert_eq!(odd.iter().map(|(_, t, d)| (*t, *d)).collect::<Vec<_>>(), [(told, wednesday)], "{text}");
    }
}

#[test]
fn a_weekday_that_fits_or_is_none_is_not() {
    for text in [
        "Talks were held on Wednesday, 7 May 2025, in Riga.",
        "Talks will be held on Thursday, a week after those of May 7.",
        "Thứ Tư, ngày 7/5, hai bên hội đàm tại Riga.",
        "Phiên họp lần thứ năm, ngày 7/5, diễn ra tại Riga.",
        "Phiên họp thứ năm, ngày 7/5, diễn ra tại Riga.",
        // Of which year is not told.
        "Relations were established on Friday, 9 November.",
    ] {
        assert_eq!(odd_weekdays(text, date(2025, 5, 10)), [], "{text}");
    }
}

#[test]
fn a_date_without_its_year_or_week_follows_its_verb() {
    let start = |text: &str, published: Date| {
        let document = Document { published: Some(published), ..Document::new(text) };
        let facts = extract(&document, Packs::embedded()).facts;
        facts.iter().find_map(|f| match &f.slots {
            Slots::Visit(v) => v.start.map(|d| d.to_string()),
            _ => None,
        })
    };
    let november = date(2025, 11, 20);
    for (text, means) in [
        ("In April, President William Ruto of Kenya paid a state visit to Ghana.", "2025-04"),
        ("President William Ruto of Kenya will pay a state visit to Ghana in April.", "2026-04"),
        ("Kenyan President William Ruto will visit Ghana on Monday.", "2025-11-24"),
        ("Kenyan President William Ruto to make state visit to Ghana on Monday", "2025-11-24"),
        ("Kenyan President William Ruto visited Ghana on Monday.", "2025-11-17"),
        ("Hồi tháng 4, Tổng thống Kenya William Ruto đã thăm Ghana.", "2025-04"),
        ("Tổng thống Kenya William Ruto sẽ thăm Ghana vào tháng 4 tới.", "2026-04"),
    ] {
        assert_eq!(start(text, november).as_deref(), Some(means), "{text}");
    }
}

#[test]
fn a_day_alone_under_the_headline_is_the_documents_own() {
    let own = |text: &str| extract(&Document::new(text), Packs::embedded()).published;
    // In a narrow column lines go on with those before them.
    let column = "Readout of President Alar Karis's Meeting with President John Mahama\n2024-05-06\n\n\
        President Alar Karis of Estonia met today with President John Mahama of\n\
        Ghana at the Kadriorg Palace in order to speak of ferries and of the\n\
        schools that both countries run. The two presidents said that they were\n\
        pleased with the work of the sailors of either country, and that they\n\
        would go on with it.\n";
    assert_eq!(own(column), Some(date(2024, 5, 6)));
    assert_eq!(own(&column.replace("2024-05-06", "May 6, 2024")), Some(date(2024, 5, 6)));
    assert_eq!(own("ACCRA, 6 september 2024 - President Alar Karis of Estonia visited Ghana."), Some(date(2024, 9, 6)));
    // The minutes of a time are no day.
    let timed = "Estonia, Ghana sign a ferry pact\n\nTop Stories 15:08 May 6, 2024\n\nPresident Alar Karis of Estonia visited Ghana.";
    assert_eq!(own(timed), Some(date(2024, 5, 6)));
}

#[test]
fn a_month_alone_at_the_head_gives_days_their_year() {
    let start = |text: &str| {
        let facts = extract(&Document::new(text), Packs::embedded()).facts;
        facts.iter().find_map(|f| match &f.slots {
            Slots::Visit(v) => v.start.map(|d| d.to_string()),
            _ => None,
        })
    };
    for (text, means) in [
        ("date 2024-02\n\nNgày 8/1, Tổng thống Kenya William Ruto đã thăm cấp Nhà nước Ghana.", "2024-01-08"),
        (" date 2024-02 Ngày 30/12, Tổng thống Kenya William Ruto đã thăm cấp Nhà nước Ghana.", "2023-12-30"),
        ("date 2024-02\n\nOn 8 January, President William Ruto of Kenya paid a state visit to Ghana.", "2024-01-08"),
    ] {
        assert_eq!(start(text).as_deref(), Some(means), "{text}");
    }
}

/// The day and the countries of a meeting told behind `dateline`.
fn behind(dateline: &str) -> (Option<String>, Vec<String>) {
    let text = format!(
        "President receives envoy\n\n{dateline}President Awa Diouf on Thursday received the Ambassador of Estonia, Liis Saar. They discussed fishing.\n"
    );
    let meeting = extract(&Document::new(&text), Packs::embedded()).facts.into_iter().find_map(|fact| match fact.slots {
        Slots::Meeting(meeting) => Some(meeting),
        _ => None,
    });
    let meeting = meeting.unwrap_or_else(|| panic!("no meeting behind {dateline}"));
    let mut countries: Vec<String> = meeting.countries.iter().map(ToString::to_string).collect();
    countries.sort();
    (meeting.date.map(|d| d.to_string()), countries)
}

#[test]
fn a_dateline_tells_the_day_and_whose_a_president_without_a_country_is() {
    for dateline in [
        "DAKAR, May 12, 2022 (Agency) -- ",
        "Dakar, 12 May 2022 – ",
        "Dakar, 12 May 2022: ",
        "Dakar, May 12, 2022. ",
        "Dakar, 12.05.2022. ",
        "Dakar, May 12, 2022 /AGENCY/. ",
        "Dakar May 12/2022 (AG) ",
        "DAKAR, (AG - AgencyPoint / Rabat Point News - 12th May, 2022) ",
        "(Dakar, 12 May 2022) ",
        "May 12, 2022 (DAKAR) - ",
    ] {
        assert_eq!(behind(dateline), (Some("2022-05-12".to_owned()), vec!["EST".to_owned(), "SEN".to_owned()]), "{dateline}");
    }
}
