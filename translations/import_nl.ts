<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::ColumnPage</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, reversed</source>
        <translation>UTF-16, omgekeerd</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Letters written as</source>
        <translation>Letters geschreven als</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Kolommen gescheiden door</translation>
    </message>
    <message>
        <source>Say what each column holds: choose it in the list of the column, or drag a field onto a column.</source>
        <translation>Zeg wat er in elke kolom staat: kies het in de lijst van de kolom, of sleep een veld op een kolom.</translation>
    </message>
    <message>
        <source>Columns of the &amp;file</source>
        <translation>Kolommen van het &amp;bestand</translation>
    </message>
    <message>
        <source>&amp;What we can use</source>
        <translation>&amp;Wat we kunnen gebruiken</translation>
    </message>
    <message>
        <source>&amp;Letters written as:</source>
        <translation>&amp;Letters geschreven als:</translation>
    </message>
    <message>
        <source>Columns &amp;separated by:</source>
        <translation>Kolommen ge&amp;scheiden door:</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>What we can use</source>
        <translation>Wat we kunnen gebruiken</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>zoek het uit</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (gevonden)</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Nog nodig: %1.</translation>
    </message>
    <message>
        <source>“%1” comes from the column “%2” already; it cannot come from two.</source>
        <translation>‘%1’ komt al uit de kolom ‘%2’; het kan niet uit twee kolommen komen.</translation>
    </message>
    <message>
        <source>Take this column instead</source>
        <translation>Neem toch deze kolom</translation>
    </message>
</context>
<context>
    <name>tjc::ColumnTableModel</name>
    <message>
        <source>Column %1, without a name</source>
        <translation>Kolom %1, zonder naam</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (kolom %2)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruiken</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (geraden)</translation>
    </message>
    <message>
        <source>%1 (as last time)</source>
        <translation>%1 (als vorige keer)</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>In %1 staat: %2</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
</context>
<context>
    <name>tjc::DryRunPage</name>
    <message>
        <source>&amp;Save the bad rows as CSV…</source>
        <translation>&amp;Bewaar de foute regels als CSV…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Kan niet mee</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle rijen</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen je ziet</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Toon:</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rijen die niet mee kunnen</translation>
    </message>
    <message>
        <source>What is in it (%1)</source>
        <translation>Wat erin staat (%1)</translation>
    </message>
    <message>
        <source>Cannot be taken (%1)</source>
        <translation>Kan niet mee (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 rows are shown: the first ones, and what changes.</source>
        <translation>Je ziet %1 van %2 rijen: de eerste, en wat er verandert.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used.</source>
        <translation>
            <numerusform>%n kolom wordt niet gebruikt.</numerusform>
            <numerusform>%n kolommen worden niet gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Kolommen die niet worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>Will be written: %1.</source>
        <translation>Dit wordt geschreven: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Er is niets te schrijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep rows out.</source>
        <translation>
            <numerusform>%n probleem houdt rijen tegen.</numerusform>
            <numerusform>%n problemen houden rijen tegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n collega</numerusform>
            <numerusform>%n collega&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n zaal</numerusform>
            <numerusform>%n zalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n onderwerp</numerusform>
            <numerusform>%n onderwerpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme week(s)</source>
        <translation>
            <numerusform>%n themaweek</numerusform>
            <numerusform>%n themaweken</numerusform>
        </translation>
    </message>
    <message>
        <source>The file also names for the first time, and adds: %1.</source>
        <translation>Het bestand noemt ook voor het eerst, en voegt toe: %1.</translation>
    </message>
    <message>
        <source>Take &amp;only the good rows</source>
        <translation>Neem alleen de &amp;goede rijen</translation>
    </message>
    <message>
        <source>The others are written to a file beside this one, to be mended.</source>
        <translation>De andere komen in een bestand naast dit bestand, om te verbeteren.</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Regel %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>tjc::FieldDelegate</name>
    <message>
        <source>Not used</source>
        <translation>Niet gebruiken</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nodig)</translation>
    </message>
