//! What people may tell about themselves after they have said something: for knowing who was heard and who was not, and
//! for nothing else. Part of rule 7: it stands apart from what was said, and none of it has to be told.
//!
//! Difficulties are asked about as the Washington Group on Disability Statistics does (Short Set on Functioning): its
//! six questions and four answers stay as they are, so that what is counted here can be compared with a census. The
//! word "disability" stands nowhere beside them, as it asks. Other sources: GDPR, Art. 9(2)(a) (explicit consent) and
//! 5(1)(c) (no more than is needed); Convention on the Rights of the Child, Art. 1, and the United Nations' own count
//! of older persons (from 60) for the age bands.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::named::named;
use crate::vocabulary::{ContributionState, Stage};

named! {
    /// What is asked, in the order in which it is asked.
    pub enum Question {
        Age = "age",
        Gender = "gender",
        /// The Short Set on Functioning.
        Difficulties = "difficulties",
        /// Groups that somebody counts themselves among.
        Groups = "groups",
        Place = "place",
        Language = "language",
    }
}

named! {
    /// What the Short Set on Functioning asks about.
    pub enum Activity {
        Seeing = "seeing",
        Hearing = "hearing",
        Walking = "walking",
        Remembering = "remembering",
        SelfCare = "self care",
        Communicating = "communicating",
    }
}

named! {
    /// How it answers.
    pub enum Difficulty {
        None = "no difficulty",
        Some = "some difficulty",
        ALot = "a lot of difficulty",
        CannotDo = "cannot do at all",
    }
}

/// The answer that is none: whoever gives it and whoever leaves everything blank are told apart nowhere.
pub const PREFER_NOT: &str = "prefer not to say";

/// The languages in which the answers of a list can be written (BCP 47).
pub const LANGUAGES: [&str; 5] = ["en", "fr", "es", "ar", "sw"];

/// As many answers a list may have.
pub const MOST_ANSWERS: usize = 20;

/// The longest answer of a list, in characters.
pub const LONGEST_ANSWER: usize = 100;

/// The longest reason why something is asked, in characters.
pub const LONGEST_REASON: usize = 500;

impl Question {
    /// Whether several answers may hold at once.
    pub const fn takes_several(self) -> bool {
        matches!(self, Self::Groups)
    }

    /// Whether the public body may write its own list of answers.
    pub const fn has_own_list(self) -> bool {
        matches!(self, Self::Groups | Self::Place)
    }

    /// The fields of its form: one, or one for each activity.
    pub fn fields(self) -> Vec<&'static str> {
        match self {
            Self::Difficulties => Activity::ALL.iter().map(|activity| activity.as_str()).collect(),
            _ => vec![self.as_str()],
        }
    }

    /// The answers that each of its fields has, where nobody wrote others.
    pub fn standard_answers(self) -> Vec<&'static str> {
        match self {
            Self::Age => vec!["under 18", "18 to 24", "25 to 39", "40 to 59", "60 to 74", "75 or older"],
            Self::Gender => vec!["woman", "man", "another"],
            Self::Difficulties => Difficulty::ALL.iter().map(|difficulty| difficulty.as_str()).collect(),
            Self::Groups => vec!["indigenous", "minority", "migrant", "refugee", "little money", "seldom online"],
            Self::Place => vec!["urban", "rural", "remote", "informal settlement"],
            Self::Language => vec!["en", "fr", "es", "ar", "sw", "another"],
        }
    }
}

/// One answer of a list that the public body wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedAnswer {
    /// What is stored: its words in the consultation's language.
    pub key: String,
    /// Its words by language (BCP 47).
    pub labels: BTreeMap<String, String>,
}

/// How a consultation asks one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub question: Question,
    /// Whether it is asked at all.
    pub on: bool,
    /// Why, in the consultation's language; blank for the reason that the pages know in every language.
    pub reason: String,
    /// Its own list of answers; `None` for the standard ones.
    pub list: Option<Vec<ListedAnswer>>,
}

