//! The account of whoever is signed in, member or participant: its sessions and the ways into it.

pub mod codes;
pub mod delete;
pub mod home;
pub mod passkeys;
pub mod password;
