# ruff: noqa: E501 (rows of data)
"""What may stand beside an answer without touching it: small words, politeness, practical things about coming and going.

A reply is acted on only where all of it is accounted for (substance.py): by the cues of its answer, or by these tables.
"""

from __future__ import annotations

from messages.meaning.cues import Table
from messages.meaning.text import folded_words

# Words that carry nothing of their own: they neither need an explanation nor give one.
SMALL_WORDS = folded_words(
    # who and what
    "jeg vi du i han hun de den det man mig os dig jer ham hende dem sig min mit mine vores vor din dit dine jeres hans hendes deres "
    "denne dette disse her der hvor som hvad hvem hvilken hvilket alle alt begge hver hele helt selv sammen en et ene anden andet andre "
    "nogen noget nogle samme egen eget egne ingen to tre fire fem seks syv otte ni ti par flere mange undertegnede hinanden dertil heraf hermed "
    # how they hang together
    "og eller samt at om når da mens idet fordi derfor så altså både dels hhv respektive eller enten ad af bag efter foran fra før for hos "
    "i igennem gennem imellem inden indtil med mellem mod nær omkring op ned ud ind hen over på siden til under ved via pr a à per uden udover "
    "oppe nede ude inde henne hjem hjemme frem tilbage dér herfra derfra hertil heri deri dermed herved derved heraf videre rundt indenfor udenfor "
    # that somebody is, has, does
    "er var bliver blev blevet blive være været har havde have haft kan kunne skal skulle vil ville må måtte får fik få fået gør gjorde gøre gjort "
    "går gik gået gå kommer kom komme kommet tager tog tage taget giver gav give givet står stod stå ligger lå ligge sidder holder holdt holde "
    "siger sagde sige sagt ser så se set lader lad lade ved finder fandt fundet finde laver lavet lave sker skete foregår sætter sat sætte lægger lagt "
    "hedder hed fortæller men but "
    # when and how
    "nu også lige bare blot jo da netop allerede altid ofte igen endnu straks snart først derefter bagefter sidst siden længe lang langt kort meget lidt rigtig "
    "rigtigt virkelig ganske særlig særligt gerne endelig godt god gode fin fint fine pæn stor stort store lille små ny nyt nye fuld fuldt ekstra "
    "dag dagen dage dagene dags uge ugen uger ugens måned måneden måneder år året time timer timen minutter minut klokken kl tid tiden tidspunkt tidspunktet tidspunkter dato datoen datoer "
    "mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen onsdagen torsdagen fredagen mandags tirsdags onsdags torsdags fredags man tir tirs ons tor tors fre "
    "mandage tirsdage onsdage torsdage fredage januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec "
    "morgen formiddag formiddagen eftermiddag eftermiddagen middag aften aftenen morges aftes går dags weekend weekenden forleden sidste næste første anden tredje fjerde sen sene tidlig tidlige tidligere foregående kommende "
    "d ca nr nummer st ad jf evt. pt inkl h m s v fx vedr "
    "ja jo nej tak ok okay hej kære goddag venlig venligst hilsen mvh vh kh "
    # other languages
    "we you us our your the a an of to and for on in is are be will it this that with at from i my me have has in med och att det är vi er til og å "
)

