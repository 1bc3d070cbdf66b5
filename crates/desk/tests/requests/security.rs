//! Who may do what, and that what documents say stays text.

use crate::support::{Asked, MARKUP};
use axum::body::Body;
use axum::http::{Request, StatusCode};

/// Every address that changes something, and what each form of it must hold besides the token.
fn acts(record: &str) -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let decide = format!("/record/{record}/decide");
    vec![
        (decide.clone(), vec![("what", "accept")]),
        (decide.clone(), vec![("what", "reject"), ("why", "x")]),
        (decide.clone(), vec![("what", "note"), ("why", "x")]),
        (decide, vec![("what", "undo"), ("decision", "00")]),
        ("/add/keep".into(), vec![("draft", "x")]),
        ("/leave".into(), vec![]),
    ]
}

#[tokio::test]
async fn nothing_is_changed_without_a_session_the_token_and_the_origin() {
    let asked = Asked::guarded();
    let cookie = asked.enter("reviewer").await;
    let record = asked.record("visit", &cookie).await;
    let token = asked.get(&format!("/record/{record}"), &[("cookie", &cookie)]).await.token();
    for (path, form) in acts(&record) {
        let with: Vec<(&str, &str)> = form.iter().copied().chain([("token", &*token)]).collect();
        let nobody = asked.post(&path, &with, &[]).await;
        assert_eq!(nobody.status, StatusCode::UNAUTHORIZED, "{path}: nobody");
        let tokenless = asked.post(&path, &form, &[("cookie", &cookie)]).await;
        assert_eq!(tokenless.status, StatusCode::FORBIDDEN, "{path}: no token");
        for (origin, site) in [("https://evil.example", ""), ("null", ""), ("", ""), ("http://desk.example", "cross-site")] {
            let headers = [("cookie", &*cookie), ("origin", origin), ("sec-fetch-site", site)];
            assert_eq!(asked.post(&path, &with, &headers).await.status, StatusCode::FORBIDDEN, "{path}: {origin} {site}");
        }
        assert_eq!(asked.get(&path, &[("cookie", &cookie)]).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}: by GET");
    }
    // Of another's page the token is another.
    let other = asked.enter("admin").await;
    let refused = asked.post(&format!("/record/{record}/decide"), &[("what", "accept"), ("token", &token)], &[("cookie", &other)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let body = asked.get(&format!("/record/{record}"), &[("cookie", &cookie)]).await.body;
    assert!(!body.contains("decisions"), "nothing was decided");
}

#[tokio::test]
async fn a_reader_looks_and_decides_nothing() {
    let asked = Asked::guarded();
    let cookie = asked.enter("reader").await;
    let record = asked.record("visit", &cookie).await;
    let page = asked.get(&format!("/record/{record}"), &[("cookie", &cookie)]).await;
    assert!(!page.body.contains("/decide"), "no form is shown");
    // The token of the one form that a reader has, leaving, does not help.
    for (path, form) in acts(&record).into_iter().filter(|(path, _)| path != "/leave") {
        let token = page.token();
        let with: Vec<(&str, &str)> = form.into_iter().chain([("token", &*token)]).collect();
        assert_eq!(asked.post(&path, &with, &[("cookie", &cookie)]).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let look = multipart(&asked, &cookie, &[("token", &page.token()), ("text", "A text.")]).await;
    assert_eq!(look.status, StatusCode::FORBIDDEN);
    assert_eq!(asked.get("/audit", &[("cookie", &cookie)]).await.status, StatusCode::FORBIDDEN);
}

async fn multipart(asked: &Asked, cookie: &str, fields: &[(&str, &str)]) -> crate::support::Answer {
    let mut body = String::new();
    for (name, value) in fields {
        body += &format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--edge--\r\n";
    let request = Request::post("/add/look").header("content-type", "multipart/form-data; boundary=edge");
    asked.send(request, &[("cookie", cookie)], Body::from(body)).await
}

#[tokio::test]
async fn a_reviewer_decides_undoes_and_adds_and_it_is_written_down() {
    let asked = Asked::guarded();
    let cookie = asked.enter("reviewer").await;
    let record = asked.record("visit", &cookie).await;
    let path = format!("/record/{record}");
    let token = asked.get(&path, &[("cookie", &cookie)]).await.token();
    let decide = format!("{path}/decide");
    let done = asked.post(&decide, &[("what", "accept"), ("token", &token)], &[("cookie", &cookie)]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, &*path), "{}", done.body);
    let page = asked.get(&path, &[("cookie", &cookie)]).await.body;
    assert!(page.contains("accepted · reviewer"), "{page}");
    let (_, rest) = page.split_once("name=\"decision\" value=\"").expect("it can be undone");
    let decision = rest.split('"').next().unwrap_or_default();
    let undone = asked.post(&decide, &[("what", "undo"), ("decision", decision), ("token", &token)], &[("cookie", &cookie)]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.body);
    assert!(asked.get(&path, &[("cookie", &cookie)]).await.body.contains("not reviewed"));

    let text = "TALLINN, 3 June 2024 - Foreign Minister Margus Tsahkna of Estonia paid an official visit to Latvia on 3 June 2024.";
    let look = multipart(&asked, &cookie, &[("token", &token), ("name", "note one"), ("text", text)]).await;
    assert!(look.body.contains("Margus Tsahkna"), "{}", look.body);
    let before = asked.get("/search?q=tsahkna", &[("cookie", &cookie)]).await.body;
    assert!(!before.contains("Margus Tsahkna"), "nothing is kept before it is said so");
    let (_, rest) = look.body.split_once("name=\"draft\" value=\"").expect("a draft");
    let draft = rest.split('"').next().unwrap_or_default();
    let kept = asked.post("/add/keep", &[("draft", draft), ("token", &token)], &[("cookie", &cookie)]).await;
    assert!(kept.location().starts_with("/document/"), "{}", kept.body);
    assert!(asked.get("/search?q=tsahkna", &[("cookie", &cookie)]).await.body.contains("Margus Tsahkna"));
    let again = asked.post("/add/keep", &[("draft", draft), ("token", &token)], &[("cookie", &cookie)]).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST, "a draft is kept once");

    let admin = asked.enter("admin").await;
    let log = asked.get("/audit", &[("cookie", &admin)]).await.body;
    for done in ["came in", "accepted", "undid", "added"] {
        assert!(log.contains(&format!("<td>{done}</td>")), "{done}: {log}");
    }
}

#[tokio::test]
async fn the_session_of_a_removed_account_ends_and_passwords_are_not_tried_for_long() {
    let asked = Asked::guarded();
    let cookie = asked.enter("reader").await;
    assert_eq!(asked.get("/", &[("cookie", &cookie)]).await.status, StatusCode::OK);
    asked.accounts().remove("reader").expect("removed");
    let gone = asked.get("/VNM/NZL?a=b", &[("cookie", &cookie)]).await;
    assert_eq!((gone.status, gone.location()), (StatusCode::SEE_OTHER, "/enter?to=%2FVNM%2FNZL%3Fa%3Db"));

    let form = |password: &'static str| [("name", "admin"), ("password", password)];
    let mut last = StatusCode::OK;
    for _ in 0..6 {
        last = asked.post("/enter", &form("wrong and wrong"), &[]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(
        asked.post("/enter", &form("adminadminadminadminadminadminadminadminadminadmin"), &[]).await.status,
        StatusCode::TOO_MANY_REQUESTS
    );
}

#[tokio::test]
async fn what_documents_say_is_shown_as_text_everywhere() {
    let asked = Asked::open();
    let commitment = asked.get("/search?q=tunnel", &[]).await.body;
    let ids: Vec<&str> = commitment.split("href=\"/record/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let documents: Vec<&str> = commitment.split("href=\"/document/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!ids.is_empty() && !documents.is_empty(), "{commitment}");
    let mut paths = vec!["/".to_owned(), "/EST/FIN".into(), "/review".into(), "/commitments".into(), "/search?q=tunnel".into()];
    paths.push("/search?q=%3Cscript%3Ealert(3)%3C/script%3E".into());
    paths.push("/records?type=%22%3E%3Cscript%3Ealert(4)&between=%22%3E%3Cb%3E".into());
    paths.extend(ids.iter().map(|id| format!("/record/{id}")));
    paths.extend(documents.iter().map(|id| format!("/document/{id}")));
    for path in paths {
        let body = asked.get(&path, &[]).await.body;
        for markup in [MARKUP, "<script>alert", "<b onmouseover", "<img"] {
            assert!(!body.contains(markup), "{path}: {markup}");
        }
    }
}

#[tokio::test]
async fn names_that_others_made_lead_here_are_refused() {
    let asked = Asked::open();
    for host in ["rebound.example:7878", "10.1.2.3", ""] {
        let answer = asked.get("/", &[("host", host)]).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
}

#[tokio::test]
async fn paths_lead_to_no_files_and_entering_leads_nowhere_else() {
    let asked = Asked::guarded();
    for path in ["/assets/../../Cargo.toml", "/assets/x/..%2f..%2fCargo.toml", "/document/..%2f..%2fetc%2fpasswd", "//evil.example/"] {
        let answer = asked.get(path, &[]).await;
        assert!(answer.status != StatusCode::OK && !answer.body.contains("[package]"), "{path}");
        assert!(answer.location().is_empty() || answer.location().starts_with("/enter"), "{path}: {}", answer.location());
    }
    let form = [("name", "admin"), ("password", "adminadminadminadminadminadminadminadminadminadmin"), ("to", "//evil.example/")];
    assert_eq!(asked.post("/enter", &form, &[]).await.location(), "/");
    let cookie = asked.post("/enter", &form, &[]).await.headers["set-cookie"].to_str().expect("a cookie").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite"), "{cookie}");
}
