//! Who asks, told by the door through which they came.

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;
use axum::http::header::HeaderName;

use super::accounts::{Account, Accounts, NoAccount};
use super::role::Role;
use super::token;
use crate::visitor::cookie;

/// The cookie that holds a session's token.
pub const SESSION: &str = "banggiao";

/// Who may come in, and how they are known.
pub enum Door {
    /// On loopback: whoever uses this machine, under this name, who may do everything.
    Open {
        /// The name under which they decide.
        name: String,
    },
    /// Beyond it: those with an account.
    Guarded {
        /// The accounts.
        accounts: Accounts,
        /// The proxy that may tell who asks.
        proxy: Option<Proxy>,
    },
}

/// A proxy that tells in a header who asks.
#[derive(Debug, Clone)]
pub struct Proxy {
    /// The header that holds the account's name.
    pub header: HeaderName,
    /// The address from which the proxy comes; from any other the header means nothing.
    pub from: IpAddr,
}

/// Somebody who may come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The account's name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// What every form of theirs must carry: pages of others do not know it.
    pub form_token: String,
}

impl Door {
    /// Who asks; nobody where they must first say.
    ///
    /// # Errors
    ///
    /// [`NoAccount`] where the accounts cannot be read.
    pub fn who(&self, headers: &HeaderMap, from: Option<SocketAddr>, secret: &str, now: i64) -> Result<Option<Who>, NoAccount> {
        let known = |account: Account, by: &str| Who {
            name: account.name,
            role: account.role,
            form_token: token::kept(&format!("form {secret} {by}")),
        };
        match self {
            Door::Open { name } => Ok(Some(known(Account { name: name.clone(), role: Role::Admin }, ""))),
            Door::Guarded { accounts, proxy } => {
                if let Some(proxy) = proxy.as_ref().filter(|proxy| from.is_some_and(|from| from.ip().to_canonical() == proxy.from))
                    && let Some(name) = headers.get(&proxy.header).and_then(|name| name.to_str().ok())
                {
                    return Ok(accounts.named(name)?.map(|account| known(account, name)));
                }
                let Some(session) = cookie(headers, SESSION) else { return Ok(None) };
                Ok(accounts.of_session(session, now)?.map(|account| known(account, session)))
            }
        }
    }

    /// The accounts, where there are any to have.
    pub fn accounts(&self) -> Option<&Accounts> {
        match self {
            Door::Open { .. } => None,
            Door::Guarded { accounts, .. } => Some(accounts),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn guarded(proxy: Option<Proxy>) -> (tempfile::TempDir, Door) {
        let folder = tempfile::tempdir().expect("a folder");
        let accounts = Accounts::open(&folder.path().join("a")).expect("accounts");
        accounts.add("mai", Role::Reader, None, NOW).expect("added");
        (folder, Door::Guarded { accounts, proxy })
    }

    #[test]
    fn a_header_tells_who_asks_only_where_the_trusted_proxy_sends_it() {
        let header = HeaderName::from_static("x-user");
        let proxy = Proxy { header: header.clone(), from: "10.0.0.2".parse().expect("an address") };
        let (_folder, door) = guarded(Some(proxy));
        let headers = HeaderMap::from_iter([(header, "mai".parse().expect("a value"))]);
        let who = |from: &str| door.who(&headers, from.parse().ok(), "secret", NOW).expect("asked").map(|who| who.name);
        assert_eq!(who("10.0.0.2:555"), Some("mai".into()));
        assert_eq!(who("10.0.0.3:555"), None);
        let (_folder, door) = guarded(None);
        assert_eq!(door.who(&headers, "10.0.0.2:5".parse().ok(), "secret", NOW).expect("asked"), None);
    }
}
