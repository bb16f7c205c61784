<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::TopicFiles</name>
    <message numerus="yes">
        <source>%n topics are written to %1.</source>
        <translation>
            <numerusform>%n topic is written to %1.</numerusform>
            <numerusform>%n topics are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::TopicImportDialog</name>
    <message numerus="yes">
        <source>%n rows cannot be taken; they are left out and written to a file beside this one.</source>
        <translation>
            <numerusform>%n row cannot be taken; it is left out and written to a file beside this one.</numerusform>
            <numerusform>%n rows cannot be taken; they are left out and written to a file beside this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::TopicPanel</name>
    <message numerus="yes">
        <source>%n wishes are not met yet</source>
        <translation>
            <numerusform>%n wish is not met yet</numerusform>
            <numerusform>%n wishes are not met yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
