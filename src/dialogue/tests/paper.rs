//! Slips and sheets.

use super::{STATEMENTS, opened, said, votes};
use crate::spaces::testing::cwm_teg;

#[tokio::test]
async fn a_sheet_is_typed_in_and_never_replaces_what_somebody_answered_themselves() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        group
            .nia
            .get(&format!("{at}/sheet"))
            .await
            .shows(&[STATEMENTS[0], "Hand it in by Tuesday 31 March 2026"]);
        group
            .nia
            .get(&format!("{at}/slips?large=true"))
            .await
            .shows(&["What makes a good break?", "sheet-large"]);
        votes(&mut group.carys, &at, &numbers[0], "disagree").await;
        let type_in = format!("{at}/type-in");
        let page = group.nia.get(&type_in).await.text;
        let before = page.split("Carys Bowen</option>").next().expect("she is there");
        let carys = before
            .rsplit("value=\"")
            .next()
            .and_then(|rest| rest.split('"').next())
            .expect("her id")
            .to_owned();
        let field = format!("choice{}", numbers[0]);
        let wrong = group.nia.post(&type_in, &[(&*field, "agree")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Choose whose sheet it is."]);
        group.nia.post(&type_in, &[("whose", &*carys), (&*field, "agree")]).await;
        let news = group.carys.get("/en/news").await.text;
        assert!(!news.contains("typed in your sheet"), "what she answered herself was not replaced");
        let other = format!("choice{}", numbers[1]);
        group.nia.post(&type_in, &[("whose", &*carys), (&*other, "agree")]).await;
        group.carys.get("/en/news").await.shows(&["Nia Morgan typed in your sheet for the dialogue"]);
        let again = group.carys.get(&format!("{at}/statements?change={}", numbers[1])).await;
        again.shows(&[STATEMENTS[1], "2 left"]);
        for _ in 0..2 {
            let kept = group.nia.post(&type_in, &[("whose", "nobody"), (&*field, "agree")]).await;
            assert_eq!(kept.status, 303);
        }
        group.dewi.get(&format!("{at}/map")).await.shows(&["2 agree, 1 disagree", "Who typed them in"]);
        let page = group.ifan.get(&type_in).await;
        page.shows(&["Sheets without a name", "Typed in by Nia Morgan"]);
        assert!(!page.text.contains("name=\"sheet\""), "Ifan typed none of them in");
        let page = group.nia.get(&type_in).await.text;
        let sheet =
            page.split("name=\"sheet\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let out = format!("{type_in}/taken-out");
        assert_eq!(group.ifan.post(&out, &[("sheet", sheet)]).await.status, 403);
        assert_eq!(
            group.nia.post(&out, &[("sheet", &carys)]).await.status,
            404,
            "only sheets without a name"
        );
        assert_eq!(group.nia.post(&out, &[("sheet", sheet)]).await.status, 303);
        votes(&mut group.ifan, &at, &numbers[0], "agree").await;
        group.dewi.get(&format!("{at}/map")).await.shows(&["2 agree, 1 disagree"]);
        assert_eq!(group.nia.post(&out, &[("sheet", sheet)]).await.status, 404, "it is out");
    }
}
