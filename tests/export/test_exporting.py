"""An export as the windows and the commands ask for it: which exporter, what is told, what is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

import pytest

from otop_report.errors import UnwritableFile, WrongUsage
from otop_report.export import order
from otop_report.export.exporting import export_report, exporter_for
from otop_report.export.order import Order
from otop_report.export.stages import as_plain
from otop_report.workshop.model import ExportLimits, Kind
from tests.builders import a_question, a_report, a_workshop


def an_order(megabytes: float | None = None) -> Order:
    workshop = a_workshop(a_question("overview.goals", Kind.BULLETS, required=True))
    workshop = replace(workshop, limits=ExportLimits(max_file_megabytes=megabytes))
    return Order(workshop=workshop, report=a_report(workshop, {"overview.goals": ["One", "Two"]}))


def test_the_longest_end_of_a_name_chooses_the_exporter() -> None:
    assert exporter_for(Path("Report.PPTX")) is order.deck_of
    assert exporter_for(Path("report.pdf")) is order.deck_as_pdf
    assert exporter_for(Path("report.docx.pdf")) is order.document_as_pdf


@pytest.mark.parametrize("name", ["report", "report.txt", ".pptx", "report.pptx.zip"])
def test_a_name_that_no_export_ends_in_is_wrong_usage(name: str) -> None:
    with pytest.raises(WrongUsage):
        exporter_for(Path(name))


def test_progress_names_every_file_and_the_same_target_is_written_once(tmp_path: Path) -> None:
    said: list[str] = []
    target = tmp_path / "out.docx"
    done = export_report(an_order(), [target, target], None, said.append)
    assert said == ["Making out.docx …"]
    assert done.written == (target,)
    assert done.findings == ()


def test_a_file_larger_than_the_workshop_asks_for_is_a_finding(tmp_path: Path) -> None:
    done = export_report(an_order(megabytes=0.001), [tmp_path / "out.pptx"], None, print)
    [finding] = done.findings
    assert finding.level == "limit"
    assert "at most 0.001 MB are asked for" in finding.message


def test_a_read_only_target_stops_all_of_them_before_anything_is_written(tmp_path: Path) -> None:
    locked = tmp_path / "folder.docx"
    locked.mkdir()
    with pytest.raises(UnwritableFile, match="This is a folder"):
        export_report(an_order(), [tmp_path / "out.pptx", locked], None, print)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.docx"]


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    targets = [tmp_path / "one.pptx", tmp_path / "two.pptx"]
    for target in targets:
        export_report(an_order(), [target], None, print)
    assert targets[0].read_bytes() == targets[1].read_bytes()


class Colour(StrEnum):
    TEA = "tea"


@dataclass(frozen=True)
class Value:
    name: str
    days: tuple[date, ...] = ()
    share: Decimal | None = None
    data: bytes = b""
    by_place: Mapping[tuple[str, int], Colour] = field(default_factory=lambda: MappingProxyType({}))


def test_any_value_can_be_looked_at_as_json() -> None:
    value = Value("x", (date(2017, 3, 16),), Decimal("1.5"), b"abc", {("body", 1): Colour.TEA})
    assert as_plain(value) == {
        "is": "Value",
        "name": "x",
        "days": ["2017-03-16"],
        "share": "1.5",
        "data": "3 bytes",
        "by_place": {"body/1": "tea"},
    }
    assert as_plain(Value("x")) == {"is": "Value", "name": "x"}
