# ruff: noqa: E501 (rows of data)
"""Who saw or will see whom: a visit told by what happened on it, without a word of visiting. Weak signs (meant.py)."""

from __future__ import annotations

from messages.meaning.cues import Table

_HOSTS = "lederen|forstanderen|souschefen|centerlederen|afdelingslederen|ledelsen|personalet|medarbejderne|beboerne|borgerne|de|huset|stedet|bostedet|botilbuddet|tilbuddet|centret|nattevagten|dagvagten|køkkenet|pedellen|alle|begge"
_PEOPLE = "lederen|forstanderen|souschefen|centerlederen|afdelingslederen|ledelsen|personalet|medarbejdere|medarbejdere|medarbejderne|beboere|beboerne|borgere|borgerne|ansatte|unge|pædagoger|dem|folk|huset|stedet|amr|arbejdsmiljørepræsentanten|tillidsrepræsentanten|vagthavende"
_PLACE = "huset|stedet|dem|bostedet|botilbuddet|tilbuddet|centret|bocentret|adressen|matriklen|institutionen|opholdsstedet|bofællesskabet"
_SEEN = "kigget|set|gået|taget|rundet|hilst|besøgt|tilset|gennemgået|aflagt|klaret|været|kørt|kigget|besigtiget|inspiceret|trukket|stukket|svunget"
_WAYS = "derud|derude|derned|derop|derover|derhen|forbi|indenfor|ind|rundt|omkring|turen|runden|vejen|besøget|tilsynet|igennem|ud|op|ned|over|hen|hele|alt"
_RECEIVED = "viste|førte|bød|lukkede|fulgte|modtog|ventede|serverede|guidede|ledsagede|trakterede|slap|lod"

