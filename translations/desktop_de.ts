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
    <name>updatefacts::AskAddress</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>Sie antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Diesen Rechner gibt es nicht.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it has none.</source>
        <translation>Ihr Zertifikat ist nicht gültig, oder sie hat keines.</translation>
    </message>
    <message>
        <source>It redirects again and again.</source>
        <translation>Sie leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>It leads on to an address that is not https.</source>
        <translation>Sie führt weiter zu einer Adresse ohne https.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Sie antwortet nicht: %1</translation>
    </message>
    <message>
        <source>The server answers, but there is no page (%1).</source>
        <translation>Der Server antwortet, aber es gibt keine Seite (%1).</translation>
    </message>
    <message>
        <source>The server answers with an error (%1).</source>
        <translation>Der Server antwortet mit einem Fehler (%1).</translation>
    </message>
    <message>
        <source>It answers, and leads on to %1.</source>
        <translation>Sie antwortet und führt weiter zu %1.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Sie antwortet.</translation>
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
    <name>updatefacts::CodeTarget</name>
    <message>
        <source>Where the code leads</source>
        <translation>Wohin der Code führt</translation>
    </message>
    <message>
        <source>&amp;Does it answer?</source>
        <translation>&amp;Antwortet es?</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Wird gefragt ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::ColumnPreview</name>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>File of the disclosure</source>
        <translation>Datei der Erklärung</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>First rows of the price list</source>
        <translation>Erste Zeilen der Preisliste</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was sie ergibt</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
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
    <name>updatefacts::Completeness</name>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message>
        <source>Complete for %1.</source>
        <translation>Vollständig für: %1.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Nicht geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ConnectDialog</name>
    <message>
        <source>Price list from a database</source>
        <translation>Preisliste aus einer Datenbank</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Query (SQL)</source>
        <translation>&amp;Abfrage (SQL)</translation>
    </message>
    <message>
        <source>sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:NAME. The password comes from UPDATEFACTS_DB_PASSWORD or a password file, never from here.</source>
        <translation>sqlite:DATEI, postgresql://NUTZER@RECHNER/DATENBANK oder odbc:NAME. Das Passwort kommt aus UPDATEFACTS_DB_PASSWORD oder einer Passwortdatei, nie von hier.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
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
    <message>
        <source>such as Feb 2031, +5 years</source>
        <translation>etwa Feb 2031, +5 Jahre</translation>
    </message>
    <message>
        <source>such as 31 Jan 2031</source>
        <translation>etwa 31. Jan 2031</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n Jahr</numerusform>
            <numerusform>+%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>Gezählt ab: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>a date that was understood</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::DifferencesDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Both versions give the same answers.</source>
        <translation>Beide Fassungen geben dieselben Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>These answers differ (%n):</source>
        <translation>
            <numerusform>Diese Antwort unterscheidet sich (%n):</numerusform>
            <numerusform>Diese Antworten unterscheiden sich (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load the file&apos;s version</source>
        <translation>Fassung der Datei &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meine Fassung &amp;behalten</translation>
    </message>
    <message>
        <source>Save mine under &amp;another name ...</source>
        <translation>Meine &amp;unter anderem Namen speichern ...</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>updatefacts::DisclosureModel</name>
    <message>
        <source>The change was not made.</source>
        <translation>Die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>Other answers would have been lost with it.</source>
        <translation>Dabei wären andere Antworten verloren gegangen.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the file cannot be read.</source>
        <translation>Hier lässt sich nichts ändern: Die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>„%1“ wurde nicht gespeichert: Ein anderes Programm hat die Datei inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
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
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Fix it in a text editor; it is then read again.</source>
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
        <source>This file is open in another window of this program as well. Close one of them before you change it.</source>
        <translation>Diese Datei ist auch in einem anderen Fenster dieses Programms geöffnet. Schließen Sie eines davon, bevor Sie sie ändern.</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended, and the file has been changed since.</source>
        <translation>Diese Arbeit war nicht gespeichert, als das Programm zuletzt endete, und die Datei wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Another window of this program has changed this file.</source>
        <translation>Ein anderes Fenster dieses Programms hat diese Datei geändert.</translation>
    </message>
    <message>
        <source>Show the differences ...</source>
        <translation>Unterschiede zeigen ...</translation>
    </message>
    <message>
        <source>loading the file&apos;s version</source>
        <translation>Laden der Fassung aus der Datei</translation>
    </message>
    <message>
        <source>Throw it away ...</source>
        <translation>Verwerfen ...</translation>
    </message>
    <message>
        <source>Throw away what was not saved in %1? The file stays as it is. You can undo this until you close the window.</source>
        <translation>Nicht Gespeichertes in %1 verwerfen? Die Datei bleibt, wie sie ist. Sie können dies rückgängig machen, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Throw away %1? It goes to the wastebasket.</source>
        <translation>%1 verwerfen? Die Erklärung kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>The wastebasket cannot be used. Close the window to be asked whether to save.</source>
        <translation>Der Papierkorb lässt sich nicht verwenden. Schließen Sie das Fenster; dann werden Sie gefragt, ob gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Pu&amp;blish ...</source>
        <translation>Ve&amp;röffentlichen ...</translation>
    </message>
    <message>
        <source>&amp;Find a question ...</source>
        <translation>&amp;Frage suchen ...</translation>
    </message>
    <message>
        <source>Copy the &amp;label</source>
        <translation>E&amp;tikett kopieren</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Label &amp;beside the form</source>
        <translation>Etikett neben dem &amp;Formular</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>&amp;Stand der Vorbereitung</translation>
    </message>
    <message>
        <source>What is &amp;law where</source>
        <translation>Was wo &amp;Gesetz ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>This file is published and stays as it is. Changes go into its next revision.</source>
        <translation>Diese Datei ist veröffentlicht und bleibt, wie sie ist. Änderungen kommen in die nächste Revision.</translation>
    </message>
    <message>
        <source>Make the next revision</source>
        <translation>Nächste Revision anlegen</translation>
    </message>
    <message>
        <source>This file is published and stays as it is; your change cannot be saved in it.</source>
        <translation>Diese Datei ist veröffentlicht und bleibt, wie sie ist; Ihre Änderung kann nicht darin gespeichert werden.</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>Zu Revision %1 machen</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>next revision</source>
        <translation>Nächste Revision</translation>
    </message>
    <message>
        <source>This is revision %1 now; save it as a file of its own. What was promised can be extended, not shortened or weakened.</source>
        <translation>Dies ist jetzt Revision %1; speichern Sie sie als eigene Datei. Was zugesagt wurde, kann erweitert, aber nicht verkürzt oder abgeschwächt werden.</translation>
    </message>
    <message>
        <source>The next revision follows a file: fix the errors and publish or save this one first.</source>
        <translation>Die nächste Revision folgt auf eine Datei: Beheben Sie zuerst die Fehler und veröffentlichen oder speichern Sie diese Erklärung.</translation>
    </message>
    <message>
        <source>What was promised can be extended here, not shortened or weakened. Save this revision as a file of its own.</source>
        <translation>Was zugesagt wurde, kann hier erweitert, aber nicht verkürzt oder abgeschwächt werden. Speichern Sie diese Revision als eigene Datei.</translation>
    </message>
    <message>
        <source>Published as revision %1: %2</source>
        <translation>Veröffentlicht als Revision %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Export the labels now: those made before publishing show another # number.</source>
        <translation>Exportieren Sie die Etiketten jetzt: Vor der Veröffentlichung erstellte zeigen eine andere #-Nummer.</translation>
    </message>
    <message>
        <source>This PDF file carries no disclosure.</source>
        <translation>Diese PDF-Datei enthält keine Erklärung.</translation>
    </message>
    <message>
        <source>This is a picture, not a disclosure.</source>
        <translation>Das ist ein Bild, keine Erklärung.</translation>
    </message>
    <message>
        <source>This is a file of another kind, not a disclosure.</source>
        <translation>Das ist eine Datei anderer Art, keine Erklärung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2 Open the YAML file of the disclosure, or a label (PDF, SVG) that this program has made.</source>
        <translation>„%1“ wurde nicht geöffnet. %2 Öffnen Sie die YAML-Datei der Erklärung oder ein Etikett (PDF, SVG), das dieses Programm erstellt hat.</translation>
    </message>
    <message>
        <source>Disclosure of %1</source>
        <translation>Erklärung aus %1</translation>
    </message>
    <message>
        <source>This disclosure was inside the label %1. Save it as a file of its own.</source>
        <translation>Diese Erklärung war im Etikett %1 enthalten. Speichern Sie sie als eigene Datei.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Begin a disclosure in it</source>
        <translation>Erklärung darin beginnen</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Not saved: the file would not say what the form shows. Undo the last change, then save again.</source>
        <translation>Nicht gespeichert: In der Datei stünde nicht, was das Formular zeigt. Machen Sie die letzte Änderung rückgängig und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Not saved: this file cannot be read as a disclosure.</source>
        <translation>Nicht gespeichert: Diese Datei kann nicht als Erklärung gelesen werden.</translation>
    </message>
    <message>
        <source>Not saved: choose which version counts.</source>
        <translation>Nicht gespeichert: Wählen Sie, welche Fassung gilt.</translation>
    </message>
    <message>
        <source>Not saved: %1 is open in another window. Close it there first, or choose another name.</source>
        <translation>Nicht gespeichert: %1 ist in einem anderen Fenster geöffnet. Schließen Sie die Datei zuerst dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Stand der Vorbereitung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These labels were made before publishing and show another # number: %1 (in %2).</source>
        <translation>Diese Etiketten wurden vor der Veröffentlichung gemacht und zeigen eine andere Nummer nach dem #: %1 (in %2).</translation>
    </message>
    <message>
        <source>Make these again yourself, because they have a price or were made in another way: %1.</source>
        <translation>Machen Sie diese selbst neu, weil sie einen Preis tragen oder anders gemacht wurden: %1.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>Etiketten werden erstellt und gegengelesen ...</translation>
    </message>
    <message>
        <source>The labels were not made again. %1</source>
        <translation>Die Etiketten wurden nicht neu gemacht. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) made again in %1.</source>
        <translation>
            <numerusform>%n Etikettdatei in %1 neu gemacht.</numerusform>
            <numerusform>%n Etikettdateien in %1 neu gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is published, your draft is saved, too: %1</source>
        <translation>Beim Veröffentlichen wird auch Ihr Entwurf gespeichert: %1</translation>
    </message>
    <message>
        <source>The draft %1 was changed by another program; it stays as it is.</source>
        <translation>Den Entwurf %1 hat ein anderes Programm geändert; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Labels that were exported from it stay right: they show this # number.</source>
        <translation>Daraus exportierte Etiketten bleiben richtig: Sie zeigen diese Nummer nach dem #.</translation>
    </message>
    <message>
        <source>Revision %1 is published already and stays as it is. Your change belongs to the next revision.</source>
        <translation>Revision %1 ist schon veröffentlicht und bleibt, wie sie ist. Ihre Änderung gehört zur nächsten Revision.</translation>
    </message>
    <message>
        <source>This is revision %1 now. What was promised can be extended, not shortened or weakened.</source>
        <translation>Dies ist jetzt Revision %1. Was zugesagt war, kann verlängert werden, nicht verkürzt oder abgeschwächt.</translation>
    </message>
    <message>
        <source>For other pro&amp;grams</source>
        <translation>Für andere Pro&amp;gramme</translation>
    </message>
    <message>
        <source>&amp;Explain this question</source>
        <translation>Diese Frage &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Many labels ...</source>
        <translation>&amp;Viele Etiketten ...</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Pages be&amp;hind the codes ...</source>
        <translation>Seiten &amp;hinter den Codes ...</translation>
    </message>
    <message>
        <source>Statements that laws as&amp;k for</source>
        <translation>&amp;Gesetzlich verlangte Dokumente</translation>
    </message>
