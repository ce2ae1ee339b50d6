# ruff: noqa: E501 (rows of data)
"""Idioms of a remark on a draft agenda: backing, nods, not a comma, what one makes do with; wishes put as a clause."""

from __future__ import annotations

from messages.meaning.cues import Table

_IT = "den|det|dagsordenen|udkastet|programmet|oplægget|planen|listen|forslaget"
_FAULTS = "indvending|indvendinger|bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|indsigelse|indsigelser|tilføjelse|tilføjelser|ændring|ændringer|ønske|ønsker|anke|protest|forbehold"
_TO_MEND = (
    "rette|ændre|tilføje|flytte|sætte|pille|bemærke|slette|skære|lave om|udsætte|indvende|klage|forbedre|føje til"
)

IDIOMS: Table = {
    "agenda.approved": (
        # backing
        "[har|får|nyder|fik] (her|hermed) (min|vores|husets|personalets|ledelsens|alles|en|enstemmig) (fulde|hele|varme|uforbeholdne|udelte|bedste|klare|store) [opbakning|støtte|tilslutning|velsignelse|godkendelse|accept|billigelse|bifald|tillid|ja|anbefaling|blå stempel]",
        "[min|vores|personalets|husets|ledelsens|alles|fuld|fuldeste] (fulde|hele|varme|uforbeholdne|udelte|bedste) [opbakning|støtte|tilslutning|velsignelse|godkendelse|accept|bifald|anbefaling] (har|får|til) (i|den|dagsordenen|udkastet|herfra)",
        "[bakker|bakke|støtter|anbefaler|roser] (vi|jeg) (fuldt|helt|gerne|varmt) (op) (om|ud) (jeres) [den|det|dagsordenen|udkastet|planen|programmet]",
        # nothing but nods
        "[kom|kommer|var|lød|er] (der) ikke (så meget|andet|noget|meget) (andet|meget) (ud) (af|at|til) (det|den|sige) (andet) end [nik|nikken|smil|ros|bifald|ja|tilfredse|tommelfingre|tak|enighed|gode ord|glade]",
        f"[kom|var|lød|faldt] (der) (ikke) [intet|ingen|ikke en|ikke et|ikke én|ikke nogen] (eneste|kritiske|kritisk|sure|modstand) [{_FAULTS}|ord|modstand|muk|kny|kvæk|suk|protester]",
        f"ikke (en|et|nogen|én|ét|den|det) (eneste|enkelt|mindste) [{_FAULTS}]",
        f"ikke (en|et|én|ét|så meget som et|så meget som en) [komma|punktum|ord|bogstav|tøddel|ting|linje|prik|kommaer|streg] (som|der|jeg|vi|er) (at) [{_TO_MEND}]",
        f"ikke [noget|en ting|det mindste] (som|der|i|på|her|deri) (vi|jeg) (gerne|ville|vil|ønsker|kunne|tænke os|mener) (ville|vil|tænke|have|have haft|bør|at) (os|have|at) [ændret|rettet|anderledes|lavet om|tilføjet|fjernet|{_TO_MEND}]",
        "ikke (noget) [andet|mere] (på hjerte|at tilføje|at byde på) end (det|dét|hvad) (der|i|som) [står|har|skrev|allerede]",
        f"lad os (bare|endelig|roligt) [bruge|køre med|tage|holde fast i|beholde|gå videre med|følge] (jeres) [{_IT}]",
        f"[synes|syntes] (rigtig|meget|alle|virkelig|vi|jeg) (rigtig|meget|virkelig) godt om [{_IT}]",
        # the order, the length
        "[god|fin|passende|logisk|fornuftig|rigtig|fint|naturlig|klog|glimrende|udmærket|tilpas|pæn|passende] (og) (fin|logisk|klar|naturlig) [rækkefølge|længde|tid|tidsplan|varighed|opbygning|balance|fordeling|disposition|rammer|ramme|struktur]",
        "[rækkefølgen|opbygningen|strukturen|dispositionen] (er|giver|virker|passer|fungerer) (jo|også|rigtig|helt|os) [mening|god|fin|os|fint|godt|naturlig|logisk|i orden|velvalgt]",
        # no faults: question and answer, and without a verb
        f"^ [{_FAULTS}|egne punkter|punkter|indspark|input|forslag] (herfra|fra os|fra mig|fra vores side|til dagsordenen) [ingen|nul|nix|intet|næh|nej]",
        "^ (nej|næ|næh) (tak) [ikke] (fra|herfra|denne gang|noget) [fra os|fra mig|herfra|noget herfra|denne gang]",
        # made do with
        "[nøjes|klarer|holder] (vi|jeg) (os|mig) (gerne|fint|sagtens) (med|til) (det|den|de) (i|der) (har|står) (skrevet|sat|allerede|foreslået)  [skrevet|sat|foreslået|sendt]",
        "[vi|jeg] [nøjes|klarer|holder] (os|mig) (gerne|fint|sagtens) (med|til) (det|den|de) (i|der) (har|står) (skrevet|sat|allerede|foreslået)  [skrevet|sat|foreslået|sendt]",
        "ikke (noget) yderligere (til|at|herfra|fra) [dagsordenen|udkastet|tilføje|herfra|fra os|fra mig|programmet]",
        "[sig|meld|skriv|regn] (bare|gerne|endelig|os) (ja|med|at) [ja til|med på|at vi er] (den|det|med|enige)",
        f"[kan|vil] (vi|jeg) (sagtens|fint|godt|roligt|trygt) (sige ja til|skrive under på|gå ind for|stå på mål for|genkende) [{_IT}]",
        f"[{_IT}] (er|har) (lige|præcis|netop) (det|hvad|som) (vi|jeg) (havde|har) [håbet|håbede|ønsket|brug for|drømt|forestillet|ventet] (os|på|om)",
        f"[{_IT}] [glider|gled|gik|går|falder|faldt] (lige|rent|glat|fint) (ned|ind|i) (i|hos) (god jord|alle|personalet|os)  [god jord|personalet|alle|os]",
        "[ros|bifald|tak|klapsalver|stjerner|tommelfingre|hatten af] (fra|herfra|til) (alle|hele|herfra|os|jer) (huset|holdet|personalet|for)  [dagsordenen|udkastet|oplægget|programmet]",
        f"[vi|jeg|alle|personalet|huset] (er|blev) (alle|også|helt) [solgt|overbevist|overbeviste|vundet] (på|for|af) (jeres) [{_IT}]",
        f"[{_IT}] (fik|får|har) (fået|af) (en|et|husets|personalets|alle) (stor|rent|fuldt|hele) [tommel|ja|hus|topkarakter|seks stjerner|fem stjerner|12|tolv|tommelfingre]",
        f"[{_IT}] (er|blev) (hermed|så|dermed) [set læst og godkendt|læst og godkendt|set og godkendt|taget til efterretning|nikket igennem|vinket igennem|hilst velkommen]",
        "[nikkede|nikket|vinkede|vinket|stemte|stemt] (vi|jeg|alle|personalet) (den|det|dagsordenen|udkastet|alle) (den|dagsordenen|hjem) [igennem|hjem|ja]",
    ),
    # Put as a clause, or by a verb that hands something in.
    "agenda.add": (
        "[foreslår|foreslog|ønsker|beder om|håber|ser gerne|så gerne|drømmer om] (vi|jeg|at) (at) [i|vi|man|der] (også|lige|kort) [sætter|tager|får|lægger|skriver|taler|snakker|drøfter|vender|bruger|sat|tog|fik|talte|drøftede|vendte|brugte|sætte|kunne|kan|bliver]",
        "[godt|gerne|kunne] tænke [os|mig] at [vi|i|der|man] (også|lige|kort) [talte|tog|fik|drøftede|vendte|brugte|snakkede|taler|tager|får|kunne|kan|nåede|satte|rundede]",
    ),
    "courtesy.condition": ("mangler (der) [ikke|intet] (noget) så vidt [vi|jeg] kan [se|vurdere|bedømme]",),
    "courtesy.maybe": ("mangler (der) [ikke|intet] (noget) så vidt [vi|jeg] kan [se|vurdere|bedømme]",),
    "courtesy.limit": (
        "[nøjes|klarer] (vi|jeg) (os|mig) (gerne|fint|sagtens) med (det|den|de) (i|der) (har|står) (skrevet|sat|allerede|foreslået)  [skrevet|sat|foreslået|sendt]",
        "[vi|jeg] [nøjes|klarer] (os|mig) (gerne|fint|sagtens) med (det|den|de) (i|der) (har|står) (skrevet|sat|allerede|foreslået)  [skrevet|sat|foreslået|sendt]",
    ),
}

TABLES = (IDIOMS,)
