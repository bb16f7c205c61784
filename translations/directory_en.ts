<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::ColleaguesSection</name>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n colleagues</source>
        <translation>
            <numerusform>more than %n colleague</numerusform>
            <numerusform>more than %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses are copied.</source>
        <translation>
            <numerusform>%n e-mail address is copied.</numerusform>
            <numerusform>%n e-mail addresses are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DirectoryFiles</name>
    <message numerus="yes">
        <source>%n colleagues are written to %1.</source>
        <translation>
            <numerusform>%n colleague is written to %1.</numerusform>
            <numerusform>%n colleagues are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::PersonCardPanel</name>
    <message numerus="yes">
        <source>%1 · %n times, last on %2</source>
        <translation>
            <numerusform>%1 · once, on %2</numerusform>
            <numerusform>%1 · %n times, last on %2</numerusform>
        </translation>
    </message>
</context>
</TS>
