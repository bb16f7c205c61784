<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AboutDialog</name>
    <message>
        <source>About TrainJeCollega</source>
        <translation>Over TrainJeCollega</translation>
    </message>
    <message>
        <source>Colleagues train each other.

Free software under the European Union Public Licence 1.2. The icons that the desktop does not have come from Breeze (LGPL 3 or later). Made with Qt %1.</source>
        <translation>Collega&apos;s trainen elkaar.

Vrije software onder de European Union Public Licence 1.2. De pictogrammen die het bureaublad niet heeft, komen uit Breeze (LGPL 3 of later). Gemaakt met Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>tjc::CommandPalette</name>
    <message>
        <source>Search or do</source>
        <translation>Zoek of doe</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Typ wat je wilt doen</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Wat je wilt doen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gevonden opdrachten</translation>
    </message>
    <message>
        <source>There is no command with these letters. Try another word.</source>
        <translation>Er is geen opdracht met deze letters. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>tjc::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Met een server verbinden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>several with a comma between them</source>
        <translation>meer servers met een komma ertussen</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>empty where the server does not ask for one</source>
        <translation>leeg als de server er niet om vraagt</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove who it is (recommended)</source>
        <translation>Versleuteld, en de server moet bewijzen wie hij is (aanbevolen)</translation>
    </message>
    <message>
        <source>Encrypted, by a known authority, whatever the server&apos;s name</source>
        <translation>Versleuteld, met een bekende certificaatuitgever, ongeacht de naam van de server</translation>
    </message>
    <message>
        <source>Encrypted, without checking the server</source>
        <translation>Versleuteld, zonder de server te controleren</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Niet versleuteld: anderen op het netwerk kunnen meelezen</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <translation>&amp;Beveiliging</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Een getal van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>Fill in the name of the database; the administrator knows it.</source>
        <translation>Vul de naam van de database in; de beheerder weet die.</translation>
    </message>
    <message>
        <source>Fill in the name or address of the server, such as db.example.nl.</source>
        <translation>Vul de naam of het adres van de server in, zoals db.example.nl.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>tjc::FormParts</name>
    <message>
        <source>&amp;Keep the password in the keyring of this computer</source>
        <translation>Wachtwoord be&amp;waren in de sleutelbos van deze computer</translation>
    </message>
</context>
<context>
    <name>tjc::HelpDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hulp en sneltoetsen</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Hoe het werkt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Opdrachten en sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose a session in the calendar: its details stand beside it, with the button to sign up. Is it full, then you join the waiting list and move up by yourself when a seat becomes free.
Press Ctrl+K and type a few letters of what you want to do. Tab moves on, the arrows move within the calendar, Enter opens, Escape goes back.
Whoever plans drags a session to another time, its edge to make it longer or shorter, and on empty to make one; Shift is finer, Escape lets it be. Ctrl with Up and Down goes over the hours of a day. It says what clashes there; Conflicts lists everything that clashes in the period, with ways out.</source>
        <translation>Kies een bijeenkomst in de kalender: de gegevens staan ernaast, met de knop om je in te schrijven. Is de bijeenkomst vol, dan kom je op de wachtlijst en schuif je vanzelf door zodra er een plaats vrijkomt.
Druk op Ctrl+K en typ een paar letters van wat je wilt doen. Tab gaat verder, de pijltjes lopen door de kalender, Enter opent en Escape gaat terug.
Wie plant, sleept een bijeenkomst naar een andere tijd, de rand om die langer of korter te maken, en op een lege plek om er een te maken; met Shift gaat het fijner, Escape laat het zo. Ctrl met Omhoog en Omlaag gaat langs de uren van een dag. Er staat bij wat daar botst; Conflicten toont alles wat in de periode botst, met oplossingen.</translation>
    </message>
    <message>
        <source>A coloured band over the days is a theme week: choose it to read what it is about.</source>
        <translation>Een gekleurde balk over de dagen is een themaweek: kies die om te lezen waar de week over gaat.</translation>
    </message>
</context>
<context>
    <name>tjc::LostWritesDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost from the workspace</source>
        <translation>Kwijt uit de werkruimte</translation>
    </message>
    <message>
        <source>The workspace no longer holds what you did in it earlier. The network drive lost it, or an older copy was put back. Until you choose, nothing can be changed from this workstation.</source>
        <translation>Wat je eerder in de werkruimte deed, staat er niet meer in. De netwerkschijf is het kwijtgeraakt, of er is een oudere kopie teruggezet. Tot je kiest, kan er vanaf dit werkstation niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Doe het opnieuw</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ga zonder verder</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Beslis later</translation>
    </message>
    <message>
        <source>All of it is done again.</source>
        <translation>Alles is opnieuw gedaan.</translation>
    </message>
    <message>
        <source>This could not be done again:</source>
        <translation>Dit kon niet opnieuw worden gedaan:</translation>
    </message>
    <message>
        <source>You go on without it.</source>
        <translation>Je gaat zonder verder.</translation>
    </message>
