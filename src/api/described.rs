//! What a program can ask for, in the terms of OpenAPI. A test compares it with the doors, both ways.

use super::{actions, answers, canvases, cards, contributions, spaces};
use axum::Json;
use utoipa::openapi::OpenApi as Described;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Plethu",
        description = "Spaces where people co-produce: what was said, what is answered, who does what by when, and the \
                       action plan. Send a personal token with each request. Errors are problem documents (RFC 9457) in \
                       English or Welsh.",
    ),
    paths(
        show, spaces::mine, spaces::show, contributions::list, contributions::show, contributions::say,
        contributions::reopen, contributions::settle, answers::give, actions::list, actions::show, actions::make,
        actions::say_outcome, canvases::list, canvases::show, canvases::make, cards::list, cards::add, cards::change,
        cards::remove
    ),
    modifiers(&ByToken),
    security(("token" = []))
)]
struct Api;

struct ByToken;

impl Modify for ByToken {
    fn modify(&self, described: &mut Described) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        described.components.get_or_insert_default().add_security_scheme("token", scheme);
    }
}

/// This description
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "Spaces", security(()), responses((status = 200)))]
pub async fn show() -> Json<Described> {
    Json(Api::openapi())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_described_is_what_there_is() {
        let described = serde_json::to_value(Api::openapi()).unwrap();
        let paths = described["paths"].as_object().unwrap();
        let said: BTreeSet<String> = paths
            .iter()
            .flat_map(|(path, item)| {
                let methods = item.as_object().unwrap().keys().filter(|key| *key != "parameters");
                methods.map(move |method| format!("{} {path}", method.to_uppercase()))
            })
            .collect();
        let there: BTreeSet<String> =
            crate::api::doors().doors.iter().map(|door| format!("{} {}", door.method, door.path)).collect();
        assert_eq!(said, there);
    }

    #[test]
    fn nothing_described_is_missing() {
        let described = serde_json::to_string(&Api::openapi()).unwrap();
        let whole: serde_json::Value = serde_json::from_str(&described).unwrap();
        for part in described.split("\"#/components/schemas/").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(whole["components"]["schemas"][name].is_object(), "{name} is not described");
        }
    }
}
