//! Letters that many send: each is a person, all are one argument, and nobody is dropped.

use domain::erasure::Scope;
use domain::time::SECOND;
use rstest::rstest;
use store::campaigns::{self, After, Alike, Found, Letter, Listed, Numbers, Whole};
use store::contributions::{Submission, Submitted, correct, submit, take_back};
use store::erasures;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web};

const LETTER: &str = "Dear councillors, the plane trees on Mill Street give shade to the school and to the bus stop \
    where old people wait in summer. Please do not cut them for parking spaces. Plant more of them, water them in dry \
    years, and let the children of our street choose where the next ones stand.";

const OTHER: &str = "Please build a lamp and a bench beside the river instead, because everybody walks there in the \
    evening and nobody can sit down or see the path when the sun is gone behind the old mill.";

/// The letter with a name of its own and a sentence added.
fn own(name: &str) -> String {
    format!("{LETTER} I live here since many years. {name}")
}

impl Town {
    async fn sends(&self, body: &str) -> i64 {
        self.says(body).await.contribution
    }

    async fn letters(&self) -> Vec<Letter> {
        let (found, _) = campaigns::list(&self.store, self.id().await, None, 20).await.unwrap();
        found.into_iter().map(|Listed { letter, .. }| letter).collect()
    }

    async fn letter(&self, id: i64) -> Whole {
        match campaigns::find(&self.store, self.id().await, id).await.unwrap() {
            Some(Found::Letter(whole)) => whole,
            other => panic!("{other:?}"),
        }
    }

    async fn says_the_same_as(&self, contribution: i64) -> Vec<i64> {
        let identical = campaigns::identical_waiting(&self.store, contribution).await.unwrap();
        identical.into_iter().map(|read| read.contribution).collect()
    }

    async fn is_counted(&self) -> Numbers {
        campaigns::numbers(&self.store, self.id().await).await.unwrap()
    }

    /// What the counts say is what counting gives.
    async fn letters_are_counted_right(&self) {
        let counted =
            "SELECT (SELECT COUNT(DISTINCT s.participant_id) FROM sent_text s JOIN said_text t ON t.id = s.text_id
                  WHERE t.campaign_id = c.id AND s.state = 'published') FROM campaign c ORDER BY c.id";
        assert_eq!(
            self.numbers(counted.into()).await,
            self.numbers("SELECT people FROM campaign ORDER BY id".into()).await
        );
        let waiting = "SELECT (SELECT COUNT(*) FROM sent_text s JOIN said_text t ON t.id = s.text_id
                  WHERE t.campaign_id = c.id AND s.state = 'waiting') FROM campaign c ORDER BY c.id";
        assert_eq!(
            self.numbers(waiting.into()).await,
            self.numbers("SELECT waiting FROM campaign ORDER BY id".into()).await
        );
        let texts = "SELECT (SELECT COUNT(DISTINCT s.participant_id) FROM sent_text s
                  WHERE s.text_id = t.id AND s.state = 'published') FROM said_text t ORDER BY t.id";
        assert_eq!(
            self.numbers(texts.into()).await,
            self.numbers("SELECT people FROM said_text ORDER BY id".into()).await
        );
        let once = "SELECT COUNT(*) FROM campaign WHERE published > 0";
        assert_eq!(self.numbers(once.into()).await, [self.is_counted().await.texts]);
    }
}

