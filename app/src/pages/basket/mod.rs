//! The basket: comments that somebody keeps while they read on, to be read over, changed and sent together.
//!
//! It belongs to whoever has its token, in a cookie for the paths of this consultation alone. The draft's pages do not
//! show what is in it.

pub mod comment;
pub mod sent;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::markdown::render_said;
use domain::vocabulary::Stage;
use domain::wording::render_quoting;
use http::HeaderValue;
use http::header::SET_COOKIE;
use leptos::prelude::*;
use store::baskets::{self, Kept};
use store::consultations::Consultation;

use super::comment_form::{Refused, Sent, Why, refused, said, trapped};
use super::places::Places;
use super::public_consultation;
use crate::components::{BackLink, Button, ButtonKind, Empty, ErrorSummary, FieldError, Notice, NoticeKind};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{ConsultationCookie, Visit};
use crate::words::{Words, use_words};

/// What a kept comment needs no more: the button, the trap, and the name that it has beside its fields.
const NOT_KEPT: [&str; 3] = ["action", "subject", "client_id"];

/// Keeps the basket's token for that consultation, for so many seconds; none forgets it.
fn with_cookie(visit: &Visit, slug: &str, token: &str, seconds: i64, mut response: Response) -> Response {
    if let Ok(cookie) =
        HeaderValue::try_from(visit.consultation_cookie(ConsultationCookie::Basket, slug, token, seconds))
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// Keeps what a comment form sent, and leads to the basket, from where the way goes on to the same paragraph.
pub async fn keep(
    visit: &Visit,
    slug: &str,
    fields: &Fields,
    sent: Sent<'_>,
) -> Result<Result<Response, Refused>, PageError> {
    if let Some(filled) = trapped(fields, sent) {
        return Ok(Err(filled));
    }
    let told_by_the_page = |name: &str| NOT_KEPT.contains(&name) || Sent::FIELDS.contains(&name);
    let typed = fields.all().iter().filter(|(name, _)| !told_by_the_page(name)).cloned();
    let kept: baskets::Fields = typed.chain(sent.to_fields()).collect();
    let client_id = fields.given("client_id").filter(|id| id.len() <= 200);
    match baskets::keep(&visit.site.store, slug, visit.basket.as_deref(), client_id, &kept).await {
        Ok(token) => {
            let from = sent.paragraph.map(crate::visit::encoded).unwrap_or_default();
            let response = Redirect::to(&format!("/c/{slug}/basket?kept={from}")).into_response();
            let seconds = baskets::KEPT_FOR / domain::time::SECOND;
            Ok(Ok(with_cookie(visit, slug, &token, seconds, response)))
        }
        Err(store::Error::Submission(why)) => Ok(Err(refused(fields, sent, Why::Submission(why)))),
        Err(other) => Err(other.into()),
    }
}

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&visit, &slug, &[]).await
}

/// Sends everything, removes one, or forgets all.
pub async fn send(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    public_consultation(store, &slug).await?;
    let token = visit.basket.clone().unwrap_or_default();
    let address = format!("/c/{slug}/basket");
    match fields.get("act") {
        "remove" => {
            let id = fields.ids("comment").first().copied().ok_or(PageError::BadRequest)?;
            baskets::remove(store, &token, id).await?;
            Ok(Redirect::to(&address).into_response())
        }
        "forget" => {
            baskets::forget(store, &token).await?;
            Ok(with_cookie(&visit, &slug, "", 0, Redirect::to(&format!("/c/{slug}/draft")).into_response()))
        }
        _ => {
            let refused = send_all(&visit, &slug, &token).await?;
            if refused.is_empty() {
                return Ok(Redirect::to(&format!("{address}/sent")).into_response());
            }
            render(&visit, &slug, &refused).await
        }
    }
}

/// Sends each under its own name, so that what is sent again is said once; what cannot be taken stays in the basket.
async fn send_all(visit: &Visit, slug: &str, token: &str) -> Result<Vec<(i64, Refused)>, PageError> {
    let store = &visit.site.store;
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    for kept in baskets::kept(store, slug, token).await? {
        let Kept { id, client_id, mut fields } = kept;
        fields.push(("client_id".to_owned(), client_id));
        let fields = Fields::of(fields);
        match said(visit, slug, &fields, Sent::kept(&fields)).await? {
            Ok(submitted) => done.push((id, submitted)),
            Err(why) => refused.push((id, why)),
        }
    }
    baskets::sent(store, token, &done).await?;
    Ok(refused)
}

/// The paragraph at which somebody kept a comment just now, where they did.
fn kept_at(visit: &Visit) -> Option<&str> {
    visit.path.split_once("?kept=").map(|(_, paragraph)| paragraph)
}

