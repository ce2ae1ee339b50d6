# ruff: noqa: E501 (rows of data)
"""A yes and a no to the invitation as grammar: who, with which lead-in, does what (verbs by their forms), official style
and everyday speech alike. Single phrases stand in tables/participation.py."""

from __future__ import annotations

from messages.meaning.cues import Table
from messages.meaning.text import words_of

_WE = "vi|jeg|huset|bostedet|botilbuddet|tilbuddet|stedet|centret|centeret|institutionen|bestyrelsen|ledelsen|undertegnede|afdelingen|opholdsstedet|bofællesskabet"
_OFFER = "tilbuddet|invitationen|opfordringen|anmodningen|henvendelsen|indbydelsen|forespørgslen|forslaget|ordningen|forløbet|projektet|muligheden|ønsket|pladsen|chancen|besøgene|tilsynet|tilsynene|samarbejdet|hånden"
_IN = "til|i|på|ved"
_GLADLY = "gerne|hermed|herved|naturligvis|selvfølgelig|således|derfor|dermed|også|med|glæde|fornøjelse|meget|selvsagt|hellere|end"
# Verbs that are a yes by themselves once somebody of the house does them.
_JOIN = "deltage|medvirke|indgå|tiltræde|imødekomme|efterkomme|acceptere|samtykke|indvillige|indvilge|bidrage|tilmelde|tilslutte"
_JOINS = "deltager|medvirker|tiltræder|imødekommer|efterkommer|accepterer|samtykker|indvilliger|indvilger"
_CONSENT = "tilsagn|tilslutning|accept|samtykke|deltagelse|medvirken|opbakning|tilmelding|ja|billigelse|bekræftelse"
_TELL = "meddele|meddeler|give|giver|gir|afgive|afgiver|bekræfte|bekræfter|tilkendegive|tilkendegiver|tilsige|tilsiger|fremsende|fremsender|sende|sender|melde|melder|erklære|erklærer|oplyse|oplyser|udtrykke|udtrykker|noteret|notere|indgive|indgiver"
# What leads in a yes: "vi er indstillet på at …", "har vi fornøjelsen af at …".
_WILLING = "indstillet|indstillede|villig|villige|rede|parat|parate|sindet|enig|enige|glad|glade|klar|klare|friske|frisk|positive|opsatte|beredt|beredte|interesserede|interesseret"
_RESOLVED = "besluttet|valgt|vedtaget|bestemt|aftalt|truffet|tilkendegivet|anbefalet|indvilliget|indvilget|accepteret"
# What leads in a no.
_FORCED = "nødsaget|nødsagede|tvunget|tvungne|nødt|nødtvunget|foranlediget|henvist|afskåret|afskårne|forhindret|forhindrede|hindret"
_REFUSE = "afstå|afslå|afvise|undlade|takke|sige|melde|fravælge|udeblive|frasige|springe|stå|trække|passe|udgå|lade|skuffe|give|frabede|meddele|svare|besvare|melder|holde"
_REFUSES = "afstår|afslår|afviser|fravælger|frasiger|frabeder|udgår|udebliver|undlader"

