//! Mail that carries a link: an invitation, a link to sign in, a link that confirms a comment. Plain text; the same letter makes the same mail.

use anyhow::Result;
use app::dates::Dates;
use app::words::{Locale, Words};
use data_encoding::HEXLOWER;
use domain::moderation::DecisionOutcome;
use domain::receipt::Receipt;
use domain::time::Timestamp;
use lettre::Message;
use sha2::{Digest, Sha256};
use store::letters::{Content, Due};

use super::mail::{Letterhead, message};

/// Writes the mail of a letter.
///
/// # Errors
/// Where nothing can be sent to the address.
pub fn write(due: &Due, letterhead: &Letterhead, now: Timestamp) -> Result<Message> {
    let words = Words(Locale::from_tag(&due.language).unwrap_or_else(Locale::fallback));
    let base = &letterhead.base_url;
    let (subject, parts) = match &due.content {
        Content::SignInLink { token } => (
            words.get("letter-link-subject"),
            vec![
                words.get("mail-greeting"),
                format!("{}\n{base}/sign-in/link/{token}", words.get("letter-link")),
                words.get("letter-link-ignore"),
            ],
        ),
        Content::AccountChanged { deed } => {
            let deed = words.get(&format!("deed-{}", deed.key()));
            (
                words.get("letter-changed-subject"),
                vec![
                    words.get("mail-greeting"),
                    words.with("letter-changed", [("deed", deed.into())]),
                    format!("{}\n{base}/sign-in/link", words.get("letter-changed-was-it-you")),
                ],
            )
        }
        Content::Decided(told) => {
            let title = [("title", told.consultation.clone().into())];
            let key = told.outcome.key();
            let until = Dates::new(words, &told.zone).day(told.appeal_until);
            let mut parts = vec![
                words.get("mail-greeting"),
                words.with(
                    &format!("statement-{key}"),
                    [("title", told.consultation.clone().into()), ("who", told.organisation.clone().into())],
                ),
                format!("{}\n{}", words.get("statement-ground"), words.get(&format!("ground-{}", told.ground.key()))),
                format!("{}\n{}", words.get("statement-facts"), told.facts),
                words.get(if told.flagged { "statement-flagged" } else { "statement-by-people" }),
            ];
            if told.outcome == DecisionOutcome::Return {
                parts.push(format!("{}\n{base}/r/{}/received#said", words.get("statement-answer"), told.code));
            }
            let appeal = words.with("statement-appeal", [("day", until.into())]);
            parts.push(format!("{appeal}\n{base}/r/{}/appeal", told.code));
            (words.with("statement-subject", title), parts)
        }
        Content::AppealDecided(told) => {
            let title = [("title", told.consultation.clone().into())];
            let what = words.with(
                &format!("appeal-letter-{}", told.outcome.key()),
                [("title", told.consultation.clone().into()), ("who", told.organisation.clone().into())],
            );
            (
                words.with("appeal-letter-subject", title),
                vec![
                    words.get("mail-greeting"),
                    what,
                    format!("{}\n{}", words.get("mail-reasons"), told.reasons),
                    format!("{}\n{base}/r/{}", words.get("mail-receipt"), told.code),
                ],
            )
        }
        Content::Reported { consultation, title } => {
            let title = [("title", title.clone().into())];
            (
                words.with("letter-reported-subject", title.clone()),
                vec![
                    words.get("mail-greeting"),
                    format!("{}\n{base}/c/{consultation}/report", words.with("letter-reported", title)),
                    format!("{}\n{base}/me", words.get("letter-reported-unfollow")),
                ],
            )
        }
        Content::Receipt { consultation, code, not_me } => {
            let title = [("title", consultation.clone().into())];
            let shown = code.parse::<Receipt>().map_or_else(|_| code.clone(), |receipt| receipt.grouped());
            (
                words.with("letter-receipt-subject", title.clone()),
                vec![
                    words.get("mail-greeting"),
                    words.with("letter-receipt", title),
                    format!("{shown}\n{base}/r/{code}"),
                    words.get("letter-receipt-ignore"),
                ]
                .into_iter()
                .chain(not_me_link(words, base, not_me.as_deref()))
                .collect(),
            )
        }
        Content::Confirmation { consultation, token, expires_at, not_me } => {
            let day = Dates::new(words, "UTC").day(*expires_at);
            let link = words.with("letter-confirmation-link", [("day", day.into())]);
            (
                words.with("letter-confirmation-subject", [("title", consultation.clone().into())]),
                vec![
                    words.get("mail-greeting"),
                    words.with("letter-confirmation", [("title", consultation.clone().into())]),
                    format!("{link}\n{base}/confirm/{token}"),
                    words.get("letter-confirmation-ignore"),
                ]
                .into_iter()
                .chain(not_me_link(words, base, not_me.as_deref()))
                .collect(),
            )
        }
        Content::Authorship { consultation, token, expires_at } => {
            let day = Dates::new(words, "UTC").day(*expires_at);
            let link = words.with("letter-authorship-link", [("day", day.into())]);
            (
                words.with("letter-authorship-subject", [("title", consultation.clone().into())]),
                vec![
                    words.get("mail-greeting"),
                    words.with("letter-authorship", [("title", consultation.clone().into())]),
                    format!("{link}\n{base}/not-me/{token}"),
                    words.get("letter-authorship-ignore"),
                ],
            )
        }
        Content::Invitation { organisation, invited_by, role, token, expires_at } => {
            let day = Dates::new(words, "UTC").day(*expires_at);
            let role = words.get(&format!("role-{}", role.key()));
            let what = [
                ("inviter", invited_by.clone().into()),
                ("organisation", organisation.clone().into()),
                ("role", role.into()),
            ];
            let link = words.with("letter-invitation-link", [("day", day.into())]);
            (
                words.with("letter-invitation-subject", [("organisation", organisation.clone().into())]),
                vec![
                    words.get("mail-greeting"),
                    words.with("letter-invitation", what),
                    format!("{link}\n{base}/invitation/{token}"),
                    words.get("letter-invitation-ignore"),
                ],
            )
        }
    };
    // The digest keeps apart letters of another database under the same host.
    let digest = Sha256::digest(parts.concat().as_bytes());
    let id = format!("<letter-{}.{}@{}>", due.id, HEXLOWER.encode(&digest[..8]), letterhead.host);
    message(letterhead, words.0, &due.email, subject, id, now, parts.join("\n\n") + "\n")
}

/// For who did not send what the mail is about.
fn not_me_link(words: Words, base: &str, token: Option<&str>) -> Option<String> {
    token.map(|token| format!("{}\n{base}/not-me/{token}", words.get("letter-not-me")))
}
