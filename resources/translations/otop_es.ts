<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OTOP Report Builder</source>
        <translation>Acerca de OTOP Report Builder</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Your answers become slides and a Word report. Nothing is sent anywhere.</source>
        <translation>Sus respuestas se convierten en diapositivas y en un informe de Word. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>AudienceScreen</name>
    <message>
        <source>Slides for those who listen</source>
        <translation>Diapositivas para quienes escuchan</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>BulletsEditor</name>
    <message>
        <source>%1 is the most here. Keep the most important ones.</source>
        <translation>Aquí caben como máximo %1. Deje los más importantes.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>This row: %1</source>
        <translation>Esta fila: %1</translation>
    </message>
    <message>
        <source>one a row</source>
        <translation>uno por fila</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move ↑</source>
        <translation>Subir ↑</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>Bajar ↓</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>se necesita: %1</translation>
    </message>
    <message>
        <source>pasting %1 rows</source>
        <translation>el pegado de %1 filas</translation>
    </message>
    <message>
        <source>pasting 1 row</source>
        <translation>el pegado de 1 fila</translation>
    </message>
    <message>
        <source>‹ All</source>
        <translation>‹ Todo</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>typing in %1</source>
        <translation>la escritura en %1</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>Elija la carpeta de los informes</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n answers are missing. You can still export at any time.</source>
        <translation>
            <numerusform>Falta %n respuesta. Puede exportar en cualquier momento.</numerusform>
            <numerusform>Faltan %n respuestas. Puede exportar en cualquier momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All that is needed is answered. You can export and send it.</source>
        <translation>Todo lo necesario está respondido. Puede exportarlo y enviarlo.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Comprobar y exportar</translation>
    </message>
    <message>
        <source>Enter: go to the question</source>
        <translation>Entrar: ir a la pregunta</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>One answer is missing. You can still export at any time.</source>
        <translation>Falta una respuesta. Puede exportar en cualquier momento.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Your report is complete</source>
        <translation>Su informe está completo</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit</source>
        <translation>
            <numerusform>%n pasa de un límite</numerusform>
            <numerusform>%n pasan de un límite</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Comprobar y exportar</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>choosing %1</source>
        <translation>la elección de %1</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>Clock: %1</source>
        <translation>Reloj: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Optional · after the workshop</source>
        <translation>Opcional · después del taller</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Countries that fit</source>
        <translation>Países que coinciden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>We know no country “%1”. Did you mean %2?</source>
        <translation>No conocemos el país “%1”. ¿Quiere decir %2?</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>la elección de %1</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Frame of the picture</source>
        <translation>Marco de la imagen</translation>
    </message>
    <message>
        <source>The arrow keys move %1. Space goes to the next edge. Shift makes large steps.</source>
        <translation>Las flechas mueven %1. La barra espaciadora pasa al borde siguiente. Mayús da pasos grandes.</translation>
    </message>
    <message>
        <source>a corner</source>
        <translation>una esquina</translation>
    </message>
    <message>
        <source>the frame</source>
        <translation>el marco</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>el borde izquierdo</translation>
    </message>
    <message>
        <source>the lower edge</source>
        <translation>el borde inferior</translation>
    </message>
    <message>
        <source>the right edge</source>
        <translation>el borde derecho</translation>
    </message>
    <message>
        <source>the upper edge</source>
        <translation>el borde superior</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>d MMMM</source>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>%1: choose in a calendar</source>
        <translation>%1: elegir en un calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>We cannot read “%1” as a day. Write it as 2017-03-16.</source>
        <translation>No podemos leer “%1” como fecha. Escríbala así: 2017-03-16.</translation>
    </message>
    <message>
        <source>We read “%1” as %2.</source>
        <translation>Leemos “%1” como %2.</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>la elección de %1</translation>
    </message>
    <message>
        <source>“%1” can be two days. Which one is it?</source>
        <translation>“%1” puede ser dos fechas. ¿Cuál es?</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Nothing differs from now.</source>
        <translation>No hay diferencias con lo actual.</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Diferencias con lo actual</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>idioma del informe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>shown on the slides</source>
        <translation>en las diapositivas</translation>
    </message>
    <message>
        <source>title of the slide</source>
        <translation>título de la diapositiva</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Hide the &amp;example</source>
        <translation>Ocultar el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Show an &amp;example</source>
        <translation>Ver un &amp;ejemplo</translation>
    </message>
    <message>
        <source>Strong example</source>
        <translation>Ejemplo bueno</translation>
    </message>
    <message>
        <source>Weak example</source>
        <translation>Ejemplo débil</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>%1 pages, A4</source>
        <translation>%1 páginas, A4</translation>
    </message>
    <message>
        <source>%1 slides</source>
        <translation>%1 diapositivas</translation>
    </message>
    <message>
        <source>%1, for printing and reading</source>
        <translation>%1, para imprimir y leer</translation>
    </message>
    <message>
        <source>%1, with speaker notes</source>
        <translation>%1, con notas del orador</translation>
    </message>
    <message>
        <source>&amp;Language of the program's words in the files</source>
        <translation>I&amp;dioma de las palabras del programa en los archivos</translation>
    </message>
    <message>
        <source>1 page, A4</source>
        <translation>1 página, A4</translation>
    </message>
    <message>
        <source>1 slide</source>
        <translation>1 diapositiva</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>En proceso…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Choose at least one file, and give it a name.</source>
        <translation>Elija al menos un archivo y póngale un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n files</source>
        <translation>
            <numerusform>E&amp;xportar %n archivo</numerusform>
            <numerusform>E&amp;xportar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport 1 file</source>
        <translation>E&amp;xportar 1 archivo</translation>
    </message>
    <message>
        <source>Everything for your e-mail is in the folder “%1”: %2.</source>
        <translation>Todo para su correo está en la carpeta “%1”: %2.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export is done</source>
        <translation>La exportación está lista</translation>
    </message>
    <message>
        <source>Exported at %1.</source>
        <translation>Exportado a las %1.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>No&amp;mbre del archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Language of the program's words in the files</source>
        <translation>Idioma de las palabras del programa en los archivos</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Nothing is sent. The files stay on this computer.</source>
        <translation>No se envía nada. Los archivos quedan en esta computadora.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Prepare for e-&amp;mail…</source>
        <translation>&amp;Preparar para el correo…</translation>
    </message>
    <message>
        <source>Rehear&amp;se</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>Rehearse the talk (F5)</source>
        <translation>Ensayar la charla (F5)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mo&amp;strar en la carpeta</translation>
    </message>
    <message>
        <source>Some files could not be made</source>
        <translation>No se pudieron hacer algunos archivos</translation>
    </message>
    <message>
        <source>The Word report, A4</source>
        <translation>El informe de Word, A4</translation>
    </message>
    <message>
        <source>The slides for printing and reading</source>
        <translation>Las diapositivas para imprimir y leer</translation>
    </message>
    <message>
        <source>The slides, with speaker notes</source>
        <translation>Las diapositivas, con notas del orador</translation>
    </message>
    <message>
        <source>The workshop asks for %1 at most. Leave out the PDF, or use fewer pictures.</source>
        <translation>El taller pide %1 como máximo. Deje fuera el PDF o use menos imágenes.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>¿Adónde van los archivos?</translation>
    </message>
    <message>
        <source>Where shall the folder be made?</source>
        <translation>¿Dónde se crea la carpeta?</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>You can export now. Unanswered questions make no empty slides.</source>
        <translation>Puede exportar ahora. Las preguntas sin respuesta no dejan diapositivas vacías.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>choosing the language of the report</source>
        <translation>la elección del idioma del informe</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>typing in %1</source>
        <translation>la escritura en %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>Find in report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>The whole report</source>
        <translation>Todo el informe</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin ubicar</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>&amp;Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Item one level &amp;out</source>
        <translation>Elemento un nivel a&amp;fuera</translation>
    </message>
    <message>
        <source>Item one level i&amp;n</source>
        <translation>Elemento un nivel a&amp;dentro</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Enlace…</translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message>
        <source>The Word report</source>
        <translation>El informe de Word</translation>
    </message>
