use super::words::Words;
use crate::actions::{self, Action};
use crate::agreements::{self, WaitingFor};
use crate::app::App;
use crate::canvas;
use crate::decisions::{self, Decision};
use crate::dialogue::{self, Dialogue};
use crate::loops::raised::{self, Asked};
use crate::loops::{self, Contribution, bringing, telling};
use crate::meetings::{self, Next};
use crate::outcomes::reminding::{self, Due};
use crate::people::{self, Person, Visitor};
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::strengths;
use crate::web::{Error, Frame, Page, Reader};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "home/welcome.html")]
struct Welcome {
    frame: Frame,
    w: Words,
}

#[derive(Template)]
#[template(path = "home/home.html")]
struct Home {
    frame: Frame,
    w: Words,
    name: String,
    /// Answers to me that I have not read yet.
    news: Vec<Mine>,
    /// Other news that I have not read yet.
    notices: Vec<telling::Notice>,
    /// Open decisions in which I have not taken part yet.
    decide: Vec<Decision>,
    /// Answers I owe, the latest first.
    i_owe: Vec<Mine>,
    /// All of them, of which those stand here that are due first.
    owed: i64,
    /// What waits for a key that I hold.
    keys: Vec<WaitingFor>,
    /// Whether my words may go to a wider space.
    asked: Vec<Asked>,
    /// Spaces to whose owners I bring an answer.
    bring: Vec<(String, String)>,
    /// What I wanted to be asked about again.
    due: Vec<Due>,
    /// An introduction to say yes or no to, or whether one helped.
    introductions: Vec<strengths::Waiting>,
    /// What I said I would do and have not yet said how it went.
    actions: Vec<Action>,
    spaces: Vec<SpaceNow>,
    now: i64,
}

/// A contribution and the space it was said in.
struct Mine {
    code: String,
    space: String,
    contribution: Contribution,
}

/// A space and what others did in it since I was there.
struct SpaceNow {
    space: Space,
    name: String,
    said: i64,
    answered: i64,
    promised: i64,
    planned: i64,
    /// In which one can take part.
    dialogues: Vec<Dialogue>,
    /// The next ones, and those whose time is being chosen.
    meetings: Vec<Next>,
}

/// As many meetings of a space as stand on the front page.
const NEXT: usize = 3;

impl SpaceNow {
    fn nothing_new(&self) -> bool {
        self.said + self.answered + self.promised + self.planned == 0
    }

    fn read(
        tx: &mut Tx,
        space: Space,
        me: &str,
        (since, now): (i64, i64),
        lang: Lang,
    ) -> Result<SpaceNow, Error> {
        let mut dialogues = dialogue::of_space(tx, &space.id)?;
        dialogues.retain(|one| one.is_open(now) && space.closed_at.is_none());
        let mut meetings = meetings::next(tx, &space, me, now)?;
        meetings.retain(|_| space.closed_at.is_none());
        meetings.truncate(NEXT);
        Ok(SpaceNow {
            dialogues,
            meetings,
            name: space.name.in_lang(lang).into(),
            said: loops::said_since(tx, &space.id, me, since)?,
            answered: loops::answered_since(tx, &space.id, me, since)?,
            promised: actions::made_since(tx, &space.id, me, since)?,
            planned: canvas::changed_since(tx, &space.id, me, since)?,
            space,
        })
    }
}

/// Somebody new is shown the way in; the very first visitor of all, the set-up page.
pub async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Error> {
    match visitor.person {
        Some(person) => home(&app, &visitor.reader, person).await,
        None if !app.store.read(people::anybody).await? => {
            Ok(Redirect::to(&visitor.reader.at("/set-up")).into_response())
        }
        None => {
            let w = Words(visitor.reader.lang);
            Ok(Page(Welcome { frame: Frame::new(&visitor.reader, w.welcome()), w }).into_response())
        }
    }
}

async fn home(app: &App, reader: &Reader, person: Person) -> Result<Response, Error> {
    let (now, lang, w) = (app.clock.now(), reader.lang, Words(reader.lang));
    let (id, seal) = (person.id.clone(), app.seal.clone());
    let (news, notices, decide, i_owe, owed, keys, asked, bring, due, introductions, actions, spaces) = app
        .store
        .read(move |tx| {
            let mine = |(code, name, contribution): (String, crate::words::Worded, Contribution)| Mine {
                code,
                space: name.in_lang(lang).into(),
                contribution,
            };
            let news = loops::news_to(tx, &id)?.into_iter().map(mine).collect();
            let notices = telling::notices::unread(tx, &id)?;
            let decide = decisions::waiting_for(tx, &id, now)?;
            let i_owe = loops::owed_by(tx, &id)?.into_iter().map(mine).collect();
            let owed = loops::count_owed_by(tx, &id)?;
            let keys = agreements::waiting_for(tx, &id)?;
            let asked = raised::asked_of(tx, &id)?;
            let due = reminding::due(tx, &id, now)?;
            let introductions = strengths::waiting_for(tx, &seal, &id, now)?;
            let actions = actions::of_person(tx, &id)?;
            let looked_at: HashMap<_, _> = spaces::looked_at(tx, &id)?.into_iter().collect();
            let carried = bringing::waiting_for(tx, &id)?;
            let mut bring = Vec::new();
            let mut spaces = Vec::new();
            for space in spaces::of_person(tx, &id)? {
                if space.owner_id.as_ref().is_some_and(|owner| carried.contains(owner)) {
                    bring.push((space.code.clone(), space.name.in_lang(lang).to_owned()));
                }
                let since = looked_at.get(&space.id).copied().unwrap_or(now);
                spaces.push(SpaceNow::read(tx, space, &id, (since, now), lang)?);
            }
            Ok::<_, Error>((
                news,
                notices,
                decide,
                i_owe,
                owed,
                keys,
                asked,
                bring,
                due,
                introductions,
                actions,
                spaces,
            ))
        })
        .await?;
    let frame = Frame::new(reader, w.home()).known(&person.name, &person.id).sensitive();
    Ok(Page(Home {
        frame,
        w,
        name: person.name,
        news,
        notices,
        decide,
        i_owe,
        owed,
        keys,
        asked,
        bring,
        due,
        introductions,
        actions,
        spaces,
        now,
    })
    .into_response())
}

impl Home {
    fn moment(&self, at: &i64) -> String {
        dates::moment(self.frame.lang, *at)
    }

    /// Spaces and their meetings that wait for somebody to say when they can.
    fn asks(&self) -> Vec<(&SpaceNow, &meetings::Meeting)> {
        let of = |space| meetings_that_ask(space).map(move |meeting| (space, meeting));
        self.spaces.iter().flat_map(of).collect()
    }

    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }

    fn last_day(&self, decision: &Decision) -> String {
        dates::day(self.frame.lang, decision.ends_at - 1)
    }

    fn late(&self, action: &Action) -> bool {
        action.state(self.now) == actions::State::Late
    }

    fn nothing_waits(&self) -> bool {
        let asked =
            self.asked.is_empty() && self.bring.is_empty() && self.due.is_empty() && self.keys.is_empty();
        let asked = asked && self.introductions.is_empty();
        asked
            && self.news.is_empty()
            && self.notices.is_empty()
            && self.decide.is_empty()
            && self.i_owe.is_empty()
            && self.actions.is_empty()
            && self.asks().is_empty()
    }
}

fn meetings_that_ask(space: &SpaceNow) -> impl Iterator<Item = &meetings::Meeting> {
    space.meetings.iter().filter(|one| one.asks).map(|one| &one.meeting)
}
