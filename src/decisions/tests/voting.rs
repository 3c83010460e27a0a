use super::{DAYS, TERMS, open, prepare, sent};
use crate::spaces::testing::{DAY, cwm_teg};

#[tokio::test]
async fn a_group_fixes_everything_before_it_opens_and_nothing_can_be_changed_afterwards() {
    for mut group in cwm_teg().await {
        group.carys.get(&group.at("/decisions")).await.shows(&["Nothing has been decided here yet"]);
        let start = prepare(&mut group, "majority", &DAYS, &[("quorum", "2"), ("lived", "3")]).await;
        let check = group.carys.get(&format!("{start}/check")).await;
        check.shows(&["Which days?", "Saturdays", "More than half", "2 people at least", "At least half"]);
        check.shows(&["Somebody says themselves that they will act", "Tuesday 10 March 2026"]);
        let early = group.dewi.post(&format!("{start}/open"), &[]).await;
        assert_eq!(early.status, 422, "nobody has committed to act");
        let page = sent(&mut group.dewi, &format!("{start}/commit"), &[]).await;
        page.shows(&["Dewi Pritchard", "Open it"]);
        sent(&mut group.dewi, &format!("{start}/open"), &[]).await.shows(&["It is open."]);
        for page in ["change", "options", "terms"] {
            assert_eq!(group.dewi.get(&format!("{start}/{page}")).await.status, 409, "{page}");
        }
        assert_eq!(group.dewi.post(&format!("{start}/terms"), &TERMS).await.status, 409);
        assert_eq!(group.dewi.post(&format!("{start}/commit"), &[]).await.status, 409);
        group.carys.get(&start).await.shows(&["If two are equal", "drawn before anybody voted"]);
        group.carys.get("/en/").await.shows(&["Decisions that are open for you", "Which days?"]);
        assert_eq!(group.stranger.get(&start).await.status, 303);
    }
}

#[tokio::test]
async fn more_than_half_decide_and_everybody_reads_why() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[]).await;
        let vote = format!("{start}/vote");
        let form = group.carys.get(&vote).await;
        form.shows(&["Choose one.", "This vote is open", "value=\"0\""]);
        let empty = group.carys.post(&vote, &[("reason", "The bus.")]).await;
        assert_eq!(empty.status, 422);
        empty.shows(&["Choose one", "The bus.", "href=\"#choice\""]);
        sent(&mut group.carys, &vote, &[("choice", "1")]).await.shows(&["Your vote is kept"]);
        group.carys.get(&vote).await.shows(&["value=\"1\" checked", "You have voted"]);
        sent(&mut group.carys, &vote, &[("choice", "0"), ("reason", "The bus runs.")]).await;
        sent(&mut group.ifan, &vote, &[("choice", "0")]).await;
        sent(&mut group.nia, &vote, &[("choice", "1"), ("reason", "The rota.")]).await;
        let close = format!("{start}/close");
        let early = group.dewi.post(&close, &[]).await;
        assert_eq!(early.status, 422);
        early.shows(&["Not everybody has voted", "3 of 4 people"]);
        sent(&mut group.dewi, &vote, &[("choice", "0")]).await;
        let result = sent(&mut group.dewi, &close, &[]).await;
        result.shows(&["Chosen: Saturdays.", "Votes: 4. More than half is 3.", "has 3: more than half"]);
        result.shows(&["The bus runs.", "For: Saturdays · Carys Bowen", "The rota.", "4 of 4 people"]);
        result.shows(&["<svg class=\"decision-bar\"", "<th scope=\"row\" role=\"rowheader\">"]);
        group
            .carys
            .get(&group.at("/decisions"))
            .await
            .shows(&["Decided or closed", "decided on 3 March 2026"]);
        group.carys.get(&group.at("/decisions?q=satur")).await.shows(&["Which days?"]);
        group.carys.get(&group.at("/decisions?q=taxi")).await.shows(&["Nothing was found"]);
        let mine = group.carys.get("/en/me/data").await;
        mine.shows(&["voted on a screen on 3 March 2026", "Saturdays", "The bus runs."]);
        let late = group.carys.post(&vote, &[("choice", "1")]).await;
        assert_eq!(late.status, 409);
        late.shows(&["This vote was not taken", "Voting ended on"]);
    }
}

#[tokio::test]
async fn it_closes_by_itself_when_its_last_day_is_over_and_without_enough_people_decides_nothing() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "approval", &DAYS, &[("quorum", "3")]).await;
        sent(&mut group.carys, &format!("{start}/vote"), &[("mark-0", "1"), ("mark-1", "1")]).await;
        group.app.clock.advance(8 * DAY);
        let late = group.ifan.post(&format!("{start}/vote"), &[("mark-0", "1")]).await;
        assert_eq!(late.status, 409);
        let page = group.ifan.get(&start).await;
        page.shows(&["Nothing was decided", "Too few people took part. Missing: 2.", "1 of 4 people"]);
        page.shows(&["The last day was over, and it was counted"]);
        group.carys.get("/en/").await.shows(&["It is over, and this is what came of it"]);
    }
}

