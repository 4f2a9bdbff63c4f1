//! Who comes into an organisation, and how: by an invitation that is for one address, holds for a week and is used
//! once. (An invitation that could be redeemed with another address let strangers in elsewhere: CVE-2022-31096.)

use crate::time::{DAY, Timestamp};
use crate::vocabulary::{InvitationState, OrganisationKind, Role};

/// How long an invitation can be accepted.
pub const INVITATION_LASTS: i64 = 7 * DAY;

/// Why somebody's membership cannot be changed so, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MembershipRefusal {
    #[error("this role is not one of such an organisation")]
    RoleDoesNotFit,
    #[error("they have this role already")]
    HasItAlready,
    #[error("an organisation keeps one administrator at least")]
    LastAdministrator,
    #[error("the invitation is not valid any more: ask for a new one")]
    InvitationEnded,
    #[error("the invitation is for another address: sign out first")]
    AnotherAddress,
    #[error("you have an account: sign in first")]
    SignInFirst,
    #[error("say what you are called")]
    NoName,
    #[error("that is too long")]
    TooLong,
    #[error("an organisation has a name that no other has")]
    NameTaken,
    #[error("a password has fifteen characters at least")]
    ShortPassword,
    #[error("this password is easily guessed")]
    GuessedPassword,
    #[error("the passkey could not be checked: try again, or use another way")]
    PasskeyRefused,
    #[error("this code is not on the list, or was used")]
    WrongCode,
    #[error("too many tries: wait a quarter of an hour")]
    Wait,
    #[error("this other account is connected to somebody else's here")]
    ConnectedElsewhere,
    #[error("members' accounts stay, because the audit trail names them")]
    HasRoles,
}

impl MembershipRefusal {
    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RoleDoesNotFit => "error-role-does-not-fit",
            Self::HasItAlready => "error-has-role-already",
            Self::LastAdministrator => "error-last-administrator",
            Self::InvitationEnded => "error-invitation-ended",
            Self::AnotherAddress => "error-another-address",
            Self::SignInFirst => "error-sign-in-first",
            Self::NoName => "error-no-name",
            Self::TooLong => "error-name-too-long",
            Self::NameTaken => "error-name-taken",
            Self::ShortPassword => "error-short-password",
            Self::GuessedPassword => "error-guessed-password",
            Self::PasskeyRefused => "error-passkey-refused",
            Self::WrongCode => "error-wrong-code",
            Self::Wait => "error-wait",
            Self::ConnectedElsewhere => "error-connected-elsewhere",
            Self::HasRoles => "error-has-roles",
        }
    }
}

/// The roles of an organisation of that kind. Public bodies answer, civil society moderates and facilitates: nobody
/// does both under one roof (rule 6).
pub const fn roles_of(kind: OrganisationKind) -> &'static [Role] {
    match kind {
        OrganisationKind::PublicBody => &[Role::Official, Role::Analyst, Role::Administrator],
        OrganisationKind::CivilSociety => &[Role::Moderator, Role::Facilitator, Role::Administrator],
    }
}

/// Whether somebody can have that role in an organisation of that kind.
///
/// # Errors
/// [`MembershipRefusal::RoleDoesNotFit`].
pub fn fits(kind: OrganisationKind, role: Role) -> Result<(), MembershipRefusal> {
    if roles_of(kind).contains(&role) { Ok(()) } else { Err(MembershipRefusal::RoleDoesNotFit) }
}

/// Whether an invitation still lets somebody in.
///
/// # Errors
/// [`MembershipRefusal::InvitationEnded`].
pub fn may_accept(state: InvitationState, expires_at: Timestamp, now: Timestamp) -> Result<(), MembershipRefusal> {
    if state == InvitationState::Waiting && now < expires_at { Ok(()) } else { Err(MembershipRefusal::InvitationEnded) }
}

/// The longest name of a person or an organisation, in characters.
const LONGEST_NAME: usize = 200;

/// A name as it was typed, without what stands around it.
///
/// # Errors
/// [`MembershipRefusal::NoName`] or [`MembershipRefusal::TooLong`].
pub fn name(typed: &str) -> Result<&str, MembershipRefusal> {
    let name = typed.trim();
    // A line break in a name would be one in a mail's header.
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(MembershipRefusal::NoName);
    }
    if name.chars().count() > LONGEST_NAME { Err(MembershipRefusal::TooLong) } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nobody_answers_and_moderates_under_one_roof() {
        for &role in Role::ALL {
            let public = fits(OrganisationKind::PublicBody, role).is_ok();
            let civil = fits(OrganisationKind::CivilSociety, role).is_ok();
            assert_eq!(public && civil, role == Role::Administrator, "{role}");
            assert!(public || civil, "{role} is nowhere");
        }
    }

    #[test]
    fn a_name_is_a_line_of_text() {
        assert_eq!(name("  Amira \u{645}\u{64a}  "), Ok("Amira \u{645}\u{64a}"));
        for none in ["", "  ", "a\r\nBcc: all@saltmere.example"] {
            assert_eq!(name(none), Err(MembershipRefusal::NoName));
        }
        assert_eq!(name(&"a".repeat(201)), Err(MembershipRefusal::TooLong));
    }

    proptest! {
        #[test]
        fn an_invitation_is_good_until_it_ends_and_once(expires in 0_i64..1_000_000, now in 0_i64..1_000_000) {
            for &state in InvitationState::ALL {
                let accepted = may_accept(state, Timestamp(expires), Timestamp(now)).is_ok();
                prop_assert_eq!(accepted, state == InvitationState::Waiting && now < expires);
            }
        }
    }
}
