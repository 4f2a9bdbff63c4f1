//! Contributions: what people say. Every channel ends in [`submit`].

use domain::consent::Purpose;
use domain::flags::risk;
use domain::language::detect;
use domain::log::EntryKind;
use domain::receipt::Receipt;
use domain::submission::{
    Accepted, Arrival, Arrives, Said, SubmissionRefusal, arrival, arrives, email_address, may_change, may_contribute,
};
use domain::time::Timestamp;
use domain::vocabulary::{Channel, ContributionKind, ContributionState, RespondentKind, Stage, Verification};
use domain::wording::{all_words, other_wording, quoted};
use sqlx::FromRow;

use crate::consents::{self, NewConsent};
use crate::db::{self, Tx};
use crate::erasures::erased_id;
use crate::error::{Error, Result};
use crate::listed::{self, From, Wanted};
use crate::subject::{self, Subject};
use crate::{
    Store, about_you, appeals, confirmations, consultations, contacts, counts, invitation_codes, log, policies, queue,
    sealed, taking_part, translations,
};

/// What somebody wants to say, as it came in.
#[derive(Debug, Clone)]
pub struct Submission<'a> {
    pub consultation: &'a str,
    pub body: &'a str,
    /// The key of the paragraph it is about, if it is about one.
    pub paragraph: Option<&'a str>,
    /// The key of the section it is about as a whole.
    pub section: Option<&'a str>,
    pub says: Says<'a>,
    /// BCP 47, where it is known; else it is guessed from the words.
    pub language: Option<&'a str>,
    /// Where its author wants to hear back.
    pub email: Option<&'a str>,
    pub channel: Channel,
    /// The client's or the gateway's id: the same once more is the same contribution.
    pub external_id: Option<&'a str>,
    /// The invitation code, where the consultation asks for one.
    pub code: Option<&'a str>,
    /// The number of the version that its author read; the newest, where nobody said.
    pub version: Option<i64>,
}

/// In which way somebody says something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Says<'a> {
    #[default]
    Comment,
    /// Subject these words of the paragraph, as they were typed or marked.
    OnWords(&'a str),
    /// The body is other wording for the paragraph; why, where something is given.
    OtherWording(&'a str),
    /// In answer to the contribution with this number.
    Reply(i64),
}

/// What came of a submission. Twice is once: the second time answers with the first receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    pub contribution: i64,
    pub receipt: Receipt,
    /// Whether this submission stored it, or one before.
    pub first: bool,
}

/// What makes two submissions with one id the same.
#[derive(Clone, PartialEq, Eq)]
struct Content {
    kind: ContributionKind,
    body: String,
    paragraph: Option<String>,
    section: Option<String>,
    quote: Option<String>,
    why: Option<String>,
}

impl Content {
    fn of(submission: &Submission<'_>, said: &Said) -> Result<Self> {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let body = said.as_str().to_owned();
        let (paragraph, section) = (owned(submission.paragraph), owned(submission.section));
        let comment = Self { kind: ContributionKind::Comment, body, paragraph, section, quote: None, why: None };
        Ok(match submission.says {
            Says::Comment => comment,
            Says::OnWords(typed) => Self { quote: Some(typed.to_owned()), ..comment },
            Says::OtherWording(why) => {
                Self { kind: ContributionKind::Suggestion, why: subject::why_given(why)?, ..comment }
            }
            Says::Reply(_) => Self { kind: ContributionKind::Reply, paragraph: None, section: None, ..comment },
        })
    }

    /// Compares it to what came before under the same id. The words that it quotes are kept as the paragraph has them,
    /// and may have been typed otherwise.
    fn arrival(&self, before: Option<&(i64, Receipt, Self)>) -> Result<Arrival, SubmissionRefusal> {
        let before = before.map(|(_, _, content)| content);
        let kept = before.and_then(|before| before.quote.as_deref());
        let same =
            kept.zip(self.quote.as_deref()).is_some_and(|(kept, typed)| quoted(kept, typed).as_deref() == Ok(kept));
        let quote = if same { kept.map(str::to_owned) } else { self.quote.clone() };
        arrival(before, &Self { quote, ..self.clone() })
    }
}

