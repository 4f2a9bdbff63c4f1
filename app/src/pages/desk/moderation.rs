//! The moderators' queue, a screen at a time: mark what cannot be published as it is, with its ground and reasons, then
//! publish the rest with one press. It can be undone for a minute. What is not decided stays open with whoever reads it.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::moderation::{Decision, DecisionRefusal};
use domain::policy::Policy;
use domain::time::{SECOND, Timestamp};
use domain::undo::{UNDO_LASTS, UndoRefusal, may_undo};
use leptos::prelude::*;
use serde::Deserialize;
use store::moderation::{Read, decide_in_queue};
use store::queue::{Handed, Screen, hand_out, leave, undo};

use super::DeskHead;
use super::decision_form::{Marked, decision_fields, field, flagged, marked, read, suggestions};
use crate::components::{
    Button, ButtonKind, Empty, FieldError, Legend, Notice, NoticeKind, Progress, Said, Tag, TagKind,
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

/// As many as one reads in ten minutes, for which they are open with whoever reads them.
const A_SCREEN: usize = 25;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct At {
    /// How many the form before decided on.
    done: usize,
    /// How many it passed over: they changed since they were read.
    passed: usize,
    /// How many were left for later.
    later: usize,
    /// How many were taken back.
    undone: usize,
    /// When it published: what the undo names.
    at: Option<i64>,
}

/// What could not be taken.
#[derive(Debug, Default)]
struct Refused {
    /// By contribution.
    decisions: Vec<(i64, DecisionRefusal)>,
    undo: Option<UndoRefusal>,
}

pub async fn show(member: MemberVisit, Path(slug): Path<String>, Query(at): Query<At>) -> Result<Response, PageError> {
    render(&member, &slug, at, Fields::default(), Refused::default()).await
}

/// Takes the decisions of a screen. Those that are complete are stored; what is wrong comes back with what was typed.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let store = &member.visit.site.store;
    if let Some(at) = fields.given("undo") {
        let at = at.parse().map_err(|_| PageError::BadRequest)?;
        return take_back(&member, &slug, Timestamp(at), fields).await;
    }
    let (mut publish, mut others, mut later) = (Vec::new(), Vec::new(), Vec::new());
    let mut refused = Refused::default();
    let shown = fields.ids("shown");
    let only_marked = fields.numbered("d-").into_iter().map(|(id, _)| id).filter(|id| !shown.contains(id));
    for id in shown.iter().copied().chain(only_marked) {
        match marked(&fields, id) {
            Marked::Nothing if fields.get("rest") == "publish" && shown.contains(&id) => {
                publish.extend(with_alike(&fields, id));
            }
            Marked::Nothing => {}
            Marked::Later => later.push(id),
            Marked::Decision(Ok(Decision::Publish)) => publish.extend(with_alike(&fields, id)),
            Marked::Decision(Ok(decision)) => others.push((id, decision)),
            Marked::Decision(Err(why)) => refused.decisions.push((id, why)),
        }
    }
    let mut at = At { later: later.len(), ..At::default() };
    if !publish.is_empty() {
        let done = decide_in_queue(store, &member.hats, &slug, &publish, &Decision::Publish).await?;
        (at.done, at.passed) = (done.count, done.passed_over);
        at.at = Some(done.at.0).filter(|_| done.count > 0);
    }
    for (id, decision) in others {
        match decide_in_queue(store, &member.hats, &slug, &with_alike(&fields, id), &decision).await {
            Ok(done) => at.done += done.count,
            Err(store::Error::Decision(why)) => refused.decisions.push((id, why)),
            Err(other) => return Err(other.into()),
        }
    }
    leave(store, &member.hats, &slug, &later).await?;
    if refused.decisions.is_empty() {
        return Ok(Redirect::to(&at.address(&slug)).into_response());
    }
    render(&member, &slug, at, fields, refused).await
}

