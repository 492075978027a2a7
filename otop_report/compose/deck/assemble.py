"""compose_deck: the answers of a report become slides, in order, within the workshop's limit if that can be.

Comfortable first; where the limit of slides is passed, the densities of `fitting` are tried in order. What remains too
long is a finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from otop_report.completeness.shown import asked
from otop_report.compose.deck import frame
from otop_report.compose.deck.contents import Listed, contents
from otop_report.compose.deck.draft import Draft
from otop_report.compose.deck.earlier import Earlier
from otop_report.compose.deck.finish import Group, finished
from otop_report.compose.deck.fitting import DENSITIES, minutes_of, too_long, too_many
from otop_report.compose.deck.setting import Density, Setting, of_topic
from otop_report.compose.deck.topics import Plan, about, denser, planned, sharing
from otop_report.compose.placed import ComposedDeck, Deck, Properties
from otop_report.compose.theme import DeckTheme
from otop_report.report.model import Report
from otop_report.wording import Words
from otop_report.workshop.model import Role, Section, Workshop

FRAME_SLIDES = 2
"""Cover and closing."""
BEFORE_TOPICS = 2
"""Cover and contents."""


def compose_deck(
    workshop: Workshop,
    report: Report,
    theme: DeckTheme,
    words: Words,
    phase: str | None = None,
    earlier: Earlier | None = None,
) -> ComposedDeck:
    """The deck of a report (of one phase of it), with findings about it and the place of every answer.

    `earlier` is what the deck before this one was made of, where one is composed again and again: the result is the
    same, and sooner there.
    """
    earlier = earlier or Earlier()
    earlier.begin()
    setting = Setting(workshop=workshop, report=report, theme=theme, words=words)
    answered = [one for one in asked(workshop, report, phase) if one.answer is not None]
    person = frame.person_of([one for one in asked(workshop, report) if one.answer is not None], setting)
    picture = frame.cover_picture(answered, setting)
    cover, on_cover = frame.cover(person, picture, setting)
    if picture is not None:
        setting = replace(setting, on_cover=(picture[0].id, picture[1]))
    presenter = about([one for one in answered if one.section.presenter], on_cover, setting, earlier)
    most = workshop.limits.max_slides
    plans = planned(answered, setting, earlier)
    for density in DENSITIES:
        setting, looser = replace(setting, density=density), setting.density
        if density.cards_a_slide != looser.cards_a_slide or density.compact != looser.compact:
            plans = denser(plans, setting, earlier)
        spare = _length([*presenter, *_groups(plans)], density) - most if most is not None else 0
        if density.shared_topics and spare > 0:
            plans = sharing(plans, spare, setting, earlier)
        if most is None or _length([*presenter, *_groups(plans)], density) <= most:
            break
    around = of_topic((), setting)
    framed = _framed([*presenter, *_groups(plans)], density, around, earlier)
    groups = [_alone(cover), *framed, _alone(frame.closing(person, around))]
    slides, placements = finished(groups, person, around, earlier)
    deck = Deck(
        width=theme.width,
        height=theme.height,
        slides=slides,
        properties=_properties(person, setting),
        latin_font=theme.body_font,
    )
    minutes = minutes_of(slides)
    findings = too_many(len(slides), most, _groups(plans)) + too_long(minutes, workshop.limits.talk_minutes)
    return ComposedDeck(deck=deck, findings=findings, placements=placements, minutes=minutes)


def _groups(plans: Sequence[Plan]) -> list[Group]:
    """The slides of all topics."""
    return [plan.group for plan in plans if plan.group is not None]


def _length(body: Sequence[Group], density: Density) -> int:
    """How many slides the deck has with these topics."""
    sections = len(_sections(body))
    around = 1 + (sections if density.openers else 0) if _has_contents(sections, density) else 0
    return FRAME_SLIDES + around + _count(body)


def _sections(body: Sequence[Group]) -> list[tuple[Section, list[Group]]]:
    """The sections with their topics, without the presenter's."""
    return [
        (section, list(groups))
        for section, groups in groupby(body, key=lambda group: group.section)
        if section is not None and not section.presenter
    ]


def _has_contents(sections: int, density: Density) -> bool:
    return sections > 1 and density.contents


def _framed(body: Sequence[Group], density: Density, setting: Setting, earlier: Earlier) -> list[Group]:
    """The topics with a list of contents and an opener before each section, as the density allows."""
    sections = _sections(body)
    if not _has_contents(len(sections), density):
        return [*body]
    framed = [group for group in body if _is_about(group)]
    listed: list[Listed] = []
    for number, (section, groups) in enumerate(sections, 1):
        names = tuple(group.name for group in groups)
        listed.append(Listed(section, names, BEFORE_TOPICS + _count(framed) + 1))
        if density.openers:
            given = (section, number, names, setting)
            framed.append(_alone(earlier.made(("opener", number), given, partial(frame.opener, *given))))
        framed += groups
    return [_alone(earlier.made("contents", (listed, setting), partial(contents, listed, setting))), *framed]


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