impl Asked {
    /// Asked, with the standard reason and answers.
    pub fn standard(question: Question) -> Self {
        Self { question, on: true, reason: String::new(), list: None }
    }

    /// The answers that each of its fields has.
    pub fn answers(&self) -> Vec<&str> {
        match &self.list {
            Some(list) => list.iter().map(|answer| answer.key.as_str()).collect(),
            None => self.question.standard_answers(),
        }
    }
}

/// What somebody told: (field, answer).
pub type Told = BTreeSet<(String, String)>;

/// What of a form is an answer to the question. A field in which somebody prefers not to say is as good as blank, and
/// so is one with an answer that was not on offer.
pub fn told(asked: &Asked, sent: &[(String, String)]) -> Told {
    let offered = asked.answers();
    let mut told = Told::new();
    for field in asked.question.fields() {
        let given: Vec<&str> =
            sent.iter().filter(|(name, _)| name == field).map(|(_, answer)| answer.as_str()).collect();
        if given.contains(&PREFER_NOT) {
            continue;
        }
        let most = if asked.question.takes_several() { usize::MAX } else { 1 };
        let answers = given.into_iter().filter(|answer| offered.contains(answer)).take(most);
        told.extend(answers.map(|answer| (field.to_owned(), answer.to_owned())));
    }
    told
}

/// What is told once this question is answered anew: its answers take the place of those before.
pub fn answered(before: &Told, asked: &Asked, sent: &[(String, String)]) -> Told {
    let fields = asked.question.fields();
    let others = before.iter().filter(|(field, _)| !fields.contains(&field.as_str())).cloned();
    others.chain(told(asked, sent)).collect()
}

/// Where somebody stands with what they may tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They can tell it.
    May,
    /// They told it, with this receipt.
    Told,
    /// They told it already, with another comment in the same consultation: nobody is asked twice.
    ToldBefore,
    /// Nothing is asked: it is switched off, the comment is gone, or nobody would use the answers any more.
    NotAsked,
}

/// What is known of who stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub stage: Stage,
    pub state: ContributionState,
    /// Whether the person was erased, with the words or without.
    pub erased: bool,
    /// Whether the consultation asks anything.
    pub asks: bool,
    pub told_here: bool,
    pub told_elsewhere: bool,
}

/// Where they stand. What was told can be seen and taken back whatever came since.
pub fn standing(found: Found) -> Standing {
    let in_use = matches!(found.stage, Stage::Open | Stage::Analysis);
    let there = found.state != ContributionState::TakenBack && !found.erased;
    if found.told_here {
        Standing::Told
    } else if !(in_use && there && found.asks) {
        Standing::NotAsked
    } else if found.told_elsewhere {
        Standing::ToldBefore
    } else {
        Standing::May
    }
}

/// Why it cannot be asked or told so, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CharacteristicsRefusal {
    #[error("it is open: what people are asked stays as it is, so that all are asked the same")]
    Frozen,
    #[error("write two answers at least, one a line, in the consultation's language")]
    ShortList,
    #[error("write {MOST_ANSWERS} answers at most")]
    LongList,
    #[error("an answer has {LONGEST_ANSWER} characters at most")]
    LongAnswer,
    #[error("an answer stands twice in the list")]
    Twice,
    #[error("each language has as many lines as the consultation's own, or none")]
    Uneven,
    #[error("a reason has {LONGEST_REASON} characters at most")]
    LongReason,
    #[error("nothing is asked of you here, or not any more")]
    NotAsked,
    #[error("nothing was told yet")]
    NothingTold,
}

impl CharacteristicsRefusal {
    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Frozen => "error-about-frozen",
            Self::ShortList => "error-about-short-list",
            Self::LongList => "error-about-long-list",
            Self::LongAnswer => "error-about-long-answer",
            Self::Twice => "error-about-twice",
            Self::Uneven => "error-about-uneven",
            Self::LongReason => "error-about-long-reason",
            Self::NotAsked => "error-about-not-asked",
            Self::NothingTold => "error-about-nothing-told",
        }
    }
}

