//! What of all that was said a reader asked for: read from the address, shown as a form with GET, and told as a list
//! from which each choice can be taken away.

use domain::vocabulary::{Channel, RespondentKind};
use leptos::prelude::*;
use store::listed::{Choices, From, Wanted};

use super::places::Places;
use crate::components::{Button, ButtonKind, ChoiceOption, Select, TextInput};
use crate::form::Fields;
use crate::visit::encoded;
use crate::words::{Words, use_words};

/// How many comments stand on a page.
const A_PAGE: i64 = 20;

/// The parameters by which comments are picked, with the keys of their names, in the order of the form.
const PICKED_BY: [(&str, &str); 7] = [
    ("section", "listed-section"),
    ("paragraph", "listed-paragraph"),
    ("channel", "listed-channel"),
    ("language", "listed-language"),
    ("respondent", "listed-respondent"),
    ("theme", "listed-theme"),
    ("answered", "listed-answered"),
];

/// What stands in the address. Whatever that is, it is an answer and no error: what does not exist is found nowhere.
#[derive(Debug, Clone)]
pub struct Asked(Fields);

impl Asked {
    pub fn read(query: Option<&str>) -> Self {
        Self(Fields::read(query.unwrap_or_default().as_bytes()).unwrap_or_default())
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.0.given(name).map(|value| value.parse().unwrap_or(-1))
    }

    pub fn words(&self) -> &str {
        self.0.get("q").trim()
    }

    pub fn wanted(&self) -> Wanted<'_> {
        let turned = |name| self.0.given(name).and_then(|id| id.parse().ok());
        Wanted {
            section: self.0.given("section"),
            paragraph: self.0.given("paragraph"),
            channel: self.0.given("channel"),
            language: self.0.given("language"),
            respondent: self.0.given("respondent"),
            theme: self.number("theme"),
            answered: match self.0.get("answered") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            words: self.words(),
            oldest_first: self.0.get("order") == "oldest",
            from: turned("after").map(From::After).or(turned("before").map(From::Before)).unwrap_or_default(),
            most: A_PAGE,
        }
    }

    /// The address of the same list without `left_out`, at the page that `turned` names.
    pub fn address(&self, slug: &str, left_out: &str, turned: Option<(&str, i64)>) -> String {
        let names = PICKED_BY.iter().map(|(name, _)| *name).chain(["q", "order"]);
        let kept = names.filter(|name| *name != left_out);
        let kept = kept.filter_map(|name| Some(format!("{name}={}", encoded(self.0.given(name)?))));
        let turned = turned.map(|(name, id)| format!("{name}={id}"));
        let query = kept.chain(turned).collect::<Vec<_>>().join("&");
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/c/{slug}/contributions{mark}{query}")
    }

    /// What was chosen: the parameter, its name, and the value as the form calls it.
    pub fn chosen(&self, words: Words, places: &Places, choices: &Choices) -> Vec<(&'static str, String, String)> {
        let search = (!self.words().is_empty()).then(|| ("q", words.get("listed-words"), self.words().to_owned()));
        let picked = PICKED_BY.into_iter().filter_map(|(name, key)| {
            let value = self.0.given(name)?;
            Some((name, words.get(key), called(words, places, choices, name, value)))
        });
        search.into_iter().chain(picked).collect()
    }

    /// The form. Only what there is can be chosen.
    pub fn form(&self, places: &Places, choices: &Choices) -> impl IntoView + use<> {
        let words = use_words();
        let mut selects = Vec::new();
        for (name, key) in PICKED_BY {
            let chosen = self.0.given(name);
            let values = there_is(places, choices, name);
            // Every comment came in some way and from somebody: one alone leaves no choice.
            let least = if matches!(name, "channel" | "respondent") { 2 } else { 1 };
            if values.len() < least && chosen.is_none() {
                continue;
            }
            let mut options = vec![ChoiceOption::new("", words.get("listed-any"))];
            let unknown = chosen.filter(|chosen| !values.iter().any(|value| value == chosen)).map(str::to_owned);
            options.extend(values.into_iter().chain(unknown).map(|value| {
                let label = called(words, places, choices, name, &value);
                let chosen = chosen == Some(value.as_str());
                ChoiceOption::new(value, label).chosen(chosen)
            }));
            selects.push(view! { <Select id=name label=words.get(key) options /> }.into_any());
        }
        let oldest = self.0.get("order") == "oldest";
        let order = vec![
            ChoiceOption::new("", words.get("listed-newest")).chosen(!oldest),
            ChoiceOption::new("oldest", words.get("listed-oldest")).chosen(oldest),
        ];
        let typed = self.words().to_owned();
        view! {
            <form method="get" class="find stack" role="search">
                <TextInput id="q" label=words.get("contributions-search") value=typed kind="search" />
                <Button kind=ButtonKind::Secondary>{words.get("contributions-search-button")}</Button>
                <details class="filter">
                    <summary>{words.get("listed-filter")}</summary>
                    <div class="fields">
                        {selects}
                        <Select id="order" label=words.get("listed-order") options=order />
                        <p><Button kind=ButtonKind::Secondary>{words.get("listed-show")}</Button></p>
                    </div>
                </details>
            </form>
        }
    }
}

/// The values of a parameter that something was said with.
fn there_is(places: &Places, choices: &Choices, name: &str) -> Vec<String> {
    match name {
        "section" => choices.sections.clone(),
        "paragraph" => {
            let mut keys = choices.paragraphs.clone();
            keys.retain(|key| places.number(key).is_some());
            keys.sort_by_key(|key| places.number(key));
            keys
        }
        "channel" => choices.channels.clone(),
        "language" => choices.languages.clone(),
        "respondent" => choices.respondents.clone(),
        "theme" => choices.themes.iter().map(|(id, _)| id.to_string()).collect(),
        _ if choices.answered => vec!["yes".to_owned(), "no".to_owned()],
        _ => Vec::new(),
    }
}

/// A value in words; what nobody knows is called as it was typed.
fn called(words: Words, places: &Places, choices: &Choices, name: &str, value: &str) -> String {
    let known = match name {
        "section" => places.has_section(value).then(|| places.name(Some(value), None)),
        "paragraph" => places.number(value).map(|_| places.name(None, Some(value))),
        "channel" => value.parse::<Channel>().ok().map(|channel| words.get(&format!("channel-{}", channel.key()))),
        "respondent" => {
            value.parse::<RespondentKind>().ok().map(|kind| words.get(&format!("respondent-{}", kind.key())))
        }
        "language" => {
            let key = format!("language-{value}");
            Some(words.get(&key)).filter(|name| *name != key)
        }
        "theme" => choices.themes.iter().find(|(id, _)| id.to_string() == value).map(|(_, title)| title.clone()),
        _ => match value {
            "yes" => Some(words.get("listed-answered-yes")),
            "no" => Some(words.get("listed-answered-no")),
            _ => None,
        },
    };
    known.unwrap_or_else(|| value.to_owned())
}
