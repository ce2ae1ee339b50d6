# ruff: noqa: E501 (rows of data)
"""Words that lean one way beside a day: that it suits, or that somebody is busy, away or closed on it.

No cue says a yes or no with them outright; a reading that rests on them is weak (meant.py). Words are stems: they
take every ending, and a noun of `EVENTS` counts as the last part of a compound ("teammøde", "fagdag").
"""

from __future__ import annotations

from messages.meaning.text import fold


def _stems(words: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in words.split())


# Whole words that speak for the day.
SUITS = frozenset(
    _stems(
        "ok okay super fin fint fine god godt gode bedst bedste perfekt fri frit frie ledig ledigt ledige åben åbent åbne "
        "klar klart klare parat parate hjemme valgt valget valgte vælger vælge vælges napper nupper snupper hapser "
        "kryds flueben plet pletten pinden luft hul tom tomt blank hvid ro "
        "deal træffe ses mødes stiller dukker troppe tropper sigter satser peger lander landet samles "
        "velkommen velkomne skøn skønt herlig herligt rar rart fantastisk alletiders top sublim genial genialt friske frisk lun lune flink helst allerhelst nemmest lettest nemt let mulig muligt mulige mulighed muligheden fleksible fleksibel realistisk gennemførlig "
        "lykkes lykkedes dur duer ryddet rådighed disponibel disposition "
        "passer passe passende egner spiller klapper funker virker fungerer "
        "favorit favoritten vinder vinderen førstevalg topper bekræfter bekræftes bekræftet bekræfte accepteret accepteres accepterer godkendt godkendes godkender tilslutter tiltrædes tiltræder enige enighed "
        "besluttet overens overensstemmelse nikker nikket tommelfinger tommelfingrene"
        " realistiske redningen løsningen dækker opdækket kaffen kaffekanden kanden "
        " hit lækker lækkert fortrinlig fortrinligt dejlig dejligt kærkommen kærkomment "
    )
)
SUITS_STEMS = _stems(
    "forenelig redde indpass harmoner bestemmelse beslutning overensstemm kompatib foretræk foretrukk foretruk imødes velegn egnet uproblematisk problemfri tiltal belejlig bekvem gunstig "
    "ideel oplagt optimal glimrende udmærk fortræffelig strålende brilliant fornem formidabel tilfredsstil medvirk deltag mødeklar tilgængelig nærvær kalendersat kalenderlagt "
    "ønsk glæd prioriter nærmest eneste imødekom overkomm fremmødt fremmøde mødedygtig fuldtallig nåde"
)

# A day that is given to something: to the meeting, where the clause names nothing else.
GIVEN = frozenset(
    _stems(
        "aftale aftalen aftalt plads pladsen afsat lagt sat viet skrevet skrives fastlagt bestemt planlagt kalendersat kalenderlagt"
    )
)
GIVEN_STEMS = _stems("reserver book indskrev indfør indført noter blokér bloker øremærk")

