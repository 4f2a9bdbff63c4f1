//! Who takes part, and the opening: what officials and administrators of the public body say before a consultation
//! opens, and what they may still change afterwards.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::{Act, may};
use domain::invitation::MissingWord;
use domain::vocabulary::{Stage, Verification};
use leptos::prelude::*;
use store::consultations::{Consultation, for_act};
use store::organisations::Organisation;
use store::taking_part::{self, Chosen, civil_society};

use super::DeskHead;
use crate::components::{Button, ButtonKind, Choice, ChoiceOption, FieldError, Notice, NoticeKind, TextArea};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::what_it_is::what_it_is;
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, &'static str)>;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, None, None).await
}

/// Keeps what was chosen, records why nobody moderates, or opens the consultation.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let act = fields.get("act");
    let done = match act {
        "open" => taking_part::open(store, hats, &slug).await,
        "no-moderator" => taking_part::record_no_moderator(store, hats, &slug, fields.get("why")).await,
        _ => {
            let chosen = Chosen {
                moderating: &fields.ids("moderating"),
                facilitating: &fields.ids("facilitating"),
                verification: &ways(&member, &fields),
                reason: fields.get("reason"),
            };
            taking_part::name(store, hats, &slug, &chosen).await
        }
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/people")).into_response()),
        // The page lists what is missing in any case.
        Err(store::Error::NotReady(_)) => {
            render(&member, &slug, Some(&fields), Some(("open", "people-not-ready"))).await
        }
        Err(store::Error::TakingPart(why)) => {
            use domain::taking_part::TakingPartRefusal::{
                HowMany, LongNote, Narrowed, NoCodesHere, NoReason, NoWay, NobodyCouldDecide, TooLong,
            };
            let field = match why {
                NoReason | TooLong if act == "no-moderator" => "why",
                NoReason | TooLong => "reason",
                NobodyCouldDecide => "moderating",
                NoWay | Narrowed | NoCodesHere | HowMany | LongNote => "verification",
            };
            render(&member, &slug, Some(&fields), Some((field, why.key()))).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The ways that this site can offer.
fn offered(member: &MemberVisit) -> impl Iterator<Item = Verification> + use<> {
    let openid = member.visit.site.provider.is_some();
    Verification::ALL.iter().copied().filter(move |way| *way != Verification::OpenId || openid)
}

fn ways(member: &MemberVisit, fields: &Fields) -> Vec<Verification> {
    let chosen = fields.every("verification");
    offered(member).filter(|way| chosen.contains(&way.as_str())).collect()
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    typed: Option<&Fields>,
    refused: Refused,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, slug, &member.hats, Act::NamePeople).await?;
    let organisations = civil_society(store).await?;
    let draft = !consultation.opened;
    let missing = if draft { taking_part::missing(store, consultation.id).await? } else { Vec::new() };
    let place = consultation.place();
    let may_open = draft && may(&member.hats, Act::Open, &place).is_ok();
    let may_record = draft && may(&member.hats, Act::RecordNoModerator, &place).is_ok();
    // What was typed comes back from the form that sent it; the others show what stands.
    let saved = typed.filter(|fields| !matches!(fields.get("act"), "open" | "no-moderator")).cloned();
    let why = typed.filter(|fields| fields.get("act") == "no-moderator").map(|fields| fields.get("why").to_owned());
    let offered: Vec<Verification> = offered(member).collect();
    let words = visit.words;
    let page = Page::new(words.get("people-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let member = member.clone();
    Ok(page.show(visit, move || {
        let errors = refused.map_or_else(Vec::new, |(field, key)| FieldError::one(field, Some(&words.get(key))));
        let opening = draft.then(|| opening(words, &missing, may_open));
        let scheduled = (!draft && consultation.stage == Stage::Draft).then(|| {
            let day = Dates::new(words, &consultation.zone).moment(consultation.clock.opens_at);
            view! { <Notice heading=words.with("people-opens", [("day", day.into())]) /> }
        });
        let why_error = error(words, refused, "why");
        let record = (may_record && consultation.moderators.is_empty()).then(|| {
            let value = why.unwrap_or_else(|| consultation.no_moderator_reason.clone());
            view! {
                <form method="post" novalidate class="stack panel">
                    <h2>{words.get("people-no-moderator")}</h2>
                    <TextArea id="why" label=words.get("people-why") hint=words.get("people-why-hint") value error=why_error rows=3 />
                    <Button kind=ButtonKind::Secondary name="act" value="no-moderator">{words.get("people-record")}</Button>
                </form>
            }
        });
        let form = choices(&consultation, &organisations, &offered, saved.as_ref(), refused);
        view! {
            <DeskHead member consultation=consultation.clone() current="people" heading=words.get("people-heading") errors />
            <div class="stack loose">
                {scheduled}
                {form}
                {record}
                {opening}
            </div>
        }
    }))
}

fn error(words: Words, refused: Refused, field: &str) -> Option<String> {
    refused.filter(|(of, _)| *of == field).map(|(_, key)| words.get(key))
}

/// The form with all choices.
fn choices(
    consultation: &Consultation,
    organisations: &[Organisation],
    offered: &[Verification],
    saved: Option<&Fields>,
    refused: Refused,
) -> impl IntoView + use<> {
    let words = use_words();
    let options = |field: &str, standing: &[Organisation]| {
        let chosen: Vec<i64> = match saved {
            Some(fields) => fields.ids(field),
            None => standing.iter().map(|organisation| organisation.id).collect(),
        };
        organisations
            .iter()
            .map(|organisation| {
                ChoiceOption::new(organisation.id.to_string(), organisation.name.clone())
                    .hint(what_it_is(words, organisation))
                    .chosen(chosen.contains(&organisation.id))
            })
            .collect::<Vec<_>>()
    };
    let moderating = options("moderating", &consultation.moderators);
    let facilitating = options("facilitating", &consultation.facilitators);
    let ways = offered
        .iter()
        .map(|way| {
            let chosen = match saved {
                Some(fields) => fields.every("verification").contains(&way.as_str()),
                None => consultation.verification.contains(way),
            };
            let key = way.key();
            ChoiceOption::new(way.as_str(), words.get(&format!("verification-{key}")))
                .hint(words.get(&format!("verification-{key}-hint")))
                .chosen(chosen)
        })
        .collect::<Vec<_>>();
    let open = consultation.stage != Stage::Draft;
    let error = |field| error(words, refused, field);
    let (moderating_error, verification_error, reason_error) =
        (error("moderating"), error("verification"), error("reason"));
    let typed = saved.map(|fields| fields.get("reason").to_owned()).unwrap_or_default();
    let reason = open.then(|| {
        view! {
            <TextArea
                id="reason"
                label=words.get("people-reason")
                hint=words.get("people-reason-hint")
                value=typed
                error=reason_error
                rows=3
                optional=true
            />
        }
    });
    let nobody = organisations.is_empty().then(|| view! { <p>{words.get("people-no-organisations")}</p> });
    let verification_hint = words.get(if open { "people-verification-open" } else { "people-verification-hint" });
    view! {
        <form method="post" novalidate class="stack loose narrow">
            {nobody}
            <Choice
                id="moderating"
                legend=words.get("people-moderating")
                hint=words.get("people-moderating-hint")
                options=moderating
                error=moderating_error
                many=true
            />
            {reason}
            <Choice
                id="facilitating"
                legend=words.get("people-facilitating")
                hint=words.get("people-facilitating-hint")
                options=facilitating
                many=true
            />
            <Choice
                id="verification"
                legend=words.get("people-verification")
                hint=verification_hint
                options=ways
                error=verification_error
                many=true
            />
            <Button name="act" value="save">{words.get("people-save")}</Button>
        </form>
    }
}

/// What is still missing, or the button that opens it.
fn opening(words: Words, missing: &[MissingWord], may_open: bool) -> impl IntoView + use<> {
    let ready = missing.is_empty();
    let list = missing.iter().map(|word| view! { <li>{words.get(word.key())}</li> }).collect_view();
    let state = if ready {
        view! { <Notice kind=NoticeKind::Success heading=words.get("people-ready") /> }.into_any()
    } else {
        view! {
            <Notice kind=NoticeKind::Warning heading=words.get("people-missing")>
                <ul>{list}</ul>
            </Notice>
        }
        .into_any()
    };
    let button = if may_open {
        view! {
            <form method="post" class="stack">
                <p>{words.get("people-open-what")}</p>
                <Button name="act" value="open">{words.get("people-open")}</Button>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{words.get("people-officials-open")}</p> }.into_any()
    };
    view! {
        <section class="stack" id="open">
            <h2>{words.get("people-opening")}</h2>
            {state}
            {button}
        </section>
    }
}
