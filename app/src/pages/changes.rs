//! What changed between two versions: from the first to the newest, unless somebody asks for others.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::comparison::passages;
use domain::differences::{DifferenceKind, by_word};
use domain::matching::Change;
use leptos::prelude::*;
use serde::Deserialize;
use store::documents::{self, Document, Paragraph, Version};

use super::public_consultation;
use crate::components::{
    BackLink, Button, ButtonKind, ChoiceOption, DiffKind, Differences, Disclosure, Empty, Select, SideBySide, Tag,
    TagKind,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// Which versions, by their numbers, and how. What is no number counts as not given.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: String,
    to: String,
    view: String,
}

pub async fn show(visit: Visit, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let versions = documents::versions(store, consultation.id).await?;
    let (from, to) = chosen(&versions, &asked).ok_or(PageError::NotFound)?;
    let old = documents::read(store, consultation.id, versions[from].clone()).await?;
    let new = documents::read(store, consultation.id, versions[to].clone()).await?;
    let beside = asked.view == "side";
    let words = visit.words;
    let title = words.with("changes-title", [("title", consultation.title.clone().into())]);
    let page = Page::new(title, Cache::Public);
    let page = if beside { page.wide() } else { page };
    Ok(page.show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let lines = compared(&old, &new);
        let count = |change: &[Change]| lines.iter().filter(|line| change.contains(&line.change)).count() as i64;
        let summary = words.with(
            "changes-summary",
            [
                ("edited", count(&[Change::Edited, Change::MovedAndEdited, Change::Split, Change::Merged]).into()),
                ("moved", count(&[Change::Moved, Change::MovedAndEdited]).into()),
                ("added", count(&[Change::Added]).into()),
                ("removed", count(&[Change::Removed]).into()),
            ],
        );
        let changed = count(&[Change::Same]) < lines.len() as i64;
        let nothing = (!changed).then(|| view! { <Empty heading=words.get("changes-none") /> });
        let items = items(lines, &consultation.language, beside);
        let class = if beside { "changes beside" } else { "changes" };
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
                {(versions.len() > 2).then(|| choice(words, &versions, from, to, beside))}
                {ways(words, &slug, &versions[from], &versions[to], beside)}
                <p class="hint">{words.get("changes-as-words")}</p>
            </header>
            {nothing}
            <ol class=class role="list">{items}</ol>
        }
    }))
}

/// The places of the two versions among all, the older one first; nothing where there is one version only.
fn chosen(versions: &[Version], asked: &Asked) -> Option<(usize, usize)> {
    let place = |typed: &str| {
        let number: i64 = typed.parse().ok()?;
        versions.iter().position(|version| version.number == number)
    };
    let last = versions.len().checked_sub(1).filter(|last| *last > 0)?;
    let (from, to) = (place(&asked.from).unwrap_or(0), place(&asked.to).unwrap_or(last));
    Some((from.min(to), from.max(to)))
}

/// Asks for two versions.
fn choice(words: Words, versions: &[Version], from: usize, to: usize, beside: bool) -> impl IntoView + use<> {
    let options = |chosen: usize| -> Vec<ChoiceOption> {
        versions
            .iter()
            .enumerate()
            .map(|(at, version)| {
                ChoiceOption::new(version.number.to_string(), version_name(words, version)).chosen(at == chosen)
            })
            .collect()
    };
    let (olds, news) = (options(from), options(to));
    let side = beside.then(|| view! { <input type="hidden" name="view" value="side" /> });
    view! {
        <form method="get" class="find stack">
            {side}
            <Select id="from" label=words.get("changes-from-label") options=olds />
            <Select id="to" label=words.get("changes-to-label") options=news />
            <Button kind=ButtonKind::Secondary>{words.get("changes-compare")}</Button>
        </form>
    }
}

/// "Version 2: Second draft"
pub fn version_name(words: Words, version: &Version) -> String {
    words.with("versions-name", [("number", version.number.into()), ("name", version.name.clone().into())])
}

/// The other way to see the changes, and each version by itself.
fn ways(words: Words, slug: &str, from: &Version, to: &Version, beside: bool) -> impl IntoView + use<> {
    let (view, label) = if beside { ("", "changes-inline") } else { ("&view=side", "changes-beside") };
    let other = format!("/c/{slug}/draft/changes?from={}&to={}{view}", from.number, to.number);
    let reads = [from, to].map(|version| {
        let href = format!("/c/{slug}/draft?version={}", version.number);
        let label = words.with("changes-read", [("number", version.number.into())]);
        view! { <a href=href>{label}</a> }
    });
    view! { <p class="cluster"><a href=other>{words.get(label)}</a> {reads}</p> }
}

/// The lines of the list; runs without changes are folded into one.
fn items(lines: Vec<Line>, lang: &str, beside: bool) -> Vec<AnyView> {
    let mut items = Vec::new();
    let mut unchanged: Vec<String> = Vec::new();
    for line in lines {
        if line.change == Change::Same {
            unchanged.push(line.words().to_owned());
            continue;
        }
        items.extend(folded(std::mem::take(&mut unchanged), lang));
        let id = format!("p-{}", line.key());
        let change = if beside { beside_view(&line, lang).into_any() } else { change_view(&line, lang).into_any() };
        items.push(view! { <li id=id>{change}</li> }.into_any());
    }
    items.extend(folded(unchanged, lang));
    items
}

