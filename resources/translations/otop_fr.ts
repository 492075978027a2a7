<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OTOP Report Builder</source>
        <translation>À propos d’OTOP Report Builder</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Your answers become slides and a Word report. Nothing is sent anywhere.</source>
        <translation>Vos réponses deviennent des diapositives et un rapport Word. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>AudienceScreen</name>
    <message>
        <source>Slides for those who listen</source>
        <translation>Diapositives pour le public</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
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
        <translation>Ici, le maximum est %1. Gardez les plus importants.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>This row: %1</source>
        <translation>Cette ligne : %1</translation>
    </message>
    <message>
        <source>one a row</source>
        <translation>un par ligne</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move ↑</source>
        <translation>Monter ↑</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>Descendre ↓</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>à donner : %1</translation>
    </message>
    <message>
        <source>pasting %1 rows</source>
        <translation>le collage de %1 lignes</translation>
    </message>
    <message>
        <source>pasting 1 row</source>
        <translation>le collage de 1 ligne</translation>
    </message>
    <message>
        <source>‹ All</source>
        <translation>‹ Tout</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>typing in %1</source>
        <translation>la saisie dans %1</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>Choisissez le dossier des rapports</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n answers are missing. You can still export at any time.</source>
        <translation>
            <numerusform>Il manque %n réponse. Vous pouvez exporter à tout moment.</numerusform>
            <numerusform>Il manque %n réponses. Vous pouvez exporter à tout moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All that is needed is answered. You can export and send it.</source>
        <translation>Tout ce qu’il faut est là. Vous pouvez exporter et envoyer.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Enter: go to the question</source>
        <translation>Entrée : aller à la question</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>One answer is missing. You can still export at any time.</source>
        <translation>Il manque une réponse. Vous pouvez exporter à tout moment.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Your report is complete</source>
        <translation>Votre rapport est complet</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit</source>
        <translation>
            <numerusform>%n limite dépassée</numerusform>
            <numerusform>%n limites dépassées</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>choosing %1</source>
        <translation>le choix de %1</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>Clock: %1</source>
        <translation>Chronomètre : %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Optional · after the workshop</source>
        <translation>Facultatif · après l’atelier</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Countries that fit</source>
        <translation>Pays qui correspondent</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>We know no country “%1”. Did you mean %2?</source>
        <translation>Nous ne connaissons pas le pays « %1 ». Est-ce %2 ?</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>le choix de %1</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Frame of the picture</source>
        <translation>Cadre de l’image</translation>
    </message>
    <message>
        <source>The arrow keys move %1. Space goes to the next edge. Shift makes large steps.</source>
        <translation>Les flèches déplacent %1. La barre d’espace passe au bord suivant. Maj fait de grands pas.</translation>
    </message>
    <message>
        <source>a corner</source>
        <translation>un coin</translation>
    </message>
    <message>
        <source>the frame</source>
        <translation>le cadre</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>le bord gauche</translation>
    </message>
    <message>
        <source>the lower edge</source>
        <translation>le bord inférieur</translation>
    </message>
    <message>
        <source>the right edge</source>
        <translation>le bord droit</translation>
    </message>
    <message>
        <source>the upper edge</source>
        <translation>le bord supérieur</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>%1: choose in a calendar</source>
        <translation>%1 : choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>We cannot read “%1” as a day. Write it as 2017-03-16.</source>
        <translation>Nous ne lisons pas de date dans « %1 ». Écrivez-la ainsi : 2017-03-16.</translation>
    </message>
    <message>
        <source>We read “%1” as %2.</source>
        <translation>Nous lisons « %1 » comme %2.</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>le choix de %1</translation>
    </message>
    <message>
        <source>“%1” can be two days. Which one is it?</source>
        <translation>« %1 » peut être deux dates. Laquelle ?</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Nothing differs from now.</source>
        <translation>Aucune différence avec maintenant.</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Différences avec maintenant</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>langue du rapport</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>shown on the slides</source>
        <translation>sur les diapositives</translation>
    </message>
    <message>
        <source>title of the slide</source>
        <translation>titre de la diapositive</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Hide the &amp;example</source>
        <translation>Masquer l’&amp;exemple</translation>
    </message>
    <message>
        <source>Show an &amp;example</source>
        <translation>Voir un &amp;exemple</translation>
    </message>
    <message>
        <source>Strong example</source>
        <translation>Bon exemple</translation>
    </message>
    <message>
        <source>Weak example</source>
        <translation>Exemple faible</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>%1 pages, A4</source>
        <translation>%1 pages, A4</translation>
    </message>
    <message>
        <source>%1 slides</source>
        <translation>%1 diapositives</translation>
    </message>
    <message>
        <source>%1, for printing and reading</source>
        <translation>%1, à imprimer et à lire</translation>
    </message>
    <message>
        <source>%1, with speaker notes</source>
        <translation>%1, avec les notes</translation>
    </message>
    <message>
        <source>&amp;Language of the program's words in the files</source>
        <translation>&amp;Langue des mots du programme dans les fichiers</translation>
    </message>
    <message>
        <source>1 page, A4</source>
        <translation>1 page, A4</translation>
    </message>
    <message>
        <source>1 slide</source>
        <translation>1 diapositive</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Choose at least one file, and give it a name.</source>
        <translation>Choisissez au moins un fichier et donnez-lui un nom.</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n files</source>
        <translation>
            <numerusform>E&amp;xporter %n fichier</numerusform>
            <numerusform>E&amp;xporter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport 1 file</source>
        <translation>E&amp;xporter 1 fichier</translation>
    </message>
    <message>
        <source>Everything for your e-mail is in the folder “%1”: %2.</source>
        <translation>Tout pour votre e-mail est dans le dossier « %1 » : %2.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export is done</source>
        <translation>L’exportation est faite</translation>
    </message>
    <message>
        <source>Exported at %1.</source>
        <translation>Exporté à %1.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>No&amp;m du fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Language of the program's words in the files</source>
        <translation>Langue des mots du programme dans les fichiers</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Nothing is sent. The files stay on this computer.</source>
        <translation>Rien n’est envoyé. Les fichiers restent sur cet ordinateur.</translation>
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
        <translation>&amp;Préparer pour l’e-mail…</translation>
    </message>
    <message>
        <source>Rehear&amp;se</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>Rehearse the talk (F5)</source>
        <translation>Répéter l’exposé (F5)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Some files could not be made</source>
        <translation>Certains fichiers n’ont pas pu être faits</translation>
    </message>
    <message>
        <source>The Word report, A4</source>
        <translation>Le rapport Word, A4</translation>
    </message>
    <message>
        <source>The slides for printing and reading</source>
        <translation>Les diapositives à imprimer et à lire</translation>
    </message>
    <message>
        <source>The slides, with speaker notes</source>
        <translation>Les diapositives, avec les notes</translation>
    </message>
    <message>
        <source>The workshop asks for %1 at most. Leave out the PDF, or use fewer pictures.</source>
        <translation>L’atelier demande %1 au plus. Laissez le PDF, ou mettez moins d’images.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>Où vont les fichiers ?</translation>
    </message>
    <message>
        <source>Where shall the folder be made?</source>
        <translation>Où créer le dossier ?</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>You can export now. Unanswered questions make no empty slides.</source>
        <translation>Vous pouvez exporter. Les questions sans réponse ne font pas de diapositives vides.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>choosing the language of the report</source>
        <translation>le choix de la langue du rapport</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>typing in %1</source>
        <translation>la saisie dans %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message>
        <source>Find in report</source>
        <translation>Chercher dans le rapport</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>The whole report</source>
        <translation>Tout le rapport</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non placé</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>&amp;Coller sans mise en forme</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Item one level &amp;out</source>
        <translation>Élément un niveau plus &amp;haut</translation>
    </message>
    <message>
        <source>Item one level i&amp;n</source>
        <translation>Élément un niveau &amp;plus bas</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>Lie&amp;n…</translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message>
        <source>The Word report</source>
        <translation>Le rapport Word</translation>
    </message>
