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
    <name>updatefacts::AskAddress</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>No responde a tiempo.</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>No existe ese servidor.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it has none.</source>
        <translation>Su certificado no es válido o no lo tiene.</translation>
    </message>
    <message>
        <source>It redirects again and again.</source>
        <translation>Redirige una y otra vez.</translation>
    </message>
    <message>
        <source>It leads on to an address that is not https.</source>
        <translation>Lleva a una dirección que no es https.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>No responde: %1</translation>
    </message>
    <message>
        <source>The server answers, but there is no page (%1).</source>
        <translation>El servidor responde, pero no hay página (%1).</translation>
    </message>
    <message>
        <source>The server answers with an error (%1).</source>
        <translation>El servidor responde con un error (%1).</translation>
    </message>
    <message>
        <source>It answers, and leads on to %1.</source>
        <translation>Responde y lleva a %1.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
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
        <translation>Adónde lleva el código</translation>
    </message>
    <message>
        <source>&amp;Does it answer?</source>
        <translation>¿&amp;Responde?</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Preguntando ...</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>File of the disclosure</source>
        <translation>Archivo de la declaración</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Número de artículo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio por unidad de medida</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>First rows of the price list</source>
        <translation>Primeras filas de la lista de precios</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Qué da</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Se puede leer</translation>
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
    <name>updatefacts::Completeness</name>
    <message>
        <source>Complete.</source>
        <translation>Completa.</translation>
    </message>
    <message>
        <source>Complete for %1.</source>
        <translation>Completa para: %1.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Sin comprobar: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ConnectDialog</name>
    <message>
        <source>Price list from a database</source>
        <translation>Lista de precios de una base de datos</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Query (SQL)</source>
        <translation>&amp;Consulta (SQL)</translation>
    </message>
    <message>
        <source>sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:NAME. The password comes from UPDATEFACTS_DB_PASSWORD or a password file, never from here.</source>
        <translation>sqlite:ARCHIVO, postgresql://USUARIO@EQUIPO/BASE u odbc:NOMBRE. La contraseña viene de UPDATEFACTS_DB_PASSWORD o de un archivo de contraseña, nunca de aquí.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
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
    <message>
        <source>such as Feb 2031, +5 years</source>
        <translation>por ejemplo feb 2031, +5 años</translation>
    </message>
    <message>
        <source>such as 31 Jan 2031</source>
        <translation>por ejemplo 31 ene 2031</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n año</numerusform>
            <numerusform>+%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>A contar desde: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
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
        <translation>(nada)</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Both versions give the same answers.</source>
        <translation>Ambas versiones dan las mismas respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>These answers differ (%n):</source>
        <translation>
            <numerusform>Esta respuesta es distinta (%n):</numerusform>
            <numerusform>Estas respuestas son distintas (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load the file&apos;s version</source>
        <translation>Cargar la versión del &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Conser&amp;var la mía</translation>
    </message>
    <message>
        <source>Save mine under &amp;another name ...</source>
        <translation>&amp;Guardar la mía con otro nombre...</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>updatefacts::DisclosureModel</name>
    <message>
        <source>The change was not made.</source>
        <translation>El cambio no se ha hecho.</translation>
    </message>
    <message>
        <source>Other answers would have been lost with it.</source>
        <translation>Con él se habrían perdido otras respuestas.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the file cannot be read.</source>
        <translation>Aquí no se puede cambiar nada: el archivo no se puede leer.</translation>
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
        <translation>Ce&amp;rrar</translation>
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
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Fix it in a text editor; it is then read again.</source>
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
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
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
        <source>This file is open in another window of this program as well. Close one of them before you change it.</source>
        <translation>Este archivo también está abierto en otra ventana de este programa. Cierre una de ellas antes de modificarlo.</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended, and the file has been changed since.</source>
        <translation>Este trabajo no estaba guardado cuando el programa terminó, y el archivo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Another window of this program has changed this file.</source>
        <translation>Otra ventana de este programa ha modificado este archivo.</translation>
    </message>
    <message>
        <source>Show the differences ...</source>
        <translation>Mostrar las diferencias...</translation>
    </message>
    <message>
        <source>loading the file&apos;s version</source>
        <translation>carga de la versión del archivo</translation>
    </message>
    <message>
        <source>Throw it away ...</source>
        <translation>Descartarlo...</translation>
    </message>
    <message>
        <source>Throw away what was not saved in %1? The file stays as it is. You can undo this until you close the window.</source>
        <translation>¿Descartar lo que no se guardó en %1? El archivo queda como está. Puede deshacerlo hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Throw away %1? It goes to the wastebasket.</source>
        <translation>¿Descartar %1? Irá a la papelera.</translation>
    </message>
    <message>
        <source>The wastebasket cannot be used. Close the window to be asked whether to save.</source>
        <translation>No se puede usar la papelera. Cierre la ventana y se le preguntará si desea guardar.</translation>
    </message>
    <message>
        <source>Pu&amp;blish ...</source>
        <translation>P&amp;ublicar...</translation>
    </message>
    <message>
        <source>&amp;Find a question ...</source>
        <translation>&amp;Buscar una pregunta...</translation>
    </message>
    <message>
        <source>Copy the &amp;label</source>
        <translation>Copiar la &amp;etiqueta</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Label &amp;beside the form</source>
        <translation>Etiqueta junto al &amp;formulario</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>&amp;Preparación</translation>
    </message>
    <message>
        <source>What is &amp;law where</source>
        <translation>Qué es &amp;ley y dónde</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>This file is published and stays as it is. Changes go into its next revision.</source>
        <translation>Este archivo está publicado y queda como está. Los cambios van en su revisión siguiente.</translation>
    </message>
    <message>
        <source>Make the next revision</source>
        <translation>Crear la revisión siguiente</translation>
    </message>
    <message>
        <source>This file is published and stays as it is; your change cannot be saved in it.</source>
        <translation>Este archivo está publicado y queda como está; su cambio no se puede guardar en él.</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>Hacer de esta la revisión %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>next revision</source>
        <translation>revisión siguiente</translation>
    </message>
    <message>
        <source>This is revision %1 now; save it as a file of its own. What was promised can be extended, not shortened or weakened.</source>
        <translation>Esta es ahora la revisión %1; guárdela en un archivo propio. Lo prometido puede ampliarse, no acortarse ni debilitarse.</translation>
    </message>
    <message>
        <source>The next revision follows a file: fix the errors and publish or save this one first.</source>
        <translation>La revisión siguiente parte de un archivo: corrija los errores y publique o guarde primero esta declaración.</translation>
    </message>
    <message>
        <source>What was promised can be extended here, not shortened or weakened. Save this revision as a file of its own.</source>
        <translation>Lo prometido puede ampliarse aquí, no acortarse ni debilitarse. Guarde esta revisión en un archivo propio.</translation>
    </message>
    <message>
        <source>Published as revision %1: %2</source>
        <translation>Publicada como revisión %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Export the labels now: those made before publishing show another # number.</source>
        <translation>Exporte las etiquetas ahora: las hechas antes de publicar muestran otro número #.</translation>
    </message>
    <message>
        <source>This PDF file carries no disclosure.</source>
        <translation>Este archivo PDF no contiene ninguna declaración.</translation>
    </message>
    <message>
        <source>This is a picture, not a disclosure.</source>
        <translation>Esto es una imagen, no una declaración.</translation>
    </message>
    <message>
        <source>This is a file of another kind, not a disclosure.</source>
        <translation>Esto es un archivo de otro tipo, no una declaración.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2 Open the YAML file of the disclosure, or a label (PDF, SVG) that this program has made.</source>
        <translation>«%1» no se ha abierto. %2 Abra el archivo YAML de la declaración, o una etiqueta (PDF, SVG) creada con este programa.</translation>
    </message>
    <message>
        <source>Disclosure of %1</source>
        <translation>Declaración de %1</translation>
    </message>
    <message>
        <source>This disclosure was inside the label %1. Save it as a file of its own.</source>
        <translation>Esta declaración estaba dentro de la etiqueta %1. Guárdela en un archivo propio.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Begin a disclosure in it</source>
        <translation>Empezar en él una declaración</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>Not saved: the file would not say what the form shows. Undo the last change, then save again.</source>
        <translation>No se ha guardado: el archivo no diría lo que muestra el formulario. Deshaga el último cambio y vuelva a guardar.</translation>
    </message>
    <message>
        <source>Not saved: this file cannot be read as a disclosure.</source>
        <translation>No se ha guardado: este archivo no puede leerse como declaración.</translation>
    </message>
    <message>
        <source>Not saved: choose which version counts.</source>
        <translation>No se ha guardado: elija qué versión vale.</translation>
    </message>
    <message>
        <source>Not saved: %1 is open in another window. Close it there first, or choose another name.</source>
        <translation>No se ha guardado: %1 está abierto en otra ventana. Ciérrelo allí primero, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>These labels were made before publishing and show another # number: %1 (in %2).</source>
        <translation>Estas etiquetas se hicieron antes de la publicación y muestran otro número tras #: %1 (en %2).</translation>
    </message>
    <message>
        <source>Make these again yourself, because they have a price or were made in another way: %1.</source>
        <translation>Haga estas de nuevo usted mismo, porque llevan un precio o se hicieron de otra manera: %1.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Hacerlas de nuevo</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>Creando las etiquetas y releyéndolas...</translation>
    </message>
    <message>
        <source>The labels were not made again. %1</source>
        <translation>Las etiquetas no se hicieron de nuevo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) made again in %1.</source>
        <translation>
            <numerusform>%n archivo de etiqueta hecho de nuevo en %1.</numerusform>
            <numerusform>%n archivos de etiquetas hechos de nuevo en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is published, your draft is saved, too: %1</source>
        <translation>Al publicar se guarda también su borrador: %1</translation>
    </message>
    <message>
        <source>The draft %1 was changed by another program; it stays as it is.</source>
        <translation>Otro programa cambió el borrador %1; queda como está.</translation>
    </message>
    <message>
        <source>Labels that were exported from it stay right: they show this # number.</source>
        <translation>Las etiquetas exportadas de él siguen siendo correctas: muestran este número tras #.</translation>
    </message>
    <message>
        <source>Revision %1 is published already and stays as it is. Your change belongs to the next revision.</source>
        <translation>La revisión %1 ya está publicada y queda como está. Su cambio va en la revisión siguiente.</translation>
    </message>
    <message>
        <source>This is revision %1 now. What was promised can be extended, not shortened or weakened.</source>
        <translation>Esta es ahora la revisión %1. Lo que estaba prometido se puede prolongar, pero no acortar ni debilitar.</translation>
    </message>
    <message>
        <source>For other pro&amp;grams</source>
        <translation>Para o&amp;tros programas</translation>
    </message>
    <message>
        <source>&amp;Explain this question</source>
        <translation>&amp;Explicar esta pregunta</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Tienda</translation>
    </message>
    <message>
        <source>&amp;Many labels ...</source>
        <translation>&amp;Muchas etiquetas ...</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Pages be&amp;hind the codes ...</source>
        <translation>Páginas detrás de los &amp;códigos ...</translation>
    </message>
    <message>
        <source>Statements that laws as&amp;k for</source>
        <translation>Documentos que piden las le&amp;yes</translation>
    </message>
