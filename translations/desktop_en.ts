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
    <name>updatefacts::DocumentWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) made again in %1.</source>
        <translation>
            <numerusform>%n label file made again in %1.</numerusform>
            <numerusform>%n label files made again in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportStatement</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>%n needed answer to go</numerusform>
            <numerusform>%n needed answers to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advised answer(s)</source>
        <translation>
            <numerusform>%n advised answer</numerusform>
            <numerusform>%n advised answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::KeysDialog</name>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Passphrase, at least %n character</numerusform>
            <numerusform>&amp;Passphrase, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message numerus="yes">
        <source>%n more message(s) after this one</source>
        <translation>
            <numerusform>%n more message after this one</numerusform>
            <numerusform>%n more messages after this one</numerusform>
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
        <source>Draft: %n needed answer(s) to go, %1 of them before it can be printed.</source>
        <translation>
            <numerusform>Draft: %n needed answer to go, %1 of them before it can be printed.</numerusform>
            <numerusform>Draft: %n needed answers to go, %1 of them before it can be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go before it can be printed.</source>
        <translation>
            <numerusform>Draft: %n needed answer to go before it can be printed.</numerusform>
            <numerusform>Draft: %n needed answers to go before it can be printed.</numerusform>
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
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>%n needed answer to go</numerusform>
            <numerusform>%n needed answers to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be asked for, going by your answers</source>
        <translation>
            <numerusform>%n more may be asked for, going by your answers</numerusform>
            <numerusform>%n more may be asked for, going by your answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWindow</name>
    <message numerus="yes">
        <source>Print %n label(s) ...</source>
        <translation>
            <numerusform>Print %n label ...</numerusform>
            <numerusform>Print %n labels ...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteDialog</name>
    <message numerus="yes">
        <source>%n product(s).</source>
        <translation>
            <numerusform>%n product.</numerusform>
            <numerusform>%n products.</numerusform>
        </translation>
    </message>
</context>
</TS>