/// Takes in a contribution: checked, stored, written into the log and receipted in one transaction (rules 1 and 2).
///
/// # Errors
/// [`Error::Submission`] with what to do; [`Error::NotFound`] where there is no such consultation.
pub async fn submit(store: &Store, submission: &Submission<'_>) -> Result<Submitted> {
    let said = Said::typed(submission.body)?;
    let email = match submission.email.map(str::trim).filter(|typed| !typed.is_empty()) {
        Some(typed) => Some(email_address(typed)?),
        None => None,
    };
    // An id of a client's own: it never meets one that an import brought.
    let external_id = submission.external_id.map(|id| format!("client:{id}"));
    let external_id = external_id.as_deref();
    let content = Content::of(submission, &said)?;
    let language = submission.language.or_else(|| detect(said.as_str()));
    let now = store.clock.now();

    let mut tx = store.db.begin().await?;
    let consultation =
        db::one!(&mut tx, (i64,), "SELECT id FROM consultation WHERE slug = $1", submission.consultation)?
            .ok_or(Error::NotFound)?
            .0;
    if let Some(external_id) = external_id {
        let before = find_by_external_id(&mut tx, consultation, submission.channel, external_id).await?;
        if content.arrival(before.as_ref())? == Arrival::Again
            && let Some((contribution, receipt, _)) = before
        {
            return Ok(Submitted { contribution, receipt, first: false });
        }
    }
    may_contribute(consultations::stage_in(&mut tx, consultation, now).await?)?;
    let code = submission.code.map(str::trim).filter(|typed| !typed.is_empty());
    let ways = taking_part::verification(&mut tx, consultation).await?;
    let (state, verified_by) = match arrives(&ways, code.is_some())? {
        Arrives::Waiting(way) => (policies::begins_as(&mut tx, consultation).await?, way),
        Arrives::Unconfirmed => (ContributionState::Unconfirmed, Verification::None),
    };
    if verified_by == Verification::Code {
        let code = code.ok_or(SubmissionRefusal::NoCode)?.parse()?;
        match invitation_codes::use_up(&mut tx, consultation, &code).await {
            // The same came in on another connection in the same moment, and used the code: that one answers.
            Err(Error::Submission(SubmissionRefusal::CodeNotGood)) if external_id.is_some() => {
                drop(tx);
                let id = external_id.unwrap_or_default();
                return settle_race(store, consultation, submission.channel, id, &content)
                    .await?
                    .ok_or(SubmissionRefusal::CodeNotGood.into());
            }
            other => other?,
        }
    }
    let about = subject::find(&mut tx, consultation, submission, &said, now).await?;
    let participant = match &email {
        Some(email) => contacts::participant(&mut tx, consultation, email).await?,
        None => {
            db::insert!(&mut tx, "INSERT INTO participant (consultation_id) VALUES ($1) RETURNING id", consultation)?
        }
    };
    let accepted = Accepted {
        contribution: NewContribution {
            consultation,
            participant,
            respondent: RespondentKind::Individual,
            about,
            said: &said,
            language,
            channel: submission.channel,
            assisted_by: None,
            external_id,
            submitted_at: now,
            state,
            to_review: state != ContributionState::Unconfirmed,
            verified_by,
            late: false,
            paraphrase: false,
            abridged: false,
        },
        receipt: Receipt::from_random(store.rng.number()),
        salt: store.rng.bytes(),
    };
    let contribution = match insert(&mut tx, &accepted, now).await {
        // The same id came in on another connection in the same moment: that one stands, and answers.
        Err(error) if error.is_taken() && external_id.is_some() => {
            drop(tx);
            return settle_race(store, consultation, submission.channel, external_id.unwrap_or_default(), &content)
                .await?
                .ok_or(Error::NotFound);
        }
        other => other?,
    };
    if let (ContributionState::Unconfirmed, Some(email)) = (state, &email)
        && ways.contains(&Verification::Email)
    {
        // Where the address had too many links already, the page of the receipt says so, and sends one later.
        confirmations::send(&mut tx, store, contribution, email, language.unwrap_or("en"), now).await?;
    }
    if email.is_some() {
        let (purpose, channel) = (Purpose::HearBack, submission.channel);
        let consent = NewConsent { participant, contribution, purpose, language: None, channel };
        consents::give(&mut tx, consent, now).await?;
    }
    tx.commit().await?;
    Ok(Submitted { contribution, receipt: accepted.receipt, first: true })
}

