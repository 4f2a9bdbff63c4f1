//! A consultation about which very much was said: what takes hours through the forms is written straight into SQLite, and
//! counted as what was there before anything was counted.

use domain::vocabulary::{Channel, ContributionKind, ContributionState, RespondentKind, Stage};
use fixtures::Folder;
use sqlx::{Sqlite, SqlitePool, query};
use store::{Db, Store, consultations, counts, documents, import};

const SLUG: &str = "street-trees";
const PARAGRAPHS: usize = 120;
/// Words that people use: those in front often, those behind seldom.
const WORDS: &str = "tree the street shade and water please we need more for of people school children bench old road by \
                     at town summer bus stop park walk safe light night winter sun root leaf crossing corner market \
                     bakery library garden bicycle pram wheelchair noise dust bird nest lime plane oak maple chestnut";

/// Says so much about a draft of some 120 paragraphs.
pub async fn say(store: &Store, number: usize) -> Result<(), Box<dyn std::error::Error>> {
    let write = writer(store)?;
    let folder = Folder::street_trees();
    let more: String = (0..PARAGRAPHS)
        .map(|at| format!("Street {at} gets a row of trees on its sunny side, {at} in all.\n\n"))
        .collect();
    folder.write("draft/03-streets.md", &format!("# Streets\n\n{more}"));
    import::consultation(store, folder.path()).await?;
    let consultation = consultations::find(store, SLUG).await?.ok_or("it was not imported")?.id;
    let version = documents::versions(store, consultation).await?.remove(0);
    let version_id = version.id;
    let document = documents::read(store, consultation, version).await?;
    let places: Vec<(&str, &str)> = document
        .sections
        .iter()
        .flat_map(|section| section.paragraphs.iter().map(|paragraph| (section.key.as_str(), paragraph)))
        .filter(|(_, paragraph)| paragraph.kind.can_be_commented())
        .map(|(section, paragraph)| (section, paragraph.key.as_str()))
        .collect();
    let vocabulary: Vec<&str> = WORDS.split_whitespace().collect();
    let mut tx = write.begin().await?;
    for at in 0..number {
        // Never the same, always alike: a small generator with the place as its seed.
        let dice =
            |sides: usize, salt: usize| (at.wrapping_mul(0x9E37_79B9) ^ (salt * 0x85EB_CA6B)) % 1_000_003 % sides;
        let mut body: Vec<&str> = (0..15)
            .map(|salt| vocabulary[dice(vocabulary.len(), salt) * dice(vocabulary.len(), salt + 99) / vocabulary.len()])
            .collect();
        if at % 5_000 == 7 {
            body.push("xylophone");
        }
        let (section, paragraph) = places[dice(places.len(), 1000)];
        let channel = match at % 20 {
            0 => Channel::Paper,
            1 | 2 => Channel::Sms,
            _ => Channel::Web,
        };
        let respondent = if at % 50 == 3 { RespondentKind::Organisation } else { RespondentKind::Individual };
        let participant = query::<Sqlite>("INSERT INTO participant (consultation_id) VALUES ($1)")
            .bind(consultation)
            .execute(&mut *tx)
            .await?
            .last_insert_rowid();
        query::<Sqlite>(
            "INSERT INTO contribution (consultation_id, participant_id, kind, respondent, version_id, section_key,
                 paragraph_key, body, html, language, channel, submitted_at, state, late, paraphrase, abridged)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, FALSE, FALSE, FALSE)",
        )
        .bind(consultation)
        .bind(participant)
        .bind(ContributionKind::Comment.as_str())
        .bind(respondent.as_str())
        .bind(version_id)
        .bind(section)
        .bind(paragraph)
        .bind(body.join(" "))
        .bind(format!("<p>{}</p>", body.join(" ")))
        .bind(["en", "en", "en", "ar", "fr"][at % 5])
        .bind(channel.as_str())
        .bind(store.clock.now().0)
        .bind(ContributionState::Published.as_str())
        .execute(&mut *tx)
        .await?;
    }
    query::<Sqlite>("UPDATE catching_up SET last = (SELECT MAX(id) FROM contribution)").execute(&mut *tx).await?;
    tx.commit().await?;
    counts::catch_up(store).await?;
    Ok(())
}

fn writer(store: &Store) -> Result<&SqlitePool, Box<dyn std::error::Error>> {
    match &store.db {
        Db::Sqlite { write, .. } => Ok(write),
        Db::Postgres(_) => Err("only SQLite is filled".into()),
    }
}

/// Answers it all in a published report: a third under one theme, the others under another, one in a thousand set aside.
pub async fn answer(store: &Store) -> Result<(), Box<dyn std::error::Error>> {
    let mut tx = writer(store)?.begin().await?;
    for statement in [
        "INSERT INTO theme (id, consultation_id, title, description) SELECT 1, id, 'Shade', '' FROM consultation",
        "INSERT INTO theme (id, consultation_id, title, description) SELECT 2, id, 'Water', '' FROM consultation",
        "INSERT INTO set_aside (contribution_id, reason, at) SELECT id, 'x', 0 FROM contribution WHERE id % 1000 = 9",
        "INSERT INTO coding (contribution_id, theme_id, coded_at)
         SELECT id, CASE WHEN id % 3 = 0 THEN 1 ELSE 2 END, 0 FROM contribution WHERE id % 1000 <> 9",
        "INSERT INTO disposition (theme_id, outcome, reasons, reasons_html, answered_at)
         SELECT id, 'accepted', 'x', 'x', 0 FROM theme",
        "INSERT INTO report (consultation_id, summary, summary_html, published_at) SELECT id, 'x', 'x', 1 FROM consultation",
    ] {
        query::<Sqlite>(statement).execute(&mut *tx).await?;
    }
    query::<Sqlite>("UPDATE consultation SET stage = $1").bind(Stage::Reported.as_str()).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}