</context>
<context>
    <name>FullSize</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositiva %1 de %2</translation>
    </message>
    <message>
        <source>Slides in full size</source>
        <translation>Diapositivas en tamaño completo</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>%1 · add %2 more</source>
        <translation>%1 · añada %2 más</translation>
    </message>
    <message>
        <source>%1 · full</source>
        <translation>%1 · completo</translation>
    </message>
    <message>
        <source>%1 · take out %2</source>
        <translation>%1 · quite %2</translation>
    </message>
    <message>
        <source>%1 · write %2 more</source>
        <translation>%1 · escriba %2 más</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 indicador</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Add row below</source>
        <translation>Añadir fila debajo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Eliminar fila</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>InDoubtDialog</name>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidir después</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>Dejar el &amp;archivo como está</translation>
    </message>
    <message>
        <source>&amp;Use the kept words</source>
        <translation>&amp;Usar las palabras guardadas</translation>
    </message>
    <message>
        <source>If you use the kept words, the file of now stays as an earlier version.</source>
        <translation>Si usa las palabras guardadas, el archivo actual queda como versión anterior.</translation>
    </message>
    <message>
        <source>Left: the words we kept. Right: the file. Marked is what differs.</source>
        <translation>Izquierda: las palabras guardadas. Derecha: el archivo. Lo distinto está marcado.</translation>
    </message>
    <message>
        <source>On %1 your words could not be saved in this file. We kept them on this computer. Since then the file was changed elsewhere. Both are safe until you choose.</source>
        <translation>El %1 sus palabras no se pudieron guardar en este archivo. Las conservamos en esta computadora. Desde entonces el archivo cambió en otro lugar. Ambos están seguros hasta que usted elija.</translation>
    </message>
    <message>
        <source>Two versions of this report</source>
        <translation>Dos versiones de este informe</translation>
    </message>
    <message>
        <source>Which version do you want to go on with?</source>
        <translation>¿Con qué versión quiere continuar?</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>la elección de %1</translation>
    </message>
    <message>
        <source>“%1” has the letter %2. Did you mean %3?</source>
        <translation>“%1” tiene la letra %2. ¿Quiere decir %3?</translation>
    </message>
    <message>
        <source>“%1” has the letters %2. Did you mean %3?</source>
        <translation>“%1” tiene las letras %2. ¿Quiere decir %3?</translation>
    </message>
    <message>
        <source>“%1” is a year of Taiwan’s calendar. Did you mean %3?</source>
        <translation>“%1” es un año del calendario de Taiwán. ¿Quiere decir %3?</translation>
    </message>
    <message>
        <source>“%1” is a year of the Thai calendar. Did you mean %3?</source>
        <translation>“%1” es un año del calendario tailandés. ¿Quiere decir %3?</translation>
    </message>
    <message>
        <source>“%1” is more than one year. Did you mean %3?</source>
        <translation>“%1” es más de un año. ¿Quiere decir %3?</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Address of the page or the e-mail</source>
        <translation>&amp;Dirección de la página o del correo</translation>
    </message>
    <message>
        <source>&amp;Take the link away</source>
        <translation>&amp;Quitar el enlace</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>Address of the page or the e-mail</source>
        <translation>Dirección de la página o del correo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>%1 points are the most for one slide. Put more in Details.</source>
        <translation>En una diapositiva caben %1 puntos como máximo. Ponga lo demás en Detalles.</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Titu&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Puntos</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation>Detalle&amp;s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Make points from the te&amp;xt</source>
        <translation>&amp;Hacer puntos con el texto</translation>
    </message>
    <message>
        <source>Nothing is cut off. A short title is easier to read.</source>
        <translation>No se corta nada. Un título corto se lee mejor.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>speaker notes, and the Word report</source>
        <translation>notas del orador e informe de Word</translation>
    </message>
    <message>
        <source>the bullets on the slide</source>
        <translation>las viñetas de la diapositiva</translation>
    </message>
    <message>
        <source>the title of the slide</source>
        <translation>el título de la diapositiva</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>File size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Texto mínimo</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Word report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>págs.</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>&amp;Another workshop…</source>
        <translation>&amp;Otro taller…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>&amp;Start writing</source>
        <translation>&amp;Empezar a escribir</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Taller</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Choose a workshop</source>
        <translation>Elija un taller</translation>
    </message>
    <message>
        <source>Everything you write is saved in one file at once. You can put it on a USB stick.</source>
        <translation>Todo lo que escribe se guarda enseguida en un archivo. Puede llevarlo en una memoria USB.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Póngale un nombre al archivo.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Reports (*.otopreport)</source>
        <translation>Informes (*.otopreport)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Where does the report go?</source>
        <translation>¿Dónde se guarda el informe?</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Workshops (*.otopworkshop)</source>
        <translation>Talleres (*.otopworkshop)</translation>
    </message>
    <message>
        <source>Write my report</source>
        <translation>Escribir mi informe</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Speaker notes</source>
        <translation>Notas del orador</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>%1 (decimals)</source>
        <translation>%1 (decimales)</translation>
    </message>
    <message>
        <source>%1 (thousands)</source>
        <translation>%1 (miles)</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>We can read “%1” in two ways. Which number is it?</source>
        <translation>Podemos leer “%1” de dos maneras. ¿Qué número es?</translation>
    </message>
    <message>
        <source>We read “%1” as %2. Your own text stays in the report.</source>
        <translation>Leemos “%1” como %2. Su propio texto queda en el informe.</translation>
    </message>
    <message>
        <source>Write the number too. The unit alone is not kept.</source>
        <translation>Escriba también el número. La unidad sola no se guarda.</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>confirming %1</source>
        <translation>la confirmación de %1</translation>
    </message>
    <message>
        <source>of what, or for how long</source>
        <translation>de qué, o por cuánto tiempo</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>El texto como llegó</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>%1 ahead.</source>
        <translation>%1 de adelanto.</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>%1 de retraso.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 over the time.</source>
        <translation>%1 de más.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Come to your last sentence.</source>
        <translation>Llegue a su última frase.</translation>
    </message>
    <message>
        <source>On time.</source>
        <translation>A tiempo.</translation>
    </message>
    <message>
        <source>P lets it go on.</source>
        <translation>P lo pone en marcha.</translation>
    </message>
    <message>
        <source>Shorten this slide or the next.</source>
        <translation>Acorte esta diapositiva o la siguiente.</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>El reloj está parado.</translation>
    </message>
    <message>
        <source>This slide: %1 of %2</source>
        <translation>Esta diapositiva: %1 de %2</translation>
    </message>
    <message>
        <source>You can speak more slowly.</source>
        <translation>Puede hablar más despacio.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the Word report</source>
        <translation>Páginas del informe de Word</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ParagraphsEditor</name>
    <message>
        <source>the slides, and the Word report</source>
        <translation>las diapositivas y el informe de Word</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Pasted %1 words.</source>
        <translation>Se pegaron %1 palabras.</translation>
    </message>
    <message>
        <source>Pasted 1 word.</source>
        <translation>Se pegó 1 palabra.</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>We %1.</source>
        <translation>También %1.</translation>
    </message>
    <message>
        <source>joined %1 broken lines</source>
        <translation>unimos %1 líneas partidas</translation>
    </message>
    <message>
        <source>joined 1 broken line</source>
        <translation>unimos 1 línea partida</translation>
    </message>
    <message>
        <source>made a bullet of 1 number</source>
        <translation>cambiamos 1 número por una viñeta</translation>
    </message>
    <message>
        <source>made bullets of %1 numbers</source>
        <translation>cambiamos %1 números por viñetas</translation>
    </message>
    <message>
        <source>removed %1 footnote marks</source>
        <translation>quitamos %1 llamadas de nota</translation>
    </message>
    <message>
        <source>removed %1 page numbers</source>
        <translation>quitamos %1 números de página</translation>
    </message>
    <message>
        <source>removed 1 footnote mark</source>
        <translation>quitamos 1 llamada de nota</translation>
    </message>
    <message>
        <source>removed 1 page number</source>
        <translation>quitamos 1 número de página</translation>
    </message>
    <message>
        <source>wrote %1 table rows as lines</source>
        <translation>escribimos %1 filas de tabla como líneas</translation>
    </message>
    <message>
        <source>wrote 1 table row as a line</source>
        <translation>escribimos 1 fila de tabla como línea</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>%1 has no choice “%2”. These cells stay blank.</source>
        <translation>%1 no tiene la opción “%2”. Estas celdas quedan en blanco.</translation>
    </message>
    <message>
        <source>%1 rows and %2 columns found. Choose where each column goes. Nothing changes until you press Insert.</source>
        <translation>Hay %1 filas y %2 columnas. Elija adónde va cada columna. Nada cambia hasta que pulse Insertar.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Insert %1 rows</source>
        <translation>&amp;Insertar %1 filas</translation>
    </message>
    <message>
        <source>&amp;Insert 1 row</source>
        <translation>&amp;Insertar 1 fila</translation>
    </message>
    <message>
        <source>And %1 more rows.</source>
        <translation>Y %1 filas más.</translation>
    </message>
    <message>
        <source>And 1 more row.</source>
        <translation>Y 1 fila más.</translation>
    </message>
    <message>
        <source>Column %1 goes to</source>
        <translation>La columna %1 va a</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>La primera fila tiene los &amp;nombres de las columnas</translation>
    </message>
    <message>
        <source>The rows as they will be</source>
        <translation>Las filas como quedarán</translation>
    </message>
    <message>
        <source>The rows will look like this:</source>
        <translation>Las filas quedarán así:</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or copy it to this computer.</source>
        <translation>No se puede abrir el archivo. Ciérrelo en otros programas o cópielo a esta computadora.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make the picture smaller and add it again.</source>
        <translation>El archivo pasa de 100 MB. Reduzca la imagen y añádala de nuevo.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the pictures in it.</source>
        <translation>Esto es una carpeta. Ábrala y elija las imágenes que contiene.</translation>
    </message>
    <message>
        <source>This picture is here already.</source>
        <translation>Esta imagen ya está aquí.</translation>
    </message>
    <message>
        <source>adding %1 pictures</source>
        <translation>la adición de %1 imágenes</translation>
    </message>
    <message>
        <source>adding a picture</source>
        <translation>la adición de una imagen</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>&amp;Add a picture…</source>
        <translation>Añadir i&amp;magen…</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>Añadir i&amp;mágenes…</translation>
    </message>
    <message>
        <source>Add pictures to %1</source>
        <translation>Añadir imágenes a %1</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a picture. Delete takes it out. Enter goes to its caption.</source>
        <translation>Alt y las flechas mueven una imagen. Supr la quita. Entrar va a su pie.</translation>
    </message>
    <message>
        <source>or drop, or Ctrl+V</source>
        <translation>o arrastre, o Ctrl+V</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>%1, on the cover</source>
        <translation>%1, en la portada</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3, %4</source>
        <translation>Imagen %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>no caption yet</source>
        <translation>todavía sin pie</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>&amp;Use on the cover</source>
        <translation>Usar en la &amp;portada</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Imagen comp&amp;leta</translation>
    </message>
    <message>
        <source>Arrow keys move %1. Space: next edge.</source>
        <translation>Las flechas mueven %1. Espacio: borde siguiente.</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>Pie de ima&amp;gen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Cred&amp;it</source>
        <translation>C&amp;rédito</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Frame of picture %1</source>
        <translation>Marco de la imagen %1</translation>
    </message>
    <message>
        <source>Say what a person would see: “Two women in aprons fill bags at a table.”</source>
        <translation>Diga lo que vería una persona: “Dos mujeres con delantal llenan bolsas en una mesa”.</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>Forma del marco</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Forma: %1</translation>
    </message>
    <message>
        <source>Sharp on a whole slide: %1 × %2 pixels.</source>
        <translation>Nítida en una diapositiva entera: %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Sharp on half a slide: %1 × %2 pixels.</source>
        <translation>Nítida en media diapositiva: %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Ta&amp;ke this picture out</source>
        <translation>&amp;Quitar esta imagen</translation>
    </message>
    <message>
        <source>The file of this picture is not here. Add the picture again.</source>
        <translation>El archivo de esta imagen no está. Añada la imagen otra vez.</translation>
    </message>
    <message>
        <source>This picture is small: %1 × %2 pixels. It stays small on the slide.</source>
        <translation>Esta imagen es pequeña: %1 × %2 píxeles. Queda pequeña en la diapositiva.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>for people who cannot see it</source>
        <translation>para quienes no pueden verla</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>who or what, and where</source>
        <translation>quién o qué, y dónde</translation>
    </message>
    <message>
        <source>who took it?</source>
        <translation>¿quién la tomó?</translation>
    </message>
