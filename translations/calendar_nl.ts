<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AgendaModel</name>
    <message>
        <source>whole day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>confirm your seat</source>
        <translation>plaats bevestigen</translation>
    </message>
</context>
<context>
    <name>tjc::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Sessions as a list; Enter opens the session.</source>
        <translation>Bijeenkomsten als lijst; Enter opent de bijeenkomst.</translation>
    </message>
    <message>
        <source>Columns of the agenda</source>
        <translation>Kolommen van de agenda</translation>
    </message>
</context>
<context>
    <name>tjc::AttendanceDesk</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not marked</source>
        <translation>%1 niet gemarkeerd</translation>
    </message>
    <message>
        <source>the others present</source>
        <translation>de anderen aanwezig</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as present.</source>
        <translation>
            <numerusform>%n als aanwezig gemarkeerd.</numerusform>
            <numerusform>%n als aanwezig gemarkeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ongedaan gemaakt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except for %n whom somebody else marked meanwhile.</source>
        <translation>
            <numerusform>Ongedaan gemaakt, behalve bij %n collega die iemand anders intussen heeft gemarkeerd.</numerusform>
            <numerusform>Ongedaan gemaakt, behalve bij %n collega&apos;s die iemand anders intussen heeft gemarkeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tjc::AttendanceModel</name>
    <message>
        <source>to confirm before %1</source>
        <translation>te bevestigen voor %1</translation>
    </message>
    <message>
        <source>came without signing up</source>
        <translation>kwam zonder inschrijving</translation>
    </message>
    <message>
        <source>substitute for %1</source>
        <translation>vervangt %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>niet gemarkeerd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>tjc::AttendancePage</name>
    <message>
        <source>Find a name</source>
        <translation>Zoek een naam</translation>
    </message>
    <message>
        <source>Type a part of a name; then 1, 2, 3 or 0 marks and goes to the next. Enter is present.</source>
        <translation>Typ een deel van een naam; daarna markeer je met 1, 2, 3 of 0 en ben je bij de volgende. Enter is aanwezig.</translation>
    </message>
    <message>
        <source>Columns of the attendance</source>
        <translation>Kolommen van de aanwezigheid</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Letters find a name. 1 is present, 2 partly, 3 did not come, 0 takes the mark off.</source>
        <translation>Letters zoeken een naam. 1 is aanwezig, 2 deels, 3 niet verschenen, 0 haalt de markering weg.</translation>
    </message>
    <message>
        <source>1 Present</source>
        <translation>1 Aanwezig</translation>
    </message>
    <message>
        <source>2 Partly</source>
        <translation>2 Deels</translation>
    </message>
    <message>
        <source>3 Did not come</source>
        <translation>3 Niet verschenen</translation>
    </message>
    <message>
        <source>0 Clear</source>
        <translation>0 Wissen</translation>
    </message>
    <message>
        <source>Let somebody in without a seat…</source>
        <translation>Iemand zonder plaats &amp;binnenlaten…</translation>
    </message>
    <message>
        <source>Attendance is taken from %1, two hours before the session begins.</source>
        <translation>Aanwezigheid neem je op vanaf %1, twee uur voor het begin van de bijeenkomst.</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 van %2 gemarkeerd</translation>
    </message>
    <message>
        <source>present %1</source>
        <translation>aanwezig %1</translation>
    </message>
    <message>
        <source>partly %1</source>
        <translation>deels %1</translation>
    </message>
    <message>
        <source>did not come %1</source>
        <translation>niet verschenen %1</translation>
    </message>
    <message>
        <source>&amp;Everybody present (%1)</source>
        <translation>&amp;Allen aanwezig (%1)</translation>
    </message>
    <message>
        <source>&amp;All others present (%1)</source>
        <translation>&amp;Alle anderen aanwezig (%1)</translation>
    </message>
    <message>
        <source>Nobody has a seat in this session yet.</source>
        <translation>Nog niemand heeft een plaats in deze bijeenkomst.</translation>
    </message>
    <message>
        <source>Nobody with a seat is called that. Somebody who came all the same can be let in below.</source>
        <translation>Niemand met een plaats heet zo. Wie toch gekomen is, kun je hieronder binnenlaten.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
</context>
<context>
    <name>tjc::AttendanceProof</name>
    <message>
        <source>Place and date</source>
        <translation>Plaats en datum</translation>
    </message>
    <message>
        <source>Signature of the trainer</source>
        <translation>Handtekening van de trainer</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Bewijs van deelname</translation>
    </message>
    <message>
        <source>was present at a part of</source>
        <translation>was aanwezig bij een deel van</translation>
    </message>
    <message>
        <source>was present at</source>
        <translation>was aanwezig bij</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Whole duration</source>
        <translation>Duur van het geheel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Aangeboden door</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Certificates of attendance: %1</source>
        <translation>Bewijzen van deelname: %1</translation>
    </message>
</context>
<context>
    <name>tjc::CalendarPage</name>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>To CSV…</source>
        <translation>Naar CSV…</translation>
    </message>
    <message>
        <source>This workspace can only be read: you can look and export, not sign up or change anything.</source>
        <translation>Deze werkruimte is alleen te lezen: je kunt kijken en exporteren, maar je niet inschrijven en niets wijzigen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>V&amp;orige periode</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Volgende &amp;periode</translation>
    </message>
    <message>
        <source>Always show the w&amp;eekend</source>
        <translation>Altijd het w&amp;eekend tonen</translation>
    </message>
    <message>
        <source>&amp;Filter by text</source>
        <translation>&amp;Filteren op tekst</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filters &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nieuwe bijeenkomst…</translation>
    </message>
    <message>
        <source>&amp;Import a schedule…</source>
        <translation>Rooster &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Export to CSV…</source>
        <translation>&amp;Exporteren naar CSV…</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>rooster %1</translation>
    </message>
    <message>
        <source>Fetching the sessions…</source>
        <translation>Bijeenkomsten ophalen…</translation>
    </message>
    <message>
        <source>You see what was last known. %1</source>
        <translation>Je ziet wat het laatst bekend was. %1</translation>
    </message>
    <message>
        <source>No session in this period fits the filters.</source>
        <translation>Geen bijeenkomst in deze periode past bij de filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>There are no sessions in this period yet.</source>
        <translation>In deze periode zijn er nog geen bijeenkomsten.</translation>
    </message>
    <message>
        <source>Go to the next session</source>
        <translation>Ga naar de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>After this there are no sessions either.</source>
        <translation>Hierna zijn er ook geen bijeenkomsten.</translation>
    </message>
    <message>
        <source>Import a schedule…</source>
        <translation>Rooster importeren…</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Inplannen van %1</translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation>Bewerken van %1</translation>
    </message>
    <message>
        <source>A cancelled session stays where it was.</source>
        <translation>Een geannuleerde bijeenkomst blijft staan waar die stond.</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>Verplaatsen van %1</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Kies eerst een bijeenkomst.</translation>
    </message>
    <message>
        <source>This session lasts whole days: move it by days.</source>
        <translation>Deze bijeenkomst duurt hele dagen: verplaats die per dag.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>%1 &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>%1 op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>Move the session a quarter earlier</source>
        <translation>Bijeenkomst een kwartier eerder</translation>
    </message>
    <message>
        <source>Move the session a quarter later</source>
        <translation>Bijeenkomst een kwartier later</translation>
    </message>
    <message>
        <source>Move the session to the day before</source>
        <translation>Bijeenkomst een dag eerder</translation>
    </message>
    <message>
        <source>Move the session to the day after</source>
        <translation>Bijeenkomst een dag later</translation>
    </message>
    <message>
        <source>Move the session to the week before</source>
        <translation>Bijeenkomst een week eerder</translation>
    </message>
    <message>
        <source>Move the session to the week after</source>
        <translation>Bijeenkomst een week later</translation>
    </message>
    <message>
        <source>Make the session a quarter shorter</source>
        <translation>Bijeenkomst een kwartier korter</translation>
    </message>
    <message>
        <source>Make the session a quarter longer</source>
        <translation>Bijeenkomst een kwartier langer</translation>
    </message>
    <message>
        <source>Day: all together</source>
        <translation>Dag: alles bij elkaar</translation>
    </message>
    <message>
        <source>Day: rooms side by side</source>
        <translation>Dag: zalen naast elkaar</translation>
    </message>
    <message>
        <source>Day: trainers side by side</source>
        <translation>Dag: trainers naast elkaar</translation>
    </message>
    <message>
        <source>Export to E&amp;xcel…</source>
        <translation>Exporteren naar E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export to a calen&amp;dar…</source>
        <translation>Exporteren naar een agen&amp;da…</translation>
    </message>
    <message>
        <source>Export with a c&amp;hoice of columns…</source>
        <translation>Exporteren met een &amp;keuze van kolommen…</translation>
    </message>
    <message>
        <source>Export to PD&amp;F…</source>
        <translation>Exporteren naar PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afd&amp;rukken…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Kopieer als tabel</translation>
    </message>
    <message>
        <source>Co&amp;lumns of the list…</source>
        <translation>&amp;Kolommen van de lijst…</translation>
    </message>
    <message>
        <source>These are more than %1 sessions: too many to copy. Choose a filter, or export them to Excel.</source>
        <translation>Dit zijn meer dan %1 bijeenkomsten: te veel om te kopiëren. Kies een filter, of exporteer ze naar Excel.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied as a table; paste it in Excel or in a mail.</source>
        <translation>
            <numerusform>%n bijeenkomst gekopieerd als tabel; plak die in Excel of in een mail.</numerusform>
            <numerusform>%n bijeenkomsten gekopieerd als tabel; plak die in Excel of in een mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pa&amp;rticipants of the session…</source>
        <translation>Deelne&amp;mers van de bijeenkomst…</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>Con&amp;flicten</translation>
    </message>
    <message>
        <source>Con&amp;flicts (%1)</source>
        <translation>Con&amp;flicten (%1)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Let op: %1</translation>
    </message>
    <message>
        <source>Nothing clashes there: %1.</source>
        <translation>Daar botst niets: %1.</translation>
    </message>
    <message>
        <source>A&amp;bout this theme week…</source>
        <translation>&amp;Over deze themaweek…</translation>
    </message>
    <message>
        <source>There is no theme week in this period.</source>
        <translation>In deze periode is er geen themaweek.</translation>
    </message>
    <message>
        <source>Import &amp;colleagues…</source>
        <translation>&amp;Collega&apos;s importeren…</translation>
    </message>
    <message>
        <source>&amp;Copy the session…</source>
        <translation>Bijeenkomst &amp;kopiëren…</translation>
    </message>
