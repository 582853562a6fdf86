<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>updatefacts::About</name>
    <message>
        <source>About Update Facts</source>
        <translation>À propos d’Update Facts</translation>
    </message>
    <message>
        <source>Shared definitions, version %1</source>
        <translation>Définitions communes, version %1</translation>
    </message>
    <message>
        <source>The program is free software (MIT). It is built on:</source>
        <translation>Ce programme est un logiciel libre (MIT). Il repose sur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>updatefacts::AskAddress</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>Elle ne répond pas à temps.</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Cet hôte n’existe pas.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it has none.</source>
        <translation>Son certificat n’est pas valable, ou elle n’en a pas.</translation>
    </message>
    <message>
        <source>It redirects again and again.</source>
        <translation>Elle redirige encore et encore.</translation>
    </message>
    <message>
        <source>It leads on to an address that is not https.</source>
        <translation>Elle mène à une adresse qui n’est pas en https.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Elle ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answers, but there is no page (%1).</source>
        <translation>Le serveur répond, mais il n’y a pas de page (%1).</translation>
    </message>
    <message>
        <source>The server answers with an error (%1).</source>
        <translation>Le serveur répond par une erreur (%1).</translation>
    </message>
    <message>
        <source>It answers, and leads on to %1.</source>
        <translation>Elle répond et mène à %1.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Elle répond.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Autosave</name>
    <message>
        <source>Your changes are not kept safe from a crash; save the document soon. %1</source>
        <translation>Vos modifications ne sont pas protégées contre un plantage&#xa0;; enregistrez bientôt le document. %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::CodeTarget</name>
    <message>
        <source>Where the code leads</source>
        <translation>Où mène le code</translation>
    </message>
    <message>
        <source>&amp;Does it answer?</source>
        <translation>&amp;Répond-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Question en cours ...</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>File of the disclosure</source>
        <translation>Fichier de la déclaration</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix à l’unité de mesure</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>First rows of the price list</source>
        <translation>Premières lignes de la liste de prix</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lisible</translation>
    </message>
</context>
<context>
    <name>updatefacts::ComboEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
