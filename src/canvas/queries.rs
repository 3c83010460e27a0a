use super::board::{Board, Card};
use super::document::Document;
use super::hidden;
use super::template::Template;
use crate::spaces;
use crate::store::{Error, Result, Row, Tx, new_id, sql};
use crate::words::{Lang, Worded};
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canvas {
    pub id: String,
    pub space_id: String,
    /// From the space's run of numbers: `TEG4K7-12` names this sheet on paper.
    pub number: i64,
    /// Whose private draft this is; none when it is the whole team's.
    pub owner_id: Option<String>,
    /// Since when a private draft lies beside the team's canvas for all members to read.
    pub shown_at: Option<i64>,
    pub name: Worded,
    pub template: Template,
    pub made_by: String,
    pub made_at: i64,
    pub edited_at: i64,
}

impl Canvas {
    pub fn may_be_read_by(&self, person_id: &str) -> bool {
        self.shown_at.is_some() || self.may_be_changed_by(person_id)
    }

    /// As long as the space is open. A private draft is its owner's alone.
    pub fn may_be_changed_by(&self, person_id: &str) -> bool {
        self.owner_id.as_deref().is_none_or(|owner| owner == person_id)
    }
}

pub struct NewCanvas<'a> {
    /// One of its own, unless a program chose it.
    pub id: Option<String>,
    pub space_id: &'a str,
    pub owner_id: Option<&'a str>,
    pub name: Worded,
    pub template: Template,
    pub made_by: &'a str,
}

/// Makes a canvas with its boxes and no cards. Whoever calls has made sure that `made_by` may do so.
pub fn make(tx: &mut Tx, new: &NewCanvas, now: i64) -> Result<Canvas> {
    let canvas = Canvas {
        id: new.id.clone().unwrap_or_else(new_id),
        space_id: new.space_id.into(),
        number: spaces::next_number(tx, new.space_id)?,
        owner_id: new.owner_id.map(Into::into),
        shown_at: None,
        name: new.name.clone(),
        template: new.template.clone(),
        made_by: new.made_by.into(),
        made_at: now,
        edited_at: now,
    };
    add(tx, &canvas)?;
    let update = Document::new(&canvas.template).encode();
    tx.run(
        sql!("INSERT INTO canvas_head (canvas_id, head, edited_at) VALUES ($1, 1, $2)"),
        &[&canvas.id, &now],
    )?;
    tx.run(
        sql!(
            "INSERT INTO canvas_update (canvas_id, seq, bytes, person_id, made_at)
              VALUES ($1, 1, $2, $3, $4)"
        ),
        &[&canvas.id, &update, &canvas.made_by, &now],
    )?;
    Ok(canvas)
}