</context>
<context>
    <name>tjc::CalendarToolbar</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ga naar een datum</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1. Go to a date</source>
        <translation>%1. Ga naar een datum</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Kies een datum</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles bij elkaar</translation>
    </message>
    <message>
        <source>Rooms side by side</source>
        <translation>Zalen naast elkaar</translation>
    </message>
    <message>
        <source>Trainers side by side</source>
        <translation>Trainers naast elkaar</translation>
    </message>
    <message>
        <source>How a day is shown</source>
        <translation>Hoe een dag wordt getoond</translation>
    </message>
</context>
<context>
    <name>tjc::CancelDialog</name>
    <message>
        <source>Cancel the session</source>
        <translation>Bijeenkomst annuleren</translation>
    </message>
    <message>
        <source>Why is “%1” cancelled? Everybody who is enrolled can read this.</source>
        <translation>Waarom gaat “%1” niet door? Iedereen die is ingeschreven kan dit lezen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Let it go ahead</source>
        <translation>Laat doorgaan</translation>
    </message>
</context>
<context>
    <name>tjc::ClashMends</name>
    <message numerus="yes">
        <source>%1 (%n seat(s))</source>
        <translation>
            <numerusform>%1 (%n plaats)</numerusform>
            <numerusform>%1 (%n plaatsen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verplaats naar %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a time</comment>
        <translation>Verplaats naar %1</translation>
    </message>
</context>
<context>
    <name>tjc::ClashModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Wat er in de weg zit</translation>
    </message>
</context>
<context>
    <name>tjc::ClashPanel</name>
    <message>
        <source>Close the list of conflicts</source>
        <translation>Sluit de lijst met conflicten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Enter goes to the session; Tab goes on to what can be done about it.</source>
        <translation>Enter gaat naar de bijeenkomst; Tab gaat naar wat je eraan kunt doen.</translation>
    </message>
    <message>
        <source>Columns of the conflicts</source>
        <translation>Kolommen van de conflicten</translation>
    </message>
    <message>
        <source>The conflicts are not known. %1</source>
        <translation>De conflicten zijn niet bekend. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), %1</source>
        <translation>
            <numerusform>%n conflict, %1</numerusform>
            <numerusform>%n conflicten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts, %1</source>
        <translation>Conflicten, %1</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Bewerk “%1”…</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ga naar “%1”</translation>
    </message>
    <message>
        <source>Conflicts, %1: looking…</source>
        <translation>Conflicten, %1: zoeken…</translation>
    </message>
    <message>
        <source>Nothing clashes in this period.</source>
        <translation>In deze periode zijn er geen conflicten.</translation>
    </message>
</context>
<context>
    <name>tjc::ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Space ticks a column; Alt with Up or Down moves it.</source>
        <translation>Spatie vinkt een kolom aan; Alt met omhoog of omlaag verplaatst die.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aanvinken</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standaard</translation>
    </message>
    <message>
        <source>The columns and the order that the program began with.</source>
        <translation>De kolommen en de volgorde waarmee het programma begon.</translation>
    </message>
</context>
<context>
    <name>tjc::ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
    <message>
        <source>What you print or copy of the list has these columns too.</source>
        <translation>Wat je van de lijst afdrukt of kopieert, heeft ook deze kolommen.</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Toon deze kolommen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laat het zoals het was</translation>
    </message>
</context>
<context>
    <name>tjc::ConflictDialog</name>
    <message>
        <source>at least %1, at most %2</source>
        <translation>minstens %1, hoogstens %2</translation>
    </message>
    <message>
        <source>at least %1, no maximum</source>
        <translation>minstens %1, geen maximum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Soort training</translation>
    </message>
    <message>
        <source>Given as</source>
        <translation>Gegeven als</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Sign-up opens</source>
        <translation>Inschrijving opent</translation>
    </message>
    <message>
        <source>Sign-up closes</source>
        <translation>Inschrijving sluit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
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
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Theme week</source>
        <translation>Themaweek</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Somebody else saved first</source>
        <translation>Iemand anders was je voor</translation>
    </message>
    <message>
        <source>While you were editing, somebody else changed this session. Choose what to keep; nothing is saved until you do.</source>
        <translation>Terwijl je bezig was, heeft iemand anders deze bijeenkomst gewijzigd. Kies wat blijft; er wordt niets opgeslagen tot je hebt gekozen.</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>Deze keuze opslaan</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Het was: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>What I made of it</source>
        <translation>Wat ik ervan maakte</translation>
    </message>
    <message>
        <source>What the other made of it</source>
        <translation>Wat de ander ervan maakte</translation>
    </message>
    <message>
        <source>Rules of sign-up</source>
        <translation>Regels voor inschrijven</translation>
    </message>
</context>
<context>
    <name>tjc::DetailsPanel</name>
    <message>
        <source>About the session</source>
        <translation>Over de bijeenkomst</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Bezette plaatsen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Cancel session…</source>
        <translation>Annuleer bijeenkomst…</translation>
    </message>
    <message>
        <source>Choose a session to see what it is about, who gives it and whether there is a seat for you.</source>
        <translation>Kies een bijeenkomst om te zien waar die over gaat, wie hem geeft en of er een plaats voor je is.</translation>
    </message>
    <message>
        <source>Fetching the session…</source>
        <translation>Bijeenkomst ophalen…</translation>
    </message>
    <message>
        <source>Place not known yet</source>
        <translation>Plaats nog niet bekend</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Georganiseerd door %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Onderdeel van %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Onderwerpen: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>with %1 (%2)</source>
        <translation>met %1 (%2)</translation>
    </message>
    <message>
        <source>Trainer not known yet</source>
        <translation>Trainer nog niet bekend</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Open %1…</translation>
    </message>
    <message>
        <source>Sign up before %1.</source>
        <translation>Schrijf je in vóór %1.</translation>
    </message>
    <message>
        <source>Put in my calendar…</source>
        <translation>Zet in mijn agenda…</translation>
    </message>
    <message>
        <source>Participants…</source>
        <translation>Deelnemers…</translation>
    </message>
    <message>
        <source>Does it go ahead?</source>
        <translation>Gaat de bijeenkomst door?</translation>
    </message>
    <message>
        <source>It goes ahead</source>
        <translation>Gaat door</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuleer…</translation>
    </message>
    <message>
        <source>You can sign off until %1.</source>
        <translation>Je kunt je afmelden tot %1.</translation>
    </message>
    <message>
        <source>This workspace can only be read, so nothing can be changed here.</source>
        <translation>Deze werkruimte is alleen te lezen: hier is niets te wijzigen.</translation>
    </message>
    <message>
        <source>Mail text…</source>
        <translation>Mailtekst…</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Sla deze over</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>See the evaluation</source>
        <translation>Bekijk de evaluatie</translation>
    </message>
    <message>
        <source>Evaluate this training</source>
        <translation>Evalueer deze training</translation>
    </message>
    <message>
        <source>Tell what you did with it</source>
        <translation>Vertel wat je ermee deed</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Vragen (%1)</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Stel een vraag</translation>
    </message>
    <message>
        <source>What is asked and told about this session in the forum</source>
        <translation>Wat in het forum over deze bijeenkomst is gevraagd en verteld</translation>
    </message>
    <message>
        <source>In the forum: colleagues answer it, and who was there reads along</source>
        <translation>In het forum: collega’s antwoorden, ook wie erbij was</translation>
    </message>
