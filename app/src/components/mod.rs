//! The pieces that pages are made of, the same for the public and for the desk. One component a file; its look is in
//! `style/components/`, under the same name.
//!
//! Components hold no words of their own but those in `words/*/components.ftl` and `leave.ftl`, know no database and no addresses
//! besides those in the page frame. Text props take the page's own words; `html` props take text that was cleaned.

mod back_link;
mod bars;
mod button;
mod choice;
mod clock;
mod contents;
#[cfg(test)]
mod contrast;
mod data_table;
mod desk_nav;
mod differences;
mod disclosure;
mod empty;
mod error_summary;
mod field;
mod file_input;
mod file_size;
mod how_it_works;
mod invitation_card;
mod layout;
mod leave;
mod legend;
mod link;
mod loop_steps;
mod notice;
mod pager;
mod paragraph;
mod progress;
mod question;
mod receipt_card;
mod ring;
mod said;
mod select;
mod session_notice;
mod side_by_side;
mod summary_list;
mod tag;
mod text_area;
mod text_input;
mod what_next;

pub use back_link::BackLink;
pub use bars::{Bar, Bars};
pub use button::{Button, ButtonKind, ButtonLink};
pub use choice::{Choice, ChoiceOption};
pub use clock::{Clock, ClockDate, ClockState};
pub use contents::{Contents, ContentsEntry};
pub use data_table::DataTable;
pub use desk_nav::DeskNav;
pub use differences::{DiffKind, Differences, announced};
pub use disclosure::Disclosure;
pub use empty::Empty;
pub use error_summary::{ErrorSummary, FieldError};
pub use field::Field;
pub use file_input::FileInput;
pub use file_size::with_size;
pub use how_it_works::HowItWorks;
pub use invitation_card::InvitationCard;
pub use layout::{Layout, MemberNav};
pub use leave::{Leave, can_be_left};
pub use legend::Legend;
pub use link::Link;
pub use loop_steps::{LoopStep, LoopSteps};
pub use notice::{Notice, NoticeKind};
pub use pager::Pager;
pub use paragraph::Paragraph;
pub use progress::Progress;
pub use question::{Question, QuestionAnswer};
pub use receipt_card::ReceiptCard;
pub use ring::{Ring, RingSize};
pub use said::Said;
pub use select::Select;
pub use session_notice::SessionNotice;
pub use side_by_side::SideBySide;
pub use summary_list::{SummaryLine, SummaryList};
pub use tag::{Tag, TagKind};
pub use text_area::TextArea;
pub use text_input::TextInput;
pub use what_next::{NextStep, WhatNext};
