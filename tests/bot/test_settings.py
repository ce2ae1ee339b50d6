"""Settings: what is written, what becomes of it, and how faults are told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.servers import Security
from bot.settings import Settings, load_settings
from bot.settings_values import ZONE, AfterReading
from bot.told_language import told_language
from tests.servers.certificates import rsa_pem

COMPLETE = {
    "MAILBOX": "Koordinerettilsyn@example.dk",
    "IMAP_URL": "imaps://bot%40example.dk:s%2Fecret@mail.example.dk/INBOX",
    "SMTP_URL": "smtp://bot%40example.dk:s%2Fecret@mail.example.dk",
}
OAUTH = {
    "MAILBOX": "koordinerettilsyn@example.dk",
    "IMAP_URL": "imaps://outlook.office365.com",
    "SMTP_URL": "smtp://koordinerettilsyn%40example.dk@smtp.office365.com",
    "OAUTH_TENANT": "t-1",
    "OAUTH_CLIENT_ID": "c-1",
    "OAUTH_CLIENT_SECRET": "hush-hush",
}


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    for name in list(os.environ):
        if name.upper().startswith("SAMTILSYN_"):
            monkeypatch.delenv(name)


def load(monkeypatch: pytest.MonkeyPatch, values: Mapping[str, str]) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(f"SAMTILSYN_{name}", value)
    return load_settings(env_file=None)


def faults(monkeypatch: pytest.MonkeyPatch, values: Mapping[str, str]) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        load(monkeypatch, values)
    return caught.value.faults


def test_with_no_settings_at_all_it_is_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, {})
    assert settings.sandbox
    assert settings.imap is None
    assert settings.smtp is None
    assert settings.database_url.get_secret_value() == "sqlite:///data/samtilsyn.db"
    assert (settings.web.host, settings.web.port, settings.web.url) == ("127.0.0.1", 8080, "http://127.0.0.1:8080")
    assert settings.language == "da"
    assert settings.reading.done is AfterReading.LEAVE
    assert settings.reading.since is None
    assert settings.warnings == ()


def test_complete_settings_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, COMPLETE)
    assert not settings.sandbox
    assert settings.mailbox == "koordinerettilsyn@example.dk"
    assert settings.imap is not None
    assert settings.smtp is not None
    assert (settings.imap.host, settings.imap.port, settings.imap.security) == ("mail.example.dk", 993, Security.TLS)
    assert (settings.imap.user, settings.imap.folder) == ("bot@example.dk", "INBOX")
    assert settings.imap.password is not None
    assert settings.imap.password.get_secret_value() == "s/ecret"
    assert (settings.smtp.port, settings.smtp.security) == (587, Security.STARTTLS)


@pytest.mark.parametrize("left_out", sorted(COMPLETE))
def test_a_mail_setting_that_is_missing_beside_others_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, left_out: str
) -> None:
    told = faults(monkeypatch, {name: value for name, value in COMPLETE.items() if name != left_out})
    assert [fault.split()[0] for fault in told] == [f"SAMTILSYN_{left_out}"]
    assert "is missing" in told[0]


@pytest.mark.parametrize("alone", sorted(COMPLETE))
def test_one_mail_setting_alone_is_no_reason_for_the_sandbox(monkeypatch: pytest.MonkeyPatch, alone: str) -> None:
    assert len(faults(monkeypatch, {alone: COMPLETE[alone]})) == 2


@pytest.mark.parametrize("written", ["en", "EN", "da", ""])
@pytest.mark.parametrize("filed", ["", "SAMTILSYN_LANGUAGE=en\n", "SAMTILSYN_LANGUAGE=da\nX=1\n"])
def test_the_language_read_alone_is_that_of_all_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, written: str, filed: str
) -> None:
    file = tmp_path / ".env"
    file.write_text(filed)
    monkeypatch.setenv("SAMTILSYN_LANGUAGE", written)
    assert told_language(file) == load_settings(file).language
    assert told_language(tmp_path / "none") == load_settings(None).language


def test_where_the_language_is_what_is_wrong_danish_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAMTILSYN_LANGUAGE", "fr")
    assert told_language(tmp_path / "none") == "da"


def test_all_faults_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(
        monkeypatch,
        {
            **COMPLETE,
            "MAILBOX": "not an address",
            "IMAP_URL": "http://mail.example.dk",
            "LANGUAGE": "fr",
            "DATABASE_URL": "mysql://u:p@h/db",
            "WEB_LISTEN": "8080",
            "IMAP_DONE": "burn",
            "IMAP_SINCE": "yesterday",
            "IMAP_POLL_SECONDS": "0",
            "SANDBOX": "perhaps",
            "TELEGRAM_CHANNEL": "-100",
            "PROGRAMME": "no-such-file.toml",
        },
    )
    assert sorted(fault.split()[0].removeprefix("SAMTILSYN_") for fault in told) == [
        "DATABASE_URL",
        "IMAP_DONE",
        "IMAP_POLL_SECONDS",
        "IMAP_SINCE",
        "IMAP_URL",
        "LANGUAGE",
        "MAILBOX",
        "PROGRAMME",
        "SANDBOX",
        "TELEGRAM_CHANNEL",
        "WEB_LISTEN",
    ]


@pytest.mark.parametrize(
    ("name", "url", "word"),
    [
        ("IMAP_URL", "imap://bot:geheim@mail.example.dk", "this machine only"),
        ("IMAP_URL", "imaps://bot:geheim/geheim@mail.example.dk", "%2F"),
        ("IMAP_URL", "imaps://bot:geheim#geheim@mail.example.dk", "%23"),
        ("IMAP_URL", "imaps://bot:geheim[1@mail.example.dk", "write it as"),
        ("IMAP_URL", "imaps://:geheim@mail.example.dk", "no user"),
        ("IMAP_URL", "imaps://bot@mail.example.dk", "no password"),
        ("IMAP_URL", "imaps://mail.example.dk", "no user and password"),
        ("IMAP_URL", "imaps://", "names no host"),
        ("SMTP_URL", "https://bot:geheim@mail.example.dk", "must begin with smtps://"),
        ("SMTP_URL", "smtp://bot@mail.example.dk", "no password"),
        ("SMTP_URL", "smtps://bot:geheim@mail.example.dk:port", "write it as"),
    ],
)
def test_a_wrong_url_is_told_without_its_password(
    monkeypatch: pytest.MonkeyPatch, name: str, url: str, word: str
) -> None:
    told = faults(monkeypatch, {**COMPLETE, name: url})
    assert any(fault.startswith(f"SAMTILSYN_{name}") and word in fault for fault in told)
    assert "geheim" not in "".join(told)


@pytest.mark.parametrize(
    ("name", "url", "security", "port"),
    [
        ("IMAP_URL", "imap://bot:pw@127.0.0.1:1143", Security.NONE, 1143),
        ("IMAP_URL", "imap://bot:pw@[::1]:1143/Fælles%20post", Security.NONE, 1143),
        ("IMAP_URL", "imap+starttls://bot:pw@mail.example.dk", Security.STARTTLS, 143),
        ("SMTP_URL", "smtp://localhost:1025", Security.NONE, 1025),
        ("SMTP_URL", "smtp://bot:pw@mail.example.dk:2525", Security.STARTTLS, 2525),
        ("SMTP_URL", "smtps://bot:pw@mail.example.dk", Security.TLS, 465),
        ("SMTP_URL", "smtp://relay.example.dk:25", Security.STARTTLS, 25),
    ],
)
def test_plain_connections_are_for_this_machine_only(
    monkeypatch: pytest.MonkeyPatch, name: str, url: str, security: Security, port: int
) -> None:
    settings = load(monkeypatch, {**COMPLETE, name: url})
    server = settings.imap if name == "IMAP_URL" else settings.smtp
    assert server is not None
    assert (server.security, server.port) == (security, port)


def test_a_folder_in_the_url_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, {**COMPLETE, "IMAP_URL": "imaps://bot:pw@h.dk/F%C3%A6lles%20post/Ind"})
    assert settings.imap is not None
    assert settings.imap.folder == "Fælles post/Ind"


def test_the_sandbox_can_be_forbidden_and_then_everything_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(monkeypatch, {"SANDBOX": "0"})
    assert [fault.split()[0] for fault in told] == ["SAMTILSYN_MAILBOX", "SAMTILSYN_IMAP_URL", "SAMTILSYN_SMTP_URL"]


def test_the_sandbox_and_a_real_mailbox_exclude_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(monkeypatch, {**COMPLETE, "SANDBOX": "1"})
    assert told[0].startswith("SAMTILSYN_SANDBOX is on, but SAMTILSYN_IMAP_URL")


def test_an_empty_value_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, {"IMAP_URL": "", "TELEGRAM_TOKEN": "", "SANDBOX": ""}).sandbox


def test_a_misspelt_connection_is_a_fault_and_any_other_unknown_name_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(monkeypatch, {"IMAP_ULR": "imaps://bot:geheim@h.dk"})
    assert told == ("SAMTILSYN_IMAP_ULR is no setting; did you mean SAMTILSYN_IMAP_URL?",)
    monkeypatch.delenv("SAMTILSYN_IMAP_ULR")
    settings = load(monkeypatch, {"LANGAUGE": "en"})
    assert settings.warnings == ("SAMTILSYN_LANGAUGE is no setting; did you mean SAMTILSYN_LANGUAGE?",)


def test_a_secret_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "imap").write_text(COMPLETE["IMAP_URL"] + "\n")
    (tmp_path / "token").write_text("123:abc\n")
    settings = load(
        monkeypatch,
        {
            "MAILBOX": COMPLETE["MAILBOX"],
            "SMTP_URL": COMPLETE["SMTP_URL"],
            "IMAP_URL_FILE": str(tmp_path / "imap"),
            "TELEGRAM_TOKEN_FILE": str(tmp_path / "token"),
        },
    )
    assert settings.imap is not None
    assert settings.imap.host == "mail.example.dk"
    assert settings.telegram is not None
    assert settings.telegram.token.get_secret_value() == "123:abc"


def test_a_secrets_file_alone_is_no_reason_for_the_sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = faults(monkeypatch, {"IMAP_URL_FILE": str(tmp_path / "missing")})
    assert [fault.split()[0] for fault in told] == [
        "SAMTILSYN_IMAP_URL_FILE",
        "SAMTILSYN_MAILBOX",
        "SAMTILSYN_SMTP_URL",
    ]


def test_a_secret_and_its_file_exclude_each_other(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "imap").write_text(COMPLETE["IMAP_URL"])
    told = faults(monkeypatch, {**COMPLETE, "IMAP_URL_FILE": str(tmp_path / "imap")})
    assert told == ("SAMTILSYN_IMAP_URL and SAMTILSYN_IMAP_URL_FILE exclude each other",)
    (tmp_path / "imap").write_text(" \n")
    monkeypatch.delenv("SAMTILSYN_IMAP_URL")
    assert "is an empty file" in faults(monkeypatch, {})[0]


def test_no_secret_is_seen_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = {
        **OAUTH,
        "DATABASE_URL": "postgresql://u:topsecret@db/s",
        "TELEGRAM_TOKEN": "123:topsecret",
        "OAUTH_CLIENT_SECRET": "topsecret",
        "SMTP_URL": "smtps://bot:topsecret@h.dk",
    }
    settings = load(monkeypatch, secrets)
    assert "topsecret" not in f"{settings!r} {settings}"


def test_oauth_stands_in_for_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, OAUTH)
    assert settings.oauth is not None
    assert settings.oauth.token_url == "https://login.microsoftonline.com/t-1/oauth2/v2.0/token"
    assert settings.oauth.scope == "https://outlook.office365.com/.default"
    assert settings.imap is not None
    assert settings.smtp is not None
    assert settings.imap.user == "koordinerettilsyn@example.dk"
    assert settings.imap.needs_token
    assert settings.smtp.needs_token


def test_a_relay_without_a_login_stays_without_one_beside_oauth(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, {**OAUTH, "SMTP_URL": "smtp://relay.example.dk:25"})
    assert settings.smtp is not None
    assert not settings.smtp.needs_token


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"OAUTH_TENANT": ""}, "OAUTH_TENANT"),
        ({"OAUTH_CLIENT_ID": ""}, "OAUTH_CLIENT_ID"),
        ({"OAUTH_CLIENT_SECRET": ""}, "OAUTH_CLIENT_SECRET"),
        ({"OAUTH_TOKEN_URL": "http://login.example.dk/token"}, "OAUTH_TOKEN_URL"),
        ({"OAUTH_CERTIFICATE": "not a certificate"}, "OAUTH_CERTIFICATE"),
        ({"IMAP_URL": COMPLETE["IMAP_URL"], "SMTP_URL": COMPLETE["SMTP_URL"]}, "OAUTH_CLIENT_ID"),
    ],
)
def test_incomplete_oauth_settings_are_named(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, str], named: str
) -> None:
    told = faults(monkeypatch, {**OAUTH, **change})
    assert [fault.split()[0] for fault in told] == [f"SAMTILSYN_{named}"]


def test_a_certificate_and_a_secret_exclude_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    pem = rsa_pem()
    told = faults(monkeypatch, {**OAUTH, "OAUTH_CERTIFICATE": pem})
    assert told[0].startswith("SAMTILSYN_OAUTH_CERTIFICATE and SAMTILSYN_OAUTH_CLIENT_SECRET exclude")
    monkeypatch.delenv("SAMTILSYN_OAUTH_CLIENT_SECRET")
    settings = load(monkeypatch, {})
    assert settings.oauth is not None
    assert settings.oauth.certificate is not None


def test_telegram_works_beside_the_sandbox_and_needs_its_token(monkeypatch: pytest.MonkeyPatch) -> None:
    assert faults(monkeypatch, {"TELEGRAM_API_URL": "http://127.0.0.1:8081/bot"})[0].startswith(
        "SAMTILSYN_TELEGRAM_API_URL is of no use without"
    )
    settings = load(monkeypatch, {"TELEGRAM_TOKEN": "123:abc", "TELEGRAM_CHANNEL": "-1001234"})
    assert settings.sandbox
    assert settings.telegram is not None
    assert settings.telegram.channel == "-1001234"
    assert settings.telegram.api_url == "http://127.0.0.1:8081/bot"


@pytest.mark.parametrize(
    ("text", "done", "folder"),
    [
        ("leave", AfterReading.LEAVE, ""),
        ("mark", AfterReading.MARK, ""),
        ("move:Behandlet post", AfterReading.MOVE, "Behandlet post"),
    ],
)
def test_what_is_done_after_reading(
    monkeypatch: pytest.MonkeyPatch, text: str, done: AfterReading, folder: str
) -> None:
    reading = load(monkeypatch, {"IMAP_DONE": text}).reading
    assert (reading.done, reading.move_to) == (done, folder)


def test_a_day_without_a_zone_is_danish(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, {"IMAP_SINCE": "2018-05-14"}).reading.since == datetime(2018, 5, 14, tzinfo=ZONE)


def test_a_survey_page_nobody_can_reach_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    real = {**COMPLETE, "WEB_LISTEN": "0.0.0.0:8080"}
    unreachable = load(monkeypatch, real)
    assert "WEB_URL is missing" in unreachable.warnings[0]
    assert unreachable.web.url == ""
    settings = load(monkeypatch, {"WEB_LISTEN": "[::]:8080", "WEB_URL": "https://survey.example.dk/"})
    assert settings.warnings == ()
    assert (settings.web.host, settings.web.url) == ("::", "https://survey.example.dk")


def test_the_key_of_the_links_must_be_long_and_is_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, {}).secret is None
    key = "0123456789abcdef" * 2
    settings = load(monkeypatch, {"SECRET": key})
    assert settings.secret is not None
    assert settings.secret.get_secret_value() == key
    assert key not in repr(settings)
    (fault,) = faults(monkeypatch, {"SECRET": "short-and-secret"})
    assert "at least 32 characters" in fault
    assert "short-and-secret" not in fault


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("SAMTILSYN_LANGUAGE=en\nSAMTILSYN_HOME=fra-fil\nSAMTILSYN_IMAP_ULR=x\n")
    monkeypatch.setenv("SAMTILSYN_HOME", "fra-miljø")
    with pytest.raises(SettingsError, match="IMAP_ULR is no setting"):
        load_settings(file)
    file.write_text("SAMTILSYN_LANGUAGE=en\nSAMTILSYN_HOME=fra-fil\n")
    settings = load_settings(file)
    assert (settings.language, settings.home) == ("en", Path("fra-miljø"))
