//! What the group at Cwm Teg has said, been told, and done in six weeks.

use super::cast::Cast;
use super::places::{agree, board, group};
use crate::actions::{self, NewAction};
use crate::loops::{self, Answering, CameBy, Kind, Question, Saying};
use crate::people::Person;
use crate::spaces::{self, Side, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::{Lang, Worded, dates};

const DAY: i64 = 24 * 3600 * 1000;

/// The board, and the group that sits in it.
pub fn open(tx: &mut Tx, cast: &Cast, now: i64) -> Result<(Space, Space), Error> {
    let board = spaces::open(tx, &board(), None, &cast.sunita, Side::Organisation, now - 400 * DAY)?;
    let group = spaces::open(tx, &group(), Some(&board), &cast.dewi, Side::Organisation, now - 399 * DAY)?;
    for person in [&cast.sunita, &cast.carys, &cast.tomos, &cast.dewi] {
        Cast::join(tx, &board, person, now - 398 * DAY)?;
    }
    for person in [&cast.dewi, &cast.carys, &cast.ifan, &cast.nia, &cast.sunita, &cast.megan, &cast.tomos] {
        Cast::join(tx, &group, person, now - 398 * DAY)?;
    }
    spaces::give_key(tx, &board.id, &cast.carys.id, Side::Lived, &cast.sunita.id, now - 397 * DAY)?;
    spaces::give_key(tx, &group.id, &cast.ifan.id, Side::Lived, &cast.dewi.id, now - 397 * DAY)?;
    Ok((board, group))
}

pub fn tell(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    agree(tx, cast, group, now)?;
    Telling { tx, cast, group, now }.all()
}

struct Telling<'a, 'b, 'c> {
    tx: &'a mut Tx<'c>,
    cast: &'b Cast,
    group: &'b Space,
    now: i64,
}

impl<'b> Telling<'_, 'b, '_> {
    fn all(&mut self) -> Result<(), Error> {
        let rest = self.ask(
            "What would make a break feel like a break?",
            "Beth fyddai'n gwneud i seibiant deimlo fel seibiant?",
            40,
        )?;
        let before = self.ask(
            "What has to be in place before you can take one?",
            "Beth sydd angen ei drefnu cyn ichi allu cael un?",
            26,
        )?;
        let cast = self.cast;
        let saturdays = self.on_paper(&cast.carys, &rest, 38, Lang::Cy, "Dydd Sadwrn yw'r diwrnod hiraf. Does dim ar agor, ac erbyn amser te mae Mam wedi blino arnaf i a minnau wedi blino arni hi.")?;
        let minibus = self.says(
            &cast.dewi,
            &rest,
            37,
            Lang::En,
            "The minibus stands in the yard every weekend with a full tank.",
        )?;
        let choose = self.in_meeting(&cast.ifan, &rest, 35, "I don't want to be sent somewhere so that somebody else can rest. I'd go if it was a place I'd pick: the allotment, or the rugby club on a match day.")?;
        let early = self.says(
            &cast.nia,
            &rest,
            33,
            Lang::En,
            "We open at half past nine. Half of the carers I ring have been up for five hours by then.",
        )?;
        let night_before = self.in_meeting(
            &cast.ifan,
            &before,
            25,
            "Ask me the night before. Not when the minibus is outside with the engine on.",
        )?;
        let school = self.says(
            &cast.megan,
            &before,
            24,
            Lang::En,
            "If Mum's break is on a school day I still have to fetch my brother. Can it start after four?",
        )?;
        let form = self.says(
            &cast.megan,
            &before,
            22,
            Lang::En,
            "The form asks who the main carer is. There are two of us and one of us is fifteen.",
        )?;
        self.on_paper(
            &cast.carys,
            &before,
            20,
            Lang::Cy,
            "Pwy sy'n talu am y tacsi pan na ddaw'r bws mini? Rydw i wedi gofyn ddwywaith.",
        )?;
        let never = self.nameless(
            &rest,
            16,
            "I have never been offered a break. I thought they were for people worse off than me.",
        )?;
        self.says(
            &cast.sunita,
            &before,
            9,
            Lang::En,
            "Would it help to know the dates for the whole year, and not a month at a time?",
        )?;
        self.on_paper(&cast.carys, &before, 6, Lang::Cy, "Rwy'n treulio awr yn ysgrifennu'r un nodiadau i bob gofalwr newydd. Erbyn imi orffen mae'r seibiant ar ben.")?;
        self.says(
            &cast.megan,
            &rest,
            2,
            Lang::En,
            "Somewhere with other people my age who don't need it explained.",
        )?;
        self.answers(saturdays, minibus, choose, early, night_before, form)?;
        let _ = (school, never);
        self.promises()
    }

