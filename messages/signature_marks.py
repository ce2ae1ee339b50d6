"""What people and programs put under a mail, or above it. Tables only, all words in `casefold` form."""

from __future__ import annotations

from messages.reply_marks import phrase_set, phrases, words

# Words after "Sendt fra (min)" that name a device or a program.
DEVICES = words(
    "iphone ipad ipod macbook mac mobil mobilen mobile mobiltelefon telefon smartphone phone tablet android",
    "samsung galaxy huawei xperia sony nokia htc lg motorola oneplus pixel blackberry windows",
    "outlook mail yahoo",
    "cell gmail aol proton protonmail k-9 thunderbird spark bluemail blue nine mailbird handy iphonen mobiltelefonen",
    "telefonen ipaden e-mail-app mailapp surface lumia verizon t-mobile at&t tdc telenor samsung-enhed",
)

# Ways to send that people tell of.
POSTED = words("post posten brev kurer fax e-boks eboks digital sms")

SENT_FROM = phrases(
    "denne besked blev sendt fra | denne besked er sendt fra | denne meddelelse blev sendt fra",
    "denne meddelelse er sendt fra | denne e-mail er sendt fra min | diese nachricht wurde von",
    "mail sendt fra | mailen er sendt fra | denne mail er sendt fra min | besked sendt fra | message sent from",
    "sendt fra | sendt via | sendt med | sendt frå | sent from | sent via | sent with | skickat från",
    "skickat via | skickat med | gesendet von | von meinem | von meiner | gesendet mit | send fra | afsendt fra",
    "enviado desde | envoyé de | inviato da | verstuurd vanaf | verzonden vanaf | lähetetty",
)

# Beginnings that people use too: the line must say hardly more.
WRITTEN_ON = phrases(
    "skrevet på | skrevet fra | tastet på | tastet fra | mailet fra | fra min | from my | typed on | written on",
)

# Lines that begin so are a program's, whatever device they name.
WHOLE_TAILS = phrases(
    "sendt mobilt",
    "hent outlook | få outlook | fået outlook | get outlook | hämta outlook | skaffa outlook | skaff deg outlook",
    "last ned outlook | outlook für | holen sie sich outlook | hent yahoo mail | get bluemail | download outlook",
    "yahoo mail: | outlook til android | outlook til ios | outlook for android | outlook for ios",
)

# A line of nothing but one of these closes a mail; a name may follow on the line.
CLOSINGS = phrases(
    # Danish
    "med venlig hilsen | med venlige hilsner | med venlig hilsner | venlig hilsen | venlige hilsner",
    "mange hilsner | mange hilsener | kærlig hilsen | kærlige hilsner | med kærlig hilsen | bedste hilsner",
    "bedste hilsener | de bedste hilsner | med de bedste hilsner | hjertelig hilsen | varme hilsner",
    "de varmeste hilsner | hilsen | hilsner | hilsener | hilsen fra | med hilsen | god hilsen | mvh | m.v.h",
    "m.v.h. | med venlig hlsn | vh | v.h. | kh | k.h. | dbh | bh | d.b.h. | med venligst hilsen | venligst",
    "ærbødigst | på gensyn | med venlig hilsen/best regards | med venlig hilsen / best regards",
    "med venlig hilsen / kind regards | på vegne af | de bedste ønsker | knus | med mange hilsner | sommerhilsner",
    "julehilsner | solhilsner | med sommerhilsen | med solskinshilsen | tak og venlig hilsen | tak og hilsen",
    "mange venlige hilsner | pbv | p.b.v. | pva | p.v.a. | alt godt | hav det godt | alt det bedste",
    "de bedste | m v h | hilsen herfra | hilsner herfra | thx",
    # Norwegian
    "med vennlig hilsen | vennlig hilsen | med vennlige hilsener | vennlige hilsener | beste hilsener",
    "beste hilsen | med beste hilsen | med venleg helsing | venleg helsing | helsing | ha det bra",
    # Swedish
    "med vänlig hälsning | med vänliga hälsningar | vänlig hälsning | vänliga hälsningar | vänligen",
    "bästa hälsningar | hälsning | hälsningar | många hälsningar | varma hälsningar",
    # English
    "best regards | kind regards | kindest regards | warm regards | warmest regards | regards | with kind regards",
    "with best regards | many regards | best wishes | with best wishes | all the best | sincerely",
    "yours sincerely | sincerely yours | yours faithfully | yours truly | respectfully | cordially | cheers",
    "best | br | rgds",
    # German
    "mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | mit freundlichem gruss",
    "freundliche grüße | freundliche grüsse | freundlicher gruß | beste grüße | beste grüsse | viele grüße",
    "viele grüsse | herzliche grüße | liebe grüße | schöne grüße | mit besten grüßen | mit bestem gruß | gruß",
    "gruss | grüße | mfg | lg | vg | hochachtungsvoll",
)

