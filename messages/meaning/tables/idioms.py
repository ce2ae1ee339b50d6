# ruff: noqa: E501 (rows of data)
"""Everyday and odd ways to give each answer, by class: who, the verbs of one sense in one tense, what they are done to.

Each row belongs to a rule of another table; the idioms stand here because they come in families over all answers.
"""

from __future__ import annotations

from messages.meaning.cues import Table

_WE = "vi|jeg"
_PLACE = "stedet|huset|tilbuddet|botilbuddet|bostedet|institutionen|adressen"
_VISIT = "besøget|tilsynet|tilsynsbesøget"
_A_VISIT = "besøg|tilsyn|tilsynsbesøg"
_OUR_VISIT = "vores besøg|vores tilsyn|mit besøg|mit tilsyn"
_DAY = "den|d|mandag|tirsdag|onsdag|torsdag|fredag"
_PAST = "i går|i dag|i forgårs|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|den|d"
_THERE = "derud|derop|derned|derover|derhen|ud|ud til|hen til"
_BY = "forbi|indenfor|ind|ind forbi|ned forbi|ud forbi|derud"


def _we(verbs: str, rest: str, between: str = "lige|nu|så|også|derfor|altså") -> tuple[str, str]:
    """Both orders of the words, with the writers as the ones who do it ("kommunen fører tilsyn" is another's visit)."""
    return f"[{_WE}] ({between}) [{verbs}] {rest}", f"[{verbs}] {_WE} ({between}) {rest}"


