//! One section of one variant: the original beside it, and what was written or recorded.

use axum::extract::{FromRequest, Multipart, Path, Request};
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::document::parse_section;
use domain::lint::lint;
use domain::media::{MediaKind, MediaRefusal, accepted, address};
use domain::variants::{Standing, Variant, VariantKind, VariantRefusal, is_side_by_side, mark};
use domain::working_text::MOST_NAME;
use http::StatusCode;
use leptos::prelude::*;
use store::consultations::for_act;
use store::media::{Media, receive};
use store::variants::{self, Change, Making, Saved};

use super::DeskHead;
use super::findings::findings_of;
use super::preview::preview;
use super::write::legend;
use super::write_section::compared;
use crate::components::{
    BackLink, Button, ButtonKind, Disclosure, FieldError, FileInput, Notice, NoticeKind, Tag, TagKind, TextArea,
    TextInput,
};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::variant::{name, recorded};
use crate::visit::MemberVisit;
use crate::words::Words;

/// What could not be taken: the field, the message, and whether somebody else changed something meanwhile.
#[derive(Debug, Clone, Copy)]
struct Refused {
    field: &'static str,
    key: &'static str,
    meanwhile: bool,
}

const fn refused(field: &'static str, key: &'static str) -> Refused {
    Refused { field, key, meanwhile: false }
}

type Place = (String, String, String);

pub async fn show(member: MemberVisit, Path(place): Path<Place>) -> Result<Response, PageError> {
    render(&member, &place, &Fields::default(), None).await
}

/// Keeps what was written or recorded, or takes the section out of the variant.
pub async fn send(member: MemberVisit, Path(place): Path<Place>, request: Request) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let (slug, variant, key) = (&place.0, variant_of(&place)?, &place.2);
    // Before anything of a file is read.
    for_act(store, slug, hats, Act::Write).await?;
    let (fields, file) = read(&member, slug, &variant, request).await?;
    let file = match file {
        Ok(file) => file,
        Err(why) => return render(&member, &place, &fields, Some(refused("file", why.key()))).await,
    };
    let back = format!("/desk/c/{slug}/variants");
    if fields.get("act") == "take-out" {
        variants::take_out(store, hats, slug, &variant, key).await?;
        return Ok(Redirect::to(&format!("{back}#{variant}")).into_response());
    }
    let is_recording = variant.kind.is_recording();
    let mut source = fields.get("source").to_owned();
    if let Some(picture) = file.as_ref().filter(|_| !is_recording) {
        let Some(text) = domain::working_text::name(fields.get("shows")) else {
            return render(&member, &place, &fields, Some(refused("shows", "variants-error-shows"))).await;
        };
        source = format!("{}\n\n![{}]({})\n", source.trim_end(), in_brackets(&text), address(&picture.name));
    }
    let revision = fields.ids("revision").first().copied().ok_or(PageError::BadRequest)?;
    let media = file.filter(|_| is_recording).map(|file| file.id);
    let change = Change { of: fields.get("of"), revision, source: &source, media };
    let why = match variants::save(store, hats, slug, &variant, key, change).await {
        Ok(Saved::Done) => {
            let to = format!("{back}/{variant}/{}#preview", crate::visit::encoded(key));
            return Ok(Redirect::to(&to).into_response());
        }
        Ok(Saved::Meanwhile) => Refused { field: "source", key: "variants-meanwhile", meanwhile: true },
        Ok(Saved::OriginalChanged) => Refused { field: "source", key: "variants-original-changed", meanwhile: true },
        Err(store::Error::Variant(VariantRefusal::NoRecording)) => refused("file", VariantRefusal::NoRecording.key()),
        Err(store::Error::Variant(why)) => refused("source", why.key()),
        Err(other) => return Err(other.into()),
    };
    render(&member, &place, &fields, Some(why)).await
}

fn variant_of(place: &Place) -> Result<Variant, PageError> {
    place.1.parse().map_err(|_| PageError::NotFound)
}