fn add(tx: &mut Tx, canvas: &Canvas) -> Result<u64> {
    tx.run(
        sql!(
            "INSERT INTO canvas (id, space_id, number, owner_id, name, template, made_by, made_at)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &[
            &canvas.id,
            &canvas.space_id,
            &canvas.number,
            &canvas.owner_id,
            &canvas.name.to_json(),
            &canvas.template.to_json(),
            &canvas.made_by,
            &canvas.made_at,
        ],
    )
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Option<Canvas>> {
    tx.maybe(
        sql!(
            "SELECT c.id, c.space_id, c.number, c.owner_id, c.shown_at, c.name, c.template, c.made_by, c.made_at,
                    h.edited_at
             FROM canvas c JOIN canvas_head h ON h.canvas_id = c.id WHERE c.id = $1"
        ),
        &[&id],
        read,
    )
}

pub fn find_by_number(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Canvas>> {
    tx.maybe(
        sql!(
            "SELECT c.id, c.space_id, c.number, c.owner_id, c.shown_at, c.name, c.template, c.made_by, c.made_at,
                    h.edited_at
             FROM canvas c JOIN canvas_head h ON h.canvas_id = c.id WHERE c.space_id = $1 AND c.number = $2"
        ),
        &[&space_id, &number],
        read,
    )
}

/// The canvases of a space that this member may read, the newest first.
pub fn in_space(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<Vec<Canvas>> {
    tx.all(
        sql!(
            "SELECT c.id, c.space_id, c.number, c.owner_id, c.shown_at, c.name, c.template, c.made_by, c.made_at,
                    h.edited_at
             FROM canvas c JOIN canvas_head h ON h.canvas_id = c.id
             WHERE c.space_id = $1 AND (c.owner_id IS NULL OR c.owner_id = $2 OR c.shown_at IS NOT NULL)
             ORDER BY c.number DESC"
        ),
        &[&space_id, &person_id],
        read,
    )
}

fn read(row: &Row) -> Result<Canvas> {
    let template = Template::from_json(&row.get::<String>(6)?);
    Ok(Canvas {
        id: row.get(0)?,
        space_id: row.get(1)?,
        number: row.get(2)?,
        owner_id: row.get(3)?,
        shown_at: row.get(4)?,
        name: Worded::from_json(&row.get::<String>(5)?).unwrap_or_default(),
        template: template.map_err(|error| Error::Shape(format!("a canvas has no template: {error}")))?,
        made_by: row.get(7)?,
        made_at: row.get(8)?,
        edited_at: row.get(9)?,
    })
}

/// The canvas as it lies in plain rows, which are never behind what is on disk; without what was hidden.
pub fn board(tx: &mut Tx, canvas: &Canvas) -> Result<Board> {
    let hidden = hidden::cards(tx, &canvas.space_id, &canvas.id)?;
    let mut cards = tx.all(
        sql!(
            "SELECT c.id, c.row_id, c.column_id, c.place_order, c.words, c.author_id, c.lang, c.made_at,
                    (SELECT COUNT(*) FROM dot d WHERE d.canvas_id = c.canvas_id AND d.card_id = c.id)
             FROM card c WHERE c.canvas_id = $1 AND c.gone_at IS NULL"
        ),
        &[&canvas.id],
        read_card,
    )?;
    cards.retain(|card| !hidden.contains(&card.id));
    let texts =
        tx.all(sql!("SELECT id, words FROM canvas_box WHERE canvas_id = $1"), &[&canvas.id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(Board::lay_out(&canvas.template, cards, &HashMap::from_iter(texts)))
}

fn read_card(row: &Row) -> Result<Card> {
    Ok(Card {
        id: row.get(0)?,
        row: row.get(1)?,
        column: row.get(2)?,
        order: row.get(3)?,
        text: row.get(4)?,
        author: row.get::<Option<String>>(5)?.unwrap_or_default(),
        lang: Lang::from_code(&row.get::<String>(6)?).unwrap_or(Lang::En),
        made: row.get(7)?,
        votes: row.get(8)?,
    })
}

/// As much of a canvas as it takes to say who may open it.
pub(super) struct Whose {
    pub space_id: String,
    pub owner_id: Option<String>,
    pub shown_at: Option<i64>,
}

pub(super) fn whose(tx: &mut Tx, id: &str) -> Result<Option<Whose>> {
    tx.maybe(sql!("SELECT space_id, owner_id, shown_at FROM canvas WHERE id = $1"), &[&id], |row| {
        Ok(Whose { space_id: row.get(0)?, owner_id: row.get(1)?, shown_at: row.get(2)? })
    })
}

/// All that makes up a document, or what was added to it since some update.
pub(super) struct Tail {
    /// The number of the last one.
    pub head: i64,
    /// What was written first, put together.
    pub snapshot: Option<Vec<u8>>,
    pub updates: Vec<Vec<u8>>,
}

pub(super) fn whole(tx: &mut Tx, canvas_id: &str) -> Result<Tail> {
    let snapshot = tx.maybe(
        sql!("SELECT seq, bytes FROM canvas_snapshot WHERE canvas_id = $1"),
        &[&canvas_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let (seq, snapshot) = snapshot.map_or((0, None), |(seq, bytes)| (seq, Some(bytes)));
    Ok(Tail { snapshot, ..since(tx, canvas_id, seq)? })
}

pub(super) fn since(tx: &mut Tx, canvas_id: &str, seq: i64) -> Result<Tail> {
    let head =
        tx.one(sql!("SELECT head FROM canvas_head WHERE canvas_id = $1"), &[&canvas_id], |row| row.get(0))?;
    let updates = tx.all(
        sql!("SELECT bytes FROM canvas_update WHERE canvas_id = $1 AND seq > $2 ORDER BY seq"),
        &[&canvas_id, &seq],
        |row| row.get::<Vec<u8>>(0),
    )?;
    Ok(Tail { head, snapshot: None, updates })
}

/// Takes the next numbers; none when somebody else took them since `base`.
pub(super) fn advance(tx: &mut Tx, canvas_id: &str, base: i64, by: i64, now: i64) -> Result<Option<i64>> {
    tx.maybe(
        sql!(
            "UPDATE canvas_head SET head = head + $3, edited_at = $4 WHERE canvas_id = $1 AND head = $2
             RETURNING head"
        ),
        &[&canvas_id, &base, &by, &now],
        |row| row.get(0),
    )
}

pub(super) fn add_update(
    tx: &mut Tx,
    canvas_id: &str,
    seq: i64,
    bytes: &[u8],
    person_id: Option<&str>,
    now: i64,
) -> Result<u64> {
    tx.run(
        sql!(
            "INSERT INTO canvas_update (canvas_id, seq, bytes, person_id, made_at)
             VALUES ($1, $2, $3, $4, $5)"
        ),
        &[&canvas_id, &seq, &bytes, &person_id, &now],
    )
}

/// Puts all updates up to `seq` together into one, for reading the document quickly. They stay, for its history.
pub(super) fn keep_snapshot(tx: &mut Tx, canvas_id: &str, seq: i64, bytes: &[u8]) -> Result<u64> {
    tx.run(
        sql!(
            "INSERT INTO canvas_snapshot (canvas_id, seq, bytes) VALUES ($1, $2, $3)
             ON CONFLICT (canvas_id) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes
             WHERE canvas_snapshot.seq < excluded.seq"
        ),
        &[&canvas_id, &seq, &bytes],
    )
}

/// Who first brought each card, those that are gone included.
pub(super) fn authors(tx: &mut Tx, canvas_id: &str) -> Result<HashMap<String, String>> {
    let authors =
        tx.all(sql!("SELECT id, author_id FROM card WHERE canvas_id = $1"), &[&canvas_id], |row| {
            Ok((row.get(0)?, row.get::<Option<String>>(1)?.unwrap_or_default()))
        })?;
    Ok(authors.into_iter().collect())
}

/// How many canvases of a space others have worked on last, since then.
pub fn changed_since(tx: &mut Tx, space_id: &str, person_id: &str, since: i64) -> Result<i64> {
    tx.one(
        sql!(
            "SELECT COUNT(*) FROM canvas c JOIN canvas_head h ON h.canvas_id = c.id
             WHERE c.space_id = $1 AND h.edited_at > $3
               AND (c.owner_id IS NULL OR c.owner_id <> $2 AND c.shown_at IS NOT NULL)
               AND COALESCE((SELECT u.person_id FROM canvas_update u WHERE u.canvas_id = c.id AND u.seq = h.head), '') <> $2"
        ),
        &[&space_id, &person_id, &since],
        |row| row.get(0),
    )
}
