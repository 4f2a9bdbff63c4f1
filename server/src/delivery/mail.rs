//! The one mail that somebody gets: what they said, what was decided about it and why, what changed in the text.
//!
//! Plain text, so that it opens everywhere and asks nobody for a picture. The same delivery makes the same mail.

use std::collections::HashMap;

use anyhow::Result;
use app::words::{Locale, Words};
use data_encoding::HEXLOWER;
use domain::markdown::{excerpt, plain_text as words_of};
use domain::plain_text::plain_text;
use domain::time::Timestamp;
use domain::vocabulary::{ContributionState, DispositionOutcome};
use lettre::Message;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};
use store::deliveries::Due;
use store::receipts::{AnsweredTheme, Trace};
use store::{Store, consultations, documents};

use crate::times::system_time;

/// How much of what somebody said is repeated to them.
const EXCERPT: usize = 200;

/// How many changed paragraphs a theme names; the page behind the link has them all.
const MOST_CHANGES: usize = 5;

/// What every mail of this site has in common.
#[derive(Debug, Clone)]
pub struct Letterhead {
    pub from: Mailbox,
    pub base_url: String,
    pub host: String,
}

/// The newest text of a consultation, by the keys of its paragraphs: number and words.
pub type Wordings = HashMap<String, (i64, String)>;

/// Reads the newest text.
///
/// # Errors
/// [`store::Error::Database`].
pub async fn wordings(store: &Store, slug: &str) -> store::Result<Wordings> {
    let Some(consultation) = consultations::find(store, slug).await? else { return Ok(Wordings::new()) };
    let Some(newest) = documents::versions(store, consultation.id).await?.pop() else { return Ok(Wordings::new()) };
    let document = documents::read(store, consultation.id, newest).await?;
    Ok(document
        .paragraphs()
        .map(|paragraph| (paragraph.key.clone(), (paragraph.number, paragraph.words.clone())))
        .collect())
}

/// Writes the mail of a delivery.
///
/// # Errors
/// Where nothing can be sent to the address.
pub fn write(due: &Due, wordings: &Wordings, letterhead: &Letterhead, now: Timestamp) -> Result<Message> {
    let known = [&due.language, &due.consultation_language].into_iter().find_map(|tag| Locale::from_tag(tag));
    let locale = known.unwrap_or_else(Locale::fallback);
    let words = Words(locale);
    let subject = words.with("mail-subject", [("title", due.title.clone().into())]);
    let text = Text { words, wordings, letterhead }.of(due);
    message(letterhead, locale, &due.email, subject, message_id(due, &letterhead.host), now, text)
}

/// A mail of ours: plain text, in one language, to one address.
///
/// # Errors
/// Where nothing can be sent to the address.
pub(super) fn message(
    letterhead: &Letterhead,
    locale: Locale,
    to: &str,
    subject: String,
    id: String,
    now: Timestamp,
    text: String,
) -> Result<Message> {
    let mail = Message::builder()
        .from(letterhead.from.clone())
        .to(Mailbox::new(None, to.parse()?))
        .subject(subject)
        .message_id(Some(id))
        .date(system_time(now))
        .header(AutoSubmitted)
        .header(ContentLanguage(locale.tag()))
        .header(lettre::message::header::MIME_VERSION_1_0)
        .header(ContentType::TEXT_PLAIN)
        .body(text)?;
    Ok(mail)
}

/// The same for the same delivery, so that what is handed over twice can be told to be one. The digest keeps apart
/// deliveries of another database under the same host.
fn message_id(due: &Due, host: &str) -> String {
    let mut digest = Sha256::new();
    digest.update(due.consultation.as_bytes());
    for trace in &due.traces {
        digest.update(b"\n");
        digest.update(trace.receipt.as_str().as_bytes());
    }
    format!("<delivery-{}.{}@{host}>", due.id, HEXLOWER.encode(&digest.finalize()[..8]))
}

/// The words of one mail.
struct Text<'a> {
    words: Words,
    wordings: &'a Wordings,
    letterhead: &'a Letterhead,
}