</context>
<context>
    <name>tjc::ExportChoice</name>
    <message>
        <source>Session id</source>
        <translation>Sessie-id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
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
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
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
        <source>Least participants</source>
        <translation>Minimum aantal deelnemers</translation>
    </message>
    <message>
        <source>Most participants</source>
        <translation>Maximum aantal deelnemers</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
</context>
<context>
    <name>tjc::ExportDialog</name>
    <message>
        <source>A &amp;sheet for each theme week</source>
        <translation>Een &amp;blad per themaweek</translation>
    </message>
    <message>
        <source>Export with a choice of columns</source>
        <translation>Exporteren met een keuze van kolommen</translation>
    </message>
    <message>
        <source>CSV, as Excel opens it</source>
        <translation>CSV, zoals Excel het opent</translation>
    </message>
    <message>
        <source>CSV with commas, strictly by the standard</source>
        <translation>CSV met komma’s, strikt volgens de standaard</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Kolommen, van links naar rechts</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Kies het bestand…</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Niet exporteren</translation>
    </message>
    <message>
        <source>What kind of file</source>
        <translation>Wat voor bestand</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Vink minstens één kolom aan.</translation>
    </message>
    <message>
        <source>Without the session id this file cannot be imported again as changes: everything in it would be new.</source>
        <translation>Zonder de sessie-id kun je dit bestand niet als wijzigingen terug importeren: alles erin zou nieuw zijn.</translation>
    </message>
</context>
<context>
    <name>tjc::FewerSeats</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer seats than participants</source>
        <translation>Minder plaatsen dan deelnemers</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) do not fit in %1 seats, last in order of place:</source>
        <translation>
            <numerusform>Op %1 plaatsen past %n deelnemer niet, de laatste op volgorde van inschrijving:</numerusform>
            <numerusform>Op %1 plaatsen passen %n deelnemers niet, de laatste op volgorde van inschrijving:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is put out: they keep their seats. A seat that comes free is given on only when there are fewer participants than seats.</source>
        <translation>Niemand wordt eruit gezet: zij houden hun plaats. Een plaats die vrijkomt, gaat pas naar een ander als er minder deelnemers dan plaatsen zijn.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch opslaan</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
