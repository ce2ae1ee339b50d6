"""Words beside a number that make it no date: units, names of numbered things, laws, opening hours."""

from __future__ import annotations

from typing import Final

from messages.dates.words import word_set

UNITS: Final = word_set(
    "dag dage dages døgn uge uger måned måneder år års årig årige årigt time times timer timers min minut "
    "minutter minutters sek sekunder kr kroner kroners dkk eur euro øre procent pct promille person personer mand "
    "mennesker beboer beboere borger borgere medarbejder medarbejdere ansatte kolleger kollegaer deltagere unge "
    "voksne børn pladser plads senge stillinger stilling lejligheder boliger værelser værelse rum sager sag "
    "hændelser hændelse møder møde besøg tilsyn gange gang punkter punkt spørgsmål svar forslag muligheder datoer "
    "sider side linjer etage sal klasse km m meter cm mm kg gram g liter l kvm m2 grader stk point mails mail "
    "breve af ud del dele tilbud institutioner afdelinger huse steder kommuner regioner vikarer elever studerende "
    "sygedage fraværsdage feriedage kursister temaer emner påbud besvarelser indlæggelser kopier opkald anbefalinger "
    "bilag borde stole senge biler cykler pædagoger ledere teamledere magtanvendelser eksemplarer kommentarer "
    "praktikanter henvendelser delmål mål episoder frivillige forløb indsatser enheder konflikter skader anmeldelser "
    "samtaler pårørende boenheder matrikler tilsynsbesøg indikatorer kriterier "
    "vagter nætter mio mia tkr procentpoint grads "
    "days weeks months years hours minutes people persons residents percent times pages of"
)
"""A number before one of these counts something; it is no day and no hour."""

LABELS: Final = word_set(
    "port indeks bind kørebane team sæde slide kvartal gate række regel dias dok dokument rev hylde mappe enhed "
    "boenhed klasse paragraf paragrafferne kriterium kriterie indikator tema temaer "
    "lokale lokaler mødelokale mødelokalet lokalet lok værelse rum stue nr nummer sagsnr sagsnummer journalnr "
    "journalnummer jnr j.nr sag tlf telefon tel mobil mob fax lokalnummer lokalnr side sider s bilag punkt "
    "punkterne pkt afsnit kap kapitel stk version v ver afd afdeling bygning opgang blok etage bus linje rute "
    "spor konto kontonr faktura fakturanr ordre model type gruppe fase trin artikel art pos position postboks hus "
    "bolig lejlighed dør cvr cpr ean pnr ref reference id kode pinkode room page version section item paragraph "
    "par tabel figur skema spørgsmål opgave boks skab årgang psykiatri § §§ kr kroner dkk eur index score skala "
    "tilbudsnr ydelse lov lovbekendtgørelse bekendtgørelse cirkulære vejledning nummeret udgave niveau"
)
"""A number after one of these names a thing."""

NOT_DAYS: Final = word_set(
    "gang sal tv th klasse runde etage person beboer borger medarbejder del fase version kvartal halvår time uge "
    "måned år udgave mulighed dato forslag møde besøg tilsyn punkt spørgsmål tilbud leder afdeling side række "
    "plads prioritet dag verdenskrig generation linje bind udkast årsdag mand kvinde kollega påskedag pinsedag "
    "juledag nat rykker mail henvendelse invitation samtale kontakt afsnit kapitel stk part tredjedel fjerdedel "
    "grad instans time mødedato forstander viceforstander souschef afdelingsleder pædagog nabo beboer ejer bestyrer "
    "inspektør konsulent tilsynsførende valg ansøgning klage genboer vicevært bestyrelse"
)
"""After "den 3.": an ordinal that is no day of the month."""
_NOUN_ENDS: Final = ("ning", "hed", "else", "tion", "sion", "skab", "tet", "ment", "ismen", "ste")


def names_a_thing(word: str) -> bool:
    """Whether a word after "den 3." makes the ordinal count things ("den 3. gang", "den 2. afdeling")."""
    return word in NOT_DAYS or (len(word) > 5 and word.endswith(_NOUN_ENDS))


_AFTER_A_DAY: Final = word_set(
    "og eller samt men så da for om i på kl klokken kan vil må kunne ville skal skulle fra til mellem med hos ved af "
    "hvor hvis når dog helst gerne også ikke desværre altså vi jeg de den det han hun man os jer dem mig alle begge "
    "ok okay fint fin fine godt god perfekt super bedst ja nej måske evt eventuelt formiddag eftermiddag hele "
    "morgen aften som der end heller stadig kun bare blot først tidligst senest efter før inden undtagen uden "
    "holdt fik gik kom tog lå stod sad blev havde gjorde helt langt d el eks fx dvs umuligt umulig ledig ledigt fri "
    "is works at from to and or but would could can we if in on suits fits alligevel alternativt samme op ud nok mon "
    "igen sammen både enten hverken trods via pr vel vist sådan lige nu vær venligst grundet pga mvh hilsen vh kh "
    "klart optaget slet aldrig altid næsten derimod dårligt bør var kører tilbage fyldt "
    "udelukket plus indtil frem mellem imellem cirka ca omkring hvorefter halv kvart duer dur klokkeslæt "
    "minus istedet stedet derefter dernæst hej between before until around about should will please then than"
)
_VERB_ENDS: Final = ("r", "de", "te", "s")


def may_name_a_thing(word: str) -> bool:
    """Whether an unknown word after "den 3." might be a noun that is counted ("den 3. klage"), no verb."""
    return len(word) > 3 and word not in _AFTER_A_DAY and not word.endswith(_VERB_ENDS)


ROWS: Final = word_set("rækken række køen serien ordenen træk")
"""After "den 3. i": counts, too."""


HOURS_OF_BUSINESS: Final = word_set(
    "telefontid telefontider åbningstid åbningstider ekspeditionstid kontortid træffes træffetid åbent "
    "træffetider åbningstiden telefontiden"
)
"""A sentence with one of these names no date: its weekdays are opening hours."""
LAWS: Final = word_set("lov lovbekendtgørelse lbk bekendtgørelse bek cirkulære direktiv forordning vejledning")
"""A date right after 'nr. N af' one of these is the law's own."""
HABITS: Final = word_set(
    "altid aldrig normalt generelt typisk sædvanligvis lukket lukker åbent åben bemandet bemanding arbejder "
    "always never usually generally"
)
"""Beside "i weekenden" these speak of weekends in general."""