impl Text<'_> {
    fn of(&self, due: &Due) -> String {
        let base = &self.letterhead.base_url;
        let title = self.apart(&due.title);
        let mut parts = vec![self.words.get("mail-greeting"), self.with("mail-opening", "title", title.clone())];
        for trace in &due.traces {
            parts.push("* * *".to_owned());
            parts.extend(self.outcome(trace));
        }
        parts.push("* * *".to_owned());
        parts.push(format!("{}\n{base}/c/{}/report", self.words.get("mail-report"), due.consultation));
        parts.push(self.with("mail-why", "title", title));
        let receipts = due.traces.iter().map(|trace| format!("{base}/r/{}#your-data", trace.receipt.as_str()));
        parts.push(format!("{}\n{}", self.words.get("mail-withdraw"), receipts.collect::<Vec<_>>().join("\n")));
        parts.join("\n\n") + "\n"
    }

    /// What became of one contribution, in paragraphs.
    fn outcome(&self, trace: &Trace) -> Vec<String> {
        let said = excerpt(&words_of(&trace.body), EXCERPT);
        let mut parts = vec![format!("{}\n{}", self.words.get("mail-said"), self.quoted(&said))];
        let reasons = trace.decision.as_ref().and_then(|decision| decision.statement_of_reasons.as_deref());
        match (trace.state, &trace.decision) {
            (ContributionState::Hidden, Some(decision)) => {
                let who = self.apart(&decision.organisation);
                parts.push(format!(
                    "{}\n{}",
                    self.with("mail-hidden", "organisation", who),
                    reasons.unwrap_or_default()
                ));
            }
            _ => {
                parts.extend(trace.themes.iter().flat_map(|theme| self.answer(theme)));
                if let Some(reason) = &trace.set_aside {
                    parts.push(format!("{}\n{reason}", self.words.get("mail-set-aside")));
                }
            }
        }
        let link = format!("{}/r/{}", self.letterhead.base_url, trace.receipt.as_str());
        parts.push(format!("{}\n{link}", self.words.get("mail-receipt")));
        parts
    }

    /// The answer to one theme.
    fn answer(&self, theme: &AnsweredTheme) -> Vec<String> {
        let mut head = self.with("mail-theme", "title", self.apart(&theme.title));
        if let Some(outcome) = theme.outcome {
            head.push('\n');
            head.push_str(&self.with("mail-decided", "outcome", self.words.get(outcome_key(outcome))));
        }
        let mut parts = vec![head];
        if let Some(reasons) = &theme.reasons_html {
            parts.push(format!("{}\n{}", self.words.get("mail-reasons"), plain_text(reasons)));
        }
        let changes: Vec<String> = theme.changed.iter().filter_map(|key| self.change(key)).collect();
        if !changes.is_empty() {
            let mut lines = vec![self.words.get("mail-changed")];
            lines.extend(changes.iter().take(MOST_CHANGES).cloned());
            if changes.len() > MOST_CHANGES {
                let more = changes.len() - MOST_CHANGES;
                lines.push(self.words.with("mail-more-changes", [("count", more.into())]));
            }
            parts.push(lines.join("\n"));
        }
        parts
    }

    fn change(&self, key: &str) -> Option<String> {
        let (number, now_reads) = self.wordings.get(key)?;
        let text = self.apart(&excerpt(now_reads, EXCERPT));
        let line = match number {
            0 => self.with("mail-heading", "text", text),
            number => self.words.with("mail-paragraph", [("number", (*number).into()), ("text", text.into())]),
        };
        Some(format!("- {line}"))
    }

    fn with(&self, key: &str, name: &'static str, value: String) -> String {
        self.words.with(key, [(name, value.into())])
    }

    /// Words that may run the other way than those around them (Unicode, first strong isolate).
    fn apart(&self, text: &str) -> String {
        if self.words.0.dir() == "rtl" { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }

    fn quoted(&self, text: &str) -> String {
        format!("> {text}")
    }
}

const fn outcome_key(outcome: DispositionOutcome) -> &'static str {
    match outcome {
        DispositionOutcome::Accepted => "mail-accepted",
        DispositionOutcome::PartlyAccepted => "mail-partly-accepted",
        DispositionOutcome::NotAccepted => "mail-not-accepted",
        DispositionOutcome::AlreadyInPlace => "mail-already-in-place",
        DispositionOutcome::OutOfScope => "mail-out-of-scope",
    }
}

/// No holiday notice answers it (RFC 3834).
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Read aloud in the right voice (RFC 3282).
#[derive(Debug, Clone)]
struct ContentLanguage(&'static str);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }
    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Err("written only".into())
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.to_owned())
    }
}
