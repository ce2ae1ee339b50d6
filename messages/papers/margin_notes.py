"""Remarks that somebody left in the margin of a document and nobody has settled."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from messages.papers.packages import Package, attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 300


def word_comments(package: Package, main: str) -> tuple[str, ...]:
    """The comments of a Word document that are not marked as done (ECMA-376-1, 17.13.4; [MS-DOCX] 2.5.1.1)."""
    parts = {kind: target for kind, target in package.related(main).values() if target in package}
    done: set[str] = set()
    if "commentsExtended" in parts:
        for one in package.xml(parts["commentsExtended"]).iter("{*}commentEx"):
            if attribute(one, "done") in ("1", "true"):
                done.add(attribute(one, "paraId"))
    if "comments" not in parts:
        return ()
    return _told(
        comment
        for comment in package.xml(parts["comments"])
        if not done.intersection(attribute(one, "paraId") for one in comment.iter("{*}p"))
    )


def opendocument_annotations(package: Package) -> tuple[str, ...]:
    """The annotations of an OpenDocument text that are not marked as resolved (OASIS OpenDocument 1.3, 14.1)."""
    return _told(
        one for one in package.xml("content.xml").iter("{*}annotation") if attribute(one, "resolved") != "true"
    )


def says_it_is_done(remark: str) -> bool:
    """Whether a remark only tells that an answer was looked up, put right or agreed to: "Tjekket på Tilbudsportalen".
    What is still to be done or asked, and all that names another answer, is none."""
    sentences = [part for part in re.split(r"(?<=[^\d][.!;])\s+|\n", " ".join(remark.split())) if part.strip(" .!;")]
    return bool(sentences) and all(_SETTLED.fullmatch(part.strip(" .!;–-")) for part in sentences)


_WHAT = (
    r"(?:(?:for|efter|mellem)?navnet|navn|adresse|adressen|dato|datoen|e-?mail|(?:e-?)?mailen|(?:e-?)?mailadressen?|"
    r"stavemåden?|stavningen|telefonnummeret|p-nummer|p-nummeret|cvr-nummeret|målgruppe|målgruppen|tilbudstypen?|"
    r"paragraffen|postnummer|postnummeret|husnummeret|vejnavnet|titlen|teksten|ordlyden|formuleringen|punktet|"
    r"punkterne|rækkefølgen|feltet|felterne|oplysningen|oplysningerne|kontaktoplysningerne|lederens navn|begge|alt|"
    r"alle|det|dette|den|de)"
)
_DONE = (
    r"(?:tjekket|checket|dobbelttjekket|kontrolleret|verificeret|bekræftet|afstemt|sammenholdt|rettet|tilrettet|"
    r"opdateret|ajourført|indsat|skrevet ind|hentet|kopieret|overført|slået op|fundet|stavet|bogstaveret|oplyst|aftalt|"
    r"godkendt|set|læst|gennemlæst|noteret|udfyldt|formuleret|checked|verified|confirmed|corrected|approved|updated)"
)
_SOURCE = (
    r"(?:tilbudsportalen|portalen|cvr(?:-registeret|-registret|\.dk)?|virk(?:\.dk)?|registeret|registret|hjemmesiden|"
    r"(?:deres|stedets|tilbuddets|husets) hjemmeside|google(?: maps)?|krak|kalenderen|(?:min|vores) kalender|referatet|"
    r"(?:mine|vores) noter|dagsordenen|visitkortet|lederen|tilbuddet|stedet|mødet|telefonen?|mail|mig|os|undertegnede|"
    r"journalen|sagen|skiltet|rapporten|tilsynsrapporten|the website|the register)"
)
_APPROVED = r"(?:ok|okay|set|godkendt|fint?|enig|tak|super|godt|perfekt)(?: (?:herfra|for mig|med mig|af mig|tak))?"
_PRAISE = (
    r"(?:(?:rigtig|meget|virkelig|super) )?(?:fint|godt|flot|præcist|klart|skarpt|fin|god|flot|præcis|klar) "
    r"(?:formuleret|skrevet|beskrevet|opsummeret|udfyldt|formulering|beskrivelse|opsummering|pointe)"
)
_WHEN = (
    r"(?:(?:inden|senest|på|i|før) )?(?:mandag|tirsdag|onsdag|torsdag|fredag|i dag|dag|i morgen|morgen|weekenden|"
    r"fristen|uge|næste uge|ugen|deadline|ferien|(?:kl\.? )?\d{1,2}[./:]\d{1,2}(?:[./-]\d{2,4})?|"
    r"(?:den |d\. ?)?\d{1,2}\. \w+)"
)
_REMINDS = (
    r"(?:(?:husk|husk at|husk lige at|skal|bør|bedes|remember to) )?(?:lige |nu |også )?"
    r"(?:sende?s?|indsende?s?|afsende?s?|journaliseres?|journalisere|arkiveres?|arkivere|gemmes?|gemme|uploades?|send)"
    r"(?: (?:den|det|skemaet|skabelonen|dokumentationen|filen|alt|videre|af sted|afsted|ind|kopi|på sagen|i acadre|"
    r"i sbsys|i f2|til (?:socialstyrelsen|styrelsen|postkassen|den fælles postkasse|koordinerettilsyn|arkivet)))*"
    rf"(?: {_WHEN})*|(?:frist(?:en)?|deadline)(?: er)?:? {_WHEN}"
)
_SAME_WORDS = (
    r"(?:samme|identisk|enslydende) (?:ordlyd|tekst|formulering|ord|navn|stavemåde|stavning|skrivemåde|"
    r"betegnelse|adresse)"
    rf"(?: som)? (?:på|i|hos|fra|efter) {_SOURCE}|"
    rf"(?:som|står|ligesom|jf\.?|kilde:?|fra|taget fra|efter|ifølge)(?: (?:på|i|hos|det står på|det står i))? {_SOURCE}"
)
_SETTLED = re.compile(
    rf"(?:(?:{_APPROVED}|{_PRAISE}|{_REMINDS}|{_SAME_WORDS}|"
    rf"(?:{_WHAT} )?(?:(?:er|blev|har jeg|har vi|jeg har|vi har) )?(?:(?:nu|også|lige|selv|allerede|her) )*{_DONE}"
    rf"(?: og {_DONE})?"
    rf"(?: (?:på|i|efter|fra|med|mod|op mod|hos|af|jf\.?|ifølge|via|pr\.?|ud fra|ved|on|with|by) {_SOURCE})*"
    r"(?: (?:i dag|i går|(?:den |d\. ?)?\d{1,2}[./]\d{1,2}(?:[.-]\d{2,4})?))?)"
    r"(?:[ ,/–-]+[A-ZÆØÅ]{2,4})?)",
    re.IGNORECASE,
)


def _told(remarks: Iterable[_Element]) -> tuple[str, ...]:
    texts = (
        " ".join("".join(str(part) for part in one.itertext()) for one in remark.iter("{*}p")).strip()
        for remark in remarks
        if isinstance(remark.tag, str) and local(remark) in ("comment", "annotation")
    )
    return tuple(text[:_LONGEST] for text in texts if text)
