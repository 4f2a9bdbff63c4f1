//! The key of the transparency log, where the operator keeps it in a file: made with the first start, readable by nobody
//! else.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use domain::log::Hex;
use store::Rng;

/// The file holds 64 hexadecimal digits: the seed of an Ed25519 key (RFC 8032).
///
/// # Errors
/// Where it cannot be read or made, holds something else, or others can read it.
pub(crate) fn read_or_make(path: &Path) -> Result<[u8; 32]> {
    let shown = path.display();
    match File::open(path) {
        Ok(mut file) => {
            is_private(&file).with_context(|| format!("the key of the log, {shown}"))?;
            let mut typed = String::new();
            file.read_to_string(&mut typed).with_context(|| format!("cannot read {shown}"))?;
            // What is in it is shown to nobody, not even where it is no key.
            let seed: Hex<32> = typed.parse().with_context(|| format!("{shown} holds no key"))?;
            Ok(seed.0)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let seed = Hex(Rng::System.bytes());
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(path).with_context(|| format!("cannot make {shown}"))?;
            file.write_all(format!("{seed}\n").as_bytes()).with_context(|| format!("cannot write {shown}"))?;
            file.sync_all().with_context(|| format!("cannot write {shown}"))?;
            Ok(seed.0)
        }
        Err(error) => Err(error).with_context(|| format!("cannot read {shown}")),
    }
}

#[cfg(unix)]
fn is_private(file: &File) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if file.metadata()?.permissions().mode() & 0o077 != 0 {
        bail!("others can read it: make it yours alone with `chmod 600`");
    }
    Ok(())
}

#[cfg(not(unix))]
fn is_private(_file: &File) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operators_key_is_made_once_and_is_theirs_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.key");
        let made = read_or_make(&path).unwrap();
        assert_eq!(read_or_make(&path).unwrap(), made);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let readable = |mode| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            readable(0o640);
            assert!(format!("{:#}", read_or_make(&path).unwrap_err()).contains("chmod 600"));
            readable(0o600);
        }
        std::fs::write(&path, "a secret that is no key").unwrap();
        let refused = format!("{:#}", read_or_make(&path).unwrap_err());
        assert!(refused.contains("holds no key") && !refused.contains("a secret"), "{refused}");
    }
}
