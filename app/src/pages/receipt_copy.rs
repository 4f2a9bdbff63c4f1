//! The receipt to take along: printed, saved as a text, or sent to an address that is forgotten afterwards.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::consent::Purpose;
use domain::receipt::Receipt;
use domain::signed_log::{Promise, Proof};
use domain::submission::SubmissionRefusal;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::log_proofs::of_receipt;
use store::receipt_letters;
use store::receipts::Trace;

use super::received::{Refused, next_steps, opened, render};
use crate::components::{Button, ButtonKind, Disclosure, Notice, NoticeKind, TextInput, with_size};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// The receipt as a text file.
pub async fn save(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (trace, consultation) = opened(&visit, &code).await?;
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"receipt.txt\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    let proof =
        of_receipt(&visit.site.store, &trace.receipt, &visit.site.base_url).await?.ok_or(PageError::NotFound)?;
    let address = visit.address(&format!("/r/{}", trace.receipt.as_str()));
    Ok((headers, text(visit.words, &trace, &consultation, &address, &proof)).into_response())
}

/// What stands in the file: lines end as every program on every device reads them.
pub fn text(words: Words, trace: &Trace, consultation: &Consultation, address: &str, proof: &Proof) -> String {
    let dates = Dates::new(words, &consultation.zone);
    let mut parts = vec![
        format!("{}\n{}\n{address}", words.get("receipt-card-heading"), trace.receipt.grouped()),
        words.get("receipt-card-what-for"),
        consultation.title.clone(),
        format!("{}: {}", words.get("copy-sent-at"), dates.moment(trace.submitted_at)),
    ];
    if !trace.body.is_empty() {
        parts.push(format!("{}:\n{}", words.get("received-what-you-said"), trace.body));
    }
    let steps = next_steps(words, trace, consultation);
    let steps: Vec<String> = steps.into_iter().map(|step| format!("- {}: {}", step.when, step.what)).collect();
    parts.push(format!("{}:\n{}", words.get("what-next"), steps.join("\n")));
    parts.push(contact(words, consultation));
    parts.push(promise(&proof.promise, words, &dates));
    parts.join("\n\n").replace('\n', "\r\n") + "\r\n"
}

/// What the log promises, with all that it takes to hold it to that.
fn promise(promise: &Promise, words: Words, dates: &Dates) -> String {
    words.with(
        "proof-receipt-text",
        [
            ("entry", promise.sequence.to_string().into()),
            ("leaf", promise.leaf.to_string().into()),
            ("when", dates.moment(promise.by).into()),
            ("signature", promise.signature.to_string().into()),
        ],
    )
}

/// Whom to ask.
pub fn contact(words: Words, consultation: &Consultation) -> String {
    words.with("copy-contact", [("who", consultation.public_body.name.clone().into())])
}

/// Sends the copy.
pub async fn send(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let typed = fields.get("email");
    let hears_back = fields.get("hear-back") == "yes";
    match receipt_letters::send(&visit.site.store, &trace.receipt, typed, visit.words.0.tag(), hears_back).await {
        Ok(()) => Ok(sent(&trace.receipt)),
        Err(store::Error::Submission(why)) => {
            render(visit, &code, Some(Refused::Copy { typed: typed.to_owned(), hears_back, why })).await
        }
        Err(other) => Err(other.into()),
    }
}

fn sent(receipt: &Receipt) -> Response {
    Redirect::to(&format!("/r/{}/received?copy=sent#copy", receipt.as_str())).into_response()
}

/// The ways to keep it, under the receipt itself. The file has so many bytes.
pub fn ways(
    trace: &Trace,
    bytes: usize,
    refused: Option<(String, bool, SubmissionRefusal)>,
    was_sent: bool,
) -> impl IntoView + use<> {
    let words = use_words();
    let code = trace.receipt.as_str().to_owned();
    let open = refused.is_some();
    let (typed, hears_back, error) = match refused {
        Some((typed, hears_back, why)) => (typed, hears_back, Some(words.get(why.key()))),
        None => (String::new(), false, None),
    };
    let done = was_sent.then(|| {
        view! {
            <Notice kind=NoticeKind::Success heading=words.get("copy-sent")>
                <p>{words.get("copy-sent-what")}</p>
            </Notice>
        }
    });
    let purpose = Purpose::HearBack;
    let also = (!trace.hears_back).then(|| {
        let hint = words.get(&purpose.text_key(purpose.version()));
        view! {
            <div class="option">
                <input type="checkbox" id="copy-hear-back" name="hear-back" value="yes" checked=hears_back aria-describedby="copy-hear-back-hint" />
                <label for="copy-hear-back">{words.get("copy-hear-back")}</label>
                <span class="hint" id="copy-hear-back-hint">{hint}</span>
            </div>
        }
    });
    let action = format!("/r/{code}/send-copy");
    view! {
        <section class="stack tight keep-receipt" id="copy">
            {done}
            <p>{words.get("copy-keep")}</p>
            <p><a href=format!("/r/{code}/receipt.txt") download="receipt.txt">{with_size(words, &words.get("copy-save"), bytes)}</a></p>
            <Disclosure summary=words.get("copy-by-mail") quiet=true open=open>
                <form method="post" action=action novalidate class="stack">
                    <TextInput
                        id="copy-email"
                        name="email"
                        label=words.get("copy-address")
                        hint=words.get("copy-by-mail-hint")
                        kind="email"
                        autocomplete="email"
                        value=typed
                        error
                    />
                    {also}
                    <Button kind=ButtonKind::Secondary>{words.get("copy-send")}</Button>
                </form>
            </Disclosure>
        </section>
    }
}
