//! What became of what I said: everything that a receipt opens, now and later.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::characteristics::Standing;
use domain::erasure::Scope;
use domain::loop_stage::LoopStage;
use domain::moderation::DecisionOutcome;
use domain::receipt::Receipt;
use domain::vocabulary::{ContributionState, DispositionOutcome};
use domain::wording::SuggestionOutcome;
use leptos::prelude::*;
use store::about_you;
use store::consultations::Consultation;
use store::receipts::{AnsweredTheme, Decided, Trace};

use super::appeal::statement;
use super::changes::{Line, by_key, change_view, compared, first_and_newest};
use super::contributions::who;
use super::own_data;
use super::places::Places;
use super::received::opened;
use super::your_data::your_data;
use crate::components::{
    BackLink, Button, ErrorSummary, FieldError, LoopStep, LoopSteps, Ring, RingSize, Said, Tag, TagKind, TextInput,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// The form for a code that is typed by hand.
pub async fn find(visit: Visit) -> Response {
    find_form(&visit, String::new(), None)
}

/// Looks it up. The code is a key: it is sent in the body, so that it stands in no log of queries (ASVS 5.0, 14.2.1).
pub async fn look_up(visit: Visit, fields: Fields) -> Result<Response, PageError> {
    let typed = fields.get("receipt");
    let problem = match typed.parse::<Receipt>() {
        Ok(receipt) => match store::receipts::trace(&visit.site.store, &receipt).await? {
            Some(_) => return Ok(Redirect::to(&format!("/r/{}", receipt.as_str())).into_response()),
            None => "receipt-unknown",
        },
        Err(domain::receipt::NotAReceipt::Length) => "receipt-length",
        Err(domain::receipt::NotAReceipt::Symbol) => "receipt-symbol",
        Err(domain::receipt::NotAReceipt::Check) => "receipt-check",
    };
    Ok(find_form(&visit, typed.to_owned(), Some(problem)))
}

fn find_form(visit: &Visit, typed: String, problem: Option<&'static str>) -> Response {
    let words = visit.words;
    let page = Page::new(words.get("receipt-find-title"), Cache::Never).refused(visit, problem.is_some());
    page.show(visit, move || {
        let message = problem.map(|key| words.get(key));
        let errors = FieldError::one("receipt", message.as_ref());
        view! {
            <ErrorSummary errors />
            <BackLink href="/" />
            <header class="page-head"><h1>{words.get("receipt-find-title")}</h1></header>
            <form method="post" action="/r" novalidate class="stack">
                <TextInput
                    id="receipt"
                    label=words.get("home-receipt-label")
                    hint=words.get("home-receipt-hint")
                    value=typed
                    error=message
                    short=true
                />
                <Button>{words.get("home-receipt-button")}</Button>
            </form>
        }
    })
}

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (trace, consultation) = opened(&visit, &code).await?;
    let words = visit.words;
    if let Some((Scope::PersonAndWords, at)) = trace.erased {
        return Ok(erased(&visit, Dates::new(words, &consultation.zone).day(at)));
    }
    let store = &visit.site.store;
    let places = Places::load(store, words, consultation.id, &consultation.slug).await?;
    let bytes = own_data::file(&visit, &trace.receipt).await?.len();
    let told = about_you::find(store, &trace.receipt).await?.map_or(Standing::NotAsked, |about| about.standing);
    let changes: HashMap<String, Line> = if trace.themes.iter().all(|theme| theme.changed.is_empty()) {
        HashMap::new()
    } else {
        first_and_newest(store, consultation.id)
            .await?
            .map_or_else(HashMap::new, |(old, new)| by_key(compared(&old, &new)))
    };
    Ok(Page::new(words.get("receipt-title"), Cache::Never).show(&visit, move || {
        let slug = consultation.slug.clone();
        let dates = Dates::new(words, &consultation.zone);
        let taken_back = trace.state == ContributionState::TakenBack;
        let facts = [dates.day(trace.submitted_at), words.get(&format!("channel-{}", trace.channel.key()))];
        let facts = facts.into_iter().chain(places.said_on(trace.version)).collect::<Vec<_>>();
        let said = if taken_back {
            view! { <p>{words.get("receipt-taken-back")}</p> }.into_any()
        } else {
            view! {
                <Said
                    html=trace.html.clone()
                    who=who(words, trace.contribution, None)
                    facts
                    place=Some(places.link(trace.section_key.as_deref(), trace.paragraph_key.as_deref()))
                    lang=trace.language.clone()
                />
            }
            .into_any()
        };
        let others_read = trace.redacted_html.clone().filter(|_| !taken_back).map(|html| {
            let lang = trace.language.clone();
            view! {
                <section class="stack tight">
                    <h2>{words.get("receipt-others-read")}</h2>
                    <div class="panel prose" dir="auto" lang=lang inner_html=html></div>
                </section>
            }
        });
        let change = trace.correctable_until.filter(|_| trace.state != ContributionState::Returned).map(|until| {
            view! {
                <p>
                    <a href=format!("/r/{}/received#said", trace.receipt.as_str())>
                        {words.with("receipt-change", [("time", dates.time(until).into())])}
                    </a>
                </p>
            }
        });
        let unconfirmed = trace.state == ContributionState::Unconfirmed;
        let asks = unconfirmed || !trace.hears_back;
        let hear_back = (asks && !taken_back && trace.reported_at.is_none()).then(|| {
            let label = words.get(if unconfirmed { "receipt-confirm" } else { "receipt-hear-back" });
            view! {
                <p>
                    <a href=format!("/r/{}/received#hear-back", trace.receipt.as_str())>{label}</a>
                </p>
            }
        });
        let keep = (!taken_back).then(|| {
            view! { <p><a href=format!("/r/{}/keep", trace.receipt.as_str())>{words.get("keep-link")}</a></p> }
        });
        let loop_view = (!taken_back).then(|| {
            view! {
                <section class="stack">
                    <h2>{words.get("receipt-what-became")}</h2>
                    <LoopSteps reached=trace.stage steps=steps(&trace, &consultation, &changes) />
                </section>
            }
        });
        view! {
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("receipt-heading")}</h1>
                <p class="lede">{words.with("receipt-code", [("code", trace.receipt.grouped().into())])}</p>
            </header>
            {(!taken_back).then(|| view! { <Ring stage=trace.stage size=RingSize::Large text=ring_text(words, &trace) /> })}
            {said}
            {others_read}
            {change}
            {hear_back}
            {keep}
            {loop_view}
            {your_data(&trace, &dates, told, bytes)}
        }
    }))
}

