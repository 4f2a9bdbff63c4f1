//! Right after something was said: the receipt, what happens next and when, where to hear back, and a quarter of an
//! hour to correct it or take it back.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::characteristics::Standing;
use domain::consent::Purpose;
use domain::receipt::Receipt;
use domain::submission::SubmissionRefusal;
use domain::vocabulary::{ContributionState, Verification};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::log_proofs::of_receipt;
use store::receipts::{Trace, trace};
use store::{about_you, confirmations, contacts, contributions};

use super::receipt_copy::{contact, text, ways};
use super::said_language::written_in;
use crate::components::{
    Button, ButtonKind, Disclosure, ErrorSummary, FieldError, NextStep, Notice, NoticeKind, ReceiptCard, TextArea,
    TextInput, WhatNext, announced,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// A form of this page that could not be taken.
#[derive(Debug, Clone)]
pub enum Refused {
    Address(String, SubmissionRefusal),
    Copy { typed: String, hears_back: bool, why: SubmissionRefusal },
    Correction(String, SubmissionRefusal),
}

/// What a receipt opens, or 404: a code that is mistyped is not there.
pub async fn opened(visit: &Visit, code: &str) -> Result<(Trace, Consultation), PageError> {
    let receipt: Receipt = code.parse().map_err(|_| PageError::NotFound)?;
    let store = &visit.site.store;
    let trace = trace(store, &receipt).await?.ok_or(PageError::NotFound)?;
    let consultation = store::consultations::find(store, &trace.consultation).await?.ok_or(PageError::NotFound)?;
    Ok((trace, consultation))
}

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    render(visit, &code, None).await
}

/// Keeps the address at which somebody wants to hear back.
pub async fn leave_address(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let typed = fields.get("email");
    let (store, language) = (&visit.site.store, visit.words.0.tag());
    let kept = if trace.state == ContributionState::Unconfirmed {
        confirmations::ask(store, &trace.receipt, typed, language).await
    } else {
        contacts::leave_address(store, &trace.receipt, typed, language).await
    };
    match kept {
        Ok(()) => Ok(back(&trace.receipt, "hear-back")),
        Err(store::Error::Submission(why)) => render(visit, &code, Some(Refused::Address(typed.to_owned(), why))).await,
        Err(other) => Err(other.into()),
    }
}

