//! One contribution with what others answered to it, and the way to answer it and to support it.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::vocabulary::{Stage, Verification};
use leptos::prelude::*;
use serde::Deserialize;
use store::consultations::Consultation;
use store::contributions::{Published, Says};
use store::suggestions::answer_to;
use store::threads::{self, Thread};

use super::comment_form::{CommentForm, Refused, Sent, asks_for_code, take};
use super::contributions::{name_of, resonance};
use super::places::Places;
use super::public_consultation;
use super::receipt::suggestion_answer;
use crate::components::{BackLink, Button, ButtonKind, ErrorSummary, Notice, Pager, Said, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// As many answers on a page.
const A_PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    after: Option<i64>,
}

pub async fn show(
    visit: Visit,
    Path((slug, id)): Path<(String, i64)>,
    Query(from): Query<From>,
) -> Result<Response, PageError> {
    render(visit, &slug, id, from.after, None).await
}

/// Takes an answer to it.
pub async fn send(visit: Visit, Path((slug, id)): Path<(String, i64)>, fields: Fields) -> Result<Response, PageError> {
    match take(&visit, &slug, &fields, Sent { says: Says::Reply(id), ..Sent::default() }).await? {
        Ok(receipt) => Ok(receipt),
        Err(refused) => render(visit, &slug, id, None, Some(refused)).await,
    }
}

async fn render(
    visit: Visit,
    slug: &str,
    id: i64,
    after: Option<i64>,
    refused: Option<Refused>,
) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let words = visit.words;
    let consultation = public_consultation(store, slug).await?;
    let Some(thread) = threads::find(store, consultation.id, id, after, A_PAGE).await? else {
        // What was answered may be hidden or gone by now; the words of the answer are not.
        return match refused {
            Some(refused) => Ok(without_thread(&visit, consultation, refused)),
            None => Err(PageError::NotFound),
        };
    };
    // An answer stands with what it answers, and has no page of its own.
    if thread.root.id != id && refused.is_none() {
        return Ok(Redirect::to(&format!("/c/{slug}/contributions/{}#c-{id}", thread.root.id)).into_response());
    }
    let places = Places::load(store, words, consultation.id, slug).await?;
    let supported = match &visit.supporter {
        Some(token) => Some(store::support::is_given(store, thread.root.id, token).await?),
        None => None,
    };
    let answer = match consultation.clock.reported_at {
        Some(_) => answer_to(store, thread.root.id).await?,
        None => None,
    };
    let heading = name_of(words, &thread.root);
    let title = words
        .with("contribution-title", [("what", heading.clone().into()), ("title", consultation.title.clone().into())]);
    let cache = if supported.is_some() { Cache::Private } else { Cache::Public };
    let page = Page::new(title, cache).refused(&visit, refused.is_some());
    Ok(page.show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let slug = consultation.slug.clone();
        let errors = refused.iter().map(|refused| refused.error(words)).collect::<Vec<_>>();
        let open = consultation.stage == Stage::Open;
        let support = (open && consultation.verification.contains(&Verification::None))
            .then(|| support_form(&slug, &thread.root, supported.unwrap_or(false)));
        let Thread { root, replies, more } = thread;
        let next = replies
            .last()
            .filter(|_| more)
            .map(|last| format!("/c/{slug}/contributions/{}?after={}#answers", root.id, last.id));
        let first = after.map(|_| format!("/c/{slug}/contributions/{}", root.id));
        let (id, count) = (root.id, root.replies);
        let lang = root.language.clone();
        let place = places.link(root.section_key.as_deref(), root.paragraph_key.as_deref());
        let mut facts = vec![dates.day(root.submitted_at)];
        facts.extend(resonance(words, &root));
        let paraphrase = root.paraphrase.then(|| view! { <Tag>{words.get("fact-paraphrase")}</Tag> });
        let redacted = root.redacted.then(|| view! { <Tag>{words.get("said-redacted")}</Tag> });
        let any = paraphrase.is_some() || redacted.is_some();
        let tags = any.then(|| view! { {paraphrase} " " {redacted} }.into_any());
        let answer = answer.as_ref().map(suggestion_answer);
        let items = replies
            .into_iter()
            .map(|reply| {
                let mut facts = vec![dates.day(reply.submitted_at)];
                facts.extend(resonance(words, &reply));
                view! { <li><Said html=reply.html.clone() who=name_of(words, &reply) facts lang=reply.language.clone() id=format!("c-{}", reply.id) /></li> }
            })
            .collect_view();
        let answers = (count > 0).then(|| {
            view! {
                <section class="stack" id="answers">
                    <h2>{words.with("contribution-replies", [("count", count.into())])}</h2>
                    <ol class="comments" role="list">{items}</ol>
                    <Pager previous=first next />
                </section>
            }
        });
        let form = (open || refused.is_some()).then(|| {
            view! {
                <section class="stack">
                    <h2>{words.get("contribution-reply-heading")}</h2>
                    <CommentForm
                        action=format!("/c/{slug}/contributions/{id}")
                        label=words.get("contribution-reply-label")
                        refused
                        code=asks_for_code(&consultation)
                        send=words.get("contribution-reply-send")
                    />
                </section>
            }
        });
        view! {
            <ErrorSummary errors />
            <BackLink href=format!("/c/{slug}/contributions") label=words.get("contribution-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{heading.clone()}</h1>
            </header>
            <Said html=root.html who=heading facts place=Some(place) lang id=format!("c-{id}") tags>{support}</Said>
            {answer}
            {answers}
            {form}
        }
    }))
}

/// The button that supports it, or takes that back.
fn support_form(slug: &str, root: &Published, supported: bool) -> impl IntoView + use<> {
    let words = use_words();
    let (act, label) = if supported { ("take-back", "support-take-back") } else { ("give", "support-give") };
    let given = supported.then(|| view! { <p role="status"><strong>{words.get("support-given")}</strong></p> });
    view! {
        <form method="post" action=format!("/c/{slug}/contributions/{}/support", root.id) class="stack tight">
            {given}
            <p class="hint">{words.get("support-hint")}</p>
            <Button kind=ButtonKind::Secondary name="act" value=act>{words.get(label)}</Button>
        </form>
    }
}

/// An answer to something that is not there any more: its words in a form for the whole draft.
fn without_thread(visit: &Visit, consultation: Consultation, refused: Refused) -> Response {
    let words: Words = visit.words;
    let heading = words.get("contribution-reply-heading");
    Page::new(heading.clone(), Cache::Private).refused(visit, true).show(visit, move || {
        let slug = consultation.slug.clone();
        let errors = vec![refused.error(words)];
        let code = asks_for_code(&consultation);
        view! {
            <ErrorSummary errors />
            <BackLink href=format!("/c/{slug}/contributions") label=words.get("contribution-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{heading}</h1>
            </header>
            <Notice heading=words.get("draft-your-words")>
                <CommentForm action=format!("/c/{slug}/contribute") label=words.get("comment-whole-label") refused=Some(refused) code />
            </Notice>
        }
    })
}
