"""Lists and mails for measuring: institutions that answer their invitation, and strangers who ask something."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

MAILBOX = "koordinerettilsyn@sandbox.example"
HOUSES = 60
_REGIONS = ("Nord", "Midt", "Syd", "Øst", "Hovedstaden")
_CENTRES = {"Nord": "TC Nord", "Midt": "TC Nord", "Syd": "TC Syd", "Øst": "TC Øst", "Hovedstaden": "TC Øst"}
_TEXT = (
    "Kære alle\n\nTak for mailen. {words}\n\nMed venlig hilsen\n{name}\nBotilbuddet Bøgely {n}\n"
    "Bøgevej {n}, 9000 Aalborg\nTelefon 98 12 34 56\n\n"
    "Den 8. jan. 2018 kl. 09.00 skrev Koordineret tilsyn <koordinerettilsyn@sandbox.example>:\n\n"
    + "\n".join(
        f"> {line}"
        for line in (
            "Kære leder",
            "",
            "Botilbuddet inviteres hermed til at være med i et projekt, som skal forebygge vold.",
            "Det er frivilligt at være med. Svar på denne mail senest mandag den 22. januar 2018.",
            "",
            "Med venlig hilsen",
            "Koordineret tilsyn",
        )
    )
    + "\n"
)


def write_lists(home: Path) -> Iterator[tuple[str, ...]]:
    """Write the register and the list into `home`; the commands that take them in, select and invite."""
    people = ["navn;e-mail;myndighed;kontor;rolle", "Karin;karin@kt.example;coordinator;Socialstyrelsen;coordinator"]
    for region in _REGIONS:
        people.append(f"St {region};st.{_REGIONS.index(region)}@st.example;st;Socialtilsyn {region};inspector")
        people.append(f"At {region};at.{_REGIONS.index(region)}@at.example;at;{_CENTRES[region]};inspector")
    houses = ["navn;p-nummer;socialtilsyn;leder;e-mail;at-tilsynsførende;st-tilsynsførende;runde"]
    for n in range(HOUSES):
        where = n % len(_REGIONS)
        houses.append(
            f"Botilbuddet Bøgely {n};{1010000000 + n};{_REGIONS[where]};Leder {n};{_leader(n)};"
            f"at.{where}@at.example;st.{where}@st.example;2018-1"
        )
    (home / "people.csv").write_text("\n".join(people), encoding="utf-8")
    (home / "list.csv").write_text("\n".join(houses), encoding="utf-8")
    at = ("--as-of", "2018-01-08T08:00:00+01:00")
    yield ("import", "--people", str(home / "people.csv"), *at)
    yield ("import", str(home / "list.csv"), *at)
    yield ("select", "--all", *at)
    yield ("invite", "--all", *at)


def replies(count: int) -> Iterator[tuple[str, bytes]]:
    """(sender, mail): leaders who write on their case, first a yes, then this and that."""
    for i in range(count):
        n = i % HOUSES
        words = "Ja tak, vi vil gerne deltage." if i < HOUSES else f"Vi glæder os. Besked nummer {i} herfra."
        text = _TEXT.format(words=words, name=f"Leder {n}", n=n)
        subject = f"Sv: Invitation til koordineret tilsyn [KT-2018-{n + 1:03d}]"
        yield _leader(n), _mail(_leader(n), subject, text, f"<reply-{i}@boegely.example>")


def questions(count: int) -> Iterator[tuple[str, bytes]]:
    """(sender, mail): people nobody knows, each with something of their own."""
    for i in range(count):
        text = _TEXT.format(words=f"Hvad er projekt nummer {i}? Hvem kan være med?", name="En borger", n=i)
        yield (
            f"borger{i}@hjemme.example",
            _mail(f"borger{i}@hjemme.example", f"Spørgsmål {i}", text, f"<question-{i}@hjemme.example>"),
        )


def _leader(n: int) -> str:
    return f"leder{n}@boegely.example"


def _mail(sender: str, subject: str, text: str, message_id: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, MAILBOX, subject
    message["Date"] = "Tue, 09 Jan 2018 10:00:00 +0100"
    message["Message-ID"] = message_id
    message.set_content(text, cte="8bit")
    return message.as_bytes()
