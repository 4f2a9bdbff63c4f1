//! Where in the draft something was said, in words and as a link.

use std::collections::HashMap;

use domain::comparison::{Lineage, found_with};
use store::Store;
use store::documents;
use store::versions::paragraph_numbers;

use crate::components::Link;
use crate::error::PageError;
use crate::words::Words;

/// The places of a consultation's draft: in the version that people comment on, and what went from it in others.
#[derive(Debug)]
pub struct Places {
    words: Words,
    slug: String,
    numbers: HashMap<String, i64>,
    titles: HashMap<String, String>,
    lineage: Vec<Lineage>,
    /// Paragraphs that stand in other versions alone: the numbers of the version and of the paragraph.
    elsewhere: HashMap<String, (i64, i64)>,
    /// Whether there is more than one version.
    several: bool,
}

impl Places {
    pub async fn load(store: &Store, words: Words, consultation: i64, slug: &str) -> Result<Self, PageError> {
        let versions = documents::versions(store, consultation).await?;
        let closes_at = documents::closes_at(store, consultation).await?;
        let commented = documents::commented(&versions, closes_at).ok_or(PageError::NotFound)?;
        let document = documents::read(store, consultation, commented.clone()).await?;
        let mut elsewhere = HashMap::new();
        for version in versions.iter().filter(|version| version.id != commented.id) {
            let numbers = paragraph_numbers(store, version.id).await?;
            elsewhere.extend(numbers.into_iter().map(|(key, number)| (key, (version.number, number))));
        }
        Ok(Self {
            words,
            slug: slug.to_owned(),
            numbers: document.paragraphs().map(|p| (p.key.clone(), p.number)).collect(),
            titles: document.sections.iter().map(|s| (s.key.clone(), s.title.clone())).collect(),
            several: versions.len() > 1,
            lineage: document.lineage,
            elsewhere,
        })
    }

    /// Where a paragraph stands now: itself, or the one that it was merged into.
    fn now<'a>(&'a self, paragraph: &'a str) -> Option<&'a str> {
        found_with(paragraph, &self.lineage, |key| self.numbers.contains_key(key))
    }

    /// "Paragraph 12", "Paragraph 3 of version 1", "Section 3. Scope", or "The whole draft".
    pub fn name(&self, section: Option<&str>, paragraph: Option<&str>) -> String {
        if let Some(number) = paragraph.and_then(|key| self.numbers.get(self.now(key)?)) {
            return self.words.with("place-paragraph", [("number", (*number).into())]);
        }
        if let Some((version, number)) = paragraph.and_then(|key| self.elsewhere.get(key)) {
            return self.words.with("place-elsewhere", [("number", (*number).into()), ("version", (*version).into())]);
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
        let now = paragraph.and_then(|key| self.now(key));
        let elsewhere = paragraph.and_then(|key| Some((key, self.elsewhere.get(key)?)));
        let place = match (now, elsewhere, section) {
            (Some(paragraph), _, _) => format!("#p-{paragraph}"),
            (None, Some((key, (version, _))), _) => format!("?version={version}#p-{key}"),
            (None, None, Some(section)) => format!("#{}", section_anchor(section)),
            (None, None, None) => String::new(),
        };
        Link::new(format!("/c/{}/draft{place}", self.slug), self.name(section, paragraph))
    }

    /// "on version 1", where there is more than one.
    pub fn said_on(&self, version: i64) -> Option<String> {
        self.several.then(|| self.words.with("fact-version", [("number", version.into())]))
    }
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
