<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AbsenceDesk</name>
    <message>
        <source>&amp;My absence…</source>
        <translation>&amp;Mijn afwezigheid…</translation>
    </message>
</context>
<context>
    <name>tjc::AbsenceDialog</name>
    <message>
        <source>My absence</source>
        <translation>Mijn afwezigheid</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>Sluiten zonder op te slaan wat je hebt gewijzigd?</translation>
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
    <name>tjc::AbsenceSection</name>
    <message>
        <source>Absences</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Choose an absence to look at it or to change it.</source>
        <translation>Kies een afwezigheid om die te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>&amp;New absence…</source>
        <translation>&amp;Nieuwe afwezigheid…</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nieuwe afwezigheid</translation>
    </message>
    <message>
        <source>&amp;Save the absence</source>
        <translation>&amp;Sla de afwezigheid op</translation>
    </message>
    <message>
        <source>&amp;Remove the absence</source>
        <translation>&amp;Verwijder de afwezigheid</translation>
    </message>
    <message>
        <source>Remove the absence of %1?</source>
        <translation>De afwezigheid van %1 verwijderen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>W&amp;anneer</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>For the coordinators.</source>
        <translation>Voor de coördinatoren.</translation>
    </message>
    <message>
        <source>The absence is saved.</source>
        <translation>De afwezigheid is opgeslagen.</translation>
    </message>
    <message>
        <source>The absence is there.</source>
        <translation>De afwezigheid staat erin.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>De afwezigheid is verwijderd.</translation>
    </message>
    <message>
        <source>Nobody is away. Tell when a colleague cannot be a trainer, so that whoever plans knows it.</source>
        <translation>Niemand is afwezig. Zeg wanneer een collega geen trainer kan zijn, zodat wie plant het weet.</translation>
    </message>
    <message>
        <source>You are not away. Tell when you cannot be a trainer, so that whoever plans knows it.</source>
        <translation>Je bent niet afwezig. Zeg wanneer je geen trainer kunt zijn, zodat wie plant het weet.</translation>
    </message>
</context>
<context>
    <name>tjc::ColorChoice</name>
    <message>
        <source>as the program</source>
        <translation>als het programma</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>donkerblauw</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>mint</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>A colour of your own…</source>
        <translation>Eigen kleur…</translation>
    </message>
    <message>
        <source>your own: %1</source>
        <translation>eigen kleur: %1</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Eigen kleur</translation>
    </message>
</context>
<context>
    <name>tjc::CoordinationPage</name>
    <message>
        <source>This workspace can only be read: you can look, not change anything.</source>
        <translation>Deze werkruimte kun je alleen lezen: je kunt kijken, niets wijzigen.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Theme weeks</source>
        <translation>Themaweken</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Parts of the coordination</source>
        <translation>Onderdelen van de coördinatie</translation>
    </message>
    <message>
        <source>Coordination: to &amp;decide</source>
        <translation>Coördinatie: te &amp;beslissen</translation>
    </message>
    <message>
        <source>Coordination: t&amp;heme weeks</source>
        <translation>Coördinatie: t&amp;hemaweken</translation>
    </message>
    <message>
        <source>Coordination: &amp;rooms</source>
        <translation>Coördinatie: &amp;zalen</translation>
    </message>
    <message>
        <source>Coordination: a&amp;bsence</source>
        <translation>Coördinatie: &amp;afwezigheid</translation>
    </message>
    <message>
        <source>Coordination: days &amp;off</source>
        <translation>Coördinatie: &amp;feestdagen</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>Te beslissen (%1)</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Evaluatieformulieren</translation>
    </message>
    <message>
        <source>Coordination: &amp;evaluations</source>
        <translation>Coördinatie: &amp;evaluaties</translation>
    </message>
    <message>
        <source>Coordination: evaluation &amp;forms</source>
        <translation>Coördinatie: evaluatie&amp;formulieren</translation>
    </message>
