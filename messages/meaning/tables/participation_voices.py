# ruff: noqa: E501 (rows of data)
"""How people say yes, no and half of either when they speak: verbs by class with their companions; what only looks so."""

from __future__ import annotations

from messages.meaning.cues import Table

_WE = "vi|jeg|huset|alle"
_US = "os|huset"
_THING = "det|den|dette|tilbuddet|invitationen|forslaget|forløbet|projektet|ordningen|initiativet|samarbejdet|tilsynet|muligheden|chancen|jeres tilbud|et koordineret|det koordinerede"
_WELL = "fint|godt|perfekt|fortrinligt|fortræffeligt|glimrende|udmærket|strålende|upåklageligt|rigtig godt|vældig godt|storartet"
_SOFT = "helt|rigtig|meget|ganske|bare|da|jo|også|faktisk|vældig|så|nu|gerne"
_POSITIVE = "positivt|positiv|bekræftende|imødekommende|velvilligt"
_NEGATIVE = "negativt|negativ|afkræftende|benægtende|afvisende"
_AGAIN = "igen|undervejs|senere|når som helst|til enhver tid|hvis|uden"

SAID: Table = {
    "yes": (
        # the answer has a sign
        f"[svar|svaret|tilbagemelding|tilbagemeldingen|meldingen] .. [er|lyder|bliver] (klart|udelt|entydigt|helt) [{_POSITIVE}]",
        f"[svarer|svare|stiller os|stille os|stiller vi os|forholder os] (klart|udelt|derfor|hermed|meget|helt) [{_POSITIVE}] (på|til|over)",
        # to make use of
        f"[ønsker|agter|vil|ønske|har tænkt os] (vi|gerne|hermed|meget) (gerne) (at) (gerne) [benytte os af|benytte|tage os af|udnytte|gribe|bruge|gøre brug af] [{_THING}]",
        f"(det) passer ({_SOFT}) [os|mig|huset] ({_SOFT}) [{_WELL}] (at) (være|deltage|være med|at deltage|at være med|at komme med)  [deltage|med]",
        f"(det) passer ({_SOFT}) [{_WELL}] (til|for) [os|huset|mig] [at deltage|at være med|at komme med|at gå med]",
        # you are welcome to do it
        "det må i ({s}) [gerne|godt] (meget) (komme) (og) [komme|gøre|lave|prøve|kigge] ".replace(
            "{s}", "så|meget|hjertens|da|jo|rigtig"
        ),
        f"(så) [stil|sæt|skriv|tag|put|meld|noter|før] [{_US}] (bare|endelig|gerne|roligt|trygt) (op|ind|med) (på|til) [holdet|listen|deltagerlisten|programmet|tavlen|blokken|planen]",
        "[vil|skal|må] (vi|jeg) (da|bestemt|helt|gerne) (bestemt) (gerne) ikke (gerne|nøjes) [gå glip af|undvære|sige nej til|gå forbi]",
        "med til det hele $",
    ),
    "no": (
        "hverken [kan|vil|ønsker|tør|magter|orker|skal|har lyst|har tid] (vi|at) (eller) [kan|vil|ønsker|tør|magter|orker|skal|har lyst|har tid|lyst|overskud]",
        f"[svarer|svare|stiller os|stille os|stiller vi os] (derfor|desværre|hermed|helt) [{_NEGATIVE}] (på|til|over)",
        f"[svar|svaret|tilbagemelding|tilbagemeldingen|meldingen] .. [er|lyder|bliver] (desværre|derfor|klart|helt) [{_NEGATIVE}]",
        "[heppe|hepper|heppe på|følge|følger|følge med|klappe|klapper|vinke|vinker|kigge på|kigger på|se til|ser til] (vi|jeg|jer|på|med|de|andre) (jer|andre|på|med) fra [sidelinjen|tilskuerpladsen|tilskuerpladserne|bænken|tribunen|landjorden|land]",
        "[hepper|klapper|vinker] (vi|på|til|jer) (jer) (på|fra) (jer|de andre) (fra) [sidelinjen|tilskuerpladsen|tribunen|bænken|land]",
        f"[må|vil|kan|skal] i (desværre|altså|nok|derfor|så) [se|kigge|lede|spejde|finde] (langt|længe) efter [{_US}|vores navn]",
    ),
    # What looks like an answer and is none.
    "answer.noise": (
        "[sagt|siger|sagde|takket] ja til (alt) [for meget|for mange|rigeligt|så meget|så mange|nok|lidt for|mere end|alt muligt|alt for]",
        "[beklager|beklage|undskyld|undskylder|ked af|sorry] (jeg|vi|meget|mit|det|at|for) (at) .. (først) ikke (har|fik|nåede) (har) (fået) [svaret|skrevet|vendt|meldt|ringet|reageret|givet|sendt|svare|skrive|åbnet|læst]",
        "[overbevis|overbevise|prøv|spørg|ring|skriv|kontakt|send|forklar|fortæl|uddyb|vend|læs|del|overtal] .. gerne $",
        "[rart|nemt|let|fristende|nemmest|lettest|hyggeligst] at [sige|kunne sige|svare] ja",
        "[høre|ønsker|ønske|håber på|håbede på|håbet på|vil have|venter på] (helst|gerne) (at høre) et (klart|rent) [ja|nej]",
        "[bad|beder|bedt|ønsker|ønskede] (i|om|mig|os) (om) et (klart|rent) (svar) (ja|nej) (eller|ja) (eller|et) (et) [nej|ja]",
        "[steder|dem|de|andre|alle|huse|bosteder] (som|der) (har) [siger|sagt|sagde|svarer|takker|takkede] [ja|nej]",
    ),
    "maybe": (
        "hælder (jeg|vi) (nok|mest|lidt|klart|alle|vel|snarest) (nok|mest|lidt) [til|mod|mest]",
        "[hælder|hælde|hældte] .. [til|mod] (at|et) [sige|ja|nej|takke|deltage]",
        "[heller ikke|hverken] (noget|noget særligt) [for eller imod|for det|for]",
        "hverken for eller imod",
        "[gør|beslut|bestem|afgør] (bare|det) (det) [som|hvad|selv] i [synes|vil|finder|ønsker|mener]",
        "(det) [er|må være] (helt|ganske|vel) op til jer",
        "[ligeglad|ligeglade|lige meget|det samme for os|hip som hap|uden mening om]",
        "[jer|dig] (der|som) [bestemmer|beslutter|afgør|vælger]",
    ),
    "condition": (
        "< [spørger|spurgte|kommer|kom|får|fik|slipper|finder|lover|kan|flytter|venter] [i|du|vi] ... [er|bliver|siger|så er|så siger|så bliver] (det|vi|svaret|jeg) [ja|nej|med|et|vi|klart]",
        "[mulighed|muligheden|ret|retten|lov|frihed|friheden|adgang] (for|til) (at|til) (at) (kunne) [hoppe|springe|stå|melde|træde|trække|fortryde|ombestemme|stoppe|sige|bakke]",
        f"[hoppe|springe|melde|trække|træde|stå|bakke] (os) (os) [fra|ud|af|tilbage] [{_AGAIN}]",
        "[fortrydelsesret|bagdør|nødudgang|nødudgangen|exit|udvej|flugtvej]",
    ),
    "put_off": (
        "[foretrækker|foretrække|ønsker|vil hellere have|vil helst have|vil gerne have] .. [snak|samtale|møde|opkald|drøftelse|dialog] ... [før|inden|først]",
        "[før|inden] (at) [vi|jeg|huset] .. [binder|melder|tilmelder|forpligter|lover|skriver under|takker|hopper|kan sige|springer ud]",
        "[prøv|forsøg] .. igen [i|om|på|efter|til]",
    ),
    # Told by who has the say, or for him.
    "own_behalf": (
        "[forelagt|vendt|drøftet|talt|taget] (det|sagen|den|jeres|invitationen|mailen|brevet|om) (mail|brev|invitation|op) (det) [for|med] [min|vores|lederen|chefen|forstanderen|ledelsen|bestyrelsen|driftsherren] (chef|leder|forstander|ledelse|bestyrelse|overordnede|driftsherre|centerleder|områdeleder)",
    ),
    "courtesy.third_party": (
        "(det|svaret|beskeden|det er) (er) [hermed|herved] (nu) [givet|bragt|sendt] videre",
        "[er] [hermed|herved|nu] (hermed) [givet|bragt] videre $",
    ),
    "courtesy.reversal": (
        "[i|de|arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|man|alle|begge] (jo|nu) alligevel [skal|kommer|er|kører|dukker|banker|vil]",
    ),
    "courtesy.condition": (
        "hvis (det|i|du|nogen) (ellers) [er|skulle være|kan være|har|interesserer|hjælper|undrer|vil vide] (jer|nogen|til|interesse) (rart|godt|nyttigt|interessant|en hjælp|nogen hjælp|nogen) (at|for) [vide|interesse|hjælp|nogen|jer]",
        "hvis (der) (er|var) [noget hus|noget sted|noget bosted|et sted|et hus|et bosted|ét sted|ét hus] (i|der|som)",
    ),
    "courtesy.irony": ("for min skyld [kunne|måtte|må|kan|gerne|skulle]",),
    "courtesy.limit": ("nøjes med at [heppe|følge|følge med|kigge|se|ønske|vinke|klappe|sende]",),
    "courtesy.maybe": (
        "[behøver|kan|vil|skal] (jeg|vi) vist (ikke|heller) (ikke) [sige|skrive|tilføje|uddybe|forklare]",
        "(det) [er|var] (jeg|vi|det) vist (det|alt|godt|ikke) (det|hele) (nødvendigt|nok|tydeligt)  [nødvendigt|nok|tydeligt|hele|alt]",
        "[taler|svarer|skriver] (jeg) vist (nok) [for|på vegne]",
    ),
    "courtesy.put_off": (
        "[kan|vil|skal] (jeg|vi) (desværre) ikke [give|love] (jer|dig) (det) $",
        "det kan [jeg|vi] (desværre) ikke give jer $",
        "[venter|ventet|vente] (på|længe) (på) (et) (svar) (fra|ja)  [svar fra|fra mig|fra os|på mit|på vores]",
    ),
}

TABLES = (SAID,)
