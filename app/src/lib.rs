//! What people see: pages, forms and their handlers, islands, words in every language.
//!
//! The crate compiles twice. Natively, with feature `ssr`, it holds everything. To WASM, with feature `hydrate`, it
//! holds only [`islands`], which get all their words and data as props.
//!
//! To add a page: a file in `pages/` with a handler `show` (extract, ask the store, `Page::new(title, cache).show(..)`)
//! and, where it has a form, a handler `send` beside it; its address in [`router`]; its words in `words/*/`.

// Views are types, and those of whole pages are deep.
#![recursion_limit = "512"]

pub mod islands;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
mod csv_file;
#[cfg(feature = "ssr")]
pub mod dates;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod formats;
#[cfg(feature = "ssr")]
mod held_form;
#[cfg(feature = "ssr")]
mod locale;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
mod router;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
pub mod visit;
#[cfg(feature = "ssr")]
pub mod words;

#[cfg(feature = "ssr")]
pub use router::{listed, router};

/// Wakes the islands of the page that the browser shows; called by the loader.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
