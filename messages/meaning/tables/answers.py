# ruff: noqa: E501 (rows of data)
"""A yes and a no to the invitation as grammar: who, with which lead-in, does what (verbs by their forms), official style
and everyday speech alike. Single phrases stand in tables/participation.py."""

from __future__ import annotations

from messages.meaning.cues import Table
from messages.meaning.text import words_of

_WE = "vi|jeg|huset|bostedet|botilbuddet|tilbuddet|stedet|centret|centeret|institutionen|bestyrelsen|ledelsen|undertegnede|afdelingen|opholdsstedet|bofællesskabet"
_OFFER = "tilbuddet|invitationen|opfordringen|anmodningen|henvendelsen|indbydelsen|forespørgslen|forslaget|ordningen|forløbet|projektet|muligheden|ønsket|pladsen|chancen|besøgene|tilsynet|tilsynene|samarbejdet|hånden"
_GLADLY = "gerne|hermed|herved|naturligvis|selvfølgelig|således|derfor|dermed|også|med|glæde|fornøjelse|meget|selvsagt|hellere|end"
# Verbs that are a yes by themselves once somebody of the house does them.
_JOIN = "deltage|medvirke|indgå|tiltræde|imødekomme|efterkomme|acceptere|samtykke|indvillige|indvilge|bidrage|tilmelde|tilslutte"
_JOINS = "deltager|medvirker|tiltræder|imødekommer|efterkommer|accepterer|samtykker|indvilliger|indvilger"
_TELL = "meddele|meddeler|give|giver|gir|afgive|afgiver|bekræfte|bekræfter|tilkendegive|tilkendegiver|tilsige|tilsiger|fremsende|fremsender|sende|sender|melde|melder|erklære|erklærer|oplyse|oplyser|udtrykke|udtrykker|noteret|notere|indgive|indgiver"
# What leads in a yes: "vi er indstillet på at …", "har vi fornøjelsen af at …".
_WILLING = "indstillet|indstillede|villig|villige|rede|parat|parate|sindet|enig|enige|glad|glade|klar|klare|friske|frisk|positive|opsatte|beredt|beredte|interesserede|interesseret"
_RESOLVED = "besluttet|valgt|vedtaget|bestemt|aftalt|truffet|tilkendegivet|indvilliget|indvilget|accepteret"
# What leads in a no.
_FORCED = "nødsaget|nødsagede|tvunget|tvungne|nødt|nødtvunget|foranlediget|henvist|afskåret|afskårne|forhindret|forhindrede|hindret"
_REFUSES = "afstår|afslår|afviser|fravælger|frasiger|frabeder|udgår|udebliver|undlader"

