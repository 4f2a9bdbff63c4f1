//! Machine translation over the HTTP API of LibreTranslate, which others speak too. Off unless the operator names a
//! service: what people said leaves the house then.

use std::time::Duration;

use anyhow::{Context, Result};
use app::site::{Translated, Translator, TranslatorError};
use http::header::CONTENT_TYPE;
use reqwest::{Client, Url};
use serde::Deserialize;
use serde_json::json;

/// A service that answers no faster is not there: a reader waits for it.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest contribution in the longest script, several times over.
const MOST_BYTES: usize = 1024 * 1024;

/// A service that an operator named.
#[derive(Debug)]
pub struct Service {
    name: String,
    /// Where it translates.
    address: Url,
    key: Option<Key>,
    http: Client,
}

/// What the service knows the operator by. It stands in no log.
struct Key(String);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

#[derive(Debug, Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    translated_text: String,
}

impl Service {
    /// The service at `address`, such as `https://translate.example.gov`.
    ///
    /// # Errors
    /// Where that is no address on the web.
    pub fn new(address: &str, key: Option<String>, name: String) -> Result<Self> {
        let translate = format!("{}/translate", address.trim_end_matches('/'));
        let url = Url::parse(&translate).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        let url = url.with_context(|| format!("`{address}` is no address of a translation service"))?;
        // The words go where the operator said, and nowhere that the service points to.
        let http = Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(PATIENCE).build()?;
        Ok(Self { name, address: url, key: key.map(Key), http })
    }

    async fn translated(&self, text: &str, from: Option<&str>, into: &str) -> Result<String, TranslatorError> {
        let mut asked = json!({ "q": text, "source": from.unwrap_or("auto"), "target": into, "format": "text" });
        if let Some(Key(key)) = &self.key {
            asked["api_key"] = json!(key);
        }
        let request = self.http.post(self.address.clone()).header(CONTENT_TYPE, "application/json");
        let mut response = request.body(asked.to_string()).send().await.map_err(failed)?;
        if !response.status().is_success() {
            return Err(TranslatorError(format!("it answers {}", response.status())));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(TranslatorError("it answers without end".to_owned()));
            }
            body.extend_from_slice(&chunk);
        }
        let answer: Answer = serde_json::from_slice(&body).map_err(|error| TranslatorError(error.to_string()))?;
        let text = answer.translated_text.trim();
        if text.is_empty() { Err(TranslatorError("it answers nothing".to_owned())) } else { Ok(text.to_owned()) }
    }
}

/// Without the address, which may hold a password.
fn failed(error: reqwest::Error) -> TranslatorError {
    TranslatorError(error.without_url().to_string())
}

impl Translator for Service {
    fn name(&self) -> &str {
        &self.name
    }

    fn translate<'a>(&'a self, text: &'a str, from: Option<&'a str>, into: &'a str) -> Translated<'a> {
        Box::pin(self.translated(text, from, into))
    }
}
