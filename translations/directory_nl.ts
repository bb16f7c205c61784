<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AskDialog</name>
    <message>
        <source>No topic</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>Show me how you share a screen with the iPad</source>
        <translation>Laat me zien hoe je met de iPad je scherm deelt</translation>
    </message>
    <message>
        <source>&amp;What would you like?</source>
        <translation>&amp;Wat zou je willen?</translation>
    </message>
    <message>
        <source>Wh&amp;en would you like it?</source>
        <translation>Wannee&amp;r zou je het willen?</translation>
    </message>
    <message>
        <source>Your colleague can accept this time, propose another one, or decline.</source>
        <translation>Je collega kan deze tijd aannemen, een andere voorstellen of het verzoek afwijzen.</translation>
    </message>
    <message>
        <source>Whe&amp;re?</source>
        <translation>W&amp;aar?</translation>
    </message>
    <message>
        <source>Your &amp;question, in more words</source>
        <translation>Je vraag, in meer w&amp;oorden</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>On&amp;derwerp</translation>
    </message>
    <message>
        <source>As a</source>
        <translation>In de vorm van</translation>
    </message>
    <message>
        <source>&amp;Send the request</source>
        <translation>&amp;Verstuur de vraag</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Niet vragen</translation>
    </message>
</context>
<context>
    <name>tjc::AvailabilityGrid</name>
    <message>
        <source>Arrows go to another part of a day; Space says whether you can.</source>
        <translation>Met de pijltjes ga je naar een ander dagdeel; met de spatiebalk zeg je of je dan kunt.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>can then</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1: you can</source>
        <translation>%1: je kunt</translation>
    </message>
    <message>
        <source>%1: you cannot</source>
        <translation>%1: je kunt niet</translation>
    </message>
