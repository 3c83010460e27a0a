use crate::canvas::testing::{card, draft, page, person, team_canvas};
use crate::canvas::{Board, Canvas, Template, board, find_by_number};
use crate::spaces::{
    Level,
    testing::{CwmTeg, cwm_teg},
};
use crate::words::Lang;

async fn board_of(group: &CwmTeg, canvas: &Canvas) -> Board {
    let canvas = canvas.clone();
    group.app.store.read(move |tx| board(tx, &canvas)).await.unwrap()
}

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
        wrong.shows(&["Rhowch enw arno.", "href=\"#name_cy\"", "value=\"strategic\" checked"]);
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

#[tokio::test]
async fn a_draft_is_laid_beside_the_teams_and_what_its_owner_likes_is_brought_over() {
    for mut group in cwm_teg().await {
        let (team, mine) = (team_canvas(&group).await, draft(&group, "Carys").await);
        card(&group, &team, "Ifan", "matters/now", "A quiet room").await;
        card(&group, &mine, "Carys", "matters/now", "a quiet room.").await;
        let own = card(&group, &mine, "Carys", "trust/who", "My sister").await;
        let beside = page(&group, &mine, "/beside");
        group.carys.get(&beside).await.shows(&["A quiet room", "on the team’s too", "My sister"]);
        assert_eq!(group.dewi.get(&beside).await.status, 404);
        let with = team.number.to_string();
        assert_eq!(group.carys.post(&beside, &[("with", &*with)]).await.status, 422);
        let brought = group.carys.post(&beside, &[("with", &*with), ("card", &*own)]).await;
        group.carys.follow(brought).await.shows(&["One card lies on the team’s canvas now."]);
        let lies = board_of(&group, &team).await;
        let carys = person(&group, "Carys").await;
        assert_eq!(lies.cell("trust", "who").unwrap().cards[0].author, carys);

        // Shown, everybody reads it, and nobody else changes it or brings anything over.
        group.carys.post(&page(&group, &mine, "/show"), &[]).await;
        group.dewi.get(&beside).await.shows(&["The draft of Carys Bowen", "My sister"]);
        assert_eq!(group.dewi.post(&beside, &[("with", &*with), ("card", &*own)]).await.status, 403);
        assert_eq!(group.dewi.post(&page(&group, &mine, "/keep"), &[]).await.status, 403);
        group.carys.post(&page(&group, &mine, "/keep"), &[]).await;
        assert_eq!(group.dewi.get(&beside).await.status, 404);
    }
}

#[tokio::test]
async fn the_same_name_in_another_row_is_brought_over_too() {
    for mut group in cwm_teg().await {
        let (team, mine) = (team_canvas(&group).await, draft(&group, "Carys").await);
        card(&group, &team, "Ifan", "matters/who", "Nia").await;
        let (first, second, other) = (
            card(&group, &mine, "Carys", "matters/who", "Nia").await,
            card(&group, &mine, "Carys", "matters/who", "nia.").await,
            card(&group, &mine, "Carys", "trust/who", "Nia").await,
        );
        let beside = page(&group, &mine, "/beside");
        let shown = group.carys.get(&beside).await;
        assert!(!shown.text.contains(&first) && shown.text.contains(&second), "{}", shown.text);
        let with = team.number.to_string();
        let fields = [("with", &*with), ("card", &*first), ("card", &*second), ("card", &*other)];
        assert_eq!(group.carys.post(&beside, &fields).await.status, 303);
        let lies = board_of(&group, &team).await;
        let there = |row: &str| lies.cell(row, "who").unwrap().cards.len();
        assert_eq!((there("matters"), there("trust")), (2, 1));
        assert_eq!(group.carys.post(&beside, &fields).await.status, 422);
    }
}

