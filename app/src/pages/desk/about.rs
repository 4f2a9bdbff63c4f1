//! What a consultation says about itself: making one, and changing it while it is a draft.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::about::{AboutRefusal, Typed, read};
use domain::authorisation::{Act, may_consult};
use domain::vocabulary::{Channel, ParticipationLevel};
use leptos::prelude::*;
use store::about;
use store::consultations::{Consultation, for_act};

use super::DeskHead;
use crate::components::{BackLink, Button, Choice, ChoiceOption, ErrorSummary, FieldError, TextArea, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

/// The form of a consultation that is to be made.
pub async fn begin(member: MemberVisit) -> Result<Response, PageError> {
    let zone = about::usual_zone(&member.visit.site.store, &member.hats).await?;
    let language = member.visit.words.0.tag();
    let fields = Fields::from([
        ("zone", zone.as_deref().unwrap_or("UTC")),
        ("language", language),
        ("languages", language),
        ("level", ParticipationLevel::Consult.as_str()),
        ("channels", Channel::Web.as_str()),
    ]);
    Ok(render_new(&member, fields, Vec::new()))
}

/// Makes the consultation; what comes next is its text.
pub async fn make(member: MemberVisit, fields: Fields) -> Result<Response, PageError> {
    may_consult(&member.hats).map_err(|_| PageError::NotAllowed)?;
    let refused = match read(&typed(&fields, fields.get("slug"))) {
        Err(refused) => refused,
        Ok(new) => match about::create(&member.visit.site.store, &member.hats, &new).await {
            Ok(()) => return Ok(Redirect::to(&format!("/desk/c/{}/write", new.slug)).into_response()),
            Err(store::Error::About(refused)) => refused,
            Err(other) => return Err(other.into()),
        },
    };
    Ok(render_new(&member, fields, refused))
}

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let (consultation, _) = for_act(&member.visit.site.store, &slug, &member.hats, Act::ChangeAbout).await?;
    let fields = standing(&consultation);
    Ok(render(&member, consultation, fields, Vec::new()))
}

/// Changes what the draft says.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let store = &member.visit.site.store;
    let (consultation, _) = for_act(store, &slug, &member.hats, Act::ChangeAbout).await?;
    match read(&typed(&fields, &slug)) {
        Err(refused) => Ok(render(&member, consultation, fields, refused)),
        Ok(changed) => {
            about::change(store, &member.hats, &slug, &changed).await?;
            Ok(Redirect::to(&format!("/desk/c/{slug}/people")).into_response())
        }
    }
}

fn typed<'a>(fields: &'a Fields, slug: &'a str) -> Typed<'a> {
    Typed {
        slug,
        title: fields.get("title"),
        language: fields.get("language"),
        zone: fields.get("zone"),
        summary: fields.get("summary"),
        plain_summary: fields.get("plain"),
        undecided: fields.get("undecided"),
        settled: fields.get("settled"),
        decision_maker: fields.get("decision-maker"),
        closes: fields.get("closes"),
        decision: fields.get("decision"),
        report: fields.get("report"),
        level: fields.get("level"),
        channels: fields.every("channels"),
        languages: fields.get("languages"),
    }
}

/// What stands, as the form would send it.
fn standing(consultation: &Consultation) -> Fields {
    // Dates for a form are the same in every language.
    let dates = Dates::new(Words(crate::locale::Locale::fallback()), &consultation.zone);
    let mut fields = vec![
        ("title", consultation.title.clone()),
        ("language", consultation.language.clone()),
        ("zone", consultation.zone.clone()),
        ("summary", consultation.summary.clone()),
        ("plain", consultation.plain_summary.clone()),
        ("undecided", consultation.undecided.join("\n")),
        ("settled", consultation.settled.join("\n")),
        ("decision-maker", consultation.decision_maker.clone()),
        ("closes", dates.machine(consultation.clock.closes_at)),
        ("decision", dates.machine(consultation.clock.decision_at)),
        ("report", dates.machine(consultation.clock.report_due_at)),
        ("level", consultation.participation_level.as_str().to_owned()),
        ("languages", consultation.languages.join(", ")),
    ];
    fields.extend(consultation.channels.iter().map(|channel| ("channels", channel.as_str().to_owned())));
    fields.into_iter().collect()
}

