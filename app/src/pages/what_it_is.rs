//! What an organisation is, as public pages and the desk say it.

use domain::vocabulary::Standing;
use store::organisations::Organisation;

use crate::words::Words;

/// What an organisation is, in words. *Of* a group and *for* it are told apart (CRPD, General Comment 7).
pub fn what_it_is(words: Words, organisation: &Organisation) -> String {
    let standing = organisation.standing.as_deref().and_then(|standing| standing.parse::<Standing>().ok());
    match (standing, &organisation.group_name) {
        (Some(standing), Some(group)) => {
            words.with(&format!("organisation-{}", standing.key()), [("group", group.clone().into())])
        }
        _ => words.get(&format!("organisation-{}", organisation.kind.key())),
    }
}
