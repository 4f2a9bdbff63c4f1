//! Themes and coding: which contributions say the same thing. Choose several, count them under one or more themes, or
//! set them aside with a reason.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::{Act, may};
use leptos::prelude::*;
use serde::Deserialize;
use store::analysis::{self, Coded, Coding, CodingFilter, Theme, code, save_theme, to_code};

use super::{DeskHead, consultation};
use crate::components::{
    Button, ButtonKind, Choice, ChoiceOption, Disclosure, Empty, FieldError, Pager, Said, Tag, TagKind, TextArea,
    TextInput,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::islands::PickCount;
use crate::page::{Cache, Page};
use crate::pages::contributions::who;
use crate::pages::places::Places;
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

const A_SCREEN: i64 = 50;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct At {
    /// `uncoded` (or blank), `all`, `set-aside`, or a theme's number.
    show: String,
    after: Option<i64>,
}

impl At {
    fn filter(&self) -> CodingFilter {
        match self.show.as_str() {
            "" | "uncoded" => CodingFilter::Uncoded,
            "set-aside" => CodingFilter::SetAside,
            theme => theme.parse().map_or(CodingFilter::All, CodingFilter::Theme),
        }
    }

    fn query(&self) -> String {
        let after = self.after.map(|after| format!("&after={after}")).unwrap_or_default();
        format!("?show={}{after}", crate::visit::encoded(&self.show))
    }
}

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, &'static str)>;

pub async fn show(member: MemberVisit, Path(slug): Path<String>, Query(at): Query<At>) -> Result<Response, PageError> {
    render(&member, &slug, &at, &Fields::default(), None).await
}

/// Codes what was chosen.
pub async fn send(
    member: MemberVisit,
    Path(slug): Path<String>,
    Query(at): Query<At>,
    fields: Fields,
) -> Result<Response, PageError> {
    let picked = fields.ids("pick");
    let themes = fields.ids("theme");
    let coding = match fields.get("act") {
        "set-aside" => Coding::SetAside(fields.get("reason")),
        "remove" => match at.filter() {
            CodingFilter::Theme(theme) => Coding::Remove(theme),
            _ => Coding::Add(&[]),
        },
        _ => Coding::Add(&themes),
    };
    let refused: Refused = if picked.is_empty() {
        Some(("picks", "error-nothing-picked"))
    } else if coding == Coding::Add(&[]) {
        Some(("theme", "error-no-theme"))
    } else {
        match code(&member.visit.site.store, &member.hats, &slug, &picked, coding).await {
            Ok(()) => None,
            Err(store::Error::NoReason) => Some(("reason", "error-no-reason")),
            Err(store::Error::Disposition(why)) => Some(("picks", why.key())),
            Err(other) => return Err(other.into()),
        }
    };
    match refused {
        None => Ok(Redirect::to(&format!("/desk/c/{slug}/themes{}", at.query())).into_response()),
        refused => render(&member, &slug, &at, &fields, refused).await,
    }
}

/// Makes a theme.
pub async fn make(
    member: MemberVisit,
    Path(slug): Path<String>,
    Query(at): Query<At>,
    fields: Fields,
) -> Result<Response, PageError> {
    let store = &member.visit.site.store;
    let made = save_theme(store, &member.hats, &slug, None, fields.get("title"), fields.get("description")).await;
    match made {
        Ok(_) => Ok(Redirect::to(&format!("/desk/c/{slug}/themes{}", at.query())).into_response()),
        Err(store::Error::ThemeTitle) => {
            render(&member, &slug, &at, &fields, Some(("title", "error-theme-title"))).await
        }
        Err(store::Error::Disposition(why)) => render(&member, &slug, &at, &fields, Some(("title", why.key()))).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    at: &At,
    fields: &Fields,
    refused: Refused,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let consultation = consultation(member, slug).await?;
    let themes = analysis::themes(store, consultation.id).await?;
    let (coded, more) = to_code(store, consultation.id, at.filter(), at.after, A_SCREEN).await?;
    let places = Places::load(store, visit.words, consultation.id, slug).await?;
    let may_code = may(&member.hats, Act::Theme, &consultation.place()).is_ok();
    let words = visit.words;
    let page = Page::new(words.get("themes-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let (member, at, fields) = (member.clone(), at.clone(), fields.clone());
    Ok(page.show(visit, move || {
        let errors = refused.map_or_else(Vec::new, |(field, key)| FieldError::one(field, Some(&words.get(key))));
        let slug = consultation.slug.clone();
        let next = coded.last().filter(|_| more).map(|last| {
            let next = At { after: Some(last.id), ..at.clone() };
            format!("/desk/c/{slug}/themes{}", next.query())
        });
        let previous = at.after.map(|_| {
            let first = At { after: None, ..at.clone() };
            format!("/desk/c/{slug}/themes{}", first.query())
        });
        let dates = Dates::new(words, &consultation.zone);
        let nothing = coded.is_empty();
        let items = coded.iter().map(|item| entry(item, &themes, &places, &dates, &fields, may_code)).collect_view();
        let actions = (may_code && !nothing).then(|| actions(words, &themes, &at, &fields, refused));
        let form = if nothing {
            let heading = if at.filter() == CodingFilter::Uncoded { "themes-all-coded" } else { "themes-none" };
            view! { <Empty heading=words.get(heading) /> }.into_any()
        } else {
            view! {
                <form method="post" action=format!("/desk/c/{slug}/themes{}", at.query()) novalidate class="stack" id="board">
                    <ol class="queue" role="list" id="picks" tabindex="-1">{items}</ol>
                    {actions}
                </form>
            }
            .into_any()
        };
        view! {
            <DeskHead member errors consultation=consultation.clone() current="themes" heading=words.get("themes-heading") />
            <div class="desk board">
                <div class="stack">
                    {form}
                    <Pager previous next />
                </div>
                <aside class="stack">
                    {theme_list(words, &slug, &themes, &at)}
                    {may_code.then(|| new_theme(words, &slug, &at, &fields, refused))}
                </aside>
            </div>
        }
    }))
}

fn entry(
    item: &Coded,
    themes: &[Theme],
    places: &Places,
    dates: &Dates,
    fields: &Fields,
    may_code: bool,
) -> impl IntoView + use<> {
    let words = use_words();
    let id = item.id;
    let tags = item
        .themes
        .iter()
        .filter_map(|id| themes.iter().find(|theme| theme.id == *id).map(|theme| theme.title.clone()))
        .map(|title| view! { <Tag kind=TagKind::Active>{title}</Tag> " " })
        .collect_view();
    let aside = item.set_aside.clone().map(|reason| {
        view! { <p dir="auto"><strong>{words.get("themes-set-aside-tag")}</strong> " " {reason}</p> }
    });
    let pick = may_code.then(|| {
        let checked = fields.ids("pick").contains(&id);
        view! {
            <input type="checkbox" id=format!("c-{id}") name="pick" value=id checked=checked />
            <label class="visually-hidden" for=format!("c-{id}")>{words.with("themes-pick", [("id", id.to_string().into())])}</label>
        }
    });
    view! {
        <li class="pick">
            {pick}
            <Said
                html=item.html.clone()
                who=who(words, id, None)
                facts=vec![dates.day(item.submitted_at)]
                place=Some(places.link(item.section_key.as_deref(), item.paragraph_key.as_deref()))
                lang=item.language.clone()
                tags=(!item.themes.is_empty()).then(|| tags.into_any())
            >
                {aside}
            </Said>
        </li>
    }
}

fn actions(words: Words, themes: &[Theme], at: &At, fields: &Fields, refused: Refused) -> impl IntoView + use<> {
    let error = |field: &str| refused.filter(|(of, _)| *of == field).map(|(_, key)| words.get(key));
    let (theme_error, reason_error) = (error("theme"), error("reason"));
    let chosen = fields.ids("theme");
    let options = themes
        .iter()
        .map(|theme| ChoiceOption::new(theme.id.to_string(), theme.title.clone()).chosen(chosen.contains(&theme.id)))
        .collect::<Vec<_>>();
    let some_themes = !options.is_empty();
    let in_theme = matches!(at.filter(), CodingFilter::Theme(_));
    let reason = fields.get("reason").to_owned();
    let open = reason_error.is_some();
    view! {
        <div class="bar-actions stack">
            <PickCount list="board" none=words.get("themes-picked-none") some=words.get("themes-picked-some") all=words.get("themes-pick-all") />
            {some_themes.then(|| view! {
                <Choice id="theme" legend=words.get("themes-count-under") options many=true inline=true error=theme_error />
                <Button name="act" value="code">{words.get("themes-code")}</Button>
            })}
            {(!some_themes).then(|| view! { <p>{words.get("themes-make-one")}</p> })}
            {in_theme.then(|| view! {
                <Button kind=ButtonKind::Secondary name="act" value="remove">{words.get("themes-remove")}</Button>
            })}
            <Disclosure summary=words.get("themes-set-aside-summary") quiet=true open=open>
                <TextInput id="reason" label=words.get("themes-reason") hint=words.get("themes-reason-hint") value=reason error=reason_error />
                <Button kind=ButtonKind::Secondary name="act" value="set-aside">{words.get("themes-set-aside")}</Button>
            </Disclosure>
        </div>
    }
}

fn theme_list(words: Words, slug: &str, themes: &[Theme], at: &At) -> impl IntoView + use<> {
    let link = |show: String, label: String, count: Option<i64>| {
        let current = (at.show == show || (at.show.is_empty() && show == "uncoded")).then_some("page");
        let href = format!("/desk/c/{slug}/themes?show={show}");
        view! {
            <li>
                <a href=href aria-current=current dir="auto">{label}</a>
                " "
                <span class="number">{count.map(|count| words.number(count))}</span>
            </li>
        }
    };
    let all = [("uncoded", "themes-uncoded"), ("all", "themes-all"), ("set-aside", "themes-aside")]
        .into_iter()
        .map(|(show, key)| link(show.to_owned(), words.get(key), None))
        .collect_view();
    let each = themes
        .iter()
        .map(|theme| link(theme.id.to_string(), theme.title.clone(), Some(theme.contributions)))
        .collect_view();
    view! {
        <h2>{words.get("themes-list")}</h2>
        <ul class="themes" role="list">{all} {each}</ul>
    }
}

fn new_theme(words: Words, slug: &str, at: &At, fields: &Fields, refused: Refused) -> impl IntoView + use<> {
    let error = refused.filter(|(of, _)| *of == "title").map(|(_, key)| words.get(key));
    let open = error.is_some();
    let action = format!("/desk/c/{slug}/themes/new{}", at.query());
    let (title, description) = (fields.get("title").to_owned(), fields.get("description").to_owned());
    view! {
        <Disclosure summary=words.get("themes-new") open=open>
            <form method="post" action=action novalidate class="stack">
                <TextInput id="title" label=words.get("themes-new-title") hint=words.get("themes-new-hint") value=title error />
                <TextArea id="description" label=words.get("themes-new-description") value=description rows=3 optional=true />
                <Button>{words.get("themes-new-button")}</Button>
            </form>
        </Disclosure>
    }
}
