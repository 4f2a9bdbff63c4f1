//! The process: command line, configuration, HTTP, the JSON API, delivery.
//!
//! [`http::router`] is everything that answers, with its layers; [`serve`] puts it on a socket; [`delivery`] carries the
//! outcome to people; [`cli`] is what an operator types. To add a command: a file in `cli/` and its line in
//! [`cli::Command`]. To add an API operation: a file in `api/` and its line in [`api::router`], which also documents it.

pub mod api;
pub mod assets;
pub mod cli;
pub mod delivery;
mod forgetting;
pub mod guard;
mod health;
pub mod http;
mod layers;
mod log_key;
mod openid;
pub mod retention;
pub mod serve;
pub mod settings;
mod signing;
pub mod times;
pub mod translation;
