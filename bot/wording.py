"""A programme's own texts of the papers, read from the folder it names."""

from __future__ import annotations

from pathlib import Path

from handlers.programme import Programme
from messages.papers_wording import FILES, SHIPPED, Wording, WrongWording, parse_wording


def load_wording(programme: Programme, file: Path | None) -> Wording:
    """The texts in force; `file` is the programme's own, its folder is looked for beside it. Raises WrongWording."""
    if not programme.papers.folder:
        return SHIPPED
    folder = (file.parent if file else Path()) / programme.papers.folder
    if not folder.is_dir():
        raise WrongWording(
            f"the programme's folder of papers {folder} is not there; make it, or leave papers.folder empty"
        )
    try:
        texts = {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.toml"))}
    except (OSError, UnicodeDecodeError) as error:
        raise WrongWording(f"cannot read the papers' texts in {folder}: {error}") from error
    if not texts:
        raise WrongWording(f"there are no texts in {folder}; put {' or '.join(f'{x}.toml' for x in FILES)} there")
    return parse_wording(texts)
