//! What several doors show alike.

use crate::words::{Worded, dates};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Somebody, as others here see them.
#[derive(Serialize, ToSchema)]
pub struct Somebody {
    pub id: String,
    pub name: String,
}

impl Somebody {
    pub fn new(id: &str, name: &str) -> Somebody {
        Somebody { id: id.into(), name: name.into() }
    }

    /// Nobody where the id or the name is missing.
    pub fn maybe(id: Option<&str>, name: Option<&str>) -> Option<Somebody> {
        Some(Somebody::new(id?, name?))
    }
}

/// The same text in English, in Welsh or in both.
#[derive(Serialize, Deserialize, ToSchema, Default, Clone)]
#[serde(default, deny_unknown_fields)]
pub struct InLanguages {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cy: String,
}

impl From<&Worded> for InLanguages {
    fn from(worded: &Worded) -> InLanguages {
        let text = |lang| worded.get(lang).unwrap_or_default().to_owned();
        InLanguages { en: text(crate::words::Lang::En), cy: text(crate::words::Lang::Cy) }
    }
}

/// A problem document (RFC 9457), in the language of `Accept-Language`.
#[derive(Serialize, ToSchema)]
pub struct Problem {
    status: u16,
    title: String,
    detail: Option<String>,
    /// Field by field, what needs putting right.
    errors: Option<Vec<WrongField>>,
}

#[derive(Serialize, ToSchema)]
pub struct WrongField {
    field: String,
    detail: String,
}

/// `2026-03-03T12:00:00Z`.
pub fn moment(millis: i64) -> String {
    Timestamp::from_millisecond(millis).map(|at| at.to_string()).unwrap_or_default()
}

/// `2026-03-03`, in the time zone of the place.
pub fn day(millis: i64) -> String {
    dates::written_day(millis)
}