</context>
<context>
    <name>FullSize</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
    <message>
        <source>Slides in full size</source>
        <translation>Diapositives en grand format</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1 · add %2 more</source>
        <translation>%1 · ajoutez %2 de plus</translation>
    </message>
    <message>
        <source>%1 · full</source>
        <translation>%1 · complet</translation>
    </message>
    <message>
        <source>%1 · take out %2</source>
        <translation>%1 · enlevez %2</translation>
    </message>
    <message>
        <source>%1 · write %2 more</source>
        <translation>%1 · écrivez %2 de plus</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 indicateur</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Add row below</source>
        <translation>Ajouter une ligne dessous</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>InDoubtDialog</name>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>&amp;Garder le fichier tel quel</translation>
    </message>
    <message>
        <source>&amp;Use the kept words</source>
        <translation>&amp;Utiliser les mots gardés</translation>
    </message>
    <message>
        <source>If you use the kept words, the file of now stays as an earlier version.</source>
        <translation>Si vous utilisez les mots gardés, le fichier actuel reste comme version précédente.</translation>
    </message>
    <message>
        <source>Left: the words we kept. Right: the file. Marked is what differs.</source>
        <translation>À gauche : les mots gardés. À droite : le fichier. Les différences sont marquées.</translation>
    </message>
    <message>
        <source>On %1 your words could not be saved in this file. We kept them on this computer. Since then the file was changed elsewhere. Both are safe until you choose.</source>
        <translation>Le %1, vos mots n’ont pas pu être enregistrés dans ce fichier. Nous les avons gardés sur cet ordinateur. Depuis, le fichier a changé ailleurs. Les deux sont en sûreté jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Two versions of this report</source>
        <translation>Deux versions de ce rapport</translation>
    </message>
    <message>
        <source>Which version do you want to go on with?</source>
        <translation>Avec quelle version voulez-vous continuer ?</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>le choix de %1</translation>
    </message>
    <message>
        <source>“%1” has the letter %2. Did you mean %3?</source>
        <translation>« %1 » contient la lettre %2. Est-ce %3 ?</translation>
    </message>
    <message>
        <source>“%1” has the letters %2. Did you mean %3?</source>
        <translation>« %1 » contient les lettres %2. Est-ce %3 ?</translation>
    </message>
    <message>
        <source>“%1” is a year of Taiwan’s calendar. Did you mean %3?</source>
        <translation>« %1 » est une année du calendrier de Taïwan. Est-ce %3 ?</translation>
    </message>
    <message>
        <source>“%1” is a year of the Thai calendar. Did you mean %3?</source>
        <translation>« %1 » est une année du calendrier thaï. Est-ce %3 ?</translation>
    </message>
    <message>
        <source>“%1” is more than one year. Did you mean %3?</source>
        <translation>« %1 » est plus d’une année. Est-ce %3 ?</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Address of the page or the e-mail</source>
        <translation>&amp;Adresse de la page ou de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;Take the link away</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Address of the page or the e-mail</source>
        <translation>Adresse de la page ou de l’e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>%1 points are the most for one slide. Put more in Details.</source>
        <translation>Une diapositive porte au plus %1 points. Mettez le reste dans Détails.</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation>Détail&amp;s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Make points from the te&amp;xt</source>
        <translation>Tirer des points du te&amp;xte</translation>
    </message>
    <message>
        <source>Nothing is cut off. A short title is easier to read.</source>
        <translation>Rien n’est coupé. Un titre court se lit mieux.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>speaker notes, and the Word report</source>
        <translation>notes de l’orateur et rapport Word</translation>
    </message>
    <message>
        <source>the bullets on the slide</source>
        <translation>les puces de la diapositive</translation>
    </message>
    <message>
        <source>the title of the slide</source>
        <translation>le titre de la diapositive</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>File size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Texte minimal</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Word report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>&amp;Another workshop…</source>
        <translation>A&amp;utre atelier…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
    <message>
        <source>&amp;Start writing</source>
        <translation>&amp;Commencer à écrire</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Atelier</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Choose a workshop</source>
        <translation>Choisissez un atelier</translation>
    </message>
    <message>
        <source>Everything you write is saved in one file at once. You can put it on a USB stick.</source>
        <translation>Tout ce que vous écrivez est enregistré aussitôt dans un fichier. Il peut aller sur une clé USB.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Reports (*.otopreport)</source>
        <translation>Rapports (*.otopreport)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Where does the report go?</source>
        <translation>Où enregistrer le rapport ?</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Workshops (*.otopworkshop)</source>
        <translation>Ateliers (*.otopworkshop)</translation>
    </message>
    <message>
        <source>Write my report</source>
        <translation>Rédiger mon rapport</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Speaker notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>%1 (decimals)</source>
        <translation>%1 (décimales)</translation>
    </message>
    <message>
        <source>%1 (thousands)</source>
        <translation>%1 (milliers)</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1 : unité</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>We can read “%1” in two ways. Which number is it?</source>
        <translation>« %1 » se lit de deux façons. Quel nombre est-ce ?</translation>
    </message>
    <message>
        <source>We read “%1” as %2. Your own text stays in the report.</source>
        <translation>Nous lisons « %1 » comme %2. Votre texte reste dans le rapport.</translation>
    </message>
    <message>
        <source>Write the number too. The unit alone is not kept.</source>
        <translation>Écrivez aussi le nombre. L’unité seule n’est pas gardée.</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>confirming %1</source>
        <translation>la confirmation de %1</translation>
    </message>
    <message>
        <source>of what, or for how long</source>
        <translation>de quoi, ou pour combien de temps</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>Le texte tel que reçu</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>%1 ahead.</source>
        <translation>%1 d’avance.</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>%1 de retard.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 over the time.</source>
        <translation>%1 de trop.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Come to your last sentence.</source>
        <translation>Venez-en à votre dernière phrase.</translation>
    </message>
    <message>
        <source>On time.</source>
        <translation>À l’heure.</translation>
    </message>
    <message>
        <source>P lets it go on.</source>
        <translation>P le fait repartir.</translation>
    </message>
    <message>
        <source>Shorten this slide or the next.</source>
        <translation>Raccourcissez cette diapositive ou la suivante.</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>Le chronomètre est arrêté.</translation>
    </message>
    <message>
        <source>This slide: %1 of %2</source>
        <translation>Cette diapositive : %1 sur %2</translation>
    </message>
    <message>
        <source>You can speak more slowly.</source>
        <translation>Vous pouvez parler plus lentement.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the Word report</source>
        <translation>Pages du rapport Word</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ParagraphsEditor</name>
    <message>
        <source>the slides, and the Word report</source>
        <translation>les diapositives et le rapport Word</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Pasted %1 words.</source>
        <translation>%1 mots collés.</translation>
    </message>
    <message>
        <source>Pasted 1 word.</source>
        <translation>1 mot collé.</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Voir l’original</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>We %1.</source>
        <translation>Nous avons %1.</translation>
    </message>
    <message>
        <source>joined %1 broken lines</source>
        <translation>réuni %1 lignes coupées</translation>
    </message>
    <message>
        <source>joined 1 broken line</source>
        <translation>réuni 1 ligne coupée</translation>
    </message>
    <message>
        <source>made a bullet of 1 number</source>
        <translation>changé 1 numéro en puce</translation>
    </message>
    <message>
        <source>made bullets of %1 numbers</source>
        <translation>changé %1 numéros en puces</translation>
    </message>
    <message>
        <source>removed %1 footnote marks</source>
        <translation>enlevé %1 appels de note</translation>
    </message>
    <message>
        <source>removed %1 page numbers</source>
        <translation>enlevé %1 numéros de page</translation>
    </message>
    <message>
        <source>removed 1 footnote mark</source>
        <translation>enlevé 1 appel de note</translation>
    </message>
    <message>
        <source>removed 1 page number</source>
        <translation>enlevé 1 numéro de page</translation>
    </message>
    <message>
        <source>wrote %1 table rows as lines</source>
        <translation>écrit %1 lignes de tableau en texte</translation>
    </message>
    <message>
        <source>wrote 1 table row as a line</source>
        <translation>écrit 1 ligne de tableau en texte</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>%1 has no choice “%2”. These cells stay blank.</source>
        <translation>%1 n’a pas de choix « %2 ». Ces cellules restent vides.</translation>
    </message>
    <message>
        <source>%1 rows and %2 columns found. Choose where each column goes. Nothing changes until you press Insert.</source>
        <translation>%1 lignes et %2 colonnes trouvées. Choisissez où va chaque colonne. Rien ne change avant Insérer.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Insert %1 rows</source>
        <translation>&amp;Insérer %1 lignes</translation>
    </message>
    <message>
        <source>&amp;Insert 1 row</source>
        <translation>&amp;Insérer 1 ligne</translation>
    </message>
    <message>
        <source>And %1 more rows.</source>
        <translation>Et %1 autres lignes.</translation>
    </message>
    <message>
        <source>And 1 more row.</source>
        <translation>Et 1 autre ligne.</translation>
    </message>
    <message>
        <source>Column %1 goes to</source>
        <translation>La colonne %1 va dans</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>La première ligne porte les &amp;noms des colonnes</translation>
    </message>
    <message>
        <source>The rows as they will be</source>
        <translation>Les lignes telles qu’elles seront</translation>
    </message>
    <message>
        <source>The rows will look like this:</source>
        <translation>Les lignes seront ainsi :</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or copy it to this computer.</source>
        <translation>Le fichier ne s’ouvre pas. Fermez-le ailleurs, ou copiez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make the picture smaller and add it again.</source>
        <translation>Le fichier dépasse 100 Mo. Réduisez l’image et ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the pictures in it.</source>
        <translation>Ceci est un dossier. Ouvrez-le et choisissez les images qu’il contient.</translation>
    </message>
    <message>
        <source>This picture is here already.</source>
        <translation>Cette image est déjà ici.</translation>
    </message>
    <message>
        <source>adding %1 pictures</source>
        <translation>l’ajout de %1 images</translation>
    </message>
    <message>
        <source>adding a picture</source>
        <translation>l’ajout d’une image</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>&amp;Add a picture…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Add pictures to %1</source>
        <translation>Ajouter des images à %1</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a picture. Delete takes it out. Enter goes to its caption.</source>
        <translation>Alt et les flèches déplacent une image. Suppr l’enlève. Entrée va à sa légende.</translation>
    </message>
    <message>
        <source>or drop, or Ctrl+V</source>
        <translation>déposer, ou Ctrl+V</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>%1, on the cover</source>
        <translation>%1, en couverture</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3, %4</source>
        <translation>Image %1 sur %2 : %3, %4</translation>
    </message>
    <message>
        <source>no caption yet</source>
        <translation>pas encore de légende</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>&amp;Use on the cover</source>
        <translation>&amp;Utiliser en couverture</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>I&amp;mage entière</translation>
    </message>
    <message>
        <source>Arrow keys move %1. Space: next edge.</source>
        <translation>Les flèches déplacent %1. Espace : bord suivant.</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Cred&amp;it</source>
        <translation>Créd&amp;it</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Descri&amp;ption</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Frame of picture %1</source>
        <translation>Cadre de l’image %1</translation>
    </message>
    <message>
        <source>Say what a person would see: “Two women in aprons fill bags at a table.”</source>
        <translation>Dites ce qu’une personne verrait : « Deux femmes en tablier remplissent des sacs à une table. »</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>Forme du cadre</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Forme : %1</translation>
    </message>
    <message>
        <source>Sharp on a whole slide: %1 × %2 pixels.</source>
        <translation>Nette sur une diapositive entière : %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Sharp on half a slide: %1 × %2 pixels.</source>
        <translation>Nette sur une demi-diapositive : %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Ta&amp;ke this picture out</source>
        <translation>&amp;Supprimer cette image</translation>
    </message>
    <message>
        <source>The file of this picture is not here. Add the picture again.</source>
        <translation>Le fichier de cette image n’est pas ici. Ajoutez l’image à nouveau.</translation>
    </message>
    <message>
        <source>This picture is small: %1 × %2 pixels. It stays small on the slide.</source>
        <translation>Cette image est petite : %1 × %2 pixels. Elle reste petite sur la diapositive.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>for people who cannot see it</source>
        <translation>pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>who or what, and where</source>
        <translation>qui ou quoi, et où</translation>
    </message>
    <message>
        <source>who took it?</source>
        <translation>qui l’a prise ?</translation>
    </message>
