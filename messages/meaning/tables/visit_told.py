# ruff: noqa: E501 (rows of data)
"""Words of a report on a visit around its day: what was given up, swapped, fronted, doubted, and what is only said by the way."""

from __future__ import annotations

from messages.meaning.cues import Table

_WEEKDAYS = "mandag|tirsdag|onsdag|torsdag|fredag"
_DAY = f"{_WEEKDAYS}|d|den|i|på|uge|kl"
_MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
_VISIT = "besøget|tilsynet|tilsynsbesøget|visitten|inspektionen|turen"
_SO = "(så|desværre|nu|derfor|altså|jo|alligevel|lige|dog)"
_NEXT_DOOR = "nabohuset|nabostedet|nabotilbuddet|nabobostedet|nabobotilbuddet|søsterhuset|søstertilbuddet|søsterbostedet|naboinstitutionen|genboen|naboen"

TOLD: Table = {
    "visit.held": (
        "lagde (vi|jeg) vejen (om|forbi|omkring|ud|ind)  [om|forbi|omkring|ud|ind] (ad|til|om)",
        "[vi|jeg] lagde vejen [om|forbi|omkring|ud|ind] (ad|til|om)",
        "[besøget|tilsynet] tog (hele|det meste af|kun|cirka|ca|godt|knap|omkring) [formiddagen|eftermiddagen|dagen|_ timer|en time|halvanden time]",
        "[vi|jeg] blev der [fra|til|hele|i]",
        "blev (vi|jeg) der [fra|til|hele]",
        "endte med at blive",
        "førte ... [tilsyn|tilsynet|tilsynsbesøg|inspektion]",
        f"[holdt|afholdt|gennemført|afviklet|aflagt|udført|besøgt|overstået|klaret] blev (så) [det|de|{_VISIT}|huset|stedet|dagen]",
        f"lykkedes [{_VISIT}|besøg] (endelig|så|omsider|for)",
        f"[{_VISIT}] [på|hos|i|ved|af] (det|den|selve) [huset|stedet|bostedet|botilbuddet|tilbuddet] [lå|foregik|skete|faldt|var] [{_DAY}]",
        "(regulære|ordinære|årlige|planlagte) [tilsyn|besøg|tilsynsbesøg|tilsynet|besøget] er taget",
        f"gik (det|{_VISIT}|der) (så|endelig|omsider) [for sig|i luften|af stablen]",
        f"[det|{_VISIT}] gik (så|endelig|omsider) [for sig|i luften|af stablen]",
    ),
    "visit.met": (
        "(huset|stedet|bostedet|tilbuddet) blev (så|grundigt|helt) [endevendt|finkæmmet|gennemtrawlet|gennemgået|støvsuget|nærstuderet|efterset|gransket|set efter|kigget efter|set igennem|gået igennem|studeret]",
        "[endevendte|finkæmmede|gennemtrawlede|granskede|nærstuderede|besigtigede] (vi|jeg) (huset|stedet|det|hele)",
    ),
    "visit.planned": (
        "lovet (lederen|dem|mig selv) at [være|stå|ligge]",
        "hilser (jeg|vi) (så|lige) (på|hos)  [på|hos|ind]",
        "[jeg|vi] hilser (så|lige) på",
        "siger [vi|jeg] $",
        "[skudt|skyder] (os|mig) (så|nu) ind på",
        f"[samledes|samlet|samles|enedes|enes|enige] (vi|jeg|os|har) om [{_DAY}]",
        f"[er|har|blev] (vi|jeg) (så|nu|blevet) (blevet) [enige|enedes] om (at) [{_DAY}|tage|komme|køre]",
    ),
    "visit.awaited": (
        "[er|har] det (så|endelig|omsider|nu) [lykkedes|klappet|flasket sig|kunnet lade sig gøre|gået op]",
        "[lykkes|lykkedes|går] det (så|endelig|omsider|nu) (op|at finde) (en|et) [hul|dag|dato]",
    ),
    # Only the day tells whether it was or will be.
    "visit.told": (
        f"^ (så|venligst|i må|i kan|bare) [notér|noter|skriv|skrive|notere|registrér|registrer|markér|marker|bogfør|indfør] (bare|gerne|venligst|roligt|blot|endelig|mig|os) (for|på|til|ind) [{_DAY}]",
    ),
    "visit.postponed": (
        # the day named is given up
        f"< ikke [{_DAY}] ... alligevel",
        f"[går|dur|passer|holder|duer|fungerer|bliver|blev|gik] {_SO} alligevel ikke",
        f"[går|dur|passer|holder|duer|fungerer] (det|den) alligevel {_SO} ikke",
        "[blev|bliver] (det|der|besøget) (så|desværre) ikke (til noget|til|noget) [i|på|den|d] ... alligevel",
        f"[må|måtte|er] (vi|jeg) {_SO} (nødt til at) (give|sige|vinke) [give slip på|slippe|sige farvel til|vinke farvel til|lade gå|lade fare|afstå fra|afstå|opgive|aflive|stryge|slette|droppe]",
        f"[{_WEEKDAYS}|{_MONTHS}|dagen] {_SO} [ryger|glipper|udgår|bortfalder|røg|glippede|smuttede|udgik|bortfaldt|smutter]",
        f"den _ {_SO} [ryger|glipper|udgår|bortfalder|røg|glippede|smuttede|udgik|bortfaldt]",
        f"ryger (vores|min|mit|den|aftalen|besøget) (den|aftale|dag) [{_WEEKDAYS}|d|den]",
        f"men [det|den] [holder|går|dur|duer|fungerer|passer] {_SO} ikke (alligevel|mere|længere)",
        "[stod|stået|stod vi|stod jeg] .. [over for|overfor|foran|for|ved] (en|den) [låst|lukket|aflåst|tom|tillukket] [dør|port|hoveddør|indgang]",
        "holdt (vi|jeg) (det|besøget|tilsynet|den) ikke",
        "[vi|jeg] holdt (det|besøget|tilsynet|den) ikke",
        "[trak] (vi|jeg) [mig|os] (igen|tilbage|ud|straks|hurtigt|pænt|diskret)",
        "[vi|jeg] trak (derfor|så|straks) [mig|os] (igen|tilbage|ud|straks|hurtigt|pænt|diskret)",
        "[besøget|tilsynet|dagen|aftalen|turen] ... [faldt med|faldt bort|faldt fra|faldt væk|blev ofret|måtte lade livet|gik tabt|døde]",
    ),
    "visit.hindered": (
        "[var|lå|blev] (vi|jeg) (desværre|pludselig|selv|begge) [syg|syge|sygemeldt|forhindret|forhindrede|indlagt|kaldt væk|ramt]",
        "[vi|jeg] [var|lå|blev] (desværre|pludselig|selv|begge) [syg|syge|sygemeldt|forhindret|forhindrede|indlagt|kaldt væk|ramt]",
        "[netop|lige] (som|da) [vi|jeg] skulle [ind|derind|starte|begynde|til|af sted]",
        "[da|inden|før|mens|idet] [vi|jeg] skulle [ind|derind|begynde]",
    ),
    "visit.anew": (
        "i [st f|stf]",
        "istf",
        "[erstatter|udskifter|bytter] (vi|jeg) (ud) (med|af)  [med|af]",
    ),
    # Only meant, where another day is told beside it.
    "visit.meant": (
        "[havde] (vi|jeg) (ellers|egentlig|først|oprindelig|oprindeligt|sådan) [håbet|satset|sigtet|ønsket|regnet|villet|drømt]",
        "[vi|jeg] havde (ellers|egentlig|først|oprindelig|oprindeligt|sådan) [håbet|satset|sigtet|ønsket|regnet|villet|drømt]",
        f"[det|den|vi|{_VISIT}|der|dagen] [stod|lå] (ellers|egentlig|oprindelig|oprindeligt|i kalenderen|først) til (at)",
        f"[{_VISIT}|det] var (ellers|egentlig|oprindelig|oprindeligt|først) [sat|lagt|booket|planlagt|aftalt|fastsat|berammet|skrevet|programsat|noteret] (ind|fast|af) til",
    ),
    # The day stands, though the visit is said to be off.
    "visit.unmoved": (
        f"[ligger|står|gælder|holder] (det|den|dagen|datoen|aftalen|vi|jeg|{_VISIT}) [fortsat|stadig|stadigvæk|uændret|fast] (fast|ved|på|til|den)",
        f"[det|den|dagen|datoen|aftalen|{_VISIT}] [ligger|står|gælder|holder|er|fastholdes] (jo|dog|fast|ved magt) [fortsat|stadig|stadigvæk|uændret|som planlagt|som aftalt|ved magt]",
        "[vi|jeg] [kommer|møder|holder|besøger|er] ... [som planlagt|som aftalt|uændret]",
        "[ligger|står|holder] (stadig|fortsat) fast (på|til|den|d)",
    ),
    # Who told it, and what nobody vouches for.
    "visit.hearsay": (
        "[det|der] [siges|fortælles|forlyder|hviskes|snakkes|menes|påstås|hævdes|rygtes|mumles|tales|hedder sig] ... [at|om]",
        "[sladder*|sladrebænken|rygtebørsen|jungletrommerne|krogene|vandrørene]",
        "[blev|er|har fået] (vi|jeg) (blevet) [fortalt|forsikret|lovet] af",
    ),
    "visit.unsure": (
        "[sværger|garanterer|lover|hæfter|indestår] (vi|jeg|kan) (dog|bare|så) ikke (på|for|noget|det)",
        "[vi|jeg] [sværger|garanterer|lover|hæfter|indestår] (dog|bare|så) ikke (på|for|noget|det)",
        "(vi|jeg) (tør|kan) (dog|bare) ikke (sværge|garantere|love|bande|hænge) [sværge|garantere|love|bande på]",
        "[aner|ved] (vi|jeg) (det) [ikke|det ikke] $",
        "< [aner|ved] (det) ikke",
    ),
    # Asked or wished, and not done: that it fall away altogether.
    "visit.wished": (
        "[så|ser] (lederen|de|ledelsen|vi|jeg) [helst|gerne] (at) ... [bortfaldt|bortfalder|bortfalde|falder bort|faldt bort|falde bort|falder helt bort|faldt helt bort|falde helt bort|helt falder bort|droppes|droppet|blev droppet|udgik|udgår|udgå|springes over|blev væk|bliver væk]",
        "[ønsker|ønskede|foretrækker|foretrak|håber|håbede|beder om|bad om] (helst|gerne|at) ... [bortfaldt|bortfalder|bortfalde|falder bort|faldt bort|falde bort|falder helt bort|faldt helt bort|falde helt bort|helt falder bort|droppes|droppet|blev droppet|udgik|udgår|udgå|springes over|blev væk|bliver væk]",
        "[snakkes|tales|snakker|taler|snak|drøftes] (der|vi|de|man|om) (om) (at|hvorvidt) ... [falde ud|falde bort|bortfalde|droppe|udgå|aflyse|springe over]",
        "[snakkes|tales|snakker|taler|drøftes] (der|vi|de|man) om ... [lade det falde|lade det ligge|helt at lade]",
    ),
    # Another house is told of beside the case's.
    "visit.other": (
        f"[{_NEXT_DOOR}] (selv) [klarede|besøgte|så|tog|nåede|var|havde|tager|besøger|klarer|skal|kommer] (vi|jeg) (til|ved|hos)",
        f"[klarede|besøgte|besøgt|tilså|nåede|tog|tager|besøger|klarer|gennemgik|inspicerede] (vi|jeg) (kun|også|lige) (hos|i|på|til) [{_NEXT_DOOR}]",
        "[kørt|gået|ringet|banket|bankede|kørte|gik] .. forkert",
        "forkert* [hus|huset|sted|stedet|adresse|adressen|dør|døren|bosted|botilbud|tilbud|institution|afdeling|sag|mail|mailen|modtager|person|kontor|myndighed|tilsyn|besøg|matrikel|kommune|by|vej]",
        "[skrev|skrevet|oplyst|oplyste|opgav|opgivet|meldt|meldte|nævnte|sendte|sendt|angav|angivet|tastede|fik] (vi|jeg|jer|i|vist|desværre|til) (jer|en|et|den|vist) ... forkert*",
        "forkert* $",
    ),
    # It stands on papers, and in no house.
    "visit.aside": ("rap|rapp $", "[helligdag*|lukkedag*|søgnehelligdag*]"),
    "visit.remark": (
        "som (det) (også|jo|hele tiden|altid) (var|er) [meningen|planen|tanken|planlagt|hensigten|aftalt|tiltænkt]",
        "[ikke|uden at være] (for|på forhånd|er|blevet|bliver) [varslet|forvarslet|anmeldt|annonceret|adviseret|meldt ud|varsel|forhåndsanmeldt]",
        "man skulle [tro|mene|synes]",
        "ingen kom (noget) til",
        "[fandt|gav|så|var|fik|blev] (vi|jeg|der|det) (altså|dog) [ikke|ingen|intet|hverken] (nogen|noget) (anledning|grund|grundlag|behov|udløst) [til|for|at give] [påbud*|anmærkning*|sanktion*|kritik|bemærkning*|reaktion*]",
        "[ingen|uden|intet|nul|hverken] [påbud*|anmærkning*|sanktion*|kritik] (eller) (kritik|påbud|sanktioner|anmærkninger)",
    ),
    "courtesy.put_off": (
        "[de|lederen|personalet|stedet|huset|ledelsen|beboerne] [ved|aner] (selvfølgelig|naturligvis|jo|endnu) (ingenting|intet|ikke) (noget|en brik|det)  [ingenting|intet|ikke noget|ikke en brik|ikke det]",
    ),
    "courtesy.maybe": (
        "som (det) (også|jo|hele tiden|altid) (var|er) [meningen|planen|tanken|planlagt|hensigten|aftalt|tiltænkt]",
        "man skulle [tro|mene|synes]",
        "der [kommer|er|bliver] måske (også) [en|et|to|flere] _ (mere) med",
        "måske [den|det|de|en af|et af] (aller) [bedst*|hyggeligst*|pænest*|mest|venligst*|fineste|flotteste|roligste|største|længste]",
        "[var|er] (der) ingen [hjemme|til stede] (da|så) [da|så] [vi|jeg]",
    ),
    "courtesy.condition": ("hvis det [sner|regner|blæser|stormer|fryser] (så) [har|tager|cykler|går|klarer] [jeg|vi]",),
    # Beasts have names, too.
    "courtesy.contact": (
        "[hund*|kat|katten|papegøje*|hest*|marsvin*|kanin*|skildpadde*|undulat*|hønen|hønsene|fisken|geden|koen] ... hedder",
    ),
}

TABLES = (TOLD,)
