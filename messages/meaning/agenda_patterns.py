# ruff: noqa: E501 (patterns)
"""Patterns by which the points for an agenda are cut out of a sentence: what stands before one, behind it, around it."""

from __future__ import annotations

import re

# What is said of a point that shall be on the agenda.
DONE = (
    r"(?:tilføje[st]|drøfte[st]|optage[st]|optaget|behandle[st]|vende[s]|vendt|medtage[st]|medtaget|sættes|sat|skrives"
    r"|skrevet|nævnes|nævnt|indgå|indgår|føjes|føjet|berøre[s]|berørt|belyses?|belyst|diskuteres?|diskuteret|tages op"
    r"|taget op|tages med|taget med|tages på|komme med|komme på|komme ind|komme op|stå på|med på|med ind|have plads"
    r"|have et punkt|(?:have|få) sit eget punkt|(?:være|blive) et punkt|inddrage[st]|inddraget|debatteres?|debatteret|tales om|talt om|talt igennem|rundes|rundet|vendt"
    r"|med|på)\b"
)
SHALL = (
    r"(?:bør|burde|skal|må|kan|kunne|ønskes|bedes|foreslås|anmodes|søges|fortjener at|trænger til at"
    r"|(?:vil|ville|kunne) (?:vi|jeg|personalet|medarbejderne) (?:\w+ ){0,2}?(?:have|ha|se|få|ønske)"
    r"|ønsker (?:vi|jeg)|ser (?:vi|jeg) gerne|så (?:vi|jeg) gerne|foreslår (?:vi|jeg)|beder (?:vi|jeg) om(?: at få)?)"
)
DONE_TO = DONE.replace(r"|med|på)\b", r"|med som|på som|(?:kommer|kom|kan komme|kunne komme) (?:på|med))\b")
OFTEN = (
    r"(?:(?:også|gerne|lige|godt|desuden|endvidere|ligeledes|bare|altså|efter \w+ mening|da|jo|nok|endelig|måske)\s+)*"
)
_BELONGS = r"(?:(?:savner|mangler|efterlyser) (?:vi|jeg|personalet)[.!]*$|hører|passer) (?:også |vel |jo |da |absolut |helt klart )?(?:med|hjemme)\b"
SUBJECT = re.compile(rf"(?P<x>.{{3,160}}?)\s+(?:{SHALL}\s+{OFTEN}{DONE}|{_BELONGS})", re.I | re.S)
THAT = re.compile(rf"\b(?:at|hvis)\s+(?:få\s+|se\s+)?(?P<x>.{{3,160}}?)\s+{OFTEN}{DONE_TO}", re.I | re.S)
QUOTED = re.compile(r"[»\"“„”«](?P<x>[^»«\"“„”\n]{3,120})[«\"”“»]")
LEAD = re.compile(
    r"^(?:(?:hej\w*|goddag|kære alle|tak for (?:\w+ ){1,3}?|og|men|dog|samt|så|også|at|derfor|desuden|endvidere|herfra"
    r"|fra (?:vores|min|mig|os)(?: side)?|punktet|emnet|temaet|spørgsmålet om|et punkt om|noget om|det med|resten|(?:fint?|godt?)(?: udkast| dagsorden| oplæg| program)?"
    r"|ok)[\s,.:;!–-]+)+",
    re.I,
)


def _prose(verbs: str, fillers: str, rest: str = "(?P<x>.+)") -> re.Pattern[str]:
    """`verbs` and `fillers` are words divided by "|"; what follows them (`rest`) is the point."""
    return re.compile(rf"(?:^|(?<=[\s,;:(]))(?:{verbs})[\s,:]+(?:(?:{fillers})\s+)*{rest}", re.I | re.S)


