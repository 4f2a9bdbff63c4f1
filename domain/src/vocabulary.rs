//! The words of the field: one word for one thing, in code, in the database and on the page.

use crate::named::named;

pub use crate::named::UnknownWord;

named! {
    /// What an organisation is.
    pub enum OrganisationKind {
        PublicBody = "public body",
        CivilSociety = "civil society",
    }
}

named! {
    /// Whether a civil society organisation is made up *of* a group's members or works *for* them (CRPD General
    /// Comment 7 keeps the two apart).
    pub enum Standing {
        Of = "of",
        For = "for",
    }
}

named! {
    /// What a member may do in an organisation.
    pub enum Role {
        Official = "official",
        Analyst = "analyst",
        Moderator = "moderator",
        Facilitator = "facilitator",
        Administrator = "administrator",
    }
}

named! {
    /// Where a consultation stands.
    pub enum Stage {
        Draft = "draft",
        Open = "open",
        Analysis = "analysis",
        Reported = "reported",
        FollowedUp = "followed up",
        Concluded = "concluded",
    }
}

named! {
    /// How far people's word reaches: the IAP2 spectrum of public participation.
    pub enum ParticipationLevel {
        Inform = "inform",
        Consult = "consult",
        Involve = "involve",
        Collaborate = "collaborate",
        Empower = "empower",
    }
}

named! {
    /// The way by which something was said.
    pub enum Channel {
        Web = "web",
        Sms = "sms",
        Ussd = "ussd",
        Voice = "voice",
        Phone = "phone",
        Paper = "paper",
        InPerson = "in person",
        Email = "email",
        Api = "api",
    }
}

named! {
    /// Who speaks: a person, an organisation, or another public body.
    pub enum RespondentKind {
        Individual = "individual",
        Organisation = "organisation",
        GovernmentAgency = "government agency",
    }
}

named! {
    /// What kind of contribution it is.
    pub enum ContributionKind {
        /// Said about the text, or a part of it.
        Comment = "comment",
        /// An answer to another contribution.
        Reply = "reply",
        /// Other wording for a paragraph.
        Suggestion = "suggestion",
    }
}

named! {
    /// What has become of a contribution so far.
    pub enum ContributionState {
        /// Stored and receipted; its author has still to confirm it. Nobody sees it before.
        Unconfirmed = "unconfirmed",
        Waiting = "waiting",
        Published = "published",
        Hidden = "hidden",
        /// A moderator asks its author something; until there is an answer nobody else reads it.
        Returned = "returned",
        /// Its author took it back, or had the words erased later (see [`crate::erasure`]).
        TakenBack = "taken back",
    }
}

named! {
    /// The answer to a theme.
    pub enum DispositionOutcome {
        Accepted = "accepted",
        PartlyAccepted = "partly accepted",
        NotAccepted = "not accepted",
        AlreadyInPlace = "already in place",
        OutOfScope = "out of scope",
    }
}

named! {
    /// A way in which people may show who they are, as far as a consultation asks for it. A consultation accepts one
    /// or more of them.
    pub enum Verification {
        /// Nothing is shown.
        None = "none",
        /// A link in a mail to an address of their own.
        Email = "email",
        /// A card that a civil society organisation handed to them.
        Code = "invitation code",
        /// An account elsewhere (OpenID Connect).
        OpenId = "openid",
    }
}

named! {
    /// What has become of an invitation into an organisation.
    pub enum InvitationState {
        Waiting = "waiting",
        Accepted = "accepted",
        Withdrawn = "withdrawn",
    }
}

named! {
    /// How a member showed who they are.
    pub enum WayIn {
        Password = "password",
        /// A one-time link by e-mail.
        Link = "link",
        Passkey = "passkey",
        /// An OpenID Connect provider, such as a national one.
        OpenId = "openid",
    }
}

named! {
    /// What a member did, for the audit trail.
    pub enum Deed {
        SignedIn = "signed in",
        SignedOut = "signed out",
        EndedASession = "ended a session",
        ChangedPassword = "changed the password",
        AddedAPasskey = "added a passkey",
        RemovedAPasskey = "removed a passkey",
        MadePaperCodes = "made codes on paper",
        UsedACode = "used a code on paper",
        ConnectedOpenId = "connected another account",
        DisconnectedOpenId = "disconnected another account",
        RequiredASecondFactor = "said who needs a second factor",
        MadeAnOrganisation = "made an organisation",
        Invited = "invited",
        WithdrewAnInvitation = "withdrew an invitation",
        Joined = "joined",
        SetRoles = "set roles",
        Removed = "removed a member",
        Published = "published comments",
        Hid = "hid comments",
        Redacted = "took words out of comments",
        Returned = "sent comments back with a question",
        UndidDecisions = "took back publishing",
        DecidedAnAppeal = "decided an appeal",
        ChangedThePolicy = "changed the moderation policy",
        SetLanguage = "set the language",
        MadeATheme = "made a theme",
        Coded = "counted comments",
        Answered = "answered a theme",
        AnsweredASuggestion = "answered a suggestion",
        WroteTheSummary = "wrote the summary",
        PublishedTheReport = "published the report",
        ReadTheAudit = "exported the audit trail",
        NamedWhoTakesPart = "named who takes part",
        MadeAConsultation = "made a consultation",
        ChangedAConsultation = "changed a consultation",
        ChangedTheWorkingText = "changed the working text",
        UploadedAText = "uploaded a text",
        PromisedVariants = "promised variants",
        ChangedAVariant = "changed a variant",
        PublishedTheWorkingText = "published the working text",
        RecordedNoModerator = "recorded why nobody moderates",
        OpenedAConsultation = "opened a consultation",
        SetTheVerification = "set the verification",
        MadeCodes = "made invitation codes",
        WithdrewCodes = "withdrew invitation codes",
        ProposedAVersion = "proposed a version",
        CorrectedAVersion = "corrected a proposed version",
        PublishedAVersion = "published a version",
        TookBackAVersion = "took back a proposed version",
        AskedAboutPeople = "set what people are asked about themselves",
        AskedWhoSentALetter = "asked who sent a letter",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_as_what_it_names() {
        for channel in Channel::ALL {
            assert_eq!(channel.as_str().parse::<Channel>().as_ref(), Ok(channel));
        }
        let refusal = "pigeon".parse::<Channel>().unwrap_err().to_string();
        assert!(refusal.contains("pigeon") && refusal.contains("in person"), "{refusal}");
    }
}
