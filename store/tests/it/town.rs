//! Lindenfeld: a town with a database of its own, and the people who work on its consultation.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use data_encoding::HEXLOWER;
use domain::authorisation::Hat;
use domain::moderation::{Decision, Ground};
use domain::receipt::Receipt;
use domain::time::{SECOND, Timestamp, Zone, read_time};
use domain::vocabulary::{Channel, DispositionOutcome};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use store::analysis::{Coding, CodingFilter, NewDisposition};
use store::consultations::Consultation;
use store::contributions::{Says, Submission, Submitted};
use store::import::Imported;
use store::receipts::Trace;
use store::{Clock, Db, Rng, Store};
use tempfile::TempDir;

use fixtures::{Folder, MILL_STREET};

pub const SLUG: &str = "street-trees";

#[derive(Debug, Clone, Copy)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A database that is gone when the test is over. On PostgreSQL it is a schema: making one takes a fraction of the time.
enum Database {
    Sqlite(TempDir),
    Postgres { server: String, name: String },
}

impl Database {
    async fn new(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => Self::Sqlite(TempDir::new().unwrap()),
            Engine::Postgres => {
                let server = std::env::var("HEARBACK_TEST_POSTGRES_URL")
                    .expect("HEARBACK_TEST_POSTGRES_URL is not set: run `cargo xtask test`, which starts a PostgreSQL");
                let name = format!("hearback_test_{}", HEXLOWER.encode(&Rng::System.bytes()[..8]));
                on_server(&server, format!("CREATE SCHEMA {name}")).await.unwrap();
                Self::Postgres { server, name }
            }
        }
    }

    fn url(&self) -> String {
        match self {
            Self::Sqlite(folder) => sqlite_url(folder.path()),
            Self::Postgres { server, name } => {
                let more = if server.contains('?') { '&' } else { '?' };
                format!("{server}{more}application_name={name}&options[search_path]={name}")
            }
        }
    }
}

pub fn sqlite_url(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("hearback.db").display())
}

async fn on_server(server: &str, sql: String) -> sqlx::Result<()> {
    let mut connection = PgConnection::connect(server).await?;
    connection.execute(AssertSqlSafe(sql)).await?;
    connection.close().await
}

impl Drop for Database {
    fn drop(&mut self) {
        let Self::Postgres { server, name } = self else { return };
        // Connections that the test left in the middle of something would hold the schema.
        let sql = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}';
             DROP SCHEMA {name} CASCADE"
        );
        let server = server.clone();
        // On a thread of its own: the test's runtime is where this is called.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(on_server(&server, sql))
        });
        let dropped = dropped.join();
        if !std::thread::panicking() {
            dropped.unwrap().unwrap();
        }
    }
}

pub struct Town {
    pub store: Store,
    _database: Database,
    members: AtomicI64,
}

pub fn noon() -> Timestamp {
    read_time("2026-06-10T12:00:00Z", &Zone::utc(), Timestamp(0), false).unwrap()
}

/// What somebody writes into the form of the web page about the whole draft.
pub fn by_web(body: &str) -> Submission<'_> {
    Submission {
        consultation: SLUG,
        body,
        paragraph: None,
        section: None,
        says: Says::Comment,
        language: None,
        email: None,
        channel: Channel::Web,
        external_id: None,
        code: None,
        version: None,
    }
}

impl Town {
    /// With nothing in its database.
    pub async fn new(engine: Engine) -> Self {
        let database = Database::new(engine).await;
        let store = Store::open(&database.url(), Clock::set_to(noon()), Rng::seeded(7)).await.unwrap();
        Self { store, _database: database, members: AtomicI64::new(0) }
    }

    /// Consulting about its street trees: open since two days, nobody has said anything yet.
    pub async fn consulting(engine: Engine) -> Self {
        let town = Self::new(engine).await;
        town.imports(&Folder::street_trees()).await;
        town
    }

    /// A second process on the same database.
    pub async fn another_process(&self) -> Store {
        Store::open(&self._database.url(), self.store.clock.clone(), Rng::System).await.unwrap()
    }

    pub async fn imports(&self, folder: &Folder) -> Imported {
        store::import::consultation(&self.store, folder.path()).await.unwrap()
    }

    pub async fn refuses_to_import(&self, folder: &Folder) -> String {
        match store::import::consultation(&self.store, folder.path()).await {
            Err(store::Error::Import(refusal)) => refusal.to_string(),
            other => panic!("not refused: {other:?}"),
        }
    }

    pub async fn consultation(&self) -> Consultation {
        store::consultations::find(&self.store, SLUG).await.unwrap().unwrap()
    }

