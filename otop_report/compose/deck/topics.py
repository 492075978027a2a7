"""The topics of a report on slides: what their answers become, under which title, which short ones share one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from otop_report.completeness.shown import Asked
from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.beside import with_picture
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Content, Draft, Flow, Piece
from otop_report.compose.deck.earlier import Earlier
from otop_report.compose.deck.finish import Group
from otop_report.compose.deck.kinds import KIND_SLIDES
from otop_report.compose.deck.kinds.facts import fact_slides
from otop_report.compose.deck.places import body_place
from otop_report.compose.deck.presenter import presenter_contents
from otop_report.compose.deck.setting import Setting, TopicSetting, of_topic
from otop_report.compose.deck.spread import over_boxes
from otop_report.compose.deck.texts import MOST_STATEMENT_WORDS, STATEMENT_SIZES, Look, as_runs, sizes_for
from otop_report.compose.deck.titles import fitted
from otop_report.compose.placed import ShapeBox
from otop_report.report.kinds.values import MessageAnswer
from otop_report.report.text import plain, word_count
from otop_report.workshop.model import FACT_KINDS, ShownAs, Topic

BELOW_RULE = 14.0
"""Between a rule and a statement (points)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A topic and its slides: its answers, the contents they became in order, and the (question, path) its title shows.

    `group` is None where the topic shows nothing.
    """

    topic: TopicSetting
    answered: tuple[Asked, ...]
    contents: tuple[Content, ...]
    title_from: tuple[str, str] | None
    group: Group | None

    @property
    def flow(self) -> Flow | None:
        """The topic's text, where it is nothing but text."""
        only = self.contents[0] if len(self.contents) == 1 else None
        return only if isinstance(only, Flow) else None


def planned(answered: Sequence[Asked], setting: Setting, earlier: Earlier) -> list[Plan]:
    """Every topic that goes on slides; the presenter's section has a slide of its own."""
    shown = (ones for ones in _by_topic(answered) if ones[0].topic.id not in setting.report.leave_out)
    return [_planned(tuple(ones), setting, earlier) for ones in shown]


def denser(plans: Sequence[Plan], setting: Setting, earlier: Earlier) -> list[Plan]:
    """The topics in another density: only those of more than one slide change, until texts are compact only cards."""

    def changes(plan: Plan) -> bool:
        has_cards = any(one.question.shown_as is ShownAs.CARDS for one in plan.answered)
        return plan.group is not None and len(plan.group.drafts) > 1 and (setting.density.compact or has_cards)

    return [_planned(plan.answered, setting, earlier) if changes(plan) else plan for plan in plans]


def sharing(plans: Sequence[Plan], saved: int, setting: Setting, earlier: Earlier) -> list[Plan]:
    """The topics with up to `saved` pairs of neighbours, each nothing but short text, on one slide together."""
    result: list[Plan] = []
    for plan in plans:
        both = _shared(result[-1], plan, setting, earlier) if result and saved > 0 else None
        if both is None:
            result.append(plan)
        else:
            result[-1] = both
            saved -= 1
    return result


def _shared(first: Plan, second: Plan, setting: Setting, earlier: Earlier) -> Plan | None:
    """Two topics as one, as it was earlier where neither has changed."""
    own = replace(first.topic.setting, density=setting.density.of_topics)
    name = ("shared", first.topic.topic.id, second.topic.topic.id)
    return earlier.made(name, (first, second, own), lambda: _together(first, second, own))


def _together(first: Plan, second: Plan, setting: Setting) -> Plan | None:
    """Two topics as one: the second's title opens its part of the body. None where that needs more than a slide."""
    if first.topic.section.id != second.topic.section.id or first.flow is None or second.flow is None:
        return None
    question, path = second.title_from or ("", "")
    title = Piece(runs=as_runs(second.topic.title), question=question, path=path, lead=True)
    flow = Flow(
        (*first.flow.pieces, title, *second.flow.pieces), (*first.flow.notes, *second.flow.notes)
    )
    topic = replace(first.topic, setting=setting)
    if len(_text_slides(flow, topic)) > 1:
        return None
    return _laid_out(topic, first.answered, (flow,), first.title_from)


