//! What a contribution is about: the place in the draft, the words of it, or what somebody else said.

use domain::document::ParagraphKind;
use domain::markdown::render_said;
use domain::submission::{Said, SubmissionRefusal};
use domain::time::Timestamp;
use domain::vocabulary::ContributionKind;
use domain::wording::{other_wording, quoted, render_quoting, render_suggestion};

use crate::contributions::{Says, Submission};
use crate::db::{self, Tx};
use crate::error::{Error, Result};

/// What a submission is about, found in the version that its author read, or else in the newest that is published: while
/// a page lay open, a newer one may have come out, and the paragraph may be gone from it. What is said is taken as it was
/// meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    pub kind: ContributionKind,
    pub version: i64,
    pub section_key: Option<String>,
    pub paragraph_key: Option<String>,
    pub reply_to: Option<i64>,
    /// As the words stand in the paragraph.
    pub quote: Option<String>,
    pub why: Option<String>,
}

/// Finds it.
///
/// # Errors
/// [`SubmissionRefusal`] where it is not there, or is not what can be said about it.
pub(crate) async fn find(
    tx: &mut Tx,
    consultation: i64,
    submission: &Submission<'_>,
    said: &Said,
    now: Timestamp,
) -> Result<Subject> {
    if let Says::Reply(to) = submission.says {
        return answered(tx, consultation, to).await;
    }
    let bare = |version, section_key| Subject {
        kind: ContributionKind::Comment,
        version,
        section_key,
        paragraph_key: None,
        reply_to: None,
        quote: None,
        why: None,
    };
    let Some(key) = submission.paragraph else {
        if submission.says != Says::Comment {
            return Err(SubmissionRefusal::NoSuchParagraph.into());
        }
        let version = version(tx, consultation, submission, now).await?;
        return Ok(bare(version, submission.section.map(str::to_owned)));
    };
    let found = db::one!(
        tx,
        (i64, String, String, String),
        "SELECT v.id, s.key, p.kind, p.words FROM paragraph p
         JOIN section s ON s.id = p.section_id JOIN version v ON v.id = p.version_id
         WHERE v.consultation_id = $1 AND p.key = $2 AND p.kind <> 'heading' AND v.published_at <= $3
         ORDER BY CASE WHEN v.number = $4 THEN 0 ELSE 1 END, v.published_at DESC, v.number DESC LIMIT 1",
        consultation,
        key,
        now.0,
        submission.version.unwrap_or(0),
    )?;
    let (version, section, kind, words) = found.ok_or(SubmissionRefusal::NoSuchParagraph)?;
    let on_paragraph = Subject { paragraph_key: Some(key.to_owned()), ..bare(version, Some(section)) };
    Ok(match submission.says {
        Says::OnWords(typed) => Subject { quote: Some(quoted(&words, typed)?), ..on_paragraph },
        Says::OtherWording(why) => {
            if !kind.parse::<ParagraphKind>()?.can_be_reworded() {
                return Err(SubmissionRefusal::NoSuchParagraph.into());
            }
            other_wording(&words, said)?;
            let why = why_given(why)?;
            Subject { kind: ContributionKind::Suggestion, why, ..on_paragraph }
        }
        Says::Comment | Says::Reply(_) => on_paragraph,
    })
}

/// Why other wording is suggested, as it is kept; blank is nothing.
pub(crate) fn why_given(typed: &str) -> Result<Option<String>, SubmissionRefusal> {
    match Said::typed(typed) {
        Ok(why) => Ok(Some(why.as_str().to_owned())),
        Err(SubmissionRefusal::Empty) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The version that its author read, or else the newest one; it has to have the section, where one is named.
async fn version(tx: &mut Tx, consultation: i64, submission: &Submission<'_>, now: Timestamp) -> Result<i64> {
    let found = db::one!(
        tx,
        (i64,),
        "SELECT v.id FROM version v WHERE v.consultation_id = $1 AND v.published_at <= $2
             AND (CAST($3 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM section s WHERE s.version_id = v.id AND s.key = $3))
         ORDER BY CASE WHEN v.number = $4 THEN 0 ELSE 1 END, v.published_at DESC, v.number DESC LIMIT 1",
        consultation,
        now.0,
        submission.section,
        submission.version.unwrap_or(0),
    )?;
    match (found, submission.section) {
        (Some((version,)), _) => Ok(version),
        (None, Some(_)) => Err(SubmissionRefusal::NoSuchParagraph.into()),
        (None, None) => Err(Error::NotFound),
    }
}

/// What a reply is about: whatever that is about which began the thread. Threads stay shallow: an answer to an answer
/// stands beside it.
async fn answered(tx: &mut Tx, consultation: i64, to: i64) -> Result<Subject> {
    let found = db::one!(
        &mut *tx,
        (i64, i64, Option<String>, Option<String>),
        "SELECT root.id, root.version_id, root.section_key, root.paragraph_key
         FROM contribution c JOIN contribution root ON root.id = COALESCE(c.reply_to, c.id)
         WHERE c.id = $1 AND c.consultation_id = $2 AND c.state = 'published' AND root.state = 'published'",
        to,
        consultation,
    )?;
    let (root, version, section_key, paragraph_key) = found.ok_or(SubmissionRefusal::NothingToAnswer)?;
    let kind = ContributionKind::Reply;
    Ok(Subject { kind, version, section_key, paragraph_key, reply_to: Some(root), quote: None, why: None })
}

/// A contribution as it is shown, in clean HTML.
pub(crate) async fn render(tx: &mut Tx, about: &Subject, body: &str) -> Result<String> {
    if let Some(quote) = &about.quote {
        return Ok(render_quoting(quote, body));
    }
    if about.kind != ContributionKind::Suggestion {
        return Ok(render_said(body));
    }
    let words = words_of(tx, about).await?;
    Ok(render_suggestion(&words, body, about.why.as_deref()))
}

/// The words of the paragraph that it is about, in its version.
pub(crate) async fn words_of(tx: &mut Tx, about: &Subject) -> Result<String> {
    let words = db::one!(
        tx,
        (String,),
        "SELECT words FROM paragraph WHERE version_id = $1 AND key = $2",
        about.version,
        about.paragraph_key.as_deref(),
    )?;
    Ok(words.ok_or_else(|| Error::Corrupt("a suggestion is about no paragraph".into()))?.0)
}

/// What a contribution that is stored is about.
pub(crate) async fn of_contribution(tx: &mut Tx, contribution: i64) -> Result<Subject> {
    #[derive(sqlx::FromRow)]
    struct Row {
        kind: String,
        version_id: i64,
        section_key: Option<String>,
        paragraph_key: Option<String>,
        reply_to: Option<i64>,
        quote: Option<String>,
        why: Option<String>,
    }
    let row = db::one!(
        tx,
        Row,
        "SELECT kind, version_id, section_key, paragraph_key, reply_to, quote, why FROM contribution WHERE id = $1",
        contribution,
    )?
    .ok_or(Error::NotFound)?;
    Ok(Subject {
        kind: row.kind.parse()?,
        version: row.version_id,
        section_key: row.section_key,
        paragraph_key: row.paragraph_key,
        reply_to: row.reply_to,
        quote: row.quote,
        why: row.why,
    })
}
