<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::FormEditor</name>
    <message numerus="yes">
        <source>A form has at most %n questions.</source>
        <translation>
            <numerusform>A form has at most %n question.</numerusform>
            <numerusform>A form has at most %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were changing this form, somebody else saved version %1 of it, with %n questions. Nothing of yours is lost yet.</source>
        <translation>
            <numerusform>While you were changing this form, somebody else saved version %1 of it, with %n question. Nothing of yours is lost yet.</numerusform>
            <numerusform>While you were changing this form, somebody else saved version %1 of it, with %n questions. Nothing of yours is lost yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MonthsChart</name>
    <message numerus="yes">
        <source>%1: %2 (%n answers)</source>
        <translation>
            <numerusform>%1: %2 (%n answer)</numerusform>
            <numerusform>%1: %2 (%n answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ResultsPage</name>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n row is written to %1.</numerusform>
            <numerusform>%n rows are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ResultsText</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait until there are five.</source>
        <translation>
            <numerusform>%n waits until there are five.</numerusform>
            <numerusform>%n wait until there are five.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sessions.</source>
        <translation>
            <numerusform>Of %n session.</numerusform>
            <numerusform>Of %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::TextEditor</name>
    <message numerus="yes">
        <source>Room for %n more characters.</source>
        <translation>
            <numerusform>Room for %n more character.</numerusform>
            <numerusform>Room for %n more characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long; make it shorter.</source>
        <translation>
            <numerusform>This is %n character too long; make it shorter.</numerusform>
            <numerusform>This is %n characters too long; make it shorter.</numerusform>
        </translation>
    </message>
</context>
</TS>
