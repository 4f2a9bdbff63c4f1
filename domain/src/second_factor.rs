//! The second factor: something that a member has, beside the password that they know or the mailbox that they read.
//! A passkey is one, and shows both at once because the authenticator checks who holds it; a code from a list on paper
//! is one (NIST SP 800-63B-4, look-up secrets). A link by mail is none (same, 3.1.3.1: e-mail is no out-of-band way).

/// What there is to know of an account and the session that it is used in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Account {
    /// Whether its owner has a role anywhere. Who only takes part is never locked out of their own receipts.
    pub has_roles: bool,
    /// Whether an organisation asks a second factor for one of those roles.
    pub required: bool,
    /// Whether there is one to show.
    pub has_one: bool,
    /// Whether it was shown in this session.
    pub shown: bool,
}

/// Whether a session may be used for what its owner's roles allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFactor {
    /// Nothing is missing.
    Enough,
    /// It must be shown first. Who has one is asked for it whether a role requires it or not: a password alone must not
    /// open what its owner has secured.
    MustShow,
    /// It is required, and there is none yet: the first is set up in this session.
    MustSetUp,
}

/// What is missing from a session.
pub const fn second_factor(account: Account) -> SecondFactor {
    match account {
        Account { has_roles: false, .. } | Account { shown: true, .. } => SecondFactor::Enough,
        Account { has_one: true, .. } => SecondFactor::MustShow,
        Account { required: true, .. } => SecondFactor::MustSetUp,
        Account { .. } => SecondFactor::Enough,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_opens_for_a_role_before_what_is_required_was_shown(
            has_roles: bool, required: bool, has_one: bool, shown: bool,
        ) {
            let account = Account { has_roles, required, has_one, shown };
            let missing = second_factor(account);
            if has_roles && !shown && (required || has_one) {
                prop_assert_ne!(missing, SecondFactor::Enough);
            } else {
                prop_assert_eq!(missing, SecondFactor::Enough);
            }
            // A password thief cannot set up a factor of their own where the owner has one.
            if has_one {
                prop_assert_ne!(missing, SecondFactor::MustSetUp);
            }
        }
    }
}
