//! An invitation as a card to hand out: what it is for, the code, where to use it, and a picture that opens the same.

use leptos::prelude::*;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::words::use_words;

/// The card. Who cannot use the picture reads the same beside it.
#[component]
pub fn InvitationCard(
    /// The title of the consultation.
    #[prop(into)]
    consultation: String,
    /// The code in its groups: `7K3-M9Q-XP2`.
    #[prop(into)]
    code: String,
    /// Where it is typed, as people read it: without `https://`.
    #[prop(into)]
    place: String,
    /// What the picture opens.
    #[prop(into)]
    address: String,
) -> impl IntoView {
    let words = use_words();
    view! {
        <li class="invitation-card">
            <p class="about" dir="auto">{consultation}</p>
            <div class="picture" aria-hidden="true" inner_html=picture(&address)></div>
            <p>{words.get("card-what")}</p>
            <p class="code" dir="ltr" translate="no">{code}</p>
            <p class="hint">{words.get("card-where")} " " <span dir="ltr">{place}</span></p>
        </li>
    }
}

/// The address as a QR code: black on white in every colour scheme, with the quiet zone that readers need.
fn picture(address: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else { return String::new() };
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(120, 120).build();
    // An SVG within a page has no XML declaration.
    drawn.find("<svg").map_or_else(String::new, |at| drawn[at..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_a_drawing_without_style_or_script() {
        let drawn = picture("https://consult.lindenfeld.example/i/7K3M9QXP2");
        assert!(drawn.starts_with("<svg") && drawn.ends_with("</svg>"), "{drawn}");
        assert!(!drawn.contains("style") && !drawn.contains("<script"), "{drawn}");
    }
}
