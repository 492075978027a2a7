"""compose_document: the answers of a report become sections of blocks, in order.

Captions and headings are numbered when everything stands; then the pages are counted, for the contents, for where
each answer stands, and for the finding when they are more than the workshop asks for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from otop_report.completeness.finding import Finding, Level
from otop_report.completeness.shown import Asked, asked
from otop_report.compose.anchors import TITLES, Anchor
from otop_report.compose.direction import is_rtl
from otop_report.compose.document import frame
from otop_report.compose.document.kinds import KIND_PASSAGES
from otop_report.compose.document.kinds.facts import facts_passages
from otop_report.compose.document.passage import Passage, words
from otop_report.compose.document.setting import Setting, TopicSetting
from otop_report.compose.flow import (
    Block,
    Caption,
    ComposedDocument,
    Document,
    FlowParagraph,
    Heading,
    PictureRow,
    Section,
)
from otop_report.compose.pages import paginate
from otop_report.compose.theme import DocumentTheme
from otop_report.report.model import Report
from otop_report.wording import Words
from otop_report.workshop.model import FACT_KINDS, Role, Workshop


def compose_document(
    workshop: Workshop, report: Report, theme: DocumentTheme, words: Words, phase: str | None = None
) -> ComposedDocument:
    """The document of a report (of one phase of it), with findings about it and the place of every answer."""
    setting = Setting(workshop=workshop, report=report, theme=theme, words=words)
    everyone = [one for one in asked(workshop, report) if one.answer is not None]
    answered = [one for one in asked(workshop, report, phase) if one.answer is not None]
    person = frame.person_of(everyone, setting)
    left = person.text(Role.COUNTRY) + frame.header(person, setting)
    parts = list(_parts(answered, setting))
    sections = _sections(_numbered(parts, setting), left, setting)
    cover = frame.cover(person, setting)
    first = Section(name="", colour=1, blocks=(cover, frame.contents(sections, {}, cover, setting)))
    pages = paginate((first, *sections), theme)
    starts = [page for section in pages.starts[1:] for page in section]
    by_place = _heading_pages([block for section in sections for block in section.blocks], starts)
    first = replace(first, blocks=(cover, frame.contents(sections, by_place, cover, setting)))
    document = Document(
        sections=(first, *sections),
        properties=frame.properties(person, setting),
        country=person.text(Role.COUNTRY),
        header=frame.header(person, setting),
        footer=frame.footer(person, setting),
        pages=pages.count,
    )
    placements = [
        replace(placement, where=words_of_page(page))
        for passage, page in zip(
            (passage for _, passages in parts for passage in passages), starts, strict=True
        )
        for placement in passage.placements
    ]
    return ComposedDocument(
        document=document,
        findings=_too_many(pages.count, workshop.limits.max_pages),
        placements=tuple(placements),
    )


def _sections(parts: Iterable[tuple[str, list[Passage]]], left: str, setting: Setting) -> tuple[Section, ...]:
    """The parts as sections; what has no number (about the presenter) goes on where the last section ends."""
    sections: list[Section] = []
    for name, passages in parts:
        first, blocks = passages[0].block, tuple(passage.block for passage in passages)
        if isinstance(first, Heading) and not first.number and sections:
            sections[-1] = replace(sections[-1], blocks=(*sections[-1].blocks, *blocks))
            continue
        colour = first.colour if isinstance(first, Heading) else 1
        sections.append(Section(name=frame.section_name(name, left, setting), colour=colour, blocks=blocks))
    return tuple(sections)


def words_of_page(page: int) -> str:
    """Where an answer stands, as findings and placements say it."""
    return f"page {page}"


def _heading_pages(blocks: Sequence[Block], starts: Sequence[int]) -> dict[int, int]:
    pages = [page for block, page in zip(blocks, starts, strict=True) if isinstance(block, Heading)]
    return dict(enumerate(pages))


def _parts(answered: Sequence[Asked], setting: Setting) -> Iterator[tuple[str, list[Passage]]]:
    """Name and passages of each section that shows something; the one about the presenter comes last."""
    groups = [list(group) for _, group in groupby(answered, key=lambda one: one.section.id)]
    groups.sort(key=lambda group: group[0].section.presenter)
    for group in groups:
        section = group[0].section
        passages = _presenter(group, setting) if section.presenter else _topics(group, setting)
        if passages:
            name = setting.words.say("about_presenter") if section.presenter else setting.text(section.name)
            heading = Heading(text=name, level=1, colour=section.colour, rtl=is_rtl(name))
            yield name, [Passage(heading), *passages]


def _topics(group: Sequence[Asked], setting: Setting) -> list[Passage]:
    """A second-level heading for each topic of a section, and under it what was answered."""
    passages: list[Passage] = []
    for _, ones in groupby(group, key=lambda one: one.topic.id):
        of_topic = list(ones)
        topic = TopicSetting(setting=setting, section=of_topic[0].section, topic=of_topic[0].topic)
        shown = list(_answers(of_topic, topic))
        if shown:
            heading = Heading(text=topic.name, level=2, colour=topic.colour, rtl=is_rtl(topic.name))
            passages += [Passage(heading), *_title(topic), *shown]
    return passages


def _presenter(group: Sequence[Asked], setting: Setting) -> list[Passage]:
    """The facts of all topics in one table, then the longer answers under their labels."""
    first = group[0]
    topic = TopicSetting(setting=setting, section=first.section, topic=first.topic)
    pairs = [(one.question, one.answer) for one in group if one.question.kind in FACT_KINDS and one.answer]
    longer = [one for one in group if one.question.kind not in FACT_KINDS]
    return [*(facts_passages(pairs, topic) if pairs else ()), *_under_labels(longer, topic)]


def _title(topic: TopicSetting) -> list[Passage]:
    """The participant's own title of a topic, as its key message."""
    title = topic.setting.report.titles.get(topic.topic.id, "").strip()
    if not title:
        return []
    anchor = str(Anchor(TITLES, topic.topic.id))
    return [Passage(FlowParagraph(runs=words(title), role="key_message", anchor=anchor, rtl=is_rtl(title)))]


