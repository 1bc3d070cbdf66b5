//! Trouble: why a page cannot be shown, and what the visitor is told.

use axum::http::StatusCode;
use banggiao_ledger::LedgerError;
use thiserror::Error;

/// Why a page cannot be shown.
#[derive(Debug, Error)]
pub enum Trouble {
    /// There is no such page or record.
    #[error("there is no such page")]
    Missing,
    /// What was asked cannot be understood.
    #[error("{0}")]
    Asked(String),
    /// The ledger could not answer.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The page could not be written.
    #[error("the page could not be written: {0}")]
    Page(#[from] askama::Error),
    /// It may not be done: for want of a `role`, of the page's `token`, of an `origin` on this desk.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// The accounts could not be read or written.
    #[error(transparent)]
    Accounts(#[from] crate::guard::accounts::NoAccount),
    /// Without accounts nobody can come in from beyond this machine.
    #[error("{0} is open to others, and there are no accounts: add one with `banggiao user add NAME`, or listen on 127.0.0.1")]
    NoAccounts(std::net::SocketAddr),
    /// The system has no randomness to give.
    #[error("no randomness: {0}")]
    Random(String),
    /// The address cannot be listened on.
    #[error("{address} cannot be listened on: {error}; take another with --address")]
    Address {
        /// The address.
        address: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// The desk is being closed.
    #[error("the desk is being closed")]
    Stopping,
}

impl Trouble {
    /// Its status in HTTP.
    pub fn status(&self) -> StatusCode {
        match self {
            Trouble::Missing | Trouble::Ledger(LedgerError::NoRecord(_) | LedgerError::NoDocument(_)) => StatusCode::NOT_FOUND,
            Trouble::Asked(_) | Trouble::Ledger(LedgerError::Ambiguous { .. }) => StatusCode::BAD_REQUEST,
            Trouble::Refused(_) => StatusCode::FORBIDDEN,
            Trouble::Stopping => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
