"""What stands around the topics: cover, header and footer, contents, and what the file says of itself.

Everything the participant answered about themselves stands in the section about the presenter; the cover repeats what
fits there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from otop_report.completeness.shown import Asked
from otop_report.compose.breaking import break_lines, longest_word, natural_width
from otop_report.compose.document.passage import words
from otop_report.compose.document.setting import Setting
from otop_report.compose.flow import Contents, ContentsEntry, Cover, Heading, Section
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import Properties
from otop_report.compose.theme import TextStyle
from otop_report.report.kinds import pieces
from otop_report.workshop.model import FACT_KINDS, Role

COUNTRY_SIZES = (60.0, 52.0, 44.0, 36.0, 30.0, 24.0, 18.0)
COUNTRY_SIZES_WITHOUT_COVER = (28.0, 24.0, 20.0)
MOST_LINES_ABOUT_PERSON = 3
CONTENTS_SCALES = ((1.0, 1.0), (1.0, 0.6), (0.95, 0.4), (0.9, 0.2), (0.85, 0.1))
"""Sizes and distances of the contents that are tried in turn, to keep the list on page 1."""
DOT = "  ·  "


@dataclass(frozen=True, slots=True)
class Person:
    """What the participant answered to the questions with a role, as it is shown."""

    texts: Mapping[Role, str]

    def text(self, role: Role) -> str:
        """The answer with that role, or nothing."""
        return self.texts.get(role, "")


def person_of(answered: Sequence[Asked], setting: Setting) -> Person:
    """The answers with a role."""
    language = setting.report.language
    return Person(
        {
            one.question.role: "\u00a0".join(text for _, text in pieces(one.question, one.answer, language))
            for one in answered
            if one.question.role is not None and one.answer is not None and one.question.kind in FACT_KINDS
        }
    )


def cover(person: Person, setting: Setting) -> Cover:
    """The head of page 1; without a country the series is set large."""
    workshop, say = setting.workshop, setting.words.say
    series, subtitle = setting.text(workshop.series), setting.text(workshop.subtitle)
    country = person.text(Role.COUNTRY)
    title = country or series
    position, organisation = person.text(Role.POSITION), person.text(Role.ORGANISATION)
    lines = [say("position_and_organisation", position=position, organisation=organisation)]
    style = setting.theme.styles["cover_name"]
    width = setting.theme.cover_box[0] or setting.theme.text_width
    if len(break_lines(words(lines[0]), _font(style), width)) > MOST_LINES_ABOUT_PERSON:
        lines = [position if len(position) < len(organisation) else organisation]
    organiser = say("organiser_and_dates", organiser=setting.text(workshop.organiser), dates=_dates(setting))
    return Cover(
        series=series if country else "",
        subtitle=subtitle,
        country=title,
        name=person.text(Role.NAME),
        lines=tuple(line for line in lines if line),
        workshop=tuple(line for line in (setting.text(workshop.title), organiser) if line),
        country_size=_country_size(title, setting),
    )


def _country_size(country: str, setting: Setting) -> float:
    """The largest size at which the country fits its box without a broken word."""
    theme = setting.theme
    style = theme.styles["cover_country"]
    width, height = theme.cover_box
    sizes = COUNTRY_SIZES if theme.house else COUNTRY_SIZES_WITHOUT_COVER
    for size in sizes:
        font = Font(style.font, size, bold=True)
        room = width if theme.house else theme.text_width
        lines = break_lines(words(country), font, room)
        needed = len(lines) * line_height(font, style.line_spacing, country) + style.space_after
        if longest_word(words(country), font) <= room and (not theme.house or needed <= height):
            return size
    return sizes[-1]


def _dates(setting: Setting) -> str:
    starts, ends = setting.workshop.starts, setting.workshop.ends
    if starts is None:
        return ""
    return setting.words.days(starts, ends or starts)


def header(person: Person, setting: Setting) -> str:
    """What stands in the header after the country."""
    workshop = setting.workshop
    said = setting.words.say(
        "series_and_subtitle", series=setting.text(workshop.series), subtitle=setting.text(workshop.subtitle)
    )
    return DOT + said if person.text(Role.COUNTRY) else said


def footer(person: Person, setting: Setting) -> str:
    """Name and workshop, with the short title where the long one does not fit the line."""
    workshop = setting.workshop
    year = workshop.starts.year if workshop.starts else ""
    style = setting.theme.styles["footer"]
    room = setting.theme.text_width - 40
    said = ""
    for title in (workshop.title, workshop.short_title):
        said = setting.words.say(
            "document_footer", name=person.text(Role.NAME), workshop=setting.text(title), year=year
        )
        if natural_width(words(said), _font(style)) <= room:
            return said
    return said


def section_name(name: str, left: str, setting: Setting) -> str:
    """A section's name for the right end of the header, shortened by whole words where the line is full."""
    style = setting.theme.styles["header"]
    room = setting.theme.text_width - natural_width(words(left), _font(style)) - 24
    kept = name.split(" ")
    while len(kept) > 1 and natural_width(words(_shortened(kept, name)), _font(style)) > room:
        kept.pop()
    return _shortened(kept, name)


