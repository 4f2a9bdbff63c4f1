//! Pages leave compressed, in one piece and with their length.

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_ENCODING;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};

// What is recorded is compressed already.
const AUDIO: NotForContentType = NotForContentType::const_new("audio/");
const VIDEO: NotForContentType = NotForContentType::const_new("video/");

/// Brotli 4: about a millisecond for a draft of 60 KB, and within a tenth of what the slow levels reach on text.
const LEVEL: CompressionLevel = CompressionLevel::Precise(4);

/// Smaller than this, the header costs more than it saves.
const SMALLEST: u64 = 512;

pub(crate) fn around(router: Router) -> Router {
    let when =
        SizeAbove::new(SMALLEST).and(NotForContentType::IMAGES).and(NotForContentType::SSE).and(AUDIO).and(VIDEO);
    router
        .layer(CompressionLayer::new().quality(LEVEL).compress_when(when))
        .layer(from_fn(async |request: Request, next: Next| whole(next.run(request).await).await))
}

/// The compressor makes a stream of a page; we have all of it, so it leaves as one body again.
async fn whole(response: Response) -> Response {
    if !response.headers().contains_key(CONTENT_ENCODING) || response.body().size_hint().exact().is_some() {
        return response;
    }
    let (parts, body) = response.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(bytes) => Response::from_parts(parts, Body::from(bytes)),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
