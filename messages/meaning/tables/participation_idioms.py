# ruff: noqa: E501 (rows of data)
"""Idioms of joining and of staying away, one row a verb with its companions; what tells of neither."""

from __future__ import annotations

from messages.meaning.cues import Table

_WE = "vi|jeg|huset|alle"
_US = "os|huset"
_JUST = "bare|blot|roligt|endelig|gerne|trygt|nu|så|da|jo|også|hermed|selvfølgelig|naturligvis|altså|straks|glade"
_SORRY = "desværre|derfor|altså|så|nok|simpelthen|bare|denne|gang|nu|jo|her|hellere|også|pænt|hermed"
_THING = "det|den|dette|tilbuddet|invitationen|forslaget|idéen|ideen|tanken|forløbet|projektet|planen|ordningen|initiativet|samarbejdet|aftalen|forsøget"


def _we(verb: str, rest: str, between: str) -> tuple[str, str]:
    """Both orders of the words, with the house as the one who does it."""
    return (
        f"[{_WE}] ({between}) ({between}) [{verb}] ({between}) {rest}",
        f"[{verb}] [{_WE}] ({between}) ({between}) {rest}",
    )


def _yes(verb: str, rest: str) -> tuple[str, str]:
    return _we(verb, rest, _JUST)


def _no(verb: str, rest: str) -> tuple[str, str]:
    return _we(verb, rest, _SORRY)


