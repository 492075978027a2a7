"""compose_deck: the answers of a report become slides, in order.

Where the workshop's limit of slides is passed, openers are left out, then the contents; where that is not
enough, a finding says by how much, and which topics cost most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from otop_report.completeness.finding import Finding, Level
from otop_report.completeness.shown import Asked, asked
from otop_report.compose.anchors import Anchor
from otop_report.compose.deck import frame
from otop_report.compose.deck.draft import Content, Draft, Flow, Piece
from otop_report.compose.deck.finish import Group, finished
from otop_report.compose.deck.kinds import KIND_SLIDES
from otop_report.compose.deck.kinds.facts import fact_slides
from otop_report.compose.deck.places import body_place
from otop_report.compose.deck.setting import Setting, TopicSetting
from otop_report.compose.deck.texts import Look, as_runs, over_boxes, sizes_for
from otop_report.compose.deck.titles import fitted
from otop_report.compose.placed import ComposedDeck, Deck, Properties
from otop_report.compose.theme import DeckTheme
from otop_report.report.kinds.values import MessageAnswer, ParagraphsAnswer
from otop_report.report.model import Report
from otop_report.wording import Words
from otop_report.workshop.model import FACT_KINDS, Role, Topic, Workshop

MOST_COSTLY = 3


def compose_deck(
    workshop: Workshop, report: Report, theme: DeckTheme, words: Words, phase: str | None = None
) -> ComposedDeck:
    """The deck of a report (of one phase of it), with findings about it and the place of every answer."""
    setting = Setting(workshop=workshop, report=report, theme=theme, words=words)
    answered = [one for one in asked(workshop, report, phase) if one.answer is not None]
    person = frame.person_of([one for one in asked(workshop, report) if one.answer is not None], setting)
    cover, on_cover = frame.cover(person, frame.cover_picture(answered, setting), setting)
    topics = [group for group in (_topic(one, setting) for one in _by_topic(answered)) if group is not None]
    body = [*_about([one for one in answered if one.section.presenter], on_cover, setting), *topics]
    most = workshop.limits.max_slides
    framed = _framed(body, setting, most)
    groups = [_alone(cover), *framed, _alone(frame.closing(person, setting))]
    slides, placements = finished(groups, person, setting)
    deck = Deck(
        width=theme.width,
        height=theme.height,
        slides=slides,
        properties=_properties(person, setting),
        latin_font=theme.body_font,
    )
    return ComposedDeck(deck=deck, findings=_too_many(len(slides), most, topics), placements=placements)


def _by_topic(answered: Sequence[Asked]) -> Iterator[list[Asked]]:
    """The answers of each topic that goes on slides; the presenter's section has a slide of its own."""
    for _, group in groupby(answered, key=lambda one: one.topic.id):
        ones = list(group)
        if not ones[0].section.presenter:
            yield ones


def _topic(answered: Sequence[Asked], setting: Setting) -> Group | None:
    """A topic's slides, or None where it is left out or shows nothing."""
    section, topic = answered[0].section, answered[0].topic
    if topic.id in setting.report.leave_out:
        return None
    title, title_from = _title_of(topic, answered, setting)
    topic_setting = TopicSetting(setting=setting, section=section, topic=topic, title=title)
    drafts = _drafts(list(_contents(answered, topic_setting)), topic_setting, title_from)
    if not drafts:
        return None
    return Group(tuple(drafts), title, section, topic, setting.text(topic.name), title_from)


def _title_of(topic: Topic, answered: Sequence[Asked], setting: Setting) -> tuple[str, tuple[str, str] | None]:
    """A topic's title: the report's own, else the headline of its message, else the topic's name."""
    own = setting.report.titles.get(topic.id, "").strip()
    for one in answered:
        if isinstance(one.answer, MessageAnswer) and one.answer.headline and own in {"", one.answer.headline}:
            return one.answer.headline, (one.question.id, "headline")
    return own or setting.text(topic.name), None


def _contents(answered: Sequence[Asked], topic: TopicSetting) -> Iterator[Content]:
    """What the answers of a topic become, short ones that follow each other together."""
    for is_fact, group in groupby(answered, key=lambda one: one.question.kind in FACT_KINDS):
        pairs = [(one.question, one.answer) for one in group if one.answer is not None]
        if is_fact:
            yield from fact_slides(pairs, topic)
        else:
            for question, answer in pairs:
                yield from KIND_SLIDES[question.kind](question, answer, topic)


def _drafts(
    contents: Sequence[Content], topic: TopicSetting, title_from: tuple[str, str] | None
) -> list[Draft]:
    """The slides of a topic; what of its title does not fit opens its first text."""
    layout = topic.setting.theme.layout("message", topic.colour)
    rest = fitted(topic.title, topic.setting, layout).rest
    waiting: tuple[Piece, ...] = ()
    if rest:
        question, path = title_from or ("", "")
        waiting = (Piece(runs=as_runs(rest), question=question, path=path, lead=True, continued=True),)
    drafts: list[Draft] = []
    for content in contents:
        if isinstance(content, Flow):
            drafts += _text_slides(replace(content, pieces=(*waiting, *content.pieces)), topic)
        else:
            drafts += _text_slides(Flow(waiting), topic)
            drafts.append(content)
        waiting = ()
    if title_from is not None and not drafts:  # a message that is only a headline
        drafts.append(Draft(layout=layout, boxes=()))
    return drafts


