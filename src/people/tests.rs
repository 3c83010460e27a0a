use crate::spaces::testing::{cwm_teg, receipt_in};
use crate::store::Sql;
use crate::web::testing::Browser;

#[tokio::test]
async fn a_new_code_makes_the_old_one_useless() {
    for mut group in cwm_teg().await {
        let first = receipt_in(&group.carys.post("/en/me/receipt", &[]).await.text);
        let second = receipt_in(&group.carys.post("/en/me/receipt", &[]).await.text);
        let mut phone = Browser::new(&group.app);
        let refused = phone.post("/en/come-back", &[("code", &first)]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("We do not know that code"));
        assert!(phone.post("/en/come-back", &[("code", &second)]).await.location().is_some());
    }
}

#[tokio::test]
async fn guessing_a_code_ends_early() {
    for group in cwm_teg().await {
        let mut thief = Browser::new(&group.app);
        let tries = 0..12u64;
        let mut refused = 0;
        for seed in tries {
            // Codes that begin alike and are well formed, as somebody would try who saw half of one.
            let code = super::receipt::starting_with("K7M2", seed);
            let answer = thief.post("/en/come-back", &[("code", &code)]).await;
            refused += usize::from(answer.status == 429);
        }
        assert!(refused >= 2, "{refused} of 12 were refused");
    }
}

#[tokio::test]
async fn an_email_link_brings_somebody_in_once_in_their_own_language() {
    for mut group in cwm_teg().await {
        let details =
            [("name", "Nia Morgan"), ("lang", "cy"), ("hears_by", "email"), ("email", "nia@cwmteg.example")];
        let page = group.nia.post("/en/me", &details).await;
        assert!(page.text.contains("nia@cwmteg.example"), "{}", page.text);
        let body = group
            .app
            .store
            .read(|tx| tx.one(Sql::unregistered("SELECT body FROM post"), &[], |row| row.get::<String>(0)))
            .await
            .unwrap();
        assert!(body.contains("Mae’r ddolen hon"), "{body}");
        let path =
            body.split("http://").nth(1).and_then(|link| link.find('/').map(|at| &link[at..])).unwrap();
        let path = path.split_whitespace().next().unwrap();
        let mut phone = Browser::new(&group.app);
        assert_eq!(phone.get(path).await.status, 200, "looking at the link does not use it up");
        assert_eq!(phone.post(path, &[]).await.location(), Some("/cy/"));
        assert!(phone.get("/cy/me").await.text.contains("nia@cwmteg.example"));
        assert_eq!(Browser::new(&group.app).post(path, &[]).await.status, 422, "a link works once");
    }
}

#[tokio::test]
async fn what_was_typed_wrongly_comes_back_with_a_reason() {
    for mut group in cwm_teg().await {
        let page = group
            .carys
            .post("/cy/me", &[("name", "Carys"), ("lang", "cy"), ("hears_by", "email"), ("email", "")])
            .await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("I glywed drwy e-bost") && page.text.contains("value=\"Carys\""));
    }
}

#[tokio::test]
async fn nobody_takes_the_name_of_somebody_beside_them_by_changing_theirs() {
    for mut group in cwm_teg().await {
        for taken in ["Nia Morgan", "nia  morgan.", "N1a Morgan", "Nіa Mоrgan"] {
            let asked = [("name", taken), ("lang", "en"), ("hears_by", "page")];
            let refused = group.ifan.post("/en/me", &asked).await;
            assert_eq!(refused.status, 422, "{taken}");
            refused.shows(&["There is already"]);
        }
        let asked = [("name", "Ifan R. Rees"), ("lang", "en"), ("hears_by", "page")];
        assert_eq!(group.ifan.post("/en/me", &asked).await.status, 303);
    }
}

#[tokio::test]
async fn who_is_in_leaves_nothing_in_the_browser_by_the_way_out() {
    for mut group in cwm_teg().await {
        let page = group.carys.get("/en/said").await;
        page.shows(&["Leave now", "action=\"/en/calendar\""]);
        assert_eq!(page.header("cache-control"), Some("private, no-store"));
        let left = group.carys.post("/en/calendar", &[]).await;
        assert_eq!(left.location(), Some("/en/calendar"));
        assert!(!group.carys.get("/en/calendar").await.text.contains("Plethu</span>"));
        assert_eq!(group.carys.get("/en/said").await.status, 303, "going back asks who is there");
    }
}
