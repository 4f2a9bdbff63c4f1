//! What an operator types, with the real program.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The program in a folder of its own; nothing of the developer's settings reaches it.
fn hearback(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("HEARBACK_")) {
        command.env_remove(name);
    }
    command.args(arguments).current_dir(folder.path()).env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    hearback(folder, arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn refused(output: &Output) -> String {
    assert!(!output.status.success(), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn the_demonstration_is_loaded_once_however_often_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let first = run(&folder, &["demo"]);
    assert!(first.status.success(), "{first:?}");
    assert!(said(&first).contains("crossing-safely: imported, with 60 contributions."), "{}", said(&first));
    let head = said(&run(&folder, &["verify"]));

    let second = said(&run(&folder, &["demo"]));
    assert!(second.contains("library-hours: stands already; nothing has changed."), "{second}");
    let sign_ins = |text: &str| text.split_once("\n\n").map(|(_, sign_ins)| sign_ins.to_owned());
    assert_eq!(sign_ins(&second), sign_ins(&said(&first)));
    for role in ["moderator", "analyst", "official"] {
        assert!(second.contains(role), "{role} in {second}");
    }
    assert_eq!(said(&run(&folder, &["verify"])), head);
    assert!(head.contains("exactly once"), "{head}");
}

#[test]
fn an_import_that_is_refused_names_the_file_the_line_and_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo/library-hours");
    copy(&demonstration, &folder.path().join("library-hours"));
    let lines = folder.path().join("library-hours/contributions.jsonl");
    let broken = fs::read_to_string(&lines).unwrap().replacen("\"id\": \"c003\"", "\"id\": ", 1);
    fs::write(&lines, broken).unwrap();

    let refusal = refused(&run(&folder, &["import", "consultation", "library-hours"]));
    assert!(refusal.starts_with("hearback: contributions.jsonl, line 3: "), "{refusal}");
    assert_eq!(refusal.lines().count(), 1, "{refusal}");
    assert!(said(&run(&folder, &["verify"])).starts_with("The log has 0 entries."));
    assert!(refused(&run(&folder, &["import", "consultation", "nowhere"])).contains("there is no folder nowhere"));
}

#[test]
fn the_receipts_of_an_import_are_written_for_those_who_hand_them_out() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo/library-hours");
    let arguments = ["import", "consultation", demonstration.to_str().unwrap(), "--receipts", "receipts.csv"];
    assert!(run(&folder, &arguments).status.success());
    let receipts = fs::read_to_string(folder.path().join("receipts.csv")).unwrap();
    let lines: Vec<&str> = receipts.lines().collect();
    assert_eq!((lines.len(), lines[0]), (25, "id,receipt,address"));
    assert!(lines[1].starts_with("c001,") && lines[1].contains(",http://127.0.0.1:3000/r/"), "{}", lines[1]);
}

#[test]
fn a_member_needs_an_organisation_that_is_there_and_a_password_of_some_length() {
    let folder = tempfile::tempdir().unwrap();
    run(&folder, &["demo"]);
    let add = |organisation: &str, password: &str| {
        let arguments = ["--email", "ada@example.org", "--name", "Ada", "--organisation", organisation];
        let mut command = hearback(&folder, &["member", "add", "--role", "analyst"]);
        command.args(arguments).env("HEARBACK_PASSWORD", password).output().unwrap()
    };
    assert!(refused(&add("Nobody", "a password for tests")).contains("no organisation of that name"));
    assert!(refused(&add("City of Saltmere", "short")).contains("fifteen characters"));
    assert_eq!(said(&add("City of Saltmere", "a password for tests")), "Ada is an analyst at City of Saltmere.\n");
}

#[cfg(unix)]
#[test]
fn serving_begins_at_once_says_where_and_ends_in_good_order() {
    let folder = tempfile::tempdir().unwrap();
    run(&folder, &["demo"]);
    let mut server = hearback(&folder, &["serve", "--listen", "127.0.0.1:0", "--rehearse", "+1d"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines().map(Result::unwrap);
    let ready = lines.find(|line| line.starts_with("Hearback is ready: ")).unwrap();
    let host = ready.strip_prefix("Hearback is ready: http://").unwrap();
    let mut connection = TcpStream::connect(host).unwrap();
    write!(connection, "GET /readyz HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");

    let sign_in = lines.find(|line| line.contains("official@saltmere.example"));
    assert!(sign_in.is_some(), "the demonstration's sign-ins are printed");
    assert!(Command::new("kill").args(["-TERM", &server.id().to_string()]).status().unwrap().success());
    assert!(server.wait().unwrap().success());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
