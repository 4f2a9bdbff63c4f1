//! What word lists and patterns find in what was said, counted beside it so that the queue has it first
//! (`domain::flags`). What was there before there were lists is looked through when the database is opened.

use domain::flags::risk;
use domain::wording::all_words;

use crate::Store;
use crate::db;
use crate::error::{Error, Result};

/// So many contributions at a time, so that nobody who says something waits long for the database.
const AT_A_TIME: i64 = 500;

/// Looks through what was there before; how many contributions that were. It goes on where it was broken off, and
/// several processes may do it at once.
///
/// # Errors
/// [`Error::Database`].
pub async fn catch_up(store: &Store) -> Result<usize> {
    let mut caught_up = 0;
    loop {
        let left = db::read_one!(&store.db, (i64, i64), "SELECT done, last FROM catching_up WHERE id = 3")?;
        if left.is_none_or(|(done, last)| done >= last) {
            return Ok(caught_up);
        }
        let mut tx = store.db.begin().await?;
        let lock = if tx.is_postgres() {
            "SELECT done, last FROM catching_up WHERE id = 3 FOR UPDATE"
        } else {
            "SELECT done, last FROM catching_up WHERE id = 3"
        };
        let (done, last) = db::one!(&mut tx, (i64, i64), lock)?.ok_or(Error::NotFound)?;
        let ids = db::all!(
            &mut tx,
            (i64,),
            "SELECT id FROM contribution WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3",
            done,
            last,
            AT_A_TIME,
        )?;
        for &(contribution,) in &ids {
            crate::contributions::lock(&mut tx, contribution).await?;
            let said = db::one!(
                &mut tx,
                (String, Option<String>, Option<String>),
                "SELECT body, why, language FROM contribution WHERE id = $1",
                contribution,
            )?;
            let (body, why, language) = said.ok_or(Error::NotFound)?;
            let found = risk(&all_words(&body, why.as_deref()), language.as_deref());
            if found > 0 {
                db::run!(&mut tx, "UPDATE contribution SET risk = $1 WHERE id = $2", found, contribution)?;
            }
        }
        let done = ids.last().map_or(last, |&(id,)| id);
        db::run!(&mut tx, "UPDATE catching_up SET done = $1 WHERE id = 3", done)?;
        tx.commit().await?;
        caught_up += ids.len();
    }
}
