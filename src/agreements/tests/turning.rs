use crate::agreements::keys::{self, Act, Turned};
use crate::agreements::testing::{cwm_teg_with_both_keys, give, offer, one, person};
use crate::agreements::waiting_for;
use crate::spaces::testing::CwmTeg;
use crate::spaces::{self, Side};
use crate::store::Sql;
use crate::web::Error;
use crate::words::Lang;

/// Nia, who holds no key, asks for Ifan to be removed. Where both sides turn their key.
async fn nia_asks(group: &mut CwmTeg) -> String {
    let ifan = person(group, "Ifan Rees").await;
    let page = group.at(&format!("/people/{ifan}/remove"));
    let sent = group.nia.post(&page, &[("reason", "He shouted at Carys.")]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    sent.location().unwrap().to_string()
}

async fn ifan_is_in(group: &mut CwmTeg) -> bool {
    group.ifan.get(&group.at("/people")).await.status == 200
}

async fn space_id(group: &CwmTeg) -> String {
    one(group, Sql::unregistered("SELECT id FROM space WHERE code = $1"), &group.code).await
}

#[tokio::test]
async fn one_key_alone_does_nothing_however_often_it_is_turned() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        for _ in 0..3 {
            group.dewi.post(&format!("{page}/turn"), &[]).await;
        }
        assert!(ifan_is_in(&mut group).await);
        group.carys.post(&format!("{page}/turn"), &[]).await;
        assert!(!ifan_is_in(&mut group).await);
    }
}

#[tokio::test]
async fn nobody_without_a_key_turns_one_or_refuses() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        for what in ["turn", "refuse"] {
            let path = format!("{page}/{what}");
            let because = [("because", "No.")];
            assert_eq!(group.nia.post(&path, &because).await.status, 403);
            assert_eq!(group.ifan.post(&path, &because).await.status, 403);
            assert!(group.stranger.post(&path, &because).await.location().unwrap().contains("/come-back"));
        }
        group.nia.post(&group.at("/leave"), &[]).await;
        assert_eq!(group.nia.post(&format!("{page}/turn"), &[]).await.status, 404);
        assert_eq!(group.nia.get(&page).await.status, 404);
        group.dewi.get(&page).await.shows(&["Waits for the key of lived", "Waits for the key of the org"]);
    }
}

#[tokio::test]
async fn one_person_who_speaks_from_both_sides_cannot_turn_both_keys() {
    for mut group in cwm_teg_with_both_keys().await {
        // Carys also works here by now. She turns her key, gives it up, and is given the other one.
        group.carys.post(&group.at("/my-place"), &[("perspective", "cares"), ("perspective", "works")]).await;
        let page = nia_asks(&mut group).await;
        group.carys.post(&format!("{page}/turn"), &[]).await;
        let (space, carys, dewi) = (
            space_id(&group).await,
            person(&group, "Carys Bowen").await,
            person(&group, "Dewi Pritchard").await,
        );
        let now = group.app.clock.now() + 1;
        group
            .app
            .store
            .write(move |tx| {
                spaces::take_key(tx, &space, &carys, Side::Lived)?;
                spaces::give_key(tx, &space, &carys, Side::Organisation, &dewi, now)
            })
            .await
            .unwrap();
        group.app.clock.advance(2);
        group.carys.post(&format!("{page}/turn"), &[]).await;
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        assert!(ifan_is_in(&mut group).await, "{:?}", group.engine);
        group.ifan.get(&page).await.shows(&["Waits for the key of lived experience"]);
    }
}

#[tokio::test]
async fn the_turn_of_somebody_who_has_lost_their_key_counts_no_more() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        group.carys.post(&format!("{page}/turn"), &[]).await;
        group.carys.post(&group.at("/leave"), &[("anyway", "yes")]).await;
        group.app.clock.advance(1000);
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        assert!(ifan_is_in(&mut group).await);
        // Back in and given the key again, she has to turn it again.
        let join = format!("/en/join/{}", group.join_code);
        group.carys.post(&join, &[("perspective", "cares")]).await;
        let carys = person(&group, "Carys Bowen").await;
        give(&mut group, "lived", &carys).await;
        let path = offer(&group, "Carys Bowen").await;
        group.carys.post(&path, &[("answer", "yes")]).await;
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        assert!(ifan_is_in(&mut group).await, "{:?}", group.engine);
        group.carys.post(&format!("{page}/turn"), &[]).await;
        assert!(!ifan_is_in(&mut group).await);
    }
}

