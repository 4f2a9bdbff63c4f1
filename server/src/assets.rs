//! What a browser loads beside the pages: styles, the loader, islands, pictures. All of it is in the binary.
//!
//! A file's name holds a hash of its content (`/pkg/main.3f9a1c2b.css`), so a browser may keep it for ever. A page asks
//! [`url`] for the address of what it calls `main.css`. The site is put together by `cargo xtask build` and embedded by
//! `build.rs`; where it was not made, there is nothing here and [`url`] answers `None`.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// One file, as it is and compressed.
#[derive(Debug, Clone, Copy)]
pub struct Asset {
    /// What the code calls it: `main.css`.
    pub logical: &'static str,
    /// Where a browser finds it: `/pkg/main.3f9a1c2b.css`.
    pub url: &'static str,
    /// The content as it is.
    pub identity: &'static [u8],
    /// Compressed with Brotli, where that makes it smaller.
    pub brotli: Option<&'static [u8]>,
    /// Compressed with gzip, where that makes it smaller.
    pub gzip: Option<&'static [u8]>,
}

static SITE: &[Asset] = include!(concat!(env!("OUT_DIR"), "/site.rs"));

/// A year, the longest that caches take seriously.
const CACHE_CONTROL: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Every file of the site.
pub fn all() -> &'static [Asset] {
    SITE
}

/// The file at a path: `/pkg/main.3f9a1c2b.css`.
pub fn find(path: &str) -> Option<&'static Asset> {
    SITE.iter().find(|asset| asset.url == path)
}

/// The address of a file by its logical name: `main.css`, `loader.js`.
pub fn url(logical: &str) -> Option<&'static str> {
    SITE.iter().find(|asset| asset.logical == logical).map(|asset| asset.url)
}

/// Where browsers find the worker that keeps consultations on a device. What it can answer for is below its address.
pub const OFFLINE_WORKER: &str = "/offline-worker.js";

/// How many bytes these files take, as they are.
pub fn bytes(logical: &[&str]) -> usize {
    SITE.iter().filter(|asset| logical.contains(&asset.logical)).map(|asset| asset.identity.len()).sum()
}

/// Answers `GET /pkg/{file}`.
pub async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    match find(&format!("/pkg/{file}")) {
        Some(asset) => respond(asset, &headers),
        // An instance of another version may have this file: nobody is to remember that we do not.
        None => (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")]).into_response(),
    }
}

/// Answers `GET /offline-worker.js`. Its name holds no hash, because a browser that has it asks there for a newer one: it
/// asks each time.
pub async fn serve_worker(headers: HeaderMap) -> Response {
    let Some(asset) = SITE.iter().find(|asset| asset.logical == "offline-worker.js") else {
        return (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")]).into_response();
    };
    let mut response = respond(asset, &headers);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn respond(asset: &'static Asset, headers: &HeaderMap) -> Response {
    let (coding, body) = negotiate(asset, headers);
    let mut response = body.into_response();
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(asset.url)));
    answer.insert(header::CACHE_CONTROL, CACHE_CONTROL);
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}

/// The smallest form that the browser accepts (RFC 9110, section 12.5.3), with the name of its coding.
fn negotiate(asset: &'static Asset, headers: &HeaderMap) -> (Option<&'static str>, &'static [u8]) {
    let accepted: Vec<&str> = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    match (asset.brotli, asset.gzip) {
        (Some(brotli), _) if accepts(&accepted, "br") => (Some("br"), brotli),
        (_, Some(gzip)) if accepts(&accepted, "gzip") => (Some("gzip"), gzip),
        _ => (None, asset.identity),
    }
}

