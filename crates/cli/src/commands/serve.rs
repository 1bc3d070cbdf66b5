//! `banggiao serve`: the ledger in the browser.

use std::io::{Write, stdout};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail};
use banggiao_desk::Settings;
use banggiao_desk::guard::who::Proxy;
use clap::Args;

use super::reader_name;
use crate::adding::Adding;
use crate::fetching::Manners;
use crate::interface::Words;
use crate::keeping::PagesOption;
use crate::ledger::{LedgerOption, TodayOption};
use crate::packs::PacksOption;

/// Open the desk: the ledger in the browser.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    ledger: LedgerOption,
    /// Where to listen; beyond this machine only those come in who have an account
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878")]
    address: SocketAddr,
    /// The file of accounts [default: beside the ledger, where one is needed]
    #[arg(long, value_name = "FILE")]
    accounts: Option<PathBuf>,
    /// The header in which a trusted proxy names the account of whoever asks
    #[arg(long, value_name = "HEADER", requires = "proxy_from")]
    proxy_header: Option<String>,
    /// The address from which that proxy comes
    #[arg(long, value_name = "IP", requires = "proxy_header")]
    proxy_from: Option<IpAddr>,
    /// Under which name this machine's user decides [default: the user's]
    #[arg(long, value_name = "NAME", env = "BANGGIAO_BY")]
    by: Option<String>,
    #[command(flatten)]
    packs: PacksOption,
    #[command(flatten)]
    pages: PagesOption,
    #[command(flatten)]
    manners: Manners,
    #[command(flatten)]
    today: TodayOption,
}

impl Serve {
    /// Serves until told to stop.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let file = self.ledger.ledger.clone();
        if !file.exists() {
            bail!(interface.with("ledger-missing", &[("file", &file.display().to_string())]));
        }
        let proxy = match self.proxy_header.zip(self.proxy_from) {
            Some((header, from)) => {
                let told = header.parse().with_context(|| format!("--proxy-header {header}"))?;
                Some(Proxy { header: told, from })
            }
            None => None,
        };
        let name = self.by.or_else(|| std::env::var("USER").ok()).filter(|name| !name.is_empty());
        let packs = self.packs.load()?;
        let by = reader_name(&packs);
        let settings = Settings {
            ledger: file,
            address: self.address,
            accounts: self.accounts,
            proxy,
            name: name.unwrap_or_else(|| "local".to_owned()),
            intake: Arc::new(Adding::new(packs, by, self.pages.pages(), self.manners)),
            today: self.today.given(),
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(banggiao_desk::serve(settings, |address| {
            // Whoever started it need not listen.
            let _ = writeln!(stdout(), "{}", interface.with("serving", &[("address", &format!("http://{address}/"))]));
        }))?;
        Ok(true)
    }
}
