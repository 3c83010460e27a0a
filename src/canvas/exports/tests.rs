use super::SCHEMA;
use crate::canvas::testing::{card, draft, page, team_canvas};
use crate::spaces::testing::cwm_teg;
use boon::{Compiler, Schemas};
use serde_json::Value;

/// What is wrong with it, by the published schema.
fn faults(json: &Value) -> Option<String> {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("canvas-1.json", serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let schema = compiler.compile("canvas-1.json", &mut schemas).unwrap();
    schemas.validate(json, schema).err().map(|error| error.to_string())
}

#[tokio::test]
async fn the_whole_canvas_can_be_taken_away_as_the_published_schema_says() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let id = card(&group, &canvas, "Carys", "matters/now", "Two days' notice").await;
        card(&group, &canvas, "Ifan", "weather/now", "Where does this go?").await;
        group.carys.post(&page(&group, &canvas, &format!("/cards/{id}/answer")), &[]).await;
        let file = group.ifan.get(&page(&group, &canvas, "/plan.json")).await;
        assert_eq!(file.header("content-type"), Some("application/json"));
        assert!(file.header("content-disposition").unwrap().contains(&format!("-{}.json", canvas.number)));
        let json: Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(faults(&json), None);
        assert_eq!(json["cards"][0]["author"], "Carys Bowen");
        assert_eq!(json["cards"][0]["cell"], "C1");
        assert!(json["cards"][0]["contribution"].is_string());
        assert_eq!(json["cards"][1]["cell"], Value::Null);
        assert_eq!(json["name"]["cy"], "Ein cynllun");

        let mut wrong = json.clone();
        wrong["cards"][0]["dots"] = "many".into();
        assert!(faults(&wrong).is_some());
        let published = group.stranger.get("/schemas/canvas-1.json").await;
        assert_eq!(published.text, SCHEMA);
    }
}

#[tokio::test]
async fn a_spreadsheet_never_runs_what_somebody_wrote() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let formula = "=HYPERLINK(\"http://example.org\";\"Ring\")";
        card(&group, &canvas, "Carys", "change/will", formula).await;
        let file = group.ifan.get(&page(&group, &canvas, "/plan.csv")).await;
        let table = file.text.trim_start_matches('\u{FEFF}');
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let text = reader.headers().unwrap().iter().position(|head| head == "text").unwrap();
        let lines: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let line = lines.iter().find(|line| &line[0] == "card").unwrap();
        assert_eq!(&line[text], format!("'{formula}"));
        file.shows(&["Galluogi pobl", "Enable people", "E2"]);
    }
}

#[tokio::test]
async fn it_can_be_read_as_text_in_the_readers_language_first() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        card(&group, &canvas, "Carys", "change/will", "# Ring Nia").await;
        let file = group.ifan.get(&page(&group, &canvas, "/plan.md").replace("/en/", "/cy/")).await;
        file.shows(&["# Ein cynllun / Our plan", "- \\# Ring Nia (Carys Bowen)"]);
    }
}

#[tokio::test]
async fn nobody_takes_away_somebody_elses_draft() {
    for mut group in cwm_teg().await {
        let canvas = draft(&group, "Carys").await;
        for file in ["/plan.json", "/plan.csv", "/plan.md"] {
            assert_eq!(group.dewi.get(&page(&group, &canvas, file)).await.status, 404);
        }
    }
}
