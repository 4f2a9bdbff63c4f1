//! The outcome report: what was heard, what was decided, what changed. Before it is published: when it is due.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::analysis::{self, Theme};
use store::figures::Figures;
use store::reports;

use super::changes::{Line, by_key, change_view, compared, first_and_newest};
use super::promised_dates::promised_dates;
use super::public_consultation;
use super::receipt::outcome_tag;
use crate::components::{BackLink, Bar, Bars, Clock, Notice, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let report = reports::find(store, consultation.id).await?.filter(|report| report.published_at.is_some());
    let themes = if report.is_some() { analysis::themes(store, consultation.id).await? } else { Vec::new() };
    let changes: HashMap<String, Line> = match &report {
        Some(_) => first_and_newest(store, consultation.id)
            .await?
            .map_or_else(HashMap::new, |(old, new)| by_key(compared(&old, &new))),
        None => HashMap::new(),
    };
    let now = store.clock.now();
    let words = visit.words;
    let title = words.with("report-title", [("title", consultation.title.clone().into())]);
    Ok(Page::new(title, Cache::Public).show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let lang = consultation.language.clone();
        let published = report.as_ref().and_then(|report| report.published_at);
        let lede = match published {
            Some(at) => words.with(
                "report-lede",
                [("who", consultation.public_body.name.clone().into()), ("day", dates.day(at).into())],
            ),
            None => words.with("report-not-yet", [("day", dates.day(consultation.clock.report_due_at).into())]),
        };
        let body = match report {
            None => view! {
                <Notice heading=words.get("report-not-yet-heading")><p>{words.get("report-not-yet-why")}</p></Notice>
                <Clock dates=promised_dates(words, &consultation, now) />
            }
            .into_any(),
            Some(report) => {
                let figures = report.figures.clone();
                let answers = themes.iter().map(|theme| answer(&slug, theme, &changes, &lang)).collect_view();
                view! {
                    <div class="report stack loose">
                        <section class="stack">
                            <h2>{words.get("report-summary")}</h2>
                            <div class="prose" dir="auto" lang=lang.clone() inner_html=report.summary_html></div>
                        </section>
                        {figures.map(|figures| who_took_part(words, &figures))}
                        <section class="stack">
                            <h2>{words.get("report-themes")}</h2>
                            <Bars
                                sentence=themes_sentence(words, &themes)
                                of=words.get("report-theme")
                                counted=words.get("facts-published")
                                rows=theme_bars(words, &themes)
                            />
                            {answers}
                        </section>
                    </div>
                }
                .into_any()
            }
        };
        view! {
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("report-heading")}</h1>
                <p class="lede">{lede}</p>
            </header>
            {body}
            <p class="cluster">
                <a href=format!("/c/{slug}/contributions")>{words.get("consultation-read-comments")}</a>
                <a href=format!("/c/{slug}/draft/changes")>{words.get("consultation-see-changes")}</a>
            </p>
        }
    }))
}

fn who_took_part(words: Words, figures: &Figures) -> impl IntoView + use<> {
    let people = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let channels: Vec<Bar> = figures
        .by_channel
        .iter()
        .map(|(channel, count)| Bar::new(words.get(&format!("channel-{}", channel.key())), *count))
        .collect();
    let kinds: Vec<Bar> = figures
        .by_respondent
        .iter()
        .map(|(kind, count)| Bar::new(words.get(&format!("respondent-{}", kind.key())), *count))
        .collect();
    let ways: Vec<Bar> = figures
        .by_verification
        .iter()
        .map(|(way, count)| Bar::new(words.get(&format!("verification-{}", way.key())), *count))
        .collect();
    let hidden = [&channels, &kinds, &ways].into_iter().flatten().any(|bar| bar.value.is_none());
    let ways = (!ways.is_empty()).then(|| {
        view! {
            <Bars sentence=words.get("report-by-verification") of=words.get("report-verification") counted=words.get("facts-published") rows=ways />
        }
    });
    view! {
        <section class="stack">
            <h2>{words.get("consultation-who-took-part")}</h2>
            <p>
                {words.with("report-took-part", [
                    ("contributions", people(figures.contributions).into()),
                    ("participants", people(figures.participants).into()),
                ])}
            </p>
            <Bars sentence=words.get("report-by-channel") of=words.get("report-channel") counted=words.get("facts-published") rows=channels />
            <Bars sentence=words.get("report-by-respondent") of=words.get("report-respondent") counted=words.get("facts-published") rows=kinds />
            {ways}
            {hidden.then(|| view! { <p class="hint">{words.get("report-small-groups")}</p> })}
        </section>
    }
}

fn themes_sentence(words: Words, themes: &[Theme]) -> String {
    match themes.first() {
        Some(largest) => words.with(
            "report-themes-sentence",
            [("count", (themes.len() as i64).into()), ("largest", largest.title.clone().into())],
        ),
        None => words.get("report-no-themes"),
    }
}

fn theme_bars(words: Words, themes: &[Theme]) -> Vec<Bar> {
    themes
        .iter()
        .map(|theme| {
            let mut bar = Bar::new(theme.title.clone(), Some(u64::try_from(theme.contributions).unwrap_or(0)));
            bar.href = Some(format!("#t-{}", theme.id));
            bar.note = theme.disposition.as_ref().map(|answer| words.get(&format!("outcome-{}", answer.outcome.key())));
            bar
        })
        .collect()
}

fn answer(slug: &str, theme: &Theme, changes: &HashMap<String, Line>, lang: &str) -> impl IntoView + use<> {
    let words = use_words();
    let disposition = theme.disposition.clone();
    let changed = disposition.as_ref().map(|answer| answer.changed.clone()).unwrap_or_default();
    let any = !changed.is_empty();
    let changed = changed.iter().filter_map(|key| changes.get(key)).map(|line| change_view(line, lang)).collect_view();
    let tag = disposition.as_ref().map(|answer| {
        let outcome = answer.outcome;
        view! { <Tag kind=outcome_tag(outcome)>{words.get(&format!("outcome-{}", outcome.key()))}</Tag> }
    });
    let lang = lang.to_owned();
    let changes_page = format!("/c/{slug}/draft/changes");
    view! {
        <article class="answer stack tight" id=format!("t-{}", theme.id)>
            <h3 dir="auto" lang=lang.clone()>{theme.title.clone()}</h3>
            <p class="meta">{tag} " " {words.with("count-comments", [("count", theme.contributions.into())])}</p>
            <p dir="auto" lang=lang.clone()>{theme.description.clone()}</p>
            <h4>{words.get("report-answer")}</h4>
            <div class="prose" dir="auto" lang=lang inner_html=disposition.map(|answer| answer.reasons_html)></div>
            {any.then(|| view! { <p><a href=changes_page>{words.get("answer-changed")}</a></p> })}
            {changed}
        </article>
    }
}
