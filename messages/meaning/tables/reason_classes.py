# ruff: noqa: E501 (rows of data)
"""Words of the four named reasons by class: what it is about, and what befalls it. Neither tells a reason alone."""

from __future__ import annotations

from messages.meaning.text import words_of

# Each entry is a stem; a word belongs where it begins so.
LEADERS = tuple(
    words_of(
        "leder ledels forstander chef direktoer driftsherre ejer ejere koncern centerleder omraadeleder afdelingsleder "
        "centerchef omraadechef souschef ledergruppe lederstilling lederpost viceforstander"
    )
)
BODIES = tuple(
    words_of(
        "kommune region forvaltning afdeling enhed bosted botilbud tilbud center centre omraade matrik fond "
        "socialpsykiatri organisation struktur nabotilbud institution huse husene driftsherre"
    )
)
NEW_LEADERS = tuple(
    words_of(
        "skift ny nye nyt fratr rejst rejser stopp opsagt afsked fyret fyres udskift tiltraed tiltraad konstitu "
        "midlertidig ledig vakan ubesat pension mangler uden ingen afloes sagt fritstil soeger foerlob jobb"
    )
)
REBUILT = tuple(
    words_of(
        "samle samles samlet splitt dele deles deler delt opdel nedlaeg nedlagt overtag overdrag overgaa overgaar "
        "solgt saelg privatis fusion omlaeg omlagt omorganis omstruktur reorganis hjemtag udbud udlicit selvejende flyttes "
        "flytter lukkes lukker afvikl opkoeb koebt skifter skift laegges lagt laegger udskil spalt opbrud"
    )
)
STAFF = tuple(
    words_of(
        "personale medarbejder kolleg folk ansatte vagt vikar nattevagt paedagog stilling normering bemand mandskab "
        "aftenvagt sosu haender hold holdet team teamet mand styrke"
    )
)
STAFF_GONE = tuple(
    words_of(
        "mangl fattes knap tom tomme syg syge sygt sygemeld rejst opsagt traet slidt slidte udmat presse pres overarbejd "
        "barsel faerre hul huller udbraend stress nedslidt orlov langtidssyg faatal underbemand minimum dobbeltvagt "
        "udkoert influenza ubesat ubesatte ledige"
    )
)
MEANS = tuple(
    words_of(
        "tid tiden timer timerne penge pengene budget oekonomi kraefter kraefterne overskud krone kroner kassen ressourc "
        "kapacitet energi midler arbejdstid vikarkont"
    )
)
MEANS_GONE = tuple(
    words_of(
        "ikke ingen intet hverken mangl knap slut brugt opbrugt spare spar skaer skaar skrabe underskud minus tom toemt "
        "bundskrab loebe slipper sluppet roede roedt sidste begraens stram faa"
    )
)
COURSES = tuple(
    words_of(
        "forloeb projekt kursus kurser uddannelse efteruddannelse program indsats kampagne konsulent supervis videnscent "
        "undervisning traening pilot forsoeg metode skoling raadgiv laeringsforloeb psykolog instruktoer kompetence"
    )
)
UNDER_WAY = (
    *words_of("gang midt halvvejs allerede koerer foelger tilmeldt forvejen startet begyndt netop skrevet igang fuld"),
    *words_of("hyret engageret ugentlig gennemfoerer afslutter paabegyndt bestilt indgaaet sat"),
)
PEOPLE = tuple(words_of("borger borgere beboer beboere gruppe maalgruppe klientel malgruppe pladser"))
MOVED = tuple(
    words_of(
        "laengere mere flyttet flyttede rejst rejste udskrevet fraflyttet skiftet udskiftet aendret anderledes andre anden "
        "vaek nye ny visiter omvisiter erstattet forsvundet"
    )
)
KINDS_OF_PEOPLE = tuple(
    words_of(
        "aeldre boern boernefamili dement demens autis handicap familie senhjerneskad hjerneskad udviklingshaem kvinder koerestol "
        "flygtning aflastning plejehjem pensionist pleje angst spiseforstyr blind doev multihandicap bevaegelseshaem "
        "lammelse hospice skrantende skroebelig"
    )
)
NOW = words_of("nu kun dag blevet udelukkende primaert efterhaanden alene fortrinsvis huser mest hovedsagelig fremover")

OTHERWISE = (
    *words_of(
        "bygge bygning ombyg renover haandvaerk koekken tag taget vand brand skimmel asbest lokale stue vaeg gulv"
    ),
    *words_of(
        "imod stemt stemte stemning mening holdning oensker vilje lyst tillid tiltro paabud klage klaget sag sagen"
    ),
    *words_of("tvist retssag anke avis presse politi tilsyn kontrol inspek besoeg paaroerende fest jubilae ferie jul"),
    *words_of(
        "bange utryg urolig frygt princip frivillig loven regler regel jeres vold trus skade doed doede kasseret"
    ),
    *words_of("bil bus it computer system telefon nogle nogen noget enige uenig strid konflikt sparer spaend"),
)
"""A clause with one of these may tell any reason, and none of the four for sure."""
