"""What the mail around a paper says of it: attached, a draft, to come later, to be fetched behind a link."""

from __future__ import annotations

import re

from messages.mail import Mail
from messages.papers.model import Block, paragraphs


def draft_words(*texts: str) -> str:
    """The words that call what was sent a draft, "" where none do."""
    return _first(_DRAFT, *texts)


def marked_as_draft(blocks: tuple[Block, ...]) -> str:
    """The line of a paper that calls it a draft and says nothing else (a page's header, a watermark), else ""."""
    lines = (line.strip() for one in paragraphs(blocks) for line in one.text.split("\n"))
    return next((line for line in lines if _MARK.fullmatch(line)), "")


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
    r"endelige? (?:version|udgave|skema) (?:følger|kommer|sendes))\b",
    re.IGNORECASE,
)
_MARK = re.compile(
    r"\W*(?:internt? |første |1\. )?(?:udkast|kladde|draft|foreløbigt?(?: udgave| version| skema)?)(?: \d| v\d)?\W*",
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