</context>
<context>
    <name>PictureSketch</name>
    <message>
        <source>It stands on slide %1, with %2 others.</source>
        <translation>Está en la diapositiva %1, con otras %2.</translation>
    </message>
    <message>
        <source>It stands on slide %1, with one other.</source>
        <translation>Está en la diapositiva %1, con otra más.</translation>
    </message>
    <message>
        <source>It stands on slide %1.</source>
        <translation>Está en la diapositiva %1.</translation>
    </message>
    <message>
        <source>This picture is not on the slides. The Word report shows it.</source>
        <translation>Esta imagen no está en las diapositivas. Está en el informe de Word.</translation>
    </message>
</context>
<context>
    <name>PicturesEditor</name>
    <message>
        <source>%1 pictures are here now.</source>
        <translation>Ahora hay %1 imágenes.</translation>
    </message>
    <message>
        <source>1 picture is here now.</source>
        <translation>Ahora hay 1 imagen.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Adding picture %1 of %2. You can go on writing.</source>
        <translation>Añadiendo la imagen %1 de %2. Puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop adding pictures</source>
        <translation>Dejar de añadir imágenes</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture first.</source>
        <translation>No hay ninguna imagen para pegar. Copie primero una imagen.</translation>
    </message>
    <message>
        <source>This picture is in the internet. Save it on this computer, then add the file.</source>
        <translation>Esta imagen está en internet. Guárdela en esta computadora y luego añada el archivo.</translation>
    </message>
    <message>
        <source>choosing the picture of the cover</source>
        <translation>la elección de la imagen de portada</translation>
    </message>
    <message>
        <source>cropping a picture</source>
        <translation>el recorte de una imagen</translation>
    </message>
    <message>
        <source>moving a picture</source>
        <translation>el cambio de lugar de una imagen</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>taking a picture out</source>
        <translation>la retirada de una imagen</translation>
    </message>
    <message>
        <source>taking the picture off the cover</source>
        <translation>la retirada de la imagen de portada</translation>
    </message>
    <message>
        <source>turning a picture</source>
        <translation>el giro de una imagen</translation>
    </message>
    <message>
        <source>typing a caption</source>
        <translation>la escritura de un pie</translation>
    </message>
    <message>
        <source>typing a credit</source>
        <translation>la escritura de un crédito</translation>
    </message>
    <message>
        <source>typing a description</source>
        <translation>la escritura de una descripción</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Add %1 points</source>
        <translation>Añadir %1 puntos</translation>
    </message>
    <message>
        <source>Add 1 point</source>
        <translation>Añadir 1 punto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the sentences that carry your message. You can shorten them after.</source>
        <translation>Elija las frases que llevan su mensaje. Después puede acortarlas.</translation>
    </message>
    <message>
        <source>Make points from the text</source>
        <translation>Hacer puntos con el texto</translation>
    </message>
    <message>
        <source>Paste or write the text here.</source>
        <translation>Pegue o escriba el texto aquí.</translation>
    </message>
    <message>
        <source>Put this text into &amp;Details too</source>
        <translation>Poner este texto también en &amp;Detalles</translation>
    </message>
    <message>
        <source>Text to take sentences from</source>
        <translation>Texto del que se toman las frases</translation>
    </message>
    <message>
        <source>The sentences of your text appear here.</source>
        <translation>Las frases de su texto aparecen aquí.</translation>
    </message>
    <message>
        <source>Use &amp;another text</source>
        <translation>Usar &amp;otro texto</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>&amp;Remove this row</source>
        <translation>&amp;Quitar esta fila</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>Enter: new row   Alt+↑ ↓: move</source>
        <translation>Entrar: fila nueva   Alt+↑ ↓: mover</translation>
    </message>
