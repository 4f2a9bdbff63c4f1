//! What was found in a text that is being written, as its officials read it.

use domain::lint::Finding;
use leptos::prelude::*;

use crate::words::Words;

/// Everything that was found in a section: first what must be mended.
pub(super) fn findings_of(words: Words, findings: &[Finding], section: &str, language: &str) -> AnyView {
    let mut found: Vec<&Finding> = findings.iter().filter(|finding| finding.section == section).collect();
    found.sort_by_key(|finding| !finding.kind.refuses());
    let items = found
        .into_iter()
        .map(|finding| {
            let must = words.get(if finding.kind.refuses() { "finding-must" } else { "finding-may" });
            let what = words.get(&format!("finding-{}", finding.kind.key()));
            let number = finding.paragraph.and_then(|number| i64::try_from(number).ok());
            let place = number.map(|number| words.with("place-paragraph", [("number", number.into())]));
            let place = place.map(|place| view! { <span class="hint">{place}</span> });
            let quoted = (!finding.words.is_empty()).then(|| {
                view! { <p dir="auto" lang=language.to_owned() class="quoted">{finding.words.clone()}</p> }
            });
            view! {
                <li>
                    <p><strong>{must}</strong> " " {what} " " {place}</p>
                    {quoted}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="findings" role="list">{items}</ul> }.into_any()
}