/// Confirms a contribution whose author has shown who they are in that way: it begins as the policy says. Every way of
/// confirming ends here.
///
/// # Errors
/// [`Error::NotFound`] where it does not wait to be confirmed, or the report is out: nobody would answer it any more.
pub(crate) async fn confirm(tx: &mut Tx, contribution: i64, by: Verification, now: Timestamp) -> Result<()> {
    let found = db::one!(&mut *tx, (i64,), "SELECT consultation_id FROM contribution WHERE id = $1", contribution)?;
    let consultation = found.ok_or(Error::NotFound)?.0;
    let stage = consultations::stage_in(tx, consultation, now).await?;
    lock(tx, contribution).await?;
    if !matches!(stage, Stage::Open | Stage::Analysis) {
        return Err(Error::NotFound);
    }
    let begins_as = policies::begins_as(tx, consultation).await?;
    let confirmed = db::run!(
        &mut *tx,
        "UPDATE contribution SET state = $1, verified_by = $2, to_review = TRUE WHERE id = $3 AND state = $4",
        begins_as.as_str(),
        by.as_str(),
        contribution,
        ContributionState::Unconfirmed.as_str(),
    )?;
    if confirmed == 0 {
        return Err(Error::NotFound);
    }
    db::run!(&mut *tx, "DELETE FROM confirmation WHERE contribution_id = $1", contribution)?;
    counts::follow(tx, contribution).await
}

async fn settle_race(
    store: &Store,
    consultation: i64,
    channel: Channel,
    external_id: &str,
    content: &Content,
) -> Result<Option<Submitted>> {
    let mut tx = store.db.begin().await?;
    let before = find_by_external_id(&mut tx, consultation, channel, external_id).await?;
    content.arrival(before.as_ref())?;
    Ok(before.map(|(contribution, receipt, _)| Submitted { contribution, receipt, first: false }))
}

async fn find_by_external_id(
    tx: &mut Tx,
    consultation: i64,
    channel: Channel,
    external_id: &str,
) -> Result<Option<(i64, Receipt, Content)>> {
    let found = db::one!(
        &mut *tx,
        (i64, String, String),
        "SELECT c.id, r.code, c.body FROM contribution c JOIN receipt r ON r.contribution_id = c.id
         WHERE c.consultation_id = $1 AND c.channel = $2 AND c.external_id IN ($3, $4)",
        consultation,
        channel.as_str(),
        external_id,
        erased_id(external_id),
    )?;
    let Some((id, code, body)) = found else { return Ok(None) };
    let Subject { kind, section_key, paragraph_key, reply_to, quote, why, .. } =
        subject::of_contribution(tx, id).await?;
    // A section is what it is about only where it is about no paragraph of it.
    let section = if paragraph_key.is_some() || reply_to.is_some() { None } else { section_key };
    let paragraph = if reply_to.is_some() { None } else { paragraph_key };
    Ok(Some((id, read_code(code)?, Content { kind, body, paragraph, section, quote, why })))
}

/// A receipt code that the database holds.
pub(crate) fn read_code(code: String) -> Result<Receipt> {
    Receipt::try_from(code).map_err(|error| Error::Corrupt(format!("a receipt code: {error}")))
}

/// A contribution that has been checked.
#[derive(Debug)]
pub(crate) struct NewContribution<'a> {
    pub consultation: i64,
    pub participant: i64,
    pub respondent: RespondentKind,
    pub about: Subject,
    pub said: &'a Said,
    pub language: Option<&'a str>,
    pub channel: Channel,
    pub assisted_by: Option<i64>,
    pub external_id: Option<&'a str>,
    pub submitted_at: Timestamp,
    pub state: ContributionState,
    /// Whether a moderator has still to read it.
    pub to_review: bool,
    pub verified_by: Verification,
    pub late: bool,
    pub paraphrase: bool,
    pub abridged: bool,
}

/// Stores contribution, receipt and log entry together: there is no other way to store one.
pub(crate) async fn insert(tx: &mut Tx, accepted: &Accepted<NewContribution<'_>>, now: Timestamp) -> Result<i64> {
    let new = &accepted.contribution;
    let about = &new.about;
    let html = subject::render(tx, about, new.said.as_str()).await?;
    let id = db::insert!(
        &mut *tx,
        "INSERT INTO contribution (consultation_id, participant_id, kind, respondent, version_id, section_key,
             paragraph_key, reply_to, body, html, language, channel, assisted_by, external_id, submitted_at, state,
             late, paraphrase, abridged, verified_by, quote, why, to_review, risk)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
             $24)
         RETURNING id",
        new.consultation,
        new.participant,
        about.kind.as_str(),
        new.respondent.as_str(),
        about.version,
        about.section_key.as_deref(),
        about.paragraph_key.as_deref(),
        about.reply_to,
        new.said.as_str(),
        html,
        new.language,
        new.channel.as_str(),
        new.assisted_by,
        new.external_id,
        new.submitted_at.0,
        new.state.as_str(),
        new.late,
        new.paraphrase,
        new.abridged,
        new.verified_by.as_str(),
        about.quote.as_deref(),
        about.why.as_deref(),
        new.to_review,
        risk(&all_words(new.said.as_str(), about.why.as_deref()), new.language),
    )?;
    db::run!(&mut *tx, "INSERT INTO receipt (code, contribution_id) VALUES ($1, $2)", accepted.receipt.as_str(), id,)?;
    let words = all_words(new.said.as_str(), about.why.as_deref());
    log::append(tx, now, EntryKind::Received, Some(id), &words, accepted.salt).await?;
    counts::follow(tx, id).await?;
    Ok(id)
}