</context>
<context>
    <name>PreviewColumn</name>
    <message>
        <source>Back to the slide</source>
        <translation>Volver a la diapositiva</translation>
    </message>
    <message>
        <source>F6 moves here</source>
        <translation>F6 trae aquí</translation>
    </message>
    <message>
        <source>Fold the slides</source>
        <translation>Plegar las diapositivas</translation>
    </message>
    <message>
        <source>Fold the slides (F9)</source>
        <translation>Plegar las diapositivas (F9)</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>Tamañ&amp;o completo</translation>
    </message>
    <message>
        <source>Not shown here, but in the export: %1.</source>
        <translation>No se ve aquí, pero sí en lo exportado: %1.</translation>
    </message>
    <message>
        <source>Pages of this topic</source>
        <translation>Este tema</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Slides of this topic</source>
        <translation>Este tema</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>This topic is not on the slides. It is in the Word report.</source>
        <translation>Este tema no está en las diapositivas. Está en el informe de Word.</translation>
    </message>
    <message>
        <source>Word page</source>
        <translation>Página de Word</translation>
    </message>
    <message>
        <source>Your slide appears here when you write the first words.</source>
        <translation>Su diapositiva aparece aquí cuando escribe las primeras palabras.</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>unos %1 segundos</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Reports, workshops and exported files</source>
        <translation>Informes, talleres y archivos exportados</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>No se puede crear el archivo</translation>
    </message>
    <message>
        <source>The sample cannot be opened</source>
        <translation>No se puede abrir el ejemplo</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>No se puede abrir este archivo</translation>
    </message>
    <message>
        <source>What to look at in the answers</source>
        <translation>Qué mirar en las respuestas</translation>
    </message>
    <message>
        <source>Where does the report with these answers go?</source>
        <translation>¿Dónde se guarda el informe con estas respuestas?</translation>
    </message>
