//! `banggiao user`: who may come to the desk from beyond this machine.

use std::io::{BufRead, IsTerminal, Write, stdout};
use std::path::PathBuf;

use banggiao_desk::guard::{Accounts, Role};
use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::interface::Words;
use crate::ledger::LedgerOption;

/// Add, list or remove the accounts of those who come to the desk from beyond this machine.
#[derive(Debug, Args)]
pub struct User {
    #[command(flatten)]
    ledger: LedgerOption,
    /// The file of accounts [default: beside the ledger]
    #[arg(long, global = true, value_name = "FILE")]
    accounts: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

/// What is done.
#[derive(Debug, Subcommand)]
enum What {
    /// Add an account; its password is read from standard input
    Add {
        /// The name
        name: String,
        /// What it may do: reader looks, reviewer decides and adds, admin sees the log too
        #[arg(long, default_value = "reader")]
        role: Role,
        /// Without a password: only a trusted proxy can tell that somebody is it
        #[arg(long)]
        no_password: bool,
    },
    /// List the accounts
    List,
    /// Remove an account, and end its sessions
    Remove {
        /// The name
        name: String,
    },
}

impl User {
    /// Does it.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let file = self.accounts.unwrap_or_else(|| Accounts::beside(&self.ledger.ledger));
        let accounts = Accounts::open(&file)?;
        match self.what {
            What::Add { name, role, no_password } => {
                let password = if no_password { None } else { Some(password(interface)?) };
                accounts.add(&name, role, password.as_deref(), Timestamp::now().as_second())?;
                writeln!(stdout(), "{}", interface.with("user-added", &[("name", &name), ("role", role.code())]))?;
            }
            What::List => {
                for account in accounts.all()? {
                    writeln!(stdout(), "{}\t{}", account.name, account.role)?;
                }
            }
            What::Remove { name } => {
                accounts.remove(&name)?;
                writeln!(stdout(), "{}", interface.with("user-removed", &[("name", &name)]))?;
            }
        }
        Ok(true)
    }
}

/// One line of standard input.
fn password(interface: &Words) -> anyhow::Result<String> {
    if std::io::stdin().is_terminal() {
        eprint!("{} ", interface.say("user-password"));
        std::io::stderr().flush()?;
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
