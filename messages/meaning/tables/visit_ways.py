# ruff: noqa: E501 (rows of data)
"""Ways to tell of a visit, by grammar: verbs of going, being and doing with where they lead, passive and without a subject,
and idioms of falling through."""

from __future__ import annotations

from messages.meaning.cues import Table

_DAY = "mandag|tirsdag|onsdag|torsdag|fredag|man|tirs|ons|tors|fre|tir|tor|d|den|i|på|kl|uge|imorgen|dagen"
_THERE = "derude|derud|derhen|derhenne|derop|deroppe|derned|dernede|derover|derovre|dertil|dér|derinde|derind|indenfor|forbi|afsted|ude|rundt"
_HOUSE = "huset|stedet|dem|jer|adressen|matriklen|bostedet|botilbuddet|tilbuddet|institutionen|bocentret|centret|opholdsstedet|bofællesskabet|kollegiet|besøg|besøget|tilsyn|tilsynsbesøg|lederen|pletten"
_DONE = "ført|veloverstået|gennemført|afholdt|afviklet|overstået|udført|aflagt|foretaget|klaret|besøgt|tilset|inspiceret|besigtiget|gennemgået|ekspederet|tilendebragt|fuldført|effektueret|eksekveret"
_SET = "planlagt|fastsat|fastlagt|booket|berammet|aftalt|skemalagt|kalendersat|programsat|reserveret|bestemt|afsat|indskrevet|skrevet|sat|lagt|noteret|arrangeret|tilrettelagt|indlagt|indplaceret|annonceret|meldt|varslet|anmeldt|avis*"
_THING = "besøget|tilsynet|tilsynsbesøget|besøg|tilsyn|tilsynsbesøg|inspektionen|inspektion|visitten|turen|sagen|opgaven|det|den"

