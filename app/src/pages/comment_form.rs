//! The one field in which somebody says something, and what is done with what it sends.

use axum::response::{IntoResponse, Redirect, Response};
use domain::submission::SubmissionRefusal;
use domain::vocabulary::{Channel, Verification};
use http::HeaderValue;
use http::header::SET_COOKIE;
use leptos::prelude::*;
use store::consultations::Consultation;
use store::contributions::{Says, Submission, Submitted, submit};

use super::basket::keep;
use super::places::section_anchor;
use crate::components::{Button, ButtonKind, FieldError, TextArea, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::visit::{ConsultationCookie, Visit};
use crate::words::{Words, use_words};

/// What was typed into a form that could not be taken, and why.
#[derive(Debug, Clone)]
pub struct Refused {
    pub paragraph: Option<String>,
    pub section: Option<String>,
    pub typed: String,
    /// The words of the paragraph that were copied or marked.
    pub quote: String,
    /// Why other wording is suggested.
    pub reasons: String,
    pub code: String,
    pub why: Why,
}

/// Why a form could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    Submission(SubmissionRefusal),
    /// The field that is to stay empty holds something: a program filled in all that it found, or a browser did. Whoever
    /// it was is told, and loses nothing.
    Filled(String),
}

/// The field that people do not see. Programs like to fill in one of that name.
const TRAP: &str = "subject";

impl Refused {
    /// What the page says above the form, and the field that it leads to.
    pub fn error(&self, words: Words) -> FieldError {
        let (field, message) = match &self.why {
            Why::Submission(why) if is_about_the_code(*why) => ("code", words.get(why.key())),
            Why::Submission(why @ SubmissionRefusal::NotInParagraph) => ("quote", words.get(why.key())),
            Why::Submission(why) => ("body", words.get(why.key())),
            Why::Filled(_) => (TRAP, words.get("trap-filled")),
        };
        let place = place_of(self.paragraph.as_deref(), self.section.as_deref());
        FieldError { field: id_of(field, place.as_deref()), message }
    }
}

fn is_about_the_code(why: SubmissionRefusal) -> bool {
    use SubmissionRefusal::{CodeNotGood, MistypedCode, NoCode};
    matches!(why, CodeNotGood | MistypedCode | NoCode)
}

/// A draft has a form for each paragraph, and one for each section.
fn id_of(field: &str, place: Option<&str>) -> String {
    place.map_or_else(|| field.to_owned(), |place| format!("{field}-{place}"))
}

fn place_of(paragraph: Option<&str>, section: Option<&str>) -> Option<String> {
    paragraph.map(str::to_owned).or_else(|| section.map(section_anchor))
}

/// What a form is about, as its page knows it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sent<'a> {
    pub paragraph: Option<&'a str>,
    pub section: Option<&'a str>,
    pub says: Says<'a>,
}

impl<'a> Sent<'a> {
    /// A comment on a place of the draft, or on words of it.
    pub fn comment(fields: &'a Fields) -> Self {
        let (paragraph, section) = (fields.given("paragraph"), fields.given("section"));
        Self { paragraph, section, says: fields.given("quote").map_or(Says::Comment, Says::OnWords) }
    }

    /// The names of the fields that tell all of it, for what is kept.
    pub const FIELDS: [&'static str; 6] = ["paragraph", "section", "quote", "suggests", "why", "reply_to"];

    /// All of it as fields, so that it can be kept.
    pub fn to_fields(self) -> Vec<(String, String)> {
        let (quote, why, reply_to) = match self.says {
            Says::Comment => (None, None, None),
            Says::OnWords(words) => (Some(words), None, None),
            Says::OtherWording(why) => (None, Some(why), None),
            Says::Reply(id) => (None, None, Some(id.to_string())),
        };
        let suggests = why.map(|_| "yes".to_owned());
        let owned = |text: Option<&str>| text.map(str::to_owned);
        [owned(self.paragraph), owned(self.section), owned(quote), suggests, owned(why), reply_to]
            .into_iter()
            .zip(Self::FIELDS)
            .filter_map(|(value, name)| Some((name.to_owned(), value?)))
            .collect()
    }

    /// What was kept.
    pub fn kept(fields: &'a Fields) -> Self {
        let comment = Self::comment(fields);
        match (fields.get("reply_to").parse(), fields.given("suggests")) {
            (Ok(id), _) => Self { says: Says::Reply(id), ..comment },
            (_, Some(_)) => Self { says: Says::OtherWording(fields.get("why")), ..comment },
            _ => comment,
        }
    }
}

/// Whether a comment comes with an invitation code, or may also be confirmed by e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsksForCode {
    or_mail: bool,
}

/// Asks for a code where the consultation does, and where nobody may leave it out.
pub fn asks_for_code(consultation: &Consultation) -> Option<AsksForCode> {
    let accepts = |way| consultation.verification.contains(&way);
    let asks = accepts(Verification::Code) && !accepts(Verification::None);
    asks.then(|| AsksForCode { or_mail: accepts(Verification::Email) })
}

/// What the form sent, with why it cannot be taken.
pub fn refused(fields: &Fields, sent: Sent<'_>, why: Why) -> Refused {
    Refused {
        paragraph: sent.paragraph.map(str::to_owned),
        section: sent.section.map(str::to_owned),
        typed: fields.get("body").to_owned(),
        quote: fields.get("quote").to_owned(),
        reasons: fields.get("why").to_owned(),
        code: fields.get("invitation_code").to_owned(),
        why,
    }
}

/// Where the field is filled that people do not see.
pub fn trapped(fields: &Fields, sent: Sent<'_>) -> Option<Refused> {
    fields.given(TRAP).map(|filled| refused(fields, sent, Why::Filled(filled.to_owned())))
}

