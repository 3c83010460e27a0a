//! Three times the group has looked at how it is doing, what it tried in between, and what did not work before.

use super::cast::Cast;
use crate::actions::{self, NewAction};
use crate::check_ins::did_not_work::{self, NewLesson};
use crate::check_ins::{self, Answering, Given, Reply, Rhythm, Round, Whose};
use crate::loops::CameBy;
use crate::people::Person;
use crate::spaces::{self, Perspective, Space};
use crate::store::Tx;
use crate::web::{Error, Value};
use crate::words::{Lang, dates};

const DAY: i64 = 24 * 3600 * 1000;

enum By {
    Member(fn(&Cast) -> &Person),
    /// Without a name: what is ticked on it is all that is known.
    Sheet(Perspective),
}

use By::{Member, Sheet};

/// Who, and a letter for each of the five answers: n, l, p, m, v; u for "I don't know"; a dash where it was left out.
type Line = (By, &'static str);

const FIRST: [Line; 7] = [
    (Member(|c| &c.ifan), "pnlnl"),
    (Member(|c| &c.carys), "llpnp"),
    (Member(|c| &c.megan), "-nllu"),
    (Member(|c| &c.nia), "mpppm"),
    (Member(|c| &c.dewi), "mpmmp"),
    (Member(|c| &c.sunita), "plmpu"),
    (Sheet(Perspective::Uses), "lnpln"),
];
const SECOND: [Line; 9] = [
    (Member(|c| &c.ifan), "plplp"),
    (Member(|c| &c.carys), "plplp"),
    (Member(|c| &c.megan), "llllp"),
    (Member(|c| &c.nia), "mpmmm"),
    (Member(|c| &c.dewi), "mpmvm"),
    (Member(|c| &c.sunita), "mpmpp"),
    (Member(|c| &c.tomos), "ppppp"),
    (Sheet(Perspective::Uses), "plplp"),
    (Sheet(Perspective::Cares), "llmnp"),
];
const THIRD: [Line; 9] = [
    (Member(|c| &c.ifan), "mpmpm"),
    (Member(|c| &c.carys), "mpplm"),
    (Member(|c| &c.megan), "ppllm"),
    (Member(|c| &c.nia), "mmmmv"),
    (Member(|c| &c.dewi), "vpvvm"),
    (Member(|c| &c.sunita), "mpmmp"),
    (Sheet(Perspective::Uses), "ppmlm"),
    (Sheet(Perspective::Uses), "mlppv"),
    (Sheet(Perspective::Cares), "ppmnu"),
];

/// By whom (the line), on which value, and in which language. Pages do not say by whom.
const REMARKS: [(usize, Value, Lang, &str); 6] = [
    (
        0,
        Value::Change,
        Lang::En,
        "Somebody rings me the night before now. That is what I mean by being asked.",
    ),
    (1, Value::Trust, Lang::Cy, "Cefais ateb am y tacsi o’r diwedd, ar ôl gofyn dair gwaith."),
    (2, Value::Matters, Lang::En, "We still start with the rota."),
    (4, Value::Trust, Lang::En, "I think we answer everybody. I would like to hear if we do not."),
    (5, Value::Networks, Lang::En, "I learn more here in an evening than from a year of forms."),
    (8, Value::Trust, Lang::En, "I filled in two forms last year and never heard."),
];

pub fn look_back(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    check_ins::set_rhythm(tx, &group.id, Rhythm::Month, &cast.dewi.id, now - 40 * DAY)?;
    let month_before = |round: &Round| dates::parse_day(&round.start).unwrap_or(now) - DAY;
    let last = month_before(&Round::at(now, Rhythm::Month));
    let first = month_before(&Round::at(last, Rhythm::Month));
    let looking = Looking { cast, group };
    looking.answer(tx, &FIRST, &[], first)?;
    looking.answer(tx, &SECOND, &[], last)?;
    looking.answer(tx, &THIRD, &REMARKS, now)?;
    looking.tried(tx, last, now)?;
    looking.learned(tx, now)
}

struct Looking<'a> {
    cast: &'a Cast,
    group: &'a Space,
}

