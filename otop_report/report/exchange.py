"""Answers JSON: a report as text, both ways, and the same without files for the property that exports carry.

Reading tells everything that is wrong with the answers at once (UnsoundAnswers). Answers come out in the order in which
the workshop asks; what is unanswered is not there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from otop_report.errors import Problem, UnsoundAnswers, UnwritableFile
from otop_report.replacing import replace_in_one_step
from otop_report.report.answer_pictures import Gallery, picture_files, pictures_beside
from otop_report.report.json_text import lines_of_keys, parsed_json
from otop_report.report.kinds import Answer, read_answer, write_answer
from otop_report.report.kinds.kind import read_items, read_line, read_object
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.report.place import Place, nearest, shown
from otop_report.workshop.model import Workshop

_KEYS = ("workshop", "language", "titles", "leave_out", "answers")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_NO_FILES: Mapping[tuple[str, str], str] = MappingProxyType({})
_NO_PICTURES: Mapping[str, Picture] = MappingProxyType({})


def read_answers(path: Path, workshop: Workshop) -> Report:
    """The report in a file of answers JSON; its pictures are found beside it.

    UnreadableFile where there is no such file, UnsoundAnswers with all problems where it says something wrong.
    """
    text, document, problems = parsed_json(path)
    report = _read_report(document, workshop, problems, pictures_beside(path))
    _raise_any(path, problems, text)
    return report


def report_of_document(
    document: object,
    workshop: Workshop,
    pictures: Mapping[str, Picture] = _NO_PICTURES,
    source: Path | str = "answers",
) -> Report:
    """The report in a parsed answers document that names its pictures by SHA-256 (the reverse of `answers_document`).

    `pictures` are those at hand; an item whose picture is not among them is kept, and who carries the report decides
    what becomes of it. `source` is the name that UnsoundAnswers gives to the document.
    """
    problems: list[Problem] = []
    report = _read_report(document, workshop, problems, Gallery(pictures))
    _raise_any(source, problems)
    return report


def answers_document(report: Report, workshop: Workshop) -> dict[str, object]:
    """The report as a JSON document without files: pictures stand in it by their SHA-256."""
    document: dict[str, object] = {"workshop": report.workshop, "language": report.language}
    if report.titles:
        document["titles"] = {
            topic.id: report.titles[topic.id] for topic in workshop.topics if topic.id in report.titles
        }
    if report.leave_out:
        document["leave_out"] = list(report.leave_out)
    answered = (question for question in workshop.questions if question.id in report.answers)
    document["answers"] = {question.id: write_answer(question, report.answers[question.id]) for question in answered}
    return document


def write_answers(report: Report, workshop: Workshop, path: Path) -> None:
    """Writes the report as answers JSON; its pictures go to a folder beside it, `FILE-pictures/` for `FILE.json`.

    An existing file is replaced in one step. UnwritableFile where that cannot be done.
    """
    folder = f"{path.stem}-pictures"
    files = picture_files(report)
    try:
        for (sha256, _), name in files.items():
            target = path.parent / folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            replace_in_one_step(target, report.pictures[sha256].data)
        text = answers_text(report, workshop, {key: f"{folder}/{name}" for key, name in files.items()})
        replace_in_one_step(path, text.encode())
    except OSError as error:
        raise UnwritableFile(path, f"It cannot be written ({error.strerror}). Choose another place.") from error


def answers_text(
    report: Report, workshop: Workshop, files: Mapping[tuple[str, str], str] = _NO_FILES
) -> str:
    """The report as the text of answers JSON; `files` are the paths of picture files by (sha256, file)."""
    document = answers_document(_with_files(report, files), workshop)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _with_files(report: Report, files: Mapping[tuple[str, str], str]) -> Report:
    """The report with its pictures named by file alone."""
    answers = dict(report.answers)
    for question, answer in answers.items():
        if isinstance(answer, PicturesAnswer):
            items = (
                replace(item, sha256="", file=files.get((item.sha256, item.file), item.file)) for item in answer.items
            )
            answers[question] = PicturesAnswer(tuple(items))
    return replace(report, answers=answers)


def _read_report(document: object, workshop: Workshop, problems: list[Problem], gallery: Gallery) -> Report:
    whole = Place("", problems)
    fields = read_object({} if problems and document is None else document, _KEYS, whole)
    _check_workshop(fields.get("workshop"), workshop, Place("workshop", problems))
    language = _read_language(fields.get("language"), Place("language", problems))
    titles = _read_titles(fields.get("titles"), workshop, Place("titles", problems))
    leave_out = _read_topics(fields.get("leave_out"), workshop, Place("leave_out", problems))
    answers = _read_answers(fields.get("answers"), workshop, problems, gallery)
    return Report(
        workshop=workshop.id,
        language=language or workshop.language,
        answers=MappingProxyType(answers),
        titles=MappingProxyType(titles),
        leave_out=leave_out,
        pictures=MappingProxyType(dict(gallery.taken)),
    )


def _read_answers(
    value: object, workshop: Workshop, problems: list[Problem], gallery: Gallery
) -> dict[str, Answer]:
    questions = {question.id: question for question in workshop.questions}
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        Place("answers", problems).wrong(f"expected an object with an answer for each question, found {shown(value)}")
        return {}
    answers: dict[str, Answer] = {}
    for key, given in value.items():
        question = questions.get(key)
        place = Place(key if question else shown(key), problems)
        if question is None:
            place.wrong(f"this workshop asks no such question{nearest(str(key), questions)}")
            continue
        answer = _with_pictures(read_answer(question, given, place), gallery, place)
        if answer is not None:
            answers[question.id] = answer
    return {question: answers[question] for question in questions if question in answers}


def _with_pictures(answer: Answer | None, gallery: Gallery, place: Place) -> Answer | None:
    if not isinstance(answer, PicturesAnswer):
        return answer
    items = (gallery.taken_in(item, place.at(f"picture {n}")) for n, item in enumerate(answer.items, 1))
    return replace(answer, items=tuple(items))


def _check_workshop(value: object, workshop: Workshop, place: Place) -> None:
    named = read_line(value, place)
    if named and named != workshop.id:
        place.wrong(f"these are answers to the workshop {shown(named)}, not to {shown(workshop.id)}")


def _read_language(value: object, place: Place) -> str:
    language = read_line(value, place)
    if language and not _LANGUAGE.fullmatch(language):
        place.wrong(f"expected the tag of a language such as en, es or zh-Hant, found {shown(language)}")
    return language


def _read_titles(value: object, workshop: Workshop, place: Place) -> dict[str, str]:
    known = [topic.id for topic in workshop.topics]
    fields = {} if value is None else read_object(value, known, place)
    titles = {topic: read_line(fields.get(topic), place.at(topic)) for topic in known}
    return {topic: title for topic, title in titles.items() if title}


def _read_topics(value: object, workshop: Workshop, place: Place) -> tuple[str, ...]:
    known = [topic.id for topic in workshop.topics]
    topics: dict[str, None] = {}
    for item, at in read_items(value, "topic", place):
        topic = read_line(item, at)
        if topic in known:
            topics[topic] = None
        elif topic:
            at.wrong(f"there is no topic {shown(topic)}{nearest(topic, known)}")
    return tuple(topics)


def _raise_any(source: Path | str, problems: list[Problem], text: str = "") -> None:
    if not problems:
        return
    lines = lines_of_keys(text)
    raise UnsoundAnswers(source, tuple(_on_its_line(problem, lines) for problem in problems))


def _on_its_line(problem: Problem, lines: Mapping[str, int]) -> Problem:
    """With the line on which the answer begins, where the problem knows none of its own."""
    if problem.line is not None:
        return problem
    return replace(problem, line=lines.get(problem.where.split(", ")[0].strip("“”")))