# Whole words that speak against it.
HINDERS = frozenset(
    _stems(
        "væk ude bortrejst rejse rejser rejsende ferie ferien fridag fridage fravær fraværende orlov barsel barslen syg syge sygemeldt kursus kurset skole skolen eksamen eksamener "
        "retten byretten landsretten vidne nævning begravelse bisættelse bryllup barnedåb konfirmation fødselsdag fest festen sommerfest tur turen udflugt koloni lejr lejrtur stævne messe "
        "landsmøde aftaler planer domsmand nævning udtaget forbeholdt temauge uigennemførlig uigennemførligt beslag møder optaget optagne besat besatte booket fuldbooket fyldt fyldte fyldes fuld fuldt fulde proppet propfyldt pakket tætpakket spækket hakket revet spist ædt slugt sluger æder opslugt lukket lukkede lukker "
        "umulig umuligt umulige udelukket udelukkede gal galt gale skæv skævt skidt dårlig dårligt dårlige skidte kniber knibe svær svært svære vanskelig vanskeligt vanskelige håbløs håbløst tabt tabte "
        "bortfalder udgår ryger røget frafalder opgive opgives droppe droppes stryge stryges streges streget slettes springer forhindret forhindrede forhindrer afskåret afskårne bundet bundne låst "
        "kolliderer kollideret sammenfald overlapper clasher klemt klemme travl travlt travle stram stramt kaos strejke lockout indkaldt tilsagt inviteret indlagt opereres operation tandlæge tandlægen lægen hospitalet "
        "udlandet udenlands spanien tyskland sverige norge london berlin paris rom mallorca grækenland tyrkiet polen prag "
        "flytter flytning flytningen maler malerne håndværkere håndværkerne ombygning renovering asbest brandøvelse øvelse evakuering "
        "underbemandet underbemandede bemandingen bemanding vikar vikarer vagt nattevagt vagtskifte supervision revision revisor revisoren audit generalforsamling bestyrelsesmøde forhandler forhandlinger "
        "underviser undervise undervisning censor eksaminerer evaluering statusmøde forældremøde samtaler mus musamtaler jobsamtaler ansættelsessamtaler "
        "helligdag helligdage grundlovsdag kristi himmelfartsdag pinse pinsen påske påsken påskeferie bededag juleferie vinterferie efterårsferie sommerferie sommerlukket ferielukket indeklemt "
        "værre værst sværere undtagen uheldig uheldigt uheldige ubelejlig ubelejligt problem problemer problematisk sort rød "
        "skåret skærer fastlåst afbud pas forbi spærret blokeret beslaglagt inddraget kalenderkaos anderledes andetsteds andetstedshen"
    )
)
HINDERS_STEMS = _stems(
    "operer dårligst værst ringest sværest forhindr forfald optag fravær sygdom sygemeld barsel bortrejs utilgængelig ubekvem uhensigtsmæssig uegne uforenelig uigennemfør uantagelig umulig uladsiggør ugennemfør uoverkomm utænkelig udeluk kollider sammenfald overbook dobbeltbook halver underbemand decimer tyndslid skrabe"
)

# Nouns of what fills a day, as the last part of a compound.
EVENTS = _stems(
    "dag dagen møde møder mødet kursus kurser kurset seminar seminaret konference konferencen temadag temadage fagdag personaledag kursusdag studiedag arbejdsdag fest festen rejse rejsen ferie ferien tur turen "
    "uddannelse efteruddannelse undervisning praktik eksamen eksaminer samtale samtaler samtalerne revision besøg besøget fødselsdag begravelse bryllup stævne messe forhandling forhandlinger høring undervisning vagt vagten skift flytning "
    "generalforsamling jubilæum reception audit øvelse øvelsen operation workshop træf årsmøde årsdag dyrskue marked koncert forestilling premiere gudstjeneste ceremoni frokost lejr koloni udflugt konferencer seminarer temadagene fagdage personaledage kursusdage studiedage arbejdsdage fester rejser udflugter stævner høringer øvelser workshops årsmøder træf revisioner eksamenerne generalforsamlinger begravelser jubilæer"
)
# What is no hindrance though it ends like one.
NO_EVENTS = frozenset(
    _stems(
        "dag dagen mandag mandagen tirsdag tirsdagen onsdag onsdagen torsdag torsdagen fredag fredagen lørdag lørdagen søndag søndagen idag middag middagen "
        "formiddag formiddagen eftermiddag eftermiddagen hverdag hverdagen mødedag mødedagen dialogdag dialogdagen tilsynsdag tilsynsdagen kontordag kontordagen dagvagten aftenvagten nattevagten dagvagterne aftenvagterne favoritdag yndlingsdag "
        "ønskedag drømmedag drømmedagen reservedag kalenderdag arbejdsdag arbejdsdagen tirdag ondag todag anden "
        "dialogmøde dialogmødet mødet møde tilsynsbesøg tilsynsbesøget besøg besøget formiddagsmøde formiddagsmødet eftermiddagsmøde eftermiddagsmødet fællesmøde fællesmødet mødes møder vores"
    )
)
