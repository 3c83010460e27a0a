use crate::canvas::testing::{card, draft, page, team_canvas};
use crate::spaces::testing::cwm_teg;

#[tokio::test]
async fn the_sheet_shows_what_the_screen_shows_with_its_reference_and_who_said_it() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        card(&group, &canvas, "Carys", "matters/now", "Two days' notice & no more").await;
        let reference = format!("{}-{}", group.code, canvas.number);
        for size in ["a3", "a4"] {
            let sheet = group.ifan.get(&page(&group, &canvas, &format!("/sheet?size={size}"))).await;
            sheet.shows(&[
                "Two days&#39; notice &#38; no more",
                "Carys Bowen",
                &reference,
                "class=\"qr\"",
                "C1",
            ]);
            assert!(sheet.text.contains(&format!("sheet-{size}")), "{size}");
        }
        // Every A4 page is found again when the sheets come apart.
        let sheet = group.ifan.get(&page(&group, &canvas, "/sheet?size=a4")).await;
        assert_eq!(sheet.text.matches("class=\"qr\"").count(), 5);
    }
}

#[tokio::test]
async fn the_sheet_asks_in_either_language_or_in_both() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let (english, welsh) = ("Build trust and share power", "Meithrin ymddiriedaeth a rhannu pŵer");
        let asks = |lang: &str| page(&group, &canvas, &format!("/sheet?lang={lang}"));
        let (en, cy, both) = (asks("en"), asks("cy"), asks("both"));
        let sheet = group.nia.get(&en).await;
        assert!(sheet.text.contains(english) && !sheet.text.contains(welsh));
        let sheet = group.nia.get(&cy).await;
        assert!(!sheet.text.contains(english) && sheet.text.contains(welsh));
        group.nia.get(&both).await.shows(&[english, welsh, "Ein cynllun"]);
    }
}

#[tokio::test]
async fn a_blank_sheet_has_room_in_every_cell_and_nobodys_words() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        card(&group, &canvas, "Carys", "matters/now", "Carys's own words").await;
        let sheet = group.nia.get(&page(&group, &canvas, "/sheet?blank=true")).await;
        assert!(!sheet.text.contains("own words</span>"), "{}", sheet.text);
        assert_eq!(sheet.text.matches("class=\"plan-ref\"").count(), 25);
    }
}

#[tokio::test]
async fn somebody_elses_private_draft_is_not_printed_for_others() {
    for mut group in cwm_teg().await {
        let canvas = draft(&group, "Carys").await;
        let sheet = page(&group, &canvas, "/sheet");
        assert_eq!(group.dewi.get(&sheet).await.status, 404);
        assert_eq!(group.carys.get(&sheet).await.status, 200);
    }
}
