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
        <translation>Ce programme est un logiciel libre (MIT). Il repose sur :</translation>
    </message>
</context>
<context>
    <name>updatefacts::Autosave</name>
    <message>
        <source>Your changes are not kept safe from a crash; save the document soon. %1</source>
        <translation>Vos modifications ne sont pas protégées contre un plantage ; enregistrez bientôt le document. %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1 : %2</translation>
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
    <name>updatefacts::DateEditor</name>
    <message>
        <source>the whole month, to %1</source>
        <translation>tout le mois, jusqu’au %1</translation>
    </message>
    <message>
        <source>YYYY-MM or YYYY-MM-DD</source>
        <translation>AAAA-MM ou AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
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
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>« %1 » n’a pas été enregistré : un autre programme l’a modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
    <message>
        <source>Nothing is to be said: the disclosure is complete.</source>
        <translation>Rien à signaler : la déclaration est complète.</translation>
    </message>
    <message>
        <source>A revision follows what was published: mend the errors and save this one first.</source>
        <translation>Une révision fait suite à ce qui a été publié : corrigez d’abord les erreurs et enregistrez cette déclaration.</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>Révision suivante de %1</translation>
    </message>
    <message>
        <source>What was published as guaranteed can be extended here, never shortened or weakened; whatever would shrink it is an error with its reason. Save this revision as a file of its own, beside the one before.</source>
        <translation>Ce qui a été publié comme garanti peut être prolongé ici, jamais raccourci ni affaibli ; toute réduction est une erreur, avec son motif. Enregistrez cette révision dans un fichier à part, à côté de la précédente.</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Laissées de côté, car elles contiennent des erreurs : %1</translation>
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
        <source>&amp;Copy the label</source>
        <translation>&amp;Copier l’étiquette</translation>
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
        <source>The language changes when the program is started again.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
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
        <source>&amp;Readiness for schemes ...</source>
        <translation>&amp;Préparation aux référentiels...</translation>
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
        <translation>Le fichier a disparu ; enregistrez pour le réécrire.</translation>
    </message>
    <message>
        <source>This file is read-only; changes can be saved under another name.</source>
        <translation>Ce fichier est en lecture seule ; les modifications peuvent être enregistrées sous un autre nom.</translation>
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
        <source>The file has been changed since.</source>
        <translation>Le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Mend it in a text editor; it is then read again.</source>
        <translation>Le fichier ne peut pas être lu comme une déclaration : %1 (ligne %2, colonne %3). Corrigez-le dans un éditeur de texte ; il sera alors relu.</translation>
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
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>déclaration</translation>
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
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Placez d’abord le curseur dans un champ.</translation>
    </message>
    <message>
        <source>&amp;Who asks for this?</source>
        <translation>&amp;Qui le demande ?</translation>
    </message>
    <message>
        <source>Where the product is sold, this is law: %1.</source>
        <translation>Là où le produit est vendu, ceci a force de loi : %1.</translation>
    </message>
    <message>
        <source>Check the disclosure against it</source>
        <translation>Vérifier la déclaration selon ces règles</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>modification de « %1 »</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>No scheme asks for this.</source>
        <translation>Aucun programme ne le demande.</translation>
    </message>
    <message>
        <source>answer needed</source>
        <translation>réponse requise</translation>
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
        <source>Nothing is said in this file yet.</source>
        <translation>Ce fichier ne dit encore rien.</translation>
    </message>
    <message>
        <source>The definitions have no such field.</source>
        <translation>Les définitions n’ont pas ce champ.</translation>
    </message>
    <message>
        <source>This does not belong here, going by the other answers.</source>
        <translation>D’après les autres réponses, ceci n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>An answer of another kind is expected here.</source>
        <translation>Une réponse d’un autre type est attendue ici.</translation>
    </message>
    <message>
        <source>This text is too short or too long: %1 to %2 characters are allowed.</source>
        <translation>Ce texte est trop court ou trop long : de %1 à %2 caractères sont permis.</translation>
    </message>
    <message>
        <source>This is not written as expected, such as %1.</source>
        <translation>Ceci n’est pas écrit comme attendu, par exemple %1.</translation>
    </message>
    <message>
        <source>This text must stand on one line.</source>
        <translation>Ce texte doit tenir sur une seule ligne.</translation>
    </message>
    <message>
        <source>This is not the tag of a language, such as de.</source>
        <translation>Ce n’est pas le code d’une langue, comme de.</translation>
    </message>
    <message>
        <source>The text in the disclosure&apos;s own language is missing.</source>
        <translation>Le texte dans la langue de la déclaration manque.</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>Le nombre doit être compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>This is not a date such as 2031-06 or 2031-06-30.</source>
        <translation>Ce n’est pas une date telle que 2031-06 ou 2031-06-30.</translation>
    </message>
    <message>
        <source>The date is not exact enough: write a day or month, such as 2031-06-30.</source>
        <translation>La date n’est pas assez précise : indiquez un jour ou un mois, par exemple 2031-06-30.</translation>
    </message>
    <message>
        <source>A length of time is no date: write the day on which it ends.</source>
        <translation>Une durée n’est pas une date : indiquez le jour où elle se termine.</translation>
    </message>
    <message>
        <source>Write the date without a time.</source>
        <translation>Écrivez la date sans heure.</translation>
    </message>
    <message>
        <source>A buyer cannot tell a day from this: write a date.</source>
        <translation>Un acheteur ne peut en déduire aucun jour : indiquez une date.</translation>
    </message>
    <message>
        <source>This is still the placeholder: write the date.</source>
        <translation>C’est encore le texte d’attente : écrivez la date.</translation>
    </message>
    <message>
        <source>This is none of the answers to choose from.</source>
        <translation>Ceci ne fait pas partie des réponses possibles.</translation>
    </message>
    <message>
        <source>This answer is there twice.</source>
        <translation>Cette réponse figure deux fois.</translation>
    </message>
    <message>
        <source>This answer cannot stand beside others.</source>
        <translation>Cette réponse ne peut pas accompagner d’autres réponses.</translation>
    </message>
    <message>
        <source>There must be %1 to %2 entries.</source>
        <translation>Il faut de %1 à %2 entrées.</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.com/updates.</source>
        <translation>Ce n’est pas une adresse telle que https://example.com/updates.</translation>
    </message>
    <message>
        <source>This address hides where it leads: write the address itself.</source>
        <translation>Cette adresse cache où elle mène : écrivez l’adresse elle-même.</translation>
    </message>
    <message>
        <source>This address seems to carry personal data: leave that out.</source>
        <translation>Cette adresse semble contenir des données personnelles : retirez-les.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a web address.</source>
        <translation>Ce n’est ni une adresse e-mail ni une adresse web.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>Un numéro de code-barres a 8, 12, 13 ou 14 chiffres.</translation>
    </message>
    <message>
        <source>The last digit does not match the others: one of them may be mistyped.</source>
        <translation>Le dernier chiffre ne correspond pas aux autres : l’un d’eux est peut-être mal saisi.</translation>
    </message>
    <message>
        <source>This program does not know the version of the definitions.</source>
        <translation>Ce programme ne connaît pas cette version des définitions.</translation>
    </message>
    <message>
        <source>This follows an earlier version of the definitions.</source>
        <translation>Ceci suit une version antérieure des définitions.</translation>
    </message>
    <message>
        <source>The field has another name now.</source>
        <translation>Le champ porte maintenant un autre nom.</translation>
    </message>
    <message>
        <source>The answer has another name now.</source>
        <translation>La réponse porte maintenant un autre nom.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not be shortened.</source>
        <translation>Ce qui a été publié comme garanti ne doit pas être raccourci.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become weaker.</source>
        <translation>Ce qui a été publié comme garanti ne doit pas être affaibli.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become unclear.</source>
        <translation>Ce qui a été publié comme garanti ne doit pas devenir imprécis.</translation>
    </message>
    <message>
        <source>The next revision must be later than the one before.</source>
        <translation>La révision suivante doit être postérieure à la précédente.</translation>
    </message>
    <message>
        <source>This is not the disclosure that was published.</source>
        <translation>Ce n’est pas la déclaration qui a été publiée.</translation>
    </message>
    <message>
        <source>This is not the model that was published.</source>
        <translation>Ce n’est pas le modèle qui a été publié.</translation>
    </message>
    <message>
        <source>This revision does not name the one before it.</source>
        <translation>Cette révision ne nomme pas la précédente.</translation>
    </message>
    <message>
        <source>The texts do not fit: choose a larger label, or a shorter name.</source>
        <translation>Les textes ne tiennent pas : choisissez une étiquette plus grande ou un nom plus court.</translation>
    </message>
    <message>
        <source>The full name does not fit; the label carries the short one.</source>
        <translation>Le nom complet ne tient pas ; l’étiquette porte le nom court.</translation>
    </message>
    <message>
        <source>The label&apos;s fonts lack a character of this text.</source>
        <translation>Les polices de l’étiquette n’ont pas un caractère de ce texte.</translation>
    </message>
    <message>
        <source>Left out to fit: %1.</source>
        <translation>Omis faute de place : %1.</translation>
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
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Readiness ...</source>
        <translation>P&amp;réparation...</translation>
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
        <source>Schemes</source>
        <translation>Référentiels</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>%n référentiel</numerusform>
            <numerusform>%n référentiels</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors stop export and print.</source>
        <translation>Les erreurs empêchent l’exportation et l’impression.</translation>
    </message>
    <message>
        <source>Nothing stops export and print.</source>
        <translation>Rien n’empêche l’exportation et l’impression.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suivant : %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
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
        <translation>Ajouter : %1</translation>
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
        <translation>modification de « %1 »</translation>
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
        <translation>Langues de « %1 »</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>Ajouter une langue à « %1 »</translation>
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
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
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
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Langues ; sans choix, la langue de la déclaration</translation>
    </message>
    <message>
        <source>None: the disclosure&apos;s own</source>
        <translation>Sans choix : la langue de la déclaration</translation>
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
        <source>%1 (is replaced)</source>
        <translation>%1 (sera remplacé)</translation>
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
        <translation>Arrêté ; rien n’a été écrit.</translation>
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
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>All o&amp;n one label</source>
        <translation>Toutes sur &amp;une étiquette</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
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
        <source>Reading it back ...</source>
        <translation>Relecture...</translation>
    </message>
    <message>
        <source>Read back: it prints what the disclosure says.</source>
        <translation>Relue : l’étiquette dit ce que dit la déclaration.</translation>
    </message>
    <message>
        <source>The label appears when the errors are mended.</source>
        <translation>L’étiquette apparaît dès que les erreurs sont corrigées.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) more and the label appears.</source>
        <translation>
            <numerusform>Encore %n réponse et l’étiquette apparaît.</numerusform>
            <numerusform>Encore %n réponses et l’étiquette apparaît.</numerusform>
        </translation>
    </message>
    <message>
        <source> &lt;a href=&quot;#first&quot;&gt;Go to the first&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;#first&quot;&gt;Aller à la première&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>L’étiquette</translation>
    </message>
    <message>
        <source>The label will stand here.</source>
        <translation>L’étiquette apparaîtra ici.</translation>
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
        <translation>L’étiquette est imprimée à sa taille réelle. Dans la fenêtre d’impression, choisissez 100 % et désactivez « Ajuster à la page » ; sinon le code risque d’être illisible.</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>Imprimer plutôt une page avec des &amp;règles, pour contrôler l’imprimante</translation>
    </message>
    <message>
        <source>There is no printer. Export the label as PDF, or set up a printer first.</source>
        <translation>Il n’y a pas d’imprimante. Exportez l’étiquette en PDF, ou installez d’abord une imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>L’imprimante n’a pas accepté le travail.</translation>
    </message>
    <message>
        <source>Both rulers are 100 mm long. If they are not, the printer scales: choose 100 % and switch &quot;fit to page&quot; off.</source>
        <translation>Les deux règles mesurent 100 mm. Sinon, l’imprimante change l’échelle : choisissez 100 % et désactivez « Ajuster à la page ».</translation>
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
</context>
<context>
    <name>updatefacts::ReadinessDialog</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure itself has errors</source>
        <translation>La déclaration elle-même contient des erreurs</translation>
    </message>
    <message>
        <source>Not made for such a device</source>
        <translation>Non prévu pour un tel appareil</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>What each scheme asks of the statement, and what is still missing. This helps to prepare; it is no legal advice.</source>
        <translation>Ce que chaque référentiel demande à la déclaration, et ce qui manque encore. Ceci aide à se préparer ; ce n’est pas un avis juridique.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>Référentiels et leurs exigences</translation>
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
</context>
<context>
    <name>updatefacts::SourceChip</name>
    <message>
        <source>%1 asks for this: %2</source>
        <translation>Demandé par %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates guaranteed until a date</source>
        <translation>Une caméra : mises à jour garanties jusqu’à une date</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not guaranteed</source>
        <translation>Une sonnette : mises à jour prévues, non garanties</translation>
    </message>
    <message>
        <source>A smart plug: no date promised</source>
        <translation>Une prise connectée : aucune date promise</translation>
    </message>
    <message>
        <source>A bulb: cannot be updated</source>
        <translation>Une ampoule : mise à jour impossible</translation>
    </message>
    <message>
        <source>A router: updates have ended</source>
        <translation>Un routeur : mises à jour terminées</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Say how your product gets security updates, until when and how firmly, and get a label that shoppers understand.</source>
        <translation>Dites comment votre produit reçoit des mises à jour de sécurité, jusqu’à quand et avec quelle garantie, et obtenez une étiquette que les acheteurs comprennent.</translation>
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
        <translation>Panneau complet pour l’emballage</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <translation>Bande large pour boîtes</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <translation>Étiquette de rayon</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <translation>Petit carré, date et QR seulement</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <translation>Étiquette 4 x 6 pouces, imprimante thermique</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <translation>Étiquette électronique de rayon, 400 x 300 points</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <translation>Étiquette électronique de rayon, 296 x 128 points</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <translation>Fiche, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <translation>Fiche, US Letter</translation>
    </message>
    <message>
        <source>maker and model</source>
        <translation>fabricant et modèle</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>time bar</source>
        <translation>barre de durée</translation>
    </message>
    <message>
        <source>length of the period</source>
        <translation>durée de la période</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
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
        <translation>Taille réelle (100 %)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
