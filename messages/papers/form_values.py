"""Answers of a form as they are kept: empty ones told from answers, persons, the authority, lists, plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person named in a form. `email` is "" where none is given; `name` where only an address is."""

    name: str
    email: str = ""

    def __str__(self) -> str:
        if not self.email:
            return self.name
        return f"{self.name} <{self.email}>" if self.name else self.email


def fold(text: str) -> str:
    """White space of every kind folded to single blanks."""
    return " ".join(text.split())


def is_empty(text: str) -> bool:
    """Whether an answer says nothing: blank, dashes, "xx", a placeholder, "afventer". "Ingen" is an answer."""
    text = fold(text.replace("\u200b", ""))
    if not re.search(r"[^\W_]", text):
        return True
    return bool(_EMPTY.fullmatch(text) or _PLACEHOLDER.fullmatch(text) or _BRACKETED.fullmatch(text))


def is_waiting(text: str) -> bool:
    """Whether an answer where a person is asked for only tells that the name comes later or is not known yet.

    Other questions may be answered in such words ("Kommer godt ud af det", "Afventer ny alarm").
    """
    return "@" not in _with_at(text) and bool(_WAITING.match(fold(unbulleted(text))))


_EMPTY = re.compile(
    r"(?:x{1,12}|(?:x{1,6}[\s,.@/\-]+){1,6}(?:x{1,6}|\d{2,4}|dk|com)|n/?a|tbd|tba|todo|\?+|nn|n\.n\.|"
    r"(?:vi |jeg |det )?(?:afventer|mangler|følger|eftersendes|kommer|udfyldes|oplyses|tilføjes|indsættes|sendes)"
    r"(?: (?:svar|senere|endnu|stadig|oplysninger?|nærmere|snarest|fra (?:tilbuddet|lederen?)|på (?:svar|besked)))*|"
    r"(?:endnu )?ikke (?:udfyldt|oplyst|besvaret)(?: endnu)?|ubesvaret|blank|tom|"
    r"(?:awaiting|pending|to follow|to be (?:announced|filled in|confirmed))(?: \w+){0,3})[.!…]*",
    re.IGNORECASE,
)
_SUBJECT = (
    r"(?:(?:vi|jeg|de|det|den|navn(?:et)?|kontaktperson(?:en)?|tilbuddet|leder(?:en)?|forstander(?:en)?|"
    r"oplysning(?:en|er|erne)?|svar(?:et)?)(?: (?:på|om|fra) \w+)? )?"
)
_NOT_YET = r"(?:(?:er|har|bliver|vil blive) )?(?:(?:først|nok|lige|stadig|endnu|pt\.?|p\.t\.) )*"
_COMES = (
    r"afvente[rs]|mangler|følger|kommer|(?:efter|frem|ind)?sendes|udfyldes|oplyses|tilføjes|indsættes|meddeles|meldes|"
    r"findes|udpeges|vælges|afklares|aftales|besluttes|undersøges|oplyser|melder|giver besked|"
    r"(?:vender|melder) tilbage|skal(?: (?:lige|først|stadig|nok))*(?: (?:vi|jeg))? (?:findes?|udpeges|vælges|"
    r"afklares?|aftales?|besluttes|undersøges?|spørge)|oplyst|udpeget|meldt ind|eftersendt|"
    r"ved (?:vi |jeg |de )?(?:endnu )?ikke|ikke|ukendt|uafklaret|"
    r"under afklaring|på (?:ferie|barsel|orlov)|sygemeldt|senere|snarest|(?:awaiting|pending|to follow|to be|not yet)"
)
# What an answer begins with where nobody is named: "Afventer – …", "Lederen melder tilbage", "Det ved vi ikke endnu".
_WAITING = re.compile(rf"{_SUBJECT}{_NOT_YET}(?:{_COMES})\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"(?:klik|tryk|click|tap)\b[^.;@]{0,25}\b(?:her|here|for at|to|skriv|vælg)\b[^;@]{0,60}|"
    r"(?:vælg|choose|select|pick)(?: (?:et|en|an?|the|venligst))? ?"
    r"(?:element|dato|socialtilsyn|item|date|punkt|svar|fra listen?)\.?|"
    r"(?:skriv|indsæt|angiv|indtast|udfyld|anfør|insert|enter|write|type)\b"
    r"(?: (?:venligst|her|svar(?:et)?|tekst(?:en)?|navn|og|e-?mail|mail|dato(?:en)?|adresse|et|en|ét|punkt|i|hver|"
    r"linje|mødedato|tilbuddets|answer|text|here|name|date|the|an?|and|your|virksomhedens|virksomhedsnavn|emner?)){1,9}\.?|"
    r"(?:udfyldes|skal udfyldes) af .{0,40}|"
    r"[(]?(?:navn|name)(?:\(e\))?\s*(?:og|and|samt|,|\+|/|&)\s*(?:e-?)?mail-?(?:adresser?|address)?[)]?|"
    r"\(?dd[./-]mm[./-](?:åååå|yyyy|åå)\)?|dato her",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[\[<{«][^\[\]<>{}@]{0,120}[\]>}»]\.?")
# Guidance of the template that was left standing before or behind the answer.
_GUIDANCE = re.compile(
    r"^\s*[(\[](?:[^()\[\]@]{0,30}\b)?(?:skriv|indsæt|angiv|udfyld|navn og e-?mail|dato|insert|enter|name and)"
    r"[^()\[\]@]{0,60}[)\]]\s*[:.]?\s*|\s*\[(?:indsæt|skriv|angiv)[^\[\]]{0,80}\]\s*$",
    re.IGNORECASE,
)


# A sentence of guidance on a line of its own; what tells it from an answer are the words it leans on.
_HINT = re.compile(
    r"\s*(?:(?:obs|nb|husk|bemærk|note|please note)\b\W{1,3}.{10,200}|"
    r"(?:skriv|beskriv|angiv|indsæt|indtast|udfyld|anfør|oplys|notér|vælg|write|describe|state|enter|give|list)\b.{0,80}?"
    r"\b(?:her|kort|gerne|fx|f\.eks\.|eksempelvis|hvilke[nt]?|både|i punktform|de dilemmaer|socialtilsynets vurdering|"
    r"here|briefly|e\.g\.|which|both)\b[^@]{0,120})",
    re.IGNORECASE,
)


# Guidance that is no order: where the answer is found, who is meant, what it consists of.
_SAYS_HOW = re.compile(
    r"[\s(*/]*(?:(?:navnet?|adressen|teksten|ordlyden)?,? ?som (?:det|den|de|navnet|tilbuddet) "
    r"(?:står|fremgår|er (?:anført|registreret)|hedder) (?:på|af|i) "
    r"(?:tilbudsportalen|cvr(?:-registeret|-registret)?|virk)|"
    r"(?:angiv )?alle,? der (?:deltog|har deltaget|var med)\b[^@\d]{0,50}|"
    r"(?:den|de) person(?:en|er)?,? (?:der|som) (?:skal )?(?:modtage|besvare|svare|have|få)r?\b[^@]{0,60}"
    r"spørgeskema\w*[^@]{0,40}|"
    r"vej(?:navn)?(?:,| og) (?:(?:hus)?nr\.?|(?:hus)?nummer)(?:,| og) "
    r"post(?:nr\.?|nummer)(?:,? og by|, by)?|"
    r"gade,? (?:nr\.?|nummer),? post(?:nr\.?|nummer),? (?:og )?by|"
    r"(?:kort|en kort) (?:beskrivelse|vurdering|gengivelse|opsummering)"
    r"(?: af (?:målgruppen|udbyttet|drøftelsen|mødet))?|"
    r"jf\. (?:serviceloven|almenboligloven|tilbudsportalen)[^@\d]{0,40}|"
    r"udfyldes,? (?:hvis|når|kun|efter|senest|af)\b[^@]{0,80}|"
    r"(?:fx|f\.eks\.) dilemmaer mellem de to lovgivninger)[\s.)*/]*",
    re.IGNORECASE,
)
_HINT_BEGINS = re.compile(r"\s+(?=(?:OBS|NB|Husk|Bemærk|Skriv|Beskriv|Angiv|Indsæt|Anfør|Oplys|Notér|Vælg)\b)")


# The foot of a page, which follows the last answer on it: "Koordineret tilsyn – skabelon, bilag 6", "Side 1 af 2".
_FOOT = re.compile(
    r"[\s–—-]*(?=.*(?:bilag|side|page) \d)"
    r"(?:(?:koordinere(?:t|de) tilsyn|(?:den )?koordinerede tilsynsindsats|skabelon|socialstyrelsen|dokumentation|"
    r"bilag(?: \d{1,2})?|(?:side|page) \d{1,2}(?: (?:af|of|/) \d{1,2})?)[\s–—|,.·/-]*)+",
    re.IGNORECASE,
)


def is_hint(line: str) -> bool:
    """Whether a line is the template's own, left standing among the answers: guidance, the foot of a page."""
    whole = _HINT.fullmatch(line[:400]) or _FOOT.fullmatch(line[:200]) or _SAYS_HOW.fullmatch(line[:200])
    return whole is not None and "@" not in line


def without_hints(lines: list[str]) -> list[str]:
    """A label's lines without guidance, whether on lines of its own or behind the label."""
    kept: list[str] = []
    for line in lines:
        if is_hint(line):
            continue
        begins = next((match for match in _HINT_BEGINS.finditer(line[:400]) if is_hint(line[match.end() :])), None)
        text = line[: begins.start()] if begins else line
        if text.strip() and not is_hint(text):
            kept.append(text)
    return kept


def without_guidance(text: str) -> str:
    """`text` without the template's own hints: those in brackets around the answer, and lines that are nothing else."""
    return "" if is_hint(text) else _GUIDANCE.sub("", text)


BULLET = re.compile(
    r"^\s*(?:[•●▪■◦‣⁃·►➢*\uf000-\uf0ff]|[-–—](?=\s|[^\W\d])|o(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-h]\)(?=\s))\s*"
)


def unbulleted(line: str) -> str:
    """`line` without the bullet or number that heads it."""
    return BULLET.sub("", line, count=1).strip()


def chosen(lines: list[str]) -> list[str]:
    """Of answers with check boxes only the ticked ones, without the boxes; other answers as they are."""
    boxes = "☐☒☑✓✔"
    if any(_TYPED_EMPTY.search(line) for line in lines):
        lines = [_TYPED_EMPTY.sub("☐", _TYPED_TICK.sub("☒", line)) for line in lines]
    if not any(box in line for line in lines for box in boxes[:3]):
        return lines
    kept: list[str] = []
    for line in lines:
        if not re.search("[☐☒☑]", line):
            kept.append(line)
            continue
        # The box stands before its answer ("☒ Midt ☐ Syd"), as Word and people write it, or behind it.
        before = re.findall(r"([☐☒☑])\s*([^☐☒☑]+)", line)
        if line.lstrip()[0] not in boxes and line.rstrip()[-1] in boxes:
            before = [(box, text) for text, box in re.findall(r"([^☐☒☑]+)([☐☒☑])", line)]
        kept += [text.strip(" ,;/\t") for box, text in before if box != "☐" and text.strip()]
    return kept


# "[x] Nord [ ] Midt", "(x) Nord ( ) Midt"
_TYPED_EMPTY, _TYPED_TICK = re.compile(r"\[\s{0,3}\]|\(\s{1,3}\)"), re.compile(r"[\[(]\s?[xX✓✔]\s?[\])]")
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")


def emails(text: str) -> list[str]:
    """The mail addresses in `text`, also where "@" is spelt "(at)" or blanks stand around it."""
    return [match.rstrip(".-") for match in _EMAIL.findall(_with_at(text))]


def _with_at(text: str) -> str:
    text = re.sub(r"\s*(?:\(at\)|\[at\]|\(a\)|\bsnabela\b|＠)\s*", "@", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=[\w])\s+@\s*(?=[\w])|(?<=[\w])@\s+(?=[\w])", "@", text)
    return re.sub(r"mailto:", "", text, flags=re.IGNORECASE)


def persons(text: str) -> list[Person]:
    """The persons in an answer, in order: "Navn, mail", "Navn (mail)", "Navn <mail>", a line each or joined by "og".

    Phone numbers, titles and offices are left out. Names that all come first are paired with the addresses in order.
    """
    atoms = _atoms(_with_at(text))
    names = [atom for atom in atoms if "@" not in atom]
    addresses = [atom for atom in atoms if "@" in atom]
    if names and len(names) == len(addresses):
        # "Anne og Bo, anne@x, bo@x", and "anne@x (Anne)", pair like "Anne, anne@x".
        return [Person(name=name, email=email) for name, email in zip(names, addresses, strict=True)]
    found: list[Person] = []
    for atom in atoms:
        if "@" not in atom:
            found.append(Person(name=atom))
        elif found and found[-1].name and not found[-1].email:
            found[-1] = Person(name=found[-1].name, email=atom)
        else:
            found.append(Person(name="", email=atom))
    return found


def _atoms(text: str) -> list[str]:
    """Names and addresses in the order they stand."""
    atoms: list[str] = []
    for piece in re.split(
        r"[\n\r;|\t,]+|\s/\s|\s+[-–—]\s+|(?:(?<=\s)|^)\d[.)]\s|(?<=\S)\s+(?:og|samt|and|&)\s+(?=[A-ZÆØÅ])", text
    ):
        rest = unbulleted(piece)
        if not _EMAIL.search(rest):
            # A remark in brackets is no name of its own: "Lis Ry (vikar for Bo Vad)".
            rest = re.sub(r"(?<=\S)\s*\([^()]*\)", " ", rest)
        at = 0
        for match in _EMAIL.finditer(rest):
            if name := _name(rest[at : match.start()], first=not atoms):
                atoms.append(name)
            atoms.append(match[0].rstrip(".-"))
            at = match.end()
        if name := _name(rest[at:], first=not atoms):
            atoms.append(name)
    return list(dict.fromkeys(atoms))


_PHONE = re.compile(
    r"(?:\b(?:t[ei]?lf?|telefon|mobil|mob|direkte|dir|phone|tel)\b\.?(?:nr|nummer)?\.?\s*:?\s*)?"
    r"(?:\+\d{2}[\s.]?)?\d{2,4}(?:[\s.-]?\d{2,4}){1,4}",
    re.IGNORECASE,
)
_TITLE = (
    r"(?:(?:daglig|konstitueret|stedfortrædende|afdelings|center|tilbuds|botilbuds|område|teams?|virksomheds|stedlig|"
    r"fung(?:erende)?|ledende)[\s-]?)*(?:leder(?:en)?|forstander(?:en)?|souschef|stedfortræder|tilsynsførende|tilsynskonsulent(?:er)?|"
    r"konsulent|koordinator|viceforstander|centerchef|chef|direktør|administrativ medarbejder|sekretær|pædagog|"
    r"arbejdsmiljørepræsentant|manager|leader|inspector|specialkonsulent|socialrådgiver|sygeplejerske|head|director)"
)
_WORD = r"(?:e-?mail|mail|navn|name|kontaktperson|kontakt|att|tlf|telefon|mobil|direkte|på|phone|tel)"
_NO_NAME = re.compile(rf"(?:{_TITLE}|{_WORD})\.?:?", re.IGNORECASE)
_LEADING = re.compile(rf"^(?:{_WORD}\b\.?\s*:?\s*|v/\s*|{_TITLE}\s*[:,]?\s+(?=[A-ZÆØÅ]))+", re.IGNORECASE)
_TRAILING = re.compile(rf"(?:[\s–—-]+(?:{_TITLE}|{_WORD})\.?:?)+\s*$", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?i)\b(?:social|arbejds)tilsyn|\bkommune\b|\bregion\b|tilsynscenter|\bafd(?:eling)?\b|\bcenter\b"
)