SAID: Table = {
    "yes": (
        # verbs of joining
        *_yes("hægter|kobler|hænger|klistrer", "os [på|til]"),
        *_yes("stiller|melder", "os (til|gerne) [til rådighed|på banen|i rækken|klar|på række|på holdet]"),
        *_yes("lægger", "(gerne) [hus|ryg|navn|rum|stue|spisestue|lokaler] til"),
        *_yes("går", "planken ud"),
        *_yes("griber", f"[bolden|chancen|muligheden|lejligheden|{_THING}]"),
        *_yes("tager", "(gerne) [bolden|stafetten|handsken|springet|chancen|turen] (op|med|imod)"),
        *_yes(
            "trykker|sætter|skriver|giver",
            "[på grøn knap|på den grønne knap|vores navn under|under på det|håndslag|hånd på det|vores ja]",
        ),
        *_yes("springer", "(gerne) [ud i det|med på|på|til|i]"),
        *_yes("hopper|stiger|kravler|springer", "(gerne) (op|med) [på vognen|ombord|om bord|på toget|i]"),
        *_yes("nikker", "(gerne) [ja|til tilbuddet|til ideen|til invitationen]"),
        *_yes("siger", "(mange|tusind|pænt|stort) tak og (et) [ja|på gensyn|velkommen|velkomne]"),
        *_yes(
            "antager|tiltræder|modtager|efterkommer|bifalder|accepterer|godtager",
            f"(jeres|med) (glæde|tak) [{_THING}|jeres tilbud|jeres invitation|jeres anmodning]",
        ),
        f"[{_THING}] [modtages|accepteres|antages|tiltrædes|imødekommes|efterkommes|bifaldes] (hermed|gerne|herved|med) (glæde|tak) $",
        "[anmodningen|invitationen|tilbuddet|jeres anmodning|jeres invitation|jeres tilbud] (kan|er) (hermed|herved) [imødekommes|efterkommet|imødekommet|tiltrådt|accepteret]",
        "[beslutning|besluttet|vedtaget|enighed|enige] (om) (at) [tiltræde|deltage|tage imod|modtage|acceptere|indtræde|gå med|tilslutte|være med|sige ja]",
        "[tiltræde|indtræde i] [ordningen|forløbet|aftalen|samarbejdet|projektet]",
        # be-forms
        f"[vi|jeg] er ({_JUST}) [overbevist|overbeviste|overtalt|overtalte|hooked|købt] $",
        f"i har ({_JUST}) [{_US}] (med) (hele|i|på) [vejen|jeres hule hånd|den hule hånd|krogen]",
        "[huset|her|stedet|vi] er (nemlig|netop) [det|et|stedet|jeres] (sted|hus|bosted) (som) (i) [leder efter|søger|står og mangler|kan regne med]",
        "^ (så|nu|ja|jamen|okay) (så|nu) har i [os|huset] $",
        "som [hånd i handske|fod i hose|sendt fra himlen|kaldet]",
        "[plads|rum] i [kalenderen|huset] og [lyst|mod] (i|på|til)",
        "^ (det|jo|ja) (er) (lige|jo|netop|præcis) (det) (lige|noget) (for) [er lige os|er lige noget for os|er noget for os|lige noget for os|er som skabt til os|er skræddersyet til os] $",
        "[trækker|hopper] (vi) i arbejdstøjet og er [klar|klare|med]",
        "(vores|husets) [deltagelse|tilmelding] er (hermed|helt) [sikker|sikret|en realitet|på plads|givet]",
        "[vi|huset] er (hermed|helt|nu|så) jeres $",
        # nouns
        "[ét|et|kun|eneste] svar (her|hos|fra|på) (os|huset|her|det) (og|kom|ja) (det) (er) [kom|ja|velkommen]",
        "svaret (er|lyder) (kort) (og) (godt) [positivt|klart ja|jatak|kom bare|kom]",
        "[klar|fri] bane (herfra|fra os|fra huset)",
        "[grønt|grøn|fuld] (lys|flag|gas) (herfra|fra os|fra huset|hele vejen)  [herfra|fra|hele]",
        "[enigt|enstemmigt|samlet|helt] [personalemøde|hus|personale|team|udvalg|ledelsesteam|ledelse|bestyrelse] [siger|har sagt|sagde|ønsker|støtter|vil|bakker] (ja|at|op|gerne|det)",
        # by consequence
        "[i|de|begge|tilsynene] er (hermed|begge|nu|så) [inviteret|inviterede|budt velkommen|budt indenfor|ventet|ventede|ventet med glæde]",
        "(så|nu) [skal|må] (vi|jeg) (hellere|bare|jo) [få ryddet op|have støvsuget|have bagt|finde de pæne kopper|have vasket gulv] (for|så) (i|til)  [i|til]",
        f"[døren|porten|lågen|dørene] [står|er|bliver] ({_JUST}) (på) [åben|åbne|vid gab|ulåst|ulåste] (for|til|når) (jer|begge|i)",
        "[nøglen] (ligger|er) (under|i) [måtten|jeres|jer]",
        "[kan|må|skal] i [bare|roligt|trygt|gerne|endelig] (begge) komme",
        "i [kan|må|skal] (bare|roligt|trygt|gerne|endelig) komme (begge) (an) (to) $",
        "[vi|jeg] (kan|har|skal) (kun) (at) [se frem til|glæde os til] (at) [se|møde|hilse på|byde|få] [jer|besøg|begge]",
        # litotes
        f"[det|dette] (skal|må) (bestemt|da|jo) [ikke skorte|ikke mangle|ikke strande|ikke hænge] på [{_US}|vores|viljen]",
        "(der) er ingen (her|af|som|der|hos|i) ... andet end [ja|et ja]",
        "ingen (her|af) (har|har sagt|der) ... andet end ja",
        "[kunne|ville] (vi|jeg|intet|ikke) (ikke|intet) (glæde|ønske) (os|vi) (mere|hellere)  [mere|hellere]  end (at) [deltage|være med|det|sige ja]",
        "[lader|lod] (vi|jeg) (os|mig) (da|bestemt|jo) ikke sige to gange",
        "ikke (har|ser|kan|finde) (vi|jeg) (finde|se|en|noget) [argument|argumenter|grund|grunde] (imod|mod|for) [at sige nej|at lade være|imod|mod det|det]",
        "[glip|foruden] (af|det) (vil|skal|gider|ønsker) (vi|jeg|huset) (ikke|nødig|nødigt)  [ikke|nødig|nødigt] (gå|være) (glip|af)",
        "[ikke|nødig|nødigt] (vil|ville) (vi|jeg|huset) (gerne) [gå glip af|være foruden|misse|snydes for|undvære] (det|den|dette|chancen|tilbuddet|her|muligheden)",
    ),
    "no": (
        # verbs of staying away
        *_no("holder", "os (væk|fra|ude|helt) (fra|af|på) [sidelinjen|måtten|afstand|ude|væk|bænken]"),
        *_no("holder", "[nallerne|fingrene|næsen] (væk|langt) [fra|væk]"),
        *_no(
            "bliver",
            "(helst) [hjemme fra den|hjemme fra festen|hjemme denne|væk denne|udenfor denne|udenfor i denne|på bænken|siddende|stående på|på land|ved vores eget]",
        ),
        *_no("sætter", "[foden ned|hælene i|en stopper for det]"),
        *_no("trækker|trak", "[stikket|følehornene|i nødbremsen|os] (til os|ud|tilbage|fra) $"),
        "give (jer|derfor|desværre) en kurv",
        *_no(
            "giver|gav",
            "[jer en kurv|slip|fortabt|afkald|op|bolden videre|stafetten videre|pladsen fri|plads til andre|plads for andre]",
        ),
        *_no(
            "sender",
            "(den|det|bolden|stafetten|chancen|tilbuddet|invitationen) videre (til|i) [nogle andre|andre|en anden|et andet|systemet|de næste|den næste]",
        ),
        *_no(
            "overlader|lader",
            "(gerne|det|den|pladsen|tilbuddet|ordet|scenen) (gerne|trygt) til (nogle|en|et|de) [andre|anden|andet]",
        ),
        *_no("lader", "[den|det|tilbuddet|muligheden|chancen|invitationen] [falde|sejle|fare|passere|gå|ligge] $"),
        *_no("lader", "(os|det|den) (ikke|os) [friste|overtale|lokke|rokke] (denne|af)  [ikke]"),
        *_no("siger|melder", "(pænt|ærligt) [stop|fra|pas|farvel|nix|niks|afbud|hus forbi|udsolgt|nejtak]"),
        *_no("rækker|vinker", "(os) [ikke hånden op|farvel|af|ikke fingeren op]"),
        *_no("hopper|springer|stiger|går|bider", "(os) ikke [på|med|med på|ombord|ind i|på den|på krogen|ud i]"),
        *_no(
            "vil|kan|skal",
            "ikke (at) [ind i|med i|gå ind|gå ind i|med til|være del af|lægge hus til|lægge navn til|lægge ryg til|skrive under|med] (det|den|her|noget|på)",
        ),
        "ryster (vi|desværre|derfor) på [hovedet|hovederne]",
        "svare (desværre|vi) (afkræftende|negativt|benægtende)  [afkræftende|negativt|benægtende]",
        "svaret .. er (desværre|derfor) [negativt|afkræftende|benægtende]",
        *_no("afmelder|framelder", "(os|huset|bostedet)"),
        "[vi|huset|jeg] [afmelder|framelder] (hermed) [os|huset|sig]",
        f"[{_THING}] som (vi|jeg|huset) (dog|desværre|derfor) [lader ligge|lader gå|siger nej til|takker nej til|afslår|springer over|må afslå|må lade ligge]",
        "et nej med tak",
        "[ingen|ikke nogen] (her|af|i|hos) (os|huset) (som|der) (har lyst|vil|ønsker|brænder for|kan se) (til|sig) (det|at|deltage|i)  [det|deltage|meningen]",
        # official
        *_no(
            "frabeder|frasiger|undslår",
            "(os|sig) (hermed|venligst) (sig|os|deltagelse|videre|yderligere|tilbuddet|besøg|det)  [deltagelse|videre|tilbuddet|besøg|det|for]",
        ),
        f"[{_THING}|anmodningen] (kan|må|er|skal) (hermed|herved|derfor|desværre|vi) (desværre|derfor|hermed) [afslås|afvises|fravælges|frafaldes|afvist|afslået|frabedes|ikke imødekommes|ikke efterkommes|ikke imødekomme]",
        "ikke [imødekomme|efterkomme|antage|tiltræde|acceptere] [jeres|invitationen|anmodningen|tilbuddet|ønsket|den|det]",
        "ikke (i) stand til at [imødekomme|efterkomme|deltage|tage imod|modtage|antage|acceptere|medvirke|indgå|stille|være]",
        "frabede (sig|os) (hermed|venligst) [deltagelse|det|tilbuddet|at|besøg|yderligere]",
        "(skal|må) (der) (hermed|desværre) (lyde|lyder) et nej [herfra|fra]",
        "[besluttet|valgt|vedtaget|enige] (om|at) (om|at) ikke at [deltage|tage imod|medvirke|indgå|gå med|være med|tilslutte|sige ja|stille|melde]",
        "ikke (har) (tænkt|til) (os|hensigt|sinds) (at) [deltage|at deltage|være med|at være med|medvirke]",
        f"^ (nej|og|så|men) (det|dét) [kan|vil|skal|tør|magter|orker] [vi|jeg|huset] ({_SORRY}) ({_SORRY}) ikke $",
        f"[gider|orker] (vi|jeg) ({_SORRY}|slet) ikke (det|mere|at) (være med|deltage|her) $",
        f"[det|den] må ({_SORRY}) [nogle andre|andre|nogen andre|andre steder|andre huse] [tage sig af|tage|løfte|bære|gøre|klare|prøve|stå for]",
        "ikke [bruges|bruge os] til (det|den) (her|slags)  [det|den|slags]",
        "[blive|være] fri (for) (det|den|at være med) $",
        "^ lad os (bare|venligst|være|få) (lov) (til) [slippe|være fri|blive fri|i fred]",
        "[slippe|fri|fritages|skånes] for (at) [være med|deltage|medvirke|det her|dette]",
        "må (vi|jeg|huset) (desværre|derfor|altså|nok) trække i land",
        "ikke (er|bliver|findes) (at finde) (blandt|på) [blandt deltagerne|på deltagerlisten|med i flokken|på listen]",
        # nothing comes of it
        "[det|den] (kommer|bliver) (desværre|altså|bare|simpelthen) ikke (til|på) (at) [ske|tale|noget] (hos|her|for|med|i) (os|huset|her|denne|år)  [hos|her|for|med|i]",
        "[det|dette] (kommer|er|bliver) (desværre|altså|bare|simpelthen) [ikke på tale|ikke på tale her|ikke på tale hos os|helt udelukket|udelukket]",
        "(kommer|er) (slet|overhovedet|simpelthen) ikke på tale $",
        "[der|er|det|var] (er|der|var) (desværre|altså|simpelthen|ikke|ingen) [ikke|ingen] (tilstrækkelig|flertal|nok|nogen|megen|stor) [stemning|opbakning|interesse|appetit|flertal|tilslutning|lyst|vilje|gehør] (for|til|i) [det|den|at|projektet|tilbuddet|deltagelse|ideen|idéen|her|hos|blandt]",
        "(er|var) (der) (desværre|ikke|ingen) [ikke|ingen] (nogen|megen) [stemning|opbakning|appetit|flertal|gehør] (for|til) (det|den|at) $",
        "^ (så|men|vi|tak|og) (vi) siger (pænt|mange|tusind) tak men nej tak",
        "^ nej (bare|og) (bare|atter) nej $",
        "^ glem det $",
        "^ (det) (er|bliver) (et) [no go|nogo|ikke os|uden os|ikke her]",
        # by consequence
        "[brug|spar|gem] (i) (hellere|derfor|bare|endelig) [kræfterne|krudtet|tiden|pladsen|turen|besværet|benzinen|pengene] (på|til) (et|andre|nogle|en) [andre|andet sted|bedre|nogen]",
        "[kan|må] i (godt|roligt|trygt|gerne) [spare jer|spare os|spare turen|aflyse|undlade at komme|blive hjemme|blive væk]",
        "[behøver|skal] i (derfor|altså|så) ikke (at) [komme|besøge os|køre herud|bruge tid på os|regne med os|regne med huset]",
        "[i] [behøver|skal] (derfor|altså|så) ikke (at) [komme|besøge os|køre herud|bruge tid på os|regne med os|regne med huset] $",
        "[kør|gå|sejl|smut|gå bare|kør bare] (bare|i) (vores|vor) [dør|hus|adresse] forbi",
        "[går|kører|gå|køre] (i) (vores|vor) [dør|hus|adresse|matrikel] forbi",
        "[nogle|nogen|andre|et andet hus|et andet sted] (som|der) [har mere brug|kan bruge det bedre|trænger mere|har større glæde]",
    ),
    "reason.resources": (
        "[ansatte|medarbejdere|pædagoger|hoveder|mand] (til|om|for|på) _ [beboere|borgere|døgnpladser|pladser|unge]",
        "[vikartime*|vikarkron*|overarbejdstime*]",
        "[tage|trække|sende|hive|flytte] (nogen|folk|medarbejdere|en|to) [ud til møder|fra gulvet|ud af vagten|væk fra vagten|ud af driften]",
    ),
    "limit": (
        "på klem",
        "ikke (noget|meget|det store) ud af (det|os|den)",
        "resten [finder|må|ser|tager|kan|lader|venter]",
        "[listen|liste] over [interesserede|mulige|nogen|andre]",
        "[venteliste*|reserveliste*|suppleant*|reservehold*]",
        "uden [arbejdstilsynet|socialtilsynet|dialogmøde*|det ene|den ene]",
    ),
    "maybe": (
        "mon ikke",
        "[med|i] [blyant|viskelæder|blødt bly|usynligt blæk]",
        "[nej|ja] eller [jo|ja|nej|måske|rettere|hvad]",
        "[tegner|tyder|ligner|hælder|går] (det|vi) (til|på|mod|mod|i) (at) (retning) (af|blive) (et) [nej|ja]",
        "(mest|nærmest|snarest) (til) (et) [mest til|nærmest et|snarest et|nærmest] [nej|ja]",
        "[helst|hellere] (vil) [sige|takke|svare] [nej|ja]",
        "[tør|tillade os|vover|må] (vi|jeg) [ikke|næppe|knap] (at) [sige|takke] nej",
        "[tør|vover] (vi|jeg) ikke [andet|at lade være]",
        "[ja|jatak] fra mig",
        "[tæt på|nær ved|lige ved|på vej mod|på vej til|næsten|tættere på|hælder mod|skubber mod] (et|at sige|at blive|at) [ja|nej|deltage|tilmelde]",
        "som (en|et) [mulighed|interesserede|interesseret|reserve|suppleant|eventuel*|potentiel*|mulige|kandidat|måske]",
    ),
    "condition": (
        "< så længe [lederen|ledelsen|jeg|vi|han|hun|personalet|huset|bestyrelsen|beboerne|kommunen|tilsynene|datoen|dagen|de|den|pengene|vejret]",
    ),
    "irony": (
        "at i (så|helst) ikke [kommer|dukker op|finder|når frem|gider]",
        "fordi (vi|man|jeg) [skal|er nødt*|bliver tvunget|ikke tør|ikke må|ikke kan andet|føler os|ikke har andet]",
        "når (nu) det (nu|endelig) [skal|må] være",
        "[modvillig*|nødtvungen*|pligtskyldig*|surmulende|sukkende|opgivende|tænderskærende]",
        "jeg er [kejseren|paven|julemanden|dronningen|kongen|tandfeen|påskeharen|osten|napoleon]",
        "i [os|mig|sig] selv af [glæde|begejstring|fryd|spænding]",
        "lige så godt (bare|også) [sige|takke|svare|få det|overgive|give op]",
    ),
    "no.for_now": (
        "[nej tak|nej|pas] [lige nu|for tiden|for øjeblikket|pt|her og nu]",
        "[spørg|prøv|skriv|ring|kontakt|vend] (os|endelig|gerne|bare|tilbage) igen i [januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december]",
    ),
    "third_party": (
        "[kommunen|regionen|driftsherren|forvaltningen|fonden|koncernen|hovedkontoret] (har|vil) [sagt|siger|kræver|pålagt|pålægger|bestemt|krævet|forlangt|forlanger|have] (os|at) (at|til) (vi|jeg|os) (skal|må|bør|at)  [skal|må|bør|at]",
    ),
    "answer.noise": (
        "nej det (skal|må|bør|kan) (bestemt) ikke [opfattes|forstås|ses|tolkes|læses|tages]",
        "ja (tak) til [kaffen|kagen|snakken|en kop|en kaffe|frokosten|kagerne]",
        "ligge (til|hen) (på|til) [mandag|tirsdag|onsdag|torsdag|fredag|næste|efter|i morgen|vi|jeg]",
        "gå videre til [bestyrelsen|ledelsen|kommunen|lederen|chefen|personalet|regionen|driftsherren|medudvalget|min|vores]",
        "til (nogle) andre at [svare|afgøre|beslutte|vurdere|bestemme|tage stilling]",
        "[afslås|afvises|afslået|afvist|fravælges] af [en|nogle|mange|flere|medarbejderne|personalet|beboerne|de|andre]",
        "hænger på med",
        "[nogle|nogen] andre [dage|datoer|tider|tidspunkter|uger|mennesker|steder end]",
        "[åben|åbne|åbent] [mellem|fra|til|indtil]",
        "[bolden|stafetten|det|den|emnet|sagen] op (på|til|i) [personalemødet|mødet|møde|næste|husmødet|ledermødet|teammødet|med]",
        # not something that we …: what follows is denied with it
        "ikke [noget|et] (som) (vi|jeg|huset) [går ind i|går ind for|går med til|deltager i|er med i|er med på|siger ja til|tager imod|skriver under på|hopper på|springer på]",
        "[griber|tager|tage] (vi) (bolden|stafetten|det|den) [op igen|senere|på næste|på mødet]",
    ),
    "answer.aside": (
        "[kører|går|passer] (vi) (hellere|bare|nu) (vores|vor) (helt) (eget|egne) [eget løb|egne veje|eget]",
        "(og|så) det blev (til) (et) nej",
        "(og) (i|man) (behøver|skal) ikke (at) [spørge|skrive|ringe|vende|rykke|kontakte] (os) (igen|tilbage|mere|flere)",
        "(vi|jeg) [sætter|satte|sætte] (stor|meget) pris på",
        "(og) det er (endeligt|uigenkaldeligt|ufravigeligt|mit sidste ord)  [endeligt|uigenkaldeligt|ufravigeligt|sidste]",
        f"< (så|og|nej) det [kan|vil|gør|skal|ønsker|tør|orker|magter|må] [vi|jeg|huset] ({_SORRY}) ikke",
        f"< (så|og|nej) det er ({_SORRY}) ikke noget",
        "[bare|blot|kort og godt|helt|simpelthen|ganske enkelt] nej",
        "(og|så|mere|det) (er) (der) ikke (så|meget|noget) (meget) (mere|at) (at) (sige|tale om|rafle om)  [sige|tale om|rafle om]",
    ),
    "courtesy.condition": (
        "[slippe|fri|fritages] for (at) [være med|deltage|medvirke|det her|dette]",
        "< [bare|blot] nej $",
        "(nej|og) bare nej",
    ),
    "courtesy.third_party": (
        "[sender|sendt|sende|giver|lader] (vi) (den|det|bolden|stafetten|chancen|tilbuddet|invitationen|pladsen) (gå) videre til (nogle|en|et|de|den) [andre|anden|andet|næste]",
        "[glæder|glade|glæde] (os) på (de) andres vegne",
    ),
    "courtesy.put_off": (
        "(efter|ved) (grundig|moden|lang|nøje|nærmere|megen|en|længere|flere|dages|kort) [overvejelse|overvejelser|drøftelse|drøftelser|betænkning] (har|er|må|vil|takker|siger|i) [vi|jeg|huset|har|er|må|vil|ledelsen]",
    ),
    "courtesy.reversal": (
        "se bort fra [os|huset]",
        "[chancen|pladsen|tilbuddet|stafetten|bolden|invitationen|den] (skal|må|kan|bør) (nu|derfor|gerne) (gå|lade|gives) (videre) til (en|et|nogle|nogen) [anden|andet|andre]",
        "spøg til side",
    ),
    "courtesy.irony": (
        "(og|men) anden gang [smilede|læste|gik|forstod|så|grinede|lo]",
        "jamen så [gør|siger|tager|er|kommer|deltager|melder|har]",
        "nu har i spurgt (så|jo) (pænt|venligt|fint|sødt|flot)",
        "når i (nu) spørger så (pænt|venligt|fint|sødt|flot)",
    ),
    "courtesy.maybe": ("så [sandt|vist] (at|som)", "skal være så vist"),
    "courtesy.question": (
        "[må|vil] (vi|jeg) (derfor|venligst) bede (jer|dem) (venligst) (om) (at) [se bort|stryge|slette|springe|gå|finde|spørge|glemme|tage os|fjerne]",
        "^ (tja|jamen|tjo|ja|jo|og|nå) hvorfor (egentlig|dog|da|så) ikke",
        "hvorfor (egentlig|så|dog|i grunden) ikke",
    ),
    "neutral": (
        "hvorfor (egentlig|så|dog|i grunden) ikke",
        "ingen (her|af|hos) (har|os|der|dem|har sagt) .. andet end",
    ),
}

TABLES = (SAID,)
