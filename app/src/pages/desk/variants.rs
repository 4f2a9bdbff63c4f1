//! The variants of a draft, for the officials who see to them: what is promised, what is there, and what has to be done
//! before the consultation can open.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::variants::{Standing, Variant, VariantKind, VariantRefusal};
use leptos::prelude::*;
use store::consultations::{Consultation, for_act};
use store::drafts;
use store::variants::{self, Listed, Part};

use super::DeskHead;
use crate::components::{Button, ButtonKind, Choice, ChoiceOption, Empty, FieldError, Tag, TagKind, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::variant::name;
use crate::visit::{MemberVisit, encoded};
use crate::words::Words;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, &Fields::default(), None).await
}

/// Promises a variant, takes a promise back, or begins a variant beside a consultation that is open.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let (consultation, _) = for_act(store, &slug, hats, Act::Write).await?;
    let page = format!("/desk/c/{slug}/variants");
    let done = if fields.get("act") == "withdraw" {
        let variant = fields.get("variant").parse().map_err(|_| PageError::NotFound)?;
        variants::promise(store, hats, &slug, &variant, false).await.map(|()| page)
    } else {
        match Variant::chosen(fields.get("kind"), fields.get("language"), &consultation.language) {
            Err(why) => Err(why.into()),
            Ok(variant) if consultation.opened => {
                let (_, text) = drafts::read(store, hats, &slug).await?;
                let first = text.sections.into_iter().next().map(|section| section.key).ok_or(PageError::NotFound)?;
                Ok(format!("{page}/{variant}/{}", encoded(&first)))
            }
            Ok(variant) => {
                let to = format!("{page}#{variant}");
                variants::promise(store, hats, &slug, &variant, true).await.map(|()| to)
            }
        }
    };
    match done {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(store::Error::Variant(why)) => render(&member, &slug, &fields, Some(why)).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    typed: &Fields,
    refused: Option<VariantRefusal>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (consultation, listed) = variants::list(&visit.site.store, &member.hats, slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("variants-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let (member, typed) = (member.clone(), typed.clone());
    Ok(page.show(visit, move || {
        let message = refused.map(|why| words.get(why.key()));
        let field = match refused {
            Some(VariantRefusal::Language | VariantRefusal::SameLanguage) => "language",
            _ => "kind",
        };
        let errors = FieldError::one(field, message.as_ref());
        let nothing = listed.is_empty().then(|| view! { <Empty heading=words.get("variants-none") /> });
        let sections = listed.iter().map(|listed| variant(words, &consultation, listed)).collect_view();
        let form = add(words, &consultation, &typed, field, message);
        view! {
            <DeskHead member consultation=consultation.clone() current="variants" heading=words.get("variants-title") errors />
            <div class="stack loose">
                <p class="lede">{words.get("variants-lede")}</p>
                {nothing}
                {sections}
                {form}
            </div>
        }
    }))
}

fn variant(words: Words, consultation: &Consultation, listed: &Listed) -> impl IntoView + use<> {
    let (label, lang) = name(words, &listed.variant, &consultation.language);
    let slug = &consultation.slug;
    let ready = listed.parts.iter().filter(|part| part.standing == Standing::UpToDate).count();
    let (ready, all) = (i64::try_from(ready).unwrap_or(0), i64::try_from(listed.parts.len()).unwrap_or(0));
    let how_far = words.with("variants-how-far", [("ready", ready.into()), ("all", all.into())]);
    let promised = listed.promised.then(|| {
        let kind = if ready == all { TagKind::Done } else { TagKind::Warning };
        view! { " " <Tag kind>{words.get("variants-promised")}</Tag> }
    });
    let parts = listed.parts.iter().map(|part| part_of(words, slug, &listed.variant, part)).collect_view();
    let withdraw = (listed.promised && !consultation.opened).then(|| {
        let (value, spoken) = (listed.variant.to_string(), label.clone());
        view! {
            <form method="post">
                <input type="hidden" name="variant" value=value />
                <Button kind=ButtonKind::Quiet name="act" value="withdraw">
                    {words.get("variants-withdraw")} <span class="visually-hidden">" " <bdi>{spoken}</bdi></span>
                </Button>
            </form>
        }
    });
    let id = listed.variant.to_string();
    view! {
        <section class="stack panel" id=id>
            <h2><bdi lang=lang>{label}</bdi> {promised}</h2>
            <p class="hint">{how_far}</p>
            <ol class="rows" role="list">{parts}</ol>
            {withdraw}
        </section>
    }
}

fn part_of(words: Words, slug: &str, variant: &Variant, part: &Part) -> impl IntoView + use<> {
    let href = format!("/desk/c/{slug}/variants/{variant}/{}", encoded(&part.key));
    let kind = match part.standing {
        Standing::UpToDate => TagKind::Done,
        Standing::Stale => TagKind::Warning,
        Standing::Missing => TagKind::Neutral,
    };
    let (title, standing) = (part.title.clone(), words.get(part.standing.key()));
    view! { <li><p><a href=href><span dir="auto">{title}</span></a> " " <Tag kind>{standing}</Tag></p></li> }
}

fn add(
    words: Words,
    consultation: &Consultation,
    typed: &Fields,
    field: &str,
    message: Option<String>,
) -> impl IntoView + use<> {
    let options = VariantKind::ALL
        .iter()
        .map(|kind| {
            let label = words.get(&format!("variant-kind-{}", kind.key()));
            let hint = words.get(&format!("variant-kind-{}-hint", kind.key()));
            ChoiceOption::new(kind.as_str(), label).hint(hint).chosen(typed.get("kind") == kind.as_str())
        })
        .collect();
    let language = typed.given("language").map_or_else(|| consultation.language.clone(), str::to_owned);
    let (of_kind, of_language) = if field == "language" { (None, message) } else { (message, None) };
    let opened = consultation.opened;
    let (heading, text, label) = if opened {
        ("variants-begin-heading", "variants-begin-text", "variants-begin")
    } else {
        ("variants-promise-heading", "variants-promise-text", "variants-promise")
    };
    let (heading, text, label) = (words.get(heading), words.get(text), words.get(label));
    view! {
        <form method="post" novalidate class="stack narrow">
            <h2>{heading}</h2>
            <p>{text}</p>
            <Choice id="kind" legend=words.get("variants-kind") options error=of_kind />
            <TextInput id="language" label=words.get("variants-language") hint=words.get("variants-language-hint") value=language short=true error=of_language />
            <Button name="act" value="promise">{label}</Button>
        </form>
    }
}
