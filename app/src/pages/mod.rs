//! The pages, one a file: what a page loads, what it shows, and the handlers of its forms.

pub mod about_you;
pub mod account;
pub mod appeal;
pub mod basket;
pub mod booklet;
pub mod changes;
pub mod confirmation;
pub mod consultation;
pub mod contribute;
pub mod contribution;
pub mod contributions;
pub mod desk;
pub mod draft;
pub mod erase;
pub mod follow;
pub mod help;
pub mod home;
pub mod invitation;
pub mod invited;
pub mod keep;
pub mod language;
pub mod letter;
pub mod letters;
pub mod log;
pub mod me;
pub mod media;
pub mod moderation_account;
pub mod not_me;
pub mod offline;
pub mod openid;
pub mod own_data;
pub mod passkey;
pub mod policy;
pub mod privacy;
pub mod problem;
pub mod proof;
pub mod quote;
pub mod receipt;
pub mod receipt_copy;
pub mod received;
pub mod report;
pub mod said_language;
pub mod second;
pub mod sign_in;
pub mod sign_in_link;
pub mod suggest;
pub mod support;
pub mod text_pack;
pub mod too_often;
pub mod translation;
pub mod variant;
pub mod what_it_is;
pub mod your_data;

mod comment_form;
mod contribution_filter;
mod paragraph;
mod passkey_form;
mod places;
mod promised_dates;
pub mod take_along;

use store::Store;
use store::consultations::Consultation;

use crate::error::PageError;

/// The consultation at that address, where it is public.
async fn public_consultation(store: &Store, slug: &str) -> Result<Consultation, PageError> {
    let found = store::consultations::find(store, slug).await?;
    found.filter(|consultation| consultation.stage != domain::vocabulary::Stage::Draft).ok_or(PageError::NotFound)
}
