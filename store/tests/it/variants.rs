//! Variants of a draft: promised, made of a wording, and shown beside that wording alone.

use domain::invitation::MissingWord;
use domain::media::{MediaKind, MediaRefusal};
use domain::time::DAY;
use domain::variants::{Standing, Variant, VariantRefusal, mark};
use domain::vocabulary::Deed;
use fixtures::Folder;
use rstest::rstest;
use store::media::{self, Media, PART};
use store::variants::{self, Change, Saved};
use store::{Error, audit, consultations, documents, drafts, retention, taking_part};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town};

const TREES: &str = "01-trees.md";

fn variant(name: &str) -> Variant {
    name.parse().unwrap()
}

async fn make(town: &Town, name: &str, key: &str, source: &str) -> Saved {
    let (ines, variant) = (town.ines().await, variant(name));
    let making = variants::open(&town.store, &ines, SLUG, &variant, key).await.unwrap();
    let change = Change { of: &mark(&making.original), revision: making.revision, source, media: None };
    variants::save(&town.store, &ines, SLUG, &variant, key, change).await.unwrap()
}

async fn standing(town: &Town, name: &str, key: &str) -> Standing {
    variants::open(&town.store, &town.ines().await, SLUG, &variant(name), key).await.unwrap().standing
}

/// What readers of the newest version are shown of a section.
async fn read(town: &Town, name: &str, key: &str) -> Option<variants::Shown> {
    let consultation = consultations::find(&town.store, SLUG).await.unwrap().unwrap();
    let version = documents::versions(&town.store, consultation.id).await.unwrap().pop().unwrap();
    variants::shown(&town.store, &consultation, version.id, &variant(name)).await.unwrap().remove(key)
}

async fn send(town: &Town, kind: MediaKind, bytes: &[u8]) -> Result<Media, Error> {
    let mut receiving = media::receive(&town.store, &town.ines().await, SLUG, kind).await?;
    for chunk in bytes.chunks(100_000) {
        receiving.push(&town.store, chunk).await?;
    }
    receiving.finish(&town.store).await
}

/// As an MP3 begins, and silence.
fn recording(length: usize) -> Vec<u8> {
    let mut bytes = b"ID3\x04\0\0\0\0\0\0".to_vec();
    bytes.resize(length, 7);
    bytes
}

#[rstest]
#[tokio::test]
async fn amal_reads_in_arabic_what_the_version_says_and_nothing_that_it_does_not(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    assert_eq!(make(&town, "text-ar", TREES, "# أشجار\n\nظل للجميع.\n").await, Saved::Done);
    let shown = read(&town, "text-ar", TREES).await.unwrap();
    assert!(shown.blocks.iter().any(|block| block.html.contains("ظل للجميع")), "{shown:?}");
    assert_eq!(shown.language, "ar");
    assert_eq!(read(&town, "text-ar", "02-care.md").await, None, "nobody made that part");

    // The original is being changed: nobody outside sees either until it is published.
    let ines = town.ines().await;
    let making = variants::open(&town.store, &ines, SLUG, &variant("text-ar"), TREES).await.unwrap();
    let original = format!("{}\nA bench under each tree.\n", making.original);
    let section = drafts::read(&town.store, &ines, SLUG).await.unwrap().1.sections.swap_remove(0);
    drafts::save(&town.store, &ines, SLUG, TREES, &original, section.revision).await.unwrap();
    assert_eq!(standing(&town, "text-ar", TREES).await, Standing::Stale);
    assert!(read(&town, "text-ar", TREES).await.is_some(), "the version that people read is still the same");

    assert_eq!(make(&town, "text-ar", TREES, "# أشجار\n\nظل ومقعد.\n").await, Saved::Done);
    assert_eq!(standing(&town, "text-ar", TREES).await, Standing::UpToDate);
    let still = read(&town, "text-ar", TREES).await.unwrap();
    assert!(still.blocks.iter().any(|block| block.html.contains("ظل للجميع")), "made of what the version says");

    let number = drafts::publish(&town.store, &ines, SLUG, "Second draft").await.unwrap().unwrap();
    store::versions::publish_version(&town.store, &ines, SLUG, number, "Second draft").await.unwrap();
    let now = read(&town, "text-ar", TREES).await.unwrap();
    assert!(now.blocks.iter().any(|block| block.html.contains("ظل ومقعد")), "{now:?}");
    let (deeds, _) = audit::read(&town.store, &town.adele().await, ines[0].organisation, None, 50).await.unwrap();
    assert_eq!(deeds.iter().filter(|entry| entry.deed == Deed::ChangedAVariant).count(), 2);
}