async fn take_back(member: &MemberVisit, slug: &str, at: Timestamp, fields: Fields) -> Result<Response, PageError> {
    match undo(&member.visit.site.store, &member.hats, slug, at).await {
        Ok(undone) => Ok(Redirect::to(&At { undone, ..At::default() }.address(slug)).into_response()),
        Err(store::Error::Undo(why)) => {
            let refused = Refused { undo: Some(why), ..Refused::default() };
            render(member, slug, At::default(), fields, refused).await
        }
        Err(other) => Err(other.into()),
    }
}

/// It, and those that one decision with it is for.
fn with_alike(fields: &Fields, id: i64) -> Vec<Read> {
    let name = format!("alike-{id}");
    let alike = fields.every(&name).into_iter().filter_map(|each| {
        let (contribution, wording) = each.split_once('-')?;
        Some(Read { contribution: contribution.parse().ok()?, wording: Some(wording.parse().ok()?) })
    });
    std::iter::once(read(fields, id)).chain(alike).collect()
}

impl At {
    /// Where the queue goes on, with what to say about what was done.
    fn address(&self, slug: &str) -> String {
        let numbers = [("done", self.done), ("passed", self.passed), ("later", self.later), ("undone", self.undone)];
        let mut query: Vec<String> =
            numbers.iter().filter(|(_, number)| *number > 0).map(|(name, number)| format!("{name}={number}")).collect();
        query.extend(self.at.map(|at| format!("at={at}")));
        format!("/desk/c/{slug}/moderation?{}#queue", query.join("&"))
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    at: At,
    fields: Fields,
    refused: Refused,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let screen = hand_out(store, &member.hats, slug, A_SCREEN).await?;
    let places = Places::load(store, visit.words, screen.consultation.id, slug).await?;
    let now = store.clock.now();
    let words = visit.words;
    let is_refused = !refused.decisions.is_empty() || refused.undo.is_some();
    let page = Page::new(words.get("moderation-title"), Cache::Private).wide().refused(visit, is_refused);
    let member = member.clone();
    Ok(page.show(visit, move || {
        // What is not on the screen any more has no field that an error could lead to.
        let is_shown = |id: &i64| screen.items.iter().any(|item| item.queued.id == *id);
        let said = |(id, why): &(i64, DecisionRefusal)| {
            words.with("moderation-refused", [("id", id.to_string().into()), ("why", words.get(why.key()).into())])
        };
        let (shown, gone): (Vec<_>, Vec<_>) = refused.decisions.iter().partition(|(id, _)| is_shown(id));
        let errors = shown
            .into_iter()
            .map(|refusal: &(i64, DecisionRefusal)| FieldError {
                field: field(refusal.0, refusal.1),
                message: said(refusal),
            })
            .collect::<Vec<_>>();
        let gone = gone.into_iter().map(said).collect::<Vec<_>>();
        let decided_page = format!("/desk/c/{}/moderation/decided", screen.consultation.slug);
        let news = news(words, &at, refused.undo, gone, &decided_page, now);
        let body = if screen.items.is_empty() {
            let elsewhere = (screen.waiting() > 0).then(|| view! { <p>{words.get("queue-all-open")}</p> });
            view! {
                <Empty heading=words.get("moderation-empty")>{elsewhere}</Empty>
            }
            .into_any()
        } else {
            list(words, &screen, &places, &fields, &refused)
        };
        let with_colleagues = with_colleagues(words, &screen);
        let aside = aside(words, &screen.policy);
        let progress = progress(words, &screen);
        view! {
            <DeskHead member errors consultation=screen.consultation.clone() current="moderation" heading=words.get("moderation-heading") />
            <div class="desk">
                <div class="stack">
                    {progress}
                    {with_colleagues}
                    <div id="queue" class="stack" tabindex="-1">
                        {news}
                        {body}
                    </div>
                    <p><a href=decided_page>{words.get("moderation-see-decided")}</a></p>
                </div>
                {aside}
            </div>
        }
    }))
}

/// What came of the form before, and for a minute the way back.
fn news(
    words: Words,
    at: &At,
    refused: Option<UndoRefusal>,
    gone: Vec<String>,
    decided_page: &str,
    now: Timestamp,
) -> impl IntoView + use<> {
    let link = decided_page.to_owned();
    let see = move || view! { <p><a href=link.clone()>{words.get("moderation-see-decided")}</a></p> };
    let refused = refused.map(|why| {
        let see = see();
        view! { <Notice kind=NoticeKind::Warning heading=words.get(why.key())>{see}</Notice> }
    });
    let gone = (!gone.is_empty()).then(|| {
        let lines = gone.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <Notice kind=NoticeKind::Warning heading=words.get("queue-gone")><ul>{lines}</ul></Notice> }
    });
    let number = |key: &str, number: usize| (number > 0).then(|| words.with(key, [("count", (number as i64).into())]));
    let heading = number("queue-undone", at.undone).or_else(|| number("moderation-done", at.done));
    let heading = heading.or_else(|| number("queue-left", at.later));
    let passed = number("queue-passed-over", at.passed).map(|text| view! { <p>{text}</p> });
    let left = number("queue-left", at.later).filter(|_| at.done > 0).map(|text| view! { <p>{text}</p> });
    let published = at.at.map(Timestamp);
    let undo = published.map(|at| {
        if may_undo(at, now, false).is_ok() {
            view! {
                <form method="post" class="cluster">
                    <p>{words.with("queue-undo-hint", [("seconds", (UNDO_LASTS / SECOND).into())])}</p>
                    <Button kind=ButtonKind::Secondary name="undo" value=at.0.to_string() key="u">
                        {words.get("queue-undo")}
                    </Button>
                </form>
            }
            .into_any()
        } else {
            see().into_any()
        }
    });
    let done = heading.map(|heading| {
        view! {
            <Notice kind=NoticeKind::Success heading>
                {passed}
                {left}
                {undo}
            </Notice>
        }
    });
    view! {
        {refused}
        {gone}
        {done}
    }
}

