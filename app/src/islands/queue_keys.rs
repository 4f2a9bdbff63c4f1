//! Single keys in the moderators' queue. They only fill in the form that is there, and press its buttons; they work where
//! the focus is in the list and in no field, and can be turned off (WCAG 2.1.4). Words to take out are selected in the
//! text, and a ground brings a sentence to start its reasons from.

use leptos::prelude::*;

/// Listens for the keys of `#queue`. The page lists them, so that they are not a secret; `label` is that of the switch.
#[island]
pub fn QueueKeys(#[prop(into)] label: String) -> impl IntoView {
    let (on, set_on) = signal(true);
    let (alive, set_alive) = signal(false);
    #[cfg(feature = "hydrate")]
    keys::listen(on, set_on, set_alive);
    #[cfg(not(feature = "hydrate"))]
    let _ = set_alive;
    let switch = move |event| {
        set_on.set(event_target_checked(&event));
        #[cfg(feature = "hydrate")]
        keys::remember(on.get_untracked());
    };
    view! {
        <div class="option" hidden=move || !alive.get()>
            <input type="checkbox" id="single-keys" prop:checked=move || on.get() on:change=switch />
            <label for="single-keys">{label}</label>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod keys {
    use std::cell::RefCell;
    use std::rc::Rc;

    use leptos::ev::{KeyboardEvent, change, click, keydown, pointerdown};
    use leptos::prelude::{
        Effect, GetUntracked, ReadSignal, Set, WriteSignal, document, window, window_event_listener,
    };
    use leptos::wasm_bindgen::JsCast;
    use web_sys::{
        Element, EventTarget, HtmlDetailsElement, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    };

    const KEPT: &str = "hearback-single-keys";
    const ITEMS: &str = "#queue ol.queue > li";

    pub fn listen(on: ReadSignal<bool>, set_on: WriteSignal<bool>, alive: WriteSignal<bool>) {
        Effect::new(move |_| {
            let off = storage().and_then(|kept| kept.get_item(KEPT).ok().flatten()).is_some();
            set_on.set(!off);
            alive.set(true);
            for button in all("#queue [data-take]") {
                let _ = button.remove_attribute("hidden");
            }
            // Sent here by the form before: the first is the one to read.
            if document().active_element().is_some_and(|focused| focused.id() == "queue") {
                go(&items(), 0);
            }
        });
        let selected = Rc::new(RefCell::new(String::new()));
        // The page is what ends these.
        std::mem::forget(window_event_listener(keydown, move |event| {
            if press(&event, on.get_untracked()) {
                event.prevent_default();
            }
        }));
        // A press on the button takes the selection away on some telephones.
        std::mem::forget(window_event_listener(pointerdown, {
            let selected = selected.clone();
            move |event| {
                if let Some(item) = element(event.target()).and_then(|target| closest(&target, ITEMS)) {
                    *selected.borrow_mut() = selection(&item);
                }
            }
        }));
        std::mem::forget(window_event_listener(click, move |event| {
            let button = element(event.target()).and_then(|target| closest(&target, "[data-take]"));
            if let Some(item) = button.and_then(|button| closest(&button, ITEMS)) {
                choose(&item, "redact");
                take_out(&item, &selected.borrow());
            }
        }));
        std::mem::forget(window_event_listener(change, move |event| {
            let Some(target) = element(event.target()) else { return };
            let Some(item) = closest(&target, ITEMS) else { return };
            if target.tag_name() == "SELECT" {
                suggest(&item);
            } else if let Some(radio) = target.dyn_ref::<HtmlInputElement>() {
                open(&item, &radio.value());
            }
        }));
    }

    /// Keeps in this browser that they are off.
    pub fn remember(on: bool) {
        let Some(kept) = storage() else { return };
        let _ = if on { kept.remove_item(KEPT) } else { kept.set_item(KEPT, "off") };
    }

    fn storage() -> Option<web_sys::Storage> {
        window().local_storage().ok().flatten()
    }

    /// Whether the key was for us.
    fn press(event: &KeyboardEvent, on: bool) -> bool {
        let Some(target) = element(event.target()) else { return false };
        if closest(&target, "#queue").is_none() {
            return false;
        }
        let key = event.key();
        if key == "Enter" && (event.ctrl_key() || event.meta_key()) {
            return push("button[name=rest][value=publish]");
        }
        let items = items();
        let current = closest(&target, ITEMS).and_then(|item| items.iter().position(|each| *each == item));
        if is_field(&target) {
            if key == "Escape"
                && let Some(at) = current
            {
                return go(&items, at);
            }
            return false;
        }
        if !on || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return false;
        }
        let pressed = matches!(target.tag_name().as_str(), "A" | "BUTTON" | "SUMMARY");
        match (key.to_lowercase().as_str(), current) {
            ("enter", _) if !pressed => push("button[name=rest][value=leave]"),
            ("u", _) => push("button[name=undo]"),
            ("j", _) => go(&items, current.map_or(0, |at| at + 1)),
            ("k", _) => go(&items, current.unwrap_or_default().saturating_sub(1)),
            ("p", Some(at)) => choose(&items[at], "publish") && next(&items, at),
            ("l", Some(at)) => choose(&items[at], "later") && next(&items, at),
            ("h", Some(at)) => choose(&items[at], "hide") && go(&items, at),
            ("q", Some(at)) => choose(&items[at], "return") && go(&items, at),
            ("r", Some(at)) => {
                let item = &items[at];
                let selected = selection(item);
                choose(item, "redact") && take_out(item, &selected) && go(&items, at)
            }
            (digit, Some(at)) => digit.parse().is_ok_and(|digit| ground(&items[at], digit) && go(&items, at)),
            _ => false,
        }
    }

    fn element(target: Option<EventTarget>) -> Option<Element> {
        target?.dyn_into().ok()
    }

    fn closest(element: &Element, selector: &str) -> Option<HtmlElement> {
        element.closest(selector).ok().flatten()?.dyn_into().ok()
    }

    fn within<T: JsCast>(item: &HtmlElement, selector: &str) -> Option<T> {
        item.query_selector(selector).ok().flatten()?.dyn_into().ok()
    }

    fn all(selector: &str) -> Vec<HtmlElement> {
        let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
    }

    fn items() -> Vec<HtmlElement> {
        all(ITEMS)
    }

    fn is_field(element: &Element) -> bool {
        let radio = element.get_attribute("type").is_some_and(|kind| kind == "radio");
        !radio && matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    }

    fn push(button: &str) -> bool {
        let found = all(&format!("#queue {button}"));
        found.first().inspect(|button| button.click()).is_some()
    }

    fn go(items: &[HtmlElement], to: usize) -> bool {
        let Some(item) = items.get(to.min(items.len().saturating_sub(1))) else { return false };
        for each in items {
            let _ = each.remove_attribute("aria-current");
        }
        let _ = item.set_attribute("aria-current", "true");
        let _ = item.focus();
        true
    }

    fn next(items: &[HtmlElement], at: usize) -> bool {
        go(items, at + 1)
    }

    /// Chooses the step, where the policy has it.
    fn choose(item: &HtmlElement, step: &str) -> bool {
        let radio = within::<HtmlInputElement>(item, &format!("input[type=radio][value={step}]"));
        let Some(radio) = radio else { return false };
        radio.set_checked(true);
        open(item, step);
        true
    }

    /// Opens the reasons where the step needs some.
    fn open(item: &HtmlElement, step: &str) {
        if let Some(details) = within::<HtmlDetailsElement>(item, "details") {
            details.set_open(matches!(step, "hide" | "redact" | "return"));
        }
        suggest(item);
    }

    fn ground(item: &HtmlElement, number: u32) -> bool {
        let Some(select) = within::<HtmlSelectElement>(item, "select") else { return false };
        // The first option asks to choose one.
        if number == 0 || number >= select.length() {
            return false;
        }
        select.set_selected_index(number as i32);
        suggest(item);
        true
    }

    /// Puts a sentence for the ground where no reasons were written; it can be changed.
    fn suggest(item: &HtmlElement) {
        let step = within::<HtmlInputElement>(item, "input[type=radio]:checked").map(|radio| radio.value());
        let kind = match step.as_deref() {
            Some("return") => "asked",
            Some("hide" | "redact") => "because",
            _ => return,
        };
        let ground = within::<HtmlSelectElement>(item, "select").map(|select| select.value()).unwrap_or_default();
        let language = item.get_attribute("data-language").unwrap_or_default();
        let sentence = all(&format!("#suggested [data-for='{kind} {language} {ground}']"));
        let Some(sentence) = sentence.first().and_then(|line| line.text_content()) else { return };
        let Some(reasons) = within::<HtmlTextAreaElement>(item, "textarea[name^='reasons-']") else { return };
        let before = reasons.get_attribute("data-suggested");
        if reasons.value().trim().is_empty() || Some(reasons.value()) == before {
            reasons.set_value(&sentence);
            let _ = reasons.set_attribute("data-suggested", &sentence);
        }
    }

    /// What is selected in the text of this one.
    fn selection(item: &HtmlElement) -> String {
        let Some(selection) = window().get_selection().ok().flatten() else { return String::new() };
        let home = |node: Option<web_sys::Node>| {
            let prose = closest(&node?.parent_element()?, ".prose")?;
            closest(&prose, ITEMS)
        };
        let inside = [selection.anchor_node(), selection.focus_node()]
            .into_iter()
            .all(|node| home(node).is_some_and(|home| home == *item));
        if inside { String::from(selection.to_string()).trim().to_owned() } else { String::new() }
    }

    /// Writes the selected words into the field, a line each; where nothing is selected, those that the lists marked.
    fn take_out(item: &HtmlElement, selected: &str) -> bool {
        let Some(field) = within::<HtmlTextAreaElement>(item, "textarea[name^='words-']") else { return false };
        let mut lines: Vec<String> = field.value().lines().map(str::to_owned).collect();
        if !selected.is_empty() {
            lines.extend(selected.lines().map(str::to_owned));
        } else if lines.is_empty() {
            let marks = item.query_selector_all(".flags mark").map_or_else(
                |_| Vec::new(),
                |marks| (0..marks.length()).filter_map(|at| marks.get(at)?.text_content()).collect(),
            );
            lines.extend(marks);
        }
        lines.retain(|line| !line.trim().is_empty());
        lines.dedup();
        field.set_value(&lines.join("\n"));
        true
    }
}