</context>
<context>
    <name>updatefacts::Completeness</name>
    <message>
        <source>Complete.</source>
        <translation>Complète.</translation>
    </message>
    <message>
        <source>Complete for %1.</source>
        <translation>Complète pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Non vérifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ConnectDialog</name>
    <message>
        <source>Price list from a database</source>
        <translation>Liste de prix d’une base de données</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Query (SQL)</source>
        <translation>&amp;Requête (SQL)</translation>
    </message>
    <message>
        <source>sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:NAME. The password comes from UPDATEFACTS_DB_PASSWORD or a password file, never from here.</source>
        <translation>sqlite:FICHIER, postgresql://UTILISATEUR@HÔTE/BASE ou odbc:NOM. Le mot de passe vient de UPDATEFACTS_DB_PASSWORD ou d’un fichier de mot de passe, jamais d’ici.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
    <message>
        <source>The whole month</source>
        <translation>Tout le mois</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>such as Feb 2031, +5 years</source>
        <translation>par ex. févr. 2031, +5 ans</translation>
    </message>
    <message>
        <source>such as 31 Jan 2031</source>
        <translation>par ex. 31 janv. 2031</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n an</numerusform>
            <numerusform>+%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>Compté à partir de&#xa0;: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
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
        <translation>(rien)</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Both versions give the same answers.</source>
        <translation>Les deux versions donnent les mêmes réponses.</translation>
    </message>
    <message numerus="yes">
        <source>These answers differ (%n):</source>
        <translation>
            <numerusform>Cette réponse diffère (%n)&#xa0;:</numerusform>
            <numerusform>Ces réponses diffèrent (%n)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load the file&apos;s version</source>
        <translation>&amp;Charger la version du fichier</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>Save mine under &amp;another name ...</source>
        <translation>Enregistrer la mienne sous un au&amp;tre nom...</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>updatefacts::DisclosureModel</name>
    <message>
        <source>The change was not made.</source>
        <translation>La modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>Other answers would have been lost with it.</source>
        <translation>D’autres réponses auraient été perdues avec elle.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the file cannot be read.</source>
        <translation>Rien ne peut être modifié ici&#xa0;: le fichier n’est pas lisible.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: un autre programme l’a modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Laissées de côté, car elles contiennent des erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Page d’a&amp;ccueil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
    <message>
        <source>Start the next re&amp;vision</source>
        <translation>Commencer la ré&amp;vision suivante</translation>
    </message>
    <message>
        <source>&amp;Export labels ...</source>
        <translation>E&amp;xporter les étiquettes...</translation>
    </message>
    <message>
        <source>Export labels of all open &amp;disclosures ...</source>
        <translation>Exporter les étiquettes de toutes les &amp;déclarations ouvertes...</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>Section &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>Section &amp;précédente</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Constat suivant</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>&amp;Liste des constats</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Update Facts</source>
        <translation>À &amp;propos d’Update Facts</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Another program has changed this file.</source>
        <translation>Un autre programme a modifié ce fichier.</translation>
    </message>
    <message>
        <source>Load its version</source>
        <translation>Charger sa version</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>The file is gone; save to write it again.</source>
        <translation>Le fichier a disparu&#xa0;; enregistrez pour le réécrire.</translation>
    </message>
    <message>
        <source>This file is read-only; changes can be saved under another name.</source>
        <translation>Ce fichier est en lecture seule&#xa0;; les modifications peuvent être enregistrées sous un autre nom.</translation>
    </message>
    <message>
        <source>Save as ...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended.</source>
        <translation>Ce travail n’était pas enregistré quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Fix it in a text editor; it is then read again.</source>
        <translation>Le fichier ne peut pas être lu comme une déclaration&#xa0;: %1 (ligne %2, colonne %3). Corrigez-le dans un éditeur de texte&#xa0;; il sera alors relu.</translation>
    </message>
    <message>
        <source>This file follows an earlier version of the definitions.</source>
        <translation>Ce fichier suit une version antérieure des définitions.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Le mettre à jour</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>%1[*] – Update Facts</source>
        <translation>%1[*] – Update Facts</translation>
    </message>
    <message>
        <source>Revision %1 · Definitions %2</source>
        <translation>Révision %1 · Définitions %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>Enregistrer la déclaration</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml)</source>
        <translation>Déclarations (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Placez d’abord le curseur dans un champ.</translation>
    </message>
    <message>
        <source>This file is open in another window of this program as well. Close one of them before you change it.</source>
        <translation>Ce fichier est aussi ouvert dans une autre fenêtre de ce programme. Fermez l’une des deux avant de le modifier.</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended, and the file has been changed since.</source>
        <translation>Ce travail n’était pas enregistré quand le programme s’est arrêté, et le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Another window of this program has changed this file.</source>
        <translation>Une autre fenêtre de ce programme a modifié ce fichier.</translation>
    </message>
    <message>
        <source>Show the differences ...</source>
        <translation>Afficher les différences...</translation>
    </message>
    <message>
        <source>loading the file&apos;s version</source>
        <translation>chargement de la version du fichier</translation>
    </message>
    <message>
        <source>Throw it away ...</source>
        <translation>L’abandonner...</translation>
    </message>
    <message>
        <source>Throw away what was not saved in %1? The file stays as it is. You can undo this until you close the window.</source>
        <translation>Abandonner ce qui n’a pas été enregistré dans %1&#xa0;? Le fichier reste tel quel. Vous pouvez annuler cela jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Throw away %1? It goes to the wastebasket.</source>
        <translation>Abandonner %1&#xa0;? Le document sera mis à la corbeille.</translation>
    </message>
    <message>
        <source>The wastebasket cannot be used. Close the window to be asked whether to save.</source>
        <translation>La corbeille n’est pas utilisable. Fermez la fenêtre&#xa0;; le programme vous demandera s’il faut enregistrer.</translation>
    </message>
    <message>
        <source>Pu&amp;blish ...</source>
        <translation>Pu&amp;blier...</translation>
    </message>
    <message>
        <source>&amp;Find a question ...</source>
        <translation>&amp;Rechercher une question...</translation>
    </message>
    <message>
        <source>Copy the &amp;label</source>
        <translation>Copier l’&amp;étiquette</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Label &amp;beside the form</source>
        <translation>Étiquette à &amp;côté du formulaire</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>&amp;Préparation</translation>
    </message>
    <message>
        <source>What is &amp;law where</source>
        <translation>Quelle &amp;loi s’applique où</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>This file is published and stays as it is. Changes go into its next revision.</source>
        <translation>Ce fichier est publié et reste tel quel. Les modifications vont dans la révision suivante.</translation>
    </message>
    <message>
        <source>Make the next revision</source>
        <translation>Créer la révision suivante</translation>
    </message>
    <message>
        <source>This file is published and stays as it is; your change cannot be saved in it.</source>
        <translation>Ce fichier est publié et reste tel quel&#xa0;; votre modification ne peut pas y être enregistrée.</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>En faire la révision %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>next revision</source>
        <translation>révision suivante</translation>
    </message>
    <message>
        <source>This is revision %1 now; save it as a file of its own. What was promised can be extended, not shortened or weakened.</source>
        <translation>C’est maintenant la révision %1&#xa0;; enregistrez-la dans un fichier à part. Ce qui était promis peut être prolongé, mais ni raccourci ni affaibli.</translation>
    </message>
    <message>
        <source>The next revision follows a file: fix the errors and publish or save this one first.</source>
        <translation>La révision suivante part d’un fichier&#xa0;: corrigez d’abord les erreurs, puis publiez ou enregistrez celui-ci.</translation>
    </message>
    <message>
        <source>What was promised can be extended here, not shortened or weakened. Save this revision as a file of its own.</source>
        <translation>Ce qui était promis peut être prolongé ici, mais ni raccourci ni affaibli. Enregistrez cette révision dans un fichier à part.</translation>
    </message>
    <message>
        <source>Published as revision %1: %2</source>
        <translation>Publiée comme révision %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Export the labels now: those made before publishing show another # number.</source>
        <translation>Exportez les étiquettes maintenant&#xa0;: celles faites avant la publication portent un autre numéro #.</translation>
    </message>
    <message>
        <source>This PDF file carries no disclosure.</source>
        <translation>Ce fichier PDF ne contient aucune déclaration.</translation>
    </message>
    <message>
        <source>This is a picture, not a disclosure.</source>
        <translation>C’est une image, pas une déclaration.</translation>
    </message>
    <message>
        <source>This is a file of another kind, not a disclosure.</source>
        <translation>C’est un fichier d’un autre type, pas une déclaration.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2 Open the YAML file of the disclosure, or a label (PDF, SVG) that this program has made.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert. %2 Ouvrez le fichier YAML de la déclaration, ou une étiquette (PDF, SVG) créée par ce programme.</translation>
    </message>
    <message>
        <source>Disclosure of %1</source>
        <translation>Déclaration de %1</translation>
    </message>
    <message>
        <source>This disclosure was inside the label %1. Save it as a file of its own.</source>
        <translation>Cette déclaration se trouvait dans l’étiquette %1. Enregistrez-la dans un fichier à part.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Begin a disclosure in it</source>
        <translation>Y commencer une déclaration</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>Not saved: the file would not say what the form shows. Undo the last change, then save again.</source>
        <translation>Non enregistré&#xa0;: le fichier ne dirait pas ce que montre le formulaire. Annulez la dernière modification, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Not saved: this file cannot be read as a disclosure.</source>
        <translation>Non enregistré&#xa0;: ce fichier ne peut pas être lu comme une déclaration.</translation>
    </message>
    <message>
        <source>Not saved: choose which version counts.</source>
        <translation>Non enregistré&#xa0;: choisissez la version qui compte.</translation>
    </message>
    <message>
        <source>Not saved: %1 is open in another window. Close it there first, or choose another name.</source>
        <translation>Non enregistré&#xa0;: %1 est ouvert dans une autre fenêtre. Fermez-le d’abord là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These labels were made before publishing and show another # number: %1 (in %2).</source>
        <translation>Ces étiquettes ont été faites avant la publication et montrent un autre numéro après #&#xa0;: %1 (dans %2).</translation>
    </message>
    <message>
        <source>Make these again yourself, because they have a price or were made in another way: %1.</source>
        <translation>Refaites celles-ci vous-même, car elles portent un prix ou ont été faites autrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>Création et relecture des étiquettes...</translation>
    </message>
    <message>
        <source>The labels were not made again. %1</source>
        <translation>Les étiquettes n’ont pas été refaites. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) made again in %1.</source>
        <translation>
            <numerusform>%n fichier d’étiquette refait dans %1.</numerusform>
            <numerusform>%n fichiers d’étiquettes refaits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is published, your draft is saved, too: %1</source>
        <translation>À la publication, votre brouillon est enregistré aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft %1 was changed by another program; it stays as it is.</source>
        <translation>Un autre programme a modifié le brouillon %1&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>Labels that were exported from it stay right: they show this # number.</source>
        <translation>Les étiquettes qui en ont été exportées restent justes&#xa0;: elles montrent ce numéro après #.</translation>
    </message>
    <message>
        <source>Revision %1 is published already and stays as it is. Your change belongs to the next revision.</source>
        <translation>La révision %1 est déjà publiée et reste telle quelle. Votre modification va dans la révision suivante.</translation>
    </message>
    <message>
        <source>This is revision %1 now. What was promised can be extended, not shortened or weakened.</source>
        <translation>C’est maintenant la révision %1. Ce qui était promis peut être prolongé, mais pas raccourci ni affaibli.</translation>
    </message>
    <message>
        <source>For other pro&amp;grams</source>
        <translation>Pour d’autres pro&amp;grammes</translation>
    </message>
    <message>
        <source>&amp;Explain this question</source>
        <translation>&amp;Expliquer cette question</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Magasin</translation>
    </message>
    <message>
        <source>&amp;Many labels ...</source>
        <translation>&amp;Beaucoup d’étiquettes ...</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Pages be&amp;hind the codes ...</source>
        <translation>Pages derri&amp;ère les codes ...</translation>
    </message>
    <message>
        <source>Statements that laws as&amp;k for</source>
        <translation>Documents exigés par les &amp;lois</translation>
    </message>
