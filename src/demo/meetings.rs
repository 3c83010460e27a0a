//! The group met a fortnight ago, and chooses when it meets next.

use super::cast::Cast;
use crate::actions::{self, NewAction};
use crate::loops::{self, CameBy, Saying};
use crate::meetings::{self, Calling, Can, Meeting};
use crate::people::Person;
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::{Lang, Worded, dates};

const DAY: i64 = 24 * 3600 * 1000;
const HOUR: i64 = 3600 * 1000;

pub fn meet(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    met(tx, cast, group, now)?;
    comes_next(tx, cast, group, now)
}

/// So many days from now at this time of the day, whatever the clocks do in between; nobody meets there at a weekend.
fn at(now: i64, days: i64, time: &str) -> Result<i64, Error> {
    let then = now + days * DAY;
    // The first day of all was a Thursday.
    let past_weekend = match (then.div_euclid(DAY) + 4).rem_euclid(7) {
        6 => 2,
        0 => 1,
        _ => 0,
    };
    dates::parse_moment(&dates::written_day(then + past_weekend * DAY), time).ok_or(Error::NotFound)
}

fn call(tx: &mut Tx, group: &Space, calling: &Calling, by: &Person, now: i64) -> Result<Meeting, Error> {
    let number = meetings::call(tx, group, calling, &by.id, now)?;
    meetings::find(tx, &group.id, number)?.ok_or(Error::NotFound)
}

fn bring(
    tx: &mut Tx,
    meeting: &Meeting,
    (by, lang, words): (&Person, Lang, &str),
    typed_by: Option<&Person>,
    now: i64,
) -> Result<(), Error> {
    let (brought_by, typed_by) = (Some(&*by.id), typed_by.map(|one| &*one.id));
    let new = meetings::NewItem { words, lang, about: None, brought_by, typed_by };
    Ok(meetings::bring(tx, &meeting.id, &new, now)?)
}

fn met(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    let starts = at(now, -14, "14:00")?;
    let calling = Calling {
        title: Worded::new(
            "What the first six breaks taught us",
            "Beth ddysgodd y chwe seibiant cyntaf i ni",
        ),
        place: "The garden room at the centre. The number 12 bus stops outside at 1.40.".into(),
        how: "Ring the centre and ask for the garden room: somebody puts the telephone on the table.".into(),
        times: vec![starts],
        minutes: 90,
        paper_days: 7,
        pre_minutes: 30,
        pre_words: "For whoever cares or comes to the centre, in the kitchen, with tea.".into(),
    };
    let meeting = call(tx, group, &calling, &cast.tomos, now - 28 * DAY)?;
    let before = now - 24 * DAY;
    bring(tx, &meeting, (&cast.ifan, Lang::En, "Meeting the new person before they come."), None, before)?;
    let carys = (&cast.carys, Lang::Cy, "Beth sy'n digwydd pan fydd y tacsi'n hwyr?");
    bring(tx, &meeting, carys, Some(&cast.nia), before + DAY)?;
    bring(
        tx,
        &meeting,
        (&cast.sunita, Lang::En, "What the money allows until April."),
        None,
        before + 2 * DAY,
    )?;
    papers(tx, cast, &meeting, starts)?;
    there(tx, cast, &meeting, starts)?;
    minutes(tx, cast, group, &meeting, starts + 2 * HOUR)
}

/// One in time, and one two days after its day.
fn papers(tx: &mut Tx, cast: &Cast, meeting: &Meeting, starts: i64) -> Result<(), Error> {
    let six = "Six people had a break. Five would go again.\n\nWhat went well: Ifan and two others rang each new person \
               the week before. Nobody was sent home early.\n\nWhat did not: the taxi was late three times out of six, \
               and twice nobody knew whom to ring.";
    let money = "There is money for eleven more breaks before the end of April. After that the council decides again.\n\n\
                 The half hour in which one person hands over to the next is not paid for at the moment. I have asked \
                 whether it can be, and will say what I hear on the day.";
    meetings::put_paper(
        tx,
        &meeting.id,
        ("The six breaks, one page", six, Lang::En),
        &cast.nia.id,
        starts - 9 * DAY,
    )?;
    let late = starts - 5 * DAY;
    meetings::put_paper(tx, &meeting.id, ("What the money allows", money, Lang::En), &cast.sunita.id, late)?;
    Ok(())
}