/// Whether the questions may be changed: until it opens. Afterwards some would have answered other questions than the
/// rest, and what is counted would mean nothing.
///
/// # Errors
/// [`CharacteristicsRefusal::Frozen`].
pub fn may_change_questions(stage: Stage) -> Result<(), CharacteristicsRefusal> {
    if stage == Stage::Draft { Ok(()) } else { Err(CharacteristicsRefusal::Frozen) }
}

/// A reason why something is asked, as typed; blank for the standard one.
///
/// # Errors
/// [`CharacteristicsRefusal::LongReason`].
pub fn reason(typed: &str) -> Result<&str, CharacteristicsRefusal> {
    let reason = typed.trim();
    if reason.chars().count() > LONGEST_REASON { Err(CharacteristicsRefusal::LongReason) } else { Ok(reason) }
}

/// A list of answers, typed one a line in each language: the first line of one language means the same as the first of
/// every other. `language` is the consultation's own, in which every answer has words.
///
/// # Errors
/// [`CharacteristicsRefusal`] with what to do.
pub fn list(language: &str, typed: &[(&str, &str)]) -> Result<Vec<ListedAnswer>, CharacteristicsRefusal> {
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let by_language: BTreeMap<&str, Vec<String>> =
        typed.iter().map(|(language, text)| (*language, lines(text))).filter(|(_, lines)| !lines.is_empty()).collect();
    let own = by_language.get(language).cloned().unwrap_or_default();
    match own.len() {
        0..2 => return Err(CharacteristicsRefusal::ShortList),
        2..=MOST_ANSWERS => {}
        _ => return Err(CharacteristicsRefusal::LongList),
    }
    if by_language.values().any(|lines| lines.len() != own.len()) {
        return Err(CharacteristicsRefusal::Uneven);
    }
    if by_language.values().flatten().any(|line| line.chars().count() > LONGEST_ANSWER) {
        return Err(CharacteristicsRefusal::LongAnswer);
    }
    if own.iter().collect::<BTreeSet<_>>().len() != own.len() || own.iter().any(|line| line == PREFER_NOT) {
        return Err(CharacteristicsRefusal::Twice);
    }
    let answers = own.into_iter().enumerate().map(|(place, key)| {
        let labels = by_language.iter().map(|(&language, lines)| (language.to_owned(), lines[place].clone())).collect();
        ListedAnswer { key, labels }
    });
    Ok(answers.collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
        let fields = select(vec!["age", "gender", "seeing", "walking", "groups", "place", "language", "name"]);
        let answers = select(vec![
            "under 18",
            "woman",
            "no difficulty",
            "a lot of difficulty",
            "migrant",
            "refugee",
            "urban",
            "sw",
            PREFER_NOT,
            "",
            "Ruth",
        ]);
        proptest::collection::vec((fields.prop_map(str::to_owned), answers.prop_map(str::to_owned)), 0..12)
    }

    proptest! {
        #[test]
        fn rule_7_whatever_is_sent_only_answers_that_were_on_offer_are_kept(question in select(Question::ALL), sent in pairs()) {
            let asked = Asked::standard(question);
            let told = told(&asked, &sent);
            for (field, answer) in &told {
                prop_assert!(question.fields().contains(&field.as_str()));
                prop_assert!(asked.answers().contains(&answer.as_str()));
                let refused = sent.iter().any(|(name, value)| name == field && value == PREFER_NOT);
                prop_assert!(!refused, "who prefers not to say has said nothing");
            }
            if !question.takes_several() {
                prop_assert!(told.len() <= question.fields().len());
            }
        }

        #[test]
        fn to_prefer_not_to_say_is_to_leave_it_blank(question in select(Question::ALL), before in pairs()) {
            let asked = Asked::standard(question);
            let before: Told = before.into_iter().collect();
            let not: Vec<_> =
                question.fields().into_iter().map(|field| (field.to_owned(), PREFER_NOT.to_owned())).collect();
            prop_assert_eq!(answered(&before, &asked, &not), answered(&before, &asked, &[]));
        }

        #[test]
        fn an_answer_changes_its_own_question_and_no_other(question in select(Question::ALL), before in pairs(), sent in pairs()) {
            let before: Told = before.into_iter().collect();
            let after = answered(&before, &Asked::standard(question), &sent);
            let fields = question.fields();
            let others = |told: &Told| -> Told {
                told.iter().filter(|(field, _)| !fields.contains(&field.as_str())).cloned().collect()
            };
            prop_assert_eq!(others(&before), others(&after));
        }

        #[test]
        fn nobody_is_asked_twice_and_nobody_after_the_report(
            stage in select(Stage::ALL), state in select(ContributionState::ALL),
            erased: bool, asks: bool, told_here: bool, told_elsewhere: bool,
        ) {
            let standing = standing(Found { stage, state, erased, asks, told_here, told_elsewhere });
            if standing == Standing::May {
                prop_assert!(!told_here && !told_elsewhere && !erased && asks);
                prop_assert!(matches!(stage, Stage::Open | Stage::Analysis));
                prop_assert_ne!(state, ContributionState::TakenBack);
            }
            prop_assert_eq!(standing == Standing::Told, told_here);
        }

        #[test]
        fn a_list_has_every_answer_in_the_consultations_language(
            own in proptest::collection::vec("[a-z]{1,8}", 0..25), other in proptest::collection::vec("[a-z]{1,8}", 0..4),
        ) {
            let (own_text, other_text) = (own.join("\r\n"), other.join("\n"));
            if let Ok(answers) = list("sw", &[("sw", &own_text), ("fr", &other_text)]) {
                let keys: Vec<&String> = answers.iter().map(|answer| &answer.key).collect();
                prop_assert_eq!(keys, own.iter().collect::<Vec<_>>());
                prop_assert!((2..=MOST_ANSWERS).contains(&answers.len()));
                prop_assert!(answers.iter().all(|answer| answer.labels.get("sw") == Some(&answer.key)));
                prop_assert!(other.is_empty() || answers.iter().all(|answer| answer.labels.contains_key("fr")));
            }
        }
    }

    #[test]
    fn the_short_set_on_functioning_has_six_questions_with_four_answers_each() {
        let asked = Asked::standard(Question::Difficulties);
        assert_eq!((asked.question.fields().len(), asked.answers().len()), (6, 4));
        assert!(!Question::Difficulties.has_own_list(), "what is compared with a census stays as it is");
    }

    #[test]
    fn who_prepares_the_questions_is_told_what_to_mend() {
        use CharacteristicsRefusal::{Frozen, LongAnswer, LongList, LongReason, ShortList, Twice, Uneven};
        let many = (0..21).map(|number| format!("{number}")).collect::<Vec<_>>().join("\n");
        let long = format!("one\n{}", "x".repeat(LONGEST_ANSWER + 1));
        for (typed, refusal) in [
            (vec![("en", "one")], ShortList),
            (vec![("fr", "un\ndeux")], ShortList),
            (vec![("en", many.as_str())], LongList),
            (vec![("en", long.as_str())], LongAnswer),
            (vec![("en", "one\none")], Twice),
            (vec![("en", "one\ntwo"), ("fr", "un")], Uneven),
        ] {
            assert_eq!(list("en", &typed), Err(refusal), "{typed:?}");
        }
        assert_eq!(reason(&"x".repeat(LONGEST_REASON + 1)), Err(LongReason));
        for &stage in Stage::ALL {
            assert_eq!(may_change_questions(stage).is_ok(), stage == Stage::Draft);
        }
        assert_eq!(may_change_questions(Stage::Open), Err(Frozen));
    }
}
