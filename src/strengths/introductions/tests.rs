use crate::spaces::testing::{DAY, cwm_teg};
use crate::store::Sql;
use crate::strengths::testing::{asks, introduces, introduction, nia_thinks_of_carys_for_ifan, offers, says};

#[tokio::test]
async fn a_nameless_offer_names_nobody_before_both_said_yes() {
    for mut group in cwm_teg().await {
        let ask = nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        group.carys.get("/en/").await.shows(&["An introduction waits for you"]);
        group.carys.get(&one).await.shows(&[
            "You gave no name",
            "Ifan Rees",
            "I need somebody for a long form",
        ]);
        let nobody_knows = |page: String| {
            assert!(!page.contains("Carys") && !page.contains("after six"), "{page}");
            // Whoever thought of it is not the one who is nameless: that would be one fewer to guess from.
            assert!(!page.contains("Nia Morgan"), "{page}");
        };
        nobody_knows(group.ifan.get(&one).await.text);
        says(&mut group.carys, &one, "yes", "Ring me after six: 01234").await;
        group.carys.get(&one).await.shows(&["The other side has not said yet."]);
        nobody_knows(group.ifan.get(&one).await.text);
        nobody_knows(group.ifan.get("/en/introductions").await.text);
        assert!(!group.nia.get(&ask).await.text.contains("Carys"));
        assert_eq!(group.nia.get(&one).await.status, 404, "it is between the two");
        says(&mut group.ifan, &one, "yes", "").await;
        group
            .ifan
            .get(&one)
            .await
            .shows(&["Carys Bowen likes to hear by letter", "Ring me after six: 01234"]);
        group.carys.get(&one).await.shows(&["Ifan Rees likes to hear at a meeting"]);
        assert!(!group.nia.get(&ask).await.text.contains("Carys"), "the two know, and nobody else");
    }
}

#[tokio::test]
async fn what_is_kept_of_an_introduction_names_nobody_who_is_nameless() {
    for mut group in cwm_teg().await {
        let (code, start) = (group.code.clone(), group.start.clone());
        offers(&mut group.carys, &code, "I can fill in forms", "nameless").await;
        let ask = asks(&mut group.ifan, &start, "I need somebody for a long form", "nameless").await;
        // She thinks of herself, and is not kept as whoever thought of it.
        introduces(&mut group.carys, &ask, "I can fill in forms").await;
        let one = introduction(&mut group.ifan).await;
        for who in [&mut group.carys, &mut group.ifan] {
            says(who, &one, "yes", "A line for you").await;
        }
        let (kept, people) = group
            .app
            .store
            .read(|tx| {
                let kept = tx.all(
                    Sql::unregistered(
                        "SELECT i.offer_id || ' ' || i.ask_id || ' ' || COALESCE(i.made_by, '-') || ' ' || a.side || ' '
                           || a.answer FROM introduction i JOIN introduction_answer a ON a.introduction_id = i.id",
                    ),
                    &[],
                    |row| row.get::<String>(0),
                )?;
                let people =
                    tx.all(Sql::unregistered("SELECT id FROM person"), &[], |row| row.get::<String>(0))?;
                Ok::<_, crate::store::Error>((kept, people))
            })
            .await
            .unwrap();
        assert_eq!(kept.len(), 2);
        assert!(people.iter().all(|id| kept.iter().all(|row| !row.contains(id))), "{kept:?}");
    }
}

#[tokio::test]
async fn a_no_tells_the_other_side_no_more_than_not_this_time() {
    for mut group in cwm_teg().await {
        nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        says(&mut group.ifan, &one, "yes", "").await;
        says(&mut group.carys, &one, "no", "I am tired").await;
        let told = group.ifan.get(&one).await;
        told.shows(&["Not this time."]);
        assert!(!told.text.contains("Carys") && !told.text.contains("tired"), "{}", told.text);
        group.carys.get(&one).await.shows(&["Not this time."]);
        says(&mut group.carys, &one, "yes", "").await;
        group.ifan.get(&one).await.shows(&["Not this time."]);
        group.app.clock.advance(30 * DAY);
        assert!(!group.ifan.get("/en/").await.text.contains("introduction waits"), "it is over");
    }
}

#[tokio::test]
async fn a_fortnight_later_both_are_asked_once_and_the_space_learns_only_that_it_helped() {
    for mut group in cwm_teg().await {
        let ask = nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        for who in [&mut group.carys, &mut group.ifan] {
            says(who, &one, "yes", "").await;
            assert!(!who.get("/en/").await.text.contains("introduction waits"));
        }
        let helped = format!("{one}/helped");
        assert_eq!(group.ifan.post(&helped, &[("helped", "yes")]).await.status, 303, "too early is nothing");
        assert!(!group.nia.get(&ask).await.text.contains("It helped"));
        group.app.clock.advance(15 * DAY);
        group.ifan.get("/en/").await.shows(&["Say whether it helped"]);
        assert_eq!(group.ifan.post(&helped, &[]).await.status, 422, "yes, no or not yet");
        let tells = [("helped", "yes"), ("words", "We did all eleven pages.")];
        assert_eq!(group.ifan.post(&helped, &tells).await.status, 303);
        group.ifan.post(&helped, &[("helped", "no")]).await;
        group.carys.get(&one).await.shows(&["What Ifan Rees says of it", "We did all eleven pages."]);
        let seen = group.nia.get(&ask).await;
        seen.shows(&["It helped"]);
        assert!(!seen.text.contains("eleven pages") && !seen.text.contains("Carys"), "{}", seen.text);
        assert!(!group.ifan.get("/en/").await.text.contains("Say whether it helped"), "asked once");
    }
}

#[tokio::test]
async fn nobody_is_found_out_by_offering_what_they_need_themselves() {
    for mut group in cwm_teg().await {
        let (code, start) = (group.code.clone(), group.start.clone());
        offers(&mut group.carys, &code, "I can fill in forms", "nameless").await;
        let ask = asks(&mut group.carys, &start, "I need somebody for a long form", "name").await;
        // To others her own offer stands there as any would; it leads nowhere.
        introduces(&mut group.nia, &ask, "I can fill in forms").await;
        let carys = group.carys.get("/en/introductions").await;
        carys.shows(&["No introductions yet"]);
        assert!(!group.carys.get("/en/").await.text.contains("introduction waits"));
    }
}