/// Words that stand for a picture, as Markdown takes them.
fn in_brackets(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// What a section's file is, in this variant.
const fn taken(kind: VariantKind) -> MediaKind {
    match kind {
        VariantKind::Audio => MediaKind::Audio,
        VariantKind::SignLanguage => MediaKind::Video,
        VariantKind::Translation | VariantKind::PlainLanguage | VariantKind::EasyRead => MediaKind::Picture,
    }
}

/// The fields of the form, and its file where one was chosen.
async fn read(
    member: &MemberVisit,
    slug: &str,
    variant: &Variant,
    request: Request,
) -> Result<(Fields, Result<Option<Media>, MediaRefusal>), PageError> {
    let store = &member.visit.site.store;
    let bad = |_| PageError::BadRequest;
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| PageError::BadRequest)?;
    let mut fields = Vec::new();
    while let Some(mut field) = form.next_field().await.map_err(bad)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name != "file" {
            fields.push((name, field.text().await.map_err(bad)?));
            continue;
        }
        if field.file_name().unwrap_or_default().is_empty() {
            continue;
        }
        // The file stands last in the form: everything that was typed is here already.
        let mut receiving = receive(store, &member.hats, slug, taken(variant.kind)).await?;
        while let Some(bytes) = field.chunk().await.map_err(bad)? {
            match receiving.push(store, &bytes).await {
                Ok(()) => {}
                Err(store::Error::Media(why)) => return Ok((Fields::of(fields), Err(why))),
                Err(other) => return Err(other.into()),
            }
        }
        return match receiving.finish(store).await {
            Ok(media) => Ok((Fields::of(fields), Ok(Some(media)))),
            Err(store::Error::Media(why)) => Ok((Fields::of(fields), Err(why))),
            Err(other) => Err(other.into()),
        };
    }
    Ok((Fields::of(fields), Ok(None)))
}

async fn render(
    member: &MemberVisit,
    place: &Place,
    typed: &Fields,
    refused: Option<Refused>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (slug, variant, key) = (place.0.clone(), variant_of(place)?, place.2.clone());
    let making = variants::open(&visit.site.store, &member.hats, &slug, &variant, &key).await?;
    let words = visit.words;
    let (label, _) = name(words, &variant, &making.consultation.language);
    let titled = [("variant", label.into()), ("title", making.title.clone().into())];
    let title = words.with("variants-section-title", titled);
    let mut page = Page::new(title.clone(), Cache::Private).wide().refused(visit, refused.is_some());
    if refused.is_some_and(|refused| refused.meanwhile) {
        page = page.status(StatusCode::CONFLICT);
    }
    let (member, typed) = (member.clone(), typed.clone());
    Ok(page.show(visit, move || {
        let message = refused.map(|refused| words.get(refused.key));
        let errors = refused.map_or_else(Vec::new, |refused| FieldError::one(refused.field, message.as_ref()));
        let error =
            |field: &str| refused.filter(|refused| refused.field == field).map(|refused| words.get(refused.key));
        let consultation = making.consultation.clone();
        let stale = (making.standing == Standing::Stale).then(|| stale(words, &making));
        let original = preview(&format!("original-{key}"), &making.original, 0, &consultation.language);
        let form = form(words, &making, &variant, &typed, &error);
        let result = result(words, &making, &variant, &key);
        let (kind, standing) = match making.standing {
            Standing::UpToDate => (TagKind::Done, making.standing.key()),
            Standing::Stale => (TagKind::Warning, making.standing.key()),
            Standing::Missing => (TagKind::Neutral, making.standing.key()),
        };
        view! {
            <BackLink href=format!("/desk/c/{slug}/variants#{variant}") label=words.get("variants-title") />
            <DeskHead member consultation current="variants" heading=title errors />
            <p><Tag kind>{words.get(standing)}</Tag></p>
            {stale}
            <div class="editor">
                <div class="stack">{form}</div>
                <div class="stack">
                    {result}
                    <h2>{words.get("variants-original")}</h2>
                    {original}
                </div>
            </div>
        }
    }))
}

/// What was changed in the original since this was made of it.
fn stale(words: Words, making: &Making) -> impl IntoView + use<> {
    let changes = compared(&making.made_of, &making.original, &making.consultation.language);
    view! {
        <Notice kind=NoticeKind::Warning heading=words.get("variants-stale-heading")>
            <p>{words.get("variants-stale-text")}</p>
            {changes}
        </Notice>
    }
}