def _name(text: str, *, first: bool) -> str:
    """The name in a piece of text, "" where there is none: without phone, title, brackets and loose signs."""
    text = fold(re.sub(r"[<>()\[\]\"“”]", " ", _PHONE.sub(" ", text))).strip(" ,;:.–—-/|=*")
    if _NO_NAME.fullmatch(text) or (_OFFICE.search(text) and not first):
        return ""
    text = _TRAILING.sub("", _LEADING.sub("", text)).strip(" ,;:.–—-/|=*")
    if not re.search(r"[^\W\d_]{2}", text) or re.search(r"\d", text) or _NO_NAME.fullmatch(text):
        return ""
    return text if first or text[0].isupper() else ""


_REGION = re.compile(
    r"\b(nord|midt|syd|øst|oest|hovedstaden|nordjylland|midtjylland|syddanmark|sjælland)\b", re.IGNORECASE
)
_REGIONS = {
    "nord": "Nord",
    "nordjylland": "Nord",
    "midt": "Midt",
    "midtjylland": "Midt",
    "syd": "Syd",
    "syddanmark": "Syd",
    "øst": "Øst",
    "oest": "Øst",
    "sjælland": "Øst",
    "hovedstaden": "Hovedstaden",
}


def authority(text: str) -> str | None:
    """ "Socialtilsyn Nord" for any way to name one of the five; None where none or more than one is named."""
    named = {_REGIONS[match.lower()] for match in _REGION.findall(text)}
    return f"Socialtilsyn {named.pop()}" if len(named) == 1 else None
