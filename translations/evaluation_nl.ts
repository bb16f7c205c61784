<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AnswerList</name>
    <message>
        <source>Make it a question…</source>
        <translation>Maak er een vraag van…</translation>
    </message>
    <message>
        <source>Look at the question</source>
        <translation>Bekijk de vraag</translation>
    </message>
    <message>
        <source>There are no open answers that you may read.</source>
        <translation>Er zijn geen open antwoorden die je mag lezen.</translation>
    </message>
    <message>
        <source>Nobody knows who wrote what, and in which order it came.</source>
        <translation>Niemand weet wie wat schreef, en in welke volgorde het kwam.</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Open antwoorden</translation>
    </message>
</context>
<context>
    <name>tjc::AnswerModel</name>
    <message>
        <source>meant as a question</source>
        <translation>bedoeld als vraag</translation>
    </message>
    <message>
        <source>stands in the forum</source>
        <translation>staat in de vraagbaak</translation>
    </message>
</context>
<context>
    <name>tjc::ChoiceEditor</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Kies een cijfer van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Kies ja of nee.</translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>Vink minstens één antwoord aan.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Kies een antwoord.</translation>
    </message>
</context>
<context>
    <name>tjc::DistributionChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>how many, and how much of all that is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tjc::EvaluationDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>Evalueer</translation>
    </message>
    <message>
        <source>What did you do with it?</source>
        <translation>Wat heb je ermee gedaan?</translation>
    </message>
    <message>
        <source>It takes about two minutes. Where “needs an answer” does not stand, you may skip it.</source>
        <translation>Het kost ongeveer twee minuten. Staat er geen ‘verplicht’ bij, dan mag je de vraag overslaan.</translation>
    </message>
    <message>
        <source>Fetching the questions…</source>
        <translation>De vragen worden opgehaald…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Bedankt!</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Verstuur mijn antwoorden</translation>
    </message>
    <message>
        <source>Ask a question in the forum</source>
        <translation>Stel een vraag in de vraagbaak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Stuur opnieuw</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wordt verstuurd…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Your answers are sent. They count as soon as five colleagues have answered; the trainer reads them then, without a name.</source>
        <translation>Je antwoorden zijn verstuurd. Ze tellen mee zodra vijf collega’s hebben geantwoord; de trainer leest ze dan, zonder naam.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verstuurd</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Blijf hier</translation>
    </message>
    <message>
        <source>Close without answers</source>
        <translation>Sluit zonder antwoorden</translation>
    </message>
    <message>
        <source>Close without sending your answers?</source>
        <translation>Sluiten zonder je antwoorden te versturen?</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Sluit zonder te versturen</translation>
    </message>
    <message>
        <source>It may be noted already that you answered, while your answers themselves did not arrive. Leave this open and send them again; else they may be lost.</source>
        <translation>Misschien staat al genoteerd dat je antwoordde, terwijl je antwoorden zelf niet zijn aangekomen. Laat dit venster open en stuur ze opnieuw; anders zijn ze misschien weg.</translation>
    </message>
    <message>
        <source>Your answers may not have arrived, and perhaps cannot be given again once this is closed.</source>
        <translation>Je antwoorden zijn misschien niet aangekomen, en als je dit sluit kun je ze misschien niet opnieuw geven.</translation>
    </message>
    <message>
        <source>You were there three months ago. What did you do with it since?</source>
        <translation>Je was hier drie maanden geleden bij. Wat heb je er sindsdien mee gedaan?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a button and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have not answered anything yet. Answer at least one question; you can do that only once.</source>
        <translation>Je hebt nog niets geantwoord. Beantwoord ten minste één vraag; versturen kan maar één keer.</translation>
    </message>
    <message>
        <source>Your answers are sent. They count as soon as five colleagues have answered. Do you still run into something? Ask it in the forum. Where nobody answers for three days, the trainer and colleagues who know it are told.</source>
        <translation>Je antwoorden zijn verstuurd. Ze tellen mee zodra vijf collega’s hebben geantwoord. Loop je nog ergens tegenaan? Vraag het in de vraagbaak. Antwoordt niemand binnen drie dagen, dan krijgen de trainer en collega’s die het weten bericht.</translation>
    </message>
