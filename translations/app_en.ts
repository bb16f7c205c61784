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
</context>
</TS>
