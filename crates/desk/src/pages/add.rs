//! Adding documents: `/add`. What they state is seen before anything is kept.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use banggiao_ledger::Reading;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::guard::origin;
use crate::guard::role::Role;
use crate::guard::signed::{Act, Signed, allowed};
use crate::guard::token;
use crate::intake::Given;
use crate::source::published;
use crate::told::Told;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .route("/add", get(page))
        .route("/add/look", post(look).layer(DefaultBodyLimit::max(MOST_BYTES)))
        .route("/add/keep", post(keep))
}

/// No more than so many bytes are added at once.
const MOST_BYTES: usize = 32 << 20;
/// No more than so many documents are looked at on one page; more are kept all the same.
const LOOKED: usize = 20;

/// A document that may be kept.
struct Looked {
    name: String,
    about: String,
    facts: Vec<(Told, String, String)>,
}

#[derive(Template)]
#[template(path = "add.html")]
struct AddPage {
    frame: Frame,
    troubles: Vec<String>,
    looked: Vec<Looked>,
    more: usize,
    draft: String,
}

async fn page(visitor: Visitor) -> Page {
    let page = shown(&visitor, Vec::new(), &[], String::new());
    Page::new(visitor, page)
}

fn shown(visitor: &Visitor, troubles: Vec<String>, readings: &[Reading], draft: String) -> Result<String, Trouble> {
    let frame = Frame::new(visitor, visitor.tongue().say("add"));
    let looked = readings.iter().take(LOOKED).map(|reading| looked(reading, visitor)).collect();
    Ok(AddPage { frame, troubles, looked, more: readings.len().saturating_sub(LOOKED), draft }.render()?)
}

fn looked(reading: &Reading, visitor: &Visitor) -> Looked {
    let tongue = visitor.tongue();
    let arrival = reading.arrival();
    let facts = reading.records().into_iter().filter(|(_, record)| record.record_type.is_fact()).map(|(span, record)| {
        let quote = reading.text().get(span.start as usize..span.end as usize).unwrap_or_default();
        let kind = tongue.words.code("type", record.record_type.code());
        (Told::of(&alone(record), tongue), kind, quote.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    Looked {
        name: arrival.title.clone().unwrap_or_else(|| arrival.name.clone()),
        about: published(arrival.publisher.as_deref(), reading.published(), tongue),
        facts: facts.collect(),
    }
}

/// A record of which nothing else is known.
fn alone(record: banggiao_records::Record) -> banggiao_records::Entry {
    banggiao_records::Entry {
        record,
        sources: 1,
        evidence: 1,
        languages: Vec::new(),
        review: banggiao_records::Review::Unreviewed,
        status: None,
    }
}

/// What a form with files holds.
#[derive(Default)]
struct Adding {
    token: String,
    text: String,
    name: String,
    published: String,
    address: String,
    files: Vec<(String, Vec<u8>)>,
}

async fn look(visitor: Visitor, headers: HeaderMap, form: Multipart) -> Page {
    let page = draft(&visitor, &headers, form).await;
    Page::new(visitor, page)
}

async fn draft(visitor: &Visitor, headers: &HeaderMap, form: Multipart) -> Result<String, Trouble> {
    let adding = read(form).await.map_err(|e| Trouble::Asked(e.body_text()))?;
    let who = allowed(visitor, origin::is_own(headers), &adding.token, Role::Reviewer)?;
    let tongue = visitor.tongue();
    let published = match adding.published.trim() {
        "" => None,
        day => Some(day.parse().map_err(|_| Trouble::Asked(tongue.with("asked-date", &[("date", day)])))?),
    };
    let (desk, language) = (Arc::clone(&visitor.desk), visitor.language);
    let read = tokio::task::spawn_blocking(move || {
        let mut read = Vec::new();
        for (name, bytes) in adding.files {
            read.extend(desk.intake().read(Given { name, bytes, published }, language));
        }
        if !adding.text.trim().is_empty() {
            // Browsers send line ends as mail does.
            let bytes = adding.text.replace("\r\n", "\n").into_bytes();
            let name = if adding.name.trim().is_empty() { format!("note {}", desk.stamp()) } else { adding.name.trim().to_owned() };
            read.extend(desk.intake().read(Given { name, bytes, published }, language));
        }
        if !adding.address.trim().is_empty() {
            read.extend(desk.intake().fetch(adding.address.trim(), language));
        }
        read
    });
    let (mut readings, mut troubles) = (Vec::new(), Vec::new());
    for read in read.await.map_err(|_| Trouble::Stopping)? {
        match read {
            Ok(reading) => readings.push(reading),
            Err(trouble) => troubles.push(trouble),
        }
    }
    if readings.is_empty() && troubles.is_empty() {
        troubles.push(tongue.say("add-nothing"));
    }
    let id = if readings.is_empty() { String::new() } else { token::token().map_err(|e| Trouble::Random(e.to_string()))? };
    let page = shown(visitor, troubles, &readings, id.clone())?;
    if !id.is_empty() {
        visitor.desk.drafts.put(id, &who.name, readings, visitor.desk.now());
    }
    Ok(page)
}

async fn read(mut form: Multipart) -> Result<Adding, axum::extract::multipart::MultipartError> {
    let mut adding = Adding::default();
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let slot = match &name[..] {
            "token" => &mut adding.token,
            "text" => &mut adding.text,
            "name" => &mut adding.name,
            "published" => &mut adding.published,
            "address" => &mut adding.address,
            "file" => {
                // Of a path that a browser may send only its last part is a name.
                let file = field.file_name().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
                let bytes = field.bytes().await?.to_vec();
                if !bytes.is_empty() {
                    adding.files.push((file, bytes));
                }
                continue;
            }
            _ => continue,
        };
        *slot = field.text().await?;
    }
    Ok(adding)
}

/// A draft that is to be kept.
#[derive(Deserialize)]
struct Keeping {
    draft: String,
}

impl Act for Keeping {
    const ROLE: Role = Role::Reviewer;
}

async fn keep(signed: Signed<Keeping>) -> Response {
    let Signed { who, form, visitor } = signed;
    match kept(&visitor, &who.name, &form.draft).await {
        Ok(to) => Redirect::to(&to).into_response(),
        Err(trouble) => Page::new(visitor, Err(trouble)).into_response(),
    }
}

async fn kept(visitor: &Visitor, by: &str, draft: &str) -> Result<String, Trouble> {
    let desk = &visitor.desk;
    let readings = desk.drafts.take(draft, by, desk.now());
    let readings = readings.ok_or_else(|| Trouble::Asked(visitor.tongue().say("add-gone")))?;
    let ids: Vec<String> = readings.iter().map(|reading| reading.id().to_string()).collect();
    desk.change(move |ledger| {
        ledger.ingest(readings)?;
        ledger.settle_contradictions()?;
        Ok(())
    })
    .await?;
    for id in &ids {
        desk.audit(by, "add", id)?;
    }
    Ok(match &ids[..] {
        [one] => format!("/document/{one}"),
        _ => "/".to_owned(),
    })
}