/// Corrects what was said.
pub async fn correct(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let typed = fields.get("body");
    match contributions::correct(&visit.site.store, &trace.receipt, typed).await {
        Ok(()) => Ok(back(&trace.receipt, "said")),
        Err(store::Error::Submission(why)) => {
            render(visit, &code, Some(Refused::Correction(typed.to_owned(), why))).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Takes back what was said.
pub async fn take_back(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    match contributions::take_back(&visit.site.store, &trace.receipt).await {
        Ok(()) => Ok(Redirect::to(&format!("/r/{}", trace.receipt.as_str())).into_response()),
        Err(store::Error::Submission(why)) => render(visit, &code, Some(Refused::Correction(trace.body, why))).await,
        Err(other) => Err(other.into()),
    }
}

fn back(receipt: &Receipt, anchor: &str) -> Response {
    Redirect::to(&format!("/r/{}/received#{anchor}", receipt.as_str())).into_response()
}

pub(super) async fn render(visit: Visit, code: &str, refused: Option<Refused>) -> Result<Response, PageError> {
    let (trace, consultation) = opened(&visit, code).await?;
    if trace.state == ContributionState::TakenBack {
        return Ok(Redirect::to(&format!("/r/{}", trace.receipt.as_str())).into_response());
    }
    let proof =
        of_receipt(&visit.site.store, &trace.receipt, &visit.site.base_url).await?.ok_or(PageError::NotFound)?;
    let about = about_you::find(&visit.site.store, &trace.receipt).await?.map(|about| about.standing);
    let words = visit.words;
    let copy_sent = visit.path.ends_with("?copy=sent");
    let page = Page::new(words.get("received-title"), Cache::Never).refused(&visit, refused.is_some());
    let address = visit.address(&format!("/r/{}", trace.receipt.as_str()));
    let (_, provider) = visit.site.other_ways();
    Ok(page.show(&visit, move || {
        let errors = errors(words, refused.as_ref());
        let slug = &consultation.slug;
        // What waits for its author says so before all else.
        let by_mail =
            trace.state == ContributionState::Unconfirmed && consultation.verification.contains(&Verification::Email);
        let confirm_first = by_mail.then(|| confirm(&trace, refused.as_ref()));
        let by_provider = provider.filter(|_| {
            trace.state == ContributionState::Unconfirmed && consultation.verification.contains(&Verification::OpenId)
        });
        let confirm_elsewhere = by_provider.map(|name| confirm_by_provider(&trace, name));
        let copy_refused = match refused.as_ref() {
            Some(Refused::Copy { typed, hears_back, why }) => Some((typed.clone(), *hears_back, *why)),
            _ => None,
        };
        let bytes = text(words, &trace, &consultation, &address, &proof).len();
        let copy = ways(&trace, bytes, copy_refused, copy_sent);
        let contact = contact(words, &consultation);
        let about_you = (about == Some(Standing::May)).then(|| about_you_link(&trace));
        let hear_back = (!by_mail).then(|| hear_back(&trace, refused.as_ref()));
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("received-heading")}</h1>
                <p class="lede">{words.get("received-lede")}</p>
            </header>
            <ReceiptCard code=trace.receipt.grouped() address consultation=consultation.title.clone() />
            {confirm_first}
            {confirm_elsewhere}
            {copy}
            <WhatNext steps=next_steps(words, &trace, &consultation) />
            {hear_back}
            <section class="stack" id="said" aria-labelledby="said-heading">
                <h2 id="said-heading">{words.get("received-what-you-said")}</h2>
                <div class="panel prose" dir="auto" lang=trace.language.clone() inner_html=announced(words, &trace.html)></div>
                {written_in(&trace)}
                {change(&trace, &consultation, refused.as_ref())}
            </section>
            {about_you}
            <p class="cluster">
                <a href=format!("/r/{}", trace.receipt.as_str())>{words.get("received-follow")}</a>
                <a href=format!("/c/{slug}/draft")>{words.get("received-read-on")}</a>
            </p>
            <p>{contact} " " <a href="/help">{words.get("copy-help")}</a></p>
        }
    }))
}

fn errors(words: Words, refused: Option<&Refused>) -> Vec<FieldError> {
    refused
        .map(|refused| match refused {
            Refused::Address(_, why) => FieldError { field: "email".to_owned(), message: words.get(why.key()) },
            Refused::Copy { why, .. } => FieldError { field: "copy-email".to_owned(), message: words.get(why.key()) },
            Refused::Correction(_, why) => FieldError { field: "body".to_owned(), message: words.get(why.key()) },
        })
        .into_iter()
        .collect()
}

pub(super) fn next_steps(words: Words, trace: &Trace, consultation: &Consultation) -> Vec<NextStep> {
    let dates = Dates::new(words, &consultation.zone);
    let clock = &consultation.clock;
    let moderators =
        consultation.moderators.iter().map(|o| o.name.clone()).collect::<Vec<_>>().join(&words.get("list-or"));
    let read = if moderators.is_empty() {
        words.get("next-read")
    } else {
        words.with("next-read-by", [("who", moderators.into())])
    };
    let confirm = (trace.state == ContributionState::Unconfirmed)
        .then(|| NextStep { when: words.get("next-now"), what: words.get("next-confirm") });
    let then = [
        NextStep { when: words.get("next-soon"), what: read },
        NextStep {
            when: words.with("next-after", [("day", dates.day(clock.closes_at).into())]),
            what: words.with("next-counted", [("who", consultation.public_body.name.clone().into())]),
        },
        NextStep {
            when: words.with("next-by", [("day", dates.day(clock.report_due_at).into())]),
            what: words.with("next-answered", [("who", consultation.decision_maker.clone().into())]),
        },
    ];
    confirm.into_iter().chain(then).collect()
}

/// Asks for the address to which the link that confirms is sent, or offers to send it again.
fn confirm(trace: &Trace, refused: Option<&Refused>) -> impl IntoView + use<> {
    let words = use_words();
    let (typed, error) = match refused {
        Some(Refused::Address(typed, why)) => (typed.clone(), Some(words.get(why.key()))),
        _ => (String::new(), None),
    };
    let (sent, known) = (trace.link_sent, trace.hears_back);
    let head = if sent {
        view! {
            <Notice kind=NoticeKind::Success heading=words.get("confirm-sent")>
                <p>{words.get("confirm-sent-what")}</p>
            </Notice>
        }
        .into_any()
    } else {
        view! {
            <h2>{words.get("confirm-heading")}</h2>
            <p>{words.get("confirm-why")}</p>
        }
        .into_any()
    };
    let hint = words.get(if known { "confirm-again-hint" } else { "confirm-email-hint" });
    let button = words.get(if sent { "confirm-send-again" } else { "confirm-send" });
    let kind = if sent { ButtonKind::Secondary } else { ButtonKind::Primary };
    let action = format!("/r/{}/address", trace.receipt.as_str());
    view! {
        <section class="panel stack" id="hear-back">
            {head}
            <form method="post" action=action novalidate class="stack">
                <TextInput
                    id="email"
                    label=words.get("hear-back-label")
                    hint
                    kind="email"
                    autocomplete="email"
                    value=typed
                    error
                    optional=known
                />
                <Button kind>{button}</Button>
            </form>
        </section>
    }
}

/// Confirming by an account elsewhere, of which nothing is stored.
fn confirm_by_provider(trace: &Trace, name: String) -> impl IntoView + use<> {
    let words = use_words();
    let label = words.with("confirm-by-provider", [("name", name.into())]);
    let code = trace.receipt.as_str().to_owned();
    view! {
        <section class="panel stack">
            <h2>{words.get("confirm-heading")}</h2>
            <p>{words.get("confirm-by-provider-why")}</p>
            <form method="post" action="/sign-in/openid">
                <input type="hidden" name="confirms" value=code />
                <Button>{label}</Button>
            </form>
        </section>
    }
}

/// Offers to leave an address, or says that there is one.
fn hear_back(trace: &Trace, refused: Option<&Refused>) -> impl IntoView + use<> {
    let words = use_words();
    let (typed, error) = match refused {
        Some(Refused::Address(typed, why)) => (typed.clone(), Some(words.get(why.key()))),
        _ => (String::new(), None),
    };
    let code = trace.receipt.as_str().to_owned();
    let purpose = Purpose::HearBack;
    let inner = if trace.hears_back && error.is_none() {
        view! { <Notice kind=NoticeKind::Success heading=words.get("hear-back-kept")><p>{words.get("hear-back-once")}</p></Notice> }
            .into_any()
    } else {
        view! {
            <h2 id="hear-back-heading">{words.get("hear-back-heading")}</h2>
            <form method="post" action=format!("/r/{code}/address") novalidate class="stack">
                <TextInput
                    id="email"
                    label=words.get("hear-back-label")
                    hint=words.get(&purpose.text_key(purpose.version()))
                    kind="email"
                    autocomplete="email"
                    value=typed
                    error
                />
                <Button kind=ButtonKind::Secondary>{words.get("hear-back-button")}</Button>
                <p><a href="/privacy">{words.get("your-data-how-long")}</a></p>
            </form>
        }
        .into_any()
    };
    view! { <section class="panel stack" id="hear-back">{inner}</section> }
}

/// Leads to what somebody may tell about themselves, now that they have said what they came for.
fn about_you_link(trace: &Trace) -> impl IntoView + use<> {
    let words = use_words();
    view! {
        <section class="stack tight">
            <h2>{words.get("about-title")}</h2>
            <p>{words.get("received-about-you-why")}</p>
            <p><a href=format!("/r/{}/about-you", trace.receipt.as_str())>{words.get("received-about-you")}</a></p>
        </section>
    }
}

/// Correct or take back, while that is open; open in place where a correction could not be taken.
fn change(trace: &Trace, consultation: &Consultation, refused: Option<&Refused>) -> Option<impl IntoView + use<>> {
    let words = use_words();
    let dates = Dates::new(words, &consultation.zone);
    let (typed, error) = match refused {
        Some(Refused::Correction(typed, why)) => (typed.clone(), Some(words.get(why.key()))),
        _ => (trace.body.clone(), None),
    };
    if trace.correctable_until.is_none() && error.is_none() {
        return None;
    }
    let question = trace.decision.as_ref().filter(|_| trace.state == ContributionState::Returned);
    let asked = question.is_some();
    let question = question.map(|decision| {
        let facts = decision.statement_of_reasons.clone();
        view! {
            <Notice kind=NoticeKind::Warning heading=words.get("answer-question-heading")>
                <blockquote dir="auto">{facts}</blockquote>
                <p>{words.get("answer-question-what")}</p>
            </Notice>
        }
    });
    let until = trace
        .correctable_until
        .filter(|_| !asked)
        .map(|until| words.with("change-until", [("time", dates.time(until).into())]));
    let code = trace.receipt.as_str().to_owned();
    let open = error.is_some() || asked;
    Some(view! {
        {question}
        <Disclosure summary=words.get("change-summary") quiet=true open=open>
            <p class="hint">{until}</p>
            <form method="post" action=format!("/r/{code}/correct") novalidate class="stack">
                <TextArea id="body" label=words.get("change-label") value=typed error rows=5 />
                <Button kind=ButtonKind::Secondary>{words.get("change-button")}</Button>
            </form>
            <form method="post" action=format!("/r/{code}/take-back") class="stack">
                <p>{words.get("take-back-what")}</p>
                <Button kind=ButtonKind::Danger>{words.get("take-back-button")}</Button>
            </form>
        </Disclosure>
    })
}
