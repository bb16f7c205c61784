<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AdviceEditor</name>
    <message>
        <source>Wh&amp;y this one</source>
        <translation>&amp;Waarom dit</translation>
    </message>
    <message>
        <source>More advised</source>
        <translation>Hoger in het advies</translation>
    </message>
    <message>
        <source>Less advised</source>
        <translation>Lager in het advies</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Type a part of a name to add a topic</source>
        <translation>Typ een deel van een naam om een onderwerp toe te voegen</translation>
    </message>
    <message>
        <source>Topic to advise</source>
        <translation>Onderwerp om aan te raden</translation>
    </message>
    <message>
        <source>What is advised, the best first</source>
        <translation>Wat je wordt aangeraden, het beste eerst</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Waarom dit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tjc::AdviceSection</name>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>&amp;Change tasks and advice…</source>
        <translation>Taken en advies &amp;wijzigen…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>What is advised, the best first</source>
        <translation>Wat je wordt aangeraden, het beste eerst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Nothing is advised yet. Here colleagues can see which tool is for what.</source>
        <translation>Er is nog geen advies. Hier zien collega&apos;s welk middel waarvoor is.</translation>
    </message>
    <message>
        <source>Nothing is advised for this yet.</source>
        <translation>Hiervoor is nog niets aangeraden.</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Meer hierover</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Meer over %1</translation>
    </message>
</context>
<context>
    <name>tjc::Guide</name>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>gedoogd</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboden</translation>
    </message>
    <message>
        <source>Allowed: you may use it for your work here.</source>
        <translation>Toegestaan: je mag het hier voor je werk gebruiken.</translation>
    </message>
    <message>
        <source>Tolerated: better not for new work.</source>
        <translation>Gedoogd: liever niet voor nieuw werk.</translation>
    </message>
    <message>
        <source>Forbidden: do not use it for your work here.</source>
        <translation>Verboden: gebruik het hier niet voor je werk.</translation>
    </message>
</context>
<context>
    <name>tjc::GuidePage</name>
    <message>
        <source>This workspace can only be read: you can look, not change anything.</source>
        <translation>Deze werkruimte kun je alleen lezen: je kunt kijken, niets wijzigen.</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Onderwerpen</translation>
    </message>
    <message>
        <source>Which tool for &amp;what</source>
        <translation>Welk middel &amp;waarvoor</translation>
    </message>
    <message>
        <source>Guide: &amp;topics</source>
        <translation>Wegwijzer: &amp;onderwerpen</translation>
    </message>
    <message>
        <source>Guide: which tool for &amp;what</source>
        <translation>Wegwijzer: welk middel &amp;waarvoor</translation>
    </message>
    <message>
        <source>Export to&amp;pics…</source>
        <translation>Onderwer&amp;pen exporteren…</translation>
    </message>
    <message>
        <source>Import t&amp;opics…</source>
        <translation>&amp;Onderwerpen importeren…</translation>
    </message>
    <message>
        <source>Guide: new to&amp;pic…</source>
        <translation>Wegwijzer: nieuw onderwer&amp;p…</translation>
    </message>
    <message>
        <source>Guide: change tasks and &amp;advice…</source>
        <translation>Wegwijzer: taken en &amp;advies wijzigen…</translation>
    </message>
    <message>
        <source>Which tool for what: change tasks and advice</source>
        <translation>Welk middel waarvoor: taken en advies wijzigen</translation>
    </message>
</context>
<context>
    <name>tjc::MergeTopicDialog</name>
    <message>
        <source>Make two topics one</source>
        <translation>Twee onderwerpen samenvoegen</translation>
    </message>
    <message>
        <source>Everything that is linked to “%1” is then linked to the other topic: colleagues who know it, sessions, trainings, wishes and advice. Its name stays as another name of that topic. This cannot be taken back.</source>
        <translation>Alles wat aan “%1” hangt, hangt daarna aan het andere onderwerp: collega&apos;s die het kennen, bijeenkomsten, trainingen, wensen en advies. De naam blijft als andere naam van dat onderwerp. Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>The topic that &amp;stays</source>
        <translation>Het onderwerp dat &amp;blijft</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Voeg ze samen</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Laat ze zo</translation>
    </message>
    <message>
        <source>“%1” is one with “%2” now.</source>
        <translation>“%1” is nu samengevoegd met “%2”.</translation>
    </message>
