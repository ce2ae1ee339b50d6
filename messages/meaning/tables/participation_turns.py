# ruff: noqa: E501 (rows of data)
"""Turns of phrase for a yes and for a no: bodies of the house that join, "spring os ikke over", "den er købt", "glem os",
voted down, kept out; and everyday words of why not, by class."""

from __future__ import annotations

from messages.meaning.cues import Table

_US = "os|huset"
_THING = "det|den|dette|tilbuddet|invitationen|forslaget|idéen|ideen|tanken|forløbet|projektet|planen|ordningen|initiativet|samarbejdet|deltagelse|deltagelsen|muligheden"
_JUST = "bare|blot|roligt|venligst|gerne|endelig|hellere|nu|trygt"
_SORRY = "desværre|derfor|altså|så|nok|simpelthen|bare|denne|gang|her"
_FULLY = "fuldt|helt|varmt|enstemmigt|hundrede|gerne|også|hermed|fuldtonet"
_YOU = "jer|begge|tilsynene|myndighederne|inspektørerne"
_HERE = "indenfor|inden for|på besøg|herud|herind|hos os|i huset|velkommen|ind ad døren|i vores hus"

SAID: Table = {
    "yes": (
        # to join, of whatever body of the house
        f"[tilslutter|tilsluttede|tilsluttet] ({_FULLY}) sig ({_FULLY}) (at) [{_THING}|deltage|deltager]",
        f"[slutter|slutte] (vi|alle|os) ({_FULLY}) op [om|bag] [{_THING}|jer|jeres]",
        f"[bakker|støtter|støtte|bakke] (vi|alle) ({_FULLY}) ({_FULLY}) op [om|bag] (at) [{_THING}|deltage|jer|jeres]",
        f"[indforstået|indforståede] med (at|vores) [deltage|{_THING}]",
        f"[vil|ønsker|kan|ønske|agter] (vi|huset|jeg) (gerne|hermed|meget) (at) (gerne) [gøre brug|drage nytte|drage fordel|nyde godt] af [{_THING}|jeres|chancen|hjælpen]",
        f"[gør|drager] (vi|huset) (gerne|hermed) [brug|nytte|fordel] af [{_THING}|jeres|chancen|hjælpen]",
        "[ja|tja|jo|jah] hatten på",
        # bought
        "[den|det] er købt",
        "^ [købt|solgt] $",
        "[den|det] [køber|tager|snupper|griber] vi (gerne|da|straks) $",
        # do not leave us out
        f"[spring|springe|hold|holde|udelad|forbigå] ({_JUST}) ({_JUST}) ikke [{_US}] (over|udenfor|ude|nu)",
        f"[spring|springe|hold|holde|udelad|forbigå] [{_US}] ({_JUST}) ({_JUST}) ikke (over|udenfor|ude)",
        f"[må|skal|kan] (i|de) (endelig|da|for alt|bare) (alt|i|verden) (verden) ikke [springe|forbigå|holde|udelade|gå udenom] [{_US}]",
        f"[lader|lad|lade] [{_US}] (os) (endelig|da|bare|ikke) (ikke) bede (os) to gange",
        "bede (os) (om) (det) to gange",
        # to have you here
        f"[vil|ønsker|må|kan|skal] (vi|jeg|huset) (gerne|meget|hellere|rigtig|endelig) (end|gerne) (gerne) [have|se|byde|få|modtage] [{_YOU}] (begge|alle) (to) [{_HERE}]",
        f"(vi|jeg|huset) (gerne|meget|hellere|rigtig) (gerne) vil (gerne) [have|se|byde|få|modtage] [{_YOU}] (begge|alle) (to) [{_HERE}]",
        f"^ [kom|træd|kig] i (bare|endelig|roligt|trygt|gerne|hjertens) [an|ind|indenfor|forbi|{_HERE}]",
        "hellere end gerne",
        "hus og [hoved|have|hjerte|personale|kaffe|køkken] til",
        f"[stiller|møder|deltager] (vi|huset) ({_JUST}) (op) med [to|tre|fire|en|et|både|hele|alle|ledelse|leder|kaffe|personale|medarbejdere|friske|åbne|åbent]",
        "[tilmelding|tilmeldingen|tilmeldelsen] (kommer|følger|er|gælder|sendes) [her|hermed|herved]",
        "[vi|jeg|huset] skriver (gerne|hermed|også) under $",
        "[skriver|skrive] (vi|jeg|gerne|hermed) (gerne) under på [det|den|deltagelse|aftalen] $",
        # with you
        "[er] (vi|jeg|huset|alle) [i hvert fald|under alle omstændigheder|fuldt ud|hundrede procent|100 procent|i den grad|så afgjort|i høj grad|uden forbehold|bestemt også|fra start|fra starten|fra begyndelsen] med $",
        "vi er så meget med",
        "[vi|huset|stedet] er på $",
        "[tør|vover] (vi|jeg|huset) (godt|gerne|roligt|sagtens) (at) (sige ja|prøve|kaste os|springe|være med|gå) $",
        "[vi|jeg|huset] (tør|vover) (godt|gerne|roligt|sagtens) (tør|vover) $  [tør godt|vover det|tør gerne|tør sagtens|tør roligt]",
        "[står|stiller] (vi|huset) (gerne|os|allerede) (gerne) (os) [først|forrest] i [køen|rækken]",
        "[først|forrest|nummer et|nr 1] i køen",
        "[nødig|nødigt|ikke] (vil|ville) (vi|jeg) (stå|blive|sidde|efterlades) .. [på perronen|på sidelinjen|på bænken|i døren]",
        "[forsøgskanin*|prøvekanin*|forsøgshus]",
        "[i|de] [er|har] (hermed|altid|hjertelig|begge) [inviteret|inviterede] (indenfor|ind|hos os|til os|hjertelig)",
        "[vi|huset] (har|er) [besluttede|besluttet|enige|blevet enige] (os|om) (for) (at) (springe|hoppe|gå|prøve|komme) (til|på|med|det|ombord)  [springe til|hoppe på|gå med|komme med|prøve det]",
        "[de unge|alle|personalet|teamet|huset|gruppen] rakte (alle|begge) (hånden|hænderne|fingeren) op  [hånden op|hænderne op|fingeren op]",
    ),
    "yes.lean": (
        "bakker op",
        "bakkes op",
        "[vi|huset] kører på",
        "vi er (alle|helt) indforstået|indforståede $",
        "(huset|alle|ledelsen|personalet) er (helt) indforstået|indforståede $",
        "[falder|faldt] .. god jord",
        "^ vi glæder os (allerede|alle|meget) $",
        f"[glem|glemme|snyd] ({_JUST}) ({_JUST}) ikke [{_US}]",
        f"[glem|glemme|snyd] [{_US}] ({_JUST}) ({_JUST}) ikke",
        f"[må|skal|kan] (i|de) (endelig|da|for alt|bare) (alt|i|verden) (verden) ikke [glemme|snyde] [{_US}]",
    ),
    # How gladly, and how all of us: their negations deny nothing.
    "neutral": (
        "uden at [ryste|blinke|tøve|betænke|tænke|vakle|mukke|kny|klage|brokke] (os|sig|to) (på|gange|om) (hånden|det)",
        "uden [tøven|vaklen|slinger|betænkning|knurren|brok|protester|slinger i valsen|den mindste tøven]",
        "[ikke en|ikke en eneste|ikke nogen|ingen] (der|en|eneste|af) (eneste|os|dem) (der|som) (har|nåede|kunne|ville) (at|sig) [imod|talte imod|stemte imod|protesterede|protesteret|brokkede|brokke|mukkede|knurrede|indvendte|protestere|kny]",
        "ingen [protester|indvendinger|modstand|brok|sure miner|skumle bagtanker]",
        "har [vi|jeg] ikke [prøvet|været med til|oplevet] (det|noget|før|tidligere) (det|før|tidligere|lignende)",
        "[vi|jeg] har ikke [prøvet|været med til|oplevet] (det|noget|sådan) (det|noget|lignende) [før|tidligere]",
    ),
    "no": (
        # others may have it
        "[lader|lade] (vi|så|derfor|hellere) (vi|så|derfor|hellere) (i stedet) [andre|en anden|et andet hus|nogle andre|et andet bosted] [komme til|få pladsen|få chancen|prøve|løbe|tage over|få lov]",
        "ikke (kan|vil|skal) (vi) [tage|påtage|rumme|bære|have] (os) [mere|flere|noget nyt|noget ekstra|et til|en til|yderligere] (ind|på|op|til|opgaver|nyt) (os)",
        # leave us out
        f"^ glem ({_JUST}) [{_US}] ({_JUST}) $",
        f"glem ({_JUST}) [{_US}] (for|i) [denne gang|i år|i denne omgang|i denne runde|i denne ombæring]",
        f"spring ({_JUST}) [{_US}] ({_JUST}) over",
        f"[må|kan] i ({_JUST}) ({_JUST}) [springe|forbigå|udelade|glemme] [{_US}] (over)",
        f"[kryds|streg|pil|strege|krydse|pille|hak] ({_JUST}) [{_US}] ({_JUST}) (af|ud|ned) (af|fra) [jeres liste|listen|deltagerlisten|oversigten|planen|jeres oversigt|feltet]",
        f"[regn|tæl|reg] (i) ({_JUST}) ikke med [{_US}]",
        f"[skal|må|kan] i (derfor|desværre|altså|endelig|nok) ikke (regne|tælle|satse) [med|på] [{_US}]  [regne med|tælle med|satse på]",
        # voted down
        "[stemt|stemte|stemtes] [det|den|tilbuddet|forslaget|idéen|ideen|invitationen] ned",
        "[det|den|tilbuddet|forslaget|idéen|ideen|invitationen] (blev|er|bliver) (desværre|klart|så) [nedstemt|stemt ned|forkastet]",
        "[i år|denne gang|nu|lige nu|i denne omgang|for tiden] (så) [kan|vil] (vi|jeg|huset) (det) (desværre) ikke $",
        # without us
        f"[bliver|blive|går|gå|foregå|klares] (det|altså|desværre|derfor|nok|så|denne) (gang) uden [{_US}]",
        f"[undvære|klare jer uden|regne uden|gøre det uden|køre uden|finde ud af det uden] [{_US}]",
        f"[kører|går|afgår] ({_SORRY}) uden [{_US}]",
        f"^ (desværre|her|så|nej|denne) (vi|huset) er (vi|huset) ({_SORRY}) ude (af|for|i) (den|det|spillet|denne|år) (gang) $",
        f"[bliver|forbliver] (vi|huset) ({_SORRY}) ({_SORRY}) (stående) på [sidelinjen|perronen|bænken]",
        f"[må|vil|bliver] (vi|jeg|huset) ({_SORRY}) ({_SORRY}) (stå|blive) (stående) på [sidelinjen|perronen|bænken]",
        # cannot, by itself
        f"^ (det|så|nej|dét) kan (vi|jeg|huset) (det) [desværre|derfor|altså|simpelthen] ({_SORRY}) ikke $",
        f"^ [vi|jeg|huset] [kan|vil|ønsker] ({_SORRY}) ({_SORRY}) ikke $",
        f"^ [vi|jeg|huset] [kan|vil|ønsker] det ({_SORRY}) ({_SORRY}) ikke $",
        f"ikke (er|var|bliver|blev) (lige|noget|helt|sagen) (noget) for [{_US}|vores]",
        "ikke .. se (os|huset) selv [i det|i projektet|i forløbet|i rollen|i den|i dem|i tilbuddet]",
        f"ikke (vil|kan|skal|ønsker) (vi) gå (med|ind) (i|på|til) [{_THING}|noget|mere|flere]",
        f"[går|hopper|springer] (vi|huset) ({_SORRY}) ikke (med|ind) (i|på|til) [{_THING}|noget|mere|flere]",
        "[hjælpe|imødekomme] jer (med det|her|denne gang)  denne",
        f"[må|kan|vil] (vi|jeg) ({_SORRY}) ({_SORRY}) ikke [hjælpe jer|være behjælpelige|hjælpe med det|komme jer i møde]",
        "vende|vender|vendte|vendt (vi|derfor|desværre|altså) [tommelfingeren|tommelen|tommeltotten|tommelfingrene] [ned|nedad]",
        "[tommelfingeren|tommelen|tommeltotten|tommelfinger|tommel] [ned|nedad|peger nedad|peger ned]",
        "[trække|trækker] (vi|derfor|desværre) i [bremsen|håndbremsen|nødbremsen]",
        f"[må|kan|skal] (vi|jeg) ({_SORRY}) lade være",
        "[vi|huset] lader (desværre|derfor|altså) være $",
        "[melder|melde] (vi|derfor|desværre|alt|huset) udsolgt",
        "[den|det] [hopper|springer|går] (vi|huset) (desværre|derfor|altså) over",
    ),
    "no.for_now": (
        "ikke .. [deltage|med|op|gang|imod|deltager] [før|inden|førend] (til|engang|vi|i|efter) [foråret|efteråret|sommeren|sommerferien|ferien|nytår|jul|påske|januar|februar|august|september|oktober|næste|lederen|den|det]",
    ),
    "put_off": (
        "skal (stadig|først|lige|også|dog|jo) (stadig|først) [sige god for|give lov|give grønt lys|skrive under|nikke til|velsigne]",
        "[hører|ved|får] (vi|jeg) (tidligst|først) [noget|svar|besked|mere]",
        "[vi|jeg] [hører|ved|får] (tidligst|først) [noget|svar|besked|mere] [fra|på|om|i|til]",
        "gerne [høre|vide|læse] (lidt|noget|meget) mere (om|inden|først|før) $",
        "[vi|jeg] ved [det ikke|endnu ikke|det endnu ikke]",
    ),
    "answer.noise": (
        "ikke (noget|sagen|stilen) .. at [sige nej|takke nej|melde fra]",
        "[mod|imod] at [sige nej|takke nej|melde fra]",
        "[opfattes|forstås|ses|tolkes|læses|tages|opfatte|forstå] som (et|vores) [ja|nej|tilsagn|afslag]",
        "[ingen|ikke] .. mening at (vi|huset|jeg) ikke (er|skal|kan|vil|deltager) (være) (med)",
        "[tog|tager|havde|tage|haft|taget] .. med (op) [i|på|til] [lederteamet|ledergruppen|teamet|bestyrelsen|personalemødet|mødet|medudvalget|udvalget|husmødet|morgenmødet|ledelsen]",
        "[sige nej|nej|takke nej|melde fra|afslå|afslag|afbud|stå over] ... [stemt ned|nedstemt|stemte ned|forkastet|stemt det ned]",
        "[forslag|forslaget|idé|ideen] om at [sige nej|takke nej|melde fra|afslå|stå over]",
        "[glem|glemme|springe|spring] .. ikke (at|det)  at",
    ),
    # what tells no reason
    "answer.aside": (
        "[skal|må|bør|bedes] (bestemt|endelig|på) (ingen) (måde) ikke [opfattes|forstås|ses|tolkes|læses|tages] som (en|et|udtryk|mangel) (for|på) (kritik|manglende|mangel|uvilje|modvilje|utak|surhed|mistillid|interesse)",
        "ikke (ment|udtryk) [som|for] (en|et) (kritik|uvilje|modvilje|utak|mistillid|mangel)",
        "ikke (noget|meget) mere at [sige|tilføje|skrive] (om|til|der|her)",
        "(har|er) (det|intet|ikke) (noget) [med jer at gøre|jeres skyld|jer der er noget galt med]",
        "ingen [sure miner|hard feelings|bebrejdelse*|dramatik]",
        "[intet|ikke noget] (ondt) (i) [det|ondt|personligt]",
        "også til [det her|dette|jeres|den her]",
    ),
    "courtesy.condition": (
        "går ud fra at i (allerede|selv|jo|godt) [har|kender|finder] [adressen|nummeret|oplysningerne|mailen|vejen|papirerne|brevet]",
        "[forsøg|forsøget|projekt|projektet|forløb|forløbet|arbejder|arbejde|arbejdet|hverdag|liv|dagligdag|hus|system] (et|en) med mindre",
        "med mindre [tvang|vold|støj|stress|magt*|bureaukrati|papir*|uro|konflikt*|personale|budget|fravær]",
        "til gengæld må (jeg|vi) (desværre) (jeg|vi) (desværre) [skuffe|sige|melde|takke|svare|give|meddele|bekende|indrømme]",
        "[var|blev|været|ret|lidt|noget|meget] (lidt|ærligt|først|selv|ret|noget|meget) (talt|lidt) [forbeholden|forbeholdne]",
    ),
    "courtesy.maybe": (
        "[mange|andre|flere|nogle|de fleste|masser] (vil|kan|bliver|får) sikkert",
        "som sikkert (mange|andre)",
    ),
    "courtesy.put_off": (
        "[ser|kigger] (jeg|vi|man|huset) (heldigvis|nu|helt|noget) [anderledes|lysere|positivt|mildere|andet] (lyst) på",
        "[nogen|andre|man|i|tilsynene|øjne|fagfolk|fremmede] (også|endelig|andre|udefra) [ser|kigger] .. på (det|os|tingene|huset)  [det|os|tingene|huset]",
    ),
    "courtesy.later": (
        "[hører|får|ser] i (altså|desværre) først",
        "[svarer|skriver|vender|kommer|melder] (vi|jeg|svaret) (altså|desværre|derfor) først (nu|i dag|tilbage)",
        "først (fra os|fra mig|nu) nu",
        "først [fra os nu|svar nu|et svar nu|nu i dag]",
    ),
    "courtesy.third_party": (
        "[siden|da|dengang] (vi|jeg) (vi|jeg) (først) [hørte|læste] (første) (gang) (om|jeres) (det|brevet|det her|tilbuddet|ordningen)",
        "[hører|hørte] .. en [anden tid|svunden tid|forgangen tid] til",
        "[vold|volden|trusler|det|den slags|konflikter|dem|sådan noget] kender vi (heldigvis) ikke (til|noget|længere|mere|heldigvis)",
        "ikke (endnu|har|fået) (fået) [ansat|fundet|udpeget|valgt|ansætte] (en|nogen|den) (ny|nye)",
        "bedt (mig|jeg|om) (om) at [svare|skrive|meddele|give|sende|takke|kvittere|bekræfte]",
        "blevet bedt om at [svare|skrive|meddele|give|sende|takke|kvittere|bekræfte]",
    ),
    "courtesy.reversal": (
        "[sagt|fortalt|skrevet|meddelt] (det|nyheden) (videre) til [natholdet|personalet|alle|de|kollegerne|beboerne|teamet|medarbejderne|køkkenet|dagholdet|aftenholdet|nattevagt*|min|vores]",
        "sagt det til [natholdet|personalet|alle|de|kollegerne|beboerne|teamet|medarbejderne|køkkenet|dagholdet|aftenholdet|nattevagt*|min|vores]",
    ),
    "courtesy.question": (
        "[har|er|havde|stiller] (vi|jeg|der|i øvrigt|ellers) (i|ellers|slet|øvrigt|for|p) [ingen|ikke nogen|ikke flere|ingen flere] (yderligere|flere|andre|store) spørgsmål",
    ),
    "courtesy.contact": (
        "ikke (være|blive|bliver) (en) del af (det|det her|forløbet|projektet|ordningen|dette|tilbuddet|noget|denne|jeres) (projekt|runde|forløb) $",
        "[bliver|blive|er|være] (vi|huset) (derfor|desværre) ikke (en) del af (det|det her|forløbet|projektet|ordningen|dette|tilbuddet|noget|denne|jeres) (projekt|runde|forløb) $",
    ),
    "small.talk": (
        "[pladsen|tilbuddet|hjælpen|den|det|ressourcerne] [gør|gøre|vil gøre|kan gøre] (sikkert|nok|langt|meget) (mere|større|bedre) [gavn|nytte|glæde] (et|hos) (hos) [andre|nogle andre|andet sted|et andet sted|nogen andre|et andet hus]",
        "har fat i en [gammel|forældet] [liste|oversigt|beskrivelse]",
    ),
    "question.indirect": (
        "[i|de|du] [må|bedes|skal] (dog|lige|så|først) (dog|lige|så|først) [oplyse|forklare|redegøre|præcisere|uddybe|afklare]",
    ),
}

