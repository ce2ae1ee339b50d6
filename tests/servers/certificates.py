"""A certificate for 127.0.0.1 and localhost that is its own authority, and a client context that trusts it."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.x509.oid import NameOID


def write_certificate(folder: Path) -> tuple[Path, Path]:
    """Make `cert.pem` and `key.pem` in `folder`; their paths."""
    certificate, key = make_certificate(ec.generate_private_key(ec.SECP256R1()))
    cert_path, key_path = folder / "cert.pem", folder / "key.pem"
    cert_path.write_bytes(certificate)
    key_path.touch(mode=0o600)
    key_path.write_bytes(key)
    return cert_path, key_path


def rsa_pem() -> str:
    """A key and its certificate in one PEM text, as SAMTILSYN_OAUTH_CERTIFICATE wants them."""
    certificate, key = make_certificate(rsa.generate_private_key(public_exponent=65537, key_size=2048))
    return (key + certificate).decode()


def make_certificate(key: CertificateIssuerPrivateKeyTypes) -> tuple[bytes, bytes]:
    """(certificate, key) as PEM, good for a day."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return certificate.public_bytes(serialization.Encoding.PEM), private


def trusting(certificate: Path) -> ssl.SSLContext:
    """A client's context that trusts this certificate and no other."""
    return ssl.create_default_context(cafile=str(certificate))