</context>
<context>
    <name>tjc::FieldListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nodig)</translation>
    </message>
</context>
<context>
    <name>tjc::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zo</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>kan niet mee</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>tjc::ImportWizard</name>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>Laid out as last time.</source>
        <translation>Zo ingedeeld als vorige keer.</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Opnieuw indelen</translation>
    </message>
    <message>
        <source>Step 1 of 2: what the columns hold</source>
        <translation>Stap 1 van 2: wat er in de kolommen staat</translation>
    </message>
    <message>
        <source>Step 2 of 2: a dry run. Nothing has been written yet.</source>
        <translation>Stap 2 van 2: proefdraaien. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>A dry run. Nothing has been written yet.</source>
        <translation>Proefdraaien. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>We proberen het uit</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Bewaar de foute regels</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV voor Excel (*.csv)</translation>
    </message>
    <message>
        <source>Saving the bad rows</source>
        <translation>De foute regels worden bewaard</translation>
    </message>
    <message>
        <source>The bad rows are in %1. Mend them there and import that file.</source>
        <translation>De foute regels staan in %1. Verbeter ze daar en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Er wordt geïmporteerd</translation>
    </message>
    <message>
        <source>Nothing was imported: the file has rows that cannot be taken.</source>
        <translation>Er is niets geïmporteerd: het bestand heeft rijen die niet mee kunnen.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged.</source>
        <translation>Geïmporteerd: %1 nieuw, %2 gewijzigd, %3 ongewijzigd.</translation>
    </message>
    <message>
        <source>The rows that were left out stand in %1.</source>
        <translation>De rijen die niet mee konden, staan in %1.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next: dry run</source>
        <translation>&amp;Verder: proefdraaien</translation>
    </message>
</context>
<context>
    <name>tjc::PeopleSubject</name>
    <message>
        <source>Import colleagues</source>
        <translation>Collega&apos;s importeren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountnaam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Topics they know</source>
        <translation>Onderwerpen die ze kennen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kenmerk</translation>
    </message>
    <message numerus="yes">
        <source>Import %n colleague(s)</source>
        <translation>
            <numerusform>Importeer %n collega</numerusform>
            <numerusform>Importeer %n collega&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new colleague(s)</source>
        <translation>
            <numerusform>%n nieuwe collega</numerusform>
            <numerusform>%n nieuwe collega&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed colleague(s)</source>
        <translation>
            <numerusform>%n gewijzigde collega</numerusform>
            <numerusform>%n gewijzigde collega&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) stay as they are.</source>
        <translation>
            <numerusform>%n collega blijft zoals die is.</numerusform>
            <numerusform>%n collega&apos;s blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::RowErrorModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat je doet</translation>
    </message>
</context>
<context>
    <name>tjc::ScheduleSubject</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begintijd</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindtijd</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Lasts all day</source>
        <translation>Duurt de hele dag</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Soort training</translation>
    </message>
    <message>
        <source>Formal training</source>
        <translation>Formele training</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>E-mail of the trainers</source>
        <translation>E-mail van de trainers</translation>
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
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Theme week</source>
        <translation>Themaweek</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Least participants</source>
        <translation>Minimum aantal deelnemers</translation>
    </message>
    <message>
        <source>Most participants</source>
        <translation>Maximum aantal deelnemers</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Een rooster importeren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Importeer %n bijeenkomst</numerusform>
            <numerusform>Importeer %n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n nieuwe bijeenkomst</numerusform>
            <numerusform>%n nieuwe bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed session(s)</source>
        <translation>
            <numerusform>%n gewijzigde bijeenkomst</numerusform>
            <numerusform>%n gewijzigde bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay as they are.</source>
        <translation>
            <numerusform>%n bijeenkomst blijft zoals die is.</numerusform>
            <numerusform>%n bijeenkomsten blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
</TS>
