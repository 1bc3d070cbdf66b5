//! How people are read where they are mentioned, before the context tells more of them.

use banggiao_extract::{Document, Packs, read::read_mentions};

/// The people of `text`, each as `office + office, COUNTRY, Name` as far as the text tells them; pronouns are left out.
fn people(text: &str) -> Vec<String> {
    let document = Document::new(text);
    let reading = read_mentions(&document, Packs::embedded());
    let told = reading.mentions.persons.iter().map(|person| {
        let offices = person.offices.iter().map(|o| reading.packs.value(*o)).collect::<Vec<_>>().join(" + ");
        let country = person.country.map_or(String::new(), |c| c.to_string());
        let name = person.name.map_or("", |name| {
            let [first, last] = [name.first(), name.past() - 1].map(|at| reading.tokens[at].span);
            first.join(last).of(text)
        });
        [offices, country, name.to_owned()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    told.filter(|person| !person.is_empty()).collect()
}

/// Checks each text against the people in it.
fn check(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(people(text), *expected, "{text}");
    }
}

#[test]
fn a_form_of_address_behind_and_begins_somebody_else() {
    check(&[
        (
            "Idriss Oumar, Minister of Trade of Chad and Mr Kofi Mensah, Minister of Trade of Ghana, signed.",
            &["Minister of Trade and Industry, TCD, Idriss Oumar", "Minister of Trade and Industry, GHA, Kofi Mensah"],
        ),
        (
            "It was opened by the Minister of Trade, and H.E. Rosa Quispe, Speaker of Parliament, in Lima.",
            &["Minister of Trade and Industry", "Speaker of Parliament, Rosa Quispe"],
        ),
        ("The Minister for Health and Coastal Waters Dr Ama Mensah spoke.", &["Minister of Health, Ama Mensah"]),
        ("The new Ambassador of President Ana Torres spoke.", &["Ambassador", "President, Ana Torres"]),
        ("The Minister of Trade of Peru, Dato’ Ahmad Hassan, came.", &["Minister of Trade and Industry, PER, Ahmad Hassan"]),
    ]);
}

#[test]
fn an_office_may_be_a_given_name() {
    check(&[
        ("She met her Omani counterpart, Sultan bin Saad Al Harthy, in Accra.", &["OMN, Sultan bin Saad Al Harthy"]),
        ("She met her Omani counterpart, Sultan Haitham bin Tariq, in Accra.", &["Sultan, OMN, Haitham bin Tariq"]),
    ]);
}

#[test]
fn what_only_looks_like_an_office_is_none() {
    check(&[
        ("Addressing Mensah, the premier thanked the crew.", &["Prime Minister"]),
        ("A Consulate General of Peru will open during the General Assembly.", &[]),
        ("She will come to co-chair the talks and also chairs a panel.", &[]),
        ("Trade rose by 3 m Annually.", &[]),
        ("Idriss Oumar told the commander whose men had come the news.", &["Commander"]),
    ]);
}

#[test]
fn an_office_that_goes_on_is_told_as_a_whole() {
    check(&[
        ("The Union Minister of External Affairs Rosa Quispe spoke.", &["Minister of Foreign Affairs, Rosa Quispe"]),
        ("The Senior Minister of State for Trade Rosa Quispe spoke.", &["Minister of State, Rosa Quispe"]),
        ("The spokesman for the Peruvian Presidency Juan Torres spoke.", &["Spokesperson, PER, Juan Torres"]),
        ("The Queen and HRH The Prince Consort came.", &["Queen", "Prince"]),
    ]);
}

#[test]
fn behind_the_phrase_that_opens_a_sentence_stands_its_subject() {
    check(&[
        (
            "Talking to the envoy, Foreign Minister Kofi Mensah praised the dam.",
            &["Ambassador", "Minister of Foreign Affairs, Kofi Mensah"],
        ),
        ("At talks with her Omani counterpart, Prime Minister Ama Owusu urged restraint.", &["OMN", "Prime Minister, Ama Owusu"]),
        ("Accompanied by Rosa Quispe, the President of Chad arrived.", &["President, TCD"]),
        // Several offices of one.
        (
            "Deputy Prime Minister, Foreign Minister Kofi Mensah praised the dam.",
            &["Deputy Prime Minister + Minister of Foreign Affairs, Kofi Mensah"],
        ),
        (
            "During talks with the Deputy Prime Minister, Foreign Minister Kofi Mensah, she praised the dam.",
            &["Deputy Prime Minister + Minister of Foreign Affairs, Kofi Mensah"],
        ),
    ]);
}

#[test]
fn further_offices_may_have_portfolios_of_several_words() {
    check(&[
        (
            "Deputy Prime Minister, Minister of Roads and Inland Ports of Chad I. Oumar spoke.",
            &["Deputy Prime Minister + Minister of Transport, TCD, I. Oumar"],
        ),
        (
            "Peru's Prime Minister and Minister of Trade, Rosa Quispe, spoke.",
            &["Prime Minister + Minister of Trade and Industry, PER, Rosa Quispe"],
        ),
        ("She met the Ghanaian president, Prime Minister Kofi Mensah and others.", &["President, GHA", "Prime Minister, Kofi Mensah"]),
    ]);
}

#[test]
fn what_is_said_behind_a_name_with_a_title_is_his() {
    check(&[
        ("Ambassador Kofi Mensah, Minister of Trade, signed for Ghana.", &["Ambassador + Minister of Trade and Industry, Kofi Mensah"]),
        (
            "Talks with Senator Rosa Quispe, Minister of Trade of Peru at Accra went well.",
            &["Senator + Minister of Trade and Industry, PER, Rosa Quispe"],
        ),
        ("The Minister of Trade, Rosa Quispe announced the pact.", &["Minister of Trade and Industry, Rosa Quispe"]),
        ("He met the Minister of Industry & Inland Ports of Peru Sultan Al Harthy.", &["Minister of Industry, PER, Sultan Al Harthy"]),
    ]);
}

#[test]
fn no_name_goes_on_over_a_form_of_address() {
    check(&[(
        "She met Peru Minister of Justice and Prisons Reforms Mrs Ama Owusu, Chad Minister of Justice Idriss Oumar and others.",
        &["Minister of Justice, PER, Ama Owusu", "Minister of Justice, TCD, Idriss Oumar"],
    )]);
}

#[test]
fn airports_are_called_after_people() {
    check(&[(
        "President Ama Mensah spoke. Mensah landed at the Kofi Mensah International Airport, and Al Mensah too.",
        &["President, Ama Mensah", "Mensah", "Mensah"],
    )]);
}

#[test]
fn portfolios_may_stand_before_the_office() {
    check(&[
        ("She called on Roads, Ports and Livestock Minister Kofi Mensah.", &["Minister, Kofi Mensah"]),
        ("It was led by National Water Council Indo-Pacific Coordinator Rosa Quispe.", &["Coordinator, Rosa Quispe"]),
        ("She was received by Lima governor Juan Torres.", &["Governor, PER, Juan Torres"]),
        (
            "LIMA President Ana Torres spoke of Juan Day, Deputy Defence Secretary Kofi Mensah and others.",
            &["President, Ana Torres", "Minister of National Defence, Kofi Mensah"],
        ),
    ]);
}

#[test]
fn one_office_may_be_told_of_a_row_of_people() {
    check(&[
        (
            "The former Peruvian ministers, Rosa Quispe, Ana Torres and Juan Perez, came.",
            &["Minister, PER, Rosa Quispe", "Minister, PER, Ana Torres", "Minister, PER, Juan Perez"],
        ),
        (
            "The two Presidents, His Excellency Kofi Mensah and His Excellency Idriss Oumar, met.",
            &["President, Kofi Mensah", "President, Idriss Oumar"],
        ),
        (
            "The Kenyan and Peruvian presidents, Kofi Mensah and Rosa Quispe, met.",
            &["President, KEN, Kofi Mensah", "President, PER, Rosa Quispe"],
        ),
    ]);
}

#[test]
fn what_stands_between_an_office_and_a_name_is_read_over() {
    check(&[
        (
            "The Assistant Secretary of State for Inland and Coastal Affairs Rosa Quispe spoke.",
            &["Assistant Secretary of State, Rosa Quispe"],
        ),
        ("The Inspector General of Police Dr Kofi Mensah spoke.", &["Government Inspector General, Kofi Mensah"]),
        ("The Director-General, NAWACO, Dr. Kofi Mensah, spoke.", &["Director-General, Kofi Mensah"]),
        ("The Managing Director, National Ports Authority, Mr. Kofi Mensah, spoke.", &["Chief Executive, Kofi Mensah"]),
        ("The Principal Secretary to the Ministry of Roads, Mr. Kofi Mensah, spoke.", &["Permanent Secretary, Kofi Mensah"]),
        ("The Minister for Skills Development of the Royal Government of Bhutan Tashi Dorji spoke.", &["Minister, BTN, Tashi Dorji"]),
        ("The Prime Minister of Peru, the Rt. Hon. Dr. Rosa Quispe, spoke.", &["Prime Minister, PER, Rosa Quispe"]),
        ("Amb. Rosa Quispe, the new non-resident Ambassador of Peru to Ghana, spoke.", &["Ambassador + Ambassador, PER, Rosa Quispe"]),
        ("The Minister for Roads (Mr Mensah) spoke.", &["Minister of Transport, Mensah"]),
        ("The Ambassador to Chad Imam Suharso and Mr Don spoke.", &["Ambassador, Imam Suharso", "Don"]),
    ]);
}

#[test]
fn an_office_goes_on_over_no_verb() {
    check(&[("She is the first minister to be received by President Kofi Mensah.", &["Minister", "President, Kofi Mensah"])]);
}

#[test]
fn signatures_may_stand_in_columns() {
    check(&[(
        "The pact was signed in Accra on Monday.\n\nROSA QUISPE\nKOFI J. MENSAH\nPresident of Peru\nPresident of Ghana\n",
        &["President, PER, ROSA QUISPE", "President, GHA, KOFI J. MENSAH", "President, PER", "President, GHA"],
    )]);
}

#[test]
fn vietnamese_names_and_bodies() {
    check(&[
        ("Đại sứ quán Peru gửi công hàm tới Tổng Lãnh sự quán Ghana.", &[]),
        ("Thứ trưởng Bộ Công Thương Trần Sinh Nhật Nam phát biểu.", &["Deputy Minister of Trade and Industry, Trần Sinh Nhật Nam"]),
        (
            "Bộ trưởng Lê Văn Bình tiếp ông Kofi Mensah, Chủ tịch Cơ quan Công nghiệp Biển Ghana, tại Hà Nội.",
            &["Minister, Lê Văn Bình", "Chairman, GHA, Kofi Mensah"],
        ),
        (
            "Bộ trưởng Lê Văn Bình và Bộ trưởng Trần Hải Dương bàn về khu vực Thái Bình Dương.",
            &["Minister, Lê Văn Bình", "Minister, Trần Hải Dương"],
        ),
    ]);
}

#[test]
fn a_province_behind_an_office_and_countries_in_brackets() {
    check(&[
        (
            "Đón đoàn có ông Somphone Keola, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Khammouane.",
            &["Provincial Party Secretary + Governor, LAO, Somphone Keola"],
        ),
        (
            "Thủ tướng tiếp các Đại sứ Kofi Mensah (Ghana), Jone Tora (Fiji) và Kossi Agbeko (Togo).",
            &["Prime Minister", "Ambassador, GHA, Kofi Mensah", "Ambassador, FJI, Jone Tora", "Ambassador, TGO, Kossi Agbeko"],
        ),
    ]);
}
