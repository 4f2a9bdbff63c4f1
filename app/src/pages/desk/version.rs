//! One version: which paragraph continues which, corrected by an official while it is proposed; and its publication.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::matching::{Change, is_doubtful};
use domain::versions::VersionRefusal;
use leptos::prelude::*;
use store::documents::{Paragraph, Version, publish_version};
use store::versions::{self, Proposal, correct, take_back_version};

use super::versions::state;
use super::{DeskHead, consultation};
use crate::components::{BackLink, Button, ButtonKind, Disclosure, FieldError, Notice, Tag, TagKind, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::changes::{Line, change_view, compared};
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

pub async fn show(member: MemberVisit, Path((slug, number)): Path<(String, i64)>) -> Result<Response, PageError> {
    render(&member, &slug, number, None).await
}

/// Corrects where one paragraph comes from, publishes the version, or takes it back.
pub async fn send(
    member: MemberVisit,
    Path((slug, number)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let all = format!("/desk/c/{slug}/versions");
    let paragraph = fields.get("paragraph").parse().unwrap_or(0);
    let done = match fields.get("act") {
        "publish" => publish_version(store, hats, &slug, number, fields.get("name")).await.map(|()| all),
        "take-back" => take_back_version(store, hats, &slug, number).await.map(|()| all),
        act => {
            // What is no number is the number of no paragraph.
            let typed = fields.get("continues").trim().parse().unwrap_or(0);
            let continues = (act != "new").then_some(typed);
            let done = correct(store, hats, &slug, number, paragraph, continues).await;
            done.map(|key| format!("{all}/{number}#p-{key}"))
        }
    };
    match done {
        Ok(address) => Ok(Redirect::to(&address).into_response()),
        Err(store::Error::Version(why)) => render(&member, &slug, number, Some(Refused { fields, why })).await,
        Err(other) => Err(other.into()),
    }
}

/// What was typed into a form that could not be taken, and why.
struct Refused {
    fields: Fields,
    why: VersionRefusal,
}

impl Refused {
    fn field(&self) -> String {
        match self.why {
            VersionRefusal::NoName | VersionRefusal::LongName => "name".to_owned(),
            VersionRefusal::NoSuchParagraph => format!("continues-{}", self.fields.get("paragraph")),
            VersionRefusal::Frozen | VersionRefusal::ProposedAlready | VersionRefusal::NoText => "main".to_owned(),
        }
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    number: i64,
    refused: Option<Refused>,
) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let consultation = consultation(member, slug).await?;
    let proposal = versions::find(&visit.site.store, &member.hats, slug, number).await?;
    let words = visit.words;
    let title = words.with("version-title", [("number", number.into())]);
    let page = Page::new(title.clone(), Cache::Private).wide().refused(&visit, refused.is_some());
    let (member, slug) = (member.clone(), slug.to_owned());
    Ok(page.show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let errors = refused
            .iter()
            .map(|refused| FieldError { field: refused.field(), message: words.get(refused.why.key()) })
            .collect::<Vec<_>>();
        let proposed = proposal.listed.published_at.is_none();
        let end = if proposed {
            publishing(words, &proposal.listed.version, refused.as_ref()).into_any()
        } else {
            let changes = format!("/c/{slug}/draft/changes?to={number}");
            let see = proposal.before.is_some().then(|| {
                view! { <p><a href=changes>{words.get("version-see-changes")}</a></p> }
            });
            view! { <Notice heading=words.get("version-frozen")>{see}</Notice> }.into_any()
        };
        let matching = matching(&proposal, &consultation.language, refused.as_ref());
        let name = proposal.listed.version.name.clone();
        let state = state(&proposal.listed, &dates);
        view! {
            <BackLink href=format!("/desk/c/{slug}/versions") label=words.get("versions-title") />
            <DeskHead member errors consultation=consultation.clone() current="versions" heading=title />
            <p class="cluster"><span dir="auto">{name}</span> {state}</p>
            {end}
            {matching}
        }
    }))
}

/// Publishes it under a name, or takes it back.
fn publishing(words: Words, version: &Version, refused: Option<&Refused>) -> impl IntoView + use<> {
    let about_the_name =
        refused.filter(|refused| matches!(refused.why, VersionRefusal::NoName | VersionRefusal::LongName));
    let error = about_the_name.map(|refused| words.get(refused.why.key()));
    let value = about_the_name.map_or_else(|| version.name.clone(), |refused| refused.fields.get("name").to_owned());
    view! {
        <section class="panel stack">
            <h2>{words.get("version-publish-heading")}</h2>
            <p>{words.get("version-publish-what")}</p>
            <form method="post" novalidate class="stack">
                <TextInput id="name" label=words.get("version-name") hint=words.get("version-name-hint") value error />
                <Button name="act" value="publish">{words.get("version-publish")}</Button>
            </form>
            <Disclosure summary=words.get("version-take-back") quiet=true>
                <form method="post" class="stack">
                    <p>{words.get("version-take-back-what")}</p>
                    <Button kind=ButtonKind::Danger name="act" value="take-back">{words.get("version-take-back")}</Button>
                </form>
            </Disclosure>
        </section>
    }
}

