//! What a paragraph's style says about it: which heading it is, which list it belongs to. And how lists count.

use std::collections::HashMap;

use super::package::Parts;
use super::xml::{Piece, walk};
use crate::uploaded::UploadRefusal;

/// Styles that are based on each other, at most; a circle ends here.
const LONGEST_CHAIN: usize = 16;

#[derive(Debug, Default, Clone)]
struct Style {
    based_on: Option<String>,
    name: String,
    outline: Option<usize>,
    list: Option<String>,
    level: Option<usize>,
}

/// What a style comes to, with all that it is based on.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    /// 1 for the highest.
    pub heading: Option<usize>,
    pub list: Option<String>,
    pub level: Option<usize>,
    /// A line of a table of contents, which Word makes itself.
    pub contents: bool,
}

#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, Style>);

impl Styles {
    pub(super) fn read(parts: &Parts) -> Result<Self, UploadRefusal> {
        let mut styles = HashMap::new();
        let mut open: Option<(String, Style)> = None;
        walk(&parts.styles, |piece| match piece {
            Piece::Start(element) => match (element.name(), &mut open) {
                ("style", _) => open = element.attribute("styleId").map(|id| (id, Style::default())),
                ("basedOn", Some((_, style))) => style.based_on = element.attribute("val"),
                ("name", Some((_, style))) => {
                    style.name = element.attribute("val").unwrap_or_default().to_lowercase();
                }
                ("outlineLvl", Some((_, style))) => style.outline = element.number(),
                ("numId", Some((_, style))) => style.list = element.attribute("val"),
                ("ilvl", Some((_, style))) => style.level = element.number(),
                _ => {}
            },
            Piece::End("style") => styles.extend(open.take()),
            Piece::End(_) | Piece::Text(_) => {}
        })?;
        Ok(Self(styles))
    }

    pub(super) fn meaning(&self, id: &str) -> Meaning {
        let mut meaning = Meaning::default();
        let mut next = Some(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = next.and_then(|id| self.0.get(id)) else { break };
            let named = match style.name.as_str() {
                "title" => Some(1),
                name => name.strip_prefix("heading ").and_then(|level| level.parse().ok()),
            };
            let outlined = style.outline.filter(|level| *level < 9).map(|level| level + 1);
            meaning.heading = meaning.heading.or(named).or(outlined);
            meaning.list = meaning.list.or_else(|| style.list.clone());
            meaning.level = meaning.level.or(style.level);
            meaning.contents |= style.name.starts_with("toc ");
            next = style.based_on.as_deref();
        }
        meaning
    }
}

/// How one level of a list marks its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marks {
    pub kind: MarkKind,
    pub start: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    Bullet,
    Figure,
    /// Letters and Roman numbers, which Markdown cannot count with.
    Letter,
    /// No mark at all.
    None,
}

#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// The abstract list of each list.
    lists: HashMap<String, String>,
    levels: HashMap<(String, usize), Marks>,
}

impl Numbering {
    pub(super) fn read(parts: &Parts) -> Result<Self, UploadRefusal> {
        let mut numbering = Self::default();
        let (mut list, mut in_abstract, mut level) = (String::new(), false, 0);
        walk(&parts.numbering, |piece| {
            let Piece::Start(element) = piece else { return };
            match element.name() {
                "abstractNum" => {
                    list = element.attribute("abstractNumId").unwrap_or_default();
                    in_abstract = true;
                }
                "num" => {
                    list = element.attribute("numId").unwrap_or_default();
                    in_abstract = false;
                }
                "abstractNumId" => {
                    numbering.lists.insert(list.clone(), element.attribute("val").unwrap_or_default());
                }
                "lvl" if in_abstract => {
                    level = element.attribute("ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
                    numbering.levels.insert((list.clone(), level), Marks { kind: MarkKind::Figure, start: 1 });
                }
                "numFmt" if in_abstract => {
                    if let Some(marks) = numbering.levels.get_mut(&(list.clone(), level)) {
                        marks.kind = kind(&element.attribute("val").unwrap_or_default());
                    }
                }
                "start" if in_abstract => {
                    if let Some(marks) = numbering.levels.get_mut(&(list.clone(), level)) {
                        marks.start = element.number().unwrap_or(1);
                    }
                }
                _ => {}
            }
        })?;
        Ok(numbering)
    }

    /// The marks of a list at a level; bullets where the file does not say.
    pub(super) fn marks(&self, list: &str, level: usize) -> Marks {
        let known = self.lists.get(list).and_then(|list| self.levels.get(&(list.clone(), level)));
        known.copied().unwrap_or(Marks { kind: MarkKind::Bullet, start: 1 })
    }
}

fn kind(format: &str) -> MarkKind {
    match format {
        "bullet" => MarkKind::Bullet,
        "none" => MarkKind::None,
        "lowerLetter" | "upperLetter" | "lowerRoman" | "upperRoman" => MarkKind::Letter,
        _ => MarkKind::Figure,
    }
}
