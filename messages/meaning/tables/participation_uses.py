# ruff: noqa: E501 (rows of data)
"""What stands beside an answer to the invitation: words that look like a concern and are none (`answer.idle.*`), what a
person must see to whatever the answer (`answer.person`), halves of an answer, and everyday ways of leaning to one."""

from __future__ import annotations

from messages.meaning.cues import Table

_DATA = "adresse*|postadresse*|cvr|cvrnummer*|cvrnr|ean|eannummer*|navn|navnet|stavemåde*|telefonnummer*|nummeret|postnummer*|husnummer*|pnummer*|matrikel*|kontaktoplysning*|stamdata|mailadresse*|oplysningerne|kommunen"
_WRONG = "forkert|forkerte|forældet|forældede|gammel|gamle|fejl|galt|gal|ukorrekt|ukorrekte|rigtige|misvisende"
_OUR_CHIEF = "leder|lederen|forstander|forstanderen|chef|chefen|afdelingsleder|afdelingslederen|souschef|souschefen|bestyrelsesformand|bestyrelsesformanden|formanden|hun|han|jeg|vi|ledelsen|bestyrelsen|de"
_TRADE = "psykolog*|konsulent*|supervisor*|underviser*|instruktør*|træner*|rådgiver*|ekspert*|specialist*|vejleder*|facilitator*"
_TAUGHT = "underviser|træner|oplærer|coacher|superviserer|skoler|uddanner|undervist|trænet|superviseret|undervises|trænes|superviseres|træne|undervise|supervisere"
_OWN_PROJECT = "regionsprojekt*|kommuneprojekt*|koncernprojekt*|fondsprojekt*|samarbejdsprojekt*|trivselsprojekt*|arbejdsmiljøprojekt*|udviklingsprojekt*|satspuljeprojekt*|puljeprojekt*|metodeprojekt*|aktionsprojekt*|indsatsprojekt*|tryghedsprojekt*|voldsprojekt*|kvalitetsprojekt*|kompetenceprojekt*|uddannelsesprojekt*|forebyggelsesprojekt*|regionsforløb*|kommuneforløb*|trivselsforløb*|tryghedsforløb*"
_DROPPED = "ryge|ryger|udgå|udgår|vige|viger|vælges fra|skæres væk|skæres fra|bortfalde|bortfalder|falde|falder ud|strege*|droppes|nedprioriteres"
_THIS = "dette|det her|jeres|denne|den her|tilbuddet|invitationen|det koordinerede|jeres tilbud|jeres invitation"