</context>
<context>
    <name>updatefacts::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>updatefacts::EndKeyDialog</name>
    <message>
        <source>From now on everything that the key %1 ever signed fails when it is checked, even labels on the shelf. Revoke a key that was lost or stolen; retire one that you only replace. This cannot be undone.</source>
        <translation>Tout ce que la clé %1 a jamais signé échoue désormais à la vérification, même les étiquettes imprimées et en rayon. Révoquez une clé perdue ou volée&#xa0;; retirez plutôt celle que vous ne faites que remplacer. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>From now on the key %1 signs nothing more. What it has signed stays good; whoever checks it reads that the key is retired. This cannot be undone.</source>
        <translation>La clé %1 ne signe plus désormais. Ce qu’elle a signé reste valable&#xa0;; qui le vérifie lit que la clé est retirée. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Révoquer une clé</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>Retirer une clé</translation>
    </message>
    <message>
        <source>&amp;Why, for everybody to read</source>
        <translation>&amp;Pourquoi, lisible par tous</translation>
    </message>
    <message>
        <source>&amp;Revoke the key</source>
        <translation>&amp;Révoquer la clé</translation>
    </message>
    <message>
        <source>&amp;Retire the key</source>
        <translation>&amp;Retirer la clé</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportData</name>
    <message>
        <source>&amp;OpenEoX dates ...</source>
        <translation>Dates &amp;OpenEoX...</translation>
    </message>
    <message>
        <source>Answers for a &amp;test lab (IXIT, for programs) ...</source>
        <translation>Réponses pour un &amp;laboratoire (IXIT, pour programmes)...</translation>
    </message>
    <message>
        <source>Answers for a test lab (IXIT, to &amp;read) ...</source>
        <translation>Réponses pour un laboratoire (IXIT, à li&amp;re)...</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>La déclaration contient une erreur. F8 y mène.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exporter pour d’autres programmes</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportStatement</name>
    <message>
        <source>There is no document. %1 %2</source>
        <translation>Il n’y a pas de document. %1 %2</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;United Kingdom ...</source>
        <translation>Déclaration de conformité, &amp;Royaume-Uni ...</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;Australia ...</source>
        <translation>Déclaration de conformité, &amp;Australie ...</translation>
    </message>
    <message>
        <source>&amp;Information for users, European Union</source>
        <translation>&amp;Informations pour les utilisateurs, Union européenne</translation>
    </message>
    <message>
        <source>Software updates &amp;before you buy, European Union</source>
        <translation>&amp;Mises à jour logicielles avant l’achat, Union européenne</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>La déclaration contient une erreur. F8 y mène.</translation>
    </message>
    <message>
        <source>Statement of the maker</source>
        <translation>Document du fabricant</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHeading</name>
    <message>
        <source>needed</source>
        <comment>an answer</comment>
        <translation>requise</translation>
    </message>
    <message>
        <source>needed for %1</source>
        <comment>UK, EU</comment>
        <translation>requise pour %1</translation>
    </message>
    <message>
        <source>advised for %1</source>
        <comment>UK, EU</comment>
        <translation>conseillée pour %1</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>an answer</comment>
        <translation>facultative</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take this answer back (Delete)</source>
        <translation>Retirer cette réponse (Suppr)</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>needed for the label</source>
        <comment>an answer</comment>
        <translation>nécessaire pour l’étiquette</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHelp</name>
    <message>
        <source>No scheme asks for this.</source>
        <translation>Aucun cadre ne le demande.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>Ce que «&#xa0;%1&#xa0;» veut dire</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source, as others report it: %1</source>
        <translation>Source, rapportée par d’autres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>Le code mène à %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation>Rechercher une question</translation>
    </message>
    <message>
        <source>Words of the question, such as password</source>
        <translation>Mots de la question, par exemple mot de passe</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Mots de la question</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Questions trouvées</translation>
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
        <translation>Une réponse est requise.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Masquer les constats</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Afficher les constats</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problème à corriger</numerusform>
            <numerusform>%n problèmes à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Prête à imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>Encore %n réponse nécessaire</numerusform>
            <numerusform>Encore %n réponses nécessaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advised answer(s)</source>
        <translation>
            <numerusform>%n réponse conseillée</numerusform>
            <numerusform>%n réponses conseillées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FolderLine</name>
    <message>
        <source>Browse ...</source>
        <translation>Parcourir ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here with this choice of questions.</source>
        <translation>Avec ce choix de questions, il n’y a rien à répondre ici.</translation>
    </message>
    <message>
        <source>Filled in by the program</source>
        <translation>Rempli par le programme</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Needed answers</source>
        <translation>Réponses requises</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Needed only</source>
        <translation>Requises seulement</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 needed answers</source>
        <comment>7 of 9</comment>
        <translation>%1 réponses requises</translation>
    </message>
    <message>
        <source>%1 of %2 needed answers</source>
        <translation>%1 sur %2 réponses requises</translation>
    </message>
    <message>
        <source>Needed for the label and for your markets. What may still be asked, going by your answers, is counted, too.</source>
        <translation>Nécessaire pour l’étiquette et pour vos marchés. Ce qui peut encore être demandé selon vos réponses est compté aussi.</translation>
    </message>