</context>
<context>
    <name>tjc::TasksSection</name>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Aangeraden</translation>
    </message>
    <message>
        <source>There are no tasks yet. Add what colleagues want to do, such as “share a document”, and say which tool is for it.</source>
        <translation>Er zijn nog geen taken. Voeg toe wat collega&apos;s willen doen, zoals “een document delen”, en zeg welk middel daarvoor is.</translation>
    </message>
    <message>
        <source>Choose a task to look at it or to change it.</source>
        <translation>Kies een taak om die te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>&amp;New task…</source>
        <translation>&amp;Nieuwe taak…</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>&amp;Save the task</source>
        <translation>Taak op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Remove the task</source>
        <translation>Taak ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Remove the task “%1”?</source>
        <translation>De taak “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>What somebody &amp;wants to do</source>
        <translation>Wat iemand &amp;wil doen</translation>
    </message>
    <message>
        <source>Such as: share a document.</source>
        <translation>Zoals: een document delen.</translation>
    </message>
    <message>
        <source>&amp;Place in the list</source>
        <translation>&amp;Plaats in de lijst</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>A&amp;dvised, the best first</source>
        <translation>Aan&amp;geraden, het beste eerst</translation>
    </message>
    <message>
        <source>The task is saved.</source>
        <translation>De taak is opgeslagen.</translation>
    </message>
    <message>
        <source>The task is there.</source>
        <translation>De taak is toegevoegd.</translation>
    </message>
    <message>
        <source>The task is removed.</source>
        <translation>De taak is verwijderd.</translation>
    </message>
</context>
<context>
    <name>tjc::TopicDialog</name>
    <message>
        <source>Change a topic</source>
        <translation>Onderwerp wijzigen</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nieuw onderwerp</translation>
    </message>
    <message>
        <source>&amp;Save the topic</source>
        <translation>Onderwerp op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>An&amp;dere namen</translation>
    </message>
    <message>
        <source>One a line. It is found by these too.</source>
        <translation>Eén per regel. Hiermee wordt het ook gevonden.</translation>
    </message>
    <message>
        <source>Stands &amp;under</source>
        <translation>Valt &amp;onder</translation>
    </message>
    <message>
        <source>Leave it empty for a topic at the top.</source>
        <translation>Laat leeg voor een onderwerp bovenaan.</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>Waar&amp;voor het is</translation>
    </message>
    <message>
        <source>&amp;When not to use it</source>
        <translation>&amp;Wanneer niet</translation>
    </message>
    <message>
        <source>S&amp;tatus at this organisation</source>
        <translation>S&amp;tatus bij deze organisatie</translation>
    </message>
    <message>
        <source>Use &amp;instead</source>
        <translation>&amp;In plaats daarvan</translation>
    </message>
    <message>
        <source>What to use in its place.</source>
        <translation>Wat je in plaats hiervan gebruikt.</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>Het onderwerp is opgeslagen.</translation>
    </message>
    <message>
        <source>The topic is there.</source>
        <translation>Het onderwerp is toegevoegd.</translation>
    </message>
    <message>
        <source>Somebody else changed this too. Under the fields that you both changed stands what the other made of it. Save to keep what you made of it.</source>
        <translation>Iemand anders heeft dit ook gewijzigd. Onder de velden die jullie allebei hebben gewijzigd, staat wat de ander ervan heeft gemaakt. Sla op om jouw versie te houden.</translation>
    </message>
    <message>
        <source>Somebody else changed something else of this; that is in the form now. Save to keep what you changed.</source>
        <translation>Iemand anders heeft hier iets anders aan gewijzigd; dat staat nu in het formulier. Sla op om te houden wat jij hebt gewijzigd.</translation>
    </message>
    <message>
        <source>What you changed is not saved. Close once more to leave it.</source>
        <translation>Wat je hebt gewijzigd is niet opgeslagen. Sluit nog een keer om het te laten gaan.</translation>
    </message>
</context>
<context>
    <name>tjc::TopicField</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Typ een deel van de naam</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>onder %1</translation>
    </message>
