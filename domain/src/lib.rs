//! The rules of Hearback: what may happen, when, and what must never happen.
//!
//! Pure: no I/O, no clock, no randomness of its own; whoever calls brings the time and the dice. The crate also
//! compiles to WASM; what only the server needs (Markdown, differences, time zones, languages) stands behind feature `text`.
//!
//! The ten rules that must always hold have their homes here:
//!
//! | rule | home |
//! |---|---|
//! | 1 nothing said is lost | [`submission`], [`log`], [`signed_log`], [`matching`] (from version to version) |
//! | 2 twice is once | [`submission`] |
//! | 3 no empty invitation | [`invitation`], [`variants`] (what is promised is there) |
//! | 4 everybody is answered | [`answering`] |
//! | 5 the clock is public | [`response_clock`] |
//! | 6 no silence | [`policy`], [`moderation`], [`appeal`], [`taking_part`] (moderators change) |
//! | 7 who is not stored with what | [`log`], [`delivery`], [`consent`], [`erasure`], [`retention`], [`invitation_code`], [`characteristics`] |
//! | 8 small groups stay hidden | [`figures`] |
//! | 9 the loop closes for each | [`delivery`] |
//! | 10 it works without | [`submission`] (a plain form says the same as a script), [`receipt`] (typed by hand) |

mod code;
mod hex;
mod named;

pub mod answering;
pub mod appeal;
pub mod authorisation;
pub mod bursts;
pub mod characteristics;
pub mod consent;
pub mod delivery;
pub mod erasure;
pub mod figures;
pub mod invitation;
pub mod invitation_code;
pub mod limits;
pub mod log;
pub mod loop_stage;
pub mod membership;
pub mod merkle;
pub mod moderation;
pub mod moderation_account;
pub mod policy;
pub mod receipt;
pub mod response_clock;
pub mod retention;
pub mod second_factor;
pub mod signed_log;
pub mod submission;
pub mod taking_part;
pub mod time;
pub mod undo;
pub mod versions;
pub mod vocabulary;

#[cfg(feature = "text")]
pub mod about;
#[cfg(feature = "text")]
pub mod comparison;
#[cfg(feature = "text")]
pub mod differences;
#[cfg(feature = "text")]
pub mod document;
#[cfg(feature = "text")]
pub mod docx;
#[cfg(feature = "text")]
pub mod flags;
#[cfg(feature = "text")]
pub mod language;
#[cfg(feature = "text")]
pub mod likeness;
#[cfg(feature = "text")]
pub mod lint;
#[cfg(feature = "text")]
pub mod markdown;
#[cfg(feature = "text")]
pub mod matching;
#[cfg(feature = "text")]
pub mod media;
#[cfg(feature = "text")]
pub mod plain_text;
#[cfg(feature = "text")]
pub mod redaction;
#[cfg(feature = "text")]
pub mod search;
#[cfg(feature = "text")]
pub mod text_pack;
#[cfg(feature = "text")]
pub mod uploaded;
#[cfg(feature = "text")]
pub mod variants;
#[cfg(feature = "text")]
pub mod wording;
#[cfg(feature = "text")]
pub mod working_text;
