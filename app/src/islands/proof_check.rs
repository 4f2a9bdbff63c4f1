//! The proof of a receipt, checked in the browser: the words, the entry, its way to the root, the signatures. The same
//! rules as `hearback verify` goes by. The page says beside it what the site itself found.

use domain::signed_log::Proof;
use leptos::prelude::*;

/// Says one of the two once it is alive, and nothing before.
#[island]
pub fn ProofCheck(proof: Proof, #[prop(into)] right: String, #[prop(into)] wrong: String) -> impl IntoView {
    let (fits, set_fits) = signal(None::<bool>);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| set_fits.set(Some(proof.check(None).is_ok())));
    #[cfg(not(feature = "hydrate"))]
    let _ = (proof, set_fits);
    let text = move || match fits.get() {
        Some(true) => right.clone(),
        Some(false) => wrong.clone(),
        None => String::new(),
    };
    view! {
        <p hidden=move || fits.get().is_none()>
            <output>{text}</output>
        </p>
    }
}
