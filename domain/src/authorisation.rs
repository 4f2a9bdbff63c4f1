//! Who may do what, from (role, organisation, consultation, stage). The store asks here; a page only hides what would
//! be refused.

use crate::vocabulary::{OrganisationKind, Role, Stage};

/// One role that a member has in one organisation: the hat that they wear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hat {
    pub member: i64,
    pub organisation: i64,
    pub organisation_kind: OrganisationKind,
    pub role: Role,
    /// The session in which it is worn, for the audit trail; none on the command line.
    pub session: Option<i64>,
}

/// A consultation, as far as authority is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub public_body: i64,
    pub moderating: Vec<i64>,
    pub facilitating: Vec<i64>,
    pub stage: Stage,
}

/// Something that a member does on a consultation's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// See the consultation's desk at all.
    SeeDesk,
    Moderate,
    /// Publish the moderation policy: the public body's as long as nobody has spoken under it, then the moderators'.
    SetPolicy,
    /// Make themes and code contributions to them.
    Theme,
    /// Write dispositions and the report's summary.
    Answer,
    PublishReport,
    /// Say which civil society organisations moderate and facilitate, how people show who they are, and what
    /// they are asked about themselves.
    NamePeople,
    /// Record, for everybody to read, why no civil society organisation moderates.
    RecordNoModerator,
    /// Write the working text, and make a version of it.
    Write,
    /// Change what a draft says about itself.
    ChangeAbout,
    /// Open the consultation, when nothing is missing (rule 3).
    Open,
    /// Make invitation codes and withdraw them.
    MakeCodes,
    /// Propose a version of the text, say which paragraph continues which, publish it.
    PublishVersions,
}

impl Act {
    pub const ALL: [Self; 13] = [
        Self::SeeDesk,
        Self::Moderate,
        Self::SetPolicy,
        Self::Theme,
        Self::Answer,
        Self::PublishReport,
        Self::NamePeople,
        Self::Write,
        Self::ChangeAbout,
        Self::RecordNoModerator,
        Self::Open,
        Self::MakeCodes,
        Self::PublishVersions,
    ];
}

/// Something that a member does to the house: organisations and who is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HouseAct {
    /// Make an organisation, and see all that there are.
    MakeOrganisations,
    /// Invite into this organisation, give and take roles in it, read its audit trail.
    Administer(i64),
}

/// A member has no hat that allows this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("you have no role here that allows this")]
pub struct NotAllowed;

/// The hat, among those a member has, in which the act is allowed.
///
/// # Errors
/// [`NotAllowed`] where there is none.
pub fn may(hats: &[Hat], act: Act, place: &Place) -> Result<Hat, NotAllowed> {
    hats.iter().copied().find(|hat| allows(hat, act, place)).ok_or(NotAllowed)
}

/// The hat in which a member may do something to the house: an administrator's. Organisations are made by the
/// administrators of public bodies; each organisation's own administrators say who is in it, so that a public body
/// cannot place its people among those who moderate it.
///
/// # Errors
/// [`NotAllowed`] where there is none.
pub fn may_keep_house(hats: &[Hat], act: HouseAct) -> Result<Hat, NotAllowed> {
    let allows = |hat: &&Hat| {
        hat.role == Role::Administrator
            && match act {
                HouseAct::MakeOrganisations => hat.organisation_kind == OrganisationKind::PublicBody,
                HouseAct::Administer(organisation) => hat.organisation == organisation,
            }
    };
    hats.iter().find(allows).copied().ok_or(NotAllowed)
}

/// The hat in which a member may make a consultation: an official's, of the public body that then consults.
///
/// # Errors
/// [`NotAllowed`] where there is none.
pub fn may_consult(hats: &[Hat]) -> Result<Hat, NotAllowed> {
    let allows = |hat: &&Hat| hat.role == Role::Official && hat.organisation_kind == OrganisationKind::PublicBody;
    hats.iter().find(allows).copied().ok_or(NotAllowed)
}