/// A coding is accepted when it is named, or else by `*`, with a weight other than nought.
fn accepts(accepted: &[&str], coding: &str) -> bool {
    let weight = |name: &str| {
        accepted.iter().find_map(|entry| {
            let mut parts = entry.split(';').map(str::trim);
            let named = parts.next()?.eq_ignore_ascii_case(name);
            let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            named.then(|| weight.map_or(1.0, |weight| weight.parse::<f32>().unwrap_or(0.0)))
        })
    };
    weight(coding).or_else(|| weight("*")).is_some_and(|weight| weight > 0.0)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/vnd.microsoft.icon",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static STYLE: Asset = Asset {
        logical: "main.css",
        url: "/pkg/main.00000000.css",
        identity: b"as it is",
        brotli: Some(b"brotli"),
        gzip: Some(b"gzip"),
    };
    static PICTURE: Asset =
        Asset { logical: "dot.png", url: "/pkg/dot.00000000.png", identity: b"dot", brotli: None, gzip: None };

    fn coding_for(asset: &'static Asset, accept_encoding: &[&'static str]) -> Option<&'static str> {
        let mut headers = HeaderMap::new();
        for value in accept_encoding {
            headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
        }
        negotiate(asset, &headers).0
    }

    #[test]
    fn a_browser_gets_the_smallest_form_that_it_accepts() {
        assert_eq!(coding_for(&STYLE, &["gzip, deflate, br, zstd"]), Some("br"));
        assert_eq!(coding_for(&STYLE, &["gzip, deflate"]), Some("gzip"));
        assert_eq!(coding_for(&STYLE, &["gzip", "BR;q=0.5"]), Some("br"));
        assert_eq!(coding_for(&STYLE, &["*"]), Some("br"));
    }

    #[test]
    fn what_is_refused_or_unknown_is_not_sent() {
        assert_eq!(coding_for(&STYLE, &[]), None);
        assert_eq!(coding_for(&STYLE, &["identity"]), None);
        assert_eq!(coding_for(&STYLE, &["br;q=0, gzip;q=0.0"]), None);
        assert_eq!(coding_for(&STYLE, &["*, br; q=0"]), Some("gzip"));
        assert_eq!(coding_for(&STYLE, &["*;q=0"]), None);
        assert_eq!(coding_for(&STYLE, &["brotli"]), None);
    }

    #[test]
    fn what_does_not_shrink_is_sent_as_it_is() {
        assert_eq!(coding_for(&PICTURE, &["br, gzip"]), None);
    }

    #[test]
    fn an_answer_may_be_kept_for_ever_and_says_what_it_is() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br"));
        let response = respond(&STYLE, &headers);
        let header = |name| response.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(header(header::CONTENT_TYPE), Some("text/css; charset=utf-8"));
        assert_eq!(header(header::CACHE_CONTROL), Some("public, max-age=31536000, immutable"));
        assert_eq!(header(header::CONTENT_ENCODING), Some("br"));
        assert_eq!(header(header::VARY), Some("accept-encoding"));
    }

    #[tokio::test]
    async fn an_unknown_file_is_not_found_and_nobody_remembers_that() {
        let response = serve(Path("main.00000000.css".to_owned()), HeaderMap::new()).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    }

    #[tokio::test]
    async fn the_worker_is_asked_for_anew_each_time_and_is_there_with_the_site() {
        let response = serve_worker(HeaderMap::new()).await;
        let expected = if url("offline-worker.js").is_some() { (200, "no-cache") } else { (404, "no-store") };
        assert_eq!(response.status(), expected.0);
        assert_eq!(response.headers()[header::CACHE_CONTROL], expected.1);
        assert_eq!(bytes(&["loader.js", "offline.js"]), bytes(&["loader.js"]) + bytes(&["offline.js"]));
    }

    #[test]
    fn every_file_of_the_embedded_site_is_found_by_both_names() {
        for asset in all() {
            assert_eq!(url(asset.logical), Some(asset.url));
            assert_eq!(find(asset.url).map(|found| found.logical), Some(asset.logical));
            assert_ne!(content_type(asset.url), "application/octet-stream", "{}", asset.url);
        }
    }
}
