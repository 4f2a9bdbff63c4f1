//! Lists of texts in one column, as JSON: small, read whole, never searched.

/// A column that holds a JSON list of strings.
#[derive(Debug, Clone, Default)]
pub(crate) struct TextList(pub Vec<String>);

impl TryFrom<String> for TextList {
    type Error = serde_json::Error;
    fn try_from(json: String) -> Result<Self, Self::Error> {
        serde_json::from_str(&json).map(Self)
    }
}

pub(crate) fn json(texts: &[String]) -> String {
    serde_json::Value::from(texts.to_vec()).to_string()
}
