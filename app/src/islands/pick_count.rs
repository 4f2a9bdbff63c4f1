//! How many contributions are chosen on the coding board, and one press to choose all that are shown.

use leptos::prelude::*;

/// `list` is the id of the form; `some` holds `{n}` for the number. Shown only where it is alive.
#[island]
pub fn PickCount(
    #[prop(into)] list: String,
    #[prop(into)] none: String,
    #[prop(into)] some: String,
    #[prop(into)] all: String,
) -> impl IntoView {
    let (count, set_count) = signal(0_usize);
    let (alive, set_alive) = signal(false);
    #[cfg(feature = "hydrate")]
    picks::watch(list.clone(), set_count, set_alive);
    #[cfg(not(feature = "hydrate"))]
    let _ = (set_count, set_alive);
    let text = move || match count.get() {
        0 => none.clone(),
        n => some.replace("{n}", &n.to_string()),
    };
    let choose_all = move |_| {
        #[cfg(feature = "hydrate")]
        picks::choose_all(&list, set_count);
        #[cfg(not(feature = "hydrate"))]
        let _ = &list;
    };
    view! {
        <p class="cluster" hidden=move || !alive.get()>
            <output>{text}</output>
            <button type="button" class="button quiet" on:click=choose_all>{all}</button>
        </p>
    }
}

#[cfg(feature = "hydrate")]
mod picks {
    use leptos::ev::change;
    use leptos::prelude::{Effect, Set, WriteSignal, document, window_event_listener};
    use leptos::wasm_bindgen::JsCast;
    use web_sys::HtmlInputElement;

    pub fn watch(list: String, count: WriteSignal<usize>, alive: WriteSignal<bool>) {
        Effect::new({
            let list = list.clone();
            move |_| {
                alive.set(true);
                count.set(chosen(&list));
            }
        });
        // The page is what ends it.
        std::mem::forget(window_event_listener(change, move |_| count.set(chosen(&list))));
    }

    pub fn choose_all(list: &str, count: WriteSignal<usize>) {
        for pick in picks(list) {
            pick.set_checked(true);
        }
        count.set(chosen(list));
    }

    fn chosen(list: &str) -> usize {
        picks(list).iter().filter(|pick| pick.checked()).count()
    }

    fn picks(list: &str) -> Vec<HtmlInputElement> {
        let Ok(found) = document().query_selector_all(&format!("#{list} input[name=pick]")) else { return Vec::new() };
        (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
    }
}
