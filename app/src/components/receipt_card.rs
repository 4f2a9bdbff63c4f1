//! The receipt as a card to keep: what it is for, the code, and where to use it. It prints on its own.

use domain::loop_stage::LoopStage;
use leptos::prelude::*;

use super::ring::ring_shape;
use crate::words::use_words;

/// The card.
#[component]
pub fn ReceiptCard(
    /// The code in its groups: `7K3M-9QXP-2RAB`.
    #[prop(into)]
    code: String,
    /// The full address of the receipt's page.
    #[prop(into)]
    address: String,
    /// The title of the consultation.
    #[prop(into)]
    consultation: String,
    /// Of its heading, where several cards stand on one page.
    #[prop(default = "receipt-card".to_owned(), into)]
    id: String,
) -> impl IntoView {
    let words = use_words();
    let code_id = format!("{id}-code");
    let labelled = format!("{id} {code_id}");
    view! {
        <section class="receipt-card" aria-labelledby=labelled>
            <h2 id=id>{ring_shape(LoopStage::Done)} {words.get("receipt-card-heading")}</h2>
            <p class="code" id=code_id dir="ltr" translate="no">
                {code}
            </p>
            <p>{words.get("receipt-card-what-for")}</p>
            <p class="about" dir="auto">
                {consultation}
            </p>
            <p>
                <a href=address.clone() dir="ltr">
                    {address.clone()}
                </a>
            </p>
        </section>
    }
}
