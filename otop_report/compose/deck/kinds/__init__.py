"""The slides of each kind of question: one module a kind, one line here.

Each is a function (question, answer, topic setting) -> contents in order: text that flows, or slides.
The kinds with one short value share a slide by topic; `facts.fact_slides` takes them together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from otop_report.compose.deck.draft import Content
from otop_report.compose.deck.kinds.bullets import bullets_slides
from otop_report.compose.deck.kinds.message import message_slides
from otop_report.compose.deck.kinds.paragraphs import paragraphs_slides
from otop_report.compose.deck.kinds.pictures import pictures_slides
from otop_report.compose.deck.kinds.series import series_slides
from otop_report.compose.deck.kinds.table import table_slides
from otop_report.compose.deck.setting import TopicSetting
from otop_report.workshop.model import Kind, Question

KIND_SLIDES: Mapping[Kind, Callable[[Question, Any, TopicSetting], list[Content]]] = {
    Kind.MESSAGE: message_slides,
    Kind.PARAGRAPHS: paragraphs_slides,
    Kind.BULLETS: bullets_slides,
    Kind.TABLE: table_slides,
    Kind.SERIES: series_slides,
    Kind.PICTURES: pictures_slides,
}
