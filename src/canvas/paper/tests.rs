use crate::canvas::testing::{card, draft, page, person, team_canvas};
use crate::canvas::{Board, Canvas, became, board};
use crate::spaces::testing::{CwmTeg, cwm_teg};

async fn board_of(group: &CwmTeg, canvas: &Canvas) -> Board {
    let canvas = canvas.clone();
    group.app.store.read(move |tx| board(tx, &canvas)).await.unwrap()
}

#[tokio::test]
async fn a_sheet_is_found_by_its_reference_read_back_and_typed_in_once() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        card(&group, &canvas, "Ifan", "matters/now", "Two days' notice.").await;
        let typed = format!("{} {}", group.code.to_lowercase(), canvas.number);
        let found =
            group.nia.get(&group.at(&format!("/canvases/find?reference={typed}").replace(' ', "+"))).await;
        let paper = page(&group, &canvas, "/paper");
        assert_eq!(found.location(), Some(&*paper));
        let carys = person(&group, "Carys").await;
        group.nia.get(&paper).await.shows(&[
            "C1 Where we are now",
            "One card lies here already",
            "Carys Bowen",
        ]);

        let mut sheet = vec![
            ("for", &*carys),
            ("lang", "cy"),
            ("matters/now", "TWO days' notice\r\n- Neb yn gofyn i Mam"),
            ("box/review", "Mis Mehefin"),
        ];
        let check = group.nia.post(&paper, &sheet).await;
        check.shows(&[
            "Read this to Carys Bowen",
            "One new card",
            "Neb yn gofyn i Mam",
            "so left out",
            "Mis Mehefin",
        ]);
        assert_eq!(board_of(&group, &canvas).await.cards().count(), 1);

        sheet.push(("checked", "yes"));
        for cards in [1, 0] {
            let kept = group.nia.post(&paper, &sheet).await;
            assert!(kept.location().unwrap().ends_with(&format!("?typed={cards}")), "{}", kept.text);
        }
        let shown = board_of(&group, &canvas).await;
        let laid = shown.cards().find(|card| card.text == "Neb yn gofyn i Mam").unwrap();
        assert_eq!((&*laid.author, laid.lang.code(), shown.cards().count()), (&*carys, "cy", 2));
        assert_eq!(shown.boxes().find(|one| one.text_box.id == "review").unwrap().text, "Mis Mehefin");
        let (wanted, nia) = (canvas.clone(), person(&group, "Nia").await);
        let became = group.app.store.read(move |tx| became(tx, &wanted)).await.unwrap();
        assert_eq!(became[&laid.id].typed_by, Some(nia));
        group.ifan.get(&page(&group, &canvas, "/sheet")).await.shows(&["Carys Bowen · typed by Nia Morgan"]);
        let taken = group.ifan.get(&page(&group, &canvas, "/plan.json")).await;
        taken.shows(&["\"typed_by\": \"Nia Morgan\""]);
    }
}

#[tokio::test]
async fn words_of_somebody_without_a_name_are_kept_and_nobody_is_put_in_their_place() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let paper = page(&group, &canvas, "/paper");
        let sheet = [("for", "nobody"), ("lang", "en"), ("trust/who", "Ask my sister"), ("checked", "yes")];
        assert_eq!(group.nia.post(&paper, &sheet).await.status, 303);
        assert_eq!(board_of(&group, &canvas).await.cards().next().unwrap().author, "");
        let sheet = [("for", "a stranger"), ("trust/who", "Somebody else's words"), ("checked", "yes")];
        let wrong = group.nia.post(&paper, &sheet).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["href=\"#for\"", "Somebody else&#39;s words"]);
    }
}

#[tokio::test]
async fn an_empty_sheet_comes_back_in_welsh_too() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let paper = page(&group, &canvas, "/paper").replace("/en/", "/cy/");
        let wrong = group.nia.post(&paper, &[("lang", "cy")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Teipiwch yr hyn sydd ar y daflen.", "href=\"#strengths/now\""]);
        let find = group.nia.get(&group.at("/canvases/find?reference=99").replace("/en/", "/cy/")).await;
        assert_eq!(find.status, 422);
        find.shows(&["Nid oes taflen", "value=\"99\""]);
    }
}

#[tokio::test]
async fn nobody_types_into_somebody_elses_draft() {
    for mut group in cwm_teg().await {
        let canvas = draft(&group, "Carys").await;
        let paper = page(&group, &canvas, "/paper");
        assert_eq!(group.nia.get(&paper).await.status, 404);
        assert_eq!(group.nia.post(&paper, &[("trust/who", "x"), ("checked", "yes")]).await.status, 404);
        let find = group.nia.get(&group.at(&format!("/canvases/find?reference={}", canvas.number))).await;
        assert_eq!(find.status, 422);
    }
}
