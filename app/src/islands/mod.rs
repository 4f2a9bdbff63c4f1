//! The parts of a page that become alive in the browser. Each improves something that works without it: a form stays
//! a form. Their words come as props.

mod pick_count;
mod proof_check;
mod queue_keys;

pub use pick_count::PickCount;
pub use proof_check::ProofCheck;
pub use queue_keys::QueueKeys;
