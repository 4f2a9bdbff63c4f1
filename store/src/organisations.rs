//! Public bodies and civil society organisations.

use domain::vocabulary::{OrganisationKind, Standing};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};

/// An organisation as pages name it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Organisation {
    pub id: i64,
    pub name: String,
    #[sqlx(try_from = "String")]
    pub kind: OrganisationKind,
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
