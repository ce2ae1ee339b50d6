"""How mail programs lead in what they quote. Tables only: a new language or program is a new word here.

All words are in `casefold` form.
"""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """A table of single words."""
    return frozenset(word for line in lines for word in line.split())


def phrase_set(*lines: str) -> frozenset[str]:
    """A table of phrases that are looked up whole."""
    return frozenset(phrases(*lines))


def phrases(*lines: str) -> tuple[str, ...]:
    """Phrases parted by "|", in order."""
    return tuple(phrase.strip() for line in lines for phrase in line.split("|"))


# Keys of the header block that Outlook and others put above older mail, by what they tell.
_KEYS = {
    "from": phrases(
        "fra | from | von | från | frå | de | van | da | od | lähettäjä | expéditeur | от | avsender | avsändare",
        "feladó | afsender | oprindelig besked fra | oprindelig meddelelse fra | original message from | besked fra",
    ),
    "date": phrases(
        "sendt | sendt den | dato | sent | sent on | date | gesendet | gesendet am | datum | skickat | skickat den",
        "skickad | envoyé | envoyé le | date d'envoi | verzonden | enviado | enviado el | fecha | inviato | data",
        "wysłano | enviada em | elküldve",
        "lähetetty | päivämäärä | odesláno | дата | отправлено",
    ),
    "to": phrases("til | to | an | till | à | a | aan | para | do | vastaanottaja | komu | кому | pour | címzett"),
    "cc": phrases("cc | kopi | kopi til | kopia | kopie | copie | dw | bcc | cc til | kopi til (cc) | skjult kopi"),
    "subject": phrases(
        "emne | subject | betreff | ämne | objet | onderwerp | asunto | oggetto | assunto | temat | aihe | předmět",
        "titel | tárgy | тема | vedr | vedrørende | subj | re",
    ),
    "other": phrases(
        "besvar til | svar til | reply to | reply-to | svara till | antwort an | vedhæftede filer | vedhæftet",
        "vedhæftninger | vedlegg | bilagor | attachments | attachment | anlagen | prioritet | vigtighed | importance",
        "priority | viktighet | organisation | organization | følsomhed | sensitivity | hastegrad | kategorier",
        "categories",
    ),
}
HEADER_KEYS: dict[str, str] = {key: role for role, keys in _KEYS.items() for key in keys}

# What stands between dashes above older mail ("-----Oprindelig meddelelse-----").
ORIGINAL = phrase_set(
    "oprindelig meddelelse | oprindelig besked | oprindelig mail | oprindelig e-mail | original besked",
    "original meddelelse | den oprindelige meddelelse | oprindelig mail-meddelelse | svar på meddelelse",
    "opprinnelig melding | opprinnelig e-post | original melding | opphavleg melding | ursprungligt meddelande",
    "originalmeddelande | ursprungligt mejl | ursprungligt e-postmeddelande | original message | original e-mail",
    "original email | original mail | reply message | original appointment | ursprüngliche nachricht",
    "originalnachricht | ursprüngliche e-mail | originale nachricht | original-nachricht | ursprünglicher termin",
    "oprindelig aftale | message d'origine | message original | mensaje original | messaggio originale",
    "mensagem original | oorspronkelijk bericht | wiadomość oryginalna | oryginalna wiadomość",
    "antwort nachricht | alkuperäinen viesti | původní zpráva | исходное сообщение",
)

# Between dashes, the words that such a line begins with in a form not listed.
ORIGINAL_STEMS = phrases(
    "oprindelig | original | opprinnelig | opphavleg | ursprung | ursprüng",
)

FORWARD_STEMS = phrases(
    "videresendt | forwarded | vidarebefordra | weitergeleitet",
)

FORWARD = phrase_set(
    "videresendt meddelelse | videresendt besked | videresendt mail | videresendt e-mail | videresendt fra",
    "videresendt melding | videresendt e-post | vidaresend melding | vidarebefordrat meddelande",
    "vidarebefordrat mejl | vidarebefordrat brev | vidarebefordrat e-postmeddelande | forwarded message",
    "forwarded mail | forwarded email | forwarded by | forwarded from | fwd | fw | weitergeleitete nachricht",
    "weitergeleitete e-mail | message transféré | mensaje reenviado | messaggio inoltrato | mensagem encaminhada",
    "doorgestuurd bericht | välitetty viesti | wiadomość przekazana",
)