fn there(tx: &mut Tx, cast: &Cast, meeting: &Meeting, starts: i64) -> Result<(), Error> {
    for (person, from_home) in [
        (&cast.carys, false),
        (&cast.ifan, false),
        (&cast.nia, false),
        (&cast.dewi, false),
        (&cast.sunita, true),
    ] {
        let Some(me) = spaces::membership(tx, &meeting.space_id, &person.id)? else { continue };
        let how = (&*me.perspectives, from_home);
        meetings::note_there(tx, &meeting.id, Some(&person.id), how, &cast.nia.id, starts + HOUR)?;
    }
    let guest = (&[spaces::Perspective::Cares][..], false);
    Ok(meetings::note_there(tx, &meeting.id, None, guest, &cast.nia.id, starts + HOUR)?)
}

fn minutes(tx: &mut Tx, cast: &Cast, group: &Space, meeting: &Meeting, at: i64) -> Result<(), Error> {
    let write = |tx: &mut Tx, words, lang| meetings::write(tx, &meeting.id, (words, lang), &cast.dewi.id, at);
    write(tx, "We keep ringing each new person the week before. Ifan, Megan and Carys share it.", Lang::En)?;
    let words = "Os yw'r tacsi'n hwyr, mae angen un rhif ffôn sy'n cael ei ateb.";
    let point = write(tx, words, Lang::Cy)?;
    let saying = Saying {
        person_id: Some(&cast.carys.id),
        typed_by: Some(&cast.dewi.id),
        came_by: CameBy::Meeting,
        ..Saying::new(group, words, Lang::Cy)
    };
    let number = loops::say(tx, &saying, at)?;
    meetings::became_contribution(tx, &point, number)?;
    let words = "Ask the taxi firm for one number that somebody answers after five.";
    let point = write(tx, words, Lang::En)?;
    let action = NewAction {
        space_id: group.id.clone(),
        words: words.into(),
        lang: Lang::En,
        owner_id: cast.nia.id.clone(),
        due_at: dates::after_days(at, 28),
        made_by: cast.dewi.id.clone(),
        answer_id: None,
        card_id: None,
    };
    let made = actions::make(tx, &action, at)?;
    Ok(meetings::became_action(tx, &point, made.number)?)
}

fn comes_next(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    let calling = Calling {
        title: Worded::new("Breaks from April on", "Seibiannau o fis Ebrill ymlaen"),
        place: "The garden room at the centre. The number 12 bus stops outside.".into(),
        how: "Ring the centre and ask for the garden room.".into(),
        times: vec![at(now, 15, "10:30")?, at(now, 17, "14:00")?, at(now, 22, "18:00")?],
        minutes: 90,
        paper_days: 7,
        pre_minutes: 30,
        pre_words: "For carers and people who use the centre, in the kitchen, with tea.".into(),
    };
    let meeting = call(tx, group, &calling, &cast.tomos, now - 3 * DAY)?;
    let (yes, maybe, no) = (Some(Can::Yes), Some(Can::Maybe), Some(Can::No));
    let said = [
        (&cast.ifan, [yes, yes, no]),
        (&cast.nia, [yes, yes, maybe]),
        (&cast.sunita, [no, yes, None]),
        (&cast.megan, [no, maybe, yes]),
    ];
    let times = meetings::times_of(tx, &meeting)?;
    for (person, answers) in said {
        for (time, can) in times.iter().zip(answers) {
            if let Some(can) = can {
                meetings::say_can(tx, &time.id, &person.id, can, None, now - 2 * DAY)?;
            }
        }
    }
    let tomos = (&cast.tomos, Lang::Cy, "Pwy sydd heb gael seibiant eto, a pham?");
    bring(tx, &meeting, tomos, None, now - 3 * DAY)?;
    bring(
        tx,
        &meeting,
        (&cast.megan, Lang::En, "Breaks in the evening, for those of us in school."),
        None,
        now - DAY,
    )
}
