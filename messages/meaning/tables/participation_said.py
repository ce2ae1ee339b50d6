# ruff: noqa: E501 (rows of data)
"""A yes and a no in pictures, by consequence and in half words: room made, the boat, the list, "go ahead"; "that you must
take elsewhere"; and what sounds like an answer and is only half of one."""

from __future__ import annotations

from messages.meaning.cues import Table

_US = "os|huset"
_WE = "vi|jeg|huset"
_JUST = "bare|blot|roligt|endelig|gerne|trygt|nu|så|da|jo"
_SORRY = "desværre|derfor|altså|så|nok|simpelthen|bare|denne|gang|nu|jo"
_HOUSE = "botilbud|bosted|hus|sted|tilbud|deltager"
_OFFER = "tilbuddet|invitationen|chancen|muligheden|hånden|forslaget|udfordringen|hjælpen"
_COME = "deltage|være|medvirke|prøve|få besøg|sige ja|gå med|stille op|åbne|modtage|tage imod|have|se|lægge hus|lade jer|bidrage|indgå|melde os|koordinere*|to tilsyn|der kommer|begge|tilsynene|arbejdstilsynet og|socialtilsynet og|i kommer|i begge kommer|i kigger|i besøger|i ser|blive kigget|blive set|få kigget|være en del"

