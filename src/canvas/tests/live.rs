//! Several people at one canvas, over real sockets.

use super::peer::{Peer, at_the_table, cookie, path, serve, token};
use super::*;
use std::time::Duration;

fn lay(document: &mut Document, text: &str, author: &str) -> String {
    let place = document.place_in("trust", "now", 9, None);
    document.add_card(&NewCard { place, text, author, lang: Lang::En, made: NOON }).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_type_into_one_card_see_each_others_letters() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let (mut carys, mut ifan) =
            (Peer::join(at, &canvas, &group.carys).await, Peer::join(at, &canvas, &group.ifan).await);
        let id = carys.edit(|document| lay(document, "Short breaks", "x")).await;
        ifan.until(|ifan| ifan.document.card(&id).is_some()).await;
        carys.edit(|document| document.change_text(&id, "Short happy breaks")).await.unwrap();
        ifan.edit(|document| document.change_text(&id, "Short breaks, please")).await.unwrap();
        let both = "Short happy breaks, please";
        carys.until(|carys| carys.text_of(&id) == both).await;
        ifan.until(|ifan| ifan.text_of(&id) == both).await;

        // The page without scripts shows the same, and so does whoever comes later.
        let shown = plain_board(&group.app, &canvas).await;
        assert_eq!(shown, carys.document.board(&canvas.template));
        let late = Peer::join(at, &canvas, &group.nia).await;
        assert_eq!(late.document.board(&canvas.template), shown);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_said_by_whoever_brought_it_whatever_it_claims() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let (mut carys, mut ifan) =
            (Peer::join(at, &canvas, &group.carys).await, Peer::join(at, &canvas, &group.ifan).await);
        let dewi = person(&group, "Dewi").await;
        let truth = person(&group, "Carys").await;
        let id = carys.edit(|document| lay(document, "It was Dewi who said this", &dewi)).await;
        let right = |peer: &Peer| peer.document.card(&id).is_some_and(|card| card.author == truth);
        ifan.until(right).await;
        carys.until(right).await;
        ifan.edit(|document| document.set_author(&id, &dewi)).await.unwrap();
        carys.until(|carys| carys.heard > 2).await;
        carys.until(right).await;
        assert_eq!(plain_board(&group.app, &canvas).await.card(&id).unwrap().author, truth);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_reaches_those_who_are_here_live_and_the_other_way_round() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let person = person(&group, "Dewi").await;
        let mut carys = Peer::join(at, &canvas, &group.carys).await;
        let author = person.clone();
        let laid =
            edit(&group.app, &canvas.id, &person, move |document| Ok(lay(document, "By a form", &author)));
        let id = laid.await.unwrap();
        carys.until(|carys| carys.text_of(&id) == "By a form").await;
        carys.edit(|document| document.change_text(&id, "By a form, then live")).await.unwrap();
        let mut nia = Peer::join(at, &canvas, &group.nia).await;
        nia.until(|nia| nia.text_of(&id).ends_with("live")).await;
        put_dot(&group.app, &canvas, &id, &person).await.unwrap();
        carys.until(|carys| carys.document.card(&id).is_some_and(|card| card.votes == 1)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_made_offline_come_together_on_return() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let mut carys = Peer::join(at, &canvas, &group.carys).await;
        let id = carys.edit(|document| lay(document, "one", "x")).await;
        let mut ifan = Peer::join(at, &canvas, &group.ifan).await;
        ifan.until(|ifan| ifan.text_of(&id) == "one").await;

        let mut offline = Document::load([ifan.document.encode()]).unwrap();
        drop(ifan);
        offline.change_text(&id, "one two").unwrap();
        carys.edit(|document| document.change_text(&id, "zero one")).await.unwrap();
        let mut back = Peer::knock(at, &path(&canvas), &[cookie(&group.ifan)]).await.unwrap();
        back.document = offline;
        back.ask().await;
        back.until(|back| back.text_of(&id) == "zero one two").await;
        carys.until(|carys| carys.text_of(&id) == "zero one two").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_here_is_seen_and_who_goes_is_gone_at_once() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let mut carys = Peer::join(at, &canvas, &group.carys).await;
        let mut ifan = Peer::join(at, &canvas, &group.ifan).await;
        ifan.say_here(77, 1, r#"{"name":"Ifan"}"#).await;
        carys.until(|carys| carys.here.contains_key(&77)).await;
        // Who comes later is told; who asks is told again.
        let mut nia = Peer::join(at, &canvas, &group.nia).await;
        nia.until(|nia| nia.here.contains_key(&77)).await;
        nia.here.clear();
        nia.send(vec![3]).await;
        nia.until(|nia| nia.here.contains_key(&77)).await;
        // A connection that breaks without a word.
        drop(ifan);
        carys.until(|carys| carys.here.is_empty()).await;
        nia.until(|nia| nia.here.is_empty()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_members_come_in_and_a_private_draft_is_its_owners_alone() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let carys = person(&group, "Carys").await;
        let draft = draft_of(&group, &canvas, &carys).await;
        let knock = async |path: String, headers: Vec<(&'static str, String)>| {
            Peer::knock(at, &path, &headers).await.map(|_| 101).unwrap_or_else(|status| status)
        };
        let as_nia = vec![cookie(&group.nia)];
        assert_eq!(knock(path(&canvas), vec![]).await, 401);
        assert_eq!(knock(path(&canvas), vec![("cookie", "plethu=made-up".into())]).await, 401);
        assert_eq!(knock("/live/canvas/none".into(), as_nia.clone()).await, 404);
        assert_eq!(knock(path(&draft), as_nia.clone()).await, 404);
        assert_eq!(knock(path(&draft), vec![cookie(&group.carys)]).await, 101);
        let elsewhere = [as_nia.clone(), vec![("origin", "https://elsewhere.example".into())]].concat();
        assert_eq!(knock(path(&canvas), elsewhere).await, 403);
        let from_here = [as_nia, vec![("origin", format!("http://{at}"))]].concat();
        assert_eq!(knock(path(&canvas), from_here).await, 101);

        let with = |token: String| (format!("{}?token={token}", path(&canvas)), vec![]);
        let (may, only_reads) =
            (token(&group.app, &carys, "write").await, token(&group.app, &carys, "read").await);
        for (token, wanted) in [(may, 101), (only_reads, 401), ("made-up".into(), 401)] {
            let (path, headers) = with(token);
            assert_eq!(knock(path, headers).await, wanted);
        }
    }
}

pub async fn draft_of(group: &CwmTeg, canvas: &Canvas, owner: &str) -> Canvas {
    let (space_id, owner, template) = (canvas.space_id.clone(), owner.to_owned(), canvas.template.clone());
    let made = group.app.store.write(move |tx| {
        let (name, template) = (Worded::new("Mine", ""), template.clone());
        let owner_id = Some(owner.as_str());
        let new = NewCanvas { id: None, space_id: &space_id, owner_id, name, template, made_by: &owner };
        make(tx, &new, NOON)
    });
    made.await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn someone_who_left_the_group_is_cut_off_with_the_commit_that_let_them_go() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let (mut carys, mut ifan) =
            (Peer::join(at, &canvas, &group.carys).await, Peer::join(at, &canvas, &group.ifan).await);
        let id = ifan.edit(|document| lay(document, "Mine", "x")).await;
        carys.until(|carys| carys.text_of(&id) == "Mine").await;

        let (space, gone) = (canvas.space_id.clone(), person(&group, "Ifan Rees").await);
        group.app.store.write(move |tx| spaces::leave(tx, &space, &gone, NOON)).await.unwrap();

        carys.edit(|document| document.change_text(&id, "Not for those who left")).await.unwrap();
        ifan.edit(|document| document.change_text(&id, "Still here?")).await.unwrap();
        assert_eq!(ifan.until_closed().await, (4403, "you may not be here any more".into()));
        carys.listen_a_moment().await;
        assert_eq!(carys.text_of(&id), "Not for those who left");
        assert_eq!(plain_board(&group.app, &canvas).await.card(&id).unwrap().text, "Not for those who left");
        let again = Peer::knock(at, &path(&canvas), &[cookie(&group.ifan)]).await;
        assert_eq!(again.err(), Some(404));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_space_can_be_read_and_not_changed() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let mut carys = Peer::join(at, &canvas, &group.carys).await;
        let id = carys.edit(|document| lay(document, "Kept", "x")).await;
        let mut ifan = Peer::join(at, &canvas, &group.ifan).await;
        ifan.until(|ifan| ifan.text_of(&id) == "Kept").await;
        let space = canvas.space_id.clone();
        group.app.store.write(move |tx| spaces::close(tx, &space, NOON)).await.unwrap();
        carys.edit(|document| document.change_text(&id, "Changed")).await.unwrap();
        assert_eq!(carys.until_closed().await.0, 4403);
        let late = Peer::join(at, &canvas, &group.nia).await;
        assert_eq!(late.text_of(&id), "Kept");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_is_there_after_everybody_left_and_a_new_start() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let mut carys = Peer::join(at, &canvas, &group.carys).await;
        let id = carys.edit(|document| lay(document, "0", "x")).await;
        for number in 1..100 {
            carys.edit(|document| document.change_text(&id, &number.to_string())).await.unwrap();
        }
        // The answer comes after all that was said before is on disk.
        carys.ask().await;
        carys.until(|carys| carys.synced).await;
        group.app.live.close().await;
        assert_eq!(carys.until_closed().await.0, 1012);

        let again = App::new(
            group.app.store.clone(),
            group.app.seal.clone(),
            (*group.app.settings).clone(),
            group.app.clock.clone(),
        );
        let at = serve(&again).await;
        let late = Peer::join(at, &canvas, &group.ifan).await;
        assert_eq!(late.text_of(&id), "99");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn someone_who_reads_too_slowly_does_not_hold_the_others_up() {
    let group = cwm_teg().await.swap_remove(0);
    let (at, canvas) = at_the_table(&group).await;
    let mut sleepy = Peer::join(at, &canvas, &group.ifan).await;
    let (mut carys, mut nia) =
        (Peer::join(at, &canvas, &group.carys).await, Peer::join(at, &canvas, &group.nia).await);
    let id = carys.edit(|document| lay(document, "", "x")).await;
    for round in 0..20 {
        carys.edit(|document| document.change_text(&id, &round.to_string().repeat(20_000))).await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    carys.edit(|document| document.change_text(&id, "done")).await.unwrap();
    nia.until(|nia| nia.text_of(&id) == "done").await;
    sleepy.until(|sleepy| sleepy.text_of(&id) == "done").await;
}
