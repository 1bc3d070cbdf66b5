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
    let ids: Vec<&str> = dossier.split("href=\"/record/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(ids.len() > 10, "{}", ids.len());
    for id in ids {
        let record = asked.get(&format!("/record/{id}"), &[]).await;
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
