"""Makes a submission of what can be seen in a file and of what the file carries.

What is carried is trusted where what is visible still has the hash it was exported with; where it has not, the visible
text is read. Where nothing is carried, anchors alone tell what stands where. Nothing is dropped without a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from otop_report.completeness import Finding, Level
from otop_report.compose.anchors import Carried, parse_anchor, visible_hash
from otop_report.errors import UnreadableFile, UnsoundAnswers
from otop_report.intake.gallery import Gallery, captions_as_exported, in_notes_only
from otop_report.intake.marks import with_anchors
from otop_report.intake.placing import Found, find_exported
from otop_report.intake.rebuild import rebuilt
from otop_report.intake.submission import Origin, Source, Submission
from otop_report.intake.titles import titles_in
from otop_report.intake.trace import Trace
from otop_report.intake.traces import Tracer, tracer
from otop_report.intake.unplaced import unplaced
from otop_report.intake.visible import VisibleBox, VisibleFile
from otop_report.report.exchange import report_of_document
from otop_report.report.kinds import pieces
from otop_report.report.model import Report
from otop_report.workshop.model import FACT_KINDS, Kind, Question, Workshop

NOTED = frozenset({Kind.MESSAGE, Kind.SERIES, Kind.PICTURES})
"""Kinds of which the notes say something that the slide does not."""


@dataclass(slots=True)
class _Seen:
    """What the boxes and notes of a file show, by question; which of its parts differ from what was exported."""

    traces: dict[str, list[Trace]] = field(default_factory=lambda: defaultdict(list))
    changed_boxes: dict[str, str] = field(default_factory=dict)
    changed_notes: dict[str, str] = field(default_factory=dict)


def recognise(file: VisibleFile, workshop: Workshop, carried: Carried | None, path: Path) -> Submission:
    """The submission in a file for this workshop. Raises UnreadableFile where nothing in it is of this workshop."""
    file = with_anchors(file, workshop, carried)
    gallery = Gallery(file.boxes, carried.pictures if carried is not None else {})
    exported, problems = _exported(workshop, carried, gallery, path)
    findings = list(problems)
    if exported is None or carried is None:
        base = Report(workshop=workshop.id, language=file.language or workshop.language)
        found = Found(file.boxes, frozenset(), frozenset(), {})
        seen = _see(file, found, None, workshop, base)
        if not seen.traces:
            raise UnreadableFile(path, "It holds no answers that this program exported, or they cannot be found again.")
        dirty = set(seen.traces)
    else:
        base = exported
        found = find_exported(file.boxes, carried.placed, _expected(workshop, base))
        seen = _see(file, found, carried, workshop, base)
        dirty = set(seen.changed_boxes) | set(seen.changed_notes)
        findings += _gone(found, dirty, workshop, base)
    report, origins = base, {question: Origin(Source.CARRIED) for question in base.answers}
    for question in workshop.questions:
        if question.id in dirty:
            old, traces = base.answers.get(question.id), seen.traces.get(question.id, [])
            traces = [*captions_as_exported(question.id, old, traces, found.changed | found.gone), *traces]
            answer, wrong = rebuilt(question, traces, old, base.language, gallery.of_items(question.id, traces))
            findings += [_not_taken(workshop, question, reason, traces, kept=old is not None) for reason in wrong]
            if answer is not None and not wrong and answer != old:
                report = report.with_answer(question.id, answer)
                origins[question.id] = Origin(Source.VISIBLE, traces[0].where)
    changed = found.changed if exported is not None else frozenset(str(box.anchor) for box in found.boxes)
    report = replace(report, titles=titles_in(found.boxes, changed, workshop, report))
    findings += [*_both_changed(seen, workshop), *_charts_changed(found, workshop)]
    findings += unplaced(found.boxes, workshop, report)
    return Submission(
        workshop=workshop,
        report=gallery.filled(report),
        findings=tuple(findings),
        origins=MappingProxyType(origins),
        exported=exported,
    )


def _exported(
    workshop: Workshop, carried: Carried | None, gallery: Gallery, path: Path
) -> tuple[Report | None, tuple[Finding, ...]]:
    """The report as it was exported; None, with the reason, where the file carries none that this workshop can take."""
    if carried is None:
        return None, ()
    if carried.workshop != workshop.id:
        raise UnreadableFile(path, f"It was made for the workshop “{carried.workshop}”, not for “{workshop.id}”.")
    try:
        return report_of_document(carried.answers, workshop, gallery.exported, path), ()
    except UnsoundAnswers as error:
        reason = error.problems[0].message if error.problems else "they do not fit"
        message = f"The answers carried in the file do not fit this workshop ({reason}). What is visible was read."
        return None, (Finding(level=Level.UNSURE, message=message),)


def _see(
    file: VisibleFile, found: Found, carried: Carried | None, workshop: Workshop, exported: Report
) -> _Seen:
    """The traces of all boxes in their order, then of the notes, and which questions a change touches."""
    seen = _Seen()
    follow = tracer(workshop, exported)
    noted: dict[int, Question] = {}
    grids = {box.anchor.question for box in found.boxes if box.rows and box.anchor is not None and not box.anchor.path}
    for box in found.boxes:
        traces = [] if _is_in_grid(box, grids, workshop) else follow.traces(box)
        for trace in traces:
            seen.traces[trace.question].append(trace)
            question = workshop.question(trace.question)
            if question is not None and question.kind in NOTED:
                noted.setdefault(box.slide, question)
        if box.anchor is not None and str(box.anchor) in found.changed:
            for name in {box.anchor.question, *(trace.question for trace in traces)}:
                seen.changed_boxes.setdefault(name, box.where)
    _see_notes(file, found, carried, follow, noted, exported, seen)
    return seen


def _is_in_grid(box: VisibleBox, grids: Iterable[str], workshop: Workshop) -> bool:
    """Whether a marked cell is read with its whole table, whose rows may have become more or fewer."""
    if box.slide or box.rows or box.anchor is None or box.anchor.question not in grids:
        return False
    question = workshop.question(box.anchor.question)
    return question is not None and question.kind is Kind.TABLE


def _see_notes(
    file: VisibleFile,
    found: Found,
    carried: Carried | None,
    follow: Tracer,
    noted: Mapping[int, Question],
    base: Report,
    seen: _Seen,
) -> None:
    exported = {} if carried is None else {one.where: one.hash for one in carried.placed if one.in_notes}
    was_on = {now: before for before, now in found.slides.items()}
    for notes in file.notes:
        question = noted.get(notes.slide)
        if question is None:
            continue
        before = exported.get(f"slide {was_on.get(notes.slide, notes.slide)}")
        changed = before is not None and before != visible_hash(notes.text)
        captions = in_notes_only(seen.traces[question.id], f"slide {notes.slide}", base.answers.get(question.id))
        for trace in follow.notes(notes, question, captions):
            seen.traces[trace.question].append(trace)
            if changed:
                seen.changed_notes.setdefault(trace.question, f"slide {notes.slide}")


def _expected(workshop: Workshop, report: Report) -> dict[str, str]:
    """The words of every answer as exported, by question; facts share their boxes with the others of their section."""
    words_of = {
        question.id: "\n".join(text for _, text in pieces(question, report.answers[question.id], report.language))
        for question in workshop.questions
        if question.id in report.answers
    }
    expected = dict(words_of)
    for section in workshop.sections:
        together = "\n".join(words_of.get(question.id, "") for question in section.questions)
        expected |= {question.id: together for question in section.questions if question.kind in FACT_KINDS}
    return expected


def _gone(found: Found, dirty: Iterable[str], workshop: Workshop, base: Report) -> Iterator[Finding]:
    """A part that was exported and is not in the file any more: the answer is kept, and somebody should look."""
    told = set(dirty)
    for name in sorted(found.gone):
        anchor = parse_anchor(name)
        question = workshop.question(anchor.question) if anchor is not None else None
        if question is not None and question.id in base.answers and question.id not in told:
            told.add(question.id)
            message = (
                f"A part of “{question.label}” was exported and is no longer in the file. "
                "The answer was kept; take it out if that was meant."
            )
            yield _finding(workshop, question, message)


def _both_changed(seen: _Seen, workshop: Workshop) -> Iterator[Finding]:
    """The slide and its notes both changed: they may contradict each other now."""
    for name in seen.changed_boxes.keys() & seen.changed_notes.keys():
        question = workshop.question(name)
        if question is not None:
            message = f"The slide and the notes of “{question.label}” were both changed. Check that they agree."
            yield _finding(workshop, question, message, seen.changed_notes[name])


def _charts_changed(found: Found, workshop: Workshop) -> Iterator[Finding]:
    """A chart of a document that was changed: its figures are read from the table under it."""
    for box in found.boxes:
        question = workshop.question(box.anchor.question) if box.anchor is not None else None
        if box.chart is not None and not box.slide and question is not None and str(box.anchor) in found.changed:
            message = f"The chart of “{question.label}” was changed. Its figures were read from the table under it."
            yield _finding(workshop, question, message, box.where)


def _not_taken(
    workshop: Workshop, question: Question, reason: str, traces: Sequence[Trace], *, kept: bool
) -> Finding:
    text = " / ".join(trace.text for trace in traces)[:120]
    end = "The answer was kept as it was exported." if kept else "It was left out."
    message = f"What stands for “{question.label}” in the file could not be read ({reason}): “{text}”. {end}"
    return _finding(workshop, question, message, traces[0].where if traces else "")


def _finding(workshop: Workshop, question: Question, message: str, where: str = "") -> Finding:
    section = next(section for section in workshop.sections if question in section.questions)
    return Finding(level=Level.UNSURE, message=message, section=section.id, question=question.id, where=where)
