//! What people of the day centre offer and ask, and three who were brought together: one waits, one helped, one was not to be.

use super::year::{DAY, World};
use crate::sharing::{self, How, Kind, Said};
use crate::store::Tx;
use crate::strengths::introductions::{self, Answered, Helped, Side, Told};
use crate::strengths::{self, NewShown};
use crate::web::Error;
use crate::words::Lang::{self, Cy, En};

/// Who offers it, from which of their strengths, as whom they are seen, and the words.
type Offer = (&'static str, &'static str, How, Lang, &'static str);

const OFFERS: [Offer; 7] = [
    (
        "Ifan Rees",
        "Forty-one years",
        How::Name,
        En,
        "I can show somebody what to plant on the allotment, and which bed to leave to the ducks.",
    ),
    (
        "Megan Ellis",
        "Explaining him",
        How::Nameless,
        En,
        "I can tell people who work here how to talk about somebody’s brother without making the family feel small.",
    ),
    (
        "Huw Llewellyn",
        "Argraffydd",
        How::Name,
        Cy,
        "Galla i eistedd gyda rhywun a darllen llythyr mewn print mân, nes ein bod ni’n dau’n ei ddeall.",
    ),
    (
        "Shelley Parfitt",
        "I can write a complaint",
        How::Nameless,
        En,
        "I can help with a letter or a form that somebody has been putting off.",
    ),
    (
        "Gwyneth Mainwaring",
        "Canais yr organ",
        How::Name,
        Cy,
        "Galla i gyfeilio i unrhyw un sydd am ganu, dim ond ichi ddod â’r piano ataf i.",
    ),
    (
        "Jac Tanner",
        "Can fix most phones",
        How::Name,
        En,
        "I can set up anybody’s phone and write down how it works, in big letters.",
    ),
    (
        "Valmai Watkin",
        "Naw mlynedd",
        How::Perspective,
        Cy,
        "Galla i ddangos i rywun sut mae codi a throi heb frifo’i gefn.",
    ),
];

/// Who asks, as whom they are seen, and the words; none: for the whole space.
type Ask = (&'static str, Option<How>, Lang, &'static str);

const ASKS: [Ask; 5] = [
    (
        "Carys Bowen",
        Some(How::Name),
        Cy,
        "Mae angen rhywun i ddarllen llythyr y dreth gyda fi. Mae’r print yn fân a’r geiriau’n hir.",
    ),
    (
        "Nia Morgan",
        None,
        En,
        "We need somebody to tell new people who work here what not to say to a family on the doorstep.",
    ),
    (
        "Pat Clarke",
        Some(How::Perspective),
        En,
        "I need somebody who isn’t afraid of a forty-page form. I got as far as page nine.",
    ),
    ("Dot Kettley", Some(How::Name), En, "I could do with somebody to make my phone ring louder."),
    (
        "Tomos Hughes",
        None,
        Cy,
        "Mae angen rhywun i ganu’r piano ar fore Gwener, i’r rhai sydd am ganu ond yn methu cael y nodyn cyntaf.",
    ),
];

/// # Errors
/// When the store cannot keep it.
pub fn meet(tx: &mut Tx, world: &World) -> Result<(), Error> {
    let mut offers = Vec::new();
    for (nth, offer) in OFFERS.iter().enumerate() {
        offers.push(offers_it(tx, world, offer, world.now - (80 - nth as i64) * DAY)?);
    }
    let mut asks = Vec::new();
    for (nth, ask) in ASKS.iter().enumerate() {
        asks.push(asks_it(tx, world, ask, world.now - (60 - 8 * nth as i64) * DAY)?);
    }
    let [_, megan, huw, shelley, ..] = &offers[..] else { return Err(Error::NotFound) };
    let [carys, nia, pat, ..] = &asks[..] else { return Err(Error::NotFound) };
    introduced(tx, world, megan, nia, "Tomos Hughes", 3)?;
    let helped = introduced(tx, world, huw, carys, "Delyth Cadogan", 50)?;
    Between { tx, world, id: &helped, person: "Huw Llewellyn" }.it_helped(carys)?;
    let not_this_time = introduced(tx, world, shelley, pat, "Kasia Nowak", 30)?;
    let mut between = Between { tx, world, id: &not_this_time, person: "Pat Clarke" };
    between.says(Side::Ask, true, None, 28)?;
    between.says(Side::Offer, false, None, 27)
}

fn id_of<'a>(world: &'a World, name: &str) -> Result<&'a str, Error> {
    Ok(&world.people.get(name).ok_or(Error::NotFound)?.id)
}