fn render_new(member: &MemberVisit, fields: Fields, refused: Vec<AboutRefusal>) -> Response {
    let visit = &member.visit;
    let words = visit.words;
    let page = Page::new(words.get("about-new"), Cache::Private).wide().refused(visit, !refused.is_empty());
    page.show(visit, move || {
        let errors = errors(words, &refused);
        let slug_error = message(words, &refused, "slug");
        let slug = fields.get("slug").to_owned();
        let address = view! {
            <TextInput id="slug" label=words.get("about-slug") hint=words.get("about-slug-hint") value=slug error=slug_error short=true />
        };
        let form = form(&fields, &refused, Some(address.into_any()), "about-make");
        view! {
            <ErrorSummary errors />
            <BackLink href="/desk".to_owned() label=words.get("desk-title") />
            <header class="page-head">
                <h1>{words.get("about-new")}</h1>
                <p class="lede">{words.get("consultation-about-lede")}</p>
            </header>
            {form}
        }
    })
}

fn render(member: &MemberVisit, consultation: Consultation, fields: Fields, refused: Vec<AboutRefusal>) -> Response {
    let visit = &member.visit;
    let words = visit.words;
    let page =
        Page::new(words.get("consultation-about-title"), Cache::Private).wide().refused(visit, !refused.is_empty());
    let member = member.clone();
    page.show(visit, move || {
        let errors = errors(words, &refused);
        let form = form(&fields, &refused, None, "about-save");
        view! {
            <DeskHead member consultation current="about" heading=words.get("consultation-about-title") errors />
            <p class="lede">{words.get("consultation-about-lede")}</p>
            {form}
        }
    })
}

fn errors(words: Words, refused: &[AboutRefusal]) -> Vec<FieldError> {
    refused.iter().map(|why| FieldError { field: why.field().to_owned(), message: words.get(why.key()) }).collect()
}

fn message(words: Words, refused: &[AboutRefusal], field: &str) -> Option<String> {
    refused.iter().find(|why| why.field() == field).map(|why| words.get(why.key()))
}

fn form(
    fields: &Fields,
    refused: &[AboutRefusal],
    address: Option<AnyView>,
    button: &'static str,
) -> impl IntoView + use<> {
    let words = use_words();
    let text = |field: &str| fields.get(field).to_owned();
    let error = |field: &str| message(words, refused, field);
    let levels = ParticipationLevel::ALL
        .iter()
        .map(|level| {
            ChoiceOption::new(level.as_str(), words.get(&format!("level-{}", level.key())))
                .chosen(fields.get("level") == level.as_str())
        })
        .collect::<Vec<_>>();
    let chosen = fields.every("channels");
    let channels = Channel::ALL
        .iter()
        .map(|channel| {
            ChoiceOption::new(channel.as_str(), words.get(&format!("channel-{}", channel.key())))
                .chosen(chosen.contains(&channel.as_str()))
        })
        .collect::<Vec<_>>();
    view! {
        <form method="post" novalidate class="stack loose narrow">
            <TextInput id="title" label=words.get("about-name") value=text("title") error=error("title") />
            {address}
            <TextInput id="language" label=words.get("about-draft-language") hint=words.get("about-draft-language-hint") value=text("language") error=error("language") short=true />
            <TextArea id="plain" label=words.get("about-plain") hint=words.get("about-plain-hint") value=text("plain") rows=4 />
            <TextArea id="summary" label=words.get("about-summary") hint=words.get("about-summary-hint") value=text("summary") error=error("summary") rows=4 />
            <TextArea id="undecided" label=words.get("about-undecided") hint=words.get("about-lines") value=text("undecided") rows=4 />
            <TextArea id="settled" label=words.get("about-settled") hint=words.get("about-lines") value=text("settled") rows=4 />
            <TextInput id="decision-maker" label=words.get("about-decision-maker") value=text("decision-maker") />
            <TextInput id="closes" label=words.get("about-closes") hint=words.get("about-day") kind="date" value=text("closes") error=error("closes") short=true />
            <TextInput id="decision" label=words.get("about-decision") hint=words.get("about-day") kind="date" value=text("decision") error=error("decision") short=true />
            <TextInput id="report" label=words.get("about-report") hint=words.get("about-day") kind="date" value=text("report") error=error("report") short=true />
            <TextInput id="zone" label=words.get("about-zone") hint=words.get("about-zone-hint") value=text("zone") error=error("zone") short=true />
            <Choice id="level" legend=words.get("about-level") options=levels error=error("level") />
            <Choice id="channels" legend=words.get("about-channels") options=channels many=true />
            <TextInput id="languages" label=words.get("about-languages") hint=words.get("about-languages-hint") value=text("languages") error=error("languages") />
            <Button>{words.get(button)}</Button>
        </form>
    }
}
