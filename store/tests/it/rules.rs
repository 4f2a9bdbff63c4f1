//! Rules that must hold whatever people do, in whatever order; each test names its rule of the design.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use domain::delivery::Attempt;
use domain::log::EntryKind;
use domain::receipt::Receipt;
use domain::submission::SubmissionRefusal;
use domain::time::MINUTE;
use domain::vocabulary::{Channel, ContributionState};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use rstest::rstest;
use store::analysis::CodingFilter;
use store::contacts::leave_address;
use store::contributions::{Listing, Submission, correct, take_back};
use store::{Error, deliveries, moderation};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web};

/// Runs a story in a town of its own, for each of a few dozen stories.
pub fn in_a_town<S: Strategy>(engine: Engine, stories: S, tell: impl AsyncFn(&Town, S::Value)) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    // A story is a database of its own: few of them, and not kept in a file for the next run.
    let cases = match engine {
        Sqlite => 24,
        Postgres => 12,
    };
    let config = Config { cases, max_shrink_iters: 100, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&stories, |story| {
            runtime.block_on(async {
                let town = Town::consulting(engine).await;
                tell(&town, story).await;
            });
            Ok(())
        })
        .unwrap();
}

#[derive(Debug, Clone)]
enum Act {
    /// With a client's id and words of a few, so that repetitions and contradictions come up.
    Say {
        client: Option<u8>,
        words: u8,
        by_sms: bool,
    },
    Correct {
        whose: Index,
        words: u8,
    },
    TakeBack {
        whose: Index,
    },
    Publish {
        whose: Index,
    },
    Wait {
        minutes: i64,
    },
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => (option::of(0u8..4), 0u8..3, any::<bool>())
            .prop_map(|(client, words, by_sms)| Act::Say { client, words, by_sms }),
        2 => (any::<Index>(), 0u8..3).prop_map(|(whose, words)| Act::Correct { whose, words }),
        1 => any::<Index>().prop_map(|whose| Act::TakeBack { whose }),
        1 => any::<Index>().prop_map(|whose| Act::Publish { whose }),
        1 => (0i64..10).prop_map(|minutes| Act::Wait { minutes }),
    ]
}

/// What somebody who holds a receipt knows of it.
struct Held {
    receipt: Receipt,
    contribution: i64,
    id: Option<(Channel, u8)>,
    words: String,
}

fn words(number: u8) -> String {
    format!("These are words number {number}.")
}

#[rstest]
fn rules_1_and_2_whatever_people_do_nothing_said_is_lost_and_twice_is_once(#[values(Sqlite, Postgres)] engine: Engine) {
    in_a_town(engine, vec(act(), 1..24), async |town, story| {
        let mut held: Vec<Held> = Vec::new();
        let pick = |held: &[Held], whose: Index| (!held.is_empty()).then(|| whose.index(held.len()));
        for act in story {
            match act {
                Act::Say { client, words: number, by_sms } => {
                    let channel = if by_sms { Channel::Sms } else { Channel::Web };
                    let id = client.map(|client| (channel, client));
                    let external_id = client.map(|client| client.to_string());
                    let said = words(number);
                    let submission = Submission { channel, external_id: external_id.as_deref(), ..by_web(&said) };
                    let before = held.iter().find(|held| id.is_some() && held.id == id);
                    match (town.submits(&submission).await, before) {
                        (Ok(sent), None) => {
                            assert!(sent.first && held.iter().all(|held| held.receipt != sent.receipt));
                            held.push(Held { receipt: sent.receipt, contribution: sent.contribution, id, words: said });
                        }
                        (Ok(sent), Some(before)) => {
                            assert_eq!((sent.first, &sent.receipt, &before.words), (false, &before.receipt, &said));
                        }
                        (Err(Error::Submission(SubmissionRefusal::SaidSomethingElse)), Some(before)) => {
                            assert_ne!(before.words, said);
                        }
                        (other, _) => panic!("{other:?}"),
                    }
                }
                Act::Correct { whose, words: number } => {
                    if let Some(whose) = pick(&held, whose)
                        && correct(&town.store, &held[whose].receipt, &words(number)).await.is_ok()
                    {
                        held[whose].words = words(number);
                    }
                }
                Act::TakeBack { whose } => {
                    if let Some(whose) = pick(&held, whose)
                        && take_back(&town.store, &held[whose].receipt).await.is_ok()
                    {
                        held[whose].words.clear();
                    }
                }
                Act::Publish { whose } => {
                    if let Some(whose) = pick(&held, whose)
                        && !held[whose].words.is_empty()
                    {
                        town.mara_publishes(&[held[whose].contribution]).await;
                    }
                }
                Act::Wait { minutes } => town.store.clock.advance(minutes * MINUTE),
            }
        }
        let mut sequences = BTreeSet::new();
        for one in &held {
            let trace = town.opens(&one.receipt).await;
            assert_eq!((trace.contribution, &trace.body), (one.contribution, &one.words));
            assert_eq!(trace.state == ContributionState::TakenBack, one.words.is_empty());
            assert!(sequences.insert(trace.log_sequence));
            let received = format!(
                "SELECT COUNT(*) FROM log_entry WHERE contribution_id = {} AND kind = '{}'",
                one.contribution,
                EntryKind::Received
            );
            assert_eq!(town.numbers(received).await, [1]);
        }
        assert_eq!(town.count("contribution").await, held.len() as i64);
        assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
        assert_eq!(store::log::head(&town.store).await.unwrap().size, town.count("log_entry").await);
    });
}

