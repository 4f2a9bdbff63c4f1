//! Runs other programs, and stops them when we are told to stop.
//!
//! Each runs in a process group of its own: Ctrl-C reaches only us, we pass it on once, wait for the program to finish
//! in its own order, and then tidy up behind it.

use std::{
    env,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// The process group of the program that runs now.
static RUNNING: Mutex<Option<Pid>> = Mutex::new(None);

/// From here on Ctrl-C, SIGTERM and SIGHUP stop the running program; the second time not politely.
pub fn listen_for_ctrl_c() -> Result<()> {
    ctrlc::set_handler(|| {
        let again = INTERRUPTED.swap(true, Ordering::SeqCst);
        let running = *RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(group) = running {
            let _gone = kill_process_group(group, if again { Signal::KILL } else { Signal::INT });
        }
    })
    .context("cannot listen for Ctrl-C")
}

/// Were we told to stop?
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Cargo, as called from a shell.
///
/// `cargo run` tells us about xtask in variables that some build scripts watch; passing them on would make those
/// scripts run again at every turn.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        let about_xtask = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_")
                || name.starts_with("CARGO_MANIFEST_")
                || ["CARGO_BIN_NAME", "CARGO_CRATE_NAME", "LD_LIBRARY_PATH"].contains(&name)
        });
        if about_xtask {
            cargo.env_remove(name);
        }
    }
    cargo.current_dir(crate::place::root());
    cargo
}

/// Runs a program whose output passes through.
pub fn run(command: &mut Command) -> Result<ExitStatus> {
    Running::start(command)?.wait()
}

/// Runs a program whose output passes through, and fails where the program fails.
pub fn must(command: &mut Command) -> Result<()> {
    let status = run(command)?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// Runs a program, passes its standard output through and shows each line of it to `look` as well.
pub fn run_and_read(command: &mut Command, mut look: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut running = Running::start(command.stdout(Stdio::piped()))?;
    if let Some(output) = running.child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            look(&line);
        }
    }
    running.wait()
}

/// Runs a program whose output is of interest only when it fails; it is kept in `log`.
pub fn must_quietly(command: &mut Command, log: &Path) -> Result<()> {
    let file = std::fs::File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let status = run(command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file))?;
    if !status.success() {
        bail!("{} failed ({status}):\n{}", name(command), std::fs::read_to_string(log).unwrap_or_default());
    }
    Ok(())
}

fn name(command: &Command) -> String {
    Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A program that runs, and its process group as the one that Ctrl-C stops.
struct Running {
    child: Child,
    name: String,
}

impl Running {
    fn start(command: &mut Command) -> Result<Self> {
        if interrupted() {
            bail!("stopped");
        }
        let name = name(command);
        // The lock is held over the start, so that a Ctrl-C in between finds the program that it has to stop.
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let child = command.process_group(0).spawn().with_context(|| format!("cannot start {name}"))?;
        *running = Some(Pid::from_child(&child));
        Ok(Self { child, name })
    }

    fn wait(mut self) -> Result<ExitStatus> {
        let status = self.child.wait().with_context(|| format!("cannot wait for {}", self.name))?;
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(status)
    }
}
