# ruff: noqa: E501 (rows of data)
"""More ways of answering the invitation: what is ours to have, answers to a question put by oneself, thanks for receipt,
a wish that came to nothing, and the everyday words of why not."""

from __future__ import annotations

from messages.meaning.cues import Table

_SURE = "naturligvis|selvfølgelig|klart|bestemt|absolut|selvsagt|sandelig|gu|jo|ja|jamen|helt"
_SOME = "sikkert|at|da|så|gerne|bestemt|godt|altså|jo|selvfølgelig|naturligvis|absolut"

SAID: Table = {
    "yes": (
        # "Naturligvis skal vi det", "klart vi vil"
        f"< [{_SURE}] ({_SOME}) [skal|vil|gør] [vi|jeg|huset] ({_SOME}) [det|med|deltage] ({_SOME}) $",
        f"< [{_SURE}] ({_SOME}) [vi|jeg|huset] [skal|vil|gør|er] ({_SOME}) [det|med|deltage|på] ({_SOME}) $",
        "[derfor|så|nu] er [huset|vi] (nu|også|da|selvfølgelig|naturligvis|klart) (med) på $",
        "huset er (nu|også|da|selvfølgelig|hermed) (med) på $",
        # getting us
        "[i|de] [kan|må] (godt|roligt|trygt|bare|gerne|endelig|sagtens) [krydse|hakke|strege] [os|huset] af $",
        "[i|de] (kan|må) (kan|må) (godt|roligt|trygt|bare|gerne|endelig|sagtens) [sætte|skrive|føre|notere|tegne|krydse|tælle|regne|melde|tage|medregne|indskrive|booke] (et|os|huset) (os|huset) (flueben|kryds|hak|streg|navnet) (ud) [med|på|op|ind|ned|flueben|kryds|hak|streg|navnet] (ud) (for|ved|til) (huset|os|vores|navn) $",
        "[i|de] (kan|må) (godt|roligt|trygt|bare|gerne|endelig|sagtens) [sætte] (et) [flueben|kryds|hak|streg] (ud|ved|for) (for) [huset|os]",
        "(det|der|svaret) bliver med [os|huset]",
        "[vi|huset] (tilmelder|melder) (hermed|gerne|også|nu) (sig|os) (hermed|gerne) (under|til|fanerne)  [tilmelder sig|tilmelder os|melder sig til|melder sig under|melder sig klar]",
        "huset (tilmelder|melder) [sig] (hermed|gerne|også) (til|klar)",
        "huset [tilmelder|melder] sig (hermed|gerne|også) (til|klar|under)",
        "huset [tager|siger|takker] (hermed|gerne|med) (med) (glæde|tak|kyshånd) [imod|ja]",
        "huset (hermed|gerne|således) indgår (hermed|gerne|således) i (det|den|jeres|aftalen) (om) [koordineret|koordinerede|ordningen|forløbet|projektet|forsøget|samarbejdet|tilsynet]",
        "[vi|jeg] [indgår|går] (hermed|gerne|således|også) (ind) i (det|den|jeres) [koordineret|koordinerede|ordningen|forløbet|projektet|forsøget|samarbejdet]",
        "[vil|ville] (vi|jeg|huset) være (meget|rigtig|virkelig|så|kun|mere) (end) [stolte|glade|beærede|stolt|glad] (af|for|over) (at) [komme|få|kunne|blive|gå|måtte] (lov) (til) (at) (være|komme|deltage) [med|deltage] $",
        "[vil|ville] (vi|jeg|huset) være (meget|rigtig|virkelig|så|kun|mere) (end) [stolte|glade|beærede|stolt|glad] (af|for|over) (at) [komme|få|kunne|blive|gå|måtte] (lov) (til) (at) (være|komme|deltage) [med|deltage] [i|på|denne|her|igen]",
        "[imødeser|glæder] (vi|jeg|os|mig|hermed|gerne) (med|til) (glæde|forventning) (til) (et|det|vores) (godt|kommende|nyttigt|frugtbart|udbytterigt|konstruktivt) [forløb|samarbejde|forløbet|samarbejdet] (med|sammen)",
        "[går|gik|træder] [vi|huset] (gerne|altså|derfor) (ind) (i) [i|ind i] [det|den|ordningen|forløbet|projektet]",
        "[tager|griber] vi (det|den|muligheden|chancen) (imod|da|gerne|selvfølgelig|med) (glæde|kyshånd|tak) $",
        "så [tager|griber|snupper] vi [det|den|chancen|muligheden]",
        # no reason against it
        "[ikke|ingen|ikke en|aldrig] ... (eneste|god|gode|enkelt|fornuftig) [grund|grunde|argument|argumenter|undskyldning|årsag|begrundelse] (til|for|imod) (at|ikke) (at) [takke nej|sige nej|lade være|springe over|melde fra|stå af|afslå|afvise|gå glip|stå over]",
        "[giver|gav] (det|jo|da|slet) (jo) [ingen|ikke] mening (for) (os) at [sige nej|takke nej|afslå|lade være|springe over|stå udenfor|lade]",
    ),
    "yes.lean": (
        "(huset|stedet|døren|vi) er jeres",
        "[hellere|helst] i dag end i morgen",
        "(det) kan kun gå for langsomt",
        "[vi|jeg] har (bare|kun) ventet på (at) [det|nogen|i|sådan|den]",
    ),
    "no": (
        "[giver|gir|gav] (det|dette|jeres) (derfor|altså|desværre|jo|slet|så|næppe) [ingen|ikke] (nogen) (større|rigtig) [mening] (for) (os|vores) (vedkommende) (at|hverken)",
        "[det|dette|deltagelse|forløbet] giver (derfor|altså|desværre|jo|så) [ingen|ikke] (nogen) (større|rigtig) mening",
        "[er|ville|vil] (det|være) (derfor|altså|helt|ganske|være) [meningsløst|spild|omsonst|nytteløst|formålsløst|ufornuftigt|forkert] (af) (tid|kræfter) (for) (os|jer|jeres) (at) [deltage|at deltage|gå med|gå ind|være med|begynde|starte|tid]",
        "[vi|huset|jeg] (må|vil) (derfor|desværre|altså|så) [takke af|trække os|trække sig|melde os ud|træde tilbage]",
        "[takker|træder] (vi|huset) (derfor|desværre|altså) [af|tilbage] (denne|her|for)  [denne|her|for]",
        "huset (trækker|melder|holder) (desværre|derfor|altså|hermed) sig (ud|fra|udenfor|væk|tilbage)  [trækker sig|melder sig ud|melder sig fra|holder sig udenfor|holder sig væk]",
        "huset [trækker|holder] sig (ud|fra|udenfor|væk|tilbage|desværre|hermed) $",
        "^ [nix|niks|nixen|næ|næh|nope|nada|nænæ|nejnej]",
        "[besøget|besøgene|tilsynet|tilsynene|dialogmødet|forløbet|mødet|tilbuddet] (kan|må) (i) (godt|roligt|gerne|hermed|bare) [spare|droppe|stryge|beholde|glemme] (jer|os) (for)  [spare|droppe|stryge|glemme|beholde]",
        "[kan|må] i (godt|roligt|gerne|bare|sagtens) [spare jer|spare os for|lade ligge|droppe|undlade]",
        "^ spar [jer|os]",
    ),
    # What looks like an answer and is none.
    "answer.noise": (
        # thanks for receipt only
        "[er|har|bliver|blev] (vi|jeg|det|den|hermed) (hermed|nu|blevet|også) [modtaget|fået|læst|noteret|registreret|set|gemt|journaliseret] (den|det|jeres|invitationen|mailen|brevet|materialet|tilbuddet) (mail|brev|invitation|tilbud|henvendelse) (og|er|hermed) [med tak|med glæde|med interesse|med stor glæde|med fornøjelse|med stor interesse]",
        "[modtaget|noteret|læst|registreret|kvitterer|kvitteres] [med tak|med glæde|med interesse|med stor interesse]",
        "[kvitterer|kvitteres|kvittering|kvittere] (hermed|vi|jeg|for|gerne) ... (med) [tak|glæde|modtagelse*|modtaget]",
        "[mange tak|tak] for (jeres|din|den|invitationen) [mail*|brev*|henvendelse*|invitation*|materialet|tilbuddet|oplysninger*] som (vi|jeg|er) ... [modtaget|læst|fået]",
        # to refuse to answer is no refusal
        "[afstå|afstår|undlade|undlader|undlader vi|vente|afholde os|afholde] (vi|jeg) (fra|med) (at) [svare|tage stilling|beslutte|give svar|sige noget|melde ud|kommentere|udtale os|udtale]",
        # other people's words, another's vote
        "[ja|jaer|jastemmer] (og|mod|men|imod) (kun) [et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|tyve] (enkelt|enkelte|enligt|lille) [nej|nejer|nejstemmer]",
        "[nej|nejer|nejstemmer] (og|mod|men|imod) (kun) [et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|tyve] (enkelt|enkelte|enligt|lille) [ja|jaer|jastemmer]",
        # an answer to another question first
        "< nej (da|jo|det) (vi|jeg) [har|er|havde] (vi|jeg) (jo) (aldrig|ikke) (været|prøvet|set|hørt|oplevet) .. (noget|lignende|med|om) .. [før|tidligere|hidtil]",
        # what should have been said
        "burde (vi|jeg|man) (jo|nok|ellers|egentlig|gerne|måske|have|helst) (gerne|have) [sige|svare|takke|sagt|svaret|takket|deltage|deltaget] (ja|nej|være med)  [ja|være med|deltaget]",
        "burde (vi|jeg|man) (jo|nok|ellers|egentlig) [sige|svare|takke] [ja|nej]",
        "burde (jo|nok|ellers|egentlig) [deltage|være med|sige ja|takke ja]",
        "[grunden|grundene|begrundelsen|årsagen|forklaringen] (vil|må|ønsker) (vi|jeg) (gerne|helst) [holde|beholde|have|gemme] (for|os|mig) (os|mig) (selv)",
        "ikke (har|haft|fået|fundet) (haft|fået) [tid|ro|anledning|mulighed|lejlighed] (til) (at) [tænke|overveje|læse|drøfte|vende|kigge|tage stilling|se] (på|over|det|den|jeres|ordentligt)",
        "ikke (brug|behov) (for) .. [betænkningstid|tænketid]",
        "takker af (hele) (vores|mit) [hjertet|hjerte]",
        # a little time needs no thinking over
        "[ikke|ingen] (er|der) (der|er) [kun|bare|blot|alene] (en|én|den) (ene) grund",
        "sagt nej til [det meste|alt andet|andre|mange|flere|så meget|en del|adskillige|alle andre]",
        "[betænkningstid|tænketid|længere tid|mere tid|dage] .. (er|har|behøver) (der|vi|jeg) ikke (brug for|nødvendig)  [brug for|nødvendig]",
    ),
    # What was wished for and did not come about: no yes, nor anything that hangs on it.
    "yes.past": (
        "[ville|havde|kunne] (vi|jeg|huset|personalet) (da|så|nu|også|ellers|rigtig|meget|egentlig|helst|virkelig|jo) (gerne|godt|rigtig|meget|helst) (gerne|godt) have [været|deltaget|haft|prøvet|sagt|takket|medvirket|taget|meldt|tilmeldt|fået|set|budt|lagt|stillet|åbnet|hjulpet]",
        "[ville|havde|skulle] (vi|jeg|huset) (så|nu|da|gerne|meget) (gerne) (have) [håbet|ønsket|drømt|planlagt] (på|at|om) (at)",
        "[nåede|fik|lykkedes] (vi|jeg|det|os) (desværre) aldrig",
        "[havde|var] (vi|jeg) (nær|næsten|lige|lige ved|tæt på) (ved|på) (at) (have) [sagt|sige|takke|takket|deltage]",
    ),
    "courtesy.question": (
        "hvorfor (i alverden|pokker|dog) skulle (vi|man|nogen) (dog|da|egentlig|også|nu) ikke (ville|gerne) (det|være med|deltage|sige ja|takke ja)",
        "hvorfor (dog|da) ikke",
        "^ om (vi|jeg|huset|bostedet) (vil|kan|har|er|gider|tør) (gerne|lyst|mod|med|det|på|være) (på|med|til|det) $",
        "(må|skal|lad|får) (jeg|mig|vi) (lige|lov) (få|til|at) (lov|at) (til|at) (være|tale|sige|svare) (helt|lidt|det) [ærlig|ærligt|rent ud|lige ud|som det er] (at) (sige|være)",
        "[beder|bede|anmoder] (vi|jeg) (derfor|venligst) (jer|dem) (derfor|venligst) (om) (at) [finde|spørge|vælge|stryge|slette|prøve|kigge|gå|give|lade|invitere|tage os|skrive os|notere]",
    ),
    "courtesy.condition": (
        "^ om (vi|jeg|huset|bostedet) (vil|kan|har|er|gider|tør) (gerne|lyst|mod|med|det|på|være) (på|med|til|det) $",
    ),
    "courtesy.limit": ("hvorfor (i alverden|pokker) skulle (vi|man|nogen) dog ikke",),
    "courtesy.irony": (
        "[noget|det] [vi|jeg|alle|personalet|huset] (længe|altid|alle|i årevis|selv) har (længe|altid|alle|i årevis|selv) [drømt|savnet|ønsket|ventet|sukket|efterlyst] (om|os|på|efter) (i) [årevis|længe|år|mange|mands]",
        "endelig nogen (der|som) (vil|kan) [taler|snakker|arbejder|tale|snakke|arbejde|koordinerer|koordinere] (sammen)",
        "når nu (vi|i) (har|har fået|får|én|endelig|selv|også) [får|fået|har|spørger|spurgt|tilbyder|tilbudt] [tilbuddet|chancen|muligheden|invitationen|det|os|den]",
    ),
    "courtesy.put_off": (
        "(i) tager (vi|det|den|jo|gerne|også) med [kyshånd|glæde|tak|fornøjelse|åbne|største]",
        "tager (vi|det|den|jo|gerne|også) med [kyshånd|glæde|tak|fornøjelse|åbne|største]",
        "[behøver|behøves|kræver|kræves|trænger|skal|har] (vi|jeg|det|der|jo|da) [ikke|ingen] (brug) (for|bruge|til|have) ... [tænke over|tænketid|betænkningstid|lang tid|overveje|overvejelse*]",
        "[betænkningstid|tænketid] (er|har|behøver|behøves) (der|vi|jeg) [ikke|ingen] (brug for|nødvendig)",
        "ingen [betænkningstid|tænketid|overvejelse*]",
    ),
    "courtesy.third_party": (
        "[de|alle|begge] [synes|mener|siger] (også|alle|begge|jo) (at) (det) (er) (på|også|en|et) (høje|rigtig) [tide|god|godt|spændende|fint|vigtigt|oplagt|glimrende|fremragende|skønt]",
    ),
    "courtesy.later": (
        "når den tid (så|engang) kommer",
        "når [vi|det] [når|kommer] [så langt|dertil]",
    ),
    "upheaval": (
        "[gøre|gør] (jer|samtidig|også|myndighederne|tilsynet|tilsynene) (også) [opmærksom|opmærksomme] på at",
        "[skal|må|vil|bør] (jeg|vi) (også|samtidig|dog|desuden) (også|samtidig|dog|desuden) (gerne) [indberette|anmelde|underrette|orientere om at|underrette om at|oplyse at|nævne at|fortælle at]",
        "[hermed|samtidig] (en|også) [indberetning|anmeldelse|underretning|bekymringshenvendelse]",
    ),
    "courtesy.maybe": (
        "tror (jeg|vi) (simpelthen|bare|ganske|slet|helt|altså) (simpelthen|bare|slet) ikke (rigtig|længere|meget|helt) på",
        "på papiret [burde|lyder|ser|er|skulle]",
        "[mener|synes|tænker] (vi|jeg|også|begge|alle|selv) (selv|alle|begge) at det (må|bør|kan|skal) (må|bør|kan|skal) (kunne) (gøres|blive|lade) [gøres|blive|klogere|bedre|smartere|enklere|nemmere]",
    ),
    "courtesy.reversal": (
        "[sidste|forrige] [år|gang|runde|omgang] (måtte|valgte|var) [sagde|takkede|meldte|sprang|stod|måtte|valgte|var] (vi|jeg) .. [nej|fra|over|af]",
        "[vi|man] [får|fik] (to|tre|vidt|helt) forskellige [svar|beskeder|oplysninger]",
        "(lad|lader) .. gå videre til en anden",
        "[gå|går|gives|sendes] videre til (en|nogle|et) [anden|andre|andet]",
    ),
    # What tells no reason: that none is given, when it was said, how short the mail is.
    "answer.aside": (
        "[grunden|grundene|begrundelsen|årsagen|forklaringen|årsagerne] (vil|må|ønsker|vælger|kan) (vi|jeg|i) (gerne|helst|til) (gerne|at|selv) [holde|beholde|have|gemme|undlade] (for) (os|mig) (selv)",
        "[før|inden] (vi|det|i) er [begyndt|kommet i gang|gået i gang|startet] $",
        "(vi|jeg) (vil|ønsker|har) (vi|jeg) (gerne|helst) [ikke|undlade|intet] (at|lyst|behov) (til|at) (begrunde|uddybe|forklare)  [begrunde|uddybe|forklare]",
        "[uden|ingen] (nogen|nærmere|yderligere) [begrundelse|forklaring]",
    ),
    # A no that is none tomorrow.
    "no.for_now": (
        "[prøv|spørg|skriv|ring|kontakt|vend] (os|mig|endelig|gerne|bare|tilbage) igen [på|i|om] [mandag|tirsdag|onsdag|torsdag|fredag|morgen|næste uge|en uge|14 dage|et par|nogle]",
        "[nej|pas|over|af|med|deltage] (tak|os) [i dag|i denne uge|i første omgang|endnu|for nu|for i dag|indtil|til vi|her og nu|til ledelsen|til bestyrelsen]",
        "[melder|melde|siger|sige|meldt] .. fra (tak|os) [i dag|i denne uge|i første omgang|endnu|for nu|for i dag|indtil|til vi|her og nu|til ledelsen|til bestyrelsen]",
        "[se|ser] (det|helt|sagen) (helt) anderledes ud",
    ),
    "no.not_yet": (
        "endnu ikke",
        "[ikke|ingen|intet] .. endnu",
    ),
    # No lack of time, and no answer either.
    "no.untimely": (
        "[det|nu] er (bare|nok|jo|desværre|heller) ikke (lige|bare|nu) (nu) [tiden|tidspunktet|øjeblikket|stunden|måneden|året] (til)",
    ),
}

