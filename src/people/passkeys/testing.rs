//! A phone with its owner's finger on it, for tests: makes a passkey and signs with it, as a browser would pass it on.

use super::id_of;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub const HERE: &str = "https://plethu.test";

#[derive(Clone)]
pub struct Device {
    pub secret: Vec<u8>,
    pub id: Vec<u8>,
    pub site: String,
    /// Where its browser is.
    pub at: String,
    /// Whom it says it belongs to.
    pub whose: String,
    /// How often it was used.
    pub count: u32,
}

const IN_PERSON: u8 = 0b0000_0101;
const WITH_KEY: u8 = 0b0100_0000;

impl Device {
    /// A new passkey, and what the browser sends about it.
    pub fn make(options: &Value) -> (Device, String) {
        let secret = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new());
        let device = Device {
            secret: secret.unwrap().as_ref().to_vec(),
            id: rand::random::<[u8; 16]>().to_vec(),
            site: options["rp"]["id"].as_str().unwrap().into(),
            at: HERE.into(),
            whose: options["user"]["id"].as_str().unwrap().into(),
            count: 0,
        };
        let mut about = device.about(IN_PERSON | WITH_KEY);
        about.extend([0; 16]);
        about.extend((device.id.len() as u16).to_be_bytes());
        about.extend(&device.id);
        about.extend(device.public_key());
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(about.len() as u8);
        attestation.extend(about);
        let response = json!({
            "clientDataJSON": id_of(&device.said("webauthn.create", options)),
            "attestationObject": id_of(&attestation),
        });
        let sent = device.credential(&response);
        (device, sent)
    }

    /// Signs, in person, and counts that.
    pub fn sign(&mut self, options: &Value) -> String {
        self.count += 1;
        let (about, said) = (self.about(IN_PERSON), self.said("webauthn.get", options));
        let signed = [&about[..], &Sha256::digest(&said)[..]].concat();
        let signature = self.pair().sign(&SystemRandom::new(), &signed).unwrap();
        self.credential(&json!({
            "clientDataJSON": id_of(&said),
            "authenticatorData": id_of(&about),
            "signature": id_of(signature.as_ref()),
            "userHandle": self.whose,
        }))
    }

    fn credential(&self, response: &Value) -> String {
        let id = id_of(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }

    fn about(&self, flags: u8) -> Vec<u8> {
        let mut about = Sha256::digest(self.site.as_bytes()).to_vec();
        about.push(flags);
        about.extend(self.count.to_be_bytes());
        about
    }

    fn said(&self, kind: &str, options: &Value) -> Vec<u8> {
        let said = json!({ "type": kind, "challenge": options["challenge"], "origin": self.at });
        said.to_string().into_bytes()
    }

    /// As COSE (RFC 9053) writes a point of the curve P-256.
    fn public_key(&self) -> Vec<u8> {
        let point = self.pair().public_key().as_ref().to_vec();
        let (start, between) = (b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20", b"\x22\x58\x20");
        [&start[..], &point[1..33], &between[..], &point[33..]].concat()
    }

    fn pair(&self) -> EcdsaKeyPair {
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &self.secret, &SystemRandom::new()).unwrap()
    }
}