</context>
<context>
    <name>PictureSketch</name>
    <message>
        <source>It stands on slide %1, with %2 others.</source>
        <translation>Elle est sur la diapositive %1, avec %2 autres.</translation>
    </message>
    <message>
        <source>It stands on slide %1, with one other.</source>
        <translation>Elle est sur la diapositive %1, avec une autre.</translation>
    </message>
    <message>
        <source>It stands on slide %1.</source>
        <translation>Elle est sur la diapositive %1.</translation>
    </message>
    <message>
        <source>This picture is not on the slides. The Word report shows it.</source>
        <translation>Cette image n’est pas sur les diapositives. Le rapport Word la montre.</translation>
    </message>
</context>
<context>
    <name>PicturesEditor</name>
    <message>
        <source>%1 pictures are here now.</source>
        <translation>Il y a maintenant %1 images.</translation>
    </message>
    <message>
        <source>1 picture is here now.</source>
        <translation>Il y a maintenant 1 image.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Adding picture %1 of %2. You can go on writing.</source>
        <translation>Ajout de l’image %1 sur %2. Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop adding pictures</source>
        <translation>Arrêter d’ajouter des images</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture first.</source>
        <translation>Il n’y a pas d’image à coller. Copiez d’abord une image.</translation>
    </message>
    <message>
        <source>This picture is in the internet. Save it on this computer, then add the file.</source>
        <translation>Cette image est sur internet. Enregistrez-la sur cet ordinateur, puis ajoutez le fichier.</translation>
    </message>
    <message>
        <source>choosing the picture of the cover</source>
        <translation>le choix de l’image de couverture</translation>
    </message>
    <message>
        <source>cropping a picture</source>
        <translation>le recadrage d’une image</translation>
    </message>
    <message>
        <source>moving a picture</source>
        <translation>le déplacement d’une image</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>taking a picture out</source>
        <translation>le retrait d’une image</translation>
    </message>
    <message>
        <source>taking the picture off the cover</source>
        <translation>le retrait de l’image de couverture</translation>
    </message>
    <message>
        <source>turning a picture</source>
        <translation>la rotation d’une image</translation>
    </message>
    <message>
        <source>typing a caption</source>
        <translation>la saisie d’une légende</translation>
    </message>
    <message>
        <source>typing a credit</source>
        <translation>la saisie d’un crédit</translation>
    </message>
    <message>
        <source>typing a description</source>
        <translation>la saisie d’une description</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Add %1 points</source>
        <translation>Ajouter %1 points</translation>
    </message>
    <message>
        <source>Add 1 point</source>
        <translation>Ajouter 1 point</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the sentences that carry your message. You can shorten them after.</source>
        <translation>Choisissez les phrases qui portent votre message. Vous pourrez les raccourcir.</translation>
    </message>
    <message>
        <source>Make points from the text</source>
        <translation>Tirer des points du texte</translation>
    </message>
    <message>
        <source>Paste or write the text here.</source>
        <translation>Collez ou écrivez le texte ici.</translation>
    </message>
    <message>
        <source>Put this text into &amp;Details too</source>
        <translation>Mettre aussi ce texte dans &amp;Détails</translation>
    </message>
    <message>
        <source>Text to take sentences from</source>
        <translation>Texte d’où viennent les phrases</translation>
    </message>
    <message>
        <source>The sentences of your text appear here.</source>
        <translation>Les phrases de votre texte apparaissent ici.</translation>
    </message>
    <message>
        <source>Use &amp;another text</source>
        <translation>Utiliser un &amp;autre texte</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>&amp;Remove this row</source>
        <translation>&amp;Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>Enter: new row   Alt+↑ ↓: move</source>
        <translation>Entrée : nouvelle ligne   Alt+↑ ↓ : déplacer</translation>
    </message>
