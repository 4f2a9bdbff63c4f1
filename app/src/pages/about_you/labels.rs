//! What questions and answers are called: in the page's words, or in those that an official wrote.

use domain::characteristics::{Asked, Question};

use crate::words::Words;

/// The question as a heading.
pub fn heading(words: Words, question: Question) -> String {
    words.get(&format!("about-{}", question.key()))
}

/// Why it is asked, with the language where an official wrote it.
pub fn reason(words: Words, asked: &Asked, language: &str) -> (String, Option<String>) {
    if asked.reason.is_empty() {
        (words.get(&format!("about-{}-why", asked.question.key())), None)
    } else {
        (asked.reason.clone(), Some(language.to_owned()))
    }
}

/// An answer's words, with their language where an official wrote them: the reader's own where there are some.
pub fn answer(words: Words, asked: &Asked, language: &str, key: &str) -> (String, Option<String>) {
    let own = asked.list.as_ref().and_then(|list| list.iter().find(|answer| answer.key == key));
    let Some(own) = own else { return (standard_answer(words, asked.question, key), None) };
    let reader = words.0.tag();
    match own.labels.get(reader) {
        Some(label) => (label.clone(), Some(reader.to_owned())),
        None => (own.key.clone(), Some(language.to_owned())),
    }
}

/// A standard answer's words.
pub fn standard_answer(words: Words, question: Question, key: &str) -> String {
    words.get(&format!("about-{}-{}", question.key(), key.replace(' ', "-")))
}

#[cfg(test)]
mod tests {
    use domain::characteristics::{Activity, CharacteristicsRefusal};

    use super::*;
    use crate::words::Locale;

    #[test]
    fn every_question_and_every_answer_has_words_in_every_language() {
        for words in Locale::all().map(Words) {
            let told = |text: String| assert!(!text.starts_with("about-"), "{text}");
            for &question in Question::ALL {
                told(heading(words, question));
                told(reason(words, &Asked::standard(question), "en").0);
                for key in question.standard_answers() {
                    told(standard_answer(words, question, key));
                }
            }
            for activity in Activity::ALL {
                told(words.get(&format!("about-difficulty-{}", activity.key())));
            }
            use CharacteristicsRefusal::{
                Frozen, LongAnswer, LongList, LongReason, NotAsked, NothingTold, ShortList, Twice, Uneven,
            };
            for why in [Frozen, LongAnswer, LongList, LongReason, NotAsked, NothingTold, ShortList, Twice, Uneven] {
                assert_ne!(words.get(why.key()), why.key());
            }
        }
    }
}