/// All that is left to tell when the words are erased, too.
fn erased(visit: &Visit, day: String) -> Response {
    let words = visit.words;
    Page::new(words.get("receipt-title"), Cache::Never).show(visit, move || {
        let what = words.with("your-data-erased-words-what", [("day", day.into())]);
        view! {
            <header class="page-head"><h1>{words.get("your-data-erased-words")}</h1></header>
            <p>{what}</p>
            <p><a href="/privacy">{words.get("your-data-how-long")}</a></p>
        }
    })
}

/// What the ring says beside its step.
pub(super) fn ring_text(words: Words, trace: &Trace) -> String {
    match trace.stage {
        LoopStage::Said if trace.state == ContributionState::Unconfirmed => words.get("ring-unconfirmed"),
        LoopStage::Said => words.get("ring-said"),
        LoopStage::Read if trace.state == ContributionState::Hidden => words.get("ring-hidden"),
        LoopStage::Read if trace.state == ContributionState::Returned => words.get("ring-returned"),
        LoopStage::Read => words.get("ring-read"),
        LoopStage::Counted if trace.set_aside.is_some() => words.get("ring-set-aside"),
        LoopStage::Counted => words.with("ring-counted", [("count", (trace.themes.len() as i64).into())]),
        LoopStage::Answered => words.get("ring-answered"),
        LoopStage::Done => words.get("ring-done"),
    }
}

fn steps(trace: &Trace, consultation: &Consultation, changes: &HashMap<String, Line>) -> Vec<LoopStep> {
    let words = use_words();
    let dates = Dates::new(words, &consultation.zone);
    let plain = |text: String| view! { <p>{text}</p> }.into_any();
    let said = LoopStep {
        stage: LoopStage::Said,
        when: Some(dates.moment(trace.submitted_at)),
        what: view! {
            <p>
                {words.with("step-said", [("entry", trace.log_sequence.to_string().into())])} " "
                <a href="/log">{words.get("step-said-log")}</a>
            </p>
            <p><a href=format!("/r/{}/proof", trace.receipt.as_str())>{words.get("proof-link")}</a></p>
        }
        .into_any(),
    };
    let read = LoopStep {
        stage: LoopStage::Read,
        when: trace.decision.as_ref().map(|decision| dates.day(decision.at)),
        what: match (&trace.state, &trace.decision) {
            (_, Some(decision)) => decided(trace, decision, &dates),
            (ContributionState::Published, None) => plain(words.get("step-published")),
            (ContributionState::Unconfirmed, _) => plain(words.get("step-unconfirmed")),
            _ => plain(words.get("step-waiting")),
        },
    };
    let counted = LoopStep {
        stage: LoopStage::Counted,
        when: None,
        what: match &trace.set_aside {
            Some(reason) => view! {
                <p>{words.get("step-set-aside")}</p>
                <blockquote dir="auto">{reason.clone()}</blockquote>
            }
            .into_any(),
            None if trace.themes.is_empty() => {
                plain(words.with("step-counted-ahead", [("who", consultation.public_body.name.clone().into())]))
            }
            None => {
                let themes = trace
                    .themes
                    .iter()
                    .map(|theme| {
                        view! {
                            <li>
                                <strong dir="auto">{theme.title.clone()}</strong> " · "
                                {words.with("count-comments", [("count", theme.contributions.into())])}
                            </li>
                        }
                    })
                    .collect_view();
                view! { <p>{words.get("step-counted")}</p> <ul>{themes}</ul> }.into_any()
            }
        },
    };
    let report = format!("/c/{}/report", consultation.slug);
    let answered = LoopStep {
        stage: LoopStage::Answered,
        when: Some(match trace.reported_at {
            Some(at) => dates.day(at),
            None => words.with("next-by", [("day", dates.day(consultation.clock.report_due_at).into())]),
        }),
        what: if trace.reported_at.is_some() {
            let answers =
                trace.themes.iter().map(|theme| answer(theme, changes, &consultation.language)).collect_view();
            let suggestion = trace.suggestion.as_ref().map(suggestion_answer);
            view! { {suggestion} {answers} <p><a href=report>{words.get("step-report")}</a></p> }.into_any()
        } else {
            plain(words.with("step-answered-ahead", [("who", consultation.decision_maker.clone().into())]))
        },
    };
    let done = LoopStep {
        stage: LoopStage::Done,
        when: None,
        what: plain(words.get(match trace.stage {
            LoopStage::Done => "step-done",
            _ => "step-done-ahead",
        })),
    };
    vec![said, read, counted, answered, done]
}