</context>
<context>
    <name>PreviewColumn</name>
    <message>
        <source>Back to the slide</source>
        <translation>Retour à la diapositive</translation>
    </message>
    <message>
        <source>F6 moves here</source>
        <translation>F6 mène ici</translation>
    </message>
    <message>
        <source>Fold the slides</source>
        <translation>Replier les diapositives</translation>
    </message>
    <message>
        <source>Fold the slides (F9)</source>
        <translation>Replier les diapositives (F9)</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>Grand &amp;format</translation>
    </message>
    <message>
        <source>Not shown here, but in the export: %1.</source>
        <translation>Non montré ici, mais exporté : %1.</translation>
    </message>
    <message>
        <source>Pages of this topic</source>
        <translation>Ce thème</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Slides of this topic</source>
        <translation>Ce thème</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>This topic is not on the slides. It is in the Word report.</source>
        <translation>Ce thème n’est pas sur les diapositives. Il est dans le rapport Word.</translation>
    </message>
    <message>
        <source>Word page</source>
        <translation>Page Word</translation>
    </message>
    <message>
        <source>Your slide appears here when you write the first words.</source>
        <translation>Votre diapositive apparaît ici dès vos premiers mots.</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>environ %1 secondes</translation>
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
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Reports, workshops and exported files</source>
        <translation>Rapports, ateliers et fichiers exportés</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>Le fichier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The sample cannot be opened</source>
        <translation>L’exemple ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>What to look at in the answers</source>
        <translation>À regarder dans les réponses</translation>
    </message>
    <message>
        <source>Where does the report with these answers go?</source>
        <translation>Où enregistrer le rapport avec ces réponses ?</translation>
    </message>
