# ruff: noqa: E501 (rows of data)
"""Words of negation that negate nothing, greetings and closings."""

from __future__ import annotations

from messages.meaning.cues import Table

NEUTRAL: Table = {
    # Words of negation that negate nothing: they are taken out before a cue's negation is looked up.
    "neutral": (
        "ikke mindst",
        "ikke (truffet|afgivet|givet|udstedt|anledning) (til) (nogen|en|et|noget) [afgørelse*|påbud*|reaktion*|vejledning*|sanktion*|bemærkning*]",
        "[sig|nævn|fortæl] (det|den|dem) (endelig|venligst|helst|bare) ikke (det) (videre) (til|for) [huset|tilbuddet|botilbuddet|stedet|bostedet|dem|lederen|videre]",
        "sig det ikke til nogen $",
        "ingen gik [sultne|sulten|tørstige|tørstig] (hjem|fra)",
        "ikke bare",
        "ikke kun",
        "ikke alene",
        "ikke blot",
        "ingen tvivl",
        "hvorfor ikke",
        "ikke (et|ét|spor|det) (sekund|øjeblik) i tvivl",
        "ikke i tvivl",
        "ikke mere end",
        "ikke hurtigt|tit|ofte|snart nok",
        "ikke .. bedre",
        "ikke mere i (denne|den) omgang",
        "ikke sandt",
        "ikke (er|var) (det|et|den) (rette|rigtige|bedste|ideelle) [tidspunkt|øjeblik|tid|timing]",
        "ikke desto mindre",
        "ikke andet end",
        "aldrig så",
        "never been better",
        "ingen årsag",
        "ikke at tale om",
        "om ikke andet",
        "ikke .. meget",
        "ikke vente",
        "næsten ikke vente",
        "ikke noget at (tænke|betænke) [på|over|sig]",
        "ikke dårligt|ringe|tosset|værst",
        "ikke (så|slet|helt|det|spor) (så) [tosset|ringe|dårlig|dårligt|dum|dumt|værst|galt|slem|slemt|skidt|farligt|kedeligt|ueffent|uvæsentligt|ubetydeligt]",
        "ikke sige|siger nej",
        "intet|ikke|ingenting (noget) (at) [bemærke|skjule|særligt|alvorligt|usædvanligt|nyt]",
        "ikke [hver dag|hver uge|tit|ofte]",
        "ingen [havde|har|er] (noget) imod",
        "ingen imod",
        "[vi|jeg] bider ikke",
        "ikke (mig|os|dig|jer) bekendt",
        "no problem",
        "no doubt",
    ),
}

SMALL_TALK: Table = {
    "greeting": (
        "^ hej|goddag|godmorgen|god|kære|kaere|hi|hello|dear|halløj|hallo|hejsa|mojn|davs|til",
        "^ [med venlig hilsen|venlig hilsen|hilsen|mvh|vh|kh|bedste hilsner|mange hilsner|de bedste hilsner|kind regards|best regards]",
    ),
    "small.talk": (
        "tak for|fordi|i|på|skal|jer|din|jeres|tilbuddet",
        "[mange|tusind] tak",
        "takker [for|mange]",
        "[må|skal|vil|kan] (desværre|hermed|jeg|vi) (desværre|hermed) [meddele|oplyse|bekræfte]",
        "på forhånd tak",
        "[held og lykke|god vind|god fornøjelse|pøj pøj|god arbejdslyst]",
        "[god weekend|god dag|fortsat god|god sommer|god jul|god påske|god ferie|god aften|godt nytår]",
        "hav en [god|dejlig|fortsat|rigtig]",
        "[rigtig|fortsat] god",
        "held og lykke",
        "håber (i|at|på|det|vi) ... [finder|forstår|forståelse|lykkes|går|andre|held|forståelse|bærer]",
        "håber på [forståelse|jeres]",
        "på forståelse",
        "beklager",
        "undskyld",
        "ærgerligt",
        "lyder|spændende|godt [projekt|initiativ|idé]",
        "i (er|må) (meget) [velkomne|gerne spørge|gerne høre]",
        "spørg [os|gerne|igen]",
        "[hav det|ha det|pas på|vi ses|vi ses der]",
        "skriv|ring|sig [endelig|bare|gerne|hvis]",
        "med ønsket om",
    ),
}

TABLES = (NEUTRAL, SMALL_TALK)

MENDED = (
    "deltage deltager deltagelse deltaget gerne takker takke desværre invitation invitationen tilbuddet tilmelder ønsker "
    "ønske glæder medvirke medvirker besøget tilsynet gennemført afholdt planlagt aftalt udsat aflyst flyttet rykket "
    "passer passe optaget forhindret foreslår dagsorden dagsordenen bemærkninger kommentarer tilføjelser godkendt "
    "selvfølgelig naturligvis velkommen velkomne "
    "målgruppe målgruppen ressourcer medarbejdere voldsforebyggelse voldsforebyggende forløb ledelse forstander "
    "desvaerre besoegt overstået mulighed muligheder kalenderen alternativt såfremt medmindre forudsat måske "
    "koordineret koordinerede bekræfter deltagelsen eventuelt formentlig tilbage overvejer kontaktperson begge undtagen"
)
"""Words long and common enough that a slip in them is worth mending (spelling.py)."""
