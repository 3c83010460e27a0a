//! Whoever may not be here any more is cut off with the commit that says so, through the pages that people use: not at
//! the next keystroke, and not when somebody happens to look.

use super::peer::{Peer, at_the_table, cookie, path};
use crate::agreements::testing::{cwm_teg_with_both_keys, person};
use crate::spaces::testing::CwmTeg;
use crate::web::testing::Browser;

async fn token(browser: &mut Browser) -> String {
    let page = browser.post("/en/me/tokens", &[("name", "the group's screen"), ("may", "write")]).await;
    let from = page.text.find("plethu_").expect("the token is shown");
    page.text[from..].split('<').next().unwrap().into()
}

/// What each does, and how their socket is told.
async fn goes(group: &mut CwmTeg, how: &str) -> u16 {
    let ifan = person(group, "Ifan Rees").await;
    let (leave, remove) = (group.at("/leave"), group.at(&format!("/people/{ifan}/remove")));
    match how {
        "leaves" => {
            group.ifan.post(&leave, &[]).await;
            4403
        }
        "is removed" => {
            let asked = group.carys.post(&remove, &[("reason", "We talked about it.")]).await;
            let page = asked.location().expect("it was asked").to_string();
            group.dewi.post(&format!("{page}/turn"), &[]).await;
            4403
        }
        "signs out" => {
            group.ifan.post("/en/sign-out", &[]).await;
            4401
        }
        "is given a new code" => {
            let asked = remove.replace("/remove", "/code");
            let asked = group.carys.post(&asked, &[("reason", "He lost it.")]).await;
            let page = asked.location().expect("it was asked").to_string();
            group.dewi.post(&format!("{page}/turn"), &[]).await;
            4401
        }
        "takes a token back" => {
            let page = group.ifan.get("/en/me/tokens").await.text;
            let at = page.find("/en/me/tokens/").expect("it can be taken back");
            group.ifan.post(page[at..].split('"').next().unwrap(), &[]).await;
            4401
        }
        "makes a new code" => {
            group.ifan.post("/en/me/receipt", &[]).await;
            4401
        }
        other => panic!("nobody {other}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_be_here_any_more_is_cut_off_at_once() {
    for how in ["leaves", "is removed", "signs out", "is given a new code"] {
        for mut group in cwm_teg_with_both_keys().await {
            let (at, canvas) = at_the_table(&group).await;
            let mut ifan = Peer::join(at, &canvas, &group.ifan).await;
            let mut nia = Peer::join(at, &canvas, &group.nia).await;
            let code = goes(&mut group, how).await;
            assert_eq!(ifan.until_closed().await.0, code, "{how}, {:?}", group.engine);
            nia.listen_a_moment().await;
            assert_eq!(nia.closed, None, "{how}: the others stay");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_is_cut_off_when_its_token_is_taken_back() {
    for how in ["takes a token back", "makes a new code", "is given a new code", "leaves"] {
        for mut group in cwm_teg_with_both_keys().await {
            let (at, canvas) = at_the_table(&group).await;
            let token = token(&mut group.ifan).await;
            let mut program =
                Peer::knock(at, &format!("{}?token={token}", path(&canvas)), &[]).await.unwrap();
            program.ask().await;
            program.until(|program| program.synced).await;
            let code = goes(&mut group, how).await;
            assert_eq!(program.until_closed().await.0, code, "{how}, {:?}", group.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_taken_back_is_closed_to_those_who_read_it() {
    for mut group in cwm_teg_with_both_keys().await {
        let (at, canvas) = at_the_table(&group).await;
        let carys = person(&group, "Carys Bowen").await;
        let draft = super::live::draft_of(&group, &canvas, &carys).await;
        let page = group.at(&format!("/canvases/{}", draft.number));
        group.carys.post(&format!("{page}/show"), &[]).await;
        let mut nia = Peer::knock(at, &path(&draft), &[cookie(&group.nia)]).await.expect("it is shown");
        group.carys.post(&format!("{page}/keep"), &[]).await;
        assert_eq!(nia.until_closed().await.0, 4403);
    }
}
