//! Meetings through the front door, on both engines.

use crate::spaces::testing::{CwmTeg, DAY, NOON, cwm_teg};
use crate::web::testing::Browser;
use crate::words::dates;

const HOUR: i64 = DAY / 24;

/// Nia called a meeting; its page. `days`: how many days from now, at two in the afternoon.
async fn called(group: &mut CwmTeg, days: &[i64]) -> String {
    let days: Vec<String> = days.iter().map(|day| dates::written_day(NOON + day * DAY)).collect();
    let names: Vec<String> = (1..=days.len()).flat_map(|n| [format!("day{n}"), format!("time{n}")]).collect();
    let mut fields = vec![
        ("title_en", "Breaks that work for us"),
        ("title_cy", "Seibiant sy’n gweithio i ni"),
        ("place", "The garden room"),
        ("minutes", "90"),
        ("paper_days", "7"),
        ("pre_minutes", "30"),
        ("pre_words", "For whoever cares"),
    ];
    for (nth, day) in days.iter().enumerate() {
        fields.push((&names[2 * nth], day));
        fields.push((&names[2 * nth + 1], "14:00"));
    }
    let made = group.nia.post(&group.at("/meetings/new"), &fields).await;
    let at = made.location().unwrap_or_else(|| panic!("it is called: {}", made.text)).to_owned();
    at.trim_end_matches("?just=called").to_owned()
}

/// What stands in a page after this, up to the end of the value.
fn after(page: &str, start: &str) -> String {
    let rest = page.split(start).nth(1).unwrap_or_else(|| panic!("no {start} in {page}"));
    rest.chars().take_while(|c| !['"', '/', '?', '-'].contains(c)).collect()
}

/// The fields of all times on a page, in their order.
fn times(page: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for field in page.split("name=\"can").skip(1).filter_map(|rest| rest.split('"').next()) {
        let field = format!("can{field}");
        if !all.contains(&field) {
            all.push(field);
        }
    }
    all
}

async fn person(browser: &mut Browser, page: &str, name: &str) -> String {
    let text = browser.get(page).await.text;
    let before = text.split(&format!("{name}</option>")).next().expect("somebody to choose").to_owned();
    let value = before.rsplit("value=\"").next().expect("a value");
    value.split('"').next().expect("an id").to_owned()
}

#[tokio::test]
async fn people_say_which_times_they_can_and_everybody_is_told_which_one_it_is() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14, 15, 16]).await;
        let page = format!("{at}/times");
        group.carys.get("/en/").await.shows(&["When can you meet?", "Breaks that work for us"]);
        group.carys.get("/en/news").await.shows(&["Nia Morgan asks when you can meet"]);
        let asked = group.carys.get(&page).await;
        asked.shows(&["Tuesday 17 March 2026 at 2pm", "Wednesday 18 March 2026 at 2pm", "If needed"]);
        let fields = times(&asked.text);
        assert_eq!(fields.len(), 3);
        let wrong = group.carys.post(&page, &[]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Say it for one time at least."]);
        let said = [(&*fields[0], "no"), (&*fields[1], "yes"), (&*fields[2], "maybe")];
        assert_eq!(group.carys.post(&page, &said).await.status, 303);
        group.ifan.post(&page, &[(&*fields[1], "yes")]).await;
        let shown = group.nia.get(&page).await;
        shown.shows(&["Most people can at:", "Can: 2. If needed: 0. Cannot: 0.", "2 members have not said"]);
        assert!(!group.carys.get("/en/").await.text.contains("When can you meet?"));
        let time = fields[1].trim_start_matches("can");
        let choose = format!("{page}/choose");
        assert_eq!(group.carys.post(&choose, &[("time", time)]).await.status, 403, "she did not call it");
        assert_eq!(group.nia.post(&choose, &[("time", "tomorrow")]).await.status, 422);
        assert_eq!(group.nia.post(&choose, &[("time", time)]).await.status, 303);
        group.carys.get(&at).await.shows(&["Wednesday 18 March 2026 at 2pm", "You can come."]);
        group.carys.get("/en/news").await.shows(&["There is a meeting: Breaks that work for us"]);
        let welsh = group.carys.get("/cy/news").await;
        welsh.shows(&["Bydd cyfarfod: Seibiant sy’n gweithio i ni", "dydd Mercher 18 Mawrth 2026 am 2yp"]);
        // Carys has it as a letter, Ifan hears it read out.
        group.nia.get(&group.at("/letters")).await.shows(&["Carys Bowen"]);
        group.nia.get(&group.at("/read-out")).await.shows(&["There is a meeting"]);
        group.ifan.get("/en/").await.shows(&["Meeting: Breaks that work for us"]);
    }
}

