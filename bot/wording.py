"""A programme's own texts, of papers and of letters, read from the folders it names."""

from __future__ import annotations

from pathlib import Path

from handlers.programme import Programme
from messages.check_letters import OwnWords, WrongLetters, parse_own_words
from messages.own_letters import SHIPPED as SHIPPED_LETTERS
from messages.papers_wording import FILES, SHIPPED, Wording, WrongWording, parse_wording
from messages.phrases import phrase


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


def load_letters(programme: Programme, file: Path | None) -> OwnWords:
    """The letters and short texts in force, as `load_wording` finds its folder. Raises WrongLetters."""
    language = programme.language
    if not programme.letters.folder:
        return OwnWords(letters=SHIPPED_LETTERS)
    folder = (file.parent if file else Path()) / programme.letters.folder
    if not folder.is_dir():
        raise WrongLetters(phrase("wording.letters_gone", language, folder=folder))
    try:
        texts = {
            path.relative_to(folder).as_posix(): path.read_text("utf-8")
            for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.name.startswith(".")
        }
    except (OSError, UnicodeDecodeError) as error:
        raise WrongLetters(phrase("wording.letters_unreadable", language, folder=folder, error=error)) from error
    if not texts:
        raise WrongLetters(phrase("wording.letters_empty", language, folder=folder))
    return parse_own_words(texts, language)
