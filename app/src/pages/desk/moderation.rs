//! The moderators' queue. One form for the whole screen: mark what is to be hidden and why, then publish the rest
//! with one press. What is not decided stays where it was.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::moderation::{Decision, DecisionRefusal, Ground};
use leptos::prelude::*;
use serde::Deserialize;
use store::consultations::{Consultation, for_act};
use store::moderation::{Queue, Queued, decide, queue};

use super::DeskHead;
use crate::components::{
    Button, ButtonKind, Choice, ChoiceOption, Disclosure, Empty, FieldError, Legend, Notice, NoticeKind, Pager,
    Progress, Said, Select, TextArea,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::islands::QueueKeys;
use crate::page::{Cache, Page};
use crate::pages::contributions::who;
use crate::pages::places::Places;
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

/// As many as one looks through in one go.
const A_SCREEN: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct At {
    after: Option<i64>,
    /// How many the form before decided on.
    done: Option<usize>,
}

/// A hiding that could not be taken, by contribution.
type Refused = Vec<(i64, DecisionRefusal)>;

pub async fn show(member: MemberVisit, Path(slug): Path<String>, Query(at): Query<At>) -> Result<Response, PageError> {
    render(&member, &slug, &at, &Fields::default(), Refused::new()).await
}

/// Takes the decisions of a screen. Those that are complete are stored; what is wrong comes back with what was typed.
pub async fn send(
    member: MemberVisit,
    Path(slug): Path<String>,
    Query(at): Query<At>,
    fields: Fields,
) -> Result<Response, PageError> {
    let store = &member.visit.site.store;
    let (mut publish, mut hide, mut refused) = (Vec::new(), Vec::new(), Refused::new());
    for (id, choice) in fields.numbered("d-") {
        match choice {
            "publish" => publish.push(id),
            "hide" => {
                let ground = fields.get(&format!("ground-{id}")).parse::<Ground>().ok();
                match Decision::hide(ground, fields.get(&format!("reasons-{id}"))) {
                    Ok(decision) => hide.push((id, decision)),
                    Err(why) => refused.push((id, why)),
                }
            }
            _ => {}
        }
    }
    if fields.get("rest") == "publish" {
        let marked: Vec<i64> =
            fields.numbered("d-").into_iter().filter(|(_, choice)| !choice.is_empty()).map(|(id, _)| id).collect();
        publish.extend(fields.ids("shown").into_iter().filter(|id| !marked.contains(id)));
    }
    let mut done = match decide(store, &member.hats, &slug, &publish, &Decision::Publish).await {
        Ok(count) => count,
        // Only one was marked, and its author took it back meanwhile.
        Err(store::Error::Decision(why)) => {
            refused.extend(publish.first().map(|id| (*id, why)));
            0
        }
        Err(other) => return Err(other.into()),
    };
    for (id, decision) in hide {
        match decide(store, &member.hats, &slug, &[id], &decision).await {
            Ok(count) => done += count,
            Err(store::Error::Decision(why)) => refused.push((id, why)),
            Err(other) => return Err(other.into()),
        }
    }
    if refused.is_empty() {
        let after = at.after.map(|after| format!("&after={after}")).unwrap_or_default();
        return Ok(Redirect::to(&format!("/desk/c/{slug}/moderation?done={done}{after}")).into_response());
    }
    render(&member, &slug, &At { done: Some(done), ..at }, &fields, refused).await
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
    let (consultation, _) = for_act(store, slug, &member.hats, Act::Moderate).await?;
    let queue = queue(store, consultation.id, at.after, A_SCREEN).await?;
    let places = Places::load(store, visit.words, consultation.id, slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("moderation-title"), Cache::Private).wide().refused(visit, !refused.is_empty());
    let (member, fields, done, paged) = (member.clone(), fields.clone(), at.done, at.after);
    Ok(page.show(visit, move || {
        let errors = refused
            .iter()
            .map(|(id, why)| FieldError {
                field: if *why == DecisionRefusal::NoReasons { format!("reasons-{id}") } else { format!("ground-{id}") },
                message: words.with("moderation-refused", [("id", id.to_string().into()), ("why", words.get(why.key()).into())]),
            })
            .collect::<Vec<_>>();
        let decided_page = format!("/desk/c/{}/moderation/decided", consultation.slug);
        let start = format!("/desk/c/{}/moderation", consultation.slug);
        let done = done.filter(|done| *done > 0).map(|done| {
            let decided_page = decided_page.clone();
            let heading = words.with("moderation-done", [("count", (done as i64).into())]);
            view! {
                <Notice kind=NoticeKind::Success heading>
                    <p><a href=decided_page>{words.get("moderation-see-decided")}</a></p>
                </Notice>
            }
        });
        let body = if queue.items.is_empty() {
            let more_before = paged.is_some() && queue.waiting > 0;
            view! {
                <Empty heading=words.get("moderation-empty")>
                    {more_before.then(|| view! {
                        <p><a href=start>{words.get("moderation-from-start")}</a></p>
                    })}
                </Empty>
            }
            .into_any()
        } else {
            list(words, &consultation, &queue, &places, &fields, &refused, paged)
        };
        view! {
            <DeskHead member errors consultation=consultation.clone() current="moderation" heading=words.get("moderation-heading") />
            {done}
            {body}
            <p><a href=decided_page>{words.get("moderation-see-decided")}</a></p>
        }
    }))
}

fn list(
    words: Words,
    consultation: &Consultation,
    queue: &Queue,
    places: &Places,
    fields: &Fields,
    refused: &Refused,
    paged: Option<i64>,
) -> AnyView {
    let dates = Dates::new(words, &consultation.zone);
    let total = u64::try_from(queue.waiting + queue.decided).unwrap_or(0);
    let decided = u64::try_from(queue.decided).unwrap_or(0);
    let waits = queue.oldest.map(|oldest| words.with("moderation-oldest", [("day", dates.day(oldest).into())]));
    let keys: Vec<(String, String)> = ["j", "k", "p", "h", "u"]
        .into_iter()
        .map(|key| (key.to_uppercase(), words.get(&format!("moderation-key-{key}"))))
        .collect();
    let items = queue.items.iter().map(|item| entry(item, places, &dates, fields, refused)).collect_view();
    let slug = consultation.slug.clone();
    let next = queue
        .items
        .last()
        .filter(|_| queue.items.len() as i64 == A_SCREEN)
        .map(|last| format!("/desk/c/{slug}/moderation?after={}", last.id));
    let previous = paged.map(|_| format!("/desk/c/{slug}/moderation"));
    view! {
        <div class="desk">
            <div class="stack">
                <Progress
                    done=decided
                    total
                    text=words.with("moderation-progress", [("decided", queue.decided.into()), ("waiting", queue.waiting.into())])
                />
                <p class="hint">{waits}</p>
                <form method="post" novalidate class="stack" id="queue">
                    <ol class="queue" role="list">{items}</ol>
                    <div class="bar-actions cluster">
                        <Button name="rest" value="publish">{words.get("moderation-publish-rest")}</Button>
                        <Button kind=ButtonKind::Secondary name="rest" value="leave">{words.get("moderation-save")}</Button>
                    </div>
                </form>
                <Pager previous next />
            </div>
            <aside class="stack">
                <h2>{words.get("moderation-how")}</h2>
                <p>{words.get("moderation-how-text")}</p>
                <Legend keys />
                <QueueKeys list="queue" />
                <h2>{words.get("moderation-grounds")}</h2>
                <ul>
                    {Ground::ALL.iter().map(|ground| view! { <li>{words.get(&format!("ground-{}", ground.key()))}</li> }).collect_view()}
                </ul>
            </aside>
        </div>
    }
    .into_any()
}

fn entry(item: &Queued, places: &Places, dates: &Dates, fields: &Fields, refused: &Refused) -> impl IntoView + use<> {
    let words = use_words();
    let id = item.id;
    let about = item.about.as_deref().map(|text| {
        let text = words.with("moderation-about", [("text", domain::markdown::excerpt(text, 160).into())]);
        view! { <p class="hint" dir="auto">{text}</p> }
    });
    let why = refused.iter().find(|(of, _)| *of == id).map(|(_, why)| *why);
    let decision = decision_fields(words, id, fields, why);
    view! {
        <li id=format!("q-{id}") tabindex="-1">
            <input type="hidden" name="shown" value=id />
            <Said
                html=item.html.clone()
                who=who(words, id, None)
                facts=vec![dates.moment(item.submitted_at), words.get(&format!("channel-{}", item.channel.replace(' ', "-")))]
                place=Some(places.link(item.section_key.as_deref(), item.paragraph_key.as_deref()))
                lang=item.language.clone()
            >
                {about}
                {decision}
            </Said>
        </li>
    }
}

/// Publish or hide, and for hiding the ground and the statement of reasons.
pub fn decision_fields(
    words: Words,
    id: i64,
    fields: &Fields,
    refused: Option<DecisionRefusal>,
) -> impl IntoView + use<> {
    let chosen = fields.get(&format!("d-{id}")).to_owned();
    let ground = fields.get(&format!("ground-{id}")).to_owned();
    let reasons = fields.get(&format!("reasons-{id}")).to_owned();
    let option = |value: &str, label: &str| ChoiceOption::new(value, words.get(label)).chosen(chosen == value);
    let grounds =
        std::iter::once(ChoiceOption::new("", words.get("moderation-choose-ground")).chosen(ground.is_empty()))
            .chain(Ground::ALL.iter().map(|each| {
                ChoiceOption::new(each.as_str(), words.get(&format!("ground-{}", each.key())))
                    .chosen(ground == each.as_str())
            }))
            .collect::<Vec<_>>();
    let about_reasons = refused == Some(DecisionRefusal::NoReasons);
    let message = refused.map(|why| words.get(why.key()));
    let ground_error = message.clone().filter(|_| !about_reasons);
    let reasons_error = message.filter(|_| about_reasons);
    let open = refused.is_some() || chosen == "hide";
    view! {
        <Choice
            id=format!("d-{id}")
            legend=words.with("moderation-decide", [("id", id.to_string().into())])
            options=vec![option("publish", "moderation-publish"), option("hide", "moderation-hide"), option("later", "moderation-leave")]
            inline=true
        />
        <Disclosure summary=words.get("moderation-reasons-summary") quiet=true open=open>
            <Select id=format!("ground-{id}") label=words.get("moderation-ground") options=grounds error=ground_error />
            <TextArea
                id=format!("reasons-{id}")
                label=words.get("moderation-reasons")
                hint=words.get("moderation-reasons-hint")
                value=reasons
                error=reasons_error
                rows=3
            />
        </Disclosure>
    }
}
