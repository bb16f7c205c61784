<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tjc::AskColleagueDialog</name>
    <message>
        <source>Ask a colleague</source>
        <translation>Vraag het een collega</translation>
    </message>
    <message>
        <source>Who may know the answer? That colleague is told of this question, once.</source>
        <translation>Wie weet het antwoord misschien? Die collega krijgt één keer bericht van deze vraag.</translation>
    </message>
    <message>
        <source>Ask this colleague</source>
        <translation>Vraag het deze collega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>tjc::AuditDialog</name>
    <message>
        <source>Show older ones</source>
        <translation>Toon oudere</translation>
    </message>
    <message>
        <source>What moderators did</source>
        <translation>Wat moderatoren deden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Fetching what moderators did…</source>
        <translation>Ophalen wat moderatoren deden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>No moderator has done anything yet.</source>
        <translation>Er heeft nog geen moderator iets gedaan.</translation>
    </message>
</context>
<context>
    <name>tjc::ChangeDialog</name>
    <message>
        <source>Change the thread</source>
        <translation>Wijzig titel, soort en onderwerpen</translation>
    </message>
    <message>
        <source>A question: answers can be accepted</source>
        <translation>Een vraag: antwoorden kunnen worden gekozen als beste</translation>
    </message>
    <message>
        <source>A discussion</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Sla de wijziging op</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>tjc::ForumFilterBar</name>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>Search in all posts</source>
        <translation>Zoek in alle berichten</translation>
    </message>
    <message>
        <source>Words, “a phrase”, from: a colleague, topic: or is:solved</source>
        <translation>Woorden, “een zin”, van: een collega, onderwerp: of is:opgelost</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Hoe zoek je</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Solved or not</source>
        <translation>Opgelost of niet</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Niet opgelost</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Zonder antwoord</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Which threads</source>
        <translation>Welke vragen en gesprekken</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>That I follow</source>
        <translation>Volg ik</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Meeste stemmen eerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste eerst</translation>
    </message>
    <message>
        <source>Clear the filter (one session)</source>
        <translation>Wis het filter (één bijeenkomst)</translation>
    </message>
    <message>
        <source>Clear the filter (one training)</source>
        <translation>Wis het filter (één training)</translation>
    </message>
    <message>
        <source>Every word that you type must stand in the post or its title.</source>
        <translation>Elk woord dat je typt moet in het bericht of de titel staan.</translation>
    </message>
    <message>
        <source>“a phrase”: these words in this order
from:jansen — written by this colleague
topic:excel — in a thread on this topic
is:solved, is:unsolved, is:unanswered
is:question, is:discussion, is:pinned, is:closed

A name with spaces stands in quotes: from:&quot;Jan Jansen&quot;.</source>
        <translation>&quot;een zin&quot;: deze woorden in deze volgorde
van:jansen — geschreven door deze collega
onderwerp:excel — over dit onderwerp
is:opgelost, is:onopgelost, is:onbeantwoord
is:vraag, is:gesprek, is:vast, is:gesloten