# Things of politeness, coming and going, the house and the day: a clause of them and of small words is no part of the answer.
HARMLESS = folded_words(
    # politeness
    "tak takker mange tusind hilsen hilsner hilse hils hilses venlig venlige venligste bedste kærlig kind regards best thanks thank "
    "glæder glæde glade glad fornøjelse dejlig dejligt skøn skønt rart rar herligt hyggeligt hygge spændende interessant interesseret begejstret begejstrede lærerigt givende udbytterigt positivt positive positiv "
    "initiativ initiativet tiltag tiltaget idé ide idéen ideen tanke tanken tanker projekt projektet forløb forløbet ordning ordningen tilbud tilbuddet invitation invitationen henvendelse henvendelsen "
    "mail mailen mails brev brevet besked beskeden opkald opkaldet snak snakken dialog dialogen samarbejde samarbejdet arbejde arbejdet indsats indsatsen hjælp hjælpen påmindelse påmindelsen rykker rykkeren materiale materialet "
    "informationsark informationsarket information informationen informationerne oplysninger oplysningerne udkast udkastet dagsorden dagsordenen forslag forslagene svar svaret svare svarer ventetid ventetiden tålmodighed tålmodigheden forståelse forståelsen grundig grundige grundigt fyldestgørende klar klart klare "
    "beklager undskyld undskyldning ventet vente forsinket forsinkelse forsinkelsen sene hurtig hurtige hurtigt travlt travl travle "
    "held lykke fornøjelse arbejdslyst weekend sommer sommerferie sommerferien efterår forår vinter jul juleferie påske pinse ferie ferien nytår aften dag søndag gensyn ses vejr vejret sol solen regn regnen sne sneen frost blæst varme varmen kulde "
    "vel alverden godnat godmorgen goddag godaften alt bedste pas ligeledes ligeså tilsvarende fortsat "
    "betryggende forberedt forberede forbereder forberedelse forberedelsen velforberedt relevant relevante oplagt vigtigt vigtig emne emnet emner tema temaet nyttig nyttigt brugbar brugbart stolte stolt nysgerrige nysgerrig spændt spændte "
    # reading and writing
    "læst læser læse modtaget modtog modtager fået set gennemgået gennemlæst kigget igennem kig printet udskrevet skrevet skrev skriver skrive sendt sender sende sendte svaret videregivet noteret noterer notere noter nævnt nævner nævne kalender kalenderen kalendere kalenderne booket booker book reserveret reserverer indskrevet opslagstavlen opslagstavle tavlen orienteret orienterer orientere informeret informerer besked giver journal journalen sagen sag "
    "aftalt aftaler aftale aftalen bekræfter bekræftet bekræftes bekræfte hørt hører høre talt taler tale snakket snakker "
    # coming and going
    "parkering parkere parkerer parkér parkeringsplads parkeringspladser parkeringspladsen parkeringspladserne p-plads p-pladser p-pladsen indgang indgangen hovedindgang hovedindgangen bagindgang bagindgangen indkørsel indkørslen dør døren hoveddør hoveddøren havedøren dørklokke dørklokken klokke ring ringe ringer trappe trappen etage etagen sal salen stuen elevator elevatoren gang gangen gården gård gårdsplads gårdspladsen port porten låge lågen reception receptionen skilt skilte skiltet skiltning bygning bygningen bygninger blok hus huset husets fløj fløjen kælder kælderen tagetagen "
    "adresse adressen vej vejen allé plads pladsen sving svinget rundkørsel rundkørslen kirke kirken skolen skole brugsen stationen station bus bussen toget tog busstop stoppested stoppestedet motorvejen frakørsel gps gps'en højre venstre bagside bagsiden forside forsiden modsatte bagved overfor gul gule rød røde hvid hvide grøn grønne blå sort sorte grå nemt let lettest nemmest ankomst ankomsten ankommer ankomme møder mødes mød hent henter hente følger følge følges viser vise vist rundvisning rundtur rundvist kør køre kører kørt gåtur bil bilen biler cykel "
    "mødelokale mødelokalet mødelokaler lokale lokalet lokaler mødeværelse fællesrum fællesrummet fælleshus fælleshuset konferencerummet konferencelokalet salen dagligstuen dagligstue spisestuen spisestue køkken køkkenet kontor kontoret kontorer personalestuen personalestue festsalen aktivitetshuset hallen projektor projektoren skærm tavle whiteboard wifi "
    "bord borde bordet stole stolene dækker dækket "
    # hospitality
    "kaffe kaffen te the vand juice brød boller rundstykker morgenbrød morgenmad frokost frokosten kage kagen kager lagkage frugt sandwich sandwiches smørrebrød mad maden suppe basser wienerbrød småkager kander kande kanden forplejning sørger sørge byder byde serverer bager bagt koger brygger vegetarisk vegetar allergi spise drikke lækkert hjemmebag hjemmebagt velkommen velkomne hund hunden kat katten katte "
    # more of the house, the way and the table
    "gratis fri frit udsigt fjorden havet skoven haven have smal smalle bred sød søde venligt rolig roligt stille hyggelige hyggelig muligheder mulighed hovedindgangen sidedøren bagdøren gavlen hjørnet hjørne trin rampe handicapparkering kørestol "
    "taxa færge færgen cykelstativ grus grusvej kode koden nøgle nøglen nøgleboks kort vedhæftet vedlagt vedhæfter vedlægger plan køretur turen tur rejse sted stedet steder område området byen by kommune "
    "opvask service kopper krus flag blomster ost smør pålæg grill is saft sodavand kagebord kagebordet køkkendamen kokken pedellen sekretær sekretæren vagten receptionisten "
    "sutsko sko futter gummistøvler jakke garderobe håndsprit mundbind beboere beboerne borgere borgerne unge dyr dyrene geder heste høns "
    # more of the mail itself
    "rapport rapporten rapporterne færdig færdige følger eftersender eftersendt krydse kryds stemning stemningen god modtaget modtagelse modtagelsen imødekommende hjælpsomme samarbejdsvillige åben åbne åbenhed engageret engagerede "
    "fredeligt begivenhedsløst udramatisk problemfrit gnidningsfrit planmæssigt planlagt normalt uændret konstruktiv konstruktivt konstruktive inspirerende udbytterig velorganiseret velforberedte grundigt inspektør inspektører konsulent konsulenter kollega kollegaen kollegerne kolleger makker "
    "håber håb forhåbentligt kollegialt tidspunkter perfekt super fantastisk herligt lækkert sjovt alletiders kærkommen kærkomment tiltrængt værdsætter påskønner sætter pris setter "
    "synes mener gengæld pænt venlighed omtanke ulejlighed ulejligheden ulejlige hastværk korte lange svarfrist opfølgning hilste hverdag hverdagen vanligt sædvane "
    "lyder lød brug bruge bruges husk huske side sider super initiativ tænkt tænker tankevækkende klogt smart praktisk praktisk praktiske praktisk oplever brugt bruger bruge nåede nået når "
    # where things are and how the day is
    "hænger hænge findes find bor bo skinner skinne sol regner blæser sne gammel gamle gammelt nyrenoveret renoveret bygge bygget bager bage bestilt bestiller bestille køber købt dækket hentet "
    "fjord fjorden skov skoven hav havet have haven mark marken markerne å åen sø søen bakke bakken børnehave børnehaven nabo naboen genbo butik butikken apotek tankstation torv torvet park parken sti stien bro broen linje linjen rute ruten bump bumpene asfalt "
    "venstre højre lige frem øverst nederst nede oppe ved siden af hjørnet enden midten retur vedr ønskes ønsker ønske uge god hyggeligt tale møde hilse lære venlige smil smilende glimrende forrygende fortræffelig behagelig behageligt "
    # people who take part, and what is told
    "leder lederen forstander forstanderen souschef souschefen afdelingsleder afdelingslederen viceforstander teamleder teamlederen områdeleder centerleder centerlederen daglig daglige ledelse ledelsen ledergruppe ledergruppen bestyrelse bestyrelsen driftsherre driftsherren kommunen "
    "arbejdsmiljørepræsentant arbejdsmiljørepræsentanten arbejdsmiljørepræsentanter tillidsrepræsentant tillidsrepræsentanten medarbejderrepræsentant medarbejderrepræsentanter amr tr amo arbejdsmiljøgruppen arbejdsmiljøgruppe samarbejdsudvalget medudvalget "
    "personale personalet personalegruppe personalegruppen medarbejder medarbejderen medarbejdere medarbejderne pædagog pædagoger sygeplejerske kok pedel team teamet teams udvalg udvalget gruppe gruppen folk "
    "deltager deltage deltog deltaget deltagere deltagerne deltagelse deltagelsen møder møde mødet mødte repræsentant repræsentanter "
    "melde melder meldt oplyse oplyser oplyst meddele meddeler meddelt bekræftende tilkendegive tilkendegiver fortælle fortalt informere forelagt drøftet drøfte vendt debatteret gennemgået behandlet opmærksom opmærksomme kendskab kender kende bekendt "
    "oplæring oplært ny nyansat turen sammen hjemmefra langvejs undervejs køen trafikken høring partshøring partshøringen høringen udløber skriftlig skriftligt journaliseret sagsbehandling vejledning vejledende afgørelse afgørelser referat referatet notat notatet "
    "fylder optager vigtig vigtige betyder betydning mening fornuft fornuftigt relevans nødvendig hjælper styrker gavner bidrager bidrage lære lærer læring lært erfaring erfaringer erfaringerne viden indsigt perspektiv perspektiver udvikling udvikle kvalitet trivsel tryghed tryg trygge sikkerhed "
    "fælles fællesskab koordineret koordinerede koordinering helhed sammenhæng tværs vinkel vinkler øjne ører spørge spurgt samme retning glædede imponeret imponerede rørende overrasket overraskende "
    "puha pyh nå hov hurra haps hep hej hejsa hilse tillykke ugens månedens dagens årets mandagen nyhed nyheder nyt fornylig forleden tidligere siden kigger ser glædeligt glædelig velfortjent "
    "puslespil puslespillet kabale kabalen lykkedes lykkes lykkedes hovedbrud planlægning planlægningen planlægge planlægger skemalagt frivagt vagtskifte vagt vagten vagtplan vagtplanen skema skemaet ledig tjekket tjekke krydset afstemt koordineret "
    "looking forward seeing meeting soon great nice lovely good day weekend visit visits visitors entrance coffee parking everyone everybody hello hi dear all here there as well suits works best wishes kind regards thank office building front door house staff manager invitation "
    # what is gladly said
    "selvfølgelig naturligvis selvsagt absolut bestemt sandelig nemlig faktisk især navnlig omsider atter isoleret personligt fuldstændig fuldkommen komplet præcis nøjagtig næsten cirka sikkert tydeligvis åbenbart "
    "enig enige enstemmig enstemmigt enighed opbakning bakker nikker nikkede nikke stemt stemte stemmer afstemning tilslutning tilslutter tilsagn bekræftelse bekræftelsen vedtaget besluttet beslutningen afgjort valgt valget valgte vælger beslutter godkendt accepteret accepterer lovet velsignelse grønt lys klappede klapper jublede pyntet flaget "
    "heldige heldig taknemmelige taknemlige stolte begejstring lykkelige lykkelig ivrige villige indstillet velvillig velvillige fremragende glimrende storartet herlig lækker perfekte optimal optimalt ideelt ideel letteste fornuftig rimelig rimeligt passende "
    "brænder interesse interesserer interesserede optaget engagement mod modet lyst lysten trang trænger savnet savner ønsket længtes oplevet oplever oplevelse oplevelser udbytte gavn nytte gevinst fordel fordele chance chancen gave fidusen muligheden mulighederne "
    "overvejelse overvejet overvejelser betænkningstid tænketid drøftelse drøftelser droftelse diskussion samtale samtaler personalemøder bestyrelsesmøde opslag oplæg oplægget kopi kopier papir papirer mappe mappen arkiv notesbog "
    "spørgsmål spørgsmålet status punktum antal ansatte beboertal pladser normering type art slags del dele resten øvrige ligger vedrørende angående ordet ord orden nyhedsbrev "
    # the visit and its day
    "besøg besøget besøgene besøge besøger besøgt besøgte tilsyn tilsynet tilsynene tilsynsbesøg tilsynsbesøget tilsynsdato besøgsdato ordinær ordinære ordinært anmeldt uanmeldt uanmeldte planen plan planlagt aftalt aftalen afholdt afsluttet afviklet gennemført overstået veloverstået udført foretaget varede varighed "
    "bankede ringede kørte kørt gik gået gåtur rundt morgenstunden formiddage eftermiddage lørdag søndag nat natten aftentimerne halv halvdel kvart præcist kollegaer makkeren nyansatte oplært kemigruppen ergonom fysioterapeut jurist jobkonsulent "
    "mand koner tomandshånd hold holdet team dialogmøde dialogmødet kalenderinvitation kalenderbooking mødeindkaldelse indkaldelse mødebooking bookingen outlook "
    # causes of a change, told in passing
    "sne snevejr storm uheld trafik trafikuheld færdselsuheld tog togstrejke forsinkelser bilen motorstop "
    # more of the house
    "sent tidligt hilst hilser indbydelse indbydelsen folder folderen hængt ophængt personalerum personalerummet toilet toilettet æbler æblerne modne blomstrer tændt slukket højt lavt elevatoren gået godt stablet benene allergi allergiske ulejlighed arbejdsuge uge samarbejde kopimaskine printer "
    # more small things
    "tværtimod forinden papirer papirerne ankom ankommet åbnes kode koder åbner go godt lige såvel endvidere desuden endda venteværelse venteværelset dørtelefon kalde kald ringeklokke personaleindgang varelevering "
    "anbefale anbefaler anbefalet anbefaling glædelig overrasket overraskelse forventning forventninger forventningsfulde klædt ordning ordningen konceptet koncept format formatet modellen model nytænkning tankegangen "
    "please note that bring shoes sorry apologise writing written spoken better english danish language lift bell gate room table lunch tea cake garden car train road left right first floor second ground our cat dog team discussed together with lovely weather sun rain reply late email mail note see you then enjoy summer christmas holiday happy glad pleased welcome residents colleagues colleague "
    "tack för inbjudan fram emot bra samtal hälsningar trevligt trevlig vänliga hälsar möte välkomna takk hyggelig gleder oss møtet velkommen hilser gjengen indgår lytter tilsynsråd tilsynsrådet "
    "looking exactly kind whole says been hot upstairs receptionist aldeles udmærket foreslåede fleksibel fleksible fuldtallige fuldtalligt bemanding "
    "och ett than out order kept show way our us my been was were would they there so works you can park bring parking boots warm cold sunny rainy "
    "yesterday today tomorrow inspection took place went held well done report follows "
    # speech as it is written
    "hei gi ha ku ka ha' ku' gi' ikk sku sgu altså ik herude hernede heroppe herovre herhjemme derude derud øen øens egnen her' mvh. ds dd "
    # telephones
    "telefon telefonen tlf mobil mobilen mobilnummer nummer nummeret træffes fanges fange sendt iphone ipad android fra min ring mobiltelefon tastefejl stavefejl slåfejl "
)
# What a compound may hold anywhere: "cykelparkering", "mødelokalet", "eftermiddagskaffe".
HARMLESS_ROOTS = tuple(
    folded_words(
        "parkering indgang mødelokale kaffe kage frokost brød sandwich frugt vejr weekend telefon hilse velkom taknem fornøjelse hyggelig forplejning morgenmad "
        "personalemøde teammøde husmøde morgenmøde ledermøde beboermøde reception gårdsplads stoppested opslagstavle informationsark invitation elevator rundvisning"
    )
)

