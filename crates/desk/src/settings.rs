//! What the desk is told when it is opened.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::guard::who::Proxy;
use crate::intake::Intake;

/// What the desk is told when it is opened.
#[derive(Clone)]
pub struct Settings {
    /// The ledger's file, which must be there.
    pub ledger: PathBuf,
    /// Where to listen.
    pub address: SocketAddr,
    /// The file of accounts; beside the ledger where none is named.
    pub accounts: Option<PathBuf>,
    /// The proxy that may tell who asks.
    pub proxy: Option<Proxy>,
    /// Under which name whoever uses this machine decides.
    pub name: String,
    /// What reads documents that are added.
    pub intake: Arc<dyn Intake>,
    /// The day to take for today; the clock's where none is given.
    pub today: Option<Date>,
}