/// How much a line asks to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Attention {
    Doubtful,
    /// It has nothing in the other version: that, too, may be a match that was missed.
    Alone,
    Certain,
    Settled,
    Same,
}

fn attention(line: &Line, proposal: &Proposal) -> Attention {
    let settled = |paragraph: &Paragraph| paragraph.number == 0 || proposal.settled.contains(&paragraph.key);
    match (line.change, line.old.as_slice(), line.new.as_slice()) {
        (Change::Same, ..) => Attention::Same,
        (_, _, [_, ..]) if line.new.iter().all(settled) && line.new.iter().any(|p| p.number > 0) => Attention::Settled,
        (Change::Split | Change::Merged, ..) => Attention::Doubtful,
        (_, [old], [new]) if is_doubtful(&old.words, &new.words) => Attention::Doubtful,
        (_, [], _) | (_, _, []) => Attention::Alone,
        _ => Attention::Certain,
    }
}

/// What became of each paragraph, the doubtful ones first, each with a way to correct it while that is possible.
fn matching(proposal: &Proposal, lang: &str, refused: Option<&Refused>) -> impl IntoView + use<> {
    let words = use_words();
    let Some(before) = &proposal.before else {
        return view! { <p>{words.get("version-first")}</p> }.into_any();
    };
    let proposed = proposal.listed.published_at.is_none();
    let mut lines: Vec<(Attention, Line)> =
        compared(before, &proposal.document).into_iter().map(|line| (attention(&line, proposal), line)).collect();
    lines.sort_by_key(|(attention, _)| *attention);
    let same = lines.iter().filter(|(attention, _)| *attention == Attention::Same).count() as i64;
    let items = lines
        .iter()
        .filter(|(attention, _)| *attention != Attention::Same)
        .map(|(attention, line)| {
            let mark = match attention {
                Attention::Doubtful if proposed => {
                    Some(view! { <p><Tag kind=TagKind::Warning>{words.get("version-doubtful")}</Tag></p> }.into_any())
                }
                Attention::Settled => Some(view! { <p><Tag>{words.get("version-settled")}</Tag></p> }.into_any()),
                _ => None,
            };
            let change = change_view(line, lang);
            let forms = line
                .new
                .iter()
                .filter(|paragraph| proposed && paragraph.number > 0)
                .map(|paragraph| correction(paragraph, line, before.version.number, refused))
                .collect_view();
            view! { <li class="stack tight" id=format!("p-{}", line.key())>{mark} {change} {forms}</li> }
        })
        .collect_view();
    let unchanged = (same > 0).then(|| words.with("changes-unchanged", [("count", same.into())]));
    view! {
        <section class="stack">
            <h2>{words.get("version-check")}</h2>
            <p>{words.get("version-check-what")}</p>
            <ol class="changes" role="list">{items}</ol>
            <p class="hint">{unchanged}</p>
        </section>
    }
    .into_any()
}

/// Says where a paragraph comes from: from which number of the version before, or from nowhere.
fn correction(paragraph: &Paragraph, line: &Line, before: i64, refused: Option<&Refused>) -> impl IntoView + use<> {
    let words = use_words();
    let number = paragraph.number;
    let refused = refused.filter(|refused| {
        refused.why == VersionRefusal::NoSuchParagraph && refused.fields.get("paragraph") == number.to_string()
    });
    let error = refused.map(|refused| words.get(refused.why.key()));
    let open = error.is_some();
    let continued = line.old.iter().find(|old| old.key == paragraph.key).map(|old| old.number.to_string());
    let value =
        refused.map_or_else(|| continued.unwrap_or_default(), |refused| refused.fields.get("continues").to_owned());
    let summary = words.with("version-correct", [("number", number.into())]);
    let hint = words.with("version-continues-hint", [("number", before.into())]);
    view! {
        <Disclosure summary quiet=true open=open>
            <form method="post" novalidate class="stack">
                <input type="hidden" name="paragraph" value=number />
                <TextInput
                    id=format!("continues-{number}")
                    name="continues"
                    label=words.get("version-continues")
                    hint
                    value
                    error
                    short=true
                />
                <p class="cluster">
                    <Button kind=ButtonKind::Secondary name="act" value="continues">
                        {words.get("version-continues-button")}
                    </Button>
                    <Button kind=ButtonKind::Secondary name="act" value="new">{words.get("version-new-button")}</Button>
                </p>
            </form>
        </Disclosure>
    }
}