#[rstest]
#[tokio::test]
async fn rule_3_a_draft_opens_when_what_it_promises_is_there_and_says_the_same(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "moderators = [\"Lindenfeld Neighbours\"]", "moderators = []");
    town.imports(&folder).await;
    let (ines, adele) = (town.ines().await, town.adele().await);
    let why = "No organisation has time before the law is due.";
    taking_part::record_no_moderator(&town.store, &adele, SLUG, why).await.unwrap();
    let plain = variant("plain-en");
    variants::promise(&town.store, &ines, SLUG, &plain, true).await.unwrap();
    variants::promise(&town.store, &ines, SLUG, &plain, true).await.unwrap();

    let id = town.id().await;
    assert_eq!(taking_part::missing(&town.store, id).await.unwrap(), [MissingWord::Variant]);
    make(&town, "plain-en", TREES, "# Trees\n\nWe plant trees.\n").await;
    assert_eq!(taking_part::missing(&town.store, id).await.unwrap(), [MissingWord::Variant], "one part of two");
    make(&town, "plain-en", "02-care.md", "# Care\n\nWe water them.\n").await;
    assert_eq!(taking_part::missing(&town.store, id).await.unwrap(), []);

    let section = drafts::read(&town.store, &ines, SLUG).await.unwrap().1.sections.swap_remove(0);
    let longer = format!("{}\nA bench under each tree.\n", section.source);
    drafts::save(&town.store, &ines, SLUG, TREES, &longer, section.revision).await.unwrap();
    drafts::publish(&town.store, &ines, SLUG, "Draft").await.unwrap();
    assert_eq!(taking_part::missing(&town.store, id).await.unwrap(), [MissingWord::StaleVariant]);
    let Err(Error::NotReady(_)) = taking_part::open(&town.store, &ines, SLUG).await else { panic!("it opened") };

    // It says the same still: saving it says so.
    make(&town, "plain-en", TREES, "# Trees\n\nWe plant trees.\n").await;
    taking_part::open(&town.store, &ines, SLUG).await.unwrap();
    let late = variants::promise(&town.store, &ines, SLUG, &plain, false).await;
    assert!(matches!(late, Err(Error::Variant(VariantRefusal::Opened))), "{late:?}");
}

#[rstest]
#[tokio::test]
async fn two_who_make_the_same_part_lose_nothing_of_each_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (ines, plain) = (town.ines().await, variant("plain-en"));
    let opened = variants::open(&town.store, &ines, SLUG, &plain, TREES).await.unwrap();
    let of = mark(&opened.original);
    let change = |source| Change { of: &of, revision: opened.revision, source, media: None };
    let save = |source| variants::save(&town.store, &ines, SLUG, &plain, TREES, change(source));
    assert_eq!(save("# Trees\n\nOne.\n").await.unwrap(), Saved::Done);
    assert_eq!(save("# Trees\n\nOther.\n").await.unwrap(), Saved::Meanwhile);
    let elsewhere = Change { of: "0000000000000000", ..change("# Trees\n\nOther.\n") };
    let saved = variants::save(&town.store, &ines, SLUG, &plain, TREES, elsewhere).await.unwrap();
    assert_eq!(saved, Saved::OriginalChanged);
    assert!(read(&town, "plain-en", TREES).await.unwrap().blocks[1].html.contains("One."));

    let pictured = Change { revision: 1, ..change("![](/media/0a-2x2.png)") };
    let refused = variants::save(&town.store, &ines, SLUG, &plain, TREES, pictured).await;
    assert!(matches!(refused, Err(Error::Variant(VariantRefusal::PictureWithoutWords))), "{refused:?}");

    let blank = Change { revision: 1, ..change("  \n") };
    assert_eq!(variants::save(&town.store, &ines, SLUG, &plain, TREES, blank).await.unwrap(), Saved::Done);
    assert_eq!(read(&town, "plain-en", TREES).await, None, "whoever empties it takes it out");
}

