//! A way off the page at once, for somebody whom another person must not see reading it (GOV.UK Design System, "Exit
//! this page").

use leptos::prelude::*;

use crate::words::use_words;

/// Whether the page at that path is one of a participant: a consultation with all below it, and receipts. Members' desks
/// have none.
pub fn can_be_left(path: &str) -> bool {
    let page = path.split('?').next().unwrap_or_default();
    page == "/r" || ["/c/", "/r/"].iter().any(|start| page.starts_with(start))
}

/// The link that leaves. It stands last, so that it costs nobody a press of Tab, and stays in sight. A plain link does
/// it; the loader blanks the page first, keeps it from Back, and hears Shift being pressed three times.
#[component]
pub fn Leave(
    /// Where to: a page that means nothing to whoever sees it. Nothing is asked of it before the link is pressed.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    let words = use_words();
    view! {
        <aside class="leave" aria-label=words.get("leave-what")>
            <a href=href rel="nofollow noreferrer" data-gone=words.get("leave-gone")>{words.get("leave-now")}</a>
            // Only where there is a script to hear it.
            <span hidden>{words.get("leave-shift")}</span>
            <span
                role="status"
                data-more2=words.get("leave-twice-more")
                data-more1=words.get("leave-once-more")
                data-ended=words.get("leave-ended")
            ></span>
        </aside>
    }
}

#[cfg(test)]
mod tests {
    use super::can_be_left;

    #[test]
    fn participants_can_leave_and_members_at_their_desk_have_no_need() {
        for path in ["/c/street-trees", "/c/street-trees/draft?x=1", "/r", "/r?receipt=1", "/r/7K3M9QXP2RAB/received"] {
            assert!(can_be_left(path), "{path}");
        }
        for path in ["/", "/help", "/report", "/desk", "/desk/c/street-trees/themes", "/sign-in?next=/c/x"] {
            assert!(!can_be_left(path), "{path}");
        }
    }
}
