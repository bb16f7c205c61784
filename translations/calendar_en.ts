<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::CalendarPage</name>
    <message numerus="yes">
        <source>%n session(s) copied as a table; paste it in Excel or in a mail.</source>
        <translation>
            <numerusform>%n session copied as a table; paste it in Excel or in a mail.</numerusform>
            <numerusform>%n sessions copied as a table; paste it in Excel or in a mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ConflictDialog</name>
    <message numerus="yes">
        <source>%n minute(s) to confirm a seat</source>
        <translation>
            <numerusform>%n minute to confirm a seat</numerusform>
            <numerusform>%n minutes to confirm a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before and after</source>
        <translation>
            <numerusform>%n minute before and after</numerusform>
            <numerusform>%n minutes before and after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DetailsPanel</name>
    <message numerus="yes">
        <source>Goes ahead from %1 participants: %n more to come.</source>
        <translation>
            <numerusform>Goes ahead from %1 participants: %n more to come.</numerusform>
            <numerusform>Goes ahead from %1 participants: %n more to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::FilterBar</name>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are named above.</source>
        <translation>
            <numerusform>%n row cannot be taken; it is named above.</numerusform>
            <numerusform>%n rows cannot be taken; they are named above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Import %n session</numerusform>
            <numerusform>Import %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::Labels</name>
    <message numerus="yes">
        <source>%n enrolled, no limit</source>
        <translation>
            <numerusform>%n enrolled, no limit</numerusform>
            <numerusform>%n enrolled, no limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MonthModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::Paper</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::PlanChange</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::PrintDocument</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ScheduleFiles</name>
    <message numerus="yes">
        <source>%n session(s) exported to %1.</source>
        <translation>
            <numerusform>%n session exported to %1.</numerusform>
            <numerusform>%n sessions exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SessionFacts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SessionPainter</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SignInSheet</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::WeekDocument</name>
    <message numerus="yes">
        <source>+%n, see the list</source>
        <translation>
            <numerusform>+%n, see the list</numerusform>
            <numerusform>+%n, see the list</numerusform>
        </translation>
    </message>
</context>
</TS>