</context>
<context>
    <name>updatefacts::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>updatefacts::EndKeyDialog</name>
    <message>
        <source>From now on everything that the key %1 ever signed fails when it is checked, even labels on the shelf. Revoke a key that was lost or stolen; retire one that you only replace. This cannot be undone.</source>
        <translation>Todo lo que la clave %1 haya firmado falla desde ahora al comprobarlo, también las etiquetas impresas y en el estante. Revoque una clave perdida o robada; la que solo sustituye, mejor retírela. No se puede deshacer.</translation>
    </message>
    <message>
        <source>From now on the key %1 signs nothing more. What it has signed stays good; whoever checks it reads that the key is retired. This cannot be undone.</source>
        <translation>La clave %1 ya no firma desde ahora. Lo que ha firmado sigue siendo válido; quien lo compruebe leerá que la clave está retirada. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Revocar una clave</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>Retirar una clave</translation>
    </message>
    <message>
        <source>&amp;Why, for everybody to read</source>
        <translation>&amp;Por qué, a la vista de todos</translation>
    </message>
    <message>
        <source>&amp;Revoke the key</source>
        <translation>&amp;Revocar la clave</translation>
    </message>
    <message>
        <source>&amp;Retire the key</source>
        <translation>&amp;Retirar la clave</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportData</name>
    <message>
        <source>&amp;OpenEoX dates ...</source>
        <translation>Fechas &amp;OpenEoX...</translation>
    </message>
    <message>
        <source>Answers for a &amp;test lab (IXIT, for programs) ...</source>
        <translation>Respuestas para un &amp;laboratorio (IXIT, para programas)...</translation>
    </message>
    <message>
        <source>Answers for a test lab (IXIT, to &amp;read) ...</source>
        <translation>Respuestas para un laboratorio (IXIT, para le&amp;er)...</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>La declaración tiene un error. F8 lleva hasta él.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exportar para otros programas</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportStatement</name>
    <message>
        <source>There is no document. %1 %2</source>
        <translation>No hay documento. %1 %2</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;United Kingdom ...</source>
        <translation>Declaración de conformidad, &amp;Reino Unido ...</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;Australia ...</source>
        <translation>Declaración de conformidad, A&amp;ustralia ...</translation>
    </message>
    <message>
        <source>&amp;Information for users, European Union</source>
        <translation>&amp;Información para los usuarios, Unión Europea</translation>
    </message>
    <message>
        <source>Software updates &amp;before you buy, European Union</source>
        <translation>&amp;Actualizaciones de software antes de comprar, Unión Europea</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>La declaración tiene un error. F8 lleva hasta él.</translation>
    </message>
    <message>
        <source>Statement of the maker</source>
        <translation>Documento del fabricante</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHeading</name>
    <message>
        <source>needed</source>
        <comment>an answer</comment>
        <translation>necesaria</translation>
    </message>
    <message>
        <source>needed for %1</source>
        <comment>UK, EU</comment>
        <translation>necesaria para %1</translation>
    </message>
    <message>
        <source>advised for %1</source>
        <comment>UK, EU</comment>
        <translation>recomendada para %1</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>an answer</comment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take this answer back (Delete)</source>
        <translation>Borrar esta respuesta (Supr)</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Borrar: %1</translation>
    </message>
    <message>
        <source>needed for the label</source>
        <comment>an answer</comment>
        <translation>necesario para la etiqueta</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHelp</name>
    <message>
        <source>No scheme asks for this.</source>
        <translation>Ningún esquema lo pide.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>Qué significa «%1»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Source, as others report it: %1</source>
        <translation>Fuente, según la refieren otros: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>El código lleva a %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Words of the question, such as password</source>
        <translation>Palabras de la pregunta, por ejemplo contraseña</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Palabras de la pregunta</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Preguntas encontradas</translation>
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
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Ocultar los hallazgos</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problema por corregir</numerusform>
            <numerusform>%n problemas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Lista para imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>Falta %n respuesta necesaria</numerusform>
            <numerusform>Faltan %n respuestas necesarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advised answer(s)</source>
        <translation>
            <numerusform>%n respuesta aconsejada</numerusform>
            <numerusform>%n respuestas aconsejadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FolderLine</name>
    <message>
        <source>Browse ...</source>
        <translation>Examinar ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Siguiente: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here with this choice of questions.</source>
        <translation>Con esta selección de preguntas no hay nada que responder aquí.</translation>
    </message>
    <message>
        <source>Filled in by the program</source>
        <translation>Lo rellena el programa</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Needed answers</source>
        <translation>Respuestas necesarias</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Needed only</source>
        <translation>Solo necesarias</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 needed answers</source>
        <comment>7 of 9</comment>
        <translation>%1 respuestas necesarias</translation>
    </message>
    <message>
        <source>%1 of %2 needed answers</source>
        <translation>%1 de %2 respuestas necesarias</translation>
    </message>
    <message>
        <source>Needed for the label and for your markets. What may still be asked, going by your answers, is counted, too.</source>
        <translation>Necesario para la etiqueta y para sus mercados. También se cuenta lo que aún se puede preguntar según sus respuestas.</translation>
    </message>
