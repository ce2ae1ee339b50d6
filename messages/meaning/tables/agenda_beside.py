# ruff: noqa: E501 (rows of data)
"""Words beside an answer to the draft agenda: what is signed, what one would rather be spared, and what changes nothing."""

from __future__ import annotations

from messages.meaning.cues import Table

_NOTHING = "intet|ingenting|ikke noget|ikke|hverken"

BESIDE: Table = {
    "agenda.approved": (
        "[underskriver|underskrive|signerer|medunderskriver] (vi|jeg) (det|den|gerne|hele|alt) (gerne|glad|hele)",
        f"[{_NOTHING}] (noget) at [tilføje|lægge til|indvende|rette] (og|eller|endsige) (heller) ({_NOTHING}) (noget) (at) [trække fra|tage fra|tage ud|pille ud|fjerne|slette|ændre|rette|indvende]",
        f"[{_NOTHING}] (noget) at [trække fra|tage fra|rette|slette|ændre] (og|eller) (heller) ({_NOTHING}) (noget) (at) [tilføje|lægge til|ønske|foreslå]",
    ),
    "agenda.vain": (
        "[fandt|fundet|finde] (jeg|vi|har|kunne) (kun|bare|blot) [et|en] (manglende|lille|enkelt|overflødigt|forkert|eneste) [komma|punktum|tastefejl|slåfejl|tegnsætning|mellemrum|stort bogstav]",
        "[manglede|mangler] (der) (kun|bare|blot) [et|en] (enkelt|lille) [komma|punktum|mellemrum]",
    ),
    # A point that one would rather be spared.
    "agenda.change": (
        "[vil|ville|ønsker|beder|bedt|foretrækker|helst|gerne] (vi|jeg|om|at) (gerne|helst|om|at) (at) [være|blive|få] [fri|fritaget|foruden|forskånet|skånet|sparet|lov at slippe|lov til at slippe]",
        "[kan|kunne|vil|ville] (vi|jeg|i|man) (godt|gerne|sagtens|helst) [undvære|undværes|spare os|spare mig]",
        "[skal|bør|må] (vi|i) (helst|ikke|hellere) [røre|pirke|rippe|grave] (ikke|ved|op)",
    ),
    "harmless": (
        # what is put in order for the day
        "[fundet|ryddet|klargjort|pudset|luftet|opvarmet] ... [lokale*|mødelokale*|rum|rummet|sal|salen|stuen] (frem|klar|færdigt|op|ud|til)",
        "[lokalet|rummet|salen|mødelokalet] er [klargjort|ryddet|pyntet|varmt|stort|lyst]",
        "[mere|andet|flere] (punkter) har (jeg|vi) ikke på [hjerte|hjertet|listen|blokken|sedlen]",
        # in what order they stand
        "i (den|denne|prioriteret|vilkårlig|tilfældig|alfabetisk) rækkefølge",
        "[nye|ny] rækkefølge er (meget|langt|klart|en del) [bedre|god|fin|logisk|klarere]",
        # how it was taken
        "[kom|var|lød|faldt] (der) kun [nik|ros|ja|gode ord|smil|tilfredse|positive|klapsalver|bifald]",
        "[først|i starten|i begyndelsen|straks] (syntes|mente|tænkte|troede|frygtede) [syntes|mente|tænkte|troede|frygtede] (jeg|vi) (at) ... [for lang|for kort|for meget|for stram|for tung|for bred|for snæver]",
        "[giver|gav|give|givet|har|havde|får|fik] (vi|jeg|de|i) [dem|ham|hende|jer|personalet|beboerne|beboerrådet] ret",
        "[ikke] (helt|rigtigt|endnu) (helt) [landet|vågen|vågne|oppe|tilbage i omdrejninger|faldet til] (endnu|igen)",
    ),
    "courtesy.irony": (
        "i (så|rigtig|meget|virkelig|særdeles|vanlig) god tid",
        "ventet med (stor) spænding",
        "[samme som|lig med|svarer til|et tegn på] [jubel|applaus|stående bifald|klapsalver|begejstring]",
    ),
    "courtesy.reversal": (
        "(jeg|vi) troede (ellers|egentlig|først) (at) (jeg|vi) (var|havde) (jeg|vi) [tom|tomme|løbet tør|færdig med|færdige med|udtømt]",
    ),
    "courtesy.condition": (
        "[kaffen|kaffe|teen|døren|porten|morgenbrødet|kagen] [står|er] [klar|åben|varm|parat|på bordet] hvis",
    ),
}

TABLES = (BESIDE,)