Een naam met spaties staat tussen aanhalingstekens: van:&quot;Jan Jansen&quot;.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>tjc::ForumPage</name>
    <message>
        <source>What you type cannot be kept on this computer; place it before you close the program.</source>
        <translation>Wat je typt kan niet op deze computer worden bewaard; plaats het voordat je het programma sluit.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Stel een vraag</translation>
    </message>
    <message>
        <source>Begin a discussion</source>
        <translation>Begin een gesprek</translation>
    </message>
    <message>
        <source>This workspace can only be read: you can look, not change anything.</source>
        <translation>Deze werkruimte is alleen te lezen: je kunt kijken, niets wijzigen.</translation>
    </message>
    <message>
        <source>Your question is placed. You are told when somebody answers.</source>
        <translation>Je vraag is geplaatst. Je krijgt bericht als iemand antwoordt.</translation>
    </message>
    <message>
        <source>Your discussion is placed. You are told when somebody replies.</source>
        <translation>Je gesprek is geplaatst. Je krijgt bericht als iemand reageert.</translation>
    </message>
    <message>
        <source>Ask a &amp;question…</source>
        <translation>Stel een &amp;vraag…</translation>
    </message>
    <message>
        <source>Begin a &amp;discussion…</source>
        <translation>Begin een &amp;gesprek…</translation>
    </message>
    <message>
        <source>Forum: &amp;search in all posts</source>
        <translation>Forum: &amp;zoek in alle berichten</translation>
    </message>
    <message>
        <source>Forum: what is &amp;unread</source>
        <translation>Forum: wat &amp;ongelezen is</translation>
    </message>
    <message>
        <source>Forum: &amp;mine</source>
        <translation>Forum: van &amp;mij</translation>
    </message>
    <message>
        <source>Forum: what I &amp;kept</source>
        <translation>Forum: wat ik &amp;bewaarde</translation>
    </message>
    <message>
        <source>Forum: questions without an &amp;answer</source>
        <translation>Forum: vragen zonder &amp;antwoord</translation>
    </message>
    <message>
        <source>Forum: &amp;reports…</source>
        <translation>Forum: m&amp;eldingen…</translation>
    </message>
    <message>
        <source>Forum: what moderators &amp;did…</source>
        <translation>Forum: wat moderatoren &amp;deden…</translation>
    </message>
</context>
<context>
    <name>tjc::ForumWords</name>
    <message>
        <source>question</source>
        <comment>a kind of thread</comment>
        <translation>vraag</translation>
    </message>
    <message>
        <source>discussion</source>
        <comment>a kind of thread</comment>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a thread</comment>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>solved</source>
        <comment>a thread</comment>
        <translation>opgelost</translation>
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
        <source>moved</source>
        <comment>a thread</comment>
        <translation>verhuisd</translation>
    </message>
    <message>
        <source>to evaluate together</source>
        <translation>om samen te evalueren</translation>
    </message>
    <message>
        <source>asked anonymously in an evaluation</source>
        <translation>anoniem gevraagd in een evaluatie</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>iemand die weg is</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>no replies yet</source>
        <translation>nog geen reacties</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies)</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who posted last, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ongelezen</numerusform>
            <numerusform>%n ongelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a thread</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>expert</source>
        <comment>who wrote a post</comment>
        <translation>deskundige</translation>
    </message>
    <message>
        <source>trainer</source>
        <comment>who wrote a post</comment>
        <translation>trainer</translation>
    </message>
    <message>
        <source>was there</source>
        <comment>who wrote a post</comment>
        <translation>was erbij</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Question by %1</source>
        <translation>Vraag van %1</translation>
    </message>
    <message>
        <source>First post by %1</source>
        <translation>Eerste bericht van %1</translation>
    </message>
    <message>
        <source>Answer %1 of %2 by %3</source>
        <translation>Antwoord %1 van %2 door %3</translation>
    </message>
    <message>
        <source>Reply %1 of %2 by %3</source>
        <translation>Reactie %1 van %2 door %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>an answer</comment>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a post</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a post</comment>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>hid a post</source>
        <translation>verborg een bericht</translation>
    </message>
    <message>
        <source>showed a post again</source>
        <translation>toonde een bericht weer</translation>
    </message>
    <message>
        <source>hid a thread</source>
        <translation>verborg een gesprek</translation>
    </message>
    <message>
        <source>showed a thread again</source>
        <translation>toonde een gesprek weer</translation>
    </message>
    <message>
        <source>closed a thread</source>
        <translation>sloot een gesprek</translation>
    </message>
    <message>
        <source>opened a thread again</source>
        <translation>opende een gesprek weer</translation>
    </message>
    <message>
        <source>pinned a thread</source>
        <translation>zette een gesprek vast</translation>
    </message>
    <message>
        <source>unpinned a thread</source>
        <translation>maakte een gesprek los</translation>
    </message>
    <message>
        <source>changed a thread</source>
        <translation>wijzigde een gesprek</translation>
    </message>
    <message>
        <source>made two threads one</source>
        <translation>voegde twee gesprekken samen</translation>
    </message>
    <message>
        <source>settled reports</source>
        <translation>handelde meldingen af</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a result</comment>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a result</comment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schreef:</translation>
    </message>
    <message>
        <source>post %1</source>
        <comment>in a log</comment>
        <translation>bericht %1</translation>
    </message>
    <message>
        <source>thread %1</source>
        <comment>in a log</comment>
        <translation>gesprek %1</translation>
    </message>
