<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::DesktopMessage</name>
    <message>
        <source>A seat from the waiting list</source>
        <translation>Plaats gekregen van de wachtlijst</translation>
    </message>
    <message>
        <source>Confirm your seat</source>
        <translation>Bevestig je plaats</translation>
    </message>
    <message>
        <source>Your seat was not confirmed in time</source>
        <translation>Je plaats is niet op tijd bevestigd</translation>
    </message>
    <message>
        <source>A session is moved</source>
        <translation>Bijeenkomst verplaatst</translation>
    </message>
    <message>
        <source>A session is cancelled</source>
        <translation>Bijeenkomst gaat niet door</translation>
    </message>
    <message>
        <source>A session goes ahead after all</source>
        <translation>Bijeenkomst gaat toch door</translation>
    </message>
    <message>
        <source>Your request is approved</source>
        <translation>Je aanvraag is goedgekeurd</translation>
    </message>
    <message>
        <source>Your request is declined</source>
        <translation>Je aanvraag is afgewezen</translation>
    </message>
    <message>
        <source>A colleague asks for a seat</source>
        <translation>Een collega vraagt een plaats</translation>
    </message>
    <message>
        <source>A colleague takes over a seat</source>
        <translation>Een collega neemt een plaats over</translation>
    </message>
    <message>
        <source>A colleague signed off</source>
        <translation>Een collega heeft zich afgemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>A wish of yours is taken up</source>
        <translation>Een wens van jou is opgepakt</translation>
    </message>
    <message>
        <source>A wish of yours is closed</source>
        <translation>Een wens van jou is gesloten</translation>
    </message>
    <message>
        <source>A wish of yours is open again</source>
        <translation>Een wens van jou staat weer open</translation>
    </message>
    <message>
        <source>A wish of yours is one with another</source>
        <translation>Een wens van jou is samengevoegd</translation>
    </message>
    <message>
        <source>A wish of yours is planned</source>
        <translation>Een wens van jou is gepland</translation>
    </message>
    <message>
        <source>A colleague asks for your help</source>
        <translation>Een collega vraagt je hulp</translation>
    </message>
    <message>
        <source>A colleague proposes another time</source>
        <translation>Een collega stelt een andere tijd voor</translation>
    </message>
    <message>
        <source>Help is agreed on</source>
        <translation>Hulp is afgesproken</translation>
    </message>
    <message>
        <source>A colleague cannot help</source>
        <translation>Een collega kan niet helpen</translation>
    </message>
    <message>
        <source>A request for help is withdrawn</source>
        <translation>Een hulpvraag is ingetrokken</translation>
    </message>
    <message>
        <source>What did you think of it?</source>
        <translation>Wat vond je ervan?</translation>
    </message>
    <message>
        <source>Did you use it?</source>
        <translation>Heb je er iets mee gedaan?</translation>
    </message>
    <message>
        <source>A colleague mentions you</source>
        <translation>Een collega noemt je</translation>
    </message>
    <message>
        <source>A colleague asks you a question</source>
        <translation>Een collega stelt je een vraag</translation>
    </message>
    <message>
        <source>A question waits for an answer</source>
        <translation>Een vraag wacht op antwoord</translation>
    </message>
    <message>
        <source>A reply in a thread you follow</source>
        <translation>Een reactie in een gesprek dat je volgt</translation>
    </message>
    <message>
        <source>Your answer is accepted</source>
        <translation>Jouw antwoord is een beste antwoord</translation>
    </message>
    <message>
        <source>A moderator hid a post of yours</source>
        <translation>Een moderator heeft een bericht van je verborgen</translation>
    </message>
    <message>
        <source>A post of yours can be read again</source>
        <translation>Een bericht van je is weer te lezen</translation>
    </message>
    <message>
        <source>A moderator hid a thread of yours</source>
        <translation>Een moderator heeft een gesprek van je verborgen</translation>
    </message>
    <message>
        <source>A thread of yours can be read again</source>
        <translation>Een gesprek van je is weer te lezen</translation>
    </message>
    <message>
        <source>A moderator closed a thread of yours</source>
        <translation>Een moderator heeft een gesprek van je gesloten</translation>
    </message>
    <message>
        <source>A thread of yours is open again</source>
        <translation>Een gesprek van je is weer open</translation>
    </message>
    <message>
        <source>A moderator moved a thread of yours</source>
        <translation>Een moderator heeft een gesprek van je verplaatst</translation>
    </message>
