"""The titles of topics in a received file: one that was changed is the participant's own now."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from otop_report.compose.anchors import TITLES
from otop_report.intake.phrases import phrases
from otop_report.intake.visible import VisibleBox
from otop_report.report.model import Report
from otop_report.wording import words
from otop_report.workshop.model import Topic, Workshop


def titles_in(
    boxes: Sequence[VisibleBox], changed: Collection[str], workshop: Workshop, report: Report
) -> Mapping[str, str]:
    """The report's titles, with those of the boxes whose anchors are `changed`; the name of a topic is no title."""
    titles = dict(report.titles)
    said = phrases(words(report.language))
    for box in boxes:
        if box.anchor is None or box.anchor.question != TITLES or str(box.anchor) not in changed:
            continue
        topic = next((topic for topic in workshop.topics if topic.id == box.anchor.path), None)
        text = " ".join(box.text.split())
        if topic is not None and text:
            title = said.title(text, topic.name.in_language(report.language)) if box.slide else text
            if not _is_name(title, topic):
                titles[topic.id] = title
    return MappingProxyType(titles)


def _is_name(title: str, topic: Topic) -> bool:
    return any(title == " ".join(name.split()) for _, name in topic.name.by_language)