#[tokio::test]
async fn the_worker_closes_what_nobody_looks_at() {
    for mut group in cwm_teg().await {
        open(&mut group, "majority", &DAYS, &[("secret", "secret")]).await;
        group.app.clock.advance(8 * DAY);
        crate::decisions::all_ended(&group.app).await.unwrap();
        group.carys.get(&group.at("/decisions")).await.shows(&["Decided or closed"]);
    }
}

#[tokio::test]
async fn half_of_the_voices_must_be_lived_experience_where_the_group_said_so() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[("lived", "3")]).await;
        let vote = format!("{start}/vote");
        sent(&mut group.carys, &vote, &[("choice", "0")]).await;
        sent(&mut group.nia, &vote, &[("choice", "0")]).await;
        sent(&mut group.dewi, &vote, &[("choice", "0")]).await;
        group.app.clock.advance(8 * DAY);
        group.ifan.get(&start).await.shows(&["Nothing was decided", "speak from lived experience"]);
    }
}

#[tokio::test]
async fn a_decision_is_for_those_it_was_opened_for() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[("who", "uses"), ("who", "cares")]).await;
        let vote = format!("{start}/vote");
        sent(&mut group.carys, &vote, &[("choice", "0")]).await;
        let other = group.nia.post(&vote, &[("choice", "0")]).await;
        assert_eq!(other.status, 409);
        other.shows(&["This decision is for others"]);
        group.app.clock.advance(DAY);
        let mut late = crate::web::testing::Browser::new(&group.app);
        let join = format!("/en/join/{}", group.join_code);
        late.post(&join, &[("name", "Megan Ellis"), ("perspective", "cares"), ("hears_by", "page")]).await;
        let came_later = late.post(&vote, &[("choice", "0")]).await;
        assert_eq!(came_later.status, 409, "whoever comes after it opened takes no part");
    }
}

#[tokio::test]
async fn who_takes_part_stays_as_it_was_when_it_opened() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[("who", "uses"), ("who", "cares")]).await;
        // Who speaks from elsewhere now still takes part, and who speaks from there now does not.
        group.carys.post(&group.at("/my-place"), &[("perspective", "works")]).await;
        group.nia.post(&group.at("/my-place"), &[("perspective", "cares")]).await;
        sent(&mut group.carys, &format!("{start}/vote"), &[("choice", "0")]).await.shows(&["1 of 2 people"]);
        assert_eq!(group.nia.post(&format!("{start}/vote"), &[("choice", "1")]).await.status, 409);
        group.carys.post(&group.at("/leave"), &[("sure", "yes")]).await;
        group.app.clock.advance(8 * DAY);
        group.ifan.get(&start).await.shows(&["Chosen: Saturdays.", "1 of 2 people"]);
    }
}

#[tokio::test]
async fn terms_that_are_not_on_the_form_are_not_taken() {
    for mut group in cwm_teg().await {
        let start = prepare(&mut group, "majority", &DAYS, &[]).await;
        let good = [("until", "2026-03-10"), ("secret", "open"), ("lived", "0")];
        for (name, value) in
            [("who", "zzz"), ("secret", "zzz"), ("secret", ""), ("lived", "1"), ("lived", "many")]
        {
            let mut fields = good.to_vec();
            fields.retain(|(other, _)| *other != name);
            fields.push((name, value));
            assert_eq!(
                group.dewi.post(&format!("{start}/terms"), &fields).await.status,
                422,
                "{name}={value}"
            );
        }
    }
}

#[tokio::test]
async fn somebody_who_has_left_and_a_ballot_out_of_range_are_turned_away() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "dots", &DAYS, &[("points", "5")]).await;
        let vote = format!("{start}/vote");
        let over = group.carys.post(&vote, &[("mark-0", "3"), ("mark-1", "3")]).await;
        assert_eq!(over.status, 422);
        over.shows(&["You gave 6 dots, and there are 5", "value=\"3\""]);
        for wrong in ["6", "-1", "many", "1.5"] {
            let answer = group.carys.post(&vote, &[("mark-0", wrong)]).await;
            assert_eq!(answer.status, 422, "{wrong}");
        }
        group.ifan.post(&group.at("/leave"), &[("sure", "yes")]).await;
        assert_eq!(group.ifan.post(&vote, &[("mark-0", "1")]).await.status, 404);
        sent(&mut group.carys, &vote, &[("mark-0", "2"), ("mark-2", "3")]).await;
        group.nia.get(&format!("{start}/register")).await.shows(&["1 of 4 people"]);
    }
}

