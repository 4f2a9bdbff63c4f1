//! Pages of a list. A cursor says where the next page begins; what is in it concerns nobody.

use axum::extract::{FromRequestParts, Query};
use data_encoding::BASE64URL_NOPAD;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::Problem;

const USUAL: i64 = 50;
const MOST: i64 = 200;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// The `next_cursor` of the page before
    cursor: Option<String>,
    /// How many items at most, from 1 to 200
    #[param(minimum = 1, maximum = 200, default = 50, value_type = Option<i64>)]
    limit: Option<String>,
}

/// Where a page begins and how long it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// What the last item of the page before is known by.
    pub(crate) after: Option<String>,
    pub(crate) most: i64,
}

impl<S: Send + Sync> FromRequestParts<S> for Paging {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Query(asked) = Query::<Asked>::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::parameter("cursor and limit", "each may stand in the address once"))?;
        let most = match asked.limit.as_deref().map(str::parse::<i64>) {
            None => USUAL,
            Some(Ok(limit)) if limit >= 1 => limit.min(MOST),
            Some(_) => return Err(Problem::parameter("limit", "write a number from 1 to 200")),
        };
        let after = asked.cursor.map(|cursor| read(&cursor).ok_or_else(bad_cursor)).transpose()?;
        Ok(Self { after, most })
    }
}

pub(crate) fn bad_cursor() -> Problem {
    Problem::parameter("cursor", "take the `next_cursor` of the page before as it is, or leave it out to begin anew")
}

fn read(cursor: &str) -> Option<String> {
    String::from_utf8(BASE64URL_NOPAD.decode(cursor.as_bytes()).ok()?).ok()
}

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// For the page after this one; null on the last
    pub(crate) next_cursor: Option<String>,
}

impl<T> Page<T> {
    /// `last` is what the last item is known by, where more follow.
    pub(crate) fn new(items: Vec<T>, last: Option<String>) -> Self {
        Self { items, next_cursor: last.map(|last| BASE64URL_NOPAD.encode(last.as_bytes())) }
    }
}