SAID: Table = {
    "yes": (
        # no objection, said of coming
        f"[ikke|intet|ingenting] (har) (noget|det mindste|spor|en dyt|det fjerneste|mindste) imod at [{_COME}]",
        "ikke (noget|spor|det mindste) imod at i kommer",
        "[intet|ingenting|ikke noget] imod at i [kommer|begge|besøger|kigger|ser]",
        "[det|dette|tilbuddet|den|idéen|ideen] har (vi|jeg|huset) (da|bestemt|slet|så) [intet|ikke noget|ikke det mindste|ikke spor|ingenting] imod",
        "[den|det|dette|sådan noget|slags|tilbud|chance] siger (vi|jeg|man) (da|jo|bestemt|så|selvfølgelig) [ikke|aldrig] nej til",
        "kan (vi|jeg) (da|jo|bestemt|simpelthen|slet|umuligt|næsten) (ikke|umuligt) [ikke|umuligt] (sige|takke) nej til  [nej til]",
        # room for you
        f"[gør|finder|skaffer|laver|rydder|skaber] ({_WE}) ({_JUST}) (også) plads til [jer|begge|tilsynene|besøget]",
        f"[rykker] ({_WE}) ({_JUST}) sammen (på|om) (bænken|bordet) (og) [gør|så|til|for]  [plads|jer]",
        f"[rydder|rømmer|frigør|afsætter|åbner] (vi|jeg) ({_JUST}) .. [kalenderen|kalenderne|dagen|dage|formiddage|formiddagen|bordet] (og|til|for) (jer)  [og|jer|besøget]",
        # you have us
        "[i|de] har (altså|hermed|nu|derfor|så|dermed|også|selvfølgelig) (vores|min|husets) [tilmelding|ord|hånd|fulde opbakning|underskrift|støtte|tilslutning|accept]",
        "har [i|de] (altså|hermed|nu|derfor|så|dermed|også|selvfølgelig) (vores|min|husets) [tilmelding|ord|hånd|fulde opbakning|underskrift|støtte|tilslutning|accept] (på|på det|til)",
        f"har [i|de] (hermed|nu|så|altså|da|selvfølgelig) [{_US}] [ombord|om bord|med|på krogen|på holdet|i folden|i båden|med ombord|på listen]",
        f"[i|de] har (hermed|nu|så|altså|da|selvfølgelig) [{_US}] [ombord|om bord|med|på krogen|på holdet|i folden|i båden|med ombord|på listen]",
        f"har [i|de] (hermed|nu|så|altså) (en|et) (deltager|{_HOUSE}) [mere|til] (i|på|at) [folden|listen|flokken|holdet|båden|tilmeldt|regne|med]",
        f"[i|de] har (hermed|nu|så|altså) (fået) (en|et) [{_HOUSE}] [mere|til]",
        f"har [i|de] (hermed|nu|så|altså) (fået) (en|et) [{_HOUSE}] [mere|til] i [folden|flokken|båden|kurven|bogen]",
        f"[{_US}] har i [hermed|så|nu|altså|da] (med|ombord|på) (holdet|listen|båden) $",
        f"[fik|får] i [{_US}] (da|så|altså|alligevel|jo) [overtalt|lokket|med|ombord|på krogen]",
        f"[i|de] [fik|får] [{_US}] (da|så|altså|alligevel|jo) [overtalt|lokket|med|ombord|på krogen]",
        "[så|okay|ja] (så) (får|fik) i (får|fik) (jeres|som) [jeres vilje|som i vil]",
        "i (får|fik) jeres vilje",
        # on board
        f"[er|springer|stiger|hopper|kravler] ({_WE}) ({_JUST}|alle|også|hermed) (op) [i båden|på vognen|med på vognen|ombord|om bord|på toget|med i legen|med i båden|med på toget|i folden|i samme båd|på holdet|med på holdet]",
        f"[vi|huset] (skal|er|kommer|står) ({_JUST}|hermed|også|gerne) [på listen|på holdet|på deltagerlisten|på jeres liste] $",
        f"huset (er|står|kommer|skal) ({_JUST}|hermed|også|gerne) [på listen|på holdet|på deltagerlisten|på jeres liste|i båden|på vognen]",
        "[sæt|skriv|meld|tegn|put|før|placer|anbring|inkluder|medtag|medregn|tilføj] (bare|gerne|endelig|venligst|også) huset (også|bare|endelig) (op|på|med|ind|til) (listen|holdet)",
        f"[inkluder|medtag|medregn|indskriv|optag|anfør|tilføj] ({_JUST}|venligst) [{_US}]",
        # go ahead
        "^ (fint|ja|okay|ok|super|jamen|så|herligt|godt|perfekt|bare|endelig) [kør på|kør bare|kør løs|fyr løs|fyr den af|sæt bare i gang|sæt i gang|sæt igang|sæt bare igang|klø på|gå i gang|gå bare i gang|lad det rulle|lad os rulle|kom an|gå løs] (med det|med den|endelig|bare|så|da) $",
        "[bare|endelig|trygt] [kør på|kør løs|fyr løs|sæt i gang|sæt igang|klø på|gå i gang|gå igang|kom i gang]",
        "< bare [sæt|kør|klø|fyr] [igang|i gang|på|løs] $",
        # agreed
        "^ (så|okay|ja|fint|og) (er|så) (det|den) (er|hermed|en|altså) [aftalt|afgjort|vedtaget|besluttet|godkendt|akcepteret|solgt] $",
        "^ [aftalt|vedtaget|afgjort|bevilget|godkendt] $",
        "[den|det] er (hermed|så|altså) [i hus|hjemme|aftalt|vedtaget] $",
        # the offer is taken
        f"[{_OFFER}] (er|bliver) (hermed|altså|så|allerede|derfor|taknemmeligt|med glæde) [grebet|antaget|accepteret|taget imod|snuppet|modtaget med kyshånd|taget]",
        f"[{_OFFER}|hjælp|chance|mulighed|noget] (som) (vi|jeg|huset) [griber|snupper|tager med|benytter|vil have|takker ja til|siger ja til]",
        f"[{_OFFER}] [griber|snupper|tager|siger] (vi|jeg|huset) (gerne|derfor|straks|ja|imod)",
        "[den|det|dem|sådan en|chancen|muligheden|tilbuddet|invitationen] (her) (lader|vil|må|skal) (vi|jeg) (da|bestemt|altså|selvfølgelig|jo) ikke (lade|lades) [ligge|gå fra os|gå vores næse forbi|gå næsen forbi|slippe|smutte|passere|gå til spilde|sejle]",
        f"(det|dette) (her) (vælger|prioriterer) ({_WE}) (vælger|prioriterer) ({_WE}) (højt|til) $  [prioriterer vi|vi prioriterer|vælger vi til|vi vælger til]",
        "[tager|taget|tog] imod (brevet|invitationen|tilbuddet|nyheden|det|jer|jeres) (brev|tilbud|invitation) med [kyshånd|glæde|åbne|tak|begejstring|smil]",
        # blessed
        "[bestyrelsen|ledelsen|kommunen|driftsherren|medudvalget|udvalget|personalet|chefen] (har) (givet|gav) (i|os|sin|sit|deres) ... [velsignelse|velsignet|grønt lys|ja|tilsagn] (så)  [så|og] [i|vi|huset]",
        # welcome
        "^ (så|hjertelig|hjerteligt|varmt|og|ja|derfor|vær|altid|dobbelt) (så|hjertelig) velkommen (hos|til|i|indenfor) (begge|jer|os|huset|alle) (hold|to|begge|tilsyn|i|fra) (huset|to) $",
        "[ikke|ingen|intet] [andet|tilbage|for] (at) (gøre|sige|for) (end) (at) (byde|ønske|sige|end) (at) (byde|sige|os) (jer|ja) [velkommen|velkomne|ja]",
        "[byder|ønsker|siger] (vi|jeg|huset|hermed|gerne) (jer|begge|alle) (begge|hjertelig|hjerteligt|varmt) [velkommen|velkomne]",
        "[byde|ønske] [jer|begge|jer begge] (hjertelig|hjerteligt|varmt) [velkommen|velkomne]",
        "lad gå [vi|så]",
        "^ (så|ja|okay) lad gå $",
        "[går|kommer] (vi|huset) (gerne|hermed|med) (med) [i ordningen|i forsøget|i projektet|i forløbet|på vognen|på holdet]",
        "[tegn|bestil|reserver|book|hold|gem] (os|en|et|bare|gerne) (plads|os) (en|plads) [til os|til huset|plads]",
        "[i|begge|alle] (kan|må) (bare|trygt|roligt|gerne|sagtens) komme (bare|an|begge|an når) $",
        "[komme|kommer] [samtidig|sammen|begge to] .. [en aftale|fint|velkomne|en deal]",
    ),
    "yes.lean": (
        "[tænder|fyrer] (vi|op|så) (op) (under|for) [kaffekanden|kaffen|kedlen|kaffemaskinen|grillen|ovnen]",
        "[kaffekanden|kedlen|kaffen|kaffemaskinen|kagen] (er|bliver|står) (allerede) [varm|klar|over|tændt|på|bestilt|bagt|fremme]",
        "[rydder|rømmer|afsætter|booker] (vi|jeg) .. (i) [kalenderen|kalenderne|dage|formiddage|bordet|mødelokalet]",
        "[pynter|pynte|pyntet] op",
        "[dækker|dækket] (vi|der|er) (vi|der|er) op (til|allerede) (jer|begge|flere|fem|seks)",
        "^ velkommen $",
        "^ velkommen (til|begge|hos|i|indenfor) (jer|begge|to|hold|os) (to|hold|begge) $",
        "[rykker|flytter] (vi) (lidt|tættere) (tættere) sammen (på|om) [bænken|bordet]",
        "[glæder|spændte|klar|klare|kommer] .. når i (så|begge) kommer",
        "(jeg|vi) (sidder|står|venter) .. når i (så|begge|ankommer|dukker) (kommer|op)  [når i kommer|når i ankommer|når i dukker op]",
        "[endelig|netop|lige] (noget|det) (som|der) (vi|huset) [kan bruge|har brug for|trænger til|har ventet på]",
    ),
    "no": (
        # not with us
        f"[det|den] får (i|man) ({_SORRY}) ikke [{_US}|mig] (til|med|med på|med til) $",
        f"[får|lokker|trækker] i ({_SORRY}) ikke [{_US}|mig] (til|med|med på|med til) (at|det) (deltage|være med|gå med) $",
        f"[os|huset] [får|lokker] i ({_SORRY}) ikke (med|lokket|overtalt|til) (til|på) (det|den|at)",
        "må i længere ud på landet med",
        "[den|det] må i længere ud",
        f"[det|den|pladsen|stafetten] (må|skal|kan|får) ({_SORRY}) (blive|gå|tages|løftes|bæres) ({_SORRY}) (af|til) [nogle andre|nogen andre|nogle af de andre|et andet hus|andre end os|andre kræfter]",
        f"[må|skal|bliver|kan] ({_SORRY}) blive (til) (nogle|nogen|en|et) [andre|nogle andre|nogen andre|en anden|et andet hus|et andet sted|andre end os|uden os]",
        f"ikke (er|bliver|var) ({_SORRY}|lige|rigtig|helt|noget|sagen) (lige|rigtig) [{_US}] (det|den|der|som) (der|her|som) $",
        "ikke (er|bliver|var|sgu|lige|rigtig|helt|noget) (lige|rigtig|helt) [os|huset] [det der|det her|den slags|sådan noget]",
        "ikke (er|lige|rigtig|helt) (lige|rigtig) [vores kop te|vores bord|vores boldgade|vores ting|vores stil|vores kop|vores livret]",
        "ikke ser sig (selv) i stand",
        f"[ser] ({_WE}) (os|sig) ({_SORRY}) ikke i stand",
        # the place may go to others, we shall not use it
        f"[skal|kommer|får|vil] (vi) (til) ({_SORRY}) ikke (til at) [bruge|benytte|have] (den|det|pladsen|tilbuddet) $",
        "ikke (skal|vil) [bruge|benytte|have] (den|det|pladsen|tilbuddet|invitationen|noget af det) $",
        f"[give|giv|gives|sende|send|tilbyde|tilbyd|overlade|overlad] ({_JUST}) (vores|den|det) (plads|pladsen|tilbuddet|invitationen|billetten) [videre|til andre|til nogle andre|til et andet|til en anden|til den næste|til de næste]",
        # round our door
        f"[gå|går|køre|kører|smutte|sejle] ({_SORRY}) (uden om|udenom|forbi) (vores|vor) [dør|hus|adresse|matrikel|næse]",
        f"[går|gå|køre|kører] ({_SORRY}) (i) (en|stor) (bue) [udenom|uden om] [os|huset|vores]",
        f"[lukker|lukke|holder|holde] (vi) ({_SORRY}) (døren|porten|lågen|dørene) [lukket|i|for jer|i denne gang|låst]",
        f"[døren|porten|lågen] (er|forbliver|bliver) ({_SORRY}) [lukket|låst|i]",
        "[hopper|springer|står|stiger|melder] (desværre|derfor|altså|så) (vi|os|huset) (desværre|derfor|altså|så) [af|fra|ud] [inden|før] vi",
        f"[må|kan|vil] ({_WE}) ({_SORRY}) (se) [give afkald på|se bort fra|vinke farvel til|sige farvel til|lade|sende] (det|den|tilbuddet|muligheden|chancen)  [her|tilbuddet|muligheden|chancen|det|den]",
        "[vinker|siger] (vi|derfor|desværre) (vi|derfor|desværre) farvel til [muligheden|tilbuddet|chancen|pladsen|det|den]",
        f"(vi|huset) (giver|gir) ({_SORRY}) køb (på|denne)",
        "[ingen|ikke nogen|ikke] .. tilmelding (fra|herfra) (os|huset|herfra|denne|vores)",
        "[tilmelding|tilmeldingen|deltagelse|deltagelsen] (kan|vil|må|er) (der) (derfor|desværre) (ikke|næppe) [ikke blive tale om|bliver der ikke|kommer ikke|frafalder|udgår|bortfalder|er udelukket]",
        "[den|det|dén] går (desværre|altså|derfor|så|jo) ikke (her|herfra|hos os|for os|i år|denne gang)",
        "[ender|endte|landede|lander|blev|munder] (det|vi|ud) (på|i|med|ud) (i|med|på) (et) (klart|pænt|venligt) nej",
    ),
    # Half a yes, half a no, nobody's.
    "answer.noise": (
        "[tænkte|tænkt|forventede|ventede|frygtede|regnede] (straks|først|vi|jeg|med|på) .. [afslag|nej|afbud]",
        "[taget|gået|snuppet|revet|glippet] fra os",
        "kør (bare|endelig) (på) med de andre",
        "ikke (er|i) [gæster|folk|mennesker] (som) (vi) kan tage imod",
        "^ (men|og|altså|nå|tja) [vi|jeg|huset] (da|jo|altså|så|bestemt|nu|selv) (vil|skal|siger|takker) (da|jo|altså|så|bestemt|nu|selv) ikke (direkte|blankt|bare|lige|pure) (sige|takke) nej $",
        "^ [det|svaret] (er|bliver|var) (da|jo|altså|bestemt|i hvert fald) ikke (et|noget|helt|direkte) nej $",
        "ikke (direkte|ligefrem|decideret|helt|egentlig|principielt|som sådan) [modstander*|afvisende|uvillige|negative|negativ]",
        "[vi|jeg|huset] [afviser|modsætter] (os|mig|sig) (det|den) ikke",
        "ikke [afvise|modsætte os|modarbejde|spænde ben|bremse|protestere|lægge hindringer]",
        "ikke (stå|stille|lægge) (os|mig|sig|hindringer|noget) i vejen",
        "ikke (har) (noget|det mindste|spor) imod (at) [i|andre|nogle andre|de andre|naboerne|naboen|en anden|et andet|nogen] (i|hellere|først|så|bare) [spørger|går|vælger|tager|får|finder|giver|prøver|skriver|ringer|venter|udskyder|dropper|springer|lader|sender|henvender|undersøger|kommer først|er|gør]",
        "[ikke noget|intet|ingenting|ikke spor] imod at [stå|vente|blive|springe|andre|naboerne|naboen|høre|få mere|få at vide|læse|slippe|lade|give|overlade|tænke|se tiden|udskyde|rykke|flytte]",
        "ikke imod (det|tanken|ideen|idéen) $",
        "[vi|jeg] er (da|jo|altså|slet) ikke imod",
        "[udenfor|uden for] [diskussionen|debatten|døren|huset|sæsonen|nummer]",
        # only one of the two is welcome
        "[dem|det|den|ham|hende|de andre] (vil|må|skal) (vi|jeg) (helst|gerne) (gerne|helst) (have|være) (os|mig) [frabedt|fri for|foruden|fritaget|skånet]",
        "[gerne|helst] (have|være) (mig|os) [frabedt|foruden|fri for]",
    ),
    "limit": (
        "[arbejdstilsynet|socialtilsynet|de andre|den anden|det andet|dem] ... [blive væk|blive hjemme|lade blive hjemme|holde sig væk|blive hvor|frabedt|fri for|nok af|nok til|beholde|undvære|undværes]",
        "[det|den] ene (tilsyn|af|besøg)  [tilsyn|af|besøg]",
        "[bare|kun|blot] [arbejdstilsynet|socialtilsynet]",
    ),
    "yes.weak": ("[vi|så] ses (vi) (så|da|jo|nok) (til|ved|på) [besøget|tilsynet|dialogmødet|mødet|besøgene]",),
}

