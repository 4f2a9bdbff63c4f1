//! What people agree to, in which words. Part of rule 7: what somebody agreed to stands apart from who they are, and
//! is taken back as easily as it was given.
//!
//! Source: GDPR, Art. 7(1) (whoever relies on a consent can show it) and 7(3) (it can be withdrawn at any time).

use crate::named::named;

named! {
    /// What somebody agrees to.
    pub enum Purpose {
        /// That their address is kept until they have been told what became of what they said.
        HearBack = "hear back",
        /// That what they told about themselves is kept, to know who was heard and who was not.
        AboutYou = "about you",
    }
}

impl Purpose {
    /// The wording that is shown now. Whoever changes a wording adds one under the next number: what people agreed to
    /// before stays as it was, and can be shown.
    pub const fn version(self) -> i64 {
        match self {
            Self::HearBack => 2,
            Self::AboutYou => 1,
        }
    }

    /// The key of a wording: `consent-hear-back-2`.
    pub fn text_key(self, version: i64) -> String {
        format!("consent-{}-{version}", self.key())
    }
}