async fn render(visit: &Visit, slug: &str, refused: &[(i64, Refused)]) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, slug).await?;
    let token = visit.basket.clone().unwrap_or_default();
    let kept = baskets::kept(store, slug, &token).await?;
    let sent = baskets::receipts(store, slug, &token).await?.len();
    let places = Places::load(store, visit.words, consultation.id, slug).await?;
    let words = visit.words;
    let came_from = kept_at(visit).map(|key| {
        let anchor = if key.is_empty() { String::new() } else { format!("#p-{key}") };
        format!("/c/{slug}/draft{anchor}")
    });
    let refused = refused.to_vec();
    let page = Page::new(words.get("basket-title"), Cache::Never).refused(visit, !refused.is_empty());
    Ok(page.show(visit, move || {
        let slug = consultation.slug.clone();
        let count = i64::try_from(kept.len()).unwrap_or(i64::MAX);
        let open = consultation.stage == Stage::Open;
        let errors = refused
            .iter()
            .map(|(id, refused)| FieldError { field: format!("kept-{id}"), message: refused.error(words).message })
            .collect();
        let just_kept = came_from.map(|back| {
            let heading = words.with("basket-kept", [("count", count.into())]);
            view! {
                <Notice kind=NoticeKind::Success heading>
                    <p><a href=back>{words.get("basket-read-on")}</a></p>
                </Notice>
            }
        });
        let closed = (!open && count > 0).then(|| {
            view! {
                <Notice kind=NoticeKind::Warning heading=words.get("draft-closed")>
                    <p>{words.get("basket-closed")}</p>
                </Notice>
            }
        });
        let some_sent = (sent > 0).then(|| {
            view! { <p><a href=format!("/c/{slug}/basket/sent")>{words.get("basket-see-receipts")}</a></p> }
        });
        let content = if kept.is_empty() {
            view! { <Empty heading=words.get("basket-empty") /> }.into_any()
        } else {
            list(&consultation, kept, &places, &refused, open).into_any()
        };
        view! {
            <ErrorSummary errors />
            <BackLink href=format!("/c/{slug}/draft") label=words.get("basket-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("basket-title")}</h1>
            </header>
            {just_kept}
            {closed}
            {some_sent}
            {content}
        }
    }))
}

/// All that waits, each with the ways to change and remove it, and the button that sends them.
fn list(
    consultation: &Consultation,
    kept: Vec<Kept>,
    places: &Places,
    refused: &[(i64, Refused)],
    open: bool,
) -> impl IntoView + use<> {
    let words = use_words();
    let slug = consultation.slug.clone();
    let count = i64::try_from(kept.len()).unwrap_or(i64::MAX);
    let items = kept
        .iter()
        .map(|kept| {
            let why = refused.iter().find(|(id, _)| *id == kept.id).map(|(_, refused)| refused.error(words).message);
            item(words, &slug, kept, places, why)
        })
        .collect_view();
    let send = open.then(|| {
        view! {
            <form method="post" action=format!("/c/{slug}/basket") class="stack tight">
                <Button name="act" value="send">{words.with("basket-send", [("count", count.into())])}</Button>
            </form>
        }
    });
    view! {
        <p>{words.get("basket-lede")}</p>
        <ol class="stack" role="list">{items}</ol>
        {send}
        <form method="post" action=format!("/c/{slug}/basket") class="stack tight">
            <Button kind=ButtonKind::Quiet name="act" value="forget">{words.get("basket-forget")}</Button>
        </form>
    }
}

fn item(words: Words, slug: &str, kept: &Kept, places: &Places, why: Option<String>) -> impl IntoView + use<> {
    let paragraph = Some(kept.field("paragraph")).filter(|key| !key.is_empty());
    let section = Some(kept.field("section")).filter(|key| !key.is_empty());
    let place = places.link(section, paragraph);
    let html = match kept.field("quote") {
        "" => render_said(kept.field("body")),
        quote => render_quoting(quote, kept.field("body")),
    };
    let suggests = !kept.field("suggests").is_empty();
    let way = suggests.then(|| view! { <p class="hint">{words.get("draft-suggest")}</p> });
    let which = place.label.clone();
    let removed = which.clone();
    let address = format!("/c/{slug}/basket");
    let id = kept.id;
    let invalid = why.is_some();
    let why = why.map(|message| view! { <p class="error">{message}</p> });
    view! {
        <li class="panel stack tight field" class:invalid=invalid id=format!("kept-{id}") tabindex="-1">
            <h2><a href=place.href>{place.label}</a></h2>
            {why}
            {way}
            <div class="prose" dir="auto" inner_html=html></div>
            <div class="cluster">
                <a href=format!("{address}/{id}")>
                    {words.get("basket-change")} <span class="visually-hidden">" " {which}</span>
                </a>
                <form method="post" action=address>
                    <input type="hidden" name="comment" value=id />
                    <Button kind=ButtonKind::Quiet name="act" value="remove">
                        {words.get("basket-remove")} <span class="visually-hidden">" " {removed}</span>
                    </Button>
                </form>
            </div>
        </li>
    }
}