</context>
<context>
    <name>tjc::HitDelegate</name>
    <message>
        <source>best answer</source>
        <translation>beste antwoord</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a post, and when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tjc::HitModel</name>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>best answer</source>
        <translation>beste antwoord</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a post, and when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tjc::MarkdownEdit</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Colleagues to mention</source>
        <translation>Collega’s om te noemen</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of a link</comment>
        <translation>tekst</translation>
    </message>
</context>
<context>
    <name>tjc::MergeThreadsDialog</name>
    <message>
        <source>Make two threads one</source>
        <translation>Voeg twee gesprekken samen</translation>
    </message>
    <message>
        <source>Which thread is about the same as “%1”? All posts go there, in the order in which they came. That cannot be taken back.</source>
        <translation>Welke vraag of welk gesprek gaat over hetzelfde als ‘%1’? Alle berichten gaan daarheen, op volgorde van binnenkomst. Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Search in threads</source>
        <translation>Zoek in vragen en gesprekken</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Vragen en gesprekken</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Voeg ze samen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Laat ze zoals ze zijn</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Who opened it reads this.</source>
        <translation>Wie het opende, leest dit.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a title, a kind, how many replies</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies)</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>No other thread is found.</source>
        <translation>Er is geen andere gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ModerationDesk</name>
    <message>
        <source>Leave it</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Report a post</source>
        <translation>Meld een bericht</translation>
    </message>
    <message>
        <source>What is wrong with the post by %1? A moderator reads this; others do not.</source>
        <translation>Wat is er mis met het bericht van %1? Een moderator leest dit; anderen niet.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Meld het</translation>
    </message>
    <message>
        <source>Thank you. A moderator will look at it.</source>
        <translation>Dank je wel. Een moderator kijkt ernaar.</translation>
    </message>
    <message>
        <source>The post can be read again; who wrote it is told.</source>
        <translation>Het bericht is weer te lezen; de schrijver krijgt bericht.</translation>
    </message>
    <message>
        <source>Its reports are settled; the post stays.</source>
        <translation>De meldingen zijn afgehandeld; het bericht blijft staan.</translation>
    </message>
    <message>
        <source>Hide the post</source>
        <translation>Verberg het bericht</translation>
    </message>
    <message>
        <source>Why is the post by %1 hidden? Who wrote it reads this.</source>
        <translation>Waarom wordt het bericht van %1 verborgen? De schrijver leest dit.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verberg het</translation>
    </message>
    <message>
        <source>The post is hidden; who wrote it is told why.</source>
        <translation>Het bericht is verborgen; de schrijver krijgt te horen waarom.</translation>
    </message>
    <message>
        <source>The thread stands at the top of the list.</source>
        <translation>Dit staat nu boven aan de lijst.</translation>
    </message>
    <message>
        <source>The thread stands in its place again.</source>
        <translation>Dit staat weer op zijn plaats in de lijst.</translation>
    </message>
    <message>
        <source>The thread is open again.</source>
        <translation>Dit is weer open.</translation>
    </message>
    <message>
        <source>The thread can be read again; who opened it is told.</source>
        <translation>Dit is weer te lezen; wie het opende krijgt bericht.</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>Sluit het gesprek</translation>
    </message>
    <message>
        <source>Why is “%1” closed? Nobody can add to it then. Who opened it reads this.</source>
        <translation>Waarom wordt ‘%1’ gesloten? Niemand kan er dan nog op reageren. Wie het opende, leest dit.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluit het</translation>
    </message>
    <message>
        <source>The thread is closed.</source>
        <translation>Dit is nu gesloten.</translation>
    </message>
    <message>
        <source>Hide the thread</source>
        <translation>Verberg het gesprek</translation>
    </message>
    <message>
        <source>Why is “%1” hidden? Who opened it reads this.</source>
        <translation>Waarom wordt ‘%1’ verborgen? Wie het opende, leest dit.</translation>
    </message>
    <message>
        <source>The thread is hidden; who opened it is told why.</source>
        <translation>Het gesprek is verborgen; wie het opende krijgt te horen waarom.</translation>
    </message>
    <message>
        <source>The two threads are one now.</source>
        <translation>De twee zijn nu één.</translation>
    </message>
    <message>
        <source>The thread is changed.</source>
        <translation>De wijziging is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is told that you ask this.</source>
        <translation>%1 krijgt bericht dat je dit vraagt.</translation>
    </message>
