//! The language of what people say: guessed where nobody says it, and only where the guess is good. Whoever reads aloud
//! or hyphenates, in a browser or before it, needs to know (WCAG 2.2, 3.1.2).

use whatlang::{Lang, detect as guess};

/// Texts of fewer letters are guessed too badly.
pub const LETTERS_TO_TELL: usize = 20;

/// Swahili, which whatlang does not know and takes for its neighbours. It is told by its small words, as many of which
/// no other language has.
const SWAHILI: (&str, &str) = ("sw", "Kiswahili");
const SWAHILI_ALONE: [&str; 38] = [
    "baada",
    "bado",
    "cha",
    "hakuna",
    "hapa",
    "hii",
    "hivyo",
    "hiyo",
    "hizi",
    "huu",
    "inapaswa",
    "kabla",
    "katika",
    "kila",
    "kuhusu",
    "kuwa",
    "kwa",
    "kwenye",
    "lakini",
    "letu",
    "mimi",
    "mtu",
    "pamoja",
    "sababu",
    "sisi",
    "tafadhali",
    "tunahitaji",
    "vya",
    "wangu",
    "watoto",
    "watu",
    "wetu",
    "wote",
    "yangu",
    "yetu",
    "zaidi",
    "zetu",
    "zote",
];
const SWAHILI_AND_OTHERS: [&str; 13] =
    ["au", "ili", "kama", "la", "na", "ni", "pia", "sana", "si", "tu", "wa", "ya", "za"];

/// Why a language cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LanguageRefusal {
    #[error("no language of the list")]
    Unknown,
}

impl LanguageRefusal {
    /// The key of what people are told.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unknown => "error-no-such-language",
        }
    }
}

/// The language of a text as a BCP 47 tag, where it can be told reliably: short texts are in none.
pub fn detect(text: &str) -> Option<&'static str> {
    if text.chars().filter(|c| c.is_alphabetic()).count() < LETTERS_TO_TELL {
        return None;
    }
    if is_swahili(text) {
        return Some(SWAHILI.0);
    }
    guess(text).filter(whatlang::Info::is_reliable).map(|found| tag(found.lang()))
}

/// A quarter of the words are small words of Swahili, three of them different, two of those its own.
fn is_swahili(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let among = |list: &[&str]| list.iter().filter(|small| words.contains(small)).count();
    let (own, shared) = (among(&SWAHILI_ALONE), among(&SWAHILI_AND_OTHERS));
    let small = words.iter().filter(|word| SWAHILI_ALONE.contains(word) || SWAHILI_AND_OTHERS.contains(word)).count();
    own >= 2 && own + shared >= 3 && small * 4 >= words.len()
}

/// Every language that people can say they wrote in: its BCP 47 tag and its own name, by name.
pub fn all() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = Lang::all().iter().map(|lang| (tag(*lang), lang.name())).chain([SWAHILI]).collect();
    all.sort_by_key(|(_, name)| *name);
    all
}

/// A language's name in the language itself.
pub fn own_name(tag: &str) -> Option<&'static str> {
    all().into_iter().find(|(known, _)| *known == tag).map(|(_, name)| name)
}

/// What somebody chose from the list of languages; nothing where they would not say.
///
/// # Errors
/// [`LanguageRefusal::Unknown`] for what is not in the list.
pub fn chosen(typed: &str) -> Result<Option<&'static str>, LanguageRefusal> {
    match typed.trim() {
        "" => Ok(None),
        typed => {
            let known = all().into_iter().find(|(tag, _)| *tag == typed);
            known.map(|(tag, _)| Some(tag)).ok_or(LanguageRefusal::Unknown)
        }
    }
}

