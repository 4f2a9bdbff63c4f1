//! The moderation policy: when moderators read, which grounds apply, what happens on each, and what it means here. The
//! public body publishes it before the consultation opens; afterwards the moderators can, with a reason.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::moderation::Ground;
use domain::policy::{Consequence, Policy, PolicyGround, PolicyRefusal, Timing};
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::consultations::for_act;
use store::policies::{in_force, publish};

use super::DeskHead;
use crate::components::{Button, Choice, ChoiceOption, FieldError, Notice, NoticeKind, Select, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, None).await
}

pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (timing, grounds) = typed(&fields);
    let published = match Policy::new(timing, &grounds) {
        Ok(policy) => publish(&member.visit.site.store, &member.hats, &slug, &policy, fields.get("reason")).await,
        Err(why) => Err(why.into()),
    };
    match published {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/policy?saved=yes")).into_response()),
        Err(store::Error::Policy(why)) => render(&member, &slug, Some((fields, why))).await,
        Err(other) => Err(other.into()),
    }
}

/// What the form says.
fn typed(fields: &Fields) -> (Timing, Vec<PolicyGround>) {
    let chosen = fields.every("ground");
    let grounds = Ground::ALL
        .iter()
        .filter(|ground| chosen.contains(&ground.as_str()))
        .map(|&ground| PolicyGround {
            ground,
            consequence: fields.get(&format!("consequence-{}", ground.key())).parse().unwrap_or(Consequence::Return),
            explanation: fields.get(&format!("explanation-{}", ground.key())).to_owned(),
        })
        .collect();
    (fields.get("timing").parse().unwrap_or(Timing::Before), grounds)
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    refused: Option<(Fields, PolicyRefusal)>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, slug, &member.hats, Act::SetPolicy).await?;
    let standing = in_force(store, consultation.id).await?.policy;
    let words = visit.words;
    let saved = visit.path.ends_with("?saved=yes");
    let page = Page::new(words.get("policy-desk-title"), Cache::Private).refused(visit, refused.is_some());
    let member = member.clone();
    Ok(page.show(visit, move || {
        let why = refused.as_ref().map(|(_, why)| *why);
        let errors = why.map_or_else(Vec::new, |why| FieldError::one(&field(why), Some(&words.get(why.key()))));
        let (timing, grounds) = match &refused {
            Some((fields, _)) => typed(fields),
            None => (standing.timing, standing.grounds.clone()),
        };
        let open = consultation.stage != Stage::Draft;
        let reason = open.then(|| {
            let typed = refused.as_ref().map(|(fields, _)| fields.get("reason").to_owned()).unwrap_or_default();
            let error = message(words, why, "reason");
            view! {
                <TextArea
                    id="reason"
                    label=words.get("policy-desk-reason")
                    hint=words.get("policy-desk-reason-hint")
                    value=typed
                    error
                    rows=3
                />
            }
        });
        let blocks = Ground::ALL
            .iter()
            .map(|&ground| block(ground, grounds.iter().find(|each| each.ground == ground), why))
            .collect_view();
        let timings = Timing::ALL
            .iter()
            .map(|each| {
                ChoiceOption::new(each.as_str(), words.get(&format!("timing-{}", each.key())))
                    .hint(words.get(&format!("timing-{}-hint", each.key())))
                    .chosen(timing == *each)
            })
            .collect();
        let notice = saved.then(|| {
            view! { <Notice kind=NoticeKind::Success heading=words.get("policy-desk-saved")><p>{words.get("policy-desk-saved-what")}</p></Notice> }
        });
        view! {
            <DeskHead member errors consultation=consultation.clone() current="policy" heading=words.get("policy-desk-title") />
            {notice}
            <p>{words.get("policy-desk-lede")}</p>
            <form method="post" action=format!("/desk/c/{}/policy", consultation.slug) novalidate class="stack loose narrow">
                <Choice id="timing" legend=words.get("policy-desk-timing") options=timings />
                {blocks}
                {reason}
                <Button>{words.get("policy-desk-save")}</Button>
            </form>
        }
    }))
}

/// The field that a refusal is about.
fn field(why: PolicyRefusal) -> String {
    match why {
        PolicyRefusal::NoGround => format!("ground-{}", Ground::ALL[0].key()),
        PolicyRefusal::TooLong(ground) => format!("explanation-{}", ground.key()),
        PolicyRefusal::NoReason => "reason".to_owned(),
    }
}

fn message(words: Words, why: Option<PolicyRefusal>, of: &str) -> Option<String> {
    why.filter(|why| field(*why) == of).map(|why| words.get(why.key()))
}

/// One ground: whether it applies, what happens, what it means here.
fn block(ground: Ground, standing: Option<&PolicyGround>, why: Option<PolicyRefusal>) -> impl IntoView + use<> {
    let words = use_words();
    let key = ground.key();
    let id = format!("ground-{key}");
    let applies = standing.is_some();
    let options = Consequence::ALL
        .iter()
        .map(|each| {
            ChoiceOption::new(each.as_str(), words.get(&format!("moderated-{}", each.key())))
                .chosen(standing.map_or(*each == Consequence::Hide, |standing| standing.consequence == *each))
        })
        .collect::<Vec<_>>();
    let explanation_id = format!("explanation-{key}");
    let error = message(words, why, &explanation_id);
    let value = standing.map(|standing| standing.explanation.clone()).unwrap_or_default();
    view! {
        <fieldset class="stack">
            <legend>{words.get(&format!("ground-{key}"))}</legend>
            <p class="hint">{words.get(&format!("ground-{key}-what"))}</p>
            <div class="option">
                <input type="checkbox" id=id.clone() name="ground" value=ground.as_str() checked=applies />
                <label for=id>{words.get("policy-desk-applies")}</label>
            </div>
            <Select id=format!("consequence-{key}") label=words.get("policy-desk-consequence") options />
            <TextArea
                id=explanation_id
                label=words.get("policy-desk-explanation")
                value
                error
                rows=2
                optional=true
            />
        </fieldset>
    }
}