</context>
<context>
    <name>tjc::MainWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Tabbladen</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Zoek of doe…</translation>
    </message>
    <message>
        <source>Finds a command by its name and runs it</source>
        <translation>Zoekt een opdracht op naam en voert die uit</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Een werkruimte openen</translation>
    </message>
    <message>
        <source>Workspaces (*.tjc)</source>
        <translation>Werkruimten (*.tjc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>Een nieuwe werkruimte maken</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Verbinden met een server…</translation>
    </message>
    <message>
        <source>Make a &amp;new workspace…</source>
        <translation>&amp;Nieuwe werkruimte maken…</translation>
    </message>
    <message>
        <source>Try the &amp;example week</source>
        <translation>Voor&amp;beeldweek proberen</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Eerder geopend</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>Werkruimte &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Search or &amp;do…</source>
        <translation>Zoek of &amp;doe…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Hulp en sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About TrainJeCollega</source>
        <translation>&amp;Over TrainJeCollega</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Berichten</translation>
    </message>
    <message>
        <source>Mail text…</source>
        <translation>Mailtekst…</translation>
    </message>
    <message>
        <source>This desktop has no mail program that opens by itself. The address is %1.</source>
        <translation>Op deze werkplek opent geen mailprogramma vanzelf. Het adres is %1.</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>In the coordination something is changed and not saved. Close without saving it?</source>
        <translation>In de coördinatie is iets gewijzigd en niet opgeslagen. Sluiten zonder het op te slaan?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluit zonder op te slaan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Blijf hier</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Your profile is changed and not saved. Close without saving it?</source>
        <translation>Je profiel is gewijzigd en niet opgeslagen. Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplaats</translation>
    </message>
    <message>
        <source>Planning “%1”</source>
        <translation>Plannen van “%1”</translation>
    </message>
    <message>
        <source>“%1” is planned; who wishes it is signed up, in the order of wishing, and told.</source>
        <translation>“%1” is gepland; wie het wenst, is ingeschreven op volgorde van wensen en heeft bericht.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Draai terug</translation>
    </message>
    <message>
        <source>The planning is taken back: the session is gone and the wish is as it was.</source>
        <translation>De planning is teruggedraaid: de bijeenkomst is weg en de wens is zoals hij was.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Wegwijzer</translation>
    </message>
    <message>
        <source>A task of the guide is changed and not saved. Close without saving it?</source>
        <translation>Een taak van de wegwijzer is gewijzigd en niet opgeslagen. Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Still to evaluate</source>
        <translation>Nog te evalueren</translation>
    </message>
    <message>
        <source>What I can still evaluate…</source>
        <translation>Wat ik nog kan evalueren…</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
</context>
<context>
    <name>tjc::OneShot</name>
    <message>
        <source>The picture cannot be written to “%1”. Choose a folder where you may write.</source>
        <translation>De afbeelding kan niet naar “%1” worden geschreven. Kies een map waar je mag schrijven.</translation>
    </message>
</context>
<context>
    <name>tjc::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>tjc::OptionText</name>
    <message>
        <source>The workspace to open: a file, or postgresql://user@host/database.</source>
        <translation>De werkruimte om te openen: een bestand, of postgresql://gebruiker@server/database.</translation>
    </message>
    <message>
        <source>The same as the argument; also from the environment as TJC_WORKSPACE.</source>
        <translation>Hetzelfde als het argument; ook uit de omgeving als TJC_WORKSPACE.</translation>
    </message>
    <message>
        <source>The language: nl or en.</source>
        <translation>De taal: nl of en.</translation>
    </message>
    <message>
        <source>The colours: light, dark or those of the system.</source>
        <translation>De kleuren: licht (light), donker (dark) of die van het systeem (system).</translation>
    </message>
    <message>
        <source>Write a picture of the window with its data to this file, and exit.</source>
        <translation>Schrijf een afbeelding van het venster met zijn gegevens naar dit bestand, en stop.</translation>
    </message>
    <message>
        <source>How to show the calendar.</source>
        <translation>Hoe de kalender wordt getoond; ook maand en dag.</translation>
    </message>
    <message>
        <source>The day to show: 2026-03-02.</source>
        <translation>De dag om te tonen: 2026-03-02.</translation>
    </message>
    <message>
        <source>The size of the window: 1280x800.</source>
        <translation>De grootte van het venster: 1280x800.</translation>
    </message>
    <message>
        <source>Print the milliseconds from the start to the first calendar painted with its data, and exit.</source>
        <translation>Druk de milliseconden af van de start tot de eerste kalender met gegevens is getekend, en stop.</translation>
    </message>
    <message>
        <source>Show this help, and exit.</source>
        <translation>Toon deze hulp, en stop.</translation>
    </message>
    <message>
        <source>Show the version, and exit.</source>
        <translation>Toon de versie, en stop.</translation>
    </message>
    <message>
        <source>The language is nl or en, not “%1”.</source>
        <translation>De taal is nl of en, niet “%1”.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not “%1”.</source>
        <translation>Het thema is light, dark of system, niet “%1”.</translation>
    </message>
    <message>
        <source>The view is month, week, day or agenda, not “%1”.</source>
        <translation>De weergave is maand, week, dag of agenda, niet “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-03-02.</source>
        <translation>“%1” is geen dag; schrijf die als 2026-03-02.</translation>
    </message>
    <message>
        <source>“%1” is not a size; write it as 1280x800, between 200 and 8000.</source>
        <translation>“%1” is geen grootte; schrijf die als 1280x800, tussen 200 en 8000.</translation>
    </message>
    <message>
        <source>Say which file the picture should go to: --screenshot FILE.</source>
        <translation>Zeg naar welk bestand de afbeelding moet: --screenshot BESTAND.</translation>
    </message>
    <message>
        <source>One workspace at a time: “%1” is one too many.</source>
        <translation>Eén werkruimte tegelijk: “%1” is er een te veel.</translation>
    </message>
    <message>
        <source>Say the workspace once: as the argument or after --workspace.</source>
        <translation>Noem de werkruimte één keer: als argument of achter --workspace.</translation>
    </message>
    <message>
        <source>TrainJeCollega: colleagues train each other.</source>
        <translation>TrainJeCollega: collega&apos;s trainen elkaar.</translation>
    </message>
    <message>
        <source>Write a PDF without a window, and exit: the agenda, a week on a page, or a poster for each day.</source>
        <translation>Schrijf een pdf zonder venster, en stop: de agenda, een week per pagina, of een poster per dag.</translation>
    </message>
    <message>
        <source>With --print: the PDF to write; - is standard output.</source>
        <translation>Bij --print: de pdf die wordt geschreven; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>With --print: the paper, A4 unless told otherwise.</source>
        <translation>Bij --print: het papier, A4 als je niets zegt.</translation>
    </message>
    <message>
        <source>With --print: from this day on.</source>
        <translation>Bij --print: vanaf deze dag.</translation>
    </message>
    <message>
        <source>With --print: up to and including this day.</source>
        <translation>Bij --print: tot en met deze dag.</translation>
    </message>
    <message>
        <source>With --print: of this theme week, by number or name.</source>
        <translation>Bij --print: van deze themaweek, met nummer of naam.</translation>
    </message>
    <message>
        <source>With --print: on this topic, by number or name.</source>
        <translation>Bij --print: over dit onderwerp, met nummer of naam.</translation>
    </message>
    <message>
        <source>With --print: of this organisation or one below it, by number or name.</source>
        <translation>Bij --print: van deze organisatie of een die eronder valt, met nummer of naam.</translation>
    </message>
    <message>
        <source>With --print: of this form: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning or game.</source>
        <translation>Bij --print: van deze soort: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning of game.</translation>
    </message>
    <message>
        <source>With --print: formal courses only.</source>
        <translation>Bij --print: alleen formele trainingen.</translation>
    </message>
    <message>
        <source>With --print: trainings by colleagues only.</source>
        <translation>Bij --print: alleen trainingen van collega&apos;s.</translation>
    </message>
    <message>
        <source>With --print: only where you are enrolled, waiting or pending.</source>
        <translation>Bij --print: alleen waar je bent ingeschreven, wacht of hebt aangevraagd.</translation>
    </message>
    <message>
        <source>With --print: only with a seat free.</source>
        <translation>Bij --print: alleen met plaats vrij.</translation>
    </message>
    <message>
        <source>With --print: with these words in title, summary or trainers&apos; names.</source>
        <translation>Bij --print: met deze woorden in titel, samenvatting of namen van trainers.</translation>
    </message>
    <message>
        <source>--%1 goes with --print only.</source>
        <translation>--%1 hoort alleen bij --print.</translation>
    </message>
    <message>
        <source>What to print is agenda, week or posters, not “%1”.</source>
        <translation>Afdrukken kan agenda, week of posters zijn, niet “%1”.</translation>
    </message>
    <message>
        <source>Say which file the PDF should go to: -o FILE.</source>
        <translation>Zeg naar welk bestand de pdf moet: -o BESTAND.</translation>
    </message>
    <message>
        <source>The paper is A4 or A3, not “%1”.</source>
        <translation>Het papier is A4 of A3, niet “%1”.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to ligt voor --from.</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>Er is geen soort “%1”.</translation>
    </message>
    <message>
        <source>--formal and --colleague leave nothing over; choose one.</source>
        <translation>--formal en --colleague laten samen niets over; kies er een.</translation>
    </message>
    <message>
        <source>The tab to show.</source>
        <translation>Het tabblad om te tonen.</translation>
    </message>
    <message>
        <source>There is no tab “%1”; there are: %2.</source>
        <translation>Er is geen tabblad ‘%1’; er zijn: %2.</translation>
    </message>
</context>
<context>
    <name>tjc::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Wachtwoord voor %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>This desktop has no keyring that lets us in, so the password is used this once and not kept.</source>
        <translation>Dit bureaublad heeft geen sleutelbos die ons toelaat, dus het wachtwoord wordt alleen deze keer gebruikt en niet bewaard.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>tjc::PrintRun</name>
    <message>
        <source>Nothing fits --%1 “%2”, or more than one thing does; give its number.</source>
        <translation>Niets past bij --%1 “%2”, of meer dan één ding; geef het nummer.</translation>
    </message>
    <message>
        <source>Say which workspace: as the argument, or TJC_WORKSPACE.</source>
        <translation>Zeg welke werkruimte: als argument, of met TJC_WORKSPACE.</translation>
    </message>
</context>
<context>
    <name>tjc::Program</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 openen…</translation>
    </message>
    <message>
        <source>There is no workspace to show: name one with --workspace.</source>
        <translation>Er is geen werkruimte om te tonen: noem er een met --workspace.</translation>
    </message>
    <message>
        <source>Making the example week…</source>
        <translation>De voorbeeldweek wordt gemaakt…</translation>
    </message>
    <message>
        <source>The password is not kept: this desktop has no keyring that lets us in. Next time it is asked again.</source>
        <translation>Het wachtwoord is niet bewaard: dit bureaublad heeft geen sleutelbos die ons toelaat. De volgende keer wordt er weer om gevraagd.</translation>
    </message>
</context>
<context>
    <name>tjc::SettingsDialog</name>
    <message>
        <source>Show the weekend in the calendar</source>
        <translation>Het weekend in de kalender tonen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>The view I left it in</source>
        <translation>De weergave waarin ik die achterliet</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>The calendar &amp;starts with</source>
        <translation>De kalender &amp;begint met</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show a message when something changes while I am elsewhere</source>
        <translation>Toon een melding als er iets verandert terwijl ik ergens anders ben</translation>
    </message>
    <message>
        <source>Stay in the system tray when I close the window</source>
        <translation>Blijf in het systeemvak staan als ik het venster sluit</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs.</source>
        <translation>Deze werkplek toont geen meldingen van programma&apos;s.</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so no messages either.</source>
        <translation>Deze werkplek heeft geen systeemvak, en dus ook geen meldingen.</translation>
    </message>
</context>
<context>
    <name>tjc::WelcomePage</name>
    <message>
        <source>Colleagues train each other</source>
        <translation>Collega&apos;s trainen elkaar</translation>
    </message>
    <message>
        <source>TrainJeCollega shows what colleagues have to offer, and signs you up. It works in a workspace: one file that you share, or a database of your organisation.</source>
        <translation>TrainJeCollega laat zien wat collega&apos;s te bieden hebben, en schrijft je in. Het werkt in een werkruimte: één bestand dat je deelt, of een database van je organisatie.</translation>
    </message>
    <message>
        <source>Open a shared file</source>
        <translation>Een gedeeld bestand openen</translation>
    </message>
    <message>
        <source>The workspace that a colleague put on a shared folder, or your own.</source>
        <translation>De werkruimte die een collega op een gedeelde map heeft gezet, of die van jezelf.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Met een server verbinden</translation>
    </message>
    <message>
        <source>The PostgreSQL database of your organisation. The administrator knows its name.</source>
        <translation>De PostgreSQL-database van je organisatie. De beheerder weet de naam.</translation>
    </message>
    <message>
        <source>Try the example week</source>
        <translation>De voorbeeldweek proberen</translation>
    </message>
    <message>
        <source>A week full of workshops with invented colleagues, on this computer only.</source>
        <translation>Een week vol workshops met verzonnen collega&apos;s, alleen op deze computer.</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>Een nieuwe werkruimte maken</translation>
    </message>
    <message>
        <source>An empty file with the Dutch ministries in it; you become its administrator.</source>
        <translation>Een leeg bestand met de Nederlandse ministeries erin; jij wordt de beheerder.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 openen, %2</translation>
    </message>
</context>
</TS>
