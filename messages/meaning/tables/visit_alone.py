# ruff: noqa: E501 (rows of data)
"""Words that say nothing of a visit's day but where, when and that it is one."""

from __future__ import annotations

from messages.meaning.text import words_of

# The whole mail may be of them.
ALONE = words_of(
    "besoeg besoeget tilsyn tilsynet tilsynsbesoeg tilsynsbesoeget uanmeldt anmeldt kl klokken hos dem det er bliver "
    "vores mit dato datoen den d nu paa og visit ok ja hej mvh vh hilsen igen venlig med som aftalt jeg vi "
    "staar stedet intet saerligt alt vel nej foerst ikke endnu men yes jep tak orden fint godt ok okay uge klaret gjort "
    "blir ble uge i fra til i orden da allerede jada skam saamaend naturligvis selvfoelgelig nemlig netop praecis naeh nix nope yep japs jo jow jovist altsaa naermere bestemt efter ferien sommerferien vinterferien efteraarsferien efterferien juleferien paasken paaske pinse pinsen"
)
# The day's own clause may hold them, where other clauses tell of other things.
BESIDE_DAY = words_of(
    "ved ude oppe nede henne derude deroppe dernede derovre derhenne huset husets botilbuddet bostedet institutionen tilbuddet adressen matriklen formiddag eftermiddag formiddagen eftermiddagen morgen middag "
    "praecis sharp begge sammen min mit kollega kollegaen makker m ca samt og besoegsdato besoegsdatoen tilsynsdato dagen var svaret svar naeste stop onsdag mandag tirsdag torsdag fredag dag ugedag start starter mailen "
    "besoegsdag besoegsdagen tilsynsdagen her der mellem hele dagen"
)
# The tense that the day's own clause must not have.
UNFIT = {"held": words_of("er bliver blir staar"), "planned": words_of("var gjort klaret")}

# Who visits, and what is visited.
US = words_of("vi jeg os mig min mine vores undertegnede makker makkeren kollega kollegaen")
HOUSES = words_of(
    "huset stedet bostedet botilbuddet tilbuddet bocentret centret institutionen opholdsstedet "
    "bofaellesskabet dem beboerne personalet medarbejderne matriklen adressen derude deroppe dernede derovre derhenne derinde derud derop derned derover derhen derind dertil"
)
# Forms that tell of the past, words that only look like it, and what would be or might be.
PAST = words_of(
    "var blev kom gik tog fik saa stod sad holdt havde gav boed foerte gjorde spiste drak fandt lod laa loeb bad naaede sov sang "
    "skete satte lagde har"
)
NOT_PAST = words_of(
    "sidste foerste naeste fleste bedste faste traette aette byte halte te lette hvide rette sorte stedte tilte begyndte"
)
PRESENT = words_of("er ser gaar staar naar bor faar")
WOULD = words_of(
    "kan kunne ville vil skulle burde boer maa maatte hvis om maaske gerne haaber tror mener ved venter oensker foer inden efter"
)
# Deeds that are done from afar, or are another matter.
FROM_AFAR = (
    "tal", "snak", "ring", "skriv", "skrev", "send", "hoer", "svar", "spoerg", "spurg", "aftal", "afvent", "overvej", "foresl",
    "droeft", "vender", "vendte", "lov", "modtog", "modtag", "laes", "mail", "beder", "bedt", "brev", "rapport", "besked", "telefon",
    "kontakt", "orienter", "varsl", "hilse", "giv", "kaldt", "kald", "afgoer", "beslut", "indkald", "inviter", "meld", "opsl", "rykke", "skyld",
    "klag", "afloes", "ansoeg", "behandl", "sagsbehandl", "kursus", "fest", "ferie", "fri", "moed", "udsaet", "udsat", "flyt", "roeret", "traaden", "linjen", "besked", "papir", "sag",
)  # fmt: skip
