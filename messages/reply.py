"""What the sender of a mail wrote now: without quotation, signature, disclaimer and what programs add.

A line scanner over plain text or HTML (messages/lines.py). Where a form is not known for sure, text stays: a word too
many costs a reader a moment, a word too few can turn an answer round.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from messages import reply_marks as marks
from messages.lines import Line, plain_lines
from messages.mail import Mail
from messages.reply_ours import Ours, added_to_ours, fold, is_ours, our_stretch, our_text, quoted_unmarked
from messages.reply_quotes import boundary_at
from messages.reply_scan import Scan, question_above, quotation_goes_on, scanned, segments, take_back_wrapped
from messages.reply_signature import Parted, part_signature
from messages.signature_lines import is_closing, is_item, is_name_line

_HTML = re.compile(
    r"\s{0,50}<(?:!doctype|\?xml|html|head|body|div|p|table|span|meta|style|font|br|[ou]l|h[1-6]|b|i|u|blockquote)"
    r"\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_HTML_ENDS = re.compile(r"</(?:div|p|blockquote|table|body|html|span)\s{0,9}>|<br\s{0,9}/?>", re.IGNORECASE)
_HTML_TELLS_QUOTES = re.compile(
    r"<blockquote|divrplyfwdmsg|gmail_quote|yahoo_quoted|moz-cite-prefix|olk_src_body|outlookmessageheader"
    r"|reference-message|protonmail_quote|tutanota_quote|zmail_extra|replybody",
    re.IGNORECASE,
)
_PLAIN_MARKS = re.compile(r"^[ \t]{0,3}>", re.MULTILINE)
_SUBJECT_PREFIX = re.compile(r"\s*([^\W\d_]{1,12})\s?(?:\[\d+\])?:")
_NAME = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_MAX_LENGTH = 1_000_000
_MOST_OLDER = 4
_MOST_QUOTED = 40_000
_MAX_LINES = 20_000  # nobody writes more by hand; what follows is taken for older


@dataclass(frozen=True, kw_only=True)
class InlineAnswer:
    """What was written into the quotation, with the quoted words right above it."""

    question: str
    answer: str


@dataclass(frozen=True, kw_only=True)
class Reply:
    """A mail taken apart. `text`: the sender's words now, "" where they could not be told or there are none.

    `quoted`: older mail without its marks. `signature`: closing, name, contact lines, disclaimer. `forwarded`: the
    older mail was passed on, not answered. `inline`: the words stand between quoted lines; `answers` pairs them, and
    `beside` are the words of `text` that answer no quoted line. `points_below`: the sender says that answers stand in
    the quoted text, but none could be told apart there.
    """

    text: str
    quoted: str = ""
    signature: str = ""
    forwarded: bool = False
    inline: bool = False
    answers: tuple[InlineAnswer, ...] = ()
    beside: str = ""
    points_below: bool = False


def find_reply_text(mail: Mail, *, ours: str | None = None) -> str:
    """`find_reply(mail).text`. `ours`: the text of our mail that this one answers, where it is known."""
    return find_reply(mail, ours=ours).text


def find_reply_in_plain(text: str) -> str:
    """The sender's own words in a bare text, which may be HTML; nothing is known of the sender. Never raises."""
    return _find(_lines_of(text), frozenset(), None).text


def find_reply(mail: Mail, *, ours: str | None = None) -> Reply:
    """Take the mail's body apart. `ours`: the text of our mail that is answered; it beats all guessing.

    HTML is read where it marks quotations, else the plain text. Never raises; time is linear in the body.
    """
    known = our_text(ours) if ours else None
    names = _names_of(mail)
    best = Reply(text="")
    for lines in _bodies(mail):
        reply = _find(lines, names, known)
        if reply.text or not best.quoted:
            best = reply
        if reply.text:
            break
    if _is_forward(mail.subject) and best.quoted and not best.inline:
        return replace(best, forwarded=True)
    return best


def find_older(reply: Reply) -> tuple[str, ...]:
    """The words of the mails below, newest first, each without its head, its signature and what is older than it.

    Of long quotations only the beginning, in which whatever was passed on stands.
    """
    found: list[str] = []
    older = reply.quoted[:_MOST_QUOTED]
    while older and len(found) < _MOST_OLDER:
        lines = plain_lines(older)
        at = next((number for number, line in enumerate(lines) if line.text), len(lines))
        while at < len(lines) and (lead := boundary_at(lines, at)):
            at = next((number for number in range(lead.end, len(lines)) if lines[number].text), len(lines))
        below = _find(lines[at:], frozenset(), None)
        if below.text:
            found.append(below.text)
        older = below.quoted
    return tuple(found)


def _bodies(mail: Mail) -> list[list[Line]]:
    """The mail's bodies as lines, the more telling one first."""
    plain = mail.text if mail.text.strip() else ""
    if not mail.html.strip():
        return [_lines_of(plain)] if plain else []
    from messages.html_text import html_lines  # loads lxml: only for HTML mail

    rich = html_lines(mail.html)
    if not plain:
        return [rich]
    if _HTML_TELLS_QUOTES.search(mail.html) or _is_poor(plain, rich):
        return [rich, plain_lines(plain[:_MAX_LENGTH])]
    return [plain_lines(plain[:_MAX_LENGTH]), rich]


