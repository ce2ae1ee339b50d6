# ruff: noqa: E501 (rows of data)
"""Everyday words by class, in their basic form: what people tell beside an answer without touching it.

Nothing here denies, limits, doubts, puts off, quarrels, closes, falls ill or counted: such words stay unknown to
the tables of harmless things, so that a sentence of them asked about. Time words whatever fills a day are left
out as well: what somebody does that day for the readers of days.
"""

from __future__ import annotations

# Things that cannot answer decide nothing: of them anything may be told.
THINGS = (
    "vandhane vask toilet bruser badekar radiator gulvvarme pejs pejsestue stillads tagsten tagrende spær bjælke flise asfalt grus sand græs ukrudt rose rosenbusk busk bed blomsterbed staude krukke potteplante urtehave køkkenbord bordplade skuffe spand støvsuger vaskemaskine tørretumbler vasketøj sengetøj dyne pude seng madras sovesofa "
    "lænestol kontorstol skrivebord møbel reolvæg maleri plakat spejl ur vækkeur vase lysestage stearinlys pære stikdåse radio tv fjernsyn klaver guitar højtaler server router bredbånd mobildækning tastatur mus skærmkort batteri oplader headset kuglepen blyant papirclips hæftemaskine ringbind kuvert frimærke "
    "postbil skraldebil skraldespand container lastbil traktor plæneklipper trillebør trailer bus-linje cykelsti fortov fodgængerfelt vejskilt vejkryds vejarbejde parkeringskælder p-kælder p-vagt gadelygte lygtepæl brønd kloak vandrør rør pumpe fyr varmepumpe solcelle solfanger antenne flag flagstang legeplads gynge trampolin fodboldbane boldbane sportshal svømmehal skøjtebane minigolf "
    "frikadelle leverpostej rugbrød franskbrød croissant tærte pandekage vaffel dessert pizza burger kartoffel gulerod tomat agurk løg ært bønne kål spinat svamp nød mandel rosin honning sukker mel æg fløde yoghurt havregrød grød grøntsag kylling kød fisk laks sild reje ribbensteg gås flæskesteg brunsviger wienerbrød kanelsnegl fastelavnsbolle pebernød gløgg æbleskive hyldeblomst ribs solbær hindbær kirsebær pære plomme rabarber krydderurt "
    "hane kylling gås kalv gris kanin hamster marsvin papegøje undulat pindsvin ræv rådyr svane stork svale solsort spurv mus rotte bi hveps myg flue edderkop myre sommerfugl dam gadekær vandløb bølge strøm klit sten bjerg høj eng lyng hede mose plantage allétræ bøgetræ eg birk gran juletræ juleudsmykning guirlande "
    "regnbyge byge torden lyn orkan stormvejr rusk blæsevejr snevejr slud isslag frostvejr hedebølge tørke forårssol eftermiddagssol morgensol solnedgang solopgang stjernehimmel tusmørke mørke dagslys luftfugtighed pollen temperatur grad termometer "
    # the house, inside outside
    "fløj etage sal stue kælder loft tag væg gulv loftsrum rum værelse køkken bad badeværelse toilet "
    "gang entré entre forhal hall forkontor kontor mødelokale spisestue dagligstue salon kantine café cafe værksted skur lade stald drivhus køkkenhave orangeri "
    "have terrasse altan gårdhave plæne græsplæne hæk hegn låge port dør vindue trappe rampe elevator gelænder klokke ringeklokke dørtelefon kamera lås nøgle "
    "nøgleboks kode skilt facade mur indgang udgang vindfang garderobe knage skab reol hylde sofa stol bord sæde lampe gardin tæppe dug bænk ovn kamin brændeovn komfur køleskab fryser opvaskemaskine "
    "kaffemaskine termokande projektor skærm lærred tavle whiteboard flipover tusch kabel ledning stik adapter stikkontakt computer pc printer kopimaskine højttaler mikrofon netværk internet net gæstenet gæstekode wifi adgangskode "
    # the way
    "vej landevej motorvej gade stræde allé sti grusvej sidevej rundkørsel kryds lyskryds lysregulering fartbump bump bro tunnel jernbane overskæring afkørsel frakørsel parkering parkeringsplads parkeringskælder plads garage carport vogn hestetrailer "
    "p-plads p-hus p-skive p-billet bom station stoppested perron bane metro letbane tog bus færge havn lufthavn fly taxa bil elbil ladestander lader cykel knallert anhænger varevogn minibus tur køretur gåtur rute afstand kilometer km meter "
    "gps kort kørselsvejledning vejbeskrivelse vejviser retning hjørne flagstang postkasse tankstation supermarked købmand brugs butik bageri bager apotek bibliotek kirke skole børnehave hospital sygehus rådhus svømmehal stadion torv "
    "kyst strand fjord sø å bæk skov mark eng bakke dal udsigt natur område omgivelse omegn "
    # food
    "kaffe te vand kildevand saft juice mælk sodavand øl kakao brød rundstykke bolle boller ost smør marmelade pålæg kage småkage lagkage chokolade slik frugt æble banan bær jordbær salat suppe sandwich smørrebrød "
    "varmret buffet frokost frokostbuffet morgenbrød morgenmad brunch aftensmad madpakke mad måltid snack forplejning servering service kop kopper kande kanden glas tallerken bestik serviet gryde grill bål allergi vegetar veganer diæt "
    # animals, weather, seasons, feasts
    "hund kat høne hest ged kanin fugl dyr kæledyr fisk sol regnvejr solstråle måne stjerne sæson regn vind blæst sne slud frost tåge varme kulde sky himmel solskin vejr forår sommer efterår vinter blomst træ løv blad "
)
NOUNS = (
    "finger hånd arm ben fod øje øre næse mund mave ryg hjerte stemme ansigt hår skulder krop bedring forkølelse hoste briller kaffepause frokostpause rygepause pusterum pause åndehul øjeblik stund minut sekund kvarter døgn årstid sæson højsæson ferieplan vagtplan årsplan ugeplan dagsplan aktivitetsplan "
    "konference messe fagmesse temadag seminar foredrag workshop netværk netværksmøde kursist underviser oplægsholder forsker bog artikel podcast kronik avis lokalavis fagblad tidsskrift nyhedsmail hjemmebane udebane morgensamling fællesspisning fællessang brætspil bingo banko quiz filmaften sangaften strikkeklub læsegruppe madklub gåklub løbeklub kreativitet sløjd keramik maling tegning syning strik "
    "praktikant elev studerende føl lærling mentor vejleder instruktør tovholder superbruger medhjælper rengøringsassistent køkkenhjælp altmuligmand havemand vagthavende ledsager bostøtte kontaktpædagog neuropædagog pædagogmedhjælper omsorgsmedhjælper natpædagog faglærer frisør fodterapeut diætist tandplejer præst kordegn forfatter kunstner musiker nyansat "
    "arbejdstid belastning arbejdsglæde samvær nærvær sammenhold fællesskab ligeværd selvbestemmelse medbestemmelse inddragelse hverdagsliv relation tilknytning ro tilbageblik fremskridt succes resultat gevinst udbytte styrke kompetence opmærksomhed hukommelse nysgerrighed forventning begejstring spænding taknemmelighed lettelse overraskelse held sammentræf tilfælde tråd rød-tråd plet fat mandat navn fornavn efternavn titel stilling funktion rolle ansættelse anciennitet jubilar alder "
    "sprog dansk engelsk tysk formulering sætning afsnit kapitel bogstav tal skrifttype farve vægtning balance bredde dybde detalje helhed bredde udsnit optakt ramme indledning afrunding opsamling konklusion referat dagbog notesbog kladde skitse tegning grundplan kort plantegning velkomstmappe velkomstbrev vejledningsark informationsark standardskema tjekliste huskeliste indkøbsliste telefonliste deltagerliste gæsteliste navneskilt visitkort "
    "samtaleemne anekdote vittighed joke grin latter glimt humør-dag hygge stund oplevelse minde højtid fest-stemning pynt gave buket blomsterhilsen julehygge juletid sommertid vintertid forårstid påskefrokost høstfest fastelavn halloween skt-hans hverdagsting småting ting sager grej udstyr redskab værktøj materiel hjælpemiddel kørestol rollator lift gangstativ "
    "opgave ærinde gøremål huskeseddel post-it rutinebesøg rutine sædvane vane skik tradition praksis runde gåtur omvej genvej svinkeærinde afstikker køretid rejsetid tidsforbrug gangtid minutter bagage kuffert rygsæk pung billet kvittering bilag tank benzin diesel strøm opladning tankning bilvask forrude dæk vinterdæk "
    "bevægelse øvelse vane metodearbejde dokumentationspraksis sagsgang personalehåndbog introduktionsforløb introduktion rundringning orientering orienteringsmøde efterretning information info opdatering ajourføring status vidensdeling faglige-input videndeling spørgeramme svarmulighed afkrydsning felt rubrik "
    "hus bygning villa gård ejendom afdeling afsnit lejlighed bolig lokale jul påske pinse nytår landsby by bydel kvarter egn ø centrum forstad land region "
    "hilsen hilsner tanke ønske ros klapsalve tommelfinger kys kram smil humør stemning tak arbejdslyst søndag lørdag bande flok gæng gruppe slæng "
    # people, what they are
    "person menneske folk mand kvinde dame herre gæst deltager besøgende beboer borger ung voksen bruger elev barn familie kollega kolleger makker medarbejder ansat vikar pædagog sygeplejerske sygehjælper assistent hjælper socialrådgiver "
    "psykolog læge terapeut fysioterapeut ergoterapeut lærer kok køkkenleder køkkenassistent rengøring pedel vicevært gartner håndværker chauffør sekretær administrator bogholder receptionist vagt portner nattevagt aftenvagt dagvagt "
    "leder souschef afdelingsleder teamleder centerleder områdeleder stedfortræder viceforstander forstander direktør formand bestyrelsesformand næstformand bestyrelsesmedlem koordinator konsulent inspektør sagsbehandler tovholder mødeleder referent "
    "repræsentant arbejdsmiljørepræsentant tillidsrepræsentant medarbejderrepræsentant udvalg gruppe team hold stab personale personalegruppe ledergruppe ledelse bestyrelse "
    # letters papers
    "mail email e-mail brev sms kuvert post postkasse indbakke spamfilter spam uønsket-post mappe emnefelt signatur autosignatur linje side afsnit kolonne tabel fil pdf bilag vedhæftning dokument papir kopi print udskrift scanning foto billede film video link hjemmeside webside facebook "
    "adresse postadresse telefonnummer lokalnummer direkte-nummer opkald telefonbesked kalender kalenderinvitation invitation indbydelse indkaldelse opslag opslagstavle nyhedsbrev intranet drev fællesdrev arkiv sagsmappe journalnummer sagsnummer notat notesblok "
    "brochure folder pjece præsentation oversigt liste skema vejledning håndbog husorden værdigrundlag virksomhedsplan årsrapport årshjul nyhed baggrund materiale tekst formulering overskrift oplæg indhold struktur rækkefølge længde overblik ramme forside "
    # work its talk
    "arbejde arbejdsmiljø arbejdsplads arbejdsgang arbejdsdag fag faglighed metode tilgang pædagogik recovery medicin medicinrum medicinhåndtering journal dokumentation handleplan døgnrytme struktur rutine kultur værdi trivsel tryghed sikkerhed brandvej flugtvej brandøvelse "
    "supervision efteruddannelse læring viden erfaring indsats udvikling kvalitet samarbejde koordinering dialog snak samtale fortælling historie emne tema punkt pause eksempel input perspektiv vinkel idé ide forslag sparring refleksion inspiration fokus opgave formål mål "
    "interesse nysgerrighed engagement opbakning tilslutning enighed glæde fornøjelse lyst mod gejst energi stolthed omsorg hensyn respekt tillid forståelse tålmodighed venlighed imødekommenhed åbenhed "
    "projekt forløb tiltag initiativ ordning tilbud evaluering opfølgning gennemgang rundvisning rundgang rundtur indtryk besøg tilsyn tilsynsbesøg tilsynskonsulent rapport udkast høring system register "
    "start begyndelse slutning lejlighed anledning held lykke hverdag dagligdag liv ro larm støj byggestøj luft lys duft musik spil hobby krea aktivitet motion gymnastik kor have-arbejde rejse operation genoptræning ønskeseddel personaledag udflugt sommerhus fødselsdag konfirmation bryllup jubilæum gæstebog bog avis blad ord stavefejl slåfejl tastefejl fejltryk "
    "mængde antal par halvdel flertal masse del resten stykke slags række procent beboertal normering plads døgnplads sag styr sko indesko støvle jakke trøje tørklæde paraply hat handske taske tøj "
)
ADJECTIVES = (
    "mindre større meste "
    "ufarlig harmløs misundelig punkteret "
    "friskbagt friskmalet friskbrygget nyslået nyanlagt nyindkøbt brugt slidt solid robust blød hård glat ru tør fugtig støvet mudret våd glat isglat sneklædt tåget overskyet forblæst solbeskinnet grønklædt blomstrende duftende velduftende knasende sprød saftig krydret salt sukkerfri "
    "forkølet hæs træt veludhvilet udhvilet frisk rask veloplagt glædestrålende forventningsfuld begejstret taknemmelig heldig beskeden ydmyg lattermild venligsindet gæstfri snakkesalig nysgerrig videbegærlig ihærdig flittig omhyggelig samvittighedsfuld tålmodig rummelig omsorgsfuld nærværende respektfuld ligeværdig anerkendende tillidsfuld uddannet autoriseret certificeret nyuddannet "
    "sjælden almindelig sædvanlig normal typisk gængs traditionel klassisk forsigtig langsom adstadig gradvis jævnlig regelmæssig hyppig løbende automatisk manuel trådløs lydløs lydtæt stemningsfuld imponerende usædvanlig enestående bemærkelsesværdig særegen sjælfuld oplyst velbelyst rummelig luftig møbleret beboet fuldtallig talrig utallig adskillig "
    "renskrevet færdigskrevet velskrevet letlæst læsevenlig velformuleret mundret velafbalanceret gennemarbejdet gennemtænkt velovervejet fyldestgørende dækkende rammende retvisende genkendelig nærliggende tankevækkende øjenåbnende brugbar anvendelig handlingsrettet jordnær ukompliceret ubesværet problemfri gnidningsløs udramatisk velfungerende "
    "god fin flot fed smuk dejlig skøn rar sød venlig pæn hyggelig rolig stille fredelig varm kold lun mild kølig våd tør frisk sund lækker nybagt hjemmelavet hjemmebagt gratis grundig overskuelig forståelig tydelig enkel kort lang bred stor lille høj lav ny gammel moderne "
    "rød blå grøn gul hvid sort grå brun orange lyserød lys mørk stærk let nem sjov munter glad tilfreds stolt nysgerrig spændt begejstret positiv åben ærlig engageret dygtig erfaren faglig fagfaglig pædagogisk social hjælpsom imødekommende dedikeret motiveret "
    "interessant spændende inspirerende lærerig givende nyttig relevant vigtig væsentlig central praktisk fornuftig rimelig passende velkommen kærkommen glimrende fremragende fantastisk storartet fortrinlig udmærket perfekt herlig super genial sej "
    "lokal nær intern nærmeste lige skrå modsat øverst nederst yderst bagerst forrest midterst venstre højre direkte hel samlet fælles daglig årlig ugentlig månedlig tidlig sen travl hektisk livlig lang rund firkantet grundig frugtbar konstruktiv behagelig god-natlig solrig regnfuld gråvejrs klar skyet blæsende strålende bagende silende sukkersød "
    "handicapvenlig kørestolsvenlig nyvasket nymalet nybygget nyrenoveret renoveret gammeldags charmerende idyllisk landlig bynær central afsides naturskøn fredet historisk bemandet åben døgnåben offentlig selvejende privat kommunal regional "
    "koordineret planlagt velplanlagt velorganiseret velforberedt forberedt orienteret informeret opdateret ajour booket reserveret udskrevet printet noteret journaliseret arkiveret vedhæftet vedlagt skriftlig mundtlig telefonisk elektronisk digital kollegial personlig hjertelig kærlig "
    "synlig smilende jævn passende fælles enig enkelt hurtig effektiv dyb skarp fuld fyldt proppet ledig fri rask vågen mæt tørstig sulten vegetarisk vegansk glutenfri laktosefri økologisk velsmagende"
)
VERBS = (
    "grave male tapetsere lakere slibe reparere skrue bore save hamre montere samle støbe flisebelægge asfaltere beskære klippe luge vande så plukke sylte bære slæbe løfte skubbe rulle trille cykle løbe hoppe kravle klatre svømme bade sejle fiske ride jage fange vinke nikke smile grine græde gabe nyse hoste puste sukke hviske råbe gø mjave gale synge fløjte nynne "
    "drille dryppe løbe sive dampe boble syde koge stege riste grille skære hakke røre piske ælte nyde sluge tygge servere anrette garnere lugte dufte smage kilde krible kildre sove hvile slappe slumre vågne rejse-sig strække "
    "trykke taste klikke swipe scrolle logge opdatere genstarte installere drukne forsvinde dukke havne lande ligge-begravet glippe smutte forlægge genfinde opdage bemærke lægge-mærke lytte betragte iagttage observere skimte ane huske erindre mindes genopleve fortælle berette beskrive skildre oversætte renskrive nedskrive notere tegne skitsere illustrere "
    "aflevere afhente returnere pakke udpakke emballere sortere opbevare forære give skænke dele uddele dække-op rydde-op stille-op tømme fylde hælde skænke blande røre vaske tørre stryge folde lægge bygge-op sy strikke hækle brodere væve dreje modellere "
    "følges fulgtes ledsage eskortere guide hilse-på trykke-hånd kramme omfavne trøste opmuntre motivere hjælpe assistere bistå bakke-op heppe hylde fejre skåle lykønske gratulere præmiere uddanne oplære introducere instruere vejlede coache supervisere "
    "falde passe-ind hænge-sammen gå-op ramme træffe lykkes lykke blive-glad vokse gro spire modnes springe-ud falme visne dale stige synke tiltage aftage vende-sig skifte-vejr klare-op lysne mørkne tøsne "
    "pakke dømme slutte undskylde forstå nærme glide øve hvile vinke nikke juble klappe "
    # politeness letters
    "takke hilse ønske glæde sende skrive læse svare maile printe udskrive kopiere scanne vedhæfte vedlægge gemme arkivere journalisere notere registrere taste indtaste kvittere besvare modtage åbne downloade kigge skimme "
    "ringe telefonere tale snakke høre nævne fortælle forklare vise præsentere orientere informere meddele oplyse minde huske "
    # coming, going receiving
    "komme ankomme køre cykle spadsere parkere holde dreje svinge følge krydse passere finde møde mødes hente bringe følges modtage byde hilse guide rundvise banke lukke-op åbne låse-op "
    "sidde stå placere stille sætte dække rydde rengøre støvsuge vaske pudse pynte tænde varme lufte bestille servere lave koge brygge bage smøre tilberede spise drikke nyde hygge smage invitere medbringe bære hænge ligge "
    # work
    "arbejde passe hjælpe støtte bidrage øve træne lære undervise udvikle forberede samarbejde samle gennemgå gennemlæse bladre dokumentere beskrive vægte fokusere interessere inspirere motivere engagere fylde betyde give "
    "sørge klare ordne booke reservere krydse stille koble tilslutte printe dele fordele hænge male renovere bygge indrette købe anskaffe plante høste fodre lufte synge spille danse grine le smile fejre jubilere rejse holde bo leve trives "
    "kende genkende opleve se mærke synes bakke tilslutte rose anerkende værdsætte påskønne skønne spare lette styrke gavne savne længes elske fryde more "
    "skinne regne blæse sne fryse blomstre dufte begynde starte vare tage bruge foregå forløbe indeholde handle dreje omhandle lyde se-ud virke fungere ligne stemme "
)
# Forms that follow no rule.
FORMS = (
    "kom kommet gik gået stod stået sad siddet lå ligget holdt gav givet tog taget fandt fundet så set fik fået sang sunget drak drukket bar båret sagde sagt hængt hang bød budt skrev skrevet lød lydt bandt bundet nød nydt sov sovet vidste vist gjorde gjort lod ladet bragt bragte hjalp hjulpet trak fulgte fulgt solgt valgte valgt spurgt spurgte lagde lagt satte sat talte talt viste vist hørte hørt "
    "grundlagt nyeste bedste enkelte enkelt forskellige forskelligt øvrige øvrigt respektive samtlige diverse nogenlunde tilstrækkelig rigelig rigeligt "
    "nedenfor nedenstående ovenfor herunder herover udenfor indenfor bagved ovenpå nedenunder overfor undervejs indendørs udendørs internt lokalt hjemme herude herinde iblandt undtagelsesvist personligt formelt typisk normalt generelt oftest sommetider somme gange jævnligt løbende fortsat stadigvæk stadig dagligt ugentligt årligt tit sjældent "
    "heldigvis gudskelov forhåbningsfuldt imens undervejs indimellem ind imellem fast uanset ligeledes ej-heller glemt sneede faldt faldet løb løbet sprang sprunget skar skåret vandt frøs frosset skinnede sluttede blev vokset vokser kunne-høre ramt løst glemte lært tømt sprogligt forsigtigt voldsomt hårdt roligt verdens eventuel eventuelle øjeblikket fart farten flor fingrene møblerne planer planerne elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede halvanden nitten første anden tredje "
    "mænd kvinder børn hænder fødder bøger brødre søstre venner træer æbler ører øjne gæster kolleger tusch tuscher www dk com hjemmesiden anledningen skyld grund årsag selvfølge selvfølgelighed ære fornøjelsen døgnet "
    "tales høres skrives ses mødes snakkes siges gives sendes holdes stilles findes kobles bages vises tages fås nås klares ordnes hentes vaskes åbnes "
    "giv giver lyd hils læs skriv ring kig hold følg tag husk kør drej brug bank vent kom nyd pas velbekomme hov ups øv puha tja næ joh åh wow top fedt super skål hip"
)
# A word with one of these in it never taken for a compound of the words above.
GRAVE = (
    "klage strejke luk konkurs opsig fyr afskedig fratræd død vold trus hændelse ulykke konflikt krise kritik protest modstand påbud forbud politi retssag advokat anmeld sygdom syge smitte epidemi influenza aflys afbud "
    "udsæt udskyd flyt nedlæg sammenlæg fusion ophør spar besparelse mangel privatperson overhoved fravær problem tvivl forbehold betingelse krav indsigelse undtag ændr rettelse fejl forkert overgreb magtanvend tvang indbrud brand"
)