</context>
<context>
    <name>tjc::PostActions</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Everything one can do with this post</source>
        <translation>Alles wat je met dit bericht kunt doen</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (toets %2)</translation>
    </message>
    <message>
        <source>More to do with this post</source>
        <translation>Meer doen met dit bericht</translation>
    </message>
</context>
<context>
    <name>tjc::PostEditor</name>
    <message>
        <source>What it will look like</source>
        <translation>Hoe het eruit gaat zien</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Schuin</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Shows what it will look like</source>
        <translation>Toont hoe het eruit gaat zien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a button and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>nog %n teken</numerusform>
            <numerusform>nog %n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Bezig met plaatsen…</translation>
    </message>
</context>
<context>
    <name>tjc::ReportsDialog</name>
    <message>
        <source>Show the post</source>
        <translation>Toon het bericht</translation>
    </message>
    <message>
        <source>Hide the post…</source>
        <translation>Verberg het bericht…</translation>
    </message>
    <message>
        <source>Leave the post as it is</source>
        <translation>Laat het bericht staan</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Reports, the oldest first</source>
        <translation>Meldingen, de oudste eerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Fetching the reports…</source>
        <translation>Meldingen ophalen…</translation>
    </message>
    <message>
        <source>No report is waiting. What colleagues report stands here.</source>
        <translation>Er wacht geen melding. Wat collega’s melden komt hier te staan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>%1 reported on %2 the post by %3:
%4</source>
        <translation>%1 meldde op %2 het bericht van %3:
%4</translation>
    </message>
    <message>
        <source>%1
Reason: %2</source>
        <comment>a title and a reason</comment>
        <translation>%1
Reden: %2</translation>
    </message>
