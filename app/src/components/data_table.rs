//! A table of figures or of things to do. It scrolls within itself where the screen is narrow, so that the page never
//! does.

use leptos::prelude::*;

/// A table with its caption; the children are `thead` and `tbody`.
#[component]
pub fn DataTable(#[prop(into)] id: String, #[prop(into)] caption: String, children: Children) -> impl IntoView {
    let caption_id = format!("{id}-caption");
    view! {
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby=caption_id>
            <table class="data" id=id>
                <caption id=caption_id.clone()>{caption}</caption>
                {children()}
            </table>
        </div>
    }
}
