//! What was said, as everybody may read it: picked, searched, and page by page. No question here takes longer because
//! more was said ([0014](../../docs/decisions/0014-counts-that-follow.md)).

use domain::search::Query;

use crate::contributions::{COLUMNS, Published};
use crate::counts::{self, dimension};
use crate::error::Result;
use crate::{Store, db, search, versions};

/// Up to so many contributions are fetched and put in order; more lie so close together that walking finds a page soon.
const FEW: i64 = 5_000;
/// Where counting takes as long as reading, nobody counts further.
pub const COUNTED_TO: i64 = 1_000;

/// Which published contributions. `None` is any; what does not exist is found nowhere, and is no error.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    /// On the section, or on one of its paragraphs.
    pub section: Option<&'a str>,
    pub paragraph: Option<&'a str>,
    /// The words of the vocabulary.
    pub channel: Option<&'a str>,
    pub respondent: Option<&'a str>,
    /// BCP 47, as it came.
    pub language: Option<&'a str>,
    /// Counted under that theme, once the report is out.
    pub theme: Option<i64>,
    /// Counted under a theme that a published report answers, or set aside in it.
    pub answered: Option<bool>,
    /// As typed into a search field.
    pub words: &'a str,
    pub oldest_first: bool,
    pub from: From,
    /// How many at once.
    pub most: i64,
}

/// Where a page begins. What is published meanwhile moves nothing: a page begins at a contribution, not at a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum From {
    #[default]
    Start,
    /// The ones after that id, in the order of the list.
    After(i64),
    /// The ones that lead up to it.
    Before(i64),
}

/// One page of what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub items: Vec<Published>,
    /// Whether some come before these in the list, as far as is known.
    pub earlier: bool,
    pub later: bool,
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    Exactly(i64),
    MoreThan(i64),
}

/// By what contributions can be picked: what there is, in order of key or name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    pub sections: Vec<String>,
    pub paragraphs: Vec<String>,
    pub channels: Vec<String>,
    pub languages: Vec<String>,
    pub respondents: Vec<String>,
    /// Ids and titles; none before the report is published.
    pub themes: Vec<(i64, String)>,
    /// Whether a published report answers.
    pub answered: bool,
}

/// How a list is read: through what, and under which conditions. Ids come in order from `key`.
struct Way {
    through: String,
    key: &'static str,
    conditions: Vec<String>,
    question: String,
    /// How many there are, where that is known already.
    number: Option<i64>,
}

/// One thing by which contributions are picked: the condition on a column, the index's letter, the values it may have.
struct Picked {
    condition: String,
    letter: &'static str,
    values: Vec<String>,
}

impl Wanted<'_> {
    /// `paragraphs` are the keys under which comments on the wanted one stand.
    fn picked_by(&self, paragraphs: &[String]) -> Vec<Picked> {
        let one = |condition: &str, letter, value: Option<&str>| {
            value.map(|value| Picked { condition: condition.to_owned(), letter, values: vec![value.to_owned()] })
        };
        let quoted: Vec<String> = paragraphs.iter().map(|key| format!("'{key}'")).collect();
        let paragraph = self.paragraph.map(|_| Picked {
            condition: format!("paragraph_key IN ({})", quoted.join(", ")),
            letter: "p",
            values: paragraphs.to_vec(),
        });
        [
            one("section_key = $2", "s", self.section),
            paragraph,
            one("channel = $4", "c", self.channel),
            one("language = $5", "l", self.language),
            one("respondent = $6", "r", self.respondent),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Whether it can be found at all: no key and no word of the vocabulary holds a NUL, which PostgreSQL refuses, and a
    /// paragraph's key has nothing but letters and digits.
    fn can_be(&self) -> bool {
        let words = [self.section, self.channel, self.language, self.respondent];
        words.into_iter().flatten().all(|value| !value.contains('\0') && !value.is_empty())
            && self.paragraph.is_none_or(|key| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric()))
    }
}