</context>
<context>
    <name>tjc::DigestLines</name>
    <message numerus="yes">
        <source>%n seat(s) from the waiting list</source>
        <translation>
            <numerusform>%n plaats gekregen</numerusform>
            <numerusform>%n plaatsen gekregen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) offered</source>
        <translation>
            <numerusform>%n plaats te bevestigen</numerusform>
            <numerusform>%n plaatsen te bevestigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) not confirmed in time</source>
        <translation>
            <numerusform>%n plaats niet op tijd bevestigd</numerusform>
            <numerusform>%n plaatsen niet op tijd bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%n bijeenkomst verplaatst</numerusform>
            <numerusform>%n bijeenkomsten verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cancelled</source>
        <translation>
            <numerusform>%n bijeenkomst gaat niet door</numerusform>
            <numerusform>%n bijeenkomsten gaan niet door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) going ahead after all</source>
        <translation>
            <numerusform>%n bijeenkomst gaat toch door</numerusform>
            <numerusform>%n bijeenkomsten gaan toch door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved</source>
        <translation>
            <numerusform>%n aanvraag goedgekeurd</numerusform>
            <numerusform>%n aanvragen goedgekeurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined</source>
        <translation>
            <numerusform>%n aanvraag afgewezen</numerusform>
            <numerusform>%n aanvragen afgewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for a seat</source>
        <translation>
            <numerusform>%n collega vraagt een plaats</numerusform>
            <numerusform>%n collega’s vragen een plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation>
            <numerusform>%n vervanger</numerusform>
            <numerusform>%n vervangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) signed off</source>
        <translation>
            <numerusform>%n collega afgemeld</numerusform>
            <numerusform>%n collega’s afgemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open de bijeenkomst</translation>
    </message>
    <message>
        <source>Confirm your seat in %1 before %2.</source>
        <translation>Bevestig je plaats in %1 vóór %2.</translation>
    </message>
    <message>
        <source> in %1</source>
        <comment>after a title</comment>
        <translation> in %1</translation>
    </message>
    <message>
        <source> (you give it)</source>
        <comment>after a title</comment>
        <translation> (jij geeft deze)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more up to and including %1.</source>
        <translation>
            <numerusform>En nog %n tot en met %1.</numerusform>
            <numerusform>En nog %n tot en met %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next</source>
        <translation>Open de volgende</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) ask for a seat in %1.</source>
        <translation>
            <numerusform>%n collega vraagt een plaats in %1.</numerusform>
            <numerusform>%n collega’s vragen een plaats in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) ask for a seat in sessions that you give, first in %1.</source>
        <translation>
            <numerusform>%n collega vraagt een plaats in bijeenkomsten die jij geeft, om te beginnen in %1.</numerusform>
            <numerusform>%n collega’s vragen een plaats in bijeenkomsten die jij geeft, om te beginnen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few signed up for %1: decide whether it goes ahead.</source>
        <translation>Te weinig inschrijvingen voor %1: besluit of die doorgaat.</translation>
    </message>
    <message numerus="yes">
        <source>Too few signed up for %n sessions: decide whether they go ahead. The first: %1.</source>
        <translation>
            <numerusform>Te weinig inschrijvingen voor %n bijeenkomst: besluit of die doorgaat. De eerste: %1.</numerusform>
            <numerusform>Te weinig inschrijvingen voor %n bijeenkomsten: besluit of ze doorgaan. De eerste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How was %1, %2?</source>
        <translation>Hoe was %1 van %2?</translation>
    </message>
    <message>
        <source>Write the trainer how it was</source>
        <translation>Schrijf de trainer hoe het was</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <translation>Ongelezen: %1.</translation>
    </message>
    <message>
        <source>Read the notices</source>
        <translation>Lees de berichten</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) taken up</source>
        <translation>
            <numerusform>%n wens opgepakt</numerusform>
            <numerusform>%n wensen opgepakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) closed</source>
        <translation>
            <numerusform>%n wens gesloten</numerusform>
            <numerusform>%n wensen gesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) open again</source>
        <translation>
            <numerusform>%n wens weer open</numerusform>
            <numerusform>%n wensen weer open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) merged</source>
        <translation>
            <numerusform>%n wens samengevoegd</numerusform>
            <numerusform>%n wensen samengevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) planned</source>
        <translation>
            <numerusform>%n wens gepland</numerusform>
            <numerusform>%n wensen gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for your help</source>
        <translation>
            <numerusform>%n keer je hulp gevraagd</numerusform>
            <numerusform>%n keer je hulp gevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other time(s) proposed</source>
        <translation>
            <numerusform>%n andere tijd voorgesteld</numerusform>
            <numerusform>%n andere tijden voorgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for help agreed</source>
        <translation>
            <numerusform>%n hulpvraag afgesproken</numerusform>
            <numerusform>%n hulpvragen afgesproken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for help declined</source>
        <translation>
            <numerusform>%n hulpvraag afgewezen</numerusform>
            <numerusform>%n hulpvragen afgewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for help withdrawn</source>
        <translation>
            <numerusform>%n hulpvraag ingetrokken</numerusform>
            <numerusform>%n hulpvragen ingetrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) to evaluate</source>
        <translation>
            <numerusform>%n training te evalueren</numerusform>
            <numerusform>%n trainingen te evalueren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) to look back on</source>
        <translation>
            <numerusform>%n training om op terug te kijken</numerusform>
            <numerusform>%n trainingen om op terug te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n keer genoemd</numerusform>
            <numerusform>%n keer genoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that colleagues ask you</source>
        <translation>
            <numerusform>%n vraag van een collega aan jou</numerusform>
            <numerusform>%n vragen van collega&apos;s aan jou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that wait for an answer</source>
        <translation>
            <numerusform>%n vraag die op antwoord wacht</numerusform>
            <numerusform>%n vragen die op antwoord wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with replies</source>
        <translation>
            <numerusform>%n gesprek met reacties</numerusform>
            <numerusform>%n gesprekken met reacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answer(s)</source>
        <translation>
            <numerusform>%n beste antwoord van jou</numerusform>
            <numerusform>%n beste antwoorden van jou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden post(s)</source>
        <translation>
            <numerusform>%n verborgen bericht</numerusform>
            <numerusform>%n verborgen berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored post(s)</source>
        <translation>
            <numerusform>%n bericht weer te lezen</numerusform>
            <numerusform>%n berichten weer te lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden thread(s)</source>
        <translation>
            <numerusform>%n verborgen gesprek</numerusform>
            <numerusform>%n verborgen gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored thread(s)</source>
        <translation>
            <numerusform>%n gesprek weer te lezen</numerusform>
            <numerusform>%n gesprekken weer te lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed thread(s)</source>
        <translation>
            <numerusform>%n gesloten gesprek</numerusform>
            <numerusform>%n gesloten gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reopened thread(s)</source>
        <translation>
            <numerusform>%n gesprek weer open</numerusform>
            <numerusform>%n gesprekken weer open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved thread(s)</source>
        <translation>
            <numerusform>%n verplaatst gesprek</numerusform>
            <numerusform>%n verplaatste gesprekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DigestPanel</name>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Close this overview</source>
        <translation>Sluit dit overzicht</translation>
    </message>