</context>
<context>
    <name>tjc::FileChooser</name>
    <message>
        <source>session</source>
        <translation>bijeenkomst</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV voor Excel (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tjc::FilterBar</name>
    <message>
        <source>All theme weeks</source>
        <translation>Alle themaweken</translation>
    </message>
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
        <translation>alleen mijn</translation>
    </message>
    <message>
        <source>seats free</source>
        <translation>plaats vrij</translation>
    </message>
    <message>
        <source>Search in title, summary, trainer</source>
        <translation>Zoek in titel, samenvatting, trainer</translation>
    </message>
    <message>
        <source>Theme week</source>
        <translation>Themaweek</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
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
        <source>Formal or by colleagues</source>
        <translation>Formeel of door collega’s</translation>
    </message>
    <message>
        <source>Formal and colleagues</source>
        <translation>Formeel en collega’s</translation>
    </message>
    <message>
        <source>Only formal</source>
        <translation>Alleen formeel</translation>
    </message>
    <message>
        <source>Only by colleagues</source>
        <translation>Alleen door collega’s</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Wis %n filter</numerusform>
            <numerusform>Wis %n filters</numerusform>
        </translation>
    </message>
    <message>
        <source>About this week</source>
        <translation>Over deze week</translation>
    </message>
</context>
<context>
    <name>tjc::FormWarnings</name>
    <message>
        <source>Free then: %1.</source>
        <translation>Dan vrij: %1.</translation>
    </message>
    <message>
        <source>Room and trainers are free from %1.</source>
        <translation>Zaal en trainers zijn vrij vanaf %1.</translation>
    </message>
    <message>
        <source>The room is free from %1.</source>
        <translation>De zaal is vrij vanaf %1.</translation>
    </message>
    <message>
        <source>The trainers are free from %1.</source>
        <translation>De trainers zijn vrij vanaf %1.</translation>
    </message>
</context>
<context>
    <name>tjc::IdListModel</name>
    <message>
        <source>No longer there</source>
        <translation>Is er niet meer</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
</context>
<context>
    <name>tjc::JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>tjc::Labels</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Open Coffee</source>
        <translation>Open Koffie</translation>
    </message>
    <message>
        <source>Desk visit</source>
        <translation>Bureaubezoek</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Gebruikersgroep</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Netwerkbijeenkomst</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-learning</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spel</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>ingeschreven</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>you are enrolled</source>
        <translation>je bent ingeschreven</translation>
    </message>
    <message>
        <source>you are on the waiting list</source>
        <translation>je staat op de wachtlijst</translation>
    </message>
    <message>
        <source>your request awaits approval</source>
        <translation>je aanvraag is in behandeling</translation>
    </message>
    <message>
        <source>you signed off</source>
        <translation>je hebt je afgemeld</translation>
    </message>
    <message>
        <source>your request was declined</source>
        <translation>je aanvraag is afgewezen</translation>
    </message>
    <message>
        <source>You are enrolled.</source>
        <translation>Je bent ingeschreven.</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>Je staat op de wachtlijst.</translation>
    </message>
    <message>
        <source>You are the only one on the waiting list.</source>
        <translation>Je bent de enige op de wachtlijst.</translation>
    </message>
    <message>
        <source>You are number %1 of %2 on the waiting list.</source>
        <translation>Je bent %1e van %2 op de wachtlijst.</translation>
    </message>
    <message>
        <source>Your request awaits approval.</source>
        <translation>Je aanvraag is in behandeling.</translation>
    </message>
    <message>
        <source>You signed off.</source>
        <translation>Je hebt je afgemeld.</translation>
    </message>
    <message>
        <source>Your request was declined.</source>
        <translation>Je aanvraag is afgewezen.</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 van %2 plaatsen bezet</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled, no limit</source>
        <translation>
            <numerusform>%n ingeschreven, geen maximum</numerusform>
            <numerusform>%n ingeschreven, geen maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting list %1</source>
        <translation>wachtlijst %1</translation>
    </message>
    <message>
        <source>awaiting approval %1</source>
        <translation>in behandeling %1</translation>
    </message>
    <message>
        <source>formal training</source>
        <translation>formele training</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>door een collega</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>partly present</source>
        <translation>deels aanwezig</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>niet verschenen</translation>
    </message>
    <message>
        <source>You were there.</source>
        <translation>Je was erbij.</translation>
    </message>
    <message>
        <source>You were there for a part.</source>
        <translation>Je was er voor een deel bij.</translation>
    </message>
    <message>
        <source>You were enrolled, but not there.</source>
        <translation>Je was ingeschreven, maar niet aanwezig.</translation>
    </message>
    <message>
        <source>you have a seat to confirm</source>
        <translation>je hebt een plaats om te bevestigen</translation>
    </message>
    <message>
        <source>A seat has come free for you.</source>
        <translation>Er is een plaats voor je vrijgekomen.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
</context>
<context>
    <name>tjc::Links</name>
    <message>
        <source>Open a link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>This leaves the program and goes to %1. Open it?</source>
        <translation>Hiermee verlaat je het programma en ga je naar %1. Openen?</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Open de link</translation>
    </message>
</context>
<context>
    <name>tjc::ListDocument</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
</context>
<context>
    <name>tjc::LocalTime</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, de hele dag</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>tjc::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit deze melding</translation>
    </message>
</context>
<context>
    <name>tjc::MonthModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
</context>
<context>
    <name>tjc::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Space to the sessions of the day, Enter opens the day.</source>
        <translation>Pijltjes gaan van dag naar dag, de spatiebalk gaat langs de bijeenkomsten van de dag, Enter opent de dag.</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dagen van de week</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(en nog %n)</numerusform>
            <numerusform>(en nog %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::Paper</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>There are no sessions in this period.</source>
        <translation>In deze periode zijn er geen bijeenkomsten.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Rooster van %1</translation>
    </message>
    <message>
        <source>only mine</source>
        <translation>alleen de mijne</translation>
    </message>
    <message>
        <source>with a seat free</source>
        <translation>met plaats vrij</translation>
    </message>
</context>
<context>
    <name>tjc::PaperDialog</name>
    <message>
        <source>%1, upright</source>
        <translation>%1, staand</translation>
    </message>
    <message>
        <source>%1, lying</source>
        <translation>%1, liggend</translation>
    </message>
    <message>
        <source>The &amp;agenda: the sessions as a list, with the columns of the screen</source>
        <translation>De &amp;agenda: de bijeenkomsten als lijst, met de kolommen van het scherm</translation>
    </message>
    <message>
        <source>The &amp;week: a grid of days and hours, for the wall</source>
        <translation>Het &amp;weekrooster: dagen en uren, voor aan de muur</translation>
    </message>
    <message>
        <source>P&amp;osters: one for each day, in large letters</source>
        <translation>P&amp;osters: één per dag, in grote letters</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exporteren naar PDF</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Look at it first…</source>
        <translation>Bekijk het eerst…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Kies het bestand…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What is on screen now, with the filters that are set.</source>
        <translation>Wat nu op het scherm staat, met de filters die aanstaan.</translation>
    </message>
    <message>
        <source>From %1 on, with the filters that are set.</source>
        <translation>Vanaf %1, met de filters die aanstaan.</translation>
    </message>
    <message>
        <source>From %1 to %2, with the filters that are set; each week is a page.</source>
        <translation>Van %1 tot en met %2, met de filters die aanstaan; elke week is een pagina.</translation>
    </message>
    <message>
        <source>For %1, with the filters that are set.</source>
        <translation>Voor %1, met de filters die aanstaan.</translation>
    </message>
    <message>
        <source>From %1 to %2, with the filters that are set; days without a session have none.</source>
        <translation>Van %1 tot en met %2, met de filters die aanstaan; dagen zonder bijeenkomst krijgen er geen.</translation>
    </message>
</context>
<context>
    <name>tjc::ParticipantsModel</name>
    <message>
        <source>to confirm before %1</source>
        <translation>te bevestigen voor %1</translation>
    </message>
    <message>
        <source>came without signing up</source>
        <translation>kwam zonder inschrijving</translation>
    </message>
    <message>
        <source>number %1; has a seat elsewhere then</source>
        <translation>nummer %1; heeft dan elders een plaats</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>asks for a seat</source>
        <translation>vraagt een plaats</translation>
    </message>
    <message>
        <source>Enrolled: %1 of %2 seats</source>
        <translation>Ingeschreven: %1 van %2 plaatsen</translation>
    </message>
    <message>
        <source>Enrolled: %1, no limit</source>
        <translation>Ingeschreven: %1, geen maximum</translation>
    </message>
    <message>
        <source>Waiting list: %1</source>
        <translation>Wachtlijst: %1</translation>
    </message>
    <message>
        <source>Waiting list: nobody</source>
        <translation>Wachtlijst: niemand</translation>
    </message>
    <message>
        <source>Awaiting approval: %1</source>
        <translation>In behandeling: %1</translation>
    </message>
    <message>
        <source>Awaiting approval: nobody</source>
        <translation>In behandeling: niemand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
</context>
<context>
    <name>tjc::ParticipantsPage</name>
    <message>
        <source>Sign a &amp;colleague up…</source>
        <translation>Schrijf een &amp;collega in…</translation>
    </message>
    <message>
        <source>Write a &amp;mail…</source>
        <translation>Schrijf een &amp;mail…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>Sign-&amp;in sheet</source>
        <translation>&amp;Presentielijst</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Keur &amp;goed</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>Wijs a&amp;f…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the seat</source>
        <translation>&amp;Bevestig de plaats</translation>
    </message>
    <message>
        <source>S&amp;ubstitute…</source>
        <translation>Ve&amp;rvang…</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Meld &amp;af…</translation>
    </message>
    <message>
        <source>To &amp;CSV…</source>
        <translation>Naar &amp;CSV…</translation>
    </message>
    <message>
        <source>To &amp;Excel…</source>
        <translation>Naar &amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Choose a colleague in the list to do something for him or her:</source>
        <translation>Kies een collega in de lijst om iets voor hem of haar te doen:</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Voor %1:</translation>
    </message>
    <message numerus="yes">
        <source>For %n chosen:</source>
        <translation>
            <numerusform>Voor %n gekozen collega:</numerusform>
            <numerusform>Voor %n gekozen collega&apos;s:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %n e-mail address(es)</source>
        <translation>
            <numerusform>&amp;Kopieer %n e-mailadres</numerusform>
            <numerusform>&amp;Kopieer %n e-mailadressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y e-mail addresses</source>
        <translation>&amp;Kopieer e-mailadressen</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates of attendance (%1)</source>
        <translation>Bewijs van dee&amp;lname (%1)</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates of attendance</source>
        <translation>Bewijs van dee&amp;lname</translation>
    </message>
    <message>
        <source>For who is marked as present.</source>
        <translation>Voor wie als aanwezig is gemarkeerd.</translation>
    </message>
</context>
<context>
    <name>tjc::ParticipantsView</name>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Type a name to go to it; Shift and Ctrl choose several.</source>
        <translation>Typ een naam om erheen te gaan; met Shift en Ctrl kies je er meer.</translation>
    </message>
    <message>
        <source>Columns of the participants</source>
        <translation>Kolommen van de deelnemers</translation>
    </message>
</context>
<context>
    <name>tjc::ParticipantsWindow</name>
    <message>
        <source>Participants and attendance</source>
        <translation>Deelnemers en aanwezigheid</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Deelnemers</translation>
    </message>
    <message>
        <source>A&amp;ttendance</source>
        <translation>Aan&amp;wezigheid</translation>
    </message>
    <message>
        <source>You see what was last known. %1</source>
        <translation>Je ziet wat het laatst bekend was. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Participants of %1</source>
        <translation>Deelnemers van %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Wijs af</translation>
    </message>
    <message>
        <source>Decline the request of %1?</source>
        <translation>Het verzoek van %1 afwijzen?</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests?</source>
        <translation>
            <numerusform>%n verzoek afwijzen?</numerusform>
            <numerusform>%n verzoeken afwijzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is declined reads so in his or her notices, and may ask again.</source>
        <translation>Wie je afwijst leest dat in zijn of haar berichten, en kan opnieuw een plaats vragen.</translation>
    </message>
    <message>
        <source>A seat that comes free goes to the first colleague on the waiting list.</source>
        <translation>De plaats die vrijkomt gaat naar de eerste collega op de wachtlijst.</translation>
    </message>
    <message>
        <source>The place on the waiting list is lost.</source>
        <translation>De plek op de wachtlijst vervalt.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Meld af</translation>
    </message>
    <message>
        <source>Sign %1 off?</source>
        <translation>%1 afmelden?</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n off?</source>
        <translation>
            <numerusform>%n collega afmelden?</numerusform>
            <numerusform>%n collega&apos;s afmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Who takes over the seat of %1? The waiting list stays as it is.</source>
        <translation>Wie neemt de plaats van %1 over? De wachtlijst blijft zoals die is.</translation>
    </message>
    <message>
        <source>Hand the seat over</source>
        <translation>Draag de plaats over</translation>
    </message>
    <message>
        <source>Sign a colleague up</source>
        <translation>Een collega inschrijven</translation>
    </message>
    <message>
        <source>Who is to come? Where there is no seat, he or she joins the waiting list.</source>
        <translation>Wie komt er? Is er geen plaats, dan komt hij of zij op de wachtlijst.</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Schrijf in</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Zonder plaats</translation>
    </message>
    <message>
        <source>Who came without a seat? Who is let in counts and is present, also where all seats are taken. Once the session has begun this cannot be undone.</source>
        <translation>Wie kwam zonder plaats? Wie je binnenlaat telt mee en is aanwezig, ook als alle plaatsen bezet zijn. Na het begin van de bijeenkomst kun je dit niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laat binnen</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) copied.</source>
        <translation>
            <numerusform>%n e-mailadres gekopieerd.</numerusform>
            <numerusform>%n e-mailadressen gekopieerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a usable address.</source>
        <translation>
            <numerusform>%n collega heeft geen bruikbaar adres.</numerusform>
            <numerusform>%n collega&apos;s hebben geen bruikbaar adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Kopieer de adressen</translation>
    </message>
    <message numerus="yes">
        <source>A mail program does not take %n addresses at once. Copy them, and paste them in the bcc of a mail.</source>
        <translation>
            <numerusform>Een mailprogramma neemt %n adres niet in een keer over. Kopieer het en plak het in de bcc van een mail.</numerusform>
            <numerusform>Een mailprogramma neemt %n adressen niet in een keer over. Kopieer ze en plak ze in de bcc van een mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program answers here. Copy the addresses, and paste them in the bcc of a mail.</source>
        <translation>Hier is geen mailprogramma dat antwoordt. Kopieer de adressen en plak ze in de bcc van een mail.</translation>
    </message>
    <message>
        <source>Export the participants</source>
        <translation>De deelnemers exporteren</translation>
    </message>
    <message>
        <source>participants %1</source>
        <translation>deelnemers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) exported to %1.</source>
        <translation>
            <numerusform>%n deelnemer geëxporteerd naar %1.</numerusform>
            <numerusform>%n deelnemers geëxporteerd naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
