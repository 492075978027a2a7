"""The trace: a visible text that stands for a part of an answer."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.intake.visible import VisiblePicture
from otop_report.report.text import Runs, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A text that stands for a part of an answer, named as `report.kinds` does (`points/0`, `3/place`).

    `level` is its list level, `picture` is filled for a picture; `opens` tells that it is the first of its box, where a
    text that was cut over two boxes goes on.
    """

    question: str
    path: str
    runs: Runs = ()
    level: int = 0
    where: str = ""
    in_notes: bool = False
    picture: VisiblePicture | None = None
    opens: bool = False

    @property
    def text(self) -> str:
        """The words without their looks."""
        return plain(self.runs)
