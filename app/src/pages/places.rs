//! Where in the draft something was said, in words and as a link.

use std::collections::HashMap;

use store::Store;
use store::documents::{self, Document};

use crate::components::Link;
use crate::error::PageError;
use crate::words::Words;

/// The places of a consultation's draft: the version that people comment on.
#[derive(Debug)]
pub struct Places {
    words: Words,
    slug: String,
    numbers: HashMap<String, i64>,
    titles: HashMap<String, String>,
}

impl Places {
    pub fn of(words: Words, slug: &str, document: &Document) -> Self {
        let numbers = document.paragraphs().map(|p| (p.key.clone(), p.number)).collect();
        let titles = document.sections.iter().map(|s| (s.key.clone(), s.title.clone())).collect();
        Self { words, slug: slug.to_owned(), numbers, titles }
    }

    pub async fn load(store: &Store, words: Words, consultation: i64, slug: &str) -> Result<Self, PageError> {
        Ok(Self::of(words, slug, &commented(store, consultation).await?))
    }

    /// "Paragraph 12", "Section 3. Scope", or "The whole draft".
    pub fn name(&self, section: Option<&str>, paragraph: Option<&str>) -> String {
        if let Some(number) = paragraph.and_then(|key| self.numbers.get(key)) {
            return self.words.with("place-paragraph", [("number", (*number).into())]);
        }
        match section.and_then(|key| self.titles.get(key)) {
            Some(title) => self.words.with("place-section", [("title", title.clone().into())]),
            None => self.words.get("place-whole"),
        }
    }

    /// The number of a paragraph that is there.
    pub fn number(&self, paragraph: &str) -> Option<i64> {
        self.numbers.get(paragraph).copied()
    }

    pub fn has_section(&self, key: &str) -> bool {
        self.titles.contains_key(key)
    }

    /// The same as a link into the draft.
    pub fn link(&self, section: Option<&str>, paragraph: Option<&str>) -> Link {
        let anchor = match (paragraph.filter(|key| self.numbers.contains_key(*key)), section) {
            (Some(paragraph), _) => format!("#p-{paragraph}"),
            (None, Some(section)) => format!("#{}", section_anchor(section)),
            (None, None) => String::new(),
        };
        Link::new(format!("/c/{}/draft{anchor}", self.slug), self.name(section, paragraph))
    }
}

/// The version that people comment on: the first.
pub async fn commented(store: &Store, consultation: i64) -> Result<Document, PageError> {
    let versions = documents::versions(store, consultation).await?;
    let first = versions.into_iter().next().ok_or(PageError::NotFound)?;
    Ok(documents::read(store, consultation, first).await?)
}

/// The address of a section within the draft: its file's name without what addresses cannot hold.
pub fn section_anchor(key: &str) -> String {
    let plain: String = key
        .trim_end_matches(".md")
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' })
        .collect();
    format!("s-{plain}")
}