</context>
<context>
    <name>tjc::Period</name>
    <message>
        <source>week %1 · %2 – %3</source>
        <translation>week %1 · %2 – %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
</context>
<context>
    <name>tjc::PersonPicker</name>
    <message>
        <source>Take off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
    <message>
        <source>Type a name and press Enter to add</source>
        <translation>Typ een naam en druk op Enter om toe te voegen</translation>
    </message>
    <message>
        <source>Search for a colleague</source>
        <translation>Zoek een collega</translation>
    </message>
    <message>
        <source>Colleagues found</source>
        <translation>Gevonden collega’s</translation>
    </message>
    <message>
        <source>Chosen colleagues</source>
        <translation>Gekozen collega’s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No colleague of that name.</source>
        <translation>Geen collega met die naam.</translation>
    </message>
</context>
<context>
    <name>tjc::PlanChange</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 uur %2 min</translation>
    </message>
</context>
<context>
    <name>tjc::PlanHistory</name>
    <message numerus="yes">
        <source>%n session(s) are skipped now; you can put them back.</source>
        <translation>
            <numerusform>%n bijeenkomst is nu overgeslagen; je kunt die terugzetten.</numerusform>
            <numerusform>%n bijeenkomsten zijn nu overgeslagen; je kunt ze terugzetten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay: begun already, or somebody is in them.</source>
        <translation>
            <numerusform>%n bijeenkomst blijft staan: al begonnen, of er zit iemand in.</numerusform>
            <numerusform>%n bijeenkomsten blijven staan: al begonnen, of er zit iemand in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>Laat het zoals het nu is</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ongedaan gemaakt: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Opnieuw gedaan: %1.</translation>
    </message>
    <message>
        <source>%1: somebody else deleted this session meanwhile.</source>
        <translation>%1: iemand anders heeft deze bijeenkomst intussen verwijderd.</translation>
    </message>
    <message>
        <source>%1: it stays as somebody else saved it.</source>
        <translation>%1: het blijft zoals iemand anders het heeft opgeslagen.</translation>
    </message>
</context>
<context>
    <name>tjc::PlanWarnings</name>
    <message>
        <source>This hour does not exist: the clock goes forward then.</source>
        <translation>Dit uur bestaat niet: de klok gaat dan vooruit.</translation>
    </message>
</context>
<context>
    <name>tjc::PosterDocument</name>
    <message>
        <source>whole day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>vervolg</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Posters: %1</source>
        <translation>Posters: %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>tjc::PrintDocument</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n pagina geschreven naar %1.</numerusform>
            <numerusform>%n pagina’s geschreven naar %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::PrintFlow</name>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>tjc::RepeatEditor</name>
    <message>
        <source>skip public holidays</source>
        <translation>sla feestdagen over</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Herhaalt niet</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wekelijks</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>een aantal keer</translation>
    </message>
    <message>
        <source>How long it repeats</source>
        <translation>Hoelang het herhaalt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Aantal keer</translation>
    </message>
    <message>
        <source>every</source>
        <comment>so many weeks</comment>
        <translation>elke</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>maand</numerusform>
            <numerusform>maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Om de hoeveel</translation>
    </message>
</context>
<context>
    <name>tjc::SafeMarkdown</name>
    <message>
        <source>… This text is longer than can be shown; the rest of it is left out.</source>
        <translation>… Deze tekst is langer dan kan worden getoond; de rest is weggelaten.</translation>
    </message>
