//! Mail by SMTP, and what a mail server's answers mean.

use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result};
use http::Uri;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::transport::Handover;
use crate::settings::Address;

/// The longest wait for one answer of the server.
pub(super) const LONGEST: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    /// Without the password.
    shown: String,
}

impl Smtp {
    pub(super) fn new(url: &str, host: &str) -> Result<Self> {
        let shown = Address::from(url.to_owned()).to_string();
        let refused = || format!("`{shown}` is no address of a mail server: write smtp://HOST:PORT or smtps://HOST");
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(&encrypted(url).with_context(refused)?)
            .with_context(refused)?
            .timeout(Some(LONGEST))
            .hello_name(ClientId::Domain(host.to_owned()))
            .build();
        Ok(Self { server, shown })
    }

    pub(super) async fn send(&self, message: &Message) -> Handover {
        let Err(error) = self.server.send(message.clone()).await else { return Handover::Accepted };
        match meaning(&error) {
            // A server that takes nothing from anybody says so in the words with which it refuses one mail.
            Handover::Refused(problem) if !self.is_there().await => Handover::NobodyThere(problem),
            handover => handover,
        }
    }

    /// Whether the server lets us in at all.
    async fn is_there(&self) -> bool {
        self.server.test_connection().await.unwrap_or(false)
    }
}

/// `smtp` to another machine without a word about encryption: encrypted always where a password is sent, else where
/// the server offers it.
fn encrypted(url: &str) -> Option<String> {
    let uri: Uri = url.parse().ok()?;
    let host = uri.host()?;
    let is_loopback = host == "localhost"
        || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    if uri.scheme_str()? != "smtp" || uri.query().is_some() || is_loopback {
        return Some(url.to_owned());
    }
    let tls = if uri.authority()?.as_str().contains('@') { "required" } else { "opportunistic" };
    Some(format!("{url}?tls={tls}"))
}

/// What a failure means (RFC 5321, 4.2.1; RFC 3463). Only what speaks of this mail or its reader is final: a refused
/// password or sender is ours to mend, and mail waits until it is. The server's own words may hold an address and are
/// not kept.
fn meaning(error: &Error) -> Handover {
    let Some(code) = error.status() else {
        // It answers, but this mail and it do not go together: an address in another script, say (RFC 6531).
        if error.is_client() || error.is_response() {
            return Handover::Delayed("the mail server cannot take this mail".to_owned());
        }
        let problem =
            if error.is_timeout() { "the mail server did not answer in time" } else { "no mail server answered" };
        return Handover::NobodyThere(problem.to_owned());
    };
    let said = error.to_string();
    let enhanced = said.split_once("): ").and_then(|(_, words)| words.split_whitespace().next()).unwrap_or_default();
    judge(&code.to_string(), enhanced)
}

fn judge(code: &str, enhanced: &str) -> Handover {
    match code {
        // It is closing down.
        "421" => Handover::NobodyThere("the mail server is closing down: 421".to_owned()),
        // It wants another password, or encryption.
        "454" | "530" | "534" | "535" | "538" => {
            Handover::NobodyThere(format!("the mail server does not accept our sign-in: {code}"))
        }
        _ if code.starts_with('5') => {
            let about_us = ["5.1.7", "5.1.8", "5.7."].iter().any(|known| enhanced.starts_with(known));
            if about_us {
                Handover::Delayed(format!("the mail server does not accept mail from us: {code} {enhanced}"))
            } else {
                Handover::Refused(format!("the mail server refused the mail: {code}"))
            }
        }
        _ => Handover::Delayed(format!("the mail server said to try later: {code}")),
    }
}

impl fmt::Display for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_never_crosses_the_net_in_the_open() {
        for (typed, used) in [
            ("smtp://ada:pw@mail.example:587", "smtp://ada:pw@mail.example:587?tls=required"),
            ("smtp://mail.example", "smtp://mail.example?tls=opportunistic"),
            ("smtp://127.0.0.1:2525", "smtp://127.0.0.1:2525"),
            ("smtps://ada:pw@mail.example", "smtps://ada:pw@mail.example"),
            ("smtp://mail.example?tls=required", "smtp://mail.example?tls=required"),
        ] {
            assert_eq!(encrypted(typed).as_deref(), Some(used));
        }
        assert_eq!(encrypted("mail.example"), None);
    }

    #[test]
    fn a_full_server_or_a_wrong_password_loses_nobodys_mail() {
        assert!(matches!(judge("550", "5.1.1"), Handover::Refused(_)));
        assert!(matches!(judge("550", "No"), Handover::Refused(_)));
        assert!(matches!(judge("452", "4.2.2"), Handover::Delayed(_)));
        assert!(matches!(judge("550", "5.7.1"), Handover::Delayed(_)));
        assert!(matches!(judge("535", "5.7.8"), Handover::NobodyThere(_)));
        assert!(matches!(judge("421", "4.3.2"), Handover::NobodyThere(_)));
    }
}
