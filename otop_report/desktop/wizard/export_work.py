"""What exporting from a window does beside it: files made one after the other, and a folder that is ready to send.

Nothing here knows a widget; all of it runs in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from otop_report.errors import OtopError
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop


class Form(StrEnum):
    """What a report can be exported to, by the suffix of the file."""

    SLIDES = ".pptx"
    DOCUMENT = ".docx"
    PDF = ".pdf"


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was made; `notes` are what is to be known about it."""

    form: Form
    path: Path
    size: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotWritten:
    """A file that could not be made, and why."""

    form: Form
    path: Path
    reason: str


Outcome = Written | NotWritten


def export(
    workshop: Workshop, report: Report, phase: str | None, stem: Path, forms: Sequence[Form],
    tell: Callable[[Form], None],
) -> tuple[Outcome, ...]:
    """Makes the files `stem` with each suffix; one that cannot be made does not keep the others from being made."""
    return tuple(_made(workshop, report, phase, stem.with_name(stem.name + form), form, tell) for form in forms)


def _made(
    workshop: Workshop, report: Report, phase: str | None, target: Path, form: Form, tell: Callable[[Form], None]
) -> Outcome:
    from otop_report.export.exporting import export_report
    from otop_report.export.order import Order
    from otop_report.export.to_pdf import UNTAGGED

    tell(form)
    order = Order(workshop=workshop, report=report, phase=phase)
    try:
        done = export_report(order, [target], None, lambda message: None)
        size = target.stat().st_size
    except (OtopError, OSError) as error:
        return NotWritten(form, target, getattr(error, "reason", None) or str(error))
    notes = tuple(one.message for one in done.findings if one.message == UNTAGGED)
    return Written(form, target, size, notes)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A folder that is ready to send: its files, their size in bytes, and how much the workshop takes (None: any)."""

    folder: Path
    files: tuple[Outcome, ...]
    report: Path
    size: int
    most: int | None

    @property
    def is_too_large(self) -> bool:
        """Whether the workshop asks for less."""
        return self.most is not None and self.size > self.most


def prepare_for_email(
    workshop: Workshop, report: Report, phase: str | None, folder: Path, name: str, forms: Sequence[Form],
    tell: Callable[[Form], None],
) -> Parcel:
    """Puts a clean copy of the report (without its history) and the exports into a folder of that name.

    UnwritableFile where the folder cannot be made or the copy cannot be written.
    """
    from otop_report.errors import UnwritableFile
    from otop_report.report.store import SUFFIX, put

    target = folder / name
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(target, f"The folder cannot be made ({error.strerror}).") from error
    copy = target / f"{name}{SUFFIX}"
    put(copy, workshop, report, over=True)
    made = export(workshop, report, phase, target / name, forms, tell)
    sizes = [one.size for one in made if isinstance(one, Written)]
    most = workshop.limits.max_file_megabytes
    return Parcel(
        folder=target,
        files=made,
        report=copy,
        size=sum(sizes) + copy.stat().st_size,
        most=round(most * 1_000_000) if most is not None else None,
    )
