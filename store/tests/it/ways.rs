//! The ways to say something: about a section, about words of a paragraph, as other wording, in answer to somebody, and
//! by supporting what somebody else said.

use domain::submission::SubmissionRefusal;
use domain::vocabulary::{ContributionKind, ContributionState};
use domain::wording::{SuggestionOutcome, SuggestionRefusal};
use fixtures::MILL_STREET;
use rstest::rstest;
use store::contributions::{Listing, Says, Submission, correct, published, take_back};
use store::erasures::ask;
use store::suggestions::{self, answer};
use store::threads::find;
use store::{Error, log, support};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

async fn refuses(town: &Town, submission: &Submission<'_>) -> SubmissionRefusal {
    match town.submits(submission).await {
        Err(Error::Submission(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

#[rstest]
#[tokio::test]
async fn a_section_is_spoken_about_as_a_whole(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let on = Submission { section: Some("01-trees.md"), ..by_web("Too short.") };
    let comment = town.submits(&on).await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.section_key.as_deref(), trace.paragraph_key), (Some("01-trees.md"), None));
    let elsewhere = Submission { section: Some("09-elephants.md"), ..on };
    assert_eq!(refuses(&town, &elsewhere).await, SubmissionRefusal::NoSuchParagraph);
}

#[rstest]
#[tokio::test]
async fn who_quotes_words_of_a_paragraph_is_shown_with_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let says = Says::OnWords("FIRST  trees are plan");
    let on =
        Submission { paragraph: Some(&paragraph), external_id: Some("phone-1"), says, ..by_web("Why <b>there</b>?") };
    let comment = town.submits(&on).await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!(trace.quote.as_deref(), Some("first trees are planted"));
    assert!(trace.html.contains("<p>first trees are planted</p></blockquote>"), "{}", trace.html);
    // Sent twice it is said once; about other words it is something else, or nothing.
    assert!(!town.submits(&on).await.unwrap().first);
    let others = Submission { says: Says::OnWords("Mill Street"), ..on.clone() };
    assert_eq!(refuses(&town, &others).await, SubmissionRefusal::SaidSomethingElse);
    let missing = Submission { says: Says::OnWords("elephants"), external_id: None, ..on.clone() };
    assert_eq!(refuses(&town, &missing).await, SubmissionRefusal::NotInParagraph);
    let nowhere = Submission { paragraph: None, external_id: None, ..on };
    assert_eq!(refuses(&town, &nowhere).await, SubmissionRefusal::NoSuchParagraph);
    correct(&town.store, &comment.receipt, "Why not?").await.unwrap();
    assert!(town.opens(&comment.receipt).await.html.contains("first trees are planted"));
}

#[rstest]
#[tokio::test]
async fn other_wording_is_shown_as_what_goes_and_what_comes(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let wording = MILL_STREET.replace("first", "next");
    let says = Says::OtherWording("The first ones stand already.");
    let on = Submission { paragraph: Some(&paragraph), external_id: Some("phone-1"), says, ..by_web(&wording) };
    let suggestion = town.submits(&on).await.unwrap();
    assert!(!town.submits(&on).await.unwrap().first);
    let because = Submission { says: Says::OtherWording("It is hotter there."), ..on.clone() };
    assert_eq!(refuses(&town, &because).await, SubmissionRefusal::SaidSomethingElse);

    let trace = town.opens(&suggestion.receipt).await;
    assert_eq!((trace.kind, trace.body.as_str()), (ContributionKind::Suggestion, wording.as_str()));
    assert!(trace.html.contains("<del>first</del><ins>next</ins>"), "{}", trace.html);
    assert!(trace.html.contains("The first ones stand already."), "{}", trace.html);

    let unchanged = Submission { external_id: None, body: MILL_STREET, ..on.clone() };
    assert_eq!(refuses(&town, &unchanged).await, SubmissionRefusal::SameWording);
    match correct(&town.store, &suggestion.receipt, MILL_STREET).await {
        Err(Error::Submission(SubmissionRefusal::SameWording)) => {}
        other => panic!("not refused: {other:?}"),
    }
    let third = MILL_STREET.replace("first", "third");
    correct(&town.store, &suggestion.receipt, &third).await.unwrap();
    let trace = town.opens(&suggestion.receipt).await;
    assert!(trace.html.contains("<ins>third</ins>") && trace.html.contains("stand already"), "{}", trace.html);
    // The log commits to all that was said, reasons included.
    assert_eq!(log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    town.run(format!("UPDATE contribution SET why = 'Because.' WHERE id = {}", suggestion.contribution)).await;
    assert_eq!(log::unaccounted(&town.store).await.unwrap(), [suggestion.contribution]);
}

#[rstest]
#[tokio::test]
async fn an_official_answers_a_suggestion_and_its_author_reads_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let wording = MILL_STREET.replace("first", "next");
    let on = Submission { paragraph: Some(&paragraph), says: Says::OtherWording(""), ..by_web(&wording) };
    let suggestion = town.submits(&on).await.unwrap();
    let (id, ines, tomas) = (suggestion.contribution, town.ines().await, town.tomas().await);
    let (partly, reasons) = (Some(SuggestionOutcome::PartlyAccepted), "The *square* stays.");

    // Nothing is answered before a moderator has read it, by who may not, or without reasons.
    let early = answer(&town.store, &ines, SLUG, id, partly, reasons).await;
    assert!(matches!(early, Err(Error::NotFound)), "{early:?}");
    town.mara_publishes(&[id]).await;
    let analyst = answer(&town.store, &tomas, SLUG, id, partly, reasons).await;
    assert!(matches!(analyst, Err(Error::NotAllowed(_))), "{analyst:?}");
    let bare = answer(&town.store, &ines, SLUG, id, partly, " ").await;
    assert!(matches!(bare, Err(Error::Suggestion(SuggestionRefusal::NoReasons))), "{bare:?}");
    let comment = town.says("Trees!").await.contribution;
    town.mara_publishes(&[comment]).await;
    let other = answer(&town.store, &ines, SLUG, comment, partly, reasons).await;
    assert!(matches!(other, Err(Error::NotFound)), "{other:?}");

    answer(&town.store, &ines, SLUG, id, Some(SuggestionOutcome::Declined), "No.").await.unwrap();
    answer(&town.store, &ines, SLUG, id, partly, reasons).await.unwrap();
    let progress = suggestions::progress(&town.store, town.id().await).await.unwrap();
    assert_eq!((progress.answered, progress.all), (1, 1));
    assert_eq!(town.opens(&suggestion.receipt).await.suggestion, None);

    town.closes().await;
    let theme = town.tomas_makes_a_theme("Shade").await;
    town.tomas_codes(&[id, comment], store::analysis::Coding::Add(&[theme])).await;
    town.ines_answers(theme, domain::vocabulary::DispositionOutcome::Accepted, &[]).await;
    town.ines_sums_up("We heard you.").await;
    town.ines_publishes_the_report().await.unwrap();
    let answered = town.opens(&suggestion.receipt).await.suggestion.unwrap();
    assert_eq!(answered.outcome, SuggestionOutcome::PartlyAccepted);
    assert!(answered.reasons_html.contains("<em>square</em>"), "{}", answered.reasons_html);
    let late = answer(&town.store, &ines, SLUG, id, partly, "Changed my mind.").await;
    assert!(late.is_err(), "{late:?}");
}

#[rstest]
#[tokio::test]
async fn answers_stand_beside_each_other_under_what_they_answer(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let first =
        town.submits(&Submission { paragraph: Some(&paragraph), ..by_web("Trees!") }).await.unwrap().contribution;
    let reply = |to, body| Submission { says: Says::Reply(to), ..by_web(body) };
    // What nobody can read cannot be answered.
    assert_eq!(refuses(&town, &reply(first, "Yes!")).await, SubmissionRefusal::NothingToAnswer);
    assert_eq!(refuses(&town, &reply(9_999, "Yes!")).await, SubmissionRefusal::NothingToAnswer);
    town.mara_publishes(&[first]).await;
    let second = town.submits(&reply(first, "Yes!")).await.unwrap();
    let trace = town.opens(&second.receipt).await;
    assert_eq!((trace.kind, trace.paragraph_key), (ContributionKind::Reply, Some(paragraph)));
    town.mara_publishes(&[second.contribution]).await;
    let third = town.submits(&reply(second.contribution, "No!")).await.unwrap().contribution;
    let waits = town.submits(&reply(first, "Perhaps.")).await.unwrap().contribution;
    town.mara_publishes(&[third]).await;

    let id = town.id().await;
    let thread = find(&town.store, id, third, None, 10).await.unwrap().unwrap();
    let answers: Vec<i64> = thread.replies.iter().map(|reply| reply.id).collect();
    assert_eq!((thread.root.id, thread.root.replies, answers), (first, 2, vec![second.contribution, third]));
    assert_eq!(find(&town.store, id, waits, None, 10).await.unwrap(), None);
    let page = find(&town.store, id, first, Some(second.contribution), 10).await.unwrap().unwrap();
    assert_eq!((page.replies.len(), page.more), (1, false));
    assert!(find(&town.store, id, first, None, 1).await.unwrap().unwrap().more);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_supports_a_comment_eight_times_at_once_supports_it_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await.contribution;
    let early = support::give(&town.store, SLUG, comment, None).await;
    assert!(matches!(early, Err(Error::NotFound)), "{early:?}");
    town.mara_publishes(&[comment]).await;
    let token = support::give(&town.store, SLUG, comment, None).await.unwrap();
    let mut presses = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (store, token) = (town.store.clone(), token.clone());
        presses.spawn(async move { support::give(&store, SLUG, comment, Some(&token)).await.unwrap() });
    }
    for kept in presses.join_all().await {
        assert_eq!(kept, token);
    }
    let other = support::give(&town.store, SLUG, comment, None).await.unwrap();
    let listing = Listing { most: 10, ..Listing::default() };
    let supporters = async || published(&town.store, town.id().await, &listing).await.unwrap().0[0].supporters;
    assert_eq!(supporters().await, 2);
    support::take_back(&town.store, SLUG, comment, &other).await.unwrap();
    support::take_back(&town.store, SLUG, comment, "somebody else's").await.unwrap();
    assert_eq!(supporters().await, 1);
    assert!(support::is_given(&town.store, comment, &token).await.unwrap());
    assert!(!support::is_given(&town.store, comment, &other).await.unwrap());
    let elsewhere = support::give(&town.store, "no-such", comment, None).await;
    assert!(matches!(elsewhere, Err(Error::NotFound)), "{elsewhere:?}");
    town.closes().await;
    let late = support::give(&town.store, SLUG, comment, None).await;
    assert!(matches!(late, Err(Error::Submission(SubmissionRefusal::NotOpen))), "{late:?}");
}