</context>
<context>
    <name>ProgramErrorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Everything you wrote is saved. You can go on.</source>
        <translation>Tout ce que vous avez écrit est enregistré. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>If it happens again, copy this text and send it to your contact person.</source>
        <translation>Si cela se répète, copiez ce texte et envoyez-le à votre contact.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Un problème est survenu dans le programme</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Your last words may not be saved yet. Look at the line at the bottom left of the window.</source>
        <translation>Vos derniers mots ne sont peut-être pas encore enregistrés. Regardez la ligne en bas à gauche de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Recent reports</source>
        <translation>Rapports récents</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message>
        <source>%1 of %2 topics complete</source>
        <translation>%1 thèmes complets sur %2</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>&amp;Continue writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Gardé à</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Derniers mots</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>See &amp;earlier versions…</source>
        <translation>&amp;Voir les versions précédentes…</translation>
    </message>
    <message>
        <source>The program stopped at %1, perhaps because the power went off. Everything you wrote until then is here.</source>
        <translation>Le programme s’est arrêté à %1, peut-être par une coupure de courant. Tout ce que vous aviez écrit est ici.</translation>
    </message>
    <message>
        <source>We kept your work</source>
        <translation>Nous avons gardé votre travail</translation>
    </message>
    <message>
        <source>You were at</source>
        <translation>Vous étiez à</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Larger notes</source>
        <translation>Notes plus grandes</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivante : %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notes plus petites</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>C’est la dernière diapositive</translation>
    </message>
    <message>
        <source>This slide has no notes.</source>
        <translation>Cette diapositive n’a pas de notes.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>hide notes</source>
        <translation>masquer les notes</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>show notes</source>
        <translation>montrer les notes</translation>
    </message>
    <message>
        <source>size of the notes</source>
        <translation>taille des notes</translation>
    </message>
    <message>
        <source>start the clock again</source>
        <translation>relancer le chronomètre</translation>
    </message>
    <message>
        <source>stop the clock</source>
        <translation>arrêter le chronomètre</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>A copy is safe on this computer. The program takes it back when you open the report again.</source>
        <translation>Une copie est en sûreté sur cet ordinateur. Le programme la reprend quand vous rouvrez le rapport.</translation>
    </message>
    <message>
        <source>About OTOP Report Builder</source>
        <translation>À propos d’OTOP Report Builder</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Guide for participants</source>
        <translation>Guide des participants</translation>
    </message>
    <message>
        <source>If both of you write, the later words win. Open it only if nobody writes there.</source>
        <translation>Si vous écrivez à deux, les derniers mots restent. Ouvrez-le seulement si personne n’y écrit.</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>Nouveau rapport…</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Prepare for e-mail…</source>
        <translation>Préparer pour l’e-mail…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Start window</source>
        <translation>Fenêtre de départ</translation>
    </message>
    <message>
        <source>That file is open</source>
        <translation>Ce fichier est ouvert</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>La copie ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The kept words cannot be taken now</source>
        <translation>Les mots gardés ne peuvent pas être repris maintenant</translation>
    </message>
    <message>
        <source>The report cannot be saved there</source>
        <translation>Le rapport ne peut pas être enregistré là</translation>
    </message>
    <message>
        <source>The report is not saved in its file yet</source>
        <translation>Le rapport n’est pas encore enregistré dans son fichier</translation>
    </message>
    <message>
        <source>This report is open in another window</source>
        <translation>Ce rapport est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>This report is open on another computer (%1)</source>
        <translation>Ce rapport est ouvert sur un autre ordinateur (%1)</translation>
    </message>
    <message>
        <source>This version cannot be taken back</source>
        <translation>Cette version ne peut pas être reprise</translation>
    </message>
    <message>
        <source>Your last words are lost if you close now. Save elsewhere first.</source>
        <translation>Si vous fermez maintenant, vos derniers mots sont perdus. Enregistrez d’abord ailleurs.</translation>
    </message>
    <message>
        <source>another file has taken its place</source>
        <translation>un autre fichier a pris sa place</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>un autre programme tient le fichier</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>restoring an earlier version</source>
        <translation>le retour à une version précédente</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>le fichier a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>the stick or folder is not there</source>
        <translation>la clé ou le dossier n’est pas là</translation>
    </message>
    <message>
        <source>using the kept words</source>
        <translation>l’usage des mots gardés</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Lien (Ctrl+K)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Liste (Ctrl+Maj+L)</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Drag to move the row</source>
        <translation>Glissez pour déplacer la ligne</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 more need something.</source>
        <translation>Il manque quelque chose à %1 autres.</translation>
    </message>
    <message>
        <source>%1 needs: %2. You can finish it later; your report is saved.</source>
        <translation>%1 demande : %2. Vous pouvez finir plus tard ; votre rapport est enregistré.</translation>
    </message>
    <message>
        <source>1 more needs something.</source>
        <translation>Il manque quelque chose à 1 autre.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Do you have this list in Excel or Word? Copy the cells there, click the first cell here, and press Ctrl+V. You see the result before anything changes.</source>
        <translation>Vous avez cette liste dans Excel ou Word ? Copiez-y les cellules, cliquez ici sur la première cellule et appuyez sur Ctrl+V. Vous voyez le résultat avant tout changement.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>%1?</source>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>le choix de %1</translation>
    </message>
    <message>
        <source>clearing %1</source>
        <translation>l’effacement de %1</translation>
    </message>
    <message>
        <source>clearing a cell</source>
        <translation>l’effacement d’une cellule</translation>
    </message>
    <message>
        <source>clearing cells</source>
        <translation>l’effacement de cellules</translation>
    </message>
    <message>
        <source>deleting %1 rows</source>
        <translation>la suppression de %1 lignes</translation>
    </message>
    <message>
        <source>deleting a row</source>
        <translation>la suppression d’une ligne</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>moving a row</source>
        <translation>le déplacement d’une ligne</translation>
    </message>
    <message>
        <source>pasting cells</source>
        <translation>le collage de cellules</translation>
    </message>
    <message>
        <source>pasting into %1</source>
        <translation>le collage dans %1</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>la saisie dans %1</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Not saved: %1. What to do…</source>
        <translation>Non enregistré : %1. Que faire…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>SeriesCharts</name>
    <message>
        <source>%1 values: %2</source>
        <translation>%1 valeurs : %2</translation>
    </message>
    <message>
        <source>%1 values: in a table</source>
        <translation>%1 valeurs : dans un tableau</translation>
    </message>
    <message>
        <source>1 value: a large figure</source>
        <translation>1 valeur : un grand chiffre</translation>
    </message>
    <message>
        <source>1 value: in a table</source>
        <translation>1 valeur : dans un tableau</translation>
    </message>
    <message>
        <source>On the slides</source>
        <translation>Sur les diapositives</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une courbe</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>A year, or the name of the new column</source>
        <translation>Une année, ou le nom de la nouvelle colonne</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add another year or column…</source>
        <translation>Ajouter une année ou une colonne…</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Double-click a year to change it</source>
        <translation>Double-cliquez sur une année pour la changer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer « %1 »…</translation>
    </message>
    <message>
        <source>Rename: go to a year first</source>
        <translation>Renommer : allez d’abord à une année</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Take out: go to a year first</source>
        <translation>Enlever : allez d’abord à une année</translation>
    </message>
    <message>
        <source>Take “%1” out</source>
        <translation>Enlever « %1 »</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>Il y a déjà une colonne « %1 ».</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>We read “%1” as %2. Your own text stays in the table.</source>
        <translation>Nous lisons « %1 » comme %2. Votre texte reste dans le tableau.</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>naming %1</source>
        <translation>le nom de %1</translation>
    </message>
    <message>
        <source>taking %1 out</source>
        <translation>le retrait de %1</translation>
    </message>
    <message>
        <source>“%1” is not one number. “%2” becomes a table, not a chart.</source>
        <translation>« %1 » n’est pas un seul nombre. « %2 » devient un tableau, pas un graphique.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placé</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
