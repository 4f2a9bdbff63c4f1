//! Every address and who answers it.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};

use crate::error::{PageError, dress};
use crate::pages::{
    changes, consultation, contribute, contributions, desk, draft, help, home, language, log, receipt, received,
    report, sign_in,
};
use crate::site::Site;

/// All pages and forms, with their state.
pub fn router(site: Site) -> Router {
    Router::new()
        .route("/", get(home::show))
        .route("/help", get(help::show))
        .route("/log", get(log::show))
        .route("/language/{tag}", get(language::choose))
        .route("/c/{slug}", get(consultation::show))
        .route("/c/{slug}/draft", get(draft::show).post(draft::send))
        .route("/c/{slug}/draft/changes", get(changes::show))
        .route("/c/{slug}/contribute", get(contribute::show).post(contribute::send))
        .route("/c/{slug}/contributions", get(contributions::show))
        .route("/c/{slug}/report", get(report::show))
        .route("/r", get(receipt::find))
        .route("/r/{code}", get(receipt::show))
        .route("/r/{code}/received", get(received::show))
        .route("/r/{code}/address", post(received::leave_address))
        .route("/r/{code}/correct", post(received::correct))
        .route("/r/{code}/take-back", post(received::take_back))
        .route("/sign-in", get(sign_in::show).post(sign_in::send))
        .route("/sign-out", post(sign_in::end))
        .route("/desk", get(desk::home::show))
        .route("/desk/c/{slug}/moderation", get(desk::moderation::show).post(desk::moderation::send))
        .route("/desk/c/{slug}/moderation/decided", get(desk::decided::show))
        .route("/desk/c/{slug}/moderation/{id}", get(desk::decision::show).post(desk::decision::send))
        .route("/desk/c/{slug}/themes", get(desk::themes::show).post(desk::themes::send))
        .route("/desk/c/{slug}/themes/new", post(desk::themes::make))
        .route("/desk/c/{slug}/answers", get(desk::answers::show))
        .route("/desk/c/{slug}/answers/{theme}", get(desk::answer::show).post(desk::answer::send))
        .route("/desk/c/{slug}/report", get(desk::report::show).post(desk::report::send))
        .route("/desk/c/{slug}/report/publish", post(desk::report::publish))
        .fallback(async || PageError::NotFound)
        .method_not_allowed_fallback(async || PageError::NotFound)
        .layer(from_fn_with_state(site.clone(), dress))
        .with_state(site)
}
