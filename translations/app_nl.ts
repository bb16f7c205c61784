<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>--map is not understood from &apos;%1&apos; on; write &quot;Their header=our field,…&quot;.</source>
        <translation>--map is vanaf &apos;%1&apos; niet te begrijpen; schrijf &quot;Hun kop=ons veld,…&quot;.</translation>
    </message>
    <message>
        <source>--map names the column &apos;%1&apos; twice.</source>
        <translation>--map noemt de kolom &apos;%1&apos; twee keer.</translation>
    </message>
    <message>
        <source>--map is empty.</source>
        <translation>--map is leeg.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Wachtwoord voor %1: </translation>
    </message>
    <message>
        <source>--as &apos;%1&apos; is not csv, ics or frab.</source>
        <translation>--as &apos;%1&apos; is geen csv, ics of frab.</translation>
    </message>
    <message>
        <source>Would add %1, update %2 and leave %3 as they are.</source>
        <translation>Zou %1 toevoegen, %2 bijwerken en %3 laten zoals ze zijn.</translation>
    </message>
    <message>
        <source>Added %1, updated %2, left %3 as they were.</source>
        <translation>%1 toegevoegd, %2 bijgewerkt, %3 gelaten zoals ze waren.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>bad rows that are not shown</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the file; nothing was written.</source>
        <translation>
            <numerusform>%n probleem in het bestand; er is niets weggeschreven.</numerusform>
            <numerusform>%n problemen in het bestand; er is niets weggeschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>De foute rijen staan in %1.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>De naam van het bestand is leeg.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n rij geschreven naar %1.</numerusform>
            <numerusform>%n rijen geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one has the name &apos;%1&apos;; give the number: %2.</source>
        <translation>Er zijn er meer met de naam &apos;%1&apos;; geef het nummer: %2.</translation>
    </message>
    <message>
        <source>Nothing fits --%1 &apos;%2&apos;.</source>
        <translation>Niets past bij --%1 &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoel je %1?</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a day such as 2026-03-02.</source>
        <translation>--%1 &apos;%2&apos; is geen dag zoals 2026-03-02.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to ligt voor --from.</translation>
    </message>
    <message>
        <source>--formal and --colleague leave nothing over; choose one.</source>
        <translation>Met --formal en --colleague samen blijft er niets over; kies er een.</translation>
    </message>
    <message>
        <source>There is no form &apos;%1&apos;. Did you mean %2?</source>
        <translation>Er is geen soort &apos;%1&apos;. Bedoel je %2?</translation>
    </message>
    <message>
        <source>--session &apos;%1&apos; is not the number of a session; &apos;tjc sessions&apos; shows them.</source>
        <translation>--session &apos;%1&apos; is geen nummer van een bijeenkomst; &apos;tjc sessions&apos; toont ze.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opties]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>help [VERB]</source>
        <translation>help [OPDRACHT]</translation>
    </message>
    <message>
        <source>Shows this, or all about one verb.</source>
        <translation>Toont dit, of alles over één opdracht.</translation>
    </message>
    <message>
        <source>tjc – the schedule of colleagues who train each other</source>
        <translation>tjc – het rooster van collega&apos;s die elkaar trainen</translation>
    </message>
    <message>
        <source>tjc [--workspace URL] VERB [options]</source>
        <translation>tjc [--workspace URL] OPDRACHT [opties]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Before the verb:</source>
        <translation>Voor de opdracht:</translation>
    </message>
    <message>
        <source>Exits with 0 when it is done, 1 when it failed (one sentence says why), and 2 when the command line is wrong.</source>
        <translation>Eindigt met 0 als het gelukt is, met 1 als het mislukte (één zin zegt waarom) en met 2 als de opdrachtregel niet klopt.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Open coffee</source>
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
        <comment>a session</comment>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a session</comment>
        <translation>gepland</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>ingeschreven</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>wachtlijst</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>signed off</source>
        <comment>an enrolment</comment>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>Ingeschreven.</translation>
    </message>
    <message>
        <source>On the waiting list, place %1 of %2.</source>
        <translation>Op de wachtlijst, plaats %1 van %2.</translation>
    </message>
    <message>
        <source>Pending: somebody has yet to approve it.</source>
        <translation>In behandeling: iemand moet het nog goedkeuren.</translation>
    </message>
    <message>
        <source>Signed off.</source>
        <translation>Afgemeld.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Afgewezen.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr</translation>
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
        <source>Form</source>
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
        <source>No sessions fit.</source>
        <translation>Er past geen bijeenkomst.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a day</comment>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <source>Given</source>
        <comment>how many sessions somebody gave</comment>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>No colleagues fit.</source>
        <translation>Er past geen collega.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option %2.</source>
        <translation>&apos;%1&apos; heeft geen optie %2.</translation>
    </message>
    <message>
        <source>There is no option %1 before the verb.</source>
        <translation>Er is geen optie %1 voor de opdracht.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>De optie %1 staat er twee keer.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>De optie %1 krijgt geen waarde.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>De optie %1 heeft een waarde nodig: %1 %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not know what to do with &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; weet niet wat het met &apos;%2&apos; moet.</translation>
    </message>
    <message>
        <source>There is no verb &apos;%1&apos;.</source>
        <translation>Er is geen opdracht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Say what to do, for example &apos;tjc sessions&apos;.</source>
        <translation>Zeg wat er moet gebeuren, bijvoorbeeld &apos;tjc sessions&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the option %2.</source>
        <translation>&apos;%1&apos; heeft de optie %2 nodig.</translation>
    </message>
    <message>
        <source>What was printed could not be written whole.</source>
        <translation>De uitvoer kon niet helemaal worden geschreven.</translation>
    </message>
    <message>
        <source>--lang &apos;%1&apos; is not nl or en.</source>
        <translation>--lang &apos;%1&apos; is geen nl of en.</translation>
    </message>
    <message>
        <source>&apos;tjc --help&apos; shows what there is.</source>
        <translation>&apos;tjc --help&apos; toont wat er is.</translation>
    </message>
    <message>
        <source>print an array of objects, instants in UTC</source>
        <translation>geef een array van objecten, tijdstippen in UTC</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>the session, by the number that &apos;tjc sessions&apos; shows</source>
        <translation>de bijeenkomst, met het nummer dat &apos;tjc sessions&apos; toont</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>the colleague, by account name or e-mail address (default: you)</source>
        <translation>de collega, met accountnaam of e-mailadres (anders: jij)</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>write to this file; - is standard output, the default</source>
        <translation>schrijf naar dit bestand; - is de standaarduitvoer, en wordt anders gebruikt</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>of this organisation or one below it, by number, name or abbreviation</source>
        <translation>van deze organisatie of een eronder, met nummer, naam of afkorting</translation>
    </message>
    <message>
        <source>tell what would happen and write nothing</source>
        <translation>zeg wat er zou gebeuren en schrijf niets</translation>
    </message>
    <message>
        <source>take the good rows; the bad ones go to FILE.errors.csv</source>
        <translation>neem de goede rijen; de foute gaan naar BESTAND.errors.csv</translation>
    </message>
    <message>
        <source>&quot;HEADER=FIELD,…&quot;</source>
        <translation>&quot;KOP=VELD,…&quot;</translation>
    </message>
    <message>
        <source>which of our fields a column of theirs holds; a comma or = inside a header takes a \ before it</source>
        <translation>welk veld van ons in een kolom van hen staat; een komma of = in een kop krijgt er een \ voor</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>from this local day on, such as 2026-03-02</source>
        <translation>vanaf deze dag, zoals 2026-03-02</translation>
    </message>
    <message>
        <source>up to and including this local day</source>
        <translation>tot en met deze dag</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>of this theme week, by number or name</source>
        <translation>van deze themaweek, met nummer of naam</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>on this topic, by number or name</source>
        <translation>over dit onderwerp, met nummer of naam</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>of this form: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning or game</source>
        <translation>van deze soort: workshop, open koffie, bureaubezoek, gebruikersgroep, netwerkbijeenkomst, cursus, e-learning of spel</translation>
    </message>
    <message>
        <source>formal courses only</source>
        <translation>alleen formele cursussen</translation>
    </message>
    <message>
        <source>trainings by colleagues only</source>
        <translation>alleen trainingen door collega&apos;s</translation>
    </message>
    <message>
        <source>only where you are enrolled, waiting or pending</source>
        <translation>alleen waar je ingeschreven bent, wacht of in behandeling bent</translation>
    </message>
    <message>
        <source>only with a seat free</source>
        <translation>alleen met een plaats vrij</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>with these words in title, summary or trainers&apos; names</source>
        <translation>met deze woorden in titel, omschrijving of namen van trainers</translation>
    </message>
    <message>
        <source>with these words in name, e-mail address or topics</source>
        <translation>met deze woorden in naam, e-mailadres of onderwerpen</translation>
    </message>
    <message>
        <source>only those who give trainings</source>
        <translation>alleen wie trainingen geeft</translation>
    </message>
    <message>
        <source>what the file is; without it the file tells</source>
        <translation>wat het bestand is; anders wijst het bestand dat zelf uit</translation>
    </message>
    <message>
        <source>Makes an empty workspace: a file, or a schema in a database.</source>
        <translation>Maakt een lege werkruimte: een bestand, of een schema in een database.</translation>
    </message>
    <message>
        <source>Fills an empty workspace with the example week, or with generated sessions and people where numbers are given.</source>
        <translation>Vult een lege werkruimte met de voorbeeldweek, of met verzonnen bijeenkomsten en mensen als er aantallen bij staan.</translation>
    </message>
    <message>
        <source>generate this many sessions</source>
        <translation>verzin zoveel bijeenkomsten</translation>
    </message>
    <message>
        <source>generate this many colleagues</source>
        <translation>verzin zoveel collega&apos;s</translation>
    </message>
    <message>
        <source>generate this many enrolments (default: ten for each session)</source>
        <translation>verzin zoveel inschrijvingen (anders: tien per bijeenkomst)</translation>
    </message>
    <message>
        <source>the same number gives the same workspace (default: 1)</source>
        <translation>hetzelfde getal geeft dezelfde werkruimte (anders: 1)</translation>
    </message>
    <message>
        <source>Shows the engine, the version of the schema, who you are and how much there is.</source>
        <translation>Toont de database, de versie van het schema, wie je bent en hoeveel er is.</translation>
    </message>
    <message>
        <source>Checks the integrity and the promises: seats, the order of the queue, no double seat. Exits with 1 where one is broken, naming the rows.</source>
        <translation>Controleert of alles heel is en klopt: plaatsen, de volgorde van de wachtlijst, geen dubbele plaats. Eindigt met 1 als er iets niet klopt, en noemt de rijen.</translation>
    </message>
    <message>
        <source>Takes in sessions from a CSV, iCalendar or frab schedule file. Sessions with a known identifier are updated. One bad row and nothing is written.</source>
        <translation>Neemt bijeenkomsten over uit een CSV-, iCalendar- of frab-bestand. Bijeenkomsten met een bekend kenmerk worden bijgewerkt. Bij één foute rij wordt niets weggeschreven.</translation>
    </message>
    <message>
        <source>Takes in colleagues from a CSV file. Those with a known identifier, account name or e-mail address are updated. One bad row and nothing is written.</source>
        <translation>Neemt collega&apos;s over uit een CSV-bestand. Wie een bekend kenmerk, account of e-mailadres heeft, wordt bijgewerkt. Bij één foute rij wordt niets weggeschreven.</translation>
    </message>
    <message>
        <source>Takes in public bodies from the JSON of the TOOI lists.</source>
        <translation>Neemt overheidsorganisaties over uit de JSON van de TOOI-lijsten.</translation>
    </message>
    <message>
        <source>Lists the sessions of the filters, in local time.</source>
        <translation>Toont de bijeenkomsten van de filters, in lokale tijd.</translation>
    </message>
    <message>
        <source>Lists the colleagues of the filters.</source>
        <translation>Toont de collega&apos;s van de filters.</translation>
    </message>
    <message>
        <source>Signs you, or a colleague, up for a session and says the place in the queue.</source>
        <translation>Schrijft jou, of een collega, in voor een bijeenkomst en zegt de plaats in de rij.</translation>
    </message>
    <message>
        <source>Takes you, or a colleague, off a session.</source>
        <translation>Meldt jou, of een collega, af voor een bijeenkomst.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>a file, or postgresql://user@host/database; without it TJC_WORKSPACE is used</source>
        <translation>een bestand, of postgresql://gebruiker@host/database; anders geldt TJC_WORKSPACE</translation>
    </message>
    <message>
        <source>Dutch or English; without it the system&apos;s language</source>
        <translation>Nederlands of Engels; anders de taal van het systeem</translation>
    </message>
    <message>
        <source>tell the technical details of a failure too</source>
        <translation>vertel ook de technische details als iets mislukt</translation>
    </message>
    <message>
        <source>show help; after a verb, that of the verb</source>
        <translation>toon hulp; na een opdracht die van de opdracht</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>toon de versie</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list of choices</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Made an empty workspace: %1</source>
        <translation>Lege werkruimte gemaakt: %1</translation>
    </message>
    <message>
        <source>Give --sessions too: the example week has its own people.</source>
        <translation>Geef ook --sessions: de voorbeeldweek heeft haar eigen mensen.</translation>
    </message>
    <message>
        <source>The workspace is filled with generated sessions.</source>
        <translation>De werkruimte is gevuld met verzonnen bijeenkomsten.</translation>
    </message>
    <message>
        <source>The workspace is filled with the example week.</source>
        <translation>De werkruimte is gevuld met de voorbeeldweek.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a whole number from 1 to %3.</source>
        <translation>--%1 &apos;%2&apos; is geen heel getal van 1 tot en met %3.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>not possible: read-only</source>
        <translation>kan niet: alleen lezen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Theme weeks</source>
        <translation>Themaweken</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainingen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inschrijvingen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles klopt.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of the workspace are broken.</source>
        <translation>
            <numerusform>%n belofte van de werkruimte is gebroken.</numerusform>
            <numerusform>%n beloften van de werkruimte zijn gebroken.</numerusform>
        </translation>
    </message>
    <message>
        <source>more people have a seat than there are seats</source>
        <translation>meer mensen hebben een plaats dan er plaatsen zijn</translation>
    </message>
    <message>
        <source>somebody in the queue was overtaken</source>
        <translation>iemand op de wachtlijst is ingehaald</translation>
    </message>
    <message>
        <source>somebody has two seats</source>
        <translation>iemand heeft twee plaatsen</translation>
    </message>
    <message>
        <source>the counted seats are not those taken</source>
        <translation>de getelde plaatsen zijn niet die welke bezet zijn</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>de database is beschadigd</translation>
    </message>
    <message>
        <source>a row points at one that is not there</source>
        <translation>een rij wijst naar een die er niet is</translation>
    </message>
    <message>
        <source>Say which workspace: --workspace before the verb, or TJC_WORKSPACE.</source>
        <translation>Zeg welke werkruimte: --workspace voor de opdracht, of TJC_WORKSPACE.</translation>
    </message>
    <message>
        <source>After &apos;%1&apos; comes what: %2.</source>
        <translation>Na &apos;%1&apos; komt wat: %2.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Kolommen die niet zijn gebruikt: %1.</translation>
    </message>
    <message>
        <source>See &apos;tjc lost&apos;.</source>
        <translation>Zie &apos;tjc lost&apos;.</translation>
    </message>
    <message>
        <source>Give --repeat or --accept, not both.</source>
        <translation>Geef --repeat of --accept, niet allebei.</translation>
    </message>
    <message>
        <source>Nothing of what you did here was lost.</source>
        <translation>Niets van wat je hier deed is kwijtgeraakt.</translation>
    </message>
    <message>
        <source>These are given up; you can go on.</source>
        <translation>Hier zie je van af; je kunt verder.</translation>
    </message>
    <message>
        <source>This is no longer in the workspace: &apos;tjc lost --repeat&apos; does it again, &apos;tjc lost --accept&apos; goes on without it.</source>
        <translation>Dit staat niet meer in de werkruimte: &apos;tjc lost --repeat&apos; doet het opnieuw, &apos;tjc lost --accept&apos; gaat zonder verder.</translation>
    </message>
    <message>
        <source>Not repeated: %1. %2</source>
        <translation>Niet herhaald: %1. %2</translation>
    </message>
    <message>
        <source>Repeated: %1</source>
        <translation>Herhaald: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be repeated; do them again yourself.</source>
        <translation>
            <numerusform>%n handeling kon niet worden herhaald; doe die zelf opnieuw.</numerusform>
            <numerusform>%n handelingen konden niet worden herhaald; doe die zelf opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what you did in this workspace that it no longer holds: a share lost it, or an older copy was put back. Exits with 1 where there is any.</source>
        <translation>Noemt wat je in deze werkruimte deed en er niet meer in staat: de netwerkschijf is het kwijtgeraakt, of er is een oudere kopie teruggezet. Eindigt met 1 als er iets is.</translation>
    </message>
    <message>
        <source>do it again, as far as that can be done</source>
        <translation>doe het opnieuw, voor zover dat kan</translation>
    </message>
    <message>
        <source>go on without it</source>
        <translation>ga zonder verder</translation>
    </message>
    <message>
        <source>--as &apos;%1&apos; is not one of %2.</source>
        <translation>--as &apos;%1&apos; is niet een van %2.</translation>
    </message>
    <message>
        <source>--per-theme-week goes with --as xlsx only.</source>
        <translation>--per-theme-week kan alleen bij --as xlsx.</translation>
    </message>
    <message>
        <source>In %1: %2 written, %3 unchanged, %4 emptied.</source>
        <translation>In %1: %2 geschreven, %3 ongewijzigd, %4 leeggemaakt.</translation>
    </message>
    <message>
        <source>The name of the file or folder is empty.</source>
        <translation>De naam van het bestand of de map is leeg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a name: %2.</source>
        <translation>&apos;%1&apos; heeft een naam nodig: %2.</translation>
    </message>
    <message>
        <source>csv opens in Excel: semicolons and a byte order mark; csv-rfc4180 keeps strictly to the standard: commas, no mark; xlsx is a workbook of Excel. Without it the ending of the file tells, else it is csv</source>
        <translation>csv opent in Excel: puntkomma&apos;s en een byte order mark; csv-rfc4180 volgt de standaard strikt: komma&apos;s, geen mark; xlsx is een werkmap van Excel. Zonder zegt de uitgang van het bestand het, anders is het csv</translation>
    </message>
    <message>
        <source>only this session, by the number that &apos;tjc sessions&apos; shows</source>
        <translation>alleen deze bijeenkomst, met het nummer dat &apos;tjc sessions&apos; toont</translation>
    </message>
    <message>
        <source>with xlsx: a sheet for each theme week</source>
        <translation>bij xlsx: een blad per themaweek</translation>
    </message>
    <message>
        <source>Writes who is enrolled, waiting or pending in a session as CSV or Excel.</source>
        <translation>Schrijft wie bij een bijeenkomst is ingeschreven, wacht of in behandeling is, als CSV of Excel.</translation>
    </message>
    <message>
        <source>Writes the colleagues of the filters as CSV or Excel.</source>
        <translation>Schrijft de collega&apos;s van de filters als CSV of Excel.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Brings the iCalendar files in a folder up to date: one of everything, one for each theme week and one for each trainer. Only what changed is written; a file keeps its name, and is emptied where nothing belongs to it any more. Files of others are left alone.</source>
        <translation>Werkt de iCalendar-bestanden in een map bij: een van alles, een per themaweek en een per trainer. Alleen wat veranderde wordt geschreven; een bestand houdt zijn naam en wordt leeggemaakt als er niets meer bij hoort. Bestanden van anderen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>from this local day on (default: a year ago)</source>
        <translation>vanaf deze lokale dag (standaard: een jaar geleden)</translation>
    </message>
    <message>
        <source>confirm before %1</source>
        <translation>bevestig vóór %1</translation>
    </message>
    <message>
        <source>A seat is offered; confirm it before %1.</source>
        <translation>Er is een plaats aangeboden; bevestig die vóór %1.</translation>
    </message>
    <message>
        <source>--as &apos;%1&apos; is not attended, partial, no_show or none.</source>
        <translation>--as &apos;%1&apos; is niet attended, partial, no_show of none.</translation>
    </message>
    <message>
        <source>--walk-in goes with --as attended or partial.</source>
        <translation>--walk-in hoort bij --as attended of partial.</translation>
    </message>
    <message>
        <source>Whether %1 was there is open again.</source>
        <translation>Of %1 er was staat weer open.</translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation>%1 was er.</translation>
    </message>
    <message>
        <source>%1 was there for a part.</source>
        <translation>%1 was er een deel.</translation>
    </message>
    <message>
        <source>%1 was not there.</source>
        <translation>%1 was er niet.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a notice</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Er zijn geen meldingen.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Beslissen vóór</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>There is nothing to decide on.</source>
        <translation>Er is niets om over te beslissen.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>De bijeenkomst gaat door.</translation>
    </message>
    <message>
        <source>Approves that a colleague comes to a session, and says the place in the queue. For trainers of the session and coordinators.</source>
        <translation>Keurt goed dat een collega naar een bijeenkomst komt, en zegt de plaats in de rij. Voor trainers van de bijeenkomst en coördinatoren.</translation>
    </message>
    <message>
        <source>Declines that a colleague comes to a session. For trainers of the session and coordinators.</source>
        <translation>Wijst af dat een collega naar een bijeenkomst komt. Voor trainers van de bijeenkomst en coördinatoren.</translation>
    </message>
    <message>
        <source>Confirms the seat from the waiting list that is offered to you, or to a colleague; &apos;cancel&apos; gives it to the next.</source>
        <translation>Bevestigt de plaats van de wachtlijst die jou, of een collega, is aangeboden; met &apos;cancel&apos; gaat die naar de volgende.</translation>
    </message>
    <message>
        <source>Hands your seat, or that of a colleague, to somebody else.</source>
        <translation>Geeft jouw plaats, of die van een collega, aan een vervanger.</translation>
    </message>
    <message>
        <source>who takes the seat over, by account name or e-mail address</source>
        <translation>de vervanger, met accountnaam of e-mailadres</translation>
    </message>
    <message>
        <source>the colleague, by account name or e-mail address</source>
        <translation>de collega, met accountnaam of e-mailadres</translation>
    </message>
    <message>
        <source>Notes whether a colleague was there, from two hours before the session on. For trainers of the session and coordinators.</source>
        <translation>Noteert of een collega er was, vanaf twee uur voor de bijeenkomst. Voor trainers van de bijeenkomst en coördinatoren.</translation>
    </message>
    <message>
        <source>attended; partial: there for a part; no_show: not there; or none: not known yet</source>
        <translation>attended: aanwezig; partial: deels; no_show: niet verschenen; none: nog niet bekend</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOE</translation>
    </message>
    <message>
        <source>let in a colleague who has no seat, whether it is full or not</source>
        <translation>laat een collega binnen die geen plaats heeft, vol of niet</translation>
    </message>
    <message>
        <source>Lists what you should know of your sessions, newest first.</source>
        <translation>Toont wat je over je bijeenkomsten moet weten, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>only what you have not read</source>
        <translation>alleen wat je niet hebt gelezen</translation>
    </message>
    <message>
        <source>mark what is listed, and all before it, as read</source>
        <translation>zet wat getoond is, en alles daarvoor, op gelezen</translation>
    </message>
    <message>
        <source>Lists the sessions with too few colleagues whose day to decide has come. For coordinators.</source>
        <translation>Toont de bijeenkomsten met te weinig collega&apos;s waarover nu beslist moet worden. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Says that a session goes on, however few come. For coordinators.</source>
        <translation>Zegt dat een bijeenkomst doorgaat, hoe weinig er ook komen. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;; there are: %2.</source>
        <translation>Er is geen kolom &apos;%1&apos;; er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;. Did you mean %2?</source>
        <translation>Er is geen kolom &apos;%1&apos;. Bedoel je %2?</translation>
    </message>
    <message>
        <source>--columns names &apos;%1&apos; twice.</source>
        <translation>--columns noemt &apos;%1&apos; twee keer.</translation>
    </message>
    <message>
        <source>A calendar has no columns; leave --columns out.</source>
        <translation>Een agendabestand heeft geen kolommen; laat --columns weg.</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>these columns of a table, in this order (default: all): id, title, format, trainers, trainer_emails, date, begin, end, building, room, organisation, theme_week, min, max, enrolled, waitlisted, status, topics, updated</source>
        <translation>deze kolommen van een tabel, in deze volgorde (anders allemaal): id, title, format, trainers, trainer_emails, date, begin, end, building, room, organisation, theme_week, min, max, enrolled, waitlisted, status, topics, updated</translation>
    </message>
    <message>
        <source>--%1 goes with --as pdf only.</source>
        <translation>--%1 hoort alleen bij --as pdf.</translation>
    </message>
    <message>
        <source>--%1 does not go with a PDF; leave it out.</source>
        <translation>--%1 hoort niet bij een pdf; laat het weg.</translation>
    </message>
    <message>
        <source>--print &apos;%1&apos; is not one of %2.</source>
        <translation>--print &apos;%1&apos; is niet een van %2.</translation>
    </message>
    <message>
        <source>--paper &apos;%1&apos; is not one of %2.</source>
        <translation>--paper &apos;%1&apos; is niet een van %2.</translation>
    </message>
    <message>
        <source>A PDF is drawn by trainjecollega, the program with the window, which is not installed here; csv, xlsx and ics need no other program.</source>
        <translation>Een pdf wordt getekend door trainjecollega, het programma met het venster, en dat is hier niet geïnstalleerd; csv, xlsx en ics hebben geen ander programma nodig.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 kon niet worden gestart: %2</translation>
    </message>
    <message>
        <source>%1 ended without having written the PDF.</source>
        <translation>%1 is gestopt zonder de pdf te schrijven.</translation>
    </message>
    <message>
        <source>csv opens in Excel: semicolons and a byte order mark; csv-rfc4180 keeps strictly to the standard: commas, no mark; ics is iCalendar, for Outlook and other calendars; xlsx is a workbook of Excel; pdf is for paper, drawn by trainjecollega. Without it the ending of the file tells, else it is csv</source>
        <translation>csv opent in Excel: puntkomma&apos;s en een byte order mark; csv-rfc4180 houdt zich strikt aan de standaard: komma&apos;s, geen merkteken; ics is iCalendar, voor Outlook en andere agenda&apos;s; xlsx is een werkmap van Excel; pdf is voor papier, getekend door trainjecollega. Zonder dit bepaalt de bestandsnaam het, anders is het csv</translation>
    </message>
    <message>
        <source>Writes the sessions of the filters as CSV, Excel, iCalendar or PDF.</source>
        <translation>Schrijft de bijeenkomsten van de filters als CSV, Excel, iCalendar of pdf.</translation>
    </message>
    <message>
        <source>with pdf: the list (the default), a week on a page, or a poster for each day</source>
        <translation>bij pdf: de lijst (als je niets kiest), een week per pagina, of een poster per dag</translation>
    </message>
    <message>
        <source>with pdf: the paper (default: A4)</source>
        <translation>bij pdf: het papier (anders A4)</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>--on &apos;%1&apos; is not days such as mo,th, 15, last, 2tu or lastfr.</source>
        <translation>--on &apos;%1&apos; zijn geen dagen zoals mo,th, 15, last, 2tu of lastfr.</translation>
    </message>
    <message>
        <source>--every &apos;%1&apos; is not day, week or month.</source>
        <translation>--every &apos;%1&apos; is geen day, week of month.</translation>
    </message>
    <message>
        <source>--on goes with --every week or month.</source>
        <translation>--on hoort bij --every week of month.</translation>
    </message>
    <message>
        <source>--interval &apos;%1&apos; is not a number.</source>
        <translation>--interval &apos;%1&apos; is geen getal.</translation>
    </message>
    <message>
        <source>--until &apos;%1&apos; is not a day such as 2026-03-02.</source>
        <translation>--until &apos;%1&apos; is geen dag zoals 2026-03-02.</translation>
    </message>
    <message>
        <source>--times &apos;%1&apos; is not a number.</source>
        <translation>--times &apos;%1&apos; is geen getal.</translation>
    </message>
    <message>
        <source>--until and --times do not go together.</source>
        <translation>--until en --times gaan niet samen.</translation>
    </message>
    <message>
        <source>--scope &apos;%1&apos; is not this, following or all.</source>
        <translation>--scope &apos;%1&apos; is geen this, following of all.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), %1.</source>
        <translation>
            <numerusform>%n bijeenkomst, %1.</numerusform>
            <numerusform>%n bijeenkomsten, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a public holiday is skipped.</source>
        <translation>
            <numerusform>%n op een feestdag is overgeslagen.</numerusform>
            <numerusform>%n op een feestdag zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The repeat of this one alone cannot change: --scope is following or all.</source>
        <translation>De herhaling van deze alleen kan niet veranderen: --scope is following of all.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <translation>
            <numerusform>%n bijeenkomst is gewijzigd.</numerusform>
            <numerusform>%n bijeenkomsten zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n bijeenkomst is erbij gekomen.</numerusform>
            <numerusform>%n bijeenkomsten zijn erbij gekomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned again.</source>
        <translation>
            <numerusform>%n bijeenkomst is weer gepland.</numerusform>
            <numerusform>%n bijeenkomsten zijn weer gepland.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cancelled.</source>
        <translation>
            <numerusform>%n bijeenkomst is geannuleerd.</numerusform>
            <numerusform>%n bijeenkomsten zijn geannuleerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) were in those.</source>
        <translation>
            <numerusform>Daar zat %n collega in.</numerusform>
            <numerusform>Daar zaten %n collega&apos;s in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is skipped.</source>
        <translation>De bijeenkomst is overgeslagen.</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>De bijeenkomst is weer gepland.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>why; everybody who is enrolled can read this</source>
        <translation>waarom; iedereen die is ingeschreven, kan dit lezen</translation>
    </message>
    <message>
        <source>what it repeats by</source>
        <translation>of de bijeenkomst per dag, week of maand herhaalt</translation>
    </message>
    <message>
        <source>every so many of these (default: 1)</source>
        <translation>om de zoveel daarvan (standaard: 1)</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAGEN</translation>
    </message>
    <message>
        <source>of a week: such as mo,th; of a month: 15, last, 2tu (the second Tuesday) or lastfr. Without it: as the session is</source>
        <translation>van een week: zoals mo,th; van een maand: 15, last, 2tu (de tweede dinsdag) of lastfr. Zonder: zoals de bijeenkomst valt</translation>
    </message>
    <message>
        <source>this many times in all</source>
        <translation>zo vaak in totaal</translation>
    </message>
    <message>
        <source>Lets a session repeat: makes the others, at the same clock time and with their deadlines as long before. For coordinators, as all that changes a series.</source>
        <translation>Laat een bijeenkomst herhalen: maakt de andere, op dezelfde kloktijd en met hun termijnen even lang van tevoren. Voor coördinatoren, zoals alles wat een reeks wijzigt.</translation>
    </message>
    <message>
        <source>skip what falls on a public holiday; it can be put back</source>
        <translation>sla over wat op een feestdag valt; dat kan teruggezet worden</translation>
    </message>
    <message>
        <source>Shows how a session repeats, and every session of its series.</source>
        <translation>Toont hoe een bijeenkomst herhaalt, en elke bijeenkomst van de reeks.</translation>
    </message>
    <message>
        <source>Changes how a session repeats. Days that stay, or that move within their week or month, keep their session and who is enrolled; others are cancelled or made.</source>
        <translation>Wijzigt hoe een bijeenkomst herhaalt. Dagen die blijven, of binnen hun week of maand verschuiven, houden hun bijeenkomst en wie is ingeschreven; andere worden geannuleerd of gemaakt.</translation>
    </message>
    <message>
        <source>this one and those after it, or all that have not begun (default)</source>
        <translation>deze en die erna, of alle die nog niet begonnen zijn (standaard)</translation>
    </message>
    <message>
        <source>Takes one session out of its series. A reason is needed where somebody is enrolled.</source>
        <translation>Slaat één bijeenkomst van een reeks over. Is er iemand ingeschreven, dan is een reden nodig.</translation>
    </message>
    <message>
        <source>Plans a skipped session again.</source>
        <translation>Plant een overgeslagen bijeenkomst weer in.</translation>
    </message>
    <message>
        <source>Cancels sessions of a series that have not begun.</source>
        <translation>Annuleert bijeenkomsten van een reeks die nog niet begonnen zijn.</translation>
    </message>
    <message>
        <source>this one (default), this one and those after it, or all that have not begun</source>
        <translation>deze (standaard), deze en die erna, of alle die nog niet begonnen zijn</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) in the plan.</source>
        <translation>
            <numerusform>%n conflict in de planning.</numerusform>
            <numerusform>%n conflicten in de planning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Er zijn geen conflicten.</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Wat er in de weg zit</translation>
    </message>
    <message>
        <source>Lists what clashes in the plan: rooms and trainers that are taken or away, too little time between two sessions, too few seats, public holidays. Exits with 1 where there is any. Of absences, others than coordinators see their own.</source>
        <translation>Toont wat in de planning botst: zalen en trainers die bezet of afwezig zijn, te weinig tijd tussen twee bijeenkomsten, te weinig plaatsen, feestdagen. Eindigt met 1 als er iets botst. Wie geen coördinator is, ziet alleen de eigen afwezigheid.</translation>
    </message>
    <message>
        <source>from this local day on (default: today)</source>
        <translation>vanaf deze lokale dag (standaard: vandaag)</translation>
    </message>
    <message>
        <source>up to and including this local day (default: a year on)</source>
        <translation>tot en met deze lokale dag (standaard: een jaar verder)</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a day or a moment such as 2026-03-02T13:00.</source>
        <translation>--%1 &apos;%2&apos; is geen dag of moment zoals 2026-03-02T13:00.</translation>
    </message>
    <message>
        <source>--absence &apos;%1&apos; is not the number of an absence; &apos;tjc absences&apos; shows them.</source>
        <translation>--absence &apos;%1&apos; is niet het nummer van een afwezigheid; &apos;tjc absences&apos; toont ze.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>There are no absences.</source>
        <translation>Er is niemand afwezig.</translation>
    </message>
    <message>
        <source>The absence is there, with number %1.</source>
        <translation>De afwezigheid staat erin, met nummer %1.</translation>
    </message>
    <message>
        <source>The absence is changed.</source>
        <translation>De afwezigheid is gewijzigd.</translation>
    </message>
    <message>
        <source>The absence is taken back.</source>
        <translation>De afwezigheid is ingetrokken.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a number from %3 on.</source>
        <translation>--%1 &apos;%2&apos; is geen getal vanaf %3.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>the room, by number or name</source>
        <translation>de zaal, met nummer of naam</translation>
    </message>
    <message>
        <source>the theme week, by number or name</source>
        <translation>de themaweek, met nummer of naam</translation>
    </message>
    <message>
        <source>the absence, by the number that &apos;tjc absences&apos; shows</source>
        <translation>de afwezigheid, met het nummer dat &apos;tjc absences&apos; toont</translation>
    </message>
    <message>
        <source>the local day, such as 2026-04-27</source>
        <translation>de dag, zoals 2026-04-27</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>the building it is in</source>
        <translation>het gebouw waarin die ligt</translation>
    </message>
    <message>
        <source>how many fit in; none: nobody knows</source>
        <translation>hoeveel mensen erin passen; none: niet bekend</translation>
    </message>
    <message>
        <source>what there is in it</source>
        <translation>wat er in de zaal staat</translation>
    </message>
    <message>
        <source>whose room it is, by number, name or abbreviation; none: nobody&apos;s</source>
        <translation>van wie de zaal is, met nummer, naam of afkorting; none: van niemand in het bijzonder</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>how long it stays free before and after each session</source>
        <translation>hoelang de zaal vrij blijft voor en na elke bijeenkomst</translation>
    </message>
    <message>
        <source>its first local day</source>
        <translation>de eerste dag</translation>
    </message>
    <message>
        <source>its last local day</source>
        <translation>de laatste dag</translation>
    </message>
    <message>
        <source>its colour in the calendar; none: that of the program</source>
        <translation>de kleur in de kalender; none: die van het programma</translation>
    </message>
    <message>
        <source>a file with what the week is about, as plain text or Markdown</source>
        <translation>een bestand met waar de week over gaat, als gewone tekst of Markdown</translation>
    </message>
    <message>
        <source>from this local day or moment on: 2026-03-02 or 2026-03-02T13:00</source>
        <translation>vanaf deze dag of dit moment: 2026-03-02 of 2026-03-02T13:00</translation>
    </message>
    <message>
        <source>up to and including this local day, or up to this moment</source>
        <translation>tot en met deze dag, of tot dit moment</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>een notitie</translation>
    </message>
    <message>
        <source>Lists the rooms, and how many sessions are in each.</source>
        <translation>Toont de zalen, en hoeveel bijeenkomsten er in elke zaal zijn.</translation>
    </message>
    <message>
        <source>Adds a room. For coordinators.</source>
        <translation>Voegt een zaal toe. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Changes what is given of a room. For coordinators.</source>
        <translation>Wijzigt van een zaal wat je opgeeft. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Removes a room that no session is in. For coordinators.</source>
        <translation>Verwijdert een zaal waarin geen bijeenkomst is. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Lists the theme weeks, and how many sessions belong to each.</source>
        <translation>Toont de themaweken, en hoeveel bijeenkomsten erbij horen.</translation>
    </message>
    <message>
        <source>Adds a theme week. For coordinators.</source>
        <translation>Voegt een themaweek toe. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Changes what is given of a theme week. For coordinators.</source>
        <translation>Wijzigt van een themaweek wat je opgeeft. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Removes a theme week that no session belongs to. For coordinators.</source>
        <translation>Verwijdert een themaweek waar geen bijeenkomst bij hoort. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Lists when you cannot be a trainer; as a coordinator everybody, with --all.</source>
        <translation>Toont wanneer je geen trainer kunt zijn; als coördinator van iedereen, met --all.</translation>
    </message>
    <message>
        <source>of everybody. For coordinators.</source>
        <translation>van iedereen. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Tells when you cannot be a trainer; of others, for coordinators.</source>
        <translation>Zegt wanneer je geen trainer kunt zijn; van anderen, voor coördinatoren.</translation>
    </message>
    <message>
        <source>Changes what is given of an absence.</source>
        <translation>Wijzigt van een afwezigheid wat je opgeeft.</translation>
    </message>
    <message>
        <source>Takes an absence back.</source>
        <translation>Trekt een afwezigheid in.</translation>
    </message>
    <message>
        <source>Lists the days off.</source>
        <translation>Toont de vrije dagen.</translation>
    </message>
    <message>
        <source>Makes a day a day off. For coordinators.</source>
        <translation>Maakt een dag vrij. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Makes a day off an ordinary day. For coordinators.</source>
        <translation>Maakt van een vrije dag weer een gewone dag. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Makes the whole days of an iCalendar file days off, from today to the end of the second year after this one. Not every holiday is a day off: look first with --dry-run, then choose with --only. For coordinators.</source>
        <translation>Maakt de hele dagen uit een iCalendar-bestand vrij, van vandaag tot het einde van het tweede jaar na dit jaar. Niet elke feestdag is een vrije dag: kijk eerst met --dry-run en kies dan met --only. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>list what is in the file and write nothing</source>
        <translation>toon wat er in het bestand staat en schrijf niets</translation>
    </message>
    <message>
        <source>&quot;NAME,…&quot;</source>
        <translation>&quot;NAAM,…&quot;</translation>
    </message>
    <message>
        <source>only the holidays of these names</source>
        <translation>alleen de feestdagen met deze namen</translation>
    </message>
    <message>
        <source>There are no days off.</source>
        <translation>Er zijn geen vrije dagen.</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 is een vrije dag.</translation>
    </message>
    <message>
        <source>%1 is an ordinary day.</source>
        <translation>%1 is een gewone dag.</translation>
    </message>
    <message>
        <source>Added %1, left %2 as they were.</source>
        <translation>%1 toegevoegd, %2 gelaten zoals ze waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have a time of day and are no days off.</source>
        <translation>
            <numerusform>%n afspraak heeft een tijd en is geen vrije dag.</numerusform>
            <numerusform>%n afspraken hebben een tijd en zijn geen vrije dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events could not be read.</source>
        <translation>
            <numerusform>%n afspraak kon niet worden gelezen.</numerusform>
            <numerusform>%n afspraken konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>The file holds no whole days from today on.</source>
        <translation>In het bestand staan vanaf vandaag geen hele dagen.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>There are no rooms.</source>
        <translation>Er zijn geen zalen.</translation>
    </message>
    <message>
        <source>The room is there, with number %1.</source>
        <translation>De zaal staat erin, met nummer %1.</translation>
    </message>
    <message>
        <source>The room is changed.</source>
        <translation>De zaal is gewijzigd.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>De zaal is verwijderd.</translation>
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
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>There are no theme weeks.</source>
        <translation>Er zijn geen themaweken.</translation>
    </message>
    <message>
        <source>The theme week is there, with number %1.</source>
        <translation>De themaweek staat erin, met nummer %1.</translation>
    </message>
    <message>
        <source>The theme week is changed.</source>
        <translation>De themaweek is gewijzigd.</translation>
    </message>
    <message>
        <source>The theme week is removed.</source>
        <translation>De themaweek is verwijderd.</translation>
    </message>
    <message>
        <source>Say from when to when.</source>
        <translation>Zeg van wanneer tot wanneer.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) no longer given and left out.</source>
        <translation>
            <numerusform>%n cursus die niet meer wordt gegeven, is weggelaten.</numerusform>
            <numerusform>%n cursussen die niet meer worden gegeven, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) joined to one of the same title and provider.</source>
        <translation>
            <numerusform>%n cursus is samengevoegd met een andere met dezelfde titel en aanbieder.</numerusform>
            <numerusform>%n cursussen zijn samengevoegd met een andere met dezelfde titel en aanbieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE|URL</source>
        <translation>BESTAND|URL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Takes in formal courses: a CSV file as for Leer-Rijk, or courses as schema.org, OOAPI and EDU-DEX write them, from a file or an address of the web. Known courses are changed, and what a whole catalogue no longer names is marked as vanished. Dates become sessions. One bad course and nothing is written. For coordinators.</source>
        <translation>Leest formele cursussen in: een CSV-bestand zoals voor Leer-Rijk, of cursussen zoals schema.org, OOAPI en EDU-DEX ze schrijven, uit een bestand of van een webadres. Bekende cursussen worden gewijzigd, en wat een hele catalogus niet meer noemt, wordt gemarkeerd als verdwenen. Data worden bijeenkomsten. Eén foute cursus en er wordt niets geschreven. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>take the good courses and name the bad ones</source>
        <translation>neem de goede cursussen over en noem de foute</translation>
    </message>
    <message>
        <source>what it is; without it the content tells</source>
        <translation>wat het is; zonder dit zegt de inhoud het</translation>
    </message>
    <message>
        <source>the name of the catalogue: only what came under the same name is changed (default: the host of the address, else what the file is)</source>
        <translation>de naam van de catalogus: alleen wat onder dezelfde naam kwam, wordt gewijzigd (standaard: de server van het adres, anders wat het bestand is)</translation>
    </message>
    <message>
        <source>it is a part of the catalogue: nothing is marked as vanished</source>
        <translation>het is een deel van de catalogus: niets wordt gemarkeerd als verdwenen</translation>
    </message>
    <message>
        <source>--as &apos;%1&apos; is not leerrijk, schemaorg, ooapi or edudex.</source>
        <translation>--as &apos;%1&apos; is geen leerrijk, schemaorg, ooapi of edudex.</translation>
    </message>
    <message>
        <source>Would add %2 courses to the catalogue &apos;%1&apos;, change %3, leave %4 as they are and mark %5 as vanished.</source>
        <translation>Zou in de catalogus &apos;%1&apos; %2 cursussen toevoegen, %3 wijzigen, %4 laten zoals ze zijn en %5 markeren als verdwenen.</translation>
    </message>
    <message>
        <source>Courses of the catalogue &apos;%1&apos;: added %2, changed %3, left %4 as they were, marked %5 as vanished.</source>
        <translation>Cursussen van de catalogus &apos;%1&apos;: %2 toegevoegd, %3 gewijzigd, %4 gelaten zoals ze waren, %5 gemarkeerd als verdwenen.</translation>
    </message>
    <message>
        <source>Would add %1 sessions and change %2.</source>
        <translation>Zou %1 bijeenkomsten toevoegen en %2 wijzigen.</translation>
    </message>
    <message>
        <source>Sessions: added %1, changed %2.</source>
        <translation>Bijeenkomsten: %1 toegevoegd, %2 gewijzigd.</translation>
    </message>
    <message>
        <source>This is a part of the catalogue: what it does not name was left as it is.</source>
        <translation>Dit is een deel van de catalogus: wat er niet in staat, is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>--offers and --all do not go together; choose one.</source>
        <translation>--offers en --all gaan niet samen; kies er een.</translation>
    </message>
    <message>
        <source>There is no form &apos;%1&apos;.</source>
        <translation>Er is geen werkvorm &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--part is morning, afternoon or evening, and goes with --free-on.</source>
        <translation>--part is morning, afternoon of evening, en hoort bij --free-on.</translation>
    </message>
    <message>
        <source>Meant: %1</source>
        <translation>Bedoeld: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>%1 colleagues written.</source>
        <translation>%1 collega&apos;s geschreven.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a colleague; &apos;tjc people&apos; shows them.</source>
        <translation>&apos;%1&apos; is niet het nummer van een collega; &apos;tjc people&apos; toont ze.</translation>
    </message>
    <message>
        <source>What is known of the colleague is in %1.</source>
        <translation>Wat er van de collega bekend is, staat in %1.</translation>
    </message>
    <message>
        <source>What was known of the colleague is erased.</source>
        <translation>Wat er van de collega bekend was, is gewist.</translation>
    </message>
    <message>
        <source>the request, by the number that &apos;tjc requests&apos; shows</source>
        <translation>de vraag, met het nummer dat &apos;tjc requests&apos; toont</translation>
    </message>
    <message>
        <source>from this local moment on: 2026-03-02T13:00</source>
        <translation>vanaf dit moment op de klok: 2026-03-02T13:00</translation>
    </message>
    <message>
        <source>up to this local moment (default: half an hour later)</source>
        <translation>tot dit moment op de klok (standaard: een half uur later)</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>with these words in what they know, gave, are called or do; slips are mended</source>
        <translation>met deze woorden in wat ze weten, gaven, heten of doen; typfouten worden hersteld</translation>
    </message>
    <message>
        <source>who know or gave this topic or one below it, by number or name</source>
        <translation>die dit onderwerp of een eronder kennen of gaven, met nummer of naam</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>who speak this language, such as nl or en</source>
        <translation>die deze taal spreken, zoals nl of en</translation>
    </message>
    <message>
        <source>who like this form: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning or game</source>
        <translation>die deze werkvorm graag geven: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning of game</translation>
    </message>
    <message>
        <source>who can on this local day, are not away and give nothing then</source>
        <translation>die op deze dag kunnen, niet afwezig zijn en dan niets geven</translation>
    </message>
    <message>
        <source>with --free-on: in this part of it</source>
        <translation>met --free-on: in dit dagdeel</translation>
    </message>
    <message>
        <source>only who want to give something</source>
        <translation>alleen wie iets wil geven</translation>
    </message>
    <message>
        <source>also who tell nothing and give nothing</source>
        <translation>ook wie niets vertelt en niets geeft</translation>
    </message>
    <message>
        <source>&quot;TOPIC=LEVEL,…&quot;</source>
        <translation>&quot;ONDERWERP=NIVEAU,…&quot;</translation>
    </message>
    <message>
        <source>what you know, all of it: basic, good or expert (default: good); a + behind it: you would give something about it, as in iPad=expert+</source>
        <translation>wat je weet, alles: basic, good of expert (standaard: good); een + erachter: je wilt er iets over geven, zoals in iPad=expert+</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>CODES</translation>
    </message>
    <message>
        <source>all of them, such as nl,en</source>
        <translation>allemaal, zoals nl,en</translation>
    </message>
    <message>
        <source>FORMS</source>
        <translation>VORMEN</translation>
    </message>
    <message>
        <source>what you like to give it as, all of them, such as desk_visit,workshop</source>
        <translation>in welke vorm je het graag geeft, allemaal, zoals desk_visit,workshop</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>DAGDELEN</translation>
    </message>
    <message>
        <source>when you usually can, all of it, such as mo-morning,th-afternoon</source>
        <translation>wanneer je meestal kunt, alles, zoals mo-morning,th-afternoon</translation>
    </message>
    <message>
        <source>whether you want to give something</source>
        <translation>of je iets wilt geven</translation>
    </message>
    <message>
        <source>your job title</source>
        <translation>je functie</translation>
    </message>
    <message>
        <source>yours, by number, name or abbreviation; none: nobody knows</source>
        <translation>de jouwe, met nummer, naam of afkorting; none: niemand weet het</translation>
    </message>
    <message>
        <source>where you work</source>
        <translation>waar je werkt</translation>
    </message>
    <message>
        <source>about you</source>
        <translation>over jou</translation>
    </message>
    <message>
        <source>whether colleagues find you</source>
        <translation>of collega&apos;s je vinden</translation>
    </message>
    <message>
        <source>whether they see when you can</source>
        <translation>of ze zien wanneer je kunt</translation>
    </message>
    <message>
        <source>whether they see what you gave</source>
        <translation>of ze zien wat je gaf</translation>
    </message>
    <message>
        <source>what you would like, in a few words</source>
        <translation>wat je zou willen, in een paar woorden</translation>
    </message>
    <message>
        <source>as what (default: desk_visit)</source>
        <translation>in welke vorm (standaard: desk_visit)</translation>
    </message>
    <message>
        <source>the question, in more words</source>
        <translation>de vraag, in meer woorden</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>the same key again is the same request, for scripts that try again</source>
        <translation>dezelfde sleutel is dezelfde vraag, voor scripts die het nog eens proberen</translation>
    </message>
    <message>
        <source>a word with it</source>
        <translation>een woord erbij</translation>
    </message>
    <message>
        <source>Finds colleagues who know, give or offer something, the best first, and why.</source>
        <translation>Vindt collega&apos;s die iets weten, geven of aanbieden, de beste eerst, en waarom.</translation>
    </message>
    <message>
        <source>Writes the colleagues of the filters as vCard 3.0, for address books.</source>
        <translation>Schrijft de collega&apos;s van de filters als vCard 3.0, voor adresboeken.</translation>
    </message>
    <message>
        <source>Shows what you tell colleagues of yourself.</source>
        <translation>Toont wat je collega&apos;s over jezelf vertelt.</translation>
    </message>
    <message>
        <source>Changes what is given of your profile.</source>
        <translation>Wijzigt wat je van je profiel opgeeft.</translation>
    </message>
    <message>
        <source>Lists the requests for help to you and from you, and where each stands.</source>
        <translation>Toont de vragen om hulp aan jou en van jou, en hoe het met elk staat.</translation>
    </message>
    <message>
        <source>Asks a colleague to come by or to give something.</source>
        <translation>Vraagt een collega langs te komen of iets te geven.</translation>
    </message>
    <message>
        <source>Accepts a request: it becomes a session in the calendar.</source>
        <translation>Neemt een vraag aan: die wordt een bijeenkomst in de kalender.</translation>
    </message>
    <message>
        <source>Proposes another time or place for a request.</source>
        <translation>Stelt een andere tijd of plaats voor.</translation>
    </message>
    <message>
        <source>Declines a request.</source>
        <translation>Wijst een vraag af.</translation>
    </message>
    <message>
        <source>Takes a request of yours back.</source>
        <translation>Trekt een vraag van jou in.</translation>
    </message>
    <message>
        <source>Writes all that is known of a colleague as JSON, by the number that &apos;tjc people&apos; shows. For administrators, and of yourself; on a server notices and requests are told to their owner only.</source>
        <translation>Schrijft alles wat van een collega bekend is als JSON, met het nummer dat &apos;tjc people&apos; toont. Voor beheerders, en van jezelf; op een server krijgt alleen de eigenaar zijn berichten en vragen te zien.</translation>
    </message>
    <message>
        <source>Erases what is known of a colleague; counts, and the sessions that were given, stay. It cannot be undone. For administrators, and of yourself.</source>
        <translation>Wist wat van een collega bekend is; aantallen, en de bijeenkomsten die gegeven zijn, blijven. Het kan niet ongedaan worden gemaakt. Voor beheerders, en van jezelf.</translation>
    </message>
    <message>
        <source>say that it is meant</source>
        <translation>zeg dat het de bedoeling is</translation>
    </message>
    <message>
        <source>the topic, by name, by number or by the identifier of an imported list</source>
        <translation>het onderwerp, op naam, op nummer of met het kenmerk uit een geïmporteerde lijst</translation>
    </message>
    <message>
        <source>what it is (default: subject)</source>
        <translation>wat het is (standaard: subject)</translation>
    </message>
    <message>
        <source>&quot;S,…&quot;</source>
        <translation>&quot;S,…&quot;</translation>
    </message>
    <message>
        <source>other names that it is found by; none: it has no others</source>
        <translation>andere namen waarmee het wordt gevonden; none: geen andere</translation>
    </message>
    <message>
        <source>the topic that it stands under; none: at the top</source>
        <translation>het onderwerp waar het onder valt; none: bovenaan</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waarvoor het is</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>wanneer niet</translation>
    </message>
    <message>
        <source>the topic to use in its place; none: nothing</source>
        <translation>het onderwerp dat je in plaats hiervan gebruikt; none: geen</translation>
    </message>
    <message>
        <source>whether it may be used at this organisation</source>
        <translation>of het bij deze organisatie mag</translation>
    </message>
    <message>
        <source>Lists the topics at the top, those under another one, or those that a text finds; what is mistyped is read as the nearest word.</source>
        <translation>Toont de onderwerpen bovenaan, die onder een ander, of die een tekst vindt; wat verkeerd getypt is wordt gelezen als het woord dat er het meest op lijkt.</translation>
    </message>
    <message>
        <source>with these words in the name, the other names or the description</source>
        <translation>met deze woorden in de naam, de andere namen of de beschrijving</translation>
    </message>
    <message>
        <source>those that stand under this topic</source>
        <translation>die onder dit onderwerp vallen</translation>
    </message>
    <message>
        <source>Shows what the guide says of a topic, who knows it, which sessions are coming and how many wishes there are.</source>
        <translation>Toont wat de wegwijzer van een onderwerp zegt, wie het kent, welke bijeenkomsten komen en hoeveel wensen er zijn.</translation>
    </message>
    <message>
        <source>Adds a topic.</source>
        <translation>Voegt een onderwerp toe.</translation>
    </message>
    <message>
        <source>Changes a topic; what is not named stays as it is, and so does every link.</source>
        <translation>Wijzigt een onderwerp; wat niet genoemd is blijft zoals het is, en zo ook elke verwijzing.</translation>
    </message>
    <message>
        <source>Makes two topics one: everything that is linked to the first is linked to the other, and its name stays as another name.</source>
        <translation>Voegt twee onderwerpen samen: alles wat aan het eerste hangt, hangt daarna aan het andere, en de naam blijft als andere naam.</translation>
    </message>
    <message>
        <source>the topic that stays</source>
        <translation>het onderwerp dat blijft</translation>
    </message>
    <message>
        <source>Removes a topic that nothing is linked to.</source>
        <translation>Verwijdert een onderwerp waar niets aan hangt.</translation>
    </message>
    <message>
        <source>Lists the tasks of the guide, with the tools that are advised for each.</source>
        <translation>Toont de taken van de wegwijzer, met de middelen die voor elk zijn aangeraden.</translation>
    </message>
    <message>
        <source>Takes in topics from SKOS in RDF/XML or from CSV: ours, or skills, groups and hierarchy of ESCO. Known topics are updated. One bad row and nothing is written.</source>
        <translation>Neemt onderwerpen op uit SKOS in RDF/XML of uit CSV: van onszelf, of vaardigheden, groepen en hiërarchie van ESCO. Bekende onderwerpen worden bijgewerkt. Eén foute rij en er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>Writes all topics as CSV or Excel, to be read back by &apos;tjc import topics&apos;.</source>
        <translation>Schrijft alle onderwerpen als CSV of Excel, om terug te lezen met &apos;tjc import topics&apos;.</translation>
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
        <source>Wants to give something</source>
        <translation>Wil iets geven</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Werkvormen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Usually can</source>
        <translation>Kan meestal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Colleagues find you</source>
        <translation>Collega&apos;s vinden je</translation>
    </message>
    <message>
        <source>They see when you can</source>
        <translation>Ze zien wanneer je kunt</translation>
    </message>
    <message>
        <source>They see what you gave</source>
        <translation>Ze zien wat je gaf</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no level; a topic is known basic, good or expert.</source>
        <translation>&apos;%1&apos; is geen niveau; een onderwerp ken je basic, good of expert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a day; write it as mo-morning or th-afternoon.</source>
        <translation>&apos;%1&apos; is geen dagdeel; schrijf het als mo-morning of th-afternoon.</translation>
    </message>
    <message>
        <source>--%1 is yes or no.</source>
        <translation>--%1 is yes of no.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Je profiel is opgeslagen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>There are no requests.</source>
        <translation>Er zijn geen vragen.</translation>
    </message>
    <message>
        <source>The request is there, with number %1.</source>
        <translation>De vraag staat erin, met nummer %1.</translation>
    </message>
    <message>
        <source>--request &apos;%1&apos; is not the number of a request; &apos;tjc requests&apos; shows them.</source>
        <translation>--request &apos;%1&apos; is niet het nummer van een vraag; &apos;tjc requests&apos; toont ze.</translation>
    </message>
    <message>
        <source>The other time is proposed.</source>
        <translation>De andere tijd is voorgesteld.</translation>
    </message>
    <message>
        <source>The request is accepted: it is in the calendar.</source>
        <translation>De vraag is aangenomen: die staat in de kalender.</translation>
    </message>
    <message>
        <source>The request is declined.</source>
        <translation>De vraag is afgewezen.</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>De vraag is ingetrokken.</translation>
    </message>
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
        <source>--%1 &apos;%2&apos; is not one of %3.</source>
        <translation>--%1 &apos;%2&apos; is niet een van %3.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>Eronder</translation>
    </message>
    <message>
        <source>There are no such topics.</source>
        <translation>Zulke onderwerpen zijn er niet.</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Niet voor</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>In plaats daarvan</translation>
    </message>
    <message>
        <source>Knows it</source>
        <translation>Kent het</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Advised for</source>
        <translation>Aangeraden voor</translation>
    </message>
    <message>
        <source>Colleagues who know it</source>
        <translation>Collega&apos;s die het kennen</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>The topic is there, with number %1.</source>
        <translation>Het onderwerp is er, met nummer %1.</translation>
    </message>
    <message>
        <source>The topic is changed.</source>
        <translation>Het onderwerp is gewijzigd.</translation>
    </message>
    <message>
        <source>The two topics are one.</source>
        <translation>De twee onderwerpen zijn samengevoegd.</translation>
    </message>
    <message>
        <source>The topic is removed.</source>
        <translation>Het onderwerp is verwijderd.</translation>
    </message>
    <message>
        <source>Nothing is advised yet.</source>
        <translation>Er is nog niets aangeraden.</translation>
    </message>
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
        <source>--%1 &apos;%2&apos; is not the number of a wish; &apos;tjc wish list&apos; shows them.</source>
        <translation>--%1 &apos;%2&apos; is niet het nummer van een wens; &apos;tjc wish list&apos; toont ze.</translation>
    </message>
    <message>
        <source>--format &apos;%1&apos; is not %2.</source>
        <translation>--format &apos;%1&apos; is niet %2.</translation>
    </message>
    <message>
        <source>--state &apos;%1&apos; is not open, picked_up, planned, fulfilled, closed or all.</source>
        <translation>--state &apos;%1&apos; is niet open, picked_up, planned, fulfilled, closed of all.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>There are no such wishes.</source>
        <translation>Zulke wensen zijn er niet.</translation>
    </message>
    <message numerus="yes">
        <source>Like it: wish %1, “%2”, with %n vote(s).</source>
        <translation>
            <numerusform>Lijkt erop: wens %1, “%2”, met %n stem.</numerusform>
            <numerusform>Lijkt erop: wens %1, “%2”, met %n stemmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wish is there, with number %1.</source>
        <translation>De wens staat erin, met nummer %1.</translation>
    </message>
    <message>
        <source>The wish is changed.</source>
        <translation>De wens is gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish this.</source>
        <translation>
            <numerusform>%n collega wenst dit.</numerusform>
            <numerusform>%n collega&apos;s wensen dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Vorm: %1</translation>
    </message>
    <message>
        <source>Wanted from %1 until %2</source>
        <translation>Gewenst vanaf %1 tot en met %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Gesloten: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Bijeenkomst: %1</translation>
    </message>
    <message>
        <source>Could give it: %1. %2</source>
        <translation>Kan het geven: %1. %2</translation>
    </message>
    <message>
        <source>May meet it: %1. %2</source>
        <translation>Kan eraan voldoen: %1. %2</translation>
    </message>
    <message>
        <source>The two wishes are one now.</source>
        <translation>De twee wensen zijn nu één.</translation>
    </message>
    <message>
        <source>--end lies before --begin.</source>
        <translation>--end ligt voor --begin.</translation>
    </message>
    <message>
        <source>Planned as session %1, on %2: %3 enrolled, %4 on the waiting list.</source>
        <translation>Gepland als bijeenkomst %1, op %2: %3 ingeschreven, %4 op de wachtlijst.</translation>
    </message>
    <message>
        <source>--by &apos;%1&apos; is not organisation or week.</source>
        <translation>--by &apos;%1&apos; is niet organisation of week.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n rij geschreven.</numerusform>
            <numerusform>%n rijen geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message>
        <source>You wish this too.</source>
        <translation>Jij wenst dit ook.</translation>
    </message>
    <message>
        <source>You no longer wish this.</source>
        <translation>Je wenst dit niet meer.</translation>
    </message>
    <message>
        <source>You take this up; who wishes it is told.</source>
        <translation>Jij pakt dit op; wie het wenst, krijgt bericht.</translation>
    </message>
    <message>
        <source>The wish is open again.</source>
        <translation>De wens staat weer open.</translation>
    </message>
    <message>
        <source>The wish is closed.</source>
        <translation>De wens is gesloten.</translation>
    </message>
    <message>
        <source>The planning is taken back: the session is gone and the wish is as it was.</source>
        <translation>De planning is teruggedraaid: de bijeenkomst is weg en de wens is zoals hij was.</translation>
    </message>
    <message>
        <source>the wish, by the number that &apos;tjc wish list&apos; shows</source>
        <translation>de wens, met het nummer dat &apos;tjc wish list&apos; toont</translation>
    </message>
    <message>
        <source>why; who wishes it reads it</source>
        <translation>waarom; wie het wenst, leest het</translation>
    </message>
    <message>
        <source>what you would like to learn, or see</source>
        <translation>wat je wilt leren of zien</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>een toelichting</translation>
    </message>
    <message>
        <source>its topic, by number or name; none: no topic</source>
        <translation>het onderwerp, met nummer of naam; none: geen onderwerp</translation>
    </message>
    <message>
        <source>the wanted form: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning or game; none: any</source>
        <translation>de gewenste vorm: workshop, open_coffee, desk_visit, user_group, network_meeting, course, e_learning of game; none: elke</translation>
    </message>
    <message>
        <source>wanted from this local day on; none: any time</source>
        <translation>gewenst vanaf deze lokale dag; none: maakt niet uit</translation>
    </message>
    <message>
        <source>wanted until this local day; none: any time</source>
        <translation>gewenst tot en met deze lokale dag; none: maakt niet uit</translation>
    </message>
    <message>
        <source>with these words</source>
        <translation>met deze woorden</translation>
    </message>
    <message>
        <source>of this organisation and all below it, by number, name or abbreviation</source>
        <translation>van deze organisatie en alles eronder, met nummer, naam of afkorting</translation>
    </message>
    <message>
        <source>of this wanted form</source>
        <translation>van deze gewenste vorm</translation>
    </message>
    <message>
        <source>open, picked_up, planned, fulfilled, closed, or all (default: what is not met yet)</source>
        <translation>open, picked_up, planned, fulfilled, closed, of all (standaard: wat nog niet vervuld is)</translation>
    </message>
    <message>
        <source>only what you wish, asked first or picked up</source>
        <translation>alleen wat je wenst, als eerste vroeg of oppakte</translation>
    </message>
    <message>
        <source>newest first, instead of most votes first</source>
        <translation>nieuwste eerst, in plaats van de meeste stemmen eerst</translation>
    </message>
    <message>
        <source>Lists what colleagues wish; mistyped words find the nearest.</source>
        <translation>Toont wat collega&apos;s wensen; een tikfout vindt het woord dat er het meest op lijkt.</translation>
    </message>
    <message>
        <source>Adds a wish, and names what there is already that looks like it.</source>
        <translation>Voegt een wens toe, en noemt wat er al is dat erop lijkt.</translation>
    </message>
    <message>
        <source>Changes what is given of a wish. For who wished it first and coordinators.</source>
        <translation>Wijzigt wat je opgeeft van een wens. Voor wie het als eerste wenste en coördinatoren.</translation>
    </message>
    <message>
        <source>Shows a wish, and who and what could meet it, with why. Who wishes it is shown to coordinators and who picked it up.</source>
        <translation>Toont een wens, en wie en wat eraan kan voldoen, met waarom. Wie het wenst, zien coördinatoren en wie het oppakte.</translation>
    </message>
    <message>
        <source>Wishes it too: one vote each.</source>
        <translation>Wenst het ook: één stem per collega.</translation>
    </message>
    <message>
        <source>Takes your vote back.</source>
        <translation>Neemt je stem terug.</translation>
    </message>
    <message>
        <source>Tells that you take a wish up.</source>
        <translation>Zegt dat je een wens oppakt.</translation>
    </message>
    <message>
        <source>Puts a wish back that was taken up. For who took it up and coordinators.</source>
        <translation>Geeft een opgepakte wens terug. Voor wie hem oppakte en coördinatoren.</translation>
    </message>
    <message>
        <source>Closes a wish. For who wished it first and coordinators.</source>
        <translation>Sluit een wens. Voor wie het als eerste wenste en coördinatoren.</translation>
    </message>
    <message>
        <source>Opens a closed wish again. For who wished it first and coordinators.</source>
        <translation>Opent een gesloten wens opnieuw. Voor wie het als eerste wenste en coördinatoren.</translation>
    </message>
    <message>
        <source>Makes two wishes one: the votes go to the other, and nobody counts twice. For moderators and coordinators.</source>
        <translation>Voegt twee wensen samen: de stemmen gaan naar de andere, en niemand telt dubbel. Voor moderators en coördinatoren.</translation>
    </message>
    <message>
        <source>the wish that stays, by its number</source>
        <translation>de wens die blijft, met zijn nummer</translation>
    </message>
    <message>
        <source>Makes a wish a session: signs up all who wish it, in that order, and tells them. For coordinators and who gives it.</source>
        <translation>Maakt van een wens een bijeenkomst: schrijft iedereen die het wenst in, op die volgorde, en geeft bericht. Voor coördinatoren en wie het geeft.</translation>
    </message>
    <message>
        <source>who gives it, by account name or e-mail address (default: who took it up, or you)</source>
        <translation>wie het geeft, met accountnaam of e-mailadres (standaard: wie het oppakte, of jij)</translation>
    </message>
    <message>
        <source>when it begins, such as 2026-03-02T13:00 (default: the first free hour of the wanted period)</source>
        <translation>wanneer het begint, zoals 2026-03-02T13:00 (standaard: het eerste vrije moment van de gewenste periode)</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>wanneer het eindigt</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>waar het is</translation>
    </message>
    <message>
        <source>how many seats; none: no limit</source>
        <translation>hoeveel plaatsen; none: geen maximum</translation>
    </message>
    <message>
        <source>Takes the session of a wish back, as if it never was, while nobody else signed up and it has not begun. For coordinators and its trainer.</source>
        <translation>Draait de bijeenkomst van een wens terug, alsof die er nooit was, zolang niemand anders zich inschreef en ze niet begonnen is. Voor coördinatoren en haar trainer.</translation>
    </message>
    <message>
        <source>Shows where demand is that nobody meets, by topic. For coordinators.</source>
        <translation>Toont per onderwerp waar vraag is waar niemand aan voldoet. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>what stands side by side (default: organisation)</source>
        <translation>wat naast elkaar staat (standaard: organisation)</translation>
    </message>
    <message>
        <source>write it to this file: .csv or .xlsx</source>
        <translation>schrijf het naar dit bestand: .csv of .xlsx</translation>
    </message>
    <message>
        <source>There is no form &apos;%1&apos;; there are: %2.</source>
        <translation>Er is geen vorm &apos;%1&apos;; er zijn: %2.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Eerstvolgende</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formeel</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>van een collega</translation>
    </message>
    <message>
        <source>Nothing is offered.</source>
        <translation>Er is geen aanbod.</translation>
    </message>
    <message>
        <source>The training is offered, with number %1.</source>
        <translation>De training is aangeboden, met nummer %1.</translation>
    </message>
    <message>
        <source>The training is withdrawn.</source>
        <translation>De training is ingetrokken.</translation>
    </message>
    <message>
        <source>Lists what is offered: formal courses and trainings by colleagues.</source>
        <translation>Toont het aanbod: formele cursussen en trainingen van collega&apos;s.</translation>
    </message>
    <message>
        <source>with these words in title, description or provider</source>
        <translation>met deze woorden in titel, beschrijving of aanbieder</translation>
    </message>
    <message>
        <source>only what you offer</source>
        <translation>alleen wat je zelf aanbiedt</translation>
    </message>
    <message>
        <source>in this language, such as nl</source>
        <translation>in deze taal, zoals nl</translation>
    </message>
    <message>
        <source>on this topic, by name, number or identifier</source>
        <translation>over dit onderwerp, op naam, nummer of kenmerk</translation>
    </message>
    <message>
        <source>only with a session to come</source>
        <translation>alleen met een bijeenkomst die komt</translation>
    </message>
    <message>
        <source>also what was withdrawn or vanished</source>
        <translation>ook wat ingetrokken of verdwenen is</translation>
    </message>
    <message>
        <source>Offers a training, given by you.</source>
        <translation>Biedt een training aan, door jou gegeven.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>de titel</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>waar het over gaat</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>hoe lang het duurt</translation>
    </message>
    <message>
        <source>the language, such as nl</source>
        <translation>de taal, zoals nl</translation>
    </message>
    <message>
        <source>a topic that it is about, by name, number or identifier; several with commas</source>
        <translation>een onderwerp waar het over gaat, op naam, nummer of kenmerk; meer met komma&apos;s</translation>
    </message>
    <message>
        <source>a web address to read more</source>
        <translation>een webadres om meer te lezen</translation>
    </message>
    <message>
        <source>Withdraws a training that you offer.</source>
        <translation>Trekt een training in die je aanbiedt.</translation>
    </message>
    <message>
        <source>the training, by the number that &apos;tjc offer list&apos; shows</source>
        <translation>de training, met het nummer dat &apos;tjc offer list&apos; toont</translation>
    </message>
    <message>
        <source>only what you could give by your profile, the best fit first</source>
        <translation>alleen wat je volgens je profiel zou kunnen geven, wat het best past eerst</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>na afloop</translation>
    </message>
    <message>
        <source>months later</source>
        <translation>maanden later</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>There is nothing to evaluate.</source>
        <translation>Er is niets te evalueren.</translation>
    </message>
    <message>
        <source>%1 of %2 answered.</source>
        <translation>%1 van %2 hebben geantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait until there are five together.</source>
        <translation>
            <numerusform>%n antwoord wacht tot er vijf samen zijn.</numerusform>
            <numerusform>%n antwoorden wachten tot er vijf samen zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 on a scale from %2 to %3</source>
        <translation>gemiddeld %1 op een schaal van %2 tot %3</translation>
    </message>
    <message>
        <source>Colleagues can see the results.</source>
        <translation>Collega&apos;s kunnen de resultaten zien.</translation>
    </message>
    <message>
        <source>Colleagues no longer see the results.</source>
        <translation>Collega&apos;s zien de resultaten niet meer.</translation>
    </message>
    <message>
        <source>Lists the sessions that you were at and are asked to evaluate.</source>
        <translation>Toont de bijeenkomsten waar je bij was en die je nog kunt evalueren.</translation>
    </message>
    <message>
        <source>Shows what was answered, as far as you may see it: of each question its wording, how often each answer was given, the mean and how many answered. Nothing of fewer than five.</source>
        <translation>Toont wat er is geantwoord, voor zover je dat mag zien: van elke vraag de woorden, hoe vaak elk antwoord is gegeven, het gemiddelde en hoeveel collega&apos;s antwoordden. Niets van minder dan vijf.</translation>
    </message>
    <message>
        <source>all sessions that this colleague gave</source>
        <translation>alle bijeenkomsten die deze collega gaf</translation>
    </message>
    <message>
        <source>write to this file, as CSV or, where it ends so, .xlsx</source>
        <translation>schrijf naar dit bestand, als CSV of, als het zo eindigt, .xlsx</translation>
    </message>
    <message>
        <source>Shows colleagues the results of a session, or no longer. For its trainers and coordinators.</source>
        <translation>Laat collega&apos;s de resultaten van een bijeenkomst zien, of niet meer. Voor de trainers en coördinatoren.</translation>
    </message>
    <message>
        <source>the open answers too, of who said that the trainer may read them</source>
        <translation>ook de open antwoorden, van wie zei dat de trainer ze mag lezen</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>Takes in a survey that was held elsewhere, from CSV: as a session with its results. One bad row and nothing is written. For coordinators.</source>
        <translation>Neemt een enquête over die ergens anders is gehouden, uit CSV: als bijeenkomst met haar resultaten. Bij één slechte rij wordt niets geschreven. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>MAP.json</source>
        <translation>VRAGEN.json</translation>
    </message>
    <message>
        <source>which column is which question, and what its words mean</source>
        <translation>welke kolom welke vraag is, en wat de woorden erin betekenen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>solved</source>
        <comment>a thread</comment>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>unanswered</source>
        <comment>a thread</comment>
        <translation>onbeantwoord</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a thread</comment>
        <translation>staat vast</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a thread</comment>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a thread</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>--kind &apos;%1&apos; is not question or discussion.</source>
        <translation>--kind &apos;%1&apos; is geen question of discussion.</translation>
    </message>
    <message>
        <source>--solved &apos;%1&apos; is not solved, unsolved or unanswered.</source>
        <translation>--solved &apos;%1&apos; is geen solved, unsolved of unanswered.</translation>
    </message>
    <message>
        <source>&apos;is:%1&apos; is not known, and is left out.</source>
        <translation>&apos;is:%1&apos; is onbekend en telt niet mee.</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>There are no such threads.</source>
        <translation>Zulke gesprekken zijn er niet.</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Onderwerpen: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Verborgen: %1</translation>
    </message>
    <message>
        <source>It went on in thread %1: %2</source>
        <translation>Het ging verder in gesprek %1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>answers #%1</source>
        <translation>reactie op #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>beste antwoord</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>verborgen: %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message>
        <source>There is more: --most shows more of it.</source>
        <translation>Er is meer: --most toont er meer van.</translation>
    </message>
    <message>
        <source>Like it: thread %1, “%2”.</source>
        <translation>Lijkt erop: gesprek %1, “%2”.</translation>
    </message>
    <message>
        <source>The thread is there, with number %1.</source>
        <translation>Het gesprek staat erop, met nummer %1.</translation>
    </message>
    <message>
        <source>The post is there, with number %1.</source>
        <translation>Het bericht staat erop, met nummer %1.</translation>
    </message>
    <message>
        <source>The answer is accepted.</source>
        <translation>Dit is nu een beste antwoord.</translation>
    </message>
    <message>
        <source>The answer is no longer accepted.</source>
        <translation>Dit is geen beste antwoord meer.</translation>
    </message>
    <message>
        <source>words, each also as the beginning of one, &quot;phrases&quot;, van:NAME, onderwerp:TOPIC, and is:opgelost, onopgelost, onbeantwoord, vraag, gesprek, vast or gesloten; the same in English</source>
        <translation>woorden, elk ook als begin van een woord, &quot;woordgroepen&quot;, van:NAAM, onderwerp:ONDERWERP, en is:opgelost, onopgelost, onbeantwoord, vraag, gesprek, vast of gesloten; hetzelfde kan in het Engels</translation>
    </message>
    <message>
        <source>at most so many (default: 50)</source>
        <translation>hoogstens zo veel (standaard: 50)</translation>
    </message>
    <message>
        <source>what it says, in Markdown; - reads it from standard input</source>
        <translation>wat er staat, in Markdown; - leest het van de standaardinvoer</translation>
    </message>
    <message>
        <source>the post, by its number</source>
        <translation>het bericht, met zijn nummer</translation>
    </message>
    <message>
        <source>Lists the threads of the forum, the latest first, pinned ones above.</source>
        <translation>Toont de gesprekken op het forum, het nieuwste eerst en wat vast staat bovenaan.</translation>
    </message>
    <message>
        <source>only questions, or only discussions</source>
        <translation>alleen vragen, of alleen gesprekken</translation>
    </message>
    <message>
        <source>only questions that are so</source>
        <translation>alleen vragen die dat zijn: opgelost, niet opgelost of zonder antwoord</translation>
    </message>
    <message>
        <source>only those that you opened or wrote in</source>
        <translation>alleen wat je zelf begon of waar je in schreef</translation>
    </message>
    <message>
        <source>only those that you follow</source>
        <translation>alleen wat je volgt</translation>
    </message>
    <message>
        <source>only what you follow and did not read to the end</source>
        <translation>alleen wat je volgt en niet tot het eind las</translation>
    </message>
    <message>
        <source>only those with a post that was reported; for moderators</source>
        <translation>alleen die met een bericht dat is gemeld; voor moderatoren</translation>
    </message>
    <message>
        <source>most votes first, instead of the latest</source>
        <translation>de meeste stemmen eerst, in plaats van het nieuwste</translation>
    </message>
    <message>
        <source>print CSV as Excel opens it</source>
        <translation>toon CSV zoals Excel het opent</translation>
    </message>
    <message>
        <source>Shows a thread with all of its posts.</source>
        <translation>Toont een gesprek met al zijn berichten.</translation>
    </message>
    <message>
        <source>Finds posts, the newest first, and shows where in them it stands.</source>
        <translation>Zoekt berichten, het nieuwste eerst, en toont waar het staat.</translation>
    </message>
    <message>
        <source>the best first: found in the title, accepted, most votes</source>
        <translation>het beste eerst: gevonden in de titel, beste antwoord, meeste stemmen</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>Asks a question, and names what there is already that looks like it.</source>
        <translation>Stelt een vraag, en noemt wat er al is dat erop lijkt.</translation>
    </message>
    <message>
        <source>begin a discussion instead</source>
        <translation>begin in plaats daarvan een gesprek</translation>
    </message>
    <message>
        <source>Writes in a thread.</source>
        <translation>Schrijft in een gesprek.</translation>
    </message>
    <message>
        <source>the post of it that you answer, by its number</source>
        <translation>het bericht daarin waarop je reageert, met zijn nummer</translation>
    </message>
    <message>
        <source>Accepts a post as an answer. For who asked and moderators.</source>
        <translation>Kiest een bericht als beste antwoord. Voor wie de vraag stelde en moderatoren.</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>neem dat terug</translation>
    </message>
    <message>
        <source>Reports a post to the moderators.</source>
        <translation>Meldt een bericht bij de moderatoren.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>Lists the posts that were reported, the oldest first. For moderators.</source>
        <translation>Toont de berichten die zijn gemeld, het oudste eerst. Voor moderatoren.</translation>
    </message>
    <message>
        <source>the thread, by its number</source>
        <translation>het gesprek, met zijn nummer</translation>
    </message>
    <message>
        <source>with merge: the thread that stays, by its number</source>
        <translation>bij merge: het gesprek dat blijft, met zijn nummer</translation>
    </message>
    <message>
        <source>why; to hide something there must be one</source>
        <translation>waarom; om iets te verbergen is dat nodig</translation>
    </message>
    <message>
        <source>Lists what moderators did and others tried, the newest first. For moderators.</source>
        <translation>Toont wat moderatoren deden en anderen probeerden, het nieuwste eerst. Voor moderatoren.</translation>
    </message>
    <message>
        <source>what stands before this number of the log</source>
        <translation>wat in het logboek vóór dit nummer staat</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Takes in a forum of others: the folder of a Stack Exchange data dump. What is there already is left as it is. What cannot be taken is named, and the rest is taken. For coordinators and administrators.</source>
        <translation>Neemt een forum van anderen over: de map van een datadump van Stack Exchange. Wat er al is, blijft zoals het is. Wat niet kan, wordt genoemd; de rest komt erin. Voor coördinatoren en beheerders.</translation>
    </message>
    <message>
        <source>what it is (default: stackexchange)</source>
        <translation>wat het is (standaard: stackexchange)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a thread; &apos;tjc threads&apos; shows them.</source>
        <translation>&apos;%1&apos; is niet het nummer van een gesprek; &apos;tjc threads&apos; toont ze.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a post; &apos;tjc thread&apos; shows them.</source>
        <translation>&apos;%1&apos; is niet het nummer van een bericht; &apos;tjc thread&apos; toont ze.</translation>
    </message>
    <message>
        <source>The moderators look at it.</source>
        <translation>De moderatoren kijken ernaar.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Er is niets gemeld.</translation>
    </message>
    <message>
        <source>Name either a thread or a post: --thread ID or --post ID.</source>
        <translation>Noem een gesprek of een bericht: --thread ID of --post ID.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not hide, restore or dismiss, which a post can be.</source>
        <translation>&apos;%1&apos; is geen hide, restore of dismiss; dat kan met een bericht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not hide, restore, lock, unlock, pin, unpin or merge, which a thread can be.</source>
        <translation>&apos;%1&apos; is geen hide, restore, lock, unlock, pin, unpin of merge; dat kan met een gesprek.</translation>
    </message>
    <message>
        <source>Done, and written in the log.</source>
        <translation>Gedaan, en opgeschreven in het logboek.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a computer</comment>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Nothing was moderated.</source>
        <translation>Er is niets gemodereerd.</translation>
    </message>
    <message>
        <source>--as &apos;%1&apos; is not stackexchange.</source>
        <translation>--as &apos;%1&apos; is geen stackexchange.</translation>
    </message>
    <message>
        <source>Added %1 threads with %2 replies, %3 colleagues and %4 topics; %5 posts were there already.</source>
        <translation>%1 gesprekken met %2 reacties, %3 collega&apos;s en %4 onderwerpen zijn toegevoegd; %5 berichten stonden er al.</translation>
    </message>
    <message>
        <source>DEED</source>
        <translation>DAAD</translation>
    </message>
    <message>
        <source>Does a moderator&apos;s work. DEED is hide or restore, of a post or a thread; lock, unlock, pin, unpin or merge, of a thread; or dismiss, which settles the reports of a post. Who wrote it is told why. For moderators.</source>
        <translation>Doet het werk van een moderator. DAAD is hide (verbergen) of restore (terugzetten), van een bericht of een gesprek; lock (sluiten), unlock, pin (vastzetten), unpin of merge (samenvoegen), van een gesprek; of dismiss, dat de meldingen van een bericht afhandelt. Wie het schreef, hoort waarom. Voor moderatoren.</translation>
    </message>
    <message>
        <source>all sessions of this training, by the number of &apos;tjc offer list&apos;</source>
        <translation>alle bijeenkomsten van deze training, met het nummer van &apos;tjc offer list&apos;</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>A workspace is a file, or an address that begins with postgresql://.</source>
        <translation>Een werkruimte is een bestand, of een adres dat met postgresql:// begint.</translation>
    </message>
    <message>
        <source>A workspace is a file, or an address that begins with postgresql://, not %1://.</source>
        <translation>Een werkruimte is een bestand, of een adres dat met postgresql:// begint, niet met %1://.</translation>
    </message>
    <message>
        <source>The address of the server is not complete; it looks like postgresql://user@host/database.</source>
        <translation>Het adres van de server is niet compleet; het ziet eruit als postgresql://gebruiker@host/database.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; is not complete; it looks like postgresql://user@host/database.</source>
        <translation>Het adres &apos;%1&apos; is niet compleet; het ziet eruit als postgresql://gebruiker@host/database.</translation>
    </message>
    <message>
        <source>A password does not belong in an address, where others could read it; leave it out and it is asked for.</source>
        <translation>Een wachtwoord hoort niet in een adres, waar anderen het kunnen lezen; laat het weg, dan wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>There is no workspace in that place.</source>
        <translation>Op die plek is geen werkruimte.</translation>
    </message>
    <message>
        <source>There is no workspace &apos;%1&apos;.</source>
        <translation>Er is geen werkruimte &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The workspace is damaged; put back the last backup, and keep the damaged file for who repairs it.</source>
        <translation>De werkruimte is beschadigd; zet de laatste reservekopie terug en bewaar het beschadigde bestand voor wie het herstelt.</translation>
    </message>
    <message>
        <source>The workspace &apos;%1&apos; is damaged; put back the last backup, and keep the damaged file for who repairs it.</source>
        <translation>De werkruimte &apos;%1&apos; is beschadigd; zet de laatste reservekopie terug en bewaar het beschadigde bestand voor wie het herstelt.</translation>
    </message>
    <message>
        <source>There is a workspace already in that place; nothing was changed.</source>
        <translation>Op die plek is al een werkruimte; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a workspace already in &apos;%1&apos;; nothing was changed.</source>
        <translation>In &apos;%1&apos; is al een werkruimte; er is niets veranderd.</translation>
    </message>
    <message>
        <source>That file is not a workspace of TrainJeCollega; it was left as it is.</source>
        <translation>Dat bestand is geen werkruimte van TrainJeCollega; het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a workspace of TrainJeCollega; it was left as it is.</source>
        <translation>&apos;%1&apos; is geen werkruimte van TrainJeCollega; het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>You have no rights for this in the workspace; ask its administrator.</source>
        <translation>Je hebt hier in de werkruimte geen rechten voor; vraag het de beheerder.</translation>
    </message>
    <message>
        <source>You have no rights for this in &apos;%1&apos;; ask its administrator.</source>
        <translation>Je hebt hier in &apos;%1&apos; geen rechten voor; vraag het de beheerder.</translation>
    </message>
    <message>
        <source>The server does not accept this account with this password.</source>
        <translation>De server accepteert dit account met dit wachtwoord niet.</translation>
    </message>
    <message>
        <source>The server does not answer; check the network and the address, and try again.</source>
        <translation>De server antwoordt niet; controleer het netwerk en het adres en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server %1 does not answer; check the network and the address, and try again.</source>
        <translation>De server %1 antwoordt niet; controleer het netwerk en het adres en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>De server heeft geen database met die naam.</translation>
    </message>
    <message>
        <source>The server has no database &apos;%1&apos;.</source>
        <translation>De server heeft geen database &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The database is damaged; ask its administrator to put back the last backup.</source>
        <translation>De database is beschadigd; vraag de beheerder de laatste reservekopie terug te zetten.</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be trusted, so nothing was sent to it; ask its administrator.</source>
        <translation>Het certificaat van de server is niet te vertrouwen, dus er is niets naartoe gestuurd; vraag het de beheerder.</translation>
    </message>
    <message>
        <source>The workspace holds sessions already; the example needs an empty one.</source>
        <translation>In de werkruimte staan al bijeenkomsten; het voorbeeld heeft een lege nodig.</translation>
    </message>
    <message>
        <source>Others are writing in the workspace just now; try again in a moment.</source>
        <translation>Anderen schrijven nu in de werkruimte; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; what was not finished was not written.</source>
        <translation>Gestopt, zoals je vroeg; wat niet af was, is niet weggeschreven.</translation>
    </message>
    <message>
        <source>The workspace was closed before it was done.</source>
        <translation>De werkruimte werd gesloten voordat het klaar was.</translation>
    </message>
    <message>
        <source>The workspace cannot be written; it may only be looked at.</source>
        <translation>In de werkruimte kan niet worden geschreven; je kunt haar alleen bekijken.</translation>
    </message>
    <message>
        <source>Another program has the workspace open in a way that is not safe; close it there and try again.</source>
        <translation>Een ander programma heeft de werkruimte open op een manier die niet veilig is; sluit haar daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The place of the workspace cannot be reached or read; check the network and the disk.</source>
        <translation>De plek van de werkruimte is niet te bereiken of te lezen; controleer het netwerk en de schijf.</translation>
    </message>
    <message>
        <source>There is no such folder to put the workspace in.</source>
        <translation>Er is geen map om de werkruimte in te zetten.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos; to put the workspace in.</source>
        <translation>Er is geen map &apos;%1&apos; om de werkruimte in te zetten.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>De schijf is vol; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; nothing was written.</source>
        <translation>Gestopt, zoals je vroeg; er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of this program; install that version.</source>
        <translation>De werkruimte is gemaakt met een nieuwere versie van dit programma; installeer die versie.</translation>
    </message>
    <message>
        <source>The workspace is older than this program; let its administrator open it once with this version.</source>
        <translation>De werkruimte is ouder dan dit programma; laat de beheerder haar één keer met deze versie openen.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Die bijeenkomst is er niet.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Er is geen bijeenkomst %1.</translation>
    </message>
    <message>
        <source>The session was cancelled.</source>
        <translation>De bijeenkomst is geannuleerd.</translation>
    </message>
    <message>
        <source>The session has begun; signing off is no longer possible.</source>
        <translation>De bijeenkomst is begonnen; afmelden kan niet meer.</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>De bijeenkomst is vol.</translation>
    </message>
    <message>
        <source>Signing up for this session is closed.</source>
        <translation>Inschrijven voor deze bijeenkomst kan niet meer.</translation>
    </message>
    <message>
        <source>Signing up for this session is not open yet.</source>
        <translation>Inschrijven voor deze bijeenkomst kan nog niet.</translation>
    </message>
    <message>
        <source>Somebody else changed this session in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze bijeenkomst intussen gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The counted seats of a session are not for others to write.</source>
        <translation>De getelde plaatsen van een bijeenkomst zijn niet door anderen te schrijven.</translation>
    </message>
    <message>
        <source>Say why the session is cancelled.</source>
        <translation>Zeg waarom de bijeenkomst wordt geannuleerd.</translation>
    </message>
    <message>
        <source>A session ends after it begins; correct the times.</source>
        <translation>Een bijeenkomst eindigt nadat ze begint; verbeter de tijden.</translation>
    </message>
    <message>
        <source>The least number of seats is 0 or more, and the most is 1 or more.</source>
        <translation>Het minste aantal plaatsen is 0 of meer, en het meeste is 1 of meer.</translation>
    </message>
    <message>
        <source>The least number of seats is larger than the most.</source>
        <translation>Het minste aantal plaatsen is groter dan het meeste.</translation>
    </message>
    <message>
        <source>Signing up closes before it opens; correct the times.</source>
        <translation>De inschrijving sluit voordat ze opengaat; verbeter de tijden.</translation>
    </message>
    <message>
        <source>Give the training a title.</source>
        <translation>Geef de training een titel.</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>De titel is te lang.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>De titel is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>De omschrijving is te lang.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>De omschrijving is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>There is no enrolment to cancel.</source>
        <translation>Er is geen inschrijving om af te melden.</translation>
    </message>
    <message>
        <source>This person is on the list of that session already.</source>
        <translation>Deze persoon staat al op de lijst van die bijeenkomst.</translation>
    </message>
    <message>
        <source>This enrolment was made already.</source>
        <translation>Deze inschrijving was al gedaan.</translation>
    </message>
    <message>
        <source>Others are before in the queue; nobody is overtaken.</source>
        <translation>Anderen staan eerder op de wachtlijst; niemand wordt ingehaald.</translation>
    </message>
    <message>
        <source>Attendance is taken from two hours before the session begins.</source>
        <translation>Aanwezigheid wordt bijgehouden vanaf twee uur voor het begin van de bijeenkomst.</translation>
    </message>
    <message>
        <source>The session and its waiting list are full.</source>
        <translation>De bijeenkomst en de wachtlijst zijn vol.</translation>
    </message>
    <message>
        <source>Signing off is no longer possible; hand the seat to a colleague, or ask the trainer or a coordinator.</source>
        <translation>Afmelden kan niet meer; laat een collega als vervanger gaan, of vraag het de trainer of een coördinator.</translation>
    </message>
    <message>
        <source>This person has a seat in another session at that time.</source>
        <translation>Deze persoon heeft op dat moment een plaats in een andere bijeenkomst.</translation>
    </message>
    <message>
        <source>This is only possible for who has a seat in the session.</source>
        <translation>Dit kan alleen voor wie een plaats in de bijeenkomst heeft.</translation>
    </message>
    <message>
        <source>This person was marked as present or absent already; take that back first.</source>
        <translation>Van deze persoon is de aanwezigheid al vastgelegd; haal die eerst weg.</translation>
    </message>
    <message>
        <source>The seat was not confirmed in time and goes to the next in the queue.</source>
        <translation>De plaats is niet op tijd bevestigd en gaat naar de volgende op de wachtlijst.</translation>
    </message>
    <message>
        <source>Only a trainer of the session or a coordinator decides on this.</source>
        <translation>Alleen een trainer van de bijeenkomst of een coördinator beslist hierover.</translation>
    </message>
    <message>
        <source>Somebody else changed this series in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze reeks intussen gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else changed this absence in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze afwezigheid intussen gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else changed this room in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze zaal intussen gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else changed this theme week in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze themaweek intussen gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The waiting list holds 0 people or more.</source>
        <translation>Op de wachtlijst is plaats voor 0 of meer mensen.</translation>
    </message>
    <message>
        <source>Give at least one minute to confirm a seat.</source>
        <translation>Geef minstens een minuut om een plaats te bevestigen.</translation>
    </message>
    <message>
        <source>The time between sessions is 0 minutes or more.</source>
        <translation>De tijd tussen bijeenkomsten is 0 of meer minuten.</translation>
    </message>
    <message>
        <source>There is no seat to confirm here.</source>
        <translation>Hier is geen plaats te bevestigen.</translation>
    </message>
    <message>
        <source>There is no such series.</source>
        <translation>Die reeks is er niet.</translation>
    </message>
    <message>
        <source>There is no such absence.</source>
        <translation>Die afwezigheid is er niet.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Die zaal is er niet.</translation>
    </message>
    <message>
        <source>There is no such theme week.</source>
        <translation>Die themaweek is er niet.</translation>
    </message>
    <message>
        <source>A notice is kept as it was told.</source>
        <translation>Een bericht blijft zoals het is verteld.</translation>
    </message>
    <message>
        <source>The enrolment changed in the meantime; look at it again.</source>
        <translation>De inschrijving is intussen gewijzigd; bekijk haar opnieuw.</translation>
    </message>
    <message>
        <source>The place in the queue and whom an enrolment is for never change.</source>
        <translation>De plaats in de rij en voor wie een inschrijving is, veranderen nooit.</translation>
    </message>
    <message>
        <source>An enrolment is asked for; the workspace itself decides on its state.</source>
        <translation>Een inschrijving wordt gevraagd; de werkruimte bepaalt zelf de status.</translation>
    </message>
    <message>
        <source>An enrolment is kept; cancel it instead.</source>
        <translation>Een inschrijving blijft bewaard; meld haar af.</translation>
    </message>
    <message>
        <source>That is not for you to do for somebody else; ask the trainer of the session or a coordinator.</source>
        <translation>Dat kun je niet voor een ander doen; vraag het de trainer van de bijeenkomst of een coördinator.</translation>
    </message>
    <message>
        <source>There is no such colleague.</source>
        <translation>Die collega is er niet.</translation>
    </message>
    <message>
        <source>There is no colleague &apos;%1&apos;.</source>
        <translation>Er is geen collega &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Somebody else changed this colleague in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze collega intussen gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Give the colleague a name.</source>
        <translation>Geef de collega een naam.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>De naam is te lang.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>De naam is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Geef de organisatie een naam.</translation>
    </message>
    <message>
        <source>The record of what changed can only grow.</source>
        <translation>Het verslag van wat veranderde kan alleen groeien.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand is er niet.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>Er is geen bestand &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>You may not read that file, or not write there.</source>
        <translation>Je mag dat bestand niet lezen, of daar niet schrijven.</translation>
    </message>
    <message>
        <source>You may not read or write &apos;%1&apos;.</source>
        <translation>Je mag &apos;%1&apos; niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>The file could not be written; look at its folder and the space on the disk.</source>
        <translation>Het bestand kon niet worden geschreven; kijk naar de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written; look at its folder and the space on the disk.</source>
        <translation>&apos;%1&apos; kon niet worden geschreven; kijk naar de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is empty.</source>
        <translation>Het bestand &apos;%1&apos; is leeg.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>In het bestand staat geen tekst.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Een aanhalingsteken wordt nergens gesloten.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed.</source>
        <translation>Het aanhalingsteken dat in regel %1 opent, wordt nergens gesloten.</translation>
    </message>
    <message>
        <source>A cell is too long to be true.</source>
        <translation>Een cel is te lang om waar te zijn.</translation>
    </message>
    <message>
        <source>A cell in line %1 is too long to be true.</source>
        <translation>Een cel in regel %1 is te lang om waar te zijn.</translation>
    </message>
    <message>
        <source>A line has too many columns.</source>
        <translation>Een regel heeft te veel kolommen.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns.</source>
        <translation>Regel %1 heeft te veel kolommen.</translation>
    </message>
    <message>
        <source>The file has more lines than can be taken in at once.</source>
        <translation>Het bestand heeft meer regels dan in één keer kunnen worden overgenomen.</translation>
    </message>
    <message>
        <source>A column that is mapped is not in the file.</source>
        <translation>Een toegewezen kolom staat niet in het bestand.</translation>
    </message>
    <message>
        <source>The file has no column &apos;%1&apos;; it has: %2.</source>
        <translation>Het bestand heeft geen kolom &apos;%1&apos;; wel: %2.</translation>
    </message>
    <message>
        <source>A column is mapped to a field that does not exist.</source>
        <translation>Een kolom is toegewezen aan een veld dat er niet is.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos; to map a column to; there are: %2.</source>
        <translation>Er is geen veld &apos;%1&apos; om een kolom aan toe te wijzen; wel: %2.</translation>
    </message>
    <message>
        <source>Two columns are mapped to the same field.</source>
        <translation>Twee kolommen zijn toegewezen aan hetzelfde veld.</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field &apos;%1&apos;.</source>
        <translation>Twee kolommen zijn toegewezen aan het veld &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>That time zone is not known here.</source>
        <translation>Die tijdzone is hier niet bekend.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>De tijdzone %1 is hier niet bekend.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored.</source>
        <translation>In een tekst staat een teken dat niet kan worden bewaard.</translation>
    </message>
    <message>
        <source>A value does not fit the workspace.</source>
        <translation>Een waarde past niet in de werkruimte.</translation>
    </message>
    <message>
        <source>A text is too long for the workspace.</source>
        <translation>Een tekst is te lang voor de werkruimte.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Wat werd gevraagd, is er niet.</translation>
    </message>
    <message>
        <source>This does not go together with what is there; look at it again.</source>
        <translation>Dit gaat niet samen met wat er al is; bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>A value is not right.</source>
        <translation>Een waarde klopt niet.</translation>
    </message>
    <message>
        <source>You have no rights for this; ask the administrator of the workspace.</source>
        <translation>Je hebt hier geen rechten voor; vraag het de beheerder van de werkruimte.</translation>
    </message>
    <message>
        <source>Others are busy in the workspace just now; try again in a moment.</source>
        <translation>Anderen zijn nu bezig in de werkruimte; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached; check the network and try again.</source>
        <translation>De werkruimte is niet te bereiken; controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The workspace is damaged; put back the last backup.</source>
        <translation>De werkruimte is beschadigd; zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>Something went wrong that should not; the details are in the log.</source>
        <translation>Er ging iets mis dat niet mis hoort te gaan; de details staan in het logboek.</translation>
    </message>
    <message>
        <source>the identifier &apos;%1&apos; cannot be used</source>
        <translation>het kenmerk &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the identifier &apos;%1&apos; stands in the file more than once</source>
        <translation>het kenmerk &apos;%1&apos; staat meer dan eens in het bestand</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>de titel ontbreekt</translation>
    </message>
    <message>
        <source>the title &apos;%1&apos; is too long</source>
        <translation>de titel &apos;%1&apos; is te lang</translation>
    </message>
    <message>
        <source>the date &apos;%1&apos; is not a date (2026-03-02)</source>
        <translation>de datum &apos;%1&apos; is geen datum (2026-03-02)</translation>
    </message>
    <message>
        <source>the begin &apos;%1&apos; is not a time (09:30)</source>
        <translation>het begin &apos;%1&apos; is geen tijd (09:30)</translation>
    </message>
    <message>
        <source>the end &apos;%1&apos; is not a time (09:30)</source>
        <translation>het einde &apos;%1&apos; is geen tijd (09:30)</translation>
    </message>
    <message>
        <source>the end &apos;%1&apos; is not after the begin</source>
        <translation>het einde &apos;%1&apos; ligt niet na het begin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say whether it lasts all day (ja or nee)</source>
        <translation>&apos;%1&apos; zegt niet of het de hele dag duurt (ja of nee)</translation>
    </message>
    <message>
        <source>there is no form &apos;%1&apos;</source>
        <translation>er is geen soort &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say whether it is formal (ja or nee)</source>
        <translation>&apos;%1&apos; zegt niet of het formeel is (ja of nee)</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;</source>
        <translation>er is geen status &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a name among the trainers &apos;%1&apos; cannot be used</source>
        <translation>een naam bij de trainers &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the e-mail addresses &apos;%1&apos; do not fit the trainers</source>
        <translation>de e-mailadressen &apos;%1&apos; passen niet bij de trainers</translation>
    </message>
    <message>
        <source>the least number of seats &apos;%1&apos; is not a number</source>
        <translation>het minste aantal plaatsen &apos;%1&apos; is geen getal</translation>
    </message>
    <message>
        <source>the most seats &apos;%1&apos; is not a number from 1 on</source>
        <translation>het meeste aantal plaatsen &apos;%1&apos; is geen getal vanaf 1</translation>
    </message>
    <message>
        <source>the least number of seats &apos;%1&apos; is larger than the most</source>
        <translation>het minste aantal plaatsen &apos;%1&apos; is groter dan het meeste</translation>
    </message>
    <message>
        <source>the building &apos;%1&apos; cannot be used</source>
        <translation>de locatie &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the room &apos;%1&apos; cannot be used</source>
        <translation>de zaal &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the organisation &apos;%1&apos; cannot be used</source>
        <translation>de organisatie &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the theme week &apos;%1&apos; cannot be used</source>
        <translation>de themaweek &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>a topic among &apos;%1&apos; cannot be used</source>
        <translation>een onderwerp uit &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the link &apos;%1&apos; is not an address of the web</source>
        <translation>de link &apos;%1&apos; is geen webadres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a moment (2026-03-02 09:30)</source>
        <translation>&apos;%1&apos; is geen tijdstip (2026-03-02 09:30)</translation>
    </message>
    <message>
        <source>there are more cells than columns, from &apos;%1&apos; on</source>
        <translation>er zijn meer cellen dan kolommen, vanaf &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be used</source>
        <translation>&apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message>
        <source>Say which workspace: a file, or an address such as postgresql://user@host/database.</source>
        <translation>Zeg welke werkruimte: een bestand, of een adres zoals postgresql://gebruiker@host/database.</translation>
    </message>
    <message>
        <source>There is no workspace of TrainJeCollega in that database yet; make one first.</source>
        <translation>In die database is nog geen werkruimte van TrainJeCollega; maak er eerst een.</translation>
    </message>
    <message>
        <source>That is the workspace itself; choose another file.</source>
        <translation>Dat is de werkruimte zelf; kies een ander bestand.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to the workspace itself; choose another file.</source>
        <translation>&apos;%1&apos; hoort bij de werkruimte zelf; kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no such folder to write in.</source>
        <translation>Die map is er niet, dus daar kan niets worden geschreven.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos; to write in.</source>
        <translation>Er is geen map &apos;%1&apos; om in te schrijven.</translation>
    </message>
    <message>
        <source>That is a folder; give the name of a file.</source>
        <translation>Dat is een map; geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder; give the name of a file.</source>
        <translation>&apos;%1&apos; is een map; geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>the bad rows could not be kept in &apos;%1&apos;</source>
        <translation>de foute regels konden niet in &apos;%1&apos; worden bewaard</translation>
    </message>
    <message>
        <source>That file is not recognised; CSV, iCalendar and the frab schedule.xml are.</source>
        <translation>Dat bestand wordt niet herkend; CSV, iCalendar en de schedule.xml van frab wel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised; CSV, iCalendar and the frab schedule.xml are.</source>
        <translation>&apos;%1&apos; wordt niet herkend; CSV, iCalendar en de schedule.xml van frab wel.</translation>
    </message>
    <message>
        <source>No column was found for the title and the date, or the name; tell which columns they are.</source>
        <translation>Er is geen kolom gevonden voor de titel en de datum, of de naam; zeg welke kolommen dat zijn.</translation>
    </message>
    <message>
        <source>No column was found for the title and the date, or the name, among %1; tell which columns they are.</source>
        <translation>Er is geen kolom gevonden voor de titel en de datum, of de naam, tussen %1; zeg welke kolommen dat zijn.</translation>
    </message>
    <message>
        <source>A session holds values that cannot be; ask the administrator to run a check.</source>
        <translation>In een bijeenkomst staan waarden die niet kunnen; vraag de beheerder om een controle.</translation>
    </message>
    <message>
        <source>Session %1 holds values that cannot be; ask the administrator to run a check.</source>
        <translation>In bijeenkomst %1 staan waarden die niet kunnen; vraag de beheerder om een controle.</translation>
    </message>
    <message>
        <source>This workstation does not tell who you are, so the workspace cannot know you.</source>
        <translation>Deze werkplek vertelt niet wie je bent, dus de werkruimte kan je niet kennen.</translation>
    </message>
    <message>
        <source>The file is not a frab schedule.</source>
        <translation>Het bestand is geen frab-rooster.</translation>
    </message>
    <message>
        <source>There is nothing in the schedule.</source>
        <translation>In het rooster staat niets.</translation>
    </message>
    <message>
        <source>The XML of the file is not well formed.</source>
        <translation>De XML van het bestand klopt niet.</translation>
    </message>
    <message>
        <source>The XML of the file is not well formed in line %1.</source>
        <translation>De XML van het bestand klopt niet in regel %1.</translation>
    </message>
    <message>
        <source>The file defines entities of its own; such a file is not taken in.</source>
        <translation>Het bestand bepaalt eigen entiteiten; zo&apos;n bestand wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a schedule.</source>
        <translation>Het bestand is te diep genest om een rooster te zijn.</translation>
    </message>
    <message>
        <source>The JSON of the file is not well formed.</source>
        <translation>De JSON van het bestand klopt niet.</translation>
    </message>
    <message>
        <source>The file is not a list of organisations as TOOI publishes it.</source>
        <translation>Het bestand is geen lijst van organisaties zoals TOOI die publiceert.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Die rol is er niet.</translation>
    </message>
    <message>
        <source>This colleague has no account on the server yet.</source>
        <translation>Deze collega heeft nog geen account op de server.</translation>
    </message>
    <message>
        <source>the e-mail address &apos;%1&apos; stands in the file more than once</source>
        <translation>het e-mailadres &apos;%1&apos; staat meer dan eens in het bestand</translation>
    </message>
    <message>
        <source>the account name &apos;%1&apos; stands in the file more than once</source>
        <translation>de accountnaam &apos;%1&apos; staat meer dan eens in het bestand</translation>
    </message>
    <message>
        <source>the duration &apos;%1&apos; is not a duration (01:30)</source>
        <translation>de duur &apos;%1&apos; is geen duur (01:30)</translation>
    </message>
    <message>
        <source>the e-mail address &apos;%1&apos; cannot be used</source>
        <translation>het e-mailadres &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the account name &apos;%1&apos; cannot be used</source>
        <translation>de accountnaam &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the job title &apos;%1&apos; cannot be used</source>
        <translation>de functie &apos;%1&apos; kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>de naam ontbreekt</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is too long</source>
        <translation>de naam &apos;%1&apos; is te lang</translation>
    </message>
    <message>
        <source>The file is too large to be taken in.</source>
        <translation>Het bestand is te groot om over te nemen.</translation>
    </message>
    <message>
        <source>Only a moderator may do this.</source>
        <translation>Alleen een moderator mag dit doen.</translation>
    </message>
    <message>
        <source>Only a coordinator may do this.</source>
        <translation>Alleen een coördinator mag dit doen.</translation>
    </message>
    <message>
        <source>Only the administrator of the workspace may do this.</source>
        <translation>Alleen de beheerder van de werkruimte mag dit doen.</translation>
    </message>
    <message>
        <source>the workspace does not take this row: %1</source>
        <translation>de werkruimte neemt deze rij niet aan: %1</translation>
    </message>
    <message>
        <source>The backup made before the change is not whole, so nothing was changed.</source>
        <translation>De reservekopie van vóór de wijziging is niet heel, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no room or right to keep a backup beside the workspace, so nothing was changed.</source>
        <translation>Naast de werkruimte kan geen reservekopie worden bewaard, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>No backup can be kept in &apos;%1&apos;, so nothing was changed.</source>
        <translation>In &apos;%1&apos; kan geen reservekopie worden bewaard, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>The calendar is nested too deep to be taken in.</source>
        <translation>De agenda is te diep genest om over te nemen.</translation>
    </message>
    <message>
        <source>The repeats in the calendar come to more occurrences than can be taken in at once.</source>
        <translation>De herhalingen in de agenda leveren meer keren op dan in één keer kunnen worden overgenomen.</translation>
    </message>
    <message>
        <source>The pooler before the server passes no settings on; connect to the server itself or have its administrator allow them.</source>
        <translation>De pooler voor de server geeft geen instellingen door; verbind met de server zelf of laat de beheerder ze toestaan.</translation>
    </message>
    <message>
        <source>the time zone &apos;%1&apos; is not known here</source>
        <translation>de tijdzone &apos;%1&apos; is hier niet bekend</translation>
    </message>
    <message>
        <source>The same identifier, account or e-mail address is in the workspace already.</source>
        <translation>Hetzelfde kenmerk, account of e-mailadres staat al in de werkruimte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is never closed</source>
        <translation>&apos;%1&apos; wordt nergens gesloten</translation>
    </message>
    <message>
        <source>the repeat &apos;%1&apos; cannot be followed</source>
        <translation>de herhaling &apos;%1&apos; is niet te volgen</translation>
    </message>
    <message>
        <source>Nothing was written: the workspace no longer holds what you did in it earlier. The share lost it, or an older copy was put back; repeat it, or go on without it.</source>
        <translation>Er is niets geschreven: wat je eerder in de werkruimte deed, staat er niet meer in. De netwerkschijf is het kwijtgeraakt, of er is een oudere kopie teruggezet; herhaal het, of ga zonder verder.</translation>
    </message>
    <message>
        <source>Nothing was written: the workspace no longer holds what you did in it earlier (%1: %2). The share lost it, or an older copy was put back; repeat it, or go on without it.</source>
        <translation>Er is niets geschreven: wat je eerder in de werkruimte deed, staat er niet meer in (%1: %2). De netwerkschijf is het kwijtgeraakt, of er is een oudere kopie teruggezet; herhaal het, of ga zonder verder.</translation>
    </message>
    <message>
        <source>This is not kept whole, so do it again yourself.</source>
        <translation>Dit wordt niet in zijn geheel bewaard; doe het zelf opnieuw.</translation>
    </message>
    <message>
        <source>What it was is not known any more.</source>
        <translation>Wat het was, is niet meer bekend.</translation>
    </message>
    <message>
        <source>Excel cannot read that many rows; choose fewer, or CSV.</source>
        <translation>Zoveel rijen kan Excel niet lezen; kies er minder, of CSV.</translation>
    </message>
    <message>
        <source>Those are too many theme weeks for one workbook; choose fewer.</source>
        <translation>Dat zijn te veel themaweken voor één werkmap; kies er minder.</translation>
    </message>
    <message>
        <source>This list cannot be written as that kind of file.</source>
        <translation>Deze lijst kan niet als zo&apos;n bestand worden geschreven.</translation>
    </message>
    <message>
        <source>This person does not ask for a seat in that session.</source>
        <translation>Deze collega vraagt geen plaats bij die bijeenkomst.</translation>
    </message>
    <message>
        <source>This person has no seat in that session.</source>
        <translation>Deze collega heeft geen plaats bij die bijeenkomst.</translation>
    </message>
    <message>
        <source>There is nothing to put on paper.</source>
        <translation>Er is niets om op papier te zetten.</translation>
    </message>
    <message>
        <source>That is too much for paper; choose a shorter period, or a filter, or export it to Excel.</source>
        <translation>Dat is te veel voor papier; kies een kortere periode of een filter, of exporteer het naar Excel.</translation>
    </message>
    <message>
        <source>These are more than %1 sessions: too much for paper. Choose a shorter period, or a filter, or export them to Excel.</source>
        <translation>Dit zijn meer dan %1 bijeenkomsten: te veel voor papier. Kies een kortere periode of een filter, of exporteer ze naar Excel.</translation>
    </message>
    <message>
        <source>A session repeats every so many days, weeks or months, from 1 on.</source>
        <translation>Een bijeenkomst herhaalt om de zoveel dagen, weken of maanden, vanaf 1.</translation>
    </message>
    <message>
        <source>A session repeats every so many days, weeks or months, between 1 and %1.</source>
        <translation>Een bijeenkomst herhaalt om de zoveel dagen, weken of maanden, tussen 1 en %1.</translation>
    </message>
    <message>
        <source>Choose the day of the week it repeats on.</source>
        <translation>Kies de dag van de week waarop de bijeenkomst herhaalt.</translation>
    </message>
    <message>
        <source>Choose the day of the month it repeats on.</source>
        <translation>Kies de dag van de maand waarop de bijeenkomst herhaalt.</translation>
    </message>
    <message>
        <source>Say until which day it repeats, or how many times.</source>
        <translation>Zeg tot en met welke dag de bijeenkomst herhaalt, of hoe vaak.</translation>
    </message>
    <message>
        <source>A series has at least one day.</source>
        <translation>Een reeks heeft minstens één dag.</translation>
    </message>
    <message>
        <source>A series has at most %1 days; let it end sooner.</source>
        <translation>Een reeks heeft hoogstens %1 dagen; laat de reeks eerder eindigen.</translation>
    </message>
    <message>
        <source>This repeat has no day at all; look at its days and its end.</source>
        <translation>Deze herhaling heeft geen enkele dag; kijk naar de dagen en het einde.</translation>
    </message>
    <message>
        <source>This repeat cannot be followed here.</source>
        <translation>Deze herhaling kan hier niet gevolgd worden.</translation>
    </message>
    <message>
        <source>The repeat &apos;%1&apos; cannot be followed here.</source>
        <translation>De herhaling &apos;%1&apos; kan hier niet gevolgd worden.</translation>
    </message>
    <message>
        <source>This session has begun: only it alone can still be changed.</source>
        <translation>Deze bijeenkomst is begonnen: alleen deze zelf kan nog gewijzigd worden.</translation>
    </message>
    <message>
        <source>The repeat cannot follow this session to that day; move only this one, or change the repeat.</source>
        <translation>De herhaling kan deze bijeenkomst niet volgen naar die dag; verplaats alleen deze, of wijzig de herhaling.</translation>
    </message>
    <message>
        <source>This repeat does not fall on the day of the session itself; choose that day as well, or move the session.</source>
        <translation>Deze herhaling valt niet op de dag van de bijeenkomst zelf; kies die dag ook, of verplaats de bijeenkomst.</translation>
    </message>
    <message>
        <source>This session is part of a series already.</source>
        <translation>Deze bijeenkomst hoort al bij een reeks.</translation>
    </message>
    <message>
        <source>This session is not part of a series.</source>
        <translation>Deze bijeenkomst hoort niet bij een reeks.</translation>
    </message>
    <message>
        <source>This session is not skipped, so it cannot be put back.</source>
        <translation>Deze bijeenkomst is niet overgeslagen en kan dus niet teruggezet worden.</translation>
    </message>
    <message>
        <source>This series was made already, before you changed the form; close the form and change the series in the calendar.</source>
        <translation>Deze reeks is al gemaakt, voordat je het formulier wijzigde; sluit het formulier en wijzig de reeks in de kalender.</translation>
    </message>
    <message>
        <source>These are too many days; let the series end sooner.</source>
        <translation>Dit zijn te veel dagen; laat de reeks eerder eindigen.</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>Geef de zaal een naam.</translation>
    </message>
    <message>
        <source>The name of the building is too long.</source>
        <translation>De naam van het gebouw is te lang.</translation>
    </message>
    <message>
        <source>A room has 1 seat or more; leave it empty where nobody knows.</source>
        <translation>Een zaal heeft 1 plaats of meer; laat het leeg als niemand het weet.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>De tekst is te lang.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>De tekst is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>The time that stays free around a session is 0 minutes to a day.</source>
        <translation>De tijd die rond een bijeenkomst vrij blijft, is 0 minuten tot een dag.</translation>
    </message>
    <message>
        <source>There is a room of that name in that building already.</source>
        <translation>In dat gebouw is al een zaal met die naam.</translation>
    </message>
    <message>
        <source>The room stays: there are sessions in it. Give those another room first.</source>
        <translation>De zaal blijft: er zijn bijeenkomsten in gepland. Geef die eerst een andere zaal.</translation>
    </message>
    <message>
        <source>The room stays: it is used by sessions (%1). Give those another room first, cancelled ones too.</source>
        <translation>De zaal blijft: er zijn bijeenkomsten in gepland (%1). Geef die eerst een andere zaal, ook de geannuleerde.</translation>
    </message>
    <message>
        <source>Give the theme week a name.</source>
        <translation>Geef de themaweek een naam.</translation>
    </message>
    <message>
        <source>A theme week ends on the day it begins or later, within three months.</source>
        <translation>Een themaweek eindigt op de dag dat die begint of later, binnen drie maanden.</translation>
    </message>
    <message>
        <source>A colour is written as #154273.</source>
        <translation>Een kleur schrijf je als #154273.</translation>
    </message>
    <message>
        <source>There is a theme week of that name already.</source>
        <translation>Er is al een themaweek met die naam.</translation>
    </message>
    <message>
        <source>The theme week stays: sessions belong to it. Take them out of it first.</source>
        <translation>De themaweek blijft: er horen bijeenkomsten bij. Haal die er eerst uit.</translation>
    </message>
    <message>
        <source>The theme week stays: sessions belong to it (%1). Take them out of it first, cancelled ones too.</source>
        <translation>De themaweek blijft: er horen bijeenkomsten bij (%1). Haal die er eerst uit, ook de geannuleerde.</translation>
    </message>
    <message>
        <source>An absence ends after it begins; correct the times.</source>
        <translation>Een afwezigheid eindigt nadat die begint; verbeter de tijden.</translation>
    </message>
    <message>
        <source>Only a coordinator keeps the absences of others.</source>
        <translation>Alleen een coördinator houdt de afwezigheid van anderen bij.</translation>
    </message>
    <message>
        <source>Say what day it is, such as “King&apos;s Day”.</source>
        <translation>Zeg welke dag het is, zoals “Koningsdag”.</translation>
    </message>
    <message>
        <source>That day is a day off already.</source>
        <translation>Die dag is al vrij.</translation>
    </message>
    <message>
        <source>That day is no day off any more.</source>
        <translation>Die dag is niet meer vrij.</translation>
    </message>
    <message>
        <source>The calendar holds more days than can be taken in at once.</source>
        <translation>De agenda bevat meer dagen dan in één keer kunnen worden overgenomen.</translation>
    </message>
    <message>
        <source>Say who is away.</source>
        <translation>Zeg wie er afwezig is.</translation>
    </message>
    <message>
        <source>That is the file that is being imported; choose another name for its bad rows.</source>
        <translation>Dat is het bestand dat je importeert; kies een andere naam voor de foute regels.</translation>
    </message>
    <message>
        <source>The file has other columns than a moment ago; open it once more.</source>
        <translation>Het bestand heeft andere kolommen dan daarnet; open het nog eens.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Maak dit korter.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-02, or with the day first: 2-3-2026.</source>
        <translation>Schrijf de datum als 2026-03-02, of met de dag voorop: 2-3-2026.</translation>
    </message>
    <message>
        <source>Write it as 09:30, or leave it empty.</source>
        <translation>Schrijf de tijd als 09:30, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Write it as 01:30, or leave it empty.</source>
        <translation>Schrijf de duur als 01:30, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Write an end that is later than the begin, or leave it empty.</source>
        <translation>Schrijf een einde dat later is dan het begin, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Write ja or nee, or leave it empty.</source>
        <translation>Schrijf ja of nee, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Schrijf een van deze: %1.</translation>
    </message>
    <message>
        <source>Write gepland or geannuleerd, or leave it empty.</source>
        <translation>Schrijf gepland of geannuleerd, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Give an address for each trainer, in the same order.</source>
        <translation>Geef voor elke trainer een adres, in dezelfde volgorde.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Schrijf een heel getal, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Make the least no more than the most.</source>
        <translation>Maak het minimum niet groter dan het maximum.</translation>
    </message>
    <message>
        <source>Write an address with https: at its begin.</source>
        <translation>Schrijf een adres met https: vooraan.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-02 09:30, or leave it empty.</source>
        <translation>Schrijf het moment als 2026-03-02 09:30, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Write it as name@example.nl, or leave it empty.</source>
        <translation>Schrijf het adres als naam@voorbeeld.nl, of laat dit leeg.</translation>
    </message>
    <message>
        <source>Keep one of these rows, or change it in the others.</source>
        <translation>Houd één van deze regels, of wijzig dit in de andere.</translation>
    </message>
    <message>
        <source>Save the calendar once more, or plan this session by hand.</source>
        <translation>Bewaar de agenda opnieuw, of plan deze bijeenkomst met de hand.</translation>
    </message>
    <message>
        <source>Put quotation marks around a text with a separator in it.</source>
        <translation>Zet aanhalingstekens om een tekst waar een scheidingsteken in staat.</translation>
    </message>
    <message>
        <source>Change this row, or leave it out.</source>
        <translation>Wijzig deze regel, of laat die weg.</translation>
    </message>
    <message>
        <source>there is a time of the end and none of the begin</source>
        <translation>er staat een eindtijd en geen begintijd</translation>
    </message>
    <message>
        <source>Fill in when it begins, or say which column holds that.</source>
        <translation>Vul in wanneer het begint, of zeg in welke kolom dat staat.</translation>
    </message>
    <message>
        <source>The JSON of the file is not well formed in line %1.</source>
        <translation>De JSON van het bestand klopt niet in regel %1.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be taken in.</source>
        <translation>Het bestand is te diep genest om te kunnen worden ingelezen.</translation>
    </message>
    <message>
        <source>The file brings a document type (DOCTYPE) of its own; such a file is not taken in.</source>
        <translation>Het bestand brengt een eigen documenttype (DOCTYPE) mee; zo&apos;n bestand wordt niet ingelezen.</translation>
    </message>
    <message>
        <source>That is no catalogue of courses; CSV as for Leer-Rijk, schema.org, OOAPI and EDU-DEX are.</source>
        <translation>Dat is geen catalogus van cursussen; CSV zoals voor Leer-Rijk, schema.org, OOAPI en EDU-DEX wel.</translation>
    </message>
    <message>
        <source>There is no course in it.</source>
        <translation>Er staat geen cursus in.</translation>
    </message>
    <message>
        <source>The page tells of no courses in a form that can be read; ask the provider for a file or a feed.</source>
        <translation>Op de pagina staan geen cursussen in een leesbare vorm; vraag de aanbieder om een bestand of een feed.</translation>
    </message>
    <message>
        <source>There are more courses in it than can be taken in at once.</source>
        <translation>Er staan meer cursussen in dan er in één keer kunnen worden ingelezen.</translation>
    </message>
    <message>
        <source>There are more than %1 courses in it: too many to be taken in at once.</source>
        <translation>Er staan meer dan %1 cursussen in: te veel om in één keer in te lezen.</translation>
    </message>
    <message>
        <source>No column was found for the title; tell which one it is.</source>
        <translation>Er is geen kolom gevonden voor de titel; zeg welke het is.</translation>
    </message>
    <message>
        <source>No column was found for the title among %1; tell which one it is.</source>
        <translation>Er is geen kolom gevonden voor de titel tussen %1; zeg welke het is.</translation>
    </message>
    <message>
        <source>This is the directory of EDU-DEX, which only says where the courses are; give the program files that it names.</source>
        <translation>Dit is de inhoudsopgave van EDU-DEX, die alleen zegt waar de cursussen staan; geef de programmabestanden (program) die erin worden genoemd.</translation>
    </message>
    <message>
        <source>This is the file of EDU-DEX about the institute; give the program files that stand beside it.</source>
        <translation>Dit is het bestand van EDU-DEX over het instituut; geef de programmabestanden (program) die ernaast staan.</translation>
    </message>
    <message>
        <source>The file holds no courses as EDU-DEX writes them.</source>
        <translation>In het bestand staan geen cursussen zoals EDU-DEX ze schrijft.</translation>
    </message>
    <message>
        <source>That is not an address of the web.</source>
        <translation>Dat is geen webadres.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of the web.</source>
        <translation>&apos;%1&apos; is geen webadres.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https: or http: are fetched.</source>
        <translation>Alleen adressen die met https: of http: beginnen, worden opgehaald.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https: or http: are fetched, not %1:.</source>
        <translation>Alleen adressen die met https: of http: beginnen, worden opgehaald, niet %1:.</translation>
    </message>
    <message>
        <source>A name or password does not belong in an address, where others could read it; nothing was fetched.</source>
        <translation>Een naam of wachtwoord hoort niet in een adres, waar anderen het kunnen lezen; er is niets opgehaald.</translation>
    </message>
    <message>
        <source>The server sends on from one address to the next without end; nothing was fetched.</source>
        <translation>De server verwijst steeds door naar een ander adres; er is niets opgehaald.</translation>
    </message>
    <message>
        <source>The server sends on to an address that is not secured (http:), so nothing was fetched.</source>
        <translation>De server verwijst door naar een adres dat niet beveiligd is (http:), dus er is niets opgehaald.</translation>
    </message>
    <message>
        <source>What the server sends is too large, so it was not fetched.</source>
        <translation>Wat de server stuurt, is te groot; het is niet opgehaald.</translation>
    </message>
    <message>
        <source>The server sends more than %1 MB, so it was not fetched.</source>
        <translation>De server stuurt meer dan %1 MB; het is niet opgehaald.</translation>
    </message>
    <message>
        <source>The server sends it compressed, though that was not asked for, so it was not fetched.</source>
        <translation>De server stuurt het ingepakt, terwijl daar niet om gevraagd is; het is niet opgehaald.</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be trusted, so nothing was asked of it; tell who keeps the server.</source>
        <translation>Het certificaat van de server is niet te vertrouwen, dus er is niets gevraagd; meld het bij de beheerder van die server.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was asked of it; tell who keeps the server.</source>
        <translation>Het certificaat van %1 is niet te vertrouwen, dus er is niets gevraagd; meld het bij de beheerder van die server.</translation>
    </message>
    <message>
        <source>There is nothing at that address; look at it again.</source>
        <translation>Op dat adres is niets te vinden; kijk het adres nog eens na.</translation>
    </message>
    <message>
        <source>%1 has nothing at that address; look at it again.</source>
        <translation>Op dat adres van %1 is niets te vinden; kijk het adres nog eens na.</translation>
    </message>
    <message>
        <source>There is no server of that name.</source>
        <translation>Er is geen server met die naam.</translation>
    </message>
    <message>
        <source>There is no server &apos;%1&apos;.</source>
        <translation>Er is geen server &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The server gives this only to who signs in; save it as a file and import that.</source>
        <translation>De server geeft dit alleen aan wie zich aanmeldt; sla het op als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>%1 gives this only to who signs in; save it as a file and import that.</source>
        <translation>%1 geeft dit alleen aan wie zich aanmeldt; sla het op als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>The server has a problem of its own; try again later.</source>
        <translation>De server heeft zelf een probleem; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (%1); try again later.</source>
        <translation>De server heeft zelf een probleem (%1); probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server took too long, so nothing was fetched; try again later.</source>
        <translation>De server deed er te lang over, dus er is niets opgehaald; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server took longer than %1 seconds, so nothing was fetched; try again later.</source>
        <translation>De server deed er langer dan %1 seconden over, dus er is niets opgehaald; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The connection ended halfway, so nothing was taken; try again.</source>
        <translation>De verbinding brak halverwege af, dus er is niets overgenomen; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection with %1 ended halfway, so nothing was taken; try again.</source>
        <translation>De verbinding met %1 brak halverwege af, dus er is niets overgenomen; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server does not answer; check the address and the network.</source>
        <translation>De server antwoordt niet; controleer het adres en het netwerk.</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 antwoordt niet; controleer het adres en het netwerk.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; nothing was fetched.</source>
        <translation>Gestopt, zoals je vroeg; er is niets opgehaald.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say whether the course is still given (ja or nee)</source>
        <translation>&apos;%1&apos; zegt niet of de cursus nog wordt gegeven (ja of nee)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount (1.250,00)</source>
        <translation>&apos;%1&apos; is geen bedrag (1.250,00)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of hours or half days (7,5)</source>
        <translation>&apos;%1&apos; is geen aantal uren of dagdelen (7,5)</translation>
    </message>
    <message>
        <source>the course &apos;%1&apos; of this date is not in the file</source>
        <translation>de cursus &apos;%1&apos; van deze datum staat niet in het bestand</translation>
    </message>
    <message>
        <source>Write it as 1.250,00, or leave it empty.</source>
        <translation>Schrijf het als 1.250,00, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write it as 7,5, or leave it empty.</source>
        <translation>Schrijf het als 7,5, of laat het leeg.</translation>
    </message>
    <message>
        <source>Give the file of the courses as well, or leave this date out.</source>
        <translation>Geef ook het bestand van de cursussen, of laat deze datum weg.</translation>
    </message>
    <message>
        <source>Somebody else changed this training in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze training intussen gewijzigd; bekijk de wijziging en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no such training.</source>
        <translation>Die training is er niet.</translation>
    </message>
    <message>
        <source>Only who offers this training, or a coordinator, may do this.</source>
        <translation>Alleen wie deze training aanbiedt, of een coördinator, mag dit doen.</translation>
    </message>
    <message>
        <source>What a catalogue says of a formal course is changed by importing the catalogue.</source>
        <translation>Wat een catalogus van een formele cursus zegt, wijzig je door de catalogus te importeren.</translation>
    </message>
    <message>
        <source>This is not offered any more, so it cannot be planned.</source>
        <translation>Dit wordt niet meer aangeboden, dus je kunt het niet plannen.</translation>
    </message>
    <message>
        <source>Write an address of the web, with https: at its begin.</source>
        <translation>Schrijf een webadres, met https: aan het begin.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Het adres is te lang.</translation>
    </message>
    <message>
        <source>Say in minutes how long it takes, from 1 on.</source>
        <translation>Zeg in minuten hoe lang het duurt, vanaf 1.</translation>
    </message>
    <message>
        <source>Write the language as a code, such as nl or en.</source>
        <translation>Schrijf de taal als code, zoals nl of en.</translation>
    </message>
    <message>
        <source>At most twenty topics go with a training.</source>
        <translation>Bij een training horen hooguit twintig onderwerpen.</translation>
    </message>
    <message>
        <source>Somebody else changed this topic in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft dit onderwerp intussen gewijzigd; bekijk de wijziging en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is a topic of that name already.</source>
        <translation>Er is al een onderwerp met die naam.</translation>
    </message>
    <message>
        <source>A topic cannot stand under itself, nor under what stands under it.</source>
        <translation>Een onderwerp kan niet onder zichzelf vallen, en niet onder wat eronder valt.</translation>
    </message>
    <message>
        <source>There is no such topic.</source>
        <translation>Dat onderwerp is er niet.</translation>
    </message>
    <message>
        <source>Give the topic a name.</source>
        <translation>Geef het onderwerp een naam.</translation>
    </message>
    <message>
        <source>These are too many other names.</source>
        <translation>Dit zijn te veel andere namen.</translation>
    </message>
    <message>
        <source>There is no topic of that name to stand under, or it is the topic itself.</source>
        <translation>Er is geen onderwerp met die naam om onder te vallen, of het is het onderwerp zelf.</translation>
    </message>
    <message>
        <source>There is no topic of that name to use instead, or it is the topic itself.</source>
        <translation>Er is geen onderwerp met die naam om in plaats hiervan te gebruiken, of het is het onderwerp zelf.</translation>
    </message>
    <message>
        <source>Choose two topics that are not the same.</source>
        <translation>Kies twee verschillende onderwerpen.</translation>
    </message>
    <message>
        <source>There is no topic of that identifier, and the file gives no name for a new one.</source>
        <translation>Er is geen onderwerp met dat kenmerk, en het bestand geeft geen naam voor een nieuw onderwerp.</translation>
    </message>
    <message>
        <source>Somebody else changed this task in the meantime; look at the change and try again.</source>
        <translation>Iemand anders heeft deze taak intussen gewijzigd; bekijk de wijziging en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is a task of that name already.</source>
        <translation>Er is al een taak met die naam.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Die taak is er niet.</translation>
    </message>
    <message>
        <source>Say what somebody wants to do.</source>
        <translation>Zeg wat iemand wil doen.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>De reden is te lang.</translation>
    </message>
    <message>
        <source>A topic is advised once for a task.</source>
        <translation>Een onderwerp wordt één keer voor een taak aangeraden.</translation>
    </message>
    <message>
        <source>That is more than can be advised for one task.</source>
        <translation>Dat is meer dan voor één taak kan worden aangeraden.</translation>
    </message>
    <message>
        <source>Only a moderator or a coordinator may do this.</source>
        <translation>Alleen een moderator of een coördinator mag dit doen.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of topics.</source>
        <translation>Het bestand is te diep genest voor een lijst van onderwerpen.</translation>
    </message>
    <message>
        <source>The file holds more than %1 topics.</source>
        <translation>Het bestand heeft meer dan %1 onderwerpen.</translation>
    </message>
    <message>
        <source>There is no topic in the file: no concept of SKOS.</source>
        <translation>Er staat geen onderwerp in het bestand: geen begrip van SKOS.</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; cannot be used</source>
        <translation>de naam &apos;%1&apos; is niet bruikbaar</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is not onderwerp, vaardigheid, platform or apparaat</source>
        <translation>de soort &apos;%1&apos; is niet onderwerp, vaardigheid, platform of apparaat</translation>
    </message>
    <message>
        <source>the other names &apos;%1&apos; cannot be used</source>
        <translation>de andere namen &apos;%1&apos; zijn niet bruikbaar</translation>
    </message>
    <message>
        <source>the text &apos;%1&apos; is too long</source>
        <translation>de tekst &apos;%1&apos; is te lang</translation>
    </message>
    <message>
        <source>the status &apos;%1&apos; is not toegestaan, gedoogd or verboden</source>
        <translation>de status &apos;%1&apos; is niet toegestaan, gedoogd of verboden</translation>
    </message>
    <message>
        <source>there is no topic &apos;%1&apos; to stand under</source>
        <translation>er is geen onderwerp &apos;%1&apos; om onder te vallen</translation>
    </message>
    <message>
        <source>there is no topic &apos;%1&apos; to use instead</source>
        <translation>er is geen onderwerp &apos;%1&apos; om in plaats hiervan te gebruiken</translation>
    </message>
    <message>
        <source>The job title is too long; keep it within 200 characters.</source>
        <translation>De functie is te lang; houd het binnen 200 tekens.</translation>
    </message>
    <message>
        <source>The text about you is too long; keep it within 2,000 characters.</source>
        <translation>De tekst over jou is te lang; houd het binnen 2.000 tekens.</translation>
    </message>
    <message>
        <source>That are too many topics, or one is too long.</source>
        <translation>Dat zijn te veel onderwerpen, of er is er een te lang.</translation>
    </message>
    <message>
        <source>The name of the topic “%1…” is too long.</source>
        <translation>De naam van het onderwerp ‘%1…’ is te lang.</translation>
    </message>
    <message>
        <source>One of the languages is no code of a language.</source>
        <translation>Een van de talen is geen taalcode.</translation>
    </message>
    <message>
        <source>“%1” is no code of a language, such as nl or en.</source>
        <translation>‘%1’ is geen taalcode, zoals nl of en.</translation>
    </message>
    <message>
        <source>Your profile was changed elsewhere in the meantime; look at the change and try again.</source>
        <translation>Je profiel is intussen ergens anders gewijzigd; bekijk de wijziging en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That is no topic yet; choose one of the list, or ask a moderator to add it.</source>
        <translation>Dat is nog geen onderwerp; kies er een uit de lijst, of vraag een moderator het toe te voegen.</translation>
    </message>
    <message>
        <source>“%1” is no topic yet; choose one of the list, or ask a moderator to add it.</source>
        <translation>‘%1’ is nog geen onderwerp; kies er een uit de lijst, of vraag een moderator het toe te voegen.</translation>
    </message>
    <message>
        <source>There is no such request of yours.</source>
        <translation>Er is geen vraag van of aan jou met dat nummer.</translation>
    </message>
    <message>
        <source>You cannot ask yourself; choose a colleague.</source>
        <translation>Je kunt het niet aan jezelf vragen; kies een collega.</translation>
    </message>
    <message>
        <source>Say in a few words what you would like.</source>
        <translation>Zeg in een paar woorden wat je zou willen.</translation>
    </message>
    <message>
        <source>That is too long; keep it within 300 characters.</source>
        <translation>Dat is te lang; houd het binnen 300 tekens.</translation>
    </message>
    <message>
        <source>The question is too long; keep it within 4,000 characters.</source>
        <translation>De vraag is te lang; houd het binnen 4.000 tekens.</translation>
    </message>
    <message>
        <source>The text is too long; keep it within 4,000 characters.</source>
        <translation>De tekst is te lang; houd het binnen 4.000 tekens.</translation>
    </message>
    <message>
        <source>The place is too long.</source>
        <translation>De plaats is te lang.</translation>
    </message>
    <message>
        <source>The end must lie after the begin.</source>
        <translation>Het einde moet na het begin liggen.</translation>
    </message>
    <message>
        <source>That time has passed; propose one that is still to come.</source>
        <translation>Die tijd is voorbij; stel er een voor die nog komt.</translation>
    </message>
    <message>
        <source>The request was changed in the meantime; look at it again.</source>
        <translation>De vraag is intussen gewijzigd; bekijk die opnieuw.</translation>
    </message>
    <message>
        <source>This request is over: it was accepted, declined or withdrawn.</source>
        <translation>Deze vraag is voorbij: die is aangenomen, afgewezen of ingetrokken.</translation>
    </message>
    <message>
        <source>It is your colleague&apos;s turn to answer this.</source>
        <translation>Je collega is aan de beurt om hierop te antwoorden.</translation>
    </message>
    <message>
        <source>Who asks whom cannot be changed.</source>
        <translation>Wie wie vraagt, kan niet veranderen.</translation>
    </message>
    <message>
        <source>A request stays; it can be withdrawn or declined.</source>
        <translation>Een vraag blijft; je kunt die intrekken of afwijzen.</translation>
    </message>
    <message>
        <source>A colleague cannot be deleted, only erased.</source>
        <translation>Een collega kan niet worden verwijderd, alleen gewist.</translation>
    </message>
    <message>
        <source>This colleague was erased already.</source>
        <translation>Deze collega is al gewist.</translation>
    </message>
    <message>
        <source>There is no such wish.</source>
        <translation>Die wens is er niet.</translation>
    </message>
    <message>
        <source>Say what you wish, in a few words.</source>
        <translation>Zeg in een paar woorden wat je wenst.</translation>
    </message>
    <message>
        <source>The wish is too long; put the rest in the explanation.</source>
        <translation>De wens is te lang; zet de rest in de toelichting.</translation>
    </message>
    <message>
        <source>The wish is longer than %1 characters; put the rest in the explanation.</source>
        <translation>De wens is langer dan %1 tekens; zet de rest in de toelichting.</translation>
    </message>
    <message>
        <source>The explanation is too long.</source>
        <translation>De toelichting is te lang.</translation>
    </message>
    <message>
        <source>The explanation is longer than %1 characters.</source>
        <translation>De toelichting is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Say why the wish is closed: who wished it reads that.</source>
        <translation>Zeg waarom de wens wordt gesloten: wie hem wenste, leest dat.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>De reden is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>Choose two wishes that are not the same.</source>
        <translation>Kies twee wensen die niet dezelfde zijn.</translation>
    </message>
    <message>
        <source>Somebody else changed this wish meanwhile; look at it again.</source>
        <translation>Iemand anders heeft deze wens intussen gewijzigd; kijk er opnieuw naar.</translation>
    </message>
    <message>
        <source>This wish is planned, fulfilled or closed already.</source>
        <translation>Deze wens is al gepland, vervuld of gesloten.</translation>
    </message>
    <message>
        <source>That cannot be done with this wish as it stands now; look at it again.</source>
        <translation>Dat kan niet met deze wens zoals hij nu is; kijk er opnieuw naar.</translation>
    </message>
    <message>
        <source>No session was made of this wish.</source>
        <translation>Van deze wens is geen bijeenkomst gemaakt.</translation>
    </message>
    <message>
        <source>There is no working day in the wanted period any more. Change the period first.</source>
        <translation>In de gewenste periode is geen werkdag meer over. Wijzig eerst de periode.</translation>
    </message>
    <message>
        <source>Others signed up for the session meanwhile, so it can no longer be taken back. Cancel it instead: then they are told.</source>
        <translation>Anderen hebben zich intussen voor de bijeenkomst ingeschreven, dus terugdraaien kan niet meer. Zeg haar in plaats daarvan af: dan krijgen zij bericht.</translation>
    </message>
    <message>
        <source>You wish this already.</source>
        <translation>Je wenst dit al.</translation>
    </message>
    <message>
        <source>Only who wished it first and coordinators may do this with a wish.</source>
        <translation>Alleen wie het als eerste wenste en coördinatoren mogen dit met een wens doen.</translation>
    </message>
    <message>
        <source>Only a moderator or a coordinator may make two wishes one.</source>
        <translation>Alleen een moderator of een coördinator mag twee wensen samenvoegen.</translation>
    </message>
    <message>
        <source>Only a coordinator, or the colleague who gives the session, may plan it.</source>
        <translation>Alleen een coördinator, of de collega die de bijeenkomst geeft, mag die plannen.</translation>
    </message>
    <message>
        <source>A wish is never deleted; close it with a reason.</source>
        <translation>Een wens wordt nooit verwijderd; sluit hem met een reden.</translation>
    </message>
    <message>
        <source>You wish for yourself only.</source>
        <translation>Je wenst alleen voor jezelf.</translation>
    </message>
    <message>
        <source>The topic stays: it is used. Make it one with another topic instead.</source>
        <translation>Het onderwerp blijft: het wordt gebruikt. Voeg het samen met een ander onderwerp.</translation>
    </message>
    <message>
        <source>The topic stays: it is used (%1 times). Make it one with another topic instead.</source>
        <translation>Het onderwerp blijft: het wordt gebruikt (%1 keer). Voeg het samen met een ander onderwerp.</translation>
    </message>
    <message>
        <source>The file holds too many topics.</source>
        <translation>In het bestand staan te veel onderwerpen.</translation>
    </message>
    <message>
        <source>Write onderwerp, vaardigheid, platform or apparaat, or leave it empty.</source>
        <translation>Schrijf onderwerp, vaardigheid, platform of apparaat, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write toegestaan, gedoogd or verboden, or leave it empty.</source>
        <translation>Schrijf toegestaan, gedoogd of verboden, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write the name of another topic, or leave it empty.</source>
        <translation>Schrijf de naam van een ander onderwerp, of laat het leeg.</translation>
    </message>
    <message>
        <source>A session is kept; cancel it instead.</source>
        <translation>Een bijeenkomst blijft bewaard; annuleer hem.</translation>
    </message>
    <message>
        <source>This offer has no identifier; make it once more.</source>
        <translation>Dit aanbod heeft geen kenmerk; maak het opnieuw.</translation>
    </message>
    <message>
        <source>A request begins with a question; the colleague has yet to answer.</source>
        <translation>Een vraag om hulp begint als vraag; de collega moet nog antwoorden.</translation>
    </message>
    <message>
        <source>A new wish is open, and nobody has taken it up yet.</source>
        <translation>Een nieuwe wens is open, en niemand heeft hem al opgepakt.</translation>
    </message>
    <message>
        <source>Only a colleague whom the workspace knows can wish this.</source>
        <translation>Alleen een collega die de werkruimte kent, kan dit wensen.</translation>
    </message>
    <message>
        <source>The session is of another training than was made for the wish.</source>
        <translation>De bijeenkomst is van een andere training dan die voor de wens is gemaakt.</translation>
    </message>
    <message>
        <source>Only who was at the session may evaluate it, and not its trainers.</source>
        <translation>Alleen wie bij de bijeenkomst was, kan die evalueren; de trainers niet.</translation>
    </message>
    <message>
        <source>The session is not over yet. You can evaluate it as soon as it is.</source>
        <translation>De bijeenkomst is nog niet voorbij. Daarna kun je die evalueren.</translation>
    </message>
    <message>
        <source>You evaluated this session already. Thank you!</source>
        <translation>Je hebt deze bijeenkomst al geëvalueerd. Dank je wel!</translation>
    </message>
    <message>
        <source>This is asked three months after the session.</source>
        <translation>Dit vragen we drie maanden na de bijeenkomst.</translation>
    </message>
    <message>
        <source>Your answers were not sent as they should be. Send them again.</source>
        <translation>Je antwoorden zijn niet goed verstuurd. Verstuur ze opnieuw.</translation>
    </message>
    <message>
        <source>These answers were sent already.</source>
        <translation>Deze antwoorden zijn al verstuurd.</translation>
    </message>
    <message>
        <source>Nobody was asked to evaluate this session, so there is nothing to share.</source>
        <translation>Niemand is gevraagd deze bijeenkomst te evalueren, dus er is niets om te delen.</translation>
    </message>
    <message>
        <source>Colleagues answer questions of this session here, so no survey of elsewhere is added to it.</source>
        <translation>Collega&apos;s evalueren deze bijeenkomst hier; daar komt geen enquête van elders bij.</translation>
    </message>
    <message>
        <source>This is no form of a survey of elsewhere.</source>
        <translation>Dit is geen vragenlijst van een enquête van elders.</translation>
    </message>
    <message>
        <source>The file with the questions does not say what the survey is called (name).</source>
        <translation>Het bestand met de vragen zegt niet hoe de enquête heet (name).</translation>
    </message>
    <message>
        <source>The file with the questions does not say of which training it is (training).</source>
        <translation>Het bestand met de vragen zegt niet over welke training het gaat (training).</translation>
    </message>
    <message>
        <source>The file with the questions does not say of which day it is, as 2026-03-02 (day).</source>
        <translation>Het bestand met de vragen zegt niet van welke dag het is, zoals 2026-03-02 (day).</translation>
    </message>
    <message>
        <source>In the file with the questions, “%1” is no day such as 2026-03-02 (day).</source>
        <translation>In het bestand met de vragen is “%1” geen dag zoals 2026-03-02 (day).</translation>
    </message>
    <message>
        <source>The file with the questions names none, or another kind than after or follow_up.</source>
        <translation>Het bestand met de vragen noemt er geen, of een ander soort dan after of follow_up.</translation>
    </message>
    <message>
        <source>A question lacks a column, or its kind, or words that fit its kind.</source>
        <translation>Een vraag mist een kolom, haar soort of woorden die bij haar soort passen.</translation>
    </message>
    <message>
        <source>Question %1 lacks a column, or its kind, or words that fit its kind.</source>
        <translation>Vraag %1 mist een kolom, haar soort of woorden die bij haar soort passen.</translation>
    </message>
    <message>
        <source>The survey does not have a column that the questions name.</source>
        <translation>De enquête mist een kolom die de vragen noemen.</translation>
    </message>
    <message>
        <source>The survey has no column “%1”, which the questions name.</source>
        <translation>De enquête heeft geen kolom “%1”, die de vragen noemen.</translation>
    </message>
    <message>
        <source>Only its trainers and coordinators may share the evaluation of a session.</source>
        <translation>Alleen de trainers en coördinatoren kunnen de evaluatie van een bijeenkomst delen.</translation>
    </message>
    <message>
        <source>You may not read this answer, so you cannot ask it in the vraagbaak.</source>
        <translation>Dit antwoord mag je niet lezen, dus je kunt er geen vraag in de vraagbaak van maken.</translation>
    </message>
    <message>
        <source>This answer is not there any more.</source>
        <translation>Dit antwoord is er niet meer.</translation>
    </message>
    <message>
        <source>Who was asked to evaluate a session is kept by the program itself.</source>
        <translation>Wie gevraagd is een bijeenkomst te evalueren, houdt het programma zelf bij.</translation>
    </message>
    <message>
        <source>A form of questions is never changed. Save it as a new version.</source>
        <translation>Een vragenlijst wijzig je niet. Bewaar je aanpassing als nieuwe versie.</translation>
    </message>
    <message>
        <source>There is no such form of questions.</source>
        <translation>Deze vragenlijst bestaat niet.</translation>
    </message>
    <message>
        <source>Somebody else saved a new version of these questions. Look at it first.</source>
        <translation>Iemand anders heeft een nieuwe versie van deze vragen bewaard. Bekijk die eerst.</translation>
    </message>
    <message>
        <source>Ask one question at least.</source>
        <translation>Stel minstens één vraag.</translation>
    </message>
    <message>
        <source>There are too many questions; who is asked more answers less.</source>
        <translation>Er zijn te veel vragen. Wie meer gevraagd wordt, antwoordt minder.</translation>
    </message>
    <message>
        <source>There are more than %1 questions; who is asked more answers less.</source>
        <translation>Er zijn meer dan %1 vragen. Wie meer gevraagd wordt, antwoordt minder.</translation>
    </message>
    <message>
        <source>A question has no text yet.</source>
        <translation>Een vraag heeft nog geen tekst.</translation>
    </message>
    <message>
        <source>Question %1 has no text yet.</source>
        <translation>Vraag %1 heeft nog geen tekst.</translation>
    </message>
    <message>
        <source>A question is too long.</source>
        <translation>Een vraag is te lang.</translation>
    </message>
    <message>
        <source>Question %1 is too long.</source>
        <translation>Vraag %1 is te lang.</translation>
    </message>
    <message>
        <source>A question to choose from needs two to twenty different options.</source>
        <translation>Een keuzevraag heeft twee tot twintig verschillende antwoorden nodig.</translation>
    </message>
    <message>
        <source>Question %1 needs two to twenty different options to choose from.</source>
        <translation>Vraag %1 heeft twee tot twintig verschillende antwoorden nodig om uit te kiezen.</translation>
    </message>
    <message>
        <source>The range of a question is not right: from low to high, a scale of eleven steps at most.</source>
        <translation>Het bereik van een vraag klopt niet: van laag naar hoog, en een schaal heeft hoogstens elf stappen.</translation>
    </message>
    <message>
        <source>The range of question %1 is not right: from low to high, a scale of eleven steps at most.</source>
        <translation>Het bereik van vraag %1 klopt niet: van laag naar hoog, en een schaal heeft hoogstens elf stappen.</translation>
    </message>
    <message>
        <source>A question can depend only on an answer to choose in a question before it.</source>
        <translation>Een vraag kan alleen afhangen van een keuze bij een eerdere vraag.</translation>
    </message>
    <message>
        <source>Question %1 can depend only on an answer to choose in a question before it.</source>
        <translation>Vraag %1 kan alleen afhangen van een keuze bij een eerdere vraag.</translation>
    </message>
    <message>
        <source>What the program does with a question does not fit its kind, or another question does it already.</source>
        <translation>Wat het programma met een vraag doet, past niet bij de soort vraag, of een andere vraag doet dat al.</translation>
    </message>
    <message>
        <source>What the program does with question %1 does not fit its kind, or another question does it already.</source>
        <translation>Wat het programma met vraag %1 doet, past niet bij de soort vraag, of een andere vraag doet dat al.</translation>
    </message>
    <message>
        <source>A question still needs an answer.</source>
        <translation>Een vraag heeft nog een antwoord nodig.</translation>
    </message>
    <message>
        <source>Question %1 still needs an answer.</source>
        <translation>Vraag %1 heeft nog een antwoord nodig.</translation>
    </message>
    <message>
        <source>An answer is none of those to choose from.</source>
        <translation>Een antwoord staat niet bij de keuzes.</translation>
    </message>
    <message>
        <source>The answer to question %1 is none of those to choose from.</source>
        <translation>Het antwoord op vraag %1 staat niet bij de keuzes.</translation>
    </message>
    <message>
        <source>An answer is too long: 4,000 characters at most.</source>
        <translation>Een antwoord is te lang: hoogstens 4.000 tekens.</translation>
    </message>
    <message>
        <source>The answer to question %1 is too long: 4,000 characters at most.</source>
        <translation>Het antwoord op vraag %1 is te lang: hoogstens 4.000 tekens.</translation>
    </message>
    <message>
        <source>Only a coordinator or an administrator may take in a forum.</source>
        <translation>Alleen een coördinator of een beheerder mag een forum overnemen.</translation>
    </message>
    <message>
        <source>There are no questions in Posts.xml of this folder.</source>
        <translation>In Posts.xml in deze map staan geen vragen.</translation>
    </message>
    <message>
        <source>There are more posts than can be taken in at once.</source>
        <translation>Er zijn meer berichten dan er in één keer in kunnen.</translation>
    </message>
    <message>
        <source>There are more than %1 posts: too many to take in at once.</source>
        <translation>Er zijn meer dan %1 berichten: te veel om in één keer over te nemen.</translation>
    </message>
    <message>
        <source>There is no such thread, or a moderator hid it.</source>
        <translation>Dit gesprek is er niet, of een moderator heeft het verborgen.</translation>
    </message>
    <message>
        <source>There is no such post, or a moderator hid it.</source>
        <translation>Dit bericht is er niet, of een moderator heeft het verborgen.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Zeg in een paar woorden waar het over gaat.</translation>
    </message>
    <message>
        <source>The title is too long; put the rest in the text.</source>
        <translation>De titel is te lang; zet de rest in de tekst.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters; put the rest in the text.</source>
        <translation>De titel is langer dan %1 tekens; zet de rest in de tekst.</translation>
    </message>
    <message>
        <source>That are too many topics; choose those that matter most.</source>
        <translation>Dat zijn te veel onderwerpen; kies de belangrijkste.</translation>
    </message>
    <message>
        <source>A thread has at most %1 topics; choose those that matter most.</source>
        <translation>Een gesprek heeft hoogstens %1 onderwerpen; kies de belangrijkste.</translation>
    </message>
    <message>
        <source>A new thread is open, and has no posts or votes yet.</source>
        <translation>Een nieuw gesprek is open, en heeft nog geen berichten of stemmen.</translation>
    </message>
    <message>
        <source>Only for a question can a colleague be asked to answer.</source>
        <translation>Alleen bij een vraag kun je een collega om een antwoord vragen.</translation>
    </message>
    <message>
        <source>Choose two threads that are not the same.</source>
        <translation>Kies twee verschillende gesprekken.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schrijf eerst iets.</translation>
    </message>
    <message>
        <source>The text is too long; split it in two posts.</source>
        <translation>De tekst is te lang; maak er twee berichten van.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters; split it in two posts.</source>
        <translation>De tekst is langer dan %1 tekens; maak er twee berichten van.</translation>
    </message>
    <message>
        <source>A new post has no votes, and is not accepted yet.</source>
        <translation>Een nieuw bericht heeft nog geen stemmen, en is nog geen beste antwoord.</translation>
    </message>
    <message>
        <source>The post that this answers stands in another thread.</source>
        <translation>Het bericht waarop dit een reactie is, staat in een ander gesprek.</translation>
    </message>
    <message>
        <source>You cannot vote for what you wrote yourself.</source>
        <translation>Je kunt niet stemmen op wat je zelf schreef.</translation>
    </message>
    <message>
        <source>Only an answer to a question can be accepted.</source>
        <translation>Alleen een antwoord op een vraag kan beste antwoord worden.</translation>
    </message>
    <message>
        <source>Only a colleague whom the workspace knows can vote.</source>
        <translation>Alleen een collega die in de werkruimte bekend is, kan stemmen.</translation>
    </message>
    <message>
        <source>Only a colleague whom the workspace knows can report a post.</source>
        <translation>Alleen een collega die in de werkruimte bekend is, kan een bericht melden.</translation>
    </message>
    <message>
        <source>Say why: who wrote it reads that.</source>
        <translation>Zeg waarom: wie het schreef, leest dat.</translation>
    </message>
    <message>
        <source>This workspace does not know that act of moderation.</source>
        <translation>Deze werkruimte kent die handeling van een moderator niet.</translation>
    </message>
    <message>
        <source>Somebody else changed this thread meanwhile; look at it again.</source>
        <translation>Iemand anders heeft dit gesprek intussen gewijzigd; bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>A moderator closed this thread: nothing can be added to it.</source>
        <translation>Een moderator heeft dit gesprek gesloten: er kan niets meer bij.</translation>
    </message>
    <message>
        <source>This thread became one with another; go on there.</source>
        <translation>Dit gesprek is samengevoegd met een ander; ga daar verder.</translation>
    </message>
    <message>
        <source>Answers to this question are accepted; take that back first, then it can become a discussion.</source>
        <translation>Deze vraag heeft een beste antwoord; neem dat eerst terug, dan kan het een gesprek worden.</translation>
    </message>
    <message>
        <source>This post was changed meanwhile; look at it again.</source>
        <translation>Dit bericht is intussen gewijzigd; bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>You voted for this post already.</source>
        <translation>Je hebt al op dit bericht gestemd.</translation>
    </message>
    <message>
        <source>You reported this post already.</source>
        <translation>Je hebt dit bericht al gemeld.</translation>
    </message>
    <message>
        <source>Only who opened the thread and moderators may change it.</source>
        <translation>Alleen wie het gesprek begon en moderators mogen het wijzigen.</translation>
    </message>
    <message>
        <source>Only who asked and moderators may accept an answer.</source>
        <translation>Alleen wie de vraag stelde en moderators mogen een beste antwoord kiezen.</translation>
    </message>
    <message>
        <source>Who opened a thread, when and about what stays as it is.</source>
        <translation>Wie een gesprek begon, wanneer en waarover, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Only a moderator may do this with a thread.</source>
        <translation>Alleen een moderator mag dit met een gesprek doen.</translation>
    </message>
    <message>
        <source>A thread is never deleted; a moderator can hide it.</source>
        <translation>Een gesprek wordt nooit gewist; een moderator kan het verbergen.</translation>
    </message>
    <message>
        <source>Only who wrote the post and moderators may do this.</source>
        <translation>Alleen wie het bericht schreef en moderators mogen dit.</translation>
    </message>
    <message>
        <source>Who wrote a post, when and where stays as it is.</source>
        <translation>Wie een bericht schreef, wanneer en waar, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Only a moderator may hide a post.</source>
        <translation>Alleen een moderator mag een bericht verbergen.</translation>
    </message>
    <message>
        <source>A post is never deleted; a moderator can hide it.</source>
        <translation>Een bericht wordt nooit gewist; een moderator kan het verbergen.</translation>
    </message>
    <message>
        <source>What a post was before stays as it is.</source>
        <translation>Wat een bericht eerder was, blijft zoals het is.</translation>
    </message>
    <message>
        <source>You vote for yourself only.</source>
        <translation>Je stemt alleen voor jezelf.</translation>
    </message>
    <message>
        <source>Only a moderator may settle what was reported.</source>
        <translation>Alleen een moderator mag een melding afhandelen.</translation>
    </message>
    <message>
        <source>What moderators did stays as it is written down.</source>
        <translation>Wat moderators deden, blijft staan zoals het is vastgelegd.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the answers that the questions name for this column</source>
        <translation>&apos;%1&apos; is geen van de antwoorden die de vragen voor deze kolom noemen</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is too long</source>
        <translation>het antwoord &apos;%1&apos; is te lang</translation>
    </message>
    <message>
        <source>the number &apos;%1&apos; cannot be used, or stands there twice</source>
        <translation>het nummer &apos;%1&apos; kan niet, of staat er twee keer</translation>
    </message>
    <message>
        <source>the date of number %1 is not a date</source>
        <translation>de datum van nummer %1 is geen datum</translation>
    </message>
    <message>
        <source>the title of number %1 is missing or too long</source>
        <translation>de titel van nummer %1 ontbreekt of is te lang</translation>
    </message>
    <message>
        <source>number %1 has no text</source>
        <translation>nummer %1 heeft geen tekst</translation>
    </message>
    <message>
        <source>the text of number %1 is longer than 20,000 characters</source>
        <translation>de tekst van nummer %1 is langer dan 20.000 tekens</translation>
    </message>
    <message>
        <source>what number %1 answers is not taken in</source>
        <translation>waar nummer %1 op reageert, is niet overgenomen</translation>
    </message>
    <message>
        <source>Mend it in the dump, or take the good rows only.</source>
        <translation>Herstel het in de dump, of neem alleen de goede rijen.</translation>
    </message>
    <message>
        <source>Mend the answer, or add its word to the questions.</source>
        <translation>Herstel het antwoord, of zet het woord bij de vragen.</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>No day of the series any more</source>
        <translation>Geen dag van de reeks meer</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Vervalt deze keer</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>sign-up for “%1”</source>
        <translation>inschrijving voor ‘%1’</translation>
    </message>
    <message>
        <source>sign-off from “%1”</source>
        <translation>afmelding voor ‘%1’</translation>
    </message>
    <message>
        <source>new session “%1”</source>
        <translation>nieuwe bijeenkomst ‘%1’</translation>
    </message>
    <message>
        <source>change of session “%1”</source>
        <translation>wijziging van bijeenkomst ‘%1’</translation>
    </message>
    <message>
        <source>cancelling of session “%1”</source>
        <translation>annulering van bijeenkomst ‘%1’</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>import van ‘%1’</translation>
    </message>
    <message>
        <source>filling with example data</source>
        <translation>vullen met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>something done earlier</source>
        <translation>iets van eerder</translation>
    </message>
    <message>
        <source>approval of a request for “%1”</source>
        <translation>goedkeuring van een verzoek voor ‘%1’</translation>
    </message>
    <message>
        <source>refusal of a request for “%1”</source>
        <translation>afwijzing van een verzoek voor ‘%1’</translation>
    </message>
    <message>
        <source>confirmed seat in “%1”</source>
        <translation>bevestigde plaats bij ‘%1’</translation>
    </message>
    <message>
        <source>substitute in “%1”</source>
        <translation>vervanger bij ‘%1’</translation>
    </message>
    <message>
        <source>walk-in at “%1”</source>
        <translation>inloop bij ‘%1’</translation>
    </message>
    <message>
        <source>attendance of “%1”</source>
        <translation>aanwezigheid bij ‘%1’</translation>
    </message>
    <message>
        <source>decision that “%1” goes on</source>
        <translation>besluit dat ‘%1’ doorgaat</translation>
    </message>
    <message>
        <source>passing on of seats that were not confirmed</source>
        <translation>doorgeven van plaatsen die niet bevestigd zijn</translation>
    </message>
    <message>
        <source>reading of notices</source>
        <translation>lezen van meldingen</translation>
    </message>
    <message>
        <source>change of the series “%1”</source>
        <translation>wijziging van de reeks ‘%1’</translation>
    </message>
    <message>
        <source>change of room “%1”</source>
        <translation>wijziging van zaal “%1”</translation>
    </message>
    <message>
        <source>change of theme week “%1”</source>
        <translation>wijziging van themaweek “%1”</translation>
    </message>
    <message>
        <source>change of the absence of %1</source>
        <translation>wijziging van de afwezigheid van %1</translation>
    </message>
    <message>
        <source>change of days off (%1)</source>
        <translation>wijziging van vrije dagen (%1)</translation>
    </message>
    <message>
        <source>change of the wish “%1”</source>
        <translation>wijziging van de wens “%1”</translation>
    </message>
    <message>
        <source>change of the topic “%1”</source>
        <translation>wijziging van het onderwerp “%1”</translation>
    </message>
    <message>
        <source>change of the advice for “%1”</source>
        <translation>wijziging van het advies voor “%1”</translation>
    </message>
    <message>
        <source>change of my profile</source>
        <translation>wijziging van mijn profiel</translation>
    </message>
    <message>
        <source>request for help “%1”</source>
        <translation>vraag om hulp ‘%1’</translation>
    </message>
    <message>
        <source>change of the offer “%1”</source>
        <translation>wijziging van het aanbod “%1”</translation>
    </message>
    <message>
        <source>what I did in the thread “%1”</source>
        <translation>wat ik deed in het gesprek “%1”</translation>
    </message>
