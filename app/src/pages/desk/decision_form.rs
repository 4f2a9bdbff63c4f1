//! What a moderator decides about one contribution: the choice, the ground, the statement of reasons and the words to take
//! out. The same on a screen of the queue and on a page of its own.

use domain::flags::flags;
use domain::moderation::{Decision, DecisionOutcome, DecisionRefusal, Ground};
use domain::policy::Policy;
use domain::wording::all_words;
use leptos::prelude::*;
use store::moderation::{Queued, Read};

use crate::components::{Choice, ChoiceOption, Disclosure, Select, TextArea};
use crate::form::Fields;
use crate::words::{Locale, Words};

/// What somebody marked for one contribution.
#[derive(Debug)]
pub enum Marked {
    Nothing,
    Later,
    Decision(Result<Decision, DecisionRefusal>),
}

/// Reads what was marked for that contribution.
pub fn marked(fields: &Fields, id: i64) -> Marked {
    let outcome = match fields.get(&format!("d-{id}")) {
        "" => return Marked::Nothing,
        "later" => return Marked::Later,
        chosen => chosen.parse::<DecisionOutcome>(),
    };
    let Ok(outcome) = outcome else { return Marked::Nothing };
    let ground = fields.get(&format!("ground-{id}")).parse::<Ground>().ok();
    let words: Vec<&str> = fields.get(&format!("words-{id}")).lines().collect();
    Marked::Decision(Decision::new(outcome, ground, fields.get(&format!("reasons-{id}")), &words))
}

/// The contribution in the wording that was read.
pub fn read(fields: &Fields, id: i64) -> Read {
    Read { contribution: id, wording: fields.get(&format!("wording-{id}")).parse().ok() }
}

/// The field that a refusal is about.
pub fn field(id: i64, why: DecisionRefusal) -> String {
    match why {
        DecisionRefusal::NoReasons => format!("reasons-{id}"),
        DecisionRefusal::NoWords | DecisionRefusal::NotInText => format!("words-{id}"),
        DecisionRefusal::NoGround | DecisionRefusal::NotInPolicy => format!("ground-{id}"),
        _ => format!("d-{id}"),
    }
}

/// The sentence to start a statement of reasons, or a question, from: in the author's language where there are words in it.
/// A moderator reads and changes it; it is never stored unread.
pub fn suggested(words: Words, language: Option<&str>, outcome: DecisionOutcome, ground: Ground) -> String {
    let words = language.and_then(Locale::from_tag).map_or(words, Words);
    let kind = if outcome == DecisionOutcome::Return { "asked" } else { "because" };
    words.get(&format!("{kind}-{}", ground.key()))
}

/// Every sentence in the languages of a screen, for the island that puts them into the fields.
pub fn suggestions(words: Words, policy: &Policy, languages: &[Option<String>]) -> impl IntoView + use<> {
    let mut lines = Vec::new();
    for language in languages {
        for each in &policy.grounds {
            for (kind, outcome) in [("because", DecisionOutcome::Hide), ("asked", DecisionOutcome::Return)] {
                let name = format!("{kind} {} {}", language.as_deref().unwrap_or_default(), each.ground);
                lines.push((name, suggested(words, language.as_deref(), outcome, each.ground)));
            }
        }
    }
    let lines = lines.into_iter().map(|(name, text)| view! { <li data-for=name>{text}</li> }).collect_view();
    view! {
        <ul id="suggested" hidden>
            {lines}
        </ul>
    }
}

/// What the word lists found in it, each with its kind: it is marked, not decided.
pub fn flagged(words: Words, item: &Queued) -> Option<impl IntoView + use<>> {
    let text = all_words(&item.body, item.why.as_deref());
    let found = flags(&text, item.language.as_deref());
    let lines = found
        .iter()
        .map(|flag| {
            let kind = words.get(&format!("flag-{}", flag.kind.key()));
            let said = text[flag.range.clone()].to_owned();
            view! {
                <li>
                    {kind} ": "
                    <mark dir="auto">{said}</mark>
                </li>
            }
        })
        .collect_view();
    (!found.is_empty()).then(|| {
        view! {
            <div class="flags">
                <p>{words.get("queue-flagged")}</p>
                <ul>{lines}</ul>
            </div>
        }
    })
}

