//! The ways by which mail leaves: a mail server, or without one a folder.

use std::fmt;
use std::path::PathBuf;

use anyhow::Result;
use domain::delivery::Attempt;
use lettre::Message;

use super::folder::Folder;
use super::smtp::Smtp;

#[derive(Debug, Clone)]
pub enum Transport {
    Smtp(Smtp),
    Folder(Folder),
}

/// What came of handing over a mail; the words say why, and hold nobody's address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handover {
    Accepted,
    /// Not now; this mail is to be tried again.
    Delayed(String),
    /// The server is not there, or takes nothing from us: whatever else is due can wait.
    NobodyThere(String),
    /// Refused for good.
    Refused(String),
}

impl Handover {
    /// What it is for the outbox, and why.
    pub fn came(&self) -> (Attempt, Option<&str>) {
        match self {
            Self::Accepted => (Attempt::Accepted, None),
            Self::Delayed(problem) | Self::NobodyThere(problem) => (Attempt::Delayed, Some(problem)),
            Self::Refused(problem) => (Attempt::Refused, Some(problem)),
        }
    }
}

impl Transport {
    /// Mail goes to the server at `url`, which we greet as `host`.
    ///
    /// # Errors
    /// Where the address cannot be read.
    pub fn smtp(url: &str, host: &str) -> Result<Self> {
        Smtp::new(url, host).map(Self::Smtp)
    }

    /// Mail goes to a folder, one file each.
    pub fn folder(folder: PathBuf) -> Self {
        Self::Folder(Folder::new(folder))
    }

    /// Hands over a mail; in a folder it has that name.
    pub async fn hand_over(&self, name: &str, message: &Message) -> Handover {
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::Folder(folder) => folder.write(name, message).await,
        }
    }
}

/// For the operator, when the program starts.
impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smtp(smtp) => write!(f, "goes out by {smtp}"),
            Self::Folder(folder) => write!(
                f,
                "is NOT sent: no mail server is set (HEARBACK_SMTP_URL). Each mail is written as a file to {folder}"
            ),
        }
    }
}
