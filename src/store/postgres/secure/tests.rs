//! Certificates only, no keys: `own` is signed by itself; `signed`, for `db.example`, by `signer`.

use super::*;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn certificate(pem: &str) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
}

/// Where it lies in this tree.
fn file(name: &str) -> String {
    format!("{}/src/store/postgres/secure/{name}.pem", env!("CARGO_MANIFEST_DIR"))
}

/// What becomes of a server that calls itself this and shows this certificate, in the year 2030.
fn meets(root: Option<&str>, name: &'static str, shown: &str) -> Result<(), String> {
    let provider = Arc::new(ring::default_provider());
    let trusted = Trusted::named(root, &provider).map_err(|error| error.to_string())?;
    let verifier = Verifier { trusted, provider };
    let now = UnixTime::since_unix_epoch(Duration::from_secs(1_900_000_000));
    let name = ServerName::try_from(name).unwrap();
    let outcome = verifier.verify_server_cert(&certificate(shown), &[], &name, &[], now);
    outcome.map(drop).map_err(|error| error.to_string())
}

const OWN: &str = include_str!("own.pem");
const SIGNED: &str = include_str!("signed.pem");

#[test]
fn a_server_that_nobody_vouches_for_is_refused_and_it_is_said_what_to_do() {
    for shown in [OWN, SIGNED] {
        let told = meets(Some(&file("own")), "db.example", SIGNED).unwrap_err();
        assert!(told.contains("UnknownIssuer") && told.contains("sslrootcert=FILE"), "{told}");
        assert!(meets(Some(&file("signer")), "elsewhere.example", shown).is_err());
    }
}

#[test]
fn a_server_whose_own_certificate_was_named_is_let_in_by_any_name() {
    assert_eq!(meets(Some(&file("own")), "10.0.0.7", OWN), Ok(()));
}

#[test]
fn a_server_vouched_for_is_let_in_under_its_own_name_only() {
    assert_eq!(meets(Some(&file("signer")), "db.example", SIGNED), Ok(()));
    let told = meets(Some(&file("signer")), "other.example", SIGNED).unwrap_err();
    assert!(told.contains("not valid for name"), "{told}");
}

#[test]
fn a_file_of_certificates_that_is_not_there_or_holds_none_stops_the_start() {
    for (named, said) in [
        ("/nowhere.pem", "/nowhere.pem"),
        (concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), "no certificate"),
    ] {
        let told = way_to(&format!("postgres://a@localhost/b?sslrootcert={named}")).err().unwrap();
        assert!(told.to_string().contains(said), "{told}");
    }
}

#[test]
fn what_an_address_asks_for_is_understood() {
    let mode = |address: &str| way_to(address).unwrap().0.get_ssl_mode();
    assert_eq!(mode("postgres://a@localhost/b"), SslMode::Prefer);
    assert_eq!(mode("postgres://a@localhost/b?sslmode=disable"), SslMode::Disable);
    assert_eq!(mode("host=localhost user=a"), SslMode::Prefer);
    let named = format!("postgres://a@localhost/b?sslrootcert={}&application_name=x", file("own"));
    assert_eq!(mode(&named), SslMode::Require);
    for asked in ["require", "verify-full", "verify-ca"] {
        assert_eq!(mode(&format!("{named}&sslmode={asked}")), SslMode::Require);
    }
    let (config, _) = way_to(&named).unwrap();
    assert_eq!(config.get_application_name(), Some("x"));
    assert!(way_to("postgres://a@localhost/b?sslmode=perhaps").is_err());
}

/// A server that says it has no encryption, as one between us and the real one might.
#[tokio::test]
async fn whoever_asked_for_encryption_never_speaks_without() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let told = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_exact(&mut [0; 8]).await.unwrap();
        stream.write_all(b"N").await.unwrap();
        let mut more = Vec::new();
        stream.read_to_end(&mut more).await.unwrap();
        more
    });
    let (config, tls) = way_to(&format!("postgres://a:secret@{at}/b?sslrootcert={}", file("own"))).unwrap();
    let error = config.connect(tls).await.err().unwrap();
    assert!(Error::from(error).to_string().contains("TLS"));
    assert_eq!(told.await.unwrap(), b"");
}