/// The fields, with the steps and grounds that the policy has.
pub fn decision_fields(
    words: Words,
    item: &Queued,
    policy: &Policy,
    fields: &Fields,
    refused: Option<DecisionRefusal>,
    later: bool,
) -> impl IntoView + use<> {
    let id = item.id;
    let typed = |name: &str| fields.get(&format!("{name}-{id}")).to_owned();
    let chosen = typed("d");
    let can = |outcome: DecisionOutcome| policy.grounds.iter().any(|each| policy.allows(each.ground, outcome));
    let can_redact = can(DecisionOutcome::Redact);
    let steps = [
        ("publish", "moderation-publish", true),
        ("hide", "moderation-hide", can(DecisionOutcome::Hide)),
        ("redact", "queue-redact", can_redact),
        ("return", "queue-return", item.can_answer && can(DecisionOutcome::Return)),
        ("later", "moderation-leave", later),
    ];
    let options = steps
        .into_iter()
        .filter(|(_, _, offered)| *offered)
        .map(|(value, label, _)| ChoiceOption::new(value, words.get(label)).chosen(chosen == value))
        .collect::<Vec<_>>();
    let ground = typed("ground");
    let grounds =
        std::iter::once(ChoiceOption::new("", words.get("moderation-choose-ground")).chosen(ground.is_empty()))
            .chain(policy.grounds.iter().enumerate().map(|(at, each)| {
                let number = words.number(at as i64 + 1);
                let name = words.get(&format!("ground-{}", each.ground.key()));
                ChoiceOption::new(each.ground.as_str(), format!("{number}. {name}"))
                    .chosen(ground == each.ground.as_str())
            }))
            .collect::<Vec<_>>();
    let (mut reasons, mut message) = (typed("reasons"), refused.map(|why| words.get(why.key())));
    // A sentence to start from, where none was typed: without a script it comes with the form that asks for one.
    if refused == Some(DecisionRefusal::NoReasons)
        && reasons.trim().is_empty()
        && let (Ok(outcome), Ok(ground)) = (chosen.parse::<DecisionOutcome>(), ground.parse::<Ground>())
    {
        reasons = suggested(words, item.language.as_deref(), outcome, ground);
        message = Some(words.get("queue-suggested"));
    }
    let error = |name: &str| {
        let about = refused.is_some_and(|why| field(id, why) == format!("{name}-{id}"));
        message.clone().filter(|_| about)
    };
    let (about_choice, about_ground, about_reasons, about_words) =
        (error("d"), error("ground"), error("reasons"), error("words"));
    let open = refused.is_some() || matches!(chosen.as_str(), "hide" | "redact" | "return");
    let taken_out = can_redact.then(|| {
        view! {
            <TextArea
                id=format!("words-{id}")
                label=words.get("queue-words")
                hint=words.get("queue-words-hint")
                value=typed("words")
                error=about_words
                rows=2
            />
            <button type="button" class="button quiet" data-take=id hidden>{words.get("queue-take")}</button>
        }
    });
    view! {
        <input type="hidden" name=format!("wording-{id}") value=item.wording />
        <Choice
            id=format!("d-{id}")
            legend=words.with("moderation-decide", [("id", id.to_string().into())])
            options
            inline=true
            error=about_choice
        />
        <Disclosure summary=words.get("queue-reasons-summary") quiet=true open=open>
            <Select id=format!("ground-{id}") label=words.get("moderation-ground") options=grounds error=about_ground />
            <TextArea
                id=format!("reasons-{id}")
                label=words.get("moderation-reasons")
                hint=words.get("queue-reasons-hint")
                value=reasons
                error=about_reasons
                rows=3
            />
            {taken_out}
        </Disclosure>
    }
}
