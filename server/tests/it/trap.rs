//! The field that is to stay empty: what fills it in is told so, and loses nothing (rule 1).

use http::StatusCode;

use crate::town::Town;

#[tokio::test]
async fn rule_1_who_fills_in_the_hidden_field_keeps_their_words_and_is_told_what_to_do() {
    let town = Town::new().await;
    let draft = town.get("/c/street-trees/draft").await;
    let key = draft.text().split(r#"name="paragraph" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
    for (path, about, field) in [
        ("/c/street-trees/draft", format!("&paragraph={key}"), format!("subject-{key}")),
        ("/c/street-trees/draft", "&paragraph=gone".to_owned(), "subject".to_owned()),
        ("/c/street-trees/contribute", String::new(), "subject".to_owned()),
    ] {
        let sent = format!("body=A+bench+%26+shade{about}&subject=https%3A%2F%2Fspam.example");
        let answer = town.post_form(path, "same-origin", sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        let page = answer.text();
        assert!(page.contains(">A bench &amp; shade</textarea>"), "{path}: {page}");
        assert!(page.contains("Empty the field “Leave this empty”"), "{path}");
        let shown = format!(r#"id="{field}" name="subject" type="text" value="https://spam.example""#);
        assert!(page.contains(&shown), "{path}: {page}");
        let led_to = page.split(r##"href="#subject"##).nth(1).unwrap().split('"').next().unwrap();
        assert!(page.contains(&format!(r#"id="subject{led_to}""#)), "{path}: the summary leads nowhere");
        // They empty it and send again.
        let about = about.replace("&paragraph=gone", "");
        let again = town.post_form(path, "same-origin", format!("body=A+bench+%26+shade{about}&subject=")).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{path}");
    }
}

/// Nobody reaches it by keyboard or hears it read out, and no browser is asked to fill it in.
#[tokio::test]
async fn the_hidden_field_is_out_of_everybodys_way() {
    let town = Town::new().await;
    for path in ["/c/street-trees/draft", "/c/street-trees/contribute"] {
        let page = town.get(path).await;
        let forms = page.text().matches(r#"name="client_id""#).count();
        let trap = r#"<p aria-hidden="true" class="trap"><label>Leave this empty <input name="subject" tabindex="-1" autocomplete="off"></label></p>"#;
        assert!(forms > 0, "{path}");
        assert_eq!(
            page.text().replace("<!>", "").replace("<!---->", "").matches(trap).count(),
            forms,
            "{path}: {}",
            page.text()
        );
    }
}
