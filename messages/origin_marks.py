"""What machines call themselves and their mail: senders, subjects, first sentences. Tables only, `casefold` form."""

from __future__ import annotations

from messages.reply_marks import phrases, words

# Local parts of addresses that only mail systems write from.
MAILER_NAMES = words(
    "mailer-daemon mailerdaemon maildaemon mail-daemon mail.daemon mdaemon maildelivery postmaster mailsystem",
    "mail-system mailadmin bounce bounces",
)
# Exchange's own sender: "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@…".
MAILER_PREFIXES = phrases("microsoftexchange | mailer-daemon | postmaster+ | bounce- | bounce+ | bounces+")

# How the subject of a bounce begins.
BOUNCE_SUBJECTS = phrases(
    # Danish, Norwegian, Swedish, German
    "kan ikke leveres | kunne ikke leveres | ikke leveret | leveres ikke | kunne ikke afleveres | kan ikke afleveres",
    "meddelelsen kunne ikke | meddelelse kunne ikke | din meddelelse kunne ikke | din mail kunne ikke",
    "din besked kunne ikke | mail kunne ikke leveres | e-mail kunne ikke leveres | besked kunne ikke leveres",
    "leveringsfejl | levering mislykkedes | mislykket levering | fejl ved levering | leveringsstatus",
    "meddelelse om leveringsstatus | meddelelse om levering | besked om leveringsstatus | returneret mail",
    "returneret post | forsinket: | levering forsinket | leveringen er forsinket | forsinket levering",
    "meddelelsen er forsinket | advarsel: meddelelse | advarsel: kunne ikke sende",
    "kunne ikke levere | kan ikke levere | ikke levert | leveringsfeil | kunde inte levereras | kan inte levereras",
    "det går inte att leverera | leveransfel | unzustellbar | nicht zugestellt | zustellung fehlgeschlagen",
    "zustellfehler | mail konnte nicht zugestellt | ukendt modtager | ukendt bruger | ukendt adresse",
    # English
    "undeliverable | undelivered mail | undelivered message | undeliverable mail | mail delivery failed",
    "mail delivery failure | mail delivery system | mail delivery problem | mail system error | returned mail",
    "returned to sender | delivery status notification | delivery failure | delivery failed | delivery has failed",
    "delivery notification | delivery delayed | delayed mail | delayed: | failure notice | failed mail",
    "message could not be delivered | could not send message | couldn't be delivered | message not delivered",
    "message undeliverable | non-delivery | nondeliverable mail | non remis | warning: could not send",
    "warning: message | mail could not be delivered | unable to deliver | your message couldn't be delivered",
    "message delivery failure | email delivery failure | undelivered: | rejected: | address not found",
)
# Said in the first lines of a bounce that calls itself nothing in its headers.
BOUNCE_TEXTS = phrases(
    "kunne ikke leveres | kunne ikke afleveres | ikke kunne leveres | blev ikke leveret | kan ikke leveres",
    "levering til følgende | ikke blevet leveret | ikke frem til | nåede ikke frem | kunne ikke levere din",
    "delivery to the following | could not be delivered | couldn't be delivered | wasn't delivered",
    "was not delivered | has not been delivered | undeliverable | delivery has failed | delivery failed",
    "permanent fatal errors | permanent failure | unable to deliver your message | returned to sender",
    "had permanent | failed permanently | this is the mail system at host | is being returned to you",
    "kunde inte levereras | kunne ikke leveres til | konnte nicht zugestellt werden | er ikke afleveret",
    "findes ingen bruger | ingen bruger med adressen | ingen modtager med | user unknown | adressen findes ikke",
)

# How the subject of an answer that no person wrote begins; what follows is mostly our own subject.
AUTO_SUBJECTS = phrases(
    "automatisk svar | autosvar | auto-svar | automatisk besvarelse | automatisk kvittering | automatisk mail",
    "automatisk besked | automatisk e-mail | autoreply | auto-reply | auto reply | auto response | autoresponse",
    "auto-response | automatic reply | automatic response | automated reply | automated response | auto: | auto]",
    "out of office | out-of-office | out of the office | ooo: | vacation reply | vacation: | away from",
    "ikke til stede | ikke på kontoret | ude af huset: | ude af kontoret | fraværsmeddelelse | fraværsbesked",
    "fraværsmelding | fraværsassistent | fravær: | ferie: | feriebesked | ferieautosvar | på ferie:",
    "automatisk frånvaromeddelande | automatiskt svar | autosvar | frånvaro | fraværsassistanse",
    "automatische antwort | abwesenheitsnotiz | abwesenheitsmeldung | abwesend | réponse automatique",
    "kvittering for modtagelse | modtagelseskvittering | modtagekvittering | kvittering: | kvittering - ",
    "kvittering på modtagelse | kvittering for din henvendelse | kvittering for jeres henvendelse",
    "vi har modtaget din henvendelse | vi har modtaget jeres henvendelse | din henvendelse er modtaget",
    "din mail er modtaget | din e-mail er modtaget | henvendelse modtaget",
    "bekræftelse på modtagelse | bekræftelse af modtagelse",
    "we have received your | your request has been received | thank you for your inquiry | ticket received",
    "læst: | ikke læst: | read: | not read: | gelesen: | läst: | lest: | leveret: | delivered: | relayed: | modtaget:",
    "kvittering for læsning | læsekvittering | return receipt | read receipt | disposition notification",
)
# Words that people put there too; the text has to say it as well.
RECEIPT_SUBJECTS = phrases("kvittering | modtaget | journaliseret | vi har modtaget | tak for din | tak for jeres")
ABSENCE_SUBJECTS = phrases("ferie | fravær | fraværende | sommerferie | vinterferie | efterårsferie | kursus | barsel")

