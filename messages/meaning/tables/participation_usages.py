# ruff: noqa: E501 (rows of data)
"""Answers to the invitation by class: a refusal that is denied, what suits us, orders to count on us, where it ended,
lists of those who stay away; openings and stories that hang on nothing; staff, rest and superiors as why not."""

from __future__ import annotations

from messages.meaning.cues import Table

_WE = "vi|jeg|huset|bostedet|botilbuddet|stedet|institutionen|centret|personalet"
_US = "os|huset"
_JUST = "bare|blot|roligt|endelig|gerne|trygt|nu|så|da|jo|også|hermed|altså|sagtens|godt|fint"
_SORRY = "desværre|derfor|altså|så|nok|simpelthen|bare|hermed|dermed|her"
_REFUSE = "sige nej|takke nej|sige fra|melde fra|stå af|springe over|stå over|afslå|afvise|gå glip|misse|forpasse|spilde|gå uden om"
_JOIN = "sige ja|takke ja|slå til|tage imod|være med|melde os|hoppe på|gribe chancen|gribe den|deltage|svare ja|gribe muligheden|stille op"
_BEGIN = "gå i gang|starte|begynde|komme i gang|sætte i gang|køre|rykke ud|planlægge|rulle"
_ENDED = "endte|ender|endt|landede|lander|landet|mundede|munder|kom|kommet|nåede|nået"
_GLADLY = "meget|rigtig|så|hjertens|også|virkelig|mægtig|mere|end|vældig|afgjort|bestemt|absolut|da|jo"
_UPSHOT = "enden|resultatet|udfaldet|konklusionen|beslutningen|slutningen|facit|afgørelsen|dommen|udkommet"
_NO = "ikke vil|ikke deltager|ikke skal|ikke kan|ikke er med|ikke ønsker|siger nej|takker nej|melder fra|springer over|står over|afslår"
_WELL = "fint|godt|fortræffeligt|glimrende|udmærket|perfekt|strålende|storartet|fortrinligt|fremragende|upåklageligt"
_STAFF = "kok|kokken|kollega|kolleger|nattevagt|nattevagter|nattevagten|pædagog|pædagoger|medarbejder|medarbejdere|vikar|vikarer|pedel|pedellen|sosu|ansatte|vagter|køkkenassistent|sygeplejerske|fastansatte|mand|stykker"
_STAY = "i bunken|på listen|i stakken|til dem|blandt dem|hos dem"
_PUT = "sæt|sætte|skriv|skrive|læg|lægge|put|putte|før|føre|placer|placere"

