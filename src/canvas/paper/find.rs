//! From the reference on a sheet to the page where it is typed in.

use super::words::Words;
use crate::app::App;
use crate::canvas;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "canvas/paper/find.html")]
struct Find {
    frame: Frame,
    w: Words,
    action: String,
    reference: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    reference: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let Some(reference) = asked.reference else {
        return Ok(page(&member, String::new(), Problems::new()));
    };
    let w = Words(member.reader.lang);
    let Some(number) = number_in(&reference, &member.space.code) else {
        return Ok(page(&member, reference, Problems::one("reference", w.reference_wrong())));
    };
    let space_id = member.space.id.clone();
    let found = app.store.read(move |tx| canvas::find_by_number(tx, &space_id, number)).await?;
    if found.is_some_and(|canvas| canvas.may_be_changed_by(&member.person.id)) {
        return Ok(Redirect::to(&member.page(&format!("/canvases/{number}/paper"))).into_response());
    }
    Ok(page(&member, reference, Problems::one("reference", w.reference_unknown())))
}

/// `TEG4K7-12`, `teg4k7 12` or `12`.
fn number_in(reference: &str, code: &str) -> Option<i64> {
    let typed: String = reference.to_ascii_uppercase().replace(|c: char| !c.is_ascii_alphanumeric(), "");
    let digits = typed.strip_prefix(code).unwrap_or(&typed);
    digits.parse().ok().filter(|number| *number > 0)
}

fn page(member: &Member, reference: String, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let back = format!("/spaces/{}/canvases", member.space.code);
    let frame = member.frame(w.find()).with(problems).back_to(back);
    let page = Page(Find { frame, w, action: member.page("/canvases/find"), reference });
    if wrong { page.with_problems() } else { page.into_response() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_however_it_is_typed() {
        for typed in ["TEG4K7-12", " teg4k7 12", "12", "TEG4K7–12"] {
            assert_eq!(number_in(typed, "TEG4K7"), Some(12), "{typed}");
        }
        for typed in ["", "TEG4K7", "ABC123-12", "-", "0", "99999999999999999999"] {
            assert_eq!(number_in(typed, "TEG4K7"), None, "{typed}");
        }
    }
}