#[tokio::test]
async fn a_row_that_is_taken_out_loses_none_of_its_cards() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        card(&group, &canvas, "Ifan", "trust/now", "Who decides?").await;
        let template = page(&group, &canvas, "/template");
        let form = group.ifan.get(&template).await;
        form.shows(&["Build trust and share power", "Its card stays"]);
        let mut fields = shown_fields(&form.text);
        fields.retain(|(name, _)| name != "row/new/name_cy");
        fields.push(("row/trust/gone".into(), "yes".into()));
        fields.push(("row/new/name_cy".into(), "Y tywydd".into()));
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let saved = group.ifan.post(&template, &sent).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        let number = canvas.number;
        let space_id = canvas.space_id.clone();
        let now =
            group.app.store.read(move |tx| find_by_number(tx, &space_id, number)).await.unwrap().unwrap();
        let lies = board_of(&group, &now).await;
        assert_eq!(lies.elsewhere[0].text, "Who decides?");
        assert_eq!(lies.rows[4].row.name.in_lang(Lang::En), "Y tywydd");
        group.ifan.get(&template).await.shows(&["Bring back what was taken out"]);

        let wrong = group.ifan.post(&template.replace("/en/", "/cy/"), &[("dots", "many")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Ysgrifennwch rif o 0 i 50.", "value=\"many\""]);
    }
}

#[tokio::test]
async fn another_box_is_written_in_printed_and_stays_while_something_stands_in_it() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let template = page(&group, &canvas, "/template");
        let mut fields = shown_fields(&group.ifan.get(&template).await.text);
        fields.retain(|(name, _)| name != "below/new/name_en");
        fields.push(("below/new/name_en".into(), "Who was here".into()));
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(group.ifan.post(&template, &sent).await.status, 303);

        let taken = group.ifan.get(&page(&group, &canvas, "/plan.json")).await;
        let taken: serde_json::Value = serde_json::from_str(&taken.text).unwrap();
        let id = taken["footer"][2]["id"].as_str().unwrap().to_owned();
        let words = [(&*format!("box-{id}"), "Seven of us"), (&*format!("seen-{id}"), "")];
        assert_eq!(group.carys.post(&page(&group, &canvas, "/boxes"), &words).await.status, 303);
        group.carys.get(&page(&group, &canvas, "/sheet")).await.shows(&["Who was here", "Seven of us"]);

        // Another plan can ask the same.
        let make = group.at("/canvases/new");
        group.carys.get(&make).await.shows(&["The same questions as “Our plan”"]);
        let number = canvas.number.to_string();
        let like = [("kind", "alone"), ("level", &*number), ("name_en", "Mine")];
        let made = group.carys.post(&make, &like).await.location().unwrap().to_owned();
        group.carys.get(&made).await.shows(&["Mine", "Who was here"]);
        let theirs = made.rsplit('/').next().unwrap();
        let like = [("kind", "team"), ("level", theirs), ("name_en", "A draft of Carys")];
        assert_eq!(group.ifan.post(&make, &like).await.status, 422);

        let gone = format!("box/{id}/gone");
        let mut fields = shown_fields(&group.ifan.get(&template).await.text);
        fields.push((gone.clone(), "yes".into()));
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let kept = group.ifan.post(&template, &sent).await;
        assert_eq!(kept.status, 422);
        kept.shows(&["Empty it first", &format!("href=\"#{gone}\"")]);
    }
}

/// The text fields of a page, as a browser would send them.
fn shown_fields(page: &str) -> Vec<(String, String)> {
    let inputs = page.split("<input ").filter(|input| input.contains("type=\"text\""));
    let part = |input: &str, name: &str| {
        let start = input.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        let text = input[start..].split('"').next().unwrap();
        text.replace("&#39;", "'").replace("&#38;", "&").to_owned()
    };
    inputs.map(|input| (part(input, "name"), part(input, "value"))).collect()
}

#[tokio::test]
async fn everything_around_a_canvas_is_found_from_one_page() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let more = group.carys.get(&page(&group, &canvas, "/more").replace("/en/", "/cy/")).await;
        for rest in ["/bring", "/paper", "/template", "/sheet?size=a3", "/history", "/plan.csv", "/plan.json"]
        {
            let address = page(&group, &canvas, rest);
            more.shows(&[&address.replace("/en/", "/cy/")]);
            assert_eq!(group.carys.get(&address).await.status, 200, "{rest}");
        }
    }
}
