//! Pictures and recordings that officials add to a text. They come from this site alone: no page asks anybody else for
//! anything. What a file is, its first bytes say, never its name.

use std::sync::LazyLock;

/// The first bytes that are looked at; a picture says in them how large it is.
pub const LOOKED_AT: usize = 256 * 1024;

const MEGABYTE: usize = 1024 * 1024;

/// The longest file of any kind, in bytes.
pub const MOST_BYTES: usize = 100 * MEGABYTE;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKind {
    Picture,
    Audio,
    Video,
}

impl MediaKind {
    /// The longest file, in bytes. Pictures are small because people load them with the page; a quarter of an hour of
    /// speech, or ten minutes of somebody who signs, fits well.
    pub const fn most_bytes(self) -> usize {
        match self {
            Self::Picture => MEGABYTE,
            Self::Audio => 30 * MEGABYTE,
            Self::Video => MOST_BYTES,
        }
    }
}

/// A format that every browser shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    pub kind: MediaKind,
    pub extension: &'static str,
    pub content_type: &'static str,
}

const fn format(kind: MediaKind, extension: &'static str, content_type: &'static str) -> Format {
    Format { kind, extension, content_type }
}

const FORMATS: [Format; 8] = [
    format(MediaKind::Picture, "png", "image/png"),
    format(MediaKind::Picture, "jpg", "image/jpeg"),
    format(MediaKind::Picture, "webp", "image/webp"),
    format(MediaKind::Audio, "mp3", "audio/mpeg"),
    format(MediaKind::Audio, "m4a", "audio/mp4"),
    format(MediaKind::Audio, "ogg", "audio/ogg"),
    format(MediaKind::Video, "mp4", "video/mp4"),
    format(MediaKind::Video, "webm", "video/webm"),
];

/// Why a file cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MediaRefusal {
    #[error("choose a file")]
    NoFile,
    #[error("this is no picture, and no recording, that browsers show")]
    Unknown,
    #[error("this is not the kind of file that belongs here")]
    OtherKind,
    #[error("the file is too large")]
    TooLarge,
}

impl MediaRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoFile => "media-no-file",
            Self::Unknown => "media-unknown",
            Self::OtherKind => "media-other-kind",
            Self::TooLarge => "media-too-large",
        }
    }
}

/// What a file is that begins like this (up to [`LOOKED_AT`] bytes), where it is for that.
///
/// # Errors
/// [`MediaRefusal::NoFile`], [`MediaRefusal::Unknown`], [`MediaRefusal::OtherKind`].
pub fn recognise(beginning: &[u8], wanted: MediaKind) -> Result<Format, MediaRefusal> {
    if beginning.is_empty() {
        return Err(MediaRefusal::NoFile);
    }
    let found = infer::get(beginning).map(|found| found.extension());
    let format = FORMATS.into_iter().find(|format| Some(format.extension) == found);
    let format = format.ok_or(MediaRefusal::Unknown)?;
    let is_shown = format.kind != MediaKind::Picture || size_of_picture(beginning).is_some();
    match (format.kind == wanted, is_shown) {
        (true, true) => Ok(format),
        (true, false) => Err(MediaRefusal::Unknown),
        (false, _) => Err(MediaRefusal::OtherKind),
    }
}

/// Width and height, in pixels.
fn size_of_picture(beginning: &[u8]) -> Option<(usize, usize)> {
    let size = imagesize::blob_size(beginning).ok()?;
    (size.width > 0 && size.height > 0).then_some((size.width, size.height))
}

/// The name of a file: the beginning of its SHA-256, so that the same file is kept once and an address never shows
/// something else; a picture's says how large it is, so that a page keeps the room for it.
pub fn name(hash: &[u8; 32], format: Format, beginning: &[u8]) -> String {
    let hash: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    match size_of_picture(beginning).filter(|_| format.kind == MediaKind::Picture) {
        Some((width, height)) => format!("{hash}-{width}x{height}.{}", format.extension),
        None => format!("{hash}.{}", format.extension),
    }
}

/// Where a file of that name is read.
pub fn address(name: &str) -> String {
    format!("/media/{name}")
}

/// The name in an address of this site's own files, where it is one.
pub fn name_in(address: &str) -> Option<&str> {
    let name = address.strip_prefix("/media/")?;
    let sound = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
    (sound && !name.starts_with('.')).then_some(name)
}

/// Width and height as a picture's address says them.
pub fn size_in(address: &str) -> Option<(u32, u32)> {
    let (stem, _) = name_in(address)?.rsplit_once('.')?;
    let (width, height) = stem.rsplit_once('-')?.1.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// Kinds of files as a form's field names them to the browser.
pub fn accepted(kind: MediaKind) -> &'static str {
    static ACCEPTED: LazyLock<[String; 3]> = LazyLock::new(|| {
        [MediaKind::Picture, MediaKind::Audio, MediaKind::Video].map(|kind| {
            let of_it = FORMATS.iter().filter(|format| format.kind == kind);
            of_it.map(|format| format!(".{}", format.extension)).collect::<Vec<_>>().join(",")
        })
    });
    &ACCEPTED[kind as usize]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The beginning of a PNG, 3 by 2 pixels (PNG specification, 5.2 and 11.2.2).
    fn png() -> Vec<u8> {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0".to_vec();
        png.extend([0; 16]);
        png
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert_eq!(recognise(&png(), MediaKind::Picture).unwrap().extension, "png");
        assert_eq!(recognise(&png(), MediaKind::Audio), Err(MediaRefusal::OtherKind));
        assert_eq!(recognise(b"ID3\x04\0\0\0\0\0\0", MediaKind::Audio).unwrap().content_type, "audio/mpeg");
        assert_eq!(recognise(b"<svg onload=alert(1)>", MediaKind::Picture), Err(MediaRefusal::Unknown));
        assert_eq!(recognise(b"<!DOCTYPE html><script>", MediaKind::Picture), Err(MediaRefusal::Unknown));
        assert_eq!(recognise(b"\x89PNG\r\n\x1a\n", MediaKind::Picture), Err(MediaRefusal::Unknown));
        assert_eq!(recognise(b"", MediaKind::Video), Err(MediaRefusal::NoFile));
    }

    #[test]
    fn a_pictures_address_says_how_large_it_is() {
        let name = name(&[10; 32], recognise(&png(), MediaKind::Picture).unwrap(), &png());
        assert_eq!(name, "0a0a0a0a0a0a0a0a0a0a0a0a-3x2.png");
        assert_eq!(size_in(&address(&name)), Some((3, 2)));
        assert_eq!(accepted(MediaKind::Audio), ".mp3,.m4a,.ogg");
    }

    #[test]
    fn an_address_elsewhere_is_none_of_ours() {
        for address in ["https://a.example/media/a.png", "//a.example/x", "/media/", "/media/../x", "/media/a b", "/x"]
        {
            assert_eq!(name_in(address), None, "{address}");
        }
    }

    proptest! {
        #[test]
        fn no_file_makes_it_fail(bytes in proptest::collection::vec(any::<u8>(), 0..300), cut in 0usize..45) {
            for kind in [MediaKind::Picture, MediaKind::Audio, MediaKind::Video] {
                let _any = recognise(&bytes, kind);
                let _cut = recognise(&png()[..cut.min(png().len())], kind);
            }
        }
    }
}