#[tokio::test]
async fn a_meeting_in_the_past_or_without_a_place_is_not_called() {
    for mut group in cwm_teg().await {
        let yesterday = dates::written_day(NOON - DAY);
        let fields = [("title_en", "Breaks"), ("day1", &*yesterday), ("time1", "14:00"), ("minutes", "7")];
        let wrong = group.nia.post(&group.at("/meetings/new"), &fields).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Choose a time to come", "Say where it is.", "Choose how long.", "Breaks"]);
        let none =
            group.nia.post(&group.at("/meetings/new"), &[("title_en", "Breaks"), ("place", "Here")]).await;
        none.shows(&["Give a day and a time."]);
    }
}

#[tokio::test]
async fn whoever_called_it_moves_it_and_calls_it_off_and_everybody_hears_why() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14]).await;
        let day = dates::written_day(NOON + 21 * DAY);
        let moved = [("day", &*day), ("time", "10:30"), ("minutes", "60"), ("place", "The library")];
        let to = format!("{at}/move");
        assert_eq!(group.ifan.post(&to, &moved).await.status, 403);
        assert_eq!(group.nia.post(&to, &[("day", "soon")]).await.status, 422);
        group.nia.get(&to).await.shows(&["value=\"14:00\"", "The garden room"]);
        assert_eq!(group.nia.post(&to, &moved).await.status, 303);
        group.ifan.get(&at).await.shows(&[
            "Tuesday 24 March 2026 at 10:30am",
            "until 11:30am",
            "The library",
        ]);
        group.ifan.get("/en/news").await.shows(&["The meeting has changed: Breaks that work for us"]);
        let off = format!("{at}/off");
        assert_eq!(group.nia.post(&off, &[("why", " ")]).await.status, 422);
        // Dewi holds a key.
        assert_eq!(group.dewi.post(&off, &[("why", "The boiler broke.")]).await.status, 303);
        group.ifan.get("/en/news").await.shows(&["The meeting is called off", "The boiler broke."]);
        group.ifan.get(&at).await.shows(&["This meeting is called off.", "The boiler broke."]);
        group.ifan.get(&format!("{at}/meeting.ics")).await.shows(&["STATUS:CANCELLED", "SEQUENCE:2"]);
        assert_eq!(group.ifan.post(&format!("{at}/agenda"), &[("words", "Taxis")]).await.status, 409);
        group.ifan.get(&group.at("/meetings")).await.shows(&["Over", "Called off"]);
    }
}