</context>
<context>
    <name>SlideList</name>
    <message>
        <source>Slides of this topic</source>
        <translation>Diapositives de ce thème</translation>
    </message>
</context>
<context>
    <name>SlideListModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>Diapositive %1 : %2</translation>
    </message>
    <message>
        <source>text %1 pt</source>
        <translation>texte %1 pt</translation>
    </message>
</context>
<context>
    <name>SlideRail</name>
    <message>
        <source>All slides</source>
        <translation>Toutes les diapositives</translation>
    </message>
    <message>
        <source>F6 or click: show large</source>
        <translation>F6 ou clic : voir en grand</translation>
    </message>
    <message>
        <source>Sli&amp;des</source>
        <translation>&amp;Diapositives</translation>
    </message>
</context>
<context>
    <name>SlideSettings</name>
    <message>
        <source>&amp;Title of the slide</source>
        <translation>Titre de &amp;la diapositive</translation>
    </message>
    <message>
        <source>Show this topic on the s&amp;lides</source>
        <translation>M&amp;ontrer ce thème sur les diapositives</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Titre de la diapositive</translation>
    </message>
    <message>
        <source>keeping a topic off the slides</source>
        <translation>le retrait d’un thème des diapositives</translation>
    </message>
    <message>
        <source>showing a topic on the slides</source>
        <translation>l’affichage d’un thème sur les diapositives</translation>
    </message>
    <message>
        <source>typing in the title of the slide</source>
        <translation>la saisie dans le titre de la diapositive</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Diapositive %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Click a text to change it</source>
        <translation>Cliquez sur un texte pour le changer</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>&amp;Check reports</source>
        <translation>&amp;Vérifier des rapports</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Prepare a workshop</source>
        <translation>&amp;Préparer un atelier</translation>
    </message>
    <message>
        <source>&amp;Try the sample report</source>
        <translation>&amp;Essayer le rapport d’exemple</translation>
    </message>
    <message>
        <source>&amp;Write my report</source>
        <translation>&amp;Rédiger mon rapport</translation>
    </message>
    <message>
        <source>Answer the questions and see your slides grow. Export to PowerPoint, Word and PDF.</source>
        <translation>Répondez aux questions et voyez naître vos diapositives. Exportez en PowerPoint, Word et PDF.</translation>
    </message>
    <message>
        <source>Choose the questions and the look. For trainers.</source>
        <translation>Choisissez les questions et l’aspect. Pour les formateurs.</translation>
    </message>
    <message>
        <source>Enter: continue this report · or drop a file here to open it</source>
        <translation>Entrée : continuer ce rapport · ou déposez ici un fichier pour l’ouvrir</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Langue des fenêtres</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>See who is missing what, and tell them. For facilitators.</source>
        <translation>Voyez à qui il manque quoi, et dites-le. Pour les animateurs.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Works without internet. Nothing is sent anywhere.</source>
        <translation>Fonctionne sans internet. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Your reports will be listed here. Start with “Write my report”, or try the sample first.</source>
        <translation>Vos rapports apparaîtront ici. Commencez par « Rédiger mon rapport », ou essayez d’abord l’exemple.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>adding to %1</source>
        <translation>l’ajout dans %1</translation>
    </message>
    <message>
        <source>deleting in %1</source>
        <translation>la suppression dans %1</translation>
    </message>
    <message>
        <source>formatting in %1</source>
        <translation>la mise en forme dans %1</translation>
    </message>
    <message>
        <source>moving in %1</source>
        <translation>le déplacement dans %1</translation>
    </message>
    <message>
        <source>pasting in %1</source>
        <translation>le collage dans %1</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>la saisie dans %1</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>serious</source>
        <translation>sérieuse</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>très grave</translation>
    </message>
    <message>
        <source>“%1” is written there.</source>
        <translation>Il y est écrit « %1 ».</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Add &amp;row</source>
        <translation>A&amp;jouter une ligne</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Aller à la cellule</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Tab: next cell · Alt+↑ ↓: move the row · Ctrl+V: paste from Excel or Word</source>
        <translation>Tab : cellule suivante · Alt+↑ ↓ : déplacer la ligne · Ctrl+V : coller depuis Excel ou Word</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>à donner : %1</translation>
    </message>
    <message>
        <source>pasting %1 rows</source>
        <translation>le collage de %1 lignes</translation>
    </message>
    <message>
        <source>pasting 1 row</source>
        <translation>le collage de 1 ligne</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>plan %1</source>
        <translation>prévu %1</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>&amp;Check and export</source>
        <translation>&amp;Vérifier et exporter</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Opens the contents</source>
        <translation>Ouvre le sommaire</translation>
    </message>
    <message>
        <source>Sli&amp;des</source>
        <translation>&amp;Diapositives</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>%1 · topic %2 of %3</source>
        <translation>%1 · thème %2 sur %3</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Another file has taken the place of this one</source>
        <translation>Un autre fichier a pris la place de celui-ci</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Un autre programme tient le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or save elsewhere.</source>
        <translation>Libérez de la place sur le disque, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Put the stick back, or save elsewhere.</source>
        <translation>Remettez la clé, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Save elsewhere to go on.</source>
        <translation>Enregistrez ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file was moved or deleted</source>
        <translation>Le fichier a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>This disk is full</source>
        <translation>Ce disque est plein</translation>
    </message>
    <message>
        <source>We cannot reach the USB stick or the folder</source>
        <translation>Nous ne trouvons pas la clé USB ou le dossier</translation>
    </message>
    <message>
        <source>We may not write into this file</source>
        <translation>Nous ne pouvons pas écrire dans ce fichier</translation>
    </message>
    <message>
        <source>Your last words are kept in memory only. Save elsewhere before you close.</source>
        <translation>Vos derniers mots ne sont qu’en mémoire. Enregistrez ailleurs avant de fermer.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The program goes on trying.</source>
        <translation>Votre travail est en sûreté sur cet ordinateur. Le programme continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>UnopenedDialog</name>
    <message>
        <source>&amp;Open the version of %1…</source>
        <translation>&amp;Ouvrir la version de %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It becomes a new file. The old file stays as it is.</source>
        <translation>Elle devient un nouveau fichier. L’ancien reste tel quel.</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>This computer has these versions of it. The newest is at the top.</source>
        <translation>Cet ordinateur en a ces versions. La plus récente est en haut.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Your work is not lost</source>
        <translation>Ce fichier ne s’ouvre pas. Votre travail n’est pas perdu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Reprendre cette version</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;Enregistrer comme nouveau fichier…</translation>
    </message>
    <message>
        <source>A copy is kept when you open the report, and every ten minutes. The last ten stay here.</source>
        <translation>Une copie est gardée à l’ouverture du rapport et toutes les dix minutes. Les dix dernières restent ici.</translation>
    </message>
    <message>
        <source>Choose a version to look at</source>
        <translation>Choisissez une version à regarder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Left: this version. Right: now. Marked is what differs.</source>
        <translation>À gauche : cette version. À droite : maintenant. Les différences sont marquées.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Restoring is safe: the report of now is kept as a version too.</source>
        <translation>Reprendre est sans risque : le rapport actuel est aussi gardé comme version.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Enregistrer comme nouveau fichier</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept every ten minutes.</source>
        <translation>Pas encore de version précédente. Une est gardée toutes les dix minutes.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>Suiva&amp;nt : %1</translation>
    </message>
    <message>
        <source>&amp;Next: Check</source>
        <translation>Suiva&amp;nt : Vérifier</translation>
    </message>
    <message>
        <source>Topic %1 of %2</source>
        <translation>Thème %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 sur %2 complets</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>&amp;Diapositives</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Word page</source>
        <translation>Page &amp;Word</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>F&amp;ull size</source>
        <translation>&amp;Grand format</translation>
    </message>
    <message>
        <source>Find in report…</source>
        <translation>Chercher dans le rapport…</translation>
    </message>
    <message>
        <source>Fold the slides</source>
        <translation>Replier les diapositives</translation>
    </message>
    <message>
        <source>Go to topic</source>
        <translation>Aller à un thème</translation>
    </message>
    <message>
        <source>Go to topic…</source>
        <translation>Aller à un thème…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>Prochaine chose à faire</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Nothing left to do. You can export.</source>
        <translation>Plus rien à faire. Vous pouvez exporter.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Previous thing to do</source>
        <translation>Chose à faire précédente</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>Thème précédent</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rehearse from &amp;this slide</source>
        <translation>Répéter depuis &amp;cette diapositive</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Type a few letters of the topic, or its number:</source>
        <translation>Tapez quelques lettres du thème, ou son numéro :</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille normale du texte</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Not shown here, but in the export: %1.</source>
        <translation>Non montré ici, mais exporté : %1.</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>La page se prépare…</translation>
    </message>
    <message>
        <source>This topic is in the Word report when you write the first words.</source>
        <translation>Ce thème est dans le rapport Word dès vos premiers mots.</translation>
    </message>