</context>
<context>
    <name>tjc::Clash</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, de hele dag</translation>
    </message>
    <message>
        <source>%1 is taken: %2 (%3).</source>
        <translation>%1 is bezet: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2 min to %3 (%4), and %5 min is needed.</source>
        <translation>%1: er zit %2 min tussen deze bijeenkomst en %3 (%4); %5 min is nodig.</translation>
    </message>
    <message>
        <source>%1 gives another session then: %2 (%3).</source>
        <translation>%1 geeft dan een andere bijeenkomst: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 has %2 min to %3 (%4), and %5 min is needed.</source>
        <translation>%1 heeft %2 min tussen deze bijeenkomst en %3 (%4); %5 min is nodig.</translation>
    </message>
    <message>
        <source>%1 is away then (%2).</source>
        <translation>%1 is dan afwezig (%2).</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 colleagues may come.</source>
        <translation>%1 heeft %2 plaatsen; er kunnen %3 collega&apos;s komen.</translation>
    </message>
    <message>
        <source>%1 is a day off: %2.</source>
        <translation>%1 is een vrije dag: %2.</translation>
    </message>
    <message>
        <source>%1 is in the weekend.</source>
        <translation>%1 is in het weekend.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Dit is in het verleden.</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Zaal bezet</translation>
    </message>
    <message>
        <source>Too little time between</source>
        <translation>Te weinig tijd ertussen</translation>
    </message>
    <message>
        <source>Trainer taken</source>
        <translation>Trainer bezet</translation>
    </message>
    <message>
        <source>Trainer away</source>
        <translation>Trainer afwezig</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Zaal te klein</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Vrije dag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>In het verleden</translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryWords</name>
    <message>
        <source>basic</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>deskundig</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>vaardigheid</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>device</source>
        <translation>apparaat</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ochtend</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>avond</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>Fries</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiaments</translation>
    </message>
    <message>
        <source>Sign language (NGT)</source>
        <translation>Gebarentaal (NGT)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a topic and its level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>gave “%1” %n times</source>
        <translation>
            <numerusform>gaf ‘%1’ %n keer</numerusform>
            <numerusform>gaf ‘%1’ %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>will give “%1”</source>
        <translation>gaat ‘%1’ geven</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>op naam</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>werkt: %1</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wacht op jouw antwoord</translation>
    </message>
    <message>
        <source>waits for an answer of %1</source>
        <translation>wacht op antwoord van %1</translation>
    </message>
    <message>
        <source>%1 proposes another time; you are to answer</source>
        <translation>%1 stelt een andere tijd voor; jij bent aan de beurt</translation>
    </message>
    <message>
        <source>you proposed another time; %1 is to answer</source>
        <translation>je stelde een andere tijd voor; %1 is aan de beurt</translation>
    </message>
    <message>
        <source>accepted: it is in the calendar</source>
        <translation>aangenomen: het staat in de kalender</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
