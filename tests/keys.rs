//! The command that locks everybody's key with a new master key, as whoever runs a Plethu uses it; and what is left of
//! somebody in an old copy once they were erased.

use plethu::app::{App, Clock};
use plethu::demo::{self, Load};
use plethu::seal::{Master, Seal};
use plethu::settings::Settings;
use plethu::sharing::{self, Kind};
use plethu::store::{Place, Sql, Store, testing};
use std::path::Path;
use std::process::{Command, Output};

fn plethu(place: &Place, master: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plethu"));
    for name in ["DATABASE_URL", "PLETHU_DATA", "PLETHU_MASTER_KEY", "PLETHU_ADDRESS", "PLETHU_SMTP"] {
        command.env_remove(name);
    }
    command.args(words).env("PLETHU_MASTER_KEY_FILE", master);
    match place {
        Place::Folder(folder) => command.arg("--data").arg(folder),
        Place::Postgres(address) => command.env("DATABASE_URL", address),
    };
    command.output().expect("the program runs")
}

async fn entries(place: &Place, master: &Master) -> Result<usize, plethu::store::Error> {
    let store = Store::open(place).await?;
    let seal = Seal::new(master.clone());
    let read = store.read(move |tx| {
        let carys: String =
            tx.one(Sql::unregistered("SELECT id FROM person WHERE name = 'Carys Bowen'"), &[], |row| {
                row.get(0)
            })?;
        Ok(sharing::mine(tx, &seal, &carys, Kind::Entry)?.len())
    });
    let found = read.await;
    store.close().await;
    found
}

#[tokio::test]
async fn everybodys_key_is_locked_anew_and_the_old_master_key_opens_nothing_any_more() {
    for fresh in testing::places().await {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("master.key");
        let old = Master::in_file(&file, true).expect("it is made");
        let store = Store::open(&fresh.place).await.expect("it opens");
        let app =
            App::new(store.clone(), Seal::new(old.clone()), Settings::in_folder("unused"), Clock::real());
        demo::seed(&app, Load::default()).await.expect("the demo moves in");
        store.close().await;
        let before = entries(&fresh.place, &old).await.expect("what she said opens");
        assert!(before > 0);

        let rotated = plethu(&fresh.place, &file, &["keys", "rotate"]);
        assert!(rotated.status.success(), "{rotated:?}");
        let new = Master::in_file(&file, false).expect("the new one took its place");
        assert_ne!(new.text(), old.text());
        let kept =
            Master::in_file(&folder.path().join("master.old"), false).expect("the old one is kept beside it");
        assert_eq!(kept.text(), old.text());
        assert_eq!(entries(&fresh.place, &new).await.expect("it opens with the new one"), before);
        assert!(entries(&fresh.place, &old).await.is_err());

        let wrong =
            plethu(&fresh.place, &folder.path().join("master.old"), &["serve", "--listen", "127.0.0.1:0"]);
        assert!(!wrong.status.success(), "it does not open its doors with the wrong key");
        let said = String::from_utf8_lossy(&wrong.stderr);
        assert!(said.contains("locked with another master key"), "{said}");
    }
}

#[test]
fn a_new_master_key_is_printed_and_can_be_read() {
    let printed = Command::new(env!("CARGO_BIN_EXE_plethu")).args(["keys", "new"]).output().expect("it runs");
    let text = String::from_utf8(printed.stdout).expect("text");
    assert_eq!(Master::read(&text).expect("a key").text(), text.trim());
}

#[tokio::test]
async fn on_postgresql_the_doors_stay_shut_without_a_master_key() {
    for fresh in testing::places().await.into_iter().filter(|fresh| matches!(fresh.place, Place::Postgres(_)))
    {
        let Place::Postgres(address) = &fresh.place else { continue };
        let mut command = Command::new(env!("CARGO_BIN_EXE_plethu"));
        command.args(["serve", "--listen", "127.0.0.1:0"]).env("DATABASE_URL", address);
        command.env_remove("PLETHU_MASTER_KEY").env_remove("PLETHU_MASTER_KEY_FILE");
        let answer = command.output().expect("the program runs");
        assert!(!answer.status.success());
        assert!(String::from_utf8_lossy(&answer.stderr).contains("PLETHU_MASTER_KEY"), "{answer:?}");
    }
}

#[tokio::test]
async fn an_old_copy_of_the_data_says_nothing_of_somebody_who_was_erased_since() {
    for fresh in testing::places().await {
        let store = Store::open(&fresh.place).await.expect("it opens");
        let app = App::new(store.clone(), Seal::for_tests(), Settings::in_folder("unused"), Clock::real());
        demo::seed(&app, Load::default()).await.expect("the demo moves in");
        let copied = store.read(|tx| {
            let items = Sql::unregistered(
                "SELECT i.owner_id, i.id, i.sealed FROM item i JOIN person p ON p.id = i.owner_id WHERE p.name = 'Carys Bowen'",
            );
            tx.all(items, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<Vec<u8>>(2)?)))
        });
        let copied = copied.await.expect("an old copy of what she said");
        let owner = copied[0].0.clone();
        store.write(move |tx| plethu::seal::destroy(tx, &owner)).await.expect("her key is destroyed");
        let seal = app.seal.clone();
        let opened = store.read(move |tx| {
            let mut opener = seal.opener();
            let open = |(owner, id, sealed): &(String, String, Vec<u8>)| opener.open(tx, owner, id, sealed);
            copied.iter().map(open).collect::<Result<Vec<_>, _>>()
        });
        let opened = opened.await.expect("the store is there");
        assert!(
            opened.len() > 10 && opened.iter().all(Option::is_none),
            "with the old copy and today's keys"
        );
        store.close().await;
    }
}
