# ruff: noqa: E501 (rows of data)
"""Answers to the invitation as people put them: sayings of a yes and of a no, rhetorical ones, and the official and
everyday words of why not."""

from __future__ import annotations

from messages.meaning.cues import Table

_WE = "vi|jeg|huset|bostedet|botilbuddet|tilbuddet|stedet|centret|ledelsen|alle"
_DO = "deltage|sige ja|takke ja|være med|tage imod|melde os til|stille op|gå med"
_LEAVE = "sige nej|takke nej|springe over|stå over|melde fra|melde afbud|afslå|afvise|lade ligge|lade være|gå glip af|misse|blive væk|blive hjemme|stå af|stå udenfor|stå uden for|holde os væk|holde sig væk|bakke ud|sige fra|lade gå|lade passere|smutte udenom|vende ryggen"
_THEN = "derfor|desværre|altså|så|dog|pænt|hermed|denne|gang|simpelthen|bare|slet|nu|her"
_WORTH = "vigtigt|godt|god|vigtig|spændende|oplagt|relevant|interessant|fristende|værdifuldt|sjovt|fint|stor|stort|nyttigt|lærerigt|tillokkende"
_LED = "leder|forstander|chef|centerleder|afdelingsleder|områdeleder|direktør|centerchef|områdechef|daglig leder|øverste chef|øverste leder|faglig leder|viceforstander|ledergruppe|ledelse"
_BODY = "regionen|region|kommunen|kommune|kommunalt|regionalt|staten|fonden|fond|privat|privateje|kommunal|regional|selvejende"
_GROUP = "børn*|ældre*|demen*|autis*|handicap*|familie*|unge|ungdom*|voksne|senhjerne*|hjerneskade*|hjerneskadede|udviklings*|kvinde*|flygtning*|aflast*|plejehjem*|pensionist*|gamle|blinde|døve|mødre|enlige|kørestols*|skolebørn|teenagere|asyl*|hospice*|spiseforstyr*|angst*|pleje*|dagtilbud"
_TROUBLE = "udad*|udadreagerende|voldelig*|psykisk*|psykiatrisk*|misbrug*|dom*|domfældte|domsanbragte|retspsykiatri*|dobbeltdiagnos*|aggressiv*|kriminel*|voldsom*|konfliktfyldte|hårde|svære|urolige|tunge|vanskelige|hårdtslående|stofbrug*|truende"
_THEM = "borgere|borgerne|beboere|beboerne|unge|mennesker|folk|personer|pladser|pladserne|afdeling|gruppe|fyre|mænd"
_COURSE = "forløb*|kursus*|kurser*|projekt*|indsats*|program*|uddannelse*|undervisning*|kampagne*|forsøg*|pilot*|afprøvning*|udviklingsarbejde*|samarbejde*|læringsforløb*|træning*|supervision*|rådgivning*|efteruddannelse*|metode*|skoling*"
_ABOUT = "vold*|trusler|konflikt*|deeskaler*|nedtrapning*|konfliktned*|arousal|tryghed*|sikkerhed*|arbejdsmiljø*|udadreager*|magtanvend*|brøset|bvc|nænsom*|forråelse*|trivsel*|forebyg*|traume*|slår|risikovurder*|low"
_FEW = "tyndt|knapt|dårligt|minimalt|skrabet|sparsomt|løst|hårdt"