SAID: Table = {
    "yes": (
        # who does what
        f"[{_WE}] ({_GLADLY}) ({_GLADLY}) ({_GLADLY}) [{_JOINS}]",
        f"[{_JOINS}|tilmelder] ({_GLADLY}) [{_WE}]",
        f"[imødekommer|efterkommer|accepterer|tiltræder|modtager] ({_WE}) ({_GLADLY}) ({_GLADLY}) .. [{_OFFER}]",
        f"[{_OFFER}] [imødekommer|efterkommer|accepterer|tiltræder|modtager] [{_WE}]",
        f"[{_OFFER}] (kan|vil|bliver|er) (hermed|herved|således) (blevet) [imødekommes|efterkommes|accepteres|tiltrædes|modtages|imødekommet|accepteret|tiltrådt]",
        f"(at) [imødekomme|efterkomme|tiltræde|acceptere] .. [{_OFFER}]",
        f"[vil|ønsker|kan|skal|agter|har] ({_WE}) ({_GLADLY}) ({_GLADLY}) (besluttet|valgt) (at) ({_GLADLY}) [tiltræde|imødekomme|efterkomme|acceptere|samtykke|indvillige|tilslutte|medvirke]",
        # what somebody is ready to do
        f"[{_WILLING}] (til|på|om|i|over|for) at ({_GLADLY}) (måtte|kunne|skulle|være|modtage) ({_GLADLY}) [{_JOIN}|med|stille|stå|lægge|åbne|besøg|lade]",
        f"[har|er] ({_WE}) ({_GLADLY}) (i) .. [{_RESOLVED}] (os) (til|for|sig|på) at ({_GLADLY}) [{_JOIN}|sige ja|takke ja|tage imod|være med|stille op|melde|gå]",
        f"[{_RESOLVED}] at [{_WE}|vi] (skal|vil|bør|kan|gerne) ({_GLADLY}) [deltager|medvirker|indgår|deltage|medvirke|indgå|tiltræder|siger ja|takker ja|være med|er med|tager imod]",
        "[glæde|fornøjelse|fornøjelsen|ære|æren|privilegium] (af|for) (os|mig) (at) (kunne|måtte) (at) [tiltræde|imødekomme|efterkomme|acceptere|meddele|bekræfte|tilmelde|indgå|bidrage|tilbyde|modtage|byde|tage|sige|takke|lægge|stille|melde]",
        "[tillader|tillade] (vi|jeg) (os|mig) (hermed) at [tilmelde|takke ja|tage imod|sige ja|melde os]",
        "[forpligter|forpligte] (vi) (hermed|herved) (os) til at [deltage|medvirke|indgå|stille]",
        "[kan|skal|vil] (hermed|herved|vi|jeg|jer|i) (hermed|herved|gerne|vi) (hermed) [påregne|forvente|disponere over|gøre regning på|regne med] (med) (at) (vores|husets|vi|huset|os) (deltagelse|medvirken|deltager)  [deltagelse|medvirken|deltager]",
        # consent as a thing: given, sent, had
        f"[{_TELL}] (vi|jeg) (hermed|herved|jer|gerne|således) (hermed|vores|mit|husets) .. [tilsagn|tilslutning|accept|samtykke|deltagelse|tilmelding|medvirken]",
        f"[{_TELL}] (vi|jeg|hermed|gerne) .. [at] ({_WE}) ({_GLADLY}) ({_GLADLY}) [deltager|medvirker|indgår|tiltræder|ønsker at deltage|vil deltage|siger ja|takker ja|tager imod|stiller op|er med|gerne vil]",
        f"[vores|mit|husets|vort|bestyrelsens|ledelsens|fuld|fulde] [tilsagn|tilslutning|accept|samtykke|medvirken] (til|er|kan|foreligger|gives|hermed|har|får)  [til|er|kan|foreligger|gives|hermed|har|får]",
        "[har|får] (i|de) (hermed|herved|hermed) (vores|mit|husets|vort|bestyrelsens|ledelsens) (fulde|varme) [tilsagn|tilslutning|accept|samtykke|ja|opbakning|tilmelding]",
        "[i|de] [har|får] (hermed|herved) (vores|mit|husets|vort|bestyrelsens|ledelsens) (fulde|varme) [tilsagn|tilslutning|accept|samtykke|ja|opbakning|tilmelding]",
        "[tilsagn|accept|samtykke|tilslutning|tilmelding] (om|til|vedrørende) (deltagelse|medvirken|forløbet|tilbuddet|invitationen) (gives|meddeles|afgives|fremsendes|bekræftes|foreligger) (hermed|herved) $",
        "[deltagelse|deltagelsen|tilmelding|tilmeldingen|medvirken] (i|af|til) .. [bekræftes|tiltrædes|accepteres|godkendes|tilsiges|er på plads|er bekræftet]",
        "[bekræftes|meddeles|tilkendegives|oplyses] (det) (hermed|herved) (det) at [vi|huset|bostedet|botilbuddet|tilbuddet|stedet|centret] (gerne|hermed|ønsker|vil) (at) [deltager|deltage|medvirker|medvirke|indgår|indgå|tiltræder|siger ja|takker ja|tager imod]",
        "[svaret|svar|svare|tilbagemeldingen|holdningen|indstillingen|beslutningen|konklusionen] (herfra|fra) (huset|os) [er|bliver|lyder|blev|må] (derfor|således|utvetydigt|klart|et) (blive) [bekræftende|positivt|positiv|tilsagn]",
        "[positivt|bekræftende|imødekommende|positiv] [svar|tilbagemelding|tilkendegivelse] (herfra|fra os|fra huset) $",
        "[svarer|svare] (vi|jeg|hermed|således) (hermed) [positivt|bekræftende]",
        "[stiller|forholder|indstiller] (vi|jeg) (os|mig) (hermed|yderst|meget|selvfølgelig|naturligvis) [positivt|velvilligt|imødekommende|bekræftende] (til|over for|overfor) (at deltage|jeres|tilbuddet|invitationen|forløbet|henvendelsen)  [tilbuddet|invitationen|at deltage|jeres invitation|jeres tilbud|henvendelsen|opfordringen]",
        "[stille|stiller] (vi|os|huset|gerne|hermed|naturligvis|sig|og|selvfølgelig|lokaler|medarbejdere) (os|huset|gerne|hermed|naturligvis|selvfølgelig) .. til (jeres|fuld|tilsynenes|fulde) (fulde) [rådighed|disposition]",
        "står (vi|huset|gerne|hermed|naturligvis|selvfølgelig) .. til (jeres|fuld|tilsynenes) rådighed",
        # put on the list
        f"[{_WE}] (kan|skal|må|bliver|bedes|vil|ønsker|ønskes) (hermed|herved|gerne|derfor|venligst) (at|blive|blevet) (blive) [tilmeldt|tilmeldes|noteret|noteres|opført|opføres|optages|registreret|registreres|indskrives|indtegnes|medtages|indgå] (som|på|blandt|i|til|hermed)  [som|på|blandt|i|til|hermed]",
        f"[tilmelder|tilmeld|tilmelde|indmelder|anmelder] (jeg|vi|hermed|bare|venligst|gerne|endelig|blot) (hermed|gerne|så) [{_WE}|os|navn]",
        "[bedes|bedes i|vil i|kan i|må i] (venligst|hermed|gerne|roligt|godt) [notere|opføre|registrere|indskrive|optage|indtegne|skrive|føre|sætte] [os|huset|bostedet|botilbuddet] (som|på|op|ind)",
        "[notér|notere|noter|opfør|registrer|registrér|indskriv|indtegn|optag|anfør|skriver|noterer|fører|sætter|tager|melder|regner] (venligst|gerne|blot|bare|hermed|endelig|da|i) (venligst|os|bare) [os|huset|bostedet|botilbuddet] (bare|da|endelig|hermed) [som|på|med|op|ind|til|blandt]",
        "[sæt|sætter|før|fører] (i) (bare|blot|gerne|endelig) (et) [kryds|hak|flueben|streg|prik] (ud) (for|ved|i|på) (ud) (for) [huset|os|ja|vores|navnet]",
        # getting us along
        f"[i|de] (kan|skal|må) (sagtens|godt|gerne|bare) [får|have|få] (da|gerne|hermed|selvfølgelig) os (gerne|da) (med) [med|ombord|på]",
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
        "[ser|finder|er|har] ({_WE}) .. [intet|ingenting|ikke noget|ingen] (der) (er) [hinder|hindring|hindringer|indvendinger|indvending|indsigelser|betænkeligheder|forhindringer|betænkning] (for|imod|mod|til|ved) (at|vores|deltagelse|det)".replace("{_WE}", _WE),
        "[ser|er|finder] (vi|jeg|der) (som) [intet|ikke noget|ingenting] (til|som|der) (til|er) (hinder|vejen) [hinder for|hinder for at|i vejen for|til hinder for] (at) (vi|huset|deltage)",
        "[kan|vil|skal|har] ({_WE}) (hverken|kun) (ikke) [tilslutte os|bifalde|hilse] .. [{_OFFER}|velkommen|velkomment]".replace("{_WE}", _WE).replace("{_OFFER}", _OFFER),
        "[hilser|hilse] (vi|jeg) (jer|tilsynene|besøgene|begge) .. velkommen (hos|i|her|til os)  [hos|i huset|her]",
        "[imødeser|imødeser] (vi|jeg) (hermed|med) .. (glæde|forventning|interesse|spænding)  [besøg|besøgene|besøget|dialogmødet|samarbejdet|forløbet|tilsynene|tilsynet]",
    ),
    "no": (
        f"[ser|finder|føler|er|var|bliver] ({_WE}) (os|mig|sig) (desværre|derfor|således|dermed|dog) ({_WE}) (os) (desværre|derfor|således|dog) [{_FORCED}] (til|fra|i) at (måtte|skulle) (desværre) [afstå|afslå|afvise|undlade|takke nej|sige nej|melde fra|melde afbud|fravælge|udeblive|frasige|springe over|stå over|trække os|melde pas|sige fra|passe|udgå|give afkald|give afslag|afvise|frabede|holde os|svare afvisende|svare benægtende|lade]",
        f"[afskåret|afskårne|forhindret|forhindrede|hindret] (fra|i|for) (at) (kunne|at) [deltage|deltagelse|medvirke|medvirken|indgå|bidrage|imødekomme|være|stille]",
        f"[{_WE}] (derfor|desværre|således|hermed|dermed|denne|gang) ({_GLADLY}) [{_REFUSES}]",
        f"[{_REFUSES}] ({_GLADLY}) [{_WE}] ",
        f"[vælger|besluttet|valgt|vedtaget|bestemt|ønsker|må|vil|agter|indstillet|beklager|blevet|enige] .. (at|måtte) (at) (måtte) [afstå|afslå|afvise|undlade|fravælge|udeblive|frasige os|takke nej|sige nej|melde afbud|melde fra|melde pas|stå over|springe over|sige fra|trække os]",
        "[ikke|næppe|hverken] (se|ser|finder|anser|skønner|vurderer|er|har|kan|kunne) (vi|os|sig|det|huset|at) .. [i stand|muligt|mulighed|forsvarligt|hensigtsmæssigt|tilrådeligt|realistisk|gørligt|ansvarligt|foreneligt|rimeligt|belejligt|anledning|grundlag|tilstrækkelig]",
        f"[{_OFFER}] (må|kan|bliver|er|skal) (vi|desværre|derfor|dog|således) (blive|blevet|vi) .. [afslås|afvises|afslået|afvist|fravalgt|takket nej|ikke imødekommes|ikke imødekomme]",
        f"[må|skal|vil|kan] (vi|jeg) (desværre|derfor|hermed|således) .. [{_OFFER}] (desværre) [afslås|afvises|passere|ligge|gå|forbi]",
        f"ikke .. [imødekomme|imødekommer|efterkomme|efterkommer|imødekommes|tilslutte|tilslutter|tiltræde|tiltræder|medvirke|medvirker|påregne|påregnes|tilmeldt|tilmelde|tilmelder|tilmeldes|afgive tilsagn|give tilsagn|meddele tilsagn|acceptere|accepterer|accepteres|benytte|benytter|modtage tilbuddet]",
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
    "moedet seneste ekstraordinaere ordinaere afholdte bestyrelsesmoede bestyrelsesmoedet ledermoede ledermoedet "
    "ledergruppemoedet personalemoede medudvalg medudvalget lokaludvalget samarbejdsudvalget arbejdsmiljoegruppen arbejdsmiljoerepraesentant "
    "arbejdsmiljoerepraesentanten tillidsrepraesentant tillidsrepraesentanterne kreds kredsen enstemmig bifald bifaldt"
)

TABLES = (SAID,)