#[tokio::test]
async fn anybody_brings_something_and_moves_it_and_takes_out_only_their_own() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14]).await;
        let agenda = format!("{at}/agenda");
        let said = group.carys.post(&group.at("/say"), &[("words", "The taxi never comes.")]).await;
        let number = after(said.location().expect("it is kept"), "/contributions/");
        assert_eq!(group.ifan.post(&agenda, &[("words", "")]).await.status, 422);
        let unknown = group.ifan.post(&agenda, &[("words", "Taxis"), ("about", "999")]).await;
        assert_eq!(unknown.status, 422);
        unknown.shows(&["There is no contribution or dialogue with this number", "Taxis"]);
        group.ifan.post(&agenda, &[("words", "Taxis"), ("about", &*number)]).await;
        group.carys.post(&agenda, &[("words", "Pwy sy’n talu?"), ("lang", "cy")]).await;
        let page = group.nia.get(&agenda).await;
        page.shows(&["Brought by Ifan Rees", "Brought by Carys Bowen", &format!("/contributions/{number}")]);
        assert!(page.text.find("Taxis") < page.text.find("Pwy sy’n talu?"));
        let id: String = page.text.split("/agenda/").nth(1).expect("an item").chars().take(36).collect();
        assert_eq!(group.nia.post(&format!("{agenda}/{id}/move"), &[("way", "down")]).await.status, 303);
        let page = group.nia.get(&agenda).await.text;
        assert!(page.find("Pwy sy’n talu?") < page.find("Taxis"));
        assert_eq!(group.nia.post(&format!("{agenda}/{id}/away"), &[]).await.status, 403, "it is Ifan’s");
        assert_eq!(group.ifan.post(&format!("{agenda}/{id}/away"), &[]).await.status, 303);
        assert!(!group.carys.get(&at).await.text.contains("Taxis"));
    }
}

#[tokio::test]
async fn a_paper_that_came_after_its_day_is_shown_as_late() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14]).await;
        let papers = format!("{at}/papers");
        group.nia.get(&papers).await.shows(&["Papers are here by Tuesday 10 March 2026"]);
        let paper = [("title", "What it costs"), ("words", "Two pages.\nNo more.")];
        assert_eq!(group.nia.post(&papers, &[("title", "What it costs")]).await.status, 422);
        group.nia.post(&papers, &paper).await;
        group.app.clock.advance(9 * DAY);
        group.dewi.post(&papers, &[("title", "Rooms"), ("words", "Three of them.")]).await;
        let page = group.carys.get(&papers).await;
        page.shows(&["What it costs", "Rooms", "2 days late", "Papers were to be here"]);
        assert_eq!(page.text.matches("tag-late").count(), 1);
        let id: String = page.text.split("/papers/").nth(1).expect("a paper").chars().take(36).collect();
        group.carys.get(&format!("{papers}/{id}")).await.shows(&["Two pages.", "Nia Morgan"]);
        assert_eq!(group.carys.get(&format!("{papers}/none")).await.status, 404);
    }
}

#[tokio::test]
async fn everybody_sees_who_was_there_beside_who_is_in_the_space() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[1]).await;
        group.app.clock.advance(DAY + 2 * HOUR);
        let there = format!("{at}/there");
        let page = group.nia.get(&there).await.text;
        let field = |name: &str| {
            let rest = page.split(&format!("{name}</label>")).nth(1);
            let rest = rest.and_then(|rest| rest.split("name=\"there").nth(1)).expect("a row");
            format!("there{}", rest.split('"').next().expect("an id"))
        };
        let (carys, nia) = (field("Carys Bowen"), field("Nia Morgan"));
        group.nia.post(&there, &[(&*carys, "home"), (&*nia, "room")]).await;
        assert_eq!(group.nia.post(&format!("{there}/guests"), &[]).await.status, 422);
        group.nia.post(&format!("{there}/guests"), &[("from", "partner"), ("place", "room")]).await;
        let page = group.ifan.get(&there).await;
        page.shows(&["From home", "Carys Bowen", "Partners (In the room)"]);
        page.shows(&[
            "People who use the service: nobody was there.",
            "People who commission: nobody is in this space.",
        ]);
        group.nia.post(&there, &[(&*nia, "no")]).await;
        group.ifan.get(&there).await.shows(&["People who work here: nobody was there."]);
        let away: String = group
            .ifan
            .get(&there)
            .await
            .text
            .split("name=\"away\" value=\"")
            .nth(1)
            .expect("a guest")
            .chars()
            .take(36)
            .collect();
        group.ifan.post(&format!("{there}/guests"), &[("away", &*away)]).await;
        assert!(!group.ifan.get(&there).await.text.contains("Partners (In"));
        group
            .carys
            .post("/en/me/erase", &[("said", "leave"), ("sure", "yes")])
            .await
            .shows(&["You are erased"]);
        let page = group.ifan.get(&there).await.text;
        let (here, came) = ("data-label=\"Are here\">0</td>", "data-label=\"Were there\">1</td>");
        assert!(
            !page.contains("Carys") && page.split(here).skip(1).any(|rest| rest[..90].contains(came)),
            "{page}"
        );
    }
}

