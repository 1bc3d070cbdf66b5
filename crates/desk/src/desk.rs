//! The desk itself: what all pages share.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::http::HeaderMap;
use banggiao_asking::Asking;
use banggiao_extract::text::language::Language;
use banggiao_ledger::Ledger;
use jiff::Zoned;
use jiff::civil::Date;

use crate::drafts::Drafts;
use crate::guard::limit::Limit;
use crate::guard::{Accounts, Door, Who, token};
use crate::intake::Intake;
use crate::readers::Readers;
use crate::settings::Settings;
use crate::tongue::Tongue;
use crate::trouble::Trouble;
use crate::writer::Writer;

/// So many readers ask at once for each core: they wait for pages of the file now and then.
const READERS_A_CORE: usize = 2;

/// What all pages share.
pub struct Desk {
    settings: Settings,
    readers: Arc<Readers>,
    writer: Arc<Writer>,
    english: Tongue,
    vietnamese: Tongue,
    /// Who may come in.
    pub door: Door,
    /// What waits to be kept.
    pub drafts: Drafts,
    /// How often somebody may try a password.
    pub tries: Limit,
    secret: String,
}

impl Desk {
    /// A desk for the ledger that `settings` name.
    ///
    /// # Errors
    ///
    /// [`Trouble::NoAccounts`] where others than this machine could come in and there are no accounts, [`Trouble::Accounts`]
    /// where these cannot be read.
    pub fn new(settings: Settings) -> Result<Self, Trouble> {
        let door = if settings.address.ip().is_loopback() && settings.accounts.is_none() && settings.proxy.is_none() {
            Door::Open { name: settings.name.clone() }
        } else {
            let file = settings.accounts.clone().unwrap_or_else(|| Accounts::beside(&settings.ledger));
            let accounts = Accounts::open(&file)?;
            if !accounts.any()? {
                return Err(Trouble::NoAccounts(settings.address));
            }
            Door::Guarded { accounts, proxy: settings.proxy.clone() }
        };
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Desk {
            writer: Arc::new(Writer::new(settings.ledger.clone())),
            readers: Arc::new(Readers::new(settings.ledger.clone(), cores * READERS_A_CORE)),
            english: Tongue::new(Language::English),
            vietnamese: Tongue::new(Language::Vietnamese),
            door,
            drafts: Drafts::default(),
            tries: Limit::default(),
            secret: token::token().map_err(|e| Trouble::Random(e.to_string()))?,
            settings,
        })
    }

    /// What time it is, in seconds since 1970.
    pub fn now(&self) -> i64 {
        jiff::Timestamp::now().as_second()
    }

    /// The time as it stands in names and signatures, as RFC 3339 has it.
    pub fn stamp(&self) -> String {
        jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// What reads documents that are added.
    pub fn intake(&self) -> &dyn Intake {
        &*self.settings.intake
    }

    /// Who asks; nobody where they must first say.
    ///
    /// # Errors
    ///
    /// [`Trouble::Accounts`] where the accounts cannot be read.
    pub fn who(&self, headers: &HeaderMap, from: Option<SocketAddr>) -> Result<Option<Who>, Trouble> {
        Ok(self.door.who(headers, from, &self.secret, self.now())?)
    }

    /// What is said in `language`.
    pub fn tongue(&self, language: Language) -> &Tongue {
        match language {
            Language::English => &self.english,
            Language::Vietnamese => &self.vietnamese,
        }
    }

    /// The day to take for today.
    pub fn today(&self) -> Date {
        self.settings.today.unwrap_or_else(|| Zoned::now().date())
    }

    /// Changes the ledger.
    ///
    /// # Errors
    ///
    /// Those of `change`, and [`Trouble::Ledger`] where the ledger cannot be opened to be written.
    pub async fn change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Ledger) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Trouble> {
        self.writer.with(change).await
    }

    /// Writes down who did what, where accounts are kept.
    ///
    /// # Errors
    ///
    /// [`Trouble::Accounts`] where they cannot be written.
    pub fn audit(&self, who: &str, what: &str, about: &str) -> Result<(), Trouble> {
        match self.door.accounts() {
            Some(accounts) => Ok(accounts.audit(who, what, about, self.now())?),
            None => Ok(()),
        }
    }

    /// Asks the ledger.
    ///
    /// # Errors
    ///
    /// Those of `question`, and [`Trouble::Ledger`] where the ledger cannot be opened.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Asking<'_>) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Trouble> {
        let today = self.today();
        self.readers.with(move |ledger| question(&Asking { ledger, today })).await
    }
}
