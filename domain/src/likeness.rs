//! Whether two texts are one letter: pasted as it is, or with a name changed and a sentence added. In any language, and
//! the same on every machine and in ten years: nothing here is random.
//!
//! Identical are texts of the same words ([`Fingerprint`]). Near are texts that share many runs of words: shingles
//! (Broder, "On the resemblance and containment of documents", 1997), drawn into a signature by MinHash, and found
//! again by bands of it (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3).

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::search;

/// A shingle is so many words: one changed word changes three shingles of a letter, and two texts on one subject
/// share single words but few runs of three.
const WORDS_A_SHINGLE: usize = 3;
/// In scripts without spaces a word is about two letters (Chinese) to four (Thai), so that a run of five letters
/// says about as much as one of two or three words.
const LETTERS_A_SHINGLE: usize = 5;
/// Who writes fewer words says what many say by themselves: "I agree with this plan". They are never near.
pub const FEWEST_WORDS: usize = 8;
/// The same in letters of scripts without spaces.
pub const FEWEST_LETTERS: usize = 20;

/// Bands of a signature, and the rows of each.
///
/// Texts that share a part `s` of their shingles meet in one band at least with the probability `1 - (1 - s^4)^16`:
///
/// | s | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 |
/// |---|---|---|---|---|---|---|---|
/// | meet | 0.03 | 0.12 | 0.34 | 0.64 | 0.89 | 0.988 | 0.9998 |
///
/// Who meets is compared then, so that meeting by chance costs a look and no more.
const BANDS: usize = 16;
const ROWS: usize = 4;
/// How many permutations a signature has. The estimate of a likeness of one half is off by 0.06 (one standard deviation).
const PERMUTATIONS: usize = BANDS * ROWS;
/// From this estimated likeness on two texts are one letter: of sixty words, twelve may be added and three changed
/// (0.75), and of two texts that share half of what they say, one was made from the other.
pub const NEAR: f64 = 0.5;

/// Longer words come in parts: the search, which folds them, cuts them.
const LONGEST_WORD: usize = 40;

/// The SHA-256 over the words as they are compared: the same for texts that differ in case, accents, punctuation and
/// white space alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub [u8; 32]);

/// The least hash of a text's shingles under each permutation: the part of equal ones in two signatures estimates the
/// part of the shingles that the texts share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(Vec<u32>);

/// A text as it is compared with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    pub fingerprint: Fingerprint,
    /// None for texts that are too short to be near another.
    pub signature: Option<Signature>,
}

impl Likeness {
    /// Of somebody's words.
    pub fn of(text: &str) -> Self {
        let words = words(text);
        Self { fingerprint: fingerprint("said", &words), signature: Signature::of(&words) }
    }

    /// Of other wording for a paragraph. All wordings of one paragraph are alike, whoever writes them: they are
    /// identical or different, and never near.
    pub fn of_other_wording(text: &str) -> Self {
        Self { fingerprint: fingerprint("wording", &words(text)), signature: None }
    }

    /// Whether both are the same letter.
    pub fn is_near(&self, other: &Self) -> bool {
        self.fingerprint == other.fingerprint
            || self.signature.as_ref().zip(other.signature.as_ref()).is_some_and(|(one, other)| one.is_near(other))
    }
}

/// The words, folded as the search folds them; letters of scripts without spaces come one by one.
fn words(text: &str) -> Vec<String> {
    let mut apart = String::with_capacity(text.len() * 2);
    let mut run = 0;
    for letter in text.chars() {
        run = if letter.is_alphanumeric() { run + 1 } else { 0 };
        if is_without_spaces(letter) || run > LONGEST_WORD {
            apart.push(' ');
            run = 1;
        }
        apart.push(letter);
        if is_without_spaces(letter) {
            apart.push(' ');
            run = 0;
        }
    }
    search::words(&apart)
}