#[tokio::test]
async fn a_point_of_the_minutes_becomes_a_contribution_that_is_owed_an_answer_and_an_action() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[1]).await;
        group.app.clock.advance(DAY + 3 * HOUR);
        let minutes = format!("{at}/minutes");
        assert_eq!(group.dewi.post(&minutes, &[("words", "")]).await.status, 422);
        group.dewi.post(&minutes, &[("words", "Mae angen tacsi arnom."), ("lang", "cy")]).await;
        let page = group.dewi.get(&minutes).await;
        page.shows(&["Mae angen tacsi arnom.", "Written by Dewi Pritchard"]);
        let id: String = page.text.split("/minutes/").nth(1).expect("a point").chars().take(36).collect();
        let point = format!("{minutes}/{id}");
        let carys = person(&mut group.dewi, &point, "Carys Bowen").await;
        let said = format!("{point}/said");
        let unread = group.dewi.post(&said, &[("whose", &*carys)]).await;
        assert_eq!(unread.status, 422);
        unread.shows(&["Read it back first."]);
        for _ in 0..2 {
            let kept = group.dewi.post(&said, &[("whose", &*carys), ("read_back", "yes")]).await;
            assert_eq!(kept.status, 303);
        }
        let mine = group.carys.get("/en/said").await;
        assert_eq!(mine.text.matches("Mae angen tacsi arnom.").count(), 1, "the same form twice is one");
        let day = dates::written_day(NOON + 20 * DAY);
        let action = format!("{point}/action");
        assert_eq!(group.dewi.post(&action, &[("owner", &*carys)]).await.status, 422);
        assert_eq!(group.dewi.post(&action, &[("owner", &*carys), ("when", &*day)]).await.status, 303);
        group.carys.get("/en/").await.shows(&["Mae angen tacsi arnom.", "You have one thing to do"]);
        group.ifan.get(&at).await.shows(&["What became of it", "Who does it"]);
        group.dewi.get("/en/me/data").await.shows(&["You wrote down:", "Mae angen tacsi arnom."]);
    }
}

#[tokio::test]
async fn a_slip_is_typed_in_for_somebody_who_is_on_paper() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14, 15]).await;
        let sheet = group.nia.get(&format!("{at}/sheet?large=true")).await;
        sheet.shows(&[
            "sheet-large",
            "Tuesday 17 March 2026 at 2pm",
            "I would like to talk about",
            "30 minutes before",
        ]);
        let type_in = format!("{at}/type-in");
        let fields = times(&group.nia.get(&type_in).await.text);
        let carys = person(&mut group.nia, &type_in, "Carys Bowen").await;
        let wrong = group.nia.post(&type_in, &[(&*fields[0], "yes")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Choose who it is."]);
        assert_eq!(group.nia.post(&type_in, &[("whose", "nobody")]).await.status, 422, "it is empty");
        let slip = [("whose", &*carys), (&*fields[0], "yes"), ("words", "Y tacsi"), ("lang", "cy")];
        assert_eq!(group.nia.post(&type_in, &slip).await.status, 303);
        group.carys.get("/en/news").await.shows(&["Nia Morgan typed in your slip for the meeting:"]);
        group.nia.get(&format!("{at}/times")).await.shows(&["Carys Bowen", "Can: 1."]);
        group.nia.get(&format!("{at}/agenda")).await.shows(&[
            "Y tacsi",
            "Brought by Carys Bowen",
            "typed in by Nia",
        ]);
        group.carys.get("/en/me/data").await.shows(&["You brought:", "Y tacsi", "you can"]);
        group
            .carys
            .post("/en/me/erase", &[("said", "take"), ("sure", "yes")])
            .await
            .shows(&["You are erased"]);
        let agenda = group.nia.get(&format!("{at}/agenda")).await;
        agenda.shows(&["took their words away"]);
        assert!(!agenda.text.contains("Y tacsi") && !agenda.text.contains("Carys"));
        assert!(!group.nia.get(&format!("{at}/times")).await.text.contains("Carys"));
    }
}

