//! What can go wrong. A public variant says what to do about it; [`Error::Database`] and [`Error::Corrupt`] are ours
//! to mend and are shown to nobody.

use domain::about::AboutRefusal;
use domain::answering::{DispositionRefusal, Gap};
use domain::appeal::AppealRefusal;
use domain::authorisation::NotAllowed;
use domain::characteristics::CharacteristicsRefusal;
use domain::erasure::ErasureRefusal;
use domain::invitation::MissingWord;
use domain::media::MediaRefusal;
use domain::membership::MembershipRefusal;
use domain::moderation::DecisionRefusal;
use domain::policy::PolicyRefusal;
use domain::submission::SubmissionRefusal;
use domain::taking_part::TakingPartRefusal;
use domain::undo::UndoRefusal;
use domain::uploaded::UploadRefusal;
use domain::variants::VariantRefusal;
use domain::versions::VersionRefusal;
use domain::wording::SuggestionRefusal;
use domain::working_text::WorkingTextRefusal;

use crate::import::ImportRefusal;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    #[error(transparent)]
    Submission(#[from] SubmissionRefusal),
    #[error(transparent)]
    Characteristics(#[from] CharacteristicsRefusal),
    #[error(transparent)]
    Decision(#[from] DecisionRefusal),
    #[error(transparent)]
    Undo(#[from] UndoRefusal),
    #[error(transparent)]
    Policy(#[from] PolicyRefusal),
    #[error(transparent)]
    Appeal(#[from] AppealRefusal),
    #[error(transparent)]
    Disposition(#[from] DispositionRefusal),
    #[error(transparent)]
    Suggestion(#[from] SuggestionRefusal),
    #[error(transparent)]
    Membership(#[from] MembershipRefusal),
    #[error(transparent)]
    TakingPart(#[from] TakingPartRefusal),
    #[error("the consultation cannot be opened yet")]
    NotReady(Vec<MissingWord>),
    #[error(transparent)]
    Erasure(#[from] ErasureRefusal),
    #[error(transparent)]
    Version(#[from] VersionRefusal),
    #[error(transparent)]
    WorkingText(#[from] WorkingTextRefusal),
    #[error(transparent)]
    Upload(#[from] UploadRefusal),
    #[error(transparent)]
    Variant(#[from] VariantRefusal),
    #[error(transparent)]
    Media(#[from] MediaRefusal),
    #[error("the consultation cannot be kept like this")]
    About(Vec<AboutRefusal>),
    #[error("the report cannot be published yet")]
    Unanswered(Vec<Gap>),
    #[error("give the theme a title of its own")]
    ThemeTitle,
    #[error("say why it is set aside")]
    NoReason,
    #[error("{0}")]
    Member(&'static str),
    #[error(transparent)]
    Import(#[from] ImportRefusal),
    /// What a use case acts on is not there.
    #[error("not found")]
    NotFound,
    #[error("the database: {0}")]
    Database(sqlx::Error),
    #[error("the tables could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("the database holds something that no version of this program wrote: {0}")]
    Corrupt(String),
}

impl Error {
    /// Whether another row has what must be unique.
    pub(crate) fn is_taken(&self) -> bool {
        let Self::Database(error) = self else { return false };
        error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        // PostgreSQL holds no text with U+0000 in it and says so (22021); whoever looks for one is told the same as on
        // SQLite: there is none.
        let unwritable = error.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == "22021");
        if unwritable { Self::NotFound } else { Self::Database(error) }
    }
}

impl From<domain::vocabulary::UnknownWord> for Error {
    fn from(error: domain::vocabulary::UnknownWord) -> Self {
        Self::Corrupt(error.to_string())
    }
}
