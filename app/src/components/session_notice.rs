//! A warning some minutes before a session ends, with the way to go on (WCAG 2.2, 2.2.1 and 2.2.6). It needs the time
//! that passes on the page, and so a script; without one, what is sent too late is held (`held_form`).

use leptos::prelude::*;

use crate::words::use_words;

/// So long before the end it shows.
const MINUTES: i64 = 5;

/// The warning, hidden until the script shows it.
#[component]
pub fn SessionNotice(
    /// Seconds without a request after which the session ends.
    idle: i64,
    /// Seconds after which it ends in any case.
    left: i64,
) -> impl IntoView {
    let words = use_words();
    view! {
        <div class="session-notice" role="status" data-idle=idle data-left=left data-warn=MINUTES * 60>
            <p hidden>
                {words.with("session-ends", [("minutes", MINUTES.into())])}
                " "
                <button type="button" class="button secondary">{words.get("session-keep")}</button>
            </p>
        </div>
    }
}
