# ruff: noqa: E501 (rows of data)
"""Cues of an answer to offered dates that takes back, narrows or moves what it says, and of what is free by another's going."""

from __future__ import annotations

from messages.meaning.cues import Table

TURNS: Table = {
    "put_off": (
        "[kan|kunne|tør|vil] (jeg|vi|dog|desværre) først (rigtigt|endeligt|for alvor) (rigtigt|endeligt) [sige|svare|give|love|melde|bekræfte|afgøre|vælge|tage stilling|vende]",
        "[jeg|vi] (kan|kunne|tør|vil) først [sige|svare|give|love|melde|bekræfte|afgøre|vælge|tage stilling]",
        "[hold|holde|holder|reserver|reservér|reserverer|book|booker|blokér|bloker|blokerer|gem] ... [så længe|indtil videre|foreløbig|foreløbigt|imens|i mellemtiden|midlertidigt|lidt endnu|til jeg|til vi|indtil jeg|indtil vi]",
    ),
    "third_party": (
        "[bekymrende|bekymringsfuld|bekymret|alarmerende] [henvendelse|henvendelser|opkald|oplysning|oplysninger|mail|besked]",
        "bekymringshenvendelse*",
        "[drøfte|vende|tale|snakke|tage] .. med (en af|nogen af) jer ... [i telefonen|telefonisk|først|inden|fortroligt|på tomandshånd|på forhånd]",
    ),
    "condition": (
        "når|hvis|så længe [vi|jeg|i|det|man|mødet|de] (bare|blot|kun|så) [kan nøjes|må nøjes|nøjes|kan slippe|slipper|må slippe|kan undgå|undgår|kan holde|holder|lover|må|får lov]",
        "[ja|tager|passer|fin|fint|god|godt|går|gerne|ok|okay] ... når [mødet|dialogmødet|det|vi|i|jeg|tilsynet] (bare|blot|så|samtidig) [kan|må|tæller|gælder|slipper|lover|får]",
        "når|hvis|så længe [vi|jeg|i|det|man|mødet|de] (bare|blot|kun|så) kan [klares|tages|holdes|gøres|gøre|afvikles|foregå|ske|slutte|være færdig|være færdige|starte|begynde]",
    ),
    "meeting.clash": (
        "[ringe|ringes|ringer|snakke|tale|tales] sammen",
        "uden [socialtilsynet|arbejdstilsynet|tilsynet|tilsynene|kommunen|lederen|ledelsen|souschefen|forstanderen|amr|tr|arbejdsmiljørepræsentanten|tillidsrepræsentanten|driftsherren|chefen|min leder|vores leder|min chef]",
        "[klagesag|retssag|voldgiftssag|injuriesag|tvist]",
        "[den|det|mødet|dialogmødet|tiden|tidspunktet|dagen|starten|klokkeslættet] [skal|må|bør|kan|skulle|burde|vil] (dog|gerne|bare|helst|nok|lige|så|vi) (gerne|helst|lige) [rykkes|skubbes|flyttes|udskydes|fremskyndes|forkortes|kortes|forlænges|ændres|justeres|deles|rykke|skubbe|flytte|udskyde|forkorte|korte|ændre|justere]",
        "[skal|må|bør|vil|skulle] (vi|jeg|i) (dog|gerne|bare|helst|nok|lige|så) (have|få) [rykket|skubbet|flyttet|forkortet|kortet|ændret|justeret] (den|det|mødet|tiden|tidspunktet|lidt)",
        "[bytte|bytter|byt|omvendt] (vi|de|dem|om|rundt) (på|om|rundt)",
    ),
    "courtesy.reversal": (
        "er (jo|heldigvis|nu|så) alligevel (blevet) [aflyst|udskudt|droppet|flyttet|rykket|skubbet|udgået|faldet]",
    ),
}

TABLES = (TURNS,)
