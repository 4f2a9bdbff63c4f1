//! How a consultation is moderated: who reads, when, on which grounds something is taken away, and what people can do
//! about it. In plain words, before anybody speaks.

use axum::extract::Path;
use axum::response::Response;
use domain::policy::{PolicyGround, Timing};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::policies::{Publication, Published, history, in_force};

use crate::components::BackLink;
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::public_consultation;
use crate::visit::Visit;
use crate::words::{Words, use_words};

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let published = in_force(store, consultation.id).await?;
    let changes = history(store, consultation.id).await?;
    let words = visit.words;
    Ok(Page::new(words.get("policy-title"), Cache::Public).show(&visit, move || {
        let body = if published.moderated {
            moderated(words, &consultation, &published).into_any()
        } else {
            unmoderated(&consultation).into_any()
        };
        let dates = Dates::new(words, &consultation.zone);
        let changes = changed(words, &dates, &changes);
        view! {
            <BackLink href=format!("/c/{}", consultation.slug) label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("policy-title")}</h1>
            </header>
            {body}
            <section class="stack tight">
                <h2>{words.get("policy-rights")}</h2>
                <ul>
                    <li>{words.get("policy-rights-reasons")}</li>
                    <li>{words.get("policy-rights-appeal")}</li>
                    <li>{words.get("policy-rights-body")}</li>
                    <li>{words.get("policy-rights-log")} " " <a href="/log">{words.get("policy-log")}</a></li>
                </ul>
            </section>
            <p><a href=format!("/c/{}/moderation/account", consultation.slug)>{words.get("policy-account")}</a></p>
            {changes}
        }
    }))
}

fn moderated(words: Words, consultation: &Consultation, published: &Published) -> impl IntoView + use<> {
    let who = consultation.moderators.iter().map(|o| o.name.clone()).collect::<Vec<_>>().join(&words.get("list-or"));
    let timing = match published.policy.timing {
        Timing::Before => "policy-before",
        Timing::After => "policy-after",
    };
    let lede = words.with(timing, [("who", who.into())]);
    let grounds = published.policy.grounds.iter().map(|each| ground(each, &consultation.language)).collect_view();
    view! {
        <p>{lede}</p>
        <section class="stack">
            <h2>{words.get("policy-grounds")}</h2>
            <p>{words.get("policy-grounds-lede")}</p>
            {grounds}
        </section>
    }
}

fn ground(each: &PolicyGround, language: &str) -> impl IntoView + use<> {
    let words = use_words();
    let key = each.ground.key();
    let explanation = (!each.explanation.is_empty()).then(|| {
        view! { <p dir="auto" lang=language.to_owned()>{each.explanation.clone()}</p> }
    });
    view! {
        <section class="stack tight">
            <h3>{words.get(&format!("ground-{key}"))}</h3>
            <p>{words.get(&format!("ground-{key}-what"))}</p>
            {explanation}
            <p class="hint">{words.get(&format!("consequence-{}", each.consequence.key()))}</p>
        </section>
    }
}

fn unmoderated(consultation: &Consultation) -> impl IntoView + use<> {
    let words = use_words();
    let why = (!consultation.no_moderator_reason.is_empty()).then(|| {
        let (why, lang) = (consultation.no_moderator_reason.clone(), consultation.language.clone());
        view! { <blockquote dir="auto" lang=lang>{why}</blockquote> }
    });
    view! {
        <p>{words.get("policy-nobody")}</p>
        {why}
    }
}

/// When the policy was changed, and why.
fn changed(words: Words, dates: &Dates, changes: &[Publication]) -> Option<impl IntoView + use<>> {
    let changes: Vec<_> = changes
        .iter()
        .filter_map(|change| {
            let reason = change.reason.clone()?;
            let what = words.with(
                "policy-changed-by",
                [("day", dates.day(change.at).into()), ("who", change.organisation.clone().into())],
            );
            Some(view! { <li>{what} " " <span dir="auto">{reason}</span></li> })
        })
        .collect();
    (!changes.is_empty()).then(|| {
        view! {
            <section class="stack tight">
                <h2>{words.get("policy-changed")}</h2>
                <ul>{changes}</ul>
            </section>
        }
    })
}
