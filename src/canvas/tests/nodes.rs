//! Two nodes on one database.

use super::peer::{Peer, serve};
use super::*;
use crate::app::Clock;
use crate::seal::Seal;
use crate::settings::Settings;
use crate::store::Place as Kept;
use crate::store::{Engine, Store, testing};

/// The same group at a second node, on PostgreSQL only.
async fn two_nodes() -> Option<(CwmTeg, App, testing::Fresh)> {
    let fresh = testing::places().await.into_iter().find(|fresh| fresh.engine == Engine::Postgres)?;
    let place: Kept = fresh.place.clone();
    let open = async || {
        let store = Store::open(&place).await.unwrap();
        App::new(store, Seal::for_tests(), Settings::in_folder("/nowhere"), Clock::fixed(NOON))
    };
    let (one, other) = (open().await, open().await);
    let group = crate::spaces::testing::open(Engine::Postgres, one).await;
    Some((group, other, fresh))
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_cross_between_nodes_and_whoever_goes_is_gone_at_both() {
    let Some((group, other, _fresh)) = two_nodes().await else { return };
    let canvas = team_canvas(&group).await;
    let (here, there) = (serve(&group.app).await, serve(&other).await);
    let mut carys = Peer::join(here, &canvas, &group.carys).await;
    let mut ifan = Peer::join(there, &canvas, &group.ifan).await;
    carys.say_here(1, 1, r#"{"name":"Carys"}"#).await;
    ifan.say_here(2, 1, r#"{"name":"Ifan"}"#).await;
    carys.until(|carys| carys.here.contains_key(&2)).await;
    ifan.until(|ifan| ifan.here.contains_key(&1)).await;

    let place = Place::new("trust", "now", "a");
    let new = NewCard { place, text: "one", author: "x", lang: Lang::En, made: NOON };
    let id = carys.edit(|document| document.add_card(&new)).await.unwrap();
    ifan.until(|ifan| ifan.text_of(&id) == "one").await;
    // Both at once, again and again: each has to take in what the other was first with.
    for round in 0..20 {
        let (before, after) = (format!("{round} "), format!(" {round}"));
        let text = carys.text_of(&id);
        carys.edit(|document| document.change_text(&id, &(before + &text))).await.unwrap();
        let text = ifan.text_of(&id);
        ifan.edit(|document| document.change_text(&id, &(text + &after))).await.unwrap();
    }
    let all = |peer: &Peer| {
        let text = peer.text_of(&id);
        (0..20).all(|round| text.matches(&round.to_string()).count() >= 2)
    };
    carys.until(all).await;
    ifan.until(all).await;
    assert_eq!(carys.document.cards(), ifan.document.cards());
    let late = Peer::join(there, &canvas, &group.nia).await;
    assert_eq!(late.document.board(&canvas.template), plain_board(&group.app, &canvas).await);

    drop(ifan);
    carys.until(|carys| !carys.here.contains_key(&2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn someone_let_go_at_one_node_is_cut_off_at_the_other() {
    let Some((group, other, _fresh)) = two_nodes().await else { return };
    let canvas = team_canvas(&group).await;
    let there = serve(&other).await;
    let mut ifan = Peer::join(there, &canvas, &group.ifan).await;
    let space = canvas.space_id.clone();
    group
        .app
        .store
        .write(move |tx| {
            let members = spaces::members(tx, &space)?;
            let ifan = members.iter().find(|member| member.name == "Ifan Rees").unwrap();
            spaces::leave(tx, &space, &ifan.person_id, NOON)
        })
        .await
        .unwrap();
    // Even before the other node has heard of it, nothing of theirs is kept.
    let place = Place::new("trust", "now", "a");
    let new = NewCard { place, text: "one", author: "x", lang: Lang::En, made: NOON };
    ifan.edit(|document| document.add_card(&new)).await.unwrap();
    assert_eq!(ifan.until_closed().await.0, 4403);
    assert_eq!(plain_board(&group.app, &canvas).await.cards().count(), 0);

    let mut nia = Peer::join(there, &canvas, &group.nia).await;
    let space = canvas.space_id.clone();
    group.app.store.write(move |tx| spaces::close(tx, &space, NOON)).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    nia.edit(|document| document.add_card(&new)).await.unwrap();
    assert_eq!(nia.until_closed().await.0, 4403);
}