</context>
<context>
    <name>tjc::MailDesk</name>
    <message numerus="yes">
        <source>“%1” is moved. %n colleague(s) signed up for it.</source>
        <translation>
            <numerusform>“%1” is verplaatst. Er is %n inschrijving.</numerusform>
            <numerusform>“%1” is verplaatst. Er zijn %n inschrijvingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cancelled. %n colleague(s) signed up for it.</source>
        <translation>
            <numerusform>“%1” is geannuleerd. Er is %n inschrijving.</numerusform>
            <numerusform>“%1” is geannuleerd. Er zijn %n inschrijvingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MailDialog</name>
    <message>
        <source>Open in my mail program</source>
        <translation>Open in mijn mailprogramma</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Kopieer de adressen</translation>
    </message>
    <message>
        <source>Mail text</source>
        <translation>Mailtekst</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>The session is moved</source>
        <translation>De bijeenkomst is verplaatst</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>De bijeenkomst gaat niet door</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wie de mail krijgt</translation>
    </message>
    <message>
        <source>You send it with your own mail program; TrainJeCollega sends nothing.</source>
        <translation>Je verstuurt de mail met je eigen mailprogramma; TrainJeCollega verstuurt niets.</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>&amp;Waar de mail over gaat</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>All of them as blind copies: nobody sees the addresses of others.</source>
        <translation>Allemaal in BCC: niemand ziet de adressen van anderen.</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>O&amp;nderwerp</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Enrolled (%1)</source>
        <translation>Ingeschreven (%1)</translation>
    </message>
    <message>
        <source>Waiting list (%1)</source>
        <translation>Wachtlijst (%1)</translation>
    </message>
    <message>
        <source>Everybody who signed up (%1)</source>
        <translation>Iedereen die zich aanmeldde (%1)</translation>
    </message>
    <message>
        <source>Trainers (%1)</source>
        <translation>Trainers (%1)</translation>
    </message>
    <message>
        <source>%1 · no e-mail address</source>
        <translation>%1 · geen e-mailadres</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no e-mail address here.</source>
        <translation>
            <numerusform>%n van hen heeft hier geen e-mailadres.</numerusform>
            <numerusform>%n van hen hebben hier geen e-mailadres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this group.</source>
        <translation>In deze groep zit niemand.</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Kies wie de mail krijgt.</translation>
    </message>
    <message>
        <source>This is too long to hand to a mail program (%1 of at most %2 characters). Copy the addresses and the text instead, and paste them into a new mail.</source>
        <translation>Dit is te lang om aan een mailprogramma door te geven (%1 van hooguit %2 tekens). Kopieer daarom de adressen en de tekst, en plak ze in een nieuwe mail.</translation>
    </message>
    <message>
        <source>The mail is open in your mail program. Look it over there, and send it.</source>
        <translation>De mail staat klaar in je mailprogramma. Kijk hem daar na en verstuur hem.</translation>
    </message>
    <message>
        <source>This desktop has no mail program that opens by itself. Copy the addresses and the text, and paste them into a new mail.</source>
        <translation>Op deze werkplek opent geen mailprogramma vanzelf. Kopieer de adressen en de tekst, en plak ze in een nieuwe mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them as blind copies (BCC).</source>
        <translation>
            <numerusform>%n adres gekopieerd. Plak het bij BCC.</numerusform>
            <numerusform>%n adressen gekopieerd. Plak ze bij BCC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject and text are copied.</source>
        <translation>Onderwerp en tekst zijn gekopieerd.</translation>
    </message>
    <message>
        <source>A seat from the waiting list</source>
        <comment>a mail</comment>
        <translation>Een plaats van de wachtlijst</translation>
    </message>