# A text that says of itself that no person wrote it.
SAYS_AUTOMATIC = phrases(
    "dette er et autosvar | dette er et automatisk | denne mail er et autosvar | denne e-mail er et autosvar",
    "denne mail er automatisk | denne e-mail er automatisk | denne besked er automatisk",
    "denne meddelelse er automatisk | denne kvittering er automatisk | dette er en automatisk",
    "mailen er autogenereret | denne mail kan ikke besvares | denne e-mail kan ikke besvares",
    "svar ikke på denne mail | svar ikke på denne e-mail | du kan ikke svare på denne mail",
    "du kan ikke besvare denne mail | venligst ikke besvar denne | this is an automated | this is an automatic",
    "this is an auto-reply | do not reply to this | please do not reply | this message was generated automatically",
    "this email was generated automatically | diese nachricht wurde automatisch | detta är ett automatiskt",
    "det här är ett automatiskt",
)
# Acknowledges a mail without having read it, first thing in the text.
ACKNOWLEDGES = phrases(
    "tak for din henvendelse | tak for din mail | tak for din e-mail | tak for din besked | tak for jeres henvendelse",
    "tak for jeres mail | tak for din email | tak for mailen | tak for henvendelsen | mange tak for din",
    "vi har modtaget din | vi har modtaget jeres | jeg har modtaget din | din henvendelse er modtaget",
    "din mail er modtaget | din e-mail er modtaget | vi bekræfter modtagelsen | vi kvitterer hermed",
    "hermed kvitteres | hermed bekræftes modtagelsen | thank you for your e | thank you for your m | thanks for your e",
    "thanks for your m | we have received your | takk for din | takk for e-posten | tack för ditt",
    "vielen dank für ihre",
)
# The writer is away …
ABSENT = phrases(
    "jeg er på ferie | jeg holder ferie | holder jeg ferie | er jeg på ferie | jeg har ferie | jeg afspadserer",
    "jeg er ikke på kontoret | er ikke på kontoret | ude af huset | ude af kontoret | jeg er fraværende",
    "er fraværende | jeg er på kursus | jeg er syg | jeg er sygemeldt | på barsel | på orlov | på tjenesterejse",
    "jeg er bortrejst | jeg er ikke på arbejde | ikke på arbejde | jeg er væk fra | jeg er fratrådt | er stoppet",
    "jeg er ikke længere ansat | ikke længere ansat | ansat længere | har fået nyt job | har fået andet arbejde",
    "jeg er på efterårsferie | jeg er på sommerferie | jeg er på vinterferie | jeg er på juleferie | jeg har fri",
    "i am out of | i'm out of | i am away | i am on | i will be out | out of the office | on leave | on vacation",
    "on holiday | on annual leave | no longer work | ich bin nicht im | ich bin im urlaub | jag är på semester",
    "er på ferie | er ude at rejse | har ferielukket | holder lukket | holder ferielukket",
)
# … and nobody reads, or another person does.
UNREAD = phrases(
    "ser ikke mail | læser ikke mail | læser ikke min mail | læser ikke mine mail | tjekker ikke | bliver ikke læst",
    "bliver ikke videresendt | videresendes ikke | svarer på din mail, når | vender tilbage, når jeg er",
    "besvarer din mail, når | begrænset adgang til mail | ikke adgang til mail | har ikke adgang til min",
    "kontakt venligst | kontakt i stedet | kan du kontakte | kan i kontakte | bedes du kontakte | kan du henvende",
    "bedes du henvende | henvend dig til | henvendelse til | du er velkommen til at kontakte | kontakt min kollega",
    "i mit fravær | i akutte tilfælde | ved akut | haster det | hvis det haster | er det akut | skriv i stedet til",
    "er overtaget af | mine opgaver er | mine sager er | tilbage igen den | er tilbage den | tilbage på kontoret",
    "please contact | limited access to e | will not be read | not be forwarded | in urgent cases | if urgent",
    "will respond | will reply when | back in the office | wenden sie sich | kontakta",
)

# Speaks of what we asked: then a person wrote, on holiday or not.
ANSWERS_US = phrases(
    "passer | deltage | dialogmøde | besøget | tilsynet | ja tak | nej tak | vi takker | vi vil gerne | jeg kan godt",
    "vi kan godt | mødet | dagsorden | spørgeskema | skemaet | ?",
)
