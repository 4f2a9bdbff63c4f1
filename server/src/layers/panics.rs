//! A handler that panics costs its own request and no other. What it says is written down and shown to nobody.

use std::any::Any;

use axum::Router;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use tower_http::catch_panic::CatchPanicLayer;

pub(crate) fn around(router: Router) -> Router {
    router.layer(CatchPanicLayer::custom(caught))
}

fn caught(panic: Box<dyn Any + Send>) -> Response {
    let said = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("nothing that can be read");
    tracing::error!(said, "a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::routing::get;
    use http::Request;
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn a_panic_ends_one_request_and_tells_nobody_why() {
        async fn broken() -> StatusCode {
            panic!("the secret of the house")
        }
        let router = around(Router::new().route("/", get(broken)));
        for _ in 0..2 {
            let response = router.clone().oneshot(Request::new(Body::empty())).await.unwrap();
            assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(axum::body::HttpBody::size_hint(response.body()).exact(), Some(0));
        }
    }
}
