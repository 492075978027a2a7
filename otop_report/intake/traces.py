"""Traces: which visible text stands for which part of which answer, as far as anchors and the file's form tell it.

A trace names the part as `report.kinds` does (`headline`, `points/0`, `3/place`, `0/values/2019`, "" for a single
value). Where the form of a box says it (the head of a table, the label of a fact, "Photo: …"), that is believed; where
nothing does, the order is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from otop_report.intake.labels import by_label, cell_text, column_of, is_called, joined, without_label
from otop_report.intake.owners import LISTS, Owners, Part
from otop_report.intake.phrases import Phrases, phrases
from otop_report.intake.sentences import Said
from otop_report.intake.trace import Trace
from otop_report.intake.visible import (
    Paragraphs,
    VisibleBox,
    VisibleChart,
    VisibleNotes,
    VisibleParagraph,
)
from otop_report.report.model import Report
from otop_report.report.text import plain, runs_of
from otop_report.wording import words
from otop_report.workshop.model import FACT_KINDS, Column, Kind, Question, Role, Workshop

_MESSAGE_PARTS = ("points", "details")
UNNUMBERED = 1000
"""Indicators get numbers from here on where only their names tell which they are."""
_TITLES = frozenset({"title", "ctrTitle"})
_ON_COVER = (Role.NAME, Role.POSITION, Role.ORGANISATION)


@dataclass(slots=True)
class Tracer:
    """Follows the boxes of one file in their order; rows and items are counted on over the boxes of one question."""

    workshop: Workshop
    phrases: Phrases
    owners: Owners
    _titles: dict[str, str]
    _rows: Counter[tuple[str, str]]
    _items: Counter[tuple[str, str]]

    def traces(self, box: VisibleBox) -> list[Trace]:
        """The traces in a box; none where it has no anchor, or one of no question of this workshop."""
        if box.anchor is None:
            return []
        question = self.workshop.question(box.anchor.question)
        if question is None:
            return []
        found = [
            replace(trace, where=box.where, path=path)
            for trace in self._traces(box, question, _unquoted(box.anchor.path))
            for path in _paths(trace.path)
        ]
        found = [trace for trace in found if trace.text.strip() or trace.picture is not None]
        return [replace(trace, opens=at == 0) for at, trace in enumerate(found)]

    def notes(self, notes: VisibleNotes, question: Question, captions: Mapping[str, str]) -> list[Trace]:
        """The traces in the notes of a slide that shows (a part of) an answer to this question.

        `captions` are those, as exported, of the pictures that have none on the slide itself, by the pictures' numbers.
        """
        if question.kind is Kind.MESSAGE:
            typed = [self.phrases.headline_typed.read(one.text) for one in notes.paragraphs]
            own = [
                one
                for one, said in zip(notes.paragraphs, typed, strict=True)
                if said is None and self.phrases.item_typed.read(one.text) is None
            ]
            found = [
                trace
                for trace in self._of_list(tuple(own), question, "details", in_notes=True)
                if self._has_notes(trace)
            ]
            found += [Trace(question=question.id, path="typed", runs=runs_of(said["text"])) for said in typed if said]
        elif question.kind is Kind.SERIES:
            found = [Trace(question=question.id, path="note", runs=one.runs) for one in notes.paragraphs]
        elif question.kind is Kind.PICTURES and len(captions) == 1:
            found = self._of_noted_caption(notes.paragraphs, question, *captions.items())
        else:
            found = []
        return [replace(trace, where=f"notes of slide {notes.slide}", in_notes=True) for trace in found]

    def _has_notes(self, trace: Trace) -> bool:
        """Whether the notes say something of this answer that its slide does not: the notes repeat running text."""
        question = self.workshop.question(trace.question)
        return question is not None and question.kind is Kind.MESSAGE and trace.path != "headline"

    def _traces(self, box: VisibleBox, question: Question, path: str) -> Iterable[Trace]:
        if box.rows:
            return self._of_table(box, question, path)
        if box.chart is not None:
            return self._of_chart(box, question, path)
        if box.picture is not None:
            return [Trace(question=question.id, path=path, picture=box.picture)]
        if not box.slide and question.kind not in LISTS and question.kind is not Kind.PICTURES:
            # In a document the mark stands around this part alone, but for a label before it.
            runs = joined(box.paragraphs)
            said = self.phrases.source.read(plain(runs)) if path.endswith("/source") else None
            return [Trace(question=question.id, path=path, runs=runs_of(said["source"]) if said else runs)]
        if (box.slide and path == "headline") or (box.placeholder in _TITLES and question.kind not in FACT_KINDS):
            return self._of_title(box, question, path)
        if path == "headline":
            self._titles.setdefault(question.id, box.text)
            return [Trace(question=question.id, path=path, runs=joined(box.paragraphs))]
        if question.kind in LISTS:
            return self._of_list(box.paragraphs, question, path)
        if question.kind in FACT_KINDS and box.slide and path == "unit":
            return [Trace(question=question.id, path=path, runs=joined(box.paragraphs))]
        if question.kind in FACT_KINDS:
            return self._of_facts(box, question)
        if question.kind is Kind.PICTURES:
            return self._of_caption(box.paragraphs, question, path)
        if question.kind is Kind.SERIES:
            return self._of_series_line(box.paragraphs, question, path)
        if question.kind is Kind.TABLE and not path:
            return self._of_single_column(box.paragraphs, question)
        if question.kind is Kind.TABLE and path.endswith("/source"):
            said = self.phrases.source.read(plain(joined(box.paragraphs)))
            if said:
                return [Trace(question=question.id, path=path, runs=runs_of(said["source"]))]
        column = question.column(path.rpartition("/")[2])
        runs = joined(box.paragraphs)
        if column is not None and column.kind is Kind.NUMBER:
            said = Said.of(self.phrases.words, "severity", "number", "most").read(plain(runs))
            runs = runs_of(said["number"]) if said else runs
        if column is not None:
            labels = [name for _, name in column.label.by_language]
            runs = without_label(runs, [*labels, self.phrases.words.say("severity_label")])
        return [Trace(question=question.id, path=path, runs=runs)]

    def _of_title(self, box: VisibleBox, question: Question, path: str) -> Iterator[Trace]:
        text = " ".join(paragraph.text for paragraph in box.paragraphs)
        topic = next(topic for topic in self.workshop.topics if question in topic.questions)
        name = topic.name.in_language(self.phrases.words.language)
        title = self.phrases.title(text, name)
        self._titles.setdefault(question.id, title)
        yield Trace(question=question.id, path=path, runs=runs_of(title))

    def _of_list(
        self, paragraphs: Paragraphs, question: Question, path: str, *, in_notes: bool = False
    ) -> Iterator[Trace]:
        """Paragraphs one below the other; those of another answer say so, others follow their neighbours (`owners`)."""
        here = Part(question, path)
        for at, paragraph in enumerate(paragraphs):
            opened = self.owners.opened(paragraph, here.question)
            if opened is not None:
                here = Part(opened.question, "")
                if opened.part == "headline":
                    yield Trace(question=opened.question.id, path="headline", runs=paragraph.runs)
                continue
            owner = self.owners.owner(paragraph, here.question)
            is_lead = not paragraph.level and all(run.bold for run in paragraph.runs)
            if is_lead and ((owner and owner.part == "headline") or (at == 0 and self._has_no_title(here.question))):
                yield Trace(question=here.question.id, path="headline", runs=paragraph.runs)
                continue
            if owner is not None and owner.part != "headline":
                is_other = owner.question.id != here.question.id
                here = owner if is_other or here.part not in _MESSAGE_PARTS else here
            part = here.part
            if here.question.kind is Kind.MESSAGE and part not in _MESSAGE_PARTS:
                part = "details" if in_notes or not paragraph.level else "points"
            yield self._item(here.question, part, paragraph, in_notes=in_notes)

    def _has_no_title(self, question: Question) -> bool:
        """Whether the headline of a message does not stand in a title, or not all of it."""
        title = self._titles.get(question.id)
        return question.kind is Kind.MESSAGE and (title is None or title.endswith("…"))

    def _item(self, question: Question, part: str, paragraph: VisibleParagraph, *, in_notes: bool = False) -> Trace:
        number = self._items[question.id, part]
        self._items[question.id, part] += 1
        path = f"{part}/{number}" if part else str(number)
        return Trace(
            question=question.id, path=path, runs=paragraph.runs, level=paragraph.level, in_notes=in_notes
        )

    def _of_facts(self, box: VisibleBox, question: Question) -> Iterator[Trace]:
        """A box about the presenter: a fact by its label, the lines under the country in the order of the cover."""
        section = next((one for one in self.workshop.sections if question in one.questions), None)
        facts = {one.id: one for one in section.questions if one.kind in FACT_KINDS} if section else {}
        longer = next((one for one in section.questions if one.kind is Kind.PARAGRAPHS), None) if section else None
        cover = [one for role in _ON_COVER if (one := self.workshop.with_role(role)) is not None]
        lines = cover[cover.index(question) :] if question in cover else [question]
        labelled = [(paragraph, by_label(paragraph, facts.values())) for paragraph in box.paragraphs]
        if not any(found for _, found in labelled):
            for one, paragraph in zip(lines, box.paragraphs, strict=False):
                yield Trace(question=one.id, path="", runs=paragraph.runs)
            return
        for paragraph, found in labelled:
            if found is not None:
                yield Trace(question=found[0].id, path="", runs=found[1])
            elif longer is not None:
                yield self._item(longer, "", paragraph)

    def _of_single_column(self, paragraphs: Paragraphs, question: Question) -> Iterator[Trace]:
        """A table of which only the first column was filled in is a list."""
        for paragraph in paragraphs:
            item = self._item(question, "", paragraph)
            yield replace(item, path=f"{item.path}/{question.columns[0].id}")

    def _of_caption(self, paragraphs: Paragraphs, question: Question, path: str) -> Iterator[Trace]:
        number = path.split("/")[0]
        caption: list[VisibleParagraph] = []
        for paragraph in paragraphs:
            credit = self.phrases.photo.read(paragraph.text)
            if credit is None and path.endswith("/credit"):
                credit = {"credit": paragraph.text}
            if credit is not None:
                yield Trace(question=question.id, path=f"{number}/credit", runs=runs_of(credit["credit"]))
            else:
                caption.append(paragraph)
        yield Trace(question=question.id, path=f"{number}/caption", runs=joined(caption))

    def _of_noted_caption(
        self, paragraphs: Paragraphs, question: Question, exported: tuple[str, str]
    ) -> list[Trace]:
        """The caption in the notes: the paragraph that is as it was, else the first; the rest is said aloud."""
        number, caption = exported
        said = [one for one in paragraphs if self.phrases.photo.read(one.text) is not None]
        others = [one for one in paragraphs if one not in said]
        captions = [one for one in others if caption and one.text == caption] or others
        return [*self._of_caption((*captions[:1], *said[:1]), question, f"{number}/caption")]

    def _of_series_line(self, paragraphs: Paragraphs, question: Question, path: str) -> Iterator[Trace]:
        number, _, part = path.partition("/")
        text = " ".join(paragraph.text for paragraph in paragraphs)
        if part == "source":
            said = self.phrases.source.read(text)
            yield Trace(question=question.id, path=path, runs=runs_of(said["source"] if said else text))
        elif part == "indicator":
            named = self.phrases.in_unit.read(text) or {"name": text, "unit": ""}
            yield Trace(question=question.id, path=f"{number}/indicator", runs=runs_of(named["name"]))
            yield Trace(question=question.id, path=f"{number}/unit", runs=runs_of(named["unit"]))
        else:
            yield Trace(question=question.id, path=path, runs=runs_of(text))

    def _of_chart(self, box: VisibleBox, question: Question, path: str) -> Iterator[Trace]:
        """Names, labels and plain numbers; what was typed for a number is known from elsewhere, if at all."""
        chart = box.chart
        if chart is None or not path.isdecimal() or not box.slide:
            return  # in a document the table under the chart says it in full
        if question.kind is Kind.TABLE:
            yield from _of_row_chart(chart, question, path)
            return
        for place, (name, values) in enumerate(chart.series):
            number = int(path) if place == 0 else self._next_indicator(question)
            if name:
                yield Trace(question=question.id, path=f"{number}/name", runs=runs_of(name))
            if place:
                yield Trace(question=question.id, path=f"{number}/with", runs=runs_of(path))
            for label, value in zip(chart.categories, values, strict=False):
                text = "" if value is None else f"{value:.10g}"
                yield Trace(question=question.id, path=f"{number}/values/{label}", runs=runs_of(text))

    def _of_table(self, box: VisibleBox, question: Question, path: str) -> Iterable[Trace]:
        if not box.slide and (path or question.kind is not Kind.TABLE):
            return ()  # in a document each cell has its own mark
        if question.kind in FACT_KINDS:
            return self._of_fact_rows(box, question)
        if question.kind is Kind.TABLE and path.isdecimal():
            return self._of_card(box, question, path)
        if question.kind is Kind.TABLE:
            return self._of_grid(box, question)
        return self._of_series_table(box, question) if question.kind is Kind.SERIES else ()

    def _of_fact_rows(self, box: VisibleBox, question: Question) -> Iterator[Trace]:
        section = next((one for one in self.workshop.sections if question in one.questions), None)
        facts = [one for one in section.questions if one.kind in FACT_KINDS] if section else []
        last: Question | None = None
        for row in box.rows:
            label, value = cell_text(row, 0), joined(row[1]) if len(row) > 1 else ()
            named = next((one for one in facts if is_called(label, one.label, one.synonyms)), None)
            last = named or (last if not label else None)
            if last is not None:
                yield Trace(question=last.id, path="", runs=value)

    def _of_card(self, box: VisibleBox, question: Question, path: str) -> Iterator[Trace]:
        last: Column | None = None
        for row in box.rows:
            label, value = cell_text(row, 0), joined(row[1]) if len(row) > 1 else ()
            last = column_of(question, label) or (last if not label else None)
            if last is not None:
                yield Trace(question=question.id, path=f"{path}/{last.id}", runs=value)

    def _of_grid(self, box: VisibleBox, question: Question) -> Iterator[Trace]:
        """A table by its head. A row that has nothing at all in its first cell goes on from the row before."""
        head = [cell_text(box.rows[0], at) for at in range(len(box.rows[0]))]
        columns = [column_of(question, label) for label in head]
        if not any(columns):
            columns = list(question.columns[: len(head)])
        counted = [one.id for one in columns if one is not None][-1]
        number = self._rows[question.id, counted] - 1
        for row in box.rows[1:]:
            number += 1 if cell_text(row, 0) or number < 0 else 0
            for column, cell in zip(columns, row, strict=False):
                if column is not None:
                    yield Trace(question=question.id, path=f"{number}/{column.id}", runs=joined(cell))
        for one in columns:
            if one is not None:
                self._rows[question.id, one.id] = max(self._rows[question.id, one.id], number + 1)

    def _of_series_table(self, box: VisibleBox, question: Question) -> Iterator[Trace]:
        """A row a value, as the deck and the document write it where values cannot be drawn."""
        say = self.phrases.words.say
        named = {
            say("indicator_label"): "indicator", say("when"): "labels", say("value_label"): "values",
            say("unit_label"): "unit", say("source_label"): "source",
        }  # fmt: skip
        head = [named.get(cell_text(box.rows[0], at), "") for at in range(len(box.rows[0]))]
        if "indicator" not in head or "values" not in head:
            return
        number = -1
        for row in box.rows[1:]:
            parts = {part: joined(cell) for part, cell in zip(head, row, strict=False) if part}
            number = self._next_indicator(question) if plain(parts["indicator"]) or number < 0 else number
            for part in ("indicator", "unit", "source"):
                if plain(parts.get(part, ())):
                    yield Trace(question=question.id, path=f"{number}/{part}", runs=parts[part])
            label = plain(parts.get("labels", ()))
            yield Trace(question=question.id, path=f"{number}/values/{label}", runs=parts["values"])

    def _next_indicator(self, question: Question) -> int:
        """A number for an indicator that has none of its own in its anchor: after all that have."""
        self._rows[question.id, ""] += 1
        return UNNUMBERED + self._rows[question.id, ""]


def tracer(workshop: Workshop, exported: Report) -> Tracer:
    """A tracer at the beginning of a file; `exported` is its report as exported, or one without answers."""
    said = phrases(words(exported.language))
    return Tracer(workshop, said, Owners(workshop, exported), {}, Counter(), Counter())


def _of_row_chart(chart: VisibleChart, question: Question, path: str) -> Iterator[Trace]:
    """The chart of a table's row: its categories are columns."""
    for at, label in enumerate(chart.categories):
        column = column_of(question, label)
        if column is not None and chart.series and at < len(chart.series[0][1]):
            yield Trace(question=question.id, path=f"{path}/{column.id}", runs=runs_of(chart.shown(0, at)))


def _paths(path: str) -> list[str]:
    """The parts that one box shows: `0,2/source` is the source of two rows."""
    rows, mark, part = path.partition("/")
    numbers = rows.split(",")
    if len(numbers) < 2 or not mark or not all(number.isdecimal() for number in numbers):
        return [path]
    return [f"{number}/{part}" for number in numbers]


def _unquoted(path: str) -> str:
    """A path in which a label may have held what parts an anchor."""
    return path.replace("%23", "#").replace("%25", "%")