#[tokio::test]
async fn both_keys_turned_at_the_same_moment_do_it_once() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        let id = page.rsplit('/').next().unwrap().to_string();
        let (space, now) = (space_id(&group).await, group.app.clock.now());
        let mut turns = Vec::new();
        for _ in 0..4 {
            for name in ["Carys Bowen", "Dewi Pritchard"] {
                let (store, space, id) = (group.app.store.clone(), space.clone(), id.clone());
                let who = person(&group, name).await;
                turns.push(tokio::spawn(async move {
                    store.write(move |tx| keys::turn(tx, &space, &id, &who, now)).await.unwrap()
                }));
            }
        }
        let mut both = 0;
        for turn in turns {
            both += i32::from(turn.await.unwrap() == Turned::Both);
        }
        assert_eq!(both, 1, "{:?}", group.engine);
    }
}

#[tokio::test]
async fn a_refusal_needs_a_reason_and_everybody_reads_it() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        let silent = group.carys.post(&format!("{page}/refuse"), &[("because", " ")]).await;
        assert_eq!(silent.status, 422);
        silent.shows(&["Give a reason."]);
        group.carys.post(&format!("{page}/refuse"), &[("because", "We have not talked to him.")]).await;
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        group.carys.post(&format!("{page}/turn"), &[]).await;
        assert!(ifan_is_in(&mut group).await);
        let told = group.ifan.get(&group.at("/keys")).await;
        told.shows(&["Removing Ifan Rees", "He shouted at Carys.", "We have not talked to him.", "Refused"]);
    }
}

#[tokio::test]
async fn asking_twice_finds_what_was_asked_and_adds_nothing() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        let ifan = person(&group, "Ifan Rees").await;
        let path = group.at(&format!("/people/{ifan}/remove"));
        let again = group.carys.post(&path, &[("reason", "Me too.")]).await;
        assert_eq!(again.location(), Some(&*page));
        let shown = group.carys.get(&page).await;
        shown.shows(&["Waits for the key of lived experience", "He shouted at Carys."]);
    }
}

#[tokio::test]
async fn whoever_asks_and_holds_a_key_has_turned_it() {
    for mut group in cwm_teg_with_both_keys().await {
        let ifan = person(&group, "Ifan Rees").await;
        let path = group.at(&format!("/people/{ifan}/remove"));
        let sent = group.carys.post(&path, &[("reason", "He shouted at me.")]).await;
        let page = sent.location().unwrap().to_string();
        assert!(ifan_is_in(&mut group).await);
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        assert!(!ifan_is_in(&mut group).await);
    }
}

#[tokio::test]
async fn what_waits_for_my_key_waits_for_me_alone() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_asks(&mut group).await;
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        let mut waits = Vec::new();
        for name in ["Carys Bowen", "Dewi Pritchard", "Nia Morgan"] {
            let who = person(&group, name).await;
            waits.push(group.app.store.read(move |tx| waiting_for(tx, &who)).await.unwrap());
        }
        assert_eq!(waits.iter().map(Vec::len).collect::<Vec<_>>(), [1, 0, 0]);
        let mine = &waits[0][0];
        assert_eq!((mine.what(Lang::En), format!("/en{}", mine.page)), ("Removing Ifan Rees".into(), page));
        assert_eq!(mine.space_code, group.code);
    }
}

#[tokio::test]
async fn an_act_of_another_feature_is_not_done_here() {
    for mut group in cwm_teg_with_both_keys().await {
        let (space, nia, now) =
            (space_id(&group).await, person(&group, "Nia Morgan").await, group.app.clock.now());
        let about = space.clone();
        let asked = group
            .app
            .store
            .write(move |tx| {
                let ask = keys::Ask {
                    id: "closing",
                    space_id: &space,
                    act: Act::Close,
                    about: &about,
                    page: "/spaces/x/close",
                    reason: "We are finished.",
                };
                keys::ask(tx, &ask, &nia, now)
            })
            .await
            .unwrap();
        assert_eq!(asked.missing().len(), 2);
        let page = group.at("/keys/closing");
        assert_eq!(group.carys.get(&page).await.location(), Some("/en/spaces/x/close"));
        assert_eq!(group.carys.post(&format!("{page}/turn"), &[]).await.status, 404);
        // Asked in one space, it cannot be turned from another.
        let (who, now) = (person(&group, "Carys Bowen").await, group.app.clock.now());
        let elsewhere =
            group.app.store.write(move |tx| keys::turn(tx, "another", "closing", &who, now)).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)));
    }
}
