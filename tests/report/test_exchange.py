from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from otop_report.errors import UnreadableFile, UnsoundAnswers, UnwritableFile
from otop_report.report.exchange import (
    answers_document,
    answers_text,
    read_answers,
    report_of_document,
    write_answers,
)
from otop_report.report.kinds import pieces
from otop_report.report.kinds.values import NumberAnswer, PicturesAnswer, TextAnswer
from otop_report.report.text import clean
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Kind
from tests.builders import (
    a_picture,
    a_picture_file,
    a_report,
    a_workshop_of_all_kinds,
    picture_bytes,
    with_pictures,
)

WORKSHOP = a_workshop_of_all_kinds()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.json"


def written(path: Path, answers: object, **more: object) -> Path:
    document = {"workshop": WORKSHOP.id, "answers": answers} | more
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8", errors="surrogatepass")
    return path


def problems_of(path: Path) -> str:
    with pytest.raises(UnsoundAnswers) as raised:
        read_answers(path, WORKSHOP)
    return str(raised.value)


def test_answers_are_read_from_a_file(path: Path) -> None:
    written(path, {"overview.text": "Honduras", "overview.year": "", "overview.number": 15982}, language="es")

    report = read_answers(path, WORKSHOP)

    assert report.language == "es"
    assert report.answers == {"overview.text": TextAnswer("Honduras"), "overview.number": NumberAnswer("15982")}


def test_numbers_keep_the_digits_that_were_typed(path: Path) -> None:
    path.write_text('{"answers": {"overview.number": 4215004.10, "overview.year": 2013}}')

    report = read_answers(path, WORKSHOP)

    assert report.answers["overview.number"] == NumberAnswer("4215004.10")


def test_the_language_is_the_workshops_where_none_is_given(path: Path) -> None:
    assert read_answers(written(path, {}), WORKSHOP).language == WORKSHOP.language


def test_titles_and_topics_to_leave_out_are_read(path: Path) -> None:
    written(path, {}, titles={"overview.text": " A\ntitle ", "overview.year": ""}, leave_out=["overview.table"] * 2)

    report = read_answers(path, WORKSHOP)

    assert report.titles == {"overview.text": "A title"}
    assert report.leave_out == ("overview.table",)


def test_everything_wrong_is_said_at_once_with_its_line(path: Path) -> None:
    written(
        path,
        {"overview.text": 5, "overview.tabel": [], "overview.table": [{"nmae": "a"}], "overview.number": float("nan")},
        language=5,
        titles={"overview.txt": "a"},
        leave_out=["overview.years"],
        leaveout=[],
        workshop="other",
    )

    with pytest.raises(UnsoundAnswers) as raised:
        read_answers(path, WORKSHOP)

    messages = str(raised.value)
    assert len(raised.value.problems) == 9
    assert f"{path}:4: overview.text: expected a text" in messages
    assert "“overview.tabel”: this workshop asks no such question; did you mean “overview.table”?" in messages
    assert "did you mean “name”?" in messages
    assert "NaN" in messages
    assert "“leaveout” here; did you mean “leave_out”?" in messages
    assert "“overview.txt” here; did you mean “overview.text”?" in messages
    assert "no topic “overview.years”; did you mean “overview.year”?" in messages
    assert "answers to the workshop “other”" in messages


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not JSON"),
        (b"{", ":1: this is not JSON"),
        (b'{"answers": {}\n"x": 1}', ":2: this is not JSON"),
        (b"[]", "expected an object, found a list"),
        (b"5", "expected an object, found the number 5"),
        (b"null", "expected an object"),
        (b'{"answers": []}', "expected an object with an answer for each question"),
        (b'{"answers": {\n"overview.text": "a",\n"overview.text": "b"}}', ":3: overview.text: “overview.text” is"),
        (b'{"answers": {"overview.text": "\xff"}}', "not UTF-8"),
        (b"{\n\n\xe9", ":3: the file is not UTF-8"),
        (b'{"answers": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "too deeply"),
        (b'{"answers": {"overview.text": ' + b'{"a":' * 5000 + b"1" + b"}" * 5002, "too deeply"),
        (b'{"answers": {"overview.number": 1e999999999}}', "NaN and Infinity"),
        (b'{"workshop": 5}', "workshop: expected a text"),
        (b'{"language": "../../etc"}', "language: expected the tag"),
        (b'{"answers": {"\\ud800": 1}}', "no such question"),
    ],
)
def test_a_file_that_is_no_sound_json_is_a_clear_error(path: Path, content: bytes, message: str) -> None:
    path.write_bytes(content)

    said = problems_of(path)

    assert message in said
    assert said.encode()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_obstacle(path: Path, encoding: str) -> None:
    path.write_bytes('{"answers": {"overview.text": "Ñandú"}}'.encode(encoding))

    assert read_answers(path, WORKSHOP).answers == {"overview.text": TextAnswer("Ñandú")}