SAID: Table = {
    "yes": (
        # too good to refuse; asked as a question that answers itself
        f"for [{_WORTH}] (et|en) (tilbud|chance|mulighed|idé) til (at) (vi|bare|vi kan) (at) [{_LEAVE}]",
        f"[dum|dumme|tosset|tossede|skøre|skør|tåbelig|tåbelige|gal|gale|fjollet|fjollede] (for|hvis) (at) (vi|jeg|man) [{_LEAVE}|sagde nej|takkede nej|sprang over|lod være|afslog]",
        # not to be asked twice
        "ikke (lade|have) (os|mig) [bede|bedes|spørge|spørges|bedt|spurgt|sige|siges|invitere|inviteres|tilbyde|trække] (os|mig|det) (om) (det) [to gange|mere end én gang|mere end en gang]",
        "[behøver|skal|behøves] (i|man|der) (da|jo) ikke [bede|spørge|sige|invitere|tilbyde|trække] (os|mig|det) (om) (det) [to gange|mere end én gang|mere end en gang]",
        # sayings
        "[bider|bide|bed] (vi|jeg|gerne|straks) (gerne|straks) (til|på) [bolle|bollen|krogen|limpinden]",
        "bider til $",
        f"[rækker|række|rakte|strækker] ({_WE}) (også|gerne|straks|alle) (begge|en) [hånden|hånd|fingeren|finger|armen|arme|hænder|poten|labben] (helt) (op|højt|i vejret)",
        f"[{_WE}] [rækker|strækker] (gerne|straks|alle) [hånden|hånd|fingeren|poten] op",
        "[er|hopper|springer|kommer|går] (vi|jeg|huset|gerne|hermed|selvfølgelig|da|så) (gerne|hermed|selvfølgelig|da) [ombord|om bord]",
        f"[{_WE}] kommer (gerne|så|altså|selvfølgelig|da|også|hermed) med $",
        "[så|derfor|selvfølgelig] kommer [vi|huset] (gerne|altså|da|også) med $",
        f"[{_WE}] er (helt|fuldt|klar|selvfølgelig|naturligvis|gerne) (ud) til (jeres|fuld|fri) (fulde) rådighed",
        "[positivt|bekræftende|varmt|grønt|tommelop] (ja) (svar) [herfra|fra os|fra huset] $",
        "[tilslutter] (vi|jeg|huset) (os|sig|mig) (gerne|hermed|selvfølgelig|naturligvis) $",
        "^ det kan i [tro|bande på|lige tro|roligt tro|regne med|stole på] $",
        "vil vi|jeg|huset (meget|rigtig|hjertens|mægtig|vældig|så|da) gerne tommelop",
        "vil (meget|rigtig|hjertens|mægtig|vældig|så|da) gerne tommelop",
        "[vi er med|er med|ja|ja tak|gerne|klart|selvfølgelig] tommelop $",
        "< huset vil (gerne|meget gerne|godt) $",
        f"[{_WE}] (kan|må) [tager|tage] (gerne|da) turen (med) $",
        "går (vi|jeg) (da|så) all in",
        "[på] (den|det) hopper [vi|jeg|huset]",
        f"[er] ({_WE}) (helt|fuldt|så|meget) [solgt|overbevist|overbeviste|fanget|tændt|tændte] $",
        f"[{_WE}] (kan|vil) (kun) [byde|bydes] (jer|begge|tilsynene) (hjertelig|hjerteligt|varmt) [velkommen|velkomne]",
        "[kom] (bare|endelig|I) (bare) (an) med (det|dem|jer) $",
        "[før|skriv|sæt|tag|put|noter|tæl|regn|hæng] huset (på|ind|op|med|til) $",
        f"[ingen|ikke] (af) (os|dem|her|alle) ... [grund|grunde|argument|undskyldning|anledning|årsag] (til|for|imod) (at) [{_LEAVE}]",
        "[det|dette|tilbuddet|chancen] (vil|må|skal|kan) (vi|jeg) (da|bare|simpelthen|jo) (have|være) [med i|have del i|en del af]",
        "[siger|sender|kvitterer|svarer] (vi|jeg|hermed) (med) (hermed) et [rungende|klart|varmt|stort] ja",
        f"[{_WE}] (er|var) (alle) [nikkede|nikker] ja",
        f"[{_WE}] (har|er) (os|alle) [besluttet|valgt|bestemt|enige om|blevet enige om] at (vi) (skal|vil|gerne) [{_DO}|prøve det|prøve|give det en chance|springe ud i det|hoppe på|slå til]",
    ),
    "yes.lean": (
        "[vi|jeg|alle|ledelsen|bestyrelsen|personalet] nikker (også|alle|ja|samstemmende|gerne) $",
        "^ [positivt|bekræftende] (herfra|svar|svaret) $",
        f"[{_WE}] er (så|mere end|helt) [parate|parat|rede|klar|klare] $",
        "[alle|begge] (mand|mænd|kræfter) (er) på dæk",
        "[det|her] er (en) [oplagt|klar] (sag|beslutning|mulighed|chance) $",
    ),
    "no": (
        "[lad|lade|lader|slip|fritag|skån|forskån|frels|spar] (i|venligst|bare|gerne) [os|huset] [gå fri|slippe|være i fred|være fri|gå forbi|få fred|blive fri|i fred|fri|for det|for dette|denne gang|uden for]",
        "[gå|går] (i) (venligst|bare|roligt|hellere) (uden om|udenom|forbi) [os|huset]  [uden om os|udenom os|forbi os|uden om huset|udenom huset|forbi huset]",
        f"[{_WE}] ({_THEN}) [dropper|skipper|skrotter|forbigår|undværer] ({_THEN}) [det|den|dem|dette|tilbuddet|invitationen|projektet|forløbet|ordningen] ({_THEN}) ({_THEN}) $",
        f"[dropper|skipper|undværer|forsager] (vi|jeg|huset) ({_THEN}) ({_THEN}) [det|den|dette|tilbuddet|invitationen|projektet|forløbet|ordningen] ({_THEN}) ({_THEN}) $",
        f"[lukker|lukke|lukkes|smækker] (vi|jeg|huset) ({_THEN}) (døren|porten|dørene|butikken|i) (i) for [det|dette|projektet|tilbuddet|jer|den|forløbet|ordningen]",
        f"[lader|lade|lad|overlader|overlade|overlades] (vi|jeg|huset) ({_THEN}) (det|den|dette|gerne|hellere|tilbuddet|pladsen|chancen) (hellere|gerne|til) (vi|til) [andre|nogle andre|naboen|naboerne|de andre|en anden] (om) (det|at|den|dette|legen|scenen)",
        "[orker|magter|evner|formår|gider|tør|overkommer|overskuer|formår] (vi|jeg|huset|det|personalet) (det|den|simpelthen|bare|derfor|desværre|altså|på nuværende) (simpelthen|bare|slet) ikke",
        "det [orker|magter|evner|gider|tør|kan] (vi|jeg|huset) (simpelthen|bare|desværre|slet) ikke $",
        "[vi|huset] (derfor|desværre|altså|så) bliver (derfor|desværre|altså|så|pænt) hjemme $",
        "[og|så|derfor] bliver (vi) (derfor|desværre|altså|pænt) hjemme $",
        "ikke [går|gå|gik|træder|træde] ind i (det|dette|den|ordningen|forløbet|projektet|samarbejdet)",
        f"[må|vil|skal|bliver nødt til at] (i) ({_THEN}) [klare jer|gennemføre det|finde ud af det|nøjes|køre|undvære] (uden) (os|huset)  [uden os|uden huset|undvære os|undvære huset]",
        f"[må|kan|skal|bedes] i ({_THEN}) (se jer om|kigge|lede|gå|søge|prøve|finde) (efter|videre|jer) [se jer om efter|kigge andre steder|lede andre steder|gå videre til|søge andre steder|finde andre|prøve andre|finde en anden|kigge videre|lede videre]",
        "[i] (kan|må|bør) (bruge|anvende|give) (pladsen|kræfterne|jeres tid) (bedre) [bedre et andet sted|bedre andre steder|et andet sted end hos os|andre steder end hos os]",
        f"[kan|må] (vi|jeg|huset) ({_THEN}) ({_THEN}) ikke [sige ja|takke ja|tage imod|deltage|være med|medvirke]",
        "[spar] (rejsen|turen|ulejligheden|kræfterne|kørslen|benzinen|jer|jer for)  [rejsen|turen|ulejligheden|kørslen|benzinen]",
        "ikke (være|går|gå|er) med (i|på|til) (det|dette|denne|her) $",
        "[besøget|besøgene|tilsynet|tilsynene|dialogmødet|mødet] (kan|må) (i|vi) (derimod|til gengæld|dog|så|til) (godt|roligt|gerne) [spare jer|spare os for|droppe|undvære|springe over|stryge|holde for jer selv|beholde]",
        "[svaret|svar|konklusionen|beslutningen|indstillingen|holdningen] (er|bliver|blev|må) (derfor|altså|således|desværre|nødvendigvis) (være|blive) [afvisende|afslående|negativt|negativ|afslag|et afslag]",
        f"[takker|siger] ({_WE}) ({_THEN}) (pænt|venligt|høfligt|beklageligvis) (nej|fra)  [nej|fra]",
        f"[det|dette|invitationen|tilbuddet] (er) ({_THEN}) [lagt i skuffen|lagt ad acta|henlagt|skrinlagt|gået i papirkurven]",
    ),
    # What looks like an answer and is none.
    "answer.noise": (
        f"[hvem|hvorfor|hvordan] (dog|mon|alverden|pokker) [kan|kunne|ville|vil|skulle|tør] (man|vi|nogen|jeg) (da|vel|dog|også) (man|vi|nogen|jeg) [{_LEAVE}]",
        f"for [dyrt|tidligt|sent|tungt|usikkert|uklart|stort|svært|vanskeligt|besværligt|risikabelt|lidt|meget|mange|få|langt|løst|tyndt|farligt] ... til (at) (vi|jeg) (kan|tør|vil|at) (bare|nu) (at) [{_DO}]",
        "[klar|klare|parat|parate|friske|frisk|villige|åbne|indstillede|indstillet] (på|til|for|over) (at) [tale|snakke|tage en snak|tage en drøftelse|høre|drøfte|overveje|mødes|se på|kigge på|en snak|undersøge|vende det]",
        "[ville|kunne] (vi|jeg) (sådan|virkelig|da) ønske (mig|os) (at) (vi|jeg|det|huset) (kunne|var) ... [ja|deltage|med|imod|muligt]",
        "[gid|bare] (vi|jeg|det|huset) (dog|bare) [kunne|var|havde|måtte] ... [ja|deltage|med|imod|muligt]",
        "hvad (er|var) det (nu|lige|egentlig) (vi|jeg|man) (nu) (siger|takker|sagde) (ja|nej) (til)  [ja|nej]",
        f"[er] ({_WE}) (jo|allerede|i forvejen|nemlig) med i (et|det|den|en|kommunens|regionens) [forsøg*|projekt*|program*|indsats*|pilot*|kampagne*|afprøvning*|forløb*]",
    ),
    "yes.past": (
        "[ville|kunne] (vi|jeg) (sådan|virkelig|da) ønske",
        "[gid|bare] (vi|jeg|det|huset) (dog|bare) [kunne|var|havde|måtte]",
    ),
    "answer.aside": (
        "[så|rigtig|meget|virkelig] gerne det skal i [vide|ikke være i tvivl om]",
        "[i] [mener|vil|gør] (os) det (jo|sikkert|kun) (os) (jo|sikkert|kun) (rigtig) godt",
    ),
    "courtesy.maybe": ("[i] [mener|vil|gør] (os) det (jo|sikkert|kun) (os) (jo|sikkert|kun) (rigtig) godt",),
    "courtesy.irony": (
        "[jeg|huset] er (helt|fuldstændig) solgt",
        "[orker|gider|magter] (vi|jeg|huset|personalet|det|nogen|ingen) (det|simpelthen|bare) ikke",
        "ikke (mere|længere|kan|at) orke*",
        "[fejl|fejlen|fejltagelse|dumhed|brøler] [begår|laver|gør|gentager] (vi|jeg|man) ikke (igen|to gange)",
        "[fejl|fejlen|fejltagelse|dumhed|brøler] (som|vi|jeg) (vi|jeg|ikke) (ikke) [begår|laver|gør|gentager] ikke (igen|to gange)",
        "ikke igen skal [gå|springe|sige|stå|misse|gå glip]",
    ),
    "courtesy.condition": (
        "[hvis|om] (vi|jeg|man) (vi|jeg|man) [sagde|takkede|lod|sprang|afslog|meldte] (nej|fra|over|chancen|være|gå|muligheden)",
        "på den baggrund [finder|vurderer|må|ser|takker|siger|ønsker|vælger|deltager|afslår|meddeler|skal|har|kan|afstår|beklager|melder]",
        "[finder|vurderer|må|ser|takker|siger|ønsker|vælger|deltager|afslår|meddeler|skal|har|kan|afstår|beklager|melder] (vi|jeg|huset|bostedet|det) (det) på den baggrund",
    ),
    "own_behalf": (
        "på [forstanderens|lederens|chefens|centerlederens|bestyrelsens|ledergruppens|afdelingens|enhedens|virksomhedens|souschefens|vores leders|min leders|vores forstanders|organisationens] vegne",
        "på vegne af [forstanderen|lederen|chefen|centerlederen|bestyrelsen|ledergruppen|afdelingen|enheden|vores leder|vores forstander]",
    ),
    # An answer to something else, by halves, or against one's own opinion: none that can be acted on.
    "answer.doubt": (
        "(med|til|om|imod) det (som) (vi|jeg|i) (vi) [talte|snakkede|drøftede|talt|snakket] (i|sammen|to) om",
        "(med|til|om) det (som|der) (vi|blev|i) (lige) (aftalte|aftalt|lovede|foreslog|nævnte) (i|på|over) [telefonen|gangen|røret|mødet|sidst]",
        "[egentlig|personligt|selv|helst|inderst inde] (ville|havde|gerne|hellere) (have|jeg|hellere) [sagt|sige|svaret|svare|ment|mene|stemt|valgt] (noget|nej|fra|modsat|det|imod) (helt) (andet|modsatte)",
        "[ville|havde] (jeg|vi) (egentlig|personligt|selv|helst|hellere) (have|gerne|hellere) [sagt|sige|svaret|svare|ment|mene|stemt|valgt] (noget|nej|fra|modsat|det) (helt) (andet|modsatte)",
        "[hvis det stod til|stod det til|havde det stået til|var det op til|hvis det var op til] [mig|os|personalet|medarbejderne|beboerne]",
        "[imod|trods|mod] (min|mine|vores|lederens) (egen|egne|bedre) (vilje|overbevisning|lyst|vidende|anbefaling|råd)  [vilje|overbevisning|vidende|anbefaling|råd]",
        "[stemmer|afgør|beslutter|afstemning|stemme|afgøres|besluttes] (vi|det|om|den) (det|om) (det) (på) [mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i morgen|i næste uge|i aften|senere|snart]",
        "både [fordele|plusser|for] og [ulemper|minusser|imod]",
        "(delt|delte) på midten",
        "[stemmerne|vandene|meningerne|holdningerne] (står|er) (lige|delte|delt|skilles|skiller)  [lige|delte|delt|skilles|skiller]",
        "[besøget|besøgene|tilsynet|tilsynene|dialogmødet|mødet|resten|arbejdstilsynet|socialtilsynet] ... [derimod|til gengæld]",
        "[derimod|til gengæld] ... [besøget|besøgene|tilsynet|tilsynene|dialogmødet|mødet|resten|arbejdstilsynet|socialtilsynet]",
    ),
    "answer.part": (
        "[springer|dropper|skipper|undværer|fritages|slipper|slippe|hjemme|udenom|spring|drop|skip|sløjfe|sløjfer|stå|står|hopper|fravælger|fri] (vi|jeg|huset|gerne|til|altså|os|af|gengæld|dog) (over|fra|for|af) (over|fra|for) [mødet|dialogmødet|besøget|arbejdstilsynet|socialtilsynet|den del|den anden del|det andet]",
        "[mødet|dialogmødet|besøget|arbejdstilsynet|socialtilsynet|den del|den anden del|det andet] (vil|kan|må|skal) [springer|dropper|skipper|undværer|slipper|sløjfer|fravælger|undvære|droppe|slippe|springe|undgå] (vi|jeg|huset)",
    ),
    "question.indirect": (
        "[mangler|savner|efterlyser|fik|modtog|fandt] (vi|jeg) (dog|bare|blot|stadig|kun|aldrig|ikke) (dog|bare|blot|stadig|aldrig|ikke) (det|den|de|noget|jeres|selve) [informationsark*|bilag*|vedhæft*|skema*|materialet|folder*|pjece*|dokument*|datoerne|blanket*|link*]",
    ),
}

