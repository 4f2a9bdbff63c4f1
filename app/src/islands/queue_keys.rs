//! Single keys in the moderators' queue: J and K go on and back, P publishes, H hides (and opens the reasons), U leaves
//! for later. They only fill in the form that is there; nothing is sent before its button is pressed.

use leptos::prelude::*;

/// Listens for the keys; `list` is the id of the form. The keys are listed by the page, so that they are not a secret.
#[island]
pub fn QueueKeys(#[prop(into)] list: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    keys::listen(list);
    #[cfg(not(feature = "hydrate"))]
    let _ = list;
}

#[cfg(feature = "hydrate")]
mod keys {
    use leptos::ev::{KeyboardEvent, keydown};
    use leptos::prelude::{document, window_event_listener};
    use leptos::wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlDetailsElement, HtmlElement, HtmlInputElement};

    pub fn listen(list: String) {
        let handle = window_event_listener(keydown, move |event| {
            if !is_typing(&event) && press(&list, &event.key()) {
                event.prevent_default();
            }
        });
        // The page is what ends it.
        std::mem::forget(handle);
    }

    /// Keys with a modifier, and those typed into a field, are not for us.
    fn is_typing(event: &KeyboardEvent) -> bool {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|element| {
            let radio = element.get_attribute("type").is_some_and(|kind| kind == "radio");
            !radio && matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
        });
        field || event.ctrl_key() || event.meta_key() || event.alt_key()
    }

    fn press(list: &str, key: &str) -> bool {
        let items = items(list);
        let current = items.iter().position(|item| item.get_attribute("aria-current").is_some());
        match key {
            "j" => go(&items, current, current.map_or(0, |at| (at + 1).min(items.len().saturating_sub(1)))),
            "k" => go(&items, current, current.map_or(0, |at| at.saturating_sub(1))),
            "p" | "h" | "u" => current.is_some_and(|at| {
                let value = match key {
                    "p" => "publish",
                    "h" => "hide",
                    _ => "later",
                };
                mark(&items[at], value);
                if key == "p" {
                    go(&items, current, (at + 1).min(items.len() - 1));
                }
                true
            }),
            _ => false,
        }
    }

    fn items(list: &str) -> Vec<HtmlElement> {
        let Ok(found) = document().query_selector_all(&format!("#{list} ol.queue > li")) else { return Vec::new() };
        (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
    }

    fn go(items: &[HtmlElement], from: Option<usize>, to: usize) -> bool {
        if let Some(item) = from.and_then(|at| items.get(at)) {
            let _ = item.remove_attribute("aria-current");
        }
        let Some(item) = items.get(to) else { return false };
        let _ = item.set_attribute("aria-current", "true");
        let _ = item.focus();
        true
    }

    /// Chooses the radio button; for hiding, opens the reasons and goes to the ground.
    fn mark(item: &HtmlElement, value: &str) {
        let chosen = item.query_selector(&format!("input[type=radio][value='{value}']"));
        if let Some(radio) = chosen.ok().flatten().and_then(|found| found.dyn_into::<HtmlInputElement>().ok()) {
            radio.set_checked(true);
        }
        let details = item.query_selector("details");
        if let Some(details) = details.ok().flatten().and_then(|found| found.dyn_into::<HtmlDetailsElement>().ok()) {
            details.set_open(value == "hide");
            let ground = details.query_selector("select").ok().flatten();
            if let (true, Some(ground)) =
                (value == "hide", ground.and_then(|found| found.dyn_into::<HtmlElement>().ok()))
            {
                let _ = ground.focus();
            }
        }
    }
}
