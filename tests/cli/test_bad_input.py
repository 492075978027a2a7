"""Whatever is handed to `export`: a correct file, or one clear error with status 2 or 3 and no file at all."""

from __future__ import annotations

import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from otop_report.cli.root import run
from tests.builders import a_picture_file

Captured = pytest.CaptureFixture[str]

FORBIDDEN = "".join(map(chr, range(32))) + "\x7f\ufffe\uffff\ufdd0"
ONE_OF_EACH_KIND = {
    "participant.name": "text",
    "participant.country": "country",
    "participant.role": "choice",
    "participant.responsibilities": "paragraphs",
    "overview.start_year": "year",
    "overview.budget": "number",
    "overview.goals": "bullets",
    "overview.background": "message",
    "overview.products": "table",
    "overview.indicators": "series",
    "overview.pictures": "pictures",
}
WRONG_SHAPES: dict[str, Any] = {
    "a list of lists": [[["x"]]],
    "a truth value": True,
    "an object of another kind": {"a": 1},
    "a list of objects of another kind": [{"zz": 1}],
    "a list of numbers": [1, 2.5],
}


def export(folder: Path, answers: dict[str, Any] | bytes, **more: Any) -> tuple[int, list[Path]]:
    """The status that `export` ends with, and the files it made."""
    report = folder / "report.json"
    if isinstance(answers, bytes):
        report.write_bytes(answers)
    else:
        whole = {"participant.name": "Sample", "participant.country": "HN", **answers}
        report.write_text(json.dumps({"workshop": "otop-2017", "answers": whole, **more}), encoding="ascii")
    targets = [folder / "report.pptx", folder / "report.docx"]
    status = run(["export", str(report), *(part for path in targets for part in ("--to", str(path)))])
    return status, [path for path in folder.iterdir() if path != report and path.suffix in {".pptx", ".docx"}]


def all_text(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        parts = [name for name in package.namelist() if name.endswith(".xml")]
        return "".join(package.read(name).decode("utf-8") for name in parts)


TEXTS = {
    "every forbidden character": FORBIDDEN + "seen" + FORBIDDEN,
    "lone surrogates": "\ud800 seen \udfff",
    "right to left": "مرحبا seen שלום",
    "combining marks": "a" + "\u0301" * 2000 + " seen",
    "ideographs": "一鄉一品，" * 80 + "seen",
    "templates and markup": "{{ 7*7 }} {% raw %} ]]> <w:p> &amp; _x0041_ seen",
    "emoji": "👩‍👩‍👧‍👦 seen 🇭🇳",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_any_text_is_written(tmp_path: Path, text: str) -> None:
    answers = {
        "participant.name": text,
        "overview.goals": [text, "Two"],
        "overview.background": {"headline": text, "points": [text], "details": text},
        "overview.products": [{"product": text, "place": text, "category": "craft", "sales": text}],
        "overview.indicators": [{"indicator": text, "unit": text, "source": text, "values": {"2019": text}}],
    }
    status, made = export(tmp_path, answers)
    assert status == 0
    assert len(made) == 2
    for path in made:
        assert "seen" in all_text(path)


def test_templates_and_markup_stay_what_was_typed(tmp_path: Path) -> None:
    text = TEXTS["templates and markup"]
    status, made = export(tmp_path, {"overview.goals": [text]})
    assert status == 0
    assert all(escape(text) in all_text(path) for path in made)


def test_a_word_of_a_million_letters_is_exported(tmp_path: Path) -> None:
    status, made = export(tmp_path, {"participant.responsibilities": "x" * 1_000_000})
    assert status == 0
    assert all(all_text(path).count("x") > 1_000_000 for path in made)


def test_four_hundred_rows_are_exported(tmp_path: Path) -> None:
    rows = [{"product": f"Product{number}", "place": "A town", "category": "food"} for number in range(400)]
    status, made = export(tmp_path, {"overview.products": rows})
    assert status == 0
    assert all("Product399" in all_text(path) for path in made)


@pytest.mark.parametrize("question", ONE_OF_EACH_KIND, ids=ONE_OF_EACH_KIND.values())
@pytest.mark.parametrize("value", WRONG_SHAPES.values(), ids=WRONG_SHAPES.keys())
def test_a_wrong_shape_is_one_error_that_names_the_question(
    tmp_path: Path, capsys: Captured, question: str, value: Any
) -> None:
    status, made = export(tmp_path, {question: value})
    said = capsys.readouterr().err
    assert (status, made) == (3, [])
    assert question in said
    assert "Traceback" not in said


FILES = {
    "not JSON": b'{"a":',
    "bytes": bytes(range(256)),
    "nothing": b"",
    "a list": b"[]",
    "a deep list": b"[" * 100_000,
    "not a number": b'{"workshop":"otop-2017","answers":{"overview.budget":NaN}}',
    "infinity": b'{"workshop":"otop-2017","answers":{"overview.budget":{"typed":Infinity}}}',
    "an answer twice": b'{"workshop":"otop-2017","answers":{"participant.name":"A","participant.name":"B"}}',
    "an unknown question": b'{"workshop":"otop-2017","answers":{"overview.goalz":["x"]}}',
    "an unknown column": b'{"workshop":"otop-2017","answers":{"overview.products":[{"prodct":"x"}]}}',
}


@pytest.mark.parametrize("content", FILES.values(), ids=FILES.keys())
def test_a_file_that_is_no_answers_is_one_error(tmp_path: Path, capsys: Captured, content: bytes) -> None:
    status, made = export(tmp_path, content)
    said = capsys.readouterr().err
    assert (status, made) == (3, [])
    assert "Traceback" not in said
    assert "error of the program" not in said


def test_the_nearest_name_is_told_for_an_unknown_question(tmp_path: Path, capsys: Captured) -> None:
    export(tmp_path, {"overview.goalz": ["x"]})
    assert "did you mean “overview.goals”" in capsys.readouterr().err


def test_an_unknown_workshop_is_wrong_usage(tmp_path: Path) -> None:
    status, made = export(tmp_path, b'{"workshop":"otop-1017","answers":{}}')
    assert (status, made) == (2, [])


@pytest.mark.parametrize("name", ["nowhere.jpg", "../outside.jpg", "/etc/hostname", "folder"])
def test_a_picture_that_is_missing_or_outside_is_one_error(tmp_path: Path, capsys: Captured, name: str) -> None:
    a_picture_file(tmp_path.parent / "outside.jpg")
    (tmp_path / "folder").mkdir()
    status, made = export(tmp_path, {"overview.pictures": [{"file": name}]})
    assert (status, made) == (3, [])
    assert "overview.pictures, picture 1" in capsys.readouterr().err


def test_a_picture_of_a_billion_pixels_is_one_error(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "huge.png").write_bytes(a_png_that_claims(40_000, 40_000))
    status, made = export(tmp_path, {"overview.pictures": [{"file": "huge.png"}]})
    assert (status, made) == (3, [])
    assert "too many pixels" in capsys.readouterr().err


def a_png_that_claims(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