/// Letters of scripts that write no space between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer, Tibetan.
const fn is_without_spaces(letter: char) -> bool {
    matches!(letter,
        '\u{0e01}'..='\u{0eff}' | '\u{0f40}'..='\u{0fbc}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17d3}'
        | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

fn fingerprint(kind: &str, words: &[String]) -> Fingerprint {
    Fingerprint(Sha256::digest(format!("{kind}\n{}", words.join(" "))).into())
}

impl Signature {
    fn of(words: &[String]) -> Option<Self> {
        let letters = words.iter().filter(|word| word.chars().next().is_some_and(is_without_spaces)).count();
        let (run, fewest) = if letters * 2 > words.len() {
            (LETTERS_A_SHINGLE, FEWEST_LETTERS)
        } else {
            (WORDS_A_SHINGLE, FEWEST_WORDS)
        };
        if words.len() < fewest {
            return None;
        }
        let shingles: BTreeSet<u64> = words.windows(run).map(|shingle| digest(&shingle.join(" "))).collect();
        let least = |permutation: u64| {
            let place = mixed(permutation.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            shingles.iter().map(|shingle| mixed(shingle ^ place)).min().unwrap_or(u64::MAX)
        };
        // The upper half of a hash tells shingles apart as well as the whole does, in half the room.
        Some(Self((1..=PERMUTATIONS as u64).map(|permutation| (least(permutation) >> 32) as u32).collect()))
    }

    /// What is kept of it: four bytes a permutation, the highest first.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|least| least.to_be_bytes()).collect()
    }

    /// Reads what was kept; none, where it is no signature.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (rows, rest) = bytes.as_chunks::<4>();
        (rows.len() == PERMUTATIONS && rest.is_empty())
            .then(|| Self(rows.iter().map(|row| u32::from_be_bytes(*row)).collect()))
    }

    /// By what near texts of one consultation are found: one number for each band.
    pub fn bands(&self, consultation: i64) -> Vec<i64> {
        let band = |(at, rows): (usize, &[u32])| {
            let mut hash = Sha256::new();
            hash.update(consultation.to_be_bytes());
            hash.update((at as u64).to_be_bytes());
            rows.iter().for_each(|row| hash.update(row.to_be_bytes()));
            let digest: [u8; 32] = hash.finalize().into();
            i64::from_be_bytes(*digest.first_chunk().unwrap_or(&[0; 8]))
        };
        self.0.chunks(ROWS).enumerate().map(band).collect()
    }

    /// The estimated part of their shingles that two texts share, from 0 to 1.
    pub fn likeness(&self, other: &Self) -> f64 {
        let same = self.0.iter().zip(&other.0).filter(|(one, other)| one == other).count();
        same as f64 / PERMUTATIONS as f64
    }

    /// Whether the texts are one letter: they meet in a band, and are alike.
    pub fn is_near(&self, other: &Self) -> bool {
        let meet = self.0.chunks(ROWS).zip(other.0.chunks(ROWS)).any(|(one, other)| one == other);
        meet && self.likeness(other) >= NEAR
    }
}

/// The first eight bytes of the SHA-256.
fn digest(shingle: &str) -> u64 {
    let digest: [u8; 32] = Sha256::digest(shingle.as_bytes()).into();
    u64::from_be_bytes(*digest.first_chunk().unwrap_or(&[0; 8]))
}

/// A permutation of all numbers: the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
/// number generators", 2014).
const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LETTER: &str = "Dear councillors, the plane trees on Mill Street give shade to the school and to the bus \
        stop where old people wait in summer. Please do not cut them for parking spaces. Plant more of them, water \
        them in dry years, and let the children of our street choose where the next ones stand. Yours, Amira Haddad";

    /// Numbers that look random and are the same on every run.
    fn numbers(seed: u64) -> impl Iterator<Item = u64> {
        (1..).map(move |at: u64| mixed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(at)))
    }

    fn letter(seed: u64, length: usize) -> Vec<String> {
        numbers(seed).take(length).map(|number| format!("word{}", number % 3000)).collect()
    }

    #[test]
    fn who_changes_case_punctuation_or_spaces_sends_the_same_letter() {
        for (one, other) in [
            ("I agree.", "  i   AGREE!!"),
            ("L’été, à l’école", "l'ete a l'ecole"),
            ("الأَشْجَار في الشارع", "الاشجار في الشارع"),
            ("三年内种树。", "三年内，种树"),
        ] {
            assert_eq!(Likeness::of(one).fingerprint, Likeness::of(other).fingerprint, "{one}");
        }
        assert_ne!(Likeness::of("I agree").fingerprint, Likeness::of("I disagree").fingerprint);
    }

    #[test]
    fn a_long_text_without_spaces_is_compared_to_its_end() {
        let long = "种".repeat(80);
        assert_ne!(Likeness::of(&format!("{long}树")).fingerprint, Likeness::of(&format!("{long}草")).fingerprint);
        let latin = "a".repeat(200);
        assert_ne!(Likeness::of(&format!("{latin}b")).fingerprint, Likeness::of(&format!("{latin}c")).fingerprint);
    }

    #[test]
    fn who_signs_with_another_name_and_adds_a_sentence_sends_the_same_letter() {
        let own = LETTER.replace("Amira Haddad", "Jonas Weber")
            + " My daughter waits for the bus there every morning, and the sun burns.";
        assert!(Likeness::of(LETTER).is_near(&Likeness::of(&own)));
        let arabic = "نطلب من البلدية أن تحافظ على الأشجار في شارع الطاحونة لأنها تعطي الظل للمدرسة ولمحطة الحافلة \
            حيث ينتظر كبار السن في الصيف ونرجو زراعة أشجار جديدة كل عام";
        assert!(Likeness::of(arabic).is_near(&Likeness::of(&format!("{arabic} شكرا، أمل"))));
        let chinese = "请不要为了停车位砍掉磨坊街的树木，因为它们给学校和公共汽车站带来阴凉，老人夏天在那里等车。";
        assert!(Likeness::of(chinese).is_near(&Likeness::of(&format!("{chinese}谢谢，小明"))));
    }

    #[test]
    fn who_says_something_else_about_the_same_trees_sends_a_letter_of_their_own() {
        let other = "The plane trees on Mill Street drop leaves on my car, their roots lift the pavement, and in \
            winter the bus stop is dark. I would rather have parking spaces and a lamp than more shade.";
        assert!(!Likeness::of(LETTER).is_near(&Likeness::of(other)));
    }

    #[test]
    fn who_says_little_is_never_near_and_identical_all_the_same() {
        let (one, other) = (Likeness::of("I agree with this plan."), Likeness::of("I agree with this plan, too."));
        assert!(one.signature.is_none());
        assert!(!one.is_near(&other));
        assert!(one.is_near(&Likeness::of("i agree with this PLAN")));
    }

    #[test]
    fn other_wordings_of_one_paragraph_are_no_letter() {
        let one = Likeness::of_other_wording(LETTER);
        assert!(!one.is_near(&Likeness::of_other_wording(&LETTER.replace("summer", "August"))));
        assert!(!one.is_near(&Likeness::of(LETTER)), "and words that were said are no wording");
    }

    #[test]
    fn of_a_thousand_letters_with_another_name_and_a_sentence_nearly_all_are_found() {
        let found = (0..1000).filter(|&seed| {
            let mut own = letter(seed, 80);
            let original = own.join(" ");
            own[77] = "another".to_owned();
            own[78] = "name".to_owned();
            own.extend(letter(seed + 5000, 10));
            Likeness::of(&original).is_near(&Likeness::of(&own.join(" ")))
        });
        let found = found.count();
        assert!(found >= 990, "{found} of 1000");
    }

    #[test]
    fn the_same_words_have_the_same_signature_in_ten_years() {
        let bytes = Likeness::of(LETTER).signature.unwrap().to_bytes();
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(bytes));
        assert_eq!(digest, "239a72fcdb07f39ef31efe1da080540f09673e41737b87dfdc45301de1ff3d70");
    }

    proptest! {
        #[test]
        fn identical_words_are_identical(text in "\\PC{0,80}") {
            prop_assert!(Likeness::of(&text).is_near(&Likeness::of(&text)));
            prop_assert_eq!(Likeness::of(&format!(" {text} .")), Likeness::of(&text));
        }

        #[test]
        fn who_was_first_does_not_matter(seed in 0_u64..1000, changed in 0_usize..60) {
            let mut words = letter(seed, 60);
            let one = Likeness::of(&words.join(" "));
            words.truncate(60 - changed);
            words.extend(letter(seed + 7000, changed));
            let other = Likeness::of(&words.join(" "));
            prop_assert_eq!(one.is_near(&other), other.is_near(&one));
        }

        #[test]
        fn who_shares_no_run_of_words_is_never_near(seed in 0_u64..10_000) {
            let one: Vec<String> = letter(seed, 60);
            let other: Vec<String> = one.iter().map(|word| format!("{word}x")).collect();
            prop_assert!(!Likeness::of(&one.join(" ")).is_near(&Likeness::of(&other.join(" "))));
        }

        #[test]
        fn near_texts_meet_in_a_band_and_what_is_kept_is_the_signature(seed in 0_u64..1000, added in 0_usize..40) {
            let mut words = letter(seed, 40);
            let one = Likeness::of(&words.join(" ")).signature.unwrap();
            words.extend(letter(seed + 9000, added));
            let other = Likeness::of(&words.join(" ")).signature.unwrap();
            let meet = one.bands(1).iter().any(|band| other.bands(1).contains(band));
            prop_assert!(meet || !one.is_near(&other));
            prop_assert!(!one.bands(1).iter().any(|band| one.bands(2).contains(band)), "consultations are apart");
            prop_assert_eq!(Signature::from_bytes(&one.to_bytes()), Some(one));
        }

        #[test]
        fn what_is_no_signature_is_not_read(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert_eq!(Signature::from_bytes(&bytes).is_some(), bytes.len() == PERMUTATIONS * 4);
        }
    }
}
