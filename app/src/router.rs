//! Every address and who answers it.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use http::Method;

use crate::error::{PageError, dress};
use crate::held_form;
use crate::pages::{
    about_you, account, appeal, basket, booklet, changes, confirmation, consultation, contribute, contribution,
    contributions, desk, draft, erase, follow, help, home, invitation, invited, keep, language, letter, letters, log,
    me, media, moderation_account, not_me, offline, openid, own_data, passkey, policy, privacy, proof, quote, receipt,
    receipt_copy, received, report, said_language, second, sign_in, sign_in_link, suggest, support, text_pack,
    translation, variant, your_data,
};
use crate::site::Site;

/// The pages and forms while they are put together, with a list of them: what is not in it cannot be reached.
struct Addresses {
    router: Router<Site>,
    listed: Vec<(Method, &'static str)>,
}

impl Addresses {
    fn get<T: 'static, H: Handler<T, Site>>(mut self, path: &'static str, handler: H) -> Self {
        self.listed.push((Method::GET, path));
        Self { router: self.router.route(path, get(handler)), ..self }
    }

    fn post<T: 'static, H: Handler<T, Site>>(mut self, path: &'static str, handler: H) -> Self {
        self.listed.push((Method::POST, path));
        Self { router: self.router.route(path, post(handler)), ..self }
    }
}

