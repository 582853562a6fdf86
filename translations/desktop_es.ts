<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>updatefacts::About</name>
    <message>
        <source>About Update Facts</source>
        <translation>Acerca de Update Facts</translation>
    </message>
    <message>
        <source>Shared definitions, version %1</source>
        <translation>Definiciones comunes, versión %1</translation>
    </message>
    <message>
        <source>The program is free software (MIT). It is built on:</source>
        <translation>El programa es software libre (MIT). Se basa en:</translation>
    </message>
</context>
<context>
    <name>updatefacts::Autosave</name>
    <message>
        <source>Your changes are not kept safe from a crash; save the document soon. %1</source>
        <translation>Sus cambios no están protegidos frente a un fallo; guarde pronto el documento. %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>Sin respuesta</translation>
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
        <translation>Sin elegir</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
    <message>
        <source>the whole month, to %1</source>
        <translation>todo el mes, hasta el %1</translation>
    </message>
    <message>
        <source>YYYY-MM or YYYY-MM-DD</source>
        <translation>AAAA-MM o AAAA-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>Todo el mes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>«%1» no se ha guardado: otro programa lo ha modificado entretanto.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
    <message>
        <source>Nothing is to be said: the disclosure is complete.</source>
        <translation>Nada que señalar: la declaración está completa.</translation>
    </message>
    <message>
        <source>A revision follows what was published: mend the errors and save this one first.</source>
        <translation>Una revisión sigue a lo publicado: corrija primero los errores y guarde esta declaración.</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>Revisión siguiente de %1</translation>
    </message>
    <message>
        <source>What was published as guaranteed can be extended here, never shortened or weakened; whatever would shrink it is an error with its reason. Save this revision as a file of its own, beside the one before.</source>
        <translation>Lo publicado como garantizado puede ampliarse aquí, nunca acortarse ni debilitarse; todo lo que lo reduzca es un error, con su motivo. Guarde esta revisión en un archivo propio, junto a la anterior.</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Omitidas porque contienen errores: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>A&amp;brir...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>Guardar c&amp;omo...</translation>
    </message>
    <message>
        <source>Start the next re&amp;vision</source>
        <translation>Empezar la re&amp;visión siguiente</translation>
    </message>
    <message>
        <source>&amp;Export labels ...</source>
        <translation>&amp;Exportar etiquetas...</translation>
    </message>
    <message>
        <source>Export labels of all open &amp;disclosures ...</source>
        <translation>Exportar etiquetas de todas las &amp;declaraciones abiertas...</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>Im&amp;primir...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Copy the label</source>
        <translation>&amp;Copiar la etiqueta</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambiará la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>Sección &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>Sección ant&amp;erior</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>&amp;Lista de hallazgos</translation>
    </message>
    <message>
        <source>&amp;Readiness for schemes ...</source>
        <translation>&amp;Preparación para los esquemas...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Update Facts</source>
        <translation>&amp;Acerca de Update Facts</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Another program has changed this file.</source>
        <translation>Otro programa ha modificado este archivo.</translation>
    </message>
    <message>
        <source>Load its version</source>
        <translation>Cargar su versión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>The file is gone; save to write it again.</source>
        <translation>El archivo ha desaparecido; guarde para volver a escribirlo.</translation>
    </message>
    <message>
        <source>This file is read-only; changes can be saved under another name.</source>
        <translation>Este archivo es de solo lectura; los cambios pueden guardarse con otro nombre.</translation>
    </message>
    <message>
        <source>Save as ...</source>
        <translation>Guardar como...</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended.</source>
        <translation>Este trabajo no estaba guardado cuando el programa terminó.</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>El archivo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Mend it in a text editor; it is then read again.</source>
        <translation>El archivo no puede leerse como declaración: %1 (línea %2, columna %3). Corríjalo en un editor de texto; entonces se leerá de nuevo.</translation>
    </message>
    <message>
        <source>This file follows an earlier version of the definitions.</source>
        <translation>Este archivo sigue una versión anterior de las definiciones.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Ponerlo al día</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>puesta al día</translation>
    </message>
    <message>
        <source>%1[*] – Update Facts</source>
        <translation>%1[*] – Update Facts</translation>
    </message>
    <message>
        <source>Revision %1 · Definitions %2</source>
        <translation>Revisión %1 · Definiciones %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>Guardar la declaración</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml)</source>
        <translation>Declaraciones (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Coloque primero el cursor en un campo.</translation>
    </message>
    <message>
        <source>&amp;Who asks for this?</source>
        <translation>&amp;¿Quién lo pide?</translation>
    </message>
    <message>
        <source>Where the product is sold, this is law: %1.</source>
        <translation>Donde se vende el producto, esto es ley: %1.</translation>
    </message>
    <message>
        <source>Check the disclosure against it</source>
        <translation>Comprobar la declaración según estas normas</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>No scheme asks for this.</source>
        <translation>Ningún programa lo pide.</translation>
    </message>
    <message>
        <source>answer needed</source>
        <translation>falta la respuesta</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingText</name>
    <message>
        <source>An answer is needed.</source>
        <translation>Hace falta una respuesta.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is said in this file yet.</source>
        <translation>Este archivo aún no dice nada.</translation>
    </message>
    <message>
        <source>The definitions have no such field.</source>
        <translation>Las definiciones no tienen este campo.</translation>
    </message>
    <message>
        <source>This does not belong here, going by the other answers.</source>
        <translation>Según las demás respuestas, esto no corresponde aquí.</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>An answer of another kind is expected here.</source>
        <translation>Aquí se espera una respuesta de otro tipo.</translation>
    </message>
    <message>
        <source>This text is too short or too long: %1 to %2 characters are allowed.</source>
        <translation>Este texto es demasiado corto o demasiado largo: se permiten de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>This is not written as expected, such as %1.</source>
        <translation>Esto no está escrito como se espera, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This text must stand on one line.</source>
        <translation>Este texto debe estar en una sola línea.</translation>
    </message>
    <message>
        <source>This is not the tag of a language, such as de.</source>
        <translation>Esto no es la etiqueta de un idioma, como de.</translation>
    </message>
    <message>
        <source>The text in the disclosure&apos;s own language is missing.</source>
        <translation>Falta el texto en el idioma de la declaración.</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>El número debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>This is not a date such as 2031-06 or 2031-06-30.</source>
        <translation>Esto no es una fecha como 2031-06 o 2031-06-30.</translation>
    </message>
    <message>
        <source>The date is not exact enough: write a day or month, such as 2031-06-30.</source>
        <translation>La fecha no es lo bastante exacta: indique un día o un mes, como 2031-06-30.</translation>
    </message>
    <message>
        <source>A length of time is no date: write the day on which it ends.</source>
        <translation>Una duración no es una fecha: indique el día en que termina.</translation>
    </message>
    <message>
        <source>Write the date without a time.</source>
        <translation>Escriba la fecha sin hora.</translation>
    </message>
    <message>
        <source>A buyer cannot tell a day from this: write a date.</source>
        <translation>De esto un comprador no puede deducir ningún día: indique una fecha.</translation>
    </message>
    <message>
        <source>This is still the placeholder: write the date.</source>
        <translation>Esto es todavía el texto de relleno: escriba la fecha.</translation>
    </message>
    <message>
        <source>This is none of the answers to choose from.</source>
        <translation>Esta no es ninguna de las respuestas posibles.</translation>
    </message>
    <message>
        <source>This answer is there twice.</source>
        <translation>Esta respuesta está dos veces.</translation>
    </message>
    <message>
        <source>This answer cannot stand beside others.</source>
        <translation>Esta respuesta no puede ir junto a otras.</translation>
    </message>
    <message>
        <source>There must be %1 to %2 entries.</source>
        <translation>Debe haber de %1 a %2 entradas.</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.com/updates.</source>
        <translation>Esto no es una dirección como https://example.com/updates.</translation>
    </message>
    <message>
        <source>This address hides where it leads: write the address itself.</source>
        <translation>Esta dirección oculta adónde lleva: escriba la dirección misma.</translation>
    </message>
    <message>
        <source>This address seems to carry personal data: leave that out.</source>
        <translation>Esta dirección parece contener datos personales: quítelos.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a web address.</source>
        <translation>Esto no es ni un correo electrónico ni una dirección web.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>Un número de código de barras tiene 8, 12, 13 o 14 cifras.</translation>
    </message>
    <message>
        <source>The last digit does not match the others: one of them may be mistyped.</source>
        <translation>La última cifra no concuerda con las demás: quizá una esté mal escrita.</translation>
    </message>
    <message>
        <source>This program does not know the version of the definitions.</source>
        <translation>Este programa no conoce esta versión de las definiciones.</translation>
    </message>
    <message>
        <source>This follows an earlier version of the definitions.</source>
        <translation>Esto sigue una versión anterior de las definiciones.</translation>
    </message>
    <message>
        <source>The field has another name now.</source>
        <translation>El campo tiene ahora otro nombre.</translation>
    </message>
    <message>
        <source>The answer has another name now.</source>
        <translation>La respuesta tiene ahora otro nombre.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not be shortened.</source>
        <translation>Lo que se publicó como garantizado no debe acortarse.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become weaker.</source>
        <translation>Lo que se publicó como garantizado no debe debilitarse.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become unclear.</source>
        <translation>Lo que se publicó como garantizado no debe volverse impreciso.</translation>
    </message>
    <message>
        <source>The next revision must be later than the one before.</source>
        <translation>La revisión siguiente debe ser posterior a la anterior.</translation>
    </message>
    <message>
        <source>This is not the disclosure that was published.</source>
        <translation>Esta no es la declaración que se publicó.</translation>
    </message>
    <message>
        <source>This is not the model that was published.</source>
        <translation>Este no es el modelo que se publicó.</translation>
    </message>
    <message>
        <source>This revision does not name the one before it.</source>
        <translation>Esta revisión no nombra la anterior.</translation>
    </message>
    <message>
        <source>The texts do not fit: choose a larger label, or a shorter name.</source>
        <translation>Los textos no caben: elija una etiqueta más grande o un nombre más corto.</translation>
    </message>
    <message>
        <source>The full name does not fit; the label carries the short one.</source>
        <translation>El nombre completo no cabe; la etiqueta lleva el corto.</translation>
    </message>
    <message>
        <source>The label&apos;s fonts lack a character of this text.</source>
        <translation>A las fuentes de la etiqueta les falta un carácter de este texto.</translation>
    </message>
    <message>
        <source>Left out to fit: %1.</source>
        <translation>Omitido por falta de espacio: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Readiness ...</source>
        <translation>P&amp;reparación...</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Esquemas</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>%n esquema</numerusform>
            <numerusform>%n esquemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors stop export and print.</source>
        <translation>Los errores impiden exportar e imprimir.</translation>
    </message>
    <message>
        <source>Nothing stops export and print.</source>
        <translation>Nada impide exportar e imprimir.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completa</translation>
    </message>
</context>
<context>
    <name>updatefacts::LanguageButton</name>
    <message>
        <source>The disclosure&apos;s own</source>
        <translation>El de la declaración</translation>
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
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
</context>
<context>
    <name>updatefacts::ListRows</name>
    <message>
        <source>Add: %1</source>
        <comment>%1 is what is added, such as Representative</comment>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Representative 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de «%1»</translation>
    </message>
</context>
<context>
    <name>updatefacts::LocalizedEditor</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Idiomas de «%1»</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>Añadir un idioma a «%1»</translation>
    </message>
</context>
<context>
    <name>updatefacts::MakeEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>Esta es la primera</translation>
    </message>
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputDialog</name>
    <message numerus="yes">
        <source>Export %n disclosure(s)</source>
        <translation>
            <numerusform>Exportar %n declaración</numerusform>
            <numerusform>Exportar %n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that &amp;will be written</source>
        <translation>Archivos &amp;que se escribirán</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>L&amp;anguages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>Languages; none means the disclosure&apos;s own</source>
        <translation>Idiomas; sin elegir, el de la declaración</translation>
    </message>
    <message>
        <source>None: the disclosure&apos;s own</source>
        <translation>Sin elegir: el de la declaración</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formatos</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>SVG, for design</source>
        <translation>SVG, para diseño</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG, para pantallas</translation>
    </message>
    <message>
        <source>PNG in black and white, for electronic labels</source>
        <translation>PNG en blanco y negro, para etiquetas electrónicas</translation>
    </message>
    <message>
        <source>PNG in black, white and red, for electronic labels</source>
        <translation>PNG en negro, blanco y rojo, para etiquetas electrónicas</translation>
    </message>
    <message>
        <source>ZPL, for thermal printers</source>
        <translation>ZPL, para impresoras térmicas</translation>
    </message>
    <message>
        <source>&amp;Resolution of the printer</source>
        <translation>&amp;Resolución de la impresora</translation>
    </message>
    <message>
        <source>As each label asks</source>
        <translation>La que pide cada etiqueta</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 puntos por pulgada</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>E&amp;xaminar...</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>As a co&amp;mmand</source>
        <translation>Como co&amp;mando</translation>
    </message>
    <message>
        <source>%1 (is replaced)</source>
        <translation>%1 (se sustituirá)</translation>
    </message>
    <message>
        <source>Choose at least one label, one format and a folder.</source>
        <translation>Elija al menos una etiqueta, un formato y una carpeta.</translation>
    </message>
    <message>
        <source>Folder for the labels</source>
        <translation>Carpeta para las etiquetas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>Creando las etiquetas y releyéndolas...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>No se ha escrito nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>All o&amp;n one label</source>
        <translation>Todos en &amp;una etiqueta</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Reading it back ...</source>
        <translation>Releyéndola...</translation>
    </message>
    <message>
        <source>Read back: it prints what the disclosure says.</source>
        <translation>Releída: imprime lo que dice la declaración.</translation>
    </message>
    <message>
        <source>The label appears when the errors are mended.</source>
        <translation>La etiqueta aparece cuando se corrijan los errores.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) more and the label appears.</source>
        <translation>
            <numerusform>Falta %n respuesta para que aparezca la etiqueta.</numerusform>
            <numerusform>Faltan %n respuestas para que aparezca la etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source> &lt;a href=&quot;#first&quot;&gt;Go to the first&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;#first&quot;&gt;Ir al primero&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>The label will stand here.</source>
        <translation>Aquí aparecerá la etiqueta.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PrintLabel</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The label is printed in its true size. In the printer&apos;s dialog choose 100 % and switch &quot;fit to page&quot; off; otherwise the code may not be read.</source>
        <translation>La etiqueta se imprime a tamaño real. En el cuadro de impresión elija 100 % y desactive «Ajustar a la página»; de lo contrario, quizá no se pueda leer el código.</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>Imprimir en su lugar una página con &amp;reglas, para comprobar la impresora</translation>
    </message>
    <message>
        <source>There is no printer. Export the label as PDF, or set up a printer first.</source>
        <translation>No hay ninguna impresora. Exporte la etiqueta como PDF o instale antes una impresora.</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>La impresora no ha aceptado el trabajo.</translation>
    </message>
    <message>
        <source>Both rulers are 100 mm long. If they are not, the printer scales: choose 100 % and switch &quot;fit to page&quot; off.</source>
        <translation>Las dos reglas miden 100 mm. Si no es así, la impresora cambia la escala: elija 100 % y desactive «Ajustar a la página».</translation>
    </message>