</context>
<context>
    <name>tjc::DaysOffSection</name>
    <message>
        <source>Days off</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>There are no days off yet. Import the public holidays from a calendar file, or add them one by one; then they do not count as working days.</source>
        <translation>Er zijn nog geen vrije dagen. Importeer de feestdagen uit een agendabestand, of voeg ze één voor één toe; dan tellen ze niet als werkdag.</translation>
    </message>
    <message>
        <source>Choose a day to look at it or to change it.</source>
        <translation>Kies een dag om die te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>&amp;New day off…</source>
        <translation>&amp;Nieuwe vrije dag…</translation>
    </message>
    <message>
        <source>New day off</source>
        <translation>Nieuwe vrije dag</translation>
    </message>
    <message>
        <source>&amp;Save the day off</source>
        <translation>&amp;Sla de vrije dag op</translation>
    </message>
    <message>
        <source>&amp;Remove the day off</source>
        <translation>&amp;Verwijder de vrije dag</translation>
    </message>
    <message>
        <source>Make “%1” an ordinary day?</source>
        <translation>Van “%1” een gewone dag maken?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>&amp;Import holidays…</source>
        <translation>Feestdagen &amp;importeren…</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>The day off is saved.</source>
        <translation>De vrije dag is opgeslagen.</translation>
    </message>
    <message>
        <source>The day off is there.</source>
        <translation>De vrije dag staat erin.</translation>
    </message>
    <message>
        <source>It is an ordinary day again.</source>
        <translation>Het is weer een gewone dag.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feestdagen importeren</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Agenda’s (*.ics *.ical *.ifb);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>tjc::DecideSection</name>
    <message>
        <source>&amp;Let it go ahead</source>
        <translation>&amp;Laat doorgaan</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>&amp;Annuleer de bijeenkomst…</translation>
    </message>
    <message>
        <source>&amp;Show in the calendar</source>
        <translation>&amp;Toon in de kalender</translation>
    </message>
    <message>
        <source>Sessions to decide on</source>
        <translation>Bijeenkomsten om over te beslissen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>To be decided since</source>
        <translation>Te beslissen sinds</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 van minstens %2</translation>
    </message>
    <message>
        <source>There is nothing to decide now. A session comes here when its day to decide has come and fewer colleagues are enrolled than its minimum.</source>
        <translation>Er is nu niets te beslissen. Een bijeenkomst komt hier te staan als haar beslisdag is gekomen en er minder collega’s zijn ingeschreven dan haar minimum.</translation>
    </message>
    <message>
        <source>“%1” goes ahead.</source>
        <translation>“%1” gaat door.</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>“%1” is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>tjc::HolidayImportDialog</name>
    <message>
        <source>Import holidays</source>
        <translation>Feestdagen importeren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Holidays in the file</source>
        <translation>Feestdagen in het bestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Off already</source>
        <translation>Al vrij</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand lezen</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Zonder soort</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The file holds no whole days from today until %1.</source>
        <translation>In het bestand staan geen hele dagen van vandaag tot en met %1.</translation>
    </message>
    <message>
        <source>Tick the days on which nobody works; not every holiday is a day off. These are the days until %1.</source>
        <translation>Vink de dagen aan waarop niemand werkt; niet elke feestdag is een vrije dag. Dit zijn de dagen tot en met %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with a time of day are left out.</source>
        <translation>
            <numerusform>%n afspraak met een tijd is weggelaten.</numerusform>
            <numerusform>%n afspraken met een tijd zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n afspraak kon niet worden gelezen.</numerusform>
            <numerusform>%n afspraken konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n day(s) off</source>
        <translation>
            <numerusform>Maak %n dag vrij</numerusform>
            <numerusform>Maak %n dagen vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>Make days off</source>
        <translation>Maak dagen vrij</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off were added.</source>
        <translation>
            <numerusform>%n vrije dag is toegevoegd.</numerusform>
            <numerusform>%n vrije dagen zijn toegevoegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::RecordForm</name>
    <message>
        <source>Somebody else made of this: %1</source>
        <translation>Iemand anders maakte hiervan: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>tjc::RecordSection</name>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Maak wijzigingen ongedaan</translation>
    </message>
    <message>
        <source>Somebody else removed this. Save it to make it anew.</source>
        <translation>Iemand anders heeft dit verwijderd. Sla het op om het opnieuw te maken.</translation>
    </message>
    <message>
        <source>Somebody else changed this too. Under the fields that you both changed stands what the other made of it. Save to keep what you made of it.</source>
        <translation>Iemand anders heeft dit ook gewijzigd. Onder de velden die jullie allebei wijzigden, staat wat de ander ervan maakte. Sla op om te houden wat jij ervan maakte.</translation>
    </message>
    <message>
        <source>Take over everything of the other</source>
        <translation>Neem alles van de ander over</translation>
    </message>
    <message>
        <source>Somebody else changed something else of this; that is in the form now. Save to keep what you changed.</source>
        <translation>Iemand anders heeft hier iets anders van gewijzigd; dat staat nu in het formulier. Sla op om te houden wat jij wijzigde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>&amp;Do not add</source>
        <translation>&amp;Voeg niet toe</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>You changed “%1” and did not save it yet.</source>
        <translation>Je hebt “%1” gewijzigd en nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Sla het op</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Gooi de wijzigingen weg</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Blijf hier</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoek in de lijst</translation>
    </message>
