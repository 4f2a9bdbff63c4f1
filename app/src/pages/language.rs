//! Choosing the language of the pages: once, and kept.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use http::header::SET_COOKIE;
use serde::Deserialize;

use crate::error::PageError;
use crate::visit::{LANGUAGE_COOKIE, local_path};
use crate::words::Locale;

#[derive(Debug, Default, Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

pub async fn choose(Path(tag): Path<String>, Query(back): Query<Back>) -> Result<Response, PageError> {
    let locale = Locale::from_tag(&tag).ok_or(PageError::NotFound)?;
    let back = if back.back.is_empty() { "/" } else { local_path(&back.back) };
    let cookie = format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax", locale.tag());
    let headers = [(SET_COOKIE, cookie), (http::header::CACHE_CONTROL, "private, no-store".to_owned())];
    Ok((headers, Redirect::to(back)).into_response())
}