fn offers_it(tx: &mut Tx, world: &World, offer: &Offer, now: i64) -> Result<String, Error> {
    let (name, from, how, lang, words) = *offer;
    let me = id_of(world, name)?;
    let strengths = sharing::mine(tx, world.seal, me, Kind::Strength)?;
    let from = strengths.into_iter().find(|item| item.said().words.starts_with(from));
    let said = Said { words: words.into(), lang };
    let new = NewShown { about_id: from.map(|item| item.id), ..NewShown::new(Kind::Offer, said, how) };
    Ok(strengths::keep_shown(tx, world.seal, world.group, me, &new, now)?)
}

fn asks_it(tx: &mut Tx, world: &World, ask: &Ask, now: i64) -> Result<String, Error> {
    let (name, how, lang, words) = *ask;
    let (me, said) = (id_of(world, name)?, Said { words: words.into(), lang });
    Ok(match how {
        Some(how) => {
            let new = NewShown::new(Kind::Ask, said, how);
            strengths::keep_shown(tx, world.seal, world.group, me, &new, now)?
        }
        None => strengths::ask_for_space(tx, &world.group.id, &said, me, now)?,
    })
}

fn introduced(
    tx: &mut Tx,
    world: &World,
    offer: &str,
    ask: &str,
    by: &str,
    days_ago: i64,
) -> Result<String, Error> {
    let (by, now) = (id_of(world, by)?, world.now - days_ago * DAY);
    Ok(introductions::introduce(tx, world.seal, world.group, offer, ask, by, now)?)
}

/// What the two sides of an introduction say; `person` is one of them.
struct Between<'a, 'b, 'c> {
    tx: &'a mut Tx<'c>,
    world: &'b World<'b>,
    id: &'b str,
    person: &'b str,
}

impl Between<'_, '_, '_> {
    fn it_helped(&mut self, ask: &str) -> Result<(), Error> {
        self.says(
            Side::Offer,
            true,
            Some("Dewch draw unrhyw brynhawn ar ôl tri. Bydd y tegell yn berwi."),
            48,
        )?;
        self.says(Side::Ask, true, None, 46)?;
        self.tells(
            Side::Ask,
            "Eisteddodd Huw gyda fi am awr. Y cyngor oedd wedi gwneud y camgymeriad, a fe welodd e.",
            30,
        )?;
        self.tells(Side::Offer, "Cafodd Mair gwmni, a chefais i fara brith.", 29)?;
        Ok(strengths::call_met(self.tx, ask, self.world.now - 29 * DAY)?)
    }

    fn says(&mut self, side: Side, yes: bool, note: Option<&str>, days_ago: i64) -> Result<(), Error> {
        let one = self.one()?;
        let at = self.world.now - days_ago * DAY;
        let note = note.map(|words| Said { words: words.into(), lang: Cy });
        let said = Answered { yes, note, at };
        Ok(introductions::answer(self.tx, self.world.seal, &one, side, &said, false)?)
    }

    fn tells(&mut self, side: Side, words: &str, days_ago: i64) -> Result<(), Error> {
        let (one, now) = (self.one()?, self.world.now - days_ago * DAY);
        let told = Told { helped: Helped::Yes, words: Some(Said { words: words.into(), lang: Cy }) };
        Ok(introductions::tell_whether_it_helped(self.tx, self.world.seal, &one, side, &told, false, now)?)
    }

    fn one(&mut self) -> Result<introductions::Introduction, Error> {
        let person = id_of(self.world, self.person)?;
        introductions::find(self.tx, self.world.seal, person, self.id)?.ok_or(Error::NotFound)
    }
}