# Apple's line, without dashes and with a colon.
FORWARD_STARTS = phrase_set(
    "begyndelse på videresendt besked | begyndelse på videresendt meddelelse",
    "start på videresendt besked | start på videresendt e-mail | start på videresendt meddelelse",
    "videresendt besked | begynnelse på videresendt melding | videresendt melding | start på videresendt melding",
    "vidarebefordrat brev | början på vidarebefordrat brev | vidarebefordrat mejl | begin forwarded message",
    "anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail | début du message réexpédié",
    "début du message transféré | inicio del mensaje reenviado | inizio messaggio inoltrato",
    "begin doorgestuurd bericht | välitetty viesti alkaa",
)

# Subject prefixes of a forward, before the colon. "VS" is Outlook's in Danish and Norwegian.
FORWARD_PREFIXES = words(
    "vs fw fwd wg vb vidb videresendt doorst tr rv",
)

# "… skrev …:" in every tense that a program uses.
WROTE = phrase_set(
    "skrev | skreiv | skriver | har skrevet | har skrive | har skrivit | hat geschrieben | wrote | writes",
    "schrieb | schreibt | a écrit | escribió | ha scritto | escreveu | schreef | geschreven | kirjoitti",
    "napisał | napisała | napisał(a) | pisze | napsal | napsal(a) | написал | написала | пишет | đã viết",
    "írta | ezt írta | 写道 | のメッセージ | 작성",
)

# How a program's attribution begins where the date comes first: "Den", "På", "On", "Am" …
DATE_OPENERS = words(
    "den d. d på on at am le el il em op w dniu dnia vào in в",
)

WEEKDAYS = words(
    "mandag tirsdag onsdag torsdag fredag lørdag søndag man tir tirs ons tor tors fre lør søn ma ti to fr lø sø",
    "måndag tisdag lördag söndag mån tis lör sön laurdag sundag tysdag monday tuesday wednesday thursday friday",
    "saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag",
    "samstag sonntag mo di mi do sa so",
)

MONTHS = words(
    "januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul",
    "aug sep sept okt nov dec januari februari mars augusti mai desember des january february march may june july",
    "october jänner märz dezember mär mrz dez oct",
)

# Words that may stand beside a date and a time in an attribution.
CLOCK_WORDS = words(
    "kello klo à alle ore las uur godz den d kl kl. at um uhr klokken am pm a.m p.m the on utc gmt cet",
    "cest mez mesz est of",
)

# Who "skrev" then is a person telling something, not a program: "Den 5. maj skrev jeg til jer:".
NOT_NAMES = words(
    "jeg vi du han hun de man der i os dem følgende at om til således også ikke bl.a. bla sådan i'et herom dette",
    "det en et følgjande hvad hvem som hvor hvis eg me dykk ni jag hon följande att till we you he she they it",
    "the that this following to about as ich wir sie er es folgendes an über dass",
)

# Some programs call the one who is answered so.
YOU = words("du de you sie")

# How people begin an answer in small letters under a quoted line.
ANSWER_OPENERS = words(
    "ja jo nej ok okay fint det den de vi jeg begge ingen ikke desværre gerne kun kl uge tak helst måske alle",
    "mandag tirsdag onsdag torsdag fredag yes no not we i both sure fine nei inte",
)

# Where "med rødt" is written on something else than the mail: "den står i kalenderen med rødt".
ON_THE_WALL = ("kalender", "tavle", "køleskab", "vagtplan", "almanak")

NAME_PARTICLES = words(
    "af von van de den der di da la le du ter og and und & via på vegne hos fra for the of",
)

# A line that asks for the answer to be written above it: ours, and those of ticket systems.
WRITE_ABOVE = phrases(
    "over denne linje | ovenfor denne linje | oven over denne linje | above this line | ovanför denna rad",
    "über dieser zeile",
)

WRITE_VERBS = phrases(
    "svar | skriv | reply | write | type | antwort | schreib",
)

# "Se mine svar nedenfor": the answers stand in the quoted text.
POINTS_BELOW = phrases(
    "svar nedenfor | svar herunder | svarer nedenfor | svaret nedenfor | svarene nedenfor | se nedenfor",
    "se herunder | kommentarer nedenfor | bemærkninger nedenfor | med rødt | i rødt | med rød skrift | med blåt",
    "i teksten | inde i teksten | i din mail | i jeres mail | svaret i mailen | my answers below | see below",
    "comments below | answers inline | in red below | se under | se svar | skrevet ind i mailen",
    "skrevet ind i jeres | skrevet ind i teksten | skrevet ind i dagsordenen | skrevet ind i skemaet",
    "skrevet ind i din | skrevet ind i listen",
)
