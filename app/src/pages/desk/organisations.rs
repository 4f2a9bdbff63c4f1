//! The organisations, for administrators: what there is, and for a public body's administrator a new one.

use axum::response::{IntoResponse, Redirect, Response};
use domain::membership::MembershipRefusal;
use domain::vocabulary::{OrganisationKind, Standing};
use leptos::prelude::*;
use store::organisations::{NewOrganisation, Organisation, administered, make};

use domain::authorisation::{HouseAct, may_keep_house};

use crate::components::{Button, Choice, ChoiceOption, Disclosure, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::what_it_is::what_it_is;
use crate::visit::ProvedVisit;
use crate::words::Words;

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, &'static str)>;

pub async fn show(member: ProvedVisit) -> Result<Response, PageError> {
    render(member, &Fields::default(), None).await
}

/// Makes an organisation and asks its first administrator in.
pub async fn send(member: ProvedVisit, fields: Fields) -> Result<Response, PageError> {
    let visit = &member.0.visit;
    let (kind, standing) = match fields.get("kind") {
        "public body" => (OrganisationKind::PublicBody, None),
        standing => (OrganisationKind::CivilSociety, standing.parse::<Standing>().ok()),
    };
    let new = NewOrganisation {
        name: fields.get("name"),
        kind,
        standing: standing.map(|standing| (standing, fields.get("group"))),
    };
    let refused = match make(&visit.site.store, &member.0.hats, &new, fields.get("email"), visit.words.0.tag()).await {
        Ok(_) => return Ok(Redirect::to("/desk/organisations").into_response()),
        Err(store::Error::Submission(why)) => ("email", why.key()),
        Err(store::Error::Membership(MembershipRefusal::NoName)) if !fields.get("name").trim().is_empty() => {
            ("group", "error-no-group")
        }
        Err(store::Error::Membership(why)) => ("name", why.key()),
        Err(other) => return Err(other.into()),
    };
    render(member, &fields, Some(refused)).await
}

async fn render(ProvedVisit(member): ProvedVisit, fields: &Fields, refused: Refused) -> Result<Response, PageError> {
    let visit = &member.visit;
    let all = administered(&visit.site.store, &member.hats).await?;
    let words = visit.words;
    let may_make = may_keep_house(&member.hats, HouseAct::MakeOrganisations).is_ok();
    let hats = member.hats.clone();
    let fields = fields.clone();
    let page = Page::new(words.get("organisations-title"), Cache::Private).wide().refused(visit, refused.is_some());
    Ok(page.show(visit, move || {
        let errors = refused.map_or_else(Vec::new, |(field, key)| FieldError::one(field, Some(&words.get(key))));
        let items = all
            .into_iter()
            .map(|organisation| {
                let own = may_keep_house(&hats, HouseAct::Administer(organisation.id)).is_ok();
                let what = what_it_is(words, &organisation);
                let Organisation { id, name, .. } = organisation;
                let name = if own {
                    view! { <a href=format!("/desk/organisations/{id}") dir="auto">{name}</a> }.into_any()
                } else {
                    view! { <span dir="auto">{name}</span> }.into_any()
                };
                view! { <li><h2>{name}</h2> <p>{what}</p></li> }
            })
            .collect_view();
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("organisations-title")}</h1>
            </header>
            <ul class="answers" role="list">{items}</ul>
            {may_make.then(|| new_organisation(words, &fields, refused))}
        }
    }))
}

fn new_organisation(words: Words, fields: &Fields, refused: Refused) -> impl IntoView + use<> {
    let error = |field: &str| refused.filter(|(of, _)| *of == field).map(|(_, key)| words.get(key));
    let (name_error, group_error, email_error) = (error("name"), error("group"), error("email"));
    let typed = |name: &str| fields.get(name).to_owned();
    let kind = typed("kind");
    let options =
        [("of", "organisation-kind-of"), ("for", "organisation-kind-for"), ("public body", "organisation-public-body")]
            .into_iter()
            .map(|(value, key)| {
                let chosen = if kind.is_empty() { value == "of" } else { kind == value };
                ChoiceOption::new(value, words.get(key)).chosen(chosen)
            })
            .collect::<Vec<_>>();
    let open = refused.is_some();
    let (name, group, email) = (typed("name"), typed("group"), typed("email"));
    view! {
        <Disclosure summary=words.get("organisations-new") open=open>
            <form method="post" action="/desk/organisations" novalidate class="stack narrow">
                <TextInput id="name" label=words.get("organisations-name") value=name error=name_error />
                <Choice id="kind" legend=words.get("organisations-kind") options />
                <TextInput id="group" label=words.get("organisations-group") hint=words.get("organisations-group-hint") value=group error=group_error optional=true />
                <TextInput id="email" label=words.get("organisations-first") hint=words.get("organisations-first-hint") kind="email" value=email error=email_error />
                <Button>{words.get("organisations-make")}</Button>
            </form>
        </Disclosure>
    }
}