SAID: Table = {
    "yes": (
        "[det|dét] gør vi (da|så|gerne|altså|jo|bestemt|naturligvis) (da|så|gerne|jo) $",
        # who does what
        f"[{_WE}] ({_GLADLY}) ({_GLADLY}) ({_GLADLY}) [{_JOINS}]",
        f"[{_JOINS}|tilmelder] ({_GLADLY}) [{_WE}]",
        f"[imødekommer|efterkommer|accepterer|tiltræder|modtager] ({_WE}) ({_GLADLY}) ({_GLADLY}) .. [{_OFFER}]",
        f"[{_OFFER}] [imødekommer|efterkommer|accepterer|tiltræder|modtager] [{_WE}]",
        f"[{_OFFER}] (kan|vil|bliver|er) (hermed|herved|således) (blevet) [imødekommes|efterkommes|accepteres|tiltrædes|modtages|imødekommet|accepteret|tiltrådt]",
        f"(at) [imødekomme|efterkomme|tiltræde|acceptere] .. [{_OFFER}]",
        f"[vil|ønsker|kan|skal|agter|har] ({_WE}) ({_GLADLY}) ({_GLADLY}) (besluttet|valgt) (at) ({_GLADLY}) [tiltræde|imødekomme|efterkomme|acceptere|samtykke|indvillige|tilslutte|medvirke]",
        # what somebody is ready to do
        f"[{_WILLING}] (til|på|om|i|over|for) at ({_GLADLY}) (måtte|kunne|skulle|være|modtage) ({_GLADLY}) [{_JOIN}|med|stille|stå til|stå bag|lægge hus|lægge lokaler|lægge navn|åbne|besøg|lade jer|lade begge|lade tilsynene|lade os]",
        f"[har|er] ({_WE}) ({_GLADLY}) (i) .. [{_RESOLVED}] (os) (til|for|sig|på) at ({_GLADLY}) [{_JOIN}|sige ja|takke ja|tage imod|være med|stille op|melde|gå]",
        f"[{_RESOLVED}] at [{_WE}|vi] (skal|vil|bør|kan|gerne) ({_GLADLY}) [deltager|medvirker|indgår|deltage|medvirke|indgå|tiltræder|siger ja|takker ja|være med|er med|tager imod]",
        "[glæde|fornøjelse|fornøjelsen|ære|æren|privilegium] (af|for) (os|mig) (at) (kunne|måtte) (at) [tiltræde|imødekomme|efterkomme|acceptere|meddele|bekræfte|tilmelde|indgå|bidrage|tilbyde|modtage|byde|tage|sige|takke|lægge|stille|melde]",
        "[tillader|tillade] (vi|jeg) (os|mig) (hermed) at [tilmelde|takke ja|tage imod|sige ja|melde os]",
        "[forpligter|forpligte] (vi) (hermed|herved) (os) til at [deltage|medvirke|indgå|stille]",
        "[kan|skal|vil] (hermed|herved|vi|jeg|jer|i) (hermed|herved|gerne|vi) (hermed) [påregne|forvente|disponere over|gøre regning på|regne med] (med) (at) (vores|husets|vi|huset|os) (deltagelse|medvirken|deltager)  [deltagelse|medvirken|deltager]",
        # consent as a thing: given, sent, had
        f"[{_TELL}] (vi|jeg) (hermed|herved|jer|gerne|således) (hermed|vores|mit|husets) .. [tilsagn|tilslutning|accept|samtykke|deltagelse|tilmelding|medvirken]",
        f"[{_TELL}] (vi|jeg|hermed|gerne) .. [at] ({_WE}) ({_GLADLY}) ({_GLADLY}) [deltager|medvirker|indgår|tiltræder|ønsker at deltage|vil deltage|siger ja|takker ja|tager imod|stiller op|er med|gerne vil]",
        "[vores|mit|husets|vort|bestyrelsens|ledelsens|fuld|fulde] [tilsagn|tilslutning|accept|samtykke|medvirken] (til|er|kan|foreligger|gives|hermed|har|får)  [til|er|kan|foreligger|gives|hermed|har|får]",
        "[har|får] (i|de) (hermed|herved|hermed) (vores|mit|husets|vort|bestyrelsens|ledelsens) (fulde|varme) [tilsagn|tilslutning|accept|samtykke|ja|opbakning|tilmelding]",
        "[i|de] [har|får] (hermed|herved) (vores|mit|husets|vort|bestyrelsens|ledelsens) (fulde|varme) [tilsagn|tilslutning|accept|samtykke|ja|opbakning|tilmelding]",
        "[tilsagn|accept|samtykke|tilslutning|tilmelding] (om|til|vedrørende) (deltagelse|medvirken|forløbet|tilbuddet|invitationen) (gives|meddeles|afgives|fremsendes|bekræftes|foreligger) (hermed|herved) $",
        "[deltagelse|deltagelsen|tilmelding|tilmeldingen|medvirken] (i|af|til) .. [bekræftes|tiltrædes|accepteres|godkendes|tilsiges|er på plads|er bekræftet]",
        "[bekræftes|meddeles|tilkendegives|oplyses] (det) (hermed|herved) (det) at [vi|huset|bostedet|botilbuddet|tilbuddet|stedet|centret] (gerne|hermed|ønsker|vil) (at) [deltager|deltage|medvirker|medvirke|indgår|indgå|tiltræder|siger ja|takker ja|tager imod]",
        "[svaret|svar|svare|tilbagemeldingen|holdningen|indstillingen|beslutningen|konklusionen] (herfra|fra) (huset|os) [er|bliver|lyder|blev|må] (derfor|således|utvetydigt|klart|et) (blive) [bekræftende|positivt|positiv|tilsagn]",
        "[positivt|bekræftende|imødekommende|positiv] [svar|tilbagemelding|tilkendegivelse] [herfra|fra os|fra huset|hermed]",
        "[svarer|svare] (vi|jeg|hermed|således) (hermed) [positivt|bekræftende]",
        "[stiller|forholder|indstiller] (vi|jeg) (os|mig) (hermed|yderst|meget|selvfølgelig|naturligvis) [positivt|velvilligt|imødekommende|bekræftende] (til|over for|overfor) (at deltage|jeres|tilbuddet|invitationen|forløbet|henvendelsen)  [tilbuddet|invitationen|at deltage|jeres invitation|jeres tilbud|henvendelsen|opfordringen]",
        "[stille|stiller] (vi|os|huset|gerne|hermed|naturligvis|sig|og|selvfølgelig|lokaler|medarbejdere) (os|huset|gerne|hermed|naturligvis|selvfølgelig) .. til (jeres|fuld|tilsynenes|fulde) (fulde) [rådighed|disposition]",
        "står (vi|huset|gerne|hermed|naturligvis|selvfølgelig) .. til (jeres|fuld|tilsynenes) rådighed",
        "[er|bliver|lyder|må] (vores|mit|husets|vort) [svaret|svar|beslutningen|holdningen|tilbagemeldingen] (derfor|således|klart|ganske|utvetydigt|nødvendigvis|blive) (blive) [bekræftende|positivt|positiv]",
        # put on the list
        f"[{_WE}] (kan|skal|må|bliver|bedes|vil|ønsker|ønskes) (hermed|herved|gerne|derfor|venligst) (at|blive|blevet) (blive) [tilmeldt|tilmeldes|noteret|noteres|opført|opføres|optages|registreret|registreres|indskrives|indtegnes|medtages|indgå] (som|på|blandt|i|til|hermed)  [som|på|blandt|i|til|hermed]",
        f"[tilmelder|tilmeld|tilmelde] (jeg|vi|hermed|bare|venligst|gerne|endelig|blot) (hermed|gerne|så) [{_WE}|os|navn]",
        "[bedes|bedes i|vil i|kan i|må i] (venligst|hermed|gerne|roligt|godt) [notere|opføre|registrere|indskrive|optage|indtegne|skrive|føre|sætte] [os|huset|bostedet|botilbuddet] (som|på|op|ind)",
        "[notér|notere|noter|opfør|registrer|registrér|indskriv|indtegn|optag|anfør|skriver|noterer|fører|sætter|tager|melder|regner] (venligst|gerne|blot|bare|hermed|endelig|da|i) (venligst|os|bare) [os|huset|bostedet|botilbuddet] (bare|da|endelig|hermed) [som|på|med|op|ind|til|blandt]",
        "[sæt|sætter|før|fører] (i) (bare|blot|gerne|endelig) (et) [kryds|hak|flueben|streg|prik] (ud) (for|ved|i|på) (ud) (for) [huset|os|ja|vores|navnet]",
        # getting us along
        "[i|de] (kan|skal|må) (sagtens|godt|gerne|bare) [får|have|få] (da|gerne|hermed|selvfølgelig) os (gerne|da) (med) [med|ombord|på]",
        "[får|har] i [os|huset] [med|på|ombord]",
        "[i] [har|får] [huset|os|en deltager|en tilmelding] (her|i huset)  [med|i huset|i os|i vores|hos os]",
        "[i] [får|har] [lov] (til) at (begynde|starte|komme|besøge|lægge)  [begynde|starte|komme|besøge|lægge|prøve]",
        "[i|begge|tilsynene] [får|har] (gerne|hermed|da) (frit|fri) [adgang|spil] (til|hos) (hele|os|huset) $",
        "lige [noget|sagen] for [os|vores]",
        "lige (præcis|netop) [det|hvad|sådan] .. [mangler|manglede|trænger|trængte|brug|ventet|savnet|drømt]",
        "< [dén|den|det] (hopper|er|ryger|tager|springer|går|vil|skal) (vi) (da|gerne|godt|jo|selvfølgelig|være) [på|med]",
        "< [dén|den|det] [hopper|går|springer|tager|er|vil|skal|bakker|siger] [vi|jeg] (da|gerne|godt|jo|selvfølgelig|være) (gerne) (være) [på|med|imod|op|ja] (på|om|til) $",
        "[tar|tager|tog] (vi|jeg|gerne|hermed|godt|da) (gerne|da) imod",
        "[blir|bliver] (det|der|svaret) (da|selvfølgelig|naturligvis|altså) (et) (stort|klart) ja",
        # no objection
        "[ser|finder|er|har] ({_WE}) .. [intet|ingenting|ikke noget|ingen] (der) (er) [hinder|hindring|hindringer|indvendinger|indvending|indsigelser|betænkeligheder|forhindringer|betænkning] (for|imod|mod|til|ved) (at|vores|deltagelse|det)".replace(
            "{_WE}", _WE
        ),
        "[ser|er|finder] (vi|jeg|der) (som) [intet|ikke noget|ingenting] (til|som|der) (til|er) (hinder|vejen) [hinder for|hinder for at|i vejen for|til hinder for] (at) (vi|huset|deltage)",
        "[kan|vil|skal|har] ({_WE}) (hverken|kun) (ikke) [tilslutte os|bifalde|hilse] .. [{_OFFER}|velkommen|velkomment]".replace(
            "{_WE}", _WE
        ).replace("{_OFFER}", _OFFER),
        "[hilser|hilse] (vi|jeg) (jer|tilsynene|besøgene|begge) .. velkommen (hos|i|her|til os)  [hos|i huset|her]",
        "[imødeser|imødeser] (vi|jeg) (hermed|med) .. (glæde|forventning|interesse|spænding)  [besøg|besøgene|besøget|dialogmødet|samarbejdet|forløbet|tilsynene|tilsynet]",
        "[ser|er|finder] (vi|os|jeg|mig|huset) (os|mig|sig|fuldt) (vi|ud) i stand til at [deltage|medvirke|være med|indgå|tage imod|imødekomme|stille|acceptere]",
        "[har|ser] (vi|jeg|huset) (god|gode|fin|fuld|rig) [mulighed|muligheder|plads|tid|lyst|mod] (for|til|på) at [deltage|medvirke|være med|indgå|tage imod|stille op]",
        "[stiller|forholder] (vi|jeg|huset|centret|ledelsen) (os|mig|sig) (yderst|meget|særdeles|helt) [positivt|positive|velvilligt|positiv|imødekommende] (over for|overfor|til|for) (at deltage|deltagelse|tilbuddet|invitationen|at medvirke|at være med)  [at deltage|deltagelse|tilbuddet|invitationen|at medvirke|at være med]",
        "[ønske|ønsker|anmode|anmoder|bede|beder|vil|gerne] .. (om|at) [blive] [optaget|medtaget|noteret|tilmeldt|inddraget|udvalgt|valgt] (på|som|i|til|blandt)",
        "(og|derfor) (hermed|herved) og [imødekommes|accepteres|tiltrædes|efterkommes|godkendes] (hermed|herved) (herfra) $",
        "^ tilmelding (fra|af|til|hermed) (fra|af) [huset|bostedet]",
        "(det|dét) [skal|vil|må] vi (da|gerne|selvfølgelig|bestemt|endelig|sandelig|jo) (da) [prøve|have prøvet|være med på|være med til]",
        "benytter (vi|jeg|os) (gerne|af) [den|det|muligheden|tilbuddet|chancen] (gerne)",
        "[tilbud|tilbuddet|chance|chancen|mulighed|invitation|opgave] (som|der) [vi|man|jeg] (jo|bare|simpelthen|slet) ikke (kan|vil|bør|må) [afslå|modstå|sige nej til|takke nej til|lade gå|gå glip af|stå for]",
        "[tages|siges|takkes] (der|hermed|herfra) (hermed|herfra|gerne|med glæde) (fra vores side) [imod|ja]",
        "[giver|gir|giv] (vi|den|det) (den|det|gerne) (en|et) [chance|forsøg|skud]",
        "[ønsker|ønske|lade|lader|vil] (vi|jeg|gerne|huset) (sig|os|gerne) (være|blive) [omfattet|omfatte|inddraget|medtaget|udvalgt] (af|i|af|til)",
        "[deltagelse|deltagelsen|medvirken] (er|blev|bliver) (således|hermed|nu|enstemmigt) [godkendt|vedtaget|besluttet|tiltrådt|accepteret|bekræftet|på plads]",
        "[godkendt|besluttet|vedtaget|tiltrådt|accepteret|bifaldet|sagt god for] (vores|husets|om) [deltagelse|deltagelsen|medvirken]",
        "beslutning (herom|om) at [vi|huset|bostedet] (gerne) [indgår|deltager|medvirker|er med|tager imod|siger ja|stiller op]",
        "beslutning (om) at [deltage|tage imod|sige ja|takke ja|indgå|medvirke|være med]",
        "[ingen|ikke|intet] (nogen|noget|nogle|god|gode|skygge) (af) [grund|grunde|anledning|argument|argumenter|årsag|årsager] (til|for|imod) ikke at [deltage|være med|sige ja|takke ja|tage imod|medvirke]",
        "[er|bliver] vi (da|bestemt|slet|sandelig|jo) ikke [dem|nogen|typen|folk|et sted] (der|som) [siger nej|springer fra|melder fra|står udenfor|bakker ud|siger fra|brokker os|stritter imod]",
        "vi er (da|bestemt|slet|sandelig|jo) ikke [dem|nogen|typen|folk|et sted] (der|som) [siger nej|springer fra|melder fra|står udenfor|bakker ud|siger fra|brokker os|stritter imod]",
        # in the passive, reflexive, by a side door
        "[ikke|hverken|ingen] (kan|kunne|har|ser|jeg|vi) (se|finde|øje|ser|finder|har|få) (på|øje|nogen|nogle|en|noget) (på|nogen|nogle|en) [grund|grunde|anledning|argument|argumenter|årsag|undskyldning|belæg] (eller|ønske|til|for|om|imod) (ønske|at|om|til) (at|om) (at) [afslå|afvise|takke nej|sige nej|stå udenfor|unddrage os|unddrage|undslå os|lade være|holde os|melde fra|lade]",
        "hverken (grund|anledning|ønske|lyst) .. (eller) .. [unddrage|undslå|afslå|sige nej|takke nej|afvise]",
        f"[lader|lade|lad] ({_WE}) (sig|os|mig) (gerne|hermed|også|derfor|selvfølgelig|naturligvis) (gerne|hermed) [inddrage|udvælge|vælge|optage|indskrive|indrullere|tilmelde|medtage|overtale|friste|indfange|indtegne|indskrive]",
        "[indtræder|indtræde|tilslutter|tilslutte|tilsluttede] (vi|jeg|mig|os|sig|gerne|hermed|huset) (gerne|hermed|mig|os) (i|den|det|os|mig) [i|den|det|dette|ordningen|forløbet|tilbuddet|projektet|forslaget|samarbejdet]",
        "til fordel for (at) [deltagelse|deltage|tilbuddet|invitationen|ja|medvirken|forløbet|sige|takke]",
        "[gå|går|fortsætte|fortsætter|køre|arbejde] (roligt|trygt|bare|gerne) videre med [os|huset]",
        "[besluttedes|vedtoges|bestemtes|aftaltes|besluttede|vedtog] (det|vi|man|bestyrelsen|ledelsen) (enstemmigt|i enighed) at [deltage|tage imod|takke ja|sige ja|medvirke|imødekomme|indgå|acceptere|tiltræde|stille op|være med|tilmelde]",
        "[tiltrådt|godkendt|tilsluttet|bifaldet|vedtaget|godtaget] (sig) at [vi|huset|bostedet|botilbuddet|tilbuddet|institutionen] (gerne) [indgår|deltager|medvirker|er med|tager imod|stiller op|siger ja]",
        "[finder|ser|har|er|se|finde|få] (vi|jeg|der|øje) (på|os|mig|derfor) [ingen|ikke|intet] (nogen|nogle|skygge|god|gode) (af) [anledning|grund|grunde|argument|argumenter|årsag|årsager|belæg|undskyldning] (til|for) at [afslå|afvise|takke nej|sige nej|stå udenfor|undslå os|undslå|lade være|holde os|melde fra]",
        "[kan|må|bedes|skal] (i|de) (således|derfor|hermed|roligt|godt|gerne|bare) (roligt) [betragte|anse|regne] [os|huset|bostedet|botilbuddet] (som|for) [tilmeldt|deltager|deltagere|deltagende|medvirkende]",
        "hilses .. [velkommen|velkomment|velkomne]",
        "[er|bliver|blev] (hermed|herved) [imødekommet|efterkommet|accepteret|tiltrådt] (herfra|hermed|fra)  [herfra|hermed|fra]",
        "[imødekommet|efterkommet|accepteret|tiltrådt] [herfra|hermed|af huset|af os|fra vor|fra vores]",
        "[står|stå|stilles|stiller] (hermed|gerne|helt) til [de|jeres|begge|tilsynenes|dem|myndighedernes|disse|fri] .. [disposition|rådighed]",
        "[modtages|accepteres|imødekommes|tiltrædes|hilses] (hermed|herved|således) (hermed) [med tak|med glæde|med kyshånd|herfra|hermed|af huset|af os]",
        f"[{_OFFER}] [modtages|accepteres|imødekommes|tiltrædes|godtages|antages] (hermed|herved|således) $",
        f"(på|den) baggrund [modtages|accepteres|imødekommes|tiltrædes|godtages|antages] (hermed) [{_OFFER}]",
        f"[modtages|accepteres|imødekommes|tiltrædes|godtages|antages] (hermed|herved|derfor) [{_OFFER}] (hermed) $",
        "hvilket [vi|jeg] (hermed|herved|så|gerne) [gør|gør hermed|gør gerne]",
        "hvilket hermed [gøres|sker]",
        "[siger|svarer|takker] .. ja $",
        # speech
        "[vi|huset|bostedet] springer (gerne) til",
        "^ så det gør vi (da|så|gerne) $",
        "(og|men) det er (hvad|det) vi gør $",
        "[er|bliver] (vi|huset|bostedet) (hermed|dermed|nu|da) (hermed) meldt (hermed) til",
        "[nødig|nødigt] .. [stå udenfor|snydes|misse|undvære]",
        "[siger|sige|takker|takke|melder|svarer] (vi|jeg) (da|jo|bestemt|sgu|sandelig|selvfølgelig|vel|hverken) ikke (nej|fra|pas)  [nej|fra|pas]",
        "nej [siger|er|bliver|kan] (vi|jeg|det|der) (da|jo|bestemt|altså|svaret) (da|jo|altså) ikke",
        "[er|bliver] (vi|det|jeg) (da|bestemt|slet|sandelig|jo) ikke (dem|os|mig|her|i|på) (der|som|huset) (i) [siger nej|springer fra|melder fra|står uden|står udenfor|bakker ud|siger fra|brokker os|stritter imod]",
        "[skal|kommer|går] (i|de) (da|altså) ikke [gå forgæves|forgæves]",
        "[er|bliver] (vi|jeg) (da|bestemt|slet|sandelig|jo) ikke [svære|svær|kede|ked|uvillige|uvillig|bange] (af|for|til|ved) (at|det|den) (det|den|overtale|lokke|være|få|have|deltage)",
        "[skal|vil] [vi|jeg] (da|nok|bestemt|ikke|selvfølgelig) (nok|da) [stå|ligge|være] (jer|der|ikke) (i|for) (vejen|parat|rede|klar)  [parat|rede|klar|klare]",
        "[i|de] [skriver|sætter|tager|melder|noterer|tæller|regner|fører] (da|bare|blot|roligt|jo) (bare|blot|roligt|da) [os|huset] (bare|da|også) [på|med|op|ind|ned|til]",
        "[skriver|sætter|tager|melder|noterer|tæller|fører] i (da|bare|blot|roligt|jo) (bare|blot|roligt|da) [os|huset] (bare|da|også) [på|med|op|ind|ned|til]",
        "[sæt|skriv|før|put|notér|noter] (i|du) (da|bare|blot|roligt) (et) [kryds|flueben|hak|navn|navnet|streg] (ud) (for|ved|på|i)",
        "regn (bare|endelig|trygt|blot|roligt|i) (bare) [m|med] (på) [os|huset|bostedet|botilbuddet]",
        "[det|dét|den] [går|sætter|skriver|lægger] vi (da|gerne|roligt|vores) (gerne) [med til|navn på|krop til|hus til|ryg til]",
        "[lægger|stiller] (vi|jeg|da|gerne|hus) (hellere|da) (end) gerne [hus|lokaler|krop|ryg|lokale]",
        "[vil|gør|kan] (vi|jeg) (da|det) (mægtig|vældig|frygtelig|sørme|satme|uhyre|umådelig|så) gerne",
        "[mægtig|vældig|uhyre|umådelig|forfærdelig|rasende] gerne",
    ),
    # What leans towards a yes and says it nowhere: taken for one only where nothing else is said.
    "yes.lean": (
        "[tilkendegive|tilkendegiver|melde|melder|udtrykke|udtrykker|vise|bekræfte|bekræfter] (vi|jeg|hermed) (vores|husets|stor|en) (stor|store|fulde) [interesse|interessen] (i|for|om) (at) [deltage|deltagelse|medvirke|være med|forløbet|tilbuddet]",
        "i er (altid|meget|hjertelig|hjerteligt|så|da|naturligvis|selvfølgelig|begge) (altid|så|meget|hjertelig|hjerteligt) [velkomne|velkommen]",
        "[kaffe|kaffen|kagen|kanden|kaffekanden|te|boller|bollerne] (er|står|skal|bliver) (nok|altid|allerede|da|på|være) [klar|varm|over|klar|varm|på kanden|på bordet|sat over|klar til jer]",
        "[på gensyn|vel mødt]",
        "[vi|jeg|huset|ledelsen|personalet|alle] (er|har|ser|stiller) (os|alle|meget|kun|rigtig|yderst|ganske|helt) (meget|yderst|alle) [positive|positiv|positivt|velvillige|velvillig|velvilligt] (stemt|indstillet|indstillede) (over for|overfor|for|til|på) (at|det|tilbuddet|forløbet|deltagelse|jeres|invitationen|idéen|ideen|tanken)",
        "[synd|dumt|tåbeligt|skam|ærgerligt|forkert|ufornuftigt] (ikke) (at) [sige nej|takke nej|lade være|springe over|stå uden for|ikke at deltage|gå glip]",
        "[har|er] (vi|jeg) (sandelig|virkelig|bestemt|rigtig|hårdt|stærkt|meget) [brug for|behov for] (sådan|det|den|noget|lige)",
        "trænger (vi|huset|alle) (hårdt|virkelig|til|sådan) (til) (det|noget|lidt|at)",
        "[god|glimrende|fremragende|fin] (idé|ide) det [vil|gør|skal|er] vi",
        "(det|dét) [lyder|er] (lige) (som) noget for [os|huset]",
        "(det|dét) er vi (da|bestemt|meget|helt|rigtig|altid|selvfølgelig) (da|meget) [friske|interesserede|åbne|positive|klar|klare|parate]",
        "(ser|kan se) (kun|lutter|mange) [fordele|fordelene|gode ting]",
        "kun [fordele|godt|gode ting|positivt|glæde|være glade|anbefale|bakke]",
    ),
    "no": (
        # in the passive, of the offer or of taking part
        "[er|bliver|lyder|må] (vores|mit|husets|vort) [svaret|svar|beslutningen|holdningen|tilbagemeldingen] (derfor|således|desværre|nødvendigvis|blive) (blive) [negativt|afvisende|benægtende|negativ|afslag|et afslag]",
        "[modtages|accepteres|imødekommes|tiltrædes|efterkommes|benyttes|ønskes|tilmeldes|godtages] (hermed|således|derfor|desværre|dog|herefter) ikke",
        f"[{_OFFER}|deltagelse|deltagelsen|medvirken|pladsen] ... [frafaldes|afslås|afvises|frabedes|fravælges|takkes nej]",
        "[afslås|frafaldes|fravælges|frabedes] (hermed|herved|derfor|således|dog|desværre) $",
        "anses .. for [formålsløs|formålsløst|overflødig|overflødigt|irrelevant|udelukket|umulig|umuligt|urealistisk|uhensigtsmæssig|uhensigtsmæssigt|uforsvarlig|uforsvarligt|urimelig]",
        "[frabede|frabeder] (vi|jeg|hermed|venligst|derfor|desværre) (mig|os|sig|hermed|venligst|derfor) (mig|os|sig) (deltagelse|medvirken|tilbuddet|invitationen|at|forløbet)  [mig|os|sig|tilbuddet|invitationen]",
        f"[må|skal|nødsages|agter|ønsker|beklager|tvinges] (derfor|desværre) [{_WE}|os|mig|at] ... [afslå|afstå|afvise|frabede|frasige|undslå|fravælge|takke nej|sige nej|melde afbud|melde fra|melde pas|stå over|springe over|sige fra]",
        "[afslår|afviser|takker nej|siger nej|afstår|melder fra|står over] (vi|jeg|altså|derfor|hermed|desværre|pænt|dog) (altså|derfor|hermed|desværre|pænt) med tak",
        "[bliver|er|blev] (vi|jeg) (derfor|desværre|så) [endt|landet|nået|kommet] (på|til|frem til) (et) (stort|klart) nej",
        "[vi|huset|bostedet] (desværre|derfor|altså|denne|gang|så) [springer|hopper|står|falder|melder] (desværre|derfor|altså|vi|denne|gang|os) (desværre|derfor|altså|denne|gang) [fra|over|af|pas]",
        "[vi|huset|bostedet] (desværre|derfor|altså|denne|gang|så) [bakker|melder] (desværre|derfor|altså|os) ud",
        "[springer|hopper|står|falder] [vi|huset|bostedet] (desværre|derfor|altså|denne|gang) (gang) [fra|over|af|pas]",
        "bakker [vi|huset|bostedet] (desværre|derfor|altså|denne|gang) (gang) ud",
        "ikke (at|kan|kunne) (blive|bliver) til noget",
        f"[ser|finder|føler|er|var|bliver] ({_WE}) (os|mig|sig) (desværre|derfor|således|dermed|dog) ({_WE}) (os) (desværre|derfor|således|dog) [{_FORCED}] (til|fra|i) at (måtte|skulle) (desværre) [afstå|afslå|afvise|undlade|takke nej|sige nej|melde fra|melde afbud|fravælge|udeblive|frasige|springe over|stå over|trække os|melde pas|sige fra|passe|udgå|give afkald|give afslag|afvise|frabede|holde os|svare afvisende|svare benægtende|lade]",
        "[afskåret|afskårne|forhindret|forhindrede|hindret] (fra|i|for) (at) (kunne|at) [deltage|deltagelse|medvirke|medvirken|indgå|bidrage|imødekomme|være|stille]",
        f"[{_WE}] (derfor|desværre|således|hermed|dermed|denne|gang) ({_GLADLY}) [{_REFUSES}]",
        f"[{_REFUSES}] ({_GLADLY}) [{_WE}] ",
        "[vælger|besluttet|valgt|vedtaget|bestemt|ønsker|må|vil|agter|indstillet|beklager|blevet|enige] .. (at|måtte) (at) (måtte) [afstå|afslå|afvise|undlade|fravælge|udeblive|frasige os|takke nej|sige nej|melde afbud|melde fra|melde pas|stå over|springe over|sige fra|trække os]",
        "[ikke|næppe|hverken] (se|ser|finder|anser|skønner|vurderer|er|har|kan|kunne) (vi|os|sig|det|huset|at) .. [i stand|muligt|mulighed|forsvarligt|hensigtsmæssigt|tilrådeligt|realistisk|gørligt|ansvarligt|foreneligt|rimeligt|belejligt|anledning|grundlag|tilstrækkelig]",
        f"[{_OFFER}] (må|kan|bliver|er|skal) (vi|desværre|derfor|dog|således) (blive|blevet|vi) .. [afslås|afvises|afslået|afvist|fravalgt|takket nej|ikke imødekommes|ikke imødekomme]",
        f"[må|skal|vil|kan] (vi|jeg) (desværre|derfor|hermed|således) .. [{_OFFER}] (desværre) [afslås|afvises|passere|ligge|gå|forbi]",
        "ikke .. [imødekomme|imødekommer|efterkomme|efterkommer|imødekommes|tilslutte|tilslutter|tiltræde|tiltræder|medvirke|medvirker|påregne|påregnes|tilmeldt|tilmelde|tilmelder|tilmeldes|afgive tilsagn|give tilsagn|meddele tilsagn|acceptere|accepterer|accepteres|benytte|benytter|modtage tilbuddet]",
        "[svaret|svar|svare|tilbagemeldingen|beslutningen|konklusionen|afgørelsen] (herfra|fra) (huset|os) (er|bliver|lyder|blev|må|har) (derfor|desværre|således|dog) (blive|være) (et) [negativt|afvisende|benægtende|afslag|negativ|afbud|nej]",
        "[svarer|svare] (vi|jeg|hermed|derfor|desværre|således) [negativt|afvisende|benægtende]",
        "[stiller|forholder] (vi|jeg|derfor|desværre) (os|mig) (derfor|desværre) afvisende",
        "[fra|for] (husets|vores|bostedets|botilbuddets) side (må|er|bliver) (det|der) .. [nej|afslag|afbud|fra]",
        "[afbud|afslag] (fra|herfra|til) (os|huset|invitationen|tilbuddet) ",
        "(ikke|uden) [huset|bostedet|botilbuddet|os|vi] (deltager|medvirker|indgår|kan) (således|derfor|desværre) (ikke) [ikke deltage|ikke medvirke|ikke indgå]",
        "[giver|give|gir] (vi|jeg|derfor|desværre) (derfor|desværre) afkald",
        "[se bort fra|ser bort fra|udelad|udelades|udelade|undtag|undtage|forbigå|forbigås|slet|slettes|stryges|fritage|fritages] (os|huset|bostedet|botilbuddet|venligst|i) (venligst|os|huset) (i|fra|af|ved|denne|på) (denne|listen|udvælgelsen|omgang)  [os|listen|udvælgelsen|huset|omgang]",
    ),
}

