<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::DryRunPage</name>
    <message numerus="yes">
        <source>%n column(s) are not used.</source>
        <translation>
            <numerusform>%n column is not used.</numerusform>
            <numerusform>%n columns are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep rows out.</source>
        <translation>
            <numerusform>%n problem keeps rows out.</numerusform>
            <numerusform>%n problems keep rows out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme week(s)</source>
        <translation>
            <numerusform>%n theme week</numerusform>
            <numerusform>%n theme weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::PeopleSubject</name>
    <message numerus="yes">
        <source>Import %n colleague(s)</source>
        <translation>
            <numerusform>Import %n colleague</numerusform>
            <numerusform>Import %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new colleague(s)</source>
        <translation>
            <numerusform>%n new colleague</numerusform>
            <numerusform>%n new colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed colleague(s)</source>
        <translation>
            <numerusform>%n changed colleague</numerusform>
            <numerusform>%n changed colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) stay as they are.</source>
        <translation>
            <numerusform>%n colleague stays as they are.</numerusform>
            <numerusform>%n colleagues stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ScheduleSubject</name>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Import %n session</numerusform>
            <numerusform>Import %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed session(s)</source>
        <translation>
            <numerusform>%n changed session</numerusform>
            <numerusform>%n changed sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay as they are.</source>
        <translation>
            <numerusform>%n session stays as it is.</numerusform>
            <numerusform>%n sessions stay as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