</context>
<context>
    <name>tjc::MailText</name>
    <message>
        <source>%1 and %2</source>
        <comment>people</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Can you not come after all? Sign off in TrainJeCollega, and a colleague gets your seat.</source>
        <translation>Kun je toch niet? Meld je dan af in TrainJeCollega: dan krijgt een collega je plaats.</translation>
    </message>
    <message>
        <source>Soon it is time. You are enrolled in:</source>
        <translation>Binnenkort is het zover. Je bent ingeschreven voor:</translation>
    </message>
    <message>
        <source>Confirm your seat in TrainJeCollega in time; else it goes to the next colleague.</source>
        <translation>Bevestig je plaats op tijd in TrainJeCollega; anders gaat die naar de volgende collega.</translation>
    </message>
    <message>
        <source>A seat has come free: you are no longer on the waiting list, but have a seat in:</source>
        <translation>Er is een plaats vrijgekomen: je staat niet meer op de wachtlijst, maar hebt een plaats in:</translation>
    </message>
    <message>
        <source>“%1” is moved.</source>
        <translation>“%1” is verplaatst.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Was: %1</translation>
    </message>
    <message>
        <source>You keep your seat or your place on the waiting list.</source>
        <translation>Je houdt je plaats, of je plek op de wachtlijst.</translation>
    </message>
    <message>
        <source>“%1” is cancelled. It would have been on:</source>
        <translation>“%1” gaat helaas niet door. Die zou zijn op:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>You need not do anything: your enrolment lapses.</source>
        <translation>Je hoeft niets te doen: je inschrijving vervalt.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Herinnering: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verplaatst: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Gaat niet door: %1</translation>
    </message>
    <message>
        <source>You have a seat: %1</source>
        <translation>Je hebt een plaats: %1</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Beste collega,</translation>
    </message>
    <message>
        <source>How “%1” was</source>
        <translation>Hoe “%1” was</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>I was at “%1”:</source>
        <translation>Ik was bij “%1”:</translation>
    </message>
    <message>
        <source>What I can use of it:</source>
        <translation>Wat ik eraan heb:</translation>
    </message>
    <message>
        <source>What could be better:</source>
        <translation>Wat beter kan:</translation>
    </message>
    <message>
        <source>What I still want to know:</source>
        <translation>Wat ik nog wil weten:</translation>
    </message>
