//! What people tell about themselves. Rule 7 stands as a property in `domain::characteristics`.

use domain::characteristics::{CharacteristicsRefusal, PREFER_NOT, Question, Standing};
use domain::consent::Purpose;
use domain::erasure::Scope;
use domain::receipt::Receipt;
use domain::retention::Kind;
use domain::time::DAY;
use fixtures::Folder;
use rstest::rstest;
use store::about_you::{Wanted, answer, ask, find, keep, questions, withdraw};
use store::own_data::of_receipt;
use store::{Error, erasures, retention};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town};

async fn answers(town: &Town, receipt: &Receipt, question: Question, given: &[(&str, &str)]) {
    let given: Vec<_> = given.iter().map(|(field, answer)| ((*field).to_owned(), (*answer).to_owned())).collect();
    answer(&town.store, receipt, question, &given).await.unwrap();
}

async fn tells(town: &Town, receipt: &Receipt) {
    answers(town, receipt, Question::Age, &[("age", "75 or older")]).await;
    answers(town, receipt, Question::Difficulties, &[("walking", "a lot of difficulty"), ("seeing", PREFER_NOT)]).await;
    answers(town, receipt, Question::Groups, &[("groups", "refugee"), ("groups", "little money")]).await;
    keep(&town.store, receipt, "ar").await.unwrap();
}

async fn standing(town: &Town, receipt: &Receipt) -> Standing {
    find(&town.store, receipt).await.unwrap().unwrap().standing
}

/// Nothing that somebody told stands in any table.
async fn nothing_is_left(town: &Town) {
    assert_eq!((town.count("about_answer").await, town.count("about_draft").await), (0, 0));
}