</context>
<context>
    <name>tjc::ColleaguesSection</name>
    <message>
        <source>Copy a&amp;ddresses</source>
        <translation>Kopieer a&amp;dressen</translation>
    </message>
    <message>
        <source>The e-mail addresses of all colleagues in this list, for a mail</source>
        <translation>De e-mailadressen van alle collega&apos;s in deze lijst, voor een mail</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporteer</translation>
    </message>
    <message>
        <source>All colleagues in this list, to a file</source>
        <translation>Alle collega&apos;s in deze lijst, naar een bestand</translation>
    </message>
    <message>
        <source>&amp;CSV or Excel…</source>
        <translation>&amp;CSV of Excel…</translation>
    </message>
    <message>
        <source>&amp;vCard, for an address book…</source>
        <translation>&amp;vCard, voor een adresboek…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Meant: %1</source>
        <translation>Bedoeld: %1</translation>
    </message>
    <message>
        <source>Nobody has told yet what he knows or would give. Begin yourself: tell it in “My profile”.</source>
        <translation>Nog niemand heeft verteld wat hij of zij weet of wil geven. Begin zelf: vertel het in ‘Mijn profiel’.</translation>
    </message>
    <message>
        <source>Nobody is found. Try another word or fewer filters, or ask for a training in the marketplace.</source>
        <translation>Niemand gevonden. Probeer een ander woord of minder filters, of vraag om een training op de marktplaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n collega</numerusform>
            <numerusform>%n collega&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n colleagues</source>
        <translation>
            <numerusform>meer dan %n collega</numerusform>
            <numerusform>meer dan %n collega&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Choose a colleague to see more.</source>
        <translation>Kies een collega om meer te zien.</translation>
    </message>
    <message>
        <source>The e-mail address of %1 cannot be used.</source>
        <translation>Het e-mailadres van %1 is niet te gebruiken.</translation>
    </message>
    <message>
        <source>No mail program answered; the address is %1.</source>
        <translation>Er reageerde geen mailprogramma; het adres is %1.</translation>
    </message>
    <message>
        <source>Of none of these colleagues an e-mail address is known.</source>
        <translation>Van geen van deze collega&apos;s is een e-mailadres bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses are copied.</source>
        <translation>
            <numerusform>%n e-mailadres is gekopieerd.</numerusform>
            <numerusform>%n e-mailadressen zijn gekopieerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryColumns</name>
    <message>
        <source>Colleague id</source>
        <translation>Collega-id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Account</source>
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
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Level of each topic</source>
        <translation>Niveau van elk onderwerp</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Werkvormen</translation>
    </message>
    <message>
        <source>Wants to give something</source>
        <translation>Wil iets geven</translation>
    </message>
    <message>
        <source>Sessions given</source>
        <translation>Bijeenkomsten gegeven</translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryExportDialog</name>
    <message>
        <source>Export colleagues</source>
        <translation>Collega&apos;s exporteren</translation>
    </message>
    <message>
        <source>CSV, as Excel opens it</source>
        <translation>CSV, zoals Excel het opent</translation>
    </message>
    <message>
        <source>CSV with commas, strictly by the standard</source>
        <translation>CSV met komma&apos;s, strikt volgens de standaard</translation>
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
</context>
<context>
    <name>tjc::DirectoryFiles</name>
    <message>
        <source>Export colleagues</source>
        <translation>Collega&apos;s exporteren</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Save as vCard</source>
        <translation>Opslaan als vCard</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are written to %1.</source>
        <translation>
            <numerusform>%n collega staat in %1.</numerusform>
            <numerusform>%n collega&apos;s staan in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryFilterBar</name>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>Can on</source>
        <translation>Kan op</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Elke taal</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Elke werkvorm</translation>
    </message>
    <message>
        <source>Who gives or knows something</source>
        <translation>Wie iets geeft of weet</translation>
    </message>
    <message>
        <source>Who wants to give something</source>
        <translation>Wie iets wil geven</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <translation>Alle collega&apos;s</translation>
    </message>
    <message>
        <source>any part of the day</source>
        <translation>een dagdeel</translation>
    </message>
    <message>
        <source>Topic, skill, device, name, organisation…</source>
        <translation>Onderwerp, vaardigheid, apparaat, naam, organisatie…</translation>
    </message>
    <message>
        <source>Search for colleagues</source>
        <translation>Zoek collega&apos;s</translation>
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
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Which colleagues</source>
        <translation>Welke collega&apos;s</translation>
    </message>
    <message>
        <source>Day on which the colleague can</source>
        <translation>Dag waarop de collega kan</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Dagdeel</translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryList</name>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>The details of the chosen colleague stand beside it.</source>
        <translation>De gegevens van de gekozen collega staan ernaast.</translation>
    </message>
    <message>
        <source>Columns of the colleagues</source>
        <translation>Kolommen van de collega&apos;s</translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryModel</name>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Why you find this colleague</source>
        <translation>Waarom je deze collega vindt</translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryPage</name>
    <message>
        <source>This workspace can only be read: you can look, not change anything.</source>
        <translation>Deze werkruimte is alleen te lezen: je kunt kijken, niets veranderen.</translation>
    </message>
    <message>
        <source>Co&amp;lleagues</source>
        <translation>Co&amp;llega&apos;s</translation>
    </message>
    <message>
        <source>My &amp;profile</source>
        <translation>Mijn &amp;profiel</translation>
    </message>
    <message>
        <source>Trainers: &amp;find a colleague</source>
        <translation>Trainers: &amp;zoek een collega</translation>
    </message>
    <message>
        <source>Trainers: requests for &amp;help</source>
        <translation>Trainers: &amp;vragen om hulp</translation>
    </message>
    <message>
        <source>Trainers: my &amp;profile</source>
        <translation>Trainers: mijn &amp;profiel</translation>
    </message>
    <message>
        <source>Trainers: copy the e-mail &amp;addresses of the list</source>
        <translation>Trainers: kopieer de e-mail&amp;adressen van de lijst</translation>
    </message>
    <message>
        <source>Requests for &amp;help (%1)</source>
        <translation>Vragen om &amp;hulp (%1)</translation>
    </message>
    <message>
        <source>Requests for &amp;help</source>
        <translation>Vragen om &amp;hulp</translation>
    </message>
    <message>
        <source>%1 knows of your request; the answer comes here.</source>
        <translation>%1 weet van je vraag; het antwoord komt hier.</translation>
    </message>
