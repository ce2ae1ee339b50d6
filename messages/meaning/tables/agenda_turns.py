# ruff: noqa: E501 (rows of data)
"""More turns of a remark on a draft agenda: what people did with it, what was looked for in vain, whose wish a point is."""

from __future__ import annotations

from messages.meaning.cues import Table

_IT = "den|det|dagsordenen|udkastet|programmet|oplægget|planen|listen|forslaget|dagsorden|udkast|program"
_WHO = "vi|jeg|alle|begge|personalet|personalegruppen|medarbejderne|medarbejdergruppen|kollegerne|amr|amren|arbejdsmiljørepræsentanten|tillidsrepræsentanten|lederen|ledelsen|ledergruppen|holdet|teamet|huset|nattevagterne|dagholdet|bestyrelsen|souschefen|forstanderen"
_TALK = "snak|drøftelse|runde|dialog|debat|samtale|status|opfølgning|orientering|gennemgang|erfaringsudveksling|afklaring|vending|ord|minutter|kvarter|oplæg|punkt|punkter|emne"
_PICK = "brokke|klage|kritisere|rette|ændre|pille|tilføje|udsætte|indvende|anke|forbedre|skyde|kløjes|falde|studse|undre|bemærke|føje|lægge|rokke|kradse|protestere|hænge|snuble|mukke|bide|forslå|foreslå|sige|anholde|sætte"
_NOTHING = "nul|ingenting|intet|ikke|ingen|0"
_FIT = "passende|tilpas|overkommeligt|overkommelige|overskueligt|overskuelige|realistisk|realistiske|rimeligt|rimelige|rigeligt|fint|fine|godt|gode|nok|perfekt|udmærket|okay|ok|lige tilpas|til at overskue|til at nå|til at overkomme|til at have med at gøre|som det skal være"

