//! TLS by rustls, with the system's roots and without touching the process-wide provider.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// Returns a configuration that trusts what the system trusts, and these roots (PEM or DER).
pub(super) fn config(roots: &[Vec<u8>]) -> Result<ClientConfig, Error> {
    // A provider that the program has installed is respected; none is installed for it.
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let mut extra = Vec::new();
    for root in roots {
        extra.extend(certificates(root)?);
    }
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config(format!("TLS cannot be used: {error}")))?;
    let mut config = match Verifier::new_with_extra_roots(extra, provider) {
        Ok(verifier) => {
            let verifier = Arc::new(verifier);
            builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()
        }
        // A small container may have no roots at all, and need none for plain HTTP.
        Err(error) => {
            tracing::warn!(%error, "the system has no trusted roots; no HTTPS server is trusted");
            builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    if !bytes.starts_with(b"-----BEGIN") {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    CertificateDer::pem_slice_iter(bytes)
        .collect::<Result<_, _>>()
        .map_err(|error| Error::config(format!("a root certificate cannot be read: {error}")))
}