#[rstest]
#[tokio::test]
async fn what_214_people_send_is_one_argument_and_214_people(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut sent = Vec::new();
    for number in 0..214 {
        let body = if number % 24 == 1 { own(&format!("Neighbour {number}")) } else { LETTER.to_owned() };
        sent.push(town.sends(&body).await);
    }
    let alone = town.sends(OTHER).await;
    assert_eq!(town.letters().await, [], "nobody sees what no moderator has published");
    for some in sent.chunks(50) {
        town.mara_publishes(some).await;
    }
    town.mara_publishes(&[alone]).await;

    let [letter] = town.letters().await[..] else { panic!("one letter") };
    assert_eq!((letter.people, letter.unchanged, letter.changed(), letter.published), (214, 205, 9, 214));
    assert_eq!(town.is_counted().await, Numbers { contributions: 215, people: 215, texts: 2 });
    let whole = town.letter(letter.id).await;
    assert_eq!(whole.text.body, LETTER);
    assert_eq!(whole.came.len(), 214);
    let (changed, more) = campaigns::changed(&town.store, &whole, 0, 5).await.unwrap();
    assert!(more);
    let (rest, more) = campaigns::changed(&town.store, &whole, changed[4].id, 5).await.unwrap();
    assert!(!more);
    assert_eq!(changed.len() + rest.len(), 9);
    assert!(changed.iter().chain(&rest).all(|text| text.body.contains("Neighbour") && text.people == 1));
    let beside = campaigns::of_contributions(&town.store, &[sent[0], sent[1], alone]).await.unwrap();
    assert_eq!(beside[&sent[0]].letter, Some(letter));
    assert_eq!(beside[&sent[1]].letter, Some(letter));
    assert!(!beside.contains_key(&alone));
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn who_sends_a_letter_twice_is_one_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut sent = Vec::new();
    for body in [LETTER, &own("Amal")] {
        sent.push(town.says_and_leaves(body, "amal@example.org").await.contribution);
    }
    town.mara_publishes(&sent).await;
    assert_eq!(town.letters().await, [], "one person is not many");
    let other = town.sends(LETTER).await;
    town.mara_publishes(&[other]).await;
    let [letter] = town.letters().await[..] else { panic!("one letter") };
    assert_eq!((letter.people, letter.unchanged, letter.published), (2, 2, 3));
    assert_eq!(town.is_counted().await, Numbers { contributions: 3, people: 2, texts: 1 });
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn i_agree_is_no_letter_however_many_say_it_and_is_decided_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (first, second) = (town.sends("I agree.").await, town.sends("i AGREE").await);
    let near = town.sends("I agree, too.").await;
    assert_eq!(town.says_the_same_as(first).await, [first, second]);
    assert_eq!(town.says_the_same_as(near).await, [near]);
    town.mara_publishes(&[first, second, near]).await;
    assert_eq!(town.letters().await, []);
    assert_eq!(town.is_counted().await, Numbers { contributions: 3, people: 3, texts: 2 });
}

