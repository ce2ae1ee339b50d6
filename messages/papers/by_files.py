"""Files that systems lay beside people's own without being asked: how a folder looks, small pictures, marks of a file
that is open. Nobody meant to send them, so that nobody is told that they cannot be read."""

from __future__ import annotations

import re

from messages.papers.sniff import FileKind

UNSEEN_FOLDERS = frozenset({"__MACOSX", ".Trashes", ".Spotlight-V100", ".fseventsd", "@eaDir", "$RECYCLE.BIN"})
_NAME = re.compile(
    r"\._.*|\.DS_Store|\.localized|icon\r?|\.directory|\.hidden|\.dropbox(?:\.attr)?|(?:eh)?thumbs(?:_vista)?\.db|"
    r"desktop\.ini|folder\.htt|~\$.*|\.~lock\..*#|~wrl\d+\.tmp|\.nfs[0-9a-f]+|\.gitkeep|\.keep",
    re.IGNORECASE | re.DOTALL,
)
_DOCUMENTS = ("pdf", "zip", "rtf", "mail", "tnef", "html", "picture")


def is_by_file(name: str, kind: FileKind) -> bool:
    """Whether `name` (with what the file lay in before it) is such a file; a document under such a name is none."""
    return kind not in _DOCUMENTS and _NAME.fullmatch(name.rpartition("/")[2]) is not None
