<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<extra-translator>Made with care and after the wording of EU law; not yet read by a second native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>updatefacts::About</name>
    <message>
        <source>About Update Facts</source>
        <translation>Über Update Facts</translation>
    </message>
    <message>
        <source>Shared definitions, version %1</source>
        <translation>Gemeinsame Definitionen, Version %1</translation>
    </message>
    <message>
        <source>The program is free software (MIT). It is built on:</source>
        <translation>Das Programm ist freie Software (MIT). Es baut auf:</translation>
    </message>
</context>
<context>
    <name>updatefacts::Autosave</name>
    <message>
        <source>Your changes are not kept safe from a crash; save the document soon. %1</source>
        <translation>Ihre Änderungen sind nicht gegen einen Absturz gesichert; speichern Sie das Dokument bald. %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ComboEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
    <message>
        <source>the whole month, to %1</source>
        <translation>der ganze Monat, bis %1</translation>
    </message>
    <message>
        <source>YYYY-MM or YYYY-MM-DD</source>
        <translation>JJJJ-MM oder JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>Der ganze Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>&quot;%1&quot; wurde nicht gespeichert: Ein anderes Programm hat die Datei inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
    <message>
        <source>Nothing is to be said: the disclosure is complete.</source>
        <translation>Keine Befunde: Die Erklärung ist vollständig.</translation>
    </message>
    <message>
        <source>A revision follows what was published: mend the errors and save this one first.</source>
        <translation>Eine Revision folgt auf das, was veröffentlicht wurde: Beheben Sie zuerst die Fehler und speichern Sie diese Erklärung.</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>Nächste Revision von %1</translation>
    </message>
    <message>
        <source>What was published as guaranteed can be extended here, never shortened or weakened; whatever would shrink it is an error with its reason. Save this revision as a file of its own, beside the one before.</source>
        <translation>Was als garantiert veröffentlicht wurde, kann hier erweitert, aber nie verkürzt oder abgeschwächt werden; was es einschränken würde, wird als Fehler mit Begründung gemeldet. Speichern Sie diese Revision als eigene Datei neben der vorherigen.</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Ausgelassen, weil sie Fehler enthalten: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>Ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>Speichern &amp;unter ...</translation>
    </message>
    <message>
        <source>Start the next re&amp;vision</source>
        <translation>Nächste Re&amp;vision beginnen</translation>
    </message>
    <message>
        <source>&amp;Export labels ...</source>
        <translation>Etiketten &amp;exportieren ...</translation>
    </message>
    <message>
        <source>Export labels of all open &amp;disclosures ...</source>
        <translation>Etiketten aller geöffneten Erklärungen ex&amp;portieren ...</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy the label</source>
        <translation>Etikett &amp;kopieren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Nächster Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>&amp;Vorheriger Abschnitt</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>&amp;Liste der Befunde</translation>
    </message>
    <message>
        <source>&amp;Readiness for schemes ...</source>
        <translation>Stand der &amp;Vorbereitung auf Regelwerke ...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Update Facts</source>
        <translation>&amp;Über Update Facts</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Öffnen ...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Drucken ...</translation>
    </message>
    <message>
        <source>Another program has changed this file.</source>
        <translation>Ein anderes Programm hat diese Datei geändert.</translation>
    </message>
    <message>
        <source>Load its version</source>
        <translation>Geänderte Fassung laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>The file is gone; save to write it again.</source>
        <translation>Die Datei ist nicht mehr da; speichern Sie, um sie neu zu schreiben.</translation>
    </message>
    <message>
        <source>This file is read-only; changes can be saved under another name.</source>
        <translation>Diese Datei ist schreibgeschützt; Änderungen können unter einem anderen Namen gespeichert werden.</translation>
    </message>
    <message>
        <source>Save as ...</source>
        <translation>Speichern unter ...</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended.</source>
        <translation>Diese Arbeit war nicht gespeichert, als das Programm zuletzt endete.</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>Die Datei wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Mend it in a text editor; it is then read again.</source>
        <translation>Die Datei kann nicht als Erklärung gelesen werden: %1 (Zeile %2, Spalte %3). Beheben Sie dies in einem Texteditor; danach wird sie neu gelesen.</translation>
    </message>
    <message>
        <source>This file follows an earlier version of the definitions.</source>
        <translation>Diese Datei folgt einer früheren Version der Definitionen.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>Anpassung an den neuesten Stand</translation>
    </message>
    <message>
        <source>%1[*] – Update Facts</source>
        <translation>%1[*] – Update Facts</translation>
    </message>
    <message>
        <source>Revision %1 · Definitions %2</source>
        <translation>Revision %1 · Definitionen %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>Erklärung speichern</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml)</source>
        <translation>Erklärungen (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation>Änderungen in %1 speichern?</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Setzen Sie zuerst den Cursor in ein Feld.</translation>
    </message>
    <message>
        <source>&amp;Who asks for this?</source>
        <translation>&amp;Wer fragt danach?</translation>
    </message>
    <message>
        <source>Where the product is sold, this is law: %1.</source>
        <translation>Wo das Produkt verkauft wird, gilt dieses Recht: %1.</translation>
    </message>
    <message>
        <source>Check the disclosure against it</source>
        <translation>Die Erklärung daran prüfen</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von &quot;%1&quot;</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>No scheme asks for this.</source>
        <translation>Kein Regelwerk fragt danach.</translation>
    </message>
    <message>
        <source>answer needed</source>
        <translation>Antwort nötig</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingText</name>
    <message>
        <source>An answer is needed.</source>
        <translation>Eine Antwort ist erforderlich.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is said in this file yet.</source>
        <translation>In dieser Datei steht noch nichts.</translation>
    </message>
    <message>
        <source>The definitions have no such field.</source>
        <translation>Ein solches Feld gibt es in den Definitionen nicht.</translation>
    </message>
    <message>
        <source>This does not belong here, going by the other answers.</source>
        <translation>Nach den anderen Antworten gehört das nicht hierher.</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>An answer of another kind is expected here.</source>
        <translation>Hier wird eine Antwort anderer Art erwartet.</translation>
    </message>
    <message>
        <source>This text is too short or too long: %1 to %2 characters are allowed.</source>
        <translation>Dieser Text ist zu kurz oder zu lang: erlaubt sind %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>This is not written as expected, such as %1.</source>
        <translation>Das ist nicht so geschrieben wie erwartet, etwa %1.</translation>
    </message>
    <message>
        <source>This text must stand on one line.</source>
        <translation>Dieser Text muss in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>This is not the tag of a language, such as de.</source>
        <translation>Das ist kein Kürzel einer Sprache wie de.</translation>
    </message>
    <message>
        <source>The text in the disclosure&apos;s own language is missing.</source>
        <translation>Der Text in der Sprache der Erklärung fehlt.</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>Die Zahl muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>This is not a date such as 2031-06 or 2031-06-30.</source>
        <translation>Das ist kein Datum wie 2031-06 oder 2031-06-30.</translation>
    </message>
    <message>
        <source>The date is not exact enough: write a day or month, such as 2031-06-30.</source>
        <translation>Das Datum ist nicht genau genug: nennen Sie Tag oder Monat, etwa 2031-06-30.</translation>
    </message>
    <message>
        <source>A length of time is no date: write the day on which it ends.</source>
        <translation>Eine Dauer ist kein Datum: nennen Sie den Tag, an dem sie endet.</translation>
    </message>
    <message>
        <source>Write the date without a time.</source>
        <translation>Schreiben Sie das Datum ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>A buyer cannot tell a day from this: write a date.</source>
        <translation>Daraus kann kein Käufer einen Tag ablesen: nennen Sie ein Datum.</translation>
    </message>
    <message>
        <source>This is still the placeholder: write the date.</source>
        <translation>Das ist noch der Platzhalter: schreiben Sie das Datum.</translation>
    </message>
    <message>
        <source>This is none of the answers to choose from.</source>
        <translation>Das ist keine der Antworten, die zur Wahl stehen.</translation>
    </message>
    <message>
        <source>This answer is there twice.</source>
        <translation>Diese Antwort steht zweimal da.</translation>
    </message>
    <message>
        <source>This answer cannot stand beside others.</source>
        <translation>Diese Antwort kann nicht neben anderen stehen.</translation>
    </message>
    <message>
        <source>There must be %1 to %2 entries.</source>
        <translation>Es müssen %1 bis %2 Einträge sein.</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.com/updates.</source>
        <translation>Das ist keine Adresse wie https://example.com/updates.</translation>
    </message>
    <message>
        <source>This address hides where it leads: write the address itself.</source>
        <translation>Diese Adresse verbirgt, wohin sie führt: schreiben Sie die Adresse selbst.</translation>
    </message>
    <message>
        <source>This address seems to carry personal data: leave that out.</source>
        <translation>Diese Adresse scheint persönliche Daten zu enthalten: lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a web address.</source>
        <translation>Das ist weder eine E-Mail-Adresse noch eine Webadresse.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>Eine Strichcodenummer hat 8, 12, 13 oder 14 Ziffern.</translation>
    </message>
    <message>
        <source>The last digit does not match the others: one of them may be mistyped.</source>
        <translation>Die letzte Ziffer passt nicht zu den anderen: vielleicht ist eine vertippt.</translation>
    </message>
    <message>
        <source>This program does not know the version of the definitions.</source>
        <translation>Dieses Programm kennt die Version der Definitionen nicht.</translation>
    </message>
    <message>
        <source>This follows an earlier version of the definitions.</source>
        <translation>Das folgt einer früheren Version der Definitionen.</translation>
    </message>
    <message>
        <source>The field has another name now.</source>
        <translation>Das Feld hat jetzt einen anderen Namen.</translation>
    </message>
    <message>
        <source>The answer has another name now.</source>
        <translation>Die Antwort hat jetzt einen anderen Namen.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not be shortened.</source>
        <translation>Was als garantiert veröffentlicht wurde, darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become weaker.</source>
        <translation>Was als garantiert veröffentlicht wurde, darf nicht schwächer werden.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become unclear.</source>
        <translation>Was als garantiert veröffentlicht wurde, darf nicht unklar werden.</translation>
    </message>
    <message>
        <source>The next revision must be later than the one before.</source>
        <translation>Die nächste Revision muss später sein als die vorige.</translation>
    </message>
    <message>
        <source>This is not the disclosure that was published.</source>
        <translation>Das ist nicht die Erklärung, die veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>This is not the model that was published.</source>
        <translation>Das ist nicht das Modell, das veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>This revision does not name the one before it.</source>
        <translation>Diese Revision nennt die vorige nicht.</translation>
    </message>
    <message>
        <source>The texts do not fit: choose a larger label, or a shorter name.</source>
        <translation>Die Texte passen nicht: wählen Sie ein größeres Etikett oder einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The full name does not fit; the label carries the short one.</source>
        <translation>Der volle Name passt nicht; das Etikett trägt den kurzen.</translation>
    </message>
    <message>
        <source>The label&apos;s fonts lack a character of this text.</source>
        <translation>Den Schriften des Etiketts fehlt ein Zeichen dieses Textes.</translation>
    </message>
    <message>
        <source>Left out to fit: %1.</source>
        <translation>Aus Platzmangel weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Readiness ...</source>
        <translation>Stand der &amp;Vorbereitung ...</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Regelwerke</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>%n Regelwerk</numerusform>
            <numerusform>%n Regelwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors stop export and print.</source>
        <translation>Fehler verhindern Export und Druck.</translation>
    </message>
    <message>
        <source>Nothing stops export and print.</source>
        <translation>Export und Druck steht nichts im Weg.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>updatefacts::LanguageButton</name>
    <message>
        <source>The disclosure&apos;s own</source>
        <translation>Sprache der Erklärung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a language, its tag</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>updatefacts::LineEditor</name>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
</context>
<context>
    <name>updatefacts::ListRows</name>
    <message>
        <source>Add: %1</source>
        <comment>%1 is what is added, such as Representative</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Representative 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>updatefacts::LocalizedEditor</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Sprachen von &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>Sprache zu &quot;%1&quot; hinzufügen</translation>
    </message>
</context>
<context>
    <name>updatefacts::MakeEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
    <message>
        <source>Write %1</source>
        <translation>%1 eintragen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>Dies ist die erste</translation>
    </message>
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputDialog</name>
    <message numerus="yes">
        <source>Export %n disclosure(s)</source>
        <translation>
            <numerusform>%n Erklärung exportieren</numerusform>
            <numerusform>%n Erklärungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that &amp;will be written</source>
        <translation>Dateien, die &amp;geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>E&amp;tiketten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>L&amp;anguages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>Languages; none means the disclosure&apos;s own</source>
        <translation>Sprachen; ohne Auswahl gilt die Sprache der Erklärung</translation>
    </message>
    <message>
        <source>None: the disclosure&apos;s own</source>
        <translation>Ohne Auswahl: die Sprache der Erklärung</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formate</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, für den Druck</translation>
    </message>
    <message>
        <source>SVG, for design</source>
        <translation>SVG, für die Gestaltung</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG, für Bildschirme</translation>
    </message>
    <message>
        <source>PNG in black and white, for electronic labels</source>
        <translation>PNG in Schwarz und Weiß, für elektronische Etiketten</translation>
    </message>
    <message>
        <source>PNG in black, white and red, for electronic labels</source>
        <translation>PNG in Schwarz, Weiß und Rot, für elektronische Etiketten</translation>
    </message>
    <message>
        <source>ZPL, for thermal printers</source>
        <translation>ZPL, für Thermodrucker</translation>
    </message>
    <message>
        <source>&amp;Resolution of the printer</source>
        <translation>&amp;Auflösung des Druckers</translation>
    </message>
    <message>
        <source>As each label asks</source>
        <translation>Wie das jeweilige Etikett es verlangt</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 Punkte pro Zoll</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;Durchsuchen ...</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>As a co&amp;mmand</source>
        <translation>Als &amp;Befehl</translation>
    </message>
    <message>
        <source>%1 (is replaced)</source>
        <translation>%1 (wird ersetzt)</translation>
    </message>
    <message>
        <source>Choose at least one label, one format and a folder.</source>
        <translation>Wählen Sie mindestens ein Etikett, ein Format und einen Ordner.</translation>
    </message>
    <message>
        <source>Folder for the labels</source>
        <translation>Ordner für die Etiketten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>Etiketten werden erstellt und gegengelesen ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Es wurde nichts geschrieben. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei in %1 geschrieben.</numerusform>
            <numerusform>%n Dateien in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>All o&amp;n one label</source>
        <translation>Alle auf einem Et&amp;ikett</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Reading it back ...</source>
        <translation>Etikett wird gegengelesen ...</translation>
    </message>
    <message>
        <source>Read back: it prints what the disclosure says.</source>
        <translation>Gegengelesen: Auf dem Etikett steht, was die Erklärung sagt.</translation>
    </message>
    <message>
        <source>The label appears when the errors are mended.</source>
        <translation>Das Etikett erscheint, sobald die Fehler behoben sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) more and the label appears.</source>
        <translation>
            <numerusform>Noch %n Antwort, dann erscheint das Etikett.</numerusform>
            <numerusform>Noch %n Antworten, dann erscheint das Etikett.</numerusform>
        </translation>
    </message>
    <message>
        <source> &lt;a href=&quot;#first&quot;&gt;Go to the first&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;#first&quot;&gt;Zum ersten&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>Das Etikett</translation>
    </message>
    <message>
        <source>The label will stand here.</source>
        <translation>Hier wird das Etikett stehen.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PrintLabel</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The label is printed in its true size. In the printer&apos;s dialog choose 100 % and switch &quot;fit to page&quot; off; otherwise the code may not be read.</source>
        <translation>Das Etikett wird in Originalgröße gedruckt. Wählen Sie im Druckdialog 100 % und schalten Sie &quot;An Seite anpassen&quot; aus; sonst lässt sich der Code möglicherweise nicht lesen.</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>Stattdessen eine Seite mit &amp;Linealen drucken, um den Drucker zu prüfen</translation>
    </message>
    <message>
        <source>There is no printer. Export the label as PDF, or set up a printer first.</source>
        <translation>Es ist kein Drucker vorhanden. Exportieren Sie das Etikett als PDF, oder richten Sie zuerst einen Drucker ein.</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen.</translation>
    </message>
    <message>
        <source>Both rulers are 100 mm long. If they are not, the printer scales: choose 100 % and switch &quot;fit to page&quot; off.</source>
        <translation>Beide Lineale sind 100 mm lang. Wenn nicht, skaliert der Drucker: Wählen Sie 100 % und schalten Sie &quot;An Seite anpassen&quot; aus.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Program</name>
    <message>
        <source>New disclosure</source>
        <translation>Neue Erklärung</translation>
    </message>
    <message>
        <source>Open disclosures</source>
        <translation>Erklärungen öffnen</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml);;All files (*)</source>
        <translation>Erklärungen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessDialog</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n Punkt zu beheben</numerusform>
            <numerusform>%n Punkte zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure itself has errors</source>
        <translation>Die Erklärung selbst enthält Fehler</translation>
    </message>
    <message>
        <source>Not made for such a device</source>
        <translation>Nicht für ein solches Gerät gedacht</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Stand der Vorbereitung</translation>
    </message>
    <message>
        <source>What each scheme asks of the statement, and what is still missing. This helps to prepare; it is no legal advice.</source>
        <translation>Was jedes Regelwerk von der Erklärung verlangt und was noch fehlt. Dies hilft bei der Vorbereitung; es ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>Regelwerke und was sie verlangen</translation>
    </message>