fn form(
    words: Words,
    making: &Making,
    variant: &Variant,
    typed: &Fields,
    error: &dyn Fn(&str) -> Option<String>,
) -> impl IntoView + use<> {
    let is_recording = variant.kind.is_recording();
    let sent = !typed.all().is_empty();
    // What was typed for another wording of the original is kept for the one that is shown now.
    let (of, revision) = (mark(&making.original), making.revision);
    let accept = accepted(taken(variant.kind));
    let inside = if is_recording {
        let again = making.recording.is_some();
        let hint = words.get(if again { "variants-recording-again" } else { "variants-recording-hint" });
        view! { <FileInput id="file" label=words.get("variants-recording") hint accept error=error("file") /> }
            .into_any()
    } else {
        let source = if sent { typed.get("source").to_owned() } else { making.source.clone() };
        let shows = typed.get("shows").chars().take(MOST_NAME).collect::<String>();
        let (of_source, of_shows, of_file) = (error("source"), error("shows"), error("file"));
        let opens = of_shows.is_some() || of_file.is_some();
        view! {
            <TextArea id="source" label=words.get("variants-source") value=source error=of_source rows=22 />
            <Disclosure summary=words.get("variants-picture") quiet=true open=opens>
                <p class="hint">{words.get("variants-picture-hint")}</p>
                <TextInput id="shows" label=words.get("variants-shows") hint=words.get("variants-shows-hint") value=shows error=of_shows />
                <FileInput id="file" label=words.get("variants-picture-file") hint=words.get("variants-picture-file-hint") accept error=of_file />
            </Disclosure>
        }
        .into_any()
    };
    let still_right = making.standing == Standing::Stale;
    let save = words.get(if still_right { "variants-save-stale" } else { "variants-save" });
    let legend = (!is_recording).then(|| legend(words));
    let take_out = (making.standing != Standing::Missing).then(|| {
        view! {
            <Disclosure summary=words.get("variants-take-out-open") quiet=true>
                <form method="post" enctype="multipart/form-data" class="stack">
                    <p>{words.get("variants-take-out-what")}</p>
                    <Button kind=ButtonKind::Danger name="act" value="take-out">{words.get("variants-take-out")}</Button>
                </form>
            </Disclosure>
        }
    });
    view! {
        <form method="post" enctype="multipart/form-data" novalidate class="stack">
            <input type="hidden" name="of" value=of />
            <input type="hidden" name="revision" value=revision />
            // First, so that what is pressed is known before a long file.
            <input type="hidden" name="act" value="save" />
            {inside}
            <Button>{save}</Button>
        </form>
        {legend}
        {take_out}
    }
}

/// What people will see of it, and what could be better.
fn result(words: Words, making: &Making, variant: &Variant, key: &str) -> AnyView {
    if variant.kind.is_recording() {
        let player = making.recording.as_ref().map(|recording| recorded(words, recording, &variant.language));
        return view! { <div class="stack" id="preview">{player}</div> }.into_any();
    }
    if making.source.trim().is_empty() {
        return view! { <div id="preview"></div> }.into_any();
    }
    let kinds = |text: &str| parse_section(key, text).blocks.into_iter().map(|block| block.kind).collect::<Vec<_>>();
    let beside = is_side_by_side(kinds(&making.original), kinds(&making.source));
    let how = words.get(if beside { "variants-side-by-side" } else { "variants-not-side-by-side" });
    let shown = preview(key, &making.source, 0, &variant.language);
    let findings = lint([(key, making.source.as_str())], &variant.language);
    let found = (!findings.is_empty()).then(|| {
        let list = findings_of(words, &findings, key, &variant.language);
        view! { <h2>{words.get("write-mend")}</h2> {list} }
    });
    view! {
        <div class="stack" id="preview">
            <h2>{words.get("write-preview")}</h2>
            <p class="hint">{how}</p>
            {shown}
            {found}
        </div>
    }
    .into_any()
}