VISIT_IDIOMS: Table = {
    "visit.held": (
        # seen, done and got over with
        *_we("inspicerede|tjekkede|besigtigede|kontrollerede|gennemgik", f"[{_PLACE}|dem]"),
        f"har {_WE} (nu|så|også) [inspiceret|tjekket|kontrolleret|gennemgået] [{_PLACE}|dem]",
        f"[{_WE}] har (nu|så|også) [inspiceret|tjekket|kontrolleret|gennemgået] [{_PLACE}|dem]",
        *_we("så", f"[{_PLACE}] [{_PAST}]"),
        *_we("tog|klarede", f"[det|den|{_VISIT}] [{_PAST}]"),
        *_we("fik", f"(lige|nu|så) [det|den|{_VISIT}] (lige|nu|så) [klaret|overstået|gennemført|afviklet|gjort|lavet]"),
        *_we("fik", f"(lige|nu|så) [klaret|overstået|gjort|lavet|besøgt] [det|den|{_VISIT}|{_PLACE}|dem]"),
        # went there
        *_we("nåede|kørte|smuttede|cyklede|rejste|drog", f"[{_THERE}] [{_PAST}]"),
        *_we("smuttede|svingede|kiggede|slog|lagde", f"(lige) (et|vejen) (smut|sving|slag) [{_BY}]"),
        *_we("kom|nåede|gik", f"(hele vejen) [rundt|omkring|igennem] (i|på) [{_PLACE}|det hele]"),
        *_we("rullede|svingede|kørte|trådte|gik", "ind [på gårdspladsen|på parkeringspladsen|ad døren|ad lågen]"),
        # took place
        *_we("lavede|udførte|foretog|tog|afviklede", f"(vores|et|mit) [{_VISIT}|{_A_VISIT}]"),
        *_we("fik|havde", f"[{_OUR_VISIT}] [{_PAST}]"),
        *_we("kørte|smuttede|tog", f"(en) tur (ud) til [{_PLACE}|dem] [{_PAST}]"),
        *_we("brugte|tilbragte", f"[dagen|formiddagen|eftermiddagen|hele] .. [på|hos|i] [{_PLACE}|dem]"),
        *_we("gjorde", f"det [{_PAST}]"),
        *_we("satte", "(et) [flueben|kryds|hak] ved [huset|besøget|tilsynet|dem]"),
        f"[{_VISIT}|det] foregik (i) [{_PAST}]",
        f"[{_VISIT}] .. blev taget [{_PAST}]",
        f"[{_VISIT}|{_OUR_VISIT}] [faldt|lå] [{_PAST}]",
        f"[{_VISIT}] (er|blev) [kørt|klaret|taget]",
        "gik af stablen",
    ),
    "visit.planned": (
        *_we(
            "lægger|slår|tager|svinger|kigger|smutter",
            f"(lige) (et|en|vejen) (smut|sving|slag|tur) [{_BY}|ud til|hen til]",
        ),
        *_we("fører|foretager|afvikler|udfører|laver|gennemfører", f"(vores|et|mit) [{_VISIT}|{_A_VISIT}]"),
        *_we("stiller|er|møder", "på [måtten|dørtrinnet|pletten|matriklen]"),
        *(
            row
            for who in (f"har {_WE}", f"[{_WE}] har")
            for row in (
                f"{who} (nu|så) (os) [fundet|valgt|udvalgt|låst|udset|udpeget|snuppet] (os) [en dag|en dato|dagen|datoen|{_DAY}]",
                f"{who} (nu|så) [bestemt|besluttet] [os|mig] for [{_DAY}]",
            )
        ),
        *_we("satte|lagde|skrev|bookede|noterede|plottede", f"[det|den|{_VISIT}] (ind|op|fast) [til|på|{_DAY}]"),
        *_we("kører|cykler|går|rejser|tager", f"[{_BY}]"),
        *_we("tager|snupper|nupper", f"[{_DAY}]"),
        *_we("gør|klarer|tager", f"[det|{_VISIT}] [{_DAY}]"),
        *_we("er|bliver", f"[derude|hos dem|på stedet] [{_DAY}]"),
        *_we("fik|får", f"plads [{_DAY}]"),
        *_we("agter", "at [besøge|komme|tage|køre|være]"),
        *_we("skal", "hilse på [dem|stedet|huset|tilbuddet]"),
        *_we("ses", "med [dem|huset|stedet]"),
        *_we("melder", "os på [trappen|måtten|adressen]"),
        f"[er|bliver|blev] (det|{_WE}) [dagen|datoen|dagen for] $",
        f"[datoen|dagen] blev [{_DAY}]",
        "[den|det|datoen|dagen] hedder",
        f"fået [det|den|{_VISIT}|en dato|en dag|datoen|dagen] på plads",
        f"der er (et) [{_A_VISIT}] [{_DAY}]",
        f"[{_VISIT}|{_OUR_VISIT}] går [af stablen|løs]",
        "gælder det $",
        "besøgsdato|besøgsdag|tilsynsdato",
    ),
    "visit.postponed": (
        *_we("skyder|trækker|skubber|forskyder", f"[det|den|{_VISIT}] (lidt|frem|ud|en uge) [til|ud|frem]"),
        "[forskudt|forskubbet|forrykket|skudt|trukket] [til|ud til|frem til|en uge]",
    ),
    # It looked like a visit and was none.
    "visit.part": (
        "(der|døren|porten|huset) var (desværre|dog) [lukket|låst|mørkt|tomt]",
        "uden at [gå|komme|blive|nå|få] [ind|indenfor|lukket ind|se|set]",
    ),
    "visit.intended": (
        "[skulle|ville] (vi|jeg) (gerne|helst|meget gerne) have",
        "[lå|stod|var sat] til [den|d|at]",
    ),
    # The same verbs of other things: the day is taken off, the visit taken up, another place seen.
    "visit.unsure": (
        "[valgt|vælger|vælge] .. fra $",
        f"[tager|tog|tage|taget] [det|den|{_VISIT}] ... [op|fri|ned]",
        f"[tager|tog|taget] ({_WE}) (det|den|besøget|tilsynet) af [bordet|programmet|kalenderen|planen|listen]",
        f"[går|tager|rejser|er|skal] .. på [ferie|kursus|pension|seminar|konference|barsel|orlov|temadag|studietur] [{_DAY}]",
        "[tager|tog] ... på (et|vores) [møde|mødet|ledermøde|teammøde|personalemøde]",
        "forbi [skolen|kontoret|kommunen|rådhuset|butikken|posthuset|biblioteket|naboen]",
        "hos [naboen|naboerne|nabohuset|en anden|et andet|nogle andre]",
    ),
}

_DRAFT = "den|det|dagsordenen|udkastet|programmet|oplægget|planen"