SAID: Table = {
    "yes": (
        "er (vi|huset) (vi|huset) (gerne|altså|hermed) med i [klubben|kredsen|flokken|selskabet|forsøget|ordningen]",
        f"får [i|de] ikke [{_US}|mig] til at [sige nej|takke nej|afslå|gå glip|springe over]",
        "[vil|ønsker|håber|beder] .. i betragtning",
        "(vi|jeg) [tager|tar|snupper|køber|vil have] (gerne) hele [pakken|molevitten|baduljen|menuen|turen]",
        "^ hele [pakken|molevitten|baduljen|menuen] (tak|ja|gerne) $",
        "ikke [kan|vil|må|skal] (vi|jeg|bare) lade [chancen|muligheden|den|tilbuddet|det|sådan] .. [gå|ligge|smutte|passere|slippe]",
        "(det) kan i (lige|da|godt) [tro|bande] (på) (at) [vi|huset|jeg] (gerne|da) [vil|er|gør|tager|siger|deltager|skal]",
        f"[sætte|sæt] ({_JUST}) (et|jeres) (stort) [flueben|kryds|hak|streg] (ud) (for|ved|i) (ud) (for|ved) [{_US}]",
        "følger (vi|huset) (gerne) [trop|opfordringen]",
        "< (så|og) vi følger [trop|opfordringen]",
        "[den|det|dén] (pakke|aftale|plan|idé|ide|tanke|slags|del) [skriver|skrev] [vi|jeg|huset] (gerne) under på $",
        # a refusal that is denied
        f"ikke (de|den) [sen|sene|langsom|langsomme|længe|tid|tung|svær|svære|bleg|blege|bange|sidst|kræsen] (til|om|for) at [{_JOIN}]",
        f"ikke (har|vi|jeg) (tænkt|tænker) [os|mig|sig] at [{_REFUSE}|lade den|lade det|lade være|lade chancen|lade muligheden|lade tilbuddet]",
        f"[agter|tænker|ønsker|påtænker] ({_WE}) (bestemt|slet|jo|da) ikke at [{_REFUSE}|lade den|lade det|lade chancen|lade muligheden|lade tilbuddet]",
        f"[sige|siger|takke|takker] (da|bestemt|jo|slet|selvfølgelig|naturligvis) ({_WE}) (da|bestemt|jo|slet|selvfølgelig|naturligvis) ikke nej til",
        f"[kan|kunne] ({_WE}) [dårligt|næppe|umuligt] (godt) [sige nej|svare andet|sige andet|afslå|takke nej]",
        f"[dumme|dum|tåbelige|gale|tossede|skøre] (hvis|om) ({_WE}) [sagde nej|takkede nej|sprang over|ikke sagde ja|ikke slog til|ikke tog imod]",
        # what suits us
        f"[den|det|dette] (er|lyder) (helt|bare|også|ganske|så) [god|godt|fin|fint|okay|cool|super|perfekt|lun] [med|for] [{_US}|mig] $",
        f"^ (ja) [den|det|dette] er (den|det|helt|bare|også|ganske) [god|fin] [med|for|hos] [{_US}|mig]",
        f"[passer|egner] ({_US}) (det|den) ({_US}) (helt|bare|rigtig|ganske|også|så|alle) (rigtig) [{_WELL}] (for|med) ({_US}) at [komme|blive|være|indgå|deltage|få|tage|se|medvirke|samarbejde]",
        f"^ (ja) [det|den|dette|tilbuddet|ordningen|forslaget|tanken] passer [{_US}|mig] (helt|rigtig|ganske|så|virkelig|bare) [{_WELL}] $",
        # orders to count on us, declared
        f"^ (så|ja|og) (i) [regner|noterer|skriver|tæller|fører|tilmelder|booker] (i) ({_JUST}) ({_JUST}) (med|på) [{_US}|vores] (navn) (på|med|op|ind|ned|som|til) (listen|deltagere|deltager|holdet) $",
        f"^ ({_JUST}) ({_JUST}) [regn|tæl|noter|notér|skriv|tilmeld|medregn|indskriv] ({_JUST}) (med|på) [{_US}] (med|på|op|ind|ned|{_JUST}) $",
        f"i [kan|må|skal] ({_JUST}) ({_JUST}) [kalde|betragte|anse] [{_US}] (som|for) [med|tilmeldt|tilmeldte|deltagere|deltager]",
        f"[i|de] [kan|må] ({_JUST}) ({_JUST}) [{_BEGIN}] (det|den|forløbet|jeres) (hele) (op|i gang|med|hos|på|for) (på|hos|for|med|i) [{_US}|her] $",
        f"for [vores|min|vor|husets] (skyld|vedkommende) [kan|må] i ({_JUST}) [{_BEGIN}|komme]",
        f"[i|de] [kan|må] ({_JUST}) ({_JUST}) [sætte|sende|få] [{_US}] [i gang|igang] $",
        f"[i|de] [har|får] ({_JUST}) [{_US}|mig] med (på|i|til|holdet|listen|båden|det) (den|listen|holdet) $",
        f"^ (ja|men|og|jamen|så|ok|okay|jo) (så) (ja|jamen) (så) lad os ({_JUST}) ({_JUST}) [prøve|komme i gang|køre|begynde|starte|sige ja|slå til|hoppe på|kaste os|gøre det|se at]",
        f"[regn|regne|tæl|tælle|skriv|skrive|sæt|sætte|noter|notere|før|føre|put|optag|optage] ({_JUST}) [{_US}|mig] ({_JUST}) [blandt|iblandt] (de|alle|jeres|holdet) (tilmeldte|deltagere|deltagerne|deltagende|villige|andre|jasigerne)",
        f"(det|den) [{_US}|mig] får i ({_JUST}) med (på|i|til|ombord) (den|det|holdet|vognen)",
        # who will
        "[siger|sige|svarer|takker|lyder|får|er|bliver] (vi|jeg|huset|derfor|hermed|et) (et) jatak",
        "jatak $",
        f"[{_ENDED}] (det|vi) (med|ud) (på|i|med) (et) [klart|stort|samlet|enstemmigt|rungende|enigt] ja",
    ),
    # Only where nothing more follows in the clause.
    "yes.ending": (
        f"[tager|griber|ta] ({_WE}) tyren (ved)",
        "[og|vi] [melder|tilmelder] os $",
        f"< (så|ja|jo|og) (vi|jeg|huset) (vi|jeg|huset) [gør|prøver|tager|griber|snupper|køber|vover] (vi|jeg|huset) ({_JUST}) (det|den|chancen|springet)  [det|den|chancen|springet|det så|det gerne]",
        f"[huset|personalet|teamet|holdet|alle|ledergruppen|ledelsen|vi|bostyret] vil (vi|alle) ({_GLADLY}) ({_GLADLY}) gerne (det|med)",
        f"vil [huset|personalet|teamet|holdet|alle|ledergruppen|ledelsen|vi] (alle) ({_GLADLY}) ({_GLADLY}) gerne (det|med)",
        "[huset|vi|alle] vil (ja|jo|bestemt|absolut|selvfølgelig|naturligvis|så|helt) (også) (det|med)  [det|med]",
    ),
    "no.ending": (
        # where it ended
        f"[{_ENDED}] ({_WE}) (det|den|drøftelsen|snakken) (med|på|i|til|frem|ud) (i|til|med|den|det|på) (konklusion|beslutning|resultat|enighed) (om) at ({_WE}) ({_SORRY}) [{_NO}|må sige nej|må melde fra]",
        f"[{_UPSHOT}] (på|af|herfra|i) (det|den|drøftelsen|mødet|snakken|os|huset|visen) [er|blev|bliver|var|lyder] (at|et) ({_WE}) ({_SORRY}|klart) [nej|{_NO}]",
        # the habit, and the exception
        "det [gør|kan|vil|skal] (vi|jeg|huset) (så|dog|desværre|bare|altså) ikke (denne) [her|gang|i år]",
        f"[vi|jeg|huset] ({_SORRY}) ({_SORRY}) ikke vil (det|med|mere|deltage)",
        f"[at|så|derfor|for|og|men] [vi|jeg|huset] [vil|kan|skal|ønsker] (det) ({_SORRY}) ({_SORRY}) ikke (det|med|deltage)",
        f"[derfor|så|men|her|nej] (det) [vil|kan|ønsker] [vi|jeg|huset] (det) ({_SORRY}) ({_SORRY}) ikke (det|med|deltage)",
        "^ [huset|vi] (vil|kan|skal|ønsker) (desværre|altså|nok) ikke (med|deltage)",
    ),
    "answer.beside": (
        "[jeg|vi|lederen|souschefen] (er|holder|har|tager) (selv|lige|bare|først) (på|til) (en|et) [ferie|skiferie|vinterferie|efterårsferie|sommerferie|kursus|fri|afspadsering|tur|rejse|konference|messe|fridag|fridage] (i|fra|til|på|den|hele|og|næste|frem)",
        "[træffes|fanges|nås] (jeg|bedst|på|lettest|nemmest|altid) .. [mobil|mobilen|telefon|telefonen|mail|kontoret]",
    ),
    "yes.lone": (
        "^ [javel|javist|jovist|versgo|værsgo]  $",
        "^ ja (for) [søren|dælen|fanden|katten|gud|mand|sgu|selvsagt] $",
    ),
    "yes.lean": (
        "[tager|tar] (vi|gerne) en [tur|omgang|runde] [til|mere] $",
        "^ (så|og|jo|ja) vi rykker (ud|med) $",
        "(den|det) (er) (lige|helt|præcis) (efter) [vores|mit] [hoved|smag|sind|gemyt|humør|kop te]",
        f"[{_US}|mig] har i (allerede|hermed|nu) (i|på) [hus|folden|lommen|krogen|hjemme|hånden]",
        f"[i|de] har (allerede|hermed|nu|så) [{_US}] (i|på) [hus|folden|lommen|krogen|hjemme]",
        f"^ (det) (er|var) (lige|helt|bare) noget for [{_US}] $",
        f"i har (nu|hermed|helt|så) [overbevist|vundet|overtalt|solgt] ({_US}|den) $",
        "[vi|jeg|huset] er (nu|helt|hermed|allerede|så) [hoppet|sprunget|solgt|overbevist|overbeviste|fanget] (på|med|til) (den|vognen|idéen|ideen) $",
        "[skrevet|sat|noteret|ført|plottet] (det|jer|kryds|besøgene|dagene) (det|jer|ind) (allerede) (i|ind i) [kalenderen|kalenderne|bogen] (og|til)",
        "^ (det|den) skal (vi|jeg) (da|bestemt|absolut|nok|have|så) (have) [prøves|prøve|prøvet|opleves|forsøges] $",
        "< (det|den) skal (da|bestemt|absolut|også) [prøves|forsøges] $",
        "^ (bare|så|i|og) (bare|skal|kan) (bare|blot) [sig|sige|meld|sæt] (bare|blot|endelig|til) (til) [hvornår|tid|tidspunkt|når] (i|vi|det) (er|kommer|skal|begynder|starter|passer) (klar|klare|i gang|jer) $",
        "(nu|vi) [venter|mangler] (vi|nu) (nu|bare|kun) (bare|kun|på) (på) [jer|datoer|datoerne|en dato] $",
        "[lukker|slipper] (vi) (gerne|glade) [jer|begge] (begge|gerne) (to) (ind|indenfor) $",
        "^ (her|det) er (et|en) [hus|hånd|sted|bosted] (som|der) (gerne|er) (vil|rakt|rækker|oppe) (op|med|gerne) (vil) $",
        "[vil|ville] glæde [os|mig|hele] (huset) (meget|at) (at) [deltage|være|komme|få|medvirke|modtage|tage]",
        "og glæder os (meget|allerede|alle|til) (til) (det|jer|alle|samarbejdet|besøget|besøgene) $",
        "[vi|huset|jeg] vil det hele",
        "[venter|glæder] (vi|os|jeg) (meget|allerede) [spændt|spændte|med glæde|med længsel|forventningsfuldt] (på|til) [jer|besøg|besøgene|de|begge|tilsynene|det]",
        f"^ (så|hermed|og) [i|de] (har|får) (hermed|altså|så|nu) [{_US}] $",
        f"ingen (her|af|i|hos|på) ({_US}|stedet|personalet) [er|var|stemte] (i) [imod|mod|modstander|modstandere]",
        "ingen (der|som) [er|var|stemte|taler|talte] imod",
        "[humøret|stemningen|lysten|interessen|opbakningen] (er|var) (her|til|for) (det|den) [høj|stor|massiv|enorm|udelt|i top] $",
        f"^ (det|den) [er|var] (lige|helt) (noget|bare) for [{_US}] $",
    ),
    "no": (
        "[tilbuddet|det|projektet|forløbet|ordningen|emnet] passer (derfor|altså|desværre|så) ikke (længere|mere|rigtig) (ind) [til|på|hos] [os|huset|vores]",
        f"[giv|giver|overlad|send] ({_JUST}|hellere) (i) [vores|huset|den|husets] plads (videre) til",
        f"[træder|trækker|stiller|går|melder] (vi|os|huset) ({_SORRY}) (os) (helt) ud af [rækken|køen|feltet|projektet|puljen|rækkerne|listen]",
        f"[{_US}] (må|kan|skal) i ({_JUST}) [trække fra|stryge|slette|se bort fra|undvære|klare jer uden|lade ude|krydse ud|strege ud|strege]",
        # on the list of those who stay away
        f"[{_PUT}] (i|kan) ({_JUST}) ({_JUST}) [{_US}] ({_JUST}) [{_STAY}] (med|over|af|til) (dem|de|steder|huse|alle) (der|som) (har|ikke) [sagt nej|takket nej|siger nej|takker nej|vil|skal|er med|deltager]",
        f"[{_PUT}] (i|kan) ({_JUST}) ({_JUST}) [{_US}] ({_JUST}) (i|på|til) (nej) [nejbunken|nejlisten|nejkolonnen|nejrubrikken|nejsiden|nejholdet|nejstakken]",
        f"[{_PUT}] (i|kan) ({_JUST}) ({_JUST}) [{_US}] ({_JUST}) [i|på|til] nej [bunken|listen|kolonnen|rubrikken|siden|holdet|stakken]",
        f"[{_PUT}] ({_JUST}) (et|jeres) (kryds|flueben|hak) (ud) [for|ved|i] (feltet) [nej|nejfeltet|nejboksen|nejrubrikken]",
    ),
    # A list of those who will not, and how it was first: nobody's answer.
    "answer.noise": (
        "[på|op] til (en|et) [snak|møde|informationsmøde|samtale|opkald|formøde]",
        "^ ja (jo) [jeg|vi] [husker|kender|ved|fik|kan huske|forstår|læste|så] ",
        "[venter|afventer|mangler|søger|behøver|uden|først|inden|før|efter|kræver|når] .. grønt lys",
        "følger .. [sidelinjen|afstand|tilskuerpladsen|tilskuerrækkerne]",
        "tager vi (det|den) (mundtligt|telefonen|op|derfra)  [mundtligt|i telefonen|op|derfra]",
        "(er|var) (hermed|nu) (allerede) [meldt|anmeldt|indberettet] til [jer|politiet|arbejdstilsynet|socialtilsynet]",
        "huset med (udgangen|virkning)  [udgangen|virkning|start|plads|de|alle|sine|nye|unge|voksne|beboere|første|pr]",
        "[to|et|tre|flere|begge|hvert|hver] sæt",
        f"[sen|sene|længe|langsom|langsomme|tunge|svære|tid|bleg] (til|om|for) at [{_JOIN}]",
        "[hældte|hældede|tippede|lænede|stemte] (vi|jeg|først|selv|oprindeligt|ellers|mest|mig|os|mere) (mest|mere|først|selv) [til|mod|for|over] (mod) et [nej|ja]",
        "og [jeg|han|hun|resten|vi] (til|mod|for) et [ja|nej]",
        "[lagde|lagt|røg|kladdede|havde] (jeg|vi|brevet|mailen|den|det) (det|den|brevet|jeres) (i|et|allerede|først) [bunken|kladde|kladden|stakken|mappen] [med|til|over] (et) [nej|afslag|afbud]",
        "[havde|lå|skrev|formulerede] (jeg|vi|allerede|først) (et|mit|vores) [nej|afslag|afbud] (helt) [klar|klart|liggende|parat|skrevet|færdigt|på|i]",
        "[beklager|undskyld|beklage|undskylde] (at) [i|du|svaret|vi|jeg|mailen|det] ... [først|sent|sene|vente|ventet|venter|spam|forsinket|længe|glemt]",
        "hvem [siger|ville|vil|kan|kunne|takker|tør] (dog|da|egentlig|vel) (sige|takke) nej",
        "[hvorfor|hvordan|hvad] .. [skulle|kunne] [vi|man|jeg|nogen] ... [sige|takke] nej",
    ),
    "courtesy.question": (
        "[hvorfor|hvordan|hvorledes] .. [skulle|kunne|skal|kan] [vi|man|jeg|nogen] (kunne|dog|da|også) (dog|da) (finde på|få os til) (at) [sige nej|takke nej|afslå|lade være|melde fra|stå af|gå glip|springe over]",
        "hvem [siger|ville|vil|kan|kunne|takker|tør|nænner] (dog|da|egentlig|vel) (dog|da|at) (sige|takke) nej",
        "hvad er der at [vente på|betænke|overveje|betænke sig på|indvende]",
        "har [vi|jeg|man] (da|egentlig|overhovedet|dog) (noget) at [miste|tabe|betænke] (på|ved|os|det)",
    ),
    "courtesy.irony": (
        "^ det mangle* (da|jo|også) bare $",
        "når nu (muligheden|chancen|lejligheden|tilbuddet) [byder|er|kommer|ligger|muligheden|chancen]",
        "som (små) børn til [at|besøg*|jer]",
        "som om (det|den) er (som) [skåret|lavet|skabt|skræddersyet|tænkt|skrevet|syet] til [os|huset|vores]",
        "[giv|tag] [jer|dig] (endelig|bare) (rigtig) (god) tid",
        "lige præcis (den|det|sådan) [slags|noget|en ting|en slags]",
        "[bange|bekymret|nervøs|frygtede|frygt] (for|at) (det|vi|der) .. mere papirarbejde",
        "[sikke|sikken|hvilket|hvilken] (en|et) (herligt|dejligt|sjovt|pudsigt|heldigt|rart|fint|godt|flot|smukt|oplagt|fin|god|herlig|dejlig|skøn|rar) [sammentræf|tilfælde|initiativ|tilbud|forslag|idé|ide|tanke|mulighed|chance|projekt|ordning|overraskelse|måned|uge|tid|forår|sommer|efterår|vinter|morgen|formiddag]",
        "jamen (dog) (så) lad os (da|så|bare|endelig|nu|jo) (da|så|bare|endelig|nu) [prøve|komme|køre|begynde|starte|sige|slå|hoppe|gøre]",
        "jamen [selvfølgelig|naturligvis] [er|vil|skal|deltager|siger|tager|kommer|må] [vi|jeg|huset|i]",
        "[lod|ladet] (hun|han|de|personalet) [sig] (let|nemt|gerne|hurtigt|endelig) overtale",
        "[kunne|fik|få|fået] [overtale|overtalt] [hende|ham|dem|chefen|personalet|resten]",
        "hvem [ville|vil|kan|kunne|tør] (dog|da|vel) (sige|takke) (dog) nej",
    ),
    "courtesy.notification.grave": (
        "efter (de|den|en|et|flere|en række) .. [episode*|overfald*|hændelse*] ... [skadestuen|sygehuset|hospitalet]",
        "[år|måneder] siden ... [slået ned|overfaldet|truet|kvalt|bidt|sparket|stukket]",
        "[sidste år|i fjor|dengang|sidste efterår|sidste forår|sidste vinter|sidste sommer|for år tilbage] ... [slået ned|overfaldet|truet|kvalt|bidt|sparket]",
        "[slået ned|overfaldet|kvalt|bidt|sparket] .. [sidste år|i fjor|år siden|for år tilbage]",
    ),
    "irony": (
        "kan i (da|jo|bare|så|vel) (jo|da|lige|bare|passende|så) [tage|hjælpe|passe|vaske|lave|køre|dække|hente|bage|male|rydde|skifte|fikse|reparere|slå|feje|vikariere] (en|et|med|lidt|opvasken|jer|vores|to|nattevagten|vagten|gulvet)",
        "lige (præcis|netop|nøjagtig) (hvad|det|dét|sådan) (som) vi (har|stod|gik) (og) [manglede|mangler|manglet|trængte|savnede]",
    ),
    "maybe": ("[ja|med|deltager|klar|tilmeldt|op] .. for nu $", "som (et|en) (løst|foreløbigt) [forslag|overvejelse]"),
    "notification.grave": (
        "[kollega|kolleger|medarbejder|medarbejdere|nattevagt|ansat|pædagog|vikar|beboer] ... (på|kørt|indlagt|til) [sygehuset|skadestuen|hospitalet|intensiv]",
        "[i går|i nat|i dag|i morges|i aftes|forleden|i weekenden] ... [stukket|skåret|knivstukket|sparket|overfaldet|truet|kvalt]",
        "[i går|i nat|i dag|i morges|i aftes|forleden|lige|i weekenden] ... [kollega|kolleger|medarbejder|medarbejdere|nattevagt|ansat|os|pædagog|vikar] .. (blev|er) [sparket|slået|bidt|overfaldet|truet|kvalt]",
    ),
    "courtesy.put_off": (
        "ikke (så|ret|særlig) (meget|længe) (mere) at [tænke over|overveje|sove på|diskutere]",
        "[vi|jeg] (så|nok) (hører|får) (så|nok) nærmere (besked|nyt) (om|fra|når)  [om|fra|når]",
        "så (de|alle|i|folk|personalet|beboerne) [ved besked|er orienteret|er orienterede]",
    ),
    "courtesy.maybe": (
        "ikke .. [siger|skriver] for at være",
        "[bor|lukket|bygger|ligger|mangler|står|arbejder|genhuset|spredt|flyttet|huserer] (vi|nu|der) indtil videre",
    ),
    "condition": ("går (så|jeg|vi|derfor|nu|naturligvis) (så|derfor) ud fra at",),
    "own_behalf": (
        "(jeg) svarer for (forstanderen|lederen|chefen|ledelsen|ham|hende|vores)  [forstanderen|lederen|chefen|ledelsen|leder|forstander]",
    ),
    "no.lean": (
        "ikke (det) (rette|rigtige) [stedet|sted|huset|adressen] (for|til) [jer|det|den|projektet|forløbet]",
        "[find|vælg|spørg|prøv|tag] (hellere|bare|gerne|venligst) (et|en|nogle|nogen) [andet|anden|andre] [sted|hus|tilbud|bosted|steder|huse]",
        "ikke (lige|rigtig|helt|længere) (jeres|den|det) [jeres|rette] [hus|sted|mand|bosted|kandidat|kunde|valg] (denne|i|til|her)",
        "[andre|nogle|nogen|naboerne|de andre] (steder|huse|end) (os|vi) (vil|kan|må|får|har) (have|få|sikkert|nok) (langt|større) (mere|bedre|større) [gavn|glæde|brug|nytte|udbytte] [af|for] [det|den|jer|tilbuddet]",
        "[fylder|rækker|slår|strækker] (vi|det|tiden|kræfterne|huset) (desværre|nok) ikke til",
        "[nok|rigeligt] (at|med) (gøre|med|se) (til|med) (det|de|den) [forløb|projekt|kursus|program|indsats] (vi|som) (vi|allerede|er|har) (allerede|er|har)",
    ),
    "limit": (
        "^ altså (kun|bare|ikke) [til|kun|ikke|bare|på]",
        "[regningen|faktura*|honorar*|refusion*|frikøb*]",
        "[lille|lunkent|tøvende|forsigtigt|modstræbende|foreløbigt] [et|ja]",
    ),
    "courtesy.reversal": (
        "[troede|mente] (jeg|vi|at) (jeg|vi|at) (allerede|for længst) (havde) (allerede|for længst) [svaret|skrevet|sendt]",
    ),
    "put_off": (
        "skal (den|det|sagen|brevet) (nu|bare|lige|kun|så|dog|også) (nu|bare|lige|kun|også) (en tur) [forbi|omkring|igennem|rundt om|op i|vendes|godkendes|behandles]",
    ),
    "third_party": (
        "[ved siden af|naboen|naboerne|nabohuset|genboen|søsterhuset] (er|vil|siger) (også|gerne) [også|med|ja] $",
    ),
    "courtesy.third_party": (
        "[vi|jeg] (så|nok|gerne) [hører|får] (så|nok) nærmere (om|fra|når)",
        "[skriver|sender|orienterer|informerer|fortæller] (jeg|vi|det|brev|besked) (besked|nu|i dag|også|straks) (til) (de) [pårørende|pårørenderådet|forældrene|beboerrådet]",
        "[pårørende|pårørenderådet|beboerrådet|forældrene] (er|har|bliver|får) (allerede|også|alle) (fået) [orienteret|orienterede|informeret|besked]",
    ),
    "courtesy.condition": (
        "går ud fra (at) [vi|i|jeg] (så|selv|nok) [hører|får|skriver|vender|kontakter|ringer|melder|finder|sender]",
        "[bor|lukket|bygger|ligger|mangler|står|arbejder|genhuset|spredt|flyttet|huserer] (vi|nu|der) indtil videre",
        "ellers kan (i|du|jeg|man) (altid|bare|gerne|også|roligt) (i|du|jeg|man) (altid) [fange|fanges|nå|nås|træffe|træffes|få fat] (mig|os|på|i)",
        "ellers [er|træffes] (jeg|i) (altid|som regel) (at) [på mobilen|på kontoret|på telefonen|på mail|træffe]",
        "[der|som] ellers (altid) [er|plejer|har|var|siger] (at) (være|sige) (altid) [imod|skeptisk|kritisk|nej|modstander]",
        f"^ [bare|blot] [regn|tæl|noter|notér|skriv|sæt|før|meld|tilmeld] ({_JUST}) (med|på) [{_US}]",
    ),
    "courtesy.contact": (
        "[gør|kan|vil|skal|siger] (vi|jeg) (det) (dog|så|desværre|bare|altså) ikke her",
        f"[{_STAFF}] (her|hos|i|der|som|fra) (os|køkkenet|huset) (er|har|går) (er|fået|lige|gået) (på|er) [på barsel|på orlov|på barselsorlov|sygemeldt|langtidssyg|langtidssyge|langtidssygemeldt|sygemeldte]",
        f"[{_STAFF}] (er|har|går) (lige|netop|nu) (gået) på [barsel|orlov|barselsorlov|pension|efterløn]",
        "[en|to|tre|fire|fem|seks|flere|mange] (er|på|faste) (på) [barsel|orlov|barselsorlov|sygemeldte|langtidssyge|langtidssygemeldte|langtidssygemeldinger]",
    ),
    "neutral": (
        "i (behøver|skal) ikke (at) [spørge|lede|søge|kigge|gå] (efter|ud|til) [andre|videre|længere|flere]",
        "ingen (af|her|i|hos|på) (dem|os|huset|jer) (har|er|var) (været) i tvivl",
        "[tag|lad|bliv|lade] jer (endelig|bare) ikke [af|forskrække|skræmme|narre|forstyrre|afskrække|gå på]",
        "ikke (være|været|er|var) (i) (spor) tvivl",
        "heller ikke [tillidsmanden|tillidsrepræsentanten|amr|nattevagterne|køkkenet|kokken|souschefen|formanden|bestyrelsen|skeptikerne|pedellen|vikarerne]",
        "[skal|må|bør] (det|vi|jeg) (helst|bare) ikke (ske|opleve|prøve|have|gentage) (det|sig) [igen|gentages]",
        "ikke (kunne|kan|lod|lader) (til|sig) (at) [holdes|efterleves|opfyldes|forenes|overholdes|forene|opfylde] (sammen|på|samtidig|begge)",
    ),
    # how the answer came about
    "answer.aside": (
        "følger .. [sidelinjen|afstand|tilskuerpladsen|tilskuerrækkerne]",
        "[var|havde] ... [kommet|spurgt|skrevet|ringet] ... havde vi [sagt|takket|været|slået|taget]",
        "det er et enigt _ (der|som) [siger|mener|svarer]",
        f"^ [{_UPSHOT}] (på|af) (det|den) (blev|er|bliver)",
        "[jeg|vi] ville ønske (at) (vi|jeg|det|svaret)",
        "[et løfte er et løfte|aftalt er aftalt|lovet er lovet]",
    ),
    "reason.other": (
        "[bange|nervøs|nervøse|bekymret|bekymrede] for (at) (det|den|i) (det|den|i) [ender|bliver|udvikler] (som|til|sig) (en|ren|mere) [kontrol|sag|påbud|dobbeltkontrol|straf]",
        "[synes|mener|finder] [personalet|medarbejderne|beboerne|bestyrelsen|teamet|folk|kollegerne] $",
        "(vil|vi) (gerne|helst|hellere) [holde|beholde|fortsætte|køre] .. som (de|det|vi|nu|hidtil) (er|plejer|gør|altid)  [er|plejer|gør|har|hidtil]",
        "kan (jeg|vi|personalet) (simpelthen|bare) ikke lide (at|idéen|ideen|tanken|når)  [at|idéen|ideen|tanken|når]",
        "[pårørende|pårørenderådet|forældrene|familierne|beboerne|borgerne] (har) (selv) (bedt|ønsker|ønsket) (om) (at) [bedt om ro|bedt om fred|bedt om at|ønsker ro|ønsker ikke]",
        "[tvivler|tvivl] (vi|jeg) (stærkt|meget|på|om) .. [udbytte*|effekt*|gevinst*|nytte*|værdi*|virker]",
        "har det bedst (med|ved)",
        "(personalet|medarbejderne|beboerne|teamet|folk) vil ikke (have|høre) [det|tale|med|vide]",
        "[bestyrelsen|personalet|medarbejderne|ledelsen|teamet|beboerne|udvalget] [sagde|siger|stemte] (klart|blankt|pure|enstemmigt) nej",
        "[ejerkreds*|ejerne|ejeren|hovedbestyrelse*|koncern*|moderorganisation*|fondsbestyrelse*|bestyrelsen|driftsherren|byrådet] (ønsker|vil|tillader|accepterer|har) (ikke|pålagt|nej) [ikke|os ikke|nej|ikke at|os at sige nej]",
        "[en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|flertallet] (stemte|var|stemmer|sagde) (i) [imod|mod]",
        "alvorligt [svigt|episode|ulykke|hændelse|påbud]",
        "ikke (mere|plads|flere) (til|ting|opgaver) (mere|på) (på) [tallerkenen|bordet|programmet|paletten]",
        "det [retter|bøjer|respekterer|følger|accepterer|indordner] (jeg|vi) (mig|os) (for|efter|under) $",
        "det [må|vil|skal] (jeg|vi) (bare) [rette mig|rette os|bøje mig|bøje os|respektere|følge|acceptere|leve med]",
        "[kan|kunne] (jeg|vi|personalet|medarbejderne) ikke (rigtig|umiddelbart|lige|helt) [se|forstå] (hvad|hvorfor) (vi|det|i|jeg|man) [skal|skulle|vil] (med|os|vi|det) (have|bruge|få) (det|den) (til|ud|godt) (noget|af)",
        f"[ser|se|finder|finde] ({_WE}) (ikke|ingen|næppe) (rigtig|det|nogen|noget) (store) [formålet|pointen|gevinsten|fordelen|udbyttet|nytten|værdien]",
        "[skal|skulle] vi (skal|skulle) (ikke) bruge [det|den] til",
        "[direktøren|direktionen|direktør|chefen|centerchefen|områdechefen|ejerne|ejeren|fonden|min leder|min chef] (har|endte|vil|ønsker) (med|at|ikke) (at) [sagt nej|sige nej|sagde nej|siger nej|nedlagt veto|sat foden ned]",
        "(hun|han|de|direktøren|chefen|bestyrelsen) endte med at [sige nej|afvise|nedlægge veto|afslå]",
        "(et|en) [år|halvår|periode|tid|sæson|pause] [uden|fri for|fra] (flere|nye|alle|ekstra) (nye) [projekter|projekt|tiltag|forløb|besøg|gæster|initiativer|kontroller|indsatser]",
        "[trænger|trænge|brug] (vi|huset|personalet|alle|folk|beboerne) (bare|nu|til|for|mest|først|virkelig) (til|for) (en|lidt|at) (få) [pause|ro|fred|arbejdsro]",
    ),
    "reason.resources": (
        "[fyret|afskediget|opsagt|fyre|afskedige|varslet] (vi|lige|netop|har) [to|tre|fire|fem|seks|syv|otte|ni|ti|flere|mange|halvdelen|en|folk|medarbejdere|personale]",
        "[ansatte|medarbejdere|pædagoger|hoveder|mand|voksne] .. (til|om|for|på) _ [beboere|borgere|pladser|unge|døgnpladser]",
        "[mistet|manglet|mangler|savner] (vi) (næsten|over|omkring) [halvdelen|tredjedelen|en|to|tre|fire|fem|seks|flere|mange] (af) (vores) [personalet|medarbejderne|medarbejdere|kolleger|pædagoger|stillinger|vikarer|ansatte]",
        "[dårligt|knap|knapt|næppe|ikke] (nok) (kan|få) [dække|besætte|bemande|dækket|bemandet|besat] (vores|alle) [weekend*|aften*|natte*|vagter*|vagtplan*|dagvagt*]",
        "[passer|leder|driver|har] [to|tre|fire|flere|begge] (huse|matrikler|bosteder|afdelinger|steder) alene",
        "ikke (er|har|findes) (der|vi) (flere|en|nogen|mange) [timer|hænder|kroner|penge|minutter|folk] (tilbage) [at|i budgettet|i overskud|tilbage]",
        "[budgettet|budget|normeringen|bevillingen|lønkronerne|rammen|taksterne|taksten|økonomien] (er|bliver|blev) (allerede|lige|netop|igen) (blevet) [skåret|beskåret|barberet|reduceret|sænket|sat ned|brugt|skrumpet|halveret|opbrugt|spist|sprængt]",
        "(har|med|på) [to|tre|fire|fem|seks|syv|otte|flere|mange] (på|er|ude) [langtidssyge|langtidssygemeldte|sygemeldte|vakante|ubesatte] (stillinger|kolleger)",
    ),
    "reason.ongoing_programme": (
        "(et|en|flere|to) (allerede) [igangværende|kørende|løbende|påbegyndt] [forløb|projekt|indsats|program|kursus|samarbejde|aftaleforløb]",
        "[laver|gør|kører|arbejder|afprøver] (vi) (allerede|forvejen|jo) (med|noget) (det|noget) [samme|lignende|tilsvarende]",
        "[kører|er|går|deltager|hører] (vi|huset) (jo) (allerede|i forvejen) (med) i [regionens|kommunens|forbundets|fagforeningens|et|en|branchens]",
        "[fylder|optager|æder|tager|beslaglægger] (alle|hele|næsten) (alle) (vores) [temadage|temadagene|personaledage|personalemøder|kursusdage|projekttid]",
        "midt i (et|en|vores) (stort|langt|større|fælles) [kursus|uddannelse|forløb|projekt|efteruddannelse]",
        "[rådgivningsteam*|konsulentteam*|rejsehold*|trivselskonsulent*|proceskonsulent*|voldskonsulent*|arbejdsmiljøkonsulent*] (boende|besøg|huset|hos|siden|til|hver|på|ude|fra|som|med|i) [os|siden|boende|ude|huset|her|hver|på|til]",
        "[handler|drejer|går] (netop|også|sig|ud) (netop|også|sig) (på|om) [om|det|præcis] (netop|præcis) [vold|voldsforebyggelse|forebyggelse|samme|konflikter|trusler]",
        "[gabe|spænde|favne|bide|sluge|sprede] (os) (ud) over (mere|flere|for) [mere|flere|meget|mange|ting]",
    ),
    "reason.organisational": (
        "[to|tre|fire|fem|seks] (forskellige|nye) [ledere|chefer|forstandere] på [et|to|tre|fire] (år|halvår)",
        "[findes|eksisterer] (vi|huset|stedet) (så|snart|til|sommer) ikke [længere|mere]",
        "[spredt|spredes|fordelt|fordeles|deles|splittes] (på|ud|over) (på|over) (to|tre|fire|flere|andre) (andre) [steder|huse|bosteder|matrikler|kommuner|tilbud]",
        "(hus|sted|bosted) uden ledelse",
        "[konstitueret|konstituerede|midlertidig leder]",
        "[jeg|lederen|forstanderen|chefen|leder] (går|træder) [af|stopper|fratræder|tilbage] (som|med|ved|til|pr|den|efter) [leder|forstander|chef|udgangen|ved|til|pr|den|efter|om]",
        "[ny|efterfølger|afløser] (leder|forstander|chef|en|er|min|der) (er) (endnu) ikke (endnu) [fundet|ansat|plads]",
        "[halvdelen|alle|flere|mange|resten] (af) (os|personalet|medarbejderne|lederne) [skal|får|skifter|søger] (have|søge|flytte|skifte) [nye|ny|nyt] [stillinger|stilling|arbejdssted|arbejdssteder|adresse|chefer|leder|ledere|job|roller]",
    ),
    "reason.target_group_changed": (
        "bor (der|her) (nu|i dag) [kun|udelukkende|mest] (fysisk|let|stærkt|svært) [handicappede|ældre|børn|unge|gamle|demente|udviklingshæmmede|bevægelseshæmmede|seniorer|kvinder|mødre]",
        "[hører|hørte|tilhører] (i|til|hjemme) (en|den|i) [anden|tidligere|forgangen] tid",
        "ny godkendelse (i|fra|pr|siden) .. [tager|modtager|er godkendt] (vi|nu|kun) (vi|nu|kun) (imod)",
    ),
}

TABLES = (SAID,)
