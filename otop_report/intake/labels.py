"""Labels, heads and cells: what stands beside an answer tells which one it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from otop_report.intake.visible import Paragraphs, VisibleParagraph
from otop_report.report.text import Run, Runs, plain, runs_of
from otop_report.workshop.model import Column, LocalText, Question


def by_label(paragraph: VisibleParagraph, facts: Iterable[Question]) -> tuple[Question, Runs] | None:
    """The fact whose label opens a paragraph ("Position: …"), and what follows the label."""
    text = paragraph.text
    for one in facts:
        for _, label in one.label.by_language:
            for mark in (":", "："):
                if text.startswith(label + mark):
                    return one, runs_of(text[len(label) + 1 :])
    return None


def without_label(runs: Runs, labels: Iterable[str]) -> Runs:
    """A cell that stands on a slide with its label before it: `Cause: no market`."""
    for name in labels:
        for mark in (": ", "："):
            if plain(runs).startswith(name + mark):
                return _without_beginning(runs, len(name + mark))
    return runs


def _without_beginning(runs: Runs, count: int) -> Runs:
    """The runs without their first characters."""
    left = []
    for run in runs:
        left.append(replace(run, text=run.text[count:]))
        count = max(count - len(run.text), 0)
    return tuple(run for run in left if run.text)


def column_of(question: Question, label: str) -> Column | None:
    """The column with that head."""
    return next((one for one in question.columns if is_called(label, one.label, one.synonyms)), None)


def is_called(text: str, label: LocalText, synonyms: Sequence[str]) -> bool:
    """Whether a head or label is this one, in any language."""
    names = {name.casefold() for _, name in label.by_language} | {name.casefold() for name in synonyms}
    return text.casefold() in names


def cell_text(row: Sequence[Paragraphs], at: int) -> str:
    """The words of a cell; "" where the row is too short."""
    return " ".join(paragraph.text for paragraph in row[at]).strip() if at < len(row) else ""


def joined(paragraphs: Iterable[VisibleParagraph]) -> Runs:
    """The paragraphs of a cell or caption as one line."""
    runs: list[Run] = []
    for paragraph in paragraphs:
        runs += ([Run(" ")] if runs else []) + list(paragraph.runs)
    return tuple(runs)
