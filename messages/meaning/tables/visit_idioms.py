# ruff: noqa: E501 (rows of data)
"""Idioms of a report on a visit: hands shaken on a day, a notebook closed, a stand-in for the old day, what left us late."""

from __future__ import annotations

from messages.meaning.cues import Table

_DAY = "mandag|tirsdag|onsdag|torsdag|fredag|d|den|i|på|uge|kl"
_OFF = "lågen|porten|døren|hoveddøren|trappen|parkeringspladsen|motorvejen|broen|færgen|færgelejet|stationen|rundkørslen|indkørslen|byskiltet|vejen|halvvejs|afkørslen|havelågen|hegnet|vejspærringen|tanken|dørtrinnet|dørmåtten"
_VISIT = "besøget|tilsynet|tilsynsbesøget|turen|runden|rundgangen|inspektionen|besigtigelsen|det|den|huset|stedet|dem"
_MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
_NEWS = "erstatningen|erstatningsdagen|erstatningsdatoen|afløseren|afløsningen|afløsningsdagen|afløserdagen|reservedagen|reserven|alternativet|stedfortræderen|nydagen"

IDIOMS: Table = {
    "visit.held": (
        "[kom|ankom|mødte] (jeg|vi) (så) [så] (vandt|hørte) og (kørte|gik|sejrede|drog|tog)  [kørte|gik|sejrede|drog|tog|rejste] (igen|hjem|derfra)",
        f"[gjorde|gennemførte|fuldførte|løb|klarede|afsluttede|aflagde|udførte|foretog] (vi|jeg) (så|selv|også) [{_VISIT}]",
        f"[vi|jeg] [gjorde|gennemførte|fuldførte|klarede|afsluttede|aflagde|udførte|foretog] (så|selv|også) [{_VISIT}]",
        "[turen|runden|rundgangen] (til|hos|på) (huset|stedet|dem) [blev|er] (så|nu) [gjort|taget|gået|kørt|klaret|fuldført|overstået]",
        "(blev|er) (vi|jeg) (så|nu) [færdige|færdig] (hos|på|i|med) (huset|stedet|dem) (kl|ved|over|lige)  [hos|på stedet|på huset|i huset|med dem|derude]",
        f"[lå|faldt] [vores|mit] [besøg|tilsyn|tilsynsbesøg] [{_DAY}]",
        f"[vores|mit] [besøg|tilsyn|tilsynsbesøg] (der|så) [lå|faldt] [{_DAY}]",
        "[besøget|tilsynet|tilsynsbesøget] (der|så|blev) [lå|faldt] (mandag|tirsdag|onsdag|torsdag|fredag|d|den|i)",
        "[fik|har] (vi|jeg|nu|også|endelig) [vendt|endevendt|gennemgået|travet|trasket|gået|været] [hver en krog|hvert et rum|alle rum|alle hjørner|hele huset|hele stedet|fra kælder til kvist|fra kælder til loft]",
        "(hele) (turen) (rundt) [fra kælder til kvist|fra kælder til loft|fra loft til kælder|fra top til tå]",
        "[det var|det blev|det skete|det gik] (jo|nemlig|så|allerede|skam|faktisk) [i går|i forgårs|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|i sidste uge]",
        "[vi|jeg] (har) (nu|lige|netop) (været|haft) [gennem|igennem|rundt i] [hele huset|huset|stedet|hele stedet|alle afdelinger|alle rum]",
        "[kom|nåede|er] (vi|jeg|endelig) (vi|jeg|endelig) (godt|helskindet|sikkert|fint) i mål",
        "havde (vi|jeg) (så) fornøjelsen",
        "drog (vi|jeg) [af sted|afsted|derud|ud|derop|derned]",
        "og blev (pænt|straks) [lukket ind|budt ind|budt indenfor|vist rundt|lukket indenfor]",
        "[lavede|udførte|foretog] (vi|jeg) (så|også) [tilsynet|besøget|tilsyn|besøg]",
        "var (der|også) dér (vi|jeg) [var|besøgte|kom|mødte] ",
    ),
    # In the past tense, of what is done at the end of a visit.
    "visit.met": (
        "[klappede|lukkede|smækkede|pakkede|foldede] (vi|jeg) (så) [notesbogen|notesblokken|blokken|mappen|tasken|kuglepennen|kladdehæftet|computeren|hæftet] (sammen|i|ned)",
        "[vi|jeg] [klappede|lukkede|smækkede|pakkede|foldede] (så) [notesbogen|notesblokken|blokken|mappen|tasken|kladdehæftet|computeren|hæftet] (sammen|i|ned)",
        "[sagde|vinkede|tog] (vi|jeg) (pænt|så) [farvel|tak for i dag|tak for kaffen|afsked|på gensyn] (til|hos|med|efter|ved)",
        "[vi|jeg] [sagde|vinkede|tog] (pænt|så) [farvel|tak for i dag|tak for kaffen|afsked|på gensyn] (til|hos|med|efter|ved)",
        "[gik|kørte|cyklede|tog|rejste] (vi|jeg) (hjem) (derfra|derudefra)  [derfra|derudefra] (efter|igen|kl|ved|med)",
        "[efter] (en|et|to|tre|fire|fem|seks|halvanden|godt|knap|små|par|lidt over) (par|to|tre|fire|fem|seks|godt) [timer|time|timers] (besøg|tilsyn|hos|på|i|derude|ophold|rundtur|samtaler|snak) (hos|på|i) (huset|stedet|dem)  [hos dem|på stedet|i huset|derude|på huset|hos huset|besøg|tilsyn|ophold|rundtur]",
        "[blev|var] (vi|jeg) (der|derude) [til] (kl|klokken|frokost|lukketid|fyraften|over middag)",
        "[nåede|fik] (vi|jeg) [hele vejen rundt|hele turen|hele programmet|det hele|alle|alt] (rundt|med|set|igennem)",
    ),
    "visit.planned": (
        "[givet|gav|giver|rystet] (vi|jeg|hinanden|lederen|dem|os) (vi|jeg|hinanden) [hånd|hånden|håndslag|hænder|hånd på|håndslag på] (på)",
        "[vi|jeg] [står|sidder|stiller|befinder|er] (så|os) (så|os) [der|derude|dér|på måtten|på trappen|på pletten|klar|parat|i gården|ved porten|ved døren|i receptionen] (med|kl|i|på|den|d|fra|lige|inden|allerede|og|præcis|hele|tidligt)  [kl|i|på|den|d|fra|med|hele|præcis|allerede|tidligt|mandag|tirsdag|onsdag|torsdag|fredag]",
        "[er|står] [vi|jeg] (så) [der|derude|dér|på måtten|på trappen|på pletten] [fra|hele|kl|tidligt|lige|inden|præcis|allerede|om|i|med|begge|til]",
        "[bliver|er] (det) (så) [vores|mit|min] (helt egen) [tur|dag|formiddag] (til|hos|på|i) [huset|stedet|dem|bostedet|tilbuddet]",
        f"[sigter|satser|går|styrer] [vi|jeg] (nu|så|ikke) (efter|mod|på)  [efter|mod] [{_DAY}]",
        "[vi|jeg] [rammer|lander på|tager imod|valgte|snupper|napper|tager] [mandag|tirsdag|onsdag|torsdag|fredag|den|d]",
        "[har|står|havde] (vi|jeg) (det|den|besøget|turen) (stående|noteret|liggende|opført) [stående|noteret|liggende|opført] [til|i|på|den|d|for]",
        "[vi|jeg] har (det|den|besøget|turen) [stående|noteret|liggende|opført] [til|i|på|den|d|for]",
        f"^ kommer _ [{_MONTHS}]",
        "^ kommer _ $",
        "[det planlagte|det aftalte|det valgte|det fastsatte|planlagte|aftalte|berammede] [tidspunkt|dag|dato|besøg|tilsyn] (er|bliver|ligger|lyder)  [er|bliver|ligger|lyder]",
        "[aftalen|dagen|datoen|besøget] (lyder|hedder|siger) (på)  [lyder|hedder] (på) [mandag|tirsdag|onsdag|torsdag|fredag|den|d]",
        "[ligger|er|står] [skrevet|prentet|ridset|hugget|støbt|mejslet] (ind|ned|fast) (i|med) [sten|granit|beton|kuglepen|blæk|kalenderen|bogen|kridt|marmor]",
        "[er|og] bliver dagen",
        "[har] (vi|jeg) (nu|så|jo) [parkeret|lovet|viet|fredet|øremærket|friholdt] [dagen|den|mandag|tirsdag|onsdag|torsdag|fredag|formiddagen|besøget] (til|for|den|d)",
    ),
    "visit.awaited": (
        "[er|var|bliver] (den|vores) (første|eneste|tidligste|sidste) (ledige|mulige|fælles) [dag|dato|ledige|mulige] (dag|dato) (hvor|som|der) (vi|jeg|begge|alle) (begge|alle) [kunne|kan|havde|har|passede|passer]",
        "er (det) (vores|min) [hensigten|hensigt] at [foretage|gennemføre|aflægge|besøge|afholde|føre]",
        "[vi|jeg] mødes (der|alle|begge) (ved|foran|på|i) [porten|døren|hoveddøren|indgangen|parkeringspladsen|gården|receptionen|stedet|matriklen|huset] (mandag|tirsdag|onsdag|torsdag|fredag|den|d|kl|på)",
    ),
    "visit.postponed": (
        "[stod|kom|kørte|mødte|mødt|kørt] (vi|jeg) (der|derud|op|frem|forgæves) (op) (til|for|uden) [ingen nytte|ingen verdens nytte|nogen nytte|nytte]",
        "[skiftet|vekslet|skiftes] ud med",
        "[fik|havde|kunne|opnåede|gav] (vi|jeg|de|os) (desværre|så|altså) ikke (få|os) adgang",
        "[blev|var] (der|vi|jeg) ikke (givet|lukket) (adgang|lukket ind)  [adgang|lukket ind]",
        "(den|dagen|besøget|det|planen|turen) [ryger|røg|røget|smutter|smuttede|glipper|glippede|bortfalder|bortfaldt|udgår|udgik] $",
        "[gik|går|gået] (desværre|helt|så) [fløjten|tabt|til spilde|i glemmebogen|på gulvet|op i røg]",
        "[dropper|droppede|droppet|opgav|opgiver|opgivet|skippede|skipper|sprang over] (vi|jeg|så|derfor) (besøget|turen|dagen|tilsynet) [mandag|tirsdag|onsdag|torsdag|fredag|den|d]",
        f"[nåede|kom|nået|kommet] (vi|jeg) kun (halvvejs|lige|så langt som) (til) [{_OFF}]",
        "blev ved [snakken|tanken|planen|forsøget|tilløbet|ønsket|hensigten]",
        "[ingen] [besøg|tilsyn|tur|tilsynsbesøg] (på|i|den|d) (går|dag|mandags|tirsdags|onsdags|torsdags|fredags) (alligevel|desværre)  [alligevel|desværre|i dag|i går]",
        "[aflyste|aflyser] (vi|jeg) [mandag|tirsdag|onsdag|torsdag|fredag|den|d|besøget|turen|det]",
    ),
    "visit.anew": (
        f"[{_NEWS}] (er|hedder|bliver|ligger|blev|falder|lyder|kommer)  [er|hedder|bliver|ligger|blev|falder|lyder|kommer]",
        "[næste|nyt|andet|andet|tredje] [forsøg|bud|skud|tilløb|ryk|slag|anslag|kapitel] (er|bliver|ligger|kommer|hedder|falder|den|d|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[tager|gør|klarer|snupper|afholder|holder|lægger] (vi|jeg) [turen|det|besøget|tilsynet|den] (så) [igen|om|på ny] [mandag|tirsdag|onsdag|torsdag|fredag|den|d|i]",
        "[vi|jeg] [tager|gør|klarer|snupper] [turen|det|besøget|tilsynet|den] (så) [igen|om|på ny] [mandag|tirsdag|onsdag|torsdag|fredag|den|d|i]",
    ),
    # Something came in the way of the day named.
    "visit.hindered": (
        "[hjulet|døren|udstødningen|koblingen|motoren|dækket|batteriet|gearkassen|bremserne] (gik|faldt|røg|sprang|døde|satte ud|brød)  [gik|faldt|røg|sprang|døde|satte ud|brød]",
        "[lukkede|spærrede|blokerede|oversvømmede|væltede] [vejen|vejene|broen|motorvejen|alt|færgen|toget|banen|alle veje|hele byen]",
        "[da|inden|før|mens|idet] [vi|jeg] skulle (til at) [af sted|afsted|køre|derud|ud ad døren|starte]",
        "(blev) (vi|jeg) (lå|var|blev) [lagt ned|slået ud|sat ud af spillet|holdt hjemme|sendt hjem|nødt til at blive hjemme]",
        "[lå] (vi|jeg|makker*|kollega*) (begge) (desværre) [med feber|med influenza|syg|syge|i sengen|ned|med hold i ryggen|underdrejet]",
    ),
    # When it will be is not known.
    "visit.when": (
        "[hvornår|hvorvidt|om] (vi|jeg|det|den|besøget|turen|dag|der|så) ... [må tiden vise|ved vi|ved jeg|vides|er uvist|er uafklaret|aner jeg|aner vi|ved man|ved ingen|må guderne vide|må guderne|kan jeg ikke sige|kan vi ikke sige|kan ingen sige|tør jeg ikke|tør vi ikke|står hen|er ikke til at sige|svæver|har vi ingen|har jeg ingen] ",
        "[ved|aner] (jeg|vi) ikke (endnu) (hvad dag|hvornår|hvilken dag)  [hvad dag|hvornår|hvilken dag]",
        "[jeg|vi] [ved|aner] ikke (endnu) [hvad dag|hvornår|hvilken dag]",
    ),
    # It is not done when …, it may end so, somebody lies: the plan does not stand.
    "visit.unsure": (
        "men (der|her) er (der) ... [den dag|samme dag|den formiddag|netop der]",
        "ikke (helt|så|hundrede|100|ret) [sikker|sikre] (på|om)",
        "[kommer|bliver|er|tager|kører|besøger|når|får|sker|ligger|var|blev|går|skal] (vi|jeg|det|den|besøget|tilsynet) vel (nok|så|egentlig) (på|i|om|den|d|mandag|tirsdag|onsdag|torsdag|fredag|cirka|ca|ud|derud|af|forbi)  [på|i|om|den|d|mandag|tirsdag|onsdag|torsdag|fredag|cirka|ca|ud|derud|forbi]",
        "[er] (også|stadig|fortsat|dog) (stadig|fortsat|også) [inde i billedet|i spil|en mulighed|på tale|på bordet|på tegnebrættet|i spil endnu]",
        "[hold|holder|holdes] (dem|begge|dem begge|dagene|datoerne|jer) (begge) [åbne|åben|fri|frie|klar|klare]",
        "[lederen|tilbuddet|stedet|de|ledelsen|huset|kommunen|chef*|kollega*|makker*|forstanderen|bostedet] [har] (bare|blot|dog|endnu|stadig|desværre|jo|altså|ganske vist) (endnu|stadig) ikke (selv|endnu) [svaret|bekræftet|godkendt|sagt|meldt|accepteret|nikket|reageret|vendt]",
        "[kan|kunne] (dog|jo|stadig|altid|selvfølgelig|naturligvis) (jo) (sagtens|godt|let|nemt|hurtigt|meget vel|vel) (godt) [ende|ske|gå|blive|komme] (med|op|til|at|galt|i|noget|der|anderledes|så)",
        "[kalenderen|den|det|listen|planen|outlook|oversigten|systemet|aftalen|bogen] (dog|vist|bare|jo|desværre) [lyver|snyder|tager fejl|driller|er forkert|er gammel|er forældet|passer ikke|holder ikke|stemmer ikke|lyver]",
        "[jeg|vi|han|hun|lederen|kollega*|afdelingen|kontoret] er (nu|desværre|pr|lige|netop|selv) (blevet) [flyttet|rykket|forflyttet|rokeret|overflyttet] (til|over|fra|væk|videre)",
        "[vi|jeg] (så) [kommer|kører|tager|prøver|besøger|vender|ses|gør] (derud|igen|det|så|af sted|ud|dem|tilbage) (igen) [når|så snart|hvis] [han|hun|makker*|kollega*|min|jeg|vi|de|lederen|bilen|vejret|der|toget]",
        "[kommer|kører|tager|prøver|besøger|vender|ses|gør] [vi|jeg] (derud|igen|det|så|af sted|ud|dem|tilbage) (igen) [når|så snart|hvis] [han|hun|makker*|kollega*|min|jeg|vi|de|lederen|bilen|vejret|der|toget]",
        "[hører|hørt|høre|hørte|løber|løb|svirrer|går] (vi|jeg|der) (har|nu) [rygter|et rygte|rygtet|forlydender|sladder]",
        "[det|dét|den|dem] må (i|du) (selv|så|lige|gerne|hellere) [undersøge|tjekke|finde ud af|se på|afgøre|ordne|tage|spørge|rette|om|klare|afklare]",
        "[hun|han|de|hende|ham|vedkommende] må (så|selv|derfor) (jer) [svare|skrive|melde|tage|give|oplyse|vende]",
        "der (nu|pt|fremover) har [huset|stedet|sagen|den|opgaven|tilsynet] (nu|fremover|fra)  [nu|fremover|fra]",
    ),
    # Of another thing that was moved: a meeting, a train.
    "visit.thing": (
        "[mødet|teammødet|kurset|supervisionen|retsmødet|personalemødet|toget|færgen|bussen|flyet|lægetiden|tandlægen|ferien|konferencen|seminaret|temadagen|undervisningen|eksamen] (i|hos|med|på|fra|der) ... [rykket|flyttet|aflyst|udsat|byttet|udskudt|forsinket|rykkes|flyttes|aflyses|udsættes]",
    ),
    "visit.aside": (
        "at [vi|jeg|de|han|hun] (lige|skal|vil|så) [taler|tales|snakker|ringes|ringer|skriver|vender tilbage|tale|snakke|ringe|skrive|melder|svarer|beslutter|vælger]",
    ),
    "visit.part": (
        "[ugen|dagen|måneden|fjorten dage] efter [kommer|tager|kører|er|skal] (vi|jeg|de) (derud) igen",
        "[fordi|da|for|idet|eftersom] (der) ingen (var) [var|hjemme|lukkede|svarede|kom|åbnede|tog]",
        "[var|er] (der) ingen [hjemme|til stede|derhjemme|på arbejde|i huset]",
        "ingen [var|er] [hjemme|til stede|derhjemme|på arbejde|i huset]",
    ),
    "visit.hearsay": (
        "[har|er|fik|blev] [vi|jeg] (fået|blevet|ladet) (mig|os) (at) [fortalt|fortælle|at vide|forsikret|oplyst|underrettet]",
        "[vi|jeg] [har|er|fik|blev] (fået|blevet|ladet) (mig|os) (at) [fortalt|fortælle|at vide|forsikret|oplyst|underrettet]",
    ),
    "visit.wished": (
        "[beder|bedt|bad|anmodet|anmoder|søgt|ansøgt|foreslået|foreslår|ønsket|ønsker|spurgt|tigget|tigger] ... [udsættelse|udskydelse|henstand|flytning]",
    ),
    # The road, and no flight of stairs in the house.
    "courtesy.notification": (
        "[kulden|vinteren|sneen|influenzaen|varmen|stormen|foråret|ferien|frosten|uret|klokken|lynet|vejret|heden] [slog|slår|slået] (til|igennem|ned|ind|fra sig|ti|otte|ni|elleve|tolv|et|to)",
        "[spærret|spærrede|blokeret|blokerede|afspærret|lukket|lukkede] [motorvej*|vej*|landevej*|bro|broen|færge*|bane|banen|jernbane*|ringvej*|tunnel*|afkørsel*|gade|gaden|bane*]",
        "[motorvej*|vejen|vejene|landevej*|broen|færgen|banen|jernbanen|ringvejen|tunnelen|afkørslen|gaden|storebælt*|limfjord*|øresund*|togtrafikken] (til|over|ud|var|er|blev|på|mod|ved) .. [spærret|blokeret|afspærret|lukket]",
        "var [motorvej*|vejen|vejene|landevej*|broen|færgen|banen|ringvejen|tunnelen|afkørslen|gaden] (helt|dog|nemlig) [spærret|blokeret|afspærret|lukket]",
    ),
    # Remarks that deny, ask for nothing, or tell of the road.
    "visit.remark": (
        # what did us no harm
        "[generer|generede|forstyrrede|forstyrrer|påvirkede|påvirker|rager|ragede|skræmte|skræmmer|bed|bider|stoppede|stopper|standsede|standser|hindrede|forhindrede|forhindrer|ødelagde|ødelægger|bekymrer|bekymrede|rystede|ryster|irriterede|irriterer|afskrækkede|afskrækker|afholdt|afholder|rokker|rokkede|trykkede|trykker] (mig|os|dog|heldigvis|jo|nu|hverken|slet) (ikke|hverken)  [ikke|hverken] (mig|os|tilsynet|besøget|det|noget|spor|dagen|programmet|stemningen|humøret|planen)",
        "[generer|rager|skræmmer|forstyrrer|bekymrer|påvirker|rører|generede|ragede|rørte] hverken",
        "efter (et|to|tre|fire|flere|et par|nogle) [forgæves|mislykkede|mislykket] forsøg",
        "[regne|regner|sne|sner|storme|stormer|blæse|blæser] eller [regne|regner|sne|sner|storme|stormer|blæse|blæser|solskin|ej]",
        "hverken .. eller [beboerne|mig|os|dem|personalet|lederen|makkeren|kollegaen|andre|nogen]",
        "ikke (så|ret|meget) (meget) mere at [sige|berette|fortælle|melde|tilføje|rapportere|skrive|meddele] (om|fra|herfra)",
        # it nearly came to another end, or seemed to
        "[troede|frygtede|regnede|tænkte|forventede] (vi|jeg) (ellers|nær|først|længe|med|egentlig) (med|at) (at) (vi|jeg|det|besøget|turen) (måtte|skulle|ville|blev|var|blive) (nødt|nødt til|være nødt til) (at|blive) [aflyse|aflyst|udsætte|udsat|udskyde|udskudt|flytte|flyttet|opgive|rykke|rykket|droppe|droppet|vende om]",
        "[vi|jeg] [troede|frygtede|regnede|tænkte|forventede] (ellers|nær|først|længe|med|egentlig) (med|at) (at) (vi|jeg|det|besøget|turen) (måtte|skulle|ville|blev|var|blive) (nødt|nødt til|være nødt til) (at|blive) [aflyse|aflyst|udsætte|udsat|udskyde|udskudt|flytte|flyttet|opgive|rykke|rykket|droppe|droppet|vende om]",
        "[var] (vi|jeg|det|den|besøget) (ellers|faktisk|ganske vist) [lige ved|tæt på|nær|nær ved|på nippet til] (at) (måtte|blive|var) [glippe|smutte|aflyse|aflyst|udsætte|udskyde|flytte|opgive|rykke|droppe|gå galt|gå i vasken|vende om]",
        "(skrevet|sendt|svaret) [skrevet|sendt|svarer|svaret|skriver] (på|fra|i|via) (min|en|et) [telefon|telefonen|mobil|mobilen|farten|toget|elevator|elevatoren|bilen|bussen|færgen|kantinen|perronen]",
        "[indtil da|imens|inden da|indtil|bagefter] (da|det) [sidder|er|arbejder|besøger|kører|har] [jeg|vi] ... [andet tilbud|andet hus|andet sted|anden sag|andet tilsyn|andre huse|andre steder|andre tilbud]",
        "[ikke|intet] (et|en) (eneste) [ord|stavelse|lyd] [mere|om den sag|om det]",
        "ikke (en|et) [dag|time|minut|sekund|uge] [senere|før|tidligere|mere|længere|mindre|for sent|for tidligt]",
        "[heller|og heller] ikke [fra os|fra mig|herfra|fra vores side|fra min side|fra dem|fra lederen]",
        "[regner|regnede] (vi|jeg) ikke med [overraskelser|problemer|ballade|forhindringer|sne|regn|kø|udskejelser|dramatik|vrøvl]",
        "[vi|jeg] [regner|regnede] ikke med [overraskelser|problemer|ballade|forhindringer|sne|regn|kø|udskejelser|dramatik|vrøvl]",
        "(men) (dog) (lige|akkurat|stadig|trods alt|heldigvis) [inden for|indenfor|inde i|i god tid inden] (det|den|jeres|vores) [vinduet|vindue|fristen|frist|perioden|periode|rammen]",
        "[med|i] [kuglepen|blæk|tusch|sprittusch] (og) ikke (med|i) [blyant|kridt]",
        "ikke (med|i) [blyant|kridt|vand|sand]",
        "[den|kalenderen|det] (lyver|snyder|tager fejl|driller)  [lyver|snyder|tager fejl|driller] (aldrig|ikke)  [aldrig|ikke]",
        "[efter|end|som|fra|ligesom|siden|modsat|mod|ulig|i forhold til] sidste år",
        "sidste år [var|gik|blev|havde|så|stod|regnede|sneede] (det|der|her|de|vi) (jo|helt|lidt|noget) (vi|jeg|den|helt|noget|lidt) [kaos|rod|sne|regn|koldt|varmt|anderledes|værre|bedre|uro|larm|nervøst|hektisk]",
        "[jeg|vi] [fik|har] (bare|blot|desværre|vist|åbenbart) [aldrig|ikke] (fået) [trykket|klikket|sendt|skrevet|afsendt] (på) (send|det|den|jer|mailen)",
        "[fik|har] [jeg|vi] (bare|blot|desværre|vist|åbenbart) [aldrig|ikke] (fået) [trykket|klikket|sendt|skrevet|afsendt] (på) (send|det|den|jer|mailen)",
        "[har|havde] (jeg|vi) (bestemt|skam|da|overhovedet) (ikke|aldrig) [glemt|overset|ignoreret] [jer|jeres|mailen|rykkeren|det|dig|spørgsmålet|påmindelsen]",
        "[jeg|vi] [har|havde] (bestemt|skam|da|overhovedet) (ikke|aldrig) [glemt|overset|ignoreret] [jer|jeres|mailen|rykkeren|det|dig|spørgsmålet|påmindelsen]",
        "[jeg|vi] [glemte|nåede ikke|huskede ikke] (bare|blot|at|helt|desværre) (at) [skrive|svare|melde|meddele|sende|fortælle|trykke|give] (det|jer|til|tilbage|besked|lyd|send|på)",
        "[blev|var] (vi|jeg) (en|et|godt|knap|cirka|desværre|lidt|noget|ti|tyve|halv|kvart|tre|to) (par|halv|kvart|kvarter|time|timer|minutter|halvanden) (time|timer|kvarter|minutter|tid) [forsinket|forsinkede]",
        "[vi|jeg] [blev|var|kom|ankom] (en|et|godt|knap|cirka|desværre|lidt|noget|ti|tyve|halv|kvart|tre|to) (par|halv|kvart|kvarter|time|timer|minutter|halvanden) (time|timer|kvarter|minutter|tid) [forsinket|forsinkede|for sent]",
        "[toget|færgen|bussen|flyet|trafikken] [var|blev] (dog|desværre|en|et|helt|tre|to) (kvarter|time|timer) [forsinket|aflyst|stoppet]",
        "[trods|på trods af] (en|et) [forsinkelse|forsinket tog|aflyst tog|punktering|kø|køer|snevejr|regn|glatføre|omkørsel|vejarbejde]",
        "(men) det (plejer|skal|må) [uanmeldte|uanmeldt|uvarslede] (besøg|tilsyn) (jo|gerne|helst|vel) (at) (være)",
        "[plejer|skal] (uanmeldte|uanmeldt|den slags|de|det) (jo|gerne|helst) (at) være $",
        "[jeg|vi] ved (godt|jo) (at) (det) er (kort|lidt kort|lidt sent|sent|med kort|i) (varsel|ude)  [varsel|sent|sidste øjeblik]",
        "[der|det|besøget|dagen] [skal|vil|kan] nok blive (et|en|til) (rigtig|helt) [godt|god|fint|fin|hyggeligt|hyggelig|spændende|interessant|dejlig|dejligt]",
        "[i|på|hen over|over|ved] [det andet|en anden|de andre|alle andre] (ende|side|kant) af [kommunen|landet|regionen|byen|fjorden]",
        "[yderligere|flere] (bemærkninger|kommentarer|oplysninger|meddelelser) (haves|er der|foreligger|følger|har vi|har jeg) ikke (på nuværende tidspunkt|p t|pt|herfra)",
        "på vej mod [pension|pensionen|weekend|weekenden|ferie|ferien|vagtskifte]",
        "[jeg|vi] var (lidt|meget|ellers|egentlig|faktisk) [bange|nervøs|nervøse|bekymret|bekymrede|spændt|spændte|skeptisk] for (at|om) ",
        "[har|havde] (jeg|vi) [frygtet|ventet|forventet|troet|regnet med|spået|forestillet mig] (det værste|ballade|kaos|kø|regn|mere|mindre)",
        "[jeg|vi] (har|havde) [frygtet|frygtede] (det værste|ballade|kaos|kø|regn)",
        "der (er|findes) (en) (god|naturlig|simpel|kedelig|glimrende) (en)  [god|naturlig|simpel|kedelig|glimrende] forklaring (på)",
    ),
    "courtesy.put_off": (
        "[hvornår] (vi|jeg|det|den|besøget|turen) (så|nu) (gør|bliver|kommer|prøver|tager|kan|skal|lægger|holder|får) ... [må tiden vise|ved vi ikke|ved jeg ikke|vides ikke|er uvist|er uafklaret|ligger ikke fast|kan jeg ikke sige|kan vi ikke sige]",
        "[pinsen|påsken|ferien|julen|nytåret|weekenden|efterårsferien|vinterferien|sommerferien|helligdagene|kurset|konferencen|bryllup*|flytningen] skal (lige|først) (lige|først) [overstås|af vejen|overstået|vel overstået|være overstået]",
        "[kom|kommer|kommet] (der) (noget|en sag|et møde) [imellem|på tværs|ind over]",
        "[aftalen|datoen|dagen|besøget|tidspunktet] er (helt|naturligvis|bindende) bindende",
        "bindende [aftalt|lagt|sat|fastlagt|booket]",
        "[en|et] (akut|hastende|større|anden|tidskrævende) (sag|opgave|møde|hastesag|begravelse) (i|fra|hos|på) _ [kom|dukkede] imellem",
        "[står|er] hen i det uvisse",
    ),
    "courtesy.condition": (
        "om [vi|jeg] så (skal|må|skulle) [gå|kravle|cykle|svømme|løbe|ro|stå på ski|tage bussen]",
        "om det så [regner|sner|stormer|vælter|blæser|fryser|hagler]",
        "hvis (nu) [nogen|i|man] skulle [tro|undre|spekulere|være i tvivl|tvivle|ville vide|spørge] (at|sig|jer|om|på|efter)",
        "[udskudt|udsat|aflyst|udskydes|udsættes|parkeret|skubbet|afblæst|lagt på is|sat på pause|sat i bero] (derfor|altså|så) indtil videre",
    ),
    "courtesy.maybe": (
        "[i|du] (nok|sikkert|vel|måske|formentlig) (allerede|også|jo) [ved|har set|har gættet|har hørt|kan se]",
        "hvis (nu) [nogen|i|man] skulle [tro|undre|spekulere|være i tvivl|tvivle|ville vide|spørge] (at|sig|jer|om|på|efter)",
        "[udskudt|udsat|aflyst|udskydes|udsættes|parkeret|skubbet|afblæst|lagt på is|sat på pause|sat i bero] (derfor|altså|så) indtil videre",
        "[nåede|nåede vi|nåede jeg|kom|kom vi|kom jeg|nået|kommet] (dog|desværre) [ikke|aldrig] frem (til)",
        "[der|det|besøget|dagen] [skal|vil|kan] nok blive (et|en|til) (rigtig|helt) [godt|god|fint|fin|hyggeligt|hyggelig|spændende|interessant|dejlig|dejligt]",
        "ikke (med|i) [blyant|kridt|vand|sand]",
        "[yderligere|flere] (bemærkninger|kommentarer|oplysninger|meddelelser) (haves|er der|foreligger|følger|har vi|har jeg) ikke på nuværende tidspunkt",
    ),
    "courtesy.reversal": (
        "[troede|mente] (vi|jeg) (ellers|da|faktisk) (at) [i|du] [vidste|havde fået|havde set|havde hørt|var klar over]",
        "[vi|jeg] [troede|mente] (ellers|da|faktisk) (at) [i|du] [vidste|havde fået|havde set|havde hørt|var klar over]",
        "[troede|mente] (vi|jeg) (ellers|ellers at|at|også|faktisk) (vi|jeg) (allerede) havde (allerede|da) [meldt|skrevet|sendt|svaret|givet|fortalt|noteret|meddelt|mailet]",
        "[vi|jeg] [troede|mente] (ellers|ellers at|at|også|faktisk) (vi|jeg) (allerede) havde (allerede|da) [meldt|skrevet|sendt|svaret|givet|fortalt|noteret|meddelt|mailet]",
        "[troede|frygtede|regnede|tænkte|forventede] (vi|jeg) (ellers|nær|først|længe|med|egentlig) (med|at) (at) (vi|jeg|det|besøget|turen) (måtte|skulle|ville|blev|var|blive) (nødt|nødt til|være nødt til) (at|blive) [aflyse|aflyst|udsætte|udsat|udskyde|udskudt|flytte|flyttet|opgive|rykke|rykket|droppe|droppet|vende om]",
        "[vi|jeg] [troede|frygtede|regnede|tænkte|forventede] (ellers|nær|først|længe|med|egentlig) (med|at) (at) (vi|jeg|det|besøget|turen) (måtte|skulle|ville|blev|var|blive) (nødt|nødt til|være nødt til) (at|blive) [aflyse|aflyst|udsætte|udsat|udskyde|udskudt|flytte|flyttet|opgive|rykke|rykket|droppe|droppet|vende om]",
        "[var|er] (vi|jeg) [nær|lige ved|tæt på|på nippet til] (at) [kommet til|kommet|komme til|komme] (til) at",
        "[sagde|vinkede] (vi|jeg) (pænt|så) [farvel|tak for i dag|tak for kaffen|tak|på gensyn]",
        "[skrev|renskrev|tastede|førte|noterede] (vi|jeg) (det hele|det|alt|mine|rapporten|notaterne) (ind|rent|ned|noter)  [ind|rent|ned|det hele|rapporten|notaterne]",
    ),
}

TABLES = (IDIOMS,)
