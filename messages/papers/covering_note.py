"""What the mail around a paper says of it: attached, a draft, to come later, to be fetched behind a link."""

from __future__ import annotations

import re
from collections.abc import Iterable

from messages.mail import Mail
from messages.papers.model import Block, paragraphs


def draft_words(*texts: str) -> str:
    """The words that call what was sent a draft, "" where none do."""
    return _first(_DRAFT, *(text.replace("_", " ") for text in texts))


def marked_as_draft(blocks: tuple[Block, ...], edges: Iterable[str] = ()) -> str:
    """The line of a paper that calls it a draft or not approved, else "". In its text the line must say nothing else;
    what stands around the pages (`edges`: headers, footers, watermarks) may say more ("UDKAST, Socialtilsyn Midt")."""
    around = next((line for line in edges if _STATE.search(line)), "")
    lines = (line.strip() for one in paragraphs(blocks) for line in one.text.split("\n"))
    return around or next((line for line in lines if _is_mark(line)), "")


def _is_mark(line: str) -> bool:
    if len(line) > _LONGEST_MARK or not _STATE.search(line):
        return False
    if _SHOUTED.search(line) and not line.isupper():
        return True
    return all(_BESIDE_MARK.fullmatch(word) for word in _STATE.sub(" ", line).split())


def promise_words(text: str) -> str:
    """The words that promise the paper for later, "" where none do."""
    return _first(_PROMISE, text)


def claims_paper(text: str) -> bool:
    """Whether the mail says that a paper comes with it."""
    return bool(_CLAIM.search(text))


def link_instead(mail: Mail, text: str) -> str:
    """A link that stands where a file should: any in the sender's words, a file-sharing one anywhere; else ""."""
    return _first(_LINK, text) or _first(_SHARED, mail.text, mail.html)


def _first(pattern: re.Pattern[str], *texts: str) -> str:
    return next((match[0] for text in texts if (match := pattern.search(text))), "")


_DRAFT = re.compile(
    r"\b(?:udkast|kladde|foreløbig(?:t|e)?|draft|ikke (?:helt )?færdig(?:t|udfyldt)?|"
    r"endelige? (?:version|udgave|skema) (?:følger|kommer|sendes)|v(?:ersion)?\.? ?0[.,]\d+)\b",
    re.IGNORECASE,
)
_LONGEST_MARK = 90
_STATE = re.compile(
    r"(?<!\w)(?:(?:arbejds|rå)?udkast(?:et)?|(?:arbejds)?kladde|(?:rough |first )?draft|foreløbig[et]?|preliminary|"
    r"arbejds(?:papir|dokument|kopi|version|udgave)|work in progress|"
    r"(?:ikke|ej|not)(?: (?:endnu|endelig|endeligt|helt|yet))? "
    r"(?:(?:endeligt? |formelt )?godkendt|"
    r"færdig(?:t|udfyldt|gjort|behandlet)?|endelig[et]?|frigivet|kvalitetssikret|"
    r"approved|final)|(?:afventer|mangler)(?: \w+)? (?:\w+)?godkendelse|uden for godkendelse|"
    r"(?:til|i|sendt til) (?:intern )?(?:kommentering|kommentarer|høring|gennemsyn|godkendelse|review|korrektur)|"
    r"for (?:review|comments?|approval)|under (?:udarbejdelse|udfyldelse)|(?:version|vers\.?|ver\.?|v\.?) ?0[.,]\d+)"
    r"(?!\w)",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"(?<!\w)(?:UDKAST|KLADDE|DRAFT|FORELØBIG|IKKE GODKENDT)(?!\w)")
# Words that a mark may have beside it and still be one.
_BESIDE_MARK = re.compile(
    r"\W*(?:\d[\d./:-]*|internt?|første|anden|andet|tredje|version(?:en)?|udgave|skema(?:et)?|skabelon(?:en)?|dokumentation(?:en)?|"
    r"dokument(?:et)?|status|dokumentstatus|til|af|den|d|pr|fra|og|kun|brug|side|nr|v\d*|endnu|eksemplar|page|of|the|rev|"
    r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kl)?\W*",
    re.IGNORECASE,
)
_CLAIM = re.compile(
    r"vedhæft|vedlagt|vedlægge|vedføj|hermed|\bher (?:er|kommer|følger|får)\b|\bse (?:skema|bilag|fil)|attach|enclosed|"
    r"\b(?:skema|slides?|dokumentation|skabelon|formular)",
    re.IGNORECASE,
)
_LATER = r"(?:senere|i morgen|i næste uge|på \w+dag|snarest|hurtigst muligt|inden \w+|når \w+)"
_PROMISE = re.compile(
    rf"\b(?:vender tilbage|(?:sender|kommer|følger)(?: \w+)? {_LATER}|eftersender|når jeg (?:når|får|er))\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
_SHARED = re.compile(
    r"https?://[^\s<>\"']{0,200}(?:sharepoint|onedrive|1drv|dropbox|wetransfer|we\.tl|drive\.google|docs\.google|box\.com|"
    r"filkassen|filesend|nextcloud|egnyte|transfer)[^\s<>\"']*",
    re.IGNORECASE,
)