def test_line_breaks_inside_strings_and_lone_surrogates_are_taken(path: Path) -> None:
    path.write_bytes(b'{"answers": {"overview.text": "a\nb\\u0000 \\ud800 \\ud83d\\ude00"}}')

    assert read_answers(path, WORKSHOP).answers == {"overview.text": TextAnswer("a b \ufffd 😀")}


def test_a_missing_file_and_a_folder_are_clear_errors(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        read_answers(tmp_path / "missing.json", WORKSHOP)
    with pytest.raises(UnreadableFile, match="folder"):
        read_answers(tmp_path, WORKSHOP)


def test_a_picture_is_taken_in_from_beside_the_file(path: Path) -> None:
    a_picture_file(path.parent / "photos" / "a hill.jpg")
    items = [{"file": "photos/a hill.jpg", "caption": "A hill"}, {"file": "photos\\a hill.jpg"}]
    written(path, {"overview.pictures": items})

    report = read_answers(path, WORKSHOP)

    answer = report.answers["overview.pictures"]
    assert isinstance(answer, PicturesAnswer)
    assert [item.file for item in answer.items] == ["a hill.jpg", "a hill.jpg"]
    assert list(report.pictures) == [answer.items[0].sha256] == [answer.items[1].sha256]
    assert report.pictures[answer.items[0].sha256].data == picture_bytes()


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("../outside.jpg", "leaves the folder"),
        ("a/../../outside.jpg", "leaves the folder"),
        ("..\\outside.jpg", "leaves the folder"),
        ("/etc/passwd", "leaves the folder"),
        ("C:\\photo.jpg", "leaves the folder"),
        ("\\\\server\\photo.jpg", "leaves the folder"),
        ("link.jpg", "leaves the folder"),
        ("hil.jpg", "did you mean “hill.jpg”?"),
        ("nowhere/hill.jpg", "no picture"),
        ("folder", "no picture"),
        ("words.jpg", "not a picture"),
        ("x" * 5000 + ".jpg", ""),
        ("hill\x00.jpg\x00", ""),
    ],
)
def test_a_picture_that_cannot_be_had_is_named(path: Path, file: str, message: str) -> None:
    a_picture_file(path.parent / "hill.jpg")
    a_picture_file(path.parent.parent / "outside.jpg")
    (path.parent / "link.jpg").symlink_to(path.parent.parent / "outside.jpg")
    (path.parent / "folder").mkdir()
    (path.parent / "words.jpg").write_text("just words")
    written(path, {"overview.pictures": [{"file": "hill.jpg"}, {"file": file}]})

    if file.startswith("hill"):
        assert read_answers(path, WORKSHOP).answers
        return
    said = problems_of(path)
    assert "overview.pictures, picture 2, file: " in said
    assert message in said


def test_a_sha256_in_answers_json_is_refused(path: Path) -> None:
    a_picture_file(path.parent / "hill.jpg")
    written(path, {"overview.pictures": [{"file": "hill.jpg", "sha256": "ab" * 32}]})

    assert "named by its file" in problems_of(path)


def test_a_report_is_written_with_its_pictures_and_read_back_equal(tmp_path: Path) -> None:
    report = a_report(
        WORKSHOP,
        {
            "overview.text": "Ñandú",
            "overview.message": {"headline": "h", "points": [[{"text": "b", "bold": True}]]},
            "overview.series": [{"indicator": "Jobs", "values": {"2020": "", "2019": "1"}}],
        },
        titles={"overview.text": "T"},
        leave_out=["overview.year"],
        language="fr",
    )
    pictures = (a_picture(), a_picture(colour="red", form="PNG"))
    report = with_pictures(report, "overview.pictures", *pictures, caption="c", turn=90, crop=(0.0, 0.25, 1.0, 1.0))
    target = tmp_path / "out" / "copy.json"
    target.parent.mkdir()

    write_answers(report, WORKSHOP, target)

    assert read_answers(target, WORKSHOP) == report
    assert sorted(file.name for file in target.parent.iterdir()) == ["copy-pictures", "copy.json"]
    assert len(list((target.parent / "copy-pictures").iterdir())) == 2