MET: Table = {
    # They received us.
    "visit.met": (
        f"[{_HOSTS}] (selv|også|straks|venligt|gladelig) [{_RECEIVED}] .. [os|mig]",
        f"[{_RECEIVED}] [{_HOSTS}] (selv|også|straks|venligt|gladelig) .. [os|mig]",
        f"[{_HOSTS}] tog (selv|også|venligt|godt|pænt|fint|varmt|så) (venligt|godt|pænt|fint|varmt) imod (os|mig)",
        f"tog [{_HOSTS}] (selv|også|venligt|godt|pænt|fint|varmt|så) (venligt|godt|pænt|fint|varmt) imod (os|mig)",
        "[vi|jeg] blev (så|venligt|godt|pænt|fint|varmt|hjerteligt) [modtaget|taget imod|vist rundt|budt|lukket ind|guidet|trakteret]",
        "blev [vi|jeg] (så|venligt|godt|pænt|fint|varmt|hjerteligt) [modtaget|taget imod|vist rundt|budt|lukket ind|guidet|trakteret]",
        "fik [vi|jeg] (en|fremvist|forevist|vist) (god|fin|grundig|hel|lang) [rundvisning|rundtur|rundvisningen|huset|stedet|hele] (af|på|i|hos|stedet|huset) (huset|stedet|lederen|dem)",
        "[vi|jeg] fik (en|fremvist|forevist|vist) (god|fin|grundig|hel|lang) [rundvisning|rundtur|rundvisningen|huset|stedet|hele] (af|på|i|hos|stedet|huset) (huset|stedet|lederen|dem)",
        f"[havde|fik] [{_HOSTS}] .. [besøg|tilsyn] (af) (os|mig|undertegnede|tilsynet)",
        f"[havde|fik] [{_HOSTS}] [os|mig] .. [på besøg|på tilsyn|inden for dørene|indenfor|rundt|til tilsyn]",
        f"[{_HOSTS}] [havde|fik] [os|mig] .. [på besøg|på tilsyn|inden for dørene|indenfor|rundt|til tilsyn]",
        # We saw them.
        f"[mødte|interviewede|hilste|så] (vi|jeg) (både|også|så|først|på) (på|med) [{_PEOPLE}|to|tre|fire|fem|seks|syv|otte|ni|ti|alle|flere|nogle|et par]",
        f"[vi|jeg] [mødte|interviewede] (både|også|så|først) [{_PEOPLE}|to|tre|fire|fem|seks|syv|otte|ni|ti|alle|flere]",
        "[talte|snakkede|talt|snakket] (jeg|vi) (også|både|så) med (både|en|et) (to|tre|fire|fem|seks|syv|otte|ni|ti|alle|flere|nogle|par|lederen|ledelsen) (af|og|fra) (de|husets|personalet) [ansatte|medarbejdere|medarbejderne|beboere|beboerne|borgere|borgerne|unge|pædagoger|personalet|vagten]",
        f"[fik|har|har fået] (vi|jeg) (så|endelig|også|lige|selv|nu|fået|hilst) .. [{_SEEN}] .. [{_WAYS}|{_PLACE}]",
        f"[fik|har fået] [{_SEEN}] .. [{_WAYS}|{_PLACE}]",
        "[fik|har] (vi|jeg) (så|også|endelig|nu) (fået) set (alt|det|det hele|alle rum|hele) [det|hele|huset|stedet|rum|vi]",
        "[vi|jeg] [fik|har] (så|også|endelig|nu) (fået) set (alt|det|det hele|alle rum|hele) [det|hele|huset|stedet|rum|vi]",
        f"[satte|parkerede|gjorde|fulgte|nød|drak|spiste|hørte] (vi|jeg) .. [hos|på|i|ved] [{_PLACE}]",
        "[vi|jeg] (så|også) (var|gik) .. [rundt i huset|huset rundt|fra kælder til kvist|fra kælder til loft|fra ende til anden]",
        "[gik|kiggede|kom] (vi|jeg) (huset|det|stedet|hele) .. [rundt|igennem|fra ende til anden|fra kælder til kvist|efter i sømmene]",
        # It came to its end.
        "[afsluttede|sluttede|rundede|tilendebragte|færdiggjorde|fuldendte|afrundede] (vi|jeg|så|min|kollega) [mit|vores|det|besøget|tilsynet|tilsynsbesøget|runden|turen|inspektionen]",
        "^ afsluttet",
        "[fra|efter|under] (mit|vores|selve) [besøget|besøg|tilsynet|tilsyn|tilsynsbesøget|tilsynsbesøg|inspektionen] .. [i|d|den|mandag|tirsdag|onsdag|torsdag|fredag]",
        "(er|blev) (blevet) [blev|blevet] (min|vores|husets|stedets|bostedets|tilbuddets) (egen|store) (dag|formiddag|eftermiddag) (på|hos|i) [huset|stedet|dem|bostedet|tilbuddet]",
        "[vi|jeg] (heldigvis|endelig|lige) nåede (heldigvis|endelig|lige|også|jo|da) [det|besøget|tilsynet|frem|ud|rundt|dem|huset|stedet|turen]",
        "nåede (vi|jeg) (heldigvis|endelig|lige|også|jo|da) [besøget|tilsynet|frem|ud|rundt|dem|huset|stedet|turen]",
        "[da|hvor|dengang] [vi|jeg] (så|endelig) [kom|ankom|dukkede|trådte|bankede|ringede|stod|besøgte|var]",
        "blev det (så|endelig|også) [husets|stedets|bostedets|tilbuddets|deres] [tur|dag]",
        "[havde|har] (jeg|vi) .. [makker|kollega*] (også|så) med .. [på|hos|ude] [huset|stedet|dem|bostedet|tilbuddet]",
        "[jeg|vi] (havde) .. [makker|kollega*] (også|så) med .. [på|hos|ude] [huset|stedet|dem|bostedet|tilbuddet]",
        "lykkedes (det) (os|mig|heldigvis|endelig|også) (os|mig) (heldigvis|endelig) at [komme|nå|besøge|gennemføre|få|holde|træffe|møde]",
        "(det) var (det|så) [mit|vores] [besøg|tilsyn|tilsynsbesøg]",
        "[besøget|tilsynet|tilsynsbesøget|turen|rundgangen] (på|hos|i|ved) (huset|stedet|dem) [sluttede|endte|varede|tog|startede|begyndte] (kl|godt|fint|af|i|fra|den|efter|hele)",
        "[besøget|tilsynet|inspektionen|besigtigelsen] (er|blev) (nu) (lagt|stedt) [bag|i graven|i arkivet|i mappen]",
        "var [dagen|besøgsdagen|tilsynsdagen]",
        "(dagen|datoen) [dagen|datoen] (for) (besøget|tilsynet) var",
        "(var|stod) [stod] på [tilsyn|besøg|tilsynsbesøg]",
        "[tilbage|hjemme|hjem|retur|hjemvendt|landet] .. [fra|efter] (et|vores|mit|endt|veloverstået|vel) [besøget|besøg|tilsynet|tilsyn|turen|huset|stedet|inspektionen]",
    ),
    # That it was just now.
    "visit.today": (
        "[lige|netop] (nu) (kommet|gået|trådt|sluppet) [ud|ude] (ad|af|igen) [døren|porten|hoveddøren|huset|derfra|lågen]",
        "[lige|netop] (nu) [lukket|smækket|sagt farvel|sagt tak|taget afsked|forladt] (døren|porten|til|med|lågen|efter|bag) .. [mig|os|dem|lederen|huset|personalet|stedet]",
        "(kommer|kom) lige ud (derfra|fra)  [derfra|fra huset|fra stedet|fra besøget]",
        "[er|blev] (vi|jeg|nu) (vi|jeg|nu) lige (nu) (blevet) færdige|færdig (derude|hos dem|på huset|med huset|med besøget|med tilsynet)  [derude|hos dem|på huset|med huset|med besøget|med tilsynet|på stedet]",
    ),
    "visit.todays": (
        "for (bare|kun|cirka|ca) (en|et) [times tid|par timer|par timer|halvanden time|kvarters tid|times tid] siden",
        "dagen i dag",
    ),
    # Met, and on no visit; seen, and not from within; ended before its end.
    "visit.part": (
        "[mødte|traf|så|hilste|talte|snakkede|mødt|talt|hilst] ... [i|på|til|ved|under] (et|en|den|det|deres|husets|årets|vores) (årlige|store|fælles) [brugsen|netto|føtex|byen|gaden|toget|bussen|færgen|stationen|parkeringspladsen|messe*|fest*|konference*|kursus*|sommerfest*|julefrokost*|reception*|seminar*|temadag*|jubilæum*|netværk*|fyraften*|rådhuset|kommunen|torvet|stranden|hallen|kirken|workshop*|træf*|stævne*|supermarked*|generalforsamling*|dialogmøde*|personalemøde*|møde|årsmøde*|koncert*|kampen|skolen|fødselsdag*|begravelse*|bryllup*|åbent hus|høring*|debat*|venteværelse*|teams|skype|skærm*]",
        "[gennem|igennem|ind ad|ad|over] [vinduet|vinduerne|ruden|ruderne|hækken|hegnet|brevsprækken|glasdøren|nøglehullet|muren|lågen]",
        "[på|via|gennem] (deres|husets|stedets|en) (egen|nye|flotte) [hjemmeside*|nettet|video*|youtube|facebook*|google|billede*|skærm*|foto*|tegning*|mobilen]",
        "til (en|et|deres|husets|stedets|den|årets) [sommerfest*|julefrokost*|fest|festen|reception*|jubilæum*|åbent hus|konference*|kursus|fødselsdag*|generalforsamling*|bryllup*|koncert*|loppemarked*|basar*]",
        "[var|er|stod|fandt] (vi|jeg) (dog|desværre) [døren|porten|huset|lågen|alt|dørene] (dog|desværre|så) [låst|lukket|aflåst|mørkt|tomt|låste]",
        "[døren|porten|huset|lågen|alt|dørene] [var|er|stod] (dog|desværre|så) [låst|lukket|aflåst|mørkt|tomt|låste]",
        "(det|den) halve (af)  [halve]",
        "uden at [stoppe|stoppede|standse|gå|gik|komme|kom|stå|se|så|ringe|banke|besøge]",
        "i [røret|telefonen|telefon]",
        "på [tråden|linjen]",
        "[sluttede|stoppede|gik|kørte|afsluttede|afbrød|rundede|forlod|endte] ... [før|inden] [tid|tiden]",
        "[i utide|for tidligt|brat|i en fart|midt i det hele]",
        "[færdig|færdigt|færdige|afsluttet] [bliver|er] (det|vi|jeg|besøget) (dog|nok|altså) (først|ikke|ikke før)  [først|ikke]",
        "[besøgte|besøgt|så|set] kun",
    ),
    # They came to us.
    "visit.other": (
        "[havde|fik|har|får|have] (vi|jeg) (endelig|så) [dem|huset|lederen|ledelsen|personalet|beboerne] (ude|inde|nede|oppe|her|herinde) på [besøg|kontoret|rundvisning]",
        "[vi|jeg] [havde|fik|har|får] (endelig|så) [dem|huset|lederen|ledelsen|personalet|beboerne] (ude|inde|nede|oppe|her|herinde) på [besøg|kontoret|rundvisning]",
    ),
    "visit.unsure": (
        "nåede (vi|jeg) [det|frem|ud|besøget|dem|derud] næsten",
        "[fandt|aftalte|satte|valgte] (vi|jeg) (en|et) [dag|dato|tid|tidspunkt]",
        "[plads|tid|dag] ... på [kurset|kursus|uddannelsen|holdet|skolen]",
        "[bliver|er|har|kommer] nok [syg|syge|forhindret|forsinket|aflyst|ikke|for]",
        "[så|for] meget sagt",
        "været [tæt|nær] på",
        "[aftalt|planlagt|besluttet|sat|booket] noget",
        "[er|bliver] (vi|jeg) (meget|lidt|forhåbentlig|nok) [klogere|afklarede|afklaret]",
        "[der|som] (bliver|er|har|blev) (været) [talt om|på tale|i spil|foreslået|nævnt|ønsket|på bordet|tænkt på]",
        "[det|den|dagen|datoen] [skrider|glider|ryger|smutter|ændrer|flytter|rykker] (sig) [nok|vist|måske|sikkert|let|hurtigt|tit|ofte|gerne]",
        "(som|er) (en|et|vores|min) [reserve|backup|plan b|nødplan|nødløsning|buffer|reservedag|joker]",
    ),
    "visit.hearsay": (
        "[siger|mener|påstår|tror|skriver|hævder|lyder] [de|han|hun|lederen|min|kollega*|makker*|nogen|man|rygtet|huset|personalet] $",
        "[ryger|rykker|rykkes|udsættes|flyttes|skubbes|glider] (det|besøget|vi|jeg) (nok|vist|vel|sikkert|måske)  [nok|vist|vel|sikkert|måske]",
        "[blev|bliver|ble|blir] (det|datoen|dagen) (nok|vel) [vist|vistnok|angiveligt|formentlig] [den|d|mandag|tirsdag|onsdag|torsdag|fredag|i|på|til]",
    ),
    # To give up, in pictures.
    "visit.postponed": (
        "[kaste|kastede|kastet] .. håndklædet",
        "[give|gav|givet|måtte] .. [fortabt|køb på|op over for|op på besøget|op på halvvejen|op undervejs]",
        "[måtte] (vi|jeg|desværre) .. [kapitulere|strække våben|stryge flaget|trække stikket|trække i land|bakke ud|bide i det sure æble|sande]",
        "[led|lidt|lide] .. skibbrud",
        "[spændte|spænder|spændt] .. ben for (os|besøget|turen|det|dagen|planen)",
        "[slugte|åd|stjal|kostede|ødelagde|spolerede|sprængte|kuldkastede|torpederede|væltede] (os|desværre) [besøget|tilsynet|dagen|planen|turen|vores besøg|vores plan|vores dag|vores tur|mit besøg|min plan|hele dagen|hele planen]",
        "tog [vores|mit] [besøg|tilsyn] i [går|forgårs|dag|mandags|tirsdags|onsdags|torsdags|fredags|morges]",
        "[ændre|ændret|ændrer|ændres|omlægge|lave om] (på) [datoen|dagen|besøget|tidspunktet|tiden|det|den|planen] (til)",
        "[ryger|rykker|skubbes|glider|hopper|springer|flytter] (det|besøget|vi|jeg|turen) .. [frem i tiden|ud i fremtiden|en uge|to uger|fjorten dage|14 dage|nogle dage|et par dage]",
        "[dato|datoen|dagen|aftalen|planen|tiden] [holdt|duede|gik|passede] (desværre|så|jo|os) ikke",
        "(lade|lod) (vi|jeg|det|besøget) [lade|lod] .. [falde|fare|gå i vasken|ligge]",
        "[besøget|tilsynet|det|turen] (i går|i dag|i morgen|i morges|i fredags|i torsdags|i onsdags|i tirsdags|i mandags) blev til [et andet|noget andet|en anden|et nej|ingenting|intet]",
        "[er|blev|bliver] (desværre|nu|så) [strøget|slettet|streget|visket ud|taget ud|opgivet|tabt|ude af billedet|fortid|saltet]",
        "[dur|duer|holder|går|passer|fungerer|gælder|kan] (den|det|os|mig|så|jo|desværre|vi|jeg) ikke [længere|mere|alligevel]",
        "[tages|tager|tage] (vi|jeg|det|den|besøget) op (igen|på ny|på et senere)  [igen|på ny]",
        "[døde|skred|kiksede|smuttede|glippede|faldt|røg|kollapsede] [besøget|tilsynet|turen|planen|dagen|aftalen|det hele]",
        "[besøget|tilsynet|turen|planen|aftalen] (i går|i dag|den|d|i) .. [døde|skred|kiksede|smuttede|glippede|røg|kollapsede|faldt ud|faldt bort|faldt fra hinanden|gik ikke|sprang|sprængte|svandt|bristede]",
        "[kaldt|hasteindkaldt|indkaldt|beordret|sendt|trukket|revet|hevet] (væk|ud|bort|over|af sted|afsted|til|fra) (til|fra) (en|et|noget|kommunen|det|besøget) (hastesag|akut|andet|hasteopgave|besøget|det)  [hastesag|akut|andet|hasteopgave|besøget|besøg]",
    ),
    "visit.anew": ("[den|det] nye [er|bliver|hedder|ligger|falder]",),
    # So it was thought first.
    "visit.remark": (
        "[vi|jeg|der|det] (har|er|bliver|blev) [varsler|varslet|varsles|advarer|advaret|anmelder|anmeldt|melder|forvarsler] (os|dem|lederen|stedet|det|besøget) (os|dem|lederen|stedet|det|besøget) (naturligvis|selvfølgelig|bevidst) ikke (noget|det|os|dem|på forhånd|i forvejen|først)",
        "[troede|håbede|regnede|satsede] (vi|jeg) (ellers|egentlig|først) (på|med) (at) (vi|jeg) (kunne|ville|skulle) (kunne) [nå|klare|få|presse|klemme|nåede] (det|besøget|den) (ind) [tidligere|før|i|inden]",
        "[vi|jeg] [troede|håbede|regnede|satsede] (ellers|egentlig|først) (på|med) (at) (vi|jeg) (kunne|ville|skulle) (kunne) [nå|klare|få|presse|klemme|nåede] (det|besøget|den) (ind) [tidligere|før|i|inden]",
        # they made room for us
        "[fandt|fik|havde|tog|gjorde|skabte] (de|lederen|personalet|alle|man|beboerne) alligevel (de|lederen|personalet) [tid|plads|rum|overskud|kræfter|ro|lyst] (til|for)",
        "[tog|var|blev|gav|smilede|hilste] (de|lederen|personalet|alle|beboerne) alligevel (de|lederen|personalet|alle) [imod|venlige|søde|flinke|glade|imødekommende|sig tid|pænt|os tid|rolige|hjælpsomme]",
        # we would have come sooner
        "[ville|kunne|skulle|burde] (vi|jeg) (gerne|godt|hellere|egentlig|nok) have (været|kommet|haft|nået|besøgt|taget) .. [før|tidligere|hurtigere]",
        "(en) (ganske|helt) (god|lang|travl|almindelig|dejlig|hård) dag på kontoret",
        # at the office
        "[kollegerne|kollegaerne|kollegaer|kolleger|folkene|teamet|chefen|makkeren|holdet|de andre|drengene|pigerne|alle|os|vi|jeg|kaffen|kalenderen|telefonen|tilbage|hjemme|hjem|retur|ind|inde|her] (er|sidder|var) (igen|nu) på (kontoret|kontor|rådhuset)  [kontoret|rådhuset]",
        # nothing left to do
        "[ikke|intet|ingenting|ikke noget|ingen] (noget|nogen) (ting|sager) (mere) [udestående|udestår|udeståender|uafklaret|hængepartier|løse ender|efterveer|i klemme|der hænger]",
        "[udestår|mangler|hænger] (der) (nu|så) [intet|ikke noget|ingenting|ikke mere] (mere) (fra|på|hos|at)",
        "uden [udeståender|hængepartier|løse ender|efterveer]",
        "ingen [påbud|sanktioner|kritik|anmærkninger|påtaler|afvigelser|klager|alvorlige|fejl|mangler|vejledninger] ",
        "[ingen|intet|ikke noget|ingenting] .. at [bemærke|anmærke|påtale|påpege|berette|kommentere|udsætte|komme efter]",
        "uden [påbud|sanktioner|kritik|anmærkninger|påtaler|afvigelser]",
    ),
    "courtesy.reversal": (
        "[fandt|fik|havde|tog|gjorde|skabte|var|blev|gav|smilede|hilste] (de|lederen|personalet|alle|man|beboerne) alligevel (de|lederen|personalet) [tid|plads|rum|overskud|kræfter|ro|lyst|imod|venlige|søde|flinke|glade|imødekommende|sig|pænt|os|rolige|hjælpsomme]",
        "[vi|jeg] [troede|håbede|regnede|satsede] (ellers|egentlig|først) (på|med) (at) (vi|jeg) (kunne|ville|skulle) (kunne) [nå|klare|få|presse|klemme|nåede] (det|besøget|den) (ind) [tidligere|før|i|inden]",
    ),
    "courtesy.put_off": ("[ligger|står|sidder] (og) [venter|lurer] på (os|mig)",),
    "courtesy.maybe": (
        "[må|kan|skal] (vi|jeg) (bare|så|kun|jo) håbe (bare|så|kun) på (lidt|en) [sol|solskin|godt vejr|tørvejr|medvind|kaffe|kage|sommer|pænt vejr|tørt vejr|mildt vejr|vinden]",
        "[er|bliver|kommer|står|venter] (der) (nok|vel|også|så) [forhåbentlig|forhåbentligt|måske|nok] (nok|også|lidt|en|lige|igen|stadig) [sol*|kaffe*|kage*|blomst*|forår*|sommer*|vintergæk*|erantis*|krokus*|tørvejr*|læ|udsigt*|snemand*|sne|juletræ*|påskelilje*|æble*|boller|rundstykke*|anemone*|bøgen|grønt|lyst|varmt|tørt]",
    ),
    # They are to see us, or the day is kept for them.
    "visit.awaited": (
        f"[{_HOSTS}] [venter|har|får|forventer|afventer] (så|nu) [os|mig] (på|den|d|til|hos|rundt|kl|i)",
        f"[venter|har|får|forventer] [{_HOSTS}] (så|nu) [os|mig] (på|den|d|til|hos|rundt|kl|i)",
        "[er] (vi|jeg) (så|nu) (ventet|ventede) [ventet|ventede]",
        "[vi|jeg] er (så|nu) [ventet|ventede|meldt|anmeldt|annonceret]",
        "[i|du] kan (roligt|godt|trygt|altså|så) [regne|have regnet] med [os|mig] (hos|på|i|der|ude|derude|den|d)",
        "[har] (vi|jeg) (nu|endelig|så|også|lige) [fundet|fået|ryddet|lavet|skaffet|fremtryllet|klemt] (et|en|ind|plads) [hul|luft|tid|plads|plet|dag|ind|ledig|lomme|sprække|formiddag|eftermiddag]",
        "[vi|jeg] har (nu|endelig|så|også|lige) [fundet|fået|ryddet|lavet|skaffet|fremtryllet|klemt] (et|en|ind|plads) [hul|luft|tid|plads|plet|dag|ind|ledig|lomme|sprække|formiddag|eftermiddag]",
        "(det|den) [har|er] (vi|jeg) [givet|viet|tiltænkt|tildelt|lovet] (til) [huset|stedet|dem|bostedet|tilbuddet]",
        "[huset|stedet|de|bostedet|botilbuddet|tilbuddet] [får|har|snupper|tager] (så|nu) [turen|dagen|tiden|pladsen|tjansen|formiddagen|eftermiddagen|den|tid|en tid]",
        "[er|bliver|kommer] (det) (så) [huset|stedet|bostedet|botilbuddet|tilbuddet] (der) [der|næste|næst|står|til|på]",
        "[huset|stedet|de|bostedet|tilbuddet] (er|kommer|står) (så) [næste|næst|først|tur] (i|på|for) (rækken|køen|listen|programmet|tur)",
        "[er|bliver] [vi|jeg] (så) hos [huset|dem|_ og hans|_ og hendes|_ og folkene|_ og co|_ og de andre|_ og personalet]",
        "[vi|jeg] er (så) hos [huset|dem|_ og hans|_ og hendes|_ og folkene|_ og co|_ og de andre|_ og personalet]",
        "er (den|fortsat|stadig|altså|nu|nemlig) (rigtige|aftalte|endelige|valgte|gældende|store) [dato|datoen|dagen|dag|besøgsdag|besøgsdagen]",
        "det gør [vi|jeg] (så|nu|derfor) [den|d|i|på|mandag|tirsdag|onsdag|torsdag|fredag]",
        "[har|står] (vi|jeg|huset|stedet) (det|den|huset) .. på [blokken|bloggen|listen|plakaten|tavlen|menuen|skemaet|ruten|køreplanen]",
        "er [huset|stedet|bostedet|tilbuddet] (vores|mit|det) [næste|sidste|første|eneste] (stop|besøg|punkt|mål)",
        "kommer (der) (et|uanmeldt|uvarslet) [besøg|tilsyn|tilsynsbesøg]",
        "[er|bliver] det (så|nu|altså) [den|d|på|mandag|tirsdag|onsdag|torsdag|fredag]",
        "[fik|har|har fået] (vi|jeg) (lige|endelig|så) [klemt|presset|lagt|skrevet|puttet|passet|mast] (det|den|besøget|huset|dem) (ind|på|til|i)",
        "[vi|jeg] [fik|har] (lige|endelig|så) (fået) [klemt|presset|lagt|skrevet|puttet|passet|mast] (det|den|besøget|huset|dem) (ind|på|til|i)",
        "[er|bliver] (så|blevet|nu) [husets|stedets|bostedets|tilbuddets|deres] (egen|store) [dag|formiddag|eftermiddag|tur]",
        "[bruger|tilbringer|har] [vi|jeg] (så) (på|hos|ude) [huset|stedet|dem|bostedet|tilbuddet]",
        "[er|bliver] (den|det) (dag|dato) (som|der|vi) [vi|jeg] (har) [fundet|valgt|lander|landede|sat|kunne|enedes]",
        "(det) [endte|lander|landede|ender|blev] (med|på) (at|det) (blive|være)  [blive]",
    ),
}

TABLES = (MET,)