PROSE = (
    _prose(
        "(?:vores|mit|min|mine|husets|personalets|medarbejdernes|AMRs|lederens|det eneste) (?:\\w+ )?"
        "(?:bidrag|ønsker?|punkt(?:er)?|emner?|forslag|input|tilføjelser?|hjertebarn|tema|indspark|bud|anliggende"
        "|dagsordenspunkt)(?: til (?:dagsordenen|mødet|listen|dialogmødet|programmet))? "
        "(?:er|hedder|lyder|bliver|handler om|vedrører|drejer sig om|går på)",
        "et punkt om|en snak om|noget om|at tale om|at få talt om|at få|at vi taler om|om",
    ),
    _prose(
        "(?:punkt(?:er)?|ønsker?|emner?|forslag|ting)(?: \\w+){0,3},? (?:nemlig|og det er|og det handler om)",
        "et punkt om|en snak om|noget om|at tale om|at få talt om|at få|at vi taler om|om",
    ),
    # "Det eneste, vi mangler, er …", "et emne, der optager personalet, er …"
    _prose(
        "det eneste,? (?:\\w+ ){0,5}(?:mangler|savner|ønsker|efterlyser|har|vil have med|kunne tænke os),? er"
        "|(?:emne|punkt|tema|spørgsmål|ting),? (?:der|som)(?: \\w+){1,6},? er",
        "et punkt om|en snak om|noget om|at tale om|at få talt om|at få|at vi taler om|om",
    ),
    _prose(
        "(?:punkt(?:er)?|pkt\\.?|emne|ord|snak|drøftelse|oplæg|ønske(?:t)?|forslag(?:et)?|runde|dialog|debat|samtale|status"
        "|opfølgning|orientering|gennemgang|erfaringsudveksling|afklaring) "
        "(?:mere )?(?:med |på |ind |op |til )?(?:om|vedr\\.?|vedrørende|angående|omkring|der hedder|der handler om)",
        "det|at",
    ),
    _prose(
        "(?:taler?|snakker?|talt|snakket|høre|debattere|fortælle)(?: (?:lidt|kort|også|mere|med jer))* (?:om|af)",
        "det|jeres",
    ),
    _prose(
        "drøfte[rt]?|vender|vende|vendt|berøre[rt]?|berørt|diskutere[rt]?|inddrager?|belyse[rs]?|belyst|runde"
        "|tilføj(?:e[rst]?)?|debattere|foreslå[rs]?|efterlyser|savner|mangler",
        "gerne|venligst|også|lige|kort|vi|jeg|at|et punkt om|noget om|der|punktet|et punkt|blot|bare|dog|pls",
    ),
    _prose(
        "(?:(?:plads|tid|rum) til|be(?:de|der|dt) om|afsætte|afsæt|bruge|få|have|stikke?)(?: \\w+){0,3} "
        "(?:minutter|kvarter|time|snak|drøftelse|runde|ord|oplæg) (?:til|om|på)",
        "at|en snak om|at tale om|at drøfte|at vende",
    ),
    _prose(
        "bruge(?: (?:lidt|noget|mere))? tid på|godt tænke (?:os|mig)(?: at)?",
        "at|et punkt om|lidt|vende|tale om|drøfte",
    ),
    _prose(
        "slår? et slag for|slår? til lyd for|peger? (?:gerne |også )?på|(?:fokus|vægt|blik|lys|opmærksomhed) på"
        "|(?:plads|tid|rum) til",
        "også|gerne|at tale om|at vende|at drøfte|emnet|punktet",
    ),
    _prose("komm?e?r?(?: gerne| også| lidt| endelig| evt\\.?)* ind på|noget (?:(?:på|med|ind) )?om", "at|emnet"),
    _prose(
        "(?:drøftelse|gennemgang|præsentation|belysning|afklaring|evaluering|opsamling|behandling|status) (?:af|på)",
        "at",
    ),
    _prose("husk|glem ikke", "også|lige|venligst|at tale om|at få|at"),
    _prose("sætte pris på,? at", "vi|også|der"),
    _prose(
        "løfter?|bringer?|sæt(?:te)?r?|tager?|tag|skriv(?:er?)?|have|ha|få|føje[rs]?|føj|bringe|putte?|lægger?|læg",
        "gerne|venligst|også|lige|endelig|bare|dog|desuden|et punkt om|punktet",
        r"(?P<x>.+?)\s+(?:med\s+)?(?:på|til|op|ind|med)\b.*",
    ),
    _prose("comment on|add|discuss|talk about|include", "please|also|the"),
)
# "Må vi tage vores driftsherre med?" asks who may come.
SOMEBODY = re.compile(
    r"(?:driftsherre|leder|souschef|kolleg|bisidder|pårørende|borger|beboer|repræsentant|medarbejder|formand|konsulent"
    r"|psykolog|amr|tr|nogen|flere|studerende|praktikant|observatør|journalist|advokat)\w{0,4}\s*$",
    re.I,
)
TAILS = (
    "tak|også|på dagsordenen|til dagsordenen|med på dagsordenen|på listen|på mødet|til mødet|på dialogmødet"
    "|på programmet|med på|på|med|som et punkt|som punkt|ind|oveni|som(?: et)? (?:selvstændigt|særskilt|ekstra|nyt|sidste) punkt|hvis der er tid"
    "|to the agenda|også med"
)
TAIL = re.compile(rf"(?:,?\s+(?:{TAILS}))*\s*[.!?]*$", re.I)
# "… at vi tager ergonomi op": the matter itself.
NAMED_POINT = re.compile(r"^(?:et |ét |det )?(?:punkt|punktet|emne|emnet) (?:om|vedr\.?|vedrørende) ", re.I)
TAKEN_UP = re.compile(
    r"(?:(?:at )?(?:vi|i|man|der) (?:også |lige |kort )?(?:tager|får|tog|sætter|satte|skriver|lægger|bruger tid på)"
    r"|(?:(?:at )?(?:vi|i|man|der) )?(?:også |lige |kort )?(?:tales? om|taler om|snakker om|vender|drøfter|kommer ind på|kom ind på|berører|berørte|talte om|snakkede om|vendte|drøftede|rundede))"
    r" (?P<x>.+?)(?: (?:op|med|på|ind))?",
    re.I,
)
AFTER_BUT = re.compile(r".*[,;–-]\s+(?:men|dog|blot|imidlertid)\s+", re.I | re.S)
# What follows a point in its sentence and tells why.
REASON = re.compile(
    r",\s*(?:så|for|da|fordi|idet|tak|ellers|resten|men|det|den|dem|hvis|vi|jeg|hvilket|hvorefter"
    r"|og (?:så|ellers|vi|jeg|det|den|resten))\b.*$"
    r"|\s+(?:så|fordi|idet|ellers) (?:det|den|vi|jeg|er|vil|har)\b.*$|\.\s.*$",
    re.I | re.S,
)
VAGUE = frozenset(
    {
        "vende",
        "drøfte",
        "diskutere",
        "tale om",
        "snakke om",
        "tage op",
        "noget",
        "nogen",
        "mere",
        "ting",
        "lidt",
        "dette",
        "det",
        "den",
        "dem",
        "andet",
        "et punkt",
        "nogle punkter",
        "nogle ting",
    }
    | {"et par ting", "vores punkter", "flere punkter", "fremover", "fremadrettet", "herefter", "direkte", "i stedet"}
    | {"to punkter", "tre punkter", "to ting", "tre ting", "et punkt mere", "følgende", "alt", "alle", "det hele"}
    | {"dagsordenen", "udkastet", "mødet", "vi", "jeg", "der", "et emne", "et ønske", "punkterne", "punktet", "her"}
    | {"det punkt", "dette punkt", "disse punkter", "disse to punkter", "emner", "punkter", "noget mere", "i", "os"}
)
NO_POINT = re.compile(
    r"(?:(?:(?:et|en|den|det|jeres|vores|gerne|lige|på|selve) )*(?:mødested|sted|lokale|honorar|betaling|forplejning|frokost|kaffe|parkering|referent"
    r"|se (?:vedhæft\w*|vedlagt\w*|bilag\w*|nedenfor)|ordstyrer|tolk|transport|tidspunkt|varighed|svar|gave|legitimation|side|sidste side|kage|rundstykke)(?:t|et|en|n|r|rne|ne)?\b"
    r"|dato(?:en)?\b|(?:min|mit|vores|den) (?:nye )?(?:mail|telefon|adresse|nummer|navn|mobil)\w*|ingen\b|en finger\b|intet\b|svar\b|besked\b|at (?:vide|høre)\b|hvorfor (?:vi|det|i|der)\b.*\b(?:skal|overhovedet|er det)\b|(?:\w+ ){0,2}(?:mennesker|personer|gæster|deltagere|stole|biler|kørestol\w*|folk|mand)\b|(?:vedhæft|vedlagt|uændre)\w*"
    r"|(?:sendt|på vej|følger|i bilaget|den samme|det samme|de samme|dækket|allerede|en anden dag|at få punkt|at flytte|til daglig|hver (?:dag|uge)|hele tiden|altid|ofte|tit$|i forvejen|i hverdagen$"
    r"|at udsætte|at slippe|at mødet|at datoen|udkast|udkastet|dagsorden|dagsordenen)\b|klare?$|tilbage|den med|det med|dem med|punkt(?:et)? (?:nr\.? )?\d|pkt\.? \d|nr\.? \d|der\b|vi\b|jeg\b|i\b|hvis\b"
    r"|mødes?\b|mødet\b|(?:en |et )?(?:anden|andet|ny|nyt|mere|længere) (?:ordstyrer|referent|dag|dato|tid|tidspunkt|dagsorden|udkast|lokale|sted|pause|plads)\b|starte|begynde|slutte|flytte|udsætte|ændre|hvem der (?:deltager|kommer|er|skal|betaler|sidder|leder|taler)|hvornår\b"
    r"|hvor (?:vi|mødet)\b"
    r"|(?:det|den) (?:er|var|har|kan|vil|skal|bør|må|passer|ser)\b)",
    re.I,
)
MANY = re.compile(r"\b(?:to|tre|fire|fem|begge|følgende|flere|ønskeliste|disse|nogle|punkter|ting|emner|[2-5])\b", re.I)
_CUT = r"\s*;\s*|\s*,\s+(?:og\s+|samt\s+)?(?!(?:der|som|hvor|når|hvis|fordi|at) )"
SPLIT = re.compile(rf"{_CUT}|(?<!-)\s+(?:og|samt)\s+(?!(?:at|der|som) )")
# What joins two points where an "og" stands within one: "mellem dag- og nattevagt samt alenearbejde".
SPLIT_WIDE = re.compile(rf"{_CUT}|\s+samt\s+(?!(?:at|der|som) )")
_IS = r"(?: (?:punkt|emne|ønske|forslag|tema|vil være))?,? (?:er|handler om|drejer sig om|vedrører|gælder|hedder|kunne være|omhandler) "
# "Det ene er samtykke, det andet er støj."
ONE_OTHER = re.compile(
    rf"\bdet (?:ene|første){_IS}(?P<x>.{{3,120}}?),? (?:og |mens |men )?det (?:andet|næste|sidste)(?:{_IS}|,? )(?P<y>.{{3,120}})$",
    re.I | re.S,
)
JUDGED = re.compile(
    r"(?:for|lidt|meget|ret|helt|ikke|god|fin|ok|okay|svær|uklar|uinteressant|vigtig|gode|fine|glimrende|relevant|overflødig|dækket)\w{0,3}\b",
    re.I,
)
NUMBERED = re.compile(r"(?:^|[\s,;])\(?(?:\d|[a-e])[.)]\s+")
# "Jeg har to: snitfladen til psykiatrien og …"
COUNTED_HEAD = re.compile(
    r"(?:og |men |ja,? |fint,? |tak,? )*(?:(?:jeg|vi|herfra|personalet|medarbejderne|huset|amr)\s+(?:har|melder|ønsker|foreslår|savner|mangler|kommer med)"
    r"|herfra(?: kommer)?|fra (?:os|mig|min side|vores side|personalet)(?: kommer)?)\s+(?:lige |kun |bare |også |gerne |selv |dog )*(?:et|ét|en|én|to|tre|fire|fem|\d)(?: til| mere| ekstra| selv| ind| herfra| på)*:"
    r"(?!\s*(?:problem|spørgsmål|at |kan |må |hvem |hvornår|hvor |enten|bøn))",
    re.I,
)