    pub async fn id(&self) -> i64 {
        self.consultation().await.id
    }

    /// The key of the paragraph on Mill Street.
    pub async fn mill_street(&self) -> String {
        self.paragraph(MILL_STREET).await
    }

    pub async fn paragraph(&self, beginning: &str) -> String {
        let id = self.id().await;
        let versions = store::documents::versions(&self.store, id).await.unwrap();
        let draft = store::documents::read(&self.store, id, versions[0].clone()).await.unwrap();
        draft.paragraphs().find(|paragraph| paragraph.words.starts_with(beginning)).unwrap().key.clone()
    }

    // What participants do

    pub async fn submits(&self, submission: &Submission<'_>) -> store::Result<Submitted> {
        store::contributions::submit(&self.store, submission).await
    }

    pub async fn says(&self, words: &str) -> Submitted {
        self.submits(&by_web(words)).await.unwrap()
    }

    pub async fn says_and_leaves(&self, words: &str, email: &str) -> Submitted {
        self.submits(&Submission { email: Some(email), ..by_web(words) }).await.unwrap()
    }

    pub async fn opens(&self, receipt: &Receipt) -> Trace {
        store::receipts::trace(&self.store, receipt).await.unwrap().unwrap()
    }

    // Who works on it. Their passwords are tested in members.rs; hashing one for every test takes too long.

    async fn member(&self, name: &'static str, organisation: &'static str, role: &'static str) -> Vec<Hat> {
        let known = self.numbers(format!("SELECT id FROM member WHERE name = '{name}'")).await;
        let id = match known.first() {
            Some(&id) => id,
            None => {
                // Far apart, for those who come by other ways in between.
                let id = 1000 * (1 + self.members.fetch_add(1, Ordering::Relaxed));
                self.run(format!(
                    "INSERT INTO member (id, name, email, email_key, password_hash, created_at)
                     VALUES ({id}, '{name}', '{name}', '{name}', '', 0)"
                ))
                .await;
                self.run(format!(
                    "INSERT INTO role (member_id, organisation_id, role)
                     SELECT {id}, id, '{role}' FROM organisation WHERE name = '{organisation}'"
                ))
                .await;
                id
            }
        };
        store::members::hats(&self.store, id).await.unwrap()
    }

    /// A moderator of the neighbours' association that moderates.
    pub async fn mara(&self) -> Vec<Hat> {
        self.member("Mara", "Lindenfeld Neighbours", "moderator").await
    }

    /// Another moderator of it.
    pub async fn amina(&self) -> Vec<Hat> {
        self.member("Amina", "Lindenfeld Neighbours", "moderator").await
    }

    /// A facilitator of the same association.
    pub async fn fadi(&self) -> Vec<Hat> {
        self.member("Fadi", "Lindenfeld Neighbours", "facilitator").await
    }

    /// A moderator of an association that does not moderate here unless it is named.
    pub async fn quentin(&self) -> Vec<Hat> {
        self.member("Quentin", "Quarry Residents", "moderator").await
    }

    /// An official of the town.
    pub async fn ines(&self) -> Vec<Hat> {
        self.member("Ines", "Town of Lindenfeld", "official").await
    }

    /// An administrator of the town.
    pub async fn adele(&self) -> Vec<Hat> {
        self.member("Adele", "Town of Lindenfeld", "administrator").await
    }

    /// An analyst of the town.
    pub async fn tomas(&self) -> Vec<Hat> {
        self.member("Tomas", "Town of Lindenfeld", "analyst").await
    }

    /// Somebody whom the town calls a moderator.
    pub async fn paul(&self) -> Vec<Hat> {
        self.member("Paul", "Town of Lindenfeld", "moderator").await
    }

    // What they do

    pub async fn mara_publishes(&self, contributions: &[i64]) -> usize {
        let mara = self.mara().await;
        store::moderation::decide(&self.store, &mara, SLUG, contributions, &Decision::Publish).await.unwrap()
    }

    pub async fn mara_hides(&self, contribution: i64) {
        let mara = self.mara().await;
        store::moderation::decide(&self.store, &mara, SLUG, &[contribution], &too_personal()).await.unwrap();
    }

    pub async fn tomas_makes_a_theme(&self, title: &str) -> i64 {
        let tomas = self.tomas().await;
        store::analysis::save_theme(&self.store, &tomas, SLUG, None, title, "").await.unwrap()
    }

    pub async fn tomas_codes(&self, contributions: &[i64], coding: Coding<'_>) {
        let tomas = self.tomas().await;
        store::analysis::code(&self.store, &tomas, SLUG, contributions, coding).await.unwrap();
    }

