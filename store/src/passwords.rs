//! Passwords: argon2id at rest; long enough, and none that is on the lists of those who guess.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use domain::membership::MembershipRefusal;

use crate::Store;
use crate::error::{Error, Result};

/// Shorter passwords are refused (NIST SP 800-63B-4, 3.1.1.2, asks for 15 where a password is all there is).
const SHORTEST: usize = 15;

/// Longer ones are cut off from the check (not from the password), which takes longer with length.
const LONGEST_CHECKED: usize = 64;

/// Whether it may be somebody's password. zxcvbn knows lists of common passwords, words, names, keyboard walks and
/// dates; `personal` are words that are easily guessed for this person.
pub(crate) fn check(password: &str, personal: &[&str]) -> Result<(), MembershipRefusal> {
    if password.chars().count() < SHORTEST {
        return Err(MembershipRefusal::ShortPassword);
    }
    // Without the words that everybody knows of this person, something must be left to guess.
    let mut checked: String = password.to_lowercase().chars().take(LONGEST_CHECKED).collect();
    let words = personal.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).chain(["hearback"]);
    for word in words.filter(|word| word.chars().count() > 2) {
        checked = checked.replace(&word.to_lowercase(), "");
    }
    if zxcvbn::zxcvbn(&checked, &[]).score() < zxcvbn::Score::Three {
        return Err(MembershipRefusal::GuessedPassword);
    }
    Ok(())
}

/// argon2id with the library's parameters (OWASP's minimum or more), off the threads that answer requests.
pub(crate) async fn hash(store: &Store, password: &str) -> Result<String> {
    let (password, salt) = (password.to_owned(), store.rng.bytes());
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password_with_salt(password.as_bytes(), &salt[..16]).map(|hash| hash.to_string())
    });
    hashed.await.map_err(|e| Error::Corrupt(e.to_string()))?.map_err(|e| Error::Corrupt(e.to_string()))
}

/// Whether it is the password that was hashed.
pub(crate) async fn verify(password: &str, hashed: String) -> Result<bool> {
    let password = password.to_owned();
    let verified = tokio::task::spawn_blocking(move || {
        PasswordHash::new(&hashed)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    verified.await.map_err(|e| Error::Corrupt(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_guesses_is_refused_and_a_sentence_is_taken() {
        for guessed in ["passwordpassword", "aaaaaaaaaaaaaaaaaaaa", "123456789012345678", "qwertyuiopasdfgh"] {
            assert_eq!(check(guessed, &[]), Err(MembershipRefusal::GuessedPassword), "{guessed}");
        }
        assert_eq!(check("fourteen chars", &[]), Err(MembershipRefusal::ShortPassword));
        assert_eq!(check("eleven plane trees", &[]), Ok(()));
        assert_eq!(check("أحد عشر شجرة دلب", &[]), Ok(()));
        let (name, email) = ("Ines Lindenfeld", "ines@lindenfeld.example");
        for guessed in ["ineslindenfeldines", "Ines@Lindenfeld.example", "Hearback Lindenfeld 7"] {
            assert_eq!(check(guessed, &[name, email]), Err(MembershipRefusal::GuessedPassword), "{guessed}");
        }
    }
}
