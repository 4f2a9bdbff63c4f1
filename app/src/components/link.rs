//! A link in a list of links, as data.

/// A link, what it says, and whether it is where the reader is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub current: bool,
    /// How many things wait there.
    pub count: Option<u64>,
}

impl Link {
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into(), current: false, count: None }
    }

    /// Marks the link as the page that is shown, where `is` holds.
    #[must_use]
    pub fn current(self, is: bool) -> Self {
        Self { current: is, ..self }
    }

    /// Says how many things wait there.
    #[must_use]
    pub fn count(self, count: u64) -> Self {
        Self { count: Some(count), ..self }
    }

    /// The value of `aria-current`.
    pub(super) fn aria_current(&self) -> Option<&'static str> {
        self.current.then_some("page")
    }
}
