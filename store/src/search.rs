//! The index of words: FTS5 on SQLite, a tsvector with a GIN index on PostgreSQL. Both hold the same words, folded by
//! [`domain::search`], of published contributions alone, and what these can be picked by, so that a search with a filter
//! is one question to the index. What is left of the difference between the two stands here.

use data_encoding::HEXLOWER;
use domain::search::{Query, words};

use crate::Db;
use crate::counts::Facet;
use crate::db::{self, Tx};
use crate::error::Result;

/// Puts the words of a published contribution into the index.
pub(crate) async fn put(tx: &mut Tx, contribution: i64, facet: &Facet, body: &str) -> Result<()> {
    let picked_by = [
        ("k", facet.consultation_id.to_string()),
        ("s", facet.section_key.clone()),
        ("p", facet.paragraph_key.clone()),
        ("c", facet.channel.clone()),
        ("l", facet.language.clone()),
        ("r", facet.respondent.clone()),
    ];
    let picked_by = picked_by.iter().filter(|(_, value)| !value.is_empty()).map(|(letter, value)| mark(letter, value));
    if tx.is_postgres() {
        let words = words(body).into_iter().zip(1..).map(|(word, place)| format!("'{word}':{place}"));
        let terms: Vec<String> = picked_by.map(|mark| format!("'={mark}'")).chain(words).collect();
        db::run!(
            tx,
            "INSERT INTO search (rowid, terms) VALUES ($1, CAST($2 AS TSVECTOR))",
            contribution,
            terms.join(" "),
        )?;
    } else {
        let picked_by: Vec<String> = picked_by.collect();
        db::run!(
            tx,
            "INSERT INTO search (rowid, facets, words) VALUES ($1, $2, $3)",
            contribution,
            picked_by.join(" "),
            words(body).join(" "),
        )?;
    }
    Ok(())
}

/// Takes its words out of the index.
pub(crate) async fn remove(tx: &mut Tx, contribution: i64) -> Result<()> {
    db::run!(tx, "DELETE FROM search WHERE rowid = $1", contribution)?;
    Ok(())
}

/// What a contribution can be picked by, as a word of the index: letters and digits, whatever the value.
fn mark(letter: &str, value: &str) -> String {
    format!("{letter}{}", HEXLOWER.encode(value.as_bytes()))
}

/// The condition on table `search` whose value is bound as `$8`.
pub(crate) const fn condition(db: &Db) -> &'static str {
    match db {
        Db::Sqlite { .. } => "search.search MATCH $8",
        Db::Postgres(_) => "search.terms @@ CAST($8 AS TSQUERY)",
    }
}

/// What is looked for, in the language of the index. `picked_by` is the letter of each filter with the values that it
/// lets through.
pub(crate) fn question(db: &Db, query: &Query, picked_by: &[(&str, Vec<String>)]) -> String {
    let any = |before: &str, after: &str, or: &str| {
        let of = |(letter, values): &(&str, Vec<String>)| {
            let marks: Vec<String> =
                values.iter().map(|value| format!("{before}{}{after}", mark(letter, value))).collect();
            format!("({})", marks.join(or))
        };
        picked_by.iter().map(of).collect::<Vec<_>>()
    };
    match db {
        Db::Sqlite { .. } => {
            let marks = any("\"", "\"", " OR ");
            let terms: Vec<String> = query
                .terms()
                .iter()
                .map(|term| format!("\"{}\"{}", term.words.join(" "), if term.beginning { " *" } else { "" }))
                .collect();
            format!("(facets : ({})) AND (words : ({}))", marks.join(" AND "), terms.join(" AND "))
        }
        Db::Postgres(_) => {
            let terms = query.terms().iter().map(|term| {
                let words: Vec<String> = term.words.iter().map(|word| format!("'{word}'")).collect();
                format!("({}{})", words.join(" <-> "), if term.beginning { ":*" } else { "" })
            });
            any("'=", "'", " | ").into_iter().chain(terms).collect::<Vec<_>>().join(" & ")
        }
    }
}