fn progress(words: Words, screen: &Screen) -> impl IntoView + use<> {
    let dates = Dates::new(words, &screen.consultation.zone);
    let since = |key: &str, waiting: store::queue::Waiting| {
        let args = waiting.since.filter(|_| waiting.number > 0)?;
        Some(words.with(key, [("count", waiting.number.into()), ("day", dates.day(args).into())]))
    };
    let lines = [since("queue-flagged-waiting", screen.flagged), since("queue-others-waiting", screen.others)];
    let lines = lines.into_iter().flatten().map(|line| view! { <li>{line}</li> }).collect_view();
    let text = words.with("queue-progress", [("decided", screen.decided.into()), ("waiting", screen.waiting().into())]);
    let done = screen.decided.unsigned_abs();
    view! {
        <Progress done total=done + screen.waiting().unsigned_abs() text />
        <ul class="hint" role="list">{lines}</ul>
    }
}

/// So that nobody wonders where the others are.
fn with_colleagues(words: Words, screen: &Screen) -> Option<impl IntoView + use<>> {
    let lines = screen
        .with_colleagues
        .iter()
        .map(|(name, number)| {
            let (name, number) = (name.clone(), words.with("queue-open", [("count", (*number).into())]));
            view! {
                <li>
                    <span dir="auto">{name}</span>
                    ": "
                    {number}
                </li>
            }
        })
        .collect_view();
    (!screen.with_colleagues.is_empty()).then(|| {
        view! {
            <div class="hint">
                <p>{words.get("queue-with-colleagues")}</p>
                <ul role="list">{lines}</ul>
            </div>
        }
    })
}

fn list(words: Words, screen: &Screen, places: &Places, fields: &Fields, refused: &Refused) -> AnyView {
    let dates = Dates::new(words, &screen.consultation.zone);
    let items = screen
        .items
        .iter()
        .map(|item| {
            let why = refused.decisions.iter().find(|(id, _)| *id == item.queued.id).map(|(_, why)| *why);
            entry(item, &screen.policy, places, &dates, fields, why)
        })
        .collect_view();
    let mut languages: Vec<Option<String>> = screen.items.iter().map(|item| item.queued.language.clone()).collect();
    languages.sort();
    languages.dedup();
    let suggestions = suggestions(words, &screen.policy, &languages);
    view! {
        <form method="post" novalidate class="stack" id="queue-form">
            <ol class="queue" role="list">{items}</ol>
            <div class="bar-actions cluster">
                <Button kind=ButtonKind::Secondary name="rest" value="leave" key="Enter">
                    {words.get("moderation-save")}
                </Button>
                <Button name="rest" value="publish" key="Control+Enter">{words.get("moderation-publish-rest")}</Button>
            </div>
        </form>
        {suggestions}
    }
    .into_any()
}

