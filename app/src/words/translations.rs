//! Whether the catalogues of all languages say the same: the same variables, the plural forms that the language has, and
//! nothing left in English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use icu_plurals::{PluralCategory, PluralRules};

use super::Locale;

/// What one message holds.
#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    /// The keys of each selector.
    selectors: Vec<BTreeSet<String>>,
    text: String,
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.selectors.push(variants.iter().map(|variant| key(&variant.key)).collect());
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.text.push_str(&format!("{{{}}}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// All messages of a language, by their keys.
fn messages(locale: Locale) -> BTreeMap<String, Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("words").join(locale.tag());
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let resource = parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in &resource.body {
            if let Entry::Message(found) = entry {
                let mut message = Message::default();
                found.value.iter().for_each(|pattern| message.read(pattern));
                messages.insert(found.id.name.to_owned(), message);
            }
        }
    }
    messages
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn every_translation_is_filled_in_with_what_the_english_one_is() {
    let english = messages(Locale::fallback());
    for locale in Locale::all() {
        for (key, message) in messages(locale) {
            let expected = english.get(&key).map(|message| &message.variables);
            assert_eq!(Some(&message.variables), expected, "{}: {key}", locale.tag());
        }
    }
}

#[test]
fn every_number_has_the_plural_forms_of_its_language() {
    for locale in Locale::all() {
        let rules =
            PluralRules::try_new(locale.tag().parse::<icu_locale_core::Locale>().unwrap().into(), Default::default());
        let categories: BTreeSet<String> =
            rules.unwrap().categories().map(|category| name(category).to_owned()).collect();
        for (key, message) in messages(locale) {
            for selector in &message.selectors {
                let mut forms: BTreeSet<String> =
                    selector.iter().filter(|form| form.parse::<i64>().is_err()).cloned().collect();
                // Where a language has a form for none, the number itself says the same.
                if selector.contains("0") && categories.contains("zero") {
                    forms.insert("zero".to_owned());
                }
                assert_eq!(forms, categories, "{}: {key}", locale.tag());
            }
        }
    }
}

/// Names and signs.
const THE_SAME: [&str; 8] = [
    "contribution-title",
    "differences-end",
    "list-comma",
    "locale-direction",
    "site-name",
    "title-page",
    "variant-in",
    "variants-section-title",
];

/// Words that a language shares with English.
const SHARED: [(&str, &str); 17] = [
    ("es", "field-error"),
    ("es", "file-size-kilobytes"),
    ("es", "file-size-megabytes"),
    ("es", "title-error"),
    ("fr", "about-language-sw"),
    ("fr", "audit-session"),
    ("fr", "channel-email"),
    ("fr", "desk-versions"),
    ("fr", "hat-organisation"),
    ("fr", "home-title"),
    ("fr", "language-sw"),
    ("fr", "layout-consultations"),
    ("fr", "organisations-title"),
    ("fr", "retention-invitations"),
    ("fr", "version-title"),
    ("sw", "file-size-kilobytes"),
    ("sw", "file-size-megabytes"),
];

#[test]
fn nothing_is_left_in_english() {
    let english = messages(Locale::fallback());
    let mut left = BTreeSet::new();
    for locale in Locale::all().filter(|locale| *locale != Locale::fallback()) {
        for (key, message) in messages(locale) {
            let is_right = THE_SAME.contains(&key.as_str()) || SHARED.contains(&(locale.tag(), key.as_str()));
            if !is_right && english.get(&key).is_some_and(|english| english.text == message.text) {
                left.insert(format!("{}: {key}", locale.tag()));
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}
