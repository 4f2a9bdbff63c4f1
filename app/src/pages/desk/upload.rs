//! A file as the text of a draft: uploaded, looked at with what could not be taken, and only then used.

use axum::extract::{FromRequest, Multipart, Path, Request};
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::document::parse_section;
use domain::uploaded::{LeftOut, MOST_FILE_BYTES, UploadRefusal};
use leptos::prelude::*;
use store::consultations::{Consultation, for_act};
use store::drafts::{self, Upload};

use super::DeskHead;
use super::preview::{numbered, preview};
use crate::components::{BackLink, Button, ButtonKind, FieldError, FileInput, Notice, NoticeKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::MemberVisit;
use crate::words::Words;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, None).await
}

/// Reads the file and shows what it came to.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, request: Request) -> Result<Response, PageError> {
    let store = &member.visit.site.store;
    // Before anything of the file is read.
    for_act(store, &slug, &member.hats, Act::Write).await?;
    let (name, bytes) = match file(request).await {
        Ok(file) => file,
        Err(Some(why)) => return render(&member, &slug, Some(why.key())).await,
        Err(None) => return Err(PageError::BadRequest),
    };
    match drafts::upload(store, &member.hats, &slug, &name, bytes).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/upload#looked")).into_response()),
        Err(store::Error::Upload(why)) => render(&member, &slug, Some(why.key())).await,
        Err(other) => Err(other.into()),
    }
}

/// Makes the file that was looked at the working text.
pub async fn accept(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let id = fields.ids("upload").first().copied().ok_or(PageError::BadRequest)?;
    match drafts::use_upload(&member.visit.site.store, &member.hats, &slug, id).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/write")).into_response()),
        Err(store::Error::WorkingText(why)) => render(&member, &slug, Some(why.key())).await,
        Err(other) => Err(other.into()),
    }
}

/// The form's file: its name and what it holds. Without a reason it was no form that a browser sends.
async fn file(request: Request) -> Result<(String, Vec<u8>), Option<UploadRefusal>> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| None)?;
    while let Some(mut field) = form.next_field().await.map_err(|_| None)? {
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(part) = field.chunk().await.map_err(|_| Some(UploadRefusal::TooLarge))? {
            if bytes.len() + part.len() > MOST_FILE_BYTES {
                return Err(Some(UploadRefusal::TooLarge));
            }
            bytes.extend_from_slice(&part);
        }
        return Ok((name, bytes));
    }
    Err(Some(UploadRefusal::NoFile))
}

async fn render(member: &MemberVisit, slug: &str, refused: Option<&'static str>) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (consultation, upload) = drafts::uploaded(&visit.site.store, &member.hats, slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("upload-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let (member, slug) = (member.clone(), slug.to_owned());
    Ok(page.show(visit, move || {
        let error = refused.map(|key| words.get(key));
        let errors = FieldError::one("file", error.as_ref());
        let looked = upload.map(|upload| looked_at(words, &consultation, upload));
        view! {
            <BackLink href=format!("/desk/c/{slug}/write") label=words.get("write-title") />
            <DeskHead member consultation=consultation.clone() current="write" heading=words.get("upload-title") errors />
            <div class="stack loose">
                <form method="post" enctype="multipart/form-data" class="stack narrow">
                    <FileInput id="file" label=words.get("upload-file") hint=words.get("upload-file-hint") accept=".docx,.md,.txt" error />
                    <Button kind=ButtonKind::Secondary>{words.get("upload-look")}</Button>
                </form>
                {looked}
            </div>
        }
    }))
}

fn looked_at(words: Words, consultation: &Consultation, upload: Upload) -> impl IntoView + use<> {
    let dates = Dates::new(words, &consultation.zone);
    let at = words.with("upload-at", [("day", dates.moment(upload.at).into())]);
    let mut before = 0;
    let sections = upload
        .content
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| {
            // Footnotes of different sections have addresses of their own on this page.
            let key = format!("s{at}");
            let shown = preview(&key, &section.source, before, &consultation.language);
            before += numbered(&parse_section(&key, &section.source));
            shown
        })
        .collect_view();
    let left_out = left_out(words, &upload.content.left_out, &consultation.language);
    let action = format!("/desk/c/{}/upload/use", consultation.slug);
    view! {
        <section class="stack" id="looked">
            <h2><bdi>{upload.name}</bdi></h2>
            <p class="hint">{at}</p>
            {left_out}
            <form method="post" action=action class="stack">
                <input type="hidden" name="upload" value=upload.id />
                <p>{words.get("upload-use-what")}</p>
                <Button>{words.get("upload-use")}</Button>
            </form>
            {sections}
        </section>
    }
}

fn left_out(words: Words, left_out: &[LeftOut], language: &str) -> AnyView {
    if left_out.is_empty() {
        return view! { <Notice kind=NoticeKind::Success heading=words.get("upload-whole") /> }.into_any();
    }
    let items = left_out
        .iter()
        .map(|left_out| {
            let what = words.get(&format!("left-out-{}", left_out.kind.key()));
            let lang = language.to_owned();
            let quoted = (!left_out.words.is_empty())
                .then(|| view! { " " <q dir="auto" lang=lang.clone()>{left_out.words.clone()}</q> });
            let place = (!left_out.place.is_empty()).then(|| {
                view! { <span class="hint">" " {words.get("upload-under")} " " <bdi lang=lang.clone()>{left_out.place.clone()}</bdi></span> }
            });
            view! { <li>{what} {quoted} {place}</li> }
        })
        .collect_view();
    view! {
        <Notice kind=NoticeKind::Warning heading=words.get("upload-left-out")>
            <ul>{items}</ul>
        </Notice>
    }
    .into_any()
}
