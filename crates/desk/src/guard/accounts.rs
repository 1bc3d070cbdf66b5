//! Accounts and their sessions, in a file of their own beside the ledger: ledgers are passed on, passwords are not.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, params};

use super::audit::Audited;
use super::password::{self, NoPassword};
use super::role::Role;
use super::token;

/// How long a session lasts that nobody uses, and how long any lasts, in seconds.
const IDLE: i64 = 8 * 3600;
const LONGEST: i64 = 7 * 24 * 3600;

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name under which it decides.
    pub name: String,
    /// What it may do.
    pub role: Role,
}

/// A session as it is begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What its cookie holds.
    pub token: String,
}

/// Why an account cannot be kept or asked for.
#[derive(Debug, thiserror::Error)]
pub enum NoAccount {
    /// The file cannot be read or written.
    #[error("{}: {error}", file.display())]
    File {
        /// The file of accounts.
        file: PathBuf,
        /// What SQLite says.
        error: rusqlite::Error,
    },
    /// There is one of this name.
    #[error("there is an account `{0}` already; remove it first")]
    Taken(String),
    /// There is none of this name.
    #[error("there is no account `{0}`")]
    Unknown(String),
    /// The name will not do.
    #[error("a name has 1 to 64 characters, none of them a line end or the like")]
    Name,
    /// The password will not do.
    #[error(transparent)]
    Password(#[from] NoPassword),
    /// The system has no randomness to give.
    #[error("no randomness: {0}")]
    Random(String),
}

/// The accounts of one ledger.
pub struct Accounts {
    file: PathBuf,
    db: Mutex<Connection>,
}

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS accounts (name TEXT PRIMARY KEY, role TEXT NOT NULL, password TEXT, since INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS sessions (
      token TEXT PRIMARY KEY,             -- as token.rs keeps it
      account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
      begun INTEGER NOT NULL,             -- seconds since 1970
      used INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS audit (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      account TEXT NOT NULL,
      what TEXT NOT NULL,
      about TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
    CREATE TRIGGER IF NOT EXISTS audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is never cut'); END;";

impl Accounts {
    /// The file of accounts that belongs to a ledger, where no other is named.
    pub fn beside(ledger: &Path) -> PathBuf {
        let mut name = ledger.as_os_str().to_owned();
        name.push(".accounts");
        PathBuf::from(name)
    }

    /// Opens the accounts in `file`, which is made where it is missing, readable by its owner alone.
    pub fn open(file: &Path) -> Result<Self, NoAccount> {
        let at = |error| NoAccount::File { file: file.to_owned(), error };
        let db = Connection::open(file).map_err(at)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // On file systems without owners this fails, and nothing is lost.
            let _ = std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600));
        }
        db.busy_timeout(Duration::from_secs(5)).map_err(at)?;
        db.execute_batch("PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL;").map_err(at)?;
        db.execute_batch(SCHEMA).map_err(at)?;
        Ok(Accounts { file: file.to_owned(), db: Mutex::new(db) })
    }

    fn db(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn at(&self, error: rusqlite::Error) -> NoAccount {
        NoAccount::File { file: self.file.clone(), error }
    }

    /// Whether there is any account.
    pub fn any(&self) -> Result<bool, NoAccount> {
        let any = self.db().query_row("SELECT EXISTS (SELECT 1 FROM accounts)", [], |row| row.get(0));
        any.map_err(|e| self.at(e))
    }

    /// Adds an account; without a password only a trusted proxy can tell that somebody is it.
    pub fn add(&self, name: &str, role: Role, password: Option<&str>, now: i64) -> Result<(), NoAccount> {
        if name.trim() != name || !(1..=64).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            return Err(NoAccount::Name);
        }
        let kept = password.map(password::hash).transpose()?;
        let added = self.db().execute(
            "INSERT OR IGNORE INTO accounts (name, role, password, since) VALUES (?1, ?2, ?3, ?4)",
            params![name, role.code(), kept, now],
        );
        match added.map_err(|e| self.at(e))? {
            0 => Err(NoAccount::Taken(name.to_owned())),
            _ => Ok(()),
        }
    }

    /// Removes an account, and ends its sessions.
    pub fn remove(&self, name: &str) -> Result<(), NoAccount> {
        match self.db().execute("DELETE FROM accounts WHERE name = ?1", [name]).map_err(|e| self.at(e))? {
            0 => Err(NoAccount::Unknown(name.to_owned())),
            _ => Ok(()),
        }
    }

    /// All accounts, in the order of their names.
    pub fn all(&self) -> Result<Vec<Account>, NoAccount> {
        let ask = || -> rusqlite::Result<Vec<Account>> {
            let db = self.db();
            let mut query = db.prepare("SELECT name, role FROM accounts ORDER BY name")?;
            query.query_map([], account)?.collect()
        };
        ask().map_err(|e| self.at(e))
    }

    /// The account of this name.
    pub fn named(&self, name: &str) -> Result<Option<Account>, NoAccount> {
        let found = self.db().query_row("SELECT name, role FROM accounts WHERE name = ?1", [name], account).optional();
        found.map_err(|e| self.at(e))
    }

    /// Begins a session for whoever knows the password; none where it is wrong or nobody has that name.
    pub fn enter(&self, name: &str, password: &str, now: i64) -> Result<Option<Session>, NoAccount> {
        let kept: Option<String> = self
            .db()
            .query_row("SELECT password FROM accounts WHERE name = ?1", [name], |row| row.get(0))
            .optional()
            .map_err(|e| self.at(e))?
            .flatten();
        // The password is looked at without holding the file: it takes its time.
        if !password::is(password, kept.as_deref()) {
            return Ok(None);
        }
        let token = token::token().map_err(|e| NoAccount::Random(e.to_string()))?;
        let db = self.db();
        let begin = || -> rusqlite::Result<()> {
            db.execute("DELETE FROM sessions WHERE used < ?1 OR begun < ?2", params![now - IDLE, now - LONGEST])?;
            db.execute(
                "INSERT INTO sessions (token, account, begun, used) VALUES (?1, ?2, ?3, ?3)",
                params![token::kept(&token), name, now],
            )?;
            Ok(())
        };
        begin().map_err(|e| self.at(e))?;
        Ok(Some(Session { token }))
    }

    /// Whose session has this token; nobody's where it ended.
    pub fn of_session(&self, token: &str, now: i64) -> Result<Option<Account>, NoAccount> {
        let db = self.db();
        let ask = || -> rusqlite::Result<Option<Account>> {
            let kept = token::kept(token);
            let found = db
                .query_row(
                    "SELECT a.name, a.role, s.used FROM sessions s JOIN accounts a ON a.name = s.account
                     WHERE s.token = ?1 AND s.used >= ?2 AND s.begun >= ?3",
                    params![kept, now - IDLE, now - LONGEST],
                    |row| Ok((account(row)?, row.get::<_, i64>(2)?)),
                )
                .optional()?;
            // Not on every page: once a minute will do.
            if let Some((_, used)) = &found
                && *used < now - 60
            {
                db.execute("UPDATE sessions SET used = ?2 WHERE token = ?1", params![kept, now])?;
            }
            Ok(found.map(|(account, _)| account))
        };
        ask().map_err(|e| self.at(e))
    }

    /// Ends a session.
    pub fn leave(&self, token: &str) -> Result<(), NoAccount> {
        self.db().execute("DELETE FROM sessions WHERE token = ?1", [token::kept(token)]).map(drop).map_err(|e| self.at(e))
    }

    /// Writes down that something was done.
    pub fn audit(&self, account: &str, what: &str, about: &str, now: i64) -> Result<(), NoAccount> {
        let row = params![now, account, what, about];
        self.db().execute("INSERT INTO audit (at, account, what, about) VALUES (?1, ?2, ?3, ?4)", row).map(drop).map_err(|e| self.at(e))
    }

    /// What was done last.
    pub fn audited(&self, limit: usize) -> Result<Vec<Audited>, NoAccount> {
        let ask = || -> rusqlite::Result<Vec<Audited>> {
            let db = self.db();
            let mut query = db.prepare("SELECT at, account, what, about FROM audit ORDER BY id DESC LIMIT ?1")?;
            let audited =
                |row: &rusqlite::Row<'_>| Ok(Audited { at: row.get(0)?, account: row.get(1)?, what: row.get(2)?, about: row.get(3)? });
            query.query_map([limit as i64], audited)?.collect()
        };
        ask().map_err(|e| self.at(e))
    }
}

fn account(row: &rusqlite::Row<'_>) -> rusqlite::Result<Account> {
    let role: String = row.get(1)?;
    // A role that this program does not know may only look.
    Ok(Account { name: row.get(0)?, role: role.parse().unwrap_or(Role::Reader) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn accounts() -> (tempfile::TempDir, Accounts) {
        let folder = tempfile::tempdir().expect("a folder");
        let accounts = Accounts::open(&folder.path().join("test.accounts")).expect("accounts");
        accounts.add("mai", Role::Reviewer, Some("một mật khẩu dài"), NOW).expect("added");
        (folder, accounts)
    }

    #[test]
    fn a_session_is_begun_with_the_password_alone_and_ends() {
        let (_folder, accounts) = accounts();
        assert_eq!(accounts.enter("mai", "mật khẩu khác", NOW).expect("asked"), None);
        assert_eq!(accounts.enter("nobody", "một mật khẩu dài", NOW).expect("asked"), None);
        let session = accounts.enter("mai", "một mật khẩu dài", NOW).expect("asked").expect("entered");
        let mai = Account { name: "mai".into(), role: Role::Reviewer };
        assert_eq!(accounts.of_session(&session.token, NOW + 60).expect("asked"), Some(mai));
        assert_eq!(accounts.of_session("another", NOW).expect("asked"), None);
        assert_eq!(accounts.of_session(&session.token, NOW + 60 + IDLE + 61).expect("asked"), None, "nobody used it");
        accounts.leave(&session.token).expect("left");
        assert_eq!(accounts.of_session(&session.token, NOW).expect("asked"), None);
    }

    #[test]
    fn the_sessions_of_a_removed_account_end() {
        let (_folder, accounts) = accounts();
        let session = accounts.enter("mai", "một mật khẩu dài", NOW).expect("asked").expect("entered");
        accounts.remove("mai").expect("removed");
        assert_eq!(accounts.of_session(&session.token, NOW).expect("asked"), None);
        assert!(matches!(accounts.remove("mai"), Err(NoAccount::Unknown(_))));
    }

    #[test]
    fn no_password_and_no_token_stands_in_the_file() {
        let (folder, accounts) = accounts();
        let session = accounts.enter("mai", "một mật khẩu dài", NOW).expect("asked").expect("entered");
        drop(accounts);
        for file in std::fs::read_dir(folder.path()).expect("the folder") {
            let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
            for secret in ["một mật khẩu dài", &session.token] {
                assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
            }
        }
    }

    #[test]
    fn the_log_is_only_added_to() {
        let (_folder, accounts) = accounts();
        accounts.audit("mai", "reject", "00aa", NOW).expect("written");
        assert_eq!(accounts.audited(5).expect("read")[0].what, "reject");
        assert!(accounts.db().execute("DELETE FROM audit", []).is_err());
        assert!(accounts.db().execute("UPDATE audit SET account = 'x'", []).is_err());
    }
}