#[rstest]
#[tokio::test]
async fn moderators_see_what_is_alike_together_and_what_is_identical(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (one, two) = (town.sends(LETTER).await, town.sends(LETTER).await);
    let (changed, alone) = (town.sends(&own("Jonas")).await, town.sends(OTHER).await);
    let id = town.id().await;
    let alike = campaigns::alike(&town.store, id, &[one, two, changed, alone]).await.unwrap();
    let Alike { campaign, waiting, identical } = alike[&one];
    assert_eq!((waiting, identical), (3, 2));
    assert_eq!(alike[&two], alike[&one]);
    assert_eq!(alike[&changed], Alike { campaign, waiting: 3, identical: 1 });
    assert!(!alike.contains_key(&alone));
    assert_eq!(town.says_the_same_as(two).await, [one, two]);

    town.mara_publishes(&[one]).await;
    assert_eq!(campaigns::alike(&town.store, id, &[two]).await.unwrap()[&two].waiting, 2);
    assert_eq!(town.says_the_same_as(two).await, [two]);
    assert_eq!(town.says_the_same_as(one).await, Vec::<i64>::new());
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn two_letters_become_one_when_a_text_is_near_both(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let words = |from: usize, to: usize| (from..to).map(|word| format!("word{word}")).collect::<Vec<_>>().join(" ");
    let (left, right, bridge) = (words(0, 90), words(45, 135), words(0, 135));
    let mut sent = Vec::new();
    for body in [&left, &left, &right, &right] {
        sent.push(town.sends(body).await);
    }
    town.mara_publishes(&sent).await;
    let before = town.letters().await;
    assert_eq!(before.len(), 2, "{before:?}");
    sent.push(town.sends(&bridge).await);
    town.mara_publishes(&sent[4..]).await;

    let [letter] = town.letters().await[..] else { panic!("one letter") };
    assert_eq!((letter.people, letter.unchanged), (5, 2));
    let (kept, gone) = (before.iter().map(|one| one.id).min().unwrap(), before.iter().map(|one| one.id).max().unwrap());
    assert_eq!(letter.id, kept, "the older keeps its address");
    let moved = campaigns::find(&town.store, town.id().await, gone).await.unwrap();
    assert_eq!(moved, Some(Found::Moved(kept)));
    assert_eq!(town.is_counted().await.texts, 1);
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn who_corrects_takes_back_or_erases_leaves_the_letter_and_no_trace_of_the_words(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut sent: Vec<Submitted> = Vec::new();
    for _ in 0..4 {
        sent.push(town.says(LETTER).await);
    }
    let ids: Vec<i64> = sent.iter().map(|sent| sent.contribution).collect();
    town.mara_publishes(&ids).await;
    assert_eq!(town.letters().await[0].people, 4);

    correct(&town.store, &sent[0].receipt, OTHER).await.unwrap();
    assert_eq!(town.letters().await[0].people, 3);
    town.letters_are_counted_right().await;
    take_back(&town.store, &sent[1].receipt).await.unwrap();
    assert_eq!(town.letters().await[0].people, 2);
    erasures::ask(&town.store, &sent[2].receipt, Scope::PersonAndWords).await.unwrap();
    assert_eq!(town.letters().await, [], "one is left");
    erasures::ask(&town.store, &sent[3].receipt, Scope::PersonAndWords).await.unwrap();
    take_back(&town.store, &sent[0].receipt).await.unwrap();
    for table in ["said_text", "said_text_band", "sent_text"] {
        assert_eq!(town.count(table).await, 0, "{table} is derived from words");
    }
    assert_eq!(town.is_counted().await, Numbers::default());
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn who_erases_who_they_are_still_counts_as_a_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let amal = town.says_and_leaves(LETTER, "amal@example.org").await;
    let other = town.sends(LETTER).await;
    town.mara_publishes(&[amal.contribution, other]).await;
    erasures::ask(&town.store, &amal.receipt, Scope::Person).await.unwrap();
    assert_eq!(town.letters().await[0].people, 2);
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn what_is_not_published_is_in_no_number(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (one, two, three) = (town.sends(LETTER).await, town.sends(LETTER).await, town.sends(LETTER).await);
    town.mara_publishes(&[one, two]).await;
    assert_eq!((town.letters().await[0].people, town.letters().await[0].waiting), (2, 1));
    town.mara_hides(three).await;
    assert_eq!((town.letters().await[0].people, town.letters().await[0].waiting), (2, 0));
    town.mara_hides(two).await;
    assert_eq!(town.letters().await, []);
    town.letters_are_counted_right().await;
}

/// On PostgreSQL they come over several connections.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_sends_the_same_letter_in_the_same_moment_is_in_the_same_group(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut people = tokio::task::JoinSet::new();
    for person in 0..24 {
        let store = town.store.clone();
        people.spawn(async move {
            let body = if person % 3 == 0 { own(&format!("Person {person}")) } else { LETTER.to_owned() };
            submit(&store, &Submission { ..by_web(&body) }).await.unwrap().contribution
        });
    }
    let sent = people.join_all().await;
    town.mara_publishes(&sent).await;
    let letters = town.letters().await;
    assert_eq!(letters.iter().map(|letter| letter.people).collect::<Vec<_>>(), [24]);
    assert_eq!(town.numbers("SELECT COUNT(*) FROM campaign".into()).await, [1]);
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn a_database_from_before_is_grouped_when_it_is_opened(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut sent = vec![town.sends(OTHER).await];
    for _ in 0..3 {
        sent.push(town.sends(LETTER).await);
    }
    sent.push(town.sends(&own("Mona")).await);
    town.mara_publishes(&sent).await;
    let size = |letters: Vec<Letter>| letters.into_iter().map(|one| (one.people, one.unchanged)).collect::<Vec<_>>();
    let before = (size(town.letters().await), town.is_counted().await);
    // As it was when the tables came.
    for table in ["sent_text", "said_text_band", "said_text", "campaign"] {
        town.run(format!("DELETE FROM {table}")).await;
    }
    town.run("DELETE FROM tally WHERE dimension IN ('texts', 'authors')".into()).await;
    town.run("UPDATE catching_up SET done = 0, last = (SELECT MAX(id) FROM contribution) WHERE id = 2".into()).await;
    assert_eq!(town.letters().await, []);

    let opened = town.another_process().await;
    assert_eq!((size(town.letters().await), town.is_counted().await), before);
    assert_eq!(campaigns::catch_up(&opened).await.unwrap(), 0);
    town.letters_are_counted_right().await;
}

#[rstest]
#[tokio::test]
async fn who_turns_pages_sees_every_letter_once_the_largest_first(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut sent = Vec::new();
    for letter in 0..5 {
        let body: String = (0..20).map(|word| format!("word{letter}x{word} ")).collect();
        for _ in 0..2 + letter % 3 {
            town.is_now(town.store.clock.now().plus(SECOND));
            sent.push(town.sends(&body).await);
        }
    }
    town.mara_publishes(&sent).await;
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let (found, more) = campaigns::list(&town.store, town.id().await, after, 2).await.unwrap();
        seen.extend(found.iter().map(|listed| listed.letter.people));
        let last = found.last().unwrap().letter;
        after = Some(After { people: last.people, id: last.id });
        assert_eq!(after.unwrap().to_string().parse(), Ok(after.unwrap()));
        if !more {
            break;
        }
    }
    assert_eq!(seen, [4, 3, 3, 2, 2]);
}