</context>
<context>
    <name>tjc::RoomsSection</name>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Choose a room to look at it or to change it.</source>
        <translation>Kies een zaal om die te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nieuwe zaal…</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe zaal</translation>
    </message>
    <message>
        <source>&amp;Save the room</source>
        <translation>&amp;Sla de zaal op</translation>
    </message>
    <message>
        <source>&amp;Remove the room</source>
        <translation>&amp;Verwijder de zaal</translation>
    </message>
    <message>
        <source>Remove the room “%1”?</source>
        <translation>De zaal “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Of nobody in particular</source>
        <translation>Van niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>&amp;Gebouw</translation>
    </message>
    <message>
        <source>Sea&amp;ts</source>
        <translation>&amp;Plaatsen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>&amp;Voorzieningen</translation>
    </message>
    <message>
        <source>What trainers can count on: a screen, a board.</source>
        <translation>Waar trainers op kunnen rekenen: een scherm, een bord.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Free before and after</source>
        <translation>V&amp;rij ervoor en erna</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>So many minutes the room stays free around each session.</source>
        <translation>Zo veel minuten blijft de zaal vrij rond elke bijeenkomst.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>The room is saved.</source>
        <translation>De zaal is opgeslagen.</translation>
    </message>
    <message>
        <source>The room is there.</source>
        <translation>De zaal staat erin.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>De zaal is verwijderd.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Add the rooms where sessions take place, so that they can be chosen.</source>
        <translation>Er zijn nog geen zalen. Voeg de zalen toe waar bijeenkomsten zijn, dan kun je ze kiezen.</translation>
    </message>
</context>
<context>
    <name>tjc::ThemeWeeksSection</name>
    <message>
        <source>Theme weeks</source>
        <translation>Themaweken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>There are no theme weeks yet. Make one: it gets its own colour in the calendar and a page that tells what it is about.</source>
        <translation>Er zijn nog geen themaweken. Maak er een: die krijgt een eigen kleur in de kalender en een pagina die vertelt waar de week over gaat.</translation>
    </message>
    <message>
        <source>Choose a theme week to look at it or to change it.</source>
        <translation>Kies een themaweek om die te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>&amp;New theme week…</source>
        <translation>&amp;Nieuwe themaweek…</translation>
    </message>
    <message>
        <source>New theme week</source>
        <translation>Nieuwe themaweek</translation>
    </message>
    <message>
        <source>&amp;Save the theme week</source>
        <translation>&amp;Sla de themaweek op</translation>
    </message>
    <message>
        <source>&amp;Remove the theme week</source>
        <translation>&amp;Verwijder de themaweek</translation>
    </message>
    <message>
        <source>Remove the theme week “%1” with its page?</source>
        <translation>De themaweek “%1” met haar pagina verwijderen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>&amp;About this week…</source>
        <translation>&amp;Over deze week…</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Colour in the calendar</source>
        <translation>&amp;Kleur in de kalender</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>What the week is about. # makes a heading, - a list, **bold** and [text](https://example.nl) a link.</source>
        <translation>Waar de week over gaat. # maakt een kop, - een lijst, **vet** en [tekst](https://example.nl) een link.</translation>
    </message>
    <message>
        <source>The theme week is saved.</source>
        <translation>De themaweek is opgeslagen.</translation>
    </message>
    <message>
        <source>The theme week is there.</source>
        <translation>De themaweek staat erin.</translation>
    </message>
    <message>
        <source>The theme week is removed.</source>
        <translation>De themaweek is verwijderd.</translation>
    </message>
</context>
</TS>