</context>
<context>
    <name>tjc::EvaluationTodo</name>
    <message>
        <source>Still to evaluate</source>
        <translation>Nog te evalueren</translation>
    </message>
    <message>
        <source>Fetching what you may evaluate…</source>
        <translation>Ophalen wat je kunt evalueren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>This workspace can only be read, so nothing can be evaluated here.</source>
        <translation>Deze werkruimte kun je alleen lezen; je kunt hier dus niets evalueren.</translation>
    </message>
    <message>
        <source>You have nothing to evaluate. A session comes here when it is over and you were there.</source>
        <translation>Je hebt niets te evalueren. Een bijeenkomst komt hier te staan als ze voorbij is en jij erbij was.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evalueer</translation>
    </message>
    <message>
        <source>Evaluate “%1”</source>
        <translation>Evalueer “%1”</translation>
    </message>
    <message>
        <source>Tell what you did with “%1”</source>
        <translation>Vertel wat je met “%1” hebt gedaan</translation>
    </message>
    <message>
        <source>Three months later: what did you do with it?</source>
        <translation>Drie maanden later: wat heb je ermee gedaan?</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Vul het in</translation>
    </message>
</context>
<context>
    <name>tjc::EvaluationWords</name>
    <message>
        <source>After the session</source>
        <translation>Na de bijeenkomst</translation>
    </message>
    <message>
        <source>Three months later</source>
        <translation>Drie maanden later</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eén uit een rijtje</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Meer uit een rijtje</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Niets bijzonders</translation>
    </message>
    <message>
        <source>It is the mark on cards and in the comparison</source>
        <translation>Het cijfer op kaarten en in de vergelijking</translation>
    </message>
    <message>
        <source>It counts who would recommend it</source>
        <translation>Telt wie het zou aanraden</translation>
    </message>
    <message>
        <source>It says whether the trainer may read the open answers</source>
        <translation>Zegt of de trainer de open antwoorden mag lezen</translation>
    </message>
    <message>
        <source>It is meant as a question for the forum</source>
        <translation>Is bedoeld als vraag voor de vraagbaak</translation>
    </message>
    <message>
        <source>1 Reaction: what did they think of it</source>
        <translation>1 Reactie: wat vonden ze ervan</translation>
    </message>
    <message>
        <source>2 Learning: what did they learn</source>
        <translation>2 Leren: wat leerden ze</translation>
    </message>
    <message>
        <source>3 Behaviour: what do they do with it</source>
        <translation>3 Gedrag: wat doen ze ermee</translation>
    </message>
    <message>
        <source>all kinds without a form of their own</source>
        <translation>alle soorten zonder eigen formulier</translation>
    </message>
    <message>
        <source>Nobody can see who answers what: your answers are kept without your name and without a time, and are shown only once five colleagues have answered.</source>
        <translation>Niemand kan zien wie wat antwoordde: je antwoorden worden bewaard zonder je naam en zonder tijdstip, en pas getoond als vijf collega’s hebben geantwoord.</translation>
    </message>
    <message>
        <source>Your answers are kept without your name and without a time, and are shown only once five colleagues have answered. This workspace is a shared file, though: a colleague who keeps copies of the file could guess which answers are yours.</source>
        <translation>Je antwoorden worden bewaard zonder je naam en zonder tijdstip, en pas getoond als vijf collega’s hebben geantwoord. Wel is deze werkruimte een gedeeld bestand: een collega die kopieën van het bestand bewaart, zou kunnen raden welke antwoorden van jou zijn.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tjc::FormEditor</name>
    <message>
        <source>Add a question</source>
        <translation>Voeg een vraag toe</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Questions of the evaluation</source>
        <translation>Vragen van de evaluatie</translation>
    </message>
    <message>
        <source>Saving makes a new version. Answers keep the words with which they were given.</source>
        <translation>Opslaan maakt een nieuwe versie. Antwoorden houden de woorden waarmee ze gegeven zijn.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>There are no questions yet. Add one: three to eight is what colleagues answer.</source>
        <translation>Er zijn nog geen vragen. Voeg er een toe: drie tot acht vragen is wat collega’s invullen.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Sla op als nieuwe versie</translation>
    </message>
    <message>
        <source>See how it is asked…</source>
        <translation>Bekijk hoe het gevraagd wordt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nieuw</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(nog geen woorden)</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>depends on question %1</source>
        <translation>hangt af van vraag %1</translation>
    </message>
    <message numerus="yes">
        <source>A form has at most %n questions.</source>
        <translation>
            <numerusform>Een formulier heeft hoogstens %n vraag.</numerusform>
            <numerusform>Een formulier heeft hoogstens %n vragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Hoe het gevraagd wordt</translation>
    </message>
    <message>
        <source>Try it: nothing of this is sent.</source>
        <translation>Probeer maar: hiervan wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Controleer de antwoorden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>These answers could be sent so.</source>
        <translation>Deze antwoorden zouden zo verstuurd kunnen worden.</translation>
    </message>
    <message>
        <source>Something is not answered right: see below.</source>
        <translation>Er klopt iets niet aan een antwoord: zie hieronder.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Somebody else saved a version</source>
        <translation>Iemand anders sloeg een versie op</translation>
    </message>
    <message numerus="yes">
        <source>While you were changing this form, somebody else saved version %1 of it, with %n questions. Nothing of yours is lost yet.</source>
        <translation>
            <numerusform>Terwijl je dit formulier wijzigde, sloeg iemand anders er versie %1 van op, met %n vraag. Van jou is nog niets weg.</numerusform>
            <numerusform>Terwijl je dit formulier wijzigde, sloeg iemand anders er versie %1 van op, met %n vragen. Van jou is nog niets weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save mine as the next version</source>
        <translation>Sla de mijne op als volgende versie</translation>
    </message>
    <message>
        <source>Go on from theirs</source>
        <translation>Ga verder met die van hen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Blijf hier</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Close without saving these questions?</source>
        <translation>Sluiten zonder deze vragen op te slaan?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluit zonder op te slaan</translation>
    </message>