# Who may send greetings beside names: "Hilsen os alle på Skovbo".
ALL_OF_US = words("os alle hele huset personalet teamet ledelsen beboerne medarbejderne borgerne på i")

# "Ja hilsen Bo" is an answer.
ANSWERS = words("ja jo nej ok okay fint super yes no nei perfekt modtaget aftalt enig begge ingen gerne")

# Before "… venlig hilsen" on the same line: "Tak og venlig hilsen", "God weekend og mange hilsner".
CLOSING_LEADS = phrases(
    "tak | på forhånd | mange tak | god | rigtig god | fortsat | hav | ha | vi ses | thanks | danke",
)

# Closes a mail only where a name follows it: alone it is an answer.
THANKS = phrase_set(
    "tak | mange tak | på forhånd tak | på forhånd mange tak | tusind tak | tak på forhånd | 1000 tak | takk",
    "på forhånd takk | mange takk | tack | tack på förhand | tack så mycket | thanks | thank you | many thanks",
    "thanks in advance | danke | vielen dank | vi ses | god weekend | god dag | god sommer | god jul | god påske",
    "have a nice day | tusind tak for hjælpen | mange tak for hjælpen | ses",
    "vi ses igen | på gensyn",
)

# A paragraph that begins so is no part of what the sender wrote today; only after some text of theirs.
DISCLAIMER_STARTS = phrases(
    "denne e-mail kan indeholde | denne mail kan indeholde | denne e-mail og eventuelle",
    "denne mail og eventuelle | denne e-mail er fortrolig og | denne e-mail med eventuelle",
    "denne meddelelse kan indeholde | denne meddelelse er kun | denne e-mail er kun | denne besked kan indeholde",
    "denne e-mail er beregnet | e-mailen kan indeholde fortrolig | hvis du ikke er rette modtager",
    "hvis du har modtaget denne | hvis du ved en fejl | såfremt du ved en fejl | indholdet af denne",
    "oplysningerne i denne e-mail | tænk på miljøet | tænk på miljøet, | udskriv kun denne | spar på papiret",
    "læs om, hvordan vi behandler | læs mere om, hvordan vi behandler | læs mere om hvordan vi behandler",
    "læs om hvordan vi behandler | vi behandler dine personoplysninger | sådan behandler vi dine",
    "vores privatlivspolitik | se vores privatlivspolitik | information om behandling af personoplysninger",
    "når du sender en mail til | når du skriver til os | når du henvender dig til os",
    "send aldrig personfølsomme | vi gør opmærksom på, at almindelige e-mails",
    "virusfri. www | virusfri.www | denne e-mail er blevet kontrolleret for",
    "denne e-mail blev kontrolleret | denne mail blev kontrolleret | denne e-mail er scannet | denne mail er scannet",
    "reply to this email directly | no virus found in this | checked by avg",
    "skal du printe denne | behøver du at printe | behøver du printe | er det nødvendigt at printe",
    "denne mail er sendt sikkert | denne e-mail er sendt sikkert | denne mail er sendt krypteret",
    "denne e-mail er sendt krypteret | denne mail er krypteret | denne e-mail er krypteret",
    "denne mail er blevet kontrolleret for | denna e-post kan | detta meddelande kan | denne e-posten kan",
    "disclaimer | confidentiality notice | confidentiality: | notice of confidentiality | important notice",
    "this email and any | this e-mail and any | this message and any | this email is confidential",
    "this e-mail is confidential | this email may contain | this e-mail may contain | this message may contain",
    "this email message | the information contained in this | the information in this e | the contents of this e",
    "the content of this email | the information transmitted | if you are not the intended",
    "please consider the environment | virus-free. www | this email has been checked for viruses",
    "this email has been scanned | this e-mail message has been scanned | diese e-mail enthält",
    "diese nachricht enthält | der inhalt dieser e-mail | du modtager denne mail, fordi",
    "du modtager denne e-mail, fordi | you received this message because | you are receiving this",
    "to unsubscribe | unsubscribe: | afmeld dig",
)