/// Locks a contribution until the transaction ends, so that what is read of it now still holds when it is written.
/// SQLite has one writer anyway.
pub(crate) async fn lock(tx: &mut Tx, contribution: i64) -> Result<()> {
    if tx.is_postgres() {
        db::run!(tx, "SELECT id FROM contribution WHERE id = $1 FOR UPDATE", contribution)?;
    }
    Ok(())
}

/// The contribution of a receipt, its consultation and the stage of that, all three locked.
///
/// What holders of receipts do to one consultation happens one after the other: it moves addresses between
/// participants, and two who swap theirs would wait for each other.
pub(crate) async fn lock_by_receipt(tx: &mut Tx, receipt: &Receipt, now: Timestamp) -> Result<(i64, i64, Stage)> {
    let found = db::one!(
        &mut *tx,
        (i64, i64),
        "SELECT c.id, c.consultation_id FROM receipt r JOIN contribution c ON c.id = r.contribution_id WHERE r.code = $1",
        receipt.as_str(),
    )?;
    let (contribution, consultation) = found.ok_or(Error::NotFound)?;
    if tx.is_postgres() {
        db::run!(&mut *tx, "SELECT pg_advisory_xact_lock(1, CAST($1 AS INT))", consultation)?;
    }
    let stage = consultations::stage_in(tx, consultation, now).await?;
    lock(tx, contribution).await?;
    Ok((contribution, consultation, stage))
}

/// A contribution that its author may change now: sent by themselves, in time, and not answered yet.
struct Changeable {
    id: i64,
    participant: i64,
    consultation: i64,
}

async fn for_change(tx: &mut Tx, receipt: &Receipt, now: Timestamp) -> Result<Changeable> {
    let (id, consultation, stage) = lock_by_receipt(tx, receipt, now).await?;
    let found = db::one!(
        tx,
        (i64, i64, String),
        "SELECT participant_id, submitted_at, state FROM contribution
         WHERE id = $1 AND channel IN ('web', 'api') AND COALESCE(external_id, '') NOT LIKE 'import:%'",
        id,
    )?;
    let (participant, submitted_at, state) = found.ok_or(Error::NotFound)?;
    may_change(Timestamp(submitted_at), state.parse()?, now)?;
    // What a published report has answered stands.
    match stage {
        Stage::Draft | Stage::Open | Stage::Analysis => Ok(Changeable { id, participant, consultation }),
        Stage::Reported | Stage::FollowedUp | Stage::Concluded => Err(SubmissionRefusal::WindowClosed.into()),
    }
}

/// Corrects what was said: within a quarter of an hour, or in answer to a moderator's question. A moderator reads it
/// again.
///
/// # Errors
/// [`Error::Submission`] with what to do; [`Error::NotFound`].
pub async fn correct(store: &Store, receipt: &Receipt, body: &str) -> Result<()> {
    let said = Said::typed(body)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let Changeable { id, consultation, .. } = for_change(&mut tx, receipt, now).await?;
    sealed::put_back(&mut tx, id).await?;
    let about = subject::of_contribution(&mut tx, id).await?;
    if about.kind == ContributionKind::Suggestion {
        other_wording(&subject::words_of(&mut tx, &about).await?, &said)?;
    }
    let html = subject::render(&mut tx, &about, said.as_str()).await?;
    let begins_as = policies::begins_as(&mut tx, consultation).await?;
    db::run!(
        &mut tx,
        "UPDATE contribution SET body = $1, html = $2, wording = wording + 1, to_review = state <> 'unconfirmed',
             state = CASE WHEN state = 'unconfirmed' THEN state ELSE $3 END, risk = $5 WHERE id = $4",
        said.as_str(),
        html,
        begins_as.as_str(),
        id,
        risk(&all_words(said.as_str(), about.why.as_deref()), detect(said.as_str())),
    )?;
    db::run!(&mut tx, "DELETE FROM suggestion_answer WHERE contribution_id = $1", id)?;
    translations::forget(&mut tx, id).await?;
    // The words before were meant to go: their entry stays, what opens it does not.
    db::run!(
        &mut tx,
        "UPDATE log_entry SET salt = NULL WHERE contribution_id = $1 AND kind IN ($2, $3)",
        id,
        EntryKind::Received.as_str(),
        EntryKind::Corrected.as_str(),
    )?;
    let words = all_words(said.as_str(), about.why.as_deref());
    log::append(&mut tx, now, EntryKind::Corrected, Some(id), &words, store.rng.bytes()).await?;
    counts::follow(&mut tx, id).await?;
    tx.commit().await
}

