//! A PostgreSQL of our own, for the time of the tests.
//!
//! It listens on 127.0.0.1 on a free port, holds nothing that matters, and is gone afterwards: dropping the [`Server`]
//! stops it and removes its folder, also when a test failed or somebody pressed Ctrl-C.

use std::{
    fs::{self, File},
    io::Read,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};
use data_encoding::HEXLOWER;
use tempfile::TempDir;

use crate::{install, place, process};

/// A running server.
#[derive(Debug)]
pub struct Server {
    programs: PathBuf,
    user: Option<User>,
    folder: TempDir,
    url: String,
}

/// PostgreSQL refuses to run as root, so root hands it to somebody else.
#[derive(Debug, Clone, Copy)]
struct User {
    id: u32,
    group: u32,
}

impl Server {
    /// Installs PostgreSQL where it is missing, and starts a cluster.
    pub fn start() -> Result<Self> {
        let programs = match programs() {
            Some(programs) => programs,
            None => {
                install::debian(&["postgresql"])?;
                programs().context("PostgreSQL was installed, but there is no initdb")?
            }
        };
        let user = if install::root() { Some(User::named("postgres")?) } else { None };

        let folder = tempfile::Builder::new().prefix("hearback-postgres-").tempdir()?;
        let password = random_password()?;
        let password_file = folder.path().join("password");
        fs::write(&password_file, &password)?;
        if let Some(user) = user {
            for path in [folder.path(), &password_file] {
                chown(path, Some(user.id), Some(user.group))?;
            }
        }

        let mut server = Self { programs, user, folder, url: String::new() };
        server.initialise(&password_file)?;
        let port = server.listen()?;
        server.url = format!("postgres://hearback:{password}@127.0.0.1:{port}/postgres");
        Ok(server)
    }

    /// Where tests reach it, as a superuser: they make and drop databases of their own.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn initialise(&self, password_file: &Path) -> Result<()> {
        let mut initdb = self.program("initdb");
        initdb.args([
            "--username=hearback",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]);
        initdb.arg(format!("--pwfile={}", password_file.display()));
        process::must_quietly(&mut initdb, &self.folder.path().join("initdb.log"))
    }

    /// Another program may take the free port before the server does, so it may need another try.
    fn listen(&self) -> Result<u16> {
        let mut last = None;
        for _ in 0..3 {
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            // Nothing in it outlives the tests, so nothing needs to reach the disk.
            let settings = format!(
                "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c max_connections=200 -c fsync=off"
            );
            let mut start = self.program("pg_ctl");
            start.args(["start", "--wait", "--timeout=60", "--silent", "--options", &settings]);
            start.arg("--log").arg(self.folder.path().join("data/server.log"));
            match process::must_quietly(&mut start, &self.folder.path().join("start.log")) {
                Ok(()) => return Ok(port),
                Err(error) => last = Some(error),
            }
        }
        let log = fs::read_to_string(self.folder.path().join("data/server.log")).unwrap_or_default();
        let error = last.context("PostgreSQL did not start")?;
        bail!("{error:#}\n{log}");
    }

    /// One of PostgreSQL's programs, run on our cluster by whom PostgreSQL accepts.
    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.current_dir(self.folder.path()).env("PGDATA", self.folder.path().join("data"));
        if let Some(user) = self.user {
            command.uid(user.id).gid(user.group);
        }
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Not through `process`: that starts nothing any more after Ctrl-C. Where the server never started, there is
        // nothing to stop.
        let mut stop = self.program("pg_ctl");
        stop.args(["stop", "--mode=immediate", "--wait", "--silent"]);
        let _stopped = stop.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

impl User {
    fn named(name: &str) -> Result<Self> {
        let users = fs::read_to_string("/etc/passwd").context("cannot read /etc/passwd")?;
        let fields = users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|fields| fields[0] == name);
        let number = |at: usize| fields.as_ref()?.get(at)?.parse().ok();
        match (number(2), number(3)) {
            (Some(id), Some(group)) => Ok(Self { id, group }),
            _ => bail!("PostgreSQL does not run as root, and there is no user {name} to run it as"),
        }
    }
}

/// Where initdb and pg_ctl are. Debian keeps them by version and off the path: the newest serves.
fn programs() -> Option<PathBuf> {
    let version = |folder: &PathBuf| folder.parent()?.file_name()?.to_str()?.parse::<u32>().ok();
    let debian =
        fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path().join("bin"));
    let mut folders: Vec<_> = debian.filter(|folder| folder.join("initdb").is_file()).collect();
    folders.sort_by_key(version);
    folders.pop().or_else(|| place::program("initdb")?.parent().map(Path::to_owned))
}

/// Other people of this machine have no business in a database whose superuser can start programs.
fn random_password() -> Result<String> {
    let mut bytes = [0; 16];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(HEXLOWER.encode(&bytes))
}
