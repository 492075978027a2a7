<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OTOP Report Builder</source>
        <translation>關於 OTOP Report Builder</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>程式庫及其授權</translation>
    </message>
    <message>
        <source>Your answers become slides and a Word report. Nothing is sent anywhere.</source>
        <translation>您的回答會成為投影片和 Word 報告。不會傳送任何資料。</translation>
    </message>
</context>
<context>
    <name>AudienceScreen</name>
    <message>
        <source>Slides for those who listen</source>
        <translation>給聽眾看的投影片</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>Slides</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演講</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞數</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
</context>
<context>
    <name>BulletsEditor</name>
    <message>
        <source>%1 is the most here. Keep the most important ones.</source>
        <translation>這裡最多%1項。請保留最重要的。</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>加入一項</translation>
    </message>
    <message>
        <source>This row: %1</source>
        <translation>這一列：%1</translation>
    </message>
    <message>
        <source>one a row</source>
        <translation>每列一項</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到清單</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>前往欄位</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move ↑</source>
        <translation>上移 ↑</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>下移 ↓</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>第%1項</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>必填：%1</translation>
    </message>
    <message>
        <source>pasting %1 rows</source>
        <translation>貼上%1列</translation>
    </message>
    <message>
        <source>pasting 1 row</source>
        <translation>貼上1列</translation>
    </message>
    <message>
        <source>‹ All</source>
        <translation>‹ 全部</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>typing in %1</source>
        <translation>輸入「%1」</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>選擇報告所在的資料夾</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n answers are missing. You can still export at any time.</source>
        <translation>
            <numerusform>還缺%n個回答。您仍可隨時匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All that is needed is answered. You can export and send it.</source>
        <translation>必填項目都已填寫。您可以匯出並寄出。</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>檢查與匯出</translation>
    </message>
    <message>
        <source>Enter: go to the question</source>
        <translation>Enter：前往題目</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>One answer is missing. You can still export at any time.</source>
        <translation>還缺1個回答。您仍可隨時匯出。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Your report is complete</source>
        <translation>您的報告已完成</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit</source>
        <translation>
            <numerusform>超過上限%n項</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>檢查與匯出</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>沒有缺漏</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>choosing %1</source>
        <translation>選擇「%1」</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <source>Clock: %1</source>
        <translation>計時：%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共%1</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Optional · after the workshop</source>
        <translation>選填 · 研習班之後</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Countries that fit</source>
        <translation>符合的國家</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>We know no country “%1”. Did you mean %2?</source>
        <translation>找不到國家「%1」。您是指%2嗎？</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>選擇「%1」</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Frame of the picture</source>
        <translation>圖片的外框</translation>
    </message>
    <message>
        <source>The arrow keys move %1. Space goes to the next edge. Shift makes large steps.</source>
        <translation>方向鍵移動%1。空白鍵換到下一邊。Shift 鍵移動較大步。</translation>
    </message>
    <message>
        <source>a corner</source>
        <translation>一個角</translation>
    </message>
    <message>
        <source>the frame</source>
        <translation>外框</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>左邊</translation>
    </message>
    <message>
        <source>the lower edge</source>
        <translation>下邊</translation>
    </message>
    <message>
        <source>the right edge</source>
        <translation>右邊</translation>
    </message>
    <message>
        <source>the upper edge</source>
        <translation>上邊</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>%1: choose in a calendar</source>
        <translation>%1：在月曆中選擇</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>月曆</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>月曆…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>We cannot read “%1” as a day. Write it as 2017-03-16.</source>
        <translation>無法將「%1」讀成日期。請寫成 2017-03-16。</translation>
    </message>
    <message>
        <source>We read “%1” as %2.</source>
        <translation>「%1」讀作%2。</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>是，正確</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>選擇「%1」</translation>
    </message>
    <message>
        <source>“%1” can be two days. Which one is it?</source>
        <translation>「%1」可能是兩個日期。是哪一個？</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Nothing differs from now.</source>
        <translation>與現在沒有差異。</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>與現在的差異</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>shown on the slides</source>
        <translation>顯示在投影片上</translation>
    </message>
    <message>
        <source>title of the slide</source>
        <translation>投影片標題</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Hide the &amp;example</source>
        <translation>隱藏範例(&amp;E)</translation>
    </message>
    <message>
        <source>Show an &amp;example</source>
        <translation>顯示範例(&amp;E)</translation>
    </message>
    <message>
        <source>Strong example</source>
        <translation>良好的範例</translation>
    </message>
    <message>
        <source>Weak example</source>
        <translation>較弱的範例</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>%1 pages, A4</source>
        <translation>%1頁，A4</translation>
    </message>
    <message>
        <source>%1 slides</source>
        <translation>%1張投影片</translation>
    </message>
    <message>
        <source>%1, for printing and reading</source>
        <translation>%1，供列印和閱讀</translation>
    </message>
    <message>
        <source>%1, with speaker notes</source>
        <translation>%1，附演講者備忘稿</translation>
    </message>
    <message>
        <source>&amp;Language of the program's words in the files</source>
        <translation>檔案中程式用語的語言(&amp;L)</translation>
    </message>
    <message>
        <source>1 page, A4</source>
        <translation>1頁，A4</translation>
    </message>
    <message>
        <source>1 slide</source>
        <translation>1張投影片</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>製作中…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose at least one file, and give it a name.</source>
        <translation>請至少選擇一個檔案，並為它命名。</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n files</source>
        <translation>
            <numerusform>匯出%n個檔案(&amp;X)</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport 1 file</source>
        <translation>匯出1個檔案(&amp;X)</translation>
    </message>
    <message>
        <source>Everything for your e-mail is in the folder “%1”: %2.</source>
        <translation>電子郵件所需的檔案都在資料夾「%1」：%2。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export is done</source>
        <translation>匯出完成</translation>
    </message>
    <message>
        <source>Exported at %1.</source>
        <translation>已於%1匯出。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>匯出中…</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>檔案名稱(&amp;N)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>資料夾(&amp;D)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Language of the program's words in the files</source>
        <translation>檔案中程式用語的語言</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未製作</translation>
    </message>
    <message>
        <source>Nothing is sent. The files stay on this computer.</source>
        <translation>不會傳送任何資料。檔案留在這台電腦上。</translation>
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
        <translation>準備電子郵件(&amp;M)…</translation>
    </message>
    <message>
        <source>Rehear&amp;se</source>
        <translation>排練(&amp;S)</translation>
    </message>
    <message>
        <source>Rehearse the talk (F5)</source>
        <translation>排練演講 (F5)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Some files could not be made</source>
        <translation>有些檔案無法製作</translation>
    </message>
    <message>
        <source>The Word report, A4</source>
        <translation>Word 報告，A4</translation>
    </message>
    <message>
        <source>The slides for printing and reading</source>
        <translation>供列印和閱讀的投影片</translation>
    </message>
    <message>
        <source>The slides, with speaker notes</source>
        <translation>投影片，附演講者備忘稿</translation>
    </message>
    <message>
        <source>The workshop asks for %1 at most. Leave out the PDF, or use fewer pictures.</source>
        <translation>研習班的上限是%1。請不要附 PDF，或減少圖片。</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>檔案要放在哪裡？</translation>
    </message>
    <message>
        <source>Where shall the folder be made?</source>
        <translation>資料夾要建立在哪裡？</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>You can export now. Unanswered questions make no empty slides.</source>
        <translation>現在就可以匯出。未回答的題目不會產生空白投影片。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>choosing the language of the report</source>
        <translation>選擇報告的語言</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>typing in %1</source>
        <translation>輸入「%1」</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟%1</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n處</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1處</translation>
    </message>
    <message>
        <source>Find in report</source>
        <translation>在報告中尋找</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要尋找的文字</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>The whole report</source>
        <translation>整份報告</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未歸位</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確定</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>&amp;Bold</source>
        <translation>粗體(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜體(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清單(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>貼上純文字(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Item one level &amp;out</source>
        <translation>項目凸排(&amp;O)</translation>
    </message>
    <message>
        <source>Item one level i&amp;n</source>
        <translation>項目縮排(&amp;N)</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>連結(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message>
        <source>The Word report</source>
        <translation>Word 報告</translation>
    </message>
</context>
<context>
    <name>FullSize</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第%1張投影片，共%2張</translation>
    </message>
    <message>
        <source>Slides in full size</source>
        <translation>完整大小的投影片</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1／%2 %3</translation>
    </message>
    <message>
        <source>%1 · add %2 more</source>
        <translation>%1 · 再加%2</translation>
    </message>
    <message>
        <source>%1 · full</source>
        <translation>%1 · 已滿</translation>
    </message>
    <message>
        <source>%1 · take out %2</source>
        <translation>%1 · 請刪去%2</translation>
    </message>
    <message>
        <source>%1 · write %2 more</source>
        <translation>%1 · 再寫%2</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 個指標</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 項</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 張圖片</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 個重點</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 個詞</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>個指標</translation>
    </message>
    <message>
        <source>items</source>
        <translation>項</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>張圖片</translation>
    </message>
    <message>
        <source>points</source>
        <translation>個重點</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>words</source>
        <translation>個詞</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Add row below</source>
        <translation>在下方加入一列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>刪除這一列</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>InDoubtDialog</name>
    <message>
        <source>&amp;Decide later</source>
        <translation>稍後決定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>保留檔案現況(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use the kept words</source>
        <translation>使用保留的文字(&amp;U)</translation>
    </message>
    <message>
        <source>If you use the kept words, the file of now stays as an earlier version.</source>
        <translation>使用保留的文字時，現在的檔案會成為先前的版本。</translation>
    </message>
    <message>
        <source>Left: the words we kept. Right: the file. Marked is what differs.</source>
        <translation>左邊：保留的文字。右邊：檔案。不同之處已標示。</translation>
    </message>
    <message>
        <source>On %1 your words could not be saved in this file. We kept them on this computer. Since then the file was changed elsewhere. Both are safe until you choose.</source>
        <translation>%1您的文字無法存入這個檔案，已保留在這台電腦上。之後檔案在別處有了變更。在您選擇之前，兩者都很安全。</translation>
    </message>
    <message>
        <source>Two versions of this report</source>
        <translation>這份報告有兩個版本</translation>
    </message>
    <message>
        <source>Which version do you want to go on with?</source>
        <translation>您要用哪個版本繼續？</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>選擇「%1」</translation>
    </message>
    <message>
        <source>“%1” has the letter %2. Did you mean %3?</source>
        <translation>「%1」含有字母%2。您是指%3嗎？</translation>
    </message>
    <message>
        <source>“%1” has the letters %2. Did you mean %3?</source>
        <translation>「%1」含有這些字母：%2。您是指%3嗎？</translation>
    </message>
    <message>
        <source>“%1” is a year of Taiwan’s calendar. Did you mean %3?</source>
        <translation>「%1」是民國年。您是指%3嗎？</translation>
    </message>
    <message>
        <source>“%1” is a year of the Thai calendar. Did you mean %3?</source>
        <translation>「%1」是泰國曆的年份。您是指%3嗎？</translation>
    </message>
    <message>
        <source>“%1” is more than one year. Did you mean %3?</source>
        <translation>「%1」不只一年。您是指%3嗎？</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Address of the page or the e-mail</source>
        <translation>網頁或電子郵件的位址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take the link away</source>
        <translation>移除連結(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>使用這個位址(&amp;U)</translation>
    </message>
    <message>
        <source>Address of the page or the e-mail</source>
        <translation>網頁或電子郵件的位址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>%1 points are the most for one slide. Put more in Details.</source>
        <translation>一張投影片最多%1個重點。其餘請寫在詳細說明。</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>標題(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>重點(&amp;P)</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>加入一個重點</translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation>詳細說明(&amp;A)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細說明</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Make points from the te&amp;xt</source>
        <translation>從文字整理重點(&amp;X)</translation>
    </message>
    <message>
        <source>Nothing is cut off. A short title is easier to read.</source>
        <translation>不會截斷任何文字。短標題比較好讀。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>speaker notes, and the Word report</source>
        <translation>演講者備忘稿與 Word 報告</translation>
    </message>
    <message>
        <source>the bullets on the slide</source>
        <translation>投影片上的項目</translation>
    </message>
    <message>
        <source>the title of the slide</source>
        <translation>投影片的標題</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>File size</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>最小的文字</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演講</translation>
    </message>
    <message>
        <source>Word report</source>
        <translation>Word 報告</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>頁</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>&amp;Another workshop…</source>
        <translation>其他研習班(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>報告的語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start writing</source>
        <translation>開始撰寫(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>研習班(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a workshop</source>
        <translation>選擇研習班</translation>
    </message>
    <message>
        <source>Everything you write is saved in one file at once. You can put it on a USB stick.</source>
        <translation>您寫的內容會立即存入一個檔案。您可以把它放在隨身碟上。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>請為檔案命名。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>Reports (*.otopreport)</source>
        <translation>報告 (*.otopreport)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名的檔案。請另取名稱。</translation>
    </message>
    <message>
        <source>Where does the report go?</source>
        <translation>報告要放在哪裡？</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>研習班</translation>
    </message>
    <message>
        <source>Workshops (*.otopworkshop)</source>
        <translation>研習班 (*.otopworkshop)</translation>
    </message>
    <message>
        <source>Write my report</source>
        <translation>撰寫我的報告</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Speaker notes</source>
        <translation>演講者備忘稿</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>%1 (decimals)</source>
        <translation>%1（小數）</translation>
    </message>
    <message>
        <source>%1 (thousands)</source>
        <translation>%1（千位）</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1：單位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>We can read “%1” in two ways. Which number is it?</source>
        <translation>「%1」有兩種讀法。是哪一個數字？</translation>
    </message>
    <message>
        <source>We read “%1” as %2. Your own text stays in the report.</source>
        <translation>「%1」讀作%2。報告中保留您的原文。</translation>
    </message>
    <message>
        <source>Write the number too. The unit alone is not kept.</source>
        <translation>請一併填寫數字。只有單位時不會保存。</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>是，正確</translation>
    </message>
    <message>
        <source>confirming %1</source>
        <translation>確認「%1」</translation>
    </message>
    <message>
        <source>of what, or for how long</source>
        <translation>什麼的數量，或多久</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>貼上前的文字</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>%1 ahead.</source>
        <translation>超前%1。</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>落後%1。</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分鐘</translation>
    </message>
    <message>
        <source>%1 over the time.</source>
        <translation>超過時間%1。</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Come to your last sentence.</source>
        <translation>請講最後一句。</translation>
    </message>
    <message>
        <source>On time.</source>
        <translation>時間剛好。</translation>
    </message>
    <message>
        <source>P lets it go on.</source>
        <translation>按 P 繼續。</translation>
    </message>
    <message>
        <source>Shorten this slide or the next.</source>
        <translation>請縮短這張或下一張投影片。</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>計時已停止。</translation>
    </message>
    <message>
        <source>This slide: %1 of %2</source>
        <translation>這張投影片：%1／%2</translation>
    </message>
    <message>
        <source>You can speak more slowly.</source>
        <translation>您可以說慢一點。</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the Word report</source>
        <translation>Word 報告的頁面</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1頁，共%2頁</translation>
    </message>
</context>
<context>
    <name>ParagraphsEditor</name>
    <message>
        <source>the slides, and the Word report</source>
        <translation>投影片與 Word 報告</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1，並%2</translation>
    </message>
    <message>
        <source>Pasted %1 words.</source>
        <translation>已貼上%1個詞。</translation>
    </message>
    <message>
        <source>Pasted 1 word.</source>
        <translation>已貼上1個詞。</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>顯示原文</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>We %1.</source>
        <translation>我們%1。</translation>
    </message>
    <message>
        <source>joined %1 broken lines</source>
        <translation>接合%1個斷行</translation>
    </message>
    <message>
        <source>joined 1 broken line</source>
        <translation>接合1個斷行</translation>
    </message>
    <message>
        <source>made a bullet of 1 number</source>
        <translation>將1個編號改成項目符號</translation>
    </message>
    <message>
        <source>made bullets of %1 numbers</source>
        <translation>將%1個編號改成項目符號</translation>
    </message>
    <message>
        <source>removed %1 footnote marks</source>
        <translation>移除%1個註腳記號</translation>
    </message>
    <message>
        <source>removed %1 page numbers</source>
        <translation>移除%1個頁碼</translation>
    </message>
    <message>
        <source>removed 1 footnote mark</source>
        <translation>移除1個註腳記號</translation>
    </message>
    <message>
        <source>removed 1 page number</source>
        <translation>移除1個頁碼</translation>
    </message>
    <message>
        <source>wrote %1 table rows as lines</source>
        <translation>將表格的%1列寫成行</translation>
    </message>
    <message>
        <source>wrote 1 table row as a line</source>
        <translation>將表格的1列寫成一行</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>%1 has no choice “%2”. These cells stay blank.</source>
        <translation>「%1」沒有「%2」這個選項。這些儲存格會留白。</translation>
    </message>
    <message>
        <source>%1 rows and %2 columns found. Choose where each column goes. Nothing changes until you press Insert.</source>
        <translation>找到%1列、%2欄。請選擇每一欄要放到哪裡。按「插入」之前不會有任何變更。</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Insert %1 rows</source>
        <translation>插入%1列(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Insert 1 row</source>
        <translation>插入1列(&amp;I)</translation>
    </message>
    <message>
        <source>And %1 more rows.</source>
        <translation>還有%1列。</translation>
    </message>
    <message>
        <source>And 1 more row.</source>
        <translation>還有1列。</translation>
    </message>
    <message>
        <source>Column %1 goes to</source>
        <translation>第%1欄放到</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>第一列是欄位名稱(&amp;N)</translation>
    </message>
    <message>
        <source>The rows as they will be</source>
        <translation>插入後的各列</translation>
    </message>
    <message>
        <source>The rows will look like this:</source>
        <translation>各列將會是這樣：</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or copy it to this computer.</source>
        <translation>無法開啟檔案。請在別處關閉它，或複製到這台電腦。</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make the picture smaller and add it again.</source>
        <translation>檔案超過 100 MB。請縮小圖片再重新加入。</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the pictures in it.</source>
        <translation>這是資料夾。請開啟它，再選擇其中的圖片。</translation>
    </message>
    <message>
        <source>This picture is here already.</source>
        <translation>這張圖片已經在這裡了。</translation>
    </message>
    <message>
        <source>adding %1 pictures</source>
        <translation>加入%1張圖片</translation>
    </message>
    <message>
        <source>adding a picture</source>
        <translation>加入一張圖片</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>&amp;Add a picture…</source>
        <translation>加入圖片(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>加入圖片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add pictures to %1</source>
        <translation>將圖片加入「%1」</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a picture. Delete takes it out. Enter goes to its caption.</source>
        <translation>Alt 加方向鍵移動圖片。Delete 鍵移除。Enter 鍵前往圖說。</translation>
    </message>
    <message>
        <source>or drop, or Ctrl+V</source>
        <translation>或拖放、Ctrl+V</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>%1, on the cover</source>
        <translation>%1，在封面上</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3, %4</source>
        <translation>第%1張圖片，共%2張：%3，%4</translation>
    </message>
    <message>
        <source>no caption yet</source>
        <translation>還沒有圖說</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>&amp;Use on the cover</source>
        <translation>用在封面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>整張圖片(&amp;W)</translation>
    </message>
    <message>
        <source>Arrow keys move %1. Space: next edge.</source>
        <translation>方向鍵移動%1。空白鍵：下一邊。</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>圖說(&amp;P)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖說</translation>
    </message>
    <message>
        <source>Cred&amp;it</source>
        <translation>照片來源(&amp;I)</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>照片來源</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>描述(&amp;S)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Frame of picture %1</source>
        <translation>第%1張圖片的外框</translation>
    </message>
    <message>
        <source>Say what a person would see: “Two women in aprons fill bags at a table.”</source>
        <translation>請說明看得到的內容：「兩位穿圍裙的婦女在桌邊裝袋。」</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>外框的形狀</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>形狀：%1</translation>
    </message>
    <message>
        <source>Sharp on a whole slide: %1 × %2 pixels.</source>
        <translation>放滿投影片也清晰：%1 × %2 像素。</translation>
    </message>
    <message>
        <source>Sharp on half a slide: %1 × %2 pixels.</source>
        <translation>放半張投影片清晰：%1 × %2 像素。</translation>
    </message>
    <message>
        <source>Ta&amp;ke this picture out</source>
        <translation>移除這張圖片(&amp;K)</translation>
    </message>
    <message>
        <source>The file of this picture is not here. Add the picture again.</source>
        <translation>找不到這張圖片的檔案。請重新加入圖片。</translation>
    </message>
    <message>
        <source>This picture is small: %1 × %2 pixels. It stays small on the slide.</source>
        <translation>這張圖片較小：%1 × %2 像素。在投影片上也會較小。</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左轉</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右轉</translation>
    </message>
    <message>
        <source>for people who cannot see it</source>
        <translation>給看不到圖片的人</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>who or what, and where</source>
        <translation>人或物，以及地點</translation>
    </message>
    <message>
        <source>who took it?</source>
        <translation>誰拍的？</translation>
    </message>
</context>
<context>
    <name>PictureSketch</name>
    <message>
        <source>It stands on slide %1, with %2 others.</source>
        <translation>它在第%1張投影片上，與另外%2張圖片一起。</translation>
    </message>
    <message>
        <source>It stands on slide %1, with one other.</source>
        <translation>它在第%1張投影片上，與另1張圖片一起。</translation>
    </message>
    <message>
        <source>It stands on slide %1.</source>
        <translation>它在第%1張投影片上。</translation>
    </message>
    <message>
        <source>This picture is not on the slides. The Word report shows it.</source>
        <translation>這張圖片不在投影片上，會出現在 Word 報告中。</translation>
    </message>
</context>
<context>
    <name>PicturesEditor</name>
    <message>
        <source>%1 pictures are here now.</source>
        <translation>現在有%1張圖片。</translation>
    </message>
    <message>
        <source>1 picture is here now.</source>
        <translation>現在有1張圖片。</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>加入圖片</translation>
    </message>
    <message>
        <source>Adding picture %1 of %2. You can go on writing.</source>
        <translation>正在加入第%1張圖片，共%2張。您可以繼續填寫。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop adding pictures</source>
        <translation>停止加入圖片</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture first.</source>
        <translation>沒有可貼上的圖片。請先複製一張圖片。</translation>
    </message>
    <message>
        <source>This picture is in the internet. Save it on this computer, then add the file.</source>
        <translation>這張圖片在網際網路上。請先存到這台電腦，再加入檔案。</translation>
    </message>
    <message>
        <source>choosing the picture of the cover</source>
        <translation>選擇封面圖片</translation>
    </message>
    <message>
        <source>cropping a picture</source>
        <translation>裁切圖片</translation>
    </message>
    <message>
        <source>moving a picture</source>
        <translation>移動圖片</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>taking a picture out</source>
        <translation>移除圖片</translation>
    </message>
    <message>
        <source>taking the picture off the cover</source>
        <translation>移除封面圖片</translation>
    </message>
    <message>
        <source>turning a picture</source>
        <translation>旋轉圖片</translation>
    </message>
    <message>
        <source>typing a caption</source>
        <translation>輸入圖說</translation>
    </message>
    <message>
        <source>typing a credit</source>
        <translation>輸入照片來源</translation>
    </message>
    <message>
        <source>typing a description</source>
        <translation>輸入描述</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Add %1 points</source>
        <translation>加入%1個重點</translation>
    </message>
    <message>
        <source>Add 1 point</source>
        <translation>加入1個重點</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the sentences that carry your message. You can shorten them after.</source>
        <translation>請選擇能表達重點的句子。之後可以再縮短。</translation>
    </message>
    <message>
        <source>Make points from the text</source>
        <translation>從文字整理重點</translation>
    </message>
    <message>
        <source>Paste or write the text here.</source>
        <translation>請在這裡貼上或輸入文字。</translation>
    </message>
    <message>
        <source>Put this text into &amp;Details too</source>
        <translation>同時將這段文字放入詳細說明(&amp;D)</translation>
    </message>
    <message>
        <source>Text to take sentences from</source>
        <translation>要從中選取句子的文字</translation>
    </message>
    <message>
        <source>The sentences of your text appear here.</source>
        <translation>您的文字會在這裡分成句子。</translation>
    </message>
    <message>
        <source>Use &amp;another text</source>
        <translation>使用其他文字(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>&amp;Remove this row</source>
        <translation>移除這一列(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>Enter: new row   Alt+↑ ↓: move</source>
        <translation>Enter：新的一列   Alt+↑ ↓：移動</translation>
    </message>
</context>
<context>
    <name>PreviewColumn</name>
    <message>
        <source>Back to the slide</source>
        <translation>回到投影片</translation>
    </message>
    <message>
        <source>F6 moves here</source>
        <translation>按 F6 移到這裡</translation>
    </message>
    <message>
        <source>Fold the slides</source>
        <translation>收合投影片</translation>
    </message>
    <message>
        <source>Fold the slides (F9)</source>
        <translation>收合投影片 (F9)</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>完整大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Not shown here, but in the export: %1.</source>
        <translation>這裡沒有顯示，但匯出的檔案中有：%1。</translation>
    </message>
    <message>
        <source>Pages of this topic</source>
        <translation>這個主題</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>排練</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>Slides of this topic</source>
        <translation>這個主題</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>演講者備忘稿</translation>
    </message>
    <message>
        <source>This topic is not on the slides. It is in the Word report.</source>
        <translation>這個主題不在投影片上，在 Word 報告中。</translation>
    </message>
    <message>
        <source>Word page</source>
        <translation>Word 頁面</translation>
    </message>
    <message>
        <source>Your slide appears here when you write the first words.</source>
        <translation>寫下第一個字，您的投影片就會出現在這裡。</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>約%1秒</translation>
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
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Reports, workshops and exported files</source>
        <translation>報告、研習班與匯出的檔案</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>無法建立檔案</translation>
    </message>
    <message>
        <source>The sample cannot be opened</source>
        <translation>無法開啟範例</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>無法開啟這個檔案</translation>
    </message>
    <message>
        <source>What to look at in the answers</source>
        <translation>回答中需要查看的地方</translation>
    </message>
    <message>
        <source>Where does the report with these answers go?</source>
        <translation>含這些回答的報告要放在哪裡？</translation>
    </message>
</context>
<context>
    <name>ProgramErrorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Everything you wrote is saved. You can go on.</source>
        <translation>您寫的內容都已儲存。可以繼續。</translation>
    </message>
    <message>
        <source>If it happens again, copy this text and send it to your contact person.</source>
        <translation>如果再次發生，請複製這段文字寄給您的聯絡人。</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程式發生問題</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>發生了什麼問題</translation>
    </message>
    <message>
        <source>Your last words may not be saved yet. Look at the line at the bottom left of the window.</source>
        <translation>最後輸入的文字可能尚未儲存。請看視窗左下角的訊息。</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Recent reports</source>
        <translation>最近的報告</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>從清單中移除</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message>
        <source>%1 of %2 topics complete</source>
        <translation>已完成%1／%2個主題</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>檔案目前不在原處</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>&amp;Continue writing</source>
        <translation>繼續撰寫(&amp;C)</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保留時間</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>最後的文字</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>See &amp;earlier versions…</source>
        <translation>查看先前的版本(&amp;E)…</translation>
    </message>
    <message>
        <source>The program stopped at %1, perhaps because the power went off. Everything you wrote until then is here.</source>
        <translation>程式在%1停止，可能是停電。在那之前您寫的內容都在這裡。</translation>
    </message>
    <message>
        <source>We kept your work</source>
        <translation>您的內容已保留</translation>
    </message>
    <message>
        <source>You were at</source>
        <translation>您當時在</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Larger notes</source>
        <translation>放大備忘稿</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一張：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備忘稿</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>排練</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第%1張投影片，共%2張</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>縮小備忘稿</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>這是最後一張投影片</translation>
    </message>
    <message>
        <source>This slide has no notes.</source>
        <translation>這張投影片沒有備忘稿。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>hide notes</source>
        <translation>隱藏備忘稿</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>show notes</source>
        <translation>顯示備忘稿</translation>
    </message>
    <message>
        <source>size of the notes</source>
        <translation>備忘稿字級</translation>
    </message>
    <message>
        <source>start the clock again</source>
        <translation>重新計時</translation>
    </message>
    <message>
        <source>stop the clock</source>
        <translation>停止計時</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>A copy is safe on this computer. The program takes it back when you open the report again.</source>
        <translation>這台電腦上有一份安全的複本。下次開啟報告時，程式會取回它。</translation>
    </message>
    <message>
        <source>About OTOP Report Builder</source>
        <translation>關於 OTOP Report Builder</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請另取名稱。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>先前的版本…</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>請在那裡繼續，或先關閉它。</translation>
    </message>
    <message>
        <source>Guide for participants</source>
        <translation>學員使用指南</translation>
    </message>
    <message>
        <source>If both of you write, the later words win. Open it only if nobody writes there.</source>
        <translation>兩人同時填寫時，以較晚的內容為準。確定那邊沒有人填寫再開啟。</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>新報告…</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Prepare for e-mail…</source>
        <translation>準備電子郵件…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存複本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存複本…</translation>
    </message>
    <message>
        <source>Start window</source>
        <translation>起始視窗</translation>
    </message>
    <message>
        <source>That file is open</source>
        <translation>那個檔案正在使用中</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>無法儲存複本</translation>
    </message>
    <message>
        <source>The kept words cannot be taken now</source>
        <translation>現在無法取用保留的文字</translation>
    </message>
    <message>
        <source>The report cannot be saved there</source>
        <translation>無法將報告存在那裡</translation>
    </message>
    <message>
        <source>The report is not saved in its file yet</source>
        <translation>報告尚未存入檔案</translation>
    </message>
    <message>
        <source>This report is open in another window</source>
        <translation>這份報告已在另一個視窗開啟</translation>
    </message>
    <message>
        <source>This report is open on another computer (%1)</source>
        <translation>這份報告正在另一台電腦上開啟（%1）</translation>
    </message>
    <message>
        <source>This version cannot be taken back</source>
        <translation>無法還原這個版本</translation>
    </message>
    <message>
        <source>Your last words are lost if you close now. Save elsewhere first.</source>
        <translation>現在關閉會失去最後輸入的文字。請先存到別處。</translation>
    </message>
    <message>
        <source>another file has taken its place</source>
        <translation>已被另一個檔案取代</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>另一個程式正在使用檔案</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>restoring an earlier version</source>
        <translation>還原先前的版本</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>檔案是唯讀的</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>檔案已移動或刪除</translation>
    </message>
    <message>
        <source>the stick or folder is not there</source>
        <translation>找不到隨身碟或資料夾</translation>
    </message>
    <message>
        <source>using the kept words</source>
        <translation>使用保留的文字</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>粗體 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>斜體 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>連結 (Ctrl+K)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>清單 (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Drag to move the row</source>
        <translation>拖曳以移動這一列</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>列號</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 more need something.</source>
        <translation>還有%1列需要補充。</translation>
    </message>
    <message>
        <source>%1 needs: %2. You can finish it later; your report is saved.</source>
        <translation>%1還需要：%2。可以之後再完成，您的報告已儲存。</translation>
    </message>
    <message>
        <source>1 more needs something.</source>
        <translation>還有1列需要補充。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>加入%1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>加入一列</translation>
    </message>
    <message>
        <source>Do you have this list in Excel or Word? Copy the cells there, click the first cell here, and press Ctrl+V. You see the result before anything changes.</source>
        <translation>您在 Excel 或 Word 中有這份清單嗎？請在那裡複製儲存格，按一下這裡的第一個儲存格，再按 Ctrl+V。變更之前會先讓您看結果。</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>空白列</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>choosing %1</source>
        <translation>選擇「%1」</translation>
    </message>
    <message>
        <source>clearing %1</source>
        <translation>清除「%1」</translation>
    </message>
    <message>
        <source>clearing a cell</source>
        <translation>清除一個儲存格</translation>
    </message>
    <message>
        <source>clearing cells</source>
        <translation>清除儲存格</translation>
    </message>
    <message>
        <source>deleting %1 rows</source>
        <translation>刪除%1列</translation>
    </message>
    <message>
        <source>deleting a row</source>
        <translation>刪除一列</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>moving a row</source>
        <translation>移動一列</translation>
    </message>
    <message>
        <source>pasting cells</source>
        <translation>貼上儲存格</translation>
    </message>
    <message>
        <source>pasting into %1</source>
        <translation>貼到「%1」</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>輸入「%1」</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Not saved: %1. What to do…</source>
        <translation>未儲存：%1。怎麼辦…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
</context>
<context>
    <name>SeriesCharts</name>
    <message>
        <source>%1 values: %2</source>
        <translation>%1個數值：%2</translation>
    </message>
    <message>
        <source>%1 values: in a table</source>
        <translation>%1個數值：在表格中</translation>
    </message>
    <message>
        <source>1 value: a large figure</source>
        <translation>1個數值：大型數字</translation>
    </message>
    <message>
        <source>1 value: in a table</source>
        <translation>1個數值：在表格中</translation>
    </message>
    <message>
        <source>On the slides</source>
        <translation>在投影片上</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>橫條</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>直條</translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>A year, or the name of the new column</source>
        <translation>年份，或新欄位的名稱</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>加入%1</translation>
    </message>
    <message>
        <source>Add another year or column…</source>
        <translation>加入其他年份或欄位…</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>加入一欄</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>加入指標</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Double-click a year to change it</source>
        <translation>按兩下年份即可更改</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>欄位名稱</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重新命名「%1」…</translation>
    </message>
    <message>
        <source>Rename: go to a year first</source>
        <translation>重新命名：請先移到某個年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Take out: go to a year first</source>
        <translation>移除：請先移到某個年份</translation>
    </message>
    <message>
        <source>Take “%1” out</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>已有「%1」這一欄。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>We read “%1” as %2. Your own text stays in the table.</source>
        <translation>「%1」讀作%2。表格中保留您的原文。</translation>
    </message>
    <message>
        <source>Yes, correct</source>
        <translation>是，正確</translation>
    </message>
    <message>
        <source>naming %1</source>
        <translation>命名「%1」</translation>
    </message>
    <message>
        <source>taking %1 out</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>“%1” is not one number. “%2” becomes a table, not a chart.</source>
        <translation>「%1」不是單一數字。「%2」會成為表格，而不是圖表。</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>小提示</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未歸位</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>超過上限</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已開始</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>較弱</translation>
    </message>
</context>
<context>
    <name>SlideList</name>
    <message>
        <source>Slides of this topic</source>
        <translation>這個主題的投影片</translation>
    </message>
</context>
<context>
    <name>SlideListModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>第%1張投影片：%2</translation>
    </message>
    <message>
        <source>text %1 pt</source>
        <translation>文字%1 pt</translation>
    </message>
</context>
<context>
    <name>SlideRail</name>
    <message>
        <source>All slides</source>
        <translation>所有投影片</translation>
    </message>
    <message>
        <source>F6 or click: show large</source>
        <translation>按 F6 或點選：放大顯示</translation>
    </message>
    <message>
        <source>Sli&amp;des</source>
        <translation>投影片(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SlideSettings</name>
    <message>
        <source>&amp;Title of the slide</source>
        <translation>投影片標題(&amp;T)</translation>
    </message>
    <message>
        <source>Show this topic on the s&amp;lides</source>
        <translation>在投影片上顯示這個主題(&amp;L)</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>投影片標題</translation>
    </message>
    <message>
        <source>keeping a topic off the slides</source>
        <translation>不在投影片上顯示主題</translation>
    </message>
    <message>
        <source>showing a topic on the slides</source>
        <translation>在投影片上顯示主題</translation>
    </message>
    <message>
        <source>typing in the title of the slide</source>
        <translation>輸入投影片標題</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>第%1張投影片，共%2張：%3</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Click a text to change it</source>
        <translation>按一下文字即可更改</translation>
    </message>
    <message>
        <source>back</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一張</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>&amp;Check reports</source>
        <translation>檢查報告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>開啟檔案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Prepare a workshop</source>
        <translation>準備研習班(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try the sample report</source>
        <translation>試用範例報告(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write my report</source>
        <translation>撰寫我的報告(&amp;W)</translation>
    </message>
    <message>
        <source>Answer the questions and see your slides grow. Export to PowerPoint, Word and PDF.</source>
        <translation>回答問題，投影片就會逐步完成。可匯出 PowerPoint、Word 和 PDF。</translation>
    </message>
    <message>
        <source>Choose the questions and the look. For trainers.</source>
        <translation>選擇題目與外觀。供講師使用。</translation>
    </message>
    <message>
        <source>Enter: continue this report · or drop a file here to open it</source>
        <translation>Enter：繼續這份報告 · 或將檔案拖放到這裡開啟</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>視窗的語言</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>See who is missing what, and tell them. For facilitators.</source>
        <translation>查看誰還缺什麼，並通知他們。供承辦人員使用。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Works without internet. Nothing is sent anywhere.</source>
        <translation>不需網際網路。不會傳送任何資料。</translation>
    </message>
    <message>
        <source>Your reports will be listed here. Start with “Write my report”, or try the sample first.</source>
        <translation>您的報告會列在這裡。請從「撰寫我的報告」開始，或先試用範例。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>adding to %1</source>
        <translation>加到「%1」</translation>
    </message>
    <message>
        <source>deleting in %1</source>
        <translation>刪除「%1」的內容</translation>
    </message>
    <message>
        <source>formatting in %1</source>
        <translation>設定「%1」的格式</translation>
    </message>
    <message>
        <source>moving in %1</source>
        <translation>移動「%1」的內容</translation>
    </message>
    <message>
        <source>pasting in %1</source>
        <translation>貼到「%1」</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>輸入「%1」</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>serious</source>
        <translation>較嚴重</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>輕微</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>非常嚴重</translation>
    </message>
    <message>
        <source>“%1” is written there.</source>
        <translation>那裡寫的是「%1」。</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Add &amp;row</source>
        <translation>加入一列(&amp;R)</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>刪除這一列</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>前往儲存格</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>Tab: next cell · Alt+↑ ↓: move the row · Ctrl+V: paste from Excel or Word</source>
        <translation>Tab：下一個儲存格 · Alt+↑ ↓：移動這一列 · Ctrl+V：從 Excel 或 Word 貼上</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>必填：%1</translation>
    </message>
    <message>
        <source>pasting %1 rows</source>
        <translation>貼上%1列</translation>
    </message>
    <message>
        <source>pasting 1 row</source>
        <translation>貼上1列</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>plan %1</source>
        <translation>預計%1</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>&amp;Check and export</source>
        <translation>檢查與匯出(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>匯出(&amp;X)</translation>
    </message>
    <message>
        <source>Opens the contents</source>
        <translation>開啟目錄</translation>
    </message>
    <message>
        <source>Sli&amp;des</source>
        <translation>投影片(&amp;D)</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>%1 · topic %2 of %3</source>
        <translation>%1 · 主題%2／%3</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>存到別處(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Another file has taken the place of this one</source>
        <translation>另一個檔案取代了這個檔案</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>另一個程式正在使用檔案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>請在那裡關閉它，再試一次。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or save elsewhere.</source>
        <translation>請清出一些磁碟空間，或存到別處。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Put the stick back, or save elsewhere.</source>
        <translation>請插回隨身碟，或存到別處。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>存到別處</translation>
    </message>
    <message>
        <source>Save elsewhere to go on.</source>
        <translation>請存到別處再繼續。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>The file was moved or deleted</source>
        <translation>檔案已移動或刪除</translation>
    </message>
    <message>
        <source>This disk is full</source>
        <translation>這個磁碟已滿</translation>
    </message>
    <message>
        <source>We cannot reach the USB stick or the folder</source>
        <translation>找不到隨身碟或資料夾</translation>
    </message>
    <message>
        <source>We may not write into this file</source>
        <translation>沒有寫入這個檔案的權限</translation>
    </message>
    <message>
        <source>Your last words are kept in memory only. Save elsewhere before you close.</source>
        <translation>最後輸入的文字只在記憶體中。關閉前請先存到別處。</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The program goes on trying.</source>
        <translation>您的內容安全地存在這台電腦上。程式會繼續嘗試。</translation>
    </message>
</context>
<context>
    <name>UnopenedDialog</name>
    <message>
        <source>&amp;Open the version of %1…</source>
        <translation>開啟%1的版本(&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It becomes a new file. The old file stays as it is.</source>
        <translation>它會成為新檔案。舊檔案保持原樣。</translation>
    </message>
    <message>
        <source>OTOP Report Builder</source>
        <translation>OTOP Report Builder</translation>
    </message>
    <message>
        <source>This computer has these versions of it. The newest is at the top.</source>
        <translation>這台電腦有它的這些版本。最新的在最上面。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Your work is not lost</source>
        <translation>無法開啟這個檔案。您的內容沒有遺失</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>還原這個版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>另存新檔(&amp;S)…</translation>
    </message>
    <message>
        <source>A copy is kept when you open the report, and every ten minutes. The last ten stay here.</source>
        <translation>開啟報告時以及每十分鐘會保留一份複本。這裡保留最近十份。</translation>
    </message>
    <message>
        <source>Choose a version to look at</source>
        <translation>選擇要查看的版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>先前的版本</translation>
    </message>
    <message>
        <source>Left: this version. Right: now. Marked is what differs.</source>
        <translation>左邊：這個版本。右邊：現在。不同之處已標示。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Restoring is safe: the report of now is kept as a version too.</source>
        <translation>還原是安全的：現在的報告也會保留為一個版本。</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept every ten minutes.</source>
        <translation>還沒有先前的版本。每十分鐘會保留一份。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>下一步：%1(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next: Check</source>
        <translation>下一步：檢查(&amp;N)</translation>
    </message>
    <message>
        <source>Topic %1 of %2</source>
        <translation>主題%1／%2</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation>已完成%1／%2</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>排練(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>投影片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Word page</source>
        <translation>Word 頁面(&amp;W)</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>檢查與匯出</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>F&amp;ull size</source>
        <translation>完整大小(&amp;U)</translation>
    </message>
    <message>
        <source>Find in report…</source>
        <translation>在報告中尋找…</translation>
    </message>
    <message>
        <source>Fold the slides</source>
        <translation>收合投影片</translation>
    </message>
    <message>
        <source>Go to topic</source>
        <translation>前往主題</translation>
    </message>
    <message>
        <source>Go to topic…</source>
        <translation>前往主題…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>與電腦相同</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一區</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>下一件要做的事</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>下一個主題</translation>
    </message>
    <message>
        <source>Nothing left to do. You can export.</source>
        <translation>沒有要做的事了。您可以匯出。</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一區</translation>
    </message>
    <message>
        <source>Previous thing to do</source>
        <translation>上一件要做的事</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>上一個主題</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Rehearse from &amp;this slide</source>
        <translation>從這張投影片開始排練(&amp;T)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Type a few letters of the topic, or its number:</source>
        <translation>輸入主題的幾個字，或它的編號：</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>一般文字大小</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Not shown here, but in the export: %1.</source>
        <translation>這裡沒有顯示，但匯出的檔案中有：%1。</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>頁面製作中…</translation>
    </message>
    <message>
        <source>This topic is in the Word report when you write the first words.</source>
        <translation>寫下第一個字，這個主題就會出現在 Word 報告中。</translation>
    </message>
</context>
<context>
    <name>WorkshopCheckDialog</name>
    <message>
        <source>%1 is ready: no problems found.</source>
        <translation>%1可以使用了：沒有發現問題。</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>選擇資料夾(&amp;C)…</translation>
    </message>
    <message>
        <source>A workshop is a folder with the file workshop.toml. The guide for trainers explains how to write it. Choose a folder to see whether it is ready to send.</source>
        <translation>研習班是一個含有 workshop.toml 檔案的資料夾。講師使用指南說明如何撰寫。請選擇資料夾，看看是否可以寄出。</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop</source>
        <translation>選擇研習班的資料夾</translation>
    </message>
    <message>
        <source>Prepare a workshop</source>
        <translation>準備研習班</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查到的內容</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>貼上純文字(&amp;X)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Type the first letters</source>
        <translation>輸入前幾個字</translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的一項</translation>
    </message>
</context>
<context>
    <name>_Check</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check reports</source>
        <translation>檢查報告</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>讀取報告中…</translation>
    </message>
</context>
<context>
    <name>_FindingPainter</name>
    <message>
        <source>Go there ›</source>
        <translation>前往 ›</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>投影片</translation>
    </message>
</context>
<context>
    <name>_Handles</name>
    <message>
        <source>Drag to move. With the keyboard: Alt+↑ or Alt+↓.</source>
        <translation>拖曳即可移動。使用鍵盤：Alt+↑ 或 Alt+↓。</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
</context>
<context>
    <name>_Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>多了%1</translation>
    </message>
    <message>
        <source>at least %1 pt</source>
        <translation>至少%1 pt</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
</context>
<context>
    <name>_SlideDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>第%1張投影片</translation>
    </message>
</context>
<context>
    <name>_Tiles</name>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
</context>
</TS>
