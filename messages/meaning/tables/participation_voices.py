# ruff: noqa: E501 (rows of data)
"""How people say yes, no and half of either when they speak: verbs by class with their companions; what only looks so."""

from __future__ import annotations

from messages.meaning.cues import Table

_WE = "vi|jeg|huset|alle"
_US = "os|huset"
_THING = "det|den|dette|tilbuddet|invitationen|forslaget|forløbet|projektet|ordningen|initiativet|samarbejdet|tilsynet|muligheden|chancen|jeres tilbud|et koordineret|det koordinerede"
_WELL = "fint|godt|perfekt|fortrinligt|fortræffeligt|glimrende|udmærket|strålende|upåklageligt|rigtig godt|vældig godt|storartet"
_SOFT = "helt|rigtig|meget|ganske|bare|da|jo|også|faktisk|vældig|så|nu|gerne"
_POSITIVE = "positivt|positiv|bekræftende|imødekommende|velvilligt"
_NEGATIVE = "negativt|negativ|afkræftende|benægtende|afvisende"
_AGAIN = "igen|undervejs|senere|når som helst|til enhver tid|hvis|uden"

SAID: Table = {
    "yes": (
        "[vi|jeg|huset] kommer (bestemt|da|slet) ikke til at [sige nej|takke nej|afslå|springe over]",
        "[tilmeldingen|tilmelding|tilsagnet|tilsagn] [gælder|omfatter|dækker] (hele|begge|alle|for)",
        "count os in",
        f"^ (og|ja|jo) [{_WE}] [vil|vil og kan|kan og vil|tør|skal] (gerne|godt|begge|alle) $",
        f"^ (og|ja|jo) [{_WE}] kan og vil",
        "[vil|kan] (vi|jeg) (både|gerne) og [kan|vil|tør|skal] (vi) (gerne|godt) $",
        "(et) nej [får|hører|bliver|kommer|skal|venter|lyder] (i|det|der|du) .. ikke (fra|af|her|på|hos|til)",
        "[noget|intet|et] nej (det) (får) (i) (ikke) [får i ikke|hører i ikke|kommer ikke|bliver det ikke|bliver der ikke]",
        "[hvem] .. nej (til|tak) .. [ikke vi|ikke os|ikke huset]",
        "(os|huset) [må|kan|skal] i (gerne|bare|godt|roligt|trygt) [skrive|sætte|regne|tælle|notere|tage|føre] (op|på|med|ind|til)",
        "count [us|me] in",
        # the answer has a sign
        f"[svar|svaret|tilbagemelding|tilbagemeldingen|meldingen] .. [er|lyder|bliver] (klart|udelt|entydigt|helt) [{_POSITIVE}]",
        f"[svarer|svare|stiller os|stille os|stiller vi os|forholder os] (klart|udelt|derfor|hermed|meget|helt) [{_POSITIVE}] (på|til|over)",
        # to make use of
        f"[ønsker|agter|vil|ønske|har tænkt os] (vi|gerne|hermed|meget) (gerne) (at) (gerne) [benytte os af|benytte|tage os af|udnytte|gribe|bruge|gøre brug af] [{_THING}]",
        f"(det) passer ({_SOFT}) [os|mig|huset] ({_SOFT}) [{_WELL}] (at) (være|deltage|være med|at deltage|at være med|at komme med)  [deltage|med]",
        f"(det) passer ({_SOFT}) [{_WELL}] (til|for) [os|huset|mig] [at deltage|at være med|at komme med|at gå med]",
        # you are welcome to do it
        "det må i ({s}) [gerne|godt] (meget) (komme) (og) [komme|gøre|lave|prøve|kigge] ".replace(
            "{s}", "så|meget|hjertens|da|jo|rigtig"
        ),
        f"(så) [stil|sæt|skriv|tag|put|meld|noter|før] [{_US}] (bare|endelig|gerne|roligt|trygt) (op|ind|med) (på|til) [holdet|listen|deltagerlisten|programmet|tavlen|blokken|planen]",
        "[vil|skal|må] (vi|jeg) (da|bestemt|helt|gerne) (bestemt) (gerne) ikke (gerne|nøjes) [gå glip af|undvære|sige nej til|gå forbi]",
        "med til det hele $",
    ),
    "no": (
        "[ser|har|finder|er|kan se] (vi|jeg|der|se) (derfor|desværre|altså) ingen [idé|fordel|værdi|gevinst] (for) (os) (til|i|med|ved) (at) [deltage|være med|medvirke|det|indgå|tage imod]",
        "[enige|enig|besluttet|valgt|bestemt|aftalt|enighed|landet på|nået frem til] (om|at|os|for) (om|at|for) (at) (at) [lade være|lade den gå|lade det ligge|lade det være|springe over|stå over|stå af|sige nej|takke nej|afslå|undlade|passe|melde fra|blive væk|blive udenfor|holde os|vente til|droppe]",
        "^ [kan|vil|gider|orker|ønsker|magter] (vi) (desværre) ikke (desværre) $",
        "^ [kan|vil] (desværre) ikke (i år|denne gang|lige nu)  [i år|denne gang]",
        "(sætte|sæt|skrive|skriv|put|putte|notere|noter) (gerne|bare) (os|huset) (bare|gerne) (på|i|under) [nejlisten|nejliste|nejsiden|nejbunken|afslagslisten]",
        "at [vi|huset|stedet|botilbuddet] (desværre|derfor|altså|alligevel|nok) ikke [går ind|går med|hopper på|hopper med|springer på|stiller op|tager imod|siger ja|takker ja|er med|kommer med|bliver med|tilmelder|melder os|går videre|tager del|tager den]",
        "[hellere|bedre|heller] et (ærligt|klart|hurtigt|tidligt|rent|redeligt|kort) nej (nu|i dag|tidligt|straks) end (et|at|med)",
        "[det|den|dette] (her) [ryger|må ryge|røg] (desværre|derfor|altså|så|også|bare|nok) [med|ud|væk|fra|af|også|som en af]",
        "[sætter|sætte|skære|skærer|sparer] .. [det|den|dette] her (væk|fra|bort)  [væk|fra|bort]",
        "hverken [kan|vil|ønsker|tør|magter|orker|skal|har lyst|har tid] (vi|at) (eller) [kan|vil|ønsker|tør|magter|orker|skal|har lyst|har tid|lyst|overskud]",
        f"[svarer|svare|stiller os|stille os|stiller vi os] (derfor|desværre|hermed|helt) [{_NEGATIVE}] (på|til|over)",
        f"[svar|svaret|tilbagemelding|tilbagemeldingen|meldingen] .. [er|lyder|bliver] (desværre|derfor|klart|helt) [{_NEGATIVE}]",
        "[heppe|hepper|heppe på|følge|følger|følge med|klappe|klapper|vinke|vinker|kigge på|kigger på|se til|ser til] (vi|jeg|jer|på|med|de|andre) (jer|andre|på|med) fra [sidelinjen|tilskuerpladsen|tilskuerpladserne|bænken|tribunen|landjorden|land]",
        "[hepper|klapper|vinker] (vi|på|til|jer) (jer) (på|fra) (jer|de andre) (fra) [sidelinjen|tilskuerpladsen|tribunen|bænken|land]",
        f"[må|vil|kan|skal] i (desværre|altså|nok|derfor|så) [se|kigge|lede|spejde|finde] (langt|længe) efter [{_US}|vores navn]",
    ),
    # What looks like an answer and is none.
    "answer.noise": (
        "[idé|ide|råd|fristende|modigt|for tidligt|for tidlig|svært|risikabelt|farligt|dumt] at [sige|svare|takke] [ja|nej]",
        "[lære|lærer|øver|øve] (mig|os|at) (at|i at) [sige|takke|svare] [nej|ja]",
        "ingen (her|af|os|i|huset) (os|huset) (der|som) (har) [sagde|sagt|siger|stemte|stemt|ville sige] nej",
        "der [tager|drøfter|vender|beslutter|kigger|ser|afgør] vi (på) [den|det|sagen]",
        "end et (halvhjertet|halvt|lunkent|tvivlende|senere|sent|presset|påtvunget|hult) [ja|nej]",
        "[tosset|dumt|skørt|synd|ærgerligt|tåbeligt|fjollet|uklogt|vanvittigt|trist|fjoget|galt|spild|halvskørt] (af|for) (os) (hvis|at) (vi) [lade|lod|lader] .. [gå|ligge|smutte|glide|passere]",
        "[sagt|siger|sagde|takket] ja til (alt) [for meget|for mange|rigeligt|så meget|så mange|nok|lidt for|mere end|alt muligt|alt for]",
        "[beklager|beklage|undskyld|undskylder|ked af|sorry] (jeg|vi|meget|mit|det|at|for) (at) .. (først) ikke (har|fik|nåede) (har) (fået) [svaret|skrevet|vendt|meldt|ringet|reageret|givet|sendt|svare|skrive|åbnet|læst]",
        "[overbevis|overbevise|prøv|spørg|ring|skriv|kontakt|send|forklar|fortæl|uddyb|vend|læs|del|overtal] .. gerne $",
        "[rart|nemt|let|fristende|nemmest|lettest|hyggeligst] at [sige|kunne sige|svare] ja",
        "[høre|ønsker|ønske|håber på|håbede på|håbet på|vil have|venter på] (helst|gerne) (at høre) et (klart|rent) [ja|nej]",
        "[bad|beder|bedt|ønsker|ønskede] (i|om|mig|os) (om) et (klart|rent) (svar) (ja|nej) (eller|ja) (eller|et) (et) [nej|ja]",
        "[steder|dem|de|andre|alle|huse|bosteder] (som|der) (har) [siger|sagt|sagde|svarer|takker|takkede] [ja|nej]",
    ),
    "maybe": (
        "[kommunen|driftsherren|driftsherre|bestyrelsen|regionen|ledelsen|fonden|forvaltningen] (har|vil) (desværre|helt|os) [forbudt|forbyder|nægter|nægtet]",
        "ikke (har|selv|nogen|den) [beslutningskompetence|mandat|kompetence|kompetencen|bemyndigelse|fuldmagt]",
        "[ender|lander|bliver] (det|vi|den) [vel|nok|sikkert|måske] (med|på) (et) [ja|nej]",
        "(det|vi) [ender|lander] [vel|nok|sikkert|måske] [med|på] (et) [ja|nej]",
        "[tænker|mener|tror|synes|føler] (vi|jeg) (nok|umiddelbart|mest|vel) [ja|nej] $",
        "[vi|jeg] [tænker|mener|tror|synes|føler] (nok|umiddelbart|mest|vel) (et) [ja|nej]",
        "[vil|ville] [vi|jeg|huset|de] nok [gerne|godt|hellere|helst|deltage|sige|takke|være|ja|nej|med|med på|ikke]",
        "nok (meget|rigtig|helst|hellere|mest) [gerne|helst|hellere|villige|klar|klare|positive|interesserede]",
        "[jeg|vi|huset] [vil|ville] nok [gerne|godt|hellere|helst|deltage|sige|takke|være|ikke]",
        "hælder (jeg|vi) (nok|mest|lidt|klart|alle|vel|snarest) (nok|mest|lidt) [til|mod|mest]",
        "[hælder|hælde|hældte] .. [til|mod] (at|et) [sige|ja|nej|takke|deltage]",
        "[heller ikke|hverken] (noget|noget særligt) [for eller imod|for det|for]",
        "hverken for eller imod",
        "[gør|beslut|bestem|afgør] (bare|det) (det) [som|hvad|selv] i [synes|vil|finder|ønsker|mener]",
        "^ (så|men) det er (helt|ganske|vel|jo) op til jer $",
        "[ligeglad|ligeglade|lige meget|det samme for os|hip som hap|uden mening om]",
        "[jer|dig] (der|som) [bestemmer|beslutter|afgør|vælger]",
    ),
    "condition": (
        "[står|stod] det til [mig|os]",
        "indtil (i|du|der|vi|jeg|andet|nogen|det|noget|en) [hører|får|andet|bliver|kommer|siger|finder|ved|viser|sker|skriver|melder]",
        "indtil [andet|videre]",
        "så længe (som) [vi|det|i|der|ingen] .. [kan|er|holder|har|ikke]",
        "[mulighed|muligheden|ret|retten|lov|frihed|friheden|adgang] (for|til) (at|til) (at) (kunne) [hoppe|springe|stå|melde|træde|trække|fortryde|ombestemme|stoppe|sige|bakke]",
        f"[hoppe|springe|melde|trække|træde|stå|bakke] (os) (os) [fra|ud|af|tilbage] [{_AGAIN}]",
        "[fortrydelsesret|bagdør|nødudgang|nødudgangen|exit|udvej|flugtvej]",
    ),
    "put_off": (
        "(så) må [vi|jeg] se (så|jo) [hvor|om|hvad|hvordan|hvornår|tiden]",
        "(ikke) (ment|var|er) (som) [bindende|uforpligtende]",
        "ikke (endnu|selv|nået|fået|har) (at|selv|nået) [læst|læse|set|se|kigget|åbnet] (det|den|jeres|alt|brevet|på|mailen|bilaget|materialet) (det|mail|brev) (hele|alt|færdig|igennem|ordentligt|endnu|færdigt)  [hele|færdig|igennem|ordentligt|endnu|færdigt|bilaget|materialet]",
        "[hav|have|hold|bevar|bede om|beder om] (lige|venligst|jer|lidt|om) (lidt|om) [tålmodighed|tålmodigheden|ud] (til|indtil|lidt|med)",
        "[skal|vil|kan] i (høre|få) [høre fra|få besked|få svar] (mig|os) (igen)",
        "der [tager|drøfter|vender|beslutter|afgør] vi (på) [den|det|sagen]",
        "[foretrækker|foretrække|ønsker|vil hellere have|vil helst have|vil gerne have] .. [snak|samtale|møde|opkald|drøftelse|dialog] ... [før|inden|først]",
        "[før|inden] (at) [vi|jeg|huset] .. [binder|melder|tilmelder|forpligter|lover|skriver under|takker|hopper|kan sige|springer ud]",
        "[prøv|forsøg] .. igen [i|om|på|efter|til]",
    ),
    # Told by who has the say, or for him.
    "own_behalf": (
        "på [huset|hele huset] vegne",
        "[forelagt|vendt|drøftet|talt|taget] (det|sagen|den|jeres|invitationen|mailen|brevet|om) (mail|brev|invitation|op) (det) [for|med] [min|vores|lederen|chefen|forstanderen|ledelsen|bestyrelsen|driftsherren] (chef|leder|forstander|ledelse|bestyrelse|overordnede|driftsherre|centerleder|områdeleder)",
    ),
    "courtesy.third_party": (
        "som [de unge|man|englænderne|amerikanerne|ungdommen|mormor|farmor|børnene|jyderne|københavnerne|sønderjyderne|norske|svenskerne|nordmændene] (jo) [siger|sagde|kalder|udtrykker]",
        "(det|svaret|beskeden|det er) (er) [hermed|herved] (nu) [givet|bragt|sendt] videre",
        "[er] [hermed|herved|nu] (hermed) [givet|bragt] videre $",
    ),
    "courtesy.reversal": (
        "efter at have [talt|snakket|drøftet|rådført] (mig|os|det) (med)",
        "^ alligevel [bliver|siger|må|takker|vil|er|vælger|melder|deltager|kan|tør|skal] (det|vi|jeg|huset|svaret)",
        "tak (for|fordi|for at) .. alligevel $",
        "[jeg|vi] (har|havde) (nu|lige|også) (nu|lige) (har) sovet på (det|sagen) (og|i|et|en|nogle|to|nu)",
        "[har|havde] [jeg|vi] (lige|også) sovet på (det|sagen)",
        "[i|de|arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|man|alle|begge] (jo|nu) alligevel [skal|kommer|er|kører|dukker|banker|vil]",
    ),
    "courtesy.condition": (
        "hvis [vejret|solen] ... kan (vi|i) (holde|sidde|tage|drikke|spise|gå)",
        "hvis (det|i|du|nogen) (ellers) [er|skulle være|kan være|har|interesserer|hjælper|undrer|vil vide] (jer|nogen|til|interesse) (rart|godt|nyttigt|interessant|en hjælp|nogen hjælp|nogen) (at|for) [vide|interesse|hjælp|nogen|jer]",
        "hvis (der) (er|var) [noget hus|noget sted|noget bosted|et sted|et hus|et bosted|ét sted|ét hus] (i|der|som)",
    ),
    "courtesy.limit": ("nøjes med at [heppe|følge|følge med|kigge|se|ønske|vinke|klappe|sende]",),
    "courtesy.maybe": (
        "[har|trænger|kan] (vi|jeg) vist (alle|også|godt) (alle) [brug for|til|godt af|godt bruge|have brug]",
        "[vi|jeg] [har|trænger|kan] vist (alle|også|godt) (alle) [brug for|til|godt af|godt bruge]",
        "[håber|håbe] (vi|jeg) på (at|et|en|nogle|mange|nogen) (mange|rigtig|få) (rigtig) [gode|god|godt|hyggelige|hyggelig|spændende|lærerige|lærerigt|frugtbart|udbytterigt|konstruktivt|gensyn]",
        "[behøver|kan|vil|skal] (jeg|vi) vist (ikke|heller) (ikke) [sige|skrive|tilføje|uddybe|forklare]",
        "(det) [er|var] (jeg|vi|det) vist (det|alt|godt|ikke) (det|hele) (nødvendigt|nok|tydeligt)  [nødvendigt|nok|tydeligt|hele|alt]",
        "[taler|svarer|skriver] (jeg) vist (nok) [for|på vegne]",
    ),
    "courtesy.put_off": (
        "kommer (bestemt|da|slet) ikke til at sige [nej|fra]",
        "når i (selv|ved|har) (ved|har) (mere|noget|datoerne|en dato|dagene|nyt) (om|at)  [mere|noget|datoerne|dato|dagene|nyt]",
        "[lovede|lovet] (jeg|vi|jer|dig) (jer|dig) (at) [vende|melde|komme|give|svare|skrive] (tilbage|jer|besked|tilbagemelding)",
        "[i|de|andre] får (sikkert|nok|meget|langt) (meget|langt) mere ud af",
        "[kan|vil|skal] (jeg|vi) (desværre) ikke [give|love] (jer|dig) (det) $",
        "det kan [jeg|vi] (desværre) ikke give jer $",
        "[venter|ventet|vente] (på|længe) (på) (et) (svar) (fra|ja)  [svar fra|fra mig|fra os|på mit|på vores]",
    ),
    "no.for_now": (
        "hvis i (så|alligevel|ender|bliver|står|til) (og|med|at) [mangler nogen|mangler en|mangler et|mangle nogen|kommer i bekneb|ikke finder|ikke kan finde|får en plads|får plads]",
        "[springer|springe|falder|falde|melder|melde] (nogen|en|der|en anden) (nogen|anden) [fra|fra så]  [så ring|må i gerne ringe|så skriv|så tager vi|så kan vi]",
        "nej (tak) (men) [først|tidligst|ikke før|ikke inden] [efter|til|når|i|om|vi|der|den|jul|nytår]",
        "^ (måske|nok) [først|tidligst] [efter|til|når|i|om]",
        "[pt|foreløbig|foreløbigt|for nuværende|indtil videre] (er|bliver|siger|må|lyder|takker) (det|vi|jeg|svaret) (det|være|sige|blive|desværre) (et|derfor) [nej|fra|pas]",
        "[lige nu|i øjeblikket|her og nu] [er|bliver|lyder] (det|svaret) (desværre) (et) nej",
        "ikke [før|førend|inden] (at) [vi|der|den|det|lederen|en|vores|huset|alle|nogen|ledelsen|jeg|om|i|efter|næste|til|sommeren|efteråret|foråret|ferien|nytår]",
        "men [bliver|får|kommer|finder|ændrer|skulle|besættes|lysner|vender|lykkes] .. [skal i høre|hører i|vender vi|vender jeg|skriver jeg|skriver vi|melder jeg|melder vi|siger vi|er vi med]",
        "[bliver|får|kommer|finder|ændrer|besættes|lysner] ... [skal i høre fra|hører i fra|så hører i|skal i få besked]",
    ),
    "courtesy.irony": (
        "for min skyld [kunne|måtte|må|kan|gerne|skulle]",
        "ja (og) ja og (atter|endnu|tusind) ja",
        "ja og atter ja",
        "tusind gange ja",
    ),
    "courtesy.question": (
        "hvor (kan|skal|må) [jeg|vi] (så) [skrive under|skrive|melde os til|tilmelde os|sætte krydset|sætte kryds]",
        "hvem (i alverden|pokker) [kan|ville|siger|tør|vil|takker|kunne|skulle] (i) (alverden|dog|da|egentlig|nænne) (dog|da) (sige|takke|finde på|at) (at) (sige|takke) nej",
        "[os|huset] [må|kan|skal] i (gerne|bare|godt) [skrive|sætte|regne|tælle|notere|tage|føre]",
    ),
    "reason.organisational": (
        "[lederstolen|chefstolen|forstanderstolen|lederkontoret|forstanderkontoret] (er|står) (stadig|fortsat|nemlig) [tom|tomt|ubesat]",
        "[ny|nye|nyt] [økonomichef*|økonomisystem*|bestyrelse|ledelsesteam|lønsystem|ejerform]",
        "[blevet|bliver|overgået|overgår] (lige|netop|nu|til) (til) [selvejende|selveje|privat|privatejet|privatiseret]",
    ),
    "reason.resources": (
        "ikke (mere|timer|tid|noget|dem) (mere|timer|noget) at give af",
        "[arbejdstimer|mandetimer]",
    ),
    "limit": (
        "[med|deltager|ja|ja tak|tak] (men|kun|bare) på (en) [prøve|forsøg|prøvebasis|forsøgsbasis]",
        "[forsøgsvis|prøvevis]",
        "[mødet|dialogmødet|besøget|besøgene|tilsynet|resten] (må|kan|skal) i (gerne|godt|så|bare) (holde|tage|klare|køre|ordne) [holde|tage|klare|køre|ordne] (det|hos|for) (jer) (selv)  [hos jer selv|selv|uden os|alene|for jer selv|uden]",
        "[med|deltage|deltager|bidrage|bidrager|imod] (gerne) [i|til|på|med] [det meste|noget af|dele af|lidt af|nogle af|visse|enkelte|udvalgte|en del af det]",
        "[være|stå|blive|bruges|noteres|skrives|stille op|fungere|er] (gerne) (som) (på) (en|jeres|op) [reserve*|suppleant*|observatør*|tilskuer*|backup|afløser*|venteliste*|interesseliste*]",
        "[det|den] ene .. [vil|siger|deltager|er|ønsker] ... [det|den] (andet|anden) [andet|anden] (vil|har|siger|er|ønsker) (ikke|nej)  [ikke|nej]",
    ),
    "reversal": (
        "^ som (jeg|vi|tidligere|allerede|jo|før) (har|jo|allerede) (tidligere|allerede|før) [sagt|meddelt|skrevet|svaret|oplyst|nævnt|tilkendegivet]",
        "^ eller [jo|ja|nej|måske|rettere|vent|hvad]",
    ),
    "contact": (
        "[slettes|slettet|fjernes|fjernet|afmeldes|slet|fjern] (mig|os|gerne|venligst) (som|fra|af) [kontakt|kontaktperson|modtager|mailinglisten|maillisten|jeres system|jeres register|registret|nyhedsbrevet]",
    ),
    "third_party": (
        "[pålagt|beordret|beordrede|kommanderet|befalet|forpligtet|forpligtede|tilsagt|instrueret] (af|til) (at|os|kommunen|regionen|ledelsen|chefen) (at) (skulle) [sige|deltage|svare|takke|være|stille]",
        "[besked på|ordre om|ordre til|ordre på|påbud om|fået besked om] at (skulle) [sige|deltage|svare|takke|være|stille]",
    ),
}

TABLES = (SAID,)
