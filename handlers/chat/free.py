"""Plain questions as commands: "hvad mangler i Nord?" is /mangler Nord. What is not plain is not understood."""

from __future__ import annotations

import re

from handlers.chat.find import fold

# The first that fits counts; what stands in the group "om" goes to the command. All folded (see find.py).
_ABOUT = r"(?: (?:i|paa|for|med|om|hos|fra|til|ved|paa sagen|i sagen|in|with|about|at))? ?(?P<om>.*)"
_SAYINGS: tuple[tuple[str, str], ...] = (
    (r"(?:hej|hejsa|hallo|goddag|godmorgen|god morgen|davs|dav|hello|hi)(?: (?:der|samtilsyn|igen))?", "start"),
    (r"(?:hvad nu|hvad saa|hvordan kommer (?:jeg|vi) i gang|kom i gang|hvad er naeste skridt|what now)", "koe"),
    (r"(?:hjaelp|hvad kan du|hvad kan jeg|hvordan goer jeg|help|what can you do).*", "hjaelp"),
    (r"(?:stop|annuller|afbryd|glem det|cancel|never mind)", "stop"),
    (r"(?:fortryd|fortryd det|undo|det var en fejl)", "fortryd"),
    (r"(?:mere|vis mere|resten|more)", "mere"),
    (r"(?:pause|stop al post|saet al post paa pause|saet det hele paa pause)", "pause"),
    (r"(?:genoptag|start igen|send igen|resume)", "genoptag"),
    (r"hvad (?:sender du|gaar der ud|bliver sendt|sendes)(?: i dag)?|what will go out(?: today)?", "forhaandsvis"),
    (
        rf"(?:hvad|hvem|hvilke) (?:mangler|venter vi paa|skylder|mangler vi|mangler der|er der vi mangler){_ABOUT}",
        "mangler",
    ),
    (
        rf"(?:hvem har ikke svaret|hvem mangler at svare|hvad er forsinket|what is missing|who is late){_ABOUT}",
        "mangler",
    ),
    (rf"hvad venter(?: paa (?:mig|os))?{_ABOUT}|hvad skal jeg (?:goere|svare paa|tage stilling til)(?P<om2>)", "koe"),
    (rf"(?:koeen|opgaver|er der opgaver|mine opgaver|what waits){_ABOUT}", "koe"),
    (rf"(?:hvilke|hvornaar er|hvad er)(?: der)? (?:frister|fristen|fristerne)(?: er der)?{_ABOUT}", "frister"),
    (
        rf"(?:hvornaar (?:er|holder vi|skal vi have)|hvilken dag er|when is)(?: der)?(?: the)? "
        rf"(?:dialogmoedet|moedet|dialogmoede|moede|meeting){_ABOUT}",
        "moeder",
    ),
    (rf"(?:hvilke|kommende|naeste) (?:dialogmoeder|moeder|moede)(?: har vi| er der| kommer der)?{_ABOUT}", "moeder"),
    (
        rf"hvor (?:mange|langt)(?: sager| botilbud| tilsyn)?"
        r"(?: (?:er|der|har|vi|sagt|holdt|i gang|med|ja|nej|naaet|svaret|inviteret|udvalgt|aftalt))*"
        rf"{_ABOUT}",
        "status",
    ),
    (rf"(?:hvordan gaar det|hvor langt er (?:vi|de)|hvordan staar det til|status|how is it going){_ABOUT}", "status"),
    (rf"(?:hvorfor|why){_ABOUT}", "hvorfor"),
    (
        rf"(?:undersoegelsen|spoergeskemaet|hvad siger spoergeskemaet|svarprocent|svarprocenten){_ABOUT}",
        "undersoegelse",
    ),
    (rf"(?:vis|fortael om|hvad ved du om|sag|sagen|show){_ABOUT}", "sag"),
)
_PATTERNS = tuple((re.compile(f"(?:{saying})$"), command) for saying, command in _SAYINGS)


def understand(words: str) -> tuple[str, str] | None:
    """(command, the words that go with it) of a plain question or wish; None where it is none of those we know."""
    folded = fold(words)
    for pattern, command in _PATTERNS:
        if found := pattern.match(folded):
            about = found.groupdict().get("om") or ""
            return command, about.strip()
    return None
