# ruff: noqa: E501 (rows of data)
"""Cues of an automatic answer: when its sender is back, that somebody has left, that it is a receipt."""

from __future__ import annotations

from messages.meaning.cues import Table

AUTO: Table = {
    "auto.back": (
        "tilbage",
        "på plads (igen)",
        "retur",
        "igen [fra|på|den|mandag|tirsdag|onsdag|torsdag|fredag]",
        "fra og med",
        "træffes igen|atter",
        "træffe mig igen",
        "læser (mine|min|mail|mails) (igen|mails) [igen|fra]",
        "på kontoret|arbejde [igen|den|fra|mandag|tirsdag|onsdag|torsdag|fredag]",
        "møder [ind|igen]",
        "besvarer|besvare|svarer (igen|min|mine|din|mails|på) ... [fra|den|når|mandag|tirsdag|onsdag|torsdag|fredag|igen]",
        "åbner igen",
        "vender tilbage",
        "kan [igen|atter]",
        "back|return",
        "tillbaka|tilbake|åter",
    ),
    "auto.away": (
        "[ikke] (på|til stede|at træffe)  [på arbejde|på kontoret|til stede|at træffe|tilgængelig|hjemme|her]",
        "til og med|tom",
        "ferie|sommerferie|vinterferie|efterårsferie|juleferie|påskeferie",
        "[fraværende|væk|bortrejst|ikke til stede|ude af huset|på rejse|på kursus|på tjenesterejse|på konference|holder fri|har fri|fri|lukket|lukker|holder lukket|ferielukket]",
        "i perioden",
        "[frem til|indtil|til]",
        "[out of office|out of the office|away|on leave|vacation|holiday|until|through]",
        "semester|fravær",
    ),
    "auto.left": (
        "[stoppet|stopper|fratrådt|fratræder|opsagt|sagt op|afskediget]",
        "[ikke længere|ikke mere] .. [ansat|her|arbejder|hos|en del|i|på|leder|varetager|ansvarlig|tilknyttet]",
        "arbejder ikke [længere|mere]",
        "[nyt|andet] [job|arbejde|stilling]",
        "andre|nye [opgaver|udfordringer|arbejdsopgaver|funktioner]",
        "skiftet [job|arbejdsplads|arbejde|stilling|afdeling|til]",
        "gået|går|gik på [pension|efterløn|barsel|orlov]",
        "på [barsel|barselsorlov|orlov|forældreorlov|fædreorlov|langtidssygemelding|ubestemt|pension|efterløn]",
        "barsel*|orlov|pensioneret",
        "sygemeldt|langtidssyg*|ubestemt tid",
        "overtaget|overtager|overtog",
        "har fået [andre|nye|nyt|andet]",
        "afløser|efterfølger|afløses",
        "mailadressen|adressen|mailen|kontoen|postkassen|mailboksen (er|bliver|bruges|benyttes|nedlægges|lukkes|læses) [nedlagt|lukket|ikke|nedlægges|lukkes|længere|ophørt]",
        "nedlagt|nedlægges|nedlukket|udgået",
        "ny [mail*|adresse|email*|kontakt*|leder|forstander]",
        "nye [mail*|adresse|email*]",
        "ændret [mail*|adresse|email*]",
        "brug [i stedet|venligst|fremover]",
        "flyttet til",
        "fremover [skal|bedes|kontakt|skriv|er|varetages|går]",
        "fremtidig*",
        "varetages [fremover|af|nu|herefter]",
        "mine (sager|opgaver|borgere|tilsyn|kunder|projekter) [er|varetages|overtages|bliver|overgår|ligger|går]",
        "skifter [job|arbejde|stilling]",
        "[fusioneret|sammenlagt|nyt navn|skiftet navn|lagt sammen]",
        "afgået ved døden|død|dødsfald",
        "[no longer|has left|have left|left the|retired|maternity|parental leave|taken over|new address]",
        "slutat|sluttet",
    ),
}

TABLES = (AUTO,)