WHY: Table = {
    # no reason: how the answer came about, what the thought was, what the weather is
    "answer.aside": (
        "(man|vi|jeg|der) skal (man|vi|jeg|der) [herved|hermed|blot|venligst] [meddele|meddeles|oplyse|oplyses|svare|bemærke]",
        "[det|den|svaret|beslutningen] [står|holder] (vi|jeg) (alle|så|også|fast) (ved|fast) (på|ved)  [ved|fast]",
        "(vi|jeg) [står|holder] (vi|jeg) fast ved (det|den|beslutningen)",
        "[bliver|er|blev] (desværre|altså|nok|vist) ikke det (svar) (som) i (havde|nok) (håbede|håbet|ønskede|ønsket|regnede|forventede|forventet|ventede)  [håbede|håbet|ønskede|ønsket|regnede|forventede|forventet|ventede]",
        "(for) (jeg|vi) [kan|kunne] (vi|jeg|alle|ellers) (ellers|rigtig|ret|virkelig) (ellers|rigtig|vældig) godt (li|lide) [tanken|ideen|idéen|initiativet|formålet|jer|det i laver]",
        "[godt|rigtig] (li|lide) [tanken|ideen|idéen|initiativet|formålet|projektet]",
        "[ideen|idéen|tanken|initiativet|tilbuddet|intet|projektet] (er) (der) (fejler|er) (bestemt|i sig selv|som sådan) [ikke noget galt|fejler ikke noget|intet galt|fejler intet|god nok|fin nok|sympatisk]",
        "fejler [ikke noget|intet|ingenting]",
        "stor [respekt|ros|anerkendelse] [for|til|af] (jeres|det|initiativet)",
        "ønsker jer (alt|held|alle) (godt|mulig|held|det) [med|til|held|lykke|vind|godt|bedste]",
        "inden for (de|jeres|den|fristen) (næste|første|fire|tre|to|aftalte|nævnte) [uger|periode|perioden|rammen|rammerne]",
        "[dette|det her|den her] ene",
        "[tilbud|tilbuddet|brev|brevet|invitation|invitationen|henvendelse|skrivelse|mail] (af|fra|dateret) (den|d) _ [januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december]",
        "^ (og) derfor nej",
        "[dejligt|skønt|flot|smukt|herligt|forrygende|elendigt|gråt|dårligt] [vejr|sommervejr|forårsvejr|efterår|forår]",
        "[talt|snakket|vendt|drøftet|diskuteret|vejet] (det|den|sagen) [frem og tilbage|for og imod|på kryds og tværs|igennem|længe|grundigt|ind og ud]",
        "[talt|snakket|vendt|drøftet|diskuteret|vejet] .. [frem og tilbage|for og imod|på kryds og tværs]",
        "ikke enige med os selv",
        "ked af at [skulle|måtte|være]",
        "[lagt|brugt|lægger|gjort] (i) .. (meget|stort|et stort) (arbejde|tid|kræfter|umage) (i|på) (det|den|jer)  [arbejde|kræfter|umage]",
        "[glade|glad|taknemmelige|taknemmelig|beærede] (for|over) (at) [i|tilbuddet|invitationen|blive|blev|muligheden|jeres|tanken|henvendelsen|spørgsmålet]",
        "(i) tænkte på os",
        "[i|de] kan (roligt|bare|godt|trygt|gerne) [give|sende|tilbyde|overlade] .. [videre|til andre|til nogle andre]",
    ),
    "reason.ongoing_programme": (
        "[aftaleforløb*|voldsaftale*|tilsynsforløb*|partsforløb*]",
        "[forløb|projekt|kursus|program|indsats|kampagne|uddannelse] (allerede|i forvejen|er|blev|sat|netop|om|med) (sat) [i gang|kørende|i søen|i værk] (her|hos|med|om)",
        "[kører|løber|foregår|pågår] (der|i|nu|allerede) (forvejen|allerede) (i) (forvejen|et|en) (et|en) [forløb|projekt|kursus|program|indsats|kampagne|pilotprojekt|uddannelse]",
        "(har|med) (et|en|to) [forløb|projekt|kursus|program|indsats|kampagne|uddannelse] (om|med|hos|sammen) ... [vold|trusler|konflikt*|tryghed|forebyggelse]",
        "[gøre|køre|få|have] (det|den|forløbet|projektet|kurset|et|et ad gangen) [færdigt|færdig|gjort færdigt|til ende]",
        "[arbejdstilsynet|videnscenter*|videnscenteret|socialstyrelsen|kommunen|regionen] (har|følger|hjælper) (os|har) (os|allerede) (i|med) .. [forløb*|aftaleforløb|projekt*|program*|indsats*]",
        "[konsulenthus*|konsulentfirma*|rådgivningsfirma*|trivselsforløb*]",
    ),
    "reason.target_group_changed": (
        "[visiteret|henvist|overført|overflyttet|anbragt|omplaceret] (videre|nu|alle) (til|i|på) (et|en|nogle) [andet|andre|et andet] [tilbud|sted|steder|bosted|hus|botilbud|bosteder]",
    ),
    "reason.resources": (
        "[mistet|mister|sendt|har|fik|får] .. [til|på] (hver sin|samtidig) [barsel|orlov|barselsorlov|sygeorlov|langtidssygdom]",
        "[en|én|to|tre|fire|fem|flere|begge|souschef*|afdelingsleder*|medarbejdere|kolleger|pædagoger|ansatte] (er|er gået|gået|går|og) (på|til) [orlov|barsel|barselsorlov]",
        "[mangler] (vi|der|stadig|stadigvæk|fortsat) (to|tre|fire|fem|seks|flere|mange|en|én|halvdelen) (af|dygtige|faste) [fastansatte|nattevagter|pædagoger|kolleger|hoveder|vagter|aftenvagter|faste|pædagoguddannede|sosuer|fuldtidsstillinger|årsværk]",
        "ingen (er|der|har|til|at) (der|til|at|jeg|vi) (til|kan) (at) [løfte|bære|tage over|tage det|trække|dække ind|give det til|stå for|drive|passe|overlade]",
        "[alene|ene] om (hele|at) (ledelsen|lede|styre|drive|alt|det hele|driften)",
        "[time|timer|minut|dag|dage] (til|at) (overs|undvære|afse) (til|at|i)  [overs|undvære|afse]",
        "[kalenderen|kalenderne|døgnet|vagtplanen|uret] (gør|er det|siger stop|rækker ikke|har ikke|kan ikke|sprængt|er sprængt|bugner)",
        "[hvis|når] døgnet [havde|bare havde]",
        "[flere timer|25 timer|26 timer|28 timer|30 timer|36 timer|48 timer] i døgnet",
        "ikke få (det|den) (her|klemt|presset|mast) (ind|klemt|presset|mast) (ind)  [ind]",
    ),
    "reason.organisational": (
        "[afdelinger|huse|tilbud|bosteder|enheder] (skal|bliver|bliver til|blev|lægges) (skal|blive|bliver) (til|til én|til et) [blive til én|blive til ét|til én|til ét|til en|til et]",
        "[søge|genansøge|søger] (om) (deres|vores|sin|vor) (egen|egne|eget|gamle) [stilling|stillinger|job] (på ny|igen|forfra)",
        "[flyttet|rykket|lagt] (ind|over|hen) under (en|et|den) (ny|anden|nyt|andet) [leder|ledelse|chef|center|forvaltning]",
        "flyttekasser (til|over) (halsen|alt)  [halsen|alt]",
        "[rokade|rokaden|rokader|ledelsesrokade*|ledelseskaos|omrokering*]",
    ),
    "reason.other": (
        "[pårørende|beboernes pårørende|forældrene|familierne] (er|har|vil|ønsker|var) (stærkt|meget|klart|alle|ikke) [imod|ikke have|ikke ønsket|modstandere|protesteret|sagt fra|nej|ikke]",
        "flere fremmede (i|ind)",
    ),
    "courtesy.condition": ("< hvis (bare|nu) døgnet (bare) havde",),
    "courtesy.upheaval": (
        "[vasketøjet|tøjet|dugene|stolene|bordet|kræfterne|hænderne|hovederne|lagnerne|håndklæderne] (er|bliver) [lagt|slået|stukket|klappet] sammen",
    ),
    "courtesy.irony": (
        "[ikke] .. [typen|en|den|dem] (der|som) (altid|bare|normalt) [jubler|klapper|hepper|danser]",
        "nå ja (så|men|hvorfor|jo|okay|ok|vi|det|tak)",
        "vi har jo (lige|netop|selv|før|tidligere|været|prøvet|kendt|haft) [lige|netop|været|prøvet|kendt|selv]",
        "når nu i alligevel (kommer|skal|er)",
    ),
    "courtesy.reversal": (
        "når (nu) i alligevel (kommer|skal|er|begge)",
        "nu i alligevel (kommer|skal|er|begge)",
        "[sovet|tænkt] (lidt|en nat|længe) (på|over) (det|den|sagen) (i nat|og) ... (samme|fortsat|stadig|ja|vi|gerne)  [samme|fortsat|stadig]",
    ),
    "courtesy.maybe": (
        "(den|det|sagen|historien) (er) (er) (den|det|der) vist ikke (meget|længere) (længere|mere|tvivl|om)  [længere|mere|tvivl]",
        "kommer (det|den|svaret|her) (også|nu|her) (også|nu) på skrift",
        "[det|den|svaret|jaet] [på skrift|også på skrift|sort på hvidt]",
    ),
    "courtesy.third_party": (
        "[jeg|vi] var (selv|lidt|ærligt|først|noget|ret|meget|egentlig) (talt|lidt) [skeptisk|skeptiske|bekymret|bekymrede|nervøs|nervøse|kritisk|utryg] (da|først|men|i|indtil|til)",
        "[var|blev] (jeg|vi) (selv|først) (lidt|noget|ret|først) [skeptisk|skeptiske|bekymret|bekymrede|nervøs|kritisk] (men|indtil|da|til)",
    ),
    "courtesy.notification.passing": (
        "[sig|hils|meld|fortæl] (det|bare|endelig|lige|hjem) (til|at|og) (de andre|kollegerne|arbejdstilsynet|socialtilsynet|dem|chefen|alle|holdet) (at|fra)",
    ),
    "courtesy.question": ("[kan|må] i lige så (godt|gerne) [komme|være|ses|tage|gøre]", "lige så (godt|gerne) komme"),
    "courtesy.put_off": ("[sovet|sov] på det (i nat|en nat|og|nu)",),
}

TABLES = (SAID, WHY)
