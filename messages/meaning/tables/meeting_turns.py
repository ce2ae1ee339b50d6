# ruff: noqa: E501 (rows of data)
"""Cues of an answer to offered dates that takes back, narrows or moves what it says, and of what is free by another's going."""

from __future__ import annotations

from messages.meaning.cues import Table

TURNS: Table = {
    "meeting.can": (
        "[har|er] både (jeg|vi|han|hun|lederen|souschefen) .. .. [tid|plads|fri|ledig|ledige|hul|luft|klar|klare|med|her]",
        "[spærret|blokeret|låst|ryddet|reserveret|afsat] (den|dagen|plads|tid) (i) (min|vores|hele) [kalenderen|kalender|dagen|bogen] (til|for) [jer|mødet|dialogmødet]",
        "[regne|regner|regn] (i|bare|roligt|trygt) (bare|roligt) med [os|mig|huset] (alle) [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|der|til]",
        "[sætter|sæt|skriver|skriv] (vi|jeg) (mit|vores|husets|bare|gerne) [navn|kryds|krydset|flueben] (på|ved|ud for|til|ud)",
        "[dag|dagen|dato|datoen] (hvor|som|der) [flest|de fleste|alle|begge] (af os|her) er (på|her|i|til) [arbejde|her|huset|stede|vagt|inde|hjemme]",
        "^ kommer (gerne) [på|den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*]",
        "[vi|jeg] toer [den|d|på|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|forslag]",
        "uden [tvivl|tøven|forbehold|betænkning|problemer|besvær|videre|vanskeligheder|diskussion|sammenligning]",
        "[byttet|byttede|afleveret|solgt] (min|mine|en|vores|væk) [vagt|vagter|vagten|fridag] (væk) $",
        "[byttet|byttede|afleveret|solgt] (min|mine|en|vores|væk) [vagt|vagter|vagten|fridag] (væk) <",
        "(den|d) bliver det (så|altså|nok|derfor) $",
        "bliver det <",
        "sådan bliver det",
        "til at [hænge sammen|gå i hak|fungere|glide|nå sammen|harmonere]",
        "skal det nok (også) [lykkes|gå|passe|klares|lade sig gøre|blive godt|komme til at gå]",
        "^ [ledige|mulige|frie|åbne|gode|egnede] [dage|datoer|tider|tidspunkter]",
        "[vi|jeg] er på [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|nummer]",
        "er [vi|jeg] på $",
        "[springer|hopper] (vi|jeg) (gerne|straks|med glæde) (med) på",
        "kan det (godt|fint|sagtens|bedst|nemt) lade sig gøre",
        "[nemme|lette|gode|fine|bekvemme|mulige|passende] for (os|mig|alle)",
        "(er|bliver|blev|lyser|står) (den|det|dagen|kalenderen) (helt|farvet|markeret|malet) [grøn|grønt] (på|i|for|hos|alle|begge)",
        "[farvet|markeret|malet] (den|det) (helt|med) [grøn|grønt]",
        "[streget|understreget|ringet] (den|det) [ind|under|om]",
        "(så) [kom|kig|mød|dukke] (bare|endelig|da|gerne) (da|op|forbi|bare|endelig) [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|da]",
        "er mødet (os|meget|hjerteligt) [velkomment|velkommen]",
        "[det|den|dagen] eneste (jeg|vi) [kan|har|magter] (at) [klemme ind|byde på|tilbyde|presse ind|få plads til]",
        "^ (så) gerne [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr|nummer|1|2|3]",
        "[vi|jeg] (melder|meldte) [ind|os|mig] på [den|d|nr|nummer|mandag*|tirsdag*|onsdag*|torsdag*|fredag*]",
    ),
    "meeting.all": ("hele vejen [rundt|igennem|ned]",),
    "meeting.cannot": (
        "[driller|drillede|halter|kikser|spænder ben|er problemet|er synderen|er knasten|er den svære|er den gale]",
        "[lagt ud|givet væk|lovet væk|delt ud|byttet væk|lagt beslag på|afsat til anden side|gået fløjten] (til|på)",
        "[får|fik|skal have] .. opereret",
    ),
    "meeting.propose": (
        "[nødt til at|må|skal] (vel|nok|så) [blive|være|ligge] (lidt|noget|en uge|et par dage) [senere|tidligere]",
        "[det|den|dagen] eneste (jeg|vi) [kan|har|magter] (at) [klemme ind|byde på|tilbyde|presse ind|få plads til]",
    ),
    "meeting.rest": (
        "ellers er (vi|jeg|her|der) (til|med|helt|alle) (at) [tale med|fleksible|fleksibel|åbent|fri bane|frit|friske|med på det meste|medgørlige]",
        "[indtil|før|inden] [da|det|den dag]",
        "hverken før eller efter",
        "[dagene|ugerne|ugen|tiden] [før|forinden|op til|inden|indtil]",
        "de [to|tre|fire] andre",
    ),
    "meeting.refuse": (
        "undvære (et|det|hele) [mødet|dialogmødet|møde|møder|dialogmøde]",
        "[slippe|slipper|fri|fritages|fritaget|undværes|undskyldt] (helt|gerne|helst) (for|fra) [mødet|dialogmødet|møder|det hele|at deltage|at mødes|dialogmøder]",
    ),
    "meeting.decline": (
        "[det|så|vi|der] (må|skal|bliver nødt til at) (så|vi|desværre) [blive|finde|have|findes|til|ses på] (os|på) (nogle|en|et|helt|nogen) (helt) [andre|anden|andet] [dage|datoer|dag|dato|tidspunkt|tidspunkter|tider|gang]",
    ),
    "meeting.none": (
        "ikke ... [plads|tid|hul|mulighed|luft] ... [nogen|nogle|noget] af [tidspunkterne|dagene|datoerne|forslagene|tiderne|dem]",
        "alt er (desværre|allerede|helt) [booket|optaget|besat|fyldt|pakket|taget|udsolgt]",
    ),
    "harmless": (
        "(er) gået i stykker",
        "plads til (højst|op til) [en|to|tre|fire] (mere|til) i (min|vores|den) [bil|bilen|bus|bussen]",
        "[jeg|vi] først (får) [svarer|skriver|melder|vender|ser|har|nu|får] (tilbage|svaret|skrevet|set|nu)",
    ),
    "courtesy.put_off": (
        "[overstået|af vejen|på plads|klaret|holdt|afholdt] hurtigst muligt",
        "[holder|reserverer|holdt|blokerer] ... til (jeg|vi) (jeg|vi) [ser|får|har|hører] (jeres|en|den) [indkaldelse|indkaldelsen|bekræftelse|bekræftelsen|invitation|invitationen|kalenderinvitation]",
        "[holder|reserverer|holdt] (dem|den|dagen|det|begge) (dage) [åbne|åben|åbent|fri|frie] til [jeg|vi] [ser|får|har|hører]",
    ),
    "courtesy.condition": (
        "ellers er (vi|jeg|her|der) (til|med|helt|alle) (at) [tale med|fleksible|fleksibel|åbent|fri bane|frit|friske|med på det meste|medgørlige]",
        "[i får|får i|kan i|i kan|der er|er der|der bliver] ... hvis (i|nogen|de|man) [kommer|er|ankommer|møder|lander] (der|her|frem|op|i) (lidt|noget|en halv time|et kvarter) [før|tidligere|god tid|for tidligt|tidligt]",
        "[plads til|i får|får i|kan i|i kan|der er|er der] ... hvis (i|nogen|de|man) (gerne) [vil|har|ønsker|skal|skulle] (gerne|lyst til at|lyst til|at|have) (at) [med|se|spise|køre|smage|have|hilse|parkere|overnatte|sove]",
        "hvis (i|nogen|de|man) [kommer i bil|kommer med tog|tager toget|skal parkere|er sultne|bliver sultne|har børn med|farer vild|kører forkert]",
        "[det|mødet|så] må vente til (efter|uge|august|september|januar|næste|over)",
    ),
    "courtesy.contact": (
        "overtager (så) (mit|min|mine|vores|nogle|et|en|det) .. [besøg|besøget|vagt|vagten|vagter|sag|sager|møde|mødet|hold|undervisning|undervisningen|aftale]",
        "[ny|nye] [souschef|kollega|medarbejder|pædagog|vikar|afdelingsleder] (er|har) (begyndt|startet|tiltrådt) (og) [begyndt|startet|tiltrådt|med|kan]",
        "med (min|vores|en) [ny|nye] [souschef|kollega|medarbejder|makker] (med)",
    ),
    "courtesy.maybe": (
        "[tidligste|seneste|første|sidste|andet|tredje|midterste|bedste] bud",
        "holdt ... op mod",
        "(er|blev|bliver|vist) vist (også|nok|først) [sat op|færdig|færdigt|klar|klart|på plads|væk|tørt|tørret]",
    ),
    "courtesy.irony": (
        "[sikken|sikke] (et|en) [forår|sommer|vinter|efterår|vejr|uge|måned|logistik|kabale|puslespil|tid|sommervejr|regn|storm|travlhed]",
        "[drømmer|drømme] om [fri|ferie|sol|sommer|kaffe|weekend]",
    ),
    "put_off": (
        "skal (jeg|vi|dog|lige|nok) (dog|lige|nok) (lige|først|bare) (have|hente|bede om|indhente) [grønt lys|lov|godkendelse|accept|tilladelse|klarsignal|tilsagn|et ok] (fra|af|hos)",
        "mangler (jeg|vi|dog|lige|blot|bare) (lige|blot|bare) [grønt lys|lov|godkendelse|accept|tilladelse|klarsignal|tilsagn|et ok]",
        "vente med at [lægge|beslutte|svare|aftale|sige|vælge|melde|binde]",
        "spørg|spørge|hør|høre _ om (hun|han|de) (også) [hun|han|de|kan]",
        "[kan|kunne|tør|vil] (jeg|vi|dog|desværre) først (rigtigt|endeligt|for alvor) (rigtigt|endeligt) [sige|svare|give|love|melde|bekræfte|afgøre|vælge|tage stilling|vende]",
        "[jeg|vi] (kan|kunne|tør|vil) først [sige|svare|give|love|melde|bekræfte|afgøre|vælge|tage stilling]",
        "[hold|holde|holder|reserver|reservér|reserverer|book|booker|blokér|bloker|blokerer|gem] ... [så længe|indtil videre|foreløbig|foreløbigt|imens|i mellemtiden|midlertidigt|lidt endnu|til jeg|til vi|indtil jeg|indtil vi]",
    ),
    "maybe": (
        "[tør|vover|magter|orker] (jeg|vi) ikke [vælge|afgøre|bestemme|skære igennem]",
        "[jeg|vi] [tør|vover|magter|orker] ikke [vælge|afgøre|bestemme|skære igennem]",
        "ikke (tør|kan|vil) vælge side",
        "hellere (var|havde) (været) [fri|foruden|undt]",
        "på [vippen|nippet]",
        "på et hængende hår",
    ),
    "third_party": (
        "[taler|svarer|siger] (jeg|vi) kun for [mig|os] (selv)",
        "kun [tale|svare|sige] (noget) for [mig|os] (selv)",
        "på egne vegne",
        "[bekymrende|bekymringsfuld|bekymret|alarmerende] [henvendelse|henvendelser|opkald|oplysning|oplysninger|mail|besked]",
        "bekymringshenvendelse*",
        "[drøfte|vende|tale|snakke|tage] .. med (en af|nogen af) jer ... [i telefonen|telefonisk|først|inden|fortroligt|på tomandshånd|på forhånd]",
    ),
    "condition": (
        "når|hvis|så længe [vi|jeg|i|det|man|mødet|de] (bare|blot|kun|så) [kan nøjes|må nøjes|nøjes|kan slippe|slipper|må slippe|kan undgå|undgår|kan holde|holder|lover|må|får lov]",
        "[ja|tager|passer|passe|fin|fint|god|godt|går|gerne|ok|okay] ... når [_|bare _|også _] er [enig|enige|med|frisk|klar|på|villig|indforstået]",
        "[ja|tager|passer|fin|fint|god|godt|går|gerne|ok|okay] ... når [mødet|dialogmødet|det|vi|i|jeg|tilsynet] (bare|blot|så|samtidig) [kan|må|tæller|gælder|slipper|lover|får]",
        "når|hvis|så længe [vi|jeg|i|det|man|mødet|de] (bare|blot|kun|så) kan [klares|tages|holdes|gøres|gøre|afvikles|foregå|ske|slutte|være færdig|være færdige|starte|begynde]",
    ),
    "meeting.clash": (
        "[ringe|ringes|ringer|snakke|tale|tales] sammen",
        "[kun|men] (lige|akkurat|dog) (med|lige) nød og næppe",
        "med nød og næppe",
        "i (helst|gerne|selv) [vil|ville|foretrækker|foretrak|ønsker|ønskede] (helst|gerne) (have) [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|nr]",
        "[bedst|fint|nemmest|lettest] for jer",
        "[lokale|lokalet|rum|rummet|stuen|mødelokale|mødelokalet|salen] er (dog|desværre|nok) (alt) for [lille|lillebitte|småt|små|trangt|trang]",
        "[bedre|nemmere|hellere|belejligere|lettere] end [kl|klokken]",
        "(men|mens|dog) [lederen|chefen|forstanderen|ledelsen|souschefen|amr|personalet|driftsherren|bestyrelsen] [siger|vil|mener|ønsker|foretrækker|peger] (på|helst|gerne|hellere|nu) (have) [mandag*|tirsdag*|onsdag*|torsdag*|fredag*|den|d|nej|noget]",
        "uden [socialtilsynet|arbejdstilsynet|tilsynet|tilsynene|kommunen|lederen|ledelsen|souschefen|forstanderen|amr|tr|arbejdsmiljørepræsentanten|tillidsrepræsentanten|driftsherren|chefen|min leder|vores leder|min chef]",
        "[klagesag|retssag|voldgiftssag|injuriesag|tvist]",
        "[den|det|mødet|dialogmødet|tiden|tidspunktet|dagen|starten|klokkeslættet] [skal|må|bør|kan|skulle|burde|vil] (dog|gerne|bare|helst|nok|lige|så|vi) (gerne|helst|lige) [rykkes|skubbes|flyttes|udskydes|fremskyndes|forkortes|kortes|forlænges|ændres|justeres|deles|rykke|skubbe|flytte|udskyde|forkorte|korte|ændre|justere]",
        "[skal|må|bør|vil|skulle] (vi|jeg|i) (dog|gerne|bare|helst|nok|lige|så) (have|få) [rykket|skubbet|flyttet|forkortet|kortet|ændret|justeret] (den|det|mødet|tiden|tidspunktet|lidt)",
        "[bytte|bytter|byt|omvendt] (vi|de|dem|om|rundt) (på|om|rundt)",
    ),
    "courtesy.reversal": (
        "[er|kommer|sidder|møder] (vi|jeg|alle) (her|der|i huset|forbi|på stedet|på kontoret|hjemme) alligevel (den|på|til|hver|om|i)",
        "er alligevel [fredag|mandag|tirsdag|onsdag|torsdag|her|der|den|på|i|samlet]",
        "er (jo|heldigvis|nu|så) alligevel (blevet) [aflyst|udskudt|droppet|flyttet|rykket|skubbet|udgået|faldet]",
    ),
}

TABLES = (TURNS,)
