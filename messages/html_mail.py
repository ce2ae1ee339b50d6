"""The HTML part of a mail, made from its plain text: same words, easier to read, nothing that loads.

Taken from the text: paragraphs, lines in them, lists ("- ", "1) "), a line alone in **…** as heading, addresses
as links. Everything is escaped; values that people wrote cannot become markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from urllib.parse import quote

_FONT = "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"
_PARAGRAPH = "margin:0 0 16px 0"
_LIST = "margin:0 0 16px 0;padding:0 0 0 28px"
_HEADING = "margin:24px 0 8px 0;font-size:16px;font-weight:bold"
_ITEM = re.compile(r"(?:(?P<dash>[-•])|(?P<number>\d{1,3})\)) +(?P<text>.*)")
_LINK = re.compile(r"(?P<url>https?://[^\s<>\"]+)|(?P<mail>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)")

# No colour is set on text or page, so that a mail programme's dark mode can choose both; only the fine print is
# toned down, with 7:1 contrast on white and on black alike. Outlook for Windows ignores max-width: it gets a table.
_PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
@media (prefers-color-scheme: dark) {{ .fine {{ color: #b4b4b4 !important; border-color: #6b6b6b !important; }} }}
</style>
</head>
<body style="margin:0;padding:16px;{font}">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0"><tr><td style="{font}"><![endif]-->
<div style="max-width:640px;{font}">
{body}
{footer}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
"""


def html_of(body: str, *, footer: str, title: str, language: str) -> str:
    """An HTML document of a letter's `body` and `footer` (plain text both), lines ending in LF.

    What stands under "-- " in the footer is fine print.
    """
    signature, _, fine = footer.partition("\n-- \n")
    closing = [_blocks(signature)]
    if fine:
        style = "margin-top:24px;padding-top:12px;border-top:1px solid #b4b4b4;font-size:13px;color:#595959"
        closing.append(f'<div class="fine" style="{style}">\n{_blocks(fine)}\n</div>')
    return _PAGE.format(
        language=escape(language),
        title=escape(title),
        font=_FONT,
        body=_blocks(body),
        footer="\n".join(closing),
    )


def _blocks(text: str) -> str:
    return "\n".join(html for chunk in re.split(r"\n\s*\n", text.strip("\n")) for html in _block(chunk.split("\n")))


def _block(lines: list[str]) -> Iterator[str]:
    for kind, group in groupby(_joined(lines), key=_kind):
        rows = list(group)
        if kind == "heading":
            yield from (f'<h2 style="{_HEADING}">{_inline(row.strip()[2:-2])}</h2>' for row in rows)
        elif kind == "line":
            yield f'<p style="{_PARAGRAPH}">{"<br>".join(map(_inline, rows))}</p>'
        else:
            tag = "ul" if kind == "dash" else "ol"
            yield f'<{tag} style="{_LIST}">\n{chr(10).join(map(_item, rows))}\n</{tag}>'


def _joined(lines: list[str]) -> Iterator[str]:
    """Lines with an item's indented continuation put back on the item."""
    held = ""
    for line in lines:
        if held and line.startswith("  ") and _ITEM.match(held):
            held = f"{held} {line.strip()}"
            continue
        if held:
            yield held
        held = line.strip()
    if held:
        yield held


def _kind(line: str) -> str:
    if len(line) > 4 and line.startswith("**") and line.endswith("**"):
        return "heading"
    match = _ITEM.match(line)
    if match is None:
        return "line"
    return "dash" if match["dash"] else "number"


def _item(line: str) -> str:
    match = _ITEM.match(line)
    if match is None:
        raise ValueError(f"not a list item: {line!r}")
    # The number is said, not counted: people answer with it, and a list may begin at 2.
    value = f' value="{int(match["number"])}"' if match["number"] else ""
    return f'<li{value} style="margin:0 0 4px 0">{_inline(match["text"])}</li>'


def _inline(text: str) -> str:
    out, at = [], 0
    for match in _LINK.finditer(text):
        shown = _without_trailing(match[0]) if match["url"] else match[0]
        # quote() leaves nothing that could leave the attribute; "%" stays, since an address may be quoted already.
        target = quote(shown, safe=":/?#[]@!$&'()*+,;=%~") if match["url"] else f"mailto:{quote(shown, safe='@+')}"
        out.append(escape(text[at : match.start()]))
        out.append(f'<a href="{escape(target)}">{escape(shown)}</a>')
        at = match.start() + len(shown)
    out.append(escape(text[at:]))
    return "".join(out)


def _without_trailing(url: str) -> str:
    """An address without the full stop, comma or bracket of the sentence around it."""
    while url and (url[-1] in ".,;:!?'" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url
