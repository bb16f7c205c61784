<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::CatalogueDialog</name>
    <message>
        <source>Re&amp;fresh from here</source>
        <translation>Ver&amp;vers hiervandaan</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>Ver&amp;geet dit</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>&amp;Kies een bestand…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Bekijk het</translation>
    </message>
    <message>
        <source>Leave out what cannot be read</source>
        <translation>Laat weg wat niet te lezen is</translation>
    </message>
    <message>
        <source>Import a catalogue of courses</source>
        <translation>Catalogus van cursussen importeren</translation>
    </message>
    <message>
        <source>Where catalogues came from before</source>
        <translation>Waar catalogi eerder vandaan kwamen</translation>
    </message>
    <message>
        <source>From &amp;before</source>
        <translation>Van &amp;eerder</translation>
    </message>
    <message>
        <source>File or web address of the catalogue</source>
        <translation>Bestand of webadres van de catalogus</translation>
    </message>
    <message>
        <source>&amp;File or web address of the catalogue</source>
        <translation>&amp;Bestand of webadres van de catalogus</translation>
    </message>
    <message>
        <source>Leer-Rijk (CSV), schema.org, OOAPI or EDU-DEX. A web address begins with https:.</source>
        <translation>Leer-Rijk (CSV), schema.org, OOAPI of EDU-DEX. Een webadres begint met https:.</translation>
    </message>
    <message>
        <source>What happens with each course</source>
        <translation>Wat er met elke cursus gebeurt</translation>
    </message>
    <message>
        <source>&amp;Import the courses</source>
        <translation>Cursussen &amp;importeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Kies een catalogus</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json *.jsonld *.html *.xml)</source>
        <translation>Catalogi (*.csv *.json *.jsonld *.html *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Catalogus lezen</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · the same: %3 · vanished: %4</source>
        <translation>Nieuw: %1 · gewijzigd: %2 · hetzelfde: %3 · verdwenen: %4</translation>
    </message>
    <message>
        <source>Dates: %1 new, %2 changed</source>
        <translation>Data: %1 nieuw, %2 gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n courses cannot be read; they stand first in the list.</source>
        <translation>
            <numerusform>%n cursus is niet te lezen; die staat vooraan in de lijst.</numerusform>
            <numerusform>%n cursussen zijn niet te lezen; die staan vooraan in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Kolommen die niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>niet te lezen: %1</translation>
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
        <source>vanished from the catalogue: %1</source>
        <translation>verdwenen uit de catalogus: %1</translation>
    </message>
    <message>
        <source>There is nothing in this catalogue that is not here already.</source>
        <translation>Alles uit deze catalogus is er al.</translation>
    </message>
    <message>
        <source>Some courses cannot be read. Have the catalogue mended, or leave those out.</source>
        <translation>Sommige cursussen zijn niet te lezen. Laat de catalogus herstellen, of laat die weg.</translation>
    </message>
    <message>
        <source>Importing the catalogue</source>
        <translation>Catalogus importeren</translation>
    </message>
    <message>
        <source>The catalogue is in: %1 new, %2 changed, %3 vanished.</source>
        <translation>De catalogus is binnen: %1 nieuw, %2 gewijzigd, %3 verdwenen.</translation>
    </message>
</context>
<context>
    <name>tjc::CompareDialog</name>
    <message>
        <source>Compare trainings</source>
        <translation>Trainingen vergelijken</translation>
    </message>
    <message>
        <source>What differs stands in bold, with “differs” in the row&apos;s name. Where nothing stands it is not told.</source>
        <translation>Wat verschilt is vet, met “verschilt” in de naam van de regel. Waar niets staat, is het niet verteld.</translation>
    </message>
    <message>
        <source>C&amp;opy as a table</source>
        <translation>K&amp;opieer als tabel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (verschilt)</translation>
    </message>
    <message>
        <source>Trainings beside each other</source>
        <translation>Trainingen naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Op&amp;slaan als PDF…</translation>
    </message>
    <message>
        <source>What differs says so in the row&apos;s name. Where nothing stands it is not told.</source>
        <translation>Bij wat verschilt staat dat in de naam van de regel. Waar niets staat, is het niet verteld.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Geëvalueerd</translation>
    </message>
</context>
<context>
    <name>tjc::HeatModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no wishes</source>
        <translation>%1: geen wensen</translation>
    </message>
    <message>
        <source>%1: %2, %3, the oldest %4 old</source>
        <translation>%1: %2, %3, de oudste is %4 oud</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wens</numerusform>
            <numerusform>%n wensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>wk %1</source>
        <comment>a week, as short as can be</comment>
        <translation>wk %1</translation>
    </message>
    <message>
        <source>week %1, from %2</source>
        <translation>week %1, vanaf %2</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>tjc::HeatPage</name>
    <message>
        <source>Export to CSV or Excel…</source>
        <translation>Exporteer naar CSV of Excel…</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Per organisatie</translation>
    </message>
    <message>
        <source>By wanted week</source>
        <translation>Per gewenste week</translation>
    </message>
    <message>
        <source>What stands side by side</source>
        <translation>Wat naast elkaar staat</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Aantal stemmen</translation>
    </message>
    <message>
        <source>Age of the oldest wish</source>
        <translation>Leeftijd van de oudste wens</translation>
    </message>
    <message>
        <source>What the colour and the number tell</source>
        <translation>Wat de kleur en het getal zeggen</translation>
    </message>
    <message>
        <source>Wishes that nobody has met yet, by topic. Press a cell, or Enter in it, to see those wishes.</source>
        <translation>Wensen waar nog niemand aan voldoet, per onderwerp. Klik op een vak, of druk daar op Enter, om die wensen te zien.</translation>
    </message>
    <message>
        <source>Heat map of demand that nobody meets</source>
        <translation>Warmtekaart van vraag waar niemand aan voldoet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>There is no demand that nobody meets: every wish is planned, fulfilled or closed.</source>
        <translation>Er is geen vraag waar niemand aan voldoet: elke wens is gepland, vervuld of gesloten.</translation>
    </message>
    <message>
        <source>There are no wishes in this cell.</source>
        <translation>In dit vak zijn geen wensen.</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Exporteer de warmtekaart</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vraag</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n rij is geschreven naar %1.</numerusform>
            <numerusform>%n rijen zijn geschreven naar %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MarketPage</name>
    <message>
        <source>Pages of the marketplace</source>
        <translation>Pagina&apos;s van de marktplaats</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Warmtekaart</translation>
    </message>
    <message>
        <source>New &amp;wish…</source>
        <translation>Nieuwe &amp;wens…</translation>
    </message>
    <message>
        <source>Marketplace: &amp;demand</source>
        <translation>Marktplaats: &amp;vraag</translation>
    </message>
    <message>
        <source>Heat map of demand by &amp;organisation</source>
        <translation>Warmtekaart van de vraag per &amp;organisatie</translation>
    </message>
    <message>
        <source>Heat map of demand by &amp;week</source>
        <translation>Warmtekaart van de vraag per &amp;week</translation>
    </message>
</context>
<context>
    <name>tjc::MatchList</name>
    <message>
        <source>Looking who could meet this…</source>
        <translation>Zoekt wie dit kan vervullen…</translation>
    </message>
    <message>
        <source>Who could give this?</source>
        <translation>Wie kan dit geven?</translation>
    </message>
    <message>
        <source>No colleague says yet that he knows this topic.</source>
        <translation>Nog geen collega heeft aangegeven dit onderwerp te kennen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a colleague and an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan it with %1…</source>
        <translation>Plan dit met %1…</translation>
    </message>
    <message>
        <source>Trainings that may meet it</source>
        <translation>Trainingen die hieraan kunnen voldoen</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Toon de bijeenkomst</translation>
    </message>
    <message>
        <source>You could give this</source>
        <translation>Jij zou dit kunnen geven</translation>
    </message>
    <message>
        <source>No other colleague says yet that he knows this topic.</source>
        <translation>Nog geen andere collega heeft aangegeven dit onderwerp te kennen.</translation>
    </message>
</context>
<context>
    <name>tjc::MergeDialog</name>
    <message>
        <source>Make two wishes one</source>
        <translation>Voeg twee wensen samen</translation>
    </message>
    <message>
        <source>Which wish is the same as “%1”? Its votes go there; nobody counts twice, and this wish is closed. That cannot be taken back.</source>
        <translation>Welke wens is dezelfde als “%1”? De stemmen gaan daarheen; niemand telt dubbel, en deze wens wordt gesloten. Dat kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Search in wishes</source>
        <translation>Zoek in wensen</translation>
    </message>
    <message>
        <source>Wishes that look alike</source>
        <translation>Wensen die erop lijken</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Voeg ze samen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Laat ze zoals ze zijn</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n vote(s)</source>
        <translation>
            <numerusform>%1 — %n stem</numerusform>
            <numerusform>%1 — %n stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No other wish is found that is not met yet.</source>
        <translation>Er is geen andere openstaande wens gevonden.</translation>
    </message>
</context>
<context>
    <name>tjc::OfferFilterBar</name>
    <message>
        <source>with a date to come</source>
        <translation>met een datum</translation>
    </message>
    <message>
        <source>also what is not offered any more</source>
        <translation>ook wat er niet meer is</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>Search in what is offered</source>
        <translation>Zoek in het aanbod</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Formal and by colleagues</source>
        <translation>Formeel en van collega&apos;s</translation>
    </message>
    <message>
        <source>By colleagues</source>
        <translation>Van collega&apos;s</translation>
    </message>
    <message>
        <source>Formal courses</source>
        <translation>Formele cursussen</translation>
    </message>
    <message>
        <source>Offered by me</source>
        <translation>Van mij</translation>
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
        <source>How it is given</source>
        <translation>Hoe het gegeven wordt</translation>
    </message>
    <message>
        <source>Online or not</source>
        <translation>Online of niet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle niveaus</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
</context>
<context>
    <name>tjc::OfferForm</name>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Change what you offer</source>
        <translation>Wijzig je aanbod</translation>
    </message>
    <message>
        <source>Offer a training</source>
        <translation>Training aanbieden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Offer it</source>
        <translation>&amp;Bied aan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet verteld</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>W&amp;aar het over gaat</translation>
    </message>
    <message>
        <source>What colleagues can do afterwards, and for whom it is.</source>
        <translation>Wat collega&apos;s daarna kunnen, en voor wie het is.</translation>
    </message>
    <message>
        <source>&amp;Kind of training</source>
        <translation>&amp;Soort training</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Webadres</translation>
    </message>
    <message>
        <source>Where more can be read; it may stay empty.</source>
        <translation>Waar meer te lezen is; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Type a part of a name to add a topic</source>
        <translation>Typ een deel van een naam om een onderwerp toe te voegen</translation>
    </message>
    <message>
        <source>Topic to add</source>
        <translation>Onderwerp om toe te voegen</translation>
    </message>
    <message>
        <source>Topics of the training</source>
        <translation>Onderwerpen van de training</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>Onderwer&amp;pen</translation>
    </message>
    <message>
        <source>What you offer is changed.</source>
        <translation>Je aanbod is gewijzigd.</translation>
    </message>
    <message>
        <source>Colleagues can see now that you offer this.</source>
        <translation>Collega&apos;s zien nu dat je dit aanbiedt.</translation>
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
        <source>What you typed is not saved. Close once more to leave it.</source>
        <translation>Wat je hebt getypt is niet opgeslagen. Sluit nog een keer om het te laten gaan.</translation>
    </message>
    <message>
        <source>&amp;How long it takes</source>
        <translation>&amp;Hoe lang het duurt</translation>
    </message>
</context>
<context>
    <name>tjc::OfferModel</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Eerstvolgende datum</translation>
    </message>
    <message>
        <source>vanished from the catalogue</source>
        <translation>verdwenen uit de catalogus</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
<context>
    <name>tjc::OfferPage</name>
    <message>
        <source>Offer a training…</source>
        <translation>Training aanbieden…</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Catalogus importeren…</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>Niets vergelijken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Choose a training to see when it is given, what it costs and what it is about.</source>
        <translation>Kies een training om te zien wanneer die is, wat die kost en waar die over gaat.</translation>
    </message>
    <message>
        <source>Marketplace: what is &amp;offered</source>
        <translation>Marktplaats: &amp;aanbod</translation>
    </message>
    <message>
        <source>Offer a &amp;training…</source>
        <translation>&amp;Training aanbieden…</translation>
    </message>
    <message>
        <source>Co&amp;mpare the chosen trainings</source>
        <translation>Vergelijk de gekozen trainin&amp;gen</translation>
    </message>
    <message>
        <source>Import a catalo&amp;gue of courses…</source>
        <translation>Catalo&amp;gus van cursussen importeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is offered yet. Offer a training: colleagues can see it at once.</source>
        <translation>Er is nog geen aanbod. Bied een training aan: collega&apos;s zien die meteen.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Niets past bij het filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n trainings…</source>
        <translation>
            <numerusform>Vergelijk %n training…</numerusform>
            <numerusform>Vergelijk %n trainingen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n trainings are compared at once.</source>
        <translation>
            <numerusform>Je vergelijkt hooguit %n training tegelijk.</numerusform>
            <numerusform>Je vergelijkt hooguit %n trainingen tegelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Compare” at two trainings or more first.</source>
        <translation>Kies eerst bij twee of meer trainingen “Vergelijk”.</translation>
    </message>
    <message>
        <source>It is withdrawn; sessions that are planned go on.</source>
        <translation>Ingetrokken; bijeenkomsten die gepland zijn gaan door.</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation>Het wordt weer aangeboden.</translation>
    </message>
    <message>
        <source>Plan a session of this training</source>
        <translation>Plan een bijeenkomst van deze training</translation>
    </message>
    <message>
        <source>The session is planned; colleagues can sign up.</source>
        <translation>De bijeenkomst is gepland; collega&apos;s kunnen zich inschrijven.</translation>
    </message>
</context>
<context>
    <name>tjc::OfferPanel</name>
    <message>
        <source>The chosen training</source>
        <translation>De gekozen training</translation>
    </message>
    <message>
        <source>No date yet.</source>
        <translation>Nog geen datum.</translation>
    </message>
    <message>
        <source>Shows it in the calendar, where you sign up</source>
        <translation>Toont die in de kalender, waar je je inschrijft</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Niet vergelijken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>To %1…</source>
        <translation>Naar %1…</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Plan een bijeenkomst…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Bied weer aan</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Trek in</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
</context>
<context>
    <name>tjc::Offers</name>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>in a classroom</source>
        <translation>in een lokaal</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>deels online</translation>
    </message>
    <message>
        <source>self-study</source>
        <translation>zelfstudie</translation>
    </message>
    <message>
        <source>formal course</source>
        <translation>formele cursus</translation>
    </message>
    <message>
        <source>formal course of %1</source>
        <translation>formele cursus van %1</translation>
    </message>
    <message>
        <source>training by colleagues</source>
        <translation>training van collega&apos;s</translation>
    </message>
    <message>
        <source>offered by %1</source>
        <translation>aangeboden door %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is welcome</source>
        <translation>iedereen is welkom</translation>
    </message>
    <message numerus="yes">
        <source>full, %n wait</source>
        <translation>
            <numerusform>vol, %n wacht</numerusform>
            <numerusform>vol, %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>%1 of %2 seats free</source>
        <translation>%1 van %2 plaatsen vrij</translation>
    </message>
    <message>
        <source>Vanished from the catalogue since %1.</source>
        <translation>Verdwenen uit de catalogus sinds %1.</translation>
    </message>
    <message>
        <source>Withdrawn: this is not offered any more.</source>
        <translation>Ingetrokken: dit wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Eerstvolgende data</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 hours</source>
        <translation>%1:%2 uur</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>tjc::SimilarList</name>
    <message>
        <source>What there is already</source>
        <translation>Wat er al is</translation>
    </message>
    <message>
        <source>Does it exist already?</source>
        <translation>Bestaat het al?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ik ook</translation>
    </message>
    <message numerus="yes">
        <source>You wish “%1” already, with %n in all.</source>
        <translation>
            <numerusform>Jij wenst “%1” al, als enige.</numerusform>
            <numerusform>Jij wenst “%1” al, samen zijn jullie met %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish “%1”.</source>
        <translation>
            <numerusform>%n collega wenst “%1”.</numerusform>
            <numerusform>%n collega&apos;s wensen “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a form and a title</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source> is planned on %1.</source>
        <comment>after a title</comment>
        <translation> is gepland op %1.</translation>
    </message>
    <message>
        <source> is offered by %1.</source>
        <comment>after a title</comment>
        <translation> wordt aangeboden door %1.</translation>
    </message>
    <message>
        <source> is a formal course.</source>
        <comment>after a title</comment>
        <translation> is een formele cursus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a colleague and an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colleagues who know about it: %1.</source>
        <translation>Collega&apos;s die er iets van weten: %1.</translation>
    </message>
</context>
<context>
    <name>tjc::WishDesk</name>
    <message>
        <source>You wish this too. You are told when it is planned, and signed up then.</source>
        <translation>Jij wenst dit ook. Je hoort het als het gepland wordt, en bent dan meteen ingeschreven.</translation>
    </message>
    <message>
        <source>You no longer wish this.</source>
        <translation>Je wenst dit niet meer.</translation>
    </message>
    <message>
        <source>You take this up; who wishes it is told. Plan it as a session when you know when.</source>
        <translation>Jij pakt dit op; wie het wenst, krijgt bericht. Plan het als bijeenkomst zodra je weet wanneer.</translation>
    </message>
    <message>
        <source>The wish is open again for somebody else.</source>
        <translation>De wens staat weer open voor iemand anders.</translation>
    </message>
    <message>
        <source>The wish is open again.</source>
        <translation>De wens staat weer open.</translation>
    </message>
    <message>
        <source>The planning is taken back: the session is gone and the wish is as it was.</source>
        <translation>De planning is teruggedraaid: de bijeenkomst is weg en de wens is zoals hij was.</translation>
    </message>
    <message>
        <source>Your wish is on the marketplace. Colleagues can wish it too, or take it up.</source>
        <translation>Je wens staat op de marktplaats. Collega&apos;s kunnen hem ook wensen, of oppakken.</translation>
    </message>
    <message>
        <source>The wish is changed.</source>
        <translation>De wens is gewijzigd.</translation>
    </message>
    <message>
        <source>Close the wish</source>
        <translation>Sluit de wens</translation>
    </message>
    <message>
        <source>Why is “%1” closed? Everybody who wishes it reads this.</source>
        <translation>Waarom wordt “%1” gesloten? Iedereen die het wenst, leest dit.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laat hem open</translation>
    </message>
    <message>
        <source>The wish is closed.</source>
        <translation>De wens is gesloten.</translation>
    </message>
    <message>
        <source>The two wishes are one now.</source>
        <translation>De twee wensen zijn nu één.</translation>
    </message>
</context>
<context>
    <name>tjc::WishFilterBar</name>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>only mine</source>
        <translation>alleen van mij</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>Search in wishes</source>
        <translation>Zoek in wensen</translation>
    </message>
    <message>
        <source>State of the wish</source>
        <translation>Status van de wens</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Nog niet vervuld</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Wanted form</source>
        <translation>Gewenste vorm</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle vormen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Meeste stemmen eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>zonder onderwerp</translation>
    </message>
    <message>
        <source>without a wanted period</source>
        <translation>zonder gewenste periode</translation>
    </message>
    <message>
        <source>wanted in the week of %1</source>
        <translation>gewenst in de week van %1</translation>
    </message>
    <message>
        <source>Clear the filter (%1)</source>
        <translation>Wis het filter (%1)</translation>
    </message>
    <message>
        <source>that I could give</source>
        <translation>die ik zou kunnen geven</translation>
    </message>
    <message>
        <source>On a topic that you know, gave or would give; the best fit first</source>
        <translation>Over een onderwerp dat je kent, gaf of zou willen geven; wat het best past eerst</translation>
    </message>
</context>
<context>
    <name>tjc::WishForm</name>
    <message>
        <source>No topic</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Wanted from</source>
        <translation>Gewenst vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Gewenst tot en met</translation>
    </message>
    <message>
        <source>Pivot tables in a spreadsheet</source>
        <translation>Draaitabellen in een rekenblad</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Elke vorm</translation>
    </message>
    <message>
        <source>What would you like to learn, or see?</source>
        <translation>Wat wil je leren of zien?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Leave it open where any time will do.</source>
        <translation>Laat dit open als het niet uitmaakt.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What you want to do with it, what you know already.</source>
        <translation>Wat je ermee wilt doen, wat je al weet.</translation>
    </message>
    <message>
        <source>Save the wish</source>
        <translation>Sla de wens op</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Wijzig de wens</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nieuwe wens</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Close without saving this wish?</source>
        <translation>Sluiten zonder deze wens op te slaan?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluit zonder op te slaan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Blijf hier</translation>
    </message>
</context>
<context>
    <name>tjc::WishModel</name>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tjc::WishPage</name>
    <message>
        <source>New wish…</source>
        <translation>Nieuwe wens…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>No wish fits this filter.</source>
        <translation>Geen wens past bij dit filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>Nobody wishes anything yet. Say what you would like to learn: colleagues can wish it too, and somebody may give it.</source>
        <translation>Niemand wenst nog iets. Zeg wat je wilt leren: collega&apos;s kunnen het ook wensen, en misschien wil iemand het geven.</translation>
    </message>
    <message>
        <source>No wish fits you. Say in your profile what you know and what you would like to give.</source>
        <translation>Geen wens past bij jou. Zet in je profiel wat je kent en wat je graag zou geven.</translation>
    </message>
</context>
<context>
    <name>tjc::WishPanel</name>
    <message>
        <source>Topic: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Vorm: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gewenst: %1</translation>
    </message>
    <message>
        <source>Wished since %1</source>
        <translation>Gewenst sinds %1</translation>
    </message>
    <message>
        <source>Wished first by %1, on %2</source>
        <translation>Als eerste gewenst door %1, op %2</translation>
    </message>
    <message>
        <source>Wished first by %1 (%2), on %3</source>
        <translation>Als eerste gewenst door %1 (%2), op %3</translation>
    </message>
    <message>
        <source>This wish is one with “%1” now; the votes count there.</source>
        <translation>Deze wens is samengevoegd met “%1”; de stemmen tellen daar.</translation>
    </message>
    <message>
        <source>Nobody has taken this up yet.</source>
        <translation>Nog niemand heeft dit opgepakt.</translation>
    </message>
    <message>
        <source>%1 takes this up.</source>
        <translation>%1 pakt dit op.</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Gepland: %1.</translation>
    </message>
    <message>
        <source>Fulfilled: it was given on %1.</source>
        <translation>Vervuld: gegeven op %1.</translation>
    </message>
    <message>
        <source>Fulfilled.</source>
        <translation>Vervuld.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Gesloten: %1</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Toon de bijeenkomst</translation>
    </message>
    <message>
        <source>Show that wish</source>
        <translation>Toon die wens</translation>
    </message>
    <message>
        <source>The chosen wish</source>
        <translation>De gekozen wens</translation>
    </message>
    <message>
        <source>Who wish this, in order</source>
        <translation>Wie dit wensen, op volgorde</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ik ook</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>I take this up</source>
        <translation>Ik pak dit op</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Geef terug</translation>
    </message>
    <message>
        <source>Plan it as a session…</source>
        <translation>Plan als bijeenkomst…</translation>
    </message>
    <message>
        <source>Take the planning back</source>
        <translation>Draai de planning terug</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Make one with another…</source>
        <translation>Voeg samen met een andere…</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Sluit…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open opnieuw</translation>
    </message>
    <message>
        <source>Choose a wish to read more, to wish it too or to take it up.</source>
        <translation>Kies een wens om meer te lezen, hem ook te wensen of op te pakken.</translation>
    </message>
    <message>
        <source>Fetching the wish…</source>
        <translation>Haalt de wens op…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a colleague and an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::WishPlanner</name>
    <message>
        <source>Plan the wish as a session</source>
        <translation>Plan de wens als bijeenkomst</translation>
    </message>
</context>
<context>
    <name>tjc::WishWords</name>
    <message>
        <source>open</source>
        <comment>a wish</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>taken up</source>
        <comment>a wish</comment>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a wish</comment>
        <translation>gepland</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <comment>a wish</comment>
        <translation>vervuld</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a wish</comment>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>one with another wish</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>taken up by %1</source>
        <comment>a wish</comment>
        <translation>opgepakt door %1</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <comment>a wish</comment>
        <translation>gepland op %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
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
        <source>any time</source>
        <translation>maakt niet uit</translation>
    </message>
    <message>
        <source>Only you wish this so far.</source>
        <translation>Alleen jij wenst dit tot nu toe.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish this, you too.</source>
        <translation>
            <numerusform>%n collega wenst dit, jij.</numerusform>
            <numerusform>%n collega&apos;s wensen dit, jij ook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish this.</source>
        <translation>
            <numerusform>%n collega wenst dit.</numerusform>
            <numerusform>%n collega&apos;s wensen dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>d MMM</translation>
    </message>
</context>
</TS>