</context>
<context>
    <name>updatefacts::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>updatefacts::EndKeyDialog</name>
    <message>
        <source>From now on everything that the key %1 ever signed fails when it is checked, even labels on the shelf. Revoke a key that was lost or stolen; retire one that you only replace. This cannot be undone.</source>
        <translation>Alles, was der Schlüssel %1 je signiert hat, gilt ab jetzt nicht mehr, wenn es geprüft wird, auch gedruckte Etiketten am Regal. Widerrufen Sie einen Schlüssel, der verloren oder gestohlen ist; einen, den Sie nur ersetzen, legen Sie besser still. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>From now on the key %1 signs nothing more. What it has signed stays good; whoever checks it reads that the key is retired. This cannot be undone.</source>
        <translation>Der Schlüssel %1 signiert ab jetzt nicht mehr. Was er signiert hat, bleibt gültig; wer es prüft, liest, dass der Schlüssel stillgelegt ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>Schlüssel stilllegen</translation>
    </message>
    <message>
        <source>&amp;Why, for everybody to read</source>
        <translation>&amp;Warum, für alle zu lesen</translation>
    </message>
    <message>
        <source>&amp;Revoke the key</source>
        <translation>Schlüssel wider&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Retire the key</source>
        <translation>Schlüssel stil&amp;llegen</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportData</name>
    <message>
        <source>&amp;OpenEoX dates ...</source>
        <translation>&amp;OpenEoX-Daten ...</translation>
    </message>
    <message>
        <source>Answers for a &amp;test lab (IXIT, for programs) ...</source>
        <translation>Antworten für ein &amp;Prüflabor (IXIT, für Programme) ...</translation>
    </message>
    <message>
        <source>Answers for a test lab (IXIT, to &amp;read) ...</source>
        <translation>Antworten für ein Prüflabor (IXIT, zum &amp;Lesen) ...</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>Die Erklärung hat einen Fehler. F8 führt dorthin.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Für andere Programme exportieren</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportStatement</name>
    <message>
        <source>There is no document. %1 %2</source>
        <translation>Es gibt kein Dokument. %1 %2</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;United Kingdom ...</source>
        <translation>Konformitätserklärung, &amp;Vereinigtes Königreich ...</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;Australia ...</source>
        <translation>Konformitätserklärung, &amp;Australien ...</translation>
    </message>
    <message>
        <source>&amp;Information for users, European Union</source>
        <translation>&amp;Informationen für Nutzer, Europäische Union</translation>
    </message>
    <message>
        <source>Software updates &amp;before you buy, European Union</source>
        <translation>&amp;Softwareupdates vor dem Kauf, Europäische Union</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>Die Erklärung hat einen Fehler. F8 führt dorthin.</translation>
    </message>
    <message>
        <source>Statement of the maker</source>
        <translation>Dokument des Herstellers</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHeading</name>
    <message>
        <source>needed</source>
        <comment>an answer</comment>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>needed for %1</source>
        <comment>UK, EU</comment>
        <translation>erforderlich für %1</translation>
    </message>
    <message>
        <source>advised for %1</source>
        <comment>UK, EU</comment>
        <translation>empfohlen für %1</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>an answer</comment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take this answer back (Delete)</source>
        <translation>Diese Antwort zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>needed for the label</source>
        <comment>an answer</comment>
        <translation>nötig für das Etikett</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHelp</name>
    <message>
        <source>No scheme asks for this.</source>
        <translation>Kein Regelwerk fragt danach.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source, as others report it: %1</source>
        <translation>Quelle, wie andere sie wiedergeben: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>Der Code führt zu %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Words of the question, such as password</source>
        <translation>Wörter der Frage, etwa Passwort</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Wörter der Frage</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Gefundene Fragen</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>question, section</comment>
        <translation>%1  (%2)</translation>
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
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
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
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Befunde ausblenden</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n Problem zu beheben</numerusform>
            <numerusform>%n Probleme zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Druckbereit</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>Noch %n nötige Antwort</numerusform>
            <numerusform>Noch %n nötige Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advised answer(s)</source>
        <translation>
            <numerusform>%n empfohlene Antwort</numerusform>
            <numerusform>%n empfohlene Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FolderLine</name>
    <message>
        <source>Browse ...</source>
        <translation>Durchsuchen ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here with this choice of questions.</source>
        <translation>Bei dieser Auswahl der Fragen ist hier nichts zu beantworten.</translation>
    </message>
    <message>
        <source>Filled in by the program</source>
        <translation>Vom Programm ausgefüllt</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Needed answers</source>
        <translation>Erforderliche Antworten</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Needed only</source>
        <translation>Nur erforderliche</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortete</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 needed answers</source>
        <comment>7 of 9</comment>
        <translation>%1 erforderlichen Antworten</translation>
    </message>
    <message>
        <source>%1 of %2 needed answers</source>
        <translation>%1 von %2 erforderlichen Antworten</translation>
    </message>
    <message>
        <source>Needed for the label and for your markets. What may still be asked, going by your answers, is counted, too.</source>
        <translation>Nötig für das Etikett und für Ihre Märkte. Was nach Ihren Antworten noch gefragt werden kann, zählt mit.</translation>
    </message>
