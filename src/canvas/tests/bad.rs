//! Messages that should not be: the socket is closed, it is said why, and nothing has changed.

use super::peer::{Peer, at_the_table, path, token};
use super::*;
use crate::live::message;
use yrs::{Array, Doc, Map, Text, Transact, TransactionMut, WriteTxn};

/// An update by a program that knows nothing of the canvas.
fn alone(act: impl FnOnce(&mut TransactionMut)) -> Vec<u8> {
    let doc = Doc::with_client_id(4711);
    let mut tx = doc.transact_mut();
    act(&mut tx);
    message::update(&tx.encode_update_v1())
}

/// An edit of something on another canvas, where alone what it builds on is known.
fn for_another_canvas() -> Vec<u8> {
    let doc = Doc::with_client_id(4712);
    doc.get_or_insert_text("t").insert(&mut doc.transact_mut(), 0, "there");
    let mut tx = doc.transact_mut();
    tx.get_or_insert_text("t").insert(&mut tx, 5, " and here");
    message::update(&tx.encode_update_v1())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_of_bad_messages() {
    let bad: [(&str, Vec<u8>, u16); 14] = [
        ("nothing", vec![], 4400),
        ("an unknown kind", vec![9, 9], 4400),
        ("noise", vec![0, 2, 200, 1, 2, 3], 4400),
        ("an update that is none", message::update(b"not an update"), 4400),
        ("an update with something behind it", [message::update(&[0, 0]), vec![1]].concat(), 4400),
        ("a state vector that is none", message::step1(&[200]), 4400),
        ("a presence that is none", message::presence(&[1, 1, 1, 4, b'{', b'"', b'a', b'"']), 4400),
        ("a crowd from one socket", presence_of_a_crowd(), 4400),
        ("too large", message::update(&vec![0; 300 << 10]), 1009),
        ("an edit for another canvas", for_another_canvas(), 4409),
        ("a removal of what nobody wrote", message::update(&[0, 1, 99, 1, 0, 5]), 4409),
        (
            "a dot",
            alone(|tx| {
                tx.get_or_insert_map("votes").insert(tx, "x", 5);
            }),
            4403,
        ),
        (
            "a card that is a text",
            alone(|tx| {
                tx.get_or_insert_map("cards").insert(tx, "x", "y");
            }),
            4400,
        ),
        (
            "a list of cards",
            alone(|tx| {
                tx.get_or_insert_array("cards").push_back(tx, 1);
            }),
            4400,
        ),
    ];
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let mut nia = Peer::join(at, &canvas, &group.nia).await;
        let before = nia.document.encode();
        for (what, message, wanted) in &bad {
            // Another person each time: whoever spoils a document has to wait before they may come again.
            let person = another_member(&group, &canvas).await;
            let token = token(&group.app, &person, "write").await;
            let path = format!("{}?token={token}", path(&canvas));
            let mut peer = Peer::knock(at, &path, &[]).await.unwrap();
            peer.ask().await;
            peer.until(|peer| peer.synced).await;
            peer.send(message.clone()).await;
            let (code, why) = peer.until_closed().await;
            assert_eq!(code, *wanted, "{what}: {why}");
            assert!(!why.is_empty(), "{what}");
        }
        nia.listen_a_moment().await;
        assert!(nia.closed.is_none());
        assert_eq!(nia.heard, 0);
        let late = Peer::join(at, &canvas, &group.carys).await;
        assert_eq!(late.document.encode(), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_that_spoils_the_document_takes_nobody_elses_with_it() {
    for group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let (mut carys, mut ifan, mut nia) = (
            Peer::join(at, &canvas, &group.carys).await,
            Peer::join(at, &canvas, &group.ifan).await,
            Peer::join(at, &canvas, &group.nia).await,
        );
        let place = Place::new("trust", "now", "a");
        let new = |text| NewCard { place: place.clone(), text, author: "x", lang: Lang::En, made: NOON };
        // All of these are likely to be in one round.
        let first = carys.edit(|document| document.add_card(&new("one"))).await.unwrap();
        ifan.send(alone(|tx| {
            tx.get_or_insert_map("cards").insert(tx, "x", "y");
        }))
        .await;
        let second = carys.edit(|document| document.add_card(&new("two"))).await.unwrap();
        assert_eq!(ifan.until_closed().await.0, 4400);
        nia.until(|nia| nia.text_of(&first) == "one" && nia.text_of(&second) == "two").await;
        assert_eq!(plain_board(&group.app, &canvas).await.cards().count(), 2);
        let mut again = Peer::knock(at, &path(&canvas), &[super::peer::cookie(&group.ifan)]).await.unwrap();
        assert_eq!(again.until_closed().await.0, 4429);
    }
}

fn presence_of_a_crowd() -> Vec<u8> {
    let mut states = vec![30];
    (0..30).for_each(|client| states.extend([client, 1, 2, b'{', b'}']));
    message::presence(&states)
}

async fn another_member(group: &CwmTeg, canvas: &Canvas) -> String {
    const PERSON: crate::store::Sql = crate::store::Sql::unregistered(
        "INSERT INTO person (id, name, lang, hears_by, made_at) VALUES ($1, 'Megan', 'en', 'page', 0)",
    );
    const MEMBER: crate::store::Sql = crate::store::Sql::unregistered(
        "INSERT INTO member (space_id, person_id, role, joined_at) VALUES ($1, $2, '', 0)",
    );
    let (id, space) = (crate::store::new_id(), canvas.space_id.clone());
    let person = id.clone();
    let joined = group.app.store.write(move |tx| {
        tx.run(PERSON, &[&id])?;
        tx.run(MEMBER, &[&space, &id])
    });
    joined.await.unwrap();
    person
}