</context>
<context>
    <name>ProgramErrorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Everything you wrote is saved. You can go on.</source>
        <translation>Todo lo que escribió está guardado. Puede continuar.</translation>
    </message>
    <message>
        <source>If it happens again, copy this text and send it to your contact person.</source>
        <translation>Si vuelve a ocurrir, copie este texto y envíelo a su persona de contacto.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo salió mal en el programa</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Your last words may not be saved yet. Look at the line at the bottom left of the window.</source>
        <translation>Quizá sus últimas palabras aún no están guardadas. Mire la línea abajo a la izquierda de la ventana.</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Recent reports</source>
        <translation>Informes recientes</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message>
        <source>%1 of %2 topics complete</source>
        <translation>%1 de %2 temas completos</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>El archivo ya no está allí</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>&amp;Continue writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Guardado a las</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Últimas palabras</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>See &amp;earlier versions…</source>
        <translation>&amp;Ver versiones anteriores…</translation>
    </message>
    <message>
        <source>The program stopped at %1, perhaps because the power went off. Everything you wrote until then is here.</source>
        <translation>El programa se detuvo a las %1, quizá por un corte de luz. Todo lo que escribió hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>We kept your work</source>
        <translation>Guardamos su trabajo</translation>
    </message>
    <message>
        <source>You were at</source>
        <translation>Usted estaba en</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Larger notes</source>
        <translation>Notas más grandes</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositiva %1 de %2</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notas más pequeñas</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>Esta es la última diapositiva</translation>
    </message>
    <message>
        <source>This slide has no notes.</source>
        <translation>Esta diapositiva no tiene notas.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>hide notes</source>
        <translation>ocultar notas</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>show notes</source>
        <translation>mostrar notas</translation>
    </message>
    <message>
        <source>size of the notes</source>
        <translation>tamaño de las notas</translation>
    </message>
    <message>
        <source>start the clock again</source>
        <translation>reiniciar el reloj</translation>
    </message>
    <message>
        <source>stop the clock</source>
        <translation>parar el reloj</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>Ar&amp;chivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>A copy is safe on this computer. The program takes it back when you open the report again.</source>
        <translation>Hay una copia segura en esta computadora. El programa la recupera cuando vuelve a abrir el informe.</translation>
    </message>
    <message>
        <source>About OTOP Report Builder</source>
        <translation>Acerca de OTOP Report Builder</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continúe allí, o ciérrela primero.</translation>
    </message>
    <message>
        <source>Guide for participants</source>
        <translation>Guía para participantes</translation>
    </message>
    <message>
        <source>If both of you write, the later words win. Open it only if nobody writes there.</source>
        <translation>Si escriben dos personas, quedan las últimas palabras. Ábralo solo si allí no escribe nadie.</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>Informe nuevo…</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Prepare for e-mail…</source>
        <translation>Preparar para el correo…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Start window</source>
        <translation>Ventana de inicio</translation>
    </message>
    <message>
        <source>That file is open</source>
        <translation>Ese archivo está abierto</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>No se puede guardar la copia</translation>
    </message>
    <message>
        <source>The kept words cannot be taken now</source>
        <translation>Ahora no se pueden usar las palabras guardadas</translation>
    </message>
    <message>
        <source>The report cannot be saved there</source>
        <translation>No se puede guardar el informe allí</translation>
    </message>
    <message>
        <source>The report is not saved in its file yet</source>
        <translation>El informe aún no está guardado en su archivo</translation>
    </message>
    <message>
        <source>This report is open in another window</source>
        <translation>Este informe está abierto en otra ventana</translation>
    </message>
    <message>
        <source>This report is open on another computer (%1)</source>
        <translation>Este informe está abierto en otra computadora (%1)</translation>
    </message>
    <message>
        <source>This version cannot be taken back</source>
        <translation>No se puede recuperar esta versión</translation>
    </message>
    <message>
        <source>Your last words are lost if you close now. Save elsewhere first.</source>
        <translation>Si cierra ahora, se pierden sus últimas palabras. Guarde primero en otro lugar.</translation>
    </message>
    <message>
        <source>another file has taken its place</source>
        <translation>otro archivo ocupa su lugar</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>otro programa usa el archivo</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>restoring an earlier version</source>
        <translation>la restauración de una versión anterior</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>el archivo se movió o se borró</translation>
    </message>
    <message>
        <source>the stick or folder is not there</source>
        <translation>la memoria o la carpeta no está</translation>
    </message>
    <message>
        <source>using the kept words</source>
        <translation>el uso de las palabras guardadas</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Negrita (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursiva (Ctrl+I)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Enlace (Ctrl+K)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Lista (Ctrl+Mayús+L)</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Drag to move the row</source>
        <translation>Arrastre para mover la fila</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Números de fila</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 more need something.</source>
        <translation>A %1 más les falta algo.</translation>
    </message>
    <message>
        <source>%1 needs: %2. You can finish it later; your report is saved.</source>
        <translation>%1 necesita: %2. Puede terminar después; su informe está guardado.</translation>
    </message>
    <message>
        <source>1 more needs something.</source>
        <translation>A 1 más le falta algo.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Do you have this list in Excel or Word? Copy the cells there, click the first cell here, and press Ctrl+V. You see the result before anything changes.</source>
        <translation>¿Tiene esta lista en Excel o Word? Copie allí las celdas, haga clic aquí en la primera celda y pulse Ctrl+V. Verá el resultado antes de que algo cambie.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>Fila en blanco</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>la elección de %1</translation>
    </message>
    <message>
        <source>clearing %1</source>
        <translation>el vaciado de %1</translation>
    </message>
    <message>
        <source>clearing a cell</source>
        <translation>el vaciado de una celda</translation>
    </message>
    <message>
        <source>clearing cells</source>
        <translation>el vaciado de celdas</translation>
    </message>
    <message>
        <source>deleting %1 rows</source>
        <translation>la eliminación de %1 filas</translation>
    </message>
    <message>
        <source>deleting a row</source>
        <translation>la eliminación de una fila</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>moving a row</source>
        <translation>el cambio de lugar de una fila</translation>
    </message>
    <message>
        <source>pasting cells</source>
        <translation>el pegado de celdas</translation>
    </message>
    <message>
        <source>pasting into %1</source>
        <translation>el pegado en %1</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>la escritura en %1</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Not saved: %1. What to do…</source>
        <translation>Sin guardar: %1. Qué hacer…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>SeriesCharts</name>
    <message>
        <source>%1 values: %2</source>
        <translation>%1 valores: %2</translation>
    </message>
    <message>
        <source>%1 values: in a table</source>
        <translation>%1 valores: en una tabla</translation>
    </message>
    <message>
        <source>1 value: a large figure</source>
        <translation>1 valor: una cifra grande</translation>
    </message>
    <message>
        <source>1 value: in a table</source>
        <translation>1 valor: en una tabla</translation>
    </message>
    <message>
        <source>On the slides</source>
        <translation>En las diapositivas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>A year, or the name of the new column</source>
        <translation>Un año o el nombre de la nueva columna</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add another year or column…</source>
        <translation>Añadir otro año o columna…</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Añadir indicador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Double-click a year to change it</source>
        <translation>Haga doble clic en un año para cambiarlo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Cambiar el nombre de “%1”…</translation>
    </message>
    <message>
        <source>Rename: go to a year first</source>
        <translation>Cambiar nombre: vaya primero a un año</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Take out: go to a year first</source>
        <translation>Quitar: vaya primero a un año</translation>
    </message>
    <message>
        <source>Take “%1” out</source>
        <translation>Quitar “%1”</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>Ya hay una columna “%1”.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>We read “%1” as %2. Your own text stays in the table.</source>
        <translation>Leemos “%1” como %2. Su propio texto queda en la tabla.</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>naming %1</source>
        <translation>el nombre de %1</translation>
    </message>
    <message>
        <source>taking %1 out</source>
        <translation>la retirada de %1</translation>
    </message>
    <message>
        <source>“%1” is not one number. “%2” becomes a table, not a chart.</source>
        <translation>“%1” no es un solo número. “%2” será una tabla, no un gráfico.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin ubicar</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Pasa de un límite</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
</context>
<context>
    <name>SlideList</name>
    <message>
        <source>Slides of this topic</source>
        <translation>Diapositivas de este tema</translation>
    </message>
</context>
<context>
    <name>SlideListModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>Diapositiva %1: %2</translation>
    </message>
    <message>
        <source>text %1 pt</source>
        <translation>texto de %1 pt</translation>
    </message>
</context>
<context>
    <name>SlideRail</name>
    <message>
        <source>All slides</source>
        <translation>Todas las diapositivas</translation>
    </message>
    <message>
        <source>F6 or click: show large</source>
        <translation>F6 o clic: ver en grande</translation>
    </message>
    <message>
        <source>Sli&amp;des</source>
        <translation>&amp;Diapositivas</translation>
    </message>
</context>
<context>
    <name>SlideSettings</name>
    <message>
        <source>&amp;Title of the slide</source>
        <translation>Tít&amp;ulo de la diapositiva</translation>
    </message>
    <message>
        <source>Show this topic on the s&amp;lides</source>
        <translation>Mos&amp;trar este tema en las diapositivas</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Título de la diapositiva</translation>
    </message>
    <message>
        <source>keeping a topic off the slides</source>
        <translation>quitar un tema de las diapositivas</translation>
    </message>
    <message>
        <source>showing a topic on the slides</source>
        <translation>mostrar un tema en las diapositivas</translation>
    </message>
    <message>
        <source>typing in the title of the slide</source>
        <translation>la escritura en el título de la diapositiva</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Diapositiva %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Click a text to change it</source>
        <translation>Haga clic en un texto para cambiarlo</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>&amp;Check reports</source>
        <translation>&amp;Comprobar informes</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Prepare a workshop</source>
        <translation>&amp;Preparar un taller</translation>
    </message>
    <message>
        <source>&amp;Try the sample report</source>
        <translation>P&amp;robar el informe de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Write my report</source>
        <translation>&amp;Escribir mi informe</translation>
    </message>
    <message>
        <source>Answer the questions and see your slides grow. Export to PowerPoint, Word and PDF.</source>
        <translation>Responda a las preguntas y vea crecer sus diapositivas. Exporte a PowerPoint, Word y PDF.</translation>
    </message>
    <message>
        <source>Choose the questions and the look. For trainers.</source>
        <translation>Elija las preguntas y el aspecto. Para formadores.</translation>
    </message>
    <message>
        <source>Enter: continue this report · or drop a file here to open it</source>
        <translation>Entrar: seguir con este informe · o suelte aquí un archivo para abrirlo</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma de las ventanas</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>See who is missing what, and tell them. For facilitators.</source>
        <translation>Vea a quién le falta qué y avísele. Para facilitadores.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Works without internet. Nothing is sent anywhere.</source>
        <translation>Funciona sin internet. No se envía nada.</translation>
    </message>
    <message>
        <source>Your reports will be listed here. Start with “Write my report”, or try the sample first.</source>
        <translation>Aquí aparecerán sus informes. Empiece con “Escribir mi informe”, o pruebe antes el ejemplo.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>adding to %1</source>
        <translation>la adición en %1</translation>
    </message>
    <message>
        <source>deleting in %1</source>
        <translation>la eliminación en %1</translation>
    </message>
    <message>
        <source>formatting in %1</source>
        <translation>el formato en %1</translation>
    </message>
    <message>
        <source>moving in %1</source>
        <translation>el cambio de lugar en %1</translation>
    </message>
    <message>
        <source>pasting in %1</source>
        <translation>el pegado en %1</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>la escritura en %1</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>serious</source>
        <translation>seria</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>“%1” is written there.</source>
        <translation>Allí dice “%1”.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Add &amp;row</source>
        <translation>Añadir &amp;fila</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Eliminar fila</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Ir a la celda</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Tab: next cell · Alt+↑ ↓: move the row · Ctrl+V: paste from Excel or Word</source>
        <translation>Tab: celda siguiente · Alt+↑ ↓: mover la fila · Ctrl+V: pegar desde Excel o Word</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>se necesita: %1</translation>
    </message>
    <message>
        <source>pasting %1 rows</source>
        <translation>el pegado de %1 filas</translation>
    </message>
    <message>
        <source>pasting 1 row</source>
        <translation>el pegado de 1 fila</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>&amp;Check and export</source>
        <translation>Compro&amp;bar y exportar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Opens the contents</source>
        <translation>Abre el contenido</translation>
    </message>
    <message>
        <source>Sli&amp;des</source>
        <translation>&amp;Diapositivas</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>%1 · topic %2 of %3</source>
        <translation>%1 · tema %2 de %3</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Another file has taken the place of this one</source>
        <translation>Otro archivo ocupa el lugar de este</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Otro programa usa el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or save elsewhere.</source>
        <translation>Libere espacio en el disco o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Put the stick back, or save elsewhere.</source>
        <translation>Vuelva a poner la memoria o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Save elsewhere to go on.</source>
        <translation>Guarde en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file was moved or deleted</source>
        <translation>El archivo se movió o se borró</translation>
    </message>
    <message>
        <source>This disk is full</source>
        <translation>Este disco está lleno</translation>
    </message>
    <message>
        <source>We cannot reach the USB stick or the folder</source>
        <translation>No encontramos la memoria USB o la carpeta</translation>
    </message>
    <message>
        <source>We may not write into this file</source>
        <translation>No se nos permite escribir en este archivo</translation>
    </message>
    <message>
        <source>Your last words are kept in memory only. Save elsewhere before you close.</source>
        <translation>Sus últimas palabras están solo en la memoria. Guarde en otro lugar antes de cerrar.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The program goes on trying.</source>
        <translation>Su trabajo está seguro en esta computadora. El programa sigue intentándolo.</translation>
    </message>
</context>
<context>
    <name>UnopenedDialog</name>
    <message>
        <source>&amp;Open the version of %1…</source>
        <translation>&amp;Abrir la versión de %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It becomes a new file. The old file stays as it is.</source>
        <translation>Será un archivo nuevo. El antiguo queda como está.</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>This computer has these versions of it. The newest is at the top.</source>
        <translation>Esta computadora tiene estas versiones. La más nueva está arriba.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Your work is not lost</source>
        <translation>No se puede abrir este archivo. Su trabajo no se ha perdido</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;Guardar como archivo nuevo…</translation>
    </message>
    <message>
        <source>A copy is kept when you open the report, and every ten minutes. The last ten stay here.</source>
        <translation>Se guarda una copia al abrir el informe y cada diez minutos. Aquí quedan las últimas diez.</translation>
    </message>
    <message>
        <source>Choose a version to look at</source>
        <translation>Elija una versión para verla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Left: this version. Right: now. Marked is what differs.</source>
        <translation>Izquierda: esta versión. Derecha: ahora. Lo distinto está marcado.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Restoring is safe: the report of now is kept as a version too.</source>
        <translation>Restaurar es seguro: el informe actual también se guarda como versión.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Guardar como archivo nuevo</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept every ten minutes.</source>
        <translation>Aún no hay versiones anteriores. Se guarda una cada diez minutos.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>Siguie&amp;nte: %1</translation>
    </message>
    <message>
        <source>&amp;Next: Check</source>
        <translation>Siguie&amp;nte: Comprobar</translation>
    </message>
    <message>
        <source>Topic %1 of %2</source>
        <translation>Tema %1 de %2</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 de %2 completos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Info&amp;rme</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>&amp;Diapositivas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Word page</source>
        <translation>Página de &amp;Word</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Comprobar y exportar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>F&amp;ull size</source>
        <translation>&amp;Tamaño completo</translation>
    </message>
    <message>
        <source>Find in report…</source>
        <translation>Buscar en el informe…</translation>
    </message>
    <message>
        <source>Fold the slides</source>
        <translation>Plegar las diapositivas</translation>
    </message>
    <message>
        <source>Go to topic</source>
        <translation>Ir a un tema</translation>
    </message>
    <message>
        <source>Go to topic…</source>
        <translation>Ir a un tema…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>Siguiente tarea</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Nothing left to do. You can export.</source>
        <translation>No queda nada por hacer. Puede exportar.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Previous thing to do</source>
        <translation>Tarea anterior</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rehearse from &amp;this slide</source>
        <translation>Ensayar desde e&amp;sta diapositiva</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Type a few letters of the topic, or its number:</source>
        <translation>Escriba unas letras del tema o su número:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Not shown here, but in the export: %1.</source>
        <translation>No se ve aquí, pero sí en lo exportado: %1.</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>La página se está creando…</translation>
    </message>
    <message>
        <source>This topic is in the Word report when you write the first words.</source>
        <translation>Este tema aparece en el informe de Word cuando escribe las primeras palabras.</translation>
    </message>
</context>
<context>
    <name>WorkshopCheckDialog</name>
    <message>
        <source>%1 is ready: no problems found.</source>
        <translation>%1 está listo: no hay problemas.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>A workshop is a folder with the file workshop.toml. The guide for trainers explains how to write it. Choose a folder to see whether it is ready to send.</source>
        <translation>Un taller es una carpeta con el archivo workshop.toml. La guía para formadores explica cómo escribirlo. Elija una carpeta para ver si está lista para enviar.</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop</source>
        <translation>Elija la carpeta de un taller</translation>
    </message>
    <message>
        <source>Prepare a workshop</source>
        <translation>Preparar un taller</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Pegar como te&amp;xto sin formato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Type the first letters</source>
        <translation>Escriba las primeras letras</translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>_Check</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check reports</source>
        <translation>Comprobar informes</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Leyendo los informes…</translation>
    </message>
</context>
<context>
    <name>_FindingPainter</name>
    <message>
        <source>Go there ›</source>
        <translation>Ir allí ›</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
</context>
<context>
    <name>_Handles</name>
    <message>
        <source>Drag to move. With the keyboard: Alt+↑ or Alt+↓.</source>
        <translation>Arrastre para mover. Con el teclado: Alt+↑ o Alt+↓.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>_Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>at least %1 pt</source>
        <translation>al menos %1 pt</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>_SlideDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Diapositiva %1</translation>
    </message>
</context>
<context>
    <name>_Tiles</name>
    <message>
        <source>cover</source>
        <translation>portada</translation>
    </message>
</context>
</TS>