WHY: Table = {
    "reason.target_group_changed": (
        "[ikke|næppe|dårligt|knap] (kan) (længere) løfte (en|en eneste) [arm|finger|hånd|arme|hånden]",
        f"[gået|skiftet|går|skifter|omlagt|omstillet|ændret|lavet om|kommet|skiftede|gik|forvandlet|omdannet] (over|os|nu|helt|for nylig) (over|os) fra .. til (at) (være|huse|have|et|en|tage|modtage) (et|en) (rent) [{_GROUP}|flygtningebørn|skolebørn|småbørn|plejebørn|plejehjem]",
        f"nu [bor|bo] (her|der|vi|hos os) (her|der) (kun|udelukkende|kun) .. [{_GROUP}|mennesker med|folk med|voksne med|borgere med]",
        f"[{_TROUBLE}] ({_THEM}) (der|som|vi) (boede|havde|var) (her) (er|blev|bliver|har|flyttede|rejste) (nu|alle|i|over|senest) (til) [flyttede|flyttet|rejste|rejst|væk|udskrevet|fraflyttet|visiteret|ude|lukket|nedlagt|omlagt|overflyttet|sendt|forladt]",
        f"[{_TROUBLE}] [{_THEM}] (har|er) (vi) (ikke) [flyttede|rejste|ikke længere|forlod|er flyttet|er rejst]",
        "de [to|tre|fire|fem|sidste|unge|borgere|beboere] der (ofte|plejede at|altid) [slog|truede|kastede|sparkede|råbte|larmede|bed|smadrede|var voldsomme|var voldelige] .. (er|flyttede|rejste|bor)  [flyttet|flyttede|rejst|rejste|udskrevet|væk|døde|død|andetsteds]",
        "de [to|tre|fire|fem|seks|syv|otte|ni|ti|sidste|få|borgere|beboere] der er tilbage (er|har) .. [stille|rolige|fredelige|gamle|ældre|mennesker|folk|hjerneskade*|demen*]",
        "[stille|rolige|fredelige|milde] [folk|mennesker|borgere|beboere|sjæle|ældre|væsner] (med|som|der|uden)",
        "(nye|de nye) visitations* .. [kun|udelukkende|primært|ikke]",
        "visitation* .. [ændret|ændrede|nye|ny|lavet om|strammet]",
        "[huset|bostedet|stedet|botilbuddet|vi|tilbuddet|pladserne] (er|bliver|blev|har|nu) (nu|fra|siden|i dag) (er) (forbeholdt|forbeholdes|reserveret|øremærket|indrettet|målrettet|specialiseret|beregnet) (til|for|mod|i)  [forbeholdt|forbeholdes|reserveret|øremærket|målrettet|specialiseret]",
        f"[pladserne|pladser|bostedet|huset|afdelingen|tilbuddet] (er|blev|bliver) (nu|i dag|blevet) (omlagt|omdannet|lavet om|ændret|konverteret|omstillet) til [aflast*|{_GROUP}]",
        f"[har|tager|modtager|visiterer|får|huser|optager] (vi|ikke) (vi|længere|mere) (længere|mere) (ikke) .. [{_TROUBLE}] ({_THEM}) (mere|længere|ind)  [længere|mere]",
        f"(tager|modtager|visiterer|optager) (vi) (nu|fremover|i dag|kun) (kun|udelukkende) (imod) [{_GROUP}] (med|ind)  [kun|udelukkende]",
        "[i dag|nu|efterhånden|siden] (er|bor|har|huser|modtager) (vi|det|her|der) (er|bor|kun|her) (kun|udelukkende|mest|primært) [let|lettere|fysisk|stærkt|svært|multi*] (fysisk|psykisk) [udviklingshæmmede|handicappede|udviklingshæmning|handicap*|bevægelseshæmmede|multihandicappede|hjerneskadede]",
        "[kun|udelukkende|primært] (borgere|folk|mennesker|personer|unge|voksne|beboere) (med) [let|lettere|fysisk|fysiske|svær|medfødt|erhvervet] (psykisk|fysisk|grad|af) [udviklingshæmning|handicap*|hjerneskade*|funktionsnedsættelse*|lammelse*|sygdomme]",
        "[andre|nye|helt andre] [målgrupper|beboere|borgere|diagnoser|problemer|behov] (nu|her|end|i dag)",
        "[jeres|det|sådan et] (ærinde|emne|tilbud|projekt|tema) (hører|passede|hørte) (til|sammen|hjemme) .. [hus|sted|bosted] (som|vi) (vi) (var|havde) (engang|før|i gamle dage)  [var engang|engang|før]",
    ),
    "reason.ongoing_programme": (
        f"[dag|dage|uger|måneder|år|skridt|moduler|lektioner|gange|halvt] (godt|langt) inde i (et|en|vores|det|eget|kommunens|den) .. [{_COURSE}]",
        f"[{_COURSE}] (hos|med|fra|ved) [viso|videnscent*|kommunens|regionens|universitet*|professionshøjskole*|uc|ucl|via|socialstyrelsen|arbejdsmiljø*]",
        "[viso|visos]",
        "[er|kommet|kom|meldt|taget|været] (vi|jo|allerede|os|selv|i forvejen|nu) (jo|allerede) med i (et|det|den|en|kommunens|regionens) (stort|nyt|andet|stor) [forsøg*|projekt*|program*|indsats*|pilot*|kampagne*|afprøvning*|forskning*]",
        f"[går|er|sidder|sendt|skal|har] (vi|alle|jo|lige nu|personalet|folk|medarbejderne) (alle|jo|allerede|netop) på [skole|kursus|skolebænken|efteruddannelse|hold|uddannelse|træningslejr] i (at) [{_ABOUT}|håndtere|forebygge|tackle]",
        f"[på skole|på kursus|på hold|undervises|oplæres|trænes|skoles|uddannes|certificeres|trænet] i (at) (det|den) (at) [{_ABOUT}|håndtere|forebygge|tackle]",
        f"[{_COURSE}] (i|om|med|mod) [{_ABOUT}] (som|der|og|løber|kører|i|hvor|hele|året|til) (løber|kører|varer)  [{_ABOUT}]",
        "[brøset|bvc|voldstjekliste*|violence checklist|durewall|studio iii|safewards|marte meo|icdp|spark]",
        f"(er|har) (vi|allerede) (allerede|i forvejen|netop) (i gang med|midt i|startet på|begyndt på|gået i gang med|skrevet kontrakt|tegnet kontrakt|købt|bestilt) .. [{_COURSE}]  [i gang med|midt i|startet på|begyndt på|gået i gang med|kontrakt med|bestilt|købt]",
        f"[afslutter|færdiggør|gennemfører|fuldfører|gøre færdig|køre færdig|gøre færdigt|afslutte|fuldføre] (vi|først|det|gerne) (det|den|vores|et) [{_COURSE}]",
        "[et|det] af den slags (er|har|kører|nok|i gangen)",
        f"(har|får) (vi|huset) (allerede|i forvejen|netop) .. (ude|på|hver) [psykolog*|supervisor*|konsulent*|underviser*|rådgiver*|ergoterapeut*] .. (i|om) [{_ABOUT}]",
        "[nok|travlt|rigeligt] (i|med|at) (det|gøre) (forløb*|projekt*|program*|kursus*) (vi|som|der) (vi) (allerede|netop) [er i gang med|er i|har|kører|er på]",
    ),
    "reason.organisational": (
        f"[ny|nye|nyt|skiftende|midlertidig|konstitueret|konst|fungerende|ingen|uden|mangler|tredje|fjerde|anden|femte] (og|øverste|daglig|daglige|faglig|administrativ|helt) [{_LED}] (i|på|for|og|fra|til|her|pr)",
        f"[fået|får|fik|ansat|venter på|venter|skifter|skiftet|søger] (en|på|netop|lige|til) (helt) [ny|nye|nyt] (øverste|daglig|daglige|faglig|administrativ) [{_LED}]",
        f"(for|på) [anden|tredje|fjerde|femte|sjette] gang (på|i|inden) .. [{_LED}]",
        f"[{_LED}] (for|på) [anden|tredje|fjerde|femte|sjette] gang",
        "[siddet|sidder|sad|været] (kun|lige|først|nu) (her|i) (kun|lige|nu) (i) (lederstolen|chefstolen|stolen|stillingen|jobbet|sædet|posten) (i|siden) (kun)  [lederstolen|chefstolen|stolen|stillingen|jobbet|sædet|posten]",
        "[lære|kende|sætte|komme|finde] (jeg|mig|vi|os) (huset|stedet|folk|personalet|ind|fodfæste|på plads|os|mig) (ind|at kende|til rette) (i|at kende) [at kende først|at kende|fodfæste|ind i tingene|ind i sagerne|mine ben|vores ben]",
        "(kommunen|regionen|de|man|fonden|ledelsen) (er|skal|vil|bliver) (ved|i færd|i gang) (at|med) (at) [skille|skilles|dele|deles|splitte|splittes|slå|slås|lægge|lægges|flytte|flyttes|rive|opdele|opdeles] (vores|os|huset|de|to|tilbuddet|afdelinger|afdelingerne|bostedet) (to|tre|fire) (afdelinger|afdelingerne|huse|enheder|matrikler) (fra hinanden) [ad|op|sammen|fra hinanden|itu|over]",
        "[selvstændige|selvstændigt|selvstændig] [bosteder|enheder|tilbud|afdelinger|bosted|enhed|center|botilbud]",
        "under [ét tag|et tag|samme tag|fælles tag|en hat|én hat|samme hat|fælles ledelse|samme ledelse|fælles leder|samme leder]",
        "hvem (der|som) (er|skal|bliver|nu) (er|være|bliver) (nu) [chef|leder|ledelse|driftsherre|arbejdsgiver] (for|af|her|over|i) (hvem|os|huset)",
        f"[overgår|overgået|overdrages|overtages|flyttes|skifter|skiftet|går|gået|flytter|rykkes|rykker|føres] (vi|huset|bostedet|nu|snart|over|ved|pr|til|her) .. fra [{_BODY}] til [{_BODY}|ny|en|et|den|det|andre]",
        f"[overgår|overgået|overdrages|flyttes|går|gået|rykkes] (vi|huset|bostedet|nu|snart|over|ved|pr|her) .. til [{_BODY}|en privat|en ny ejer|nye ejere|ny ejer|anden ejer|en anden ejer|ny driftsherre|en ny driftsherre]",
        "[overdragelse*|overdragelsen|ejerskifte*|driftsherreskift*|ledelsesrokade*|lederrokade*|rokade*|omrokering*|rokeret|organisationstilpasning*|tilpasninger i organisationen|fusionsproces*|sammenlægningsproces*|ledelsesomlægning*|ledelsesændring*]",
        "[nye|ny] (vagtplaner|arbejdsgange|teams|opgaver|roller|rutiner|afdelinger|grupper) (nye|ny|og) (teams|ledere|struktur|strukturer|roller) (nye|ny|og) [struktur|strukturer|teams|organisering|organisation|teamstruktur|ledelsesstruktur|roller]",
        "[mere|flere|mange|midt i] (store|nye|alle) [forandring*|omvæltning*|omlægning*|omstilling*]",
        "(af|på|fra) [huset|bostedet|os|afdelingen|tilbuddet|personalet|afdelingerne|beboerne] (flytter|flyttes|rykker|rykkes|overflyttes|overføres|lægges) (over) (til|under) ... [solgt|solgt fra|sælges|frasælges|nedlægges|lukkes|lægges sammen]",
        "[solgt fra|sælges fra|frasælges|frasolgt|udskilles|udskilt|spaltes|udspaltes|splittes op|delt op|deles op]",
        f"[{_LED}|lederen|forstanderen|chefen] (er|har) (lige|netop|for nylig|pludselig|i|denne) .. [fritstillet|bortvist|opsagt sin stilling|sagt op|sagt sin stilling op|sagt sit job op|forladt skuden|forladt os|forladt huset|gået på pension|gået på barsel|sygemeldt på ubestemt tid|flyttet videre|rejst|stoppet|død|afgået]",
        f"[uden|mangler|ingen] (fast|en fast|egentlig|en egentlig|øverste|daglig) [{_LED}]",
        "[uafklaret|uafklarede|usikker|usikkert|uvist|åbent|ingen ved|ved ikke] (hvem|hvilken|hvad) (der|vi) .. [leder|ejer|ejes|hører til|hører under|driver|drives|overtager|ledelse]",
        "[lægges|lagt|slås|slået|smelter|smeltet|føres|ført] (os|vi|huset|snart|nu|helt) .. sammen (med|til|fra|under|i|pr)",
    ),
    "reason.resources": (
        "[halvdelen|tredjedelen|fjerdedelen|flere|mange|en del|størstedelen|resten|hver anden] (af) (personalet|medarbejderne|holdet|de ansatte|folkene|os|de|teamet|kollegerne|medarbejdere|ansatte) (er|ligger|har) [syg|sygt|syge|rejst|sygemeldt|sygemeldte|sagt op|opsagt|langtidssyge|væk|influenza|gået ned]",
        "[personaleressource*|medarbejderressource*|tidsressource*|ledelsesressource*|mandskabsressource*|personalekapacitet*|personalemæssige|arbejdskraft|ledertid|timetal*|lederressource*|kernedrift*|opgavepres*|ressourceknaphed*]",
        "[manglende|begrænsede|begrænset|knappe|knap|utilstrækkelig*|mangelfuld*|sparsomme] (personale|mandskab|tid|bemanding|økonomi|ressourcer|tidsmæssige|personalemæssige|økonomiske) [ressource*|personale*|mandskab|bemanding|tid|økonomi|midler|hænder|kapacitet|personaleressource*]",
        "[hænger|klamrer|klynger|klæber] (vi|os|jeg|sig) (i|fast|os|lige) (fast|med|i|ved) (med|i) [neglene|fingerspidserne|en tråd|tænderne|det yderste]",
        f"[{_FEW}] (besat|bemandet|bemandede|normeret|dækket|dækkede|mandet|på personalesiden)  [besat|bemandet|bemandede|normeret|dækket|mandet|på personalesiden]",
        "[jeg|lederen|forstanderen|souschefen|ledelsen|chefen] (som|også|må|skal) (leder|selv|selv nu) (må|går|står|tager|dækker|kører|arbejder) (selv|nu) (i|på|vagter|nattevagter|vagten|aftenvagter|ind) [køkkenet|gulvet|vagter|nattevagter|vagten|nattevagten|aftenvagter|weekendvagter|som vikar|i vagt|på gulvet|i køkkenet]",
        "[kan|må] (vi) ikke undvære",
        "[sparet|skåret|nedlagt|nedlægger|skærer|fjernet|strøget|beskåret] (vi|kommunen|netop|lige|i) .. [stillinger|stilling|årsværk|hænder|medarbejdere|normering*|timer|vagter] (væk|ned|fra)",
        "[stillinger|stilling|årsværk|medarbejdere|normering*|timer|vagter] (er|bliver|blev) (netop|lige) (blevet) [sparet|skåret|nedlagt|beskåret|fjernet|væk]",
        "[kan|kunne|har] (vi|ikke|jeg) (ikke) [undvære|afse|frigøre|frikøbe|stille|sende] (nogen|en|ingen|folk|personale|hverken|mandskab) (eneste) (mand|medarbejder|hånd)",
        "kun (tre|to|fire|fem|en|én|få|halvdelen) (faste|fastansatte|medarbejdere|kolleger|pædagoger|mand) (er) tilbage (i|på|hos|af)",
        "[kun|blot|bare] [én|en|to|tre|fire|fem|få] (faste|fastansatte) (medarbejdere|kolleger|pædagoger|ansatte|mand) (tilbage|på arbejde|på job)  [tilbage|på arbejde|på job]",
        "[tid|tiden|timerne|dagene|ugerne|månederne|kræfterne|pengene|vagterne|døgnet|budgettet|marts|april] ... til (at) [hænge sammen|række|nå|gå op|slå til]",
        "[nok|rigeligt|mere end nok|travlt nok|fuldt op] at (gøre|se til|lave) (med|i) (at) [få|holde|passe|dække|hverdagen|driften|beboerne|borgerne]",
        "[holde|holder] (vi|hovedet|skuden|huset|butikken|skruen) (knap|knapt|lige|kun|i) (nok|skuden|hovedet|huset|oven|i) [oven vande|over vande|over vandet|flydende|på ret køl|i vandet|kørende|åbent]",
        "[oversvømmet|druknet|begravet|overlæsset|overhobet|presset|overbebyrdet] (af|i|med) [opgaver|arbejde|papir*|dokumentation|sager|møder|gøremål|vagter]",
        "[vi er|jeg er|personalet er|folk er|huset er|alle er] (helt|så|for|alt|allerede|i forvejen) (helt|for|allerede) [spændt for|pressede|presset|udmattede|overbebyrdede|flade|underbemandede|ramt af sygdom|i knæ|i bund|skåret til|skåret ind til benet]",
        "[skåret|skrabet] (helt) (ind) til (benet|marven|knoglen)",
        "[alene] (på|med) (kontoret|posten|hele|det hele|alt|skansen|ansvaret|vagten)  [kontoret|posten|hele|det hele|alt|skansen|ansvaret]",
        "[hver] (en) [mand|time|hånd|krone|medarbejder] tæller",
        "[ekstraopgave*|merbelastning*|ekstraarbejde]",
        "[opslag|stillingsopslag|annoncer|ansøgere|kvalificerede ansøgere] (uden|ingen|får|der|i) .. [ansøgere|søger|søgt|svar|napper]",
        "ingen (kvalificerede) [søger|søgte|ansøgere|ansøgte]",
    ),
    "reason.other": (
        "[folk|personalet|medarbejderne|vi|kollegerne|alle|beboerne] (er) (så|dødtrætte|hjerteligt|godt) [trætte|mætte|lede|træt|kede] af [tilsyn*|kontrol*|projekt*|møder|besøg|papir*|skemaer|at blive|fremmede|forsøg*|ordninger|jer]",
        "[beboere|borgere|beboerne|borgerne|de unge] .. [bange|utrygge|urolige|angste|stressede|nervøse] [for|ved|af|over]",
        "[beboerne|vi|borgerne|alle] .. [flyttet|flytter|genhuset|bor] (ud|midlertidigt|andetsteds|i) .. [mens|fordi|da] .. [bygger|bygges|renover*|ombyg*|istandsæt*]",
        "[dårligt|dårlig|elendigt|skidt|ubehageligt|kedeligt|træls] (langt) [forløb|møde|samarbejde|besøg|tilsyn] (med|hos|sidst)",
        "[ejer|ejeren|ejere|fonden|driftsherren|bestyrelsen|kommunen|ledelsen|hovedkontoret|koncernen] .. [tillader|accepterer|godkender|bifalder|ønsker|vil|deltager] (kun|ikke|alene|ingen|aldrig) (i|med|til|have|at) .. [tilsyn|tilsynene|kontrol*|frivillig*|projekter|ordninger|forsøg*|initiativer|indblanding|loven|lovpligtig*|lovbestemt*|obligatorisk*|påbudt*]",
        "[kun|alene|udelukkende] (til|i|de|det|af) (de|det) (tilsyn|besøg|kontroller) (som|der|er) (loven|lovpligtige|lovbestemte|obligatoriske|pligtige|påbudte|nødvendige|krævet)  [loven|lovpligtige|lovbestemte|obligatoriske|pligtige|påbudte|krævet]",
        "[tror|troede] (jeg|vi) (ærligt|helt ærligt|oprigtigt|personligt|simpelthen|slet) (talt) (bare) ikke (rigtig|en dyt|et øjeblik) på",
        "[tilsynssag*|klagesag*|retssag*|voldgift*|politianmeld*|godkendelsessag*|personalesag*|arbejdsskadesag*|ankesag*|tvist]",
        "[tillidsfolk*|tillidsrepræsentant*|tillidsvalgte|fagforening*|klubben|amr|medarbejdersiden|medudvalget|personalegruppen|beboerrådet|pårørenderådet|beboerne] (er|var|siger|sagde|sætter|satte|har) (stærkt|helt|meget|alle|klart|enstemmigt|begge) (imod|nej|hælene i|modstander*|modstandere|modvillig*|afvisende|uenige)  [imod|nej|hælene i|modstander*|modvillig*|afvisende|uenige]",
        "[dårlig|dårlige|elendig|elendige|skidt|negativ|negative|kedelig|kedelige] (tidligere) [oplevelse*|erfaring*|minder|forløb]",
        "[brændt] (os|vi|fingrene|nallerne) (på) (fingrene|nallerne|sådan|det)",
        "[frygter|bange for|nervøs for|nervøse for|bekymret for|bekymrede for] (at) .. [bruges mod|brugt mod|brugt imod|bruges imod|påbud|hængt ud|hænges ud|udstilles|udstillet]",
        "[mistillid|manglende tillid|ingen tillid|ikke tillid] (til)",
        "[princip|principielt|principielle|af princip|principielt imod|imod princippet] (deltager|siger|aldrig|ikke|imod|grunde|årsager)  [deltager|siger|aldrig|ikke|imod|grunde|årsager]",
        "[blande|blander|blandet|sammenblande|sammenblanding] (tingene|myndigheder|myndighederne|de to|sammen|rollerne|kortene) (sammen)",
        "[lige|netop|nylig|nyligt|senest] (har|haft|fået) (haft|fået) [tilsyn|et tilsyn|besøg|påbud|inspektion*|to tilsyn|kontrol*]",
    ),
}

TABLES = (SAID, WHY)
