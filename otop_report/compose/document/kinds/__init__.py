"""The blocks of each kind of question: one module a kind, one line here.

Each is a function (question, answer, topic setting) -> passages in order. The kinds with one short value share a
table by topic; `facts.facts_passages` takes them together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from otop_report.compose.document.kinds.message import message_passages
from otop_report.compose.document.kinds.pictures import pictures_passages
from otop_report.compose.document.kinds.series import series_passages
from otop_report.compose.document.kinds.table import table_passages
from otop_report.compose.document.kinds.texts import bullets_passages, paragraphs_passages
from otop_report.compose.document.passage import Passage
from otop_report.compose.document.setting import TopicSetting
from otop_report.workshop.model import Kind, Question

KIND_PASSAGES: Mapping[Kind, Callable[[Question, Any, TopicSetting], list[Passage]]] = MappingProxyType(
    {
        Kind.MESSAGE: message_passages,
        Kind.PARAGRAPHS: paragraphs_passages,
        Kind.BULLETS: bullets_passages,
        Kind.TABLE: table_passages,
        Kind.SERIES: series_passages,
        Kind.PICTURES: pictures_passages,
    }
)