</context>
<context>
    <name>tjc::HelpAnswerDialog</name>
    <message>
        <source>Propose another time</source>
        <translation>Stel een andere tijd voor</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>Wannee&amp;r</translation>
    </message>
    <message>
        <source>%1 then accepts or declines it.</source>
        <translation>%1 neemt die tijd dan aan of wijst hem af.</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>W&amp;aar</translation>
    </message>
    <message>
        <source>A &amp;word with it</source>
        <translation>Een &amp;woord erbij</translation>
    </message>
    <message>
        <source>&amp;Propose this time</source>
        <translation>Stel deze tijd &amp;voor</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Wijs de vraag af</translation>
    </message>
    <message>
        <source>A &amp;word for %1</source>
        <translation>Een &amp;woord voor %1</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation>Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>&amp;Decline the request</source>
        <translation>Wijs de vraag a&amp;f</translation>
    </message>
    <message>
        <source>Do not decline</source>
        <translation>Niet afwijzen</translation>
    </message>
</context>
<context>
    <name>tjc::HelpModel</name>
    <message>
        <source>you ask %1</source>
        <translation>jij vraagt %1</translation>
    </message>
    <message>
        <source>%1 asks you</source>
        <translation>%1 vraagt jou</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
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
        <source>Where it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
</context>
<context>
    <name>tjc::HelpSection</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Neem aan</translation>
    </message>
    <message>
        <source>Propose another &amp;time…</source>
        <translation>Andere &amp;tijd voorstellen…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>Wijs a&amp;f…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the request</source>
        <translation>Trek de vraag &amp;in</translation>
    </message>
    <message>
        <source>Show in the &amp;calendar</source>
        <translation>&amp;Toon in de kalender</translation>
    </message>
    <message>
        <source>Requests for help</source>
        <translation>Vragen om hulp</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>Kolommen van de vragen</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Zoek een collega</translation>
    </message>
    <message>
        <source>Nobody asked you anything, and you asked nobody. Find a colleague who knows what you want to learn, and ask him to come by.</source>
        <translation>Niemand heeft jou iets gevraagd, en jij niemand. Zoek een collega die weet wat jij wilt leren, en vraag of die langskomt.</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Gegevens van de vraag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Plaats: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>The question:</source>
        <translation>De vraag:</translation>
    </message>
    <message>
        <source>The answer:</source>
        <translation>Het antwoord:</translation>
    </message>
    <message>
        <source>This time has passed; propose another one.</source>
        <translation>Deze tijd is voorbij; stel een andere voor.</translation>
    </message>
    <message>
        <source>Accepted: it is in the calendar, and %1 knows.</source>
        <translation>Aangenomen: het staat in de kalender, en %1 weet het.</translation>
    </message>
    <message>
        <source>The other time is proposed to %1.</source>
        <translation>De andere tijd is aan %1 voorgesteld.</translation>
    </message>
    <message>
        <source>Declined; %1 knows.</source>
        <translation>Afgewezen; %1 weet het.</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>De vraag is ingetrokken.</translation>
    </message>