# Beside the answer of one kind: its own trade.
BESIDE_VISIT = folded_words(
    "overmorgen forgårs dvs altså dennes lederen leder ledelsen forstanderen souschefen souschef afdelingslederen personalet medarbejderne medarbejder medarbejdere beboerne beboer deltog deltager deltage konsulenter konsulent inspektører "
    "ordinær ordinære ordinært tilsyn tilsynet tilsynsbesøg tilsynsbesøget besøg besøget anmeldt uanmeldt varslet varsel planen status statusopdatering skemaet skema rapporten færdig færdige færdigt høring partshøring "
    "mand mands høj opfølgning dialog dialogmøde dialogmødet rundvisning interviewede talte interviews samtale samtaler dokumentation vagt gennemgang hørt orienterede orienteret tilfreds tilfredse stadig nærmere bestemt "
    "gennemført afholdt afviklet planlagt aftalt overstået foretaget hus huset stedet botilbuddet bostedet institutionen sket ophold opholdsstedet teamet problemer problem plads regi forløb forløbet enig enige samarbejdede åbnede sikkerhedsrunde amr tr arbejdsmiljørepræsentanten"
)
CAUSES = folded_words(
    # why a visit was moved
    "sygdom syg syge sygemeldt influenza omgangssyge roskildesyge noro norovirus ramt karantæne smitte"
)
BESIDE_DATES = folded_words(
    "møde mødet dialogmøde dialogmødet kalender kalenderen kalendere mulighed muligheden forslag forslaget forslagene listen datoen datoerne begge leder lederen souschef souschefen stedfortræder amr tr driftsherren ledelsen ledergruppen bestyrelsen arbejdsmiljørepræsentant arbejdsmiljørepræsentanten "
    "medarbejderrepræsentant tillidsrepræsentant forstander forstanderen afdelingsleder afdelingslederen deltage deltager deltagere personale personalet medarbejdere medarbejderne husleder områdeleder områdelederen teamleder tjekket kigget bladret vagtplan vagtplanen vagtplanerne skemaet kalenderne sammen "
    "passer bedst helst absolut tilbyde foreslå foreslår peger pege vælger vælge valgt valg besluttet enige enig spurgt spørger rundt resten øvrige samtlige ledig ledigt ledige fri frie oplagt midterste tidligste seneste sidstnævnte førstnævnte formiddagsmødet eftermiddagsmødet"
)
BESIDE_AGENDA = folded_words(
    "punkt punkter punkterne dagsorden dagsordenen udkast udkastet program programmet oplæg oplægget kommentarer kommentar bemærkninger tilføjelser rettelser emner emnerne ledelse ledelsen medarbejdere medarbejderne personalet amr tr drøftet vendt gennemgået møde mødet dialogmødet ligner spørgsmålene spørgsmål tre"
)