fn folded(texts: Vec<String>, lang: &str) -> Option<AnyView> {
    let words = use_words();
    let count = i64::try_from(texts.len()).ok().filter(|count| *count > 0)?;
    let texts = texts.into_iter().map(|text| view! { <p dir="auto" lang=lang.to_owned()>{text}</p> }).collect_view();
    let summary = words.with("changes-unchanged", [("count", count.into())]);
    Some(view! { <li><Disclosure summary quiet=true>{texts}</Disclosure></li> }.into_any())
}

/// The first version and the newest, where there is a newer one.
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

/// A line of the comparison with its paragraphs: several on a side where some were merged or one was split.
#[derive(Debug, Clone)]
pub struct Line {
    pub change: Change,
    pub old: Vec<Paragraph>,
    pub new: Vec<Paragraph>,
}

impl Line {
    /// The paragraph's id, the same in both versions.
    pub fn key(&self) -> &str {
        self.new.first().or(self.old.first()).map_or("", |paragraph| &paragraph.key)
    }

    /// The words of the paragraph, the newer ones where there are two.
    pub fn words(&self) -> &str {
        self.new.first().or(self.old.first()).map_or("", |paragraph| &paragraph.words)
    }
}

/// Both documents in one order.
pub fn compared(old: &Document, new: &Document) -> Vec<Line> {
    let olds: Vec<&Paragraph> = old.paragraphs().collect();
    let news: Vec<&Paragraph> = new.paragraphs().collect();
    passages(&keys_and_words(&olds), &keys_and_words(&news), &new.lineage)
        .into_iter()
        .map(|passage| Line {
            change: passage.change,
            old: passage.old.iter().map(|&i| olds[i].clone()).collect(),
            new: passage.new.iter().map(|&j| news[j].clone()).collect(),
        })
        .collect()
}

/// The lines by the ids of all their paragraphs.
pub fn by_key(lines: Vec<Line>) -> HashMap<String, Line> {
    let mut found = HashMap::new();
    for line in lines {
        for paragraph in line.old.iter().chain(&line.new) {
            found.insert(paragraph.key.clone(), line.clone());
        }
    }
    found
}

fn keys_and_words<'a>(paragraphs: &[&'a Paragraph]) -> Vec<(&'a str, &'a str)> {
    paragraphs.iter().map(|p| (p.key.as_str(), p.words.as_str())).collect()
}

/// What changed in one passage: the kind of change in a word, and the differences.
pub fn change_view(line: &Line, lang: &str) -> impl IntoView + use<> {
    let (head, parts, lang) = (change_head(line), parts(line), lang.to_owned());
    view! {
        <article class="change stack tight">
            {head}
            <Differences parts lang />
        </article>
    }
}

/// The same with what it was beside what it is.
fn beside_view(line: &Line, lang: &str) -> impl IntoView + use<> {
    let (head, parts, lang) = (change_head(line), parts(line), lang.to_owned());
    view! {
        <article class="change stack tight">
            {head}
            <SideBySide parts lang />
        </article>
    }
}

fn change_head(line: &Line) -> impl IntoView + use<> {
    let words = use_words();
    let kind = match line.change {
        Change::Removed => TagKind::Warning,
        Change::Added => TagKind::Done,
        _ => TagKind::Neutral,
    };
    let numbers = |paragraphs: &[Paragraph]| -> Vec<i64> {
        paragraphs.iter().map(|paragraph| paragraph.number).filter(|number| *number > 0).collect()
    };
    let place = match (numbers(&line.old).as_slice(), numbers(&line.new).as_slice()) {
        ([], []) => words.get("changes-heading-line"),
        ([], [new]) => words.with("changes-place-new", [("new", (*new).into())]),
        ([old], []) => words.with("changes-place-old", [("old", (*old).into())]),
        ([old], [new]) => words.with("changes-place-both", [("old", (*old).into()), ("new", (*new).into())]),
        (olds, news) => {
            let comma = words.get("list-comma");
            let several = |numbers: &[i64]| numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(&comma);
            words.with("changes-place-several", [("old", several(olds).into()), ("new", several(news).into())])
        }
    };
    let change = words.get(line.change.key());
    view! { <p class="where">{place} " " <Tag kind>{change}</Tag></p> }
}

/// The words of both versions in one, with what came and what went. Emphasis, lists and tables are their words alone.
fn parts(line: &Line) -> Vec<(DiffKind, String)> {
    let text = |paragraphs: &[Paragraph]| {
        paragraphs.iter().map(|paragraph| paragraph.words.as_str()).collect::<Vec<_>>().join("\n")
    };
    let (old, new) = (text(&line.old), text(&line.new));
    match line.change {
        Change::Same | Change::Moved => vec![(DiffKind::Same, new)],
        Change::Added => vec![(DiffKind::Inserted, new)],
        Change::Removed => vec![(DiffKind::Deleted, old)],
        Change::Edited | Change::MovedAndEdited | Change::Split | Change::Merged => by_word(&old, &new)
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
    }
}
