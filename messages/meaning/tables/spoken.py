# ruff: noqa: E501 (rows of data)
"""Ways of answering that belong to no grammar of the other tables, and what looks like a doubt and is none."""

from __future__ import annotations

from messages.meaning.cues import Table

SPOKEN: Table = {
    "yes": (
        "fuld|bred|stor opbakning [til at deltage|til deltagelse|til at være med|til tilbuddet|til forløbet]",
        "[være|er|bliver] et af de [steder|huse|bosteder|tilbud] hvor i",
    ),
    "no": (
        "[må|kan|skal|bedes] (i|gerne|godt|venligst) [stryge|slette|fjerne] os (af|fra|på)",
        "[stryg|slet|fjern] os (venligst|bare|gerne) [af|fra|på]",
        "[må|kan] (i|derfor) [gå|gå videre til|spørge|finde] et (andet) hus videre",
        "må i gå et hus videre",
        "[tæl|regn] (i) (bare|derfor) (os) ikke (os) med",
        "[tæl|regn] os ikke med",
    ),
    "answer.noise": (
        "ikke (helt|nogen|den) (fuld|stor|bred|store) opbakning",
        "bliver ikke til [flere|mange|mere|så mange] ord",
        "[afslå|sige nej|takke nej] [to for en pris|til to for en pris]",
    ),
    "neutral": (
        "har ikke [snakket|talt|hørt|tænkt på] om|på andet",
        "har ikke [snakket|talt] om andet",
        "[krævede|kræver|skal|skulle|var|behøvede] (der) (slet) ikke (megen|meget|lang|nogen|større) betænkningstid",
        "[må|skal|kan|får] ikke (lov at) ligge (ubrugt|hen|stille)",
        "skal ikke stå i vejen",
        "ikke let at samle",
        "ved ikke noget om [det|besøget|tilsynet|datoen]",
    ),
    "courtesy.put_off": (
        "[krævede|kræver|skal|skulle|behøvede|var] (der) (slet) ikke (megen|meget|lang|nogen|større) betænkningstid",
        "[efter|uden] .. betænkningstid",
        "skal ikke stå i vejen",
        "ved ikke noget om [det|besøget|tilsynet|datoen]",
    ),
    "courtesy.maybe": (
        "[er|var] [gode|fine|mine|vores] bud",
        "kommer nok lidt [brok|brokkeri|mukken|knurren]",
    ),
    "courtesy.upheaval": ("en del af det", "en del af [forløbet|projektet|tilbuddet]"),
    "courtesy.question": (
        "[glæder|glæde|ser frem] (vi|jeg) (os|mig) (til) (at|til at) høre (nærmere|mere|fra)",
        "glæder (os|mig) til at høre [nærmere|mere|fra]",
    ),
    "courtesy.irony": ("som (vi|jeg) (altid) plejer", "uanmeldt som (vi|jeg) (altid) plejer"),
    "courtesy.reversal": (
        "[skulle|skal|er|var|har|sidder|kommer|kører] (jeg|vi|han|hun|lederen|de) (jo) alligevel [til|på|i|der|her|ude|forbi|have]",
        "[lederen|de|han|hun|vi|jeg] (skulle|skal) alligevel [til|på|i]",
    ),
    "visit.held": ("[det|besøget|turen|tilsynet] nåede (vi|jeg) (allerede|lige|fint)",),
    "visit.planned": ("[fundet|fandt|finder] (der) plads til [dem|besøget|jer|stedet|huset|den]",),
    "meeting.can": (
        "tilbage [står|er|bliver] (så|kun|altså) [den|d|mandag*|tirsdag*|onsdag*|torsdag*|fredag*]",
        "er i hus $",
        "[er|sidder|kommer] (jeg|vi) alligevel (i|på) [de kanter|kanten|nærheden|huset|området|byen|egnen]",
        "[serverer|dækker|laver|byder] vi [sandwich*|frokost*|op|kaffe*|kage*|på kaffe|på frokost|smørrebrød|morgenmad|suppe]",
        "den siger (vi|jeg) [ja|tak|ja tak] (til)",
    ),
    "meeting.none": (
        "nul ud af [to|tre|fire|fem]",
        "hverken eller",
    ),
    "meeting.propose": ("find (en|et|bare en|gerne en) [dag|tid|dato|tidspunkt]",),
    "meeting.busy": ("[får|har] (vi|jeg|huset) besøg af",),
    "agenda.approved": (
        "kør (bare|endelig|roligt|trygt) (på) med [den|det|udkastet|dagsordenen]",
        "det dækker det hele",
        "[set|læst] og [læst|set|godkendt]",
    ),
}

TABLES = (SPOKEN,)
