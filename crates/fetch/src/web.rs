//! The real network: one exchange by HTTP/1.1, over connections whose addresses were checked.
//!
//! The check is made twice: on what a host's name is looked up to, and again on the very addresses that a connection is made to, for
//! each connection. So no redirect, no name that is looked up to something else the second time, and no form of writing an address
//! gets round it. No proxy is used, as it would connect to where we cannot see.

use std::io::{self, ErrorKind, Read};
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};
use std::{fmt, thread};

use ureq::config::Config;
use ureq::http::{Uri, header};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout, RustlsConnector, TcpConnector};
use ureq::{Agent, Error};

use crate::address::{Kind, Reach};
use crate::network::{Answer, Network, Request, Trouble};

/// What is taken, the best first: pages, then what feeds come as, then documents of any kind.
const TAKEN: &str = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,\
                     application/xml;q=0.9,*/*;q=0.5";
/// How long a connection may take, and then the head of the answer.
const CONNECT: Duration = Duration::from_secs(20);
const HEAD: Duration = Duration::from_secs(30);
/// The longest head of an answer.
const LONGEST_HEAD: usize = 64 << 10;

/// Where hosts are.
pub trait Names: fmt::Debug + Send + Sync + 'static {
    /// The addresses of `host`, at this port.
    ///
    /// # Errors
    ///
    /// It is not known, or those who know cannot be asked.
    fn look_up(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>>;
}

/// As the system looks names up.
#[derive(Debug, Clone, Copy)]
struct SystemNames;

impl Names for SystemNames {
    fn look_up(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        Ok((host, port).to_socket_addrs()?.collect())
    }
}

/// The real network.
#[derive(Debug)]
pub struct Web(Agent);

impl Web {
    /// The network as far as `reach` says. `agent` is what servers are told of who asks.
    pub fn new(agent: &str, reach: Reach) -> Self {
        Self::by_names(agent, reach, SystemNames)
    }

    /// The same, where `names` say where hosts are.
    pub fn by_names(agent: &str, reach: Reach, names: impl Names) -> Self {
        let config = Config::builder()
            .http_status_as_error(false)
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(agent)
            .accept(TAKEN)
            .accept_encoding("gzip")
            .max_response_header_size(LONGEST_HEAD)
            .max_idle_connections_per_host(1)
            .timeout_connect(Some(CONNECT))
            .timeout_recv_response(Some(HEAD))
            .build();
        let guard = Guard(Arc::new(reach));
        let resolver = Guarded { guard: guard.clone(), names: Arc::new(names) };
        let connector = guard.chain(TcpConnector::default()).chain(RustlsConnector::default());
        Web(Agent::with_parts(config, connector, resolver))
    }
}

/// Lets pass what may be reached.
#[derive(Debug, Clone)]
struct Guard(Arc<Reach>);

/// An address was refused: travels through the library as the inside of an error.
#[derive(Debug, thiserror::Error)]
#[error("{0} is {1}")]
struct Refused(SocketAddr, Kind);

impl Guard {
    fn pass(&self, address: SocketAddr) -> Result<(), Error> {
        match self.0.refuses(address) {
            None => Ok(()),
            Some(kind) => Err(Error::Other(Box::new(Refused(address, kind)))),
        }
    }
}

/// Stands before the connector of sockets, which connects to the addresses checked here and no others.
impl Connector<()> for Guard {
    type Out = ();

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<()>) -> Result<Option<()>, Error> {
        details.addrs.iter().try_for_each(|address| self.pass(*address))?;
        Ok(chained)
    }
}

/// Looks hosts up, and leaves out the addresses that are refused.
#[derive(Debug)]
struct Guarded {
    guard: Guard,
    names: Arc<dyn Names>,
}

impl Resolver for Guarded {
    fn resolve(&self, uri: &Uri, _: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let host = uri.host().ok_or(Error::HostNotFound)?.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 });
        let names = Arc::clone(&self.names);
        let (found, wait) = mpsc::sync_channel(1);
        // The system cannot be told to hurry; who waits for it can be.
        thread::spawn(move || found.send(names.look_up(&host, port)).ok());
        let within = timeout.not_zero().map_or(CONNECT, |duration| (*duration).min(CONNECT));
        let addresses = match wait.recv_timeout(within) {
            Ok(Ok(addresses)) => addresses,
            Ok(Err(_)) => return Err(Error::HostNotFound),
            Err(_) => return Err(Error::Timeout(timeout.reason)),
        };
        let mut passed = self.empty();
        let mut refused = Err(Error::HostNotFound);
        for address in addresses {
            match self.guard.pass(address) {
                Ok(()) if passed.len() < MOST_ADDRESSES => passed.push(address),
                Ok(()) => {}
                Err(error) => refused = Err(error),
            }
        }
        if passed.is_empty() { refused } else { Ok(passed) }
    }
}

/// So many addresses of one host are tried.
const MOST_ADDRESSES: usize = 8;

impl Network for Web {
    fn ask(&self, request: &Request<'_>) -> Result<Answer, Trouble> {
        let ends = Instant::now() + request.within;
        let mut call = self.0.get(request.address.as_str()).config().timeout_global(Some(request.within)).build();
        if let Some(etag) = request.etag {
            call = call.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(modified) = request.modified {
            call = call.header(header::IF_MODIFIED_SINCE, modified);
        }
        let trouble = |error| trouble(error, request);
        let response = call.call().map_err(trouble)?;
        let status = response.status().as_u16();
        let fields = response.headers().iter();
        let head: Vec<_> =
            fields.map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())).collect();
        let mut answer = Answer { status, head, bytes: Vec::new() };
        if let Some(packed) = answer.field("content-encoding").filter(|packed| !packed.eq_ignore_ascii_case("identity")) {
            return Err(Trouble::Packed(packed.chars().take(40).collect()));
        }
        let told: Option<u64> = answer.field("content-length").and_then(|length| length.parse().ok());
        if !request.cut && told.is_some_and(|told| told > request.most) {
            return Err(Trouble::TooLarge(request.most));
        }
        answer.bytes = body(response.into_body().into_reader(), request, ends)?;
        Ok(answer)
    }
}

/// The body, within the bounds of `request`: room is made for what has come, not for what was announced.
fn body(mut reader: impl Read, request: &Request<'_>, ends: Instant) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let mut chunk = vec![0; 32 << 10];
    loop {
        if Instant::now() >= ends {
            return Err(Trouble::TooSlow(request.within.as_secs()));
        }
        let read = match reader.read(&mut chunk) {
            Ok(0) => return Ok(bytes),
            Ok(read) => read,
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) => return Err(trouble(Error::from(e), request)),
        };
        bytes.extend_from_slice(&chunk[..read]);
        if bytes.len() as u64 > request.most {
            if !request.cut {
                return Err(Trouble::TooLarge(request.most));
            }
            bytes.truncate(usize::try_from(request.most).unwrap_or(usize::MAX));
            return Ok(bytes);
        }
    }
}

/// What an error of the library means.
fn trouble(error: Error, request: &Request<'_>) -> Trouble {
    match error {
        Error::Other(inner) => match inner.downcast::<Refused>() {
            Ok(refused) => Trouble::Refused { ip: refused.0.ip(), kind: refused.1 },
            Err(inner) => Trouble::Garbled(inner.to_string()),
        },
        Error::Timeout(_) => Trouble::TooSlow(request.within.as_secs()),
        Error::HostNotFound => Trouble::NoHost,
        Error::Decompress(_, inner) => packed_badly(&inner),
        Error::Io(inner) => match inner.kind() {
            ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => Trouble::CutOff,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Trouble::TooSlow(request.within.as_secs()),
            ErrorKind::InvalidData | ErrorKind::InvalidInput => {
                let secure = request.address.scheme() == "https" && inner.get_ref().is_some_and(|e| e.to_string().contains("ertificate"));
                if secure { Trouble::Insecure(inner.to_string()) } else { Trouble::Garbled(inner.to_string()) }
            }
            _ => Trouble::Unconnected(inner.to_string()),
        },
        Error::Tls(why) => Trouble::Insecure(why.to_owned()),
        Error::Rustls(why) => Trouble::Insecure(why.to_string()),
        Error::ConnectionFailed => Trouble::Unconnected("refused".to_owned()),
        other => Trouble::Garbled(other.to_string()),
    }
}

fn packed_badly(error: &io::Error) -> Trouble {
    if error.kind() == ErrorKind::UnexpectedEof { Trouble::CutOff } else { Trouble::Garbled(error.to_string()) }
}