def test_two_pictures_of_one_name_both_keep_it(path: Path, tmp_path: Path) -> None:
    a_picture_file(tmp_path / "a" / "photo.jpg")
    a_picture_file(tmp_path / "b" / "Photo.jpg", colour="red")
    written(path, {"overview.pictures": [{"file": "a/photo.jpg"}, {"file": "b/Photo.jpg"}, {"file": "a/photo.jpg"}]})
    report = read_answers(path, WORKSHOP)

    write_answers(report, WORKSHOP, tmp_path / "copy.json")

    assert read_answers(tmp_path / "copy.json", WORKSHOP) == report


def test_a_picture_of_another_form_keeps_its_name_under_a_new_suffix(path: Path, tmp_path: Path) -> None:
    a_picture_file(tmp_path / "IMG_0001.webp")
    written(path, {"overview.pictures": [{"file": "IMG_0001.webp"}]})
    report = read_answers(path, WORKSHOP)

    write_answers(report, WORKSHOP, tmp_path / "copy.json")

    assert (tmp_path / "copy-pictures" / "IMG_0001.png").is_file()
    assert read_answers(tmp_path / "copy.json", WORKSHOP) == report


def test_writing_where_nothing_can_be_written_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile):
        write_answers(a_report(WORKSHOP), WORKSHOP, tmp_path / "nowhere" / "x.json")
    with pytest.raises(UnwritableFile):
        write_answers(a_report(WORKSHOP), WORKSHOP, tmp_path)


def test_the_document_without_files_is_read_back_equal() -> None:
    picture = a_picture()
    report = with_pictures(a_report(WORKSHOP, {"overview.text": "a"}), "overview.pictures", picture, alt="x")

    document = json.loads(json.dumps(answers_document(report, WORKSHOP)))

    assert report_of_document(document, WORKSHOP, {picture.sha256: picture}) == report
    assert report_of_document(document, WORKSHOP).answers == report.answers


def test_a_file_name_in_a_document_without_files_is_an_error() -> None:
    with pytest.raises(UnsoundAnswers, match="without the folder"):
        a_report(WORKSHOP, {"overview.pictures": [{"file": "a.jpg"}]})


def test_answers_come_in_the_order_of_the_workshop() -> None:
    report = a_report(WORKSHOP, {"overview.bullets": ["a"], "overview.text": "b"})

    assert list(report.answers) == ["overview.text", "overview.bullets"]
    assert answers_text(report, WORKSHOP).index("overview.text") < answers_text(report, WORKSHOP).index("bullets")


@pytest.mark.parametrize("case", ["eswatini", "morocco", "nepal", "togo"])
def test_real_answers_are_written_and_read_back_equal(shared: Path, tmp_path: Path, case: str) -> None:
    source = shared / "cases" / f"{case}.json"
    answers = json.loads(source.read_text(encoding="utf-8"))["answers"]
    workshop = load_workshop("otop-2017")

    report = read_answers(source, workshop)
    write_answers(report, workshop, tmp_path / "copy.json")

    assert set(report.answers) == {name for name, value in answers.items() if value}
    assert read_answers(tmp_path / "copy.json", workshop) == report
    assert report_of_document(answers_document(report, workshop), workshop, report.pictures) == report


@pytest.mark.parametrize("case", ["eswatini", "morocco", "nepal", "togo"])
def test_no_word_of_real_answers_is_lost_in_reading(shared: Path, case: str) -> None:
    source = shared / "cases" / f"{case}.json"
    answers = json.loads(source.read_text(encoding="utf-8"))["answers"]
    workshop = load_workshop("otop-2017")
    report = read_answers(source, workshop)

    for question in workshop.questions:
        if question.id in answers and question.kind not in (Kind.CHOICE, Kind.COUNTRY):
            shown = " ".join(text for _, text in pieces(question, report.answers[question.id], "en"))
            choices = {option.id for column in question.columns for option in column.options}
            typed = set(" ".join(_texts(answers[question.id])).split()) - choices - {"-", "•"}
            assert typed <= set(shown.split())


def _texts(value: Any, key: str = "") -> list[str]:
    """Every displayed string of an answer as it stands in the JSON."""
    if isinstance(value, dict):
        labels = list(value) if key == "values" else []
        return labels + [text for name, inner in value.items() for text in _texts(inner, name)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [] if key in ("file", "alt") else [clean(value)]
