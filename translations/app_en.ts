<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>bad rows that are not shown</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the file; nothing was written.</source>
        <translation>
            <numerusform>%n problem in the file; nothing was written.</numerusform>
            <numerusform>%n problems in the file; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of the workspace are broken.</source>
        <translation>
            <numerusform>%n promise of the workspace is broken.</numerusform>
            <numerusform>%n promises of the workspace are broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be repeated; do them again yourself.</source>
        <translation>
            <numerusform>%n action could not be repeated; do it again yourself.</numerusform>
            <numerusform>%n actions could not be repeated; do them again yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), %1.</source>
        <translation>
            <numerusform>%n session, %1.</numerusform>
            <numerusform>%n sessions, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a public holiday is skipped.</source>
        <translation>
            <numerusform>%n on a public holiday is skipped.</numerusform>
            <numerusform>%n on public holidays are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <translation>
            <numerusform>%n session changed.</numerusform>
            <numerusform>%n sessions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n session added.</numerusform>
            <numerusform>%n sessions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned again.</source>
        <translation>
            <numerusform>%n session planned again.</numerusform>
            <numerusform>%n sessions planned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cancelled.</source>
        <translation>
            <numerusform>%n session cancelled.</numerusform>
            <numerusform>%n sessions cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) were in those.</source>
        <translation>
            <numerusform>%n colleague was in those.</numerusform>
            <numerusform>%n colleagues were in those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) in the plan.</source>
        <translation>
            <numerusform>%n clash in the plan.</numerusform>
            <numerusform>%n clashes in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have a time of day and are no days off.</source>
        <translation>
            <numerusform>%n event has a time of day and is no day off.</numerusform>
            <numerusform>%n events have a time of day and are no days off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events could not be read.</source>
        <translation>
            <numerusform>%n event could not be read.</numerusform>
            <numerusform>%n events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) no longer given and left out.</source>
        <translation>
            <numerusform>%n course is no longer given and was left out.</numerusform>
            <numerusform>%n courses are no longer given and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) joined to one of the same title and provider.</source>
        <translation>
            <numerusform>%n course was joined to another of the same title and provider.</numerusform>
            <numerusform>%n courses were joined to another of the same title and provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like it: wish %1, “%2”, with %n vote(s).</source>
        <translation>
            <numerusform>Like it: wish %1, “%2”, with %n vote.</numerusform>
            <numerusform>Like it: wish %1, “%2”, with %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish this.</source>
        <translation>
            <numerusform>%n colleague wish this.</numerusform>
            <numerusform>%n colleagues wish this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait until there are five together.</source>
        <translation>
            <numerusform>%n answer waits until there are five together.</numerusform>
            <numerusform>%n answers wait until there are five together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryWords</name>
    <message numerus="yes">
        <source>gave “%1” %n times</source>
        <translation>
            <numerusform>gave “%1” once</numerusform>
            <numerusform>gave “%1” %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ImpressionText</name>
    <message numerus="yes">
        <source>%1 of %2 on “%3” (%n answers)</source>
        <translation>
            <numerusform>%1 of %2 on “%3” (%n answer)</numerusform>
            <numerusform>%1 of %2 on “%3” (%n answers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a scale from %2 to %3 on “%4” (%n answers)</source>
        <translation>
            <numerusform>%1 on a scale from %2 to %3 on “%4” (%n answer)</numerusform>
            <numerusform>%1 on a scale from %2 to %3 on “%4” (%n answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MatchText</name>
    <message numerus="yes">
        <source>gave it %n time(s)</source>
        <translation>
            <numerusform>gave it %n time</numerusform>
            <numerusform>gave it %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is to give %n session(s) already</source>
        <translation>
            <numerusform>is to give %n session already</numerusform>
            <numerusform>is to give %n sessions already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::Recurrence</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