fn addresses() -> Addresses {
    Addresses { router: Router::new(), listed: Vec::new() }
        .get("/", home::show)
        .get("/help", help::show)
        .get("/log", log::show)
        .get("/privacy", privacy::show)
        .get("/language/{tag}", language::choose)
        .get("/media/{name}", media::show)
        .get("/c/{slug}", consultation::show)
        .get("/c/{slug}/draft", draft::show)
        .post("/c/{slug}/draft", draft::send)
        .get("/c/{slug}/draft/changes", changes::show)
        .get("/c/{slug}/draft/as/{variant}", variant::choose)
        .get("/c/{slug}/draft/{paragraph}/quote", quote::show)
        .post("/c/{slug}/draft/{paragraph}/quote", quote::send)
        .get("/c/{slug}/draft/{paragraph}/suggest", suggest::show)
        .post("/c/{slug}/draft/{paragraph}/suggest", suggest::send)
        .get("/c/{slug}/contribute", contribute::show)
        .post("/c/{slug}/contribute", contribute::send)
        .get("/c/{slug}/basket", basket::show)
        .post("/c/{slug}/basket", basket::send)
        .get("/c/{slug}/basket/sent", basket::sent::show)
        .get("/c/{slug}/basket/{comment}", basket::comment::show)
        .post("/c/{slug}/basket/{comment}", basket::comment::send)
        .get("/c/{slug}/contributions", contributions::show)
        .get("/c/{slug}/contributions/{id}", contribution::show)
        .post("/c/{slug}/contributions/{id}", contribution::send)
        .post("/c/{slug}/contributions/{id}/support", support::send)
        .get("/c/{slug}/contributions/{id}/translation", translation::show)
        .post("/c/{slug}/contributions/{id}/translation", translation::ask)
        .get("/c/{slug}/moderation", policy::show)
        .get("/c/{slug}/moderation/account", moderation_account::show)
        .get("/c/{slug}/letters", letters::show)
        .get("/c/{slug}/letters/{id}", letter::show)
        .get("/c/{slug}/offline", offline::show)
        .get("/c/{slug}/report", report::show)
        .get("/c/{slug}/booklet", booklet::show)
        .get("/c/{slug}/text-pack.txt", text_pack::save)
        .get("/c/{slug}/follow", follow::show)
        .post("/c/{slug}/follow", follow::send)
        .get("/r", receipt::find)
        .post("/r", receipt::look_up)
        .get("/r/{code}", receipt::show)
        .get("/r/{code}/received", received::show)
        .post("/r/{code}/address", received::leave_address)
        .post("/r/{code}/correct", received::correct)
        .post("/r/{code}/take-back", received::take_back)
        .get("/r/{code}/language", said_language::show)
        .post("/r/{code}/language", said_language::send)
        .get("/r/{code}/keep", keep::show)
        .post("/r/{code}/keep", keep::send)
        .get("/me", me::show)
        .post("/me", me::send)
        .get("/i/{code}", invited::show)
        .post("/i/{code}", invited::send)
        .get("/confirm/{token}", confirmation::show)
        .post("/confirm/{token}", confirmation::send)
        .get("/confirmed", confirmation::done)
        .get("/not-me", not_me::done)
        .get("/not-me/{token}", not_me::show)
        .post("/not-me/{token}", not_me::send)
        .get("/r/{code}/data.json", own_data::take_out)
        .post("/r/{code}/withdraw", your_data::withdraw)
        .get("/r/{code}/erase", erase::show)
        .post("/r/{code}/erase", erase::send)
        .get("/r/{code}/appeal", appeal::show)
        .post("/r/{code}/appeal", appeal::send)
        .get("/r/{code}/receipt.txt", receipt_copy::save)
        .get("/r/{code}/proof", proof::show)
        .get("/r/{code}/proof.json", proof::save)
        .post("/r/{code}/send-copy", receipt_copy::send)
        .get("/r/{code}/about-you", about_you::show)
        .get("/r/{code}/about-you/check", about_you::check::show)
        .post("/r/{code}/about-you/check", about_you::check::send)
        .get("/r/{code}/about-you/{question}", about_you::question::show)
        .post("/r/{code}/about-you/{question}", about_you::question::send)
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::send)
        .get("/sign-in/link", sign_in_link::show)
        .post("/sign-in/link", sign_in_link::send)
        .get("/sign-in/link/{token}", sign_in_link::open)
        .post("/sign-in/link/{token}", sign_in_link::accept)
        .post("/sign-in/passkey", passkey::send)
        .post("/sign-in/passkey/begin", passkey::begin)
        .get("/sign-in/second", second::show)
        .post("/sign-in/second", second::send)
        .post("/sign-in/second/begin", second::begin)
        .post("/sign-in/openid", openid::leave)
        .get("/sign-in/openid/back", openid::come_back)
        .post("/sign-out", sign_in::end)
        .get("/account", account::home::show)
        .post("/account", account::home::send)
        .get("/account/password", account::password::show)
        .post("/account/password", account::password::send)
        .get("/account/passkeys", account::passkeys::show)
        .post("/account/passkeys", account::passkeys::send)
        .post("/account/passkeys/begin", account::passkeys::begin)
        .get("/account/codes", account::codes::show)
        .post("/account/codes", account::codes::send)
        .post("/account/openid", openid::connect)
        .get("/account/delete", account::delete::show)
        .post("/account/delete", account::delete::send)
        .get("/invitation/{token}", invitation::show)
        .post("/invitation/{token}", invitation::accept)
        .get("/desk", desk::home::show)
        .get("/desk/confirm", desk::confirm::show)
        .post("/desk/confirm", desk::confirm::send)
        .get("/desk/hat", desk::hat::show)
        .post("/desk/hat", desk::hat::send)
        .get("/desk/held", desk::held::show)
        .post("/desk/held", desk::held::send)
        .get("/desk/organisations", desk::organisations::show)
        .post("/desk/organisations", desk::organisations::send)
        .get("/desk/organisations/{id}", desk::organisation::show)
        .post("/desk/organisations/{id}", desk::organisation::send)
        .get("/desk/organisations/{id}/audit", desk::audit::show)
        .get("/desk/organisations/{id}/audit.csv", desk::audit::take_out)
        .get("/desk/consultations/new", desk::about::begin)
        .post("/desk/consultations/new", desk::about::make)
        .get("/desk/c/{slug}/about", desk::about::show)
        .post("/desk/c/{slug}/about", desk::about::send)
        .get("/desk/c/{slug}/write", desk::write::show)
        .post("/desk/c/{slug}/write", desk::write::send)
        .get("/desk/c/{slug}/write/{section}", desk::write_section::show)
        .post("/desk/c/{slug}/write/{section}", desk::write_section::send)
        .get("/desk/c/{slug}/published", desk::write::published)
        .get("/desk/c/{slug}/upload", desk::upload::show)
        // Files have a limit of their own (`layers/size.rs` of the server).
        .post("/desk/c/{slug}/upload", desk::upload::send.layer(DefaultBodyLimit::disable()))
        .post("/desk/c/{slug}/upload/use", desk::upload::accept)
        .get("/desk/c/{slug}/variants", desk::variants::show)
        .post("/desk/c/{slug}/variants", desk::variants::send)
        .get("/desk/c/{slug}/variants/{variant}/{section}", desk::variant_section::show)
        .post(
            "/desk/c/{slug}/variants/{variant}/{section}",
            desk::variant_section::send.layer(DefaultBodyLimit::disable()),
        )
        .get("/desk/c/{slug}/people", desk::people::show)
        .post("/desk/c/{slug}/people", desk::people::send)
        .get("/desk/c/{slug}/versions", desk::versions::show)
        .get("/desk/c/{slug}/versions/{number}", desk::version::show)
        .post("/desk/c/{slug}/versions/{number}", desk::version::send)
        .get("/desk/c/{slug}/about-you", desk::about_you::show)
        .post("/desk/c/{slug}/about-you", desk::about_you::send)
        .get("/desk/c/{slug}/codes", desk::codes::show)
        .post("/desk/c/{slug}/codes", desk::codes::send)
        .get("/desk/c/{slug}/policy", desk::policy::show)
        .post("/desk/c/{slug}/policy", desk::policy::send)
        .get("/desk/c/{slug}/appeals", desk::appeals::show)
        .get("/desk/c/{slug}/appeals/{appeal}", desk::appeal::show)
        .post("/desk/c/{slug}/appeals/{appeal}", desk::appeal::send)
        .get("/desk/c/{slug}/letters", desk::letters::show)
        .post("/desk/c/{slug}/letters", desk::letters::send)
        .get("/desk/c/{slug}/moderation", desk::moderation::show)
        .post("/desk/c/{slug}/moderation", desk::moderation::send)
        .get("/desk/c/{slug}/moderation/decided", desk::decided::show)
        .get("/desk/c/{slug}/moderation/{id}", desk::decision::show)
        .post("/desk/c/{slug}/moderation/{id}", desk::decision::send)
        .post("/desk/c/{slug}/moderation/{id}/language", desk::said_language::send)
        .get("/desk/c/{slug}/themes", desk::themes::show)
        .post("/desk/c/{slug}/themes", desk::themes::send)
        .post("/desk/c/{slug}/themes/new", desk::themes::make)
        .get("/desk/c/{slug}/suggestions", desk::suggestions::show)
        .get("/desk/c/{slug}/suggestions/{id}", desk::suggestion::show)
        .post("/desk/c/{slug}/suggestions/{id}", desk::suggestion::send)
        .get("/desk/c/{slug}/answers", desk::answers::show)
        .get("/desk/c/{slug}/answers/{theme}", desk::answer::show)
        .post("/desk/c/{slug}/answers/{theme}", desk::answer::send)
        .get("/desk/c/{slug}/report", desk::report::show)
        .post("/desk/c/{slug}/report", desk::report::send)
        .post("/desk/c/{slug}/report/publish", desk::report::publish)
}

/// Every address and method, for the test that plays every role against each.
pub fn listed() -> Vec<(Method, &'static str)> {
    addresses().listed
}

/// All pages and forms, with their state.
pub fn router(site: Site) -> Router {
    addresses()
        .router
        .fallback(async || PageError::NotFound)
        .method_not_allowed_fallback(async || PageError::NotFound)
        .layer(from_fn_with_state(site.clone(), held_form::held))
        .layer(from_fn_with_state(site.clone(), dress))
        .with_state(site)
}
