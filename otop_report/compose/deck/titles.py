"""Titles: sized to fit their place, unique in the deck, never cut without the rest being said in the body.

All slides of one title have it in one size, in the house's look on at most two lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.places import title_place
from otop_report.compose.deck.setting import Setting
from otop_report.compose.deck.texts import Look, as_runs, box_of, height_of, set_paragraphs
from otop_report.compose.direction import is_rtl
from otop_report.compose.geometry import INK
from otop_report.compose.placed import PlacedParagraph, TextBox
from otop_report.compose.theme import Layout, Placeholder
from otop_report.report.text import plain

_SHARES = (1.0, 0.875, 0.75, 0.625)
_STEPS = (28.0, 24.0, 20.0, 18.0, 16.0)
_SMALLEST = 20.0
_SMALLEST_OF_STRANGERS = 16.0
_LOOK = Look(accent=INK, role="title")
_MOST_CHARACTERS = 400
_MOST_SLIDES = 188
MOST_LINES = 2
FEW_SIGNS = 3


@dataclass(frozen=True, slots=True)
class Title:
    """What of a title stands in its place, and what goes on in the body."""

    head: str
    rest: str = ""


def fitted(text: str, setting: Setting, layout: Layout) -> Title:
    """As many words of a title as its place holds at its smallest size; usually all of them."""
    if _fits(text, setting, layout):
        return Title(text)
    words = text[:_MOST_CHARACTERS].split(" ")
    low, high = 0, len(words)
    while low < high - 1:
        middle = (low + high) // 2
        if _fits(" ".join(words[:middle]) + "…", setting, layout):
            low = middle
        else:
            high = middle
    if low == 0:  # one word that is too long for the place
        head = words[0]
        while len(head) > 8 and not _fits(head + "…", setting, layout):
            head = head[: len(head) * 3 // 4]
        return Title(head + "…", text)
    head = " ".join(words[:low])
    return Title(head + "…", text[len(head) :].lstrip(" "))


@dataclass(frozen=True, slots=True)
class TitleForm:
    """How titles of slides that belong together are set: their size, and whether lines are made alike in length."""

    size: float
    balanced: bool = False


def title_form(texts: Sequence[str], setting: Setting, layout: Layout) -> TitleForm:
    """The form that suits all of these titles: the first in which none leaves one word alone on its last line.

    A title steps down once before its lines are balanced: one line is calmer than two.
    """
    place = title_place(setting.theme, layout)
    sizes = _sizes(place.levels[0].size, setting)
    sizes = tuple(size for size in sizes if all(_set(text, place, size, setting) for text in texts)) or sizes[-1:]
    natural = [TitleForm(size) for size in sizes]
    balanced = [TitleForm(size, balanced=True) for size in sizes] if setting.theme.house else []
    later = [form for pair in zip_longest(natural[2:], balanced[2:]) for form in pair if form is not None]
    for form in (*natural[:2], *balanced[:2], *later):
        if not any(_leaves_one_word(_formed(text, place, form, setting)[1]) for text in texts):
            return form
    return natural[0]


def title_box(text: str, setting: Setting, layout: Layout, anchor: str, form: TitleForm | None = None) -> TextBox:
    """The title's box, in the form of the slides it belongs to."""
    own = title_place(setting.theme, layout)
    place, paragraphs = _formed(text, own, form or title_form((text,), setting, layout), setting)
    box = box_of(paragraphs, place, _LOOK, anchor, None if place is own else place.rect)
    return box if own.name != "" else _standing_alone(box, setting)


Paragraphs = tuple[PlacedParagraph, ...]


def _formed(text: str, place: Placeholder, form: TitleForm, setting: Setting) -> tuple[Placeholder, Paragraphs]:
    """A title's paragraphs in a form, with their place: narrower than its own where that makes lines alike."""
    paragraphs = _set(text, place, form.size, setting) or set_paragraphs(_piece(text), place, form.size, _LOOK)
    if not form.balanced or is_rtl(text) or not _leaves_one_word(paragraphs):
        return place, paragraphs
    count = len(paragraphs[0].lines)
    low, high = 0.4 * place.rect.width, place.rect.width
    while high - low > 4.0:
        middle = (low + high) / 2
        narrow = replace(place, rect=replace(place.rect, width=middle))
        if len(set_paragraphs(_piece(text), narrow, form.size, _LOOK)[0].lines) <= count:
            high = middle
        else:
            low = middle
    narrow = replace(place, rect=replace(place.rect, width=high))
    return narrow, set_paragraphs(_piece(text), narrow, form.size, _LOOK)


def _set(text: str, place: Placeholder, size: float, setting: Setting) -> Paragraphs | None:
    """A title at a size, or None where it needs more than its place (in the house: more than two lines)."""
    paragraphs = set_paragraphs(_piece(text), place, size, _LOOK)
    too_many = setting.theme.house and len(paragraphs[0].lines) > MOST_LINES
    return None if too_many or height_of(paragraphs) > place.inner.height + 0.01 else paragraphs


def _piece(text: str) -> tuple[Piece]:
    return (Piece(runs=as_runs(text)),)


def _leaves_one_word(paragraphs: Paragraphs) -> bool:
    """Whether the last of several lines is a single word, or a few signs of a script without spaces."""
    lines = paragraphs[0].lines
    last = plain(lines[-1].runs).strip()
    if len(lines) < 2 or " " in last:
        return False
    return len(last) <= FEW_SIGNS if last[:1] > "\u2e7f" else True


def _standing_alone(box: TextBox, setting: Setting) -> TextBox:
    """A title that inherits nothing says everything itself."""
    paragraphs = tuple(
        replace(
            paragraph,
            style=replace(
                paragraph.style,
                own_size=True,
                bold=True,
                font=setting.theme.heading_font,
                bullet="",
                align=paragraph.style.align or "left",
            ),
        )
        for paragraph in box.paragraphs
    )
    return replace(box, paragraphs=paragraphs, moved=True)


def _sizes(own: float, setting: Setting) -> tuple[float, ...]:
    """The sizes a title may take: the design's, steps of it, and in a stranger's deck down to the body's."""
    least = min(_SMALLEST if setting.theme.house else _SMALLEST_OF_STRANGERS, own)
    steps = {float(round(own * share)) for share in _SHARES} | set(_STEPS)
    return (own, *sorted((size for size in steps if least <= size < own), reverse=True))


def _fits(text: str, setting: Setting, layout: Layout) -> bool:
    """Whether a title fits at some size together with the longest mark of a continuation."""
    text += setting.words.say("continuation", number=_MOST_SLIDES, count=_MOST_SLIDES)
    place = title_place(setting.theme, layout)
    return any(_set(text, place, size, setting) for size in reversed(_sizes(place.levels[0].size, setting)))


def unique(title: str, topic: str, seen: set[str], setting: Setting, layout: Layout) -> str:
    """The title, or where another slide has it already, one with the topic's name before it, or with a number."""
    if title not in seen:
        return title
    named = setting.words.say("row_title", topic=topic, row=title)
    if topic not in {"", title} and named not in seen and _fits(named, setting, layout):
        return named
    number = 2
    while (numbered := setting.words.say("numbered_title", title=title, number=number)) in seen:
        number += 1
    return numbered
