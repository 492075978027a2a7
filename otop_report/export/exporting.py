"""Exports a report to files: everything is checked and made before anything is written, each file in one step."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import cast

from otop_report.completeness import Finding, check
from otop_report.errors import UnwritableFile, WrongUsage
from otop_report.export import EXPORTERS
from otop_report.export.order import Exporter, Made, Order
from otop_report.export.stages import dump_stages
from otop_report.replacing import replace_in_one_step

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written, and everything found: about the answers first, then about the files."""

    written: tuple[Path, ...]
    findings: tuple[Finding, ...] = field(default=())


def export_report(order: Order, targets: Sequence[Path], stages: Path | None, progress: Progress) -> Exported:
    """Writes a report to all targets, and its stages to the folder `stages` if one is given.

    WrongUsage for a name that ends as no export does, UnwritableFile for a target that cannot be written; then nothing
    is written at all.
    """
    exporters = {target: exporter_for(target) for target in dict.fromkeys(targets)}
    for target in exporters:
        refuse_unwritable(target)
    findings = list(check(order.workshop, order.report, order.phase))
    made: dict[Path, Made] = {}
    for target, exporter in exporters.items():
        progress(f"Making {target.name} …")
        made[target] = exporter(order)
        findings += [finding for finding in made[target].findings if finding not in findings]
    if stages is not None:
        _dump(stages, order, findings, list(made.values()))
    for target, one in made.items():
        replace_in_one_step(target, one.data)
    return Exported(written=tuple(made), findings=tuple(findings))


def exporter_for(target: Path) -> Exporter:
    """What makes a file of this name, by the longest end that fits. Raises WrongUsage."""
    name = target.name.casefold()
    ends = [end for end in sorted(EXPORTERS, key=len) if name.endswith(end) and name != end]
    if not ends:
        known = ", ".join(EXPORTERS)
        raise WrongUsage(f"{target}: a report is not exported to this kind of file. Give a name that ends in {known}.")
    module, _, function = EXPORTERS[ends[-1]].partition(":")
    return cast(Exporter, getattr(importlib.import_module(module), function))


def refuse_unwritable(target: Path) -> None:
    """UnwritableFile where it can be seen before the work that a target cannot be written."""
    if target.is_dir():
        raise UnwritableFile(target, "This is a folder. Give the name of a file.")
    if not target.parent.is_dir():
        raise UnwritableFile(target, "The folder does not exist. Make it first, or choose another one.")
    if not os.access(target.parent, os.W_OK):
        raise UnwritableFile(target, "Nothing can be written in this folder. Choose another one.")
    if target.exists() and not os.access(target, os.W_OK):
        raise UnwritableFile(target, "The file is read-only. Choose another name, or allow writing in its properties.")


def _dump(folder: Path, order: Order, findings: Sequence[Finding], made: Sequence[Made]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(folder, f"The folder for the stages cannot be made ({error.strerror}).") from error
    stages: dict[str, object] = {"workshop": order.workshop, "report": order.report, "findings": tuple(findings)}
    for one in made:
        stages |= one.stages
    dump_stages(folder, MappingProxyType(stages))
