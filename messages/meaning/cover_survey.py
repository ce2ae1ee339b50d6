# ruff: noqa: E501 (patterns)
"""Words beside a form that only confirm who gets the survey, or say that it may go: they change nothing in the form."""

from __future__ import annotations

import re
from functools import lru_cache

from messages.meaning.findings import Findings
from messages.meaning.tables.cover_note import AROUND, SURVEY
from messages.meaning.text import words_of


def only_confirms(findings: Findings) -> bool:
    """Whether every sentence that speaks of the survey, its contact or an address confirms what the form says."""
    return all(confirms(one.words) for one in findings.sentences if any(w.startswith(_ABOUT) for w in one.words))


@lru_cache(maxsize=1_000)
def confirms(words: tuple[str, ...]) -> bool:
    """ "Kontaktpersonen er orienteret", "I kan roligt sende spørgeskemaet": and not a word that says otherwise."""
    said = " ".join(words)
    left = _CONFIRMING.sub(" ", said).split()
    if len(left) == len(words):
        return False
    return all(
        (word in AROUND or word in SURVEY or word[0].isdigit()) and word not in _TURNS for word in left
    ) and not any(word.startswith(_ABOUT) for word in left)


_ABOUT = ("kontakt", "spoergeskema", "undersoegels", "mailadress", "emailadress", "e-mailadress")
_TURNS = words_of(
    "ikke men dog ellers eller foerst vent venter indtil inden hvis naar ny nye nyt anden andet andre fremover skal "
    "til alle begge flere foer kun bare han hun hans hendes de deres uden tidligere sidste skrive skriver svare"
)
# The contact, the survey, those who answer; and what may stand between.
_K = (
    r"(?:(?:den|de|paa) )?(?:anfoerte |naevnte |oplyste |angivne |valgte )?(?:kontaktperson(?:en)?|kontakten|"
    r"kontaktoplysninger(?:ne)?|kontaktinfo|kontaktpersonens (?:navn|mail\w*|e-mail\w*|oplysninger|data)(?: og (?:mail\w*|e-mail\w*|navn|telefon\w*))?|"
    r"(?:navn|navnet) og (?:mail\w*|e-mail\w*|adresse)(?: (?:paa|til) kontaktpersonen)?|(?:(?:stedets|husets|tilbuddets) )?(?:e-?)?mail(?:en|adressen?)(?: (?:paa|til) kontaktpersonen)?)"
)
_S = r"(?:(?:et )?spoergeskema|spoergeskemaer|undersoegelse|en undersoegelse|spoergeskemaet|undersoegelsen|spoergeskemaundersoegelsen|spoergeskemaerne|jeres spoergeskema)"
_THEY = r"(?:i|de|stedet|huset|tilbuddet|botilbuddet|bostedet|institutionen|lederen|kontaktpersonen|personalet|begge)"
_WELL = r"(?:(?:nu|ogsaa|bare|roligt|trygt|godt|gerne|derfor|saa|endelig|jo|selv|meget|alle|helt|allerede|bestemt) )*"
_CONFIRMING = re.compile(
    "|".join(
        rf"\b(?:{one})\b"
        for one in (
            rf"(?:ogsaa|inklusive|inkl|samt|herunder|med) {_K}",
            rf"{_K} (?:er|blev|har jeg|har vi) (?:nu |ogsaa |faaet |selv |blevet |dobbelt ?|begge )*(?:bekraeftet|tjekket|dobbelttjekket|kontrolleret|"
            r"orienteret|informeret|indforstaaet|med paa (?:den|det|ideen)|skrevet ind|noteret|anfoert|angivet|paa plads|verificeret|stavet(?: for mig| rigtigt| korrekt)?|afstemt|"
            r"rigtige?|korrekte?|i orden|ajour|afklaret|villig|klar|spurgt)(?: (?:af|med|hos) (?:lederen|stedet|vedkommende selv|tilbuddet))?(?: bogstav for bogstav)?(?: paa (?:moedet|dagen))?",
            rf"{_K} (?:staar|ligger|fremgaar|findes)(?: (?:nederst|oeverst|sidst|i skemaet|i filen|paa side \d|heri|deri|som de skal|af skemaet))*",
            rf"{_K} er {_WELL}(?:stavet|skrevet|bogstaveret|oplyst) (?:rigtigt|korrekt|af (?:lederen|stedet|vedkommende selv)|bogstav for bogstav)",
            r"(?:jeg|vi) (?:har |fik )(?:faaet )?(?:den|det|dem|begge dele) (?:bogstaveret|stavet|bekraeftet|oplyst|dikteret|laest op)(?: i telefonen| paa moedet| af lederen| af vedkommende selv| for mig)*",
            rf"{_K} er (?:\w+ )?(?:glad|spaendt|klar|parat|villig|tilfreds|indstillet)(?: (?:for|over|paa|til|med) at (?:skulle |kunne )?(?:svare|deltage|vaere med|hjaelpe)(?: paa {_S})?)?",
            rf"{_K} har (?:selv )?(?:skrevet|stavet|dikteret|bekraeftet|oplyst|givet) (?:mig |os )?(?:sin|hendes|hans) (?:\w+)(?: (?:ned|op))?(?: (?:for|til) (?:mig|os))?",
            rf"{_K} (?:har faaet at vide|ved|er klar over|fik at vide)(?: godt)? at (?:der kommer (?:et )?(?:spoergeskema|undersoegelse|noget)|{_S} kommer|i (?:skriver|sender|kontakter|vender tilbage|henvender jer))(?: (?:til )?(?:hende|ham|dem|vedkommende)| paa mail| snart| en af dagene)*(?: og er (?:indstillet|klar) paa at svare)?",
            rf"(?:det er )?aftalt med (?:stedet|tilbuddet|lederen|kontaktpersonen) at (?:de|hun|han) (?:faar|modtager|svarer paa) {_S}",
            rf"{_K} er (?:fra moedet|friske|helt friske|taget direkte fra (?:visitkortet|moedet)|laest hoejt for mig|skrevet ned paa moedet)(?: og (?:friske|skrevet ned|aktuelle))?",
            rf"{_S} er {_THEY} {_WELL}(?:forberedte?|klar|klare|indstillede?) paa",
            rf"{_S} maa i {_WELL}sende(?: ud| af ?sted)?(?: naar (?:i vil|det passer jer|som helst|i er klar))?",
            rf"{_K} (?:siger|sagde)(?: selv)? (?:ja|at (?:hun|han|vedkommende) (?:vil )?(?:meget )?(?:gerne|godt)(?: vil)? (?:svarer?|deltager?|hjaelper?)(?: paa {_S})?)",
            r"som kontaktperson har (?:jeg|vi) (?:skrevet|noteret|anfoert|sat|angivet) (?:den|hende|ham|en) (?:som )?(?:de|stedet|lederen) (?:selv )?(?:pegede paa|valgte|foreslog|gav mig|oplyste)(?: (?:ved|paa|under|til) moedet)?",
            rf"den (?:der|som) skal (?:svare(?: paa)?|besvare|modtage|have|faa) {_S}(?= (?:er|ved|har|glaeder))|vedkommende er (?:helt |meget )?(?:frisk paa|klar til|indforstaaet med|med paa) (?:det|{_S})|(?:er|ved) (?:god )?besked(?:et)?",
            rf"(?:og )?(?:jeg |vi )?(?:oensker |siger )?(?:god vind|held og lykke|god fornoejelse|god arbejdslyst) med {_S}|{_THEY} er (?:varskoet|forberedt|gjort opmaerksom|adviseret)(?: om| paa)? at {_S} kommer",
            rf"{_K} fik (?:jeg|vi) (?:stavet|bekraeftet|tjekket|skrevet ned)(?: \w+)?",
            r"tjekket med (?:stedet|lederen)",
            rf"{_K} (?:ved besked|svarer gerne(?: paa {_S})?|vil gerne svare(?: paa {_S})?|(?:glaeder sig|ser frem)(?: til (?:at (?:svare paa {_S}|besvare {_S}|svare|hoere fra jer|faa {_S}|modtage {_S})|{_S}))?|"
            rf"har sagt ja(?: til (?:at svare(?: paa {_S})?|{_S}|det))?|(?:modtager|tager) gerne (?:imod )?{_S}|venter (?:spaendt )?paa {_S})",
            rf"(?:jeg|vi) (?:har|fik) {_WELL}(?:faaet |tjekket |noteret |skrevet |dobbelttjekket )+(?:kontaktpersonens navn|kontaktpersonens mail|{_K})(?: (?:fra|af|med|hos) (?:lederen|stedet|kontaktpersonen)(?: selv)?)?",
            rf"(?:i|du) (?:kan|maa) {_WELL}(?:sende|fyre|afsende) {_S}(?: af(?: ?sted)?| nu| ud)?(?: naar (?:det passer jer|i vil|i er klar|som helst))?",
            rf"(?:i|du) sender {_WELL}{_S}(?: naar (?:det passer jer|i vil|i er klar))?|(?:send|fyr) (?:bare|endelig|roligt|gerne|trygt|loes)(?: {_S})?(?: af(?: ?sted)?)?",
            rf"{_S} (?:maa|kan) {_WELL}(?:sendes|gaa|komme|afsendes|ryge|koere|flyve)(?: nu| af ?sted| afsted| ud| til dem)*",
            rf"{_THEY} (?:er|var) {_WELL}(?:med paa|positive? over for|aabne? over for|glade? for|orienteret om|gjort bekendt med|bekendt med|forberedt paa) (?:ideen om |at faa |tanken om )?{_S}",
            rf"(?:den(?: der| som)? staar som kontakt|den (?:naevnte|anfoerte|angivne)|{_K}) er (?:\w+ )?(?:orienteret|informeret|gjort bekendt|bekendt|underrettet|varslet|forberedt) (?:om |med |paa )(?:at der kommer )?{_S}",
            rf"{_K} (?:stavede|gav|skrev|dikterede|bekraeftede|viste)(?: selv)? (?:sin|mig sin|mig den|den|det)(?: mailadresse| mail| adresse| navn)?(?: (?:for mig|over bordet|paa moedet|ned))*(?= saa den er (?:i orden|rigtig|god nok|sikker))?(?: saa den er (?:i orden|rigtig|sikker))?",
            rf"{_K} (?:paa|for|til|hos) (?:kontakten|kontaktpersonen|stedet) er (?:dobbelt ?|nu |ogsaa |selv )*(?:tjekket|kontrolleret|dobbelttjekket|bekraeftet|verificeret|proevet|afproevet)",
            rf"(?:{_THEY}|{_K}) (?:ved|vidste) (?:godt |nu |allerede )*(?:besked om |at der kommer (?:et )?|at de (?:faar|skal svare paa) ){_S}(?: paa mail)?(?: og (?:er klar(?: til det)?|glaeder sig|svarer gerne))?",
            rf"(?:jeg|vi) (?:har )?{_WELL}(?:fortalt|sagt til|orienteret|informeret|gjort opmaerksom|varslet|varskoet|naevnt for) (?:dem|stedet|tilbuddet|huset|lederen|{_K}|alle)(?: om)?(?: paa)?(?: at der kommer(?: et)?)? {_S}(?: paa moedet)?",
            rf"(?:jeg )?(?:har )?(?:denne gang )?(?:ogsaa )?(?:husket|faaet) {_K} (?:med )?(?:denne gang|skrevet ind|paa plads)|felt(?:et|erne) (?:med|til|om|for) {_K} er (?:ogsaa |nu |selvfoelgelig )*(?:udfyldt|fyldt ud|med)",
            rf"{_K} er (?:skrevet|taget|kopieret|afskrevet)(?: af)? (?:fra|efter|direkte fra) (?:visitkortet|kortet|stedets hjemmeside|deres hjemmeside|tilbudsportalen|mailsignaturen|signaturen)|{_K} (?:sidder|staar) (?:klar|parat)(?: (?:ved|med) (?:tasterne|tastaturet|computeren|svarene))?",
            r"(?:(?:stedets|husets|tilbuddets) )?(?:adresse|adressen|navn|navnet|navn og adresse|datoen|moededatoen) er (?:nu |ogsaa |selv )*(?:den |det |den samme |stavet |skrevet |skrevet ind |slaaet op |taget |hentet |kopieret |tjekket |kontrolleret |tastet )(?:som (?:det|den|de) staar )?(?:paa|i|fra|efter|mod) (?:tilbudsportalen|registeret|kalenderen|(?:deres|stedets) hjemmeside|hjemmesiden|skiltet|cvr\w*)",
            rf"(?:saa )?(?:er )?{_THEY} (?:er )?{_WELL}(?:klar|klare|friske?|parate?|indstillede?|indforstaaede?) (?:til|paa|med)(?: at (?:modtage|svare paa|besvare|faa|sende))? {_S}(?: derude| ud| af ?sted)*",
            rf"{_THEY} (?:ser {_WELL}frem|glaeder sig) til(?: at (?:modtage|svare paa|besvare|faa))? {_S}",
            rf"{_THEY} (?:har )?(?:sagt|siger) {_WELL}ja til(?: at (?:modtage|svare paa|besvare|faa))? {_S}",
            rf"{_THEY} (?:svarer|besvarer) {_WELL}(?:paa )?{_S}|{_THEY} vil {_WELL}(?:svare paa|besvare) {_S}",
        )
    )
)
