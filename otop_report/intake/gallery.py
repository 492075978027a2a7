"""The pictures of a received file: known again by their bytes where they are as exported, else taken in as new."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from otop_report.compose.anchors import Anchor
from otop_report.errors import UnreadableFile
from otop_report.intake.trace import Trace
from otop_report.intake.visible import VisibleBox
from otop_report.report.kinds.values import Answer, PictureItem, PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.report.pictures import take_in
from otop_report.report.text import runs_of

MOST_PICTURES = 400


class Gallery:
    """The pictures of one file. `exported` are those that are as they were written, by the SHA-256 they had then."""

    def __init__(self, boxes: Sequence[VisibleBox], written: Mapping[str, str]) -> None:
        data = [box.picture.data for box in boxes if box.picture is not None and box.picture.data]
        self._written = dict(written)
        self._taken: dict[str, Picture] = {}
        self._names: dict[str, str] = {}
        self._turned: dict[str, str] = {}
        self.exported: dict[str, Picture] = {}
        for one in data[:MOST_PICTURES]:
            sha256 = self._sha256_of(one)
            if sha256 in self._taken and self._written.get(hashlib.sha256(one).hexdigest()) == sha256:
                self.exported[sha256] = self._taken[sha256]

    def of_items(self, question: str, traces: Sequence[Trace]) -> dict[int, str]:
        """The SHA-256 of the picture of each item of a question, by the item's number."""
        found: dict[int, str] = {}
        for trace in traces:
            if trace.picture is not None and trace.picture.data and trace.path.isdecimal():
                sha256 = self._sha256_of(trace.picture.data)
                if sha256:
                    found.setdefault(int(trace.path), sha256)
        return found

    def filled(self, report: Report) -> Report:
        """The report with the pictures that its answers name; a picture that was turned for the file stays turned."""
        names: set[str] = set()
        for question, answer in report.answers.items():
            if isinstance(answer, PicturesAnswer):
                items = tuple(self._as_in_file(item) for item in answer.items)
                names |= {item.sha256 for item in items}
                report = report.with_answer(question, PicturesAnswer(items)) if items != answer.items else report
        held = {name: self._taken[name] for name in sorted(names) if name in self._taken}
        return replace(report, pictures=MappingProxyType(held))

    def _as_in_file(self, item: PictureItem) -> PictureItem:
        turned = self._turned.get(item.sha256)
        if turned is None or item.sha256 in self._taken or not item.turn:
            return item
        return replace(item, sha256=turned, turn=0)

    def _sha256_of(self, data: bytes) -> str:
        """The name of a picture in the report; "" for bytes that are none."""
        digest = hashlib.sha256(data).hexdigest()
        if digest not in self._names:
            self._names[digest] = self._name(data, self._written.get(digest))
        return self._names[digest]

    def _name(self, data: bytes, known: str | None) -> str:
        try:
            picture = take_in(data, "picture")
        except UnreadableFile:
            return ""
        if known == hashlib.sha256(data).hexdigest():
            picture = replace(picture, sha256=known, data=data)
        elif known is not None:
            self._turned[known] = picture.sha256
        self._taken[picture.sha256] = picture
        return picture.sha256


def in_notes_only(traces: Sequence[Trace], where: str, exported: Answer | None) -> dict[str, str]:
    """The captions as exported of the pictures that have none on their slide itself, by the pictures' numbers."""
    here = [trace for trace in traces if trace.where == where]
    captioned = {trace.path.partition("/")[0] for trace in here if trace.path.endswith("/caption")}
    numbers = [trace.path for trace in here if trace.picture is not None and trace.path not in captioned]
    items = exported.items if isinstance(exported, PicturesAnswer) else ()
    known = {str(number): item.caption for number, item in enumerate(items)}
    return {number: known.get(number, "") for number in numbers}


def captions_as_exported(
    question: str, exported: Answer | None, traces: Sequence[Trace], touched: Collection[str]
) -> Iterator[Trace]:
    """Captions and credits that a deck does not show in full, or not at all (they are in the notes): as exported.

    Those are meant whose box (its anchor) was not `touched`, and that no trace of changed notes says anew.
    """
    if not isinstance(exported, PicturesAnswer) or not any(trace.where.startswith("slide ") for trace in traces):
        return
    noted = {trace.path for trace in traces if trace.in_notes}
    for number, item in enumerate(exported.items):
        path = f"{number}/caption"
        if str(Anchor(question, path)) not in touched and path not in noted:
            yield Trace(question=question, path=path, runs=runs_of(item.caption))
            yield Trace(question=question, path=f"{number}/credit", runs=runs_of(item.credit))
