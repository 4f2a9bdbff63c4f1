//! Text must be readable for old eyes, in sunlight, on a cheap screen: 7:1 in both colour schemes (WCAG 2.2, 1.4.6),
//! and 3:1 for the edges of what can be pressed or filled in (1.4.11).

use std::collections::HashMap;

const TOKENS: &str = include_str!("../../../style/tokens.css");

/// The colours of one scheme, by name.
type Scheme = HashMap<String, [f64; 3]>;

fn colours(css: &str) -> Scheme {
    let declared = css.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    declared
        .map(|(name, rest)| {
            let hex: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            (name.to_owned(), [part(0), part(2), part(4)].map(|value| f64::from(value) / 255.0))
        })
        .collect()
}

/// Light, and dark where it differs.
fn schemes() -> [Scheme; 2] {
    let (light, dark) = TOKENS.split_once("prefers-color-scheme: dark").unwrap();
    let light = colours(light);
    let mut both = light.clone();
    both.extend(colours(dark));
    [light, both]
}

/// Relative luminance as WCAG defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] =
        colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(scheme: &Scheme, one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(scheme[one]), luminance(scheme[other]));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_word_can_be_read_on_every_ground_in_both_schemes() {
    let mut pairs = Vec::new();
    for text in ["ink", "ink-soft", "accent", "accent-strong", "error"] {
        pairs.extend(["paper", "sheet", "shade", "wash"].map(|ground| (text, ground)));
    }
    pairs.extend(["ink", "ink-soft", "accent", "warning"].map(|text| (text, "warning-wash")));
    pairs.extend(["ink", "ink-soft", "error"].map(|text| (text, "error-wash")));
    pairs.extend([("on-accent", "accent"), ("on-accent", "accent-strong"), ("warning-wash", "warning")]);
    for scheme in schemes() {
        for (text, ground) in &pairs {
            let ratio = contrast(&scheme, text, ground);
            assert!(ratio >= 7.0, "{text} on {ground}: {ratio:.2}");
        }
    }
}

#[test]
fn edges_and_focus_stand_out_in_both_schemes() {
    for scheme in schemes() {
        for edge in ["edge", "focus", "accent"] {
            for ground in ["paper", "sheet", "shade", "wash"] {
                let ratio = contrast(&scheme, edge, ground);
                assert!(ratio >= 3.0, "{edge} on {ground}: {ratio:.2}");
            }
        }
        assert!(contrast(&scheme, "focus", "halo") >= 3.0);
    }
}