fn allows(hat: &Hat, act: Act, place: &Place) -> bool {
    let of_the_public_body =
        hat.organisation == place.public_body && hat.organisation_kind == OrganisationKind::PublicBody;
    let civil_society = hat.organisation_kind == OrganisationKind::CivilSociety;
    let of_a_moderating_cso = civil_society && place.moderating.contains(&hat.organisation);
    let of_a_cso_that_takes_part =
        of_a_moderating_cso || civil_society && place.facilitating.contains(&hat.organisation);
    let not_yet_reported = matches!(place.stage, Stage::Open | Stage::Analysis);
    match act {
        // A draft is the public body's own until it opens.
        Act::SeeDesk => of_the_public_body || of_a_cso_that_takes_part && place.stage != Stage::Draft,
        Act::Moderate => of_a_moderating_cso && hat.role == Role::Moderator && place.stage != Stage::Draft,
        Act::SetPolicy => match place.stage {
            Stage::Draft => of_the_public_body && hat.role == Role::Official,
            Stage::Open | Stage::Analysis => of_a_moderating_cso && hat.role == Role::Moderator,
            Stage::Reported | Stage::FollowedUp | Stage::Concluded => false,
        },
        Act::Theme => of_the_public_body && matches!(hat.role, Role::Official | Role::Analyst) && not_yet_reported,
        Act::Answer => of_the_public_body && hat.role == Role::Official && not_yet_reported,
        Act::PublishReport => of_the_public_body && hat.role == Role::Official && place.stage == Stage::Analysis,
        Act::NamePeople => {
            of_the_public_body
                && matches!(hat.role, Role::Official | Role::Administrator)
                && (not_yet_reported || place.stage == Stage::Draft)
        }
        Act::RecordNoModerator => of_the_public_body && hat.role == Role::Administrator && place.stage == Stage::Draft,
        Act::Write => {
            of_the_public_body && hat.role == Role::Official && (not_yet_reported || place.stage == Stage::Draft)
        }
        Act::ChangeAbout => of_the_public_body && hat.role == Role::Official && place.stage == Stage::Draft,
        Act::Open => of_the_public_body && hat.role == Role::Official && place.stage == Stage::Draft,
        Act::MakeCodes => {
            of_a_cso_that_takes_part
                && matches!(hat.role, Role::Facilitator | Role::Administrator)
                && place.stage == Stage::Open
        }
        // The text as decided may come out after the report.
        Act::PublishVersions => of_the_public_body && hat.role == Role::Official && place.stage != Stage::Concluded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: i64 = 1;
    const CSO: i64 = 2;
    const STRANGER: i64 = 3;
    const FACILITATOR: i64 = 4;

    fn place(stage: Stage) -> Place {
        Place { public_body: BODY, moderating: vec![CSO], facilitating: vec![FACILITATOR], stage }
    }

    fn hat(organisation: i64, role: Role) -> Hat {
        let organisation_kind =
            if organisation == BODY { OrganisationKind::PublicBody } else { OrganisationKind::CivilSociety };
        Hat { member: 1, organisation, organisation_kind, role, session: None }
    }

    #[test]
    fn only_administrators_keep_the_house_and_each_their_own() {
        for &role in Role::ALL {
            for organisation in [BODY, CSO] {
                let hats = [hat(organisation, role)];
                let administrator = role == Role::Administrator;
                let makes = may_keep_house(&hats, HouseAct::MakeOrganisations).is_ok();
                assert_eq!(makes, administrator && organisation == BODY, "{role} of {organisation}");
                for other in [BODY, CSO, STRANGER] {
                    let allowed = may_keep_house(&hats, HouseAct::Administer(other)).is_ok();
                    assert_eq!(allowed, administrator && organisation == other, "{role} of {organisation} in {other}");
                }
            }
        }
    }

    #[test]
    fn only_officials_of_a_public_body_make_consultations() {
        for &role in Role::ALL {
            for organisation in [BODY, CSO] {
                let expected = (organisation, role) == (BODY, Role::Official);
                assert_eq!(may_consult(&[hat(organisation, role)]).is_ok(), expected, "{role} of {organisation}");
            }
        }
    }

    /// Every role in every organisation against every act at every stage; what is not listed is refused.
    #[test]
    fn only_the_roles_of_the_design_may_act() {
        for &stage in Stage::ALL {
            for &role in Role::ALL {
                for organisation in [BODY, CSO, STRANGER, FACILITATOR] {
                    for act in Act::ALL {
                        let working = matches!(stage, Stage::Open | Stage::Analysis);
                        let expected = match (act, organisation, role) {
                            (Act::SeeDesk, BODY, _) => true,
                            (Act::SeeDesk, CSO | FACILITATOR, _) => stage != Stage::Draft,
                            (Act::Moderate, CSO, Role::Moderator) => stage != Stage::Draft,
                            (Act::SetPolicy, BODY, Role::Official) => stage == Stage::Draft,
                            (Act::SetPolicy, CSO, Role::Moderator) => working,
                            (Act::Theme, BODY, Role::Official | Role::Analyst) => working,
                            (Act::Answer, BODY, Role::Official) => working,
                            (Act::PublishReport, BODY, Role::Official) => stage == Stage::Analysis,
                            (Act::NamePeople, BODY, Role::Official | Role::Administrator) => {
                                working || stage == Stage::Draft
                            }
                            (Act::RecordNoModerator, BODY, Role::Administrator) => stage == Stage::Draft,
                            (Act::Write, BODY, Role::Official) => working || stage == Stage::Draft,
                            (Act::ChangeAbout | Act::Open, BODY, Role::Official) => stage == Stage::Draft,
                            (Act::MakeCodes, CSO | FACILITATOR, Role::Facilitator | Role::Administrator) => {
                                stage == Stage::Open
                            }
                            (Act::PublishVersions, BODY, Role::Official) => stage != Stage::Concluded,
                            _ => false,
                        };
                        let allowed = may(&[hat(organisation, role)], act, &place(stage)).is_ok();
                        assert_eq!(allowed, expected, "{role} of {organisation}: {act:?} at {stage}");
                    }
                }
            }
        }
    }
}
