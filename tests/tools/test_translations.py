"""The sentences of the windows: all of them are translated, and the files Qt reads are made of the newest words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from otop_report.assets import resource
from otop_report.desktop.translation import LANGUAGES, SOURCE
from tools.translations import (
    FORMS,
    Sentence,
    Translated,
    UnclearContext,
    brought_up_to_date,
    made_qm,
    read_ts,
    sentences,
    ts_text,
)

SPOKEN = tuple(FORMS)


def file_of(language: str, suffix: str) -> Path:
    return resource("translations", f"otop_{language}{suffix}")


@pytest.fixture(params=SPOKEN)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def translations(language: str) -> dict[Sentence, Translated]:
    return read_ts(file_of(language, ".ts").read_text("utf-8"))


def test_every_language_of_the_program_has_its_file() -> None:
    assert {SOURCE, *SPOKEN} == set(LANGUAGES)


def test_just_the_sentences_of_the_code_are_translated(translations: dict[Sentence, Translated]) -> None:
    assert set(sentences()) ^ set(translations) == set()


def test_no_sentence_is_left_unfinished(translations: dict[Sentence, Translated]) -> None:
    left = [one for one, words in translations.items() if not words.is_finished or not all(words.forms)]
    assert left == []


def test_a_counted_sentence_has_as_many_forms_as_its_language(
    language: str, translations: dict[Sentence, Translated]
) -> None:
    wanted = {one: FORMS[language] if one.is_counted else 1 for one in translations}
    assert {one: len(words.forms) for one, words in translations.items()} == wanted


def blanks(text: str) -> Counter[str]:
    return Counter(re.findall(r"%(?:\d|n)|\(\*\.\w+\)", text))


def test_what_is_filled_in_stands_in_every_translation(translations: dict[Sentence, Translated]) -> None:
    wrong = [
        (one.source, form)
        for one, words in translations.items()
        for form in words.forms
        if blanks(form) != blanks(one.source)
    ]
    assert wrong == []


def test_a_letter_to_press_with_alt_stays_one(translations: dict[Sentence, Translated]) -> None:
    wrong = [
        (one.source, form)
        for one, words in translations.items()
        for form in words.forms
        if QKeySequence.mnemonic(form).isEmpty() != QKeySequence.mnemonic(one.source).isEmpty()
        or form.count("&") != one.source.count("&")
    ]
    assert wrong == []


def test_a_sentence_ends_as_in_english(translations: dict[Sentence, Translated]) -> None:
    """With a full stop, a question mark, an ellipsis or a colon. Single words may be shortened."""
    alike = {"。": ".", "？": "?", "：": ":"}
    wrong = []
    for one, words in translations.items():
        for form in words.forms:
            ends = [re.sub(r"\(&\w\)", "", text).rstrip("”」\u202f»")[-1:] for text in (one.source, form)]
            marks = [mark if (mark := alike.get(end, end)) in ".?:…" else "" for end in ends]
            if marks[0] != marks[1] and " " in one.source:
                wrong.append((one.source, form))
    assert wrong == []


def test_french_has_a_narrow_space_before_tall_marks() -> None:
    words = read_ts(file_of("fr", ".ts").read_text("utf-8")).values()
    assert [form for one in words for form in one.forms if re.search(r"[^\u202f][;?!»]|«[^\u202f]| :", form)] == []


def test_the_files_are_what_the_tool_writes(language: str, translations: dict[Sentence, Translated]) -> None:
    text = file_of(language, ".ts").read_text("utf-8")
    assert ts_text(language, brought_up_to_date(sentences(), translations, FORMS[language])) == text
    assert made_qm(text) == file_of(language, ".qm").read_bytes()


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "window.py").write_text(
        "class Window:\n"
        "    def show(self, count, painter):\n"
        "        painter.translate(1, 2)\n"
        "        said = f\"<b>{self.tr('On time.')}</b>\"\n"
        "        return said + translate('Rows', 'Add row') + self.tr('%n files', '', count)\n",
        "utf-8",
    )
    return tmp_path


def test_sentences_are_found_wherever_they_stand(code: Path) -> None:
    assert sentences(code) == (
        Sentence("Rows", "Add row"),
        Sentence("Window", "%n files", is_counted=True),
        Sentence("Window", "On time."),
    )


@pytest.mark.parametrize("call", ["self.list.tr('Slides')", "self.tr(words)", "translate('Rows', words)"])
def test_a_sentence_that_nobody_could_find_is_told(call: str, tmp_path: Path) -> None:
    (tmp_path / "window.py").write_text(f"class Window:\n    def show(self, words):\n        return {call}\n", "utf-8")
    with pytest.raises(UnclearContext, match=r"window\.py:3"):
        sentences(tmp_path)


def test_what_was_translated_stays_and_what_is_gone_goes(code: Path) -> None:
    wanted = sentences(code)
    known = {
        Sentence("Rows", "Add row"): Translated(("Añadir fila",), is_finished=True),
        Sentence("Window", "Gone"): Translated(("Fuera",), is_finished=True),
        Sentence("Clock", "On time."): Translated(("A tiempo.",), is_finished=True),
    }
    now = brought_up_to_date(wanted, known, 2)
    assert now == {
        Sentence("Rows", "Add row"): Translated(("Añadir fila",), is_finished=True),
        Sentence("Window", "%n files", is_counted=True): Translated(("", ""), is_finished=False),
        Sentence("Window", "On time."): Translated(("A tiempo.",), is_finished=False),
    }
    assert read_ts(ts_text("es", now)) == now
