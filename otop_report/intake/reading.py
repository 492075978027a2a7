"""Reads a presentation or document that this program exported back into a submission."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from otop_report.completeness import Finding, Level
from otop_report.compose.anchors import Carried, NotCarried, unpack
from otop_report.errors import UnreadableFile, WrongUsage
from otop_report.intake import READERS
from otop_report.intake.marks import with_anchors
from otop_report.intake.package import Package, open_package
from otop_report.intake.recognise import recognise
from otop_report.intake.submission import Submission
from otop_report.intake.visible import VisibleFile
from otop_report.workshop.load import bundled, load_workshop
from otop_report.workshop.model import Workshop

_READABLE = "The answers carried in the file cannot be read; what is visible was read instead."


def read_submission(path: Path, workshop: Workshop | None = None) -> Submission:
    """The submission in a .pptx or .docx. `workshop` is the one it must answer; without it, the one the file names.

    Raises UnreadableFile for a file that is damaged or holds no answers of the workshop, WrongUsage where it names a
    workshop that does not come with the program.
    """
    file = read_visible(open_package(path))
    carried, findings = _carried(file)
    asked = workshop if workshop is not None else _workshop_of(file, carried, path)
    submission = recognise(file, asked, carried, path)
    return replace(submission, findings=(*findings, *submission.findings))


def read_visible(package: Package) -> VisibleFile:
    """What can be seen in an Office file, whatever its name ends in."""
    root = package.main_xml()
    reader = READERS.get(root.tag)
    if reader is None:
        raise UnreadableFile(package.path, "This is neither a presentation nor a document (perhaps a workbook).")
    module, _, function = reader.partition(":")
    read = cast(Callable[[Package], VisibleFile], getattr(importlib.import_module(module), function))
    return read(package)


def _carried(file: VisibleFile) -> tuple[Carried | None, tuple[Finding, ...]]:
    if not file.carried:
        return None, ()
    try:
        return unpack(file.carried), ()
    except NotCarried:
        return None, (Finding(level=Level.UNSURE, message=_READABLE),)


def _workshop_of(file: VisibleFile, carried: Carried | None, path: Path) -> Workshop:
    """The bundled workshop that a file names, or whose questions its anchors name."""
    if carried is not None:
        if carried.workshop not in bundled():
            named = f"{path}: The workshop “{carried.workshop}” does not come with the program."
            raise WrongUsage(f"{named} Name its file with --workshop.")
        return load_workshop(carried.workshop)
    for name in bundled():
        workshop = load_workshop(name)
        anchors = [box.anchor for box in with_anchors(file, workshop, None).boxes if box.anchor is not None]
        if any(workshop.question(anchor.question) is not None for anchor in anchors):
            return workshop
    raise UnreadableFile(
        path, "It was not exported by this program, or nothing in it tells what it answers. It cannot be read yet."
    )
