use super::{DAYS, id_of, open, sent};
use crate::spaces::testing::{DAY, cwm_teg};

/// What the form for a paper was drawn with.
fn slip_in(page: &str) -> String {
    page.split("name=\"slip\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_secret_paper_is_ticked_when_it_goes_into_the_box_and_typed_in_without_a_name() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let (register, type_in, vote) =
            (format!("{start}/register"), format!("{start}/type-in"), format!("{start}/vote"));
        let sheet = group.nia.get(&format!("{start}/ballot?large=true")).await;
        sheet.shows(&["sheet-large", "sheet-box", "Write no name on it", "<svg", &group.code]);
        let form = group.dewi.get(&type_in).await;
        let none = group.dewi.post(&type_in, &[("slip", &slip_in(&form.text)), ("mark-0", "1")]).await;
        assert_eq!(none.status, 422, "nobody was ticked");
        none.shows(&["All the papers that were ticked are typed in", "value=\"1\" checked"]);

        let ifan = id_of(&group, "Ifan Rees").await;
        sent(&mut group.nia, &register, &[("person", &ifan)])
            .await
            .shows(&["Ticked.", "On paper, 3 March 2026"]);
        let screen = group.ifan.post(&vote, &[("mark-0", "1")]).await;
        assert_eq!(screen.status, 409);
        screen.shows(&["You have voted on paper: Nia Morgan noted it", "Nobody votes twice"]);
        sent(&mut group.carys, &vote, &[("mark-0", "1")]).await;
        let carys = id_of(&group, "Carys Bowen").await;
        let twice = group.nia.post(&register, &[("person", &carys)]).await;
        assert_eq!(twice.status, 422);
        twice.shows(&["Carys Bowen has voted on a screen already"]);

        let form = group.dewi.get(&type_in).await;
        form.shows(&["Papers ticked and not yet typed in: 1."]);
        let slip = slip_in(&form.text);
        let paper = [("slip", &*slip), ("mark-1", "1"), ("reason", "The bus.")];
        sent(&mut group.dewi, &type_in, &paper).await.shows(&["You can type in the next paper"]);
        sent(&mut group.dewi, &type_in, &paper).await.shows(&["You can type in the next paper"]);
        let stays = group.nia.post(&register, &[("person", &ifan), ("tick", "out")]).await;
        assert_eq!(stays.status, 422);
        group.app.clock.advance(8 * DAY);
        let page = group.carys.get(&start).await;
        page.shows(&["Ballots counted: 2.", "2 of 4 people", "The bus."]);
        assert!(
            !page.text.contains("The bus.</p><p class=\"meta\">For: Mondays · "),
            "no name stands beside it"
        );
    }
}

#[tokio::test]
async fn a_tick_by_mistake_is_taken_out_and_then_they_can_vote_on_a_screen() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let ifan = id_of(&group, "Ifan Rees").await;
        let register = format!("{start}/register");
        sent(&mut group.nia, &register, &[("person", &ifan)]).await;
        sent(&mut group.nia, &register, &[("person", &ifan), ("tick", "out")])
            .await
            .shows(&["The tick is taken out"]);
        sent(&mut group.ifan, &format!("{start}/vote"), &[("mark-0", "1")]).await;
    }
}