def _is_poor(plain: str, rich: Sequence[Line]) -> bool:
    """A stand-in for the HTML ("Your program cannot show HTML"), or the same words without their line ends."""
    spoken = sum(bool(line.text) for line in rich)
    if len(plain) < 400 and "html" in plain.casefold() and "html" not in "".join(line.text for line in rich).casefold():
        return spoken > 0
    return spoken > 5 and "\n" not in plain.strip()


def _lines_of(text: str) -> list[Line]:
    if _is_html(text):
        from messages.html_text import html_lines

        return html_lines(text)
    return plain_lines(text[:_MAX_LENGTH])


def _is_html(text: str) -> bool:
    """It begins with a tag, or holds some that plain text does not, and no ">" marks."""
    if _HTML.match(text) and "</" in text:
        return True
    found = itertools.islice(_HTML_ENDS.finditer(text), 2)
    return sum(1 for _ in found) == 2 and not _PLAIN_MARKS.search(text)


def _names_of(mail: Mail) -> frozenset[str]:
    """The words of the sender's name, as they may stand under the mail."""
    if mail.sender is None:
        return frozenset()
    spoken = mail.sender.name or mail.sender.addr.partition("@")[0]
    return frozenset(word.casefold() for word in _NAME.findall(spoken))


def _is_forward(subject: str) -> bool:
    match = _SUBJECT_PREFIX.match(subject)
    return match is not None and match[1].casefold() in marks.FORWARD_PREFIXES


def _find(lines: Sequence[Line], names: frozenset[str], ours: Ours | None) -> Reply:
    lines = lines[:_MAX_LINES]
    scan = scanned(lines)
    lines = scan.lines
    take_back_wrapped(scan)
    unmarked = _compare_with_ours(scan, ours) if ours is not None else []
    answers: list[InlineAnswer] = []
    texts: list[str] = []
    beside: list[str] = []
    signatures: list[str] = []
    between = False
    for start, end in segments(scan):
        parted = part_signature(lines[start:end], names, more=bool(texts))
        question = question_above(scan, start)
        if not parted.text and question.endswith("?") and _is_a_name(parted.signature):
            parted = Parted(parted.signature, [])  # "Hvem er kontaktperson?", and it is the sender
        signatures += parted.signature
        if not parted.text:
            continue
        answer = "\n".join(parted.text)
        texts.append(answer)
        goes_on = quotation_goes_on(scan, end)
        if question and (goes_on or between or is_item(question) or question.endswith("?")):
            answers.append(InlineAnswer(question=question, answer=answer))
            between = between or goes_on
        else:
            beside.append(answer)
    answers += unmarked
    texts += [pair.answer for pair in unmarked]
    text = "\n\n".join(texts).strip()
    quoted = "\n".join(line.text for line, own in zip(lines, scan.own, strict=True) if not own).strip()
    inline = bool(answers)
    return Reply(
        text=text,
        quoted=quoted,
        signature="\n".join(signatures).strip(),
        forwarded=scan.forwarded,
        inline=inline,
        answers=tuple(answers),
        beside="\n\n".join(beside).strip(),
        points_below=bool(quoted) and not inline and _says_below(text),
    )


def _is_a_name(signature: Sequence[str]) -> bool:
    return len(signature) == 1 and is_name_line(signature[0]) and not is_closing(signature[0])


def _says_below(text: str) -> bool:
    low = text.casefold()
    return any(phrase in low for phrase in marks.POINTS_BELOW) and not any(word in low for word in marks.ON_THE_WALL)


def _compare_with_ours(scan: Scan, ours: Ours) -> list[InlineAnswer]:
    """Find what was written into or under our mail where nothing marks it; correct `scan.own` by it."""
    texts = [line.text for line in scan.lines]
    answers: list[InlineAnswer] = []
    for line, own in zip(scan.lines, scan.own, strict=True):
        added = None if own or is_ours(line.text, ours) else added_to_ours(line.text, ours)
        if added is not None and added[1]:
            answers.append(InlineAnswer(question=added[0], answer=added[1]))
    if scan.history == len(texts):
        unmarked = [text if own else "\x00" for text, own in zip(texts, scan.own, strict=True)]
        start, end = quoted_unmarked(unmarked, ours)
        scan.own[start:end] = [False] * (end - start)
        return answers
    start, end = our_stretch(texts[scan.history :], ours)
    question = ""
    for text in texts[scan.history + start : scan.history + end]:
        if is_ours(text, ours):
            question = text
        elif fold(text) and question and added_to_ours(text, ours) is None:
            answers.append(InlineAnswer(question=question, answer=text))
    nothing_above = not any(own and line.text for own, line in zip(scan.own, scan.lines, strict=True))
    if end and nothing_above and not answers:  # answered under our mail, which nothing marks
        for at in range(scan.history + end, len(texts)):
            if texts[at] and not is_ours(texts[at], ours) and boundary_at(scan.lines, at):
                break
            scan.own[at] = not is_ours(texts[at], ours)
    return answers