def _by_topic(answered: Sequence[Asked]) -> Iterator[list[Asked]]:
    """The answers of each topic that goes on slides; the presenter's section has a slide of its own."""
    for _, group in groupby(answered, key=lambda one: one.topic.id):
        ones = list(group)
        if not ones[0].section.presenter:
            yield ones


def _planned(answered: tuple[Asked, ...], setting: Setting, earlier: Earlier) -> Plan:
    """A topic with its slides, as it was earlier where nothing that decides about it has changed."""
    own = of_topic(answered, setting)
    name = ("planned", answered[0].topic.id, own.density)
    return earlier.made(name, (answered, own), lambda: _plan(answered, own))


def _plan(answered: Sequence[Asked], setting: Setting) -> Plan:
    """A topic with its slides."""
    section, topic = answered[0].section, answered[0].topic
    title, title_from = _title_of(topic, answered, setting)
    topic_setting = TopicSetting(setting=setting, section=section, topic=topic, title=title)
    contents = with_picture(answered, tuple(_contents(answered, topic_setting)), topic_setting)
    return _laid_out(topic_setting, tuple(answered), contents, title_from)


def _laid_out(
    topic: TopicSetting,
    answered: tuple[Asked, ...],
    contents: tuple[Content, ...],
    title_from: tuple[str, str] | None,
) -> Plan:
    drafts = _drafts(contents, topic, title_from)
    name = topic.setting.text(topic.topic.name)
    group = Group(tuple(drafts), topic.title, topic.section, topic.topic, name, title_from) if drafts else None
    return Plan(topic, answered, contents, title_from, group)


def _title_of(topic: Topic, answered: Sequence[Asked], setting: Setting) -> tuple[str, tuple[str, str] | None]:
    """A topic's title: the report's own, else the headline of its message, else the topic's name."""
    own = setting.report.titles.get(topic.id, "").strip()
    for one in answered:
        if isinstance(one.answer, MessageAnswer) and one.answer.title and own in {"", one.answer.headline}:
            return one.answer.title, (one.question.id, "headline")
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
    pieces = flow.pieces
    above: tuple[ShapeBox, ...] = ()
    if len(pieces) == 1 and not pieces[0].lead and word_count(plain(pieces[0].runs)) <= MOST_STATEMENT_WORDS:
        # One short point is a statement: larger, without the sign of a list, under a rule as other blocks are.
        pieces = (replace(pieces[0], level=0),)
        if topic.setting.theme.house:
            sizes = (*(size for size in STATEMENT_SIZES if size > sizes[0]), *sizes)
            canvas = Canvas(topic, layout, topic.setting.theme.body)
            above = (canvas.rule(canvas.rect.x, place.rect.y, canvas.rect.width),)
            place = replace(place, rect=place.rect.inset(top=BELOW_RULE), moved=True)
    look = Look(accent=topic.text_colour(layout))
    filled = over_boxes(pieces, place, sizes, look, anchor, topic.setting.most_words)
    return [
        Draft(
            layout=layout,
            boxes=(*above, box.box),
            placements=box.placements(),
            notes=flow.notes if number == 0 else (),
        )
        for number, box in enumerate(filled)
    ]


def about(
    own: Sequence[Asked], on_cover: frozenset[str], setting: Setting, earlier: Earlier
) -> list[Group]:
    """The slides about the presenter: what the cover does not say, then tables or pictures of theirs."""
    if not own:
        return []
    theirs = of_topic(own, setting)
    return earlier.made("about", (own, on_cover, theirs), lambda: _about(own, on_cover, theirs))


def _about(own: Sequence[Asked], on_cover: frozenset[str], setting: Setting) -> list[Group]:
    section, topic = own[0].section, own[0].topic
    title = setting.words.say("about_presenter")
    topic_setting = TopicSetting(setting=setting, section=section, topic=topic, title=title)
    contents = presenter_contents(own, on_cover, topic_setting)
    drafts = _drafts(contents, topic_setting, None)
    return [Group(tuple(drafts), title, section, None, "")] if drafts else []
