//! What is stored, for how long and why: the table by which it is removed, in words.

use axum::response::Response;
use domain::retention::{Period, RULES, Rule};
use leptos::prelude::*;

use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

pub async fn show(visit: Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("privacy-title"), Cache::Public).show(&visit, move || {
        view! {
            <header class="page-head">
                <h1>{words.get("privacy-title")}</h1>
                <p class="lede">{words.get("privacy-lede")}</p>
            </header>
            <section class="stack tight">
                <h2>{words.get("privacy-not")}</h2>
                <p>{words.get("privacy-not-what")}</p>
                <p>{words.get("basket-cookie")}</p>
                <p>{words.get("offline-privacy")}</p>
            </section>
            <section class="stack tight">
                <h2>{words.get("privacy-rights")}</h2>
                <p>{words.get("privacy-rights-receipt")} " " <a href="/r">{words.get("privacy-rights-find")}</a></p>
                <p>{words.get("privacy-rights-none")}</p>
                <p>{words.get("privacy-rights-complain")}</p>
            </section>
            {kinds("privacy-participants", true)}
            {kinds("privacy-members", false)}
        }
    })
}

fn kinds(heading: &'static str, of_participants: bool) -> impl IntoView + use<> {
    let words = use_words();
    let rules = RULES
        .iter()
        .filter(|rule| rule.kind.is_of_participants() == of_participants)
        .map(|rule| {
            let key = format!("retention-{}", rule.kind.key());
            view! {
                <section class="stack tight">
                    <h3>{words.get(&key)}</h3>
                    <p><strong>{period(words, rule)}</strong></p>
                    <p>{words.get(&format!("{key}-why"))}</p>
                    <p class="hint">{words.with("privacy-source", [("source", rule.source.into())])}</p>
                </section>
            }
        })
        .collect_view();
    view! {
        <section class="stack">
            <h2>{words.get(heading)}</h2>
            {rules}
        </section>
    }
}

/// "Removed 30 days after you were told the answer"
fn period(words: Words, rule: &Rule) -> String {
    match rule.period {
        Period::Stays => words.get("retention-stays"),
        Period::Days(days, since) => {
            let period = match days % 365 {
                0 => words.with("retention-years", [("years", (days / 365).into())]),
                _ => words.with("retention-days", [("days", days.into())]),
            };
            words.with(&format!("retention-since-{}", since.key()), [("period", period.into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::consent::Purpose;
    use domain::erasure::Scope;
    use domain::retention::Kind;

    use super::*;
    use crate::words::Locale;

    #[test]
    fn every_kind_of_data_is_told_in_every_language() {
        for words in Locale::all().map(Words) {
            let told = |key: String| assert_ne!(words.get(&key), key);
            for kind in Kind::ALL {
                told(format!("retention-{}", kind.key()));
                told(format!("retention-{}-why", kind.key()));
            }
            for rule in RULES {
                assert!(!period(words, rule).contains("retention-"), "{rule:?}");
            }
            for scope in Scope::ALL {
                told(format!("erase-{}", scope.key()));
                told(format!("erase-{}-hint", scope.key()));
            }
        }
        assert_eq!(
            period(Words(Locale::fallback()), &RULES[3]),
            "Removed 2 years after the day on which the answers were promised"
        );
    }

    /// GDPR, Art. 7(1): what somebody agreed to can be shown, years later and in the words of then.
    #[test]
    fn a_wording_that_somebody_agreed_to_never_changes() {
        let (first, second) = (
            "One e-mail, when the answer is there. The address is kept apart from your comment and shown to nobody.",
            "One e-mail, when the answer is there. The address is kept apart from your comment and shown to nobody. \
             You can have it deleted at any time, on the page of your receipt.",
        );
        let english: Vec<String> = (1..=Purpose::HearBack.version())
            .map(|version| Words(Locale::fallback()).get(&Purpose::HearBack.text_key(version)))
            .collect();
        assert_eq!(english, [first, second]);
        let (first, second) = (
            "رسالة واحدة حين يصدر الرد. نحفظ العنوان بعيدًا عن تعليقك ولا نعرضه على أحد.",
            "رسالة واحدة حين يصدر الرد. نحفظ العنوان بعيدًا عن تعليقك ولا نعرضه على أحد. ويمكنك حذفه في أي وقت من صفحة إيصالك.",
        );
        let arabic: Vec<String> = (1..=Purpose::HearBack.version())
            .map(|version| Words(Locale::from_tag("ar").unwrap()).get(&Purpose::HearBack.text_key(version)))
            .collect();
        assert_eq!(arabic, [first, second]);
    }
}
