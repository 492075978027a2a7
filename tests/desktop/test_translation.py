"""The windows in Spanish, French and Traditional Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from otop_report.assets import resource
from otop_report.desktop.background import Background
from otop_report.desktop.dialogs.guide import GuideWindow
from otop_report.desktop.languages import day_in_words, name_of_language, number_shown
from otop_report.desktop.look.theme import Look
from otop_report.desktop.open_report import OpenReport
from otop_report.desktop.program import Program
from otop_report.desktop.settings import read_settings
from otop_report.desktop.start.window import StartWindow
from otop_report.desktop.surroundings import Remembered, Surroundings
from otop_report.desktop.translation import LANGUAGES, install, locale_of, remove, wanted_language
from otop_report.desktop.wizard.contents import CHECK
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.exchange import read_answers
from otop_report.report.keeping.recent import Recent
from otop_report.report.keeping.user_data import UserData
from otop_report.report.model import Report
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import LocalText, Workshop
from tests.desktop.accessibility import shared_mnemonics
from tests.desktop.test_accessibility import dialogs

NOW = datetime(2026, 11, 23, 12, 3, tzinfo=UTC)
CHINESE = "zh-Hant"


@pytest.fixture(params=["es", "fr", CHINESE])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that the windows speak during a test."""
    before = QLocale()
    translators = install(qapp, request.param)
    yield str(request.param)
    remove(qapp, translators)
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    """The workshop with texts in no Latin letters: whatever is English in a window comes from the program."""
    numbers = count(1)

    def without_english(value: Any) -> Any:
        if isinstance(value, LocalText):
            return LocalText(((CHINESE, f"題{next(numbers)}"),))
        if isinstance(value, tuple):
            return tuple(without_english(one) for one in value)
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{one.name: without_english(getattr(value, one.name)) for one in fields(value)})
        return value

    made = without_english(load_workshop("otop-2017"))
    assert isinstance(made, Workshop)
    return made


@pytest.fixture
def report() -> Report:
    return read_answers(resource("sample", "honduras.json"), load_workshop("otop-2017"))


@pytest.fixture
def wizard(
    language: str, qapp: QApplication, look: Look, workshop: Workshop, report: Report, qtbot: QtBot
) -> Iterator[WizardWindow]:
    open_report = OpenReport(workshop, replace(report, language=language))
    window = WizardWindow(Surroundings(open_report, look, Background(open_report), Remembered(), language))
    qtbot.addWidget(window)
    window.show()
    window.resize(1366, 728)
    yield window
    window.surroundings.background.wait()


def pages(wizard: WizardWindow) -> Iterator[str]:
    """Opens one page after the other."""
    for topic in wizard.surroundings.open_report.workshop.topics:
        wizard.open_topic(topic.id)
        yield topic.id
    wizard.open_topic(CHECK)
    yield CHECK


def started(look: Look, language: str) -> StartWindow:
    return StartWindow(look, [Recent(Path("1.otopreport"), "王", "Honduras", 3, 25, NOW)], language)


def test_no_letter_is_wanted_twice_in_the_wizard(wizard: WizardWindow) -> None:
    assert {page: wrong for page in pages(wizard) if (wrong := shared_mnemonics(wizard))} == {}


def test_no_letter_is_wanted_twice_in_the_small_wizard(wizard: WizardWindow) -> None:
    wizard.resize(683, 364)
    assert {page: wrong for page in pages(wizard) if (wrong := shared_mnemonics(wizard))} == {}