# A notice of confidentiality in words of its own says all three: secret, this mail, wrong hands.
SECRET = phrases(
    "fortrolig | tavshedspligt | personfølsom | følsomme oplysninger | confidential | privileged | vertraulich",
    "konfidentiell | konfidensiell | sekretess",
)

THIS_MAIL = phrases(
    "mail | mejl | meddelelse | besked | message | nachricht | e-post | afsender | sender | melding | meddelande",
)

WRONG_HANDS = phrases(
    "fejl | slette | uvedkommende | rette modtager | tiltænkt | adressere | beregnet | send ikke | send aldrig",
    "videregive | må ikke | samtykke | adressat | kun ment | kun til brug | forbeholdt",
    "intended | delete | mistake | in error | solely | fehler | irrtümlich | löschen | misstag | feil",
)

# How a line begins that tells where an office writes what it does with data on persons.
POINTERS = phrases(
    "læs | se | du kan læse | her kan du læse | find | information om | oplysninger om | sådan | read | see | läs",
)

# What may stand above such a notice.
NOTICE_HEADINGS = words(
    "disclaimer vigtigt vigtig important bemærk notice privatlivspolitik persondata persondatapolitik gdpr obs",
)

# A paragraph under the closing that holds one of these, and nobody who speaks, stands under every mail.
BOILERPLATE = phrases(
    "personoplysning | persondata | databeskyttelse | gdpr | fortrolig | confidential | vertraulich | konfident",
    "sekretess | personuppgift | personopplysning | adressat | denne mail | denne e-mail | denne besked",
    "denne meddelelse | this mail | this email | this e-mail | this message | diese e-mail | diese mail",
    "denne e-post | detta mejl | detta e-post | printe | udskriv | miljøet | environment | e-boks | digital post",
    "sikker mail | sikkerpost | borger.dk | facebook | linkedin | instagram | nyhedsbrev | hjemmeside | privatliv",
    "privacy | cookie | whistleblower | ledige stillinger",
)

# Beginnings of what some people have under every mail.
HABITS = phrases(
    "jeg arbejder mandag | jeg arbejder tirsdag | jeg arbejder onsdag | jeg arbejder kun | jeg arbejder normalt",
    "jeg arbejder man | jeg arbejder fra mandag | mine arbejdsdage | mine arbejdstider | min arbejdstid | træffetid",
    "mine træffetider | jeg træffes | jeg kan træffes | jeg træffer du | bedst på telefonen | telefontid",
    "åbningstid | kontortid | mine kontordage",
)

PARTIES = phrases(
    "modtager | adressat | afsender | recipient | addressee | sender | empfänger | absender | mottaker | mottagare",
)

# A gateway's warning in words of its own: from outside, a mail, take care.
OUTSIDE = phrases(
    "ekstern | extern | udefra | uden for | udenfor | outside | utanför | utenfor",
)

BEWARE = phrases(
    "før du klikker | tænk før | tænk, før | before you click | think before",
    "forsigtig | opmærksom | advarsel | pas på | klik ikke | kender afsender | caution | careful | warning",
    "do not click | don't click | be aware | var försiktig | varning | klicka inte",
    " vær oppmerksom | afsender uden for | organisation",
)

