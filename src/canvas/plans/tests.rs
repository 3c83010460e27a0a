use crate::canvas::Template;
use crate::spaces::{Level, testing::cwm_teg};

#[tokio::test]
async fn a_team_canvas_is_made_and_found_by_everybody_in_the_space() {
    for mut group in cwm_teg().await {
        let empty = group.carys.get(&group.at("/canvases")).await;
        empty.shows(&["No canvas here yet", "/canvases/new"]);
        let form = group.carys.get(&group.at("/canvases/new")).await;
        form.shows(&["value=\"group\" checked", "value=\"team\" checked"]);
        let typed = [("kind", "team"), ("level", "group"), ("name_cy", "Cynllun y gwanwyn")];
        let made = group.carys.post(&group.at("/canvases/new"), &typed).await;
        assert_eq!(made.status, 303, "{}", made.text);
        group.ifan.get(&group.at("/canvases")).await.shows(&["Cynllun y gwanwyn", "lang=\"cy\""]);
    }
}

#[tokio::test]
async fn a_private_draft_is_seen_by_nobody_else() {
    for mut group in cwm_teg().await {
        let typed = [("kind", "alone"), ("level", "individual"), ("name_en", "What I would like")];
        let made = group.carys.post(&group.at("/canvases/new"), &typed).await;
        assert_eq!(made.status, 303);
        group.carys.get(&group.at("/canvases")).await.shows(&["What I would like", "Only you can see it"]);
        let list = group.dewi.get(&group.at("/canvases")).await;
        assert!(!list.text.contains("What I would like"), "{}", list.text);
    }
}

#[tokio::test]
async fn a_canvas_without_a_name_comes_back_with_all_that_was_chosen() {
    for mut group in cwm_teg().await {
        let page = group.at("/canvases/new").replace("/en/", "/cy/");
        let wrong = group.nia.post(&page, &[("kind", "alone"), ("level", "strategic")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Rhowch enw iddo.", "href=\"#name_cy\"", "value=\"strategic\" checked"]);
        let wrong = group.nia.post(&page, &[("kind", "?"), ("level", "?"), ("name_en", "a\u{202E}b")]).await;
        wrong.shows(&["href=\"#kind\"", "href=\"#level\"", "href=\"#name_en\""]);
    }
}

#[test]
fn each_level_asks_its_own_questions() {
    let prompts =
        |level| -> Vec<_> { Template::starter(level).rows.into_iter().map(|row| row.prompt).collect() };
    for at in 0..5 {
        assert_ne!(prompts(Level::Individual)[at], prompts(Level::Group)[at]);
        assert_ne!(prompts(Level::Group)[at], prompts(Level::Strategic)[at]);
    }
}