# Words of official letters that carry nothing of their own.
OFFICIAL = words_of(
    "herved hermed dermed saaledes endvidere desuden vedroerende angaaende vedr fremsendte ovennaevnte omhandlede anfoerte "
    "naervaerende respektive paagaeldende henholdsvis skrivelse skrivelsen anmodning anmodningen forespoergsel forespoergslen "
    "opfordring opfordringen indbydelse indbydelsen tilsendte modtagne behoerigt rettidigt samtlige droeftelser droeftelse "
    "dateret henvisning henhold forlaengelse anledning foranledning besvarelse hvorfor hvortil hvilket hvormed hvorved hvori "
    "naevnte oevrige bedes undertegnet behandlet forelagt fremlagt redegoerelse redegoerelsen opmaerksomhed venlige imoedekommende "
    "omtalte beskrevne skitserede planlagte forestaaende kommende laes aerede glaede tilfredshed tilkendegive tilkendegiver "
    "erklaere erklaerer udtrykke udtrykker imoedeser paaregne anser finder skoenner vurderer tillader indstilling "
    "paaskoenner vaerdsaetter fuldt fulde ud egenskab rammen regi led ledet medfoer baggrund svarbrev "
    "enhed enheder afdeling afdelingen virksomhed virksomheden organisation tilsynsmyndigheder tilsynsmyndighederne "
    "styrelse styrelsen socialstyrelse dialog dialogen medarbejderside ledelsesside saavel baade beslutning beslutningen "
    "ledelsens bestyrelsens tilsyns tilsynenes tidspunkterne naermere underretning personalets medarbejdernes driftsherrens "
    "gribe udnytte afproeve omfatte omfattet hellere institution selvejende betragter arbejdsmiljoe opleve hoeste trods travlhed "
    "to tre fire fem seks syv otte ni ti deltagende udvalgte benytter benytte institutionens beslutningen driftsherre underrettet forstaaet henhoerende moedets husstanden tilsynsbesoeg tilsynsbesoegene "
    "moedet seneste ekstraordinaere ordinaere afholdte bestyrelsesmoede bestyrelsesmoedet ledermoede ledermoedet "
    "ledergruppemoedet personalemoede medudvalg medudvalget lokaludvalget samarbejdsudvalget arbejdsmiljoegruppen arbejdsmiljoerepraesentant "
    "arbejdsmiljoerepraesentanten tillidsrepraesentant tillidsrepraesentanterne kreds kredsen enstemmig bifald bifaldt"
)