_ILL = "spiseforstyrrelse*|autisme*|parkinson*|demens*|senhjerneskade*|hjerneskade*|udviklingshæm*|downs|handicap*|alzheimer*|epilepsi|synshandicap*|sclerose|asperger*|afasi|cerebral*"
_WHO = "børn|familier|ældre|unge|mødre|kvinder|småbørn|spædbørn|pensionister|demente|enlige|flygtninge|gamle|pensionerede|teenagere|skolebørn|par|studerende|mænd"
_LIVING = "beboerne|borgerne|beboere|borgere|de unge|beboergruppen|klientellet|brugerne"
_OWNER = "fond|fonden|kommune|kommunen|region|regionen|forening|foreningen|center|centret|koncern|koncernen|selskab|selskabet|ejer|firma|virksomhed|stiftelse"
_LED = "leder|forstander|centerleder|afdelingsleder|chef|forstanderinde|daglig leder|bestyrer"

WHY: Table = {
    "reason.target_group_changed": (
        f"[blevet|blev|være|er nu|er i dag|omdannet|lavet om|omlagt|bliver] (nu|til|nu til) (et|en) (rent|nyt|almindeligt|særligt|lille) [tilbud|sted|hus|bosted|hjem|aflastningssted|tilbud kun] (kun) [til|for|med] (små|unge|mindre|enlige|ældre|gamle|kun) [{_WHO}]",
        f"[gået over|skiftet|overgået|omlagt|omdannet|lavet om|gået] (helt|nu|fra) .. til (at være|at modtage|at tage|kun|rent) .. [aflastning*|plejehjem|pleje*|bofællesskab*|dagtilbud|ungdoms*|børne*|ældre*|{_WHO}|{_ILL}]",
        f"[{_WHO}|mennesker|voksne|borgere|beboere|herrer|damer|personer] med (en|et|svær|fysiske|fysisk) (senhjerneskade|medfødt) [{_ILL}]",
        "aflastning (for|af|til) [familier|børn|pårørende]",
        "[spædbørn|småbørn|spiseforstyrrelse*|parkinson*|alzheimer*|gennemsnitsalder*]",
        f"[{_LIVING}] ... over [55|60|65|70|75|80|85|halvtreds|tres|halvfjerds|firs|halvfems]",
        f"[{_LIVING}|alle|de] .. [visiteret|visiteres|udsluset|udskiftet|skiftet ud] (videre|til|væk)",
        "[anden|andre|helt andre|helt anden|nye] (slags|type|gruppe|typer|grupper) (af) [borgere|beboere|unge|mennesker|brugere|klienter]",
        "[beboergruppen|brugergruppen|borgergruppen|beboerflokken|klientellet|persongruppen] (hos|her|i|vi) (os|huset|har) (er|har|blev|bliver) (i|nu|blevet|en) (dag|helt) [anden|anderledes|udskiftet|skiftet|ny|ændret|vendt]",
        "[sidste|seneste] [episode|voldsepisode|hændelse|magtanvendelse|konflikt|slagsmål] (her|hos|vi|er|var|ligger|havde) (os|huset|er|var|ligger|har) .. [fra|tilbage|siden|år]",
        "[bor|bode|er] (her|hos os) nu (kun) [mennesker|folk|personer|voksne|borgere] med",
        "[vold|trusler|konflikter] [hører|hørte] .. til",
        "[vold|volden|voldsomme episoder|konflikter|problemet|det problem] (er|hører|blev|rejste|flyttede|forsvandt) (for|nu|os|hos) (os) [historie|fortid|fortiden|med dem|saga blot|et overstået kapitel]",
        "[modtager|tager imod|henvender os|henvender sig|visiterer] (vi|nu|kun|alene|til) (nu|kun|udelukkende|alene|til) (nu|kun|til) [børn|familier|ældre|kvinder|unge|mødre|pensionister|borgere med|mennesker med|flygtninge|demente|autister]",
        "[omvisiter*|krisecenter|herberg|herberget|forsorgshjem|ungdomsbolig*|plejefamilie*|ældrebolig*|seniorbo*|dagcenter|værested]",
        f"[{_LIVING}] (er) (nu|alle|blevet|efterhånden) (blevet|efterhånden|så|for) (gamle|ældre|svage|skrøbelige|sengeliggende|affældige)  [gamle|svage|skrøbelige|sengeliggende|pensionister]",
        "[skiftet|ændret|ny|anden|fået ny] profil",
        "[ingen|ikke en] (af) (vores|de|dem) (nuværende|beboere|borgere) (beboere|borgere|som|der|har) [slår|truer|råber|kaster|løfter|løftet]",
        "aldrig (har) (løftet|slået|hævet|truet) (en) [hånd|løftet|slået|stemmen]",
        "tilbage (er|bor) (der|her) (kun|nu) [syv|seks|fem|fire|otte|ni|ti|nogle|de|ældre|en håndfuld] (stille|rolige|fredelige|stilfærdige|ældre|gamle)  [stille|rolige|fredelige|stilfærdige|ældre|gamle]",
    ),
    "reason.ongoing_programme": (
        "[i forvejen|allerede|netop|for tiden] .. [forsøg*|afprøvning|udviklingsprojekt*|rådgivning*|videnscent*|mentor*]",
        "[forsøg|forsøget|projekt|projektet] (med|om) (med|om|mindre|færre|trygge|tryg|at|bedre|sikre|sikker) (mindre|færre) [tvang|magtanvendelse*|arbejdspladser|konflikter|forråelse|tvangsforanstaltninger]",
        "[forebyggelsesprogram*|forebyggelsesforløb*|forebyggelsesprojekt*|tryghedsprojekt*|arbejdsmiljøprojekt*|arbejdsmiljøforløb*|trivselsprojekt*|voldsprogram*|tryghedsforløb*]",
        "videnscent* .. [inde over|rådgiv*|hjælper|forløb*|undervis*|kommer]",
        "rådgivning om (vold|forebyggelse|håndtering|arbejdsmiljø)",
        "[valgt|udvalgt|udtaget|plukket|trukket] (os|vi|ud) (os|ud) til [forsøg*|projekt*|program*|pilot*]",
        "endnu et [projekt|forløb|program|kursus] om (vold|trusler|konflikter)",
        "[bundet op|bundet|optaget|engageret|begravet|fordybet] (af|på|i) (et|en|andet|toårigt|treårigt|større) (toårigt|treårigt|større|andet|langt) [projekt|forløb|program|kursus|uddannelse|indsats]",
        "[hyret|engageret|ansat|lejet|betalt|kontrakt med|aftale med|partnerskab med] (en|et|to|os|ind) (eksternt|ekstern|privat) [konsulent*|psykolog*|rådgiver*|videnscent*|supervisor*|firma|vive]",
        "[ekspertrådgivning|arbejdsmiljøkonsulent*|trivselskonsulent*|bfa|branchefællesskab*|socialt udviklingscenter]",
        "[følger|gennemgår|gennemfører|kører|afslutter|afprøver|indfører|implementerer|tester] (vi|nu|allerede|lige|i forvejen) (nu|allerede|lige) (et|en|den|metoden|vores) (nyt|ny|egen|eget) [forløb|kursus|metode|metoden|program|uddannelse|indsats|model|lowarousal|projekt]",
        "[arbejdstilsynets|socialstyrelsens|regionens|kommunens|forbundets|brancheorganisationens|vives] (egen|eget|anden|andet|store|særlige) [indsats*|projekt*|forløb*|program*|kampagne*|kursus*|puljer*]",
        "[halvvejs|midtvejs|midt] (igennem|gennem|i) (et|en|vores|det|den) [forløb*|kursus*|projekt*|uddannelse*|program*|indsats*]",
    ),
    "reason.organisational": (
        f"[drives|driftes|overtages|ejes|styres] (fremover|nu|snart|fra) .. af (en|et|den) (ny|nyt|anden|andet|privat|stor|større|selvejende) [{_OWNER}]",
        f"[{_OWNER}] [overtager|køber|opsiger|hjemtager|har opsagt|sælger|har overtaget|har solgt]",
        "overtager driften",
        "[indtil|når|inden] [den|de|fonden|kommunen|regionen|han|hun|det|koncernen] (ny|nye) overtager",
        "[er|bliver|var] vi (nu|snart|fremover|også) (en) del af (et|en) (større|stort|nyt|ny|anden) [center*|center|koncern|regionen|kommunen|fonden|enhed|organisation]",
        "[deles|opdeles|splittes|skilles|deler] (vi|os|huset|op|ud) (op|ud) i [to|tre|fire|flere|selvstændige]",
        "[jeg|vores leder|min leder|lederen|forstanderen|chefen] (selv) [fratræder|stopper|rejser|siger op|går af|slutter|er fratrådt|har opsagt|holder op]",
        f"[ansat|ansætte|fundet|finde|udpeget|søger|leder efter|mangler] (en|nogen|den|stadig|endnu|os) (en|ny|nye|nogen) (ny) [{_LED}]",
        "[stillingen|posten|lederstillingen] (er|bliver|står) (endnu|stadig|fortsat|heller|ikke) .. [slået op|genopslået|opslået|tom|ledig|besat]",
        "hverken [ledelse|leder|ejer|navn|struktur|organisation]",
        "[ledergruppe*|ledelsen|ledelsesteamet|hele ledelsen|lederteamet] (er|bliver|står) (under|ved|helt) (at) [udskiftning|udskiftet|blive udskiftet|ny|nyt|opløst|forandring]",
        "[udskiftning|udskiftninger] (i|af|på) (hele) [ledelsen|ledergruppen|lederposten|toppen|chefgangen]",
        "[i udbud|udbydes|udliciteres|privatiseres|bliver selvejende|blive selvejende|være selvejende|driftsoverenskomst*|driftsaftale*|konkurs*|likvidation|frasalg|opkøbt|opkøb|købt af|virksomhedsoverdrages]",
        f"[hører|ligger|kommer|rykker|flyttes] (vi|huset) (nu|fremover|fra|snart) .. (ind) under (en|et) (ny|nyt|anden|andet|stor) [{_OWNER}|forvaltning|ledelse|område]",
        "[ny|nye] [bestyrelse|organisationsplan|organisationsstruktur|områdeledelse|områdechef|ejerkreds]",
        "[lukke|nedlægge|sælge|afvikle] [bostedet|huset|os|tilbuddet|stedet|botilbuddet|institutionen|hele]",
        "[min|mit|lederens|forstanderens] (egen) [stilling|job] (bliver|er|blev) [nedlagt|slået op|opsagt|sparet]",
    ),
    "reason.resources": (
        "[travlheden|travlhed]",
        "ingen (der|vi|jeg|at|hænder) (vi|jeg|kan|kunne|at) (kan|at) [sende|afse|undvære|frigøre|sætte]",
        "[fra gulvet|af vagtplanen|ud af vagtplanen|væk fra beboerne|væk fra gulvet|ud af driften|ud af huset til møder]",
        "[ingen|nogen|få|tre|to|fire|én] tilbage [hos|på|til] [beboerne|gulvet|afdelingen|borgerne|at]",
        "[magter|overkommer|overskuer|klarer] (vi|jeg|det|der) (slet|bare|desværre|simpelthen|derfor) ikke (mere|flere|en|et|endnu) (oven|ting|opgave|opgaver|ekstra|nu)  [mere|flere|oven|opgave|ekstra]",
        "[ene|alene] (tilbage) [om det hele|om alt|med det hele|om at|på kontoret|på vagten]",
        "[souschef*|sekretær*|afdelingsleder*|administrationen] er (gået|langtids|lige) (på) [orlov|barsel|sygeorlov|på orlov|på barsel]",
        "huller i [vagt*|planen|skemaet|bemanding*|personale*]",
        "løber (allerede|i) (forvejen) [hurtigere|stærkere]",
        "ikke luft i",
        "[mindst|kun|færre|knap] [halvdelen|halv] [bemanding|styrke|besætning|normering]",
        "[halvdelen|tredjedel|fjerdedel] af (vores|holdet|personalet|medarbejderne|de|teamet|dem) (er|faste|ansatte) .. [syge|sygemeldt*|langtidssyg*|nye|væk|opsagt|rejst]",
        "halvdelen af holdet",
        "[ansættelsesstop|afspadsering*|opsigelser|opsigelse|personaleafgang|bemandingsproblem*|ferieafvikling*|vikarstop|merarbejde|overtimer|timebank*]",
        "[trætte|slidte|brugte|brugt op|kørt trætte|kørt ned|kørt helt ned|slidt ned|slidt op|brændt ud|flade|på kanten af|helt flade]  [personale|folk|medarbejdere|alle]",
        "[personalet|folk|medarbejderne|alle|vi|kollegerne] (er) (helt|så|simpelthen) [trætte|slidte|udkørte|udbrændte|brugt op|kørt trætte|kørt ned|kørt helt ned|slidt ned|slidt op|brændt ud|flade]",
        "i underskud med (timer|folk|personale)",
        "ikke (kan|vil) (vi) [tage|rumme|bære|løfte|påtage] (os) [mere|flere|yderligere] (ind|opgaver|på)",
        "[skal|må|kan] (først) (oplæres|læres op|køres ind|introduceres)  [oplæres|læres op|køres ind]",
        "[ene|eneste] leder (på|for|til) [to|tre|fire|hele|det hele|matrikler]",
    ),
    "reason.other": (
        "[foretrækker|hellere|helst|ønsker|ser helst] .. (at) [tilsynene|i|tilsyn|de to|besøgene|de|jer] .. [hver for sig|adskilt|separat|enkeltvis|hver sin|hver især]",
        "ikke .. hører (rigtig) sammen",
        "[tilsynene|opgaverne|de to] .. (skal|bør) [holdes adskilt|adskilles]",
        "[stemt|stemte] (det|den|tilbuddet|forslaget|idéen) ned",
        "[kom|stod|røg|var|kommet|omtalt|hængt ud] (det|vi|huset|den) i (avisen|fjernsynet|medierne|pressen|tv)  [avisen|fjernsynet|medierne|pressen]",
        "[rives ned|nedrives|pavillon*|stillads*|skurvogn*|kloak*|totalrenover*|genopbygg*|byggeplads*|ombygning*]",
        "[beboerne|borgerne|de unge|beboere|husets beboere] .. ikke [bryder sig|trives|tåler|kan lide|er trygge|har det godt|kan tåle|kan rumme|vil have]",
        "[beboerne|borgerne|de unge|flere beboere] (bliver|er|reagerer) (meget|så|nemt|let|ofte|stærkt) [urolige|utrygge|stressede|kede|bange|angste|på fremmede|på besøg]",
        "[fremmede|nye ansigter|ukendte mennesker|gæster] i [stuen|huset|hjemmet|deres hjem|boligerne]",
    ),
}

TABLES = (SAID, WHY)
