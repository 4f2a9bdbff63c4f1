//! Accounts: one for each person and address. With a role it is a member's; without, a participant's, who keeps their
//! receipts in it. Nobody needs one to take part.

use domain::membership::MembershipRefusal;
use domain::time::Timestamp;
use domain::vocabulary::Deed;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::Result;
use crate::letters::{self, Content};
use crate::sessions::{self, SignedIn};

/// The account of an address whose mailbox somebody has just shown to read; made where there is none.
pub(crate) async fn of_address(tx: &mut Tx, email: &str, now: Timestamp) -> Result<i64> {
    let key = email.to_lowercase();
    db::run!(
        &mut *tx,
        "INSERT INTO member (name, email, email_key, password_hash, created_at) VALUES ('', $1, $2, '', $3)
         ON CONFLICT (email_key) DO NOTHING",
        email,
        key.as_str(),
        now.0,
    )?;
    let found = db::one!(tx, (i64,), "SELECT id FROM member WHERE email_key = $1", key.as_str())?;
    found.map(|(id,)| id).ok_or(crate::Error::NotFound)
}

/// Writes down that the ways into an account have changed, and tells its owner by mail.
pub(crate) async fn changed(
    tx: &mut Tx,
    signed_in: &SignedIn,
    language: &str,
    now: Timestamp,
    deed: Deed,
) -> Result<()> {
    sessions::in_each_house(tx, signed_in.member, signed_in.session, now, deed).await?;
    letters::post(tx, &signed_in.email, language, &Content::AccountChanged { deed }, now).await
}

/// Deletes a participant's account with all that is kept in it. What they said stays, under its receipts; who is or was
/// a member stays in the audit trail.
///
/// # Errors
/// [`crate::Error::Membership`] for a member's.
pub async fn delete(store: &Store, signed_in: &SignedIn) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let member = signed_in.member;
    let bound = db::one!(
        &mut tx,
        (bool,),
        "SELECT EXISTS (SELECT 1 FROM role WHERE member_id = $1)
             OR EXISTS (SELECT 1 FROM audit_entry WHERE member_id = $1)",
        member,
    )?;
    if bound.is_none_or(|(bound,)| bound) {
        return Err(MembershipRefusal::HasRoles.into());
    }
    for table in
        ["session", "passkey", "paper_code", "ceremony", "openid_identity", "kept_receipt", "following", "held_form"]
    {
        let delete = format!("DELETE FROM {table} WHERE member_id = $1");
        db::run!(&mut tx, sqlx::AssertSqlSafe(delete), member)?;
    }
    db::run!(&mut tx, "DELETE FROM sign_in_link WHERE LOWER(email) = LOWER($1)", signed_in.email.as_str())?;
    db::run!(&mut tx, "DELETE FROM member WHERE id = $1", member)?;
    tx.commit().await
}