</context>
<context>
    <name>tjc::SimilarThreads</name>
    <message>
        <source>What there is already</source>
        <translation>Wat er al is</translation>
    </message>
    <message>
        <source>Do not ask after all</source>
        <translation>Toch niet vragen</translation>
    </message>
    <message>
        <source>Ask this colleague</source>
        <translation>Vraag het deze collega</translation>
    </message>
    <message>
        <source>Has it been asked before?</source>
        <translation>Is het al eens gevraagd?</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies)</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon het</translation>
    </message>
    <message>
        <source>Who knows it?</source>
        <translation>Wie weet het?</translation>
    </message>
    <message>
        <source>Who knows about it</source>
        <translation>Wie er iets van weet</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wordt gevraagd</translation>
    </message>
    <message>
        <source>While you type a title, you see here what has been asked before and which colleagues know about it.</source>
        <translation>Terwijl je een titel typt, zie je hier wat er al eens is gevraagd en welke collega’s er iets van weten.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ThreadDelegate</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>tjc::ThreadForm</name>
    <message>
        <source>A &amp;question</source>
        <translation>Een &amp;vraag</translation>
    </message>
    <message>
        <source>A &amp;discussion</source>
        <translation>Een &amp;gesprek</translation>
    </message>
    <message>
        <source>Colleagues answer; the best answers are marked</source>
        <translation>Collega’s antwoorden; de beste antwoorden worden aangewezen</translation>
    </message>
    <message>
        <source>Tell something, or talk something over</source>
        <translation>Vertel iets, of bespreek iets</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What you typed is kept, and stands here again next time</source>
        <translation>Wat je typte wordt bewaard, en staat hier de volgende keer weer</translation>
    </message>
    <message>
        <source>You typed this before and did not place it.</source>
        <translation>Dit typte je eerder en heb je niet geplaatst.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>There is something that you typed before and did not place.</source>
        <translation>Er ligt nog iets dat je eerder typte en niet plaatste.</translation>
    </message>
    <message>
        <source>There is something that you typed before and did not place: “%1”.</source>
        <translation>Er ligt nog iets dat je eerder typte en niet plaatste: ‘%1’.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Stel een vraag</translation>
    </message>
    <message>
        <source>Begin a discussion</source>
        <translation>Begin een gesprek</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Wat wil je weten?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Place the question</source>
        <translation>Plaats de vraag</translation>
    </message>
    <message>
        <source>Place the discussion</source>
        <translation>Plaats het gesprek</translation>
    </message>
    <message>
        <source>Placing it…</source>
        <translation>Bezig met plaatsen…</translation>
    </message>
    <message>
        <source>Who knows the topic is told of a question that nobody answered for three days.</source>
        <translation>Antwoordt niemand binnen drie dagen op een vraag, dan krijgt wie het onderwerp kent bericht.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Bewaar het voor later</translation>
    </message>
</context>
<context>
    <name>tjc::ThreadHead</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More to do with this thread</source>
        <translation>Meer doen met deze vraag of dit gesprek</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <comment>a question</comment>
        <translation>gevraagd door %1</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a discussion</comment>
        <translation>begonnen door %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies)</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said here stands in “%1” now.</source>
        <translation>Wat hier stond, staat nu in ‘%1’.</translation>
    </message>
    <message>
        <source>Show that thread</source>
        <translation>Ga daarheen</translation>
    </message>
    <message>
        <source>A moderator has hidden this thread.</source>
        <translation>Een moderator heeft dit verborgen.</translation>
    </message>
    <message>
        <source>A moderator has hidden this thread: %1</source>
        <translation>Een moderator heeft dit verborgen: %1</translation>
    </message>
    <message>
        <source>This thread is closed: it can be read, nobody can add to it.</source>
        <translation>Dit is gesloten: je kunt het lezen, niet meer reageren.</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Je volgt dit</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volg</translation>
    </message>
    <message>
        <source>You are told of what is new. Press to stop that.</source>
        <translation>Je krijgt bericht van wat nieuw is. Druk om dat te stoppen.</translation>
    </message>
    <message>
        <source>You are told of what is new</source>
        <translation>Je krijgt bericht van wat nieuw is</translation>
    </message>
    <message>
        <source>Shows the topic in the guide</source>
        <translation>Toont het onderwerp in de wegwijzer</translation>
    </message>
    <message>
        <source>the session of %1</source>
        <translation>de bijeenkomst van %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows the session in the calendar</source>
        <translation>Toont de bijeenkomst in de kalender</translation>
    </message>
    <message>
        <source>Shows the session in the calendar; given by %1</source>
        <translation>Toont de bijeenkomst in de kalender; gegeven door %1</translation>
    </message>
    <message>
        <source>Ask a colleague by name…</source>
        <translation>Vraag het een collega bij naam…</translation>
    </message>
    <message>
        <source>Change title, kind and topics…</source>
        <translation>Wijzig titel, soort en onderwerpen…</translation>
    </message>
    <message>
        <source>Show %1 under Trainers</source>
        <translation>Toon %1 bij Trainers</translation>
    </message>
    <message>
        <source>Pin it at the top</source>
        <translation>Zet het bovenaan vast</translation>
    </message>
    <message>
        <source>No longer pin it</source>
        <translation>Zet het niet meer vast</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Sluit het…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open het weer</translation>
    </message>
    <message>
        <source>Hide it…</source>
        <translation>Verberg het…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Toon het weer</translation>
    </message>
    <message>
        <source>Make one with another thread…</source>
        <translation>Voeg samen met een ander gesprek…</translation>
    </message>
    <message>
        <source>This thread is closed: colleagues can only read it. You can still add to it, as a moderator.</source>
        <translation>Dit is gesloten: collega’s kunnen het alleen lezen. Als moderator kun jij nog wel reageren.</translation>
    </message>