# Without a warning: "Denne mail er modtaget fra en ekstern afsender".
CAME_FROM = phrases(
    "er modtaget fra en ekstern afsender | er sendt fra en ekstern afsender | kommer fra en ekstern afsender",
    "fra en afsender uden for | fra en person uden for | af en person uden for | uden for organisationen",
    "from an external sender | from outside the organi | from outside of the organi | from outside our organi",
)

OF_THIS_MAIL = phrases(
    "ekstern mail | ekstern e-mail | external mail | external email | external e-mail | extern e-post",
    "denne mail | denne e-mail | denne besked | denne meddelelse | denne e-post | mailen er | e-mailen er",
    "mailen kommer",
    "this mail | this email | this e-mail | this message | det här | den här | klik ikke | klik kun | click",
    "ekstern afsender | eksterne afsender | uden for organisationen | outside of | outside the",
)

# What a records or protection system writes at the top: "Klassifikation: Intern".
LABELS = words("klassifikation klassificering følsomhed følsomhedsmærkat sensitivity classification")

# A gateway's warning above the text, at the top only.
BANNERS = phrases(
    "[ekstern | [external | ekstern mail: | ekstern e-mail: | external email | external: | advarsel: denne mail",
    "advarsel: denne e-mail | obs: denne mail | obs: denne e-mail | bemærk: denne mail | bemærk: denne e-mail",
    "denne mail er sendt fra en ekstern | denne e-mail er sendt fra en ekstern | denne mail kommer udefra",
    "denne e-mail kommer udefra | denne mail er modtaget fra en ekstern | caution: this email | caution: external",
    "warning: this email | this email originated from outside | du får ikke ofte | [du får ikke ofte",
    "du modtager ikke ofte | nogle personer, der har modtaget denne meddelelse | you don't often get",
    "[you don't often get | some people who received this message | få mere at vide om, hvorfor dette er vigtigt",
    "learn why this is important | klik ikke på links | do not click links",
)

# A paragraph under the signature that is text all the same.
AFTERTHOUGHTS = phrases(
    "ps | p.s | nb | n.b | glemte | jeg glemte | jeg har glemt | forresten | for resten | i øvrigt | hov | btw",
    "by the way | lige en ting | og så lige | en ting mere | tilføjelse | rettelse",
)

# A line in a signature: where to reach a person, what they are, where they work.
CONTACT_WORDS = words(
    "tlf telefon telefontid mobil mob tel phone mobile fax e-mail email mail cvr ean web leder",
    "forstander konsulent tilsynskonsulent tilsynsførende tilsynschef afdelingsleder souschef centerchef",
    "centerleder områdeleder områdechef direktør chef sekretær pædagog koordinator fuldmægtig specialkonsulent",
    "chefkonsulent socialrådgiver viceforstander teamleder teamkoordinator sagsbehandler kontorassistent",
    "administrationschef arbejdsmiljørepræsentant arbejdsmiljøleder projektleder vicedirektør",
    "stedfortræder socialtilsyn arbejdstilsynet tilsynscenter socialstyrelsen kommune region botilbud botilbuddet",
    "bosted bostedet bofællesskab bofællesskabet bocenter bocentret døgntilbud døgntilbuddet specialtilbud",
    "specialtilbuddet forsorgshjem opgangsfællesskab opgangsfællesskabet døgnhus døgnhuset center a/s aps",
    "afdeling styrelsen ministeriet manager director consultant head officer assistant advisor leiter leiterin",
    "geschäftsführer avdelningschef rådgiver seniorrådgiver",
)

# Danish joins words: "tilbudsleder", "velfærdsforvaltningen".
CONTACT_ENDINGS = tuple(
    words(
        "leder chef konsulent pædagog koordinator assistent sekretær rådgiver medarbejder direktør forstander",
        "inspektør",
        "kommune kommunes tilbud tilbuddet bosted forvaltning forvaltningen center centret centeret afdeling",
        "afdelingen",
    )
)
