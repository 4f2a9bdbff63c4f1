//! Who a request comes from, as far as counting needs to know. The address is hashed and forgotten
//! ([`store::limits`]); it is never written down.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Once};

use axum::extract::ConnectInfo;
use domain::limits::Limits;
use http::{Extensions, HeaderMap};
use ipnet::IpNet;
use store::limits::Limiter;

/// The limits, and the proxies whose word counts for where a visitor comes from. Cloning it is cheap.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    pub limiter: Arc<Limiter>,
    trusted: Arc<[IpNet]>,
}

impl Guard {
    /// `trusted`: the proxies in front of this site, and no others: who is trusted can name any address.
    pub fn new(limits: Limits, trusted: &[IpNet]) -> Self {
        Self { limiter: Arc::new(Limiter::new(limits)), trusted: trusted.into() }
    }

    /// The visitor's address: the other end of the connection, or, where that is a trusted proxy, the last address in
    /// `X-Forwarded-For` that is none. What stands before it was written by the visitor, who may write anything.
    /// Without a connection, in tests, everybody is the same visitor.
    pub(crate) fn address(&self, extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
        let connection = extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = connection.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip().to_canonical());
        let lines: Vec<&str> =
            headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok()).collect();
        let mut hops = lines.iter().flat_map(|line| line.split(',')).rev().map(hop);
        if !lines.is_empty() && is_near(peer) && !self.trusts(peer) {
            TOLD.call_once(|| {
                tracing::warn!(
                    "a proxy says where visitors come from, but HEARBACK_TRUSTED_PROXY does not name it: all count as one"
                );
            });
        }
        let mut address = peer;
        while self.trusts(address) {
            let Some(Some(before)) = hops.next() else { break };
            address = before;
        }
        address
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|network| network.contains(&address))
    }
}

/// Said once, and without an address.
static TOLD: Once = Once::new();

/// Whether it is this machine or one beside it, as a proxy is.
fn is_near(peer: IpAddr) -> bool {
    peer.is_loopback() || matches!(peer, IpAddr::V4(address) if address.is_private())
}

/// An address as proxies write it, some with the port.
fn hop(written: &str) -> Option<IpAddr> {
    let written = written.trim();
    let address = written.parse().ok().or_else(|| written.parse::<SocketAddr>().ok().map(|address| address.ip()));
    address.map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn comes_from(trusted: &[&str], peer: &str, forwarded: &[&'static str]) -> String {
        let trusted: Vec<IpNet> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        let guard = Guard::new(Limits::default(), &trusted);
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 40_000)));
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", HeaderValue::from_static(line));
        }
        guard.address(&extensions, &headers).to_string()
    }

    #[test]
    fn nobody_says_themselves_where_they_come_from() {
        assert_eq!(comes_from(&[], "198.51.100.9", &["203.0.113.1"]), "198.51.100.9");
        assert_eq!(comes_from(&["10.0.0.0/8"], "198.51.100.9", &["203.0.113.1"]), "198.51.100.9");
    }

    #[test]
    fn a_trusted_proxy_says_it_and_what_stands_before_its_word_is_not_believed() {
        let trusted = ["10.0.0.0/8", "::1/128"];
        assert_eq!(comes_from(&trusted, "10.0.0.1", &["203.0.113.1"]), "203.0.113.1");
        assert_eq!(comes_from(&trusted, "10.0.0.1", &["192.0.2.6, 203.0.113.1"]), "203.0.113.1");
        assert_eq!(comes_from(&trusted, "10.0.0.1", &["192.0.2.6", "203.0.113.1, 10.9.9.9"]), "203.0.113.1");
        assert_eq!(comes_from(&trusted, "::ffff:10.0.0.1", &["203.0.113.1:5555"]), "203.0.113.1");
        assert_eq!(comes_from(&trusted, "::1", &["[2001:db8::7]:443"]), "2001:db8::7");
    }

    #[test]
    fn where_the_proxy_says_nothing_that_can_be_read_it_is_the_visitor() {
        let trusted = ["10.0.0.0/8"];
        assert_eq!(comes_from(&trusted, "10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(comes_from(&trusted, "10.0.0.1", &["192.0.2.6, unknown"]), "10.0.0.1");
        assert_eq!(comes_from(&trusted, "10.0.0.1", &["10.0.0.2"]), "10.0.0.2");
    }
}
