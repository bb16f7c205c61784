<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tjc::CatalogueDialog</name>
    <message numerus="yes">
        <source>%n courses cannot be read; they stand first in the list.</source>
        <translation>
            <numerusform>%n course cannot be read; it stands first in the list.</numerusform>
            <numerusform>%n courses cannot be read; they stand first in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::HeatModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::HeatPage</name>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n row is written to %1.</numerusform>
            <numerusform>%n rows are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::MergeDialog</name>
    <message numerus="yes">
        <source>%1 — %n vote(s)</source>
        <translation>
            <numerusform>%1 — %n vote</numerusform>
            <numerusform>%1 — %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::OfferPage</name>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n trainings…</source>
        <translation>
            <numerusform>Compare %n training…</numerusform>
            <numerusform>Compare %n trainings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n trainings are compared at once.</source>
        <translation>
            <numerusform>At most %n training is compared at once.</numerusform>
            <numerusform>At most %n trainings are compared at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::OfferPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::Offers</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full, %n wait</source>
        <translation>
            <numerusform>full, %n waits</numerusform>
            <numerusform>full, %n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::SimilarList</name>
    <message numerus="yes">
        <source>You wish “%1” already, with %n in all.</source>
        <translation>
            <numerusform>You wish “%1” already, with %n in all.</numerusform>
            <numerusform>You wish “%1” already, with %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish “%1”.</source>
        <translation>
            <numerusform>%n colleague wishes “%1”.</numerusform>
            <numerusform>%n colleagues wish “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::WishPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tjc::WishWords</name>
    <message numerus="yes">
        <source>%n colleague(s) wish this, you too.</source>
        <translation>
            <numerusform>%n colleague wishes this, you too.</numerusform>
            <numerusform>%n colleagues wish this, you too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) wish this.</source>
        <translation>
            <numerusform>%n colleague wishes this.</numerusform>
            <numerusform>%n colleagues wish this.</numerusform>
        </translation>
    </message>
</context>
</TS>