</context>
<context>
    <name>updatefacts::HelpTexts</name>
    <message>
        <source>Mandatory where it applies. The program checks it when you choose the market.</source>
        <translation>Verpflichtend, wo es gilt. Das Programm prüft es, wenn Sie den Markt wählen.</translation>
    </message>
    <message>
        <source>Voluntary. Choose it under Readiness.</source>
        <translation>Freiwillig. Wählen Sie es unter „Stand der Vorbereitung“.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>These are the schemes the program knows. This helps you to prepare. It is not legal advice.</source>
        <translation>Dies sind die Regelwerke, die das Programm kennt. Das hilft Ihnen bei der Vorbereitung. Es ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>What is law where</source>
        <translation>Was wo Gesetz ist</translation>
    </message>
</context>
<context>
    <name>updatefacts::KeysDialog</name>
    <message>
        <source>%1: %2, in use since %3</source>
        <translation>%1: %2, in Gebrauch seit %3</translation>
    </message>
    <message>
        <source>%1: %2, retired on %3</source>
        <translation>%1: %2, stillgelegt am %3</translation>
    </message>
    <message>
        <source>%1: %2, revoked on %3</source>
        <translation>%1: %2, widerrufen am %3</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Your key shows what is yours and what others made in your name. Keep the key and its passphrase; without the passphrase the key is of no use.</source>
        <translation>Was mit Ihrem Schlüssel signiert ist, lässt sich von dem unterscheiden, was andere in Ihrem Namen gemacht haben. Bewahren Sie den Schlüssel und seine Passphrase auf; ohne die Passphrase nützt der Schlüssel nichts.</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Passphrase, mindestens %n Zeichen</numerusform>
            <numerusform>&amp;Passphrase, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Retire this key</source>
        <translation>Schlüssel &amp;stilllegen</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel e&amp;rzeugen</translation>
    </message>
    <message>
        <source>The key %1 is in use from today on.</source>
        <translation>Der Schlüssel %1 ist ab heute in Gebrauch.</translation>
    </message>
    <message>
        <source>Re&amp;voke this key</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
