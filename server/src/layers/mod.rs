//! What stands around every handler: a layer a file, each a function `around(router)`. [`crate::http`] has their order.

pub(crate) mod cache_policy;
pub(crate) mod compression;
pub(crate) mod csrf;
pub(crate) mod etag;
pub(crate) mod limits;
pub(crate) mod panics;
pub(crate) mod refusals;
pub(crate) mod request_id;
pub(crate) mod security_headers;
pub(crate) mod size;
pub(crate) mod time;
pub(crate) mod trace;
