//! `hearback demo`: two consultations of the invented city of Saltmere, and people who work on them. All of it is in
//! the binary. Running it again changes nothing.

use std::path::Path;

use anyhow::{Context, Result};
use domain::vocabulary::Role;
use include_dir::{Dir, include_dir};
use store::members::{self, NewMember, SignIn};
use store::{Clock, Store, consultations, import};

use super::out::{say, table};
use crate::settings::Settings;

static FOLDERS: [Dir<'static>; 2] = [
    include_dir!("$CARGO_MANIFEST_DIR/../demo/crossing-safely"),
    include_dir!("$CARGO_MANIFEST_DIR/../demo/library-hours"),
];

/// Everybody may know it: it opens the demonstration and nothing else.
const PASSWORD: &str = "the-loop-closes-here";

struct Person {
    name: &'static str,
    email: &'static str,
    organisation: &'static str,
    role: Role,
}

/// Both consultations are the City's, and both organisations moderate both.
const PEOPLE: [Person; 6] = [
    Person {
        name: "Marta Quill",
        email: "moderator@older-people.example",
        organisation: "Saltmere Older People's Forum",
        role: Role::Moderator,
    },
    Person {
        name: "Yusuf Haddad",
        email: "moderator@open-door.example",
        organisation: "Open Door Saltmere",
        role: Role::Moderator,
    },
    Person {
        name: "Ines Carvalho",
        email: "analyst@saltmere.example",
        organisation: "City of Saltmere",
        role: Role::Analyst,
    },
    Person {
        name: "Tom Brandt",
        email: "official@saltmere.example",
        organisation: "City of Saltmere",
        role: Role::Official,
    },
    Person {
        name: "Noor Aziz",
        email: "administrator@saltmere.example",
        organisation: "City of Saltmere",
        role: Role::Administrator,
    },
    Person {
        name: "Elsie Thorne",
        email: "administrator@older-people.example",
        organisation: "Saltmere Older People's Forum",
        role: Role::Administrator,
    },
];

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    for folder in &FOLDERS {
        let unpacked = tempfile::tempdir().context("cannot unpack the demonstration")?;
        unpack(folder, unpacked.path()).context("cannot unpack the demonstration")?;
        let imported = import::consultation(&store, unpacked.path()).await?;
        super::import::tell(&imported);
    }
    for person in &PEOPLE {
        let new = NewMember {
            name: person.name,
            email: person.email,
            password: Some(PASSWORD),
            organisation: person.organisation,
            role: person.role,
        };
        members::add(&store, &new).await?;
    }
    store.db.close().await;
    say("");
    tell_sign_ins();
    Ok(())
}

/// Whether the demonstration's people can sign in here.
pub(super) async fn is_there(store: &Store) -> store::Result<bool> {
    // Only where its consultation stands, so that elsewhere no failed sign-in is written down.
    let consulted = consultations::find(store, "crossing-safely").await?.is_some();
    let official = &PEOPLE[3];
    Ok(consulted && matches!(members::sign_in(store, official.email, PASSWORD).await?, SignIn::Member(_)))
}

/// Says how to sign in as the demonstration's people.
pub(super) fn tell_sign_ins() {
    say("Sign-ins of the demonstration:");
    let mut rows = vec![["Role", "Address", "Password", "Organisation"].map(str::to_owned).to_vec()];
    for person in &PEOPLE {
        rows.push([person.role.as_str(), person.email, PASSWORD, person.organisation].map(str::to_owned).to_vec());
    }
    table(&rows);
}

fn unpack(folder: &Dir<'_>, to: &Path) -> std::io::Result<()> {
    for child in folder.dirs() {
        std::fs::create_dir_all(to.join(child.path()))?;
        unpack(child, to)?;
    }
    for file in folder.files() {
        std::fs::write(to.join(file.path()), file.contents())?;
    }
    Ok(())
}
