"""ExportPane: which files, under which name and where; then how far it is, and what was made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.editors.flow_row import FlowRow
from otop_report.desktop.fields import NoteView
from otop_report.desktop.languages import name_of_language
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.open_report import Changed, Field
from otop_report.desktop.surroundings import Surroundings
from otop_report.desktop.wizard.expected_files import Expected, ExpectedFiles
from otop_report.desktop.wizard.export_work import (
    Form,
    Outcome,
    Parcel,
    Written,
    export,
    prepare_for_email,
)
from otop_report.wizard.file_names import sending_name
from otop_report.wording import languages


class _Teller(QObject):
    """Brings what the thread is at into the window's."""

    at = Signal(object)

    def tell(self, form: Form) -> None:
        """Called by the thread."""
        self.at.emit(form)


class FileCard(QFrame):
    """A file to be made: whether, what it is, how far, and how to open it."""

    open_wanted = Signal(object)
    toggled = Signal()

    def __init__(self, form: Form, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.setProperty("look", "card")
        self.box = QCheckBox(name, self)
        self.box.setChecked(True)
        font = self.box.font()
        font.setBold(True)
        self.box.setFont(font)
        self._about = QLabel(self)
        self._about.setProperty("look", "caption")
        self._about.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setVisible(False)
        self._open = QPushButton(self.tr("Open"), self)
        self._open.setAccessibleName(self.tr("Open %1").replace("%1", name))
        self._open.setProperty("look", "small")
        self._open.setVisible(False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.box)
        words.addWidget(self._about)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.addLayout(words, 1)
        row.addWidget(self._open)
        self._open.clicked.connect(self._tell)
        self.box.toggled.connect(self.toggled)

    def say(self, about: str, *, busy: bool = False, made: bool = False) -> None:
        """What there is to say of the file."""
        self._about.setText(about)
        self._bar.setVisible(busy)
        self._open.setVisible(made)

    @property
    def about(self) -> str:
        """What it says."""
        return self._about.text()

    @Slot()
    def _tell(self) -> None:
        self.open_wanted.emit(self.form)


class ExportPane(QWidget):
    """The right column of *Check and export*. `exported` gives what came of it, `expected` what the files will be like
    (an `Expected`), as soon as it is known.
    """

    exported = Signal(object)
    expected = Signal(object)
    rehearsal_wanted = Signal()

    def __init__(self, surroundings: Surroundings, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._open_report = surroundings.open_report
        self._folder = folder
        self._phase: str | None = None
        self._files = ExpectedFiles(surroundings.background, self)
        self._made: dict[Form, Path] = {}
        self._notes: list[NoteView] = []
        names = {Form.SLIDES: self.tr("PowerPoint"), Form.DOCUMENT: self.tr("Word"), Form.PDF: self.tr("PDF")}
        self.cards = {form: FileCard(form, name, self) for form, name in names.items()}
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("File name"))
        self._where = QLineEdit(str(folder), self)
        self._where.setAccessibleName(self.tr("Folder"))
        self._change = QPushButton(self.tr("Chan&ge…"), self)
        self.button = QPushButton(self)
        self.button.setProperty("look", "primary")
        self._heading = QLabel(self.tr("Export"), self)
        self._heading.setProperty("look", "label")
        self._status = QLabel(self)
        self._status.setProperty("look", "caption")
        self._status.setWordWrap(True)
        self._show_folder = QPushButton(self.tr("Show in &folder"), self)
        self._show_folder.setProperty("look", "small")
        self._show_folder.setVisible(False)
        self.send = QPushButton(self.tr("Prepare for e-&mail…"), self)
        self.rehearse = QPushButton(self.tr("Rehear&se"), self)
        self.rehearse.setToolTip(self.tr("Rehearse the talk (F5)"))
        self._typed_name = False
        self._shown_folder = folder
        self._note_column = QVBoxLayout()
        self._note_column.setSpacing(8)
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the program's words in the files"))
        self.language.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for tag in languages():
            self.language.addItem(name_of_language(tag), tag)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def phase(self) -> str | None:
        """Which phase of the report is exported."""
        return self._phase

    def set_phase(self, phase: str | None) -> None:
        """Which phase of the report is exported."""
        self._phase = phase

    def refresh(self) -> None:
        """What is offered for the report of now."""
        place = self.language.findData(self._open_report.report.language)
        self.language.setCurrentIndex(max(0, place))
        if not self._typed_name:
            self._name.setText(sending_name(self._open_report.workshop, self._open_report.report))
        self._say_about(None)
        self._count()

    def find_out(self) -> None:
        """Finds out what the files will be like, beside the window."""
        self._files.find_out(self._open_report.workshop, self._open_report.report, self._phase)

    @Slot(int)
    def _choose_language(self, place: int) -> None:
        """Titles, captions and the like that the program adds; what was answered stays as it is."""
        report = self._open_report.report
        changed = replace(report, language=str(self.language.itemData(place)))
        self._open_report.change(changed, self.tr("choosing the language of the report"), Field(""))
        self.refresh()

    @property
    def forms(self) -> tuple[Form, ...]:
        """The files that are wanted."""
        return tuple(form for form, card in self.cards.items() if card.box.isChecked())

    @Slot()
    def start(self) -> None:
        """Makes the files that are wanted."""
        name = self._name.text().strip()
        folder = Path(self._where.text().strip() or str(self._folder)).expanduser()
        if not name or not self.forms:
            self._status.setText(self.tr("Choose at least one file, and give it a name."))
            return
        workshop, report, phase, forms = self._open_report.workshop, self._open_report.report, self._phase, self.forms

        def work(tell: Callable[[Form], None]) -> object:
            return export(workshop, report, phase, folder / name, forms, tell)

        self._run(work, self._done)

    @Slot()
    def prepare(self) -> None:
        """Asks for a folder and puts everything that is to be sent into one below it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where shall the folder be made?"), str(self._folder))
        if folder:
            self.prepare_in(Path(folder))

    def prepare_in(self, folder: Path) -> None:
        """Puts a clean copy of the report and the exports into a folder of the report's name."""
        workshop, report, phase, forms = self._open_report.workshop, self._open_report.report, self._phase, self.forms
        name = sending_name(workshop, report)

        def work(tell: Callable[[Form], None]) -> object:
            return prepare_for_email(workshop, report, phase, folder, name, forms, tell)

        self._run(work, self._parcel_done)

    @Slot(object)
    def _follow(self, changed: object) -> None:
        """Another report, another size."""
        if isinstance(changed, Changed) and self.isVisible():
            self.refresh()
            self.find_out()

    @Slot(object)
    def _show_expected(self, expected: object) -> None:
        if isinstance(expected, Expected):
            if self.button.isEnabled():  # else the cards say what is being made
                self._say_about(expected)
            self.expected.emit(expected)

    def _say_about(self, expected: Expected | None) -> None:
        """What each card says of its file before it is made."""
        about = {
            Form.SLIDES: self.tr("The slides, with speaker notes"),
            Form.DOCUMENT: self.tr("The Word report, A4"),
            Form.PDF: self.tr("The slides for printing and reading"),
        }
        if expected is not None and expected.pages is not None and expected.document_size is not None:
            pages = self.tr("1 page, A4") if expected.pages == 1 else self.tr("%1 pages, A4")
            pages = pages.replace("%1", str(expected.pages))
            about[Form.DOCUMENT] = f"{pages} · {self._about_size(expected.document_size)}"
        if expected is not None and expected.slides is not None and expected.deck_size is not None:
            slides = self.tr("1 slide") if expected.slides == 1 else self.tr("%1 slides")
            slides = slides.replace("%1", str(expected.slides))
            noted = self.tr("%1, with speaker notes").replace("%1", slides)
            about[Form.SLIDES] = f"{noted} · {self._about_size(expected.deck_size)}"
            about[Form.PDF] = self.tr("%1, for printing and reading").replace("%1", slides)
        for form, card in self.cards.items():
            if form not in self._made:
                card.say(about[form])

    def _about_size(self, size: int) -> str:
        return self.tr("about %1").replace("%1", _megabytes(size))

    def _run(self, work: Callable[[Callable[[Form], None]], object], done: Callable[[object], None]) -> None:
        teller = _Teller(self)
        teller.at.connect(self._show_at)
        self._clear_notes()
        self.button.setEnabled(False)
        self.send.setEnabled(False)
        self._heading.setText(self.tr("Exporting…"))
        self._surroundings.background.run(lambda: work(teller.tell), done, self._could_not, self)

    def _done(self, result: object) -> None:
        assert isinstance(result, tuple)
        self._show_outcomes(result)
        self._ready()
        self.exported.emit(result)

    def _parcel_done(self, result: object) -> None:
        assert isinstance(result, Parcel)
        self._show_outcomes(result.files)
        size = _megabytes(result.size)
        text = self.tr("Everything for your e-mail is in the folder “%1”: %2.")
        text = text.replace("%1", result.folder.name).replace("%2", size)
        if result.is_too_large and result.most is not None:
            limit = self.tr("The workshop asks for %1 at most. Leave out the PDF, or use fewer pictures.")
            text = f"{text} {limit.replace('%1', _megabytes(result.most))}"
        self._add_note(Sign.LIMIT if result.is_too_large else Sign.UNSURE, text)
        self._made.setdefault(Form.SLIDES, result.report)
        self._shown_folder = result.folder
        self._ready()
        self.exported.emit(result)

    def _could_not(self, error: Exception) -> None:
        self._add_note(Sign.ATTENTION, getattr(error, "reason", None) or str(error))
        self._ready()

    def _ready(self) -> None:
        self.button.setEnabled(True)
        self.send.setEnabled(True)
        self._count()

    def _show_outcomes(self, outcomes: tuple[Outcome, ...]) -> None:
        failed = False
        for one in outcomes:
            card = self.cards[one.form]
            if isinstance(one, Written):
                self._made[one.form] = one.path
                self._shown_folder = one.path.parent
                card.say(f"{one.path.name} · {_megabytes(one.size)}", made=True)
                for note in one.notes:
                    self._add_note(Sign.UNSURE, note)
            else:
                failed = True
                card.say(self.tr("Not made"))
                self._add_note(Sign.ATTENTION, f"{one.path.name}: {one.reason}")
        self._heading.setText(self.tr("Some files could not be made") if failed else self.tr("Export is done"))
        now = QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat)
        self._status.setText(self.tr("Exported at %1.").replace("%1", now))
        self._show_folder.setVisible(bool(self._made))

    @Slot(object)
    def _show_at(self, form: object) -> None:
        assert isinstance(form, Form)
        for one, card in self.cards.items():
            if one is form:
                card.say(self.tr("Being made…"), busy=True)
            elif card.box.isChecked():
                card.say(card.about)

    @Slot(object)
    def _open_file(self, form: object) -> None:
        if isinstance(form, Form) and form in self._made:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made[form])))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown_folder)))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where do the files go?"), self._where.text())
        if folder:
            self._where.setText(folder)

    @Slot()
    def _count(self) -> None:
        count = len(self.forms)
        self.button.setText(self.tr("E&xport %n files", "", count) if count != 1 else self.tr("E&xport 1 file"))

    @Slot()
    def _note_typed(self) -> None:
        self._typed_name = True

    def _add_note(self, sign: Sign, text: str) -> None:
        note = NoteView(sign, text, self._surroundings.look, parent=self)
        self._notes.append(note)
        self._note_column.addWidget(note)

    def _clear_notes(self) -> None:
        for note in self._notes:
            note.hide()
            note.deleteLater()
        self._notes = []

    def _connect(self) -> None:
        self.button.clicked.connect(self.start)
        self.language.activated.connect(self._choose_language)
        self._open_report.changed.connect(self.refresh)
        self.send.clicked.connect(self.prepare)
        self.rehearse.clicked.connect(self.rehearsal_wanted)
        self._files.told.connect(self._show_expected)
        self._open_report.changed.connect(self._follow)
        self._change.clicked.connect(self._choose_folder)
        self._show_folder.clicked.connect(self._open_folder)
        self._name.textEdited.connect(self._note_typed)
        for card in self.cards.values():
            card.open_wanted.connect(self._open_file)
            card.toggled.connect(self._count)

    def _lay_out(self) -> None:
        language_label = _label(self.tr("&Language of the program's words in the files"), self.language)
        name_label = _label(self.tr("File &name"), self._name)
        where_label = _label(self.tr("Fol&der"), self._where)
        where = QHBoxLayout()
        where.addWidget(self._where, 1)
        where.addWidget(self._change)
        can = QLabel(self.tr("You can export now. Unanswered questions make no empty slides."), self)
        can.setProperty("look", "caption")
        can.setWordWrap(True)
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._heading)
        for card in self.cards.values():
            column.addWidget(card)
        for part in (language_label, self.language, name_label, self._name, where_label):
            column.addWidget(part)
        column.addLayout(where)
        column.addSpacing(4)
        column.addWidget(self.button)
        for part in (can, self._status):
            column.addWidget(part)
        column.addWidget(self._show_folder, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._note_column)
        column.addStretch(1)
        column.addLayout(self._made_more())
        promise = QLabel(self.tr("Nothing is sent. The files stay on this computer."), self)
        promise.setProperty("look", "caption")
        promise.setWordWrap(True)
        column.addWidget(promise)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _made_more(self) -> FlowRow:
        """What else can be done with a finished report."""
        row = FlowRow()
        row.addWidget(self.rehearse)
        row.addWidget(self.send)
        return row


def _label(text: str, field: QWidget) -> QLabel:
    label = QLabel(text, field.parentWidget())
    label.setBuddy(field)
    label.setProperty("look", "label")
    label.setWordWrap(True)
    return label


def _megabytes(size: int) -> str:
    size_shown = f"{max(size, 50_000) / 1_000_000:.1f}".replace(".", QLocale().decimalPoint())
    return f"{size_shown} MB"