#[tokio::test]
async fn whoever_was_ticked_falsely_says_so_and_votes_and_the_papers_are_typed_in_again() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let (register, type_in) = (format!("{start}/register"), format!("{start}/type-in"));
        let (ifan, carys) = (id_of(&group, "Ifan Rees").await, id_of(&group, "Carys Bowen").await);
        for person in [&ifan, &carys] {
            sent(&mut group.nia, &register, &[("person", person)]).await;
            let form = group.dewi.get(&type_in).await;
            sent(&mut group.dewi, &type_in, &[("slip", &slip_in(&form.text)), ("mark-1", "1")]).await;
        }
        let others = group.ifan.post(&register, &[("person", &carys), ("tick", "out")]).await;
        assert_eq!(others.status, 403, "nobody takes out the tick of another that they did not put in");
        group.carys.get(&start).await.shows(&["You have voted on paper", "I put no paper in"]);
        sent(&mut group.carys, &register, &[("person", &carys), ("tick", "out")])
            .await
            .shows(&["There is one paper more than people"]);
        sent(&mut group.carys, &format!("{start}/vote"), &[("mark-0", "1")]).await;
        // Nobody counts while there is one too many; only whoever holds a key has them typed in again.
        group.app.clock.advance(8 * DAY);
        let page = group.ifan.get(&start).await;
        page.shows(&[
            "There is one paper more",
            "Carys Bowen says that they put in no paper, although somebody noted it",
        ]);
        assert_eq!(group.ifan.post(&format!("{register}/anew"), &[]).await.status, 403);
        sent(&mut group.dewi, &format!("{register}/anew"), &[]).await.shows(&["The papers are taken out"]);
        let form = group.dewi.get(&type_in).await;
        form.shows(&["Papers ticked and not yet typed in: 1."]);
        sent(&mut group.dewi, &type_in, &[("slip", &slip_in(&form.text)), ("mark-1", "1")]).await;
        group.ifan.get(&start).await.shows(&[
            "Ballots counted: 2.",
            "2 of 4 people",
            "On paper, noted by somebody else: 1.",
            "Dewi Pritchard typed in papers",
        ]);
    }
}

#[tokio::test]
async fn a_paper_left_over_after_all_says_that_nothing_is_decided() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let (register, type_in) = (format!("{start}/register"), format!("{start}/type-in"));
        let carys = id_of(&group, "Carys Bowen").await;
        sent(&mut group.nia, &register, &[("person", &carys)]).await;
        for again in [false, true] {
            let form = group.dewi.get(&type_in).await;
            if again {
                form.shows(&["If a paper is left in the box all the same, type it in too."]);
            }
            sent(&mut group.dewi, &type_in, &[("slip", &slip_in(&form.text)), ("mark-1", "1")]).await;
            if !again {
                sent(&mut group.carys, &register, &[("person", &carys), ("tick", "out")]).await;
                sent(&mut group.dewi, &format!("{register}/anew"), &[]).await;
            }
        }
        let third = group.dewi.post(&type_in, &[("slip", "third"), ("mark-1", "1")]).await;
        assert_eq!(third.status, 422, "only as many as said that they put in none");
        group.app.clock.advance(15 * DAY);
        group.ifan.get(&start).await.shows(&["Nothing was decided", "1 too many"]);
    }
}

#[tokio::test]
async fn two_people_stand_for_each_secret_paper_unless_one_holds_a_key() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let (register, type_in) = (format!("{start}/register"), format!("{start}/type-in"));
        let (ifan, carys) = (id_of(&group, "Ifan Rees").await, id_of(&group, "Carys Bowen").await);
        let ticked = sent(&mut group.nia, &register, &[("person", &ifan)]).await;
        ticked.shows(&["On paper, 3 March 2026, noted by Nia Morgan"]);
        let form = group.nia.get(&type_in).await;
        let alone = group.nia.post(&type_in, &[("slip", &slip_in(&form.text)), ("mark-1", "1")]).await;
        assert_eq!(alone.status, 422);
        alone.shows(&["You have ticked others in this vote."]);
        let form = group.ifan.get(&type_in).await;
        sent(&mut group.ifan, &type_in, &[("slip", &slip_in(&form.text)), ("mark-1", "1")]).await;
        let other = group.ifan.post(&register, &[("person", &carys)]).await;
        assert_eq!(other.status, 422);
        other.shows(&["You have typed in papers of this vote."]);
    }
}

#[tokio::test]
async fn whoever_takes_no_part_in_a_vote_notes_no_papers_of_it() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "open"), ("who", "works")]).await;
        let type_in = format!("{start}/type-in");
        assert_eq!(group.carys.get(&type_in).await.status, 403, "Carys cares for somebody");
        assert_eq!(group.dewi.get(&type_in).await.status, 200);
    }
}