</context>
<context>
    <name>updatefacts::RecentFiles</name>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, file, folder</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>updatefacts::SourceChip</name>
    <message>
        <source>%1 asks for this: %2</source>
        <translation>%1 verlangt dies: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates guaranteed until a date</source>
        <translation>Eine Kamera: Aktualisierungen bis zu einem Datum garantiert</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not guaranteed</source>
        <translation>Eine Türklingel: Aktualisierungen geplant, nicht garantiert</translation>
    </message>
    <message>
        <source>A smart plug: no date promised</source>
        <translation>Eine vernetzte Steckdose: kein Datum zugesagt</translation>
    </message>
    <message>
        <source>A bulb: cannot be updated</source>
        <translation>Eine Lampe: kann nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>A router: updates have ended</source>
        <translation>Ein Router: Aktualisierungen beendet</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Say how your product gets security updates, until when and how firmly, and get a label that shoppers understand.</source>
        <translation>Geben Sie an, wie Ihr Produkt Sicherheitsupdates erhält, bis wann und wie verbindlich, und Sie erhalten ein Etikett, das Käufer verstehen.</translation>
    </message>
    <message>
        <source>&amp;New disclosure</source>
        <translation>&amp;Neue Erklärung</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>Ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>None yet. Drop a file here to open it.</source>
        <translation>Noch keine. Ziehen Sie eine Datei hierher, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Examples to look at, or to start from</source>
        <translation>Beispiele zum Ansehen oder als Ausgangspunkt</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
</context>
<context>
    <name>updatefacts::TemplateBox</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a label, its size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::TemplateTitle</name>
    <message>
        <source>Full facts panel for packaging</source>
        <translation>Vollständiges Feld für die Verpackung</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <translation>Breiter Streifen für Schachteln</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <translation>Regaletikett</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <translation>Kleines Quadrat, nur Datum und QR</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <translation>Etikett 4 x 6 Zoll, Thermodrucker</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <translation>Elektronisches Regaletikett, 400 x 300 Punkte</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <translation>Elektronisches Regaletikett, 296 x 128 Punkte</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <translation>Datenblatt, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <translation>Datenblatt, US Letter</translation>
    </message>
    <message>
        <source>maker and model</source>
        <translation>Hersteller und Modell</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>time bar</source>
        <translation>Zeitbalken</translation>
    </message>
    <message>
        <source>length of the period</source>
        <translation>Dauer des Zeitraums</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>Erläuterung</translation>
    </message>
</context>
<context>
    <name>updatefacts::ZoomButton</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>True size (100 %)</source>
        <translation>Originalgröße (100 %)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
