# ruff: noqa: E501 (rows of data)
"""What people write beside a form they send: words of the paper and of the mail, of late papers and trouble with files.

Closed lists on purpose: a clause is understood only where all its words stand here (cover_note.py). Nothing here says
who gets the survey, how much of the form holds, or what else is to be done with it.
"""

from __future__ import annotations

from messages.meaning.text import folded_words

# Without which a clause does not speak of the paper.
PAPER_ROOTS = tuple(
    folded_words("skema skabelon formular dokumentation bilag slide præsentation vedhæft vedlag vedlæg vedføj udfyld")
)
PAPER = folded_words(
    "ja jo holdt afholdt sendte lovede aftalte efterspurgte omtalte efterlyste papirarbejde papirarbejdet filtype filformat besvaret præsentationer aftalt lovet hermed her herunder nedenfor heri fil filen filer filerne pdf'en word pdf docx odt rtf pptx zip zip-filen pdf-fil word-fil wordfil powerpoint ppt opsamling opsamlingen oplæg oplægget papir papirer papirerne materiale materialet "
    "oplysning oplysninger oplysningerne svar svarene felter felterne tilbagemelding tilbagemeldingen redegørelse fremsender fremsendes fremsendt sender sendes sendt videresender videresendes videresendt eftersender modtager del version versionen udgave udgaven kopi notat notatet opsummering besvarelse besvarelsen "
    "pages libreoffice here attached form template enclosed slides file document dokument dokumentet dokumenter dokumenterne"
)
# What stands around them.
AROUND = folded_words(
    "ny uden word-format pdf-format samling samlingen fornøjelsen dialogmøde dialogmødets mål retur ønskede manglende både database databasen henvisning under bedste evne anført angivet færdiggjort udarbejdet renskrevet gennemgået gennemlæst gjort mens husker husk hjem rykkede rykkes rykket sidder toget frokost aften aftenen tid anledning informationer information info kendskab arkivet bestilt rekvireret efterspurgt bedt anmodet krævede skriftlig elektronisk digital digitalt korrekt underskrift fyldestgørende komplette vist heraf hertil dertil hvori hvoraf hvilket samme fuldt detaljeret grundigt omhyggeligt efterfølgende umiddelbart straks netop lige her nedenstående ovenstående ovenfor ovennævnte nævnte sagsnr sagsnummer nr journalnummer j.nr initiativ samtale samtalen telefonsamtale vores dialog dialogen stamdata stikord register registeret tekst skriver skriv mailen ned stand bruge deres vores hans hendes han hun ind stedet google docs mobilen tastet hvor kommet ind formiddagens eftermiddagens møderne huset jeg vi i jer jeres du dig vores vor min mine mit den det de dem denne dette der som så nu endelig også lige bare blot og samt eller at er var bliver blev være blevet har havde have fik får få kan skulle "
    "fra for til på om af med efter under via pr som ved over en et ét selve hele helt alle alt allerede igen gang gange omgang denne hos os mig til inkl vedr vedrørende angående ang jf dd d kl "
    "kommer kom kommet følger ligger står findes finder ses se ser sender giver får tager fået lagt sat samlet skrevet skrev krydset lavet gemt tastet eksporteret konverteret scannet kopieret brugt bruger vist viste vises tog op kan åbne "
    "koordineret koordinerede tilsyn tilsynet indsats projektet projekt dialogmøde dialogmødet dialogmøderne møde mødet mødets mandagens tirsdagens onsdagens torsdagens fredagens gårsdagens dagens dag dagen går formiddags morges sidste uge ugen afholdt afholdte holdt "
    "mandag tirsdag onsdag torsdag fredag mandags tirsdags onsdags torsdags fredags formiddag eftermiddag januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec "
    "huset husets bosted bostedet botilbud botilbuddet bofællesskab bofællesskabet opholdssted opholdsstedet bocenter bocentret center centret døgntilbud døgntilbuddet tilbud tilbuddet tilbuddets institution institutionen boform boformen sted stedet "
    "at arbejdstilsyn arbejdstilsynet arbejdstilsynets socialtilsyn socialtilsynet socialtilsynets socialstyrelse socialstyrelsen socialstyrelsens nord syd øst midt hovedstaden kollega kollegaer kolleger kollegaen makker team mand sammen selv vegne "
    "aftale aftalen aftalt lovet nævnt talt telefonen ønsket forlængelse henhold overensstemmelse tilknytning forbindelse opfølgning opfølgende rykker rykkeren jeres påmindelse påmindelsen mail mailen forespørgsel anmodning "
    "brug videre arbejde behandling foranstaltning evaluering evalueringen orientering journal sag sagen venligst gerne hilsen mvh venlig fint færdig færdigt klar klart klare parat komplet ønsker håber håb bruges brugbart læses læse læsbart fremgår sådan ønskede rigtig rigtige nye endelige rettede opdaterede udfyldte godkendt udfyldt "
    "emne emner emnerne punkter punkterne side sider form udskrift print underskrevet bedste hilsner forhåbentlig forhåbentligt dokumentationen projektets resultat resultatet resultater resultaterne egen eget "
    "format formatet som kære alle hej kollegialt tak a an the is are to for of from and in it this with we i our my used time english engelsk engelske dansk danske"
)
# Late, forgotten, sent in vain, not to be opened: of the file, not of what stands in it.
TROUBLE = folded_words(
    "bort dårligt nede adgang glemt glemte glemme glemsom smuttede smuttet røg gik forsvandt åbne åbnes åbner åbnet gemme gemmes vedhæfte vedhæftes sende uploade scanne indsætte virker virkede virke driller drillede drillet driller fejlede fejl forkert forkerte tom tomme tomt "
    "returneret afvist filtret spamfilter spamfilteret fylder undskyld beklager desværre forvirringen ulejligheden ulejlighed rod rodet dobbelt"
)
TROUBLE_MORE = folded_words(
    "anden andet it system systemet program programmet computer computeren pc pc'en ipad iphone mobil mobilen mac scanner scanneren telefon telefonen mb net netværk netværket forbindelse forbindelsen server serveren outlook min hotel hjemmefra adgang rejse dårligt dårlig ned nede gik til stedet for skriver stedet sendt sender ikke kunne kan ville vil skulle før forrige første tidligere sidste gamle gammel oprindelige skrivefejlene skrivefejl stavefejl tastefejl tog toget hast hastværk så fordi da men derfor lukke konvertere endte andet først samme"
)
LATE = folded_words(
    "troede sendt havde lykkedes så er tilbage måtte måned måneder uger uge travl fundet fik få får udfylde udfyldt gang gange kurser kursus møder bunken bordet bunke indbakke indbakken kalender kalenderen mange bolde luften drukner druknede hverdagen hverdag indhentede druknet arbejde arbejdet sygemeldt influenza sygdomsperiode hjemme måttet rigtig alt alle lige været siden sidst mødet skemaet udfyldelsen udfyldelse fremsendelse fremsendelsen indsendelse indsendelsen forglemmelse forglemmelsen beklagelse skyldes gik gået forbi ekstra selvfølgelig naturligvis godt bag bagud bagefter hængepartier hængeparti indhentet udskød trukket ud en dette denne hvor som nogle par fra tager tog jeres vores os mit min barns børn børnene ja nå puha pyh hov ups hast før ferien ferie inden weekenden beklager undskyld sent sen sene forsinket forsinkelse forsinkelsen ventetid ventetiden vente ventet ventede aflevering afleveringen svaret svartid svartiden travlt travl travlhed ferie ferien fri sygdom barn syg glemte glemt overset smuttede smuttet tålmodighed tålmodigheden rykke rykker rykkeren "
    "deadline fristen frist tiden tid lidt noget meget lang lange langsom langsomme længe dage dag op jul påske sommer sommerferien sommerferie efterårsferie efterårsferien vinterferien juleferien været end hos mig her på det jeg den at for har er kommer kom vi først endelig nu nåede nået pga grundet og så men jeres min i til skulle lovet planlagt hastværk hast"
)
OFFER = folded_words(
    "opstår opstå nummer mobil foretrækker anden filtype udgave indholdet indhold skemaet tvivl om bare lige mail telefon telefonisk via ud over øvrigt hellere version behøver behøves ønsker ønskes snakke tale tal uddybe uddyber supplere supplerer forklare opklare svare på hverdage tilgængelig disposition ved uklare ulæseligt ulæselig falder skal oplysning ikke sige må sendes det sig siger giv ring ringe skriv skrive kontakt kontakte kontaktes meld spørg spørge hører hør lyd besked velkommen velkomne hvis såfremt ved mangler mangle spørgsmål noget nogen brug behov for der er har i jer du til kan må skal bare blot endelig gerne altid også flere yderligere uddybning uddybende andet oplysninger driller uklart uklarheder tvivlsspørgsmål "
    "ellers lader lad mig os vide høre det I at af læse åbne åbnes virker tøv tøve stå står rådighed jeg vi svarer hjælper sende bekræft bekræfte bekræftelse kvitter kvittere kvitteres kvittering modtagelse modtagelsen modtaget lettere nemmere bedre pdf word format vil have get touch let know you need anything any questions please me us "
)
# Said of a day, a meeting, a team: with one of these a clause tells that all was well.
GLAD = folded_words(
    "vel planlagt planmæssigt tilstrækkeligt brugbart fyldestgørende nemt let blæser regner sner skinner fryser humør humøret forventning forventninger tilfreds tilfredse dialog engageret engagerede forberedt velforberedt velforberedte forløb forløbet inspirerende samarbejde samarbejdet læselyst arbejdslyst fantastisk fantastiske super herlig herligt rolig roligt smukt smuk imødekommende gæstfri gæstfrie særklasse tak takker god godt gode fin fint fine dejlig dejligt skøn skønt hyggelig hyggeligt rart glad glade glæder glædelig glædeligt fornøjelse konstruktiv konstruktivt konstruktive lærerig lærerigt givende udbytterig udbytterigt spændende interessant interessante positiv positivt positive åben åbne ærlig ærlige flot flotte fremragende fortsat held lykke jul påske sommer weekend nytår ferie vejr vejret sol solen regn regnen sne sneen kage kaffe kaffen frost blæst storm "
    "thanks thank nice great good happy best weekendhilsner julehilsner sommerhilsner besøgt stemning stemningen godmorgen goddag"
)
# What a clause of small talk does not speak of: that decides where the survey goes or what the form is worth.
NOT_TALK = folded_words(
    "skriv skriver skrive skrives send sender sende sendes sendt svar svarer svare svares kontakt kontakter kontakte kontaktes modtage modtager modtages ring ringer adresse adressen mail mailen mailadresse mailadressen telefon telefonen nummer nummeret navn navnet dato datoen datoerne kontaktperson kontaktpersonen skema skemaet spørgeskema spørgeskemaet undersøgelse undersøgelsen link linket "
    "formular formularen skabelon skabelonen felt feltet felter felterne rubrik rubrikken punkt punktet punkter punkterne tekst teksten svarene slet brug bruge bruges bruger vent vente venter ret rette læs først inden før indtil hvis når mener mening synes sekretær sekretæren souschef souschefen vikar afløser stedfortræder "
    "anden andet andre begge ny nyt nye hedder farvel mangler mangle dårlig dårligt skal må bør vil ville skulle kræver ønsker overtager tager tage gælder videregive privat private intern internt arkiv overlader tilbage"
)
THANKS = folded_words("tak takker thanks thank takk tack")
BUT = folded_words(
    "endnu men dog kun uden ellers alligevel næppe ikke ingen aldrig hverken men but not without although however skønt selvom"
)
PLACES = folded_words(
    "men fri hjemme mandag tirsdag onsdag torsdag fredag igen uge næste kontoret kontor tlf telefon telefonen mobil mobilen træffes fanges fanges på hjemmefra resten ugen ugens af hele dagen i dag morgen jeg er kan bedst mellem og også direkte nummer mit er arbejder til hverdage kl hver alle dage igen fra efter jul nytår tilbage holder ferie"
)
SURVEY = folded_words(
    "bliver tager sig svarer besvarer udfylder hvor kommet manglende rigtige nu spørgeskema spørgeskemaet spørgeskemaundersøgelsen undersøgelse undersøgelsen kontaktperson kontaktpersonen kontaktpersoner navn øvrige orienteret informeret oplyst indforstået bekendt glæder svare sendes sende skrives stiles står fremgår angivet anført noteret nævnt deri nederst øverst tilføjet indsat ind ligeledes modtager vil gerne få skulle"
)
# How a letter begins.
GREETING = folded_words(
    "hallo davs hey heysa mojn hejhej hejsa halløj kære goddag godmorgen godaften dav til hello hi dear"
)
GREETED = folded_words(
    "tovholder tovholdere tovholderen hos team kontaktperson koordinatorer rummet derinde ovre derovre frue fru hr medarbejder modtager alle jer i du dig med igen sammen derude rette vedkommende kollega kolleger kollegaer team teamet koordinator koordineret koordinerede tilsyn socialstyrelse socialstyrelsen styrelsen hovedpostkasse postkassen projekt projektgruppen projektledelsen indsats indsatsen og all everyone team both begge to venner tilsynskoordinator tilsynskoordinatoren bot botten"
)
# What a clause after one of the paper may add of the colleague it comes from.
AWAY = folded_words("ferie kursus barsel orlov syg fri rejse udflugt")
# Words that make of a pointer to the paper something else: how much of it holds, whose it is, how sure it is.
TELLING = folded_words(
    "fleste par halv halve halvdel halvdelen halvt næsten delvis delvist dele nogle noget stort hovedsagelig mest mindst resten rest stump begyndelse begyndelsen anden andet andre ny nyt nye gammel gamle gammelt tidligere forrige første næste år året årets forår foråret sommeren efteråret vinteren fjor forgænger "
    "bud gæt hukommelse hukommelsen skøn overslag skitse skitsen kladde kladden udkast udkastet udgangspunkt inspiration tvivl tror troede mente måske vist nok cirka omtrent nogenlunde ca foreløbig foreløbigt prøve øvelse test eksempel demo "
    "drev drevet fællesdrev intern internt interne fortrolig privat private hemmelig bruge bruges egne eget egen personlig personligt uofficiel uofficielt alene ene enig enige uenig "
    "skal skulle bør vil ville må måtte før inden indtil hvis når mens først vente venter vent afventer frist stadig fortsat endnu siden "
    "leder lederen ledelse ledelsen ledelsens souschef souschefen medarbejder medarbejdere medarbejderne medarbejderen beboer beboere beboerne borger borgere borgerne pårørende bestyrelse bestyrelsen kommune kommunen region regionen sekretær sekretæren afdeling afdelingen afdelinger elev praktikant studerende vikar vikaren afløser "
    "navn navnet adresse adressen telefon nummer nummeret mailadresse postkasse dato datoen overskrift forside side punkt punktet rubrik rubrikken tal tallet ord ordene holdning meningen mening mener synes vurdering vurderingen svar"
)
# Where the sender is on the way or away: a place named then is one of those.
TRAVELS = folded_words(
    "turen hjemturen kører koerte cykler flyver ski bussen toget faergen hjemad kursus ferie rejse tur toget kontoret kørte vejen weekend sommerhus seminar konference cyklede broen"
)
REGIONS = tuple(
    sorted(
        folded_words(
            "danmark jylland nordjylland vestjylland midtjylland sønderjylland østjylland fyn sydfyn sjælland nordsjælland vestsjælland sydsjælland lolland falster "
            "bornholm amager københavn aarhus odense aalborg esbjerg randers kolding horsens vejle roskilde herning silkeborg viborg holstebro nyborg "
            "svendborg sønderborg slagelse næstved køge hillerød helsingør hørsholm ringsted ringkøbing skive thisted vordingborg nykøbing"
        )
    )
)
# What somebody named has done for the paper.
HELPED = folded_words(
    "stod førte tog udfyldte skrev lavede samlede renskrev læste kiggede deltog hjalp hjulpet hjælper lavet sat satte skrevet tastet tastede scannet scannede konverteret klippet klippede gemt fundet fandt "
    "trykkede holdt skrev kørte sagde siger hilser styrede fortalte trykker tog lånte tilbød tjekkede fixet printet fik fået læst læste reddet reddede tegnet lagt samlet noterede viste vist"
)
# Words of every day that a note may hold beside those of the other lists; any other word makes it less sure.
EVERYDAY = folded_words(
    "anstrengelse anstrengelserne umage pligt listen liste flinke flink kloge klog størrelse størrelsen let lette aktiv aktivt stedets jævnfør henhold frikadeller kantine kantinen tømmermænd motorvej motorvejen kø køen trafik trafikken omvej cykel cyklen bil bilen bus bussen tog toget færge færgen regnvejr solskin blæsevejr tåge vinter vinteren sommer efterår forår påske jul nytår "
    "kaffe te kage boller brød frokost morgenmad madpakke æbler is suppe lagkage kiks vafler pandekager rugbrød kop kopper kande tallerken køkken køkkenet have haven terrasse terrassen stue stuen gang gangen lokale lokalet sal salen bord bordet stol stole tavle tavlen skærm skærmen lærred lærredet højttaler mikrofon whiteboard flipover usb stik ledning strøm strømmen net nettet wifi printer printeren scanner tastatur tastaturet mus musen skrivebord skrivebordet kontor kontoret skuffe mappe mappen bunke bunken indbakke udbakke "
    "dejlig hyggelig rar venlig sød søde smilende munter muntert grin grinede latter smil humør humor energi energien gejst lyst nysgerrige nysgerrig interesserede engagerede ivrige stolt stolte tilfreds lettet lettelse træt trætte søvnig frisk friske sulten mæt øm forkølet hæs gips briller brille hånd hånden fingre fingrene øje øjne ryg ryggen ben benene næse næsen "
    "kone konen mand manden datter datteren søn sønnen børn børnene barn barnet mor far hund hunden kat katten nabo svigermor familie familien fødselsdag bryllup jubilæum fest festen ferie sommerhus campingvogn badeferie skiferie "
    "linje linjer linjeskift afsnit ramme rammer kant tabel tabellen kolonne kolonner felter skrift skriften skrifttype skrifttypen farve farver logo logoet overskrift sidetal sidefod sidehoved margen sideskift billede billeder foto fotos tegning tegninger ikon knap knappen menu rullemenu boks bokse kryds flueben makro makroer indholdskontrol autokorrektur stavekontrol stavekontrollen filnavn filnavnet filstørrelse størrelse megabyte komma kommaer tegnsætning stavning sproget formulering formuleringerne ordvalg "
    "løfte løftet aftalen frist fristen deadline dagen aftenen natten weekenden tidsnok endelig omsider langt kort længe tidligt sent straks samme hjemvejen udturen turen rejsen køreturen parkering parkeringspladsen vejarbejde togstrejke "
    "rapport rapporten rapporter evaluering evalueringen projekt projektet program programmet vejledning vejledningen guide samarbejde samarbejdet kolleger kollegerne sidemakker sekretariat sekretariatet administrationen it-afdelingen it-mand elev konsulent fuldmægtig oplæg oplægget diskussion debat dialogen stemning stemningen tone tonen snak snakken møde mødet rundvisning rundvisningen modtagelse modtagelsen velkomst afslutning afslutningen begyndelse start starten slut"
)
