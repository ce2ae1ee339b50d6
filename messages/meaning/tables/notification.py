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
}

TABLES = (NOTIFICATION,)
