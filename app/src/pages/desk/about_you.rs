//! What people are asked about themselves after they have said something: which questions, why, and the answers of the
//! lists that differ from place to place. Until the consultation opens; then everybody is asked the same.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::characteristics::{Asked, CharacteristicsRefusal, LANGUAGES, Question};
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::about_you::{Wanted, ask, questions};
use store::consultations::for_act;

use super::DeskHead;
use crate::components::{Button, Disclosure, FieldError, Notice, NoticeKind, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::about_you::labels;
use crate::visit::MemberVisit;
use crate::words::{Locale, Words};

/// What could not be taken: the question and why.
type Refused = Option<(Question, CharacteristicsRefusal)>;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, None, None).await
}

/// Keeps what was chosen, question by question in one go.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let (consultation, _) = for_act(store, &slug, hats, Act::NamePeople).await?;
    let wanted: Vec<Wanted> =
        Question::ALL.iter().map(|&question| wanted(question, &fields, &consultation.language)).collect();
    match ask(store, hats, &slug, &wanted).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/about-you")).into_response()),
        Err(store::Error::Characteristics(why)) => {
            let question = about_which(&wanted, &consultation.language, why);
            render(&member, &slug, Some(&fields), Some((question, why))).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The languages in which a list is written: the consultation's own first.
fn languages(own: &str) -> Vec<&str> {
    std::iter::once(own).chain(LANGUAGES.into_iter().filter(|language| *language != own)).collect()
}

fn list_field(question: Question, language: &str) -> String {
    format!("list-{}-{language}", question.key())
}

/// The standard answers as lines; blank where the pages do not speak the language.
fn standard_lines(question: Question, language: &str) -> String {
    let Some(locale) = Locale::from_tag(language) else { return String::new() };
    let lines = question.standard_answers().into_iter();
    lines.map(|key| labels::standard_answer(Words(locale), question, key)).collect::<Vec<_>>().join("\n")
}

fn wanted(question: Question, fields: &Fields, own: &str) -> Wanted {
    let typed: Vec<(String, String)> = languages(own)
        .into_iter()
        .map(|language| (language.to_owned(), fields.get(&list_field(question, language)).to_owned()))
        .collect();
    // Who changes nothing keeps the standard list, whose words are there in every language.
    let same = |(language, text): &(String, String)| {
        text.lines().map(str::trim).eq(standard_lines(question, language).lines())
    };
    let list = (question.has_own_list() && !typed.iter().all(same)).then_some(typed);
    Wanted {
        question,
        on: fields.every("on").contains(&question.as_str()),
        reason: fields.get(&format!("reason-{}", question.key())).to_owned(),
        list,
    }
}

/// The first question that cannot be asked so.
fn about_which(wanted: &[Wanted], own: &str, why: CharacteristicsRefusal) -> Question {
    let refused = |wanted: &&Wanted| {
        let list = wanted.list.as_ref().map(|typed| {
            let typed: Vec<(&str, &str)> = typed.iter().map(|(of, text)| (of.as_str(), text.as_str())).collect();
            domain::characteristics::list(own, &typed).err()
        });
        domain::characteristics::reason(&wanted.reason).err() == Some(why) || list.flatten() == Some(why)
    };
    wanted.iter().find(refused).map_or(Question::Age, |wanted| wanted.question)
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
    let standing = questions(store, consultation.id).await?;
    let words = visit.words;
    let page = Page::new(words.get("about-desk-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let (member, typed) = (member.clone(), typed.cloned());
    Ok(page.show(visit, move || {
        let errors = refused.map_or_else(Vec::new, |(question, why)| {
            let field = match why {
                CharacteristicsRefusal::LongReason | CharacteristicsRefusal::Frozen => format!("reason-{}", question.key()),
                _ => list_field(question, &consultation.language),
            };
            FieldError::one(&field, Some(&words.get(why.key())))
        });
        let frozen = consultation.stage != Stage::Draft;
        let notice = frozen.then(|| {
            view! {
                <Notice kind=NoticeKind::Info heading=words.get("about-desk-frozen")>
                    <p>{words.get("error-about-frozen")}</p>
                </Notice>
            }
        });
        let blocks = standing
            .iter()
            .map(|asked| block(words, asked, &consultation.language, typed.as_ref(), &errors, frozen))
            .collect_view();
        let save = (!frozen).then(|| view! { <Button>{words.get("about-desk-save")}</Button> });
        view! {
            <DeskHead member consultation=consultation.clone() current="about-you" heading=words.get("about-desk-title") errors />
            <p>{words.get("about-desk-lede")}</p>
            {notice}
            <form method="post" novalidate class="stack loose narrow">
                {blocks}
                {save}
            </form>
        }
    }))
}

/// One question: whether it is asked, why, and its list where it has one of its own.
fn block(
    words: Words,
    asked: &Asked,
    own: &str,
    typed: Option<&Fields>,
    errors: &[FieldError],
    frozen: bool,
) -> impl IntoView + use<> {
    let question = asked.question;
    let heading = labels::heading(words, question);
    let on = typed.map_or(asked.on, |fields| fields.every("on").contains(&question.as_str()));
    let error = |field: &str| errors.iter().find(|error| error.field == field).map(|error| error.message.clone());
    let reason_field = format!("reason-{}", question.key());
    let reason = typed.map_or_else(|| asked.reason.clone(), |fields| fields.get(&reason_field).to_owned());
    let standard = words.get(&format!("about-{}-why", question.key()));
    let hint = words.with("about-desk-reason-hint", [("reason", standard.into())]);
    let on_id = format!("on-{}", question.key());
    let reason_error = error(&reason_field);
    let list = question.has_own_list().then(|| {
        let area = |language: &str, label: String| {
            let field = list_field(question, language);
            let value = typed.map_or_else(|| lines(asked, language), |fields| fields.get(&field).to_owned());
            let error = error(&field);
            let hint = (language == own).then(|| words.get("about-desk-list-hint"));
            view! { <TextArea id=field label value hint error rows=7 /> }
        };
        let first = area(own, words.with("about-desk-list", [("language", language_name(own).into())]));
        let others = languages(own)
            .into_iter()
            .skip(1)
            .map(|language| {
                area(language, words.with("about-desk-list", [("language", language_name(language).into())]))
            })
            .collect_view();
        let heading = words.get("about-desk-other-languages");
        view! {
            {first}
            <Disclosure summary=heading quiet=true>{others}</Disclosure>
        }
    });
    view! {
        <fieldset class="stack" disabled=frozen>
            <legend>{heading}</legend>
            <div class="option">
                <input type="checkbox" id=on_id.clone() name="on" value=question.as_str() checked=on />
                <label for=on_id>{words.get("about-desk-on")}</label>
            </div>
            <TextArea id=reason_field label=words.get("about-desk-reason") hint value=reason error=reason_error rows=3 optional=true />
            {list}
        </fieldset>
    }
}

/// The list as it stands, one answer a line.
fn lines(asked: &Asked, language: &str) -> String {
    match &asked.list {
        None => standard_lines(asked.question, language),
        Some(list) => {
            let labels: Option<Vec<&str>> =
                list.iter().map(|answer| answer.labels.get(language).map(String::as_str)).collect();
            labels.unwrap_or_default().join("\n")
        }
    }
}

/// A language by its own name, or its tag.
fn language_name(tag: &str) -> String {
    match tag {
        "en" => "English",
        "fr" => "français",
        "es" => "español",
        "ar" => "العربية",
        "sw" => "Kiswahili",
        other => other,
    }
    .to_owned()
}