</context>
<context>
    <name>updatefacts::HelpTexts</name>
    <message>
        <source>Mandatory where it applies. The program checks it when you choose the market.</source>
        <translation>Obligatoire là où il s’applique. Le programme le vérifie quand vous choisissez le marché.</translation>
    </message>
    <message>
        <source>Voluntary. Choose it under Readiness.</source>
        <translation>Facultatif. Choisissez-le sous «&#xa0;Préparation&#xa0;».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>These are the schemes the program knows. This helps you to prepare. It is not legal advice.</source>
        <translation>Voici les référentiels que connaît le programme. Ceci vous aide à vous préparer. Ce n’est pas un conseil juridique.</translation>
    </message>
    <message>
        <source>What is law where</source>
        <translation>Quelle loi s’applique où</translation>
    </message>
</context>
<context>
    <name>updatefacts::KeysDialog</name>
    <message>
        <source>%1: %2, in use since %3</source>
        <translation>%1&#xa0;: %2, en usage depuis le %3</translation>
    </message>
    <message>
        <source>%1: %2, retired on %3</source>
        <translation>%1&#xa0;: %2, retirée le %3</translation>
    </message>
    <message>
        <source>%1: %2, revoked on %3</source>
        <translation>%1&#xa0;: %2, révoquée le %3</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Your key shows what is yours and what others made in your name. Keep the key and its passphrase; without the passphrase the key is of no use.</source>
        <translation>Ce qui est signé avec votre clé se distingue de ce que d’autres font en votre nom. Gardez la clé et sa phrase secrète&#xa0;; sans elle, la clé ne sert à rien.</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Phrase secrète, au moins %n caractère</numerusform>
            <numerusform>&amp;Phrase secrète, au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même &amp;encore</translation>
    </message>
    <message>
        <source>&amp;Retire this key</source>
        <translation>Ret&amp;irer cette clé</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>C&amp;réer la clé</translation>
    </message>
    <message>
        <source>The key %1 is in use from today on.</source>
        <translation>La clé %1 est en usage à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Re&amp;voke this key</source>
        <translation>Ré&amp;voquer cette clé</translation>
    </message>
</context>
<context>
    <name>updatefacts::LabelsAgain</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
</context>
<context>
    <name>updatefacts::LanguageButton</name>
    <message>
        <source>The disclosure&apos;s own</source>
        <translation>Langue de la déclaration</translation>
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
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
</context>
<context>
    <name>updatefacts::ListRows</name>
    <message>
        <source>Add: %1</source>
        <comment>%1 is what is added, such as Representative</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Representative 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>updatefacts::LocalizedEditor</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Langues de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>Ajouter une langue à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write this in another language too (%1)</source>
        <translation>L’écrire aussi dans une autre langue (%1)</translation>
    </message>
</context>
<context>
    <name>updatefacts::MakeEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>jours calendaires</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
