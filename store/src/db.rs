//! Two engines, one SQL text. `$1` placeholders, `ON CONFLICT`, `RETURNING` and `FromRow` serve both; times are
//! BIGINT microseconds; what differs (the queue's locks) asks [`Tx::is_postgres`].
//!
//! SQLite: WAL, one writer that takes its lock at the beginning (`BEGIN IMMEDIATE`), readers that cannot write, and
//! `synchronous=FULL`, because a receipt is a promise. What is erased is overwritten (`secure_delete`). PostgreSQL: a pool, read committed.

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use crate::error::{Error, Result};

#[derive(Clone)]
pub enum Db {
    Sqlite { read: SqlitePool, write: SqlitePool },
    Postgres(PgPool),
}

/// Addresses of databases hold passwords: none is printed.
impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Sqlite { .. } => "Sqlite",
            Self::Postgres(_) => "Postgres",
        })
    }
}

/// A transaction; what it did is undone unless it is committed.
pub(crate) enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens `sqlite:FILE` (made where it is missing) or `postgres://...`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn open(url: &str) -> Result<Self> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url)?;
            return Ok(Self::Postgres(PgPoolOptions::new().max_connections(16).connect_with(options).await?));
        }
        if !url.starts_with("sqlite:") {
            return Err(Error::Database(sqlx::Error::Configuration(
                "the database's address begins with sqlite: or postgres:".into(),
            )));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is erased, or a key that is forgotten, is overwritten, not only unlinked.
            .pragma("secure_delete", "ON")
            .busy_timeout(Duration::from_secs(10));
        let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
        Ok(Self::Sqlite { read, write })
    }

    /// Brings the tables up to date.
    ///
    /// # Errors
    /// [`Error::Migration`].
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite { write, .. } => sqlx::migrate!("../migrations/sqlite").run(write).await?,
            Self::Postgres(pool) => sqlx::migrate!("../migrations/postgres").run(pool).await?,
        }
        Ok(())
    }

    /// Whether it answers, for `/readyz`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn answers(&self) -> Result<()> {
        crate::db::read_one!(self, (i64,), "SELECT size FROM log_head WHERE id = 1")?;
        Ok(())
    }

    /// Ends all connections, after what is under way.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }

    /// Empties SQLite's journal into the file, so that it holds no page from before something was erased. PostgreSQL
    /// does as much in its own time (autovacuum).
    pub(crate) async fn forget_before(&self) -> Result<()> {
        if let Self::Sqlite { write, .. } = self {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(write).await?;
        }
        Ok(())
    }

    /// For reading several things with what also reads within a transaction that writes.
    pub(crate) async fn begin_reading(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    pub(crate) async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }
}

impl Tx {
    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }
}

/// All rows, read outside a transaction.
macro_rules! read_all { ($db:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { match $db {
    $crate::db::Db::Sqlite { read, .. } =>
        sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($bind))*.fetch_all(read).await,
    $crate::db::Db::Postgres(pool) =>
        sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($bind))*.fetch_all(pool).await,
}.map_err($crate::error::Error::from) } }

/// The row, if there is one, read outside a transaction.
macro_rules! read_one { ($db:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { match $db {
    $crate::db::Db::Sqlite { read, .. } =>
        sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($bind))*.fetch_optional(read).await,
    $crate::db::Db::Postgres(pool) =>
        sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($bind))*.fetch_optional(pool).await,
}.map_err($crate::error::Error::from) } }

/// All rows, within a transaction.
macro_rules! all { ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { match $tx {
    $crate::db::Tx::Sqlite(tx) =>
        sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($bind))*.fetch_all(&mut **tx).await,
    $crate::db::Tx::Postgres(tx) =>
        sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($bind))*.fetch_all(&mut **tx).await,
}.map_err($crate::error::Error::from) } }

/// The row, if there is one, within a transaction.
macro_rules! one { ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => { match $tx {
    $crate::db::Tx::Sqlite(tx) =>
        sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($bind))*.fetch_optional(&mut **tx).await,
    $crate::db::Tx::Postgres(tx) =>
        sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($bind))*.fetch_optional(&mut **tx).await,
}.map_err($crate::error::Error::from) } }

/// The id that an `INSERT ... RETURNING id` gives.
macro_rules! insert { ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => { match $tx {
    $crate::db::Tx::Sqlite(tx) =>
        sqlx::query_as::<sqlx::Sqlite, (i64,)>($sql)$(.bind($bind))*.fetch_one(&mut **tx).await,
    $crate::db::Tx::Postgres(tx) =>
        sqlx::query_as::<sqlx::Postgres, (i64,)>($sql)$(.bind($bind))*.fetch_one(&mut **tx).await,
}.map(|(id,)| id).map_err($crate::error::Error::from) } }

/// Runs a statement within a transaction; how many rows it touched.
macro_rules! run { ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => { match $tx {
    $crate::db::Tx::Sqlite(tx) =>
        sqlx::query::<sqlx::Sqlite>($sql)$(.bind($bind))*.execute(&mut **tx).await.map(|done| done.rows_affected()),
    $crate::db::Tx::Postgres(tx) =>
        sqlx::query::<sqlx::Postgres>($sql)$(.bind($bind))*.execute(&mut **tx).await.map(|done| done.rows_affected()),
}.map_err($crate::error::Error::from) } }

pub(crate) use {all, insert, one, read_all, read_one, run};
