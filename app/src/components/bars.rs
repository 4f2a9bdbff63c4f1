//! A figure of horizontal bars that is its own table: a sentence says what is to be seen, every bar carries its label
//! and its number, and who cannot see the bars hears the same rows.

use leptos::prelude::*;

use crate::words::use_words;

/// One row of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    /// `None`: the group is too small to be shown.
    pub value: Option<u64>,
    /// A word beside the label, such as the answer to a theme.
    pub note: Option<String>,
    /// Where the label leads.
    pub href: Option<String>,
}

impl Bar {
    pub fn new(label: impl Into<String>, value: Option<u64>) -> Self {
        Self { label: label.into(), value, note: None, href: None }
    }
}

/// The figure. The bars share one scale: the whole width is the largest value.
#[component]
pub fn Bars(
    /// What the figure shows, in one sentence.
    #[prop(into)]
    sentence: String,
    /// What the rows are: "Channel".
    #[prop(into)]
    of: String,
    /// What is counted: "Contributions".
    #[prop(into)]
    counted: String,
    rows: Vec<Bar>,
) -> impl IntoView {
    let words = use_words();
    let largest = rows.iter().filter_map(|row| row.value).max().unwrap_or(0);
    let rows = rows
        .into_iter()
        .map(|row| {
            let label = match row.href {
                Some(href) => view! { <a href=href>{row.label}</a> }.into_any(),
                None => row.label.into_any(),
            };
            let bar = row.value.map(|value| {
                view! {
                    <svg class="bar" width="100%" height="10" aria-hidden="true">
                        <rect width=share(value, largest) height="10" />
                    </svg>
                }
            });
            let number = match row.value {
                Some(value) => view! { <td>{words.number(value)}</td> }.into_any(),
                None => view! { <td class="unshown">{words.get("bars-unshown")}</td> }.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">
                        <span class="bar-label">{label} {row.note.map(|note| view! { " " <span class="bar-note">{note}</span> })}</span>
                        {bar}
                    </th>
                    {number}
                </tr>
            }
        })
        .collect_view();
    view! {
        <figure class="bars">
            <figcaption>{sentence}</figcaption>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{of}</th>
                        <th scope="col">{counted}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </figure>
    }
}

/// A bar's length as a share of the longest, in percent with one decimal.
fn share(value: u64, largest: u64) -> String {
    let permille = value.saturating_mul(1000) / largest.max(1);
    format!("{}.{}%", permille / 10, permille % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_bar_is_as_wide_as_the_figure_and_none_divides_by_nothing() {
        assert_eq!(share(143, 143), "100.0%");
        assert_eq!(share(1, 3), "33.3%");
        assert_eq!(share(0, 0), "0.0%");
    }
}