/// Hands what the form sent to the store, or to the basket: where to go on, or what to show again.
pub async fn take(
    visit: &Visit,
    slug: &str,
    fields: &Fields,
    sent: Sent<'_>,
) -> Result<Result<Response, Refused>, PageError> {
    if fields.get("action") == "keep" {
        return keep(visit, slug, fields, sent).await;
    }
    Ok(said(visit, slug, fields, sent).await?.map(|submitted| {
        let mut response = Redirect::to(&format!("/r/{}/received", submitted.receipt.as_str())).into_response();
        if visit.invitation_code.is_some()
            && let Ok(forgotten) =
                HeaderValue::try_from(visit.consultation_cookie(ConsultationCookie::Code, slug, "", 0))
        {
            response.headers_mut().append(SET_COOKIE, forgotten);
        }
        response
    }))
}

/// Hands what the form sent to the store.
pub async fn said(
    visit: &Visit,
    slug: &str,
    fields: &Fields,
    sent: Sent<'_>,
) -> Result<Result<Submitted, Refused>, PageError> {
    if let Some(filled) = trapped(fields, sent) {
        return Ok(Err(filled));
    }
    let submission = Submission {
        consultation: slug,
        body: fields.get("body"),
        paragraph: sent.paragraph,
        section: sent.section,
        says: sent.says,
        language: None,
        email: None,
        channel: Channel::Web,
        // A browser sends a short one; what is longer is somebody playing with the form.
        external_id: fields.given("client_id").filter(|id| id.len() <= 200),
        code: fields.given("invitation_code").or(visit.invitation_code.as_deref()),
        version: fields.get("version").parse().ok(),
    };
    match submit(&visit.site.store, &submission).await {
        Ok(submitted) => Ok(Ok(submitted)),
        Err(store::Error::Submission(why)) => Ok(Err(refused(fields, sent, Why::Submission(why)))),
        Err(other) => Err(other.into()),
    }
}

/// The form. Its address is the page's own; the loader fills in the client id where there is JavaScript, so that
/// sending twice is once.
#[component]
pub fn CommentForm(
    #[prop(into)] action: String,
    /// The paragraph that it is about; the whole draft where there is none.
    #[prop(default = None, into)]
    paragraph: Option<String>,
    /// The section that it is about as a whole.
    #[prop(default = None, into)]
    section: Option<String>,
    #[prop(into)] label: String,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None)] refused: Option<Refused>,
    #[prop(default = None)] code: Option<AsksForCode>,
    /// The number of the version that is read: a newer one may come out while somebody types.
    #[prop(default = None)]
    version: Option<i64>,
    #[prop(default = 4)] rows: u8,
    /// What the field holds before anybody types.
    #[prop(default = String::new(), into)]
    begun: String,
    /// What its button says.
    #[prop(default = None, into)]
    send: Option<String>,
    /// Fields of its own that stand before what is said, or after it.
    #[prop(default = None)]
    before: Option<AnyView>,
    #[prop(default = None)] after: Option<AnyView>,
) -> impl IntoView {
    let words = use_words();
    let place = place_of(paragraph.as_deref(), section.as_deref());
    let id = id_of("body", place.as_deref());
    let (error, code_error) = match refused.as_ref().map(|refused| &refused.why) {
        Some(Why::Submission(why)) if is_about_the_code(*why) => (None, Some(words.get(why.key()))),
        // The field that holds the words says so itself.
        Some(Why::Submission(SubmissionRefusal::NotInParagraph)) => (None, None),
        Some(Why::Submission(why)) => (Some(words.get(why.key())), None),
        Some(Why::Filled(_)) | None => (None, None),
    };
    let (typed, code_typed, filled) = match refused {
        Some(Refused { typed, code, why: Why::Filled(filled), .. }) => (typed, code, Some(filled)),
        Some(Refused { typed, code, .. }) => (typed, code, None),
        None => (begun, String::new(), None),
    };
    let trap = match filled {
        Some(filled) => view! {
            <TextInput
                id=id_of(TRAP, place.as_deref())
                name=TRAP
                label=words.get("trap-label")
                value=filled
                error=words.get("trap-filled")
            />
        }
        .into_any(),
        // Who has no style sheet sees it, and reads what to do with it.
        None => view! {
            <p class="trap" aria-hidden="true">
                <label>{words.get("trap-label")} " " <input name=TRAP tabindex="-1" autocomplete="off" /></label>
            </p>
        }
        .into_any(),
    };
    let code_id = id_of("code", place.as_deref());
    let code = code.map(|asked| {
        let hint = words.get("comment-code-hint");
        let hint = if asked.or_mail { format!("{hint} {}", words.get("comment-code-or-mail")) } else { hint };
        view! {
            <TextInput
                id=code_id
                name="invitation_code"
                label=words.get("comment-code")
                hint
                value=code_typed
                error=code_error
                short=true
            />
        }
    });
    view! {
        <form method="post" action=action novalidate class="stack">
            {paragraph.map(|key| view! { <input type="hidden" name="paragraph" value=key /> })}
            {section.map(|key| view! { <input type="hidden" name="section" value=key /> })}
            {version.map(|number| view! { <input type="hidden" name="version" value=number /> })}
            <input type="hidden" name="client_id" value="" />
            {trap}
            {before}
            <TextArea id label hint name="body" value=typed error rows />
            {after}
            {code}
            <div class="cluster">
                <Button>{send.unwrap_or_else(|| words.get("comment-send"))}</Button>
                <Button kind=ButtonKind::Secondary name="action" value="keep">{words.get("comment-keep")}</Button>
            </div>
        </form>
    }
}
