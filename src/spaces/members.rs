//! Who is in a space and what each speaks from; adding somebody who joined on paper; going.

use super::join::{NewMember, Typed};
use super::member::Member;
use super::model::{Membership, Side};
use super::{choices, leaving, queries, words::Words};
use crate::app::App;
use crate::people::{self, HashedReceipt, ReceiptCard};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "spaces/members.html")]
struct Members {
    frame: Frame,
    w: Words,
    code: String,
    members: Vec<Membership>,
    answerer: String,
    me: Membership,
    /// Of somebody's own space: whose it is.
    owner: Option<String>,
}

#[derive(Template)]
#[template(path = "spaces/add_member.html")]
struct AddMember {
    frame: Frame,
    w: Words,
    typed: Typed,
    mails: bool,
}

#[derive(Template)]
#[template(path = "spaces/added_member.html")]
struct Added {
    frame: Frame,
    w: Words,
    card: ReceiptCard,
    person_id: String,
    space_code: String,
}

#[derive(Template)]
#[template(path = "spaces/my_place.html")]
struct MyPlace {
    frame: Frame,
    w: Words,
    code: String,
    typed: Typed,
    /// The key that nobody else holds, when its holder wants to go.
    hand_on: Option<Side>,
}

impl Members {
    /// Who typed somebody in who joined on paper: whoever did has once held that person's code.
    fn typed_in_by(&self, member: &Membership) -> Option<&str> {
        let id = member.added_by.as_ref()?;
        Some(self.members.iter().find(|one| one.person_id == *id)?.name.as_str())
    }

    /// In somebody's own space they alone ask people in and out.
    fn may_invite(&self) -> bool {
        self.owner.as_ref().is_none_or(|owner| *owner == self.me.person_id)
    }

    fn page(&self, rest: &str) -> String {
        format!("{}/spaces/{}{rest}", self.frame.l, self.code)
    }
}

impl AddMember {
    fn perspectives(&self) -> Vec<Choice> {
        choices::perspectives(&self.w)
    }

    fn channels(&self) -> Vec<Choice> {
        choices::channels(&self.w, self.mails)
    }

    /// Somebody who joins on paper most likely hears by letter.
    fn channel(&self) -> &str {
        if self.typed.hears_by.is_empty() { "letter" } else { &self.typed.hears_by }
    }
}

impl Added {
    fn say(&self) -> String {
        format!("{}/spaces/{}/say?for={}", self.frame.l, self.space_code, self.person_id)
    }
}