/// Takes back what was said, within a quarter of an hour. The words go; that something was received stays in the log.
///
/// # Errors
/// [`Error::Submission`] with what to do; [`Error::NotFound`].
pub async fn take_back(store: &Store, receipt: &Receipt) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let Changeable { id, participant, .. } = for_change(&mut tx, receipt, now).await?;
    db::run!(
        &mut tx,
        "UPDATE contribution SET body = '', html = '', quote = NULL, why = NULL, state = 'taken back', to_review = FALSE
         WHERE id = $1",
        id,
    )?;
    queue::close(&mut tx, id).await?;
    for table in ["support", "suggestion_answer", "sealed_original", "authorship_link"] {
        let delete = format!("DELETE FROM {table} WHERE contribution_id = $1");
        db::run!(&mut tx, sqlx::AssertSqlSafe(delete), id)?;
    }
    appeals::forget_words(&mut tx, id).await?;
    translations::forget(&mut tx, id).await?;
    contacts::forget_silent(&mut tx, participant).await?;
    about_you::forget(&mut tx, id).await?;
    for purpose in Purpose::ALL {
        consents::withdraw(&mut tx, id, *purpose, now).await?;
    }
    log::append(&mut tx, now, EntryKind::TakenBack, Some(id), "", store.rng.bytes()).await?;
    db::run!(&mut tx, "UPDATE log_entry SET salt = NULL WHERE contribution_id = $1", id)?;
    counts::follow(&mut tx, id).await?;
    tx.commit().await
}

/// A published contribution as everybody may read it: nothing of who said it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Published {
    pub id: i64,
    #[sqlx(try_from = "String")]
    pub kind: ContributionKind,
    /// The number of the version that it was said on.
    pub version: i64,
    pub section_key: Option<String>,
    pub paragraph_key: Option<String>,
    pub reply_to: Option<i64>,
    /// The words of the paragraph that it is about.
    pub quote: Option<String>,
    /// A suggestion's reasons.
    pub why: Option<String>,
    /// A suggestion's is the wording alone.
    pub body: String,
    pub html: String,
    pub language: Option<String>,
    #[sqlx(try_from = "i64")]
    pub submitted_at: Timestamp,
    pub late: bool,
    pub paraphrase: bool,
    pub abridged: bool,
    /// Whether a moderator took words out.
    pub redacted: bool,
    /// Published answers to it.
    pub replies: i64,
    pub supporters: i64,
}

/// What [`Published`] is read from, as `c`.
pub(crate) const COLUMNS: &str = "c.id, c.kind,
    (SELECT number FROM version WHERE id = c.version_id) AS version, c.section_key, c.paragraph_key, c.reply_to, c.quote, c.why, c.body,
    c.html, c.language, c.submitted_at, c.late, c.paraphrase, c.abridged,
    EXISTS (SELECT 1 FROM sealed_original o WHERE o.contribution_id = c.id) AS redacted,
    (SELECT COUNT(*) FROM contribution r WHERE r.reply_to = c.id AND r.state = 'published') AS replies,
    (SELECT COUNT(*) FROM support u WHERE u.contribution_id = c.id) AS supporters";

/// Which published contributions to list.
#[derive(Debug, Clone, Default)]
pub struct Listing<'a> {
    /// With those that were said on what was merged into it.
    pub paragraph: Option<&'a str>,
    pub section: Option<&'a str>,
    /// Words that the text must hold, as typed into a search field; blank for all.
    pub words: &'a str,
    /// The id of the last one seen.
    pub after: Option<i64>,
    pub most: i64,
}

/// Published contributions of a consultation, the oldest first, and whether more follow.
///
/// # Errors
/// [`Error::Database`].
pub async fn published(store: &Store, consultation: i64, listing: &Listing<'_>) -> Result<(Vec<Published>, bool)> {
    let wanted = Wanted {
        section: listing.section,
        paragraph: listing.paragraph,
        words: listing.words,
        oldest_first: true,
        from: listing.after.map_or(From::Start, From::After),
        most: listing.most,
        ..Wanted::default()
    };
    let page = listed::page(store, consultation, &wanted).await?;
    Ok((page.items, page.later))
}
