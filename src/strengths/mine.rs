//! My strengths: what I bring, who reads each of it, what I offer and ask; and taking any of it away.

use super::words::Words;
use super::{queries, typed};
use crate::app::App;
use crate::people::{self, Known};
use crate::sharing::{self, How, Item, Kind, Seen, Shown, To};
use crate::spaces;
use crate::store::{Result as Kept, Tx};
use crate::web::{Error, Frame, Page, Path, Query};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/mine.html")]
struct Mine {
    frame: Frame,
    w: Words,
    strengths: Vec<One>,
    offers: Vec<One>,
    asks: Vec<One>,
    /// What others show to me and not to a whole space.
    to_me: Vec<Seen>,
}

/// One thing that I said, and who reads it.
struct One {
    item: Item,
    readers: Vec<Reader>,
}

struct Reader {
    name: String,
    /// As what I am seen there; none for a person, who always sees the name.
    how: Option<How>,
    /// The code of the space.
    space: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(State(app): State<App>, me: Known, Query(just): Query<Just>) -> Result<Response, Error> {
    let (seal, id, lang) = (app.seal.clone(), me.person.id.clone(), me.reader.lang);
    let (strengths, offers, asks, to_me) = app
        .store
        .read(move |tx| {
            let mut all = |kind| -> Kept<Vec<One>> {
                let items = sharing::mine(tx, &seal, &id, kind)?;
                items.into_iter().map(|item| One::read(tx, item, lang)).collect()
            };
            let (strengths, offers, asks) = (all(Kind::Strength)?, all(Kind::Offer)?, all(Kind::Ask)?);
            let to_me = sharing::shown_to_person(tx, &seal, &id, Kind::Strength)?;
            Ok::<_, Error>((strengths, offers, asks, to_me))
        })
        .await?;
    let w = Words(lang);
    let mut frame = frame(&me, w.mine()).back_to("/");
    match &*just.just {
        "kept" => frame = frame.news(w.just_kept()),
        "away" => frame = frame.news(w.just_away()),
        _ => {}
    }
    Ok(Page(Mine { frame, w, strengths, offers, asks, to_me }).into_response())
}

/// The frame of a page that is one person's own.
pub(super) fn frame(me: &Known, title: impl Into<String>) -> Frame {
    me.frame(title)
}

/// A strength, an offer or an ask, gone from every page, search and introduction.
pub async fn away(State(app): State<App>, me: Known, Path(id): Path<String>) -> Result<Response, Error> {
    let (seal, person_id, now) = (app.seal.clone(), me.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let item = sharing::find_mine(tx, &seal, &person_id, &id)?;
            let item = item.filter(|item| matches!(item.kind, Kind::Strength | Kind::Offer | Kind::Ask));
            Ok::<_, Error>(queries::take_away(tx, &seal, &item.ok_or(Error::NotFound)?, now)?)
        })
        .await?;
    Ok(Redirect::to(&me.reader.at("/strengths?just=away")).into_response())
}

impl One {
    fn read(tx: &mut Tx, item: Item, lang: Lang) -> Kept<One> {
        let mut readers = Vec::new();
        for shown in sharing::shown(tx, &item.id)? {
            readers.extend(Reader::read(tx, &shown, lang)?);
        }
        Ok(One { item, readers })
    }

    /// An offer or an ask stands in one space.
    fn space(&self) -> Option<&Reader> {
        self.readers.iter().find(|reader| reader.space.is_some())
    }
}

impl Reader {
    fn read(tx: &mut Tx, shown: &Shown, lang: Lang) -> Kept<Option<Reader>> {
        Ok(match &shown.to {
            To::Person(id) => {
                people::find(tx, id)?.map(|person| Reader { name: person.name, how: None, space: None })
            }
            To::Space(id) => spaces::find(tx, id)?.map(|space| Reader {
                name: space.name.in_lang(lang).into(),
                how: space.owner_id.is_none().then_some(shown.how),
                space: Some(space.code),
            }),
        })
    }
}

impl Mine {
    /// "Only you", or "You, Nia Morgan, Respite breaks (without a name)".
    fn readers(&self, one: &One) -> String {
        if one.readers.is_empty() {
            return self.w.only_you().into();
        }
        let each = one.readers.iter().map(|reader| match reader.how {
            Some(how) => self.w.reader_how(self.w.how_short(how.code()), &reader.name),
            None => reader.name.clone(),
        });
        self.w.you_and(each.collect::<Vec<_>>().join(", "))
    }

    fn by(&self, seen: &Seen) -> String {
        typed::who(&seen.by, self.frame.lang)
    }
}
