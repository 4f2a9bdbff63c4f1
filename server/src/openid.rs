//! OpenID Connect (Core 1.0): the authorization code flow with PKCE (RFC 7636) and a nonce, spoken by openidconnect.
//! The provider's own description is asked for when somebody first goes there and kept for an hour, so that Hearback
//! starts while the provider is down, and follows when it changes its keys.

use std::time::Duration;

use anyhow::{Context, Result};
use app::site::{Answer, IdentityProvider, ProviderError, Visiting};
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, reqwest,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use tokio::time::Instant;

/// Where members come back to.
const BACK: &str = "/sign-in/openid/back";

/// A provider that answers no faster is not there.
const PATIENCE: Duration = Duration::from_secs(10);

/// For so long its description is believed.
const DESCRIBED_FOR: Duration = Duration::from_secs(3600);

/// What an operator says of the provider.
#[derive(Debug, Clone)]
pub struct Configured {
    pub issuer: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    /// As members know it.
    pub name: String,
}

#[derive(Debug)]
pub struct Provider {
    name: String,
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    back: RedirectUrl,
    http: reqwest::Client,
    described: Mutex<Option<(Instant, CoreProviderMetadata)>>,
}

/// What is needed again when somebody comes back.
#[derive(Debug, Serialize, Deserialize)]
struct Secrets {
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

impl Provider {
    /// The provider for a site at `base_url`.
    ///
    /// # Errors
    /// Where the issuer is no address.
    pub fn new(configured: Configured, base_url: &str) -> Result<Self> {
        let issuer = IssuerUrl::new(configured.issuer.clone())
            .with_context(|| format!("`{}` is no address of an issuer", configured.issuer))?;
        // The answers come from where the operator said, and from nowhere that they point to.
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(PATIENCE).build()?;
        Ok(Self {
            name: configured.name,
            issuer,
            client_id: ClientId::new(configured.client_id),
            client_secret: configured.client_secret.map(ClientSecret::new),
            back: RedirectUrl::new(format!("{base_url}{BACK}"))?,
            http,
            described: Mutex::new(None),
        })
    }

    async fn description(&self) -> Result<CoreProviderMetadata, ProviderError> {
        let mut described = self.described.lock().await;
        if let Some((at, known)) = described.as_ref()
            && at.elapsed() < DESCRIBED_FOR
        {
            return Ok(known.clone());
        }
        let new = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http).await.map_err(failed)?;
        *described = Some((Instant::now(), new.clone()));
        Ok(new)
    }

    async fn begun(&self) -> Result<Visiting, ProviderError> {
        let client = CoreClient::from_provider_metadata(
            self.description().await?,
            self.client_id.clone(),
            self.client_secret.clone(),
        )
        .set_redirect_uri(self.back.clone());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let (address, state, nonce) =
            client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random).set_pkce_challenge(challenge).url();
        let secrets = serde_json::to_string(&Secrets { nonce, verifier }).map_err(failed)?;
        Ok(Visiting { address: address.into(), state: state.secret().clone(), secrets })
    }

    async fn finished(&self, code: &str, secrets: &str) -> Result<String, ProviderError> {
        let Secrets { nonce, verifier } = serde_json::from_str(secrets).map_err(failed)?;
        let client = CoreClient::from_provider_metadata(
            self.description().await?,
            self.client_id.clone(),
            self.client_secret.clone(),
        )
        .set_redirect_uri(self.back.clone());
        let answer = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(failed)?
            .set_pkce_verifier(verifier)
            .request_async(&self.http)
            .await
            .map_err(failed)?;
        let token = openidconnect::TokenResponse::id_token(&answer);
        let token = token.ok_or_else(|| ProviderError("it vouches for nobody: no ID token".to_owned()))?;
        let claims = token.claims(&client.id_token_verifier(), &nonce).map_err(failed)?;
        Ok(claims.subject().as_str().to_owned())
    }
}

fn failed(error: impl std::error::Error) -> ProviderError {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        said = format!("{said}: {deeper}");
        cause = deeper.source();
    }
    ProviderError(said)
}

impl IdentityProvider for Provider {
    fn name(&self) -> &str {
        &self.name
    }

    fn issuer(&self) -> &str {
        &self.issuer
    }

    fn begin(&self) -> Answer<'_, Visiting> {
        Box::pin(self.begun())
    }

    fn finish<'a>(&'a self, code: &'a str, secrets: &'a str) -> Answer<'a, String> {
        Box::pin(self.finished(code, secrets))
    }
}