/// The shortest code of ISO 639, as BCP 47 wants it (RFC 5646, 2.2.1).
const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Afr => "af",
        Lang::Aka => "ak",
        Lang::Amh => "am",
        Lang::Ara => "ar",
        Lang::Aze => "az",
        Lang::Bel => "be",
        Lang::Ben => "bn",
        Lang::Bul => "bg",
        Lang::Cat => "ca",
        Lang::Ces => "cs",
        Lang::Cmn => "zh",
        Lang::Cym => "cy",
        Lang::Dan => "da",
        Lang::Deu => "de",
        Lang::Ell => "el",
        Lang::Eng => "en",
        Lang::Epo => "eo",
        Lang::Est => "et",
        Lang::Fin => "fi",
        Lang::Fra => "fr",
        Lang::Guj => "gu",
        Lang::Heb => "he",
        Lang::Hin => "hi",
        Lang::Hrv => "hr",
        Lang::Hun => "hu",
        Lang::Hye => "hy",
        Lang::Ind => "id",
        Lang::Ita => "it",
        Lang::Jav => "jv",
        Lang::Jpn => "ja",
        Lang::Kan => "kn",
        Lang::Kat => "ka",
        Lang::Khm => "km",
        Lang::Kor => "ko",
        Lang::Lat => "la",
        Lang::Lav => "lv",
        Lang::Lit => "lt",
        Lang::Mal => "ml",
        Lang::Mar => "mr",
        Lang::Mkd => "mk",
        Lang::Mya => "my",
        Lang::Nep => "ne",
        Lang::Nld => "nl",
        Lang::Nob => "nb",
        Lang::Ori => "or",
        Lang::Pan => "pa",
        Lang::Pes => "fa",
        Lang::Pol => "pl",
        Lang::Por => "pt",
        Lang::Ron => "ro",
        Lang::Rus => "ru",
        Lang::Sin => "si",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Sna => "sn",
        Lang::Spa => "es",
        Lang::Srp => "sr",
        Lang::Swe => "sv",
        Lang::Tam => "ta",
        Lang::Tel => "te",
        Lang::Tgl => "tl",
        Lang::Tha => "th",
        Lang::Tuk => "tk",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Urd => "ur",
        Lang::Uzb => "uz",
        Lang::Vie => "vi",
        Lang::Yid => "yi",
        Lang::Zul => "zu",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const SAID: [(&str, &str); 10] = [
        ("en", "There is no shade where we wait for the bus. Please plant trees beside the school before the summer."),
        (
            "fr",
            "Il n’y a pas d’ombre à l’endroit où nous attendons le bus. Plantez des arbres près de l’école, s’il vous plaît.",
        ),
        (
            "es",
            "No hay sombra donde esperamos el autobús. Por favor, planten árboles junto a la escuela antes del verano.",
        ),
        ("ar", "لا يوجد ظل في المكان الذي ننتظر فيه الحافلة. نرجو زراعة الأشجار بجانب المدرسة قبل الصيف."),
        ("sw", "Tunahitaji kivuli karibu na kituo cha basi, kwa sababu watoto husubiri juani kila siku."),
        ("sw", "Hakuna mahali pa kukaa kwa wazee kwenye barabara hii, na taa za usiku bado hazifanyi kazi."),
        ("pt", "Não há sombra no lugar onde esperamos o autocarro. Por favor, plantem árvores ao lado da escola."),
        ("de", "An der Haltestelle gibt es keinen Schatten. Bitte pflanzen Sie vor dem Sommer Bäume neben der Schule."),
        (
            "el",
            "Δεν υπάρχει σκιά εκεί που περιμένουμε το λεωφορείο. Φυτέψτε δέντρα δίπλα στο σχολείο πριν το καλοκαίρι.",
        ),
        ("bn", "যেখানে আমরা বাসের জন্য অপেক্ষা করি সেখানে কোনো ছায়া নেই। গ্রীষ্মের আগে স্কুলের পাশে গাছ লাগান।"),
    ];

    #[test]
    fn what_people_say_is_known_for_its_language() {
        for (language, text) in SAID {
            assert_eq!(detect(text), Some(language), "{text}");
        }
    }

    #[test]
    fn the_neighbours_of_swahili_and_who_shares_its_small_words_are_not_taken_for_it() {
        for text in [
            // Shona, Zulu, Chichewa, Lingala, Indonesian, Croatian, Spanish
            "Tinoda mumvuri pedyo nechiteshi chebhazi nekuti vana vanomirira muzuva zuva rega rega.",
            "Sidinga umthunzi eduze kwesitobhi sebhasi ngoba izingane zilinda elangeni nsuku zonke.",
            "Tikufuna mthunzi pafupi ndi malo okwerera basi chifukwa ana amadikira padzuwa tsiku ndi tsiku.",
            "Tozali na bosenga ya nzete pene ya esika ya kozela bisi mpo bana bazelaka na moi mokolo nyonso.",
            "Kami membutuhkan keteduhan di dekat halte bus karena anak-anak menunggu di bawah matahari setiap hari.",
            "Na stanici nema hlada za djecu, a ni za starije ljude koji tu čekaju autobus svaki dan ili noć.",
            "Si la gente ya no puede esperar a la sombra, la parada no sirve; si la mueven, tu hija la usará.",
        ] {
            assert_ne!(detect(text), Some("sw"), "{text}");
        }
    }

    #[test]
    fn a_few_words_and_no_words_are_in_no_language() {
        for text in [
            "",
            "OK",
            "Shade!",
            "نحتاج إلى الظل",
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
            "👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍",
        ] {
            assert_eq!(detect(text), None, "{text}");
        }
    }

    #[test]
    fn every_language_of_the_list_is_there_once_and_can_be_chosen() {
        let tags: BTreeSet<&str> = all().iter().map(|(tag, _)| *tag).collect();
        assert_eq!(tags.len(), all().len());
        for (tag, name) in all() {
            assert_eq!(chosen(tag), Ok(Some(tag)));
            assert_eq!(own_name(tag), Some(name));
        }
        assert_eq!(chosen(" "), Ok(None));
        assert_eq!(chosen("\" onload="), Err(LanguageRefusal::Unknown));
        assert_eq!(own_name("tlh"), None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_in_a_language_of_the_list_or_in_none(text in ".{0,300}") {
            if let Some(found) = detect(&text) {
                prop_assert_eq!(chosen(found), Ok(Some(found)));
                prop_assert!(text.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS_TO_TELL);
            }
        }
    }
}