</context>
<context>
    <name>tjc::FormList</name>
    <message>
        <source>One of its own for</source>
        <translation>Eigen formulier voor</translation>
    </message>
    <message>
        <source>What is asked after a session. A kind of training may have a form of its own; the others get the one for all. Answers keep the words with which they were given.</source>
        <translation>Wat er na een bijeenkomst gevraagd wordt. Een soort training kan een eigen formulier hebben; de andere krijgen het formulier voor alle soorten. Antwoorden houden de woorden waarmee ze gegeven zijn.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Soort training</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Forms of evaluations</source>
        <translation>Evaluatieformulieren</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>Wijzig de vragen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>All other kinds</source>
        <translation>Alle andere soorten</translation>
    </message>
    <message>
        <source>Every kind has one already</source>
        <translation>Elke soort heeft er al een</translation>
    </message>
    <message>
        <source>The new version is asked from now on.</source>
        <translation>De nieuwe versie wordt vanaf nu gevraagd.</translation>
    </message>
</context>
<context>
    <name>tjc::MakeQuestionDialog</name>
    <message>
        <source>Make it a question</source>
        <translation>Maak er een vraag van</translation>
    </message>
    <message>
        <source>This becomes a question in the forum, with “%1”. No name stands with it: not of who answered, and not yours. Read whether somebody can be recognised by what is written.</source>
        <translation>Dit wordt een vraag in de vraagbaak, bij “%1”. Er staat geen naam bij: niet van wie antwoordde, en niet de jouwe. Lees na of iemand te herkennen is aan wat er staat.</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Wat er geantwoord is</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>Titel van de vraag</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Put it in the forum</source>
        <translation>Zet het in de vraagbaak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Putting it in the forum…</source>
        <translation>Wordt in de vraagbaak gezet…</translation>
    </message>
    <message>
        <source>Who knows these is told where nobody answers for three days.</source>
        <translation>Antwoordt niemand binnen drie dagen, dan krijgt wie hierin deskundig is bericht.</translation>
    </message>
