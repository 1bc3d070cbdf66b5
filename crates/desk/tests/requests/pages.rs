//! Every page, as it is sent.

use crate::support::Asked;
use axum::http::StatusCode;

#[tokio::test]
async fn every_page_is_there_in_both_languages_and_carries_nothing_that_runs() {
    let asked = Asked::open();
    let visit = asked.record("visit", "").await;
    let record = asked.get(&format!("/record/{visit}"), &[]).await.body;
    let document =
        record.split_once("href=\"/document/").and_then(|(_, rest)| rest.split(['"', '#']).next()).expect("a document").to_owned();
    let paths = [
        "/".to_owned(),
        "/?with=VNM".into(),
        format!("/visit/{visit}"),
        "/documents".into(),
        "/documents?between=Vi%E1%BB%87t+Nam".into(),
        "/records?between=Viet+Nam%2C+New+Zealand&field=trade&from=2025&to=2025-12".into(),
        "/search?q=viet+nam&type=commitment&between=VNM,NZL&year=2025".into(),
        "/NZL".into(),
        "/VNM/NZL".into(),
        "/nzl/vnm".into(),
        "/commitments?state=open&field=trade&between=VNM,NZL&due=2030".into(),
        "/conflicts?between=VNM".into(),
        "/records?type=agreement".into(),
        "/search?q=doi+tac+chien+luoc".into(),
        "/search?q=new+zealand+viet+nam".into(),
        "/review".into(),
        "/add".into(),
        format!("/record/{visit}"),
        format!("/document/{document}"),
    ];
    for path in &paths {
        for (language, told) in [("vi", "Tổng quan"), ("en", "Overview")] {
            let answer = asked.get(path, &[("accept-language", language)]).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
            assert!(answer.body.contains(&format!("<html lang=\"{language}\">")) && answer.body.contains(told), "{path} {language}");
            assert!(answer.body.len() < 150_000, "{path}: {} bytes", answer.body.len());
            for runs in ["<style", " style=", "onclick=", "javascript:"] {
                assert!(!answer.body.contains(runs), "{path}: {runs}");
            }
            // The one script is the desk's own.
            assert_eq!(answer.body.matches("<script").count(), 1, "{path}");
            assert!(answer.headers["content-security-policy"].to_str().is_ok_and(|policy| policy.starts_with("default-src 'none'")));
            // No key without its words.
            assert!(!answer.body.contains(">filter-") && !answer.body.contains(">heading-") && !answer.body.contains(">decide-"), "{path}");
        }
    }
}

#[tokio::test]
async fn a_language_once_asked_for_is_kept() {
    let asked = Asked::open();
    let answer = asked.get("/?lang=vi", &[("accept-language", "en")]).await;
    assert!(answer.body.contains("<html lang=\"vi\">"));
    let again = asked.get("/", &[("accept-language", "en"), ("cookie", &answer.cookie())]).await;
    assert!(again.body.contains("<html lang=\"vi\">"));
    assert!(again.body.contains("href=\"/?lang=en\""), "and the other is one click away");
}

#[tokio::test]
async fn the_dossier_leads_to_the_sentence_in_one_click_and_to_its_place_in_two() {
    let asked = Asked::open();
    let dossier = asked.get("/VNM/NZL", &[]).await.body;
    let of = |page: &str| {
        dossier
            .split(&format!("href=\"/{page}/"))
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(|id| format!("/{page}/{id}"))
            .collect()
    };
    let (records, visits): (Vec<String>, Vec<String>) = (of("record"), of("visit"));
    assert!(records.len() > 10 && !visits.is_empty(), "{} {}", records.len(), visits.len());
    for id in records.into_iter().chain(visits) {
        let record = asked.get(&id, &[]).await;
        assert_eq!(record.status, StatusCode::OK);
        assert!(record.body.contains("<blockquote"), "{id} has no sentence");
        let (_, rest) = record.body.split_once("href=\"/document/").expect("its document");
        let (document, rest) = rest.split_once('#').expect("its place");
        let place = rest.split('"').next().unwrap_or_default();
        let document = asked.get(&format!("/document/{document}"), &[]).await.body;
        assert!(document.contains(&format!("id=\"{place}\"")), "{id}: no {place}");
    }
}

#[tokio::test]
async fn a_document_says_of_each_fact_how_it_was_found() {
    let asked = Asked::open();
    let record = asked.get(&format!("/record/{}", asked.record("visit", "").await), &[]).await.body;
    let (_, document) = record.split_once("href=\"/document/").expect("its document");
    let document = document.split(['"', '#']).next().unwrap_or_default();
    let page = asked.get(&format!("/document/{document}"), &[("accept-language", "en")]).await.body;
    assert_eq!(page.matches("<li data-fact=").count(), page.matches("How it was found").count(), "{page}");
    assert!(page.contains("<dt>host country</dt><dd lang=") && !page.contains("<dt>slot-"), "{page}");
}

