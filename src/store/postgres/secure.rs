//! Encryption on the way to the database, as its address asks for it. `sslmode` and `sslrootcert` are libpq's own names,
//! so that one address serves `pg_dump` as well. Who wants encryption gets a checked certificate with it: a lock
//! that opens to anybody keeps nobody out.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres::Config;
use tokio_postgres::config::SslMode;
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::store::{Error, Result};

type Certificates = Vec<CertificateDer<'static>>;

/// How to reach the database at this address, and what to make of the certificate it shows.
///
/// # Errors
/// When the address cannot be read, or there is nobody to believe about certificates.
pub(super) fn way_to(address: &str) -> Result<(Config, MakeRustlsConnect)> {
    let asked = Asked::of(address);
    let mut config: Config = asked.address.parse()?;
    if asked.root.is_some() {
        config.ssl_mode(SslMode::Require);
    }
    let provider = Arc::new(ring::default_provider());
    let verifier = Arc::new(Verifier {
        trusted: match config.get_ssl_mode() {
            SslMode::Require => Trusted::named(asked.root.as_deref(), &provider)?,
            _ => Trusted::Anybody,
        },
        provider: provider.clone(),
    });
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::Unreachable(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    Ok((config, MakeRustlsConnect::new(tls)))
}

/// What the address says beyond what its reader understands.
struct Asked {
    address: String,
    /// File with the certificates to believe; none: those that this machine believes.
    root: Option<String>,
}

impl Asked {
    fn of(address: &str) -> Asked {
        let Some((front, query)) = address.split_once('?') else {
            return Asked { address: address.into(), root: None };
        };
        let mut root = None;
        let kept = query.split('&').filter_map(|pair| match pair.split_once('=') {
            Some(("sslrootcert", _)) => {
                let read: Vec<(String, String)> = serde_html_form::from_str(pair).unwrap_or_default();
                root = read.into_iter().map(|(_, file)| file).next();
                None
            }
            // Whoever asks for encryption has names checked as well, so these ask for no more.
            Some(("sslmode", "verify-full" | "verify-ca")) => Some("sslmode=require"),
            _ => Some(pair),
        });
        let kept: Vec<&str> = kept.collect();
        Asked { address: format!("{front}?{}", kept.join("&")), root }
    }
}

#[derive(Debug)]
enum Trusted {
    /// Encrypted when the server can, whoever it is: still better than nothing.
    Anybody,
    /// One of these, or what they have signed.
    Named { these: Certificates, signed: Arc<WebPkiServerVerifier> },
}

impl Trusted {
    fn named(file: Option<&str>, provider: &Arc<CryptoProvider>) -> Result<Trusted> {
        let these = match file.filter(|file| *file != "system") {
            Some(file) => in_file(file)?,
            None => Vec::new(),
        };
        let mut roots = RootCertStore::empty();
        match these.as_slice() {
            [] => drop(roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs)),
            these => drop(roots.add_parsable_certificates(these.iter().cloned())),
        }
        let signed = WebPkiServerVerifier::builder_with_provider(roots.into(), provider.clone()).build();
        let signed = signed.map_err(|error| {
            Error::Unreachable(format!("nobody to believe about certificates ({error}): {NAME_ONE}"))
        })?;
        Ok(Trusted::Named { these, signed })
    }
}

const NAME_ONE: &str =
    "put sslrootcert=FILE into DATABASE_URL, with the certificate of the server or of who signed it";

fn in_file(file: &str) -> Result<Certificates> {
    let cannot = |why: String| Error::Unreachable(format!("sslrootcert={file}: {why}"));
    let found = CertificateDer::pem_file_iter(file).map_err(|error| cannot(error.to_string()))?;
    let found: Certificates = found.collect::<Result<_, _>>().map_err(|error| cannot(error.to_string()))?;
    if found.is_empty() { Err(cannot("there is no certificate in it".into())) } else { Ok(found) }
}

#[derive(Debug)]
struct Verifier {
    trusted: Trusted,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match &self.trusted {
            Trusted::Anybody => Ok(ServerCertVerified::assertion()),
            // A certificate signed by itself, as most databases have: it was named, so no name need be in it.
            Trusted::Named { these, .. } if these.contains(shown) => Ok(ServerCertVerified::assertion()),
            Trusted::Named { signed, .. } => signed
                .verify_server_cert(shown, between, name, ocsp, now)
                .map_err(|error| rustls::Error::General(format!("{error}; {NAME_ONE}"))),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, shown, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, shown, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests;
