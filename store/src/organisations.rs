//! Public bodies and civil society organisations.

use domain::authorisation::{Hat, HouseAct, may_keep_house};
use domain::membership::{self, MembershipRefusal};
use domain::vocabulary::{Deed, OrganisationKind, Role, Standing};
use sqlx::FromRow;

use crate::Store;
use crate::audit;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::invitations::invite_in;

/// An organisation as pages name it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Organisation {
    pub id: i64,
    pub name: String,
    #[sqlx(try_from = "String")]
    pub kind: OrganisationKind,
    /// Civil society: "of" or "for" the group (see [`Standing`]).
    pub standing: Option<String>,
    pub group_name: Option<String>,
}

/// An organisation to be made.
#[derive(Debug, Clone)]
pub struct NewOrganisation<'a> {
    pub name: &'a str,
    pub kind: OrganisationKind,
    /// Civil society: of or for which group.
    pub standing: Option<(Standing, &'a str)>,
}

/// The organisation of that name, made where there is none. One that stands keeps what it is.
pub(crate) async fn ensure(tx: &mut Tx, new: &NewOrganisation<'_>) -> Result<i64> {
    let standing = new.standing.map(|(standing, _)| standing.as_str());
    let group = new.standing.map(|(_, group)| group);
    db::run!(
        &mut *tx,
        "INSERT INTO organisation (name, kind, standing, group_name) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO NOTHING",
        new.name,
        new.kind.as_str(),
        standing,
        group,
    )?;
    let found = db::one!(tx, (i64,), "SELECT id FROM organisation WHERE name = $1", new.name)?;
    found.map(|(id,)| id).ok_or(Error::NotFound)
}

/// The organisations that an administrator sees: all of them for one of a public body, else the own one.
///
/// # Errors
/// [`Error::NotAllowed`] for who is no administrator.
pub async fn administered(store: &Store, hats: &[Hat]) -> Result<Vec<Organisation>> {
    let own = hats.iter().find(|hat| hat.role == Role::Administrator).map(|hat| hat.organisation);
    let own = own.ok_or(domain::authorisation::NotAllowed)?;
    let all = may_keep_house(hats, HouseAct::MakeOrganisations).is_ok();
    db::read_all!(
        &store.db,
        Organisation,
        "SELECT id, name, kind, standing, group_name FROM organisation WHERE $1 OR id = $2 ORDER BY name",
        all,
        own,
    )
}

/// The organisation, for its administrators.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn find(store: &Store, hats: &[Hat], id: i64) -> Result<Organisation> {
    may_keep_house(hats, HouseAct::Administer(id))?;
    let found = db::read_one!(
        &store.db,
        Organisation,
        "SELECT id, name, kind, standing, group_name FROM organisation WHERE id = $1",
        id,
    )?;
    found.ok_or(Error::NotFound)
}

/// Makes an organisation and asks its first administrator in.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Membership`] or [`Error::Submission`] with what to do.
pub async fn make(
    store: &Store,
    hats: &[Hat],
    new: &NewOrganisation<'_>,
    administrator: &str,
    language: &str,
) -> Result<i64> {
    let hat = may_keep_house(hats, HouseAct::MakeOrganisations)?;
    let name = membership::name(new.name)?;
    let standing = match (new.kind, new.standing) {
        (OrganisationKind::PublicBody, _) => None,
        (OrganisationKind::CivilSociety, Some((standing, group))) => Some((standing, membership::name(group)?)),
        (OrganisationKind::CivilSociety, None) => return Err(MembershipRefusal::NoName.into()),
    };
    let mut tx = store.db.begin().await?;
    let made = db::insert!(
        &mut tx,
        "INSERT INTO organisation (name, kind, standing, group_name) VALUES ($1, $2, $3, $4) RETURNING id",
        name,
        new.kind.as_str(),
        standing.map(|(standing, _)| standing.as_str()),
        standing.map(|(_, group)| group),
    );
    let id = match made {
        Err(error) if error.is_taken() => return Err(MembershipRefusal::NameTaken.into()),
        other => other?,
    };
    audit::write(&mut tx, hat, store.clock.now(), Deed::MadeAnOrganisation, name).await?;
    invite_in(&mut tx, store, hat, id, administrator, Role::Administrator, language).await?;
    tx.commit().await?;
    Ok(id)
}