/// One page of a list.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn page(store: &Store, consultation: i64, wanted: &Wanted<'_>) -> Result<Listed> {
    let nothing = Listed { items: Vec::new(), earlier: false, later: false };
    let Some(way) = way(store, consultation, wanted).await? else { return Ok(nothing) };
    let (backwards, cursor) = match wanted.from {
        From::Start => (false, None),
        From::After(id) => (false, Some(id)),
        From::Before(id) => (true, Some(id)),
    };
    let ascending = wanted.oldest_first != backwards;
    let Way { through, key, mut conditions, question, .. } = way;
    if cursor.is_some() {
        conditions.push(format!("{key} {} $9", if ascending { ">" } else { "<" }));
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM {through} WHERE {} ORDER BY {key} {} LIMIT $10",
        conditions.join(" AND "),
        if ascending { "ASC" } else { "DESC" },
    );
    let mut items = db::read_all!(
        &store.db,
        Published,
        sqlx::AssertSqlSafe(sql),
        consultation,
        wanted.section,
        wanted.paragraph,
        wanted.channel,
        wanted.language,
        wanted.respondent,
        wanted.theme,
        question,
        cursor,
        wanted.most + 1,
    )?;
    let more = items.len() as i64 > wanted.most;
    items.truncate(usize::try_from(wanted.most).unwrap_or(0));
    if backwards {
        items.reverse();
        return Ok(Listed { items, earlier: more, later: true });
    }
    Ok(Listed { items, earlier: cursor.is_some(), later: more })
}

/// How many there are in the whole list.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn number(store: &Store, consultation: i64, wanted: &Wanted<'_>) -> Result<Number> {
    let Some(Way { through, conditions, question, number, .. }) = way(store, consultation, wanted).await? else {
        return Ok(Number::Exactly(0));
    };
    if let Some(number) = number {
        return Ok(Number::Exactly(number));
    }
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT c.id FROM {through} WHERE {} LIMIT {}) AS counted",
        conditions.join(" AND "),
        COUNTED_TO + 1
    );
    let counted = db::read_one!(
        &store.db,
        (i64,),
        sqlx::AssertSqlSafe(sql),
        consultation,
        wanted.section,
        wanted.paragraph,
        wanted.channel,
        wanted.language,
        wanted.respondent,
        wanted.theme,
        question,
    )?;
    Ok(match counted.map_or(0, |(number,)| number) {
        number if number > COUNTED_TO => Number::MoreThan(COUNTED_TO),
        number => Number::Exactly(number),
    })
}

/// The way to what is wanted; none where there is nothing.
async fn way(store: &Store, consultation: i64, wanted: &Wanted<'_>) -> Result<Option<Way>> {
    let asks_for_answers = wanted.theme.is_some() || wanted.answered.is_some();
    if !wanted.can_be() || (asks_for_answers && !is_reported(store, consultation).await?) {
        return Ok(None);
    }
    let paragraphs = match wanted.paragraph {
        Some(key) => versions::found_under(store, consultation, key).await?,
        None => Vec::new(),
    };
    let picked_by = wanted.picked_by(&paragraphs);
    let number = number_picked(store, consultation, wanted, &picked_by).await?;
    if number == 0 {
        return Ok(None);
    }
    let mut conditions = vec!["c.consultation_id = $1".to_owned(), "c.state = 'published'".to_owned()];
    conditions.extend(picked_by.iter().map(|picked| format!("c.{}", picked.condition)));
    if wanted.answered == Some(true) {
        conditions.push(
            "EXISTS (SELECT 1 FROM coding x JOIN disposition d ON d.theme_id = x.theme_id
                     WHERE x.contribution_id = c.id)"
                .into(),
        );
    }
    let searched = !wanted.words.trim().is_empty();
    if searched {
        let query = Query::typed(wanted.words);
        if query.is_empty() {
            return Ok(None);
        }
        if wanted.theme.is_some() {
            conditions
                .push("EXISTS (SELECT 1 FROM coding x WHERE x.theme_id = $7 AND x.contribution_id = c.id)".into());
        }
        if wanted.answered == Some(false) {
            conditions.push("EXISTS (SELECT 1 FROM set_aside x WHERE x.contribution_id = c.id)".into());
        }
        conditions.extend(["c.id = search.rowid".into(), search::condition(&store.db).into()]);
        let of_consultation = consultation.to_string();
        let mut marks = vec![("k", vec![of_consultation])];
        marks.extend(picked_by.into_iter().map(|picked| (picked.letter, picked.values)));
        let question = search::question(&store.db, &query, &marks);
        // The first table is walked, the others looked up: SQLite keeps to the order of a CROSS JOIN.
        let through = "search CROSS JOIN contribution c".to_owned();
        return Ok(Some(Way { through, key: "search.rowid", conditions, question, number: None }));
    }
    let (through, key, condition) = if wanted.theme.is_some() {
        if wanted.answered == Some(false) {
            return Ok(None);
        }
        ("coding g CROSS JOIN contribution c", "g.contribution_id", "g.theme_id = $7 AND c.id = g.contribution_id")
    } else if wanted.answered == Some(false) {
        ("set_aside a CROSS JOIN contribution c", "a.contribution_id", "c.id = a.contribution_id")
    } else if !asks_for_answers && !picked_by.is_empty() && number <= FEW {
        return Ok(Some(through_facets(&picked_by, number)));
    } else {
        ("contribution c", "c.id", "c.id > 0")
    };
    conditions.push(condition.to_owned());
    let number = (!asks_for_answers).then_some(number);
    Ok(Some(Way { through: through.to_owned(), key, conditions, question: String::new(), number }))
}

