//! Reading what a form sends. A field that is missing is blank, one that comes several times is a list: a page decides
//! what is wrong with that and says so, with everything that was typed.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};

use crate::error::PageError;

/// The fields of a form, in the order in which they were sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads the body of a form.
    ///
    /// # Errors
    /// Where it is none: a browser would not send it.
    pub fn read(body: &[u8]) -> Result<Self, serde_urlencoded::de::Error> {
        serde_urlencoded::from_bytes(body).map(Self)
    }

    /// Fields that were kept.
    pub fn of(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// Every name with its value.
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of the field, blank where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The value, where it is not blank.
    pub fn given(&self, name: &str) -> Option<&str> {
        Some(self.get(name).trim()).filter(|value| !value.is_empty())
    }

    /// Every value of a field that may come several times.
    pub fn every(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Every number among the values.
    pub fn ids(&self, name: &str) -> Vec<i64> {
        self.every(name).iter().filter_map(|value| value.parse().ok()).collect()
    }

    /// The fields whose names begin with `prefix` and go on with a number: (number, value).
    pub fn numbered(&self, prefix: &str) -> Vec<(i64, &str)> {
        self.0
            .iter()
            .filter_map(|(key, value)| Some((key.strip_prefix(prefix)?.parse().ok()?, value.as_str())))
            .collect()
    }
}

/// Made by hand in tests and by a page that shows a form for the first time.
impl<K: Into<String>, V: Into<String>, const N: usize> From<[(K, V); N]> for Fields {
    fn from(fields: [(K, V); N]) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let bytes = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        Self::read(&bytes).map_err(|_| PageError::BadRequest.into_response())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_sent_is_blank_and_what_comes_twice_is_both() {
        let fields = Fields::from([("pick", "1"), ("pick", "2"), ("d-7", "hide"), ("d-x", "hide"), ("body", " ")]);
        assert_eq!(fields.ids("pick"), [1, 2]);
        assert_eq!(fields.numbered("d-"), [(7, "hide")]);
        assert_eq!(fields.given("body"), None);
        assert_eq!(fields.get("email"), "");
    }
}