</context>
<context>
    <name>tjc::MonthsChart</name>
    <message>
        <source>Mean by month of “%1”</source>
        <translation>Gemiddelde per maand van “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n answers)</source>
        <translation>
            <numerusform>%1: %2 (%n antwoord)</numerusform>
            <numerusform>%1: %2 (%n antwoorden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::NumberEditor</name>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Schrijf een heel getal van %1 tot en met %2.</translation>
    </message>
</context>
<context>
    <name>tjc::QuestionEditor</name>
    <message>
        <source>An answer is needed</source>
        <translation>Een antwoord is verplicht</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>completely disagree</source>
        <translation>helemaal oneens</translation>
    </message>
    <message>
        <source>completely agree</source>
        <translation>helemaal eens</translation>
    </message>
    <message>
        <source>Its lowest end means</source>
        <translation>Het laagste betekent</translation>
    </message>
    <message>
        <source>Its highest end means</source>
        <translation>Het hoogste betekent</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antwoorden om uit te kiezen</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot en met …</translation>
    </message>
    <message>
        <source>What is done with the answer</source>
        <translation>Wat er met het antwoord gebeurt</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Wanneer de vraag gesteld wordt</translation>
    </message>
    <message>
        <source>… was answered with</source>
        <translation>… beantwoord is met</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Wat de vraag meet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Only if question %1 (%2) …</source>
        <translation>Alleen als vraag %1 (%2) …</translation>
    </message>
    <message>
        <source>anything but “%1”</source>
        <translation>iets anders dan “%1”</translation>
    </message>
</context>
<context>
    <name>tjc::QuestionField</name>
    <message>
        <source>(needs an answer)</source>
        <translation>(verplicht)</translation>
    </message>
</context>
<context>
    <name>tjc::ResultsFilterBar</name>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>All theme weeks</source>
        <translation>Alle themaweken</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Sessions from</source>
        <translation>Bijeenkomsten vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Sessions until</source>
        <translation>Bijeenkomsten tot en met</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Alle trainingen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>All trainers</source>
        <translation>Alle trainers</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Soort training</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Theme week</source>
        <translation>Themaweek</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>alleen %1</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>gegeven door %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Everything that you may see</source>
        <translation>Alles wat je mag zien</translation>
    </message>
</context>
<context>
    <name>tjc::ResultsPage</name>
    <message>
        <source>Export to CSV or Excel…</source>
        <translation>Exporteer naar CSV of Excel…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaar als pdf…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopieer als tabel</translation>
    </message>
    <message>
        <source>Share the figures</source>
        <translation>Deel de cijfers</translation>
    </message>
    <message>
        <source>Share the open answers too</source>
        <translation>Deel ook de open antwoorden</translation>
    </message>
    <message>
        <source>Counting the answers…</source>
        <translation>De antwoorden worden geteld…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Now only its trainers and the coordinators see this.</source>
        <translation>Nu zien alleen de trainers ervan en de coördinatoren dit.</translation>
    </message>
    <message>
        <source>Now everybody in this workspace sees the figures and the open answers.</source>
        <translation>Nu ziet iedereen in deze werkruimte de cijfers en de open antwoorden.</translation>
    </message>
    <message>
        <source>Now everybody in this workspace sees the figures, and not the open answers.</source>
        <translation>Nu ziet iedereen in deze werkruimte de cijfers, en niet de open antwoorden.</translation>
    </message>
    <message>
        <source>Evaluation %1</source>
        <translation>Evaluatie %1</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporteer de resultaten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n rij is geschreven naar %1.</numerusform>
            <numerusform>%n rijen zijn geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>It is a question in the forum now, without a name.</source>
        <translation>Het is nu een vraag in de vraagbaak, zonder naam.</translation>
    </message>
</context>
<context>
    <name>tjc::ResultsText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Open antwoorden</translation>
    </message>
    <message>
        <source>No five answers yet.</source>
        <translation>Nog geen vijf antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1 (%2)</source>
        <translation>Gemiddeld %1 (%2)</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Gemiddeld %1</translation>
    </message>
    <message>
        <source>standard deviation %1</source>
        <translation>spreiding %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>an answer, how many gave it, how much of all that is</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n wait until there are five.</source>
        <translation>
            <numerusform>%n wacht tot er vijf zijn.</numerusform>
            <numerusform>%n wachten tot er vijf zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sessions.</source>
        <translation>
            <numerusform>Van %n bijeenkomst.</numerusform>
            <numerusform>Van %n bijeenkomsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right after: %1 of the %2 who were asked answered (%3).</source>
        <translation>Na afloop: %1 van de %2 die gevraagd zijn, antwoordden (%3).</translation>
    </message>
    <message>
        <source>Three months later: %1 of the %2 who were asked answered (%3).</source>
        <translation>Drie maanden later: %1 van de %2 die gevraagd zijn, antwoordden (%3).</translation>
    </message>
    <message>
        <source>There is nothing to show here. You see results of sessions that you gave, and of those whose trainer shares them.</source>
        <translation>Hier is niets te laten zien. Je ziet resultaten van bijeenkomsten die je gaf, en van die waarvan de trainer ze deelt.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Who was there is asked as soon as the attendance is noted.</source>
        <translation>Nog niemand heeft geantwoord. Wie erbij was wordt gevraagd zodra de aanwezigheid genoteerd is.</translation>
    </message>
    <message>
        <source>No five answers yet. Results are shown once five colleagues have answered, so that nobody can be recognised.</source>
        <translation>Nog geen vijf antwoorden. Je ziet resultaten zodra vijf collega’s hebben geantwoord, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Right after: what they thought of it and learned</source>
        <translation>Na afloop: wat ze ervan vonden en leerden</translation>
    </message>
    <message>
        <source>Three months later: what they do with it</source>
        <translation>Drie maanden later: wat ze ermee doen</translation>
    </message>
    <message>
        <source>This stands apart, since what colleagues think of a session says little about what they do with it afterwards.</source>
        <translation>Dit staat apart, omdat wat collega’s van een bijeenkomst vinden weinig zegt over wat ze er later mee doen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Answers in all</source>
        <translation>Antwoorden in totaal</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Who was there has a notice that asks for it; you see results here once five colleagues have answered.</source>
        <translation>Nog niemand heeft geantwoord. Wie erbij was, heeft bericht gekregen met de vraag om dat te doen. Je ziet hier resultaten zodra vijf collega’s hebben geantwoord.</translation>
    </message>
</context>
<context>
    <name>tjc::ResultsView</name>
    <message>
        <source>Results in figures</source>
        <translation>Resultaten in cijfers</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Open antwoorden</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>The mean of “%1”.</source>
        <translation>Het gemiddelde van “%1”.</translation>
    </message>
    <message>
        <source>Open answers (%1)</source>
        <translation>Open antwoorden (%1)</translation>
    </message>
    <message>
        <source>%1; they stand under “Open answers”.</source>
        <translation>%1; ze staan onder ‘Open antwoorden’.</translation>
    </message>
</context>
<context>
    <name>tjc::ResultsWindow</name>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Evaluatie van %1</translation>
    </message>
</context>
<context>
    <name>tjc::TextEditor</name>
    <message numerus="yes">
        <source>Room for %n more characters.</source>
        <translation>
            <numerusform>Nog ruimte voor %n teken.</numerusform>
            <numerusform>Nog ruimte voor %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long; make it shorter.</source>
        <translation>
            <numerusform>Dit is %n teken te lang; maak het korter.</numerusform>
            <numerusform>Dit is %n tekens te lang; maak het korter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your answer here.</source>
        <translation>Schrijf hier je antwoord.</translation>
    </message>
</context>
</TS>