WAYS: Table = {
    "visit.held": (
        # to have gone, been, stood, driven there
        f"[var|kom|kørte|tog|gik|smuttede|svingede|kiggede|stod|troppede|dukkede|mødte|ankom|trillede|cyklede|rullede|drog|nåede|landede|fandt] (vi|jeg) .. [{_THERE}]",
        f"[var|kom|stod|mødte|ankom|kørte|tog|gik|kiggede|troppede|dukkede|besøg|nåede|sad|opholdt] (vi|jeg|os|mig) .. [hos|ved|på|til|i|ind] [{_HOUSE}]",
        f"[har|er] (vi|jeg) (nu|lige|netop|allerede|også|så) [været|kommet|taget|kørt|nået|smuttet] .. [{_THERE}]",
        f"[har|er] (vi|jeg) (nu|lige|netop|allerede|også|så) [været|kommet|taget|kørt|nået] .. [hos|ved|på|til] [{_HOUSE}]",
        "[var|kom|har været] .. af sted",
        "[var|kom|gik|trådte|lukket|lukkede] (vi|jeg|os) .. ind ad [døren|porten|hoveddøren]",
        "[stod|stillede|ringede|bankede] (vi|jeg) .. [i døren|ved døren|foran døren|på døren|på dørklokken|i entréen|i forhallen|i gården|i indkørslen]",
        "[aflagde|aflagt|lagde] .. [visit|besøg|visitten]",
        "(har|er) [aset|rundet|vendt] .. af",
        "[så|set] (vi|jeg) (nu|endelig|så) [på|til] [huset|stedet|dem|bostedet|tilbuddet|forholdene]",
        f"[brugte|tilbragte|lagde|anvendte] (vi|jeg) .. [formiddag*|eftermiddag*|dag|dagen|timer|timerne|{_THERE}|hos|på besøg|på tilsyn]",
        "[brugte|tilbragte] (vi|jeg) ... [på besøget|på tilsynet|på besøg|derude]",
        f"[vi|jeg] [brugte|tilbragte] .. [{_THERE}|hos|på|ved|der]",
        "[rundede|ekspederede|klarede|tjekkede|kontrollerede|gæstede|beså|besigtigede|inspicerede|afviklede|gennemgik|tilså|visiterede] (vi|jeg) [huset|stedet|dem|det|den|besøget|tilsynet|bostedet|tilbuddet|i|mandag|tirsdag|onsdag|torsdag|fredag|d]",
        "^ [været|besøgt|kørt|tilset|inspiceret] ",
        "[min|mine|en] [kollega|makker|kollegaer|kolleger] og (jeg|undertegnede) [var|kom|kørte|tog|gik|besøgte|aflagde|førte|gennemførte|holdt|stod|mødte|har været|har besøgt|har ført|har holdt]",
        f"[var|kom|kørte|tog|gik|besøgte|aflagde|førte|gennemførte|holdt|stod|mødte|har] (jeg|vi) (og) [min|mine|en] [kollega|makker|kollegaer|kolleger] (og) (jeg) .. [{_THERE}|hos|på|ved|tilsyn|besøg|op]",
        "det gjorde (vi|jeg)  [vi|jeg]",
        "slog (vi|jeg) .. [vejen|et smut|et slag] (forbi|ind|omkring)",
        "[vi|jeg] slog .. [vejen|et smut|et slag] (forbi|ind|omkring)",
        # passive and official
        "[bragt|ført] .. til (ende|afslutning|dørs)  [ende|afslutning|dørs]",
        "[til|ved] endebragt|tilendebragt",
        "[har|er|blev] (vi|jeg|det|der|besøget|tilsynet) .. [effektueret|eksekveret|fuldbyrdet|fuldført|realiseret|praktiseret]",
        "[vi|jeg] (har) (hermed|behørigt) [forestod|forestået|varetog|forrettede|forrettet] .. [besøget|tilsynet|besøg|tilsyn]",
        f"[{_THING}] (hos) (huset) [er|blev|har] (nu|så|som|planmæssigt|allerede|hermed|behørigt|også|da) .. [{_DONE}]",
        f"[blev|ble|blevet|er|fik|har] (vi|jeg|der|det|nu|så|også|endelig|allerede|behørigt|da|både) (der|det|nu|så|også|endelig) [{_DONE}]",
        "[afholdtes|gennemførtes|afvikledes|foretoges|udførtes|besøgtes|besigtigedes|aflagdes|holdtes]",
        "[besøgt|besøges|tilset] af [os|mig|undertegnede|to|en]",
        "(har|er) [fundet|løbet] (sted|af) (stabelen|stablen)  [sted|stablen|stabelen]",
        f"[{_THING}] [har været|var|er] (nu) [der|et faktum|en kendsgerning|en realitet]",
        "(blev|er) (det|så|nu) til virkelighed",
        # nominal
        f"[{_THING}] (hos|i|på|ved) (huset|bostedet|botilbuddet|tilbuddet) [{_DONE}]",
        f"^ [{_DONE}]",
        "< [tjek|check|tjekket|done|ordnet|fikset|klappet|færdig|færdigt|vinget|krydset] (af)",
        f"^ (ja|jep|jo|jada) [det|den|besøget] (er|blev|har) (vi|jeg) (nu) [det|gjort|holdt|{_DONE}|skete|sket]",
        "[det|så] (er|var|blev) (vi|nu) (det) (så) [gjort|gennemført|ordnet|klaret|overstået|fikset|sket|i hus|i orden|i kassen|i skabet|på plads] [mandag|tirsdag|onsdag|torsdag|fredag|i|den|d]",
        "[besøget|tilsynet|det|turen|opgaven] (er|blev) (så|nu) [ordnet|fikset|sket|gjort|klaret]",
        "(er|nu|så) [vinget|krydset|hakket|streget|tjekket] af",
        "[det|besøget|tilsynet] (er|har|var) (vi) (jeg) bag [os|mig]",
        "[har|fik] (vi|jeg) .. [bag os|bag mig|overstået|af vejen|fra hånden|på plads]",
        "[kan|må|skal] (vi|jeg) (nu|hermed) [strege|krydse|hakke|vinge] (det|den|huset|besøget) (af|på)",
        "[blev] (det) (der) (så) [tilsyn|besøg|tid|dagen|dag]",
        "[turen|besøget|tilsynet|visitten] gik",
        "[det|besøget|tilsynet] [skete|foregik|fandt|faldt|lå|blev] [i|den|d|mandag|tirsdag|onsdag|torsdag|fredag|på]",
    ),
    # Gone, though the words could also speak of what is to come: "var afsted", "kom af sted".
    "visit.gone": (
        "[var|kom|tog|drog|kørte|har været|er taget|er kommet] .. [afsted|af sted]",
        "[mødte|dukkede|troppede|stillede|kiggede] .. [op|ind|forbi]",
        "[blev|ble] (det|så|nu) .. [planlagt|planmæssigt] [gennemført|afholdt|holdt]",
        "som (planlagt|aftalt|anmeldt|varslet|berammet)  [planlagt|aftalt|anmeldt|varslet|berammet]",
        "[besøgsdato*|tilsynsdato*|dato|datoen|dagen|besøgsdag*] (var|blev)  [var|blev]",
    ),
    # The day is the one on which the mail was written, or the one before.
    "visit.today": (
        "[kommer|kom|vender|vendte|er|nu] (netop|nu) (lige|netop|først) (nu|kommet|vendt|akkurat|trådt|landet) (hjem|tilbage) [fra|derfra] (huset|besøg|tilsyn|besøget|tilsynet|dem|bostedet|stedet|botilbuddet|tilbuddet)",
        "[kommer|kom] [lige|direkte|netop] (nu) (hjem|tilbage) (fra|derfra)  [fra|derfra|hjem|tilbage]",
        "[lige|netop] (kommet|vendt|nu) [hjemme|hjem|tilbage|hjemvendt|landet] [fra|efter|derfra] (huset|besøg|tilsyn|besøget|tilsynet|bostedet)",
        "(er) (lige|netop) (kommet) [hjemvendt|hjemkommet] (fra)",
        "har (vi|jeg) lige (nu) [været der|været hos|besøgt|holdt|gennemført|afsluttet|overstået|aflagt]",
        "[vi|jeg] har lige (nu) [været der|været hos|besøgt|holdt|gennemført|afsluttet|overstået|aflagt]",
        "^ har lige (nu) [været der|været hos|besøgt|holdt|gennemført|afsluttet|overstået|aflagt]",
        "[sidder|er|kører|holder] (vi|jeg) (nu|lige) (i) [bilen|toget|bussen|færgen] (på) (vej) [hjem|på vejen hjem|hjemad] (fra|derfra)",
        "sat (os|mig) (ind) i [bilen|toget|bussen|færgen]",
        "[er|nu] (vi|jeg) (nu) på vej hjem (fra|derfra)  [fra|derfra]",
    ),
    "visit.todays": (
        "her (til|i) [formiddag|morgen|middag|eftermiddag]",
        "i [formiddags|morges|middags|eftermiddags]",
        "for (bare|kun|cirka|ca) [en time|to timer|tre timer|et kvarter|lidt|et øjeblik|en halv time|få minutter|ti minutter|fem minutter] siden",
        "dagens [besøg|tilsyn|tilsynsbesøg]",
    ),
    "visit.yesterday": ("gårsdagens [besøg|tilsyn|tilsynsbesøg]",),
    "visit.planned": (
        # without a subject, with days in short
        f"< [kommer|kører|tager|smutter|besøger|møder|stiller|svinger|kigger|dukker|ankommer|troppe*|ruller|skal] (nok|så|vi|jeg|lige|også|ud|derud|forbi|op|afsted|af sted|altså|selv|uanmeldt|uvarslet) (ud|op|forbi|afsted|derud|rundt|ind) [{_DAY}|{_THERE}]",
        f"[det|der|den|dagen|besøget|tilsynet] [blir|bliver|ble'r] (nok|så|altså|til|derfor|nu|på|vist) [{_DAY}]",
        f"^ [blir|bliver] (nok|så|altså|til) [{_DAY}]",
        "[vi|jeg] [tager|ta'r|tar|besøger|kører|smutter|møder|gæster|inspicerer|tilser|beser|besigtiger] (selv) (huset|stedet|dem|jer|den|det|bostedet|botilbuddet) (på|i|den|d|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[går|kører|lægger] turen til",
        "går turen (så|til|derud|derop|derned|derover)",
        "(vores|min|mit|det) næste stop (er|bliver)",
        "turen [går|er|kommer] (nu|så) til",
        "[står|ligger|er] (huset|stedet|de|den|det) (så|nu) (for) [tur|næst]",
        "[går|træder|kommer|lukkes] (vi|jeg) (så) ind ad [døren|porten|hoveddøren]",
        f"[kommer|møder|går|smutter|svinger|kigger|stiller|dukker|tropper|ankommer|lander|ruller|kører|rykker|drager] (vi|jeg) .. [{_THERE}|ud|op]",
        f"[kommer|møder|står|stiller|er|sidder] (vi|jeg) .. [hos|ved|på] [{_HOUSE}]",
        "[står|ringer|banker|stiller] (vi|jeg) .. [i døren|ved døren|på døren|på dørklokken|i forhallen|i gården|i indkørslen|på måtten|på dørtrinet|på trappen|foran døren|klar]",
        "[vi|jeg] [står|ringer|banker|stiller] .. [i døren|ved døren|på døren|på dørklokken|i forhallen|i gården|i indkørslen|på måtten|på dørtrinet|på trappen|foran døren|klar]",
        "[lægger|svinger] (vi|jeg) .. [vejen forbi|forbi]",
        "[bruger|tilbringer|afsætter|sætter|lægger] (vi|jeg) .. [dagen|formiddagen|eftermiddagen|dag|hele|dagen af|af]",
        "[vi|jeg] [bruger|tilbringer] .. [dagen|formiddagen|eftermiddagen|der|derude]",
        "[skal|vil|agter|har tænkt] (vi|jeg) (os|mig|så|nok) (at) (på) [besøge|derud|derop|derned|derover|afsted|ud|tilse|inspicere|besigtige|aflægge|føre|møde|troppe|stå|gæste|hen|forbi]",
        # passive, official
        f"[er|bliver|blev|har|er blevet] (vi|jeg|der|det|nu|så|også|endelig|altså|derfor|pt|stadig|fortsat|fast) .. [{_SET}] (til|d|den|på|ind|i|for|af)",
        "[aftalt|booket|planlagt|berammet|sat|fastsat] [m|med|til|for|hos|besøg|tilsyn|tid|dato]",
        f"[{_THING}] (er) [{_SET}]",
        "[afholdes|gennemføres|afvikles|foretages|udføres|aflægges|berammes|fastsættes|planlægges|besøges|finder|forventes afholdt]",
        f"[{_THING}] [er|ligger|står|kommer|falder|foregår|finder|lyder|hedder|sættes] (så|nu|til|på|fast|sted|altså|stadig|fortsat|klar) [{_DAY}]",
        "[henlagt|henlægges|ansat|ansættes|lagt|lægges|sat|sættes|placeret|placeres|indkaldt|indkaldes|terminsat|dateret|termineret|udset|udpeget|anberammet|anberammes|rammesat] (besøget|tilsynet|det) (nu|derfor|endeligt|hermed) til",
        "[agtes|påtænkes|ventes|tænkes|skal|vil] (besøget|tilsynet|det|blive) (blive) [foretaget|gennemført|afholdt|afviklet|aflagt|holdt|udført|lagt]",
        "[agter|påtænker|har til hensigt] (vi|jeg) (at) [aflægge|besøge|foretage|gennemføre|afholde|føre|indfinde|møde]",
        "[vi|jeg] [agter|påtænker|indfinder] (at|os|mig) (at) ",
        "[indfinder|begiver] (vi|jeg) [os|mig]",
        "[vi|jeg] (har) (vi|jeg) [siger|sagt|sat|valgt|taget] [i morgen|mandag|tirsdag|onsdag|torsdag|fredag|d|den]",
        "[min|mine|en] [kollega|makker|kollegaer|kolleger] og jeg [kommer|kører|tager|besøger|møder|stiller|er|skal|aflægger|smutter]",
        "[kommer|kører|tager|besøger|møder|stiller|skal|aflægger|smutter] [min|mine|en] [kollega|makker|kollegaer|kolleger] og jeg",
        "[bilen|billetten|billetterne|toget|færgen|madpakken|hotellet] er (allerede|nu) [bestilt|booket|købt|reserveret|smurt]",
        "[planen|aftalen|køreplanen|programmet] (er|siger|hedder|lyder)  [er|siger|hedder|lyder] (på)",
        "[det|dagen|datoen|besøget] er (så|nu|endelig|altså) blevet (til) [mandag|tirsdag|onsdag|torsdag|fredag|d|den|i|på]",
        # the day itself
        "[dagen|datoen|tidspunktet|svaret|besøgsdagen|besøgsdatoen|tilsynsdagen] (er|bliver|hedder|lyder|blev)  [er|bliver|hedder|lyder|blev]",
        "er (dagen|datoen|det|tiden)  [dagen|datoen] (for|hvor|at)",
        "[bedt|lovet|givet] (os|dem|jer|lederen) (om)  [dagen|datoen]",
        "[accepterede|accepteret|godkendte|godkendt|bekræftede|bekræftet|sagde ja] .. [dag|dagen|dato|datoen|forslag|tid|tidspunkt|mandag|tirsdag|onsdag|torsdag|fredag]",
        "[forslag|dato|dag|tid] .. [accepteret|godkendt|bekræftet]",
        "[vi|jeg] ses (derude|der|hos)",
        "[er|har] (vi|jeg) (nu) (fået) (en) [enig*|aftale|tid|dato] (med|om|hos|hjemme)",
        "[to|sat] (store|fede|dobbelte) streg* under",
        "[ringet|ringe|ring|kryds|krydset] (ind|af|ved|rundt|om) (om) (i)  [om|ind|i kalenderen]",
        "[i min|i vores|i min kollegas] [bog|kalender|plan|køreplan|app|kalendere]",
        "[bogen|kalenderen|planen|køreplanen|køreplan] (er|siger|viser|byder|lyder) (på)  [er|siger|viser|byder|lyder]",
    ),
    "visit.postponed": (
        "[skyder|skød|skudt|skydes|sparker|sparket|sparkes|rykker|rykket|flytter|flyttet|udskyder|udsætter|udsat|forskudt] .. [til|frem|tilbage|en|fra]",
        "[udsat|udskudt|rykket|flyttet|aflyst|forsinket]",
        "[trukket|trækkes|taget|tages|kaldt] (foreløbig|indtil videre) (tilbage|af bordet|af programmet|af kalenderen)  [tilbage|af bordet|af programmet|af kalenderen]",
        "(foreløbig|indtil videre|midlertidigt) [stillet|sat|lagt|stilles|sættes|ligger] (besøget|foreløbig|indtil videre|midlertidigt) [i bero|på pause|på standby|på hold|på køl|på is|i venteposition]",
        "(foreløbig|indtil videre|midlertidigt) [udsat|aflyst|suspenderet|udskudt]",
        "[kunne|kan|lod|har|kom] ... ikke (kunnet|lade) (sig) [gennemføres|afholdes|holdes|afvikles|foretages|finde|nås|nå|gøre|gennemføre|aflægges|lade|realiseres|praktiseres|besøges]",
        "ikke (kunnet|kan|kunne|blev|blevet) [gennemføres|afholdes|afvikles|foretages|holdes|besøges|aflægges|realiseres|gennemført]",
        "[har|var|er|bliver|blev|fandt] (vi|jeg|det|der) (sig|os|mig) [nødsaget|nødt|forhindret|forhindrede|tvunget|nødsagede] (til|i)",
        "[må|måtte] (vi|jeg|besøget|det|tilsynet) (desværre|derfor|på grund af) .. [udgå|vige|bortfalde|udebleve|udebles]",
        "[ikke|umuligt] (muligt|kunne) (at) (gennemføre|aflægge|holde|afholde|komme|nå) (besøget|frem|ud|ind|indenfor)  [gennemføre|aflægge|afholde]",
        "[kan|kunne] (vi|jeg) (desværre) ikke ... alligevel",
        # to fall through
        "[faldt|falder|faldet] (helt|desværre|det) [på gulvet|til jorden|fra hinanden|bort|ud|igennem|i vandet]",
        "[gik|går|gået] (desværre|helt|det|hele|besøget|tilsynet|turen|så) (hele|også) (helt) [i fisk|i vasken|i kludder|i stå|i kage|i ged|i hårdknude|i baglås|i opløsning|op i hat|op i røg|op i limningen|galt|skævt|tabt]",
        "[gik|blev] (det|besøget|turen|tilsynet|der) (desværre|så|heller) ikke $",
        "[løb|løber|løbet] (ud) (i|af) [sandet|sporet]",
        "[røg|ryger|røget] (besøget|det|turen|tilsynet|desværre|helt) [ud|i vasken|en tur|i svinget|på gulvet|fløjten|af bordet|sig]",
        "[sneet|regnet|blæst|stormet|frosset] (helt) [inde|ned|væk|omkuld|til]",
        "[væltede|vælter|væltet] (planen|besøget|det|vores|hele|kalenderen)",
        "[strandede|strandet|havarerede|kuldsejlede|kuldsejlet|kiksede|kikset|glippede|glippet|smuttede for|forliste|mislykkedes|brast|sprang i luften]",
        "[måtte|må|meldte|melder|måtte melde] (vi|jeg|de|lederen|desværre|begge) (melde|desværre) [pas|fra|afbud|hus forbi]",
        "[fik|har fået|kom] .. [afbud|ikke afsted|ikke af sted|ikke derud|ikke ud ad døren]",
        "måtte (vi|jeg|desværre|til sidst) (desværre) [blive hjemme|køre hjem|vende|opgive|droppe|sande|bide|give|kapitulere]",
        "[blev|bliver|er] (det|besøget|der|tilsynet|den|vi|jeg) (desværre|dog|så|nu) [afblæst|aflyst|annulleret|droppet|opgivet|sløjfet|afbestilt|skrinlagt|suspenderet|udsat|forskudt|sparket|skudt|parkeret]",
        "[afblæst|afblæse|annulleret|annullere|annullerer|sløjfet|forskudt|forskydes|forskyder]",
        "[vendte|vender|vendt] (vi|jeg) (om|rundt|snuden|desværre) [om|hjem|snuden|på hælen|på halvvejen|ved|uden]",
        "[spændte|satte|stak] .. [ben|en stopper|en kæp|kæppe|bremsen]",
        "[kom|kommer] (der) (noget|andet|et|en) .. i vejen",
    ),
    # Put off, and the clause names the new day.
    "visit.anew": (
        "(et) nyt [forsøg|bud|stævnemøde|skud|tilløb|held|slot|tidspunkt]",
        "[prøver|forsøger|går|skyder] (vi|jeg|det|så|den) igen",
        "[tager|kommer|kører|besøger|bliver|får|ses|er|holder|lægger] (vi|jeg|det|dem|så|den|besøget) .. [i stedet|istedet]",
        "[i stedet|istedet]  [kommer|bliver|tager|kører|er|besøger|for|har]",
        "til gengæld [kommer|bliver|tager|kører|er|besøger]",
        "i stedet $",
        "istedet",
        "[erstattes|erstattet|afløses|afløst|byttet|byttes] (ud) [af|med|til]",
        "[må|måtte|skal] (det|besøget|vi|jeg|de|den) (desværre|nu|derfor|lige) vente (til|på)",
        "[venter|ventet|vente] (vi|jeg) (derfor|så|med) .. til [mandag|tirsdag|onsdag|torsdag|fredag|d|den|uge]",
        "[den nye|nye|ny] [dag|dato|tid|besøgsdag|aftale|besøgsdato|plan]",
        "nu hedder (det|dagen|datoen) (nu) [mandag|tirsdag|onsdag|torsdag|fredag|d|den|uge]",
        "[ny|nyt|nye] [dato|tidspunkt|dag|tid|besøg|besøgsdag|tilsynsbesøg]",
    ),
    # How it was only thought of: nothing was agreed that could be put off.
    "visit.thought": (
        "havde (vi|jeg) (ellers|egentlig|først|oprindelig|oprindeligt|mest) [tænkt|overvejet|forestillet|kigget]",
        "[vi|jeg] havde (ellers|egentlig|først|oprindelig|oprindeligt|mest) [tænkt|overvejet|forestillet|kigget]",
        "var (min|vores|den) (første) (tanken|tanke|idé)  [tanken|tanke|idé]",
    ),
    # Of the visit, and only its day tells whether it was or will be.
    "visit.told": (
        "[ved|under|til|i forbindelse med|efter] [besøget|tilsynet|tilsynsbesøget|vores besøg|mit besøg|vores tilsyn|mit tilsyn|inspektionen] .. [i|på|d|den|mandag|tirsdag|onsdag|torsdag|fredag]",
        "_ (vi|jeg|os|mig) (vores|min) (kollega) [ned|op|ud|over|hen|ind|forbi|derned|derop|derud|derover|derhen] (til|på|hos) (dem|huset|jer|stedet|bostedet|botilbuddet|tilbuddet)  [til|hos|på] [dem|huset|jer|stedet|bostedet|botilbuddet|tilbuddet|besøg|tilsyn]",
    ),
    # The clause tells of another thing than the visit.
    "visit.thing": (
        "< (den|min|vores|selve|og|jeres|en|et|men) (endelige|færdige|næste) [rapport*|frist*|svar*|referat*|udkast*|notat*|brev*|mail*|materiale*|høring*|partshøring*|afgørelse*|tilbagemelding*|faktura*|dagsorden*|dialogmøde*|papirer*|deadline*|tilsynsrapport*|høringssvar*|vinduet]",
    ),
    # Asked or wished, and not done.
    "visit.wished": (
        "[vil|ville|ønsker|ønskede|foretrækker|foretrak] (vi|jeg|lederen|de|gerne|helst|godt) (gerne|helst) have ... [udsat|udskudt|flyttet|rykket|aflyst|skubbet|forskudt|ændret]",
        "[vil|ville|ønsker|ønskede|foretrækker] (vi|jeg|lederen|de|gerne|helst|godt) (gerne|helst|at) [udsætte|udskyde|flytte|rykke|aflyse|skubbe|ændre]",
        "^ må (vi|jeg) (gerne|godt|lige) [udsætte|udskyde|flytte|rykke|aflyse|skubbe|vente|ændre]",
        "[beder|anmoder|søger|bedt|anmodet|ansøger] (vi|jeg|hermed|lederen|de|har) (hermed|jer) om (at) (få) [udsættelse|udskydelse|flytning|ændring|udsat|flyttet|rykket|udskudt]",
        "[foreslår|foreslog|overvejer|drøfter|spørger|spurgt|spurgte|bad] (vi|jeg|lederen|de|os|om|at) (om|at) (vi|få|vi kan) .. [udsætte|udskyde|flytte|rykke|vente|skubbe|udsat|flyttet|rykket|komme] $",
    ),
    # Only meant, where another day is told beside it.
    "visit.meant": (
        "[oprindelig|oprindeligt|egentlig|først|ellers|i første omgang|til at begynde med|fra start|fra begyndelsen]",
        "[skulle|ville] (vi|jeg) (ellers|egentlig|have|været) (have) [været|komme|besøgt|kommet|have]",
        "[havde] (vi|jeg) (ellers|egentlig|først|oprindelig|oprindeligt) [tænkt|sat|planlagt|aftalt|booket|skrevet|regnet|lagt]",
        "[vi|jeg] havde (ellers|egentlig|først|oprindelig|oprindeligt) [tænkt|sat|planlagt|aftalt|booket|skrevet|regnet|lagt]",
        "(det) var (ellers|egentlig|oprindelig|oprindeligt) [planen|tanken|meningen|planlagt|aftalt|sat|berammet]",
        "planen [var|lød]",
    ),
    "visit.aside": (
        "(var|er) [fyldt|optaget|booket|proppet|umulig|umuligt|fuld|udelukket|besat]",
        "om [cirka|ca|et par|to|tre|fire|nogle] [uger|dage|uge]",
    ),
}

TABLES = (WAYS,)