</context>
<context>
    <name>tjc::ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Vragen en gesprekken</translation>
    </message>
    <message>
        <source>Posts that were found</source>
        <translation>Gevonden berichten</translation>
    </message>
    <message>
        <source>Fetching the threads…</source>
        <translation>Vragen en gesprekken ophalen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>“is:%1” is not known; there are is:solved, is:unanswered, is:question and others.</source>
        <translation>‘is:%1’ is niet bekend; er zijn is:opgelost, is:onbeantwoord, is:vraag en andere.</translation>
    </message>
    <message>
        <source>No post has these words. Try fewer, or ask your colleagues.</source>
        <translation>Geen bericht heeft deze woorden. Probeer er minder, of vraag het je collega’s.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Stel een vraag</translation>
    </message>
    <message numerus="yes">
        <source>The first %n post(s) that were found; more words find fewer.</source>
        <translation>
            <numerusform>Het eerste bericht dat is gevonden; met meer woorden vind je er minder.</numerusform>
            <numerusform>De eerste %n berichten die zijn gevonden; met meer woorden vind je er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thread fits this filter.</source>
        <translation>Geen vraag of gesprek past bij dit filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>You have not asked or begun anything here yet.</source>
        <translation>Je hebt hier nog niets gevraagd en nog geen gesprek begonnen.</translation>
    </message>
    <message>
        <source>You follow nothing yet. With “Follow” above a thread you are told of what is new in it.</source>
        <translation>Je volgt nog niets. Kies ‘Volg’ boven een vraag of gesprek, dan krijg je bericht als er iets nieuws is.</translation>
    </message>
    <message>
        <source>You have read everything in what you follow.</source>
        <translation>Je hebt alles gelezen van wat je volgt.</translation>
    </message>
    <message>
        <source>You have kept nothing yet. With “Keep” under a post you find it again here.</source>
        <translation>Je hebt nog niets bewaard. Kies ‘Bewaar’ onder een bericht, dan vind je het hier terug.</translation>
    </message>
    <message>
        <source>No post is reported.</source>
        <translation>Er is geen bericht gemeld.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Elke vraag heeft een antwoord.</translation>
    </message>
    <message>
        <source>Nothing has been asked about this session yet.</source>
        <translation>Over deze bijeenkomst is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Nobody has asked or told anything here yet. Ask what you would like to know: everybody in this workspace can answer.</source>
        <translation>Hier is nog niets gevraagd of verteld. Vraag wat je wilt weten: iedereen in deze werkruimte kan antwoorden.</translation>
    </message>