def test_no_letter_is_wanted_twice_elsewhere(language: str, look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    found = {}
    for window in [started(look, language), *dialogs(look, tmp_path)]:
        qtbot.addWidget(window)
        window.show()
        if wrong := shared_mnemonics(window):
            found[type(window).__name__] = wrong
        window.hide()
    assert found == {}


def test_no_letter_is_wanted_twice_in_a_menu(wizard: WizardWindow) -> None:
    bar = wizard.menuBar()
    menus = [menu for menu in wizard.findChildren(QMenu) if menu.menuAction() in bar.actions()]
    assert len(menus) == len(bar.actions())
    for actions in [bar.actions(), *(menu.actions() for menu in menus)]:
        letters = [key for one in actions if (key := QKeySequence.mnemonic(one.text()).toString())]
        assert len(letters) == len(set(letters)), [one.text() for one in actions]


# English that stays: names, keys and the words of formats.
NAMES = re.compile(
    r"OTOP Report Builder|PowerPoint|LibreOffice|TaiwanICDF|[A-Za-z]+\.[a-z]+|\*?\.\w+|https?:\S+"
    r"|English|Español|Français|\b(?:Word|Excel|PDF|USB|Enter|Ctrl|Alt|Shift|Delete|Del|Tab|Esc|PgUp|PgDown|Home|End|Space)\b"
)
TEXTS = (
    "text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName", "accessibleDescription",
)  # fmt: skip
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip


def strings(value: object) -> Iterator[str]:
    """All texts within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | Mapping):
        for one in value.values() if isinstance(value, Mapping) else value:
            yield from strings(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from strings(getattr(value, one.name))


def shown(window: QWidget) -> Iterator[str]:
    """The texts of a window: what it shows, what its tooltips say and what is read aloud."""
    for one in [window, *window.findChildren(QWidget), *window.findChildren(QAction)]:
        if isinstance(one, QWidget) and not one.isVisibleTo(window):
            continue
        for name in TEXTS:
            asked = getattr(one, name, None)
            told = asked() if callable(asked) and not (name == "text" and isinstance(one, QLineEdit)) else ""
            if isinstance(told, str):
                yield told
        if isinstance(one, QListView | QTableView | QComboBox):
            model = one.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount(QModelIndex()) if isinstance(one, QTableView) else 1):
                    yield from (str(model.index(row, column).data(role) or "") for role in ROLES)


def english(window: QWidget, *own: object) -> list[str]:
    """Texts with words in Latin letters that are neither names nor a person's own."""
    answers = sorted({text for one in own for text in strings(one) if len(text) > 1}, key=len, reverse=True)
    found = []
    for text in dict.fromkeys(shown(window)):
        left = text.replace("&&", "").replace("&", "")
        for answer in answers:
            left = left.replace(answer, "")
        if re.search(r"[A-Za-z]{3}", NAMES.sub("", left)):
            found.append(text)
    return found


@pytest.mark.parametrize("language", [CHINESE], indirect=True)
def test_no_english_stays_in_the_wizard(wizard: WizardWindow, report: Report, qtbot: QtBot) -> None:
    found = {}
    for page in pages(wizard):
        qtbot.wait(10)
        if wrong := english(wizard, report):
            found[page] = wrong
    assert found == {}


@pytest.mark.parametrize("language", [CHINESE], indirect=True)
def test_no_english_stays_elsewhere(language: str, look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    reason = "It is damaged."  # errors and findings of the engine are English
    given = (str(tmp_path), "Honduras", "Background", "Seat of the project", reason, load_workshop("otop-2017"))
    found = {}
    for window in [started(look, language), *dialogs(look, tmp_path)]:
        qtbot.addWidget(window)
        window.show()
        if not isinstance(window, GuideWindow) and (wrong := english(window, *given)):  # the guide is English
            found[type(window).__name__] = wrong
        window.hide()
    assert found == {}


def test_the_judge_finds_english(look: Look, qtbot: QtBot) -> None:
    window = started(look, "en")
    qtbot.addWidget(window)
    window.show()
    assert {"&Write my report", "What do you want to do?", "3 of 25 topics complete"} <= {
        text for told in english(window) for text in (told, *told.split(", "))
    }


def test_a_language_chosen_in_the_start_window_is_spoken_at_once(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    before = QLocale()
    program = Program(qapp, look, UserData(tmp_path))
    program.speak("en")
    program.show_start()
    for language, said in (("fr", "Rédiger mon rapport"), (CHINESE, "撰寫我的報告(W)"), ("es", "Escribir mi informe")):
        assert program.start is not None
        program.start.language.activated.emit(LANGUAGES.index(language))
        assert program.start.write.text().replace("&", "") == said
        assert program.start.language.currentText() == name_of_language(language)
    program.open_sample()
    (window,) = program.reports
    assert [action.text().replace("&", "") for action in window.menuBar().actions()][:2] == ["Archivo", "Edición"]
    assert read_settings(UserData(tmp_path)).language == "es"
    program.close_everything()
    program.background.wait()
    program.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "day"),
    [("es", "16 de marzo de 2017"), ("fr", "16 mars 2017"), (CHINESE, "2017年3月16日")],
    indirect=["language"],
)
def test_a_day_is_written_as_the_language_writes_it(language: str, day: str) -> None:
    assert day_in_words(date(2017, 3, 16)) == day


@pytest.mark.parametrize(("language", "number"), [("fr", "1,2"), (CHINESE, "1.2")], indirect=["language"])
def test_a_number_is_written_as_the_language_writes_it(language: str, number: str) -> None:
    assert number_shown(1.2) == number
    assert number_shown(20) == "20"


@pytest.mark.parametrize(
    ("chosen", "computer", "wanted"),
    [("", "es_HN", "es"), ("", "zh_TW", CHINESE), ("", "th_TH", "en"), ("fr", "es_HN", "fr"), ("xx", "fr_HT", "fr")],
)
def test_the_language_is_the_chosen_one_else_that_of_the_computer(chosen: str, computer: str, wanted: str) -> None:
    assert wanted_language(chosen, QLocale(computer)) == wanted


def test_the_computers_own_way_to_write_days_is_kept_in_its_language() -> None:
    assert locale_of("es", QLocale("es_HN")) == QLocale("es_HN")
    assert locale_of("fr", QLocale("es_HN")).language() == QLocale.Language.French