<context>
    <name>tjc::EvaluationService</name>
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
        <translation>Eén keuze</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open vraag</translation>
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
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
</context>
<context>
    <name>tjc::ImpressionText</name>
    <message numerus="yes">
        <source>%1 of %2 on “%3” (%n answers)</source>
        <translation>
            <numerusform>%1 van %2 op “%3” (%n antwoord)</numerusform>
            <numerusform>%1 van %2 op “%3” (%n antwoorden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a scale from %2 to %3 on “%4” (%n answers)</source>
        <translation>
            <numerusform>%1 op een schaal van %2 tot %3 op “%4” (%n antwoord)</numerusform>
            <numerusform>%1 op een schaal van %2 tot %3 op “%4” (%n antwoorden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MatchText</name>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>Open Koffie</source>
        <translation>Open Koffie</translation>
    </message>
    <message>
        <source>desk visit</source>
        <translation>bureaubezoek</translation>
    </message>
    <message>
        <source>user group</source>
        <translation>gebruikersgroep</translation>
    </message>
    <message>
        <source>network meeting</source>
        <translation>netwerkbijeenkomst</translation>
    </message>
    <message>
        <source>course</source>
        <translation>cursus</translation>
    </message>
    <message>
        <source>e-learning</source>
        <translation>e-learning</translation>
    </message>
    <message>
        <source>game</source>
        <translation>spel</translation>
    </message>
    <message>
        <source>expert on this topic</source>
        <translation>expert op dit onderwerp</translation>
    </message>
    <message>
        <source>knows this topic well</source>
        <translation>kent dit onderwerp goed</translation>
    </message>
    <message>
        <source>knows the basics of this topic</source>
        <translation>kent de basis van dit onderwerp</translation>
    </message>
    <message numerus="yes">
        <source>gave it %n time(s)</source>
        <translation>
            <numerusform>gaf het %n keer</numerusform>
            <numerusform>gaf het %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>would like to give something about it</source>
        <translation>wil er graag iets over geven</translation>
    </message>
    <message>
        <source>would like to give something</source>
        <translation>wil graag iets geven</translation>
    </message>
    <message>
        <source>likes this form (%1)</source>
        <translation>geeft graag deze vorm (%1)</translation>
    </message>
    <message>
        <source>likes other forms than %1</source>
        <translation>geeft liever een andere vorm dan %1</translation>
    </message>
    <message>
        <source>can in the wanted period</source>
        <translation>kan in de gewenste periode</translation>
    </message>
    <message>
        <source>cannot in the wanted period</source>
        <translation>kan niet in de gewenste periode</translation>
    </message>
    <message>
        <source>works in the same building (%1)</source>
        <translation>werkt in hetzelfde gebouw (%1)</translation>
    </message>
    <message>
        <source>works at the same organisation (%1)</source>
        <translation>werkt bij dezelfde organisatie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>is to give %n session(s) already</source>
        <translation>
            <numerusform>geeft al %n bijeenkomst</numerusform>
            <numerusform>geeft al %n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>about the same topic</source>
        <translation>over hetzelfde onderwerp</translation>
    </message>
    <message>
        <source>the wanted form</source>
        <translation>de gewenste vorm</translation>
    </message>
    <message>
        <source>planned, with seats free</source>
        <translation>gepland, met plaats</translation>
    </message>
    <message>
        <source>planned, but full</source>
        <translation>gepland, maar vol</translation>
    </message>
    <message>
        <source>offered, without a date yet</source>
        <translation>aangeboden, nog zonder datum</translation>
    </message>
    <message>
        <source>about the same words</source>
        <translation>over dezelfde woorden</translation>
    </message>
</context>
<context>
    <name>tjc::NoticeText</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>“%1” was moved, and now is on %2 again.</source>
        <translation>“%1” was verplaatst en is nu weer op %2.</translation>
    </message>
    <message>
        <source>a place not known yet</source>
        <translation>een nog onbekende ruimte</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time and a place</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>“%1” is moved: was %2, is now %3.</source>
        <translation>“%1” is verplaatst: was %2, is nu %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 is cancelled.</source>
        <translation>“%1” van %2 gaat niet door.</translation>
    </message>
    <message>
        <source>“%1” of %2 is cancelled: %3</source>
        <translation>“%1” van %2 gaat niet door: %3</translation>
    </message>
    <message>
        <source>Your request for “%1” is approved: you have a seat, %2.</source>
        <translation>Je aanvraag voor “%1” is goedgekeurd: je hebt een plaats, %2.</translation>
    </message>
    <message>
        <source>Your request for “%1” is approved: you are on the waiting list, %2.</source>
        <translation>Je aanvraag voor “%1” is goedgekeurd: je staat op de wachtlijst, %2.</translation>
    </message>
    <message>
        <source>Your request for “%1” is approved, %2.</source>
        <translation>Je aanvraag voor “%1” is goedgekeurd, %2.</translation>
    </message>
    <message>
        <source>You have a seat in “%1”, %2.</source>
        <translation>Je hebt een plaats gekregen in “%1”, %2.</translation>
    </message>
    <message>
        <source>%1 comes to “%2” from the waiting list, %3.</source>
        <translation>%1 komt van de wachtlijst naar “%2”, %3.</translation>
    </message>
    <message>
        <source>There is a seat for you in “%1”, %2. Confirm it before %3.</source>
        <translation>Er is een plaats voor je in “%1”, %2. Bevestig die vóór %3.</translation>
    </message>
    <message>
        <source>There is a seat for you in “%1”, %2.</source>
        <translation>Er is een plaats voor je in “%1”, %2.</translation>
    </message>
    <message>
        <source>You did not confirm your seat in “%1” in time, %2; it goes to the next.</source>
        <translation>Je hebt je plaats in “%1” niet op tijd bevestigd, %2; die gaat naar de volgende.</translation>
    </message>
    <message>
        <source>“%1” goes ahead after all, %2.</source>
        <translation>“%1” gaat toch door, %2.</translation>
    </message>
    <message>
        <source>Your request for “%1” is declined, %2.</source>
        <translation>Je aanvraag voor “%1” is afgewezen, %2.</translation>
    </message>
    <message>
        <source>%1 asks for a seat in “%2”, %3.</source>
        <translation>%1 vraagt een plaats in “%2”, %3.</translation>
    </message>
    <message>
        <source>You take over the seat of %1 in “%2”, %3.</source>
        <translation>Je neemt de plaats van %1 over in “%2”, %3.</translation>
    </message>
    <message>
        <source>%1 takes over the seat of %2 in “%3”, %4.</source>
        <translation>%1 neemt de plaats van %2 over in “%3”, %4.</translation>
    </message>
    <message>
        <source>%1 signed off from “%2”, %3.</source>
        <translation>%1 heeft zich afgemeld voor “%2”, %3.</translation>
    </message>
    <message>
        <source>Your wish “%1” is planned, %2: you have a seat.</source>
        <translation>Je wens “%1” is gepland, %2: je hebt een plaats.</translation>
    </message>
    <message>
        <source>Your wish “%1” is planned, %2: you are on the waiting list.</source>
        <translation>Je wens “%1” is gepland, %2: je staat op de wachtlijst.</translation>
    </message>
    <message>
        <source>Your wish “%1” is planned, %2: your seat is to be approved.</source>
        <translation>Je wens “%1” is gepland, %2: je plaats moet nog worden goedgekeurd.</translation>
    </message>
    <message>
        <source>Your wish “%1” is planned, %2. You are not signed up: look whether you can come.</source>
        <translation>Je wens “%1” is gepland, %2. Je bent niet ingeschreven: kijk of je kunt komen.</translation>
    </message>
    <message>
        <source>%1 takes up the wish “%2”.</source>
        <translation>%1 pakt de wens “%2” op.</translation>
    </message>
    <message>
        <source>The wish “%1” is closed.</source>
        <translation>De wens “%1” is gesloten.</translation>
    </message>
    <message>
        <source>The wish “%1” is closed:</source>
        <translation>De wens “%1” is gesloten:</translation>
    </message>
    <message>
        <source>The session for the wish “%1” does not go ahead; the wish is open again.</source>
        <translation>De bijeenkomst voor de wens “%1” gaat niet door; de wens staat weer open.</translation>
    </message>
    <message>
        <source>Your wish “%1” is one with “%2” now; the votes count together.</source>
        <translation>Je wens “%1” is samengevoegd met “%2”; de stemmen tellen samen.</translation>
    </message>
    <message>
        <source>%1 asks for your help with “%2”, %3.</source>
        <translation>%1 vraagt je hulp bij “%2”, %3.</translation>
    </message>
    <message>
        <source>%1 proposes another time for “%2”: %3.</source>
        <translation>%1 stelt een andere tijd voor voor “%2”: %3.</translation>
    </message>
    <message>
        <source>It is on: %1 and you, “%2”, %3.</source>
        <translation>Afgesproken: jij en %1, “%2”, %3.</translation>
    </message>
    <message>
        <source>%1 cannot help with “%2”.</source>
        <translation>%1 kan niet helpen met “%2”.</translation>
    </message>
    <message>
        <source>%1 cannot help with “%2”:</source>
        <translation>%1 kan niet helpen met “%2”:</translation>
    </message>
    <message>
        <source>%1 no longer asks for help with “%2”.</source>
        <translation>%1 vraagt geen hulp meer bij “%2”.</translation>
    </message>
    <message>
        <source>You were at “%1”, %2. What did you think of it? It takes two minutes.</source>
        <translation>Je was bij “%1”, %2. Wat vond je ervan? Het kost twee minuten.</translation>
    </message>
    <message>
        <source>You were at “%1”, %2. Did you use it? It takes two minutes.</source>
        <translation>Je was bij “%1”, %2. Heb je er iets mee gedaan? Het kost twee minuten.</translation>
    </message>
    <message>
        <source>%1 mentions you in “%2”.</source>
        <translation>%1 noemt je in “%2”.</translation>
    </message>
    <message>
        <source>%1 asks you to answer “%2”.</source>
        <translation>%1 vraagt of jij “%2” wilt beantwoorden.</translation>
    </message>
    <message>
        <source>Nobody answered “%1” yet. Do you know?</source>
        <translation>Op “%1” heeft nog niemand geantwoord. Weet jij het?</translation>
    </message>
    <message>
        <source>%1 wrote in “%2”.</source>
        <translation>%1 schreef in “%2”.</translation>
    </message>
    <message>
        <source>Your answer to “%1” is accepted.</source>
        <translation>Je antwoord op “%1” is een beste antwoord.</translation>
    </message>
    <message>
        <source>A moderator hid what you wrote in “%1”.</source>
        <translation>Een moderator heeft verborgen wat je schreef in “%1”.</translation>
    </message>
    <message>
        <source>A moderator hid what you wrote in “%1”:</source>
        <translation>Een moderator heeft verborgen wat je schreef in “%1”:</translation>
    </message>
    <message>
        <source>What you wrote in “%1” can be read again.</source>
        <translation>Wat je schreef in “%1” is weer te lezen.</translation>
    </message>
    <message>
        <source>A moderator hid “%1”.</source>
        <translation>Een moderator heeft “%1” verborgen.</translation>
    </message>
    <message>
        <source>A moderator hid “%1”:</source>
        <translation>Een moderator heeft “%1” verborgen:</translation>
    </message>
    <message>
        <source>“%1” can be read again.</source>
        <translation>“%1” is weer te lezen.</translation>
    </message>
    <message>
        <source>A moderator closed “%1” for new posts.</source>
        <translation>Een moderator heeft “%1” gesloten voor nieuwe berichten.</translation>
    </message>
    <message>
        <source>A moderator closed “%1” for new posts:</source>
        <translation>Een moderator heeft “%1” gesloten voor nieuwe berichten:</translation>
    </message>
    <message>
        <source>“%1” is open for new posts again.</source>
        <translation>In “%1” kan weer worden geschreven.</translation>
    </message>
    <message>
        <source>A moderator moved “%1”.</source>
        <translation>Een moderator heeft “%1” verplaatst.</translation>
    </message>
    <message>
        <source>A moderator moved “%1”:</source>
        <translation>Een moderator heeft “%1” verplaatst:</translation>
    </message>
    <message>
        <source>a hidden thread</source>
        <translation>een verborgen gesprek</translation>
    </message>
</context>
<context>
    <name>tjc::Recurrence</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of days</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>every %1 weeks on %2</source>
        <translation>elke %1 weken op %2</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>werkdagen</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>elke werkdag</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a day of the week</comment>
        <translation>elke %1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>elke week op %1</translation>
    </message>
    <message>
        <source>(not in months without it)</source>
        <translation>(niet in maanden zonder die dag)</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>eerste %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>tweede %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>derde %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>vierde %1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <translation>vijfde %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>laatste %1</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>elke %1 dagen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every %1 of the month</source>
        <translation>elke %1 van de maand</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, up to and including %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n keer</numerusform>
            <numerusform>%1, %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day</source>
        <comment>of a month</comment>
        <translation>op de laatste dag</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of a month</comment>
        <translation>op de %1e</translation>
    </message>
    <message>
        <source>every %1 months %2</source>
        <comment>the second: on day 15</comment>
        <translation>elke %1 maanden %2</translation>
    </message>
    <message>
        <source>every month %1</source>
        <comment>on day 15</comment>
        <translation>elke maand %1</translation>
    </message>
    <message>
        <source>on the %1</source>
        <translation>op de %1</translation>
    </message>
</context>
<context>
    <name>tjc::WishService</name>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
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
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vraag</translation>
    </message>
</context>
</TS>
