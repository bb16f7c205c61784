<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::HolidayImportDialog</name>
    <message numerus="yes">
        <source>%n event(s) with a time of day are left out.</source>
        <translation>
            <numerusform>%n event with a time of day is left out.</numerusform>
            <numerusform>%n events with a time of day are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n event could not be read.</numerusform>
            <numerusform>%n events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n day(s) off</source>
        <translation>
            <numerusform>Make %n day off</numerusform>
            <numerusform>Make %n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off were added.</source>
        <translation>
            <numerusform>%n day off was added.</numerusform>
            <numerusform>%n days off were added.</numerusform>
        </translation>
    </message>
</context>
</TS>