</context>
<context>
    <name>updatefacts::HelpTexts</name>
    <message>
        <source>Mandatory where it applies. The program checks it when you choose the market.</source>
        <translation>Obligatorio donde se aplica. El programa lo comprueba cuando usted elige el mercado.</translation>
    </message>
    <message>
        <source>Voluntary. Choose it under Readiness.</source>
        <translation>Voluntario. Elíjalo en «Preparación».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>These are the schemes the program knows. This helps you to prepare. It is not legal advice.</source>
        <translation>Estos son los esquemas que conoce el programa. Esto le ayuda a prepararse. No es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>What is law where</source>
        <translation>Qué es ley y dónde</translation>
    </message>
</context>
<context>
    <name>updatefacts::KeysDialog</name>
    <message>
        <source>%1: %2, in use since %3</source>
        <translation>%1: %2, en uso desde el %3</translation>
    </message>
    <message>
        <source>%1: %2, retired on %3</source>
        <translation>%1: %2, retirada el %3</translation>
    </message>
    <message>
        <source>%1: %2, revoked on %3</source>
        <translation>%1: %2, revocada el %3</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Your key shows what is yours and what others made in your name. Keep the key and its passphrase; without the passphrase the key is of no use.</source>
        <translation>Lo firmado con su clave se distingue de lo que otros hagan en su nombre. Guarde la clave y su contraseña; sin la contraseña, la clave no sirve.</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Contraseña, al menos %n carácter</numerusform>
            <numerusform>&amp;Contraseña, al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Otra vez lo mismo</translation>
    </message>
    <message>
        <source>&amp;Retire this key</source>
        <translation>Retirar esta cla&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>C&amp;rear la clave</translation>
    </message>
    <message>
        <source>The key %1 is in use from today on.</source>
        <translation>La clave %1 está en uso desde hoy.</translation>
    </message>
    <message>
        <source>Re&amp;voke this key</source>
        <translation>Revocar e&amp;sta clave</translation>
    </message>