USES: Table = {
    "answer.idle.condition": (
        "forudsætning* (for|til) (det|dette|samarbejdet) (er|var|kunne|kan) (ikke|også|på) (være) [bedre|gode|opfyldt|opfyldte|i orden|på plads|ideelle|til stede]",
        "forudsætning* .. [bedre|gode|opfyldt|opfyldte|i orden|på plads|ideelle|til stede]",
        "hvis (i|du|nogen) [har|er|undrer|synes|savnede|ventede] ... [undskyld|undskylde|beklager|tilgive]",
        "uden (nogen|noget|alle) (former) (for) [forbehold|betingelser|vilkår|forudsætninger] (af) (nogen|enhver) (art|slags)",
        "[ingen|intet|uden|hverken] (nogen|særlige) [betingelse*|forbehold*|vilkår|krav]",
    ),
    "answer.idle.put_off": (
        "[vender|vende|vendt|kommer|kommet] (jeg|vi|hun|han|lederen) (først|hjem|lige) tilbage fra [ferie|ferien|kursus|kurset|orlov|barsel|påskeferie|sommerferie|vinterferie|efterårsferie|juleferie|udlandet|en|et|min|mit|konference*|sygdom|sygemelding|møde|weekend*|lejr|koloni]",
        "[før|inden] (vi|i) (jeg|i) hører (igen|næste) (igen|gang) fra [os|mig]",
        "hører fra [os|mig] igen [om|med|når]",
        "svært at sige [nej|farvel|fra]",
        "[rykker|ændrer|piller|rører] (det|den|de) (dog|jo) ikke ved (noget|det|andet)",
        "ikke endnu [et|en|flere|mere]",
        "(i) hører fra mig [midt|fra|på] (i|på) [et|en|ferien|vejen|toget|bussen|bilen|sofaen|sengen|midt]",
        "[uden|ikke] (at) [ryste|blinke|tøve|tænke|overveje] (over|på|af) (hånden|det|sagen)",
    ),
    "answer.idle.maybe": (
        "[i|du] kan nok [høre|se|gætte|forstå|regne|tænke|mærke|fornemme]",
        "[nogle|nogen|mange|andre|de fleste] (andre) [ville|vil] (måske|nok|sikkert) (måske|nok|sikkert) [sige|mene|tro|kalde|hævde|synes]",
        "måske kan i også (lære|få|bruge|have)  [lære|få|bruge|have]",
    ),
    # What only looks like a question: what comes of itself, and how a no is put.
    "answer.idle.question": (
        "[imødeser|afventer] (vi|jeg|hermed|gerne) [nærmere|mere|yderligere] (information*|oplysning*|besked)",
        "[ser|glæder] (vi|os|jeg|mig) (frem) (til) (at) (modtage|få|høre) [nærmere|mere|yderligere] (information*|oplysning*)",
        "[beder|anmoder|bede|anmode] (jer|derfor|venligst|hermed) (om) (at) [huset|vi|os|bostedet|botilbuddet|tilbuddet] [udgår|slettes|stryges|udelades|udgå|fritages|tages af|må udgå]",
    ),
    "answer.idle.limit": (
        "næsten med det samme",
        "men ikke nok $",
        "men ikke [fordi|mindst|desto]",
        "resten kan (vi|i|godt|jo|altid) (vi|i|godt|jo|altid) [tage|snakke om|tale om|aftale|ordne|finde ud af|klare|tages|aftales|ordnes]",
        "resten [tager|ordner|klarer|aftaler] (vi|jeg)",
    ),
    "answer.idle.irony": (
        "[læst|læste|læser|set|skrevet|genlæst] ... for [anden|tredje|fjerde|femte] gang",
        "[anden|tredje|fjerde] gang (i|på) (går|dag|morges|formiddag|aftes|ugen) .. [læst|læser|genlæst]",
        "har savnet [nogen|noget|at|en|et]",
        "[ih|uh] hvor [vi|jeg|huset] (dog|da|meget|rigtig) gerne vil",
    ),
    "answer.idle.third_party": (
        "kan nok [høre|se|gætte|forstå|regne ud|mærke|fornemme] at",
        "[hørt|hørte|læst|læste] (jo|meget|kun|også|noget|så|rigtig|en del|meget) (meget|godt) om [det|jer|ordningen|projektet|forløbet|tilbuddet|tilsynet|initiativet|forsøget|ideen|idéen] (fra|af|hos|på|i|gennem|før|til)",
        "om [det|jer|ordningen|projektet|forløbet|tilbuddet|initiativet|forsøget] fra [en|vores|min|andre|flere|to] (tidligere|gammel|god) [kollega*|bekendt*|leder*|forstander*|naboen|nabo|nabohuset|nabotilbuddet]",
        "det samme [gør|siger|mener|synes|vil|gælder] [jeg|vi|ledelsen|huset]",
        "[jeg|vi|og|men] personligt (vil|vil jeg) [ønsker|takker|glæder|ønske|takke]",
    ),
    "answer.idle.contact": (
        "som (det|den|de|man) (stadig|jo|altid|her|stadigvæk|selv) [hedder|kaldes|kalder]",
        "[findes|ses|opleves|forekommer|eksisterer|møder|er|har|hører] (vi|de|det|der|derfor|herefter|altså|slet|jo|længere|nu) (derfor|herefter|altså|slet|jo|længere) ikke (længere|mere) (hjemme) hos os",
    ),
    "answer.idle.reversal": (
        # the order of words of a subordinate clause: "de besøg, vi alligevel skal have"
        "< (som|der|hvor|når) [vi|i|jeg|man] alligevel [skal|har|er|får|kommer|bruger|laver|holder|mødes|sidder|må|vil]",
        "< [som|der] alligevel [skal|har|er|kommer|bliver]",
        "[som|de|det] (besøg|tilsyn|møder) [vi|i|jeg|man] alligevel [skal|har|er|får|kommer|bruger|laver|holder]",
        "[før|hidtil|altid|ofte|som regel|tidligere|ellers|plejer] (vi|har|at|jeg) (vi|har|at|jeg) (altid|ofte|jo) [takke|takket|sagt|meldt|sige|melde|svaret] (pænt) [nej|fra] (tak) til (den slags|alt|det meste|andre|lignende|projekter|tilbud|sådan)  [den slags|alt|det meste|andre|lignende|projekter|tilbud|sådan]",
    ),
    # What a person must see to, whatever is answered.
    "answer.person": (
        f"[jeres|i] (har|brev|mail|skrivelse|register|liste|system|bruger|skriver|papirer) ... [{_DATA}] ... [{_WRONG}|tilhører|hører til|passer ikke|stemmer ikke]",
        f"[{_DATA}] (på|i|hos) (os|huset|jeres|brevet|mailen|konvolutten|kuverten|listen|registret|systemet) ... (er|var|står) [{_WRONG}|passer ikke|stemmer ikke|tilhører|hører til]",
        f"[vores|husets|stedets] [{_DATA}] (er|står|stod|var) (desværre|vist|jo|blevet|nu|dog) [{_WRONG}|stavet forkert|en anden|et andet]",
        f"[skrevet|stavet|noteret|registreret|brugt|anført|sendt] (brevet|os|det|til) (til|med|under) (et|en|den|det|vores) [{_WRONG}] [{_DATA}]",
        f"[vores|husets|stedets] [{_DATA}] (er|bliver) (nu|blevet|siden) [ændret|skiftet|en ny|et nyt|rettet]",
        "[det|den] rigtige (adresse|navn|nummer|cvrnummer|eannummer) er",
        "[er|bliver] det .. (som|der) i (herefter|fremover|så|nu) [skal|må|kan] (herefter|fremover|så|nu) [have fat i|skrive til|tale med|kontakte|ringe til|aftale med|henvende jer til|gå til]",
        f"[{_OUR_CHIEF}] (vil|ønsker|skal|bør|beder) (dog|bare|blot|også|meget|helst|gerne|om) (gerne|også|om) (at) [ringes op|ringes|kontaktes|høres|orienteres|spørges|blive ringet op|blive kontaktet|blive spurgt|blive orienteret|have et opkald|tale med jer|høre fra jer] (af|først|personligt) (jer) (før|inden|først)",
    ),
    "answer.doubt": (
        "(vel|jo|nok) [dårligt|vanskeligt|svært|knap] (nok) [sige|takke|svare] nej",
        "^ bare .. ikke ... så [kan|må|er|skal|vil]",
        "er det [os|vi] ... er svaret",
        "[se|forstå] (at) (vi|jeg|man) [skulle|kunne] have noget imod",
        "[har|fik] (jeg|vi|man) (dog|jo|selv|endnu|slet|faktisk) (selv|endnu|slet|faktisk) ikke (selv|endnu|rigtig|engang|ordentligt|nået at) [læst|åbnet|læse|åbne|modtaget] .. [brev*|mail*|materiale*|bilag*|invitation*|arket|informationsark*|det|vedhæftede] $",
        "^ har (dog|jo|endnu|slet|selv) ikke (selv|endnu|rigtig|engang|ordentligt|nået at) [læst|åbnet|læse|åbne] .. [brev*|mail*|materiale*|bilag*|invitation*|arket|informationsark*|det|vedhæftede] $",
        "[sig|skriv|svar] du (bare|da|endelig|så|blot) [ja|nej]",
        "[vil|ville] gerne ikke [være|deltage|med|have|medvirke]",
        "imod (at) [sige ja|ja|et ja|deltage|være med] ... [heller ikke|lige så lidt|ej heller|ikke] ... [nej|lade være|stå over|springe over]",
        "imod (at) [sige nej|nej|et nej|stå over] ... [heller ikke|lige så lidt|ej heller|ikke] ... [ja|deltage|være med]",
        "[ikke|ingen|langtfra|langt] (fra|måde) (helt|direkte|decideret|spor|ligefrem|på forhånd) [afvisende|uvillige|uvillig|utilbøjelige|utilbøjelig|uinteresserede|uinteresseret|modvillige|modvillig|fremmede over|fremmed over|utænkeligt|umuligt]",
    ),
    # Only where a yes is said as well: what hangs on a day that may come.
    "answer.part": (
        "[ja|med|deltager|tilsagn|op] [den dag|samme dag|i det øjeblik|det øjeblik] (hvor|da|at) [vi|der|kommunen|regionen|vores|vi|ledelsen|driftsherren|bestyrelsen|nogen|det|personalet|en|et|huset]",
        "[indtil da|til den tid|så længe] [tøver|venter|holder|siger|må|er|afventer|bliver|kan|vil] [jeg|vi|svaret|det|huset]",
    ),
    "answer.noise": (
        "er med (et|en) [blødende|tungt|stor beklagelse|beklagelse|ærgrelse|vemod|sorg|tunge|ondt|skam]",
        "tager (vi|jeg|kun|alene|udelukkende) (kun|alene|udelukkende) imod (kun|alene) (de|det|dem|den) (tilsyn|besøg|kontroller|ting) (som|der) [vi|loven|lovgivningen|er] [skal|kræver|pålægger|påbyder|foreskriver|forpligtet|pålagt|lovpligtige|er]",
    ),
    "yes.lean": (
        "^ (hej|godmorgen|goddag|dav) (helt|gerne|også|bestemt|selvfølgelig|klart) med på [den|det|ideen|idéen|tanken|vognen|noderne|legen]",
        "[tommel*|tommelfinger*] (peger|vender|går|stikker|er|her|herfra|fra) (her|herfra|lige|helt|alle|klart) [op|opad|opefter|i vejret]",
        "[tommel*|tommelfinger*] .. [op|opad|i vejret]",
        "[huset|vi|alle|ledelsen|ledergruppen|personalet|teamet|bordet] (alle|samlet|rundt) nikker (ja|enstemmigt|samstemmende|alle|gerne) $",
        "^ (fuld|enstemmig|hjertelig|klar|varm) [tilslutning|opbakning|tiltrædelse|accept] [fra|herfra|hele]",
        "[enstemmigt|enige|helhjertet|fuldt] (og) (helt|varmt) [bakker|støtter|tilslutter|bifalder]",
        "[bakker|støtter] (alle|varmt|fuldt|helt|også) (enstemmigt|helhjertet|varmt) op",
        "[huset|vi] [kommer|følger|hopper|springer|rykker|melder] (gerne|også|hermed) med (nu|i år|denne gang|på) $",
        "^ (så|det|og|jamen) (det) kan vi (da|jo) (godt|sagtens|fint) (godt) $",
        "< det kan vi (da|jo) (sagtens|fint|bare|godt) $",
        "^ [afsted|af sted|derudad|lad gå|kør på|kør bare|kør den|fuld fart|fuld skrue|fuld damp|på med vanten|på med det|værsgo|værsågod|endelig] (med|frem|da|bare) (os|det) $",
        "[af sted|afsted|i gang] med os $",
        "[book|reserver|reservér|snup|grib|udvælg|udpeg|vælg|plot|hægt|indrullér|indruller|inkluder|inkludér|brug|tag] (endelig|bare|gerne|roligt|trygt) (endelig|bare|gerne|roligt) os (endelig|bare|gerne|roligt)",
        "[læg|slå|sæt] (endelig|bare|gerne|roligt|trygt) (beslag|en) (fed|rød|stor|tyk) (ring|streg|cirkel|beslag) [på|om|under] [os|huset|vores]",
        "[vil|ønsker] (huset|vi) (nu|også|gerne|meget) (gerne|også) (have|prøve|opleve) (have) [samme|det samme|samme tur|samme oplevelse|noget lignende]",
        "[mønstrer|monstrer|stiger|klatrer|kravler] (vi|huset|gerne) (gerne) [på|om bord|ombord] $",
        "^ (så) i får (hermed|altså|så|gerne) [os|vores ord|vores underskrift|min underskrift|underskriften]",
        "[skriver|skrev|sætter|satte] (vi|jeg) (gerne|straks|glade) under (på|med) (det|glæde)",
        "(meget|mere end) gerne [skriver|sendt|fra|herfra]",
        "^ (meget|mægtig|rigtig|vældig|umådelig|super) gerne (tak|herfra|fra|for)",
    ),
    "no": (
        "< [huset|vi] gør det (desværre|altså|så|derfor) ikke (denne|i) (gang|år|omgang) $",
        "ingen deltagelse [herfra|fra]",
        "[vi|huset] bidrager (derfor|desværre|altså|så|dermed) ikke",
        "[vi|huset] skal (derfor|desværre|altså|bare|slet|så|nok) ikke have (noget|nogen|flere|mere|besøg) $",
        "[undslår|frasiger|unddrager|fritager|undskylder] (vi|huset|jeg) (os|sig) (derfor|desværre|altså|hermed)  [os|sig|hermed]",
        "(huset|vi) [undslår|frasiger] [os|sig]",
        "[bedt|bemyndiget|pålagt|bedes] (mig|os) (om) (at) [afvise|afslå|takke nej|sige nej|sige fra|melde fra|afstå|melde afbud]",
    ),
    # What others do, and we do not: a no only behind what they said yes to.
    "no.echo": (
        "< (men|og) (men|og) [huset|vi] gør det (desværre|så|altså|derfor) ikke (denne|i) (gang|år|omgang) $",
        "< (men|og) det gør [huset|vi] (desværre|så|altså|derfor) ikke (denne|i) (gang|år|omgang) $",
    ),
    "no.lean": (
        "(svaret|vores svar|svar|tilbagemelding) (fra|herfra|er|bliver|lyder|må) (os|huset|er|bliver|være) (desværre|altså|derfor|denne gang) [negativt|negativ|benægtende|afvisende]",
        "^ (desværre|altså) [negativt|negativ|benægtende]",
        f"[noget|et eller andet|et sted|nogle ting|nogen|alt nyt|alt andet] (må|skal|bliver) (jo|altså|derfor|desværre|vi) .. [{_DROPPED}|vælge fra|skære] ... (og|så) (her) [bliver|blev|er] (det|desværre|altså) (desværre|altså) [{_THIS}]",
        f"[noget|et eller andet|et sted|nogle ting] (må|skal) (jo|altså|derfor|desværre) .. [{_DROPPED}] ... det [bliver|blev|er] (desværre|altså|så|denne gang) [{_THIS}]",
        f"(derfor|så|også|desværre) [{_THIS}] (må|bliver) (derfor|desværre|altså|også) [{_DROPPED}] (desværre|også|derfor)",
        "[derfor|så|altså] ikke (også|nu|endnu) [dette|det her|jeres|denne|et til|en til|et|flere|mere] (også|nu) $",
        "[derfor|så|og] (derfor) [bliver|holder|forbliver] (vi|huset) (desværre|os|sig) [væk|udenfor|ude|hjemme] $",
        "[bliver|forbliver] (vi|huset) (derfor|desværre|altså) (væk|udenfor|hjemme|ude af det|på sidelinjen) $",
        "kan (jeg|vi) (derfor|desværre|altså) ikke [binde|forpligte|love|bebyrde|belaste|udsætte] (huset|os|personalet|beboerne|folkene) (for|til|med) (det|mere|noget) $",
    ),
    "reason.ongoing_programme": (
        f"[gang|midt|halvvejs|tilmeldt|udtaget|udpeget|udvalgt|med|indgår|deltager|startet|begyndt|del|bundet] (i|af|med|til|på|op|allerede|nu) (i|af|med|til|på) (et|en|det|den|vores|kommunens|regionens) (stort|toårigt|treårigt|flerårigt|nyt|større|fælles) [{_OWN_PROJECT}]",
        f"[et|en|det|den|kommunens|regionens|fondens|toårigt|treårigt|flerårigt] (stort|toårigt|treårigt|flerårigt|nyt|større|fælles) [{_OWN_PROJECT}] (om|mod|i|med|sammen) [vold*|konflikt*|trusler|udadreagerende|trivsel|tryghed|arousal|sikkerhed|magt*|nænsom*|nødværge*]",
        f"[{_TRADE}] (som|der|fra|har|nu|jævnligt|hver) .. [{_TAUGHT}] (os|alle|personalet|holdene|vagterne|medarbejderne|folk|folkene|teamene|hele)",
        f"[{_TAUGHT}] (nu|jævnligt|også) (en|vores|kommunens|regionens|to) (fast|ekstern) [{_TRADE}] (os|alle|personalet|holdene|vagterne|medarbejderne|folk|folkene|teamene)",
        f"[{_TRADE}] (boende|tilknyttet|gående|ansat|på|i|huset|her) ... [og|som|der] (går|kommer|hjælper) ... [{_TAUGHT}]",
    ),
    "reason.organisational": (
        "[splinterny|ny|frisk|nybagt|nytiltrådt|nyansat] (som|her) [leder|forstander|chef|afdelingsleder|souschef|centerleder]",
        "jeg (er|blev|først|selv) [startede|begyndte|tiltrådte|ansat|startet|begyndt|tiltrådt|overtog] (først|her|som|i) .. (for) .. [dage|uger|måneder] siden",
        "[startede|begyndte|tiltrådte|overtog] jeg (først|her|som|i) .. (for) .. [dage|uger|måneder] siden",
        "[leder|forstander|chef] (her|i|på) (huset) [startede|begyndte|tiltrådte|startet|begyndt|tiltrådt] (først|her) .. (for) .. [dage|uger|måneder] siden",
        "jeg (er|først|selv) [startede|begyndte|tiltrådte|overtog|startet|begyndt|tiltrådt] (først|her|som) (i|den|pr) [mandags|fredags|går|sidste uge|denne uge|forrige uge|denne måned|sidste måned]",
        "[tiltræder|starter|begynder] (jeg|som|her) (som|ny) (ny) [leder|forstander|chef|afdelingsleder|centerleder]",
    ),
    "reason.other": (
        "[personsag*|personalesag*|arbejdsskadesag*|erstatningssag*|godkendelsessag*|injuriesag*]",
        "[mangler] (ikke|intet|ingenting) (noget) $",
        "[føler|synes|oplever|mener|tror] (vi|jeg|heller) (heller|ikke) (ikke) (at) (vi|jeg) [mangler|savner|trænger] (til) [noget|det|mere|nogen|hjælp]",
        "[har|klarer|styrer|passer] (vi|jo|det|allerede|selv|godt) .. [styr på det|styr på tingene|en god ordning|gode ordninger|fint selv|godt selv|selv fint|det fint selv]",
        "[driftsherren|fonden|ejeren|ejerne|koncernen|hovedkontoret|foreningen|hovedbestyrelsen] (som|der|har|ejer|os|jo) .. [forbyder|nægter|modsætter sig|afviser|har som princip|har en linje|har en fast linje|tillader ikke]",
        "[frivillige|frivilligt] (ting|ordninger|forløb|tilsyn|projekter|aftaler|tiltag|initiativer|besøg|samtaler) .. [siger|takker|melder] (vi) (nej|fra)  [nej|fra]",
        "[ingen|ikke] .. frivillige [ting|ordninger|forløb|tilsyn|projekter|aftaler|tiltag|initiativer|besøg|samtaler|møder]",
        "[kun|alene|udelukkende] (at) (imod|tage|modtage|medvirke|deltage) (imod|i) (det|de|den) (tilsyn|besøg) (som|der) (vi) [loven|skal|lovgivningen|er forpligtet|lovpligtige]",
    ),
}

TABLES = (USES,)