def _text_slides(flow: Flow, topic: TopicSetting) -> list[Draft]:
    """Flowing text over as many slides as it needs, its notes on the first."""
    layout = topic.setting.theme.layout("message", topic.colour)
    if not flow.pieces:
        return [Draft(layout=layout, boxes=(), notes=flow.notes)] if flow.notes else []
    place = body_place(topic.setting.theme, layout)
    # The anchor says whose text this is: the part that most of it is of, not a headline that opens it.
    first = next((piece for piece in flow.pieces if piece.question and not piece.lead), flow.pieces[0])
    part = first.path.split("/")[0]
    anchor = str(Anchor(first.question, "" if part.isdigit() else part)) if first.question else ""
    sizes = sizes_for(place, topic.setting.minimum)
    filled = over_boxes(flow.pieces, place, sizes, Look(accent=topic.text_colour(layout)), anchor)
    return [
        Draft(
            layout=layout,
            boxes=(box.box,),
            placements=box.placements(),
            notes=flow.notes if number == 0 else (),
        )
        for number, box in enumerate(filled)
    ]


def _about(own: Sequence[Asked], on_cover: frozenset[str], setting: Setting) -> list[Group]:
    """The slides about the presenter: what the cover does not say, then tables or pictures of theirs."""
    if not own:
        return []
    section, topic = own[0].section, own[0].topic
    title = setting.words.say("about_presenter")
    topic_setting = TopicSetting(setting=setting, section=section, topic=topic, title=title)
    flow = frame.presenter(own, on_cover, topic_setting)
    contents: list[Content] = [flow] if flow is not None else []
    for one in own:
        if one.question.kind in KIND_SLIDES and not isinstance(one.answer, ParagraphsAnswer):
            contents += KIND_SLIDES[one.question.kind](one.question, one.answer, topic_setting)
    drafts = _drafts(contents, topic_setting, None)
    return [Group(tuple(drafts), title, section, None, "")] if drafts else []


def _framed(body: Sequence[Group], setting: Setting, most: int | None) -> list[Group]:
    """The topics with a list of contents and an opener before each section, as far as the limit of slides allows."""
    sections = [
        (section, list(groups))
        for section, groups in groupby(body, key=lambda group: group.section)
        if section is not None and not section.presenter
    ]
    room = most - _count(body) - 2 if most is not None else len(sections) + 1
    if len(sections) < 2 or room < 1:
        return [*body]
    listed = [(section, [group.name for group in groups]) for section, groups in sections]
    framed = [_alone(frame.contents(listed, setting)), *(group for group in body if _is_about(group))]
    for number, (section, groups) in enumerate(sections, 1):
        if room > len(sections):
            framed.append(_alone(frame.opener(section, number, [group.name for group in groups], setting)))
        framed += groups
    return framed


def _is_about(group: Group) -> bool:
    return group.section is not None and group.section.presenter


def _alone(draft: Draft) -> Group:
    return Group((draft,), draft.title or "")


def _count(groups: Sequence[Group]) -> int:
    return sum(len(group.drafts) for group in groups)


def _properties(person: frame.Person, setting: Setting) -> Properties:
    workshop, words = setting.workshop, setting.words
    country = person.texts.get(Role.COUNTRY, "")
    dates = words.days(workshop.starts, workshop.ends) if workshop.starts and workshop.ends else ""
    series = setting.text(workshop.series)
    return Properties(
        title=words.say("file_title", series=series, subtitle=setting.text(workshop.subtitle), country=country),
        author=person.texts.get(Role.NAME, ""),
        subject=words.say("file_subject", workshop=setting.text(workshop.title), dates=dates),
        keywords=words.say("file_keywords", keywords=[series, country]),
        language=setting.report.language,
    )


def _too_many(count: int, most: int | None, topics: Sequence[Group]) -> tuple[Finding, ...]:
    """The finding about too many slides: by how much, and what costs most."""
    if most is None or count <= most:
        return ()
    costly = sorted(topics, key=lambda group: -len(group.drafts))[:MOST_COSTLY]
    named = ", ".join(f"{group.name} ({len(group.drafts)})" for group in costly if len(group.drafts) > 1)
    advice = f" The most slides go to: {named}." if named else ""
    return (
        Finding(
            level=Level.LIMIT,
            message=f"The presentation has {count} slides; the workshop asks for {most} at most, "
            f"{count - most} fewer. Shorten some answers, or keep some topics off the slides.{advice}",
        ),
    )

