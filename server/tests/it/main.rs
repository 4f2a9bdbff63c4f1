//! Hearback as it answers over HTTP and delivers by mail, on a database of each test's own. One binary, so that the
//! whole is linked once.

mod about_you;
mod advisories;
mod api;
mod appeals;
mod asvs;
mod basket;
mod campaigns;
mod cli;
mod delivery;
mod held;
mod http;
mod limits;
mod log;
mod mail_server;
mod moderation;
mod offline;
mod openid;
mod own_data;
mod permissions;
mod receipt_copy;
mod retention;
mod security;
mod taking_it_along;
mod taking_part;
mod town;
mod translation;
mod trap;
mod variants;
mod versions;
mod ways;
mod what_was_said;
mod writing;
