"""Text from files that nobody can read properly: only to see whether something sensitive stands in them."""

from __future__ import annotations

import re

_MOST = 4 * 2**20


def raw_text(data: bytes) -> str:
    """The runs of letters and digits in `data`, as one-byte and as two-byte text, as Office's old formats hold it."""
    data = data[:_MOST]
    if data.startswith(b"{\\rtf"):
        return _rtf(data)
    narrow = [run.decode("cp1252", "replace") for run in re.findall(rb"[\t\n\r\x20-\x7e\x91-\x97\xa0-\xff]{6,}", data)]
    wide = [
        run.decode("utf-16-le", "replace")
        for run in re.findall(rb"(?:[\t\n\r\x20-\x7e\xa0-\xff]\x00|\x13\x20){6,}", data)
    ]
    return "\n".join(narrow + wide)


def _rtf(data: bytes) -> str:
    text = data.decode("cp1252", "replace")
    text = re.sub(r"\\'([0-9a-fA-F]{2})", lambda match: bytes.fromhex(match[1]).decode("cp1252", "replace"), text)
    text = re.sub(r"\\(?:par|line|cell|row|tab)\b ?", "\n", text)
    text = re.sub(r"\\(?:_|endash ?|emdash ?)", "-", text).replace("\\~", "\u00a0")
    text = re.sub(r"\\[a-zA-Z]{1,32}-?\d{0,10} ?|\\\*", "", text)
    return re.sub(r"[{}]", "", text)
