//! An answer to a program that cannot have what it asked: a problem document as RFC 9457 describes it.

use super::{Problems, words::Words};
use crate::words::Lang;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;

/// `application/problem+json`, in the language that the program asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Refusal {
    pub status: u16,
    pub title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Field by field, what needs putting right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Wrong>,
    #[serde(skip)]
    lang: Option<Lang>,
}

/// One field that needs putting right.
#[derive(Clone, Debug, Serialize)]
pub struct Wrong {
    pub field: String,
    pub detail: String,
}

impl Refusal {
    pub fn new(status: StatusCode, lang: Lang, title: &str, detail: &str) -> Refusal {
        Refusal {
            status: status.as_u16(),
            title: title.into(),
            detail: detail.into(),
            errors: Vec::new(),
            lang: Some(lang),
        }
    }

    pub fn of(problems: &Problems, lang: Lang) -> Refusal {
        let mut refusal =
            Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, lang, Words(lang).problems_title(), "");
        let wrong = |field: &str, detail: &str| Wrong { field: field.into(), detail: detail.into() };
        refusal.errors = problems.iter().map(|problem| wrong(&problem.field, &problem.message)).collect();
        refusal
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut answer = (status, axum::Json(&self)).into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
        if let Some(lang) = self.lang {
            headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        answer
    }
}