</context>
<context>
    <name>tjc::ScheduleFiles</name>
    <message>
        <source>Schedules (*.csv *.txt *.ics *.xml);;All files (*)</source>
        <translation>Roosters (*.csv *.txt *.ics *.xml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export what is on screen</source>
        <translation>Exporteren wat op het scherm staat</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to %1.</source>
        <translation>
            <numerusform>%n bijeenkomst geëxporteerd naar %1.</numerusform>
            <numerusform>%n bijeenkomsten geëxporteerd naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Bewaren voor mijn agenda</translation>
    </message>
    <message>
        <source>Saved as %1; open it to put the session in your calendar.</source>
        <translation>Bewaard als %1; open het bestand om de bijeenkomst in je agenda te zetten.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Colleagues (*.csv *.txt);;All files (*)</source>
        <translation>Collega&apos;s (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>tjc::SchedulePrint</name>
    <message>
        <source>Export to PDF</source>
        <translation>Exporteren naar PDF</translation>
    </message>
</context>
<context>
    <name>tjc::ScopeDialog</name>
    <message>
        <source>Only &amp;this one</source>
        <translation>Alleen &amp;deze</translation>
    </message>
    <message>
        <source>This one and those &amp;after it</source>
        <translation>Deze en de &amp;volgende</translation>
    </message>
    <message>
        <source>A&amp;ll that have not begun</source>
        <translation>&amp;Alle die nog niet begonnen zijn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Why? Everybody who is enrolled can read this.</source>
        <translation>Waarom? Iedereen die is ingeschreven, kan dit lezen.</translation>
    </message>
</context>
<context>
    <name>tjc::SeatDesk</name>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 is ingeschreven.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list, as number %2.</source>
        <translation>%1 staat op de wachtlijst, als nummer %2.</translation>
    </message>
    <message>
        <source>The request of %1 awaits approval.</source>
        <translation>Het verzoek van %1 is in behandeling.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n ingeschreven</numerusform>
            <numerusform>%n ingeschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n op de wachtlijst</numerusform>
            <numerusform>%n op de wachtlijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting approval</source>
        <translation>
            <numerusform>%n in behandeling</numerusform>
            <numerusform>%n in behandeling</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The request of %1 is declined.</source>
        <translation>Het verzoek van %1 is afgewezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n verzoek afgewezen.</numerusform>
            <numerusform>%n verzoeken afgewezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed off.</source>
        <translation>%1 is afgemeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed off.</source>
        <translation>
            <numerusform>%n afgemeld.</numerusform>
            <numerusform>%n afgemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>The seat of %1 is confirmed.</source>
        <translation>De plaats van %1 is bevestigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats confirmed.</source>
        <translation>
            <numerusform>%n plaats bevestigd.</numerusform>
            <numerusform>%n plaatsen bevestigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is let in and present.</source>
        <translation>%1 is binnengelaten en aanwezig.</translation>
    </message>
    <message numerus="yes">
        <source>%n let in and present.</source>
        <translation>
            <numerusform>%n binnengelaten en aanwezig.</numerusform>
            <numerusform>%n binnengelaten en aanwezig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the seat of %2.</source>
        <translation>%1 neemt de plaats van %2 over.</translation>
    </message>
</context>
<context>
    <name>tjc::Series</name>
    <message>
        <source>Repeats %1</source>
        <comment>a sentence such as: every Tuesday</comment>
        <translation>Herhaalt %1</translation>
    </message>
    <message>
        <source>Repeats %1 (%2 of %3)</source>
        <translation>Herhaalt %1 (%2e van %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) change</source>
        <translation>
            <numerusform>%n bijeenkomst verandert</numerusform>
            <numerusform>%n bijeenkomsten veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are added</source>
        <translation>
            <numerusform>%n komt erbij</numerusform>
            <numerusform>%n komen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are planned again</source>
        <translation>
            <numerusform>%n wordt weer gepland</numerusform>
            <numerusform>%n worden weer gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall away</source>
        <translation>
            <numerusform>%n vervalt</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n colleague(s) in there)</source>
        <translation>
            <numerusform>(met %n collega)</numerusform>
            <numerusform>(met %n collega&apos;s)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>er verandert niets</translation>
    </message>
    <message numerus="yes">
        <source>%n keep what was changed there by hand</source>
        <translation>
            <numerusform>%n houdt wat daar met de hand is gewijzigd</numerusform>
            <numerusform>%n houden wat daar met de hand is gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <translation>
            <numerusform>%n dag: %1</numerusform>
            <numerusform>%n dagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Overgeslagen: %1.</translation>
    </message>
    <message>
        <source>On a public holiday: %1.</source>
        <translation>Op een feestdag: %1.</translation>
    </message>
</context>
<context>
    <name>tjc::SeriesDesk</name>
    <message>
        <source>The others stay as they are.</source>
        <translation>De andere blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The repeat itself was changed: that is not of one session alone.</source>
        <translation>De herhaling zelf is gewijzigd: die is niet van één bijeenkomst.</translation>
    </message>
    <message>
        <source>A session that repeats</source>
        <translation>Een bijeenkomst die herhaalt</translation>
    </message>
    <message>
        <source>To which sessions of “%1” does this apply?</source>
        <translation>Voor welke bijeenkomsten van ‘%1’ geldt dit?</translation>
    </message>
    <message>
        <source>What was changed in a session by hand, such as another room, stays as it is there. Sessions that stay or move keep who is enrolled.</source>
        <translation>Wat in een bijeenkomst met de hand is gewijzigd, zoals een andere zaal, blijft daar zoals het is. Wie is ingeschreven, blijft dat in wat blijft of verschuift.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Skip this session</source>
        <translation>Deze bijeenkomst overslaan</translation>
    </message>
    <message>
        <source>Why is “%1” skipped this time? Everybody who is enrolled can read this.</source>
        <translation>Waarom wordt ‘%1’ deze keer overgeslagen? Iedereen die is ingeschreven, kan dit lezen.</translation>
    </message>
    <message>
        <source>Let it go ahead</source>
        <translation>Laat doorgaan</translation>
    </message>
    <message>
        <source>The session is skipped. You can put it back.</source>
        <translation>De bijeenkomst is overgeslagen. Je kunt hem terugzetten.</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>De bijeenkomst is weer gepland.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n colleague(s) in there)</source>
        <translation>
            <numerusform>(met %n collega)</numerusform>
            <numerusform>(met %n collega&apos;s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sessions</source>
        <translation>Bijeenkomsten annuleren</translation>
    </message>
    <message>
        <source>Which sessions of “%1” are cancelled?</source>
        <translation>Welke bijeenkomsten van ‘%1’ worden geannuleerd?</translation>
    </message>
    <message>
        <source>Cancel these sessions</source>
        <translation>Deze bijeenkomsten annuleren</translation>
    </message>
    <message>
        <source>Let them go ahead</source>
        <translation>Laat ze doorgaan</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are cancelled.</source>
        <translation>
            <numerusform>%n bijeenkomst is geannuleerd.</numerusform>
            <numerusform>%n bijeenkomsten zijn geannuleerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SessionDesk</name>
    <message>
        <source>Sign off</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Leave the waiting list of “%1”?</source>
        <translation>De wachtlijst van “%1” verlaten?</translation>
    </message>
    <message>
        <source>Sign off from “%1”?</source>
        <translation>Je afmelden voor “%1”?</translation>
    </message>
    <message>
        <source>You lose your place. When you sign up again you join the end of the list.</source>
        <translation>Je raakt je plek kwijt. Als je je opnieuw inschrijft, sluit je achteraan.</translation>
    </message>
    <message>
        <source>Your seat goes to the first colleague on the waiting list.</source>
        <translation>Je plaats gaat naar de eerste collega op de wachtlijst.</translation>
    </message>
    <message>
        <source>Sign me off</source>
        <translation>Meld me af</translation>
    </message>
    <message>
        <source>You are signed off.</source>
        <translation>Je bent afgemeld.</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Sign up for “%1” as well?</source>
        <translation>Ook inschrijven voor “%1”?</translation>
    </message>
    <message>
        <source>Sign me up as well</source>
        <translation>Schrijf me ook hiervoor in</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Ga van de wachtlijst af</translation>
    </message>
    <message>
        <source>Withdraw your request for “%1”?</source>
        <translation>Je aanvraag voor “%1” intrekken?</translation>
    </message>
    <message>
        <source>Withdraw my request</source>
        <translation>Trek mijn aanvraag in</translation>
    </message>
    <message>
        <source>Your seat is then free for another colleague.</source>
        <translation>Je plaats is dan vrij voor een andere collega.</translation>
    </message>
    <message>
        <source>Your seat is confirmed: you are enrolled.</source>
        <translation>Je plaats is bevestigd: je bent ingeschreven.</translation>
    </message>
    <message>
        <source>Give the seat to the next</source>
        <translation>De plaats doorgeven aan de volgende</translation>
    </message>
    <message>
        <source>Give your seat at “%1” to the next in the queue?</source>
        <translation>Je plaats bij “%1” doorgeven aan de volgende op de wachtlijst?</translation>
    </message>
    <message>
        <source>You then have no seat and no place in the queue. When you sign up again you join the end of it.</source>
        <translation>Je hebt dan geen plaats meer en staat niet meer op de wachtlijst. Schrijf je je weer in, dan sluit je achteraan.</translation>
    </message>
    <message>
        <source>Give it to the next</source>
        <translation>Geef door aan de volgende</translation>
    </message>
    <message>
        <source>Your seat goes to the next in the queue.</source>
        <translation>Je plaats gaat naar de volgende op de wachtlijst.</translation>
    </message>
    <message>
        <source>%1 has your seat now; you are signed off.</source>
        <translation>%1 heeft nu jouw plaats; jij bent afgemeld.</translation>
    </message>
    <message>
        <source>The session goes ahead.</source>
        <translation>De bijeenkomst gaat door.</translation>
    </message>
</context>
<context>
    <name>tjc::SessionEditor</name>
    <message>
        <source>The session is saved.</source>
        <translation>De bijeenkomst is opgeslagen.</translation>
    </message>
    <message>
        <source>The session is made.</source>
        <translation>De bijeenkomst is aangemaakt.</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>De bijeenkomst is geannuleerd.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>Er is %n bijeenkomst gepland.</numerusform>
            <numerusform>Er zijn %n bijeenkomsten gepland.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are saved.</source>
        <translation>
            <numerusform>%n bijeenkomst is opgeslagen.</numerusform>
            <numerusform>%n bijeenkomsten zijn opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SessionFacts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SessionForm</name>
    <message>
        <source>Another place</source>
        <translation>Een andere plaats</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Geen organisatie</translation>
    </message>
    <message>
        <source>No theme week</source>
        <translation>Geen themaweek</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>Minimum of participants</source>
        <translation>Minimum aantal deelnemers</translation>
    </message>
    <message>
        <source>Maximum of participants</source>
        <translation>Maximum aantal deelnemers</translation>
    </message>
    <message>
        <source>There is a maximum of participants</source>
        <translation>Er is een maximum aantal deelnemers</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind of training</source>
        <translation>&amp;Soort training</translation>
    </message>
    <message>
        <source>&amp;Given as</source>
        <translation>&amp;Gegeven als</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Zaal</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Where no room from the list is chosen.</source>
        <translation>Als er geen zaal uit de lijst is gekozen.</translation>
    </message>
    <message>
        <source>Tr&amp;ainers</source>
        <translation>Tr&amp;ainers</translation>
    </message>
    <message>
        <source>Part&amp;icipants</source>
        <translation>&amp;Deelnemers</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Sa&amp;menvatting</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>An address that begins with https:, http: or mailto:.</source>
        <translation>Een adres dat begint met https:, http: of mailto:.</translation>
    </message>
    <message>
        <source>Topic&amp;s</source>
        <translation>O&amp;nderwerpen</translation>
    </message>
    <message>
        <source>T&amp;heme week</source>
        <translation>T&amp;hemaweek</translation>
    </message>
    <message>
        <source>Organisatio&amp;n</source>
        <translation>Organisati&amp;e</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Bijeenkomst opslaan</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>Bijeenkomst bewerken</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>This is not an address that may be opened: use https:, http: or mailto:.</source>
        <translation>Dit adres kan niet worden geopend: gebruik https:, http: of mailto:.</translation>
    </message>
    <message>
        <source>Somebody deleted this session while you were editing it. You can keep what is here as a new session.</source>
        <translation>Iemand heeft deze bijeenkomst verwijderd terwijl je bezig was. Je kunt wat hier staat bewaren als nieuwe bijeenkomst.</translation>
    </message>
    <message>
        <source>Save as a new session</source>
        <translation>Opslaan als nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Close the form without saving what you changed?</source>
        <translation>Het formulier sluiten zonder je wijzigingen op te slaan?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Sign-up rul&amp;es</source>
        <translation>R&amp;egels voor inschrijven</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>He&amp;rhaling</translation>
    </message>
    <message>
        <source>Save and make the next</source>
        <translation>Opslaan en de volgende maken</translation>
    </message>
    <message>
        <source>The next one begins where this one ends, in the same room (Ctrl+Shift+Enter)</source>
        <translation>De volgende begint waar deze eindigt, in dezelfde zaal (Ctrl+Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>tjc::SessionPainter</name>
    <message>
        <source>enrolled</source>
        <translation>ingeschreven</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>wachtlijst</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n meer</numerusform>
            <numerusform>+%n meer</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm your seat</source>
        <translation>plaats bevestigen</translation>
    </message>
</context>
<context>
    <name>tjc::SignInSheet</name>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Plaats: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Met: %1</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Deze bijeenkomst is geannuleerd.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Er is nog niemand ingeschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n ingeschreven</numerusform>
            <numerusform>%n ingeschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>(has still to confirm the seat)</source>
        <translation>(moet de plaats nog bevestigen)</translation>
    </message>
    <message>
        <source>Came without signing up</source>
        <translation>Gekomen zonder inschrijving</translation>
    </message>
    <message>
        <source>Attendance list: %1</source>
        <translation>Presentielijst: %1</translation>
    </message>
</context>
<context>
    <name>tjc::SignupOffer</name>
    <message>
        <source>This session is cancelled.</source>
        <translation>Deze bijeenkomst is geannuleerd.</translation>
    </message>
    <message>
        <source>This session is over.</source>
        <translation>Deze bijeenkomst is voorbij.</translation>
    </message>
    <message>
        <source>This session has begun.</source>
        <translation>Deze bijeenkomst is begonnen.</translation>
    </message>
    <message>
        <source>Sign-up opens on %1.</source>
        <translation>Inschrijven kan vanaf %1.</translation>
    </message>
    <message>
        <source>Sign-up closed on %1.</source>
        <translation>Inschrijven kon tot %1.</translation>
    </message>
    <message>
        <source>Someone approves each request for a seat.</source>
        <translation>Iemand keurt elke aanvraag voor een plaats goed.</translation>
    </message>
    <message>
        <source>All seats are taken: you join the waiting list.</source>
        <translation>Alle plaatsen zijn bezet: je komt op de wachtlijst.</translation>
    </message>
    <message>
        <source>Your attendance is noted, so signing off is no longer possible.</source>
        <translation>Je aanwezigheid is al genoteerd; afmelden kan niet meer.</translation>
    </message>
    <message>
        <source>You did not confirm it before %1: it goes to the next in the queue.</source>
        <translation>Je hebt hem niet bevestigd voor %1: hij gaat naar de volgende op de wachtlijst.</translation>
    </message>
    <message>
        <source>Confirm it before %1 (%2 left); after that it goes to the next in the queue.</source>
        <translation>Bevestig je plaats voor %1 (nog %2); daarna gaat hij naar de volgende op de wachtlijst.</translation>
    </message>
    <message>
        <source>Signing off was possible until %1. A colleague may still go in your place; otherwise ask the trainer or a coordinator.</source>
        <translation>Afmelden kon tot %1. Een collega mag nog wel in jouw plaats gaan; vraag het anders de trainer of een coördinator.</translation>
    </message>
    <message>
        <source>You can sign off until %1; after that a colleague may still go in your place.</source>
        <translation>Je kunt je afmelden tot %1; daarna mag een collega nog in jouw plaats gaan.</translation>
    </message>
    <message>
        <source>Somebody after you was given a seat, because you had one in another session at that time. Your place in the queue counts again.</source>
        <translation>Iemand na jou kreeg een plaats, omdat jij toen een plaats had in een andere bijeenkomst op dat moment. Jouw plek op de wachtlijst telt nu weer mee.</translation>
    </message>
    <message>
        <source>Somebody after you was given a seat before you.</source>
        <translation>Iemand na jou kreeg eerder een plaats.</translation>
    </message>
    <message>
        <source>As long as you have a seat at “%1” (%2) you get none here: one of the two allows no other session at the same time.</source>
        <translation>Zolang je een plaats hebt bij “%1” (%2) krijg je er hier geen: een van de twee staat geen andere bijeenkomst op hetzelfde moment toe.</translation>
    </message>
    <message>
        <source>Sign-up has closed: seats that come free are no longer given on.</source>
        <translation>De inschrijving is gesloten: plaatsen die vrijkomen gaan niet meer naar de wachtlijst.</translation>
    </message>
    <message>
        <source>Until %1 a seat that comes free goes to the first in the queue.</source>
        <translation>Tot %1 gaat een plaats die vrijkomt naar de eerste op de wachtlijst.</translation>
    </message>
    <message>
        <source>You then have %1 to confirm it.</source>
        <translation>Je hebt dan %1 om die te bevestigen.</translation>
    </message>
    <message>
        <source>A trainer or a coordinator decides on it. Until then you have no seat, and no place in a queue.</source>
        <translation>Een trainer of coördinator beslist erover. Tot dan heb je geen plaats en ook geen plek in een rij.</translation>
    </message>
    <message>
        <source>All seats are taken, and this session has no waiting list.</source>
        <translation>Alle plaatsen zijn bezet, en deze bijeenkomst heeft geen wachtlijst.</translation>
    </message>
    <message numerus="yes">
        <source>All seats are taken, and the waiting list is full: it holds %n colleague(s).</source>
        <translation>
            <numerusform>Alle plaatsen zijn bezet en de wachtlijst is vol: er past %n collega op.</numerusform>
            <numerusform>Alle plaatsen zijn bezet en de wachtlijst is vol: er passen %n collega’s op.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not need to sign up: just walk in.</source>
        <translation>Je hoeft je niet in te schrijven: loop gewoon binnen.</translation>
    </message>
    <message>
        <source>Signing up helps to know how many come.</source>
        <translation>Schrijf je je toch in, dan weten we hoeveel collega’s er komen.</translation>
    </message>
    <message>
        <source>You have a seat at “%1” (%2), and one of the two allows no other session at the same time. Sign off there first.</source>
        <translation>Je hebt een plaats bij “%1” (%2), en een van de twee staat geen andere bijeenkomst op hetzelfde moment toe. Meld je daar eerst af.</translation>
    </message>
    <message>
        <source>This workspace can only be read, so nothing can be changed here.</source>
        <translation>Deze werkruimte is alleen te lezen: hier is niets te wijzigen.</translation>
    </message>
    <message>
        <source>At that time you are on the waiting list of “%1” (%2).</source>
        <translation>Op dat moment sta je op de wachtlijst van “%1” (%2).</translation>
    </message>
    <message>
        <source>At that time you asked for a seat at “%1” (%2).</source>
        <translation>Voor dat moment heb je een plaats aangevraagd bij “%1” (%2).</translation>
    </message>
    <message>
        <source>At that time you are at “%1” (%2).</source>
        <translation>Je zit dan al bij “%1” (%2).</translation>
    </message>
    <message>
        <source>The minimum of %1 participants is reached.</source>
        <translation>Het minimum van %1 deelnemers is gehaald.</translation>
    </message>
    <message>
        <source>It goes ahead, also with fewer than %1 participants.</source>
        <translation>Gaat door, ook met minder dan %1 deelnemers.</translation>
    </message>
    <message numerus="yes">
        <source>Goes ahead from %1 participants: %n more to come.</source>
        <translation>
            <numerusform>Gaat door vanaf %1 deelnemers: nog %n nodig.</numerusform>
            <numerusform>Gaat door vanaf %1 deelnemers: nog %n nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it is decided whether it goes ahead.</source>
        <translation>Op %1 wordt beslist of de bijeenkomst doorgaat.</translation>
    </message>
    <message>
        <source>Since %1 a coordinator decides whether it goes ahead.</source>
        <translation>Sinds %1 beslist een coördinator of de bijeenkomst doorgaat.</translation>
    </message>
    <message>
        <source>This session is skipped.</source>
        <translation>Deze bijeenkomst is overgeslagen.</translation>
    </message>
</context>
<context>
    <name>tjc::SignupPanel</name>
    <message>
        <source>Confirm my seat</source>
        <translation>Bevestig mijn plaats</translation>
    </message>
    <message>
        <source>Give it to the next</source>
        <translation>Geef door aan de volgende</translation>
    </message>
    <message>
        <source>Let a colleague go…</source>
        <translation>Laat een collega gaan…</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Put me on the waiting list</source>
        <translation>Zet me op de wachtlijst</translation>
    </message>
    <message>
        <source>Ask for a seat</source>
        <translation>Vraag een plaats aan</translation>
    </message>
    <message>
        <source>Sign me up</source>
        <translation>Schrijf me in</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Ga van de wachtlijst af</translation>
    </message>
    <message>
        <source>Withdraw my request</source>
        <translation>Trek mijn aanvraag in</translation>
    </message>
    <message>
        <source>Sign me off</source>
        <translation>Meld me af</translation>
    </message>
</context>
<context>
    <name>tjc::SignupRules</name>
    <message>
        <source>Sign-up from %1 until %2</source>
        <translation>Inschrijven van %1 tot %2</translation>
    </message>
    <message>
        <source>Sign-up from %1 until it begins</source>
        <translation>Inschrijven van %1 tot het begin</translation>
    </message>
    <message>
        <source>Sign-up until %1</source>
        <translation>Inschrijven tot %1</translation>
    </message>
    <message>
        <source>Sign-up until it begins</source>
        <translation>Inschrijven tot het begin</translation>
    </message>
    <message>
        <source>walk in without signing up</source>
        <translation>inlopen zonder inschrijven</translation>
    </message>
    <message>
        <source>sign off until %1</source>
        <translation>afmelden tot %1</translation>
    </message>
    <message>
        <source>no waiting list</source>
        <translation>geen wachtlijst</translation>
    </message>
    <message>
        <source>waiting list of at most %1</source>
        <translation>wachtlijst van hoogstens %1</translation>
    </message>
    <message>
        <source>%1 to confirm a seat</source>
        <translation>%1 om een plaats te bevestigen</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>besluit op %1</translation>
    </message>
    <message>
        <source>it goes ahead</source>
        <translation>gaat door</translation>
    </message>
    <message>
        <source>no other session at the same time</source>
        <translation>geen andere bijeenkomst tegelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before and after</source>
        <translation>
            <numerusform>%n minuut ervoor en erna</numerusform>
            <numerusform>%n minuten ervoor en erna</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to sign up: whoever comes walks in.</source>
        <translation>Niemand hoeft zich in te schrijven: wie komt, loopt binnen.</translation>
    </message>
    <message>
        <source>free to sign off until %1</source>
        <translation>vrij afmelden tot %1</translation>
    </message>
    <message>
        <source>free to sign off until it begins</source>
        <translation>vrij afmelden tot het begin</translation>
    </message>
    <message>
        <source>Somebody approves each request.</source>
        <translation>Iemand keurt elke aanvraag goed.</translation>
    </message>
</context>
<context>
    <name>tjc::SignupRulesEditor</name>
    <message>
        <source>Change the rules</source>
        <translation>Wijzig de regels</translation>
    </message>
    <message>
        <source>Nobody needs to sign up: whoever comes walks in</source>
        <translation>Niemand hoeft zich in te schrijven: wie komt, loopt binnen</translation>
    </message>
    <message>
        <source>Sign-up opens</source>
        <translation>Inschrijving opent</translation>
    </message>
    <message>
        <source>only from</source>
        <translation>pas vanaf</translation>
    </message>
    <message>
        <source>Sign-up closes</source>
        <translation>Inschrijving sluit</translation>
    </message>
    <message>
        <source>only until</source>
        <translation>alleen tot</translation>
    </message>
    <message>
        <source>Somebody approves each request for a seat</source>
        <translation>Iemand keurt elke aanvraag voor een plaats goed</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>to be confirmed within</source>
        <translation>te bevestigen binnen</translation>
    </message>
    <message>
        <source>Whether it goes ahead</source>
        <translation>Of de bijeenkomst doorgaat</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>besluit op</translation>
    </message>
    <message>
        <source>Most colleagues on the waiting list</source>
        <translation>Grootste aantal collega’s op de wachtlijst</translation>
    </message>
    <message>
        <source>The waiting list is limited</source>
        <translation>De wachtlijst is beperkt</translation>
    </message>
    <message>
        <source>Time to confirm a seat</source>
        <translation>Tijd om een plaats te bevestigen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Unit of the time to confirm a seat</source>
        <translation>Eenheid van de tijd om een plaats te bevestigen</translation>
    </message>
    <message>
        <source>A seat from the queue is to be confirmed</source>
        <translation>Een plaats uit de wachtlijst moet worden bevestigd</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Walking in</source>
        <translation>Binnenlopen</translation>
    </message>
    <message>
        <source>Sign-up &amp;opens</source>
        <translation>Inschrijving &amp;opent</translation>
    </message>
    <message>
        <source>Sign-up &amp;closes</source>
        <translation>Inschrijving sl&amp;uit</translation>
    </message>
    <message>
        <source>Appro&amp;val</source>
        <translation>Goed&amp;keuring</translation>
    </message>
    <message>
        <source>Signing off oneself</source>
        <translation>Zelf afmelden</translation>
    </message>
    <message>
        <source>After that a colleague may still take over the seat.</source>
        <translation>Daarna mag een collega de plaats nog overnemen.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>With 0 there is no waiting list.</source>
        <translation>Bij 0 is er geen wachtlijst.</translation>
    </message>
    <message>
        <source>A seat that comes free</source>
        <translation>Een plaats die vrijkomt</translation>
    </message>
    <message>
        <source>Otherwise it is at once of the first on the waiting list.</source>
        <translation>Anders is die meteen van de eerste op de wachtlijst.</translation>
    </message>
    <message>
        <source>Where fewer than the minimum signed up by then, the coordinators are asked.</source>
        <translation>Zijn er dan minder inschrijvingen dan het minimum, dan beslist een coördinator.</translation>
    </message>
    <message>
        <source>Other sessions at the same time</source>
        <translation>Andere bijeenkomsten op hetzelfde moment</translation>
    </message>
    <message>
        <source>Time before and after</source>
        <translation>Tijd ervoor en erna</translation>
    </message>
    <message>
        <source>For room and trainers to change over.</source>
        <translation>Zo hebben zaal en trainers tijd om te wisselen.</translation>
    </message>
    <message>
        <source>Fold the rules</source>
        <translation>Klap de regels in</translation>
    </message>
    <message>
        <source>Back to what is usual: %1</source>
        <translation>Terug naar wat gebruikelijk is: %1</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>Whoever has a seat here then has none in another session.</source>
        <translation>Wie hier een plaats heeft, heeft er dan geen in een andere bijeenkomst.</translation>
    </message>
</context>
<context>
    <name>tjc::SubstituteDialog</name>
    <message>
        <source>Let a colleague go</source>
        <translation>Laat een collega gaan</translation>
    </message>
    <message>
        <source>Your seat at “%1” goes to the colleague you choose, at once and whoever is on the waiting list. Your colleague is told, and you are signed off.</source>
        <translation>Je plaats bij “%1” gaat meteen naar de collega die je kiest, ook als er anderen op de wachtlijst staan. Je collega krijgt bericht en jij bent afgemeld.</translation>
    </message>
    <message>
        <source>&amp;Who goes?</source>
        <translation>&amp;Wie gaat er?</translation>
    </message>
    <message>
        <source>Give my seat to %1</source>
        <translation>Geef mijn plaats aan %1</translation>
    </message>
    <message>
        <source>Give my seat</source>
        <translation>Geef mijn plaats</translation>
    </message>
</context>
<context>
    <name>tjc::ThemeWeekDialog</name>
    <message>
        <source>the whole day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>Nothing has been written about this week yet.</source>
        <translation>Over deze week is nog niets geschreven.</translation>
    </message>
    <message>
        <source>About this week</source>
        <translation>Over deze week</translation>
    </message>
    <message>
        <source>What the week is about</source>
        <translation>Waar de week over gaat</translation>
    </message>
    <message>
        <source>Sessions of the week, by day</source>
        <translation>Bijeenkomsten van de week, per dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>&amp;Show in the calendar</source>
        <translation>&amp;Toon in de kalender</translation>
    </message>
    <message>
        <source>&amp;Export this week</source>
        <translation>&amp;Exporteer deze week</translation>
    </message>
    <message>
        <source>To CSV…</source>
        <translation>Naar CSV…</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>Naar Excel…</translation>
    </message>
    <message>
        <source>To a calendar…</source>
        <translation>Naar een agenda…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Somebody removed this theme week.</source>
        <translation>Iemand heeft deze themaweek verwijderd.</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (geannuleerd)</translation>
    </message>
    <message>
        <source>No session belongs to this week yet.</source>
        <translation>Bij deze week horen nog geen bijeenkomsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::TimeGridPainter</name>
    <message>
        <source>No room</source>
        <translation>Geen zaal</translation>
    </message>
    <message>
        <source>No trainer</source>
        <translation>Geen trainer</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
</context>
<context>
    <name>tjc::TimeGridView</name>
    <message>
        <source>Left and Right go from day to day, Up and Down from session to session, Enter opens the session.</source>
        <translation>Links en rechts gaan van dag naar dag, omhoog en omlaag van bijeenkomst naar bijeenkomst, Enter opent de bijeenkomst.</translation>
    </message>
    <message>
        <source>Left and Right go from day to day, Up and Down from session to session, Enter opens the session. Control with Up and Down goes over the hours, Enter makes a session there. Alt with the arrows moves the session.</source>
        <translation>Links en Rechts gaan van dag naar dag, Omhoog en Omlaag van bijeenkomst naar bijeenkomst, Enter opent de bijeenkomst. Control met Omhoog en Omlaag gaat langs de uren, Enter maakt daar een bijeenkomst. Alt met de pijltjes verplaatst de bijeenkomst.</translation>
    </message>
</context>
<context>
    <name>tjc::TopicPicker</name>
    <message>
        <source>Search in the topics</source>
        <translation>Zoek in de onderwerpen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>No topic chosen</source>
        <translation>Geen onderwerp gekozen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
</context>
<context>
    <name>tjc::WeekDocument</name>
    <message numerus="yes">
        <source>+%n, see the list</source>
        <translation>
            <numerusform>+%n, zie de lijst</numerusform>
            <numerusform>+%n, zie de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>What the grid has no room for, or not the whole title of.</source>
        <translation>Waar het rooster geen plaats voor heeft, of niet de hele titel van.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hele dag</translation>
    </message>
</context>
<context>
    <name>tjc::WhenEditor</name>
    <message>
        <source>Begins on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hele dag</translation>
    </message>
</context>
</TS>