</context>
<context>
    <name>updatefacts::LabelsAgain</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
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
        <translation>Änderung von „%1“</translation>
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
        <translation>Sprachen von „%1“</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>Sprache zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Write this in another language too (%1)</source>
        <translation>Auch in einer anderen Sprache schreiben (%1)</translation>
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
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>updatefacts::MappingDialog</name>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>What is wrong with the first rows</source>
        <translation>Was mit den ersten Zeilen nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Open a mapping ...</source>
        <translation>Zuordnung &amp;öffnen ...</translation>
    </message>
    <message>
        <source>&amp;Save the mapping ...</source>
        <translation>Zuordnung &amp;speichern ...</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>Diese Liste &amp;verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Wird gelesen ...</translation>
    </message>
    <message>
        <source>This cannot be read as a price list.</source>
        <translation>Das lässt sich nicht als Preisliste lesen.</translation>
    </message>
    <message>
        <source>Say which column has the GTIN, the model or the file: products are found by it.</source>
        <translation>Geben Sie an, welche Spalte die GTIN, das Modell oder die Datei hat: Danach werden Produkte gefunden.</translation>
    </message>
    <message>
        <source>The mapping does not go with this list.</source>
        <translation>Die Zuordnung passt nicht zu dieser Liste.</translation>
    </message>
    <message>
        <source>The mapping is saved. The command line takes it with --map.</source>
        <translation>Die Zuordnung ist gespeichert. Die Befehlszeile nimmt sie mit --map.</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>Zuordnung öffnen</translation>
    </message>
    <message>
        <source>Mappings (*.yaml)</source>
        <translation>Zuordnungen (*.yaml)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Of the first %1 rows %2 can be read, %3 cannot.</source>
        <translation>Von den ersten %1 Zeilen sind %2 lesbar, %3 nicht.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
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
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Put it on one line</source>
        <translation>In eine Zeile setzen</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>Zu Revision %1 machen</translation>
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
    <message>
        <source>+%1</source>
        <comment>more messages</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) after this one</source>
        <translation>
            <numerusform>Danach noch %n Meldung</numerusform>
            <numerusform>Danach noch %n Meldungen</numerusform>
        </translation>
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
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
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
        <source>All o&amp;n one label</source>
        <translation>Alle auf einem Et&amp;ikett</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Lea&amp;ve out disclosures with errors</source>
        <translation>Erklärungen mit Fehlern aus&amp;lassen</translation>
    </message>
    <message>
        <source>The command reads the file: save your changes first.</source>
        <translation>Der Befehl liest die Datei: Speichern Sie zuerst Ihre Änderungen.</translation>
    </message>
    <message>
        <source>%1 (replaces the one there)</source>
        <translation>%1 (ersetzt die vorhandene)</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <translation>&amp;Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Ausgelassen, weil sie Fehler enthalten: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PagePane</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Bogen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As in the price list</source>
        <translation>Wie in der Preisliste</translation>
    </message>
    <message>
        <source>By aisle</source>
        <translation>Nach Gang</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>The first free place of a sheet that is partly used</source>
        <translation>Der erste freie Platz eines angebrochenen Bogens</translation>
    </message>
    <message>
        <source>Start at &amp;place</source>
        <translation>Ab P&amp;latz</translation>
    </message>
    <message>
        <source>Of every label, times those of its row</source>
        <translation>Von jedem Etikett, mal der Anzahl seiner Zeile</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>Name of the shop on the label</source>
        <translation>Name des Ladens auf dem Etikett</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;Name des Ladens</translation>
    </message>
    <message>
        <source>Price and i&amp;tem number</source>
        <translation>Preis und Ar&amp;tikelnummer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>Place %1 of %2. Printing begins at place %3. Enter changes that.</source>
        <translation>Platz %1 von %2. Gedruckt wird ab Platz %3. Die Eingabetaste ändert das.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewMaker</name>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
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
        <source>Checking what it prints ...</source>
        <translation>Es wird geprüft, was gedruckt wird ...</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n problem(s) to fix before it can be printed.</source>
        <translation>
            <numerusform>Entwurf: Vor dem Druck ist %n Problem zu beheben.</numerusform>
            <numerusform>Entwurf: Vor dem Druck sind %n Probleme zu beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten Stelle</translation>
    </message>
    <message>
        <source>Checked: it prints what the disclosure says.</source>
        <translation>Geprüft: Gedruckt wird, was die Erklärung sagt.</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go, %1 of them before it can be printed.</source>
        <translation>
            <numerusform>Entwurf: noch %n nötige Antwort, davon %1 vor dem Drucken.</numerusform>
            <numerusform>Entwurf: noch %n nötige Antworten, davon %1 vor dem Drucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go before it can be printed.</source>
        <translation>
            <numerusform>Entwurf: noch %n nötige Antwort vor dem Drucken.</numerusform>
            <numerusform>Entwurf: noch %n nötige Antworten vor dem Drucken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>Das Etikett</translation>
    </message>
    <message>
        <source>You will see the label here.</source>
        <translation>Hier sehen Sie das Etikett.</translation>
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
        <translation>Das Etikett wird in Originalgröße gedruckt. Wählen Sie im Druckdialog 100 % und schalten Sie „An Seite anpassen“ aus; sonst lässt sich der Code möglicherweise nicht lesen.</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>Stattdessen eine Seite mit &amp;Linealen drucken, um den Drucker zu prüfen</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer here. Save the label as a PDF file, and print that elsewhere at 100 %. The calibration page shows whether a printer keeps that scale.</source>
        <translation>Hier ist kein Drucker. Speichern Sie das Etikett als PDF-Datei und drucken Sie diese anderswo mit 100 %. Die Prüfseite zeigt, ob ein Drucker diesen Maßstab einhält.</translation>
    </message>
    <message>
        <source>Save the &amp;label ...</source>
        <translation>&amp;Etikett speichern ...</translation>
    </message>
    <message>
        <source>Save the calibration &amp;page ...</source>
        <translation>&amp;Prüfseite speichern ...</translation>
    </message>
    <message>
        <source>The label fits on this paper only when it is turned by 90 degrees. Print it turned?</source>
        <translation>Das Etikett passt nur um 90 Grad gedreht auf dieses Papier. Gedreht drucken?</translation>
    </message>
    <message>
        <source>Nothing was printed: the label is %1, and the printer&apos;s paper, %2, has no room for all of it. Choose larger paper or a smaller label.</source>
        <translation>Es wurde nichts gedruckt: Das Etikett misst %1, und auf das Papier des Druckers, %2, passt es nicht ganz. Wählen Sie größeres Papier oder ein kleineres Etikett.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProblemsModel</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductModel</name>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nichts anzumerken</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductPane</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>A folder or .zip of disclosures; drop it here, too</source>
        <translation>Ein Ordner oder eine .zip-Datei mit Erklärungen; auch zum Hineinziehen</translation>
    </message>
    <message>
        <source>&amp;Choose ...</source>
        <translation>&amp;Wählen ...</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>Ordner mit den Erklärungen wählen</translation>
    </message>
    <message>
        <source>P&amp;rice list ...</source>
        <translation>P&amp;reisliste ...</translation>
    </message>
    <message>
        <source>Open a price list (CSV, XLSX, ODS)</source>
        <translation>Preisliste öffnen (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <source>Search by name, maker, model, GTIN or item number</source>
        <translation>Nach Name, Hersteller, Modell, GTIN oder Artikelnummer suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pro&amp;mise</source>
        <translation>&amp;Zusage</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <source>C&amp;hanged since the last print</source>
        <translation>Seit dem letzten Druck &amp;geändert</translation>
    </message>
    <message>
        <source>Only those in the price &amp;list</source>
        <translation>Nur die in der Preis&amp;liste</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Space ticks the products to be printed</source>
        <translation>Die Leertaste hakt die zu druckenden Produkte an</translation>
    </message>
    <message>
        <source>Reading disclosures: %1 of %2</source>
        <translation>Erklärungen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Kein Ordner ist geöffnet.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. Ticked: %3. Labels: %4.</source>
        <translation>Gezeigt: %1 von %2. Angehakt: %3. Etiketten: %4.</translation>
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
    <message>
        <source>%1 is open in another window of this program, which is now in front.</source>
        <translation>%1 ist in einem anderen Fenster dieses Programms geöffnet, das jetzt im Vordergrund ist.</translation>
    </message>
    <message>
        <source>No more than %1 documents can be open. Not opened: %2. Close some, or open their folder to make many labels.</source>
        <translation>%1 Dokumente sind geöffnet; mehr geht nicht. Nicht geöffnet: %2. Schließen Sie einige, oder öffnen Sie ihren Ordner, um viele Etiketten zu machen.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>A published file stays as it is. What you change later is published as the next revision, which cannot promise less.</source>
        <translation>Eine veröffentlichte Datei bleibt, wie sie ist. Was Sie später ändern, wird als nächste Revision veröffentlicht, die nicht weniger zusagen kann.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;Durchsuchen ...</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>Ordner der veröffentlichten Dateien</translation>
    </message>
    <message>
        <source>Choose the folder of all that is published.</source>
        <translation>Wählen Sie den Ordner mit allen veröffentlichten Dateien.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1 (Revision %2)</translation>
    </message>
    <message>
        <source>nothing; it is the first one there</source>
        <translation>keine; dies ist dort die erste</translation>
    </message>
    <message>
        <source>This is published already, as %1.</source>
        <translation>Das ist bereits veröffentlicht, als %1.</translation>
    </message>
    <message>
        <source>Fix the errors to publish it.</source>
        <translation>Beheben Sie die Fehler, um zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Labels exported from this draft stay right: their # number stays.</source>
        <translation>Aus diesem Entwurf exportierte Etiketten bleiben richtig: Ihre Nummer nach dem # bleibt.</translation>
    </message>
    <message>
        <source>The # number on the labels will be another one; labels made before can be made again right after publishing.</source>
        <translation>Die Nummer nach dem # auf den Etiketten wird eine andere; vorher gemachte Etiketten können gleich nach dem Veröffentlichen neu gemacht werden.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessPane</name>
    <message>
        <source>Does not apply to this kind of device</source>
        <translation>Gilt nicht für diese Art von Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n Problem zu beheben</numerusform>
            <numerusform>%n Probleme zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a question, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>Regelwerke und was sie verlangen</translation>
    </message>
    <message>
        <source>Check against other schemes</source>
        <translation>Nach anderen Regelwerken prüfen</translation>
    </message>
    <message>
        <source>This helps you to prepare. It is not legal advice.</source>
        <translation>Das hilft Ihnen bei der Vorbereitung. Es ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Choose where the product is sold to see which rules apply.</source>
        <translation>Wählen Sie, wo das Produkt verkauft wird, um zu sehen, welche Vorschriften gelten.</translation>
    </message>
    <message>
        <source>What the rules of your markets ask for.</source>
        <translation>Was die Vorschriften Ihrer Märkte verlangen.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>Noch %n nötige Antwort</numerusform>
            <numerusform>Noch %n nötige Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be asked for, going by your answers</source>
        <translation>
            <numerusform>%n weitere kann nach Ihren Antworten noch gefragt werden</numerusform>
            <numerusform>%n weitere können nach Ihren Antworten noch gefragt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <translation>Erklärung vollständig</translation>
    </message>
    <message>
        <source>Also asked for, but not seen here</source>
        <translation>Auch verlangt, aber hier nicht zu sehen</translation>
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
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>&amp;Print as</source>
        <translation>Drucken &amp;als</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Ein PDF</translation>
    </message>
    <message>
        <source>A PDF for each aisle</source>
        <translation>Ein PDF je Gang</translation>
    </message>
    <message>
        <source>ZPL for thermal printers</source>
        <translation>ZPL für Thermodrucker</translation>
    </message>
    <message>
        <source>Pictures for electronic labels</source>
        <translation>Bilder für elektronische Etiketten</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Auf einem Drucker</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>D&amp;rucker</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Name of a printer of CUPS</source>
        <translation>Name eines Druckers in CUPS</translation>
    </message>
    <message>
        <source>It &amp;takes</source>
        <translation>Er &amp;nimmt</translation>
    </message>
    <message>
        <source>PDF, on the sheets of the page</source>
        <translation>PDF, auf den Bögen der Seite</translation>
    </message>
    <message>
        <source>ZPL, on a roll of labels</source>
        <translation>ZPL, auf einer Rolle Etiketten</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>Auflö&amp;sung</translation>
    </message>
    <message>
        <source>As the label asks</source>
        <translation>Wie das Etikett es verlangt</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 Punkte pro Zoll</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Dr&amp;ucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On the sheets of the page. A long run has several files, of some 500 labels.</source>
        <translation>Auf den Bögen der Seite. Ein langer Druck hat mehrere Dateien mit je etwa 500 Etiketten.</translation>
    </message>
    <message>
        <source>Each aisle has files of its own, and begins on a new sheet.</source>
        <translation>Jeder Gang hat eigene Dateien und beginnt auf einem neuen Bogen.</translation>
    </message>
    <message>
        <source>A stream of labels, one after the other, without sheets.</source>
        <translation>Ein Strom von Etiketten, eines nach dem anderen, ohne Bögen.</translation>
    </message>
    <message>
        <source>One picture for each row, whatever its copies, with an index (CSV).</source>
        <translation>Ein Bild je Zeile, gleich wie viele Kopien sie will, mit einem Verzeichnis (CSV).</translation>
    </message>
    <message>
        <source>Each file is written and read back, then sent to the printer, unscaled.</source>
        <translation>Jede Datei wird geschrieben, zurückgelesen und dann unskaliert an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Name where to print to.</source>
        <translation>Nennen Sie, wohin gedruckt werden soll.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Name the printer.</source>
        <translation>Nennen Sie den Drucker.</translation>
    </message>
    <message>
        <source>%1 is not empty: pictures of the same name are replaced.</source>
        <translation>%1 ist nicht leer: Bilder desselben Namens werden ersetzt.</translation>
    </message>
    <message>
        <source>%1 is there already and may be replaced.</source>
        <translation>%1 ist schon da und wird vielleicht ersetzt.</translation>
    </message>
    <message>
        <source>No column of the price list says the aisle: all labels come together.</source>
        <translation>Keine Spalte der Preisliste nennt den Gang: alle Etiketten kommen zusammen.</translation>
    </message>
    <message>
        <source>CUPS has no printer.</source>
        <translation>CUPS kennt keinen Drucker.</translation>
    </message>
    <message>
        <source>Rows that were printed before are passed over.</source>
        <translation>Zeilen, die schon gedruckt sind, werden übergangen.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunFileBox</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>Durchsuc&amp;hen ...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>name of a file</comment>
        <translation>etiketten</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>Drucken nach</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunPane</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Gedruckte Etiketten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>The price list could not be read to its end.</source>
        <translation>Die Preisliste ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>All rows of the price list can be printed.</source>
        <translation>Alle Zeilen der Preisliste lassen sich drucken.</translation>
    </message>
    <message>
        <source>Without a price list each product gets one label.</source>
        <translation>Ohne Preisliste bekommt jedes Produkt ein Etikett.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>The run ended before its end. %1</source>
        <translation>Der Druck brach vorzeitig ab. %1</translation>
    </message>
    <message>
        <source>Stopped. What is printed is whole; go on whenever you like.</source>
        <translation>Angehalten. Was gedruckt ist, ist vollständig; Sie können jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>Rows left out: %1 (%2).</source>
        <translation>Ausgelassene Zeilen: %1 (%2).</translation>
    </message>
    <message>
        <source>Printing and reading back ... Labels: %1</source>
        <translation>Wird gedruckt und zurückgelesen ... Etiketten: %1</translation>
    </message>
    <message>
        <source>Labels: %1 of %2</source>
        <translation>Etiketten: %1 von %2</translation>
    </message>
    <message>
        <source>Labels: %1, pages: %2.</source>
        <translation>Etiketten: %1, Seiten: %2.</translation>
    </message>
    <message>
        <source>Files that were not right when read back, and are not written: %1.</source>
        <translation>Dateien, die beim Zurücklesen nicht stimmten und nicht geschrieben sind: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1.</source>
        <translation>Bilder: %1.</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>Etiketten: %1.</translation>
    </message>
    <message>
        <source>The printer %1 has them.</source>
        <translation>Der Drucker %1 hat sie.</translation>
    </message>
    <message>
        <source>Reading what is to be printed ...</source>
        <translation>Liest, was zu drucken ist ...</translation>
    </message>
    <message>
        <source>Rows that were printed before and are passed over: %1.</source>
        <translation>Zeilen, die schon gedruckt sind und übergangen werden: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunsDialog</name>
    <message>
        <source>%1 (not finished)</source>
        <translation>%1 (nicht fertig)</translation>
    </message>
    <message>
        <source>Last runs and stale labels</source>
        <translation>Letzte Drucke und veraltete Etiketten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Drucke</translation>
    </message>
    <message>
        <source>&amp;Find stale labels</source>
        <translation>&amp;Veraltete Etiketten suchen</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <translation>Veraltete Etiketten</translation>
    </message>
    <message>
        <source>&amp;Export as CSV ...</source>
        <translation>Als CSV &amp;exportieren ...</translation>
    </message>
    <message>
        <source>&amp;Print just these ...</source>
        <translation>Nur diese &amp;drucken ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Comparing the labels with what holds today ...</source>
        <translation>Die Etiketten werden mit dem verglichen, was heute gilt ...</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Es wurde noch nichts gedruckt.</translation>
    </message>
    <message>
        <source>%1 of %2 labels must come off the shelf or be printed again.</source>
        <translation>%1 von %2 Etiketten müssen vom Regal oder neu gedruckt werden.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Export the stale labels</source>
        <translation>Veraltete Etiketten exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1, labels: %2, %3</source>
        <comment>date, number, file</comment>
        <translation>%1, Etiketten: %2, %3</translation>
    </message>
    <message>
        <source>&amp;Runs; the ticked ones are looked at together</source>
        <translation>&amp;Drucke; die angehakten werden zusammen betrachtet</translation>
    </message>
    <message>
        <source>Print the r&amp;est ...</source>
        <translation>Den &amp;Rest drucken ...</translation>
    </message>
    <message>
        <source>The rows of the price list that no ticked run has printed</source>
        <translation>Die Zeilen der Preisliste, die kein angehakter Druck gedruckt hat</translation>
    </message>
    <message>
        <source>&amp;Add a run ...</source>
        <translation>Druck &amp;hinzufügen ...</translation>
    </message>
    <message>
        <source>Add a run by its ledger</source>
        <translation>Einen Druck über sein Protokoll hinzufügen</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Protokolle (*.ledger)</translation>
    </message>
</context>
<context>
    <name>updatefacts::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::SheetBox</name>
    <message>
        <source>A page for each label</source>
        <translation>Eine Seite je Etikett</translation>
    </message>
    <message>
        <source>%1, roll, %2 × %3 mm</source>
        <translation>%1, Rolle, %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm, %4 on a sheet</source>
        <translation>%1, %2 × %3 mm, %4 je Bogen</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopDesk</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWindow</name>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>Ordner mit den Erklärungen wählen</translation>
    </message>
    <message>
        <source>Choose an archive of disclosures</source>
        <translation>Archiv mit Erklärungen wählen</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Open a price list</source>
        <translation>Preisliste öffnen</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Preislisten (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Wird gelesen ...</translation>
    </message>
    <message>
        <source>There is nothing to print: no product is ticked.</source>
        <translation>Es gibt nichts zu drucken: Kein Produkt ist angehakt.</translation>
    </message>
    <message>
        <source>Choose the folder of &amp;disclosures ...</source>
        <translation>Ordner mit den &amp;Erklärungen wählen ...</translation>
    </message>
    <message>
        <source>Open an &amp;archive of disclosures (.zip) ...</source>
        <translation>&amp;Archiv mit Erklärungen öffnen (.zip) ...</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Open a price &amp;list ...</source>
        <translation>Preis&amp;liste öffnen ...</translation>
    </message>
    <message>
        <source>Price list from a &amp;database ...</source>
        <translation>Preisliste aus einer &amp;Datenbank ...</translation>
    </message>
    <message>
        <source>&amp;Columns of the price list ...</source>
        <translation>&amp;Spalten der Preisliste ...</translation>
    </message>
    <message>
        <source>&amp;Without a price list</source>
        <translation>&amp;Ohne Preisliste</translation>
    </message>
    <message>
        <source>&amp;Tick all that are shown</source>
        <translation>Alle ge&amp;zeigten anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none that is shown</source>
        <translation>&amp;Keines der gezeigten anhaken</translation>
    </message>
    <message>
        <source>Last &amp;runs ...</source>
        <translation>Letzte D&amp;rucke ...</translation>
    </message>
    <message>
        <source>What is &amp;stale ...</source>
        <translation>Was &amp;veraltet ist ...</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Rows with &amp;problems</source>
        <translation>Zeilen mit &amp;Problemen</translation>
    </message>
    <message>
        <source>Labels for a shop – Update Facts</source>
        <translation>Etiketten für einen Laden – Update Facts</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures to see a page here.</source>
        <translation>Wählen Sie den Ordner mit den Erklärungen, um hier eine Seite zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s) ...</source>
        <translation>
            <numerusform>%n Etikett drucken ...</numerusform>
            <numerusform>%n Etiketten drucken ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosures: %1, read in %2 s</source>
        <translation>Erklärungen: %1, gelesen in %2 s</translation>
    </message>
    <message>
        <source>Another run is printing. Stop it, or wait until it has ended.</source>
        <translation>Ein anderer Druck läuft noch. Halten Sie ihn an, oder warten Sie, bis er fertig ist.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWords</name>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Nicht zugesagt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Hat Fehler</translation>
    </message>
    <message>
        <source>The disclosure is gone</source>
        <translation>Die Erklärung ist nicht mehr da</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <translation>Die Unterstützung ist beendet</translation>
    </message>
    <message>
        <source>The disclosure says something else</source>
        <translation>Die Erklärung sagt etwas anderes</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>Another design</source>
        <translation>Andere Gestaltung</translation>
    </message>
    <message>
        <source>No longer in the price list</source>
        <translation>Nicht mehr in der Preisliste</translation>
    </message>
    <message>
        <source>The disclosure has an error</source>
        <translation>Die Erklärung hat einen Fehler</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>Mit einem widerrufenen Schlüssel signiert</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteDialog</name>
    <message>
        <source>Pages behind the codes</source>
        <translation>Seiten hinter den Codes</translation>
    </message>
    <message>
        <source>A page for each published product, in every language, and what programs ask for: a folder for the root of any web server.</source>
        <translation>Eine Seite für jedes veröffentlichte Produkt, in jeder Sprache, und was Programme abfragen: ein Ordner für die Wurzel eines beliebigen Webservers.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>&amp;Published disclosures</source>
        <translation>&amp;Veröffentlichte Erklärungen</translation>
    </message>
    <message>
        <source>Published disclosures</source>
        <translation>Veröffentlichte Erklärungen</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>Ordner der veröffentlichten Dateien</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>&amp;Ordner der Website</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Ordner der Website</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Ordner für die Seiten</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>Languages; none means all of them</source>
        <translation>Sprachen; keine bedeutet alle</translation>
    </message>
    <message>
        <source>None: all of them</source>
        <translation>Keine: alle</translation>
    </message>
    <message>
        <source>&amp;Keys ...</source>
        <translation>Sch&amp;lüssel ...</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Build the site</source>
        <translation>Website &amp;bauen</translation>
    </message>
    <message>
        <source>The browser cannot get the pages: every port is taken.</source>
        <translation>Der Browser bekommt die Seiten nicht: Alle Ports sind belegt.</translation>
    </message>
    <message>
        <source>The browser shows the pages for as long as this window is open.</source>
        <translation>Der Browser zeigt die Seiten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Building the pages ...</source>
        <translation>Die Seiten werden gebaut ...</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s).</source>
        <translation>
            <numerusform>%n Produkt.</numerusform>
            <numerusform>%n Produkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, of which %2 are new, %3 changed and %4 are gone.</source>
        <translation>Dateien: %1, davon %2 neu, %3 geändert und %4 weggefallen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Es wurde nichts geschrieben. %1</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <translation>Abgebrochen. Die Website ist, wie sie war.</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>Si&amp;gniert mit</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the key</source>
        <translation>&amp;Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Choose the folders, and type the passphrase of the key.</source>
        <translation>Wählen Sie die Ordner, und tippen Sie die Passphrase des Schlüssels.</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
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
    <name>updatefacts::StaleModel</name>
    <message>
        <source>%1, now %2</source>
        <comment>prices</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>file %1, page %2, place %3</source>
        <translation>Datei %1, Seite %2, Platz %3</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, place</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartQuestions</name>
    <message>
        <source>New disclosure</source>
        <translation>Neue Erklärung</translation>
    </message>
    <message>
        <source>Three questions decide what else is asked. You can change the answers later.</source>
        <translation>Von drei Fragen hängt ab, wonach noch gefragt wird. Sie können die Antworten später ändern.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Some laws are made for some kinds of devices only.</source>
        <translation>Manche Gesetze gelten nur für bestimmte Arten von Geräten.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>As last time. Change it if it is different now.</source>
        <translation>Wie beim letzten Mal. Ändern Sie es, wenn es jetzt anders ist.</translation>
    </message>
    <message>
        <source>For a maker you have entered before, address and contacts are filled in.</source>
        <translation>Bei einem Hersteller, den Sie schon einmal eingegeben haben, werden Adresse und Kontakte ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates promised until a date</source>
        <translation>Eine Kamera: Aktualisierungen bis zu einem Datum zugesagt</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not promised</source>
        <translation>Eine Türklingel: Aktualisierungen geplant, nicht zugesagt</translation>
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
    <message>
        <source>&amp;Labels for a shop ...</source>
        <translation>&amp;Etiketten für einen Laden ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::TableRun</name>
    <message>
        <source>A run was begun in %1 already. Go on with it, or choose another name.</source>
        <translation>In %1 wurde schon ein Druck begonnen. Setzen Sie ihn fort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
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
    <name>updatefacts::TypedDate</name>
    <message>
        <source>year years</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>jahr jahre jahren</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>monat monate monaten</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>tag tage tagen</translation>
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
