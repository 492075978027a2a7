"""What stands around the topics: cover, header and footer, contents, and what the file says of itself.

Everything the participant answered about themselves stands in the section about the presenter; the cover repeats what
fits there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from otop_report.completeness.shown import Asked
from otop_report.compose.breaking import break_lines, longest_word, natural_width
from otop_report.compose.document.passage import words
from otop_report.compose.document.setting import Setting
from otop_report.compose.flow import Contents, ContentsEntry, Cover, Heading, Section
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.pages import contents_height, cover_height
from otop_report.compose.placed import Properties
from otop_report.compose.theme import TextStyle
from otop_report.report.kinds import pieces
from otop_report.workshop.model import FACT_KINDS, Role

COUNTRY_SIZES = (60.0, 52.0, 44.0, 36.0, 30.0, 24.0, 18.0)
COUNTRY_SIZES_WITHOUT_COVER = (28.0, 24.0, 20.0)
CONTENTS_SCALES = (
    *((1.0, space) for space in (1.0, 0.8, 0.6, 0.5, 0.4, 0.3)),
    *((text, space) for text in (0.95, 0.9, 0.85) for space in (0.3, 0.2, 0.1)),
)
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
    workshop = setting.workshop
    series, subtitle = setting.text(workshop.series), setting.text(workshop.subtitle)
    country = person.text(Role.COUNTRY)
    title = country or series
    return Cover(
        series=series if country else "",
        subtitle=subtitle,
        country=title,
        name=person.text(Role.NAME),
        lines=_about_person(person, setting),
        workshop=_about_workshop(setting),
        country_size=_country_size(title, setting),
        table_name=setting.words.say("cover_table"),
        alt=setting.words.say("cover_table_alt"),
    )


def _about_person(person: Person, setting: Setting) -> tuple[str, ...]:
    """Position and organisation, as far as they fit: all of it stands in the section about the presenter."""
    position, organisation = person.text(Role.POSITION), person.text(Role.ORGANISATION)
    both = setting.words.say("position_and_organisation", position=position, organisation=organisation)
    for text in (both, position, organisation):
        if text and _fits({"name": (person.text(Role.NAME),), "position": (text,)}, "cover_name", setting):
            return (text,)
    return ()


def _about_workshop(setting: Setting) -> tuple[str, ...]:
    """Title, organiser and dates of the workshop, as far as they fit."""
    workshop, say = setting.workshop, setting.words.say
    dates = _dates(setting)
    title, short, organiser = (
        setting.text(text) for text in (workshop.title, workshop.short_title, workshop.organiser)
    )
    together = say("organiser_and_dates", organiser=organiser, dates=dates)
    width = setting.theme.cover_boxes.get("organiser", (setting.theme.text_width, 0.0))[0]
    style = setting.theme.styles["cover_workshop"]
    on_one_line = natural_width(words(together), _font(style)) <= width
    full = (together,) if on_one_line else tuple(line for line in (organiser, dates) if line)
    chosen: tuple[str, ...] = (short, dates)
    for first, others in ((title, full), (title, (dates,)), (short, (dates,))):
        chosen = (first, *others)
        if _fits({"workshop": (first,), "organiser": others}, "cover_workshop", setting):
            break
    return tuple(line for line in chosen if line)


def _fits(lines: Mapping[str, Sequence[str]], role: str, setting: Setting) -> bool:
    """Whether the lines of some fields fit their place on the cover together; without such a place everything does."""
    boxes = setting.theme.cover_boxes
    if not all(field in boxes for field in lines):
        return True
    style = setting.theme.styles[role]
    font = _font(style)
    needed = sum(
        len(break_lines(words(line), font, boxes[field][0])) * line_height(font, style.line_spacing, line)
        for field, of_field in lines.items()
        for line in of_field
        if line
    )
    return needed <= sum(boxes[field][1] for field in lines)


def _country_size(country: str, setting: Setting) -> float:
    """The largest size at which the country fits its box without a broken word."""
    theme = setting.theme
    style = theme.styles["cover_country"]
    width, height = theme.cover_boxes.get("country", (theme.text_width, theme.text_height))
    sizes = COUNTRY_SIZES if theme.house else COUNTRY_SIZES_WITHOUT_COVER
    for size in sizes:
        font = Font(style.font, size, bold=True, in_document=True)
        lines = break_lines(words(country), font, width)
        # The first line of a paragraph with less than single spacing is as high as with it in some programs.
        needed = line_height(font, 1.0, country) + (len(lines) - 1) * line_height(
            font, style.line_spacing, country
        )
        if longest_word(words(country), font) <= width and needed + style.space_after <= height:
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


def contents(
    sections: Sequence[Section], pages: Mapping[int, int], cover: Cover, setting: Setting
) -> Contents:
    """The list of contents under the cover; `pages` maps the place of a heading among all headings to its page."""
    entries = []
    headings = [block for section in sections for block in section.blocks if isinstance(block, Heading)]
    for place, heading in enumerate(headings):
        if heading.level <= 2 and heading.text:
            number = heading.number if setting.theme.numbered else ""
            entries.append(
                ContentsEntry(heading.level, number, heading.text, pages.get(place, 1), heading.colour)
            )
    flow = Contents(setting.words.say("document_contents"), tuple(entries))
    return next((scaled for scaled in _scaled(flow) if _fits_page(scaled, cover, setting)), flow)


def _scaled(flow: Contents) -> Iterator[Contents]:
    return (replace(flow, text_scale=text, space_scale=space) for text, space in CONTENTS_SCALES)


def _fits_page(flow: Contents, cover: Cover, setting: Setting) -> bool:
    """Whether the list stays on the page of the cover."""
    theme = setting.theme
    return cover_height(cover, theme) + contents_height(flow, theme) <= theme.text_height


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
    return Font(style.font, style.size, bold=style.bold, in_document=True)
