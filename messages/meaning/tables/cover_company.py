# ruff: noqa: E501 (rows of data)
"""Risky words that are none in the company they keep: a scanner may be skewed, the sender may go on leave.

Folded words with one space between them. In a sentence where `company` stands and nothing of `against` does, `soft` is
taken out before anything risky is looked for (cover_risk.py).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Company:
    """Patterns: of whom a sentence speaks, what it must not speak of, and what then means no harm."""

    company: str
    against: str
    soft: str


# The survey and who gets it, the house and its people, the answers that decide, a later hand.
_HOUSE = (
    r"kontakt\w*|spoergeskema\w*|undersoegels\w*|leder\w*|ledelse\w*|forstander\w*|souschef\w*|driftsherr\w*|bestyrels\w*|kommune\w*|beboer\w*|borger\w*|medarbejder\w*|"
    r"personale\w*|ansat\w*|dato\w*|\w*navn(?:et|ene)?|\w*adresse\w*|tilbud\w*|stedet\w*|huset\w*|bosted\w*|institution\w*|dem|hun|han|hende|ham|"
    r"mangl\w*|senere|i morgen|naar|indtil|foerst|hvis|ellers|halvt|delvis\w*|aldrig|resten|fremover|overtag\w*|usikker\w*|tvivl\w*"
)
_ANSWERS = r"punkt(?:et|er|erne)?|svar\w*|udfyld\w*|vurdering\w*|bemaerkning\w*|maalgruppe\w*|problemstilling\w*|emne\w*|indhold\w*|oplysning\w*|moede\w*|dialogmoede\w*|underskrift\w*"

COMPANIES = (
    # machines and programs, and what they do to a page
    Company(
        company=(
            r"\b(?:s[ck]anner\w*|printer\w*|projektor\w*|word|excel|powerpoint|pdf|mac|pc(?:'?en)?|computer\w*|maskine\w*|makro\w*|animation\w*|\w*kontrol(?:len|elementer\w*)|"
            r"autokorrektur\w*|ordbog\w*|skrift(?:type\w*|stoerrelse\w*|en)|font\w*|tastatur\w*|\w*system(?:et|er|erne)?|server\w*|netvaerk\w*|net|nettet|wifi|vpn|program(?:met)?|format\w*|logo\w*|farver\w*|"
            r"sidefod\w*|sidehoved\w*|kolonne\w*|tabel\w*|tabulator\w*|\w*tegn|linje(?:r|rne|skift)|felterne|rammer\w*|rullemenu\w*|afkrydsning\w*|krydser\w*|boks\w*|kamera\w*|ipad\w*|outlook|\w*postkasse\w*|"
            r"indbakke\w*|udbakke\w*|drevet|intranet\w*|kodeord\w*|password\w*|adgangskode\w*|layout\w*|opsaetning\w*|designmanual\w*|baggrund\w*|lydfil\w*|video(?:en|klip\w*)?|billed\w*|skabelonen|stroem\w*|batteri\w*|update|opdatering\w*|internet\w*|it)\b"
        ),
        against=rf"\b(?:{_HOUSE}|{_ANSWERS}|skabelonen (?:er|blev) (?:\w+ )?(?:blank|halv\w*|tom\w*)|kan (?:i|du)|rette[rst]?|aendre\w*|moedtes|videomoede\w*)\b",
        soft=(
            r"\b(?:slaaet (?:fra|til)|slog (?:fra|til|sig|knuder)|nedbrud\w*|skaev\w*|anderledes|halvvejs|halv(?: time| dag| formiddag| eftermiddag)?|strejke\w*|doed\w*|doede|lukke\w*|knaek\w*|beskadig\w*|korrupt\w*|i stykker|"
            r"blank\w*|flytte\w*|flyt|flytning\w*|bytte\w*|skifte\w*|skift|braend\w*|eksplo\w*|draebt\w*|kasse|kasser|stop(?:pet|pede|per)?|trukket ud|trak(?: ud)?|daarlig\w*|stress\w*|privat\w*|aeldre|udgaaet|"
            r"kan (?:\w+ )?ikke(?: helt)?|ikke helt(?: med)?|kan man ikke|vil (?:helst |ikke )?(?:ikke|selv)|vil (?:helst|gerne) selv|paa (?:engelsk|tysk)|oversaette\w*|opdaterer|indsaetter|tilfoejer|skaerer|vejer|stod af|gik (?:midt|i staa|ned)|"
            r"udkastvisning|pause\w*|vente\w*|ventede|video(?:en|klip\w*)?|gammelt? (?:system|version|udgave)|smed mig|smidt (?:mig )?af|smider|fejlmeld\w*|sagde fra|gav op|version \d+|braendt sammen|sygt?|suk|er pillet ud|klippet ud|blev vaek|hvorfor)\b"
        ),
    ),
    # what befell the sender and the sender's own office, or will
    Company(
        company=r"\b(?:jeg|vi|min|mit|mine|vores|kontoret|barnet|boernene)\b",
        against=(
            rf"\b(?:{_HOUSE}|feltet|felterne|rubrik\w*|side \w+|planch\w*|slides|skal (?:i|de|der|du)|kan (?:i|du) ikke|skriv|send|ring|spoerg|kollega\w*|makker\w*|"
            r"moedet|moede|dialogmoede\w*|beslut\w*|sagen|naaede|naar ikke|ikke (?:set|laest|naaet|vaeret|nogen|laengere|mere)|afloes\w*|anden|ny|nye|kommer)\b"
        ),
        soft=(
            r"\b(?:(?:paa |fra |min |efter )*barsel\w*|orlov(?:en)?|sygemeld\w*|langtidssyg\w*|(?:selv |lidt )?syg|pension(?:en|ist|eret)?|flytte(?:r|t|de)? (?:til|ind i|kontor\w*|etage|lokaler|hus|skrivebord|plads|sammen|ned|op)(?: et andet| andre)?|"
            r"flytte\w*rod\w*|flytning\w*|er flyttet|nedbrud\w*|brandoevelse\w*|brandalarm\w*|"
            r"skifter (?:til et andet |til et nyt )?(?:team|job|kontor|afdeling|arbejde|omraade|stilling)(?: til)?|skifter til et andet (?:team|job|kontor|omraade)|skift(?:et)? (?:af|til) (?:\w+ )?(?:pc|computer|telefon|job|team|system|kontor)|nyt job|andet job|"
            r"stopper (?:i |med |som |til |naeste |her )*(?:jobbet|projektet|tilsynsfoerende|arbejde|sommer|aar|aarsskiftet|nytaar)?|strejke\w*|sygefravaer|stress\w*|hospital\w*|skadestue\w*|vandskade|uheld|braekke\w*|job(?:bet)?|bytter (?:\w+ )?kontor|ventede|travle sager|andre sager|begrav\w*|tandlaege\w*)\b"
        ),
    ),
    # that an edition of the template is an old one, with the same questions
    Company(
        company=r"\bskabelon\w*\b",
        against=rf"\b(?:{_HOUSE}|moedet|moededato\w*|svarene|udfyldt (?:for|af|sidste|til))\b",
        soft=(
            r"\b(?:(?:i |paa |en |et |den |det |er |kun |stadig |bare |brugt |havde |fandt )*(?:gamle|gammel|gammelt|aeldre|tidligere|forrige|sidste aars|fjorgamle?|foerste) (?:udgave|version|skabelon\w*|model|formular)(?: (?:af|fra) skabelonen)?|sidste aars|"
            r"skabelonen fra (?:sidste aar|i fjor|foraaret|efteraaret|20\d\d)|(?:en|den) (?:ny|nye) (?:udgave|version|skabelon)(?: af skabelonen)?|(?:anden|nye) udgave af skabelonen|ser (?:\w+ ){0,3}anderledes ud|anderledes|vente)\b"
        ),
    ),
)