</context>
<context>
    <name>updatefacts::MappingDialog</name>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>What is wrong with the first rows</source>
        <translation>Ce qui ne va pas dans les premières lignes</translation>
    </message>
    <message>
        <source>&amp;Open a mapping ...</source>
        <translation>&amp;Ouvrir une correspondance ...</translation>
    </message>
    <message>
        <source>&amp;Save the mapping ...</source>
        <translation>&amp;Enregistrer la correspondance ...</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>&amp;Utiliser cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Lecture ...</translation>
    </message>
    <message>
        <source>This cannot be read as a price list.</source>
        <translation>Ceci ne peut pas être lu comme une liste de prix.</translation>
    </message>
    <message>
        <source>Say which column has the GTIN, the model or the file: products are found by it.</source>
        <translation>Indiquez quelle colonne contient le GTIN, le modèle ou le fichier&#xa0;: c’est ainsi que les produits sont trouvés.</translation>
    </message>
    <message>
        <source>The mapping does not go with this list.</source>
        <translation>La correspondance ne va pas avec cette liste.</translation>
    </message>
    <message>
        <source>The mapping is saved. The command line takes it with --map.</source>
        <translation>La correspondance est enregistrée. La ligne de commande la prend avec --map.</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>Ouvrir une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.yaml)</source>
        <translation>Correspondances (*.yaml)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Of the first %1 rows %2 can be read, %3 cannot.</source>
        <translation>Sur les %1 premières lignes, %2 sont lisibles, %3 ne le sont pas.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>C’est la première</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put it on one line</source>
        <translation>Mettre sur une ligne</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>En faire la révision %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more messages</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) after this one</source>
        <translation>
            <numerusform>Encore %n message ensuite</numerusform>
            <numerusform>Encore %n messages ensuite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputDialog</name>
    <message numerus="yes">
        <source>Export %n disclosure(s)</source>
        <translation>
            <numerusform>Exporter %n déclaration</numerusform>
            <numerusform>Exporter %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that &amp;will be written</source>
        <translation>Fichiers &amp;qui seront écrits</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>L&amp;anguages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>Languages; none means the disclosure&apos;s own</source>
        <translation>Langues&#xa0;; sans choix, la langue de la déclaration</translation>
    </message>
    <message>
        <source>None: the disclosure&apos;s own</source>
        <translation>Sans choix&#xa0;: la langue de la déclaration</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formats</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, pour l’impression</translation>
    </message>
    <message>
        <source>SVG, for design</source>
        <translation>SVG, pour la mise en page</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG, pour les écrans</translation>
    </message>
    <message>
        <source>PNG in black and white, for electronic labels</source>
        <translation>PNG en noir et blanc, pour les étiquettes électroniques</translation>
    </message>
    <message>
        <source>PNG in black, white and red, for electronic labels</source>
        <translation>PNG en noir, blanc et rouge, pour les étiquettes électroniques</translation>
    </message>
    <message>
        <source>ZPL, for thermal printers</source>
        <translation>ZPL, pour les imprimantes thermiques</translation>
    </message>
    <message>
        <source>&amp;Resolution of the printer</source>
        <translation>&amp;Résolution de l’imprimante</translation>
    </message>
    <message>
        <source>As each label asks</source>
        <translation>Selon l’étiquette</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 points par pouce</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;Parcourir...</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>As a co&amp;mmand</source>
        <translation>Sous forme de co&amp;mmande</translation>
    </message>
    <message>
        <source>Choose at least one label, one format and a folder.</source>
        <translation>Choisissez au moins une étiquette, un format et un dossier.</translation>
    </message>
    <message>
        <source>Folder for the labels</source>
        <translation>Dossier pour les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>Création et relecture des étiquettes...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Rien n’a été écrit. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All o&amp;n one label</source>
        <translation>Toutes sur &amp;une étiquette</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Lea&amp;ve out disclosures with errors</source>
        <translation>Laisser de côté les déclarations a&amp;vec erreurs</translation>
    </message>
    <message>
        <source>The command reads the file: save your changes first.</source>
        <translation>La commande lit le fichier&#xa0;: enregistrez d’abord vos modifications.</translation>
    </message>
    <message>
        <source>%1 (replaces the one there)</source>
        <translation>%1 (remplace celui qui s’y trouve)</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <translation>Fichiers écr&amp;its</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Laissées de côté, car elles contiennent des erreurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PagePane</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Planche</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>As in the price list</source>
        <translation>Comme dans la liste de prix</translation>
    </message>
    <message>
        <source>By aisle</source>
        <translation>Par rayon</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Par produit</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>The first free place of a sheet that is partly used</source>
        <translation>La première place libre d’une planche entamée</translation>
    </message>
    <message>
        <source>Start at &amp;place</source>
        <translation>À partir de la p&amp;lace</translation>
    </message>
    <message>
        <source>Of every label, times those of its row</source>
        <translation>De chaque étiquette, fois ceux de sa ligne</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>Name of the shop on the label</source>
        <translation>Nom du magasin sur l’étiquette</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;Nom du magasin</translation>
    </message>
    <message>
        <source>Price and i&amp;tem number</source>
        <translation>Prix e&amp;t numéro d’article</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Place %1 of %2. Printing begins at place %3. Enter changes that.</source>
        <translation>Place %1 sur %2. L’impression commence à la place %3. Entrée change cela.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewMaker</name>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Checking what it prints ...</source>
        <translation>Vérification de ce qui s’imprime...</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n problem(s) to fix before it can be printed.</source>
        <translation>
            <numerusform>Brouillon&#xa0;: %n problème à corriger avant l’impression.</numerusform>
            <numerusform>Brouillon&#xa0;: %n problèmes à corriger avant l’impression.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier point</translation>
    </message>
    <message>
        <source>Checked: it prints what the disclosure says.</source>
        <translation>Vérifié&#xa0;: l’impression dit ce que dit la déclaration.</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go, %1 of them before it can be printed.</source>
        <translation>
            <numerusform>Brouillon&#xa0;: encore %n réponse nécessaire, dont %1 avant l’impression.</numerusform>
            <numerusform>Brouillon&#xa0;: encore %n réponses nécessaires, dont %1 avant l’impression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go before it can be printed.</source>
        <translation>
            <numerusform>Brouillon&#xa0;: encore %n réponse nécessaire avant l’impression.</numerusform>
            <numerusform>Brouillon&#xa0;: encore %n réponses nécessaires avant l’impression.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>L’étiquette</translation>
    </message>
    <message>
        <source>You will see the label here.</source>
        <translation>Vous verrez l’étiquette ici.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PrintLabel</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The label is printed in its true size. In the printer&apos;s dialog choose 100 % and switch &quot;fit to page&quot; off; otherwise the code may not be read.</source>
        <translation>L’étiquette est imprimée à sa taille réelle. Dans la fenêtre d’impression, choisissez 100&#xa0;% et désactivez «&#xa0;Ajuster à la page&#xa0;»&#xa0;; sinon le code risque d’être illisible.</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>Imprimer plutôt une page avec des &amp;règles, pour contrôler l’imprimante</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>L’imprimante n’a pas accepté le travail.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer here. Save the label as a PDF file, and print that elsewhere at 100 %. The calibration page shows whether a printer keeps that scale.</source>
        <translation>Il n’y a pas d’imprimante ici. Enregistrez l’étiquette en PDF et imprimez ce fichier ailleurs à 100&#xa0;%. La page de calibrage montre si une imprimante respecte cette échelle.</translation>
    </message>
    <message>
        <source>Save the &amp;label ...</source>
        <translation>Enregistrer l’&amp;étiquette...</translation>
    </message>
    <message>
        <source>Save the calibration &amp;page ...</source>
        <translation>Enregistrer la &amp;page de calibrage...</translation>
    </message>
    <message>
        <source>The label fits on this paper only when it is turned by 90 degrees. Print it turned?</source>
        <translation>L’étiquette ne tient sur ce papier que tournée de 90 degrés. L’imprimer ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was printed: the label is %1, and the printer&apos;s paper, %2, has no room for all of it. Choose larger paper or a smaller label.</source>
        <translation>Rien n’a été imprimé&#xa0;: l’étiquette mesure %1, et le papier de l’imprimante, %2, ne peut pas la contenir en entier. Choisissez un papier plus grand ou une étiquette plus petite.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProblemsModel</name>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code du motif</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductModel</name>
    <message>
        <source>No label</source>
        <translation>Pas d’étiquette</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductPane</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>A folder or .zip of disclosures; drop it here, too</source>
        <translation>Un dossier ou un .zip de déclarations&#xa0;; déposez-le aussi ici</translation>
    </message>
    <message>
        <source>&amp;Choose ...</source>
        <translation>&amp;Choisir ...</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>Choisir le dossier des déclarations</translation>
    </message>
    <message>
        <source>P&amp;rice list ...</source>
        <translation>Liste de p&amp;rix ...</translation>
    </message>
    <message>
        <source>Open a price list (CSV, XLSX, ODS)</source>
        <translation>Ouvrir une liste de prix (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <source>Search by name, maker, model, GTIN or item number</source>
        <translation>Chercher par nom, fabricant, modèle, GTIN ou numéro d’article</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Pro&amp;mise</source>
        <translation>Pro&amp;messe</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Toutes les promesses</translation>
    </message>
    <message>
        <source>C&amp;hanged since the last print</source>
        <translation>C&amp;hangé depuis la dernière impression</translation>
    </message>
    <message>
        <source>Only those in the price &amp;list</source>
        <translation>Seulement ceux de la &amp;liste de prix</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Space ticks the products to be printed</source>
        <translation>La barre d’espace coche les produits à imprimer</translation>
    </message>
    <message>
        <source>Reading disclosures: %1 of %2</source>
        <translation>Lecture des déclarations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. Ticked: %3. Labels: %4.</source>
        <translation>Affichés&#xa0;: %1 sur %2. Cochés&#xa0;: %3. Étiquettes&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Program</name>
    <message>
        <source>New disclosure</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>Open disclosures</source>
        <translation>Ouvrir des déclarations</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml);;All files (*)</source>
        <translation>Déclarations (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>%1 is open in another window of this program, which is now in front.</source>
        <translation>%1 est ouvert dans une autre fenêtre de ce programme, maintenant au premier plan.</translation>
    </message>
    <message>
        <source>No more than %1 documents can be open. Not opened: %2. Close some, or open their folder to make many labels.</source>
        <translation>%1 documents sont ouverts, c’est le maximum. Non ouverts&#xa0;: %2. Fermez-en, ou ouvrez leur dossier pour faire beaucoup d’étiquettes.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>A published file stays as it is. What you change later is published as the next revision, which cannot promise less.</source>
        <translation>Un fichier publié reste tel quel. Ce que vous modifiez ensuite est publié comme révision suivante, qui ne peut pas promettre moins.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>Pu&amp;blier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;Parcourir...</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>Dossier des publications</translation>
    </message>
    <message>
        <source>Choose the folder of all that is published.</source>
        <translation>Choisissez le dossier de tout ce qui est publié.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1 (révision %2)</translation>
    </message>
    <message>
        <source>nothing; it is the first one there</source>
        <translation>rien&#xa0;; c’est la première dans ce dossier</translation>
    </message>
    <message>
        <source>This is published already, as %1.</source>
        <translation>Ceci est déjà publié, sous le nom %1.</translation>
    </message>
    <message>
        <source>Fix the errors to publish it.</source>
        <translation>Corrigez les erreurs pour publier.</translation>
    </message>
    <message>
        <source>Labels exported from this draft stay right: their # number stays.</source>
        <translation>Les étiquettes exportées de ce brouillon restent justes&#xa0;: leur numéro après # ne change pas.</translation>
    </message>
    <message>
        <source>The # number on the labels will be another one; labels made before can be made again right after publishing.</source>
        <translation>Le numéro après # sur les étiquettes sera un autre&#xa0;; les étiquettes déjà faites peuvent être refaites juste après la publication.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessPane</name>
    <message>
        <source>Does not apply to this kind of device</source>
        <translation>Ne s’applique pas à ce type d’appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problème à corriger</numerusform>
            <numerusform>%n problèmes à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a question, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>Référentiels et leurs exigences</translation>
    </message>
    <message>
        <source>Check against other schemes</source>
        <translation>Vérifier selon d’autres référentiels</translation>
    </message>
    <message>
        <source>This helps you to prepare. It is not legal advice.</source>
        <translation>Ceci vous aide à vous préparer. Ce n’est pas un conseil juridique.</translation>
    </message>
    <message>
        <source>Choose where the product is sold to see which rules apply.</source>
        <translation>Choisissez où le produit est vendu pour voir quelles règles s’appliquent.</translation>
    </message>
    <message>
        <source>What the rules of your markets ask for.</source>
        <translation>Ce que demandent les règles de vos marchés.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>Encore %n réponse nécessaire</numerusform>
            <numerusform>Encore %n réponses nécessaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be asked for, going by your answers</source>
        <translation>
            <numerusform>%n autre peut être demandée selon vos réponses</numerusform>
            <numerusform>%n autres peuvent être demandées selon vos réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <translation>Déclaration complète</translation>
    </message>
    <message>
        <source>Also asked for, but not seen here</source>
        <translation>Aussi demandé, mais invisible ici</translation>
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
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Effacer la liste</translation>
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
        <translation>Imprimer les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Print as</source>
        <translation>&amp;Imprimer en</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un PDF</translation>
    </message>
    <message>
        <source>A PDF for each aisle</source>
        <translation>Un PDF par rayon</translation>
    </message>
    <message>
        <source>ZPL for thermal printers</source>
        <translation>ZPL pour imprimantes thermiques</translation>
    </message>
    <message>
        <source>Pictures for electronic labels</source>
        <translation>Images pour étiquettes électroniques</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Sur une imprimante</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Name of a printer of CUPS</source>
        <translation>Nom d’une imprimante de CUPS</translation>
    </message>
    <message>
        <source>It &amp;takes</source>
        <translation>Elle &amp;prend</translation>
    </message>
    <message>
        <source>PDF, on the sheets of the page</source>
        <translation>PDF, sur les planches de la page</translation>
    </message>
    <message>
        <source>ZPL, on a roll of labels</source>
        <translation>ZPL, sur un rouleau d’étiquettes</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>Ré&amp;solution</translation>
    </message>
    <message>
        <source>As the label asks</source>
        <translation>Selon l’étiquette</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 points par pouce</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>I&amp;mprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>On the sheets of the page. A long run has several files, of some 500 labels.</source>
        <translation>Sur les planches de la page. Une longue impression a plusieurs fichiers d’environ 500 étiquettes.</translation>
    </message>
    <message>
        <source>Each aisle has files of its own, and begins on a new sheet.</source>
        <translation>Chaque rayon a ses propres fichiers et commence sur une nouvelle planche.</translation>
    </message>
    <message>
        <source>A stream of labels, one after the other, without sheets.</source>
        <translation>Une suite d’étiquettes, l’une après l’autre, sans planches.</translation>
    </message>
    <message>
        <source>One picture for each row, whatever its copies, with an index (CSV).</source>
        <translation>Une image par ligne, quel que soit son nombre de copies, avec un index (CSV).</translation>
    </message>
    <message>
        <source>Each file is written and read back, then sent to the printer, unscaled.</source>
        <translation>Chaque fichier est écrit et relu, puis envoyé à l’imprimante, sans mise à l’échelle.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Name where to print to.</source>
        <translation>Indiquez où imprimer.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Name the printer.</source>
        <translation>Nommez l’imprimante.</translation>
    </message>
    <message>
        <source>%1 is not empty: pictures of the same name are replaced.</source>
        <translation>%1 n’est pas vide&#xa0;: les images du même nom sont remplacées.</translation>
    </message>
    <message>
        <source>%1 is there already and may be replaced.</source>
        <translation>%1 existe déjà et peut être remplacé.</translation>
    </message>
    <message>
        <source>No column of the price list says the aisle: all labels come together.</source>
        <translation>Aucune colonne de la liste de prix ne donne le rayon&#xa0;: toutes les étiquettes viennent ensemble.</translation>
    </message>
    <message>
        <source>CUPS has no printer.</source>
        <translation>CUPS n’a pas d’imprimante.</translation>
    </message>
    <message>
        <source>Rows that were printed before are passed over.</source>
        <translation>Les lignes déjà imprimées sont laissées de côté.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunFileBox</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>Par&amp;courir ...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>name of a file</comment>
        <translation>etiquettes</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>Imprimer vers</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunPane</name>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1 min</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Étiquettes imprimées</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Lignes avec des problèmes</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>Masquer les lignes</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Montrer les lignes</translation>
    </message>
    <message>
        <source>The price list could not be read to its end.</source>
        <translation>La liste de prix n’a pas pu être lue jusqu’à la fin.</translation>
    </message>
    <message>
        <source>All rows of the price list can be printed.</source>
        <translation>Toutes les lignes de la liste de prix peuvent être imprimées.</translation>
    </message>
    <message>
        <source>Without a price list each product gets one label.</source>
        <translation>Sans liste de prix, chaque produit reçoit une étiquette.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>The run ended before its end. %1</source>
        <translation>L’impression s’est arrêtée avant la fin. %1</translation>
    </message>
    <message>
        <source>Stopped. What is printed is whole; go on whenever you like.</source>
        <translation>Arrêté. Ce qui est imprimé est complet&#xa0;; continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Rows left out: %1 (%2).</source>
        <translation>Lignes ignorées&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Printing and reading back ... Labels: %1</source>
        <translation>Impression et relecture ... Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Labels: %1 of %2</source>
        <translation>Étiquettes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Labels: %1, pages: %2.</source>
        <translation>Étiquettes&#xa0;: %1, pages&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Files that were not right when read back, and are not written: %1.</source>
        <translation>Fichiers incorrects à la relecture, qui ne sont pas écrits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1.</source>
        <translation>Images&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>Étiquettes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The printer %1 has them.</source>
        <translation>L’imprimante %1 les a reçues.</translation>
    </message>
    <message>
        <source>Reading what is to be printed ...</source>
        <translation>Lecture de ce qui est à imprimer ...</translation>
    </message>
    <message>
        <source>Rows that were printed before and are passed over: %1.</source>
        <translation>Lignes déjà imprimées et laissées de côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunsDialog</name>
    <message>
        <source>%1 (not finished)</source>
        <translation>%1 (non terminé)</translation>
    </message>
    <message>
        <source>Last runs and stale labels</source>
        <translation>Dernières impressions et étiquettes périmées</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>&amp;Find stale labels</source>
        <translation>&amp;Chercher les étiquettes périmées</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuer celle-ci</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <translation>Étiquettes périmées</translation>
    </message>
    <message>
        <source>&amp;Export as CSV ...</source>
        <translation>&amp;Exporter en CSV ...</translation>
    </message>
    <message>
        <source>&amp;Print just these ...</source>
        <translation>&amp;Imprimer seulement celles-ci ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Comparing the labels with what holds today ...</source>
        <translation>Comparaison des étiquettes avec ce qui vaut aujourd’hui ...</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Rien n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>%1 of %2 labels must come off the shelf or be printed again.</source>
        <translation>%1 étiquettes sur %2 doivent être retirées du rayon ou réimprimées.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Export the stale labels</source>
        <translation>Exporter les étiquettes périmées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1, labels: %2, %3</source>
        <comment>date, number, file</comment>
        <translation>%1, étiquettes&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>&amp;Runs; the ticked ones are looked at together</source>
        <translation>&amp;Impressions&#xa0;; celles cochées sont examinées ensemble</translation>
    </message>
    <message>
        <source>Print the r&amp;est ...</source>
        <translation>Imprimer le re&amp;ste ...</translation>
    </message>
    <message>
        <source>The rows of the price list that no ticked run has printed</source>
        <translation>Les lignes de la liste de prix qu’aucune impression cochée n’a imprimées</translation>
    </message>
    <message>
        <source>&amp;Add a run ...</source>
        <translation>&amp;Ajouter une impression ...</translation>
    </message>
    <message>
        <source>Add a run by its ledger</source>
        <translation>Ajouter une impression par son registre</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Registres (*.ledger)</translation>
    </message>
</context>
<context>
    <name>updatefacts::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::SheetBox</name>
    <message>
        <source>A page for each label</source>
        <translation>Une page par étiquette</translation>
    </message>
    <message>
        <source>%1, roll, %2 × %3 mm</source>
        <translation>%1, rouleau, %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm, %4 on a sheet</source>
        <translation>%1, %2 × %3 mm, %4 par planche</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopDesk</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWindow</name>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>Choisir le dossier des déclarations</translation>
    </message>
    <message>
        <source>Choose an archive of disclosures</source>
        <translation>Choisir une archive de déclarations</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Open a price list</source>
        <translation>Ouvrir une liste de prix</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Listes de prix (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Lecture ...</translation>
    </message>
    <message>
        <source>There is nothing to print: no product is ticked.</source>
        <translation>Il n’y a rien à imprimer&#xa0;: aucun produit n’est coché.</translation>
    </message>
    <message>
        <source>Choose the folder of &amp;disclosures ...</source>
        <translation>Choisir le dossier des &amp;déclarations ...</translation>
    </message>
    <message>
        <source>Open an &amp;archive of disclosures (.zip) ...</source>
        <translation>Ouvrir une &amp;archive de déclarations (.zip) ...</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Magasin</translation>
    </message>
    <message>
        <source>Open a price &amp;list ...</source>
        <translation>Ouvrir une &amp;liste de prix ...</translation>
    </message>
    <message>
        <source>Price list from a &amp;database ...</source>
        <translation>Liste de prix d’une base de &amp;données ...</translation>
    </message>
    <message>
        <source>&amp;Columns of the price list ...</source>
        <translation>&amp;Colonnes de la liste de prix ...</translation>
    </message>
    <message>
        <source>&amp;Without a price list</source>
        <translation>&amp;Sans liste de prix</translation>
    </message>
    <message>
        <source>&amp;Tick all that are shown</source>
        <translation>&amp;Cocher tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>Tick &amp;none that is shown</source>
        <translation>&amp;Ne cocher aucun de ceux qui sont affichés</translation>
    </message>
    <message>
        <source>Last &amp;runs ...</source>
        <translation>De&amp;rnières impressions ...</translation>
    </message>
    <message>
        <source>What is &amp;stale ...</source>
        <translation>Ce qui est &amp;périmé ...</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Rows with &amp;problems</source>
        <translation>Lignes avec des &amp;problèmes</translation>
    </message>
    <message>
        <source>Labels for a shop – Update Facts</source>
        <translation>Étiquettes pour un magasin – Update Facts</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures to see a page here.</source>
        <translation>Choisissez le dossier des déclarations pour voir ici une page.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s) ...</source>
        <translation>
            <numerusform>Imprimer %n étiquette ...</numerusform>
            <numerusform>Imprimer %n étiquettes ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosures: %1, read in %2 s</source>
        <translation>Déclarations&#xa0;: %1, lues en %2 s</translation>
    </message>
    <message>
        <source>Another run is printing. Stop it, or wait until it has ended.</source>
        <translation>Une autre impression est en cours. Arrêtez-la ou attendez qu’elle soit terminée.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWords</name>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>Non promis</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>A des erreurs</translation>
    </message>
    <message>
        <source>The disclosure is gone</source>
        <translation>La déclaration n’est plus là</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <translation>L’assistance a pris fin</translation>
    </message>
    <message>
        <source>The disclosure says something else</source>
        <translation>La déclaration dit autre chose</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Autre prix</translation>
    </message>
    <message>
        <source>Another design</source>
        <translation>Autre présentation</translation>
    </message>
    <message>
        <source>No longer in the price list</source>
        <translation>Ne figure plus dans la liste de prix</translation>
    </message>
    <message>
        <source>The disclosure has an error</source>
        <translation>La déclaration contient une erreur</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>Signée avec une clé révoquée</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteDialog</name>
    <message>
        <source>Pages behind the codes</source>
        <translation>Pages derrière les codes</translation>
    </message>
    <message>
        <source>A page for each published product, in every language, and what programs ask for: a folder for the root of any web server.</source>
        <translation>Une page pour chaque produit publié, dans chaque langue, et ce que demandent les programmes&#xa0;: un dossier pour la racine de n’importe quel serveur web.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>&amp;Published disclosures</source>
        <translation>Déclarations &amp;publiées</translation>
    </message>
    <message>
        <source>Published disclosures</source>
        <translation>Déclarations publiées</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>Dossier des publications</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>&amp;Dossier du site</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Dossier pour les pages</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>Languages; none means all of them</source>
        <translation>Langues&#xa0;; aucune signifie toutes</translation>
    </message>
    <message>
        <source>None: all of them</source>
        <translation>Aucune&#xa0;: toutes</translation>
    </message>
    <message>
        <source>&amp;Keys ...</source>
        <translation>&amp;Clés ...</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Build the site</source>
        <translation>Cons&amp;truire le site</translation>
    </message>
    <message>
        <source>The browser cannot get the pages: every port is taken.</source>
        <translation>Le navigateur ne peut pas recevoir les pages&#xa0;: tous les ports sont pris.</translation>
    </message>
    <message>
        <source>The browser shows the pages for as long as this window is open.</source>
        <translation>Le navigateur montre les pages tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Building the pages ...</source>
        <translation>Construction des pages ...</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s).</source>
        <translation>
            <numerusform>%n produit.</numerusform>
            <numerusform>%n produits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, of which %2 are new, %3 changed and %4 are gone.</source>
        <translation>Fichiers&#xa0;: %1, dont %2 nouveaux, %3 modifiés et %4 supprimés.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Rien n’a été écrit. %1</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <translation>Arrêté. Le site est resté tel quel.</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>&amp;Signé avec</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the key</source>
        <translation>P&amp;hrase secrète de la clé</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>Choose the folders, and type the passphrase of the key.</source>
        <translation>Choisissez les dossiers et tapez la phrase secrète de la clé.</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