TURNS: Table = {
    "agenda.approved": (
        "[intet|ingenting|ikke noget] (som|der) [jeg|vi] (selv) [vil|ville|skal|kan|kunne|ønsker] (at) (have) [ændre|rette|tilføje|flytte|slette|ændret|rettet|tilføjet|anderledes|pille ved|lave om]",
        "[kommentarer|bemærkninger|ændringer|tilføjelser|indvendinger|ønsker] (ud over|udover|andet end|bortset fra) at [vi|jeg] (bare|kun|alle) [glæder|er glade|synes godt]",
        "[ros|tak] (til|jer) (til|jer) for at (i) (have|har) [holde|holder|holdt|gøre|gjort|lave|lavet] [den|det|dagsordenen|udkastet] (så) [kort|enkel|skarp|simpel|overskuelig|jordnær|klar]",
        "[kan|kunne|har] (jeg|vi) ikke (kunnet) [finde|fundet|se|opdage|opdaget] (en|nogen|et|én) (eneste|enkelt) [fejl|hul|mangler|huller]",
        "flueben (ud) (for|ved|til|i) (det hele|alle|alt|hele|samtlige|alle punkter)  [det hele|alle|alt|hele|samtlige]",
        "[rækkefølge|rækkefølgen] (og|samt) (tid|længde|emner|punkter|indhold) (og|samt) (tid|længde|emner|punkter|indhold) (er) [flueben|tjek|check|godkendt]",
        "ikke (så meget som) (en|et) (eneste|enkelt) (rød|røde|lille) [streg|streger|rettelse|krusedulle|anmærkning|overstregning] (fra|herfra|af|i|på|med) ",
        # one works by it
        f"[{_IT}|det] [kan|kunne] [vi|jeg|man|alle] (godt|sagtens|fint|roligt|alle|bestemt|snildt) [arbejde|gå|styre|rette os|navigere|holde os|køre|mødes|leve|nå|komme igennem|bruge|klare] (frem|ud|videre|os|møde) (efter|fra|med|til|på|os)  [efter|fra|med|til|på]",
        f"[vi|jeg|man|alle] [kan|kunne] (godt|sagtens|fint|roligt|alle|bestemt|snildt) [arbejde|gå|styre|rette os|navigere|holde os|køre|leve] (frem|ud|videre) (efter|fra|med|til) [{_IT}]",
        f"[{_IT}|det] er (let|nem|lige|fin|god|rar|klar|fuldt|sagtens|helt) (let|nem|lige|fin|god|rar) (at|til) (at) [arbejde efter|arbejde med|arbejde ud fra|gå til|gå efter|leve med|følge|forstå|overskue|styre efter|bruge]",
        # nothing to complain of
        f"[{_NOTHING}] (vi|jeg|der|havde|har|fandt|fundet|noget|som helst|det mindste|et|en|ting) (havde|har|fandt|fundet|noget|et|finger) at [{_PICK}] (på|over|ved|mig over|mig på|sig over|om|til|i|os over) ",
        "(har|havde|fandt|fundet|ser|så) (vi|jeg) (har|fundet|set) [nul|0|ikke skygge af|ikke antydning af|ikke det mindste|ikke en eneste|ikke en] [komma|kommaer|fejl|indvendinger|bemærkninger|kommentarer|rettelser|indsigelser|ændringer|tilføjelser|at|finger|ting|knast|anke]",
        "[nul|0] [bemærkninger|kommentarer|indvendinger|rettelser|indsigelser|ændringer|tilføjelser|protester|ønsker|spørgsmål]",
        "[ingen|uden] [protester|brok|indsigelse|bemærkning|kommentar|indvending|knaster|anker|bøvl|modstand|betænkeligheder|ønske|ønsker|egne punkter|egne ønsker|nye punkter|nye ønsker] (herfra|fra|på|til|i|hos|at)",
        "hverken (nogen|egne|flere|yderligere) [rettelser|ændringer|bemærkninger|kommentarer|tilføjelser|indvendinger|punkter|ønsker|forslag|indsigelser|spørgsmål] eller (egne|nye|flere|yderligere) [rettelser|ændringer|bemærkninger|kommentarer|tilføjelser|indvendinger|punkter|ønsker|forslag|indsigelser|spørgsmål]",
        "[har|havde|haves] (vi|jeg|der|herfra) hverken",
        "[lader|lod|springer|afstår] (vi|jeg) (fra) (egne|vores egne|flere) (egne|flere) [punkter|ønsker] (ligge|over|fra) (denne|i denne) [gang|omgang]",
        "[savner|mangler|efterlyser] (vi|jeg|personalet|medarbejderne) (vi|jeg) [intet|ikke noget|ingenting|ikke det mindste|ikke en ting]",
        "[kan|kunne] (vi|jeg) (heller) (slet|bare|simpelthen) ikke (se|forestille|komme|finde) (os|mig|på) (hvad|noget) (der|som|vi|jeg) (skulle|kunne|burde) [mangle|mangler|savne|savnes|gøres|laves om|ændres|rettes]",
        "(intet|ikke noget|ikke mere|ikke andet|ingenting) (på) hjerte (end|udover|ud over) (det|dét|hvad) (i|du|som|der|allerede) (har|allerede|jo) [skrevet|sat|fået|står]",
        f"[pillet|pille|rokke|ændre|rette|lave om] (jeg|vi|i|ved) (ved) [{_IT}]  (er|bliver) der ingen grund til",
        # nothing more is left than to nod
        "kun (tilbage) at [nikke|sige ja|takke|bifalde|rose|godkende|bukke|klappe|skrive under]",
        f"[{_WHO}] (bare|alle|kun|har|kunne|kan|her|har alle|samstemmende|anerkendende|i kor) [nikker|nikkede|nikket|nikke|klapper|klappede|jublede|smilede|bifaldt|godkendte|samtykkede|siger ja|sagde ja|sagt ja] ",
        f"[nikker|nikkede|klappede|klapper|jublede|bifaldt] [{_WHO}]",
        f"[{_WHO}|er|var] (er|var) (alle|begge|helt|fuldt ud|meget|virkelig|også|så) [trygge|tryg|fortrøstningsfulde|begejstrede|begejstret|lettede] (ved|for|over|med|om) [{_IT}|det hele|alle|alt|indholdet|punkterne|rækkefølgen]",
        "er (vi|jeg) (nu|så|helt|fuldt|også) (helt) [tryg|trygge|rolig|rolige|lettet|lettede|med]  (ved|over|på) (det|den) [hele|dagsordenen|udkastet|det hele|indholdet]",
        f"[er|står] (vi|jeg|alle) (jeg) (helt|fuldt|også|alle) [med på|bag|ved|inde for|enige om] (jeres|hele|alle|samtlige|det|de) [{_IT}|punkter|punkterne|alle|emner|emnerne|hele|fem|fire|tre|seks]",
        f"[vi|jeg|alle] (er|står) (helt|fuldt|også|alle) [med på|bag|ved|inde for|enige om] (jeres|hele|alle|samtlige|det|de) [{_IT}|punkter|punkterne|alle|emner|emnerne|hele|fem|fire|tre|seks]",
        f"[{_IT}] [er|var|blev|bliver] (hermed|dermed|så|nu|enstemmigt|straks|uden videre|af alle) [accepteret|vedtaget|tiltrådt|bifaldet|velkommen|velset|antaget|anerkendt|nikket|banket|besegl*|modtaget med|stemplet|afstemplet|sanktioneret]",
        f"(et|stort|klart|rungende|rent|helhjertet|varmt|fuldtonet|kæmpe) [ja|jatak|tommel|nik|bifald|ok|okay] til (jeres|det|hele|alle) [{_IT}|hele|punkter|punkterne]",
        f"[siger|sagde|lyder|lød|sender|giver|er] .. [ja|jatak|ok|okay] til (jeres|det|hele|alle) [{_IT}|hele|punkter|punkterne]",
        # it may stay
        f"(får|må|kan|skal|bør|fik) [{_IT}|punkterne] (får|må|kan|skal|fik) (gerne|godt|bare|roligt|endelig|for|min|vores|skyld|del) (lov|lov til) (til|at) (at) [stå|blive|køre|passere|gå|leve]",
        f"(vi|jeg) [lader|lod] [{_IT}|alt|det hele|punkterne] (bare|gerne|roligt) [ligge|stå|være|blive|passere|køre|gå]",
        f"[vi|jeg] [tager|køber|hugger|snupper|beholder|bruger|kører med] [{_IT}] (som|præcis|nøjagtig|gerne|med glæde|med kyshånd)",
        # the red pen
        "(den) (røde) [rødpen|blyant|blyanten|kuglepen|kuglepennen|pen|pennen|rettepen|tusch] (jeg|vi|den|blev|fik|forblev|har|kunne|er|kom|ligger|måtte) (jeg|vi|den|ikke|aldrig) (har) [ikke brug|liggende|i skuffen|ubrugt|urørt|aldrig i brug|ikke i brug|aldrig op|ligge|lagt|igen]",
        "(fik|får|havde|har) (vi|jeg) ikke brug for [den|rødpennen|blyanten|pennen|kuglepennen|at rette|at ændre]",
        # it is what we would have said, and all of it
        "[kan|kunne|ser] (vi|jeg|alle|personalet) (alle|fint|godt|sagtens|tydeligt|helt) [genkende|spejle|se|kende|genfinde] (os|mig|os selv) (i|i alle|fint i|godt i) [alle|punkterne|det|den|alt|dagsordenen|udkastet|emnerne|temaerne|hele] ",
        "[vi|jeg] [kan|kunne|genkender|ser] (alle|fint|godt|sagtens|tydeligt|helt) (os|mig|genkende|spejle|se) (os) (i) [spejle os|genkende os|i alle|i dagsordenen|i punkterne|i det hele] (i)",
        "[alle] (de|det) [rigtige|vigtige|væsentlige|store|vigtigste|relevante] [ting|emner|punkter|temaer|spørgsmål] (er|der|som|vi|står|kommer) (skal|er|der|bør|burde|trænger) (der|til|tale|med|at) ",
        "[det|alt] (er) (lige|præcis|netop|jo) (det|de) [rigtige|vigtige|væsentlige|vigtigste|helt rigtige] (ting|emner|punkter|temaer|spørgsmål|er|står) [vi|som|der|med|er]",
        "[alt|det hele] (det) (vigtige|væsentlige|centrale|relevante|nødvendige) [er|kommer|står] (jo|da|alt|allerede|sørme|vist) (der|med|på|nævnt|dækket) $",
        "det (er|var|ville) (lige|netop|præcis) (det|de) (selv) (samme|punkter|ting|emner) (vi|jeg|som|der) .. [ville have|havde|selv] (have|selv) [valgt|skrevet|foreslået|sat|bedt om|ønsket]",
        "(helt|lige|netop|ganske) efter [vores|mit|min|husets|personalets] [hoved|hjerte|smag|ønske|ønsker|ledelses hoved]",
        "(lige|lukt|helt) i [skabet|vinkel|øjet|plet|pletten]",
        "(gået|gik|går|gled|glider|glidet) (den|det|lige|direkte) [rent ind hos|rent ind ved|lige ind hos|glat ned|rent ind $]",
        "[ville|vil|kan|kunne] (vi|jeg) [ikke|nødig] (ville|kunne) [undvære et|undvære noget|undvære den|undvære det|undvære nogen|undvære dem|undvære punkt*|være foruden]",
        "ikke [et punkt|ét punkt|et eneste|en linje] (vi|jeg|som|der|vil) (ville|vil|kan) (være) [undvære|foruden|overflødigt|overflødig|for meget]",
        "[kan|kunne] (vi|jeg|i|huset) (heller|slet|umiddelbart) ikke (lige) [komme på|finde på|komme i tanke om|tænke på] (noget|mere|flere|andet|ting|punkter)  [noget|mere|flere|andet|ting|punkter]",
        "^ (nej|næh|nix) (tak) (vi|jeg|herfra) har (vi|jeg) (slet|altså) [ikke noget|intet|ingenting|ingen] $",
        "[ikke|næppe|ingen] (man|vi|jeg|der|kan) sætte (så meget som) (en|en eneste) finger på",
        "[ikke|intet] (et|en|så meget som et) (eneste|enkelt) [komma|ord|punktum|bogstav|punkt|linje|tøddel] [behøver|skal|bør|vil|ville|har|trænger] (i|vi|jeg|man) (behov for|lyst til|brug for|have|til) (at) [flytte|rette|ændre|ændret|rettet|flyttet|slette|skrive om|røre|lave om|pille ved]",
        "[tilfreds|tilfredse|enig|enige|glad|glade|trygge|tryg|med på] [med|om|for|i|ved|på] (både|såvel|hele|jeres) [rækkefølgen|indholdet|ordlyden|længden|opbygningen|formen|emnerne|punkterne|tiden|valget|tidsplanen|formuleringerne] (og|samt|som) (rækkefølgen|indholdet|ordlyden|længden|opbygningen|formen|emnerne|punkterne|tiden|tidsplanen)",
        f"(lad os|vi|jeg) [holde|holder|står|bliver|blive] (bare|så|endelig) (fast) [fast i|fast ved|ved] (jeres) [{_IT}]",
        f"[vi|jeg|personalet|lederen|medarbejderne|alle] kan (alle|også) (godt|rigtig godt|virkelig godt|sagtens) lide [{_IT}|det hele|punkterne|ideen|formen]",
        f"[{_IT}] kan [vi|jeg|personalet|lederen|medarbejderne|alle] (alle|også) (godt|rigtig godt|virkelig godt|sagtens) lide",
        f"[ikke|intet|ingenting] (noget) [forkert|galt|skævt|uklart|overflødigt] (i|ved|med|på) [{_IT}]",
        f"[{_IT}] [vil|skal|kan|bør|tør|behøver] (vi|jeg|i|der|man) ikke (at) [lave om på|laves om|lave om|røre|røres|ændre|ændres|rette|rettes|pille ved|pilles ved|rokke ved|rokkes ved]",
        f"[vi|jeg] (holder|bliver) [holder på|bliver ved|holder os til|holder mig til] (jeres) [{_IT}]",
        f"[vedkommende|side|herfra|for os|for mig|hos os] (er|kan|må) [er|kan|må] [{_IT}] (helt|godt|derfor|bare) [færdig|færdigt|klar|klart|på plads|sendes|godkendt|i mål]",
        "[ikke|intet|ingenting] (noget|det fjerneste|det mindste|spor) [imod|mod] (jeres) [den|det|dagsordenen|udkastet|punkterne|programmet|planen|indholdet|forslaget]",
        f"[{_IT}] har (vi|jeg) [ikke noget|intet|ingenting] [imod|mod]",
        "ikke [brug for|behov for] (at) (få|have|sætte|tilføje) (mere|flere|andet|noget) .. [mere|flere|andet|noget] (på|med|punkter|til)",
        "(der|her) står (der|her) (præcis|lige|netop|alt) [præcis det|lige det|netop det|alt det|det hele|alt] (som|der|vi|jeg) (der|som|vi|skal|bør|ville) [skal|bør|ville|vil|er|har]",
        "[ingen|hverken vi eller de] (af os|her) [rynkede|rynker|løftede|løfter|hævede|hæver|trak|fortrak] (på|et|øjenbryn|i|en) [næsen|øjenbryn|øjenbrynene|bryn|mundvigen|en mine|en trækning]",
        f"[{_IT}] er (vi|jeg|alle) (meget|rigtig|virkelig) [glade for|glad for|trygge ved|tryg ved|begejstrede for|begejstret for|helt med på|enige i|enig i]",
        f"[{_IT}] [fejler|mangler] (da|jo|bestemt|heller) [ingenting|intet|ikke noget|ikke en ting|ikke det mindste]",
        "[behøver|skal|bør] (i|vi|man|der) ikke (at) [lave|laves|gøre|gøres] (noget) om",
        f"[vi|jeg] (følger|arbejder efter|går efter) [følger|går efter|arbejder efter] (gerne|bare|trygt) (jeres) [{_IT}|den|dem]",
        f"[siger|sige] (vi|jeg) ikke nej til (den|det|sådan en|jeres) [{_IT}]",
        "(det) er (netop|lige|præcis|jo) (de) [netop de|lige de|præcis de|netop det|lige det] (emner|punkter|ting|temaer) (der|som|vi) [optager|interesserer|beskæftiger|trænger|fylder|går op i|gerne vil] (os|mig|vi|mest)",
        f"[{_IT}] (er|ser|lyder|virker) (meget|rigtig|virkelig|da) [spændende|lovende|tiltalende|indbydende|appetitlig|interessant|overbevisende] (ud)",
        "(her|der) er alt (det) (hvad|som|vi) (hjertet begærer|der skal til|vi kan ønske|man kan ønske|vi havde håbet)  [hjertet begærer|skal til|kan ønske|havde håbet|behøver|behøves]",
        "[taget højde for|tænkt på|sørget for|dækket ind] (det hele|alting)  [det hele|alting|alt]",
        f"[tager|tog|modtager|modtog] (vi|jeg) (imod) [{_IT}] med [tak|glæde|kyshånd|begejstring|åbne arme]",
        f"[vi|jeg] [tager|tog|modtager|modtog] (imod) [{_IT}] med [tak|glæde|kyshånd|begejstring|åbne arme]",
        "^ [fin|fint|godt|ok] [fin|fint|godt|ok] $",
        "[ikke noget|intet|ingenting|ingen punkter|ingen ønsker] (nyt|mere|yderligere) [til|på|i] (jeres) [dagsordenen|dagsorden|listen|programmet|udkastet]",
        "ingen (egne|flere|andre|nye) [punkter|ønsker|emner|ting] [ud over|udover|foruden] [jeres|dem|de|det]",
        "[siger|sige] (man|vi|jeg) [ikke nej|næppe nej] til $",
        "[værsgo|værsågod|vær så god|vær så venlig] (at|og|bare) [sende|send|bruge|brug|køre|kør|rundsende|udsende] [den|det|dagsordenen|udkastet]",
        "[kan|kunne] (vi|jeg|alle|personalet) (godt|sagtens|alle|virkelig) se [os selv|mig selv|sig selv] i",
        # how much there is of it
        f"(to|tre|fire|fem|seks|syv|otte) punkter (på|til|i|over|fordelt) (på|en|to|halvanden|2|1|tre) [timer|time] (det) [er|lyder|virker|ser|passer|kan] (jo|da|helt|lige|også|efter|min|vores|mening) [{_FIT}|vi nå|nås]",
        f"[er|lyder|virker|ser|føles] (jo|da|helt|lige|også) [{_FIT}] (til|på|i|for|ud) (en|to|halvanden|de|2) (to) [timer|time|timerne|formiddag|eftermiddag]",
        f"[antallet|mængden|længden|omfanget|tiden|tidsrammen|rækkefølgen|opbygningen|fordelingen|indholdet|tonen|niveauet|ordlyden|formen] (af|på|og|punkter|emner|indholdet|rækkefølgen|længden|tiden) .. [er|passer|virker|lyder|giver|føles|holder|dur] (også|jo|helt|fint|lige|os|god) [{_FIT}|os|mening|fin|god|logisk|naturlig|rigtig|rigtigt|velvalgt|mig|sådan]",
        f"[det udsendte|udsendte|materialet|papiret|arket|bilaget] (er|ser|virker|lyder) (helt|jo|da|også|bare)  [er|ser|virker|lyder] (helt|jo|da|også|bare) [{_FIT}]",
    ),
    # Searched for, and (agenda_said.py) in vain.
    "agenda.sought": (
        f"[ledt|ledte|leder|leder|søgt|søgte|stirret|stirrede|kigget|kiggede|prøvet|prøvede|forsøgt|forsøgte|gransket|granskede|anstrengt|anstrengte|vendt|vendte|tygget|spejdet|spejdede|ville|jagt|jagten|gennemtrawlet|nærlæst|tænkt|tænkte|grublet] ... [noget|fejl|en fejl|mangler|huller|et hul|et punkt|en ting|et komma|ting] (som|der|at|jeg|vi|man) (jeg|vi|kunne|burde|skulle) (kunne|at) (mig|os) [{_PICK}|mangle|mangler|mangle]",
        "[ledt|ledte|søgt|søgte|spejdet|jagt|jagten] (længe|grundigt|højt og lavt|med lup|forgæves) .. (efter|på) [fejl|huller|mangler|et hul|en fejl|indvendinger|svage punkter]",
        "[prøvet|prøvede|forsøgt|forsøgte|anstrengt] .. [finde på|komme på|komme i tanke om|opdrive] (noget|mere|et punkt|flere)",
    ),
    "agenda.vain": (
        "[forgæves|uden held|uden resultat|uden udbytte|uden fangst|forgæves altså]",
        "[lykkedes|lykkes|gik] (det|mig|os|heldigvis) (mig|os) ikke",
        "det lykkedes (mig|os|heldigvis) ikke",
        "[måtte|må] (jeg|vi) [give op|opgive|melde pas|kapitulere|give fortabt|lægge pennen]",
        "[gav|giver] (jeg|vi) (op|fortabt)  [op|fortabt]",
        "[jeg|vi] (gav|giver|har givet) [gav|giver|givet] (helt) [op|fortabt]",
        "[fandt|fundet|finde|finder|fandtes] (jeg|vi|der|kunne|ikke) [ikke|intet|ingen|ingenting|nul]",
        "[ikke|intet|ingen|ingenting|nul] (noget|kunnet|har|at|der|vi|jeg|kunne) [fundet|finde|fandt|fandtes|opdrevet|opdrive]",
        "[ingen|intet] [fandt|fundet|fandtes|held|gevinst|fangst|bid|resultat]",
        "uden at [finde|finde noget|finde nogen|finde det|kunne|kunne finde|få øje på]",
        "< (men) [nej|nix|niks|næ|intet|nada|nul] $",
    ),
    "agenda.add": (
        # whoever wishes it
        f"[ønsker|ønskede|ønsket|efterspørger|efterspurgte|efterlyser|efterlyste|beder|bad|bedt|spørger|spurgte|foreslår|foreslog|håber|trænger|vil|ville|har|mangler|savner|drømmer|længes] (sig|meget|gerne|også|om|efter|til|at|brug|godt|brug for) (have|få|om|for|høre|tage|holde|bede) .. [{_TALK}] [om|på|af|omkring|vedrørende|til|vedr]",
        "[har|havde] (ønsket|bedt|foreslået|peget|meldt|spurgt) (om|på|ind) (at|følgende|det|dette|to|tre|disse|få) ... [sat på|optaget|medtaget|med på|på dagsordenen|tilføjet|sat på dagsordenen|drøftet|vendt|talt om]",
        "[bede|beder|bedt|bad|få|have|afsætte|afsæt|sæt|sætte|reservere|bruge|brug] (om|af|gerne|os) (ti|fem|et|en|20|10|15|5|tyve|lidt|nogle|par|et par) [minutter|kvarter|tid|plads|øjeblik|halv time] (til|om|på|af)",
        "[punkt|punkter|emne|emner|ønske|ønsker|forslag|bidrag|input|indspark|tilføjelse|tilføjelser|bud|ønskepunkt|ekstrapunkt] (til) (listen|dagsordenen|mødet|programmet) [fra|herfra|herfra|til] (os|mig|vores|min|personalet|huset|medarbejderne|amr|ledelsen|side|listen|dagsordenen|dialogmødet|mødet|programmet)",
        "det eneste (som|der|vi|jeg|personalet) .. [mangler|savner|ønsker|efterlyser|har|vil|kunne] ... er",
        "[emne|punkt|tema|spørgsmål|ting] [der|som] .. [optager|fylder|trykker|ligger|brænder|går|volder|vender|vækker] ... er",
        "^ gerne (også) [noget|et punkt|lidt|en snak|en runde|mere] om",
        "^ fra [amr|personalet|os|medarbejderne|ledelsen|nattevagterne|huset|teamet|arbejdsmiljøgruppen|mig|vores side]",
        "[ville|vil|kunne] [glæde|gavne|hjælpe|være rart for|være godt for|betyde meget for] (os|mig|meget|personalet) (meget) (hvis|at|om) ... [komme|med|på|drøftet|vendt|plads|op]",
        "^ [sæt|skriv|put|føj|læg|medtag|indføj|notér|tag|tilføj|optag] [dog|også|gerne|venligst|lige|endelig|ligeledes|desuden]",
        "[har|have|få|får|fortjener] (sit|et|deres) [sit eget|eget|særskilt|selvstændigt] punkt",
        "[et|ét|to|tre] (punkt|punkter|ønske|ønsker|emne|emner|forslag|ting) .. nemlig",
        "[kan|kunne|vil|skulle|burde] (i|vi|man|der) ikke (lige|også|godt|evt) [skrive|sætte|få|putte|lægge|tale|snakke|nå|bruge|tage|drøfte|vende]",
        "[ønsker|ønskes|foreslår|foreslås|efterlyser|efterlyses|beder om] (vi|jeg|en|særskilt|kort|også|samlet|fælles|egentlig) (vi|jeg|en|særskilt|kort|fælles) [drøftelse|gennemgang|præsentation|belysning|afklaring|evaluering|opsamling|behandling|status] [af|på]",
        "[kom|komme] (gerne|også|lidt|endelig|evt) ind på",
        "at [vi|i|man|der] (også|lige|kort|gerne) [kommer|kom|når|nåede] (også|lige) ind på",
        "[savner|mangler|efterlyser] [vi|jeg|personalet] $",
        "[afsættes|reserveres|gives|skabes|findes] (der|lidt|noget) [tid|plads|rum|luft] til",
        "(vores|min|personalets|husets|en) [ønskeliste|ønskeseddel|ønskesedlen|punktliste]",
        "[kunne|ville|vil] være [godt|rart|fint|nyttigt|relevant|oplagt|givtigt|spændende] (også) at [tale|drøfte|vende|høre|få|snakke|runde|diskutere]",
        "^ til [listen|dagsordenen|programmet|dialogmødet|mødet|punktlisten]",
        "^ [ønske|ønsker|forslag|punkt|tilføjelse|emne|supplement|ekstra|indspark|input|bidrag|nyt]  [herfra|fra|til|punkt]",
        "[medtag|medtage|notér|noter|indsæt|indføj|optag|skyd|læg|put|skriv|sæt|tag|føj|giv|hæft|klem|stik] (gerne|venligst|også|bare|endelig|lige|da|os|mig) ... [oveni|ind|med|på|til|plads|et punkt|en linje|ekstra] ",
        "[medtag|indsæt|indføj|optag] (gerne|venligst|også|bare|endelig|lige)",
        "[det|de] [ene|første] (punkt|emne|ønske) (er|handler|drejer|vedrører|hedder|går)  [er|handler|drejer|vedrører|hedder|går]",
    ),
    # A point in all but name, where nothing else was taken for one.
    "agenda.talk": (
        f"[en|et|lidt|kort|ny|god|fælles] [{_TALK}] [om|omkring|vedrørende|vedr]",
        "[tale|snakke|drøfte|vende|høre|diskutere|debattere] (lidt|mere|kort) (om|igennem)  [om|igennem]",
        "[ønsker|ønskede|ønske|efterlyser|efterspørger|savner] sig",
        "< [sæt|put|føj|tilføj|medtag|indføj|indsæt] [dog|også|gerne|venligst|lige|endelig|ligeledes|desuden|noget|et]",
        "(sit|et) [eget|særskilt|selvstændigt] punkt",
    ),
    # Good, but of a part.
    "agenda.partly": (
        "[det meste|de fleste|størstedelen|hovedparten|halvdelen|langt det meste|i store træk|i det store hele|i hovedtræk|stort set|nogenlunde|delvist|delvis|til dels|overvejende]",
        "[næsten|en smule|måske lidt|lidt] for [flot|godt|god|meget|lang|langt|kort|mange|få|tæt|tynd|tung]",
        "de [første|sidste|øverste|nederste] (to|tre|fire|par) (punkter|emner)",
    ),
    "agenda.change": (
        # what is wrong with the draft's points
        "[punkt|punktet|pkt|nr|punkterne|nummer] ... [alt|lidt|noget|vel|anelse|smule] for _",
        "[punkt|punktet|pkt|nr|punkterne|nummer|emne|emnet] ... [fylder|fylde] (alt|lidt|noget|vel|nok) (for) [meget|lidt]",
        "enten ... eller",
        "ikke (nået|fået) (at|tid til at) (nået|fået) [læse|kigge|se på|åbne|gennemgå|vende] (den|udkastet|dagsordenen|det|på|igennem)",
        # a thing not to be spoken of
        f"[undgå|undgår|udelade|udelades|slippe for|slipper for|fri for|fritages for|fritaget for|lade være med|lader være med|vente med|venter med|afstå fra|skånes for|spares for|forskånes for] (at) (skulle|få|have|skulle have) [tale|snakke|drøfte|vende|høre|diskutere|have|berøre|nævne|komme|tage|bruge|gå|punkt*|{_TALK}|drøftelsen|snakken|emnet|det|den|dem|noget]",
        "[springe|springer|springes|sprunget] .. over",
        "[udelade|udelades|udeladt|skippe|droppe|droppes|dropper|overspringe|overspringes|parkere|parkeres|bortfalde|neddrosle|nedtone] (vi|i|man|godt|evt) (punkt*|emnet|snakken|drøftelsen|det|den|nr|et|en|noget) [punkt*|emnet|snakken|drøftelsen|det|den|nr|et|en|noget|om]",
        "[helst|hellere|foretrækker] (jeg|vi|at|der|man|så) ikke (noget|et punkt|tale|snakke|tales|drøfte|drøftes|røre|nævnes|nævne|komme) (om|ind|ved|på)",
        "[i enrum|på tomandshånd|under fire øjne|uden for referat|udenfor referat|uden for dagsorden|bag lukkede døre]",
        "[tumler|pusler|leger|roder|går] (jeg|vi) (stadig|lidt) (og) (tumler|pusler|leger|overvejer) (med|stadig) (med) [et punkt|tanken|en idé|en ide|noget|et emne|et ønske]",
        # a thing that has no words yet
        "[kan|kunne] (jeg|vi) (dog|bare|desværre) ikke (helt|rigtig|lige|endnu) [sætte ord|formulere|finde ord|forklare|udtrykke|beskrive|få formuleret]",
        "[jeg|vi] [kan|kunne] (dog|bare|desværre) ikke (helt|rigtig|lige|endnu) [sætte ord|formulere|finde ord|forklare|udtrykke|beskrive|få formuleret]",
        "[enig|enige] med [amr|lederen|personalet|ham|hende|dem|kollegaen|kollegerne|min|vores|socialtilsynet|arbejdstilsynet|chefen|medarbejderne|natholdet]",
        "det ene øre",
        "[tag|tage|skær|skære|pil|pille|træk|trække] (gerne|bare|evt|hellere) (et|noget|lidt|en|to) (af|punkter|punkt) [af|fra|væk|ud|bort] $",
        # read in part
        "(har|fik|nåede) (jeg|vi) (desværre|dog|kun|lige|indtil|videre) [kun|først|blot|foreløbig] (lige|nået|fået|at|haft tid til at) (nået|fået|at|lige) (at) [læst|læse|skimmet|skimme|set|se|kigget|kigge|nå|nået] (på|til|de|den|det|igennem|frem)",
        "[læst|læse|skimmet|set] (jeg|vi|de|den|det) (kun|første|den første|lidt over|cirka|knap) [halvdelen|halvdel|halvt|forsiden|overskrifterne|side|det øverste|begyndelsen|starten|indledningen]",
        "[nåede|nået|kom|kommet] (jeg|vi) (kun|desværre|ikke) [kun|ikke] (længere|til|igennem|frem)",
        "[lige så godt|ligeså godt]",
        "[lader|lod|lad|lade] .. [ligge|stå|vente|hvile] .. [til|indtil]",
        "ikke (endnu|selv) (endnu|selv) [fået|modtaget|set|læst|åbnet|kigget på] (noget|nogen|et|en|det) [udkast|udkastet|dagsorden|dagsordenen|den|bilaget|filen|vedhæftningen]",
        "[ingen|hverken jeg] (af os|her|i huset) har (nået|endnu) (at) [læst|læse|set|se|åbnet|åbne|kigget|kigge]",
        # who comes when
        "[først|senest|tidligst] [fremme|tilbage|der|med|klar|på plads|inde|ude]",
        "[jeg|vi] (er|bliver|kommer|må|skal) (desværre|dog|nok|først|nødt) (først|til) (at) [forsinket|forsinkede|gå før|gå tidligere|køre før|smutte|forhindret|for sent|sent på den|gå kl|stå af|hoppe fra|melde fra]",
        "[må|skal|bliver] (jeg|vi) (desværre|dog|nok|nødt) (til) (at) [gå før|gå tidligere|køre før|smutte|for sent|stå af|hoppe fra|melde fra|forlade]",
        "[toget|bussen|flyet|færgen|jeg|vi] (er|lander|ankommer|når) (desværre|dog|jo|tidligst|først) [først|tidligst] (kl|klokken|halv|kvart|ved|frem|der)",
    ),
    "courtesy.condition": (
        f"^ (men|og) ellers (er|har|ser|synes|lyder|passer|kan|bakker|godkender|siger) ({_IT}|vi|jeg|alt) .. [god|godt|fin|fint|fine|ok|okay|glade|glad|tilfreds|tilfredse|med på|godkendt|perfekt|i orden|udmærket|ingen|intet|enige|enig|flot]",
        f"[{_IT}|punkterne] (får|fik|skal) [får|fik|få] lov (til) at [stå|blive|køre|passere|leve]",
        "< blot [savner|mangler|ønsker|efterlyser|vil|beder|foreslår]",
        "[savner|mangler|ønsker|efterlyser] (vi|jeg) blot",
    ),
    "courtesy.limit": (
        "[resten|alt andet|det øvrige|de øvrige|øvrige|det andet|de andre punkter|punkterne] (kan|må|er|ser|får|kører) (godt|bare|gerne|roligt|lov til|lov|fint|i) (at) [stå|blive|fint|fin|fine|god|godt|køre|ok|okay|stå som|orden|uændret|være|passer]",
    ),
    "courtesy.third_party": ("ikke (kunnet) [finde|fundet|se|opdage|opdaget] (en|én) (eneste|enkelt) fejl",),
    "courtesy.put_off": (
        "[printer|udskriver|kopierer|printet|udskrevet] (den|det|dem) .. [tager|medbringer] (den|det|dem) (med)",
        "[først|sent|endelig] (nu|at|i|her) .. [hører|høre] (noget) fra [mig|os] (nu|her|i dag|sent)",
        "[undskyld|beklager|sorry] (meget|at|vi|i) .. [hører|høre] (noget|først) fra [mig|os]",
        "(ting|emner|punkter|det|temaer) [vi|jeg|man|der] (skal|bør|burde|trænger til at|har brug for at) (have) [skal|bør|burde|trænger] (til|have) (at) [tale om|talt om|tale sammen om|snakke om|drøfte|drøftet|vende|vendt|drøftes] $",
        "[skal|bør] tale om $",
    ),
    "courtesy.irony": (
        "[sikke|sikken|hvilken|hvilket] (et|en) [fint|flot|godt|gennemarbejdet|dejligt|fin|flot|god] [udkast|dagsorden|program|oplæg|arbejde|plan|liste]",
        "ikke et [ord|komma|punktum|bogstav|punkt] for [meget|lidt]",
    ),
    "courtesy.question": (
        "^ [kan|må|kunne|skal] [det|den|de|punktet|emnet|dét] (også|godt|mon|ikke|evt) [komme på|komme med|få plads|sættes på|skrives på|skrives ind|tages med|tages op|nås|lade sig gøre|blive et punkt|blive sat på]",
    ),
    "courtesy.maybe": (
        "(det) [kunne|ville] være [godt|rart|fint|nyttigt|relevant|oplagt|givtigt|spændende] (også) at [tale|drøfte|vende|høre|få|snakke|runde|diskutere]",
        "[holdt|holde|holder|læst|sammenholdt|vejet|målt] (den|det|udkastet|dagsordenen|punkterne) op mod",
    ),
    "reversal": ("men ikke (for|hos|efter) [os|mig|personalet|ledelsen|medarbejderne|vores]",),
    "put_off": (
        "[sender|eftersender|mailer|sende|leverer|får] (jeg|vi|i) .. [liste|listen|punkter|punkterne|forslag|ønsker|bud] [i næste uge|senere|når|inden længe|i morgen|efter]",
        "[sender|eftersender|mailer|sende|leverer|får] (jeg|vi|i) ... [liste|listen|punkter|punkterne|forslag|ønsker|bud] ... [i næste uge|senere|når|inden længe|i morgen|efter]",
    ),
    "condition": (
        "[sendes|udsendes|godkendes|godkender|godkendt|ok|okay|i orden|fin|fint] ... når [formulering*|punkt|punktet|punkterne|ordlyd*|teksten|rækkefølge*|tidspunkt*|titlen|det er|i har|i får] ... [ændret|rettet|blødt|mildnet|flyttet|fjernet|slettet|ude|skrevet om|på plads|lavet om|afklaret]",
    ),
    "harmless": (
        "(i) [vilkårlig|tilfældig|uprioriteret|alfabetisk|ikke prioriteret|fri] [rækkefølge|orden]",
        "rækkefølgen [er|betyder|spiller|bestemmer|vælger|afgør|må|kan|står] (os|for|mig|så|jo|i|du|helt|også) (i|du|selv|os|helt) [ligegyldig|ligegyldigt|underordnet|uden betydning|fri|frit|selv|jer|jeres|ikke noget|ingenting|intet|vilkårlig|tilfældig|bestemme|vælge|bestemmer|vælger]",
        "rækkefølgen [bestemmer|vælger|afgør|styrer] [i|du]",
        "[uden|ikke i] (nogen) (bestemt|særlig|prioriteret) rækkefølge",
        "plads til [alle|os alle|alle mand|jer alle|bilen|bilerne|cyklen|hunden|hele holdet|begge]",
        "[vi|jeg|køkkenet|kokken] [bager|brygger|serverer|dækker|smører|koger|køber|steger] (selv|også|gerne|nok) [en|et|op|kaffe|kage|brød|frokost|rundstykker|boller|kringle|lagkage|suppe|te|vand|lidt]",
        "men [det|de|den|dem] (jo|da|er|står|ligger|kommer|var|fandt|ser) (der|jo|allerede|jo allerede|der jo|med|jo med|jeg|så) [der|allerede|med|dækket|under|der jo|jo|sørme|nævnt] (jo|heldigvis|også) (under|i|på) (punkt|pkt|nr) (1|2|3|4|5|6)",
        "(ikke|intet|ingen|ingenting|nul|noget|havde) (noget|havde|har) at udsætte på (den|det|dagsordenen|udkastet|noget)",
    ),
}

TABLES = (TURNS,)
