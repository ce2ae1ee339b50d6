# ruff: noqa: E501 (rows of data)
"""What in the words beside a form may touch it: who gets the survey, what the form is worth, what befell the house.

A loose word beside a form is only let pass where none of these is near (cover_risk.py). Words are folded by the reader
of this table; a row of patterns is matched against folded words with one space between them.
"""

from __future__ import annotations

# How words begin that touch the form whatever stands around them.
STEMS = (
    # who gets the survey, and who is who at the house
    "kontakt spørgeskema undersøgels adress mailadres emailadres telefonnum stavemå leder forstander souschef driftsherr ledels bestyrels kommune chef direktør centerleder afdelingsleder teamleder områdeleder "
    "afløs efterfølg vikar stedfortræd konstituer overtag overgå overgiv overdrag overladt overlader fremover flyt fusion sammenlæg sammenlagt nedlæg ophør udpeg forlod fratræd fratråd rejsning opsag opsig afsked udlån orlov barsel sygemeld sygefravær langtidssyg pensioner nyansat tiltræd tiltråd skifte skift udskift "
    # what the form is worth
    "kladde udkast skitse foreløb forløbig midlertid arbejdsversion arbejdsudgave arbejdspapir råversion uofficiel ufærdig halvfærdig halvdel blank mangl eftersend udest udestå afvent høring partshør forbehold gætt gætværk hukommels byttet bytter forveksl ændr rettelse rettes rettet fejl forkert forældet uaktuel slettes stryg erstat pynte omskriv usikker uafklar uvis tvivl anslå skønsmæssig godkendelse jurist afklar undersøg "
    "udbyg suppler uddyb tyndt tynde knæk beskadig korrupt ulæselig utydelig fristil undlad undlod udelad udelod udeladt udtaget omformuler forlæg forestille ukorrekt draft progress eksemplar arbejdseksemplar "
    "anderledes opfattelse indsigelse bestrid indvend tilbagetrukket trække trak forkast annuller bortfald kassér kassere "
    # what befell
    "klag politi advokat presse presset journalist avis medie underret påbud forbud tvang overgreb overfald voldsom død chok uheld ulykk skade skadet brand brænd strejk konkurs fyret fyring fyringer smitte epidemi krise konflikt skænd vred true trussel truende bange frygter bekymr alvor skærpe episode hændels retssag arbejdsskade anmeld fortrolig fortroligt hemmelig cpr uroen urolig kaos kaotisk kritik kritis kritiserede uenig modstrid repressal mistro mistænk ministe borgmester aktindsigt ulovlig brudt fængsel magtanvend selvmord narko evakuer oversvøm "
    "uven knytnæv spark slog slået slåsk kvæst blodig ambulance skadestue stress udbrændt nedbrud handleplan indberet hjemtag hårdknude affære underskud bedrageri svindel tyveri stjålet ransag psykose udskriv indlæg "
    "afbrud afbryd afbrød aflys udsat udsæt udsky udsku udeb udebl smidt skæv dårlig ubehag tudede græd grædende råb smæk fiasko katastrof skuffe nedtur pinlig missede misset undtag anspændt utryg misforstå ballade balade "
    # that it is to be kept back
    "vent internt privat personfølsom følsom anonym stop stoppet stopper pause bero lukk solgt sælges "
)
# Words that touch it as they stand.
WORDS = (
    "hende hans hendes vedkommende personen måske formentlig muligvis vistnok sikkert senere snarest tror gæt gal galt tom tomt tomme rette sag sager skifter bytte byttede bytter vikar ejer ejere "
    "halv halvt huller hul fortsat delvis delvist salt navn navnet navne fornavn efternavn titel titlen job jobbet datoen datoerne syg svag "
    "huske tallene meste bud brat abrupt pludselig hvem hvorvidt tallene hvornår hvorfor mening meninger holdning alene "
)
# Words that often do: what holds one must be surer to be let pass.
UNSETTLING = "hun han ham andre anden andet begge stadig endnu kun først aldrig papir næsten ikke ingen intet uden men dog hvis når inden før skal skulle må "
# Words that begin like one of these and mean no harm.
HARMLESS_FORMS = "ventede ventet ventetid ventetiden forventet brandvarm navnlig afklaret pausen pauserne kaffepause skiftedes skiftevis stoppested stoppestedet kontaktløs sagtens undersøgte "
# What holds a risky word and is none: taken out before the rest is looked at.
PLAIN = (
    # nothing to add, nothing missing
    r"(?:heller )?(?:ikke|intet|ingenting|ikke noget|ingen ting) (?:mere|andet|yderligere|videre)? ?at (?:tilfoeje|sige|bemaerke|berette|melde|fortaelle|rette|indvende|udsaette|foeje til)(?: fra min side| herfra| om \w+(?: \w+)?)?",
    r"(?:har|er|var|havde|mangler) (?:jeg |vi |der |de |saa |bestemt |vist |ellers |heller )*(?:ikke (?:noget )?mere|intet|ikke noget|ingenting|ikke andet)(?: mere| yderligere)?(?= (?:herfra|fra)|$)",
    r"(?:ikke|intet) mere (?:herfra|fra (?:mig|os|min side|vores side)|i denne omgang)",
    r"(?:der )?mangler (?:ikke noget|intet|ingenting)|(?:intet|ingenting|ikke noget|ingen felter) mangler|uden (?:mangler|huller|tomme felter|fejl)|ingen (?:tomme felter|tomme rubrikker|huller|mangler|blanke felter|fejl)",
    r"mangler (?:jeg |vi )?(?:nu )?(?:kun|bare|blot) (?:en |et |lidt |noget )?(?:kop|kaffe|ferie|weekend|soevn|frokost|kage|sol|sommer|foraar|foraaret)\w*(?: \w+){0,3}",
    r"ingen (?:\w+ )?(?:rettelser|kommentarer|bemaerkninger|indvendinger|indsigelser|tilfoejelser|aendringer|spoergsmaal|mangler|problemer)",
    r"(?:ikke|intet|ingenting) (?:er |blevet )?(?:rettet|aendret)(?: noget| i det| ved det)?",
    r"uden (?:rettelser|kommentarer|bemaerkninger|indvendinger|aendringer|problemer|besvaer)",
    r"kun (?:en|et|1) (?:enkelt )?(?:fil|side|planche|bilag)(?: denne gang| i alt)?",
    # once more, from end to end
    r"(?:fra ende til|fra den ene ende til den|en|for|endnu en) anden(?= gang|$| gange)(?: gang)?|andet forsoeg|anden gang|fra (?:foerste|start|a) til (?:sidste|slut|z|aa)|endnu (?:en|et|engang) ?(?:gang|skema|moede|slides)?|foerst og fremmest|foerste gang|til at begynde med|i foerste omgang",
    # a slip in sending, the way, the machine
    r"(?:ved en|min|en lille) fejl(?:tagelse)? (?:\w+ ){0,2}(?:sendt|sendte|trykke\w*|gemt|lukket|tastet|min)",
    r"(?:koerte|gik|sendte?|sendt|stavede|stavet|tastede|tastet|skrevet)(?: \w+){0,4} (?:forkert|til en forkert adresse|jeres adresse|til den forkerte adresse|adressen forkert)(?: to gange| adresse)?",
    r"(?:til|paa|havde|skrevet|stavet|tastet) (?:\w+ )?(?:en )?forkert (?:mail)?adresse(?: i gaar)?",
    r"(?:slette|kassere|smide) (?:roligt |bare |gerne )?(?:den|det) (?:ene|foerste|gamle|dobbelte|overfloedige)",
    r"(?:kladden|kladderne|udkastet) er (?:smidt ud|slettet|kasseret|vaek)",
    r"(?:systemet?|it|mailen|programmet|skrifttypen|farverne|udseendet) har skiftet udseende|skiftet udseende",
    # who has read or approved it, who greeted, who brought cake
    r"(?:godkendt|laest|gennemlaest|set|bekraeftet|kvalitetssikret|tjekket|bifaldet)(?: igennem)? af (?:baade )?(?:min |vores |stedets |husets |tilbuddets )?(?:naermeste )?(?:leder\w*|chef\w*|souschef\w*|forstander\w*|teamleder\w*|ledelsen)(?: og \w+)?(?: paa (?:stedet|moedet|tilbuddet))?",
    r"(?:min|vores) (?:naermeste )?(?:leder|chef|teamleder|souschef|kontorchef|afdelingsleder) har (?:nu |ogsaa |selv )?(?:laest|set|godkendt|nikket|kigget|sagt god|sagt ok)(?: det| den| skemaet| plancherne)?(?: igennem| med| paa det| til det)?",
    r"(?:lederen|souschefen|forstanderen|ledelsen|afdelingslederen)(?: selv)? (?:boed (?:os |alle |selv )*velkommen|foerte (?:selv )?ordet|lyttede|styrede|viste (?:os )?rundt|tog (?:godt )?(?:imod|referat)|roste|takkede|fortalte|indledte|aabnede|havde (?:bagt|lavet|sat|samlet|forberedt|daekket|taget|inviteret)|serverede|var (?:meget |rigtig |godt )?(?:med|glad|tilfreds|forberedt|vaert|aaben|velforberedt|imoedekommende|til stede|engageret)|sagde tak)",
    r"(?:baade |med |fra |af |hos |tak til )(?:leder(?:en|e|ne)?|ledelse(?:n)?|souschefen|forstanderen) og (?:\w+ )?(?:medarbejder\w*|personale\w*|beboer\w*|amr|tr|arbejdsmiljoe\w*|souschef\w*)",
    r"(?:(?:tak|hilsen|hilsner) (?:til|fra)|sammen med|siddet med|snakkede med|talte med|hos) (?:lederen|ledelsen|souschefen|forstanderen)",
    r"som (?:lederen|de|ledelsen) (?:sagde|formulerede|dikterede) (?:dem|det|den)",
    # not the house's but the sender's own, or said of everyday things
    r"for (?:mit|vores|mit eget) vedkommende|(?:rette|til rette) vedkommende",
    r"(?:skrivebordet|bunken|koeleskabet|kaffekanden|kanden|indbakken|bordet) (?:er |blev )?(?:nu )?tomt?",
    r"(?:vist|er vist) (?:bare |nok )?(?:alderen|vejret|mandag\w*|en af de dage)",
    r"(?:hvordan|hvad|som) andre (?:goer|siger|laver)|(?:som|ligesom) alle andre|hinanden|paa den anden side (?:af|hang)|blandt andet|alt andet",
    r"(?:er|holder|sidder|vaeret|arbejder|arbejdet|skrevet|skrev|udfyldt|lavet)(?: \w+){0,3} alene",
    r"aldrig (?:blevet (?:faerdig|klaret)|for sent|saa snart|for meget)|(?:bedre|hellere) sent end aldrig|som aldrig foer",
    r"naesten (?:saette|over|aergerligt|for|hele|altid|altid|ikke til at|hjemmevant|foraar|sommer|jul|weekend|ferie)",
    r"(?:griner|smiler|taler|taenker|er) stadig|stadig(?:vaek)? (?:og )?(?:kaffe|varm|glad|sol|grin\w*)|jeg har stadig",
    r"pause(?:n|r|rne)?(?: \w+)? (?:kaffe|kage|med)|i pausen|uden pause",
    r"ikke (?:at )?vente mere fra (?:mig|os)",
    r"(?:hvis|saafremt) (?:der er|i har|du har|der var) (?:noget|mere|en ting|et par ting|andet)(?: (?:i|som|du|uklart|der) \w+(?: \w+){0,2})?",
    r"(?:skrift\w+|farve\w*|linje\w*) (?:skifter|skiftede)|en halv times (?:koersel|tur|gang|vej)|halvanden|(?:mens|som|og) de andre|alvor og (?:latter|skaemt|smil)|braender for (?:det|deres|arbejdet|sagen)|(?:det|paa det) (?:foerste|andet|tredje|fjerde) punkt|alt muligt andet|det trak ud|kladdemappen|(?:kone|mand|familie\w*|hund\w*|barn|boern|bus\w*|tog\w*) venter|aldrig (?:fik |fik jeg )?(?:trykke\w*|sendt)|(?:den |det )?(?:manglende|efterlyste) (?:brik|skema|fil|bilag|side|papir)|(?:i|paa) den (?:foerste|forrige) (?:mail )?manglede (?:bilaget|filen|skemaet|vedhaeftningen)|(?:foerste|forrige|sidste|gaarsdagens|mailen i gaar|den) (?:mail )?(?:manglede|var tom\w*|var uden)(?: bilag\w*| fil\w*| vedhaeft\w*)?|en tom side (?:til sidst|bagerst)|ikke (?:et|en) (?:felt|rubrik) (?:er |staar )?tomt?|alle kasser er (?:fyldt|udfyldt|krydset)\w*|uden (?:\w+ ){1,3}(?:var|havde|kunne) (?:det|jeg|vi) (?:ikke|aldrig) (?:gaaet|blevet faerdig\w*|lykkedes|klaret det|naaet det)|svar (?:er )?ikke (?:noedvendigt?|paakraevet)|behoever (?:i |du )?ikke (?:at )?(?:svare?|kvittere|kvittering)(?: paa (?:den|denne|det))?|(?:svar|kvittering|bekraeftelse) er (?:ikke|slet ikke) (?:noedvendig\w*|paakraevet)|(?:min |vores )?(?:chef|chefen|leder|teamet|lederen) (?:har )?nikke\w*(?: til det hele| til det)?|(?:gennemgaaet|laest|vendt|set) (?:igennem )?med (?:lederen|ledelsen)(?: linje for linje| punkt for punkt)?",
    r"ser? (?:venligst |gerne |bare )*bort fra (?:det |den |mit |min |vores )?(?:foerste|forrige|tidligere|gamle|gaarsdagens|sidste) (?:skema|fil|mail|udgave|version|forsoeg|planch\w*|slides)(?: (?:som )?(?:jeg|vi) sendte)?",
    r"(?:her (?:er|kommer|har i|faar i)|hermed|vedlagt|vedhaeftet) (?:er |en |et |den |det )*(?:ny|nyt|nye|rettede?|opdaterede?|endelige) (?:udgave|version|skema|fil|planch\w*|slides)",
    r"(?:i|paa) (?:den|det) (?:foerste|forrige|sidste|gamle)(?: \w+)? (?:manglede|glemte jeg)(?: \w+){1,5}",
    r"vi supplere\w* hinanden|(?:undskyld|beklager|tak fordi)(?: \w+){0,4} (?:vente|ventet)(?: paa (?:plancherne|skemaet|den|det|dokumentationen|os|mig))?|(?:fem|ti|et kvarter|kvarter|\w+ minutter) foer tid(?:en)?|paa en (?:anden|laant|fremmed|ny) (?:maskine|computer|pc|telefon)|(?:ingen|nogen) kommer til at rette|den nye (?:version|udgave)(?: af \w+)? (?:som )?(?:i|fra jer)(?: sendte)?|delt?e?(?: \w+){0,2} ud paa papir|(?:til|paa) en (?:forkert|nedlagt|gammel|doed|udgaaet|fejlagtig) (?:mail)?(?:adresse|postkasse)|aldrig (?:\w+ )?(?:venner|kede\w*|kedeligt|langt vaek)",
    r"(?:og|med) lederen$|lederen (?:og )?(?:\w+ ){1,4}var med|(?:ring|skriv|sig|giv) (?:gerne|endelig|bare|trygt|roligt)(?: \w+){0,3} (?:hvis|saafremt)(?: \w+){0,6}$",
    r"(?:vise\w*|vist) (?:mig |os )?til rette|som (?:de|den|det) (?:skal|plejer)(?: vaere| at vaere)?",
    r"(?:i|om|paa) (?:to|tre|2|3) dage|saa det er (?:dejligt|godt|skoent|rart|en god|fint)|(?:giver|gav) (?:god |rigtig god )?mening at|paa jobbet|foerst (?:kommet|vaeret) hjem|det nye (?:skema|system)|den nye skabelon",
    r"(?:fylder|vejer) naesten \w+|har begge|begge (?:laest|skrevet|vaeret|underskrevet)|navnet paa filen|(?:godkendt|laest|gennemgaaet) internt",
)
# What touches the form by how its words stand together.
RISKY = (
    # it goes on, something comes
    r"\b(?:resten|felt\w*|rubrik\w*|punkt\w*|side \w+|skema\w*|planch\w*|slides|vurdering\w*|bemaerkning\w*|bilag\w*|del \w+|det|den|mere|dem) (?:\w+ )?(?:skriver|laver|udfylder|tager|ordner|goer|sender|klarer|faar|kommer|foelger|bliver)\b(?: \w+){0,5} (?:i aften|i morgen|imorgen|i overmorgen|senere|paa (?:man|tirs|ons|tors|fre)dag|naeste uge|weekenden|om lidt|naeste maaned|dagen|saa snart)\b",
    r"\b(?:jeg|vi) (?:bliver|er) (?:foerst )?faerdige? (?:i|om|paa|til|naar)\b|\bkommer (?:der )?mere\b|\bmere (?:kommer|foelger)\b|\bdel (?:to|2|tre|3|ii)\b|\b(?:foerste|anden|sidste) del\b(?! af (?:moedet|dagen|ugen|turen))|\bjeg (?:goer|skriver|laver) (?:den|det|skemaet|resten|plancherne) (?:faerdigt?|om|paent?)\b",
    r"\bfalde[tr]? (?:ud|af|fra)\b|\bforsvundet (?:af|fra|ud)\b|\broeget (?:ud|af)\b|\bsprunget over\b|\bspringe? (?:\w+ ){0,2}over\b",
    r"\bmere (?:en|et) \w+(?: \w+){0,3} end\b|\b(?:tog|fik|faaet) (?:\w+ )?(?:svarene|svarskema\w*|besvarelse\w*)\b|\bsende[rs]? (?:en|et) ny|\bresten af (?:\w+ )?(?:planch|skema|felt|punkt|slides|bilag|svar)|\b(?:kan|vil|gider) (?:i|du) (?:lige |ikke |mon )*(?:ringe|sende|give|bekraefte|hjaelpe|sige|fortaelle|tjekke|rette|svare|skrive|se|kigge|forklare|laese)\b",
    r"\b(?:lavet|skrevet|gjort|redigeret|skriver|laver|aendret) (?:\w+ ){0,3}om\b(?! (?:til|at|det|natten|aftenen|dagen|\w+ene?\b))|\bfundet paa\b|\bikke deres\b|\bhvis (?:ikke|(?:i|du|jeg|vi|de|lederen|stedet) (?:ikke|siger|vil|kan|bare))\b|\bmedmindre\b|\bom (?:i|du|jeg|vi|det|den|de|der) (?:kan|er|har|skal|vil|maa|boer|passer|holder|gaelder|stemmer)\b|\btales? (?:ved|sammen)\b|\bset? bort fra\b|\bser bort fra\b|\bvil (?:gerne |helst |selv )*(?:have|selv|svare)\b|\bover telefonen\b|^ring(?! (?:bare|endelig|gerne|hvis|trygt|roligt|loes|til hvis))|\bind imellem\b|\bhver sit\b|\bsiden moedet\b",
    r"\b(?:ser|saa) (?:\w+ )?forskellig\w* paa\b|\b(?:maa|skal|boer) (?:\w+ )?hellere\b|^(?:kig|se|overvej|bemaerk|husk|vurder|proev|tag|hold|giv|lad|skriv|brug|stol|regn) (?:\w+ ){0,2}(?:paa|lige|om|efter|mig|os|at|med|ikke)\b|\bsprunget (?:\w+ ){0,3}over\b|\bforhaabentligt? (?:er|har|passer|stemmer|var|kan|faar|bliver)\b|\bkommer (?:der )?(?:et|en|to|flere) (?:til|mere|ny\w*)\b|\bbry(?:de|der|d|oed) op\b|\boverrumpl\w*|\bhave hjaelp\b|\bundtagen\b|\bundtaget\b|\bbortset fra\b|\bpaa naer\b|\bminus\b|\bglip af\b|\bkom for sent\b|\bstemning\w* (?:det samme|kold|trykket|mat|lav)\b|\bforkerte? (?:tilbud|navn|sted|institution|dato|leder|kontakt\w*|moede|dag|punkt\w*|hus|afdeling|tal|oplysning\w*)\b|\b(?:selvom|selv om|skoent|men) (?:der|det) staar\b|\bder (?:burde|skulle) staa\b|\bsoester(?:sted|afdeling|hus|tilbud)\w*|\bnabo(?:afdeling|tilbud|hus)\w*|\bmaatte (?:\w+ ){0,2}(?:slutte|stoppe|forlade|gaa|koere|opgive|indstille|afslutte|standse|give op)\b|\b(?:de|stedet|huset|tilbuddet|institutionen) \w+ nu\b|\bkun til\b|\bpersonlig\w* til\b|\btil \w+ personligt?\b|\b(?:i|du) kan (?:ogsaa |godt |bare |i stedet |hellere )*bruge\b|\bhoerer (?:i|du) (?:ikke|intet)\b",
    # kept back, handed on
    r"\b(?:maa|skal|boer) (?:kun|ikke|helst ikke|gerne ikke|man)\b|\b(?:kan|vil) (?:kun|ikke|helst ikke)\b(?! (?:aabne\w*|gemme\w*|sende\w*|vedhaefte\w*|indsaette\w*|uploade\w*|scanne\w*|printe\w*|faa|finde ud|lade|lette|vokse|laese\w*|passe|igennem|med|holde op))|\b(?:maa|boer) (?:i|du|man|der)\b(?! (?:gerne|bare|godt)\b)|\bmaa (?:foerst|deles|bruges|sendes|vises|laeses)\b",
    r"\bmellem os\b|\binternt? brug\b|\btil (?:hoering|godkendelse|gennemsyn|gennemlaesning|underskrift|kommentering)\b|\bgroent? lys\b|\bforbi (?:min|vores|en|den|juridisk)\b|\bkigge[rs]? (?:\w+ ){0,3}(?:igennem|paa det|efter)\b|\b(?:vil|skal|oensker at) (?:\w+ ){0,2}(?:se|laese|gennemgaa)\b",
    # to whom it is to go, how
    r"\bsvar (?:til|venligst|min|hende|ham|i stedet)\b|\b(?:skriv|send|ring|kontakt|giv|brug|ret|tilfoej|slet|fjern|spring|laes|tjek|vent|husk|tag|tast|saet|hold|lad|stryg|del|find|spoerg)\b (?:\w+ ){0,2}(?:til|hende|ham|dem|i stedet|hellere|selv|over|med|forbi|tilbage|det|den|fra|af|ud|lige|gerne|min|ikke|paa)\b(?! jer\b| jeg\b| det god?t?\b| det roligt\b| det rart\b)",
    r"\b(?:paa|i) papir\w*\b|\bmed post(?:en)?\b|\bpaa (?:engelsk|tysk|polsk|arabisk)\b|\boversaet\w*|\bekstra eksemplar\b",
    r"\b(?:i selv|selv (?:udfylde|skrive|finde|saette|rette|tilfoeje))\b",
    r"\b(?:hoerer|vil|oensker|beder|bede) (?:\w+ ){0,3}(?:jeres|din|en) (?:mening|vurdering|holdning|vejledning|hjaelp|raad)\b|\bhvad (?:i|du) (?:mener|synes|siger|taenker)\b|\bgiver det mening\b|\bgiv (?:mig|os)\b(?! et praj| bare)",
    r"\b(?:snakke?|tale|tales|snak|samtale|droefte) (?:\w+ ){0,3}(?:med jer|om det|om stedet|om det her|sammen)\b|\bskal (?:jeg|vi) (?:\w+ ){0,2}(?:tale|snakke|vende|have)\b|\bringes? (?:til mig |mig )?op\b|\bring(?:er)? (?:mig|til mig|inden|foer|lige|snarest)\b|\bkom(?:mer)? forbi\b|\bder er (?:noget|en ting|et par ting|lige noget|bare det)\b",
    # the meeting
    r"\buden (?:socialtilsyn\w*|arbejdstilsyn\w*|at\b|st\b|leder\w*|ledelse\w*|personale\w*|medarbejder\w*|beboer\w*|mig\b|os\b|deres\b)",
    r"\b(?:to|tre|begge|flere|2|3) (?:steder|tilbud|afdelinger|huse|moeder|skemaer|institutioner|dage)\b|\bover (?:to|flere|tre) (?:dage|gange)\b|\b(?:et|endnu et|nyt) moede (?:mere|til)\b|\bnoeg?et? andet\b|\bnogle? andre\b|\bet helt andet\b|\ben anden dag\b|\bden anden (?:afdeling|side|dag)\b",
    r"\b(?:foer|inden) (?:tid|tiden|vi|de|i)\b|\bmidt i\b|\b(?:gik|gaar|gaaet) (?:midt|fra|galt|ned med|i staa|over tid)\b|\bdukke\w* op\b|\bvar (?:jeg |vi )?(?:ikke|desvaerre) (?:selv )?(?:med|der|til stede)\b|\buge(?:n|r)? (?:senere|foer|efter)\b|\bdage?n? (?:efter planen|foer planlagt|senere)\b|\b(?:dagen|ugen) efter\b(?! (?:moede|dialogmoede))|\b(?:tirs|ons|tors|fre|man|loer|soen)dag(?:en)? (?:i stedet|efter)\b|\brykket\b|\bholdes om\b|\btage det om\b|\bmoedes igen\b|\banden haand\b|\bsidste aars?\b|\bi fjor\b|\baeldre\b|\bgaml?e?t? (?:skema|fil|udgave|version|mail)\w*\b",
    # the house, its people
    r"\b(?:ny|nyt|nye) (?:\w+ )?(?:leder\w*|kontakt\w*|mail\w*|adresse\w*|navn\w*|dato\w*|dag|dage|moede\w*|version\w*|udgave\w*|skema\w*|fil\w*|planch\w*|slides|job|nummer|ejer\w*|driftsherre\w*|medarbejder\w*|ledelse\w*|afdeling\w*|souschef\w*|forstander\w*)\b(?! (?:fra jer|i sendte))",
    r"\b(?:de|stedet|huset|tilbuddet|botilbuddet|bostedet|institutionen|personalet|medarbejderne|beboerne) (?:\w+ )?(?:vil|oensker|kraever|beder|siger (?:nej|fra)|melder|takker nej|orker|magter|overvejer|faar|kommer|bliver|skal|kan ikke|venter|toer|mangler|savner|har bedt|har sagt fra|er (?:presse\w*|ude|under|gaaet|sendt|lukke\w*|lagt|kommet|nede|vaek|ikke|i gang))\b",
    r"\bholde[rt]? op\b(?! (?:mod|imod))|\bstaa(?:r|et)? af\b|\bmelde[rt]? (?:fra|ud)\b|\bsige[rs]? (?:fra|nej|op)\b|\bsagt (?:fra|nej|op|farvel)\b|\bude af\b(?! (?:doeren|skyen))|\bikke (?:laengere|mere) (?:med|ansat|paa|i|der)\b|\blagt sammen\b|\bslaas sammen\b|\b(?:vaek|rejst|fri|ferie|barsel) saa (?:det er|er det)\b|\bi stedet for\b|\bpaa (?:andres|en andens) vegne\b|\bpersonlig\w* om\b|\btryk(?:ket|t)? paa\b|\bderude lige nu\b|\bbraender\b|\bsendt hjem\b",
    r"\bved (?:ikke|endnu|jeg ikke)\b|\bikke (?:sikker|spurgt|faaet lov|set|enig\w*|klar|faerdig\w*|helt|med endnu|tid|endnu|det endelige|rigtig\w*|det rigtige|laengere|gaaet|godt)\b|\bkan (?:godt )?vaere,? (?:at |jeg |vi |der |de )|\bser anderledes\b|\bstaar? (?:stadig )?tom\w*\b|\bfor meget\b|\bikke (?:er )?(?:kommet|naaet|blevet)\b|\bnaaede (?:kun|ikke|jeg ikke|vi ikke)\b|\bnaar? (?:jeg |vi )?ikke mere\b|\bmine egne (?:gaet|skoen)\b|\bsaetning\w* der\b|\bskal (?:ud|vaek|om|forbi|rettes|aendres|stryges|skrives|pyntes|laves|holdes|goeres)\b|\bhave lov\b|\bdet med\b(?! det samme)",
)
