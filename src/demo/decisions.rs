//! What the group has decided: by consent about ringing round, by equal shares about some money, and one that is open now.

use super::cast::Cast;
use crate::actions::{self, NewAction};
use crate::decisions::{
    self, Asked, Ballot, Choosable, Decision, Drawn, Kind, Marks, Phase, Rule, Speaking, Terms,
};
use crate::loops::{self, telling};
use crate::people::Person;
use crate::spaces::{self, Membership, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::{Lang, Worded, dates};

const DAY: i64 = 24 * 3600 * 1000;
const HOME: &str = "http://127.0.0.1:8080";

pub fn decide(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    let members = spaces::members(tx, &group.id)?;
    let mut deciding = Deciding { tx, cast, group, members, now };
    deciding.ringing_round()?;
    deciding.small_grants()?;
    deciding.which_evening()?;
    Ok(telling::notices::all_heard(tx, &group.id, &cast.tomos.id, now)?)
}

struct Deciding<'a, 'b, 'c> {
    tx: &'a mut Tx<'c>,
    cast: &'b Cast,
    group: &'b Space,
    members: Vec<Membership>,
    now: i64,
}

impl Deciding<'_, '_, '_> {
    /// Begins one and opens it, so many days ago; the first of those who act on it does.
    fn open(
        &mut self,
        acts: &[&Person],
        asked: &Asked,
        options: &[Choosable],
        terms: &Terms,
        days: (i64, i64),
        from: &[&str],
    ) -> Result<Decision, Error> {
        let [by, ..] = acts else { return Err(Error::NotFound) };
        let begun = self.now - (days.0 + 2) * DAY;
        let said = loops::newest(self.tx, &self.group.id, i64::MAX, 1_000)?;
        let from: Vec<i64> = said
            .iter()
            .filter(|one| from.iter().any(|start| one.words.starts_with(start)))
            .map(|one| one.number)
            .collect();
        let number = decisions::propose(self.tx, self.group, asked, &from, &by.id, HOME, begun)?;
        let decision = self.find(number)?;
        decisions::set_options(self.tx, &decision.id, options)?;
        let ends_at = dates::after_days(self.now - days.0 * DAY, days.1 + 1);
        decisions::set_terms(self.tx, &decision.id, terms, ends_at)?;
        for who in acts {
            decisions::commit(self.tx, &decision.id, &who.id, None, begun)?;
        }
        let opened = self.now - days.0 * DAY;
        decisions::open(self.tx, self.group, &decision, &Drawn::at_random(), &by.id, HOME, opened)?;
        self.find(number)
    }

    fn find(&mut self, number: i64) -> Result<Decision, Error> {
        decisions::find(self.tx, &self.group.id, number)?.ok_or(Error::NotFound)
    }

    fn member(&self, person: &Person) -> Result<Membership, Error> {
        self.members.iter().find(|one| one.person_id == person.id).cloned().ok_or(Error::NotFound)
    }

    fn says(
        &mut self,
        decision: &Decision,
        who: &Person,
        kind: Kind,
        lang: Lang,
        words: &str,
        at: i64,
    ) -> Result<(), Error> {
        let them = self.member(who)?;
        let speaking = Speaking { kind, about: None, words, lang, typed_by: None };
        decisions::speak(self.tx, decision, &them, &speaking, at)
    }

    fn ringing_round(&mut self) -> Result<(), Error> {
        let (cast, day) = (self.cast, |days: i64| self.now - days * DAY);
        let at = [day(20), day(19), day(18), day(17), day(16), day(15)];
        let asked = Asked {
            question: Worded::new(
                "How do people hear that their break is on?",
                "Sut mae pobl yn clywed bod eu seibiant yn digwydd?",
            ),
            words: Worded::new(
                "The booking line rings everybody by six in the evening of the day before.",
                "Bydd y llinell archebu’n ffonio pawb erbyn chwech yr hwyr y diwrnod cynt.",
            ),
            rule: Rule::Consent,
        };
        let terms = Terms { quorum: 6, lived: 2, ..Terms::default() };
        let from = ["Ask me the night before", "If Mum's break is on a school day"];
        let decision = self.open(&[&cast.dewi], &asked, &[], &terms, (20, 14), &from)?;
        self.says(
            &decision,
            &cast.sunita,
            Kind::Question,
            Lang::En,
            "Who is the booking line, on a Friday?",
            at[0],
        )?;
        let dewi = self.member(&cast.dewi)?;
        let words = "Whoever is on the desk. On Fridays that is nobody after four.";
        let reply = Speaking { kind: Kind::Reply, about: Some(1), words, lang: Lang::En, typed_by: None };
        decisions::speak(self.tx, &decision, &dewi, &reply, at[0])?;
        self.says(
            &decision,
            &cast.nia,
            Kind::Reaction,
            Lang::En,
            "Six is when I am driving people home.",
            at[1],
        )?;
        for (from, to) in [(Phase::Clarify, Phase::React), (Phase::React, Phase::Object)] {
            decisions::go_on(self.tx, &decision.id, from, to, &cast.ifan.id, at[1])?;
        }
        let objects = Kind::Objection;
        self.says(
            &decision,
            &cast.carys,
            objects,
            Lang::Cy,
            "Rydw i’n rhoi Mam yn y gwely am chwech. Fydda i ddim yn ateb.",
            at[2],
        )?;
        self.says(
            &decision,
            &cast.megan,
            objects,
            Lang::En,
            "I can’t pick up at school, and Mum doesn’t always hear the phone. Text me.",
            at[2],
        )?;
        let first = Worded::new(
            "Ifan and Nia ring round between seven and eight in the evening of the day before. Whoever wants a text gets a text.",
            "Bydd Ifan a Nia’n ffonio pawb rhwng saith ac wyth yr hwyr y diwrnod cynt. Caiff neges destun bwy bynnag sydd am gael un.",
        );
        let why = "Seven suits those who put somebody to bed at six, and Megan wants a text.";
        decisions::change(self.tx, &decision, &first, why, &cast.ifan.id, at[3])?;
        let decision = self.find(decision.number)?;
        for who in [&cast.carys, &cast.megan, &cast.ifan, &cast.nia, &cast.dewi, &cast.tomos] {
            self.says(&decision, who, Kind::Consent, Lang::En, "", at[4])?;
        }
        let aside =
            "I would rather the council’s own line did this, as it is paid for. I will not stand in its way.";
        self.says(&decision, &cast.sunita, Kind::Aside, Lang::En, aside, at[4])?;
        decisions::close(self.tx, self.group, &decision, Some(&cast.ifan.id), HOME, at[5])?;
        self.will_do(&decision, &cast.ifan, "Make the list of who is rung and who gets a text", 9, at[5])?;
        self.will_do(&decision, &cast.nia, "Ask about a phone that is ours, with big buttons", 20, at[5])
    }

    fn will_do(
        &mut self,
        decision: &Decision,
        who: &Person,
        words: &str,
        days: i64,
        at: i64,
    ) -> Result<(), Error> {
        let new = NewAction {
            space_id: self.group.id.clone(),
            words: words.into(),
            lang: Lang::En,
            owner_id: who.id.clone(),
            due_at: dates::after_days(self.now, days),
            made_by: who.id.clone(),
            answer_id: None,
            card_id: None,
        };
        let action = actions::make(self.tx, &new, at)?;
        Ok(decisions::led_to(self.tx, &decision.id, action.number)?)
    }

    fn small_grants(&mut self) -> Result<(), Error> {
        let cast = self.cast;
        let asked = Asked {
            question: Worded::new(
                "What do we spend the £5,720 for small things on?",
                "Ar beth y gwariwn y £5,720 ar gyfer pethau bach?",
            ),
            words: Worded::new(
                "The council gives the group £5,720 this year for small things that make breaks better. What is not spent by March goes back.",
                "Mae’r cyngor yn rhoi £5,720 i’r grŵp eleni ar gyfer pethau bach sy’n gwella seibiannau. Bydd yr hyn na chaiff ei wario erbyn mis Mawrth yn mynd yn ôl.",
            ),
            rule: Rule::Shares,
        };
        let option = |en: &str, cy: &str, pounds: i64, carried: &str| Choosable {
            words: Worded::new(en, cy),
            cost: pounds * 100,
            carried_by: carried.into(),
        };
        let options = [
            option(
                "A taxi when the minibus does not come",
                "Tacsi pan na ddaw’r bws mini",
                1_400,
                "Dewi Pritchard",
            ),
            option(
                "The garden room: heater and blinds",
                "Ystafell yr ardd: gwresogydd a bleindiau",
                2_300,
                "Nia Morgan",
            ),
            option("An evening a month for young carers", "Noson y mis i ofalwyr ifanc", 960, "Megan Ellis"),
            option("Raised beds at the allotment", "Gwelyau uchel yn y rhandir", 780, "Ifan Rees"),
            option("A new website", "Gwefan newydd", 3_200, ""),
            option("Two evenings on lifting safely", "Dwy noson ar godi’n ddiogel", 640, "Carys Bowen"),
        ];
        let terms = Terms { secret: true, money: 572_000, quorum: 10, lived: 2, ..Terms::default() };
        let decision = self.open(
            &[&cast.sunita, &cast.carys],
            &asked,
            &options,
            &terms,
            (12, 8),
            &["Pwy sy'n talu am y tacsi"],
        )?;
        // Cast on a screen by the cast, and by others.
        let ballots: [&[i64]; 14] = [
            &[1, 0, 0, 0, 0, 1],
            &[0, 1, 0, 1, 0, 0],
            &[0, 1, 0, 0, 0, 1],
            &[1, 1, 0, 0, 1, 0],
            &[1, 0, 0, 0, 1, 0],
            &[0, 0, 1, 1, 0, 0],
            &[1, 1, 0, 0, 0, 0],
            &[1, 1, 0, 0, 0, 1],
            &[1, 0, 0, 0, 0, 1],
            &[0, 0, 1, 0, 0, 0],
            &[1, 1, 0, 1, 0, 0],
            &[0, 1, 1, 0, 0, 0],
            &[1, 0, 0, 1, 0, 1],
            &[0, 1, 0, 0, 0, 1],
        ];
        let reasons = [
            (0, Lang::Cy, "Gofynnais am y tacsi ddwywaith. Nid moethusrwydd yw cyrraedd adref."),
            (5, Lang::En, "There is nothing for anybody under twenty."),
            (4, Lang::En, "People look for us and do not find us."),
        ];
        let mut voters = self.members.clone();
        // The cast, and then those who use the centre or care.
        voters.sort_by_key(|one| {
            let lived = one.perspectives.iter().any(|from| from.is_lived_experience());
            (cast.all().iter().all(|person| person.id != one.person_id), !lived)
        });
        for (at, (marks, them)) in ballots.iter().zip(voters).enumerate() {
            let (reason, lang) = reasons
                .iter()
                .find(|(number, ..)| *number == at)
                .map_or(("", Lang::En), |(_, lang, reason)| (*reason, *lang));
            let ballot = Ballot { marks: Marks(marks.to_vec()), reason: reason.into(), lang };
            let when = self.now - 11 * DAY + at as i64 * 3_600_000;
            decisions::cast(self.tx, &decision, &them.person_id, &them.perspectives, None, &ballot, when)?;
        }
        let counted = self.now - 3 * DAY;
        decisions::close(self.tx, self.group, &decision, None, HOME, counted)?;
        self.will_do(
            &decision,
            &cast.dewi,
            "Agree a price with the taxi firm, and say whom to ring",
            10,
            counted,
        )?;
        self.will_do(
            &decision,
            &cast.nia,
            "Measure the garden room’s windows and order the blinds",
            16,
            counted,
        )
    }

    fn which_evening(&mut self) -> Result<(), Error> {
        let cast = self.cast;
        let asked = Asked {
            question: Worded::new(
                "Which evening do we meet from spring on?",
                "Pa noson y byddwn yn cyfarfod o’r gwanwyn ymlaen?",
            ),
            words: Worded::new(
                "Tuesdays no longer suit everybody. Put the evenings in order; leave out those on which you could never come.",
                "Nid yw nos Fawrth yn gyfleus i bawb mwyach. Rhowch y nosweithiau mewn trefn; gadewch allan y rhai na allech ddod byth.",
            ),
            rule: Rule::Schulze,
        };
        let option =
            |en: &str, cy: &str| Choosable { words: Worded::new(en, cy), cost: 0, carried_by: String::new() };
        let options = [
            option("Monday", "Nos Lun"),
            option("Tuesday, as now", "Nos Fawrth, fel nawr"),
            option("Wednesday", "Nos Fercher"),
            option("Saturday afternoon", "Prynhawn dydd Sadwrn"),
        ];
        let terms = Terms { secret: true, quorum: 8, lived: 3, ..Terms::default() };
        let decision = self.open(&[&cast.tomos], &asked, &options, &terms, (2, 12), &[])?;
        for (who, marks) in [(&cast.nia, [0, 2, 1, 3]), (&cast.dewi, [2, 1, 3, 0])] {
            let them = self.member(who)?;
            let ballot = Ballot { marks: Marks(marks.to_vec()), reason: String::new(), lang: Lang::En };
            decisions::cast(
                self.tx,
                &decision,
                &them.person_id,
                &them.perspectives,
                None,
                &ballot,
                self.now - DAY,
            )?;
        }
        Ok(())
    }
}