</context>
<context>
    <name>updatefacts::LabelsAgain</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
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
    <message>
        <source>Write this in another language too (%1)</source>
        <translation>Escribirlo también en otro idioma (%1)</translation>
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
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>días naturales</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
</context>
<context>
    <name>updatefacts::MappingDialog</name>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>What is wrong with the first rows</source>
        <translation>Qué está mal en las primeras filas</translation>
    </message>
    <message>
        <source>&amp;Open a mapping ...</source>
        <translation>&amp;Abrir una asignación ...</translation>
    </message>
    <message>
        <source>&amp;Save the mapping ...</source>
        <translation>&amp;Guardar la asignación ...</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>&amp;Usar esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Leyendo ...</translation>
    </message>
    <message>
        <source>This cannot be read as a price list.</source>
        <translation>Esto no se puede leer como lista de precios.</translation>
    </message>
    <message>
        <source>Say which column has the GTIN, the model or the file: products are found by it.</source>
        <translation>Indique qué columna tiene el GTIN, el modelo o el archivo: así se encuentran los productos.</translation>
    </message>
    <message>
        <source>The mapping does not go with this list.</source>
        <translation>La asignación no corresponde a esta lista.</translation>
    </message>
    <message>
        <source>The mapping is saved. The command line takes it with --map.</source>
        <translation>La asignación está guardada. La línea de órdenes la acepta con --map.</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>Abrir una asignación</translation>
    </message>
    <message>
        <source>Mappings (*.yaml)</source>
        <translation>Asignaciones (*.yaml)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación</translation>
    </message>
    <message>
        <source>Of the first %1 rows %2 can be read, %3 cannot.</source>
        <translation>De las primeras %1 filas, %2 se pueden leer y %3 no.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
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
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Put it on one line</source>
        <translation>Ponerlo en una línea</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>Hacer de esta la revisión %1</translation>
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
    <message>
        <source>+%1</source>
        <comment>more messages</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) after this one</source>
        <translation>
            <numerusform>Queda %n mensaje más</numerusform>
            <numerusform>Quedan %n mensajes más</numerusform>
        </translation>
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
        <source>All o&amp;n one label</source>
        <translation>Todos en &amp;una etiqueta</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Lea&amp;ve out disclosures with errors</source>
        <translation>Omitir dec&amp;laraciones con errores</translation>
    </message>
    <message>
        <source>The command reads the file: save your changes first.</source>
        <translation>El comando lee el archivo: guarde antes sus cambios.</translation>
    </message>
    <message>
        <source>%1 (replaces the one there)</source>
        <translation>%1 (sustituye al que ya hay)</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <translation>Archivos e&amp;scritos</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>Omitidas porque contienen errores: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PagePane</name>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As in the price list</source>
        <translation>Como en la lista de precios</translation>
    </message>
    <message>
        <source>By aisle</source>
        <translation>Por pasillo</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Por producto</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>The first free place of a sheet that is partly used</source>
        <translation>El primer lugar libre de una hoja usada en parte</translation>
    </message>
    <message>
        <source>Start at &amp;place</source>
        <translation>Desde el &amp;lugar</translation>
    </message>
    <message>
        <source>Of every label, times those of its row</source>
        <translation>De cada etiqueta, por las de su fila</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>Cop&amp;ias</translation>
    </message>
    <message>
        <source>Name of the shop on the label</source>
        <translation>Nombre de la tienda en la etiqueta</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;Nombre de la tienda</translation>
    </message>
    <message>
        <source>Price and i&amp;tem number</source>
        <translation>Precio y número de ar&amp;tículo</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Place %1 of %2. Printing begins at place %3. Enter changes that.</source>
        <translation>Lugar %1 de %2. Se imprime desde el lugar %3. Intro lo cambia.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewMaker</name>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
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
        <source>Checking what it prints ...</source>
        <translation>Comprobando lo que imprime...</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n problem(s) to fix before it can be printed.</source>
        <translation>
            <numerusform>Borrador: %n problema por corregir antes de poder imprimir.</numerusform>
            <numerusform>Borrador: %n problemas por corregir antes de poder imprimir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primer punto</translation>
    </message>
    <message>
        <source>Checked: it prints what the disclosure says.</source>
        <translation>Comprobado: imprime lo que dice la declaración.</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go, %1 of them before it can be printed.</source>
        <translation>
            <numerusform>Borrador: falta %n respuesta necesaria, %1 de ellas antes de imprimir.</numerusform>
            <numerusform>Borrador: faltan %n respuestas necesarias, %1 de ellas antes de imprimir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go before it can be printed.</source>
        <translation>
            <numerusform>Borrador: falta %n respuesta necesaria antes de imprimir.</numerusform>
            <numerusform>Borrador: faltan %n respuestas necesarias antes de imprimir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>You will see the label here.</source>
        <translation>Aquí verá la etiqueta.</translation>
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
        <source>The printer did not take the job.</source>
        <translation>La impresora no ha aceptado el trabajo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer here. Save the label as a PDF file, and print that elsewhere at 100 %. The calibration page shows whether a printer keeps that scale.</source>
        <translation>Aquí no hay ninguna impresora. Guarde la etiqueta como archivo PDF e imprímalo en otro lugar al 100 %. La página de calibración muestra si una impresora respeta esa escala.</translation>
    </message>
    <message>
        <source>Save the &amp;label ...</source>
        <translation>Guardar la &amp;etiqueta...</translation>
    </message>
    <message>
        <source>Save the calibration &amp;page ...</source>
        <translation>Guardar la &amp;página de calibración...</translation>
    </message>
    <message>
        <source>The label fits on this paper only when it is turned by 90 degrees. Print it turned?</source>
        <translation>La etiqueta solo cabe en este papel si se gira 90 grados. ¿Imprimirla girada?</translation>
    </message>
    <message>
        <source>Nothing was printed: the label is %1, and the printer&apos;s paper, %2, has no room for all of it. Choose larger paper or a smaller label.</source>
        <translation>No se ha impreso nada: la etiqueta mide %1 y no cabe entera en el papel de la impresora, %2. Elija un papel más grande o una etiqueta más pequeña.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProblemsModel</name>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Código del motivo</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductModel</name>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada que decir</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductPane</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>A folder or .zip of disclosures; drop it here, too</source>
        <translation>Una carpeta o un .zip de declaraciones; también puede soltarlo aquí</translation>
    </message>
    <message>
        <source>&amp;Choose ...</source>
        <translation>&amp;Elegir ...</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>Elija la carpeta de declaraciones</translation>
    </message>
    <message>
        <source>P&amp;rice list ...</source>
        <translation>Lista de p&amp;recios ...</translation>
    </message>
    <message>
        <source>Open a price list (CSV, XLSX, ODS)</source>
        <translation>Abrir una lista de precios (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <source>Search by name, maker, model, GTIN or item number</source>
        <translation>Buscar por nombre, fabricante, modelo, GTIN o número de artículo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pro&amp;mise</source>
        <translation>Pro&amp;mesa</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Todas las promesas</translation>
    </message>
    <message>
        <source>C&amp;hanged since the last print</source>
        <translation>Cambiado desde la última &amp;impresión</translation>
    </message>
    <message>
        <source>Only those in the price &amp;list</source>
        <translation>Solo los de la &amp;lista de precios</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Space ticks the products to be printed</source>
        <translation>La barra espaciadora marca los productos que se imprimen</translation>
    </message>
    <message>
        <source>Reading disclosures: %1 of %2</source>
        <translation>Leyendo declaraciones: %1 de %2</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>No hay ninguna carpeta abierta.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. Ticked: %3. Labels: %4.</source>
        <translation>Se muestran: %1 de %2. Marcados: %3. Etiquetas: %4.</translation>
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
    <message>
        <source>%1 is open in another window of this program, which is now in front.</source>
        <translation>%1 está abierto en otra ventana de este programa, que ahora está delante.</translation>
    </message>
    <message>
        <source>No more than %1 documents can be open. Not opened: %2. Close some, or open their folder to make many labels.</source>
        <translation>Hay %1 documentos abiertos, que es el máximo. Sin abrir: %2. Cierre algunos o abra su carpeta para hacer muchas etiquetas.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>A published file stays as it is. What you change later is published as the next revision, which cannot promise less.</source>
        <translation>Un archivo publicado queda como está. Lo que cambie después se publica como la revisión siguiente, que no puede prometer menos.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Sigue a</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>E&amp;xaminar...</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>Carpeta de lo publicado</translation>
    </message>
    <message>
        <source>Choose the folder of all that is published.</source>
        <translation>Elija la carpeta de todo lo publicado.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1 (revisión %2)</translation>
    </message>
    <message>
        <source>nothing; it is the first one there</source>
        <translation>ninguna; es la primera que hay allí</translation>
    </message>
    <message>
        <source>This is published already, as %1.</source>
        <translation>Esto ya está publicado, como %1.</translation>
    </message>
    <message>
        <source>Fix the errors to publish it.</source>
        <translation>Corrija los errores para publicarla.</translation>
    </message>
    <message>
        <source>Labels exported from this draft stay right: their # number stays.</source>
        <translation>Las etiquetas exportadas de este borrador siguen siendo correctas: su número tras # no cambia.</translation>
    </message>
    <message>
        <source>The # number on the labels will be another one; labels made before can be made again right after publishing.</source>
        <translation>El número tras # de las etiquetas será otro; las etiquetas hechas antes se pueden hacer de nuevo justo después de publicar.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessPane</name>
    <message>
        <source>Does not apply to this kind of device</source>
        <translation>No se aplica a este tipo de dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problema por corregir</numerusform>
            <numerusform>%n problemas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a question, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>Esquemas y lo que piden</translation>
    </message>
    <message>
        <source>Check against other schemes</source>
        <translation>Comprobar con otros esquemas</translation>
    </message>
    <message>
        <source>This helps you to prepare. It is not legal advice.</source>
        <translation>Esto le ayuda a prepararse. No es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Choose where the product is sold to see which rules apply.</source>
        <translation>Elija dónde se vende el producto para ver qué normas se aplican.</translation>
    </message>
    <message>
        <source>What the rules of your markets ask for.</source>
        <translation>Lo que piden las normas de sus mercados.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>Falta %n respuesta necesaria</numerusform>
            <numerusform>Faltan %n respuestas necesarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be asked for, going by your answers</source>
        <translation>
            <numerusform>Según sus respuestas se puede preguntar %n más</numerusform>
            <numerusform>Según sus respuestas se pueden preguntar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <translation>Declaración completa</translation>
    </message>
    <message>
        <source>Also asked for, but not seen here</source>
        <translation>También se pide, pero no se ve aquí</translation>
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
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>&amp;Print as</source>
        <translation>&amp;Imprimir como</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un PDF</translation>
    </message>
    <message>
        <source>A PDF for each aisle</source>
        <translation>Un PDF por pasillo</translation>
    </message>
    <message>
        <source>ZPL for thermal printers</source>
        <translation>ZPL para impresoras térmicas</translation>
    </message>
    <message>
        <source>Pictures for electronic labels</source>
        <translation>Imágenes para etiquetas electrónicas</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>En una impresora</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Impre&amp;sora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Name of a printer of CUPS</source>
        <translation>Nombre de una impresora de CUPS</translation>
    </message>
    <message>
        <source>It &amp;takes</source>
        <translation>&amp;Recibe</translation>
    </message>
    <message>
        <source>PDF, on the sheets of the page</source>
        <translation>PDF, en las hojas de la página</translation>
    </message>
    <message>
        <source>ZPL, on a roll of labels</source>
        <translation>ZPL, en un rollo de etiquetas</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>Reso&amp;lución</translation>
    </message>
    <message>
        <source>As the label asks</source>
        <translation>La que pide la etiqueta</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 puntos por pulgada</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Col&amp;ores</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>I&amp;mprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>On the sheets of the page. A long run has several files, of some 500 labels.</source>
        <translation>En las hojas de la página. Una impresión larga tiene varios archivos, de unas 500 etiquetas.</translation>
    </message>
    <message>
        <source>Each aisle has files of its own, and begins on a new sheet.</source>
        <translation>Cada pasillo tiene sus propios archivos y empieza en una hoja nueva.</translation>
    </message>
    <message>
        <source>A stream of labels, one after the other, without sheets.</source>
        <translation>Una sucesión de etiquetas, una tras otra, sin hojas.</translation>
    </message>
    <message>
        <source>One picture for each row, whatever its copies, with an index (CSV).</source>
        <translation>Una imagen por fila, sean cuantas sean sus copias, con un índice (CSV).</translation>
    </message>
    <message>
        <source>Each file is written and read back, then sent to the printer, unscaled.</source>
        <translation>Cada archivo se escribe y se relee, y luego se envía a la impresora, sin escalar.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Name where to print to.</source>
        <translation>Indique dónde imprimir.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Name the printer.</source>
        <translation>Indique la impresora.</translation>
    </message>
    <message>
        <source>%1 is not empty: pictures of the same name are replaced.</source>
        <translation>%1 no está vacía: las imágenes del mismo nombre se reemplazan.</translation>
    </message>
    <message>
        <source>%1 is there already and may be replaced.</source>
        <translation>%1 ya existe y puede ser reemplazado.</translation>
    </message>
    <message>
        <source>No column of the price list says the aisle: all labels come together.</source>
        <translation>Ninguna columna de la lista de precios dice el pasillo: todas las etiquetas salen juntas.</translation>
    </message>
    <message>
        <source>CUPS has no printer.</source>
        <translation>CUPS no tiene ninguna impresora.</translation>
    </message>
    <message>
        <source>Rows that were printed before are passed over.</source>
        <translation>Las filas ya impresas se saltan.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunFileBox</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>E&amp;xaminar ...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>name of a file</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>Imprimir en</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunPane</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Etiquetas impresas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Filas con problemas</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>Ocultar las filas</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Mostrar las filas</translation>
    </message>
    <message>
        <source>The price list could not be read to its end.</source>
        <translation>La lista de precios no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>All rows of the price list can be printed.</source>
        <translation>Todas las filas de la lista de precios se pueden imprimir.</translation>
    </message>
    <message>
        <source>Without a price list each product gets one label.</source>
        <translation>Sin lista de precios, cada producto recibe una etiqueta.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>The run ended before its end. %1</source>
        <translation>La impresión terminó antes de tiempo. %1</translation>
    </message>
    <message>
        <source>Stopped. What is printed is whole; go on whenever you like.</source>
        <translation>Detenido. Lo impreso está completo; puede continuar cuando quiera.</translation>
    </message>
    <message>
        <source>Rows left out: %1 (%2).</source>
        <translation>Filas omitidas: %1 (%2).</translation>
    </message>
    <message>
        <source>Printing and reading back ... Labels: %1</source>
        <translation>Imprimiendo y releyendo ... Etiquetas: %1</translation>
    </message>
    <message>
        <source>Labels: %1 of %2</source>
        <translation>Etiquetas: %1 de %2</translation>
    </message>
    <message>
        <source>Labels: %1, pages: %2.</source>
        <translation>Etiquetas: %1, páginas: %2.</translation>
    </message>
    <message>
        <source>Files that were not right when read back, and are not written: %1.</source>
        <translation>Archivos que no eran correctos al releerlos y no se han escrito: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1.</source>
        <translation>Imágenes: %1.</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>Etiquetas: %1.</translation>
    </message>
    <message>
        <source>The printer %1 has them.</source>
        <translation>La impresora %1 las tiene.</translation>
    </message>
    <message>
        <source>Reading what is to be printed ...</source>
        <translation>Leyendo lo que se va a imprimir ...</translation>
    </message>
    <message>
        <source>Rows that were printed before and are passed over: %1.</source>
        <translation>Filas ya impresas que se saltan: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunsDialog</name>
    <message>
        <source>%1 (not finished)</source>
        <translation>%1 (sin terminar)</translation>
    </message>
    <message>
        <source>Last runs and stale labels</source>
        <translation>Últimas impresiones y etiquetas anticuadas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>&amp;Find stale labels</source>
        <translation>&amp;Buscar etiquetas anticuadas</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar con ella</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <translation>Etiquetas anticuadas</translation>
    </message>
    <message>
        <source>&amp;Export as CSV ...</source>
        <translation>&amp;Exportar como CSV ...</translation>
    </message>
    <message>
        <source>&amp;Print just these ...</source>
        <translation>&amp;Imprimir solo estas ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Comparing the labels with what holds today ...</source>
        <translation>Comparando las etiquetas con lo que vale hoy ...</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Aún no se ha impreso nada.</translation>
    </message>
    <message>
        <source>%1 of %2 labels must come off the shelf or be printed again.</source>
        <translation>%1 de %2 etiquetas deben quitarse del estante o imprimirse de nuevo.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Export the stale labels</source>
        <translation>Exportar las etiquetas anticuadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1, labels: %2, %3</source>
        <comment>date, number, file</comment>
        <translation>%1, etiquetas: %2, %3</translation>
    </message>
    <message>
        <source>&amp;Runs; the ticked ones are looked at together</source>
        <translation>&amp;Impresiones; las marcadas se miran juntas</translation>
    </message>
    <message>
        <source>Print the r&amp;est ...</source>
        <translation>Imprimir el &amp;resto ...</translation>
    </message>
    <message>
        <source>The rows of the price list that no ticked run has printed</source>
        <translation>Las filas de la lista de precios que ninguna impresión marcada ha impreso</translation>
    </message>
    <message>
        <source>&amp;Add a run ...</source>
        <translation>&amp;Añadir una impresión ...</translation>
    </message>
    <message>
        <source>Add a run by its ledger</source>
        <translation>Añadir una impresión por su registro</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Registros (*.ledger)</translation>
    </message>
</context>
<context>
    <name>updatefacts::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::SheetBox</name>
    <message>
        <source>A page for each label</source>
        <translation>Una página por etiqueta</translation>
    </message>
    <message>
        <source>%1, roll, %2 × %3 mm</source>
        <translation>%1, rollo, %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm, %4 on a sheet</source>
        <translation>%1, %2 × %3 mm, %4 por hoja</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopDesk</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWindow</name>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>Elija la carpeta de declaraciones</translation>
    </message>
    <message>
        <source>Choose an archive of disclosures</source>
        <translation>Elija un archivo comprimido de declaraciones</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Open a price list</source>
        <translation>Abrir una lista de precios</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Listas de precios (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Leyendo ...</translation>
    </message>
    <message>
        <source>There is nothing to print: no product is ticked.</source>
        <translation>No hay nada que imprimir: ningún producto está marcado.</translation>
    </message>
    <message>
        <source>Choose the folder of &amp;disclosures ...</source>
        <translation>Elegir la carpeta de &amp;declaraciones ...</translation>
    </message>
    <message>
        <source>Open an &amp;archive of disclosures (.zip) ...</source>
        <translation>Abrir un &amp;archivo comprimido de declaraciones (.zip) ...</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Tienda</translation>
    </message>
    <message>
        <source>Open a price &amp;list ...</source>
        <translation>Abrir una &amp;lista de precios ...</translation>
    </message>
    <message>
        <source>Price list from a &amp;database ...</source>
        <translation>Lista de precios de una &amp;base de datos ...</translation>
    </message>
    <message>
        <source>&amp;Columns of the price list ...</source>
        <translation>&amp;Columnas de la lista de precios ...</translation>
    </message>
    <message>
        <source>&amp;Without a price list</source>
        <translation>&amp;Sin lista de precios</translation>
    </message>
    <message>
        <source>&amp;Tick all that are shown</source>
        <translation>&amp;Marcar todos los que se muestran</translation>
    </message>
    <message>
        <source>Tick &amp;none that is shown</source>
        <translation>No marcar &amp;ninguno de los que se muestran</translation>
    </message>
    <message>
        <source>Last &amp;runs ...</source>
        <translation>Últimas imp&amp;resiones ...</translation>
    </message>
    <message>
        <source>What is &amp;stale ...</source>
        <translation>Qué está a&amp;nticuado ...</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Rows with &amp;problems</source>
        <translation>Filas con &amp;problemas</translation>
    </message>
    <message>
        <source>Labels for a shop – Update Facts</source>
        <translation>Etiquetas para una tienda – Update Facts</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures to see a page here.</source>
        <translation>Elija la carpeta de declaraciones para ver aquí una página.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s) ...</source>
        <translation>
            <numerusform>Imprimir %n etiqueta ...</numerusform>
            <numerusform>Imprimir %n etiquetas ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosures: %1, read in %2 s</source>
        <translation>Declaraciones: %1, leídas en %2 s</translation>
    </message>
    <message>
        <source>Another run is printing. Stop it, or wait until it has ended.</source>
        <translation>Hay otra impresión en curso. Deténgala o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWords</name>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>No prometido</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No posible</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>The disclosure is gone</source>
        <translation>La declaración ya no está</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <translation>El soporte ha terminado</translation>
    </message>
    <message>
        <source>The disclosure says something else</source>
        <translation>La declaración dice otra cosa</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>Another design</source>
        <translation>Otro diseño</translation>
    </message>
    <message>
        <source>No longer in the price list</source>
        <translation>Ya no está en la lista de precios</translation>
    </message>
    <message>
        <source>The disclosure has an error</source>
        <translation>La declaración tiene un error</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>Firmada con una clave revocada</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteDialog</name>
    <message>
        <source>Pages behind the codes</source>
        <translation>Páginas detrás de los códigos</translation>
    </message>
    <message>
        <source>A page for each published product, in every language, and what programs ask for: a folder for the root of any web server.</source>
        <translation>Una página por cada producto publicado, en cada idioma, y lo que piden los programas: una carpeta para la raíz de cualquier servidor web.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>&amp;Published disclosures</source>
        <translation>&amp;Declaraciones publicadas</translation>
    </message>
    <message>
        <source>Published disclosures</source>
        <translation>Declaraciones publicadas</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>Carpeta de lo publicado</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>&amp;Carpeta del sitio</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Carpeta del sitio</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Carpeta para las páginas</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>Languages; none means all of them</source>
        <translation>Idiomas; ninguno significa todos</translation>
    </message>
    <message>
        <source>None: all of them</source>
        <translation>Ninguno: todos</translation>
    </message>
    <message>
        <source>&amp;Keys ...</source>
        <translation>C&amp;laves ...</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>&amp;Build the site</source>
        <translation>Crear el &amp;sitio</translation>
    </message>
    <message>
        <source>The browser cannot get the pages: every port is taken.</source>
        <translation>El navegador no puede recibir las páginas: todos los puertos están ocupados.</translation>
    </message>
    <message>
        <source>The browser shows the pages for as long as this window is open.</source>
        <translation>El navegador muestra las páginas mientras esta ventana está abierta.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Building the pages ...</source>
        <translation>Creando las páginas ...</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s).</source>
        <translation>
            <numerusform>%n producto.</numerusform>
            <numerusform>%n productos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, of which %2 are new, %3 changed and %4 are gone.</source>
        <translation>Archivos: %1; nuevos: %2, cambiados: %3, eliminados: %4.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>No se ha escrito nada. %1</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <translation>Detenido. El sitio está como estaba.</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>&amp;Firmado con</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the key</source>
        <translation>C&amp;ontraseña de la clave</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ninguna clave</translation>
    </message>
    <message>
        <source>Choose the folders, and type the passphrase of the key.</source>
        <translation>Elija las carpetas y escriba la contraseña de la clave.</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
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
    <name>updatefacts::StaleModel</name>
    <message>
        <source>%1, now %2</source>
        <comment>prices</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>file %1, page %2, place %3</source>
        <translation>archivo %1, página %2, lugar %3</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
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
        <translation>Nueva declaración</translation>
    </message>
    <message>
        <source>Three questions decide what else is asked. You can change the answers later.</source>
        <translation>Tres preguntas deciden qué más se pregunta. Puede cambiar las respuestas más adelante.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Some laws are made for some kinds of devices only.</source>
        <translation>Algunas leyes solo son para algunos tipos de dispositivos.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>As last time. Change it if it is different now.</source>
        <translation>Como la última vez. Cámbielo si ahora es distinto.</translation>
    </message>
    <message>
        <source>For a maker you have entered before, address and contacts are filled in.</source>
        <translation>Si ya introdujo antes un fabricante, su dirección y sus contactos se rellenan.</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates promised until a date</source>
        <translation>Una cámara: actualizaciones prometidas hasta una fecha</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not promised</source>
        <translation>Un timbre: actualizaciones previstas, no prometidas</translation>
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
    <message>
        <source>&amp;Labels for a shop ...</source>
        <translation>E&amp;tiquetas para una tienda ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::TableRun</name>
    <message>
        <source>A run was begun in %1 already. Go on with it, or choose another name.</source>
        <translation>En %1 ya se empezó una impresión. Continúe con ella o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
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
        <translation>año años</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>mes meses</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>día días dia dias</translation>
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