</context>
<context>
    <name>updatefacts::Program</name>
    <message>
        <source>New disclosure</source>
        <translation>Nueva declaración</translation>
    </message>
    <message>
        <source>Open disclosures</source>
        <translation>Abrir declaraciones</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml);;All files (*)</source>
        <translation>Declaraciones (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessDialog</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n punto por corregir</numerusform>
            <numerusform>%n puntos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure itself has errors</source>
        <translation>La propia declaración tiene errores</translation>
    </message>
    <message>
        <source>Not made for such a device</source>
        <translation>No previsto para un dispositivo así</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>What each scheme asks of the statement, and what is still missing. This helps to prepare; it is no legal advice.</source>
        <translation>Lo que cada esquema pide a la declaración y lo que aún falta. Ayuda a prepararse; no es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>Esquemas y lo que piden</translation>
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
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Borrar la lista</translation>
    </message>
</context>
<context>
    <name>updatefacts::SourceChip</name>
    <message>
        <source>%1 asks for this: %2</source>
        <translation>Lo pide %1: %2</translation>
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
        <translation>Una cámara: actualizaciones garantizadas hasta una fecha</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not guaranteed</source>
        <translation>Un timbre: actualizaciones previstas, no garantizadas</translation>
    </message>
    <message>
        <source>A smart plug: no date promised</source>
        <translation>Un enchufe inteligente: sin fecha prometida</translation>
    </message>
    <message>
        <source>A bulb: cannot be updated</source>
        <translation>Una bombilla: no se puede actualizar</translation>
    </message>
    <message>
        <source>A router: updates have ended</source>
        <translation>Un router: actualizaciones finalizadas</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Say how your product gets security updates, until when and how firmly, and get a label that shoppers understand.</source>
        <translation>Diga cómo recibe su producto las actualizaciones de seguridad, hasta cuándo y con qué compromiso, y obtenga una etiqueta que los compradores entienden.</translation>
    </message>
    <message>
        <source>&amp;New disclosure</source>
        <translation>&amp;Nueva declaración</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>A&amp;brir...</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>None yet. Drop a file here to open it.</source>
        <translation>Todavía ninguno. Suelte aquí un archivo para abrirlo.</translation>
    </message>
    <message>
        <source>Examples to look at, or to start from</source>
        <translation>Ejemplos para mirar o como punto de partida</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
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
        <translation>Panel completo para el embalaje</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <translation>Tira ancha para cajas</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <translation>Etiqueta de estante</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <translation>Cuadrado pequeño, solo fecha y QR</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <translation>Etiqueta de 4 x 6 pulgadas, impresora térmica</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <translation>Etiqueta electrónica de estante, 400 x 300 puntos</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <translation>Etiqueta electrónica de estante, 296 x 128 puntos</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <translation>Ficha, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <translation>Ficha, US Letter</translation>
    </message>
    <message>
        <source>maker and model</source>
        <translation>fabricante y modelo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>time bar</source>
        <translation>barra de tiempo</translation>
    </message>
    <message>
        <source>length of the period</source>
        <translation>duración del período</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
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
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>True size (100 %)</source>
        <translation>Tamaño real (100 %)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