COMING_AND_GOING: Table = {
    "harmless": (
        "^ [arbejdsmiljørepræsentant*|tillidsrepræsentant*|amr|tr|souschefen|næstformanden] er (også) med (også) $",
        "[god|dejlig|fortsat|skøn] [efterårsferie|vinterferie|sommerferie|påskeferie|juleferie|ferie|påske|sommer|jul]",
        "[tilbage|hjem] (fra|efter) (en|et par|to|tre|fire|min|nogle) [ugers|uges|dages] [ferie|orlov|sygdom|kursus|sommerferie]",
        "(mange|alle|for mange) bolde i luften",
        "tog (godt|pænt|varmt) imod [nyheden|brevet|invitationen|det|tilbuddet|idéen]",
        "[min|mit|mine] [mor|far|mand|kone|barn|søn|datter|børn|kæreste|svigermor] [lå|var|blev|fyldte|fylder|holdt|havde]",
        "[rykket|rykkede|byttet|byttede|flyttet] (lidt|om) (lidt|om) rundt på [vagterne|vagtplan*|tingene|kalenderen|vagter]",
        "[slog|slået|trak|trukket] [plat|lod|terninger] (og krone)",
        "[fuld|fuldt] [bemanding|hus|bemandet|fremmøde]",
        "fuld af [forventning|energi|liv|glæde|gåpåmod]",
        "[han|hun|makker|kollega|kollegaen|hunden|katten|hesten|lokalet|salen|rummet|netværket|den|det] hedder",
        "[tog|taget] (alle|også|vel|rigtig|meget) (godt|pænt|venligt|varmt|hjerteligt|smilende|flot) imod [os|jer|mig|jer ved|jer i|jer på]",
        "[sendt|sender|videresendt|videresender|givet|lagt|sat|cc] ... til [orientering|efterretning|info|information]",
        "til orientering",
        "[jeg|vi|de|køkkenet|pedellen] skal nok [give|sørge|stå|hente|finde|stille|lave|bestille|huske|sende|fortælle|orientere|informere|vise|tage|møde|komme|være|holde|åbne|dække|rydde|bage|brygge|byde|skaffe|booke|reservere]",
        "hvis [nogen|nogle|der|man|i] (er|har|skulle|skal|vil|ønsker|bestiller|spiser|drikker|kommer|trænger) .. [allergi*|vegetar*|mad|kaffe|frokost|sultne|sulten|kørestol|bil|cykel|tog|bus|tørst*|køreren|diæt*|glutenfri*|laktose*|hunde|katte|gangbesvær*]",
        "så bliver det (kun|bare) [mig|os|undertegnede]",
        "så det bliver (kun|bare) [mig|os|undertegnede]",
        "[håber|ønsker] (at|vi|jeg) [i|du|jer|dig|alle] (alle|to|også) [får|har|fik|haft|har haft] (haft) (en|et) (rigtig|rigtigt|dejlig|god|lækker|skøn) (god|dejlig) [ferie|sommerferie|påskeferie|juleferie|vinterferie|efterårsferie|sommer|jul|påske|weekend]",
        "(kommet) [hjem|tilbage] (fra|efter) (en|min|vores|endt|sommer) (god|dejlig|uges) [ferie|sommerferie|påskeferie|juleferie|vinterferie|efterårsferie|barsel|weekend]",
        "[tales|høres|skrives|snakkes|ses] ved",
        "nem|nemt|let|lette|svært at [forstå|læse|finde|følge|overskue|huske]",
        "på grund af (den|det|lidt|en) (lange|meget|tætte) [kø|trafik|vejret|sneen|regnen|vejarbejde|tågen]",
        "tak (for|fordi) (at) i (gider|orker|tager|vil)",
        "[personalet|medarbejderne|ledelsen|lederen|teamet|alle|beboerne|borgerne|bestyrelsen|driftsherren|huset|kollegerne|souschefen|amr|tr] (er|bliver|har) (nu|også|allerede|alle) [orienteret|informeret|underrettet|glade|spændte|begejstret|begejstrede|enige|positive|glæder|med]",
        "(har|er|bliver) (allerede|nu) (fået) [fortalt|orienteret|informeret|underrettet] (det)",
        "[personalet|medarbejderne|ledelsen|lederen|teamet|alle|beboerne|bestyrelsen] (siger|klappede|glæder|nikkede|jublede|bakker|stemte|har stemt) (alle) [ja|sig|klappede|jublede|nikkede|op|for|stemt]",
        "så [er|har|kan|får|når] (vi|der|alle|også|jeg) (vi|også|alle|jeg) (også) (vores|alle) [med|vikar*|plads|hjemme|friske|klar|dækket|styr|samlet|glade|klarede|parate|vagtplan*|til stede]",
        "kan det [bruges|gå an|fungere]",
        "(i) behøver (i) ikke (at) [ringe|skrive|rykke|svare|bekymre|tænke|medbringe|kvittere]",
        "[hvad med|altså|nu|det bliver|sidst] (dagen|ugen|på|i) [dagen efter|ugen efter|på mandag|på tirsdag|på onsdag|på torsdag|på fredag]",
        "de ved det ikke",
        "med (så|for) kort varsel",
        "[det er|er] (os) [ligegyldigt|ligemeget|lige meget|ét fedt|hip som hap] (for) (os)",
        "[bred|stor|fuld] [enighed|opbakning]",
        "[har|er] (altid|kun) gode (og) [erfaringer]",
        "[der er|er der] (god|stor) stemning for",
        "[jeg|vi] [orienterer|informerer|underretter|giver besked til|siger det til|fortæller det til]",
        "og det [gør|er|vil|har] (jeg|vi) også",
        "som (de|den|det) står $",
        "[det er|er] (så|rigtig|meget) [dejligt|skønt|flot|godt|fint|koldt|varmt|gråt] [vejr|udenfor|herude]",
        "kom godt ind i (det) (nye) (år)",
        "[godt|glædeligt] nytår",
        "(så) fik (jeg|vi) endelig [tid|lejlighed|mulighed] til (at) [svare|skrive|læse|vende]",
        "[sig|giv|skriv] (bare|endelig|gerne) (til|besked|lyd) hvis (i|der) (mangler|er) (noget)",
        "pas (rigtig) godt på",
        "(det|jeg|vi) (var|er|har) [hyggeligt|rart|dejligt|godt|lærerigt] at [tale|snakke|høre|møde|hilse|se]",
        "husk (også|gerne) at hilse",
        "adressen er",
        "[godt|flot|fint|dejligt|rart] at (i|du|nogen) (to) [tager|gør|tænker|skriver|spørger|har] (det|os|på|kontakt) (op|til)",
        "[i ønskes|ønskes|ønskes i|ønsker vi|ønsker jeg|ønsker|ønske] (jer|dig|alle|i|hinanden) (alle|hermed) (en|et|alle) (rigtig|fortsat) [god|rigtig|godt|dejlig|fortsat|glædelig|skøn|velfortjent]",
        "[vi|jeg] har (nu|også|alle) [læst|drøftet|talt om|vendt|gennemgået|kigget på|set på|set|snakket om] (det|den|jeres|igennem)",
        "[vi|jeg|der] [bor|ligger|holder til|hører til] (på|i|ved|for)  [på|i|ved]",
        "[det er|er] (jo) [dejligt|rart|skønt|godt] [når|at]",
        "[sikke|sikken|hvilket|hvilken] (et|en) (dejlig|skøn|fin|god|sød|dejligt) [mail|brev|invitation|besked|dag|morgen]",
        "[sikke|hvilket] (et|en) (dejligt|skønt|flot|fint|godt|sommer|forårs|efterårs) (vejr|vejret|sommervejr|forårsvejr)  [vejr|vejret|sommervejr|forårsvejr]",
        "[mit|vores|mobil|telefon|tlf] (direkte) nummer er",
        "[i|man|du] [kan|er|må] (altid|også|gerne|velkommen|velkomne|godt|roligt) (til at) ringe (til) (mig|os)",
        "[i|man|du] [kan|må] (altid|også|gerne|godt) [fange|få fat i|træffe] [mig|os]",
        "[jeg|vi] (træffes|kan træffes|kan fanges|fanges) [på|bedst|mellem|hele|telefonisk]  [træffes|fanges]",
        "[jeg|vi] svarer (her|hermed) på (jeres|din) [mail*|henvendelse*|brev*|invitation*]",
        "[jeg|vi] er (lige|netop|også|nu) (kommet) tilbage [fra|efter] (min|en|vores|endt) (ferie|sommerferie|påskeferie|juleferie|orlov|barsel|kursus|weekend|efterårsferie|vinterferie)",
        "[ligger|er|findes] på (den) [anden|modsat|modsatte] side",
        "[vi|jeg] har (lige|netop|også) [haft|holdt|afholdt] (vores|den|en|lidt) [sommerferie*|ferie*|påskeferie|vinterferie|efterårsferie]",
        "[i har|du har|i alle har] haft (en) (rigtig) [god|dejlig|fin] (ferie|sommer|sommerferie|påske|påskeferie|jul|juleferie|weekend|uge|dag|tid|vinterferie|efterårsferie|start)",
        "det er [en fornøjelse|rart|dejligt|skønt|godt|fint|vigtigt|lærerigt|spændende|glædeligt|positivt] [at|når]",
        "(det er|er) [godt|flot|fint|dejligt|prisværdigt|rart|skønt] at (i|du|nogen|de) (to) (tilsyn) [tager|gør|tænker|vil|samarbejder|samarbejde|koordinerer|spørger|skriver|prøver]",
        "[det|den] står (allerede|nu) i",
        "[jeg|vi] [sørger|kigger|åbner|henter|viser|stiller|sætter|rydder|finder|reserverer|booker|bestiller|dækker] (for|frem|jer|et|en|lidt|lokale*)  [for|frem|jer|et|en|lidt|lokale*|op|til]",
        "(i|man) [kan|skal] (bare|blot|roligt|gerne|trygt) [parkere|køre|gå|holde|ringe på|bruge|henvende jer i|melde jer i|finde os]",
        "[ringe|ring|bank|banke] på",
        "[meld|melde|henvend] (jer|jeres) (ankomst) i [receptionen|indgangen]",
        "vi ligger [lige|for|på|ved|i|bag|over|midt|tæt|et]",
        "[hils|hilse|hilsen] (gerne|endelig|meget)  [kollega*|alle|hjemme|de andre|teamet|holdet]",
        "som [aftalt|lovet|nævnt|sagt|talt om|skrevet]",
        "[har|fik] (lige|netop) fået (en) ny [telefon|mobil|cykel|bil|computer|pc|skærm|kontorstol]",
        "[jeg|vi] [rejser|kører|ankommer|kommer] med [tog|toget|bus|bussen|bil|bilen|cykel|færgen|metroen|letbanen|rutebil]",
        "[afvikles|afholdes|afvikler|afholder] (vi|vores|vort|vor|den|husets) (årlige|interne|egen|egne|store) [temauge|temadag|temadage|brandøvelse|kursusdag|kursusuge|seminar|idrætsdag|sommerfest|fagdag|fagdage|personaledag|personaledage]",
        "rette [vedkommende|sted|tid|person|personer]",
        # no more than that
        "< mere|andet|flere [skal|bliver|er|har|får|var|blev|kan] (det|der|vi|jeg|i|man|så) ikke [være|i det|til|at sige|ud af mig|denne gang|i denne omgang|for nu|at berette|at fortælle]",
        "ikke [mere|andet] [end det|i det|herfra|fra os|fra mig|denne gang|i denne omgang|for nu|lige nu|på hjerte]",
        "ikke (blevet) [længere|kortere] (er|blev|blevet) (den|det) (siden sidst)",
        "[bedre|værre|hyggeligere|nemmere|lettere|enklere|tydeligere|mere begejstret|mere begejstrede|dejligere|sjovere|gladere|finere|flottere] (end|sidste|år|vinter|det|dette|den) .. (kan|bliver|får|kunne|blev) (det|vi|man|jeg|den) (jo|da|vist) (ikke|næppe|aldrig) [ikke|næppe|aldrig|blive] (blive|få|have|gøre|være) (det|sig) (heroppe|her)",
        "[ikke|næppe|aldrig] (blive|få|have|gøre|være) (det|sig) [bedre|værre|hyggeligere|nemmere|lettere|enklere|sjovere|gladere|dejligere|finere|flottere]",
        "[ikke|næppe] [hver dag|hver uge|hvert år|hver aften|sidste gang|første gang|for ingenting|uden stolthed|uden grund|noget tilfælde]",
        "(vi|jeg|det) har (det|vi|jeg) (aldrig|ikke) [prøvet før|set før|oplevet før|hørt magen]",
        # nobody minds
        "[ikke|ingen] (én|en|nogen|der|af|os|dem|medarbejderne|kollegerne) (der) [brokkede|brokker|klagede|klager|protesterede|protesterer|sagde nej|siger nej|var imod|rystede på|løftede øjenbryn|mukkede|surmulede]",
        "[ikke|intet|ingen|ingenting|hverken] (noget|nogen|ting|eller|vi|jeg|har|havde) (noget) (at) [indvende|udsætte på|klage over|brokke sig over|råbe op om|råbe efter|betænke sig|betænke sig på|tænke over|skjule|skamme sig over|komme efter|frygte|grine af|være bange for|miste|tabe]",
        "(skal|må|behøver|bør) (i|man) [ikke|endelig ikke|bare ikke] (at) [tage ilde op|tage tungt|tage det tungt|tænke på|bekymre|bekymre jer|være kede af|være nervøse|undskylde|tage personligt|lade jer|lægge mærke til]",
        "ingen (som helst) [vej tilbage|vej udenom|vej uden om|sure miner|slinger i valsen|ko på isen|panik|dramatik|tøven|betænkelighed|betænkeligheder|hast|ben i det|skam i det]",
        "ingen grund til (at) [andet|bekymring|bekymre|panik|undskylde|betænke|tøve|det|ængstelse]",
        "[rækkefølgen|formen|resten|detaljerne] [må|kan|bestemmer|afgør] i (gerne|godt|bare) selv (om|bestemme|afgøre|finde ud af)",
    ),
}

TABLES = (COMING_AND_GOING,)
