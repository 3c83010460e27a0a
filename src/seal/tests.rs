use super::*;
use crate::store::{Store, testing};

async fn sealed(store: &Store, seal: &Seal, text: &'static str) -> Vec<u8> {
    let seal = seal.clone();
    store.write(move |tx| seal.close(tx, "carys", "item-1", text, 7)).await.unwrap()
}

async fn opened(store: &Store, seal: &Seal, about: &'static str, sealed: &[u8]) -> Result<Option<String>> {
    let (seal, sealed) = (seal.clone(), sealed.to_vec());
    store.read(move |tx| seal.opener().open(tx, "carys", about, &sealed)).await
}

#[tokio::test]
async fn what_is_sealed_opens_for_its_own_row_only_and_never_after_its_owner_was_erased() {
    for (_, store) in testing::stores().await {
        let seal = Seal::for_tests();
        let bytes = sealed(&store, &seal, "Mam wandered twice this week.").await;
        assert!(!bytes.windows(3).any(|three| three == b"Mam"));
        let words = opened(&store, &seal, "item-1", &bytes).await.unwrap();
        assert_eq!(words.as_deref(), Some("Mam wandered twice this week."));
        assert!(opened(&store, &seal, "item-2", &bytes).await.is_err(), "laid beside another row");
        let mut bent = bytes.clone();
        *bent.last_mut().unwrap() ^= 1;
        assert!(opened(&store, &seal, "item-1", &bent).await.is_err());
        store.write(|tx| destroy(tx, "carys")).await.unwrap();
        assert_eq!(opened(&store, &seal, "item-1", &bytes).await.unwrap(), None);
    }
}

#[tokio::test]
async fn with_another_master_key_nothing_opens_until_the_keys_are_locked_anew() {
    for (_, store) in testing::stores().await {
        let (seal, new) = (Seal::for_tests(), Master::new());
        let bytes = sealed(&store, &seal, "Saturdays.").await;
        let other = Seal::new(new.clone());
        assert!(opened(&store, &other, "item-1", &bytes).await.is_err());
        let fits = other.clone();
        assert!(!store.read(move |tx| fits.fits(tx)).await.unwrap());
        let (from, to) = (seal.clone(), new.clone());
        assert_eq!(store.write(move |tx| rotate(tx, &from, &to)).await.unwrap(), 1);
        assert_eq!(opened(&store, &other, "item-1", &bytes).await.unwrap().as_deref(), Some("Saturdays."));
        assert!(
            opened(&store, &seal, "item-1", &bytes).await.is_err(),
            "the old master key is worth nothing now"
        );
    }
}

#[test]
fn a_master_key_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    assert!(matches!(Master::in_file(&path, false), Err(NoMaster::File(..))));
    let made = Master::in_file(&path, true).unwrap();
    assert_eq!(Master::in_file(&path, false).unwrap().text(), made.text());
    assert!(made.write(&path).is_err(), "one that is there is never written over");
    assert!(matches!(Master::read("c2hvcnQ="), Err(NoMaster::Unreadable)));
}