#[tokio::test]
async fn every_rule_is_counted_and_told_in_both_languages() {
    let ranks = [("mark-0", "1"), ("mark-1", "2")];
    let ticks = [("mark-0", "1"), ("mark-1", "1")];
    for (rule, ballot, says) in [
        ("approval", [("mark-0", "1"), ("mark-1", "")], "Each could say yes to any number"),
        ("score", [("mark-0", "5"), ("mark-1", "2")], "Their points were added up"),
        ("dots", [("mark-0", "3"), ("mark-1", "2")], "Their dots were added up"),
        ("runoff", ranks, "Round 1: more than half is 3."),
        ("schulze", ranks, "4 like the first better, 0 the second"),
        ("stv", ranks, "Papers that count: 4. Places to fill: 1."),
        ("shares", ticks, "Voters: 4. Each had £1,430"),
        ("greedy", ticks, "There was £5,720."),
    ] {
        for mut group in cwm_teg().await {
            let options = [("Saturdays", "1,000"), ("Mondays", "2,000"), ("Neither", "5,000")];
            let start = open(&mut group, rule, &options, &[("secret", "secret")]).await;
            let vote = format!("{start}/vote");
            for browser in [&mut group.carys, &mut group.ifan, &mut group.nia, &mut group.dewi] {
                sent(browser, &vote, &ballot).await;
            }
            let result = sent(&mut group.dewi, &format!("{start}/close"), &[]).await;
            let won = "decision-won\"><th scope=\"row\" role=\"rowheader\"><span lang=\"en\">Saturdays";
            result.shows(&["What was decided", won, says]);
            let welsh = group.carys.get(&start.replace("/en/", "/cy/")).await;
            welsh.shows(&["Beth gafodd ei benderfynu", won, "Sut aeth y cyfrif"]);
            for ending in ["csv", "pb", "blt", "toi"] {
                let file = group.carys.get(&format!("{start}/export/{ending}")).await;
                assert!(file.status == 200 || file.status == 404);
                assert!(!file.text.contains("Carys"), "{rule} {ending}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_not_yet_complete_comes_back_with_all_that_was_typed() {
    for mut group in cwm_teg().await {
        let new = group.at("/decisions/new");
        let wrong = group.dewi.post(&new, &[("question_cy", "Pa ddyddiau?")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Pa ddyddiau?", "Choose how you decide", "href=\"#words_en\""]);
        let start = prepare(&mut group, "shares", &[("Hall", "100"), ("Bus", "£1,200.50")], &[]).await;
        let options = format!("{start}/options");
        let wrong = group
            .dewi
            .post(&options, &[("en", "Hall"), ("cy", ""), ("cost", "much"), ("carried", "Ifan")])
            .await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Write what it costs", "value=\"much\"", "value=\"Ifan\"", "href=\"#cost-0\""]);
        let more = group.dewi.post(&options, &[("en", "Hall"), ("more", "yes")]).await;
        more.shows(&["value=\"Hall\"", "Option 4"]);
        let terms = format!("{start}/terms");
        let wrong =
            group.dewi.post(&terms, &[("until", "2026-03-01"), ("money", "lots"), ("quorum", "few")]).await;
        wrong.shows(&[
            "The last day is over already",
            "Write how much money",
            "value=\"lots\"",
            "Write a whole number",
        ]);
    }
}

#[tokio::test]
async fn nothing_opens_whose_terms_nobody_fixed_or_that_no_money_pays_for() {
    for mut group in cwm_teg().await {
        let asked = [("question_en", "Which days?"), ("words_en", "One more."), ("rule", "consent")];
        let answer = group.dewi.post(&group.at("/decisions/new"), &asked).await;
        let start = answer.location().unwrap().rsplit_once('/').unwrap().0.to_owned();
        sent(&mut group.dewi, &format!("{start}/commit"), &[])
            .await
            .shows(&["This is still open.", "Say who takes part, and until when."]);
        assert_eq!(group.dewi.post(&format!("{start}/open"), &[]).await.status, 422);
        group.dewi.get(&format!("{start}/terms")).await.shows(&["value=\"2026-03-17\""]);
        sent(&mut group.dewi, &format!("{start}/terms"), &TERMS).await;
        sent(&mut group.dewi, &format!("{start}/open"), &[]).await.shows(&["It is open."]);

        let start = prepare(&mut group, "shares", &[("Hall", "£5,720"), ("Bus", "£5,720.01")], &[]).await;
        sent(&mut group.dewi, &format!("{start}/commit"), &[])
            .await
            .shows(&["One option costs more than all the money there is."]);
        assert_eq!(group.dewi.post(&format!("{start}/open"), &[]).await.status, 422);
    }
}
