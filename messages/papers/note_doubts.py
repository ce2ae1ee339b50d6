"""What the sender's words beside a paper say against it: not sure of it, wrong in it, another one gets the survey.

The paper is taken as it stands only where the mail around it does not take some of it back. The survey is the one thing
that goes out by itself, so that words about who gets it must say what the form says, or a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from messages.papers.form_dates import find_form_dates
from messages.papers.form_labels import match_label
from messages.papers.form_lines import SURE, split_line
from messages.papers.form_values import emails, fold
from messages.reading import Evidence, FieldValue


def about_the_note(note: str, fields: Mapping[str, FieldValue], own: Iterable[str] = ()) -> list[Evidence]:
    """Doubts that the mail's own running text raises about the paper's `fields`; `own`: addresses that may stand in it
    without being given (the sender's). Lines that are answers ("Leder: Bo Lund") are read elsewhere."""
    values = [value if isinstance(value, str) else " ".join(value) for value in fields.values()]
    known = {one.lower() for one in (*own, *(mail for value in values for mail in emails(value)))}
    contact = str(fields.get("survey_contact", ""))
    return [
        Evidence(text=sentence[:_LONGEST], rule=rule)
        for sentence in _sentences(note)
        if (rule := _against(sentence, known, contact))
    ]


_LONGEST = 120


def _sentences(note: str) -> list[str]:
    return [text for part in _ENDS.split(running_text(note)) if (text := fold(part))]


def without_case_numbers(note: str) -> str:
    """`note` without the numbers that records systems give cases and documents: no days, though some look like it."""
    return _CASE_NUMBER.sub(" ", note)


# "27.03.00-G01-88-19" (KL's journal), "EMN-2019-00123", "2019-12345"; "sagsnr. 19/4711" by the word before it.
_CASE_WORD = (
    r"(?:(?:vores|jeres|deres) )?(?:esdh-?|acadre-?|sbsys-?|f2-?|workzone-?|captia-?)?"
    r"(?:sags?|journal|j|dok(?:ument)?|akt|ref(?:erence)?|record|case)(?:-?\s?(?:nr|nummer|id|no|number))?\.?:?\s*(?:er\s+)?"
)
_NUMBER = (
    r"(?:\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2}|[A-ZÆØÅ]{2,5}-(?:19|20)\d{2}-\d{3,7}|"
    r"(?:19|20)\d{2} ?[-/] ?\d{4,7})"
)
_CASE_NUMBER = re.compile(
    rf"(?:[ \t(]*\b(?:(?:fra|på|til|i|under|vedr\.?|vedrørende|jf\.?|med) )?(?i:{_CASE_WORD})"
    rf"(?:{_NUMBER}|(?!\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?(?!\d))(?=[\w./-]*\d{{4}})[A-ZÆØÅ0-9][\w./-]*\w)|\(?(?<![\w./-]){_NUMBER})"
    r"(?![\w/-])\)?",
)


def running_text(note: str) -> str:
    """The words without the lines that are a label with its answer."""
    lines = note.split("\n")
    return "\n".join(
        "" if (_ANSWER.match(line) and split_line(line)) or gives_contact(lines[at:]) or _under(lines, at) else line
        for at, line in enumerate(lines)
    )


def _under(lines: Sequence[str], at: int) -> bool:
    """Whether a line is the contact's address right under the line that asks for it."""
    return at > 0 and "@" in lines[at] and "@" not in lines[at - 1] and gives_contact(lines[at - 1 :])


def speaks_of_the_survey(sentence: str) -> bool:
    """Whether a sentence is about the survey or its contact: then `about_the_note` judges it by what it says."""
    return bool(_SURVEY.search(sentence))


def told_in_prose(note: str, missing: Iterable[str]) -> list[Evidence]:
    """Sentences that may tell in running text what the paper lacks: then its sender must not be asked for it."""
    if "agenda_points" not in missing:
        return []
    told = (sentence for sentence in _sentences(note) if _AGENDA.search(sentence) and not _PENDING.search(sentence))
    return [Evidence(text=one[:_LONGEST], rule="what is missing may stand in the mail") for one in told]


def gives_contact(lines: Sequence[str]) -> bool:
    """Whether the first of `lines` answers who gets the survey, with an address, or asks it above a line that does:
    "Kontaktperson: Lis Bo, lis@engen.example", "Kontaktpersonen er …"."""
    split = split_line(lines[0])
    if split and split[0].field == "survey_contact":
        return "@" in split[1] and not _TURN.search(split[1])
    label = match_label(lines[0])
    below = next((line for line in lines[1:3] if line.strip()), "")
    return label is not None and label.field == "survey_contact" and label.score >= SURE and "@" in below


def _against(sentence: str, known: set[str], contact: str) -> str:
    if any(address.lower() not in known for address in emails(sentence)):
        return "another address in the words"
    if _TOOL.search(sentence) and not _ANSWERS.search(sentence):
        sentence = _TROUBLE.sub(" ", sentence)  # why it comes in this shape
    if _UNSURE.search(sentence):
        return "the sender is not sure of it"
    if _WRONG.search(sentence) and (_STILL.search(sentence) or not _BEFORE.search(sentence)):
        return "the sender says that something in it is wrong"
    if _STILL_TO_DO.search(sentence):
        return "the sender is still going to change it"
    about = _SURVEY.search(sentence)
    waits = not contact and _PENDING.search(sentence)  # it is asked for by name
    if about and not waits and not _as_in_the_form(sentence, contact):
        return "the mail says who gets the survey"
    if not about and _GIVEN.search(sentence) and not _STANDS_IN_IT.search(sentence):
        return "something said of an answer in the form"
    if not about and _names(sentence, contact) and _TURN.search(sentence):
        return "the mail speaks of the survey's contact"
    if _LEFT.search(sentence):
        return "somebody has left or changed"
    if _SERIOUS.search(sentence):
        return "something that a person should read"
    if not about and not _OFFER.search(sentence):
        if _LIMIT.search(sentence) and not waits:
            return "something holds only in part"
        if _ORDER.match(sentence):
            return "the sender asks for something"
        if _NOT.search(sentence):
            return "a not that nothing explains"
    return ""


def other_days(note: str, known: Iterable[str], near: date | None) -> list[Evidence]:
    """Days in the running text that are none of those the paper and the case know (`known`, as YYYY-MM-DD)."""
    days = {day for value in known for day in re.findall(r"\d{4}-\d\d-\d\d", value)}
    return [
        Evidence(text=sentence[:_LONGEST], rule="another day in the words")
        for sentence in _sentences(note)
        if any(
            one.day is None or one.day.isoformat() not in days
            for one in find_form_dates(_LETTER.sub(" ", sentence), near)
        )
    ]


# "Jeres mail af 16. december": of the letter that is answered.
_LETTER = re.compile(r"\b(?:mail|brev|rykker|henvendelse) (?:af|fra) (?:den |d\. ?)?\d{1,2}\. ?\w+", re.IGNORECASE)


def _as_in_the_form(sentence: str, contact: str) -> bool:
    """Whether words about the survey or its contact only point to the form, or name the form's own contact."""
    if _TURN.search(sentence):
        return False
    name = fold(contact.partition("<")[0])
    named = bool(name) and name.casefold() in sentence.casefold()
    return named or bool(_STANDS_IN_IT.search(sentence))


def _names(sentence: str, contact: str) -> bool:
    """Whether the form's contact is named, if only by a first name."""
    words = re.findall(r"[A-ZÆØÅ][\w'-]+", contact.partition("<")[0])
    return any(re.search(rf"\b{re.escape(word)}s?\b", sentence) for word in words)


_ANSWER = re.compile(r"[^:?]{2,90}:(?!//)|[^\t]{2,90}\t|.{2,90}\s[-–—=]\s")
_ENDS = re.compile(r"(?<=[!?:])\s+|(?<=[^\d]\.)\s+|\n\s*\n|\n(?=\s*(?:[-–*•]|\d+[.)])\s)|\n(?=[A-ZÆØÅ])")


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.IGNORECASE)