#[rstest]
fn rule_7_who_it_was_stands_beside_no_words_and_can_be_erased(#[values(Sqlite, Postgres)] engine: Engine) {
    let name = "[a-z]{6,10}";
    in_a_town(engine, vec((name, any::<bool>(), 0u8..4), 1..6), async |town, people| {
        let mut addresses = Vec::new();
        for (number, (name, at_once, became)) in people.iter().enumerate() {
            let address = format!("{name}.{number}@Silent.example");
            let said = format!("Tree {number}");
            let comment = if *at_once {
                town.says_and_leaves(&said, &address).await
            } else {
                let comment = town.says(&said).await;
                leave_address(&town.store, &comment.receipt, &address, "en").await.unwrap();
                comment
            };
            match became {
                0 => correct(&town.store, &comment.receipt, "Another tree").await.unwrap(),
                1 => drop(town.mara_publishes(&[comment.contribution]).await),
                2 => town.mara_hides(comment.contribution).await,
                _ => {}
            }
            let trace = format!("{:?}", town.opens(&comment.receipt).await);
            addresses.push((address.to_lowercase(), trace));
        }
        let id = town.id().await;
        let all = Listing { most: 100, ..Listing::default() };
        let shown = [
            format!("{:?}", store::contributions::published(&town.store, id, &all).await.unwrap()),
            format!("{:?}", moderation::queue(&town.store, id, None, 100).await.unwrap()),
            format!("{:?}", moderation::decided(&town.store, id, 100).await.unwrap()),
            format!("{:?}", store::analysis::to_code(&town.store, id, CodingFilter::All, None, 100).await.unwrap()),
            format!("{:?}", town.consultation().await),
        ];
        let told = |text: &str, address: &str| {
            let text = text.to_lowercase();
            text.contains(address) || text.contains(&HEXLOWER.encode(address.as_bytes()))
        };
        for (address, trace) in &addresses {
            assert!(!told(trace, address), "{trace}");
            assert!(shown.iter().all(|shown| !told(shown, address)));
        }
        let tables = town.tables().await;
        for (table, rows) in &tables {
            for (address, _) in &addresses {
                // The contact alone holds it, and the contact holds nothing that was said.
                assert_eq!(told(rows, address), table == "contact", "{table}: {rows}");
            }
            assert!(table != "contact" || !rows.contains("Tree"));
        }
        let before = store::log::head(&town.store).await.unwrap();
        town.run("DELETE FROM contact".into()).await;
        assert_eq!(store::log::head(&town.store).await.unwrap(), before);
        assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
        for (table, rows) in town.tables().await {
            assert!(addresses.iter().all(|(address, _)| !told(&rows, address)), "{table}");
        }
    });
}

/// What one contribution came to: the addresses that were left one after the other, of three and in two spellings, and
/// what became of it.
#[derive(Debug, Clone)]
struct Story {
    addresses: Vec<(u8, bool)>,
    with_the_first: bool,
    became: u8,
}

fn story() -> impl Strategy<Value = Story> {
    (vec((0u8..3, any::<bool>()), 0..3), any::<bool>(), 0u8..4).prop_map(|(addresses, with_the_first, became)| Story {
        addresses,
        with_the_first,
        became,
    })
}

#[rstest]
fn rule_9_whoever_can_be_reached_hears_exactly_once(#[values(Sqlite, Postgres)] engine: Engine) {
    in_a_town(engine, (vec(story(), 0..8), 0usize..3), async |town, (stories, down_for)| {
        let mut expected: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for (number, Story { addresses, with_the_first, became }) in stories.iter().enumerate() {
            let spelled = |&(which, loud): &(u8, bool)| {
                let address = format!("person{which}@example.org");
                if loud { address.to_uppercase() } else { address }
            };
            let mut addresses = addresses.iter().map(spelled).peekable();
            let last = addresses.clone().last();
            let said = format!("Tree {number}");
            let email = if *with_the_first { addresses.next() } else { None };
            let comment = town.submits(&Submission { email: email.as_deref(), ..by_web(&said) }).await.unwrap();
            for address in addresses {
                leave_address(&town.store, &comment.receipt, &address, "en").await.unwrap();
            }
            match became {
                0 => take_back(&town.store, &comment.receipt).await.unwrap(),
                1 => town.mara_hides(comment.contribution).await,
                _ => {}
            }
            if let (Some(last), 1..) = (last, became) {
                expected.entry(last.to_lowercase()).or_default().push(comment.contribution);
            }
        }
        town.reports().await;
        assert_eq!(town.count("delivery").await, expected.len() as i64);
        assert_eq!(town.count("contact").await, expected.len() as i64);

        let mut reached: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for round in 0..=down_for {
            for due in deliveries::claim(&town.store, 100).await.unwrap() {
                let came = if round < down_for { Attempt::Delayed } else { Attempt::Accepted };
                deliveries::settle(&town.store, due.id, due.attempt, came, None).await.unwrap();
                if came == Attempt::Accepted {
                    let told = due.traces.iter().map(|trace| trace.contribution).collect();
                    assert_eq!(reached.insert(due.email.to_lowercase(), told), None, "twice");
                }
            }
            town.store.clock.advance(10 * MINUTE);
        }
        assert_eq!(reached, expected);
        assert_eq!(deliveries::claim(&town.store, 100).await.unwrap().len(), 0);
    });
}