/// What a moderator decided, why, and what its author can do about it.
fn decided(trace: &Trace, decision: &Decided, dates: &Dates) -> AnyView {
    let words = use_words();
    let address = format!("/r/{}", trace.receipt.as_str());
    let published = decision.outcome == DecisionOutcome::Publish;
    let what = words.with("step-decided-publish", [("who", decision.organisation.clone().into())]);
    let what = if published { view! { <p>{what}</p> }.into_any() } else { statement(decision).into_any() };
    let answer = (trace.state == ContributionState::Returned).then(|| {
        view! { <p><a href=format!("{address}/received#said")>{words.get("step-answer")}</a></p> }
    });
    let appeal = decision.appeal.until.map(|until| {
        let until = words.with("step-appeal-until", [("day", dates.day(until).into())]);
        view! { <p><a href=format!("{address}/appeal")>{words.get("step-appeal")}</a> ". " {until}</p> }
    });
    let appealed = decision.appeal.appeal.as_ref().map(|appeal| match &appeal.decided {
        None => {
            let since = words.with("step-appealed", [("day", dates.day(appeal.made_at).into())]);
            view! { <p>{since}</p> }.into_any()
        }
        Some((outcome, reasons, at, who)) => {
            let key = format!("step-appeal-{}", outcome.key());
            let what = words.with(&key, [("who", who.clone().into()), ("day", dates.day(*at).into())]);
            view! { <p>{what}</p> <blockquote dir="auto">{reasons.clone()}</blockquote> }.into_any()
        }
    });
    view! { <div id="decision" class="stack tight">{what} {answer} {appeal} {appealed}</div> }.into_any()
}

/// How an answer is marked, beside its word.
pub fn outcome_tag(outcome: DispositionOutcome) -> TagKind {
    match outcome {
        DispositionOutcome::Accepted | DispositionOutcome::PartlyAccepted => TagKind::Done,
        DispositionOutcome::NotAccepted | DispositionOutcome::OutOfScope => TagKind::Warning,
        DispositionOutcome::AlreadyInPlace => TagKind::Neutral,
    }
}

/// What became of other wording that somebody suggested.
pub(super) fn suggestion_answer(answer: &store::suggestions::Answered) -> impl IntoView + use<> {
    let words = use_words();
    let kind = match answer.outcome {
        SuggestionOutcome::Accepted | SuggestionOutcome::PartlyAccepted => TagKind::Done,
        SuggestionOutcome::Declined => TagKind::Warning,
    };
    let outcome = words.get(&format!("suggestion-{}", answer.outcome.key()));
    let reasons = answer.reasons_html.clone();
    view! {
        <article class="answer stack tight">
            <h4>{words.get("suggestion-answer")}</h4>
            <p><Tag kind>{outcome}</Tag></p>
            <div class="prose" dir="auto" inner_html=reasons></div>
        </article>
    }
}

fn answer(theme: &AnsweredTheme, changes: &HashMap<String, Line>, lang: &str) -> impl IntoView + use<> {
    let words = use_words();
    let changed =
        theme.changed.iter().filter_map(|key| changes.get(key)).map(|line| change_view(line, lang)).collect_view();
    let any = !theme.changed.is_empty();
    let lang = lang.to_owned();
    let tag = theme.outcome.map(|outcome| {
        view! { <p><Tag kind=outcome_tag(outcome)>{words.get(&format!("outcome-{}", outcome.key()))}</Tag></p> }
    });
    view! {
        <article class="answer stack tight">
            <h4 dir="auto" lang=lang.clone()>{theme.title.clone()}</h4>
            {tag}
            <div class="prose" dir="auto" lang=lang inner_html=theme.reasons_html.clone()></div>
            {any.then(|| view! { <p>{words.get("answer-changed")}</p> })}
            {changed}
        </article>
    }
}
