# ruff: noqa: E501 (rows of data)
"""Sayings of an answer to offered dates, in families: what is mine, what is given away, what is left, what is put off."""

from __future__ import annotations

from messages.meaning.cues import Table

_DAY = "den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|nummer|forslag"
_ON = (
    "|".join(map(str, range(1, 32)))
    + "|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|begge|alle|tre|fire|første|anden|tredje|sidste|datoer|dage|forslag"
)
_US = "vi|jeg|huset|ledelsen|lederen|alle|begge"
_SLOTS = (
    "dage|dagene|datoer|datoerne|forslag|forslagene|tider|tiderne|tidspunkter|tidspunkterne|muligheder|mulighederne"
)
_FOLK = "folk|hænder|bemanding|personale|mandskab|vikarer|ressourcer"
_ENTRY = "aftaler|møder|planer|bookinger|aftale|ting|poster|opgaver"
_GIVEN = "solgt|givet|lovet|udlånt|lejet|byttet|foræret|skænket|tildelt"
_BAD = (
    "skævt|forbi|dårligt|skidt|ved siden af|uheldigt|plump|helt galt|ind i|lige ind i|ned i|oven i|oven på|lige oven i"
)

SAYINGS: Table = {
    "meeting.can": (
        "skal (det|mødet) (helst|gerne) ligge (i|på|om)",
        # mine, left over, still standing
        "[er|bliver|bli'r] [mit|mine|vort] $",
        "[er|bliver|bli'r] [mit|mine|vort] <",
        f"[findes|er|bliver] der (så|altså|for os|for mig) kun [{_DAY}]",
        f"er der kun [hul|plads|tid|luft|åbent|ledigt|rum] [{_DAY}|på]",
        f"[levner|efterlader|lader|giver] (det|den|kalenderen|os|mig) (os|mig) (altså|så) kun [{_DAY}] (tilbage)",
        "[står|bliver|er] (stadig|fortsat|uændret) ved magt",
        "[står|holder] (stadig|fortsat|uændret) (fast|til troende) $",
        "ligger (derimod|dog|til gengæld) (lige) (til) [højrebenet|til højrebenet|i smørhullet|perfekt|i vinkel]",
        "[kan|lader sig] (stadig|godt) læses (endnu|stadig)",
        "[er|bliver] (derfor|altså|så|hermed) (vores|mit|husets|herfra) svar",
        "[jeg|vi|alle|huset] har (helt) fri [bane|hånd|leg|kalender|spil]",
        "ude af [mine|vores] hænder",
        "(er) hermed [jeres|valgt|afgjort]",
        "[intet|ikke noget|ingenting] [galt|forkert] (med|i)",
        "[vi|jeg|huset] [hiver|griber|tager|snupper|hapser] (fat|den) [i|om|på]",
        "[hiver|griber|tager] vi|jeg fat i",
        "uden slinger i valsen",
        "[løber|løb|gik|går|stikker|stak] (af) (med) [sejren|af med sejren]",
        "[falder|faldt|faldet] (det) ud (til|i) (fordel for) [den|det|nummer|nr|mandag*|tirsdag*|onsdag*|torsdag*|fredag*]",
        f"(der|her) [er|var] (der|her) (stor|størst|mest|flest|klart) [flertal|stemning|opbakning|stemmer|tilslutning] for [{_DAY}]",
        "[to|flere] fluer med (et|ét|samme) smæk",
        "[holde|holder] for $",
        "så er det dén",
        "så er det den $",
        "[dér|der|da|så] (kan|må|skal) i få (os|mig)",
        "(dér|der|da) kan i få (os|mig)",
        # people enough, nothing written down
        f"[har|er] (vi|der|her|jeg) (alle|nemlig|jo|nu) [{_FOLK}] nok",
        f"[har|er] (vi|der|her|jeg) (nemlig|jo|nu) [nok|rigeligt|rigeligt med|masser af] [{_FOLK}]",
        "er [vi|her] (nemlig|jo) [nok|rigeligt|mange nok|fuldt bemandet|godt bemandet|fuldt bemandede|godt bemandede]",
        "[har|havde] (vi|jeg|huset) (slet|endnu|heldigvis|med vilje) [ikke|intet|ingenting] (noget|nogen) [planlagt|planlagt noget|lagt noget|lagt|sat noget|skrevet noget|booket noget|på programmet]",
        "[ikke|intet] planlagt noget",
        "(har) ingen [bookinger|poster]",
        "[har|er] (vi|jeg) (allerede|nu) [låst|friholdt|blokeret|spærret|fredet|sat af] (den|dagen|tiden) [for|til] [jer|mødet|dialogmødet|formålet]",
        "(låst|friholdt|blokeret|fredet|holdt) (fri) [for jer|til jer|til dialogmødet|til mødet]",
        f"[{_ON}] går $",
        f"[{_ON}] går <",
        "[med|for|er] (for) [fuld|fuldt] [styrke|bemanding|besætning|kraft|tal|hold|skrue|hus]",
        "fuld [styrke|bemanding|besætning|kraft]",
        "[vil|vi vil] (gerne|helst|klart) foretrække [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|nummer|forslag]",
        "er (gode|reelle|begge|fine|oplagte) [muligheder|kandidater]",
        # here and ready
        "er [vi|jeg] (alle|begge) (friske|frisk) (igen|og) [friske igen|frisk igen|friske og raske|frisk og rask|udhvilede|i live|på benene]",
        "er [vi|jeg] (alle|begge) her (alligevel|begge|alle|hele|endnu|nemlig|i forvejen)",
        "vi|jeg er (alle|begge) her (alligevel|begge|alle|hele|endnu|nemlig|i forvejen)",
        "[hører|lytter] (vi|jeg) efter $",
        "[sidder|står|venter] (vi|jeg) (her|klar) og [venter|venter på jer|glæder os|glæder mig]",
        "[kommer|møder] (vi|jeg) [kørende|gående|cyklende|springende|dansende]",
        "er (så) det (eneste) (jeg|vi) [kan|har] (at) (byde|tilbyde) (på)",
        "er hvad [jeg|vi] kan (byde|tilbyde) (på)",
        "kan [jeg|vi] (stadig|lige|godt|fint) (lige|akkurat|netop) nå",
        "[har|giver] (jeg|vi|jer) (så) (mange|meget) i vil (have)",
        "[modtaget|taget imod] med [tak|kyshånd|glæde]",
        "[taler|er] (der) intet [imod|i vejen for|til hinder for]",
        # brought about
        "[vinder|vandt] $",
        "[har|er] (jeg|vi) (nu|så) bestået (og)",
        "vi [gør|laver|kører] det [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*]",
        f"[{_DAY}] gør mindst ondt",
        "[koster|koste] (os|mig|det) (os|mig) [færrest|mindst]",
        f"[vi|jeg] går med [{_DAY}|dagen|flertallet]",
        "[nås|nå] (sagtens|fint|godt) $",
    ),
    "meeting.cannot": (
        "[sprængfyldt*|smækfyldt*|bristefærdig*|spækfyldt*|tæppebombet|overtegnet]",
        "på [internat|døgnseminar|retræte|teambuilding|tjenesterejse|ledertræf|lejrskole|sommerlejr|kanotur]",
        "et (stort|rundt|klart|pænt) [pas|nej|afslag] (til|på|fra|herfra|til dem|til det)",
        "[blev|er|bliver|blevet] valgt fra",
        "[give|giver|gi'r] (vi|jeg) (jer) (en) [kurv|kurven|afslag]",
        "ville (meget|så) (gerne) have [kunnet|haft|været|deltaget]",
        "[lovet|aftalt med] [min|vores|en|lederen|chefen] (leder|kollega|chef|kone|mand) (leder|kollega|chef|kone|mand) at",
        "nul chance",
        "[dækket|optaget|fyldt|ædt|spist] (op) af [vagtplaner|møder|sager|tilsyn|vagter|kurser|andet|eksamener]",
        "lukket land (i|for|hos) (min|vores|husets) (kalender|kalenderen|os|mig)",
        f"(er|har|var|blev) (vi|jeg|dem|den|det) (allerede|desværre|alle|begge|alt) [{_GIVEN}] (dem|den|alle|begge) (væk|ud|bort) [til|væk|bort|ud]",
        "[er|har] (vi|jeg|dem|den|desværre|allerede|alle|begge) [solgt|udsolgt|bortlovet|bortgivet]",
        "[gik|gået|går] (desværre|allerede) til (nogle) [andre|anden side|et andet|en anden|noget andet]",
        "[givet|lovet] dem [væk|bort|ud]",
        f"[rammer|rammede|ramte] (desværre|alle|begge|lige|helt|os) [{_BAD}|dage]",
        "[støder|stødte|falder|faldt|ligger] (desværre|lige|præcis) [sammen|oveni|oven i|oven på|fast|midt i] (med|i|på)",
        "(er) [overhalet|overtrumfet|overskygget|udraderet|ædt op|slugt|taget|snuppet|kapret|kuppet] (desværre) af",
        "[må|kan|skal] (i|jeg|vi|de|desværre|derfor) (desværre|gerne|godt|bare|så) (gerne|godt|bare) [stryge|slette|glemme|droppe|skippe|springe over|se bort fra|strege|strege ud|krydse ud]",
        "[tværet|streget|krydset|visket|slettet] ud",
        "[glipper|glippede|brænder på|brændt på]",
        "[står|stod] (huset|hele huset|vores hus|mit hus|stedet|alt) på (den anden ende|hovedet)",
        "(har) (vi|jeg|der) (simpelthen|bare|slet|desværre) ikke (en|et|én) (eneste|ledig) (levende|ledig) [sjæl|dag|time|mand|tid|minut|formiddag|eftermiddag|hul] (hjemme|tilbage|ledig|fri)",
        "ikke en [sjæl|kat|levende sjæl] (hjemme|her|i huset|tilbage)",
        "[går|gået|røg|ryger] (alle|begge|desværre) (med|til) [med|til] (kommunens|vores|en|et|den|det) (eget) .. [tilsyn|kursus*|oprydning*|sommerfest*|møder|eksamen*|revision*|flytning*|ferie*]",
        "[opereres|opereret|indlagt|konfirmeret|begravet|bisætte|bisættes|begrave|begraver|begraves]",
        "i [tandlægestolen|vidneskranken|retssalen]",
        "(er) [ude af drift|ude af spil|ude af billedet]",
        "[skåret|skrællet|banket] ned til sokkeholderne",
        "[ikke|aldrig] (alle|begge) samtidig (på|her|hjemme|til) (arbejde|stede)",
        "< (desværre) ikke jeres [to|tre|fire|dage|datoer|forslag]",
        "har (jeg|vi) (min|vores) (faste) [hjemmedag|lukkedag]",
        "[reserveret|booket|afsat|sat af|optaget|lagt beslag på] (til|af) [lønforhandling*|personalemøde*|mus|musamtaler|revision*|kursus*|eksamen*|temadag*|undervisning*|supervision*|ferie*|samtaler|sommerfest*|flytning*|ledermøde*|budget*|lederseminar*|årsmøde*|begravelse*|bisættelse*|generalforsamling*|bestyrelsesmøde*|tilsyn|audit*]",
    ),
    "meeting.busy": ("[bliver|skal] (jeg|vi) [opereret|indlagt|vidne|giftes]",),
    "meeting.all": (
        "[de|alle|begge|jeres] (to|tre|fire) (dage|datoer|forslag) [i] [har|havde] (sat|skrevet|foreslået|nævnt|peget|valgt) [sat|skrevet|foreslået|nævnt|peget|valgt] (af|på|ud)",
        "< jeres [to|tre|fire] [er|går|passer|kan|falder|ligger|rammer|egner]",
        "(ikke) jeres [to|tre|fire] $",
        "[de|disse|netop de|lige de|præcis de] (to|tre|fire) (pågældende) [dage|datoer|tidspunkter|tider]",
        "[hele den|denne|den pågældende] periode",
        "nogen af de (to|tre|fire) [forslag|datoer|dage|tider|tidspunkter|muligheder]",
        "[rådighed|klar|klare|med|fri|ledig|ledige|kan] hver gang",
        "[det|dem] alle sammen",
    ),
    "meeting.none": (
        "^ [to|tre|fire|to gange|tre gange|fire gange] nej",
        "[et|to|tre|fire] gange nej",
        "nej (tak) til (dem|de|jeres) [begge|alle|det hele|samtlige|alle tre|alle fire|begge to|to|tre|fire|dem] (dage|datoer|forslag|tider)",
        "[i|af] noget af det [foreslåede|tilbudte|nævnte]",
        "ikke ... noget af det [foreslåede|tilbudte|nævnte|skitserede]",
        "[intet|ingen] (af|et) [match|træffer|gevinst]",
    ),
    "meeting.propose": (
        "et [lyst|godt|andet|nyt|konkret|lille|frisk|bedre] forslag",
        "har (kun|præcis|lige) [ét|én] <",
        "[mine|vores] (to|tre|egne|bud|forslag) [er|lyder] $",
        "< (og) [mine|vores] [to|tre|egne|forslag|bud|dage|datoer]",
        "[kan|kunne|skal|må] vi (ikke) (bare|så) [sige|tage|mødes|få|rykke|lægge|holde]",
        "[kik|kig|kigge|kikke|se] (lige|engang|på|i|så) (på) [mandag*|tirsdag*|onsdag*|torsdag*|fredag*|den|d|uge]",
        "[min|vores|husets] første [ledige|frie|mulige|åbne] (dag|dato|tid|formiddag|eftermiddag) (er)",
        "[et|mit|vores|min] [modbud|modforslag|ønske|ønskedag|ønskedato]",
        "tag (en|ét|et|én) af dem",
    ),
    "meeting.refuse": (
        "resten af [forløbet|projektet|ordningen|pakken|det hele]",
        "[droppe|dropper|aflyse|skippe|spare|skrotte|undvære|glemme] (helt|os|vi|så|bare) (for) [det|dette|hele|jeres|det der|det her] [dialogmøde|møde|dialogmødet|mødet]",
        "[glemmer|glem|dropper|drop|aflys] (vi|bare|helt|så) (det|hele|det hele|det der) (dialogmøde|dialogmødet|møde|mødet) [dialogmøde|dialogmødet|møde|mødet]",
    ),
    "meeting.clash": (
        "[er|har|blev] (vi|jeg|endnu|stadig) ikke (endnu|blevet|vi|jeg) [spurgt|hørt|adspurgt|taget i ed|rådspurgt]",
        "[lederen|chefen|han|hun|souschefen|amr|formanden|halvdelen] [kommer|møder|støder|dukker] (til|op|dog) (en|et|lidt|en halv|noget) (halv) (time|kvarter) [senere|forsinket]",
        "[spørge|spørg|høre|hør] (dog|også|lige) [driftsherren|kommunen|bestyrelsen|lederen|ledelsen|chefen] (også|først|lige)",
        "[sagde|siger] [hun|han|lederen|chefen] (mig) [på|i|over|under] [gangen|telefonen|frokosten|kaffen|døren|går|morges]",
        "[hænger|hang] (også|i|kun|nok) (i) [i en tynd tråd|en tynd tråd|i en tråd]",
        "[hm|hmm|hmmm|øh|øhm]",
        "men (så) kun med",
        "[vil|ønsker] (vi|jeg|de|beboerne) (helst|slet|bare) ikke (have|se|møde) (ind|her|med|igen) [ind|her|med|igen|indenfor]",
        "ikke (må|skal|kan|vil) [komme|deltage|være med|møde] (på|i|til) (den|en|det) (ene|anden) [den ene|den anden|en af dem|et af dem]",
        "[den ene|en|ét] af dem [må|skal|kan|vil|er] (dog) [dog|kun|ikke]",
    ),
    "question.indirect": ("[udbedes|bedes|anmodes] (venligst|om) [oplyst|meddelt|fremsendt|oplysning]",),
    "neutral": (
        "(og|men) (så) ikke [andet|andre|flere|mere] $",
        "og ikke [andet|andre]",
        "(ikke) [kunne|kan] (næsten|slet|da|vist) ikke (være|blive|passe|ligge|falde) .. [bedre|heldigere|mere belejligt|nemmere]",
        "uden at [nogen|det|vi|jeg] .. [blinker|blinke|brokker|klager|mukker]",
    ),
    "condition": (
        "[står|stå] og [falder|falde] (det) med",
        "^ [lover|holder|kommer|slipper|når|finder|tør|garanterer|undgår|ordner|betaler|sørger|accepterer] [de|i|vi|jeg|det|man|han|hun|der|mødet] ... < [er|kan|går|passer|tager|siger|kommer|bliver|vil|får|vælger|stiller|møder|så]",
        "^ [lover|holder|kommer|slipper|når|finder|tør|garanterer|undgår|ordner|betaler|sørger|accepterer] [de|i|vi|jeg|det|man|han|hun|der|mødet] .. .. .. < [er|kan|går|passer|tager|siger|kommer|bliver|vil|får|vælger|stiller|møder|så]",
        "^ [lover|holder|kommer|slipper|når|finder|tør|garanterer|undgår|ordner|betaler|sørger|accepterer] [arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|håndværkerne|kommunen|lederen|malerne] ... < [er|kan|går|passer|tager|siger|kommer|bliver|vil|får|vælger|stiller|møder|så]",
    ),
    "put_off": (
        "men _ har (endnu|stadig) ikke (endnu) [svaret|meldt|bekræftet|godkendt]",
        "[bestemmer|beslutter|afgør|vælger] (jeg|vi) (mig|os|det|endeligt) (mig|os|det|endeligt) [senere|siden|i morgen|i næste|først|når|på]",
        "[jeg|vi] [prøver|forsøger|arbejder] (lige|nu|også) (på) at [få|bytte|flytte|rykke|rydde|finde|skaffe|lave om]",
        "[prøver|forsøger|arbejder] (jeg|vi) (lige|nu|også) (på) at [få|bytte|flytte|rykke|rydde|finde|skaffe|lave om]",
        "[kollegaen|kollegerne|chefen|hun|han|lederen|de|driftsherren|ledelsen|formanden] har (stadig|endnu) ikke svaret",
    ),
    "maybe": (
        "[får|kan|går|passer|tager|vil|kommer|finder] (i|vi|jeg|det|den|alle) (os|mig|det|den|ud af det) nok $",
        "[jeg|vi] (kan|kunne|vil|skal) nok [kan|kunne|komme|deltage] $",
    ),
    "courtesy.maybe": (
        "[bedre|andet|nyt|andre|nye|lyst] bud",
        "have et bud",
        "hip som hap",
        "[lyder|lød|virker|er|var] (det|nok|jo) måske [mærkeligt|underligt|sært|tosset|skørt|mærkelig|sært nok|lidt]",
        "måske (lidt|en smule) [mærkeligt|underligt|sært|tosset|skørt]",
        "[kigger|kommer|ser|dukker|slår|smutter] (nok|måske|vist) (måske) [ind|forbi|vejen forbi]",
        "[de|dem|de to|de tre|dem] [der|som] [tabte|blev nedstemt]",
        "[taber|tabte] (jeg|vi) (altid|gerne|næsten altid) (i|ved) [lodtrækning*|afstemning*|kortspil|terninger]",
        "[jeg|vi] [taber|tabte] (altid|gerne)",
    ),
    "courtesy.irony": (
        "når nu (ingen|intet|jeres|de|det|den|alle|begge) [ingen|intet|jeres|de|det|den|alle|begge]",
        "[folk|hænder] nok",
        "skrabe [folk|hold|mandskab|vagter|personale|os|nok]",
    ),
    "courtesy.contact": (
        "[øvelsen|brandøvelsen|kurset|turen|revisionen|personalemødet|udflugten|supervisionen|eksamen|samtalen|aftalen|temadagen] er (nu|blevet) flyttet (til)",
    ),
    "courtesy.upheaval": (
        "solgt til (anden side|andre|kurset|kommunen|revisoren)",
        f"[{_SLOTS}] ... solgt",
        "[mandage|tirsdage|onsdage|torsdage|fredage|mandag*|tirsdag*|onsdag*|torsdag*|fredag*] ... solgt",
    ),
    "courtesy.reversal": (
        "(gik|går|gået|solgt|givet|lovet) til (nogle) andre",
        "^ glem det $",
        "[har|sidder|er|står] ... [hinanden|alle|begge|jeg|vi] [stævne|på vagt|samlet|her] alligevel",
        "[hun|han|lederen|afdelingslederen|souschefen] sagde ja $",
    ),
    "courtesy.put_off": (
        "[venter|venter vi|venter jeg] (her) (og) (glade|spændt) på jer",
        "og venter på jer",
        "[lade|lader] jer vide at",
        "skal (jo|nok) (være|have) [givet|fodret|malket|taget|serveret|delt ud|vasket|gjort rent] først",
        "vente med [kagen|kaffen|frokosten|maden]",
    ),
    "meeting.own_choice": ("< hvis (jeg|vi) (selv) [må|skal|kan] [bestemme|vælge]",),
    "courtesy.condition": (
        "hvis i [skal|vil|ønsker] [have|at have] et [bud|forslag|alternativ]",
        "hvis i kan (finde på) [finde på|bruge] (noget|det) (dér|der)",
        "hvis (bare) [bageren|hunden|katten|hønsene|ovnen|æbletræet] .. [har|holder|er|lægger|vil|får|kan|opfører]",
        "hvis [man|jeg|vi] [lægger|holder|sammenholder|ser|kigger|tæller|regner] .. [vagtplan*|kalender*|vagtskema*|skema*|jeres|sammen|oven|op mod|op imod]",
        "hvilken (dag|en|som) (i|helst) [vil|ønsker|foretrækker|har lyst]",
    ),
    "courtesy.question": (
        "[bede|beder|bedes] (vi|jeg|derfor|jer) (derfor) om (at finde|at foreslå) [noget andet|andre|nye|andet]",
        "i [må|kan|skal] (meget|godt|gerne|så|desværre) (gerne) (finde|prøve|komme|tænke|byde|sende) (på|med|ind) [på nogle nye|på noget nyt|på andre|på noget andet|noget andet|noget nyt|nogle nye|igen]",
        "find (venligst|gerne|bare) (på) (nogle|noget) [andre|andet|nye|nyt]",
    ),
    "courtesy.third_party": ("[låner|låne|lånt|lejer|lejet] .. [naboen|naboerne]",),
    "harmless": (
        "[tag|vælg|snup|brug|book] (bare|endelig|gerne|blot) (den|det|dén) (der|som) (er|passer|falder) (jer) [nemmest|lettest|bedst|belejligst] (for) (jer)",
        "uden (hende|ham|dem|lederen|ham der) [giver|er|har] (mødet|det) (ingen|ikke) [mening|formål]",
        "[ude|er ude] at køre",
        "undskyld [mit|min] (dansk|stavning|rod)",
    ),
    "own_behalf": (
        "på [socialtilsynets|arbejdstilsynets|tilsynets|husets|bostedets|stedets|tilbuddets|botilbuddets|institutionens|opholdsstedets] vegne",
    ),
}

TABLES = (SAYINGS,)