</context>
<context>
    <name>updatefacts::SourceChip</name>
    <message>
        <source>%1 asks for this: %2</source>
        <translation>Demandé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StaleModel</name>
    <message>
        <source>%1, now %2</source>
        <comment>prices</comment>
        <translation>%1, maintenant %2</translation>
    </message>
    <message>
        <source>file %1, page %2, place %3</source>
        <translation>fichier %1, page %2, place %3</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, place</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartQuestions</name>
    <message>
        <source>New disclosure</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>Three questions decide what else is asked. You can change the answers later.</source>
        <translation>Trois questions décident de ce qui sera encore demandé. Vous pourrez modifier les réponses plus tard.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Some laws are made for some kinds of devices only.</source>
        <translation>Certaines lois ne concernent que certains types d’appareils.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>As last time. Change it if it is different now.</source>
        <translation>Comme la dernière fois. Changez-le si c’est différent maintenant.</translation>
    </message>
    <message>
        <source>For a maker you have entered before, address and contacts are filled in.</source>
        <translation>Pour un fabricant que vous avez déjà saisi, l’adresse et les contacts sont remplis.</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates promised until a date</source>
        <translation>Une caméra&#xa0;: mises à jour promises jusqu’à une date</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not promised</source>
        <translation>Une sonnette&#xa0;: mises à jour prévues, non promises</translation>
    </message>
    <message>
        <source>A smart plug: no date promised</source>
        <translation>Une prise connectée&#xa0;: aucune date promise</translation>
    </message>
    <message>
        <source>A bulb: cannot be updated</source>
        <translation>Une ampoule&#xa0;: mise à jour impossible</translation>
    </message>
    <message>
        <source>A router: updates have ended</source>
        <translation>Un routeur&#xa0;: mises à jour terminées</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Say how your product gets security updates, until when and how firmly, and get a label that shoppers understand.</source>
        <translation>Dites comment votre produit reçoit des mises à jour de sécurité, jusqu’à quand et avec quelle fermeté, et obtenez une étiquette que les acheteurs comprennent.</translation>
    </message>
    <message>
        <source>&amp;New disclosure</source>
        <translation>&amp;Nouvelle déclaration</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>None yet. Drop a file here to open it.</source>
        <translation>Aucun pour l’instant. Déposez un fichier ici pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Examples to look at, or to start from</source>
        <translation>Exemples à regarder, ou comme point de départ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>&amp;Labels for a shop ...</source>
        <translation>É&amp;tiquettes pour un magasin ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::TableRun</name>
    <message>
        <source>A run was begun in %1 already. Go on with it, or choose another name.</source>
        <translation>Une impression a déjà été commencée dans %1. Continuez-la ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
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
        <translation>an ans année années annee annees</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>mois</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>jour jours j</translation>
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
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>True size (100 %)</source>
        <translation>Taille réelle (100&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
