<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::AttendanceDesk</name>
    <message numerus="yes">
        <source>%n marked as present.</source>
        <translation>
            <numerusform>%n marked as present.</numerusform>
            <numerusform>%n marked as present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, except for %n whom somebody else marked meanwhile.</source>
        <translation>
            <numerusform>Undone, except for %n whom somebody else marked meanwhile.</numerusform>
            <numerusform>Undone, except for %n whom somebody else marked meanwhile.</numerusform>
        </translation>
    </message>
</context>
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
    <name>tjc::ClashMends</name>
    <message numerus="yes">
        <source>%1 (%n seat(s))</source>
        <translation>
            <numerusform>%1 (%n seat)</numerusform>
            <numerusform>%1 (%n seats)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ClashPanel</name>
    <message numerus="yes">
        <source>%n conflict(s), %1</source>
        <translation>
            <numerusform>%n conflict, %1</numerusform>
            <numerusform>%n conflicts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::FewerSeats</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) do not fit in %1 seats, last in order of place:</source>
        <translation>
            <numerusform>%n participant does not fit in %1 seats, last in order of place:</numerusform>
            <numerusform>%n participants do not fit in %1 seats, last in order of place:</numerusform>
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
    <name>tjc::LocalTime</name>
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
    <name>tjc::MonthView</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
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
    <name>tjc::ParticipantsPage</name>
    <message numerus="yes">
        <source>For %n chosen:</source>
        <translation>
            <numerusform>For %n chosen colleague:</numerusform>
            <numerusform>For %n chosen colleagues:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %n e-mail address(es)</source>
        <translation>
            <numerusform>Cop&amp;y %n e-mail address</numerusform>
            <numerusform>Cop&amp;y %n e-mail addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ParticipantsWindow</name>
    <message numerus="yes">
        <source>Decline %n requests?</source>
        <translation>
            <numerusform>Decline %n request?</numerusform>
            <numerusform>Decline %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n off?</source>
        <translation>
            <numerusform>Sign %n colleague off?</numerusform>
            <numerusform>Sign %n colleagues off?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) copied.</source>
        <translation>
            <numerusform>%n e-mail address copied.</numerusform>
            <numerusform>%n e-mail addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a usable address.</source>
        <translation>
            <numerusform>%n colleague has no usable address.</numerusform>
            <numerusform>%n colleagues have no usable address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mail program does not take %n addresses at once. Copy them, and paste them in the bcc of a mail.</source>
        <translation>
            <numerusform>A mail program does not take %n address at once. Copy it, and paste it in the bcc of a mail.</numerusform>
            <numerusform>A mail program does not take %n addresses at once. Copy them, and paste them in the bcc of a mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) exported to %1.</source>
        <translation>
            <numerusform>%n participant exported to %1.</numerusform>
            <numerusform>%n participants exported to %1.</numerusform>
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
    <name>tjc::PlanHistory</name>
    <message numerus="yes">
        <source>%n session(s) are skipped now; you can put them back.</source>
        <translation>
            <numerusform>%n session is skipped now; you can put it back.</numerusform>
            <numerusform>%n sessions are skipped now; you can put them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay: begun already, or somebody is in them.</source>
        <translation>
            <numerusform>%n session stays: begun already, or somebody is in it.</numerusform>
            <numerusform>%n sessions stay: begun already, or somebody is in them.</numerusform>
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
    <name>tjc::RepeatEditor</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
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
    <name>tjc::SeatDesk</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting approval</source>
        <translation>
            <numerusform>%n awaiting approval</numerusform>
            <numerusform>%n awaiting approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n request declined.</numerusform>
            <numerusform>%n requests declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed off.</source>
        <translation>
            <numerusform>%n signed off.</numerusform>
            <numerusform>%n signed off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats confirmed.</source>
        <translation>
            <numerusform>%n seat confirmed.</numerusform>
            <numerusform>%n seats confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let in and present.</source>
        <translation>
            <numerusform>%n let in and present.</numerusform>
            <numerusform>%n let in and present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::Series</name>
    <message numerus="yes">
        <source>%n session(s) change</source>
        <translation>
            <numerusform>%n session changes</numerusform>
            <numerusform>%n sessions change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are added</source>
        <translation>
            <numerusform>%n is added</numerusform>
            <numerusform>%n are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are planned again</source>
        <translation>
            <numerusform>%n is planned again</numerusform>
            <numerusform>%n are planned again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall away</source>
        <translation>
            <numerusform>%n falls away</numerusform>
            <numerusform>%n fall away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n colleague(s) in there)</source>
        <translation>
            <numerusform>(%n colleague in there)</numerusform>
            <numerusform>(%n colleagues in there)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep what was changed there by hand</source>
        <translation>
            <numerusform>%n keeps what was changed there by hand</numerusform>
            <numerusform>%n keep what was changed there by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <translation>
            <numerusform>%n day: %1</numerusform>
            <numerusform>%n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SeriesDesk</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n colleague(s) in there)</source>
        <translation>
            <numerusform>(%n colleague in there)</numerusform>
            <numerusform>(%n colleagues in there)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are cancelled.</source>
        <translation>
            <numerusform>%n session is cancelled.</numerusform>
            <numerusform>%n sessions are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SessionEditor</name>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>%n session is planned.</numerusform>
            <numerusform>%n sessions are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are saved.</source>
        <translation>
            <numerusform>%n session is saved.</numerusform>
            <numerusform>%n sessions are saved.</numerusform>
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
    <name>tjc::SignupOffer</name>
    <message numerus="yes">
        <source>All seats are taken, and the waiting list is full: it holds %n colleague(s).</source>
        <translation>
            <numerusform>All seats are taken, and the waiting list is full: it holds %n colleague.</numerusform>
            <numerusform>All seats are taken, and the waiting list is full: it holds %n colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes ahead from %1 participants: %n more to come.</source>
        <translation>
            <numerusform>Goes ahead from %1 participants: %n more to come.</numerusform>
            <numerusform>Goes ahead from %1 participants: %n more to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SignupRules</name>
    <message numerus="yes">
        <source>%n minute(s) before and after</source>
        <translation>
            <numerusform>%n minute before and after</numerusform>
            <numerusform>%n minutes before and after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::ThemeWeekDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
