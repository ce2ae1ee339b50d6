# ruff: noqa: E501 (rows of data)
"""Words that may take a report on a visit back, and the remarks beside one that deny and yet do not."""

from __future__ import annotations

from messages.meaning.cues import Table
from messages.meaning.text import words_of

BUTS = words_of("men dog blot bare ellers imidlertid desvaerre uden undtagen")
# A clause that opens so asks, tells what is not sure, or bids the reader to do a thing.
OPENS_DOUBT = words_of(
    "om hvorvidt hvem hvad hvorfor hvordan hvilken hvilket hvornaar hvis naar saafremt ring skriv kontakt send giv spoerg hoer "
    "svar sig husk bemaerk vaer lad tag se bed noter ret slet fjern vent glem"
)
# "I" (you) with one of these asks for something.
ADDRESSED = words_of("i du jer dig jeres man")
ADDRESSING = words_of("skal maa boer kan kunne vil bedes burde faar behoever ved husker beder regner")
# Words that bring another visit, another day, half a visit, an obstacle or a doubt with them.
RISKS = words_of(
    "skal maa boer burde vil skulle ville maatte mangler manglede behoever kraever bedes behov "
    "hvert hegn hegnet uden udenfor droefte hjerte indledt igen resten rest senere endnu foerst ellers maaske vistnok muligvis tilbage anden andet andre videre halvvejs halvdelen naesten knap knapt kun "
    "dog desvaerre alligevel imidlertid trods "
    "hjemme tom tomt tomme kort kortvarigt stoppede stoppet forlod vendt vendte afsluttes udestaar efterfoelgende opfoelgning "
    "tror mener gaetter husker glemte glemt usikker sikker vide vidste undrer undrede spoerger tvivler taeller gaelder "
    "afdeling afdelingen afdelinger naboen nabo nabohuset etagen fejl galt sag sagen "
    "telefon telefonen telefonisk teams skype online virtuelt skaerm zoom video "
    "alene bange gaas raabte raab graed graad graedende fuld beruset gas roeg stank lugt lugtede rod beskidt koldt kulde laast laaste aaben aabent "
    "beboer borger beboers borgers bord retning opmaerksom laegge maerke "
    "aendres aendret aendre rykkes flyttes aflyses udskydes rokke passe proeve proever forsoege forsoeger haaber "
    "kollegaen makkeren overtager overtog overtaget fratraeder stopper sluttet orlov barsel pension sygemeldt syg "
    "pjat spoeg ironi haha hehe desuden derudover yderligere oevrigt forresten vigtigt obs nb ps"
)
RISKY_STARTS = (
    "medicin",
    "magtanv",
    "brand",
    "noedud",
    "flugt",
    "spaerr",
    "bloker",
    "alarm",
    "utryg",
    "skimmel",
    "rotte",
    "kemikal",
    "vold",
    "overgreb",
    "trus",
    "true",
    "slaae",
    "blod",
    "selvskad",
    "selvmord",
    "hash",
    "stoffer",
    "alkohol",
    "kritis",
    "kritik",
    "alvorlig",
    "bekym",
    "uforsvarlig",
    "forsvarlig",
    "faldefaerdig",
    "underbemand",
    "overbelag",
    "mangel",
    "klag",
    "paabud",
    "sanktion",
    "underret",
    "indberet",
    "anmeld",
    "politi",
    "advokat",
    "jurid",
    "forskellig",
    "uenig",
    "usikker",
    "uvis",
    "uklar",
    "tvivl",
    "betinge",
    "forbehold",
    "kondition",
    "afhaeng",
    "formod",
    "antag",
    "forment",
    "sandsynl",
    "forkert",
    "fejlag",
    "afbr",
    "afvis",
    "naegt",
    "forgaev",
    "evaku",
    "luk",
    "nedlu",
    "fraflyt",
    "udflyt",
    "aggres",
    "udadreag",
    "baelte",
    "fiksering",
    "cpr",
    "raab",
    "skrig",
    "skaeld",
    "slog",
    "spark",
    "personnummer",
    "mail",
    "tlf",
)
# What a remark that denies something must not speak of: the visit's own deeds and people, and how sure one is.
DENIED = words_of(
    "taeller registreret regn regner lov nogen alarm alarmer mit mig selv naaede naa naar kom komme kommer kommet fik faa faar faaet saa set se talt tale talte taler moedt moede moedte moeder der derinde vaeret var "
    "deltog deltage deltaget deltager besoege besoegt besoegte besoeg besoeget tilsyn tilsynet aabne aabnede ind indenfor lederen leder ledelsen ledelse personalet medarbejderne "
    "medarbejder beboerne beboere til stede plads tid sikker sikre enig enige tilfreds tilfredse faerdig faerdige faerdigt tryg klar klart overbevist ved vide vidste kender "
    "fundet finde fandt hoert hoerte aftalt aftale aftalen godkendt godkendte passer passede gaelder stemmer rigtig rigtigt korrekt holder holdt gennemfoert gennemfoere afholdt afsluttet nogen "
    "kan kunne tog tage taget gaar gik gaaet sket ske sker vil ville dato datoen dag dagen kalender kalenderen noter noget ingen rapport rapporten skrevet os"
)
# Where a clause with "men" holds one of these it is no reproach.
GOOD = words_of(
    "god godt gode fin fint fine dejlig dejligt klar frisk friske hyggelig hyggeligt varm varme varmt venlig venlige flink flinke glad glade soed soede hjalp hjaelpsom hjaelpsomme "
    "smilede grinede lo vant rask raske heldigvis noed solen flot paen rar rart toer toerre laekker laekkert hurtigt fandt lykkedes kaffen kaffe kage kagen sol solskin hoejt humoer humoeret stemningen "
    "fulgte velkommen velkomne reddede overlevede trivdes hyggede sjovt skoent skoen fremragende glimrende fortraeffelig interessant laererigt udbytterigt"
)
# What is written of a visit: whatever is not done with them, the visit is.
PAPERS = words_of(
    "rapporten rapport tilsynsrapporten udkastet notatet notater notaterne noterne noter notesbogen referatet brevet papirerne papirarbejdet skrivearbejdet skriveriet "
    "skriverierne bilagene bilaget konklusionen konklusionerne teksten afgoerelsen besoegsrapporten kvitteringen hoeringen partshoeringen renskrivningen journalen journalnotatet fotos billederne billeder"
)
CAUSES = words_of("da idet fordi eftersom grundet")
# Why a visit was moved may be told in any words but these.
REASONED = words_of(
    "beboer borger beboers borgers tror mener gaetter husker usikker taeller overtager overtog overtaget fratraeder orlov barsel pension laegge maerke opmaerksom sagen i jer mere hvornaar nogensinde laengere helt uvist naar om"
)