#[tokio::test]
async fn what_somebody_said_themselves_is_not_replaced_by_a_slip() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14]).await;
        let type_in = format!("{at}/type-in");
        let field = times(&group.nia.get(&type_in).await.text).remove(0);
        let carys = person(&mut group.nia, &type_in, "Carys Bowen").await;
        group.nia.post(&type_in, &[("whose", &*carys), (&*field, "yes")]).await;
        group.carys.get(&at).await.shows(&["You can come."]);
        group.carys.post(&format!("{at}/times"), &[(&*field, "no")]).await;
        group.nia.post(&type_in, &[("whose", &*carys), (&*field, "yes")]).await;
        group.carys.get(&at).await.shows(&["You cannot come."]);
    }
}

#[tokio::test]
async fn a_calendar_shows_the_meetings_of_its_owner_until_they_leave_or_end_it() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14]).await;
        let one = group.carys.get(&format!("{at}/meeting.ics")).await;
        one.shows(&["BEGIN:VCALENDAR", "DTSTART:20260317T140000Z", "SUMMARY:Breaks that work for us"]);
        assert_eq!(one.headers["content-type"], "text/calendar; charset=utf-8");
        assert_eq!(
            group
                .stranger
                .get(&format!("{at}/meeting.ics"))
                .await
                .location()
                .map(|to| to.contains("come-back")),
            Some(true)
        );
        let made = group.carys.post("/en/me/feed", &[]).await.text;
        let secret: String = made.split("/feeds/").nth(1).expect("an address").chars().take(43).collect();
        let feed = format!("/feeds/{secret}");
        let shown = group.stranger.get(&feed).await;
        shown.shows(&["SUMMARY:Breaks that work for us", "LOCATION:The garden room", "Pre-meet at 1:30pm"]);
        for name in ["Carys", "Nia", "Ifan", "Dewi"] {
            assert!(!shown.text.contains(name), "{name}");
        }
        let guessed = format!("/feeds/{}", "a".repeat(43));
        assert_eq!(group.stranger.get(&guessed).await.status, 404);
        assert!(!group.carys.get("/en/me/feed").await.text.contains(&secret), "it is shown once");
        group.carys.post(&group.at("/leave"), &[]).await;
        assert!(!group.stranger.get(&feed).await.text.contains("Breaks"), "she is no member any more");
        group.carys.post("/en/me/feed", &[("step", "end")]).await;
        assert_eq!(group.stranger.get(&feed).await.status, 404);
        let again = group.ifan.post("/en/me/feed", &[]).await.text;
        let secret: String = again.split("/feeds/").nth(1).expect("an address").chars().take(43).collect();
        group
            .ifan
            .post("/en/me/erase", &[("said", "leave"), ("sure", "yes")])
            .await
            .shows(&["You are erased"]);
        assert_eq!(group.stranger.get(&format!("/feeds/{secret}")).await.status, 404);
    }
}

#[tokio::test]
async fn nobody_takes_part_in_a_meeting_after_leaving() {
    for mut group in cwm_teg().await {
        let at = called(&mut group, &[14]).await;
        group.ifan.post(&group.at("/leave"), &[]).await;
        for page in ["", "/times", "/agenda", "/papers", "/there", "/minutes", "/sheet", "/meeting.ics"] {
            assert_eq!(group.ifan.get(&format!("{at}{page}")).await.status, 404, "{page}");
        }
        assert_eq!(group.ifan.post(&format!("{at}/agenda"), &[("words", "Taxis")]).await.status, 404);
    }
}
