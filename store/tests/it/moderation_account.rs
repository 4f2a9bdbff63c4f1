//! What everybody may read of the moderators' decisions.

use domain::appeal::AppealOutcome;
use domain::moderation::{DecisionOutcome, Ground};
use domain::moderation_account::Within;
use domain::time::{DAY, HOUR};
use rstest::rstest;
use store::appeals;
use store::moderation_account::{Account, of};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town};

#[rstest]
#[tokio::test]
async fn everybody_reads_what_was_decided_how_soon_and_what_came_of_appeals(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let id = town.id().await;
    assert_eq!(of(&town.store, id).await.unwrap(), Account::default());
    let said =
        [town.says("Plant limes.").await, town.says("Plant oaks.").await, town.says("Call Ruth, 555 0199.").await];
    town.store.clock.advance(HOUR);
    town.mara_publishes(&[said[0].contribution]).await;
    town.store.clock.advance(DAY);
    town.mara_publishes(&[said[1].contribution]).await;
    town.mara_hides(said[2].contribution).await;
    appeals::make(&town.store, &said[2].receipt, "She asked me to.", "en").await.unwrap();
    let waiting = town.says("Plant planes.").await;
    let account = of(&town.store, id).await.unwrap();
    assert_eq!((account.waiting, account.oldest), (1, Some(town.store.clock.now())));
    assert_eq!(account.within, [(Within::AnHour, 1), (Within::ThreeDays, 2)]);
    let decided: Vec<_> = account.decisions.iter().map(|row| (row.outcome, row.ground(), row.number)).collect();
    assert_eq!(decided, [(DecisionOutcome::Publish, None, 2), (DecisionOutcome::Hide, Some(Ground::PersonalData), 1)]);
    assert_eq!((account.appeals.made, account.appeals.waiting), (1, 1));

    let amina = town.amina().await;
    let appeal = appeals::waiting(&town.store, &amina, SLUG).await.unwrap().remove(0).0.id;
    let overturned = AppealOutcome::Overturned;
    appeals::decide(&town.store, &amina, SLUG, appeal, overturned, "Ruth agreed to it.").await.unwrap();
    town.mara_publishes(&[waiting.contribution]).await;
    let account = of(&town.store, id).await.unwrap();
    assert_eq!((account.appeals.waiting, account.appeals.overturned, account.appeals.elsewhere), (0, 1, 0));
    let published = account.decisions.iter().find(|row| row.outcome == DecisionOutcome::Publish).unwrap();
    assert_eq!(published.number, 3, "what an appeal brought is told with the appeals");
}
