"""Why a no is said, in words of its own: what the cues leave open is weighed by the trained second opinion."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading
from tests.messages.meaning_helpers import read

TOLD: tuple[tuple[str, str | None], ...] = (
    ("Rønnebakken ønsker ikke at deltage. Vi har ikke yderligere bemærkninger.", None),
    ("Vi takker nej. Vi har ingen kommentarer i øvrigt.", None),
    ("Tak for mailen. Svaret er nej, og det er der ikke så meget mere at sige til.", None),
    ("Jeg ved godt, at I havde håbet på et andet svar, men vi deltager ikke.", None),
    ("I skal have et svar, og det er nej.", None),
    ("Jeg svarer på jeres mail fra i går. Vi ønsker ikke at være med.", None),
    ("Vi har læst det hele igennem to gange og talt længe om det. Vi siger nej tak.", None),
    ("Beslutningen er truffet, og den blev et nej.", None),
    ("Nu skal jeg ikke trække det i langdrag: nej tak.", None),
    ("Jeg fik jeres brev i hånden af souschefen i morges. Vi takker nej.", None),
    ("Kort svar på et langt brev: nej.", None),
    ("Vi har drøftet invitationen på ledermødet, og vi er nået frem til et nej.", None),
    ("Der er ingen dramatik i det, men vi siger nej tak.", None),
    ("Vi vil ikke give nogen begrundelse. Svaret er nej.", None),
    ("Det er et nej herfra, men hav en god sommer.", None),
    ("Jeg håber, I finder nok steder. Her bliver det et nej.", None),
    ("Undskyld, at I har måttet vente på svar. Vi deltager ikke.", None),
    ("Vi siger pænt nej tak og sender en hilsen fra hele huset.", None),
    ("I bad os svare inden fredag. Vi takker nej.", None),
    ("Som lovet i telefonen får I her vores skriftlige svar: nej tak.", None),
    ("Mange tak, fordi I tænkte på os. Vi springer over.", None),
    ("Vi kender ordningen og har stor respekt for den, men vi skal ikke deltage.", None),
    ("Rønnebakken er ikke med denne gang. Tak for henvendelsen.", None),
    ("Det må blive uden os. God arbejdslyst med resten.", None),
    ("Vi havde besøg af begge tilsyn i efteråret, og det kom der kun ballade ud af. Nej tak.", "other"),
    ("Sidst vi stillede op til den slags, endte det på forsiden af avisen. Derfor siger vi nej.", "other"),
    ("Vi vil helst have de to tilsyn hver for sig. Svaret er derfor nej.", "other"),
    ("Jeg tror ikke, at to myndigheder på én gang gør nogen klogere. Vi takker nej.", "other"),
    ("Vores beboere bliver utrygge, når der kommer mange fremmede på én gang, så vi siger nej.", "other"),
    ("Vi har lige mistet en beboer, og huset er i sorg. Vi deltager ikke.", "other"),
    ("Det brændte i køkkenet i sidste uge, og vi bor i skurvogne. Nej tak.", "other"),
    ("Vi havde vand i kælderen og er stadig ved at rydde op. Vi siger nej.", "other"),
    ("Personalet vil det ikke, og jeg går ikke imod dem. Nej tak.", "other"),
    ("Vores medudvalg har sagt nej, og det retter vi os efter.", "other"),
    ("Vi kører en klagesag mod Arbejdstilsynet og vil ikke sidde til bords med dem imens. Nej.", "other"),
    ("Vi har klaget over et påbud, og så længe sagen verserer, er vi ikke med.", "other"),
    ("Vi er af princip ikke med i forsøg med beboerne. Nej tak.", "other"),
    ("Det virker som en dårlig idé at blande kontrol og dialog sammen. Vi siger nej.", "other"),
    ("Vi mener, at tilsyn skal være uanmeldt og hver for sig. Nej tak herfra.", "other"),
    ("Bestyrelsen ønsker ikke, at vi går ind i frivillige ordninger. Vi takker nej.", "other"),
    ("Vores driftsherre vil ikke have, at vi deltager i noget, der ikke er lovpligtigt. Det er et nej.", "other"),
    ("Pårørenderådet er imod, og dem lytter vi til. Vi siger nej.", "other"),
    ("Vi stoler ikke på, at det, vi fortæller på mødet, ikke bliver brugt imod os. Nej.", "other"),
    ("Vi har fået nok af skemaer og rapporter. Nej tak.", "other"),
    ("Vi har haft tre tilsyn på et halvt år, og det må være rigeligt. Vi takker nej.", "other"),
    ("Arbejdstilsynet var her så sent som i tirsdags. Vi siger nej til mere.", "other"),
    ("Det ligger for langt fra vores måde at arbejde på. Vi takker nej.", "other"),
    ("Vi kan ikke se, hvad vi skulle få ud af det. Nej tak.", "other"),
    ("Det giver os ingenting, vi ikke har i forvejen. Vi siger nej.", "other"),
    ("Vi har et godt samarbejde med tilsynet, som det er, og vil ikke lave om på det. Nej tak.", "other"),
    ("Jeg bryder mig ikke om formen med to myndigheder om samme bord. Vi deltager ikke.", "other"),
    ("Vi har dårlige erfaringer med sådan noget. Nej tak.", "other"),
    ("Beboerne har stemt om det på husmødet, og de ville ikke have det. Vi siger nej.", "other"),
    ("Der er håndværkere overalt og støv på alle gange. Nej tak i denne omgang.", "other"),
    ("Vi har skimmel i den ene længe og må bo tæt. Vi takker nej.", "other"),
    ("Et stormvejr tog halvdelen af taget. Vi siger nej.", "other"),
    ("Vi er midt i en retssag, og vores advokat fraråder det. Nej tak.", "other"),
    ("Tilsynet gav os et påbud, som vi er dybt uenige i. Derfor deltager vi ikke.", "other"),
    ("Vi er fire om det, syv plejede at lave. Nej tak.", "resources"),
    ("Jeg passer selv telefonen, køkkenet og hver anden nattevagt. Det bliver et nej.", "resources"),
    ("Lyst har vi nok af, men ikke folk. Vi siger nej.", "resources"),
    ("Vagtskemaet er fuldt af huller, så vi takker nej.", "resources"),
    ("Kommunen har indført ansættelsesstop, og vi mangler tre. Vi er ikke med.", "resources"),
    ("Vi har ikke timer til det. Vi takker nej.", "resources"),
    ("Halvdelen af os ligger med influenza, og den anden halvdel løber hjørnet. Nej tak.", "resources"),
    ("Budgettet blev skåret med otte procent i januar. Vi siger nej.", "resources"),
    ("Der er to langtidssyge og en på barsel, og jeg kan ikke afse nogen. Vi må sige nej.", "resources"),
    ("Vi har fem ubesatte stillinger og bruger alle kræfter på driften. Nej tak.", "resources"),
    ("Det kan vi ikke overkomme. Døgnet har kun 24 timer.", "resources"),
    ("Hver gang en medarbejder går til møde, står der en afdeling alene. Derfor nej.", "resources"),
    ("Pengekassen er tom, og vikarer har vi ikke råd til. Vi deltager ikke.", "resources"),
    ("Vi kører på pumperne og må skære alt væk, der ikke er drift. Nej tak.", "resources"),
    ("Jeg er alene leder for to huse for tiden og kan ikke nå mere. Vi siger nej.", "resources"),
    ("Sommerferien æder alle hænder. Vi takker nej.", "resources"),
    ("Vi har sagt ja til for meget og må skære ned. Denne gang er det et nej.", "resources"),
    ("Der er simpelthen ikke luft i kalenderen til endnu et møde. Vi siger nej.", "resources"),
    ("Vi mangler en nattevagt, en kok og en pedel. Vi takker nej.", "resources"),
    ("Vi er underbemandede i forvejen. Det bliver uden os.", "resources"),
    ("Alle ekstra opgaver er sat på hold på grund af personalemangel. Vi takker nej.", "resources"),
    ("Ingen af os har mere at give af lige nu. Nej tak.", "resources"),
    ("Tiden slår ikke til, og det gør pengene heller ikke. Vi siger nej.", "resources"),
    ("Fra maj hører vi under en anden forvaltning, og ingen kender de nye linjer. Nej tak.", "organisational"),
    (
        "To huse er blevet til ét, og vi er stadig ved at finde ud af, hvem der gør hvad. Vi siger nej.",
        "organisational",
    ),
    ("Jeg afløste den gamle leder i februar og er knap begyndt. Nej tak.", "organisational"),
    ("Der er slået en streg over den gamle ledelse, og den nye er her ikke endnu. Vi takker nej.", "organisational"),
    ("Vi bliver delt mellem to centre til nytår. Det er et nej.", "organisational"),
    ("Fonden har solgt os til en anden fond. Vi deltager ikke.", "organisational"),
    ("Hele organisationen bliver vendt på hovedet, når kommunen samler sine bosteder. Vi siger nej.", "organisational"),
    ("Vores forstander gik på pension i går, og stillingen er ikke slået op. Nej tak.", "organisational"),
    ("Vi skifter driftsherre den 1. juli. Vi takker nej.", "organisational"),
    ("Kommunen lukker vores ene afdeling og flytter folk rundt. Nej tak.", "organisational"),
    ("Jeg er konstitueret i tre måneder og vil ikke binde den næste leder. Nej tak.", "organisational"),
    ("Vi har haft tre ledere på to år, og der skal falde ro over huset. Vi siger nej.", "organisational"),
    ("Regionen hjemtager tilbuddet, og ingen ved, hvem vi refererer til. Nej.", "organisational"),
    ("Vi er ved at blive lagt ind under et større center. Vi siger nej.", "organisational"),
    ("Hele ledelsesteamet er skiftet ud siden påske. Vi må sige nej.", "organisational"),
    ("Der er nye teams, nye roller og nye skriveborde hos os. Det bliver et nej.", "organisational"),
    ("Huset lukker med udgangen af året. Derfor takker vi nej.", "organisational"),
    ("Vi er midt i en omlægning, hvor alle får nye chefer. Vi takker nej.", "organisational"),
    ("Vores souschef holder skansen, til der er fundet en leder. Nej tak.", "organisational"),
    ("Bostederne i kommunen bliver samlet under én hat. Vi deltager ikke.", "organisational"),
    ("Vi overgår til selveje ved årsskiftet. Nej tak.", "organisational"),
    ("De unge mænd er flyttet, og nu bor her otte damer over firs. Nej tak.", "target_group_changed"),
    ("Vi tager i dag kun imod mennesker med synshandicap. Vi takker nej.", "target_group_changed"),
    (
        "Det er længe siden, vi havde beboere med den slags problemer. De er visiteret til Kolding. Vi siger nej.",
        "target_group_changed",
    ),
    ("Vi er blevet et plejehjem. Nej tak.", "target_group_changed"),
    (
        "Her bor nu voksne med let udviklingshæmning, som aldrig har slået nogen. Vi deltager ikke.",
        "target_group_changed",
    ),
    ("Vores afdeling for dømte er nedlagt, og resten er ældre borgere. Nej tak.", "target_group_changed"),
    ("De borgere, I skriver om, har vi ikke mere. Vi takker nej.", "target_group_changed"),
    ("Siden sommer har vi kun børn under tolv år. Det er et nej.", "target_group_changed"),
    ("Vi er gået over til aflastning for familier. Nej tak.", "target_group_changed"),
    ("Den type beboere bor her ikke længere. Vi falder uden for og siger nej.", "target_group_changed"),
    ("Nu bor der kun mennesker med senhjerneskade hos os. Nej tak.", "target_group_changed"),
    ("Vi har skiftet målgruppe ved nytår og er derfor ikke relevante. Nej tak.", "target_group_changed"),
    ("Vores beboere er i dag stille autister, og der er ingen konflikter. Vi takker nej.", "target_group_changed"),
    ("De udadreagerende er flyttet til et andet hus. Vi siger nej.", "target_group_changed"),
    ("Vi er godkendt til en anden gruppe fra marts. Nej.", "target_group_changed"),
    (
        "I dag har vi kun beboere med lette vanskeligheder, og de dømte visiteres andre steder hen. Nej tak.",
        "target_group_changed",
    ),
    ("Huset er lavet om til ungdomsboliger uden personale om natten. Vi siger nej.", "target_group_changed"),
    ("Vi er gået fra psykiatri til demens. Nej tak.", "target_group_changed"),
    ("Vi er lige gået i gang med et forløb hos Crecea om vold og trusler. Nej tak.", "ongoing_programme"),
    ("Kommunen har sat alle bosteder på et kursus i konflikthåndtering hele året. Vi siger nej.", "ongoing_programme"),
    ("Vi er med i et pilotprojekt om tryghed hos fagforeningen. Vi takker nej.", "ongoing_programme"),
    ("Indsatsteamet fra Arbejdstilsynet kommer her hver måned til jul. Nej tak.", "ongoing_programme"),
    (
        "Vi kører efter Brøset og en fast plan, som vi først er færdige med næste år. Nej tak til mere.",
        "ongoing_programme",
    ),
    ("Et konsulentfirma følger os i atten måneder om netop vold. Det rækker. Nej tak.", "ongoing_programme"),
    ("Vi bruger alle kræfter på regionens program mod magtanvendelser. Vi deltager ikke.", "ongoing_programme"),
    ("Vi har købt en pakke om forebyggelse og er kun på modul to. Nej tak.", "ongoing_programme"),
    ("Hele personalet er på uddannelse i low arousal til efteråret. Vi siger nej.", "ongoing_programme"),
    ("Et lignende projekt kører allerede i huset. Vi takker nej.", "ongoing_programme"),
    ("Vi er netop startet i VIVEs forsøg om vold på bosteder. Nej.", "ongoing_programme"),
    (
        "Der kommer en psykolog hver anden uge og træner os i at forebygge trusler. Det er nok. Nej tak.",
        "ongoing_programme",
    ),
    ("Vi har fået penge af en pulje til et treårigt arbejde med vold. Nej tak til jeres.", "ongoing_programme"),
    ("Arbejdsmiljørådgiveren er allerede i gang med os om det samme. Vi siger nej.", "ongoing_programme"),
    ("Vi er allerede med i noget tilsvarende i kommunen. Vi takker nej.", "ongoing_programme"),
    (
        "Fagforeningen har os med i et forløb om voldsforebyggelse, og der er vi godt i vej. Nej tak.",
        "ongoing_programme",
    ),
    ("To voldsprojekter på én gang er ét for meget, og vi er i gang med det første. Nej tak.", "ongoing_programme"),
    ("Vi har netop skrevet kontrakt om et udviklingsforløb om udadreagerende adfærd. Nej tak.", "ongoing_programme"),
)


def told(text: str) -> Reading:
    return read(text, Kind.PARTICIPATION, institution="Bostedet Rønnebakken")


@pytest.mark.parametrize(("text", "reason"), TOLD)
def test_a_reason_in_words_of_its_own_is_the_right_one_or_asked(text: str, reason: str | None) -> None:
    reading = told(text)
    assert reading.decision is Choice.ASK or (reading.outcome, reading.reason) == ("no", reason), reading.why


def test_most_reasons_in_words_of_their_own_are_understood() -> None:
    acted = [told(text).decision for text, _ in TOLD].count(Choice.ACT)
    assert acted >= 0.75 * len(TOLD)


@pytest.mark.parametrize(
    "text",
    [
        "Nej tak. Målgruppen er en anden, og vi er allerede i gang med et andet forløb.",
        "Nej. Dels er vi ved at flytte, dels mangler vi folk.",
        "Vi havde et lignende projekt i 2014, og det gav uro. Det ønsker vi ikke at gentage, så nej tak.",
        "Nej tak. Vi mangler folk, og vi skal lægges sammen med nabohuset.",
        "Vi siger nej nu, men spørg lederen, når hun er tilbage.",
        "I må godt komme, men vi deltager ikke.",
        "Vi deltager ikke, men vi ser på det igen.",
    ],
)
def test_what_is_not_one_reason_and_one_no_is_asked(text: str) -> None:
    assert told(text).decision is Choice.ASK