impl Looking<'_> {
    fn answer(
        &self,
        tx: &mut Tx,
        lines: &[Line],
        remarks: &[(usize, Value, Lang, &str)],
        at: i64,
    ) -> Result<(), Error> {
        for (number, (by, letters)) in lines.iter().enumerate() {
            let own = remarks.iter().filter(|(line, ..)| *line == number);
            let said: Vec<&(usize, Value, Lang, &str)> = own.collect();
            let (whose, perspectives) = match by {
                Sheet(perspective) => (Whose::Sheet, vec![*perspective]),
                Member(who) => {
                    let id = who(self.cast).id.clone();
                    let there = spaces::membership(tx, &self.group.id, &id)?.ok_or(Error::NotFound)?;
                    (Whose::Member { id }, there.perspectives)
                }
            };
            let came_by = if matches!(by, Sheet(_)) { CameBy::Paper } else { CameBy::Screen };
            let given = Value::ALL.iter().zip(letters.chars()).map(|(value, letter)| Given {
                value: *value,
                version: 1,
                reply: reply(letter),
                remark: said.iter().find(|(_, on, ..)| on == value).map(|(.., words)| (*words).into()),
            });
            let answering = Answering {
                whose,
                perspectives,
                given: given.collect(),
                lang: said.first().map_or(Lang::En, |(_, _, lang, _)| *lang),
                came_by,
                fresh: check_ins::secret(),
            };
            check_ins::answer(tx, self.group, &answering, at)?;
        }
        Ok(())
    }

    /// Since the last time: one small thing kept, and one not.
    fn tried(&self, tx: &mut Tx, last: i64, now: i64) -> Result<(), Error> {
        let asked_first = "Whoever has not spoken yet is asked first, and may say “pass”";
        let kept =
            actions::Kept { kept: true, why: "Every week but one. Two people spoke who never had.".into() };
        self.try_it(tx, asked_first, &self.cast.tomos, &kept, last, now)?;
        let aloud = "Read aloud at the start what was promised last time";
        let not_kept =
            actions::Kept { kept: false, why: "We ran out of time twice, and then we forgot.".into() };
        self.try_it(tx, aloud, &self.cast.nia, &not_kept, last, now)
    }

    fn try_it(
        &self,
        tx: &mut Tx,
        words: &str,
        owner: &Person,
        became: &actions::Kept,
        last: i64,
        now: i64,
    ) -> Result<(), Error> {
        let round = Round::at(last, Rhythm::Month);
        let new = NewAction {
            space_id: self.group.id.clone(),
            words: words.into(),
            lang: Lang::En,
            owner_id: owner.id.clone(),
            due_at: dates::parse_day(&round.next).unwrap_or(now),
            made_by: self.cast.tomos.id.clone(),
            answer_id: None,
            card_id: None,
        };
        let made = actions::make(tx, &new, last)?;
        check_ins::try_it(tx, &self.group.id, &round.start, made.number)?;
        actions::say(tx, &made, became, &owner.id, now)?;
        Ok(())
    }

    fn learned(&self, tx: &mut Tx, now: i64) -> Result<(), Error> {
        let drop_in = NewLesson {
            space_id: self.group.id.clone(),
            tried: "An afternoon for young carers at the centre, on Thursdays at half past three".into(),
            happened: "Two came in six weeks. School is over at twenty past three and the only bus up the valley goes at half past.".into(),
            learned: "Ask when the bus goes before you choose the hour. Next time we go to the youth club, where they are already.".into(),
            lang: Lang::En,
            roughly: "the autumn before last".into(),
            named: true,
            outside: true,
            action: None,
            written_by: self.cast.megan.id.clone(),
        };
        did_not_work::write_down(tx, &drop_in, now - 20 * DAY)?;
        let letter = NewLesson {
            tried: "Llythyr at bob gofalwr yn y cwm yn cynnig seibiant".into(),
            happened: "Anfonwyd dau gant, a daeth pedwar ateb yn ôl. Roedd y llythyr yn dair tudalen o hyd, a’r rhif ffôn ar y drydedd.".into(),
            learned: "Un dudalen, mewn dwy iaith, ac enw rhywun sy’n codi’r ffôn.".into(),
            lang: Lang::Cy,
            roughly: "gwanwyn y llynedd".into(),
            named: false,
            outside: false,
            written_by: self.cast.carys.id.clone(),
            ..drop_in
        };
        did_not_work::write_down(tx, &letter, now - 15 * DAY)?;
        Ok(())
    }
}

fn reply(letter: char) -> Option<Reply> {
    match letter {
        'n' => Some(Reply::NotYet),
        'l' => Some(Reply::Little),
        'p' => Some(Reply::Partly),
        'm' => Some(Reply::Mostly),
        'v' => Some(Reply::Very),
        'u' => Some(Reply::Unsaid),
        _ => None,
    }
}
