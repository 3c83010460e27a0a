//! The two spaces of the demo, and what the group in one of them has agreed on.

use super::cast::Cast;
use crate::agreements;
use crate::spaces::{Description, Level, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::Worded;

const DAY: i64 = 24 * 3600 * 1000;

/// Both keys were turned for it on the second evening; not everybody has agreed to it yet.
pub fn agree(tx: &mut Tx, cast: &Cast, group: &Space, now: i64) -> Result<(), Error> {
    let words = Worded::new(
        "Nobody is talked about who is not in the room.\nWe say what we mean in plain words and ask when we do not understand.\nWhoever has not spoken yet speaks before anybody speaks twice.\nPapers come a week before, or we do not discuss them.\nWhat somebody says about their own life stays here unless they say otherwise.\nWhen one of us falls short of this, anybody may say so, kindly and at once.",
        "Dydyn ni ddim yn siarad am neb sydd ddim yn yr ystafell.\nRydym yn dweud beth rydym yn ei feddwl mewn geiriau syml, ac yn gofyn pan na fyddwn yn deall.\nMae pwy bynnag sydd heb siarad eto yn cael siarad cyn i neb siarad ddwywaith.\nMae papurau'n dod wythnos ymlaen llaw, neu fyddwn ni ddim yn eu trafod.\nMae'r hyn y mae rhywun yn ei ddweud am ei fywyd ei hun yn aros yma, oni bai ei fod yn dweud yn wahanol.\nPan fydd un ohonom yn methu â chadw at hyn, caiff unrhyw un ddweud hynny, yn garedig ac ar unwaith.",
    );
    let at = now - 34 * DAY;
    let id = agreements::propose(tx, &group.id, &words, &cast.tomos.id, at)?;
    agreements::count_from(tx, &id, at)?;
    for person in [&cast.ifan, &cast.dewi, &cast.carys, &cast.nia, &cast.tomos] {
        agreements::agree(tx, &id, &person.id, at)?;
    }
    Ok(())
}

pub fn board() -> Description {
    Description {
        level: Level::Strategic,
        name: Worded::new("Carers' Partnership Board", "Bwrdd Partneriaeth Gofalwyr"),
        purpose: Worded::new(
            "Carers and the council decide together what support for carers looks like in the valley.",
            "Mae gofalwyr a'r cyngor yn penderfynu gyda'i gilydd pa gymorth sydd i ofalwyr yn y cwm.",
        ),
        can_change: Worded::new(
            "What is paid for, how it is asked for, and how we find out whether it helps.",
            "Beth rydym yn talu amdano, sut mae gofyn amdano, a sut rydym yn cael gwybod a yw'n helpu.",
        ),
        cannot_change: Worded::new(
            "The law on carers' assessments, and the total the council has for the year.",
            "Y gyfraith ar asesiadau gofalwyr, a chyfanswm arian y cyngor am y flwyddyn.",
        ),
        answer_days: 28,
    }
}

pub fn group() -> Description {
    Description {
        level: Level::Group,
        name: Worded::new("Breaks at Cwm Teg", "Seibiannau yng Nghwm Teg"),
        purpose: Worded::new(
            "To make breaks from caring into something people look forward to, on both sides of the break.",
            "Gwneud seibiant o ofalu yn rhywbeth y mae pobl yn edrych ymlaen ato, ar ddwy ochr y seibiant.",
        ),
        can_change: Worded::new(
            "Days, times, places, who is there, and how you ask for a break.",
            "Diwrnodau, amseroedd, lleoedd, pwy sydd yno, a sut rydych yn gofyn am seibiant.",
        ),
        cannot_change: Worded::new(
            "How much money there is this year. The council fixed it in March, and we say so each time.",
            "Faint o arian sydd eleni. Y cyngor a'i pennodd ym mis Mawrth, ac rydym yn dweud hynny bob tro.",
        ),
        answer_days: 14,
    }
}
