"""What all slides of one report share: the report, the workshop, the theme and the words of its language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from otop_report.completeness.shown import Asked
from otop_report.compose.colours import readable
from otop_report.compose.geometry import INK, Colour, accent
from otop_report.compose.theme import DeckTheme, Layout
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.wording import Words
from otop_report.workshop.model import LocalText, Section, Topic, Workshop

MOST_WORDS, MOST_WORDS_COMPACT = 110, 160
"""Of a slide of text, and of one in the compact setting."""
SMALLEST_BODY = 16.0
"""Body text never gets smaller than this, however low a workshop's minimum is (points)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """What is given up for fewer slides: openers, contents, a slide for every card, short texts, one for every topic.

    `compact`: a slide of text may say more, so that what would half fill two slides fills one.
    """

    openers: bool = True
    contents: bool = True
    cards_a_slide: int = 1
    compact: bool = False
    shared_topics: bool = False

    @property
    def of_topics(self) -> Density:
        """The part of it that decides about the slides of one topic."""
        return Density(cards_a_slide=self.cards_a_slide, compact=self.compact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One report on its way to one deck."""

    workshop: Workshop
    report: Report
    theme: DeckTheme
    words: Words
    density: Density = Density()
    on_cover: tuple[str, int] | None = None
    """The picture that the cover shows: its question's id and its place in the answer."""

    @property
    def minimum(self) -> float:
        """The smallest size of body text, tables and details, in points."""
        return max(SMALLEST_BODY, self.workshop.limits.min_body_pt)

    @property
    def most_words(self) -> int:
        """The most words that text may have on one slide, below its title."""
        return MOST_WORDS_COMPACT if self.density.compact else MOST_WORDS

    def readable(self, layout: Layout, *wanted: Colour) -> Colour:
        """The first of the colours that can be read on a layout's ground, else ordinary text's."""
        return readable((*wanted, INK), layout.ground, self.theme.colours)

    def text(self, text: LocalText) -> str:
        """A string of the workshop in the report's language."""
        return text.in_language(self.report.language)


def of_topic(answered: Sequence[Asked], setting: Setting) -> Setting:
    """What of a setting decides about the slides of a topic (given by its answers), and nothing else: its own answers,
    title and pictures, and how dense a topic gets. Where it stays the same, its slides do. Without answers it is what
    decides about the slides around the topics.
    """
    report = setting.report
    answers = {one.question.id: one.answer for one in answered if one.answer is not None}
    topics = dict.fromkeys(one.topic.id for one in answered)
    own = replace(
        report,
        answers=MappingProxyType(answers),
        titles=MappingProxyType({topic: report.titles[topic] for topic in topics if topic in report.titles}),
        leave_out=(),
        pictures=report.pictures if any(isinstance(one, PicturesAnswer) for one in answers.values()) else _NO_PICTURES,
    )
    return replace(
        setting,
        report=own,
        density=setting.density.of_topics,
        on_cover=setting.on_cover if setting.on_cover is not None and setting.on_cover[0] in answers else None,
    )


_NO_PICTURES: Mapping[str, Picture] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicSetting:
    """One topic's part of the setting. `colour` is the section's own (1–4), as the theme has it in `accent`."""

    setting: Setting
    section: Section
    topic: Topic
    title: str

    @property
    def colour(self) -> int:
        """The section's colour."""
        return self.section.colour

    @property
    def accent(self) -> int:
        """The accent of the base deck that stands for the section's colour."""
        return self.setting.theme.accents[self.section.colour - 1]

    def text_colour(self, layout: Layout) -> Colour:
        """The section's colour for text on a layout, where it can be read there."""
        return self.setting.readable(layout, accent(self.accent))
