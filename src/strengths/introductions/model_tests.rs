use super::model::*;
use crate::people::Channel;
use crate::sharing::{By, Said};
use crate::words::{Lang, Worded};

const DAY: i64 = 24 * 3600 * 1000;

fn end(name: &str, by: By) -> End {
    End {
        person_id: name.to_lowercase(),
        by,
        for_space: false,
        said: Said { words: "Words".into(), lang: Lang::En },
        answered: None,
        told: None,
        name: name.into(),
        hears_by: Channel::Page,
        typed_by: None,
    }
}

fn named(name: &str) -> End {
    end(name, By::Name { person_id: name.to_lowercase(), name: name.into() })
}

fn introduction(offer: End, ask: End) -> Introduction {
    let made_by = Some("Nia".to_owned());
    Introduction {
        id: "1".into(),
        space_code: "TEG4K7".into(),
        space_name: Worded::default(),
        made_by,
        made_at: 0,
        offer,
        ask,
    }
}

fn said(yes: bool, at: i64) -> Option<Answered> {
    let note = Some(Said { words: "Ring after six".into(), lang: Lang::En });
    Some(Answered { yes, note, at })
}

#[test]
fn nobody_nameless_is_named_before_both_said_yes() {
    let mut one = introduction(end("Carys", By::Nobody), named("Ifan"));
    assert_eq!((one.name_of(Side::Offer), one.name_of(Side::Ask)), (None, Some("Ifan")));
    one.offer.answered = said(true, DAY);
    assert_eq!((one.name_of(Side::Offer), one.note_from(Side::Offer)), (None, None), "one yes is not two");
    one.ask.answered = said(true, 2 * DAY);
    assert_eq!(one.name_of(Side::Offer), Some("Carys"));
    assert_eq!(one.hears_by(Side::Offer), Some(Channel::Page));
    assert!(one.note_from(Side::Offer).is_some());
}

#[test]
fn a_no_ends_it_whatever_the_other_side_says() {
    let mut one = introduction(end("Carys", By::Nobody), named("Ifan"));
    one.ask.answered = said(true, DAY);
    one.offer.answered = said(false, DAY);
    assert_eq!(one.stage(), Stage::NotThisTime);
    assert_eq!((one.name_of(Side::Offer), one.note_from(Side::Ask)), (None, None));
    assert!(!one.waits_for(Side::Ask, 90 * DAY), "nothing more is asked");
}

#[test]
fn whoever_thought_of_it_is_not_named_where_that_would_narrow_down_who_is_nameless() {
    assert_eq!(introduction(named("Carys"), named("Ifan")).thought_of_by(), Some("Nia"));
    assert_eq!(introduction(end("Carys", By::Nobody), named("Ifan")).thought_of_by(), None);
    assert_eq!(introduction(named("Carys"), end("Ifan", By::Perspectives(vec![]))).thought_of_by(), None);
}

#[test]
fn whether_it_helped_is_asked_once_a_fortnight_after_the_later_yes() {
    let mut one = introduction(named("Carys"), named("Ifan"));
    one.offer.answered = said(true, DAY);
    one.ask.answered = said(true, 3 * DAY);
    assert!(!one.asks_whether_it_helped(Side::Ask, 16 * DAY));
    assert!(one.asks_whether_it_helped(Side::Ask, 17 * DAY));
    one.ask.told = Some(Told { helped: Helped::NotYet, words: None });
    assert!(!one.asks_whether_it_helped(Side::Ask, 90 * DAY), "not yet is an answer");
    assert!(one.asks_whether_it_helped(Side::Offer, 17 * DAY), "the other side is still asked");
}

#[test]
fn only_those_who_hear_on_paper_have_their_answer_written_down_by_whoever_typed_for_them() {
    let mut one = introduction(named("Carys"), named("Ifan"));
    one.offer.typed_by = Some("nia".into());
    assert_eq!(one.roles_of("nia"), []);
    one.offer.hears_by = Channel::Letter;
    assert_eq!(one.roles_of("nia"), [Role { side: Side::Offer, typed: true }]);
    assert_eq!(one.roles_of("carys"), [Role { side: Side::Offer, typed: false }]);
    assert_eq!(one.roles_of("megan"), []);
}

#[test]
fn it_helped_when_one_says_so_and_the_other_does_not_say_no() {
    assert!(helped(&[Helped::Yes]) && helped(&[Helped::Yes, Helped::NotYet]));
    assert!(!helped(&[Helped::Yes, Helped::No]) && !helped(&[Helped::NotYet]) && !helped(&[]));
}