    fn answers(
        &mut self,
        saturdays: i64,
        minibus: i64,
        choose: i64,
        early: i64,
        night_before: i64,
        form: i64,
    ) -> Result<(), Error> {
        let (cast, home) = (self.cast, "http://127.0.0.1:8080");
        let opening = Answering {
            kind: Kind::WillDo,
            words: Worded::new(
                "From the first Saturday of next month the centre opens from 10 to 3, and the minibus goes round the valley at half past nine. We try it for twelve weeks.",
                "O ddydd Sadwrn cyntaf y mis nesaf bydd y ganolfan ar agor o 10 tan 3, a bydd y bws mini'n mynd o amgylch y cwm am hanner awr wedi naw. Byddwn yn rhoi cynnig arni am ddeuddeg wythnos.",
            ),
            reason: Worded::new(
                "Eleven of you named the weekend, and the minibus is paid for whether it moves or not. Nia and two others asked to work Saturdays in place of Mondays.",
                "Enwodd un ar ddeg ohonoch y penwythnos, ac rydym yn talu am y bws mini p'un a yw'n symud ai peidio. Gofynnodd Nia a dau arall am weithio ar ddydd Sadwrn yn lle dydd Llun.",
            ),
            to: vec![saturdays, minibus],
        };
        let opened = loops::answer(self.tx, self.group, &opening, &cast.dewi.id, home, self.now - 27 * DAY)?;
        self.action(
            "Drive the first three Saturdays and write down who was picked up where",
            &cast.dewi,
            12,
            27,
            Some(opened.id),
        )?;
        let rugby = Answering {
            kind: Kind::Part,
            words: Worded::new(
                "Two places on match days at the rugby club, from this month. The allotment has to wait until the path is mended.",
                "Dau le ar ddiwrnodau gêm yn y clwb rygbi, o'r mis hwn ymlaen. Rhaid i'r rhandir aros nes bod y llwybr wedi'i drwsio.",
            ),
            reason: Worded::new(
                "The club said yes the same day. The allotment path floods and the wheels of the chairs sink in.",
                "Cytunodd y clwb yr un diwrnod. Mae llwybr y rhandir yn gorlifo ac mae olwynion y cadeiriau'n suddo.",
            ),
            to: vec![choose],
        };
        loops::answer(self.tx, self.group, &rugby, &cast.dewi.id, home, self.now - 24 * DAY)?;
        let nothing = Answering {
            kind: Kind::Nothing,
            words: Worded::new(
                "We have not changed the weekday opening time.",
                "Dydyn ni ddim wedi newid yr amser agor yn ystod yr wythnos.",
            ),
            reason: Worded::new(
                "Opening at eight needs two more people each morning and there is no money for them this year. We would rather say so than leave you waiting. We ask again in March.",
                "Mae agor am wyth yn gofyn am ddau berson arall bob bore a does dim arian ar gyfer hynny eleni. Gwell gennym ddweud hynny na'ch gadael yn aros. Byddwn yn gofyn eto ym mis Mawrth.",
            ),
            to: vec![early],
        };
        loops::answer(self.tx, self.group, &nothing, &cast.dewi.id, home, self.now - 22 * DAY)?;
        let ring = Answering {
            kind: Kind::Done,
            words: Worded::new(
                "Somebody rings you at six the evening before.",
                "Bydd rhywun yn eich ffonio am chwech y noson cynt.",
            ),
            reason: Worded::new(
                "It costs nothing. It should always have been so.",
                "Nid yw'n costio dim. Fel hyn y dylai fod wedi bod erioed.",
            ),
            to: vec![night_before],
        };
        loops::answer(self.tx, self.group, &ring, &cast.dewi.id, home, self.now - 18 * DAY)?;
        self.with(night_before, |tx, one, now| loops::settle(tx, one, now - 17 * DAY))?;
        let council = Answering {
            kind: Kind::Cannot,
            words: Worded::only(Lang::En, "The form belongs to the council and we cannot change it here."),
            reason: Worded::only(Lang::En, "It is the same form for the whole county."),
            to: vec![form],
        };
        loops::answer(self.tx, self.group, &council, &cast.dewi.id, home, self.now - 12 * DAY)?;
        let group = self.group;
        self.with(form, |tx, one, now| {
            let why = "You say who can't. You don't say who can, or whether anybody asked them. Sunita is in this group.";
            loops::reopen(tx, group, one, why, now - 8 * DAY)
        })
    }

