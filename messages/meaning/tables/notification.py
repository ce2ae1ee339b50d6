# ruff: noqa: E501 (rows of data)
"""Cues of a concern that is told to the other authority (gensidig underretning): never anything but a person's work."""

from __future__ import annotations

from messages.meaning.cues import Table

NOTIFICATION: Table = {
    "notification.strong": (
        "[hører|ligger|er] [under|hos|inden for|i] [jer|jeres|socialtilsynets|arbejdstilsynets] (område|regi|felt)",
        "[sender|giver|bringer] (vi|jeg|det) (det|hermed|derfor) videre",
        "noget for [jer andre|de andre|socialtilsynet|arbejdstilsynet|jer|jeres]",
        "[jer|de] andre (bør|skal|burde|kan|må)  [bør|skal|burde|kan|må]",
        "underret*",
        "underretning*",
        "[vi er|jeg er|er vi|er jeg|gør os|gør mig|giver|med] (meget|alvorligt|dybt|stor|stærkt) bekymr*",
        "bekymring for",
        "gensidig underretning",
        "[socialtilsynet|arbejdstilsynet|at|st] [bør|burde|skal|må|har brug for at] (nok|også|derfor|vist) [have besked|have det at vide|vide|kende til|høre om|orienteres|følge op|se på det|kigge på]",
        "^ til orientering for|til [at|st|arbejdstilsynet|socialtilsynet]",
        "[overgives|overgivet|overgiver|videregivet|videregives|oversendes] (vi|jeg|det|sagen) (hermed|derfor) til [arbejdstilsynet|socialtilsynet]",
        "[falder|ligger|hører] (det|den|forholdet|sagen) (ind|helt) under [arbejdstilsynet|socialtilsynet|arbejdstilsynets|socialtilsynets]",
        "[falder|ligger|hører] (det|den|forholdet|sagen) (helt) uden for|udenfor [arbejdstilsynets|socialtilsynets|vores|mit]",
        "lader [det|den|sagen] gå videre",
        "uden for|udenfor [vores|mit] (fag) [område|felt|myndighedsområde|ressort|lovområde|kompetence|bord]",
        "[er|ligger|hører] ikke (inden|under|til|ind) (for|under) [vores|mit] [område|felt|myndighedsområde|ressort|lovområde|bord]",
    ),
    # Told beside an answer: it makes the answer a person's work, whatever else it says.
    "notification.beside": (
        "[nogen|nogle|tilsynene|begge tilsyn|tilsynet|arbejdstilsynet|socialtilsynet] [bør|burde] (nok|vist|også) [se|kigge|vide|høre|undersøge|reagere|gøre]",
        "[bør|burde] (nogen|begge|begge tilsyn|tilsynet|tilsynene|arbejdstilsynet|socialtilsynet|de to tilsyn|i) (nok|vist|også) [vide|høre|se på|kigge på|reagere på]",
        "[sig|fortæl|meld] (også|lige|gerne|venligst) (også|lige) til [socialtilsynet|arbejdstilsynet|tilsynet|de andre]",
    ),
    "notification": (
        "bekymr*|bekymring*",
        "skærpet [underretningspligt|opmærksomhed]",
        "uden for|udenfor|ikke (vores|mit|inden|i|under|hører|ligger) .. [område|felt|myndighed|ressort|bord|kompetence|lovgivning|myndighedsområde|sagsområde|beføjelser]",
        "ligger [uden for|udenfor|ikke]",
        "jeres [område|felt|myndighed|ressort|bord|kompetence|afdeling|lovgivning|lovområde|myndighedsområde|beføjelser]",
        "[socialtilsynet|arbejdstilsynet|i] (bør|skal|må|burde|kan|vil) .. [se|kigge|reagere|følge|undersøge|vide|være opmærksom*|handle|gå ind|se nærmere]",
        "så (socialtilsynet|arbejdstilsynet|i) kan [se|følge|reagere|tage|handle|undersøge]",
        "giver (vi|jeg|hermed|det|oplysning*|sagen|videre) .. videre",
        "giver .. videre [til|så]",
        "videregive*",
        "vi mener i skal [vide|kende]",
        "bør kende til",
        "gøre (jer|socialtilsynet|arbejdstilsynet) opmærksom*",
        "gør (hermed|jer|opmærksom|vi|jeg) .. opmærksom",
        "opmærksom* på [at|et|en|nogle|forhold]",
        "til jeres [orientering|videre|opmærksomhed|kendskab]",
        "til (socialtilsynet|arbejdstilsynet) [om|vedr]",
        "[vi|jeg] (observerede|bemærkede|så|konstaterede|blev opmærksom*|fandt|oplevede|lagde mærke) ... [medicin*|magtanvendelse*|vold|overgreb|låst|ulåst|snavs|beskidt*|rod|rotter|skimmel|udslæt|mærker|blå|sår|alene|uden opsyn|spændt|bundet|truende|slog|slået|råb*|grædende|brandfare|nødudgang*|flugtvej*|stillads|kemikalier|vikarer|fastholdt|overmedicin*|indlåst|aflåst]",
        "magtanvendelse*|indgreb [uden|der|som|ikke]",
        "overgreb*|krænke*|omsorgssvigt|vanrøgt|forråelse|mistrives|mistrivsel|svigt",
        "kritisable|uforsvarlig*|uacceptabel*|betænkelige|alvorlige [forhold|mangler|fejl]",
        "[sundhedsskadelig*|sikkerhedsmæssigt uforsvarlig*|farlige forhold|fare for|sundhedsfare]",
        "[uregistrerede|uindberettede|ikke indberettet]",
        "whistleblower*|anmelde|anmeldelse",
        "gensidig underretning",
        "[we are concerned|concern about|we would like to report|notify you]",
    ),
    # Told in passing, beside an answer: somebody shall look at it, or the authorities shall know.
    "notification.passing": (
        "[arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|myndighederne|kommunen|nogen|nogle|begge tilsyn|begge|politiet|i|du] [bør|burde] (nok|også|vist|lige|snart|virkelig|altså|godt) [se på|se nærmere|se nøje|tage et kig|kigge|vide|høre|undersøge|tage sig af|gøre noget|gribe ind|reagere|følge op|kende|have at vide|få at vide|komme forbi|holde øje]",
        "[bør|burde] (nok|også|vist|lige|snart|virkelig|altså|godt) [arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|myndighederne|kommunen|nogen|nogle|begge tilsyn|begge|politiet|i|du] (nok|også|vist|lige|snart|virkelig|altså|godt) [se på|se nærmere|se nøje|tage et kig|kigge|vide|høre|undersøge|tage sig af|gøre noget|gribe ind|reagere|følge op|kende|have at vide|få at vide|holde øje]",
        "[arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|myndighederne|nogen|begge tilsyn|politiet] [skal|må|er nødt til at] (nok|også|vist|lige|snart|altså|gerne|simpelthen) [se på|vide|undersøge|tage sig af|gøre noget|gribe ind|reagere|høre om|have at vide|kigge på]",
        "[skal|må] [arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|myndighederne|nogen|begge tilsyn|politiet] (nok|også|vist|lige|snart|altså|gerne|simpelthen) [se på|vide|undersøge|tage sig af|gøre noget|gribe ind|reagere|høre om|have at vide|kigge på]",
        "[sig|fortæl|meld|giv besked|bring] (det) (også|lige|gerne|endelig|bare|venligst) (det|videre) (til) [arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|begge tilsyn|myndighederne|de andre|kommunen]",
        "[giv|giver|bring|bringer] (i|du|vi|jeg) (gerne|lige|endelig|venligst) [det|dette|den] (gerne|lige|endelig|venligst) videre",
        "[vil|ønsker|skal|må|hermed] (jeg|vi) (gerne|også|lige|hermed|i øvrigt) [anmelde|anmelder|klage over|underrette|indberette]",
        "[gøre|gør] (jeg|vi) (også|lige|hermed) [arbejdstilsynet|socialtilsynet|tilsynet|tilsynene|myndighederne] opmærksom*",
        "[det|noget] nogen (bør|burde|skal|må) [bør|burde|skal|må]",
        "[der|som|det] ingen [gør|gjort] noget [ved|ved det|for]",
        "der ingen der gør noget ved",
    ),
    # Wrong done to those who live there, or kept from the authorities.
    "notification.grave": (
        "låser|låste|lukker|lukkede|spærrer|spærrede (de|vi|personalet|man|hun|han) (i øvrigt|også|jo) .. [beboer*|borger*|dem|unge|børn*|barnet|hende|ham|drengen|pigen] inde",
        "låser|låste|lukker|lukkede|spærrer|spærrede ... inde",
        "[låst|låses|lukket|lukkes|spærret|spærres|buret] (i øvrigt|ofte|tit|hver|nat|aften|stadig|jo) inde",
        "indelåst|indelåste|indespær*|isolationsrum|bæltefiks*|fastspænd*|fastbundet|fastbundne",
        "[beboer*|borger*|unge|børnene|børn|barnet|ung] ... [bundet|bindes|fastspændt|spændt fast|slået af|slås af|råbt ad|råbes ad|råbt af|krænket|krænkes|ydmyget|ydmyges|chikaneret|mobbet|sultet|misbrugt|misbruges|overmedicineret|udnyttet]",
        "[personalet|vagten|nattevagt*|medarbejder*|vikar*|kollega*|lederen|pædagog*] ... [slår|slog|sparker|sparkede|råber ad|råbte ad|nedgør|nedgjorde|udnytter|krænker|krænkede|stjæler|stjal|truer] (en|et|de|vores|nogle) [beboer*|borger*|unge|ung|barn|børn*]",
        "[vagten|nattevagt*|medarbejder*|vikar*|kollega*|lederen|pædagog*] ... [beruset|påvirket|fuld|stiv|skæv] (på|mens|til)",
        "[nattevagt*|vagten|aftenvagt*] [sover|sov|faldt i søvn]",
        "[beboer*|borger*|unge|ung|barn|dreng|pige] ... [forsvundet|savnet|meldt savnet|stukket af|død|afgået ved døden|selvmord*|overdosis]",
        "[beboer*|borger*|unge|børnene|børn|de|dem] (får|fik) ikke .. [medicin*|mad|maden|lægehjælp]  [medicin*|mad|maden|lægehjælp]",
        "får|fik ikke (den|deres|nok) [medicin*|mad|lægehjælp]",
        "magt|magtanvendelse*|episoder|hændelser|overfald .. uden at",
        "[indberetter|indberettes|indberettet|anmelder|anmeldes|anmeldt|registreres|registrerer|dokumenteres] (det|dem|vi|de|ledelsen|aldrig|ikke) (aldrig|ikke)  [aldrig|ikke]",
        "[indberetter|indberettes|anmeldes|registreres] (det|dem) [aldrig|ikke]",
        "[ulovlig*|lovstridig*|strafbar*|kriminelt|underslæb|korruption|bedrageri|sort arbejde]",
        "[dækker|dækket|dækkes] (over) (det|noget)  [over]",
        "som ingen [vil tale om|må tale om|må vide|taler om]",
        "[kig|kigge|se|ser] den anden vej",
    ),
    # What might hurt somebody; beside a no it may be the reason.
    "notification.danger": (
        "[livsfarlig*|brandfarlig*|sundhedsfarlig*|sundhedsskadelig*|livsfare|brandfare|sundhedsfare]",
        "[til fare|fare for]",
        "nødudgang*|flugtvej*|brandtrappe*|branddør*|brandalarm*|brandslukker* .. [spærret|blokeret|blokerede|låst|låste|aflåst|virker|fyldt|mangler|defekt|død|væk]",
        "[spærret|blokeret|låst|aflåst] .. nødudgang*|flugtvej*|brandtrappe*|branddør*",
        "stillads*|gulv*|loft*|trappe*|balkon*|gelænder*|altan* ... [svajer|sammen|styrter|styrte|rådden*|løs|løst|vakler|revner|gynger]",
        "[asbest*|skimmel*|rotter|rotteplage|gaslugt|gasudslip]",
        "[gået|går|gik|sendt] (er|blev) hjem med [hovedpine|kvalme|svimmelhed|udslæt|ondt]",
    ),
}

TABLES = (NOTIFICATION,)
