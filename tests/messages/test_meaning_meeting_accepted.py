"""Days that are taken, what may stand beside them, and near neighbours that a person must see."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Slot
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, WEDNESDAY, answer, at, read, slot, taken

pytestmark = pytest.mark.usefixtures("by_cues_alone")

# Tuesday the 13th, Thursday the 15th and Wednesday the 21st of June
NEXT_THURSDAY = slot("2017-06-22T13:00", "2017-06-22T15:00")
TWO_THURSDAYS = (TUESDAY, THURSDAY, NEXT_THURSDAY)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        # of those that are named
        ("Vi kan både den 13. og den 15., vælg selv.", (TUESDAY, THURSDAY)),
        ("Vi kan den 13. og den 21. I bestemmer.", (TUESDAY, WEDNESDAY)),
        ("Den 13. og den 15. går begge, så I kan selv vælge.", (TUESDAY, THURSDAY)),
        # who else comes, and no other days
        (
            "Onsdag eller torsdag, jeg har plads til begge dele. Læg det, hvor det glider bedst for de andre.",
            (THURSDAY, WEDNESDAY),
        ),
        ("Hej, jeg er fri alle tre dage. Tag den, de andre helst vil have.", THREE),
        # what is wished till then
        ("Vi har sat kryds ved den 21. juni. Indtil da ønskes I en dejlig sommer.", (WEDNESDAY,)),
        ("Den 13. er fin. Jeg har kun en halv time i bil.", (TUESDAY,)),
        ("Den 13. er fin. Vi ser helst, at I parkerer bag huset.", (TUESDAY,)),
    ],
)
def test_the_days_named_are_taken_and_no_others(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("accept", Choice.ACT)
    assert taken(reading) == [s.start for s in slots]


def test_both_thursdays_are_as_many_as_were_offered() -> None:
    reading = answer("Begge torsdage passer fint.", TWO_THURSDAYS)
    assert reading.decision is Choice.ACT
    assert taken(reading) == [THURSDAY.start, NEXT_THURSDAY.start]


@pytest.mark.parametrize(
    "text",
    [
        # more days than were offered
        "Begge onsdage passer fint.",
        "Vi kan begge torsdage.",
        "Alle tirsdagene er fine for os.",
        # one of them, or all?
        "Den 13. passer, men vælg selv.",
        # agreed before, and on another day
        "Nu bliver jeg forvirret. Jeg har da for længst aftalt den 14. med lederen?",
        "Jeg troede, at vi havde aftalt den 14.?",
        "Vi ønsker os en anden dag end den 15.",
        # the length does not suit
        "Den 13. er ok, men to timer er for meget. Vi kan kun slippe personalet i tre kvarter.",
        "Den 13. er ok. Vi kan dog kun afse en time.",
        "Den 13. passer. Vi kan højst sidde i halvanden time.",
        "Den 13. passer. To timer er i overkanten.",
        "Torsdag er ok. Mødet må højst vare en time.",
        "Torsdag er fin. Vi har afsat tre kvarter.",
        # nor who comes, or where
        "Den 13. er i orden. Vi ser dog helst, at kun det ene tilsyn møder op, da huset er presset.",
        "Den 13. er i orden. Vi vil helst kun have besøg af det ene tilsyn.",
        "Den 13. er i orden. Vi ser helst, at mødet holdes hos jer.",
        "Den 13. passer. Kun Socialtilsynet er velkommen.",
    ],
)
def test_a_day_taken_with_a_catch_is_put_before_a_person(text: str) -> None:
    assert answer(text).decision is Choice.ASK


JANUARY = (
    slot("2019-01-08T09:30", "2019-01-08T11:30"),
    slot("2019-01-10T13:00", "2019-01-10T15:00"),
    slot("2019-01-16T09:30", "2019-01-16T11:30"),
)
JUNE = (
    slot("2019-06-24T13:00", "2019-06-24T15:00"),
    slot("2019-06-26T09:00", "2019-06-26T11:00"),
    slot("2019-06-27T13:00", "2019-06-27T15:00"),
)
SEPTEMBER = (
    slot("2018-09-18T14:00", "2018-09-18T16:00"),
    slot("2018-09-20T09:00", "2018-09-20T11:00"),
    slot("2018-09-26T14:00", "2018-09-26T16:00"),
)

TAKEN_IN_JANUARY = [
    ("Den 10. er vi samlet hele flokken, så den passer fint.", (10,)),
    ("Jeg har spurgt rundt, og der er stemning for den 16.", (16,)),
    ("Onsdag den 16. er perfekt for os, der er personalemøde dagen før, så alle er klædt på.", (16,)),
    ("Vi stemmer for torsdag. Kokken laver suppe.", (10,)),
    ("Tirsdag formiddag, mange tak. Parkering er ved hovedindgangen.", (8,)),
    ("Den 8. kan lige nås, inden min ferie begynder.", (8,)),
    ("Den 10. går an. Min kollega er desværre på barsel, men jeg kommer.", (10,)),
    ("Lad os sige den 16. Jeg er på ferie til den 14.", (16,)),
    ("Nummer to er bedst for os, for om formiddagen er halvdelen i skole.", (10,)),
    ("Den 16. er fin. Det er den eneste dag, hvor vores psykiater også er her.", (16,)),
    ("Vi ser frem til at møde jer tirsdag den 8. Beklager det sene svar, her har været influenza.", (8,)),
    ("Torsdag kl. 13 lyder godt. Vi serverer en bolle.", (10,)),
    ("Ja til den 16.! Og tak, fordi I spørger, inden I bestemmer.", (16,)),
    ("Det bliver den 10., hvis jeg skal vælge.", (10,)),
    ("Den 8. passer. De unge glæder sig, og hunden gør, men den bider ikke.", (8,)),
    ("Jeg tager gerne den 10., også selv om det er min fødselsdag.", (10,)),
    ("Så siger vi den 16. Vejen er gravet op, så I skal køre ind ad bagvejen.", (16,)),
    ("Vi har rykket lidt rundt, så den 8. nu kan lade sig gøre.", (8,)),
    ("Den 16. er sat af. Hvis I mangler adressen, så sig til.", (16,)),
    ("Vi vælger mødet den 10., da flest medarbejdere er på arbejde der.", (10,)),
    ("Torsdag den 10. kl. 13. Hverken før eller efter jul er vi så mange som dér.", (10,)),
    ("Den 8. er okay. Det bliver nok lidt koldt i mødelokalet, så tag en trøje med.", (8,)),
    ("Vi kan den 8., selv om det er lige efter ferien.", (8,)),
    ("Onsdag er min kontordag, så onsdag den 16. er oplagt.", (16,)),
    ("Den 10. er noteret her. Vores leder er på kursus indtil den 9., så hun når det lige.", (10,)),
    ("Tak for jeres tålmodighed. Vi lander på den 16.", (16,)),
    ("Alle tre er fine, men den 16. er finest.", (8, 10, 16)),
    ("Mødet kan holdes den 8. her hos os. Vi har plads til ti.", (8,)),
    ("Jeg bekræfter den 10. januar. Med ønsket om et godt nytår.", (10,)),
    ("Det er den 16., der passer bedst ind i skoleskemaet.", (16,)),
    ("Den sidste af dagene er god; dér er juletræet ude og støvsugeren kørt.", (16,)),
    ("Vi siger den 16. Alle er hjemme igen fra den 14.", (16,)),
    ("Den 10. passer. Fra den 14. er vi på koloni.", (10,)),
    ("Formiddagene går til medicin hos os, så det bliver mødet kl. 13.", (10,)),
    ("Den 16. er fin. Indtil den 14. er jeg på ferie.", (16,)),
    ("Den 16. passer. Vores leder er på kursus til den 15. januar.", (16,)),
    ("Alle er hjemme den 16.", (16,)),
    ("Alle er klar den 16.", (16,)),
    ("Alle er fine.", (8, 10, 16)),
    ("Den 10. Alle er enige.", (10,)),
    ("Alle er orienterede, og den 10. er sat af.", (10,)),
    ("Den 10. er vi klar. I går skred bilen ud, så nu cykler jeg.", (10,)),
    ("Torsdag kl. 13 er helt fint. Min søn er netop blevet student, så jeg er stadig lidt træt.", (10,)),
    ("Den 8. passer os. Sidste gang tog vi med færgen, og den var to timer forsinket.", (8,)),
    ("Vi tager den 10. Beboerne har lavet en sang om det, men den slipper I for.", (10,)),
    ("Ja til den 16. Kaffen er ikke god, men den er varm.", (16,)),
    ("Den 8. kl. 9.30 er i kalenderen. Elevatoren virker ikke, så tag trappen.", (8,)),
    ("Den 10. er perfekt. Det er ikke så tit, vi får besøg.", (10,)),
    ("Den 16. er noteret. Vi har ikke julepynt oppe mere til den tid.", (16,)),
    ("Tirsdag den 8. passer fint. Vores kat er gået til, så undskyld humøret.", (8,)),
    ("Den 10. dur. Vi har fået ny hoveddør, den binder lidt.", (10,)),
    ("Den 8. går fint, min cykel er stjålet, så jeg er glad for, at I kommer til os.", (8,)),
    ("Den 10. er ok. I aftes sad jeg fast i sneen i to timer.", (10,)),
    ("Mulighed 3. Jeg er ikke så god til computere, så jeg håber, I får den her.", (16,)),
    ("Den 10. står fast. Det regner for øvrigt sidelæns herude.", (10,)),
    ("Vi kan den 8., og vi har også bedt køkkenet om at holde sig væk fra mødelokalet.", (8,)),
    ("Den 10. er god. Min kone siger, at jeg skal få købt nye bukser inden.", (10,)),
    ("Vi siger den 16. Husets hund hedder Basse og er harmløs.", (16,)),
    ("Den 8. bliver fin. Jeg kommer lige fra tandlægen og kan dårligt skrive.", (8,)),
    ("Den 16. passer. Undskyld det korte svar, telefonen er ved at løbe tør.", (16,)),
    ("Den 10. vil vi gerne. Det er flot, I kan koordinere det, det er vi ikke vant til.", (10,)),
    ("Den 10., tak. Jeg kender vejen, det er ikke første gang.", (10,)),
    ("Den 8. januar er fin med os. Man skal ikke udskyde til i morgen, hvad man kan gøre i dag.", (8,)),
    ("Vi er enige om den 16. Nogle gange går det stærkt.", (16,)),
    ("Den 10. siger hele huset ja til. Selv nattevagten stod op for at stemme.", (10,)),
    ("Den 16. er vores. Så kan jeg også nå at få taget stingene ud.", (16,)),
    ("Den 10. er fin. Jeg var i øvrigt også med i 2012, hvor vi holdt møde i en kælder.", (10,)),
    ("Den 8. er en god dag for os. Ingen møder, ingen tandlæge, ingen regn.", (8,)),
    ("Så er den 10. sat i system. Hilsen en træt afdelingsleder.", (10,)),
    ("Vi har sat kryds ved den 16. januar. Indtil da ønskes I en glædelig jul.", (16,)),
    ("Den 16. passer. Indtil da god jul og godt nytår.", (16,)),
    ("Den 16. passer. Inden da har vi travlt med julen.", (16,)),
    ("Den 16. passer os. Før det går det bare ikke.", (16,)),
    ("Vi ønsker jer en god jul og siger ja til den 10.", (10,)),
    ("Hej, jeg er fri alle tre dage.", (8, 10, 16)),
    ("Kære alle, vi kan alle tre dage.", (8, 10, 16)),
]

ASKED_IN_JANUARY = [
    "Den 10. er fin, men to af os må gå kl. 14.",
    "Den 8. kan jeg, hvis børnehaven åbner.",
    "Den 10. er god, men jeg skal lige vende det med min souschef.",
    "Den 16. går nok.",
    "Vi siger den 8., medmindre sneen lukker vejene.",
    "Den 8. er lige før min ferie, så det bliver svært.",
    "Den 10. januar er en god dag, men lederen er ude af huset.",
    "Lad os sige den 16. Jeg er på ferie til den 18.",
    "Lad os sige den 16. Jeg er på ferie fra den 14.",
    "Den 10. er fin. Lederen er på orlov fra den 1. januar.",
    "Den 10. er fin. Jeg er syg til den 12.",
    "Vi vælger den 10. Huset er dog på koloni fra den 9.",
    "Den 16. passer. Vores leder er på kursus til den 16. januar.",
    "Alle er enige.",
    "Kære begge, det passer fint.",
    "Vi ønsker os en anden dag end den 10.",
    "Den 10. er fin, men min leder er på ferie, så det er ikke sikkert.",
    "Den 10. er fin. Min leder er på barsel, så der er ingen til at komme.",
    "Den 10. er fin. Vores leder er på ferie.",
    "Den 10. passer. Min kollega er sygemeldt, så jeg kan måske ikke.",
    "Den 10. passer. Vores leder er syg, men jeg kommer, hvis jeg kan få fri.",
    "Den 10. passer. Vores souschef er på orlov, så skriv til hendes afløser.",
    "Den 10. passer. Vores leder er på ferie til den 12., så hun når det ikke.",
    "Den 10. passer, hvis vejret holder.",
    "Den 10. passer, hvis det ikke sner.",
    "Den 10. passer, hvis I er færdige til kl. 14.",
    "Den 10. passer, hvis nogen vil overtage min vagt.",
    "Den 16. var oplagt, hvis jeg ikke skulle på kursus.",
    "Den 16. havde været fin, hvis vi ikke skulle flytte.",
    "Den 16. ville være perfekt, hvis det ikke var for eksamen.",
    "Den 16. går til.",
    "Den 16. går til eksamen.",
    "Formiddagene går til vask.",
    "Den 10. går kun til nød.",
    "Den 10. kører vi til Jylland.",
    "Den 10. kører vi på koloni.",
    "Kl. 13 kører vi hjem til jul.",
    "Den 10. kører vi, for så er vi på lejr.",
    "Den 10. er jeg på kursus.",
    "Den 10. er jeg på ferie, så den kan jeg ikke.",
    "Det bliver nok den 10.",
    "Det bliver nok lidt svært den 10.",
    "Den 10. bliver det nok lidt for tidligt.",
    "Den 10. passer. Der er nok lidt tvivl om lokalet.",
    "Den 8. passer, I bestemmer.",
    "De andre vil hellere den 16., men jeg kan den 10.",
    "Den 10. er fin, hvis det er bedst for de andre.",
    "Den 10. er der vagtmøde, så den siger vi nej til.",
    "Den 10. er der vagtmøde, men den tager vi måske.",
    "Den 10. har jeg tid hos tandlægen, men den tager jeg bare.",
    "Den 10. har vi ferie, så den tager vi gerne bagefter.",
    "Den 10. er fin. Vores nye leder begynder den 1. januar, så hun skal lige godkende det.",
    "Den 10. er fin, men vores nye leder begynder først den 14.",
    "Vi begynder først i februar.",
    "Den 8. er fin, men jeg begynder først den 9.",
    "Vi ønsker os en god forklaring, før vi siger ja til den 10.",
    "Den 10. er skabt til fest, men ikke hos os.",
    "Alle er på vagt den 16., men ingen kan undværes.",
    "Alle er samlet til jul, men ikke den 8.",
    "Vi havde noget i kalenderen den 10., som desværre ikke kunne flyttes.",
    "Den 10. havde vi et møde, men det kunne ikke flyttes.",
    "Bilen skal først synes, før vi kan komme den 10.",
    "Vi tager den 10. Skulle vejret drille, må vi finde en anden dag.",
    "Den 10. lyder godt. Nu må vi se.",
    "Den 10. kan lige nås, hvis vi skynder os.",
    "Den 10. kan knap nås.",
    "Vores valg er den 10., men lederen vil hellere den 8.",
    "Mit valg falder nok på den 10.",
    "Mit svar er den 10., så længe det kun varer en time.",
    "Den 10. er fin. Lederen er væk.",
    "Den 10. er fin. Karen er væk.",
    "Den 10. er fin. Alle er væk.",
    "Den 10. er fin. Mødelokalet er lukket.",
    "Den 10. passer. Vikarerne er væk.",
    "Den 10. passer. Bemandingen er elendig.",
    "Den 10. passer. Nu er halvdelen taget på ferie.",
    "Den 10. passer. Halvdelen af personalet er væk.",
    "Den 10. passer. Tidspunktet er skidt.",
    "Den 10. er fin. Det er dog lidt skidt for os.",
    "Den 10. passer. Så er Hanne væk.",
    "Den 10. passer. Der er Lise og Per på ferie.",
    "Torsdag passer. Vi er væk.",
    "Den 10. passer. Hvem kommer fra Arbejdstilsynet?",
    "Den 10. passer. Er det ikke den 11., I mener?",
    "Den 10. passer. Hvem vil ikke komme?",
    "Den 10. passer. Hvornår slutter vi?",
    "Hvem vil ikke gerne slippe for sådan et møde?",
    "Den 10. passer. Er det ikke lidt dyrt?",
    "Den 10. passer. Har I nogensinde overvejet et andet sted?",
    "Den 10. må I få svar på i morgen.",
    "I må få vores leder til at svare om den 10.",
    "Den 10. kan I få at vide i næste uge.",
    "Den 10. skal I have svar.",
    "Er vi med på den 10.?",
    "Den 10. er vi med på noget andet.",
    "Den 10. er vi med til begravelse.",
    "Den 10. passer. Hvis lederen siger ja.",
    "Den 10. Hvis I kommer alle sammen, er det for mange.",
    "Hvis I hører noget fra lederen, er det den 10.",
    "Den 10. passer, hvis I vil vide det, men kun til kl. 14.",
    "Jeg kan den 24., hvis vi holder det på video.",
    "Vi kan den 10., hvis vi holder os til en time.",
    "Den 10. er fin, hvis jeg selv skal sige det, men chefen er uenig.",
    "Vi har ikke besluttet os for en dag endnu.",
    "Lederen har besluttet sig for den 10., men vi andre kan ikke.",
    "Vi er ikke enige om dag 2.",
    "Den 10. var fin i går, nu er den optaget.",
    "Vi kunne den 10., men nu fik vi møde kl. 13.",
    "Den 10. passer. Kl. 13 fik vi dog lige et andet møde.",
    "Den 10. passer. Kl. 14 kom der et møde ind.",
    "Den 10. er en af de dage, hvor vi ikke kan.",
    "Den 10. er en af de dage, vi har mest travlt.",
    "Den 10. er afstanden til juleferien ligegyldig, men vi kan ikke.",
    "Problemer med nogen af datoerne? Ja, den 10.",
    "Nogen af dagene passer.",
    "Nogle af dagene er fine.",
    "Den 10. har jeg alligevel ikke tid.",
    "Den 10. har jeg fået møde alligevel.",
    "Den 10. skal jeg alligevel til Jylland.",
    "Jeg kan alligevel den 10.",
    "Den 10. har vi besøg af borgmesteren alligevel.",
    "Den 10. passer. Februar passer også.",
    "Vi kan den 10., eller hele januar.",
    "Se mine svar med rødt.",
]

TAKEN_IN_JUNE = [
    ("Den 27. kl. 13 er jeg på pletten.", (27,)),
    ("Mandag er helt fin, jeg kommer direkte fra stationen.", (24,)),
    ("Onsdag den 26., så slipper jeg for at tage tidligt hjem fra sommerhuset.", (26,)),
    ("Jeg har skubbet et andet møde, så den 24. kan lade sig gøre.", (24,)),
    ("Den 26. er jeg alligevel i kommunen, så den passer mig bedst.", (26,)),
    ("Torsdag kl. 13 for mit vedkommende.", (27,)),
    ("For min skyld gerne den 24.", (24,)),
    ("Skriv mig på den 26. Min makker er på ferie, så det bliver kun mig.", (26,)),
    ("Min kalender er mest åben den 27.", (27,)),
    ("Den midterste dag er bedst for Arbejdstilsynet.", (26,)),
    ("Jeg kan kun den 24. De øvrige dage er jeg på sommerferie.", (24,)),
    ("Jeg stiller op onsdag den 26. kl. 9 med kaffe i blodet.", (26,)),
    ("Den 24. står i kalenderen nu. Ring, hvis I bliver forsinket.", (24,)),
    ("Torsdagen, tak. Så kan jeg nå at læse bilagene.", (27,)),
    ("Mandag. Det var nemt.", (24,)),
    ("Den 24. er som skabt til formålet.", (24,)),
    ("Nr. 1 kolliderer med et afdelingsmøde, og nr. 3 med min datters dimission. Nr. 2 er fri.", (26,)),
    ("Jeg siger ja til den 26. God grundlovsdag i morgen!", (26,)),
    ("Mandag den 24. juni. Jeg har hverken ferie eller kursus den dag.", (24,)),
    ("Den øverste i rækken, tak.", (24,)),
    ("Mit valg er den sidste på listen.", (27,)),
    ("Den 26. er sat af. Jeg har lige haft ferie og kan næsten ikke huske min adgangskode.", (26,)),
    ("Mandag den 24. kl. 13. I Jylland kalder vi det midt på dagen.", (24,)),
    ("Den 27. er fin, jeg skal bare nå toget kl. 16.", (27,)),
    ("Jeg tager den 24. – de andre to er mindre gode.", (24,)),
    ("Den 26. om morgenen, for jeg er et morgenmenneske.", (26,)),
    ("Jeg har givet den 24. et flueben og sendt resten i papirkurven.", (24,)),
    ("Den 26. kører vi den hjem.", (26,)),
    ("Mit forslag er jeres forslag nummer 2.", (26,)),
    ("Den 27. Jeg ved, at Socialtilsynet også helst vil have den.", (27,)),
    ("Jeg er fleksibel, men helst den 24.", (24,)),
    ("Jeg nupper den 26., inden andre gør det.", (26,)),
    ("Den 24. har I mit ord på.", (24,)),
    ("Hellere den 27. end den 24.", (27,)),
    ("Jeg vil hellere den 27. end den 26. Med venlig hilsen Jens", (27,)),
]

ASKED_IN_JUNE = [
    "Onsdag passer fint for mig, men min kollega fra Arbejdstilsynet er på ferie den uge.",
    "Jeg kan den 24., men kun pr. video.",
    "Den 27. kan jeg være der fra kl. 14.",
    "Hellere den 27. end den 24., men jeg dukker op, hvad I end beslutter af de to. Onsdag den 26. er jeg i byretten.",
    "Hellere den 27. end den 24., men begge går.",
]

TAKEN_IN_SEPTEMBER = [
    ("Det bliver mødet kl. 9 for mit vedkommende. De øvrige må I gerne give til andre.", (20,)),
    ("Den 20. tager vi. De andre kan I roligt frigive.", (20,)),
    ("Tirsdag kl. 14 er fint, der er alle på arbejde.", (18,)),
    ("Den 26. passer bedst i vores rytme, for der er der fællesspisning bagefter.", (26,)),
    ("Vi melder klar til den 18. Der står æblekage på bordet.", (18,)),
    ("Torsdag den 20. – kaffen er varm fra kl. 8.30.", (20,)),
    ("18/9 kl. 14 er noteret med stor glæde.", (18,)),
    ("Den 26. september. Kan ikke blive bedre!", (26,)),
    ("Vi har tænkt over det og vælger den 20. september, selv om det er tidligt.", (20,)),
    ("Den første af de tre datoer har vi sat flueben ved.", (18,)),
    ("Hos os er den 20. fri for alt andet.", (20,)),
    ("Vi har talt sammen i teamet. Alle kan den 26.", (26,)),
    ("Ja, den 18. er helt i orden for os. Er der noget, vi skal forberede, læser vi det bare i brevet.", (18,)),
    ("Den 18. dur. I kan parkere i gården, men pas på katten.", (18,)),
    ("Hellere den 18. end de to andre, men alle tre er mulige.", (18, 20, 26)),
    ("Den 20. og den 26. duer. Den 18. er vi i Tivoli.", (20, 26)),
    ("Alle datoer er åbne i min kalender. Vælg den, der passer jer.", (18, 20, 26)),
    ("Vi kan den 18. Den 20. har vi afdelingsmøde, og den 26. er jeg til eksamen med mit barnebarn.", (18,)),
    ("Den 26. Vores tillidsrepræsentant kommer også med.", (26,)),
    ("Vi siger tak for den 20. og ses der.", (20,)),
    ("Den 20. om formiddagen er en god løsning for begge vores afdelinger.", (20,)),
    ("Det passer os rigtig godt onsdag den 26. september fra 14 til 16.", (26,)),
    ("Bare kom den 18., døren er åben.", (18,)),
    ("Vi kan godt nå det den 20.", (20,)),
    ("Den 18. er mødet velkomment. Vi har ikke ændringer til deltagerlisten.", (18,)),
    ("Vi er fem, der gerne vil være med den 26.", (26,)),
    ("Vi takker og bekræfter onsdag den 26. Der er ikke behov for parkeringstilladelse.", (26,)),
    ("Den 18. kl. 14 er booket i mødelokalet i stuen.", (18,)),
    ("Det må blive den 20.; de to andre dage er vi ikke så mange på arbejde.", (20,)),
    ("Vi vil gerne holde mødet den 26., når I nu spørger så pænt.", (26,)),
    ("Tak for tre gode bud. Det bedste er den 18.", (18,)),
    ("I er velkomne den 20. Husk varmt tøj, fyret er gået i stykker.", (20,)),
    ("Den 26. ligger lunt i svinget.", (26,)),
    ("Hermed vores accept af den 18. september.", (18,)),
    ("Vi kunne godt tænke os den 20.", (20,)),
    ("Vores ønske er den 26., og det er alle med på.", (26,)),
    ("Så er det aftalt til den 18. Jeg giver personalet besked.", (18,)),
    ("Den 20. har vores nattevagt godt nok fri, men hun møder ind alligevel.", (20,)),
    ("Den 26. er ok. Jeg skriver ikke så meget, for jeg har armen i gips.", (26,)),
    ("Torsdag! De unge er i skole, og der er ro i huset.", (20,)),
    ("Det bliver den 18., for den 20. går bussen ikke.", (18,)),
    ("Vi har valgt dag nr. 3, som er onsdag den 26.", (26,)),
    ("Vi kan alle dagene. Giv bare lyd, når I har valgt.", (18, 20, 26)),
    ("Den 18. september har jeg krydset af. Lederen har set det og sagt god for det.", (18,)),
    ("Den 18. passer, vi lægger bare supervisionen en time senere.", (18,)),
]

ASKED_IN_SEPTEMBER = [
    "Den 20. kan vi kun tidligt om morgenen.",
    "Den 20. passer kun midt på dagen.",
    "Den 18. om morgenen passer.",
    "Den 18. ved middagstid.",
    "Den 26. sidst på eftermiddagen passer.",
    "Den 20. har vi ikke så god tid.",
    "Den 20. er vi ikke så gode.",
    "Den 20. er vi ikke vant til at holde møder.",
    "Den 20. er ikke så tit en mulighed.",
]


def offered(text: str, slots: tuple[Slot, ...], written: str) -> Reading:
    return read(text, Kind.MEETING_DATES, offered=slots, written=at(written))


@pytest.mark.parametrize(
    ("text", "slots", "written", "days"),
    [
        *((text, JANUARY, "2018-12-03T12:00", days) for text, days in TAKEN_IN_JANUARY),
        *((text, JUNE, "2019-06-05T08:00", days) for text, days in TAKEN_IN_JUNE),
        *((text, SEPTEMBER, "2018-08-28T08:00", days) for text, days in TAKEN_IN_SEPTEMBER),
    ],
)
def test_a_day_is_taken_whatever_is_told_beside_it(
    text: str, slots: tuple[Slot, ...], written: str, days: tuple[int, ...]
) -> None:
    reading = offered(text, slots, written)
    assert (reading.outcome, reading.decision) == ("accept", Choice.ACT)
    assert taken(reading) == [s.start for s in slots if s.start.day in days]


@pytest.mark.parametrize(
    ("text", "slots", "written"),
    [
        *((text, JANUARY, "2018-12-03T12:00") for text in ASKED_IN_JANUARY),
        *((text, JUNE, "2019-06-05T08:00") for text in ASKED_IN_JUNE),
        *((text, SEPTEMBER, "2018-08-28T08:00") for text in ASKED_IN_SEPTEMBER),
    ],
)
def test_what_takes_the_day_back_is_put_before_a_person(text: str, slots: tuple[Slot, ...], written: str) -> None:
    assert offered(text, slots, written).decision is Choice.ASK