#[rstest]
#[tokio::test]
async fn a_recording_is_kept_once_plays_from_the_middle_and_goes_with_the_last_text_that_has_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (ines, audio) = (town.ines().await, variant("audio-en"));
    let bytes = recording(2 * PART + 1000);
    let file = send(&town, MediaKind::Audio, &bytes).await.unwrap();
    assert_eq!((file.size, file.content_type.as_str()), (bytes.len() as i64, "audio/mpeg"));
    let again = send(&town, MediaKind::Audio, &bytes).await.unwrap();
    assert_eq!(again, file, "the same file is the same");
    assert_eq!(town.count("media").await, 1);
    assert_eq!(media::part(&town.store, file.id, 2).await.unwrap().len(), 1000);
    assert!(matches!(media::part(&town.store, file.id, 3).await, Err(Error::NotFound)));

    let making = variants::open(&town.store, &ines, SLUG, &audio, TREES).await.unwrap();
    let of = mark(&making.original);
    let none = Change { of: &of, revision: 0, source: "", media: None };
    let refused = variants::save(&town.store, &ines, SLUG, &audio, TREES, none).await;
    assert!(matches!(refused, Err(Error::Variant(VariantRefusal::NoRecording))), "{refused:?}");
    let change = Change { media: Some(file.id), ..none };
    variants::save(&town.store, &ines, SLUG, &audio, TREES, change).await.unwrap();
    assert_eq!(read(&town, "audio-en", TREES).await.unwrap().recording, Some(file.clone()));

    // A day later it is still there; once no text has it, it goes, and so does what never came in whole.
    let mut half = media::receive(&town.store, &ines, SLUG, MediaKind::Audio).await.unwrap();
    half.push(&town.store, &recording(PART)).await.unwrap();
    town.store.clock.advance(2 * DAY);
    retention::enforce(&town.store).await.unwrap();
    assert_eq!(town.count("media").await, 1);
    variants::take_out(&town.store, &ines, SLUG, &audio, TREES).await.unwrap();
    retention::enforce(&town.store).await.unwrap();
    assert_eq!((town.count("media").await, town.count("media_part").await), (0, 0));
}

#[rstest]
#[tokio::test]
async fn what_is_no_recording_or_too_long_is_not_taken(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let refusal = async |kind, bytes: &[u8]| match send(&town, kind, bytes).await {
        Err(Error::Media(why)) => why,
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(refusal(MediaKind::Audio, b"<script>alert(1)</script>").await, MediaRefusal::Unknown);
    assert_eq!(refusal(MediaKind::Picture, &recording(1000)).await, MediaRefusal::OtherKind);
    assert_eq!(refusal(MediaKind::Video, b"").await, MediaRefusal::NoFile);
    let long = MediaKind::Picture.most_bytes() + 1;
    assert_eq!(refusal(MediaKind::Picture, &vec![0; long]).await, MediaRefusal::Unknown, "known by its first part");
    let mara = media::receive(&town.store, &town.mara().await, SLUG, MediaKind::Picture).await;
    assert!(matches!(mara, Err(Error::NotAllowed(_))), "{mara:?}");
}

#[rstest]
#[tokio::test]
async fn an_import_brings_variants_along(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let table = "\n[[variant]]\nname = \"plain-en\"\nfolder = \"plain\"\npromised = true\n";
    let toml = std::fs::read_to_string(folder.path().join("consultation.toml")).unwrap() + table;
    folder.write("consultation.toml", &toml);
    folder.write("plain/01-trees.md", "# Trees\n\nWe plant trees.\n");
    assert_eq!(town.imports(&folder).await.missing, [MissingWord::Variant], "a promise is kept or it does not open");

    let town = Town::new(engine).await;
    folder.write("plain/02-care.md", "# Care\n\nWe water them.\n");
    assert_eq!(town.imports(&folder).await.missing, []);
    assert!(read(&town, "plain-en", "02-care.md").await.is_some());

    folder.write("plain/09-more.md", "# More\n\nMore.\n");
    let refused = Town::new(engine).await.refuses_to_import(&folder).await;
    assert!(refused.contains("09-more.md"), "{refused}");
}