#[rstest]
#[tokio::test]
async fn rule_7_what_is_taken_back_or_erased_leaves_nothing_of_its_quotes_and_reasons(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(true, false)] in_time: bool,
) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let wording = MILL_STREET.replace("first", "next");
    let says = Says::OtherWording("Melchior parks there.");
    let on = Submission { paragraph: Some(&paragraph), says, ..by_web(&wording) };
    let suggestion = town.submits(&on).await.unwrap();
    let id = suggestion.contribution;
    town.mara_publishes(&[id]).await;
    support::give(&town.store, SLUG, id, None).await.unwrap();
    let ines = town.ines().await;
    answer(&town.store, &ines, SLUG, id, Some(SuggestionOutcome::Declined), "Melchior may.").await.unwrap();
    if in_time {
        take_back(&town.store, &suggestion.receipt).await.unwrap();
    } else {
        ask(&town.store, &suggestion.receipt, domain::erasure::Scope::PersonAndWords).await.unwrap();
    }
    for (table, kept) in town.tables().await {
        assert!(!kept.contains("Melchior"), "{table} holds it");
    }
    assert_eq!(town.count("support").await, 0);
    assert_eq!(town.opens(&suggestion.receipt).await.state, ContributionState::TakenBack);
    assert_eq!(log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
}