_UNSURE = _words(
    r"(?:ikke|næppe)(?: \w+){0,2} (?:sikker|sikre|overbevist)",
    r"usikker\w*|uvis|uvist|i tvivl|tvivler|tvivlsom\w*|gæt|gætte[rt]?|gættet",
    r"(?:kan|ved|kunne) (?:jeg |vi )?(?:faktisk )?ikke(?: lige| helt)? (?:huske|om|læse|se|tyde)",
    r"(?:jeg|vi) (?:ved|husker|kan|kunne) ikke(?: lige| helt)? (?:om|hvad|hvem|hvilken|hvordan|huske|finde)",
    r"(?:så vidt|såvidt) (?:jeg|vi) (?:ved|husker|kan)|efter hukommelsen|hvis jeg (?:husker|hørte|har hørt|læste)",
    r"(?:jeg|vi) (?:tror|mener)|vist ?nok|formentlig|formodentlig|sandsynligvis|muligvis|måske|eventuelt",
    r"(?:ikke|mangler)(?: \w+){0,2} at (?:tjekke|kontrollere|bekræfte|verificere)",
    r"(?:ikke|mangler)(?: \w+){0,2} (?:tjekket|kontrolleret|bekræftet|verificeret|efterprøvet)",
    r"not (?:quite |entirely |completely )?(?:sure|certain)|i think|i believe|maybe|perhaps|unsure|double[- ]check",
)
_WRONG = _words(
    r"forkert\w*|fejl(?:en|ene)?|tastefejl\w*|slåfejl\w*|forældet|forældede|wrong|incorrect|mistake",
    r"ikke(?: \w+)? (?:rigtig\w*|korrekt\w*|passer?|aktuel\w*)|(?:passer|stemmer|dur|gælder|virker) ikke",
)
# Of the paper that came before this one.
_BEFORE = _words(
    r"sidst|sidste|i går|i ?forgårs|forleden|før|første|forrige|tidligere|gamle|forinden",
    r"i (?:man|tirs|ons|tors|fre)dags|beklager|undskyld|ved en fejl|kom til at|yesterday|previous|earlier|sorry",
    r"rettet nu|er nu rettet|uden fejl|ingen fejl",
)
_STILL = _words(r"stadig\w*|endnu|fortsat|still")
_CHANGE = r"(?:rette|ændre|opdatere|tilføje|tjekke|bekræfte|afklare|godkende)"
_STILL_TO_DO = _words(
    rf"(?:skal|mangler|bør|må|vil|kan) (?:(?:at|du|man|jeg|vi|i|den|det|de|lige|nok|stadig|også|have|blot|bare|vist|"
    rf"der|selv|ikke|først|en af jer) ){{0,5}}{_CHANGE}[st]?(?! til\b)",
    r"(?:den|det|dem|datoen|navnet|mailen|adressen|resten) (?:retter|ændrer|opdaterer|tilføjer) (?:jeg|vi)",
    r"(?:jeg|vi) (?:retter|ændrer|opdaterer|tjekker|undersøger|tilføjer)",
    r"(?:ret|tilføj|overstreg) (?:selv|venligst|lige|gerne|den|det|datoen|navnet|mailen|adressen)",
    r"ikke (?:\w+ )?færdig\w*",
)
_SURVEY = _words(
    r"spørgeskema(?:et|er|erne)?|(?:spørgeskema)?undersøgelse[nr]?|kontaktperson(?:en|er|erne)?|kontakten",
    r"survey|questionnaire|contact person",
)
_STANDS_IN_IT = _words(
    r"står|fremgår|findes|med|inkl|inklusive|manglede|tilføjet|indsat|skrevet ind|kommet på",
    r"er (?:nu )?(?:nævnt|anført|angivet|udfyldt|skrevet|noteret|på plads)",
    r"er (?:nu |også )?(?:orienteret|informeret|indforstået)",
)
# Answers that decide where the survey goes and whether the form is this meeting's; "i mailen" is the mail itself.
_GIVEN = _words(
    r"(?<!i )(?<!på )(?<!til )(?<!pr )(?<!per )(?<!denne )(?<!selve )"
    r"(?:den mail|mailen(?! (?:her|driller|nedenfor|herunder|kom|kommer|gik|røg|lå|hang|sad|når|nåede|fylder|blev)\b))",
    r"mailadresse\w*|e-?mailen|e-?mailadresse\w*|adressen|datoen|datoerne|navnet(?! på filen)",
)
# What says otherwise than the form, now or later.
_TURN = _words(
    r"ikke|dog|men|i ?stedet|hellere|ellers|eller|først|vent\w*|indtil|inden|hvis|når|fremover|også|nye?|anden|andre",
    r"foreløbig\w*|midlertidig\w*|kun|not|instead|but|unless|until|another|also",
)
_PENDING = _words(
    r"mangler|mangle|afventer|følger|kommer|endnu ikke|ikke (?:fået|endnu|oplyst|afklaret|kendt)|oplyses",
    r"(?:kender|har) (?:jeg|vi) ikke",
)
# What a mail about a form should not be about; the meeting itself going on counts, too.
_SERIOUS = _words(
    r"bestrider|uenig\w*|kritisk\w*|galt(?! med (?:filen|formatet|vedhæftningen|mailen)\b)|"
    r"bekymring\w*|bekymre\w*|underret\w*|klage[rn]?|klaget|politi\w*|advokat\w*|aktindsigt|presse[nr]?|journalist\w*",
    r"avis(?:en)?|medierne|fortrolig\w*|afbrudt|afbrød|"
    r"(?<!ordningen )(?<!projektet )(?<!samarbejdet )(?<!programmet )fortsætter|udsat|aflyst",
    r"(?:nyt|andet|opfølgende) (?:dialog)?møde",
    r"complain\w*|police|confidential|press",
)
_OFFER = _words(
    r"(?:sig|ring|skriv|giv|kontakt|spørg|meld|lad|i er|du er|i kan|du kan)\b.*\bhvis",
    r"hører\b.*\bhvis|hvis (?:i|du) (?:har|mangler|vil have|får) (?:spørgsmål|brug|noget|flere|mere)",
    r"hvis\b.*\b(?:sig|ring|skriv|giv|kontakt|spørg|meld|hører|skriver|siger|ringer)",
    r"(?:jeg|vi) kan (?:også |godt |gerne ){0,2}sende (?:den|det|skemaet) (?:som|i) (?:en )?(?:pdf|word|docx)\w*\b"
    r".*\bhvis",
    r"let me know|do not hesitate|don't hesitate",
)
_LIMIT = _words(
    r"(?:før|førend|inden|når|hvis|så snart|medmindre|forudsat at) "
    r"(?:i|vi|jeg|de|den|det|min|vores|tilbuddet|lederen|arbejdstilsynet)",
    r"forbehold\w*|skal være|skulle være(?! (?:udfyldt|med|der|her))|skulle have været|mangler",
    r"(?:sender|kommer|laver|følger)(?: \w+){0,3} (?:ny|nyt|endelige?) (?:version|udgave|skema|fil)",
    r"(?:gamle|gammel|forkerte|tidligere) (?:version|udgave|skema|skabelon|fil)"
    r"(?! (?:i går|sidst|før|kunne ikke (?:åbnes|læses)))",
    r"(?:dækker|gælder)(?: \w+){0,2} (?:både|begge|flere|to|kun)",
)
_ORDER = re.compile(
    r"(?:(?:vil|kan) (?:du|i) |venligst |please |og |men |så )?(?:tjek|ret|slet|fjern|brug|send|vent|husk|bemærk|"
    r"bekræft|udfyld|tilføj|undersøg|overvej|undlad|ignorer|spring|rett|overstreg|check|delete|remove|use|wait|note|confirm)\b",
    re.IGNORECASE,
)
_TOOL = _words(
    r"skabelon\w*|word|pdf\w*|ipad\w*|mac|pc|computer\w*|telefon\w*|system\w*|program\w*|format\w*|filen|template|file",
    r"åbne\w*|gemme\w*|vedhæfte\w*|scanne\w*|redigere\w*|uploade\w*|printe\w*",
)
_TROUBLE = _words(
    r"(?:kan|kunne|ville|vil|virker|virkede) (?:jeg |vi |det |den |desværre )?ikke(?: \w+){0,2}",
    r"fik (?:jeg |vi |desværre ){0,2}ikke (?:vedhæftet|sendt)",
    r"(?:can't|cannot|could not) \w+",
)
_ANSWERS = _words(
    r"dato\w*|adresse\w*|navn\w*|kontakt\w*|mailadresse\w*|e-?mail\w*|leder\w*|målgruppe\w*|bemærkning\w*|vurdering\w*",
    r"punkt\w*|dagsorden\w*|spørgeskema\w*|beboer\w*|tilbuddet",
)
_NOT = _words(
    r"(?<!nåede )(?<!nåede desværre )(?:ikke|næppe|aldrig|not|never)"  # what stands empty is asked for by name
    r"(?! (?:flere|yderligere|nogen|noget|andet|andre|mere|kun|bare|mindst|haft|had|any)\b)",
    r"(?<!det er )vist(?! (?:det hele|alt))|nok (?:bedst|hellere|rigtigst|bedre)",
)
_AGENDA = _words(
    r"på dagsordenen|dagsordenen (?:var|er|bestod|indeholdt|lød)|(?:punkterne|emnerne|temaerne) (?:var|er)",
    r"drøftede|blev drøftet|talte (?:vi )?om|talt om|gennemgik|on the agenda|we (?:discussed|talked about)",
)
_LEFT = _words(
    r"er (?:desværre |nu |netop |lige )?(?:stoppet|fratrådt|opsagt|sagt op|sygemeldt|langtidssyg\w*|holdt op)",
    r"er (?:desværre |nu |netop |lige )?gået på (?:barsel|orlov|pension)",
    r"har (?:opsagt|sagt) (?:sin|op)|stopper|fratræder|(?:lukker|flytter|fusionerer)|(?:has|have) left",
)
