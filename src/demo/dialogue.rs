//! The dialogue that the group holds now: about who looks after whom while somebody has a break.

use super::cast::Cast;
use crate::dialogue::{self, Cast as Said, Choice, Dialogue, Opening};
use crate::loops::{self, CameBy, Question, Saying};
use crate::people::Person;
use crate::spaces::Space;
use crate::store::Tx;
use crate::web::Error;
use crate::words::{Lang, Worded, dates};

const DAY: i64 = 24 * 3600 * 1000;

/// What was said: under which question, by whom, in which language, how many days ago.
type Line = (usize, &'static str, Lang, i64, &'static str);

const LINES: [Line; 11] = [
    (
        0,
        "Megan Ellis",
        Lang::En,
        9,
        "The same two people each time. My brother counts who is in the room before he sits down.",
    ),
    (
        0,
        "Carys Bowen",
        Lang::Cy,
        9,
        "Rhywun sy'n siarad Cymraeg gyda Mam. Mae hi'n colli'r Saesneg pan mae hi wedi blino.",
    ),
    (0, "Ifan Rees", Lang::En, 8, "I want to meet them first. With a cup of tea, not with a form."),
    (
        0,
        "Nia Morgan",
        Lang::En,
        8,
        "A page about the person that the person wrote, on the fridge, and nothing else to read.",
    ),
    (0, "Megan Ellis", Lang::En, 7, "Somebody who texts back."),
    (
        1,
        "Dewi Pritchard",
        Lang::En,
        7,
        "We can only promise the same person when we know the dates six weeks ahead.",
    ),
    (1, "Carys Bowen", Lang::Cy, 6, "Rydw i'n gorfod dweud yr un peth wrth bawb sy'n dod, bob tro."),
    (
        1,
        "Sunita Rao",
        Lang::En,
        5,
        "The contract pays by the quarter of an hour. Nobody is paid for the handing over.",
    ),
    (
        2,
        "Ifan Rees",
        Lang::En,
        4,
        "Three of us would ring a new person and tell them how it is to be looked after.",
    ),
    (
        2,
        "Nia Morgan",
        Lang::En,
        3,
        "Pay for the first half hour together, when one goes and the other comes.",
    ),
    (
        2,
        "Tomos Hughes",
        Lang::Cy,
        2,
        "Gallai'r rhai sydd newydd ddechrau ddod i'r clwb rygbi gyda ni yn gyntaf.",
    ),
];

/// Who thinks what, of the lines above in their order: y agrees, n does not, p passes, a dot did not get so far.
const VOTES: [(&str, &str); 6] = [
    ("Megan Ellis", "yyyyyn.yyy."),
    ("Carys Bowen", "yyypp.yyyy."),
    ("Ifan Rees", "ypynn..yyyy"),
    ("Nia Morgan", "yyyynyyyyyy"),
    ("Dewi Pritchard", "ppyypyynpyy"),
    ("Sunita Rao", "yyyp.yyyny."),
];

pub fn hold(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    let until = dates::after_days(now, 12) - 1;
    let opening = Opening {
        title: Worded::new("Who comes when I have a break", "Pwy ddaw pan gaf i seibiant"),
        can_change: Worded::new(
            "Who comes, how we meet them first, and what they are told.",
            "Pwy sy’n dod, sut rydym yn cwrdd â nhw yn gyntaf, a beth sy’n cael ei ddweud wrthynt.",
        ),
        cannot_change: Worded::new(
            "How many hours the council pays for this year.",
            "Sawl awr y mae’r cyngor yn talu amdani eleni.",
        ),
        questions: vec![
            Worded::new(
                "What makes you trust somebody who comes?",
                "Beth sy’n gwneud ichi ymddiried yn y sawl sy’n dod?",
            ),
            Worded::new("What gets in the way?", "Beth sy’n rhwystr?"),
            Worded::new("What could we try ourselves?", "Beth allem ni roi cynnig arno ein hunain?"),
        ],
        until,
        answer_by: dates::after_days(until + 1, 14) - 1,
        answerer_id: None,
        source: None,
    };
    let number = dialogue::open(tx, group, &opening, &cast.tomos.id, now - 10 * DAY)?;
    let held = dialogue::find(tx, &group.id, number)?.ok_or(Error::NotFound)?;
    let mut said = Vec::new();
    for (question, name, lang, ago, words) in LINES {
        let question = held.questions.get(question).ok_or(Error::NotFound)?;
        said.push(say(tx, group, question, named(cast, name)?, (lang, words), &cast.nia, now - ago * DAY)?);
    }
    for (name, row) in VOTES {
        votes(tx, group, &held, &named(cast, name)?.id, &said, row, now - DAY)?;
    }
    themes(tx, &held, &said, cast, now - DAY)
}

fn named<'a>(cast: &'a Cast, name: &str) -> Result<&'a Person, Error> {
    cast.named(name).ok_or(Error::NotFound)
}

/// Carys writes on paper, and Nia types it in.
fn say(
    tx: &mut Tx,
    group: &Space,
    question: &Question,
    person: &Person,
    (lang, words): (Lang, &str),
    typist: &Person,
    at: i64,
) -> Result<i64, Error> {
    let on_paper = person.name == "Carys Bowen";
    let saying = Saying {
        question: Some(question),
        person_id: Some(&person.id),
        typed_by: on_paper.then_some(&*typist.id),
        came_by: if on_paper { CameBy::Paper } else { CameBy::Screen },
        ..Saying::new(group, words, lang)
    };
    Ok(loops::say(tx, &saying, at)?)
}

fn votes(
    tx: &mut Tx,
    group: &Space,
    held: &Dialogue,
    voter: &str,
    said: &[i64],
    row: &str,
    at: i64,
) -> Result<(), Error> {
    let choice = |letter| match letter {
        'y' => Some(Choice::Agree),
        'n' => Some(Choice::Disagree),
        'p' => Some(Choice::Pass),
        _ => None,
    };
    let choices: Vec<(i64, Choice)> = said
        .iter()
        .zip(row.chars())
        .filter_map(|(number, letter)| Some((*number, choice(letter)?)))
        .collect();
    let cast = Said { voter, choices: &choices, came_by: CameBy::Screen, typed_by: None };
    dialogue::cast(tx, group, held, &cast, at)
}

fn themes(tx: &mut Tx, held: &Dialogue, said: &[i64], cast: &Cast, at: i64) -> Result<(), Error> {
    let themes = [
        (Worded::new("To be known before", "Cael fy adnabod ymlaen llaw"), &cast.ifan, &[0, 2, 8, 10][..]),
        (Worded::new("Not telling it again", "Peidio â dweud y cyfan eto"), &cast.tomos, &[3, 6, 9]),
    ];
    for (words, by, places) in themes {
        let theme = dialogue::make_theme(tx, &held.id, &words, &by.id, at)?;
        for place in places {
            let number = said.get(*place).ok_or(Error::NotFound)?;
            dialogue::put_into_theme(tx, &held.id, *number, Some(theme), &by.id, at)?;
        }
    }
    Ok(())
}