    fn promises(&mut self) -> Result<(), Error> {
        let cast = self.cast;
        self.action(
            "Ring round at six on Mondays and Thursdays to say who is coming and when",
            &cast.ifan,
            -5,
            18,
            None,
        )?;
        self.action(
            "Write one page about Mam that every relief carer reads first, and lend it to the others to copy",
            &cast.carys,
            9,
            5,
            None,
        )?;
        self.action(
            "Ask the county whether the form can name two carers, and bring the answer here",
            &cast.sunita,
            6,
            7,
            None,
        )?;
        self.action(
            "Find somebody at the youth club who will talk with us about a young carers' evening",
            &cast.megan,
            20,
            1,
            None,
        )?;
        let trial =
            self.action("Open the garden room on one Saturday to see who comes", &cast.nia, -10, 26, None)?;
        let kept =
            actions::Kept { kept: true, why: "Nine came. Two had never been offered a break before.".into() };
        actions::say(self.tx, &trial, &kept, &cast.nia.id, self.now - 10 * DAY)?;
        let poster =
            self.action("Put a poster about breaks in both surgeries", &cast.tomos, -14, 30, None)?;
        let not_kept = actions::Kept { kept: false, why: "Un feddygfa'n unig. Nid oedd gan y llall le ar y wal; byddaf yn gofyn am gael ei roi yn y bagiau presgripsiwn.".into() };
        actions::say(self.tx, &poster, &not_kept, &cast.tomos.id, self.now - 13 * DAY)?;
        Ok(())
    }

    fn ask(&mut self, en: &str, cy: &str, days_ago: i64) -> Result<Question, Error> {
        let at = self.now - days_ago * DAY;
        Ok(loops::ask(self.tx, self.group, loops::Asking::new(Worded::new(en, cy)), &self.cast.tomos.id, at)?)
    }

    fn says(
        &mut self,
        who: &Person,
        question: &Question,
        days_ago: i64,
        lang: Lang,
        words: &str,
    ) -> Result<i64, Error> {
        let saying = Saying { person_id: Some(&who.id), ..self.saying(question, lang, words) };
        self.keep(&saying, days_ago)
    }

    fn on_paper(
        &mut self,
        who: &Person,
        question: &Question,
        days_ago: i64,
        lang: Lang,
        words: &str,
    ) -> Result<i64, Error> {
        let nia = &self.cast.nia.id;
        let saying = Saying {
            person_id: Some(&who.id),
            typed_by: Some(nia),
            came_by: CameBy::Paper,
            ..self.saying(question, lang, words)
        };
        self.keep(&saying, days_ago)
    }

    fn in_meeting(
        &mut self,
        who: &Person,
        question: &Question,
        days_ago: i64,
        words: &str,
    ) -> Result<i64, Error> {
        let tomos = &self.cast.tomos.id;
        let saying = Saying {
            person_id: Some(&who.id),
            typed_by: Some(tomos),
            came_by: CameBy::Meeting,
            ..self.saying(question, Lang::En, words)
        };
        self.keep(&saying, days_ago)
    }

    fn nameless(&mut self, question: &Question, days_ago: i64, words: &str) -> Result<i64, Error> {
        let nia = &self.cast.nia.id;
        let saying =
            Saying { typed_by: Some(nia), came_by: CameBy::Paper, ..self.saying(question, Lang::En, words) };
        self.keep(&saying, days_ago)
    }

    fn saying<'s>(&self, question: &'s Question, lang: Lang, words: &'s str) -> Saying<'s>
    where
        'b: 's,
    {
        Saying { question: Some(question), ..Saying::new(self.group, words, lang) }
    }

    fn keep(&mut self, saying: &Saying, days_ago: i64) -> Result<i64, Error> {
        Ok(loops::say(self.tx, saying, self.now - days_ago * DAY)?)
    }

    /// An action due in some days (or some days ago), made some days ago.
    fn action(
        &mut self,
        words: &str,
        owner: &Person,
        due_in: i64,
        made_ago: i64,
        answer_id: Option<String>,
    ) -> Result<actions::Action, Error> {
        let new = NewAction {
            space_id: self.group.id.clone(),
            words: words.into(),
            lang: Lang::En,
            owner_id: owner.id.clone(),
            due_at: dates::after_days(self.now, due_in),
            made_by: self.cast.tomos.id.clone(),
            answer_id,
            card_id: None,
        };
        Ok(actions::make(self.tx, &new, self.now - made_ago * DAY)?)
    }

    fn with(
        &mut self,
        number: i64,
        then: impl FnOnce(&mut Tx, &loops::Contribution, i64) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let one = loops::find(self.tx, &self.group.id, number)?.ok_or(Error::NotFound)?;
        then(self.tx, &one, self.now)
    }
}
