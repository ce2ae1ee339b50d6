"""Turns of phrase in answers to the invitation, why not in everyday words, and what was told of another time."""

from __future__ import annotations

import pytest

from messages.mail import Address, Mail
from messages.meaning.meant import Meant
from messages.read import interpret
from messages.reading import Choice, Context, Kind, Role
from tests.messages.meaning_helpers import WRITTEN, read

ACT, ASK = Choice.ACT, Choice.ASK
HOUSE = "Bostedet Strandvejen"


def cues(text: str) -> tuple[Meant, Choice]:
    """What the cues alone read and would do, before the second opinion."""
    mail = Mail(date=WRITTEN, sender=Address(addr="lone@strandvejen.example", name="Lone"), subject="SV", text=text)
    context = Context(
        as_of=WRITTEN, sender_role=Role.INSTITUTION, expecting=Kind.PARTICIPATION, institution=HOUSE, offered=()
    )
    found = interpret(mail, context)
    assert found is not None
    left_open = found.verdict.shaky or found.meant.unsure
    return found.meant, ASK if left_open else found.verdict.decision


@pytest.mark.parametrize(
    "text",
    [
        "MED-udvalget drøftede det mandag og tilslutter sig deltagelse.",
        "Den er købt! Vi bager.",
        "Spring endelig ikke os over.",
        "Netop derfor vil vi have jer indenfor, begge to på én gang.",
        "Hellere end gerne!",
        "Vi lægger både hus og hoved til.",
        "Vi slutter op om det.",
        "Vi er så meget med, som man kan være.",
        "Strandvejen ønsker at gøre brug af tilbuddet.",
        "Strandvejen er på.",
        "Et klart ja fra både ledelse og tillidsfolk.",
        "Vi er i hvert fald med.",
        "For vores vedkommende er svaret bekræftende.",
        "Undertegnede er blevet bedt om at svare, og svaret er ja.",
        "Vi har haft travlt, derfor hører I først fra os nu. Men selvfølgelig er vi med.",
        "Regn med os. Jeg har allerede sagt det til natholdet.",
        "Vi stiller med to medarbejdere og en kande kaffe.",
        "Tilmeldingen kommer her: Bostedet Strandvejen, 24 beboere, 31 ansatte.",
        "Vi siger ja tak med det samme og uden at ryste på hånden.",
        "Ja tak. Jeg skulle bare lige finde brevet igen, det lå under avisen.",
        "Der er kun én ting at sige: ja.",
        "Vi ser frem til at byde jer velkommen.",
        "Vi ønsker at være en del af det koordinerede tilsyn.",
        "Jeg ved, at I har mange at vælge imellem. Vælg os.",
        "Vi har intet at indvende og deltager.",
        "Vi har valgt at takke ja og ser det som en hjælp og ikke som kontrol.",
        "Strandvejen ønsker deltagelse.",
        "Vores dør står åben for jer begge.",
        "Under henvisning til invitationen bekræftes deltagelse.",
        "Vi skal da prøve det.",
        "Nej, hvor er det godt, at I gør det her. Vi vil gerne være med.",
        "Vi lægger hus og hoved til, og ingen har mukket.",
    ],
)
def test_a_yes_in_a_turn_of_phrase(text: str) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, decision) == ("yes", ACT), (meant.evidence, meant.doubts)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Glem os denne gang.", None),
        ("I må undvære Strandvejen.", None),
        ("Vi må desværre vende tommelfingeren nedad.", None),
        ("Vi har drøftet det og er kommet frem til, at det ikke er noget for os.", None),
        ("Jeg må skuffe jer. Strandvejen bliver ikke en del af det.", None),
        ("Vi er blevet et tilbud til familier med små børn. Nej tak.", "target_group_changed"),
        ("Vi er gået over til at være aflastning for familier. Vi skal ikke med.", "target_group_changed"),
        ("Kommunen har visiteret en helt anden type borgere til os, så vi takker nej.", "target_group_changed"),
        ("Beboerne er nu alle over 75, så vi melder fra.", "target_group_changed"),
        ("Regionen har valgt os til forsøget med mindre tvang, så vi siger nej tak.", "ongoing_programme"),
        ("Der kører i forvejen et forsøg med trygge arbejdspladser hos os. Vi springer over.", "ongoing_programme"),
        ("Videnscentret er allerede inde over os med rådgivning om vold. Derfor nej.", "ongoing_programme"),
        ("Jeg fratræder med udgangen af måneden. I den situation melder vi afbud.", "organisational"),
        ("Byrådet har besluttet, at vi skal drives af en privat fond. Svaret er nej.", "organisational"),
        ("Kryds os af jeres liste. Vi deles i to selvstændige afdelinger fra oktober.", "organisational"),
        ("Min souschef er på orlov, og jeg er ene om det hele. Vi må lade det gå forbi os.", "resources"),
        ("Halvdelen af holdet er langtidssygemeldt. Vi kan ikke.", "resources"),
        ("Travlheden er for stor. Vi takker nej.", "resources"),
        ("Jeg har ingen at sende af sted til et dialogmøde. Vi må takke nej.", "resources"),
        ("Til gengæld må jeg skuffe jer, for vi siger nej. Fem stillinger er ubesatte.", "resources"),
        ("Vi lader andre komme til.", None),
        ("Nej tak. Det skal ikke opfattes som kritik.", None),
        ("Det er et nej, og det har vi ikke mere at sige om.", None),
        ("Det giver ingen mening, at vi er med.", None),
        ("Nej tak. Vi er bundet op på et toårigt projekt om tryghed.", "ongoing_programme"),
        ("Vi deltager ikke. Vores ledergruppe er under udskiftning.", "organisational"),
        ("Vi slås sammen med Solgården, og det kræver alle kræfter. Vi må sige nej.", "organisational"),
        ("Vi melder fra. Efter fusionen i juni har vi tre slags vagtplaner.", "organisational"),
        ("Vi kan ikke afse to medarbejdere til et dialogmøde, når vi er i underskud med timer.", "resources"),
        ("Vi har valgt at takke nej, fordi beboerne ikke bryder sig om fremmede i stuen.", "other"),
        ("Nej tak. Vores hovedbestyrelse mener principielt ikke, at selvejende steder skal deltage.", "other"),
        ("Vi er desværre ikke på denne gang.", None),
        ("Vi vil helst være fri.", None),
        ("Vi takker for tilbuddet, som vi dog ikke kan tage imod.", None),
        ("Nej tak. Det var en svær beslutning.", None),
        ("Jeg er ked af at være den, der siger nej, men det gør jeg altså.", None),
        ("Vi må bede om at blive strøget.", None),
        ("Vi takker for muligheden, men benytter os ikke af den.", None),
        ("To af vores tre huse er lukket, og det sidste er til børn. Vi er ikke målgruppen.", "target_group_changed"),
        ("I marts kom vi med i kommunens projekt om vold. Nej tak.", "ongoing_programme"),
        ("Vi fravælger det, fordi vi er i gang med noget tilsvarende.", "ongoing_programme"),
        ("Fem er rejst, to er syge, og resten er trætte. Vi må melde fra.", "resources"),
        ("Desværre, vi er for få. Spørg endelig andre.", "resources"),
        ("Nej, kassen er tom.", "resources"),
        ("Vi har det godt, som vi har det, og takker nej.", "other"),
        ("Vi tager kun folk over 65 ind. Nej tak.", "target_group_changed"),
        ("De udadreagerende er samlet på Havblik. Nej tak.", "target_group_changed"),
        ("Nej tak. De, der slog, bor her ikke mere.", "target_group_changed"),
        ("Nej tak. Beboerne er en ny flok.", "target_group_changed"),
        ("Kommunens egen voldskonsulent kommer her hver uge. Nej tak.", "ongoing_programme"),
        ("Vi får i forvejen hjælp til det her af en arbejdspsykolog. Nej tak.", "ongoing_programme"),
        ("Nej tak. Vi har sagt ja til regionens tilbud om det samme.", "ongoing_programme"),
        ("Nej tak. Vi er i et makkerskab med tre andre bosteder om tryghed.", "ongoing_programme"),
        ("Kommunen har sat os til salg. Nej tak.", "organisational"),
        ("Jeg er selv kun vikar for lederen, og den nye starter i januar. Nej tak.", "organisational"),
        ("Fra januar er vi ikke kommunale mere. Nej tak.", "organisational"),
        ("Nej tak. Vi bliver privatiseret.", "organisational"),
        ("Nej tak. Vi har lige fyret lederen.", "organisational"),
        ("Der er ikke en ledig time i kalenderen før jul. Nej tak.", "resources"),
        ("Tre af fem i weekendholdet har sagt op. Vi takker nej.", "resources"),
        ("Vi kan dårligt nok få døgnet til at hænge sammen. Nej tak.", "resources"),
        ("Vi siger nej tak. Der er nok at lave i forvejen.", "resources"),
        ("Vi stoler ikke på, at det bliver holdt adskilt. Nej tak.", "other"),
        ("Nej tak. Vi har haft nok tilsyn.", "other"),
        ("Nej tak. Vi tror ikke, det hjælper.", "other"),
        ("Nej tak. Vi foretrækker, at tilsynene kommer hver for sig.", "other"),
    ],
)
def test_a_no_in_a_turn_of_phrase_and_why(text: str, reason: str | None) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, meant.reason, decision) == ("no", reason, ACT), (meant.evidence, meant.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "Vores forrige leder sagde vist nej til noget lignende for nogle år siden. Det gør jeg ikke; vi deltager.",
        "Min forgænger takkede nej til noget lignende i 2015. Jeg ser anderledes på det, så nu bliver det et ja.",
    ],
)
def test_what_others_answered_another_time_is_a_story(text: str) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, meant.weak, decision) == ("yes", True, ACT), (meant.evidence, meant.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "Naboerne sagde nej. Det overvejer vi også.",
        "Forrige leder sagde nej, og den nye har ikke taget stilling. Vi vil gerne selv.",
        "Lederen sagde nej. Vi deltager.",
        "Bestyrelsen sagde nej i går. Jeg synes, vi skal sige ja.",
        "Kommunen sagde nej sidste år. Vi vil gerne, men kommunen skal stadig sige god for det.",
        "Dengang var svaret nej. I dag er det måske et ja.",
        "Min forgænger svarede vist ja i 2016. Gælder det stadig?",
        "Vi kører på, indtil vi hører fra kommunen.",
        "Personalet bakker op, ledelsen er mere i tvivl.",
        "Personalet bakker op om tilbuddet, og nu mangler kun bestyrelsen.",
        "Den er købt, hvis det bliver om formiddagen.",
        "Spring ikke os over, men giv os lidt tid.",
        "Glem os ikke til næste år.",
        "Vi vil gerne have jer på besøg for at høre mere, før vi svarer.",
        "Vi vil gerne have jer indenfor, men ikke på samme dag.",
        "Vi vil gerne have Arbejdstilsynet indenfor. Socialtilsynet har været her.",
        "Vi er i hvert fald med til dialogmødet.",
        "Vi tør godt, men kommunen tør ikke.",
        "Vi tror godt, vi tør.",
        "Forslaget om at sige nej blev stemt ned.",
        "Et forslag om at takke nej blev nedstemt med seks mod to.",
        "Dialogmødet bliver uden os.",
        "Vi er ude på landet, så husk kørekort.",
        "Det er ikke noget for os at sige nej til sådan noget.",
        "Afdelingen i byen siger ja, mens afdelingen på landet ikke er klar.",
        "Afdelingen på bakken vil gerne, men afdelingen ved søen vil ikke.",
        "Nogle vil gerne, men andre vil ikke. Jeg skriver os på.",
        "Strandvejen siger ja. I må dog lige oplyse, hvor mange af os der skal sidde med til mødet.",
        "Vi har ingen spørgsmål endnu, men vi melder tilbage.",
        "Vi bakker op, men kan ikke deltage før foråret.",
        "Tilbuddet falder i god jord, og vi tager det op på næste møde.",
        "Huset er indforstået med, at I kontakter kommunen.",
        "Til gengæld må vi få lov at vælge dagen.",
        "Vi hører først noget fra kommunen på mandag. Vi vil gerne.",
        "Mange vil sikkert gerne. Vi ved det ikke.",
        "Vi stiller med to medarbejdere, hvis I betaler vikarerne.",
        "Vi deltager med halvdelen af huset.",
        "Tilmeldingen kommer i løbet af ugen.",
        "Vi skriver under, når kommunen har nikket.",
        "Vi skriver under på, at vi har modtaget brevet.",
        "Vi lader andre afgøre det.",
        "Vi kan ikke tage mere ind lige nu, men spørg igen i næste uge.",
        "Det skal ikke opfattes som et ja, men som interesse.",
        "Nej, det skal ikke opfattes som et nej.",
        "Vi går ud fra, at I selv betaler. Ja tak.",
        "Vi går ud fra, at I har talt med kommunen. Vi er med.",
        "Det giver ingen mening, at vi ikke er med.",
        "Jeg er fra avisen og vil gerne være med.",
        "Der er kun et svar, og det får I, når vi har spurgt.",
        "Vi har ny bestyrelse, som skal tage stilling. Jeg siger ja.",
        "Ja tak, vi vil gerne høre mere.",
        "Vi vil gerne deltage i opstartsmødet og så se.",
        "Ledelsen siger ja. Personalet siger nej.",
        "Nej tak. Personalet vil ikke.",
        "Nej tak. Undskyld, det tog så lang tid.",
        "Glem os ikke, men vi kan ikke love noget.",
        "Vælg os til næste år.",
        "Vælg os kun, hvis der ikke er andre.",
        "Vi har intet at indvende mod tilsyn, men vi vil have dem hver for sig.",
        "Vi har intet at indvende. Det er kommunen, der bestemmer.",
        "Vi ser det som kontrol og ikke som hjælp, men vi må vel hellere.",
        "Der er stemning for at sige ja, og det gør vi så måske.",
        "Vi er kommet med i kommunens projekt om vold. Kan man være med i begge?",
        "Vi lader andre komme til i dialogmødet, men besøgene vil vi gerne have.",
        "Vi ser frem til at byde jer velkommen, når vi har fået styr på vagtplanen.",
        "Vi stiller med to medarbejdere til dialogmødet, men besøgene siger vi nej til.",
        "Det kunne vi ikke drømme om at sige ja til uden at have spurgt personalet.",
        "Ledelsen bakker op, MED har ikke behandlet det endnu.",
        "Min forgænger sagde ja i sin tid, men det var før mig.",
        "Forrige år sagde vi ja, og det blev et rod. Jeg ved ikke rigtig.",
        "Naboerne sagde ja, så vi gør vel det samme.",
        "Bestyrelsen stemte det ned, men personalet presser på, så vent lidt.",
        "Nej tak til Arbejdstilsynet. Socialtilsynet må gerne komme.",
        "Vi ser anderledes på det nu end i sidste uge, hvor vi sagde ja.",
    ],
)
def test_what_looks_like_a_turn_of_phrase_is_asked(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert reading.decision is ASK, (reading.outcome, reading.why)


@pytest.mark.parametrize(
    "text",
    [
        "Sidste gang nogen spurgte, måtte vi sige fra, fordi taget var pillet af huset. Nu får I et ja.",
        "Jeg ved, at et par andre bosteder takkede nej. De sagde nej af frygt. Vi siger ja.",
        "Vores svar på invitationen er positivt.",
        "Vi ønsker at benytte os af tilbuddet.",
        "Det passer os fortrinligt at være med.",
        "Stil os bare op på holdet!",
        "For min skyld kunne I være kommet i går. Vi deltager.",
        "Hvis der er et sted i landet, der kan få glæde af det, så er det os. Vi deltager.",
        "Bestyrelsen drøftede det i mandags og bemyndigede mig til at svare bekræftende.",
    ],
)
def test_a_yes_that_a_story_leads_up_to(text: str) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, decision) == ("yes", ACT), meant.doubts


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vi hverken kan eller vil påtage os mere. Der er ansættelsesstop.", "resources"),
        ("Vi har sagt ja til for meget, så det her siger vi nej til. Der er ikke hænder nok.", "resources"),
        ("Vi må nøjes med at heppe fra sidelinjen.", None),
        ("Jeg har forelagt det for min chef, og hun ønsker ikke, at vi deltager.", None),
        ("Vi er i gang med et forløb om vold hos en psykolog, og alle er med. Så vi takker nej.", "ongoing_programme"),
        ("Nej. Det kan jeg ikke give jer. Vi deltager ikke.", None),
        ("Vi har hverken mandskab eller overskud til det i år. Beklager.", "resources"),
    ],
)
def test_a_no_that_a_story_leads_up_to(text: str, reason: str | None) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, meant.reason, decision) == ("no", reason, ACT), meant.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Vi hælder nok til at sige ja tak.",
        "Vi hælder vel mest mod et nej.",
        "Nej, det har vi ikke tid til, medmindre det kan vente til efter sommeren.",
        "Vi vil gerne, men jeg foretrækker en snak i telefonen, før vi binder os.",
        "Vi takker nej og glæder os til samarbejdet.",
        "Socialtilsynet er velkomment. Arbejdstilsynet har vi set rigeligt til, så dem springer vi over.",
        "Vi er med, men vil gerne have mulighed for at hoppe fra igen.",
        "Vi deltager, men vi vil have lov til at melde os ud undervejs.",
        "Efter grundig drøftelse takker vi ja. Vi har desværre ikke kræfter til det i år.",
        "Spørger I mig på en god dag, er det ja. I dag er ikke en god dag.",
        "Vi har intet imod det, men heller ikke noget for det. Gør, som I synes.",
        "Jeg kan ikke se det for mig. Men overbevis mig gerne.",
        "Det er rart at kunne sige ja til noget.",
    ],
)
def test_what_a_story_leads_up_to_and_takes_back_is_asked(text: str) -> None:
    meant, decision = cues(text)
    assert decision is ASK, (meant.outcome, meant.evidence)