#[tokio::test]
async fn with_more_papers_than_people_nothing_is_decided() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let (register, type_in) = (format!("{start}/register"), format!("{start}/type-in"));
        let carys = id_of(&group, "Carys Bowen").await;
        sent(&mut group.nia, &register, &[("person", &carys)]).await;
        let form = group.dewi.get(&type_in).await;
        sent(&mut group.dewi, &type_in, &[("slip", &slip_in(&form.text)), ("mark-1", "1")]).await;
        sent(&mut group.carys, &register, &[("person", &carys), ("tick", "out")]).await;
        group.app.clock.advance(15 * DAY);
        let page = group.ifan.get(&start).await;
        page.shows(&["Nothing was decided", "There were more papers in the box than people", "1 too many"]);
        assert!(!page.text.contains(">Chosen<"), "nothing is marked as chosen");
    }
}

#[tokio::test]
async fn the_count_waits_for_papers_in_the_box_but_not_for_ever() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("secret", "secret")]).await;
        let ifan = id_of(&group, "Ifan Rees").await;
        sent(&mut group.nia, &format!("{start}/register"), &[("person", &ifan)]).await;
        group.app.clock.advance(8 * DAY);
        group.carys.get(&start).await.shows(&["Voting is over", "Still to be typed in: 1."]);
        let late = group.carys.post(&format!("{start}/vote"), &[("mark-0", "1")]).await;
        assert_eq!(late.status, 409);
        let form = group.dewi.get(&format!("{start}/type-in")).await;
        let paper = [("slip", &*slip_in(&form.text)), ("mark-2", "1")];
        group.dewi.post(&format!("{start}/type-in"), &paper).await;
        group.carys.get(&start).await.shows(&["Chosen: Neither."]);
    }
}

#[tokio::test]
async fn an_open_paper_is_typed_in_for_its_member_and_nobody_votes_twice() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[]).await;
        let (type_in, vote) = (format!("{start}/type-in"), format!("{start}/vote"));
        let ifan = id_of(&group, "Ifan Rees").await;
        let nobody = group.nia.post(&type_in, &[("choice", "0")]).await;
        assert_eq!(nobody.status, 422);
        nobody.shows(&["Say whose it is"]);
        sent(&mut group.nia, &type_in, &[("whose", &ifan), ("choice", "0")]).await;
        assert_eq!(group.ifan.post(&vote, &[("choice", "1")]).await.status, 409);
        sent(&mut group.carys, &vote, &[("choice", "1")]).await;
        let carys = id_of(&group, "Carys Bowen").await;
        let twice = group.nia.post(&type_in, &[("whose", &carys), ("choice", "0")]).await;
        assert_eq!(twice.status, 422);
        twice.shows(&["Carys Bowen has voted on a screen already"]);
        // A paper that was typed in wrongly is typed in again.
        sent(&mut group.nia, &type_in, &[("whose", &ifan), ("choice", "2")]).await;
        group.nia.get(&format!("{start}/register")).await.shows(&["2 of 4 people", "On paper, 3 March 2026"]);
    }
}

#[tokio::test]
async fn whoever_put_in_no_open_paper_takes_it_out_and_votes() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[]).await;
        let (register, vote) = (format!("{start}/register"), format!("{start}/vote"));
        let ifan = id_of(&group, "Ifan Rees").await;
        let typed = [("whose", &*ifan), ("choice", "0")];
        sent(&mut group.nia, &format!("{start}/type-in"), &typed).await;
        group.ifan.get("/en/news").await.shows(&["Nia Morgan typed in your paper for “Which days?”."]);
        group.ifan.get(&start).await.shows(&["You have voted on paper", "I put no paper in"]);
        let out = [("person", &*ifan), ("tick", "out")];
        assert_eq!(group.carys.post(&register, &out).await.status, 403, "it is none of hers");
        sent(&mut group.ifan, &register, &out).await.shows(&["0 of 4 people"]);
        sent(&mut group.ifan, &vote, &[("choice", "1")]).await;
        let too_late = group.nia.post(&format!("{start}/type-in"), &typed).await;
        assert_eq!(too_late.status, 422, "they have voted on a screen");
        for browser in [&mut group.carys, &mut group.nia, &mut group.dewi] {
            sent(browser, &vote, &[("choice", "1")]).await;
        }
        let page = sent(&mut group.dewi, &format!("{start}/close"), &[]).await;
        page.shows(&[
            "Chosen: Mondays.",
            "Ifan Rees says that they put in no paper",
            "has 4: more than half",
        ]);
    }
}
