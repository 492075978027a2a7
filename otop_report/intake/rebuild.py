"""Rebuilds an answer from its traces, and keeps of the answer as exported whatever still reads the same.

What was exported (`base`) knows more than can be seen: bold and italic, how a number was typed, what a picture's
alternative text is. So each part whose words are the same stays as it was, and only what changed is taken as seen.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from otop_report.errors import Problem
from otop_report.intake.keeping import as_typed, reconciled, same_words
from otop_report.intake.trace import Trace
from otop_report.report.amounts import as_typed as as_typed_amounts
from otop_report.report.countries import code_of
from otop_report.report.enumerators import is_enumerator
from otop_report.report.kinds import read_answer
from otop_report.report.kinds.values import (
    Answer,
    BulletsAnswer,
    Indicator,
    MessageAnswer,
    NumberAnswer,
    ParagraphsAnswer,
    SeriesAnswer,
)
from otop_report.report.place import Place
from otop_report.report.text import Block, Blocks, Runs, plain, simplest, write_blocks, write_runs
from otop_report.workshop.model import FACT_KINDS, Kind, LocalText, Option, Question, ShownAs

BLANK = "–"
"""What stands in a cell that was not answered, in every language."""


def rebuilt(
    question: Question, traces: Sequence[Trace], base: Answer | None, language: str, pictures: Mapping[int, str]
) -> tuple[Answer | None, tuple[str, ...]]:
    """The answer that traces show (None for none), and what of it could not be taken as an answer, in words.

    `pictures` gives the SHA-256 of the taken-in picture of an item, by the item's number.
    """
    if question.kind in FACT_KINDS:
        value = _fact(question, traces, base, language)
    elif question.kind is Kind.MESSAGE:
        value = _message(traces, base)
    elif question.kind is Kind.PARAGRAPHS:
        known = base.blocks if isinstance(base, ParagraphsAnswer) else ()
        value = write_blocks(_blocks(traces, known))
    elif question.kind is Kind.BULLETS:
        items = base.items if isinstance(base, BulletsAnswer) else ()
        blocks = _blocks(traces, [Block(item, 1) for item in items])
        lessons = question.shown_as is ShownAs.LESSONS
        value = [write_runs(_without_bold_beginning(block.runs) if lessons else block.runs) for block in blocks]
    elif question.kind is Kind.TABLE:
        value = _table(question, traces)
    elif question.kind is Kind.SERIES:
        value = _series(traces, base.indicators if isinstance(base, SeriesAnswer) else ())
    else:
        value = _pictures(traces, pictures)
    problems: list[Problem] = []
    seen = read_answer(question, value, Place("", problems))
    return reconciled(question, base, seen, language), tuple(problem.message for problem in problems)


def _fact(question: Question, traces: Sequence[Trace], base: Answer | None, language: str) -> object:
    text = next((trace.text.strip() for trace in traces if not trace.path), "")
    seen_unit = next((trace.text.strip() for trace in traces if trace.path == "unit"), "")
    if question.kind is Kind.CHOICE:
        return _option_called(text, question.options)
    if question.kind is Kind.COUNTRY:
        return code_of(text) or text
    if question.kind is Kind.NUMBER:
        if isinstance(base, NumberAnswer):
            text = as_typed(base.typed, text)
        if seen_unit:
            return {"typed": text, "unit": seen_unit}
        unit = base.unit if isinstance(base, NumberAnswer) else ""
        if unit and text.endswith(unit) and text != unit:
            return {"typed": text[: -len(unit)].strip(), "unit": unit}
        typed, mark, after = text.rpartition("\N{NO-BREAK SPACE}")
        if mark and question.asks_unit and not any(c.isdecimal() for c in after):
            return {"typed": typed, "unit": after}
    return text


def _option_called(text: str, options: Sequence[Option]) -> str:
    """The id of the option of that label, in any language; the text itself where there is none."""
    return next((option.id for option in options if _is_label(text, option.label)), text)


def _is_label(text: str, label: LocalText) -> bool:
    return any(same_words(text.casefold(), name.casefold()) for _, name in label.by_language)


def _message(traces: Sequence[Trace], base: Answer | None) -> object:
    old = base if isinstance(base, MessageAnswer) else MessageAnswer()
    headline = [trace.text for trace in traces if trace.path == "headline"]
    points = [trace for trace in traces if trace.path.startswith("points/")]
    details = [trace for trace in traces if trace.path.startswith("details/")]
    typed = next((trace.text for trace in traces if trace.path == "typed"), "")
    if any(trace.in_notes for trace in details):
        details = [trace for trace in details if trace.in_notes]
    said = _joined_headline(headline, old.headline)
    if typed.startswith(said) and not any(character.isalpha() for character in typed[len(said) :]):
        said = typed  # the title does without the number or comma at its end
    return {
        "headline": said,
        "points": [write_runs(block.runs) for block in _blocks(points, [Block(runs, 1) for runs in old.points])],
        "details": write_blocks(_blocks(details, old.details)) if details else None,
    }


def _joined_headline(parts: Sequence[str], old: str) -> str:
    """A headline too long for its title goes on in the body: "…" in the title, the rest in the text."""
    if len(parts) > 1 and parts[0].endswith("…"):
        whole = f"{parts[0].removesuffix('…').rstrip()} {parts[1].lstrip()}"
        return old if same_words(old, whole) else whole
    return parts[0] if parts else ""


def _blocks(traces: Sequence[Trace], known: Sequence[Block]) -> Blocks:
    """The paragraphs of traces; one that was cut over two boxes is one again."""
    blocks: list[Block] = []
    for trace in traces:
        block = Block(_as_plain_as_it_looks(trace.runs), trace.level)
        if blocks and trace.opens and _is_cut(blocks[-1], block, known):
            blocks[-1] = Block(_spaced(blocks[-1].runs, block.runs), blocks[-1].level)
        else:
            blocks.append(block)
    return tuple(block for block in blocks if block.runs)


def _is_cut(first: Block, second: Block, known: Sequence[Block]) -> bool:
    """Whether two paragraphs at the border of two boxes are one: one of the base begins or ends so."""
    begins, ends = first.text.split(), second.text.split()
    for block in known:
        words = block.text.split()
        if len(words) > len(begins) and words[: len(begins)] == begins:
            return True
        if len(words) > len(ends) and words[-len(ends) :] == ends:
            return True
    has_number = is_enumerator(second.text.partition(" ")[0])
    return not known and first.level > 0 and second.level == 0 and not has_number


def _spaced(first: Runs, second: Runs) -> Runs:
    """Two halves of a paragraph, with a space between them where their script has spaces."""
    ends, begins = plain(first)[-1:], plain(second)[:1]
    between = "" if ends > "\u2e7f" and begins > "\u2e7f" else " "
    return simplest((*first, replace(second[0], text=between + second[0].text), *second[1:]))


def _as_plain_as_it_looks(runs: Runs) -> Runs:
    """Runs without a bold that all of them have: that is the look of the place, not of the words."""
    if all(run.bold for run in runs):
        return simplest(replace(run, bold=False) for run in runs)
    return simplest(runs)


def _without_bold_beginning(runs: Runs) -> Runs:
    """A lesson whose first sentence is bold and nothing else: so the program sets it."""
    if len(runs) > 1 and runs[0].bold and not any(run.bold for run in runs[1:]):
        return simplest((replace(runs[0], bold=False), *runs[1:]))
    return runs


def _table(question: Question, traces: Sequence[Trace]) -> object:
    parts: dict[tuple[int, str], list[Runs]] = defaultdict(list)
    for trace in traces:
        number, _, name = trace.path.partition("/")
        if number.isdecimal():
            parts[int(number), name].append(_as_plain_as_it_looks(trace.runs))
    rows: dict[int, dict[str, object]] = defaultdict(dict)
    for (at, name), cut_up in parts.items():
        column = question.column(name)
        runs = cut_up[0]
        for more in cut_up[1:]:
            runs = _spaced(runs, more)
        text = plain(runs).strip()
        if text != BLANK and column is not None:
            choice = column.kind is Kind.CHOICE
            rows[at][name] = _option_called(text, column.options) if choice else write_runs(as_typed_amounts(runs))
    return [rows[at] for at in sorted(rows)]


def _series(traces: Sequence[Trace], known: Sequence[Indicator]) -> object:
    """The indicators, those of a name that was exported in the order of then, the others as they stand in the file."""
    found: dict[int, dict[str, Any]] = defaultdict(lambda: {"indicator": "", "values": {}})
    for trace in traces:
        number, _, path = trace.path.partition("/")
        part, _, label = path.partition("/")
        text = "" if trace.text == BLANK else trace.text
        if not number.isdecimal():
            continue
        one = found[int(number)]
        if part == "values":
            old = one["values"].get(label, "")
            one["values"][label] = as_typed(text, old) if old else text
        elif part in ("indicator", "unit", "source", "name", "with") and not one.get(part):
            one[part] = text
    notes = [trace.text for trace in traces if trace.path == "note"]
    shared = {int(one["with"]) for one in found.values() if "with" in one}
    for at, one in found.items():
        _named_by_chart(one, found.get(int(one.pop("with", "-1"))), in_legend=at in shared)
        one["values"] = _as_noted(one["indicator"], one["values"], notes)
        one["unit"] = _unit_as_noted(one["indicator"], one.get("unit", ""), notes)
    names = [indicator.indicator for indicator in known]

    def place(number: int) -> tuple[int, int]:
        name = found[number]["indicator"]
        return (names.index(name) if name in names else number, number)

    return [found[number] for number in sorted(found, key=place)]


def _named_by_chart(one: dict[str, Any], first: dict[str, Any] | None, *, in_legend: bool) -> None:
    """The name of a line of a chart with several: its title then says the unit they share, and the source is shared."""
    name = one.pop("name", "")
    if in_legend and name and one["indicator"] != name:
        one["unit"] = one.get("unit") or one["indicator"]
        one["indicator"] = name
    one["indicator"] = one["indicator"] or name
    for part in ("unit", "source") if first is not None else ():
        one.setdefault(part, first.get(part, "") if first is not None else "")


def _as_noted(name: str, values: Mapping[str, str], notes: Sequence[str]) -> dict[str, str]:
    """The values as they were typed, which the notes say in words: `Jobs (people) 2019: 1.2; 2020: 15 982`."""
    note = next((text for text in notes if name and text.startswith(name)), "")
    noted = dict(values)
    for label, value in values.items():
        said = re.search(rf"(?:^|; | ){re.escape(label)}: (.*?)(?:; |$)", note)
        if said and value:
            noted[label] = as_typed(said[1], value)
    return noted


def _unit_as_noted(name: str, unit: str, notes: Sequence[str]) -> str:
    """The unit as it was typed, which the notes say in brackets: over a chart it begins with a capital."""
    if not unit:  # a value that says its unit itself
        said = (re.match(rf"{re.escape(name)} \(([^()]+)\) ", note) for note in notes if name)
        return next((found[1] for found in said if found), "")
    typed = unit[:1].lower() + unit[1:]
    return typed if typed != unit and any(note.startswith(f"{name} ({typed})") for note in notes) else unit


def _pictures(traces: Sequence[Trace], pictures: Mapping[int, str]) -> object:
    items: dict[int, dict[str, object]] = defaultdict(dict)
    for trace in traces:
        number, _, part = trace.path.partition("/")
        if not number.isdecimal():
            continue
        if part in ("caption", "credit"):
            items[int(number)].setdefault(part, trace.text)
        elif trace.picture is not None and int(number) in pictures:
            items[int(number)].setdefault("sha256", pictures[int(number)])
            items[int(number)].setdefault("alt", trace.picture.alt)
    for item in items.values():
        if item.get("alt") == item.get("caption"):
            item.pop("alt", None)
    return [items[number] for number in sorted(items) if "sha256" in items[number]]
