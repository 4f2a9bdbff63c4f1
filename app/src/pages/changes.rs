//! What changed between the first version, which people commented on, and the newest.

use axum::extract::Path;
use axum::response::Response;
use domain::differences::{DifferenceKind, by_word};
use domain::matching::{Change, Compared, compare};
use leptos::prelude::*;
use store::documents::{self, Document, Paragraph};

use super::public_consultation;
use crate::components::{BackLink, DiffKind, Differences, Empty, Tag, TagKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::use_words;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let Some((old, new)) = first_and_newest(store, consultation.id).await? else {
        return Err(PageError::NotFound);
    };
    let words = visit.words;
    let title = words.with("changes-title", [("title", consultation.title.clone().into())]);
    Ok(Page::new(title, Cache::Public).show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let lines = compared(&old, &new);
        let changed: Vec<_> = lines.iter().filter(|line| line.compared.change != Change::Same).cloned().collect();
        let count =
            |change: &[Change]| changed.iter().filter(|line| change.contains(&line.compared.change)).count() as i64;
        let summary = words.with(
            "changes-summary",
            [
                ("edited", count(&[Change::Edited, Change::MovedAndEdited]).into()),
                ("moved", count(&[Change::Moved, Change::MovedAndEdited]).into()),
                ("added", count(&[Change::Added]).into()),
                ("removed", count(&[Change::Removed]).into()),
            ],
        );
        let nothing = changed.is_empty().then(|| view! { <Empty heading=words.get("changes-none") /> });
        let items = changed
            .into_iter()
            .map(|line| view! { <li id=format!("p-{}", line.key())>{change_view(&line, &consultation.language)}</li> })
            .collect_view();
        view! {
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("changes-heading")}</h1>
                <p class="lede" dir="auto">
                    {words.with("changes-between", [
                        ("old", old.version.name.clone().into()),
                        ("oldday", dates.day(old.version.published_at).into()),
                        ("new", new.version.name.clone().into()),
                        ("newday", dates.day(new.version.published_at).into()),
                    ])}
                </p>
                <p>{summary}</p>
            </header>
            {nothing}
            <ol class="changes" role="list">{items}</ol>
        }
    }))
}

/// The version that people commented on and the newest, where there is a newer one.
pub async fn first_and_newest(
    store: &store::Store,
    consultation: i64,
) -> Result<Option<(Document, Document)>, PageError> {
    let mut versions = documents::versions(store, consultation).await?;
    if versions.len() < 2 {
        return Ok(None);
    }
    let Some(newest) = versions.pop() else { return Ok(None) };
    let first = versions.swap_remove(0);
    let old = documents::read(store, consultation, first).await?;
    let new = documents::read(store, consultation, newest).await?;
    Ok(Some((old, new)))
}

/// A line of the comparison with its paragraphs.
#[derive(Debug, Clone)]
pub struct Line {
    pub compared: Compared,
    pub old: Option<Paragraph>,
    pub new: Option<Paragraph>,
}

impl Line {
    /// The paragraph's id, the same in both versions.
    pub fn key(&self) -> &str {
        self.new.as_ref().or(self.old.as_ref()).map_or("", |paragraph| &paragraph.key)
    }
}

/// Both documents in one order.
pub fn compared(old: &Document, new: &Document) -> Vec<Line> {
    let olds: Vec<&Paragraph> = old.paragraphs().collect();
    let news: Vec<&Paragraph> = new.paragraphs().collect();
    compare(&keys_and_words(&olds), &keys_and_words(&news))
        .into_iter()
        .map(|compared| Line {
            compared,
            old: compared.old.map(|i| olds[i].clone()),
            new: compared.new.map(|i| news[i].clone()),
        })
        .collect()
}

fn keys_and_words<'a>(paragraphs: &[&'a Paragraph]) -> Vec<(&'a str, &'a str)> {
    paragraphs.iter().map(|p| (p.key.as_str(), p.words.as_str())).collect()
}

/// What changed in one paragraph: the kind of change in a word, and the differences.
pub fn change_view(line: &Line, lang: &str) -> impl IntoView + use<> {
    let words = use_words();
    let change = line.compared.change;
    let kind = match change {
        Change::Removed => TagKind::Warning,
        Change::Added => TagKind::Done,
        _ => TagKind::Neutral,
    };
    let text = |paragraph: &Option<Paragraph>| paragraph.as_ref().map(|p| p.words.clone()).unwrap_or_default();
    let (old, new) = (text(&line.old), text(&line.new));
    let parts = match change {
        Change::Same | Change::Moved => vec![(DiffKind::Same, new)],
        Change::Added => vec![(DiffKind::Inserted, new)],
        Change::Removed => vec![(DiffKind::Deleted, old)],
        Change::Edited | Change::MovedAndEdited => by_word(&old, &new)
            .into_iter()
            .map(|difference| {
                let kind = match difference.kind {
                    DifferenceKind::Same => DiffKind::Same,
                    DifferenceKind::Inserted => DiffKind::Inserted,
                    DifferenceKind::Deleted => DiffKind::Deleted,
                };
                (kind, difference.text)
            })
            .collect(),
    };
    let number = |paragraph: &Option<Paragraph>| paragraph.as_ref().map_or(0, |p| p.number);
    let place = match (number(&line.old), number(&line.new)) {
        (0, 0) => words.get("changes-heading-line"),
        (0, new) => words.with("changes-place-new", [("new", new.into())]),
        (old, 0) => words.with("changes-place-old", [("old", old.into())]),
        (old, new) => words.with("changes-place-both", [("old", old.into()), ("new", new.into())]),
    };
    let lang = lang.to_owned();
    view! {
        <article class="change stack tight">
            <p class="where">{place} " " <Tag kind>{words.get(change.key())}</Tag></p>
            <Differences parts lang />
        </article>
    }
}