#[rstest]
#[tokio::test]
async fn who_answers_reads_it_over_and_nothing_is_kept_before_they_agree(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    let nothing = keep(&town.store, &comment.receipt, "en").await;
    assert!(matches!(nothing, Err(Error::Characteristics(CharacteristicsRefusal::NothingTold))), "{nothing:?}");

    answers(&town, &comment.receipt, Question::Age, &[("age", "under 18")]).await;
    answers(&town, &comment.receipt, Question::Age, &[("age", "18 to 24")]).await;
    let about = find(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!(about.standing, Standing::May);
    assert_eq!(about.waiting.into_iter().collect::<Vec<_>>(), [("age".to_owned(), "18 to 24".to_owned())]);
    assert_eq!(town.count("about_answer").await, 0);

    keep(&town.store, &comment.receipt, "ar").await.unwrap();
    // Pressed twice is done once.
    keep(&town.store, &comment.receipt, "ar").await.unwrap();
    let about = find(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!((about.standing, about.waiting.len()), (Standing::Told, 0));
    assert_eq!((town.count("about_answer").await, town.count("about_draft").await), (1, 0));
    let held = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!(held.about_you.into_iter().collect::<Vec<_>>(), [("age".to_owned(), "18 to 24".to_owned())]);
    let consent = &held.consents[0];
    assert_eq!(
        (consent.purpose, consent.text_version, consent.language.as_deref()),
        (Purpose::AboutYou, 1, Some("ar"))
    );
}

/// The database itself knows of no way from words to answers: no column of theirs points at a contribution, a
/// participant or a receipt, and none of their values stands in another table.
#[rstest]
#[tokio::test]
async fn rule_7_no_query_leads_from_words_to_who_said_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Melchior parks there.", "ruth@secret.example").await;
    town.mara_publishes(&[comment.contribution]).await;
    tells(&town, &comment.receipt).await;

    let tables = ["about_answer", "about_draft"];
    let columns = match engine {
        Sqlite => {
            "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name LIKE 'about!_%' ESCAPE '!' ORDER BY 1"
        }
        Postgres => {
            "SELECT CAST(table_name || '.' || column_name AS TEXT) FROM information_schema.columns
             WHERE table_schema = current_schema() AND table_name LIKE 'about!_%' ESCAPE '!' ORDER BY 1"
        }
    };
    let columns = town.texts(columns.to_owned()).await;
    for table in tables {
        let own: Vec<&str> = columns.iter().filter_map(|column| column.strip_prefix(&format!("{table}."))).collect();
        assert!(own.contains(&"person"), "{columns:?}");
        for joins in ["contribution_id", "participant_id", "member_id", "code", "at", "id"] {
            assert!(!own.contains(&joins), "{table}.{joins}");
        }
    }
    // The pseudonym stands nowhere else: nothing can be joined on it.
    let person = match engine {
        Sqlite => "SELECT HEX(person) FROM about_answer LIMIT 1",
        Postgres => "SELECT UPPER(ENCODE(person, 'hex')) FROM about_answer LIMIT 1",
    };
    let person = town.texts(person.to_owned()).await.remove(0);
    assert_eq!(person.len(), 64);
    for (table, rows) in town.tables().await {
        assert_eq!(rows.to_uppercase().contains(&person), table == "about_answer", "{table}");
        for answer in ["75 or older", "a lot of difficulty", "refugee"] {
            assert_eq!(rows.contains(answer), table == "about_answer", "{answer} in {table}");
        }
    }
    // SQLite numbers the rows of a table in the order in which they came, unless it is told not to.
    if matches!(engine, Sqlite) {
        assert!(town.tries("SELECT rowid FROM about_answer").await.is_err());
    }
    // What its readers see of the contribution has none of it.
    let id = town.id().await;
    let queue = store::moderation::queue(&town.store, id, None, 10).await.unwrap();
    let (coded, _) =
        store::analysis::to_code(&town.store, id, store::analysis::CodingFilter::All, None, 10).await.unwrap();
    let shown = format!("{queue:?} {coded:?} {:?}", town.opens(&comment.receipt).await);
    assert!(shown.contains("Melchior") && !shown.contains("refugee") && !shown.contains("75 or older"), "{shown}");
}

#[rstest]
#[tokio::test]
async fn nobody_is_asked_twice_whatever_else_they_say(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let first = town.says_and_leaves("Trees!", "amal@example.org").await;
    tells(&town, &first.receipt).await;
    let second = town.says_and_leaves("Benches!", "amal@example.org").await;
    assert_eq!(standing(&town, &second.receipt).await, Standing::ToldBefore);
    let refused = answer(&town.store, &second.receipt, Question::Age, &[]).await;
    assert!(matches!(refused, Err(Error::Characteristics(CharacteristicsRefusal::NotAsked))), "{refused:?}");
    // Somebody else is asked, and so is who takes their answers away.
    let other = town.says("Parking!").await;
    assert_eq!(standing(&town, &other.receipt).await, Standing::May);
    withdraw(&town.store, &first.receipt).await.unwrap();
    nothing_is_left(&town).await;
    assert_eq!(standing(&town, &second.receipt).await, Standing::May);
    let held = of_receipt(&town.store, &first.receipt).await.unwrap().unwrap();
    let consent = held.consents.iter().find(|consent| consent.purpose == Purpose::AboutYou).unwrap();
    assert_eq!(consent.withdrawn_at, Some(town.store.clock.now().0));
    assert!(town.opens(&first.receipt).await.hears_back, "the address is another consent");
}

#[rstest]
#[tokio::test]
async fn who_keeps_two_receipts_in_one_account_is_asked_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (first, second) = (town.says("Trees!").await, town.says("Benches!").await);
    tells(&town, &first.receipt).await;
    assert_eq!(standing(&town, &second.receipt).await, Standing::May);
    town.mara().await;
    for comment in [&first, &second] {
        town.run(format!(
            "INSERT INTO kept_receipt (member_id, contribution_id, kept_at)
             SELECT id, {}, 0 FROM member WHERE name = 'Mara'",
            comment.contribution
        ))
        .await;
    }
    assert_eq!(standing(&town, &second.receipt).await, Standing::ToldBefore);
}

#[rstest]
#[tokio::test]
async fn rule_7_who_is_erased_leaves_nothing_of_themselves(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values("erased", "erased with the words", "taken back")] how: &str,
) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    tells(&town, &comment.receipt).await;
    assert!(town.count("about_answer").await > 0);
    match how {
        "erased" => erasures::ask(&town.store, &comment.receipt, Scope::Person).await.unwrap(),
        "erased with the words" => erasures::ask(&town.store, &comment.receipt, Scope::PersonAndWords).await.unwrap(),
        _ => store::contributions::take_back(&town.store, &comment.receipt).await.unwrap(),
    }
    nothing_is_left(&town).await;
    assert_eq!(standing(&town, &comment.receipt).await, Standing::NotAsked);
    let consents = "SELECT COUNT(*) FROM consent WHERE purpose = 'about you' AND withdrawn_at IS NULL";
    assert_eq!(town.numbers(consents.to_owned()).await, [0]);
}