</context>
<context>
    <name>WorkshopCheckDialog</name>
    <message>
        <source>%1 is ready: no problems found.</source>
        <translation>%1 est prêt : aucun problème.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>A workshop is a folder with the file workshop.toml. The guide for trainers explains how to write it. Choose a folder to see whether it is ready to send.</source>
        <translation>Un atelier est un dossier avec le fichier workshop.toml. Le guide des formateurs explique comment l’écrire. Choisissez un dossier pour voir s’il est prêt à envoyer.</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop</source>
        <translation>Choisissez le dossier d’un atelier</translation>
    </message>
    <message>
        <source>Prepare a workshop</source>
        <translation>Préparer un atelier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Coller comme te&amp;xte simple</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Type the first letters</source>
        <translation>Tapez les premières lettres</translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>_Check</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check reports</source>
        <translation>Vérifier des rapports</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Lecture des rapports…</translation>
    </message>
</context>
<context>
    <name>_FindingPainter</name>
    <message>
        <source>Go there ›</source>
        <translation>Y aller ›</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
</context>
<context>
    <name>_Handles</name>
    <message>
        <source>Drag to move. With the keyboard: Alt+↑ or Alt+↓.</source>
        <translation>Glissez pour déplacer. Au clavier : Alt+↑ ou Alt+↓.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>_Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>at least %1 pt</source>
        <translation>au moins %1 pt</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>_SlideDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Diapositive %1</translation>
    </message>
</context>
<context>
    <name>_Tiles</name>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
    </message>
</context>
</TS>
