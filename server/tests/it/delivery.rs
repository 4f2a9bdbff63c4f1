//! Rule 9: everybody who left an address hears back, once.

use data_encoding::BASE64;
use domain::time::{DAY, MINUTE};
use serde_json::json;
use server::delivery::mail::Letterhead;
use server::delivery::transport::Transport;
use server::delivery::{Courier, Round};
use store::consultations;
use store::deliveries::{self, Progress};
use tokio::sync::watch;

use crate::mail_server::{MailServer, Manners};
use crate::town::Town;

fn courier(town: &Town, transport: Transport) -> Courier {
    let letterhead = Letterhead {
        from: "Hearback <hearback@lindenfeld.example>".parse().unwrap(),
        base_url: "http://lindenfeld.example".to_owned(),
        host: "lindenfeld.example".to_owned(),
    };
    Courier::new(town.store.clone(), transport, letterhead)
}

fn by_smtp(town: &Town, address: std::net::SocketAddr) -> Courier {
    courier(town, Transport::smtp(&format!("smtp://{address}"), "lindenfeld.example").unwrap())
}

async fn goes_round(courier: &Courier) -> Round {
    let (_stop, stopped) = watch::channel(false);
    courier.round(&stopped).await.unwrap()
}

async fn progress(town: &Town) -> Progress {
    let id = consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    deliveries::progress(&town.store, id).await.unwrap()
}

const SENT: Round = Round { sent: 1, delayed: 0, refused: 0 };
const DELAYED: Round = Round { sent: 0, delayed: 1, refused: 0 };
const REFUSED: Round = Round { sent: 0, delayed: 0, refused: 1 };
const NOTHING: Round = Round { sent: 0, delayed: 0, refused: 0 };

fn headers(mail: &str) -> String {
    mail.split_once("\r\n\r\n").unwrap().0.replace("\r\n ", " ")
}

fn words(mail: &str) -> String {
    let (_, body) = mail.split_once("\r\n\r\n").unwrap();
    let bytes = if headers(mail).contains("Content-Transfer-Encoding: base64") {
        BASE64.decode(body.replace("\r\n", "").as_bytes()).unwrap()
    } else {
        unquoted(&body.replace("=\r\n", ""))
    };
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

/// Quoted-printable (RFC 2045, 6.7), without its soft line ends.
fn unquoted(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut pieces = text.split('=');
    bytes.extend(pieces.next().unwrap().bytes());
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).unwrap());
        bytes.extend(piece[2..].bytes());
    }
    bytes
}

#[tokio::test]
async fn rule_9_amal_gets_one_mail_with_her_own_answer() {
    let town = Town::new().await;
    let receipt =
        town.says(json!({"body": "My mother needs **shade** on the way.", "email": "amal@example.org"})).await;
    town.says(json!({"body": "I left no address."})).await;
    town.publishes_its_report().await;
    let server = MailServer::start("127.0.0.1:0", Manners::Takes).await;
    let courier = by_smtp(&town, server.address);

    assert_eq!(goes_round(&courier).await, SENT);
    assert_eq!(goes_round(&courier).await, NOTHING);
    let [mail] = &server.mails()[..] else { panic!("{:?}", server.mails()) };
    let headers = headers(mail);
    for header in [
        "To: amal@example.org",
        "Subject: What became of what you said: Street Trees",
        "Auto-Submitted: auto-generated",
        "Content-Language: en",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Date: Wed, 02 Apr 2031 09:00:00",
        "Message-ID: <delivery-",
    ] {
        assert!(headers.contains(header), "{header} in {headers}");
    }
    let words = words(mail);
    for part in [
        "> My mother needs shade on the way.",
        "It was counted under: Shade",
        "The answer: partly accepted",
        "You showed us where shade is missing.\n\n- Mill Street comes first\n- the square follows",
        "Paragraph 1 now reads: “The first trees are planted on Mill Street this autumn, by the day centre.”",
        &format!("\nhttp://lindenfeld.example/r/{receipt}\n"),
        "\nhttp://lindenfeld.example/c/street-trees/report\n",
        "It is the only one",
    ] {
        assert!(words.contains(part), "{part} in {words}");
    }
    assert!(!words.contains("mail-"), "a message is missing: {words}");
    assert_eq!(progress(&town).await, Progress { sent: 1, waiting: 0, undeliverable: 0 });
}

