//! `hearback member add`.

use std::io::{BufRead, IsTerminal};

use anyhow::{Context, Result};
use store::Clock;
use store::members::{self, NewMember};

use super::AddMember;
use super::out::say;
use crate::settings::Settings;

/// Holds the password, so that it stands neither in the command nor in the shell's history.
const PASSWORD: &str = "HEARBACK_PASSWORD";

pub(super) async fn add(settings: &Settings, command: &AddMember) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    let password = match std::env::var(PASSWORD) {
        Ok(password) => Some(password),
        Err(_) => ask().context("cannot read a password")?,
    };
    let new = NewMember {
        name: &command.name,
        email: &command.email,
        password: password.as_deref(),
        organisation: &command.organisation,
        role: command.role,
    };
    members::add(&store, &new).await?;
    store.db.close().await;
    say(format_args!("{} is {} at {}.", command.name, with_article(command.role.as_str()), command.organisation));
    Ok(())
}

fn with_article(role: &str) -> String {
    let article = if role.starts_with(['a', 'o']) { "an" } else { "a" };
    format!("{article} {role}")
}

/// Asks; nothing means that the member is there already and has one.
fn ask() -> std::io::Result<Option<String>> {
    let typed = if std::io::stdin().is_terminal() {
        rpassword::prompt_password("Password, at least 15 characters (empty for a member who has one): ")?
    } else {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line)?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    Ok(Some(typed).filter(|typed| !typed.is_empty()))
}