</context>
<context>
    <name>tjc::PersonCardPanel</name>
    <message>
        <source>&amp;Ask this colleague…</source>
        <translation>Vraa&amp;g deze collega…</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Save as &amp;vCard…</source>
        <translation>Opslaan als vCar&amp;d…</translation>
    </message>
    <message>
        <source>Change my &amp;profile</source>
        <translation>Wijzig mijn p&amp;rofiel</translation>
    </message>
    <message>
        <source>Details of the colleague</source>
        <translation>Gegevens van de collega</translation>
    </message>
    <message>
        <source>Building: %1</source>
        <translation>Gebouw: %1</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>Er is geen e-mailadres bekend</translation>
    </message>
    <message>
        <source>Colleagues do not find this profile: it is hidden.</source>
        <translation>Collega&apos;s vinden dit profiel niet: het is verborgen.</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Over mij</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Knows about</source>
        <translation>Weet van</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Wants to give something</source>
        <translation>Wil iets geven</translation>
    </message>
    <message>
        <source>Yes: ask what is possible.</source>
        <translation>Ja: vraag wat er kan.</translation>
    </message>
    <message>
        <source>Likes to do this as</source>
        <translation>Doet dat graag als</translation>
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
        <source>Colleagues do not see this.</source>
        <translation>Collega&apos;s zien dit niet.</translation>
    </message>
    <message>
        <source>Offers, without a date yet</source>
        <translation>Biedt aan, nog zonder datum</translation>
    </message>
    <message>
        <source>Gives soon</source>
        <translation>Geeft binnenkort</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>Toon het in de kalender</translation>
    </message>
    <message>
        <source>Gave before</source>
        <translation>Gaf eerder</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n times, last on %2</source>
        <translation>
            <numerusform>%1 · %n keer, op %2</numerusform>
            <numerusform>%1 · %n keer, voor het laatst op %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ProfileSection</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>&amp;Save my profile</source>
        <translation>&amp;Sla mijn profiel op</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Maak wijzigingen o&amp;ngedaan</translation>
    </message>
    <message>
        <source>What I &amp;know</source>
        <translation>Wat i&amp;k weet</translation>
    </message>
    <message>
        <source>Colleagues find you by this. Type a topic and press Enter.</source>
        <translation>Hierop vinden collega&apos;s je. Typ een onderwerp en druk op Enter.</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>I would like to &amp;give something</source>
        <translation>Ik wil graag iets &amp;geven</translation>
    </message>
    <message>
        <source>Whoever looks for somebody to give a training finds you first.</source>
        <translation>Wie iemand zoekt om een training te geven, kan daarop zoeken.</translation>
    </message>
    <message>
        <source>As what I like to do it</source>
        <translation>In welke vorm ik dat graag doe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>When I usually &amp;can</source>
        <translation>&amp;Wanneer ik meestal kan</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>O&amp;ver mij</translation>
    </message>
    <message>
        <source>Who you are, and what one may ask you.</source>
        <translation>Wie je bent, en wat iemand je mag vragen.</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Building where I work</source>
        <translation>Gebou&amp;w waar ik werk</translation>
    </message>
    <message>
        <source>What colleagues may see</source>
        <translation>Wat collega&apos;s mogen zien</translation>
    </message>
    <message>
        <source>Colleagues find &amp;me in this list</source>
        <translation>Collega&apos;s vinden &amp;mij in deze lijst</translation>
    </message>
    <message>
        <source>&amp;When I usually can</source>
        <translation>Wanneer ik mees&amp;tal kan</translation>
    </message>
    <message>
        <source>What I gave be&amp;fore</source>
        <translation>Wat ik &amp;eerder gaf</translation>
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
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Your profile was changed elsewhere too. Under the fields that both changed stands what was made of it there. Save to keep what you made of it here.</source>
        <translation>Je profiel is ook ergens anders gewijzigd. Onder de velden die allebei zijn gewijzigd, staat wat er daar van gemaakt is. Sla op om te houden wat je er hier van maakte.</translation>
    </message>
    <message>
        <source>Take over everything from there</source>
        <translation>Neem alles van daar over</translation>
    </message>
    <message>
        <source>Something else of your profile was changed elsewhere; that is in the form now.</source>
        <translation>Iets anders in je profiel is ergens anders gewijzigd; dat staat nu in het formulier.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Je profiel is opgeslagen.</translation>
    </message>
    <message>
        <source>Offer a &amp;training…</source>
        <translation>&amp;Training aanbieden…</translation>
    </message>
    <message>
        <source>Say what you would give: colleagues find it in the marketplace and with your name.</source>
        <translation>Vertel wat je zou willen geven: collega&apos;s vinden het op de marktplaats en bij jouw naam.</translation>
    </message>
</context>
<context>
    <name>tjc::TopicLevelsEditor</name>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Take the chosen topic away</source>
        <translation>Haal het gekozen onderwerp weg</translation>
    </message>
    <message>
        <source>A topic, skill, platform or device</source>
        <translation>Een onderwerp, vaardigheid, platform of apparaat</translation>
    </message>
    <message>
        <source>Topic to add</source>
        <translation>Onderwerp om toe te voegen</translation>
    </message>
    <message>
        <source>Level of the topic to add</source>
        <translation>Niveau van het onderwerp</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>I would give something about it</source>
        <translation>Hierover wil ik iets geven</translation>
    </message>
    <message>
        <source>Topics you know</source>
        <translation>Onderwerpen die je kent</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Niveau van %1</translation>
    </message>
    <message>
        <source>I would give something about %1</source>
        <translation>Over %1 wil ik iets geven</translation>
    </message>
</context>
</TS>