impl MyPlace {
    fn perspectives(&self) -> Vec<Choice> {
        choices::perspectives(&self.w)
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let members = app.store.read(move |tx| queries::members(tx, &id)).await?;
    let w = Words(member.reader.lang);
    let answerer = member.space.answerer_id.clone();
    let code = member.space.code.clone();
    let owner = member.space.owner_id.clone();
    let mut frame = member.frame(w.people());
    if just.just == "out" {
        frame = frame.news(w.just_out());
    }
    let page = Members { frame, w, code, members, answerer, me: member.me, owner };
    Ok(Page(page).into_response())
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    member.may_invite()?;
    Ok(add_page(&app, &member, Typed::default(), Problems::new()))
}

/// Adds somebody who is here on paper. The receipt code is shown once, to be written on their sheet.
pub async fn add(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    member.may_invite()?;
    let id = member.space.id.clone();
    let members = app.store.read(move |tx| queries::members(tx, &id)).await?;
    let new = match NewMember::check(&typed, &members, member.reader.lang) {
        Ok(new) => new,
        Err(problems) => return Ok(add_page(&app, &member, typed, problems)),
    };
    let receipt = HashedReceipt::new().await?;
    let (shown, now) = (receipt.code.to_string(), app.clock.now());
    let (space, added_by) = (member.space.clone(), member.person.id.clone());
    let person = app
        .store
        .write(move |tx| {
            let person = people::add(tx, &new.name, new.lang, new.hears_by, &receipt, now)?;
            new.join(tx, &space, &person, Some(&added_by), now)?;
            Ok::<_, Error>(person)
        })
        .await?;
    let w = Words(member.reader.lang);
    let frame = member.frame(w.added(&person.name)).shown_once();
    // In the language of whoever will keep it.
    let card = ReceiptCard::new(&app, person.lang, &person.name, shown);
    let space_code = member.space.code.clone();
    Ok(Page(Added { frame, w, card, person_id: person.id, space_code }).into_response())
}

pub async fn my_place(member: Member) -> Response {
    let typed = Typed {
        name: member.person.name.clone(),
        role: member.me.role.clone(),
        perspective: member.me.perspectives.iter().map(|p| p.code().to_string()).collect(),
        ..Typed::default()
    };
    place_page(&member, typed, Problems::new())
}

pub async fn change_place(
    State(app): State<App>,
    member: Member,
    Form(mut typed): Form<Typed>,
) -> Result<Response, Error> {
    typed.name.clone_from(&member.person.name);
    let changed = match NewMember::check(&typed, &[], member.reader.lang) {
        Ok(changed) => changed,
        Err(problems) => return Ok(place_page(&member, typed, problems)),
    };
    if let Some(key) = member.me.key
        && !Side::open_to(&changed.perspectives).contains(&key)
    {
        // A key belongs to those who speak from its side: hand it on first.
        let w = Words(member.reader.lang);
        return Ok(place_page(&member, typed, Problems::one("perspective", w.key_first())));
    }
    let (space_id, id) = (member.space.id.clone(), member.person.id.clone());
    app.store
        .write(move |tx| {
            queries::change_role(tx, &space_id, &id, &changed.role)?;
            queries::speak_from(tx, &space_id, &id, &changed.perspectives)
        })
        .await?;
    Ok(Redirect::to(&member.page("/people")).into_response())
}

#[derive(Deserialize, Default)]
pub struct Going {
    /// Said by whoever was told that nobody else holds their key.
    #[serde(default)]
    anyway: String,
}

enum Gone {
    Yes,
    OnlyKey,
    OnlyOf(Side),
}

/// Whoever owes the space's answers hands that on before going. Whoever alone holds a key is asked to hand it on; but
/// nobody is kept here by a key that nobody else wants.
pub async fn leave(
    State(app): State<App>,
    member: Member,
    Form(going): Form<Going>,
) -> Result<Response, Error> {
    if member.space.answerer_id == member.person.id {
        let w = Words(member.reader.lang);
        return Ok(place_page(&member, Typed::default(), Problems::one("leave", w.answerer_stays())));
    }
    let (space_id, id, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let gone = app
        .store
        .write(move |tx| {
            let last = leaving::holds_the_last_key(tx, &space_id, &id)?;
            let alone = queries::members(tx, &space_id)?.len() == 1;
            if last && !alone {
                return Ok(Gone::OnlyKey);
            }
            if going.anyway != "yes"
                && !alone
                && let Some(side) = leaving::last_of_side(tx, &space_id, &id)?
            {
                return Ok(Gone::OnlyOf(side));
            }
            queries::leave(tx, &space_id, &id, now)?;
            leaving::hand_on(tx, &space_id, &id)?;
            Ok::<_, Error>(Gone::Yes)
        })
        .await?;
    let w = Words(member.reader.lang);
    Ok(match gone {
        Gone::Yes => Redirect::to(&member.reader.at("/")).into_response(),
        Gone::OnlyKey => place_page(&member, Typed::default(), Problems::one("leave", w.last_key_stays())),
        Gone::OnlyOf(side) => {
            let problem = Problems::one("leave", w.side_key_stays());
            place_page_for(&member, Typed::default(), problem, Some(side))
        }
    })
}

fn add_page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Response {
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(AddMember {
        frame: member.frame_from("/people", w.add_member()).with(problems),
        w,
        typed,
        mails: app.settings.sends_mail(),
    });
    if wrong { page.with_problems() } else { page.into_response() }
}

fn place_page(member: &Member, typed: Typed, problems: Problems) -> Response {
    place_page_for(member, typed, problems, None)
}

fn place_page_for(member: &Member, typed: Typed, problems: Problems, hand_on: Option<Side>) -> Response {
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let frame = member.frame_from("/people", w.my_place()).with(problems);
    let page = Page(MyPlace { frame, w, code: member.space.code.clone(), typed, hand_on });
    if wrong { page.with_problems() } else { page.into_response() }
}
