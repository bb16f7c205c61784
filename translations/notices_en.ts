<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::DesktopMessage</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::DigestLines</name>
    <message numerus="yes">
        <source>%n seat(s) from the waiting list</source>
        <translation>
            <numerusform>%n seat from the waiting list</numerusform>
            <numerusform>%n seats from the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) offered</source>
        <translation>
            <numerusform>%n seat offered</numerusform>
            <numerusform>%n seats offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) not confirmed in time</source>
        <translation>
            <numerusform>%n seat not confirmed in time</numerusform>
            <numerusform>%n seats not confirmed in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%n session moved</numerusform>
            <numerusform>%n sessions moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cancelled</source>
        <translation>
            <numerusform>%n session cancelled</numerusform>
            <numerusform>%n sessions cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) going ahead after all</source>
        <translation>
            <numerusform>%n session going ahead after all</numerusform>
            <numerusform>%n sessions going ahead after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved</source>
        <translation>
            <numerusform>%n request approved</numerusform>
            <numerusform>%n requests approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined</source>
        <translation>
            <numerusform>%n request declined</numerusform>
            <numerusform>%n requests declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for a seat</source>
        <translation>
            <numerusform>%n request for a seat</numerusform>
            <numerusform>%n requests for a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation>
            <numerusform>%n substitute</numerusform>
            <numerusform>%n substitutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) signed off</source>
        <translation>
            <numerusform>%n colleague signed off</numerusform>
            <numerusform>%n colleagues signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more up to and including %1.</source>
        <translation>
            <numerusform>And %n more up to and including %1.</numerusform>
            <numerusform>And %n more up to and including %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) ask for a seat in %1.</source>
        <translation>
            <numerusform>%n colleague asks for a seat in %1.</numerusform>
            <numerusform>%n colleagues ask for a seat in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) ask for a seat in sessions that you give, first in %1.</source>
        <translation>
            <numerusform>%n colleague asks for a seat in sessions that you give, first in %1.</numerusform>
            <numerusform>%n colleagues ask for a seat in sessions that you give, first in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few signed up for %n sessions: decide whether they go ahead. The first: %1.</source>
        <translation>
            <numerusform>Too few signed up for %n session: decide whether it goes ahead. The first: %1.</numerusform>
            <numerusform>Too few signed up for %n sessions: decide whether they go ahead. The first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) taken up</source>
        <translation>
            <numerusform>%n wish taken up</numerusform>
            <numerusform>%n wishes taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) closed</source>
        <translation>
            <numerusform>%n wish closed</numerusform>
            <numerusform>%n wishes closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) open again</source>
        <translation>
            <numerusform>%n wish open again</numerusform>
            <numerusform>%n wishes open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) merged</source>
        <translation>
            <numerusform>%n wish merged</numerusform>
            <numerusform>%n wishes merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) planned</source>
        <translation>
            <numerusform>%n wish planned</numerusform>
            <numerusform>%n wishes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for your help</source>
        <translation>
            <numerusform>%n request for your help</numerusform>
            <numerusform>%n requests for your help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other time(s) proposed</source>
        <translation>
            <numerusform>%n other time proposed</numerusform>
            <numerusform>%n other times proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for help agreed</source>
        <translation>
            <numerusform>%n request for help agreed</numerusform>
            <numerusform>%n requests for help agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for help declined</source>
        <translation>
            <numerusform>%n request for help declined</numerusform>
            <numerusform>%n requests for help declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for help withdrawn</source>
        <translation>
            <numerusform>%n request for help withdrawn</numerusform>
            <numerusform>%n requests for help withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) to evaluate</source>
        <translation>
            <numerusform>%n training to evaluate</numerusform>
            <numerusform>%n trainings to evaluate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) to look back on</source>
        <translation>
            <numerusform>%n training to look back on</numerusform>
            <numerusform>%n trainings to look back on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n mention of you</numerusform>
            <numerusform>%n mentions of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that colleagues ask you</source>
        <translation>
            <numerusform>%n question that a colleague asks you</numerusform>
            <numerusform>%n questions that colleagues ask you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that wait for an answer</source>
        <translation>
            <numerusform>%n question that waits for an answer</numerusform>
            <numerusform>%n questions that wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with replies</source>
        <translation>
            <numerusform>%n thread with replies</numerusform>
            <numerusform>%n threads with replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answer(s)</source>
        <translation>
            <numerusform>%n accepted answer</numerusform>
            <numerusform>%n accepted answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden post(s)</source>
        <translation>
            <numerusform>%n hidden post</numerusform>
            <numerusform>%n hidden posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored post(s)</source>
        <translation>
            <numerusform>%n restored post</numerusform>
            <numerusform>%n restored posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden thread(s)</source>
        <translation>
            <numerusform>%n hidden thread</numerusform>
            <numerusform>%n hidden threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored thread(s)</source>
        <translation>
            <numerusform>%n restored thread</numerusform>
            <numerusform>%n restored threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed thread(s)</source>
        <translation>
            <numerusform>%n closed thread</numerusform>
            <numerusform>%n closed threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reopened thread(s)</source>
        <translation>
            <numerusform>%n reopened thread</numerusform>
            <numerusform>%n reopened threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved thread(s)</source>
        <translation>
            <numerusform>%n moved thread</numerusform>
            <numerusform>%n moved threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MailDesk</name>
    <message numerus="yes">
        <source>“%1” is moved. %n colleague(s) signed up for it.</source>
        <translation>
            <numerusform>“%1” is moved. %n colleague signed up for it.</numerusform>
            <numerusform>“%1” is moved. %n colleagues signed up for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cancelled. %n colleague(s) signed up for it.</source>
        <translation>
            <numerusform>“%1” is cancelled. %n colleague signed up for it.</numerusform>
            <numerusform>“%1” is cancelled. %n colleagues signed up for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MailDialog</name>
    <message numerus="yes">
        <source>%n of them have no e-mail address here.</source>
        <translation>
            <numerusform>%n of them has no e-mail address here.</numerusform>
            <numerusform>%n of them have no e-mail address here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them as blind copies (BCC).</source>
        <translation>
            <numerusform>%n address copied. Paste it as a blind copy (BCC).</numerusform>
            <numerusform>%n addresses copied. Paste them as blind copies (BCC).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::NoticeBell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n unread notice</numerusform>
            <numerusform>%n unread notices</numerusform>
        </translation>
    </message>
</context>
</TS>
