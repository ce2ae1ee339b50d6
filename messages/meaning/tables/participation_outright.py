# ruff: noqa: E501 (rows of data)
"""Answers to the invitation in few words and by the way: approved, on board, go ahead, kept out, asked to be excused;
what only quotes an answer; and feelings, thanks and stories beside one that hang on nothing."""

from __future__ import annotations

from messages.meaning.cues import Table

_US = "os|huset"
_WE = "vi|jeg|huset"
_OFFER = "det|den|dette|tilbuddet|invitationen|indbydelsen|forslaget|idéen|ideen|forløbet|ordningen|projektet|samarbejdet|indsatsen"
_CHANCE = "chancen|muligheden|tilbuddet|pladsen|lejligheden|den|det|invitationen"
_JUST = "bare|blot|roligt|endelig|gerne|trygt|nu|så|da|jo|også|hermed|herved"
_SORRY = "desværre|derfor|altså|så|nok|simpelthen|bare|denne|gang|nu|jo|pænt|hermed"
_BEGIN = "gå i gang|gå igang|gå bare i gang|komme i gang|sætte i gang|begynde|starte|køre løs|køre på|fyre løs|rykke ud|rykke ind"
_BEGINS = "gå i gang|gå igang|gå bare i gang|kom i gang|kom|sæt i gang|begynd|start|kør løs|kør|kør på|træd indenfor|træd ind|kig ind"
_TO_LEAVE = "stå udenfor|stå uden for|stå ude|stå tilbage|blive væk|blive hjemme|blive udenfor|sidde over|sidde udenfor|springe over|stå over|stå af|holde os udenfor|holde os væk|holde os tilbage|sige nej|takke nej|melde fra|melde afbud|lade være|gå glip|undvære|misse|afslå|melde pas|sige fra"
_PLEASED = "fornøjelse|glæde|fest|ære"
_TO_MEET = "se|møde|få besøg|tage imod|modtage|byde|få|hilse på|have|vise|åbne|samarbejde"
_DECIDED = "konklusionen|beslutningen|resultatet|enden|udfaldet|facit|afgørelsen|dommen|slutningen|svaret"
_DOES = "gør det|prøver det|springer ud i det|siger ja|takker ja|er med|deltager|tager imod|stiller op|hopper på|hopper med|slår til|griber chancen|kommer med|melder os|går med|vil være med|gerne vil|skal være med|tager springet"
_PART = "dialogmødet|dialogdelen|mødedelen|besøgsdelen|selve mødet|selve besøget|selve besøgene|besøgene|det fælles møde|det fælles besøg"
_OF_THINGS = "resten|posten|alt andet|alt det andet|detaljerne|det praktiske|spørgsmålene|det øvrige|uddybningen|historien|snakken"

