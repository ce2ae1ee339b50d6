# ruff: noqa: E501 (rows of data)
"""Ways to let a draft agenda go and to wish for a point: comparisons, pictures, what is "the very thing", what belongs."""

from __future__ import annotations

from messages.meaning.cues import Table

_IT = "den|det|dagsordenen|udkastet|programmet|oplægget|planen|listen|forslaget"
_POINTS = "punkterne|emnerne|dagsordenen|udkastet|programmet|oplægget|planen|listen|den|det|de"
_TALK = "snak|drøftelse|runde|dialog|debat|samtale|status|opfølgning|orientering|gennemgang|erfaringsudveksling|afklaring|vending|ord"

WAYS: Table = {
    "agenda.approved": (
        # it could not be better
        f"[kan|kunne] ({_IT}|vi|jeg|man|i) (vist|jo|næsten|slet|selv) ikke (selv|have|godt|lade|være|blive|gøres|ønskes|laves|siges|gøre|have) .. [bedre|anderledes|finere|klarere|flottere|smukkere|tydeligere|rigtigere|mere passende]",
        f"[bedre|finere|klarere|tydeligere|flottere|skarpere] [bliver|kan|kunne|fås|får|findes|laves|gøres] ({_IT}|vi|jeg|man|i) (vist|jo|næsten|slet|selv) (ikke|næppe)  [ikke|næppe]",
        "[mere|bedre|andet] [kan|kunne] (man|vi|jeg|ingen|næsten) ikke (godt) [ønske|forlange|bede|håbe|kræve|drømme]",
        "(er|så) [let|nem|nemt|god|til] at sige ja til",
        "står til troende",
        # bought
        "^ (det|den|her|herfra|vi|jeg|alle|hele) (huset|holdet|teamet|gruppen|ledelsen|ledergruppen) [nikker|nikkes|klapper|køber|applauderer|bifalder] (ja|bare|samtykkende|anerkendende|godkendende|bifaldende|med|her|alle|den|i hænderne) $",
        f"[{_IT}] er (hermed|helt|så) [købt|solgt|vedtaget|blåstemplet|sikret|i hus|klappet af|i skabet|i vinkel|ok|okay|spiselig|fuldt spiselig]",
        "(får|har|giver) [vores|mit|min|husets] [ja|blå stempel|stempel|accept|amen|godkendelse|tilsagn|underskrift|velsignelse|tilslutning|billigelse|ok|okay|tommel] ",
        "ja tak til [dagsordenen|udkastet|det hele|punkterne|programmet|planen|den|alle|alt]",
        "[vi|jeg|herfra] (er) [siger|giver|sender|lyder] (et|en|der) (stort|klart|rungende) [ja|ok|okay|tommel op|jatak]",
        # the very thing
        "[dem|det|punkter|emner|ting] (som) [vi|jeg] (selv|også|alligevel|godt) (selv|også|alligevel) [ville|havde|kunne] (selv|også|have|nok) (have) [valgt|skrevet|foreslået|håbet|tænkt|ønsket|peget|sat|taget|bedt|drømt]",
        f"[{_POINTS}|dagsorden|program] [svarer|passer|stemmer|harmonerer|flugter|matcher] (fint|godt|helt|præcis|nøje|meget|også|jo) (fint|godt|helt|præcis|nøje) (til|med|overens) (med|til) (det|vores|mine|huset|vi|hvad) ...",
        f"[{_POINTS}] [rummer|dækker|favner|rammer|siger|samler|indeholder] (også|jo|fint|godt|lige|netop|præcis|alt) (også|jo|fint|godt|lige|netop|præcis|alt) [det|alt|hvad|dem] (hvad|der|som|vi|jeg) (vi|jeg|der|skal|er) ",
        "[i|du] har (også|jo|virkelig) (tænkt|fået|husket|fanget|ramt|truffet|samlet) (på|os|det) [alt|det hele|det vigtigste|plet|rigtigt|hovedet på sømmet|det vi|essensen]",
        # nothing is missed
        "(der|her|vi|jeg) (er|har|ser|kan) (der|her|vi|jeg) (er|har|ser) [ikke noget|intet|ingenting|ikke en ting] (vi|jeg|der|som) [savner|mangler|savnes|fattes|studser|undrer|springer|stikker|falder]",
        "[savner|mangler] (vi|jeg) (vi|jeg) [ikke noget|intet|ingenting] (på|i|der) [listen|dagsordenen|programmet|udkastet|den|her]",
        "(har|kan) (vi|jeg|har) [ikke|intet] (fundet|set|få øje på|finde|noget) (fundet|set|noget) (som|der|vi) (vi|der|skal|bør|kan) [laves om|ændres|rettes|tilføjes|justeres|skal laves om|skal ændres|skal rettes|bør ændres]",
        "ingen [indvendinger|bemærkninger|kommentarer|ændringer|ønsker|rettelser|tilføjelser|indsigelser|forslag] (mod|til|om|imod|i forhold til) (punkter|punkternes|emnernes|selve) [rækkefølge|rækkefølgen|tid|længden|indholdet|ændringer|ændring|rettelser|punkterne|planen]",
        "[skal|bør|behøver] (der|vi|i) (efter) (vores|min) (mening) [ikke|intet|ingenting] [laves om|ændres|rettes|tilføjes|med mere|flere]",
        "[har|havde] (jeg|vi) (selv|ellers) (tænkt|villet|ville) ... (men) (det|den) [ligger|står|er] (der|jo|allerede|jo allerede|der allerede) [allerede|under|dækket|med] ",
        "(alt|det hele) (det) (som) [jeg|vi] (selv|også) [havde|har|ville] (have|haft) ... [står|er] (der|jo|allerede) [allerede|med|der]",
        "[god|godt|fin|fint|rigeligt] nok for|til [mig|os|mit|vores|vort]",
    ),
    "agenda.add": (
        f"[bruge|have|få|ønske|tage|holde|høre|starte|trænge|trænger|bruger] .. [{_TALK}|punkt] (om|på|af|omkring|vedrørende|til)  [om|på|af|omkring|vedrørende]",
        "[skriv|sæt|tag|put|føj] (gerne|venligst|også|bare) (gerne|venligst|også|bare) ... [på|med|til|ind]",
        f"brug for (også|bare|virkelig) (en|et|at) (kort|god|ordentlig|lille) [{_TALK}|tale|vende|drøfte|snakke] (om|på|af)",
        "[slå|slår] (et|til) [slag for|lyd for]",
        "[pege|peger|pegede] (vi|jeg|gerne|også) (gerne|også) på",
        "[sætter|sætte|få|have|lægge|lægger|rette|ønsker] (vi|jeg|gerne|mere|også|lidt) (mere|lidt|særligt) [fokus|vægt|blik|lys|opmærksomhed] på",
        "[løfte|løfter|bringe|bringer|rejse|rejser|kaste] .. [op|på banen|på bane|på bordet|op på mødet]",
        "[vores|mit|min|mine|husets|personalets|medarbejdernes|amrs|lederens|det eneste] (eneste|egne|egen|lille|store|vigtigste|særlige|faglige) [bidrag|ønske|punkt|emne|forslag|input|tilføjelse|hjertebarn|tema|indspark|bud|anliggende|dagsordenspunkt] (til) (dagsordenen|mødet|listen|dialogmødet|programmet) [er|hedder|lyder|bliver|handler|vedrører|drejer|går]",
        "[bør|skal|må|kunne|burde] (der|gerne|også|godt|helst) (gerne|også|godt|helst) [stå|skrives|sættes|indsættes|indføjes|komme et punkt|være et punkt|være plads til]",
        "[hører|høre|passer] (også|vel|jo|da|absolut|efter min mening|helt klart|vist) (med|hjemme|til) (på|i|under) (dagsordenen|listen|mødet|programmet)  [med|hjemme]",
        "[må|kan] [i|du|vi] (meget|godt) (gerne|godt) [lægge|skrive|sætte|tage|føje|notere|putte] ... [på|med|ind]",
        "[i|du] [må|kan] (meget|godt) (gerne|godt) [lægge|skrive|sætte|tage|føje|notere|putte] ... [på|med|ind]",
        "at [i|du] [skriver|sætter|tager|lægger|føjer|giver|får|finder] .. [på|med|ind|til|plads]",
        "[er|bliver] vigtigt (for os|for mig) at (få|vi) [få|tale|vende|drøfte|berøre|komme]",
        "[hvis|at] ... [kom|kommer|kunne komme|kan komme|blev|bliver] (også) [på|med|drøftet|vendt|taget op]",
    ),
    "agenda.change": (
        f"[kan|kunne|bør|må|skal|burde] [{_IT}] (godt|sagtens|nok|jo|gerne|altså) (godt|sagtens|nok) (blive|gøres|være|laves) [bedre|skarpere|kortere|klarere|tydeligere|mere|mindre|anderledes|længere]",
        f"[{_IT}] [kan|kunne|bør|må|skal|burde] (godt|sagtens|nok|jo|gerne|altså) (godt|sagtens|nok) (blive|gøres|være|laves) [bedre|skarpere|kortere|klarere|tydeligere|mere|mindre|anderledes|længere]",
        f"[bedre|skarpere|kortere|klarere|tydeligere] [kan|kunne|må|bør] [{_IT}] (godt|sagtens|nok|vel)  [godt|sagtens|nok|vel]",
        "[vi|jeg] [bliver|kommer|møder] (i øvrigt|desværre|nok|så|dog|måske) (kun|alligevel) [kun|forsinket|forsinkede|færre|senere|ikke|uden]",
        "[bliver|kommer|møder] [vi|jeg] (i øvrigt|desværre|nok|så|dog|måske) (kun|alligevel) [kun|forsinket|forsinkede|færre|senere|ikke|uden]",
        "[rykker|flytter|bytter|skifter|sletter|fjerner] [i|vi|du] (om|rundt|på) (punkt|punkter|punkterne|nr|rækkefølgen|emnerne)",
        "[vil|skal|må|ønsker|bliver] (gerne|lige|også|nok|nødt til at) (at) [ringe|ringes|kontakte|kontaktes|mødes|tale med|snakke med] (til|jer|op|dig|om)",
        "punkt* .. hører [under|til|sammen|ind|ikke]",
        "[skal|bør|må] (gerne|helst|efter) [ud|væk|udgå|fjernes|slettes|ryge|vente|stryges|droppes]",
        "[mangler|mangle|når|nåede] (vi|jeg|stadig|blot|kun|lige|bare) (lige|kun|stadig) at [læse|kigge|se|vende|drøfte den|høre|tale|snakke|få læst|få talt|spørge]",
        "[jeg|vi] (nåede|nået|fik|har) (dog|desværre) ikke (at) (nået|fået) [læse|læst|kigget|kigge|set|vendt|drøftet] ",
    ),
    # A polite if.
    "courtesy.condition": (
        "hvis [jeg|vi|man] (må|kan|skal|kunne|måtte|skulle|endelig) (endelig) [ønske|tilføje|foreslå|byde ind|bede om et|bede om noget|nævne et|nævne noget|pege på et]",
        "[glæde|glade|glad|taknemmelige|taknemmelig|dejligt|rart|fint|godt|skønt|hjælpe|gavne] (os|mig|for|det|hvis|meget|jer) .. hvis ... [kom|kommer|kunne komme|kan komme|blev|bliver|kunne få|kan få] .. [på|med|drøftet|vendt|taget op|plads]",
    ),
    "courtesy.maybe": ("[under|til] [eventuelt|evt]",),
}

TABLES = (WAYS,)
