# ruff: noqa: E501 (rows of data)
"""Words that say nothing of their own beside answers to the survey."""

from __future__ import annotations

from messages.meaning.text import fold, words_of


def _folded(words: str) -> frozenset[str]:
    return words_of(fold(words))


POINTS = _folded(
    "hej kære alle hermed her kommer er finder finde i du de det den dem vi jeg vores mine mit vort vore svar svaret "
    "svarene besvarelse besvarelsen besvaret besvarelserne skema skemaet spørgeskema spørgeskemaet skemaerne retur "
    "nedenfor nedenunder herunder under hvert hver enkelt enkelte spørgsmål spørgsmålene mellem inde inden teksten "
    "mailen tråden mail rødt blåt grønt fed kursiv fra se som aftalt udfyldt på til jer med står skrevet indsat direkte "
    "ind imellem linjerne linjer ved har så godt kan kunne hele resten resterende af følger senere må vente vender "
    "eftersendes sendes sender der blev bliver sammen og en lille kort tak for når om samt øvrige andre ikke nåede nået "
    "ferie tilbage afdelingslederen souschefen lederen forstanderen dag dage uge næste snart magt gældende uændret "
    "uændrede huset husets huse beklager kun et stykke sprang kommentarer kommentarerne over påmindelsen rykkeren sene "
    "besøget ventetiden forsinkelsen arbejdsmiljørepræsentant arbejdsmiljørepræsentanten amr tillidsrepræsentant "
    "tillidsrepræsentanten souschef teamleder teamlederen personalet personalegruppen medarbejderne ledelsen "
    "ledergruppen drøftet gennemgået udfyldte besvarede svarede svarer dialogmødet mødet tilbuddet nedenstående "
    "fællesskab fælles i det her de fleste dele del nogle alt hvad følgende efter bedste evne hurtigt lige sendt uden "
    "danske bogstaver udlandet æ ø å æøå telefonen mobilen toget"
)
"""A sentence of nothing but these says where the answers stand, or that the rest follows."""

CORRECTS = _folded(
    "rettelse rettelser ret retter rette rettet korrektion ændring ændringer ændre lille en et par to tre enkelt enkelte "
    "til i vores mine mit vort svar svaret svarene besvarelse besvarelsen spørgeskema spørgeskemaet skema skemaet fra "
    "går forgårs forleden sidst sidste uge mandag tirsdag onsdag torsdag fredag mandags tirsdags onsdags torsdags "
    "fredags hej igen tidligere dag formiddags morges hermed her kommer er undskyld jeg vi har at de det den og med skal "
    "rettes ændres gerne vil venligst følgende således nu huset"
)
"""A sentence of nothing but these says that own answers are put right."""
