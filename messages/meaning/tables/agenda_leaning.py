# ruff: noqa: E501 (rows of data)
"""Words that praise a draft agenda, and those beside which praise is not all that is said."""

from __future__ import annotations

from messages.meaning.text import fold, folded_words


def _stems(words: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in words.split())


PRAISE = folded_words(
    "god godt gode fin fint fine flot flotte glad glade glæde tryg trygge tilfreds tilfredse enig enige ja jatak nik nikker nikkede nikket okay ok super perfekt perfekte rigtige rigtigt "
    "passende tilpas relevant relevante klar klart klare overskuelig overskueligt logisk logiske fornuftig fornuftigt velvalgt velvalgte gennemtænkt gennemarbejdet dækkende fyldestgørende komplet "
    "sobert sober solid solidt præcis præcist skarp skarpt skarpe ros klap bifald hatten kanon topklasse topnotch mesterlig mesterligt lækker lækkert herlig herligt dejlig dejligt skøn skønt vellykket brugbar brugbart anvendelig "
    "accepteret vedtaget tiltrådt godkendt velkommen sikker sikre køb køber købt solgt holder sidder spiller duer dur rammer dækker favner svarer matcher passer stemmer flugter lyder"
)
PRAISE_STEMS = _stems(
    "tilslut godkend accept velformul veltilrett udmærk glimrend strålend fremragend fortræffel upåklag fejlfri plet"
)
# What was sent.
OF_IT = folded_words(
    "den det alt alle alting hele herfra plan planen liste listen papiret arket oplæg oplægget forslag forslaget udsendte tilsendte fremsendte"
)
OF_IT_STEMS = _stems("dagsorden udkast program punkter emner")
# A doubt, a turn, a wish, another's view, a thing to do: beside these, praise may be politeness.
COOLING = folded_words(
    "men dog imidlertid ellers hvis såfremt medmindre måske vist nok muligvis umiddelbart foreløbig foreløbigt indtil endnu først næsten nogenlunde rimelig rimeligt delvist bortset undtagen udover foruden uden "
    "kun blot bare lige hellere helst gerne vil ville kunne kan skulle skal bør burde må mangler savner efterlyser ønsker foreslår beder spørger hvorfor hvordan hvem hvad hvornår hvor om mon "
    "tror synes håber venter afventer vender tilbage senere inden når efter før siden dagen hurtigt svært stramt presset lang langt lange kort korte meget mange få for mere mindre anden andet andre nye nyt ny "
    "leder lederen ledelsen kollega kollegaen amr chef chefen bestyrelsen beboerne pårørende punkt pkt nr minutter time timer tid klokken kl ændre ændres rette rettes flytte flyttes slette slettes fjerne byttes bytte "
    "desværre beklager undskyld fejl forkert forkerte glemt sur skuffet ked træt grin sjovt haha spøg ironi dobbelt fortrolig sagen klage politi advokat jeres sidste sidst forrige år tidligere gammel gamle"
)