</context>
<context>
    <name>tjc::TopicFiles</name>
    <message>
        <source>Import topics</source>
        <translation>Onderwerpen importeren</translation>
    </message>
    <message>
        <source>Topics (*.csv *.rdf *.xml *.skos)</source>
        <translation>Onderwerpen (*.csv *.rdf *.xml *.skos)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export topics</source>
        <translation>Onderwerpen exporteren</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message numerus="yes">
        <source>%n topics are written to %1.</source>
        <translation>
            <numerusform>%n onderwerp is geschreven naar %1.</numerusform>
            <numerusform>%n onderwerpen zijn geschreven naar %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::TopicImportDialog</name>
    <message>
        <source>Reading the file …</source>
        <translation>Bestand lezen …</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Onderwerpen importeren</translation>
    </message>
    <message>
        <source>What happens with each topic</source>
        <translation>Wat er met elk onderwerp gebeurt</translation>
    </message>
    <message>
        <source>&amp;Import the topics</source>
        <translation>Onderwerpen &amp;importeren</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation>&amp;Niet importeren</translation>
    </message>
    <message>
        <source>Reading topics</source>
        <translation>Onderwerpen lezen</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · the same: %3</source>
        <translation>Nieuw: %1 · gewijzigd: %2 · hetzelfde: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; they are left out and written to a file beside this one.</source>
        <translation>
            <numerusform>%n rij kan niet mee; die blijft weg en komt in een bestand naast dit bestand.</numerusform>
            <numerusform>%n rijen kunnen niet mee; die blijven weg en komen in een bestand naast dit bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Kolommen die niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>blijft weg: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nieuw: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>gewijzigd: %1</translation>
    </message>
    <message>
        <source>There is nothing in this file that is not here already.</source>
        <translation>Alles uit dit bestand is er al.</translation>
    </message>
    <message>
        <source>Importing topics</source>
        <translation>Onderwerpen importeren</translation>
    </message>
    <message>
        <source>The topics are in: %1 new, %2 changed.</source>
        <translation>De onderwerpen zijn binnen: %1 nieuw, %2 gewijzigd.</translation>
    </message>
    <message>
        <source>What could not be taken is in %1.</source>
        <translation>Wat niet mee kon, staat in %1.</translation>
    </message>
</context>
<context>
    <name>tjc::TopicPanel</name>
    <message>
        <source>The chosen topic</source>
        <translation>Het gekozen onderwerp</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ook: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Gebruik in plaats daarvan: %1</translation>
    </message>
    <message>
        <source>Use instead: %1 (%2)</source>
        <translation>Gebruik in plaats daarvan: %1 (%2)</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>Toon %1 in de kalender</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Wie kent het</translation>
    </message>
    <message>
        <source>would give something about it</source>
        <translation>wil er iets over geven</translation>
    </message>
    <message>
        <source>Show all in Trainers (%1)</source>
        <translation>Toon allen in Trainers (%1)</translation>
    </message>
    <message>
        <source>C&amp;hange the topic…</source>
        <translation>Onderwerp wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>&amp;Make it one with another…</source>
        <translation>&amp;Samenvoegen met een ander…</translation>
    </message>
    <message>
        <source>&amp;Remove the topic…</source>
        <translation>Onderwerp ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het is</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>Wanneer niet</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>Bijeenkomsten die komen</translation>
    </message>
    <message>
        <source>User groups that meet</source>
        <translation>Gebruikersgroepen</translation>
    </message>
    <message>
        <source>Advised for</source>
        <translation>Aangeraden voor</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes are not met yet</source>
        <translation>
            <numerusform>%n wens is nog niet vervuld</numerusform>
            <numerusform>%n wensen zijn nog niet vervuld</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of colleagues</source>
        <translation>Vragen van collega&apos;s</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the question %1, %2</source>
        <translation>Lees de vraag %1, %2</translation>
    </message>
    <message>
        <source>Show all questions (%1)</source>
        <translation>Toon alle vragen (%1)</translation>
    </message>
    <message>
        <source>Ask a question about it…</source>
        <translation>Stel er een vraag over…</translation>
    </message>
</context>
<context>
    <name>tjc::TopicTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Bij ons</translation>
    </message>
</context>
<context>
    <name>tjc::TopicsSection</name>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Nieuw onderwerp…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Topics found</source>
        <translation>Gevonden onderwerpen</translation>
    </message>
    <message>
        <source>Choose a topic to see what it is for, who knows it and what there is on it.</source>
        <translation>Kies een onderwerp om te zien waarvoor het is, wie het kent en wat er over is.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Search for a topic, a platform or a device</source>
        <translation>Zoek een onderwerp, platform of apparaat</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Zoek in de wegwijzer</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>There are no topics yet.</source>
        <translation>Er zijn nog geen onderwerpen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Valt onder</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Bij ons</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <translation>%1 (ook: %2)</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word, or a part of it.</source>
        <translation>Niets gevonden. Probeer een ander woord, of een deel ervan.</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Onderwerp verwijderen</translation>
    </message>
    <message>
        <source>Remove the topic “%1”? That is possible only while nothing is linked to it.</source>
        <translation>Het onderwerp “%1” verwijderen? Dat kan alleen zolang er niets aan hangt.</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Onderwerp verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>The topic is removed.</source>
        <translation>Het onderwerp is verwijderd.</translation>
    </message>
</context>
</TS>