REASONS: Table = {
    "reason.ongoing_programme": (
        "[taget|meldt|tilmeldt|bundet|involveret|engageret|hængt] (os|op) (med|op) [til|i|af|ind i] (kommunens|regionens|et|det|en|to|vores|eget|fondens|sit) (eget|andet|større|stort|nyt|flerårigt|treårigt|toårigt) [projekt|forløb|program|initiativ|projekter|programmer|indsats|kampagne|pakke|uddannelse]",
        "[projekt|forløb|program|kursus|indsats|kampagne] om (lav|low|færre|mindre|at) .. [arousal|episoder|konflikter|magtanvendelser|vold|trusler|forebygge|udadreagerende|sammenstød]",
        "lav arousal",
        "[kommunens|regionens|forbundets|fagforeningens|branche*] (eget|egen|store|nye) [projekt|forløb|program|kampagne|voldsforebyggelse|voldsforløb|indsats]",
        "voldsforebyggelsespakke*",
    ),
    "reason.resources": (
        "[tilkaldevikar*|vikarbudget*|vikarkonto*|vikarkassen|tilkaldeliste*|tilkaldevagter|lønbudget*|lønkonto*|lønkroner*|normering*|budgetoverskridelse*|driftsunderskud]",
        "[vi|man] er [kun|nede|blot|bare|for tiden|lige nu] (kun|på|nede|blot) (på) [to|tre|fire|fem|seks|syv|halvdelen] (mand|personer|mennesker|ansatte|medarbejdere|fastansatte|pædagoger|hoveder|tilbage)",
        "[vi|man] er [to|tre|fire|fem|seks|syv|halvdelen] (mand|personer|mennesker|ansatte|medarbejdere|fastansatte|pædagoger|hoveder|tilbage) [tilbage|til at|om at|for at]",
        "[to|tre|fire|fem|seks|syv|otte|for få] (mand|mennesker|ansatte|medarbejdere|pædagoger|hoveder) [til at|om at] [passe|dække|klare|holde|drive|løfte|bære]",
        "[hver|hver en|hver eneste|den sidste|sidste] [krone|øre|time|mand|medarbejder] (er|bliver|var) (allerede|i forvejen) (er|bliver) [bundet|brugt|vendt|lagt|disponeret|optaget|booket|talt|fordelt]",
        "[står|er|går|ender|kører] (vi|i|med|ud|jo|dybt|allerede) (i|med) [minus|underskud|rødt]",
        "[folk|personalet|vi|alle|medarbejderne|kollegerne] løber .. (så|for|alt) [stærkt|hurtigt]",
        "[vikarer|vikar|afløsere|vikaren] [udeblev|udebliver|svigtede|aflyste|meldte|mangler|kan ikke]",
    ),
    "reason.other": (
        "[tror] (jeg|vi|simpelthen|bare|ganske|slet|helt|nu|altså|egentlig) (jeg|vi|simpelthen|bare|ganske|slet|helt) (simpelthen|bare|ganske|slet|helt) ikke (rigtig|meget|længere|helt) på",
        "[jeg|vi] tror (simpelthen|bare|ganske|slet|helt|nu|altså|egentlig|jeg) (bare|slet|helt) ikke (rigtig|meget|længere|helt) på",
        "[stor|stort|klart|klar|et|overvældende|massivt|fast|flertallet] (flertal) (var|er|ville|stemte|ønskede|sagde) [flertal|var|ville|stemte|ønskede] (alle|klart) [imod|nej|ikke|fra]",
        "[flertal|flertallet|medarbejderne|personalet|beboerne|teamet|gruppen|bestyrelsen|husmødet] (ville|ønskede|havde|gad|turde|magtede|sagde) (bare|simpelthen|slet|altså) [ville ikke|ønskede ikke|havde ikke lyst|turde ikke|sagde nej|sagde fra|stemte nej|stemte imod|stemte det ned]",
        "[stemt|stemte|stemtes|afstemning|afstemningen] ... [ned|imod|nej|nejer|nejstemmer|flertal|flertallet]",
        "[nejer|nejstemmer]",
        "(på) forsiden af [avisen|bladet|ugebladet|lokalavisen]",
        "[avisen|pressen|medierne|avisforsiderne|journalister] (har|to|flere|lige|i) .. [gange|skrevet|omtalt|hængt]",
    ),
    "reason.given": (
        "[jeg|vi] har (vi|jeg|helt|nu|lige) (nu|helt) (noget) (helt) [andet|vigtigere] at [tænke på|tage sig af|tage os af|se til|lave|kæmpe med|slås med]",
        "har [jeg|vi] (helt|nu|lige) (nu|helt) (noget) (helt) [andet|vigtigere] at [tænke på|tage sig af|tage os af|se til|lave|kæmpe med|slås med]",
        "er (lige|netop|i nat|i går|i dag) [sprunget|brændt|oversvømmet|væltet|styrtet|kollapset|brudt]",
        "[sejler|brænder|oversvømmes]",
    ),
    # What happens to the building: to some a matter of organisation, to others of something else.
    "hint.building": (
        "[bygges|bygget|bygger|bygge] (vi|der|huset|helt|alt) (om|ud|helt|til)  [om|ud|til]",
        "[renover*|ombyg*|istandsæt*|moderniser*|restaurer*|genhus*|håndværker*|byggerod|byggeri*|nybyg*|flytterod|flyttekasser]",
        "[flytter|flytte|flytning|flytningen|flyttes] (vi|ud|alle|snart|til|ind|hele|huset|i)",
        "[river|rives|brydes|bryder] .. (vægge|gulve|tag|taget) ned",
    ),
}

TABLES = (SAID, REASONS)