#[tokio::test]
async fn what_is_not_there_is_said_so() {
    let asked = Asked::open();
    for path in
        ["/record/ffffffffffffffff", "/record/nothing", "/document/00", "/VNM/VNM", "/VNM/QQQ", "/QQQ", "/a/b/c", "/assets/x/none.js"]
    {
        assert_eq!(asked.get(path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let bad = asked.get("/commitments?due=soon", &[]).await;
    assert_eq!(bad.status, StatusCode::BAD_REQUEST);
    assert!(bad.body.contains("2030-06-15"), "it says what would do");
}

#[tokio::test]
async fn a_visit_is_told_day_by_day_with_what_was_signed_and_by_whom_it_is_told() {
    let asked = Asked::open();
    let list = asked.get("/records?type=visit&between=VNM,NZL", &[]).await.body;
    let (_, rest) = list.split_once("href=\"/visit/").expect("a visit");
    let id = rest.split('"').next().unwrap_or_default();
    let visit = asked.get(&format!("/visit/{id}"), &[("accept-language", "en")]).await.body;
    for part in ["Programme", "Day 2, ", "What was signed", "What was promised", "Sources", "vi.txt", "<blockquote"] {
        assert!(visit.contains(part), "no {part}");
    }
    let record = asked.get(&format!("/record/{id}"), &[("accept-language", "en")]).await.body;
    assert!(record.contains(&format!("href=\"/visit/{id}\"")), "its record leads to it");
    assert!(record.contains("class=\"beside\""), "sentences of both languages stand beside each other");
    let meeting = asked.record("meeting", "").await;
    for other in [format!("/visit/{meeting}"), format!("/journey/{id}")] {
        assert_eq!(asked.get(&other, &[]).await.status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[tokio::test]
async fn the_map_shows_levels_with_a_chosen_country_and_a_table_says_the_same() {
    let asked = Asked::open();
    let nobody = asked.get("/", &[("accept-language", "en")]).await.body;
    assert!(nobody.contains("data-spot=\"NZL\"") && nobody.contains("href=\"/?with=NZL#map\""), "no country is home");
    for with in ["VNM", "Vi%E1%BB%87t+Nam", "vietnam"] {
        let page = asked.get(&format!("/?with={with}"), &[("accept-language", "en")]).await.body;
        assert!(page.contains("<a href=\"/VNM/NZL\" tabindex=\"-1\" data-spot=\"NZL\"><circle class=\"l1\""), "{with}");
        assert!(page.contains("<tr data-of=\"NZL\"><th scope=\"row\"><a href=\"/VNM/NZL\">New Zealand</a></th>"), "{with}");
    }
    let unknown = asked.get("/?with=Atlantis", &[]).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn lists_go_on_where_they_ended_and_nothing_is_told_twice() {
    let asked = Asked::open();
    let (mut page, mut seen, mut leaves) = ("/records?type=commitment".to_owned(), Vec::new(), 0);
    let total = loop {
        let body = asked.get(&page, &[]).await.body;
        let list = body.split_once("<ul class=\"lines\">").expect("a list").1;
        let ids = list.split("href=\"/record/").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
        seen.extend(ids);
        leaves += 1;
        match body.split_once("rel=\"next\"") {
            Some((before, _)) => {
                page = before
                    .rsplit("href=\"")
                    .next()
                    .unwrap_or_default()
                    .split('"')
                    .next()
                    .unwrap_or_default()
                    .replace("&amp;", "&")
                    .replace("&#38;", "&")
            }
            None => {
                break body
                    .split_once("<span class=\"count\">")
                    .expect("how many")
                    .1
                    .split('<')
                    .next()
                    .unwrap_or_default()
                    .parse::<usize>();
            }
        }
        assert!(leaves < 50, "{page}");
    };
    let told = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((seen.len(), Ok(told)), (told, total));
}

#[tokio::test]
async fn countries_go_by_any_name_wherever_they_are_asked_for() {
    let asked = Asked::open();
    let by_code = asked.get("/records?type=visit&between=VNM,NZL", &[]).await.body;
    for typed in ["Viet+Nam+and+New+Zealand", "Vi%E1%BB%87t+Nam%2C+Niu+Di-l%C3%A2n", "vietnamese+nz"] {
        let by_name = asked.get(&format!("/records?type=visit&between={typed}"), &[]).await.body;
        assert_eq!(by_name.matches("/visit/").count(), by_code.matches("/visit/").count(), "{typed}");
    }
    for page in ["/records", "/commitments", "/conflicts", "/documents", "/review", "/search"] {
        let answer = asked.get(&format!("{page}?q=x&between=New+Zeeland"), &[("accept-language", "en")]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{page}");
        assert!(answer.body.contains("New Zealand"), "{page} says who is called nearly so");
    }
}

#[tokio::test]
async fn a_search_is_narrowed_by_addresses_that_can_be_shared() {
    let asked = Asked::open();
    let all = asked.get("/search?q=giao+duc", &[("accept-language", "en")]).await.body;
    let count = |body: &str| body.matches("<li class=\"told").count();
    let facet = all.split("href=\"").find(|rest| rest.starts_with("/search?") && rest.contains("type=commitment")).expect("a facet");
    let address = facet.split('"').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&");
    let narrowed = asked.get(&address, &[("accept-language", "en")]).await.body;
    assert!(count(&narrowed) > 0 && !narrowed.contains("<li class=\"told meeting\">"), "{address}");
    assert!(narrowed.contains("class=\"chosen\""), "and can be widened again");
}