fn entry(
    item: &Handed,
    policy: &Policy,
    places: &Places,
    dates: &Dates,
    fields: &Fields,
    refused: Option<DecisionRefusal>,
) -> impl IntoView + use<> {
    let words = use_words();
    let queued = &item.queued;
    let id = queued.id;
    let about = queued.about.as_deref().map(|text| {
        let text = words.with("moderation-about", [("text", domain::markdown::excerpt(text, 160).into())]);
        view! { <p class="hint" dir="auto">{text}</p> }
    });
    let alike = (!item.alike.is_empty()).then(|| {
        let number = words.with("queue-alike", [("count", (item.alike.len() as i64).into())]);
        let ids = item
            .alike
            .iter()
            .map(|each| {
                // Which one, and the wording that was read.
                let value = format!("{}-{}", each.contribution, each.wording.unwrap_or_default());
                view! { <input type="hidden" name=format!("alike-{id}") value=value /> }
            })
            .collect_view();
        view! {
            <p>{number}</p>
            {ids}
        }
    });
    let mut facts =
        vec![dates.moment(queued.submitted_at), words.get(&format!("channel-{}", queued.channel.replace(' ', "-")))];
    facts.extend(places.said_on(queued.version));
    let flags = flagged(words, queued);
    let tags = item.later.then(|| view! { <Tag>{words.get("queue-left-before")}</Tag> }.into_any());
    let tags = if queued.risk > 0 {
        let mark = view! { <Tag kind=TagKind::Warning>{words.get("queue-flag")}</Tag> };
        Some(view! { {mark} {tags} }.into_any())
    } else {
        tags
    };
    let decision = decision_fields(words, queued, policy, fields, refused, true);
    view! {
        <li id=format!("q-{id}") tabindex="-1" data-language=queued.language.clone().unwrap_or_default()>
            <input type="hidden" name="shown" value=id />
            <Said
                html=queued.html.clone()
                who=who(words, id, None)
                facts
                place=Some(places.link(queued.section_key.as_deref(), queued.paragraph_key.as_deref()))
                lang=queued.language.clone()
                tags
            >
                {about}
                {flags}
                {alike}
                {decision}
            </Said>
        </li>
    }
}

fn aside(words: Words, policy: &Policy) -> impl IntoView + use<> {
    let names = ["J", "K", "P", "H", "R", "Q", "L", "U", "1–9", "Esc", "Enter", "Ctrl+Enter"];
    let does = ["j", "k", "p", "h", "r", "q", "l", "u", "digits", "escape", "enter", "control-enter"];
    let keys = names
        .into_iter()
        .zip(does)
        .map(|(name, key)| (name.to_owned(), words.get(&format!("queue-key-{key}"))))
        .collect::<Vec<_>>();
    let grounds = policy
        .grounds
        .iter()
        .map(|each| {
            let explanation = Some(each.explanation.clone()).filter(|text| !text.is_empty());
            view! {
                <li>
                    {words.get(&format!("ground-{}", each.ground.key()))}
                    {explanation.map(|text| view! { <p class="hint" dir="auto">{text}</p> })}
                </li>
            }
        })
        .collect_view();
    view! {
        <aside class="stack">
            <h2>{words.get("moderation-how")}</h2>
            <p>{words.get("queue-how")}</p>
            <Legend keys />
            <QueueKeys label=words.get("queue-single-keys") />
            <h2>{words.get("moderation-grounds")}</h2>
            <ol>{grounds}</ol>
        </aside>
    }
}
