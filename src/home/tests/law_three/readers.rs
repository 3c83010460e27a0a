//! Who looks, and where.

use super::*;
use crate::store::testing::as_in_a_backup;

/// Each looks wherever they can.
pub const READERS: [&str; 12] = [
    "owner",        // Carys
    "worker",       // Nia, in Carys' own space
    "fellow",       // Megan, in Carys' own space
    "former",       // Ifan's brother, who was in it and was taken out
    "key holder",   // Dewi, in the group that the space sits in
    "wider member", // Ifan, in that group
    "stranger",
    "program", // with Carys' own token
    "backup",  // somebody with a copy of the database
    "live",    // Ifan, at the group's canvas with a program of his own
    "export",  // what he carries off
    "search",  // what he looks for
];

impl Home {
    /// By whom a word is found, wherever they can look.
    pub async fn found(&mut self, marker: &str) -> BTreeSet<&'static str> {
        let mut found = BTreeSet::new();
        for reader in READERS {
            if self.reads(reader, marker).await.contains(marker) {
                found.insert(reader);
            }
        }
        found
    }

    /// All that a reader gets to see.
    async fn reads(&mut self, reader: &str, marker: &str) -> String {
        let pages = match reader {
            "export" => self.exports(),
            "search" => self.searches(marker),
            _ => self.pages().await,
        };
        let app = self.group.app.clone();
        let browser = match reader {
            "owner" => &mut self.group.carys,
            "worker" => &mut self.group.nia,
            "fellow" => &mut self.megan,
            "former" => &mut self.former,
            "key holder" => &mut self.group.dewi,
            "wider member" | "export" | "search" => &mut self.group.ifan,
            "stranger" => &mut self.group.stranger,
            "program" => return self.program().await,
            "live" => return self.live().await,
            _ => return as_in_a_backup(&app.store).await,
        };
        let mut all = String::new();
        for page in pages {
            let answer = browser.get(&page).await;
            assert!(!answer.status.is_server_error(), "{page}: {}", answer.text);
            if answer.status == 200 {
                all.push_str(&answer.text);
            }
        }
        all
    }

    async fn pages(&mut self) -> Vec<String> {
        let mut pages: Vec<String> =
            ["/", "/strengths", "/introductions", "/said", "/me/data", "/me/data.json"]
                .map(|page| format!("/en{page}"))
                .into();
        let own = [
            "/matters",
            "/matters/sheet",
            "/matters/good",
            "/matters/raise",
            "/outcomes",
            "/actions",
            "/people",
        ];
        pages.extend(own.map(|page| format!("{}{page}", self.own)));
        let listed = self.group.carys.get(&format!("{}/outcomes", self.own)).await.text;
        let ids = listed.split("/outcomes/").skip(1).filter_map(|rest| rest.split(['"', '/']).next());
        pages.extend(ids.filter(|id| id.len() == 36).map(|id| format!("{}/outcomes/{id}", self.own)));
        let group = [
            "",
            "/strengths",
            "/asks",
            "/check-ins",
            "/check-ins/answer",
            "/better",
            "/themes",
            "/themes/new",
            "/canvases",
            "/actions",
            "/owed",
            "/letters",
            "/letters/print",
            "/read-out",
            "/people",
            "/contributions/2",
            "/contributions/3",
        ];
        pages.extend(group.map(|page| self.group.at(page)));
        pages
    }

    fn exports(&self) -> Vec<String> {
        let of_canvas = ["/plan.json", "/plan.csv", "/plan.md", "/sheet", "/history"];
        let mut exports: Vec<_> =
            of_canvas.iter().map(|rest| page(&self.group, &self.canvas, rest)).collect();
        exports.push("/en/me/data.json".into());
        exports
    }

    /// By the start of its first word: the pages repeat what was looked for.
    fn searches(&self, marker: &str) -> Vec<String> {
        let word: String = marker.chars().take(4).collect();
        let of_group = self.group.at(&format!("/strengths?q={word}"));
        vec![of_group, format!("/en/did-not-work?q={word}")]
    }

    async fn live(&self) -> String {
        let peer = peer::Peer::join(self.at, &self.canvas, &self.group.ifan).await;
        String::from_utf8_lossy(&peer.document.encode()).into_owned()
    }

    async fn program(&self) -> String {
        let bearer = format!("Bearer {}", self.token);
        let mut program = Browser::new(&self.group.app).header("authorization", &bearer);
        let mut all = String::new();
        let own = self.own.trim_start_matches("/en");
        let group = format!("/spaces/{}", self.group.code);
        for page in [
            "/spaces".to_owned(),
            format!("{own}/contributions"),
            format!("{own}/actions"),
            format!("{own}/canvases"),
            format!("{group}/contributions"),
            format!("{group}/actions"),
            format!("{group}/canvases"),
            format!("{group}/canvases/{}", self.canvas.number),
            format!("{group}/canvases/{}/cards", self.canvas.number),
        ] {
            let answer = program.get(&format!("/api/v1{page}")).await;
            if answer.status == 200 {
                all.push_str(&answer.text);
            }
        }
        all
    }
}
