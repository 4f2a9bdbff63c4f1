//! Invitation codes: an organisation of civil society makes a batch, prints its cards, and withdraws what is unused.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::invitation_code::InvitationCode;
use domain::taking_part::TakingPartRefusal;
use domain::vocabulary::Verification;
use leptos::prelude::*;
use store::consultations::{Consultation, for_act};
use store::invitation_codes::{Batch, batches, make, withdraw};

use super::DeskHead;
use crate::components::{Button, ButtonKind, Empty, FieldError, InvitationCard, Notice, NoticeKind, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::MemberVisit;
use crate::words::Words;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, &Fields::default(), None).await
}

/// Withdraws a batch, or makes one: its cards are on the page that answers, and nowhere afterwards.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    if fields.get("act") == "withdraw" {
        let batch = fields.ids("batch").first().copied().ok_or(PageError::BadRequest)?;
        withdraw(store, hats, &slug, batch).await?;
        return Ok(Redirect::to(&format!("/desk/c/{slug}/codes")).into_response());
    }
    // What is no number is out of the bounds, and told so.
    let how_many = fields.get("how-many").trim().parse().unwrap_or(0);
    match make(store, hats, &slug, how_many, fields.get("note")).await {
        Ok(codes) => cards(&member, &slug, &codes).await,
        Err(store::Error::TakingPart(why)) => render(&member, &slug, &fields, Some(why)).await,
        Err(other) => Err(other.into()),
    }
}

async fn cards(member: &MemberVisit, slug: &str, codes: &[InvitationCode]) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (consultation, _) = for_act(&visit.site.store, slug, &member.hats, Act::MakeCodes).await?;
    let words = visit.words;
    let address = visit.address("");
    let site = address.split_once("://").map_or(&*address, |(_, rest)| rest).to_owned();
    let place = format!("{site}/c/{slug}");
    let title = words.with("codes-made", [("count", (codes.len() as i64).into())]);
    let page = Page::new(title.clone(), Cache::Never).wide();
    let slug = slug.to_owned();
    let cards: Vec<(String, String)> =
        codes.iter().map(|code| (code.grouped(), visit.address(&format!("/i/{}", code.as_str())))).collect();
    let member = member.clone();
    Ok(page.show(visit, move || {
        let cards = cards
            .into_iter()
            .map(|(code, address)| {
                view! { <InvitationCard consultation=consultation.title.clone() code place=place.clone() address /> }
            })
            .collect_view();
        view! {
            <DeskHead member consultation=consultation.clone() current="codes" heading=title />
            <Notice kind=NoticeKind::Warning heading=words.get("codes-once")>
                <p>{words.get("codes-once-what")}</p>
            </Notice>
            <ul class="cards" role="list">{cards}</ul>
            <p><a href=format!("/desk/c/{slug}/codes")>{words.get("codes-back")}</a></p>
        }
    }))
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    typed: &Fields,
    refused: Option<TakingPartRefusal>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, slug, &member.hats, Act::MakeCodes).await?;
    let batches = batches(store, &member.hats, slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("codes-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let (member, typed) = (member.clone(), typed.clone());
    Ok(page.show(visit, move || {
        let field = if refused == Some(TakingPartRefusal::LongNote) { "note" } else { "how-many" };
        let message = refused.map(|why| words.get(why.key()));
        let errors = FieldError::one(field, message.as_ref());
        let asked_for = consultation.verification.contains(&Verification::Code);
        let form = if asked_for || refused.is_some() {
            form(words, &typed, field, message).into_any()
        } else {
            view! { <Notice heading=words.get("error-no-codes-here") /> }.into_any()
        };
        let list = list(words, &consultation, batches);
        view! {
            <DeskHead member consultation=consultation.clone() current="codes" heading=words.get("codes-heading") errors />
            <div class="stack loose">
                {form}
                <section class="stack">
                    <h2>{words.get("codes-batches")}</h2>
                    {list}
                </section>
            </div>
        }
    }))
}

fn form(words: Words, typed: &Fields, field: &str, message: Option<String>) -> impl IntoView + use<> {
    let (count_error, note_error) = if field == "note" { (None, message) } else { (message, None) };
    let (how_many, note) = (typed.get("how-many").to_owned(), typed.get("note").to_owned());
    view! {
        <form method="post" novalidate class="stack narrow">
            <p>{words.get("codes-what")}</p>
            <TextInput id="how-many" label=words.get("codes-how-many") hint=words.get("codes-how-many-hint") value=how_many error=count_error short=true />
            <TextInput id="note" label=words.get("codes-note") hint=words.get("codes-note-hint") value=note error=note_error optional=true />
            <Button name="act" value="make">{words.get("codes-make")}</Button>
        </form>
    }
}

fn list(words: Words, consultation: &Consultation, batches: Vec<Batch>) -> impl IntoView + use<> {
    if batches.is_empty() {
        return view! { <Empty heading=words.get("codes-none") /> }.into_any();
    }
    let dates = Dates::new(words, &consultation.zone);
    let items = batches
        .into_iter()
        .map(|batch| {
            let used = match batch.used {
                Some(used) => words.with("codes-used", [("count", i64::try_from(used).unwrap_or(i64::MAX).into())]),
                None => words.get("codes-used-few"),
            };
            let made =
                words.with("codes-batch", [("count", batch.made.into()), ("day", dates.day(batch.made_at).into())]);
            let end = if batch.withdrawn {
                view! { <span>{words.get("codes-withdrawn")}</span> }.into_any()
            } else {
                let which = made.clone();
                view! {
                    <form method="post">
                        <input type="hidden" name="batch" value=batch.id />
                        <Button kind=ButtonKind::Secondary name="act" value="withdraw">
                            {words.get("codes-withdraw")}
                            <span class="visually-hidden">" " {which}</span>
                        </Button>
                    </form>
                }
                .into_any()
            };
            view! {
                <li class="cluster">
                    <span>
                        <strong dir="auto">{batch.note}</strong> " " {made} " " {used}
                    </span>
                    {end}
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="rows" role="list">{items}</ul>
        <p class="hint">{words.get("codes-used-why")}</p>
    }
    .into_any()
}
