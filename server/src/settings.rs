//! How an operator sets Hearback up: options, each also a variable of the environment.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use app::site::EXIT_URL;
use clap::Args;
use domain::limits::{CONTRIBUTIONS_PER_HOUR, Limits};
use http::Uri;
use ipnet::IpNet;
use lettre::message::Mailbox;

use crate::delivery::transport::Transport;
use crate::guard::Guard;
use crate::openid::{Configured, Provider};
use crate::translation::Service;

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

    /// A translation service that speaks as LibreTranslate does, such as `https://translate.example.gov`: readers may
    /// have published comments translated by it, which are sent there then; without one, nothing is translated
    #[arg(long, env = "HEARBACK_TRANSLATION_URL", hide_env_values = true, value_name = "URL", global = true)]
    pub translation_url: Option<Address>,

    /// What the translation service knows this site by
    #[arg(long, env = "HEARBACK_TRANSLATION_KEY", hide_env_values = true, value_name = "SECRET", global = true)]
    pub translation_key: Option<Secret>,

    /// What readers call the translation service
    #[arg(
        long,
        env = "HEARBACK_TRANSLATION_NAME",
        default_value = "LibreTranslate",
        value_name = "NAME",
        global = true
    )]
    pub translation_name: String,

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

    /// The proxies in front of Hearback, as addresses or networks with commas: their `X-Forwarded-For` says where a
    /// visitor comes from
    ///
    /// Without, everybody behind a proxy counts as one visitor. Never name a network from which visitors come: they
    /// could call themselves anybody.
    #[arg(
        long,
        env = "HEARBACK_TRUSTED_PROXY",
        value_delimiter = ',',
        value_name = "ADDRESSES",
        value_parser = network,
        global = true
    )]
    pub trusted_proxy: Vec<IpNet>,

    /// As many contributions an hour may come from one network address, which a whole hall or camp may share
    #[arg(
        long,
        env = "HEARBACK_CONTRIBUTIONS_PER_HOUR",
        default_value_t = CONTRIBUTIONS_PER_HOUR,
        value_name = "NUMBER",
        value_parser = clap::value_parser!(i64).range(1..),
        global = true
    )]
    pub contributions_per_hour: i64,

    /// The file with the key by which the transparency log signs: made with the first start, and readable by its owner
    /// alone; without, the key is kept in the database
    #[arg(long, env = "HEARBACK_LOG_KEY", value_name = "FILE", global = true)]
    pub log_key: Option<PathBuf>,

    /// Where participants are taken who press "Leave this page now": a page that anybody might have open
    #[arg(long, env = "HEARBACK_EXIT_URL", default_value = EXIT_URL, value_name = "URL", global = true)]
    pub exit_url: String,
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

    /// The translation service, where one is configured.
    ///
    /// # Errors
    /// Where its address cannot be read.
    pub fn translator(&self) -> Result<Option<Service>> {
        let Some(url) = &self.translation_url else { return Ok(None) };
        let key = self.translation_key.as_ref().map(|secret| secret.0.clone());
        Service::new(url.as_str(), key, self.translation_name.clone()).map(Some)
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

    /// Where to leave to at once.
    ///
    /// # Errors
    /// Where it is not the address of a page on the web: a link of another kind could run a script.
    pub fn exit_url(&self) -> Result<&str> {
        let typed = self.exit_url.as_str();
        let uri: Uri = typed.parse().with_context(|| format!("`{typed}` is no address to leave to"))?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none() {
            bail!("`{typed}` is no address to leave to: write one that begins with https://");
        }
        Ok(typed)
    }

    /// The limits for visitors.
    pub fn guard(&self) -> Guard {
        Guard::new(Limits { contributions_per_hour: self.contributions_per_hour }, &self.trusted_proxy)
    }

    pub const fn delivery_interval(&self) -> Duration {
        Duration::from_secs(self.delivery_seconds)
    }
}

/// A network, or a single address.
fn network(typed: &str) -> Result<IpNet, String> {
    let typed = typed.trim();
    let network = typed.parse().ok().or_else(|| typed.parse::<IpAddr>().ok().map(IpNet::from));
    network.ok_or_else(|| format!("`{typed}` is no address and no network: write 10.0.0.7 or 10.0.0.0/8"))
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
    fn a_proxy_is_an_address_or_a_network() {
        assert_eq!(network("10.0.0.7"), Ok("10.0.0.7/32".parse().unwrap()));
        assert_eq!(network(" 2001:db8::/32"), Ok("2001:db8::/32".parse().unwrap()));
        assert!(network("proxy.example").is_err());
    }

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