# Kind words, regret and how the answer was come to: no reason of a no (answer.aside), and no answer (answer.noise).
ASIDE: Table = {
    "answer.aside": (
        "[gør|betyder|spiller] (det|den|jo|nok|vel) (ikke|ingen) (nogen|den) [forskel|rolle|noget fra eller til]",
        "ikke (en|én) [dag|uge|time] uden (at)",
        "[det|svaret] (er|gives|skrives) med (stor|dyb|nogen|megen) [beklagelse|sorg|vemod|tungt hjerte|ærgrelse|skam]",
        "[invitationen|tilbuddet|brevet|mailen|henvendelsen|anmodningen|skrivelsen|forespørgslen] (er|har|blev) (hermed|behørigt|været|blevet) [modtaget|læst|drøftet|overvejet|vendt|behandlet|forelagt|set]",
        "[jeg|vi] [fremsender|sender] (hermed|her) (vores|jeres|mit)  [svar|svaret|besvarelse]",
        "[ikke|ingen|uden|hverken] (er|der|har|nogen|med|at|være) .. [udgifter|udgift|omkostninger|omkostning|bøvl|besvær|gene|gener|ulempe|ulemper|ekstraarbejde|merarbejde|vanskeligheder]",
        "[træffe|tage|truffet|taget] (beslutningen|afgørelsen) alene",
        "[ingen|ikke|aldrig] ... [prøvet|oplevet|set] .. (før|tidligere|magen) [før|tidligere|magen]",
        "[gå|går|gået] .. med til det $",
        "[ingen|ikke|intet|hverken|ingenting|næppe] ... [indvende|indvendinger|indsigelser|protesterede|brokkede|brokke|brokker|klagede|klage|modstand|betænkeligheder|betænke|skjule|fortryde|indvending|frygte|skamme]",
        "ikke (så|helt|spor|noget|en|et) [tosset|dum|dumt|ringe|værst|skidt|tåbeligt|tåbelig|ueffent|dårlig|dårligt|galt]",
        "[ingen|ikke] .. vej (tilbage|udenom)  [tilbage|udenom]",
        "[ikke|næppe|aldrig] .. [bedre|værre|længere|lettere|nemmere|smukkere|hyggeligere|mere begejstret|større]",
        "[bedre|værre|længere|lettere|nemmere|mere|større] ... [ikke|næppe|aldrig]",
        "[gør|gjorde|gør det] (mig|os) (rigtig|virkelig) (mig|os) [ondt|trist]",
        "under [andre|normale|bedre] [forhold|omstændigheder|vilkår]",
        "(i) skal i ikke tage [ilde op|tungt|personligt|nært]",
        "[må|skal] i (endelig|bare) ikke tage [ilde op|tungt|personligt|nært]",
        "[tygget|sovet|spekuleret|grublet|tænkt|funderet] (længe|meget|lidt|noget|også|grundigt) (på|over|det|den)",
        "[har|er] (vi|jeg|sagen|den|det|tilbuddet|invitationen) ... [læst|drøftet|vendt|overvejet|gennemgået|gennemlæst|behandlet|forelagt|diskuteret|talt|snakket]",
        "[afgørelsen|beslutningen] (er|blev) (truffet|taget)  [truffet|taget]",
        "[sparer|gemmer|springer] (jeg|vi) (over|jer) (begrundelse*|forklaring*)  [begrundelse*|forklaring*|årsag*]",
        "[begrundelse*|forklaring*|årsagen|årsagerne] [beholder|holder|gemmer|behøver|kommer|slipper] (vi|jeg|i)",
        "[uden|ingen] (nogen|nærmere|yderligere|lang|særlig) [begrundelse|forklaring|dramatik]",
        "[god|godt|fin|fint|prisværdig*|sympatisk*|glimrende|fornuftig*|udmærket|rosværdig*|vigtig*|flot|spændende|interessant|nyttig*|rigtig] (og|et|en|nok) (godt|god|vigtigt) [ide|idé|initiativ|tanke|tiltag|projekt|tilbud|forslag|ordning|henvendelse|brev|arbejde|formål|påfund]",
        "[ide|idé|idéen|ideen|initiativet|tanken|tiltaget|projektet|tilbuddet|forløbet|formålet|brevet|det] (er|lyder|virker|var|fejler|ser) (i|ellers|jo|som|sådan|da|set|ellers|ellers|egentlig|helt|ganske|bestemt) (i|set|ganske|ellers) [god|godt|fin|fint|fornuftig|fornuftigt|sympatisk|prisværdigt|prisværdig|udmærket|relevant|spændende|interessant|rigtig|tillokkende|intet]",
        "[læst|modtaget|set] .. med (stor|megen) [interesse|glæde|fornøjelse]",
        "[under|undt] (vi|jeg|gerne) (gerne|af hjertet) (andre|en anden|nogle andre|de andre) [pladsen|chancen|glæden|muligheden|andre]",
        "[pænt|venligt|sødt|flot|hyggeligt|rart] (gjort|tænkt) (af) (jer|dig|at) (at) (blive) [spørge|tænke|skrive|spurgt|tænkt|invitere]",
        "[ønsker|ønske|ønskes|håber|held] (jeg|vi|at|i|jer|jeg) (alt|alle|at|en|et|god|jer|i|held|de) (det|i|får|finder|god|gode|bedste|andre|held|de) (bedste|held|vind|lykke|forløb|god|andre|deltagere|dejlig|fin|alt)",
        "[skriver|svarer|siger|meddeler] (jeg|vi|det) (det|nødig|ikke) [nødigt|nødig|med glæde|med tungt|ikke gerne|tungt]",
        "(men) sådan er det (bare|jo|nu) $",
        "håber (vi|jeg|at|på|i) (at|i|på|det) (forståelse|forstår|ikke|respekterer|kan forstå)  [forståelse|forstår|respekterer]",
        "[håbet|håbede|ventet|ventede|regnet|ønsket] på $",
        "[finder|find] (i|sikkert|nok|let|hurtigt|utvivlsomt|snildt) (sikkert|nok|let) (nok) (nogle|et|nogen|mange) [andre|andet|interesserede]",
        "[det|dette|svaret] (er|kan|skal|må|kan ikke) [endeligt|ikke til diskussion|vores sidste ord|ændre]",
    ),
    "answer.noise": (
        "[et|at] [afslag|nej] [ville|kunne|havde|vil] (i|vi|være|have|det|kunne) [være|have|vi|i|virke|stride|kræve|svare|det]",
        "(at) [afslå|sige nej|takke nej] ville (være|vi|have|virke|kræve)  [være|vi|have|virke|kræve]",
        "lade gå videre at",
        "[anbefaler|anbefale|anbefalet|foreslår|foreslået|indstiller|henstiller] ... at [vi|huset] (gerne|skal|bør) [deltager|deltage|siger|sige|tager|tage|medvirker|indgår|være]",
        "indstillet til ... at [vi|huset] (gerne|skal|bør) [deltager|deltage|siger|sige|tager|tage|medvirker|indgår|være]",
        "[positive|positiv|positivt] .. (over for|overfor|for) [ideen|idéen|tanken|initiativet|formålet]",
        "[nødsaget|nødsagede|nødt|tvunget] til at [udskyde|udsætte|bede|anmode|vente|afvente|drøfte|spørge|flytte|ændre|stille|kræve|meddele|oplyse|overveje|undersøge|tage]",
        "[tager|tage|modtager] ... imod [ældre|borgere|beboere|unge|børn|voksne|mennesker|familier|kvinder|mænd|personer|demente|nye|flere|folk]",
        "[nødig|nødigt] .. [afslå|sige nej|takke nej|melde fra|melde afbud|stå over|springe over]",
        "til rådighed (for|til|med) (en|et|yderligere|uddybende|eventuelle|nærmere) (uddybende|nærmere) [spørgsmål|snak|samtale|uddybning|oplysninger|afklaring|drøftelse|information*|informationsmøde|formøde]",
        "[velkomne|velkommen] til (at) (at) [ringe|skrive|kontakte|spørge|henvende|høre|vende|maile|uddybe|sende]",
        "som (en|et) [interesserede|interesseret|mulig|mulige|potentiel|potentielle|eventuel|eventuelle|venteliste|reserve|afløser|suppleant] (deltager|deltagere|deltagende)",
        "[villige|villig|klar|klare|parate|indstillet|indstillede|friske|åbne|rede] (til|på|for) at [drøfte|undersøge|høre|overveje|tale|snakke|lytte|vurdere]",
        "[drøfte|undersøge|overveje|vurdere|tale om|snakke om] (lidt|nærmere) (om) (muligheden|mulighederne) for at [deltage|medvirke|være med|tage imod]",
        "[bakker|bakke|støtter|støtte] (gerne|fuldt|helt) (op) (om) [tanken|idéen|ideen|initiativet|formålet|tiltaget]",
        "[synd|dumt|tåbeligt|skam|ærgerligt|forkert|ufornuftigt|mærkeligt] .. (at|vi) [sige nej|takke nej|sagde nej|takkede nej]",
        "det er med (stor|dyb|nogen|megen) [beklagelse|sorg|vemod|tungt hjerte|ærgrelse|skam]",
        "[ja|nej] (tak) ville [være|have|i|vi]",
        "[hos|i|på|til] .. [siger|sagde] [de|man|folk] (ikke) [nej|ja]",
        "hos .. [siger|sagde] (ikke) [nej|ja]",
    ),
    "courtesy.condition": (
        "[plejer|plejede] ellers (ikke) (at)",
        "på den baggrund .. [accepteres|modtages|imødekommes|takker|siger|deltager|tager|tilmelder|tiltræder|afslås|afslår|afstår|melder|medvirker|nej]",
        "[må|kan|vil|skal] .. på den baggrund",
        "[i|begge|tilsynene|de] (får|har) (gerne|da|hermed|så) [får|har] lov (til) (at) [at|begynde|starte|komme]",
        "i får lov (til) at",
        "[spørger|spurgte|spørge] (til|os|mig|i) om (vi|jeg|huset|i|bostedet)",
        "hvis i [kommer forbi|kigger forbi|har vejen|er i nærheden|er på egnen|skulle komme|går forbi|kører forbi]",
    ),
    "put_off": ("[kan|vil|tør|må|kunne] .. ikke .. [sige|svare|love|give|melde] .. endnu",),
    "third_party": (
        "[formand|formanden|bestyrelsen|bestyrelsesformand*|medarbejder*|personalet|tillidsrepræsentant*|arbejdsmiljørepræsentant*|amr|tr|driftsherren|kommunen|souschef*|beboerne|borgerne|flere|nogle|halvdelen|flertallet] (er|var|har) (fortsat|dog|ganske|stadig|alle|helt|vist|været|lodret|klart) [imod|modstander|modstandere|modvillig*|skeptiske|skeptisk]",
    ),
    "courtesy.question": (
        "[anmode|anmoder|bede|beder] .. om at blive [optaget|medtaget|noteret|tilmeldt|inddraget|udvalgt|skrevet|slettet|fritaget|strøget|taget]",
        "(som|det|de|den|slags) i spørger (til|om|efter)",
        "[oplysninger|information|informationer] ... [fremgår|findes|ligger|står|forefindes|er vedlagt|vedlagt|vedhæftet|kan ses]",
    ),
    "courtesy.later": (
        "[lå|ventede|ventet|hjemme|tilbage|læst|modtaget|bunken|bunke|travlt|indbakken|først] .. efter [ferien|sommerferien|påskeferien|ferie|juleferien]",
        "når de endelig",
    ),
    "courtesy.maybe": (
        "tror (jeg|vi|også|faktisk|bestemt) (jeg|vi) (at) [det|forløbet|besøget|dialogen] (bliver|vil|kan|er) (være|blive|meget|rigtig|et|en|gøre) [godt|gavne|gavn|sundt|lærerigt|nyttigt|fint|spændende|udbytterigt|hjælpe]",
        "[håber|håbe] (vi|jeg) (at) [det|forløbet|besøget|besøgene|samarbejdet] (kan|vil|så|også|kunne) (også|så) (give|bringe|skabe|føre|hjælpe|blive|være|gavne)  [give|bringe|skabe|føre|hjælpe|blive|være|gavne]",
        "håber (vi|jeg) på (jeres|din) (forståelse|andre)  [forståelse]",
        "håber på (jeres|din|jeres fulde) [forståelse]",
        "[gangen|gange|rigeligt] er (helt|også|bestemt) nok",
        "er (mere end|rigeligt|bestemt|helt|lige) nok (for|til) [os|mig|nu]",
        "er nok for [os|mig|nu|huset]",
        "(er|var) vist (et|en) (udmærket|fint|godt|oplagt|glimrende) [sted|hus|udmærket|valg]",
    ),
    "courtesy.reversal": (
        "[burde|skulle|kunne] .. (have|været|nogen|vi|man) .. for (længst|længe siden)  [længst|længe siden]",
        "(mange) tak (for) (tilbuddet|tanken|invitationen|henvendelsen|at|i|spurgte) alligevel",
        "[tak|tilbuddet|tanken|invitationen|henvendelsen|spurgte|tænkt] alligevel $",
        "[læst|tænkt|tygget|snakket|talt] ... sovet på det",
    ),
    "courtesy.contact": ("[lader|lade] (vi|jeg) (os|sig|mig) (gerne|hermed|også) inddrage (også)",),
    "courtesy.put_off": ("(i|de) (også|nok|da) får tid til (også) at [se|smage|nyde|kigge|hilse|drikke|gå]",),
    "courtesy.third_party": (
        "[hørt|hørte|hører] .. [kollega*|kolleger*|andre|naboen|andet] ... [godt|god|gode|positive|ros|roser|glade|spændende|udbytte|udbytterigt|lærerigt]",
        "(ved|vide|aner) hvem der [bestemmer|skal|beslutter|leder]",
        "[ja|nej|svar|svaret|afslag] fra [vores|min|husets] side",
        "på vegne af (hele|vores|den|en) [bestyrelsen|ledergruppen|lederen|ledelsen|forstanderen|centerledelsen|institutionens|enig|samlet]",
        "[beboerråd*|brugerråd*|pårørenderåd*|beboerrepræsentant*|pårørende] .. (som|der|har|er|var|fandt|bakker|støtter|syntes) [udmærket|god|godt|positiv|positive|glade|glad|fandt|bakker|støtter|hilser|enige|tiltrådt|godkendt]",
        "[bestyrelsens|ledelsens|personalets|husets|institutionens|centerledelsens|driftsherrens|samtliges|alles|medarbejdernes|stedets|tilbuddets] vegne",
        "kreds* [af|omkring] [beboere|borgere|unge|brugere|mennesker]",
        "[hvor|som|der] jeg bor",
    ),
    "courtesy.irony": (
        "også det med (det) [småt|småt|bilaget|bilagene]",
        "^ [nå|nåh] men",
    ),
}

