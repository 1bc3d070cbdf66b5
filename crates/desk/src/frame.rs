//! The frame around every page: title, navigation, search, languages.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use banggiao_asking::Asking;
use banggiao_extract::text::language::Language;

use crate::assets;
use crate::guard::{Role, Who};
use crate::trouble::Trouble;
use crate::visitor::Visitor;

/// What stands around a page.
pub struct Frame {
    visitor: Visitor,
    /// The page's title.
    pub title: String,
}

impl Frame {
    /// The frame of a page with this title, for `visitor`.
    pub fn new(visitor: &Visitor, title: impl Into<String>) -> Self {
        Frame { visitor: visitor.clone(), title: title.into() }
    }

    /// The words for `key` in the visitor's language.
    pub fn say(&self, key: &str) -> String {
        self.visitor.tongue().say(key)
    }

    /// The words for so many.
    pub fn many(&self, key: &str, count: &usize) -> String {
        self.visitor.tongue().many(key, *count)
    }

    /// The code of the visitor's language.
    pub fn language(&self) -> &'static str {
        self.visitor.language.code()
    }

    /// The address of an asset.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The languages with the address of this page in each, and whether it is the one shown.
    pub fn languages(&self) -> Vec<(&'static str, &'static str, String, bool)> {
        let told = [(Language::Vietnamese, "Tiếng Việt"), (Language::English, "English")];
        told.into_iter()
            .map(|(language, name)| (language.code(), name, self.visitor.page_in(language), language == self.visitor.language))
            .collect()
    }

    /// Who asks, where they have an account.
    pub fn who(&self) -> Option<&Who> {
        self.visitor.who.as_ref()
    }

    /// What forms of this page must carry.
    pub fn token(&self) -> &str {
        self.visitor.who.as_ref().map_or("", |who| &who.form_token)
    }

    /// Whether they may decide and add.
    pub fn may_decide(&self) -> bool {
        self.visitor.may(Role::Reviewer)
    }

    /// Whether there are accounts here, so that one can leave.
    pub fn has_accounts(&self) -> bool {
        self.visitor.desk.door.accounts().is_some()
    }

    /// Whether they may see the log.
    pub fn may_audit(&self) -> bool {
        self.has_accounts() && self.visitor.may(Role::Admin)
    }

    /// Whether `path` is the page asked for.
    pub fn at(&self, path: &str) -> bool {
        self.visitor.page.path() == path
    }
}

/// A page ready to be sent.
pub struct Page(Result<String, Trouble>, Visitor);

impl Page {
    /// What is sent to `visitor`: the page that `make` makes of what the ledger answers, or why there is none.
    pub async fn asked<T: Template>(
        visitor: Visitor,
        make: impl FnOnce(&Asking<'_>, &Visitor) -> Result<T, Trouble> + Send + 'static,
    ) -> Self {
        let for_whom = visitor.clone();
        let page = visitor.desk.ask(move |asking| Ok(make(asking, &for_whom)?.render()?)).await;
        Page(page, visitor)
    }

    /// What is sent to `visitor`: the page, or why there is none.
    pub fn new(visitor: Visitor, page: Result<String, Trouble>) -> Self {
        Page(page, visitor)
    }
}

#[derive(Template)]
#[template(path = "trouble.html")]
struct TroublePage {
    frame: Frame,
    why: String,
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let Page(page, visitor) = self;
        let trouble = match page {
            Ok(page) => return Html(page).into_response(),
            Err(trouble) => trouble,
        };
        let status = trouble.status();
        let tongue = visitor.tongue();
        let why = match &trouble {
            Trouble::Missing => tongue.say("trouble-missing"),
            Trouble::Refused(want) => tongue.say(&format!("refused-{want}")),
            // What went wrong inside is for the log; the visitor is told that it did.
            _ if status == StatusCode::INTERNAL_SERVER_ERROR => {
                eprintln!("banggiao: {}: {trouble}", visitor.page);
                tongue.say("trouble-inside")
            }
            told => told.to_string(),
        };
        let frame = Frame::new(&visitor, tongue.say("trouble"));
        match (TroublePage { frame, why }).render() {
            Ok(page) => (status, Html(page)).into_response(),
            Err(_) => status.into_response(),
        }
    }
}
