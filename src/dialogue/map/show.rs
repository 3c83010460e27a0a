//! The page that shows where people agree: in words first, then as tables, then as a picture.

use super::grid::{self, Grid};
use super::sides::{self, Group, Percents, Share, SharedBy};
use super::{FEWEST_MAPPED, named, picture};
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::statements::{self, Statement};
use crate::dialogue::words::Words;
use crate::spaces;
use crate::web::{Error, Frame, Page};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "dialogue/map/show.html")]
struct Shown {
    frame: Frame,
    w: Words,
    at: Opened,
    people: usize,
    /// Of those, how many came on a sheet of paper without a name.
    sheets: usize,
    view: View,
    /// Of the proposal that grows from what is shared.
    proposal: Option<String>,
}

enum View {
    /// Too few to show anything without giving somebody away.
    TooFew,
    Grid {
        grid: Grid,
        named: bool,
    },
    /// A large one, which is being worked out for the first time.
    Later,
    Map(Box<Mapped>),
}

struct Mapped {
    shared: Vec<SharedBy>,
    groups: Vec<Group>,
    /// Groups of fewer than five people.
    small: usize,
    /// Voted too seldom to be told apart.
    apart: usize,
    picture: String,
}

pub async fn show(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    let (said, names) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let said = statements::of_dialogue(tx, &dialogue, &members)?;
            Ok::<_, Error>((said, named::names(tx, &dialogue.id)?))
        })
        .await?;
    let counted = app.counts.look(&app.store, &at.dialogue).await?;
    let (people, sheets) = (counted.people(), counted.on_sheets());
    drop(counted);
    let view = if people < grid::FEWEST {
        View::TooFew
    } else if people < FEWEST_MAPPED {
        let table = app.counts.look(&app.store, &at.dialogue).await?.table();
        let named = names.contains_key(&at.member.person.id);
        View::Grid { grid: grid::grid(&table, &said, &names, &at.dialogue.id), named }
    } else {
        mapped(&app, &at, &said).await?
    };
    let w = Words(at.member.reader.lang);
    let proposal = view.proposal(&at);
    Ok(Page(Shown { frame: at.frame(w.see_map()), w, at, people, sheets, view, proposal }).into_response())
}

async fn mapped(app: &App, at: &Opened, said: &[Statement]) -> Result<View, Error> {
    let numbers: Vec<i64> = said.iter().map(|one| one.number).collect();
    let found = app.maps.look(&app.store, &app.counts, &at.dialogue, &numbers).await?;
    let Some(mapped) = found else { return Ok(View::Later) };
    let groups = sides::groups(&mapped, said);
    let w = Words(at.member.reader.lang);
    let me = mapped.table.voters.iter().position(|voter| *voter == at.member.person.id);
    let k = if mapped.map.k < 2 { 0 } else { mapped.map.k };
    let picture = picture::svg(&mapped, &groups, me, w.map_picture(), w.you());
    Ok(View::Map(Box::new(Mapped {
        shared: sides::shared(&mapped, said, &groups),
        small: k - groups.len(),
        apart: mapped.map.people.iter().filter(|one| one.group.is_none()).count(),
        groups,
        picture,
    })))
}

impl View {
    /// Where a proposal can be made of what people agree on.
    fn proposal(&self, at: &Opened) -> Option<String> {
        let numbers: Vec<i64> = match self {
            View::Grid { grid, .. } => {
                let shared =
                    grid.rows.iter().filter(|row| row.is_shared() && row.votes.agrees > row.votes.disagrees);
                shared.map(|row| row.statement.number).collect()
            }
            View::Map(mapped) => {
                mapped.shared.iter().filter(|one| one.agree).map(|one| one.statement.number).collect()
            }
            _ => Vec::new(),
        };
        let from: Vec<String> = numbers.iter().map(|number| format!("from={number}")).collect();
        (!from.is_empty()).then(|| at.member.page(&format!("/decisions/new?{}", from.join("&"))))
    }
}

impl Shown {
    fn may_export(&self) -> bool {
        self.people >= grid::FEWEST
    }

    /// Whose column it is.
    fn head(&self, at: &usize) -> &str {
        match &self.view {
            View::Grid { grid, .. } => grid.people[*at].head(),
            _ => "",
        }
    }

    fn cell(&self, cell: &Option<i8>) -> &'static str {
        match cell {
            Some(1) => "agree",
            Some(-1) => "disagree",
            Some(_) => "pass",
            None => "none",
        }
    }

    fn sign(&self, cell: &Option<i8>) -> &'static str {
        match cell {
            Some(1) => "✓",
            Some(-1) => "✗",
            Some(_) => "–",
            None => "",
        }
    }

    fn share(&self, share: &Share) -> String {
        match share.percents {
            Some(Percents { agree, disagree, pass }) => self.w.percents(agree, disagree, pass),
            None => self.w.too_few_here().into(),
        }
    }

    fn all_shares<'a>(&self, mapped: &'a Mapped) -> Vec<(&'a Statement, &'a Vec<Share>)> {
        let shared = mapped.shared.iter().map(|one| (&one.statement, &one.by_group));
        let marks = mapped.groups.iter().flat_map(|group| &group.marks);
        let mut all: Vec<_> = shared.chain(marks.map(|one| (&one.statement, &one.by_group))).collect();
        all.sort_by_key(|(statement, _)| statement.number);
        all.dedup_by_key(|(statement, _)| statement.number);
        all
    }
}