</context>
<context>
    <name>tjc::ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Plaats het</translation>
    </message>
    <message>
        <source>Fetching the thread…</source>
        <translation>Berichten ophalen…</translation>
    </message>
    <message>
        <source>Choose a thread to read it, or search in all posts.</source>
        <translation>Kies een vraag of gesprek om te lezen, of zoek in alle berichten.</translation>
    </message>
    <message>
        <source>Write an answer…</source>
        <translation>Schrijf een antwoord…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Schrijf een reactie…</translation>
    </message>
    <message>
        <source>This is no longer a best answer.</source>
        <translation>Dit is geen beste antwoord meer.</translation>
    </message>
    <message>
        <source>This is a best answer; %1 is told.</source>
        <translation>Dit is een beste antwoord; %1 krijgt bericht.</translation>
    </message>
    <message>
        <source>Kept: you find it again with “Kept” above the list.</source>
        <translation>Bewaard: je vindt het terug met ‘Bewaard’ boven de lijst.</translation>
    </message>
    <message>
        <source>You are told of what is new in this thread.</source>
        <translation>Je krijgt bericht van wat hier nieuw is.</translation>
    </message>
    <message>
        <source>You are no longer told of what is new in this thread.</source>
        <translation>Je krijgt geen bericht meer van wat hier nieuw is.</translation>
    </message>
    <message>
        <source>You typed this before and did not place it.</source>
        <translation>Dit typte je eerder en heb je niet geplaatst.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Gooi het weg</translation>
    </message>
    <message>
        <source>Change your post</source>
        <translation>Wijzig je bericht</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jouw antwoord</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Jouw reactie</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <translation>Jouw reactie op %1</translation>
    </message>
    <message>
        <source>What you typed is kept, and stands here again when you go on.</source>
        <translation>Wat je typte is bewaard en staat er weer als je verdergaat.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Bewaar het voor later</translation>
    </message>
</context>
<context>
    <name>tjc::ThreadView</name>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Post %1 of %2, being fetched</source>
        <translation>Bericht %1 van %2, wordt opgehaald</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>Trek je stem in</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reageer</translation>
    </message>
    <message>
        <source>No longer the best answer</source>
        <translation>Toch niet het beste antwoord</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Beste antwoord</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citeer</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>Bewaar niet meer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerk…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>Show %1 under Trainers</source>
        <translation>Toon %1 bij Trainers</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Eerdere versies…</translation>
    </message>
    <message>
        <source>Report to a moderator…</source>
        <translation>Meld aan een moderator…</translation>
    </message>
    <message>
        <source>Hide this post…</source>
        <translation>Verberg dit bericht…</translation>
    </message>
    <message>
        <source>Show this post again</source>
        <translation>Toon dit bericht weer</translation>
    </message>
    <message>
        <source>Settle its reports, leave it</source>
        <translation>Handel de meldingen af, laat het staan</translation>
    </message>
    <message>
        <source>Open the link to %1…</source>
        <translation>Open de koppeling naar %1…</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopieer wat is geselecteerd</translation>
    </message>
    <message>
        <source>A moderator has hidden this post.</source>
        <translation>Een moderator heeft dit bericht verborgen.</translation>
    </message>
    <message>
        <source>A moderator has hidden this post: %1</source>
        <translation>Een moderator heeft dit bericht verborgen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to settle</source>
        <translation>
            <numerusform>%n melding af te handelen</numerusform>
            <numerusform>%n meldingen af te handelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Post %1 is being fetched…</source>
        <translation>Bericht %1 wordt opgehaald…</translation>
    </message>
    <message>
        <source>New since you were here</source>
        <translation>Nieuw sinds je laatste bezoek</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>reactie op %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bewerkt: %1</translation>
    </message>
    <message>
        <source>%1, yours too</source>
        <comment>votes</comment>
        <translation>%1, ook van jou</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a post</comment>
        <translation>bewaard</translation>
    </message>
</context>
<context>
    <name>tjc::TopicsEditor</name>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Take away the topic %1</source>
        <translation>Haal het onderwerp %1 weg</translation>
    </message>
    <message>
        <source>Take away this topic</source>
        <translation>Haal dit onderwerp weg</translation>
    </message>
</context>
<context>
    <name>tjc::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Welke versie</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>until %1, edited by %2</source>
        <translation>tot %1, bewerkt door %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
</TS>