# What an answer may hang on: beginnings of words, and words.
MATTERS = tuple(
    words_of(
        "mandag tirsdag onsdag torsdag fredag januar februar marts april juni juli august september oktober november december "
        "uge dato maaned sommer vinter foraar efteraar jule paaske ferie formiddag eftermiddag tidspunkt "
        "personal medarbejder beboer borger ledels bestyrels driftsherr kommun region fagforen paaroerend tillids arbejdsmiljoe kolleg "
        "besoeg tilsyn moede dialog projekt forloeb deltag medvirk tilmeld tilsagn invitation tilbud afdeling "
        "oensk accept godkend tillad beslut bestem afgoer svar afklar aftal bekraeft forvent regn vente haab overvej droeft samtykk enig uenig imod modvil skepti betaenk bekym utryg util "
        "ressourc bemand personalem haender kraeft oekonom budget penge betal udgift pris gebyr overskud kapacitet lokale plads "
        "leder forstander kontakt adress telefon postkass flyt luk solgt sael stopp opsag opsig fratraed afloes ny "
        "anonym fotograf optag presse journalist samtale materiale skema dokument information oplys sagsakt "
        "forsoeg proev syg doed ulykk vold trus konflikt udadreag maalgrup sikkerhed risiko farlig ansvar lovlig lovpligt tvang tvung noedt noedsag pres"
    )
)
MATTER_WORDS = words_of(
    "tid tiden dag dage dagen dagene klokken kl maj aar foer foerst efter inden endnu senest senere indtil stadig "
    "lov raad folk ja nej deltage gaelder gaelde hvis saafremt medmindre om amr tr han hun tvivl klar klare sikker sikre "
    "lyst behov brug ret ansat ansatte nat aften morgen weekend uden ene anden foerend"
)
MODALS = words_of(
    "kan kunne vil ville skal skulle maa maatte boer burde har faar fik er var ved tror synes toer magter naar oensker tager "
    "giver siger kommer goer bliver goere tage give sige komme"
)
WE_WORDS = words_of("vi jeg os mig huset man hos vores min mit mine")

TABLES = (SAID, ASIDE)