_PROVED = "[tosset|ringe|værst|værste|dårligt|dårlig|galt|slemt|kedeligt|kedelig|uinteressant|ueffent|ilde|skidt|uvenligt|uden|tungt|svært|farligt|langt|helt|sjovt|spor|just|så|for|det]"
_STAND_IN = "[souschef*|stedfortræder*|afdelingsleder*|viceforstander*|teamleder*|medarbejder*|personale*|koordinator*|teamkoordinator*|vicestander*|assistent*|sekretær*]"

REMARKS: Table = {
    "visit.remark": (
        "[jeg|vi] (ved|aner) (dog|bare|faktisk) ikke om [i|du|min kollega|min makker|kollegaen|makkeren|min chef] (allerede|også) har [fået|hørt|skrevet|svaret|set|meldt|sendt]",
        "(vi|jeg) har (endnu|stadig|heller) ikke (fået|modtaget|set|hørt) (svar|noget|nyt|en lyd|besked) (fra|til) [arbejdstilsynet|socialtilsynet|det andet tilsyn|den anden myndighed|kollegerne fra]",
        "[de|huset|lederen|stedet|ingen|personalet|bostedet|tilbuddet] [får|skal] (så|jo|selvfølgelig|naturligvis|først|heldigvis) [ikke|intet|ingenting] (noget) (at) (vide|besked|varsel)  [vide|besked|varsel]",
        "(aller) sidste [udkald|chance|ledige dag|ledige hul|hul]",
        "[jeg|vi] [siger|røber|afslører|nævner] (det|intet|ingenting|ikke noget) (ikke|det) (videre|til) (nogen|dem|nogen derude)  [ikke|intet|ingenting|nogen|videre]",
        "have lov (til) at læse",
        "[den|det|dagen|datoen|planen] [ryster|rokker|rører|piller|flytter] ingen (af os|her) (ved|på)",
        "(selv om|skønt|selvom) [jeg|vi] (helst|gerne|egentlig|hellere|nok) (helst|gerne|hellere) ville (helst|hellere) have (haft|siddet|ligget|taget|været) [fri|ferie|sovet|hjemme|solen|haven]",
        "[resten|hele resten] af [denne|vores|min|næste|den] [uge|måned|dag]",
        "[influenza|influenzaen|feberen|feber|forkølelse|forkølelsen|sygdom|sygdommen|hoste|hosten|hovedpine|migræne|ryg] (er|var) (dog|jo|heldigvis|nu|vist) (dog|jo|heldigvis|nu) [ovre|overstået|kureret|på retur|glemt|overlevet|god igen|rask]",
        "men det var (dog|heldigvis|jo|nu) (kun|bare|blot|vist) (en|et) (bare|kun) [øvelse|falsk|falsk alarm|stykke|fejlalarm|kage|kagen|brød|toast|ristet|prøve|brødristeren|brødrister|støv|damp|pølse|pølser|popcorn|test|tågemaskine]",
        # the other authority, and those we did not need
        "[socialtilsynet|arbejdstilsynet|socialtilsynets|arbejdstilsynets|kollegerne|tilsynet] (folk|kolleger|konsulenter|inspektører|fra|socialtilsynet|arbejdstilsynet) har [jeg|vi] (endnu|slet|selv|dog|stadig) (ikke|intet|ingenting) (noget) [talt|hørt|set|mødt|snakket|fået|truffet] (med|fra|noget|til)",
        "[jeg|vi] (har|så|hørte|mødte|traf) (endnu|slet|selv|dog|stadig) [ikke|intet|ingenting] (hørt|set|mødt|truffet|talt|snakket|noget) (noget) (fra|til|med) [socialtilsynet|arbejdstilsynet|socialtilsynets|arbejdstilsynets|kollegerne fra|det andet tilsyn|den anden myndighed]",
        "[gik|går|gået|stod|kom|stået|kommet|løb] (vi|altså|de|så|dermed) (altså|så|dermed|heldigvis) ikke (hinanden|os) [i vejen|over tæerne|på fødderne|ind i hinanden] (for hinanden|hinanden)",
        "[mere|andet|flere ord] får [i|du] (så|altså|nu) ikke (ud af|fra|i) (mig|os|dag|nu)",
        "[vi|i] (går|gik) (altså|så) ikke (hinanden) i vejen for hinanden",
        # what came before it, when it was held after all
        "efter (en|et|to|tre|fire|flere|et par|nogle|den|de|først) [aflysning|aflysninger|udsættelse|udsættelser|udskydelser|flytninger|omveje|tilløb|tilløb|forgæves|ombookninger]",
        "efter at (vi|jeg|de|lederen|stedet|huset) (først|ellers|to|en|gange|gang) (have|havde|har|måtte) (først|ellers|to|en|gange|gang|selv) (måttet|meldt|måtte|aflyst|flyttet|udsat|udskudt|rykket|melde|aflyse|flytte|udsætte|udskyde|rykke) [melde afbud|meldt afbud|melde fra|meldt fra|aflyse|aflyst|flytte|flyttet|udsætte|udsat|udskyde|udskudt|rykke|rykket|sende afbud|sendt afbud]",
        # how long we were there
        "fra (tidlig|den tidlige) [morgen|formiddag|morgenmad|morgenmaden|morgenkaffen|frokost|morgenstunden|middag|vagtskiftet|vagtskifte] til (sen|ud på|hen på|lige) [middag|middagstid|frokost|frokosten|eftermiddag|eftermiddagen|aften|fyraften|vagtskiftet|vagtskifte|kaffetid|eftermiddagskaffen|aftensmaden|sengetid]",
        # who was to come, too
        "[der|som] (egentlig|ellers|oprindelig) skulle (egentlig|ellers) (have) [været med|kommet med|taget med|været der|kørt|være med|tage med|komme med|deltaget|deltage]",
        # as soon as this mail is sent
        "[så snart|når|straks] [jeg|vi] (så|lige|nu) (har|får|er) [trykket|trykker|sendt|sender|afsendt|drukket|spist|skrevet|tanket|pakket|svaret|lagt|lukket] (på|af|denne|den her|mailen|kaffen|min|af sted|færdig|det her|op|computeren|her|send|røret)",
        "[første|anden|tredje|fjerde|femte|tredie] gang [var|er|blev] (jo|så|altså|bare) (lykkens|lykkes|gevinst|bid)  [lykkens|gevinst|bid|held]",
        # time, and the window
        "resten af [ugen|måneden|dagen|året|formiddagen|eftermiddagen|sommeren|efteråret|foråret|vinteren|aftenen|natten|juni|ferien]",
        "[resten|detaljerne|alt andet] (det) [står|ligger|fremgår|findes|er] (at) (skrevet|læse|noteret|samlet|at læse) (i|af|på) [journalen|rapporten|sagen|notatet|notaterne|papirerne|systemet|rapport]",
        "[første|anden|tredje|sidste] (hele) [dag|uge] (i|af|inde i) (den|det) (tilladte) [vinduet|perioden|måneden|fristen|ugen|vores vindue]",
        "[vinduets|periodens|månedens|ugens|fristens] (aller) [første|anden|tredje|sidste] [dag|uge]",
        "(lige) [før|inden|til] vinduet [lukker|lukkede|slutter|udløber|udløb|smækker|klapper]",
        "(det er) lige [før|inden] vinduet (lukker|lukkede|slutter|udløber)",
        "men [sådan|så] [blev|er|var|endte] det",
        # my own papers
        "[skal|mangler|vil|må] (vi|jeg) (nu|lige|bare|blot|kun|så|selv|også) (nu|lige|bare|blot|kun|så) (at) (have|få) (det|det hele|alt|mine|rapporten|notaterne) (hele) [skrevet|skrive|renskrevet|renskrive|skriverier|skriveriet|papirarbejdet|skrivearbejdet|rapporten|notaterne|noterne|skrevet sammen|skrevet rent|fordøje|fordøjet|sovet|dokumenteret]",
        "at (i|du) (har|skal|skulle|måtte) (måttet) [rykke|rykker|rykket|minde|mindede|mindet|spørge] (mig|os|for|efter)  [mig|os|for|efter]",
        "kan (i|man) (altid|bare|roligt|endelig) [skrive|ringe|maile|fange|få fat]",
        "i kan (altid|bare|roligt|endelig) [skrive|ringe|maile|fange]",
        # nothing stopped us
        "(kunne|kan|skal|skulle) ikke (kunne) [stoppe|standse|holde|skræmme|afholde|hindre|forhindre|afskrække] (os|mig|nogen)",
        "[lukkede|lukket|låste|slap] (os|mig) (straks|fint|pænt|venligt) ind",
        "ingen (af os|her|i huset|på kontoret) (agter|har|skal|vil|har tænkt sig) (tænkt) (sig) (at) [røre|rokke|rykke|pille|ændre|flytte|ryster] (ved|på)",
        "[kunne|kan] (det|vi|jeg|besøget|den) (desværre|nemlig|jo) ikke (blive|være|gøres|nås|komme|lade sig gøre|lægges) (noget) [før|tidligere|hurtigere]",
        "[det|vi|jeg] [kunne|kan] (desværre|nemlig|jo) ikke (blive|være|gøres|nås|komme|lade sig gøre|lægges) (noget) [før|tidligere|hurtigere]",
        "[de|lederen|stedet|huset|personalet|tilbuddet|bostedet] ved (det|den) (endnu|selvfølgelig|naturligvis) ikke så",
        "[er|var] der ikke (længere|mere) (noget|nogen) (mere) [gætteri|tvivl|usikkerhed|vaklen|gætværk|slinger]",
        "ingen kom (noget) til [skade|galt|noget]",
        "[startede|begyndte|sluttede|indledte] (vi|jeg) [ugen|dagen|måneden|formiddagen]",
        # how letters open
        "[under henvisning til|i henhold til|som svar på|med henvisning til|som opfølgning på|på foranledning af|i forlængelse af|i anledning af] [jeres|deres|din|vores|forespørgslen|henvendelsen|mailen|rykkeren|påmindelsen|dagens|gårsdagens|mail*|brev*|skrivelse*]",
        "[skal|kan|må] (jeg|vi|det|der|undertegnede) (hermed|herved|derfor) [meddele|meddeles|oplyse|oplyses|bekræfte|bekræftes|informere|notere]",
        "hvilket (hermed|herved) [meddeles|bekræftes|oplyses|noteres]",
        # faint praise
        f"[det|alt|dagen|turen|besøget|tilsynet|kaffen|kagen|stemningen|maden|vejret|modtagelsen|stedet] (hele) [er|var|gik|blev|lød|smagte] (da|jo|nu|slet|bestemt|egentlig|faktisk|såmænd|heller) ikke {_PROVED} (helt|så|spor|værste) [tosset|ringe|værst|værste|dårligt|dårlig|galt|slemt|kedeligt|kedelig|uinteressant|ueffent|ilde|skidt|uvenligt|tungt|svært|farligt|charme] $",
        "ikke (så|helt|spor|det) [tosset|ringe|værst|værste|dårligt|dårlig|galt|slemt|kedeligt|kedelig|ueffent|ilde]",
        "(der|det) [er|var|blev] (nu|da|jo|heldigvis|såmænd|egentlig|heller|så) [ikke noget|intet|ingenting|ikke det mindste|ikke meget|ikke en finger|ikke spor] (særligt|større|videre|som helst|nyt) at [råbe|komme|sætte|bemærke|skrive|sige|berette|klage|indvende|udsætte|pege|tilføje|fortælle|rapportere|brokke|undre] (os|mig|sig) (op|efter|på|hjem|til|over|fingre|fingeren|imod|ud|ved)",
        "(der|det) [blev|er|var] (nu|da|jo|heldigvis) hverken [råbt|kastet|skældt|grædt|smækket|sparet|sunget|danset|drama|torden|sludret|spist|drukket|sovet|sne|regn] .. eller [råbt|kastet|skældt|grædt|smækket|sparet|sunget|danset|dramatik|drama|lyn|spist|drukket|sovet|regn|sne|storm] (med) (noget|nogen|ud|op|på) ",
        "(det) (var|er|havde) (det) (vi|jeg) (der) (nu|da|jo|slet) ingen [grund|anledning|årsag] til",
        "[og|der] [var|er|blev] (der) (heldigvis|ellers|nu) ingen [sure|lange|dramatiske|ubehagelige|store|ballade|drama*|overraskelser|sværdslag|indvendinger|brok*|bemærkninger|kommentarer|smalle|problemer|kaffe|kage|kø]",
        "ingen [bemærkninger|kommentarer|anmærkninger|tilføjelser|spørgsmål] (herfra|i øvrigt|fra)  [herfra|i øvrigt|fra min side|fra vores side|fra os]",
        "ingen [blev|var|gik] (der|heldigvis) [sure|sur|glemt|sultne|sulten|fornærmet|fornærmede|vrede|kede]",
        "ingen [ko på isen|panik|fare|dramatik|drama|problemer|ballade|sure miner]",
        "uden [dramatik|drama|ballade|problemer|sværdslag|vrøvl|bøvl|knas|forhindringer|bemærkninger|overraskelser|de store|anstrengelser|slinger|hikke|uheld]",
        # nothing more to say
        "[mere|andet|flere ord|større|videre] [er|var|skal|har|ligger|bliver|behøves|kræves] (der|det|jeg|vi) (nu|da|såmænd|vist) (ikke|intet) (ikke) (i|at|til|om|der) (det|den|sige|berette|fortælle|melde|den sag)  $",
        "[mere|andet|flere ord|videre] [er|var|skal|har|ligger|bliver] (der|det|jeg|vi) (nu|da|såmænd|vist) ikke",
        # nobody is to know
        "[de|lederen|stedet|huset|personalet|beboerne|ingen|tilbuddet|bostedet] [ved|aner|kender|har|får] (det|den|dem|noget|om|datoen|dagen|til) (endnu|selvfølgelig|naturligvis) [ikke|intet|ingenting|ikke noget] (om) (det|noget|dagen|datoen|endnu) $",
        "[de|lederen|stedet|huset|personalet|tilbuddet|bostedet] [har|er|bliver] (endnu|selvfølgelig|naturligvis|bevidst) ikke (fået|blevet|er) [besked|varslet|advaret|orienteret|underrettet|noget at vide|informeret]",
        "[sig|nævn|røb|afslør|fortæl|skriv|lad] (det|den|dem) (bare|endelig|venligst|altså|for himlens skyld) ikke (det) (videre|til) (nogen|stedet|lederen|huset|dem|tilbuddet|personalet|falde) (pls|endelig|venligst|tak)",
        "[må|skal] (gerne|helst) blive mellem os",
        "(så) [hold|behold] (det|den) (lige|endelig|gerne) (for|mellem) [jer|os|tæt]",
        "ikke et ord til [nogen|stedet|dem|lederen|huset]",
        "[bliver|blir] (en|det en|det) overraskelse* ",
        "så [de|huset|personalet|køkkenet|ingen|lederen] (ikke) skal (ikke) [dække|lave|servere|sørge|tænke|bage|rydde|koge|brygge|købe|stå] ..",
        "[det|den] (er|var|gør|har|kan|bliver) [er|var|gør|har|kan|bliver] _ heller ikke",
        "[ikke noget|intet|ingenting] (som helst) [alvorligt|kritisk|bekymrende|kritisabelt|farligt|ulovligt|usædvanligt] (at) (bemærke|berette)",
        "det [ved|aner] (de|lederen|stedet|huset|ingen) (så|jo|selvfølgelig|naturligvis) ikke",
        "det skal (de|lederen|stedet|huset|ingen) (så|jo|selvfølgelig|naturligvis|helst) (heller) ikke (vide)",
        "[tavlen|kalenderen|væggen|opslagstavlen|årshjulet|planen] (her|ude|hjemme|inde) (på|i) [kontoret|gangen|køkkenet]",
        "halvdelen af [huset|stedet|bostedet|tilbuddet|botilbuddet|personalet|beboerne|de unge] .. [lå|ligger|var|er] .. [maveonde|feber|syg|syge|sengen|influenza|roskildesyge|ned|maveinfektion|omgangssyge|halsbetændelse]",
        "halvdelen af [personalet|medarbejderne|holdet|kontoret|teamet|beboerne|vagtholdet|os] .. [syge|sygemeldt*|nede|lagde|ramt|smittet|ferie|kursus|influenza]",
        # it is firm
        "[den|det|dem|dagen|datoen|aftalen] [visker|laver|rokker|rykker|flytter|ændrer|piller|rører] (vi|jeg|ingen|man) ikke (ud|ved|om|på|noget|med)",
        "[den|det|dagen|datoen|aftalen] [kan|skal|bliver|er] (der) ikke [rykkes|rokkes|flyttes|laves om|pilles ved|til at rokke|til diskussion|lavet om]",
        "[og|så] (den|det|dagen|datoen) [ligger|står] [fast|mejslet|klippefast]",
        # no earlier, no later
        "[før|tidligere|hurtigere|længere|tættere|nærmere|senere|bedre] (end det|på|kanten|vinduets kant|det) (kanten) [kommer|kan|nås|bliver|går|var|kunne|når|havde|lod|lader] (det|vi|jeg|der) (sig) (desværre) ikke (blive|komme|gøres|gøre|nås|lade sig gøre|plads|finde plads|finde tid|finde en tid|finde|presse det ind|få det ind)",
        "(det) [lod|lader] (det) sig (desværre|nemlig) ikke gøre [før|tidligere|hurtigere]",
        # how it goes
        "[kalenderen|kalenderne|vejret|det|tiden|bilen|trafikken|dsb|skemaet|vagtplanen] (ville|kunne|tillod|gav) [det|ville|kunne|tillod] (det) ikke (være|blive|gøres|plads|lov) (til) [anderledes|bedre|andet]",
        "[det|sådan] [er|var] (det|der) (nu|jo) (desværre) (ikke noget) at gøre (noget) ved",
        "[så|og|men|for] (det) [er|kan] (det|man|vi|jeg) (jo|desværre|nu) ikke [styre|herre|herrer] (over)",
        "[sådan|sådan noget] [er|kan|går|sker|var] (det|der|livet|man) (nu|jo|gå|ske)",
        "[vi|jeg] (vil|ville) [vil|ville] (jo|helst|nødig|ikke) (ikke) [trænge|forstyrre|være|risikere|smitte|slæbe|gå|udsætte|have] ... ",
        "[vil|ville] (vi|jeg|man) (jo|helst) nødig ...",
        "[man|vi|jeg] nødig [have|tage|få|slæbe|risikere] .. [med hjem|hjem|med|rundt]",
        # the leader was away, somebody stood in
        f"[lederen|forstanderen|souschefen|centerlederen|afdelingslederen] [var|er] (der|selv) (der|selv|desværre|nu) (ikke|bortrejst|fraværende) (der|hjemme|til stede|på arbejde) ... men ... {_STAND_IN}",
        # the way there and what it was like
        "[kørte|gik|fór|for|kom] (vi|jeg) (kun|bare|lidt|både|selvfølgelig|naturligvis|to gange) (kun|lidt|to gange|én gang) [forkert|galt|vild|vildt] (én gang|to gange) (på|i|ved|undervejs|en|et|ad)",
        "men (så|vi|jeg) [vi|jeg|kom|fandt|nåede|klarede|overlevede] (vi|jeg|da) [frem|vej|vejen|det|ind|derhen|hjem|igennem|turen] (til sidst|fint|godt|da|i tide)",
        "men det [har|havde] (vi|jeg|man) (da|jo|alle) [prøvet|set|været|oplevet|hørt|gjort] (før|værre|med|det)",
        "men [pyt|hvad|det overlever|det overlevede|det går|det gik|det gør|det gjorde|humøret|kaffen|stemningen|modtagelsen|udsigten|kagen|maden|vejret|solen|heldigvis var|sådan er] (vi|jeg|det) (er|var|fejlede) (altid|så|til|nok|ikke noget|ingenting|intet|da|jo|nu|livet) (god|godt|højt|fin|fint|dejlig|varm|fremragende|noget|da|med|skidt|bedre) $",
        "men (det|turen|den) (er|var) [det|turen|den|køreturen|besværet] (hele) værd",
        "men [det|den] (er|var) en anden [snak|historie|sag]",
        "men (vi|jeg|de|man) [er|var] (vi|jeg|nu) (jo|da) (vant|vante) [til|vant|vante|tørre|varme|forberedt*] (det|igen|til det)",
        "men [vi|jeg] holder (jo|da) ikke ferie",
        "men [nu|så|det] (er|blev|var) (den|det) (nu|er|blev|jo) [gjort|klaret|overstået|på plads|faldet på plads|lykkedes|holdt|gennemført]",
        "men vi blev (godt|pænt|fint|varmt|venligt) [modtaget|taget imod]",
        # the reader may tick it off
        "[kan|må|så] [i|du] (godt|roligt|bare|så|nu|derfor|hermed|gerne|trygt|altså) (godt|roligt|bare|nu) (den|det|mig|os|besøget|den post|ham) [strege|sætte|krydse|slette|hakke|vinge|skrive|notere|lukke|afslutte|stryge|fjerne|registrere|føre|flytte mig|tage mig|tage den]",
        "[i|du] [kan|må] (godt|roligt|bare|så|nu|derfor|hermed|gerne|trygt|altså) (godt|roligt|bare|nu) sætte (et|den|jeres) [hak|flueben|kryds|tjek|vinge|streg]",
        "[den|det|os|mig] kan [i|du] (godt|roligt|bare|så|nu|derfor|hermed|gerne|trygt) [strege|sætte|krydse|slette|hakke|vinge|skrive|notere|lukke|stryge|fjerne|registrere]",
        "[sæt|skriv|giv] (bare|et|endelig|gerne|mig|os) (bare|et|endelig) [hak|kryds|flueben|tjek|streg|vinge|minus]",
        "[regner|regne|regnede] (vi|jeg) med at (vi|jeg) [blive|bruge|være|tage|få brug for] (der|på) (det|hele|dagen|det meste|et par|to|tre|fire|halvanden) ...",
        "(det) [tager|tog|varer|varede] (nok|vel|gerne|som regel|vist|sikkert) (det meste|hele|et par|to|tre|fire) (af) [dagen|formiddagen|eftermiddagen|timer]",
        "[tage|tager|tog|må tage] (jeg|vi) (jeg) på (min|vores|egen) [kappe|kappen]",
        "(næsten) som om [han|hun|de|lederen] [glædede|ventede|var|havde]",
        "lød (næsten) (helt) [glad|glade|som|fornøjet|lettet|begejstret]",
        "[er|var] ment som [ros|et kompliment|noget godt|venlighed]",
        "[forinden|inden da|først] har [vi|jeg] [bedt|rekvireret|bestilt] (om)",
        "bortset fra (en|et|den|det|lidt) [myg*|regn*|kaffe*|vejr*|flue*|hund*|sne*|kø*|trafik*|parkering*|køre*|snak*]",
        "nu trænger (vi|jeg) til ..",
        "[vil|skal] (vi|jeg|det|den) ikke [kede|trætte|bebyrde] (jer|dig) ..",
    ),
    "courtesy.notification": (
        "[vejen|broen|motorvejen|landevejen|vejene|banen|sporet|indkørslen|tunnelen] [var|er|blev] (helt|desværre|også) [spærret|blokeret|lukket|afspærret]",
        "[blokeret|spærret] [mandag|tirsdag|onsdag|torsdag|fredag|d|den|dagen|kalenderen]",
        "slog (vi|jeg) .. [vejen|et smut|et slag] (forbi|ind|omkring)",
        "[vi|jeg] slog .. [vejen|et smut|et slag] (forbi|ind|omkring)",
        "[tilbuddet|lederen|ledelsen|stedet|huset|de|personalet|bostedet|botilbuddet|institutionen|beboerne] [er|blev|bliver|har fået] (også|hermed|behørigt|naturligvis|allerede) (blevet) underrettet (herom|om|derom|i går) (besøget|tilsynet|dagen|datoen|det)",
    ),
    "courtesy.put_off": ("[lederen|de|huset|stedet|personalet|ledelsen|tilbuddet|vagten|alle|souschefen] ved besked",),
    "courtesy.condition": (
        "hvis bare [alle|alting|alt|andre|resten|de andre|hele|livet|folk|hver|ethvert] ",
        "hvis [jeg|vi] kender .. ret",
        "ellers (så) [går|ryger|glemmer|glemmes|bliver|forsvinder] (det|jeg|vi|mailen|den|svaret) (jeg|vi|bare|helt|kun|det|den) [i glemmebogen|i glemmekassen|det|den|glemt|væk|i bunken|i papirbunken]",
        "hvis [nogen|man|andre|i|lederen] (skulle) [spørger|spørge|undrer|undre|lurer]",
        "bare rolig",
        "hvis [bemærkninger|kommentarer|synspunkter|oplysninger|svar|rapport|navn|opgave|job|telefon|kontor|stemme] [er|var|blev|har|bliver]",
    ),
    # Phrases in which the words of a concern mean nothing.
    "courtesy.maybe": (
        "[kolleger|folk|nogle|andre|mange|leder|chef|kone|mand|børn|naboer|alle|kollegerne|familie|datter|søn] (her|på kontoret) [mener|tror|synes|siger|påstår] at [man|man aldrig|jeg har siddet|jeg har ferie|jeg holder ferie|jeg har fri|jeg har sovet|jeg sidder|jeg sover|jeg keder|mandage|fredage]",
        "[håber|satser|krydser] (vi|jeg) (så|da) (på|fingre for|om) [godt vejr|solskin|sol|tørvejr|tørt vejr|rundstykker|kage|kaffe|sommervejr|pænt vejr|mildt vejr]",
        "regner (vi|jeg) (så) med at [blive|bruge|være] (der) (på) .. [dagen|formiddagen|eftermiddagen|timer|time|dag]",
    ),
    "courtesy.irony": (
        "^ hvor [bliver|blev|går|løber|flyver] [tiden|ugerne|dagene|året] (dog)",
        "[første|anden|tredje|fjerde|femte|tredie] gang [var|er|blev|lykkedes] (jo|så|altså|bare|det) (lykkens|lykkes|gevinst|bid|held)",
        "mangler (jeg|vi) (så|nu) [bare|kun|blot] (så) (at) (få|have) (det|det hele|mine|rapporten) [skrive|skrevet|renskrive|samle|samlet|læse|ringe|rapporten|notaterne|papirarbejdet|skrivearbejdet|udfylde|skriveriet|skrevet sammen]",
        "mangler (så|nu) [bare|kun|blot] at [skrive|renskrive|samle|ringe|få skrevet|læse|udfylde]",
    ),
    "courtesy.upheaval": ("[besøget|tilsynet|tilsynsbesøget|besøg|tilsyn] (er|bliver) [afvikles|afviklet]",),
    "courtesy.reversal": ("når [vi|jeg|man] (nu) alligevel [skal|er|kommer|kører|har|var|skulle]",),
    "courtesy.contact": (
        "(er|har) (gået|meldt|taget) [på barsel|på orlov|sygemeldt|sagt op|stoppet|rejst|holdt op] (så|og|derfor) (jeg|vi) [tager|kører|kommer|klarer|møder|besøger|rykker|går|gør] .. [alene|selv|solo|uden ham|uden hende|uden makker|uden følge|mutters]",
        "(nu|så) [hedder|hed] (det|dagen|datoen) (nu|så) [mandag|tirsdag|onsdag|torsdag|fredag|d|den|uge|i]",
        "[hedder|hed] (dagen|datoen)  [dagen|datoen]",
    ),
}

TABLES = (REMARKS,)
