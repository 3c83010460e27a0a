//! Words that two keys have hidden are shown nowhere, however often they were copied.

use super::peer::{Peer, at_the_table};
use crate::agreements::testing::{cwm_teg_with_both_keys, one, person};
use crate::canvas::testing::card;
use crate::spaces::testing::CwmTeg;
use crate::store::Sql;
use crate::web::testing::Browser;

const WORDS: &str = "Gwen at number nine drinks.";
const OF_WORDS: Sql = Sql::unregistered("SELECT id FROM card WHERE words = $1 AND gone_at IS NULL");

async fn hides(group: &mut CwmTeg, number: i64) {
    let hide = group.at(&format!("/contributions/{number}/hide"));
    group.nia.post(&hide, &[("reason", "It names a neighbour.")]).await;
    group.dewi.post(&format!("{hide}/turn"), &[]).await;
    assert_eq!(group.carys.post(&format!("{hide}/turn"), &[]).await.status, 303);
}

/// Ifan says it; Nia lays it on the canvas, takes it away and puts it back.
async fn said_and_copied(group: &mut CwmTeg, canvas: &str) -> String {
    let say = group.at("/say");
    assert_eq!(group.ifan.post(&say, &[("words", WORDS), ("lang", "en")]).await.status, 303);
    let said = one(group, Sql::unregistered("SELECT id FROM contribution WHERE words = $1"), WORDS).await;
    let place = [("contribution", &*said), ("row", "trust"), ("column", "now")];
    assert_eq!(group.nia.post(&format!("{canvas}/bring"), &place).await.status, 303);
    let first = one(group, OF_WORDS, WORDS).await;
    group.nia.post(&format!("{canvas}/cards/{first}/remove"), &[]).await;
    group.nia.post(&format!("{canvas}/cards/{first}/put-back"), &[]).await;
    first
}

async fn program(group: &mut CwmTeg) -> Browser {
    let page = group.ifan.post("/en/me/tokens", &[("name", "spreadsheet"), ("may", "read")]).await;
    let from = page.text.find("plethu_").expect("the token is shown");
    let token = page.text[from..].split('<').next().unwrap();
    Browser::new(&group.app).header("authorization", &format!("Bearer {token}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_two_keys_have_hidden_are_shown_nowhere() {
    for mut group in cwm_teg_with_both_keys().await {
        let (at, canvas) = at_the_table(&group).await;
        let page = group.at(&format!("/canvases/{}", canvas.number));
        let first = said_and_copied(&mut group, &page).await;
        // The other way round: a card of Carys's, to which she asked for an answer.
        let asked = card(&group, &canvas, "Carys", "matters/now", WORDS).await;
        group.carys.post(&format!("{page}/cards/{asked}/answer"), &[]).await;
        let number = one(
            &group,
            Sql::unregistered("SELECT CAST(number AS TEXT) FROM contribution WHERE card_id = $1"),
            &asked,
        )
        .await;
        let number: i64 = number.parse().unwrap();
        card(&group, &canvas, "Carys", "matters/now", "A quiet room").await;
        let seq = one(
            &group,
            Sql::unregistered("SELECT CAST(head AS TEXT) FROM canvas_head WHERE canvas_id = $1"),
            &canvas.id,
        )
        .await;
        let as_it_was = format!("{page}/history/{seq}");
        let mut nia = Peer::join(at, &canvas, &group.nia).await;
        nia.until(|nia| nia.document.cards().len() == 3).await;
        for shown in ["", "/plan.json", "/history"] {
            group.ifan.get(&format!("{page}{shown}")).await.shows(&["Gwen"]);
        }

        hides(&mut group, canvas.number + 1).await;
        hides(&mut group, number).await;

        let of_canvas =
            ["", "/screen", "/sheet", "/plan.json", "/plan.csv", "/plan.md", "/history", "/bring"];
        let of_space = ["", "/owed", "/read-out", "/letters/print", "/actions"];
        let mut shown: Vec<String> = of_canvas.iter().map(|rest| format!("{page}{rest}")).collect();
        shown.extend(of_space.iter().map(|rest| group.at(rest)));
        shown.extend([as_it_was.clone(), "/en/".into(), "/en/said".into()]);
        shown.extend([canvas.number + 1, number].map(|number| group.at(&format!("/contributions/{number}"))));
        let welsh: Vec<String> = shown.iter().map(|path| path.replacen("/en", "/cy", 1)).collect();
        for path in shown.iter().chain(&welsh) {
            let answer = group.ifan.get(path).await;
            assert!(answer.status == 200 && !answer.text.contains("Gwen"), "{path}: {}", answer.text);
        }
        let mut program = program(&mut group).await;
        let space = format!("/api/v1/spaces/{}", group.code);
        for rest in [
            "/contributions",
            &*format!("/canvases/{}", canvas.number),
            &*format!("/canvases/{}/cards", canvas.number),
        ] {
            let answer = program.get(&format!("{space}{rest}")).await;
            assert!(answer.status == 200 && !answer.text.contains("Gwen"), "{rest}: {}", answer.text);
        }

        nia.until(|nia| nia.document.cards().len() == 1).await;
        let late = Peer::join(at, &canvas, &group.ifan).await;
        let bytes = late.document.encode();
        assert!(!bytes.windows(4).any(|part| part == b"Gwen"), "not among what is gone either");

        group.nia.post(&as_it_was, &[]).await;
        for id in [&first, &asked] {
            group.nia.post(&format!("{page}/cards/{id}/put-back"), &[]).await;
        }
        let answer = group.ifan.get(&page).await;
        assert!(!answer.text.contains("Gwen") && answer.text.contains("A quiet room"), "{}", answer.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_copied_from_a_draft_is_hidden_with_what_it_came_from() {
    for mut group in cwm_teg_with_both_keys().await {
        let team = super::team_canvas(&group).await;
        let carys = person(&group, "Carys Bowen").await;
        let draft = super::live::draft_of(&group, &team, &carys).await;
        let page = group.at(&format!("/canvases/{}", draft.number));
        let card = card(&group, &draft, "Carys", "matters/now", WORDS).await;
        group.carys.post(&format!("{page}/cards/{card}/answer"), &[]).await;
        let fields = [("with", &*team.number.to_string()), ("card", &*card)];
        assert_eq!(group.carys.post(&format!("{page}/beside"), &fields).await.status, 303);
        let number = one(
            &group,
            Sql::unregistered("SELECT CAST(number AS TEXT) FROM contribution WHERE card_id = $1"),
            &card,
        )
        .await;
        hides(&mut group, number.parse().unwrap()).await;
        for canvas in [&team, &draft] {
            let page = group.at(&format!("/canvases/{}", canvas.number));
            assert!(!group.carys.get(&page).await.text.contains("Gwen"), "{:?}", group.engine);
        }
    }
}
