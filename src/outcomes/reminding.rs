//! Asking again how it is, as often as somebody set: a line on their page, and an email that says nothing of what it is about
//! where they hear by email.

use super::queries;
use super::words::Words;
use crate::app::App;
use crate::people::{self, Channel};
use crate::post::{self, Email};
use crate::spaces::Owner;
use crate::store::{Result, Tx, sql};
use crate::web::{Error, Form, Path};
use crate::words::{Worded, dates};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// How often somebody would like to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    Week,
    Month,
    Quarter,
}

impl Every {
    pub const ALL: [Every; 3] = [Every::Week, Every::Month, Every::Quarter];

    pub fn code(self) -> &'static str {
        match self {
            Every::Week => "week",
            Every::Month => "month",
            Every::Quarter => "quarter",
        }
    }

    pub fn from_code(code: &str) -> Option<Every> {
        Self::ALL.into_iter().find(|every| every.code() == code)
    }

    fn after(self, now: i64) -> i64 {
        let days = match self {
            Every::Week => 7,
            Every::Month => 30,
            Every::Quarter => 91,
        };
        dates::after_days(now, days)
    }
}

/// Something that somebody wanted to be asked about again: where it is, and nothing of what it is.
#[derive(Debug, Clone)]
pub struct Due {
    pub space_code: String,
    pub space_name: Worded,
    pub outcome_id: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    /// week, month, quarter or never
    every: String,
}

pub async fn send(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> std::result::Result<Response, Error> {
    let (seal, space_id, me, now) =
        (app.seal.clone(), member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let outcome = id.clone();
    app.store
        .write(move |tx| {
            queries::find(tx, &seal, &space_id, &me, &outcome)?.ok_or(Error::NotFound)?;
            Ok::<_, Error>(set(tx, &outcome, &me, Every::from_code(&typed.every), now)?)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/outcomes/{id}?just=reminder"))).into_response())
}

/// None: never again.
///
/// # Errors
/// When the store cannot keep it.
pub fn set(tx: &mut Tx, item_id: &str, person_id: &str, every: Option<Every>, now: i64) -> Result<()> {
    tx.run(sql!("DELETE FROM reminder WHERE item_id = $1"), &[&item_id])?;
    if let Some(every) = every {
        tx.run(
            sql!("INSERT INTO reminder (item_id, person_id, every, next_at) VALUES ($1, $2, $3, $4)"),
            &[&item_id, &person_id, &every.code(), &every.after(now)],
        )?;
    }
    Ok(())
}

/// How often somebody is asked about an outcome.
///
/// # Errors
/// When the store cannot be read.
pub fn every(tx: &mut Tx, item_id: &str) -> Result<Option<Every>> {
    let code = tx.maybe(sql!("SELECT every FROM reminder WHERE item_id = $1"), &[&item_id], |row| {
        row.get::<String>(0)
    })?;
    Ok(code.as_deref().and_then(Every::from_code))
}

/// They have just said how it is: asked again after as long as they set.
pub(super) fn said(tx: &mut Tx, item_id: &str, now: i64) -> Result<()> {
    let Some(every) = every(tx, item_id)? else { return Ok(()) };
    tx.run(sql!("UPDATE reminder SET next_at = $2 WHERE item_id = $1"), &[&item_id, &every.after(now)])?;
    Ok(())
}

/// What somebody is to be asked about now, for their page.
///
/// # Errors
/// When the store cannot be read.
pub fn due(tx: &mut Tx, person_id: &str, now: i64) -> Result<Vec<Due>> {
    tx.all(
        sql!(
            "SELECT s.code, s.name, r.item_id FROM reminder r JOIN item i ON i.id = r.item_id
             JOIN space s ON s.id = i.space_id
             WHERE r.person_id = $1 AND r.next_at <= $2 AND s.closed_at IS NULL ORDER BY r.next_at"
        ),
        &[&person_id, &now],
        |row| {
            Ok(Due {
                space_code: row.get(0)?,
                space_name: Worded::from_json(&row.get::<String>(1)?).unwrap_or_default(),
                outcome_id: row.get(2)?,
            })
        },
    )
}

/// Writes once to those who hear by email and are to be asked. One email each, whatever it is about.
///
/// # Errors
/// When the store cannot keep it.
pub fn write_to_those_due(tx: &mut Tx, home: &str, now: i64) -> Result<usize> {
    let mut people = tx.all(
        sql!(
            "UPDATE reminder SET wrote_at = $1 WHERE next_at <= $1 AND (wrote_at IS NULL OR wrote_at < next_at)
             RETURNING person_id"
        ),
        &[&now],
        |row| row.get::<String>(0),
    )?;
    people.sort();
    people.dedup();
    let mut written = 0;
    for id in people {
        let Some(person) = people::find(tx, &id)? else { continue };
        let Some(address) = person.email.filter(|_| person.hears_by == Channel::Email) else { continue };
        let w = Words(person.lang);
        let body = w.reminder_body(format!("{home}/{}/", person.lang), &person.name);
        post::keep(tx, &Email { person_id: id, address, subject: w.reminder_subject().into(), body }, now)?;
        written += 1;
    }
    Ok(written)
}
