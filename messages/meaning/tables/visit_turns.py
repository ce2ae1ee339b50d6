# ruff: noqa: E501 (rows of data)
"""More turns of a report on a visit: a day squeezed in, a name crossed off, what kept us away, what is only chat beside it."""

from __future__ import annotations

from messages.meaning.cues import Table

TURNS: Table = {
    "visit.planned": (
        "[sætter|sætte|styrer|stævner|vender|stikker] ... [kursen|kurs|snuden|næsen|bilen] (op|ned|ud|over) [mod|imod|i retning]",
        "[stævner|styrer|ruller|kører|drager|cykler|sejler] (vi|jeg) (ud|af sted|op|ned|over) [mod|imod] (huset|stedet|dem)  [huset|stedet|dem]",
        "[går|går det|kører] (turen|vejen) (derfor|så) [mod|imod] [huset|stedet|dem]",
        "[er|blev|bliver] (nu|så|derfor) [valgt|udset|udvalgt|afsat|reserveret|øremærket|sat af|taget|udpeget|fundet] til [besøget|tilsynet|formålet|turen|huset|stedet]",
        "[klemt|presset|mast|flettet|skudt|stukket|proppet|passet|puttet|lagt|sat|skrevet|booket|kilet|bakset|plottet|tastet] (det|besøget|huset|dem|os|nu|endelig|derfor) ind (mellem|imellem|i|på|til|den|d|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[fundet|fandt|fået|har] (et|nu|endelig|der) hul [i kalenderen|i planen|i skemaet|i ugen|i programmet|til det|til dem|til besøget|til huset|den|d|mandag|tirsdag|onsdag|torsdag|fredag]",
        "[sætter|sætte] (vi|jeg) [foden|fødderne|ben|benene|støvlerne|skoene] (inden|ind|over|på)",
        "[stikker|stikke] (vi|jeg) [hovedet|næsen|snuden] (inden|indenfor|ind|forbi|derud)",
        "[kigger|smutter|kommer|svinger|går|tager|kører] (jeg|vi) og (min|en|vores|den|mine) .. [forbi|ind|derud|indenfor|derned|derop|ud]",
        "(er|har) [spærret|blokeret|afspærret|ryddet|fredet|øremærket|låst] (af) (til|for|i) [det|dem|besøget|huset|min|vores|kalenderen|formålet|turen]",
        "[låst|låser|spærret|spærrer|øremærket|fredet] .. (af|til) [besøget|det|huset|dem|tilsynet]",
        "[gør|klarer|ordner|tager|snupper|napper] (vi|jeg) (det|den|turen|besøget|huset) (så|på)  [mandag|tirsdag|onsdag|torsdag|fredag]",
        "[vi|jeg] [gør|klarer|ordner|tager|snupper|napper] (det|den|turen|besøget|huset) (så|på)  [mandag|tirsdag|onsdag|torsdag|fredag]",
        "[dømt|afsted til|klar til|tid til|sat til] [tilsyn|besøg|tilsynsbesøg]",
        "(er|bliver) [banket|slået|naglet|hamret|boltet|skruet|tømret|spigret|støbt] fast (til|på|den|d|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[ruller|triller|svinger|drejer|lander|dumper|marcherer|vandrer] (vi|jeg) [ind på|ind til|ind hos|ind ad|forbi|derud|derned|derop]",
        "(skal|vil) (vi|jeg) [se dem|se huset|se stedet|hilse på dem|ud at se|op at se|ned at se]",
        "[vi|jeg] (skal|vil) [se dem|se huset|se stedet|hilse på dem|ud at se|op at se|ned at se]",
        "[næste|første] stop (er|bliver|hedder)",
        "[løber] (besøget|tilsynet|det|den) af stablen",
        "[de|huset|stedet|i|lederen] kan (godt|roligt|altså) [vente|forvente|regne med] [os|mig|besøg]",
        "[skal|vil] (vi|jeg) (så) [hilse på|se til|ud og se|kigge forbi|kigge ind|lægge vejen]",
    ),
    # Said by the day alone that was chosen.
    "visit.awaited": (
        "[tidligste|første|næste|eneste] (ledige|fælles|mulige) (dag|hul|dato|plads) (som|der) [jeg|vi] (begge) [kunne|kan] (begge) [finde|få|opdrive|presse|se] (ind|plads) [var|er] ",
        "[huset|stedet|lederen|de|tilbuddet|ledelsen|forstanderen|bostedet|botilbuddet|souschefen] (har) (sagt|siger|sagde|takket|svaret|nikket) [sagt|siger|sagde|takket|svaret|nikket] ja til (vores|mit|at|besøg) (på)  [mandag|tirsdag|onsdag|torsdag|fredag|den|d|besøg|besøget]",
        "[bestilt|booket|reserveret|lejet|lånt|fyldt] (en|et|os|mig|allerede|nu) [bil|delebil|tjenestebil|tjenestebilen|bilen|billet|billetter|togbillet|togbilletter|tog|færge|færgen|hotel|værelse] (til|på|den)",
        "[den|det|besøget|turen] bliver (nu|så|først|endelig) [taget|klaret|ordnet|snuppet|sat i værk] (i|på|den|d|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[er|bliver] [vi|jeg] (så|nu|begge) [i huset|på stedet|på trappen|på gårdspladsen|på adressen|på matriklen|ved døren|foran huset|i køkkenet]",
        "[pakker|pakket|smører|smurt|børster|stryger|fylder|tanker] (vi|jeg) (så|allerede|nu) [tasken|madpakken|madpakke|støvlerne|skoene|skjorten|bilen|taske|termokanden] (til|op) [til|den|d|mandag|tirsdag|onsdag|torsdag|fredag] (den|d|på|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[vi|jeg] [pakker|smører|børster|stryger|tanker] (så|allerede|nu) [tasken|madpakken|madpakke|støvlerne|skoene|skjorten|bilen|taske|termokanden] (til|op) [til|den|d|mandag|tirsdag|onsdag|torsdag|fredag] (den|d|på|mandag|tirsdag|onsdag|torsdag|fredag)",
        "[den|det|dagen|den dag|den formiddag|den eftermiddag] har (vi|jeg) (så|nu|derfor|allerede) [taget|valgt|snuppet|grebet|hugget|reserveret|sat|lagt|øremærket|booket|bestemt|udset|udpeget|fået]",
        "så [den|det|dagen] [tager|tog|vælger|valgte|snupper|bruger|napper|greb|booker] (vi|jeg)",
        "[vi|jeg] når (det|dem|huset|besøget|derud|frem|turen) (først|tidligst|så|nok) (på|i|den|d) ",
        "når [vi|jeg] (det|dem|huset|besøget|derud|frem|turen) (først|tidligst|så) (på|i|den|d) ",
        "er [vi|jeg] klar (til|på|med|hos|ved) ",
        "[er|bliver] det (så) [deres|husets|stedets|beboernes|jeres] (tur|dag)",
    ),
    "visit.held": (
        "[besøget|tilsynet|tilsynsbesøget|turen|runden|inspektionen|besøg] .. som [vi|jeg] (så) [tog|lavede|gennemførte|aflagde|holdt|klarede|nåede|havde|foretog|var]",
        "[tilbragte|tilbringte] (vi|jeg) .. [hos|på|i|ved|derude|deroppe|dernede|derovre] ",
        "[gjorde|gjort] (vi|jeg) (det|dem|huset|besøget) [færdigt|færdig]",
        "[vi|jeg] [gjorde|gjort] (det|dem|huset|besøget) [færdigt|færdig]",
        "[stak] (vi|jeg) (lige) [hovedet|næsen|snuden] [inden|indenfor|ind|forbi]",
        "[fik|blev] (vi|jeg) (endelig|straks) [åbnet op|lukket op|åbnet døren|lukket ind|åbnet porten]",
        "[vi|jeg] blev [der til|der i|hos dem til|hos dem i|derude til|derude i]",
        "(er|blev) [tilset|besøgt|inspiceret|set efter|gennemgået|gennemtravet]",
        "[blev|er] (det) (så|endelig) til (et|en) [besøg|tilsyn|visit|tilsynsbesøg|uanmeldt|anmeldt]",
        "det blev til (et|en) (kort|langt|godt|fint) [besøg|tilsyn|visit|tilsynsbesøg|uanmeldt|anmeldt]",
    ),
    "visit.met": (
        "er (vi|jeg) (dermed|nu|hermed|altså|så|helt) [færdige|færdig|igennem|i mål] (for|hos|med) [vores|min|dem|huset]",
        "efter [min|vores|mit|en|endt] (grundige|lange|korte|lille|lang|god|uanmeldte) [runde|tur|formiddag|eftermiddag|dag|besøg|tilsyn|rundtur|rundgang] [hos|på|i|ved|derude|der] ",
        "[lykkedes|lykkedes det|gik det|faldt det] (det|så|endelig|omsider|heldigvis|for) (os|mig|i hak|på plads) (den|d|i) [den|d|i|mandag|tirsdag|onsdag|torsdag|fredag|omsider|endelig]",
        "(kunne|kan) (vi|jeg) (så|endelig|omsider|nu) [krydse|strege|vinge|slette|hakke|skrive|sætte|stryge] .. [af|ud|over|hak|flueben|listen] ",
        "[fik|har] (vi|jeg) (så|endelig|omsider|nu|fået) [krydset|streget|vinget|slettet|hakket|strøget] .. [af|ud|over|listen]",
    ),
    # Of the visit, and only its day tells whether it was or will be.
    "visit.told": (
        "[i|du] kan (bare|godt|roligt|gerne|trygt) [skrive|notere|sætte|føre] (ind|på)  [mandag|tirsdag|onsdag|torsdag|fredag|den|d]",
        "[melde|berette|fortælle|rapportere|meddele] (jer) om (et|vores|mit) (roligt|godt|fint|hyggeligt|vellykket|veloverstået|overstået|uanmeldt|anmeldt|langt|kort|gennemført|afholdt) [besøg|tilsyn|tilsynsbesøg] [den|d|i|mandag|tirsdag|onsdag|torsdag|fredag]",
        "[vi|jeg] (lagde|lægger) [lagde] (vores|mit) [besøget|tilsynet|turen|det|besøg|tilsyn] (i|på|den|d|mandag|tirsdag|onsdag|torsdag|fredag|tidligt|sent|om)",
        "lagde (vi|jeg) (vores|mit) [besøget|tilsynet|turen|besøg|tilsyn]",
    ),
    "visit.todays": ("[holdt|gennemført|afholdt|klaret|overstået|udført|aflagt|været] (der) d d", "dags dato"),
    "visit.hindered": (
        "[punkterede|punkteret|havarerede|forulykkede|væltede|strandede|kørte fast|sneede inde|sad fast|kørte galt|kørte i grøften|fik motorstop|fik en punktering|missede toget|missede færgen|mistede færgen] (vi|jeg) (i|på|ved)",
        "[var|stod] (der|huset) (helt) (ingen|tomt|mennesketomt) [ingen hjemme|tomt|mennesketomt|ikke en sjæl|ingen der lukkede op]",
        "[måtte|blev] (vi|jeg|bilen|toget|færgen|bussen) (vi|jeg) [på værksted|på skadestuen|på hospitalet|indstillet|aflyst|overstrømmet|oversvømmet|hjemsendt|sendt hjem]",
        "[lagde|tvang|holdt] [feberen|influenzaen|sygdom|forkølelsen|sneen|ryggen|stormen|tandpinen|migrænen|lumbago] (os|mig) [ned|hjemme|i sengen|tilbage|væk]",
        "[endte|havnede|landede|lå|sad] (vi|jeg) [på skadestuen|i grøften|i en kø|i kø|med feber|syg|i sengen|på hospitalet|hos lægen|hos tandlægen|fast i]",
    ),
    "visit.anew": (
        "[begynder|starter|forsøger|prøver|tager] (vi|jeg) (det|den) [forfra|på en frisk|på ny|påny|om igen]",
        "[vi|jeg] [begynder|starter|forsøger|prøver|tager] (det|den) [forfra|på en frisk|på ny|påny|om igen]",
        "[vi|jeg] kører derud igen (i|på|den|d|mandag|tirsdag|onsdag|torsdag|fredag)  [på|den|d|mandag|tirsdag|onsdag|torsdag|fredag]",
        "er (så|nu) [den nye dag|den nye dato|den nye besøgsdag|den nye plan|nye dag|ny dag|ny dato] $",
    ),
    "visit.postponed": (
        "[ændrer|ændret|ændrede|ændres] (vi|jeg|det|datoen|dagen|den|besøget|nu|derfor) til [den|d|mandag|tirsdag|onsdag|torsdag|fredag|uge]",
        "[sat|sættes|sætter|satte] (vi|jeg|det|besøget) (en|to|fjorten|otte|nogle|et par) [uge|uger|dage|dag] [frem|ud|tilbage|senere]",
        "^ [glem|stryg|slet|drop|strøg|overstreg] (bare|alt om|venligst|roligt) (bare|alt om) [den|d|mandag|tirsdag|onsdag|torsdag|fredag|i morgen]",
        "[når|klarer|nåede|kan|klarede|magter] (vi|jeg) (det|den|dem) ikke .. alligevel",
        "[vi|jeg] [når|klarer|nåede|kan|klarede|magter] (det|den|dem) ikke .. alligevel",
        "[ville|turde|kunne|måtte|kom] (vi|jeg) (derfor|så|desværre) ikke [af sted|afsted|derud|ud ad døren|tage af sted|tage afsted|tage derud|køre derud]",
        "[vi|jeg] [ville|turde|kunne|måtte|kom] (derfor|så|desværre) ikke [af sted|afsted|derud|ud ad døren|tage af sted|tage afsted|tage derud|køre derud]",
        "[skubber|skubbet|skubbede|skubbes|parkeret|forskudt|rokeret|omrokeret|omlagt|omlægger|udskudt] (vi|jeg|det|besøget|den|derfor|så|nu)",
        "(lagt|lægges|kommet) i [graven|mølposen|dvale|fryseren|bero]",
        "[vendte|vender] (vi|jeg) (om) [i døren|ved døren|på halvvejen|på trappen|ved porten|i indkørslen]",
    ),
    "visit.remark": (
        # they had not looked out for us
        "[de|lederen|personalet|beboerne|ingen|stedet|huset|vagten] (havde|har) (ikke|aldrig|bestemt|slet) (ikke) [glemt|ventet|hørt|opdaget|bemærket|set|anet|lugtet|genkendt] [os|mig|uråd|lunten|at vi|at jeg]",
        "[de|lederen|personalet|stedet|huset] [ved|aner|vidste|anede] [ingenting|intet|ikke noget|ikke en brik|ikke det mindste]",
        "(og) sådan skal det (også|jo|helst) være",
        "(og) så er [vi|jeg] (også|endelig|vist) [færdige|færdig|igennem|i mål|klar] (med) (den|det|vores|begge|alle|hele) (del|runde|tur|post|opgave|række|liste|besøg)",
        "uden at [ringe|varsle|advare|melde|skrive|sige] (det|os|noget|mig|først|i forvejen|til|nogen)",
        # which day of the window
        "[allerede|straks|lige|lige præcis] (på|den|fra|i) (den|aller) [første|anden|sidste] [dag|hverdag|uge|arbejdsdag]",
        "(den|på) [første|sidste] (mulige|hele) [mulige|dag] (i|af|dag|inden|før) (perioden|vinduet|ugen|måneden|dag|vores|fristen)",
        "[kan|vil|skal|må] (jeg|vi) (hermed|gerne|lige|godt|kun) [berolige|glæde|trøste|fortælle|meddele|oplyse|bekræfte over for|love|opmuntre] [jer|dig]",
        "[jeg|vi] [kan|vil|skal|må] (hermed|gerne|lige|godt|kun) [berolige|glæde|trøste|fortælle|meddele|oplyse|bekræfte over for|love|opmuntre] [jer|dig]",
        # late with the pen
        "(har|fik|havde|er) (vi|jeg) (bare|blot|desværre|endnu|simpelthen|først|jo) ikke [fået skrevet|nået at skrive|fået svaret|nået at svare|fået meldt|nået at melde|fået sendt|nået at sende|fået givet|fået tid til at skrive|kommet til at skrive|kommet til tasterne|skrevet det|skrevet til jer]",
        "[ellers|faktisk|egentlig] [sendt|skrevet|mailet|meldt|svaret] (jer|dig|til jer|en|det) (en|jer|det) .. (mail|besked|svar|linje|kvittering)",
        "(men) [den|mailen|svaret|beskeden] [lå|blev|ligger|hang|strandede|endte] (stadig|bare|vist|åbenbart) .. [kladder|kladde|udbakke|udbakken|kurven|papirkurven|skuffen|spamfilteret|spam]",
        "så har (vi|jeg) (også|lige) [nået at|tid til at|fået tid til at|kunnet] [læse|forberede|kigge|skrive|se]",
        "nået at [læse|forberede|kigge|skrive|sætte mig|sætte os|spise|drikke|pakke]",
        "[bemærkninger|kommentarer|afvigelser|anmærkninger|tilføjelser|andet] [ingen|intet|nej|nix|ikke] $",
        # nothing keeps us away
        "hverken ... eller ... [mig|os] (fra|til|væk|derfra|i) ",
        "[får|kan|skal] (mig|os) (ikke) [fra det|stoppe|rokke|afholde|ændre|holde mig|holde os] ",
        "men (vi|jeg) har [ingen|ikke] (nogen) [skolebørn|børn|ferie|hund|hast|planer|undskyldning|undskyldninger|madpakke|paraply|gps|bil]",
        # not the house's halves
        "[halvdelen|det halve|resten|de fleste|størstedelen|en del|hele] af (mit|vores|de|hele) [kontor|kontoret|holdet|afdelingen|teamet|kollegerne|kolleger|landet|byen|banden|kontorets]",
        "[have|får|få|nå|har|nået] (et andet|to andre|et par andre|andre|et|noget) (andet|andre) [tilsyn|besøg|sager|opgaver|møde|kursus] [fra hånden|af vejen|overstået|klaret|ud af verden|afsluttet|gjort færdig]",
        "[vi|jeg] (medbringer|tager|har|husker) [medbringer|husker] (selv|egen|også)",
    ),
    "visit.aside": (
        "fik (vi|jeg) (lige|endelig) [tildelt|overdraget|overladt|stukket|besked]",
        "[jeg|vi] fik (lige|endelig) [tildelt|overdraget|overladt|stukket|besked]",
    ),
    # Read off a list, or guessed from it.
    "visit.hearsay": (
        "[må|kan|kunne|skal] (vel|jo|nok) [betyde|tyde på|tolkes]",
        "[tyder|tydede] (det|alt|jo) (jo|kraftigt) på at",
        "[nogen|en af os|en kollega|en anden] (må|har|vel) [har|må have|have] været",
        "(det) (ser|så) ud som om (nogen|vi|de|en)",
    ),
    "visit.provisional": (
        "når [vi|jeg|de|lederen|min chef|chefen] (først|engang) [har|får] (først|endelig) (fået|givet|sagt) [lov|besked|svar|godkendelse|grønt lys|ok|bilen|bil|ja|styr]",
    ),
    "visit.unsure": (
        "^ [frist|fristen|deadline|svarfrist|udløb|sidste frist]",
        "hul i [taget|loftet|væggen|hovedet|muren|dækket|tanken|vejen|gulvet]",
        "se [vedhæftede|vedhæftet|vedlagte|vedlagt|bilag|bilaget|nedenfor|nedenstående]",
    ),
    "visit.part": (
        "til (et|en) [foredrag|koncert|fodboldkamp|messe|gudstjeneste|workshop|demonstration|banko|kamp]",
        "næsten [lykkedes|nået|kommet|holdt]",
        "[bostedet|huset|stedet|botilbuddet|de|tilbuddet] [har|består af|ligger på|er delt i] [to|tre|flere|fire] [afdelinger|adresser|matrikler|huse|enheder|afsnit|bygninger|lokationer]",
        "[så|besøgte|nåede|set|besøgt|nået|var i|var på|gennemgik|så kun] (jeg|vi|kun) (kun) [den ene|det ene|den første|det første|en af dem]",
        "[blev|er|var] (besøget|det|tilsynet|vi) (delt|delt op|opdelt)  [delt|opdelt]",
        "(fik|fik jeg|fik vi) set [en|den|et|det] [låst|lukket|aflåst|tom|mørk|mørkt|tomt] [dør|port|hus|gang|lejlighed|parkeringsplads]",
    ),
    # A resident was lost, or hurt, while we were there.
    "finding": (
        "[stak|stukket|løb|løbet|rømmede|forsvandt|forsvundet|flygtede|flygtet] (en|to|der|beboeren|borgeren) .. [beboer*|borger*|ung|unge|dreng|pige|mand|kvinde] (af|væk|bort)",
        "[beboer*|borger*|unge|dreng*|pige*] ... [stak af|stukket af|løb bort|løb væk|forsvandt|forsvundet|rømmede|flygtede|efterlyst|eftersøgt|savnet|savnes]",
        "[han|hun|beboeren|borgeren|den unge|drengen|pigen] [var|er|blev] (endnu|stadig) ikke (endnu|blevet) [fundet|kommet tilbage|dukket op|vendt tilbage]",
        "[var|er|blev] [han|hun|beboeren|borgeren|den unge|drengen|pigen] (endnu|stadig) ikke (endnu|blevet) [fundet|kommet tilbage|dukket op|vendt tilbage]",
        "[eftersøgning*|eftersøges|efterlyst|meldt savnet|politiet leder]",
    ),
    "courtesy.notification": (
        "(har|havde) (vi|jeg) slået .. [kryds|krydser|streg|ring|ringe|smut|vejen|hul|lejr|følge|følgeskab|koldt|fast]",
        "[spærret|blokeret|afspærret|lukket|låst] (af) (til|i|for|hele|mandag|tirsdag|onsdag|torsdag|fredag) (af|til) [det|besøget|dem|huset|min|vores|kalenderen|formålet|turen|dagen|den]",
        "er [spærret|blokeret|afspærret] (af) til [det|besøget|dem|huset|turen]",
    ),
    "courtesy.irony": (
        "mangler (vi|jeg) (nu|så|bare|kun|blot) (kun|bare|blot) [frokost|frokosten|kaffe|kaffen|aftensmad|mad|søvn|varme|sokker|weekend|ferie|fri|en lur|en kop|et bad|tørre]",
        "(stadig|endnu|rigeligt|masser|rigelig) [god tid|tid] til [at|det|besøget|turen|os|huset]",
    ),
    "courtesy.maybe": (
        "[den|rapporten|papiret|notatet] (kommer|er|bliver) [kommer|bliver|foreligger] (nok|så|altså) ikke (lige) [foreløbig|foreløbigt|i morgen|nu]",
    ),
    "courtesy.put_off": (
        "[har|er] (vi|jeg|det|den|dagen|aftalen|datoen) (nu|så|jo) [hugget|hugge|mejslet|støbt|ristet|skåret|banket] (den|det) (ind) i [granit|sten|cement|beton|runer|kalenderen]",
        "[det|den] (har) (vi|jeg) [hugget|mejslet|støbt|ristet] i [granit|sten|cement|beton|runer]",
        "[skal|må] (vi|jeg) (dog|lige|bare) først (lige|bare) (have|nå|af med|færdig) .. [fra hånden|af vejen|overstået|klaret|ud af verden|afsluttet]",
    ),
    "courtesy.contact": (
        "[dagen|datoen|dagen|besøgsdagen|det] hedder nu",
        "[inddraget|beslaglagt|taget|indkaldt] (alle|vores|min|samtlige) [biler|bilen|bil|tjenestebiler|tjenestebilen|cykler|nøgler|nøglerne|computere|telefoner]",
    ),
    "courtesy.question": (
        "^ (og|nå) [huset|besøget|tilsynet|tilsynsbesøget|datoen|dagen|turen|planen|status|besøgsdatoen] $",
    ),
}

TABLES = (TURNS,)
