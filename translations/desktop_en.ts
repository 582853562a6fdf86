<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>updatefacts::DateEditor</name>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n year</numerusform>
            <numerusform>+%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::DifferencesDialog</name>
    <message numerus="yes">
        <source>These answers differ (%n):</source>
        <translation>
            <numerusform>These answers differ (%n):</numerusform>
            <numerusform>These answers differ (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problem to fix</numerusform>
            <numerusform>%n problems to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) for your markets</source>
        <translation>
            <numerusform>%n more answer for your markets</numerusform>
            <numerusform>%n more answers for your markets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputDialog</name>
    <message numerus="yes">
        <source>Export %n disclosure(s)</source>
        <translation>
            <numerusform>Export %n disclosure</numerusform>
            <numerusform>Export %n disclosures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewPane</name>
    <message numerus="yes">
        <source>Draft: %n problem(s) to fix before it can be printed.</source>
        <translation>
            <numerusform>Draft: %n problem to fix before it can be printed.</numerusform>
            <numerusform>Draft: %n problems to fix before it can be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n more answer(s) before it can be printed.</source>
        <translation>
            <numerusform>Draft: %n more answer before it can be printed.</numerusform>
            <numerusform>Draft: %n more answers before it can be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessPane</name>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problem to fix</numerusform>
            <numerusform>%n problems to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to go</source>
        <translation>
            <numerusform>%n answer to go</numerusform>
            <numerusform>%n answers to go</numerusform>
        </translation>
    </message>
</context>
</TS>
