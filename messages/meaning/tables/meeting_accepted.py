# ruff: noqa: E501 (rows of data)
"""What may stand beside a day that is taken, by class: another's absence that is made up for, weather, wishes, travel."""

from __future__ import annotations

from messages.meaning.cues import Table

_ANOTHER = (
    "makker|makkeren|kollega|kollegaen|souschef|souschefen|leder|lederen|sekretær|sekretæren|vikar|medarbejder|"
    "forstander|forstanderen|afdelingsleder|afdelingslederen|psykolog|psykologen|teamleder|teamlederen|chef|chefen"
)
_AWAY = "på ferie|på barsel|på orlov|på kursus|på sommerferie|på efteruddannelse|syg|sygemeldt|bortrejst|væk|fri|optaget|forhindret|ferie"
_DAYS = "den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|nummer|forslag|mulighed"
_CHATTY = (
    "koldt|varmt|vådt|mørkt|glat|trangt|hyggeligt|larmende|lidt|en|et|nogle|mudret|rodet|råt|fugtigt|meget|ret|noget"
)

ACCEPTED: Table = {
    "meeting.can": (
        "er [vi|jeg|alle] på <",
        "har i (så|hermed|altså|mit|vores) (mit|vores) [ord|hånd] på",
        f"[vi|jeg|alle|huset] er (også|gerne|helt|naturligvis) med [{_DAYS}|på]",
        "er [vi|jeg|alle] (også|gerne|helt|naturligvis) med $",
        "[må|kan|skal] i (gerne|roligt|bare|godt|så|altså) [lægge beslag på|disponere over|regne med os|låne os|eje|råde over]",
        "[må|kan|skal] i (gerne|roligt|bare|godt|så|altså|få) [få|have] $",
        "[må|kan|skal] i (gerne|roligt|bare|godt|så|altså|få) [få|have] <",
        "(er) (lige|lige præcis) [mit|vores] bord $",
        "(er) (lige|lige præcis) [mit|vores] bord <",
        "[hænger|står|lyser] (det|den|nu|allerede|der) (med) .. [på] (opslags|op) [køleskabet|opslagstavlen|tavlen|køleskabsdøren|lystavlen|whiteboardet]",
        "[ligger|står|er] (nu|allerede|hermed|godt|sikkert|lagt|fast) (lagt|ind) i (min|vores|mit|husets) [outlook|mobil|telefon|skema|planner|system|spiralkalender|lommebog]",
        "slået (et) søm i",
        "[fået|får|har] besked (på|om) (på|om) at (møde|komme|være|holde|stille) (ind|op|mødt|der|her|på|fri|klar) [ind|op|mødt|der|her|på|fri|klar|arbejde]",
        f"[besluttet|bestemt|enige|enedes|enig] (sig|os|os alle|sig alle) (om|for) [{_DAYS}|dag|dato]",
        "er (så) [sagen|valget|dagen|datoen|vinderen|kuglen|svaret|buddet] $",
        "er (så) [sagen|valget|dagen|datoen|vinderen|svaret] <",
        "er [mit|vores|husets] [valg|svar|bud|ønske|førstevalg|favorit]",
        "[mig|os|jeg|vi] [kan|lader sig|kunne] (lige|altså|godt) få til at (gå op|passe|lykkes|hænge)  [gå op|passe|lykkes|hænge sammen]",
        "ligger (det|den) (os|mig) [lunt|fint|pænt|glimrende|udmærket|perfekt|behageligt]",
        "[står|er] der [ikke noget|intet|ingenting] (andet) (skrevet|planlagt) (i|på) (min|vores|mit) [kalenderen|kalender|bogen|planen|programmet|skemaet|vagtplanen]",
        "kører (vi|det) $",
        "kan (lige|godt|fint|akkurat|netop|stadig|vi|jeg) (lige|godt|fint|akkurat|netop|stadig) [nås|nå]",
        "[går|gik] til gengæld",
        f"(mit|min|mine) [valg|valget|førstevalg|førsteprioritet|favorit|ønske|stemme|svar] (er|bliver|falder|blev) (på)  [{_DAYS}|på]",
        "holder (vi|jeg) på [den|det|nr|nummer|forslag|mulighed|mandag*|tirsdag*|onsdag*|torsdag*|fredag*]",
        "bliver det (derfor|altså|så) [mødet|dagen|datoen|tidspunktet|tiden] (om|kl|klokken|den|på) [om|kl|klokken|den|på]",
        "det bliver (derfor|altså|så) [mødet|dagen|datoen|tidspunktet|tiden] [om|kl|klokken|den|på]",
        "er [finest|skønnest|smartest|hyggeligst]",
        f"[finest|skønnest|smartest|hyggeligst] (er|for|på) [for|{_DAYS}]",
        f"[gør|klarer|ordner] (vi|jeg) (det|os|mig|alle) (det|alle) (klar|klare|parat|fri) (til) [{_DAYS}]",
    ),
    "meeting.all": ("nogen af [datoerne|dagene|tiderne|tidspunkterne|forslagene|mulighederne|dem]",),
    "meeting.cannot": (
        "[sagt|sige|siger] ja (tak) til (et|en|at) (andet|anden) [kursus|kurset|bryllup|konference|fest|seminar|vagt|oplæg|undervise|rejse|tur|begravelse|konfirmation|samtale|temadag|opgave|noget andet|foredrag]",
        "har [kommunen|regionen|andre|ferien|kurset|revisoren|foreningen|skolen|chefen|naboerne] (allerede|desværre) [taget|snuppet|booket|reserveret|lejet]",
        "[går|gået|gik] til",
        "[må|kan|skal] (i|vi|jeg|de) (så|desværre) (gerne|godt|bare|roligt) [give|frigive|overlade|give slip på|bruge til noget andet|bruge til andet|lade ligge|slippe|sløjfe|smide]",
        "[ingen|ikke] .. [undværes|undvære]",
        "[knap|knapt|dårligt|næppe|vanskeligt] (lige) [nås|nå|lade sig gøre|passe]",
        "[har|fået|får] ... [tid|aftale|time] [på sygehuset|på hospitalet|hos lægen|hos tandlægen|hos speciallægen|hos øjenlægen|hos frisøren|i ambulatoriet|på værkstedet|hos fysioterapeuten|til undersøgelse|til operation|til scanning|til syn]",
    ),
    "meeting.clash": (
        # later, with fewer, without somebody, for one of them
        "[kommer|ankommer|møder|dukker|starter|begynder|er] (dog|så|nok|vi|jeg|først|op) (dog|så|nok|vi|jeg|først|op|der) (en|et|lidt|godt|halvanden|to) (halv|par|god|lille|lidt) [time|kvarter|minutter|timer|lidt|noget|halvtime] [senere|forsinket|forsinkede|for sent|efter]",
        "[jeg|vi] (kender|ved) [kender ikke|ved ikke om|kan ikke svare for|kan ikke tale for|kan ikke garantere for|hæfter ikke for] .. [andres|andre|kalender|kalendere|planer|kollega*|lederen*|makker*]",
        "[jeg|vi] (dog) svarer (dog|altså) kun for",
        "kun [halvdelen|nogle|en del|enkelte|et par|en|én|to|tre] af [os|ledelsen|personalet|holdet|teamet|medarbejderne|gruppen|bestyrelsen|lederne|kollegerne]",
        "[lederen|ledelsen|chefen|souschefen|forstanderen|amr|tr|afdelingslederen|teamlederen|arbejdsmiljørepræsentanten|tillidsrepræsentanten|formanden|driftsherren] [er|har|skal|kan|bliver|holder|sidder] (så|nok|bare) dog",
        "[makker|kollega|leder|chef|souschef|medarbejder] [er|bliver|var|passer] det",
        "[vil|ville] (vi|jeg) (dog|så|nu|allerhelst) helst [slippe|undgå|undvære|være fri|være foruden|blive fri] (for) (det|mødet) $",
        "[vi|jeg] [vil|ville] (dog|så|nu|aller) helst [slippe|undgå|undvære|være fri|være foruden|blive fri] (for) (det|mødet) $",
        "mindste onde",
        "[i|til|hos|for|på|ved] et andet [tilsyn|tilbud|sted|bosted|botilbud|hus|forløb|opholdssted|projekt]",
        "men (så) [det|mødet] (så) [bliver|foregår|holdes|afholdes] (så|nok|desværre) [i|på|hos|over]",
        "[vi|jeg] [mangler|savner|venter] (på) [stadig|fortsat|endnu]",
        "[vi|jeg] [mangler|savner|venter] (stadig|fortsat|endnu|også|lige) (på) [jeres|rapport*|svar|kontrakt*|papirer*|dagsorden*|referat*|afgørelse*|en dagsorden]",
        "men ikke (for|til) [mig|os|resten|alle|personalet|medarbejderne|lederen|ledelsen|min|vores|begge af os|alle af os]",
        "kun [pr|per|via]",
        "kun [midt på|hen ad|sidst på|først på|tidligt på|sent på] [dagen|formiddagen|eftermiddagen|aftenen|morgenen]",
        "[fik|kom] [vi|jeg|der] (dog|lige|så|nu|desværre) (dog|lige|så|nu|desværre) (et|en) (andet|anden|nyt|ny) [møde|aftale] (ind)",
        "kun (deltage|være med|med|møde|på) [på|over|i] (en) [video|skærm|skærmen|telefon|telefonen|skype|teams|link|højttaler]",
    ),
    "condition": (
        "[når|så snart|indtil|til] (min|mit|mine|vores|den|det|lederen|chefen|bestyrelsen|ferien|budgettet) .. (er|har|bliver) [er godkendt|er bevilget|er bekræftet|er på plads|er faldet på plads|er afklaret|er landet|er kommet hjem|godkender|har godkendt|har bekræftet|bliver godkendt|bliver bekræftet]",
        "^ skulle ... [anden dag|ny dag|anden dato|ny dato|nyt tidspunkt|andet tidspunkt|flytte*|rykke*|aflyse*|udskyde*|udsætte*]",
    ),
    "put_off": (
        "med (et|stort) (stort) spørgsmålstegn",
        "[skrevet|skriver|sat|sætter|noteret|noterer|står|stået] .. med blyant",
        "[blyantskryds|blyantskrydset|blyantsstreg|blyantsaftale|blyantsnotat]",
        "[foreløbigt|foreløbig|midlertidigt|midlertidig|vejledende] [kryds|flueben|notat|reservation|markering|aftale]",
        "[kryds|flueben|streg|ring|noteret|skrevet] ... [med blyant|i blyant|foreløbigt]",
        "må [vi|jeg] (jo|bare|nu|så|lige) se $",
        "< [vi|jeg] må (jo|bare|nu|så|lige) se $",
    ),
    "neutral": (
        "(er) (da|jo|bestemt) ikke [hverdagskost|dagligdag|hver dag|hver morgen|hvermandseje|noget man ser|dagens ret]",
        "ikke (et|en|den|noget|store|stor|nogen) (store|stor|født|udpræget) [morgenmenneske*|a menneske|b menneske|morgenfugl|kaffedrikker|kaffemenneske|bilist]",
    ),
    "harmless": (
        "ikke (så|særlig|særligt|specielt|just|ret|længere|helt|noget) (meget) [tit|ofte|vant|god til|gode til|skarp|skarpe|stærk i|stærke i|ferm|ferme|bange|sur|sure|langt|gammel|ung|unge|blevet yngre|blevet bedre|blevet klogere|klog|kloge|poetisk|køn|pæn|pæne|flot|smuk|billig|dyr|vild med|vilde med|første gang] (for|til|med)",
        "[er|har] (vi|jeg|det|der|man) ikke (så|særlig|særligt|specielt|just|ret|længere|helt|noget) (meget) [tit|ofte|vant|god til|gode til|skarp|skarpe|stærk i|stærke i|ferm|ferme|bange|sur|sure|langt|gammel|ung|unge|blevet yngre|blevet bedre|blevet klogere|klog|kloge|poetisk|køn|pæn|pæne|flot|smuk|billig|dyr|vild med|vilde med|første gang] (for|til|med)",
        "[kan|kunne] (jeg|vi) (næsten|knap|dårligt|slet) ikke (næsten|helt) [huske|tro|vente|skrive|stave|læse|sove|få armene ned]",
        "[holde|holder|holdt|hold] [sig|dem|de] (også) [væk|ude|borte]",
        "[hund|hunden|kat|katten|hest|hesten|gris|grisen|hane|hanen|papegøje|papegøjen|kanin|kaninen|robotstøvsugeren|plæneklipperen] hedder",
        "ikke lade (sig|jer|dig) [skræmme|narre|snyde|forskrække|kyse|distrahere|afskrække|forvirre|overraske] (af)",
        "ikke lade [sig|jer|dig] [skræmme|narre|snyde|forskrække|kyse|distrahere|afskrække|forvirre|overraske] (af)",
        "en af de (der) dage (hvor|som|da)  [hvor|som|da]",
        f"[min|vores|en|vor|hendes|hans] (nærmeste|nye|gode|tætte|daglige) [{_ANOTHER}] (er|har|holder|bliver|ligger) (desværre|jo|nemlig|selv|stadig|endnu|på|gået|taget|også) [{_AWAY}] .. < [men|så|og] [jeg|vi] (godt|gerne|selv|skal|kan|tager) (nok|gerne|selv|godt) [kommer|stiller|deltager|møder|klarer|klare|dukker|repræsenterer|komme|deltage|møde|mødet|den alene|alene]",
        f"[min|vores|en|vor] (nærmeste|nye|gode|daglige) [{_ANOTHER}] (er|har|holder|bliver|ligger) (desværre|jo|nemlig|selv|stadig|endnu|på|gået|taget|også) [{_AWAY}] .. < så (det|der) (bliver|er|kommer|det) (kun|nok|bare|blot) [mig|os|jeg|undertegnede|én|en]",
        f"[min|vores|en|vor] (nærmeste|nye|gode|daglige) [{_ANOTHER}] (er|har|holder|bliver|ligger) (desværre|jo|nemlig|selv|stadig|endnu|på|gået|taget|også) [{_AWAY}] [til|indtil|frem til] .. .. < så [hun|han|de] (når|kan|er|bliver) (når|nå|det|med|tilbage|klar|hjemme) (lige|godt|fint|sagtens|det|igen) (lige|det|med)",
        # somebody begins later
        f"(selvom|selv om) (vores|en|min|den) (nye) [{_ANOTHER}] (først|så|ganske vist) [begynder|starter|tiltræder] (hos os) (først|den|til|i|efter|måneden|ugen)",
        "(hun|han|der|som) (først) [begynder|starter|tiltræder] (hun|han|hos os|nemlig|desværre|jo) først",
        "er ikke (noget|særligt|nogen) [behov|brug] for (en|et|nogen) [parkering*|tolk|forplejning|mad|kaffe|hotel*|transport|kørsel|projektor*|forberedelse*|legitimation|sikkerhedssko|overtøj]",
        # weather and the like
        f"det bliver (nok|vist|sikkert|måske) (lidt|en smule|ret|noget) [{_CHATTY}]",
        "[der er|er der|der bliver|bliver der] (nok|sikkert|vel|vist|måske) (også|altid|stadig) (lidt|en|et|nogle|noget|en smule) (rest|stykke|kop) [kaffe*|kage*|rester|påskeæg*|snacks|bolle*|frugt|parkering*|te|småkage*|slik|brunsviger*|julekage*|pebernød*|fastelavnsbolle*|æbleskive*|jordbær*|is|saft]",
        "< hvis (bare) [varmen|solen|vejret|regnen|sneen|kulden|frosten|blæsten] .. [holder ved|bliver ved|fortsætter|driller|vil|viser sig|står på|kommer|melder sig]",
        # who asks for more is free to
        "hvis (der er) [nogen|nogle] (skulle|gerne) [vil|ville|have|ønsker|får|har|er] (gerne) (have|med|lyst|smage|se|hilse|tage|nogen) [have|med|lyst|smage|se|hilse|tage|interesserede|sultne|tørstige]",
        "hvis [nogen|i|man|en|der er nogen] [bliver|kommer|farer|kører|er|mangler|skal] (nogen|lidt|for) [forsinket|forsinkede|vild|forkert|sent|for sent|kørelejlighed|et lift|lift|parkere|parkering]",
        "hvis i (ikke) kan finde [det|os|vej|vejen|indgangen|huset|døren]",
        "hvis (så) [det kan bruges|det er jer til hjælp|det kan hjælpe|det har interesse|det kan være til hjælp|i kan bruge det|i kan bruge den|det frister|det er til nogen nytte] $",
        # wishes
        "(rigtig) [god|glædelig|dejlig|fortsat god|rigtig god] [grundlovsdag|pinse|kristi himmelfart|store bededag|sankthans|fastelavn|påske|nytår|jul|advent|weekend|onsdag|mandag|tirsdag|torsdag|fredag] (i morgen|på onsdag|når den kommer)",
        # things that have to be fetched first
        "[bilen|cyklen|toget|hunden|børnene|nøglen|lokalet|stolene|bordene|juletræet|kagen] skal (lige|bare|blot|jo|dog) først (lige)",
        # what would have hindered is out of the way
        "havde (også|vi|jeg|godt|allerede|nok|egentlig) (noget|en aftale|et møde|andet|en anden aftale) (i kalenderen|for|den dag|andet) .. (som|der|men) (det|den|heldigvis|godt) (heldigvis|godt) [kunne|kan|lod|er|blev] (sig|godt|heldigvis) [flyttes|flytte|rykkes|rykke|aflyses|skubbes|flyttet|rykket|aflyst|skubbet]",
    ),
    "courtesy.reversal": (
        "har (jeg|vi|huset) [ærinde*|ærinder|opgaver|besøg|tilsyn|noget|et møde|en opgave|et besøg|et ærinde|møder] .. .. alligevel",
        "[kigger|kører|skal] (jeg|vi|vores|hun|han|lederen) .. alligevel (forbi|i|på|til|derud|ude|der|den vej) [forbi|i|på|til|derud|ude|der|den vej]",
        "[hun|han|lederen|kollegaen|souschefen] (godt) [møder|kommer|deltager|stiller] (ind|op|med|gerne|på) (arbejde) alligevel",
        "[ville|skulle|kunne] (jo|nok) alligevel ikke (rigtig) [holde|have|på|i|nå|lave|bruge|fejre|rejse]",
    ),
    "courtesy.third_party": (
        "[min|mit|mine] [kone|mand|søn|datter|kæreste|mor|far|børn|børnebørn|læge|svigermor|bror|søster|chef] [siger|mener|synes|påstår|kalder] (altid|at|også) (at) (jeg|mig) [altid|skal|skriver|snorker|burde|ligner|aldrig|mig|er|har]",
    ),
    "courtesy.condition": (
        # how something looks or sounds, and why
        "^ hvis (i|jeg|vi|det|her|mailen|svaret|der|nogen) [hører|lyder|lugter|undrer|ser|møder|virker|støder|savner|opdager|fryser|dufter|genkender|tænker] ... < (så) er det",
        "^ undrer (i|det) (jer|nogen)",
        "hvis (jeg|vi|man|nogen) (selv) (skal|må|tør|skulle|vil) sige det (selv|lige ud|ærligt)",
        "hvis (nogen|i) (skulle) [samler på|vil vide|undrer|interesserer|lurer|holder regnskab|fører statistik|går op i]",
        "[var|havde været|ville være|ville have været|havde|kunne] ... hvis (ikke) [jeg|vi|det|den|der] (ikke) (lige|bare) [skulle|havde|var|sad|lå|skal]",
    ),
    "courtesy.irony": (
        "hvem [ville|vil|kan|kunne] ikke (gerne|gerne ville)",
        "[gav|giver|tog|tager] [sig|jer|os] (rigtig|så) god tid",
        "[vi|jeg] bestiller (lige|også|noget|lidt|en|et) [smørrebrød*|kage*|mad|frokost*|kaffe*|brød|rundstykker|boller|sandwich*|morgenmad|taxa|lokale*|tolk]",
        "undrer .. ballonerne",
        "som altid [med|i|på|hos|ved|af]",
        "[drømmer|drømme] (vi|jeg|stadig) (stadig) om [om natten|natten]",
    ),
    "maybe": (
        "skulle [være|kunne|gerne] (rigtig|helt|vel|gerne|også) [fin|fint|god|godt|ok|okay|mulig|muligt|ledig|ledigt|passe|gå|i orden|til at|lade sig]",
        "[passede|var|kunne|gik] ... da [i|jeg|vi] [skrev|spurgte|sendte|fik|så|kiggede|kom]",
    ),
    "courtesy.maybe": (
        "[han|hun|de|den|det|en|én|forslaget|mindretallet|kokken|hunden] (der) blev (hurtigt|straks|så|desværre|heldigvis) [nedstemt|stemt ned]",
    ),
    "courtesy.question": (
        # who asks so wants no answer
        "^ hvem [vil|ville|kan|kunne|gider|elsker|siger|har] (egentlig|dog|da|mon) ikke gerne",
        "^ hvem [elsker|gider] (egentlig|dog|da|mon) ikke",
        "^ hvem [finder|fandt|har fundet|kommer] (egentlig|dog|da|ellers) på at",
        "^ hvem [skulle|ville|havde] (have) [tro*|tænkt|gættet|anet]",
        "^ hvornår har [man|vi|nogen|i|jeg] sidst [kunnet|haft|set|oplevet|hørt|prøvet|fået]",
        "^ hvad (mere) [kan|kunne] (man) (ellers) (mere|bedre) (forlange|ønske) [forlange|ønske|ønske sig]",
        "^ [er|var] det ikke [rart|dejligt|skønt|fint|herligt|pudsigt|sjovt|flot|fantastisk|underligt|typisk|hyggeligt|imponerende|vidunderligt|utroligt]",
        "^ [har|kan|kender] [man|nogen|i] (nogensinde|mon|egentlig) [hørt mage|set mage|mage|huske]",
        "^ hvor (svært|nemt|længe|mange gange|sjældent|ofte) (kan|er|sker) det (egentlig|mon) [være|blive|lige]",
        "^ [gad|mon] (vide|vidst) (om|hvad|hvordan) (hønsene|hunden|katten|vejret|sommeren|vinteren|sneen)  [hønsene|hunden|katten|vejret|sommeren|vinteren|sneen]",
        "[beder|bedes|bede] om at i [melder|parkerer|ringer|går|bruger|tager|kommer ind|henvender]",
    ),
}

TABLES = (ACCEPTED,)