#[rstest]
#[tokio::test]
async fn nobody_is_asked_once_the_report_is_out(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (told, silent) = (town.says("Trees!").await, town.says("Benches!").await);
    tells(&town, &told.receipt).await;
    town.reports().await;
    assert_eq!(standing(&town, &silent.receipt).await, Standing::NotAsked);
    assert_eq!(standing(&town, &told.receipt).await, Standing::Told);
}

#[rstest]
#[tokio::test]
async fn answers_go_when_their_time_is_over(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (told, begun) = (town.says("Trees!").await, town.says("Benches!").await);
    tells(&town, &told.receipt).await;
    answers(&town, &begun.receipt, Question::Age, &[("age", "under 18")]).await;
    town.store.clock.advance(2 * DAY);
    let removed = retention::enforce(&town.store).await.unwrap();
    assert!(removed.contains(&(Kind::AboutYouDraft, 1)) && removed.contains(&(Kind::AboutYou, 0)), "{removed:?}");
    town.is_now(town.consultation().await.clock.report_due_at.plus(366 * DAY));
    let removed = retention::enforce(&town.store).await.unwrap();
    assert!(removed.contains(&(Kind::AboutYou, 4)), "{removed:?}");
    nothing_is_left(&town).await;
}

fn wanted(question: Question, on: bool, reason: &str, list: Option<&[(&str, &str)]>) -> Wanted {
    let list = list.map(|list| list.iter().map(|(of, text)| ((*of).to_owned(), (*text).to_owned())).collect());
    Wanted { question, on, reason: reason.to_owned(), list }
}

#[rstest]
#[tokio::test]
async fn an_official_says_what_people_are_asked_until_it_opens(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "moderators = [\"Lindenfeld Neighbours\"]", "moderators = []");
    town.imports(&folder).await;
    let (ines, mara) = (town.ines().await, town.mara().await);
    let lists: &[(&str, &str)] = &[("en", "Old town\nQuarry Slopes"), ("ar", "البلدة القديمة\nمنحدرات المحجر")];
    let change = [
        wanted(Question::Gender, false, "", None),
        wanted(Question::Place, true, "The bus goes to one of them only.", Some(lists)),
        // What is compared with a census keeps its answers.
        wanted(Question::Difficulties, true, "", Some(&[("en", "Often\nNever")])),
    ];
    assert!(matches!(ask(&town.store, &mara, SLUG, &change).await, Err(Error::NotAllowed(_))));
    ask(&town.store, &ines, SLUG, &change).await.unwrap();
    let asked = questions(&town.store, town.id().await).await.unwrap();
    let of = |question| asked.iter().find(|asked| asked.question == question).unwrap();
    assert_eq!(of(Question::Place).answers(), ["Old town", "Quarry Slopes"]);
    assert_eq!(of(Question::Place).list.as_ref().unwrap()[1].labels["ar"], "منحدرات المحجر");
    assert!(!of(Question::Gender).on && of(Question::Age).on);
    assert_eq!(of(Question::Difficulties).list, None);
    let uneven = [wanted(Question::Groups, true, "", Some(&[("en", "One\nTwo"), ("fr", "Un")]))];
    let refused = ask(&town.store, &ines, SLUG, &uneven).await;
    assert!(matches!(refused, Err(Error::Characteristics(CharacteristicsRefusal::Uneven))), "{refused:?}");
    assert_eq!(town.numbers("SELECT COUNT(*) FROM audit_entry WHERE deed LIKE 'set what people%'".into()).await, [1]);

    town.run("UPDATE consultation SET stage = 'open'".to_owned()).await;
    let frozen = ask(&town.store, &ines, SLUG, &change).await;
    assert!(matches!(frozen, Err(Error::Characteristics(CharacteristicsRefusal::Frozen))), "{frozen:?}");
    let comment = town.says("Trees!").await;
    let about = find(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert!(about.questions.iter().all(|asked| asked.question != Question::Gender));
    let off = answer(&town.store, &comment.receipt, Question::Gender, &[]).await;
    assert!(matches!(off, Err(Error::NotFound)), "{off:?}");
}