</context>
<context>
    <name>tjc::NoticeBell</name>
    <message>
        <source>Notices: nothing unread</source>
        <translation>Berichten: niets ongelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n ongelezen bericht</numerusform>
            <numerusform>%n ongelezen berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::NoticeModel</name>
    <message>
        <source>Unread: %1</source>
        <translation>Ongelezen: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Open the session and confirm your seat</source>
        <translation>Open de bijeenkomst en bevestig je plaats</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open de bijeenkomst</translation>
    </message>
    <message>
        <source>Open the request for help</source>
        <translation>Open de hulpvraag</translation>
    </message>
    <message>
        <source>Open the wish</source>
        <translation>Open de wens</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Open de vragen</translation>
    </message>
    <message>
        <source>Open the forum</source>
        <translation>Open het forum</translation>
    </message>
</context>
<context>
    <name>tjc::NoticesPanel</name>
    <message>
        <source>All read</source>
        <translation>Alles gelezen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>Berichten, het nieuwste eerst</translation>
    </message>
    <message>
        <source>Fetching your notices…</source>
        <translation>Je berichten worden opgehaald…</translation>
    </message>
    <message>
        <source>There are no notices yet. Here you read it when something changes about a session that you are in or give: a seat that comes free, another time, a session that is cancelled.</source>
        <translation>Er zijn nog geen berichten. Hier lees je het als er iets verandert aan een bijeenkomst waar je bij bent of die je geeft: een plaats die vrijkomt, een ander tijdstip, een bijeenkomst die niet doorgaat.</translation>
    </message>
    <message>
        <source>Your notices cannot be shown now.</source>
        <translation>Je berichten kunnen nu niet worden getoond.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>tjc::TrayDesktop</name>
    <message>
        <source>Open TrainJeCollega</source>
        <translation>TrainJeCollega openen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
</TS>
