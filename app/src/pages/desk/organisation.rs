//! One organisation, for its administrators: who is in it with which roles, who is invited, and the way to its audit
//! trail.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::membership::roles_of;
use domain::vocabulary::{OrganisationKind, Role};
use leptos::prelude::*;
use store::invitations::{self, Waiting, invite, withdraw};
use store::members::{Colleague, of_organisation, set_roles};
use store::{organisations, second_factors};

use crate::components::{
    BackLink, Button, ButtonKind, Choice, ChoiceOption, Disclosure, ErrorSummary, FieldError, TextInput,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::what_it_is::what_it_is;
use crate::visit::ProvedVisit;
use crate::words::Words;

/// What could not be taken: the field and the message.
type Refused = Option<(String, &'static str)>;

pub async fn show(member: ProvedVisit, Path(id): Path<i64>) -> Result<Response, PageError> {
    render(&member, id, &Fields::default(), None).await
}

/// Invites somebody, takes an invitation back, or says which roles a member has.
pub async fn send(member: ProvedVisit, Path(id): Path<i64>, fields: Fields) -> Result<Response, PageError> {
    let (store, hats) = (&member.0.visit.site.store, &member.0.hats);
    let number = |name: &str| fields.ids(name).first().copied().ok_or(PageError::BadRequest);
    let (field, done) = match fields.get("act") {
        "withdraw" => ("email".to_owned(), withdraw(store, hats, id, number("invitation")?).await),
        "remove" => {
            let colleague = number("member")?;
            (format!("roles-{colleague}"), set_roles(store, hats, id, colleague, &[]).await)
        }
        "roles" => {
            let colleague = number("member")?;
            let field = format!("roles-{colleague}");
            let roles: Vec<Role> = fields.every(&field).iter().filter_map(|role| role.parse().ok()).collect();
            if roles.is_empty() {
                return render(&member, id, &fields, Some((field, "error-no-roles"))).await;
            }
            let done = set_roles(store, hats, id, colleague, &roles).await;
            (field, done)
        }
        "second-factor" => {
            let roles: Vec<Role> = fields.every("second").iter().filter_map(|role| role.parse().ok()).collect();
            ("second".to_owned(), second_factors::require(store, hats, id, &roles).await)
        }
        _ => {
            let Ok(role) = fields.get("role").parse::<Role>() else {
                return render(&member, id, &fields, Some(("role".to_owned(), "error-no-role"))).await;
            };
            let language = member.0.visit.words.0.tag();
            ("email".to_owned(), invite(store, hats, id, fields.get("email"), role, language).await)
        }
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/desk/organisations/{id}")).into_response()),
        Err(store::Error::Membership(why)) => render(&member, id, &fields, Some((field, why.key()))).await,
        Err(store::Error::Submission(why)) => render(&member, id, &fields, Some((field, why.key()))).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    ProvedVisit(member): &ProvedVisit,
    id: i64,
    fields: &Fields,
    refused: Refused,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let organisation = organisations::find(store, &member.hats, id).await?;
    let colleagues = of_organisation(store, &member.hats, id).await?;
    let waiting = invitations::waiting(store, &member.hats, id).await?;
    let required = second_factors::required(store, &member.hats, id).await?;
    let words = visit.words;
    let page = Page::new(organisation.name.clone(), Cache::Private).wide().refused(visit, refused.is_some());
    let fields = fields.clone();
    Ok(page.show(visit, move || {
        let dates = Dates::new(words, "UTC");
        let errors = refused
            .iter()
            .map(|(field, key)| FieldError { field: field.clone(), message: words.get(key) })
            .collect::<Vec<_>>();
        let kind = organisation.kind;
        let people = colleagues.iter().map(|each| colleague(words, kind, each, &fields, &refused)).collect_view();
        let nobody_waits = waiting.is_empty();
        let invited = waiting.into_iter().map(|waiting| invitation(words, &dates, waiting)).collect_view();
        let what = what_it_is(words, &organisation);
        view! {
            <ErrorSummary errors />
            <BackLink href="/desk/organisations".to_owned() label=words.get("organisations-title") />
            <header class="page-head">
                <p class="where">{what}</p>
                <h1 dir="auto">{organisation.name.clone()}</h1>
            </header>
            <h2>{words.get("organisation-members")}</h2>
            <ul class="rows" role="list">{people}</ul>
            <h2>{words.get("organisation-invite")}</h2>
            {invite_form(words, kind, &fields, &refused)}
            {(!nobody_waits).then(|| view! {
                <h2>{words.get("organisation-invited")}</h2>
                <ul class="rows" role="list">{invited}</ul>
            })}
            {second_factor_form(words, kind, &required)}
            <p><a href=format!("/desk/organisations/{id}/audit")>{words.get("audit-title")}</a></p>
        }
    }))
}

fn colleague(
    words: Words,
    kind: OrganisationKind,
    colleague: &Colleague,
    fields: &Fields,
    refused: &Refused,
) -> impl IntoView + use<> {
    let Colleague { id, name, email, roles } = colleague.clone();
    let field = format!("roles-{id}");
    let error = refused.as_ref().filter(|(of, _)| *of == field).map(|(_, key)| words.get(key));
    let typed: Option<Vec<Role>> =
        error.is_some().then(|| fields.every(&field).iter().filter_map(|role| role.parse().ok()).collect());
    let chosen = typed.unwrap_or_else(|| roles.clone());
    let options = roles_of(kind)
        .iter()
        .map(|role| {
            ChoiceOption::new(role.as_str(), words.get(&format!("role-{}", role.key()))).chosen(chosen.contains(role))
        })
        .collect::<Vec<_>>();
    let has = roles.iter().map(|role| words.get(&format!("role-{}", role.key()))).collect::<Vec<_>>().join(", ");
    let open = error.is_some();
    let legend = words.with("organisation-roles-of", [("name", name.clone().into())]);
    view! {
        <li>
            <p><strong dir="auto">{name}</strong> " " <span dir="ltr">{email}</span></p>
            <p>{has}</p>
            <Disclosure summary=words.get("organisation-change") quiet=true open=open>
                <form method="post" novalidate class="stack">
                    <input type="hidden" name="member" value=id />
                    <Choice id=field legend options many=true inline=true error />
                    <div class="cluster">
                        <Button name="act" value="roles">{words.get("organisation-save-roles")}</Button>
                        <Button kind=ButtonKind::Secondary name="act" value="remove">{words.get("organisation-remove")}</Button>
                    </div>
                    <p class="hint">{words.get("organisation-remove-hint")}</p>
                </form>
            </Disclosure>
        </li>
    }
}

fn invite_form(words: Words, kind: OrganisationKind, fields: &Fields, refused: &Refused) -> impl IntoView + use<> {
    let error = |field: &str| refused.as_ref().filter(|(of, _)| of == field).map(|(_, key)| words.get(key));
    let (email_error, role_error) = (error("email"), error("role"));
    let (email, chosen) = (fields.get("email").to_owned(), fields.get("role").to_owned());
    let options = roles_of(kind)
        .iter()
        .map(|role| {
            let key = role.key();
            ChoiceOption::new(role.as_str(), words.get(&format!("role-{key}")))
                .hint(words.get(&format!("role-{key}-hint")))
                .chosen(chosen == role.as_str())
        })
        .collect::<Vec<_>>();
    view! {
        <form method="post" novalidate class="stack narrow">
            <TextInput id="email" label=words.get("sign-in-email") kind="email" value=email error=email_error />
            <Choice id="role" legend=words.get("organisation-role") options error=role_error />
            <Button name="act" value="invite">{words.get("organisation-send-invitation")}</Button>
        </form>
    }
}

fn second_factor_form(words: Words, kind: OrganisationKind, required: &[Role]) -> impl IntoView + use<> {
    let options = roles_of(kind)
        .iter()
        .map(|role| {
            let label = words.get(&format!("role-{}", role.key()));
            ChoiceOption::new(role.as_str(), label).chosen(required.contains(role))
        })
        .collect::<Vec<_>>();
    view! {
        <h2>{words.get("organisation-second")}</h2>
        <form method="post" class="stack narrow">
            <Choice
                id="second"
                legend=words.get("organisation-second")
                hint=words.get("organisation-second-hint")
                options
                many=true
                inline=true
            />
            <Button kind=ButtonKind::Secondary name="act" value="second-factor">{words.get("organisation-second-save")}</Button>
        </form>
    }
}

fn invitation(words: Words, dates: &Dates, waiting: Waiting) -> impl IntoView + use<> {
    let until = words.with("organisation-until", [("day", dates.day(waiting.expires_at).into())]);
    view! {
        <li class="cluster">
            <span>
                <span dir="ltr">{waiting.email}</span> " · " {words.get(&format!("role-{}", waiting.role.key()))} " · " {until}
            </span>
            <form method="post">
                <input type="hidden" name="invitation" value=waiting.id />
                <Button kind=ButtonKind::Secondary name="act" value="withdraw">{words.get("organisation-withdraw")}</Button>
            </form>
        </li>
    }
}