def _answers(ones: Sequence[Asked], topic: TopicSetting) -> Iterator[Passage]:
    """What the answers of a topic become, short ones that follow each other together."""
    longer = [one for one in ones if one.question.kind not in FACT_KINDS]
    for is_fact, group in groupby(ones, key=lambda one: one.question.kind in FACT_KINDS):
        asked_here = list(group)
        if is_fact:
            yield from facts_passages([(one.question, one.answer) for one in asked_here if one.answer], topic)
        elif len(longer) > 1:
            yield from _under_labels(asked_here, topic)
        else:
            yield from _passages(asked_here[0], topic)


def _under_labels(ones: Iterable[Asked], topic: TopicSetting) -> list[Passage]:
    """Each answer under the label of its question, as where several long ones share a topic."""
    passages: list[Passage] = []
    for one in ones:
        shown = _passages(one, topic)
        if shown:
            label = topic.setting.text(one.question.label)
            passages += [
                Passage(Heading(text=label, level=3, colour=topic.colour, rtl=is_rtl(label))),
                *shown,
            ]
    return passages


def _passages(one: Asked, topic: TopicSetting) -> list[Passage]:
    topic = replace(topic, topic=one.topic)
    return KIND_PASSAGES[one.question.kind](one.question, one.answer, topic)


def _numbered(
    parts: Sequence[tuple[str, list[Passage]]], setting: Setting
) -> Iterator[tuple[str, list[Passage]]]:
    """The passages with the numbers of headings, tables and figures."""
    counts = {"table": 0, "figure": 0}
    presenter = setting.words.say("about_presenter")
    chapter = 0
    for place, (name, passages) in enumerate(parts):
        chapter += name != presenter
        topic = 0
        numbered = []
        for passage in passages:
            block = passage.block
            if isinstance(block, Heading) and block.level == 1:
                number = "" if name == presenter else str(chapter)
                block = replace(block, number=number, page_break=place == 0)
            elif isinstance(block, Heading) and block.level == 2:
                topic += 1
                block = replace(block, number=f"{chapter}.{topic}")
            elif isinstance(block, Caption):
                block = _next(block, counts)
            elif isinstance(block, PictureRow):
                block = _with_numbers(block, counts)
            numbered.append(replace(passage, block=block))
        yield name, numbered


def _next(caption: Caption, counts: dict[str, int]) -> Caption:
    counts[caption.kind] += 1
    return replace(caption, number=counts[caption.kind])


def _with_numbers(row: PictureRow, counts: dict[str, int]) -> PictureRow:
    return replace(
        row,
        pictures=tuple(
            replace(
                picture,
                caption=tuple(
                    _next(line, counts) if isinstance(line, Caption) else line for line in picture.caption
                ),
            )
            for picture in row.pictures
        ),
    )


def _too_many(pages: int, most: int | None) -> tuple[Finding, ...]:
    if most is None or pages <= most:
        return ()
    message = (
        f"The document has about {pages} pages; the workshop asks for {most} at most. "
        "Shorten the longest texts, or leave out pictures and table rows that say little."
    )
    return (Finding(level=Level.LIMIT, message=message),)