SAID: Table = {
    "yes": (
        # aboard, in, approved
        f"kommer ({_WE}) ({_JUST}) (med) [med ombord|med om bord|ombord|om bord|med på vognen|med på holdet]",
        "^ (så|hermed|det|og|er) (er) (det) (hermed) [godkendt|accepteret|tiltrådt|bevilget] (hermed|herfra|fra|af|i) (os|huset|min|vores|ledelsen|vor|ledergruppen|bestyrelsen|her) (side|herfra) $",
        "[modtaget|læst|drøftet|vendt|behandlet] (og|drøftet|læst|vendt) (og) [godkendt|accepteret|tiltrådt] $",
        "[i|de] har (altså|hermed|nu|derfor|så|dermed|også|selvfølgelig) (min|vores|husets|ledelsens) (fulde|varme|udelte|ubetingede) [tilslutning|opbakning|velsignelse|ja|accept|tilsagn|ord]",
        "har [i|de] (altså|hermed|nu|derfor|så|dermed|også|selvfølgelig) (min|vores|husets|ledelsens) (fulde|varme|udelte|ubetingede) [tilslutning|opbakning|velsignelse|ja|accept|tilsagn|ord]",
        f"[{_DECIDED}] (på|af|herfra) (det|den|det hele|drøftelsen|mødet|snakken) (er|blev|bliver|lyder|var) at [vi|huset] ({_JUST}|alle) [{_DOES}]",
        f"[kom|kommet|nåede|nået|blev|enedes|endte|landede|landet] ({_WE}) (frem|vi|alle|enige) (til|om|på|med) (den|det) (konklusion|beslutning|resultat) at [vi|huset] ({_JUST}|alle) [{_DOES}] $",
        f"[{_WE}] siger til $",
        f"[vi|huset] ({_JUST}) indgår ({_JUST}) i [{_OFFER}|det skitserede|det beskrevne|jeres]",
        "[opfordringen|invitationen|indbydelsen|anmodningen|kaldet|henvendelsen] [følges|følger|besvares bekræftende|tages til følge|er fulgt|hører vi|hører vi gerne] (hermed|gerne|vi) $",
        "[opfordringen|invitationen|indbydelsen|kaldet] følger (vi|jeg) (gerne|hermed|derfor) $",
        "[tilslutning|tilsagn|accept|tilmelding|deltagelse] (gives|herfra|hermed) [fra huset|fra os|fra ledelsen|fra bestyrelsen]",
        "fuld deltagelse (herfra|fra|hos) (os|huset) $",
        f"[erklærer|erklære|erklæret|kender|viser] (vi|jeg) (sig|os|mig) (hermed|herved|således) (sig|os) [indforstået|indforståede|villig|villige|rede|klar|klare|enig|enige|parat|parate] (med|til|i|for) (at|vores) (at) [indgå|deltage|medvirke|være med|tiltræde|modtage|{_OFFER}|deltagelse]",
        "(vores|husets) [deltagelse|tilmelding|medvirken] (er|en) (hermed|dermed|altså|så|nu) (er|en) [kendsgerning|givet|besluttet|beseglet|sikret|på plads|afgjort|en selvfølge]",
        "[er] (vores|husets) [deltagelse|tilmelding|medvirken] (hermed|dermed|altså|så|nu) (en) [kendsgerning|givet|besluttet|beseglet|sikret|på plads|afgjort|selvfølge]",
        "[handsken|udfordringen|bolden|chancen|stafetten|tråden] er (hermed|altså|nu) [taget op|samlet op|grebet|taget]",
        f"siger (mange|tusind|pænt|stort|hjerteligt) tak for [{_CHANCE}] og [tager den|tager imod|griber den|slår til|snupper den|tager det]",
        f"[betragt|anse|regn|betragte] ({_JUST}) [{_US}] (hermed) (som|for) [tilmeldt|tilmeldte|med|deltager|deltagere|deltagende]",
        "sæt (et|jeres) (kryds|flueben) i (ja|jafeltet|jaboksen|jakolonnen|rubrikken)  [jafeltet|jaboksen|jakolonnen]",
        f"[tommelen|tommelfingeren|tommeltotten|tommelfinger|tommel] (vender|peger|er|går) [opad|op] (herfra|fra|hos) ({_US})",
        "svaret har (hele|altid|jo|fra|nu|egentlig) (tiden|starten|begyndelsen|altid) været (et) ja",
        "[tilsagnet|tilmeldingen|accepten|vores ja|mit ja|jaet|jasvaret] (fra|i) ... [gælder|står ved magt|holder|står fast|står ved|er gyldigt] $",
        "[tilsagnet|tilmeldingen|accepten|vores ja|mit ja|jaet] (gælder|står|holder) (stadig|fortsat|ved|fast) (magt) $  [gælder|holder|fast|magt]",
        "værsgo (her) (er|får) (i) (et|vores) ja",
        # in pictures
        f"[{_WE}] er (hermed|nu|så|da|altså) (på) [på jeres hold|på deres hold|en del af holdet|jeres folk|jeres nye hold]",
        "er (hermed|nu|så) [vi|huset] på [jeres|deres] [hold|liste|vogn|skib|båd]",
        "[sætter|skriver] (jeg|vi) (gerne|hermed) [mit|vores|husets] navn [på|under] (det|den|aftalen|listen)",
        "(jeg|vi) [sætter|skriver] (gerne|hermed) [mit|vores|husets] navn [på|under] (det|den|aftalen|listen)",
        "^ (så|det|er|et) (er|et) (et) go (for|fra|her) [herfra|fra os|fra huset|for os]",
        "[siger|giver|gav] (jeg|vi|alle|huset|personalet) go (herfra|til|for) (det|tilbuddet) $",
        "[hele|alle|samtlige] (huset|holdet|flokken|banden|personalet|molevitten|baduljen|bestyrelsen|medarbejdere|mand) (her|på|i|hos) (stedet|huset|os) [siger|svarer|stemmer|råber] (et|samlet|ja) [ja|ja tak]",
        "[rykker|rykke] (vi) stole* sammen (til|for) [jer|begge]",
        "[det|dette] er os [magtpåliggende|en hjertesag|en mærkesag|vigtigt|en fornøjelse|en ære] at [være med|deltage|komme med|medvirke]",
        "[indstilling|indstillingen|beslutning|beslutningen|holdning] er (klart|helt|entydigt) positiv (og) (det|den) (er|det) (er|den) endelig*",
        "ikke (os|nogen|meget|noget) [svært|søvn|dyrt|tungt|hårdt|besværligt|vanskeligt] at [sige ja|takke ja|svare ja|deltage]",
        # the whole house, or its bodies, for themselves
        "[glæder|glæde] sig (alle|meget|allerede|vildt|rigtig) (meget) til at [være med|deltage|komme med|medvirke|tage imod|se jer|møde jer|få besøg|få jer]",
        f"[huset|personalet|ledelsen|bestyrelsen|institutionen|alle|gruppen|ledergruppen] ({_JUST}) [tilslutter|tilmelder|indskriver|indtegner] sig (hermed|gerne) ({_OFFER})",
        "(vores|husets) navn (må|kan|skal|bør) (gerne|godt|bare|trygt|endelig|roligt) (gerne|godt) [stå|komme|sættes|skrives|føjes|noteres|optræde|føres] [på|under|til|blandt|i] ",
        "[i|de] (kan|vil) [finder|finde] [os|huset] på [listen|holdet|deltagerlisten|pletten|første række] $",
        "[tilføj|føj] (bare|endelig|gerne) [os|huset|vores navn] (bare|til|på) (til|listen|holdet)",
        "[ok|okay|godkendt|klart|ja tak|jo tak|enig] (herfra|fra os) (til|om|i|med) [deltagelse|at deltage|tilmelding|at være med|medvirken|forløbet|tilbuddet]",
        f"[takker|tak] (vi|jeg|mange|pænt) for [{_CHANCE}] og [tager|snupper|griber] (gerne) [den|det|imod]",
        "^ (kort|altså|derfor|ja|og|sagt) (og|sagt) (godt|kort) (så) med (på|til) (den|det|ideen) $",
        # go ahead, come
        f"[i|de] (kan|må) ({_JUST}|godt) ({_JUST}|godt) [{_BEGIN}] (med|hos) ({_US}) $",
        f"^ værsgo (og|at|bare) ({_JUST}) [{_BEGINS}|{_BEGIN}]",
        "kom (og|bare|gerne) kom (bare) begge",
        "^ kom (bare|endelig|gerne|roligt) begge (to) $",
        f"[bliver|blir|vil|er] ({_JUST}|kun) (blive|være) (en|et) (sand|stor|ren|hel) [{_PLEASED}] (for|at) (os|mig) (at) [{_TO_MEET}] [jer|begge|både]",
        "ikke lyde andet end (et) (hjerteligt|varmt|stort) [velkommen|ja|ja tak]",
        "^ (kun|bare|blot|et|ét|ganske|med|her|mit|vores|er) (et|ét|kort|ord|svar) (ord|svar) [velkommen|kom] (til|begge|her|indenfor) $",
        # why would we not
        f"ikke råd til (at) [{_TO_LEAVE}|undvære jer]",
        "ikke [klarer|klare] (vi|os) (os) (fint|godt|selv) (så) uden",
        f"[ønsker|vil|skal|agter|kan|bør|tør] ({_WE}) (slet|da|bestemt|heller|jo) ikke (at) ({_WE}) [{_TO_LEAVE}]",
        "ikke lade .. [gå fra|gå forbi|ligge|smutte|passere|slippe|glide|fare|gå til spilde|gå vores]",
        f"[undlader|forsømmer|afslår|afviser|nægter|fravælger|frasiger] ({_WE}) (os) (da|bestemt|så|slet) ikke (os) (at) [et tilbud|den slags|sådan|benytte|deltage|være med|tage imod|gribe|medvirke|sige ja|takke ja|komme|{_OFFER}]",
        f"[stryg|slet|fjern|streg|pil|kryds] (endelig|bare|nu|da|for alt i verden|for guds skyld|under ingen omstændigheder) ikke [{_US}]",
        f"[stryg|slet|fjern|streg|pil|kryds] [{_US}] (endelig|bare|nu|da|for alt i verden|for guds skyld) ikke",
    ),
    "yes.lean": (
        "[alle|enstemmigt|begge|hele] (stemte|stemmer|var|er|stemmer) (stemmer) for (og) [ingen|nul|0] (stemte|var|stemmer) (imod|i mod|mod)",
        "[for] (og) [ingen|nul|0] (stemmer) [imod|mod]",
        "det kunne (vi|jeg) (da|godt|sagtens|rigtig) (godt) tænke os $",
        "^ (jamen|jo|ja|jada|klart) det skal vi nok $",
        "^ [så|dermed|derfor|og] (så) [gør|nikker|siger|mener|stemmer] [jeg|vi] (det|ja) også $",
        "[så|dermed|derfor] [gør|nikker|siger|stemmer] [jeg|vi] (det|ja) også $",
        "^ [derfor|så|dermed|hermed|og] [bekræfter|accepterer|tiltræder] jeg|vi (det|hermed|som) (leder|forstander|herfra) $",
        "^ (og|så|det) (jeg|vi) bekræfter (det|hermed|som) (leder|forstander|hermed) $  [jeg|vi]",
        "[begge|alle|samtlige|flertallet|personalet|bestyrelsen|ledelsen|udvalget] .. [gik|går|er|var] ind for [det|den|tilbuddet|ideen|idéen|at deltage] $",
        "^ vi ses (snart|derude|herude|til) $",
        "^ [i|så|jamen|og] (i|har) (har|i) (hermed|så|nu) fundet [et|det|os|jeres|huset|stedet] (sted|hus|bosted) $",
        "[alligevel|derfor|så|altså|ja] er vi inde (for|på|fordi)",
        "[tak|glade] fordi vi må (komme|være) [med|ombord|med ombord]",
    ),
    "no": (
        f"[sidder|siddes|sidde] ({_WE}) ({_SORRY}) [denne|den|dansen|runden] (dans|runde|omgang|her) (her) over",
        "[bliver|blir|er|blive] (det|svaret) (desværre|derfor|altså) et pas (herfra|fra|her) (os|huset) $",
        "det [bliver|blir|er] (desværre|derfor|altså) et pas (herfra|fra|her) (os|huset) $",
        f"[nøjes|nøjs] ({_WE}) ({_SORRY}) med [det vi har|de tilsyn|vores eget|det tilsyn|det ene|de almindelige]",
        f"^ vi ser hellere at (i|de) [bruger|tager|vælger|går|lægger] ({_JUST}|kræfterne|tiden|krudtet|pladsen|det) ... [andet sted|andre|andet hus|anden]",
        "[find|spørg|vælg|prøv|tag] (hellere|bare|i) [nogen|nogle|dem|et hus|et sted] (som|der) (der|har) (har) [mere|bedre] [luft|tid|overskud|plads|kræfter|brug|mod|lyst] (end|til) (os|det)",
        f"[{_OFFER}|{_CHANCE}] (som) (vi|jeg) (dog|desværre|derfor|her) (dog|desværre) [lader passere|lader gå|lader ligge|siger nej til|takker nej til|lader sejle|må lade passere]",
        "^ (desværre|men|nej|så|og) (men) vi er (desværre|altså|derfor) ude (denne|i) (gang|år) $",
        "men vi er (desværre|altså|derfor) ude (denne|i) (gang|år) $",
        "[er|har] (der|vi) (desværre|altså|allerede) lukket (ned) for (flere|nye|mere) [projekter|projekt|tiltag|tilbud|besøg|opgaver|nyt]",
        "lukket for (flere|nye|mere) [projekter|projekt|tiltag|tilbud|besøg|opgaver|nyt]",
        "[vurderer|mener|synes|finder|oplever] (vi|jeg) ikke (at) [det|tilbuddet|projektet|forløbet|deltagelse|deltagelsen|vi|dette|ordningen] (er|vil|kan|har|hører|passer) (være|give|os) ... [relevant|relevante|aktuelt|aktuel|noget for|gavn|brug|rette|nødvendigt|målgruppen|ind|udbytte|værdi|mening|rigtige|egnede|egnet]",
        "[vi|jeg] [vurderer|mener|synes|finder|oplever] ikke (at) [det|tilbuddet|projektet|forløbet|deltagelse|deltagelsen|vi|dette|ordningen] (er|vil|kan|har|hører|passer) (være|give|os) ... [relevant|relevante|aktuelt|aktuel|noget for|gavn|brug|rette|nødvendigt|målgruppen|ind|udbytte|værdi|mening|rigtige|egnede|egnet]",
        f"i stedet for [{_US}] (bør|kan|må|skal|bedes|vælg|tag|spørg|find) (i)",
        "[denne|den|tilbuddet|bolden|muligheden|chancen|toget|bussen] må (så|derfor|desværre|altså|vi) [trille|rulle|sejle|flyve|drive|gå|passere|køre|fortsætte] (videre|forbi|uden)",
        "[holder|bliver] (vi|os) (os|hellere|derfor) (derfor|hellere) (til|ved) [den første|det ene|det vi har|vores eget|det første|én ting|ét ad gangen|vores egen|det gamle]  (alene|bare)",
        "[bede|beder|bedes] (jer|i|dem|jeg|vi) (derfor|venligst) (om) (at) [stryge|slette|fjerne|udelade|se bort fra|springe|holde] [os|huset]",
        "[ser|er|finder|har|se|fandt] (vi|jeg|der|derfor|altså) (derfor|altså|desværre) ingen [grund|anledning|årsag|mening|pointe|idé|ide] (til|i|med) (at) [deltage|være med|medvirke|gå med|tage imod|sige ja|melde os|stille op|det]",
        f"[beder|bede|bedes|ønsker|ønske|vil] ({_WE}) ({_SORRY}) (os|mig) ({_SORRY}) (os) [fritaget|fri|undskyldt|forskånet|undtaget|holdt udenfor|holdt ude]",
        "ingen deltagelse (herfra|fra|denne|i) (os|huset|gang|år|vores|vor) (side) $",
        "[negativt|afkræftende|benægtende|afvisende] svar [herfra|fra|hermed]",
        f"[går|kører|må|fortsætter|sejler|rejser] (i|de|derfor|så) (gå|køre|fortsætte|sejle) (videre) uden [{_US}]",
        f"[klarer|klare] ({_WE}) os ({_SORRY}|fint|godt|udmærket|glimrende|selv|lige) (fint|godt|udmærket|glimrende|selv) (så) uden $",
        f"[bliver|forbliver|sidder|sætter|bliver] ({_WE}) (os) ({_SORRY}) ({_SORRY}) (stående|siddende|hellere) på [tilskuerpladserne|tilskuerpladsen|tilskuerrækkerne|tribunen|lægterne|stationen|kajen|land]",
        f"[sæt|giv|tag|vælg|find|udvælg|lad|sætte|vælge] ({_JUST}|hellere) (en|et|nogen|nogle|de) [anden|andet|andre] (hus|bosted|sted) (på|i|få|komme|overtage) [vores plads|vores sted|pladsen|til]",
        f"[sige|siger|sagt] (pænt|derfor|høfligt|hermed|venligt) farvel til [{_OFFER}|{_CHANCE}|jeres]",
        "[indbydelsen|invitationen|skemaet|brevet] .. [uden|retur uden] [tilsagn|tilmelding|accept|underskrift]",
        "[en|én|et|ét|to] [gang|forsøg|projekt|runde|omgang] (er|var|må|har) (være|været) [nok|rigeligt] (for|til) [os|huset|mig]",
    ),
    "answer.noise": (
        "[gider|vil|skal|kan|behøver] (jeg|vi) ikke [pynte|lægge skjul|pakke|lyve|lade som]",
        "[et] nej er (helt|også|fuldt|selvfølgelig) i orden",
        "det er (slet|bestemt|da|sgu) ikke (det|den) [værste|dårligste|dummeste|ringeste|tåbeligste|kedeligste|tosseste]",
        "nej [i|du] [behøver|skal|må] (bestemt|ikke|altså) ikke (at) [sende|ringe|skrive|komme med|tage|medbringe|spørge|rykke|bekymre|undskylde]",
        "spar (jer|dig|jer selv) (ulejligheden|besværet|turen) (med|for) at [rykke|ringe|skrive|spørge|minde|overtale]",
        "sæt [en|et|nogle|nogen] [anden|andet|andre]",
        "uden (vores|et|noget|mit) [tilsagn|ja|samtykke|accept]",
        f"[{_OF_THINGS}] .. må vente",
        "[er|få|får] (på|et) nejet",
        "[ja|jaet|tilsagn|tilmelding] må (i|de|man) [vente|kigge|lede|se] (langt|længe|forgæves) (efter|på|forgæves)",
        "(ja|jaet) .. forgæves (på|efter)",
    ),
    "neutral": (
        "[ingen|uden|intet] .. forbehold*",
        "[ikke|intet|ingenting] (noget|meget|stort|spor|det mindste) at [tænke over|overveje|betænke sig|spekulere over|fundere over]",
    ),
    "answer.aside": (
        "mere behøver (jeg|vi) (vist|næppe|nok|da|vel) (ikke) (at) [skrive|sige|forklare|tilføje]",
        "behøver (jeg|vi) (vist|næppe|nok|da|vel) ikke (at) [skrive|sige|forklare|uddybe|tilføje] (mere|yderligere|noget)",
    ),
    "yes.past": ("gerne have [skrevet|svaret|givet|sendt|meldt|takket] (jer|et) (et) (ja|tilbage)  ja",),
    "limit": (
        "ja (tak) til (kaffen|kagen|mødet) .. [nej|ikke]",
        f"[{_PART}] [bliver|holder|springer|melder|står|dropper|slipper|undlader|udelader|fravælger] (vi|jeg|os)",
        "[halvt|halvvejs|kvart|trekvart|næsten|delvis] [tilmeldt|med|ja|på|ombord|indforstået|deltager]",
        "til det halve",
    ),
    "put_off": (
        "[lad|lader] (mig|os) (lige|lidt|nu) (lige|lidt) [tygge|sove|tænke|vende|fordøje|summe|ruge|spekulere|kigge|se|mærke]",
        "[tygge|tygger|summe|ruge|ruger|sove|sover] (lige|lidt|vi|jeg) (lige|lidt) (på|over) (det|den|sagen)",
        "^ (nej|øh|hov|stop) vent (lige|lidt|nu) $",
        "^ (nej|øh|hov) vent (lige|lidt|nu)",
        "lad (den|det|sagen|mailen|svaret|os) (lige|bare|hellere|lade) ligge (lidt|lige|til|indtil|nogle)",
        "[tages|tage] op [igen|på|efter|når|senere|til]",
        "ikke (at) [love|garantere|spå|stå inde for|udtale]",
    ),
    "maybe": (
        "mavefornemmelse*",
        "[kan|kommer] (vi|jeg|man) (jo|vel|nok|alligevel) (jo|vel|nok) ikke (jo|vel|nok) [slippe for|komme udenom|komme uden om|undgå|udenom|uden om]",
        "[slipper|undgår] (vi|jeg|man) (jo|vel|nok|alligevel) (jo|vel|nok) ikke (for)",
        "[deltager|medvirker|kommer|stiller|siger|takker] (vi|huset|jeg) vel",
    ),
    "third_party": (
        "[men|mens|og] [chefen|lederen|bestyrelsen|personalet|ledelsen|forstanderen|kommunen|souschefen|kollegerne] ryster",
        "[er|og|men|dog|blev|var] (stærkt|meget|klart|helt|alle) imod $",
        "[siger|skriver|oplyser|hævder|påstår|mener] [kommunen|forvaltningen|regionen|driftsherren|fonden|ejeren|formanden|koncernen|hovedkontoret]",
        "[side|sider|liste|brev|række|mail|bunke] med [bekymring*|indvending*|indsigelse*|krav|forbehold|protester|betænkelighed*]",
    ),
    "irony": (
        "[bestiller|bestil|tilbestil] (vi|jeg|i) (lige|samtidig|også|gerne)",
        "samtidig bestiller",
        "[lægge|lægger|placere|placerer|klemme] (det|besøget|den) (lige) [oven i|oveni|midt i] .. [ferie*|sommerferie*|flytning*|jul*|påske*|regnskab*|besparelse*|fyringsrunde*|ferien]",
    ),
    "reason.organisational": (
        "[fusioner*|fusion|fusionen]",
        "[fusioner*|slås sammen|lægges sammen|slået sammen|lagt sammen] med (et|en|nogle) [andet|anden|andre] (tilbud|hus|bosted|afdeling|institution)",
        "fritstillet",
        "ad interim",
        "[styres|ledes|drives|bestyres] (nu|midlertidigt|ad|lige|for) .. [interim|rådhuset|forvaltningen|vikar|konsulent|midlertidig*]",
    ),
    "reason.target_group_changed": (
        "er (siden|fra|pr) _ (et|en|blevet) (et|en) [aflastningssted|aflastningstilbud|plejehjem|plejecenter|dagtilbud|bofællesskab|værested|hospice|ungdomshjem|børnehjem|seniorbofællesskab]",
        "(er|har) (der|vi|her) (nu|i dag) (er) (her) (et|en) bofællesskab for [døve|blinde|unge|ældre|autister|seniorer|kvinder|studerende]",
        "passer (vi) ikke (længere|mere) (på|ind|til) (beskrivelsen|målgruppen|billedet|profilen)",
        "[lagt om|omlagt|lavet om|omdannet|gjort|blevet] til (et|en) (rent) [hospice*|plejehjem*|ældrecenter|ældrecentret|plejecenter|friplejehjem*|børnehjem*|dagtilbud|dagcenter]",
        "[vi|huset] er (nu|i|blevet|blot|bare|jo|i dag) (dag|et|jo) (et) hospice",
        "(er|blevet) vi (nu|i|blevet|jo) (dag|et) (et) hospice",
    ),
    "reason.resources": (
        "[tallerken|tallerkenen|spanden|glasset|kalenderen] er (allerede|i|forvejen) (forvejen) (helt) [fyldt|fuld|overfyldt|propfuld|sprængfyldt]",
    ),
    "reason.ongoing_programme": (
        "[kommunen|regionen|fagforeningen|forbundet|foa|sl|viso|bfa|socialstyrelsen|kl|universitetet|koncernen|arbejdsmiljøhuset] [kører|gennemfører|driver|ruller|afholder|står for] ... [hos os|i huset|her] ",
    ),
    "reason.other": (
        "uenig* [i|med] [formålet|idéen|ideen|metoden|præmissen|tanken|hele|jeres|konceptet|grundlaget|måden|tilgangen]",
        "[fælles|to] tilsyn* [på|ad] én gang (er|bliver|virker) (for) (meget|voldsomt|intimiderende)",
        "[oversvøm*|vandskade*|stormskade*|rørskade*|rørbrud]",
        "[fået|haft|har] (mere|ganske|simpelthen|efterhånden|rigeligt) (end|enkelt) nok af (alle|de) (slags|mange) [tilsyn|besøg|kontrol|projekter|gæster|myndigheder|undersøgelser|inspektører|tilsynene]",
        "nok under [luppen|lup|lygten|mikroskopet]",
        "[fik|fået|får] (vi) (der) (ikke|intet|ingenting) (noget|meget|det|store) (helst|som) ud af [det|den|dem|projektet|forløbet|ordningen]  [det|den|dem|projektet|forløbet|ordningen]",
    ),
    "courtesy.limit": (
        f"[{_OF_THINGS}] .. må vente (til)",
        "[tiden|tid|overskuddet|kræfterne|pengene] er (der) [bare|simpelthen] ikke (til|der)",
    ),
    "courtesy.condition": (
        f"[{_OF_THINGS}] .. må vente (til)",
        f"[beder|bede|bedes|ønsker|ønske|vil] ({_WE}) ({_SORRY}) (os|mig) ({_SORRY}) (os) fritaget",
        "[blev|er|blevet|bliver] (desværre|allerede|også) fritaget (af|fra)",
        "[ingen|uden|intet] .. forbehold*",
        "tages (der) (ingen) forbehold",
        "bare så (i|du|alle) (er|ved) (i) (klar|det|er) ",
        "bare for (hans|hendes|deres|min|vores|natholdets|beboernes) skyld",
        "[ikke|nej|fra|ingen|takke nej] ... under [de|disse|sådanne|de her|nuværende|de nuværende|de givne] [vilkår|betingelser|omstændigheder|forhold]",
        "under [de|disse|sådanne|de her|de nuværende|de givne] [vilkår|betingelser|omstændigheder|forhold] ... [nej|ikke|fra|afstår|ingen]",
        "på [de|de i brevet|de i invitationen] [beskrevne|nævnte|anførte|skitserede|opstillede|angivne|beskrevet|oplyste] [vilkår|betingelser]",
        "[benytter|benytte|bruger|bruge] (vi|os|jeg) (os) (af) (retten|muligheden|friheden) (til|for) at sige [fra|nej]",
        "[udsigten|chancen|muligheden|håbet|tak] (til|for|om) at slippe for",
        "[befriende|dejligt|skønt|rart|lettelse|godt|fantastisk|herligt|vidunderligt|glæder os til|glæder mig til|ser frem til] (for|at) (os|alle|dem) (at) (kunne|endelig) (at) slippe for",
        "[takket være|derfor|så|nu|når] .. slipper (jeg|vi|beboerne|personalet) (jo|nu|endelig) for (at) [holde|læse|sammenligne|fortælle|gentage|forklare|få to]",
        "hvis .. [slippe|slipper|undgå|undgår] ... er det (kun|bare|jo|da|alene) (en|et) (ren) [gevinst|bonus|plus|fordel]",
    ),
    "courtesy.put_off": (
        "[ikke|intet|ingenting] (noget|meget|stort|spor|det mindste) at [tænke over|overveje|betænke|spekulere|fundere|betænke sig på]",
        "[derfor|så|nu|og|år|dag] er (vores|mit) svaret (nu|i|dag) (et) [andet|anderledes]",
        "[stå|står|stille|stiller|lægge|lægger|ligge] (os|jer|noget|hindringer|sten|dem|ikke) i vejen",
        "afventer (vi|roligt|spændt|blot|bare|gerne|hermed|nu|så) (roligt|spændt|blot|bare|så) [jeres|nærmere information|nærmere fra jer|nærmere om|dato|datoer|indkaldelse|det videre|at høre fra jer|at i]",
    ),
    "courtesy.maybe": (
        "nu tænker (jeg|vi)",
        "vist (også|jo) på (høje|allerhøjeste) tide",
        "mere behøver (jeg|vi) (vist|næppe|nok|da|vel) (ikke) (at)  [skrive|sige|forklare|tilføje]",
        "[tror|synes|mener] (jeg|vi) ikke (at|jeg|vi) (jeg|vi) [behøver|skal|bør|kan] (at) [skrive|sige|forklare|tilføje|uddybe] (mere|yderligere|noget)",
        "(jeg|vi) [tror|synes|mener] ikke (at) [jeg|vi] [behøver|skal|bør] (at) [skrive|sige|forklare|tilføje|uddybe] (mere|yderligere|noget)",
    ),
    "courtesy.irony": (
        "spøg til side",
        "når det er sagt",
        "[enhver|alle|nogen|dem|folk|andre|nogle|den] (som|der) [gider|orker|gad]",
    ),
    "courtesy.later": ("når det er sagt",),
    "courtesy.third_party": (
        "bedt (mig|os|kontoret) (om) (at) [meddele|svare|skrive|bekræfte|tilmelde|takke|sige|give|melde|oplyse|hilse|afslå]",
        "[gav|givet|giver] (han|hun|lederen|forstanderen|bestyrelsen) (mig|os) besked (på|om) at [meddele|svare|skrive|bekræfte|takke|sige|melde]",
        "[kontoret|sekretariatet|administrationen] på vegne af",
        "[beboerråd*|brugerråd*|pårørenderåd*] (er|har|blev|bliver|og|også|allerede) (er|har|også|allerede|alle) [orienteret|informeret|underrettet|nikket|hørt|spurgt|positive|positivt|begejstret|glade|glad|glæder]",
        "[for|fordi] (min|vores) [kone|mand|søster|bror|datter|søn|mor|far|nabo|svoger|veninde|ven] (er|arbejder|var|har) (selv|også|været) [tilsynsførende|pædagog|sygeplejerske|jurist|ansat|inspektør|konsulent|leder|arbejder|psykolog]",
        "[som|er] formand .. [og|samt] (som|også) [leder|forstander] (af|for|på)",
        "på (et|vores|dette) hus vegne",
        "jurister kan",
        "[som|den|det|de] i har hørt om",
        "i har hørt om",
    ),
    "courtesy.reversal": ("ikke (har|er) (fortrudt|ombestemt)  [fortrudt|ombestemt]",),
    "courtesy.upheaval": ("[er|blev|bliver] (jeg|vi) (helt|nu|så|fuldstændig) solgt",),
    "question.indirect": (
        "< [sig|fortæl|skriv|forklar|oplys] (mig|os) (lige|venligst|også|gerne|bare) (lige) [om|hvad|hvor|hvem|hvordan|hvornår|hvilke|hvorfor|hvilken] (jeg|vi|i|der|det|man)",
        "og [sig|fortæl|skriv|forklar|oplys] (mig|os) (lige|venligst|også|gerne|bare) (lige) [om|hvad|hvor|hvem|hvordan|hvornår|hvilke|hvorfor|hvilken] (jeg|vi|i|der|det|man)",
    ),
    "courtesy.question": (
        "hvad er der (egentlig|så|dog|da) at [betænke|overveje|tænke|diskutere|drøfte|snakke]",
        "hvor [kom|var] (jeg|vi|det) (nu|jeg) (fra)",
        "i [må|skal|kan] (godt|gerne|bare|også) (godt|gerne) vide",
        "[må|skal|kan] i (godt|gerne|bare|også) (godt|gerne) vide",
        "[det] må i gerne vide",
        "ville høre hvad",
    ),
}

TABLES = (SAID,)