/// The few of them through the facets that have what is wanted. A contribution has a facet while it is published, and its
/// facet has its consultation: more conditions would lead SQLite to another index.
fn through_facets(picked_by: &[Picked], number: i64) -> Way {
    let mut conditions = vec!["f.consultation_id = $1".to_owned(), "c.facet_id = f.id".to_owned()];
    conditions.extend(picked_by.iter().map(|picked| format!("f.{}", picked.condition)));
    Way {
        through: "facet f CROSS JOIN contribution c".to_owned(),
        key: "c.id",
        conditions,
        question: String::new(),
        number: Some(number),
    }
}

async fn is_reported(store: &Store, consultation: i64) -> Result<bool> {
    let found = db::read_one!(
        &store.db,
        (Option<i64>,),
        "SELECT published_at FROM report WHERE consultation_id = $1",
        consultation,
    )?;
    Ok(found.is_some_and(|(published_at,)| published_at.is_some()))
}

/// How many can be picked like that, whatever their words and answers.
async fn number_picked(store: &Store, consultation: i64, wanted: &Wanted<'_>, picked_by: &[Picked]) -> Result<i64> {
    let found = if picked_by.is_empty() {
        db::read_one!(
            &store.db,
            (i64,),
            "SELECT number FROM tally WHERE consultation_id = $1 AND dimension = $2",
            consultation,
            dimension::PUBLISHED,
        )?
    } else {
        let conditions: Vec<&str> = picked_by.iter().map(|picked| picked.condition.as_str()).collect();
        let sql = format!(
            "SELECT CAST(COALESCE(SUM(published), 0) AS BIGINT) FROM facet WHERE consultation_id = $1 AND {}",
            conditions.join(" AND ")
        );
        db::read_one!(
            &store.db,
            (i64,),
            sqlx::AssertSqlSafe(sql),
            consultation,
            wanted.section,
            wanted.paragraph,
            wanted.channel,
            wanted.language,
            wanted.respondent,
        )?
    };
    Ok(found.map_or(0, |(number,)| number))
}

/// By what the published contributions of a consultation can be picked.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn choices(store: &Store, consultation: i64) -> Result<Choices> {
    let mut counted = counts::of_consultation(&store.db, consultation).await?;
    let mut values = |dimension: &str| -> Vec<String> {
        let counted = counted.remove(dimension).unwrap_or_default();
        counted.into_iter().map(|(value, _)| value).filter(|value| !value.is_empty()).collect()
    };
    let answered = is_reported(store, consultation).await?;
    let themes = if answered {
        db::read_all!(
            &store.db,
            (i64, String),
            "SELECT id, title FROM theme WHERE consultation_id = $1
             AND EXISTS (SELECT 1 FROM coding WHERE theme_id = theme.id) ORDER BY title, id",
            consultation,
        )?
    } else {
        Vec::new()
    };
    Ok(Choices {
        sections: values(dimension::SECTION),
        paragraphs: values(dimension::PARAGRAPH),
        channels: values(dimension::CHANNEL),
        languages: values(dimension::LANGUAGE),
        respondents: values(dimension::RESPONDENT),
        themes,
        answered,
    })
}