def _shortened(kept: Sequence[str], name: str) -> str:
    text = " ".join(kept)
    return text if text == name else text.rstrip(" ,;:–-") + "…"


def contents(sections: Sequence[Section], pages: Mapping[int, int], setting: Setting) -> Contents:
    """The list of contents; `pages` maps the place of a heading among all headings to its page."""
    entries = []
    headings = [block for section in sections for block in section.blocks if isinstance(block, Heading)]
    for place, heading in enumerate(headings):
        if heading.level <= 2 and heading.text:
            number = heading.number if setting.theme.numbered else ""
            entries.append(
                ContentsEntry(heading.level, number, heading.text, pages.get(place, 1), heading.colour)
            )
    text_scale, space_scale = _contents_scale(entries, setting)
    return Contents(setting.words.say("document_contents"), tuple(entries), text_scale, space_scale)


def _contents_scale(entries: Sequence[ContentsEntry], setting: Setting) -> tuple[float, float]:
    """The first of the scales at which the list stays on the page of the cover; without a cover it may flow."""
    theme = setting.theme
    if not theme.house:
        return 1.0, 1.0
    room = theme.page_height - theme.margins[3] - theme.cover_bottom
    for text_scale, space_scale in CONTENTS_SCALES:
        if contents_height(entries, setting, text_scale, space_scale) <= room:
            return text_scale, space_scale
    return 1.0, 0.6


def contents_height(
    entries: Sequence[ContentsEntry], setting: Setting, text_scale: float, space_scale: float
) -> float:
    """The height of the list with its title, in points."""
    styles = setting.theme.styles
    title = styles["toc_title"]
    height = line_height(_font(title), title.line_spacing) + title.space_before * max(space_scale, 0.5)
    height += title.space_after * max(space_scale, 0.5)
    for entry in entries:
        style = styles["toc_1" if entry.level == 1 else "toc_2"]
        font = Font(style.font, style.size * text_scale, bold=style.bold)
        lines = len(break_lines(words(entry.text), font, setting.theme.text_width - style.indent - 30))
        height += lines * line_height(font, style.line_spacing, entry.text)
        height += (style.space_before + style.space_after) * space_scale
    return height


def properties(person: Person, setting: Setting) -> Properties:
    """Title, author, subject and keywords of the file."""
    workshop, say = setting.workshop, setting.words.say
    country, series = person.text(Role.COUNTRY), setting.text(workshop.series)
    return Properties(
        title=say("file_title", series=series, subtitle=setting.text(workshop.subtitle), country=country),
        author=person.text(Role.NAME),
        subject=say("file_subject", workshop=setting.text(workshop.title), dates=_dates(setting)),
        keywords=say("file_keywords", keywords=[series, country]),
        language=setting.report.language,
    )


def _font(style: TextStyle) -> Font:
    return Font(style.font, style.size, bold=style.bold)
