//! Who lives in the demo.

use crate::people::{self, Channel, HashedReceipt, Person};
use crate::spaces::{NewMember, Perspective, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::Lang;

pub struct Character {
    pub name: &'static str,
    pub lang: Lang,
    pub hears_by: Channel,
    /// What they do, as they would say it.
    pub role: &'static str,
    pub speaks_from: &'static [Perspective],
}

use Perspective::{Cares, Commissions, Partner, Uses, Works};

pub const CAST: [Character; 7] = [
    who("Carys Bowen", Lang::Cy, Channel::Letter, "gofalu am Mam", &[Cares]),
    who("Ifan Rees", Lang::En, Channel::Meeting, "come on Tuesdays and Fridays", &[Uses]),
    who("Nia Morgan", Lang::En, Channel::Page, "support worker", &[Works]),
    who("Dewi Pritchard", Lang::En, Channel::Page, "runs the centre", &[Works]),
    who("Sunita Rao", Lang::En, Channel::Page, "pays for breaks at the council", &[Commissions]),
    who("Megan Ellis", Lang::En, Channel::Page, "look after my brother with Mum", &[Cares]),
    who("Tomos Hughes", Lang::Cy, Channel::Page, "hwyluso'r cyfarfodydd", &[Partner]),
];

const fn who(
    name: &'static str,
    lang: Lang,
    hears_by: Channel,
    role: &'static str,
    speaks_from: &'static [Perspective],
) -> Character {
    Character { name, lang, hears_by, role, speaks_from }
}

#[derive(Clone)]
pub struct Cast {
    pub carys: Person,
    pub ifan: Person,
    pub nia: Person,
    pub dewi: Person,
    pub sunita: Person,
    pub megan: Person,
    pub tomos: Person,
}

impl Cast {
    pub fn all(&self) -> [&Person; 7] {
        [&self.carys, &self.ifan, &self.nia, &self.dewi, &self.sunita, &self.megan, &self.tomos]
    }

    pub fn named(&self, name: &str) -> Option<&Person> {
        self.all().into_iter().find(|person| person.name == name)
    }

    pub fn arrive(tx: &mut Tx, receipts: &[HashedReceipt], now: i64) -> Result<Cast, Error> {
        let mut people = Vec::new();
        for (one, receipt) in CAST.iter().zip(receipts) {
            people.push(people::add(tx, one.name, one.lang, one.hears_by, receipt, now)?);
        }
        let [carys, ifan, nia, dewi, sunita, megan, tomos] =
            people.try_into().map_err(|_| Error::broken("the cast has seven people"))?;
        Ok(Cast { carys, ifan, nia, dewi, sunita, megan, tomos })
    }

    pub fn join(tx: &mut Tx, space: &Space, person: &Person, now: i64) -> Result<(), Error> {
        let Some(one) = CAST.iter().find(|one| one.name == person.name) else { return Err(Error::NotFound) };
        let member = NewMember {
            name: one.name.into(),
            role: one.role.into(),
            perspectives: one.speaks_from.to_vec(),
            lang: one.lang,
            hears_by: one.hears_by,
        };
        member.join(tx, space, person, None, now)
    }
}
