//! How an operator sets Hearback up: options, each also a variable of the environment.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Args;
use http::Uri;
use lettre::message::Mailbox;

use crate::delivery::transport::Transport;
use crate::openid::{Configured, Provider};

#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// The database: `sqlite:FILE` or `postgres://USER:PASSWORD@HOST/NAME`
    #[arg(
        long,
        env = "HEARBACK_DATABASE_URL",
        hide_env_values = true,
        default_value = "sqlite:hearback.db",
        value_name = "URL",
        global = true
    )]
    pub database_url: Address,

    /// The address and port to listen on
    #[arg(long, env = "HEARBACK_LISTEN", default_value = "127.0.0.1:3000", value_name = "ADDRESS", global = true)]
    pub listen: SocketAddr,

    /// The address under which people reach the site, such as `https://consult.example.gov`; without, the
    /// address to listen on
    #[arg(long, env = "HEARBACK_BASE_URL", value_name = "URL", global = true)]
    pub base_url: Option<String>,

    /// The mail server: `smtps://USER:PASSWORD@HOST` or `smtp://USER:PASSWORD@HOST:587`
    ///
    /// `smtp` to another machine is encrypted with STARTTLS: always where a password is sent, else where the server
    /// offers it; `?tls=required` and `?tls=opportunistic` say it outright. Without a mail server, mail is written to a
    /// folder.
    #[arg(long, env = "HEARBACK_SMTP_URL", hide_env_values = true, value_name = "URL", global = true)]
    pub smtp_url: Option<Address>,

    /// The sender of mail
    #[arg(
        long,
        env = "HEARBACK_MAIL_FROM",
        default_value = "Hearback <hearback@localhost>",
        value_name = "ADDRESS",
        global = true
    )]
    pub mail_from: Mailbox,

    /// An OpenID Connect provider by which members may sign in: its issuer, such as `https://id.example.gov`
    #[arg(long, env = "HEARBACK_OPENID_ISSUER", value_name = "URL", requires = "openid_client_id", global = true)]
    pub openid_issuer: Option<String>,

    /// What the provider calls this site
    #[arg(long, env = "HEARBACK_OPENID_CLIENT_ID", value_name = "ID", global = true)]
    pub openid_client_id: Option<String>,

    /// What this site shows the provider; none for a public client, which PKCE protects
    #[arg(long, env = "HEARBACK_OPENID_CLIENT_SECRET", hide_env_values = true, value_name = "SECRET", global = true)]
    pub openid_client_secret: Option<Secret>,

    /// What members call the provider
    #[arg(
        long,
        env = "HEARBACK_OPENID_NAME",
        default_value = "the identity service",
        value_name = "NAME",
        global = true
    )]
    pub openid_name: String,

    /// The folder for mail where there is no mail server
    #[arg(long, env = "HEARBACK_MAIL_FOLDER", default_value = "mail", value_name = "FOLDER", global = true)]
    pub mail_folder: PathBuf,

    /// Seconds between two looks for mail that is to be sent
    #[arg(
        long,
        env = "HEARBACK_DELIVERY_SECONDS",
        default_value_t = 5,
        value_name = "SECONDS",
        value_parser = clap::value_parser!(u64).range(1..),
        global = true
    )]
    pub delivery_seconds: u64,
}

impl Settings {
    /// The site's own address, without a slash at the end.
    ///
    /// # Errors
    /// Where it is not `http` or `https` and a host: every address of the site begins with it.
    pub fn base_url(&self, listening_at: SocketAddr) -> Result<String> {
        let Some(typed) = &self.base_url else { return Ok(format!("http://{listening_at}")) };
        let base = typed.trim_end_matches('/');
        let uri: Uri = base.parse().with_context(|| format!("`{typed}` is no address for the site"))?;
        let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
        if !is_web || uri.host().is_none() || uri.path() != "/" || uri.query().is_some() {
            bail!("`{typed}` is no address for the site: write http:// or https:// and the host, nothing behind it");
        }
        Ok(base.to_owned())
    }

    /// The identity provider, where one is configured.
    ///
    /// # Errors
    /// Where its address cannot be read.
    pub fn provider(&self, base_url: &str) -> Result<Option<Provider>> {
        let (Some(issuer), Some(client_id)) = (self.openid_issuer.clone(), self.openid_client_id.clone()) else {
            return Ok(None);
        };
        let client_secret = self.openid_client_secret.as_ref().map(|secret| secret.0.clone());
        let configured = Configured { issuer, client_id, client_secret, name: self.openid_name.clone() };
        Provider::new(configured, base_url).map(Some)
    }

    /// Where mail goes.
    ///
    /// # Errors
    /// Where the mail server's address cannot be read.
    pub fn transport(&self, host: &str) -> Result<Transport> {
        match &self.smtp_url {
            Some(url) => Transport::smtp(url.as_str(), host),
            None => Ok(Transport::folder(self.mail_folder.clone())),
        }
    }

    pub const fn delivery_interval(&self) -> Duration {
        Duration::from_secs(self.delivery_seconds)
    }
}

/// The host of an address: `consult.example.gov`.
pub fn host_of(base_url: &str) -> String {
    let uri: Option<Uri> = base_url.parse().ok();
    uri.as_ref().and_then(Uri::host).unwrap_or("localhost").trim_matches(['[', ']']).to_owned()
}

/// Something that is shown to nobody.
#[derive(Clone)]
pub struct Secret(String);

impl From<String> for Secret {
    fn from(typed: String) -> Self {
        Self(typed)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// An address that may hold a password: shown without it.
#[derive(Clone)]
pub struct Address(String);

impl Address {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Address {
    fn from(typed: String) -> Self {
        Self(typed)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What stands behind a question mark may be a password too (`postgres://...?password=`).
        let url = self.0.split('?').next().unwrap_or_default();
        let Some((scheme, rest)) = url.split_once("://") else { return f.write_str(url) };
        match rest.rsplit_once('@') {
            Some((user, place)) => {
                let user = user.split(':').next().unwrap_or_default();
                write!(f, "{scheme}://{user}@{place}")
            }
            None => f.write_str(url),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_an_address_is_shown_to_nobody() {
        for (typed, shown) in [
            ("sqlite:hearback.db", "sqlite:hearback.db"),
            ("postgres://ada:s3cret@db.example/hearback", "postgres://ada@db.example/hearback"),
            ("smtp://ada:p@ss@mail.example:587?tls=required", "smtp://ada@mail.example:587"),
            ("postgres://db.example/hearback?user=ada&password=s3cret", "postgres://db.example/hearback"),
        ] {
            let address = Address::from(typed.to_owned());
            assert_eq!(address.to_string(), shown);
            assert_eq!(format!("{address:?}"), shown);
        }
    }
}
