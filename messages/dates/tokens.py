"""Cuts a text into tokens: words, numbers in the shapes dates have, signs. Linear in the length of the text.

A run of digits and separators is looked at whole: what has the shape of no date, time or range (phone and case
numbers, versions, thousands) becomes a dead token that no rule may read.
"""

from __future__ import annotations

import re
import unicodedata

from messages.dates import things, words
from messages.dates.pieces import Token
from messages.dates.runs import iso, run
from messages.dates.short_forms import TWO_LETTERS, mend_short_forms

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*)"
    r"|(?P<iso>(?<![\w-])\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))"
    r"|(?P<run>\d+(?:(?:\./|[./:–—-])\d+)*)"
    r"|(?P<newline>\n)"
    r"|(?P<sign>[^\s\w]|_)"
)
_DEAD = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|\b[\w-]{1,63}\.(?:dk|com|org|net|eu|example|se|no|de|io)\b(?:/\S*)?"
    r"|[\w.+%-]{1,80}\.(?:docx?|pdf|pptx?|xlsx?|odt|rtf|jpe?g|png|zip|msg|eml)\b",
    re.IGNORECASE,
)
_MAY_BE_DEAD = re.compile(
    r"[@]|://|www\.|\.(?:dk|com|org|net|eu|example|se|no|de|io|docx?|pdf|pptx?|xlsx?|odt|rtf|jpe?g|png|zip|msg|eml)\b",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s")
_MENDED = words.MISSPELT.keys() | words.SHORTENED
_SHORT_LINE = 50  # a longer line may have been wrapped by the mail program
_DAY_LINE = re.compile(
    r"[ \t>(\xa0]{0,8}(?:den |d\. ?|d )?"
    r"(?:\d{1,2}[./]\s?\S|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|"
    r"\d{4}-\d\d|\d{1,2}-\d{1,2}-\d|uge\s{1,3}\d|"
    r"(?:ma|ti|on|to|fr|lø|sø)\.? (?:d\. ?)?\d|"
    r"(?:man|tir|ons|tor|fre|lør|søn)\w*[.,:\s])",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"[ \t]{0,4}(?:hej|hejsa|halløj|hi|hello|dear|kære|godmorgen|goddag|dav|til)\b[^\d\n]{0,40}$|"
    r"[ \t]{0,4}(?:god morgen|god dag)[^\d\n]{0,30}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:,|-|–|\b(?:og|eller|samt|til|kl\.?|den|d\.))\s*$", re.IGNORECASE)
_GLUED_BEFORE = words.WEEK_WORDS | {"kl", "klokken", "d", "den", "dato", "u"}
_GLUED_AFTER = words.ORDINAL_ENDS | {"am", "pm", "a", "p", "kl", "h", "tiden"}


def tokenize(text: str) -> list[Token]:
    """The tokens of `text` in order; spans are offsets into `text`."""
    out: list[Token] = []
    dead = _dead_spans(text)
    sentence = line_start = 0
    last_end = -1
    soft = False
    position = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < position:
            continue
        if dead and dead[0][0] <= start:
            end = dead.pop(0)[1]
            position = end
            token = Token("dead", text[start:end], "", start, end)
            token.sentence, last_end = sentence, end
            out.append(token)
            while dead and dead[0][0] < end:
                dead.pop(0)
            continue
        group = match.lastgroup
        if group == "word":
            raw = match[0]
            plain = raw.isascii()
            norm = raw.lower() if plain else raw.casefold()
            if norm in _MENDED:
                if norm in words.SHORTENED and text[end : end + 2] in (". ", ".,"):
                    end += 1  # "alle dage undt. onsdag"
                norm = words.MISSPELT.get(norm, norm) if text[end : end + 1] != "?" else norm
            if not plain:
                norm = unicodedata.normalize("NFC", norm)
            out.append(Token("word", raw, norm, start, end, (), start == last_end, soft, sentence))
            soft, last_end, position = False, end, end
            continue
        if group == "newline":
            if _breaks_sentence(text, start, line_start):
                sentence += 1
            soft, line_start = start - line_start < _SHORT_LINE, end
            continue
        glued = start == last_end
        made: list[Token]
        if group == "sign":
            raw = match[0]
            if raw == ">" and not text[line_start:start].strip(" \t>\xa0"):
                continue  # the mark of a quoted line
            if raw == "." and out and glued and out[-1].kind == "word" and _abbreviates(out, text, end):
                last_end, out[-1].dot = end, True
                continue
            made = [Token("sign", raw, raw, start, end)]
            made[0].sentence = sentence
            if raw in ".!?" and not _inside_ellipsis(text, start):
                sentence += 1
        else:
            made = iso(match[0], start, end) if group == "iso" else run(match[0], start)
            if end < len(text) and text[end] == "." and not text[end + 1 : end + 2].isdigit():
                made[-1].dot = True
                made[-1].end = end = end + 1
            if _kills(out, text, start, end, glued):
                made = [Token("dead", text[start:end], "", start, end)]
        made[0].glued, made[0].soft = glued, soft
        for token in made[1:]:
            token.glued = True
        for token in made:
            if token.kind != "sign" or len(made) > 1:
                token.sentence = sentence
        out.extend(made)
        if made[-1].dot and (_starts_sentence(text, end) or _is_an_hour(out)):
            sentence += 1
        soft, last_end, position = False, end, end
    _kill_phone_numbers(out)
    mend_short_forms(out)
    return out


def _abbreviates(before: list[Token], text: str, at: int) -> bool:
    """Whether the point behind the last word ends no sentence; after "Kr." (kroner, too) only before "himmelfart".

    "Hej Jan." at the end of a line greets a man.
    """
    word = before[-1].norm
    if word in words.MONTHS_SHORT and text[at : at + 2].strip(" \r")[:1] == "\n":
        return len(before) > 1 and before[-2].kind == "number"
    if word in {"kr", "skt", "sct"}:
        return text[at : at + 5].lstrip().casefold().startswith(("him", "han"))
    if word in TWO_LETTERS:
        return text[at : at + 2].strip().isdigit()  # "ti. 7/5"
    if word == "form":
        return len(before) > 1 and before[-2].kind != "word"  # "7/5 form.", not "i god form."
    if (
        word == "m"
        and len(before) > 2
        and before[-2].norm in {"a", "p"}
        and before[-3].kind in {"number", "dotted", "clock"}
    ):
        return not _starts_sentence(text, at)  # "… to 2 p.m. On Thursday …"
    return word in words.ABBREVIATIONS or word.endswith("nr")


def _dead_spans(text: str) -> list[tuple[int, int]]:
    if _MAY_BE_DEAD.search(text) is None:
        return []
    out: list[tuple[int, int]] = []
    end = 0
    for hit in _MAY_BE_DEAD.finditer(text):  # none of them holds white space: only the word around a hit is looked at
        if hit.start() < end:
            continue
        start = hit.start()
        while start > end and not text[start - 1].isspace():
            start -= 1
        behind = _SPACE.search(text, hit.end())
        end = behind.start() if behind is not None else len(text)
        out += [match.span() for match in _DEAD.finditer(text, start, end)]
    return out


def _inside_ellipsis(text: str, at: int) -> bool:
    return text[at + 1 : at + 2] == text[at]


def _breaks_sentence(text: str, at: int, line_start: int) -> bool:
    """Whether the line break at `at` ends a sentence: a blank line, a list, or a short line before a capital."""
    after = text[at + 1 : at + 40].lstrip(" \t>")
    if not after or after[0] in "\r\n-*•·–":
        return True
    if after[0] == "|" or text.find("|", line_start, at) >= 0 or text.find("\t", line_start, at) >= 0:
        return True  # a row of a table
    if _DAY_LINE.match(text, line_start) and _DAY_LINE.match(after) and not _GOES_ON.search(text, max(at - 8, 0), at):
        return True  # a list of days, one a line
    if at - line_start < _SHORT_LINE and (after[0].isupper() or _GREETING.match(text[line_start:at].rstrip())):
        return True
    return bool(re.match(r"\d{1,2}\) ", after)) or text[at - 1 : at] == ":"


def _starts_sentence(text: str, at: int) -> bool:
    """After a number's point: does a new sentence follow (a capital letter; no month, no "3. Torsdag i maj")?"""
    match = re.match(r"\s{1,4}([^\W\d_]{1,20})(\s+i\b)?", text[at : at + 30])
    if match is None or not match[1][0].isupper():
        return False
    word = match[1].casefold()
    if word in words.WEEKDAYS:
        return match[2] is None
    return word not in words.MONTHS and word not in words.MONTHS_SHORT


def _is_an_hour(before: list[Token]) -> bool:
    """ "kl. 9. onsdag …": an hour has no ordinal's point, so it ends the sentence."""
    return len(before) > 1 and before[-2].norm in {"kl", "klokken"} and before[-1].kind == "number"


def _kills(before: list[Token], text: str, start: int, end: int, glued: bool) -> bool:
    """Whether what stands around a number makes it a name, a price, a share or a part of a longer code."""
    after = text[end : end + 12]
    if after[:1].isalpha():
        match = re.match(r"[^\W\d_]{1,12}", after)
        ending = match[0].casefold() if match else ""
        known = ending in _GLUED_AFTER or ending in words.MONTHS or ending in words.MONTHS_SHORT
        if not known:
            return True
    if after.startswith((",-", "_")) or after.lstrip()[:1] in {"%", "°", "€", "$", "£"}:
        return True
    if not before:
        return False
    last = before[-1]
    if glued and last.kind == "dead":
        return True
    if glued and last.kind == "sign":
        if last.norm in "§#$€£+_*":
            return not (last.norm == "+" and last.glued and len(before) > 1 and before[-2].dot)
        if last.norm in words.DASHES and last.glued and len(before) > 1:
            hour = before[-2].norm in {"am", "pm"} or (before[-2].norm == "m" and before[-2].dot)  # "10 a.m.-12 p.m."
            return before[-2].kind == "word" and not hour and not _may_lead(before[-2].norm)
    if glued and last.kind == "word" and last.end == start:
        if last.norm in {"d", "u"} and text[start:end].isdigit():
            return True  # "D1" is a code
        return not (_may_lead(last.norm))
    if last.kind == "sign" and last.norm in ":-–" and len(before) > 1:
        last = before[-2]
    if last.norm in {"nr", "nummer"} and len(before) > 1 and before[-2].norm in words.WEEK_WORDS:
        return False  # "uge nr. 20"
    if re.match(r"\s{0,3}([^\W\d_]{3,10})", text[end : end + 14]) and _names_month(text[end : end + 14]):
        return False
    return (last.kind == "word" and (last.norm in things.LABELS or last.norm.endswith("nr"))) or (
        last.kind == "sign" and last.norm in "§#$€£"
    )


def _names_month(after: str) -> bool:
    word = after.split()[0].rstrip(".,;:!?)").casefold()
    return word in words.MONTHS or word in words.MONTHS_SHORT


def _may_lead(word: str) -> bool:
    return (
        word in _GLUED_BEFORE
        or word in {"am", "pm"}
        or word in words.MONTHS
        or word in words.MONTHS_SHORT
        or word in words.WEEKDAYS
    )


def _kill_phone_numbers(tokens: list[Token]) -> None:
    """Three or more two-digit numbers in a row are a phone number (or a CPR number with blanks)."""
    first = 0
    for k, token in enumerate((*tokens, None)):
        if token is not None and token.kind == "number" and len(token.raw) == 2 and not (token.dot and k > first):
            continue
        if k - first >= 3:
            for dead in tokens[first:k]:
                dead.kind = "dead"
        first = k + 1