    pub async fn ines_answers(&self, theme: i64, outcome: DispositionOutcome, changed: &[String]) {
        let ines = self.ines().await;
        let disposition = NewDisposition { outcome: Some(outcome), reasons: "You are **right**.", changed };
        store::analysis::answer(&self.store, &ines, SLUG, theme, &disposition).await.unwrap();
    }

    pub async fn ines_sums_up(&self, summary: &str) {
        let ines = self.ines().await;
        store::reports::save_summary(&self.store, &ines, SLUG, summary).await.unwrap();
    }

    pub async fn ines_publishes_the_report(&self) -> store::Result<()> {
        let ines = self.ines().await;
        store::reports::publish(&self.store, &ines, SLUG).await
    }

    pub fn is_now(&self, at: Timestamp) {
        self.store.clock.advance(at.0 - self.store.clock.now().0);
    }

    /// The time to contribute is over, since a second.
    pub async fn closes(&self) {
        self.is_now(self.consultation().await.clock.closes_at.plus(SECOND));
    }

    /// It closes; what waits is published, everything is answered in one theme, and the report comes out.
    pub async fn reports(&self) {
        self.closes().await;
        let id = self.id().await;
        let queue = store::moderation::queue(&self.store, id, None, 1000).await.unwrap();
        self.mara_publishes(&queue.items.iter().map(|item| item.id).collect::<Vec<_>>()).await;
        let (uncoded, _) = store::analysis::to_code(&self.store, id, CodingFilter::Uncoded, None, 1000).await.unwrap();
        let theme = self.tomas_makes_a_theme("Everything else").await;
        self.tomas_codes(&uncoded.iter().map(|coded| coded.id).collect::<Vec<_>>(), Coding::Add(&[theme])).await;
        self.ines_answers(theme, DispositionOutcome::NotAccepted, &[]).await;
        self.ines_sums_up("What we heard").await;
        self.ines_publishes_the_report().await.unwrap();
    }

    // What stands in the database, for what no use case shows

    pub async fn run(&self, sql: String) {
        let sql = AssertSqlSafe(sql);
        match &self.store.db {
            Db::Sqlite { write, .. } => drop(sqlx::query(sql).execute(write).await.unwrap()),
            Db::Postgres(pool) => drop(sqlx::query(sql).execute(pool).await.unwrap()),
        }
    }

    pub async fn numbers(&self, sql: String) -> Vec<i64> {
        let sql = AssertSqlSafe(sql);
        match &self.store.db {
            Db::Sqlite { read, .. } => sqlx::query_scalar(sql).fetch_all(read).await.unwrap(),
            Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
        }
    }

    pub async fn texts(&self, sql: String) -> Vec<String> {
        let sql = AssertSqlSafe(sql);
        match &self.store.db {
            Db::Sqlite { read, .. } => sqlx::query_scalar(sql).fetch_all(read).await.unwrap(),
            Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
        }
    }

    /// How many rows a table has.
    /// What the database says to a statement of somebody who holds its keys.
    pub async fn tries(&self, sql: &str) -> sqlx::Result<()> {
        let sql = AssertSqlSafe(sql.to_owned());
        match &self.store.db {
            Db::Sqlite { write, .. } => sqlx::query(sql).execute(write).await.map(drop),
            Db::Postgres(pool) => sqlx::query(sql).execute(pool).await.map(drop),
        }
    }

    pub async fn count(&self, table: &str) -> i64 {
        self.numbers(format!("SELECT COUNT(*) FROM {table}")).await[0]
    }

    /// Every table with all that stands in it.
    pub async fn tables(&self) -> Vec<(String, String)> {
        let names = match &self.store.db {
            Db::Sqlite { .. } => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
            Db::Postgres(_) => "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()",
        };
        let mut tables = Vec::new();
        for name in self.texts(format!("{names} ORDER BY 1")).await {
            let rows = match &self.store.db {
                Db::Sqlite { .. } => {
                    let columns = self.texts(format!("SELECT name FROM pragma_table_info('{name}')")).await;
                    let columns: Vec<String> = columns.iter().map(|c| format!("quote({c})")).collect();
                    self.texts(format!("SELECT {} FROM {name} ORDER BY 1", columns.join("||' '||"))).await
                }
                Db::Postgres(_) => self.texts(format!("SELECT CAST(t AS TEXT) FROM {name} t ORDER BY 1")).await,
            };
            tables.push((name, rows.join("\n")));
        }
        tables
    }
}

/// A decision to hide, as it should be.
pub fn too_personal() -> Decision {
    Decision::hide(Some(Ground::PersonalData), "It gives the telephone number of a neighbour.").unwrap()
}