AGENDA_IDIOMS: Table = {
    # An approval that is not whole.
    "agenda.change": (
        "endnu $",
        "(på nær|bortset fra) [ud over|udover|bortset fra|på nær|undtagen] [et|en|at|punkt|punktet|nummer|nr]",
    ),
    "agenda.approved": (
        f"ikke [savner|mangler] ({_WE}) (noget|punkter|emner)  [noget|punkter|emner]",
        f"[savner|mangler] ({_WE}|der) [ingenting|intet|ikke noget] $",
        "ikke (noget|andet|mere) [herfra|fra os|fra vores side] $",
        "ikke noget (mere|andet) på hjerte (ud over|udover) (det|den) $",
        "ikke noget at komme efter",
        "har ikke [mere|andet|yderligere|flere] $",
        "[tommel|tommelen|tommelfinger|thumbs] (op|up) (fra|herfra)  [op|up]",
        f"[får|har] (i|den|{_DRAFT}) (vores) [grønt lys|velsignelse|vores velsignelse|blåt stempel|vores stempel]",
        f"[kører|arbejder|lever|går] ({_WE}) (bare|fint|gerne|godt) [med] [{_DRAFT}]",
        f"accepterer ({_WE}) [{_DRAFT}]",
        f"[tages|tager] ({_WE}) [{_DRAFT}] til efterretning",
        "tages til efterretning",
        "med på (det hele|den|det)  [hele|den|det] $",
        "^ kør (bare) (på|på med det|løs) $",
        "nul [bemærkninger|kommentarer|ændringer|tilføjelser|rettelser]",
        f"^ [{_DRAFT}] holder (vand) $",
        "(helt|lige) efter bogen $",
        f"er ({_WE}) (helt) [fine|okay|ok|glade|tilfredse] med [{_DRAFT}]",
        f"[{_WE}] er (helt) [fine|okay|ok|glade|tilfredse] med [{_DRAFT}]",
        f"lad os (bare) køre (på|med) [{_DRAFT}]",
        f"[tager|bruger|beholder] ({_WE}) [{_DRAFT}] (bare) som [den|det] er",
        "det hele er med $",
        "^ (en) [fin|god|udmærket|glimrende] plan $",
        f"er ({_WE}|alle) [glade|glad] for [{_DRAFT}] $",
        "ikke selv [noget|punkter|emner] $",
        "ikke (flere) [emner|punkter|noget] [derudover|udover|herudover|ud over det] $",
        "^ (nej) (tak) intet [herfra|fra os|fra vores side] $",
        "ikke noget at komme med $",
        f"^ [{_DRAFT}] rammer [det|plet|rigtigt]",
        "(lige|præcis|netop) hvad [vi|jeg] (havde) (tænkt|håbet|ønsket)  [tænkt|håbet|ønsket|ville]",
    ),
}

