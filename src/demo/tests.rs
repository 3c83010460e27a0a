use super::{Load, seed};
use crate::web::testing::{Browser, apps};

#[tokio::test]
async fn the_demo_is_a_group_one_can_walk_into() {
    for app in apps().await {
        let demo = seed(&app, Load::default()).await.unwrap();
        let mut carys = Browser::new(&app);
        let code = demo.codes[0].1.to_string();
        carys.post("/cy/come-back", &[("code", &code)]).await;
        let said = carys.get("/cy/said").await.text;
        assert!(said.contains("Dydd Sadwrn yw") && said.contains("hanner awr wedi naw"), "{said}");
        for page in
            ["", "/owed", "/actions", "/people", "/canvases", "/agreement", "/check-ins", "/did-not-work"]
        {
            let answer = carys.get(&format!("/cy/spaces/{}{page}", demo.space_code)).await;
            assert_eq!(answer.status, 200, "{page}");
        }
    }
}

#[tokio::test]
async fn a_demo_never_mixes_with_real_people() {
    for app in apps().await {
        seed(&app, Load::default()).await.unwrap();
        assert!(seed(&app, Load::default()).await.is_err());
    }
}