#[tokio::test]
async fn who_wrote_in_arabic_is_answered_in_arabic_and_twice_said_is_one_mail() {
    let town = Town::new().await;
    let words_of_hers = json!({"body": "نحتاج إلى الظل", "language": "ar", "email": "amal@example.org"});
    town.says(words_of_hers).await;
    town.says(json!({"body": "ومقعد أيضًا", "language": "ar", "email": "Amal@Example.org"})).await;
    town.publishes_its_report().await;
    let server = MailServer::start("127.0.0.1:0", Manners::Takes).await;

    assert_eq!(goes_round(&by_smtp(&town, server.address)).await, SENT);
    let [mail] = &server.mails()[..] else { panic!("{:?}", server.mails()) };
    assert!(headers(mail).contains("Content-Language: ar"), "{mail}");
    let words = words(mail);
    for part in ["> نحتاج إلى الظل", "> ومقعد أيضًا", "قُبل جزئيًا"] {
        assert!(words.contains(part), "{part} in {words}");
    }
    assert!(!words.contains("mail-"), "a message is missing: {words}");
}

#[tokio::test]
async fn a_dead_mail_server_delays_the_mail_and_never_doubles_it() {
    let town = Town::new().await;
    town.says(json!({"body": "Limes, please.", "email": "amal@example.org"})).await;
    town.publishes_its_report().await;
    let address = MailServer::address_of_nobody().await;
    let courier = by_smtp(&town, address);

    assert_eq!(goes_round(&courier).await, DELAYED);
    assert_eq!(goes_round(&courier).await, NOTHING, "it waits a minute before it tries again");
    assert_eq!(progress(&town).await, Progress { sent: 0, waiting: 1, undeliverable: 0 });

    // It comes back, and hangs up at the worst moment.
    town.store.clock.advance(2 * MINUTE);
    let flaky = MailServer::start(&address.to_string(), Manners::HangsUp).await;
    assert_eq!(goes_round(&courier).await, DELAYED);
    drop(flaky);

    town.store.clock.advance(5 * MINUTE);
    let server = start_again(address).await;
    assert_eq!(goes_round(&courier).await, SENT);
    town.store.clock.advance(DAY);
    assert_eq!(goes_round(&courier).await, NOTHING);
    assert_eq!(server.mails().len(), 1);
    assert_eq!(progress(&town).await, Progress { sent: 1, waiting: 0, undeliverable: 0 });
}

/// A server that was told to stop gives its port back a moment later.
async fn start_again(address: std::net::SocketAddr) -> MailServer {
    tokio::task::yield_now().await;
    MailServer::start(&address.to_string(), Manners::Takes).await
}

#[tokio::test]
async fn an_address_that_does_not_exist_stops_nobody_elses_mail() {
    let town = Town::new().await;
    town.says(json!({"body": "Limes, please.", "email": "nobody@example.org"})).await;
    town.publishes_its_report().await;
    let server = MailServer::start("127.0.0.1:0", Manners::Refuses("550 5.1.1 no such user")).await;
    assert_eq!(goes_round(&by_smtp(&town, server.address)).await, REFUSED);
    assert_eq!(progress(&town).await, Progress { sent: 0, waiting: 0, undeliverable: 1 });

    let town = Town::new().await;
    town.says(json!({"body": "Limes, please.", "email": "amal@example.org"})).await;
    town.publishes_its_report().await;
    let full = MailServer::start("127.0.0.1:0", Manners::Refuses("452 4.2.2 the box is full")).await;
    assert_eq!(goes_round(&by_smtp(&town, full.address)).await, DELAYED);
}

#[tokio::test]
async fn without_a_mail_server_each_mail_is_one_file() {
    let town = Town::new().await;
    for person in ["amal", "boris", "chen"] {
        town.says(json!({"body": "Limes, please.", "email": format!("{person}@example.org")})).await;
    }
    town.publishes_its_report().await;
    let folder = town.folder.path().join("mail/of the town");
    let courier = courier(&town, Transport::folder(folder.clone()));

    assert_eq!(goes_round(&courier).await, Round { sent: 3, ..NOTHING });
    assert_eq!(goes_round(&courier).await, NOTHING);
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 3);
    let mails: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    for person in ["amal", "boris", "chen"] {
        assert_eq!(mails.iter().filter(|mail| mail.contains(&format!("To: {person}@example.org"))).count(), 1);
    }
    assert!(files.iter().all(|file| file.extension().is_some_and(|extension| extension == "eml")), "{files:?}");
}

#[tokio::test]
async fn the_courier_goes_round_by_itself_and_ends_when_told() {
    let town = Town::new().await;
    town.says(json!({"body": "Limes, please.", "email": "amal@example.org"})).await;
    let server = MailServer::start("127.0.0.1:0", Manners::Takes).await;
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(by_smtp(&town, server.address).run(std::time::Duration::from_millis(50), stopped));
    town.publishes_its_report().await;
    for _ in 0..200 {
        if !server.mails().is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    stop.send(true).unwrap();
    running.await.unwrap();
    assert_eq!(server.mails().len(), 1);
    assert_eq!(progress(&town).await.sent, 1);
}