ANSWER_IDIOMS: Table = {
    "yes": (
        "[vi|huset] siger go $",
        "sæt (bare|endelig|gerne|roligt) i gang $",
        f"[{_WE}|huset] tager (gerne|også) del $",
        "< ja for [søren|dælen|pokker|katten|sytten]",
        "bider (vi) på [krogen|limpinden|bollen]",
        "vi er (både) [klar|klare] og [spændte|glade|parate] $",
        f"[{_WE}|huset] går (selvfølgelig|gerne|naturligvis) med $",
        f"[{_WE}|huset] [går|kører] (gerne) med [på|i] [det|den|vognen|legen]",
        "det har (vi|huset|alle) (bestemt|da|helt sikkert) mod på $",
        "det har vi (bestemt|da|meget|rigtig) lyst til $",
        f"det kan {_WE} (da|godt|sagtens|fint|bestemt|selvfølgelig|roligt) (godt|sagtens|fint) være med (til|på|i) $",
        "ikke (skal|vil|kan|kunne) [vi|jeg] (ikke) sige nej til",
        "[skal|vil|kan] [vi|jeg] (da|bestemt) ikke sige nej til",
        "^ kør (bare|endelig) (på|løs|bare) $",
        "et ja fra [vores|husets|min] side",
        "tager (gladeligt|gladelig|glædeligt|hjertens gerne) imod",
        "[i|begge|alle] er (meget|hjertelig|så|altid|mere end) velkomne hos os $",
    ),
    "yes.lone": (
        "^ (ja) i er (meget|hjertelig|så|altid|mere end) velkomne (hos|her|i) (os|hos|huset) $",
        "^ (så|bare|ja) kør (bare|endelig|på|løs) (på|løs) $",
    ),
    "no": (
        "^ (nej|men) ellers (mange) tak $",
        "[må|vil|ønsker|vælger] (vi|at) (desværre|derfor) (at) trække os",
        "[bliver|sidder] (vi) på bænken",
        "[ønsker|vil gerne] (at) blive [taget|slettet|strøget] af listen",
        "[nødt|nødsaget] til at (desværre) afvise",
        "[lade|lader] (vi) toget køre",
        f"[{_WE}|huset] (desværre|derfor) [bakker ud|trækker stikket|står af]",
        f"^ det vil [{_WE}] (desværre|bare|altså) ikke $",
        "[strege|streg] os (af|ud|fra)",
        f"[har|er] ({_WE}) (desværre|derfor|bevidst) valgt (det|dette|tilbuddet|os) fra",
        f"[har] ({_WE}) valgt [det|dette|tilbuddet] fra",
        "for [mange|få] .. til at kunne (være|deltage)  [være med|deltage|stille op]",
    ),
    "answer.noise": ("[ser|så] (vi|jeg) (helst|gerne) gerne at", f"[ser|så] ({_WE}) (helst|gerne) at"),
    # A no that is drawn from what stands before it.
    "reason.given": (
        "< så (nej|derfor) [nej|vi må|vi takker|vi siger|vi melder|vi springer|vi står|vi deltager|vi kan ikke|vi ønsker|det bliver]",
    ),
    "reason.resources": (
        "normering*",
        "for mange (syge|sygemeldte)  [syge|sygemeldte]",
    ),
    "reason.target_group_changed": (
        "[borgere|beboere|unge] .. som (det|projektet|jeres) .. er (alle|nu|for længst) flyttet",
        "[borgere|beboere|unge|borgerne|beboerne|de unge] ... [drejede sig om|handlede om|var udadreagerende] er (alle|nu|for længst) [flyttet|væk|udskrevet]",
        "[fået|har|fik] (en) (helt) [anden|ny] målgruppe",
    ),
    "reason.ongoing_programme": (
        "[får|har|modtager] (allerede|i forvejen) [hjælp|støtte|rådgivning|sparring|vejledning|undervisning] .. [viso|socialstyrelsen|videnscenter*|konsulent*|arbejdsmiljø*|psykolog*|bfa]",
        "viso*",
    ),
    "reason.organisational": (
        "[tilbuddet|huset|stedet|bostedet|botilbuddet|afdelingen] (skal|bliver) (snart|til) [lukke|lukkes|lukket|nedlagt|nedlægges]",
    ),
}

# What becomes of the house, and what is only thought of: beside a yes it is asked.
DOUBTS: Table = {
    "upheaval": (
        "[tilbuddet|huset|stedet|bostedet|botilbuddet|afdelingen] (skal|bliver) (snart|til) [lukke|lukkes|lukket|nedlagt|nedlægges]",
    ),
    "maybe": ("[tanker|overvejelser] om at",),
}

_FITS = "fin|god|perfekt|udmærket|glimrende|oplagt|dejlig|skøn"

MEETING_IDIOMS: Table = {
    "meeting.can": (
        f"slår ({_WE}|gerne|straks) til [på|den|d]",
        f"[holder|hold] ({_WE}) os til [{_DAY}|nr|nummer|forslag]",
        f"er (også) (en) [{_FITS}] dag (for) [os|mig|alle]",
        f"[går|kører] ({_WE}) (gerne) med [{_DAY}|nr|nummer|forslag]",
        f"[hopper|springer] ({_WE}) (gerne) på [{_DAY}|nr|nummer|forslag|nummer]",
        f"er {_WE} (helt|selvfølgelig|gerne) på $",
        f"kom (bare|endelig|gerne|trygt) [{_DAY}]",
        f"glæder ({_WE}) (os|mig) (meget|allerede) til [{_DAY}]",
        "er et (stort) [hit|fund|godt valg|godt bud]",
        "(helt|lige) efter bogen $",
        f"ser ({_WE}) (meget) frem til [{_DAY}]",
        "krydset af [ved|ud for|i]",
    ),
    "meeting.none": (
        "ikke [ledigt|ledig|tid|plads|mulighed|hul|luft|fri] (for|på|i|til) nogen af [dem|de|dagene|datoerne|forslagene|tiderne|jeres]",
    ),
    "meeting.decline": ("[nødt|nødsaget|tvunget] til at finde [andre|nogle andre|nye] [dage|datoer|tidspunkter]",),
}

TABLES = (VISIT_IDIOMS, AGENDA_IDIOMS, ANSWER_IDIOMS, MEETING_IDIOMS, DOUBTS)
