//! Pictures and recordings of texts. Who watches from the middle is sent from there (RFC 9110, 14.2); what an address
//! shows never changes, so a browser asks once.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use http::header::{ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use http::{HeaderMap, StatusCode};
use http_range_header::parse_range_header;
use store::Store;
use store::media::{self, Media, PART};

use crate::error::PageError;
use crate::site::Site;

pub async fn show(
    State(site): State<Site>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let file = media::find(&site.store, &name).await?.ok_or(PageError::NotFound)?;
    let size = u64::try_from(file.size).unwrap_or(0);
    let asked = headers.get(RANGE).and_then(|range| range.to_str().ok());
    let (status, from, to) = match asked.map(parse_range_header) {
        // Several ranges at once, or none that can be read: the whole file is an answer, too.
        None | Some(Err(_)) => (StatusCode::OK, 0, size),
        Some(Ok(ranges)) => match ranges.validate(size) {
            Ok(ranges) if ranges.len() == 1 => (StatusCode::PARTIAL_CONTENT, *ranges[0].start(), ranges[0].end() + 1),
            Ok(_) => (StatusCode::OK, 0, size),
            Err(_) => {
                let whole = format!("bytes */{size}");
                let headers = [(CONTENT_RANGE, whole), (CACHE_CONTROL, "no-store".to_owned())];
                return Ok((StatusCode::RANGE_NOT_SATISFIABLE, headers).into_response());
            }
        },
    };
    let mut response = (
        status,
        [
            (CONTENT_TYPE, file.content_type.clone()),
            (CONTENT_LENGTH, (to - from).to_string()),
            (ACCEPT_RANGES, "bytes".to_owned()),
            (CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
        ],
        body(site.store.clone(), file, from, to),
    )
        .into_response();
    if status == StatusCode::PARTIAL_CONTENT
        && let Ok(range) = format!("bytes {from}-{}/{size}", to - 1).parse()
    {
        response.headers_mut().insert(CONTENT_RANGE, range);
    }
    Ok(response)
}

/// The bytes from `from` until before `to`, part by part.
fn body(store: Store, file: Media, from: u64, to: u64) -> Body {
    let part = PART as u64;
    Body::from_stream(stream::try_unfold(from, move |at| {
        let (store, id) = (store.clone(), file.id);
        async move {
            if at >= to {
                return Ok::<_, store::Error>(None);
            }
            let position = at / part;
            let bytes = media::part(&store, id, i64::try_from(position).unwrap_or(i64::MAX)).await?;
            let begins = usize::try_from(at % part).unwrap_or(0).min(bytes.len());
            let ends = usize::try_from(to - position * part).map_or(bytes.len(), |end| end.min(bytes.len()));
            let sent = bytes.get(begins..ends).unwrap_or_default().to_vec();
            // A part that is shorter than it was would be asked for without end.
            if sent.is_empty() {
                return Err(store::Error::NotFound);
            }
            let next = at + sent.len() as u64;
            Ok(Some((sent, next)))
        }
    }))
}
