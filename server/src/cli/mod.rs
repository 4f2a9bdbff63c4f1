//! What an operator types. A command is a file here.

mod check;
mod demo;
mod export;
mod import;
mod member;
mod out;
mod retention;
mod serve;
mod verify;

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};
use store::{Clock, Rng, Store};
use tracing_subscriber::EnvFilter;

use crate::log_key;
use crate::settings::Settings;
use crate::times::read_shift;

/// Public consultations that tell everybody what became of what they said
#[derive(Debug, Parser)]
#[command(name = "hearback", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site and deliver outcomes, until Ctrl-C
    Serve(Serve),
    /// Bring in what others wrote
    #[command(subcommand)]
    Import(Import),
    /// Load the demonstration; what is there already stays as it is
    Demo,
    /// People with an account in an organisation
    #[command(subcommand)]
    Member(Member),
    /// Say how long each kind of data is kept, and what is over its time
    Retention(Retention),
    /// Write down what others may keep
    #[command(subcommand)]
    Export(Export),
    /// Check that everything that was received stands in the transparency log; or, away from it, what it gave out
    Verify {
        #[command(subcommand)]
        given: Option<Given>,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// The transparency log, with its signed heads and without anybody's words: a line of JSON each
    Log { file: PathBuf },
}

/// What the log gave out, to be checked without it
#[derive(Debug, Subcommand)]
enum Given {
    /// The proof.json of a receipt: that these words are in the log
    Receipt {
        file: PathBuf,
        #[command(flatten)]
        key: Key,
    },
    /// What `hearback export log` wrote: that no entry was changed, taken out or put in
    Log {
        file: PathBuf,
        #[command(flatten)]
        key: Key,
    },
    /// Two signed heads and the proof between them: that the log only went on
    ///
    /// They are what /api/v1/log/head and /api/v1/log/proof/consistency answer.
    Heads {
        earlier: PathBuf,
        later: PathBuf,
        proof: PathBuf,
        #[command(flatten)]
        key: Key,
    },
}

#[derive(Debug, Args)]
struct Key {
    /// The log's public key, as you got it from elsewhere: 64 hexadecimal digits
    #[arg(long, value_name = "KEY")]
    key: Option<domain::signed_log::PublicKey>,
}

#[derive(Debug, Args)]
struct Serve {
    /// Shift the clock by days or hours (+21d, -12h) to rehearse a consultation. Never on a real database!
    #[arg(long, value_name = "SHIFT", value_parser = read_shift, allow_hyphen_values = true)]
    rehearse: Option<i64>,
}

#[derive(Debug, Args)]
struct Retention {
    /// Remove it at once, as `hearback serve` does every day
    #[arg(long)]
    now: bool,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Import a consultation from a folder: all of it, or with the first fault nothing
    Consultation(ImportConsultation),
    /// Propose the next version of a consultation's text; an official publishes it on the desk
    Version(ImportVersion),
}

#[derive(Debug, Args)]
struct ImportVersion {
    /// The consultation, as in its address
    slug: String,
    /// The folder with its Markdown files, a section each
    folder: PathBuf,
    /// What the version is called
    #[arg(long)]
    name: String,
}

#[derive(Debug, Args)]
struct ImportConsultation {
    /// The folder with `consultation.toml`
    folder: PathBuf,
    /// Write the receipts of the imported contributions to this file (CSV)
    #[arg(long, value_name = "FILE")]
    receipts: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Member {
    /// Add a member, or a role to one who is there
    ///
    /// The password of a new member is taken from HEARBACK_PASSWORD, else asked for.
    Add(AddMember),
}

#[derive(Debug, Args)]
struct AddMember {
    #[arg(long)]
    email: String,
    #[arg(long)]
    name: String,
    /// The organisation's name, as a consultation's import brought it
    #[arg(long)]
    organisation: String,
    /// official, analyst, moderator, facilitator or administrator
    #[arg(long)]
    role: domain::vocabulary::Role,
}

impl Cli {
    /// Does what was asked for.
    ///
    /// # Errors
    /// What keeps it from being done, in a sentence.
    pub async fn run(self) -> Result<()> {
        write_log();
        let settings = &self.settings;
        match self.command {
            Command::Serve(command) => serve::run(settings, command.rehearse.unwrap_or(0)).await,
            Command::Import(Import::Consultation(command)) => import::consultation(settings, &command).await,
            Command::Import(Import::Version(command)) => import::version(settings, &command).await,
            Command::Demo => demo::run(settings).await,
            Command::Member(Member::Add(command)) => member::add(settings, &command).await,
            Command::Retention(command) => retention::run(settings, command.now).await,
            Command::Export(Export::Log { file }) => export::log(settings, &file).await,
            Command::Verify { given: None } => verify::run(settings).await,
            Command::Verify { given: Some(Given::Receipt { file, key }) } => check::receipt(&file, key.key),
            Command::Verify { given: Some(Given::Log { file, key }) } => check::log(&file, key.key),
            Command::Verify { given: Some(Given::Heads { earlier, later, proof, key }) } => {
                check::heads(&earlier, &later, &proof, key.key)
            }
        }
    }
}

/// The program's own records go to standard error; `RUST_LOG` says how much.
fn write_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(without_secrets(filter))
        .with_target(false)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
        .with_writer(std::io::stderr);
    // Somebody else writes it already where this runs in a test.
    let _set_already = log.try_init();
}

/// However loud it is set, no path and no words are written down: the path of a receipt is a key, and what people say is
/// theirs.
pub fn without_secrets(filter: EnvFilter) -> EnvFilter {
    let quiet = ["tower_http::csrf=warn", "html5ever=warn", "markup5ever=warn", "lettre=warn", "hyper=warn"];
    quiet.iter().filter_map(|quiet| quiet.parse().ok()).fold(filter, EnvFilter::add_directive)
}

async fn open(settings: &Settings, clock: Clock) -> Result<Store> {
    let url = &settings.database_url;
    let store = Store::open(url.as_str(), clock, Rng::System).await.with_context(|| format!("cannot open {url}"))?;
    Ok(match &settings.log_key {
        Some(file) => store.with_log_key(&log_key::read_or_make(file)?),
        None => store,
    })
}
